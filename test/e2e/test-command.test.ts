import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runJson } from '../support/cli.ts';
import { writeFiles } from '../support/files.ts';
import { callingFilter, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/** A filter that logs its configuration and refuses an empty one. */
function configuredFilter(): Uint8Array {
  const module = callingFilter({ proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32' });
  const read = module.quietly('proxy_get_buffer_bytes', op.i32(7), op.i32(0), op.i32(100), slot(0), slot(1));
  return module.build({
    proxy_on_configure: { signature: 'i32 i32 -> i32', body: op.local(1) },
    proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body: [...op.i32(0)] },
    proxy_on_context_create: { signature: 'i32 i32 -> void', body: [...read, ...module.logValue()] },
  });
}

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'test-command-'));
  await writeFile(join(directory, 'filter.wasm'), configuredFilter());
  await writeFiles(directory, {
    'config.json': '{"a": 1}',
    'right.yaml': 'cases: [{name: passes, expect: {response: {status: 200}}}]\n',
    'wrong.yaml': 'cases:\n  - name: fails\n    expect: {response: {status: 201}}\n',
    'unknown.yaml': 'cases:\n  - name: a\n    expekt: {}\n',
    'google.textpb': 'test { name: "a" request_headers { result { no_header { key: "x" } } } }\n',
  });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const command = (engine: string, cases: string): string[] => [
  ...['test', 'filter.wasm', '--cases', cases, '--config', 'config.json', '--engine', engine],
];

describe.each(['host', 'envoy'])('test FILE --cases FILE --config FILE --engine %s --json', (engine) => {
  test.each(['right.yaml', 'google.textpb'])('exits with 0 where %s passes', async (cases) => {
    const { code, result } = await runJson(command(engine, cases), { directory });
    expect(code).toBe(0);
    expect(result).toMatchObject({ status: 'passed', tests: { passed: 1, failed: 0, skipped: 0 } });
    expect(result.cases).toMatchObject([{ engine, status: 'passed', file: cases }]);
  });

  test('exits with 1 where a case fails, at its line', async () => {
    const { code, result } = await runJson(command(engine, 'wrong.yaml'), { directory });
    expect(code).toBe(1);
    expect(result).toMatchObject({ status: 'failed', tests: { passed: 0, failed: 1, skipped: 0 } });
    expect(result.diagnostics[0]).toMatchObject({ code: 'test-failed', file: 'wrong.yaml', line: 3 });
  });

  test('exits with 1 where the module refuses the configuration', async () => {
    const args = ['test', 'filter.wasm', '--cases', 'right.yaml', '--engine', engine];
    const { code, result } = await runJson(args, { directory });
    expect(code).toBe(1);
    expect(result.diagnostics[0]).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('Failed to configure base Wasm plugin'),
    });
  });

  test('exits with 2 where a file has a mistake, at its line', async () => {
    const { code, result } = await runJson(command(engine, 'unknown.yaml'), { directory });
    expect(code).toBe(2);
    expect(result).toMatchObject({
      status: 'error',
      diagnostics: [{ code: 'configuration', file: 'unknown.yaml', line: 3 }],
    });
  });
});

test.each([
  ['--engine', 'wasmtime', 'no such engine'],
  ['--as', 'nginx', 'Allowed choices are envoy, istio, envoy-gateway, gloo'],
  ['--target', 'istio@0.1', 'no such Istio release is known'],
])('%s %s is the user’s mistake: 2', async (flag, value, message) => {
  const { code, result } = await runJson([...command('envoy', 'right.yaml'), flag, value], { directory });
  expect(code).toBe(2);
  expect(result.diagnostics[0]?.message).toContain(message);
});

test('exits with 3 where there is no Envoy to judge, and says where it looked', async () => {
  const args = [...command('envoy', 'right.yaml'), '--target', 'path:/bin/true'];
  const { code, result } = await runJson(args, { directory });
  expect(code).toBe(3);
  expect(result).toMatchObject({ status: 'error', diagnostics: [{ code: 'tool' }] });
  expect(result.diagnostics[0]?.message).toContain('/bin/true');
});

test('a product is configured as it would be, in each engine', async () => {
  const args = [...command('host,envoy', 'right.yaml'), '--as', 'istio'];
  const { code, result } = await runJson(args, { directory });
  expect(code).toBe(0);
  expect(result.cases).toMatchObject([
    { engine: 'host', as: 'istio', status: 'passed' },
    { engine: 'envoy', as: 'istio', status: 'passed' },
  ]);
});
