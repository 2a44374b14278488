import {
  type ClientHttp2Stream,
  connect,
  createServer,
  type Http2Session,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Pair } from '../../../host/pairs.ts';

/** A message to send: its headers, pseudo-headers among them, and its body piece by piece; texts are bytes. */
export interface MessagePlan {
  readonly headers: readonly Pair[];
  readonly chunks: readonly Buffer[];
}

/** A message that came; its body by the piece that was being sent when it came. */
export interface Message {
  readonly headers: readonly Pair[];
  readonly bodies: readonly Buffer[];
}

/** What passed through Envoy; what did not come is undefined. */
export interface PhaseExchange {
  readonly upstream: Message | undefined;
  readonly client: Message | undefined;
  /** Why the response did not come whole. */
  readonly broken: string | undefined;
}

export interface ExchangePlan {
  readonly request: MessagePlan;
  readonly answer: MessagePlan;
  /** Waits until Envoy has handled a piece that is not the last one; `received` counts bytes at the other end. */
  pace(side: 'request' | 'response', piece: number, received: () => number): Promise<void>;
  /** Ends the exchange, whatever has come. */
  readonly signal: AbortSignal;
}

/** What stands behind the filter. */
export interface PhaseUpstream {
  /** On 127.0.0.1. */
  readonly port: number;
  /** Sends a request to Envoy and answers it; one at a time. @throws an Error of Node's for what HTTP/2 cannot carry. */
  exchange(plan: ExchangePlan, envoyPort: number): Promise<PhaseExchange>;
  close(): Promise<void>;
}

/** Node's types lack the option that keeps its date out of the headers. */
const HEAD_OPTIONS = { endStream: false, sendDate: false };

/** Starts an HTTP/2 server on any free port: its frames keep the pieces of a body apart, and the last can end it. */
export async function startPhaseUpstream(): Promise<PhaseUpstream> {
  let serve: (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => void = (stream) => stream.close();
  const sessions = new Set<Http2Session>();
  const server = createServer();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    session.on('error', () => session.destroy());
  });
  server.on('stream', (stream, headers) => {
    // Whoever goes away in the middle is Envoy or the filter, and seen at the client.
    stream.on('error', () => stream.close());
    serve(stream, headers);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    exchange: (plan, envoyPort) => {
      const [received, returned] = [createRecorder(), createRecorder()];
      serve = (stream, headers) => {
        received.begin(headers);
        stream.on('data', received.take);
        stream.once('end', () => {
          if (stream.destroyed) return;
          try {
            stream.respond(toHeaders(plan.answer.headers), HEAD_OPTIONS);
          } catch {
            stream.close();
            return;
          }
          void writePieces(stream, plan.answer.chunks, async (piece) => {
            await plan.pace('response', piece, returned.size);
            returned.turn();
          });
        });
      };
      return sendRequest(plan, envoyPort, received, returned);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

async function sendRequest(
  { request, pace, signal }: ExchangePlan,
  port: number,
  received: Recorder,
  returned: Recorder,
): Promise<PhaseExchange> {
  const session = connect(`http://127.0.0.1:${port}`);
  let broken: string | undefined;
  const fail = (error: Error): void => {
    broken ??= error.message;
  };
  session.on('error', fail);
  const closed = new Promise<void>((resolve) => session.once('close', resolve));
  try {
    const stream = session.request(toHeaders(request.headers), { endStream: false });
    stream.on('error', fail);
    stream.on('response', returned.begin);
    stream.on('data', returned.take);
    const over = new Promise<void>((resolve) => stream.once('close', resolve));
    const late = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    void writePieces(stream, request.chunks, async (piece) => {
      await pace('request', piece, received.size);
      received.turn();
    });
    await Promise.race([over, late]);
    if (signal.aborted) broken ??= 'there was no whole answer in time';
    return { upstream: received.message(), client: returned.message(), broken };
  } finally {
    session.destroy();
    await closed;
  }
}

/** The end comes with the last piece; where there is none, after the headers, as in Google's tester. */
async function writePieces(
  stream: ClientHttp2Stream | ServerHttp2Stream,
  chunks: readonly Buffer[],
  pace: (piece: number) => Promise<void>,
): Promise<void> {
  for (const [piece, chunk] of chunks.slice(0, -1).entries()) {
    if (stream.destroyed) return;
    await new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
    await pace(piece);
  }
  if (!stream.destroyed) stream.end(chunks.at(-1) ?? Buffer.alloc(0));
}

interface Recorder {
  begin(headers: IncomingHttpHeaders): void;
  take(chunk: Buffer): void;
  /** From now on what comes belongs to the next piece. */
  turn(): void;
  /** Bytes that have come. */
  size(): number;
  message(): Message | undefined;
}

function createRecorder(): Recorder {
  let head: readonly Pair[] | undefined;
  let bodies: readonly Buffer[][] = [[]];
  let size = 0;
  return {
    begin: (headers) => {
      head ??= fromHeaders(headers);
    },
    take: (chunk) => {
      size += chunk.length;
      bodies.at(-1)?.push(chunk);
    },
    turn: () => {
      bodies = [...bodies, []];
    },
    size: () => size,
    message: () =>
      head === undefined ? undefined : { headers: head, bodies: bodies.map((part) => Buffer.concat(part)) },
  };
}

function toHeaders(headers: readonly Pair[]): Record<string, string | number> {
  return Object.fromEntries(headers.map(([name, value]) => [name, name === ':status' ? Number(value) : value]));
}

function fromHeaders(headers: IncomingHttpHeaders): Pair[] {
  return Object.entries(headers).flatMap(([name, value]): Pair[] => {
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.join(', ') : String(value)]];
  });
}
