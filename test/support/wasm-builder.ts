import { parseSignature } from '../../src/abi/signature.ts';
import type { ValueType } from '../../src/wasm/interface.ts';

/** A module to build; what is left out is not in the binary. Function indices count imported functions first. */
export interface ModulePlan {
  readonly imports?: readonly ImportPlan[];
  readonly functions?: readonly FunctionPlan[];
  readonly memory?: MemoryPlan;
  /** Exported globals by name: an i32's initial value, or another type, of which it is zero or null. */
  readonly globals?: Readonly<Record<string, number | 'v128' | 'externref' | 'ref'>>;
  /** After the functions' and the memory's own exports; `index` is in the kind's index space. */
  readonly exports?: readonly { readonly name: string; readonly kind: ExternalKind; readonly index: number }[];
  /** Index of the start function. */
  readonly start?: number;
  /** Bytes placed in memory at the offset. */
  readonly data?: readonly { readonly offset: number; readonly bytes: Uint8Array | string }[];
  readonly customSections?: readonly CustomPlan[];
  readonly raw?: RawParts | undefined;
}

/** Entries of sections as bytes, after those that are planned; but types come first and have the indices from 0. */
export interface RawParts {
  readonly types?: readonly (readonly number[])[];
  readonly tables?: readonly (readonly number[])[];
  readonly memories?: readonly (readonly number[])[];
  readonly tags?: readonly (readonly number[])[];
  readonly globals?: readonly (readonly number[])[];
  readonly elements?: readonly (readonly number[])[];
  readonly data?: readonly (readonly number[])[] | undefined;
}

type ExternalKind = 'function' | 'table' | 'memory' | 'global' | 'tag';

export type ImportPlan =
  | { readonly module: string; readonly name: string; readonly signature: string }
  | { readonly module: string; readonly name: string; readonly kind: 'table' | 'memory' | 'global' }
  /** `type` is the kind's byte and the type, as they stand in the binary. */
  | { readonly module: string; readonly name: string; readonly kind: 'raw'; readonly type: readonly number[] };

export interface FunctionPlan {
  /** As in the ABI tables: `i32 i32 -> i32`, `void -> void`. */
  readonly signature: string;
  /** Index of the type, instead of the signature's own. */
  readonly typeIndex?: number | undefined;
  /** Names that it is exported by; none: internal. */
  readonly exports?: readonly string[];
  /** Instructions without the final `end`; see `op`. Undefined: returns zeros. */
  readonly body?: readonly number[];
  /** Types of the local variables after the parameters. */
  readonly locals?: readonly ValueType[];
}

export interface MemoryPlan {
  /** In pages. */
  readonly minimum: number;
  readonly maximum?: number;
  /** Undefined: not exported. */
  readonly export?: string;
}

export interface CustomPlan {
  readonly name: string;
  readonly bytes: Uint8Array | string | readonly number[];
  /** Default: after all others. */
  readonly place?: 'first' | 'last';
}

const VALUE_CODES: Readonly<Record<ValueType, number>> = {
  i32: 0x7f,
  i64: 0x7e,
  f32: 0x7d,
  f64: 0x7c,
  v128: 0x7b,
  funcref: 0x70,
  externref: 0x6f,
  ref: 0x6e,
};

const KIND_CODES: Readonly<Record<ExternalKind, number>> = { function: 0, table: 1, memory: 2, global: 3, tag: 4 };

/** Instructions for bodies, one call each: `[...op.i32(1), ...op.call(0), op.drop].flat()`. */
export const op = {
  unreachable: 0x00,
  return: 0x0f,
  drop: 0x1a,
  call: (index: number): number[] => [0x10, ...leb(index)],
  local: (index: number): number[] => [0x20, ...leb(index)],
  i32: (value: number): number[] => [0x41, ...signedLeb(BigInt(value))],
  i64: (value: number): number[] => [0x42, ...signedLeb(BigInt(value))],
  f32: (): number[] => [0x43, 0, 0, 0, 0],
  f64: (): number[] => [0x44, 0, 0, 0, 0, 0, 0, 0, 0],
  growMemory: [0x40, 0x00],
} as const;

/** An unsigned LEB128, padded with zero bits to at least `width` bytes. */
export function leb(value: number, width = 1): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 || bytes.length + 1 < width ? low | 0x80 : low);
  } while (rest > 0 || bytes.length < width);
  return bytes;
}

function signedLeb(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    const low = Number(rest & 0x7fn);
    const sign = (low & 0x40) !== 0;
    if ((rest >> 7n === 0n && !sign) || (rest >> 7n === -1n && sign)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

export function name(text: string): number[] {
  const bytes = Buffer.from(text, 'utf8');
  return [...leb(bytes.length), ...bytes];
}

export function vector(items: readonly (readonly number[])[]): number[] {
  return [...leb(items.length), ...items.flat()];
}

/** A section with its id and size; empty content gives no section. */
export function section(id: number, content: readonly number[]): number[] {
  return [id, ...leb(content.length), ...content];
}

export const HEADER: readonly number[] = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** The module's bytes, in the order that the specification asks for. */
export function buildModule(plan: ModulePlan): Uint8Array<ArrayBuffer> {
  const signatures: string[] = [];
  const { types = [], tables = [], memories = [], tags = [], ...raw } = plan.raw ?? {};
  const typeIndex = (signature: string): number => {
    const known = signatures.indexOf(signature);
    return types.length + (known >= 0 ? known : signatures.push(signature) - 1);
  };
  const imports = plan.imports ?? [];
  const functions = plan.functions ?? [];
  const globals = Object.entries(plan.globals ?? {});
  const importEntries = imports.map((entry) => [
    ...name(entry.module),
    ...name(entry.name),
    ...importType(entry, typeIndex),
  ]);
  const functionTypes = functions.map((entry) => leb(entry.typeIndex ?? typeIndex(entry.signature)));
  const firstFunction = imports.filter(isFunction).length;
  const firstGlobal = imports.filter((entry) => 'kind' in entry && entry.kind === 'global').length;
  const exportEntries = [
    ...functions.flatMap((entry, index) =>
      (entry.exports ?? []).map((text) => [...name(text), KIND_CODES.function, ...leb(firstFunction + index)]),
    ),
    ...(plan.memory?.export === undefined ? [] : [[...name(plan.memory.export), KIND_CODES.memory, 0]]),
    ...globals.map(([text], index) => [...name(text), KIND_CODES.global, ...leb(firstGlobal + index)]),
    ...(plan.exports ?? []).map((entry) => [...name(entry.name), KIND_CODES[entry.kind], ...leb(entry.index)]),
  ];
  const custom = (place: 'first' | 'last'): number[] =>
    (plan.customSections ?? [])
      .filter((entry) => (entry.place ?? 'last') === place)
      .flatMap((entry) => section(0, [...name(entry.name), ...toBytes(entry.bytes)]));
  const data = (plan.data ?? []).map((entry) => {
    const bytes = toBytes(entry.bytes);
    return [0, ...op.i32(entry.offset), 0x0b, ...leb(bytes.length), ...bytes];
  });
  const bodies = functions.map(functionBody);
  return Uint8Array.from([
    ...HEADER,
    ...custom('first'),
    ...ifAny(1, [...types, ...signatures.map(functionType)]),
    ...ifAny(2, importEntries),
    ...ifAny(3, functionTypes),
    ...ifAny(4, tables),
    ...ifAny(5, [...(plan.memory === undefined ? [] : [limits(plan.memory)]), ...memories]),
    ...ifAny(13, tags),
    ...ifAny(6, [...globals.map(([, value]) => [...globalContent(value), 0x0b]), ...(raw.globals ?? [])]),
    ...ifAny(7, exportEntries),
    ...(plan.start === undefined ? [] : section(8, leb(plan.start))),
    ...ifAny(9, raw.elements ?? []),
    ...(raw.data === undefined ? [] : section(12, leb(data.length + raw.data.length))),
    ...ifAny(10, bodies),
    ...ifAny(11, [...data, ...(raw.data ?? [])]),
    ...custom('last'),
  ]);
}

/** Whether an import takes an index of a function. */
export function isFunction(entry: ImportPlan): boolean {
  return 'signature' in entry || (entry.kind === 'raw' && entry.type[0] === KIND_CODES.function);
}

/** Type, immutable, and the instruction that makes the initial value. */
function globalContent(value: number | 'v128' | 'externref' | 'ref'): number[] {
  switch (value) {
    case 'v128':
      return [VALUE_CODES.v128, 0, 0xfd, 0x0c, ...new Array<number>(16).fill(0)];
    case 'externref':
    case 'ref':
      return [VALUE_CODES[value], 0, 0xd0, VALUE_CODES[value]];
    default:
      return [VALUE_CODES.i32, 0, ...op.i32(value)];
  }
}

function ifAny(id: number, items: readonly (readonly number[])[]): number[] {
  return items.length === 0 ? [] : section(id, vector(items));
}

function importType(entry: ImportPlan, typeIndex: (signature: string) => number): number[] {
  if ('signature' in entry) return [KIND_CODES.function, ...leb(typeIndex(entry.signature))];
  switch (entry.kind) {
    case 'raw':
      return [...entry.type];
    case 'table':
      return [KIND_CODES.table, VALUE_CODES.funcref, 0, 1];
    case 'memory':
      return [KIND_CODES.memory, 0, 1];
    case 'global':
      return [KIND_CODES.global, VALUE_CODES.i32, 0];
  }
}

function functionType(signature: string): number[] {
  const type = parseSignature(signature);
  const codes = (types: readonly ValueType[]): number[] => vector(types.map((value) => [VALUE_CODES[value]]));
  return [0x60, ...codes(type.params), ...codes(type.results)];
}

function functionBody(plan: FunctionPlan): number[] {
  const locals = (plan.locals ?? []).map((type) => [1, VALUE_CODES[type]]);
  const body = plan.body ?? parseSignature(plan.signature).results.flatMap(zero);
  const content = [...vector(locals), ...body, 0x0b];
  return [...leb(content.length), ...content];
}

function zero(type: ValueType): number[] {
  switch (type) {
    case 'i32':
      return op.i32(0);
    case 'i64':
      return op.i64(0);
    case 'f32':
      return op.f32();
    case 'f64':
      return op.f64();
    case 'v128':
      return [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
    case 'funcref':
    case 'externref':
    case 'ref':
      return [0xd0, VALUE_CODES[type]];
  }
}

function limits(memory: MemoryPlan): number[] {
  return memory.maximum === undefined
    ? [0, ...leb(memory.minimum)]
    : [1, ...leb(memory.minimum), ...leb(memory.maximum)];
}

function toBytes(bytes: Uint8Array | string | readonly number[]): number[] {
  return typeof bytes === 'string' ? [...Buffer.from(bytes, 'utf8')] : [...bytes];
}

/**
 * The functions of a filter that every Envoy loads and that does nothing, by export: an entry of `changes` replaces
 * the one of that name, an undefined one takes it out, others are added.
 */
export function filterFunctions(
  changes: Readonly<Record<string, Omit<FunctionPlan, 'exports'> | undefined>> = {},
): FunctionPlan[] {
  const functions: Record<string, Omit<FunctionPlan, 'exports'> | undefined> = {
    proxy_abi_version_0_2_1: { signature: 'void -> void' },
    _initialize: { signature: 'void -> void' },
    malloc: { signature: 'i32 -> i32', body: op.i32(1024) },
    proxy_on_context_create: { signature: 'i32 i32 -> void' },
    proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: op.i32(1) },
    proxy_on_configure: { signature: 'i32 i32 -> i32', body: op.i32(1) },
    proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32' },
    ...changes,
  };
  return Object.entries(functions).flatMap(([text, plan]) =>
    plan === undefined ? [] : [{ ...plan, exports: [text] }],
  );
}

/** A filter that every Envoy loads and that does nothing, with the parts of `plan` instead of its own. */
export function buildFilter(plan: ModulePlan = {}): Uint8Array<ArrayBuffer> {
  return buildModule({ functions: filterFunctions(), memory: { minimum: 1, export: 'memory' }, ...plan });
}
