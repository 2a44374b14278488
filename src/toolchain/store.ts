import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ToolStore } from '../base/environment.ts';
import { pathKind, temporaryBeside } from '../base/files.ts';
import { withLock } from '../base/lock.ts';

/** Tools, versions and processors become folder names: nothing in them may lead elsewhere. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;

/** A SHA-256 in the shape of a version, which is all that the runner's tool cache finds again. */
export function versionFromSum(sum: string): string {
  return `0.0.0-sha256-${sum}`;
}

/**
 * A store in the layout of the runner's tool cache: `ROOT/TOOL/VERSION/ARCH/`, and `ARCH.complete` beside it, written
 * last. An entry without its marker is half-made: it is never found, and made again by the next `add`.
 */
export function createFileStore(root: string): ToolStore {
  const place = (tool: string, version: string, arch: string): string => {
    for (const name of [tool, version, arch]) {
      if (!SAFE_NAME.test(name)) throw new Error(`not a name for the tool store: ${JSON.stringify(name)}`);
    }
    return join(root, tool, version, arch);
  };
  return {
    async find(tool, version, arch) {
      const path = place(tool, version, arch);
      return (await isWhole(path)) ? path : undefined;
    },
    async add(folder, tool, version, arch) {
      const path = place(tool, version, arch);
      await mkdir(join(path, '..'), { recursive: true });
      const staged = temporaryBeside(path);
      try {
        await move(folder, staged);
        await withLock(`${path}.lock`, () => putInPlace(staged, path));
      } finally {
        await rm(staged, { recursive: true, force: true });
      }
      return path;
    },
    async remove(tool, version, arch) {
      const path = place(tool, version, arch);
      // The marker goes first: whoever looks in between finds nothing rather than half of it.
      await rm(markerOf(path), { force: true });
      await rm(path, { recursive: true, force: true });
    },
  };
}

function markerOf(path: string): string {
  return `${path}.complete`;
}

async function isWhole(path: string): Promise<boolean> {
  return (await pathKind(markerOf(path))) === 'file' && (await pathKind(path)) === 'directory';
}

async function putInPlace(staged: string, path: string): Promise<void> {
  // Another process may have been faster: what it put there is as good as ours.
  if (await isWhole(path)) return;
  if ((await pathKind(path)) !== 'none') await clear(path);
  await rename(staged, path);
  await writeFile(markerOf(path), '');
}

/** Takes a half-made entry away in one step, so that nobody sees half of the removal. */
async function clear(path: string): Promise<void> {
  await rm(markerOf(path), { force: true });
  const aside = temporaryBeside(path);
  await rename(path, aside);
  await rm(aside, { recursive: true, force: true });
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
    await rm(from, { recursive: true, force: true });
  }
}
