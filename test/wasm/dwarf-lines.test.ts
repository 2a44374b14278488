import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCallers, readCallGraph } from '../../src/wasm/callers.ts';
import { readSourceLines } from '../../src/wasm/dwarf-lines.ts';
import { parseModule, type WasmModule } from '../../src/wasm/module.ts';
import { type ModuleNames, readNames } from '../../src/wasm/names.ts';
import { buildModule, op, section } from '../support/wasm-builder.ts';

const text = (value: string): number[] => [...Buffer.from(value), 0];
const u16 = (value: number): number[] => [value & 0xff, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A program that says of the addresses from one on that they come from line 42, column 7, and ends ten bytes later. */
const program = (address: number, file: number): number[] => [
  ...[0, 5, 2, ...u32(address), 4, file, 3, 41, 5, 7, 1, 2, 10],
  ...[0, 1, 1],
];
const LENGTHS = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

function unit(version: number, tables: readonly number[], body: readonly number[]): number[] {
  const header = [1, 1, 1, 0xfb, 14, 13, ...LENGTHS, ...tables];
  const content = [...u16(version), ...(version >= 5 ? [4, 0] : []), ...u32(header.length), ...header, ...body];
  return [...u32(content.length), ...content];
}

/** Four: `src` and `main.cc` in it. Five: the folder of the compiler, `src`, and `main.cc` in it, one with a sum. */
const FOUR = [...text('src'), 0, ...text('main.cc'), 1, 0, 0, 0];
const FIVE = [
  ...[1, 1, 0x08, 2, ...text('/home/me'), ...text('src')],
  ...[3, 1, 0x1f, 2, 0x0b, 5, 0x1e, 1, ...u32(1), 1, ...new Array<number>(16).fill(9)],
];

/** A module whose second function calls the import; `lines` is made once it is known where the call stands. */
function build(lines: (address: number) => number[]): { module: WasmModule; offset: number } {
  const make = (address: number): WasmModule =>
    parseModule(
      buildModule({
        imports: [{ module: 'env', name: 'nowhere', signature: 'void -> void' }],
        functions: [
          { signature: 'void -> void', body: op.call(2) },
          { signature: 'void -> void', body: op.call(0) },
        ],
        customSections: [
          { name: '.debug_line', bytes: lines(address) },
          { name: '.debug_line_str', bytes: [0, ...text('main.cc')] },
          { name: 'name', bytes: section(1, [2, 1, 5, ...Buffer.from('outer'), 2, 5, ...Buffer.from('inner')]) },
        ],
      }),
    );
  const first = make(1);
  const offset = readCallGraph(first)?.sitesOf(0)[0]?.offset ?? 0;
  const code = first.interface.sections.find(({ id }) => id === 10)?.offset ?? 0;
  return { module: make(offset - code), offset };
}

describe('readSourceLines', () => {
  it.each([
    [4, 'src/main.cc', FOUR, 1],
    [5, '/home/me/src/main.cc', FIVE, 0],
  ])('reads lines of DWARF %i', (version, path, tables, file) => {
    const { module, offset } = build((address) => unit(version, tables, program(address, file)));
    expect([...readSourceLines(module, [offset, offset + 200])]).toEqual([[offset, { path, line: 42, column: 7 }]]);
  });

  it('passes over what the linker took out, and over units of versions that it does not know', () => {
    const { module, offset } = build((address) => [
      ...unit(9, [], []),
      ...unit(4, FOUR, [...program(0, 1), ...program(0xffff_ffff, 1), ...program(address, 1)]),
    ]);
    expect(readSourceLines(module, [offset]).size).toBe(1);
    expect(readSourceLines(module, [offset - 1, 3]).size).toBe(0);
  });

  it('says nothing where the section is damaged, and never hangs', () => {
    const whole = [...unit(4, FOUR, program(30, 1)), ...unit(5, FIVE, program(30, 0))];
    const damaged = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damaged, fc.nat(whole.length), (changes, end) => {
        const bytes = [...whole];
        for (const [at, value] of changes) bytes[at] = value;
        const { module, offset } = build(() => bytes.slice(0, end));
        for (const { line } of readSourceLines(module, [offset]).values()) expect(line).toBeTypeOf('number');
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 2_000) },
    );
  });
});

describe('findCallers', () => {
  it('tells the way up from an import, innermost first', () => {
    const { module } = build(() => []);
    const graph = readCallGraph(module);
    const names: ModuleNames = readNames(module);
    const way = graph === undefined ? [] : findCallers(graph, 0, ({ caller }) => graph.sitesOf(caller).length === 0);
    expect(way?.map(({ caller }) => names.functions.get(caller))).toEqual(['inner', 'outer']);
  });

  it('comes to an end where functions call each other', () => {
    const module = parseModule(
      buildModule({
        imports: [{ module: 'env', name: 'nowhere', signature: 'void -> void' }],
        functions: [
          { signature: 'void -> void', body: [...op.call(0), ...op.call(2)] },
          { signature: 'void -> void', body: op.call(1) },
        ],
      }),
    );
    const graph = readCallGraph(module);
    expect(graph && findCallers(graph, 0, () => false)).toBeUndefined();
  });
});
