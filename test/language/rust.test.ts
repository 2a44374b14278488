import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareBuild } from '../../src/language/build.ts';
import { initProject } from '../../src/project/init.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { copyTemplate, machineEnvironment, runNewProject, runProject } from '../support/project-run.ts';
import { CHECKOUT } from '../support/repository.ts';

/** Real cargo, the real crates, the real Envoy. */

/** Every test but the first takes the crates that another has compiled. */
let target: string;
beforeAll(async () => {
  target = await mkdtemp(join(tmpdir(), 'wasm-action-target-'));
});
afterAll(() => rm(target, { recursive: true, force: true }));

async function buildChanged(change: (folder: string) => Promise<void>, variables: NodeJS.ProcessEnv = process.env) {
  const root = temporaryFolder();
  const folder = await copyTemplate('rust', join(root, 'filters', 'rust'));
  await change(folder);
  const env = machineEnvironment({ directory: root, variables: { ...variables, CARGO_TARGET_DIR: target } });
  return runProject(env, folder, ['build']);
}

function edit(name: string, from: string, to: string): (folder: string) => Promise<void> {
  return async (folder) => {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain(from);
    await writeFiles(folder, { [name]: text.replace(from, to) });
  };
}

test('a new project builds, passes its tests in Envoy, and is the same module in another folder', async () => {
  const env = machineEnvironment({ directory: temporaryFolder() });
  const { first, secondSha256, folder } = await runNewProject('rust', env);
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(first).toMatchObject({ status: 'passed', tests: { passed: 3, failed: 0 } });
  expect(first.module).toMatchObject({ abi: '0.2.1', language: 'rust', sha256: secondSha256 });
  const bytes = await readFile(join(folder, '.wasm-action', 'module.wasm'));
  for (const path of [env.directory, process.env.HOME ?? 'no home']) expect(bytes.includes(`${path}/`)).toBe(false);
});

test('for an Envoy before 1.33 it is built for the target without WASI, which newer ones load as well', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'filter');
  const env = machineEnvironment({ directory: root, variables: { ...process.env, CARGO_TARGET_DIR: target } });
  const templates = join(CHECKOUT, 'templates');
  await initProject({ templates, directory: folder, language: 'rust', kind: 'http' }, env);
  const manifest = await readFile(join(folder, 'wasm.yaml'), 'utf8');
  const forTargets = (list: string) => writeFiles(folder, { 'wasm.yaml': `${manifest}targets: ${list}\n` });
  await forTargets('[envoy@1.40.0, istio@1.24.0]');
  const built = await runProject(env, folder, ['setup', 'build'], ['host']);
  expect(built).toMatchObject({ status: 'passed', diagnostics: [] });
  expect(built.tools?.[0]?.why).toContain('Envoy 1.32.0 among the targets wants wasm32-unknown-unknown');
  const bytes = await readFile(join(folder, '.wasm-action', 'module.wasm'));
  expect([...new Set(parseModule(bytes).interface.imports.map(({ module }) => module))]).toEqual(['env']);
  // The oldest Envoy that can be had for a test, and the newest.
  await forTargets('[envoy@1.36.4, envoy@1.40.0]');
  const tested = await runProject(env, folder, ['check', 'test']);
  expect(tested).toMatchObject({ status: 'passed', module: { sha256: built.module?.sha256 }, tests: { failed: 0 } });
  expect(tested.tests.passed).toBe(6);
});

test('what rustc complains of stands at its place once, with its help', async () => {
  const result = await buildChanged(edit('src/lib.rs', 'self.configuration.clone()', 'self.configuratoin.clone()'));
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({
      severity: 'error',
      code: 'E0609',
      file: 'filters/rust/src/lib.rs',
      line: 58,
      column: 33,
      endLine: 58,
      endColumn: 46,
      hint: 'a field with a similar name exists: `configuration`',
    }),
  ]);
});

test('a warning does not fail the build', async () => {
  const result = await buildChanged(edit('src/lib.rs', 'struct Stream {', 'fn unused() {}\nstruct Stream {'));
  expect(result.status).toBe('passed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ severity: 'warning', code: 'dead_code', file: 'filters/rust/src/lib.rs', line: 64 }),
  ]);
});

test.each([
  [
    'a lib that is no cdylib',
    edit('Cargo.toml', 'crate-type = ["cdylib"]', ''),
    { code: 'crate-type', line: 8 },
    /cdylib/,
  ],
  ['a Cargo.toml that is none', edit('Cargo.toml', '[lib]', '[lib'), { code: 'cargo', line: 8 }, undefined],
  [
    'a crate that does not exist',
    edit('Cargo.toml', 'log =', 'no-such-crate-of-ours ='),
    { code: 'cargo', line: 12 },
    /name of the crate/,
  ],
])('%s is a Diagnostic at Cargo.toml', async (_, change, expected, hint) => {
  const result = await buildChanged(change);
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toEqual([expect.objectContaining({ severity: 'error', ...expected })]);
  expect(result.diagnostics[0]?.file).toBe('filters/rust/Cargo.toml');
  if (hint !== undefined) expect(result.diagnostics[0]?.hint).toMatch(hint);
});

test('a program is told to become a library', async () => {
  const result = await buildChanged(async (folder) => {
    await edit('Cargo.toml', '[lib]\ncrate-type = ["cdylib"]', '')(folder);
    await rename(join(folder, 'src/lib.rs'), join(folder, 'src/main.rs'));
  });
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ code: 'crate-type', hint: expect.stringContaining('src/lib.rs') }),
  ]);
});

test('a version that does not exist stands at its crate', async () => {
  const result = await buildChanged(async (folder) => {
    await edit('Cargo.toml', '"=0.2.5"', '"=0.2.99"')(folder);
    await rm(join(folder, 'Cargo.lock'));
  });
  expect(result.diagnostics).toEqual([
    expect.objectContaining({
      code: 'cargo',
      file: 'filters/rust/Cargo.toml',
      line: 13,
      hint: expect.stringContaining('version that exists'),
    }),
  ]);
});

test('a crate that brings wasm-bindgen and a missing lock file are told', async () => {
  const root = temporaryFolder();
  const folder = await copyTemplate('rust', join(root, 'filter'));
  await edit('Cargo.toml', 'log = "0.4"', 'log = "0.4"\nwasm-bindgen = "0.2"')(folder);
  await rm(join(folder, 'Cargo.lock'));
  await writeFiles(root, { 'Cargo.lock': 'of whatever stands above' });
  const env = machineEnvironment({ directory: root });
  const { diagnostics } = await prepareBuild({ directory: folder, language: 'rust', optimize: 'none' }, env);
  expect(diagnostics).toEqual([
    expect.objectContaining({ severity: 'warning', code: 'wasm-bindgen', file: 'filter/Cargo.toml' }),
    expect.objectContaining({ severity: 'notice', code: 'lock-file-missing' }),
  ]);
});
