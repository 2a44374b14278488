import { type Cursor, readByte, readCount, readName, readU32 } from './cursor.ts';
import { readFeatures, readProducers } from './custom.ts';
import { type IndexSpaces, readExports, readImports, readTag } from './externals.ts';
import { walkInstruction } from './instructions.ts';
import type {
  CustomSection,
  Export,
  FunctionType,
  Import,
  MemoryType,
  ModuleInterface,
  Producer,
  Section,
  ValueType,
} from './interface.ts';
import { MalformedModule } from './malformed.ts';
import { ENGINE_LIMITS, readFlag, readMemoryType, readTableLimits, readTypes, readValueType } from './types.ts';

/** Section ids of the core specification, 5.5.2. */
const SECTION = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
  tag: 13,
} as const;

/** The order in which sections other than custom ones may come, 5.5.17. */
const SECTION_ORDER: readonly number[] = [
  SECTION.type,
  SECTION.import,
  SECTION.function,
  SECTION.table,
  SECTION.memory,
  SECTION.tag,
  SECTION.global,
  SECTION.export,
  SECTION.start,
  SECTION.element,
  SECTION.dataCount,
  SECTION.code,
  SECTION.data,
];

/** A module as far as it was read; index spaces grow as their sections come. */
interface Draft {
  readonly sections: Section[];
  readonly customSections: CustomSection[];
  types: (FunctionType | undefined)[];
  imports: Import[];
  importedFunctions: FunctionType[];
  functions: Uint32Array<ArrayBuffer>;
  memories: MemoryType[];
  tables: (ValueType | undefined)[];
  globals: (ValueType | undefined)[];
  tags: number;
  exports: Export[];
  start: number | undefined;
  bodies: number;
  producers: Producer[];
  features: string[];
}

/**
 * Reads the parts of a core module that decide whether a host can load it, by the binary format of the WebAssembly core
 * specification (release 3.0, chapter 5). Function bodies, initial values and data are stepped over: whether they are
 * valid is the engine's to say. Linear in the number of bytes.
 * @throws MalformedModule with the offset of the first fault; for a component it says so.
 */
export function readInterface(bytes: Uint8Array<ArrayBuffer>): ModuleInterface {
  const cursor: Cursor = { bytes, offset: 0, end: bytes.length };
  readHeader(cursor);
  const draft: Draft = {
    sections: [],
    customSections: [],
    types: [],
    imports: [],
    importedFunctions: [],
    functions: new Uint32Array(0),
    memories: [],
    tables: [],
    globals: [],
    tags: 0,
    exports: [],
    start: undefined,
    bodies: 0,
    producers: [],
    features: [],
  };
  let rank = -1;
  while (cursor.offset < cursor.end) {
    const start = cursor.offset;
    const section = readSectionHead(cursor);
    if (section.id !== SECTION.custom) {
      const next = SECTION_ORDER.indexOf(section.id);
      if (next < 0) throw new MalformedModule(`unknown section ${section.id}`, start);
      if (next <= rank) throw new MalformedModule(`section ${section.id} repeated or out of order`, start);
      rank = next;
    }
    draft.sections.push(section);
    readSection(draft, section, bytes);
    cursor.offset = section.offset + section.size;
  }
  if (draft.bodies !== draft.functions.length) {
    throw new MalformedModule(`${draft.functions.length} functions but ${draft.bodies} bodies`, cursor.end);
  }
  const { sections, types, imports, functions, memories, exports, start, customSections, producers, features } = draft;
  return { sections, types, imports, functions, memories, exports, start, customSections, producers, features };
}

function readHeader(cursor: Cursor): void {
  const view = new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset, cursor.bytes.byteLength);
  if (view.byteLength === 0) throw new MalformedModule('the file is empty', 0);
  if (view.byteLength < 4 || view.getUint32(0) !== 0x00_61_73_6d) {
    throw new MalformedModule('not a WebAssembly file: no \\0asm', 0);
  }
  if (view.byteLength < 8) throw new MalformedModule('unexpected end', view.byteLength);
  const version = view.getUint16(4, true);
  const layer = view.getUint16(6, true);
  if (layer === 1) throw new MalformedModule('a WebAssembly component, not a core module,', 4);
  if (version !== 1 || layer !== 0) throw new MalformedModule(`unknown WebAssembly version ${version}`, 4);
  cursor.offset = 8;
}

function readSectionHead(cursor: Cursor): Section {
  const id = readByte(cursor);
  const start = cursor.offset;
  const size = readU32(cursor);
  if (size > cursor.end - cursor.offset) throw new MalformedModule(`section ${id} longer than the file`, start);
  return { id, offset: cursor.offset, size };
}

function readSection(draft: Draft, section: Section, bytes: Uint8Array<ArrayBuffer>): void {
  const cursor: Cursor = { bytes, offset: section.offset, end: section.offset + section.size };
  switch (section.id) {
    case SECTION.custom:
      readCustom(draft, cursor);
      return;
    case SECTION.type:
      draft.types = readTypes(cursor);
      break;
    case SECTION.import:
      draft.imports = readImports(cursor, draft.types);
      placeImports(draft);
      break;
    case SECTION.function:
      draft.functions = readFunctions(cursor, draft.types);
      break;
    case SECTION.memory:
      for (let left = readCount(cursor, 'memories', ENGINE_LIMITS.entries); left > 0; left -= 1) {
        draft.memories.push(readMemoryType(cursor));
      }
      break;
    case SECTION.tag:
      for (let left = readCount(cursor, 'tags', ENGINE_LIMITS.entries); left > 0; left -= 1, draft.tags += 1) {
        readTag(cursor, draft.types);
      }
      break;
    case SECTION.export:
      draft.exports = readExports(cursor, draft satisfies IndexSpaces);
      break;
    case SECTION.start:
      draft.start = readStart(cursor, draft);
      break;
    case SECTION.table:
      readDefined(cursor, 'tables', readTable, draft.tables);
      return;
    case SECTION.global:
      readDefined(cursor, 'globals', readGlobal, draft.globals);
      return;
    case SECTION.code:
      draft.bodies = readCount(cursor, 'functions', ENGINE_LIMITS.entries);
      return;
    default:
      return;
  }
  if (cursor.offset !== cursor.end) throw new MalformedModule(`section ${section.id} goes on`, cursor.offset);
}

/** The type of each, as far as the initial values before it can be stepped over; those of garbage collection cannot. */
function readDefined(
  cursor: Cursor,
  what: string,
  read: (cursor: Cursor) => ValueType,
  types: (ValueType | undefined)[],
): void {
  const end = types.length + readCount(cursor, what, ENGINE_LIMITS.entries);
  try {
    while (types.length < end) types.push(read(cursor));
  } catch (error) {
    if (!(error instanceof MalformedModule)) throw error;
    while (types.length < end) types.push(undefined);
  }
}

/** Core specification 5.5.7; 0x40 0x00: an initial value follows. */
function readTable(cursor: Cursor): ValueType {
  const isInitialized = cursor.bytes[cursor.offset] === 0x40;
  if (isInitialized) cursor.offset += 2;
  const element = readValueType(cursor);
  readTableLimits(cursor);
  if (isInitialized) skipInitialValue(cursor);
  return element;
}

/** Core specification 5.5.9. */
function readGlobal(cursor: Cursor): ValueType {
  const value = readValueType(cursor);
  readFlag(cursor, 'mutability');
  skipInitialValue(cursor);
  return value;
}

function skipInitialValue(cursor: Cursor): void {
  while (!walkInstruction(cursor, () => undefined));
}

function readCustom(draft: Draft, cursor: Cursor): void {
  const name = readName(cursor);
  draft.customSections.push({ name, offset: cursor.offset, size: cursor.end - cursor.offset });
  if (name === 'producers') draft.producers = readProducers(cursor);
  if (name === 'target_features') draft.features = readFeatures(cursor);
}

function placeImports(draft: Draft): void {
  for (const entry of draft.imports) {
    switch (entry.kind) {
      case 'function':
        draft.importedFunctions.push(entry.type);
        break;
      case 'memory':
        draft.memories.push(entry.memory);
        break;
      case 'table':
        draft.tables.push(entry.element);
        break;
      case 'global':
        draft.globals.push(entry.value);
        break;
      case 'tag':
        draft.tags += 1;
        break;
    }
  }
}

function readFunctions(cursor: Cursor, types: Draft['types']): Uint32Array<ArrayBuffer> {
  const functions = new Uint32Array(readCount(cursor, 'functions', ENGINE_LIMITS.entries));
  for (let index = 0; index < functions.length; index += 1) {
    const start = cursor.offset;
    const type = readU32(cursor);
    if (types[type] === undefined) throw new MalformedModule(`type ${type} is no function type`, start);
    functions[index] = type;
  }
  return functions;
}

function readStart(cursor: Cursor, draft: Draft): number {
  const start = cursor.offset;
  const index = readU32(cursor);
  if (index >= draft.importedFunctions.length + draft.functions.length) {
    throw new MalformedModule(`start function ${index} does not exist`, start);
  }
  return index;
}
