import { describe, expect, test } from 'vitest';
import { NeverReturned, runGuarded } from '../../src/host/guard.ts';
import { loadModule, startPlugin } from '../../src/host/host.ts';
import { openHostEngine } from '../../src/test/host-engine.ts';
import type { CaseEngine } from '../../src/test/observation.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { makePlugin, makeWorld } from '../support/host.ts';
import { buildFilter, type FunctionPlan, filterFunctions, op } from '../support/wasm-builder.ts';

const LOOP = [0x03, 0x40, 0x0c, 0x00, 0x0b];

const REQUEST = 'request: {method: POST, body: ping}, upstream: {body: pong}';
const CONNECTION = 'connection: [{client: ping}, {upstream: pong}]';

const CALLBACKS: Readonly<Record<string, string>> = {
  proxy_on_request_headers: 'i32 i32 i32 -> i32',
  proxy_on_request_body: 'i32 i32 i32 -> i32',
  proxy_on_response_headers: 'i32 i32 i32 -> i32',
  proxy_on_response_body: 'i32 i32 i32 -> i32',
  proxy_on_log: 'i32 -> void',
  proxy_on_done: 'i32 -> i32',
  proxy_on_delete: 'i32 -> void',
  proxy_on_new_connection: 'i32 -> i32',
  proxy_on_downstream_data: 'i32 i32 i32 -> i32',
  proxy_on_upstream_data: 'i32 i32 i32 -> i32',
  proxy_on_upstream_connection_close: 'i32 i32 -> void',
  proxy_on_downstream_connection_close: 'i32 i32 -> void',
};

/** Grows the memory by 64 MiB again and again, and traps once there is no more. */
const HOARD = [
  ...[0x03, 0x40, ...op.i32(1024), ...op.growMemory, ...op.i32(-1), 0x46],
  ...[0x04, 0x40, op.unreachable, 0x0b, 0x0c, 0x00, 0x0b],
];

function caseFor(callback: string): string {
  return /connection|stream_data/.test(callback) ? CONNECTION : REQUEST;
}

function looping(signature: string): FunctionPlan {
  return { signature, body: [...LOOP, ...(signature.endsWith('void') ? [] : op.i32(0))] };
}

function openEngine(name: string, plan: FunctionPlan): CaseEngine {
  return openHostEngine({
    loaded: loadModule(parseModule(buildFilter({ functions: filterFunctions({ [name]: plan }) }))),
    plugin: { modulePath: '', name: '', rootId: '', vmId: '' },
    env: makeEnvironment(),
    deadline: 50,
    clusters: [],
  });
}

describe('memory without end', () => {
  test.each(Object.entries(CALLBACKS))('in %s ends in a trap', async (name, signature) => {
    const engine = openEngine(name, { signature, body: [...HOARD, ...(signature.endsWith('void') ? [] : op.i32(0))] });
    for (const testCase of parseCases(`cases: [{name: hoards, deadline: 30000, ${caseFor(name)}}]`, 'a.yaml')) {
      const { findings } = await engine.run(testCase);
      expect(findings).toMatchObject([{ kind: 'trap', callback: name }]);
    }
    await engine.close();
  });
});

describe('a loop without an end', () => {
  test('in plain code is ended by force', () => {
    expect(() =>
      runGuarded(20, () => {
        for (;;);
      }),
    ).toThrow(NeverReturned);
  });

  test.each(Object.entries(CALLBACKS))('in %s ends its case alone', async (name, signature) => {
    const engine = openEngine(name, looping(signature));
    for (const testCase of parseCases(`cases: [{name: loops, ${caseFor(name)}}]`, 'a.yaml')) {
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
