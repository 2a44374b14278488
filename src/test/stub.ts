import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterAddress } from '../envoy/bootstrap.ts';
import { type Cluster, createScene, findCallout, type Scene, UNFORESEEN, UPSTREAM } from './callouts.ts';
import { startGrpcStub } from './grpc-stub.ts';
import type { ReceivedRequest } from './observation.ts';
import type { Pace } from './pace.ts';
import type { AnswerPlan, GrpcAnswerPlan, HeaderLine } from './suite.ts';
import { collectBody, fromRawHeaders, hasHeader, MAX_HEADER_BYTES, toRawHeaders } from './wire.ts';

/** What stands behind the filter and where it calls out to: they answer the current case and keep what they get. */
export interface Stubs {
  readonly upstream: ClusterAddress;
  readonly clusters: readonly ClusterAddress[];
  readonly scene: StubScene;
  close(): Promise<void>;
}

/** A scene among real processes. */
export interface StubScene extends Scene {
  /** Undefined: nobody cares whether chunks arrive one by one. */
  pace: Pace | undefined;
}

/** A server on any free port of 127.0.0.1. */
export interface Stub {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the upstream and one server for each cluster. They read each request whole before they answer. */
export async function startStubs(clusters: readonly Cluster[]): Promise<Stubs> {
  const scene: StubScene = { ...createScene(), pace: undefined };
  const started = await Promise.all(
    [{ name: UPSTREAM, protocol: 'http' } as const, ...clusters].map(async ({ name, protocol }) => ({
      address: { name, protocol: protocol === 'grpc' ? ('http2' as const) : protocol },
      stub: await (protocol === 'grpc' ? startGrpcStub(name, scene) : startHttpStub(name, scene)),
    })),
  );
  const [upstream, ...others] = started.map(({ address, stub }) => ({ ...address, port: stub.port }));
  if (upstream === undefined) throw new Error('no upstream was started');
  return {
    upstream,
    clusters: others,
    scene,
    close: async () => {
      await Promise.all(started.map(({ stub }) => stub.close()));
    },
  };
}

async function startHttpStub(cluster: string, scene: StubScene): Promise<Stub> {
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 },
    // A caller that went away is Envoy's or the filter's decision, seen at the client.
    (request, response) => void serve(cluster, scene, request, response).catch(() => response.destroy()),
  );
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

/** Opens the server on any free port of loopback. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
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
  if (answer.delay > 0) await sleep(answer.delay, undefined, { ref: false });
  if (answer.kind === 'reset') request.socket.destroy();
  if (answer.kind !== 'answer') return;
  // Neither Date nor Connection nor Keep-Alive: the filter sees the case's headers only.
  response.sendDate = false;
  response.removeHeader('connection');
  response.writeHead(answer.status, toRawHeaders(answerLines(answer)));
  if (request.method === 'HEAD') {
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

/** Writes down a request where it belongs, and finds its answer. */
export function recognize(
  cluster: string,
  scene: Scene,
  head: ReceivedRequest,
): {
  readonly answer: AnswerPlan | GrpcAnswerPlan;
  /** Completes what was written down. */
  keep(rest: Pick<ReceivedRequest, 'body' | 'trailers'>): void;
} {
  const callout = findCallout(scene.callouts, cluster, head);
  if (callout === undefined && cluster === UPSTREAM) {
    const { received, answer } = scene;
    const index = received.push(head) - 1;
    return { answer, keep: (rest) => void received.splice(index, 1, { ...head, ...rest }) };
  }
  const { calls } = scene;
  const index = calls.push({ cluster, ...head }) - 1;
  return {
    answer: callout?.answer ?? UNFORESEEN,
    keep: (rest) => void calls.splice(index, 1, { cluster, ...head, ...rest }),
  };
}

/** The header lines that go over the wire. */
export function answerLines({ headers, status, body }: Extract<AnswerPlan, { kind: 'answer' }>): HeaderLine[] {
  const framed = hasHeader(headers, 'content-length', 'transfer-encoding');
  // RFC 9110, section 8.6: these two have no length.
  if (framed || status === 204 || status === 304) return [...headers];
  if (body.chunked) return [...headers, ['transfer-encoding', 'chunked']];
  const length = body.pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [...headers, ['content-length', String(length)]];
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
