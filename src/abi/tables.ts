import type { FunctionType } from '../wasm/interface.ts';
import bundled from './data/envoy.json' with { type: 'json' };
import facts from './data/facts.json' with { type: 'json' };
import type { AbiTable, AbiVersion } from './schema.ts';
import { parseSignature } from './signature.ts';

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

/** What the measured Envoys link and look up. */
export interface AbiTables {
  /** The releases that were measured, oldest first. */
  readonly releases: readonly string[];
  /** What a host behaves like that is nobody's in particular. */
  readonly newest: string;
  /** All of them, in the order in which Envoy asks for them. */
  readonly callbacks: readonly Callback[];
  /** What some measured release links under this name, for whatever ABI; mostly one entry, never two for one ABI. */
  findHostFunctions(module: string, name: string): readonly HostFunction[];
  /** The functions that Envoy links from a module, by name. */
  hostFunctionNames(module: string): string[];
}

/** Tables to look things up in. @throws Error for a signature that is none: the schema lets none through. */
export function createTables(measured: AbiTable): AbiTables {
  const { aliases } = measured;
  const hostFunctions = new Map<string, HostFunction[]>();
  for (const row of measured.imports) {
    const key = `${row.module}.${row.name}`;
    hostFunctions.set(key, [...(hostFunctions.get(key) ?? []), { ...row, type: parseSignature(row.signature) }]);
  }
  const spaceOf = (module: string): string => (Object.hasOwn(aliases, module) ? aliases[module] : undefined) ?? module;
  const releases = measured.releases.map(({ version }) => version);
  return {
    releases,
    newest: releases.at(-1) ?? '',
    callbacks: measured.exports.map((row) => ({ ...row, type: parseSignature(row.signature) })),
    findHostFunctions: (module, name) => hostFunctions.get(`${spaceOf(module)}.${name}`) ?? [],
    hostFunctionNames: (module) => {
      const prefix = `${spaceOf(module)}.`;
      return [...hostFunctions.keys()].flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    },
  };
}

/** Those that this release of ours brings along. */
export const BUNDLED_TABLES: AbiTables = createTables(bundled as AbiTable);

export const {
  releases: MEASURED_RELEASES,
  newest: NEWEST_MEASURED,
  callbacks: CALLBACKS,
  findHostFunctions,
  hostFunctionNames,
} = BUNDLED_TABLES;

/** Whether a release, `1.40.0`, has what came with another one; undefined came with none. */
export function isSince(since: string | undefined, release: string): boolean {
  return since !== undefined && numberOf(since) <= numberOf(release);
}

const numbers = new Map<string, number>();

/** In the order of the releases; each is read once, as a module is compared with every row for every release. */
function numberOf(release: string): number {
  const known = numbers.get(release);
  if (known !== undefined) return known;
  const [major = 0, minor = 0, patch = 0] = release.split('.').map(Number);
  const number = (major * 10_000 + minor) * 10_000 + patch;
  numbers.set(release, number);
  return number;
}

const aliases: Readonly<Record<string, string | undefined>> = bundled.aliases;

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
