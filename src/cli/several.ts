import { join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { EXIT, InterruptedError } from '../base/errors.ts';
import { foldModules } from '../report/modules.ts';
import { foldResults, type ModuleResult, type RunResult, type StageResult } from '../report/result.ts';
import { exitCode } from '../stage/exit.ts';
import type { Inputs } from '../stage/inputs.ts';
import { runPipeline, type StageSelection } from '../stage/pipeline.ts';
import { openRunFolder } from '../stage/run-folder.ts';
import { errorDiagnostic } from '../stage/stage.ts';

export interface SeveralOptions {
  readonly subjects: readonly string[];
  readonly toInputs: (subject: string) => Promise<Inputs>;
  readonly stagesFor: (inputs: Inputs) => StageSelection;
  readonly env: Environment;
}

/** One subject after the other, each judged whatever became of those before it; what can't even be read is its own fault. */
export async function runSeveral(
  options: SeveralOptions,
): Promise<{ readonly result: RunResult; readonly code: number }> {
  const modules: ModuleResult[] = [];
  let code: number = EXIT.passed;
  for (const [index, name] of options.subjects.entries()) {
    const finished: StageResult[] = [];
    const own = await options.env.log.group(name, () => runOne(name, index, options, finished));
    modules.push({ name, ...own.result });
    code = Math.max(code, own.code);
  }
  return { result: foldModules(modules), code };
}

async function runOne(
  subject: string,
  index: number,
  { toInputs, stagesFor, env }: SeveralOptions,
  finished: StageResult[],
): Promise<{ readonly result: RunResult; readonly code: number }> {
  try {
    const inputs = await toInputs(subject);
    // A project writes where it always does; modules that were given have no folder of their own.
    const run = join(inputs.directory, '.wasm-action');
    const folder = inputs.module === undefined ? run : join(run, 'modules', String(index));
    await openRunFolder(folder);
    await runPipeline(stagesFor(inputs), { inputs, env, folder }, finished);
    return { result: foldResults(finished), code: exitCode(finished, inputs.failOn) };
  } catch (error) {
    if (error instanceof InterruptedError) throw error;
    const diagnostic = errorDiagnostic(error);
    return {
      result: foldResults(finished, [diagnostic]),
      code: diagnostic.code === 'configuration' ? EXIT.configuration : EXIT.environment,
    };
  }
}
