import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type Outcome, runPlans } from '../support/random/compare.ts';
import type { Argument, Call, Callback, HostFunction, Message, Plan, Script, Step } from '../support/random/plan.ts';

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'odd-filters-'));
  engines = { folder, binary: await provideEnvoy(folder) };
}, 600_000);

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const call = (name: HostFunction, ...args: readonly Argument[]): Call => ({ name, args });
const text = (value: string): Argument => ({ text: value });
const property = (path: string): Call =>
  call('proxy_get_property', text(path.replaceAll('.', '\0')), { output: 0 }, { output: 1 });
const once = (answer: number, ...calls: readonly Call[]): readonly Step[] => [{ calls, answer }];

/** What Envoy itself says of the stream in the end. */
const LOG = once(0, property('response.code_details'), property('response.flags'));

function plan(script: Script, request: Message = {}, upstream: Message = {}): Plan {
  const headers = {
    'x-request-id': '00000000-0000-4000-8000-000000000000',
    ...(request.headers as object | undefined),
  };
  return { exchanges: [{ request: { ...request, headers }, upstream, script: { proxy_on_log: LOG, ...script } }] };
}

async function agree(plans: readonly Plan[], settings: Parameters<typeof runPlans>[2] = {}): Promise<Outcome[]> {
  const outcomes = await runPlans(engines, plans, settings);
  for (const { plan: one, host, envoy } of outcomes) expect(host, JSON.stringify(one)).toEqual(envoy);
  return outcomes;
}

const FULL = [
  { method: 'POST', chunks: ['a', 'b'], trailers: { 'x-end': 'e' } },
  { chunks: ['c', 'd'], trailers: { 'x-end': 'f' } },
] as const;
const MEASURED = [{ method: 'POST', body: 'ping' }, { body: 'pong' }] as const;
const BARE = [{}, {}] as const;

describe('host and Envoy agree on', () => {
  test('a direction that a callback lets go on both by itself and by what it answers', async () => {
    const phases = ['headers', 'body', 'trailers'];
    const plans = [FULL, MEASURED, BARE].flatMap(([request, upstream]) =>
      ['request', 'response'].flatMap((kind, stream) =>
        phases.slice(0, 'trailers' in request ? 3 : 'body' in request ? 2 : 1).flatMap((phase) =>
          (phase === 'headers' ? [0, 1] : [0, 1, 3]).map((answer) => {
            const callback = `proxy_on_${kind}_${phase}` as Callback;
            return plan({ [callback]: once(answer, call('proxy_continue_stream', stream)) }, request, upstream);
          }),
        ),
      ),
    );
    const outcomes = await agree(plans);
    const crashes = outcomes.filter(({ host }) => host.includes('crash: "crash: Caught Segmentation fault"'));
    expect(crashes).toHaveLength(2);
  });

  test('a response that goes on before there is one, and trailers that do in a closed stream: Envoy dies of both', async () => {
    const early = call('proxy_continue_stream', 1);
    const outcomes = await agree([
      plan({ proxy_on_request_headers: once(0, early) }),
      plan({ proxy_on_request_headers: once(1, early) }),
      plan({ proxy_on_request_body: once(0, early) }, ...FULL),
      plan({ proxy_on_request_trailers: once(1, early) }, ...FULL),
      plan({ proxy_on_response_trailers: once(0, call('proxy_close_stream', 0)) }, ...FULL),
    ]);
    for (const { host } of outcomes) expect(host).toContain('crash: "crash: Caught Segmentation fault"');
  });

  test('headers and trailers that are none', async () => {
    const names = [':own', '', 'x:y', 'x y', 'x-\xfc', ':', 'x"y', 'x\x01y', '\xff', ':status', 'x\x7f'];
    const values = ['a\x01', 'a\x7f', '\xff', 'a\tb', 'a\r\nb: c', ' a ', 'a\nb'];
    const framing = ['x y', 'x:y', 'content-length', ':x', ':a', 'transfer-encoding', '', 'host', 'trailer'];
    const add = (map: number, name: string, value = 'v'): Call =>
      call('proxy_add_header_map_value', map, text(name), text(value));
    await agree([
      ...names.map((name) => plan({ proxy_on_request_headers: once(0, add(0, name)) })),
      ...values.map((value) => plan({ proxy_on_request_headers: once(0, add(0, 'x-v', value)) })),
      ...['x y', '', 'x:y', ':authority', ':abc', ':x'].map((name) =>
        plan({ proxy_on_response_headers: once(0, add(2, name)) }),
      ),
      ...['a\x01', ' a ', 'a\nb'].map((value) => plan({ proxy_on_response_headers: once(0, add(2, 'x-v', value)) })),
      ...framing.map((name) => plan({ proxy_on_request_trailers: once(0, add(1, name)) }, ...FULL)),
      ...framing.map((name) => plan({ proxy_on_response_trailers: once(0, add(3, name)) }, ...FULL)),
    ]);
  });

  test('statuses that are none, and those of answers without a body', async () => {
    const statuses = ['', 'x', '99', '100', '101', '103', '204', '304', '1000', '0200', '-1', ' 200'];
    const answer = (status: number, body: string): Call =>
      call('proxy_send_local_response', status, text('said'), text(body), text(''), -1);
    await agree([
      ...[0, 99, 100, 101, 199, 204, 205, 304, 999, 1000, 70_000, -1].flatMap((status) =>
        ['', 'no'].map((body) => plan({ proxy_on_request_headers: once(0, answer(status, body)) })),
      ),
      ...statuses.flatMap((status) =>
        [{}, { body: 'x' }, { chunks: ['x'] }].map((upstream) => {
          const replace = call('proxy_replace_header_map_value', 2, text(':status'), text(status));
          return plan({ proxy_on_response_headers: once(0, replace) }, {}, upstream);
        }),
      ),
    ]);
  });

  test('headers that are meant for Envoy, of the client and of the filter', async () => {
    const names = [
      ...['x-envoy-upstream-rq-timeout-ms', 'x-envoy-upstream-rq-per-try-timeout-ms', 'x-envoy-max-retries'],
      ...['x-envoy-retry-on', 'x-envoy-hedge-on-per-try-timeout', 'x-envoy-upstream-alt-stat-name', 'x-envoy-internal'],
      ...['x-envoy-upstream-stream-duration-ms', 'x-envoy-retry-grpc-on', 'x-envoy-retriable-status-codes', 'expect'],
      ...['x-envoy-retriable-header-names', 'x-envoy-upstream-rq-timeout-alt-response', 'x-envoy-original-path'],
      ...['x-envoy-expected-rq-timeout-ms', 'x-envoy-ip-tags', 'x-envoy-original-url', 'x-forwarded-client-cert', 'te'],
      ...['connection', 'keep-alive', 'upgrade', 'proxy-connection', 'content-length', 'transfer-encoding', 'date'],
    ];
    const replace = (map: number, name: string, value: string): Call =>
      call('proxy_replace_header_map_value', map, text(name), text(value));
    const told = names.slice(0, names.indexOf('te'));
    const get = told.map((name) => call('proxy_get_header_map_value', 0, text(name), { output: 0 }, { output: 1 }));
    await agree([
      plan({}, { headers: { expect: 'x' } }),
      ...names.map((name) => plan({ proxy_on_request_headers: once(0, replace(0, name, 'v')) }, ...FULL)),
      ...names.map((name) => plan({ proxy_on_response_headers: once(0, replace(2, name, 'v')) }, ...FULL)),
      ...['0', '50', '-5', '5x'].flatMap((value) =>
        names.slice(0, 2).map((name) => {
          return plan({ proxy_on_request_headers: once(0, replace(0, name, value)) }, {}, { fault: 'hang' });
        }),
      ),
      plan(
        { proxy_on_request_headers: once(0, ...get) },
        { headers: Object.fromEntries(told.filter((name) => name !== 'expect').map((name) => [name, '7'])) },
      ),
    ]);
  });

  test('requests without what Envoy routes or sends by, and methods that it does not know', async () => {
    const names = [':path', ':method', ':authority', ':scheme', 'x-forwarded-proto'];
    await agree([
      ...names.map((name) =>
        plan({ proxy_on_request_headers: once(0, call('proxy_remove_header_map_value', 0, text(name))) }, ...MEASURED),
      ),
      ...['OPTIONS', 'DELETE', 'TRACE', 'M-SEARCH', 'SEARCH', 'PURGE', 'FOO'].map((method) => plan({}, { method })),
    ]);
  });

  test('answers that the client has before all is over, and what the filter still finds of a stream then', async () => {
    const pairs = call('proxy_get_header_map_pairs', 2, { output: 0 }, { output: 1 });
    const answer = (status: number): Call =>
      call('proxy_send_local_response', status, text('said'), text('no'), text(''), -1);
    const early = plan({ proxy_on_request_body: once(0, answer(403)) }, ...FULL);
    const append = call('proxy_set_buffer_bytes', 0, 9, 0, text('more'));
    const body = call('proxy_get_buffer_bytes', 0, 0, 9, { output: 0 }, { output: 1 });
    const garbled = call('proxy_add_header_map_value', 0, text(''), text('v'));
    await agree([
      { exchanges: [...early.exchanges, ...plan({}, ...MEASURED).exchanges] },
      plan({ proxy_on_request_headers: once(0, answer(204)), proxy_on_response_body: once(1) }),
      plan({ proxy_on_response_body: once(1) }, { method: 'HEAD' }, { chunks: ['a'] }),
      plan({ proxy_on_request_body: once(0, append) }, ...MEASURED),
      plan({ proxy_on_request_body: once(3, body), proxy_on_request_trailers: once(0, body, append, body) }, ...FULL),
      plan({ proxy_on_response_body: [...once(0), ...once(0, answer(503))] }, ...MEASURED),
      plan({
        proxy_on_request_headers: once(0, answer(403), call('proxy_close_stream', 0)),
        proxy_on_response_headers: once(0, pairs),
      }),
      ...['GET', 'HEAD', 'POST'].map((method) =>
        plan({ proxy_on_request_headers: once(0, garbled), proxy_on_response_headers: once(0, pairs) }, { method }),
      ),
    ]);
  });

  test('what a stream’s properties tell before, while and after the upstream is asked', async () => {
    const PATHS = [
      ...[
        'response.grpc_status',
        'response.size',
        'response.trailers.x-end',
        'response.flags',
        'response.code_details',
      ],
      ...['upstream.request_attempt_count', 'upstream.num_endpoints', 'upstream.transport_failure_reason'],
      ...['upstream.locality', 'upstream_filter_state', 'metadata.filter_metadata', 'metadata.never', 'xds.node.id'],
      ...['xds.node.user_agent_name', 'xds.cluster_metadata', 'xds.cluster_metadata.filter_metadata', 'xds.never'],
      ...['xds.route_metadata', 'xds.listener_metadata', 'xds.upstream_host_metadata', 'request.total_size'],
    ];
    const all = once(0, ...PATHS.map(property));
    const script: Script = {
      proxy_on_request_headers: all,
      proxy_on_response_headers: all,
      proxy_on_response_body: all,
      proxy_on_response_trailers: all,
      proxy_on_log: all,
      proxy_on_done: once(1, ...PATHS.map(property)),
    };
    const status = { chunks: ['x'], trailers: { 'grpc-status': '5' } };
    await agree([
      plan(script, ...FULL),
      plan(script, {}, { fault: 'reset' }),
      plan(script, {}, { fault: 'hang' }),
      plan(script, {}, status),
      plan(script, { ...FULL[0], headers: { expect: '100-Continue' } }, FULL[1]),
      ...['17', '16', 'x', '+3', '', '-1'].map((told) => plan(script, {}, { headers: { 'grpc-status': told } })),
      plan(script, {}, { status: 404, body: 'x' }),
    ]);
  });
});
