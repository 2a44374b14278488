import type { LocalResponse } from '../../host/context.ts';
import type { Pair } from '../../host/pairs.ts';
import { needsDifference, quote, showDifference } from '../difference.ts';
import { MAX_MATCHED, matchesWhole } from '../pattern.ts';
import type { ByteMatcher, PhaseExpectation } from './suite.ts';

/** What one phase came to. */
export interface PhaseOutcome {
  /** After the filter: the message's headers, or those of its own response. */
  readonly headers: readonly Pair[];
  readonly body: string;
  readonly immediate: LocalResponse | undefined;
  /** The filter held the headers back. */
  readonly paused: boolean;
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
        outcome.headers.map(([name, value]) => `${name}: ${value}`),
      );
    case 'body':
      return judgeAny('the body', expectation.matcher, [outcome.body]);
    case 'log':
      return judgeAny('a log line', expectation.matcher, outcome.logs);
  }
}

function judgeImmediate(
  { response }: Extract<PhaseExpectation, { kind: 'immediate' }>,
  { immediate, paused }: PhaseOutcome,
): string | undefined {
  if (response === undefined) {
    if (immediate !== undefined)
      return `expected the stream to go on, seen an immediate response with the status ${immediate.status}`;
    return paused ? 'expected the stream to go on, seen a filter that holds the headers back' : undefined;
  }
  const { status, grpcStatus, details } = response;
  if (immediate === undefined)
    return `expected an immediate response${status === undefined ? '' : ` with the status ${status}`}, seen none`;
  if (immediate.status === 0) return 'expected an immediate response, seen one with the status 0, which counts as none';
  const grpc = immediate.grpcStatus ?? NO_GRPC;
  const differences = [
    status === undefined || status === immediate.status ? undefined : `the status ${status}, seen ${immediate.status}`,
    grpcStatus === undefined || grpcStatus === grpc ? undefined : `the gRPC status ${grpcStatus}, seen ${grpc}`,
    details === undefined || details === immediate.details
      ? undefined
      : `the details ${show(details)}, seen ${show(immediate.details)}`,
  ].filter((difference) => difference !== undefined);
  return differences.length === 0 ? undefined : `the immediate response: expected ${differences.join('; ')}`;
}

/** -1 as the unsigned number that modules send where there is no gRPC. */
const NO_GRPC = 0xffff_ffff;

function judgeAny(what: string, matcher: ByteMatcher, texts: readonly string[]): string | undefined {
  const long = matcher.kind === 'regex' ? texts.find((text) => text.length > MAX_MATCHED) : undefined;
  if (long !== undefined) {
    return `${what}: ${long.length} bytes are more than the ${MAX_MATCHED} that a pattern is tried on`;
  }
  const found = texts.find((text) => isMet(matcher, text));
  if (matcher.invert !== (found === undefined)) {
    const [first = '', ...others] = texts;
    const [wanted, had] = [toText(matcher.text), toText(first)];
    if (!matcher.invert && matcher.kind === 'exact' && others.length === 0 && needsDifference(wanted, had)) {
      return `${what}: expected (-) and seen (+) differ\n${showDifference(wanted, had)}`;
    }
    const expected = matcher.kind === 'exact' ? quote(wanted) : `/${wanted}/`;
    const seen = found === undefined ? texts.map(show).join(', ') || 'nothing' : show(found);
    return `${what}: expected ${matcher.invert ? 'none like ' : ''}${expected}, seen ${seen}`;
  }
  return undefined;
}

/** RE2 reads pattern and text as UTF-8. */
function isMet({ kind, text }: ByteMatcher, value: string): boolean {
  return kind === 'exact' ? text === value : matchesWhole(toText(text), toText(value));
}

function headerValue(headers: readonly Pair[], name: string): string | undefined {
  return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function show(latin1: string): string {
  return quote(toText(latin1));
}

function toText(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}
