import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../base/environment.ts';
import { askAdmin, listenerPort } from '../envoy/admin.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { BARRIER, CLERK, makeLaunch, type Network, NO_NETWORK } from '../envoy/bootstrap.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import { type RunningEnvoy, startEnvoy, validate } from '../envoy/process.ts';
import type { Cluster } from './callouts.ts';
import { awaitStartCalls } from './calls-under-way.ts';
import { type Clerk, createClerk, MAX_SHARED, writeClerk } from './clerk.ts';
import { startTcpUpstream, type TcpUpstream } from './connection/tcp.ts';
import { environmentKey, logLevelOf, tellPlugin } from './environment.ts';
import { runInEnvoy, setLogLevel } from './envoy-case.ts';
import { type FencedLog, fenceLog } from './fence.ts';
import { readModuleLog } from './module-log.ts';
import { type CaseEngine, type CaseTrace, type ReceivedCall, refusedTrace } from './observation.ts';
import { toFacts } from './properties.ts';
import { type Stubs, startStubs } from './stubs.ts';
import type { TestCase } from './suite.ts';

export interface EngineSettings {
  readonly binary: EnvoyBinary;
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** What the module can call, in all cases. */
  readonly clusters: readonly Cluster[];
  /** Whether any case gives or expects shared data or queues. */
  readonly sharing: boolean;
  /** Milliseconds for one request and its answer. */
  readonly deadline: number;
}

/** Milliseconds until an Envoy that was told to end is no longer waited for. */
const STOP_LIMIT = 4_000;

/** A real Envoy between a client and what it calls, all of them on loopback; it starts with the first case. */
export async function openEnvoyEngine(settings: EngineSettings): Promise<CaseEngine> {
  const stubs = await startStubs(settings.clusters);
  const clerk = settings.sharing ? await writeClerk(settings.env.temporary) : undefined;
  let tcp: TcpUpstream | undefined;
  const stopping: Promise<unknown>[] = [];
  let current: StartedEnvoy | undefined;
  const leave = (): void => {
    // A worker in a loop takes its seconds to end: the next Envoy need not wait for it.
    if (current !== undefined) stopping.push(current.envoy.stop());
    current = undefined;
  };
  /** What the last one still calls would be taken for the next one's. */
  const awaitQuiet = async (): Promise<void> => {
    if (settings.clusters.length > 0)
      await Promise.race([Promise.all(stopping), sleep(STOP_LIMIT, undefined, { ref: false })]);
  };
  return {
    name: 'envoy',
    target: settings.binary.target.key,
    whyNot,
    run: async (testCase) => {
      const key = environmentKey(testCase);
      if (current !== undefined && (key === undefined || current.key !== key)) leave();
      if (current === undefined) {
        const refused = await tryStart(settings, testCase);
        if (refused !== undefined) return refused;
        if (testCase.connection !== undefined) tcp ??= await startTcpUpstream();
        await awaitQuiet();
        current = await startFenced(settings, testCase, { ...stubs, tcp, clerk: clerk?.path });
      }
      const level = logLevelOf(testCase);
      if (current.level !== level) await setLogLevel(current.envoy, level);
      current.level = level;
      const deadline = testCase.deadline ?? settings.deadline;
      const trace = await runInEnvoy(testCase, { ...current, scene: stubs.scene, env: settings.env, deadline });
      if (trace.settlement !== 'quiet' || trace.findings.length > 0) leave();
      return trace;
    },
    close: async () => {
      leave();
      await Promise.all([...stopping, stubs.close(), tcp?.close()]);
      await clerk?.remove();
      // What Envoy logs when it ends was told by `--mode validate` before.
      return [];
    },
  };
}

/** What can be neither done to a real Envoy nor seen of it from outside. */
function whyNot({ clock, properties, sharedData, queues, connection }: TestCase): string | undefined {
  if (clock !== undefined) return "a real Envoy's clock does not stand still (clock)";
  const { untellable, facts } = toFacts(properties);
  if (connection !== undefined && facts.metadata !== undefined) {
    return 'a real Envoy has no metadata of requests for a connection (properties)';
  }
  if (untellable.length > 0)
    return `a real Envoy can not be told what to find as ${untellable.join(', ')} (properties)`;
  const longest = Math.max(0, ...[...sharedData.values(), ...queues.values()].flat().map(({ length }) => length));
  if (longest <= MAX_SHARED) return undefined;
  return `no more than ${MAX_SHARED} bytes can be given to what the VMs of a real Envoy share (sharedData, queues)`;
}

interface StartedEnvoy {
  /** What it was started for; undefined: one case alone. */
  readonly key: string | undefined;
  readonly plugin: PluginSettings;
  readonly envoy: RunningEnvoy;
  readonly fence: FencedLog;
  readonly tcp: { readonly barrier: number; readonly upstream: TcpUpstream } | undefined;
  readonly clerk: Clerk | undefined;
  level: 'trace' | 'debug';
  /** What the plugin called at its start, on the main thread and on the worker. */
  readonly startCalls: readonly ReceivedCall[];
}

/** What the module can reach, and what can reach what it shares. */
interface Neighbours extends Stubs {
  readonly tcp: TcpUpstream | undefined;
  /** Path of the clerk's module. */
  readonly clerk: string | undefined;
}

/** What the run itself says has been tried before; what a case says instead has not. */
async function tryStart({ binary, plugin, env }: EngineSettings, testCase: TestCase): Promise<CaseTrace | undefined> {
  if (Object.keys(testCase.plugin).length === 0) return undefined;
  const own = tellPlugin(plugin, testCase);
  const { loads, reasons, log } = await validate(binary, makeLaunch(own, NO_NETWORK, binary.version), env);
  if (loads) return undefined;
  return refusedTrace(reasons.length > 0 ? reasons : ['Envoy does not say why'], readModuleLog(log, own));
}

async function startFenced(
  { binary, env, ...settings }: EngineSettings,
  testCase: TestCase,
  { upstream, clusters, scene, tcp, clerk }: Neighbours,
): Promise<StartedEnvoy> {
  const plugin = tellPlugin(settings.plugin, testCase);
  // The module may call out while it starts.
  Object.assign(scene, { callouts: testCase.callouts, calls: [], arrived: 0 });
  const { facts } = toFacts(testCase.properties);
  const isTcp = testCase.connection !== undefined && tcp !== undefined;
  const around = { clusters, clerk, facts };
  const network: Network = isTcp
    ? { kind: 'tcp', port: tcp.port, ...around }
    : { kind: 'upstream', port: upstream.port, ...around };
  const envoy = await startEnvoy(binary, makeLaunch(plugin, network, binary.version), env);
  try {
    const fence = await fenceLog(envoy, testCase.fresh);
    const listeners = (await askAdmin(envoy.adminPort, '/listeners')).body;
    await awaitStartCalls(envoy.adminPort, scene);
    const [barrier, clerkPort] = [listenerPort(listeners, BARRIER), listenerPort(listeners, CLERK)];
    return {
      ...{ key: environmentKey(testCase), plugin, envoy, fence, level: 'debug' },
      startCalls: scene.calls,
      tcp: isTcp && barrier !== undefined ? { barrier, upstream: tcp } : undefined,
      clerk: clerkPort === undefined ? undefined : createClerk(clerkPort),
    };
  } catch (error) {
    await envoy.stop();
    throw error;
  }
}
