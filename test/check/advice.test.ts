import { describe, expect, it } from 'vitest';
import { BUNDLED_TABLES } from '../../src/abi/tables.ts';
import { findAdvice } from '../../src/check/advice.ts';
import { describeModule } from '../../src/check/describe.ts';
import type { Problem } from '../../src/check/problem.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, buildModule, filterFunctions, type ModulePlan } from '../support/wasm-builder.ts';

const adviceFor = (bytes: Uint8Array<ArrayBuffer>): Problem[] => {
  const module = parseModule(bytes);
  return findAdvice(module.interface, describeModule(module), BUNDLED_TABLES);
};
const advise = (plan: ModulePlan): Problem[] => adviceFor(buildFilter(plan));
const exporting = (name: string): ModulePlan => ({
  functions: filterFunctions({ proxy_on_request_headers: undefined, [name]: { signature: 'i32 -> i32' } }),
});

describe('findAdvice', () => {
  it('is silent on a good filter', () => {
    expect(advise({})).toEqual([]);
  });

  it.each([
    ['proxy_on_request_header', 'proxy_on_request_headers'],
    ['proxy_on_requst_headers', 'proxy_on_request_headers'],
    ['proxy_on_http_request_headers', undefined],
    ['proxy_on_plugin_start', undefined],
    ['on_request_headers', 'proxy_on_request_headers'],
    ['proxyOn_request_headers', 'proxy_on_request_headers'],
  ])('says that Envoy never calls %s', (name, meant) => {
    const [problem, ...more] = advise(exporting(name));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'callback-unknown', severity: meant === undefined ? 'notice' : 'warning' });
    expect(problem?.detail).toBe(meant === undefined ? undefined : `${meant} was probably meant`);
  });

  it.each(['proxy_on_grpc_trailing_metadata', 'helper', 'mutation_on_x', '__new', 'free'])(
    'lets the export %s pass',
    (name) => {
      expect(advise(exporting(name))).toEqual([]);
    },
  );

  it('does not take a callback for another that is there too', () => {
    const functions = filterFunctions({ proxy_on_request_headerz: { signature: 'void -> void' } });
    expect(advise({ functions })).toMatchObject([{ code: 'callback-unknown', severity: 'notice' }]);
  });

  it('finds a module that does nothing', () => {
    const functions = [
      { signature: 'void -> void', exports: ['proxy_abi_version_0_2_1'] },
      { signature: 'i32 -> i32', exports: ['malloc'] },
    ];
    const bytes = buildModule({ functions, memory: { minimum: 1, export: 'memory' } });
    expect(adviceFor(bytes)).toMatchObject([{ code: 'callbacks-none', severity: 'warning' }]);
  });

  it.each<[string, ModulePlan, object]>([
    [
      'two ABI versions',
      { functions: filterFunctions({ proxy_abi_version_0_1_0: { signature: 'void -> void' } }) },
      { code: 'abi-several', severity: 'warning', message: expect.stringContaining('Envoy takes 0.2.1') },
    ],
    [
      'the first ABI',
      {
        functions: filterFunctions({
          proxy_abi_version_0_2_1: undefined,
          proxy_abi_version_0_1_0: { signature: 'void -> void' },
        }),
      },
      { code: 'abi-old', severity: 'notice' },
    ],
    ['no memory', { memory: { minimum: 1 } }, { code: 'memory-missing', severity: 'warning' }],
    [
      'debug sections',
      {
        customSections: [
          { name: '.debug_info', bytes: new Uint8Array(2_000) },
          { name: '.debug_str', bytes: new Uint8Array(500) },
          { name: 'name', bytes: [] },
        ],
      },
      { code: 'size-debug', severity: 'warning', message: expect.stringMatching(/^3 kB/) },
    ],
    [
      'precompiled code',
      { customSections: [{ name: 'precompiled_wee8_v1', bytes: 'x' }] },
      { code: 'precompiled', severity: 'notice', message: expect.stringContaining('precompiled_wee8_v1') },
    ],
    [
      'the first name of WASI',
      { imports: [{ module: 'wasi_unstable', name: 'fd_write', signature: 'i32 i32 i32 i32 -> i32' }] },
      { code: 'wasi-unstable', severity: 'notice' },
    ],
    [
      'functions that only Envoy has',
      { imports: [{ module: 'wasi_snapshot_preview1', name: 'poll_oneoff', signature: 'i32 i32 i32 i32 -> i32' }] },
      { code: 'import-portability', severity: 'notice', message: expect.stringContaining('since about 1.33') },
    ],
  ])('tells of %s', (_what, plan, expected) => {
    expect(advise(plan)).toMatchObject([expected]);
  });
});
