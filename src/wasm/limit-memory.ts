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
  const section = module.interface.sections.find(({ id }) => id === MEMORY_SECTION);
  if (section === undefined) return bytes;
  const cursor: Cursor = { bytes, offset: section.offset, end: section.offset + section.size };
  const count = readCount(cursor, 'memories', ENGINE_LIMITS.entries);
  const content = [...writeU32(count)];
  for (let index = 0; index < count; index += 1) {
    const start = cursor.offset;
    const memory = readMemoryType(cursor);
    content.push(...(isBoundable(memory, pages) ? writeMemory(memory, pages) : bytes.subarray(start, cursor.offset)));
  }
  const head = Uint8Array.from([MEMORY_SECTION, ...writeU32(content.length), ...content]);
  // The section's own id and size stand before its content: what follows the section before.
  const before = module.interface.sections.findLast(({ offset }) => offset < section.offset);
  const from = before === undefined ? HEADER_BYTES : before.offset + before.size;
  const to = section.offset + section.size;
  const result = new Uint8Array(from + head.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(head, from);
  result.set(bytes.subarray(to), from + head.length);
  return result;
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
