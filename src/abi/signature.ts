import type { FunctionType, ValueType } from '../wasm/interface.ts';

const KINDS: ReadonlySet<string> = new Set<ValueType>(['i32', 'i64', 'f32', 'f64', 'v128', 'funcref', 'externref']);

/**
 * Reads a signature as Envoy prints it and as the tables hold it, e.g. `i32 i64 -> i32` or `void -> void`.
 * @throws Error for a text that is none: only our own tables and tests are read.
 */
export function parseSignature(text: string): FunctionType {
  const [params, results, ...rest] = text.split(' -> ');
  if (params === undefined || results === undefined || rest.length > 0) throw new Error(`no signature: ${text}`);
  return { params: parseTypes(params), results: parseTypes(results) };
}

function parseTypes(text: string): ValueType[] {
  return text === 'void' ? [] : text.split(' ').map(parseType);
}

function parseType(text: string): ValueType {
  if (!KINDS.has(text)) throw new Error(`no value type: ${text}`);
  return text as ValueType;
}

/** A function type as Envoy prints it (proxy-wasm-cpp-host, src/v8/v8.cc, printValTypes). */
export function formatSignature(type: FunctionType): string {
  return `${formatTypes(type.params)} -> ${formatTypes(type.results)}`;
}

function formatTypes(types: readonly ValueType[]): string {
  return types.length === 0 ? 'void' : types.map(formatType).join(' ');
}

function formatType(type: ValueType): string {
  return type === 'v128' || type === 'ref' ? 'unknown' : type;
}
