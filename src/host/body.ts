import { STATUS } from './abi.ts';

/** A body, or the part of it that is under way. */
export interface BodyBuffer {
  bytes: Buffer;
  /** Any part of it can be replaced, as in Google's tester; in Envoy only its beginning. */
  readonly anywhere?: boolean;
}

export function createBody(bytes: Buffer = Buffer.alloc(0), anywhere = false): BodyBuffer {
  return { bytes, anywhere };
}

export function appendBody(body: BodyBuffer, bytes: Buffer): void {
  if (bytes.length > 0) body.bytes = body.bytes.length === 0 ? bytes : Buffer.concat([body.bytes, bytes]);
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
