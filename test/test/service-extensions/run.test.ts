import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedModule, loadModule } from '../../../src/host/host.ts';
import { loadServiceExtensions } from '../../../src/test/service-extensions/load.ts';
import { runPhaseTests } from '../../../src/test/service-extensions/run.ts';
import type { PhaseSuite } from '../../../src/test/service-extensions/suite.ts';
import { parseModule } from '../../../src/wasm/module.ts';
import { makeEnvironment } from '../../support/environment.ts';
import { callingFilter, load as loadBytes, makePlugin, slot } from '../../support/host.ts';
import { buildSampleFilters, loadSample, readSampleConfiguration, SAMPLES } from '../../support/sample-filters.ts';
import { buildFilter, filterFunctions, op } from '../../support/wasm-builder.ts';

let folder: string;
let filters: LoadedModule;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  const output = buildSampleFilters(folder);
  filters = loadModule(parseModule(new Uint8Array(await readFile(output))));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(
  suite: PhaseSuite,
  rootId: string,
  configuration = '',
  loaded = filters,
  deadline = 10_000,
): Promise<unknown[]> {
  const plugin = makePlugin({ rootId, configuration: Buffer.from(configuration) });
  const results = await runPhaseTests({ suite, loaded, plugin, env: makeEnvironment(), deadline });
  return results.map(({ test: { name }, diagnostics }) => [name, ...diagnostics.map(({ message }) => message)]);
}

function loadText(content: string): Promise<PhaseSuite> {
  return loadServiceExtensions(join(folder, 'a.textpb'), content, 'a.textpb');
}

describe('Google’s samples', () => {
  test.each(SAMPLES)('%s/%s passes on a filter that does what it asks for', async (sample, file, config) => {
    const suite = await loadSample(sample, file);
    const configuration = await readSampleConfiguration(sample, config);
    expect(await run(suite, sample, configuration)).toEqual(suite.tests.map(({ name }) => [name]));
  });

  test.each(['add_request_header', 'body_chunking', 'config_denylist', 'local_reply', 'log_calls', 'testing'])(
    '%s fails on a filter that does nothing',
    async (sample) => {
      const results = await run(await loadSample(sample, 'tests.textpb'), 'nothing');
      expect(results.filter((result) => (result as unknown[]).length > 1).length).toBeGreaterThan(0);
    },
  );
});

describe('a test', () => {
  test('says what it expected and what it saw, phase by phase', async () => {
    const suite = await loadText(`test {
      name: "wrong"
      request_headers {
        input { header { key: "Message" value: "hey" } }
        result {
          has_header { key: "message" value: "hey" }
          has_header { key: "none" value: "x" }
          no_header { key: "WELCOME" }
          headers { exact: "Welcome: cold" }
          headers { regex: "Message: .*" invert: true }
          body { exact: "some" }
          log { exact: "never" }
          immediate { http_status: 200 }
        }
      }
    }`);
    expect(await run(suite, 'add_request_header')).toEqual([
      [
        'wrong',
        'wrong: request_headers: expected an immediate response with the status 200, seen none',
        'wrong: request_headers: the header "message": expected "hey", seen "hey, hello"',
        'wrong: request_headers: the header "none": expected "x", seen no such header',
        'wrong: request_headers: the header "WELCOME": expected none, seen "warm"',
        'wrong: request_headers: a header line: expected "Welcome: cold", seen "Message: hey, hello", "Welcome: warm"',
        'wrong: request_headers: a header line: expected none like /Message: .*/, seen "Message: hey, hello"',
        'wrong: request_headers: the body: expected "some", seen ""',
        'wrong: request_headers: a log line: expected "never", seen nothing',
      ],
    ]);
  });

  test('ends with an immediate response, whose status, details and gRPC status can be expected', async () => {
    const suite = await loadText(`test {
      name: "ends"
      request_headers { result { immediate { http_status: 201 grpc_status: 3 details: "x" } } }
      response_headers { result { has_header { key: "a" value: "b" } } }
    }
    test { name: "not expected" request_headers { } }`);
    expect(await run(suite, 'local_reply')).toEqual([
      [
        'ends',
        'ends: request_headers: the immediate response: expected the status 201, seen 200; the gRPC status 3, seen 4294967295; the details "x", seen ""',
        'ends: response_headers: the header "a": expected "b", seen no such header',
      ],
      [
        'not expected',
        'not expected: request_headers: expected the stream to go on, seen an immediate response with the status 200',
      ],
    ]);
  });

  test('hands out the properties that it names, and no others, and says when a filter holds headers back', async () => {
    const module = callingFilter({ proxy_get_property: 'i32 i32 i32 i32 -> i32' });
    const get = (path: string): number[] => [
      ...module.call('proxy_get_property', module.text(path), slot(0), slot(1)),
      ...module.logValue(),
    ];
    const bytes = module.build({
      proxy_on_request_headers: {
        signature: 'i32 i32 i32 -> i32',
        body: [...get('request\0path\0'), ...get('plugin_name'), ...op.i32(1)],
      },
    });
    const suite = await loadText(`test {
      name: "properties"
      properties { path: "request.path" value: "/mine" }
      request_headers { result { log { exact: "/mine" } log { exact: "proxy_get_property B" } } }
    }`);
    expect(await run(suite, '', '', loadBytes(bytes))).toEqual([
      [
        'properties',
        'properties: request_headers: expected the stream to go on, seen a filter that holds the headers back',
      ],
    ]);
  });

  test('sees what is not under way as missing, and says so with the calls that led there', async () => {
    const module = callingFilter({
      proxy_get_header_map_pairs: 'i32 i32 i32 -> i32',
      proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
    });
    const ask = [
      ...module.call('proxy_get_header_map_pairs', op.i32(0), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_bytes', op.i32(0), op.i32(0), op.i32(9), slot(0), slot(1)),
    ];
    const bytes = module.build({
      proxy_on_response_headers: { signature: 'i32 i32 i32 -> i32', body: [...ask, ...op.i32(0)] },
    });
    const suite = await loadText(`test {
      name: "over"
      response_headers {
        result {
          log { exact: "proxy_get_header_map_pairs C" }
          log { exact: "proxy_get_buffer_bytes B" }
          log { exact: "never" }
        }
      }
    }`);
    const plugin = makePlugin({ rootId: '' });
    const [result] = await runPhaseTests({
      ...{ suite, loaded: loadBytes(bytes), plugin, deadline: 10_000 },
      env: makeEnvironment(),
    });
    expect(result?.diagnostics).toHaveLength(1);
    expect(result?.diagnostics[0]).toMatchObject({ message: expect.stringContaining('expected "never"'), line: 7 });
    expect(result?.diagnostics[0]?.detail).toContain('→ proxy_on_response_headers');
  });

  test('has each context’s own log, and reads patterns as UTF-8', async () => {
    const module = callingFilter({});
    const say = (text: string): number[] => module.quietly('proxy_log', op.i32(2), module.text(text));
    const bytes = module.build({
      proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: [...say('größe'), ...op.i32(1)] },
      proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body: [...say('stream'), ...op.i32(0)] },
    });
    const suite = await loadText(`test {
      name: "logs"
      plugin_init { log { regex: "gr..e" } log { regex: "gr[öü]ße" } }
      stream_init { log { regex: ".*" invert: true } }
      request_headers { result { log { exact: "stream" } log { regex: "gr.*" invert: true } } }
      stream_destroy { log { regex: ".*" invert: true } }
    }`);
    expect(await run(suite, '', '', loadBytes(bytes))).toEqual([['logs']]);
  });

  test('shows where long bodies differ', async () => {
    const text = `${'a'.repeat(200)}b`;
    const suite = await loadText(`test {
      name: "long"
      request_body { input { content: "${text}" } result { body { exact: "${text}c" } } }
    }`);
    const [result] = await run(suite, 'nothing');
    expect(result).toEqual(['long', expect.stringContaining('differ\n- …a')]);
  });

  test('fails alone where the module traps, loops or does not start', async () => {
    const suite = await loadText('test { name: "a" request_headers { } }');
    const loop = [0x03, 0x40, 0x0c, 0x00, 0x0b, ...op.i32(0)];
    const broken = (name: string, body: number[], signature: string): LoadedModule =>
      loadBytes(buildFilter({ functions: filterFunctions({ [name]: { signature, body } }) }));
    const headers = 'i32 i32 i32 -> i32';
    expect(await run(suite, '', '', broken('proxy_on_request_headers', [op.unreachable], headers))).toEqual([
      ['a', 'a: Function: proxy_on_request_headers failed: Uncaught RuntimeError: unreachable'],
    ]);
    expect(await run(suite, '', '', broken('proxy_on_request_headers', loop, headers), 500)).toEqual([
      ['a', 'a: a callback did not return within 0.5 s'],
    ]);
    expect(await run(suite, '', '', broken('proxy_on_configure', op.i32(0), 'i32 i32 -> i32'))).toEqual([
      ['a', 'a: the plugin does not start: Failed to configure base Wasm plugin'],
    ]);
  });

  test('tells why the module does not start in its own words', async () => {
    const module = callingFilter({});
    const refuse = [...module.quietly('proxy_log', op.i32(4), module.text('no key\nat all')), ...op.i32(0)];
    const bytes = module.build({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: refuse } });
    const suite = await loadText('test { name: "a" }');
    expect(await run(suite, '', '', loadBytes(bytes))).toEqual([
      ['a', 'a: the plugin does not start: wasm log vm: no key; Failed to configure base Wasm plugin'],
    ]);
  });

  test('takes a response of the filter’s own only where there is something to answer, and none with the status 0', async () => {
    const answering = (name: string, signature: string, status: number): LoadedModule => {
      const module = callingFilter({ proxy_send_local_response: 'i32 i32 i32 i32 i32 i32 i32 i32 -> i32' });
      const nothing = module.text('');
      const reply = module.quietly(
        'proxy_send_local_response',
        ...[op.i32(status), nothing, nothing, nothing, op.i32(-1)],
      );
      const body = signature.endsWith('void') ? reply : [...reply, ...op.i32(0)];
      return loadBytes(module.build({ [name]: { signature, body } }));
    };
    const suite = await loadText(`test {
      name: "a" request_headers { result { immediate { } } } response_body { result { no_header { key: "a" } } }
    }`);
    const none = 'a: request_headers: expected an immediate response, seen none';
    const onBody = answering('proxy_on_response_body', 'i32 i32 i32 -> i32', 403);
    expect(await run(suite, '', '', onBody)).toEqual([['a', none]]);
    const onCreate = answering('proxy_on_context_create', 'i32 i32 -> void', 403);
    expect(await run(suite, '', '', onCreate)).toEqual([['a', none]]);
    const onHeaders = (status: number): LoadedModule =>
      answering('proxy_on_request_headers', 'i32 i32 i32 -> i32', status);
    expect(await run(suite, '', '', onHeaders(403))).toEqual([['a']]);
    expect(await run(suite, '', '', onHeaders(0))).toEqual([
      ['a', expect.stringMatching(/status 0, which counts as none/)],
    ]);
  });
});
