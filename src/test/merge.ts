import type { CaseEntry, SetupEntry } from './format/case.ts';
import type { AnswerEntry, RequestEntry } from './format/messages.ts';
import type { HeadersEntry } from './format/values.ts';
import type { CaseExpectation, ExchangeExpectation, PropertyTree } from './suite.ts';

/** How a case goes before the `setup` of its file. */

/** What both can say, but requests, answers and expectations, which have rules of their own below. */
export function mergeEntries(setup: SetupEntry, entry: CaseEntry): SetupEntry {
  return {
    ...setup,
    ...entry,
    tags: [...new Set([...(setup.tags ?? []), ...(entry.tags ?? [])])],
    properties: mergeTrees(setup.properties ?? {}, entry.properties ?? {}),
    sharedData: { ...setup.sharedData, ...entry.sharedData },
    queues: { ...setup.queues, ...entry.queues },
    // The first that fits a call answers it: a case's own come before what all have.
    callouts: [...(entry.callouts ?? []), ...(setup.callouts ?? [])],
    ticks: { ...toTicks(setup.ticks), ...toTicks(entry.ticks) },
  };
}

function toTicks(ticks: SetupEntry['ticks']): { before?: number | undefined; after?: number | undefined } {
  return typeof ticks === 'number' ? { before: ticks } : (ticks ?? {});
}

export function mergeRequests(setup: RequestEntry = {}, own: RequestEntry = {}): RequestEntry {
  const { body, chunks, ...rest } = setup;
  const hasBody = own.body !== undefined || own.chunks !== undefined;
  return { ...(hasBody ? rest : setup), ...own, ...mergeLines(setup, own) };
}

export function mergeAnswers(setup: AnswerEntry = {}, own: AnswerEntry = {}): AnswerEntry {
  const { delay, fault, ...answer } = own;
  if (fault !== undefined) return { delay: delay ?? setup.delay, fault };
  if (setup.fault !== undefined) return Object.keys(answer).length === 0 ? { ...setup, ...own } : own;
  const { body, chunks, ...rest } = setup;
  const hasBody = own.body !== undefined || own.chunks !== undefined;
  return { ...(hasBody ? rest : setup), ...own, ...mergeLines(setup, own) };
}

type WithLines = Pick<RequestEntry, 'headers' | 'trailers'>;

function mergeLines(setup: WithLines, own: WithLines): WithLines {
  const headers = mergeHeaders(setup.headers, own.headers);
  const trailers = mergeHeaders(setup.trailers, own.trailers);
  return { ...(headers === undefined ? {} : { headers }), ...(trailers === undefined ? {} : { trailers }) };
}

/** Names are the same whatever their case. */
function mergeHeaders(setup: HeadersEntry | undefined, own: HeadersEntry | undefined): HeadersEntry | undefined {
  if (setup === undefined || own === undefined) return own ?? setup;
  const said = new Set(Object.keys(own).map((name) => name.toLowerCase()));
  return { ...Object.fromEntries(Object.entries(setup).filter(([name]) => !said.has(name.toLowerCase()))), ...own };
}

function mergeTrees(setup: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>>): PropertyTree {
  const merged: Record<string, unknown> = { ...setup };
  for (const [key, value] of Object.entries(own)) {
    const before = merged[key];
    merged[key] = isTree(before) && isTree(value) ? mergeTrees(before, value) : value;
  }
  return merged as PropertyTree;
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A case's own expectation stands instead of the setup's of the same thing; one of a line in the log beside it. */
export function mergeExchangeExpectations(
  setup: readonly ExchangeExpectation[],
  own: readonly ExchangeExpectation[],
): ExchangeExpectation[] {
  const notCalled = own.some((expectation) => expectation.kind === 'called' && !expectation.called);
  const noAnswer = own.some(({ kind }) => kind === 'fault');
  const said = new Set(own.map(thing));
  const kept = setup.filter(
    (expectation) =>
      !said.has(thing(expectation)) &&
      !(notCalled && isOfUpstream(expectation)) &&
      !(noAnswer && !isOfUpstream(expectation)),
  );
  return [...kept, ...own];
}

export function mergeCaseExpectations(
  setup: readonly CaseExpectation[],
  own: readonly CaseExpectation[],
): CaseExpectation[] {
  if (own.some(({ kind }) => kind === 'refused')) return [...own];
  const said = new Set(own.map(thing));
  return [...setup.filter((expectation) => expectation.kind === 'log' || !said.has(thing(expectation))), ...own];
}

function isOfUpstream(expectation: ExchangeExpectation): boolean {
  if ('side' in expectation) return expectation.side === 'upstream';
  return ['called', 'method', 'path'].includes(expectation.kind);
}

const SAME: Readonly<Record<string, string>> = { 'no-metric': 'metric', 'no-callouts': 'callout' };

/** What an expectation is about, whatever it expects. */
function thing(expectation: ExchangeExpectation | CaseExpectation): string {
  const { kind } = expectation;
  if (kind === 'connection') return `${kind} ${JSON.stringify(expectation.expected)}`;
  const side = 'side' in expectation ? expectation.side : '';
  const name = 'name' in expectation ? expectation.name : 'key' in expectation ? expectation.key : '';
  const isHeader = kind === 'header' || kind === 'trailer';
  return [SAME[kind] ?? kind, side, isHeader ? name.toLowerCase() : name].join(' ');
}
