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

const JOINED: Readonly<Record<Exclude<MapKind, 'joined'>, ReadonlySet<string>>> = {
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

/** What a name is, whatever map it stands in. */
interface NameFacts {
  readonly name: string;
  /** In lower case, in ASCII only. */
  readonly key: string;
  readonly isPseudo: boolean;
  /** Another name of `:authority` in requests. */
  readonly isHost: boolean;
  /** Kinds of maps in which it stands once, its values joined. */
  readonly joinedIn: number;
}

function bitOf(kind: MapKind): number {
  return kind === 'request' ? 1 : kind === 'response' ? 2 : 4;
}

/** The names that came last, by some of their letters: nearly all come again and again. Its length is a power of two. */
const known: (NameFacts | undefined)[] = new Array(512).fill(undefined);

function factsOf(name: string): NameFacts {
  const { length } = name;
  const place =
    (length ^ (name.charCodeAt(length >> 1) << 3) ^ (name.charCodeAt(length - 1) << 5)) & (known.length - 1);
  const facts = known[place];
  if (facts?.name === name) return facts;
  const learnt = learn(name);
  known[place] = learnt;
  return learnt;
}

function learn(name: string): NameFacts {
  const key = hasUpperCase(name) ? name.replace(UPPER_CASES, (letters) => letters.toLowerCase()) : name;
  let joinedIn = 0;
  for (const kind of ['request', 'response', 'trailers'] as const) {
    if (JOINED[kind].has(key)) joinedIn |= bitOf(kind);
  }
  return { name, key, isPseudo: key.charCodeAt(0) === COLON, isHost: key === 'host', joinedIn };
}

function factsIn(kind: MapKind, name: string): NameFacts {
  const facts = factsOf(name);
  return facts.isHost && kind === 'request' ? factsOf(':authority') : facts;
}

/** By kind the names of the last map that took all as they came: one message after the other has the same. */
const lastNames: Record<MapKind, readonly string[]> = { request: [], response: [], trailers: [], joined: [] };

export function createHeaderMap(kind: MapKind, pairs: readonly Pair[] = []): HeaderMap {
  const map: HeaderMap = { kind, names: [], values: [] };
  if (pairs.length === 0 || takesAsLast(map, pairs, lastNames[kind])) return map;
  for (const pair of pairs) addHeader(map, pair[0], pair[1]);
  const isAsGiven = pairs.every(([name], index) => map.names[index] === name);
  if (isAsGiven && kind !== 'joined') lastNames[kind] = [...map.names];
  return map;
}

/** Fills an empty map with pairs of these names; with none of them where they have others. */
function takesAsLast({ names, values }: HeaderMap, pairs: readonly Pair[], last: readonly string[]): boolean {
  if (pairs.length !== last.length) return false;
  for (const pair of pairs) {
    if (pair[0] !== last[names.length]) {
      names.length = 0;
      values.length = 0;
      return false;
    }
    names.push(pair[0]);
    values.push(pair[1]);
  }
  return true;
}

/** The first value, undefined where there is none. */
export function getHeader(map: HeaderMap, name: string): string | undefined {
  const index = map.kind === 'joined' ? indexInJoined(map, name) : map.names.indexOf(factsIn(map.kind, name).key);
  return index < 0 ? undefined : map.values[index];
}

/** The first value as a number, where it is nothing but that (Abseil's SimpleAtoi). */
export function getNumber(map: HeaderMap, name: string): number | undefined {
  const value = getHeader(map, name);
  return value !== undefined && /^\s*\+?\d+\s*$/.test(value) ? Number(value) : undefined;
}

export function addHeader(map: HeaderMap, name: string, value: string): void {
  if (map.kind === 'joined') {
    addToJoined(map, name, value);
    return;
  }
  const facts = factsIn(map.kind, name);
  if ((facts.joinedIn & bitOf(map.kind)) !== 0) {
    const index = map.names.indexOf(facts.key);
    if (index >= 0) {
      const before = map.values[index] ?? '';
      map.values[index] = before === '' ? value : value === '' ? before : `${before},${value}`;
      return;
    }
  }
  insert(map, facts, value);
}

/** All values go, the new one comes last (measured on 1.40). */
export function setHeader(map: HeaderMap, name: string, value: string): void {
  if (map.kind === 'joined') {
    const index = indexInJoined(map, name);
    if (index < 0) addToJoined(map, name, value);
    else map.values[index] = value;
    return;
  }
  const facts = factsIn(map.kind, name);
  removeKey(map, facts.key);
  insert(map, facts, value);
}

/** Keeps the place of the header if it is there: how Envoy itself sets what it knows. */
export function overwriteHeader(map: HeaderMap, name: string, value: string): void {
  const index = map.names.indexOf(name);
  if (index < 0) addHeader(map, name, value);
  else map.values[index] = value;
}

export function removeHeader(map: HeaderMap, name: string): void {
  if (map.kind !== 'joined') {
    removeKey(map, factsIn(map.kind, name).key);
    return;
  }
  const index = indexInJoined(map, name);
  if (index < 0) return;
  map.names.splice(index, 1);
  map.values.splice(index, 1);
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

function removeKey({ names, values }: HeaderMap, key: string): void {
  let kept = names.indexOf(key);
  if (kept < 0) return;
  for (let index = kept + 1; index < names.length; index += 1) {
    const [name, value] = [names[index], values[index]];
    if (name === undefined || value === undefined || name === key) continue;
    names[kept] = name;
    values[kept] = value;
    kept += 1;
  }
  names.length = kept;
  values.length = kept;
}

/** What begins with a colon stands in front of all that does not. */
function insert({ names, values }: HeaderMap, { key, isPseudo }: NameFacts, value: string): void {
  if (isPseudo && names.length > 0 && names[names.length - 1]?.charCodeAt(0) !== COLON) {
    const index = names.findIndex((name) => name.charCodeAt(0) !== COLON);
    names.splice(index, 0, key);
    values.splice(index, 0, value);
    return;
  }
  names.push(key);
  values.push(value);
}

function indexInJoined({ names }: HeaderMap, name: string): number {
  return names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
}

function addToJoined(map: HeaderMap, name: string, value: string): void {
  const { names, values } = map;
  const index = indexInJoined(map, name);
  if (index >= 0) {
    const before = values[index] ?? '';
    values[index] = before === '' ? value : `${before}, ${value}`;
    return;
  }
  const next = names.findIndex((one) => one.toLowerCase() > name.toLowerCase());
  const place = next < 0 ? names.length : next;
  names.splice(place, 0, name);
  values.splice(place, 0, value);
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
