/** What a WebAssembly engine says of the whole module, function bodies included. */
export type EngineAnswer =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly message: string }
  /** This Node's V8 is older than every measured Envoy's, so its refusal proves nothing. */
  | { readonly kind: 'unknown'; readonly message: string };

/** As far as it is used here; Node's types leave it to the DOM's. */
declare const WebAssembly: {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
};

/**
 * V8 of Node 24, which accepts and refuses the same proposals as the V8 of Envoy 1.36 to 1.40: measured with one
 * module each for thirty features from SIMD to garbage collection. V8 of Node 20 knows far fewer.
 */
const SUFFICIENT_V8 = { major: 13, minor: 6 } as const;

/** Lets this Node's V8 validate the module; nothing is run. `v8` is `process.versions.v8`. */
export function askEngine(bytes: Uint8Array<ArrayBuffer>, v8: string = process.versions.v8): EngineAnswer {
  if (WebAssembly.validate(bytes)) return { kind: 'valid' };
  const message = explain(bytes);
  return isSufficient(v8) ? { kind: 'invalid', message } : { kind: 'unknown', message };
}

function isSufficient(v8: string): boolean {
  const [major = 0, minor = 0] = v8.split('.').map(Number);
  return major > SUFFICIENT_V8.major || (major === SUFFICIENT_V8.major && minor >= SUFFICIENT_V8.minor);
}

/** V8 tells why only when it is made to compile: `Compiling function #7 failed: … @+123`. */
function explain(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    new WebAssembly.Module(bytes);
    return 'refused without a reason';
  } catch (error) {
    return String(error instanceof Error ? error.message : error).replace(/^WebAssembly\.Module\(\): /, '');
  }
}
