import { EnvoyCrash, SEGMENTATION_FAULT } from './crash.ts';
import { writeLatin1 } from './latin1.ts';
import type { WasmMemory } from './webassembly.ts';

/**
 * The module's memory as the host sees it. Text is Latin-1: one character a byte, whatever the bytes mean. Pointers and
 * sizes come as wasm hands them over, i32 and so perhaps negative.
 */
export interface GuestMemory {
  source: WasmMemory | undefined;
  bytes: Buffer;
  view: DataView;
  /** Texts that were read before, by where they stood: a module's constants are asked for again and again. */
  readonly texts: (string | undefined)[];
}

/** `source` is set once there is one; until then every access throws EnvoyCrash. */
export function createGuestMemory(): GuestMemory {
  const buffer = new ArrayBuffer(0);
  return { source: undefined, bytes: Buffer.from(buffer), view: new DataView(buffer), texts: new Array(KEPT_TEXTS) };
}

/** A power of two. */
const KEPT_TEXTS = 256;

/** Up to this length JavaScript compares a text faster than the call into Node.js that would read it. */
const SHORT = 40;

/** Growing the memory detaches the buffer, which then has no bytes. */
function follow(memory: GuestMemory): Buffer {
  // Measured on 1.36 to 1.40.
  if (memory.source === undefined) {
    throw new EnvoyCrash(SEGMENTATION_FAULT, 'the host looks for a memory, and the module exports none');
  }
  if (memory.bytes.length === 0) {
    memory.bytes = Buffer.from(memory.source.buffer);
    memory.view = new DataView(memory.source.buffer);
  }
  return memory.bytes;
}

/** The bytes themselves, not a copy; undefined where they lie outside of the memory. */
export function readBytes(memory: GuestMemory, pointer: number, size: number): Buffer | undefined {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  const end = start + (size >>> 0);
  return end > bytes.length ? undefined : bytes.subarray(start, end);
}

/** All of the memory's bytes; undefined where the place with this much room lies outside of it. */
export function bytesWithRoom(memory: GuestMemory, pointer: number, size: number): Buffer | undefined {
  const bytes = follow(memory);
  return (pointer >>> 0) + size > bytes.length ? undefined : bytes;
}

/** Undefined where it lies outside of the memory. */
export function readText(memory: GuestMemory, pointer: number, size: number): string | undefined {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  const length = size >>> 0;
  if (start + length > bytes.length) return undefined;
  if (length > SHORT) return bytes.toString('latin1', start, start + length);
  const place = start & (KEPT_TEXTS - 1);
  const kept = memory.texts[place];
  if (kept?.length === length && standsAt(bytes, start, kept)) return kept;
  const text = bytes.toString('latin1', start, start + length);
  memory.texts[place] = text;
  return text;
}

function standsAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** False where it lies outside of the memory, as for all that write. */
export function writeText(memory: GuestMemory, pointer: number, text: string): boolean {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  if (start + text.length > bytes.length) return false;
  writeLatin1(bytes, start, text);
  return true;
}

export function writeBytes(memory: GuestMemory, pointer: number, data: Uint8Array): boolean {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  if (start + data.length > bytes.length) return false;
  bytes.set(data, start);
  return true;
}

export function writeU32(memory: GuestMemory, pointer: number, value: number): boolean {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  if (start + 4 > bytes.length) return false;
  memory.view.setUint32(start, value, true);
  return true;
}

export function writeU64(memory: GuestMemory, pointer: number, value: bigint): boolean {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  if (start + 8 > bytes.length) return false;
  memory.view.setBigUint64(start, value, true);
  return true;
}

export function readU32(memory: GuestMemory, pointer: number): number | undefined {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  return start + 4 > bytes.length ? undefined : memory.view.getUint32(start, true);
}

export function readU64(memory: GuestMemory, pointer: number): bigint | undefined {
  const bytes = follow(memory);
  const start = pointer >>> 0;
  return start + 8 > bytes.length ? undefined : memory.view.getBigUint64(start, true);
}
