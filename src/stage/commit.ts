import type { Environment } from '../base/environment.ts';
import { cleanVariables, run } from '../base/exec.ts';

/** How long git may take to say where it stands, in milliseconds. */
const LIMIT = 10_000;

/** The commit and the branch that a folder stands at, as far as there is git and they can be told. */
export async function readCommit(
  directory: string,
  env: Environment,
): Promise<{ readonly commit: string | undefined; readonly branch: string | undefined }> {
  const ask = async (...args: readonly string[]): Promise<string | undefined> => {
    const options = { directory, variables: cleanVariables(env.variables), timeout: LIMIT, signal: env.signal };
    const output = await run('git', args, options);
    return output.code === 0 ? output.stdout.trim() : undefined;
  };
  const [commit, branch] = await Promise.all([
    ask('rev-parse', '--verify', 'HEAD'),
    ask('symbolic-ref', '--short', '--quiet', 'HEAD'),
  ]);
  return { commit, branch };
}
