import type { Job } from './job.ts';

/**
 * Reads what the user wrote for stages that come later: a mistake there shall not cost a build. A build of the user's
 * own may write test files, which are then read when their turn comes.
 * @throws ConfigurationError as those stages would.
 */
export async function refuseEarly(job: Job): Promise<void> {
  if (job.stages.includes('publish')) await (await import('./publish.ts')).findDestination(job);
  if (job.stages.includes('test') && (await job.project()).build === undefined) {
    await (await import('./test.ts')).readSuite(job);
  }
}
