import { describe, expect, test } from 'vitest';
import { NeverReturned, runGuarded } from '../../src/host/guard.ts';
import { loadModule, startPlugin } from '../../src/host/host.ts';
import { openHostEngine } from '../../src/test/host-engine.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { makePlugin, makeWorld } from '../support/host.ts';
import { buildFilter, type FunctionPlan, filterFunctions, op } from '../support/wasm-builder.ts';

const LOOP = [0x03, 0x40, 0x0c, 0x00, 0x0b];

const CALLBACKS: Readonly<Record<string, string>> = {
  proxy_on_request_headers: 'i32 i32 i32 -> i32',
  proxy_on_request_body: 'i32 i32 i32 -> i32',
  proxy_on_response_headers: 'i32 i32 i32 -> i32',
  proxy_on_response_body: 'i32 i32 i32 -> i32',
  proxy_on_log: 'i32 -> void',
  proxy_on_done: 'i32 -> i32',
  proxy_on_delete: 'i32 -> void',
};

function looping(signature: string): FunctionPlan {
  return { signature, body: [...LOOP, ...(signature.endsWith('void') ? [] : op.i32(0))] };
}

describe('a loop without an end', () => {
  test('in plain code is ended by force', () => {
    expect(() =>
      runGuarded(20, () => {
        for (;;);
      }),
    ).toThrow(NeverReturned);
  });

  test.each(Object.entries(CALLBACKS))('in %s ends its case alone', async (name, signature) => {
    const cases = parseCases(
      'cases: [{name: loops, request: {method: POST, body: ping}, upstream: {body: pong}}]',
      'a.yaml',
    );
    const engine = openHostEngine({
      loaded: loadModule(parseModule(buildFilter({ functions: filterFunctions({ [name]: looping(signature) }) }))),
      plugin: { modulePath: '', name: '', rootId: '', vmId: '' },
      env: makeEnvironment(),
      deadline: 50,
      clusters: [],
    });
    for (const testCase of cases) {
      expect((await engine.run(testCase)).settlement).toBe('stuck');
      expect((await engine.run(testCase)).settlement).toBe('stuck');
    }
    await engine.close();
  });

  test('while the module starts', () => {
    const bytes = buildFilter({
      functions: filterFunctions({ _initialize: { signature: 'void -> void', body: LOOP } }),
    });
    const loaded = loadModule(parseModule(bytes));
    expect(() => runGuarded(50, () => startPlugin(loaded, makePlugin(), makeWorld()))).toThrow(NeverReturned);
  });
});

test('what the guarded work throws comes through', () => {
  expect(() =>
    runGuarded(1_000, () => {
      throw new RangeError('mine');
    }),
  ).toThrow('mine');
});
