import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { isNotFound, readTextIfExists, writeFileAtomically } from '../base/files.ts';
import { withLock } from '../base/lock.ts';
import { type Descriptor, digestOf, inferMediaType, type StoredManifest } from './manifest.ts';
import { MEDIA_TYPE } from './media-types.ts';
import { createVerifier, MANIFEST_LIMIT, type Repository } from './repository.ts';

const TAG = 'org.opencontainers.image.ref.name';
const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: '1.0.0' });

const entrySchema = v.looseObject({
  mediaType: v.string(),
  digest: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  size: v.number(),
  annotations: v.optional(v.record(v.string(), v.string())),
});
const subjectSchema = v.object({
  artifactType: v.optional(v.string(), ''),
  subject: v.object({ digest: v.string() }),
});
const indexSchema = v.looseObject({ manifests: v.array(entrySchema) });
type LayoutIndex = v.InferOutput<typeof indexSchema>;

/** Writers of one folder in this process take turns at its index. */
const turns = new Map<string, Promise<void>>();

/**
 * An OCI image-layout folder (image spec v1.1, image-layout.md). Blobs are written first and the index last, each
 * beside its place and renamed, so that a reader sees the old image or the new one; other tags stay. Several processes
 * may write at once.
 * @param folder absolute
 * @param shown the folder as the user wrote it
 */
export function openLayoutFolder(folder: string, shown: string): Repository {
  const name = `oci:${shown}`;
  const blobPath = (digest: string): string => join(folder, 'blobs', 'sha256', digest.slice('sha256:'.length));

  const readIndex = async (): Promise<LayoutIndex | undefined> => {
    const path = join(folder, 'index.json');
    const text = await readTextIfExists(path);
    if (text === undefined) return undefined;
    const result = v.safeParse(indexSchema, parseJson(text));
    if (result.success) return result.output;
    throw new ConfigurationError(`${shown} is no OCI image-layout folder: its index.json is no image index`, {
      hint: 'name another folder, or delete this one',
    });
  };

  const missing = (reference: string, tags: readonly string[]): ConfigurationError =>
    new ConfigurationError(`${name} holds no image ${reference.startsWith('sha256:') ? '' : 'tagged '}${reference}`, {
      hint: tags.length === 0 ? 'no image was written there yet' : `it holds ${tags.join(', ')}`,
    });

  const repository: Repository = {
    name,
    async defaultTag() {
      const tags = tagsOf(await readIndex());
      const tag = chooseTag(tags);
      if (tag !== undefined) return tag;
      if (tags.length === 0) throw missing('latest', tags);
      throw new ConfigurationError(`${name} holds several images`, {
        hint: `name one of its tags: ${tags.join(', ')}`,
      });
    },

    listTags: async () => tagsOf(await readIndex()).sort(),

    async resolve(reference) {
      const entry = findEntry(await readIndex(), reference);
      const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
      return digest !== undefined && (await sizeOf(blobPath(digest))) !== undefined ? digest : undefined;
    },

    async readManifest(reference) {
      const index = await readIndex();
      const entry = findEntry(index, reference);
      const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
      const size = digest === undefined ? undefined : await sizeOf(blobPath(digest));
      if (digest === undefined || size === undefined) throw missing(reference, tagsOf(index));
      if (size > MANIFEST_LIMIT) throw damaged(name, digest, `it is longer than ${MANIFEST_LIMIT} bytes`);
      const bytes = await readFile(blobPath(digest));
      const actual = digestOf(bytes);
      if (actual !== digest) throw damaged(name, digest, `its bytes have the digest ${actual}`);
      return { mediaType: entry?.mediaType ?? inferMediaType(bytes), digest, bytes };
    },

    async *readBlob(descriptor) {
      const verifier = createVerifier(descriptor);
      try {
        for await (const chunk of createReadStream(blobPath(descriptor.digest), { highWaterMark: 1 << 18 })) {
          const fault = verifier.add(chunk as Buffer);
          if (fault !== undefined) throw damaged(name, descriptor.digest, fault);
          yield chunk as Buffer;
        }
      } catch (error) {
        throw isNotFound(error) ? damaged(name, descriptor.digest, 'it is not there') : error;
      }
      const fault = verifier.end();
      if (fault !== undefined) throw damaged(name, descriptor.digest, fault);
    },

    async hasBlob(descriptor) {
      return (await sizeOf(blobPath(descriptor.digest))) === descriptor.size;
    },

    async openUpload() {
      return { write: (content) => repository.writeBlob(content), cancel: () => Promise.resolve() };
    },

    async writeBlob({ descriptor, bytes }) {
      await writeFileAtomically(blobPath(descriptor.digest), bytes);
    },

    async writeManifest(manifest, reference) {
      await writeFileAtomically(blobPath(manifest.digest), manifest.bytes);
      const replace = async (): Promise<void> => {
        const index = replaceEntry(await readIndex(), manifest, reference);
        await writeFileAtomically(join(folder, 'oci-layout'), LAYOUT_FILE);
        await writeFileAtomically(join(folder, 'index.json'), JSON.stringify(index));
      };
      await inTurn(folder, () => withLock(join(folder, 'index.json.lock'), replace));
      // Readers of folders look at the subjects of what the index names.
      return true;
    },

    async readReferrers(digest) {
      const index = await readIndex();
      const found = await Promise.all(
        (index?.manifests ?? []).map(async (entry) => {
          if (entry.size > MANIFEST_LIMIT) return [];
          const document = parseJson((await readTextIfExists(blobPath(entry.digest))) ?? '');
          const subject = v.safeParse(subjectSchema, document);
          if (!subject.success || subject.output.subject.digest !== digest) return [];
          return [{ ...entry, artifactType: subject.output.artifactType }];
        }),
      );
      return [new TextEncoder().encode(JSON.stringify({ manifests: found.flat() }))];
    },
  };
  return repository;
}

function findEntry(index: LayoutIndex | undefined, reference: string): Descriptor | undefined {
  return index?.manifests.find(({ digest, annotations }) => digest === reference || annotations?.[TAG] === reference);
}

function tagsOf(index: LayoutIndex | undefined): string[] {
  return (index?.manifests ?? []).flatMap(({ annotations }) => annotations?.[TAG] ?? []);
}

/** `latest`, or the only tag, or the one to which all others only add a layout's suffix. */
function chooseTag(tags: readonly string[]): string | undefined {
  if (tags.includes('latest')) return 'latest';
  return tags.find((tag) => tags.every((other) => other === tag || other.startsWith(`${tag}-`)));
}

function replaceEntry(index: LayoutIndex | undefined, manifest: StoredManifest, reference: string): LayoutIndex {
  const isTag = !reference.startsWith('sha256:');
  const entry = {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: manifest.bytes.length,
    ...(isTag ? { annotations: { [TAG]: reference } } : {}),
  };
  const others = (index?.manifests ?? []).filter(({ digest, annotations }) =>
    isTag ? annotations?.[TAG] !== reference : digest !== reference || annotations?.[TAG] !== undefined,
  );
  // In the order of the tags, so that the same images give the same folder in whatever order they came.
  const manifests = [...others, entry].sort((a, b) => compare(sortKey(a), sortKey(b)));
  return { schemaVersion: 2, mediaType: MEDIA_TYPE.ociIndex, ...index, manifests };
}

function sortKey({ digest, annotations }: Descriptor): string {
  return annotations?.[TAG] ?? digest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function inTurn(folder: string, work: () => Promise<void>): Promise<void> {
  const before = turns.get(folder) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(folder, mine);
  await mine;
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function damaged(name: string, digest: string, fault: string): ToolError {
  return new ToolError(`${name} is damaged: the blob ${digest}: ${fault}`, {
    hint: 'delete the folder and publish again',
  });
}
