import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ActRun, annotations, type Caller, makeCaller, outputs } from '../support/act.ts';

const SOURCE = `extern "C" __attribute__((export_name("proxy_abi_version_0_2_1"))) void abi() {}
extern "C" __attribute__((export_name("proxy_on_memory_allocate"))) void *allocate(unsigned long) { return nullptr; }
`;
const WORKFLOW = {
  name: 'build',
  on: ['push', 'release'],
  permissions: { contents: 'read' },
  jobs: {
    build: {
      'runs-on': 'ubuntu-24.04',
      steps: [
        { uses: 'actions/checkout@v7' },
        { id: 'setup', uses: 'org/wasm-action/setup@v1', with: { engine: 'host' } },
        { id: 'build', uses: 'org/wasm-action/build@v1' },
      ],
    },
  },
};

let caller: Caller;
let home: string;
let server: string;

beforeAll(async () => {
  caller = await makeCaller({ '.github/workflows/build.yml': JSON.stringify(WORKFLOW), 'plugin.cc': SOURCE });
  home = join(caller.directory, '..', 'home of tools');
  server = join(caller.directory, '..', 'caches');
});

afterAll(() => caller.dispose());

function run(event = 'push'): Promise<ActRun> {
  return caller.run({ event, cacheFolder: server, variables: { WASM_ACTION_HOME: home } });
}

const text = ({ jobs }: ActRun): string => jobs.build?.output ?? '';

test('what one job saves the next one restores, a release saves nothing, and rubbish is a warning at most', async () => {
  const release = await run('release');
  expect(release.code, release.text).toBe(0);
  expect(text(release)).toContain('wasm-opt -');
  expect(text(release)).not.toContain('saved the cache');

  const first = await run();
  expect(first.code, first.text).toBe(0);
  const { 'cache-key': key = '', 'cache-paths': paths } = outputs(first.jobs.build, 'setup');
  expect(key).toMatch(/^wasm-action-linux-\w+-cpp-[0-9a-f]{16}-[0-9a-f]{16}$/);
  expect(paths).toBe(join(home, 'optimized'));
  expect(text(first)).toContain(`no cache ${key} yet`);
  expect(text(first)).toContain(`saved the cache ${key}`);

  await rm(home, { recursive: true });
  const second = await run();
  expect(second.code, second.text).toBe(0);
  expect(text(second)).toContain(`restored the cache ${key}`);
  expect(text(second)).not.toContain('saved the cache');
  expect(text(second)).not.toContain('wasm-opt -');

  for (const entry of await readdir(server, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && !entry.name.endsWith('.db')) await writeFile(join(entry.parentPath, entry.name), 'rubbish');
  }
  await rm(home, { recursive: true, force: true });
  const done = await run();
  expect(done.code, done.text).toBe(0);
  expect(annotations(done.jobs.build).filter(({ name }) => name === 'error')).toEqual([]);
  expect(text(done)).toContain('wasm-opt -');
});
