import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ConfigurationError, EXIT, InterruptedError } from '../base/errors.ts';
import { readTextIfExists, relativePath, sha256, writeFileAtomically } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { createRedactor } from '../base/redact.ts';
import { formatPlace } from '../report/format.ts';
import { renderJunit } from '../report/junit.ts';
import { allDiagnostics, foldModules } from '../report/modules.ts';
import { outlineModules } from '../report/outline.ts';
import { renderPage } from '../report/page.ts';
import { foldResults, type ModuleResult, type RunResult, type StageName, type StageResult } from '../report/result.ts';
import { renderSarif } from '../report/sarif.ts';
import { exitCode } from '../stage/exit.ts';
import { openRunFolder, readResults } from '../stage/run-folder.ts';
import { errorDiagnostic, skippedStage } from '../stage/stage.ts';
import { planAnnotations, printAnnotations, runPage } from './annotations.ts';
import type { ChangedLines } from './changed-lines.ts';
import { findCheckout, inCheckout } from './checkout.ts';
import { createEnvironment } from './environment.ts';
import { readEvent } from './event.ts';
import type { ActionStage, OutputName } from './input-table.ts';
import { type ActionInputs, loadInputs } from './inputs.ts';
import { createActionLog } from './log.ts';
import type { Event } from './push-decision.ts';
import type { Step } from './step.ts';

/** GitHub drops a step's whole summary when it is over 1 MiB; some room is left for what others write. */
const LONGEST_SUMMARY_BYTES = 1_000_000;

/** Runs one stage with the inputs of its step and returns the exit code. */
export async function runActionStage(stage: ActionStage): Promise<number> {
  const variables = process.env;
  const redactor = createRedactor();
  const log = createActionLog(redactor);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => stop.abort(new InterruptedError(signal)));
  }
  process.once('uncaughtException', (error) => {
    core.error(redactor.redact(errorDiagnostic(error).message), { title: 'internal' });
    process.exit(EXIT.environment);
  });
  // Inside the composite the report step speaks for all stages.
  const deferred = variables.WASM_ACTION_REPORT === 'deferred';
  const workspace = resolve(variables.GITHUB_WORKSPACE ?? '.');
  try {
    const event = await readEvent(variables);
    const action = loadInputs(variables, event);
    maskSecrets(action, log);
    const several = action.modules.length > 1;
    const directory = several ? workspace : action.modules[0].directory;
    const folder = several ? join(runsFolder(variables), 'modules') : runFolder(directory, variables);
    const step: Step = { action, event, directory, folder, workspace, variables, log };
    if (stage === 'report') return await report(step);
    if (stage === 'setup') await begin(step);
    if (stage === 'publish' && action.packedBecause !== undefined)
      log.info(`nothing is pushed: ${action.packedBecause}`);
    const worked = await work(stage, step, stop.signal);
    const folded = foldAll(worked.map(({ name, results }) => ({ name, ...foldResults(results) })));
    await writeOutputs(folded, step);
    if (deferred) describe(folded, log);
    else await present(folded, step);
    // Of several modules the others go on; the report step judges them all.
    if (several && deferred) return EXIT.passed;
    return exitCode(
      worked.flatMap(({ results }) => results),
      action.modules[0].failOn,
    );
  } catch (error) {
    if (error instanceof InterruptedError) return EXIT.interrupted;
    const diagnostic = errorDiagnostic(error);
    core.error(redactor.redact([diagnostic.message, diagnostic.hint].filter((part) => part !== undefined).join('\n')), {
      title: diagnostic.code,
    });
    if (error instanceof Error && diagnostic.code === 'internal') log.debug(error.stack ?? '');
    return error instanceof ConfigurationError ? EXIT.configuration : EXIT.environment;
  }
}

interface ModuleStages {
  readonly name: string;
  readonly results: readonly StageResult[];
}

/** The stage on each module in turn; of several modules on none whose earlier stages did not pass. */
async function work(stage: StageName, step: Step, signal: AbortSignal): Promise<ModuleStages[]> {
  const { action, workspace, variables, log } = step;
  // What only the working stages need is loaded for them alone: the report step stays cheap.
  const { runPipeline } = await import('../stage/pipeline.ts');
  const env = await createEnvironment(variables, workspace, log, signal);
  const worked: ModuleStages[] = [];
  for (const inputs of action.modules) {
    const folder = runFolder(inputs.directory, variables);
    const name = relativePath(workspace, inputs.directory);
    if (action.modules.length > 1) {
      if ((await readResults(folder)).some(({ status }) => status === 'failed' || status === 'error')) continue;
      log.info(`module ${name}`);
    }
    worked.push({ name, results: await runPipeline([stage], { inputs, env, folder }) });
  }
  return worked;
}

/** One module as it is; several as one result with a part for each. */
function foldAll(modules: readonly ModuleResult[]): RunResult {
  const [only, second] = modules;
  if (only === undefined || second !== undefined) return foldModules(modules);
  const { name: _, ...result } = only;
  return result;
}

async function begin(step: Step): Promise<void> {
  for (const { directory } of step.action.modules) await openRunFolder(runFolder(directory, step.variables));
  if (step.action.checkRun) await (await import('./check-run-step.ts')).announceRun(step);
}

/** Speaks for all stages of the job; the step of the stage that failed is red already, so this one is not. */
async function report(step: Step): Promise<number> {
  const { action, workspace, variables } = step;
  // A cancelled job has no verdict, but its check run must not stay in progress.
  if (variables.WASM_ACTION_JOB_STATUS === 'cancelled') {
    if (action.checkRun) await (await import('./check-run-step.ts')).abandonRun(step);
    return EXIT.passed;
  }
  if (action.foreignResult !== undefined) return reportForeign(step, action.foreignResult);
  const modules = await Promise.all(
    action.modules.map(async ({ directory }) => {
      const found = await readResults(runFolder(directory, variables));
      const missing = missingStages(action, found);
      const results = [...found, ...missing];
      return {
        results,
        folded: { name: relativePath(workspace, directory), ...foldResults(results, gateFault(found, missing)) },
      };
    }),
  );
  const folded = foldAll(modules.map((module) => module.folded));
  await writeOutputs(folded, step);
  await writeForms(folded, step);
  const notices = [
    ...(action.checkRun ? await (await import('./check-run-step.ts')).concludeRun(step, folded) : []),
    ...(action.comment ? await (await import('./comment.ts')).writeComment(step, folded) : []),
  ];
  await present({ ...folded, diagnostics: [...folded.diagnostics, ...notices] }, step);
  if (modules.length === 1) return EXIT.passed;
  // Each stage's step passed for the sake of the other modules: this is the one that is red.
  const code = exitCode(
    modules.flatMap(({ results }) => results),
    action.modules[0].failOn,
  );
  return code === EXIT.passed && folded.status === 'error' ? EXIT.environment : code;
}

/** What a run without rights found, shown by one that has them; how it ended is GitHub's own word. */
async function reportForeign(step: Step, file: string): Promise<number> {
  const { parseForeignResult } = await import('./foreign-result.ts');
  const text = await readTextIfExists(file);
  if (text === undefined) {
    throw new ConfigurationError(`input result: there is no file ${relativePath(step.workspace, file)}`, {
      hint: "give the file that the action's output `result` named, as the artifact holds it",
    });
  }
  const claimed = parseForeignResult(text);
  const passed =
    step.event.conclusion === undefined ? claimed.status === 'passed' : step.event.conclusion === 'success';
  const result: RunResult = {
    ...claimed,
    status: passed ? 'passed' : claimed.status === 'passed' ? 'failed' : claimed.status,
  };
  const notices = step.action.checkRun ? await (await import('./check-run-step.ts')).concludeRun(step, result) : [];
  // Annotations of this job would stand on another commit.
  await summarize({ ...result, diagnostics: [...result.diagnostics, ...notices] });
  return EXIT.passed;
}

/** Stages that were asked for and have left no result: an earlier one failed. They are named, never passed over. */
function missingStages(action: ActionInputs, results: readonly StageResult[]): StageResult[] {
  return action.stages
    .filter((stage) => stage !== 'report')
    .filter((stage) => !results.some((result) => result.stage === stage))
    .map(skippedStage);
}

/** What stopped this step, as plain text for whoever opens its log; the report step annotates it. */
function describe(folded: RunResult, log: Log): void {
  for (const diagnostic of allDiagnostics(folded)) {
    if (diagnostic.severity !== 'error') continue;
    log.info([`error[${diagnostic.code}]`, formatPlace(diagnostic), diagnostic.message].join(' '));
    if (diagnostic.hint !== undefined) log.info(`  hint: ${diagnostic.hint}`);
  }
}

/** A stage that was asked for, left nothing behind and has no failed one before it: its step died without a word. */
function gateFault(results: readonly StageResult[], missing: readonly StageResult[]): Diagnostic[] {
  const explained = results.some(({ status }) => status === 'failed' || status === 'error');
  if (explained || missing.length === 0) return [];
  const names = missing.map(({ stage }) => stage).join(', ');
  return [
    {
      severity: 'error',
      code: 'stage-missing',
      message: `no result of ${names}`,
      hint: 'see the log of the first step that failed, or leave these out of the input `stages`',
    },
  ];
}

/** Annotations and the job summary. */
async function present(folded: RunResult, { action, event, directory, workspace }: Step): Promise<void> {
  const checkout = await findCheckout(directory, workspace);
  const changed = action.annotate === 'all' ? undefined : await changedLines(event, checkout);
  const diagnostics = allDiagnostics(folded).map((diagnostic) => inCheckout(diagnostic, workspace, checkout));
  printAnnotations(planAnnotations(diagnostics, action.annotate, changed), runPage(process.env));
  await summarize(folded);
}

async function summarize(folded: RunResult): Promise<void> {
  if (process.env.GITHUB_STEP_SUMMARY === undefined) return;
  await core.summary.addRaw(renderPage(folded, { longest: LONGEST_SUMMARY_BYTES })).write();
}

async function changedLines(event: Event, checkout: string): Promise<ChangedLines | undefined> {
  if (event.baseSha === undefined) return undefined;
  const { findChangedLines } = await import('./changed-lines.ts');
  return findChangedLines(event.baseSha, checkout);
}

async function writeOutputs(folded: RunResult, { folder, workspace, directory }: Step): Promise<void> {
  const path = join(folder, 'result.json');
  await writeFileAtomically(path, `${JSON.stringify(folded, null, 2)}\n`);
  const outputs: Record<OutputName, string> = {
    module: folded.module === undefined ? '' : resolve(workspace, folded.module.path),
    'module-sha256': folded.module?.sha256 ?? '',
    image: folded.image?.reference ?? '',
    digest: folded.image?.digest ?? '',
    verdict: folded.status,
    result: path,
    modules: JSON.stringify(outlineModules(folded, relativePath(workspace, directory))),
  };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/** The result in the forms that other tools read, beside the JSON. */
async function writeForms(folded: RunResult, { folder, workspace, directory }: Step): Promise<void> {
  const checkout = await findCheckout(directory, workspace);
  const diagnostics = allDiagnostics(folded).map((diagnostic) => inCheckout(diagnostic, workspace, checkout));
  await writeFileAtomically(join(folder, 'result.sarif'), renderSarif(diagnostics));
  await writeFileAtomically(join(folder, 'junit.xml'), renderJunit(folded));
}

function maskSecrets(action: ActionInputs, log: Log): void {
  for (const secret of [action.modules[0].password, action.githubToken]) {
    if (secret !== undefined && secret !== '') log.secret(secret);
  }
}

/** One folder a project below RUNNER_TEMP, which the runner empties between jobs. */
function runFolder(directory: string, variables: Step['variables']): string {
  const name = `${basename(directory).replaceAll(/[^\w.-]/g, '-')}-${sha256(directory).slice(0, 8)}`;
  return join(runsFolder(variables), name);
}

const runsFolder = (variables: Step['variables']): string => join(variables.RUNNER_TEMP ?? tmpdir(), 'wasm-action');
