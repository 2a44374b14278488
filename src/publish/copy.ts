import { ConfigurationError } from '../base/errors.ts';
import type { RegistryClient } from '../oci/client.ts';
import type { Descriptor } from '../oci/manifest.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { type Repository, readBlobWhole, targetOf } from '../oci/repository.ts';
import { readParsed } from '../oci/select-image.ts';
import { findSiblings } from './verify.ts';

/** A tag that stands for an image now. */
export interface CopiedTag {
  readonly reference: string;
  readonly digest: string;
}

/** A blob is copied in memory: what no consumer could load is not. */
const BLOB_LIMIT = 512 << 20;

/**
 * Gives an image, and with a plain tag the layouts beside it, another tag: in its own repository, in another one of the
 * registry, or in a layout folder. Blobs go first and the plain tag last, as when it was published.
 * @returns the tags that were written, the one that was asked for last.
 * @throws ConfigurationError, RegistryError, ToolError
 */
export async function copyTags(client: RegistryClient, from: Reference, to: Reference): Promise<CopiedTag[]> {
  if (to.digest !== undefined || to.tag === undefined) {
    throw new ConfigurationError(`${formatReference(to)} names no tag`, { hint: 'name the new tag: HOST/NAME:TAG' });
  }
  const source = client.open(from, 'pull');
  const target = client.open(to, 'push');
  const wanted = await targetOf(source, from);
  const siblings = from.digest === undefined ? await findSiblings(source, wanted) : [];
  const copies = [
    ...siblings.map(({ tag }) => ({ from: tag, tag: to.tag + tag.slice(wanted.length) })),
    { from: wanted, tag: to.tag },
  ];
  const done: CopiedTag[] = [];
  for (const copy of copies) {
    const digest = await copyImage(source, target, copy.from, copy.tag, { from, to });
    done.push({ reference: formatReference({ ...to, tag: copy.tag }), digest });
  }
  return done;
}

async function copyImage(
  source: Repository,
  target: Repository,
  wanted: string,
  reference: string,
  places: { readonly from: Reference; readonly to: Reference },
): Promise<string> {
  const { stored, manifest } = await readParsed(source, wanted, formatReference(places.from));
  if (source.name !== target.name) {
    if (manifest.kind === 'index') {
      for (const { digest } of manifest.manifests) await copyImage(source, target, digest, digest, places);
    } else {
      const blobs = new Map([manifest.config, ...manifest.layers].map((blob) => [blob.digest, blob]));
      for (const blob of blobs.values()) await copyBlob(source, target, blob, places);
    }
  }
  await target.writeManifest(stored, reference);
  return stored.digest;
}

async function copyBlob(
  source: Repository,
  target: Repository,
  descriptor: Descriptor,
  { from, to }: { readonly from: Reference; readonly to: Reference },
): Promise<void> {
  if (await target.hasBlob(descriptor)) return;
  if (descriptor.size > BLOB_LIMIT) {
    throw new ConfigurationError(`${source.name} has a blob of ${descriptor.size} bytes, and ${BLOB_LIMIT} are copied`);
  }
  const mount = from.kind === 'registry' && to.kind === 'registry' && from.host === to.host;
  const bytes = await readBlobWhole(source, descriptor);
  await target.writeBlob({ descriptor, bytes }, mount ? from.repository : undefined);
}
