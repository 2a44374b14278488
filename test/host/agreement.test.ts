import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCases } from '../../src/test/read-cases.ts';
import { agree, type Functions, filter, onHeaders, SIGNATURES } from '../support/calling-filter.ts';
import { runInBoth, type TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, callingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'agreement-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;
const onBody = onHeaders;

/** The index of the function `endless`, which comes last: behind the imports and what every filter has. */
const ENDLESS = Object.keys(SIGNATURES).length + 1 + 7;

const ADD = 0x6a;
const SUBTRACT = 0x6b;
const MULTIPLY = 0x6c;
const LOAD = [0x28, 0x02, 0x00];

/** Logs the names and values of a map as the module gets them, without the count and the sizes in front. */
const dump = (module: CallingFilter, type: number): number[] => {
  const sizes = [...loadSlot(0), ...LOAD, ...i(8), MULTIPLY, ...i(4), ADD];
  return [
    ...module.call('proxy_get_header_map_pairs', i(type), slot(0), slot(1)),
    ...module.quietly('proxy_log', i(2), [...loadSlot(0), ...sizes, ADD], [...loadSlot(1), ...sizes, SUBTRACT]),
  ];
};

const PLAIN = `cases:
  - name: plain
    request: {method: POST, path: /x?y=z, headers: {x-multi: [a, b], accept: [x, y], cookie: a=b, x-gone: [c, d]}, body: ping}
    upstream: {status: 201, headers: {x-multi: [u, w], set-cookie: [a, b], content-type: text/plain}, body: pong}
`;

const FURTHER = `  - {name: grpc, request: {method: POST, headers: {content-type: application/grpc}, body: x}, upstream: {body: y}}
  - {name: head, request: {method: HEAD}, upstream: {body: y}}
`;

describe('host and Envoy agree on', () => {
  test('header maps', async () => {
    const change = (module: CallingFilter, map: number): number[] => {
      const { call, text } = module;
      return [
        ...call('proxy_remove_header_map_value', i(map), text('x-envoy-upstream-service-time')),
        ...call('proxy_replace_header_map_value', i(map), text('X-Multi'), text('new')),
        ...call('proxy_add_header_map_value', i(map), text('accept'), text('new')),
        ...call('proxy_add_header_map_value', i(map), text('cookie'), text('new')),
        ...call('proxy_add_header_map_value', i(map), text('X-Upper'), text('ü')),
        ...call('proxy_add_header_map_value', i(map), text('content-type'), text('new')),
        ...call('proxy_replace_header_map_value', i(map), text('content-type'), text('newer')),
        ...call('proxy_remove_header_map_value', i(map), text('x-gone')),
        ...call('proxy_remove_header_map_value', i(map), text('x-never')),
        ...call('proxy_get_header_map_value', i(map), text('X-UPPER'), slot(0), slot(1)),
        ...module.logValue(),
        ...call('proxy_get_header_map_value', i(map), text('x-never'), slot(0), slot(1)),
        ...call('proxy_get_header_map_value', i(map ^ 2), text('accept'), slot(0), slot(1)),
        ...call('proxy_get_header_map_value', i(map ^ 1), text('accept'), slot(0), slot(1)),
        ...call('proxy_get_header_map_value', i(9), text('accept'), slot(0), slot(1)),
        ...call('proxy_get_header_map_value', i(map), i(0x7fffffff), i(10), slot(0), slot(1)),
        ...call('proxy_get_header_map_value', i(map), text('x-upper'), i(-4), slot(1)),
        ...call('proxy_add_header_map_value', i(map | 1), text('x-trailer'), text('new')),
        ...call('proxy_get_header_map_size', i(map | 1), slot(2)),
        ...call('proxy_get_header_map_size', i(4), slot(2)),
        ...dump(module, map),
        ...dump(module, map | 1),
        ...dump(module, 6),
        ...i(0),
      ];
    };
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...module.call('proxy_add_header_map_value', i(0), module.text('host'), module.text('more')),
        ...module.call('proxy_replace_header_map_value', i(0), module.text(':path'), module.text('/new')),
        ...module.call('proxy_get_header_map_value', i(0), module.text('Host'), slot(0), slot(1)),
        ...module.logValue(),
        ...change(module, 0),
      ),
      proxy_on_request_body: onBody(...dump(module, 0), ...i(0)),
      proxy_on_response_headers: onHeaders(...change(module, 2)),
      proxy_on_log: {
        signature: 'i32 -> void',
        body: [
          ...module.quietly('proxy_remove_header_map_value', i(2), module.text('x-envoy-upstream-service-time')),
          ...module.call('proxy_add_header_map_value', i(0), module.text('late'), module.text('late')),
          ...dump(module, 0),
          ...dump(module, 1),
          ...dump(module, 2),
          ...dump(module, 3),
          ...module.call('proxy_get_header_map_value', i(0), module.text('x-never'), slot(0), slot(1)),
          ...module.call('proxy_get_header_map_value', i(3), module.text('x-never'), slot(0), slot(1)),
        ],
      },
    }));
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace).toMatchObject({
      exchanges: [{ response: { status: 201, body: 'pong' }, upstream: { path: '/new' } }],
    });
  });

  test('bodies', async () => {
    const inspect = (module: CallingFilter, buffer: number): number[] => [
      ...module.call('proxy_get_buffer_bytes', i(buffer), i(0), i(100), slot(0), slot(1)),
      ...module.logValue(),
      ...module.call('proxy_get_buffer_bytes', i(buffer), i(2), i(1), slot(0), slot(1)),
      ...module.logValue(),
      ...module.call('proxy_get_buffer_bytes', i(buffer), i(50), i(1), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_status', i(buffer), slot(2), slot(3)),
      ...module.call('proxy_get_buffer_bytes', i(1 - buffer), i(0), i(100), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_bytes', i(4), i(0), i(100), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_bytes', i(7), i(0), i(100), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_bytes', i(6), i(0), i(100), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_bytes', i(8), i(0), i(100), slot(0), slot(1)),
      ...module.call('proxy_get_buffer_bytes', i(9), i(0), i(100), slot(0), slot(1)),
      ...module.call('proxy_set_buffer_bytes', i(buffer), i(1), i(1), module.text('no')),
      ...module.call('proxy_set_buffer_bytes', i(buffer), i(0), i(1), module.text('no')),
      ...module.call('proxy_set_buffer_bytes', i(buffer), i(0), i(0), module.text('<')),
      ...module.call('proxy_set_buffer_bytes', i(buffer), i(99), i(0), module.text('>')),
      ...module.call('proxy_set_buffer_bytes', i(6), i(0), i(0), module.text('>')),
    ];
    const unframed = (module: CallingFilter, map: number): number[] => [
      ...module.call('proxy_remove_header_map_value', i(map), module.text('content-length')),
      ...i(0),
    ];
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(...unframed(module, 0)),
      proxy_on_request_body: onBody(...inspect(module, 0), ...i(0)),
      proxy_on_response_headers: onHeaders(...unframed(module, 2)),
      proxy_on_response_body: onBody(...inspect(module, 1), ...i(0)),
    }));
    await agree(
      engines,
      bytes,
      `${PLAIN}  - {name: empty answer, upstream: {status: 204}}
  - {name: head, request: {method: HEAD}, upstream: {body: pong}}
  - {name: chunked, request: {method: POST, headers: {transfer-encoding: chunked}, body: ping}, upstream: {headers: {transfer-encoding: chunked}, body: pong}}
  - {name: nothing sent, request: {method: POST, body: ''}, upstream: {status: 304}}
`,
    );
  });

  test('bodies that are held back until their end, replaced, or too long for that', async () => {
    const collect = (module: CallingFilter, buffer: number): number[] => [
      ...module.call('proxy_get_buffer_status', i(buffer), slot(0), slot(1)),
      ...[...op.local(2), 0x45, 0x04, 0x40, ...i(1), op.return, 0x0b],
      ...module.call('proxy_set_buffer_bytes', i(buffer), i(0), i(1 << 30), module.text('all of it')),
      ...i(0),
    ];
    const unframed = (module: CallingFilter, map: number): number[] => [
      ...module.call('proxy_remove_header_map_value', i(map), module.text('content-length')),
      ...i(0),
    ];
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(...unframed(module, 0)),
      proxy_on_request_body: onBody(...collect(module, 0)),
      proxy_on_response_headers: onHeaders(...unframed(module, 2)),
      proxy_on_response_body: onBody(...collect(module, 1)),
    }));
    await agree(engines, bytes, PLAIN);
  });

  test.each([
    ['request headers', 'proxy_on_request_headers', 3],
    ['request body', 'proxy_on_request_body', 3],
    ['response headers', 'proxy_on_response_headers', 3],
    ['response body', 'proxy_on_response_body', 3],
  ])('a response of the filter’s own from the %s', async (_where, callback) => {
    const bytes = filter((module) => {
      const functions: Record<string, Functions[string]> = {
        proxy_on_request_headers: onHeaders(...module.call('proxy_get_log_level', slot(0)), ...i(0)),
        proxy_on_request_body: onBody(...module.call('proxy_get_log_level', slot(0)), ...i(0)),
        proxy_on_response_headers: onHeaders(
          ...module.quietly('proxy_remove_header_map_value', i(2), module.text('x-envoy-upstream-service-time')),
          ...dump(module, 2),
          ...dump(module, 0),
          ...i(0),
        ),
        proxy_on_response_body: onBody(...module.call('proxy_get_buffer_status', i(1), slot(0), slot(1)), ...i(0)),
        proxy_on_log: { signature: 'i32 -> void', body: [...dump(module, 0)] },
      };
      const reply = module.call(
        'proxy_send_local_response',
        ...[i(418), module.text('some details'), module.text('denied'), i(0), i(0), i(7)],
      );
      functions[callback] = onHeaders(...reply, ...i(0));
      return functions;
    });
    // Whether the upstream has got anything of a request that ends in its body is a matter of microseconds.
    const further = callback === 'proxy_on_request_body' ? '' : FURTHER;
    await agree(engines, bytes, `${PLAIN}${further}`);
  });

  test('traps in each callback', async () => {
    const callbacks: Record<string, string> = {
      proxy_on_context_create: 'i32 i32 -> void',
      proxy_on_request_headers: 'i32 i32 i32 -> i32',
      proxy_on_request_body: 'i32 i32 i32 -> i32',
      proxy_on_response_headers: 'i32 i32 i32 -> i32',
      proxy_on_response_body: 'i32 i32 i32 -> i32',
      proxy_on_log: 'i32 -> void',
      proxy_on_done: 'i32 -> i32',
      proxy_on_delete: 'i32 -> void',
    };
    for (const [name, signature] of Object.entries(callbacks)) {
      // The root context is 1: only streams trap.
      const trap = [...op.local(0), ...i(1), 0x4b, 0x04, 0x40, op.unreachable, 0x0b];
      const bytes = filter(() => ({
        [name]: { signature, body: signature.endsWith('void') ? trap : [...trap, ...i(0)] },
      }));
      const [trace] = await agree(engines, bytes, PLAIN);
      expect(trace, name).toMatchObject({
        findings: [`trap: Function: ${name} failed: Uncaught RuntimeError: unreachable`],
      });
    }
  });

  test('what each kind of trap is called', async () => {
    const kinds: Record<string, number[]> = {
      'memory access out of bounds': [...i(-559_038_737), ...i(1), 0x36, 2, 0],
      'divide by zero': [...i(1), ...i(0), 0x6d, op.drop],
      'divide result unrepresentable': [...i(-2_147_483_648), ...i(-1), 0x6d, op.drop],
    };
    for (const [words, body] of Object.entries(kinds)) {
      const [trace] = await agree(
        engines,
        filter(() => ({ proxy_on_request_headers: onHeaders(...body, ...i(0)) })),
        PLAIN,
      );
      expect(trace?.findings).toEqual([
        `trap: Function: proxy_on_request_headers failed: Uncaught RuntimeError: ${words}`,
      ]);
    }
  });

  test('pausing, going on and hanging up', async () => {
    const variants: Record<string, (module: CallingFilter) => Functions> = {
      'request headers for good': () => ({ proxy_on_request_headers: onHeaders(...i(1)) }),
      'request body for good': () => ({ proxy_on_request_body: onBody(...i(1)) }),
      'response headers for good': () => ({ proxy_on_response_headers: onHeaders(...i(1)) }),
      'response body for good': () => ({ proxy_on_response_body: onBody(...i(1)) }),
      'headers, and the end of the stream said with them': () => ({ proxy_on_request_headers: onHeaders(...i(2)) }),
      'an answer that there isn’t': () => ({ proxy_on_response_headers: onHeaders(...i(7)) }),
      'request headers to a watermark': () => ({ proxy_on_request_headers: onHeaders(...i(4)) }),
      'request headers into a buffer': () => ({ proxy_on_request_headers: onHeaders(...i(3)) }),
      'request body to a watermark': () => ({ proxy_on_request_body: onBody(...i(2)) }),
      'request body into nothing': () => ({ proxy_on_request_body: onBody(0x20, 2, 0x45, ...i(3), 0x6c) }),
      'going on too early': ({ call }) => ({
        proxy_on_request_headers: onHeaders(...call('proxy_continue_stream', i(0)), ...i(1)),
      }),
      'reset by the request': ({ call }) => ({
        proxy_on_request_headers: onHeaders(...call('proxy_close_stream', i(0)), ...i(0)),
      }),
      'reset by the response': ({ call }) => ({
        proxy_on_response_headers: onHeaders(...call('proxy_close_stream', i(1)), ...i(0)),
      }),
      'bad streams': ({ call }) => ({
        proxy_on_request_headers: onHeaders(
          ...call('proxy_continue_stream', i(4)),
          ...call('proxy_close_stream', i(4)),
          ...call('proxy_continue_stream', i(2)),
          ...call('proxy_continue_stream', i(3)),
          ...call('proxy_set_effective_context', i(99)),
          ...call('proxy_done'),
          ...i(0),
        ),
      }),
    };
    // Most are held for good. Envoy takes a second to close a connection that it has reset.
    for (const [name, make] of Object.entries(variants)) {
      await agree(engines, filter(make), PLAIN, { deadline: name.startsWith('reset') ? 10_000 : 1_000 });
    }
  });

  test('a stream that waits for a tick or for an answer to a call-out', async () => {
    const pairs = Buffer.from(
      '\x03\0\0\0\x05\0\0\0\x05\0\0\0\x07\0\0\0\x03\0\0\0\x0a\0\0\0\x04\0\0\0:path\0/call\0:method\0GET\0:authority\0some\0',
    ).toString();
    const tick = filter((module) => ({
      proxy_on_request_headers: onHeaders(...module.call('proxy_set_tick_period_milliseconds', i(20)), ...i(1)),
      proxy_on_tick: {
        signature: 'i32 -> void',
        body: [
          ...module.call('proxy_set_tick_period_milliseconds', i(0)),
          ...module.call('proxy_set_effective_context', i(2)),
          ...module.call('proxy_continue_stream', i(0)),
        ],
      },
    }));
    await agree(engines, tick, PLAIN);
    const call = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...module.call(
          'proxy_http_call',
          ...[module.text('nowhere'), module.text(pairs), i(0), i(0), i(0), i(0), i(10_000), slot(3)],
        ),
        ...module.call(
          'proxy_http_call',
          ...[module.text('upstream'), i(0), i(0), i(0), i(0), i(0), i(0), i(10_000), slot(3)],
        ),
        ...module.call(
          'proxy_http_call',
          ...[module.text('upstream'), module.text(pairs), module.text('asks'), i(0), i(0), i(10_000), slot(3)],
        ),
        ...i(1),
      ),
      proxy_on_http_call_response: {
        signature: 'i32 i32 i32 i32 i32 -> void',
        body: [
          ...module.call('proxy_get_header_map_value', i(6), module.text(':status'), slot(0), slot(1)),
          ...module.logValue(),
          ...module.call('proxy_get_header_map_value', i(6), module.text('x-multi'), slot(0), slot(1)),
          ...module.logValue(),
          ...module.call('proxy_get_buffer_bytes', i(4), i(0), i(100), slot(0), slot(1)),
          ...module.logValue(),
          ...module.call('proxy_get_header_map_value', i(7), module.text(':status'), slot(0), slot(1)),
          ...module.call('proxy_add_header_map_value', i(6), module.text(':status'), module.text('1')),
          ...module.call('proxy_set_effective_context', i(2)),
          ...module.call('proxy_continue_stream', i(0)),
        ],
      },
    }));
    await agree(engines, call, PLAIN);
  });

  test('shared data, queues and metrics', async () => {
    const bytes = filter((module) => {
      const { call, text, logValue } = module;
      return {
        proxy_on_request_headers: onHeaders(
          ...call('proxy_get_shared_data', text('key'), slot(0), slot(1), slot(2)),
          ...call('proxy_set_shared_data', text('key'), text('one'), i(0)),
          ...call('proxy_get_shared_data', text('key'), slot(0), slot(1), slot(2)),
          ...logValue(),
          ...call('proxy_set_shared_data', text('key'), text('two'), i(12_345)),
          ...call('proxy_set_shared_data', text('key'), text('two'), [...slot(2), 0x28, 2, 0]),
          ...call('proxy_get_shared_data', text('key'), slot(0), slot(1), slot(2)),
          ...logValue(),
          ...call('proxy_resolve_shared_queue', i(0), i(0), text('queue'), slot(3)),
          ...call('proxy_register_shared_queue', text('queue'), slot(3)),
          ...call('proxy_resolve_shared_queue', text('vm'), text('queue'), slot(4)),
          ...call('proxy_resolve_shared_queue', text('other'), text('queue'), slot(4)),
          ...call('proxy_dequeue_shared_queue', [...slot(3), 0x28, 2, 0], slot(0), slot(1)),
          ...call('proxy_enqueue_shared_queue', [...slot(3), 0x28, 2, 0], text('entry')),
          ...call('proxy_dequeue_shared_queue', [...slot(3), 0x28, 2, 0], slot(0), slot(1)),
          ...logValue(),
          ...call('proxy_dequeue_shared_queue', i(999), slot(0), slot(1)),
          ...call('proxy_enqueue_shared_queue', i(999), text('entry')),
          ...call('proxy_define_metric', i(0), text('count'), slot(5)),
          ...call('proxy_define_metric', i(3), text('count'), slot(6)),
          ...call('proxy_increment_metric', [...slot(5), 0x28, 2, 0], op.i64(2)),
          ...call('proxy_increment_metric', [...slot(5), 0x28, 2, 0], op.i64(-2)),
          ...call('proxy_record_metric', [...slot(5), 0x28, 2, 0], op.i64(40)),
          ...call('proxy_get_metric', [...slot(5), 0x28, 2, 0], slot(8)),
          ...module.quietly('proxy_log', i(2), slot(8), i(8)),
          ...call('proxy_define_metric', i(2), text('spread'), slot(6)),
          ...call('proxy_get_metric', [...slot(6), 0x28, 2, 0], slot(8)),
          ...call('proxy_increment_metric', [...slot(6), 0x28, 2, 0], op.i64(2)),
          ...call('proxy_record_metric', [...slot(6), 0x28, 2, 0], op.i64(2)),
          ...call('proxy_get_metric', i(400), slot(8)),
          ...call('proxy_record_metric', i(402), op.i64(1)),
          ...call('proxy_get_status', slot(0), slot(1), slot(2)),
          ...call('proxy_grpc_call', text('nowhere'), text('s'), text('m'), i(0), i(0), i(0), i(0), i(0), slot(9)),
          ...call('proxy_grpc_send', i(2), i(0), i(0), i(0)),
          ...call('proxy_grpc_send', i(1), i(0), i(0), i(0)),
          ...call('proxy_grpc_cancel', i(0)),
          ...call('proxy_grpc_cancel', i(1)),
          ...call('proxy_grpc_close', i(2)),
          ...call('proxy_call_foreign_function', text('nothing'), text(''), slot(0), slot(1)),
          ...call('proxy_call_foreign_function', text('clear_route_cache'), i(0), i(0), slot(0), slot(1)),
          ...call('proxy_get_current_time_nanoseconds', slot(0)),
          ...call('proxy_get_current_time_nanoseconds', i(-8)),
          ...i(0),
        ),
        proxy_on_queue_ready: { signature: 'i32 i32 -> void', body: call('proxy_get_log_level', slot(0)) },
      };
    });
    await agree(engines, bytes, PLAIN);
  });

  test('properties', async () => {
    const names = [
      ...['request.path', 'request.url_path', 'request.query', 'request.host', 'request.scheme', 'request.method'],
      ...['request.headers.x-multi', 'request.headers.x-never', 'request.referer', 'request.useragent'],
      ...['request.protocol', 'request.size', 'request.never', 'request', 'response', 'response.code'],
      ...['response.code_details', 'response.flags', 'response.grpc_status', 'response.headers.x-multi'],
      ...['response.size', 'response.trailers', 'connection.mtls', 'connection.requested_server_name'],
      ...['connection.tls_version', 'source', 'source.never', 'destination', 'upstream.never', 'plugin_name'],
      ...['plugin_root_id', 'plugin_vm_id', 'cluster_name', 'route_name', 'node.id', 'xds.cluster_name'],
      ...['xds.route_name', 'xds.listener_direction', 'xds.virtual_host_name', 'xds.filter_chain_name'],
      ...['metadata', 'filter_state', 'mine', 'mine.more', 'never', ''],
    ];
    const bytes = filter((module) => {
      const all = names.flatMap((name) => [
        ...module.call('proxy_get_property', module.text(name.replaceAll('.', '\0')), slot(0), slot(1)),
        ...module.logValue(),
      ]);
      const set = module.call('proxy_set_property', module.text('mine'), module.text('value'));
      return {
        proxy_on_request_headers: onHeaders(...set, ...all, ...i(0)),
        proxy_on_response_headers: onHeaders(...all, ...i(0)),
        proxy_on_log: { signature: 'i32 -> void', body: all },
      };
    });
    await agree(engines, bytes, PLAIN);
  });

  test('hop-by-hop headers, hosts and what Envoy turns down before any filter', async () => {
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(...dump(module, 0), ...i(0)),
      proxy_on_response_headers: onHeaders(
        ...module.quietly('proxy_remove_header_map_value', i(2), module.text('x-envoy-upstream-service-time')),
        ...dump(module, 2),
        ...i(0),
      ),
      proxy_on_log: { signature: 'i32 -> void', body: module.call('proxy_get_log_level', slot(0)) },
    }));
    const many = Array.from({ length: 1000 }, (_, index) => `x-${index}: v`).join(', ');
    await agree(
      engines,
      bytes,
      `cases:
  - name: hops
    request: {headers: {te: trailers, keep-alive: x, x-foo: z, connection: keep-alive, x-forwarded-for: 1.2.3.4, host: 'foo:80'}}
    upstream: {headers: {connection: x-foo, x-foo: z, upgrade: h2c, server: mine, date: yesterday}}
  - {name: te, request: {headers: {te: gzip, x-forwarded-proto: https, x-request-id: mine}}}
  - {name: a thousand headers, request: {headers: {${many}}}}
  - {name: a long header, request: {headers: {x-long: ${'l'.repeat(62_000)}}}}
`,
    );
  });

  test('bodies that are longer than Envoy holds back', async () => {
    const long = `{text: x, repeat: ${3 << 20}}`;
    const cases = parseCases(
      `cases: [{name: request, request: {body: ${long}}}, {name: response, upstream: {body: ${long}}}]`,
      'cases.yaml',
    );
    const bytes = filter((module) => ({
      // Of a request it sees what Envoy has turned down already.
      proxy_on_request_body: onBody(
        ...[...op.local(1), ...i(1 << 20), 0x4b, 0x04, 0x40],
        ...module.quietly('proxy_log', i(2), module.text('too long')),
        ...[0x0b, 0x20, 2, 0x45],
      ),
      proxy_on_response_body: onBody(0x20, 2, 0x45),
      proxy_on_response_headers: onHeaders(
        ...module.quietly('proxy_remove_header_map_value', i(2), module.text('x-envoy-upstream-service-time')),
        ...module.call('proxy_get_header_map_value', i(2), module.text(':status'), slot(0), slot(1)),
        ...module.logValue(),
        ...i(0),
      ),
    }));
    const passing = filter(() => ({}));
    const stopping = filter(() => ({ proxy_on_request_headers: onHeaders(...i(3)) }));
    for (const module of [bytes, passing, stopping]) {
      const traces = await runInBoth(engines, module, module === stopping ? cases.slice(0, 1) : cases, {});
      for (const { host, envoy } of traces) expect(host).toEqual(envoy);
    }
  });

  test('memory that grows without end', async () => {
    // loop: grow by 1024 pages; without success: trap.
    const grow = [
      0x03,
      0x40,
      ...i(1024),
      ...op.growMemory,
      ...i(-1),
      0x46,
      0x04,
      0x40,
      op.unreachable,
      0x0b,
      0x0c,
      0x00,
      0x0b,
    ];
    const [trace] = await agree(
      engines,
      filter(() => ({ proxy_on_request_headers: onHeaders(...grow, ...i(0)) })),
      PLAIN,
    );
    expect(trace).toMatchObject({
      findings: ['trap: Function: proxy_on_request_headers failed: Uncaught RuntimeError: unreachable'],
    });
  });

  test('recursion without end', async () => {
    const bytes = filter(() => ({
      proxy_on_request_headers: onHeaders(...op.call(ENDLESS), ...i(0)),
      endless: { signature: 'void -> void', body: op.call(ENDLESS) },
    }));
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace).toMatchObject({ findings: [expect.stringContaining('Maximum call stack size exceeded')] });
  });

  test('ABI 0.1.0', async () => {
    const module = callingFilter({
      proxy_get_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
      proxy_get_configuration: 'i32 i32 -> i32',
      proxy_continue_request: 'void -> i32',
      proxy_continue_response: 'void -> i32',
      proxy_clear_route_cache: 'void -> i32',
    });
    const { call, text, logValue } = module;
    const bytes = module.build(
      {
        proxy_on_request_headers: {
          signature: 'i32 i32 -> i32',
          body: [
            ...call('proxy_get_header_map_value', i(0), text('x-never'), slot(0), slot(1)),
            ...logValue(),
            ...call('proxy_get_configuration', slot(0), slot(1)),
            ...logValue(),
            ...call('proxy_clear_route_cache'),
            ...i(0),
          ],
        },
        proxy_on_response_headers: { signature: 'i32 i32 -> i32', body: i(0) },
        proxy_on_log: {
          signature: 'i32 -> void',
          body: call('proxy_get_header_map_value', i(0), text('x-never'), slot(0), slot(1)),
        },
      },
      '0.1.0',
    );
    await agree(engines, bytes, PLAIN, { configuration: 'configured', vmConfiguration: 'the VM’s' });
  });

  test('WASI', async () => {
    const wasi = (name: string): string => `wasi_snapshot_preview1.${name}`;
    const module = callingFilter({
      [wasi('fd_write')]: 'i32 i32 i32 i32 -> i32',
      [wasi('fd_pwrite')]: 'i32 i32 i32 i64 i32 -> i32',
      [wasi('fd_fdstat_get')]: 'i32 i32 -> i32',
      [wasi('fd_fdstat_set_flags')]: 'i32 i32 -> i32',
      [wasi('fd_tell')]: 'i32 i32 -> i32',
      [wasi('fd_renumber')]: 'i32 i32 -> i32',
      [wasi('fd_sync')]: 'i32 -> i32',
      [wasi('fd_close')]: 'i32 -> i32',
      [wasi('fd_seek')]: 'i32 i64 i32 i32 -> i32',
      [wasi('fd_read')]: 'i32 i32 i32 i32 -> i32',
      [wasi('fd_prestat_get')]: 'i32 i32 -> i32',
      [wasi('fd_readdir')]: 'i32 i32 i32 i64 i32 -> i32',
      [wasi('path_open')]: 'i32 i32 i32 i32 i32 i64 i64 i32 i32 -> i32',
      [wasi('path_readlink')]: 'i32 i32 i32 i32 i32 i32 -> i32',
      [wasi('sock_accept')]: 'i32 i32 i32 -> i32',
      [wasi('clock_time_get')]: 'i32 i64 i32 -> i32',
      [wasi('clock_res_get')]: 'i32 i32 -> i32',
      [wasi('random_get')]: 'i32 i32 -> i32',
      [wasi('environ_sizes_get')]: 'i32 i32 -> i32',
      [wasi('environ_get')]: 'i32 i32 -> i32',
      [wasi('args_sizes_get')]: 'i32 i32 -> i32',
      [wasi('poll_oneoff')]: 'i32 i32 i32 i32 -> i32',
      [wasi('sched_yield')]: 'void -> i32',
      pthread_equal: 'i32 i32 -> i32',
    });
    const call = (name: string, ...args: number[][]): number[] => module.call(wasi(name), ...args);
    const store = (index: number, value: number[]): number[] => [...slot(index), ...value, 0x36, 0x02, 0x00];
    const [pointer, size] = [module.text('printed\n').slice(0, -2), i(8)];
    const written = [...store(0, pointer), ...store(1, size), ...store(2, i(0)), ...store(3, i(0))];
    const body = [
      ...written,
      ...[1, 2, 3].flatMap((fd) => call('fd_write', i(fd), slot(0), i(2), slot(5))),
      ...call('fd_pwrite', i(1), slot(0), i(1), op.i64(7), slot(5)),
      ...call('fd_write', i(1), i(-16), i(2), slot(5)),
      ...call('fd_write', i(1), slot(0), i(1), i(-2)),
      ...[1, 3].flatMap((fd) => call('fd_fdstat_get', i(fd), slot(10))),
      ...call('fd_fdstat_set_flags', i(1), i(0)),
      ...[1, 3].flatMap((fd) => call('fd_tell', i(fd), slot(10))),
      ...[1, 3].flatMap((fd) => call('fd_renumber', i(fd), i(2))),
      ...[1, 3].flatMap((fd) => call('fd_sync', i(fd))),
      ...call('fd_close', i(5)),
      ...call('fd_seek', i(5), op.i64(0), i(0), slot(5)),
      ...call('fd_read', i(0), slot(0), i(1), slot(5)),
      ...call('fd_prestat_get', i(3), slot(5)),
      ...call('fd_readdir', i(3), slot(6), i(4), op.i64(0), slot(5)),
      ...call('path_open', i(3), i(0), i(0), i(1), i(0), op.i64(0), op.i64(0), i(0), slot(5)),
      ...call('path_readlink', i(3), i(0), i(0), i(0), i(0), slot(5)),
      ...call('sock_accept', i(3), i(0), slot(5)),
      ...[0, 1, 2].flatMap((clock) => call('clock_time_get', i(clock), op.i64(0), slot(6))),
      ...[0, 2].flatMap((clock) => call('clock_res_get', i(clock), slot(6))),
      ...call('random_get', slot(6), i(8)),
      ...call('random_get', slot(6), i(70_000)),
      ...call('random_get', i(-8), i(16)),
      ...call('environ_sizes_get', slot(6), slot(7)),
      ...call('environ_get', slot(6), slot(7)),
      ...call('args_sizes_get', slot(6), slot(7)),
      ...call('poll_oneoff', i(0), i(0), i(0), slot(6)),
      ...call('sched_yield'),
      ...module.call('pthread_equal', i(1), i(1)),
    ];
    const bytes = module.build({ proxy_on_request_headers: onHeaders(...body, ...i(0)) });
    await agree(engines, bytes, PLAIN);
  });
});
