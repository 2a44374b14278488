import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerLines } from './framing.ts';
import { hold, listen, recognize, type Stub, type StubScene } from './stub.ts';
import { collectBody, fromRawHeaders, MAX_HEADER_BYTES, toRawHeaders } from './wire.ts';

/** An HTTP/1 server, which answers as the current case says once it has read a request whole. */
export async function startHttpStub(cluster: string, scene: StubScene): Promise<Stub> {
  const answer: RequestListener = (request, response) =>
    // A caller that went away is Envoy's or the filter's decision, seen at the client.
    void serve(cluster, scene, request, response).catch(() => response.destroy());
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: 0,
      requestTimeout: 0,
      headersTimeout: 0,
      requireHostHeader: false,
    },
    answer,
  );
  // Whatever a request expects, it is answered.
  server.on('checkExpectation', answer);
  server.maxHeadersCount = 0;
  return {
    port: await listen(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  cluster: string,
  scene: StubScene,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { answer, keep } = recognize(cluster, scene, {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: fromRawHeaders(request.rawHeaders),
    body: Buffer.alloc(0),
    trailers: [],
  });
  const body = await collectBody(request);
  if (body === undefined) throw new Error('the request is longer than can be kept');
  keep({ body, trailers: fromRawHeaders(request.rawTrailers) });
  if (answer.kind === 'hang') hold(scene, response);
  if (answer.delay > 0) {
    const release = hold(scene, response);
    await sleep(answer.delay, undefined, { ref: false });
    release();
  }
  if (answer.kind === 'reset') request.socket.destroy();
  if (answer.kind !== 'answer') return;
  // Neither Date nor Connection nor Keep-Alive: the filter sees the case's headers only.
  response.sendDate = false;
  response.removeHeader('connection');
  response.writeHead(answer.status, toRawHeaders(answerLines(answer)));
  // To wait until Envoy has read of a body that is never sent would cost the pace's patience.
  if (request.method === 'HEAD' || answer.status === 204 || answer.status === 304) {
    response.end();
    return;
  }
  const { pieces } = answer.body;
  const pace = pieces.length > 1 ? scene.pace : undefined;
  for (const piece of pieces) {
    const arrived = await pace?.mark(`cluster.${cluster}.upstream_cx_rx_bytes_total`);
    response.write(piece);
    await arrived?.(piece.length);
  }
  if (answer.trailers.length > 0)
    response.addTrailers(answer.trailers.map(([name, value]): [string, string] => [name, latin1(value)]));
  response.end();
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
