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
