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

/**
 * What Envoy's tests of what all its Wasm filters have in common are about (test/extensions/common/wasm and
 * bootstrap/wasm), put as modules and cases of ours; docs/reference/envoy-tests.md says which answers which.
 */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'envoy-common-'));
  engines = { folder, binary: await provideEnvoy(folder) };
}, 600_000);

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
      const [trace] = await agree(engines, bytes, PLAIN, { deadline: 2_500 });
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
        const [traces] = await runInBoth(engines, bytes, parseCases(PLAIN, 'cases.yaml'), { deadline: 2_500 });
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

const ADD = 0x6a;
const SUBTRACT = 0x6b;
