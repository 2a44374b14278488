import fc from 'fast-check';
import type { Argument, Call, Callback, HostFunction, Message, Plan, Script, Step } from './plan.ts';

/** Plans at random: the same seed makes the same ones. */

type Of<T> = fc.Arbitrary<T>;

const pick = <T>(...values: readonly T[]): Of<T> => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: Of<T>): { weight: number; arbitrary: Of<T> } => ({ weight, arbitrary });
const output = (index: 0 | 1 | 2): Argument => ({ output: index });
const text = (value: string): Argument => ({ text: value });

const utf8 = (value: string): string => Buffer.from(value).toString('latin1');

const NAMES = pick(
  ...['x-a', 'x-b', 'X-Upper', 'x-multi', 'x-multi', 'accept', 'cookie', 'set-cookie', 'content-type', 'server'],
  ...['date', 'x-script', 'via', 'vary', 'etag', 'user-agent', 'referer', 'grpc-status', 'grpc-message'],
  ...['x-request-id', 'location', 'x-forwarded-for', 'x-forwarded-host', 'authorization', 'cache-control'],
  ...['content-encoding', 'x-envoy-original-path'],
);
const ODD_NAMES = pick(
  ...[':path', ':method', ':authority', 'host', 'Host', ':scheme', ':status', ':protocol', ':own', 'content-length'],
  ...['Content-Length', 'transfer-encoding', 'te', 'connection', 'upgrade', 'keep-alive', 'proxy-connection'],
  ...['expect', 'x-forwarded-proto', '', 'x y', 'x:y', utf8('x-ü'), 'x-'.padEnd(300, 'l'), 'trailer'],
  ...['x-envoy-expected-rq-timeout-ms', 'x-envoy-upstream-rq-timeout-ms'],
);
const VALUES = pick(
  ...['', 'v', 'w', 'a,b', 'a, b', ' padded '],
  'V'.repeat(70),
  utf8('grün'),
  ...['\xff\xfe', 'text/html', 'application/grpc', '/other?x=y', 'GET', 'POST', 'https'],
);
const ODD_VALUES = pick(
  ...['0', '1', '4', '100', '-1', 'x', '204', '500', 'trailers', 'chunked', 'close', 'HEAD', '*', 'http://a/b'],
  ...['other:80', '100-continue', '99', '1000'],
);

const SIZES = fc.oneof(often(3, pick(0, 1, 2, 3, 4, 5, 100)), often(1, pick(-1, 0x7fffffff, 1 << 20, 70_000)));

/** Pointer and size; seldom such as lie outside of the memory. */
function given(value: Of<string>): Of<readonly Argument[]> {
  return fc.oneof(
    often(
      40,
      value.map((one) => [text(one)]),
    ),
    often(
      1,
      pick<readonly Argument[]>(
        [-4, 8],
        [0x7fffffff, 1],
        [96 << 16, 1],
        [(96 << 16) - 4, 4],
        [0, -1],
        [96 << 16, 0],
        [-1, 0],
      ),
    ),
  );
}

/** Where the host shall write; seldom where it can't. */
function outputs(...indices: readonly (0 | 1 | 2)[]): Of<readonly Argument[]> {
  const good = indices.map(output);
  return fc.oneof(
    often(40, fc.constant(good)),
    often(
      1,
      fc
        .integer({ min: 0, max: indices.length - 1 })
        .map((bad) => good.map((one, index) => (index === bad ? -2 : one))),
    ),
  );
}

function call(name: HostFunction, ...parts: readonly (Of<readonly Argument[]> | Argument)[]): Of<Call> {
  const all = parts.map((part) =>
    typeof part === 'object' && 'generate' in part ? part : fc.constant([part as Argument]),
  );
  return fc.tuple(...all).map((args) => ({ name, args: args.flat() }));
}

const one = (value: Of<Argument>): Of<readonly Argument[]> => value.map((arg) => [arg]);
const long = (...values: readonly number[]): Of<readonly Argument[]> =>
  pick(...values).map((value) => [{ long: value }]);
const register = one(pick<Argument>({ register: 0 }, { register: 1 }, { register: 0 }, 999, 0));

/** The third output is kept in this register. */
const keeping = (to: number, arbitrary: Of<Call>): Of<Call> => arbitrary.map((made) => ({ ...made, keep: to }));

interface Around {
  /** Header maps and buffers that there should be now. */
  readonly maps: readonly number[];
  readonly buffers: readonly number[];
}

const ANYWHERE = [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function mapType({ maps }: Around): Of<readonly Argument[]> {
  return one(fc.oneof(often(8, pick(...maps)), often(2, pick(...ANYWHERE))));
}

/** Envoy keeps pointers to bodies beyond their life; what a call was given is there whatever was read last. */
const DANGLING = [0, 1, 8];

function bufferType({ buffers }: Around): Of<readonly Argument[]> {
  const others = ANYWHERE.filter((type) => !DANGLING.includes(type));
  return one(fc.oneof(often(6, pick(...buffers)), often(2, pick(...others))));
}

const headerName = given(fc.oneof(often(4, NAMES), often(2, ODD_NAMES)));
const headerValue = given(fc.oneof(often(5, VALUES), often(1, ODD_VALUES)));

const headerList: Of<string> = fc
  .array(fc.tuple(fc.oneof(often(5, NAMES), often(1, ODD_NAMES)), fc.oneof(often(5, VALUES), often(1, ODD_VALUES))), {
    maxLength: 4,
  })
  .map((entries) => serialize(entries));

const PSEUDO = [
  [':path', '/set'],
  [':method', 'GET'],
  [':authority', 'set'],
  [':scheme', 'http'],
  ['x-forwarded-proto', 'http'],
  [':status', '203'],
] as const;

/** Pairs with bytes as they are. */
function serialize(entries: readonly (readonly [string, string])[]): string {
  const texts = entries.flat();
  const head = Buffer.alloc(4 + texts.length * 4);
  head.writeUInt32LE(entries.length);
  for (const [index, value] of texts.entries()) head.writeUInt32LE(value.length, 4 + index * 4);
  return head.toString('latin1') + texts.map((value) => `${value}\0`).join('');
}

const wholeList: Of<string> = fc.oneof(
  often(
    4,
    fc.array(fc.tuple(NAMES, VALUES), { maxLength: 3 }).map((more) => serialize([...PSEUDO, ...more])),
  ),
  often(2, headerList),
  often(1, pick('', 'x', '\x01\0\0\0', '\x01\0\0\0\x01\0\0\0\x01\0\0\0a\0b', '\x00\0\0\0', '\xff\xff\xff\xff')),
);

function headerCalls(around: Around): Of<Call> {
  const type = mapType(around);
  return fc.oneof(
    often(4, call('proxy_get_header_map_value', type, headerName, outputs(0, 1))),
    often(5, call('proxy_add_header_map_value', type, headerName, headerValue)),
    often(5, call('proxy_replace_header_map_value', type, headerName, headerValue)),
    often(4, call('proxy_remove_header_map_value', type, headerName)),
    often(3, call('proxy_get_header_map_pairs', type, outputs(0, 1))),
    often(1, call('proxy_set_header_map_pairs', type, given(wholeList))),
    often(1, call('proxy_get_header_map_size', type, outputs(2))),
  );
}

function bufferCalls(around: Around): Of<Call> {
  const type = bufferType(around);
  const [start, length] = [one(SIZES), one(SIZES)];
  const bytes = given(pick('', '<', 'new', 'N'.repeat(90), '\xff\0\xfe'));
  return fc
    .oneof(
      often(3, call('proxy_get_buffer_bytes', type, start, length, outputs(0, 1))),
      often(1, call('proxy_get_buffer_status', type, outputs(0, 1))),
      often(3, call('proxy_set_buffer_bytes', type, start, length, bytes)),
    )
    .map(withoutValue);
}

/** proxy_get_buffer_status gives two numbers, no place and size. */
function withoutValue(made: Call): Call {
  if (made.name !== 'proxy_get_buffer_status') return made;
  const args = made.args.map((arg) =>
    typeof arg === 'object' && 'output' in arg ? output(arg.output === 0 ? 1 : 2) : arg,
  );
  return { ...made, args };
}

const PATHS = [
  ...['request.path', 'request.url_path', 'request.query', 'request.host', 'request.scheme', 'request.method'],
  ...['request.id', 'request.headers.x-multi', 'request.headers.X-Multi', 'request.headers.x-never'],
  ...['request.headers.:path', 'request.referer', 'request.useragent', 'request.protocol', 'request.size'],
  ...['request.total_size', 'request.never', 'request', 'response', 'response.code', 'response.code_details'],
  ...['response.flags', 'response.grpc_status', 'response.headers.x-multi', 'response.size', 'response.total_size'],
  ...['response.trailers', 'response.trailers.x-end', 'connection', 'connection.mtls'],
  ...['connection.requested_server_name', 'connection.tls_version', 'connection.subject_local_certificate'],
  ...['connection.termination_details', 'connection.transport_failure_reason'],
  ...['connection.sha256_peer_certificate_digest', 'source', 'source.never', 'destination', 'upstream'],
  ...['upstream.never', 'upstream.local_address.never', 'upstream.transport_failure_reason', 'upstream.tls_version'],
  ...['upstream.request_attempt_count', 'upstream.num_endpoints', 'plugin_name', 'plugin_root_id', 'plugin_vm_id'],
  ...['cluster_name', 'route_name', 'cluster_metadata', 'route_metadata', 'listener_direction', 'listener_metadata'],
  ...['upstream_host_metadata', 'xds', 'xds.cluster_name', 'xds.route_name', 'xds.listener_direction'],
  ...['xds.virtual_host_name', 'xds.filter_chain_name', 'xds.cluster_metadata', 'xds.route_metadata'],
  ...['xds.listener_metadata', 'xds.upstream_host_metadata', 'xds.never', 'node', 'node.id', 'node.cluster'],
  ...['node.metadata', 'metadata', 'metadata.filter_metadata', 'metadata.never', 'filter_state', 'filter_state.wasm'],
  ...['upstream_filter_state', 'mine', 'mine.more', 'never', '', '.', 'request.', '.request', 'request..path'],
  ...['request.path.more', 'plugin_name.more'],
];
const path = given(pick(...PATHS).map((value) => value.replaceAll('.', '\0')));

const propertyCalls: Of<Call> = fc.oneof(
  often(8, call('proxy_get_property', path, outputs(0, 1))),
  often(1, call('proxy_set_property', given(pick('mine', 'yours', '', 'request\0path', 'mine\0more')), headerValue)),
);

const KEY = given(pick('k', 'l', '', utf8('ü')));
const sharingCalls: Of<Call> = fc.oneof(
  often(3, keeping(2, call('proxy_get_shared_data', KEY, outputs(0, 1, 2)))),
  often(3, call('proxy_set_shared_data', KEY, headerValue, one(pick<Argument>(0, 0, { register: 2 }, 12_345)))),
  often(2, keeping(0, call('proxy_register_shared_queue', given(pick('q', 'r', '')), outputs(2)))),
  often(
    2,
    keeping(
      0,
      call('proxy_resolve_shared_queue', given(pick('vm', '', 'other')), given(pick('q', 'r', 's')), outputs(2)),
    ),
  ),
  often(2, call('proxy_enqueue_shared_queue', register, headerValue)),
  often(2, call('proxy_dequeue_shared_queue', register, outputs(0, 1))),
);

const metricId = one(pick<Argument>({ register: 1 }, { register: 1 }, { register: 3 }, 400, 401, 402, 403, 0));
const metricCalls: Of<Call> = fc.oneof(
  often(
    3,
    keeping(1, call('proxy_define_metric', one(pick(0, 1, 2, 0, 1, 3, -1)), given(pick('m', 'n.o', 'p')), outputs(2))),
  ),
  often(1, keeping(3, call('proxy_define_metric', one(pick(0, 1, 2)), given(pick('m', 'n.o')), outputs(2)))),
  often(2, call('proxy_increment_metric', metricId, long(0, 1, 5, -1, -3, 2 ** 53))),
  often(2, call('proxy_record_metric', metricId, long(0, 1, 7, -1))),
  often(3, call('proxy_get_metric', metricId, outputs(1))),
);

const localReply: Of<Call> = call(
  'proxy_send_local_response',
  one(
    fc.oneof(
      often(4, pick(200, 403, 503, 204, 304)),
      often(1, pick(0, 1, 99, 100, 101, 199, 600, 999, 1000, 70_000, -1)),
    ),
  ),
  given(pick('', 'details', 'de tails', 'd\ta', utf8('dü'))),
  given(pick('', 'denied', 'x'.repeat(90), '\xff\0')),
  given(fc.oneof(often(3, fc.constant('')), often(3, headerList))),
  one(pick(-1, 0, 7, 16, 17, 100)),
);

const CONTEXTS = one(pick<Argument>('self', 'self', 0, 1, 2, 99, -1));

const otherCalls: Of<Call> = fc.oneof(
  often(1, call('proxy_get_log_level', outputs(2))),
  often(1, call('proxy_get_status', ...[output(2), output(0), output(1)])),
  often(3, call('proxy_set_effective_context', CONTEXTS)),
  often(1, call('proxy_done')),
  often(1, call('proxy_get_current_time_nanoseconds', fc.constant([-8 as Argument]))),
  often(
    2,
    call(
      'proxy_call_foreign_function',
      given(
        pick(
          ...['clear_route_cache', 'nothing', '', 'compress', 'uncompress', 'expr_create', 'expr_evaluate'],
          ...['expr_delete', 'declare_property', 'set_envoy_filter_state', 'verify_signature', 'sign'],
        ),
      ),
      given(pick('', 'x', '\x0a\x01a', '\0\0\0\0')),
      outputs(0, 1),
    ),
  ),
  often(1, call('proxy_grpc_cancel', one(pick(0, 1, 2, 5, 6)))),
  often(1, call('proxy_grpc_close', one(pick(0, 1, 2, 5, 6)))),
  often(1, call('proxy_grpc_send', one(pick(0, 1, 2, 5, 6)), given(pick('', 'm')), one(pick(0, 1)))),
);

const flowCalls: Of<Call> = fc.oneof(
  often(4, call('proxy_continue_stream', one(pick(0, 1, 0, 1, 2, 3, 4, -1)))),
  often(1, call('proxy_close_stream', one(pick(0, 1, 2, 3, 4)))),
  often(4, localReply),
);

interface Weights {
  readonly flow: number;
}

function calls(around: Around, weights: Weights, max = 6): Of<readonly Call[]> {
  return fc.array(
    fc.oneof(
      often(30, headerCalls(around)),
      often(16, bufferCalls(around)),
      often(10, propertyCalls),
      often(6, sharingCalls),
      often(5, metricCalls),
      often(6, otherCalls),
      often(weights.flow, flowCalls),
    ),
    { maxLength: max },
  );
}

const AROUND: Readonly<Partial<Record<Callback, Around>>> = {
  proxy_on_request_headers: { maps: [0, 0, 0, 1, 2], buffers: [0, 6, 7] },
  proxy_on_request_body: { maps: [0, 1, 1], buffers: [0, 0, 0, 1] },
  proxy_on_request_trailers: { maps: [0, 1, 1, 1], buffers: [0, 0, 1] },
  proxy_on_response_headers: { maps: [2, 2, 2, 0, 3], buffers: [1, 4] },
  proxy_on_response_body: { maps: [2, 3, 3, 0], buffers: [1] },
  proxy_on_response_trailers: { maps: [2, 3, 3, 3], buffers: [1, 1] },
  proxy_on_log: { maps: [0, 1, 2, 3], buffers: [6, 7] },
  proxy_on_done: { maps: [0, 1, 2, 3], buffers: [6, 7] },
  proxy_on_delete: { maps: [0, 1, 2, 3], buffers: [6, 7] },
};

function steps(callback: Callback, answers: readonly number[], weights: Weights): Of<readonly Step[]> {
  const around = AROUND[callback] ?? { maps: ANYWHERE, buffers: ANYWHERE };
  const step = fc.record({ calls: calls(around, weights), answer: pick(...answers) });
  return fc.array(step, { minLength: 1, maxLength: 3 });
}

const GO_ON = [0, 0, 0, 0, 0, 0];
const PLAIN: Weights = { flow: 2 };

/** The request's and the response's callbacks of one stream. */
const streamScript: Of<Script> = fc
  .record({
    proxy_on_request_headers: fc.option(steps('proxy_on_request_headers', [...GO_ON, 1, 2, 3, 4, 5], PLAIN), {
      freq: 6,
    }),
    proxy_on_request_body: fc.option(steps('proxy_on_request_body', [...GO_ON, 1, 1, 2, 3, 4], PLAIN), { freq: 3 }),
    proxy_on_request_trailers: fc.option(steps('proxy_on_request_trailers', [...GO_ON, 1, 2], PLAIN), { freq: 3 }),
    proxy_on_response_headers: fc.option(steps('proxy_on_response_headers', [...GO_ON, 1, 2, 3, 4, 5], PLAIN), {
      freq: 6,
    }),
    proxy_on_response_body: fc.option(steps('proxy_on_response_body', [...GO_ON, 1, 1, 2, 3, 4], PLAIN), { freq: 3 }),
    proxy_on_response_trailers: fc.option(steps('proxy_on_response_trailers', [...GO_ON, 1, 2], PLAIN), { freq: 3 }),
    proxy_on_log: fc.option(steps('proxy_on_log', [0], { flow: 0 }), { freq: 2 }),
    proxy_on_done: fc.option(steps('proxy_on_done', [1, 1, 0], { flow: 0 }), { freq: 1 }),
    proxy_on_delete: fc.option(steps('proxy_on_delete', [0], { flow: 0 }), { freq: 1 }),
  })
  .map((script) => Object.fromEntries(Object.entries(script).filter(([, value]) => value !== null)) as Script);

const chunks = fc.array(pick('ping', 'p', 'more of it', 'z'.repeat(40)), { minLength: 1, maxLength: 3 });

const body: Of<Message> = fc.oneof(
  often(3, fc.constant({})),
  often(
    2,
    pick('', 'ping', 'b'.repeat(50)).map((value) => ({ body: value })),
  ),
  often(
    3,
    chunks.map((value) => ({ chunks: value })),
  ),
  often(
    2,
    chunks.map((value) => ({ chunks: value, trailers: { 'x-end': 'e', 'x-multi': ['s', 't'] } })),
  ),
);

const request: Of<Message> = fc
  .record({
    method: fc.oneof(often(5, pick('GET', 'POST')), often(1, pick('HEAD', 'PUT', 'OPTIONS', 'DELETE', 'PATCH'))),
    path: pick('/', '/x?y=z', '/x?', '/a/../b', '/%41'),
    headers: fc.record(
      {
        'x-multi': pick<unknown>('a', ['a', 'b']),
        cookie: pick<unknown>('c=d', ['c=d', 'e=f']),
        'content-type': pick('text/plain', 'application/grpc', 'application/json'),
        accept: pick<unknown>(['x', 'y'], '*/*'),
        'user-agent': pick('ua', ''),
        'x-forwarded-for': pick('1.2.3.4'),
        te: pick('trailers', 'gzip'),
        expect: pick('100-continue'),
      },
      { requiredKeys: [] },
    ),
    rest: body,
  })
  .map(({ rest, headers: { expect, ...headers }, ...head }) => ({
    ...head,
    headers: {
      'x-request-id': '00000000-0000-4000-8000-000000000000',
      ...headers,
      // How far Envoy has got with the head when the body comes behind is a matter of microseconds.
      ...(expect === undefined || Object.keys(rest).length > 0 ? {} : { expect }),
    },
    ...rest,
  }));

const answer: Of<Message> = fc
  .record({
    status: fc.oneof(often(5, pick(200, 201, 404, 500)), often(1, pick(204, 304, 301, 429, 599))),
    headers: fc.record(
      {
        'x-multi': pick<unknown>('u', ['u', 'w']),
        'set-cookie': pick<unknown>(['a', 'b'], 'c'),
        'content-type': pick('text/plain', 'application/grpc'),
        vary: pick<unknown>(['p', 'q']),
        server: pick('mine'),
        date: pick('yesterday'),
        'grpc-status': pick('3'),
      },
      { requiredKeys: [] },
    ),
    rest: body,
  })
  .map(({ rest, ...head }) => ({ ...head, ...rest }));

const fault: Of<Message> = pick<Message>({ fault: 'reset' }, { delay: 20, body: 'late' });
/** The upstream may or may not be done with its answer when a request's trailers come a second time. */
function withoutSecondTrailers(plan: Plan['exchanges'][number]): Plan['exchanges'][number] {
  if (plan.request.trailers === undefined) return plan;
  const once = (call: Call): boolean => call.name !== 'proxy_continue_stream' || call.args[0] !== 0;
  const script = Object.entries(plan.script).map(([callback, steps]) => [
    callback,
    callback.startsWith('proxy_on_response')
      ? steps.map((step) => ({ ...step, calls: step.calls.filter(once) }))
      : steps,
  ]);
  return { ...plan, script: Object.fromEntries(script) as Script };
}

const exchange = fc
  .record({ request, upstream: fc.oneof(often(20, answer), often(1, fault)), script: streamScript })
  .map(withoutSecondTrailers);

/** Requests, and what the filter does with them while they pass. */
const plan: Of<Plan> = fc.record({ exchanges: fc.array(exchange, { minLength: 1, maxLength: 2 }) });

export function samplePlans(seed: number, count: number): Plan[] {
  return fc.sample(plan, { seed, numRuns: count });
}
