import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type CacheClient, dropCaches, restoreCaches, saveCaches } from '../../src/github/cache.ts';
import type { Step } from '../../src/github/step.ts';
import { recordingLog, temporaryFolder } from '../support/environment.ts';

const CACHE = { key: 'a-b', restoreKeys: ['a-'], paths: ['/one', '/two'] };

function client(parts: Partial<CacheClient> = {}): CacheClient {
  return { isFeatureAvailable: () => true, restoreCache: async () => undefined, saveCache: async () => 1, ...parts };
}

function step(event = 'push', folder = temporaryFolder()): Step {
  return { event: { name: event }, variables: { RUNNER_TEMP: folder }, log: recordingLog() } as unknown as Step;
}

test('a cache service that fails is a warning, before the job and after it', async () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const broken = () => Promise.reject(new Error('the service is away'));
  expect(await restoreCaches(CACHE, step(), client({ restoreCache: broken }))).toBeUndefined();
  vi.stubEnv('STATE_cache', JSON.stringify(CACHE));
  await saveCaches(client({ saveCache: broken }));
  const lines = said.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('::'));
  said.mockRestore();
  vi.unstubAllEnvs();
  expect(lines).toEqual([
    expect.stringMatching(/^::warning title=cache::the cache could not be restored: the service is away/),
    expect.stringMatching(/^::warning title=cache::the cache could not be saved: the service is away/),
  ]);
});

test('a job asks once, whichever of its actions comes first', async () => {
  const asked: string[] = [];
  const folder = temporaryFolder();
  const counting = client({ restoreCache: async (_, key) => void asked.push(key) as undefined });
  await restoreCaches(CACHE, step('push', folder), counting);
  await restoreCaches(CACHE, step('push', folder), counting);
  expect(asked).toEqual(['a-b']);
});

test('where there is no cache service nothing is asked, and nothing saved without a state', async () => {
  const away = client({ isFeatureAvailable: () => false, restoreCache: () => Promise.reject(new Error('asked')) });
  expect(await restoreCaches(CACHE, step(), away)).toBeUndefined();
  await saveCaches(client({ saveCache: () => Promise.reject(new Error('saved')) }));
});

test('what nothing works with is taken away', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'cargo'));
  await writeFile(join(folder, 'cargo', 'rubbish'), '');
  await dropCaches({ ...CACHE, paths: [join(folder, 'cargo'), join(folder, 'none')] });
  expect(await readdir(folder)).toEqual([]);
});
