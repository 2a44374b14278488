/** The few parts of WebAssembly's binary format (core specification, section 5) that our own modules need. */

const I32 = 0x7f;

export const MAGIC: readonly number[] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** So many i32 to so many. */
export function functionType(parameters: number, results: number): number[] {
  const types = (count: number): number[] => vector(Array.from({ length: count }, () => [I32]));
  return [0x60, ...types(parameters), ...types(results)];
}

/** @param kind 0: a function, 2: a memory. */
export function exported(name: string, kind: number, index: number): number[] {
  return [...text(name), kind, index];
}

export function section(id: number, entries: readonly number[][]): number[] {
  const content = vector(entries);
  return [id, ...leb128(content.length), ...content];
}

/** @param locals how many i32 it has beside its parameters. */
export function body(instructions: readonly number[], locals = 0): number[] {
  const code = [...(locals === 0 ? [0] : [1, locals, I32]), ...instructions, 0x0b];
  return [...leb128(code.length), ...code];
}

function vector(entries: readonly number[][]): number[] {
  return [...leb128(entries.length), ...entries.flat()];
}

export function text(value: string): number[] {
  return vector([...Buffer.from(value)].map((byte) => [byte]));
}

function leb128(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}
