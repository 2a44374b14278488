import { METHODS as KNOWN_TO_NODE } from 'node:http';
import type { Clock } from '../../host/clock.ts';
import { type LocalResponse, RESPONSE_FLAG, type StreamFacts } from '../../host/context.ts';
import {
  getHeader,
  getNumber,
  type HeaderMap,
  headerPairs,
  overwriteHeader,
  removeHeader,
} from '../../host/header-map.ts';
import type { Sink } from '../../host/leg.ts';
import { text } from '../../host/local-reply.ts';
import type { ReceivedRequest } from '../observation.ts';
import type { HeaderLine } from '../suite.ts';
import { hasControl, isLegible, TOKEN } from '../wire.ts';
import { announcedLength, headLines, ROUTER_HEADERS, trailerLines, UPSTREAM_DELAY, utf8 } from './headers.ts';

/** Methods that the upstream reads. */
const METHODS_READ: ReadonlySet<string> = new Set(KNOWN_TO_NODE);

/** The router's own timeout for an answer, in milliseconds of the host's time, told to the upstream. */
const ROUTE_TIMEOUT = 15_000;

/** Milliseconds of the host's time. */
const CONNECT_DELAY = 1;

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
      const readable = size <= (length ?? size);
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
      if (length === undefined) trailers = trailerLines(map);
      end();
    },
  };
}

/** How long Envoy waits for an answer; one of several tries counts where it ends first, and zero is for ever. */
function readPatience(map: HeaderMap): Patience {
  const whole = getNumber(map, 'x-envoy-upstream-rq-timeout-ms') ?? ROUTE_TIMEOUT;
  const single = getNumber(map, 'x-envoy-upstream-rq-per-try-timeout-ms') ?? 0;
  if (single > 0 && (whole === 0 || single < whole)) {
    return { milliseconds: single, details: 'upstream_per_try_timeout' };
  }
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
    if (name !== '' && !TOKEN.test(name.replace(/^:/, ''))) return `invalid header name: ${key}`;
    if (hasControl(value)) return `invalid header value for: ${key}`;
  }
  return undefined;
}

function toReceived(map: HeaderMap, end: boolean): ReceivedRequest {
  const method = getHeader(map, ':method') ?? '';
  const lines = headLines(map);
  if (announcedLength(map) === undefined) {
    if (!end) lines.push(['transfer-encoding', 'chunked']);
    else if (!BODILESS.has(method)) lines.push(['content-length', '0']);
  }
  return { method, path: utf8(getHeader(map, ':path') ?? ''), headers: lines, body: Buffer.alloc(0), trailers: [] };
}

/** Methods that say nothing about a body that they don't have. */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'TRACE', 'CONNECT']);
