import { BUNDLED_TABLES, isSince } from '../abi/tables.ts';
import { seenVariables } from '../envoy/plugin.ts';
import { createClock } from '../host/clock.ts';
import { NeverReturned, runGuarded } from '../host/guard.ts';
import { type LoadedModule, type StartedPlugin, startPlugin, stopPlugin } from '../host/host.ts';
import { LoadFailure, Unimplemented } from '../host/link.ts';
import { reasonOf } from '../host/refusal.ts';
import { createShared } from '../host/shared.ts';
import { type HostFinding, type Plugin, RestrictedCall, type World } from '../host/vm.ts';
import type { VmEnvironment } from '../project/vm-environment.ts';

/** What the plugin is told when it starts; what is undefined nobody has said, and Envoy hands over nothing. */
export interface PluginFacts {
  readonly name?: string | undefined;
  readonly rootId?: string | undefined;
  readonly vmId?: string | undefined;
  readonly configuration?: string | undefined;
  readonly vmConfiguration?: string | undefined;
  readonly environment?: VmEnvironment | undefined;
  readonly capabilities?: readonly string[] | undefined;
}

/** How a start ends that Envoy would make before it takes the module. */
export interface CanaryRun {
  /** `unknown`: the embedded host cannot do what the release does. */
  readonly outcome: 'loads' | 'refused' | 'endless' | 'unknown';
  /** Of a refusal, in Envoy's words and order: the module's own last words, the trap, what follows from it. */
  readonly reasons: readonly string[];
  /** What the host was calling when it ended; undefined: it was still making the instance. */
  readonly callback?: string | undefined;
  /** `MODULE.NAME` of the host function that may not be called there. */
  readonly callee?: string | undefined;
  /** What the engine says of an instance that could not be made, or what the module did of which Envoy dies. */
  readonly detail?: string | undefined;
  /** What goes wrong in a module that loads all the same. */
  readonly findings: readonly HostFinding[];
  /** Whether the module has asked for what it was not told. */
  readonly askedConfiguration: boolean;
  /** The host functions, `MODULE.NAME`, that were called where not everything may be, and whether they might. */
  readonly restrained: ReadonlyMap<string, boolean>;
}

/** Milliseconds; a Go module takes a few dozen, and one that reads a large configuration may take seconds. */
export const START_LIMIT = 10_000;

/** More of its last words than this help nobody, and a module can speak without end. */
const MAX_WORDS = 20;

/** Starts the module as Envoy does before it takes it, and tells it at once that it is over. */
function runCanary(loaded: LoadedModule, facts: PluginFacts, release: string, limit: number): CanaryRun {
  const plugin = toPlugin(facts);
  const words: string[] = [];
  const findings: HostFinding[] = [];
  let callback: string | undefined;
  let askedConfiguration = false;
  const restrained = new Map<string, boolean>();
  const say = (text: string): void => {
    if (words.length < MAX_WORDS && !words.includes(text)) words.push(text);
  };
  const world: World = {
    clock: createClock(),
    shared: createShared(),
    metrics: new Map(),
    logLevel: 'info',
    log: (level, text, { id }) => {
      const reason = reasonOf(level, Buffer.from(text, 'latin1').toString('utf8'), id === 0 ? undefined : plugin);
      if (reason !== undefined) say(reason);
    },
    report: (finding) => {
      findings.push(finding);
      say(finding.message);
    },
    trace: undefined,
    watch: {
      enters: (name) => {
        callback = name;
      },
      asksConfiguration: () => {
        askedConfiguration = true;
      },
      calls: (callee, isAllowed) => {
        restrained.set(callee, isAllowed);
      },
    },
    hasCluster: () => false,
    call: () => ({ kind: 'hang', delay: 0 }),
    openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
  };
  const end = (outcome: CanaryRun['outcome'], more: Partial<CanaryRun> = {}): CanaryRun => {
    const reasons = outcome === 'refused' ? words : [];
    return { outcome, reasons, callback, findings, askedConfiguration, restrained, ...more };
  };
  let started: StartedPlugin | undefined;
  try {
    runGuarded(limit, () => {
      started = startPlugin(loaded, plugin, world, release);
    });
  } catch (error) {
    if (error instanceof NeverReturned) return end('endless');
    if (error instanceof Unimplemented) return end('unknown', { detail: error.message });
    if (!(error instanceof LoadFailure)) throw error;
    for (const reason of error.reasons) say(reason);
    const [last] = findings.slice(-1);
    const callee = error.cause instanceof RestrictedCall ? error.cause.callee : last?.callee;
    return end('refused', { callee, detail: error.cause instanceof Error ? error.cause.message : last?.why });
  }
  if (started !== undefined) tearDown(started, limit);
  return end('loads');
}

/** What goes wrong here is only logged by Envoy; what never returns, it never notices before it ends. */
function tearDown(started: StartedPlugin, limit: number): void {
  try {
    runGuarded(limit, () => stopPlugin(started));
  } catch (error) {
    if (!(error instanceof NeverReturned || error instanceof Unimplemented)) throw error;
  }
}

/** Starts a module as releases do, told this and that. */
export type Canary = (facts: PluginFacts, release: string) => CanaryRun;

/**
 * A canary that starts the module no oftener than it must: a start goes the same way on another release where the same
 * functions are run, and whatever it called is allowed there or not as it was.
 */
export function createCanary(loaded: LoadedModule, limit: number): Canary {
  const tables = loaded.tables ?? BUNDLED_TABLES;
  const exported = new Set(loaded.module.interface.exports.map(({ name }) => name));
  const callbacks = tables.callbacks.filter(({ name }) => exported.has(name));
  const known = new Map<string, CanaryRun[]>();
  const mayCall = (callee: string, release: string): boolean => {
    const dot = callee.indexOf('.');
    return tables
      .findHostFunctions(callee.slice(0, dot), callee.slice(dot + 1))
      .some(({ start }) => isSince(start, release));
  };
  return (facts, release) => {
    const called = callbacks.filter(({ since }) => isSince(since, release)).map(({ name }) => name);
    const key = JSON.stringify([called, facts]);
    const alike = known.get(key) ?? [];
    known.set(key, alike);
    const same = alike.find(({ restrained }) =>
      [...restrained].every(([callee, isAllowed]) => mayCall(callee, release) === isAllowed),
    );
    const run = same ?? runCanary(loaded, facts, release, limit);
    if (same === undefined) alike.push(run);
    return isSince(SHORT_WORDS, release) ? run : inOlderWords(run);
  };
}

/** The first minor whose V8 leaves the null function out of this message (measured, 1.36 to 1.40). */
const SHORT_WORDS = '1.38.0';

function inOlderWords(run: CanaryRun): CanaryRun {
  const reword = (text: string): string =>
    text.replace('RuntimeError: function signature', 'RuntimeError: null function or function signature');
  const findings = run.findings.map((finding) => ({ ...finding, message: reword(finding.message) }));
  return { ...run, reasons: run.reasons.map(reword), findings };
}

/** The facts as the host takes them. */
export function toPlugin({
  name = '',
  rootId = '',
  vmId = '',
  configuration = '',
  vmConfiguration = '',
  environment = {},
  capabilities,
}: PluginFacts): Plugin {
  return {
    name,
    rootId,
    vmId,
    configuration: Buffer.from(configuration),
    vmConfiguration: Buffer.from(vmConfiguration),
    environment: seenVariables(environment),
    capabilities,
  };
}
