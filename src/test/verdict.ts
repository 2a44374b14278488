import type { Diagnostic } from '../base/diagnostic.ts';
import type { Position } from '../base/errors.ts';
import { describeMismatch, judge } from './matchers.ts';
import type { CaseTrace } from './observation.ts';
import type { TestCase } from './suite.ts';

/** Everything wrong with a case, at its lines; none: it passed. What broke the whole case is told instead of what follows. */
export function judgeCase(testCase: TestCase, trace: CaseTrace, deadline: number): Diagnostic[] {
  const { exchange, findings } = trace;
  if (findings.length > 0) return findings.map((finding) => describeFinding(testCase, finding));
  if (trace.settlement === 'gone') {
    return [complain(testCase, 'test-crash', 'Envoy ended in the middle of it', { hint: CRASH_HINT })];
  }
  if (trace.settlement === 'stuck') {
    const answered = exchange.kind === 'answered' ? 'it was answered' : 'it was not answered';
    return [
      complain(testCase, 'test-loop', `${answered}, and the filter never came back from it`, {
        hint: LOOP_HINT,
      }),
    ];
  }
  if (exchange.kind === 'deadline') {
    return [complain(testCase, 'test-deadline', `no answer within ${deadline / 1000} s`, { hint: PAUSE_HINT })];
  }
  if (exchange.kind === 'broken') {
    return [complain(testCase, 'test-no-answer', `the request got no whole answer: ${exchange.reason}`)];
  }
  const observation = { response: exchange.response, upstream: trace.upstream, logs: trace.logs };
  return testCase.expectations.flatMap((expectation) => {
    const mismatch = judge(expectation, observation);
    if (mismatch === undefined) return [];
    return [complain(testCase, 'test-failed', describeMismatch(mismatch), { position: expectation.position })];
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
const CRASH_HINT = 'run with another Envoy release too: a crash of the proxy itself is worth a report to its makers';

function describeFinding(testCase: TestCase, { kind, message, backtrace }: CaseTrace['findings'][number]): Diagnostic {
  const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
  switch (kind) {
    case 'trap':
      return complain(testCase, 'test-trap', `the filter trapped: ${message}${lines}`, {
        hint: 'after a trap Envoy answers every further request of this VM with 503 (unless told to fail open); the names in the backtrace come from the module, if it was built with names',
      });
    case 'crash':
      return complain(testCase, 'test-crash', `Envoy crashed: ${message}`, { hint: CRASH_HINT });
    case 'wasm':
    case 'critical':
      return complain(testCase, 'test-envoy-error', `Envoy complains: ${message}`);
    case 'refused':
      return complain(testCase, 'test-refused', `the module does not start: ${message}`, {
        hint: 'see configuration, vmConfiguration and rootId at the top of the file, and what the module logs',
      });
    case 'host':
      return complain(testCase, 'test-host-limit', message, { hint: 'run this case in a real Envoy (--engine envoy)' });
  }
}

function complain(
  testCase: TestCase,
  code: string,
  message: string,
  details: { readonly hint?: string; readonly position?: Position | undefined } = {},
): Diagnostic {
  const { file, line, column } = details.position ?? testCase.position ?? {};
  return {
    ...(file === undefined ? {} : { file, line, column }),
    severity: 'error',
    code,
    message: `${testCase.name}: ${message}`,
    ...(details.hint === undefined ? {} : { hint: details.hint }),
  };
}
