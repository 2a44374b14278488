/** A Huffman code. */
export interface Code {
  /** How many bits each symbol has; 0 where it does not occur. */
  readonly lengths: Uint8Array;
  /** Which, in the order in which they are written. */
  readonly bits: Uint16Array;
}

/** More than any alphabet of deflate has. */
const SYMBOLS = 512;

/**
 * The shortest code for symbols that occur so often, of at most `limit` bits each. At least two symbols have one: not
 * every decoder takes a code of a single symbol.
 */
export function makeCode(counts: Uint32Array, limit: number): Code {
  const lengths = makeLengths(counts, limit);
  return { lengths, bits: assignBits(lengths, limit) };
}

/** The code that has these lengths (RFC 1951, section 3.2.2). */
function assignBits(lengths: Uint8Array, limit: number): Uint16Array {
  const next = new Uint32Array(limit + 2);
  for (const length of lengths) next[length + 1] = (next[length + 1] as number) + (length === 0 ? 0 : 1);
  for (let length = 1, code = 0; length <= limit; length++) {
    code = (code + (next[length] as number)) << 1;
    next[length] = code;
  }
  const bits = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    bits[symbol] = reverse(code, length);
  }
  return bits;
}

function reverse(code: number, length: number): number {
  let reversed = 0;
  for (let bit = 0; bit < length; bit++) reversed |= ((code >>> bit) & 1) << (length - 1 - bit);
  return reversed;
}

function makeLengths(counts: Uint32Array, limit: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  // Count and symbol are one number, so that equals have an order.
  const keys: number[] = [];
  for (const [symbol, count] of counts.entries()) if (count > 0) keys.push(count * SYMBOLS + symbol);
  for (let symbol = 0; keys.length < 2; symbol++) if (counts[symbol] === 0) keys.push(symbol);
  const sorted = Float64Array.from(keys).sort();
  const ofLength = limitDepths(treeDepths(sorted), limit);
  // The rarest have the longest.
  let at = 0;
  for (let length = limit; length > 0; length--) {
    for (let left = ofLength[length] as number; left > 0; left--) lengths[(sorted[at++] as number) % SYMBOLS] = length;
  }
  return lengths;
}

/** The depth of each leaf of Huffman's tree: two queues, of leaves and of nodes, whose counts both rise. */
function treeDepths(sorted: Float64Array): Uint16Array {
  const leaves = sorted.length;
  const inner = new Float64Array(leaves - 1);
  const parents = new Uint16Array(2 * leaves - 1);
  let leaf = 0;
  let node = 0;
  for (let made = 0; made < leaves - 1; made++) {
    let sum = 0;
    for (let child = 0; child < 2; child++) {
      const count = leaf < leaves ? Math.floor((sorted[leaf] as number) / SYMBOLS) : Number.POSITIVE_INFINITY;
      if (node >= made || count <= (inner[node] as number)) {
        sum += count;
        parents[leaf++] = made;
      } else {
        sum += inner[node] as number;
        parents[leaves + node++] = made;
      }
    }
    inner[made] = sum;
  }
  const depths = new Uint16Array(2 * leaves - 1);
  for (let at = 2 * leaves - 3; at >= 0; at--) {
    depths[at] = (depths[leaves + (parents[at] as number)] as number) + 1;
  }
  return depths.subarray(0, leaves);
}

/** How many leaves have each depth, once none is deeper than the limit and the tree is full again. */
function limitDepths(depths: Uint16Array, limit: number): Uint32Array {
  const ofDepth = new Uint32Array(limit + 1);
  // In units of a leaf at the limit.
  let excess = -(2 ** limit);
  for (const depth of depths) {
    const kept = Math.min(depth, limit);
    ofDepth[kept] = (ofDepth[kept] as number) + 1;
    excess += 2 ** (limit - kept);
  }
  for (; excess > 0; excess--) {
    // A leaf above the limit becomes a node, with itself and a leaf of the deepest below it: one unit less.
    let depth = limit - 1;
    while (ofDepth[depth] === 0) depth--;
    ofDepth[depth] = (ofDepth[depth] as number) - 1;
    ofDepth[depth + 1] = (ofDepth[depth + 1] as number) + 2;
    ofDepth[limit] = (ofDepth[limit] as number) - 1;
  }
  return ofDepth;
}
