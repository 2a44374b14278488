import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFields } from '../../src/host/protobuf.ts';
import type { ConnectionStep, Peer } from '../../src/test/connection/plan.ts';
import { type ConnectionTrial, playInBoth } from '../support/connections.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, callingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

const i = op.i32;
const send = (from: Peer, text: string): ConnectionStep => ({ kind: 'send', from, bytes: Buffer.from(text) });
const end = (from: Peer): ConnectionStep => ({ kind: 'end', from });

const DOWNSTREAM = 2;
const UPSTREAM = 3;

/** What the filter does in a callback once it has logged what it sees, up to its answer. */
type Reaction = (module: CallingFilter) => number[];
interface Reactions {
  readonly connection?: Reaction;
  readonly downstream?: Reaction;
  readonly upstream?: Reaction;
  readonly tick?: Reaction;
}

const goOn: Reaction = () => i(0);
const pause: Reaction = () => i(1);
const trap: Reaction = () => [op.unreachable];
const close =
  (stream: number): Reaction =>
  ({ call }) => [...call('proxy_close_stream', i(stream)), ...i(0)];
/** Continuing the upstream's direction is what Envoy has not implemented. */
const resume: Reaction = ({ call }) => [
  ...call('proxy_continue_stream', i(UPSTREAM)),
  ...call('proxy_continue_stream', i(DOWNSTREAM)),
  ...i(1),
];
const change =
  (buffer: number): Reaction =>
  ({ call, text }) => [
    ...call('proxy_set_buffer_bytes', i(buffer), i(0), i(0), text('<')),
    ...call('proxy_set_buffer_bytes', i(buffer), i(99), i(0), text('>')),
    ...call('proxy_set_buffer_bytes', i(buffer), i(1), i(1), text('no')),
    ...call('proxy_set_buffer_bytes', i(DOWNSTREAM + UPSTREAM - buffer), i(0), i(0), text('no')),
    ...i(0),
  ];

/** As Envoy's tcp_proxy is told where to connect to. */
const route =
  (cluster: string): Reaction =>
  ({ call, text, bytes }) => {
    const fields = ['envoy.tcp_proxy.cluster', cluster].map((value, index) => [index + 1, Buffer.from(value)] as const);
    const input = bytes(writeFields(fields));
    return [...call('proxy_call_foreign_function', text('set_envoy_filter_state'), input, slot(0), slot(1)), ...i(0)];
  };

const PROPERTIES = [
  ...['connection.mtls', 'connection.requested_server_name', 'source', 'upstream.never', 'plugin_name', 'mine'],
  ...['request.protocol', 'request.path', 'request.headers', 'response.code', 'xds.cluster_name', 'xds.route_name'],
  ...['xds.listener_direction', 'xds.filter_chain_name', 'filter_state', 'metadata', 'never'],
];

/** What HTTP knows and a connection does not. */
const strange: Reaction = ({ call, text, logValue }) => [
  ...call('proxy_get_header_map_value', i(0), text(':path'), slot(0), slot(1)),
  ...call('proxy_get_header_map_pairs', i(0), slot(0), slot(1)),
  ...call('proxy_add_header_map_value', i(2), text('a'), text('b')),
  ...call('proxy_get_buffer_bytes', i(0), i(0), i(9), slot(0), slot(1)),
  ...call('proxy_send_local_response', i(403), i(0), i(0), i(0), i(0), i(0), i(0), i(-1)),
  ...call('proxy_continue_stream', i(0)),
  ...call('proxy_close_stream', i(0)),
  ...call('proxy_set_property', text('mine'), text('value')),
  ...PROPERTIES.flatMap((name) => [
    ...call('proxy_get_property', text(name.replaceAll('.', '\0')), slot(0), slot(1)),
    ...logValue(),
  ]),
  ...i(0),
];

function filter({ connection = goOn, downstream = goOn, upstream = goOn, tick }: Reactions): Uint8Array<ArrayBuffer> {
  const module = callingFilter({
    proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
    proxy_set_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
    proxy_get_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
    proxy_get_header_map_pairs: 'i32 i32 i32 -> i32',
    proxy_add_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
    proxy_send_local_response: 'i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
    proxy_get_property: 'i32 i32 i32 i32 -> i32',
    proxy_set_property: 'i32 i32 i32 i32 -> i32',
    proxy_close_stream: 'i32 -> i32',
    proxy_continue_stream: 'i32 -> i32',
    proxy_set_effective_context: 'i32 -> i32',
    proxy_set_tick_period_milliseconds: 'i32 -> i32',
    proxy_call_foreign_function: 'i32 i32 i32 i32 i32 i32 -> i32',
  });
  const say = (text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));
  /** A parameter below ten as its digit. */
  const digit = (index: number): number[] => [
    ...[...slot(9), ...op.local(index), ...i(48), 0x6a, 0x3a, 0, 0],
    ...module.quietly('proxy_log', i(2), slot(9), i(1)),
  ];
  const buffers = [DOWNSTREAM, UPSTREAM].flatMap((buffer) => [
    ...module.call('proxy_get_buffer_bytes', i(buffer), i(0), i(100), slot(0), slot(1)),
    ...module.logValue(),
  ]);
  const told = (name: string, ...parameters: number[]): number[] => [...say(name), ...parameters.flatMap(digit)];
  return module.build({
    proxy_on_context_create: { signature: 'i32 i32 -> void', body: [...told('create'), ...remember] },
    proxy_on_new_connection: { signature: 'i32 -> i32', body: [...told('new'), ...buffers, ...connection(module)] },
    proxy_on_downstream_data: {
      signature: 'i32 i32 i32 -> i32',
      body: [...told('downstream', 1, 2), ...buffers, ...downstream(module)],
    },
    proxy_on_upstream_data: {
      signature: 'i32 i32 i32 -> i32',
      body: [...told('upstream', 1, 2), ...buffers, ...upstream(module)],
    },
    proxy_on_downstream_connection_close: { signature: 'i32 i32 -> void', body: told('downstream close', 1) },
    proxy_on_upstream_connection_close: { signature: 'i32 i32 -> void', body: told('upstream close', 1) },
    proxy_on_done: { signature: 'i32 -> i32', body: [...told('done'), ...i(1)] },
    proxy_on_log: { signature: 'i32 -> void', body: told('log') },
    proxy_on_delete: { signature: 'i32 -> void', body: told('delete') },
    ...(tick === undefined ? {} : { proxy_on_tick: { signature: 'i32 -> void', body: tick(module) } }),
  });
}

/** Keeps the id of the newest context for a tick. */
const remember = [...slot(20), ...op.local(0), 0x36, 0x02, 0x00];

const CHAT = [send('client', 'ab'), send('upstream', 'xy'), send('client', 'cd')];

const TRIALS: readonly (Omit<ConnectionTrial, 'bytes'> & Reactions)[] = [
  { title: 'lets everything pass', steps: CHAT },
  { title: 'an upstream that ends first', steps: [...CHAT, end('upstream'), send('client', 'ef')] },
  { title: 'a client that ends at once', steps: [end('client'), send('upstream', 'xy')] },
  { title: 'holds the client back', steps: CHAT, downstream: pause },
  { title: 'holds the upstream back', steps: [...CHAT, send('upstream', 'z')], upstream: pause },
  { title: 'goes on by itself', steps: CHAT, downstream: resume },
  { title: 'goes on before it has begun', steps: CHAT, connection: resume },
  { title: 'closes a connection that it does not want', steps: CHAT, connection: close(DOWNSTREAM) },
  { title: 'closes at the first byte', steps: CHAT, downstream: close(DOWNSTREAM) },
  { title: 'closes at the answer', steps: CHAT, upstream: close(UPSTREAM) },
  { title: 'closes at the end of the answer', steps: [end('upstream')], upstream: close(DOWNSTREAM) },
  { title: 'changes what passes', steps: CHAT, downstream: change(DOWNSTREAM), upstream: change(UPSTREAM) },
  { title: 'asks for HTTP and for properties', steps: CHAT, downstream: strange },
  { title: 'chooses the cluster', steps: CHAT, connection: route('upstream') },
  { title: 'chooses a cluster that there is not', steps: CHAT, connection: route('nowhere') },
  { title: 'chooses a cluster too late', steps: CHAT, downstream: route('nowhere') },
  { title: 'traps at the connection', steps: CHAT, connection: trap },
  { title: 'traps at the first byte', steps: CHAT, downstream: trap },
  { title: 'traps at the answer', steps: CHAT, upstream: trap },
  {
    title: 'accepts the connection later',
    steps: [],
    connection: ({ call }) => [...call('proxy_set_tick_period_milliseconds', i(20)), ...i(1)],
    tick: ({ call }) => [
      ...call('proxy_set_tick_period_milliseconds', i(0)),
      ...call('proxy_set_effective_context', loadSlot(20)),
      ...call('proxy_continue_stream', i(DOWNSTREAM)),
    ],
  },
];

test('a network filter sees and does the same in host and Envoy', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'network-'));
  try {
    const trials = TRIALS.map(({ title, steps, ...reactions }) => ({ title, steps, bytes: filter(reactions) }));
    const results = await playInBoth({ folder, binary: await provideEnvoy(folder) }, trials);
    for (const { title, host, envoy } of results) expect({ title, trace: host }).toEqual({ title, trace: envoy });
    expect(results[0]?.host[0]).toMatchObject({ received: { client: 'xy', upstream: 'abcd' }, closedBy: 'client' });
    expect(results[8]?.host[0]).toMatchObject({ received: { client: '', upstream: '' }, closedBy: 'filter' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Longer than Envoy's backoff since the last start of the VM. */
const BACKOFF = 1_700;

test('after a trap the failure policy decides about this connection and the next ones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'network-'));
  const trials = (['FAIL_CLOSED', 'FAIL_OPEN', 'FAIL_RELOAD'] as const).map((failurePolicy) => ({
    title: failurePolicy,
    failurePolicy,
    bytes: filter({ upstream: trap }),
    steps: CHAT,
    // The backoff counts from the last start: with FAIL_RELOAD from the one of the connection before.
    more: [...(failurePolicy === 'FAIL_RELOAD' ? [{ wait: BACKOFF, steps: CHAT }] : []), { steps: CHAT }],
  }));
  try {
    const results = await playInBoth({ folder, binary: await provideEnvoy(folder) }, trials);
    for (const { title, host, envoy } of results) expect({ title, trace: host }).toEqual({ title, trace: envoy });
    const [closed, open, reload] = results.map(({ host }) => host);
    const refused = { called: false, closedBy: 'filter', lines: [] };
    expect(closed).toMatchObject([{ closedBy: 'filter', findings: [expect.stringContaining('trap')] }, refused]);
    expect(open).toMatchObject([{ closedBy: 'filter' }, { received: { client: 'xy', upstream: 'abcd' }, lines: [] }]);
    const trapped = { received: { client: '', upstream: 'ab' }, closedBy: 'filter' };
    expect(reload).toMatchObject([trapped, trapped, refused]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('a connection that the filter never accepts stays open until the client goes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'network-'));
  try {
    const trial = { title: 'never', steps: [send('client', 'ab')], bytes: filter({ connection: pause }) };
    const [result] = await playInBoth({ folder, binary: await provideEnvoy(folder) }, [trial]);
    expect(result?.host).toEqual(result?.envoy);
    expect(result?.host[0]).toMatchObject({ isOver: false, called: false });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
