import { lstatSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultStoreRoot } from '../toolchain/store-root.ts';

/**
 * Lets Node.js keep what it has compiled of this program from run to run (from 22.8 on), in the user's own cache folder:
 * whoever can write there can run code as the user. Where anything about the folder is not as it should be, where it
 * can't be made, and in CI, whose jobs share a user, every run compiles for itself.
 */
export function useCompileCache(variables: Readonly<Record<string, string | undefined>>): void {
  const { enableCompileCache }: Partial<typeof import('node:module')> = process.getBuiltinModule('node:module');
  if (enableCompileCache === undefined || variables.CI) return;
  try {
    const folder = join(defaultStoreRoot(variables), 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOwn(folder) && isOwn(dirname(folder))) enableCompileCache(folder);
  } catch {
    // No folder, no cache.
  }
}

/** A folder, no link to one, to which nobody else can write. */
function isOwn(folder: string): boolean {
  const found = lstatSync(folder);
  const user = process.getuid?.();
  return found.isDirectory() && (user === undefined || (found.uid === user && (found.mode & 0o022) === 0));
}
