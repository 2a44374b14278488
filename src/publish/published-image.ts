import { createHash, type Hash } from 'node:crypto';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import type { Descriptor, ImageIndex, ImageManifest, StoredManifest } from '../oci/manifest.ts';
import { type Repository, readBlobWhole } from '../oci/repository.ts';
import { findEntry, readParsed } from '../oci/select-image.ts';
import { compressionOf, MalformedArchive, unpack, walkTar } from '../oci/tar-reader.ts';

/** An image as a consumer meets it: what a reference names, and what is in it, read when a rule asks and then once. */
export interface PublishedImage {
  /** What the reference itself names. */
  readonly named: { readonly stored: StoredManifest; readonly manifest: ImageManifest | ImageIndex };
  /** The image itself, or an index's for linux/amd64; an entry that names no platform counts as that one. */
  forPlatform(): Promise<PlatformImage | undefined>;
  /** The same, where only an entry that names the platform counts. */
  forNamedPlatform(): Promise<PlatformImage | undefined>;
  /** A layer that is the module as it is. */
  rawModule(layer: Descriptor): Promise<ModuleContent>;
  /** A layer that is an archive. @throws MalformedArchive */
  archive(layer: Descriptor): Promise<ArchiveContent>;
  /** What the archive unpacks to: `sha256:…`, as an image configuration's `rootfs.diff_ids` names it. @throws MalformedArchive */
  diffId(layer: Descriptor): Promise<string>;
  /** A configuration as JSON; undefined where it is none. */
  configuration(config: Descriptor): Promise<unknown>;
}

export interface PlatformImage {
  readonly stored: StoredManifest;
  readonly image: ImageManifest;
}

export interface ModuleContent {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Whether it begins as a module does. */
  readonly isModule: boolean;
}

export interface ArchivedModule extends ModuleContent {
  /** The path in the archive, without `./` before it. */
  readonly path: string;
  /** Bytes of the archive up to the module's end. */
  readonly end: number;
}

export interface ArchiveContent {
  /** Of what it unpacks to, `sha256:…`. */
  readonly diffId: string;
  /** Entries whose last name is `plugin.wasm`, in the archive's order. */
  readonly modules: readonly ArchivedModule[];
}

/** Bytes: of a layer that is read at all, and of what one may unpack to. */
const LAYER_LIMIT = 512 << 20;
const UNPACKED_LIMIT = 2 ** 30;
const CONFIG_LIMIT = 4 << 20;
const TAR_BLOCK = 512;
/** `\0asm`, and four bytes of version: shorter is no module to anybody. */
const MAGIC = Buffer.from('\0asm', 'latin1');
const HEADER_SIZE = 8;

/**
 * Opens what a tag or digest of the repository names. Only manifests are read at once.
 * @throws RegistryError, ToolError
 */
export async function openPublishedImage(
  repository: Pick<Repository, 'readManifest' | 'readBlob'>,
  target: string,
  shown: string,
): Promise<PublishedImage> {
  const named = await readParsed(repository, target, shown);
  const archives = new Map<string, Promise<ArchiveContent>>();
  const modules = new Map<string, Promise<ModuleContent>>();
  const diffIds = new Map<string, Promise<string>>();
  const blobs = new Map<string, Promise<Buffer<ArrayBuffer>>>();
  const blob = (descriptor: Descriptor): Promise<Buffer<ArrayBuffer>> =>
    remember(blobs, descriptor.digest, () => readBlobWhole(repository, descriptor));
  const checkSize = ({ size }: Descriptor): void => {
    if (size > LAYER_LIMIT) throw new MalformedArchive(`it has ${size} bytes, more than is read here`);
  };
  const child = async (digest: string | undefined): Promise<PlatformImage | undefined> => {
    if (digest === undefined) return undefined;
    const { stored, manifest } = await readParsed(repository, digest, shown);
    return manifest.kind === 'image' ? { stored, image: manifest } : undefined;
  };
  const platformImage = (find: (index: ImageIndex) => Descriptor | undefined): Promise<PlatformImage | undefined> => {
    const { stored, manifest } = named;
    return manifest.kind === 'image' ? Promise.resolve({ stored, image: manifest }) : child(find(manifest)?.digest);
  };
  return {
    named,
    forPlatform: () => platformImage((index) => findEntry(index, 'amd64')),
    forNamedPlatform: () =>
      platformImage(({ manifests }) => findEntry({ kind: 'index', manifests: manifests.filter(hasPlatform) }, 'amd64')),

    rawModule: (layer) =>
      remember(modules, layer.digest, async () => {
        checkSize(layer);
        return contentOf([await blob(layer)]);
      }),

    archive: (layer) =>
      remember(archives, layer.digest, async () => {
        checkSize(layer);
        return readArchive(await blob(layer), layer);
      }),

    diffId: (layer) =>
      remember(diffIds, layer.digest, async () => {
        checkSize(layer);
        // Who reads it as an archive has unpacked it already.
        const read = await archives.get(layer.digest)?.catch(() => undefined);
        if (read !== undefined) return read.diffId;
        const compression = compressionOf(layer.mediaType) ?? 'gzip';
        const hash = createHash('sha256');
        for await (const chunk of unpack(Readable.from([await blob(layer)]), compression, UNPACKED_LIMIT)) {
          hash.update(chunk);
        }
        return digestOfHash(hash);
      }),

    async configuration(config) {
      if (config.size > CONFIG_LIMIT) return undefined;
      try {
        return JSON.parse((await blob(config)).toString('utf8'));
      } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
      }
    },
  };
}

function hasPlatform({ platform }: { readonly platform?: object | undefined }): boolean {
  return platform !== undefined;
}

async function readArchive(bytes: Buffer, layer: Descriptor): Promise<ArchiveContent> {
  const modules: ArchivedModule[] = [];
  let offset = 0;
  const compression = compressionOf(layer.mediaType) ?? 'gzip';
  const hash = createHash('sha256');
  const visit: Parameters<typeof walkTar>[3] = async ({ name, size = 0 }, content) => {
    const end = offset + TAR_BLOCK + size;
    offset = Math.ceil(end / TAR_BLOCK) * TAR_BLOCK;
    if (posix.basename(name) !== 'plugin.wasm') return;
    modules.push({ ...(await contentOf(content)), path: posix.normalize(name), end });
  };
  await walkTar(Readable.from([bytes]), compression, UNPACKED_LIMIT, visit, (chunk) => void hash.update(chunk));
  return { modules, diffId: digestOfHash(hash) };
}

async function contentOf(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<ModuleContent> {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    if (head.length < HEADER_SIZE) head = Buffer.concat([head, chunk.subarray(0, HEADER_SIZE)]);
  }
  const isModule = size >= HEADER_SIZE && head.subarray(0, MAGIC.length).equals(MAGIC);
  return { sha256: hash.digest('hex'), size, isModule };
}

function digestOfHash(hash: Hash): string {
  return `sha256:${hash.digest('hex')}`;
}

function remember<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
