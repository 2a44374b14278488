import { expect, test } from 'vitest';
import { MalformedModule } from '../../src/wasm/malformed.ts';
import { stripDebugging } from '../../src/wasm/strip.ts';

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
  expect(Buffer.from(stripDebugging(full))).toEqual(Buffer.from(bytesOf(...kept)));
});

test('hands back the very bytes where there is nothing to take', () => {
  const bytes = bytesOf(custom('name', 0));
  expect(stripDebugging(bytes)).toBe(bytes);
});

test.each([[[1, 9, 0]], [[0, 3, 9, 0x61, 0x61]], [[1]]])('refuses sections that do not add up: %j', (tail) => {
  expect(() => stripDebugging(bytesOf(tail))).toThrow(MalformedModule);
});
