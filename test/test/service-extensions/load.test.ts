import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCases } from '../../../src/test/cases.ts';
import { loadServiceExtensions } from '../../../src/test/service-extensions/load.ts';
import type { PhaseSuite } from '../../../src/test/service-extensions/suite.ts';

const samples = fileURLToPath(new URL('../../fixtures/service-extensions/', import.meta.url));

async function load(name: string): Promise<PhaseSuite> {
  const path = join(samples, name);
  return loadServiceExtensions(path, await readFile(path, 'utf8'), name);
}

function loadText(content: string, file = 'a.textpb'): Promise<PhaseSuite> {
  return loadServiceExtensions(join(samples, 'testing', file), content, file);
}

const withoutPlaces = (suite: PhaseSuite): unknown =>
  JSON.parse(JSON.stringify(suite, (key, value: unknown) => (key === 'position' ? undefined : value)));

describe('Google’s own files', () => {
  test.each([
    ['add_request_header', 4],
    ['body_chunking', 6],
    ['config_denylist', 4],
    ['docs_plugin_config', 1],
    ['local_reply', 1],
    ['log_calls', 1],
    ['overwrite_errcode', 3],
    ['redirect', 3],
    ['set_query', 4],
  ])('of the sample %s are read', async (sample, count) => {
    expect((await load(`${sample}/tests.textpb`)).tests).toHaveLength(count);
  });

  test.each(['add_request_header', 'body_chunking'])(
    'of the sample %s say the same in both formats',
    async (sample) => {
      expect(withoutPlaces(await load(`${sample}/tests.yaml`))).toEqual(
        withoutPlaces(await load(`${sample}/tests.textpb`)),
      );
    },
  );

  test('are numbered where names repeat', async () => {
    const { tests } = await load('redirect/tests.textpb');
    expect(tests.map(({ name }) => name)).toEqual(['NoRedirect', 'DoRedirect', 'DoRedirect (2)']);
  });

  test('give heads as HTTP/1, in the file or in a file of its own', async () => {
    const { tests, timeSeconds, logLevel } = await load('testing/tests.textpb');
    expect([timeSeconds, logLevel]).toEqual([123_456_789, 'debug']);
    expect(tests[1]?.requestHeaders?.lines).toEqual([
      [':method', 'GET'],
      [':path', '/my/path?foo=bar'],
      [':authority', 'myhost.com'],
      ['myheader', 'MyVal1'],
      ['myheader', 'MyVal2'],
    ]);
    expect(tests[2]?.requestHeaders?.lines.slice(0, 4)).toEqual([
      [':method', 'GET'],
      [':path', '/my/path?foo=bar'],
      [':scheme', 'https'],
      [':authority', 'example.com:8080'],
    ]);
    expect(tests[2]?.responseHeaders?.lines[0]).toEqual([':status', '403']);
  });

  test('stand beside ours', async () => {
    const suite = await loadCases([join(samples, 'redirect/tests.textpb'), join(samples, 'testing/tests.yaml')], {
      directory: samples,
      project: samples,
    });
    expect(suite.cases).toEqual([]);
    expect(suite.phaseSuites?.map(({ tests }) => tests.length)).toEqual([3, 3]);
  });
});

test('bodies are cut by number or by size', async () => {
  const chunks = async (cut: string): Promise<string[] | undefined> => {
    const { tests } = await loadText(`test { ${cut} request_body { input { content: "12345" } } }`);
    return tests[0]?.requestBody[0]?.chunks.map(String);
  };
  expect(await chunks('num_chunks: 2')).toEqual(['12', '345']);
  expect(await chunks('chunk_size: 2')).toEqual(['12', '34', '5']);
  expect(await chunks('')).toEqual(['12345']);
});

test('fields are read in every spelling that protobuf and YAML have for them', async () => {
  const yaml = `
env: {logLevel: 2, time_secs: 1735689600}
test:
  - name: a
    numChunks: 0x2
    benchmark: Yes
    requestBody: [{input: {content: "1234"}, result: {hasHeader: [{key: a}]}}]
    responseHeaders: {result: {immediate: {httpStatus: 403, grpcStatus: 7}, log: [{regex: a, invert: False}]}}
`;
  const text = `
env { log_level: 2 timeSecs: 1735689600 }
test {
  name: "a" num_chunks: 2 benchmark: True
  requestBody: [{ input { content: '12' "34" } result { has_header { key: "a" } } }]
  response_headers < result { immediate { httpStatus: 403 grpc_status: 7 }, log { regex: "a" invert: f }; } >
}`;
  const suite = await loadText(text);
  expect(withoutPlaces(suite)).toEqual(withoutPlaces(await loadText(yaml, 'a.yaml')));
  expect([suite.logLevel, suite.timeSeconds]).toEqual(['debug', 1_735_689_600]);
  expect(suite.tests[0]?.requestBody[0]?.chunks.map(String)).toEqual(['12', '34']);
});

test('numbers are octal, decimal or hexadecimal, and as large as their fields', async () => {
  const { tests, timeSeconds } = await loadText(`
    env { time_secs: 4102444800 num_additional_streams: 3 additional_stream_advance_rate: 2 }
    test { num_chunks: 010 request_body { input { content: "12345678" } } }
    test { request_headers { result { immediate { http_status: 0xC8 grpc_status: 4294967295 } } } }`);
  expect(timeSeconds).toBe(4_102_444_800);
  expect(tests[0]?.requestBody[0]?.chunks).toHaveLength(8);
  expect(tests[1]?.requestHeaders?.expect[0]).toMatchObject({ response: { status: 200, grpcStatus: 4_294_967_295 } });
});

test('heads are read as HTTP/1 has them', async () => {
  const lines = async (content: string): Promise<unknown> => {
    const { tests } = await loadText(`test { request_headers { input { content: ${JSON.stringify(content)} } } }`);
    return tests[0]?.requestHeaders?.lines;
  };
  expect(await lines('\r\nPUT /a?b HTTP/1.1\r\nHost: h\r\nX-Long: one\r\n two\r\n\r\nbody: none')).toEqual([
    [':method', 'PUT'],
    [':path', '/a?b'],
    [':authority', 'h'],
    ['x-long', 'one two'],
  ]);
  expect(await lines('GET HTTP://Example.COM:80/a/../b?c#d HTTP/1.1\nhost: other')).toEqual([
    [':method', 'GET'],
    [':path', '/b?c'],
    [':scheme', 'http'],
    [':authority', 'example.com'],
  ]);
});

test('a configuration of the run’s is taken instead of a file that may be nowhere', async () => {
  const content = 'env { config_path: "/nowhere/at/all" } test { }';
  await expect(loadText(content)).rejects.toMatchObject({ message: expect.stringContaining('env.config_path') });
  const path = join(samples, 'testing', 'a.textpb');
  const suite = await loadServiceExtensions(path, content, 'a.textpb', { isConfigured: true });
  expect(suite.configuration).toBeUndefined();
});

test('of what an input says several times the file counts, then the content, then the headers', async () => {
  const path = join(samples, 'testing/request_headers.data');
  const { tests } = await loadText(`test { name: "a" request_headers {
    input { header { key: "a" } content: "PUT / HTTP/1.1" file: "${path}" }
  } }
  test { request_headers { input { header { key: "a" } content: "PUT / HTTP/1.1" file: "" } } }
  test { request_headers { input { header { key: "a" } content: "" } } request_body { input { header { key: "a" } } } }`);
  expect(tests.map(({ requestHeaders }) => requestHeaders?.lines[0])).toEqual([
    [':method', 'GET'],
    [':method', 'PUT'],
    ['a', ''],
  ]);
  expect(tests[2]?.requestBody).toMatchObject([{ chunks: [Buffer.alloc(0)] }]);
});

test('files can be named from the root of the machine', async () => {
  const path = join(samples, 'testing/request_headers.data');
  const { tests } = await loadText(`test { request_headers { input { file: "${path}" } } }`);
  expect(tests[0]?.requestHeaders?.lines[0]).toEqual([':method', 'GET']);
});

describe('refuses, by field and line,', () => {
  test.each([
    ['test {\n  nam: "a" }', 2, 'unknown key, did you mean name?'],
    ['env {\n  log_level: LOUD }', 2, 'env.log_level: must be one of UNDEFINED, TRACE'],
    ['test {\n num_chunks: 0x1ffffffff }', 2, 'num_chunks: must be at most 2147483647'],
    ['test { request_headers { result {\n has_header { key: "" } } } }', 2, 'key: must not be empty'],
    ['test { request_headers {\n input { content: "GET /a/../b" } } }', 2, '"/a/../b" is no path'],
    ['test { request_headers {\n input { content: "GET /a#b" } } }', 2, '"/a#b" is no path'],
    ['test {\n [type.googleapis.com/google.protobuf.Duration] { seconds: 1 } }', 2, 'extensions and Any'],
    ['test { request_headers { result {\n log { regex: "(" } } } }', 2, 'is no RE2 pattern'],
    [
      'test { request_headers { result {\n log { exact: "a" file: "b" } } } }',
      2,
      'exactly one of exact, regex or file',
    ],
    ['test { num_chunks: 1\n chunk_size: 1 }', 1, 'only one of num_chunks and chunk_size'],
    ['test { num_chunks: 2 request_body { } request_body { } }', 1, 'only one request_body'],
    [
      'test { request_body { input {\n file: "nowhere" } } }',
      2,
      'request_body[0].input.file: cannot read "nowhere": there is no such file',
    ],
    ['test { response_body { result { body {\n file: "." } } } }', 2, 'body[0].file: cannot read ".": it is a folder'],
    [
      'env {\n config_path: "/dev/null" } test { }',
      2,
      'env.config_path: cannot read "/dev/null": it is no file, but a pipe',
    ],
    ['test { request_headers {\n input { content: "nonsense" } } }', 2, 'is no request line'],
    ['test { response_headers {\n input { content: "HTTP/1.1 200 OK\\nno header" } } }', 2, 'is no header line'],
    [
      'test { request_headers { result {\n immediate { http_status: -1 } } } }',
      2,
      'http_status: must be a whole number',
    ],
  ])('%j', async (content, line, message) => {
    await expect(loadText(content)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining(message),
      position: { file: 'a.textpb', line },
    });
  });
});
