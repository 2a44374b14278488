import { ConfigurationError } from '../base/errors.ts';
import { checkTag, parseReference, type Reference } from '../oci/reference.ts';
import { fillTags, floatingTags, type TagFacts, versionTag } from './tags.ts';

/** Where an image goes: a repository or a layout folder, and the tags that will stand for it, the first one first. */
export interface Destination {
  /** Without tag and digest. */
  readonly place: Reference;
  readonly tags: readonly [string, ...string[]];
  /** Those of them that are meant to move from one image to the next. */
  readonly floating: readonly string[];
}

export interface DestinationInput {
  /** As the user wrote it; undefined: the layout folder. */
  readonly image?: string | undefined;
  /** Tags given beside the image, with places for facts; they replace none in it. */
  readonly tags: readonly string[];
  /** Without a tag its version is one. */
  readonly facts: TagFacts;
  /** Whether `1.2`, `1` and `latest` move along with `1.2.3`. */
  readonly floating: boolean;
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
  const filled = fillTags(input.tags, input.facts);
  const given = reference.tag === undefined ? filled : [reference.tag, ...filled];
  const exact = given.length > 0 ? given : defaultTags(reference, input.facts.version);
  const floating = input.floating ? floatingTags(exact).filter((tag) => !exact.includes(tag)) : [];
  const tags = [...exact, ...floating];
  const [first, ...others] = new Set(tags.map((tag) => checkTag(tag)));
  if (first === undefined) {
    throw new ConfigurationError(
      `cannot publish to ${input.image}: it has no tag, and the project declares no version`,
      {
        hint: LEGAL,
      },
    );
  }
  return { place: { ...reference, tag: undefined }, tags: [first, ...others], floating };
}

function defaultTags(reference: Reference, version: string | undefined): string[] {
  if (version !== undefined) return [versionTag(version)];
  return reference.kind === 'layout' ? ['latest'] : [];
}
