import type { AbiVersion } from '../abi/schema.ts';
import type { FailurePolicy } from '../project/deployment.ts';
import type { LogLevel } from './abi.ts';
import { readBacktrace } from './backtrace.ts';
import type { Clock } from './clock.ts';
import type { Context } from './context.ts';
import type { ContextTable } from './context-table.ts';
import { EnvoyCrash } from './crash.ts';
import type { ExpressionReader } from './foreign/cel.ts';
import type { GrpcHead, GrpcPeer } from './grpc.ts';
import type { GuestMemory } from './memory.ts';
import type { MetricIds, Metrics } from './metrics.ts';
import type { Pair } from './pairs.ts';
import type { Shared } from './shared.ts';
import { describeEntry, describeReturn } from './trace-callbacks.ts';
import { webAssembly } from './webassembly.ts';

/** What a plugin is told, as Envoy's PluginConfig and VmConfig say it. */
export interface Plugin {
  readonly name: string;
  readonly rootId: string;
  readonly vmId: string;
  readonly configuration: Buffer;
  readonly vmConfiguration: Buffer;
  /** The environment variables, in the order in which the module sees them. */
  readonly environment?: ReadonlyMap<string, string> | undefined;
  /** The host functions and callbacks that there are for it, by name; undefined: all. */
  readonly capabilities?: readonly string[] | undefined;
  /** Undefined: to fail closed. */
  readonly failurePolicy?: FailurePolicy | undefined;
  /** The older field `fail_open` says it: to fail open then lets the stream in which the VM fails go on, too. */
  readonly failOpenField?: boolean | undefined;
  /** Whether a pause on headers alone lets the body through to the filter (`allow_on_headers_stop_iteration`). */
  readonly stopIteration?: boolean | undefined;
  /** Bytes of a body that can be held back; undefined: Envoy's default. */
  readonly bufferLimit?: number | undefined;
}

/** A request that a module sends by itself; bodies are bytes, all else is Latin-1. */
export interface CallRequest {
  readonly headers: readonly Pair[];
  readonly body: Buffer;
  readonly trailers: readonly Pair[];
}

export interface CallAnswer {
  readonly headers: readonly Pair[];
  readonly body: Buffer;
  readonly trailers: readonly Pair[];
}

/** How a call-out ends, so many milliseconds after it was sent. */
export type CallOutcome = { readonly delay: number } & (
  | ({ readonly kind: 'answer' } & CallAnswer)
  /** The connection was cut, or no answer ever comes. */
  | { readonly kind: 'reset' | 'hang' }
);

/** All that VMs of one process share, and what stands around them. */
export interface World {
  readonly clock: Clock;
  readonly shared: Shared;
  readonly metrics: Metrics;
  /** Lines below this level are dropped, and proxy_get_log_level tells it. */
  readonly logLevel: LogLevel;
  /** What the module logs in a context, as Latin-1. */
  log(level: LogLevel, text: string, context: Context): void;
  /** Something that a module that works does not cause. */
  report(finding: HostFinding): void;
  /** Whoever wants to know how far a start has come. */
  readonly watch?: StartWatch | undefined;
  /** Each call over the border as a line for people; undefined: nobody wants to see it. */
  readonly trace: ((line: string) => void) | undefined;
  /** True where a cluster of this name stands behind the filter. */
  hasCluster(name: string): boolean;
  /** What becomes of a call-out to the cluster. */
  call(cluster: string, request: CallRequest): CallOutcome;
  /** Looked up before the host's own properties, by path with zero bytes between its parts; undefined: none. */
  readonly properties?: ReadonlyMap<string, Buffer> | undefined;
  /** A gRPC call to the cluster begins. */
  openGrpc(cluster: string, head: GrpcHead): GrpcPeer;
  /** Reads an expression of the Common Expression Language; undefined: nobody thought that the module has any. */
  readonly readExpression?: ExpressionReader | undefined;
}

export interface StartWatch {
  /** The module's instance is made, and nothing of it has run but its start section. */
  creates?(vm: Vm): void;
  /** The host goes into the module. */
  enters(callback: string): void;
  /** The module asks for its configuration, or for the VM's. */
  asksConfiguration(): void;
  /** The module calls `MODULE.NAME` while not everything may be called; where it may not, it traps. */
  calls(callee: string, isAllowed: boolean): void;
}

/**
 * `trap`: a call into the module ended in one; `wasm`: Envoy complains; `crash`: its process dies of it; `host`: the host
 * can't do what Envoy does.
 */
export interface HostFinding {
  readonly kind: 'trap' | 'wasm' | 'crash' | 'host';
  /** A trap's is worded as Envoy words it. */
  readonly message: string;
  readonly callback?: string | undefined;
  /** `MODULE.NAME` of the host function that may not be called there. */
  readonly callee?: string | undefined;
  /** Of a crash: what the module did. */
  readonly why?: string | undefined;
  /** The module's own functions, innermost first, where it has names. */
  readonly backtrace: readonly string[];
}

export type GuestFunction = (...values: readonly number[]) => number | undefined;

/** The callbacks of every stream. */
export interface FrequentCallbacks {
  readonly create: GuestFunction | undefined;
  readonly requestHeaders: GuestFunction | undefined;
  readonly responseHeaders: GuestFunction | undefined;
  readonly log: GuestFunction | undefined;
  readonly done: GuestFunction | undefined;
  readonly delete: GuestFunction | undefined;
  readonly malloc: GuestFunction | undefined;
}

/** One instance of a module and where its execution stands (proxy-wasm-cpp-host, WasmBase). */
export interface Vm {
  readonly abi: AbiVersion;
  readonly hasNames: boolean;
  /** Bytes by which the code stands further behind in what was compiled than in the module. */
  readonly moved: number;
  readonly world: World;
  readonly plugin: Plugin;
  readonly memory: GuestMemory;
  /** The callbacks that the module exports with the right type. */
  readonly callbacks: Readonly<Record<string, GuestFunction | undefined>>;
  /** Those of every stream once more, as fields: V8 keeps an object with so many names as all of them in a table. */
  frequent: FrequentCallbacks;
  readonly contexts: ContextTable;
  /** Context 0, which no callback knows: `malloc` and the start functions run in it. */
  readonly own: Context;
  /** The id of the context whose callback runs; 0 while none does. */
  current: number;
  /** What proxy_set_effective_context chose; 0: the current one. */
  effective: number;
  /** While it is set, calling any other function traps. */
  allowed: ReadonlySet<string> | undefined;
  /** The first trap: nothing is called after it. */
  failure: HostFinding | undefined;
  /** Set by a local response: whatever the callback returns, the stream stops. */
  stopIteration: boolean;
  /** What waits until the callback has returned. */
  readonly after: (() => void)[];
  /** proxy_on_done of the root said "not yet": proxy_done ends it. */
  awaitsDone: boolean;
  readonly metricIds: MetricIds;
  /** The clusters to which a connection for gRPC stands. */
  readonly connected: Set<string>;
  lastContext: number;
  lastCall: { http: number; grpcCall: number; grpcStream: number; dns: number };
}

/** Picks the callbacks of every stream out of all. */
export function frequentCallbacks(callbacks: Vm['callbacks']): FrequentCallbacks {
  return {
    create: callbacks.proxy_on_context_create,
    requestHeaders: callbacks.proxy_on_request_headers,
    responseHeaders: callbacks.proxy_on_response_headers,
    log: callbacks.proxy_on_log,
    done: callbacks.proxy_on_done,
    delete: callbacks.proxy_on_delete,
    malloc: callbacks.malloc,
  };
}

/** Thrown into the module by a function that may not be called now. */
export class RestrictedCall extends Error {
  override readonly name = 'RestrictedCall';
  /** `MODULE.NAME`. */
  readonly callee: string;

  constructor(callee: string) {
    super('restricted_callback');
    this.callee = callee;
  }
}

/** The context whose callback runs; the VM's own where the host is not in the module. */
export function currentContext({ contexts, current, own }: Vm): Context {
  return contexts.get(current) ?? own;
}

/** The context that host functions act on (exports.cc, contextOrEffectiveContext). */
export function actor(vm: Vm): Context {
  const { effective, contexts } = vm;
  return (effective === 0 ? undefined : contexts.get(effective)) ?? currentContext(vm);
}

/**
 * Calls a function of the module for a context; 0 where it traps or there is none. A trap fails the VM for good.
 */
export function enter(vm: Vm, context: Context, name: string, a = 0, b = 0, c = 0, d = 0, e = 0): number {
  const run = vm.callbacks[name];
  return run === undefined ? 0 : enterFunction(vm, context, name, run, a, b, c, d, e);
}

/**
 * As enter, for the callbacks of every stream: with just the arguments that the function takes, and no look-up by name.
 */
export function enter1(vm: Vm, context: Context, name: string, run: GuestFunction, a: number): number {
  if (isWatched(vm)) return enterFunction(vm, context, name, run, a);
  const { current, effective } = vm;
  vm.current = context.id;
  vm.effective = 0;
  try {
    return (run(a) ?? 0) >>> 0;
  } catch (error) {
    fail(vm, name, error);
    return 0;
  } finally {
    vm.current = current;
    vm.effective = effective;
  }
}

export function enter2(vm: Vm, context: Context, name: string, run: GuestFunction, a: number, b: number): number {
  if (isWatched(vm)) return enterFunction(vm, context, name, run, a, b);
  const { current, effective } = vm;
  vm.current = context.id;
  vm.effective = 0;
  try {
    return (run(a, b) ?? 0) >>> 0;
  } catch (error) {
    fail(vm, name, error);
    return 0;
  } finally {
    vm.current = current;
    vm.effective = effective;
  }
}

export function enter3(
  vm: Vm,
  context: Context,
  name: string,
  run: GuestFunction,
  a: number,
  b: number,
  c: number,
): number {
  if (isWatched(vm)) return enterFunction(vm, context, name, run, a, b, c);
  const { current, effective } = vm;
  vm.current = context.id;
  vm.effective = 0;
  try {
    return (run(a, b, c) ?? 0) >>> 0;
  } catch (error) {
    fail(vm, name, error);
    return 0;
  } finally {
    vm.current = current;
    vm.effective = effective;
  }
}

function isWatched({ world }: Vm): boolean {
  return world.trace !== undefined || world.watch !== undefined;
}

/** As enter, for a function that is no callback. */
export function enterFunction(
  vm: Vm,
  context: Context,
  name: string,
  run: GuestFunction,
  a = 0,
  b = 0,
  c = 0,
  d = 0,
  e = 0,
): number {
  const { current, effective } = vm;
  vm.current = context.id;
  vm.effective = 0;
  vm.world.watch?.enters(name);
  // Room for an answer is no news.
  const trace = name === 'malloc' || name === OTHER_ALLOCATOR ? undefined : vm.world.trace;
  trace?.(describeEntry(name, [a, b, c, d, e].slice(0, run.length)));
  try {
    const result = run(a, b, c, d, e) ?? 0;
    trace?.(describeReturn(name, result));
    return result >>> 0;
  } catch (error) {
    fail(vm, name, error);
    return 0;
  } finally {
    vm.current = current;
    vm.effective = effective;
  }
}

/** To be called when a callback has returned and its answer was read (context.cc, DeferAfterCallActions). */
export function leave(vm: Vm): void {
  vm.stopIteration = false;
  if (vm.after.length > 0) runAfter(vm);
}

function runAfter(vm: Vm): void {
  for (let action = vm.after.shift(); action !== undefined; action = vm.after.shift()) action();
}

/**
 * True where a stream in which the VM fails goes on as if there were no filter (proxy-wasm-cpp-host's context.cc,
 * CHECK_FAIL, knows nothing of `failure_policy`; measured on 1.40).
 */
export function failsOpenAtOnce({ plugin }: Vm): boolean {
  return plugin.failurePolicy === 'FAIL_OPEN' && plugin.failOpenField === true;
}

/** The last that the module hears of a context. */
export function deleteContext(vm: Vm, context: Context): void {
  const { delete: run } = vm.frequent;
  if (vm.failure === undefined && context.created && run !== undefined) {
    enter1(vm, context, 'proxy_on_delete', run, context.id);
    leave(vm);
  }
  vm.contexts.delete(context.id);
}

/** Room in the module's memory; 0 where it gives none. Only what an allocator needs may be called meanwhile. */
export function allocate(vm: Vm, size: number): number {
  const { allowed } = vm;
  const { malloc } = vm.frequent;
  const run = malloc ?? vm.callbacks[OTHER_ALLOCATOR];
  if (run === undefined) return 0;
  vm.allowed = ALLOCATOR_CALLS;
  try {
    return enter1(vm, vm.own, malloc === undefined ? OTHER_ALLOCATOR : 'malloc', run, size);
  } finally {
    vm.allowed = allowed;
  }
}

/** Looked for in modules without malloc. */
const OTHER_ALLOCATOR = 'proxy_on_memory_allocate';

/** include/proxy-wasm/wasm.h, allocMemory. */
const ALLOCATOR_CALLS: ReadonlySet<string> = new Set([
  'env.proxy_log',
  'wasi_snapshot_preview1.fd_write',
  'wasi_snapshot_preview1.clock_time_get',
  'wasi_snapshot_preview1.poll_oneoff',
]);

function fail(vm: Vm, callback: string, error: unknown): void {
  const message = trapMessage(error);
  const isCrash = error instanceof EnvoyCrash;
  if (message === undefined && !isCrash) throw error;
  const finding: HostFinding = {
    kind: isCrash ? 'crash' : 'trap',
    message: isCrash ? error.message : `Function: ${callback} failed: ${message}`,
    callback,
    callee: error instanceof RestrictedCall ? error.callee : undefined,
    why: isCrash ? error.why : undefined,
    backtrace: vm.hasNames && error instanceof Error ? readBacktrace(error.stack ?? '', vm.moved) : [],
  };
  vm.world.trace?.(`← ${finding.message}`);
  vm.failure ??= finding;
  vm.world.report(finding);
}

/** As V8 names it inside of Envoy; undefined for what is no trap but a fault of ours. */
function trapMessage(error: unknown): string | undefined {
  const { RuntimeError, Exception } = webAssembly;
  if (error instanceof RestrictedCall) return 'Uncaught Error: restricted_callback';
  if (Exception !== undefined && error instanceof Exception) return 'Uncaught #<Exception>';
  if (error instanceof RuntimeError) {
    // V8 as of Envoy 1.38 and later is shorter than that of Node.js 20 to 24.
    return `Uncaught RuntimeError: ${(error as Error).message.replace(/^null function or /, '')}`;
  }
  if (error instanceof RangeError && error.message.includes('call stack'))
    return `Uncaught RangeError: ${error.message}`;
  return undefined;
}
