import type { StageName, StageResult } from '../report/result.ts';
import { applyIgnoreRules } from './ignore.ts';
import type { StageContext } from './inputs.ts';
import { createJob, type Job } from './job.ts';
import { runStage, type StageOutcome, skippedStage } from './stage.ts';

export type StageSelection = readonly StageName[];

/** Each stage is loaded when its turn comes: a run that ends early, or one stage alone, pays for no other. */
const STAGE_WORK: Record<StageName, (job: Job) => Promise<StageOutcome>> = {
  setup: async (job) => (await import('./setup.ts')).setUp(job),
  build: async (job) => (await import('./build.ts')).build(job),
  check: async (job) => (await import('./check.ts')).check(job),
  test: async (job) => (await import('./test.ts')).test(job),
  publish: async (job) => (await import('./publish.ts')).publishModule(job),
  verify: async (job) => (await import('./verify.ts')).verifyImage(job),
};

/**
 * Runs stages in order on one module. The first one that does not pass ends the run; those after it are named as
 * skipped. `finished` grows as stages end, so that an interrupted run can still tell how far it came.
 */
export async function runPipeline(
  stages: StageSelection,
  context: StageContext,
  finished: StageResult[] = [],
): Promise<StageResult[]> {
  const job = createJob(context, stages);
  for (const stage of stages) {
    const stopped = finished.some(({ status }) => status === 'failed' || status === 'error');
    finished.push(stopped ? skippedStage(stage) : await runStage(stage, context, () => workOn(stage, job)));
  }
  return finished;
}

async function workOn(stage: StageName, job: Job): Promise<StageOutcome> {
  const outcome = await STAGE_WORK[stage](job);
  const { ignore } = await job.project();
  const today = new Date().toISOString().slice(0, 10);
  return { ...outcome, diagnostics: applyIgnoreRules(outcome.diagnostics ?? [], ignore, today, job.env.log) };
}
