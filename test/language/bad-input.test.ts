import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeEnvironment, noNetwork, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { copyTemplate, machineEnvironment, runProject } from '../support/project-run.ts';

/** Projects and machines that a build meets and that are not as they should be: real compilers, or scripts in their place. */

/** A crate that needs no other: what a proxy wants to see, and whatever is added. */
const crate = (more: string, dependencies = '') => ({
  'Cargo.toml': `[package]\nname = "filter"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n\n[dependencies]\n${dependencies}`,
  'src/lib.rs': `#[no_mangle] pub extern "C" fn proxy_abi_version_0_2_1() {}\n#[no_mangle] pub extern "C" fn proxy_on_memory_allocate(_: usize) -> usize { 0 }\n${more}\n`,
});

test('a crate that pulls in wasm-bindgen is told before it is built, and its imports when it is checked', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'filter');
  await writeFiles(folder, {
    ...crate(
      '#[no_mangle] pub extern "C" fn proxy_on_tick(_: u32) { wasm_bindgen::describe(1) }',
      'wasm-bindgen = { path = "wasm-bindgen" }\n',
    ),
    'wasm-bindgen/Cargo.toml': '[package]\nname = "wasm-bindgen"\nversion = "0.2.100"\nedition = "2021"\n',
    'wasm-bindgen/src/lib.rs':
      '#[link(wasm_import_module = "__wbindgen_placeholder__")]\nextern "C" { fn __wbindgen_describe(v: u32); }\npub fn describe(v: u32) { unsafe { __wbindgen_describe(v) } }\n',
  });
  const result = await runProject(machineEnvironment({ directory: root }), folder, ['build', 'check']);
  expect(result.status).toBe('failed');
  expect(result.diagnostics).toContainEqual(
    expect.objectContaining({ severity: 'warning', code: 'wasm-bindgen', file: 'filter/Cargo.toml' }),
  );
  const [error] = result.diagnostics.filter(({ severity }) => severity === 'error');
  expect(error?.message).toContain('__wbindgen_describe');
  expect(error?.hint).toContain('cargo tree');
});

test('a Go module built as a command is told to be a library; our own build makes one of the same source', async () => {
  const root = temporaryFolder();
  const folder = await copyTemplate('go', join(root, 'filter'));
  const variables = { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm' };
  const own = await runProject(machineEnvironment({ directory: root }), folder, ['build', 'check']);
  expect(own.status).toBe('passed');
  await writeFiles(folder, { 'wasm.yaml': 'build:\n  command: [go, build, -o, a.wasm, .]\n  output: a.wasm\n' });
  const command = await runProject(machineEnvironment({ directory: root, variables }), folder, ['build', 'check']);
  expect(command.status).toBe('failed');
  const [error] = command.diagnostics.filter(({ severity }) => severity === 'error');
  expect(error).toMatchObject({ code: 'command-module', hint: expect.stringContaining('-buildmode=c-shared') });
});

test('a path with spaces, quotes and letters of other scripts is a path', async () => {
  const root = temporaryFolder();
  const folder = await copyTemplate('cpp', join(root, "mein 'Filter' (ä ж) $HOME"));
  const result = await runProject(machineEnvironment({ directory: root }), folder, ['build', 'check']);
  expect(result).toMatchObject({ status: 'passed', module: { language: 'cpp' } });
});

test('two modules built at once share the store and the optimised modules, and each is its own', async () => {
  const root = temporaryFolder();
  const env = machineEnvironment({
    directory: root,
    variables: { ...process.env, WASM_ACTION_HOME: join(root, 'home') },
  });
  const same = ['one', 'two'].map((name) => copyTemplate('cpp', join(root, name)));
  const other = copyTemplate('cpp', join(root, 'three')).then(async (folder) => {
    const source = await readFile(join(folder, 'plugin.cc'), 'utf8');
    await writeFiles(folder, { 'plugin.cc': source.replace('": "', '" = "') });
    return folder;
  });
  const folders = await Promise.all([...same, other]);
  const build = (folder: string) => runProject(env, folder, ['build', 'check'], undefined, 'size');
  const results = await Promise.all(folders.map(build));
  expect(results.map(({ status }) => status)).toEqual(['passed', 'passed', 'passed']);
  const [one, two, three] = results.map(({ module }) => module?.sha256);
  expect(two).toBe(one);
  expect(three).not.toBe(one);
  const again = await Promise.all(folders.map(build));
  expect(again.map(({ module }) => module?.sha256)).toEqual([one, two, three]);
});

test('two crates of one name in one CARGO_TARGET_DIR do not get the module of the other', async () => {
  const root = temporaryFolder();
  const names = ['one', 'two'];
  for (const name of names) {
    await writeFiles(join(root, name), crate(`#[no_mangle] pub extern "C" fn only_in_${name}() {}`));
  }
  const variables = { ...process.env, CARGO_TARGET_DIR: join(root, 'target') };
  const env = machineEnvironment({ directory: root, variables });
  for (const name of [...names, ...names]) {
    await runProject(env, join(root, name), ['build']);
    const bytes = await readFile(join(root, name, '.wasm-action', 'module.wasm'));
    expect(names.filter((other) => bytes.includes(`only_in_${other}`))).toEqual([name]);
  }
});

/** A folder with programs that say what the real ones of another machine would say. */
async function fakeTools(root: string, tools: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, 'bin');
  for (const [name, script] of Object.entries(tools)) {
    await writeFiles(folder, { [name]: `#!/bin/sh\n${script}\n` });
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

const rustc = (version: string) => `case "$1" in --print) echo /nowhere;; *) echo "rustc ${version} (made up)";; esac`;

test.each([
  [
    'rust',
    'a rustc that is too old',
    { cargo: '', rustc: rustc('1.60.0') },
    /rustc is 1\.60\.0, older than 1\./,
    'rustup',
  ],
  [
    'rust',
    'a rustc without the target, and no rustup to add it',
    { cargo: '', rustc: rustc('1.90.0') },
    /cannot build for wasm32-wasip1: its standard library is missing/,
    'rustup',
  ],
  [
    'go',
    'a Go that is too old',
    { go: 'printf "go1.20.1\\n/nowhere\\n"' },
    /go is go1\.20\.1, .* needs >=1\.24/,
    'go.dev/dl',
  ],
  [
    'tinygo',
    'a TinyGo that is too old',
    {
      tinygo: 'echo "tinygo version 0.20.0 linux/amd64 (using go version go1.17 and LLVM version 11.0.0)"',
      go: 'printf "go1.17\\n/nowhere\\n"',
    },
    /0\.20\.0/,
    'tinygo.org',
  ],
])('%s: %s, and no network, is told with what to install', async (language, _, tools, reason, hint) => {
  const root = temporaryFolder();
  const folder = await copyTemplate(language, join(root, 'filter'));
  const variables = { PATH: await fakeTools(root, tools), HOME: root };
  const env = makeEnvironment({ directory: root, variables, http: noNetwork });
  const result = await runProject(env, folder, ['build']);
  expect(result).toMatchObject({ status: 'error', diagnostics: [{ code: 'tool' }] });
  expect(result.diagnostics[0]?.message).toMatch(reason);
  expect(result.diagnostics[0]?.hint).toContain(hint);
});
