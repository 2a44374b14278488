import type { FunctionType } from '../wasm/interface.ts';
import measured from './data/envoy.json' with { type: 'json' };
import facts from './data/facts.json' with { type: 'json' };
import type { AbiVersion, ExportRow, ImportRow } from './schema.ts';
import { parseSignature } from './signature.ts';

/** The Envoy releases that were measured, oldest first. */
export const MEASURED_RELEASES: readonly string[] = measured.releases.map((release) => release.version);

/** What a host behaves like that is nobody's in particular. */
export const NEWEST_MEASURED: string = MEASURED_RELEASES.at(-1) ?? '';

/** A function that Envoy links, by ABI. */
export interface HostFunction {
  readonly name: string;
  readonly type: FunctionType;
  /** Undefined: every version. */
  readonly abi?: readonly AbiVersion[] | undefined;
  /** The first measured release that has it. */
  readonly since: string;
  /** The first measured release in which the start function, `_initialize` and `main` may call it. */
  readonly start?: string | undefined;
}

/** A function that Envoy looks up in a module, and calls if it has the type. */
export interface Callback extends Omit<HostFunction, 'start'> {
  /** Looked up only if this one was found with its type. */
  readonly with?: string | undefined;
  /** Looked up only if this one was not found with its type. */
  readonly without?: string | undefined;
}

const aliases: Readonly<Record<string, string | undefined>> = measured.aliases;

const hostFunctions = new Map<string, HostFunction[]>();
for (const row of measured.imports as readonly ImportRow[]) {
  const key = `${row.module}.${row.name}`;
  hostFunctions.set(key, [...(hostFunctions.get(key) ?? []), { ...row, type: parseSignature(row.signature) }]);
}

/** All of them, in the order in which Envoy asks for them. */
export const CALLBACKS: readonly Callback[] = (measured.exports as readonly ExportRow[]).map((row) => ({
  ...row,
  type: parseSignature(row.signature),
}));

/** What some measured release links under this name, for whatever ABI; mostly one entry, never two for one ABI. */
export function findHostFunctions(module: string, name: string): readonly HostFunction[] {
  return hostFunctions.get(`${aliases[module] ?? module}.${name}`) ?? [];
}

/** The functions that Envoy links from a module, by name. */
export function hostFunctionNames(module: string): string[] {
  const prefix = `${aliases[module] ?? module}.`;
  return [...hostFunctions.keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
}

/** True for what the Proxy-Wasm specification asks of every host, so that the module runs outside Envoy too. */
export function isPortable(module: string, name: string): boolean {
  if (module === 'env') return name.startsWith('proxy_');
  return (aliases[module] ?? module) === 'wasi_snapshot_preview1' && portableWasi.has(name);
}

const portableWasi: ReadonlySet<string> = new Set(facts.portable.wasi_snapshot_preview1);

/** The type that WASI gives a function where Envoy's host has another one by mistake. */
export function standardType(name: string): FunctionType | undefined {
  return name === 'path_link' || name === 'path_symlink' ? parseSignature(facts.standard[name]) : undefined;
}

/** The Envoy minor, e.g. `1.33`, whose history first shows the function; not measured, so nothing to judge by. */
export function historicalRelease(name: string): string | undefined {
  const { how: _, ...releases } = facts.history;
  return (releases as Readonly<Record<string, string | undefined>>)[name];
}
