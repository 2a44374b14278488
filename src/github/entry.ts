import { HELPERS, type HelperName } from './helper-table.ts';
import { type ActionStage, INPUTS } from './input-table.ts';

/** What the actions setup and build run after the job. */
export const POST_ENTRY = 'save-cache';
export type StageEntry = ActionStage | HelperName | typeof POST_ENTRY;

/** Runs one stage as an action or as a step of the composite. Sets the exit code; never rejects. */
export async function runAction(stage: StageEntry): Promise<void> {
  if (stage === POST_ENTRY) return (await import('./cache.ts')).saveCaches();
  if (isHelper(stage)) process.exit(await (await import('./helpers.ts')).runHelper(stage));
  // Read by hand: a stage that the user left out must not pay for loading the toolkit.
  const wanted = (process.env.INPUT_STAGES ?? '').trim() || INPUTS.stages.default;
  if (!wanted.split(/[\s,]+/).includes(stage)) {
    process.stdout.write(`${stage} is not among the stages: ${wanted.replaceAll(/\s+/g, ' ')}\n`);
    return;
  }
  const { runActionStage } = await import('./action.ts');
  process.exit(await runActionStage(stage));
}

function isHelper(entry: StageEntry): entry is HelperName {
  return entry in HELPERS;
}
