import { getHeader, type HeaderMap, headerPairs } from '../../host/header-map.ts';
import type { HeaderLine } from '../suite.ts';

/**
 * What Envoy does around the filter with the bootstrap of src/envoy: HTTP/1 on both sides, the connection manager's
 * headers, the router. Measured on 1.40 by a filter that logs every header map.
 */

/** Headers of one connection, which Envoy takes off: these of requests before the filter, all of responses after it. */
export const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];

/** What tells the router how to ask, which it keeps to itself (router.cc, finalTimeout; retry_state_impl.cc). */
export const ROUTER_HEADERS = [
  ...['x-envoy-upstream-rq-timeout-ms', 'x-envoy-upstream-rq-per-try-timeout-ms', 'x-envoy-upstream-alt-stat-name'],
  ...['x-envoy-upstream-stream-duration-ms', 'x-envoy-upstream-rq-timeout-alt-response', 'x-envoy-retry-on'],
  ...['x-envoy-retry-grpc-on', 'x-envoy-max-retries', 'x-envoy-retriable-status-codes'],
  ...['x-envoy-retriable-header-names', 'x-envoy-hedge-on-per-try-timeout'],
];

/** What an answer takes at least, in milliseconds of the host's time. */
export const UPSTREAM_DELAY = 1;

export function announcedLength(map: HeaderMap): number | undefined {
  const announced = getHeader(map, 'content-length');
  return announced === undefined ? undefined : Number(announced);
}

/** A head's lines: what begins with `:a` is the host, and of what else begins so there is none (codec_impl.cc, encodeHeadersBase). */
export function headLines(map: HeaderMap): HeaderLine[] {
  return headerPairs(map).flatMap(([name, value]) => {
    if (name.startsWith(':a')) return asRead('host', value);
    return name.startsWith(':') ? [] : asRead(name, value);
  });
}

/** Trailers are written as they are. */
export function trailerLines(map: HeaderMap): HeaderLine[] {
  return headerPairs(map).flatMap(([name, value]) => asRead(name, value));
}

/**
 * As HTTP reads them: a name ends at the first colon, and a value has no white space around it. Envoy lets a line's end
 * through, behind which the next header begins.
 */
function asRead(name: string, value: string): HeaderLine[] {
  return `${name}: ${value}`.split('\r\n').map((line) => {
    const end = Math.max(line.indexOf(':'), 0);
    return [line.slice(0, end), utf8(line.slice(end + 1).replace(/^[ \t]+|[ \t]+$/g, ''))];
  });
}

/** Text as the host keeps it: one character a byte of its UTF-8. */
export function latin1(value: string): string {
  return Buffer.from(value, 'utf8').toString('latin1');
}

export function utf8(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}
