import {
  DISTANCE_RANGES,
  DISTANCES,
  distanceCode,
  END_OF_BLOCK,
  FIRST_LENGTH,
  LENGTH_CODES,
  LENGTH_RANGES,
  LITERALS,
} from './alphabet.ts';
import type { BitWriter } from './bit-writer.ts';
import { type Code, makeCode } from './huffman.ts';
import { SLICE } from './matcher.ts';

const STORED = 0;
const DYNAMIC = 2;
const LONGEST_CODE = 15;
const LONGEST_LENGTH_CODE = 7;
/** The most bytes that a stored block has. */
const STORED_LIMIT = 65_535;
/** In this order the lengths of the code for code lengths are written (RFC 1951, section 3.2.7). */
const LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Writes a block in whichever form is shorter: Huffman's codes made for it, or the bytes as they are. */
export function writeBlock(writer: BitWriter, symbols: Uint32Array, bytes: Uint8Array, isLast: boolean): void {
  const literalCounts = new Uint32Array(LITERALS);
  const distanceCounts = new Uint32Array(DISTANCES);
  let extraBits = 0;
  for (let start = 0; start < symbols.length; start += SLICE) {
    extraBits += countSymbols(symbols.subarray(start, start + SLICE), literalCounts, distanceCounts);
  }
  literalCounts[END_OF_BLOCK] = 1;
  const literals = makeCode(literalCounts, LONGEST_CODE);
  const distances = makeCode(distanceCounts, LONGEST_CODE);
  const header = packLengths(literals, distances);
  const size = header.bits + extraBits + cost(literalCounts, literals) + cost(distanceCounts, distances);
  if (size / 8 >= bytes.length + 5 * Math.ceil(bytes.length / STORED_LIMIT)) {
    writeStored(writer, bytes, isLast);
    return;
  }
  writer.reserve(Math.ceil(size / 8) + 16);
  writer.write((DYNAMIC << 1) | (isLast ? 1 : 0), 3);
  writeHeader(writer, header);
  for (let start = 0; start < symbols.length; start += SLICE) {
    writeSymbols(writer, symbols.subarray(start, start + SLICE), literals, distances);
  }
  writer.write(literals.bits[END_OF_BLOCK] as number, literals.lengths[END_OF_BLOCK] as number);
}

/** @returns how many bits follow the codes */
function countSymbols(symbols: Uint32Array, literalCounts: Uint32Array, distanceCounts: Uint32Array): number {
  let extraBits = 0;
  for (let index = 0; index < symbols.length; index++) {
    const symbol = symbols[index] as number;
    if (symbol < END_OF_BLOCK) {
      literalCounts[symbol] = (literalCounts[symbol] as number) + 1;
      continue;
    }
    const length = LENGTH_CODES[symbol >>> 16] as number;
    const distance = distanceCode(symbol & 0xffff);
    literalCounts[FIRST_LENGTH + length] = (literalCounts[FIRST_LENGTH + length] as number) + 1;
    distanceCounts[distance] = (distanceCounts[distance] as number) + 1;
    extraBits += (LENGTH_RANGES.extra[length] as number) + (DISTANCE_RANGES.extra[distance] as number);
  }
  return extraBits;
}

function cost(counts: Uint32Array, { lengths }: Code): number {
  let bits = 0;
  for (const [symbol, count] of counts.entries()) bits += count * (lengths[symbol] as number);
  return bits;
}

function writeStored(writer: BitWriter, bytes: Uint8Array, isLast: boolean): void {
  for (let start = 0; start < bytes.length || start === 0; start += STORED_LIMIT) {
    const part = bytes.subarray(start, start + STORED_LIMIT);
    const ends = isLast && start + STORED_LIMIT >= bytes.length;
    writer.reserve(8);
    writer.write((STORED << 1) | (ends ? 1 : 0), 3);
    writer.flush();
    writer.write(part.length, 16);
    writer.write(part.length ^ 0xffff, 16);
    writer.copy(part);
  }
}

function writeSymbols(writer: BitWriter, symbols: Uint32Array, literals: Code, distances: Code): void {
  const { write } = writer;
  const { lengths: literalLengths, bits: literalBits } = literals;
  const { lengths: distanceLengths, bits: distanceBits } = distances;
  for (let index = 0; index < symbols.length; index++) {
    const symbol = symbols[index] as number;
    if (symbol < END_OF_BLOCK) {
      write(literalBits[symbol] as number, literalLengths[symbol] as number);
      continue;
    }
    const length = symbol >>> 16;
    const distance = symbol & 0xffff;
    const lengthCode = LENGTH_CODES[length] as number;
    const code = distanceCode(distance);
    write(literalBits[FIRST_LENGTH + lengthCode] as number, literalLengths[FIRST_LENGTH + lengthCode] as number);
    write(length - (LENGTH_RANGES.first[lengthCode] as number), LENGTH_RANGES.extra[lengthCode] as number);
    write(distanceBits[code] as number, distanceLengths[code] as number);
    write(distance - (DISTANCE_RANGES.first[code] as number), DISTANCE_RANGES.extra[code] as number);
  }
}

interface Header {
  readonly literals: number;
  readonly distances: number;
  /** Lengths, and how often they are repeated: symbol, extra bits, how many of those. */
  readonly runs: readonly (readonly [symbol: number, extra: number, extraBits: number])[];
  readonly code: Code;
  /** How many lengths of that code are written. */
  readonly codeLengths: number;
  readonly bits: number;
}

/** The lengths of both codes, runs told as such, in a code of their own (RFC 1951, section 3.2.7). */
function packLengths({ lengths: literals }: Code, { lengths: distances }: Code): Header {
  const kept = (lengths: Uint8Array, least: number): Uint8Array => {
    let end = lengths.length;
    while (end > least && lengths[end - 1] === 0) end--;
    return lengths.subarray(0, end);
  };
  const [keptLiterals, keptDistances] = [kept(literals, FIRST_LENGTH), kept(distances, 1)];
  const runs = findRuns([...keptLiterals, ...keptDistances]);
  const counts = new Uint32Array(LENGTH_ORDER.length);
  for (const [symbol] of runs) counts[symbol] = (counts[symbol] as number) + 1;
  const code = makeCode(counts, LONGEST_LENGTH_CODE);
  let codeLengths = LENGTH_ORDER.length;
  while (codeLengths > 4 && code.lengths[LENGTH_ORDER[codeLengths - 1] as number] === 0) codeLengths--;
  let bits = 3 + 14 + 3 * codeLengths;
  for (const [symbol, , extraBits] of runs) bits += (code.lengths[symbol] as number) + extraBits;
  return { literals: keptLiterals.length, distances: keptDistances.length, runs, code, codeLengths, bits };
}

function findRuns(lengths: readonly number[]): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (let at = 0; at < lengths.length; ) {
    const length = lengths[at] as number;
    let end = at + 1;
    while (lengths[end] === length) end++;
    if (length !== 0) {
      runs.push([length, 0, 0]);
      at++;
    }
    while (end - at >= 3) {
      const isZero = length === 0;
      const count = Math.min(end - at, isZero ? 138 : 6);
      if (!isZero) runs.push([16, count - 3, 2]);
      else runs.push(count < 11 ? [17, count - 3, 3] : [18, count - 11, 7]);
      at += count;
    }
    for (; at < end; at++) runs.push([length, 0, 0]);
  }
  return runs;
}

function writeHeader(writer: BitWriter, { literals, distances, runs, code, codeLengths }: Header): void {
  writer.reserve(1024);
  writer.write(literals - FIRST_LENGTH, 5);
  writer.write(distances - 1, 5);
  writer.write(codeLengths - 4, 4);
  for (const symbol of LENGTH_ORDER.slice(0, codeLengths)) writer.write(code.lengths[symbol] as number, 3);
  for (const [symbol, extra, extraBits] of runs) {
    writer.write(code.bits[symbol] as number, code.lengths[symbol] as number);
    if (extraBits > 0) writer.write(extra, extraBits);
  }
}
