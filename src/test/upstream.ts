import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReceivedRequest } from './observation.ts';
import type { AnswerPlan, HeaderLine } from './suite.ts';
import { collectBody, fromRawHeaders, hasHeader, MAX_HEADER_BYTES, toRawHeaders } from './wire.ts';

/** What stands behind the filter: answers the current case and keeps what it received. */
export interface Upstream {
  /** On 127.0.0.1. */
  readonly port: number;
  /** From now on every request is answered so, and what comes belongs to the returned list, in order. */
  expectCase(plan: AnswerPlan): readonly ReceivedRequest[];
  close(): Promise<void>;
}

/** Starts the upstream on any free port. It reads each request whole before it answers. */
export async function startUpstream(): Promise<Upstream> {
  let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> = refuse;
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 },
    // A caller that went away is Envoy's or the filter's decision, seen at the client.
    (request, response) => void answer(request, response).catch(() => response.destroy()),
  );
  server.maxHeadersCount = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    expectCase(plan) {
      const received: ReceivedRequest[] = [];
      answer = (request, response) => serve(plan, received, request, response);
      return received;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function refuse(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.destroy();
}

async function serve(
  plan: AnswerPlan,
  received: ReceivedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const index = received.length;
  const head = { method: request.method ?? '', path: request.url ?? '', headers: fromRawHeaders(request.rawHeaders) };
  received.push({ ...head, body: Buffer.alloc(0) });
  const body = await collectBody(request);
  if (body === undefined) throw new Error('the request is longer than can be kept');
  received[index] = { ...head, body };
  // Neither Date nor Connection nor Keep-Alive: the filter sees the case's headers only.
  response.sendDate = false;
  response.removeHeader('connection');
  response.writeHead(plan.status, toRawHeaders(answerLines(plan)));
  response.end(request.method === 'HEAD' ? undefined : plan.body);
}

/** The header lines that go over the wire. */
export function answerLines(plan: AnswerPlan): HeaderLine[] {
  const framed = hasHeader(plan.headers, 'content-length', 'transfer-encoding');
  // RFC 9110, section 8.6: these two have no length.
  if (framed || plan.status === 204 || plan.status === 304) return [...plan.headers];
  return [...plan.headers, ['content-length', String(plan.body.length)]];
}
