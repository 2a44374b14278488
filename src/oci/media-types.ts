/** Media types by their meaning; image spec v1.1 (media-types.md), Docker's schema 2, and the Wasm images' own. */
export const MEDIA_TYPE = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociTarGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
  dockerConfig: 'application/vnd.docker.container.image.v1+json',
  dockerTarGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
  soloConfig: 'application/vnd.module.wasm.config.v1+json',
  soloContent: 'application/vnd.module.wasm.content.layer.v1+wasm',
  cncfConfig: 'application/vnd.wasm.config.v0+json',
  empty: 'application/vnd.oci.empty.v1+json',
  wasm: 'application/wasm',
} as const;

/** What a manifest may be, for the Accept header. */
export const MANIFEST_TYPES: readonly string[] = [
  MEDIA_TYPE.ociManifest,
  MEDIA_TYPE.ociIndex,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerIndex,
];
