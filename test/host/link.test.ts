import { describe, expect, test } from 'vitest';
import measured from '../../src/abi/data/envoy.json' with { type: 'json' };
import { findHostFunctions } from '../../src/abi/tables.ts';
import { createContext } from '../../src/host/context.ts';
import { createContextTable } from '../../src/host/context-table.ts';
import { hostFunctions, LoadFailure } from '../../src/host/link.ts';
import { createGuestMemory } from '../../src/host/memory.ts';
import { createMetricIds } from '../../src/host/metrics.ts';
import { frequentCallbacks, type Vm } from '../../src/host/vm.ts';
import { load, makePlugin, makeWorld, start } from '../support/host.ts';
import { buildFilter, buildModule, filterFunctions, type ImportPlan, op } from '../support/wasm-builder.ts';

const rows = measured.imports as readonly { module: string; name: string; signature: string; abi?: string[] }[];

/** A VM without a module, to look at what it would link. */
function emptyVm(): Vm {
  const own = createContext(0, undefined, undefined);
  return {
    ...{
      abi: '0.2.1',
      hasNames: false,
      moved: 0,
      world: makeWorld(),
      plugin: makePlugin(),
      memory: createGuestMemory(),
      own,
    },
    ...{ callbacks: {}, contexts: createContextTable(), frequent: frequentCallbacks({}), current: 0, effective: 0 },
    ...{ allowed: undefined, failure: undefined, stopIteration: false, after: [], awaitsDone: false, lastContext: 0 },
    ...{
      metricIds: createMetricIds(),
      lastCall: { http: 0, grpcCall: 1, grpcStream: 2, dns: 1 },
      connected: new Set(),
    },
  };
}

describe('the host links', () => {
  test('every function that some Envoy links, and no other', () => {
    const host = [...hostFunctions(emptyVm()).keys()].sort();
    expect(host).toEqual([...new Set(rows.map(({ module, name }) => `${module}.${name}`))].sort());
  });

  test.each(['0.1.0', '0.2.0', '0.2.1'] as const)('a module of ABI %s that imports everything with its type', (abi) => {
    const wanted = rows.filter((row) => row.abi?.includes(abi) ?? true);
    const imports: ImportPlan[] = [
      ...wanted.map(({ module, name, signature }) => ({ module, name, signature })),
      ...wanted
        .filter(({ module }) => module === 'wasi_snapshot_preview1')
        .map(({ name, signature }) => ({ module: 'wasi_unstable', name, signature })),
    ];
    const version = { signature: 'void -> void' };
    const functions = filterFunctions({
      proxy_abi_version_0_2_1: undefined,
      [`proxy_abi_version_${abi.replaceAll('.', '_')}`]: version,
      proxy_on_request_headers: { signature: abi === '0.1.0' ? 'i32 i32 -> i32' : 'i32 i32 i32 -> i32' },
    });
    const world = makeWorld();
    expect(start(buildFilter({ imports, functions }), world).vm.abi).toBe(abi);
    expect(world.findings).toEqual([]);
    expect(wanted.every(({ module, name }) => findHostFunctions(module, name).length > 0)).toBe(true);
  });
});

/** Why the host refuses the module. */
function refusal(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    start(bytes, makeWorld());
  } catch (error) {
    if (error instanceof LoadFailure) return error.message;
    throw error;
  }
  return 'it starts';
}

const importing = (name: string, signature: string): Uint8Array<ArrayBuffer> =>
  buildFilter({ imports: [{ module: 'env', name, signature }] });

const changed = (changes: Parameters<typeof filterFunctions>[0]): Uint8Array<ArrayBuffer> =>
  buildFilter({ functions: filterFunctions(changes) });

describe('the host refuses in Envoy’s words', () => {
  test.each([
    ['no ABI version', buildModule({}), 'Missing or unknown Proxy-Wasm ABI version'],
    [
      'an unknown import',
      importing('proxy_nothing', 'i32 -> i32'),
      'Failed to load Wasm module due to a missing import: env.proxy_nothing',
    ],
    [
      'an import of another ABI',
      importing('proxy_continue_request', 'void -> i32'),
      'Failed to load Wasm module due to a missing import: env.proxy_continue_request',
    ],
    [
      'an import of another type',
      importing('proxy_log', 'i32 i32 -> i32'),
      'Failed to load Wasm module due to an import type mismatch: env.proxy_log, want: i32 i32 -> i32, but host exports: i32 i32 i32 -> i32',
    ],
    ['no allocator', changed({ malloc: undefined }), 'Wasm module is missing malloc function.'],
    [
      'a callback of another type',
      changed({ proxy_on_request_headers: { signature: 'i32 -> i32' } }),
      'Bad function signature for: proxy_on_request_headers, want: i32 i32 i32 -> i32, but the module exports: i32 -> i32',
    ],
    [
      'a start function that traps',
      changed({ _initialize: { signature: 'void -> void', body: [op.unreachable] } }),
      'Function: _initialize failed: Uncaught RuntimeError: unreachable',
    ],
    [
      'proxy_on_vm_start that says no',
      changed({ proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: op.i32(0) } }),
      'Failed to start base Wasm',
    ],
    [
      'proxy_on_configure that says no',
      changed({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: op.i32(0) } }),
      'Failed to configure base Wasm plugin',
    ],
    [
      'proxy_on_configure that traps',
      changed({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: [op.unreachable] } }),
      'Function: proxy_on_configure failed: Uncaught RuntimeError: unreachable',
    ],
  ])('%s', (_what, bytes, message) => {
    expect(refusal(bytes)).toBe(message);
  });

  test('a host function that may not be called while the module starts', () => {
    const imports = [{ module: 'env', name: 'proxy_set_tick_period_milliseconds', signature: 'i32 -> i32' }];
    const functions = filterFunctions({
      _initialize: { signature: 'void -> void', body: [...op.i32(1), ...op.call(0), op.drop] },
    });
    expect(refusal(buildFilter({ imports, functions }))).toBe(
      'Function: _initialize failed: Uncaught Error: restricted_callback',
    );
  });

  test('code that V8 finds invalid', () => {
    expect(() => load(changed({ malloc: { signature: 'i32 -> i32', body: [0xff] } }))).toThrow(
      'Failed to load Wasm bytecode',
    );
  });
});

test('a trap in proxy_on_context_create is reported, and the module taken all the same', () => {
  const world = makeWorld();
  const { vm } = start(
    changed({ proxy_on_context_create: { signature: 'i32 i32 -> void', body: [op.unreachable] } }),
    world,
  );
  expect(vm.failure?.message).toBe('Function: proxy_on_context_create failed: Uncaught RuntimeError: unreachable');
  expect(world.findings).toHaveLength(1);
});

test('the process dies where the host looks for a memory that is not exported', () => {
  const imports: ImportPlan[] = [{ module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' }];
  const log = [...op.i32(2), ...op.i32(0), ...op.i32(1), ...op.call(0), op.drop];
  const functions = filterFunctions({ _initialize: { signature: 'void -> void', body: log } });
  expect(() => start(buildFilter({ imports, functions, memory: { minimum: 1 } }), makeWorld())).toThrow(
    'Caught Segmentation fault',
  );
});

test('a module starts with what it may call: its log, WASI’s output, clock and random numbers', () => {
  const imports: ImportPlan[] = [
    { module: 'env', name: 'proxy_log', signature: 'i32 i32 i32 -> i32' },
    { module: 'wasi_snapshot_preview1', name: 'random_get', signature: 'i32 i32 -> i32' },
    { module: 'wasi_unstable', name: 'clock_time_get', signature: 'i32 i64 i32 -> i32' },
  ];
  const functions = filterFunctions({
    _initialize: {
      signature: 'void -> void',
      body: [
        ...[...op.i32(3), ...op.i32(64), ...op.i32(5), ...op.call(0), op.drop],
        ...[...op.i32(128), ...op.i32(8), ...op.call(1), op.drop],
        ...[...op.i32(0), ...op.i64(0), ...op.i32(128), ...op.call(2), op.drop],
      ],
    },
  });
  const world = makeWorld();
  start(buildFilter({ imports, functions, data: [{ offset: 64, bytes: 'hello' }] }), world);
  expect(world.logs).toEqual(['warn: hello']);
});
