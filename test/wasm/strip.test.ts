import { expect, test } from 'vitest';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { keepFunctionNames, stripModule } from '../../src/wasm/strip.ts';

const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

function section(id: number, payload: readonly number[]): number[] {
  return [id, payload.length, ...payload];
}

function custom(name: string, ...payload: readonly number[]): number[] {
  return section(0, [name.length, ...Buffer.from(name), ...payload]);
}

const bytesOf = (...parts: readonly (readonly number[])[]) => new Uint8Array([...HEADER, ...parts.flat()]);

test('takes DWARF and source maps, and leaves names, producers and code as they are', () => {
  const types = section(1, [1, 0x60, 0, 0]);
  const kept = [types, custom('name', 0), custom('producers', 0), custom('.custom_section.mine', 7)];
  const [first = [], second = [], ...rest] = kept;
  const full = bytesOf(custom('.debug_info', 1, 2), first, custom('sourceMappingURL', 1, 0x61), second, ...rest);
  expect(Buffer.from(stripModule(full, 'debug'))).toEqual(Buffer.from(bytesOf(...kept)));
});

test('takes the names where they are asked for', () => {
  const full = bytesOf(custom('.debug_info', 1), custom('name', 0), custom('producers', 0));
  expect(Buffer.from(stripModule(full, 'names'))).toEqual(Buffer.from(bytesOf(custom('producers', 0))));
});

test('hands back the very bytes where there is nothing to take', () => {
  const bytes = bytesOf(custom('name', 0));
  expect(stripModule(bytes, 'debug')).toBe(bytes);
});

test.each([[[1, 9, 0]], [[0, 3, 9, 0x61, 0x61]], [[1]]])('refuses sections that do not add up: %j', (tail) => {
  expect(() => stripModule(bytesOf(tail), 'debug')).toThrow(MalformedModule);
});

test('of the names only those of functions are kept, and nothing else is touched', () => {
  const functions = [1, 4, 1, 0, 1, 0x61];
  const producers = custom('producers', 0);
  const full = bytesOf(custom('name', 0, 2, 1, 0x6d, ...functions, 7, 3, 1, 0, 0), producers);
  const kept = bytesOf(custom('name', ...functions), producers);
  expect(Buffer.from(keepFunctionNames(full))).toEqual(Buffer.from(kept));
  expect(Buffer.from(keepFunctionNames(kept))).toEqual(Buffer.from(kept));
  const bare = bytesOf(producers);
  expect(keepFunctionNames(bare)).toBe(bare);
  expect(() => keepFunctionNames(bytesOf(custom('name', 1, 9, 0)))).toThrow(MalformedModule);
});
