import type { Environment } from '../base/environment.ts';
import { interruption } from '../base/exec.ts';
import { askAdmin } from '../envoy/admin.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { makeBootstrap, NO_NETWORK } from '../envoy/bootstrap.ts';
import { scanLog } from '../envoy/log.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import { type RunningEnvoy, startEnvoy, validate } from '../envoy/process.ts';
import { sendRequest } from './client.ts';
import { type FencedLog, fenceLog } from './fence.ts';
import { readModuleLog } from './module-log.ts';
import { type CaseEngine, refusedTrace } from './observation.ts';
import type { PluginOverrides } from './suite.ts';
import { startUpstream } from './upstream.ts';

export interface EngineSettings {
  readonly binary: EnvoyBinary;
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** Milliseconds for one request and its answer. */
  readonly deadline: number;
  /** Whether what the module logs at the level trace is wanted too. */
  readonly trace: boolean;
}

/** A real Envoy between a client and an upstream, all of them on loopback; it starts with the first case. */
export async function openEnvoyEngine(settings: EngineSettings): Promise<CaseEngine> {
  const { env } = settings;
  const upstream = await startUpstream();
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
    run: async (testCase) => {
      if (current !== undefined && current.overrides !== testCase.plugin) leave();
      if (current === undefined) {
        const reasons = await whyRefused(settings, testCase.plugin);
        if (reasons.length > 0) return refusedTrace(reasons);
        current = await startFenced(settings, testCase.plugin, upstream.port);
      }
      const { envoy, fence, plugin } = current;
      const received = upstream.expectCase(testCase.upstream);
      const exchange = await sendRequest(testCase.request, {
        port: envoy.listenerPort,
        deadline: settings.deadline,
        signal: env.signal,
      });
      if (env.signal.aborted) throw interruption(env.signal);
      const { settlement, log } = await fence.settle();
      const findings = scanLog(log);
      if (settlement !== 'quiet' || findings.length > 0) leave();
      return { exchange, settlement, upstream: received[0], logs: readModuleLog(log, plugin), findings };
    },
    close: async () => {
      leave();
      await Promise.all([...stopping, upstream.close()]);
      // What Envoy logs when it ends was told by `--mode validate` before.
      return [];
    },
  };
}

interface StartedEnvoy {
  /** Those of the case that it was started for. */
  readonly overrides: PluginOverrides | undefined;
  readonly plugin: PluginSettings;
  readonly envoy: RunningEnvoy;
  readonly fence: FencedLog;
}

/** What the run itself says has been tried before; what a file says instead has not. */
async function whyRefused(
  { binary, plugin, env }: EngineSettings,
  overrides: PluginOverrides | undefined,
): Promise<readonly string[]> {
  if (overrides === undefined) return [];
  const { loads, reasons } = await validate(
    binary,
    makeBootstrap({ ...plugin, ...overrides }, NO_NETWORK, binary.version),
    env,
  );
  return loads ? [] : reasons.length > 0 ? reasons : ['Envoy does not say why'];
}

async function startFenced(
  settings: EngineSettings,
  overrides: PluginOverrides | undefined,
  port: number,
): Promise<StartedEnvoy> {
  const { binary, env, trace } = settings;
  const plugin = { ...settings.plugin, ...overrides };
  const envoy = await startEnvoy(binary, makeBootstrap(plugin, { kind: 'upstream', port }, binary.version), env);
  try {
    if (trace) await askAdmin(envoy.adminPort, '/logging?wasm=trace', 'POST');
    return { overrides, plugin, envoy, fence: await fenceLog(envoy) };
  } catch (error) {
    await envoy.stop();
    throw error;
  }
}
