import type { Log } from '../base/log.ts';
import type { Packing } from '../oci/layouts.ts';
import type { Content } from '../oci/manifest.ts';
import { type BlobIntent, prepareBlob, type Repository, type Upload } from '../oci/repository.ts';

/** Sends the blobs of one publish, each once. */
export interface BlobSender {
  /**
   * Asks for all that an image in the making will need; of its archive, which is not there yet, only for a place.
   * @param isNew whether none of its tags stands yet: its blobs are hardly there then
   */
  prepare(packing: Packing, isNew: boolean): void;
  /** Sends what is not there yet. */
  send(blobs: readonly Content[]): Promise<void>;
  /** Gives back what was asked for and not used; best effort. */
  release(): Promise<void>;
  /** How much had to be sent until now. */
  sent(): { readonly blobs: number; readonly bytes: number };
}

/** Of a new image a blob of at most so many bytes is rather sent than asked for. */
const UNASKED = 1_000_000;

export function createBlobSender(repository: Repository, log: Log): BlobSender {
  const intents = new Map<string, BlobIntent>();
  const sending = new Map<string, Promise<void>>();
  const sizes: number[] = [];
  // The layouts have one archive in common.
  let place: Promise<Upload> | undefined;

  const sendOne = async (content: Content): Promise<void> => {
    const { digest, size } = content.descriptor;
    if (await sendInto(content, digest)) {
      sizes.push(size);
      log.debug(`${repository.name}: sent ${digest}, ${size} bytes`);
    }
  };

  const sendInto = async (content: Content, digest: string): Promise<boolean> => {
    const intent = intents.get(digest);
    const reserved = intent === undefined ? place : undefined;
    if (reserved === undefined) return (intent ?? prepareBlob(repository, content)).send();
    place = undefined;
    await (await reserved).write(content);
    return true;
  };

  return {
    prepare({ early, late }, isNew) {
      for (const content of early) {
        const { digest } = content.descriptor;
        if (!intents.has(digest)) intents.set(digest, prepareBlob(repository, content, isNew ? UNASKED : undefined));
      }
      if (!late || place !== undefined) return;
      place = repository.openUpload();
      place.catch(() => undefined);
    },
    async send(blobs) {
      await Promise.all(
        blobs.map((content) => {
          const { digest } = content.descriptor;
          const sent = sending.get(digest) ?? sendOne(content);
          sending.set(digest, sent);
          return sent;
        }),
      );
    },
    async release() {
      const unused = [...intents].flatMap(([digest, intent]) => (sending.has(digest) ? [] : [intent.cancel()]));
      if (place !== undefined) unused.push(place.then((upload) => upload.cancel()));
      await Promise.allSettled(unused);
    },
    sent: () => ({ blobs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }),
  };
}
