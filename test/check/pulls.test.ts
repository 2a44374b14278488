import { describe, expect, it } from 'vitest';
import { checkModule } from '../../src/check/check.ts';
import { createPullFinder } from '../../src/check/pulls.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { parseModule, type WasmModule } from '../../src/wasm/module.ts';
import { buildFilter, filterFunctions, leb, name, op, section } from '../support/wasm-builder.ts';

const VOID = 'void -> void';

/** A filter in which proxy_on_request_headers calls `middle`, which calls `inner`, which calls an import that no Envoy has. */
function build(names: readonly (readonly [number, string])[]): WasmModule {
  const functions = [
    ...filterFunctions({ proxy_on_request_headers: undefined }),
    { signature: VOID, body: op.call(0) },
    { signature: VOID, body: op.call(7) },
    {
      signature: 'i32 i32 i32 -> i32',
      exports: ['proxy_on_request_headers'],
      body: [...op.call(8), ...op.i32(0)],
    },
  ];
  const entries = names.flatMap(([index, text]) => [...leb(index), ...name(text)]);
  return parseModule(
    buildFilter({
      imports: [{ module: 'env', name: 'nowhere', signature: VOID }],
      functions,
      customSections: [{ name: 'name', bytes: section(1, [...leb(names.length), ...entries]) }],
    }),
  );
}

const NAMES = [
  [7, 'inner'],
  [8, 'middle'],
  [9, 'outer'],
] as const;

describe('createPullFinder', () => {
  it('names who calls an import, innermost first', () => {
    const findPull = createPullFinder(build(NAMES), () => undefined);
    expect(findPull('env.nowhere')).toEqual({ callers: ['inner', 'middle', 'outer'], place: undefined });
    expect(findPull('env.other')).toBeUndefined();
  });

  it('says nothing of functions without names', () => {
    expect(createPullFinder(build([]), () => undefined)('env.nowhere')?.callers).toEqual([]);
  });
});

describe('checkModule', () => {
  const module = build(NAMES);
  const targets = [parseTarget('1.40.0')];

  it('tells who calls what is missing', () => {
    const findPull = createPullFinder(module, () => undefined);
    const { diagnostics } = checkModule(module, targets, { file: 'go.mod', line: 5, findPull });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        ...{ code: 'import-missing', file: 'go.mod', line: 5 },
        message: 'Failed to load Wasm module due to a missing import: env.nowhere: called by inner ← middle ← outer',
      }),
    );
  });

  it('shows it where it is called in the source', () => {
    const place = { file: 'main.go', line: 7, column: 3 };
    const { diagnostics, verdicts } = checkModule(module, targets, {
      ...{ file: 'go.mod', line: 5 },
      findPull: () => ({ callers: [], place }),
    });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'import-missing', ...place }));
    expect(verdicts['1.40.0']?.reasons[0]).toBe('Failed to load Wasm module due to a missing import: env.nowhere');
  });
});
