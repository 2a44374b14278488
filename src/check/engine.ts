import { type CompiledModule, webAssembly } from '../host/webassembly.ts';

/** What a WebAssembly engine says of the whole module, function bodies included. */
export type EngineAnswer =
  | { readonly kind: 'valid'; readonly compiled: CompiledModule }
  | { readonly kind: 'invalid'; readonly message: string }
  /** This Node's V8 is older than every measured Envoy's, so its refusal proves nothing. */
  | { readonly kind: 'unknown'; readonly message: string };

/**
 * V8 of Node 24, which accepts and refuses the same proposals as the V8 of Envoy 1.36 to 1.40: measured with one
 * module each for thirty features from SIMD to garbage collection. V8 of Node 20 knows far fewer.
 */
const SUFFICIENT_V8 = { major: 13, minor: 6 } as const;

/** Lets this Node's V8 compile the module; nothing is run. `v8` is `process.versions.v8`. */
export function askEngine(bytes: Uint8Array<ArrayBuffer>, v8: string = process.versions.v8): EngineAnswer {
  try {
    return { kind: 'valid', compiled: new webAssembly.Module(bytes) };
  } catch (error) {
    // `Compiling function #7 failed: … @+123`
    const message = String(error instanceof Error ? error.message : error).replace(/^WebAssembly\.Module\(\): /, '');
    return isSufficient(v8) ? { kind: 'invalid', message } : { kind: 'unknown', message };
  }
}

function isSufficient(v8: string): boolean {
  const [major = 0, minor = 0] = v8.split('.').map(Number);
  return major > SUFFICIENT_V8.major || (major === SUFFICIENT_V8.major && minor >= SUFFICIENT_V8.minor);
}
