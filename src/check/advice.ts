import type { AbiVersion } from '../abi/schema.ts';
import { type AbiTables, historicalRelease, isPortable } from '../abi/tables.ts';
import { nearestWord } from '../base/nearest.ts';
import type { ModuleInterface } from '../wasm/interface.ts';
import type { ModuleDescription } from './describe.ts';
import { listNames } from './names.ts';
import type { Problem } from './problem.ts';

/** What Envoy says nothing about: names it will never call, what a module carries for nothing, what other hosts lack. */
export function findAdvice(found: ModuleInterface, description: ModuleDescription, tables: AbiTables): Problem[] {
  return [
    ...adviseAbi(found, description.abi),
    ...adviseCallbacks(found, description.abi, tables),
    ...adviseMemory(found),
    ...advisePortability(found),
    ...adviseSize(found, description),
  ];
}

const MARKER = /^proxy_abi_version_\d+_\d+_\d+$/;

function adviseAbi(found: ModuleInterface, abi: AbiVersion | undefined): Problem[] {
  const problems: Problem[] = [];
  const markers = found.exports.filter((entry) => entry.kind === 'function' && MARKER.test(entry.name));
  if (abi !== undefined && markers.length > 1) {
    problems.push({
      code: 'abi-several',
      severity: 'warning',
      message: `the module exports ${listNames(markers.map(({ name }) => name))}; Envoy takes ${abi}, the first it knows`,
    });
  }
  if (abi === '0.1.0') {
    problems.push({
      code: 'abi-old',
      severity: 'notice',
      message: 'ABI 0.1.0 is of February 2020: no foreign functions, and no end of stream told with the headers',
    });
  }
  return problems;
}

/** What SDKs themselves export by a name that Envoy never had: no user can mend it. */
const SDK_LEFTOVERS: ReadonlySet<string> = new Set([
  'proxy_on_grpc_create_initial_metadata',
  'proxy_on_grpc_trailing_metadata',
]);

const LONGEST_NAME = 80;
const MAX_NAMES = 100;

/** `request` and `response` are four edits apart, and a slip of the pen is fewer. */
const SLIP_EDITS = 3;

/** Functions named like callbacks that Envoy never asks for, and a module without any callback at all. */
function adviseCallbacks(found: ModuleInterface, abi: AbiVersion | undefined, { callbacks }: AbiTables): Problem[] {
  const functions = found.exports.filter((entry) => entry.kind === 'function');
  const known = callbacks
    .filter((callback) => abi === undefined || (callback.abi?.includes(abi) ?? true))
    .map(({ name }) => name);
  const exported = new Set(functions.map(({ name }) => name));
  const free = known.filter((name) => !exported.has(name));
  const events = known.filter((name) => /^(proxy_on|envoy_on)_/.test(name) && name !== 'proxy_on_memory_allocate');
  const suspects = functions.filter(({ name }) => isSuspect(name, known)).slice(0, MAX_NAMES);
  const problems = suspects.flatMap(({ name }) => adviseName(name, free));
  if (events.some((name) => exported.has(name))) return problems;
  return [
    ...problems,
    {
      code: 'callbacks-none',
      severity: 'warning',
      message: "the module exports none of Envoy's callbacks: it loads and does nothing",
    },
  ];
}

/** Only names of a callback's shape are compared, and not without end: a module can export a million others. */
function isSuspect(name: string, known: readonly string[]): boolean {
  if (name.length > LONGEST_NAME || !/(^|_|[a-z])on_/i.test(name)) return false;
  return !known.includes(name) && !SDK_LEFTOVERS.has(name);
}

function adviseName(name: string, free: readonly string[]): Problem[] {
  const events = free.filter((candidate) => candidate.includes('_on_'));
  const meant = events.find((candidate) => candidate === `proxy_${name}`) ?? nearestWord(name, events, SLIP_EDITS);
  if (meant === undefined && !/^(proxy|envoy)_on_/.test(name)) return [];
  return [
    {
      code: 'callback-unknown',
      severity: meant === undefined ? 'notice' : 'warning',
      message: `Envoy never calls ${name}`,
      subject: name,
      detail: meant === undefined ? undefined : `${meant} was probably meant`,
    },
  ];
}

function adviseMemory(found: ModuleInterface): Problem[] {
  if (found.exports.some(({ kind }) => kind === 'memory')) return [];
  if (found.imports.some(({ kind }) => kind === 'memory')) return [];
  return [
    {
      code: 'memory-missing',
      severity: 'warning',
      message:
        'the module exports no memory: Envoy loads it, and dies at the first value that either hands to the other',
    },
  ];
}

function advisePortability({ imports }: ModuleInterface): Problem[] {
  const problems: Problem[] = [];
  if (imports.some(({ module }) => module === 'wasi_unstable')) {
    problems.push({
      code: 'wasi-unstable',
      severity: 'notice',
      message: 'the module imports from wasi_unstable, the name of WASI before 2020, which hosts other than Envoy lack',
    });
  }
  const foreign = imports.filter(({ kind, module, name }) => kind === 'function' && !isPortable(module, name));
  if (foreign.length > 0) {
    problems.push({
      code: 'import-portability',
      severity: 'notice',
      message: `beyond what the Proxy-Wasm specification asks of hosts: ${listNames(foreign.map(withHistory))}`,
    });
  }
  return problems;
}

function withHistory({ module, name }: { readonly module: string; readonly name: string }): string {
  const release = historicalRelease(name);
  return `${module}.${name}${release === undefined ? '' : ` (in Envoy since about ${release})`}`;
}

function adviseSize(found: ModuleInterface, { debugBytes }: ModuleDescription): Problem[] {
  const problems: Problem[] = [];
  if (debugBytes > 0) {
    problems.push({
      code: 'size-debug',
      severity: 'warning',
      message: `${formatKilobytes(debugBytes)} of the module are debug information that no Envoy reads`,
    });
  }
  const precompiled = found.customSections.filter(({ name }) => name.includes('precompiled_'));
  if (precompiled.length > 0) {
    problems.push({
      code: 'precompiled',
      severity: 'notice',
      message: `machine code for one Envoy build is on board (${listNames(precompiled.map(({ name }) => name))}); only allow_precompiled makes use of it`,
    });
  }
  return problems;
}

function formatKilobytes(bytes: number): string {
  return bytes < 1_000 ? `${bytes} B` : `${Math.round(bytes / 1_000)} kB`;
}
