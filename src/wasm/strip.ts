import { type Cursor, readByte, readName, readU32 } from './cursor.ts';
import { MalformedModule } from './malformed.ts';

const HEADER_BYTES = 8;
const CUSTOM = 0;
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
  const kept = [bytes.subarray(0, HEADER_BYTES)];
  const cursor: Cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
  let stripped = false;
  while (cursor.offset < cursor.end) {
    const start = cursor.offset;
    const id = readByte(cursor);
    const size = readU32(cursor);
    const end = cursor.offset + size;
    if (end > cursor.end) throw new MalformedModule('section longer than the module', start);
    if (id === CUSTOM && isTaken(readName({ bytes, offset: cursor.offset, end }), stripping)) stripped = true;
    else kept.push(bytes.subarray(start, end));
    cursor.offset = end;
  }
  return stripped ? Buffer.concat(kept) : bytes;
}

function isTaken(name: string, stripping: Stripping): boolean {
  return DEBUGGING.test(name) || (stripping === 'names' && name === 'name');
}
