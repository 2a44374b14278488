import { body, exported, functionType, MAGIC, section, text } from './wasm-bytes.ts';

/**
 * The smallest module that proves an Envoy: it exports what ABI 0.2.1 asks for, and its start and configuration call
 * back into the host to log a line. An Envoy that prints this line runs wasm, whatever it was built with.
 */

/** What the module logs when its code runs. */
export const PROOF_LINE = 'the known-good module runs';

const MESSAGE_OFFSET = 16;
const INFO = 2;

/** The module's bytes: WebAssembly 1.0, binary format (core specification, section 5). */
export function makeKnownGoodModule(): Uint8Array {
  const logAndAgree = [
    ...[0x41, INFO, 0x41, MESSAGE_OFFSET, 0x41, PROOF_LINE.length, 0x10, 0], // proxy_log(info, offset, length)
    0x1a, // drop
    ...[0x41, 1], // i32.const 1: yes
  ];
  return Uint8Array.from([
    ...MAGIC,
    ...section(1, [functionType(0, 0), functionType(2, 1), functionType(3, 1), functionType(1, 1), functionType(2, 0)]),
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
