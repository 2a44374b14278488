/** One header, name and value as Latin-1. */
export type Pair = readonly [name: string, value: string];

/** What proxy-wasm-cpp-host reads at most (include/proxy-wasm/limits.h). */
const MAX_BYTES = 1 << 20;
const MAX_PAIRS = 1024;

/** Bytes that the pairs take: a count, two sizes a pair, then names and values, each closed by a zero byte. */
export function pairsSize(pairs: readonly Pair[]): number {
  let size = 4;
  for (const [name, value] of pairs) size += 8 + name.length + 1 + value.length + 1;
  return size;
}

/** Writes the pairs at the start of the bytes, which are as many as pairsSize says. */
export function writePairs(pairs: readonly Pair[], bytes: Buffer): void {
  bytes.writeUInt32LE(pairs.length, 0);
  let sizes = 4;
  let text = 4 + pairs.length * 8;
  for (const pair of pairs) {
    for (const part of pair) {
      bytes.writeUInt32LE(part.length, sizes);
      bytes.write(part, text, part.length, 'latin1');
      bytes[text + part.length] = 0;
      sizes += 4;
      text += part.length + 1;
    }
  }
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
