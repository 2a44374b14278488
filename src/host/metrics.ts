import { STATUS } from './abi.ts';

/** proxy_metric_type_t. */
export const METRIC_TYPES = ['counter', 'gauge', 'histogram'] as const;
export type MetricType = (typeof METRIC_TYPES)[number];

export interface Metric {
  readonly type: MetricType;
  readonly name: string;
  /** Of counters and gauges. */
  value: bigint;
  /** Of histograms. */
  readonly samples: bigint[];
}

/** The metrics of a process by type and name: VMs that define the same one share it. */
export type Metrics = Map<string, Metric>;

/** The metrics that one VM has defined, by the ids that it got. */
export interface MetricIds {
  readonly byId: Map<number, Metric>;
  readonly last: [counter: number, gauge: number, histogram: number];
}

export function createMetricIds(): MetricIds {
  return { byId: new Map(), last: [0, 1, 2] };
}

/** The new id, whose two lowest bits tell the type; undefined for a type that there isn't. */
export function defineMetric(metrics: Metrics, ids: MetricIds, type: number, name: string): number | undefined {
  const kind = METRIC_TYPES[type];
  if (kind === undefined) return undefined;
  const key = `${kind} ${name}`;
  const metric = metrics.get(key) ?? { type: kind, name, value: 0n, samples: [] };
  metrics.set(key, metric);
  const index = type as 0 | 1 | 2;
  ids.last[index] += 4;
  ids.byId.set(ids.last[index], metric);
  return ids.last[index];
}

/** As Envoy's Context::incrementMetric: counters only grow, histograms can't be incremented. */
export function incrementMetric(ids: MetricIds, id: number, offset: bigint): number {
  const type = METRIC_TYPES[id & 3];
  if (type !== 'counter' && type !== 'gauge') return STATUS.badArgument;
  const metric = ids.byId.get(id);
  if (metric === undefined) return STATUS.notFound;
  if (type === 'counter' && offset <= 0n) return STATUS.badArgument;
  metric.value = BigInt.asUintN(64, metric.value + offset);
  return STATUS.ok;
}

export function recordMetric(ids: MetricIds, id: number, value: bigint): number {
  const metric = ids.byId.get(id);
  if (metric === undefined) return STATUS.notFound;
  if (metric.type === 'counter') metric.value = BigInt.asUintN(64, metric.value + value);
  else if (metric.type === 'gauge') metric.value = value;
  else metric.samples.push(value);
  return STATUS.ok;
}

/** The value, or the status that says why there is none. */
export function getMetric(ids: MetricIds, id: number): bigint | number {
  const type = METRIC_TYPES[id & 3];
  if (type !== 'counter' && type !== 'gauge') return STATUS.badArgument;
  return ids.byId.get(id)?.value ?? STATUS.notFound;
}
