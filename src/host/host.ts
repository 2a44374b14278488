import { type AbiTables, BUNDLED_TABLES, isSince, NEWEST_MEASURED } from '../abi/tables.ts';
import { limitMemory, movedByLimit } from '../wasm/limit-memory.ts';
import type { WasmModule } from '../wasm/module.ts';
import { type Context, createContext } from './context.ts';
import { createContextTable } from './context-table.ts';
import { SEGMENTATION_FAULT } from './crash.ts';
import { findAbi, findCallbacks, LoadFailure, MAX_MEMORY_PAGES, makeImports, NO_INSTANCE } from './link.ts';
import { createGuestMemory } from './memory.ts';
import { createMetricIds } from './metrics.ts';
import {
  deleteContext,
  enter,
  enterFunction,
  frequentCallbacks,
  type GuestFunction,
  leave,
  type Plugin,
  RestrictedCall,
  type Vm,
  type World,
} from './vm.ts';
import { type CompiledModule, isWasmMemory, tellAllFrames, webAssembly } from './webassembly.ts';

/** A module that is ready to be instantiated, again and again. */
export interface LoadedModule {
  readonly module: WasmModule;
  readonly compiled: CompiledModule;
  /** Undefined: our own. */
  readonly tables?: AbiTables | undefined;
}

/** A VM in which the plugin runs. */
export interface StartedPlugin {
  readonly vm: Vm;
  readonly root: Context;
}

/** Compiles a module, bounded to the memory that Envoy allows. @throws LoadFailure as Envoy refuses it. */
export function loadModule(module: WasmModule): LoadedModule {
  findAbi(module.interface);
  try {
    return { module, compiled: new webAssembly.Module(limitMemory(module, MAX_MEMORY_PAGES)) };
  } catch {
    throw new LoadFailure('Failed to load Wasm bytecode');
  }
}

/**
 * Starts a plugin in a VM of its own: instance, start functions, root context, proxy_on_vm_start, proxy_on_configure.
 * Envoy does the same in a canary first, which is thrown away (proxy-wasm-cpp-host, src/wasm.cc, canary). A trap in
 * proxy_on_context_create is no reason for it to refuse: the VM has failed then, and is handed out all the same.
 * @param release the measured Envoy release whose rules for the start are followed.
 * @throws LoadFailure where the module refuses, in Envoy's words; a trap has been reported to the world.
 */
export function startPlugin(
  loaded: LoadedModule,
  plugin: Plugin,
  world: World,
  release: string = NEWEST_MEASURED,
): StartedPlugin {
  const vm = createVm(loaded, plugin, world, release);
  startModule(vm, release, loaded.tables ?? BUNDLED_TABLES);
  const root = addContext(vm, undefined);
  root.configuring = true;
  enter(vm, root, 'proxy_on_context_create', root.id, 0);
  root.created = true;
  root.configuring = false;
  refuseIfCrashed(vm);
  const failedBefore = vm.failure !== undefined;
  const started =
    vm.callbacks.proxy_on_vm_start === undefined ||
    enter(vm, root, 'proxy_on_vm_start', root.id, plugin.vmConfiguration.length) !== 0;
  leave(vm);
  refuseIfCrashed(vm);
  if (!started) throw refusal(vm, 'Failed to start base Wasm');
  if (failedBefore) return { vm, root };
  root.configuring = true;
  const configured =
    vm.callbacks.proxy_on_configure === undefined ||
    enter(vm, root, 'proxy_on_configure', root.id, plugin.configuration.length) !== 0;
  root.configuring = false;
  leave(vm);
  refuseIfCrashed(vm);
  if (!configured) throw refusal(vm, 'Failed to configure base Wasm plugin');
  return { vm, root };
}

/** A new context that the host knows and the module does not yet. */
export function addContext(vm: Vm, root: Context | undefined, stream?: Context['stream']): Context {
  vm.lastContext += 1;
  const context = createContext(vm.lastContext, root, stream);
  vm.contexts.set(context.id, context);
  return context;
}

/** Tells the plugin that it is over; it may ask for more time and then calls proxy_done. */
export function stopPlugin({ vm, root }: StartedPlugin): void {
  root.stopTicks?.();
  for (const cancel of root.calls.values()) cancel();
  for (const handle of root.grpc.values()) handle.cancelled = true;
  if (vm.failure !== undefined) return;
  const done = vm.callbacks.proxy_on_done === undefined || enter(vm, root, 'proxy_on_done', root.id) !== 0;
  vm.awaitsDone = !done;
  leave(vm);
  if (done) deleteContext(vm, root);
}

function createVm({ module, compiled, tables }: LoadedModule, plugin: Plugin, world: World, release: string): Vm {
  tellAllFrames();
  const callbacks: Record<string, GuestFunction | undefined> = {};
  const own = createContext(0, undefined, undefined);
  const vm: Vm = {
    abi: findAbi(module.interface),
    moved: movedByLimit(module, MAX_MEMORY_PAGES),
    hasNames: module.interface.customSections.some(({ name }) => name === 'name'),
    world,
    plugin,
    memory: createGuestMemory(),
    callbacks,
    frequent: frequentCallbacks({}),
    contexts: createContextTable(),
    own,
    current: 0,
    effective: 0,
    // Of a call to the host from the start section Envoy's process dies (measured, 1.36 to 1.40).
    allowed: NOTHING,
    failure: undefined,
    stopIteration: false,
    after: [],
    awaitsDone: false,
    metricIds: createMetricIds(),
    connected: new Set(),
    lastContext: 0,
    lastCall: { http: 0, grpcCall: 1, grpcStream: 2, dns: 1 },
  };
  vm.contexts.set(own.id, own);
  const imports = makeImports(vm, module.interface, tables);
  const instance = instantiate(compiled, imports);
  vm.memory.source ??= Object.values(instance.exports).find(isWasmMemory);
  Object.assign(callbacks, findCallbacks(vm.abi, plugin, module.interface, instance.exports, release, tables));
  vm.frequent = frequentCallbacks(callbacks);
  world.watch?.creates?.(vm);
  return vm;
}

function instantiate(
  compiled: CompiledModule,
  imports: Readonly<Record<string, Record<string, unknown>>>,
): { readonly exports: Readonly<Record<string, unknown>> } {
  try {
    return new webAssembly.Instance(compiled, imports);
  } catch (error) {
    // A start section that traps, a segment outside of the memory, or more memory than there may be.
    const isCrash = error instanceof RestrictedCall;
    const failure = new LoadFailure(isCrash ? SEGMENTATION_FAULT : NO_INSTANCE);
    failure.cause = error;
    throw failure;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reactor first, command otherwise; only harmless functions may be called (src/wasm.cc, startVm). */
function startModule(vm: Vm, release: string, tables: AbiTables): void {
  vm.allowed = findStartCalls(release, tables);
  const start = (name: string): void => {
    const run = vm.callbacks[name];
    if (run !== undefined && vm.failure === undefined) enterFunction(vm, vm.own, name, run);
  };
  if (vm.callbacks._initialize === undefined) {
    start('_start');
  } else {
    start('_initialize');
    start(vm.callbacks.main === undefined ? '__main_void' : 'main');
  }
  vm.allowed = undefined;
  if (vm.failure !== undefined) throw new LoadFailure(vm.failure.message);
}

/** What an Envoy release lets a module call while it starts, as `MODULE.NAME`. */
function findStartCalls(release: string, { findHostFunctions, hostFunctionNames }: AbiTables): ReadonlySet<string> {
  const mayCall = (module: string, name: string): boolean =>
    findHostFunctions(module, name).some(({ start }) => isSince(start, release));
  return new Set(
    ['env', 'wasi_snapshot_preview1'].flatMap((module) =>
      hostFunctionNames(module).flatMap((name) => (mayCall(module, name) ? [`${module}.${name}`] : [])),
    ),
  );
}

function refuseIfCrashed({ failure }: Vm): void {
  if (failure?.kind === 'crash') throw new LoadFailure(failure.message);
}

/** Where a trap is to blame, Envoy tells it first. */
function refusal({ failure }: Vm, words: string): LoadFailure {
  return failure === undefined ? new LoadFailure(words) : new LoadFailure(failure.message, words);
}
