import { checkModule } from '../check/check.ts';
import type { Job } from './job.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

export async function check(job: Job): Promise<StageOutcome> {
  const loaded = await job.module();
  const report = checkModule(loaded.module, await job.targets(), { file: loaded.file });
  return { module: summarize(loaded, report), verdicts: report.verdicts, diagnostics: report.diagnostics };
}
