import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
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
  const real = inWords(() => realpathSync(path));
  // A link may stand inside and lead out.
  if (leads(realpathSync(root), real)) throw new Error(OUTSIDE);
  return readNamedFile(real);
}

/** Reads a file that a test file names, at most 64 MiB. @throws Error that says in a few words why not. */
export function readNamedFile(path: string): Buffer {
  return inWords(() => {
    // Whoever opens a pipe would else wait for its other end.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(file);
      if (found.isDirectory()) throw new Error('it is a folder');
      if (!found.isFile()) throw new Error('it is no file, but a pipe, a socket or a device');
      if (found.size > MAX_BODY) throw new Error(`it is longer than ${MAX_BODY >> 20} MiB`);
      return readFileSync(file);
    } finally {
      closeSync(file);
    }
  });
}

function inWords<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Error(describeReadError(code));
  }
}

/** Why a file cannot be read, by the system's code. */
export function describeReadError(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'there is no permission to read it';
    case 'ELOOP':
      return 'it is a link that leads in a circle';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENXIO':
      return 'it is no file, but a pipe, a socket or a device';
    case 'ERR_INVALID_ARG_VALUE':
      return 'its name holds a NUL';
    default:
      return `the system says ${code}`;
  }
}

const OUTSIDE = 'it is outside of the project';

/** True where the path is not below the root. */
function leads(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}
