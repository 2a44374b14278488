import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeCaches } from '../../src/language/caches.ts';
import { makeEnvironment } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

const variables = { HOME: '/h', PATH: '' };

test('another lock file is another key with the same beginning; what is no pin changes nothing', async () => {
  const env = makeEnvironment({ variables, platform: { os: 'linux', arch: 'x64' } });
  const project = { directory: join(env.directory, 'filters/a'), language: 'rust' };
  await writeFiles(env.directory, { 'Cargo.lock': 'one', 'filters/a/src/lib.rs': '' });
  const first = await describeCaches([project], env);
  await writeFiles(env.directory, { 'filters/a/src/lib.rs': 'fn f() {}' });
  expect(await describeCaches([project], env)).toEqual(first);
  await writeFiles(env.directory, { 'Cargo.lock': 'two' });
  const second = await describeCaches([project], env);
  expect(second.key).not.toBe(first.key);
  expect(second.restoreKeys).toEqual(first.restoreKeys);
  expect(second.key.startsWith(second.restoreKeys[0] ?? '?')).toBe(true);
});

test('each language has its own folders, which variables move; of several projects each folder is named once', async () => {
  const env = makeEnvironment({ variables, platform: { os: 'linux', arch: 'x64' } });
  const paths = async (languages: readonly string[], more = {}) => {
    const moved = { ...env, variables: { ...variables, ...more } };
    return (
      await describeCaches(
        languages.map((language) => ({ directory: '/p', language })),
        moved,
      )
    ).paths;
  };
  expect(await paths([])).toEqual(['/h/.cache/wasm-action/optimized']);
  expect(await paths(['go', 'tinygo', 'go'])).toEqual([
    '/h/.cache/go-build',
    '/h/.cache/tinygo',
    '/h/.cache/wasm-action/optimized',
    '/h/go/pkg/mod',
  ]);
  expect(await paths(['go'], { GOMODCACHE: '/m', GOCACHE: '/b' })).toEqual(expect.arrayContaining(['/m', '/b']));
  expect(await paths(['rust'], { CARGO_HOME: '/c' })).toEqual(
    expect.arrayContaining(['/c/registry/cache', '/p/target/wasm32-wasip1/release/deps']),
  );
  expect(await paths(['assemblyscript'])).toContain('/h/.npm');
  expect(await paths(['cpp'], { EM_CACHE: '/e' })).toContain('/e');
});
