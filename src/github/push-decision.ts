/** What of the triggering event matters to us. */
export interface Event {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** The tag's name, where the ref is one. */
  readonly tag: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Of a pull request: the commit that its branch ends in, which check runs belong to. */
  readonly headSha: string;
  /** Of a pull request: the commit that it is compared with. */
  readonly baseSha: string | undefined;
  readonly pullRequest?: number | undefined;
  /** Of a push: the commit that the branch ended in before. Of a merge group: the commit that it goes on top of. */
  readonly before?: string | undefined;
  /** Of a workflow_run: how that run ended, by GitHub's own word. */
  readonly conclusion?: string | undefined;
}

export type PushDecision = { readonly push: true } | { readonly push: false; readonly reason: string };

/** Whether this run may push. A pull request never does: its code is not ours yet. */
export function decidePush(mode: 'auto' | 'true' | 'false', event: Event): PushDecision {
  if (/^pull_request|^merge_group$/.test(event.name)) {
    return { push: false, reason: `${event.name} events never push` };
  }
  if (mode === 'false') return { push: false, reason: 'publish is false' };
  if (mode === 'true' || event.name === 'release' || event.tag !== undefined) return { push: true };
  if (event.defaultBranch !== undefined && event.ref === `refs/heads/${event.defaultBranch}`) return { push: true };
  return { push: false, reason: 'publish is auto, and this is no release, tag or default branch' };
}
