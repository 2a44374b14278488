import type { Diagnostic } from '../base/diagnostic.ts';
import { ConfigurationError, EXIT } from '../base/errors.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { foldAll } from '../report/modules.ts';
import { foldResults, type ModuleResult, type RunResult, type StageResult } from '../report/result.ts';
import { exitCode } from '../stage/exit.ts';
import { readResults } from '../stage/run-folder.ts';
import { skippedStage } from '../stage/stage.ts';
import type { ActionInputs } from './inputs.ts';
import { present, summarize, writeForms, writeOutputs } from './present.ts';
import { runFolder } from './run-folders.ts';
import type { Step } from './step.ts';

/** Speaks for all stages of the job; the step of the stage that failed is red already, so this one is not. */
export async function report(step: Step): Promise<number> {
  const { action, workspace, variables } = step;
  // A cancelled job has no verdict, but its check run must not stay in progress.
  if (variables.WASM_ACTION_JOB_STATUS === 'cancelled') {
    if (action.checkRun) await (await import('./check-run-step.ts')).abandonRun(step);
    return EXIT.passed;
  }
  if (action.foreignResult !== undefined) return reportForeign(step, action.foreignResult);
  const modules: { results: StageResult[]; folded: ModuleResult }[] = [];
  // One after the other: hundreds of modules at once would stand in memory twice.
  for (const { directory } of action.modules) {
    const found = await readResults(runFolder(directory, variables));
    const missing = missingStages(action, found);
    const results = [...found, ...missing];
    const name = relativePath(workspace, directory);
    modules.push({ results, folded: { name, ...foldResults(results, gateFault(found, missing)) } });
  }
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
