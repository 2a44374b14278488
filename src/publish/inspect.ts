import type { RegistryClient } from '../oci/client.ts';
import type { Descriptor } from '../oci/manifest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { listReferrers } from '../oci/referrers.ts';
import { targetOf } from '../oci/repository.ts';
import type { InspectedBlob, Inspection } from '../report/result.ts';
import { openPublishedImage } from './published-image.ts';
import { findSiblings, recognizeLayout } from './verify.ts';

/**
 * What stands under a reference, from its manifests alone: no layer is read.
 * @throws RegistryError, ToolError, ConfigurationError
 */
export async function inspectImage(client: RegistryClient, reference: Reference): Promise<Inspection> {
  const repository = client.open(reference, 'pull');
  const target = await targetOf(repository, reference);
  const shown = formatReference(reference.digest === undefined ? { ...reference, tag: target } : reference);
  const published = await openPublishedImage(repository, target, shown);
  const { stored, manifest } = published.named;
  const siblings = reference.digest === undefined ? await findSiblings(repository, target) : [];
  const common = {
    reference: shown,
    digest: stored.digest,
    mediaType: stored.mediaType,
    referrers: await listReferrers(repository, stored.digest),
    siblings: siblings.map(({ tag, digest }) => ({ reference: formatReference({ ...reference, tag }), digest })),
  };
  if (manifest.kind === 'index') {
    const manifests = manifest.manifests.map(({ platform, ...blob }) => ({
      ...describe(blob),
      ...(platform === undefined ? {} : { platform: `${platform.os}/${platform.architecture}` }),
    }));
    return { ...common, kind: 'index', annotations: {}, manifests };
  }
  const { config, layers, annotations } = manifest;
  const told = config.mediaType === MEDIA_TYPE.soloConfig ? await published.configuration(config) : undefined;
  return {
    ...common,
    kind: 'image',
    layout: recognizeLayout(published),
    annotations,
    config: describe(config),
    layers: layers.map(describe),
    ...(told === undefined ? {} : { runtime: told }),
  };
}

function describe({ mediaType, digest, size }: Descriptor): InspectedBlob {
  return { mediaType, digest, size };
}
