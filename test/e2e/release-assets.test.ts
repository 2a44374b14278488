import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sha256 } from '../../src/base/files.ts';
import { temporaryFolder } from '../support/environment.ts';
import { CHECKOUT } from '../support/repository.ts';

const execute = promisify(execFile);
const DIGEST = `sha256:${'d'.repeat(64)}`;

interface Workflow {
  readonly jobs: { readonly assets: { readonly steps: readonly { readonly run?: string }[] } };
}

/** Runs the workflow's script beside a `gh` that knows a release in one state, and gives what it was asked to do. */
async function attach(state: string, { notes = 'What is new.', module = 'bytes' } = {}) {
  const text = await readFile(join(CHECKOUT, '.github/workflows/release-assets.yml'), 'utf8');
  const script = (parse(text) as Workflow).jobs.assets.steps.find(({ run }) => run !== undefined)?.run ?? '';
  const folder = temporaryFolder();
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'wasm-module'));
  await writeFile(join(folder, 'wasm-module/module.wasm'), module);
  await writeFile(join(folder, 'notes-there'), `${notes}\n`);
  const gh = `#!/bin/sh
case "$*" in
  *' --jq .body') cat '${folder}/notes-there' ;;
  *isImmutable*) [ ${state} != none ] || exit 1; echo ${state} ;;
  *) echo "$*" >> '${folder}/asked' ;;
esac
`;
  await writeFile(join(folder, 'bin/gh'), gh, { mode: 0o755 });
  const env = {
    PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
    TAG: 'add-header/v1.2.3',
    NAME: 'add-header',
    IMAGE: 'ghcr.io/acme/add-header:1.2.3',
    DIGEST,
    SUM: sha256('bytes'),
  };
  const { stdout } = await execute('bash', ['-e', '-c', script], { cwd: folder, env });
  const asked = await readFile(join(folder, 'asked'), 'utf8').catch(() => '');
  const whole = await readFile(join(folder, 'whole.md'), 'utf8').catch(() => '');
  return { stdout, whole, asked: asked.split('\n').filter((line) => line !== '') };
}

const UPLOAD = 'release upload add-header/v1.2.3 --clobber assets/add-header.wasm assets/add-header.wasm.sha256';

test('a release that is not there is made as a draft, and published when it is whole', async () => {
  const { asked } = await attach('none');
  expect(asked.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'release create add-header/v1.2.3 --draft',
    'release edit add-header/v1.2.3 --draft=false',
  ]);
});

test('a draft is filled, told the digests, and published last', async () => {
  const { asked, whole } = await attach('draft');
  expect(asked).toEqual([
    UPLOAD,
    'release edit add-header/v1.2.3 --notes-file whole.md',
    'release edit add-header/v1.2.3 --draft=false',
  ]);
  expect(whole).toBe(
    `What is new.\n\n| | |\n| --- | --- |\n| image | \`ghcr.io/acme/add-header:1.2.3\` |\n| digest | \`${DIGEST}\` |\n| module | \`sha256:${sha256('bytes')}\` |\n`,
  );
});

test('a public release that can still be changed gets the assets, and its notes no second table', async () => {
  expect((await attach('public', { notes: `digest ${DIGEST}` })).asked).toEqual([UPLOAD]);
});

test('an immutable release stays as it is, and a notice says so', async () => {
  const { asked, stdout } = await attach('immutable');
  expect(asked).toEqual([]);
  expect(stdout).toContain('::notice title=release::the release is immutable');
});

test('other bytes than those that were tested are attached to nothing', async () => {
  await expect(attach('none', { module: 'other bytes' })).rejects.toThrow(/checksum did NOT match/);
});
