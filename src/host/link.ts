import { ABI_VERSIONS, type AbiVersion } from '../abi/schema.ts';
import { formatSignature } from '../abi/signature.ts';
import { type AbiTables, BUNDLED_TABLES, type Callback, isSince } from '../abi/tables.ts';
import type { Import, ModuleInterface } from '../wasm/interface.ts';
import { ERRNO, STATUS } from './abi.ts';
import { isDeniedCallback, isDeniedImport } from './capability.ts';
import { bufferFunctions } from './functions/buffers.ts';
import { callFunctions } from './functions/calls.ts';
import { dnsFunctions } from './functions/dns.ts';
import { generalFunctions } from './functions/general.ts';
import { grpcFunctions } from './functions/grpc.ts';
import { headerFunctions } from './functions/headers.ts';
import type { HostTable } from './functions/output.ts';
import { sharingFunctions } from './functions/sharing.ts';
import { streamFunctions } from './functions/streams.ts';
import { wasiFunctions } from './functions/wasi.ts';
import { traced } from './trace.ts';
import { type GuestFunction, type Plugin, RestrictedCall, type Vm } from './vm.ts';
import { webAssembly } from './webassembly.ts';

/** The module can't be run, for Envoy's reasons and in Envoy's words; the first one is the message. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';
  readonly reasons: readonly [string, ...string[]];

  constructor(reason: string, ...consequences: readonly string[]) {
    super(reason);
    this.reasons = [reason, ...consequences];
  }
}

/** What proxy-wasm-cpp-host gives a module at most: 1 GiB (include/proxy-wasm/limits.h), in pages. */
export const MAX_MEMORY_PAGES = 16_384;

/** What Envoy says where V8 refuses the instance: no memory, a segment outside of it, a start section that traps. */
export const NO_INSTANCE = 'Failed to create new Wasm instance';

/** The other name of the same functions. */
const OLD_WASI = 'wasi_unstable';
const WASI = 'wasi_snapshot_preview1';

/** The ABI whose version function is exported first. @throws LoadFailure where there is none. */
export function findAbi({ exports }: ModuleInterface): AbiVersion {
  for (const { name, kind } of exports) {
    const version = ABI_VERSIONS.find((abi) => name === `proxy_abi_version_${abi.replaceAll('.', '_')}`);
    if (version !== undefined && kind === 'function') return version;
  }
  throw new LoadFailure('Missing or unknown Proxy-Wasm ABI version');
}

/** All host functions, whatever the ABI; keys are `module.name`. */
export function hostFunctions(vm: Vm): Map<string, HostTable[string]> {
  const all = new Map<string, HostTable[string]>();
  for (const make of [
    bufferFunctions,
    callFunctions,
    dnsFunctions,
    generalFunctions,
    grpcFunctions,
    headerFunctions,
    sharingFunctions,
    streamFunctions,
  ]) {
    for (const [name, run] of Object.entries(make(vm))) all.set(`env.${name}`, run);
  }
  for (const [name, run] of Object.entries(wasiFunctions(vm))) all.set(`${WASI}.${name}`, run);
  return all;
}

export type ImportObject = Record<string, Record<string, unknown>>;

/** What the module asks for, as Envoy's newest release links it. @throws LoadFailure for what Envoy has not. */
export function makeImports(vm: Vm, { imports }: ModuleInterface, tables: AbiTables = BUNDLED_TABLES): ImportObject {
  const functions = hostFunctions(vm);
  const linked: ImportObject = {};
  for (const entry of imports) {
    linked[entry.module] ??= {};
    const space = linked[entry.module];
    if (space !== undefined) space[entry.name] = makeImport(vm, entry, functions, tables);
  }
  return linked;
}

function makeImport(
  vm: Vm,
  entry: Import,
  functions: ReadonlyMap<string, HostTable[string]>,
  tables: AbiTables,
): unknown {
  const subject = `${entry.module}.${entry.name}`;
  switch (entry.kind) {
    case 'function': {
      const module = entry.module === OLD_WASI ? WASI : entry.module;
      const known = tables.findHostFunctions(module, entry.name).find(({ abi }) => abi?.includes(vm.abi) ?? true);
      const run = functions.get(`${module}.${entry.name}`);
      if (known === undefined) break;
      const [wanted, offered] = [formatSignature(entry.type), formatSignature(known.type)];
      if (wanted !== offered) {
        throw new LoadFailure(
          `Failed to load Wasm module due to an import type mismatch: ${subject}, want: ${wanted}, but host exports: ${offered}`,
        );
      }
      const key = `${module}.${entry.name}`;
      const isDenied = isDeniedImport(vm.plugin.capabilities, module, entry.name);
      const called = isDenied ? restricted(vm, key) : ((run as Loose | undefined) ?? unimplemented(key));
      return guard(vm, key, known.type.params.length, called);
    }
    case 'memory': {
      const { minimum, maximum } = entry.memory;
      if (minimum > MAX_MEMORY_PAGES) throw new LoadFailure(NO_INSTANCE);
      const limits = { initial: minimum, maximum: Math.min(maximum ?? MAX_MEMORY_PAGES, MAX_MEMORY_PAGES) };
      const memory = new webAssembly.Memory(limits);
      vm.memory.source = memory;
      return memory;
    }
    case 'table': {
      const { minimum, maximum } = entry.limits;
      const element = entry.element === 'externref' ? 'externref' : 'anyfunc';
      return new webAssembly.Table({ element, initial: minimum, ...(maximum === undefined ? {} : { maximum }) });
    }
    case 'global':
    case 'tag':
      break;
  }
  throw new LoadFailure(`Failed to load Wasm module due to a missing import: ${subject}`);
}

type Loose = (...values: unknown[]) => number | undefined;

/** The module calls what a newer table links and this host does not know. */
export class Unimplemented extends Error {
  override readonly name = 'Unimplemented';
}

function unimplemented(key: string): Loose {
  return () => {
    throw new Unimplemented(`the embedded host has no ${key}`);
  };
}

/** What stands in place of a function that the plugin may not use (exports.h, _CREATE_PROXY_WASM_STUB and its twin). */
function restricted({ world }: Vm, key: string): Loose {
  const [module, name = ''] = key.split('.');
  const [kind, status] = module === 'env' ? ['proxy-wasm', STATUS.internalFailure] : ['WASI', ERRNO.notcapable];
  const message = `Attempted call to restricted ${kind} capability: ${name}`;
  return () => {
    world.report({ kind: 'wasm', message, backtrace: [] });
    return status;
  };
}

/** In front of every function: what may not be called now traps. The fixed arities are what V8 calls without detours. */
function guard(vm: Vm, key: string, arity: number, run: Loose): Loose {
  if (vm.world.trace !== undefined) return traced(vm, key, checked(vm, key, run));
  const open = (): Loose => {
    if (vm.allowed !== undefined) permit(vm, key, vm.allowed);
    return run;
  };
  switch (arity) {
    case 0:
      return () => open()();
    case 1:
      return (a) => open()(a);
    case 2:
      return (a, b) => open()(a, b);
    case 3:
      return (a, b, c) => open()(a, b, c);
    case 4:
      return (a, b, c, d) => open()(a, b, c, d);
    case 5:
      return (a, b, c, d, e) => open()(a, b, c, d, e);
    default:
      return checked(vm, key, run);
  }
}

function checked(vm: Vm, key: string, run: Loose): Loose {
  return (...values) => {
    if (vm.allowed !== undefined) permit(vm, key, vm.allowed);
    return run(...values);
  };
}

function permit(vm: Vm, key: string, allowed: ReadonlySet<string>): void {
  const isAllowed = allowed.has(key);
  vm.world.watch?.calls(key, isAllowed);
  if (!isAllowed) throw new RestrictedCall(key);
}

/** What an Envoy release looks up in the module, by name. @throws LoadFailure for a wrong type or a missing allocator. */
export function findCallbacks(
  abi: AbiVersion,
  plugin: Plugin,
  found: ModuleInterface,
  exports: Readonly<Record<string, unknown>>,
  release: string,
  tables: AbiTables = BUNDLED_TABLES,
): Record<string, GuestFunction> {
  const types = new Map(found.exports.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type] as const])));
  const callbacks: Record<string, GuestFunction> = {};
  const isAsked = (callback: Callback): boolean =>
    isSince(callback.since, release) &&
    (callback.abi?.includes(abi) ?? true) &&
    (callback.with === undefined || callback.with in callbacks) &&
    (callback.without === undefined || !(callback.without in callbacks));
  for (const callback of tables.callbacks) {
    const type = types.get(callback.name);
    if (type === undefined || !isAsked(callback)) continue;
    if (isDeniedCallback(plugin.capabilities, callback.name)) continue;
    const [wanted, exported] = [formatSignature(callback.type), formatSignature(type)];
    if (wanted !== exported) {
      throw new LoadFailure(
        `Bad function signature for: ${callback.name}, want: ${wanted}, but the module exports: ${exported}`,
      );
    }
    callbacks[callback.name] = exports[callback.name] as GuestFunction;
  }
  if (callbacks.malloc === undefined && callbacks.proxy_on_memory_allocate === undefined) {
    throw new LoadFailure('Wasm module is missing malloc function.');
  }
  return callbacks;
}
