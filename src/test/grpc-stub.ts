import {
  constants,
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2';
import { setTimeout as sleep } from 'node:timers/promises';
import { encodeGrpcMessage } from '../host/grpc-status.ts';
import type { ReceivedRequest } from './observation.ts';
import { hold, listen, recognize, type Stub, type StubScene } from './stub.ts';
import type { AnswerPlan, GrpcAnswerPlan, HeaderLine } from './suite.ts';
import { MAX_BODY } from './wire.ts';

/** A gRPC service over HTTP/2 without TLS, which answers as the current case says. */
export async function startGrpcStub(cluster: string, scene: StubScene): Promise<Stub> {
  const server = createServer();
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => session.destroy());
    session.once('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => stream.destroy());
    void serve(cluster, scene, stream, headers).catch(() => stream.destroy());
  });
  return {
    port: await listen(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

async function serve(
  cluster: string,
  scene: StubScene,
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
): Promise<void> {
  const { answer, keep } = recognize(cluster, scene, toReceived(headers));
  let trailers: readonly HeaderLine[] = [];
  let bytes = Buffer.alloc(0);
  const messages: Buffer[] = [];
  const keepAll = (): void => keep({ body: Buffer.concat(messages), trailers });
  stream.on('trailers', (lines: IncomingHttpHeaders) => {
    trailers = toLines(lines);
    keepAll();
  });
  const reply = createReply(stream, answer, () => hold(scene, stream));
  let release: (() => void) | undefined;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    release?.();
    bytes = Buffer.concat([bytes, chunk]);
    if (bytes.length > MAX_BODY) throw new Error('the request is longer than can be kept');
    for (let end = endOfFrame(bytes); end !== undefined; end = endOfFrame(bytes)) {
      messages.push(bytes.subarray(FRAME_HEAD, end));
      bytes = bytes.subarray(end);
      keepAll();
      await reply.message();
    }
    release = hold(scene, stream);
  }
  release?.();
  await reply.end();
}

interface Reply {
  /** A message has come: the next of the answer's goes out. */
  message(): Promise<void>;
  /** No more will come: the rest goes out. */
  end(): Promise<void>;
}

/** A call that streams may never end by itself: the first message is answered by the first, and so on. */
function createReply(
  stream: ServerHttp2Stream,
  answer: AnswerPlan | GrpcAnswerPlan,
  holdBack: () => () => void,
): Reply {
  const { head, pieces, trailers } = toParts(answer);
  let begun = false;
  let next = 0;
  const begin = async (): Promise<boolean> => {
    if (begun) return !stream.destroyed;
    begun = true;
    if (answer.kind === 'hang') holdBack();
    if (answer.delay > 0) {
      const release = holdBack();
      await sleep(answer.delay, undefined, { ref: false });
      release();
    }
    if (answer.kind === 'reset') stream.session?.destroy();
    if (answer.kind === 'reset' || answer.kind === 'hang' || stream.destroyed) return false;
    stream.once('wantTrailers', () => stream.sendTrailers(toHeaders(trailers)));
    stream.respond(head, { waitForTrailers: trailers.length > 0 });
    return true;
  };
  const send = async (until: number): Promise<boolean> => {
    if (!(await begin()) || answer.kind === 'reset' || answer.kind === 'hang') return false;
    for (; next < Math.min(until, pieces.length); next += 1) stream.write(pieces[next]);
    return true;
  };
  return {
    message: async () => void (await send(next + 1)),
    end: async () => {
      if (await send(pieces.length)) stream.end();
    },
  };
}

interface Parts {
  readonly head: OutgoingHttpHeaders;
  readonly pieces: readonly Buffer[];
  readonly trailers: readonly HeaderLine[];
}

function toParts(answer: AnswerPlan | GrpcAnswerPlan): Parts {
  switch (answer.kind) {
    case 'hang':
    case 'reset':
      return { head: {}, pieces: [], trailers: [] };
    case 'answer':
      return {
        head: { ':status': answer.status, ...toHeaders(answer.headers) },
        pieces: answer.body.pieces,
        trailers: answer.trailers,
      };
    case 'grpc': {
      const { status, statusMessage, metadata, messages } = answer;
      const said: HeaderLine[] =
        statusMessage === '' ? [] : [['grpc-message', encodeGrpcMessage(Buffer.from(statusMessage))]];
      return {
        head: { ':status': 200, 'content-type': 'application/grpc', ...toHeaders(metadata) },
        pieces: messages.map(frame),
        trailers: [['grpc-status', String(status)], ...said, ...answer.trailers],
      };
    }
  }
}

/** A byte for the compression, four for the length (gRPC over HTTP/2, Length-Prefixed-Message). */
const FRAME_HEAD = 5;

function frame(message: Buffer): Buffer {
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** Where the first frame ends; undefined: it is not all there. */
function endOfFrame(bytes: Buffer): number | undefined {
  if (bytes.length < FRAME_HEAD) return undefined;
  const end = FRAME_HEAD + bytes.readUInt32BE(1);
  return end <= bytes.length ? end : undefined;
}

function toReceived(headers: IncomingHttpHeaders): ReceivedRequest {
  const first = (name: string): string => String(headers[name] ?? '');
  return {
    method: first(constants.HTTP2_HEADER_METHOD),
    path: first(constants.HTTP2_HEADER_PATH),
    headers: [['host', first(constants.HTTP2_HEADER_AUTHORITY)], ...toLines(headers)],
    body: Buffer.alloc(0),
    trailers: [],
  };
}

function toLines(headers: IncomingHttpHeaders): HeaderLine[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    name.startsWith(':') || value === undefined
      ? []
      : [value].flat().map((line): HeaderLine => [name, Buffer.from(line, 'latin1').toString('utf8')]),
  );
}

function toHeaders(lines: readonly HeaderLine[]): OutgoingHttpHeaders {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of lines) {
    const key = name.toLowerCase();
    headers[key] = [...(headers[key] ?? []), Buffer.from(value).toString('latin1')];
  }
  return headers;
}
