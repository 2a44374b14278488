import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFields } from '../../src/host/protobuf.ts';
import { agree, SIGNATURES } from '../support/calling-filter.ts';
import type { TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, callingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'grpc-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;

const INITIAL = 4;
const TRAILING = 5;

type Part = (module: CallingFilter) => number[];

const token = loadSlot(3);
const send =
  (text: string, end: boolean): Part =>
  ({ call, text: place }) => [...call('proxy_grpc_send', token, place(text), i(end ? 1 : 0))];
const onToken =
  (name: 'proxy_grpc_cancel' | 'proxy_grpc_close'): Part =>
  ({ call }) =>
    call(name, token);
const [cancel, close] = [onToken('proxy_grpc_cancel'), onToken('proxy_grpc_close')];

/** One pair, `x-a: v`. */
const METADATA = Buffer.from('\x01\0\0\0\x03\0\0\0\x01\0\0\0x-a\0v\0');

const unary =
  (service: Buffer = Buffer.from('service'), timeout = 0): Part =>
  ({ call, text, bytes }) =>
    call(
      'proxy_grpc_call',
      ...[bytes(service), text('pkg.Service'), text('Do'), bytes(METADATA), text('hello'), i(timeout), slot(3)],
    );
const stream: Part = ({ call, text, bytes }) =>
  call('proxy_grpc_stream', text('service'), text('pkg.Service'), text('Do'), bytes(METADATA), slot(3));

/**
 * Calls when a request comes, logs all that it hears of it, and lets the request go on at one of the callbacks.
 * @param first what it does at the first request instead.
 */
function caller(begin: readonly Part[], lastCallback: string, first: readonly Part[] = begin): Uint8Array<ArrayBuffer> {
  const module = callingFilter(SIGNATURES);
  const { call, quietly, text, logValue } = module;
  const digit = (index: number): number[] => [
    ...[...slot(9), ...op.local(index), ...i(48), 0x6a, 0x3a, 0, 0],
    ...quietly('proxy_log', i(2), slot(9), i(1)),
  ];
  const value = (map: number, name: string): number[] => [
    ...[...slot(1), ...i(0), 0x36, 2, 0],
    ...call('proxy_get_header_map_value', i(map), text(name), slot(0), slot(1)),
    ...logValue(),
  ];
  const metadata = [INITIAL, TRAILING].flatMap((map) => [
    ...['content-type', 'x-initial', 'grpc-status', 'grpc-message', 'x-trailing'].flatMap((name) => value(map, name)),
    ...call('proxy_get_header_map_size', i(map), slot(8)),
  ]);
  const status = [...call('proxy_get_status', slot(5), slot(0), slot(1)), ...logValue()];
  const goOn = [
    ...call('proxy_set_effective_context', loadSlot(20)),
    ...call('proxy_continue_stream', i(0)),
    ...call('proxy_set_effective_context', i(0)),
  ];
  const told = (name: string, ...body: number[]) => ({
    signature: 'i32 i32 i32 -> void',
    body: [
      ...quietly('proxy_log', i(2), text(name)),
      ...(name === 'initial' ? [] : digit(2)),
      ...body,
      ...(name === lastCallback ? goOn : []),
    ],
  });
  const waits = lastCallback !== 'none';
  return module.build({
    proxy_on_request_headers: {
      signature: 'i32 i32 i32 -> i32',
      body: [
        ...[...slot(20), ...op.local(0), 0x36, 2, 0],
        ...[...loadSlot(21), 0x45, 0x04, 0x40, ...first.flatMap((part) => part(module)), 0x05],
        ...[...begin.flatMap((part) => part(module)), 0x0b, ...slot(21), ...i(1), 0x36, 2, 0],
        ...i(waits ? 1 : 0),
      ],
    },
    proxy_on_grpc_receive_initial_metadata: told('initial', ...metadata),
    proxy_on_grpc_receive: told(
      'receive',
      ...call('proxy_get_buffer_bytes', i(5), i(0), i(100), slot(0), slot(1)),
      ...logValue(),
      ...metadata,
      ...status,
    ),
    proxy_on_grpc_receive_trailing_metadata: told('trailing', ...metadata),
    proxy_on_grpc_close: told(
      'close',
      ...status,
      ...call('proxy_get_buffer_bytes', i(5), i(0), i(100), slot(0), slot(1)),
      ...call('proxy_grpc_send', op.local(1), text('late'), i(0)),
      ...call('proxy_grpc_close', op.local(1)),
      ...call('proxy_grpc_cancel', op.local(1)),
    ),
  });
}

const ANSWERS = {
  'one message': '{messages: [world], metadata: {x-initial: i}, trailers: {x-trailing: t}}',
  'two messages': '{messages: [a, b]}',
  'no message': '{}',
  'a failure': '{status: 7, statusMessage: "nö way, 100%", trailers: {x-trailing: t}}',
  'a cut connection': '{fault: reset}',
} as const;

function cases(answers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(answers).map(
    ([name, grpc]) => `  - {name: ${name}, callouts: [{cluster: service, grpc: ${grpc}}]}`,
  );
  return `cases:\n${lines.join('\n')}\n`;
}

describe('host and Envoy agree on gRPC', () => {
  test('a call that is answered', async () => {
    const { 'one message': one, 'two messages': two } = ANSWERS;
    const [first] = await agree(engines, caller([unary()], 'receive'), cases({ one, two }));
    expect(first?.logs).toContain('info: world');
  });

  test('a call that fails', async () => {
    const { 'no message': none, 'a failure': failure, 'a cut connection': cut } = ANSWERS;
    await agree(engines, caller([unary()], 'close'), cases({ none, failure, cut }));
  });

  test('a call that waits in vain', async () => {
    await agree(engines, caller([unary(undefined, 100)], 'close'), cases({ hang: '{fault: hang}' }));
  });

  test('a call by a serialised service, and to clusters that there are not', async () => {
    const service = (name: string): Buffer => writeFields([[1, writeFields([[1, Buffer.from(name)]])]]);
    const { 'one message': one } = ANSWERS;
    await agree(engines, caller([unary(Buffer.from('nowhere')), unary(service('service'))], 'receive'), cases({ one }));
    await agree(engines, caller([unary(service('never'))], 'close'), cases({ one }));
  });

  test('calls that are taken back', async () => {
    const { 'one message': one } = ANSWERS;
    await agree(engines, caller([unary(), cancel, cancel, close], 'none'), cases({ one }));
    await agree(engines, caller([unary(), close, send('x', false)], 'none'), cases({ one }));
    await agree(engines, caller([stream, send('one', false), cancel, send('two', false)], 'none'), cases({ one }));
  });

  test('calls that are taken back at once, and get there where the connection stands', async () => {
    const { 'one message': one } = ANSWERS;
    for (const parts of [[unary()], [stream], [stream, send('one', false)]]) {
      const bytes = caller([...parts, cancel], 'none', [unary()]);
      const traces = await agree(engines, bytes, cases({ first: one, second: one }));
      expect(traces.map(({ callouts }) => callouts.length)).toEqual([1, 1]);
    }
  });

  test('streams', async () => {
    const all = { ...ANSWERS, three: '{messages: [a, b, c], metadata: {x-initial: i}}' };
    await agree(
      engines,
      caller([stream, send('one', false), send('two', true), send('three', false)], 'close'),
      cases(all),
    );
    await agree(engines, caller([stream, send('one', false), close, close, send('two', false)], 'close'), cases(all));
  });

  test('a stream that nobody ends', async () => {
    await agree(engines, caller([stream, send('one', false)], 'receive'), cases({ one: ANSWERS['one message'] }));
  });
});
