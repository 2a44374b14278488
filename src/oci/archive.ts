import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'fflate';
import { pack } from 'tar-stream';

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A tar archive that depends on nothing but its files: root's, mode 0644, as old as 1970, in the order given. */
export async function packTar(files: readonly ArchiveFile[]): Promise<Buffer<ArrayBuffer>> {
  const archive = pack();
  for (const { name, bytes } of files) {
    archive.entry(
      { name, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 },
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    );
  }
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Turns of the event loop in which a connection on this machine is made and a request written. */
const TURNS = 5;

/**
 * Gzip without name and time. Node's own zlib gives other bytes from one build, processor or release to the next;
 * this one is plain JavaScript, so that a digest is the same everywhere as long as fflate's version is.
 */
export async function compress(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  // It takes its time and lets nothing else happen: requests that are about to go out go first.
  for (let turn = 0; turn < TURNS; turn++) await setImmediate();
  return gzipSync(bytes, { level: 6, mtime: 0 });
}
