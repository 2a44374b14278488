import { expect, it } from 'vitest';
import { runCli, runJson } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';

it('goes from nothing to an image with two commands', async () => {
  const directory = await makeFolder();
  const created = await runJson(['init', 'add-header', '--language', 'go'], { directory });
  expect(created).toMatchObject({ code: 0, result: { creation: { directory: 'add-header', name: 'add-header' } } });
  const { code, result } = await runJson(['run', 'add-header'], { directory });
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(code).toBe(0);
  expect(result.tests.passed).toBe(3);
}, 120_000);

it('lists what there is to begin with', async () => {
  const directory = await makeFolder();
  const { result } = await runJson(['init', '--list'], { directory });
  expect(result.templates).toContainEqual({ language: 'rust', kind: 'http' });
  expect((await runCli(['init', '--list'], { directory })).stdout).toContain('--language tinygo --kind http');
});

it('asks nothing where no terminal is: the language has to be named', async () => {
  const directory = await makeFolder();
  const { code, result } = await runJson(['init', 'x'], { directory });
  expect(code).toBe(2);
  expect(result.diagnostics[0]?.hint).toContain('--language');
});
