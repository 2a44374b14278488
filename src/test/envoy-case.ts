import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../base/environment.ts';
import { interruption } from '../base/exec.ts';
import { askAdmin } from '../envoy/admin.ts';
import { ACCESS_LOG } from '../envoy/bootstrap.ts';
import { scanLog } from '../envoy/log.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import type { RunningEnvoy } from '../envoy/process.ts';
import { type MetricReading, readMetrics } from '../envoy/stats.ts';
import { awaitAnswers } from './calls-under-way.ts';
import type { Clerk } from './clerk.ts';
import { openConnection, type SentRequest } from './client.ts';
import type { ConnectionRecord } from './connection/plan.ts';
import { type ConnectionTarget, playSteps } from './connection/tcp.ts';
import type { FencedLog } from './fence.ts';
import { readModuleLog } from './module-log.ts';
import type { CaseTrace, ExchangeTrace, ReceivedCall } from './observation.ts';
import { createPace } from './pace.ts';
import { callsOf, withoutTwins } from './start-calls.ts';
import type { StubScene } from './stub.ts';
import type { TestCase } from './suite.ts';
import { missedTicks, noQueue } from './unmet.ts';

interface CaseSurroundings {
  readonly envoy: RunningEnvoy;
  readonly fence: FencedLog;
  readonly scene: StubScene;
  /** Undefined: no case of the run needs one. */
  readonly clerk: Clerk | undefined;
  readonly plugin: PluginSettings;
  /** Where a case's connection goes; undefined: this Envoy speaks HTTP. */
  /** What the plugin called at its start, on the main thread and on the worker. */
  readonly startCalls: readonly ReceivedCall[];
  readonly tcp: Pick<ConnectionTarget, 'barrier' | 'upstream'> | undefined;
  readonly env: Environment;
  /** Milliseconds for one request and its answer. */
  readonly deadline: number;
}

/** Sends a case's requests through an Envoy that runs, and tells what they left behind. */
export async function runInEnvoy(testCase: TestCase, surroundings: CaseSurroundings): Promise<CaseTrace> {
  const { envoy, fence, scene, clerk, plugin, startCalls, env, deadline } = surroundings;
  const { expectations, ticks } = testCase;
  const wantsMetrics = expectations.some(({ kind }) => kind === 'metric' || kind === 'no-metric');
  const unmet: string[] = [];
  scene.callouts = testCase.callouts;
  scene.calls = [];
  const before = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
  const wait = async (count: number): Promise<void> => {
    const missed = await waitForTicks(envoy, count, deadline, env.signal);
    if (missed > 0) unmet.push(missedTicks(count, missed));
  };
  if (clerk !== undefined) unmet.push(...(await giveShared(testCase, clerk)));
  await wait(ticks.before);
  const sent = await sendAll(testCase, surroundings);
  const connection = await connect(testCase, surroundings);
  await wait(ticks.after);
  const details = await readDetails(testCase, sent, envoy);
  const after = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
  const shared = clerk === undefined ? NOTHING_SHARED : await readShared(testCase, clerk).catch(() => NOTHING_SHARED);
  // A TCP upstream counts no requests.
  const { settlement, log } = await fence.settle(countOpened(sent), connection === undefined ? scene : undefined);
  return {
    exchanges: sent.map(
      ({ ending, upstream }, index): ExchangeTrace => ({ ending, upstream, details: details[index] }),
    ),
    connection,
    settlement,
    logs: readModuleLog(log, plugin),
    ...callsOf(testCase, withoutTwins(startCalls), scene.calls),
    metrics: growth(before, after),
    ...shared,
    findings: scanLog(log),
    calls: [],
    unmet,
  };
}

/** The connections of a case that has given one up, each with a port of its own; else Envoy has answered on all of them. */
function countOpened(sent: readonly SentRequest[]): number {
  if (sent.at(-1)?.ending.kind === 'answered') return 0;
  return new Set(sent.flatMap(({ localPort }) => localPort ?? [])).size;
}

async function connect(
  { connection }: TestCase,
  { envoy, env, deadline, tcp }: CaseSurroundings,
): Promise<ConnectionRecord | undefined> {
  if (connection === undefined || tcp === undefined) return undefined;
  const target = { ...tcp, port: envoy.listenerPort, deadline, signal: env.signal };
  const record = await playSteps(connection, target);
  if (env.signal.aborted) throw interruption(env.signal);
  return record;
}

const NOTHING_SHARED: Pick<CaseTrace, 'sharedData' | 'queues'> = { sharedData: new Map(), queues: new Map() };

/** What of it could not be given. */
async function giveShared({ sharedData, queues }: TestCase, clerk: Clerk): Promise<string[]> {
  const unmet: string[] = [];
  for (const [key, value] of sharedData) await clerk.setSharedData(key, value);
  for (const [name, entries] of queues) {
    for (const entry of entries) {
      if (await clerk.enqueue(name, entry)) continue;
      unmet.push(noQueue(name));
      break;
    }
  }
  return unmet;
}

async function readShared({ expectations }: TestCase, clerk: Clerk): Promise<Pick<CaseTrace, 'sharedData' | 'queues'>> {
  const sharedData = new Map<string, Buffer>();
  const queues = new Map<string, readonly Buffer[]>();
  for (const expectation of expectations) {
    if (expectation.kind === 'shared-data') {
      const value = await clerk.getSharedData(expectation.key);
      if (value !== undefined) sharedData.set(expectation.key, value);
    } else if (expectation.kind === 'queue') {
      const entries = await clerk.drain(expectation.name);
      if (entries !== undefined) queues.set(expectation.name, entries);
    }
  }
  return { sharedData, queues };
}

type Sent = SentRequest & Pick<ExchangeTrace, 'upstream'>;

async function sendAll(
  { exchanges }: TestCase,
  { envoy, scene, env, deadline }: CaseSurroundings,
): Promise<readonly Sent[]> {
  if (exchanges.length === 0) return [];
  const pace = createPace(envoy.adminPort);
  const connection = openConnection({ port: envoy.listenerPort, deadline, signal: env.signal, pace });
  const sent: Sent[] = [];
  try {
    for (const [index, { wait, request, upstream }] of exchanges.entries()) {
      if (wait > 0) {
        await pause(wait, env.signal);
        await awaitAnswers(envoy.adminPort, scene);
      }
      scene.received = [];
      scene.answer = upstream;
      scene.pace = pace;
      const one = await connection.send(request, index === exchanges.length - 1);
      if (env.signal.aborted) throw interruption(env.signal);
      sent.push({ ...one, upstream: scene.received[0] });
    }
  } finally {
    connection.close();
  }
  return sent;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    throw interruption(signal);
  }
}

const NONE: ReadonlyMap<string, MetricReading> = new Map();

function growth(
  before: ReadonlyMap<string, MetricReading>,
  after: ReadonlyMap<string, MetricReading>,
): Map<string, number> {
  return new Map(
    [...after].map(([name, { type, value }]) => [
      name,
      type === 'gauge' ? value : value - (before.get(name)?.value ?? 0),
    ]),
  );
}

/** How Envoy's trace begins that tells of a tick (proxy-wasm-cpp-host, src/v8/v8.cc), and of which thread. */
const TICK = /^\[trace\]\[wasm\]\[(\d+)\] \[host->vm\] proxy_on_tick\(/gm;
const MAIN_THREAD = /^\[\w+\]\[main\]\[(\d+)\] /m;

/** How many of the ticks did not come in time; those of the main thread's VM, which serves no request, do not count. */
async function waitForTicks(envoy: RunningEnvoy, count: number, limit: number, signal: AbortSignal): Promise<number> {
  if (count === 0) return 0;
  const from = envoy.logged();
  const end = Date.now() + limit;
  const [, main] = MAIN_THREAD.exec(envoy.log()) ?? [];
  for (;;) {
    const seen = [...envoy.log(from).matchAll(TICK)].filter(([, thread]) => thread !== main).length;
    if (seen >= count) return 0;
    if (Date.now() > end) return count - seen;
    if (signal.aborted) throw interruption(signal);
    await sleep(5);
  }
}

/** Milliseconds until an entry of the access log is no longer waited for. */
const ACCESS_LIMIT = 2_000;

/** The response code details of each request, where any of them is asked for. */
async function readDetails(
  { exchanges }: TestCase,
  sent: readonly Sent[],
  envoy: RunningEnvoy,
): Promise<readonly (string | undefined)[]> {
  const asked = exchanges.some(({ expectations }) =>
    expectations.some(({ kind }) => kind === 'details' || kind === 'local'),
  );
  if (!asked) return [];
  const ports = new Set(sent.map(({ localPort }) => localPort));
  const end = Date.now() + ACCESS_LIMIT;
  for (;;) {
    const found = new Map<number | undefined, string[]>();
    for (const [, port, details] of envoy.log().matchAll(ACCESS)) {
      const key = Number(port);
      if (ports.has(key)) found.set(key, [...(found.get(key) ?? []), details ?? '']);
    }
    const count = [...found.values()].reduce((sum, own) => sum + own.length, 0);
    if (count >= sent.length || Date.now() > end) return sent.map(({ localPort }) => found.get(localPort)?.shift());
    await sleep(5);
  }
}

const ACCESS = new RegExp(`^${ACCESS_LOG.replaceAll(/[[\]]/g, '\\$&')}[\\d.]+:(\\d+) (.*)$`, 'gm');

/** Lets the module's own lines of a level through, or not; what the case needs of Envoy's trace comes with them. */
export async function setLogLevel(envoy: RunningEnvoy, level: 'trace' | 'debug'): Promise<void> {
  await askAdmin(envoy.adminPort, `/logging?wasm=${level}`, 'POST');
}
