import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGzip } from '../../src/base/gzip/gzip.ts';

function gzip(bytes: Uint8Array, cuts: readonly number[] = []): Buffer {
  const chunks: Uint8Array[] = [];
  const packer = createGzip((chunk) => void chunks.push(chunk));
  let start = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    packer.push(bytes.subarray(start, cut));
    start = Math.max(start, cut);
  }
  packer.push(bytes.subarray(start));
  packer.end();
  return Buffer.concat(chunks);
}

/** Reproducible bytes of which so many bits vary. */
function noise(size: number, bits = 8): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let index = 0, state = 1; index < size; index++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[index] = state >>> (32 - bits);
  }
  return bytes;
}

/** Each symbol twice as frequent as the one before: codes would be longer than deflate allows. */
function skewed(): Uint8Array {
  const bytes = Array.from({ length: 18 }, (_, symbol) => new Uint8Array(2 ** Math.max(0, symbol - 3)).fill(symbol));
  const sorted = Buffer.concat(bytes);
  // Shuffled, so that there is nothing to be repeated.
  return noise(sorted.length * 4).map((value, index) => sorted[(value * 131 + index * 7919) % sorted.length] ?? 0);
}

describe('gzip', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(7)],
    ['three bytes', Uint8Array.of(1, 1, 1)],
    ['zeros beyond several windows', new Uint8Array(700_000)],
    ['noise', noise(400_000)],
    ['few symbols', noise(300_000, 2)],
    ['many of one symbol, few of others', skewed()],
    ['what came 32 KiB before', Buffer.concat(Array<Uint8Array>(12).fill(noise(32_767)))],
    ['what came a little longer before', Buffer.concat(Array<Uint8Array>(12).fill(noise(32_769)))],
    ['matches of the greatest length', Buffer.concat(Array<Uint8Array>(2000).fill(noise(258)))],
  ])('%s comes back as it was', (_name, bytes) => {
    const packed = gzip(bytes);
    expect(gunzipSync(packed).equals(bytes)).toBe(true);
    expect(packed.length).toBeLessThan(bytes.length * 1.001 + 40);
  });

  it('whatever it is, and however it was cut', () => {
    const part = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.nat({ max: 4000 })).map(([unit, count]) => {
        return new Uint8Array(unit.length * count).map((_, index) => unit[index % unit.length] ?? 0);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }),
        fc.array(fc.nat({ max: 400_000 }), { maxLength: 4 }),
        (parts, cuts) => {
          const bytes = new Uint8Array(Buffer.concat([...parts, ...parts]));
          const packed = gzip(bytes);
          expect(gunzipSync(packed).equals(bytes)).toBe(true);
          expect(gzip(bytes, cuts).equals(packed)).toBe(true);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('names no file, time, level or system', () => {
    expect([...gzip(noise(10)).subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  });
});
