import { MalformedModule } from './malformed.ts';

/** A place in a module's bytes that moves forward as values are read; nothing is read at or beyond `end`. */
export interface Cursor {
  readonly bytes: Uint8Array<ArrayBuffer>;
  offset: number;
  readonly end: number;
}

export function readByte(cursor: Cursor): number {
  const byte = cursor.offset < cursor.end ? cursor.bytes[cursor.offset] : undefined;
  if (byte === undefined) throw new MalformedModule('unexpected end', cursor.offset);
  cursor.offset += 1;
  return byte;
}

/** An unsigned LEB128 of at most 32 bits (core specification 5.2.2): at most five bytes, no bit beyond the 32nd. */
export function readU32(cursor: Cursor): number {
  const start = cursor.offset;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = readByte(cursor);
    if (shift === 28 && byte > 0x0f) break;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
  throw new MalformedModule('integer of more than 32 bits', start);
}

/** An unsigned LEB128 of at most 64 bits, as a number: exact up to 2^53. */
export function readU64(cursor: Cursor): number {
  const start = cursor.offset;
  let value = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = readByte(cursor);
    if (shift === 63 && byte > 0x01) break;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
  throw new MalformedModule('integer of more than 64 bits', start);
}

/** Steps over a signed LEB128 of at most 33 bits, the encoding of a heap type. */
export function skipS33(cursor: Cursor): void {
  const start = cursor.offset;
  for (let count = 0; count < 5; count += 1) {
    if (readByte(cursor) < 0x80) return;
  }
  throw new MalformedModule('integer of more than 33 bits', start);
}

/** A vector's length, each of whose elements takes at least one byte: no claim is believed beyond the bytes there are. */
export function readCount(cursor: Cursor, what: string, limit: number): number {
  const start = cursor.offset;
  const count = readU32(cursor);
  if (count > cursor.end - cursor.offset) throw new MalformedModule(`more ${what} claimed than there are bytes`, start);
  if (count > limit) throw new MalformedModule(`${count} ${what}, engines take ${limit}`, start);
  return count;
}

/** A name: length-prefixed UTF-8 without surrogates or overlong forms. */
export function readName(cursor: Cursor): string {
  const length = readU32(cursor);
  const start = cursor.offset;
  if (length > cursor.end - start) throw new MalformedModule('name longer than its section', start);
  cursor.offset += length;
  if (length <= SHORT_NAME) {
    const name = readAscii(cursor.bytes, start, cursor.offset);
    if (name !== undefined) return name;
  }
  try {
    utf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return utf8.decode(cursor.bytes.subarray(start, cursor.offset));
  } catch {
    throw new MalformedModule('name that is not UTF-8', start);
  }
}

/** Making the decoder takes as long as reading hundreds of short names without it. */
let utf8: InstanceType<typeof TextDecoder> | undefined;
const SHORT_NAME = 64;

/** Undefined where some byte is no ASCII. */
function readAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = '';
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] as number;
    if (byte >= 0x80) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}
