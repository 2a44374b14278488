import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, type Functions, filter, onHeaders, pairs } from '../support/calling-filter.ts';
import type { TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/**
 * What Envoy's tests of its HTTP filter are about (test/extensions/filters/http/wasm), put as modules and cases of ours:
 * test/host/upstream-tests/envoy-http-filter.json says which answers which.
 */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'envoy-http-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;
const onBody = onHeaders;
const onTrailers = (...body: number[]): Functions[string] => ({ signature: 'i32 i32 -> i32', body });
const onTick = (...body: number[]): Functions[string] => ({ signature: 'i32 -> void', body });
const onLog = onTick;
const onCallResponse = (...body: number[]): Functions[string] => ({
  signature: 'i32 i32 i32 i32 i32 -> void',
  body,
});

const [REQUEST, REQUEST_TRAILERS, RESPONSE, RESPONSE_TRAILERS] = [0, 1, 2, 3];
const [CALL_HEADERS, CALL_TRAILERS] = [6, 7];

/** Where the letter is kept that says what a case wants, and the context that asks. */
const LETTER = 30;
const CONTEXT = 20;

const store = (at: number, value: number[]): number[] => [...slot(at), ...value, 0x36, 2, 0];
const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));
const clear = [...store(0, i(65_536)), ...store(1, i(0)), ...i(65_536), ...i(0), 0x3a, 0, 0];

/** Logs how a header is got, and its value. */
const header = (module: CallingFilter, map: number, name: string): number[] => [
  ...clear,
  ...module.call('proxy_get_header_map_value', i(map), module.text(name), slot(0), slot(1)),
  ...module.logValue(),
];
const change = (module: CallingFilter, how: 'add' | 'replace', map: number, name: string, value: string): number[] =>
  module.call(`proxy_${how}_header_map_value`, i(map), module.text(name), module.text(value));
const remove = (module: CallingFilter, map: number, name: string): number[] =>
  module.call('proxy_remove_header_map_value', i(map), module.text(name));

/** Keeps the first letter of `x-do`. */
const readLetter = (module: CallingFilter, map: number): number[] => [
  ...clear,
  ...module.quietly('proxy_get_header_map_value', i(map), module.text('x-do'), slot(0), slot(1)),
  ...store(LETTER, [...loadSlot(0), 0x2d, 0, 0]),
];
const where = (letters: string, ...then: number[]): number[] =>
  [...letters].flatMap((letter) => [
    ...[...loadSlot(LETTER), ...i(letter.charCodeAt(0)), 0x46],
    ...[0x04, 0x40, ...then, 0x0b],
  ]);
const answer = (value: number): number[] => [...i(value), op.return];
const unlessEnd = (...then: number[]): number[] => [...op.local(2), 0x45, 0x04, 0x40, ...then, 0x0b];
const atEnd = (...then: number[]): number[] => [...op.local(2), 0x04, 0x40, ...then, 0x0b];

const logBody = (module: CallingFilter, buffer: number): number[] => [
  ...clear,
  ...module.call('proxy_get_buffer_bytes', i(buffer), i(0), i(-1), slot(0), slot(1)),
  ...module.logValue(),
];

/** What the headers' module of Envoy's tests does, with what each call comes to. */
const manipulating = filter((module) => {
  const { call } = module;
  const body = (buffer: number, trailers: number, value: string): Functions[string] =>
    onBody(...logBody(module, buffer), ...atEnd(...change(module, 'add', trailers, 'newtrailer', value)), ...i(0));
  return {
    proxy_on_request_headers: onHeaders(
      ...store(CONTEXT, op.local(0)),
      ...header(module, REQUEST, ':path'),
      ...change(module, 'add', REQUEST, 'newheader', 'newheadervalue'),
      ...header(module, REQUEST, 'server'),
      ...change(module, 'replace', REQUEST, 'server', 'envoy-wasm'),
      ...change(module, 'add', RESPONSE, 'bad', 'bad'),
      ...change(module, 'add', RESPONSE_TRAILERS, 'bad', 'bad'),
      ...remove(module, RESPONSE_TRAILERS, 'bad'),
      ...call('proxy_get_header_map_size', i(REQUEST), slot(2)),
      ...call('proxy_get_header_map_size', i(RESPONSE), slot(2)),
      ...call('proxy_continue_stream', i(9999)),
      ...call('proxy_close_stream', i(9999)),
      ...readLetter(module, REQUEST),
      ...where('pbw', ...call('proxy_set_tick_period_milliseconds', i(20))),
      // So long that the whole body is there.
      ...where('PBW', ...call('proxy_set_tick_period_milliseconds', i(250))),
      ...where('pP', ...answer(1)),
      ...where('bB', ...answer(3)),
      ...where('wW', ...answer(4)),
      ...i(0),
    ),
    proxy_on_tick: onTick(
      ...call('proxy_set_tick_period_milliseconds', i(0)),
      ...call('proxy_set_effective_context', loadSlot(CONTEXT)),
      ...change(module, 'replace', REQUEST, 'server', 'envoy-wasm-continue'),
      ...call('proxy_continue_stream', i(0)),
      ...call('proxy_get_buffer_bytes', i(7), i(0), i(1), slot(0), slot(1)),
    ),
    proxy_on_request_body: body(0, REQUEST_TRAILERS, 'request'),
    proxy_on_request_trailers: onTrailers(
      ...header(module, REQUEST_TRAILERS, 'bogus-trailer'),
      ...change(module, 'replace', REQUEST_TRAILERS, 'new-trailer', 'value'),
      ...remove(module, REQUEST_TRAILERS, 'x'),
      ...change(module, 'replace', RESPONSE_TRAILERS, 'new-trailer', 'value'),
      ...header(module, RESPONSE_TRAILERS, 'bogus-trailer'),
      ...i(0),
    ),
    proxy_on_response_headers: onHeaders(...change(module, 'add', RESPONSE, 'test-status', 'OK'), ...i(0)),
    proxy_on_response_body: body(1, RESPONSE_TRAILERS, 'response'),
    proxy_on_response_trailers: onTrailers(
      ...header(module, RESPONSE_TRAILERS, 'bogus-trailer'),
      ...change(module, 'replace', RESPONSE_TRAILERS, 'new-trailer', 'value'),
      ...where('s', ...answer(1)),
      ...i(0),
    ),
    proxy_on_log: onLog(
      ...say(module, 'log'),
      ...header(module, REQUEST, ':path'),
      ...header(module, RESPONSE, ':status'),
      ...header(module, RESPONSE, 'bogus-header'),
      ...header(module, RESPONSE_TRAILERS, 'bogus-trailer'),
      ...header(module, RESPONSE_TRAILERS, 'new-trailer'),
      ...header(module, REQUEST_TRAILERS, 'error-details'),
    ),
    proxy_on_done: { signature: 'i32 -> i32', body: [...say(module, 'done'), ...i(1)] },
  };
});

const TRAILERS = `cases:
  - {name: headers alone, request: {headers: {server: client-id}}}
  - {name: bodies, request: {method: POST, chunks: [hello]}, upstream: {chunks: [data, data]}}
  - {name: a body of known length, request: {method: POST, body: hello}, upstream: {body: data}}
  - name: trailers
    request: {method: POST, chunks: [hello], trailers: {x: y, bogus-trailer: found}}
    upstream: {chunks: [data], trailers: {bogus-trailer: found, new-trailer: old}}
  - {name: trailers that stop, deadline: 1000, request: {headers: {x-do: s}}, upstream: {chunks: [data], trailers: {a: b}}}
  - {name: a client that goes, deadline: 1000, request: {headers: {x-do: n}}, upstream: {fault: hang}}
`;

const pausing = (letter: string): string => `
  - {name: ${letter} on headers, request: {headers: {x-do: ${letter}, server: client-id}}}`;
const pausingBody = (letter: string): string => `
  - {name: ${letter} before a body, request: {method: POST, headers: {x-do: ${letter}}, chunks: [hello, again]}}`;

describe('host and Envoy agree on', () => {
  test('headers, trailers and logs of streams that pass', async () => {
    const [alone, bodies, , , stopped, gone] = await agree(engines, manipulating, TRAILERS);
    expect(alone).toMatchObject({
      exchanges: [
        {
          upstream: { headers: expect.arrayContaining(['newheader: newheadervalue', 'server: envoy-wasm']) },
          response: { headers: expect.arrayContaining(['test-status: OK']) },
        },
      ],
    });
    expect(bodies).toMatchObject({
      exchanges: [
        { upstream: { trailers: [['newtrailer', 'request']] }, response: { trailers: [['newtrailer', 'response']] } },
      ],
    });
    expect(stopped).toMatchObject({ exchanges: [{ response: 'deadline' }] });
    expect(gone?.logs).toContain('info: log');
  });

  test.each([
    ['as they are by default', false, 'PBW'],
    // A body would let a filter go on that has only stopped itself.
    ['that a filter may leave', true, 'BW'],
  ])('pauses on headers %s', async (_what, stopIteration, bodies) => {
    const cases = [...[...'pbw'].map(pausing), ...[...bodies].map(pausingBody)];
    const traces = await agree(engines, manipulating, `cases:${cases.join('')}\n`, { stopIteration });
    for (const trace of traces) {
      expect(trace).toMatchObject({
        exchanges: [{ upstream: { headers: expect.arrayContaining(['server: envoy-wasm-continue']) } }],
      });
    }
  });

  test('trailers that a filter adds while it holds the body back, which then stays behind', async () => {
    const adding = filter((module) => {
      const body = (trailers: number): Functions[string] =>
        onBody(...atEnd(...change(module, 'add', trailers, 'newtrailer', 'early')), ...i(1));
      return { proxy_on_request_body: body(REQUEST_TRAILERS), proxy_on_response_body: body(RESPONSE_TRAILERS) };
    });
    const [request] = await agree(
      engines,
      adding,
      `cases:
  - {name: request, request: {method: POST, chunks: [hello]}}
  - {name: response, deadline: 1000, upstream: {chunks: [hello, again]}}
`,
    );
    expect(request).toMatchObject({ exchanges: [{ upstream: { body: '', trailers: [['newtrailer', 'early']] } }] });
  });

  test('each way to change a body', async () => {
    const letters: Record<string, (set: (start: number[], size: number[], text: string) => number[]) => number[]> = {
      // The first answers at once, the second with the end of the body.
      r: () => [],
      p: (set) => [...set(i(0), i(0), 'prepend.'), ...set(i(-1), i(0), '.append')],
      e: (set) => set(i(0), op.local(1), 'replace'),
      f: (set) => set(i(0), i(1), 'partial.replace.'),
      d: (set) => set(i(0), op.local(1), ''),
      g: (set) => set(i(0), i(1), ''),
    };
    const changing = filter((module) => {
      const body = (buffer: number): Functions[string] => {
        const set = (start: number[], size: number[], text: string): number[] =>
          module.call('proxy_set_buffer_bytes', i(buffer), start, size, module.text(text));
        const ways = Object.entries(letters).flatMap(([letter, make]) =>
          where(letter + letter.toUpperCase(), ...make(set)),
        );
        const log = [
          ...module.call('proxy_get_buffer_status', i(buffer), slot(2), slot(3)),
          ...logBody(module, buffer),
        ];
        return onBody(
          ...ways,
          ...log,
          ...where('w', ...set(i(0), i(-1), 'replace'), ...log, ...answer(2)),
          ...where('n', ...set(i(0), i(0), 'prepend.'), ...log, ...answer(3)),
          // Two pieces are held back, and what comes then is not.
          ...where('t', ...store(CONTEXT, [...loadSlot(CONTEXT), ...i(1), 0x6a])),
          ...where('t', ...loadSlot(CONTEXT), ...i(3), 0x48, 0x04, 0x40, ...unlessEnd(...answer(1)), 0x0b),
          ...where('.', ...atEnd(...set(i(-1), i(0), '.end'), ...log), ...unlessEnd(...answer(1))),
          ...where('RPEFDG', ...unlessEnd(...answer(1))),
          ...i(0),
        );
      };
      const headers = (map: number): Functions[string] =>
        onHeaders(...store(CONTEXT, i(0)), ...readLetter(module, map), ...i(0));
      return {
        proxy_on_request_headers: headers(REQUEST),
        proxy_on_request_body: body(0),
        proxy_on_response_headers: headers(RESPONSE),
        proxy_on_response_body: body(1),
      };
    });
    const pieces = '[hello, " again ", world]';
    // What becomes of the one piece, and of the three; a body ends with an empty piece of its own.
    const become: Record<string, readonly [string, string]> = {
      r: ['hello', 'hello again world'],
      R: ['hello', 'hello again world'],
      p: [
        'prepend.hello.appendprepend..append',
        'prepend.hello.appendprepend. again .appendprepend.world.appendprepend..append',
      ],
      P: [
        'prepend.prepend.hello.append.append',
        'prepend.prepend.prepend.prepend.hello.append again .appendworld.append.append',
      ],
      e: ['replacereplace', 'replacereplacereplacereplace'],
      E: ['replace', 'replace'],
      f: [
        'partial.replace.ellopartial.replace.',
        'partial.replace.ellopartial.replace.again partial.replace.orldpartial.replace.',
      ],
      F: [
        'partial.replace.artial.replace.ello',
        'partial.replace.artial.replace.artial.replace.artial.replace.ello again world',
      ],
      d: ['', ''],
      D: ['', ''],
      g: ['ello', 'elloagain orld'],
      G: ['llo', 'o again world'],
      '.': ['hello.end', 'hello again world.end'],
    };
    const twice = Object.keys(become).map((letter) => {
      const headers = `headers: {x-do: '${letter}'}`;
      return `  - name: '${letter}'
    requests:
      - {request: {method: POST, ${headers}, chunks: [hello]}, upstream: {${headers}, chunks: [hello]}}
      - {request: {method: POST, ${headers}, chunks: ${pieces}}, upstream: {${headers}, chunks: ${pieces}}}
`;
    });
    const long = '[one, two, three, four, five]';
    const rest = `  - name: two bodies
    request: {method: POST, headers: {x-do: t}, chunks: ${long}}
    upstream: {headers: {x-do: t}, chunks: ${long}}
  - {name: request to a watermark, deadline: 1000, request: {method: POST, headers: {x-do: w}, chunks: [hello]}}
  - {name: response to a watermark, deadline: 1000, upstream: {headers: {x-do: w}, chunks: [hello]}}
  - {name: request into nothing, deadline: 1000, request: {method: POST, headers: {x-do: n}, chunks: [hello]}}
  - {name: response into nothing, deadline: 1000, upstream: {headers: {x-do: n}, chunks: [hello]}}
`;
    const traces = await agree(engines, changing, `cases:\n${twice.join('')}${rest}`);
    for (const [index, [letter, bodies]] of Object.entries(become).entries()) {
      const exchanges = bodies.map((body) => ({ upstream: { body }, response: { body } }));
      expect(traces[index], letter).toMatchObject({ exchanges });
    }
  });

  test('call-outs that go wrong, and one whose answer has trailers', async () => {
    const good = pairs([':method', 'POST'], [':path', '/'], [':authority', 'foo']);
    const calling = filter((module) => {
      const { call, text, bytes } = module;
      const ask = (cluster: string, head: Buffer, timeout: number): number[] =>
        call(
          'proxy_http_call',
          ...[text(cluster), bytes(head), text('hello world'), bytes(pairs(['trail', 'cow'])), i(timeout), slot(3)],
        );
      return {
        proxy_on_request_headers: onHeaders(
          ...store(CONTEXT, op.local(0)),
          ...ask('bogus cluster', good, 2000),
          ...ask('cluster', good, -1),
          ...ask('cluster', pairs([':method', 'POST'], [':authority', 'foo']), 1000),
          ...ask('cluster', pairs([':method', 'POST'], [':path', '/']), 1000),
          ...ask('cluster', pairs([':path', '/'], [':authority', 'foo']), 1000),
          ...ask('cluster', good, 2000),
          ...say(module, 'asked'),
          ...readLetter(module, REQUEST),
          ...where('g', ...answer(0)),
          ...i(1),
        ),
        proxy_on_request_body: onBody(...logBody(module, 0), ...i(0)),
        proxy_on_http_call_response: onCallResponse(
          ...say(module, 'answered'),
          ...header(module, CALL_HEADERS, ':status'),
          ...logBody(module, 4),
          ...header(module, CALL_TRAILERS, 'more'),
          ...call('proxy_get_header_map_size', i(CALL_HEADERS), slot(2)),
          ...call('proxy_get_header_map_size', i(CALL_TRAILERS), slot(2)),
          ...call('proxy_set_effective_context', loadSlot(CONTEXT)),
          // Once it has another context, what was answered is still there.
          ...header(module, CALL_HEADERS, ':status'),
          ...logBody(module, 4),
          ...call('proxy_continue_stream', i(0)),
        ),
        proxy_on_log: onLog(...say(module, 'log')),
      };
    });
    const traces = await agree(
      engines,
      calling,
      `cases:
  - name: trailers
    callouts: [{cluster: cluster, response: {body: response, trailers: {more: less}}}]
    request: {method: POST, body: ping}
  - {name: headers alone, callouts: [{cluster: cluster, response: {status: 204}}]}
  - {name: reset, callouts: [{cluster: cluster, response: {fault: reset}}]}
  - {name: in vain, callouts: [{cluster: cluster, response: {fault: hang}}]}
  - {name: too late, callouts: [{cluster: cluster, response: {delay: 100, body: late}}], requests: [{request: {headers: {x-do: g}}}, {request: {headers: {x-do: g}}, wait: 200}]}
`,
    );
    // Over HTTP/1 the trailers of a call get lost: Envoy announces the length of its body.
    expect(traces[0]).toMatchObject({ callouts: [{ cluster: 'cluster', body: 'hello world', trailers: [] }] });
    expect(traces[0]?.logs).toContain('info: less');
    // A call belongs to the root: its answer comes even where the stream is over that has asked.
    expect(traces[4]?.logs.indexOf('info: answered')).toBeGreaterThan(traces[4]?.logs.indexOf('info: log') ?? -1);
  });

  test('gRPC streams that their own callbacks end, and calls whose HTTP stream is over', async () => {
    const METADATA = pairs(['source', 'grpc_stream']);
    const streaming = filter((module) => {
      const { call, text, bytes } = module;
      const open = (kind: 'call' | 'stream', cluster: string): number[] =>
        kind === 'call'
          ? call(
              'proxy_grpc_call',
              ...[text(cluster), text('service'), text('method'), bytes(METADATA), text('request'), i(10_000), slot(3)],
            )
          : call('proxy_grpc_stream', text(cluster), text('service'), text('method'), bytes(METADATA), slot(3));
      const told = (name: string, ...body: number[]): Functions[string] => ({
        signature: 'i32 i32 i32 -> void',
        body: [...say(module, name), ...body],
      });
      const goOn = [
        ...call('proxy_set_effective_context', loadSlot(CONTEXT)),
        ...call('proxy_continue_stream', i(0)),
        ...call('proxy_set_effective_context', i(0)),
      ];
      return {
        proxy_on_request_headers: onHeaders(
          ...store(CONTEXT, op.local(0)),
          ...readLetter(module, REQUEST),
          ...open('stream', 'bogus service string'),
          ...open('call', 'bogus service string'),
          ...where('mrco', ...open('stream', 'cluster')),
          ...where('mrco', ...call('proxy_grpc_send', loadSlot(3), text('first'), i(0))),
          ...where('k', ...open('call', 'cluster')),
          ...where('okx', ...answer(0)),
          ...i(1),
        ),
        proxy_on_grpc_receive_initial_metadata: told(
          'metadata',
          ...header(module, 4, 'test'),
          ...header(module, CALL_HEADERS, 'foo'),
          ...header(module, CALL_TRAILERS, 'foo'),
          ...change(module, 'add', 4, 'foo', 'bar'),
          ...where('m', ...call('proxy_grpc_cancel', op.local(1)), ...goOn),
        ),
        proxy_on_grpc_receive: told(
          'message',
          ...logBody(module, 5),
          ...where('r', ...call('proxy_grpc_cancel', op.local(1)), ...goOn),
          ...where('c', ...call('proxy_grpc_close', op.local(1))),
        ),
        proxy_on_grpc_receive_trailing_metadata: told(
          'trailing',
          ...header(module, 5, 'foo'),
          ...change(module, 'add', 5, 'foo', 'bar'),
        ),
        proxy_on_grpc_close: told(
          'close',
          ...call('proxy_get_status', slot(5), slot(0), slot(1)),
          ...module.logValue(),
          ...where('c', ...goOn),
        ),
        proxy_on_log: onLog(...say(module, 'log')),
      };
    });
    const grpc = 'grpc: {messages: [response], metadata: {test: reset}, trailers: {foo: t}}';
    const lines = ['m', 'r', 'c'].map(
      (letter) =>
        `  - {name: ${letter}, callouts: [{cluster: cluster, ${grpc}}], request: {headers: {x-do: ${letter}}}}\n`,
    );
    // The second request comes when what the first has asked for is answered.
    const over = ['o', 'k'].map(
      (letter) => `  - name: ${letter}
    callouts: [{cluster: cluster, grpc: {messages: [response], delay: 100}}]
    requests: [{request: {headers: {x-do: ${letter}}}}, {request: {headers: {x-do: x}}, wait: 200}]
`,
    );
    await agree(engines, streaming, `cases:\n${lines.join('')}${over.join('')}`);
  });

  test('a tick of the root, which has no stream', async () => {
    const ticking = filter((module) => {
      const { call, text, bytes } = module;
      const share = (key: string, value: string, cas: number[]): number[] =>
        call('proxy_set_shared_data', text(key), text(value), cas);
      const shared = (key: string): number[] => [
        ...clear,
        ...call('proxy_get_shared_data', text(key), slot(0), slot(1), slot(2)),
        ...module.logValue(),
      ];
      return {
        proxy_on_request_headers: onHeaders(
          ...store(CONTEXT, op.local(0)),
          ...module.quietly('proxy_set_tick_period_milliseconds', i(20)),
          ...i(1),
        ),
        proxy_on_tick: onTick(
          ...call('proxy_set_tick_period_milliseconds', i(0)),
          ...call('proxy_set_header_map_pairs', i(4), bytes(pairs())),
          ...call('proxy_set_header_map_pairs', i(0), bytes(pairs(['foo', 'bar']))),
          ...shared('shared_data_key_bad'),
          ...share('key1', 'value0', i(0)),
          ...share('key1', 'value1', i(0)),
          ...share('key2', 'value2', i(0)),
          ...shared('key2'),
          ...share('key2', 'value3', [...loadSlot(2), ...i(1), 0x6a]),
          ...share('key2', '', loadSlot(2)),
          ...shared('key1'),
          ...shared('key2'),
          ...call('proxy_set_property', text('state'), text('unicorns')),
          ...call('proxy_get_buffer_bytes', i(0), i(0), i(1), slot(0), slot(1)),
          ...call('proxy_send_local_response', i(200), i(0), i(0), i(0), i(0), i(0), i(0), i(-1)),
          ...call('proxy_continue_stream', i(0)),
          ...call('proxy_close_stream', i(0)),
          ...call('proxy_set_effective_context', loadSlot(CONTEXT)),
          ...call('proxy_continue_stream', i(0)),
        ),
      };
    });
    const [trace] = await agree(engines, ticking, 'cases: [{name: a, expect: {sharedData: {key1: value1}}}]');
    expect(trace).toMatchObject({ sharedData: [['key1', 'value1']] });
  });

  test('traps in the callbacks of trailers', async () => {
    for (const [name, map] of [
      ['proxy_on_request_trailers', 'request'],
      ['proxy_on_response_trailers', 'upstream'],
    ]) {
      const trapping = filter((module) => ({
        // Held back, so that the upstream has nothing of the request yet.
        proxy_on_request_headers: onHeaders(...i(map === 'request' ? 1 : 0)),
        proxy_on_request_body: onBody(...i(1)),
        [String(name)]: onTrailers(op.unreachable),
        proxy_on_log: onLog(...say(module, 'log')),
      }));
      const cases = `cases: [{name: a, ${map}: {chunks: [x], trailers: {a: b}}}]`;
      const [trace] = await agree(engines, trapping, cases, { stopIteration: true });
      expect(trace?.findings).toEqual([`trap: Function: ${name} failed: Uncaught RuntimeError: unreachable`]);
    }
  });

  test('a stream that says that it is not done, which nobody waits for', async () => {
    const lingering = filter((module) => ({
      proxy_on_done: { signature: 'i32 -> i32', body: [...say(module, 'not yet'), ...i(0)] },
      proxy_on_log: onLog(...say(module, 'log')),
      proxy_on_delete: { signature: 'i32 -> void', body: say(module, 'deleted') },
    }));
    const [trace] = await agree(engines, lingering, 'cases: [{name: a}]');
    expect(trace?.logs).toEqual(['info: log', 'info: not yet', 'info: deleted']);
  });

  test('metadata of the node and of the request, and properties of every kind', async () => {
    const told = [
      ...['xds.node.metadata.key', 'xds.node.metadata.list.0', 'xds.node.metadata.list.bad'],
      ...['xds.node.metadata.list.1', 'xds.node.metadata.list', 'xds.node.metadata.never', 'node.metadata.key', 'node'],
      ...['metadata.filter_metadata.envoy|filters|http|wasm.wasm_request_get_key', 'metadata.filter_metadata.never'],
      ...['metadata.filter_metadata.envoy|filters|http|wasm', 'metadata.filter_metadata'],
      ...['response.code', 'route_name', 'cluster_name', 'connection.requested_server_name'],
      ...['listener_direction', 'listener_metadata', 'route_metadata', 'cluster_metadata', 'upstream_host_metadata'],
      ...['cluster_metadata.filter_metadata.namespace.key', 'upstream_host_metadata.filter_metadata.namespace.key'],
      ...['xxx.xxx', 'request.xxx', 'route_name.xxx', 'node.xxx', 'wasm_state', 'filter_state.wasm|wasm_state'],
    ];
    /** Ports and the like differ from run to run: only how they are got. */
    const got = [
      'connection_id',
      'request.duration',
      'source.address',
      'source.port',
      'destination.address',
      'upstream.address',
    ];
    const path = (name: string): string => name.replaceAll('.', '\0').replaceAll('|', '.');
    const inspecting = filter((module) => {
      const get = (name: string): number[] =>
        module.call('proxy_get_property', module.text(path(name)), slot(0), slot(1));
      const all = [
        ...told.flatMap((name) => [...clear, ...say(module, name), ...get(name), ...module.logValue()]),
        ...got.flatMap((name) => [...say(module, name), ...get(name)]),
      ];
      const state = module.call('proxy_set_property', module.text('wasm_state'), module.text('wasm_value'));
      return {
        proxy_on_request_headers: onHeaders(
          ...store(CONTEXT, op.local(0)),
          ...all,
          ...module.quietly('proxy_set_tick_period_milliseconds', i(20)),
          ...i(1),
        ),
        proxy_on_tick: onTick(
          ...module.quietly('proxy_set_tick_period_milliseconds', i(0)),
          ...all,
          ...module.quietly('proxy_set_effective_context', loadSlot(CONTEXT)),
          ...module.quietly('proxy_continue_stream', i(0)),
        ),
        proxy_on_request_body: onBody(...state, ...all, ...i(0)),
        proxy_on_log: onLog(...state, ...all),
      };
    });
    const [trace] = await agree(
      engines,
      inspecting,
      `cases:
  - name: told
    request: {method: POST, body: hello}
    upstream: {status: 403}
    properties:
      xds: {node: {metadata: {key: wasm_node_get_value, list: [wasm_node_get_value]}}}
      metadata: {filter_metadata: {envoy.filters.http.wasm: {wasm_request_get_key: wasm_request_get_value}}}
`,
    );
    expect(trace?.logs).toContain('info: wasm_node_get_value');
    expect(trace?.logs).toContain('info: wasm_request_get_value');
  });
});
