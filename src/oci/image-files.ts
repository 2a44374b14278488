import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Header } from 'tar-stream';
import type { Platform } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { interruption } from '../base/exec.ts';
import { temporaryBeside } from '../base/files.ts';
import { type Log, silentLog } from '../base/log.ts';
import type { RegistryClient } from './client.ts';
import { createImageTree, type ImageTree, type LayerEntry } from './image-tree.ts';
import type { Descriptor, ImageManifest } from './manifest.ts';
import { formatReference, type Reference } from './reference.ts';
import type { Repository } from './repository.ts';
import { selectImage } from './select-image.ts';
import { type Compression, compressionOf, MalformedArchive, walkTar } from './tar-reader.ts';

export interface ImageFilesOptions {
  readonly client: RegistryClient;
  readonly reference: Reference;
  /** Images are Linux's: only the processor counts. */
  readonly platform: Pick<Platform, 'arch'>;
  /** Which files to take, by their path in the image without a leading slash: `usr/local/bin/envoy`. */
  wanted(path: string): boolean;
  /** Whether the wanted paths found so far will do; then older layers are not fetched. Default: all layers are. */
  readonly enough?: ((found: readonly string[]) => boolean) | undefined;
  /** Where to put them, under their paths in the image; made if it isn't there. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly log?: Log | undefined;
}

export interface ImageFiles {
  /** Of the manifest of the platform's image, even where the reference named an index. */
  readonly digest: string;
  /** Paths in the image, sorted; each stands in the folder as a regular file. */
  readonly files: readonly string[];
}

const ARCHITECTURES: Readonly<Record<Platform['arch'], string>> = { x64: 'amd64', arm64: 'arm64' };
/** Bytes: of one compressed layer, of one unpacked, of all files that are taken. */
const LAYER_LIMIT = 4 * 2 ** 30;
const UNPACKED_LIMIT = 16 * 2 ** 30;
const FILES_LIMIT = 4 * 2 ** 30;
const LONGEST_PATH = 4096;

/**
 * Takes files out of a container image, without Docker: picks the platform, fetches layers from the newest down to disk
 * (digest and size checked on the way), and writes the wanted files as the layers together would show them, links
 * followed inside the image. Nothing is written outside of the folder.
 * @throws ConfigurationError for an image that is not for this platform or holds none; RegistryError, ToolError.
 */
export async function extractImageFiles(options: ImageFilesOptions): Promise<ImageFiles> {
  const { client, reference, folder, signal, log = silentLog } = options;
  const shown = formatReference(reference);
  const repository = client.open(reference, 'pull');
  const { stored, image } = await selectImage(repository, reference, ARCHITECTURES[options.platform.arch]);
  if (image.layers.length === 0) throw new ConfigurationError(`${shown} has no layers`);
  const saved = new Map<number, string>();
  const tree = createImageTree();
  try {
    for (let layer = image.layers.length - 1; layer >= 0; layer--) {
      const descriptor = image.layers[layer] as Descriptor;
      const compression = layerCompression(descriptor, shown);
      log.progress(
        `${shown}: layer ${image.layers.length - layer} of ${image.layers.length}, ${megabytes(descriptor.size)}`,
      );
      const path = await saveLayer(repository, descriptor, folder, signal);
      saved.set(layer, path);
      tree.addLayer(layer, await readEntries(path, compression, descriptor, shown));
      if (options.enough?.(findWanted(tree, options.wanted).map(({ path: found }) => found)) === true) break;
    }
    const wanted = findWanted(tree, options.wanted);
    await writeFiles(wanted, saved, image, folder, shown);
    return { digest: stored.digest, files: wanted.map(({ path }) => path) };
  } finally {
    for (const path of saved.values()) await rm(path, { force: true });
  }
}

/** OCI's and Docker's layers, also those that may not be distributed. */
function layerCompression({ mediaType, size }: Descriptor, shown: string): Compression {
  const compression = compressionOf(mediaType);
  if (compression === undefined) {
    throw new ConfigurationError(`${shown} has a layer of the type ${mediaType}`, {
      hint: 'name a container image: its layers are tar archives, plain, gzip or zstd',
    });
  }
  if (size > LAYER_LIMIT)
    throw new ConfigurationError(
      `${shown} has a layer of ${megabytes(size)}, and ${megabytes(LAYER_LIMIT)} are allowed`,
    );
  return compression;
}

async function saveLayer(
  repository: Repository,
  descriptor: Descriptor,
  folder: string,
  signal: AbortSignal,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = temporaryBeside(join(folder, 'layer'));
  try {
    await pipeline(Readable.from(repository.readBlob(descriptor)), createWriteStream(path, { flags: 'wx' }), {
      signal,
    });
    return path;
  } catch (error) {
    await rm(path, { force: true });
    if (signal.aborted) throw interruption(signal);
    throw error;
  }
}

async function readEntries(
  path: string,
  compression: Compression,
  descriptor: Descriptor,
  shown: string,
): Promise<LayerEntry[]> {
  const entries: LayerEntry[] = [];
  await walkLayer(path, compression, descriptor, shown, async (header) => {
    const entry = toEntry(header);
    if (entry !== undefined) entries.push(entry);
  });
  return entries;
}

async function walkLayer(
  path: string,
  compression: Compression,
  { digest }: Descriptor,
  shown: string,
  visit: Parameters<typeof walkTar>[3],
): Promise<void> {
  await walkTar(createReadStream(path, { highWaterMark: 1 << 18 }), compression, UNPACKED_LIMIT, visit).catch(
    (cause: unknown) => {
      if (!(cause instanceof MalformedArchive)) throw cause;
      throw new ToolError(`${shown}: its layer ${digest} cannot be read: ${cause.message}`, { cause });
    },
  );
}

function toEntry(header: Header): LayerEntry | undefined {
  const path = cleanPath(header.name);
  if (path === '') return undefined;
  switch (header.type) {
    case 'file':
    case 'contiguous-file':
      return { path, type: 'file' };
    case 'link':
      return { path, type: 'hardlink', target: cleanPath(header.linkname) };
    case 'symlink':
      return { path, type: 'symlink', target: header.linkname };
    default:
      return { path, type: 'other' };
  }
}

/** A name in an archive as a path below the root. @throws MalformedArchive for one that leads out of it. */
function cleanPath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || name.includes('\0') || name.length > LONGEST_PATH) {
    throw new MalformedArchive(`it holds the name ${JSON.stringify(name.slice(0, 200))}`);
  }
  return parts.join('/');
}

interface WantedFile {
  readonly path: string;
  readonly layer: number;
  readonly source: string;
}

function findWanted(tree: ImageTree, wanted: (path: string) => boolean): WantedFile[] {
  const found: WantedFile[] = [];
  for (const path of tree.paths()) {
    const file = wanted(path) ? tree.findFile(path) : undefined;
    if (file !== undefined) found.push({ path, layer: file.layer, source: file.source });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Goes through each layer that is needed once more and writes its files; second names of one file are copies. */
async function writeFiles(
  wanted: readonly WantedFile[],
  saved: ReadonlyMap<number, string>,
  image: ImageManifest,
  folder: string,
  shown: string,
): Promise<void> {
  let total = 0;
  for (const [layer, archive] of saved) {
    const files = wanted.filter((file) => file.layer === layer);
    if (files.length === 0) continue;
    const descriptor = image.layers[layer] as Descriptor;
    await walkLayer(archive, layerCompression(descriptor, shown), descriptor, shown, async (header, content) => {
      if (header.type !== 'file' && header.type !== 'contiguous-file') return;
      const source = cleanPath(header.name);
      const [first, ...others] = files.filter((file) => file.source === source);
      if (first === undefined) return;
      total += header.size;
      if (total > FILES_LIMIT)
        throw new MalformedArchive(`the files that are taken have more than ${FILES_LIMIT} bytes`);
      const path = join(folder, first.path);
      await writeFileFrom(content, path, header.mode);
      for (const other of others) {
        const copy = join(folder, other.path);
        await mkdir(dirname(copy), { recursive: true });
        await copyFile(path, copy);
      }
    });
  }
}

async function writeFileFrom(content: AsyncIterable<unknown>, path: string, mode: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  try {
    await pipeline(Readable.from(content), createWriteStream(temporary, { flags: 'wx' }));
    await chmod(temporary, (mode & 0o111) === 0 ? 0o644 : 0o755);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
