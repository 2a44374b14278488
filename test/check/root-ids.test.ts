import { describe, expect, it } from 'vitest';
import { checkModule } from '../../src/check/check.ts';
import { knownRootIds } from '../../src/check/root-ids.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { parseModule, type WasmModule } from '../../src/wasm/module.ts';
import { buildFilter, filterFunctions, op } from '../support/wasm-builder.ts';

const END = 0x0b;
const load = [0x28, 2, 0];
const when = (condition: readonly number[], body: readonly number[]): number[] => [
  ...condition,
  ...[0x04, 0x40],
  ...body,
  END,
];
const equal = (left: readonly number[], right: readonly number[]): number[] => [...left, ...right, 0x46];

/** Asks for its root id, and lets time tick only where it is `abcd`; `done` comes before it ends. */
function build(done: readonly number[] = []): WasmModule {
  const ask = [...op.i32(100), ...op.i32(14), ...op.i32(200), ...op.i32(204), ...op.call(0), op.drop];
  const isLong = equal([...op.i32(204), ...load], op.i32(4));
  const isMine = equal([...op.i32(200), ...load, ...load], [...op.i32(300), ...load]);
  const tick = [...op.i32(1), ...op.call(1), op.drop];
  return parseModule(
    buildFilter({
      imports: [
        { module: 'env', name: 'proxy_get_property', signature: 'i32 i32 i32 i32 -> i32' },
        { module: 'env', name: 'proxy_set_tick_period_milliseconds', signature: 'i32 -> i32' },
        { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' },
      ],
      functions: filterFunctions({
        proxy_on_context_create: {
          signature: 'i32 i32 -> void',
          body: [...ask, ...done, ...when(isLong, when(isMine, tick))],
        },
      }),
      data: [
        { offset: 100, bytes: 'plugin_root_id' },
        { offset: 300, bytes: 'abcd\0other.word\0wxyz' },
      ],
    }),
  );
}

/** Logs the root id itself, as SDKs do. */
const LOG_IT = [...op.i32(1), ...op.i32(200), ...load, ...op.i32(204), ...load, ...op.call(2), op.drop];
/** Does as many calls as the root id has a letter's value: another thing under each name. */
const TICK_BY_IT = [...op.i32(200), ...load, 0x2d, 0, 0, ...op.call(1), op.drop];

function check(module: WasmModule, rootId?: string): ReturnType<typeof checkModule> {
  return checkModule(module, [parseTarget('1.40.0')], { plugin: () => ({ rootId, configuration: '' }) });
}

describe('knownRootIds', () => {
  it('finds the name under which the module does something else', () => {
    expect(knownRootIds(build())).toEqual(['abcd']);
  });

  it('is not misled by a module that logs the name', () => {
    expect(knownRootIds(build(LOG_IT))).toEqual(['abcd']);
  });

  it('knows nothing of a module that does another thing under each name', () => {
    expect(knownRootIds(build(TICK_BY_IT))).toEqual([]);
  });

  it('knows nothing of a module that never asks, or that does not link', () => {
    expect(knownRootIds(parseModule(buildFilter()))).toEqual([]);
    const imports = [{ module: 'env', name: 'nowhere', signature: 'void -> void' }];
    expect(knownRootIds(parseModule(buildFilter({ imports })))).toEqual([]);
  });
});

describe('checkModule', () => {
  it('says nothing where the root id is one that the module knows', () => {
    const { rootIds, diagnostics } = check(build(), 'abcd');
    expect(rootIds).toEqual(['abcd']);
    expect(diagnostics.map(({ code }) => code)).not.toContain('root-id-unknown');
  });

  it.each(['abce', undefined])('warns under %s that the module would do something under another one', (rootId) => {
    const { rootIds, verdicts, diagnostics } = check(build(), rootId);
    expect(rootIds).toEqual(['abcd']);
    expect(verdicts['1.40.0']?.verdict).toBe('loads');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'root-id-unknown',
        message: expect.stringMatching(/abcd$/),
      }),
    );
  });
});
