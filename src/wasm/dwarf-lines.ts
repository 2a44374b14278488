import { type Cursor, readByte, readU32, readU64 } from './cursor.ts';
import { MalformedModule } from './malformed.ts';
import type { WasmModule } from './module.ts';

/** A line of a source file as the compiler names it. */
export interface SourceLine {
  /** As it stands in the debug information: absolute, or relative to where the compiler ran. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1; undefined where nobody knows. */
  readonly column?: number | undefined;
}

const CODE_SECTION = 10;
const MAX_FILES = 100_000;
const MAX_DIRECTORIES = 100_000;

/**
 * Where instructions come from, by the section .debug_line (DWARF 4 and 5, chapter 6.2); addresses count from the start of
 * the code section (WebAssembly's conventions for DWARF). Linear in the section, and what is damaged says nothing more.
 * @param offsets of instructions, in bytes from the start of the file.
 */
export function readSourceLines(module: WasmModule, offsets: Iterable<number>): ReadonlyMap<number, SourceLine> {
  const found = new Map<number, SourceLine>();
  const lines = openCustom(module, '.debug_line');
  const code = module.interface.sections.find(({ id }) => id === CODE_SECTION);
  if (lines === undefined || code === undefined) return found;
  const wanted = [...new Set(offsets)].map((offset) => offset - code.offset).sort((a, b) => a - b);
  const strings = {
    '.debug_line_str': openCustom(module, '.debug_line_str'),
    '.debug_str': openCustom(module, '.debug_str'),
  };
  const tell = (from: Row, to: number, unit: Unit): void => {
    for (let at = firstFrom(wanted, from.address); at < wanted.length && (wanted[at] as number) < to; at += 1) {
      const path = pathOf(unit, from.file);
      if (path === undefined || from.line === 0) continue;
      const column = from.column === 0 ? undefined : from.column;
      found.set((wanted[at] as number) + code.offset, { path, line: from.line, column });
    }
  };
  try {
    while (lines.offset < lines.end) readUnit(lines, strings, tell);
  } catch (error) {
    if (!(error instanceof MalformedModule)) throw error;
  }
  return found;
}

interface Row {
  address: number;
  file: number;
  line: number;
  column: number;
}

interface Unit {
  readonly version: number;
  readonly directories: readonly string[];
  readonly files: readonly { readonly name: string; readonly directory: number }[];
}

type Strings = Readonly<Record<'.debug_line_str' | '.debug_str', Cursor | undefined>>;
type Tell = (from: Row, to: number, unit: Unit) => void;

/** The place in a sorted list of the first number that is not smaller. */
function firstFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Version 5 counts files from 0 and version 4 from 1, and directory 0 is where the compiler ran. */
function pathOf({ version, directories, files }: Unit, index: number): string | undefined {
  const file = files[version >= 5 ? index : index - 1];
  if (file === undefined) return undefined;
  if (file.name.startsWith('/')) return file.name;
  const directory = version >= 5 ? directories[file.directory] : directories[file.directory - 1];
  const base = version >= 5 && file.directory > 0 && !directory?.startsWith('/') ? directories[0] : undefined;
  return [base, directory, file.name].filter((part) => part !== undefined && part !== '' && part !== '.').join('/');
}

/** One program of line numbers, and the cursor behind it. */
function readUnit(section: Cursor, strings: Strings, tell: Tell): void {
  const length = readFixed(section, 4);
  if (length > section.end - section.offset)
    throw new MalformedModule('lines longer than their section', section.offset);
  const cursor: Cursor = { bytes: section.bytes, offset: section.offset, end: section.offset + length };
  section.offset += length;
  const version = readFixed(cursor, 2);
  if (version < 2 || version > 5) return;
  if (version >= 5) skip(cursor, 2);
  const headerLength = readFixed(cursor, 4);
  const program = cursor.offset + headerLength;
  if (program > cursor.end) throw new MalformedModule('a header of lines longer than its unit', cursor.offset);
  const unitLength = readByte(cursor);
  if (version >= 4) readByte(cursor);
  const startsAsStatement = readByte(cursor);
  const lineBase = (readByte(cursor) << 24) >> 24;
  const lineRange = readByte(cursor);
  const firstSpecial = readByte(cursor);
  if (lineRange === 0 || firstSpecial === 0 || unitLength === 0) return;
  const lengths = Array.from({ length: firstSpecial - 1 }, () => readByte(cursor));
  const header: Header = { unitLength, startsAsStatement, lineBase, lineRange, firstSpecial, lengths };
  const unit = version >= 5 ? readTables(cursor, version, strings) : readOldTables(cursor, version);
  cursor.offset = program;
  runProgram(cursor, header, unit, tell);
}

interface Header {
  readonly unitLength: number;
  readonly startsAsStatement: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly firstSpecial: number;
  /** How many operands each standard opcode has, from 1. */
  readonly lengths: readonly number[];
}

/** The state machine of chapter 6.2.5; columns and files are all that is kept beside address and line. */
function runProgram(cursor: Cursor, header: Header, unit: Unit, tell: Tell): void {
  const row: Row = { address: 0, file: 1, line: 1, column: 0 };
  let before: Row | undefined;
  let isDead = false;
  const emit = (): void => {
    if (before !== undefined && !isDead) tell(before, row.address, unit);
    before = { ...row };
  };
  const reset = (): void => {
    Object.assign(row, { address: 0, file: 1, line: 1, column: 0 });
    before = undefined;
    isDead = false;
  };
  while (cursor.offset < cursor.end) {
    const opcode = readByte(cursor);
    if (opcode >= header.firstSpecial) {
      const step = opcode - header.firstSpecial;
      row.address += Math.floor(step / header.lineRange) * header.unitLength;
      row.line += header.lineBase + (step % header.lineRange);
      emit();
      continue;
    }
    switch (opcode) {
      case 0: {
        const size = readU32(cursor);
        if (size === 0 || size > cursor.end - cursor.offset)
          throw new MalformedModule('a line without end', cursor.offset);
        const next = cursor.offset + size;
        const extended = readByte(cursor);
        if (extended === 1) {
          emit();
          reset();
        }
        if (extended === 2 && size === 5) {
          row.address = readFixed(cursor, 4);
          // What the linker took out is put at 0, or at the end of all addresses.
          isDead = row.address === 0 || row.address >= 0xffff_fffe;
        }
        cursor.offset = next;
        break;
      }
      case 1:
        emit();
        break;
      case 2:
        row.address += readU64(cursor) * header.unitLength;
        break;
      case 3:
        row.line += readSigned(cursor);
        break;
      case 4:
        row.file = readU32(cursor);
        break;
      case 5:
        row.column = readU32(cursor);
        break;
      case 8:
        row.address += Math.floor((255 - header.firstSpecial) / header.lineRange) * header.unitLength;
        break;
      case 9:
        row.address += readFixed(cursor, 2);
        break;
      default:
        for (let left = header.lengths[opcode - 1] ?? 0; left > 0; left -= 1) readU64(cursor);
    }
  }
}

/** Chapter 6.2.4 of DWARF 4. */
function readOldTables(cursor: Cursor, version: number): Unit {
  const directories: string[] = [];
  for (let name = readText(cursor); name !== ''; name = readText(cursor)) {
    if (directories.push(name) > MAX_DIRECTORIES) throw new MalformedModule('too many folders', cursor.offset);
  }
  const files: { name: string; directory: number }[] = [];
  for (let name = readText(cursor); name !== ''; name = readText(cursor)) {
    const directory = readU32(cursor);
    readU64(cursor);
    readU64(cursor);
    if (files.push({ name, directory }) > MAX_FILES) throw new MalformedModule('too many files', cursor.offset);
  }
  return { version, directories, files };
}

/** Chapter 6.2.4 of DWARF 5: each table says first what its entries are made of. */
function readTables(cursor: Cursor, version: number, strings: Strings): Unit {
  const directories = readEntries(cursor, strings, MAX_DIRECTORIES).map(({ name }) => name);
  return { version, directories, files: readEntries(cursor, strings, MAX_FILES) };
}

const CONTENT = { path: 1, directory: 2 } as const;

function readEntries(cursor: Cursor, strings: Strings, limit: number): { name: string; directory: number }[] {
  const formats = Array.from({ length: readByte(cursor) }, () => [readU32(cursor), readU32(cursor)] as const);
  const count = readU32(cursor);
  if (count > limit || (formats.length === 0 && count > 0))
    throw new MalformedModule('too many entries', cursor.offset);
  const entries: { name: string; directory: number }[] = [];
  for (let left = count; left > 0; left -= 1) {
    const entry = { name: '', directory: 0 };
    for (const [content, form] of formats) {
      const value = readForm(cursor, form, strings);
      if (content === CONTENT.path && typeof value === 'string') entry.name = value;
      if (content === CONTENT.directory && typeof value === 'number') entry.directory = value;
    }
    entries.push(entry);
  }
  return entries;
}

/** The forms that compilers use in these tables (DWARF 5, chapter 7.5.6). */
function readForm(cursor: Cursor, form: number, strings: Strings): string | number | undefined {
  switch (form) {
    case 0x08:
      return readText(cursor);
    case 0x1f:
      return readAt(strings['.debug_line_str'], readFixed(cursor, 4));
    case 0x0e:
      return readAt(strings['.debug_str'], readFixed(cursor, 4));
    case 0x0b:
      return readByte(cursor);
    case 0x05:
      return readFixed(cursor, 2);
    case 0x06:
      return readFixed(cursor, 4);
    case 0x0f:
      return readU32(cursor);
    case 0x1e:
      return skip(cursor, 16);
    case 0x09:
      return skip(cursor, readU32(cursor));
    default:
      throw new MalformedModule(`a form 0x${form.toString(16)} that is not followed`, cursor.offset);
  }
}

function readAt(strings: Cursor | undefined, offset: number): string | undefined {
  if (strings === undefined || offset >= strings.end - strings.offset) return undefined;
  return readText({ ...strings, offset: strings.offset + offset });
}

/** Longer ones are no names of files. */
const LONGEST_TEXT = 4_096;

/** Up to a zero byte. */
function readText(cursor: Cursor): string {
  const { bytes, offset } = cursor;
  const end = bytes.indexOf(0, offset);
  if (end < 0 || end >= cursor.end || end - offset > LONGEST_TEXT)
    throw new MalformedModule('a text without end', offset);
  cursor.offset = end + 1;
  return Buffer.from(bytes.buffer, bytes.byteOffset + offset, end - offset).toString('utf8');
}

/** A little-endian number of one to four bytes. */
function readFixed(cursor: Cursor, size: number): number {
  let value = 0;
  for (let at = 0; at < size; at += 1) value += readByte(cursor) * 2 ** (8 * at);
  return value;
}

/** A signed LEB128; beyond 32 bits it is no number of lines. */
function readSigned(cursor: Cursor): number {
  const start = cursor.offset;
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = readByte(cursor);
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return (byte & 0x40) === 0 ? value : value - 2 ** (shift + 7);
  }
  throw new MalformedModule('integer of more than 32 bits', start);
}

function skip(cursor: Cursor, size: number): undefined {
  if (size > cursor.end - cursor.offset) throw new MalformedModule('unexpected end', cursor.offset);
  cursor.offset += size;
}

function openCustom({ bytes, interface: { customSections } }: WasmModule, name: string): Cursor | undefined {
  const section = customSections.find((custom) => custom.name === name);
  return section === undefined ? undefined : { bytes, offset: section.offset, end: section.offset + section.size };
}
