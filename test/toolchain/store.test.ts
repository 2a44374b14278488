import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { createFileStore } from '../../src/toolchain/store.ts';
import { defaultStoreRoot } from '../../src/toolchain/store-root.ts';
import { makeFolder } from '../support/environment.ts';

async function folderWith(content: string): Promise<string> {
  const folder = join(await makeFolder(), 'made');
  await mkdir(folder);
  await writeFile(join(folder, 'tool'), content);
  return folder;
}

describe('createFileStore', () => {
  it('keeps a folder in the layout of the runner’s tool cache and finds it again', async () => {
    const root = await makeFolder();
    const store = createFileStore(root);
    expect(await store.find('envoy', '1.40.0', 'x64')).toBeUndefined();
    const place = await store.add(await folderWith('whole'), 'envoy', '1.40.0', 'x64');
    expect(place).toBe(join(root, 'envoy', '1.40.0', 'x64'));
    expect((await readdir(join(root, 'envoy', '1.40.0'))).sort()).toEqual(['x64', 'x64.complete']);
    expect(await store.find('envoy', '1.40.0', 'x64')).toBe(place);
    expect(await readFile(join(place, 'tool'), 'utf8')).toBe('whole');
    expect(await store.find('envoy', '1.40.0', 'arm64')).toBeUndefined();
  });

  it('does not see a half-made entry, and makes it again', async () => {
    const root = await makeFolder();
    await mkdir(join(root, 'envoy', '1.40.0', 'x64'), { recursive: true });
    await writeFile(join(root, 'envoy', '1.40.0', 'x64', 'tool'), 'half');
    await writeFile(join(root, 'envoy', '1.40.0', 'rubbish'), '');
    const store = createFileStore(root);
    expect(await store.find('envoy', '1.40.0', 'x64')).toBeUndefined();
    const place = await store.add(await folderWith('whole'), 'envoy', '1.40.0', 'x64');
    expect(await readFile(join(place, 'tool'), 'utf8')).toBe('whole');
    expect(await store.find('envoy', '1.40.0', 'x64')).toBe(place);
  });

  it('does not see a marker without its folder', async () => {
    const root = await makeFolder();
    await mkdir(join(root, 'envoy', '1.40.0'), { recursive: true });
    await writeFile(join(root, 'envoy', '1.40.0', 'x64.complete'), '');
    const store = createFileStore(root);
    expect(await store.find('envoy', '1.40.0', 'x64')).toBeUndefined();
    await store.add(await folderWith('whole'), 'envoy', '1.40.0', 'x64');
    expect(await store.find('envoy', '1.40.0', 'x64')).toBeDefined();
  });

  it('lets many add the same tool at once: all get one whole entry, and nothing is left beside it', async () => {
    const root = await makeFolder();
    const folders = await Promise.all(Array.from({ length: 12 }, () => folderWith('whole')));
    const places = await Promise.all(
      folders.map((folder) => createFileStore(root).add(folder, 'envoy', '1.40.0', 'x64')),
    );
    expect(new Set(places).size).toBe(1);
    expect(await readFile(join(places[0] ?? '', 'tool'), 'utf8')).toBe('whole');
    expect((await readdir(join(root, 'envoy', '1.40.0'))).sort()).toEqual(['x64', 'x64.complete']);
  });

  it('takes an entry away', async () => {
    const root = await makeFolder();
    const store = createFileStore(root);
    await store.add(await folderWith('whole'), 'envoy', '1.40.0', 'x64');
    await store.remove('envoy', '1.40.0', 'x64');
    await store.remove('envoy', '1.40.0', 'x64');
    expect(await readdir(join(root, 'envoy', '1.40.0'))).toEqual([]);
  });

  it.each(['..', '../x', 'a/b', '', '.hidden', 'a\0b'])('takes no name that could lead elsewhere: %j', async (name) => {
    const store = createFileStore(await makeFolder());
    await expect(store.find('envoy', name, 'x64')).rejects.toThrow('not a name');
  });
});

describe('defaultStoreRoot', () => {
  it('prefers WASM_ACTION_HOME, then the cache folder, then the home folder', () => {
    expect(defaultStoreRoot({ WASM_ACTION_HOME: '/a', XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/a');
    expect(defaultStoreRoot({ XDG_CACHE_HOME: '/b', HOME: '/c' })).toBe('/b/wasm-action');
    expect(defaultStoreRoot({ HOME: '/c' })).toBe('/c/.cache/wasm-action');
    expect(() => defaultStoreRoot({})).toThrow(ConfigurationError);
  });
});
