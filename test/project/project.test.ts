import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { loadProject, type Project, type ProjectOverrides } from '../../src/project/project.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

const PACKAGE = JSON.stringify({ name: '@acme/add-header', devDependencies: { assemblyscript: '0.17.14' } });
const SOURCE = 'registerRootContext((id: u32) => { return new Root(id); }, "from_source");\n';

async function load(files: Readonly<Record<string, string>>, overrides?: ProjectOverrides): Promise<Project> {
  const root = temporaryFolder();
  await mkdir(join(root, 'filter'));
  await writeFiles(join(root, 'filter'), files);
  return loadProject(join(root, 'filter'), makeEnvironment({ directory: root }), overrides);
}

async function refusal(files: Readonly<Record<string, string>>, overrides?: ProjectOverrides) {
  const error: unknown = await load(files, overrides).catch((reason: unknown) => reason);
  if (error instanceof ConfigurationError) return error;
  throw error instanceof Error ? error : new Error('the project was accepted');
}

test('a folder with package.json is a project without any further word', async () => {
  const project = await load({ 'package.json': PACKAGE, 'assembly/index.ts': SOURCE });
  expect(project).toMatchObject({ name: 'add-header', language: 'assemblyscript', rootId: 'from_source', targets: [] });
  expect(project.build).toBeUndefined();
  expect(project.manifestPath).toBeUndefined();
});

test('flags win over wasm.yaml, which wins over runtime-config.json, which wins over the source', async () => {
  const source = { 'package.json': PACKAGE, 'assembly/index.ts': SOURCE };
  const wasme = { ...source, 'runtime-config.json': '{"type": "envoy_proxy", "config": {"rootIds": ["from_wasme"]}}' };
  const full = { ...wasme, 'wasm.yaml': 'name: named\nrootId: from_yaml\ntargets: [envoy@1.40]\n' };
  const flags = { rootId: 'from_flag', targets: ['istio@1.28.10'] };
  expect((await load(wasme)).rootId).toBe('from_wasme');
  expect(await load(full)).toMatchObject({ name: 'named', rootId: 'from_yaml', targets: ['envoy@1.40'] });
  expect(await load(full, flags)).toMatchObject({ rootId: 'from_flag', targets: ['istio@1.28.10'] });
  expect(await load(full, { targets: [], cases: [] })).toMatchObject({ targets: ['envoy@1.40'] });
});

test("the image specification's own spelling of runtime-config.json is read too", async () => {
  const config =
    '{"type": "envoy_proxy", "abi_version": "v0-541b2c1155fffb15ccde92b8324f3e38f7339ba6", "config": {"root_ids": ["spelt"]}}';
  const project = await load({ 'package.json': PACKAGE, 'runtime-config.json': config });
  expect(project.rootId).toBe('spelt');
});

test('every key of wasm.yaml arrives', async () => {
  const project = await load({
    'wasm.yml': [
      'configuration: {header: x-wasm, limit: 1.50}',
      'vmConfiguration: "raw"',
      'capabilities: [proxy_log, proxy_on_request_headers]',
      'build: {command: make "my module", output: out/plugin.wasm, directory: native}',
      'image: ghcr.io/acme/add-header',
      'version: 1.10',
      'layouts: [compat, solo]',
      'budgets: {size: 200 kB}',
      'ignore: [{code: size-debug, reason: wanted, until: 2027-01-01}]',
      'licenses: Apache-2.0',
    ].join('\n'),
    'tests/b.yaml': 'cases: []',
    'tests/a.yml': 'cases: []',
    'tests/data.json': '{}',
  });
  expect(project).toMatchObject({
    name: 'filter',
    configuration: '{"header":"x-wasm","limit":1.5}',
    vmConfiguration: 'raw',
    capabilities: ['proxy_log', 'proxy_on_request_headers'],
    image: 'ghcr.io/acme/add-header',
    version: '1.10',
    layouts: ['compat', 'solo'],
    budgets: { size: 200_000 },
    ignore: [{ code: 'size-debug', reason: 'wanted', until: '2027-01-01' }],
    annotations: { licenses: 'Apache-2.0' },
  });
  expect(project.build).toEqual({
    command: ['make', 'my module'],
    directory: join(project.directory, 'native'),
    output: join(project.directory, 'out/plugin.wasm'),
  });
  expect(project.cases).toEqual([join(project.directory, 'tests/a.yml'), join(project.directory, 'tests/b.yaml')]);
});

test('a folder that is no project is told what was looked for and how to go on', async () => {
  const error = await refusal({ 'notes.txt': '' });
  expect(error.message).toContain('there is no project in filter');
  for (const file of ['wasm.yaml', 'asconfig.json', 'Cargo.toml', 'go.mod', 'CMakeLists.txt']) {
    expect(error.message).toContain(file);
  }
  expect(error.hint).toMatch(/wasm-action run FILE\.wasm.*wasm\.yaml/);
});

test('a build command and a given module count more than what the folder shows', async () => {
  expect((await load({ 'plugin.cc': '' })).language).toBe('cpp');
  const built = await load({ 'plugin.cc': '' }, { buildCommand: 'make', buildOutput: 'a.wasm' });
  expect(built.build?.command).toEqual(['make']);
  const given = await load({ 'plugin.cc': '' }, { module: { kind: 'file' } });
  expect(given).toMatchObject({ name: 'filter', language: undefined });
});

test('two languages in one folder: the user has to choose', async () => {
  const files = { 'package.json': PACKAGE, 'Cargo.toml': '', Makefile: '' };
  expect((await refusal(files)).hint).toContain('language: assemblyscript');
  expect((await load(files, { language: 'assemblyscript' })).language).toBe('assemblyscript');
});

test('half a build is refused, and so is a command that only a shell understands', async () => {
  expect((await refusal({}, { buildCommand: 'make' })).hint).toContain('--build-output');
  const error = await refusal({ 'wasm.yaml': 'name: a\nbuild:\n  command: make && cp a b\n  output: b\n' });
  expect(error.message).toContain('"&&"');
  expect(error.position).toEqual({ file: 'filter/wasm.yaml', line: 3, column: 3 });
});

test('JSON files of the project are judged with their place', async () => {
  const broken = await refusal({ 'package.json': '{\n  "name": "a",\n}\n' });
  expect(broken.message).toContain('filter/package.json is not valid JSON');
  expect(broken.position).toMatchObject({ file: 'filter/package.json', line: 3 });
  const wrong = await refusal({ 'package.json': PACKAGE, 'runtime-config.json': '{\n "config": {"rootIds": "a"}}' });
  expect(wrong.message).toContain('config.rootIds in filter/runtime-config.json');
  expect(wrong.position).toMatchObject({ line: 2 });
});

test('a folder that is not there, and a language that nobody knows, are refused', async () => {
  const root = temporaryFolder();
  await expect(loadProject(join(root, 'none'), makeEnvironment({ directory: root }))).rejects.toThrow(
    'none is not a folder',
  );
  expect((await refusal({}, { language: 'cobol' })).hint).toContain('assemblyscript');
});
