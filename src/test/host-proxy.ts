import { MAX_HEADER_COUNT, MAX_HEADER_KIB } from '../envoy/bootstrap.ts';
import type { Clock } from '../host/clock.ts';
import type { LocalResponse, StreamFacts } from '../host/context.ts';
import {
  addHeader,
  createHeaderMap,
  getHeader,
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

/**
 * What Envoy does around the filter with the bootstrap of src/envoy: HTTP/1 on both sides, the connection manager's
 * headers, the router. Measured on 1.40 by a filter that logs every header map.
 */

/** Headers of one connection, which Envoy takes off: these of requests before the filter, all of responses after it. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

/** The router's own timeout for an answer, told to the upstream. */
const ROUTE_TIMEOUT = '15000';

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
    if (!dropped && key !== 'expect') addHeader(headers, key, latin1(value));
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
    refusal: tooMany ? text(431, 'Request Header Fields Too Large', 'too_many_headers') : undefined,
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
  const bodiless = method === 'HEAD' || isBodiless(answer.status);
  const end = bodiless || getHeader(headers, 'content-length') === '0';
  return { headers, pieces: end ? [] : answer.body.pieces, end };
}

export interface Upstream {
  /** Called once the upstream has the whole request; `readable` is false where the filter garbled it. */
  respond(method: string, readable: boolean): void;
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
  let complete = false;
  const finish = (): void => {
    const head = index === undefined ? undefined : received[index];
    const body = Buffer.concat(chunks);
    // What the filter owes of the length that it announces never comes; what it adds beyond that is no part of the body.
    if (index === undefined || head === undefined || !complete || body.length < (length ?? 0)) return;
    received[index] = { ...head, body: body.subarray(0, length), trailers };
    clock.after(UPSTREAM_DELAY, () => {
      pool.idle = !upstream.isCancelled();
      upstream.respond(head.method, body.length <= (length ?? body.length));
    });
  };
  const end = (): void => {
    complete = true;
    finish();
  };
  return {
    headers: (map, isEnd) => {
      const problem = routingProblem(map);
      if (problem !== undefined) {
        upstream.refuse(problem);
        return;
      }
      facts.calledUpstream = true;
      overwriteHeader(map, 'x-envoy-expected-rq-timeout-ms', ROUTE_TIMEOUT);
      length = announcedLength(map);
      complete = isEnd;
      const request = toReceived(map, isEnd);
      const arrive = (): void => {
        if (upstream.isCancelled()) return;
        pool.idle = false;
        if (isReadable(map)) {
          index = received.push(request) - 1;
          finish();
        } else {
          clock.after(UPSTREAM_DELAY, () => upstream.respond(request.method, false));
        }
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
      if (isEnd) end();
    },
    trailers: (map) => {
      // HTTP/1 has trailers only behind chunks.
      if (length === undefined) trailers = plainLines(map);
      end();
    },
  };
}

function routingProblem(map: HeaderMap): LocalResponse | undefined {
  // Without the client's scheme Envoy looks for no route (config_impl.cc, getRouteFromEntries).
  const routed = getHeader(map, ':path')?.startsWith('/') && getHeader(map, 'x-forwarded-proto') !== undefined;
  if (!routed) return text(404, '', 'route_not_found');
  const fault = findFault(map);
  if (fault === undefined) return undefined;
  return text(503, fault, `filter_removed_required_request_headers{${fault.replaceAll(' ', '_')}}`);
}

/** What Envoy's HTTP/1 codec sends to no upstream (header_utility.cc, checkRequiredRequestHeaders and its neighbour). */
function findFault(map: HeaderMap): string | undefined {
  const method = getHeader(map, ':method');
  if (method === undefined) return 'missing required header: :method';
  if (method === 'CONNECT') return 'missing required header: :protocol';
  for (const [name, value] of headerPairs(map)) {
    if (!isHeaderName(name) && name !== '' && !name.startsWith(':')) return `invalid header name: ${name}`;
    if (CONTROL.test(value)) return `invalid header value for: ${name}`;
  }
  return undefined;
}

function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+\-.^`|~]+$/.test(name);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is about them.
const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/;

/** False for what an HTTP server turns down by itself. */
function isReadable(map: HeaderMap): boolean {
  const method = getHeader(map, ':method') ?? '';
  const isMethod = COMMON_METHODS.has(method) || process.getBuiltinModule('node:http').METHODS.includes(method);
  return isMethod && getHeader(map, ':authority') !== undefined && !map.names.includes('');
}

const COMMON_METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']);

function toReceived(map: HeaderMap, end: boolean): ReceivedRequest {
  const method = getHeader(map, ':method') ?? '';
  const lines: HeaderLine[] = [['host', utf8(getHeader(map, ':authority') ?? '')], ...plainLines(map)];
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
  let readable = true;
  const finish = (): void => {
    if (head === undefined) return;
    const body = isBodiless(head.status) ? Buffer.alloc(0) : Buffer.concat(chunks);
    const owes = length !== undefined && body.length < length && plan.method !== 'HEAD' && !isBodiless(head.status);
    side.ending =
      owes || !readable
        ? { kind: 'broken', reason: 'aborted' }
        : { kind: 'answered', response: { ...head, body: body.subarray(0, length), trailers } };
  };
  const side: ClientSide = {
    ending: undefined,
    sink: {
      headers: (map, end) => {
        for (const name of HOP_BY_HOP) removeHeader(map, name);
        if (getHeader(map, 'date') === undefined) addHeader(map, 'date', new Date().toUTCString());
        overwriteHeader(map, 'server', 'envoy');
        if (closes) addHeader(map, 'connection', 'close');
        const status = Number(getHeader(map, ':status'));
        facts.responseStatus = status;
        const announced = announcedLength(map);
        length = announced;
        const lines = plainLines(map).flatMap(asRead);
        if (announced === undefined && !isBodiless(status))
          lines.push(end && plan.method !== 'HEAD' ? ['content-length', '0'] : ['transfer-encoding', 'chunked']);
        readable = isStatus(status) && !Number.isNaN(announced) && lines.every(([name]) => isHeaderName(name));
        head = { status, headers: lines };
        if (end) finish();
      },
      data: (bytes, end) => {
        chunks.push(bytes);
        if (end) finish();
      },
      trailers: (map) => {
        if (length === undefined) trailers = plainLines(map);
        finish();
      },
    },
    reset: () => {
      side.ending = { kind: 'broken', reason: head === undefined ? 'socket hang up' : 'aborted' };
    },
  };
  return side;
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

function isBodiless(status: number): boolean {
  return status === 204 || status === 304 || status === SWITCHING;
}

/** No client reads one that has not three digits, and behind those below 200 it waits for another. */
function isStatus(status: number): boolean {
  return status === SWITCHING || (status >= 200 && status <= 999);
}

const SWITCHING = 101;

function plainLines(map: HeaderMap): HeaderLine[] {
  return headerPairs(map).flatMap(([name, value]): HeaderLine[] => (name.startsWith(':') ? [] : [[name, utf8(value)]]));
}

/** Text as the host keeps it: one character a byte of its UTF-8. */
function latin1(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

function utf8(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}
