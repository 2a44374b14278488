import { describe, expect, it } from 'vitest';
import { baseCommit, releasedDirectory } from '../../src/github/base-commit.ts';
import type { Event } from '../../src/github/push-decision.ts';
import { type JobsVerdict, judgeJobs as judge, type Need } from '../../src/github/verdict.ts';
import { HOSTILE } from '../support/run-results.ts';

const discovered = (changed: readonly string[], unchanged: readonly string[] = []): Need => ({
  result: 'success',
  outputs: {
    discovery: JSON.stringify({
      base: 'abc',
      changed: Object.fromEntries(changed.map((name) => [name, 'x'])),
      unchanged,
    }),
  },
});
const shard = (index: number, ...names: readonly string[]): Record<string, string> => ({
  [`shard-${index}`]: JSON.stringify(names.map((name) => ({ name, status: 'passed' }))),
});
const RUN = {
  run: 'https://github.com/acme/filters/actions/runs/7',
  ref: 'refs/heads/main',
  at: '2026-11-20T10:00:00Z',
};
const judgeJobs = (needs: Record<string, Need>, sizes: Record<string, number> = {}): JobsVerdict =>
  judge(needs, { run: RUN, sizes: new Map(Object.entries(sizes)) });
const success = (outputs: Record<string, string>): Need => ({ result: 'success', outputs });

describe('judgeJobs', () => {
  it('passes when every changed module has a word, from whichever job', () => {
    const modules = success({ ...shard(0, 'a', 'b'), ...shard(1, 'c'), 'shard-2': '' });
    const { passed, page } = judgeJobs({ discover: discovered(['a', 'b', 'c'], ['d']), modules });
    expect(passed).toBe(true);
    expect(page).toContain('## ✅ passed: 3 modules of 4');
    expect(page).toContain('Skipped, for nothing that concerns them has changed since <code>abc</code>: d');
  });

  it.each([
    ['a module of which nobody speaks', discovered(['a', 'b']), success(shard(0, 'a')), 'nothing is known of b'],
    ['a failed job', discovered(['a']), { ...success(shard(0, 'a')), result: 'failure' }, 'the job modules failed'],
    [
      'a cancelled job',
      discovered(['a']),
      { ...success(shard(0, 'a')), result: 'cancelled' },
      'the job modules was cancelled',
    ],
    [
      'a job skipped without need',
      discovered(['a']),
      { result: 'skipped', outputs: {} },
      'was skipped, though 1 module changed',
    ],
    [
      'a discovery that failed',
      { result: 'failure', outputs: {} },
      { result: 'skipped', outputs: {} },
      'the job discover failed',
    ],
    ['a discovery that says nothing', success({ discovery: '' }), success({}), 'no job has said which there are'],
    [
      'a module that could not be judged',
      discovered(['a']),
      success({ 'shard-0': JSON.stringify([{ name: 'a', status: 'error', why: ['tool: x'] }]) }),
      'a has no verdict',
    ],
  ] as [string, Need, Need, string][])('fails for %s', (_, discover, modules, fault) => {
    const { passed, faults } = judgeJobs({ discover, modules });
    expect(passed).toBe(false);
    expect(faults.join('\n')).toContain(fault);
  });

  it('passes when nothing has changed, and when what failed shall not fail', () => {
    expect(judgeJobs({ discover: discovered([], ['a']), modules: { result: 'skipped', outputs: {} } }).passed).toBe(
      true,
    );
    const forgiven = success({ 'shard-0': JSON.stringify([{ name: 'a', status: 'failed', why: ['x'] }]) });
    expect(judgeJobs({ discover: discovered(['a']), modules: forgiven })).toMatchObject({
      passed: true,
      page: expect.stringContaining('| ❌ | a |'),
    });
  });

  it('names the run in which the same content passed, and remembers what passes now', () => {
    const discovery = JSON.stringify({
      changed: { a: 'x', b: 'x' },
      unchanged: ['d'],
      passed: { c: 'https://github.com/acme/filters/actions/runs/6', e: 'javascript:alert(1)' },
      keys: { a: 'a'.repeat(64), b: 'b'.repeat(64) },
    });
    const modules = success({
      'shard-0': JSON.stringify([
        { name: 'a', status: 'passed', size: 18_500 },
        { name: 'b', status: 'failed', why: ['x'] },
      ]),
    });
    const { page, passes } = judgeJobs({ discover: success({ discovery }), modules }, { a: 17_300 });
    expect([...passes]).toEqual([['a'.repeat(64), { directory: 'a', size: 18_500, ...RUN }]]);
    expect(page).toContain('2 modules of 5');
    expect(page).toContain('| a | 18.5 kB (+1.2 kB) |');
    expect(page).toContain('passed before: [c](https://github.com/acme/filters/actions/runs/6), e\n');
  });

  it('shows hostile names as text', () => {
    const modules = success({ 'shard-0': JSON.stringify([{ name: HOSTILE, status: 'error', why: [HOSTILE] }]) });
    const { page } = judgeJobs({ discover: discovered([HOSTILE], [HOSTILE]), modules });
    for (const word of ['<script', '[a](b)', '`x`', '\u001b', '@acme']) expect(page).not.toContain(word);
  });
});

describe('baseCommit', () => {
  const event: Event = {
    name: 'push',
    ref: 'refs/heads/main',
    tag: undefined,
    defaultBranch: 'main',
    headSha: 'head',
    baseSha: undefined,
  };
  it.each([
    ["a pull request's merge commit", { name: 'pull_request', baseSha: 'old' }, true, 'HEAD^1'],
    ["a pull request's own branch", { name: 'pull_request_target', baseSha: 'old' }, false, 'old'],
    ['a push', { before: 'abc' }, true, 'abc'],
    ['a push that makes a branch', { before: '0'.repeat(40) }, false, undefined],
    ['a merge group', { name: 'merge_group', before: 'abc' }, false, 'abc'],
    ['a schedule', { name: 'schedule' }, false, undefined],
  ])('of %s', (_, parts, isMerge, expected) => expect(baseCommit({ ...event, ...parts }, isMerge)).toBe(expected));
});

describe('releasedDirectory', () => {
  it.each([
    ['v1.2.3', [], '.'],
    ['v1.2.3', ['.'], '.'],
    ['v1.2.3', ['filters/a', 'filters/b'], undefined],
    ['a/v1.2.3', ['filters/a', 'filters/b'], 'filters/a'],
    ['filters/b/1.2.3', ['filters/a', 'filters/b'], 'filters/b'],
    ['a/v1.2.3', ['one/a', 'two/a'], undefined],
    ['c/v1.2.3', ['filters/a'], undefined],
    [undefined, ['filters/a'], 'filters/a'],
  ])('of %s among %j is %s', (tag, directories, expected) => {
    expect(releasedDirectory(tag, directories)).toBe(expected);
  });
});
