import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { findChangedLines } from '../../src/github/changed-lines.ts';
import { temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], {
    encoding: 'utf8',
  }).trim();

async function commit(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  await writeFiles(folder, files);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=x');
  return git(folder, 'rev-parse', 'HEAD');
}

describe('findChangedLines', () => {
  it('names the lines of the pull request and not those that its base got since', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet', '--initial-branch=main');
    const old = await commit(folder, { 'a b/ä.ts': 'one\ntwo\n', 'b.ts': 'x\n' });
    git(folder, 'switch', '--quiet', '-c', 'topic');
    const head = await commit(folder, { 'a b/ä.ts': 'one\nnew\ntwo\n' });
    expect(await findChangedLines(old, folder)).toEqual(new Map([['a b/ä.ts', new Set([2])]]));
    git(folder, 'switch', '--quiet', 'main');
    await commit(folder, { 'b.ts': 'x\ny\n' });
    git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', head);
    expect(await findChangedLines(old, folder)).toEqual(new Map([['a b/ä.ts', new Set([2])]]));
    // As actions/checkout has it with a depth of two; the event's base isn't there then.
    const shallow = temporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=2', `file://${folder}`, shallow]);
    expect(await findChangedLines('0'.repeat(40), shallow)).toEqual(new Map([['a b/ä.ts', new Set([2])]]));
  });

  it('knows nothing in a clone that is too shallow, and takes no option for a commit', async () => {
    const folder = temporaryFolder();
    git(folder, 'init', '--quiet');
    await commit(folder, { 'a.ts': '' });
    expect(await findChangedLines('0'.repeat(40), folder)).toBeUndefined();
    expect(await findChangedLines('--output=x', folder)).toBeUndefined();
  });
});
