import type { Environment } from '../base/environment.ts';
import { askAdmin, listenerPort } from '../envoy/admin.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { BARRIER, makeBootstrap, type Network, NO_NETWORK } from '../envoy/bootstrap.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import { type RunningEnvoy, startEnvoy, validate } from '../envoy/process.ts';
import type { Cluster } from './callouts.ts';
import { startTcpUpstream, type TcpUpstream } from './connection/tcp.ts';
import { environmentKey, logLevelOf } from './environment.ts';
import { runInEnvoy, setLogLevel } from './envoy-case.ts';
import { type FencedLog, fenceLog } from './fence.ts';
import { readModuleLog } from './module-log.ts';
import { type CaseEngine, type CaseTrace, refusedTrace } from './observation.ts';
import { type Stubs, startStubs } from './stubs.ts';
import type { TestCase } from './suite.ts';

export interface EngineSettings {
  readonly binary: EnvoyBinary;
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** What the module can call, in all cases. */
  readonly clusters: readonly Cluster[];
  /** Milliseconds for one request and its answer. */
  readonly deadline: number;
}

/** A real Envoy between a client and what it calls, all of them on loopback; it starts with the first case. */
export async function openEnvoyEngine(settings: EngineSettings): Promise<CaseEngine> {
  const stubs = await startStubs(settings.clusters);
  let tcp: TcpUpstream | undefined;
  const stopping: Promise<unknown>[] = [];
  let current: StartedEnvoy | undefined;
  const leave = (): void => {
    // A worker in a loop takes its seconds to end: the next Envoy need not wait for it.
    if (current !== undefined) stopping.push(current.envoy.stop());
    current = undefined;
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
        current = await startFenced(settings, testCase, stubs, tcp);
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
      // What Envoy logs when it ends was told by `--mode validate` before.
      return [];
    },
  };
}

/** What can be neither done to a real Envoy nor seen of it from outside. */
function whyNot({ clock, properties, sharedData, queues, expectations }: TestCase): string | undefined {
  if (clock !== undefined) return "a real Envoy's clock does not stand still (clock)";
  if (Object.keys(properties).length > 0) return 'a real Envoy can not be told properties (properties)';
  const shares = expectations.some(({ kind }) => kind === 'shared-data' || kind === 'queue');
  if (shares || sharedData.size > 0 || queues.size > 0) {
    return 'shared data and queues of a real Envoy can be neither set nor seen from outside (sharedData, queues)';
  }
  return undefined;
}

interface StartedEnvoy {
  /** What it was started for; undefined: one case alone. */
  readonly key: string | undefined;
  readonly plugin: PluginSettings;
  readonly envoy: RunningEnvoy;
  readonly fence: FencedLog;
  readonly tcp: { readonly barrier: number; readonly upstream: TcpUpstream } | undefined;
  level: 'trace' | 'debug';
}

/** What the run itself says has been tried before; what a case says instead has not. */
async function tryStart({ binary, plugin, env }: EngineSettings, testCase: TestCase): Promise<CaseTrace | undefined> {
  if (Object.keys(testCase.plugin).length === 0) return undefined;
  const own = { ...plugin, ...testCase.plugin };
  const { loads, reasons, log } = await validate(binary, makeBootstrap(own, NO_NETWORK, binary.version), env);
  if (loads) return undefined;
  return refusedTrace(reasons.length > 0 ? reasons : ['Envoy does not say why'], readModuleLog(log, own));
}

async function startFenced(
  { binary, env, ...settings }: EngineSettings,
  testCase: TestCase,
  { upstream, clusters, scene }: Stubs,
  tcp: TcpUpstream | undefined,
): Promise<StartedEnvoy> {
  const plugin = { ...settings.plugin, ...testCase.plugin };
  // The module may call out while it starts.
  scene.callouts = testCase.callouts;
  const isTcp = testCase.connection !== undefined && tcp !== undefined;
  const network: Network = isTcp
    ? { kind: 'tcp', port: tcp.port, clusters }
    : { kind: 'upstream', port: upstream.port, clusters };
  const envoy = await startEnvoy(binary, makeBootstrap(plugin, network, binary.version), env);
  try {
    const fence = await fenceLog(envoy, testCase.fresh);
    const barrier = isTcp ? listenerPort((await askAdmin(envoy.adminPort, '/listeners')).body, BARRIER) : undefined;
    return {
      ...{ key: environmentKey(testCase), plugin, envoy, fence, level: 'debug' },
      tcp: isTcp && barrier !== undefined ? { barrier, upstream: tcp } : undefined,
    };
  } catch (error) {
    await envoy.stop();
    throw error;
  }
}
