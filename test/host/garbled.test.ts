import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, filter, onHeaders } from '../support/calling-filter.ts';
import type { TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'garbled-'));
  engines = { folder, binary: await provideEnvoy(folder) };
}, 600_000);

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const CASES = `cases:
  - {name: get, upstream: {body: pong}}
  - {name: post, request: {method: POST, body: ping}, upstream: {body: pong}}
`;
const [REQUEST, RESPONSE] = [0, 2];

test.each<[string, number, string, string | undefined, unknown]>([
  ['a request without a method', REQUEST, ':method', undefined, { status: 503 }],
  ['a request without a path', REQUEST, ':path', undefined, { status: 404 }],
  ['a method that there isn’t', REQUEST, ':method', 'get', { status: 400 }],
  ['CONNECT', REQUEST, ':method', 'CONNECT', { status: 503 }],
  ['HEAD, for a client that asked otherwise', REQUEST, ':method', 'HEAD', 'broken'],
  ['a request’s header that ends its line', REQUEST, 'x-a', 'a\r\nx-b: c', { body: 'invalid header value for: x-a' }],
  ['a request’s header whose name is none', REQUEST, 'x a', 'b', { body: 'invalid header name: x a' }],
  [
    'a response’s header that ends its line',
    RESPONSE,
    'x-a',
    'a\r\nx-b: c',
    { headers: expect.arrayContaining(['x-b: c']) },
  ],
  ['a response’s header whose name is none', RESPONSE, 'x a', 'b', 'broken'],
  ['a response’s length that is no number', RESPONSE, 'content-length', 'x', 'broken'],
  ['a status that promises another', RESPONSE, ':status', '100', 'broken'],
])('host and Envoy agree on %s', async (_name, map, name, value, response) => {
  const bytes = filter(({ quietly, call, text, logValue }) => ({
    [map === REQUEST ? 'proxy_on_request_headers' : 'proxy_on_response_headers']: onHeaders(
      ...(value === undefined
        ? quietly('proxy_remove_header_map_value', op.i32(map), text(name))
        : quietly('proxy_replace_header_map_value', op.i32(map), text(name), text(value))),
      ...op.i32(0),
    ),
    proxy_on_log: {
      signature: 'i32 -> void',
      body: [...call('proxy_get_property', text('response\0code_details'), slot(0), slot(1)), ...logValue()],
    },
  }));
  const [get] = await agree(engines, bytes, CASES, { deadline: 2_500 });
  expect(get).toMatchObject({ exchanges: [{ response }] });
});
