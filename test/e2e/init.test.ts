import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli, runJson } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';
import { typeCli } from '../support/terminal.ts';

it('goes from nothing to an image with two commands', async () => {
  const directory = await makeFolder();
  const created = await runJson(['init', 'add-header', '--language', 'go'], { directory });
  expect(created).toMatchObject({ code: 0, result: { creation: { directory: 'add-header', name: 'add-header' } } });
  const { code, result } = await runJson(['run', 'add-header'], { directory });
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
  expect(result.tests.passed).toBe(3);
});

it('lists what there is to begin with', async () => {
  const directory = await makeFolder();
  const { result } = await runJson(['init', '--list'], { directory });
  expect(result.templates).toContainEqual({ language: 'rust', kind: 'http', available: true });
  const { stdout } = await runCli(['init', '--list'], { directory });
  expect(stdout).toMatch(/^ +rust +yes +yes +yes$/m);
  expect(stdout).toMatch(/assemblyscript has no network: @solo-io/);
});

it('says what to type next, also where the path has blanks', async () => {
  const directory = await makeFolder();
  const { stdout } = await runCli(['init', 'a b/c d', '--language', 'c++'], { directory });
  expect(stdout).toContain('wasm-action run "a b/c d"');
});

it('asks nothing where no terminal is: the language has to be named', async () => {
  const directory = await makeFolder();
  const { code, result } = await runJson(['init', 'x'], { directory });
  expect(code).toBe(2);
  expect(result.diagnostics[0]?.hint).toContain('--language');
});

const DOWN = '\u001b[B';

it('asks a person at a terminal for language, kind and folder', async () => {
  const directory = await makeFolder();
  const { code, screen } = await typeCli(
    ['init'],
    [
      { at: 'Which language?', keys: `${DOWN}\r` },
      { at: 'Which kind of filter?', keys: `${DOWN}\r` },
      { at: 'In which folder?', keys: 'asker\r' },
    ],
    directory,
  );
  expect(screen).toContain('wasm-action run asker');
  expect(code).toBe(0);
  expect(await readFile(join(directory, 'asker/wasm.yaml'), 'utf8')).toContain('cluster: authorization');
  expect(await readdir(join(directory, 'asker'))).toContain('Cargo.lock');
});

it('writes nothing when Ctrl-C is the answer', async () => {
  const directory = await makeFolder();
  for (const args of [['init'], ['init', 'filter', '--kind', 'network']]) {
    expect(await typeCli(args, [{ at: 'Which language?', keys: '\u0003' }], directory)).toMatchObject({ code: 130 });
  }
  expect(await readdir(directory)).toEqual([]);
});

it('asks nothing for --json, though a terminal is there', async () => {
  const directory = await makeFolder();
  const { code, screen } = await typeCli(['init', 'x', '--json'], [], directory);
  expect(code).toBe(2);
  expect(screen).toContain('which language shall the project be in?');
});

it('refuses what the target cannot load', async () => {
  const directory = await makeFolder();
  const { code, result } = await runJson(['init', 'x', '--language', 'go', '--target', 'istio@1.24'], { directory });
  expect(code).toBe(2);
  expect(result.diagnostics[0]?.message).toContain('need Envoy 1.33.0 or newer');
  const other = await runJson(['init', 'x', '--language', 'rust', '--target', 'istio@1.24'], { directory });
  expect(other.result.creation?.files).toContain('.cargo/config.toml');
});
