/** The part of V8's WebAssembly API that is used here: Node's types leave it to the DOM's. */
interface Validator {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
}

const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Validator };

/** Whether Node's V8 takes the bytes for a module: function bodies included, which `readInterface` steps over. */
export function isValidModule(bytes: Uint8Array<ArrayBuffer>): boolean {
  return WebAssembly.validate(bytes);
}
