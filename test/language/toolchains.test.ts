import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeEnvironment, noNetwork, temporaryFolder } from '../support/environment.ts';
import { copyTemplate, runProject } from '../support/project-run.ts';

test.each([
  ['rust', 'there is no cargo on PATH', 'rustup'],
  ['go', 'there is no go on PATH', 'go.dev/dl'],
  ['tinygo', 'there is no tinygo on PATH', 'tinygo.org'],
  ['cpp', 'there is no C++ compiler for WebAssembly', 'wasi-sdk'],
  ['assemblyscript', 'there is no node on PATH', 'mirror'],
])('%s without a compiler and without a network: what is missing, and how to get it', async (language, lack, hint) => {
  const root = temporaryFolder();
  const folder = await copyTemplate(language, join(root, 'filter'));
  const env = makeEnvironment({ directory: root, variables: { PATH: join(root, 'none') }, http: noNetwork });
  const result = await runProject(env, folder, ['build']);
  expect(result).toMatchObject({ status: 'error', diagnostics: [{ code: 'tool' }] });
  expect(result.diagnostics[0]?.message).toContain(lack);
  expect(result.diagnostics[0]?.message).toContain('there is no network');
  expect(result.diagnostics[0]?.hint).toContain(hint);
  expect(result.diagnostics[0]?.hint).toContain('mirror');
});
