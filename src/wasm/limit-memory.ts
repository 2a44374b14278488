import { type Cursor, readCount } from './cursor.ts';
import type { MemoryType } from './interface.ts';
import type { WasmModule } from './module.ts';
import { ENGINE_LIMITS, readMemoryType } from './types.ts';
import { writeU32 } from './write.ts';

const MEMORY_SECTION = 5;
const PAGE_BYTES = 65_536;
/** Of 32-bit memories (core specification, 3.2.13). */
const MAX_PAGES = 65_536;

/**
 * The module's bytes with no memory of its own that can grow beyond so many pages; a memory that starts beyond them
 * stays as it is. Imported memories are the host's to bound.
 */
export function limitMemory(module: WasmModule, pages: number): Uint8Array<ArrayBuffer> {
  const { bytes } = module;
  const limited = limitSection(module, pages);
  if (limited === undefined) return bytes;
  const { from, to, section } = limited;
  const result = new Uint8Array(from + section.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(section, from);
  result.set(bytes.subarray(to), from + section.length);
  return result;
}

/** Bytes by which all that comes behind the memories, code too, stands further behind in what limitMemory gives. */
export function movedByLimit(module: WasmModule, pages: number): number {
  const limited = limitSection(module, pages);
  return limited === undefined ? 0 : limited.section.length - (limited.to - limited.from);
}

interface LimitedSection {
  /** What stands between these two places is replaced. */
  readonly from: number;
  readonly to: number;
  readonly section: Uint8Array;
}

function limitSection({ bytes, interface: { sections } }: WasmModule, pages: number): LimitedSection | undefined {
  const section = sections.find(({ id }) => id === MEMORY_SECTION);
  if (section === undefined) return undefined;
  const cursor: Cursor = { bytes, offset: section.offset, end: section.offset + section.size };
  const count = readCount(cursor, 'memories', ENGINE_LIMITS.entries);
  const content = [...writeU32(count)];
  for (let index = 0; index < count; index += 1) {
    const start = cursor.offset;
    const memory = readMemoryType(cursor);
    content.push(...(isBoundable(memory, pages) ? writeMemory(memory, pages) : bytes.subarray(start, cursor.offset)));
  }
  // The section's own id and size stand before its content: what follows the section before.
  const before = sections.findLast(({ offset }) => offset < section.offset);
  return {
    from: before === undefined ? HEADER_BYTES : before.offset + before.size,
    to: section.offset + section.size,
    section: Uint8Array.from([MEMORY_SECTION, ...writeU32(content.length), ...content]),
  };
}

const HEADER_BYTES = 8;

/** A memory that no engine takes is to be refused as it is. */
function isBoundable({ minimum, maximum = minimum, pageSize, is64, shared }: MemoryType, pages: number): boolean {
  const isValid = minimum <= maximum && maximum <= MAX_PAGES;
  return isValid && !is64 && !shared && pageSize === PAGE_BYTES && minimum <= pages;
}

function writeMemory({ minimum, maximum }: MemoryType, pages: number): number[] {
  return [0x01, ...writeU32(minimum), ...writeU32(Math.min(maximum ?? pages, pages))];
}
