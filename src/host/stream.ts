import { appendBody, type BodyBuffer, createBody } from './body.ts';
import type { Context, HalfView, LocalResponse, StreamFacts, StreamView } from './context.ts';
import { SEGMENTATION_FAULT } from './crash.ts';
import { createHeaderMap, getHeader, type HeaderMap } from './header-map.ts';
import { addContext } from './host.ts';
import { localReply, TOO_LARGE } from './local-reply.ts';
import { deleteContext, enter1, enter2, enter3, failsOpenAtOnce, type GuestFunction, leave, type Vm } from './vm.ts';

/** Where one direction of a stream goes once it has passed the filter. */
export interface Sink {
  headers(map: HeaderMap, end: boolean): void;
  data(bytes: Buffer, end: boolean): void;
  trailers(map: HeaderMap): void;
}

/** What stands around the filter. */
export interface StreamEnds {
  /** The upstream's side of the request. */
  readonly upstream: Sink;
  /** The client's side of the response. */
  readonly client: Sink;
  /** The stream was reset before the response was whole. */
  reset(): void;
  readonly facts: StreamFacts;
}

type Kind = 'request' | 'response';

/** One direction, as Envoy's filter manager keeps it for a chain of one filter, and what the module sees of it. */
interface Leg extends HalfView {
  readonly kind: Kind;
  readonly sink: Sink;
  map: HeaderMap | undefined;
  trailerMap: HeaderMap | undefined;
  /** What the filter holds back. */
  held: BodyBuffer | undefined;
  /** The filter sees what is held back, not what just came (Envoy's buffering_request_body_). */
  buffering: boolean;
  /** `one`: this filter still sees what comes; `all`: nothing goes on, not even to it. */
  stopped: 'no' | 'one' | 'all';
  /** Body that came while all was stopped. */
  waiting: BodyBuffer | undefined;
  waitingTrailers: boolean;
  /** No more will come in. */
  ended: boolean;
  sentHeaders: boolean;
  sentEnd: boolean;
}

/** A stream through the filter, from its first header to proxy_on_delete; host functions see it as a StreamView. */
export interface HttpStream extends StreamView {
  readonly vm: Vm;
  context: Context;
  readonly ends: StreamEnds;
  readonly request: Leg;
  readonly response: Leg;
  /** Nothing goes on any more, in neither direction. */
  over: boolean;
  /** A response of the filter's or of Envoy's own takes the place of the upstream's. */
  replied: boolean;
  /** The VM has failed and the client has been told so: the response passes by. */
  failed: boolean;
  /** The VM had failed before, and fails open: there is no filter. */
  readonly bypassed: boolean;
  /** Set while what a callback has left behind is done: the direction that it was about. */
  leaving: Kind | undefined;
  /** What shall become of the stream once that is done. */
  decided: LocalResponse | 'reset' | undefined;
}

/** Envoy's default for what it buffers of one body: 1 MiB (per_connection_buffer_limit_bytes). */
const BUFFER_LIMIT = 1 << 20;

export function openStream(vm: Vm, root: Context, ends: StreamEnds): HttpStream {
  const stream: HttpStream = {
    vm,
    // Until it has its own.
    context: root,
    ends,
    request: createLeg('request', ends.upstream),
    response: createLeg('response', ends.client),
    over: false,
    replied: false,
    failed: false,
    bypassed: vm.failure !== undefined && vm.plugin.failurePolicy === 'FAIL_OPEN',
    leaving: undefined,
    decided: undefined,
    network: undefined,
    accessLog: undefined,
    endOfStream: false,
    state: undefined,
    overrides: undefined,
    facts: ends.facts,
    addTrailers,
    resume: resumeKind,
    reset: resetThis,
    reply: replyOnThis,
  };
  stream.context = addContext(vm, root, stream);
  return stream;
}

// What host functions do to a stream. One function serves all streams: a closure for each would cost more than the rest.

function addTrailers(this: HttpStream, half: HalfView): HeaderMap {
  const leg = half === this.request ? this.request : this.response;
  const map = createHeaderMap('trailers');
  leg.trailers = map;
  leg.trailerMap = map;
  return map;
}

function resumeKind(this: HttpStream, kind: Kind): void {
  resume(this, this[kind]);
}

/** To end a stream twice out of one callback of its response is Envoy's end (measured on 1.36 to 1.40). */
function resetThis(this: HttpStream): void {
  if (this.leaving !== 'response') resetStream(this);
  else if (this.decided === undefined) this.decided = 'reset';
  else crash(this);
}

function replyOnThis(this: HttpStream, response: LocalResponse): void {
  reply(this, response);
}

function createLeg(kind: Kind, sink: Sink): Leg {
  return {
    kind,
    sink,
    headers: undefined,
    body: undefined,
    trailers: undefined,
    map: undefined,
    trailerMap: undefined,
    held: undefined,
    buffering: false,
    stopped: 'no',
    waiting: undefined,
    waitingTrailers: false,
    ended: false,
    sentHeaders: false,
    sentEnd: false,
  };
}

/** The request's headers come in; the module learns of the stream with them. */
export function receiveRequestHeaders(stream: HttpStream, map: HeaderMap, end: boolean): void {
  createInModule(stream);
  receiveHeaders(stream, stream.request, map, end);
}

/** The upstream's headers come in. */
export function receiveResponseHeaders(stream: HttpStream, map: HeaderMap, end: boolean): void {
  if (!stream.replied) receiveHeaders(stream, stream.response, map, end);
}

export function receiveRequestData(stream: HttpStream, bytes: Buffer, end: boolean): void {
  if (!stream.replied) receiveData(stream, stream.request, bytes, end);
}

export function receiveResponseData(stream: HttpStream, bytes: Buffer, end: boolean): void {
  if (!stream.replied) receiveData(stream, stream.response, bytes, end);
}

export function receiveRequestTrailers(stream: HttpStream, map: HeaderMap): void {
  if (!stream.replied) receiveTrailers(stream, stream.request, map);
}

export function receiveResponseTrailers(stream: HttpStream, map: HeaderMap): void {
  if (!stream.replied) receiveTrailers(stream, stream.response, map);
}

/** True where so much of a direction is held back that Envoy reads no more of it until the filter lets it go on. */
export function isBackedUp(stream: HttpStream, kind: Kind): boolean {
  const { stopped, buffering, held, waiting } = stream[kind];
  if (stream.over || stopped === 'no' || buffering) return false;
  return (held?.bytes.length ?? 0) + (waiting?.bytes.length ?? 0) > BUFFER_LIMIT;
}

/** An answer of Envoy's own, where the filter has let the request go on and there is none of the upstream's. */
export function replyForEnvoy(stream: HttpStream, response: LocalResponse): void {
  reply(stream, response);
}

/** The stream is over for both ends: the module logs it and forgets it (Envoy's context.cc, log and onDestroy). */
export function closeStream(stream: HttpStream): void {
  const { vm, context, request, response } = stream;
  stream.over = true;
  createInModule(stream);
  const { log, done } = vm.frequent;
  if (log !== undefined && vm.failure === undefined) {
    stream.accessLog = { request: request.map, response: response.map, trailers: response.trailerMap };
    enter1(vm, context, 'proxy_on_log', log, context.id);
    leave(vm);
    stream.accessLog = undefined;
  }
  if (done !== undefined && vm.failure === undefined) {
    enter1(vm, context, 'proxy_on_done', done, context.id);
    leave(vm);
  }
  deleteContext(vm, context);
}

function createInModule({ vm, context }: HttpStream): void {
  if (context.created) return;
  const { create } = vm.frequent;
  if (vm.failure === undefined && create !== undefined) {
    enter2(vm, context, 'proxy_on_context_create', create, context.id, context.root?.id ?? 0);
    leave(vm);
  }
  context.created = true;
}

/** What a callback for data can answer. */
const ACTION = { continue: 0, stopAndBuffer: 1, stopAndWatermark: 2, stopWithoutBuffer: 3 } as const;

/**
 * What a callback for headers can answer; Envoy takes "continue and end the stream" for "continue", and all others for
 * a stop of everything, a stop of this filter alone too unless the plugin may do so (allow_on_headers_stop_iteration).
 */
const HEADERS_ACTION = { continue: 0, stop: 1, continueAndEnd: 2, stopAll: 4 } as const;

/**
 * Calls a stream's callback and says what shall become of what it was about. In a failed VM everything stops and the
 * client gets a 503, whatever `failure_policy` is (context.cc, CHECK_FAIL; Envoy's failStream; measured).
 * @param stopped what a local response and an unknown answer mean.
 */
function ask(
  stream: HttpStream,
  kind: Kind,
  callback: string,
  run: GuestFunction | undefined,
  stopped: number,
  a: number,
  b: number,
): number {
  const { vm, context } = stream;
  if (vm.failure !== undefined) return failStream(stream, stopped);
  if (run === undefined) return ACTION.continue;
  const answer = enter3(vm, context, callback, run, context.id, a, b);
  const failed = vm.failure as unknown;
  let action = failed !== undefined || vm.stopIteration || answer > stopped ? stopped : answer;
  const { leaving } = stream;
  stream.leaving = kind;
  if (failed !== undefined) action = failStream(stream, stopped);
  leave(vm);
  stream.leaving = leaving;
  if (stream.decided !== undefined) carryOut(stream, stream.decided);
  return action;
}

function carryOut(stream: HttpStream, decided: LocalResponse | 'reset'): void {
  stream.decided = undefined;
  if (decided === 'reset') resetStream(stream);
  else sendReply(stream, decided);
}

/** Of a direction's headers; see ask. */
function askHeaders(stream: HttpStream, { kind }: Leg, count: number, end: number): number {
  const { requestHeaders: request, responseHeaders: response } = stream.vm.frequent;
  return kind === 'request'
    ? ask(stream, kind, 'proxy_on_request_headers', request, HEADERS_ACTION.stopAll, count, end)
    : ask(stream, kind, 'proxy_on_response_headers', response, HEADERS_ACTION.stopAll, count, end);
}

/** Of a direction's body or trailers; see ask. */
function askRest(
  stream: HttpStream,
  { kind }: Leg,
  what: 'body' | 'trailers',
  stopped: number,
  size: number,
  end: number,
): number {
  const callback = `proxy_on_${kind}_${what}`;
  return ask(stream, kind, callback, stream.vm.callbacks[callback], stopped, size, end);
}

function failStream(stream: HttpStream, stopped: number): number {
  if (failsOpenAtOnce(stream.vm)) return ACTION.continue;
  if (!stream.failed) {
    stream.failed = true;
    reply(stream, { status: 503, body: Buffer.alloc(0), headers: [], grpcStatus: 14, details: 'wasm_fail_stream' });
  }
  return stopped;
}

/** The response of a stream that has failed is not the filter's to see. */
function passesBy(stream: HttpStream, leg: Leg): boolean {
  return stream.bypassed || !stream.context.created || (leg.kind === 'response' && stream.failed);
}

function receiveHeaders(stream: HttpStream, leg: Leg, map: HeaderMap, end: boolean): void {
  if (stream.over) return;
  leg.map = map;
  leg.ended = end;
  if (leg.kind === 'response') stream.ends.facts.responseStatus = readStatus(map);
  if (passesBy(stream, leg)) {
    sendHeaders(leg, end);
    return;
  }
  leg.headers = map;
  stream.endOfStream = end;
  const action = askHeaders(stream, leg, map.names.length, end ? 1 : 0);
  if (isGone(stream, leg)) return;
  if (action === HEADERS_ACTION.continue || action === HEADERS_ACTION.continueAndEnd) {
    leg.headers = undefined;
    sendHeaders(leg, end);
  } else {
    leg.stopped = action === HEADERS_ACTION.stop && stream.vm.plugin.stopIteration === true ? 'one' : 'all';
  }
}

/** Nearly always it stands in front and is 200, which no text has to be read for. */
function readStatus(map: HeaderMap): number {
  const status = map.names[0] === ':status' ? map.values[0] : getHeader(map, ':status');
  return status === '200' ? 200 : Number(status ?? 0);
}

/**
 * Trailers that the filter adds with the last of a body go on at once, of a request even where it holds the body back,
 * which then stays behind (Envoy's filter_manager.cc, decodeData and encodeData; measured).
 * @param resumed the body had to wait before it came to the filter: such trailers come to the same filter first
 *   (iterate_from_current_filter_).
 */
function receiveData(stream: HttpStream, leg: Leg, bytes: Buffer, end: boolean, resumed = false): void {
  if (stream.over) return;
  leg.ended = end;
  if (passesBy(stream, leg)) {
    sendData(leg, bytes, end);
    return;
  }
  if (leg.stopped === 'all') {
    leg.waiting ??= createBody();
    appendBody(leg.waiting, bytes);
    return;
  }
  count(stream, leg, bytes.length);
  const chunk = createBody(bytes);
  if (leg.buffering) {
    hold(leg, bytes);
    chunk.bytes = Buffer.alloc(0);
    if (isTooLarge(stream, leg)) {
      refuseBody(stream, leg);
      return;
    }
  }
  const seen = leg.buffering && leg.held !== undefined ? leg.held : chunk;
  leg.body = seen;
  stream.endOfStream = end;
  const before = leg.trailerMap;
  const action = askRest(stream, leg, 'body', ACTION.stopWithoutBuffer, seen.bytes.length, end ? 1 : 0);
  if (isGone(stream, leg)) return;
  const added = before === undefined ? leg.trailerMap : undefined;
  leg.buffering = action === ACTION.stopAndBuffer;
  switch (action) {
    case ACTION.continue:
      leg.body = undefined;
      if (leg.stopped === 'no') {
        sendData(leg, chunk.bytes, end);
      } else {
        hold(leg, chunk.bytes);
        resume(stream, leg);
      }
      break;
    case ACTION.stopAndBuffer:
    case ACTION.stopAndWatermark:
      hold(leg, chunk.bytes);
      leg.stopped = 'one';
      if (action === ACTION.stopAndBuffer && isTooLarge(stream, leg)) refuseBody(stream, leg);
      break;
    default:
      leg.stopped = 'one';
  }
  if (added === undefined || (leg.kind === 'response' && action !== ACTION.continue)) return;
  if (resumed) receiveTrailers(stream, leg, added);
  else if (leg.sentHeaders) sendTrailers(leg);
}

function receiveTrailers(stream: HttpStream, leg: Leg, map: HeaderMap): void {
  if (stream.over) return;
  leg.trailerMap = map;
  leg.ended = true;
  if (passesBy(stream, leg)) {
    sendTrailers(leg);
    return;
  }
  if (leg.stopped === 'all') {
    leg.waitingTrailers = true;
    return;
  }
  leg.trailers = map;
  const action = askRest(stream, leg, 'trailers', ACTION.stopAndBuffer, map.names.length, 0);
  if (isGone(stream, leg)) return;
  if (action !== ACTION.continue) {
    leg.stopped = 'one';
    return;
  }
  leg.trailers = undefined;
  if (leg.stopped === 'no') sendTrailers(leg);
  else resume(stream, leg);
}

/** What was stopped goes on; after a stop of everything the filter sees the body in one piece. */
function resume(stream: HttpStream, leg: Leg): void {
  if (isGone(stream, leg) || stream.decided !== undefined || leg.map === undefined) return;
  const { stopped, held, waiting } = leg;
  leg.stopped = 'no';
  leg.held = undefined;
  leg.waiting = undefined;
  leg.buffering = false;
  sendHeaders(leg, leg.ended && held === undefined && waiting === undefined && leg.trailerMap === undefined);
  const trailers = leg.trailerMap;
  if (stopped === 'all') {
    if (waiting !== undefined) receiveData(stream, leg, waiting.bytes, leg.ended && trailers === undefined, true);
    if (leg.waitingTrailers && trailers !== undefined) {
      leg.waitingTrailers = false;
      receiveTrailers(stream, leg, trailers);
    }
    return;
  }
  if (held !== undefined) sendData(leg, held.bytes, leg.ended && trailers === undefined);
  else if (stopped === 'one' && leg.ended && trailers === undefined) sendData(leg, Buffer.alloc(0), true);
  if (trailers !== undefined) sendTrailers(leg);
}

function sendHeaders(leg: Leg, end: boolean): void {
  if (leg.sentHeaders || leg.map === undefined) return;
  leg.sentHeaders = true;
  leg.sentEnd = end;
  leg.sink.headers(leg.map, end);
}

function sendData(leg: Leg, bytes: Buffer, end: boolean): void {
  if (leg.sentEnd) return;
  const last = end && leg.trailerMap === undefined;
  leg.sentEnd = last;
  leg.sink.data(bytes, last);
}

function sendTrailers(leg: Leg): void {
  if (leg.sentEnd || leg.trailerMap === undefined) return;
  leg.sentEnd = true;
  leg.sink.trailers(leg.trailerMap);
}

function hold(leg: Leg, bytes: Buffer): void {
  leg.held ??= createBody();
  appendBody(leg.held, bytes);
}

function isTooLarge({ vm }: HttpStream, { held }: Leg): boolean {
  return held !== undefined && held.bytes.length > (vm.plugin.bufferLimit ?? BUFFER_LIMIT);
}

function refuseBody(stream: HttpStream, leg: Leg): void {
  reply(stream, TOO_LARGE[leg.kind]);
}

function count(stream: HttpStream, leg: Leg, bytes: number): void {
  const { facts } = stream.ends;
  if (leg.kind === 'request') facts.requestSize += bytes;
  else facts.responseSize += bytes;
}

/** True where the direction has been taken over by a local response or the stream has ended meanwhile. */
function isGone(stream: HttpStream, leg: Leg): boolean {
  return stream.over || (stream.replied && leg.kind === 'request');
}

function resetStream(stream: HttpStream): void {
  if (stream.over) return;
  stream.over = true;
  stream.ends.reset();
}

/**
 * An answer of the filter's own or of Envoy's. While a callback is left it has to wait: of several for a request the
 * first is sent, with the details of the last (filter_manager.cc, prepareLocalReplyViaFilterChain).
 */
function reply(stream: HttpStream, response: LocalResponse): void {
  const { leaving, decided, response: leg } = stream;
  if (stream.over || (stream.replied && leg.sentEnd)) return;
  const isFirst = decided === undefined || (decided === 'reset' && !leg.sentHeaders);
  if (leaving === 'response' && !isFirst) {
    crash(stream);
    return;
  }
  if (decided !== 'reset') stream.ends.facts.responseDetails = response.details.replace(/[\t-\r ]/g, '_');
  if (leaving === undefined) {
    sendReply(stream, response);
    return;
  }
  if (isFirst) stream.decided = response;
  if (leaving === 'request') stream.replied = true;
}

function crash(stream: HttpStream): void {
  const { vm } = stream;
  const why = 'the filter ends a stream a second time out of one callback of its response';
  const finding = { kind: 'crash', message: SEGMENTATION_FAULT, why, backtrace: [] } as const;
  vm.failure ??= finding;
  vm.world.report(finding);
  stream.decided = 'reset';
}

/**
 * A response of the filter's own: through the filter where none has begun, past it where the upstream's has come but
 * not gone on, and a reset where the client has a part of that already (Envoy's filter_manager.cc, sendLocalReply).
 */
function sendReply(stream: HttpStream, response: LocalResponse): void {
  const { request, response: leg } = stream;
  if (stream.over || (stream.replied && leg.sentEnd)) return;
  if (leg.sentHeaders) {
    resetStream(stream);
    return;
  }
  const begun = leg.map !== undefined;
  stream.replied = true;
  const { map, body } = localReply(response, request.map);
  const isHead = request.map !== undefined && getHeader(request.map, ':method') === 'HEAD';
  const end = body.length === 0 || isHead;
  if (begun) {
    leg.map = map;
    leg.stopped = 'no';
    leg.held = undefined;
    sendHeaders(leg, end);
    if (!end) sendData(leg, body, true);
    stream.over = true;
    return;
  }
  receiveHeaders(stream, leg, map, end);
  if (!end) receiveData(stream, leg, body, true);
}
