import { describe, expect, test } from 'vitest';
import { limitMemory } from '../../src/wasm/limit-memory.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, buildModule } from '../support/wasm-builder.ts';

describe('a memory’s maximum', () => {
  test.each([
    ['is set where there is none', { minimum: 1 }, { minimum: 1, maximum: 100 }],
    ['comes down where it is higher', { minimum: 1, maximum: 65_536 }, { minimum: 1, maximum: 100 }],
    ['stays where it is lower', { minimum: 1, maximum: 2 }, { minimum: 1, maximum: 2 }],
    ['is left alone where the module starts beyond it', { minimum: 101 }, { minimum: 101 }],
  ])('%s', (_what, memory, limited) => {
    const before = parseModule(
      buildFilter({ memory: { ...memory, export: 'memory' }, data: [{ offset: 0, bytes: 'data' }] }),
    );
    const after = parseModule(limitMemory(before, 100));
    expect(after.interface.memories).toMatchObject([limited]);
    const rest = ({ interface: found }: typeof before): unknown => [
      found.exports,
      found.sections.filter(({ id }) => id !== 5).map(({ id, size }) => [id, size]),
    ];
    expect(rest(after)).toEqual(rest(before));
  });

  test('of a module without a memory is nothing to change', () => {
    const module = parseModule(buildModule({ customSections: [{ name: 'a', bytes: 'b' }] }));
    expect(limitMemory(module, 16)).toBe(module.bytes);
  });
});
