import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import type { PluginSettings } from '../../src/envoy/plugin.ts';
import { loadExpressions } from '../../src/host/foreign/load-cel.ts';
import { loadModule } from '../../src/host/host.ts';
import { listClusters } from '../../src/test/callouts.ts';
import { isSharing } from '../../src/test/environment.ts';
import { openEnvoyEngine } from '../../src/test/envoy-engine.ts';
import { openHostEngine } from '../../src/test/host-engine.ts';
import type { CaseEngine, CaseTrace } from '../../src/test/observation.ts';
import type { HeaderLine, TestCase } from '../../src/test/suite.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from './environment.ts';

export interface TwoEngines {
  readonly folder: string;
  readonly binary: EnvoyBinary;
}

/** What a case left behind in each engine, without what differs from run to run. */
export interface BothTraces {
  readonly name: string;
  readonly envoy: unknown;
  readonly host: unknown;
}

/** Runs the cases in a real Envoy and in the embedded host. */
export async function runInBoth(
  { folder, binary }: TwoEngines,
  bytes: Uint8Array<ArrayBuffer>,
  cases: readonly TestCase[],
  parts: Partial<PluginSettings> & { readonly deadline?: number } = {},
): Promise<BothTraces[]> {
  const { deadline = 10_000, ...settings } = parts;
  const modulePath = join(folder, `module-${bytes.length}-${Math.random()}.wasm`);
  await writeFile(modulePath, bytes);
  const plugin: PluginSettings = { modulePath, name: 'plugin', rootId: 'root', vmId: 'vm', ...settings };
  const env = makeEnvironment({ directory: folder });
  const common = { plugin, env, deadline, clusters: listClusters(cases), sharing: cases.some(isSharing) };
  const envoy = await runAll(await openEnvoyEngine({ ...common, binary }), cases);
  const module = parseModule(bytes);
  const readExpression = await loadExpressions(module);
  const host = await runAll(openHostEngine({ ...common, loaded: loadModule(module), readExpression }), cases);
  return cases.map(({ name }, index) => ({ name, envoy: envoy[index], host: host[index] }));
}

async function runAll(engine: CaseEngine, cases: readonly TestCase[]): Promise<unknown[]> {
  const traces: unknown[] = [];
  try {
    for (const testCase of cases) traces.push(simplify(await engine.run(testCase)));
  } finally {
    await engine.close();
  }
  return traces;
}

function simplify({
  exchanges,
  connection,
  settlement,
  logs,
  findings,
  callouts,
  metrics,
  sharedData,
  queues,
  unmet,
}: CaseTrace): unknown {
  return {
    exchanges: exchanges.map(({ ending, upstream }) => ({
      response: ending.kind === 'answered' ? simplifyMessage(ending.response) : ending.kind,
      upstream: upstream && simplifyMessage(upstream),
    })),
    ...(connection === undefined
      ? {}
      : {
          connection: {
            ...connection,
            received: {
              client: connection.received.client.toString(),
              upstream: connection.received.upstream.toString(),
            },
          },
        }),
    settlement,
    callouts: callouts.map(simplifyMessage),
    metrics: [...metrics],
    sharedData: [...sharedData].map(([key, value]) => [key, value.toString()]),
    queues: [...queues].map(([name, entries]) => [name, entries.map(String)]),
    unmet,
    logs: logs.map(({ level, text }) => `${level}: ${text.replace(UNSTABLE, '*')}`),
    findings: findings.map(({ kind, message }) => `${kind}: ${message}`),
    backtraces: findings.map(({ backtrace }) => backtrace),
  };
}

interface Message {
  readonly headers: readonly HeaderLine[];
  readonly body: Buffer;
}

function simplifyMessage(message: Message): unknown {
  return { ...message, headers: simplifyLines(message.headers), body: message.body.toString() };
}

const UNSTABLE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g;

function simplifyLines(lines: readonly HeaderLine[]): string[] {
  return lines.map(([name, value]) => {
    return `${name}: ${name === 'x-envoy-upstream-service-time' ? '*' : value.replace(UNSTABLE, '*')}`;
  });
}
