import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { ToolError } from '../base/errors.ts';

export type Compression = 'none' | 'gzip' | 'zstd';

/** How a container image's layer of that media type is compressed; undefined for what is no such layer. */
export function compressionOf(mediaType: string): Compression | undefined {
  const found =
    /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[.+](gzip|zstd))?$/.exec(
      mediaType,
    );
  if (found === null) return undefined;
  return found[1] === 'gzip' || found[1] === 'zstd' ? found[1] : 'none';
}

/** An archive that is none, or that unpacks to more than it may. */
export class MalformedArchive extends Error {
  override readonly name = 'MalformedArchive';
}

/**
 * Calls `visit` for each entry in order, with its content as a stream; what the visitor leaves of it is skipped.
 * Whoever needs the source's digest checks it before: what follows the archive's end is not read.
 * @param limit bytes that may come out of the compression
 * @param watch is shown all of those
 * @throws MalformedArchive; ToolError for zstd on a Node that lacks it (before 22.15); what the visitor throws.
 */
export async function walkTar(
  source: Readable,
  compression: Compression,
  limit: number,
  visit: (header: Header, content: AsyncIterable<Uint8Array>) => Promise<void>,
  watch: (unpacked: Uint8Array) => void = () => undefined,
): Promise<void> {
  const archive = extract();
  let visitorError: unknown;
  const visitorFailed = new Error('the visitor failed');
  archive.on('entry', (header, content, next) => {
    // Listening begins before the visit: a visitor that reads everything is there when the stream ends.
    const ended = new Promise<void>((resolve) => content.once('close', resolve));
    visit(header, content as AsyncIterable<unknown> as AsyncIterable<Uint8Array>)
      .then(() => {
        content.resume();
        return ended;
      })
      .then(
        () => next(),
        (error: unknown) => {
          visitorError = error;
          next(visitorFailed);
        },
      );
  });
  try {
    // streamx's streams are Node's in all but their declared type.
    const sink = archive as unknown as NodeJS.WritableStream;
    await pipeline([source, ...decompressorsOf(compression), limitBytes(limit, watch), sink]);
  } catch (error) {
    // An archive that breaks off makes the visitor fail too, who is not to blame.
    if (error === visitorFailed) throw visitorError;
    if (error instanceof MalformedArchive || isSystemError(error)) throw error;
    throw new MalformedArchive(`it is no ${compression === 'none' ? '' : `${compression} `}tar archive`, {
      cause: error,
    });
  }
}

/**
 * What a compressed archive unpacks to, as it comes.
 * @throws MalformedArchive; ToolError as above.
 */
export async function* unpack(
  source: Readable,
  compression: Compression,
  limit: number,
): AsyncGenerator<Uint8Array, void> {
  const unpacked = limitBytes(limit);
  const flow = pipeline([source, ...decompressorsOf(compression), unpacked]);
  // The error is thrown below; here it must only not count as unhandled.
  flow.catch(() => undefined);
  try {
    for await (const chunk of unpacked) yield chunk as Uint8Array;
    await flow;
  } catch (error) {
    if (error instanceof MalformedArchive || isSystemError(error)) throw error;
    throw new MalformedArchive(`it is no ${compression} data`, { cause: error });
  }
}

function decompressorsOf(compression: Compression): Transform[] {
  switch (compression) {
    case 'none':
      return [];
    case 'gzip':
      return [zlib.createGunzip()];
    case 'zstd':
      if (!('createZstdDecompress' in zlib)) {
        throw new ToolError('the image has a layer in zstd, which this Node cannot read', {
          hint: 'use Node 22.15 or later',
        });
      }
      return [zlib.createZstdDecompress()];
  }
}

function limitBytes(limit: number, watch: (chunk: Uint8Array) => void = () => undefined): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, callback) {
      size += chunk.length;
      if (size > limit) callback(new MalformedArchive(`it unpacks to more than ${limit} bytes`));
      else {
        watch(chunk);
        callback(null, chunk);
      }
    },
  });
}

/** A full disk or a missing file is not the archive's fault; zlib's own codes begin with Z_. */
function isSystemError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
