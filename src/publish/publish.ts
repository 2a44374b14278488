import { ConfigurationError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { RegistryClient } from '../oci/client.ts';
import type { LayoutName } from '../oci/layout-names.ts';
import { type ImageInput, layoutTag, type PackedImage, packImages } from '../oci/layouts.ts';
import type { StoredManifest } from '../oci/manifest.ts';
import { checkTag, formatReference } from '../oci/reference.ts';
import { type Attachment, attachReferrer } from '../oci/referrers.ts';
import type { Repository } from '../oci/repository.ts';
import type { ImageSummary, PublishedLayout } from '../report/result.ts';
import { createBlobSender } from './blob-sender.ts';
import type { Destination } from './destination.ts';
import { conclude, isRefused, type JudgedMember, judgePacked, type Verification } from './verify.ts';

export interface PublishInput extends ImageInput {
  readonly layouts: readonly [LayoutName, ...LayoutName[]];
  readonly destination: Destination;
  /** What shall stand beside each image, without being a part of it. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** What is said of an image where it is new: an unchanged one has been told of. */
  readonly makeStatement?: ((digest: string) => Attachment) | undefined;
  /**
   * Asks for what the blobs need before it is known whether they are needed: a round trip less for a new image, and a
   * few requests in vain for an unchanged one. Default: waits for what the tags stand for.
   */
  readonly eager?: boolean | undefined;
  /** Refuses to move a tag that stands for another image, but for floating ones; default: moves it. */
  readonly immutable?: boolean | undefined;
  readonly client: RegistryClient;
  readonly log: Log;
}

/** A tag that stood for another image before. */
export interface ReplacedTag {
  readonly layout: LayoutName;
  readonly tag: string;
  readonly reference: string;
  readonly previous: string;
}

export interface PublishResult {
  /** The first tag's references; every further tag stands for the same digests. */
  readonly image: ImageSummary;
  /** References that now stand for another image than before, in the order in which they moved. */
  readonly moved: readonly string[];
  /** Those of them that stood for another image. */
  readonly replaced: readonly ReplacedTag[];
  /** Digests of the images that a tag stands for now and did not before. */
  readonly fresh: readonly string[];
  /** Blobs that had to be sent, and how many bytes they have. */
  readonly sent: { readonly blobs: number; readonly bytes: number };
  /** What each consumer will make of it. Where one refuses that its layout is written for, no tag has moved. */
  readonly verification: Verification;
}

/** A tag of one layout. */
interface PlannedTag {
  readonly layout: LayoutName;
  readonly tag: string;
  readonly reference: string;
}

/** The image of one layout, and what becomes of it. */
interface Candidate {
  readonly packed: PackedImage;
  readonly judged: JudgedMember;
}

interface StalePointer extends PlannedTag {
  readonly packed: PackedImage;
  readonly previous: string | undefined;
}

/**
 * Packs a module and writes it to a registry or a layout folder. Tags that stand for it already are left alone, and so
 * are blobs that are there. All blobs come first, then the side layouts' tags, then the plain ones: whoever reads a tag
 * at any moment finds a whole image, and a publish that was broken off is finished by repeating it.
 * @throws ConfigurationError, RegistryError
 */
export async function publish(input: PublishInput): Promise<PublishResult> {
  const { destination, layouts, client, log } = input;
  const repository = client.open(destination.place, 'push');
  const planned = destination.tags.flatMap((plain) =>
    layouts.map((layout): PlannedTag => {
      const tag = checkTag(layoutTag(layout, plain));
      return { layout, tag, reference: formatReference({ ...destination.place, tag }) };
    }),
  );
  checkCollisions(planned);
  // While the registry answers, the images are packed and judged.
  const standing = Promise.all(planned.map(({ tag }) => repository.resolve(tag)));
  const packings = packImages(layouts, input);
  const sender = createBlobSender(repository, log);
  const prepare = (isNew: boolean): void => {
    for (const packing of packings) sender.prepare(packing, isNew);
  };
  if (input.eager === true) prepare(false);
  const candidates = packings.map(async ({ image }, index): Promise<Candidate> => {
    const packed = await image;
    return { packed, judged: await judgePacked(openPacked(packed), planned[index] as PlannedTag) };
  });
  // What fails first is told; until then nothing else may count as unhandled.
  for (const promise of [standing, ...candidates]) promise.catch(() => undefined);
  const previous = await standing;
  const isNew = previous.every((digest) => digest === undefined);
  if (input.immutable === true && !isNew) {
    const stale = findStale(planned, await Promise.all(candidates), previous);
    const refusal = refuseToMove(stale.filter(isReplaced), destination);
    if (refusal !== undefined) {
      await sender.release();
      throw refusal;
    }
  }
  if (isNew) prepare(true);
  await Promise.all(
    candidates.map(async (candidate, index) => {
      const { packed, judged } = await candidate;
      const stands = planned.every((_, at) => at % layouts.length !== index || previous[at] === packed.manifest.digest);
      if (!stands && !isRefused(judged)) await sender.send(packed.blobs);
    }),
  );
  const done = await Promise.all(candidates);
  const released = sender.release();
  const image = summarize(planned, done);
  const verification = conclude(done.map(({ judged }) => judged));
  const sent = sender.sent();
  if (verification.diagnostics.some(({ severity }) => severity === 'error')) {
    await released;
    return { image, moved: [], replaced: [], fresh: [], sent, verification };
  }
  const stale = findStale(planned, done, previous);
  const fresh = [...new Set(stale.map(({ packed }) => packed.manifest.digest))];
  const attachmentsOf = ({ digest }: StoredManifest): Attachment[] => [
    ...(input.attachments ?? []),
    ...(input.makeStatement !== undefined && fresh.includes(digest) ? [input.makeStatement(digest)] : []),
  ];
  await attach(repository, done, attachmentsOf, log);
  const isPlain = ({ tag }: PlannedTag): boolean => destination.tags.includes(tag);
  const turns = [stale.filter((pointer) => !isPlain(pointer)), stale.filter(isPlain)];
  for (const turn of turns) {
    await Promise.all(turn.map(({ tag, packed: { manifest } }) => repository.writeManifest(manifest, tag)));
    for (const { reference, packed } of turn) log.info(`${reference} ${packed.manifest.digest}`);
  }
  await released;
  return {
    image,
    moved: turns.flat().map(({ reference }) => reference),
    replaced: stale.filter(isReplaced),
    fresh,
    sent,
    verification,
  };
}

/** The image as a registry would show it, before it has it. */
function openPacked({ manifest, blobs }: PackedImage): Pick<Repository, 'readManifest' | 'readBlob'> {
  return {
    readManifest: () => Promise.resolve(manifest),
    async *readBlob({ digest }) {
      const found = blobs.find(({ descriptor }) => descriptor.digest === digest);
      if (found === undefined) throw new Error(`no blob was packed with ${digest}`);
      yield found.bytes;
    },
  };
}

function checkCollisions(pointers: readonly PlannedTag[]): void {
  const seen = new Map<string, PlannedTag>();
  for (const pointer of pointers) {
    const other = seen.get(pointer.tag);
    if (other !== undefined) {
      throw new ConfigurationError(
        `${pointer.reference} would be both the layout ${other.layout} and ${pointer.layout}`,
        {
          hint: 'leave out one of the tags, or one of the layouts',
        },
      );
    }
    seen.set(pointer.tag, pointer);
  }
}

/** The tags that have to move, with what they stand for until then. The candidates are in the order of the layouts. */
function findStale(
  planned: readonly PlannedTag[],
  candidates: readonly Candidate[],
  standing: readonly (string | undefined)[],
): StalePointer[] {
  return planned.flatMap((tag, at) => {
    const { packed } = candidates[at % candidates.length] as Candidate;
    const previous = standing[at];
    return previous === packed.manifest.digest ? [] : [{ ...tag, packed, previous }];
  });
}

function isReplaced(pointer: StalePointer): pointer is StalePointer & ReplacedTag {
  return pointer.previous !== undefined;
}

/** Before a tag moves, so that whoever finds the image finds what belongs to it. */
async function attach(
  repository: Repository,
  candidates: readonly Candidate[],
  attachmentsOf: (manifest: StoredManifest) => readonly Attachment[],
  log: Log,
): Promise<void> {
  await Promise.all(
    candidates.map(async ({ packed: { manifest }, judged }) => {
      const subject = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
      // One after the other: where a tag keeps the list, each one adds to it.
      for (const attachment of attachmentsOf(manifest)) {
        await attachReferrer(repository, subject, attachment);
        log.info(`${attachment.name} beside ${judged.reference}`);
      }
    }),
  );
}

function refuseToMove(replaced: readonly ReplacedTag[], { floating }: Destination): ConfigurationError | undefined {
  const [first] = replaced.filter(({ tag, layout }) => !floating.some((plain) => layoutTag(layout, plain) === tag));
  if (first === undefined) return undefined;
  return new ConfigurationError(`${first.reference} stands for ${first.previous} already, and tags are immutable`, {
    hint: 'raise the version, or leave out `immutable`',
  });
}

function summarize(planned: readonly PlannedTag[], candidates: readonly Candidate[]): ImageSummary {
  const layouts: Record<string, PublishedLayout> = {};
  for (const [at, { layout, reference }] of planned.entries()) {
    layouts[layout] ??= { reference, digest: (candidates[at % candidates.length] as Candidate).packed.manifest.digest };
  }
  const [first] = Object.values(layouts) as [PublishedLayout];
  return { ...first, layouts, references: planned.map(({ reference }) => reference) };
}
