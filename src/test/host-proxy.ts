import { METHODS as KNOWN_TO_NODE, STATUS_CODES } from 'node:http';
import { MAX_HEADER_COUNT, MAX_HEADER_KIB } from '../envoy/bootstrap.ts';
import type { Clock } from '../host/clock.ts';
import { type LocalResponse, RESPONSE_FLAG, type StreamFacts } from '../host/context.ts';
import {
  addHeader,
  createHeaderMap,
  getHeader,
  getNumber,
  type HeaderMap,
  headerPairs,
  overwriteHeader,
  removeHeader,
} from '../host/header-map.ts';
import { text } from '../host/local-reply.ts';
import type { Sink } from '../host/stream.ts';
import { answerLines, requestLines } from './framing.ts';
import type { Ending, ReceivedRequest } from './observation.ts';
import type { AnswerPlan, HeaderLine, RequestPlan } from './suite.ts';
import { hasControl, isLegible } from './wire.ts';

/**
 * What Envoy does around the filter with the bootstrap of src/envoy: HTTP/1 on both sides, the connection manager's
 * headers, the router. Measured on 1.40 by a filter that logs every header map.
 */

/** Methods that Envoy's HTTP/1 codec knows (source/common/http/http1/balsa_parser.cc, isMethodValid). */
const METHODS = new Set([
  ...['ACL', 'BIND', 'CHECKOUT', 'CONNECT', 'COPY', 'DELETE', 'GET', 'HEAD', 'LINK', 'LOCK', 'MERGE', 'MKACTIVITY'],
  ...['MKCALENDAR', 'MKCOL', 'MOVE', 'MSEARCH', 'NOTIFY', 'OPTIONS', 'PATCH', 'POST', 'PROPFIND', 'PROPPATCH', 'PURGE'],
  ...['PUT', 'REBIND', 'REPORT', 'SEARCH', 'SOURCE', 'SUBSCRIBE', 'TRACE', 'UNBIND', 'UNLINK', 'UNLOCK', 'UNSUBSCRIBE'],
]);

const NO_BODY = Buffer.alloc(0);

/** Methods that the upstream reads. */
const METHODS_READ: ReadonlySet<string> = new Set(KNOWN_TO_NODE);

/** The client can't read the answer. */
const ILLEGIBLE: Ending = { kind: 'broken', reason: 'the answer is no HTTP' };

/** Headers of one connection, which Envoy takes off: these of requests before the filter, all of responses after it. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

/** The router's own timeout for an answer, in milliseconds of the host's time, told to the upstream. */
const ROUTE_TIMEOUT = 15_000;

/** What tells the router how to ask, which it keeps to itself (router.cc, finalTimeout; retry_state_impl.cc). */
const ROUTER_HEADERS = [
  ...['x-envoy-upstream-rq-timeout-ms', 'x-envoy-upstream-rq-per-try-timeout-ms', 'x-envoy-upstream-alt-stat-name'],
  ...['x-envoy-upstream-stream-duration-ms', 'x-envoy-upstream-rq-timeout-alt-response', 'x-envoy-retry-on'],
  ...[
    'x-envoy-retry-grpc-on',
    'x-envoy-max-retries',
    'x-envoy-retriable-status-codes',
    'x-envoy-retriable-header-names',
  ],
  'x-envoy-hedge-on-per-try-timeout',
];

/** What a client may not say, whom Envoy takes for a stranger (conn_manager_utility.cc, cleanInternalHeaders). */
const INTERNAL_HEADERS: ReadonlySet<string> = new Set([
  ...ROUTER_HEADERS,
  ...['x-envoy-expected-rq-timeout-ms', 'x-envoy-force-trace', 'x-envoy-internal', 'x-envoy-ip-tags'],
  ...['x-envoy-original-url', 'x-forwarded-client-cert'],
]);

/** Milliseconds of the host's time. */
const CONNECT_DELAY = 1;
const UPSTREAM_DELAY = 1;

/** A request as the filter gets it. */
export interface IncomingRequest {
  readonly headers: HeaderMap;
  readonly pieces: readonly Buffer[];
  /** The headers are all there is. */
  readonly end: boolean;
  /** Why Envoy turns it down before any filter sees it. */
  readonly refusal: LocalResponse | undefined;
}

export function toIncoming(plan: RequestPlan): IncomingRequest {
  const lines = requestLines(plan);
  const first = (name: string): string | undefined => lines.find(([key]) => key.toLowerCase() === name)?.[1];
  const forwarded = first('x-forwarded-proto');
  const headers = createHeaderMap('request', [
    [':authority', latin1(first('host') ?? '')],
    [':path', latin1(plan.path)],
    [':method', plan.method],
    [':scheme', forwarded === 'https' ? 'https' : 'http'],
  ]);
  for (const [name, value] of lines) {
    const key = name.toLowerCase();
    const dropped = key === 'host' || HOP_BY_HOP.includes(key) || (key === 'te' && value !== 'trailers');
    if (!dropped && key !== 'expect' && !INTERNAL_HEADERS.has(key)) addHeader(headers, key, latin1(value));
  }
  if (forwarded === undefined) addHeader(headers, 'x-forwarded-proto', 'http');
  if (first('x-request-id') === undefined) addHeader(headers, 'x-request-id', randomId());
  const length = Number(first('content-length') ?? 0);
  const size = lines.reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
  const tooMany = lines.length > MAX_HEADER_COUNT || size > MAX_HEADER_KIB * 1024;
  return {
    headers,
    pieces: plan.body?.pieces ?? [],
    end: first('transfer-encoding') === undefined && length === 0,
    refusal: METHODS.has(plan.method)
      ? tooMany
        ? text(431, 'Request Header Fields Too Large', 'too_many_headers')
        : undefined
      : text(400, 'Bad Request', 'http1.codec_error'),
  };
}

/** A UUID of version 4, of which nobody has to be sure that it can't be guessed. */
function randomId(): string {
  const digits = (count: number): string =>
    Math.floor(Math.random() * 16 ** count)
      .toString(16)
      .padStart(count, '0');
  const variant = '89ab'.charAt(Math.random() * 4);
  return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
}

/** Trailers as the filter gets them; undefined where there are none. */
export function toTrailers(lines: readonly HeaderLine[]): HeaderMap | undefined {
  if (lines.length === 0) return undefined;
  return createHeaderMap(
    'trailers',
    lines.map(([name, value]) => [name.toLowerCase(), latin1(value)]),
  );
}

/** The upstream's answer as the filter gets it. */
export function toResponse(
  answer: Extract<AnswerPlan, { kind: 'answer' }>,
  method: string,
): { headers: HeaderMap; pieces: readonly Buffer[]; end: boolean } {
  const headers = createHeaderMap('response', [[':status', String(answer.status)]]);
  for (const [name, value] of answerLines(answer)) {
    if (name.toLowerCase() !== 'keep-alive') addHeader(headers, name, latin1(value));
  }
  addHeader(headers, 'x-envoy-upstream-service-time', String(UPSTREAM_DELAY + answer.delay));
  const bodiless = method === 'HEAD' || answer.status === 204 || answer.status === 304;
  const end = bodiless || getHeader(headers, 'content-length') === '0';
  return { headers, pieces: end ? [] : answer.body.pieces, end };
}

/** A request as the upstream got it. */
export interface Asked {
  readonly method: string;
  /** False where the filter garbled it. */
  readonly readable: boolean;
  /** The router has sent it whole. */
  readonly whole: boolean;
  readonly patience: Patience;
}

interface Patience {
  /** Of the host's time; undefined: without an end. */
  readonly milliseconds?: number;
  /** The response code details of the answer that Envoy gives then. */
  readonly details?: string;
}

export interface Upstream {
  /** Called once the upstream has the whole request, or will not have more of it. */
  respond(asked: Asked): void;
  /** Envoy's own answer to what can't be routed. */
  refuse(response: LocalResponse): void;
  /** True once nobody wants the upstream's answer any more. */
  isCancelled(): boolean;
  /** Where what arrives is kept. */
  readonly received: ReceivedRequest[];
  readonly pool: ConnectionPool;
}

/** Envoy's connections to the upstream: at most one at a time, kept from request to request unless one is cut short. */
export interface ConnectionPool {
  /** A connection that nobody uses stands ready. */
  idle: boolean;
}

/** The router, which takes a moment to connect, and the upstream, which answers once it has the whole request. */
export function createUpstreamSink(clock: Clock, facts: StreamFacts, upstream: Upstream): Sink {
  const { received, pool } = upstream;
  const chunks: Buffer[] = [];
  let trailers: HeaderLine[] = [];
  let length: number | undefined;
  let index: number | undefined;
  let patience: Patience = {};
  /** Bytes of the chunks. */
  let size = 0;
  let complete = false;
  /** How many requests the filter has made the router send. */
  let sent = 0;
  /** The server has turned the request down as none. */
  let turnedDown = false;
  /** Of what was asked twice the first answer counts. */
  let answered = false;
  const turnDown = (method: string): void => {
    turnedDown = true;
    pool.idle = false;
    clock.after(UPSTREAM_DELAY, () => upstream.respond({ method, readable: false, whole: complete, patience }));
  };
  const finish = (): void => {
    if (turnedDown) return;
    const head = index === undefined ? undefined : received[index];
    // A length tells where a request ends. What the filter owes of it never comes; what it adds is no part of the body.
    const isThere = length === undefined ? complete : size >= length && (complete || length > 0);
    if (index === undefined || head === undefined || !isThere) return;
    const body = Buffer.concat(chunks);
    if (!isLegible(trailers, 'request trailers')) {
      turnDown(head.method);
      return;
    }
    received[index] = { ...head, body: body.subarray(0, length), trailers };
    clock.after(UPSTREAM_DELAY, () => {
      if (turnedDown || answered) return;
      answered = true;
      pool.idle = !upstream.isCancelled();
      const readable = body.length <= (length ?? body.length);
      upstream.respond({ method: head.method, readable, whole: complete, patience });
    });
  };
  const end = (): void => {
    complete = true;
    finish();
  };
  return {
    headers: (map, isEnd) => {
      if (!hasRoute(map)) {
        facts.responseFlags |= RESPONSE_FLAG.noRouteFound;
        upstream.refuse(text(404, '', 'route_not_found'));
        return;
      }
      facts.calledUpstream = true;
      patience = readPatience(map);
      for (const name of ROUTER_HEADERS) removeHeader(map, name);
      const { milliseconds } = patience;
      if (milliseconds !== undefined) overwriteHeader(map, 'x-envoy-expected-rq-timeout-ms', String(milliseconds));
      length = announcedLength(map);
      complete = isEnd;
      const request = toReceived(map, isEnd);
      sent += 1;
      index = undefined;
      const number = sent;
      const arrive = (): void => {
        if (upstream.isCancelled()) return;
        facts.reachedUpstream = true;
        const problem = encodingProblem(map);
        if (problem !== undefined) {
          facts.responseFlags |= RESPONSE_FLAG.downstreamProtocolError;
          const details = `filter_removed_required_request_headers{${problem.replaceAll(' ', '_')}}`;
          upstream.refuse({ ...text(503, '', details), body: Buffer.from(problem, 'latin1') });
          return;
        }
        if (!METHODS_READ.has(request.method) || !isLegible(request.headers, 'head')) {
          turnDown(request.method);
          return;
        }
        pool.idle = false;
        index = received.push(request) - 1;
        // Of a request that is sent twice the second one has the body.
        if (number === sent || isEnd) finish();
      };
      if (pool.idle) {
        arrive();
        return;
      }
      clock.after(CONNECT_DELAY, () => {
        pool.idle = true;
        arrive();
      });
    },
    data: (bytes, isEnd) => {
      chunks.push(bytes);
      size += bytes.length;
      if (isEnd) end();
      else if (length !== undefined) finish();
    },
    trailers: (map) => {
      // A second end is no request.
      if (complete && index !== undefined && length === undefined && !answered) turnDown(received[index]?.method ?? '');
      // HTTP/1 has trailers only behind chunks.
      if (length === undefined) trailers = headerLines(map);
      end();
    },
  };
}

/** How long Envoy waits for an answer; one of several tries counts where it ends first, and zero is for ever. */
function readPatience(map: HeaderMap): Patience {
  const whole = getNumber(map, 'x-envoy-upstream-rq-timeout-ms') ?? ROUTE_TIMEOUT;
  const single = getNumber(map, 'x-envoy-upstream-rq-per-try-timeout-ms') ?? 0;
  if (single > 0 && (whole === 0 || single < whole))
    return { milliseconds: single, details: 'upstream_per_try_timeout' };
  return whole === 0 ? {} : { milliseconds: whole, details: 'response_timeout' };
}

/** Without the client's scheme Envoy looks for no route (config_impl.cc, getRouteFromEntries). */
function hasRoute(map: HeaderMap): boolean {
  return getHeader(map, ':path')?.startsWith('/') === true && getHeader(map, 'x-forwarded-proto') !== undefined;
}

/** Why Envoy sends no such request (source/common/http/header_utility.cc, checkRequiredRequestHeaders and checkValidRequestHeaders). */
function encodingProblem(map: HeaderMap): string | undefined {
  const method = getHeader(map, ':method');
  if (method === undefined) return 'missing required header: :method';
  if (method === 'CONNECT') return 'missing required header: :protocol';
  for (const [name, value] of headerPairs(map)) {
    const key = JSON.stringify(name).slice(1, -1);
    if (name !== '' && !/^:?[\w!#$%&'*+.^`|~-]+$/.test(name)) return `invalid header name: ${key}`;
    if (hasControl(value)) return `invalid header value for: ${key}`;
  }
  return undefined;
}

function toReceived(map: HeaderMap, end: boolean): ReceivedRequest {
  const method = getHeader(map, ':method') ?? '';
  const host = getHeader(map, ':authority');
  const lines: HeaderLine[] = [...(host === undefined ? [] : [['host', utf8(host)] as const]), ...plainLines(map)];
  if (announcedLength(map) === undefined) {
    if (!end) lines.push(['transfer-encoding', 'chunked']);
    else if (!BODILESS.has(method)) lines.push(['content-length', '0']);
  }
  return { method, path: utf8(getHeader(map, ':path') ?? ''), headers: lines, body: Buffer.alloc(0), trailers: [] };
}

function announcedLength(map: HeaderMap): number | undefined {
  const announced = getHeader(map, 'content-length');
  return announced === undefined ? undefined : Number(announced);
}

/** Methods that say nothing about a body that they don't have. */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);

export interface ClientSide {
  readonly sink: Sink;
  /** How the request ended at the client; undefined while it has not. */
  ending: Ending | undefined;
  /** The client has hung up, or does so now, before it has all of the response. */
  hasHungUp(): boolean;
  reset(): void;
}

/**
 * The connection manager's last touch and the client, who has got `connection: close` where it asked for it.
 * @param last it does so with the last request of a connection.
 */
export function createClientSide(plan: RequestPlan, facts: StreamFacts, last: boolean): ClientSide {
  const closes = last && !plan.headers.some(([name]) => name.toLowerCase() === 'connection');
  const chunks: Buffer[] = [];
  let head: { readonly status: number; readonly headers: readonly HeaderLine[] } | undefined;
  let length: number | undefined;
  let trailers: HeaderLine[] = [];
  let received = 0;
  const finish = (): void => {
    if (head === undefined || side.ending !== undefined) return;
    const body = Buffer.concat(chunks);
    const owes = length !== undefined && body.length < length && !bodiless;
    side.ending = owes
      ? { kind: 'broken', reason: 'aborted' }
      : { kind: 'answered', response: { ...head, body: bodiless ? NO_BODY : body.subarray(0, length), trailers } };
  };
  let whole = false;
  let bodiless = false;
  const side: ClientSide = {
    ending: undefined,
    hasHungUp: () => !whole && (side.ending === undefined || side.ending === ILLEGIBLE),
    sink: {
      headers: (map, end) => {
        for (const name of HOP_BY_HOP) if (name !== 'keep-alive') removeHeader(map, name);
        if (getHeader(map, 'date') === undefined) addHeader(map, 'date', new Date().toUTCString());
        overwriteHeader(map, 'server', 'envoy');
        if (closes) addHeader(map, 'connection', 'close');
        const status = getNumber(map, ':status') ?? 0;
        facts.responseStatus = status;
        const announced = announcedLength(map);
        length = announced;
        const lines = plainLines(map).flatMap(asRead);
        const informs = status >= 100 && status < 200 && status !== 101;
        bodiless = plan.method === 'HEAD' || status === 101 || status === 204 || status === 304;
        const unframed = informs || status === 101 || status === 204 || status === 304;
        if (announced === undefined && !unframed)
          lines.push(end && plan.method !== 'HEAD' ? ['content-length', '0'] : ['transfer-encoding', 'chunked']);
        if (head !== undefined) {
          // A second head is what the client takes for the body.
          if (length === undefined) side.ending ??= ILLEGIBLE;
          else chunks.push(rawHead(status, lines));
          return;
        }
        head = { status, headers: lines };
        const reads = status >= 100 && status < 1000 && isLegible(lines, 'head');
        if (!reads || (informs && (!end || announced !== undefined))) side.ending = ILLEGIBLE;
        whole = end;
        // The client goes on waiting for the answer itself.
        if (informs) return;
        if (end) finish();
      },
      data: (bytes, end) => {
        facts.responseSize += bytes.length;
        chunks.push(bytes);
        received += bytes.length;
        whole = end;
        // A length tells the client where the answer ends.
        if (end || (length !== undefined && length > 0 && received >= length)) finish();
      },
      trailers: (map) => {
        if (length === undefined) trailers = headerLines(map);
        whole = true;
        if (!isLegible(trailers, 'response trailers')) side.ending ??= ILLEGIBLE;
        finish();
      },
    },
    reset: () => {
      side.ending = { kind: 'broken', reason: head === undefined ? 'socket hang up' : 'aborted' };
    },
  };
  return side;
}

function plainLines(map: HeaderMap): HeaderLine[] {
  return headerLines(map).filter(([name]) => !name.startsWith(':'));
}

/** Envoy lets a line's end through to the client, who takes what follows for the next header. */
function asRead([name, value]: HeaderLine): HeaderLine[] {
  const [first = '', ...others] = value.split('\r\n');
  const read = others.map((line): HeaderLine => {
    const [other = ''] = line.includes(':') ? line.split(':') : [];
    return [other, line.slice(other.length + 1).trim()];
  });
  return [[name, first], ...read];
}

function rawHead(status: number, lines: readonly HeaderLine[]): Buffer {
  const all = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    ...lines.map((line) => line.join(': ')),
    '',
    '',
  ];
  return Buffer.from(all.join('\r\n'));
}

/** As HTTP reads them: without white space around values. */
function headerLines(map: HeaderMap): HeaderLine[] {
  return headerPairs(map).map(([name, value]) => [name, utf8(value.replace(/^[ \t]+|[ \t]+$/g, ''))]);
}

/** Text as the host keeps it: one character a byte of its UTF-8. */
function latin1(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

function utf8(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}
