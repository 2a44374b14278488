import { lstat, readdir, readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isNotFound, relativePath, sha256File, writeFileAtomically } from '../base/files.ts';

const SEAL = '.wasm-action-seal.json';
const CHECKED = '.wasm-action-checked.json';
/** How many files are read at once. */
const WIDTH = 8;

const SEAL_FORM = v.object({ source: v.string(), files: v.record(v.string(), v.string()) });
const CHECKED_FORM = v.object({ source: v.string(), identity: v.record(v.string(), v.string()) });

/**
 * Writes down what a finished tool is made of, file by file, and where it came from.
 * @param source a URL.
 */
export async function sealFolder(folder: string, source: string): Promise<void> {
  await writeFileAtomically(join(folder, SEAL), JSON.stringify({ source, files: await listSums(folder) }));
}

/**
 * Whether a kept tool still is what was put there. A folder that a cache brought back, or that was copied, is read whole;
 * one that was read since is known by the identity of its programs and its seal. This finds damage: who can write the
 * folder can write the seal.
 * @param programs the files that are run, relative to the folder.
 * @returns where it came from; undefined where it has no seal, or is no longer what the seal says.
 */
export async function checkSeal(folder: string, programs: readonly string[]): Promise<string | undefined> {
  const identity = await identify(folder, [SEAL, ...programs]);
  if (identity === undefined) return undefined;
  const checked = await readForm(join(folder, CHECKED), CHECKED_FORM);
  if (checked !== undefined && sameEntries(checked.identity, identity)) return checked.source;
  const seal = await readForm(join(folder, SEAL), SEAL_FORM);
  if (seal === undefined) return undefined;
  const found = await listSums(folder);
  // What a compiler adds beside its own files, such as a cache, is none of our business.
  if (!Object.entries(seal.files).every(([path, sum]) => found[path] === sum)) return undefined;
  // A store that can't be written is read whole each time.
  await writeFile(join(folder, CHECKED), JSON.stringify({ source: seal.source, identity })).catch(() => undefined);
  return seal.source;
}

/** The identity of files: changed by whoever writes, copies or restores them; undefined where one is missing. */
async function identify(folder: string, paths: readonly string[]): Promise<Record<string, string> | undefined> {
  const found = await Promise.all(paths.map(async (path) => [path, await identityOf(join(folder, path))] as const));
  const known = found.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return known.length === found.length ? Object.fromEntries(known) : undefined;
}

/** Tells one file from another, and from itself after a change, without reading it; undefined where there is none. */
export async function identityOf(path: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function listSums(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relativePath(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== SEAL && path !== CHECKED)
    .sort();
  const sums: Record<string, string> = {};
  const queue = paths.values();
  const work = async (): Promise<void> => {
    for (const path of queue) sums[path] = await sumOf(join(folder, path));
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return Object.fromEntries(paths.map((path) => [path, sums[path] ?? '']));
}

async function sumOf(path: string): Promise<string> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return `link to ${await readlink(path)}`;
  return found.isFile() ? `${(found.mode & 0o100) === 0 ? '' : 'x '}${await sha256File(path)}` : 'no file';
}

async function readForm<const Form extends v.GenericSchema>(
  path: string,
  form: Form,
): Promise<v.InferOutput<Form> | undefined> {
  try {
    const result = v.safeParse(form, JSON.parse(await readFile(path, 'utf8')));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (isNotFound(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sameEntries(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
