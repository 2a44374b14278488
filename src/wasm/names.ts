import { type Cursor, readByte, readName, readU32 } from './cursor.ts';
import { MalformedModule } from './malformed.ts';
import type { WasmModule } from './module.ts';

/** What the section `name` tells (core specification, 7.4.1); both are empty where it is missing. */
export interface ModuleNames {
  readonly module?: string | undefined;
  /** By function index, imports first. */
  readonly functions: ReadonlyMap<number, string>;
}

const SUBSECTION = { module: 0, functions: 1 } as const;

/**
 * Reads the names of the module and of its functions. Not part of parsing: a Go module has ten thousands of them.
 * @throws MalformedModule for a damaged section, which makes Envoy refuse the module.
 */
export function readNames(module: WasmModule): ModuleNames {
  const section = module.interface.customSections.find((custom) => custom.name === 'name');
  const functions = new Map<number, string>();
  if (section === undefined) return { functions };
  let moduleName: string | undefined;
  const cursor: Cursor = { bytes: module.bytes, offset: section.offset, end: section.offset + section.size };
  while (cursor.offset < cursor.end) {
    const id = readByte(cursor);
    const size = readU32(cursor);
    if (size > cursor.end - cursor.offset) throw new MalformedModule('names longer than their section', cursor.offset);
    const part: Cursor = { bytes: module.bytes, offset: cursor.offset, end: cursor.offset + size };
    if (id === SUBSECTION.module) moduleName = readName(part);
    if (id === SUBSECTION.functions) {
      for (let left = readU32(part); left > 0; left -= 1) functions.set(readU32(part), readName(part));
    }
    cursor.offset = part.end;
  }
  return { module: moduleName, functions };
}
