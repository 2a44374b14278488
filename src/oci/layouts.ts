import { ConfigurationError } from '../base/errors.ts';
import type { WasmModule } from '../wasm/module.ts';
import { type PackedArchive, packArchive } from './archive.ts';
import { LAYOUT_NAMES, type LayoutName } from './layout-names.ts';
import { type Content, type Descriptor, describe, digestOf, type StoredManifest } from './manifest.ts';
import { MEDIA_TYPE } from './media-types.ts';
import {
  abiVersionsOf,
  formatRuntimeConfig,
  RUNTIME_CONFIG_FILE,
  RUNTIME_TYPE,
  type RuntimeConfig,
} from './runtime-config.ts';

/** What is written where nobody says otherwise: the image spec's two variants. */
const DEFAULT_LAYOUTS = ['compat', 'solo'] as const;

/** What is declared of an image; a field that is not given is not written. */
export interface ImageMetadata {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly version?: string | undefined;
  readonly source?: string | undefined;
  readonly licenses?: string | undefined;
  readonly documentation?: string | undefined;
}

export interface ImageInput {
  readonly module: WasmModule;
  /** Root contexts that the module registers. */
  readonly rootIds: readonly string[];
  readonly metadata: ImageMetadata;
  /** When the image was made, in seconds since 1970 (SOURCE_DATE_EPOCH); without it the image has no date. */
  readonly created?: number | undefined;
}

/** An image ready to be written: its manifest, and every blob that this names. */
export interface PackedImage {
  readonly manifest: StoredManifest;
  readonly blobs: readonly Content[];
}

/** The lower-case hexadecimal SHA-256 of the `.wasm` itself, on every manifest of ours: layouts of one set agree in it. */
const MODULE_SHA256 = 'wasm-action.module.sha256';

/** An image in the making. */
export interface Packing {
  /** Those of its blobs that are known at once: all but an archive. */
  readonly early: readonly Content[];
  /** Whether an archive is still to come; all layouts have the same one. */
  readonly late: boolean;
  readonly image: Promise<PackedImage>;
}

/** The module as a container's layer, made when a layout needs it. */
type Archive = () => PackedArchive;

interface Layout {
  /** What is put after the tag. */
  readonly tagSuffix: string;
  pack(input: ImageInput, runtime: RuntimeConfig, archive: Archive): Packing;
}

/** The media types of an image that container tools run. */
interface ContainerTypes {
  readonly manifest: string;
  readonly config: string;
  readonly layer: string;
}

const OCI_CONTAINER: ContainerTypes = {
  manifest: MEDIA_TYPE.ociManifest,
  config: MEDIA_TYPE.ociConfig,
  layer: MEDIA_TYPE.ociTarGzip,
};
const DOCKER_CONTAINER: ContainerTypes = {
  manifest: MEDIA_TYPE.dockerManifest,
  config: MEDIA_TYPE.dockerConfig,
  layer: MEDIA_TYPE.dockerTarGzip,
};

/**
 * The image spec's variants (solo-io/wasm, spec.md, spec-compat.md and the latter's Docker form), and the CNCF's layout
 * (TAG Runtime, wgs/wasm/deliverables/wasm-oci-artifact).
 */
const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  compat: {
    tagSuffix: '',
    pack: (input, _runtime, archive) =>
      packContainer(input, archive, OCI_CONTAINER, { 'module.wasm.image/variant': 'compat' }),
  },
  solo: { tagSuffix: '-solo', pack: packSolo },
  cncf: { tagSuffix: '-cncf', pack: packCncf },
  docker: {
    tagSuffix: '-docker',
    pack: (input, _runtime, archive) => packContainer(input, archive, DOCKER_CONTAINER, {}),
  },
};

/**
 * The layouts by their names, without doubles; none given: the image spec's two variants.
 * @throws ConfigurationError for an unknown one.
 */
export function parseLayouts(names: readonly string[]): readonly [LayoutName, ...LayoutName[]] {
  const [first, ...others] = new Set(names.map(parseLayout));
  return first === undefined ? DEFAULT_LAYOUTS : [first, ...others];
}

function parseLayout(name: string): LayoutName {
  const found = LAYOUT_NAMES.find((layout) => layout === name);
  if (found !== undefined) return found;
  throw new ConfigurationError(`${JSON.stringify(name)} is no image layout`, {
    hint: `legal are ${LAYOUT_NAMES.join(', ')}`,
  });
}

/** The tag under which a layout is found. */
export function layoutTag(layout: LayoutName, tag: string): string {
  return tag + LAYOUTS[layout].tagSuffix;
}

/**
 * Makes the images of a module, each as soon as it can be: what several layouts have in common is made once. The same
 * input gives the same bytes on every machine, on every day, whatever the tag.
 */
export function packImages(layouts: readonly LayoutName[], input: ImageInput): Packing[] {
  const runtime = { abiVersions: abiVersionsOf(input.module.interface), rootIds: input.rootIds };
  let made: PackedArchive | undefined;
  const archive: Archive = () => {
    made ??= packArchive([
      { name: 'plugin.wasm', bytes: input.module.bytes },
      { name: RUNTIME_CONFIG_FILE, bytes: encode(formatRuntimeConfig(runtime)) },
    ]);
    return made;
  };
  return layouts.map((layout) => LAYOUTS[layout].pack(input, runtime, archive));
}

/**
 * One gzipped tar with `plugin.wasm` below an image configuration that container tools can read. The platform is
 * linux/amd64: Istio, Envoy Gateway and Google Cloud ask for that one, on whatever machine they run.
 */
function packContainer(
  input: ImageInput,
  archive: Archive,
  types: ContainerTypes,
  annotations: Readonly<Record<string, string>>,
): Packing {
  const { bytes, diffId } = archive();
  const config = contentOf(
    types.config,
    encode(
      JSON.stringify({
        ...(input.created === undefined ? {} : { created: formatDate(input.created) }),
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: [diffId] },
      }),
    ),
  );
  const finish = async (): Promise<PackedImage> => {
    const layer = contentOf(types.layer, await bytes);
    const manifest = {
      schemaVersion: 2,
      mediaType: types.manifest,
      config: config.descriptor,
      layers: [layer.descriptor],
      annotations: annotationsOf(input, annotations),
    };
    return { manifest: storeManifest(types.manifest, manifest), blobs: [config, layer] };
  };
  return { early: [config], late: true, image: finish() };
}

/**
 * The raw module and its runtime configuration as wasme pushes them: the configuration stands twice, since Istio wants
 * two layers. On the config descriptor wasme's annotation is left out, for which Amazon's registry refuses an image.
 */
function packSolo(input: ImageInput, runtime: RuntimeConfig): Packing {
  const config = contentOf(MEDIA_TYPE.soloConfig, encode(formatRuntimeConfig(runtime)));
  const content = moduleContent(MEDIA_TYPE.soloContent, input.module);
  const manifest = {
    schemaVersion: 2,
    config: config.descriptor,
    layers: [titled(config.descriptor, RUNTIME_CONFIG_FILE), titled(content.descriptor, 'filter.wasm')],
    annotations: annotationsOf(input, {
      ...(runtime.abiVersions.length === 0 ? {} : { 'module.wasm.runtime/abi_version': runtime.abiVersions.join(',') }),
      'module.wasm.runtime/type': RUNTIME_TYPE,
    }),
  };
  return packed(storeManifest(MEDIA_TYPE.ociManifest, manifest), [config, content]);
}

/** The raw module alone. Its configuration must have a date (oci-wasm reads none without): 1970 where none is declared. */
function packCncf(input: ImageInput): Packing {
  const layer = moduleContent(MEDIA_TYPE.wasm, input.module);
  const config = contentOf(
    MEDIA_TYPE.cncfConfig,
    encode(
      JSON.stringify({
        created: formatDate(input.created ?? 0),
        author: null,
        architecture: 'wasm',
        os: 'wasip1',
        layerDigests: [layer.descriptor.digest],
        component: null,
      }),
    ),
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: config.descriptor,
    layers: [layer.descriptor],
    annotations: annotationsOf(input, {}),
  };
  return packed(storeManifest(MEDIA_TYPE.ociManifest, manifest), [config, layer]);
}

/** An image that is whole at once. */
function packed(manifest: StoredManifest, blobs: readonly Content[]): Packing {
  return { early: blobs, late: false, image: Promise.resolve({ manifest, blobs }) };
}

/** OCI's stable annotations (image spec v1.1, annotations.md), the layout's own and the module's digest, sorted. */
function annotationsOf(input: ImageInput, own: Readonly<Record<string, string>>): Record<string, string> {
  const all: [string, string][] = [...Object.entries(own), [MODULE_SHA256, input.module.sha256]];
  for (const [key, value] of Object.entries(input.metadata)) {
    if (typeof value === 'string' && value !== '') all.push([`org.opencontainers.image.${key}`, value]);
  }
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function contentOf(mediaType: string, bytes: Uint8Array<ArrayBuffer>): Content {
  return { descriptor: describe(mediaType, bytes), bytes };
}

/** The module as it is; its digest is known. */
function moduleContent(mediaType: string, { bytes, sha256 }: WasmModule): Content {
  return { descriptor: { mediaType, digest: `sha256:${sha256}`, size: bytes.length }, bytes };
}

function titled(descriptor: Descriptor, title: string): Descriptor {
  return { ...descriptor, annotations: { 'org.opencontainers.image.title': title } };
}

function storeManifest(mediaType: string, manifest: object): StoredManifest {
  const bytes = encode(JSON.stringify(manifest));
  return { mediaType, digest: digestOf(bytes), bytes };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function formatDate(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
