import { availableParallelism } from 'node:os';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Position } from '../base/errors.ts';
import { sideBySide } from '../base/side-by-side.ts';
import { refusalDiagnostics, teardownDiagnostics } from '../check/measured.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { type PluginSettings, undeployable } from '../envoy/plugin.ts';
import type { Product } from '../project/deployment.ts';
import type { CaseResult, Figure, TestCounts, Verdict } from '../report/result.ts';
import { loadCases } from '../test/cases.ts';
import { findDifferences } from '../test/engine-difference.ts';
import { tellPlugin } from '../test/environment.ts';
import { joinDiagnostics } from '../test/join.ts';
import { withPatterns } from '../test/pattern.ts';
import { type Selection, selectCases } from '../test/select.ts';
import type { TestSuite } from '../test/suite.ts';
import { wantsEnvoy } from './inputs.ts';
import type { Job, LoadedModule } from './job.ts';
import { measuredVerdict, pluginSettings, productOf } from './plugin.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

/** What one engine, or the Envoy of one target, made of the module and its cases. */
interface EngineOutcome {
  /** For people: `1.40.0`, `the embedded host`. */
  readonly place: string;
  /** Undefined for the embedded host, which is nobody's target. */
  readonly verdict: Verdict | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly cases: readonly CaseResult[];
  readonly tests: TestCounts;
  /** Until the module was loaded. */
  readonly milliseconds: number;
  /** What is said of it in the log. */
  readonly headline: string;
}

/** What a run in one place needs. */
interface Arena {
  readonly suite: TestSuite;
  readonly plugin: PluginSettings;
  readonly job: Job;
  readonly loaded: LoadedModule;
}

const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };
const HOST = 'the embedded host';

/**
 * Sends the cases' traffic through the module, in each target's real Envoy and in the embedded host, as asked. The
 * Envoys run side by side, each from the moment that it is there. All of them wait much of their time, for their threads
 * and for us: two for each processor and one more leave none idle, also at the end.
 */
export async function test(job: Job): Promise<StageOutcome> {
  const { env, inputs } = job;
  const project = await job.project();
  const { suite, all, chosen } = await readSuite(job);
  const envoyWanted = wantsEnvoy(inputs);
  const isTargeted = envoyWanted || project.targets.length > 0;
  const [loaded, targets] = await Promise.all([job.module(), isTargeted ? job.targets() : []]);
  const arena = (product: Product): Arena => ({ suite, plugin: pluginSettings(project, loaded, product), job, loaded });
  const outcomes: EngineOutcome[] = [];
  if (inputs.engines.includes('host')) {
    const products = new Set(targets.map((target) => productOf(project, target)));
    if (targets.length === 0) products.add(project.product ?? 'envoy');
    for (const product of products) outcomes.push(await testInHost(arena(product)));
  }
  const onEnvoys = await sideBySide(envoyWanted ? targets : [], availableParallelism() * 2 + 1, async (target) =>
    testOn(await job.envoy(target), arena(productOf(project, target))),
  );
  outcomes.push(...onEnvoys);
  for (const { headline, cases } of outcomes) {
    env.log.info(headline);
    for (const { name, status, reason } of cases) {
      env.log.info(`${MARKS[status]} ${name}${reason === undefined ? '' : `: skipped, since ${reason}`}`);
    }
  }
  const cases = outcomes.flatMap((outcome) => outcome.cases);
  return {
    module: summarize(loaded, project.language),
    verdicts: Object.fromEntries(
      outcomes.flatMap(({ place, verdict }) => (verdict === undefined ? [] : [[place, verdict]])),
    ),
    diagnostics: [
      ...joinDiagnostics(outcomes),
      ...findDifferences(cases),
      ...unjudged(cases, suite),
      ...(chosen === all ? [] : [filtered(chosen, all)]),
      ...(envoyWanted ? [] : [HOST_ALONE]),
    ],
    cases,
    tests: outcomes.map(({ tests }) => tests).reduce(add, NO_TESTS),
    figures: Object.fromEntries(
      outcomes.map(({ place, milliseconds }): [string, Figure] => [
        `load ${place === HOST ? 'host' : place}`,
        { value: milliseconds, unit: 'milliseconds' },
      ]),
    ),
  };
}

/**
 * The project's cases, and which of them this run has chosen.
 * @throws ConfigurationError for a test file that can't be read, and for a filter that finds nothing.
 */
export async function readSuite({ env, inputs, project }: Job): Promise<Selection> {
  const { cases, directory } = await project();
  const isConfigured = inputs.configuration !== undefined;
  const suite = await loadCases(cases, { directory: env.directory, project: directory, isConfigured });
  return withPatterns(() => selectCases(suite, inputs.filters ?? []));
}

const MARKS: Readonly<Record<CaseResult['status'], string>> = { passed: '✓', failed: '✗', skipped: '–' };

/**
 * A case of ours that no engine of this run could judge is no case that passed. Of Google's, written for another tester,
 * a part may be left out where Envoy judges the rest of the file.
 */
function unjudged(cases: readonly CaseResult[], suite: TestSuite): Diagnostic[] {
  const judged = cases.filter(({ status }) => status !== 'skipped');
  const [places, files] = [new Set(judged.map(placeOf)), new Set(judged.map(({ file }) => file))];
  const ours = new Set(suite.cases.map(({ position }) => position?.file));
  const left = new Map(cases.filter((one) => !places.has(placeOf(one))).map((one) => [placeOf(one), one]));
  return [...left.values()].map(({ name, file, line, reason = 'no engine took it' }): Diagnostic => {
    const lost = ours.has(file) || !files.has(file);
    return {
      severity: lost ? 'error' : 'notice',
      code: lost ? 'test-not-run' : 'test-skipped',
      file,
      line,
      message: `${name}: ${lost ? 'has run nowhere' : 'skipped'}, since ${reason}`,
      hint: 'add the engine host: --engine host,envoy (input `engine`)',
    };
  });
}

function placeOf({ name, file, line }: CaseResult): string {
  return JSON.stringify([file, line, name]);
}

/** What was left out on purpose is no failure, but whoever reads a green result must know. */
function filtered(chosen: number, all: number): Diagnostic {
  return {
    severity: 'notice',
    code: 'test-filtered',
    message: `${chosen} of ${all} cases ran, as asked (--filter)`,
    hint: 'run all of them before the module goes anywhere',
  };
}

const HOST_ALONE: Diagnostic = {
  severity: 'notice',
  code: 'engine-host',
  message: 'the cases ran in the embedded host alone, as asked: no Envoy has loaded the module',
  hint: 'run with the engine envoy too before the module goes anywhere',
};

/** What the product cannot hand over is nobody's fault, but whoever reads a green result must know. */
function deploymentDiagnostics({ plugin, suite }: Arena, version?: string): Diagnostic[] {
  const told = new Set<string>();
  const describe = (settings: PluginSettings, where: string, position?: Position): Diagnostic[] =>
    undeployable(settings, version).flatMap((problem) => {
      if (told.has(problem)) return [];
      told.add(problem);
      return {
        ...position,
        severity: 'warning',
        code: 'as-deployed',
        message: `${plugin.product ?? 'envoy'} ${problem}`,
        hint: `change ${where}, or choose another product by --as (input \`as\`, key \`as\`)`,
      };
    });
  return [
    ...describe(plugin, 'wasm.yaml'),
    ...suite.cases.flatMap((one) => describe(tellPlugin(plugin, one), 'the test file', one.position)),
  ];
}

function withProduct(cases: readonly CaseResult[], { product }: PluginSettings): readonly CaseResult[] {
  return product === undefined || product === 'envoy' ? cases : cases.map((one) => ({ ...one, as: product }));
}

async function testInHost(arena: Arena): Promise<EngineOutcome> {
  const { suite, plugin, job, loaded } = arena;
  const { module, file } = loaded;
  const as = plugin.product === 'envoy' ? '' : ` as ${plugin.product}`;
  const place = `${HOST}${as}`;
  const { LoadFailure, runCasesInHost } = await import('../test/run-in-host.ts');
  const started = performance.now();
  try {
    const outcome = await runCasesInHost({ suite, plugin, module, env: job.env });
    return {
      place,
      verdict: undefined,
      diagnostics: [
        ...deploymentDiagnostics(arena),
        ...teardownDiagnostics(outcome, HOST, file),
        ...outcome.diagnostics,
      ],
      cases: withProduct(outcome.cases, plugin),
      tests: outcome.tests,
      milliseconds: outcome.milliseconds,
      headline: `embedded host${as}: starts the module, ${outcome.milliseconds} ms`,
    };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return {
      place,
      verdict: undefined,
      diagnostics: refusalDiagnostics(error, HOST, file),
      cases: [],
      tests: NO_TESTS,
      milliseconds: Math.round(performance.now() - started),
      headline: `embedded host${as}: refuses the module`,
    };
  }
}

/** What no run in the embedded host alone needs. */
function loadEnvoyEngine() {
  return Promise.all([
    import('../envoy/bootstrap.ts'),
    import('../envoy/process.ts'),
    import('../test/run-in-envoy.ts'),
  ]);
}

async function testOn(envoy: EnvoyBinary, arena: Arena): Promise<EngineOutcome> {
  const { suite, plugin, job, loaded } = arena;
  const { env } = job;
  const place = envoy.target.key;
  const name = place === envoy.version ? `envoy ${place}` : `${place} (envoy ${envoy.version})`;
  env.log.progress(name);
  const [{ makeLaunch, NO_NETWORK }, { validate }, { runCases }] = await loadEnvoyEngine();
  const started = performance.now();
  const validation = await validate(envoy, makeLaunch(plugin, NO_NETWORK, envoy.version), env);
  const milliseconds = Math.round(performance.now() - started);
  const verdict = measuredVerdict(envoy, validation);
  if (!validation.loads) {
    return {
      place,
      verdict,
      diagnostics: refusalDiagnostics(validation, place, loaded.file),
      cases: [],
      tests: NO_TESTS,
      milliseconds,
      headline: `${name}: refuses the module`,
    };
  }
  const outcome = await runCases({ suite, plugin, binary: envoy, env });
  return {
    place,
    verdict,
    diagnostics: [
      ...deploymentDiagnostics(arena, envoy.version),
      ...teardownDiagnostics(validation, place, loaded.file),
      ...outcome.diagnostics,
    ],
    cases: withProduct(outcome.cases, plugin),
    tests: outcome.tests,
    milliseconds,
    headline: `${name}: loads the module, ${milliseconds} ms`,
  };
}

function add(a: TestCounts, b: TestCounts): TestCounts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
