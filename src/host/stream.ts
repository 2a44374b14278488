import { appendBody, type BodyBuffer, createBody } from './body.ts';
import type { Context, HalfView, LocalResponse, StreamFacts, StreamView } from './context.ts';
import { SEGMENTATION_FAULT } from './crash.ts';
import { createHeaderMap, getHeader, getNumber, type HeaderMap } from './header-map.ts';
import { addContext } from './host.ts';
import { createLeg, type Kind, type Leg, type Sink } from './leg.ts';
import { isGrpc, localReply, TOO_LARGE, WITHOUT_STATUS } from './local-reply.ts';
import { deleteContext, enter1, enter2, enter3, failsOpenAtOnce, type GuestFunction, leave, type Vm } from './vm.ts';

/** What stands around the filter. */
export interface StreamEnds {
  /** The upstream's side of the request. */
  readonly upstream: Sink;
  /** The client's side of the response. */
  readonly client: Sink;
  /** The stream is over; the module logs it next. */
  over(): void;
  /** No more of the response goes to the client; in a crash it loses what it was about to get, too. */
  reset(how: 'cut' | 'crash'): void;
  readonly facts: StreamFacts;
}

/** A stream through the filter, from its first header to proxy_on_delete; host functions see it as a StreamView. */
export interface HttpStream extends StreamView {
  readonly vm: Vm;
  context: Context;
  readonly ends: StreamEnds;
  readonly request: Leg;
  readonly response: Leg;
  /** `logging`: it has ended, and of its last callbacks proxy_on_log is under way. */
  phase: 'open' | 'logging' | 'closed';
  /** The VM has failed and the client has been told so: the response passes by. */
  failed: boolean;
  /** The VM had failed before, and fails open: there is no filter. */
  readonly bypassed: boolean;
  /** What answers of Envoy's own look like, by the request as it came in (filter_manager.h, requestHeadersInitialized). */
  asked: 'plain' | 'head' | 'grpc';
  /** An answer of the filter's own, until the callback of the request that gave it has been left. */
  prepared: LocalResponse | undefined;
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
    phase: 'open',
    failed: false,
    bypassed: vm.failure !== undefined && vm.plugin.failurePolicy === 'FAIL_OPEN',
    asked: 'plain',
    prepared: undefined,
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
  const leg = this[kind];
  if (kind === 'response' && leg.map === undefined && this.phase !== 'closed') die(this, NO_RESPONSE);
  else resume(this, leg);
}

const NO_RESPONSE = 'the filter lets a response go on that has not come yet';

function resetThis(this: HttpStream): void {
  abort(this);
  endStream(this, 'reset');
}

function replyOnThis(this: HttpStream, response: LocalResponse): void {
  reply(this, response);
}

/** The request's headers come in; the module learns of the stream with them. */
export function receiveRequestHeaders(stream: HttpStream, map: HeaderMap, end: boolean): void {
  if (isGrpc(map)) stream.asked = 'grpc';
  else if (getHeader(map, ':method') === 'HEAD') stream.asked = 'head';
  createInModule(stream);
  receiveHeaders(stream, stream.request, map, end);
}

/** The upstream's headers come in. */
export function receiveResponseHeaders(stream: HttpStream, map: HeaderMap, end: boolean): void {
  if (!hasAnswer(stream)) receiveHeaders(stream, stream.response, map, end);
}

export function receiveRequestData(stream: HttpStream, bytes: Buffer, end: boolean): void {
  if (!hasAnswer(stream)) receiveData(stream, stream.request, bytes, end);
}

export function receiveResponseData(stream: HttpStream, bytes: Buffer, end: boolean): void {
  if (!hasAnswer(stream)) receiveData(stream, stream.response, bytes, end);
}

export function receiveRequestTrailers(stream: HttpStream, map: HeaderMap): void {
  if (!hasAnswer(stream)) receiveTrailers(stream, stream.request, map);
}

export function receiveResponseTrailers(stream: HttpStream, map: HeaderMap): void {
  if (!hasAnswer(stream)) receiveTrailers(stream, stream.response, map);
}

/** True once all of an answer has come in, be it the upstream's or the filter's own: what else comes is dropped. */
export function hasAnswer({ response, phase }: HttpStream): boolean {
  return response.ended || phase !== 'open';
}

/** True where so much of a direction is held back that Envoy reads no more of it until the filter lets it go on. */
export function isBackedUp(stream: HttpStream, kind: Kind): boolean {
  return stream.phase === 'open' && stream[kind].full;
}

/** An answer of Envoy's own, where the filter has let the request go on and there is none of the upstream's. */
export function replyForEnvoy(stream: HttpStream, response: LocalResponse): void {
  if (hasAnswer(stream)) return;
  stream.ends.facts.responseDetails = response.details;
  sendReply(stream, response);
}

/** The client has gone, if the stream is not over anyway. */
export function closeStream(stream: HttpStream): void {
  if (stream.phase === 'open') endStream(stream, 'reset');
}

/**
 * The stream is over for both ends: the module logs it and forgets it (Envoy's context.cc, log and onDestroy). What the
 * callback wants besides, in which the stream was ended, is done once the module has logged it. A second end then is
 * Envoy's (measured on 1.36 and 1.40), if the request is whole: it tells everything a second time.
 */
function endStream(stream: HttpStream, how: 'complete' | 'reset'): void {
  const { ends, response } = stream;
  if (stream.phase === 'open') {
    stream.phase = 'logging';
    response.ended = true;
    ends.over();
    tellEnd(stream);
  } else if (how === 'reset' && stream.request.ended) {
    tellEnd(stream);
    die(stream, 'the filter ends a stream a second time out of one callback');
  }
}

function tellEnd(stream: HttpStream): void {
  const { vm, context, ends, request, response } = stream;
  createInModule(stream);
  const { log, done } = vm.frequent;
  if (log !== undefined && vm.failure === undefined) {
    stream.accessLog = { request: request.map, response: response.map, trailers: response.trailerMap };
    enter1(vm, context, 'proxy_on_log', log, context.id);
    leave(vm);
    stream.accessLog = undefined;
  }
  if (stream.phase === 'closed') return;
  stream.phase = 'closed';
  if (!response.sentEnd) ends.reset('cut');
  if (done !== undefined && vm.failure === undefined) {
    enter1(vm, context, 'proxy_on_done', done, context.id);
    leave(vm);
  }
  deleteContext(vm, context);
}

/** Envoy's process ends. */
function die(stream: HttpStream, why: string): void {
  const { vm, context, ends } = stream;
  const finding = { kind: 'crash', message: SEGMENTATION_FAULT, why, backtrace: [] } as const;
  vm.failure ??= finding;
  vm.world.report(finding);
  stream.phase = 'closed';
  ends.reset('crash');
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
const HEADERS_ACTION = { continue: 0, stop: 1, continueAndEnd: 2, stopAllAndBuffer: 3, stopAll: 4 } as const;

/**
 * Calls a stream's callback and says what shall become of what it was about. In a failed VM everything stops and the
 * client gets a 503, whatever `failure_policy` is (context.cc, CHECK_FAIL; Envoy's failStream; measured).
 * @param stopped what a local response and an unknown answer mean.
 */
function ask(
  stream: HttpStream,
  leg: Leg,
  callback: string,
  run: GuestFunction | undefined,
  stopped: number,
  a: number,
  b: number,
): number {
  const { vm, context } = stream;
  if (run === undefined && vm.failure === undefined) return ACTION.continue;
  const { calling } = leg;
  leg.calling = true;
  let action = stopped;
  if (vm.failure !== undefined || run === undefined) {
    action = failStream(stream, stopped);
  } else {
    const answer = enter3(vm, context, callback, run, context.id, a, b);
    const failed = vm.failure as unknown;
    if (failed !== undefined) action = failStream(stream, stopped);
    else if (!vm.stopIteration && answer <= stopped) action = answer;
    leave(vm);
  }
  leg.calling = calling;
  return action;
}

/** Of a direction's headers; see ask. */
function askHeaders(stream: HttpStream, leg: Leg, count: number, end: number): number {
  const { requestHeaders: request, responseHeaders: response } = stream.vm.frequent;
  return leg.kind === 'request'
    ? ask(stream, leg, 'proxy_on_request_headers', request, HEADERS_ACTION.stopAll, count, end)
    : ask(stream, leg, 'proxy_on_response_headers', response, HEADERS_ACTION.stopAll, count, end);
}

/** Of a direction's body or trailers; see ask. */
function askRest(
  stream: HttpStream,
  leg: Leg,
  what: 'body' | 'trailers',
  stopped: number,
  size: number,
  end: number,
): number {
  const callback = `proxy_on_${leg.kind}_${what}`;
  return ask(stream, leg, callback, stream.vm.callbacks[callback], stopped, size, end);
}

function failStream(stream: HttpStream, stopped: number): number {
  if (failsOpenAtOnce(stream.vm)) return ACTION.continue;
  if (!stream.failed) {
    stream.failed = true;
    reply(stream, { status: 503, body: NOTHING, headers: [], grpcStatus: 14, details: 'wasm_fail_stream' });
  }
  return stopped;
}

const NOTHING = Buffer.alloc(0);

/** The response of a stream that has failed is not the filter's to see. */
function passesBy(stream: HttpStream, leg: Leg): boolean {
  return stream.bypassed || !stream.context.created || (leg.kind === 'response' && stream.failed);
}

/** Nothing of a request goes on any more where all of an answer is there (Envoy's local_complete_). */
function isIdle(stream: HttpStream, leg: Leg): boolean {
  return leg.kind === 'request' && stream.response.ended;
}

/** True where the callback that was left has brought the direction to an end: what takes its place has its turn now. */
function isTakenOver(stream: HttpStream, leg: Leg): boolean {
  if (!leg.aborted || leg.kind === 'response') return leg.aborted || isIdle(stream, leg);
  const { prepared } = stream;
  stream.prepared = undefined;
  if (prepared !== undefined) sendThrough(stream, prepared);
  return true;
}

function receiveHeaders(stream: HttpStream, leg: Leg, map: HeaderMap, end: boolean): void {
  leg.map = map;
  leg.ended = end;
  if (leg.kind === 'response') stream.ends.facts.responseStatus = readStatus(map);
  if (passesBy(stream, leg)) {
    sendHeaders(stream, leg, end);
    return;
  }
  leg.headers = map;
  leg.seenEnd = end;
  stream.endOfStream = end;
  const action = askHeaders(stream, leg, map.names.length, end ? 1 : 0);
  if (isTakenOver(stream, leg)) return;
  if (action === HEADERS_ACTION.continue || action === HEADERS_ACTION.continueAndEnd) {
    leg.headers = undefined;
    sendHeaders(stream, leg, end);
  } else {
    leg.stopped = action === HEADERS_ACTION.stop && stream.vm.plugin.stopIteration === true ? 'one' : 'all';
    leg.stoppedToWatermark = action !== HEADERS_ACTION.stopAllAndBuffer;
  }
}

/** Nearly always it stands in front and is 200, which no text has to be read for. */
function readStatus(map: HeaderMap): number {
  const status = findStatus(map);
  return status === '200' ? 200 : (getNumber(map, ':status') ?? 0);
}

function findStatus({ names, values }: HeaderMap): string | undefined {
  return names[0] === ':status' ? values[0] : values[names.indexOf(':status')];
}

function receiveData(stream: HttpStream, leg: Leg, bytes: Buffer, end: boolean): void {
  leg.ended = end;
  if (leg.kind === 'request') stream.ends.facts.requestSize += bytes.length;
  passData(stream, leg, createBody(bytes), end, true);
}

/**
 * Envoy's filter_manager.cc, decodeData and encodeData. Trailers that the filter adds with the last of a body go on at
 * once, of a request even where it holds the body back, which then stays behind.
 * @param toFilter false: it has seen the data.
 */
function passData(stream: HttpStream, leg: Leg, data: BodyBuffer, end: boolean, toFilter: boolean): void {
  if (isIdle(stream, leg)) return;
  if (!toFilter || passesBy(stream, leg)) {
    sendData(stream, leg, data, end);
    return;
  }
  if (leg.stopped === 'all') {
    leg.streaming = leg.stoppedToWatermark;
    hold(stream, leg, data);
    return;
  }
  if (leg.seenEnd) return;
  const before = leg.trailerMap;
  leg.seenEnd = end && before === undefined;
  const action = askData(stream, leg, data, leg.seenEnd);
  if (isTakenOver(stream, leg)) return;
  const hasAdded = before === undefined && leg.trailerMap !== undefined;
  if (handleData(stream, leg, action, data)) sendData(stream, leg, data, end && !hasAdded);
  else if (leg.kind === 'response') return;
  if (hasAdded) passTrailers(stream, leg, leg.fromHere);
}

/** Envoy's context.cc, decodeData and encodeData. */
function askData(stream: HttpStream, leg: Leg, data: BodyBuffer, end: boolean): number {
  if (leg.buffering) {
    leg.streaming = false;
    const { calling } = leg;
    leg.calling = true;
    hold(stream, leg, data);
    leg.calling = calling;
    if (stream.phase !== 'open') return ACTION.stopAndBuffer;
  }
  const seen = leg.buffering && leg.held !== undefined ? leg.held : data;
  leg.body = seen;
  stream.endOfStream = end;
  const action = askRest(stream, leg, 'body', ACTION.stopWithoutBuffer, seen.bytes.length, end ? 1 : 0);
  leg.buffering = action === ACTION.stopAndBuffer;
  if (action === ACTION.continue) leg.body = undefined;
  return action;
}

/** True where the data goes on (commonHandleAfterDataCallback). */
function handleData(stream: HttpStream, leg: Leg, action: number, data: BodyBuffer): boolean {
  if (action === ACTION.continue) {
    if (leg.stopped !== 'one') return true;
    hold(stream, leg, data);
    resume(stream, leg);
    return false;
  }
  leg.stopped = 'one';
  if (action === ACTION.stopWithoutBuffer) {
    // The codec takes it away; the filter may still look for it.
    if (data !== leg.held) data.bytes = NOTHING;
    if (leg.ended && leg.trailerMap === undefined) leg.held ??= createBody();
    return false;
  }
  leg.streaming = action === ACTION.stopAndWatermark;
  hold(stream, leg, data);
  if (leg.buffering) leg.body = leg.held;
  return false;
}

function receiveTrailers(stream: HttpStream, leg: Leg, map: HeaderMap): void {
  leg.trailerMap = map;
  leg.ended = true;
  passTrailers(stream, leg, true);
}

/** Envoy's filter_manager.cc, decodeTrailers and encodeTrailers; see passData. */
function passTrailers(stream: HttpStream, leg: Leg, toFilter: boolean): void {
  const map = leg.trailerMap;
  if (map === undefined || isIdle(stream, leg)) return;
  if (toFilter && !passesBy(stream, leg)) {
    if (leg.stopped === 'all') return;
    leg.trailers = map;
    const action = askRest(stream, leg, 'trailers', ACTION.stopAndBuffer, map.names.length, 0);
    leg.seenEnd = true;
    if (leg.kind === 'response' && action === ACTION.continue && stream.phase === 'closed') {
      die(stream, 'the filter lets trailers go on in a stream that it has ended in the same callback');
      return;
    }
    if (isTakenOver(stream, leg)) return;
    if (action !== ACTION.continue) {
      if (leg.stopped === 'no') leg.stopped = 'one';
      return;
    }
    leg.trailers = undefined;
    if (leg.stopped === 'one') {
      resume(stream, leg);
      return;
    }
  }
  sendTrailers(stream, leg);
}

/** What was stopped goes on; after a stop of everything it comes to the filter first (commonContinue). */
function resume(stream: HttpStream, leg: Leg): void {
  if (isIdle(stream, leg) || stream.phase !== 'open' || leg.map === undefined) return;
  if (leg.stopped === 'all') leg.fromHere = true;
  leg.stopped = 'no';
  const trailers = leg.trailerMap;
  if (!leg.sentHeaders) sendHeaders(stream, leg, leg.ended && leg.held === undefined && trailers === undefined);
  if (leg.held !== undefined) passData(stream, leg, leg.held, leg.ended && trailers === undefined, leg.fromHere);
  if (trailers !== undefined) passTrailers(stream, leg, leg.fromHere);
  leg.fromHere = false;
}

function sendHeaders(stream: HttpStream, leg: Leg, end: boolean): void {
  const { map, kind, sink } = leg;
  if (map === undefined) return;
  if (kind === 'request') {
    leg.sentHeaders = true;
    leg.sentEnd = end;
    sink.headers(map, end);
    return;
  }
  if (stream.phase === 'closed') {
    if (end) die(stream, 'the filter answers a request that it has reset, and the answer has no body');
    return;
  }
  if (!hasStatus(map)) {
    stream.ends.facts.responseDetails = WITHOUT_STATUS.details;
    sendPast(stream, WITHOUT_STATUS);
    return;
  }
  leg.sentHeaders = true;
  leg.sentEnd = end;
  sink.headers(map, end);
  if (end) endStream(stream, 'complete');
}

/** Envoy asks for it after the filter (filter_manager.cc, encodeHeaders). */
function hasStatus(map: HeaderMap): boolean {
  return findStatus(map) === '200' || getNumber(map, ':status') !== undefined;
}

function sendData(stream: HttpStream, leg: Leg, data: BodyBuffer, end: boolean): void {
  if (leg.sentEnd || stream.phase === 'closed') return;
  const { bytes } = data;
  data.bytes = NOTHING;
  if (data === leg.held) leg.full = false;
  const last = end && leg.trailerMap === undefined;
  leg.sentEnd = last;
  leg.sink.data(bytes, last);
  if (last && leg.kind === 'response') endStream(stream, 'complete');
}

function sendTrailers(stream: HttpStream, leg: Leg): void {
  if (leg.trailerMap === undefined || stream.phase === 'closed') return;
  // What a callback of the request's trailers has let go on goes on once more where its answer lets it, too.
  if (leg.sentEnd && !(leg.kind === 'request' && leg.sentTrailers)) return;
  leg.sentEnd = true;
  leg.sentTrailers = true;
  leg.sink.trailers(leg.trailerMap);
  if (leg.kind === 'response') endStream(stream, 'complete');
}

/** Envoy turns down what is longer than it holds back. */
function hold(stream: HttpStream, leg: Leg, data: BodyBuffer): void {
  if (leg.held === data) return;
  leg.held ??= createBody();
  appendBody(leg.held, data.bytes);
  data.bytes = NOTHING;
  if (leg.full || leg.held.bytes.length <= (stream.vm.plugin.bufferLimit ?? BUFFER_LIMIT)) return;
  leg.full = true;
  if (!leg.streaming) reply(stream, TOO_LARGE[leg.kind]);
}

/** The callback that runs is the last of its direction. */
function abort({ request, response }: HttpStream): void {
  if (request.calling) request.aborted = true;
  else if (response.calling) response.aborted = true;
}

/**
 * An answer of the filter's own or of Envoy's (Envoy's filter_manager.cc, sendLocalReply). In a callback of the request
 * it has to wait: of several the first is sent, with the details of the last.
 */
function reply(stream: HttpStream, response: LocalResponse): void {
  abort(stream);
  if (stream.phase !== 'closed') stream.ends.facts.responseDetails = response.details.replace(/[\t-\r ]/g, '_');
  if (stream.request.calling && stream.response.map === undefined) stream.prepared ??= response;
  else sendReply(stream, response);
}

/**
 * Through the filter where no response has begun, past it where the upstream's has come but not gone on, and a reset
 * where the client has a part of that already.
 */
function sendReply(stream: HttpStream, response: LocalResponse): void {
  const { response: leg } = stream;
  if (leg.map === undefined) sendThrough(stream, response);
  else if (leg.sentHeaders) endStream(stream, 'reset');
  else sendPast(stream, response);
}

function sendThrough(stream: HttpStream, response: LocalResponse): void {
  const { vm, context, phase } = stream;
  const { map, body, end } = formReply(stream, response);
  // Envoy takes a context away once nothing of its stream runs any more.
  if (phase === 'closed') vm.contexts.set(context.id, context);
  receiveHeaders(stream, stream.response, map, end);
  if (phase === 'closed') vm.contexts.delete(context.id);
  if (!end && stream.phase !== 'closed') receiveData(stream, stream.response, body, true);
}

function sendPast(stream: HttpStream, response: LocalResponse): void {
  const { response: leg } = stream;
  const { map, body, end } = formReply(stream, response);
  leg.map = map;
  leg.trailerMap = undefined;
  leg.ended = true;
  sendHeaders(stream, leg, end);
  if (!end) sendData(stream, leg, createBody(body), true);
}

function formReply({ asked }: HttpStream, response: LocalResponse): ReturnType<typeof localReply> & { end: boolean } {
  const formed = localReply(response, asked === 'grpc');
  return { ...formed, end: formed.body.length === 0 || asked === 'head' };
}
