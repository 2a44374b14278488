import type { Clock } from '../host/clock.ts';
import { RESPONSE_FLAG, type StreamFacts } from '../host/context.ts';
import { type HeaderMap, removeHeader } from '../host/header-map.ts';
import type { StartedPlugin } from '../host/host.ts';
import { text } from '../host/local-reply.ts';
import {
  closeStream,
  type HttpStream,
  hasAnswer,
  isBackedUp,
  openStream,
  receiveRequestData,
  receiveRequestHeaders,
  receiveRequestTrailers,
  receiveResponseData,
  receiveResponseHeaders,
  receiveResponseTrailers,
  replyForEnvoy,
} from '../host/stream.ts';
import { createClientSide } from './host-proxy/client.ts';
import { BAD_REQUEST, toIncoming, toResponse, toTrailers } from './host-proxy/incoming.ts';
import { type Asked, createUpstreamSink } from './host-proxy/upstream.ts';
import type { RecordingWorld } from './host-world.ts';
import type { Ending } from './observation.ts';
import type { AnswerPlan, ExchangePlan } from './suite.ts';

/** Milliseconds of the host's time between two chunks. */
const CHUNK_GAP = 1;

/** Bytes that Envoy reads of a body at a time; how many they really are is the socket's affair. */
const READ_SIZE = 64 << 10;

/** A request on its way through the filter. */
export interface ExchangeUnderWay {
  readonly facts: StreamFacts;
  /** How it has ended at the client; undefined while it has not. */
  ended(): Ending | undefined;
  close(): void;
}

/** Sends a request through the plugin; time must go on for it to end. */
export function startExchange(
  world: RecordingWorld,
  { vm, root }: StartedPlugin,
  { request, upstream }: ExchangePlan,
  connection: { readonly id: number; readonly last: boolean },
): ExchangeUnderWay {
  const { clock, scene, pool } = world;
  const facts = createFacts(clock, connection.id);
  const client = createClientSide(request, facts, {
    isLast: connection.last,
    isAsked: () => stream.request.ended,
  });
  const behind = createUpstreamSink(clock, facts, {
    respond: (asked) => answer(clock, stream, asked.readable ? upstream : BAD_REQUEST, asked),
    refuse: (refusal) => replyForEnvoy(stream, refusal),
    isCancelled: () => hasAnswer(stream),
    received: scene.received,
    pool,
  });
  const stream: HttpStream = openStream(vm, root, {
    upstream: behind,
    client: client.sink,
    over: () => {
      facts.duration = BigInt(Math.round((clock.elapsed() - facts.opened) * 1e6));
    },
    reset: client.reset,
    facts,
  });
  const incoming = toIncoming(request);
  if (incoming.toldToGoOn) facts.responseStatus = 100;
  if (incoming.refusal === undefined) {
    receiveRequestHeaders(stream, incoming.headers, incoming.end);
    if (!incoming.end) {
      deliver(clock, incoming.pieces, {
        isBackedUp: () => isBackedUp(stream, 'request'),
        data: (bytes, end) => receiveRequestData(stream, bytes, end),
        trailers: (map) => receiveRequestTrailers(stream, map),
        last: toTrailers(request.trailers),
      });
    }
  } else {
    replyForEnvoy(stream, incoming.refusal);
  }
  return {
    facts,
    ended: () => client.ending,
    close: () => {
      if (client.hasHungUp()) {
        facts.responseDetails = 'downstream_remote_disconnect';
        facts.responseFlags |= RESPONSE_FLAG.downstreamConnectionTermination;
      }
      closeStream(stream);
    },
  };
}

interface Receiver {
  isBackedUp(): boolean;
  data(bytes: Buffer, end: boolean): void;
  trailers(map: HeaderMap): void;
  readonly last: HeaderMap | undefined;
}

/**
 * One chunk after the other, each in as many reads as Envoy needs, while the filter does not hold back too much. HTTP/1
 * knows of a body's end only after its last byte.
 */
function deliver(clock: Clock, chunks: readonly Buffer[], receiver: Receiver): void {
  let [index, offset] = [0, 0];
  const goOn = (): void => {
    for (let chunk = chunks[index]; chunk !== undefined; chunk = chunks[index]) {
      if (receiver.isBackedUp()) {
        clock.after(CHUNK_GAP, goOn);
        return;
      }
      receiver.data(chunk.subarray(offset, offset + READ_SIZE), false);
      offset += READ_SIZE;
      if (offset < chunk.length) continue;
      index += 1;
      offset = 0;
      if (index < chunks.length) {
        clock.after(CHUNK_GAP, goOn);
        return;
      }
    }
    if (receiver.last === undefined) receiver.data(Buffer.alloc(0), true);
    else receiver.trailers(receiver.last);
  };
  goOn();
}

function answer(clock: Clock, stream: HttpStream, plan: AnswerPlan, { method, whole, patience }: Asked): void {
  const { facts } = stream.ends;
  const { milliseconds = Number.POSITIVE_INFINITY, details = '' } = patience;
  if (plan.kind === 'hang' || plan.delay >= milliseconds) {
    if (!Number.isFinite(milliseconds)) return;
    clock.after(milliseconds, () => {
      if (hasAnswer(stream)) return;
      facts.responseFlags |= RESPONSE_FLAG.upstreamRequestTimeout;
      replyForEnvoy(stream, text(504, 'upstream request timeout', details));
    });
    return;
  }
  const begin = (): void => {
    if (hasAnswer(stream)) return;
    if (plan.kind !== 'answer') {
      facts.responseFlags |= RESPONSE_FLAG.upstreamConnectionTermination;
      replyForEnvoy(stream, RESET);
      return;
    }
    const { headers, pieces, end } = toResponse(plan, method);
    // The router counts from the request's end.
    if (!whole) removeHeader(headers, 'x-envoy-upstream-service-time');
    facts.responseDetails ??= 'via_upstream';
    receiveResponseHeaders(stream, headers, end);
    if (end) return;
    deliver(clock, pieces, {
      isBackedUp: () => isBackedUp(stream, 'response'),
      data: (bytes, isEnd) => receiveResponseData(stream, bytes, isEnd),
      trailers: (map) => receiveResponseTrailers(stream, map),
      last: toTrailers(plan.trailers),
    });
  };
  if (plan.delay === 0) begin();
  else clock.after(plan.delay, begin);
}

/** As Envoy words it (router.cc; StreamInfo, ResponseCodeDetailValues). */
const RESET = text(
  503,
  'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
  'upstream_reset_before_response_started{connection_termination}',
);

export function createFacts(clock: Clock, connection: number): StreamFacts & { readonly opened: number } {
  return {
    connectionId: connection,
    protocol: 'HTTP/1.1',
    // Any port would do: the real ones differ from run to run.
    source: { host: '127.0.0.1', port: 50_000 },
    destination: { host: '127.0.0.1', port: 10_000 },
    upstream: { host: '127.0.0.1', port: 20_000 },
    start: clock.realTime(),
    opened: clock.elapsed(),
    requestSize: 0,
    responseSize: 0,
    responseStatus: undefined,
    responseDetails: undefined,
    calledUpstream: false,
    reachedUpstream: false,
    responseFlags: 0,
    duration: undefined,
  };
}
