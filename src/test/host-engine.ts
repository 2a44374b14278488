import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Environment } from '../base/environment.ts';
import { interruption } from '../base/exec.ts';
import { deployPlugin, type PluginSettings, seenVariables } from '../envoy/plugin.ts';
import { NeverReturned, runGuarded } from '../host/guard.ts';
import { type LoadedModule, type StartedPlugin, startPlugin, stopPlugin } from '../host/host.ts';
import { LoadFailure } from '../host/link.ts';
import { reasonOf } from '../host/refusal.ts';
import type { ServedPlugin } from '../host/reload.ts';
import type { HostFinding, Plugin, World } from '../host/vm.ts';
import type { Cluster } from './callouts.ts';
import { environmentKey, tellPlugin } from './environment.ts';
import { runInHost } from './host-case.ts';
import { createRecordingWorld, type RecordingWorld } from './host-world.ts';
import { type CaseEngine, type LoggedLine, type ReceivedCall, refusedTrace } from './observation.ts';
import type { TestCase } from './suite.ts';
import { tellCalls } from './trace-lines.ts';

export interface HostSettings {
  readonly loaded: LoadedModule;
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** What the module can call, in all cases. */
  readonly clusters: readonly Cluster[];
  /** Milliseconds for one request and its answer: the module's own time, and what it waits for. */
  readonly deadline: number;
  /** Reads expressions of the Common Expression Language for the module, if it has any. */
  readonly readExpression?: World['readExpression'];
}

/** Of cases that ask for nothing. */
const PLAIN_KEY = environmentKey({ plugin: {}, clock: undefined, properties: {}, connection: undefined, fresh: false });

/** Milliseconds of the host's time until a real Envoy would serve, for what a filter does in its first ticks. */
const SETTLE = 100;

/** Milliseconds for a module to start: Go's takes a second. */
const START_LIMIT = 20_000;

/** Reasons of the module's own words: it can speak without end. */
const MAX_SAID = 20;

interface Started {
  /** What it was started for; undefined: one case alone. */
  readonly key: string | undefined;
  readonly world: RecordingWorld;
  readonly served: ServedPlugin;
  /** What the plugin called at its start. */
  readonly startCalls: readonly ReceivedCall[];
}

/** The module does not start: why, in Envoy's words and order, and all that it logged. */
interface Refused {
  readonly reasons: readonly [string, ...string[]];
  readonly logs: readonly LoggedLine[];
  readonly calls: readonly string[];
}

/**
 * The embedded host as a test engine. The module is started once here, as Envoy starts a canary; where the first case
 * asks for nothing else, that is its VM.
 * @throws LoadFailure where it refuses to start, in Envoy's words.
 */
export function openHostEngine(settings: HostSettings): CaseEngine {
  const { deadline, env } = settings;
  const first = start(settings, {});
  if ('reasons' in first) {
    tellCalls('the start', first.calls, env.log);
    throw new LoadFailure(...first.reasons);
  }
  let canary: typeof first | undefined = first;
  let current: Started | undefined;
  let connections = 0;
  return {
    name: 'host',
    target: undefined,
    whyNot: () => undefined,
    run: async (testCase) => {
      await nextTurn();
      if (env.signal.aborted) throw interruption(env.signal);
      const key = environmentKey(testCase);
      if (current !== undefined && (key === undefined || current.key !== key)) {
        stop(current, deadline);
        current = undefined;
      }
      if (current === undefined) {
        // What a module calls while it starts is answered as the case says.
        const isPlain = key === PLAIN_KEY && testCase.callouts.length === 0;
        const started = (isPlain ? canary : undefined) ?? start(settings, testCase);
        canary = undefined;
        tellCalls(`the start for ${testCase.name}`, started.calls, env.log);
        if ('reasons' in started) return refusedTrace(started.reasons, started.logs);
        const { world, served, startCalls } = started;
        current = { world, served, startCalls, key };
      }
      connections += 1;
      const limit = testCase.deadline ?? deadline;
      const trace = runInHost(testCase, { ...current, connection: connections, deadline: limit });
      tellCalls(testCase.name, trace.calls, env.log);
      if (trace.settlement !== 'quiet' || trace.findings.length > 0) current = undefined;
      return trace;
    },
    close: async () => (current === undefined ? [] : stop(current, deadline)),
  };
}

/** What goes wrong when the plugin is told that it is over. */
function stop({ world, served }: Started, deadline: number): readonly HostFinding[] {
  try {
    runGuarded(deadline, () => stopPlugin(served.started));
  } catch (error) {
    if (!(error instanceof NeverReturned)) throw error;
    return [{ kind: 'host', message: `proxy_on_done or proxy_on_delete ${error.message}`, backtrace: [] }];
  }
  return world.take().findings;
}

/** The settings as the host takes them. */
export function toPlugin(settings: PluginSettings): Plugin {
  const { configuration, vmConfiguration, environment, ...plugin } = deployPlugin(settings);
  return {
    ...plugin,
    configuration: Buffer.from(configuration ?? ''),
    vmConfiguration: Buffer.from(vmConfiguration ?? ''),
    environment: seenVariables(environment),
  };
}

/** Starts the module as a case wants it; what it logs at its start belongs to a case that has the VM for itself. */
function start(
  { loaded, plugin, clusters, readExpression }: HostSettings,
  testCase: Partial<TestCase>,
): (Omit<Started, 'key'> & Pick<Refused, 'calls'>) | Refused {
  const { properties = {}, clock, fresh = false, callouts = [] } = testCase;
  const world = createRecordingWorld({ properties, clock, clusters, readExpression });
  const told = toPlugin(tellPlugin(plugin, testCase));
  const refuse = (word: string, ...words: readonly string[]): Refused => {
    const { logs } = world.take();
    const said = logs.flatMap(({ level, text }) => reasonOf(level, text, told) ?? []);
    const [first = word, ...others] = new Set([...said.slice(0, MAX_SAID), word, ...words]);
    return { reasons: [first, ...others], logs, calls: world.takeLines() };
  };
  world.scene.callouts = callouts;
  let started: StartedPlugin | undefined;
  let loadedAt = 0;
  try {
    runGuarded(START_LIMIT, () => {
      loadedAt = world.clock.elapsed();
      started = startPlugin(loaded, told, world);
      const end = world.clock.elapsed() + (fresh ? 0 : SETTLE);
      while (world.clock.next(end));
    });
  } catch (error) {
    if (error instanceof NeverReturned) return refuse(`the module ${error.message} while it started`);
    if (error instanceof LoadFailure) return refuse(...error.reasons);
    throw error;
  }
  if (started === undefined) throw new Error('a plugin that neither started nor failed');
  // Envoy takes it, and then answers every request in its place.
  if (started.vm.failure !== undefined) return refuse(started.vm.failure.message);
  if (!fresh) world.take();
  return {
    world,
    served: { loaded, started, loadedAt },
    startCalls: world.scene.calls,
    calls: fresh ? [] : world.takeLines(),
  };
}
