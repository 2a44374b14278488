import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { ConfigurationError } from '../base/errors.ts';
import { MODULE_LIMIT } from '../wasm/module.ts';
import type { RegistryClient } from './client.ts';
import type { Descriptor, ImageManifest } from './manifest.ts';
import { MEDIA_TYPE } from './media-types.ts';
import { formatReference, type Reference } from './reference.ts';
import { type Repository, readBlobWhole } from './repository.ts';
import { parseRuntimeConfig, RUNTIME_CONFIG_FILE, type RuntimeConfig } from './runtime-config.ts';
import { selectImage } from './select-image.ts';
import { MalformedArchive, walkTar } from './tar-reader.ts';

/** A module that was read back out of an image. */
export interface PublishedModule {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** With the digest that was read, so that it names these bytes for good. */
  readonly reference: string;
  /** The image manifest's digest. */
  readonly digest: string;
  /** What the image tells of the module, where it holds a runtime-config.json. */
  readonly runtime: RuntimeConfig | undefined;
}

const CONFIG_LIMIT = 1 << 20;
/** What one layer may unpack to, module and all, before it counts as a bomb. */
const UNPACKED_LIMIT = MODULE_LIMIT + (64 << 20);
const FILE_LIMITS: Readonly<Record<string, number>> = {
  'plugin.wasm': MODULE_LIMIT,
  [RUNTIME_CONFIG_FILE]: CONFIG_LIMIT,
};

/** Media types of a layer that is the module itself: ours, CNCF's, and what wasm-to-oci pushed. */
const RAW_TYPES: readonly string[] = [
  MEDIA_TYPE.soloContent,
  MEDIA_TYPE.wasm,
  'application/vnd.wasm.content.layer.v1+wasm',
];
const TAR_TYPES: readonly string[] = [MEDIA_TYPE.ociTarGzip, MEDIA_TYPE.dockerTarGzip];

/**
 * Reads the module out of an image of any layout: a raw layer, or `plugin.wasm` in the last layer if that is a gzipped
 * tar, which is the order in which Istio looks too. An index stands for its linux/amd64 image.
 * @throws ConfigurationError when the image holds no module; RegistryError, ToolError when it cannot be read.
 */
export async function readModule(options: {
  readonly client: RegistryClient;
  readonly reference: Reference;
}): Promise<PublishedModule> {
  const repository = options.client.open(options.reference, 'pull');
  const shown = formatReference(options.reference);
  const { stored, image } = await selectImage(repository, options.reference, 'amd64');
  const found = (await readTarLayer(repository, image, shown)) ?? (await readRawLayer(repository, image, shown));
  if (found === undefined) {
    const types = image.layers.map(({ mediaType }) => mediaType).join(', ') || 'none';
    throw new ConfigurationError(`${shown} holds no module: its layers are ${types}`, {
      hint: `legal are a last layer ${MEDIA_TYPE.ociTarGzip} with plugin.wasm, or a layer ${RAW_TYPES.join(' or ')}`,
    });
  }
  return {
    ...found,
    digest: stored.digest,
    reference: formatReference({ ...options.reference, tag: undefined, digest: stored.digest }),
  };
}

type Found = Pick<PublishedModule, 'bytes' | 'runtime'>;

async function readTarLayer(repository: Repository, image: ImageManifest, shown: string): Promise<Found | undefined> {
  const layer = image.layers.at(-1);
  if (layer === undefined || !TAR_TYPES.includes(layer.mediaType)) return undefined;
  checkSize(layer, shown);
  const files = await findFiles(await readBlobWhole(repository, layer), shown);
  const bytes = files.get('plugin.wasm');
  if (bytes === undefined) {
    throw new ConfigurationError(`${shown} holds no module: there is no plugin.wasm in its last layer`, {
      hint: 'the last layer must hold the module under that name',
    });
  }
  const runtime = files.get(RUNTIME_CONFIG_FILE);
  return { bytes, runtime: runtime === undefined ? undefined : parseRuntimeConfig(runtime.toString('utf8')) };
}

/** The first file of each name that counts, as Istio goes by: in whatever folder of the archive. */
async function findFiles(layer: Buffer, shown: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  const found = new Map<string, Buffer<ArrayBuffer>>();
  try {
    await walkTar(Readable.from([layer]), 'gzip', UNPACKED_LIMIT, async ({ name, type, size }, content) => {
      const base = posix.basename(name);
      const limit = FILE_LIMITS[base];
      if (limit === undefined || found.has(base) || type !== 'file') return;
      if (size > limit) throw new MalformedArchive(`${base} has ${size} bytes, and ${limit} are allowed`);
      const chunks: Uint8Array[] = [];
      for await (const chunk of content) chunks.push(chunk);
      found.set(base, Buffer.concat(chunks));
    });
  } catch (cause) {
    if (!(cause instanceof MalformedArchive)) throw cause;
    throw new ConfigurationError(`${shown}: its last layer cannot be read: ${cause.message}`, {
      hint: 'publish the image again; a module may have 256 MiB, as in Istio and Envoy Gateway',
      cause,
    });
  }
  return found;
}

async function readRawLayer(repository: Repository, image: ImageManifest, shown: string): Promise<Found | undefined> {
  const layer = image.layers.find(({ mediaType }) => RAW_TYPES.includes(mediaType));
  if (layer === undefined) return undefined;
  checkSize(layer, shown);
  const { config } = image;
  const told = config.mediaType === MEDIA_TYPE.soloConfig && config.size <= CONFIG_LIMIT;
  return {
    bytes: await readBlobWhole(repository, layer),
    runtime: told ? parseRuntimeConfig((await readBlobWhole(repository, config)).toString('utf8')) : undefined,
  };
}

function checkSize({ size }: Descriptor, shown: string): void {
  if (size <= MODULE_LIMIT) return;
  throw new ConfigurationError(`${shown} has a layer of ${size} bytes, and ${MODULE_LIMIT} are allowed`, {
    hint: 'the limit is that of Istio and Envoy Gateway',
  });
}
