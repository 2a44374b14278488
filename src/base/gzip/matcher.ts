import { LONGEST_MATCH, WINDOW } from './alphabet.ts';

/** Finds what stood before in a buffer that moves along, as symbols: a literal is its byte, a match `length << 16 | distance`. */
export interface Matcher {
  /** The first WINDOW bytes are what came before. */
  readonly buffer: Uint8Array;
  readonly symbols: Uint32Array;
  /**
   * Writes the symbols of one block, for the bytes from `start` to `end` or to where the block is full.
   * @returns how many symbols, and where the bytes end that they stand for
   */
  find(start: number, end: number): { readonly count: number; readonly at: number };
  /** Moves everything so many bytes towards the beginning, a multiple of WINDOW. */
  slide(by: number): void;
}

/** A function that is called often is compiled for all that it does; one that loops long is only for what it did so far. */
export const SLICE = 1 << 10;

const BLOCK_SYMBOLS = 1 << 14;
const HASH_BITS = 15;
/** Bytes that are looked up together: shorter matches are seldom worth their bits. */
const HASHED = 4;
/** How many places are compared, and the lengths that end the search and the hope for a longer match one byte later. */
const CHAIN = 16;
const NICE = 64;
const LAZY = 16;
/** Where nothing is found, ever more bytes are passed over: one more after each `2 ** PATIENCE` of them, at most so many. */
const PATIENCE = 7;
const LONGEST_STEP = 32;
const MASK = WINDOW - 1;

export function createMatcher(size: number): Matcher {
  const buffer = new Uint8Array(WINDOW + size);
  const symbols = new Uint32Array(BLOCK_SYMBOLS);
  const heads = new Int32Array(1 << HASH_BITS).fill(-1);
  const previous = new Int32Array(WINDOW).fill(-1);
  let count = 0;
  let misses = 0;

  const findSlice = (start: number, end: number, room: number): number => {
    const last = end - HASHED;
    let at = start;
    let made = count;
    /** The match that began one byte before, if there is one. */
    let found = 0;
    while (at <= last && made < room) {
      const next = search(buffer, heads, previous, at, end, found === 0 ? HASHED - 1 : found >>> 16);
      if (next === 0 && found === 0) {
        const stop = Math.min(end, at + 1 + Math.min(misses++ >>> PATIENCE, LONGEST_STEP - 1));
        while (at < stop) symbols[made++] = buffer[at++] as number;
        continue;
      }
      misses = 0;
      if (next !== 0) {
        if (found !== 0) symbols[made++] = buffer[at - 1] as number;
        found = next;
        if (next >>> 16 < LAZY) {
          at++;
          continue;
        }
      }
      symbols[made++] = found;
      const stop = (next === 0 ? at - 1 : at) + (found >>> 16);
      insert(buffer, heads, previous, at + 1, Math.min(stop, last + 1));
      at = stop;
      found = 0;
    }
    if (found !== 0) {
      symbols[made++] = found;
      const stop = at - 1 + (found >>> 16);
      insert(buffer, heads, previous, at, Math.min(stop, last + 1));
      at = stop;
    }
    count = made;
    return at;
  };

  return {
    buffer,
    symbols,
    find(start, end) {
      // What one step and the end can add has room.
      const full = BLOCK_SYMBOLS - 2 * LONGEST_STEP;
      const last = end - HASHED;
      let at = start;
      count = 0;
      while (at <= last && count < full) at = findSlice(at, end, Math.min(count + SLICE, full));
      if (at > last) while (at < end) symbols[count++] = buffer[at++] as number;
      return { count, at };
    },
    slide(by) {
      buffer.copyWithin(0, by);
      moveBack(heads, by);
      moveBack(previous, by);
    },
  };
}

/** A match at a place that is longer than `least`, or 0. Remembers the place. */
function search(
  buffer: Uint8Array,
  heads: Int32Array,
  previous: Int32Array,
  at: number,
  end: number,
  least: number,
): number {
  const word = load(buffer, at);
  const hash = hashOf(word);
  let candidate = heads[hash] as number;
  heads[hash] = at;
  previous[at & MASK] = candidate;
  const oldest = Math.max(0, at - MASK);
  const longest = Math.min(LONGEST_MATCH, end - at);
  if (least >= longest) return 0;
  let best = least;
  let distance = 0;
  for (let chain = CHAIN; chain > 0 && candidate >= oldest; chain--) {
    if (buffer[candidate + best] === buffer[at + best] && load(buffer, candidate) === word) {
      let same = HASHED;
      while (same < longest && buffer[candidate + same] === buffer[at + same]) same++;
      if (same > best) {
        best = same;
        distance = at - candidate;
        if (same >= NICE || same === longest) break;
      }
    }
    candidate = previous[candidate & MASK] as number;
  }
  return distance === 0 ? 0 : (best << 16) | distance;
}

function insert(buffer: Uint8Array, heads: Int32Array, previous: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const hash = hashOf(load(buffer, at));
    previous[at & MASK] = heads[hash] as number;
    heads[hash] = at;
  }
}

function load(buffer: Uint8Array, at: number): number {
  return (
    (buffer[at] as number) |
    ((buffer[at + 1] as number) << 8) |
    ((buffer[at + 2] as number) << 16) |
    ((buffer[at + 3] as number) << 24)
  );
}

/** Fibonacci hashing: the upper bits of a product with the golden ratio. */
function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
}

function moveBack(places: Int32Array, by: number): void {
  for (let index = 0; index < places.length; index++) places[index] = (places[index] as number) - by;
}
