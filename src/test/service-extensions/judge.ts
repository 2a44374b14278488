import type { LocalResponse } from '../../host/context.ts';
import type { Pair } from '../../host/pairs.ts';
import { quote } from '../difference.ts';
import { MAX_MATCHED, matchesWhole } from '../pattern.ts';
import type { ByteMatcher, PhaseExpectation } from './suite.ts';

/** What one phase came to. */
export interface PhaseOutcome {
  /** After the filter: the message's headers, or those of its own response. */
  readonly headers: readonly Pair[];
  readonly body: string;
  readonly immediate: LocalResponse | undefined;
  readonly logs: readonly string[];
}

/** What is wrong, in words; undefined: the expectation is met. Header names are compared without regard to case. */
export function judgePhase(expectation: PhaseExpectation, outcome: PhaseOutcome): string | undefined {
  switch (expectation.kind) {
    case 'immediate':
      return judgeImmediate(expectation, outcome);
    case 'header': {
      const value = headerValue(outcome.headers, expectation.name);
      if (value === expectation.value) return undefined;
      const seen = value === undefined ? 'no such header' : show(value);
      return `the header ${show(expectation.name)}: expected ${show(expectation.value)}, seen ${seen}`;
    }
    case 'no-header': {
      const value = headerValue(outcome.headers, expectation.name);
      return value === undefined
        ? undefined
        : `the header ${show(expectation.name)}: expected none, seen ${show(value)}`;
    }
    case 'headers':
      return judgeAny(
        'a header line',
        expectation.matcher,
        joined(outcome.headers).map(([name, value]) => `${name}: ${value}`),
      );
    case 'body':
      return judgeAny('the body', expectation.matcher, [outcome.body]);
    case 'log':
      return judgeAny('a log line', expectation.matcher, outcome.logs);
  }
}

function judgeImmediate(
  { response }: Extract<PhaseExpectation, { kind: 'immediate' }>,
  { immediate }: PhaseOutcome,
): string | undefined {
  if (response === undefined) {
    return immediate && `expected the stream to go on, seen an immediate response with the status ${immediate.status}`;
  }
  if (immediate === undefined) return `expected an immediate response with the status ${response.status}, seen none`;
  if (immediate.status !== response.status)
    return `the immediate response: expected the status ${response.status}, seen ${immediate.status}`;
  const grpc = immediate.grpcStatus ?? -1;
  if (response.grpcStatus !== undefined && response.grpcStatus !== grpc) {
    return `the immediate response: expected the gRPC status ${response.grpcStatus}, seen ${grpc}`;
  }
  if (response.details !== undefined && response.details !== immediate.details) {
    return `the immediate response: expected the details ${show(response.details)}, seen ${show(immediate.details)}`;
  }
  return undefined;
}

function judgeAny(what: string, matcher: ByteMatcher, texts: readonly string[]): string | undefined {
  const found = texts.find((text) => isMet(matcher, text));
  if (matcher.invert !== (found === undefined)) {
    const wanted = matcher.kind === 'exact' ? show(matcher.text) : `/${matcher.text}/`;
    const seen = found === undefined ? texts.map(show).join(', ') || 'nothing' : show(found);
    return `${what}: expected ${matcher.invert ? 'none like ' : ''}${wanted}, seen ${seen}`;
  }
  return undefined;
}

function isMet({ kind, text }: ByteMatcher, value: string): boolean {
  if (kind === 'exact') return text === value;
  return value.length <= MAX_MATCHED && matchesWhole(text, value);
}

function headerValue(headers: readonly Pair[], name: string): string | undefined {
  return joined(headers).find(([key]) => key === name.toLowerCase())?.[1];
}

/** Several lines of one name are one, as the original's header map keeps them. */
function joined(headers: readonly Pair[]): Pair[] {
  const values = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const before = values.get(key);
    values.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return [...values];
}

function show(latin1: string): string {
  return quote(Buffer.from(latin1, 'latin1').toString('utf8'));
}
