import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { pluginModule } from '../support/plugin-module.ts';
import { runProject } from '../support/project-run.ts';

const CASE = 'cases: [{name: a, request: {path: /}, expect: {response: {status: 200}}}]';

/** A project of AssemblyScript whose compiler would have to be fetched first. */
async function makeProject(cases: string): Promise<string> {
  const directory = temporaryFolder();
  await mkdir(join(directory, 'assembly'));
  await mkdir(join(directory, 'tests'));
  await writeFile(join(directory, 'assembly/index.ts'), '');
  await writeFile(join(directory, 'package.json'), '{"devDependencies": {"assemblyscript": "0.28.19"}}');
  await writeFile(join(directory, 'tests/a.yaml'), cases);
  return directory;
}

test.each(['setup', 'build'] as const)('a mistake in a test file costs no %s', async (stage) => {
  const stages = [stage, 'test', 'publish'] as const;
  const faulty = await makeProject(CASE.replace('status', 'statut'));
  const run = await runProject(makeEnvironment({ directory: faulty }), faulty, stages, ['host']);
  expect(run.stages.map(({ status }) => status)).toEqual(['error', 'skipped', 'skipped']);
  expect(run.diagnostics).toMatchObject([
    { code: 'configuration', file: 'tests/a.yaml', line: 1, message: expect.stringMatching(/statut: unknown key/) },
  ]);
  expect(await readdir(faulty)).not.toContain('node_modules');
});

test('a build of the user’s own may write the test files', async () => {
  const directory = temporaryFolder();
  await mkdir(join(directory, 'tests'));
  await writeFile(join(directory, 'tests/a.yaml'), 'not there yet');
  await writeFile(join(directory, 'right.yaml'), CASE);
  await writeFile(join(directory, 'source.bin'), pluginModule());
  await writeFile(
    join(directory, 'wasm.yaml'),
    `name: a\nbuild: {command: [cp, right.yaml, tests/a.yaml], output: source.bin}`,
  );
  const run = await runProject(makeEnvironment({ directory }), directory, ['setup', 'build', 'test'], ['host']);
  expect(run.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(run.tests).toEqual({ passed: 1, failed: 0, skipped: 0 });
});
