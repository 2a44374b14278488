/** What a core module says of itself to a host, in the terms of the WebAssembly core specification (chapter 2). */
export interface ModuleInterface {
  /** In the order of the binary. */
  readonly sections: readonly Section[];
  /** By type index; undefined where the type is no function (a struct or an array). */
  readonly types: readonly (FunctionType | undefined)[];
  /** In the order of the binary. */
  readonly imports: readonly Import[];
  /** Type index of each function that the module defines itself. */
  readonly functions: Uint32Array<ArrayBuffer>;
  /** Imported memories first. */
  readonly memories: readonly MemoryType[];
  /** In the order of the binary: Envoy takes the first ABI version that it meets. */
  readonly exports: readonly Export[];
  /** Index of the function that runs on instantiation. */
  readonly start?: number | undefined;
  readonly customSections: readonly CustomSection[];
  /** Empty where the section is missing or damaged: a custom section never makes a module invalid. */
  readonly producers: readonly Producer[];
  /** Names of the features that the section target_features says the code uses, e.g. `bulk-memory`. */
  readonly features: readonly string[];
}

/** Number, vector and reference types; `ref` stands for every reference but funcref and externref, null or not. */
export type ValueType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128' | 'funcref' | 'externref' | 'ref';

export interface FunctionType {
  readonly params: readonly ValueType[];
  readonly results: readonly ValueType[];
  /** True: declared as a subtype, as open to subtypes, or in one group with other types. It is another type than a plain one. */
  readonly isNominal?: true | undefined;
}

/** In pages for memories, in elements for tables; beyond 2^53 rounded. */
export interface Limits {
  readonly minimum: number;
  readonly maximum?: number | undefined;
  /** Addressed by i64 (proposal memory64). */
  readonly is64: boolean;
  /** Shared between threads. */
  readonly shared: boolean;
}

export interface MemoryType extends Limits {
  /** Bytes; 65536 but for the custom-page-sizes proposal. */
  readonly pageSize: number;
}

export type ExternalType =
  | { readonly kind: 'function'; readonly type: FunctionType }
  | { readonly kind: 'table'; readonly element: ValueType; readonly limits: Limits }
  | { readonly kind: 'memory'; readonly memory: MemoryType }
  | { readonly kind: 'global'; readonly value: ValueType; readonly mutable: boolean }
  | { readonly kind: 'tag'; readonly type: FunctionType };

export type ExternalKind = ExternalType['kind'];

export type Import = { readonly module: string; readonly name: string } & ExternalType;

export interface Export {
  readonly name: string;
  readonly kind: ExternalKind;
  /** In the index space of its kind, in which imports come first. */
  readonly index: number;
  /** Only for functions. */
  readonly type?: FunctionType | undefined;
  /** Of a global, or of a table's elements; undefined where initial values before it are not followed. */
  readonly value?: ValueType | undefined;
}

/** A section's content without its id and size. */
export interface Section {
  readonly id: number;
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
}

export interface CustomSection {
  readonly name: string;
  /** Of the content after the name, in bytes from the start of the file. */
  readonly offset: number;
  /** Of the content after the name, in bytes. */
  readonly size: number;
}

/** One entry of the producers section (tool-conventions, ProducersSection.md). */
export interface Producer {
  /** `language`, `processed-by` or `sdk`. */
  readonly field: string;
  readonly name: string;
  readonly version: string;
}
