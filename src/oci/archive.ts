import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

export interface ArchiveFile {
  /** At most 100 characters of ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A layer of a container image, as soon as it is known. */
export interface PackedArchive {
  /** Digest of what it unpacks to, `sha256:…`. */
  readonly diffId: string;
  /** Gzipped. */
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
}

const BLOCK = 512;
/** Bytes that are compressed before whatever else waits gets its turn. The result depends on it. */
const PIECE = 64 << 10;

/**
 * A gzipped tar archive that depends on nothing but its files: root's, mode 0644, as old as 1970, in the order given,
 * and a gzip header without name and time. Node's own zlib gives other bytes from one build, processor or release to
 * the next; fflate is plain JavaScript, so that a digest is the same everywhere as long as fflate's version is.
 */
export function packArchive(files: readonly ArchiveFile[]): PackedArchive {
  const pieces = files.flatMap(({ name, bytes }) => [
    fileHeader(name, bytes.length),
    bytes,
    new Uint8Array(-bytes.length & (BLOCK - 1)),
  ]);
  pieces.push(new Uint8Array(2 * BLOCK));
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  const bytes = compress(pieces);
  // Whoever has no use for it is not told of its failure either.
  bytes.catch(() => undefined);
  return { diffId: `sha256:${hash.digest('hex')}`, bytes };
}

async function compress(pieces: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  // Requests that are about to go out go first, and then there is time to load this.
  await setImmediate();
  const { Gzip } = await import('fflate');
  const packed: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => void packed.push(chunk));
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; start += PIECE) {
      gzip.push(piece.subarray(start, start + PIECE));
      await setImmediate();
    }
  }
  gzip.push(new Uint8Array(), true);
  return Buffer.concat(packed);
}

/** A header of POSIX's ustar format. */
function fileHeader(name: string, size: number): Uint8Array {
  const header = Buffer.alloc(BLOCK);
  const field = (text: string, at: number): void => void header.write(text, at, 'latin1');
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  field(name, 0);
  field(octal(0o644, 7), 100);
  field(octal(0, 7), 108);
  field(octal(0, 7), 116);
  field(octal(size, 11), 124);
  field(octal(0, 11), 136);
  // The sum is taken with spaces in its own place.
  field(' '.repeat(8), 148);
  field('0', 156);
  field('ustar\0', 257);
  field('00', 263);
  field(octal(0, 7), 329);
  field(octal(0, 7), 337);
  const sum = header.reduce((total, byte) => total + byte, 0);
  field(`${octal(sum, 6)}\0 `, 148);
  return header;
}
