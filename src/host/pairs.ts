import { writeLatin1 } from './latin1.ts';

/** One header, name and value as Latin-1. */
export type Pair = readonly [name: string, value: string];

/** What proxy-wasm-cpp-host reads at most (include/proxy-wasm/limits.h). */
const MAX_BYTES = 1 << 20;
const MAX_PAIRS = 1024;

/** Bytes that pairs take: a count, two sizes a pair, then names and values, each closed by a zero byte. */
export function pairsSize(names: readonly string[], values: readonly string[]): number {
  let size = 4;
  for (let index = 0; index < names.length; index += 1) {
    size += 10 + (names[index]?.length ?? 0) + (values[index]?.length ?? 0);
  }
  return size;
}

/** Writes pairs at a place that has room for as many bytes as pairsSize says. */
export function writePairs(names: readonly string[], values: readonly string[], bytes: Buffer, start: number): void {
  writeCount(bytes, start, names.length);
  let sizes = start + 4;
  let place = sizes + names.length * 8;
  for (let index = 0; index < names.length; index += 1) {
    const [name, value] = [names[index] ?? '', values[index] ?? ''];
    writeCount(bytes, sizes, name.length);
    writeCount(bytes, sizes + 4, value.length);
    sizes += 8;
    place = writeClosed(bytes, place, name);
    place = writeClosed(bytes, place, value);
  }
}

function writeCount(bytes: Buffer, at: number, value: number): void {
  bytes[at] = value;
  bytes[at + 1] = value >>> 8;
  bytes[at + 2] = value >>> 16;
  bytes[at + 3] = value >>> 24;
}

/** Where the next one begins. */
function writeClosed(bytes: Buffer, at: number, text: string): number {
  writeLatin1(bytes, at, text);
  bytes[at + text.length] = 0;
  return at + text.length + 1;
}

/** The pairs that a module serialised; none at all where anything is wrong with them (src/pairs_util.cc). */
export function readPairs(bytes: Buffer): Pair[] {
  if (bytes.length < 4 || bytes.length > MAX_BYTES) return [];
  const count = bytes.readUInt32LE(0);
  let at = 4 + count * 8;
  if (count > MAX_PAIRS || at > bytes.length) return [];
  const texts: string[] = [];
  for (let index = 0; index < count * 2; index += 1) {
    const end = at + bytes.readUInt32LE(4 + index * 4);
    if (end + 1 > bytes.length || bytes[end] !== 0) return [];
    texts.push(bytes.toString('latin1', at, end));
    at = end + 1;
  }
  if (at !== bytes.length) return [];
  return Array.from({ length: count }, (_, index) => [texts[index * 2] ?? '', texts[index * 2 + 1] ?? '']);
}
