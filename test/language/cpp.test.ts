import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOnPath } from '../../src/base/exec.ts';
import { detectLanguage, findRootIds } from '../../src/language/languages.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { readNames } from '../../src/wasm/names.ts';
import { makeEnvironment, noNetwork, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { pluginModule } from '../support/plugin-module.ts';
import { copyTemplate, machineEnvironment, runNewProject, runProject } from '../support/project-run.ts';
import { requireProgram } from '../support/registry.ts';

/** A real clang with a real library, the real Envoy. */

/** Emscripten would come first where it is installed, and complains in other words. */
const CLANG = Array.from({ length: 12 }, (_, index) => `clang++-${25 - index}`).find((name) =>
  findOnPath(name, process.env),
);
const VARIABLES = { ...process.env, CXX: CLANG ?? 'clang++' };

async function buildChanged(change: (folder: string) => Promise<void>, variables: NodeJS.ProcessEnv = VARIABLES) {
  const root = temporaryFolder();
  const folder = await copyTemplate('cpp', join(root, 'filters', 'cpp'));
  await change(folder);
  return runProject(machineEnvironment({ directory: root, variables }), folder, ['build']);
}

function edit(from: string, to: string): (folder: string) => Promise<void> {
  return async (folder) => {
    const text = await readFile(join(folder, 'plugin.cc'), 'utf8');
    expect(text).toContain(from);
    await writeFiles(folder, { 'plugin.cc': text.replace(from, to) });
  };
}

test('a new project builds, passes its tests in Envoy, and is the same module in another folder', async () => {
  const env = machineEnvironment({ directory: temporaryFolder(), variables: VARIABLES });
  const { first, secondSha256, folder } = await runNewProject('cpp', env);
  expect(first.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(first).toMatchObject({ status: 'passed', tests: { passed: 3, failed: 0 } });
  expect(first.module).toMatchObject({ abi: '0.2.1', language: 'cpp', sha256: secondSha256 });
  const bytes = await readFile(join(folder, '.wasm-action', 'module.wasm'));
  expect([...readNames(parseModule(bytes)).functions.values()]).toContain('proxy_on_configure');
});

test('what clang complains of stands at its place', async () => {
  const result = await buildChanged(edit('configuration.header + ": "', 'configuratoin.header + ": "'));
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ severity: 'error', code: 'clang', file: 'filters/cpp/plugin.cc', line: 42, column: 46 }),
  ]);
});

test('a warning has its flag as its code and fails nothing', async () => {
  const result = await buildChanged(edit('return 1;', 'if (size = 0) return 0;\n  return 1;'));
  expect(result.status).toBe('passed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ severity: 'warning', code: 'parentheses', file: 'filters/cpp/plugin.cc', line: 43 }),
  ]);
});

test('a function that nobody brings is a linker error with its way out', async () => {
  const result = await buildChanged(
    edit(
      'PROXY_EXPORT(proxy_abi',
      'extern "C" void proxy_nothing();\nPROXY_EXPORT(proxy_on_done) int proxy_on_done(int) { proxy_nothing(); return 1; }\nPROXY_EXPORT(proxy_abi',
    ),
  );
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toEqual([
    expect.objectContaining({ code: 'link', message: 'undefined symbol: proxy_nothing' }),
  ]);
  expect(result.diagnostics[0]?.hint).toContain('import_name("proxy_nothing")');
});

test('a Makefile is the way where there is one: its module is found, also when make has nothing to do', async () => {
  const root = temporaryFolder();
  const env = machineEnvironment({ directory: root });
  const folder = await copyTemplate('cpp', join(root, 'filter'));
  const Makefile = 'out/a.wasm: stored.bin\n\tmkdir -p out\n\tcp $< $@\n';
  await writeFiles(folder, { Makefile });
  await writeFile(join(folder, 'stored.bin'), pluginModule());
  const first = await runProject(env, folder, ['build']);
  expect(first).toMatchObject({ status: 'passed', diagnostics: [] });
  const again = await runProject(env, folder, ['build']);
  expect(again.module?.sha256).toBe(first.module?.sha256);
  await writeFiles(folder, { Makefile: 'all:\n\t@echo "plugin.cc:3:7: error: made up" >&2; exit 1\n' });
  expect((await runProject(env, folder, ['build'])).diagnostics).toEqual([
    expect.objectContaining({ severity: 'error', file: 'filter/plugin.cc', line: 3, column: 7 }),
  ]);
});

test('CMakeLists.txt is built with a toolchain file of ours', async () => {
  const cmake = 'cmake_minimum_required(VERSION 3.13)\nproject(filter CXX)\nadd_executable(filter plugin.cc)\n';
  const result = await buildChanged((folder) => writeFiles(folder, { 'CMakeLists.txt': cmake }));
  expect(result.diagnostics).toEqual([]);
  expect(result).toMatchObject({ status: 'passed', module: { abi: '0.2.1' } });
});

/**
 * Takes zig's words and hands them to the clang of this machine: the real one is 438 MB and first builds its libraries. What
 * zig 0.17.1 makes of the same projects was tried by hand.
 */
const ZIG = `#!/bin/sh
bin=/usr/lib/llvm-19/bin
case "$1" in
  version) echo 0.17.1; exit;;
  ar | ranlib) tool=$1; shift; exec $bin/llvm-$tool "$@";;
  c++) shift;;
  *) exit 1;;
esac
for word; do
  shift
  case "$word" in
    -target) set -- "$@" -target;;
    # A link with -O2 runs whatever wasm-opt is on PATH.
    -O2) case " $* " in *" -c "*) set -- "$@" -O2;; esac;;
    *) set -- "$@" "$word";;
  esac
done
exec $bin/clang++ "$@"
`;

describe('zig, where nothing else is on PATH', () => {
  const cmake = `cmake_minimum_required(VERSION 3.13)
project(filter CXX)
add_library(part STATIC part.cc)
add_executable(filter plugin.cc)
target_link_libraries(filter part)
`;
  const makefile =
    'plugin.wasm: plugin.cc\n\tzig c++ -target wasm32-wasi -mexec-model=reactor -std=c++17 -fno-exceptions plugin.cc -o $@\n';

  async function build(files: Readonly<Record<string, string>>, tools: readonly string[] = ['zig']) {
    const root = temporaryFolder();
    const PATH = join(root, 'bin');
    if (tools.includes('zig')) await writeFiles(PATH, { zig: ZIG });
    else await mkdir(PATH);
    if (tools.includes('zig')) await chmod(join(PATH, 'zig'), 0o755);
    for (const name of ['make', 'cmake']) await symlink(requireProgram(name), join(PATH, name));
    await symlink('/usr/lib/llvm-19/bin/wasm-ld', join(PATH, 'wasm-ld-19'));
    const folder = await copyTemplate('cpp', join(root, 'filter'));
    await writeFiles(folder, files);
    const variables = { ...process.env, CXX: undefined, WASI_SDK_PATH: undefined, PATH };
    const env = makeEnvironment({ directory: root, variables, http: noNetwork });
    return runProject(env, folder, ['setup', 'build'], ['host']);
  }

  test.each([
    ['plain sources', {}],
    ['a CMakeLists.txt with a library', { 'CMakeLists.txt': cmake, 'part.cc': 'int part() { return 7; }\n' }],
  ])('builds %s', async (_, files) => {
    const result = await build(files);
    expect(result.diagnostics).toEqual([]);
    expect(result).toMatchObject({
      status: 'passed',
      module: { abi: '0.2.1' },
      tools: [{ name: 'zig', version: '0.17.1' }],
    });
  });

  test('is what a Makefile finds that calls it, or is told to be missing', async () => {
    expect(await build({ Makefile: makefile })).toMatchObject({ status: 'passed', diagnostics: [] });
    const lacking = await build({ Makefile: makefile }, []);
    expect(lacking).toMatchObject({ status: 'error', diagnostics: [{ code: 'tool' }] });
    expect(lacking.diagnostics[0]?.message).toBe('Makefile needs zig, which is not on PATH');
    expect(lacking.diagnostics[0]?.hint).toContain('ziglang.org');
  });
});

test('the root id is read from the registration of the SDK', async () => {
  const root = temporaryFolder();
  const source =
    'static RegisterContextFactory register_Add(CONTEXT_FACTORY(Add),\n    ROOT_FACTORY(Root), "add_header");\n';
  await writeFiles(root, { 'plugin.cc': source });
  expect(await detectLanguage(root, root, true)).toEqual({ name: 'cpp', file: 'plugin.cc' });
  expect(await findRootIds(root, 'cpp')).toEqual(['add_header']);
});
