import type { Diagnostic } from '../base/diagnostic.ts';
import { refusalDiagnostics, teardownDiagnostics } from '../check/measured.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { makeBootstrap, type PluginSettings } from '../envoy/bootstrap.ts';
import { validate } from '../envoy/process.ts';
import type { CaseResult, Figure, TestCounts, Verdict } from '../report/result.ts';
import { loadCases } from '../test/cases.ts';
import { runCases } from '../test/run.ts';
import type { TestSuite } from '../test/suite.ts';
import type { Job } from './job.ts';
import { measuredVerdict, pluginSettings } from './plugin.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

interface TargetOutcome {
  readonly verdict: Verdict;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly tests: TestCounts;
  readonly milliseconds: number;
}

const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** Loads the module into each target's real Envoy and sends it the cases' traffic. */
export async function test(job: Job): Promise<StageOutcome> {
  const { env } = job;
  const project = await job.project();
  const suite = await loadCases(project.cases, env.directory);
  const [loaded, envoys] = await Promise.all([job.module(), job.envoys()]);
  const plugin = pluginSettings(project, loaded);
  const outcomes: [string, TargetOutcome][] = [];
  for (const envoy of envoys) {
    env.log.progress(`envoy ${envoy.version}`);
    outcomes.push([envoy.target.key, await testOn(envoy, plugin, suite, job, loaded.file)]);
  }
  const all = outcomes.map(([, outcome]) => outcome);
  const figures = Object.fromEntries(
    outcomes.map(([key, { milliseconds }]): [string, Figure] => [
      `load ${key}`,
      { value: milliseconds, unit: 'milliseconds' },
    ]),
  );
  return {
    module: summarize(loaded, project.language),
    verdicts: Object.fromEntries(outcomes.map(([key, { verdict }]) => [key, verdict])),
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    cases: all.flatMap(({ cases }) => cases),
    tests: all.map(({ tests }) => tests).reduce(add, NO_TESTS),
    figures,
  };
}

async function testOn(
  envoy: EnvoyBinary,
  plugin: PluginSettings,
  suite: TestSuite,
  { env }: Job,
  file: string,
): Promise<TargetOutcome> {
  const started = performance.now();
  const validation = await validate(
    envoy,
    makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' }),
    env,
  );
  const milliseconds = Math.round(performance.now() - started);
  const verdict = measuredVerdict(envoy, validation);
  if (!validation.loads) {
    env.log.info(`envoy ${envoy.version}: refuses the module`);
    return {
      verdict,
      diagnostics: refusalDiagnostics(validation, envoy.target.key, file),
      cases: [],
      tests: NO_TESTS,
      milliseconds,
    };
  }
  env.log.info(`envoy ${envoy.version}: loads the module, ${milliseconds} ms`);
  const outcome = await runCases({ suite, plugin, binary: envoy, env });
  for (const { name, status } of outcome.cases) env.log.info(`${status === 'passed' ? '✓' : '✗'} ${name}`);
  const diagnostics = [...teardownDiagnostics(validation, envoy.target.key, file), ...outcome.diagnostics];
  return { verdict, diagnostics, cases: outcome.cases, tests: outcome.tests, milliseconds };
}

function add(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
