import { NeverReturned, runGuarded } from '../host/guard.ts';
import { pluginForStream, type ServedPlugin } from '../host/reload.ts';
import { emptyQueue, enqueue, getSharedData, resolveQueue, type Shared, setSharedData } from '../host/shared.ts';
import type { Vm } from '../host/vm.ts';
import type { ConnectionRecord } from './connection/plan.ts';
import { playStepsInHost } from './connection/virtual.ts';
import { logLevelOf } from './environment.ts';
import { createFacts, startExchange } from './host-exchange.ts';
import type { RecordingWorld } from './host-world.ts';
import type { CaseTrace, Ending, ExchangeTrace, ReceivedCall } from './observation.ts';
import { callsOf } from './start-calls.ts';
import type { CaseExpectation, TestCase } from './suite.ts';
import { missedTicks, noQueue } from './unmet.ts';

/** Milliseconds of the host's time after a stream, for what was sent in its last callbacks. */
const AFTERMATH = 5;

interface CaseSurroundings {
  readonly world: RecordingWorld;
  readonly served: ServedPlugin;
  /** What the plugin called at its start. */
  readonly startCalls: readonly ReceivedCall[];
  readonly connection: number;
  /** Milliseconds for one request and its answer: the module's own time, and what it waits for. */
  readonly deadline: number;
}

/** Runs a case in a plugin that has been started, and tells what it left behind. */
export function runInHost(
  testCase: TestCase,
  { world, served, startCalls, connection, deadline }: CaseSurroundings,
): CaseTrace {
  const { scene } = world;
  const { vmId } = served.started.vm.plugin;
  const exchanges: ExchangeTrace[] = [];
  const unmet: string[] = [];
  let settlement: CaseTrace['settlement'] = 'quiet';
  world.logLevel = logLevelOf(testCase);
  scene.callouts = testCase.callouts;
  scene.calls = [];
  scene.received = [];
  const before = readMetrics(world, testCase.expectations);
  const guarded = (work: () => void): void => {
    if (settlement !== 'quiet') return;
    try {
      runGuarded(deadline, work);
    } catch (error) {
      if (!(error instanceof NeverReturned)) throw error;
      settlement = 'stuck';
    }
  };
  const waitForTicks = (count: number): void => {
    if (count === 0) return;
    guarded(() => {
      const missed = leapTicks(world, count, deadline);
      if (missed > 0) unmet.push(missedTicks(count, missed));
    });
  };
  const isGiven = testCase.sharedData.size > 0 || testCase.queues.size > 0;
  const isDue = world.clock.isDue(world.clock.elapsed() + AFTERMATH);
  const prepare = (): void => {
    for (const [key, value] of testCase.sharedData) setSharedData(world.shared, vmId, latin1(key), value, 0);
    for (const [name, entries] of testCase.queues) {
      const queue = resolveQueue(world.shared, vmId, latin1(name));
      if (queue === undefined) unmet.push(noQueue(name));
      else for (const entry of entries) enqueue(world.shared, queue, entry);
    }
    settle(world);
  };
  // A guard costs a thread, which most cases need for their exchange alone.
  if (isGiven || isDue) guarded(prepare);
  waitForTicks(testCase.ticks.before);
  for (const [index, exchange] of testCase.exchanges.entries()) {
    if (settlement !== 'quiet') break;
    let ending: Ending = { kind: 'deadline' };
    let details: string | undefined;
    scene.received = [];
    scene.answer = exchange.upstream;
    guarded(() => {
      const last = index === testCase.exchanges.length - 1;
      leap(world, exchange.wait);
      const underWay = startExchange(world, pluginForStream(served), exchange, { id: connection, last });
      const end = world.clock.elapsed() + deadline;
      while (underWay.ended() === undefined && world.clock.next(end));
      ending = underWay.ended() ?? ending;
      underWay.close();
      details = underWay.facts.responseDetails;
      settle(world);
    });
    exchanges.push({ ending, upstream: scene.received[0], details });
  }
  const { connection: steps } = testCase;
  let record: ConnectionRecord | undefined;
  if (steps !== undefined) {
    guarded(() => {
      record = playStepsInHost(steps, world.clock, pluginForStream(served), createFacts(world.clock, connection));
      settle(world);
    });
  }
  waitForTicks(testCase.ticks.after);
  return {
    exchanges,
    connection: record,
    settlement,
    ...world.take(),
    ...callsOf(testCase, startCalls, scene.calls),
    metrics: growth(before, readMetrics(world, testCase.expectations)),
    ...readShared(world.shared, served.started.vm, testCase.expectations),
    calls: world.takeLines(),
    unmet,
  };
}

function settle(world: RecordingWorld): void {
  const end = world.clock.elapsed() + AFTERMATH;
  while (world.clock.next(end));
}

/** Lets time pass, and what happens meanwhile. */
function leap({ clock }: RecordingWorld, milliseconds: number): void {
  if (milliseconds === 0) return;
  let passed = false;
  clock.after(milliseconds, () => {
    passed = true;
  });
  while (!passed && clock.next(Number.POSITIVE_INFINITY));
}

/** How many of the ticks did not come. */
function leapTicks(world: RecordingWorld, count: number, limit: number): number {
  const wanted = world.ticks + count;
  const end = world.clock.elapsed() + limit;
  while (world.ticks < wanted && world.clock.next(end));
  return Math.max(0, wanted - world.ticks);
}

interface Reading {
  readonly value: number;
  readonly grows: boolean;
}

function readMetrics(world: RecordingWorld, expectations: readonly CaseExpectation[]): Map<string, Reading> {
  const found = new Map<string, Reading>();
  if (!expectations.some(({ kind }) => kind === 'metric' || kind === 'no-metric')) return found;
  for (const { type, name, value, samples } of world.metrics.values()) {
    const text = Buffer.from(name, 'latin1').toString('utf8');
    found.set(text, { value: type === 'histogram' ? samples.length : Number(value), grows: type !== 'gauge' });
  }
  return found;
}

function growth(before: ReadonlyMap<string, Reading>, after: ReadonlyMap<string, Reading>): Map<string, number> {
  return new Map(
    [...after].map(([name, { value, grows }]) => [name, grows ? value - (before.get(name)?.value ?? 0) : value]),
  );
}

function readShared(
  shared: Shared,
  { plugin: { vmId } }: Vm,
  expectations: readonly CaseExpectation[],
): Pick<CaseTrace, 'sharedData' | 'queues'> {
  const sharedData = new Map<string, Buffer>();
  const queues = new Map<string, readonly Buffer[]>();
  for (const expectation of expectations) {
    if (expectation.kind === 'shared-data') {
      const entry = getSharedData(shared, vmId, latin1(expectation.key));
      if (entry !== undefined) sharedData.set(expectation.key, entry.value);
    } else if (expectation.kind === 'queue') {
      const token = resolveQueue(shared, vmId, latin1(expectation.name));
      // Whoever looks into a queue takes out what is there.
      const entries = token === undefined ? undefined : emptyQueue(shared, token);
      if (entries !== undefined) queues.set(expectation.name, entries);
    }
  }
  return { sharedData, queues };
}

/** Text as the host keeps it: one character a byte of its UTF-8. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
