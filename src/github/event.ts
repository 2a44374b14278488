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
    headSha: textAt(payload, 'pull_request', 'head', 'sha') ?? variables.GITHUB_SHA ?? '',
    baseSha: textAt(payload, 'pull_request', 'base', 'sha'),
  };
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return typeof current === 'string' ? current : undefined;
}
