import { MAX_HEADER_COUNT, MAX_HEADER_KIB } from '../../envoy/bootstrap.ts';
import type { LocalResponse } from '../../host/context.ts';
import { addHeader, createHeaderMap, getHeader, type HeaderMap } from '../../host/header-map.ts';
import { text } from '../../host/local-reply.ts';
import { answerLines, requestLines } from '../framing.ts';
import type { AnswerPlan, HeaderLine, RequestPlan } from '../suite.ts';
import { HOP_BY_HOP, latin1, ROUTER_HEADERS, UPSTREAM_DELAY } from './headers.ts';

/** Methods that Envoy's HTTP/1 codec knows (source/common/http/http1/balsa_parser.cc, isMethodValid). */
const METHODS = new Set([
  ...['ACL', 'BIND', 'CHECKOUT', 'CONNECT', 'COPY', 'DELETE', 'GET', 'HEAD', 'LINK', 'LOCK', 'MERGE', 'MKACTIVITY'],
  ...['MKCALENDAR', 'MKCOL', 'MOVE', 'MSEARCH', 'NOTIFY', 'OPTIONS', 'PATCH', 'POST', 'PROPFIND', 'PROPPATCH', 'PURGE'],
  ...['PUT', 'REBIND', 'REPORT', 'SEARCH', 'SOURCE', 'SUBSCRIBE', 'TRACE', 'UNBIND', 'UNLINK', 'UNLOCK', 'UNSUBSCRIBE'],
]);

/** What a client may not say, whom Envoy takes for a stranger (conn_manager_utility.cc, cleanInternalHeaders). */
const INTERNAL_HEADERS: ReadonlySet<string> = new Set([
  ...ROUTER_HEADERS,
  ...['x-envoy-expected-rq-timeout-ms', 'x-envoy-force-trace', 'x-envoy-internal', 'x-envoy-ip-tags'],
  ...['x-envoy-original-url', 'x-forwarded-client-cert'],
]);

/** A request as the filter gets it. */
export interface IncomingRequest {
  readonly headers: HeaderMap;
  readonly pieces: readonly Buffer[];
  /** The headers are all there is. */
  readonly end: boolean;
  /** Envoy tells the client to go on before the filter sees the request (conn_manager_impl.cc, decodeHeaders). */
  readonly toldToGoOn: boolean;
  /** Why Envoy turns it down before any filter sees it. */
  readonly refusal: LocalResponse | undefined;
}

export function toIncoming(plan: RequestPlan): IncomingRequest {
  const lines = requestLines(plan);
  const first = (name: string): string | undefined => lines.find(([key]) => key.toLowerCase() === name)?.[1];
  const forwarded = first('x-forwarded-proto');
  const toldToGoOn = first('expect')?.toLowerCase() === '100-continue';
  const headers = createHeaderMap('request', [
    [':authority', latin1(first('host') ?? '')],
    [':path', latin1(plan.path)],
    [':method', plan.method],
    [':scheme', forwarded === 'https' ? 'https' : 'http'],
  ]);
  for (const [name, value] of lines) {
    const key = name.toLowerCase();
    const isConnections = HOP_BY_HOP.includes(key) || (key === 'te' && value !== 'trailers');
    const isAnswered = key === 'host' || (key === 'expect' && toldToGoOn);
    if (!isConnections && !isAnswered && !INTERNAL_HEADERS.has(key)) addHeader(headers, key, latin1(value));
  }
  if (forwarded === undefined) addHeader(headers, 'x-forwarded-proto', 'http');
  if (first('x-request-id') === undefined) addHeader(headers, 'x-request-id', randomId());
  return {
    headers,
    pieces: plan.body?.pieces ?? [],
    end: first('transfer-encoding') === undefined && Number(first('content-length') ?? 0) === 0,
    toldToGoOn,
    refusal: findRefusal(plan.method, lines),
  };
}

function findRefusal(method: string, lines: readonly HeaderLine[]): LocalResponse | undefined {
  if (!METHODS.has(method)) return text(400, 'Bad Request', 'http1.codec_error');
  const size = lines.reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
  const tooMany = lines.length > MAX_HEADER_COUNT || size > MAX_HEADER_KIB * 1024;
  return tooMany ? text(431, 'Request Header Fields Too Large', 'too_many_headers') : undefined;
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

/** The answer of an HTTP server to bytes that are no request, which ends with the connection. */
export const BAD_REQUEST: Extract<AnswerPlan, { kind: 'answer' }> = {
  kind: 'answer',
  delay: 0,
  status: 400,
  headers: [['connection', 'close']],
  body: { pieces: [], chunked: true },
  trailers: [],
};

/** The upstream's answer as the filter gets it. */
export function toResponse(
  answer: Extract<AnswerPlan, { kind: 'answer' }>,
  method: string,
): { headers: HeaderMap; pieces: readonly Buffer[]; end: boolean } {
  const headers = createHeaderMap('response', [[':status', String(answer.status)]]);
  for (const [name, value] of answer === BAD_REQUEST ? answer.headers : answerLines(answer)) {
    if (name.toLowerCase() !== 'keep-alive') addHeader(headers, name, latin1(value));
  }
  addHeader(headers, 'x-envoy-upstream-service-time', String(UPSTREAM_DELAY + answer.delay));
  const bodiless = method === 'HEAD' || answer.status === 204 || answer.status === 304;
  const end = bodiless || getHeader(headers, 'content-length') === '0';
  return { headers, pieces: end ? [] : answer.body.pieces, end };
}
