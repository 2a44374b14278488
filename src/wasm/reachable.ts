import { type Cursor, readByte, readU32 } from './cursor.ts';
import { type OnFunction, walkInstruction, walkInstructions } from './instructions.ts';
import type { Import } from './interface.ts';
import { MalformedModule } from './malformed.ts';
import type { WasmModule } from './module.ts';
import { readValueType } from './types.ts';

const SECTION = { element: 9, code: 10 } as const;

/**
 * The imported functions that can be called at all: from an export, the start function, or whatever stands in a table,
 * by any chain of calls. An upper bound: nobody knows which call of a function pointer meets which function. All of
 * them where the code holds something that is not followed. Linear in the size of the code.
 */
export function findReachableImports(module: WasmModule): ReadonlySet<Import> {
  const imported = module.interface.imports.filter(({ kind }) => kind === 'function');
  try {
    const reached = follow(module, imported.length);
    return new Set(imported.filter((_, index) => reached[index] === 1));
  } catch (error) {
    if (error instanceof MalformedModule) return new Set(imported);
    throw error;
  }
}

/** A byte for each function, imports first: 1 where it can be reached. */
function follow(module: WasmModule, imported: number): Uint8Array {
  const { exports, start, functions } = module.interface;
  const reached = new Uint8Array(imported + functions.length);
  const open: number[] = [];
  const reach = (index: number): void => {
    if (reached[index] !== 0) return;
    reached[index] = 1;
    if (index >= imported) open.push(index - imported);
  };
  for (const { kind, index } of exports) if (kind === 'function') reach(index);
  if (start !== undefined) reach(start);
  readElements(module, reach);
  const bodies = readBodies(module);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const body = bodies[next];
    if (body === undefined) continue;
    walkInstructions(openBody(module, body), reach);
  }
  return reached;
}

/** Where a function's body stands, its local variables first. */
export interface Body {
  /** Bytes from the start of the file. */
  readonly offset: number;
  readonly end: number;
}

/** The instructions of a body. @throws MalformedModule. */
export function openBody({ bytes }: WasmModule, body: Body): Cursor {
  const cursor: Cursor = { bytes, ...body };
  for (let left = readU32(cursor); left > 0; left -= 1) {
    readU32(cursor);
    readValueType(cursor);
  }
  return cursor;
}

/** The bodies of the module's own functions. @throws MalformedModule. */
export function readBodies(module: WasmModule): Body[] {
  const cursor = openSection(module, SECTION.code);
  const bodies: { offset: number; end: number }[] = [];
  if (cursor === undefined) return bodies;
  for (let left = readU32(cursor); left > 0; left -= 1) {
    const size = readU32(cursor);
    const { offset } = cursor;
    if (size > cursor.end - offset) throw new MalformedModule('a body longer than its section', offset);
    bodies.push({ offset, end: offset + size });
    cursor.offset = offset + size;
  }
  return bodies;
}

/** The functions in element segments (core specification, 5.5.12): whatever is in a table can be called. */
function readElements(module: WasmModule, reach: OnFunction): void {
  const cursor = openSection(module, SECTION.element);
  if (cursor === undefined) return;
  for (let left = readU32(cursor); left > 0; left -= 1) {
    const flags = readU32(cursor);
    const isActive = (flags & 1) === 0;
    const hasExpressions = (flags & 4) !== 0;
    if (isActive && (flags & 2) !== 0) readU32(cursor);
    if (isActive) while (!walkInstruction(cursor, reach));
    if ((flags & 3) !== 0) {
      if (hasExpressions) readValueType(cursor);
      else readByte(cursor);
    }
    for (let entries = readU32(cursor); entries > 0; entries -= 1) {
      if (!hasExpressions) reach(readU32(cursor));
      else while (!walkInstruction(cursor, reach));
    }
  }
}

function openSection({ bytes, interface: { sections } }: WasmModule, id: number): Cursor | undefined {
  const section = sections.find((other) => other.id === id);
  return section === undefined ? undefined : { bytes, offset: section.offset, end: section.offset + section.size };
}
