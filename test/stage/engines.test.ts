import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Http } from '../../src/base/http.ts';
import { foldResults, type RunResult } from '../../src/report/result.ts';
import type { Engine, Inputs } from '../../src/stage/inputs.ts';
import { runPipeline } from '../../src/stage/pipeline.ts';
import { createFileStore } from '../../src/toolchain/store.ts';
import { defaultStoreRoot } from '../../src/toolchain/store-root.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { callingFilter, slot } from '../support/host.ts';
import { buildFilter, filterFunctions, op } from '../support/wasm-builder.ts';

const CASES = `cases:
  - name: plain
    expect: {response: {status: 200}}
  - name: logs
    expect: {logs: [{contains: nothing of the kind}]}
`;

interface RunParts {
  readonly http?: Http;
  readonly targets?: readonly string[];
  readonly product?: Inputs['product'];
  /** Name and content of the file with the cases. */
  readonly file?: readonly [name: string, content: string];
}

async function run(engines: readonly Engine[], bytes: Uint8Array, parts: RunParts = {}): Promise<RunResult> {
  const directory = temporaryFolder();
  const { file: [name, content] = ['cases.yaml', CASES], targets = [], product, ...world } = parts;
  const [path, cases] = [join(directory, 'm.wasm'), join(directory, name)];
  await Promise.all([writeFile(path, bytes), writeFile(cases, content)]);
  const store = createFileStore(parts.http === undefined ? defaultStoreRoot(process.env) : join(directory, 'store'));
  const env = makeEnvironment({ directory, store, ...world });
  const inputs: Inputs = {
    ...{ directory, module: { kind: 'file', path }, targets, cases: [cases], engines, tags: [], layouts: [] },
    ...{ product, push: false, plainHttp: false, mirrors: [], failOn: 'error' },
  } as Inputs;
  const results = await runPipeline(['setup', 'test'], { inputs, env, folder: join(directory, '.wasm-action') });
  return foldResults(results);
}

const unreachable: Http = new Proxy({} as Http, {
  get: () => () => {
    throw new Error('the network was used');
  },
});

test('the host alone fetches nothing, judges for no target, and the result says that no Envoy has judged', async () => {
  const result = await run(['host'], buildFilter(), { http: unreachable });
  expect(result.cases.map(({ engine, target, status }) => [engine, target, status])).toEqual([
    ['host', undefined, 'passed'],
    ['host', undefined, 'failed'],
  ]);
  expect(result.verdicts).toEqual({});
  expect(result.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'error test-failed',
    'notice engine-host',
  ]);
});

test('a module that the host refuses is refused in Envoy’s words', async () => {
  const functions = filterFunctions({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: op.i32(0) } });
  const result = await run(['host'], buildFilter({ functions }), { http: unreachable });
  expect(result.status).toBe('failed');
  expect(result.diagnostics[0]?.message).toBe(
    'the module is refused by the embedded host: Failed to configure base Wasm plugin',
  );
});

test('what host and Envoy judge differently is told as that', async () => {
  const module = callingFilter({ proxy_call_foreign_function: 'i32 i32 i32 i32 i32 i32 -> i32' });
  // The name stands in two pieces, so that nobody sees beforehand what the module will call.
  const head = module.text('expr_').slice(0, -op.i32('expr_'.length).length);
  module.text('create');
  const call = module.quietly(
    'proxy_call_foreign_function',
    ...[[...head, ...op.i32('expr_create'.length)], module.text('request.path'), slot(0), slot(1)],
  );
  const bytes = module.build({
    proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body: [...call, ...op.i32(0)] },
  });
  const result = await run(['host', 'envoy'], bytes);
  const [target] = Object.keys(result.verdicts);
  expect(result.cases.map(({ name, engine, status }) => `${name} ${engine} ${status}`)).toEqual([
    ...['plain host failed', 'logs host failed', 'plain envoy passed', 'logs envoy failed'],
  ]);
  expect(result.diagnostics.find(({ code }) => code === 'test-host-limit')?.message).toContain('expr_create');
  expect(result.diagnostics.filter(({ code }) => code === 'engine-difference')).toMatchObject([
    { severity: 'warning', line: 2, message: `plain: fails in the embedded host and passes on ${target}` },
  ]);
  expect(result.diagnostics.some(({ code }) => code === 'engine-host')).toBe(false);
});

test('each target is judged by itself, side by side, and what they agree on is told once', async () => {
  const signature = 'i32 i32 i32 -> i32';
  const functions = filterFunctions({ proxy_on_request_headers: { signature, body: [op.unreachable] } });
  const result = await run(['host', 'envoy'], buildFilter({ functions }), {
    targets: ['1.40', '1.36', 'envoy-gateway@1.6.3'],
  });
  expect(Object.keys(result.verdicts)).toEqual(['1.40.0', '1.36.4', 'envoy-gateway@1.6.3']);
  expect(
    result.cases.filter(({ name }) => name === 'plain').map(({ engine, target, as }) => [engine, target, as]),
  ).toEqual([
    ['host', undefined, undefined],
    ['host', undefined, 'envoy-gateway'],
    ['envoy', '1.40.0', undefined],
    ['envoy', '1.36.4', undefined],
    ['envoy', 'envoy-gateway@1.6.3', 'envoy-gateway'],
  ]);
  const traps = result.diagnostics.filter(({ code, line }) => code === 'test-trap' && line === 2);
  expect(traps.map(({ message }) => message.split('\n')[0])).toEqual([
    expect.stringMatching(
      / \(the embedded host, the embedded host as envoy-gateway, 1\.40\.0, 1\.36\.4, envoy-gateway@1\.6\.3\)$/,
    ),
  ]);
});

test('what the product cannot say is told at the first case that says it, and once', async () => {
  const content = `cases:
  - {name: a}
  - {name: b, environment: {A: b}}
  - {name: c, environment: {A: b}, vmConfiguration: x}
`;
  const { diagnostics } = await run(['host'], buildFilter(), {
    ...{ http: unreachable, product: 'gloo', file: ['cases.yaml', content] },
  });
  expect(
    diagnostics
      .filter(({ code }) => code === 'as-deployed')
      .map(({ line, message, severity }) => [line, message, severity]),
  ).toEqual([
    [3, 'gloo has no field for environment variables: the module does not see A', 'warning'],
    [4, 'gloo has no field for vmConfiguration: the VM is told nothing', 'warning'],
  ]);
});

describe('tests in Google’s format', () => {
  const CANNOT = `test {
    name: "frozen" request_headers {
      input { header { key: ":path" value: "/a#b" } }
      result { has_header { key: ":path" value: "/a#b" } }
    }
  }`;
  const CAN = 'test { name: "a" request_headers { result { no_header { key: "b" } } } }';

  test('run in the host and in Envoy', async () => {
    const result = await run(['host', 'envoy'], buildFilter(), { file: ['tests.textpb', `${CAN}${CANNOT}`] });
    expect(result.cases.map(({ name, engine, status }) => `${name} ${engine} ${status}`)).toEqual([
      ...['a host passed', 'frozen host passed', 'a envoy passed', 'frozen envoy skipped'],
    ]);
    expect(result.cases[3]?.reason).toContain('the path has a fragment');
    expect(result.tests).toEqual({ passed: 3, failed: 0, skipped: 1 });
    expect(result.diagnostics).toEqual([]);
    expect(result.status).toBe('passed');
  });

  test('that Envoy cannot be asked are told, where the host does not run', async () => {
    const result = await run(['envoy'], buildFilter(), { file: ['tests.textpb', `${CAN}\n${CANNOT}`] });
    expect(result.status).toBe('passed');
    expect(result.diagnostics).toMatchObject([
      { severity: 'notice', code: 'test-skipped', file: 'tests.textpb', line: 2 },
    ]);
    expect(result.diagnostics[0]?.hint).toContain('--engine host,envoy');
  });

  test('fail a run in which none of them could be judged', async () => {
    const result = await run(['envoy'], buildFilter(), { file: ['tests.textpb', CANNOT] });
    expect(result.status).toBe('failed');
    expect(result.diagnostics).toMatchObject([
      { code: 'test-not-run', severity: 'error', file: 'tests.textpb', line: 1 },
    ]);
  });

  test('are told once where host and Envoy say the same of them', async () => {
    const wrong = 'test { name: "a" request_headers { result { has_header { key: "b" value: "c" } } } }';
    const result = await run(['host', 'envoy'], buildFilter(), { file: ['tests.textpb', wrong] });
    const [target] = Object.keys(result.verdicts);
    expect(result.diagnostics.map(({ message }) => message)).toEqual([
      `a: request_headers: the header "b": expected "c", seen no such header (the embedded host, ${target})`,
    ]);
    const problems = ['a: request_headers: the header "b": expected "c", seen no such header'];
    expect(result.cases).toMatchObject([
      { engine: 'host', problems },
      { engine: 'envoy', problems },
    ]);
  });
});
