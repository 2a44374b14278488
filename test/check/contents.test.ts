import { expect, it } from 'vitest';
import { listContents } from '../../src/check/contents.ts';
import { describeModule } from '../../src/check/describe.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, type ModulePlan } from '../support/wasm-builder.ts';

const contentsOf = (plan: ModulePlan) => {
  const module = parseModule(buildFilter(plan));
  return listContents(module, describeModule(module));
};

it('tells of each import which Envoy links it, and for which ABI', () => {
  const imports = [
    { module: 'env', name: 'proxy_get_log_level', signature: 'i32 -> i32' },
    { module: 'env', name: 'proxy_clear_route_cache', signature: 'void -> i32' },
    { module: 'wasi_snapshot_preview1', name: 'fd_readdir', signature: 'i32 i32 i32 i64 i32 -> i32' },
    { module: 'env', name: 'nowhere', signature: 'void -> void' },
    { module: 'env', name: 'memory', kind: 'memory' as const },
  ];
  expect(contentsOf({ imports }).imports).toEqual([
    {
      module: 'env',
      name: 'proxy_get_log_level',
      kind: 'function',
      type: 'i32 -> i32',
      envoy: '1.36.2',
      abi: ['0.2.1'],
    },
    { module: 'env', name: 'proxy_clear_route_cache', kind: 'function', type: 'void -> i32', abi: ['0.1.0'] },
    {
      module: 'wasi_snapshot_preview1',
      name: 'fd_readdir',
      kind: 'function',
      type: 'i32 i32 i32 i64 i32 -> i32',
      envoy: '1.39.0',
    },
    { module: 'env', name: 'nowhere', kind: 'function', type: 'void -> void' },
    { module: 'env', name: 'memory', kind: 'memory', type: undefined },
  ]);
});

it('measures code, data, debug information and names', () => {
  const contents = contentsOf({
    data: [{ offset: 0, bytes: 'x'.repeat(100) }],
    customSections: [
      { name: '.debug_info', bytes: new Uint8Array(50) },
      { name: 'name', bytes: [1, 4, 1, 0, 1, 97] },
    ],
  });
  expect(contents.sizes).toMatchObject({ debug: 50, names: 6 });
  expect(contents.sizes?.data).toBeGreaterThan(100);
  expect(contents.sizes?.code).toBeGreaterThan(20);
  expect(contents.exports?.[0]).toEqual({
    name: 'proxy_abi_version_0_2_1',
    kind: 'function',
    type: 'void -> void',
  });
});

it('lists a thousand imports of a million', () => {
  const imports = Array.from({ length: 1_500 }, (_, index) => ({
    module: 'env',
    name: `n${index}`,
    signature: 'void -> void',
  }));
  expect(contentsOf({ imports }).imports).toHaveLength(1_000);
});
