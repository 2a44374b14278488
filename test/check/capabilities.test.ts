import { describe, expect, it } from 'vitest';
import { compareCapabilities, findCapabilities } from '../../src/check/capabilities.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { buildFilter, type FunctionPlan, filterFunctions, op } from '../support/wasm-builder.ts';

const IMPORTS = ['proxy_http_call', 'proxy_get_shared_data', 'proxy_set_shared_data', 'proxy_log'].map((name) => ({
  module: 'env',
  name,
  signature: 'void -> i32',
}));
const FILES = { module: 'wasi_unstable', name: 'path_open', signature: 'void -> i32' };

/** A module one of whose callbacks calls the functions with these indices: imports first, then the filter's, then helpers. */
const calling = (callees: readonly number[], helpers: readonly FunctionPlan[] = []) => {
  const body = [...callees.flatMap((index) => [...op.call(index), op.drop]), ...op.i32(0)];
  const functions = filterFunctions({ proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body } });
  return parseModule(buildFilter({ imports: [...IMPORTS, FILES], functions: [...functions, ...helpers] }));
};
const firstHelper = IMPORTS.length + 1 + filterFunctions().length;

describe('findCapabilities', () => {
  it('names what the module can do, each once, with the functions that it does it by', () => {
    expect([...findCapabilities(calling([0, 1, 2, 3, 4]))]).toEqual([
      ['files', ['wasi_unstable.path_open']],
      ['http-call', ['env.proxy_http_call']],
      ['log', ['env.proxy_log']],
      ['shared-data', ['env.proxy_get_shared_data', 'env.proxy_set_shared_data']],
    ]);
  });

  it('leaves out what nothing calls, and follows calls of calls', () => {
    const helper = { signature: 'void -> i32', body: op.call(0) };
    expect([...findCapabilities(calling([3], [helper])).keys()]).toEqual(['log']);
    expect([...findCapabilities(calling([firstHelper], [helper])).keys()]).toEqual(['http-call']);
  });

  it('takes all imports of code that it cannot follow', () => {
    // ref.i31 of the proposal for garbage collection
    const odd = { signature: 'void -> i32', body: [...op.i32(0), 0xfb, 0x1c, op.drop, ...op.i32(0)] };
    expect(findCapabilities(calling([firstHelper], [odd])).size).toBe(4);
  });
});

describe('compareCapabilities', () => {
  it('warns of what is new and notes what is gone', () => {
    const told = compareCapabilities(
      findCapabilities(calling([1, 3])),
      findCapabilities(calling([0, 3])),
      'acme/filter:v1',
      'filter.wasm',
    );
    expect(told.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)).toEqual([
      'warning capability-added: new against acme/filter:v1: http-call (env.proxy_http_call)',
      'notice capability-removed: no longer there, against acme/filter:v1: shared-data',
    ]);
    const same = findCapabilities(calling([0]));
    expect(compareCapabilities(same, same, 'a', 'b')).toEqual([]);
  });
});
