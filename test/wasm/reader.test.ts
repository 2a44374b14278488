import { describe, expect, it } from 'vitest';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { readNames } from '../../src/wasm/names.ts';
import { readInterface } from '../../src/wasm/reader.ts';
import { buildFilter, buildModule, HEADER, leb, name, section, vector } from '../support/wasm-builder.ts';

/** As far as it is used here; Node's types leave it to the DOM's. */
declare const WebAssembly: { validate(bytes: Uint8Array<ArrayBuffer>): boolean };

const bytesOf = (...parts: (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...HEADER, ...parts.flat()]);
const I32 = 0x7f;
const VOID = [0x60, 0, 0];

describe('readInterface', () => {
  it('reads an empty module', () => {
    const found = readInterface(bytesOf());
    expect(found).toMatchObject({ imports: [], exports: [], memories: [], customSections: [], producers: [] });
    expect(found.start).toBeUndefined();
  });

  it('reads imports, exports, memory and start in their order and with their types', () => {
    const found = readInterface(
      buildModule({
        imports: [
          { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' },
          { module: 'env', name: 'shared', kind: 'memory' },
          { module: 'env', name: 'g', kind: 'global' },
          { module: 'env', name: 't', kind: 'table' },
        ],
        functions: [{ signature: 'i64 f32 -> f64', exports: ['b', 'a'] }, { signature: 'void -> void' }],
        memory: { minimum: 2, maximum: 9, export: 'memory' },
        exports: [{ name: 'again', kind: 'function', index: 0 }],
        start: 2,
      }),
    );
    expect(found.imports).toEqual([
      { module: 'env', name: 'proxy_log', kind: 'function', type: { params: ['i32', 'i32', 'i32'], results: ['i32'] } },
      {
        module: 'env',
        name: 'shared',
        kind: 'memory',
        memory: { minimum: 1, maximum: undefined, is64: false, shared: false, pageSize: 65_536 },
      },
      { module: 'env', name: 'g', kind: 'global', value: 'i32', mutable: false },
      {
        module: 'env',
        name: 't',
        kind: 'table',
        element: 'funcref',
        limits: { minimum: 1, maximum: undefined, is64: false, shared: false },
      },
    ]);
    const type = { params: ['i64', 'f32'], results: ['f64'] };
    expect(found.exports).toEqual([
      { name: 'b', kind: 'function', index: 1, type },
      { name: 'a', kind: 'function', index: 1, type },
      { name: 'memory', kind: 'memory', index: 0 },
      { name: 'again', kind: 'function', index: 0, type: { params: ['i32', 'i32', 'i32'], results: ['i32'] } },
    ]);
    expect(found.memories.map(({ minimum, maximum }) => [minimum, maximum])).toEqual([
      [1, undefined],
      [2, 9],
    ]);
    expect(found.start).toBe(2);
  });

  it('reads producers and used features, and lets damaged custom sections pass', () => {
    const producers = vector([[...name('language'), ...vector([[...name('Rust'), ...name('2021')]])]]);
    const features = vector([
      [0x2b, ...name('bulk-memory')],
      [0x2d, ...name('atomics')],
    ]);
    const found = readInterface(
      buildFilter({
        customSections: [
          { name: 'producers', bytes: producers, place: 'first' },
          { name: 'target_features', bytes: features },
          { name: '.debug_info', bytes: 'xyz' },
        ],
      }),
    );
    expect(found.producers).toEqual([{ field: 'language', name: 'Rust', version: '2021' }]);
    expect(found.features).toEqual(['bulk-memory']);
    expect(found.customSections.map(({ name: text, size }) => [text, size])).toEqual([
      ['producers', producers.length],
      ['target_features', features.length],
      ['.debug_info', 3],
    ]);
    const damaged = readInterface(buildFilter({ customSections: [{ name: 'producers', bytes: [200] }] }));
    expect(damaged.producers).toEqual([]);
  });

  it.each<[string, number[], object]>([
    ['a 64-bit memory', section(5, vector([[0x05, 1, 2]])), { memories: [{ is64: true, minimum: 1, maximum: 2 }] }],
    ['a shared memory', section(5, vector([[0x03, 1, 2]])), { memories: [{ shared: true, maximum: 2 }] }],
    ['a memory of one-byte pages', section(5, vector([[0x08, 9, 0]])), { memories: [{ minimum: 9, pageSize: 1 }] }],
    ['a padded integer', section(5, vector([[0x00, ...leb(3, 5)]])), { memories: [{ minimum: 3 }] }],
    [
      'a recursion group with structs and arrays',
      section(1, vector([[0x4e, ...vector([[0x50, 0, 0x5f, 1, 0x78, 1], [0x4f, 1, 0, 0x5e, I32, 0], VOID])]])),
      { types: [undefined, undefined, { params: [], results: [] }] },
    ],
    [
      'references in a signature',
      section(1, vector([[0x60, ...vector([[0x70], [0x6f], [0x63, 0x70], [0x64, 0], [0x6e], [0x7b]]), 0]])),
      { types: [{ params: ['funcref', 'externref', 'funcref', 'ref', 'ref', 'v128'], results: [] }] },
    ],
    [
      'an exception tag',
      [...section(1, vector([VOID])), ...section(13, vector([[0, 0]]))],
      { sections: [{ id: 1 }, { id: 13 }] },
    ],
    ['a data count', [...section(12, [0]), ...section(11, [0])], { sections: [{ id: 12 }, { id: 11 }] }],
  ])('reads %s', (_what, bytes, expected) => {
    expect(readInterface(bytesOf(bytes))).toMatchObject(expected);
  });

  it.each<[string, Uint8Array<ArrayBuffer>, RegExp, number]>([
    ['nothing', new Uint8Array(0), /the file is empty/, 0],
    ['text', Uint8Array.from(Buffer.from('<!doctype html>')), /not a WebAssembly file/, 0],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), /not a WebAssembly file/, 0],
    ['half a header', Uint8Array.from(HEADER.slice(0, 6)), /unexpected end/, 6],
    ['a component', Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]), /component/, 4],
    ['an unknown version', Uint8Array.from([0, 0x61, 0x73, 0x6d, 2, 0, 0, 0]), /version 2/, 4],
    ['a section longer than the file', bytesOf([1, 5, 0]), /longer than the file/, 9],
    ['an unknown section', bytesOf([40, 0]), /unknown section 40/, 8],
    ['a repeated section', bytesOf(section(1, [0]), section(1, [0])), /repeated or out of order/, 11],
    ['sections out of order', bytesOf(section(3, [0]), section(1, [0])), /repeated or out of order/, 11],
    ['an overlong integer', bytesOf(section(1, [0x80, 0x80, 0x80, 0x80, 0x80, 0])), /more than 32 bits/, 10],
    ['a 33rd bit', bytesOf(section(1, [0xff, 0xff, 0xff, 0xff, 0x1f])), /more than 32 bits/, 10],
    ['more types than bytes', bytesOf(section(1, [0xff, 0xff, 0x03])), /more types claimed/, 10],
    ['bytes after the last type', bytesOf(section(1, [0, 0])), /goes on/, 11],
    ['a name that is not UTF-8', bytesOf(section(0, [2, 0xc3, 0x28])), /not UTF-8/, 11],
    ['an unknown import kind', bytesOf(section(2, vector([[...name('a'), ...name('b'), 9, 0]]))), /kind 0x9/, 15],
    ['an import of no type', bytesOf(section(2, vector([[...name('a'), ...name('b'), 0, 0]]))), /no function type/, 16],
    [
      'an export of nothing',
      bytesOf(section(7, vector([[...name('a'), 0, 4]]))),
      /function 4, which does not exist/,
      14,
    ],
    [
      'a function without a body',
      bytesOf(section(1, vector([VOID])), section(3, [1, 0])),
      /1 functions but 0 bodies/,
      18,
    ],
    ['unknown limits', bytesOf(section(5, vector([[0x10, 1]]))), /limits flags/, 11],
  ])('refuses %s', (_what, bytes, message, offset) => {
    const fault = faultOf(bytes);
    expect(fault.message).toMatch(message);
    expect(fault.offset).toBe(offset);
  });

  it('refuses a module cut off anywhere, as V8 does', () => {
    const whole = buildFilter({ imports: [{ module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' }] });
    for (let length = HEADER.length; length <= whole.length; length += 1) {
      const cut = whole.slice(0, length);
      expect(isRead(cut), `cut at ${length}`).toBe(WebAssembly.validate(cut));
    }
  });

  it('reads a million imports, and refuses one more without reading them', () => {
    const entries = (count: number): Uint8Array<ArrayBuffer> => {
      const entry = [0, 0, 3, I32, 0];
      const content = new Uint8Array(leb(count).length + count * entry.length);
      content.set(leb(count));
      for (let at = leb(count).length; at < content.length; at += entry.length) content.set(entry, at);
      return new Uint8Array(Buffer.concat([Uint8Array.from([...HEADER, 2, ...leb(content.length)]), content]));
    };
    expect(readInterface(entries(1_000_000)).imports).toHaveLength(1_000_000);
    expect(() => readInterface(entries(1_000_001))).toThrow(/1000001 imports/);
  });

  it('reads no function body, whatever is in it', () => {
    const size = 10_000_002;
    // No instruction begins with this byte.
    const code = new Uint8Array(1 + leb(size).length + size).fill(0xff);
    code.set([1, ...leb(size)]);
    const head = Uint8Array.from([
      ...HEADER,
      ...section(1, vector([VOID])),
      ...section(3, [1, 0]),
      10,
      ...leb(code.length),
    ]);
    const bytes = new Uint8Array(Buffer.concat([head, code]));
    expect(readInterface(bytes).functions).toEqual(Uint32Array.of(0));
  });
});

describe('readNames', () => {
  const named = (bytes: readonly number[]) => parseModule(buildFilter({ customSections: [{ name: 'name', bytes }] }));

  it('reads the names of the module and its functions', () => {
    const functions = vector([
      [0, ...name('first')],
      [7, ...name('my_filter::parse_config')],
    ]);
    const names = readNames(named([...section(0, name('filter')), ...section(1, functions), ...section(9, [1, 2])]));
    expect(names.module).toBe('filter');
    expect([...names.functions]).toEqual([
      [0, 'first'],
      [7, 'my_filter::parse_config'],
    ]);
  });

  it('has none where there is no such section', () => {
    expect(readNames(parseModule(buildFilter())).functions.size).toBe(0);
  });

  it('refuses a damaged section', () => {
    expect(() => readNames(named([1, 50, 3]))).toThrow(MalformedModule);
    expect(() => readNames(named(section(1, [9])))).toThrow(MalformedModule);
  });
});

function isRead(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    readInterface(bytes);
    return true;
  } catch (error) {
    if (error instanceof MalformedModule) return false;
    throw error;
  }
}

function faultOf(bytes: Uint8Array<ArrayBuffer>): MalformedModule {
  try {
    readInterface(bytes);
  } catch (error) {
    if (error instanceof MalformedModule) return error;
    throw error;
  }
  throw new Error('the module was read');
}
