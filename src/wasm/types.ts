import { type Cursor, readByte, readCount, readU32, readU64, skipS33 } from './cursor.ts';
import type { FunctionType, Limits, MemoryType, ValueType } from './interface.ts';
import { MalformedModule } from './malformed.ts';

/** What the JavaScript API's specification lets engines refuse (section "Implementation-defined Limits"). */
export const ENGINE_LIMITS = { entries: 1_000_000, params: 1_000, fields: 10_000, supertypes: 63 } as const;

const WASM_PAGE_BYTES = 65_536;

/** Core specification 5.3.10 with the forms of release 3.0: recursion groups, subtypes, structs and arrays. */
export function readTypes(cursor: Cursor): (FunctionType | undefined)[] {
  const types: (FunctionType | undefined)[] = [];
  const groups = readCount(cursor, 'types', ENGINE_LIMITS.entries);
  for (let group = 0; group < groups; group += 1) {
    if (cursor.bytes[cursor.offset] !== 0x4e) {
      types.push(readSubtype(cursor, false));
      continue;
    }
    cursor.offset += 1;
    const count = readCount(cursor, 'types', ENGINE_LIMITS.entries);
    for (let index = 0; index < count; index += 1) types.push(readSubtype(cursor, count > 1));
  }
  return types;
}

/** Of `sub` and `sub final`, only the latter without supertypes is the same as a type that is neither. */
function readSubtype(cursor: Cursor, isGrouped: boolean): FunctionType | undefined {
  const start = cursor.offset;
  let form = readByte(cursor);
  let isNominal = isGrouped || form === 0x50;
  if (form === 0x50 || form === 0x4f) {
    const supertypes = readCount(cursor, 'supertypes', ENGINE_LIMITS.supertypes);
    for (let index = 0; index < supertypes; index += 1) readU32(cursor);
    isNominal ||= supertypes > 0;
    form = readByte(cursor);
  }
  switch (form) {
    case 0x60:
      return {
        params: readValueTypes(cursor),
        results: readValueTypes(cursor),
        ...(isNominal ? { isNominal } : {}),
      };
    case 0x5f: {
      const fields = readCount(cursor, 'fields', ENGINE_LIMITS.fields);
      for (let index = 0; index < fields; index += 1) skipField(cursor);
      return undefined;
    }
    case 0x5e:
      skipField(cursor);
      return undefined;
    default:
      throw new MalformedModule(`unknown type form 0x${form.toString(16)}`, start);
  }
}

/** A field is a value type or a packed i8 (0x78) or i16 (0x77), then its mutability. */
function skipField(cursor: Cursor): void {
  const storage = cursor.bytes[cursor.offset];
  if (storage === 0x78 || storage === 0x77) cursor.offset += 1;
  else readValueType(cursor);
  readFlag(cursor, 'mutability');
}

function readValueTypes(cursor: Cursor): ValueType[] {
  const count = readCount(cursor, 'parameters or results', ENGINE_LIMITS.params);
  const types: ValueType[] = [];
  for (let index = 0; index < count; index += 1) types.push(readValueType(cursor));
  return types;
}

/** Core specification 5.3.1 to 5.3.5. */
export function readValueType(cursor: Cursor): ValueType {
  const start = cursor.offset;
  const code = readByte(cursor);
  switch (code) {
    case 0x7f:
      return 'i32';
    case 0x7e:
      return 'i64';
    case 0x7d:
      return 'f32';
    case 0x7c:
      return 'f64';
    case 0x7b:
      return 'v128';
    case 0x70:
      return 'funcref';
    case 0x6f:
      return 'externref';
    case 0x63:
    case 0x64:
      return readHeapType(cursor);
    default:
      // The abstract heap types of release 3.0 and of stack switching.
      if (code >= 0x68 && code <= 0x75) return 'ref';
      throw new MalformedModule(`unknown value type 0x${code.toString(16)}`, start);
  }
}

/** The type of a reference that is written out: `(ref null func)` is funcref; nullability is left out of account. */
function readHeapType(cursor: Cursor): ValueType {
  const code = cursor.bytes[cursor.offset];
  skipS33(cursor);
  return code === 0x70 ? 'funcref' : code === 0x6f ? 'externref' : 'ref';
}

/** Core specification 5.3.7; bit 0: has a maximum, bit 1: shared, bit 2: 64 bits. */
export function readTableLimits(cursor: Cursor): Limits {
  return readLimits(cursor, readLimitsFlags(cursor, 0x07));
}

/** As a table's; bit 3 of the custom-page-sizes proposal adds the page size's binary logarithm. */
export function readMemoryType(cursor: Cursor): MemoryType {
  const flags = readLimitsFlags(cursor, 0x0f);
  const limits = readLimits(cursor, flags);
  if ((flags & 0x08) === 0) return { ...limits, pageSize: WASM_PAGE_BYTES };
  const start = cursor.offset;
  const exponent = readU32(cursor);
  if (exponent > 16) throw new MalformedModule(`page size 2^${exponent}`, start);
  return { ...limits, pageSize: 2 ** exponent };
}

function readLimitsFlags(cursor: Cursor, known: number): number {
  const start = cursor.offset;
  const flags = readByte(cursor);
  if ((flags & ~known) !== 0) throw new MalformedModule(`unknown limits flags 0x${flags.toString(16)}`, start);
  return flags;
}

function readLimits(cursor: Cursor, flags: number): Limits {
  const is64 = (flags & 0x04) !== 0;
  const read = is64 ? readU64 : readU32;
  const minimum = read(cursor);
  const maximum = (flags & 0x01) === 0 ? undefined : read(cursor);
  return { minimum, maximum, is64, shared: (flags & 0x02) !== 0 };
}

/** A byte that is 0 or 1. */
export function readFlag(cursor: Cursor, what: string): boolean {
  const start = cursor.offset;
  const byte = readByte(cursor);
  if (byte > 1) throw new MalformedModule(`${what} 0x${byte.toString(16)}`, start);
  return byte === 1;
}
