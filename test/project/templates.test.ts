import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initProject } from '../../src/project/init.ts';
import { listTemplates } from '../../src/project/templates.ts';
import { temporaryFolder } from '../support/environment.ts';
import { machineEnvironment, runNewProject, runProject } from '../support/project-run.ts';
import { CHECKOUT } from '../support/repository.ts';

/** Real compilers, the embedded host and the real Envoy. The kind `http` has its tests with each language's own. */
const templates = join(CHECKOUT, 'templates');
const offers = (await listTemplates(templates)).filter(({ available, kind }) => available && kind !== 'http');
const CASES: Readonly<Record<string, number>> = { 'http-call': 4, network: 3 };

/** What Rust's filters have in common is compiled once. */
let target: string;
beforeAll(async () => {
  target = await mkdtemp(join(tmpdir(), 'wasm-action-target-'));
});
afterAll(() => rm(target, { recursive: true, force: true }));

test.each(offers)(
  'a new $kind filter in $language builds, loads, and passes its tests in host and Envoy',
  async ({ language, kind }) => {
    const variables = { ...process.env, CARGO_TARGET_DIR: target };
    const env = machineEnvironment({ directory: temporaryFolder(), variables });
    const directory = join(env.directory, 'ein filter');
    await initProject({ templates, directory, language, kind }, env);
    const result = await runProject(env, directory, undefined, ['host', 'envoy']);
    expect(result.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(result).toMatchObject({
      status: 'passed',
      tests: { passed: 2 * (CASES[kind] ?? 0), failed: 0, skipped: 0 },
    });
  },
  300_000,
);

test('a new AssemblyScript project builds, passes its tests in Envoy, and is the same module in another folder', async () => {
  const env = machineEnvironment({ directory: temporaryFolder() });
  const { first, secondSha256 } = await runNewProject('assemblyscript', env);
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(first).toMatchObject({ status: 'passed', tests: { passed: 3, failed: 0 } });
  expect(first.module).toMatchObject({ language: 'assemblyscript', sha256: secondSha256 });
});
