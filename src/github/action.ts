import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, EXIT, InterruptedError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { createRedactor } from '../base/redact.ts';
import { formatPlace } from '../report/format.ts';
import { allDiagnostics, foldAll } from '../report/modules.ts';
import { foldResults, type RunResult, type StageName, type StageResult } from '../report/result.ts';
import { exitCode } from '../stage/exit.ts';
import { openRunFolder, readResults } from '../stage/run-folder.ts';
import { errorDiagnostic } from '../stage/stage.ts';
import { announceArtifacts } from './artifacts.ts';
import { createEnvironment } from './environment.ts';
import { readEvent } from './event.ts';
import type { ActionStage } from './input-table.ts';
import { type ActionInputs, loadInputs } from './inputs.ts';
import { createActionLog } from './log.ts';
import { present, writeOutputs } from './present.ts';
import { report } from './report.ts';
import { runFolder, runsFolder } from './run-folders.ts';
import type { Step } from './step.ts';

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
    if (stage === 'publish') await announceArtifacts(folded, variables);
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
  const dropCache = stage === 'setup' || stage === 'build' ? await prepareCaches(step, env) : undefined;
  for (const inputs of action.modules) {
    const folder = runFolder(inputs.directory, variables);
    const name = relativePath(workspace, inputs.directory);
    if (action.modules.length > 1) {
      if ((await readResults(folder)).some(({ status }) => status === 'failed' || status === 'error')) continue;
      log.info(`module ${name}`);
    }
    const run = () => runPipeline([stage], { inputs, env, folder });
    let results = await run();
    if (dropCache !== undefined && results.some(isUnexplained)) {
      log.info('it may be the cache that was restored: it is taken away, and this stage tried again');
      await dropCache();
      results = await run();
    }
    worked.push({ name, results });
  }
  return worked;
}

/**
 * Inside the composite, whose steps are scripts without a post step, the caches are only told.
 * @returns takes away what was restored; undefined where nothing was.
 */
async function prepareCaches(step: Step, env: Environment): Promise<(() => Promise<void>) | undefined> {
  const { action, variables } = step;
  const inComposite = variables.WASM_ACTION_REPORT === 'deferred';
  if (!action.cache && !inComposite) return undefined;
  const caches = await import('./cache.ts');
  const cache = await caches.describeJobCaches(step, env);
  caches.writeCacheOutputs(cache);
  if (inComposite) return undefined;
  const found = await caches.restoreCaches(cache, step);
  return found === undefined ? undefined : () => caches.dropCaches(cache);
}

/** Whether nothing that was said names a place in the project. */
function isUnexplained({ status, diagnostics }: StageResult): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return (status === 'failed' || status === 'error') && errors.every(({ line }) => line === undefined);
}

async function begin(step: Step): Promise<void> {
  for (const { directory } of step.action.modules) await openRunFolder(runFolder(directory, step.variables));
  if (step.action.checkRun) await (await import('./check-run-step.ts')).announceRun(step);
}

/** What stopped this step, as plain text for whoever opens its log; the report step annotates it. */
function describe(folded: RunResult, log: Log): void {
  for (const diagnostic of allDiagnostics(folded)) {
    if (diagnostic.severity !== 'error') continue;
    log.info([`error[${diagnostic.code}]`, formatPlace(diagnostic), diagnostic.message].join(' '));
    if (diagnostic.hint !== undefined) log.info(`  hint: ${diagnostic.hint}`);
  }
}

function maskSecrets(action: ActionInputs, log: Log): void {
  for (const secret of [action.modules[0].password, action.githubToken]) {
    if (secret !== undefined && secret !== '') log.secret(secret);
  }
}
