import { findHostFunctions, hostFunctionNames } from '../abi/tables.ts';
import { limitMemory } from '../wasm/limit-memory.ts';
import type { WasmModule } from '../wasm/module.ts';
import { type Context, createContext } from './context.ts';
import { findAbi, findCallbacks, LoadFailure, MAX_MEMORY_PAGES, makeImports } from './link.ts';
import { createGuestMemory } from './memory.ts';
import { createMetricIds } from './metrics.ts';
import {
  deleteContext,
  enter,
  enterFunction,
  type GuestFunction,
  leave,
  type Plugin,
  type Vm,
  type World,
} from './vm.ts';
import { type CompiledModule, isWasmMemory, webAssembly } from './webassembly.ts';

/** A module that is ready to be instantiated, again and again. */
export interface LoadedModule {
  readonly module: WasmModule;
  readonly compiled: CompiledModule;
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
 * Envoy does the same in a canary first, which is thrown away (proxy-wasm-cpp-host, src/wasm.cc, canary).
 * @throws LoadFailure where the module refuses, in Envoy's words; a trap has been reported to the world.
 */
export function startPlugin(loaded: LoadedModule, plugin: Plugin, world: World): StartedPlugin {
  const vm = createVm(loaded, plugin, world);
  startModule(vm);
  const root = addContext(vm, undefined);
  root.configuring = true;
  enter(vm, root, 'proxy_on_context_create', root.id, 0);
  root.created = true;
  root.configuring = false;
  const started =
    vm.callbacks.proxy_on_vm_start === undefined ||
    enter(vm, root, 'proxy_on_vm_start', root.id, plugin.vmConfiguration.length) !== 0;
  leave(vm);
  refuseIfFailed(vm);
  if (!started) throw new LoadFailure('Failed to start base Wasm');
  root.configuring = true;
  const configured =
    vm.callbacks.proxy_on_configure === undefined ||
    enter(vm, root, 'proxy_on_configure', root.id, plugin.configuration.length) !== 0;
  root.configuring = false;
  leave(vm);
  refuseIfFailed(vm);
  if (!configured) throw new LoadFailure('Failed to configure base Wasm plugin');
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
  if (vm.failure !== undefined) return;
  const done = vm.callbacks.proxy_on_done === undefined || enter(vm, root, 'proxy_on_done', root.id) !== 0;
  vm.awaitsDone = !done;
  leave(vm);
  if (done) deleteContext(vm, root);
}

function createVm({ module, compiled }: LoadedModule, plugin: Plugin, world: World): Vm {
  const callbacks: Record<string, GuestFunction | undefined> = {};
  const own = createContext(0, undefined, undefined);
  const vm: Vm & { allocate: GuestFunction | undefined } = {
    abi: findAbi(module.interface),
    hasNames: module.interface.customSections.some(({ name }) => name === 'name'),
    world,
    plugin,
    memory: createGuestMemory(),
    callbacks,
    allocate: undefined,
    contexts: new Map([[0, own]]),
    own,
    current: undefined,
    effective: 0,
    allowed: undefined,
    failure: undefined,
    stopIteration: false,
    after: [],
    awaitsDone: false,
    metricIds: createMetricIds(),
    lastContext: 0,
    lastCall: { http: 0, grpcCall: 1, grpcStream: 2 },
  };
  const imports = makeImports(vm, module.interface);
  const instance = instantiate(compiled, imports);
  vm.memory.source ??= Object.values(instance.exports).find(isWasmMemory);
  Object.assign(callbacks, findCallbacks(vm.abi, module.interface, instance.exports));
  vm.allocate = callbacks.malloc ?? callbacks.proxy_on_memory_allocate;
  return vm;
}

function instantiate(
  compiled: CompiledModule,
  imports: Readonly<Record<string, Record<string, unknown>>>,
): { readonly exports: Readonly<Record<string, unknown>> } {
  try {
    return new webAssembly.Instance(compiled, imports);
  } catch {
    // A start section that traps, a segment outside of the memory, or more memory than there may be.
    throw new LoadFailure('Failed to create new Wasm instance');
  }
}

/** Reactor first, command otherwise; only harmless functions may be called (src/wasm.cc, startVm). */
function startModule(vm: Vm): void {
  vm.allowed = START_CALLS;
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
  refuseIfFailed(vm);
}

/** What Envoy's newest release lets a module call while it starts. */
const START_CALLS: ReadonlySet<string> = new Set(
  ['env', 'wasi_snapshot_preview1'].flatMap((module) =>
    hostFunctionNames(module)
      .filter((name) => findHostFunctions(module, name).some(({ start }) => start !== undefined))
      .map((name) => `${module}.${name}`),
  ),
);

function refuseIfFailed({ failure }: Vm): void {
  if (failure !== undefined) throw new LoadFailure(failure.message);
}
