import { STATUS } from './abi.ts';

/** A body, or the part of it that is under way. */
export interface BodyBuffer {
  bytes: Buffer;
  /** What appendBody has made for it: `bytes` stands at its beginning, as long as nobody puts other bytes there. */
  room?: Buffer;
  /** Any part of it can be replaced, as in Google's tester; in Envoy only its beginning. */
  readonly anywhere?: boolean;
}

export function createBody(bytes: Buffer = Buffer.alloc(0), anywhere = false): BodyBuffer {
  return { bytes, anywhere };
}

/** In time that does not grow with what is there: a body may come a byte at a time. */
export function appendBody(body: BodyBuffer, added: Buffer): void {
  const { bytes } = body;
  const length = bytes.length + added.length;
  if (added.length === 0) return;
  if (bytes.length === 0) {
    body.bytes = added;
    return;
  }
  let { room } = body;
  if (room === undefined || room.buffer !== bytes.buffer || room.length < length) {
    room = Buffer.allocUnsafeSlow(length * 2);
    bytes.copy(room);
    body.room = room;
  }
  added.copy(room, bytes.length);
  body.bytes = room.subarray(0, length);
}

/**
 * What Envoy allows a filter to do with a body: replace its beginning or all of it, put something in front, or append
 * (source/extensions/common/wasm/context.cc, Buffer::copyFrom; as measured on 1.40).
 */
export function setBody(body: BodyBuffer, start: number, length: number, data: Buffer): number {
  const size = body.bytes.length;
  if (body.anywhere === true) {
    const from = Math.min(start, size);
    body.bytes = Buffer.concat([
      body.bytes.subarray(0, from),
      data,
      body.bytes.subarray(Math.min(from + length, size)),
    ]);
    return STATUS.ok;
  }
  if (start === 0) body.bytes = Buffer.concat([data, body.bytes.subarray(Math.min(length, size))]);
  else if (start >= size) body.bytes = Buffer.concat([body.bytes, data]);
  else return STATUS.badArgument;
  return STATUS.ok;
}
