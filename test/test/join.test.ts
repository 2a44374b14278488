import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import type { CaseResult } from '../../src/report/result.ts';
import { findDifferences } from '../../src/test/engine-difference.ts';
import { joinDiagnostics } from '../../src/test/join.ts';

const complaint = (message: string, line = 3): Diagnostic => ({
  ...{ severity: 'error', code: 'test-failed', file: 'tests/a.yaml' },
  line,
  message,
});

describe('what several places say', () => {
  test('is told once and names them, in its first line', () => {
    const difference = 'a: the body: expected (-) and seen (+) differ\n- x\n+ y';
    expect(
      joinDiagnostics([
        { place: 'the embedded host', diagnostics: [complaint(difference)] },
        { place: '1.36.4', diagnostics: [complaint(difference), complaint('a: the status: expected 200, seen 503')] },
        { place: '1.40.0', diagnostics: [complaint(difference)] },
      ]).map(({ message }) => message),
    ).toEqual([
      'a: the body: expected (-) and seen (+) differ (the embedded host, 1.36.4, 1.40.0)\n- x\n+ y',
      'a: the status: expected 200, seen 503 (1.36.4)',
    ]);
  });

  test('is the same where only their own names differ', () => {
    const refusal = (place: string): Diagnostic => complaint(`the module is refused by ${place}: no $& memory`);
    expect(
      joinDiagnostics(['1.36.4', '1.40.0'].map((place) => ({ place, diagnostics: [refusal(place)] }))),
    ).toMatchObject([{ message: 'the module is refused by 1.36.4, 1.40.0: no $& memory' }]);
  });

  test('stays apart at another line, and needs no name where there is one place', () => {
    const twice = [complaint('a', 1), complaint('a', 2)];
    expect(joinDiagnostics([{ place: '1.40.0', diagnostics: twice }])).toEqual(twice);
  });
});

describe('a case', () => {
  const outcome = (parts: Partial<CaseResult>): CaseResult => ({
    ...{ name: 'a', engine: 'envoy', status: 'passed', file: 'tests/a.yaml', line: 3 },
    ...parts,
  });
  const told = (...outcomes: Partial<CaseResult>[]): string[] =>
    findDifferences(outcomes.map(outcome)).map(({ code, message }) => `${code} ${message}`);

  test('that comes to the same everywhere is no difference', () => {
    expect(told({ engine: 'host' }, { target: '1.36.4' }, { target: '1.40.0' })).toEqual([]);
    expect(told({ engine: 'host', status: 'failed' }, { target: '1.40.0', status: 'failed' })).toEqual([]);
  });

  test('that differs between the engines, or between the targets, is told as that', () => {
    expect(
      told({ engine: 'host' }, { target: '1.36.4', status: 'failed' }, { target: '1.38.2' }, { target: '1.40.0' }),
    ).toEqual([
      'engine-difference a: passes in the embedded host and fails on 1.36.4',
      'target-difference a: passes on 1.38.2, 1.40.0 and fails on 1.36.4',
    ]);
  });

  test('is compared with the host that is configured alike', () => {
    const istio = { target: 'istio@1.28.10', as: 'istio', status: 'failed' } as const;
    expect(told({ engine: 'host' }, { engine: 'host', as: 'istio' }, { target: '1.40.0' }, istio)).toEqual([
      'engine-difference a: passes in the embedded host as istio and fails on istio@1.28.10',
      'target-difference a: passes on 1.40.0 and fails on istio@1.28.10',
    ]);
  });

  test('that was skipped came to nothing', () => {
    expect(told({ engine: 'host', status: 'failed' }, { target: '1.40.0', status: 'skipped' })).toEqual([]);
  });

  test('of another file is another case', () => {
    expect(told({ target: '1.40.0' }, { target: '1.36.4', status: 'failed', file: 'tests/b.yaml' })).toEqual([]);
  });
});
