import type { Diagnostic } from '../base/diagnostic.ts';
import type { Position } from '../base/errors.ts';
import { LINGER } from './connection/plan.ts';
import { isExpectedTrap, judgeWhole } from './judge-case.ts';
import { judgeExchange } from './judge-exchange.ts';
import { describeMismatch, isMet, type Mismatch } from './matchers.ts';
import type { CaseTrace, ExchangeTrace } from './observation.ts';
import type { CaseExpectation, ExchangeExpectation, ExchangePlan, TestCase } from './suite.ts';
import { showCalls } from './trace-lines.ts';

/** Everything wrong with a case, at its lines; none: it passed. What broke the whole case is told instead of what follows. */
export function judgeCase(testCase: TestCase, trace: CaseTrace, deadline: number): Diagnostic[] {
  const diagnostics = findProblems(testCase, trace, testCase.deadline ?? deadline);
  const calls = showCalls(trace.calls);
  // Once is enough: it is the same for all of them.
  return diagnostics.map((diagnostic, index) => (index === 0 ? withDetail(diagnostic, calls) : diagnostic));
}

function withDetail(diagnostic: Diagnostic, calls: string | undefined): Diagnostic {
  const detail = [diagnostic.detail, calls].filter((part) => part !== undefined).join('\n\n');
  return detail === '' ? diagnostic : { ...diagnostic, detail };
}

function findProblems(testCase: TestCase, trace: CaseTrace, deadline: number): Diagnostic[] {
  const refusal = testCase.expectations.find((expectation) => expectation.kind === 'refused');
  const refused = trace.findings.filter(({ kind }) => kind === 'refused');
  if (refusal !== undefined && refused.length > 0) return judgeRefusal(testCase, refusal, trace);
  const trap = testCase.expectations.find((expectation) => expectation.kind === 'trap');
  const findings = trace.findings.filter((finding) => trap === undefined || !isExpectedTrap(finding, trap));
  if (findings.length > 0) return findings.map((finding) => describeFinding(testCase, finding));
  if (trace.settlement === 'gone') {
    return [complain(testCase, 'test-crash', 'Envoy ended in the middle of it', { hint: CRASH_HINT })];
  }
  if (trace.settlement === 'stuck') {
    const answered = trace.exchanges.at(-1)?.ending.kind === 'answered' ? 'it was answered' : 'it was not answered';
    return [
      complain(testCase, 'test-loop', `${answered}, and the filter never came back from it`, {
        hint: LOOP_HINT,
      }),
    ];
  }
  if (testCase.connection !== undefined && trace.connection?.isOver !== true) {
    const seconds = trace.connection === undefined ? deadline / 1000 : LINGER / 1000;
    const message = `the connection did not end within ${seconds} s`;
    return [complain(testCase, 'test-deadline', message, { hint: CONNECTION_HINT })];
  }
  return [
    ...trace.unmet.map((message) => complain(testCase, 'test-failed', message)),
    ...testCase.exchanges.flatMap((plan, index) => judgePlan(testCase, plan, index, trace.exchanges[index], deadline)),
    ...judgeAll(testCase, testCase.expectations, (expectation) => judgeWhole(expectation, trace)),
  ];
}

/** The module was to refuse its start, and did. */
function judgeRefusal(
  testCase: TestCase,
  { matcher, position }: Extract<CaseExpectation, { kind: 'refused' }>,
  trace: CaseTrace,
): Diagnostic[] {
  const logs = testCase.expectations.filter(({ kind }) => kind === 'log');
  const problems = judgeAll(testCase, logs, (expectation) => judgeWhole(expectation, trace));
  const reasons = trace.findings.map(({ message }) => message);
  if (matcher === undefined || reasons.some((reason) => isMet(matcher, reason))) return problems;
  const message = `the module does not start, for another reason: ${reasons.join('; ')}`;
  return [complain(testCase, 'test-failed', message, { position }), ...problems];
}

function judgePlan(
  testCase: TestCase,
  { expectations }: ExchangePlan,
  index: number,
  trace: ExchangeTrace | undefined,
  deadline: number,
): Diagnostic[] {
  const several = testCase.exchanges.length > 1;
  const prefix = several ? `request ${index + 1}: ` : '';
  if (trace === undefined) return [complain(testCase, 'test-no-answer', `${prefix}it was not sent`)];
  const { ending, upstream, details } = trace;
  const fault = expectations.find((expectation) => expectation.kind === 'fault')?.fault;
  const upstreamOnly = expectations.filter(
    (expectation) =>
      expectation.kind === 'called' ||
      expectation.kind === 'method' ||
      expectation.kind === 'path' ||
      ('side' in expectation && expectation.side === 'upstream'),
  );
  switch (ending.kind) {
    case 'answered': {
      const seen = { response: ending.response, upstream, details };
      return judgeAll(testCase, expectations, (expectation) => judgeExchange(expectation, seen), prefix);
    }
    case 'deadline':
      if (fault === 'hang') return judgeFaulty(testCase, upstreamOnly, trace, prefix);
      return [
        complain(testCase, 'test-deadline', `${prefix}no answer within ${deadline / 1000} s`, { hint: PAUSE_HINT }),
      ];
    case 'broken':
      if (fault === 'reset') return judgeFaulty(testCase, upstreamOnly, trace, prefix);
      return [complain(testCase, 'test-no-answer', `${prefix}the request got no whole answer: ${ending.reason}`)];
  }
}

const NO_RESPONSE = { status: 0, headers: [], body: Buffer.alloc(0), trailers: [] };

/** That there is no answer was expected; what the upstream got is still to be judged. */
function judgeFaulty(
  testCase: TestCase,
  expectations: readonly ExchangeExpectation[],
  { upstream, details }: ExchangeTrace,
  prefix: string,
): Diagnostic[] {
  const seen = { response: NO_RESPONSE, upstream, details };
  return judgeAll(testCase, expectations, (expectation) => judgeExchange(expectation, seen), prefix);
}

function judgeAll<E extends { readonly position?: Position | undefined }>(
  testCase: TestCase,
  expectations: readonly E[],
  judge: (expectation: E) => Mismatch | undefined,
  prefix = '',
): Diagnostic[] {
  return expectations.flatMap((expectation) => {
    const mismatch = judge(expectation);
    if (mismatch === undefined) return [];
    const { position } = expectation;
    const { detail, hint } = mismatch;
    const details = { position, detail, ...(hint === undefined ? {} : { hint }) };
    return [complain(testCase, 'test-failed', `${prefix}${describeMismatch(mismatch)}`, details)];
  });
}

/** A case that was left out because the ones before it never came back. */
export function notRun(testCase: TestCase, lost: number): Diagnostic {
  return complain(
    testCase,
    'test-not-run',
    `not run, since the ${lost} cases before it each brought everything to a halt`,
    {
      hint: 'mend the first of them and run again',
    },
  );
}

const LOOP_HINT = 'the filter does not return from a callback: look for a loop without an end';
const PAUSE_HINT = 'the filter paused the stream and never continued it, or waits for a call-out that nobody answers';
const CONNECTION_HINT =
  'the filter held the connection back and never let it go on or closed it: proxy_continue_stream and proxy_close_stream do';
const CRASH_HINT = 'run with another Envoy release too: a crash of the proxy itself is worth a report to its makers';

function describeFinding(testCase: TestCase, finding: CaseTrace['findings'][number]): Diagnostic {
  const { kind, message, backtrace } = finding;
  const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
  switch (kind) {
    case 'trap':
      return complain(testCase, 'test-trap', `the filter trapped: ${message}${lines}`, {
        hint: 'after a trap Envoy answers every further request of this VM with 503 (unless told to fail open); the names in the backtrace come from the module, if it was built with names',
      });
    case 'crash': {
      const why = 'why' in finding && finding.why !== undefined ? ` (${finding.why})` : '';
      return complain(testCase, 'test-crash', `Envoy crashed: ${message}${why}`, { hint: CRASH_HINT });
    }
    case 'wasm':
    case 'critical':
      return complain(testCase, 'test-envoy-error', `Envoy complains: ${message}`);
    case 'refused':
      return complain(testCase, 'test-refused', `the module does not start: ${message}`, {
        hint: 'see configuration, vmConfiguration and rootId of the case and at the top of the file, and what the module logs',
      });
    case 'host':
      return complain(testCase, 'test-host-limit', message, { hint: 'run this case in a real Envoy (--engine envoy)' });
  }
}

function complain(
  testCase: TestCase,
  code: string,
  message: string,
  details: {
    readonly hint?: string;
    readonly position?: Position | undefined;
    readonly detail?: string | undefined;
  } = {},
): Diagnostic {
  const { file, line, column } = details.position ?? testCase.position ?? {};
  return {
    ...(file === undefined ? {} : { file, line, column }),
    severity: 'error',
    code,
    message: `${testCase.name}: ${message}`,
    ...(details.hint === undefined ? {} : { hint: details.hint }),
    ...(details.detail === undefined ? {} : { detail: details.detail }),
  };
}
