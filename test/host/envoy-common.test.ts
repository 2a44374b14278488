import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCases } from '../../src/test/read-cases.ts';
import { agree, type Functions, filter, onHeaders, SIGNATURES } from '../support/calling-filter.ts';
import { runInBoth, type TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, callingFilter, loadSlot, slot } from '../support/host.ts';
import { buildFilter, op } from '../support/wasm-builder.ts';

/**
 * What Envoy's tests of what all its Wasm filters have in common are about (test/extensions/common/wasm and
 * bootstrap/wasm), put as modules and cases of ours; docs/reference/envoy-tests.md says which answers which.
 */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'envoy-common-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;
const onBody = onHeaders;

const PLAIN = `cases:
  - name: plain
    request: {method: POST, headers: {x-some: value}, body: ping}
    upstream: {body: pong}
`;

const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));

const reply = (module: CallingFilter, status: number, text: string, grpcStatus = -1): number[] =>
  module.call('proxy_send_local_response', i(status), module.text(text), module.text(text), i(0), i(0), i(grpcStatus));

describe('host and Envoy agree on', () => {
  test('what is logged at each level, and what the level is', async () => {
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...[0, 1, 2, 3, 4, 5, 6, -1].flatMap((level) =>
          module.call('proxy_log', i(level), module.text(`at the level ${level}`)),
        ),
        ...module.call('proxy_get_log_level', slot(0)),
        ...[[...loadSlot(0), ...IF, ...say(module, 'debug'), ELSE, ...say(module, 'trace'), END]].flat(),
        ...i(0),
      ),
    }));
    const traces = await agree(
      engines,
      bytes,
      'cases: [{name: a}, {name: b, expect: {logs: [{level: trace, contains: level}]}}]',
    );
    expect(traces.map(({ logs }) => logs.includes('trace: at the level 0'))).toEqual([false, true]);
  });

  test('metrics: what each kind can do, and ids that nobody defined', async () => {
    const bytes = filter((module) => {
      const { call, text } = module;
      const [counter, gauge, histogram] = [4, 5, 6].map(loadSlot) as [number[], number[], number[]];
      const value = (id: number[]): number[] => [
        ...call('proxy_get_metric', id, slot(8)),
        ...module.quietly('proxy_log', i(2), slot(8), i(1)),
      ];
      const define = (type: number, metric: string, place: number): number[] =>
        call('proxy_define_metric', i(type), text(metric), slot(place));
      return {
        proxy_on_request_headers: onHeaders(
          ...[...define(0, 'some_counter', 4), ...define(1, 'some_gauge', 5), ...define(2, 'some_histogram', 6)],
          ...[...define(9999, 'some_counter', 7), ...define(0, 'some_counter', 7)],
          ...[4, 5, 6, 7].flatMap((place) => module.quietly('proxy_log', i(2), slot(place), i(1))),
          ...[counter, gauge, histogram].flatMap((id) => call('proxy_increment_metric', id, op.i64(1))),
          ...[...call('proxy_record_metric', gauge, op.i64(35)), ...call('proxy_record_metric', histogram, op.i64(3))],
          ...[0, 1, 2, 3].flatMap((kind) => [
            ...call('proxy_get_metric', i(1024 + kind), slot(8)),
            ...call('proxy_record_metric', i(1024 + kind), op.i64(1)),
            ...call('proxy_increment_metric', i(1024 + kind), op.i64(1)),
          ]),
          ...[...call('proxy_increment_metric', counter, op.i64(64)), ...value(counter), ...value(gauge)],
          ...[...call('proxy_record_metric', counter, op.i64(3)), ...value(counter), ...value(histogram)],
          ...[
            ...call('proxy_increment_metric', counter, op.i64(-1)),
            ...call('proxy_increment_metric', counter, op.i64(0)),
          ],
          ...[...call('proxy_increment_metric', gauge, op.i64(-1)), ...value(gauge)],
          // As far down as a gauge can go at once.
          ...call('proxy_record_metric', gauge, SMALLEST),
          ...call('proxy_increment_metric', gauge, SMALLEST),
          ...[...call('proxy_get_metric', gauge, slot(8)), ...slot(8), ...[0x29, 3, 0], 0x50],
          ...[...IF, ...say(module, 'nothing is left'), END],
          ...i(0),
        ),
      };
    });
    const [trace] = await agree(
      engines,
      bytes,
      `cases:
  - name: plain
    expect: {metrics: {some_counter: 68, some_gauge: 0, some_histogram: 1}}
`,
    );
    expect(trace?.logs).toContain('info: nothing is left');
  });

  test('what is compressed, unpacked again, and damaged in between', async () => {
    const bytes = filter((module) => {
      const call = (name: string, ...input: number[]): number[] =>
        module.call('proxy_call_foreign_function', module.text(name), input, slot(0), slot(1));
      const long = module.text('a'.repeat(2000));
      const damaged = module.bytes(Buffer.concat([Buffer.alloc(4), deflateSync(Buffer.from('some text')).subarray(4)]));
      return {
        // The second value must not be put where the first one lies.
        malloc: {
          signature: 'i32 -> i32',
          body: [...op.local(0), ...i(1000), 0x4b, ...IF, ...i(100_000), op.return, END, ...i(65_536)],
        },
        proxy_on_request_headers: onHeaders(
          ...call('compress', ...long),
          ...[...loadSlot(1), ...i(100), 0x49, ...IF, ...say(module, 'much shorter'), END],
          ...call('uncompress', ...loadSlot(0), ...loadSlot(1)),
          ...module.logValue(),
          ...call('uncompress', ...damaged),
          ...call('uncompress', ...module.text('')),
          ...call('compress', ...module.text('')),
          ...call('uncompress', ...loadSlot(0), ...loadSlot(1)),
          ...module.logValue(),
          ...i(0),
        ),
      };
    });
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs).toContain(`info: ${'a'.repeat(2000)}`);
    expect(trace?.logs).toContain('info: much shorter');
  });

  test('numbers that are none, and what they trap as', async () => {
    const ZERO = op.f64();
    const ONE = [0x44, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f];
    const nan = [...ZERO, ...ZERO, 0xa3];
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...[...nan, ...nan, 0x62, ...IF, ...say(module, 'not a number'), END],
        ...[...ONE, ...ZERO, 0xa3, ...ONE, 0x64, ...IF, ...say(module, 'greater than one'), END],
        ...[...nan, 0xaa, op.drop],
        ...i(0),
      ),
    }));
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs).toEqual(['info: not a number', 'info: greater than one']);
    expect(trace?.findings).toEqual([
      'trap: Function: proxy_on_request_headers failed: Uncaught RuntimeError: float unrepresentable in integer range',
    ]);
  });

  test('gRPC statuses of the filter’s own answers', async () => {
    const statuses = [-1, 0, 7, 16, 17];
    const cases = statuses.flatMap((_, index) =>
      ['application/grpc', 'text/plain'].map(
        (type) =>
          `  - {name: '${index} to ${type}', request: {method: POST, headers: {content-type: ${type}, x-ask: "${'x'.repeat(index)}"}, body: a}}\n`,
      ),
    );
    const bytes = filter((module) => ({
      proxy_on_request_headers: onHeaders(
        ...module.quietly('proxy_get_header_map_value', i(0), module.text('x-ask'), slot(0), slot(1)),
        ...statuses.flatMap((status, index) => [
          ...[...loadSlot(1), ...i(index), 0x46, ...IF],
          ...reply(module, 403, 'said', status),
          END,
        ]),
        ...i(0),
      ),
      proxy_on_response_headers: onHeaders(
        ...module.call('proxy_get_header_map_value', i(2), module.text('grpc-status'), slot(0), slot(1)),
        ...module.logValue(),
        ...i(0),
      ),
    }));
    const traces = await agree(engines, bytes, `cases:\n${cases.join('')}`);
    // Every other request is a gRPC one.
    const said = traces.filter((_, index) => index % 2 === 0).map(({ logs }) => logs.at(-1));
    expect(said).toEqual(['info: 7', 'info: 0', 'info: 7', 'info: 16', 'info: 7']);
  });

  test('a module that does nothing but load', async () => {
    const bytes = buildFilter({
      functions: [
        { signature: 'void -> void', exports: ['proxy_abi_version_0_2_0'] },
        { signature: 'i32 -> i32', exports: ['proxy_on_memory_allocate'] },
      ],
    });
    const [trace] = await agree(engines, bytes, PLAIN, { rootId: 'unheard of', configuration: 'some' });
    expect(trace).toMatchObject({ exchanges: [{ response: { status: 200, body: 'pong' } }], findings: [] });
  });

  test('capabilities that a module is denied', async () => {
    const module = callingFilter({ ...SIGNATURES, 'wasi_snapshot_preview1.fd_write': 'i32 i32 i32 i32 -> i32' });
    const [pointer, size] = [module.text('printed').slice(0, -2), i(7)];
    const store = (place: number, value: number[]): number[] => [...slot(place), ...value, 0x36, 2, 0];
    const use = (name: string): number[] => [
      ...module.call('proxy_log', i(2), module.text(name)),
      ...[...store(0, pointer), ...store(1, size)],
      ...module.call('wasi_snapshot_preview1.fd_write', i(1), slot(0), i(1), slot(2)),
    ];
    const bytes = module.build({
      proxy_on_context_create: { signature: 'i32 i32 -> void', body: use('created') },
      proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: [...use('started'), ...i(1)] },
      proxy_on_request_headers: onHeaders(...use('asked'), ...module.call('proxy_get_log_level', slot(3)), ...i(1)),
      // Nobody asks for it, and so nobody finds its type wrong.
      proxy_on_response_headers: { signature: 'void -> void' },
    });
    const headers = 'proxy_on_request_headers';
    const allowed = [
      ['proxy_nothing'],
      [headers],
      [headers, 'proxy_log'],
      [headers, 'fd_write'],
      [headers, 'proxy_on_vm_start', 'proxy_on_context_create', 'proxy_log', 'fd_write', 'proxy_get_log_level'],
    ];
    const outcomes: string[][] = [];
    for (const capabilities of allowed) {
      const settings = { capabilities, deadline: 1_000 };
      const [traces] = await runInBoth(
        engines,
        bytes,
        parseCases('cases: [{name: a, fresh: true}]', 'a.yaml'),
        settings,
      );
      const [host, envoy] = [traces?.host, traces?.envoy].map((one) => one as { logs: string[]; findings: string[] });
      // Envoy starts a module three times.
      const once = (trace: typeof host): unknown => ({
        ...trace,
        ...{ logs: [...new Set(trace?.logs)], findings: [...new Set(trace?.findings)], backtraces: [] },
      });
      expect(once(host)).toEqual(once(envoy));
      outcomes.push([...(host?.logs ?? []), ...(host?.findings ?? [])]);
    }
    const denied = (kind: string, name: string): string =>
      `wasm: Attempted call to restricted ${kind} capability: ${name}`;
    expect(outcomes.map((lines) => lines.filter((line) => !line.includes(' fd_write ')))).toMatchObject([
      [],
      expect.arrayContaining([denied('proxy-wasm', 'proxy_log'), denied('WASI', 'fd_write')]),
      expect.arrayContaining(['info: asked', 'info: proxy_log A', denied('WASI', 'fd_write')]),
      expect.arrayContaining(['info: printed', denied('proxy-wasm', 'proxy_get_log_level')]),
      expect.arrayContaining(['info: started', 'info: created', 'info: asked', 'info: printed']),
    ]);
  });

  test('starts that fail, and each configuration that is tried by itself', async () => {
    const starting = filter((module) => ({
      proxy_on_vm_start: {
        signature: 'i32 i32 -> i32',
        body: [
          ...[...op.local(1), ...i(4), 0x46, ...IF, ...say(module, 'before the trap'), op.unreachable, END],
          ...[...op.local(1), 0x45],
        ],
      },
      proxy_on_configure: {
        signature: 'i32 i32 -> i32',
        body: [
          ...[...op.local(1), ...i(4), 0x46, ...IF, ...i(1), ...i(0), 0x6d, op.drop, END],
          ...[...op.local(1), ...i(3), 0x47],
        ],
      },
      proxy_on_request_headers: onHeaders(
        ...module.call('proxy_get_property', module.text('plugin_root_id'), slot(0), slot(1)),
        ...module.logValue(),
        ...i(0),
      ),
    }));
    const cases = `cases:
  - {name: good, rootId: one}
  - {name: told more, rootId: two, configuration: told more}
  - {name: bad for the VM, vmConfiguration: bad}
  - {name: bad for the plugin, configuration: bad}
  - {name: trap in the VM, vmConfiguration: trap}
  - {name: trap in the plugin, configuration: trap}
  - {name: good again, rootId: one}
`;
    const traces = await runInBoth(engines, starting, parseCases(cases, 'cases.yaml'));
    for (const { name, host, envoy } of traces) {
      const [own, real] = [host, envoy].map((one) => one as Readonly<Record<string, unknown>>);
      expect({ name, ...real, logs: undefined }).toEqual({ name, ...own, logs: undefined });
    }
    expect(traces.map(({ host }) => (host as { findings: string[] }).findings)).toEqual([
      [],
      [],
      ['refused: Failed to start base Wasm'],
      ['refused: Failed to configure base Wasm plugin'],
      [
        'refused: Function: proxy_on_vm_start failed: Uncaught RuntimeError: unreachable',
        'refused: Failed to start base Wasm',
      ],
      [
        'refused: Function: proxy_on_configure failed: Uncaught RuntimeError: divide by zero',
        'refused: Failed to configure base Wasm plugin',
      ],
      [],
    ]);
  });

  test('a second answer of the filter’s own', async () => {
    const twice = (module: CallingFilter): number[] => [
      ...reply(module, 418, 'first said'),
      ...reply(module, 419, 'second said'),
    ];
    const observed = (module: CallingFilter): Functions => ({
      proxy_on_response_headers: onHeaders(
        ...module.quietly('proxy_remove_header_map_value', i(2), module.text('x-envoy-upstream-service-time')),
        ...module.call('proxy_get_header_map_value', i(2), module.text(':status'), slot(0), slot(1)),
        ...module.logValue(),
        ...i(0),
      ),
      proxy_on_log: {
        signature: 'i32 -> void',
        body: [
          ...module.call('proxy_get_property', module.text('response\0code_details'), slot(0), slot(1)),
          ...module.logValue(),
        ],
      },
    });
    const variants: Record<string, (module: CallingFilter) => Functions> = {
      'in the request’s headers': (module) => ({ proxy_on_request_headers: onHeaders(...twice(module), ...i(0)) }),
      'in the request’s body': (module) => ({ proxy_on_request_body: onBody(...twice(module), ...i(0)) }),
      'in the response’s body, once': (module) => ({
        proxy_on_response_body: onBody(...reply(module, 418, 'first said'), ...i(0)),
      }),
      'in a tick': (module) => ({
        proxy_on_request_headers: onHeaders(...module.quietly('proxy_set_tick_period_milliseconds', i(20)), ...i(1)),
        proxy_on_tick: {
          signature: 'i32 -> void',
          body: [
            ...module.quietly('proxy_set_tick_period_milliseconds', i(0)),
            ...module.call('proxy_set_effective_context', i(2)),
            ...twice(module),
          ],
        },
      }),
      'in the request’s headers and in the response’s': (module) => ({
        proxy_on_request_headers: onHeaders(...reply(module, 418, 'first said'), ...i(0)),
        proxy_on_response_headers: onHeaders(...reply(module, 419, 'second said'), ...i(0)),
      }),
      'and a trap after the first': (module) => ({
        proxy_on_request_headers: onHeaders(...reply(module, 418, 'first said'), op.unreachable),
      }),
      'and a trap in the response’s headers': (module) => ({
        proxy_on_request_headers: onHeaders(...reply(module, 418, 'first said'), ...i(0)),
        proxy_on_response_headers: onHeaders(op.unreachable),
      }),
    };
    for (const [name, make] of Object.entries(variants)) {
      const bytes = filter((module) => ({ ...observed(module), ...make(module) }));
      const [trace] = await agree(engines, bytes, PLAIN);
      expect(trace?.logs.length, name).toBeGreaterThan(0);
    }
  });

  test('a stream that is ended twice out of one callback of its response, of which Envoy dies', async () => {
    const close = (module: CallingFilter): number[] => module.call('proxy_close_stream', i(1));
    const variants: Record<string, (module: CallingFilter) => number[]> = {
      'two answers': (module) => [...reply(module, 418, 'first'), ...reply(module, 419, 'second')],
      'an answer, and the end': (module) => [...reply(module, 418, 'first'), ...close(module)],
      'the end, twice': (module) => [...close(module), ...close(module)],
      'an answer, and a trap': (module) => [...reply(module, 418, 'first'), op.unreachable],
    };
    for (const callback of ['proxy_on_response_headers', 'proxy_on_response_body']) {
      for (const [name, make] of Object.entries(variants)) {
        const bytes = filter((module) => ({ [callback]: onHeaders(...make(module), ...i(0)) }));
        const [traces] = await runInBoth(engines, bytes, parseCases(PLAIN, 'cases.yaml'));
        for (const trace of [traces?.host, traces?.envoy]) {
          expect(trace, `${callback}: ${name}`).toMatchObject({
            exchanges: [{ response: 'broken', upstream: { body: 'ping' } }],
            findings: expect.arrayContaining([expect.stringContaining('crash: Caught Segmentation fault')]),
          });
        }
      }
    }
  });

  test('names that are resolved, before the call returns where no server has to be asked', async () => {
    const module = callingFilter({ ...SIGNATURES, envoy_resolve_dns: 'i32 i32 i32 -> i32' });
    const { call, text } = module;
    const ask = (name: string): number[] => [
      ...call('envoy_resolve_dns', text(name), slot(3)),
      ...module.quietly('proxy_log', i(2), [...slot(3)], i(1)),
    ];
    // Behind the count and the one time to live.
    const address = [...loadSlot(0), ...i(8), ADD];
    const bytes = module.build({
      proxy_on_request_headers: onHeaders(
        ...ask('127.0.0.1'),
        ...ask('::1'),
        ...ask('localhost'),
        ...ask(''),
        ...call('envoy_resolve_dns', i(0x7fffffff), i(1), slot(3)),
        ...call('envoy_resolve_dns', text('1.2.3.4'), i(0x7fffffff)),
        ...ask('1.2.3.5'),
        ...call('proxy_get_buffer_bytes', i(8), i(0), i(99), slot(0), slot(1)),
        ...module.logValue(),
        ...call('proxy_set_tick_period_milliseconds', i(100)),
        ...i(1),
      ),
      envoy_on_resolve_dns: {
        signature: 'i32 i32 i32 -> void',
        body: [
          ...say(module, 'resolved'),
          ...[...slot(5), ...op.local(0), 0x36, 2, 0, ...slot(6), ...op.local(1), 0x36, 2, 0],
          ...[...slot(7), ...op.local(2), 0x36, 2, 0],
          ...module.quietly('proxy_log', i(2), slot(5), i(1)),
          ...module.quietly('proxy_log', i(2), slot(6), i(1)),
          ...module.quietly('proxy_log', i(2), slot(7), i(1)),
          ...call('proxy_get_buffer_bytes', i(8), i(0), op.local(2), slot(0), slot(1)),
          ...[...op.local(2), ...i(8), 0x4b, 0x04, 0x40],
          ...module.quietly('proxy_log', i(2), address, [...loadSlot(1), ...i(8), SUBTRACT]),
          0x0b,
        ],
      },
      proxy_on_tick: {
        signature: 'i32 -> void',
        body: [
          ...call('proxy_set_tick_period_milliseconds', i(0)),
          ...call('proxy_get_buffer_status', i(8), slot(0), slot(1)),
          ...call('proxy_set_effective_context', i(2)),
          ...call('proxy_continue_stream', i(0)),
        ],
      },
    });
    const [trace] = await agree(engines, bytes, PLAIN);
    expect(trace?.logs.filter((line) => line.includes(':0\0'))).toEqual([
      ...['info: 127.0.0.1:0\0', 'info: [::1]:0\0', 'info: [::1]:0\0', 'info: 1.2.3.5:0\0'],
    ]);
  });
});

const IF = [0x04, 0x40];
const ELSE = 0x05;
const END = 0x0b;
/** -2^63, which is 2^63 where it counts as unsigned. */
const SMALLEST = [0x42, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f];
const ADD = 0x6a;
const SUBTRACT = 0x6b;
