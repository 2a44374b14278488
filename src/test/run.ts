import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import type { PluginSettings } from '../envoy/bootstrap.ts';
import type { HostFinding } from '../host/vm.ts';
import type { CaseResult, TestCounts } from '../report/result.ts';
import type { WasmModule } from '../wasm/module.ts';
import { openEnvoyEngine } from './envoy-engine.ts';
import { openHostEngine } from './host-engine.ts';
import type { CaseEngine } from './observation.ts';
import type { TestCase, TestSuite } from './suite.ts';
import { judgeCase, notRun } from './verdict.ts';

interface RunOptions {
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
const DEADLINE = 10_000;

/** After so many cases in a row that cost an Envoy or a VM each, the rest would only cost time. */
const MAX_LOST_IN_A_ROW = 3;

/**
 * Runs the cases one after another in one real Envoy, which has loaded the module with `--mode validate` before; after
 * a trap, a hang or a crash the next case gets a new one.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
export async function runCases(options: RunOptions & { readonly binary: EnvoyBinary }): Promise<CaseOutcomes> {
  const { suite, deadline = DEADLINE } = options;
  return runOn(await openEnvoyEngine({ ...options, deadline, trace: suite.cases.some(expectsTrace) }), options);
}

/**
 * Runs the cases one after another in the embedded host, in one VM as long as it works; says too how long the start took.
 * @throws LoadFailure when the module does not start; InterruptedError when the run was stopped.
 */
export async function runCasesInHost(
  options: RunOptions & { readonly module: WasmModule },
): Promise<CaseOutcomes & { readonly milliseconds: number }> {
  const { suite, deadline = DEADLINE } = options;
  const started = performance.now();
  const engine = openHostEngine({ ...options, deadline, trace: suite.cases.some(expectsTrace) });
  const milliseconds = Math.round(performance.now() - started);
  return { ...(await runOn(engine, options)), milliseconds };
}

async function runOn(engine: CaseEngine, { suite, env, deadline = DEADLINE }: RunOptions): Promise<CaseOutcomes> {
  const started = performance.now();
  const cases: CaseResult[] = [];
  const diagnostics: Diagnostic[] = [];
  const record = (testCase: TestCase, problems: readonly Diagnostic[]): void => {
    diagnostics.push(...problems);
    cases.push({
      name: testCase.name,
      engine: engine.name,
      ...(engine.target === undefined ? {} : { target: engine.target }),
      status: problems.length === 0 ? 'passed' : 'failed',
      file: testCase.position?.file,
      line: testCase.position?.line,
    });
  };
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
  } catch (error) {
    await engine.close();
    throw error;
  }
  const findings = await engine.close();
  const failed = cases.filter(({ status }) => status === 'failed').length;
  return {
    cases,
    diagnostics,
    findings,
    tests: { passed: cases.length - failed, failed, skipped: 0 },
    seconds: Math.round(performance.now() - started) / 1000,
  };
}

function expectsTrace({ expectations }: TestCase): boolean {
  return expectations.some((expectation) => expectation.kind === 'log' && expectation.level === 'trace');
}
