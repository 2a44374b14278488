import { HELPERS, type HelperName } from './helper-table.ts';
import { type ActionStage, INPUTS } from './input-table.ts';

export type StageEntry = ActionStage | HelperName;

/** Runs one stage as an action or as a step of the composite. Sets the exit code; never rejects. */
export async function runAction(stage: StageEntry): Promise<void> {
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
