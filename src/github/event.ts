import { readTextIfExists } from '../base/files.ts';
import type { Event } from './push-decision.ts';

/** Reads the event that started the workflow from the runner's variables and its payload file. */
export async function readEvent(variables: Readonly<Record<string, string | undefined>>): Promise<Event> {
  const path = variables.GITHUB_EVENT_PATH;
  const text = path === undefined ? undefined : await readTextIfExists(path);
  const payload: unknown = text === undefined ? {} : JSON.parse(text);
  const ref = variables.GITHUB_REF ?? '';
  return {
    name: variables.GITHUB_EVENT_NAME ?? '',
    ref,
    tag: ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined,
    defaultBranch: textAt(payload, 'repository', 'default_branch'),
    headSha:
      textAt(payload, 'pull_request', 'head', 'sha') ??
      textAt(payload, 'workflow_run', 'head_sha') ??
      variables.GITHUB_SHA ??
      '',
    baseSha: textAt(payload, 'pull_request', 'base', 'sha'),
    pullRequest: numberAt(payload, 'pull_request', 'number'),
    conclusion: textAt(payload, 'workflow_run', 'conclusion'),
    before: textAt(payload, 'merge_group', 'base_sha') ?? textAt(payload, 'before'),
  };
}

function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' ? value : undefined;
}

function numberAt(payload: unknown, ...path: readonly string[]): number | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'number' ? value : undefined;
}

function valueAt(payload: unknown, path: readonly string[]): unknown {
  let current = payload;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
