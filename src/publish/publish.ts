import { ConfigurationError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { RegistryClient } from '../oci/client.ts';
import type { LayoutName } from '../oci/layout-names.ts';
import { type ImageInput, layoutTag, type PackedImage, packImage } from '../oci/layouts.ts';
import type { Content, StoredManifest } from '../oci/manifest.ts';
import { checkTag, formatReference } from '../oci/reference.ts';
import { type Attachment, attachReferrer } from '../oci/referrers.ts';
import type { Repository } from '../oci/repository.ts';
import type { ImageSummary, PublishedLayout } from '../report/result.ts';
import type { Destination } from './destination.ts';
import { type Verification, verifyPacked } from './verify.ts';

export interface PublishInput extends ImageInput {
  readonly layouts: readonly [LayoutName, ...LayoutName[]];
  readonly destination: Destination;
  /** What shall stand beside each image, without being a part of it. */
  readonly attachments?: readonly Attachment[] | undefined;
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
  /** Blobs that had to be sent, and how many bytes they have. */
  readonly sent: { readonly blobs: number; readonly bytes: number };
  /** What each consumer will make of it. Where one refuses that its layout is written for, nothing was sent. */
  readonly verification: Verification;
}

/** Where no tag stands yet, a blob below so many bytes is rather sent than asked for. */
const WORTH_ASKING = 1_000_000;

/** A tag of one layout. */
interface PlannedTag {
  readonly layout: LayoutName;
  readonly tag: string;
  readonly reference: string;
}

interface Pointer extends PlannedTag {
  readonly packed: PackedImage;
}

interface StalePointer extends Pointer {
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
  standing.catch(() => undefined);
  const packed = await Promise.all(layouts.map((layout) => packImage(layout, input)));
  const pointers = planned.map((tag, index): Pointer => {
    return { ...tag, packed: packed[index % layouts.length] as PackedImage };
  });
  const image = summarize(pointers);
  const verification = await verifyPacked(openPacked(pointers), pointers.slice(0, layouts.length));
  if (verification.diagnostics.some(({ severity }) => severity === 'error')) {
    return { image, moved: [], replaced: [], sent: { blobs: 0, bytes: 0 }, verification };
  }
  const stale = findStale(pointers, await standing);
  const replaced = stale.filter((pointer) => pointer.previous !== undefined) as (Pointer & ReplacedTag)[];
  if (input.immutable === true) refuseToMove(replaced, destination);
  const sent = await sendBlobs(repository, pointers, stale, log);
  await attach(repository, pointers, input.attachments ?? []);
  const isPlain = ({ tag }: Pointer): boolean => destination.tags.includes(tag);
  const turns = [stale.filter((pointer) => !isPlain(pointer)), stale.filter(isPlain)];
  for (const turn of turns) {
    await Promise.all(turn.map(({ tag, packed: { manifest } }) => repository.writeManifest(manifest, tag)));
    for (const {
      reference,
      packed: { manifest },
    } of turn)
      log.info(`${reference} ${manifest.digest}`);
  }
  return { image, moved: turns.flat().map(({ reference }) => reference), replaced, sent, verification };
}

/** The images as a registry would show them, before it has them. */
function openPacked(pointers: readonly Pointer[]): Pick<Repository, 'readManifest' | 'readBlob'> {
  const manifests = new Map<string, StoredManifest>();
  const blobs = new Map<string, Content>();
  for (const { tag, packed } of pointers) {
    manifests.set(tag, packed.manifest);
    for (const content of packed.blobs) blobs.set(content.descriptor.digest, content);
  }
  return {
    async readManifest(tag) {
      const found = manifests.get(tag);
      if (found === undefined) throw new Error(`no image was packed for ${tag}`);
      return found;
    },
    async *readBlob({ digest }) {
      const found = blobs.get(digest);
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

/** The pointers that have to move, with what they stand for until then. */
function findStale(pointers: readonly Pointer[], standing: readonly (string | undefined)[]): StalePointer[] {
  return pointers
    .map((pointer, index) => ({ ...pointer, previous: standing[index] }))
    .filter(({ packed, previous }) => previous !== packed.manifest.digest);
}

/** Before a tag moves, so that whoever finds the image finds what belongs to it. */
async function attach(
  repository: Repository,
  pointers: readonly Pointer[],
  attachments: readonly Attachment[],
): Promise<void> {
  if (attachments.length === 0) return;
  const images = new Map(pointers.map(({ packed: { manifest } }) => [manifest.digest, manifest]));
  for (const { mediaType, digest, bytes } of images.values()) {
    for (const attachment of attachments) {
      await attachReferrer(repository, { mediaType, digest, size: bytes.length }, attachment);
    }
  }
}

function refuseToMove(replaced: readonly ReplacedTag[], { floating }: Destination): void {
  const [first] = replaced.filter(({ tag, layout }) => !floating.some((plain) => layoutTag(layout, plain) === tag));
  if (first === undefined) return;
  throw new ConfigurationError(`${first.reference} stands for ${first.previous} already, and tags are immutable`, {
    hint: 'raise the version, or leave out `immutable`',
  });
}

/** Sends what the stale images need and no image that stands has. */
async function sendBlobs(
  repository: Repository,
  pointers: readonly Pointer[],
  stale: readonly StalePointer[],
  log: Log,
): Promise<PublishResult['sent']> {
  const wanted = new Map<string, Content>();
  for (const { packed } of stale) {
    for (const content of packed.blobs) wanted.set(content.descriptor.digest, content);
  }
  const staleTags = new Set(stale.map(({ tag }) => tag));
  for (const { tag, packed } of pointers) {
    if (!staleTags.has(tag)) for (const { descriptor } of packed.blobs) wanted.delete(descriptor.digest);
  }
  const isNew = stale.length === pointers.length && stale.every(({ previous }) => previous === undefined);
  const send = async (content: Content): Promise<boolean> => {
    if (!isNew || content.bytes.length >= WORTH_ASKING) return repository.ensureBlob(content);
    await repository.writeBlob(content);
    return true;
  };
  const sizes = await Promise.all(
    [...wanted.values()].map(async (content) => {
      if (!(await send(content))) return undefined;
      log.debug(`${repository.name}: sent ${content.descriptor.digest}, ${content.descriptor.size} bytes`);
      return content.descriptor.size;
    }),
  );
  const sent = sizes.filter((size) => size !== undefined);
  return { blobs: sent.length, bytes: sent.reduce((sum, size) => sum + size, 0) };
}

function summarize(pointers: readonly Pointer[]): ImageSummary {
  const layouts: Record<string, PublishedLayout> = {};
  for (const { layout, reference, packed } of pointers) {
    layouts[layout] ??= { reference, digest: packed.manifest.digest };
  }
  const [first] = Object.values(layouts) as [PublishedLayout];
  return { ...first, layouts, references: pointers.map(({ reference }) => reference) };
}
