import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import type { PluginSettings } from '../envoy/bootstrap.ts';
import type { CaseResult, TestCounts } from '../report/result.ts';
import { openEngine } from './envoy-engine.ts';
import type { TestCase, TestSuite } from './suite.ts';
import { judgeCase, notRun } from './verdict.ts';

export interface RunCasesOptions {
  readonly suite: TestSuite;
  /** The module and what it is told; `--mode validate` has loaded it before. */
  readonly plugin: PluginSettings;
  readonly binary: EnvoyBinary;
  readonly env: Environment;
  /** Milliseconds for one request and its answer. */
  readonly deadline?: number | undefined;
}

/** What the cases came to; a case that failed has one Diagnostic or more, at its own lines. */
export interface CaseOutcomes {
  readonly cases: readonly CaseResult[];
  readonly diagnostics: readonly Diagnostic[];
  readonly tests: TestCounts;
  readonly seconds: number;
}

/** A filter may call out before it answers; what takes longer than this is not coming. */
const DEADLINE = 10_000;

/** After so many cases in a row that cost an Envoy each, the rest would only cost time. */
const MAX_LOST_IN_A_ROW = 3;

/**
 * Runs the cases one after another in one real Envoy; after a trap, a hang or a crash the next case gets a new one.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
export async function runCases(options: RunCasesOptions): Promise<CaseOutcomes> {
  const { suite, plugin, binary, env, deadline = DEADLINE } = options;
  const started = performance.now();
  const cases: CaseResult[] = [];
  const diagnostics: Diagnostic[] = [];
  const record = (testCase: TestCase, problems: readonly Diagnostic[]): void => {
    diagnostics.push(...problems);
    cases.push({
      name: testCase.name,
      engine: 'envoy',
      target: binary.target.key,
      status: problems.length === 0 ? 'passed' : 'failed',
      file: testCase.position?.file,
      line: testCase.position?.line,
    });
  };
  const engine = await openEngine({ binary, plugin, env, deadline, trace: suite.cases.some(expectsTrace) });
  try {
    let lost = 0;
    for (const [index, testCase] of suite.cases.entries()) {
      env.log.progress(`case ${index + 1} of ${suite.cases.length}: ${testCase.name}`);
      if (lost >= MAX_LOST_IN_A_ROW) {
        record(testCase, [notRun(testCase, lost)]);
        continue;
      }
      const trace = await engine.run(testCase);
      lost = trace.settlement === 'quiet' ? 0 : lost + 1;
      record(testCase, judgeCase(testCase, trace, deadline));
    }
  } finally {
    await engine.close();
  }
  const failed = cases.filter(({ status }) => status === 'failed').length;
  return {
    cases,
    diagnostics,
    tests: { passed: cases.length - failed, failed, skipped: 0 },
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

function expectsTrace({ expectations }: TestCase): boolean {
  return expectations.some((expectation) => expectation.kind === 'log' && expectation.level === 'trace');
}
