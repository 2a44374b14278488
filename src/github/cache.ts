import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Environment } from '../base/environment.ts';
import { describeError } from '../base/errors.ts';
import { readTextIfExists, writeFileAtomically } from '../base/files.ts';
import { type BuildCache, describeCaches } from '../language/caches.ts';
import { loadProject } from '../project/project.ts';
import type { CACHE_OUTPUTS } from './input-table.ts';
import { runsFolder } from './run-folders.ts';
import type { Step } from './step.ts';

/** What of `@actions/cache` is used; tests hand in their own. */
export interface CacheClient {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], key: string, restoreKeys: string[]): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

const STATE = 'cache';
/** Code that nobody has reviewed may run in them with the default branch's cache, or what they make is shipped. */
const NEVER_WRITING = /^(?:release|pull_request_target)$/;

/** Where this job's caches are and what they are called. */
export async function describeJobCaches({ action }: Step, env: Environment): Promise<BuildCache> {
  const projects = await Promise.all(
    action.modules
      .filter(({ module }) => module === undefined)
      .map(async (inputs) => {
        const { directory, language, build } = await loadProject(inputs.directory, env, inputs);
        return { directory, language: build === undefined ? language : undefined };
      }),
  );
  return describeCaches(projects, env);
}

/** For users who put actions/cache before the root action. */
export function writeCacheOutputs({ key, paths }: BuildCache): void {
  const outputs: Record<keyof typeof CACHE_OUTPUTS, string> = { 'cache-key': key, 'cache-paths': paths.join('\n') };
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/**
 * Restores the caches, once a job, and has them saved when the job is over. Whatever goes wrong is a warning.
 * @returns the key of what was restored.
 */
export async function restoreCaches(
  cache: BuildCache,
  { event, variables, log }: Step,
  client?: CacheClient,
): Promise<string | undefined> {
  const note = join(runsFolder(variables), 'cache.json');
  // The action `setup` has been there before `build`.
  if ((await readTextIfExists(note)) !== undefined) return undefined;
  await writeFileAtomically(note, `${JSON.stringify(cache)}\n`);
  try {
    const { isFeatureAvailable, restoreCache } = client ?? (await loadClient());
    if (!isFeatureAvailable()) {
      log.info('there is no cache service: nothing is restored');
      return undefined;
    }
    const found = await restoreCache([...cache.paths], cache.key, [...cache.restoreKeys]);
    log.info(found === undefined ? `no cache ${cache.key} yet` : `restored the cache ${found}`);
    const writable = !NEVER_WRITING.test(event.name);
    if (found !== cache.key && writable) core.saveState(STATE, JSON.stringify(cache));
    return found;
  } catch (error) {
    core.warning(`the cache could not be restored: ${describeError(error)}`, { title: 'cache' });
    return undefined;
  }
}

/** Takes away what a cache brought, for when nothing works with it. */
export async function dropCaches({ paths }: BuildCache): Promise<void> {
  for (const path of paths) await rm(path, { recursive: true, force: true });
}

/** The action's step after the job. Never fails. */
export async function saveCaches(client?: CacheClient): Promise<void> {
  const state = core.getState(STATE);
  if (state === '') return;
  try {
    const { key, paths } = JSON.parse(state) as BuildCache;
    const { saveCache } = client ?? (await loadClient());
    const id = await saveCache([...paths], key);
    // The library has told why where there is none.
    if (id >= 0) core.info(`saved the cache ${key}`);
  } catch (error) {
    core.warning(`the cache could not be saved: ${describeError(error)}`, { title: 'cache' });
  }
}

/** Weighs more than all of this action: only those who have a cache to ask for load it. */
function loadClient(): Promise<CacheClient> {
  return import('@actions/cache');
}
