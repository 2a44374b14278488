import { existsSync, utimesSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/base/lock.ts';
import { temporaryFolder } from '../support/environment.ts';

/** Above every process id that Linux gives. */
const NOBODY = 2 ** 22 + 1;

describe('withLock', () => {
  it('lets one at a time do its work', async () => {
    const path = join(temporaryFolder(), 'deep', 'lock');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await sleep(2);
      inside--;
    };
    await Promise.all(Array.from({ length: 10 }, () => withLock(path, work)));
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('gives way again after a failure', async () => {
    const path = join(temporaryFolder(), 'lock');
    await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(path, async () => readFile(path, 'utf8'))).toBe(`${process.pid} ${hostname()}`);
  });

  it.each([
    ['of a process that is gone', `${NOBODY} ${hostname()}`, 0],
    ['that is old and of another machine', `1 elsewhere.test`, 60_000],
    ['that was never written', '', 60_000],
  ])('takes away a file %s', async (_, text, age) => {
    const path = join(temporaryFolder(), 'lock');
    await writeFile(path, text);
    const date = (Date.now() - age) / 1000;
    utimesSync(path, date, date);
    expect(await Promise.all([1, 2, 3].map((value) => withLock(path, async () => value)))).toEqual([1, 2, 3]);
  });

  it('waits for one that is alive', async () => {
    const path = join(temporaryFolder(), 'lock');
    await writeFile(path, `${process.ppid} ${hostname()}`);
    let done = false;
    const work = withLock(path, async () => {
      done = true;
    });
    await sleep(100);
    expect(done).toBe(false);
    await writeFile(path, `${NOBODY} ${hostname()}`);
    await work;
    expect(done).toBe(true);
  });
});
