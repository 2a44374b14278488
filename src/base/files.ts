import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { crypto } from './crypto.ts';

/** Lower-case hexadecimal SHA-256 of bytes or text. */
export function sha256(data: Uint8Array | string): string {
  return crypto().createHash('sha256').update(data).digest('hex');
}

/** Lower-case hexadecimal SHA-256 of a file, read piece by piece into one buffer. */
export async function sha256File(path: string): Promise<string> {
  const hash = crypto().createHash('sha256');
  const file = await open(path);
  try {
    const piece = Buffer.allocUnsafe(1 << 20);
    for (;;) {
      const { bytesRead } = await file.read(piece);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** A name beside `path` that no other process uses, for what is written before it is renamed into place. */
export function temporaryBeside(path: string): string {
  return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}

/** Writes a file whole or not at all: beside its place first, then renamed; makes the folders above it. */
export async function writeFileAtomically(path: string, data: Uint8Array | string, mode?: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  try {
    await writeFile(temporary, data, mode === undefined ? {} : { mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The file's text, or undefined where there is no such file; any other failure is thrown. */
export async function readTextIfExists(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** What stands at the path: a file, a folder, something else, or nothing. */
export async function pathKind(path: string): Promise<'file' | 'directory' | 'other' | 'none'> {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    if (isNotFound(error)) return 'none';
    throw error;
  }
}

/** True for the error of a path that isn't there. */
export function isNotFound(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** The path as Diagnostics and results name it: relative to the folder, with forward slashes. */
export function relativePath(from: string, to: string): string {
  const path = relative(from, to).split(sep).join('/');
  return path === '' ? '.' : path;
}

/** The names in a folder that have this form; none where there is no such folder. */
export async function listNames(folder: string, form: RegExp): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => form.test(name));
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}
