import { type Cursor, readByte, readU32 } from './cursor.ts';
import { MalformedModule } from './malformed.ts';
import { readValueType } from './types.ts';

/** What follows an instruction; a number says how many LEB128 integers, of whatever width. */
const MEMORY_ARGUMENT = 8;
const OTHER = 9;

/** By opcode (core specification, 5.4 and 7.9.1). */
const SINGLE = table([
  [0x02, 0x04, 1], // block, loop, if
  [0x06, 0x09, 1], // try, catch, throw, rethrow
  [0x0c, 0x0d, 1], // br, br_if
  [0x0e, 0x0e, OTHER], // br_table
  [0x10, 0x10, 1], // call
  [0x11, 0x11, 2],
  [0x12, 0x12, 1],
  [0x13, 0x13, 2],
  [0x14, 0x15, 1],
  [0x18, 0x18, 1],
  [0x1c, 0x1c, OTHER], // select with types
  [0x1f, 0x1f, OTHER], // try_table
  [0x20, 0x26, 1], // variables and tables
  [0x28, 0x3e, MEMORY_ARGUMENT],
  [0x3f, 0x42, 1], // memory.size, memory.grow, i32.const, i64.const
  [0x43, 0x44, OTHER], // f32.const, f64.const
  [0xd0, 0xd0, 1],
  [0xd2, 0xd2, 1],
  [0xd5, 0xd6, 1],
  [0xfb, 0xfe, OTHER],
]);

/** 1 for call, return_call and ref.func. */
const NAMES_FUNCTION = table([
  [0x10, 0x10, 1],
  [0x12, 0x12, 1],
  [0xd2, 0xd2, 1],
]);

/** After 0xfc. */
const BULK = table([
  [8, 8, 2],
  [9, 9, 1],
  [10, 10, 2],
  [11, 11, 1],
  [12, 12, 2],
  [13, 13, 1],
  [14, 14, 2],
  [15, 17, 1],
]);

/** After 0xfd. */
const VECTOR = table([
  [0, 11, MEMORY_ARGUMENT],
  [12, 13, OTHER], // sixteen bytes
  [21, 34, 1], // a lane
  [84, 91, OTHER], // a memory argument and a lane
  [92, 93, MEMORY_ARGUMENT],
]);

function table(rows: readonly (readonly [number, number, number])[]): Uint8Array {
  const entries = new Uint8Array(256);
  for (const [from, to, kind] of rows) entries.fill(kind, from, to + 1);
  return entries;
}

/** Told of the instructions that name a function. */
export type OnFunction = (index: number) => void;

/**
 * Steps over one instruction and tells which function it calls or refers to; true where it was `end`. Whether the code is
 * valid is the engine's to say.
 * @throws MalformedModule at the end of the bytes, and for an instruction that is not followed: garbage collection.
 */
export function walkInstruction(cursor: Cursor, onFunction: OnFunction): boolean {
  const opcode = readByte(cursor);
  if (NAMES_FUNCTION[opcode]) onFunction(readU32(cursor));
  else skipArguments(cursor, opcode, SINGLE[opcode] ?? 0);
  return opcode === 0x0b;
}

/** Told of the calls in a function's body: the callee, and where the instruction stands in the file. */
export type OnCall = (callee: number, offset: number) => void;

/**
 * Steps over all instructions up to the cursor's end and tells which functions they call or refer to, as walkInstruction
 * does, some times faster: a Go module has a million of them.
 * @throws MalformedModule as walkInstruction.
 */
export function walkInstructions(cursor: Cursor, onCall: OnCall): void {
  const { bytes, end } = cursor;
  let { offset } = cursor;
  let start = offset;
  const tell = (callee: number): void => onCall(callee, start);
  while (offset < end) {
    const opcode = bytes[offset] as number;
    const kind = SINGLE[opcode] as number;
    const isMemoryAccess = kind === MEMORY_ARGUMENT && ((bytes[offset + 1] ?? 0) & 0xc0) === 0;
    if (isMemoryAccess || (kind <= 2 && !NAMES_FUNCTION[opcode])) {
      offset += 1;
      for (let left = isMemoryAccess ? 2 : kind; left > 0; left -= 1) {
        while ((bytes[offset] as number) >= 0x80) offset += 1;
        offset += 1;
      }
    } else {
      start = offset;
      cursor.offset = offset;
      walkInstruction(cursor, tell);
      offset = cursor.offset;
    }
  }
  if (offset > end) throw new MalformedModule('unexpected end', end);
  cursor.offset = offset;
}

function skipArguments(cursor: Cursor, opcode: number, kind: number): void {
  if (kind === OTHER) skipOther(cursor, opcode);
  else if (kind === MEMORY_ARGUMENT) skipMemoryArgument(cursor);
  else for (let left = kind; left > 0; left -= 1) skipInteger(cursor);
}

function skipOther(cursor: Cursor, opcode: number): void {
  switch (opcode) {
    case 0x0e:
      for (let left = readU32(cursor); left >= 0; left -= 1) skipInteger(cursor);
      return;
    case 0x1c:
      for (let left = readU32(cursor); left > 0; left -= 1) readValueType(cursor);
      return;
    case 0x1f:
      skipInteger(cursor);
      for (let left = readU32(cursor); left > 0; left -= 1) {
        if (readByte(cursor) < 2) skipInteger(cursor);
        skipInteger(cursor);
      }
      return;
    case 0x43:
      cursor.offset += 4;
      return;
    case 0x44:
      cursor.offset += 8;
      return;
    case 0xfc:
      skipArguments(cursor, opcode, BULK[readU32(cursor)] ?? 0);
      return;
    case 0xfd:
      skipVector(cursor, readU32(cursor));
      return;
    case 0xfe:
      if (readU32(cursor) === 3) cursor.offset += 1;
      else skipMemoryArgument(cursor);
      return;
    default:
      throw new MalformedModule('an instruction that is not followed', cursor.offset);
  }
}

function skipVector(cursor: Cursor, opcode: number): void {
  const kind = VECTOR[opcode] ?? 0;
  if (kind !== OTHER) {
    skipArguments(cursor, opcode, kind);
  } else if (opcode < 84) {
    cursor.offset += 16;
  } else {
    skipMemoryArgument(cursor);
    cursor.offset += 1;
  }
}

/** Alignment and offset; bit 6 of the alignment: the index of a memory stands between them. */
function skipMemoryArgument(cursor: Cursor): void {
  if ((readByte(cursor) & 0x40) !== 0) skipInteger(cursor);
  skipInteger(cursor);
}

function skipInteger(cursor: Cursor): void {
  while (readByte(cursor) >= 0x80);
}
