import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { MAX_BODY } from './format/values.ts';

/** Reads a file that a test file names. @throws Error that says in a few words why not. */
export type BodyReader = (name: string) => Buffer;

/**
 * Reads files beside a test file, each once.
 * @param folder the test file's own, absolute.
 * @param root nothing outside of it is read, absolute.
 */
export function createBodyReader(folder: string, root: string): BodyReader {
  const known = new Map<string, Buffer>();
  return (name) => {
    if (isAbsolute(name)) throw new Error('it is named from the root of the machine');
    const path = join(folder, name);
    const before = known.get(path);
    if (before !== undefined) return before;
    const bytes = readInside(path, root);
    known.set(path, bytes);
    return bytes;
  };
}

function readInside(path: string, root: string): Buffer {
  if (leads(root, path)) throw new Error(OUTSIDE);
  let real: string;
  try {
    real = realpathSync(path);
  } catch (error) {
    throw new Error((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(error));
  }
  // A link may stand inside and lead out.
  if (leads(realpathSync(root), real)) throw new Error(OUTSIDE);
  const found = statSync(real);
  if (!found.isFile()) throw new Error('it is no file');
  if (found.size > MAX_BODY) throw new Error(`it is longer than ${MAX_BODY >> 20} MiB`);
  return readFileSync(real);
}

const OUTSIDE = 'it is outside of the project';

/** True where the path is not below the root. */
function leads(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
