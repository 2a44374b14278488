import type { Log } from '../base/log.ts';
import type { Content } from '../oci/manifest.ts';
import { ensureBlob, type Repository, type Upload } from '../oci/repository.ts';

/** Sends the blobs of one publish, each once. */
export interface BlobSender {
  /** Sends what is not there yet. */
  ensure(blobs: readonly Content[]): Promise<void>;
  /**
   * Makes ready for an image of which nothing stands yet: one that is still being packed gets places for its blobs
   * meanwhile. What is sent then is only asked for where it is large.
   */
  reserve(packing: Promise<unknown>): Promise<BlobSender['ensure']>;
  /** How much had to be sent until now. */
  sent(): { readonly blobs: number; readonly bytes: number };
}

/** Where no tag stands yet, a blob below so many bytes is rather sent than asked for. */
const WORTH_ASKING = 1_000_000;
/** Of an image of ours: its configuration and the layer. */
const BLOBS = 2;

export function createBlobSender(repository: Repository, log: Log): BlobSender {
  const sending = new Map<string, Promise<void>>();
  const sizes: number[] = [];

  const sendOnce = ({ descriptor: { digest, size } }: Content, send: () => Promise<boolean>): Promise<void> => {
    const known = sending.get(digest);
    if (known !== undefined) return known;
    const sent = send().then((isNew) => {
      if (!isNew) return;
      sizes.push(size);
      log.debug(`${repository.name}: sent ${digest}, ${size} bytes`);
    });
    sending.set(digest, sent);
    return sent;
  };

  const ensure = async (blobs: readonly Content[]): Promise<void> => {
    await Promise.all(blobs.map((content) => sendOnce(content, () => ensureBlob(repository, content))));
  };

  const write = async (content: Content, upload: Promise<Upload>): Promise<boolean> => {
    await (await upload).write(content);
    return true;
  };

  return {
    ensure,
    async reserve(packing) {
      const places: Promise<Upload>[] = [];
      if (!(await isDone(packing))) {
        for (let count = 0; count < BLOBS; count++) places.push(repository.openUpload());
        for (const place of places) place.catch(() => undefined);
      }
      return async (blobs) => {
        await Promise.all(
          blobs.map((content) =>
            sendOnce(content, () => {
              const place = places.pop();
              if (place !== undefined) return write(content, place);
              const isSmall = content.bytes.length < WORTH_ASKING;
              return isSmall ? write(content, repository.openUpload()) : ensureBlob(repository, content);
            }),
          ),
        );
        await Promise.all(places.map(async (place) => (await place).cancel()));
      };
    },
    sent: () => ({ blobs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }),
  };
}

/** Whether a promise has settled already. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)]).catch(() => undefined)) !== pending;
}
