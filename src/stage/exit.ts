import { EXIT } from '../base/errors.ts';
import type { StageResult } from '../report/result.ts';
import type { FailLevel } from './inputs.ts';

/** The process's exit code for the results of a run; `never` forgives what was judged, not what could not be judged. */
export function exitCode(results: readonly StageResult[], failOn: FailLevel): number {
  const stopped = results.find((result) => result.status === 'error');
  if (stopped !== undefined) {
    return stopped.diagnostics.some((diagnostic) => diagnostic.code === 'configuration')
      ? EXIT.configuration
      : EXIT.environment;
  }
  const failed = results.some((result) => result.status === 'failed');
  return failed && failOn !== 'never' ? EXIT.failed : EXIT.passed;
}
