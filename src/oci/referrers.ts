import { RegistryError, ToolError } from '../base/errors.ts';
import { type Content, type Descriptor, describe, digestOf, type StoredManifest } from './manifest.ts';
import { MEDIA_TYPE } from './media-types.ts';
import { ensureBlob, type Repository } from './repository.ts';

/** Something that belongs to an image and is no part of it: an SBOM, a provenance statement, a README. */
export interface Attachment {
  /** The file's name. */
  readonly name: string;
  /** What it is, by which it is found: `application/spdx+json`. */
  readonly artifactType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An entry of the list of what belongs to an image. */
export interface Referrer {
  readonly digest: string;
  readonly artifactType: string;
}

/**
 * Puts something beside an image: an artifact manifest that names it as its subject (image spec v1.1, manifest.md,
 * "Guidelines for Artifact Usage"). Where the registry does not keep a list of those, the tag `sha256-…` does
 * (distribution spec v1.1, "Referrers Tag Schema"). What is there already stays as it is.
 * @throws RegistryError, ToolError
 */
export async function attachReferrer(
  repository: Repository,
  subject: Descriptor,
  attachment: Attachment,
): Promise<Referrer> {
  const { manifest, blobs } = packReferrer(subject, attachment);
  const referrer = { digest: manifest.digest, artifactType: attachment.artifactType };
  const pages = await repository.readReferrers(subject.digest);
  const known = pages ?? (await readTag(repository, subject.digest));
  if (known.flatMap(entriesOf).some((entry) => digestIn(entry) === referrer.digest)) return referrer;
  await Promise.all(blobs.map((content) => ensureBlob(repository, content)));
  const isListed = await repository.writeManifest(manifest, manifest.digest);
  // Some say that they list it and have no list (Amazon's did).
  if (!isListed || pages === undefined) {
    const { mediaType, digest, bytes } = manifest;
    const { artifactType } = attachment;
    await addToTag(repository, subject.digest, { mediaType, digest, size: bytes.length, artifactType });
  }
  return referrer;
}

/** Whether cosign has signed an image: by a bundle beside it, as of version 3, or by the tag of the versions before. */
export async function isSigned(repository: Repository, digest: string): Promise<boolean> {
  const [referrers, tag] = await Promise.all([
    listReferrers(repository, digest),
    repository.resolve(`${tagOf(digest)}.sig`),
  ]);
  return tag !== undefined || referrers.some(({ artifactType }) => artifactType.includes('dev.sigstore.bundle'));
}

/** What belongs to an image, by the registry's own list or the tag that stands for one. */
export async function listReferrers(repository: Repository, digest: string): Promise<Referrer[]> {
  const pages = (await repository.readReferrers(digest)) ?? (await readTag(repository, digest));
  return pages.flatMap(entriesOf).flatMap(toReferrer);
}

function packReferrer(
  { mediaType, digest, size }: Descriptor,
  { name, artifactType, bytes }: Attachment,
): { readonly manifest: StoredManifest; readonly blobs: readonly Content[] } {
  const empty = contentOf(MEDIA_TYPE.empty, encode('{}'));
  const file = contentOf(artifactType, bytes);
  const document = encode(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.ociManifest,
      artifactType,
      config: empty.descriptor,
      layers: [{ ...file.descriptor, annotations: { 'org.opencontainers.image.title': name } }],
      subject: { mediaType, digest, size },
    }),
  );
  const manifest = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(document), bytes: document };
  return { manifest, blobs: [empty, file] };
}

/** How often the list is written again where another publisher was faster. */
const ATTEMPTS = 5;

/** Adds to the list and looks whether another publisher's list took its place. */
async function addToTag(repository: Repository, subject: string, entry: Descriptor & Referrer): Promise<void> {
  const tag = tagOf(subject);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = await repository.resolve(tag);
    const entries = standing === undefined ? [] : entriesOf((await repository.readManifest(standing)).bytes);
    if (entries.some((known) => digestIn(known) === entry.digest)) return;
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, manifests: [...entries, entry] };
    const bytes = encode(JSON.stringify(index));
    const manifest = { mediaType: MEDIA_TYPE.ociIndex, digest: digestOf(bytes), bytes };
    await repository.writeManifest(manifest, tag, standing).catch((error: unknown) => {
      if (!(error instanceof RegistryError && error.status === 412)) throw error;
    });
  }
  throw new ToolError(`the list of what belongs to ${repository.name}@${subject} does not take an entry`, {
    hint: 'other publishers write the same list: publish again when they are done',
  });
}

async function readTag(repository: Repository, subject: string): Promise<Uint8Array[]> {
  const tag = tagOf(subject);
  return (await repository.resolve(tag)) === undefined ? [] : [(await repository.readManifest(tag)).bytes];
}

function tagOf(digest: string): string {
  return digest.replace(':', '-');
}

/** The entries as they stand, whatever else they hold. */
function entriesOf(bytes: Uint8Array): unknown[] {
  try {
    const { manifests } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly manifests?: unknown };
    return Array.isArray(manifests) ? manifests : [];
  } catch {
    return [];
  }
}

function toReferrer(entry: unknown): Referrer[] {
  const digest = digestIn(entry);
  const { artifactType } = entry as { readonly artifactType?: unknown };
  return digest === undefined ? [] : [{ digest, artifactType: typeof artifactType === 'string' ? artifactType : '' }];
}

function digestIn(entry: unknown): string | undefined {
  const digest = typeof entry === 'object' && entry !== null ? (entry as { digest?: unknown }).digest : undefined;
  return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}

function contentOf(mediaType: string, bytes: Uint8Array<ArrayBuffer>): Content {
  return { descriptor: describe(mediaType, bytes), bytes };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
