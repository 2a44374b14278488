import { appendBody, createBody } from '../src/host/body.ts';
import { createClock } from '../src/host/clock.ts';
import { createContext } from '../src/host/context.ts';
import { addHeader, createHeaderMap } from '../src/host/header-map.ts';
import { createMetricIds, defineMetric, incrementMetric } from '../src/host/metrics.ts';
import { createShared, dequeue, enqueue, registerQueue, setSharedData } from '../src/host/shared.ts';
import { createRecordingWorld } from '../src/test/host-world.ts';
import { now } from './measure.ts';

const ROUNDS = 5;
/** Milliseconds: processor time is told in steps of several. */
const SHORTEST = 40;

interface Growth {
  readonly name: string;
  /** How many there are of it; a quarter is large enough to be no matter of caches and of memory that is still there. */
  readonly whole: number;
  readonly work: (size: number) => void;
  /** The same kept by nothing but JavaScript's own collection, which gets slower too, the more it holds. */
  readonly bare: (size: number) => void;
}

/**
 * How much longer the host takes where there is four times as much, beside how much longer JavaScript's own collections
 * take: the same where all is in step, whatever the machine's caches and the collector of garbage make of it.
 */
export function benchGrowth(): void {
  console.log('how work grows from a quarter to the whole, and how it does in bare JavaScript');
  for (const { name, whole, work, bare } of listGrowths(Buffer.alloc(16 << 10))) {
    const [ours, theirs] = [grow(work, whole), grow(bare, whole)];
    console.log(
      `  ${name.padEnd(30)} ${ours.factor.toFixed(1)} × and ${theirs.factor.toFixed(1)} ×  (goal: alike; ${ours.milliseconds.toFixed(1)} ms and ${theirs.milliseconds.toFixed(1)} ms)`,
    );
  }
}

function grow(work: (size: number) => void, whole: number): { readonly factor: number; readonly milliseconds: number } {
  work(whole / 4);
  const [quarter, all] = [clockWork(work, whole / 4), clockWork(work, whole)];
  return { factor: all / quarter, milliseconds: all };
}

/** Milliseconds of processor time that one run takes, at best. */
function clockWork(work: (size: number) => void, size: number): number {
  let [count, best] = [1, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; ) {
    const started = now();
    for (let run = 0; run < count; run++) work(size);
    const spent = now() - started;
    if (spent < SHORTEST) {
      count *= 2;
      continue;
    }
    best = Math.min(best, spent / count);
    round += 1;
  }
  return best;
}

const listGrowths = (chunk: Buffer): readonly Growth[] => [
  {
    name: '4,000 headers, each changed',
    whole: 4_000,
    work: (size) => {
      const map = createHeaderMap(
        'request',
        Array.from({ length: size }, (_, index) => [`x-${index}`, 'value'] as const),
      );
      for (let index = 0; index < size; index++) addHeader(map, `x-${index}`, 'more');
    },
    bare: (size) => {
      const pairs = Array.from({ length: size }, (_, index) => [`x-${index}`, 'value']);
      for (let index = 0; index < size; index++) pairs.push([`x-${index}`, 'more']);
    },
  },
  {
    name: 'a body of 128 MiB, held back',
    whole: 8_192,
    work: (size) => {
      const body = createBody();
      for (let count = 0; count < size; count++) appendBody(body, chunk);
    },
    bare: (size) => {
      const body = Buffer.allocUnsafeSlow(size * chunk.length);
      for (let count = 0; count < size; count++) chunk.copy(body, count * chunk.length);
    },
  },
  {
    name: '100,000 events',
    whole: 100_000,
    work: (size) => {
      const clock = createClock();
      for (let count = 0; count < size; count++) clock.after(count % 100, () => undefined);
      while (clock.next(Number.POSITIVE_INFINITY));
    },
    bare: (size) => {
      const started = performance.now();
      const events = Array.from({ length: size }, (_, rank) => {
        return { at: performance.now() - started + (rank % 100), rank, action: () => undefined };
      });
      events.sort((one, other) => one.at - other.at || one.rank - other.rank);
      for (const { action } of events) action();
    },
  },
  {
    name: '100,000 entries of a queue',
    whole: 100_000,
    work: (size) => {
      const shared = createShared();
      const token = registerQueue(shared, 'vm', 'queue', () => undefined);
      for (let count = 0; count < size; count++) enqueue(shared, token, chunk);
      for (let count = 0; count < size; count++) dequeue(shared, token);
    },
    bare: (size) => {
      const entries: (Buffer | undefined)[] = [];
      for (let count = 0; count < size; count++) entries.push(chunk);
      for (let count = 0; count < size; count++) entries[count] = undefined;
    },
  },
  {
    name: '100,000 keys of shared data',
    whole: 100_000,
    work: (size) => {
      const shared = createShared();
      for (let index = 0; index < size; index++) setSharedData(shared, 'vm', `key ${index}`, chunk, 0);
    },
    bare: (size) => {
      const entries = new Map<string, object>();
      for (let index = 0; index < size; index++) entries.set(`key ${index}`, { value: chunk, cas: index });
    },
  },
  {
    name: '40,000 metrics, each counted',
    whole: 40_000,
    work: (size) => {
      const [metrics, ids] = [new Map(), createMetricIds()];
      for (let index = 0; index < size; index++) {
        incrementMetric(ids, defineMetric(metrics, ids, 0, `metric ${index}`) ?? 0, 1n);
      }
    },
    bare: (size) => {
      const [byName, byId] = [new Map<string, object>(), new Map<number, object>()];
      for (let index = 0; index < size; index++) {
        const metric = { name: `metric ${index}`, value: BigInt(index), samples: [] };
        byName.set(metric.name, metric);
        byId.set(index, metric);
      }
    },
  },
  {
    name: '10,000 lines of log',
    whole: 10_000,
    work: (size) => {
      const world = createRecordingWorld({ properties: {}, clock: undefined, clusters: [], readExpression: undefined });
      for (let index = 0; index < size; index++) {
        world.log('info', `line ${index}`, createContext(1, undefined, undefined));
        world.trace?.(`  proxy_log("line ${index}")`);
      }
      world.take();
      world.takeLines();
    },
    bare: (size) => {
      const lines: object[] = [];
      for (let index = 0; index < size; index++) {
        lines.push({ level: 'info', text: Buffer.from(`line ${index}`, 'latin1').toString('utf8') });
      }
    },
  },
];
