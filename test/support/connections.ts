import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askAdmin, listenerPort } from '../../src/envoy/admin.ts';
import { BARRIER, LISTENER, makeBootstrap } from '../../src/envoy/bootstrap.ts';
import { scanLog } from '../../src/envoy/log.ts';
import { startEnvoy } from '../../src/envoy/process.ts';
import { pluginForStream } from '../../src/host/reload.ts';
import type { FailurePolicy } from '../../src/project/deployment.ts';
import type { ConnectionRecord, ConnectionStep } from '../../src/test/connection/plan.ts';
import { playSteps, startTcpUpstream } from '../../src/test/connection/tcp.ts';
import { playStepsInHost } from '../../src/test/connection/virtual.ts';
import { fenceLog } from '../../src/test/fence.ts';
import { readModuleLog } from '../../src/test/module-log.ts';
import type { TwoEngines } from './engines.ts';
import { makeEnvironment } from './environment.ts';
import { load, makeFacts, makePlugin, makeWorld, start } from './host.ts';

export interface ConnectionTrial {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly steps: readonly ConnectionStep[];
  readonly failurePolicy?: FailurePolicy;
  /** Further connections through the same plugin, each so many milliseconds after the one before it. */
  readonly more?: readonly { readonly wait?: number; readonly steps: readonly ConnectionStep[] }[];
}

interface TrialResult {
  readonly title: string;
  /** One a connection. */
  readonly host: readonly unknown[];
  readonly envoy: readonly unknown[];
}

interface Bootstrap {
  readonly static_resources: { readonly listeners: { name: string }[]; readonly clusters: unknown[] };
}

const PLUGIN = { name: 'plugin', rootId: 'root' };

/** Plays each trial's steps through its module, in one real Envoy with a listener for each and in the embedded host. */
export async function playInBoth(
  { folder, binary }: TwoEngines,
  trials: readonly ConnectionTrial[],
): Promise<TrialResult[]> {
  const env = makeEnvironment({ directory: folder });
  const upstream = await startTcpUpstream();
  const bootstraps = await Promise.all(
    trials.map(async ({ bytes, failurePolicy }, index) => {
      const modulePath = join(folder, `connection-${index}.wasm`);
      await writeFile(modulePath, bytes);
      const settings = { ...PLUGIN, modulePath, vmId: `vm${index}`, failurePolicy };
      return makeBootstrap(settings, { kind: 'tcp', port: upstream.port }) as Bootstrap;
    }),
  );
  const [first] = bootstraps;
  if (first === undefined) throw new Error('no trial');
  const listeners = bootstraps.map(({ static_resources: { listeners: all } }, index) => ({
    ...all.find(({ name }) => name === LISTENER),
    name: index === 0 ? LISTENER : `trial-${index}`,
  }));
  const barriers = first.static_resources.listeners.filter(({ name }) => name === BARRIER);
  const resources = { ...first.static_resources, listeners: [...listeners, ...barriers] };
  const envoy = await startEnvoy(binary, { bootstrap: { ...first, static_resources: resources } }, env);
  try {
    const ports = (await askAdmin(envoy.adminPort, '/listeners')).body;
    const fence = await fenceLog(envoy);
    const results: TrialResult[] = [];
    for (const [index, trial] of trials.entries()) {
      const records: unknown[] = [];
      for (const { wait = 0, steps } of roundsOf(trial)) {
        await sleep(wait);
        const record = await playSteps(steps, {
          port: listenerPort(ports, listeners[index]?.name) ?? 0,
          barrier: listenerPort(ports, BARRIER) ?? 0,
          upstream,
          deadline: 10_000,
          signal: env.signal,
        });
        const { log } = await fence.settle();
        const lines = readModuleLog(log, { ...PLUGIN, modulePath: '', vmId: `vm${index}` });
        records.push(
          simplify(
            record,
            lines.map(({ text }) => text),
            scanLog(log),
          ),
        );
      }
      results.push({ title: trial.title, envoy: records, host: playInHost(trial, `vm${index}`) });
    }
    return results;
  } finally {
    await envoy.stop();
    await upstream.close();
  }
}

function roundsOf({ steps, more = [] }: ConnectionTrial): NonNullable<ConnectionTrial['more']> {
  return [{ steps }, ...more];
}

function playInHost(trial: ConnectionTrial, vmId: string): unknown[] {
  const lines: string[] = [];
  const world = makeWorld({ log: (_level, text) => lines.push(text) });
  const { bytes, failurePolicy } = trial;
  const plugin = makePlugin({ vmId, failurePolicy });
  const served = { loaded: load(bytes), started: start(bytes, world, plugin), loadedAt: world.clock.elapsed() };
  lines.length = 0;
  return roundsOf(trial).map(({ wait = 0, steps }) => {
    if (wait > 0) {
      world.clock.after(wait, () => undefined);
      world.clock.next(Number.POSITIVE_INFINITY);
    }
    const record = playStepsInHost(steps, world.clock, pluginForStream(served), makeFacts());
    return simplify(record, lines.splice(0), world.findings.splice(0));
  });
}

function simplify(
  record: ConnectionRecord | undefined,
  lines: readonly string[],
  findings: readonly { readonly kind: string; readonly message: string }[],
): unknown {
  const received = record && {
    client: record.received.client.toString(),
    upstream: record.received.upstream.toString(),
  };
  return { ...record, received, lines, findings: findings.map(({ kind, message }) => `${kind}: ${message}`) };
}
