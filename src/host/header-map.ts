import type { Pair } from './pairs.ts';

/**
 * Envoy's header map (source/common/http/header_map_impl.cc): lower-case names in the order in which they came, what
 * begins with a colon in front, some names at most once. Values are Latin-1.
 */
export interface HeaderMap {
  readonly kind: MapKind;
  readonly names: string[];
  readonly values: string[];
}

/**
 * `joined` is not Envoy's but Google's tester's: sorted by name, every name at most once as it was first written, later
 * values behind `, `.
 */
export type MapKind = 'request' | 'response' | 'trailers' | 'joined';

/** Names that Envoy 1.40 joins with a comma when a second value comes: measured, each sent twice. */
const BOTH = [
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'keep-alive',
  'proxy-connection',
  'proxy-status',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-envoy-attempt-count',
  'x-envoy-decorator-operation',
  'x-request-id',
];

const JOINED: Readonly<Record<MapKind, { has(name: string): boolean }>> = {
  joined: { has: () => true },
  request: new Set([
    ...BOTH,
    ...[':authority', ':method', ':path', ':protocol', ':scheme'],
    ...['accept', 'accept-encoding', 'access-control-request-headers', 'access-control-request-method'],
    ...['authorization', 'expect', 'grpc-accept-encoding', 'grpc-timeout', 'if-match', 'if-modified-since'],
    ...['if-none-match', 'if-range', 'if-unmodified-since', 'origin', 'pragma', 'referer', 'te', 'user-agent'],
    ...['x-client-trace-id', 'x-envoy-expected-rq-timeout-ms', 'x-envoy-external-address', 'x-envoy-internal'],
    ...['x-envoy-max-retries', 'x-envoy-original-path', 'x-envoy-retry-on', 'x-envoy-upstream-rq-timeout-ms'],
    ...['x-forwarded-client-cert', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto'],
  ]),
  response: new Set([
    ...BOTH,
    ...[':status', 'access-control-allow-credentials', 'access-control-allow-headers', 'access-control-allow-methods'],
    ...[
      'access-control-allow-origin',
      'access-control-expose-headers',
      'access-control-max-age',
      'age',
      'date',
      'etag',
    ],
    ...['expires', 'grpc-message', 'grpc-status', 'last-modified', 'location', 'server', 'vary', 'x-envoy-degraded'],
    ...['x-envoy-ratelimited', 'x-envoy-upstream-canary', 'x-envoy-upstream-service-time'],
  ]),
  trailers: new Set(['grpc-message', 'grpc-status']),
};

export function createHeaderMap(kind: MapKind, pairs: readonly Pair[] = []): HeaderMap {
  const map: HeaderMap = { kind, names: [], values: [] };
  for (const pair of pairs) addHeader(map, pair[0], pair[1]);
  return map;
}

/** The first value, undefined where there is none. */
export function getHeader(map: HeaderMap, name: string): string | undefined {
  const index = indexOf(map, keyOf(map, name));
  return index < 0 ? undefined : map.values[index];
}

export function addHeader(map: HeaderMap, name: string, value: string): void {
  const joined = JOINED[map.kind];
  // A name that is joined is in lower case: most names need no second look.
  const known = joined.has(name);
  const key = known && map.kind !== 'joined' ? name : keyOf(map, name);
  if (known || joined.has(key)) {
    const index = indexOf(map, key);
    if (index >= 0) {
      map.values[index] = join(map.kind, map.values[index] ?? '', value);
      return;
    }
  }
  insert(map, key, value);
}

function indexOf({ kind, names }: HeaderMap, key: string): number {
  if (kind !== 'joined') return names.indexOf(key);
  return names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
}

function join(kind: MapKind, before: string, value: string): string {
  if (kind === 'joined') return before === '' ? value : `${before}, ${value}`;
  return before === '' ? value : value === '' ? before : `${before},${value}`;
}

/** All values go, the new one comes last (measured on 1.40). */
export function setHeader(map: HeaderMap, name: string, value: string): void {
  const key = keyOf(map, name);
  const index = map.kind === 'joined' ? indexOf(map, key) : -1;
  if (index >= 0) {
    map.values[index] = value;
    return;
  }
  removeKey(map, key);
  insert(map, key, value);
}

/** Keeps the place of the header if it is there: how Envoy itself sets what it knows. */
export function overwriteHeader(map: HeaderMap, name: string, value: string): void {
  const index = map.names.indexOf(name);
  if (index < 0) insert(map, name, value);
  else map.values[index] = value;
}

export function removeHeader(map: HeaderMap, name: string): void {
  removeKey(map, keyOf(map, name));
}

/** As `setHeaderMapPairs` does it: everything goes, then the pairs are added one by one. */
export function replaceHeaders(map: HeaderMap, pairs: readonly Pair[]): void {
  map.names.length = 0;
  map.values.length = 0;
  for (const [name, value] of pairs) addHeader(map, name, value);
}

export function headerPairs(map: HeaderMap): Pair[] {
  return map.names.map((name, index) => [name, map.values[index] ?? '']);
}

/** Names and values together, in bytes; Google's tester counts the names instead. */
export function headerBytes(map: HeaderMap): number {
  if (map.kind === 'joined') return map.names.length;
  let size = 0;
  for (const name of map.names) size += name.length;
  for (const value of map.values) size += value.length;
  return size;
}

function removeKey(map: HeaderMap, key: string): void {
  const { names, values } = map;
  for (let index = indexOf(map, key); index >= 0; index = indexOf(map, key)) {
    names.splice(index, 1);
    values.splice(index, 1);
  }
}

function insert({ kind, names, values }: HeaderMap, key: string, value: string): void {
  if (kind === 'joined') {
    const next = names.findIndex((name) => name.toLowerCase() > key.toLowerCase());
    const place = next < 0 ? names.length : next;
    names.splice(place, 0, key);
    values.splice(place, 0, value);
    return;
  }
  if (key.charCodeAt(0) === COLON && names.length > 0 && names[names.length - 1]?.charCodeAt(0) !== COLON) {
    const index = names.findIndex((name) => name.charCodeAt(0) !== COLON);
    names.splice(index, 0, key);
    values.splice(index, 0, value);
    return;
  }
  names.push(key);
  values.push(value);
}

/** Lower case in ASCII only; `host` is another name of `:authority` in requests. */
function keyOf(map: HeaderMap, name: string): string {
  if (map.kind === 'joined') return name;
  const key = hasUpperCase(name) ? name.replace(UPPER_CASES, (letters) => letters.toLowerCase()) : name;
  return key === 'host' && map.kind === 'request' ? ':authority' : key;
}

/** Nearly no name has any: this is much quicker than a pattern. */
function hasUpperCase(name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code >= 0x41 && code <= 0x5a) return true;
  }
  return false;
}

const COLON = 0x3a;
const UPPER_CASES = /[A-Z]+/g;
