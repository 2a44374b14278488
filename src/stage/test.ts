import type { Diagnostic } from '../base/diagnostic.ts';
import { refusalDiagnostics, teardownDiagnostics } from '../check/measured.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { makeBootstrap } from '../envoy/bootstrap.ts';
import type { PluginSettings } from '../envoy/plugin.ts';
import { validate } from '../envoy/process.ts';
import { LoadFailure } from '../host/link.ts';
import type { CaseResult, Figure, TestCounts, Verdict } from '../report/result.ts';
import { loadCases } from '../test/cases.ts';
import { engineDifferences } from '../test/engine-difference.ts';
import { runCases, runCasesInHost } from '../test/run.ts';
import type { TestSuite } from '../test/suite.ts';
import { wantsEnvoy } from './inputs.ts';
import type { Job, LoadedModule } from './job.ts';
import { measuredVerdict, pluginSettings } from './plugin.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

interface EngineOutcome {
  /** Undefined for the embedded host, which is nobody's target. */
  readonly verdict: Verdict | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly tests: TestCounts;
  readonly milliseconds: number;
}

const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** The embedded host among the targets. */
const HOST = 'host';

/** Sends the cases' traffic through the module, in each target's real Envoy and in the embedded host, as asked. */
export async function test(job: Job): Promise<StageOutcome> {
  const { env, inputs } = job;
  const project = await job.project();
  const suite = await loadCases(project.cases, env.directory);
  const envoyWanted = wantsEnvoy(inputs);
  const [loaded, envoys] = await Promise.all([job.module(), envoyWanted ? job.envoys() : []]);
  const plugin = pluginSettings(project, loaded);
  const outcomes: [string, EngineOutcome][] = [];
  if (inputs.engines.includes(HOST)) outcomes.push([HOST, await testInHost(plugin, suite, job, loaded)]);
  for (const envoy of envoys) {
    env.log.progress(`envoy ${envoy.version}`);
    outcomes.push([envoy.target.key, await testOn(envoy, plugin, suite, job, loaded.file)]);
  }
  const all = outcomes.map(([, outcome]) => outcome);
  const cases = all.flatMap((outcome) => outcome.cases);
  const figures = Object.fromEntries(
    outcomes.map(([key, { milliseconds }]): [string, Figure] => [
      `load ${key}`,
      { value: milliseconds, unit: 'milliseconds' },
    ]),
  );
  return {
    module: summarize(loaded, project.language),
    verdicts: Object.fromEntries(
      outcomes.flatMap(([key, { verdict }]) => (verdict === undefined ? [] : [[key, verdict]])),
    ),
    diagnostics: [
      ...all.flatMap(({ diagnostics }) => diagnostics),
      ...engineDifferences(cases),
      ...unjudged(cases),
      ...(envoyWanted ? [] : [HOST_ALONE]),
    ],
    cases,
    tests: all.map(({ tests }) => tests).reduce(add, NO_TESTS),
    figures,
  };
}

/** A case that no engine of this run could judge is no case that passed. */
function unjudged(cases: readonly CaseResult[]): Diagnostic[] {
  const judged = new Set(cases.filter(({ status }) => status !== 'skipped').map(({ file, line }) => `${file}:${line}`));
  const left = cases.filter(({ file, line }) => !judged.has(`${file}:${line}`));
  return [...new Map(left.map((one) => [one.file, one])).values()].map(({ file, line }) => ({
    severity: 'error',
    code: 'test-not-run',
    file,
    line,
    message: "Google's tests call one callback after another, which no real Envoy can: none of this file has run",
    hint: 'add the engine host: --engine host,envoy (input `engine`)',
  }));
}

const HOST_ALONE: Diagnostic = {
  severity: 'notice',
  code: 'engine-host',
  message: 'the cases ran in the embedded host alone, as asked: no Envoy has loaded the module',
  hint: 'run with the engine envoy too before the module goes anywhere',
};

async function testInHost(
  plugin: PluginSettings,
  suite: TestSuite,
  { env }: Job,
  { module, file }: LoadedModule,
): Promise<EngineOutcome> {
  const started = performance.now();
  try {
    const outcome = await runCasesInHost({ suite, plugin, module, env });
    env.log.info(`embedded host: starts the module, ${outcome.milliseconds} ms`);
    for (const { name, status } of outcome.cases) env.log.info(`${status === 'passed' ? '✓' : '✗'} ${name}`);
    const diagnostics = [...teardownDiagnostics(outcome, 'the embedded host', file), ...outcome.diagnostics];
    return { ...outcome, diagnostics, verdict: undefined };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    const milliseconds = Math.round(performance.now() - started);
    const diagnostics = refusalDiagnostics({ reasons: [error.message] }, 'the embedded host', file);
    return { verdict: undefined, diagnostics, cases: [], tests: NO_TESTS, milliseconds };
  }
}

async function testOn(
  envoy: EnvoyBinary,
  plugin: PluginSettings,
  suite: TestSuite,
  { env }: Job,
  file: string,
): Promise<EngineOutcome> {
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
