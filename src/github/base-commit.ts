import type { Event } from './push-decision.ts';

/** What git prints for a commit that isn't there; a push that makes a branch has it for its past. */
const NO_COMMIT = /^0+$/;

/**
 * What a run's modules are compared with. GitHub checks a pull request out as a merge commit, whose first parent is the
 * base as it was then; the event's own base may be older, and is not there in a shallow clone.
 * @param isMerge whether the commit that is checked out has two parents.
 */
export function baseCommit(event: Event, isMerge: boolean): string | undefined {
  if (event.name.startsWith('pull_request')) return isMerge ? 'HEAD^1' : event.baseSha;
  const before = event.name === 'merge_group' || event.name === 'push' ? event.before : undefined;
  return before === undefined || NO_COMMIT.test(before) ? undefined : before;
}

/**
 * The module that a tag releases: `add-header/v1.2.3` that of the folder with this path or this name. Undefined where
 * none or several could be meant.
 */
export function releasedDirectory(tag: string | undefined, directories: readonly string[]): string | undefined {
  const prefix = tag === undefined ? undefined : /^(.+)\/v?\d/.exec(tag)?.[1];
  const [only, second] = prefix === undefined ? directories : directories.filter((path) => isNamed(path, prefix));
  if (second !== undefined) return undefined;
  return only ?? (directories.length === 0 ? '.' : undefined);
}

const isNamed = (path: string, name: string): boolean => path === name || path.endsWith(`/${name}`);
