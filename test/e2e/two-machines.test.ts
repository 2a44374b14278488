import { chmod, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOnPath } from '../../src/base/exec.ts';
import { sha256 } from '../../src/base/files.ts';
import { machinePath } from '../support/act.ts';
import { runJson } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';
import { pluginModule } from '../support/plugin-module.ts';

interface Machine {
  readonly node: string;
  readonly umask: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Folders below the machine's own, down to the project. */
  readonly path: string;
  readonly day: Date;
}

const MANIFEST = 'name: add-header\nversion: 1.2.3\nrootId: add_header\nlayouts: [compat, solo, cncf, docker]\n';
const LOCK = {
  lockfileVersion: 3,
  packages: { '': {}, 'node_modules/left': { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` } },
};

/** Publishes the same project there into a layout folder, and tells the sums of all files in that. */
async function publishOn({ node, umask, variables, path, day }: Machine): Promise<Record<string, string>> {
  const root = await makeFolder();
  const [home, directory] = [join(root, 'home'), join(root, path)];
  for (const folder of [home, directory]) await mkdir(folder, { recursive: true });
  const files = { 'wasm.yaml': MANIFEST, 'package-lock.json': JSON.stringify(LOCK), 'plugin.wasm': pluginModule() };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(directory, name), content);
    await utimes(join(directory, name), day, day);
  }
  const program = join(root, 'node');
  await writeFile(program, `#!/bin/sh\numask ${umask}\nexec '${node}' "$@"\n`);
  await chmod(program, 0o755);
  const args = ['publish', 'plugin.wasm', '--sbom', '--image', 'oci:image'];
  const { code, result } = await runJson(args, { directory, node: program, variables: { HOME: home, ...variables } });
  expect(result.diagnostics).toEqual([]);
  expect(code).toBe(0);
  const names = (await readdir(join(directory, 'image'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sums = names.map(async (name) => [name.slice(directory.length), sha256(await readFile(name))] as const);
  return Object.fromEntries(await Promise.all(sums));
}

it('two machines make the same bytes of the same module', async () => {
  const [here, there] = await Promise.all([
    publishOn({
      node: process.execPath,
      umask: '022',
      variables: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', USER: 'one' },
      path: 'a',
      day: new Date('2001-01-01'),
    }),
    publishOn({
      // Our CI's own Node.js is the oldest that it runs on.
      node: findOnPath('node', { PATH: machinePath() }) ?? process.execPath,
      umask: '077',
      variables: { TZ: 'America/Caracas', LANG: 'C', USER: 'two', UV_THREADPOOL_SIZE: '1' },
      path: 'ein Ordner/ü/b',
      day: new Date('2040-01-01'),
    }),
  ]);
  expect(Object.keys(here).length).toBeGreaterThan(10);
  expect(there).toEqual(here);
});
