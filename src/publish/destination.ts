import { ConfigurationError } from '../base/errors.ts';
import { checkTag, parseReference, type Reference } from '../oci/reference.ts';

/** Where an image goes: a repository or a layout folder, and the tags that will stand for it, the first one first. */
export interface Destination {
  /** Without tag and digest. */
  readonly place: Reference;
  readonly tags: readonly [string, ...string[]];
}

export interface DestinationInput {
  /** As the user wrote it; undefined: the layout folder. */
  readonly image?: string | undefined;
  /** Tags given beside the image; they replace none in it. */
  readonly tags: readonly string[];
  /** The version that the project declares. */
  readonly version?: string | undefined;
  /** The layout folder for when no image is named, as it shall be shown: relative to the working directory. */
  readonly folder: string;
}

const LEGAL = 'legal are HOST/NAME:TAG, oci:FOLDER:TAG, or a name without a tag and a version in wasm.yaml';

/**
 * Settles where to publish. The tags are the one in the reference and those given beside it; without any, the
 * project's version; without that, `latest` in a folder and an error for a registry, where a tag that moves with
 * every build is nobody's wish.
 * @throws ConfigurationError
 */
export function chooseDestination(input: DestinationInput): Destination {
  const reference: Reference =
    input.image === undefined ? { kind: 'layout', folder: input.folder } : parseReference(input.image);
  if (reference.digest !== undefined) {
    throw new ConfigurationError(`cannot publish to ${input.image}: a digest is what publishing finds out`, {
      hint: LEGAL,
    });
  }
  const given = reference.tag === undefined ? input.tags : [reference.tag, ...input.tags];
  const tags = given.length > 0 ? given : defaultTags(reference, input.version);
  const [first, ...others] = new Set(tags.map((tag) => checkTag(tag)));
  if (first === undefined) {
    throw new ConfigurationError(
      `cannot publish to ${input.image}: it has no tag, and the project declares no version`,
      {
        hint: LEGAL,
      },
    );
  }
  return { place: { ...reference, tag: undefined }, tags: [first, ...others] };
}

function defaultTags(reference: Reference, version: string | undefined): string[] {
  // A semantic version's build part begins with a plus sign, which no tag may hold; Helm writes _ too.
  if (version !== undefined) return [version.replaceAll('+', '_')];
  return reference.kind === 'layout' ? ['latest'] : [];
}
