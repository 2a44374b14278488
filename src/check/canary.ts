import { compare } from 'semver';
import { CALLBACKS, findHostFunctions } from '../abi/tables.ts';
import { createClock } from '../host/clock.ts';
import { NeverReturned, runGuarded } from '../host/guard.ts';
import { type LoadedModule, type StartedPlugin, startPlugin, stopPlugin } from '../host/host.ts';
import { LoadFailure } from '../host/link.ts';
import { createShared } from '../host/shared.ts';
import { type HostFinding, type Plugin, RestrictedCall, type World } from '../host/vm.ts';
import type { ModuleInterface } from '../wasm/interface.ts';

/** What the plugin is told when it starts; what is undefined nobody has said, and Envoy hands over nothing. */
export interface PluginFacts {
  readonly name?: string | undefined;
  readonly rootId?: string | undefined;
  readonly vmId?: string | undefined;
  readonly configuration?: string | undefined;
  readonly vmConfiguration?: string | undefined;
}

/** How a start ends that Envoy would make before it takes the module. */
export interface CanaryRun {
  readonly outcome: 'loads' | 'refused' | 'endless';
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
}

/** Milliseconds; a Go module takes a few dozen, and one that reads a large configuration may take seconds. */
export const START_LIMIT = 10_000;

/** More of its last words than this help nobody, and a module can speak without end. */
const MAX_WORDS = 20;
const MAX_WORD = 1_000;

/** Starts the module as Envoy does before it takes it, and tells it at once that it is over. */
export function runCanary(loaded: LoadedModule, facts: PluginFacts, release: string, limit: number): CanaryRun {
  const plugin = toPlugin(facts);
  const words: string[] = [];
  const findings: HostFinding[] = [];
  let callback: string | undefined;
  let askedConfiguration = false;
  const say = (text: string): void => {
    if (words.length < MAX_WORDS && !words.includes(text)) words.push(text);
  };
  const world: World = {
    clock: createClock(),
    shared: createShared(),
    metrics: new Map(),
    logLevel: 'info',
    // Envoy's own reasons stand among what the module logs as an error; Rust's panics are critical.
    log: (level, text, { id }) => {
      if (level === 'error' || level === 'critical')
        say(`wasm log${id === 0 ? '' : label(plugin)}: ${firstLine(text)}`);
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
    },
    hasCluster: () => false,
    call: () => ({ kind: 'hang', delay: 0 }),
    openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
  };
  const end = (outcome: CanaryRun['outcome'], more: Partial<CanaryRun> = {}): CanaryRun => {
    const reasons = outcome === 'refused' ? words : [];
    return { outcome, reasons, callback, findings, askedConfiguration, ...more };
  };
  let started: StartedPlugin | undefined;
  try {
    runGuarded(limit, () => {
      started = startPlugin(loaded, plugin, world, release);
    });
  } catch (error) {
    if (error instanceof NeverReturned) return end('endless');
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
    if (!(error instanceof NeverReturned)) throw error;
  }
}

/** Releases that give the same answer start a module in the same way: the same calls are allowed, the same functions run. */
export function startRules({ imports, exports }: ModuleInterface, release: string): string {
  const isKnown = (since: string | undefined): boolean => since !== undefined && compare(since, release) <= 0;
  const allowed = imports
    .filter(({ module, name }) => findHostFunctions(module, name).some(({ start }) => isKnown(start)))
    .map(({ module, name }) => `${module}.${name}`);
  const exported = new Set(exports.map(({ name }) => name));
  const run = CALLBACKS.filter(({ name, since }) => exported.has(name) && isKnown(since)).map(({ name }) => name);
  return [...allowed, '', ...run].join(' ');
}

function toPlugin({
  name = '',
  rootId = '',
  vmId = '',
  configuration = '',
  vmConfiguration = '',
}: PluginFacts): Plugin {
  return {
    name,
    rootId,
    vmId,
    configuration: Buffer.from(configuration),
    vmConfiguration: Buffer.from(vmConfiguration),
  };
}

/** Envoy puts both before what a plugin logs (source/extensions/common/wasm/context.cc, makeLogPrefix). */
function label({ rootId, vmId }: Plugin): string {
  return [rootId, vmId].map((id) => (id === '' ? '' : ` ${id}`)).join('');
}

function firstLine(latin1: string): string {
  const line = latin1.slice(0, MAX_WORD).split(/\r?\n/, 1)[0] ?? '';
  return Buffer.from(line, 'latin1').toString('utf8');
}
