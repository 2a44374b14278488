import type { ImageManifest } from '../oci/manifest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { compressionOf, MalformedArchive } from '../oci/tar-reader.ts';
import { MODULE_LIMIT } from '../wasm/module.ts';
import type { ModuleContent, PlatformImage, PublishedImage } from './published-image.ts';

/** What one consumer would make of an image. */
export type Loading =
  | {
      readonly loads: true;
      /** Of the image manifest that it takes, `sha256:…`. */
      readonly digest: string;
      readonly module: ModuleContent;
    }
  | { readonly loads: false; readonly reason: string };

/**
 * Istio's rules (pkg/wasm/imagefetcher.go, 1.16 and later), which Envoy Gateway and Higress have taken over: a Docker
 * image by its last layer; any other by its last layer where that is an OCI `tar+gzip`, else as two layers of which one
 * is the module. The configuration is never looked at.
 */
export async function loadAsMesh(published: PublishedImage): Promise<Loading> {
  const found = await published.forPlatform();
  if (found === undefined) return refusal('no child with platform linux/amd64 in index');
  if (found.stored.mediaType === MEDIA_TYPE.dockerManifest) {
    const docker = await readLastLayer(published, found.image, MEDIA_TYPE.dockerTarGzip);
    return typeof docker === 'string'
      ? refusal(`could not extract Wasm file from the image as Docker container ${docker}`)
      : loading(found, docker);
  }
  const compat = await readLastLayer(published, found.image, MEDIA_TYPE.ociTarGzip);
  if (typeof compat !== 'string') return loading(found, compat);
  const solo = await readOneOfTwo(published, found.image);
  if (typeof solo !== 'string') return loading(found, solo);
  return refusal(`could not parse as compat variant: ${compat}; could not parse as oci variant: ${solo}`);
}

/** wasme's puller (pkg/pull), which Gloo's cache is: the first blob of the module's media type; no index. */
export async function loadAsWasme(published: PublishedImage): Promise<Loading> {
  const { stored, manifest } = published.named;
  if (manifest.kind === 'index') return refusal('it is an index, which wasme does not read');
  const content = [manifest.config, ...manifest.layers].find(({ mediaType }) => mediaType === MEDIA_TYPE.soloContent);
  if (content === undefined) return refusal(`there is no layer of the type ${MEDIA_TYPE.soloContent}`);
  return loading({ stored, image: manifest }, await published.rawModule(content));
}

/** wkg's puller (oci-wasm 0.6.0, oci-client 0.17.0): one `application/wasm` layer below the CNCF's configuration. */
export async function loadAsWkg(published: PublishedImage): Promise<Loading> {
  const found = await published.forNamedPlatform();
  if (found === undefined) return refusal('no entry in the index is for linux/amd64');
  const { config, layers } = found.image;
  const other = layers.find(({ mediaType }) => mediaType !== MEDIA_TYPE.wasm);
  if (other !== undefined) return refusal(`incompatible layer media type: ${other.mediaType}`);
  const [layer] = layers;
  if (layer === undefined || layers.length > 1) {
    return refusal(`Wasm components must have exactly one layer, and there are ${layers.length}`);
  }
  if (config.mediaType !== MEDIA_TYPE.cncfConfig) {
    return refusal(`Wasm components must have a config of type ${MEDIA_TYPE.cncfConfig}`);
  }
  return loading(found, await published.rawModule(layer));
}

/**
 * What docker and containerd ask of an image before they unpack it (an image configuration, layers that are archives,
 * and in `rootfs.diff_ids` the digest of each of them), and a `plugin.wasm` at its root for whoever looks inside.
 */
export async function loadAsContainer(published: PublishedImage): Promise<Loading> {
  const found = await published.forPlatform();
  if (found === undefined) return refusal('no image in the index is for linux/amd64');
  const fault = await findContainerFault(published, found.image);
  if (fault !== undefined) return refusal(fault);
  const module = await findInLayers(published, found.image);
  return module === undefined ? refusal('there is no plugin.wasm in it') : loading(found, module);
}

async function findContainerFault(published: PublishedImage, image: ImageManifest): Promise<string | undefined> {
  const { config, layers } = image;
  if (config.mediaType !== MEDIA_TYPE.ociConfig && config.mediaType !== MEDIA_TYPE.dockerConfig) {
    return `its configuration is ${config.mediaType} and no container image's`;
  }
  const other = layers.find(({ mediaType }) => compressionOf(mediaType) === undefined);
  if (other !== undefined) return `its layer ${other.mediaType} is no archive`;
  const diffIds = diffIdsOf(await published.configuration(config));
  if (diffIds === undefined) return 'its configuration has no rootfs.diff_ids';
  if (diffIds.length !== layers.length) {
    return `its configuration names ${diffIds.length} layers and its manifest ${layers.length}`;
  }
  for (const [index, layer] of layers.entries()) {
    const actual = await attempt(() => published.diffId(layer));
    if (typeof actual === 'object') return `its layer ${layer.digest} cannot be read: ${actual.fault}`;
    if (actual !== diffIds[index]) {
      return `its configuration names ${diffIds[index]} where the layer ${layer.digest} unpacks to ${actual}`;
    }
  }
  return undefined;
}

function diffIdsOf(configuration: unknown): readonly unknown[] | undefined {
  if (typeof configuration !== 'object' || configuration === null) return undefined;
  const { rootfs } = configuration as { readonly rootfs?: { readonly diff_ids?: unknown } | null };
  return Array.isArray(rootfs?.diff_ids) ? rootfs.diff_ids : undefined;
}

/** `plugin.wasm` at the root, out of the newest layer that has it. */
async function findInLayers(published: PublishedImage, image: ImageManifest): Promise<ModuleContent | undefined> {
  for (const layer of image.layers.toReversed()) {
    const { modules } = await published.archive(layer);
    const module = modules.find(({ path }) => path === 'plugin.wasm' || path === '/plugin.wasm');
    if (module !== undefined) return module;
  }
  return undefined;
}

/** The module, or why not, in Istio's words. */
async function readLastLayer(
  published: PublishedImage,
  image: ImageManifest,
  wanted: string,
): Promise<ModuleContent | string> {
  const layer = image.layers.at(-1);
  if (layer === undefined) return 'number of layers must be greater than zero';
  if (layer.mediaType !== wanted) return `invalid media type ${layer.mediaType} (expect ${wanted})`;
  const content = await attempt(() => published.archive(layer));
  if ('fault' in content) return `failed to parse layer as tar.gz: ${content.fault}`;
  const [module] = content.modules;
  if (module === undefined) return 'plugin.wasm not found in the archive';
  return module.end > MODULE_LIMIT ? tooLong(module.size) : module;
}

async function readOneOfTwo(published: PublishedImage, { layers }: ImageManifest): Promise<ModuleContent | string> {
  if (layers.length !== 2) return `number of layers must be 2 but got ${layers.length}`;
  const layer = layers.find(({ mediaType }) => mediaType === MEDIA_TYPE.soloContent);
  if (layer === undefined) return `could not find the layer of type ${MEDIA_TYPE.soloContent}`;
  return layer.size > MODULE_LIMIT ? tooLong(layer.size) : published.rawModule(layer);
}

/** Istio cuts it off there without a word, Envoy Gateway says so. */
function tooLong(size: number): string {
  return `the module has ${size} bytes, and what is behind the first ${MODULE_LIMIT} is not read`;
}

function loading({ stored }: PlatformImage, module: ModuleContent): Loading {
  return module.isModule
    ? { loads: true, digest: stored.digest, module }
    : refusal(`what it would load is no Wasm binary: ${module.size} bytes that do not begin as one`);
}

function refusal(reason: string): Loading {
  return { loads: false, reason };
}

async function attempt<T>(read: () => Promise<T>): Promise<T | { readonly fault: string }> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MalformedArchive) return { fault: error.message };
    throw error;
  }
}
