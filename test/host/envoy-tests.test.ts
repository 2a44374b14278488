import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFields } from '../../src/host/protobuf.ts';
import { agree, type Functions, filter, onHeaders, pairs } from '../support/calling-filter.ts';
import type { TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/**
 * What Envoy's own tests of its Wasm filter and proxy-wasm-cpp-host's test modules are about, put as modules and cases
 * of ours: both engines must come to the same.
 */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'envoy-tests-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const PLAIN = `cases:
  - name: plain
    request: {method: POST, path: '/x?y=z', headers: {x-multi: [a, b], cookie: c, user-agent: ua}, body: ping}
    upstream: {status: 201, headers: {content-type: text/plain}, body: pong}
`;

const i = op.i32;
const onBody = onHeaders;
const onTick = (...body: number[]): Functions[string] => ({ signature: 'i32 -> void', body });

const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));

const CALL = pairs([':path', '/call'], [':method', 'GET'], [':authority', 'some']);

const httpCall = (module: CallingFilter): number[] =>
  module.call(
    'proxy_http_call',
    ...[module.text('upstream'), module.bytes(CALL), i(0), i(0), i(0), i(0), i(10_000), slot(3)],
  );

const onCallResponse = (...body: number[]): Functions[string] => ({
  signature: 'i32 i32 i32 i32 i32 -> void',
  body,
});

describe('host and Envoy agree on', () => {
  test('an allocator that logs, and one that calls what it may not', async () => {
    const value = (module: CallingFilter): number[] =>
      module.call('proxy_get_header_map_value', i(0), module.text(':path'), slot(0), slot(1));
    const logging = filter((module) => ({
      malloc: { signature: 'i32 -> i32', body: [...say(module, 'this is fine'), ...i(65_536)] },
      proxy_on_request_headers: onHeaders(...value(module), ...module.logValue(), ...i(0)),
    }));
    await agree(engines, logging, PLAIN);
    const restricted = filter((module) => ({
      malloc: { signature: 'i32 -> i32', body: [...module.quietly('proxy_done'), ...i(65_536)] },
      proxy_on_request_headers: onHeaders(...value(module), ...i(0)),
    }));
    const [trace] = await agree(engines, restricted, PLAIN);
    expect(trace?.findings).toEqual(['trap: Function: malloc failed: Uncaught Error: restricted_callback']);
  });

  test('an allocator that has no room', async () => {
    const bytes = filter((module) => ({
      malloc: { signature: 'i32 -> i32', body: i(0) },
      proxy_on_request_headers: onHeaders(
        ...module.call('proxy_get_header_map_value', i(0), module.text(':path'), slot(0), slot(1)),
        ...module.call('proxy_get_header_map_pairs', i(0), slot(0), slot(1)),
        ...module.call('proxy_get_property', module.text('plugin_name'), slot(0), slot(1)),
        ...i(0),
      ),
      proxy_on_request_body: onBody(
        ...module.call('proxy_get_buffer_bytes', i(0), i(0), i(9), slot(0), slot(1)),
        ...i(0),
      ),
    }));
    await agree(engines, bytes, PLAIN);
  });

  test('a queue that a root registers and its streams fill', async () => {
    const bytes = filter((module) => {
      const { call, text } = module;
      const token = [...slot(30), 0x28, 2, 0];
      return {
        proxy_on_vm_start: {
          signature: 'i32 i32 -> i32',
          body: [...call('proxy_register_shared_queue', text('mine'), slot(30)), ...i(1)],
        },
        proxy_on_request_headers: onHeaders(
          ...call('proxy_resolve_shared_queue', text('vm'), text('other'), slot(4)),
          ...call('proxy_resolve_shared_queue', text('vm'), text('mine'), slot(4)),
          ...call('proxy_enqueue_shared_queue', token, text('data1')),
          ...i(1),
        ),
        proxy_on_queue_ready: {
          signature: 'i32 i32 -> void',
          body: [
            ...call('proxy_dequeue_shared_queue', i(9_999_999), slot(0), slot(1)),
            ...call('proxy_dequeue_shared_queue', token, slot(0), slot(1)),
            ...module.logValue(),
            ...call('proxy_dequeue_shared_queue', token, slot(0), slot(1)),
            ...call('proxy_set_effective_context', i(2)),
            ...call('proxy_continue_stream', i(0)),
          ],
        },
      };
    });
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs).toContain('info: data1');
  });

  test('a call-out that announces more than it sends, which nobody can answer', async () => {
    const headers = pairs([':path', '/'], [':method', 'POST'], [':authority', 'some'], ['content-length', '5']);
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...module.call(
          'proxy_http_call',
          ...[module.text('upstream'), module.bytes(headers), i(0), i(0), i(0), i(0), i(200), slot(3)],
        ),
        ...i(1),
      ),
      proxy_on_http_call_response: onCallResponse(
        ...module.call('proxy_get_header_map_value', i(6), module.text(':status'), slot(0), slot(1)),
        ...module.logValue(),
        ...module.call('proxy_set_effective_context', i(2)),
        ...module.call('proxy_continue_stream', i(0)),
      ),
    }));
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs).toContain('info: 504');
  });

  test('a response that waits for a call-out, and an answer of the filter’s own out of one', async () => {
    const resumed = filter((module) => ({
      proxy_on_response_headers: onHeaders(...httpCall(module), ...i(1)),
      proxy_on_http_call_response: onCallResponse(
        ...module.call('proxy_get_buffer_bytes', i(4), i(0), i(100), slot(0), slot(1)),
        ...module.logValue(),
        ...module.call('proxy_set_effective_context', i(2)),
        ...module.call('proxy_add_header_map_value', i(2), module.text('x-called'), module.text('yes')),
        ...module.call('proxy_continue_stream', i(1)),
      ),
    }));
    const replied = filter((module) => ({
      proxy_on_request_headers: onHeaders(...httpCall(module), ...i(1)),
      proxy_on_http_call_response: onCallResponse(
        ...module.call('proxy_set_effective_context', i(2)),
        ...module.call(
          'proxy_send_local_response',
          ...[i(403), module.text('from a call'), module.text('no'), module.bytes(pairs(['x-why', 'because']))],
          i(-1),
        ),
      ),
      proxy_on_response_headers: onHeaders(...say(module, 'response'), ...i(0)),
    }));
    for (const bytes of [resumed, replied]) await agree(engines, bytes, PLAIN);
  });

  test('an answer of the filter’s own out of a tick, and a tick that traps', async () => {
    const waits = (module: CallingFilter): Functions[string] =>
      onHeaders(...module.call('proxy_set_tick_period_milliseconds', i(20)), ...i(1));
    const replied = filter((module) => ({
      proxy_on_request_headers: waits(module),
      proxy_on_tick: onTick(
        ...module.call('proxy_set_tick_period_milliseconds', i(0)),
        ...module.call('proxy_set_effective_context', i(2)),
        ...module.call('proxy_get_header_map_value', i(0), module.text(':path'), slot(0), slot(1)),
        ...module.logValue(),
        ...module.call('proxy_send_local_response', i(429), i(0), i(0), i(0), i(0), i(0), i(0), i(-1)),
      ),
    }));
    await agree(engines, replied, PLAIN);
    const trapped = filter((module) => ({
      proxy_on_request_headers: waits(module),
      proxy_on_tick: onTick(op.unreachable),
    }));
    const [trace] = await agree(engines, trapped, PLAIN, { deadline: 1_000 });
    expect(trace?.findings).toEqual(['trap: Function: proxy_on_tick failed: Uncaught RuntimeError: unreachable']);
  });

  test('whole header maps that are set', async () => {
    const good = pairs([':path', '/set'], [':method', 'POST'], ['X-Upper', 'ü'], ['a', ''], ['a', '2']);
    const broken = [Buffer.alloc(0), Buffer.from([9, 0, 0, 0]), good.subarray(0, -1), Buffer.concat([good, good])];
    const bytes = filter((module) => {
      const set = (value: Buffer): number[] => [
        ...module.call('proxy_set_header_map_pairs', i(0), module.bytes(value)),
        ...module.call('proxy_get_header_map_value', i(0), module.text(':path'), slot(0), slot(1)),
      ];
      return {
        proxy_on_request_headers: onHeaders(
          ...broken.flatMap(set),
          ...set(pairs(...[...'abc'].map((name) => [name, name] as const))),
          ...set(Buffer.concat([good])),
          ...module.call('proxy_add_header_map_value', i(0), module.text(':authority'), module.text('new.example')),
          ...module.call('proxy_add_header_map_value', i(0), module.text(':scheme'), module.text('http')),
          ...module.call('proxy_set_header_map_pairs', i(3), module.bytes(good)),
          ...module.call('proxy_set_header_map_pairs', i(8), module.bytes(good)),
          ...module.call('proxy_set_header_map_pairs', i(0), i(-5), i(9)),
          ...i(0),
        ),
      };
    });
    await agree(engines, bytes, PLAIN);
  });

  test('gauges that sink, and the effective context', async () => {
    const bytes = filter((module) => {
      const { call, text } = module;
      const gauge = [...slot(5), 0x28, 2, 0];
      const value = [...call('proxy_get_metric', gauge, slot(8)), ...module.quietly('proxy_log', i(2), slot(8), i(1))];
      return {
        proxy_on_request_headers: onHeaders(
          ...call('proxy_define_metric', i(1), text('level'), slot(5)),
          ...call('proxy_record_metric', gauge, op.i64(70)),
          ...value,
          ...call('proxy_increment_metric', gauge, op.i64(-2)),
          ...value,
          ...call('proxy_increment_metric', gauge, op.i64(0)),
          ...value,
          ...call('proxy_set_effective_context', i(1)),
          ...call('proxy_get_header_map_value', i(0), text(':path'), slot(0), slot(1)),
          ...call('proxy_set_property', text('mine'), text('value')),
          ...call('proxy_get_property', text('plugin_root_id'), slot(0), slot(1)),
          ...module.logValue(),
          ...call('proxy_continue_stream', i(0)),
          ...call('proxy_get_buffer_bytes', i(7), i(0), i(9), slot(0), slot(1)),
          ...call('proxy_set_effective_context', i(0)),
          ...call('proxy_get_header_map_value', i(0), text(':path'), slot(0), slot(1)),
          ...i(0),
        ),
      };
    });
    await agree(engines, bytes, PLAIN);
  });

  test('a pause on headers alone, which lets the body through to the filter', async () => {
    const collects = filter((module) => ({
      proxy_on_request_headers: onHeaders(...i(1)),
      proxy_on_request_body: onBody(
        ...module.call('proxy_get_buffer_bytes', i(0), i(0), i(100), slot(0), slot(1)),
        ...module.logValue(),
        ...module.call('proxy_get_header_map_value', i(0), module.text(':path'), slot(0), slot(1)),
        ...[...op.local(2), 0x45, 0x04, 0x40, ...i(1), op.return, 0x0b],
        ...module.call('proxy_add_header_map_value', i(0), module.text('x-late'), module.text('yes')),
        ...i(0),
      ),
      proxy_on_response_headers: onHeaders(...i(1)),
      proxy_on_response_body: onBody(
        ...module.call('proxy_remove_header_map_value', i(2), module.text('content-type')),
        ...i(0),
      ),
    }));
    const [trace] = await agree(engines, collects, PLAIN, { stopIteration: true });
    expect(trace).toMatchObject({ exchanges: [{ upstream: { headers: expect.arrayContaining(['x-late: yes']) } }] });
  });

  test('foreign functions', async () => {
    const bytes = filter((module) => ({
      proxy_on_configure: {
        signature: 'i32 i32 -> i32',
        body: [...DECLARED.flatMap((input) => foreign(module, 'declare_property', input)), ...i(1)],
      },
      proxy_on_request_headers: onHeaders(
        ...foreignCalls().flatMap(([name, input]) => foreign(module, name, input)),
        ...['kept', 'text', 'free'].flatMap((name) => [
          ...module.call('proxy_set_property', module.text(name), module.text('one')),
          ...module.call('proxy_set_property', module.text(name), module.text('two')),
          ...module.call('proxy_get_property', module.text(name), slot(0), slot(1)),
          ...module.logValue(),
          ...module.call('proxy_get_property', module.text(`filter_state\0wasm.${name}`), slot(0), slot(1)),
          ...module.logValue(),
        ]),
        ...module.call('proxy_get_property', module.text('filter_state\0envoy.network.ip'), slot(0), slot(1)),
        ...module.logValue(),
        ...i(0),
      ),
    }));
    await agree(engines, bytes, PLAIN);
  });

  test('expressions', async () => {
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...module.call('proxy_set_property', module.text('mine'), module.text('v')),
        ...EXPRESSIONS.flatMap((text) => foreign(module, 'expr_create', Buffer.from(text))),
        ...EXPRESSIONS.flatMap((_, index) => foreign(module, 'expr_evaluate', Buffer.from([index, 0, 0, 0]))),
        ...foreign(module, 'expr_delete', Buffer.from([0, 0, 0, 0])),
        ...foreign(module, 'expr_delete', Buffer.from([99, 0, 0, 0])),
        ...foreign(module, 'expr_delete', Buffer.from([0])),
        ...foreign(module, 'expr_evaluate', Buffer.from([0, 0, 0, 0])),
        ...foreign(module, 'expr_evaluate', Buffer.from('x')),
        ...i(0),
      ),
    }));
    await agree(engines, bytes, PLAIN);
  });
});

/** Calls the function and logs its status and answer; a signature differs from run to run, so only its head. */
function foreign(module: CallingFilter, name: string, input: Buffer): number[] {
  const clear = [...slot(0), ...i(0), 0x36, 2, 0, ...slot(1), ...i(0), 0x36, 2, 0];
  const call = module.call('proxy_call_foreign_function', module.text(name), module.bytes(input), slot(0), slot(1));
  // Tokens count from zero: some of them would break the line.
  if (name === 'expr_create') return [...clear, ...call];
  if (name !== 'sign') return [...clear, ...call, ...module.logValue()];
  const [long, head] = [[...loadSlot(1), ...i(70), 0x4b], [...module.quietly('proxy_log', i(2), loadSlot(0), i(2))]];
  return [...clear, ...call, ...long, 0x04, 0x40, ...head, 0x05, ...module.logValue(), 0x0b];
}

const property = (name: string, ...rest: number[]): Buffer =>
  Buffer.concat([writeFields([[1, Buffer.from(name)]]), Buffer.from(rest)]);

/** Kept as it was first written; text; twice the same; no message. */
const DECLARED = [property('kept', 0x10, 1), property('text', 0x18, 1), property('text'), Buffer.from('junk')];

const EXPRESSIONS = [
  ...['1 + 2', '1 +', '1u', '1.5', '"ä" + "b"', 'b"ab"', '[1, 2]', '["a"]', '{"a": "b"}', 'null', '1 / 0', '1 + "a"'],
  ...['nope(1)', 'size("abc")', 'request.method', 'request.headers["x-multi"]', 'request.headers["x-never"]'],
  ...['"x-multi" in request.headers', 'has(request.headers.never)', 'request.path.startsWith("/x")', 'request.query'],
  ...['request.path.matches("^/x")', 'request.size > 2', 'response.code', 'connection.id > 0u', 'connection.mtls'],
  ...['request.headers.exists(k, k == "cookie")', 'duration("1s")', 'timestamp("2026-01-01T00:00:00Z")', 'request'],
  ...['request.time > timestamp("2020-01-01T00:00:00Z")', 'plugin_name', 'mine', 'mine == b"v"', 'never', 'never.x'],
  ...['filter_state["wasm.mine"]', 'xds.listener_direction', 'type(1)', 'int("5")', 'double(1)', 'true ? 1 : 2'],
  ...['-5', '18446744073709551615u', '9223372036854775807 + 1', 'has(request.referer)', '"a" < "b"', 'metadata'],
  ...['/ /', '_&&_(a, b, c)', 'request.duration.size', 'request.size.size'],
];

function foreignCalls(): (readonly [name: string, input: Buffer])[] {
  const text = Buffer.from('text');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const other = generateKeyPairSync('ed25519');
  const der = rsa.publicKey.export({ type: 'spki', format: 'der' });
  const pem = Buffer.from(rsa.publicKey.export({ type: 'spki', format: 'pem' }));
  const privateDer = rsa.privateKey.export({ type: 'pkcs8', format: 'der' });
  const oldPem = Buffer.from(rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }));
  const signature = sign('sha256', text, rsa.privateKey);
  const verified = (hash: string, key: readonly [number, Uint8Array][], what = text, by = signature): Buffer =>
    writeFields([[1, Buffer.from(hash)], ...key, [3, by], [4, what]]);
  const signed = (hash: string, key: readonly [number, Uint8Array][]): Buffer =>
    writeFields([[1, Buffer.from(hash)], ...key, [3, text]]);
  const state = (path: string, value: string): Buffer =>
    writeFields([
      [1, Buffer.from(path)],
      [2, Buffer.from(value)],
    ]);
  const junk = Buffer.from('junk');
  return [
    ['verify_signature', verified('sha256', [[2, der]])],
    ['verify_signature', verified('SHA256', [[5, pem]])],
    [
      'verify_signature',
      verified('sha256', [
        [2, der],
        [5, pem],
      ]),
    ],
    ['verify_signature', verified('sha256', [])],
    ['verify_signature', verified('sha256', [[2, der]], junk)],
    ['verify_signature', verified('sha512', [[2, der]])],
    ['verify_signature', verified('md5', [[2, der]])],
    ['verify_signature', verified('sha256', [[2, junk]])],
    ['verify_signature', verified('sha256', [[5, oldPem]])],
    [
      'verify_signature',
      verified(
        'sha256',
        [[2, curve.publicKey.export({ type: 'spki', format: 'der' })]],
        text,
        sign('sha256', text, curve.privateKey),
      ),
    ],
    ['verify_signature', verified('sha256', [[2, other.publicKey.export({ type: 'spki', format: 'der' })]])],
    ['verify_signature', junk],
    ['sign', signed('sha256', [[2, privateDer]])],
    ['sign', signed('sha1', [[4, oldPem]])],
    ['sign', signed('nope', [[2, privateDer]])],
    ['sign', signed('sha256', [[2, der]])],
    ['sign', signed('sha256', [[2, curve.privateKey.export({ type: 'pkcs8', format: 'der' })]])],
    ['sign', signed('sha256', [[2, other.privateKey.export({ type: 'pkcs8', format: 'der' })]])],
    ['sign', signed('sha256', [])],
    ['sign', junk],
    ['set_envoy_filter_state', state('envoy.string', 'any')],
    ['set_envoy_filter_state', state('envoy.network.ip', '1.2.3.4')],
    ['set_envoy_filter_state', state('envoy.network.ip', 'junk')],
    ['set_envoy_filter_state', state('envoy.upstream.dynamic_port', '80')],
    ['set_envoy_filter_state', state('envoy.upstream.dynamic_port', 'x')],
    ['set_envoy_filter_state', state('no.such.object', 'x')],
    ['set_envoy_filter_state', junk],
    ['clear_route_cache', junk],
    ['uncompress', junk],
    ['no_such_function', junk],
  ];
}
