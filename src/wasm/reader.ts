/**
 * A reader for the parts of a core module that decide whether a host can load it. It follows the binary format of the
 * WebAssembly core specification (chapter 5) and reads no function body.
 */
export type ValueType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128' | 'funcref' | 'externref' | 'ref';

export interface FunctionType {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
}

export interface Import {
  readonly module: string;
  readonly name: string;
  readonly kind: ExternalKind;
  /** Only for functions. */
  readonly type?: FunctionType | undefined;
}

export interface Export {
  readonly name: string;
  readonly kind: ExternalKind;
  /** Only for functions. */
  readonly type?: FunctionType | undefined;
}

export type ExternalKind = 'function' | 'table' | 'memory' | 'global' | 'tag';

/** One entry of the producers section (tool-conventions, ProducersSection.md). */
export interface Producer {
  readonly field: string;
  readonly name: string;
  readonly version: string;
}

export interface CustomSection {
  readonly name: string;
  /** Of the whole section's content, in bytes. */
  readonly size: number;
}

export interface ModuleInterface {
  /** In the order of the binary. */
  readonly imports: readonly Import[];
  /** In the order of the binary: Envoy takes the first ABI version that it meets. */
  readonly exports: readonly Export[];
  readonly producers: readonly Producer[];
  readonly customSections: readonly CustomSection[];
}

/** The bytes are no core module, or stop being one at the offset. */
export class MalformedModule extends Error {
  override readonly name = 'MalformedModule';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} at byte ${offset}`);
    this.offset = offset;
  }
}
