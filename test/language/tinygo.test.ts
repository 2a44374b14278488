import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseModule } from '../../src/wasm/module.ts';
import { readNames } from '../../src/wasm/names.ts';
import { temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { copyTemplate, machineEnvironment, runNewProject, runProject } from '../support/project-run.ts';

/** Real TinyGo, the real module proxy, the real Envoy. */

async function buildChanged(change: (folder: string) => Promise<void>, variables = process.env) {
  const root = temporaryFolder();
  const folder = await copyTemplate('tinygo', join(root, 'filters', 'tiny'));
  await change(folder);
  return runProject(machineEnvironment({ directory: root, variables }), folder, ['build']);
}

test('a new project builds, passes its tests in Envoy, and is the same module in another folder', async () => {
  const env = machineEnvironment({ directory: temporaryFolder() });
  const { first, secondSha256, folder } = await runNewProject('tinygo', env);
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(first).toMatchObject({ status: 'passed', tests: { passed: 3, failed: 0 } });
  expect(first.module).toMatchObject({ abi: '0.2.0', language: 'tinygo', sha256: secondSha256 });
  const bytes = await readFile(join(folder, '.wasm-action', 'module.wasm'));
  const debugging = await stat(join(folder, '.wasm-action', 'module.debug.wasm'));
  expect(first.figures['size-unstripped']).toEqual({ value: debugging.size, unit: 'bytes' });
  expect(bytes.length).toBeLessThan(debugging.size / 2);
  expect(readNames(parseModule(bytes)).functions.size).toBeGreaterThan(50);
});

test('what TinyGo complains of stands at its place', async () => {
  const result = await buildChanged(async (folder) => {
    const source = await readFile(join(folder, 'main.go'), 'utf8');
    await writeFiles(folder, { 'main.go': source.replace('s.plugin.value', 's.plugin.valeu') });
  });
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ severity: 'error', code: 'tinygo', file: 'filters/tiny/main.go', line: 50, column: 73 }),
  ]);
});

test('a goroutine is refused with the way out', async () => {
  const result = await buildChanged(async (folder) => {
    await writeFiles(folder, { 'more.go': 'package main\n\nfunc init() {\n\tgo main()\n}\n' });
  });
  expect(result.diagnostics[0]?.message).toContain('attempted to start a goroutine');
  expect(result.diagnostics[0]?.hint).toContain('must not start goroutines');
});
