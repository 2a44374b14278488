import { type Cursor, readByte, readName, readU32 } from './cursor.ts';
import { MalformedModule } from './malformed.ts';
import { writeU32 } from './write.ts';

const HEADER_BYTES = 8;
const CUSTOM = 0;
/** Of the section `name`: the names of functions (core specification, 7.4.1). */
const FUNCTIONS = 1;
/** DWARF, where else to find it, and source maps (tool-conventions, Debugging.md). */
const DEBUGGING = /^(?:\.debug_\w+|external_debug_info|sourceMappingURL|build_id)$/;

/** What a module is shipped without: `debug` is what only a debugger reads, `names` those of functions as well. */
export const STRIPPINGS = ['debug', 'names'] as const;
export type Stripping = (typeof STRIPPINGS)[number];

/**
 * The module without what only a debugger reads. All other bytes stay as they are; the same array where
 * there is nothing to take. The names stay unless they are asked for: Envoy's
 * backtraces need them.
 * @throws MalformedModule where the sections don't add up.
 */
export function stripModule(bytes: Uint8Array<ArrayBuffer>, stripping: Stripping): Uint8Array<ArrayBuffer> {
  return changeSections(bytes, ({ custom }) => {
    const isTaken = custom !== undefined && (DEBUGGING.test(custom) || (stripping === 'names' && custom === 'name'));
    return isTaken ? [] : undefined;
  });
}

/**
 * The module with no names but those of functions: a backtrace shows none of locals, globals, types and segments.
 * @throws MalformedModule where the sections don't add up.
 */
export function keepFunctionNames(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return changeSections(bytes, ({ custom, content }) => {
    if (custom !== 'name') return undefined;
    const title = content.bytes.subarray(content.offset - 1 - custom.length, content.offset);
    const parts = [title, ...functionNames(content)];
    return [Buffer.from([CUSTOM, ...writeU32(parts.reduce((sum, part) => sum + part.length, 0))]), ...parts];
  });
}

function functionNames(content: Cursor): Uint8Array[] {
  const kept: Uint8Array[] = [];
  while (content.offset < content.end) {
    const start = content.offset;
    const id = readByte(content);
    const end = readU32(content) + content.offset;
    if (end > content.end) throw new MalformedModule('names longer than their section', start);
    if (id === FUNCTIONS) kept.push(content.bytes.subarray(start, end));
    content.offset = end;
  }
  return kept;
}

interface Section {
  /** The name of a custom section. */
  readonly custom: string | undefined;
  /** What follows the name. */
  readonly content: Cursor;
}

/** @param change what shall stand in a section's place; undefined: itself. */
function changeSections(
  bytes: Uint8Array<ArrayBuffer>,
  change: (section: Section) => readonly Uint8Array[] | undefined,
): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [bytes.subarray(0, HEADER_BYTES)];
  const cursor: Cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
  let changed = false;
  while (cursor.offset < cursor.end) {
    const start = cursor.offset;
    const id = readByte(cursor);
    const size = readU32(cursor);
    const end = cursor.offset + size;
    if (end > cursor.end) throw new MalformedModule('section longer than the module', start);
    const content: Cursor = { bytes, offset: cursor.offset, end };
    const instead = change({ custom: id === CUSTOM ? readName(content) : undefined, content });
    if (instead !== undefined) changed = true;
    parts.push(...(instead ?? [bytes.subarray(start, end)]));
    cursor.offset = end;
  }
  return changed ? Buffer.concat(parts) : bytes;
}
