/**
 * The smallest module that proves an Envoy: it exports what ABI 0.2.1 asks for, and its start and configuration call
 * back into the host to log a line. An Envoy that prints this line runs wasm, whatever it was built with.
 */

/** What the module logs when its code runs. */
export const PROOF_LINE = 'the known-good module runs';

const I32 = 0x7f;
const MESSAGE_OFFSET = 16;
const INFO = 2;

/** The module's bytes: WebAssembly 1.0, binary format (core specification, section 5). */
export function makeKnownGoodModule(): Uint8Array {
  const functionType = (parameters: number[], results: number[]): number[] => [
    0x60,
    ...vector(parameters.map((type) => [type])),
    ...vector(results.map((type) => [type])),
  ];
  const exported = (name: string, kind: number, index: number): number[] => [...text(name), kind, index];
  const logAndAgree = [
    ...[0x41, INFO, 0x41, MESSAGE_OFFSET, 0x41, PROOF_LINE.length, 0x10, 0], // proxy_log(info, offset, length)
    0x1a, // drop
    ...[0x41, 1], // i32.const 1: yes
  ];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [
      functionType([], []),
      functionType([I32, I32], [I32]),
      functionType([I32, I32, I32], [I32]),
      functionType([I32], [I32]),
      functionType([I32, I32], []),
    ]),
    ...section(2, [[...text('env'), ...text('proxy_log'), 0x00, 2]]),
    ...section(3, [[0], [1], [3], [4]]),
    ...section(5, [[0x00, 1]]),
    ...section(7, [
      exported('memory', 2, 0),
      exported('proxy_abi_version_0_2_1', 0, 1),
      exported('proxy_on_vm_start', 0, 2),
      exported('proxy_on_configure', 0, 2),
      exported('proxy_on_memory_allocate', 0, 3),
      exported('proxy_on_context_create', 0, 4),
    ]),
    ...section(10, [body([]), body(logAndAgree), body([0x41, 0x80, 0x08]), body([])]),
    ...section(11, [[0x00, 0x41, MESSAGE_OFFSET, 0x0b, ...text(PROOF_LINE)]]),
  ]);
}

function section(id: number, entries: readonly number[][]): number[] {
  const content = vector(entries);
  return [id, ...leb128(content.length), ...content];
}

function body(instructions: readonly number[]): number[] {
  const code = [0x00, ...instructions, 0x0b];
  return [...leb128(code.length), ...code];
}

function vector(entries: readonly number[][]): number[] {
  return [...leb128(entries.length), ...entries.flat()];
}

function text(value: string): number[] {
  return vector([...Buffer.from(value)].map((byte) => [byte]));
}

function leb128(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}
