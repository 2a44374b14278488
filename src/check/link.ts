import type { AbiVersion } from '../abi/schema.ts';
import { formatSignature } from '../abi/signature.ts';
import { type AbiTables, type Callback, isSince, standardType } from '../abi/tables.ts';
import { type Capabilities, isDeniedCallback } from '../host/capability.ts';
import { MAX_MEMORY_PAGES, NO_INSTANCE } from '../host/link.ts';
import type { Export, FunctionType, Import, MemoryType, ModuleInterface, ValueType } from '../wasm/interface.ts';
import type { Problem } from './problem.ts';

/** The host whose tables judge. */
export interface Host {
  /** A measured release. */
  readonly release: string;
  readonly abi: AbiVersion;
  readonly tables: AbiTables;
  readonly capabilities: Capabilities;
}

const CRASH = 'Fatal error in , line 0';

/**
 * What keeps Envoy from making an instance of the module, as far as its imports and memories tell, in the order in which
 * it would find out (proxy-wasm-cpp-host, src/v8/v8.cc, V8::link).
 */
export function findImportProblems(found: ModuleInterface, host: Host): Problem[] {
  return [...findCrash(found.imports, 'imports'), ...judgeImports(found.imports, host), ...findInstanceProblems(found)];
}

/** What keeps Envoy from finding the callbacks in an instance that it has made (the same, and src/wasm.cc, getFunctions). */
export function findExportProblems(found: ModuleInterface, host: Host): Problem[] {
  return [...findCrash(found.exports, 'exports'), ...findCallbackProblems(found, host)];
}

/** Envoy's view of V8 knows numbers, funcref and externref; asked for anything else, V8 ends the whole process. */
function findCrash(entries: readonly Crashable[], what: 'imports' | 'exports'): Problem[] {
  const fatal = entries.find((entry) => isUnspeakable(entry) || (what === 'exports' && hasLostEnd(entry.name)));
  if (fatal === undefined) return [];
  const why = isUnspeakable(fatal)
    ? 'has a type (v128, a tag or a reference other than funcref and externref)'
    : 'has a name that ends with a zero byte,';
  return [
    {
      code: 'envoy-crash',
      severity: 'error',
      message: CRASH,
      subject: fatal.name,
      detail: `among the ${what} ${fatal.name} ${why} at which V8 ends Envoy's process`,
    },
  ];
}

type Crashable = Import | Export;

/** V8 takes a zero byte at the end of a name for its end, and then doesn't find what has it (measured, 1.36 to 1.40). */
function hasLostEnd(name: string): boolean {
  return name.endsWith('\0');
}

function isUnspeakable(entry: Crashable): boolean {
  if (entry.kind === 'tag') return true;
  if ('value' in entry) return entry.value !== undefined && isStrange(entry.value);
  if ('element' in entry) return isStrange(entry.element);
  return 'type' in entry && entry.type !== undefined && [...entry.type.params, ...entry.type.results].some(isStrange);
}

function isStrange(type: ValueType): boolean {
  return type === 'v128' || type === 'ref';
}

/** More of them than this help nobody, and a hostile module can have a million. */
const MAX_IMPORT_PROBLEMS = 100;

function judgeImports(imports: readonly Import[], host: Host): Problem[] {
  const problems: Problem[] = [];
  for (const entry of imports) {
    problems.push(...judgeImport(entry, host));
    if (problems.length < MAX_IMPORT_PROBLEMS) continue;
    const message = `more than ${MAX_IMPORT_PROBLEMS} imports fail; those after ${entry.module}.${entry.name} were not looked at`;
    return [...problems, { code: 'import-missing', severity: 'error', message }];
  }
  return problems;
}

function judgeImport(entry: Import, host: Host): Problem[] {
  const subject = `${entry.module}.${entry.name}`;
  switch (entry.kind) {
    case 'function':
      return judgeFunction(entry, entry.type, subject, host);
    case 'global':
      return [missing(subject, 'Envoy has no globals to import')];
    case 'memory':
      return entry.memory.minimum <= MAX_MEMORY_PAGES
        ? []
        : [tooMuchMemory(entry.memory, 'Failed to initialize Wasm code')];
    case 'table':
    case 'tag':
      return [];
  }
}

function judgeFunction(entry: Import, type: FunctionType, subject: string, host: Host): Problem[] {
  const candidates = host.tables
    .findHostFunctions(entry.module, entry.name)
    .filter(({ since }) => isSince(since, host.release));
  const linked = candidates.find(({ abi }) => abi?.includes(host.abi) ?? true);
  if (linked === undefined) return [missing(subject, whyMissing(entry, host, candidates.length > 0))];
  const [wanted, offered] = [formatSignature(type), formatSignature(linked.type)];
  if (wanted === offered) return [];
  const standard = standardType(entry.name);
  const isHostBug = standard !== undefined && formatSignature(standard) === wanted;
  return [
    {
      code: isHostBug ? 'import-host-bug' : 'import-type',
      severity: 'error',
      message: `Failed to load Wasm module due to an import type mismatch: ${subject}, want: ${wanted}, but host exports: ${offered}`,
      subject,
      detail: isHostBug
        ? "the module is right: Envoy's host registers this function with a parameter too few"
        : undefined,
    },
  ];
}

function whyMissing(entry: Import, host: Host, otherAbi: boolean): string | undefined {
  if (otherAbi) return `Envoy has it, but not for ABI ${host.abi}`;
  const later = host.tables.findHostFunctions(entry.module, entry.name)[0];
  return later === undefined ? undefined : `Envoy has it from ${later.since.replace(/\.0$/, '')} on`;
}

function missing(subject: string, detail: string | undefined): Problem {
  return {
    code: 'import-missing',
    severity: 'error',
    message: `Failed to load Wasm module due to a missing import: ${subject}`,
    subject,
    detail,
  };
}

/** What V8 refuses when it makes an instance of a module whose imports Envoy could all give. */
function findInstanceProblems(found: ModuleInterface): Problem[] {
  const problems: Problem[] = [];
  const memories = found.imports.filter((entry) => entry.kind === 'memory');
  const tables = found.imports.filter((entry) => entry.kind === 'table');
  for (const entry of memories) {
    if (entry.memory.is64 || entry.memory.shared)
      problems.push(unsupported(entry, 'Envoy gives a plain 32-bit memory'));
  }
  for (const entry of tables) {
    if (entry.limits.is64) problems.push(unsupported(entry, 'Envoy gives a plain 32-bit table'));
  }
  for (const entry of found.imports) {
    if (entry.kind === 'function' && entry.type.isNominal === true) {
      problems.push(unsupported(entry, 'its type is declared as open to subtypes, as one, or in a group with others'));
    }
    if (entry.kind !== 'function' && (hasLostEnd(entry.module) || hasLostEnd(entry.name))) {
      problems.push(unsupported(entry, 'a name that ends with a zero byte is not found'));
    }
  }
  for (const entry of [memories[1], tables[1]]) {
    if (entry !== undefined) problems.push(unsupported(entry, `Envoy gives one ${entry.kind}`));
  }
  for (const memory of found.memories.slice(memories.length)) {
    if (memory.minimum * memory.pageSize > MAX_MEMORY_PAGES * 65_536) problems.push(tooMuchMemory(memory, NO_INSTANCE));
  }
  return problems;
}

function unsupported(entry: Import, detail: string): Problem {
  const subject = `${entry.module}.${entry.name}`;
  return {
    code: 'import-unsupported',
    severity: 'error',
    message: NO_INSTANCE,
    subject,
    detail: `${subject}: ${detail}`,
  };
}

function tooMuchMemory(memory: MemoryType, message: string): Problem {
  const wanted = Math.round((memory.minimum * memory.pageSize) / 1024 ** 2);
  const detail = `the module starts with ${wanted} MiB of memory; Envoy's limit is 1024 MiB`;
  return { code: 'memory-limit', severity: 'error', message, detail };
}

/** Follows the order and the conditions of the table: `main` only with `_initialize`, and so on. */
function findCallbackProblems(found: ModuleInterface, { release, abi, tables, capabilities }: Host): Problem[] {
  const problems: Problem[] = [];
  const functions = new Map(
    found.exports.flatMap((entry) => (entry.type === undefined ? [] : [[entry.name, entry.type]])),
  );
  const usable = new Set<string>();
  const isAsked = (callback: Callback): boolean =>
    isSince(callback.since, release) &&
    (callback.abi?.includes(abi) ?? true) &&
    (callback.with === undefined || usable.has(callback.with)) &&
    (callback.without === undefined || !usable.has(callback.without));
  for (const callback of tables.callbacks) {
    if (!isAsked(callback) || isDeniedCallback(capabilities, callback.name)) continue;
    const type = functions.get(callback.name);
    const [wanted, exported] = [formatSignature(callback.type), type === undefined ? undefined : formatSignature(type)];
    if (exported === wanted) {
      usable.add(callback.name);
    } else if (exported !== undefined) {
      problems.push({
        code: 'callback-type',
        severity: 'error',
        message: `Bad function signature for: ${callback.name}, want: ${wanted}, but the module exports: ${exported}`,
        subject: callback.name,
      });
    }
    const isLastAllocator = callback.name === 'proxy_on_memory_allocate';
    if (isLastAllocator && !usable.has(callback.name)) {
      problems.push({
        code: 'allocator-missing',
        severity: 'error',
        message: 'Wasm module is missing malloc function.',
      });
    }
  }
  return problems;
}
