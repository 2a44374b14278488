import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/language/languages.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { copyTemplate, machineEnvironment, runNewProject, runProject } from '../support/project-run.ts';

/** Real Go, the real module proxy, the real Envoy. */

test('a new project builds, passes its tests in Envoy, and is the same module in another folder', async () => {
  const { first, secondSha256 } = await runNewProject('go', machineEnvironment({ directory: temporaryFolder() }));
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(first).toMatchObject({ status: 'passed', tests: { passed: 3, failed: 0 } });
  expect(first.module).toMatchObject({ abi: '0.2.0', language: 'go', sha256: secondSha256 });
});

async function buildChanged(change: (folder: string) => Promise<void>, variables = process.env) {
  const root = temporaryFolder();
  const folder = await copyTemplate('go', join(root, 'filters', 'go'));
  await change(folder);
  return runProject(machineEnvironment({ directory: root, variables }), folder, ['build']);
}

test('what Go complains of stands at its place, and the earlier module stays', async () => {
  let module = '';
  const result = await buildChanged(async (folder) => {
    module = join(folder, '.wasm-action', 'module.wasm');
    const source = await readFile(join(folder, 'main.go'), 'utf8');
    await writeFiles(folder, {
      'main.go': source.replace('s.plugin.value', 's.plugin.valeu'),
      '.wasm-action/module.wasm': 'earlier',
    });
  });
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ severity: 'error', code: 'go', file: 'filters/go/main.go', line: 50, column: 73 }),
  ]);
  expect(result.diagnostics[0]?.message).toContain('s.plugin.valeu undefined');
  expect(await readFile(module, 'utf8')).toBe('earlier');
});

test.each([
  ['a package that go.mod lacks', { 'more.go': 'package main\n\nimport _ "example.org/none"\n' }, 'more.go', 3, 'tidy'],
  ['a go.sum that lacks its module', { 'go.sum': '' }, 'main.go', 4, 'go mod tidy'],
  ['a go.mod that is none', { 'go.mod': 'module x\n\nrequires y\n' }, 'go.mod', 3, undefined],
  ['a source that is cut off', { 'main.go': 'package main\n\nfunc main() {\n' }, 'main.go', 4, undefined],
])('%s is a Diagnostic at its line', async (_, files, file, line, hint) => {
  const result = await buildChanged((folder) => writeFiles(folder, files));
  expect(result.status).toBe('failed');
  expect(result.diagnostics[0]).toMatchObject({ severity: 'error', file: `filters/go/${file}`, line });
  if (hint !== undefined) expect(result.diagnostics[0]?.hint).toContain(hint);
});

test('a Go that is too old for go.mod is told at go.mod', async () => {
  const variables = { ...process.env, GOTOOLCHAIN: 'local' };
  const result = await buildChanged((folder) => writeFiles(folder, { 'go.mod': 'module x\n\ngo 1.99\n' }), variables);
  expect(result.diagnostics).toEqual([expect.objectContaining({ severity: 'error', file: 'filters/go/go.mod' })]);
  expect(result.diagnostics[0]?.message).toContain('go.mod requires go >= 1.99');
});

test('without a network the environment is at fault, not the project', async () => {
  const root = temporaryFolder();
  const variables = {
    ...process.env,
    GOPROXY: 'http://127.0.0.1:9',
    GOMODCACHE: join(root, 'mod'),
    GOFLAGS: '-modcacherw',
  };
  const folder = await copyTemplate('go', join(root, 'go'));
  const result = await runProject(makeEnvironment({ directory: root, variables }), folder, ['build']);
  expect(result.status).toBe('error');
  expect(result.diagnostics).toEqual([expect.objectContaining({ code: 'tool' })]);
  expect(result.diagnostics[0]?.message).toContain('connection refused');
});

test('set-up in main is warned of, since nothing runs it', async () => {
  const result = await buildChanged(async (folder) => {
    const source = await readFile(join(folder, 'main.go'), 'utf8');
    await writeFiles(folder, { 'main.go': source.replace('func main() {}', '').replace('func init()', 'func main()') });
  });
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ severity: 'warning', code: 'go-main-not-run', file: 'filters/go/main.go', line: 13 }),
  ]);
});

test('the only program below the folder is the one that is built; of two the user chooses', async () => {
  const moved = async (folder: string): Promise<void> => {
    await mkdir(join(folder, 'cmd/filter'), { recursive: true });
    for (const name of ['main.go', 'configuration.go'])
      await rename(join(folder, name), join(folder, 'cmd/filter', name));
  };
  expect((await buildChanged(moved)).status).toBe('passed');
  const two = await buildChanged(async (folder) => {
    await moved(folder);
    await writeFiles(folder, { 'cmd/other/main.go': 'package main\n\nfunc main() {}\n' });
  });
  expect(two).toMatchObject({ status: 'error', diagnostics: [{ code: 'configuration' }] });
  expect(two.diagnostics[0]?.message).toContain('filters/go/cmd/filter, filters/go/cmd/other');
});

test.each([
  ["TinyGo's own SDK", { 'go.mod': 'module x\n\nrequire github.com/tetratelabs/proxy-wasm-go-sdk v0.24.0\n' }],
  ['a Makefile that calls it', { 'go.mod': 'module x\n', Makefile: 'plugin.wasm:\n\ttinygo build -o $@ .\n' }],
])('%s tells TinyGo from Go', async (_, files) => {
  const root = temporaryFolder();
  await writeFiles(root, { 'go.mod': 'module x\n' });
  expect(await detectLanguage(root, root, true)).toEqual({ name: 'go', file: 'go.mod' });
  await writeFiles(root, files);
  expect((await detectLanguage(root, root, true))?.name).toBe('tinygo');
});
