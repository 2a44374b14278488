import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ToolError } from './errors.ts';
import { isNotFound, readTextIfExists } from './files.ts';

/** Milliseconds: between two tries, until waiting is given up, and after which a lock of another machine counts as left. */
const PAUSE = 20;
const PATIENCE = 60_000;
const LEFT_BEHIND = 30_000;

/**
 * Does some work while no other process does the same: a file stands for whoever is at it. One that was killed leaves
 * its file, which the next one takes away.
 * @param path of that file; made and removed again, with the folders above it.
 * @throws ToolError when the other process doesn't end; what the work throws.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  await mkdir(dirname(path), { recursive: true });
  while (!(await take(path))) {
    await removeLeftover(path);
    if (Date.now() > deadline) {
      throw new ToolError(`${path} says that another process is at work there`, {
        hint: 'wait for it, or delete that file if there is none',
      });
    }
    await sleep(PAUSE * (0.5 + Math.random()));
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** The file with our name, if nobody's is there. */
async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Only one may remove it at a time, or the second would remove the first one's new lock. */
async function removeLeftover(path: string): Promise<void> {
  if (!(await isLeftover(path))) return;
  const guard = `${path}.removal`;
  if (await take(guard)) {
    try {
      if (await isLeftover(path)) await rm(path, { force: true });
    } finally {
      await rm(guard, { force: true });
    }
  } else if ((await age(guard)) > LEFT_BEHIND) await rm(guard, { force: true });
}

async function isLeftover(path: string): Promise<boolean> {
  const [pid, host] = ((await readTextIfExists(path)) ?? '').split(' ');
  // Whoever has just made it has not written its name yet.
  if (pid === undefined || pid === '' || host !== hostname()) return (await age(path)) > LEFT_BEHIND;
  return Number(pid) !== process.pid && !isRunning(Number(pid));
}

async function age(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (isNotFound(error)) return 0;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another user.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
