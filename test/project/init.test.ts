import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareBuild } from '../../src/language/build.ts';
import { LANGUAGE_NAMES } from '../../src/language/languages.ts';
import { initProject, listTemplates } from '../../src/project/init.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { machineEnvironment, runNewProject } from '../support/project-run.ts';
import { CHECKOUT } from '../support/repository.ts';

const templates = join(CHECKOUT, 'templates');

test('every language has a template of the default kind', async () => {
  const known = await listTemplates(templates);
  expect(known.filter(({ kind }) => kind === 'http').map(({ language }) => language)).toEqual(
    [...LANGUAGE_NAMES].sort(),
  );
});

test.each([...LANGUAGE_NAMES])(
  'a new %s project has the name of its folder everywhere, its lock file included',
  async (language) => {
    const env = machineEnvironment({ directory: temporaryFolder() });
    const directory = join(env.directory, 'Mein 2. Filter!');
    const created = await initProject({ templates, directory, language, kind: 'http' }, env);
    expect(created).toMatchObject({ directory: 'Mein 2. Filter!', name: 'mein-2-filter', language, kind: 'http' });
    expect(created.files).toEqual(
      expect.arrayContaining(['.github/workflows/filter.yml', '.gitignore', 'README.md', 'wasm.yaml']),
    );
    for (const file of created.files) expect(await readFile(join(directory, file), 'utf8')).not.toContain('my-filter');
    // With a lock file that isn't the project's, npm ci, cargo --locked and go list refuse.
    expect((await prepareBuild({ directory, language }, env)).diagnostics).toEqual([]);
  },
  120_000,
);

test('a new AssemblyScript project builds, passes its tests in Envoy, and is the same module in another folder', async () => {
  const env = machineEnvironment({ directory: temporaryFolder() });
  const { first, secondSha256 } = await runNewProject('assemblyscript', env);
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(first).toMatchObject({ status: 'passed', tests: { passed: 3, failed: 0 } });
  expect(first.module).toMatchObject({ language: 'assemblyscript', sha256: secondSha256 });
}, 120_000);

test('nothing is overwritten, and then nothing is written', async () => {
  const env = makeEnvironment();
  const directory = join(env.directory, 'filter');
  await writeFiles(directory, { 'README.md': 'mine' });
  const request = { templates, directory, language: 'go', kind: 'http' };
  await expect(initProject(request, env)).rejects.toThrow('filter has README.md already');
  expect(await readdir(directory)).toEqual(['README.md']);
});

test.each([
  ['cobol', 'http', 'no template in "cobol"', 'assemblyscript, cpp, go, rust, tinygo'],
  ['go', 'udp', 'no go template of the kind "udp"', 'http'],
])('%s of the kind %s: the legal ones are named', async (language, kind, message, hint) => {
  const env = makeEnvironment();
  const request = initProject({ templates, directory: join(env.directory, 'x'), language, kind }, env);
  await expect(request).rejects.toMatchObject({
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  });
});
