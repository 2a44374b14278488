import { type Cursor, readByte, readCount, readName, readU32 } from './cursor.ts';
import type { Export, ExternalKind, ExternalType, FunctionType, Import, MemoryType, ValueType } from './interface.ts';
import { MalformedModule } from './malformed.ts';
import { ENGINE_LIMITS, readFlag, readMemoryType, readTableLimits, readValueType } from './types.ts';

const KINDS: readonly ExternalKind[] = ['function', 'table', 'memory', 'global', 'tag'];

/** What imports, exports and the start section refer to; each index space holds the imports first. */
export interface IndexSpaces {
  readonly types: readonly (FunctionType | undefined)[];
  /** The function types of the imported functions. */
  readonly importedFunctions: readonly FunctionType[];
  /** Type indices of the module's own functions. */
  readonly functions: Uint32Array<ArrayBuffer>;
  readonly memories: readonly MemoryType[];
  /** Undefined where the type could not be read. */
  readonly tables: readonly (ValueType | undefined)[];
  /** Undefined where the type could not be read. */
  readonly globals: readonly (ValueType | undefined)[];
  readonly tags: number;
}

/** Core specification 5.5.5. */
export function readImports(cursor: Cursor, types: IndexSpaces['types']): Import[] {
  const imports: Import[] = [];
  const count = readCount(cursor, 'imports', ENGINE_LIMITS.entries);
  for (let index = 0; index < count; index += 1) {
    const module = readName(cursor);
    const name = readName(cursor);
    imports.push({ module, name, ...readExternalType(cursor, types) });
  }
  return imports;
}

function readExternalType(cursor: Cursor, types: IndexSpaces['types']): ExternalType {
  const kind = readKind(cursor);
  switch (kind) {
    case 'function':
      return { kind, type: readTypeUse(cursor, types) };
    case 'table':
      return { kind, element: readValueType(cursor), limits: readTableLimits(cursor) };
    case 'memory':
      return { kind, memory: readMemoryType(cursor) };
    case 'global':
      return { kind, value: readValueType(cursor), mutable: readFlag(cursor, 'mutability') };
    case 'tag':
      return { kind, type: readTag(cursor, types) };
  }
}

/** Core specification 5.5.14: an attribute that is always 0, and a function type. */
export function readTag(cursor: Cursor, types: IndexSpaces['types']): FunctionType {
  const start = cursor.offset;
  const attribute = readByte(cursor);
  if (attribute !== 0) throw new MalformedModule(`unknown tag attribute 0x${attribute.toString(16)}`, start);
  return readTypeUse(cursor, types);
}

function readTypeUse(cursor: Cursor, types: IndexSpaces['types']): FunctionType {
  const start = cursor.offset;
  const index = readU32(cursor);
  const type = types[index];
  if (type === undefined) throw new MalformedModule(`type ${index} is no function type`, start);
  return type;
}

function readKind(cursor: Cursor): ExternalKind {
  const start = cursor.offset;
  const code = readByte(cursor);
  const kind = KINDS[code];
  if (kind === undefined) throw new MalformedModule(`unknown import or export kind 0x${code.toString(16)}`, start);
  return kind;
}

/** Core specification 5.5.10; every index must exist. */
export function readExports(cursor: Cursor, spaces: IndexSpaces): Export[] {
  const exports: Export[] = [];
  const count = readCount(cursor, 'exports', ENGINE_LIMITS.entries);
  for (let position = 0; position < count; position += 1) {
    const name = readName(cursor);
    const kind = readKind(cursor);
    const start = cursor.offset;
    const index = readU32(cursor);
    if (index >= spaceSize(spaces, kind)) {
      throw new MalformedModule(`export of ${kind} ${index}, which does not exist,`, start);
    }
    exports.push({ name, kind, index, ...exportedType(spaces, kind, index) });
  }
  return exports;
}

function exportedType(spaces: IndexSpaces, kind: ExternalKind, index: number): Pick<Export, 'type' | 'value'> {
  switch (kind) {
    case 'function':
      return { type: functionType(spaces, index) };
    case 'table':
      return { value: spaces.tables[index] };
    case 'global':
      return { value: spaces.globals[index] };
    case 'memory':
    case 'tag':
      return {};
  }
}

function spaceSize(spaces: IndexSpaces, kind: ExternalKind): number {
  switch (kind) {
    case 'function':
      return spaces.importedFunctions.length + spaces.functions.length;
    case 'table':
      return spaces.tables.length;
    case 'memory':
      return spaces.memories.length;
    case 'global':
      return spaces.globals.length;
    case 'tag':
      return spaces.tags;
  }
}

function functionType(spaces: IndexSpaces, index: number): FunctionType | undefined {
  const imported = spaces.importedFunctions.length;
  return index < imported
    ? spaces.importedFunctions[index]
    : spaces.types[spaces.functions[index - imported] ?? spaces.types.length];
}
