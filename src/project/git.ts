import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, formatCommand, type RunOutput, run } from '../base/exec.ts';

/** Listing and comparing a hundred thousand files takes seconds. */
const LIMIT = 120_000;

/** A file that git knows. */
export interface TrackedFile {
  /** Relative to the folder that was asked for. */
  readonly path: string;
  /** The id of its content; of a submodule its commit. */
  readonly id: string;
}

/** All files that git tracks below a folder. @throws ToolError where it is no repository. */
export async function listTracked(directory: string, env: Environment): Promise<TrackedFile[]> {
  const { stdout } = await git(['ls-files', '--stage', '-z', '--', '.'], directory, env);
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      return { path: line.slice(tab + 1), id: line.slice(7, tab).split(' ')[0] ?? '' };
    });
}

/**
 * The paths below a folder that differ from a commit: in later commits, in the work tree, and files that git doesn't
 * know yet. A renamed file is two. Undefined where the commit is not there: a shallow clone, or a force-push.
 */
export async function listChanged(base: string, directory: string, env: Environment): Promise<string[] | undefined> {
  const commit = await tryGit(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`],
    directory,
    env,
  );
  const found = commit.stdout.trim();
  if (commit.code !== 0 || found === '') return undefined;
  // What the base branch has got since the fork is not this branch's change. A shallow clone doesn't know where that was.
  const fork = await tryGit(['merge-base', found, 'HEAD'], directory, env);
  const from = fork.code === 0 ? fork.stdout.trim() : found;
  const [changed, unknown] = await Promise.all([
    git(['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', from, '--', '.'], directory, env),
    git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.'], directory, env),
  ]);
  return [...new Set(`${changed.stdout}${unknown.stdout}`.split('\0').filter((path) => path !== ''))];
}

/** Whether the commit that is checked out has two parents. */
export async function isMergeCommit(directory: string, env: Environment): Promise<boolean> {
  return (await tryGit(['rev-parse', '--verify', '--quiet', 'HEAD^2'], directory, env)).code === 0;
}

async function git(args: readonly string[], directory: string, env: Environment): Promise<RunOutput> {
  const output = await tryGit(args, directory, env);
  if (output.code === 0) return output;
  throw new ToolError(`git failed: ${output.stderr.trim().split('\n').at(-1) ?? ''}`, {
    command: formatCommand('git', args),
    exit: output.code ?? output.signal,
    hint: 'discovery reads a git repository: run it in a clone',
  });
}

function tryGit(args: readonly string[], directory: string, env: Environment): Promise<RunOutput> {
  return run('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
    directory,
    variables: cleanVariables(env.variables),
    timeout: LIMIT,
    signal: env.signal,
  });
}
