import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { type Content, type Descriptor, digestOf, type StoredManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { Repository } from '../../src/oci/repository.ts';

/** One entry of a layer; without type it is a file. */
export interface LayerFile {
  readonly name: string;
  readonly type?: 'file' | 'directory' | 'symlink' | 'link';
  readonly content?: string | Buffer;
  readonly linkname?: string;
  readonly mode?: number;
}

const LAYER_TYPES = {
  gzip: MEDIA_TYPE.ociTarGzip,
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
  none: 'application/vnd.oci.image.layer.v1.tar',
};

/** A layer's archive, with every name written as it is given, legal or not. */
export async function makeLayer(
  files: readonly LayerFile[],
  compression: keyof typeof LAYER_TYPES = 'gzip',
): Promise<Content> {
  const archive = pack();
  for (const { content = '', ...header } of files) {
    archive.entry(
      { mode: 0o644, mtime: new Date(0), ...header },
      header.type === undefined || header.type === 'file' ? content : '',
    );
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  const tar = Buffer.concat(chunks);
  const bytes = compression === 'gzip' ? gzipSync(tar) : compression === 'zstd' ? zstdCompressSync(tar) : tar;
  return makeContent(LAYER_TYPES[compression], bytes);
}

export function makeContent(mediaType: string, data: Uint8Array | string): Content {
  const bytes = new Uint8Array(Buffer.from(data));
  return { descriptor: { mediaType, digest: digestOf(bytes), size: bytes.length }, bytes };
}

/** Writes an image, the lowest layer first, and returns its manifest's descriptor. */
export async function writeImage(
  repository: Repository,
  tag: string,
  layers: readonly Content[],
  config: Content = makeContent(MEDIA_TYPE.ociConfig, '{}'),
  mediaType: string = MEDIA_TYPE.ociManifest,
): Promise<Descriptor> {
  for (const content of [config, ...layers]) await repository.writeBlob(content);
  return writeManifest(repository, tag, mediaType, {
    schemaVersion: 2,
    mediaType,
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
  });
}

/** Writes an index over images that are there. */
export function writeIndex(
  repository: Repository,
  tag: string,
  manifests: readonly (Descriptor & { readonly platform?: object })[],
): Promise<Descriptor> {
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests };
  return writeManifest(repository, tag, MEDIA_TYPE.ociIndex, index);
}

async function writeManifest(
  repository: Repository,
  tag: string,
  mediaType: string,
  document: object,
): Promise<Descriptor> {
  const { descriptor, bytes } = makeContent(mediaType, JSON.stringify(document));
  const manifest: StoredManifest = { mediaType, digest: descriptor.digest, bytes };
  await repository.writeManifest(manifest, tag);
  return descriptor;
}
