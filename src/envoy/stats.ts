import { askAdmin } from './admin.ts';

/** What a module has defined as a metric carries this before its name (source/extensions/common/wasm/context.cc). */
const PREFIX = 'wasmcustom.';

/** A metric of a module's. Of a histogram the value is the number of its samples. */
export interface MetricReading {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly value: number;
}

/** One statistic of Envoy's own; undefined where it has none of this name. Rejects when Envoy does not answer. */
export async function readStat(adminPort: number, name: string): Promise<number | undefined> {
  const { body } = await askAdmin(adminPort, `/stats?filter=${exactly(name)}`);
  const value = /: (\d+)$/m.exec(body)?.[1];
  return value === undefined ? undefined : Number(value);
}

/**
 * The metrics that modules have defined, by name. Rejects when Envoy does not answer.
 * The bootstrap has Envoy collect its workers' histograms whenever it is asked (`stats_flush_on_admin`), which it does
 * after the answer: the third sees what was there before the first.
 */
export async function readMetrics(adminPort: number): Promise<ReadonlyMap<string, MetricReading>> {
  for (const _ of ['first', 'second']) await readStat(adminPort, 'server.live');
  const ask = async (type: string): Promise<string[]> => {
    const path = `/stats?filter=${encodeURIComponent('^wasmcustom\\.')}&type=${type}&histogram_buckets=cumulative`;
    return (await askAdmin(adminPort, path)).body.split('\n').filter((line) => line.startsWith(PREFIX));
  };
  const [counters, gauges, histograms] = await Promise.all([ask('Counters'), ask('Gauges'), ask('Histograms')]);
  const found = new Map<string, MetricReading>();
  const add = (lines: readonly string[], type: MetricReading['type'], read: (text: string) => number): void => {
    for (const line of lines) {
      const end = line.indexOf(': ');
      if (end > 0) found.set(line.slice(PREFIX.length, end), { type, value: read(line.slice(end + 2)) });
    }
  };
  add(counters, 'counter', Number);
  add(gauges, 'gauge', Number);
  add(histograms, 'histogram', countSamples);
  return found;
}

/** `B0.5(0,0) … B3.6e+06(1,1)`: how many samples are below each bound, since the last flush and in all. */
function countSamples(buckets: string): number {
  return Number(/\((?:\d+),(\d+)\)\s*$/.exec(buckets)?.[1] ?? 0);
}

function exactly(name: string): string {
  return encodeURIComponent(`^${name.replaceAll('.', '\\.')}$`);
}
