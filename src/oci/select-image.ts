import { ConfigurationError, ToolError } from '../base/errors.ts';
import {
  type ImageIndex,
  type ImageManifest,
  type IndexEntry,
  MalformedManifest,
  parseManifest,
  type StoredManifest,
} from './manifest.ts';
import { formatReference, type Reference } from './reference.ts';
import { type Repository, targetOf } from './repository.ts';

export interface SelectedImage {
  readonly stored: StoredManifest;
  readonly image: ImageManifest;
}

/**
 * Reads the image that a reference names; of an index the one for linux on that processor.
 * @param architecture as images name it: `amd64`, `arm64`
 * @throws ConfigurationError where there is none; ToolError for an unreadable manifest; RegistryError.
 */
export async function selectImage(
  repository: Repository,
  reference: Reference,
  architecture: string,
): Promise<SelectedImage> {
  const shown = formatReference(reference);
  const first = await readParsed(repository, await targetOf(repository, reference), shown);
  if (first.manifest.kind === 'image') return { stored: first.stored, image: first.manifest };
  const child = await readParsed(repository, chooseEntry(first.manifest, architecture, shown), shown);
  if (child.manifest.kind === 'image') return { stored: child.stored, image: child.manifest };
  throw new ConfigurationError(`${shown} is an index of indexes, which no client follows`, {
    hint: 'name the digest of the image that is meant',
  });
}

/** The first for the platform; like go-containerregistry, an entry without a platform counts as linux/amd64. */
export function findEntry({ manifests }: ImageIndex, architecture: string): IndexEntry | undefined {
  return manifests.find(({ platform = { os: 'linux', architecture: 'amd64' } }) => {
    return platform.os === 'linux' && platform.architecture === architecture;
  });
}

function chooseEntry(index: ImageIndex, architecture: string, shown: string): string {
  const entry = findEntry(index, architecture);
  if (entry !== undefined) return entry.digest;
  const { manifests } = index;
  const present = manifests.flatMap(({ platform }) => (platform ? `${platform.os}/${platform.architecture}` : []));
  throw new ConfigurationError(`${shown} has no image for linux/${architecture}`, {
    hint: `it has ${present.join(', ') || 'none'}`,
  });
}

/** @throws ToolError where the manifest cannot be understood. */
export async function readParsed(
  repository: Pick<Repository, 'readManifest'>,
  target: string,
  shown: string,
): Promise<{ readonly stored: StoredManifest; readonly manifest: ImageManifest | ImageIndex }> {
  const stored = await repository.readManifest(target);
  try {
    return { stored, manifest: parseManifest(stored) };
  } catch (cause) {
    if (!(cause instanceof MalformedManifest)) throw cause;
    throw new ToolError(`${shown} has no readable manifest: ${cause.message}`, {
      hint: 'publish the image again, or ask whoever did',
      cause,
    });
  }
}
