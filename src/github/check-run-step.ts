import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { describeError } from '../base/errors.ts';
import { readTextIfExists, relativePath, writeFileAtomically } from '../base/files.ts';
import { allDiagnostics } from '../report/modules.ts';
import type { RunResult } from '../report/result.ts';
import { runPage } from './annotations.ts';
import {
  type CheckRunTarget,
  type Conclusion,
  cancelCheckRun,
  checkRunNotice,
  closeCheckRun,
  openCheckRun,
} from './check-run.ts';
import { findCheckout, inCheckout } from './checkout.ts';
import { apiOf, type Step } from './step.ts';

/** Shows on the commit that the run has begun. The report step says it if this could not be. */
export async function announceRun(step: Step): Promise<void> {
  try {
    await writeFileAtomically(idFile(step), String(await openCheckRun(targetOf(step), apiOf(step))));
  } catch (error) {
    step.log.info(`no check run yet: ${describeError(error)}`);
  }
}

/** Ends the check run with the whole result; what did not work is a notice, never an error. */
export async function concludeRun(step: Step, result: RunResult): Promise<Diagnostic[]> {
  const api = apiOf(step);
  const target = targetOf(step);
  try {
    const id = (await announcedId(step)) ?? (await openCheckRun(target, api));
    const checkout = await findCheckout(step.directory, step.workspace);
    const diagnostics = allDiagnostics(result).map((diagnostic) => inCheckout(diagnostic, step.workspace, checkout));
    const conclusion = concludes(result, step);
    const missing = await closeCheckRun(id, { result, diagnostics, conclusion, page: target.page }, api);
    if (missing > 0) step.log.info(`the check run has all but ${missing} of the annotations`);
    return [];
  } catch (error) {
    return [checkRunNotice(error)];
  }
}

/** Takes back what was announced, where the job was cancelled. */
export async function abandonRun(step: Step): Promise<void> {
  const id = await announcedId(step);
  if (id === undefined) return;
  await cancelCheckRun(id, apiOf(step)).catch((error: unknown) => {
    step.log.info(`the check run stays in progress: ${describeError(error)}`);
  });
}

function concludes(result: RunResult, { action }: Step): Conclusion {
  if (result.status === 'passed') return 'success';
  return result.status === 'failed' && action.modules[0].failOn === 'never' ? 'neutral' : 'failure';
}

function targetOf({ event, directory: folder, workspace, variables }: Step): CheckRunTarget {
  const directory = relativePath(workspace, folder);
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = variables;
  return {
    name: directory === '.' ? 'wasm-action' : `wasm-action: ${directory}`,
    headSha: event.headSha,
    externalId: [run, attempt, job, directory].join('/'),
    page: runPage(variables),
  };
}

async function announcedId(step: Step): Promise<number | undefined> {
  const id = Number(await readTextIfExists(idFile(step)));
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

const idFile = ({ folder }: Step): string => join(folder, 'check-run');
