import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { sha256File } from '../../src/base/files.ts';
import { type PreparedBuild, prepareBuild } from '../../src/language/build.ts';
import type { BuildOutcome } from '../../src/language/language.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment, recordingLog } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { runBuild } from '../support/project-run.ts';

/** Real npm, real registry, real asc: the packages of both generations are installed once for all tests here. */
const EXAMPLE = fileURLToPath(new URL('../../examples/assemblyscript-add-header', import.meta.url));
const RAW_SOURCE =
  'export function proxy_abi_version_0_2_1(): void {}\nexport function proxy_on_memory_allocate(size: usize): usize {\n  return heap.alloc(size);\n}\n';
const BROKEN = 'export function broken(): void {\n  let text: string = 5;\n  missing();\n}\n';

let root: string;
let filter: string;
let raw: string;
/** What was found and said when the packages were installed. */
let installed: { readonly filter: PreparedBuild; readonly said: readonly string[]; readonly raw: PreparedBuild };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wasm-action tést-'));
  filter = join(root, 'old filter');
  raw = join(root, 'rohes Mödul');
  await cp(EXAMPLE, filter, {
    recursive: true,
    filter: (path) => !/\/(node_modules|build|\.wasm-action)(\/|$)/.test(path),
  });
  await writeFiles(raw, {
    'package.json': JSON.stringify({ devDependencies: { assemblyscript: '0.28.20' } }),
    'assembly/index.ts': RAW_SOURCE,
    'asconfig.json': JSON.stringify({
      targets: { release: { textFile: 'build/a.wat', sourceMap: true, optimizeLevel: 3 } },
    }),
  });
  const log = recordingLog();
  installed = { filter: await prepare(filter, environment({ log })), said: log.lines, raw: await prepare(raw) };
});

afterAll(() => rm(root, { recursive: true, force: true }));

function environment(parts: Partial<Environment> = {}): Environment {
  return makeEnvironment({ directory: root, temporary: join(root, '.temporary'), ...parts });
}

async function prepare(directory: string, env = environment()): Promise<PreparedBuild> {
  return prepareBuild({ directory, language: 'assemblyscript', optimize: 'none' }, env);
}

async function build(directory: string, env = environment()): Promise<BuildOutcome> {
  const source = { directory, language: 'assemblyscript', optimize: 'none' } as const;
  return runBuild(source, join(directory, '.wasm-action', 'module.wasm'), env);
}

/** The project with one more source as its entry; its packages are the ones that are installed already. */
async function withEntry(directory: string, source: string): Promise<string> {
  const copy = await mkdtemp(join(root, 'copy '));
  await cp(directory, copy, { recursive: true });
  await writeFile(join(copy, 'assembly/index.ts'), source);
  return copy;
}

test('from the lock file to a module that is the same in every folder', async () => {
  const { filter: first, said } = installed;
  expect(first.diagnostics).toEqual([]);
  expect(first.tools.map(({ name }) => name)).toEqual(['node', 'assemblyscript']);
  expect(first.tools[1]).toEqual({
    name: 'assemblyscript',
    version: '0.17.14',
    source: 'old filter/node_modules/assemblyscript',
    why: 'the project has it among its packages',
  });
  expect(said[0]).toMatch(/^npm ci .*--ignore-scripts/);
  const again = recordingLog();
  const outcome = await build(filter, environment({ log: again }));
  expect(again.lines).toEqual([outcome.command]);
  expect(outcome).toMatchObject({
    status: 'passed',
    modulePath: join(filter, '.wasm-action', 'module.wasm'),
    diagnostics: [],
  });
  expect((await readdir(join(filter, '.wasm-action'))).sort()).toEqual(['finished.json', 'module.wasm']);
  const copy = await withEntry(filter, await readFile(join(filter, 'assembly/index.ts'), 'utf8'));
  await build(copy);
  const modules = [filter, copy].map((folder) => sha256File(join(folder, '.wasm-action', 'module.wasm')));
  const [one, other] = await Promise.all(modules);
  expect(one).toBe(other);
});

test('a project without SDK, lock file and script; asconfig.json is honoured, and nothing is left in its folders', async () => {
  expect(installed.raw.diagnostics).toEqual([
    expect.objectContaining({ severity: 'notice', code: 'lock-file-missing' }),
  ]);
  const again = recordingLog();
  const outcome = await build(raw, environment({ log: again }));
  expect(outcome.status).toBe('passed');
  expect(again.lines).toEqual([outcome.command]);
  expect((await readdir(raw)).sort()).toEqual([
    '.wasm-action',
    'asconfig.json',
    'assembly',
    'node_modules',
    'package.json',
  ]);
  const bytes = await readFile(join(raw, '.wasm-action', 'module.wasm'));
  const module = parseModule(bytes).interface;
  expect(module.imports).toEqual([]);
  expect(module.exports.map(({ name }) => name)).toContain('proxy_abi_version_0_2_1');
  // The name of the folder that asc wrote to is another one each time.
  expect(bytes.includes('.asc-')).toBe(false);
});

test.each([
  ['0.17', () => filter, "export * from '@solo-io/proxy-runtime/proxy';"],
  ['0.28', () => raw, ''],
])('what asc %s complains of stands at its place, and the earlier module stays', async (_version, project, head) => {
  const folder = await withEntry(project(), `${head}\n${BROKEN}`);
  await writeFiles(folder, { '.wasm-action/module.wasm': 'earlier' });
  const outcome = await build(folder);
  const file = `${folder.slice(root.length + 1)}/assembly/index.ts`;
  expect(outcome.status).toBe('failed');
  expect(outcome.modulePath).toBeUndefined();
  expect(outcome.diagnostics).toEqual([
    expect.objectContaining({ severity: 'error', code: 'TS2322', file, line: 3, column: 22, endColumn: 23 }),
    expect.objectContaining({ severity: 'error', code: 'TS2304', file, line: 4, column: 3, endColumn: 10 }),
  ]);
  expect(outcome.diagnostics[1]?.message).toBe("Cannot find name 'missing'.");
  expect(outcome.diagnostics[1]?.hint).toBeUndefined();
  expect(await readFile(join(folder, '.wasm-action', 'module.wasm'), 'utf8')).toBe('earlier');
});

test('asc 0.17 dies of a source that leaves the SDK out: its reason and the way out are told', async () => {
  const outcome = await build(await withEntry(filter, RAW_SOURCE));
  expect(outcome.diagnostics).toEqual([
    expect.objectContaining({
      code: 'asc',
      message: expect.stringContaining('no such global element: abort_proc_exit'),
    }),
  ]);
  expect(outcome.diagnostics[0]?.hint).toContain('import');
});

test('an asc too new for its SDK is told which one would do', async () => {
  const folder = await withEntry(raw, "export * from '@solo-io/proxy-runtime/assembly/proxy';\n");
  await cp(join(filter, 'node_modules/@solo-io'), join(folder, 'node_modules/@solo-io'), { recursive: true });
  const dependencies = { '@solo-io/proxy-runtime': '0.1.8', assemblyscript: '0.28.20' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ dependencies }));
  const outcome = await build(folder);
  expect(outcome.status).toBe('failed');
  expect(outcome.diagnostics[0]?.hint).toContain('npm install --save-dev assemblyscript@0.17.14');
  expect(outcome.diagnostics[0]?.file).toContain('node_modules/@solo-io/proxy-runtime/assembly/');
});

test('a project that has no compiler is told to install one', async () => {
  const folder = await mkdtemp(join(root, 'bare '));
  await writeFiles(folder, { 'package.json': '{}', 'asconfig.json': '{}' });
  await expect(prepare(folder)).rejects.toThrow('no AssemblyScript compiler');
});
