import { sha256 } from '../base/files.ts';
import type { ModuleInterface } from './interface.ts';
import { readInterface } from './reader.ts';

/** Bytes; what Istio and Envoy Gateway read of a module (ISTIO_WASM_MAX_BINARY_SIZE_BYTES, and the latter's constant). */
export const MODULE_LIMIT = 256 << 20;

/** A module as every stage sees it: its bytes and what they say of themselves, parsed once. */
export interface WasmModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lower-case hexadecimal; reckoned for whoever asks first. */
  readonly sha256: string;
  readonly interface: ModuleInterface;
}

/**
 * Parses a module.
 * @throws MalformedModule with the offset at which the bytes stop being a core module.
 */
export function parseModule(bytes: Uint8Array<ArrayBuffer>): WasmModule {
  let sum: string | undefined;
  return {
    bytes,
    get sha256() {
      sum ??= sha256(bytes);
      return sum;
    },
    interface: readInterface(bytes),
  };
}
