import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { announceArtifacts } from '../../src/github/artifacts.ts';
import { foldResults, type RunResult } from '../../src/report/result.ts';
import { temporaryFolder } from '../support/environment.ts';

const published = (reference: string): RunResult => {
  const digest = `sha256:${'a'.repeat(64)}`;
  return { ...foldResults([]), image: { reference, digest, layouts: { compat: { reference, digest } } } };
};

test('GITHUB_ARTIFACTS gets each image by its digest, a folder is none', async () => {
  const file = join(temporaryFolder(), 'artifacts');
  const variables = { GITHUB_ARTIFACTS: file };
  await announceArtifacts(published('127.0.0.1:5000/acme/f:v1'), variables);
  await announceArtifacts(published('oci:.wasm-action/image:v1'), variables);
  const modules = ['ghcr.io/acme/a:v1', 'ghcr.io/acme/b:v1'].map((name) => ({ name, ...published(name) }));
  await announceArtifacts({ ...foldResults([]), modules }, variables);
  await announceArtifacts(published('ghcr.io/acme/f:v1'), {});
  const names = ['127.0.0.1:5000/acme/f', 'ghcr.io/acme/a', 'ghcr.io/acme/b'];
  expect(await readFile(file, 'utf8')).toBe(names.map((name) => `oci://${name}@sha256:${'a'.repeat(64)}\n`).join(''));
});
