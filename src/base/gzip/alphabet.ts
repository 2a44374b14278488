/** The alphabets of deflate (RFC 1951, section 3.2.5): what stands for a match's length, and for its distance. */

const SHORTEST_MATCH = 3;
export const LONGEST_MATCH = 258;
export const WINDOW = 1 << 15;
export const END_OF_BLOCK = 256;
export const LITERALS = 286;
export const DISTANCES = 30;
/** A symbol's number is the length's code after this one. */
export const FIRST_LENGTH = 257;

interface Ranges {
  /** The least value of each code. */
  readonly first: Uint16Array;
  /** How many bits tell which value of the code's it is. */
  readonly extra: Uint8Array;
}

/** Each power of two is cut in so many codes. */
function makeRanges(codes: number, parts: number, least: number): Ranges {
  const first = new Uint16Array(codes);
  const extra = new Uint8Array(codes);
  for (let code = 0, value = least; code < codes; code++) {
    const bits = Math.max(0, Math.floor(code / parts) - 1);
    first[code] = value;
    extra[code] = bits;
    value += 2 ** bits;
  }
  return { first, extra };
}

export const LENGTH_RANGES = makeRanges(29, 4, SHORTEST_MATCH);
// The longest match has a code of its own.
LENGTH_RANGES.first[28] = LONGEST_MATCH;
LENGTH_RANGES.extra[28] = 0;
export const DISTANCE_RANGES = makeRanges(DISTANCES, 2, 1);

/** The code of each length. */
export const LENGTH_CODES = new Uint8Array(LONGEST_MATCH + 1);
for (const [code, first] of LENGTH_RANGES.first.entries()) LENGTH_CODES.fill(code, first, LONGEST_MATCH + 1);
LENGTH_CODES[LONGEST_MATCH] = 28;

/** The code of a distance from 1 on. */
export function distanceCode(distance: number): number {
  const value = distance - 1;
  if (value < 4) return value;
  const bits = 30 - Math.clz32(value);
  return 2 * bits + (value >>> bits);
}
