import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, link, mkdir, symlink } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { Duplex, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Header } from 'tar-stream';
import { describeError, ToolError } from '../base/errors.ts';

export interface UnpackOptions {
  /** Which entries to write, by their name in the archive; all of them where it is left out. */
  readonly wanted?: ((name: string) => boolean) | undefined;
  /** Leading path parts to drop from every name. */
  readonly strip?: number | undefined;
  /** Which files are programs, by their name when it is stripped, besides those that the archive says are. */
  readonly executable?: ((name: string) => boolean) | undefined;
  /** Bytes that the written files may have together: an archive can be a bomb. */
  readonly limit: number;
}

const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;

/**
 * Unpacks a zip (and so a Python wheel). Nothing is ever written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
export async function unpackZip(archive: string, folder: string, options: UnpackOptions): Promise<string[]> {
  const { openPromise } = await import('yauzl');
  const written: string[] = [];
  const budget = createBudget(archive, options.limit);
  try {
    const zip = await openPromise(archive, { autoClose: false });
    try {
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileName;
        if (name.endsWith('/') || options.wanted?.(name) === false) continue;
        const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
        if (type !== 0 && type !== REGULAR_FILE) throw unsafe(archive, name, 'is no regular file');
        const target = safeName(archive, name, options.strip ?? 0);
        if (target === undefined) continue;
        budget(entry.uncompressedSize);
        const executable =
          ((entry.externalFileAttributes >>> 16) & 0o111) !== 0 || options.executable?.(target) === true;
        await writeEntry(await zip.openReadStreamPromise(entry), join(folder, target), executable);
        written.push(target);
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    throw asToolError(error, archive);
  }
  return written;
}

/**
 * Unpacks a tar, packed by xz where its name says so and by gzip else, with its links inside the folder. Nothing is ever
 * written outside of the folder.
 * @returns the names of files and links.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
export async function unpackTar(archive: string, folder: string, options: UnpackOptions): Promise<string[]> {
  const { extract } = await import('tar-stream');
  const written: string[] = [];
  const links = new Set<string>();
  const budget = createBudget(archive, options.limit);
  const entries = extract();
  const source = pipeline(createReadStream(archive, { highWaterMark: 1 << 20 }), await unpacker(archive), entries);
  // The loop below reports what broke; this only keeps the same failure from being reported twice.
  source.catch(() => undefined);
  try {
    for await (const entry of entries) {
      const { header } = entry;
      const target = isWanted(header, options) ? safeName(archive, header.name, options.strip ?? 0) : undefined;
      if (target === undefined) {
        entry.resume();
        continue;
      }
      for (let above = posix.dirname(target); above !== '.'; above = posix.dirname(above)) {
        if (links.has(above)) throw unsafe(archive, header.name, 'lies below a link');
      }
      if (links.has(target)) throw unsafe(archive, header.name, 'would be written through a link');
      budget(header.size ?? 0);
      await writeTarEntry(entry, header, target, { archive, folder, strip: options.strip ?? 0 });
      if (header.type === 'symlink') links.add(target);
      if (header.type !== 'directory') written.push(target);
    }
    await source;
  } catch (error) {
    entries.destroy();
    throw asToolError(error, archive);
  }
  return written;
}

/** Node has no xz of its own, and not every machine has the program. */
async function unpacker(archive: string): Promise<Duplex> {
  if (!archive.endsWith('.xz')) return createGunzip();
  const { default: xz } = await import('xz-decompress');
  return Duplex.from(async function* (packed: AsyncIterable<Uint8Array>) {
    try {
      yield* new xz.XzReadableStream(ReadableStream.from(packed));
    } catch (error) {
      throw new Error(explainXz(describeError(error)), { cause: error });
    }
  });
}

/** The codes of XZ Embedded (its xz.h, enum xz_ret), of which the decoder passes on the number alone. */
const XZ_FAULTS: Readonly<Record<string, string>> = {
  3: 'there is not enough memory to read it',
  4: 'reading it takes more memory than is allowed',
  5: 'it is no xz file',
  6: 'it is packed with options of xz that are not read here',
  7: 'it is damaged',
  8: 'it is cut off, or has something behind its end',
};

function explainXz(message: string): string {
  const code = /error code (\d+)/.exec(message)?.[1];
  if (code !== undefined) return XZ_FAULTS[code] ?? message;
  // What the decoder makes of no bytes at all.
  return message.includes("reading 'byteLength'") ? 'it is empty' : message;
}

function isWanted(header: Header, options: UnpackOptions): boolean {
  return options.wanted?.(header.name) !== false;
}

async function writeTarEntry(
  entry: AsyncIterable<unknown> & { resume(): unknown },
  header: Header,
  target: string,
  place: { readonly archive: string; readonly folder: string; readonly strip: number },
): Promise<void> {
  const path = join(place.folder, target);
  switch (header.type) {
    case 'directory':
      entry.resume();
      return void (await mkdir(path, { recursive: true }));
    case 'file':
    case 'contiguous-file':
      return writeEntry(entry, path, ((header.mode ?? 0) & 0o111) !== 0);
    case 'symlink': {
      entry.resume();
      const to = header.linkname ?? '';
      if (!staysInside(target, to)) throw unsafe(place.archive, header.name, `links to ${JSON.stringify(to)}`);
      await mkdir(dirname(path), { recursive: true });
      return symlink(to, path);
    }
    case 'link': {
      entry.resume();
      const to = safeName(place.archive, header.linkname ?? '', place.strip);
      if (to === undefined) throw unsafe(place.archive, header.name, 'links to nothing');
      await mkdir(dirname(path), { recursive: true });
      return link(join(place.folder, to), path);
    }
    default:
      throw unsafe(place.archive, header.name, `is a ${header.type}`);
  }
}

async function writeEntry(content: AsyncIterable<unknown>, path: string, executable: boolean): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(content), createWriteStream(path, { flags: 'wx' }));
  await chmod(path, executable ? 0o755 : 0o644);
}

/** The entry's path below the folder, or undefined where stripping leaves nothing of it. */
function safeName(archive: string, name: string, strip: number): string | undefined {
  const clean = posix.normalize(name);
  if (name === '' || name.includes('\0') || name.includes('\\') || posix.isAbsolute(name) || /^[a-z]:/i.test(name)) {
    throw unsafe(archive, name, 'is no relative path');
  }
  if (leadsOut(clean) || name.split('/').includes('..')) throw unsafe(archive, name, 'leads out of the folder');
  const rest = clean.split('/').slice(strip).join('/');
  return rest === '' || rest === '.' ? undefined : rest;
}

/** Climbs only first: a `..` behind a name could climb out of wherever another link leads to. */
function staysInside(link: string, to: string): boolean {
  if (to === '' || posix.isAbsolute(to) || to.includes('\\') || to.includes('\0')) return false;
  const parts = to.split('/').filter((part) => part !== '.' && part !== '');
  const climbs = parts.findIndex((part) => part !== '..');
  if (climbs >= 0 && parts.slice(climbs).includes('..')) return false;
  return !leadsOut(posix.normalize(posix.join(posix.dirname(link), to)));
}

function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

function createBudget(archive: string, limit: number): (bytes: number) => void {
  let left = limit;
  return (bytes) => {
    left -= bytes;
    if (left < 0) throw new ToolError(`${archive} holds more than ${limit} bytes`);
  };
}

function unsafe(archive: string, name: string, what: string): ToolError {
  return new ToolError(`${archive} is not unpacked: its entry ${JSON.stringify(name)} ${what}`, {
    hint: 'an archive that reaches out of its folder is broken or hostile: fetch it from another place',
  });
}

function asToolError(error: unknown, archive: string): ToolError {
  if (error instanceof ToolError) return error;
  return new ToolError(`cannot unpack ${archive}: ${describeError(error)}`, {
    cause: error,
    hint: 'fetch it from another place, by a mirror say; where its checksum is right, report it to us',
  });
}
