import { crc32 } from 'node:zlib';
import { WINDOW } from './alphabet.ts';
import { createBitWriter } from './bit-writer.ts';
import { writeBlock } from './block.ts';
import { createMatcher } from './matcher.ts';

export interface Gzip {
  /** Takes more; what comes of it depends on all of it and not on how it was cut. */
  push(bytes: Uint8Array): void;
  end(): void;
}

/** Bytes that are looked through at a time. */
const FILL = 1 << 18;

export function createGzip(emit: (chunk: Uint8Array<ArrayBuffer>) => void): Gzip {
  const writer = createBitWriter();
  const matcher = createMatcher(FILL);
  const { buffer, symbols } = matcher;
  const full = buffer.length;
  let begin = WINDOW;
  let filled = WINDOW;
  let sum = 0;
  let size = 0;
  // Deflate, no flags, no time, no level told, an unknown system (RFC 1952, section 2.3).
  writer.copy(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff));

  const compress = (isLast: boolean): void => {
    do {
      const { count, at } = matcher.find(begin, filled);
      writeBlock(writer, symbols.subarray(0, count), buffer.subarray(begin, at), isLast && at === filled);
      begin = at;
    } while (begin < filled);
    emit(writer.take());
  };
  return {
    push(bytes) {
      sum = crc32(bytes, sum);
      size += bytes.length;
      for (let start = 0; start < bytes.length; ) {
        if (filled === full) {
          compress(false);
          matcher.slide(FILL);
          begin -= FILL;
          filled -= FILL;
        }
        const part = bytes.subarray(start, start + full - filled);
        buffer.set(part, filled);
        filled += part.length;
        start += part.length;
      }
    },
    end() {
      compress(true);
      writer.flush();
      const trailer = new DataView(new ArrayBuffer(8));
      trailer.setUint32(0, sum, true);
      trailer.setUint32(4, size >>> 0, true);
      writer.copy(new Uint8Array(trailer.buffer));
      emit(writer.take());
    },
  };
}
