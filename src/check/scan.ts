import type { AbiVersion } from '../abi/schema.ts';

/**
 * What Envoy itself learns from the bytes before its WebAssembly engine sees them (proxy-wasm-cpp-host,
 * src/bytecode_util.cc): it reads less than a parser and is stricter in places, so its first reason can differ.
 */
export interface Scan {
  /** `Failed to parse corrupted Wasm module`, before the ABI version was looked at. */
  readonly corrupted: boolean;
  readonly abi?: AbiVersion | undefined;
  /** The same words, after it: the section `name`, which Envoy reads for its backtraces, or a custom section's head. */
  readonly namesCorrupted: boolean;
}

const HEADER_BYTES = 8;
const SECTION_CUSTOM = 0;
const SECTION_EXPORT = 7;

const ABI_MARKERS: Readonly<Record<string, AbiVersion | undefined>> = {
  proxy_abi_version_0_1_0: '0.1.0',
  proxy_abi_version_0_2_0: '0.2.0',
  proxy_abi_version_0_2_1: '0.2.1',
};

class Corrupted extends Error {}

interface Part {
  readonly bytes: Buffer;
  offset: number;
  readonly end: number;
}

/** Follows getAbiVersion, getFunctionNameIndex and getStrippedSource, in this order. Linear in the bytes. */
export function scanAsEnvoy(bytes: Uint8Array<ArrayBuffer>): Scan {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const abi = readAbi(buffer);
    return { corrupted: false, abi, namesCorrupted: isCorrupted(() => readCustomSections(buffer)) };
  } catch (error) {
    if (error instanceof Corrupted) return { corrupted: true, namesCorrupted: false };
    throw error;
  }
}

function isCorrupted(read: () => void): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (error instanceof Corrupted) return true;
    throw error;
  }
}

/** Section by section; a file of less than a header is an empty module to Envoy. */
function* sections(bytes: Buffer): Generator<{ id: number; part: Part }> {
  if (bytes.length >= HEADER_BYTES && bytes.readUInt32BE(0) !== 0x00_61_73_6d) throw new Corrupted();
  const part: Part = { bytes, offset: HEADER_BYTES, end: bytes.length };
  while (part.offset < part.end) {
    const id = readByte(part);
    const size = readLength(part);
    const end = part.offset + size;
    yield { id, part: { bytes, offset: part.offset, end } };
    part.offset = end;
  }
}

/** The first exported function that names a version wins; sections after the exports are not looked at. */
function readAbi(bytes: Buffer): AbiVersion | undefined {
  for (const { id, part } of sections(bytes)) {
    if (id !== SECTION_EXPORT) continue;
    for (let left = readLength(part); left > 0; left -= 1) {
      const length = readLength(part);
      const start = part.offset;
      part.offset += length;
      const kind = readByte(part);
      const abi = kind === 0 ? ABI_MARKERS[bytes.toString('latin1', start, start + length)] : undefined;
      if (abi !== undefined) return abi;
      readVarint(part);
    }
    return undefined;
  }
  return undefined;
}

/** The head of every custom section, and the function names of the first one called `name`. */
function readCustomSections(bytes: Buffer): void {
  let named = false;
  for (const { id, part } of sections(bytes)) {
    if (id !== SECTION_CUSTOM) continue;
    const length = readLength(part);
    const name = bytes.toString('latin1', part.offset, part.offset + length);
    part.offset += length;
    if (name !== 'name' || named) continue;
    named = true;
    readFunctionNames(part);
  }
}

function readFunctionNames(section: Part): void {
  while (section.offset < section.end) {
    const id = readByte(section);
    const size = readLength(section);
    const start = section.offset;
    if (id !== 1) {
      section.offset += size;
      continue;
    }
    for (let left = readLength(section); left > 0; left -= 1) {
      readVarint(section);
      const length = readLength(section);
      section.offset += length;
    }
    if (section.offset !== start + size) throw new Corrupted();
  }
}

function readByte(part: Part): number {
  const byte = part.offset < part.end ? part.bytes[part.offset] : undefined;
  if (byte === undefined) throw new Corrupted();
  part.offset += 1;
  return byte;
}

/** A count or size, which must fit into what is left. */
function readLength(part: Part): number {
  const value = readVarint(part);
  if (part.offset + value > part.end) throw new Corrupted();
  return value;
}

/** At most 30 bits in at most five bytes, as Envoy has it. */
function readVarint(part: Part): number {
  let value = 0;
  for (let shift = 0; shift <= 28; shift += 7) {
    const byte = readByte(part);
    if (shift === 28 && (byte & 0x7f) > 3) break;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
  throw new Corrupted();
}
