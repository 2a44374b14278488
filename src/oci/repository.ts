import { createHash } from 'node:crypto';
import type { Content, Descriptor, StoredManifest } from './manifest.ts';

/**
 * Where the manifests and blobs of one image name stand: a repository of a registry, or an image-layout folder.
 * A `reference` is a tag or a digest. Everything that is read was checked against its digest and size.
 */
export interface Repository {
  /** As people write it, without tag: `ghcr.io/acme/add-header`, `oci:FOLDER`. */
  readonly name: string;
  /** The tag to take where none is given. */
  defaultTag(): Promise<string>;
  /** All tags, sorted by their characters. */
  listTags(): Promise<string[]>;
  /** The digest that the reference stands for, or undefined where there is none. */
  resolve(reference: string): Promise<string | undefined>;
  readManifest(reference: string): Promise<StoredManifest>;
  /** The blob's bytes as they come. Only when the loop has ended without an error they are all of it, and right. */
  readBlob(descriptor: Descriptor): AsyncIterable<Uint8Array>;
  hasBlob(descriptor: Descriptor): Promise<boolean>;
  /** Asks for a place; what will go there, if that is known already, may be taken at once. */
  openUpload(content?: Content): Promise<Upload>;
  /** `from` names another repository of the same registry that may hold the blob already. */
  writeBlob(content: Content, from?: string): Promise<void>;
  /**
   * The blobs that the manifest names must be there. Moves the tag if the reference is one.
   * @param replaces the digest that the tag must still stand for, where the registry looks at that; else it moves.
   * @returns whether a manifest with a subject is found by that one from now on, without further ado.
   */
  writeManifest(manifest: StoredManifest, reference: string, replaces?: string): Promise<boolean>;
  /** The indexes, each a page, of manifests whose subject that digest is; undefined where no list of them is kept. */
  readReferrers(digest: string): Promise<readonly Uint8Array[] | undefined>;
}

/** A place for one blob; one of both must be called. */
export interface Upload {
  write(content: Content): Promise<void>;
  /** Gives the place back. */
  cancel(): Promise<void>;
}

/** Up to so many bytes a blob is sent rather than asked for: configurations and statements. */
export const SMALL_BLOB = 4096;

/** What has been asked of a repository for the sake of one blob. */
export interface BlobIntent {
  /** Sends the blob unless it is there. @returns whether it had to. */
  send(): Promise<boolean>;
  /** The blob is not needed after all. */
  cancel(): Promise<void>;
}

/**
 * Asks whether the blob is there and for a place at the same time, so that a fresh one costs no round trip more.
 * Rejects nothing before one of both is called.
 * @param unasked the size in bytes up to which it is sent without asking whether it is there
 */
export function prepareBlob(
  repository: Pick<Repository, 'hasBlob' | 'openUpload'>,
  content: Content,
  unasked = SMALL_BLOB,
): BlobIntent {
  const isSent = content.bytes.length <= unasked;
  // A registry that fails to look it up may still take it.
  const present = isSent ? Promise.resolve(false) : repository.hasBlob(content.descriptor).catch(() => false);
  const upload = repository.openUpload(content);
  upload.catch(() => undefined);
  return {
    async send() {
      const [isThere, place] = await Promise.all([present, upload]);
      await (isThere ? place.cancel() : place.write(content));
      return !isThere;
    },
    cancel: async () => (await upload).cancel(),
  };
}

/** Sends the blob unless it is there. @returns whether it had to. */
export function ensureBlob(repository: Pick<Repository, 'hasBlob' | 'openUpload'>, content: Content): Promise<boolean> {
  return prepareBlob(repository, content).send();
}

/** Manifests above this many bytes are refused, as registries do (distribution spec v1.1, "Pushing Manifests"). */
export const MANIFEST_LIMIT = 4 << 20;

/** Where the reference of a repository leads: its digest if it has one, else its tag, else the default tag. */
export async function targetOf(
  repository: Repository,
  reference: { readonly tag?: string | undefined; readonly digest?: string | undefined },
): Promise<string> {
  return reference.digest ?? reference.tag ?? (await repository.defaultTag());
}

/** A blob in memory. The caller has checked that the descriptor's size is bearable. */
export async function readBlobWhole(
  repository: Pick<Repository, 'readBlob'>,
  descriptor: Descriptor,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of repository.readBlob(descriptor)) chunks.push(chunk);
  const [first, second] = chunks;
  // What is in memory in one piece already needs no second place there.
  if (first?.buffer instanceof ArrayBuffer && second === undefined) {
    return Buffer.from(first.buffer, first.byteOffset, first.length);
  }
  return Buffer.concat(chunks);
}

/** Follows a blob's bytes and says what is wrong with them; both answers are undefined while all is well. */
export function createVerifier(descriptor: Descriptor): {
  add(chunk: Uint8Array): string | undefined;
  end(): string | undefined;
} {
  const hash = createHash('sha256');
  let size = 0;
  return {
    add(chunk) {
      size += chunk.length;
      hash.update(chunk);
      return size > descriptor.size ? `it is longer than its descriptor's ${descriptor.size} bytes` : undefined;
    },
    end() {
      if (size !== descriptor.size) return `it has ${size} bytes where its descriptor says ${descriptor.size}`;
      const digest = `sha256:${hash.digest('hex')}`;
      return digest === descriptor.digest ? undefined : `its bytes have the digest ${digest}`;
    },
  };
}
