import { constants } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isNotFound, listNames, sha256File, temporaryBeside } from '../base/files.ts';

/** What a compiler made, under its checksum. */
const NAME = /^([0-9a-f]{64})\.wasm$/;

/**
 * Puts the module of the last build where the compiler will write: one that sees there that nothing has changed has nothing
 * to link. What is no longer what was kept is thrown away, and two builds at once never share a file.
 * @param kept the folder of `keepModule`; it may not be there.
 */
export async function restoreModule(kept: string, module: string): Promise<void> {
  for (const name of await listNames(kept, NAME)) {
    const path = join(kept, name);
    try {
      await rename(path, module);
    } catch (error) {
      if (isNotFound(error)) continue;
      throw error;
    }
    if ((await sha256File(module)) === NAME.exec(name)?.[1]) return;
    await rm(module, { force: true });
  }
}

/** Keeps a copy of what a compiler has made, and nothing that was kept before. */
export async function keepModule(kept: string, module: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const place = join(kept, `${await sha256File(module)}.wasm`);
  const temporary = temporaryBeside(place);
  try {
    await copyFile(module, temporary, constants.COPYFILE_FICLONE);
    for (const name of await listNames(kept, NAME)) await rm(join(kept, name), { force: true });
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
