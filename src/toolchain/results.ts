import { mkdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isNotFound, listNames, sha256, writeFileAtomically } from '../base/files.ts';

/** Results of a tool that always makes the same of the same. */
export interface Results {
  /** What was kept under a key, or undefined. */
  find(key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  add(key: string, bytes: Uint8Array): Promise<void>;
  /** As add, where something else may stand under the key. */
  replace(key: string, bytes: Uint8Array): Promise<void>;
}

/** So many are kept, those that were used last. */
const MOST = 64;
const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})$/;

/**
 * Results in a folder that other processes use too, and that a CI's cache may have brought: a file's name holds its
 * checksum, so that what is damaged counts as not there.
 * @param folder absolute; made when the first result is kept.
 */
export function openResults(folder: string): Results {
  const add = async (key: string, bytes: Uint8Array): Promise<void> => {
    await mkdir(folder, { recursive: true });
    await writeFileAtomically(join(folder, `${sha256(key)}-${sha256(bytes)}`), bytes);
    await makeRoom(folder);
  };
  return {
    add,
    async replace(key, bytes) {
      for (const name of await listNames(folder, NAME)) {
        if (name.startsWith(`${sha256(key)}-`)) await rm(join(folder, name), { force: true });
      }
      await add(key, bytes);
    },
    async find(key) {
      const name = (await listNames(folder, NAME)).find((entry) => entry.startsWith(`${sha256(key)}-`));
      if (name === undefined) return undefined;
      const path = join(folder, name);
      try {
        const bytes = await readFile(path);
        if (sha256(bytes) === NAME.exec(name)?.[2]) {
          await utimes(path, new Date(), new Date());
          return bytes;
        }
        await rm(path, { force: true });
      } catch (error) {
        // Another process has made room for a result of its own.
        if (!isNotFound(error)) throw error;
      }
      return undefined;
    },
  };
}

async function makeRoom(folder: string): Promise<void> {
  const names = await listNames(folder, NAME);
  if (names.length <= MOST) return;
  const aged = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return { name, time: found?.mtimeMs ?? 0 };
    }),
  );
  const old = aged.sort((a, b) => b.time - a.time).slice(MOST);
  for (const { name } of old) await rm(join(folder, name), { force: true });
}
