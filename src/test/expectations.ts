import type { Position } from '../base/errors.ts';
import type { DocumentPath } from '../base/yaml.ts';
import { toConnectionExpectations } from './connection/read.ts';
import type { CaseEntry, ExchangeEntry } from './format/case.ts';
import type { CalloutExpectationEntry, LogEntry, MetricEntry } from './format/expectations.ts';
import type { BytesEntry } from './format/values.ts';
import { toBodyMatcher, toHeaderMatchers, toMatcher } from './matcher-entries.ts';
import type { CalloutExpectation, CaseExpectation, ExchangeExpectation, Side } from './suite.ts';

/** Where something is said, and how bytes are had that it names. */
export interface Said {
  readonly path: DocumentPath;
  positionOf(path: DocumentPath): Position;
  toBytes(entry: BytesEntry): Buffer;
}

type Expect = NonNullable<CaseEntry['expect']>;

/** What is expected of one request, each with its own line: the annotation of a failure stands there. */
export function toExchangeExpectations(
  { upstream, response }: NonNullable<ExchangeEntry['expect']>,
  said: Said,
): ExchangeExpectation[] {
  const at = placeIn(said);
  const found: ExchangeExpectation[] = [];
  if (upstream !== undefined) {
    const key = upstream.called === undefined ? [] : ['called'];
    found.push({ kind: 'called', called: upstream.called ?? true, ...at('upstream', ...key) });
    for (const kind of ['method', 'path'] as const) {
      const matcher = upstream[kind];
      if (matcher !== undefined) found.push({ kind, matcher: toMatcher(matcher), ...at('upstream', kind) });
    }
  }
  if (response?.fault !== undefined) found.push({ kind: 'fault', fault: response.fault, ...at('response', 'fault') });
  if (response?.status !== undefined) {
    found.push({ kind: 'status', status: response.status, ...at('response', 'status') });
  }
  if (response?.local !== undefined) found.push({ kind: 'local', local: response.local, ...at('response', 'local') });
  if (response?.details !== undefined) {
    found.push({ kind: 'details', matcher: toMatcher(response.details), ...at('response', 'details') });
  }
  if (response?.grpcStatus !== undefined) {
    found.push({ kind: 'grpc-status', status: response.grpcStatus, ...at('response', 'grpcStatus') });
  }
  const sides: [Side, typeof upstream | typeof response][] = [
    ['upstream', upstream],
    ['response', response],
  ];
  for (const [side, expected] of sides) {
    for (const { name, matcher } of toHeaderMatchers(expected?.headers)) {
      found.push({ kind: 'header', side, name, matcher, ...at(side, 'headers', name) });
    }
    if (expected?.body !== undefined) {
      found.push({ kind: 'body', side, matcher: toBodyMatcher(expected.body, said.toBytes), ...at(side, 'body') });
    }
    for (const { name, matcher } of toHeaderMatchers(expected?.trailers)) {
      found.push({ kind: 'trailer', side, name, matcher, ...at(side, 'trailers', name) });
    }
  }
  return found;
}

/** What is expected of a case as a whole, each with its own line. */
export function toCaseExpectations(
  { logs = [], metrics = {}, sharedData = {}, queues = {}, callouts, connection = {}, refused, trap }: Expect,
  said: Said,
): CaseExpectation[] {
  const at = placeIn(said);
  const found: CaseExpectation[] = logs.map((log, index) => ({ ...toLog(log), ...at('logs', index) }));
  for (const [name, entry] of Object.entries(metrics)) found.push({ ...toMetric(name, entry), ...at('metrics', name) });
  for (const [key, entry] of Object.entries(sharedData)) {
    found.push({ kind: 'shared-data', key, matcher: toBodyMatcher(entry, said.toBytes), ...at('sharedData', key) });
  }
  for (const [name, entries] of Object.entries(queues)) {
    const matchers = entries.map((entry) => toBodyMatcher(entry, said.toBytes));
    found.push({ kind: 'queue', name, matchers, ...at('queues', name) });
  }
  if (callouts?.length === 0) found.push({ kind: 'no-callouts', ...at('callouts') });
  callouts?.forEach((entry, index) => {
    found.push({ kind: 'callout', callout: toCallout(entry, said), ...at('callouts', index) });
  });
  for (const [key, expected] of toConnectionExpectations(connection, said.toBytes)) {
    found.push({ kind: 'connection', expected, ...at('connection', key) });
  }
  if (refused !== undefined) {
    found.push({ kind: 'refused', matcher: refused === true ? undefined : toMatcher(refused), ...at('refused') });
  }
  if (trap !== undefined) found.push({ kind: 'trap', callback: trap === true ? undefined : trap, ...at('trap') });
  return found;
}

function placeIn({ path, positionOf }: Said): (...keys: DocumentPath) => { readonly position: Position } {
  return (...keys) => ({ position: positionOf([...path, ...keys]) });
}

function toLog({ level, absent, ...matcher }: LogEntry): CaseExpectation {
  return {
    kind: 'log',
    ...(level === undefined ? {} : { level }),
    matcher: toMatcher(matcher),
    absent: absent === true,
  };
}

function toMetric(name: string, entry: MetricEntry): CaseExpectation {
  if (typeof entry === 'number') return { kind: 'metric', name, min: entry, max: entry };
  if (entry.absent === true) return { kind: 'no-metric', name };
  return { kind: 'metric', name, min: entry.min ?? 0, max: entry.max ?? Number.POSITIVE_INFINITY };
}

function toCallout(entry: CalloutExpectationEntry, { toBytes }: Said): CalloutExpectation {
  return {
    cluster: entry.cluster,
    method: entry.method,
    path: entry.path === undefined ? undefined : toMatcher(entry.path),
    headers: toHeaderMatchers(entry.headers),
    body: entry.body === undefined ? undefined : toBodyMatcher(entry.body, toBytes),
    trailers: toHeaderMatchers(entry.trailers),
    times: entry.times ?? 1,
  };
}
