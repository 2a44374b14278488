import { MAX_FRAMES } from './backtrace.ts';

/** The part of V8's WebAssembly API that the host uses: Node's types leave it to the DOM's. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => CompiledModule;
  readonly Instance: new (
    module: CompiledModule,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (limits: { readonly initial: number; readonly maximum: number }) => WasmMemory;
  readonly Table: new (limits: {
    readonly element: string;
    readonly initial: number;
    readonly maximum?: number;
  }) => object;
  readonly RuntimeError: new () => Error;
  /** What a module's own `throw` throws; missing in an engine without exceptions. */
  readonly Exception?: (new () => object) | undefined;
}

export interface CompiledModule {
  readonly kind?: 'compiled module';
}

export interface WasmMemory {
  /** Another one after the memory has grown; the one before is detached then. */
  readonly buffer: ArrayBuffer;
}

export const webAssembly = (globalThis as unknown as { readonly WebAssembly: WebAssemblyApi }).WebAssembly;

export function isWasmMemory(value: unknown): value is WasmMemory {
  const { Memory } = webAssembly;
  return value instanceof Memory;
}

/** Has V8 tell as many functions of a trap as Envoy does. */
export function tellAllFrames(): void {
  Error.stackTraceLimit = Math.max(Error.stackTraceLimit, MAX_FRAMES);
}

/**
 * Does work in which memories grow in little time. V8 13.6, that of Node.js 24, counts all of a memory again for each page
 * that it grows by, and collects garbage as often: 9 s instead of 0.2 to the gigabyte that a module may have. Others name
 * the flag otherwise, and complain.
 */
export function withGrowingMemories(work: () => void): void {
  if (!process.versions.v8.startsWith('13.6.')) {
    work();
    return;
  }
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--external-memory-accounted-in-global-limit');
  try {
    work();
  } finally {
    // With any flag set Node.js compiles what it loads of its own anew: node:crypto takes 9 ms, not 4.
    setFlagsFromString('--no-external-memory-accounted-in-global-limit');
  }
}
