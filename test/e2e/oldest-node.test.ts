import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOnPath } from '../../src/base/exec.ts';
import { VERSION } from '../../src/base/version.ts';
import { makeKnownGoodModule } from '../../src/envoy/known-good.ts';
import { machinePath } from '../support/act.ts';
import { runCli, runJson } from '../support/cli.ts';

// Our CI installs the oldest Node.js that we promise to run on; elsewhere it is whatever the machine has.
const node = findOnPath('node', { PATH: machinePath() }) ?? process.execPath;
const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wasm-action-node-'));
  await writeFile(join(directory, 'plugin.wasm'), makeKnownGoodModule());
});
afterAll(() => rm(directory, { recursive: true, force: true }));

test(`the committed bundle starts on the machine's Node.js ${version}`, async () => {
  expect(await runCli(['--version'], { directory, node })).toMatchObject({ code: 0, stdout: `${VERSION}\n` });
});

test(`the whole pipeline runs on the machine's Node.js ${version}`, async () => {
  const { code, result, stderr } = await runJson(['run', 'plugin.wasm'], { directory, node });
  expect(code, stderr).toBe(0);
  expect(Object.values(result.verdicts)[0]).toMatchObject({ verdict: 'loads', basis: 'measured' });
  expect(Object.keys(result.image?.layouts ?? {})).toEqual(['compat', 'solo']);
});
