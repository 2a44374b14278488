import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, constantFrom, integer, property, tuple, uint8Array } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pairsSize, readPairs, writePairs } from '../../src/host/pairs.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import { agree, filter, onHeaders, SIGNATURES } from '../support/calling-filter.ts';
import { runInBoth, type TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, callingFilter, loadSlot, slot } from '../support/host.ts';
import { buildFilter, type FunctionPlan, filterFunctions, leb, name, op, vector } from '../support/wasm-builder.ts';

/**
 * What proxy-wasm-cpp-host's own tests and their modules are about (test/*.cc, test/test_data), put as modules and cases
 * of ours; docs/reference/envoy-tests.md says which answers which.
 */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cpp-host-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;

const PLAIN = `cases:
  - name: plain
    request: {method: POST, headers: {x-some: value}, body: ping}
    upstream: {body: pong}
`;

const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));

const IF = [0x04, 0x40];
const ELSE = 0x05;
const LOOP = [0x03, 0x40];
const END = 0x0b;
const BRANCH = 0x0c;
const EQUAL = 0x46;
const LOAD_I64 = [0x29, 3, 0];
const LOAD_BYTE = [0x2d, 0, 0];

/** Logs one of two words. */
const tell = (module: CallingFilter, condition: readonly number[], yes: string, no: string): number[] => [
  ...[...condition, ...IF, ...say(module, yes), ELSE, ...say(module, no), END],
];

describe('host and Envoy agree on', () => {
  test('an allocator of the older name: silent, speaking, and calling what it may not', async () => {
    const bytes = filter((module) => {
      const isAsked = (size: number): number[] => [...op.local(0), ...i(size), EQUAL, ...IF];
      return {
        malloc: undefined,
        proxy_on_memory_allocate: {
          signature: 'i32 -> i32',
          body: [
            ...[...isAsked(2), ...say(module, 'this is fine'), END],
            ...[...isAsked(3), ...module.quietly('proxy_done'), END],
            ...i(65_536),
          ],
        },
        proxy_on_request_headers: onHeaders(
          ...module.call('proxy_get_header_map_value', i(0), module.text('x-ask'), slot(0), slot(1)),
          ...i(0),
        ),
      };
    });
    const cases = ['a', 'bb', 'ccc'].map((text) => `  - {name: ${text}, request: {headers: {x-ask: ${text}}}}\n`);
    const traces = await agree(engines, bytes, `cases:\n${cases.join('')}`);
    expect(traces.map(({ logs }) => logs.includes('info: this is fine'))).toEqual([false, true, false]);
    expect(traces.flatMap(({ findings }) => findings)).toEqual([
      'trap: Function: proxy_on_memory_allocate failed: Uncaught Error: restricted_callback',
    ]);
  });

  test('memory that grows without end, a page at a time', async () => {
    // Each new page is written to, as an allocator does.
    const grow = [
      ...LOOP,
      ...[...i(1), ...op.growMemory, 0x22, 3, ...i(-1), EQUAL, ...IF, op.unreachable, END],
      ...[...op.local(3), ...i(65_536), 0x6c, ...i(1), 0x36, 2, 0],
      ...[BRANCH, 0],
      END,
    ];
    const bytes = filter(() => ({
      proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body: [...grow, ...i(0)], locals: ['i32'] },
    }));
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.findings).toEqual([
      'trap: Function: proxy_on_request_headers failed: Uncaught RuntimeError: unreachable',
    ]);
  });

  test('the functions in which a module trapped', async () => {
    const depth = 25;
    const chain = Array.from({ length: depth }, (_, index): [string, FunctionPlan] => [
      `step_${index}`,
      { signature: 'void -> void', body: index === depth - 1 ? [op.unreachable] : op.call(7 + index + 1) },
    ]);
    const trapping = (start: number): Uint8Array<ArrayBuffer> => {
      const functions = filterFunctions({
        proxy_on_request_headers: onHeaders(...op.call(start), ...i(0)),
        ...Object.fromEntries(chain),
      });
      const names = functions.map(({ exports: [text = ''] = [] }, index) => [
        ...leb(index),
        ...name(text === 'step_23' ? '_ZN9my_filter5parse17h0123456789abcdefE' : text),
      ]);
      const content = vector(names);
      return buildFilter({
        functions,
        customSections: [{ name: 'name', bytes: [1, ...leb(content.length), ...content] }],
      });
    };
    const short = await runInBoth(engines, trapping(7 + depth - 3), parseCases(PLAIN, 'cases.yaml'));
    const long = await runInBoth(engines, trapping(7), parseCases(PLAIN, 'cases.yaml'));
    for (const [trace] of [short, long]) expect(trace?.host).toEqual(trace?.envoy);
    expect(short).toMatchObject([
      {
        host: {
          backtraces: [
            [
              expect.stringMatching(/^0x[0-9a-f]+ - step_24$/),
              expect.stringContaining(' - my_filter::parse::h0123456789abcdef'),
              expect.stringContaining(' - step_22'),
              expect.stringContaining(' - proxy_on_request_headers'),
            ],
          ],
        },
      },
    ]);
    expect(long).toMatchObject([{ host: { backtraces: [{ length: 20 }] } }]);
  });

  test('clocks, random numbers, and values in the module’s own byte order', async () => {
    const wasi = (name: string): string => `wasi_snapshot_preview1.${name}`;
    const module = callingFilter({
      ...SIGNATURES,
      [wasi('clock_time_get')]: 'i32 i64 i32 -> i32',
      [wasi('random_get')]: 'i32 i32 -> i32',
    });
    const { call } = module;
    const time = (clock: number, place: number): number[] =>
      call(wasi('clock_time_get'), i(clock), op.i64(1), slot(place));
    const gauge = loadSlot(12);
    const record = (value: number): number[] => [
      ...call('proxy_record_metric', gauge, op.i64(value)),
      ...call('proxy_get_metric', gauge, slot(14)),
      ...tell(module, [...slot(14), ...LOAD_I64, ...op.i64(value), 0x51], 'the same', 'another value'),
    ];
    const bytes = module.build({
      proxy_on_request_headers: onHeaders(
        ...[...time(1, 2), ...time(1, 4), ...time(0, 6), ...time(0, 8), ...time(2, 10)],
        ...tell(module, [...slot(4), ...LOAD_I64, ...slot(2), ...LOAD_I64, 0x59], 'goes on', 'goes back'),
        // The machine's own: a module may look a second back.
        ...tell(module, [...slot(2), ...LOAD_I64, ...op.i64(1_000_000_000), 0x59], 'began before', 'just began'),
        ...tell(module, [...slot(8), ...LOAD_I64, ...slot(6), ...LOAD_I64, 0x59], 'goes on', 'goes back'),
        ...[0, 32, 65_536, 65_537].flatMap((size) => call(wasi('random_get'), i(65_536), i(size))),
        ...call('proxy_define_metric', i(1), module.text('level'), slot(12)),
        ...[...record(1), ...record(0x7edcba9876543), ...record(0)],
        ...call('proxy_record_metric', gauge, op.i64(0x01020304)),
        ...call('proxy_get_metric', gauge, slot(14)),
        ...tell(module, [...slot(14), ...LOAD_BYTE, ...i(4), EQUAL], 'least byte first', 'not so'),
        ...call('proxy_get_log_level', slot(16)),
        ...tell(module, [...slot(16), ...LOAD_BYTE, ...i(1), EQUAL], 'least byte first', 'not so'),
        ...i(0),
      ),
    });
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs.filter((line) => !/_get |proxy_/.test(line))).toEqual([
      ...['info: goes on', 'info: began before', 'info: goes on', 'info: the same', 'info: the same', 'info: the same'],
      ...['info: least byte first', 'info: least byte first'],
    ]);
  });

  test('environment variables, and a VM without any', async () => {
    const wasi = (name: string): string => `wasi_snapshot_preview1.${name}`;
    const module = callingFilter({
      ...SIGNATURES,
      [wasi('environ_sizes_get')]: 'i32 i32 -> i32',
      [wasi('environ_get')]: 'i32 i32 -> i32',
    });
    const { call } = module;
    const logByte = (place: number): number[] => module.quietly('proxy_log', i(2), slot(place), i(1));
    const sizes = [...call(wasi('environ_sizes_get'), slot(4), slot(5)), ...logByte(4), ...logByte(5)];
    const bytes = module.build({
      proxy_on_request_headers: onHeaders(
        ...sizes,
        ...call(wasi('environ_get'), slot(6), i(65_536)),
        ...module.quietly('proxy_log', i(2), loadSlot(6), loadSlot(5)),
        ...call(wasi('environ_sizes_get'), i(-2), slot(5)),
        ...call(wasi('environ_sizes_get'), slot(4), i(-2)),
        ...call(wasi('environ_get'), i(-2), i(65_536)),
        ...call(wasi('environ_get'), slot(6), i(-2)),
        ...i(0),
      ),
    });
    const [without] = await agree(engines, bytes, PLAIN);
    const [given] = await agree(engines, bytes, PLAIN, { environment: { KEY: 'väl=1' } });
    expect(without?.logs.join()).not.toContain('KEY');
    expect(given?.logs).toContain('info: KEY=väl=1\0');
    // In which order Envoy hands several over is a matter of its hash.
    const counting = module.build({ proxy_on_request_headers: onHeaders(...sizes, ...i(0)) });
    await agree(engines, counting, PLAIN, { environment: { A: '1', BC: '' } });
  });

  test('numbers of shared data and of queues', async () => {
    const bytes = filter((module) => {
      const { call, text } = module;
      const byte = (place: number): number[] => module.quietly('proxy_log', i(2), slot(place), i(1));
      const get = (key: string): number[] => [
        ...call('proxy_get_shared_data', text(key), slot(0), slot(1), slot(2)),
        ...module.logValue(),
        ...byte(2),
      ];
      const set = (key: string, value: string, cas: number[]): number[] =>
        call('proxy_set_shared_data', text(key), text(value), cas);
      const register = (name: string): number[] => [
        ...call('proxy_register_shared_queue', text(name), slot(3)),
        ...byte(3),
      ];
      return {
        proxy_on_request_headers: onHeaders(
          ...[...get('key'), ...set('key', '1', i(0)), ...set('key', '1', i(0)), ...set('key', '1', i(100))],
          ...[...get('key'), ...set('key', '2', loadSlot(2)), ...get('key')],
          ...[...set('new', 'n', i(77)), ...get('new'), ...set('', 'of no name', i(0)), ...get('')],
          ...[...set('key', '', i(0)), ...get('key')],
          ...[...register('a'), ...register('a'), ...register('b'), ...register('a'), ...register('')],
          ...call('proxy_resolve_shared_queue', text('vm'), text('b'), slot(3)),
          ...byte(3),
          ...call('proxy_resolve_shared_queue', text('vm'), text('c'), slot(3)),
          ...call('proxy_resolve_shared_queue', text('none'), text('b'), slot(3)),
          ...call('proxy_dequeue_shared_queue', i(0), slot(0), slot(1)),
          ...call('proxy_enqueue_shared_queue', i(0), text('x')),
          ...call('proxy_dequeue_shared_queue', i(2), slot(0), slot(1)),
          ...[
            ...call('proxy_enqueue_shared_queue', i(2), text('x')),
            ...call('proxy_enqueue_shared_queue', i(2), text('')),
          ],
          ...call('proxy_dequeue_shared_queue', i(2), slot(0), slot(1)),
          ...module.logValue(),
          ...call('proxy_dequeue_shared_queue', i(2), slot(0), slot(1)),
          ...call('proxy_dequeue_shared_queue', i(2), slot(0), slot(1)),
          ...i(0),
        ),
      };
    });
    await agree(engines, bytes, PLAIN);
  });

  test('a stream’s callbacks, in order', async () => {
    const bytes = filter((module) => {
      const speak = (name: string): [string, { signature: string; body: number[] }] => {
        const isVoid = /create|log|delete/.test(name);
        const three = /headers|body/.test(name);
        const inputs = three ? 'i32 i32 i32' : /trailers|create/.test(name) ? 'i32 i32' : 'i32';
        return [
          name,
          {
            signature: `${inputs} -> ${isVoid ? 'void' : 'i32'}`,
            body: [...say(module, name), ...(isVoid ? [] : i(name === 'proxy_on_done' ? 1 : 0))],
          },
        ];
      };
      return Object.fromEntries(
        [
          ...['context_create', 'request_headers', 'request_body', 'request_trailers', 'response_headers'],
          ...['response_body', 'response_trailers', 'log', 'done', 'delete'],
        ].map((name) => speak(`proxy_on_${name}`)),
      );
    });
    const chunked = 'headers: {transfer-encoding: chunked}, body: ping, trailers: {x-end: yes}';
    await agree(
      engines,
      bytes,
      `${PLAIN}  - {name: trailers, request: {method: POST, ${chunked}}, upstream: {${chunked}}}
  - {name: nothing but headers, upstream: {status: 204}}
  - {name: nobody answers, upstream: {fault: reset}}
`,
    );
  });

  test('pointers outside of the memory', async () => {
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...module.call('proxy_register_shared_queue', module.text('queue'), slot(20)),
        ...module.call('proxy_define_metric', i(0), module.text('count'), slot(21)),
        ...module.call('proxy_set_shared_data', module.text('key'), module.text('value'), i(0)),
        ...POINTERS.flatMap(([name, ...shape]) => misplaced(module, name, shape)),
        ...i(0),
      ),
    }));
    await agree(engines, bytes, PLAIN, { vmConfiguration: 'some' });
  });

  test('pairs that do not add up', async () => {
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...BROKEN_PAIRS.flatMap((pairs) => [
          ...module.quietly('proxy_set_header_map_pairs', i(0), module.bytes(GOOD_PAIRS)),
          ...module.call('proxy_set_header_map_pairs', i(0), module.bytes(pairs)),
          ...module.call('proxy_get_header_map_size', i(0), slot(2)),
          ...tell(module, [...loadSlot(2), 0x45], 'nothing is left', 'something is there'),
        ]),
        ...module.call('proxy_set_header_map_pairs', i(0), module.bytes(GOOD_PAIRS)),
        ...i(0),
      ),
    }));
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs.filter((line) => line === 'info: nothing is left')).toHaveLength(BROKEN_PAIRS.length - 1);
  });
});

describe('pairs', () => {
  const numRuns = Number(process.env.FUZZ_RUNS ?? 10_000);

  test('are read back as they were written', () => {
    const text = uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    assert(
      property(array(tuple(text, text), { maxLength: 20 }), (pairs) => {
        expect(readPairs(serialize(pairs))).toEqual(pairs);
      }),
      { numRuns },
    );
  });

  test('that are anything at all come to nothing, or to what serialises to the same bytes', () => {
    const good = [...GOOD_PAIRS];
    const mutated = array(tuple(integer({ min: 0, max: good.length - 1 }), constantFrom(0, 1, 4, 0x7f, 0xff)), {
      minLength: 1,
      maxLength: 4,
    }).map((changes) => {
      const bytes = [...good];
      for (const [place, value] of changes) bytes[place] = value;
      return Buffer.from(bytes);
    });
    const check = (bytes: Buffer): void => {
      const pairs = readPairs(bytes);
      if (pairs.length > 0) expect(serialize(pairs).equals(bytes)).toBe(true);
    };
    assert(
      property(uint8Array({ maxLength: 60 }), (bytes) => check(Buffer.from(bytes))),
      { numRuns },
    );
    assert(property(mutated, check), { numRuns });
    for (const bytes of BROKEN_PAIRS) check(bytes);
  });
});

function serialize(pairs: readonly (readonly [string, string])[]): Buffer {
  const [names, values] = [pairs.map(([name]) => name), pairs.map(([, value]) => value)];
  const bytes = Buffer.alloc(pairsSize(names, values));
  writePairs(names, values, bytes, 0);
  return bytes;
}

const GOOD_PAIRS = serialize([
  [':path', '/'],
  [':method', 'GET'],
  [':authority', 'a'],
  ['x-some', 'value'],
]);

/** Its count or one of its sizes changed, cut off, continued, not closed by zeros; the last one is whole. */
const BROKEN_PAIRS: readonly Buffer[] = [
  Buffer.alloc(0),
  Buffer.from([1, 0, 0]),
  Buffer.from([0, 0, 0, 0]),
  Buffer.from([0, 0, 0, 0, 0]),
  Buffer.from([4, 0, 0, 0xff, 0, 0xff, ...new Array<number>(30).fill(0xff)]),
  Buffer.from([0xff, 0xff, 0xff, 0x1f, ...new Array<number>(30).fill(0)]),
  Buffer.from([1, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1, 0, 0, 0, 97, 0, 98, 0]),
  Buffer.from([1, 0, 0, 0, 1, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 97, 0, 98, 0]),
  ...[0, 4, 8, 12].map((place) => {
    const bytes = Buffer.from(GOOD_PAIRS);
    bytes[place] = (bytes[place] ?? 0) + 1;
    return bytes;
  }),
  ...[1, 3, 10, GOOD_PAIRS.length - 5].map((size) => GOOD_PAIRS.subarray(0, -size)),
  Buffer.concat([GOOD_PAIRS, Buffer.from([0])]),
  Buffer.from(GOOD_PAIRS.map((byte, place) => (place === GOOD_PAIRS.length - 1 ? 1 : byte))),
  GOOD_PAIRS,
];

/** An argument: a number, a text of the module's, or an address to write to. */
type Shape = number | { readonly text: string } | 'address' | 'queue' | 'metric';

const t = (text: string): Shape => ({ text });
const NOTHING = t('');

/** Host functions and arguments that suit them. */
const POINTERS: readonly (readonly [name: keyof typeof SIGNATURES | 'proxy_log', ...Shape[]])[] = [
  ['proxy_log', 2, t('hello')],
  ['proxy_get_header_map_value', 0, t(':path'), 'address', 'address'],
  ['proxy_get_header_map_pairs', 0, 'address', 'address'],
  ['proxy_get_header_map_pairs', 1, 'address', 'address'],
  ['proxy_set_header_map_pairs', 0, t('pairs')],
  ['proxy_set_header_map_pairs', 3, t('pairs')],
  ['proxy_get_header_map_size', 0, 'address'],
  ['proxy_add_header_map_value', 0, t('name'), t('value')],
  ['proxy_add_header_map_value', 3, t('name'), t('value')],
  ['proxy_replace_header_map_value', 0, t('name'), t('value')],
  ['proxy_remove_header_map_value', 0, t('name')],
  ['proxy_remove_header_map_value', 2, t('name')],
  ['proxy_get_buffer_bytes', 6, 0, 9, 'address', 'address'],
  ['proxy_get_buffer_bytes', 0, 0, 9, 'address', 'address'],
  ['proxy_get_buffer_status', 6, 'address', 'address'],
  ['proxy_set_buffer_bytes', 0, 0, 0, t('text')],
  ['proxy_set_buffer_bytes', 6, 0, 0, t('text')],
  ['proxy_get_property', t('plugin_name'), 'address', 'address'],
  ['proxy_get_property', t('never'), 'address', 'address'],
  ['proxy_set_property', t('mine'), t('value')],
  ['proxy_get_shared_data', t('key'), 'address', 'address', 'address'],
  ['proxy_set_shared_data', t('key'), t('value'), 0],
  ['proxy_register_shared_queue', t('queue'), 'address'],
  ['proxy_resolve_shared_queue', t('vm'), t('queue'), 'address'],
  ['proxy_enqueue_shared_queue', 'queue', t('entry')],
  ['proxy_enqueue_shared_queue', 999, t('entry')],
  ['proxy_dequeue_shared_queue', 'queue', 'address', 'address'],
  ['proxy_define_metric', 0, t('count'), 'address'],
  ['proxy_define_metric', 9, t('count'), 'address'],
  ['proxy_get_metric', 'metric', 'address'],
  ['proxy_get_log_level', 'address'],
  ['proxy_get_status', 'address', 'address', 'address'],
  ['proxy_get_current_time_nanoseconds', 'address'],
  ['proxy_http_call', t('nowhere'), NOTHING, NOTHING, NOTHING, 100, 'address'],
  ['proxy_grpc_stream', t('nowhere'), t('s'), t('m'), NOTHING, 'address'],
  ['proxy_grpc_call', t('nowhere'), t('s'), t('m'), NOTHING, NOTHING, 100, 'address'],
  ['proxy_grpc_send', 2, t('message'), 0],
  ['proxy_call_foreign_function', t('compress'), t('text'), 'address', 'address'],
  ['proxy_call_foreign_function', t('never'), t('text'), 'address', 'address'],
  ['proxy_send_local_response', 200, t('details'), t('body'), NOTHING, -1],
];

/** The function called with each of its pointers outside of the memory, and with each text longer than that. */
function misplaced(module: CallingFilter, name: string, shape: readonly Shape[]): number[] {
  const good = shape.map((one): number[][] => {
    if (typeof one === 'number') return [i(one)];
    if (one === 'address') return [slot(30)];
    if (one === 'queue') return [loadSlot(20)];
    if (one === 'metric') return [loadSlot(21)];
    return [module.text(one.text)];
  });
  return shape.flatMap((one, index) => {
    if (one !== 'address' && typeof one !== 'object') return [];
    const bad =
      one === 'address'
        ? [i(0x7fffffff), i(-2)]
        : [
            [...i(0x7fffffff), ...i(1)],
            [...i(4), ...i(1 << 30)],
          ];
    return bad.flatMap((argument) =>
      module.call(name, ...good.map((args, place) => (place === index ? argument : args.flat()))),
    );
  });
}
