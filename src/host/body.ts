import { STATUS } from './abi.ts';

/** A body, or the part of it that is under way. */
export interface BodyBuffer {
  bytes: Buffer;
}

export function createBody(bytes: Buffer = Buffer.alloc(0)): BodyBuffer {
  return { bytes };
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
  if (start === 0) body.bytes = Buffer.concat([data, body.bytes.subarray(Math.min(length, size))]);
  else if (start >= size) body.bytes = Buffer.concat([body.bytes, data]);
  else return STATUS.badArgument;
  return STATUS.ok;
}
