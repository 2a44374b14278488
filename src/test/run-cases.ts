import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import type { HostFinding } from '../host/vm.ts';
import type { CaseResult, TestCounts } from '../report/result.ts';
import type { CaseEngine } from './observation.ts';
import type { PhaseTestResult } from './service-extensions/result.ts';
import type { TestCase, TestSuite } from './suite.ts';
import { judgeCase, notRun } from './verdict.ts';

/** What a run takes, whatever the engine. */
export interface RunOptions {
  readonly suite: TestSuite;
  /** The module and what it is told. */
  readonly plugin: PluginSettings;
  readonly env: Environment;
  /** Milliseconds for one request and its answer. */
  readonly deadline?: number | undefined;
}

/** What the cases came to; a case that failed has one Diagnostic or more, at its own lines. */
export interface CaseOutcomes {
  readonly cases: readonly CaseResult[];
  readonly diagnostics: readonly Diagnostic[];
  /** What went wrong outside of all cases, as far as the engine knows it. */
  readonly findings: readonly HostFinding[];
  readonly tests: TestCounts;
  readonly seconds: number;
}

/** A filter may call out before it answers; what takes longer than this is not coming. */
export const DEADLINE = 10_000;

/** After so many cases in a row that cost an Envoy or a VM each, the rest would only cost time. */
const MAX_LOST_IN_A_ROW = 3;

/** The outcomes of a file of Google's. */
export function foldPhaseTests(
  results: readonly PhaseTestResult[],
  place: Pick<CaseResult, 'engine' | 'target'>,
): CaseOutcomes {
  const cases = results.map(({ test: { name, position }, diagnostics, seconds, skipped }): CaseResult => {
    const head = { name, ...place, file: position.file, line: position.line };
    if (skipped !== undefined) return { ...head, status: 'skipped', reason: skipped };
    if (diagnostics.length === 0) return { ...head, status: 'passed', seconds };
    return { ...head, status: 'failed', seconds, problems: diagnostics.map(({ message }) => message) };
  });
  const diagnostics = results.flatMap((result) => result.diagnostics);
  return { cases, diagnostics, findings: [], tests: countCases(cases), seconds: 0 };
}

/** @param started when the run began, on the scale of performance.now(). */
export function addOutcomes(outcomes: readonly CaseOutcomes[], started: number): CaseOutcomes {
  const cases = outcomes.flatMap((outcome) => outcome.cases);
  return {
    cases,
    diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
    findings: outcomes.flatMap((outcome) => outcome.findings),
    tests: countCases(cases),
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

function countCases(cases: readonly CaseResult[]): TestCounts {
  const count = (wanted: CaseResult['status']): number => cases.filter(({ status }) => status === wanted).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/** Runs the cases of ours on an engine, one after another, and closes it. */
export async function runOn(
  engine: CaseEngine,
  { suite, env, deadline = DEADLINE }: RunOptions,
): Promise<CaseOutcomes> {
  const started = performance.now();
  const cases: CaseResult[] = [];
  const diagnostics: Diagnostic[] = [];
  const record = (
    testCase: TestCase,
    outcome: Pick<CaseResult, 'status' | 'reason' | 'seconds' | 'problems'>,
  ): void => {
    cases.push({
      name: testCase.name,
      engine: engine.name,
      ...(engine.target === undefined ? {} : { target: engine.target }),
      ...outcome,
      file: testCase.position?.file,
      line: testCase.position?.line,
    });
  };
  const fail = (testCase: TestCase, problems: readonly Diagnostic[], seconds?: number): void => {
    diagnostics.push(...problems);
    record(testCase, { status: 'failed', seconds, problems: problems.map(({ message }) => message) });
  };
  try {
    let lost = 0;
    for (const [index, testCase] of suite.cases.entries()) {
      env.log.progress(`case ${index + 1} of ${suite.cases.length}: ${testCase.name}`);
      if (lost >= MAX_LOST_IN_A_ROW) {
        fail(testCase, [notRun(testCase, lost)]);
        continue;
      }
      const reason = engine.whyNot(testCase);
      if (reason !== undefined) {
        record(testCase, { status: 'skipped', reason });
        continue;
      }
      const begun = performance.now();
      const trace = await engine.run(testCase);
      const seconds = Math.round(performance.now() - begun) / 1000;
      lost = trace.settlement === 'quiet' ? 0 : lost + 1;
      const problems = judgeCase(testCase, trace, deadline);
      if (problems.length === 0) record(testCase, { status: 'passed', seconds });
      else fail(testCase, problems, seconds);
    }
  } catch (error) {
    await engine.close();
    throw error;
  }
  const findings = await engine.close();
  return {
    cases,
    diagnostics,
    findings,
    tests: countCases(cases),
    seconds: Math.round(performance.now() - started) / 1000,
  };
}
