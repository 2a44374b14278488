import { body, exported, functionType, MAGIC, section, text } from './wasm-bytes.ts';

/**
 * A module of ours that reads and writes what the plugin under test shares with other VMs of its id: shared data and
 * queues. Nothing else of Envoy lets anybody see them. It answers each request by itself: the header `x-clerk` is what
 * it shall do, the status 200 and the proxy_status_t what came of it, the body what it has read.
 */

export const CLERK_HEADER = 'x-clerk';

/** What the clerk can do, by the first byte of its order. */
export const CLERK_ORDERS = { set: 0, get: 1, enqueue: 2, dequeue: 3 } as const;
export type ClerkOrder = keyof typeof CLERK_ORDERS;

/** Order, length of the name, name and value, each half byte as a letter from a to p. */
export function writeOrder(order: ClerkOrder, name: string, value: Buffer = Buffer.alloc(0)): string {
  const key = Buffer.from(name);
  const head = Buffer.alloc(5);
  head.writeUInt8(CLERK_ORDERS[order]);
  head.writeUInt32LE(key.length, 1);
  let letters = '';
  for (const byte of Buffer.concat([head, key, value]))
    letters += LETTERS.charAt(byte >> 4) + LETTERS.charAt(byte & 15);
  return letters;
}

const LETTERS = 'abcdefghijklmnop';

/** Places in the module's memory. */
const AT = {
  free: 4,
  order: 8,
  orderSize: 12,
  value: 16,
  valueSize: 20,
  cas: 24,
  queue: 28,
  name: 32,
  heap: 1024,
} as const;

/** Values of the function's own; its parameters are 0 to 2. */
const [BASE, SIZE, INDEX, KEY, VALUE, STATUS] = [3, 4, 5, 6, 7, 8];

const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const i32 = (value: number): number[] => [0x41, ...signed(value)];
const load = (...address: number[]): number[] => [...address, 0x28, 0, 0];
const load8 = (...address: number[]): number[] => [...address, 0x2d, 0, 0];
const store = (address: number, ...value: number[]): number[] => [...i32(address), ...value, 0x36, 0, 0];
const add = (...values: number[]): number[] => [...values, 0x6a];
const call = (index: number): number[] => [0x10, index];
const DROP = 0x1a;

function signed(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

/** Imported functions in their order, with the number of their parameters. */
const IMPORTS = [
  ['proxy_get_header_map_value', 5],
  ['proxy_set_shared_data', 5],
  ['proxy_get_shared_data', 5],
  ['proxy_resolve_shared_queue', 5],
  ['proxy_enqueue_shared_queue', 3],
  ['proxy_dequeue_shared_queue', 3],
  ['proxy_send_local_response', 8],
] as const;
const [READ_HEADER, SET_DATA, GET_DATA, RESOLVE, ENQUEUE, DEQUEUE, REPLY] = [0, 1, 2, 3, 4, 5, 6];

/** Gives out memory from one end to the other; each request begins anew. 64 pages hold every header that Envoy takes. */
const allocate = [...load(...i32(AT.free)), ...store(AT.free, ...add(...load(...i32(AT.free)), ...get(0)))];

const letter = (...address: number[]): number[] => [...load8(...address), ...i32(97), 0x6b];
const twice = [...get(INDEX), ...i32(1), 0x74];

/** Letters become bytes in their own place. */
const decode = [
  ...[0x02, 0x40, 0x03, 0x40],
  ...[...get(INDEX), ...get(SIZE), 0x4f, 0x0d, 1],
  ...add(...get(BASE), ...get(INDEX)),
  ...[...letter(...add(...get(BASE), ...twice)), ...i32(4), 0x74],
  ...letter(...add(...add(...get(BASE), ...twice), ...i32(1))),
  ...[0x72, 0x3a, 0, 0],
  ...[...add(...get(INDEX), ...i32(1)), ...set(INDEX)],
  ...[0x0c, 0, 0x0b, 0x0b],
];

const name = [...get(KEY), ...get(INDEX)];
const value = [...get(VALUE), ...get(SIZE)];
const isOrder = (order: ClerkOrder): number[] => [...get(BASE), ...i32(CLERK_ORDERS[order]), 0x46];
const either = (yes: readonly number[], no: readonly number[]): number[] => [0x04, 0x7f, ...yes, 0x05, ...no, 0x0b];

const serve = [
  ...store(AT.free, ...i32(AT.heap)),
  ...store(AT.value, ...i32(0)),
  ...store(AT.valueSize, ...i32(0)),
  ...[...i32(0), ...i32(AT.name), ...i32(CLERK_HEADER.length), ...i32(AT.order), ...i32(AT.orderSize)],
  ...[...call(READ_HEADER), DROP],
  ...[...load(...i32(AT.order)), ...set(BASE)],
  ...[...load(...i32(AT.orderSize)), ...i32(1), 0x76, ...set(SIZE)],
  ...[...i32(0), ...set(INDEX)],
  ...decode,
  ...[...load(...add(...get(BASE), ...i32(1))), ...set(INDEX)],
  ...[...add(...get(BASE), ...i32(5)), ...set(KEY)],
  ...[...add(...get(KEY), ...get(INDEX)), ...set(VALUE)],
  ...[...get(SIZE), ...i32(5), 0x6b, ...get(INDEX), 0x6b, ...set(SIZE)],
  ...[...load8(...get(BASE)), ...set(BASE)],
  ...isOrder('set'),
  ...either(
    [...name, ...value, ...i32(0), ...call(SET_DATA)],
    [
      ...isOrder('get'),
      ...either(
        [...name, ...i32(AT.value), ...i32(AT.valueSize), ...i32(AT.cas), ...call(GET_DATA)],
        [
          ...[...i32(0), ...i32(0), ...name, ...i32(AT.queue), ...call(RESOLVE), ...set(STATUS), ...get(STATUS)],
          ...either(get(STATUS), [
            ...isOrder('enqueue'),
            ...either(
              [...load(...i32(AT.queue)), ...value, ...call(ENQUEUE)],
              [...load(...i32(AT.queue)), ...i32(AT.value), ...i32(AT.valueSize), ...call(DEQUEUE)],
            ),
          ]),
        ],
      ),
    ],
  ),
  ...[...i32(200), 0x6a],
  ...[...i32(0), ...i32(0), ...load(...i32(AT.value)), ...load(...i32(AT.valueSize))],
  ...[...i32(0), ...i32(0), ...i32(-1), ...call(REPLY), DROP],
  ...i32(1),
];

/** The module's bytes. */
export function makeClerkModule(): Uint8Array {
  const first = IMPORTS.length;
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, [functionType(5, 1), functionType(3, 1), functionType(8, 1), functionType(0, 0), functionType(1, 1)]),
    ...section(
      2,
      IMPORTS.map(([function_, count]) => [
        ...text('env'),
        ...text(function_),
        0x00,
        count === 5 ? 0 : count === 3 ? 1 : 2,
      ]),
    ),
    ...section(3, [[3], [4], [1]]),
    ...section(5, [[0x00, 64]]),
    ...section(7, [
      exported('memory', 2, 0),
      exported('proxy_abi_version_0_2_1', 0, first),
      exported('malloc', 0, first + 1),
      exported('proxy_on_request_headers', 0, first + 2),
    ]),
    ...section(10, [body([]), body(allocate), body(serve, 6)]),
    ...section(11, [[0x00, ...i32(AT.name), 0x0b, ...text(CLERK_HEADER)]]),
  ]);
}
