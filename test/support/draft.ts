import { parseSignature } from '../../src/abi/signature.ts';
import {
  buildModule,
  type CustomPlan,
  type FunctionPlan,
  filterFunctions,
  type ImportPlan,
  isFunction,
  type MemoryPlan,
  op,
  type RawParts,
} from './wasm-builder.ts';

type Body = Omit<FunctionPlan, 'exports'>;

/** A filter under construction, to which faults are done one after the other. */
export interface Draft {
  imports: ImportPlan[];
  /** By export; undefined: not exported. */
  functions: Record<string, Body | undefined>;
  memory: MemoryPlan | undefined;
  globals: Record<string, number>;
  exports: { name: string; kind: 'function' | 'table' | 'memory' | 'global' | 'tag'; index: number }[];
  data: { offset: number; bytes: string }[];
  customSections: CustomPlan[];
  raw: Required<{ -readonly [Part in keyof RawParts]: (readonly number[])[] }>;
  /** Name of the exported function that is the start function. */
  start: string | undefined;
  /** What is done to the finished bytes. */
  finish: ((bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>)[];
}

/** A filter that every Envoy takes; a line stands in its memory, for those who log it. */
export function createDraft(): Draft {
  return {
    imports: [],
    functions: {},
    memory: { minimum: 1, export: 'memory' },
    globals: {},
    exports: [],
    data: [{ offset: 16, bytes: 'hello' }],
    customSections: [],
    raw: { types: [], tables: [], memories: [], tags: [], globals: [], elements: [], data: [] },
    start: undefined,
    finish: [],
  };
}

export function finishDraft(draft: Draft): Uint8Array<ArrayBuffer> {
  const functions = filterFunctions(draft.functions);
  const start = functions.findIndex(({ exports }) => draft.start !== undefined && exports?.includes(draft.start));
  const bytes = buildModule({
    imports: draft.imports,
    functions,
    ...(draft.memory === undefined ? {} : { memory: draft.memory }),
    globals: draft.globals,
    exports: draft.exports,
    data: hasMemory(draft) ? draft.data : [],
    customSections: draft.customSections,
    raw: { ...draft.raw, data: draft.raw.data.length === 0 ? undefined : draft.raw.data },
    ...(start < 0 ? {} : { start: draft.imports.filter(isFunction).length + start }),
  });
  return draft.finish.reduce((result, change) => change(result), bytes);
}

function hasMemory({ memory, imports }: Draft): boolean {
  return memory !== undefined || imports.some((entry) => 'kind' in entry && entry.kind === 'memory');
}

/** The instructions that call a host function with zeros, or with these arguments, and drop what it answers. */
export function callHost(
  draft: Draft,
  module: string,
  name: string,
  signature: string,
  values?: readonly number[],
): number[] {
  const functions = draft.imports.filter(isFunction);
  let index = functions.findIndex(
    (entry) => 'signature' in entry && entry.module === module && entry.name === name && entry.signature === signature,
  );
  if (index < 0) {
    index = functions.length;
    draft.imports.push({ module, name, signature });
  }
  const { params, results } = parseSignature(signature);
  const given = params.flatMap((type, at) =>
    type === 'i64'
      ? op.i64(values?.[at] ?? 0)
      : type === 'i32'
        ? op.i32(values?.[at] ?? 0)
        : op[type as 'f32' | 'f64'](),
  );
  return [...given, ...op.call(index), ...results.map(() => op.drop)];
}

/** The instructions that log the line in the draft's memory. */
export function logLine(draft: Draft, level: number): number[] {
  return callHost(draft, 'env', 'proxy_log', 'i32 i32 i32 -> i32', [level, 16, 5]);
}
