import { describe, expect, test } from 'vitest';
import { CALLBACKS } from '../../src/abi/tables.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import type { CaseOutcomes } from '../../src/test/run-cases.ts';
import { runCasesInHost } from '../../src/test/run-in-host.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { callingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/** A module that does wrong ends the case in which it does so, and no more: the cases behind it run and pass. */

const i = op.i32;
const plugin = { modulePath: '', name: 'plugin', rootId: 'root', vmId: 'vm' };

const SIGNATURES = {
  proxy_http_call: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
  proxy_get_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
  proxy_set_tick_period_milliseconds: 'i32 -> i32',
  proxy_done: 'void -> i32',
};

/** Index of proxy_get_header_map_value: behind proxy_log, which every such module imports, and proxy_http_call. */
const GET_HEADER = 2;

async function run(bytes: Uint8Array<ArrayBuffer>, content: string): Promise<CaseOutcomes> {
  const suite = { cases: parseCases(content, 'a.yaml') };
  return runCasesInHost({ suite, plugin, module: parseModule(bytes), env: makeEnvironment() });
}

/** The header that asks for the wrong thing decides whether it happens. */
const CASES = `cases:
  - name: bad
    request: {method: POST, headers: {x-bad: 'yes'}, chunks: [a], trailers: {t: '1'}}
    upstream: {chunks: [b], trailers: {t: '2'}}
    callouts: [{cluster: auth, response: {body: hi}}]
    ticks: {after: 1}
  - {name: good, expect: {upstream: {}, response: {status: 200}}}
`;

/** Streams know whether they are bad by a number that stands in memory: 1 once a bad header was seen. */
const BAD = 20;
const isBad = (...wrong: number[]): number[] => [...slot(BAD), 0x28, 2, 0, 0x04, 0x40, ...wrong, 0x0b];

function badIn(name: string, signature: string, ...wrong: number[]): Uint8Array<ArrayBuffer> {
  const module = callingFilter(SIGNATURES);
  const headers = [
    // The status ok is 0: the header is there.
    ...[...slot(BAD), ...i(0), ...module.text('x-bad'), ...slot(0), ...slot(1), ...op.call(GET_HEADER), 0x45],
    ...[0x36, 2, 0],
    ...module.quietly(
      'proxy_http_call',
      ...[module.text('auth'), module.bytes(CALL), i(0), i(0), i(0), i(0), i(100), slot(3)],
    ),
  ];
  const ends = signature.endsWith('void') ? [] : i(0);
  const own = { signature, body: [...isBad(...wrong), ...ends] };
  return module.build({
    proxy_on_configure: {
      signature: 'i32 i32 -> i32',
      body: [...module.quietly('proxy_set_tick_period_milliseconds', i(200)), ...i(1)],
    },
    [name]: own,
    proxy_on_request_headers: {
      signature: 'i32 i32 i32 -> i32',
      body: [...headers, ...(name === 'proxy_on_request_headers' ? isBad(...wrong) : []), ...i(0)],
    },
  });
}

const CALL = Buffer.from(
  '\x03\0\0\0\x07\0\0\0\x03\0\0\0\x05\0\0\0\x01\0\0\0\x0a\0\0\0\x01\0\0\0:method\0GET\0:path\0/\0:authority\0a\0',
  'latin1',
);

const STREAM = [
  'proxy_on_request_headers',
  'proxy_on_request_body',
  'proxy_on_request_trailers',
  'proxy_on_response_headers',
  'proxy_on_response_body',
  'proxy_on_response_trailers',
  'proxy_on_http_call_response',
  'proxy_on_tick',
  'proxy_on_done',
  'proxy_on_log',
  'proxy_on_delete',
];

function signatureOf(name: string): string {
  const found = CALLBACKS.find((callback) => callback.name === name && (callback.abi?.includes('0.2.1') ?? true));
  if (found === undefined) throw new Error(`${name} is no callback`);
  const { params, results } = found.type;
  return `${params.join(' ')} -> ${results.join(' ') || 'void'}`;
}

describe.each(STREAM)('%s', (name) => {
  test('that traps ends its case alone', async () => {
    const { cases, diagnostics } = await run(badIn(name, signatureOf(name), op.unreachable), CASES);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-trap']);
    expect(diagnostics[0]?.message).toContain(`bad: the filter trapped: Function: ${name} failed`);
    expect(diagnostics[0]?.detail).toContain(`→ ${name}(`);
    expect(cases.map((one) => `${one.name} ${one.status}`)).toEqual(['bad failed', 'good passed']);
  });
});

/** What is behind a root, and not behind a request. */
const AROUND: readonly (readonly [name: string, content: string])[] = [
  ['proxy_on_queue_ready', 'queues: {mine: [a]}'],
  ['proxy_on_grpc_receive', 'callouts: [{cluster: service, grpc: {messages: [a]}}]'],
  ['proxy_on_grpc_receive_initial_metadata', 'callouts: [{cluster: service, grpc: {messages: [a]}}]'],
  ['proxy_on_grpc_receive_trailing_metadata', 'callouts: [{cluster: service, grpc: {messages: [a]}}]'],
  ['proxy_on_grpc_close', 'callouts: [{cluster: service, grpc: {status: 5}}]'],
  ['proxy_on_new_connection', 'connection: [{client: a}]'],
  ['proxy_on_downstream_data', 'connection: [{client: a}]'],
  ['proxy_on_upstream_data', 'connection: [{client: a}, {upstream: b}]'],
  ['proxy_on_downstream_connection_close', 'connection: [{client: a}]'],
  ['proxy_on_upstream_connection_close', 'connection: [{upstream: b}, {end: upstream}]'],
];

describe.each(AROUND)('%s', (name, content) => {
  test('that traps fails its case, and the next one has a new VM', async () => {
    const module = callingFilter({
      proxy_register_shared_queue: 'i32 i32 i32 -> i32',
      proxy_grpc_stream: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
      proxy_grpc_send: 'i32 i32 i32 i32 -> i32',
    });
    const bytes = module.build({
      proxy_on_vm_start: {
        signature: 'i32 i32 -> i32',
        body: [...module.quietly('proxy_register_shared_queue', module.text('mine'), slot(0)), ...i(1)],
      },
      proxy_on_request_headers: {
        signature: 'i32 i32 i32 -> i32',
        body: [
          ...module.quietly(
            'proxy_grpc_stream',
            ...[module.text('service'), module.text('S'), module.text('M'), module.bytes(Buffer.alloc(4)), slot(3)],
          ),
          // The service answers once it has got the end.
          ...module.quietly('proxy_grpc_send', ...[loadSlot(3), module.text('x'), i(1)]),
          ...i(1),
        ],
      },
      [name]: { signature: signatureOf(name), body: [op.unreachable] },
    });
    const { cases, diagnostics } = await run(bytes, `cases: [{name: bad, ${content}}, {name: good, requests: []}]`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-trap']);
    expect(diagnostics[0]?.message).toContain(`bad: the filter trapped: Function: ${name} failed`);
    expect(cases.map((one) => `${one.name} ${one.status}`)).toEqual(['bad failed', 'good passed']);
  });
});

test.each(['_initialize', 'proxy_on_context_create', 'proxy_on_vm_start', 'proxy_on_configure'])(
  '%s that traps refuses the start in Envoy’s words',
  async (name) => {
    const bytes = callingFilter({}).build({
      [name]: { signature: name === '_initialize' ? 'void -> void' : signatureOf(name), body: [op.unreachable] },
    });
    await expect(run(bytes, CASES)).rejects.toThrow(`Function: ${name} failed: Uncaught RuntimeError: unreachable`);
  },
);

describe('a filter', () => {
  const headers = 'proxy_on_request_headers';

  test('that allocates for ever gets no more than Envoy gives, and what it does then is its own fault', async () => {
    // while (memory.grow(1024) >= 0); unreachable
    const greedy = [0x03, 0x40, ...i(1024), ...op.growMemory, ...i(0), 0x4e, 0x0d, 0, 0x0b, op.unreachable];
    const { cases, diagnostics } = await run(badIn(headers, signatureOf(headers), ...greedy), CASES);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-trap']);
    expect(cases.map(({ status }) => status)).toEqual(['failed', 'passed']);
  });

  test('that loops for ever is stopped', async () => {
    const content = CASES.replace('name: bad', 'name: bad\n    deadline: 500');
    const { cases, diagnostics } = await run(badIn(headers, signatureOf(headers), 0x03, 0x40, 0x0c, 0, 0x0b), content);
    expect(diagnostics.map(({ code }) => code)).toEqual(['test-loop']);
    expect(cases.map(({ status }) => status)).toEqual(['failed', 'passed']);
  });

  test('that calls what is not allowed while it starts is not started', async () => {
    const module = callingFilter(SIGNATURES);
    const bytes = module.build({ _initialize: { signature: 'void -> void', body: module.quietly('proxy_done') } });
    await expect(run(bytes, CASES)).rejects.toThrow('_initialize failed: Uncaught Error: restricted_callback');
  });
});
