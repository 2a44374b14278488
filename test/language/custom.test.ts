import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import type { BuildOutcome } from '../../src/language/language.ts';
import { makeEnvironment, recordingLog, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { runBuild } from '../support/project-run.ts';

const WRITE = "require('node:fs').writeFileSync('out/a.wasm', 'module')";

async function build(command: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const root = temporaryFolder();
  const directory = join(root, 'filter');
  await writeFiles(directory, { 'out/.keep': '', ...files });
  const log = recordingLog();
  const output = join(root, '.wasm-action', 'module.wasm');
  const build = { command, directory, output: join(directory, 'out', 'a.wasm') };
  const env = makeEnvironment({ directory: root, log });
  const run = (): Promise<BuildOutcome> => runBuild({ directory, build }, output, env);
  return { run, output, directory, log };
}

test('the module that the command makes is taken, and the command is shown with its lines', async () => {
  const { run, output, log } = await build(['node', '-e', `console.log('hello from the build'); ${WRITE}`]);
  const outcome = await run();
  expect(outcome).toMatchObject({ status: 'passed', modulePath: output, diagnostics: [] });
  expect(outcome.command).toMatch(/^node -e "/);
  expect(await readFile(output, 'utf8')).toBe('module');
  expect(log.lines).toContain('hello from the build');
});

test("a script is named relative to the project's folder, and sees none of our inputs", async () => {
  const script = '#!/bin/sh\nprintf "%s" "module$INPUT_PASSWORD" > out/a.wasm\n';
  const { run, output, directory } = await build(['./build.sh'], { 'build.sh': script });
  await chmod(join(directory, 'build.sh'), 0o755);
  process.env.INPUT_PASSWORD = 'hunter2';
  try {
    expect((await run()).status).toBe('passed');
  } finally {
    delete process.env.INPUT_PASSWORD;
  }
  expect(await readFile(output, 'utf8')).toBe('module');
});

test('a file that the command left as it was is taken with a word of warning', async () => {
  const { run } = await build(['node', '-e', ''], { 'out/a.wasm': 'old' });
  const outcome = await run();
  expect(outcome.status).toBe('passed');
  expect(outcome.diagnostics).toEqual([
    expect.objectContaining({ severity: 'notice', code: 'build-unchanged', file: 'filter/out/a.wasm' }),
  ]);
});

test('a command that makes nothing has failed', async () => {
  const { run } = await build(['node', '-e', '']);
  const outcome = await run();
  expect(outcome.status).toBe('failed');
  expect(outcome.diagnostics[0]).toMatchObject({ code: 'build-output' });
  expect(outcome.diagnostics[0]?.message).toContain('filter/out/a.wasm');
});

test('what compilers say is found in any of their forms, and stands in the folder of the run', async () => {
  const said = [
    'src/plugin.cc:3:7: error: use of undeclared identifier x',
    'src/plugin.cc:9:1: note: declared here',
    './main.go:12:3: undefined: y',
    'a.ts(4,2): warning TS1: old',
    'error[E0425]: cannot find value `z`',
    '  --> src/lib.rs:2:5',
    '12:30:45 nothing to see',
  ];
  const { run } = await build(['node', '-e', `console.error(${JSON.stringify(said.join('\n'))}); process.exit(2)`]);
  const outcome = await run();
  expect(outcome.status).toBe('failed');
  const shown = outcome.diagnostics.map(({ file, line, column, severity, code }) => [
    file,
    line,
    column,
    severity,
    code,
  ]);
  expect(shown).toEqual([
    ['filter/src/plugin.cc', 3, 7, 'error', 'compiler'],
    ['filter/main.go', 12, 3, 'error', 'compiler'],
    ['filter/a.ts', 4, 2, 'warning', 'TS1'],
    ['filter/src/lib.rs', 2, 5, 'error', 'E0425'],
    [undefined, undefined, undefined, 'error', 'build-command'],
  ]);
  expect(outcome.diagnostics.at(-1)?.message).toContain('ended with exit code 2');
});

test('an unexplained failure shows the last lines', async () => {
  const { run } = await build(['node', '-e', "console.log('no rule to make target'); process.exit(1)"]);
  expect((await run()).diagnostics).toEqual([
    expect.objectContaining({ message: expect.stringContaining('no rule to make target') }),
  ]);
});

test('a program that is not there is told apart by how it was named', async () => {
  await expect((await build(['./none.sh'])).run()).rejects.toThrow(ConfigurationError);
  await expect((await build(['no-such-compiler'])).run()).rejects.toThrow(ToolError);
});
