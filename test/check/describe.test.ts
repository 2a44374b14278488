import { describe, expect, it } from 'vitest';
import { describeModule } from '../../src/check/describe.ts';
import { parseModule } from '../../src/wasm/module.ts';
import {
  buildFilter,
  type CustomPlan,
  filterFunctions,
  type ModulePlan,
  name,
  section,
  vector,
} from '../support/wasm-builder.ts';

const describePlan = (plan: ModulePlan) => describeModule(parseModule(buildFilter(plan)));
const producers = (...entries: (readonly [string, string])[]): CustomPlan => ({
  name: 'producers',
  bytes: vector(entries.map(([field, text]) => [...name(field), ...vector([[...name(text), ...name('1')]])])),
});
const functionNames = (...names: string[]): CustomPlan => ({
  name: 'name',
  bytes: section(1, vector(names.map((text, index) => [index, ...name(text)]))),
});

describe('describeModule', () => {
  it.each<[string, string | undefined, string | undefined, ModulePlan]>([
    ['nothing known', undefined, undefined, {}],
    [
      'Rust and its SDK',
      'rust',
      'proxy-wasm-rust-sdk',
      {
        customSections: [
          producers(['language', 'Rust'], ['processed-by', 'rustc']),
          functionNames('_ZN10proxy_wasm10dispatcher4new17h0E'),
        ],
      },
    ],
    [
      'Go and its SDK',
      'go',
      'proxy-wasm-go-sdk',
      {
        customSections: [
          producers(['language', 'Go']),
          functionNames('github.com_proxy_wasm_proxy_wasm_go_sdk_proxywasm.init'),
        ],
      },
    ],
    ['TinyGo', 'tinygo', undefined, { customSections: [producers(['language', 'C99'], ['processed-by', 'TinyGo'])] }],
    [
      'C++ by clang',
      'cpp',
      undefined,
      { customSections: [producers(['language', 'C_plus_plus_14'], ['processed-by', 'Debian clang'])] },
    ],
    [
      'C++ by Emscripten, stripped',
      'cpp',
      undefined,
      { imports: [{ module: 'env', name: 'emscripten_notify_memory_growth', signature: 'i32 -> void' }] },
    ],
    [
      'AssemblyScript by its texts, stripped',
      'assemblyscript',
      '@gcoredev/proxy-wasm-sdk-as',
      { data: [{ offset: 8, bytes: Buffer.from('~lib/@gcoredev/proxy-wasm-sdk-as/assembly/runtime.ts', 'utf16le') }] },
    ],
    [
      'AssemblyScript by its abort',
      'assemblyscript',
      undefined,
      { imports: [{ module: 'env', name: 'abort', signature: 'i32 i32 i32 i32 -> void' }] },
    ],
  ])('tells the toolchain of a module: %s', (_what, language, sdk, plan) => {
    expect(describePlan(plan)).toMatchObject({ language, sdk });
  });

  it('takes the ABI version that Envoy takes', () => {
    const functions = filterFunctions({ proxy_abi_version_0_1_0: { signature: 'void -> void' } });
    expect(describePlan({ functions }).abi).toBe('0.2.1');
    expect(describePlan({ functions: filterFunctions({ proxy_abi_version_0_2_1: undefined }) }).abi).toBeUndefined();
  });
});
