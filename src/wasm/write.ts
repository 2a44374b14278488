import type { FunctionType, ValueType } from './interface.ts';

/** A function of a module to write; `code` is its body without local variables and the final `end`. */
export interface WrittenFunction {
  readonly name: string;
  readonly type: FunctionType;
  readonly code: readonly number[];
}

export interface WrittenImport {
  readonly module: string;
  readonly name: string;
  readonly type: FunctionType;
}

const CODES: Readonly<Record<ValueType, number>> = {
  i32: 0x7f,
  i64: 0x7e,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
  funcref: 0x70,
  externref: 0x6f,
  ref: 0x6e,
};

const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** A core module with these imports and exported functions, and a memory of one page (binary format, chapter 5). */
export function writeModule(
  imports: readonly WrittenImport[],
  functions: readonly WrittenFunction[],
): Uint8Array<ArrayBuffer> {
  const types = [...imports, ...functions].map(({ type }) => [
    0x60,
    ...writeTypes(type.params),
    ...writeTypes(type.results),
  ]);
  return Uint8Array.from([
    ...HEADER,
    ...section(1, types),
    ...section(
      2,
      imports.map(({ module, name }, index) => [...text(module), ...text(name), 0, ...writeU32(index)]),
    ),
    ...section(
      3,
      functions.map((_, index) => writeU32(imports.length + index)),
    ),
    ...section(5, [[0, 1]]),
    ...section(7, [
      ...functions.map(({ name }, index) => [...text(name), 0, ...writeU32(imports.length + index)]),
      [...text('memory'), 2, 0],
    ]),
    ...section(
      10,
      functions.map(({ code }) => [...writeU32(code.length + 2), 0, ...code, 0x0b]),
    ),
  ]);
}

/** The instructions that put a zero of each type on the stack. */
export function zeros(types: readonly ValueType[]): number[] {
  return types.flatMap(zero);
}

function zero(type: ValueType): number[] {
  switch (type) {
    case 'i32':
      return [0x41, 0];
    case 'i64':
      return [0x42, 0];
    case 'f32':
      return [0x43, 0, 0, 0, 0];
    case 'f64':
      return [0x44, 0, 0, 0, 0, 0, 0, 0, 0];
    case 'v128':
      return [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
    case 'funcref':
    case 'externref':
    case 'ref':
      return [0xd0, CODES[type]];
  }
}

function writeTypes(types: readonly ValueType[]): number[] {
  return [...writeU32(types.length), ...types.map((type) => CODES[type])];
}

function section(id: number, items: readonly (readonly number[])[]): number[] {
  if (items.length === 0) return [];
  const content = [...writeU32(items.length), ...items.flat()];
  return [id, ...writeU32(content.length), ...content];
}

function text(value: string): number[] {
  const bytes = Buffer.from(value, 'utf8');
  return [...writeU32(bytes.length), ...bytes];
}

/** Unsigned LEB128 of at most 32 bits. */
export function writeU32(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeU32(value >>> 7)];
}
