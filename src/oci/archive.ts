import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A layer of a container image. */
export interface PackedArchive {
  /** Gzipped. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Digest of what it unpacks to, `sha256:…`. */
  readonly diffId: string;
}

/** Bytes that are compressed at a time. The result depends on it. */
const PIECE = 64 << 10;

/**
 * A gzipped tar archive that depends on nothing but its files: root's, mode 0644, as old as 1970, in the order given,
 * and a gzip header without name and time. Node's own zlib gives other bytes from one build, processor or release to
 * the next; this one is plain JavaScript, so that a digest is the same everywhere as long as fflate's version is. It is
 * slow, so that whatever else waits gets its turn after each piece.
 */
export async function packArchive(files: readonly ArchiveFile[]): Promise<PackedArchive> {
  // Requests that are about to go out go first, and then there is time to load this.
  await setImmediate();
  const [{ Gzip }, { pack }] = await Promise.all([import('fflate'), import('tar-stream')]);
  const hash = createHash('sha256');
  const packed: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => void packed.push(chunk));
  const archive = pack();
  for (const { name, bytes } of files) {
    archive.entry(
      { name, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 },
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    );
  }
  archive.finalize();
  for await (const chunk of archive as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    for (let start = 0; start < chunk.length; start += PIECE) {
      gzip.push(chunk.subarray(start, start + PIECE));
      await setImmediate();
    }
  }
  gzip.push(new Uint8Array(), true);
  return { bytes: Buffer.concat(packed), diffId: `sha256:${hash.digest('hex')}` };
}
