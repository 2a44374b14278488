import type { Diagnostic } from '../base/diagnostic.ts';
import type { RegistryClient } from '../oci/client.ts';
import { LAYOUT_NAMES, type LayoutName } from '../oci/layout-names.ts';
import { layoutTag } from '../oci/layouts.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import { listReferrers } from '../oci/referrers.ts';
import { type Repository, targetOf } from '../oci/repository.ts';
import { MalformedArchive } from '../oci/tar-reader.ts';
import type { ConsumerVerdict, ImageSummary, ReferrerSummary } from '../report/result.ts';
import { CONSUMER_NAMES, type ConsumerName } from './consumer-names.ts';
import { CONSUMERS, LAYOUT_CONSUMERS } from './consumers.ts';
import type { Loading } from './loading-rules.ts';
import { openPublishedImage, type PublishedImage } from './published-image.ts';

export interface Verification {
  readonly image: ImageSummary;
  readonly consumers: readonly ConsumerVerdict[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A tag or digest of the set that is judged. */
interface Member {
  readonly layout: LayoutName;
  readonly reference: string;
  /** The consumer is given a digest and no tag. */
  readonly byDigest: boolean;
  readonly image: PublishedImage;
  /** What belongs to it, where somebody has looked. */
  readonly referrers?: readonly ReferrerSummary[];
}

export interface JudgedMember extends Member {
  /** Of each consumer. */
  readonly rows: readonly ConsumerVerdict[];
}

/** Whether somebody can't load it for whom it is made. */
export function isRefused({ rows }: Pick<JudgedMember, 'rows'>): boolean {
  return rows.some(({ asked, verdict }) => asked && verdict === 'refuses');
}

/**
 * Replays each consumer's rules on what a reference names, and on the other layouts that stand beside a tag.
 * @param asked who must be able to load it; empty: whoever the layouts are written for.
 * @throws RegistryError, ToolError, ConfigurationError where it cannot be read.
 */
export async function verify(options: {
  readonly client: RegistryClient;
  readonly reference: Reference;
  readonly asked: readonly ConsumerName[];
}): Promise<Verification> {
  const { client, reference, asked } = options;
  const repository = client.open(reference, 'pull');
  const members = await findMembers(repository, reference);
  return judge(members, asked);
}

/** The same for one image that is about to be published. */
export async function judgePacked(
  repository: Pick<Repository, 'readManifest' | 'readBlob'>,
  { layout, tag, reference }: { readonly layout: LayoutName; readonly tag: string; readonly reference: string },
): Promise<JudgedMember> {
  const image = await openPublishedImage(repository, tag, reference);
  return judgeMember({ layout, reference, byDigest: false, image }, (name) => LAYOUT_CONSUMERS[layout].includes(name));
}

/** The tags that stand beside a plain one, each for another layout of the same module; none beside one of those. */
export async function findSiblings(
  repository: Pick<Repository, 'resolve'>,
  tag: string,
): Promise<{ readonly layout: LayoutName; readonly tag: string; readonly digest: string }[]> {
  if (layoutOfTag(tag) !== undefined) return [];
  const found = await Promise.all(
    LAYOUT_NAMES.map(async (layout) => {
      const sibling = layoutTag(layout, tag);
      // Too long a tag can't be there.
      const digest = sibling === tag || sibling.length > 128 ? undefined : await repository.resolve(sibling);
      return digest === undefined ? [] : [{ layout, tag: sibling, digest }];
    }),
  );
  return found.flat();
}

async function findMembers(repository: Repository, reference: Reference): Promise<[Member, ...Member[]]> {
  const target = await targetOf(repository, reference);
  const byDigest = reference.digest !== undefined;
  const open = async (tag: string, layout?: LayoutName): Promise<Member> => {
    const shown = formatReference(byDigest ? reference : { ...reference, tag });
    const image = await openPublishedImage(repository, tag, shown);
    const referrers = await listReferrers(repository, image.named.stored.digest);
    return { layout: layout ?? recognizeLayout(image), reference: shown, byDigest, image, referrers };
  };
  const suffixed = byDigest ? undefined : layoutOfTag(target);
  const first = await open(target, suffixed);
  // A digest, and the tag of one layout, were chosen on purpose.
  const siblings = byDigest ? [] : await findSiblings(repository, target);
  return [first, ...(await Promise.all(siblings.map(({ tag, layout }) => open(tag, layout))))];
}

function layoutOfTag(tag: string): LayoutName | undefined {
  return LAYOUT_NAMES.find((layout) => layoutTag(layout, '') !== '' && tag.endsWith(layoutTag(layout, '')));
}

/** What an image was meant to be, by its configuration; any other counts as compat, which most consumers read. */
export function recognizeLayout({ named: { stored, manifest } }: Pick<PublishedImage, 'named'>): LayoutName {
  if (stored.mediaType === MEDIA_TYPE.dockerManifest) return 'docker';
  const configuration = manifest.kind === 'image' ? manifest.config.mediaType : undefined;
  if (configuration === MEDIA_TYPE.soloConfig) return 'solo';
  return configuration === MEDIA_TYPE.cncfConfig ? 'cncf' : 'compat';
}

async function judge(members: readonly [Member, ...Member[]], asked: readonly ConsumerName[]): Promise<Verification> {
  const judged = await Promise.all(
    members.map((member) => judgeMember(member, (name) => isAsked(name, member, members, asked))),
  );
  return conclude(judged);
}

async function judgeMember(member: Member, isAskedFor: (name: ConsumerName) => boolean): Promise<JudgedMember> {
  const rows = await Promise.all(CONSUMER_NAMES.map((name) => judgeOne(name, member, isAskedFor(name))));
  return { ...member, rows };
}

/** What the verdicts on each member of a set come to; there is at least one. */
export function conclude(members: readonly JudgedMember[]): Verification {
  const rows = members.flatMap((member) => member.rows);
  const [first] = members as [JudgedMember];
  const { digest } = first.image.named.stored;
  return {
    image: {
      reference: first.reference,
      digest,
      layouts: Object.fromEntries(
        members.map(({ layout, reference, image, referrers }) => [
          layout,
          { reference, digest: image.named.stored.digest, ...(referrers === undefined ? {} : { referrers }) },
        ]),
      ),
    },
    consumers: rows,
    diagnostics: [
      ...rows.flatMap(refusalOf),
      ...members.flatMap((member) => indexTrap(member, rows)),
      ...mixture(rows),
    ],
  };
}

/** A consumer that is named reads its own layout's tag where there is one, else what was named. */
function isAsked(
  name: ConsumerName,
  member: Member,
  members: readonly [Member, ...Member[]],
  asked: readonly ConsumerName[],
): boolean {
  if (asked.length === 0) return LAYOUT_CONSUMERS[member.layout].includes(name);
  if (!asked.includes(name)) return false;
  const [first, ...siblings] = members;
  return member === (siblings.find(({ layout }) => layout === CONSUMERS[name].layout) ?? first);
}

async function judgeOne(name: ConsumerName, member: Member, asked: boolean): Promise<ConsumerVerdict> {
  const consumer = CONSUMERS[name];
  const loading = await load(consumer, member.image);
  const { digest: own } = member.image.named.stored;
  const trapped = loading.loads && consumer.digests === 'image' && loading.digest !== own;
  const row = { consumer: name, reference: member.reference, basis: consumer.basis, asked } as const;
  if (!loading.loads) return { ...row, verdict: 'refuses', byDigest: 'refuses', reasons: [loading.reason] };
  const found = { digest: loading.digest, moduleSha256: loading.module.sha256 };
  if (consumer.digests === 'none') {
    const reasons = member.byDigest ? ['it drops the digest and takes the tag latest'] : [];
    return { ...row, verdict: member.byDigest ? 'refuses' : 'loads', byDigest: 'refuses', reasons, ...found };
  }
  const byDigest = trapped ? 'refuses' : 'loads';
  const reasons =
    trapped && member.byDigest ? [`the digest is the index's, and it takes ${loading.digest} out of it`] : [];
  return { ...row, verdict: member.byDigest ? byDigest : 'loads', byDigest, reasons, ...found };
}

async function load(consumer: (typeof CONSUMERS)[ConsumerName], image: PublishedImage): Promise<Loading> {
  try {
    return await consumer.load(image);
  } catch (error) {
    if (error instanceof MalformedArchive) return { loads: false, reason: error.message };
    throw error;
  }
}

function refusalOf({ consumer, reference, verdict, reasons, asked }: ConsumerVerdict): Diagnostic[] {
  if (!asked || verdict === 'loads') return [];
  const { title, layout } = CONSUMERS[consumer as ConsumerName];
  return [
    {
      severity: 'error',
      code: 'consumer-refuses',
      message: `${title} cannot load ${reference}: ${reasons.join('; ')}`,
      hint: `publish the module again with \`wasm-action publish\`: its layout ${layout} is what ${title} reads`,
    },
  ];
}

function indexTrap({ reference, byDigest }: Member, rows: readonly ConsumerVerdict[]): Diagnostic[] {
  const trapped = rows.find(
    (row) => row.reference === reference && row.verdict === 'loads' && row.byDigest === 'refuses' && row.asked,
  );
  if (byDigest || trapped === undefined || CONSUMERS[trapped.consumer as ConsumerName].digests !== 'image') return [];
  return [
    {
      severity: 'warning',
      code: 'index-digest',
      message: `${reference} is an index: whoever pins its digest in a WasmPlugin or an EnvoyExtensionPolicy is refused`,
      hint: `pin ${trapped.digest}, or publish a single image (with buildx: --provenance=false and one platform)`,
    },
  ];
}

/** Two publishers at once, or one that was stopped, leave tags of different modules. */
function mixture(rows: readonly ConsumerVerdict[]): Diagnostic[] {
  const modules = new Map<string, string>();
  for (const { reference, moduleSha256 } of rows) {
    if (moduleSha256 !== undefined && !modules.has(reference)) modules.set(reference, moduleSha256);
  }
  if (new Set(modules.values()).size < 2) return [];
  const held = [...modules].map(([reference, sha256]) => `${reference} holds ${sha256}`);
  return [
    {
      severity: 'error',
      code: 'mixed-set',
      message: `the layouts are of different modules: ${held.join(', ')}`,
      hint: 'publish the module again: that finishes the set',
    },
  ];
}
