import type { Environment } from '../base/environment.ts';
import { interruption } from '../base/exec.ts';
import { askAdmin } from '../envoy/admin.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { makeBootstrap, type PluginSettings } from '../envoy/bootstrap.ts';
import { scanLog } from '../envoy/log.ts';
import { type RunningEnvoy, startEnvoy } from '../envoy/process.ts';
import { sendRequest } from './client.ts';
import { type FencedLog, fenceLog } from './fence.ts';
import { readModuleLog } from './module-log.ts';
import type { CaseEngine } from './observation.ts';
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
  const { env, plugin } = settings;
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
      current ??= await startFenced(settings, upstream.port);
      const { envoy, fence } = current;
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
  readonly envoy: RunningEnvoy;
  readonly fence: FencedLog;
}

async function startFenced({ binary, plugin, env, trace }: EngineSettings, port: number): Promise<StartedEnvoy> {
  const envoy = await startEnvoy(binary, makeBootstrap(plugin, { kind: 'upstream', port }), env);
  try {
    if (trace) await askAdmin(envoy.adminPort, '/logging?wasm=trace', 'POST');
    return { envoy, fence: await fenceLog(envoy) };
  } catch (error) {
    await envoy.stop();
    throw error;
  }
}
