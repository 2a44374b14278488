import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCases } from '../../src/test/read-cases.ts';
import { agree, type Functions, filter, onHeaders } from '../support/calling-filter.ts';
import { runInBoth, type TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/** In what order things happen where a filter ends a stream, or lets it go on, more than once or out of turn. */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ending-'));
  engines = { folder, binary: await provideEnvoy(folder) };
}, 600_000);

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;

const POST = `cases:
  - name: post
    request: {method: POST, body: ping, headers: {transfer-encoding: chunked}}
    upstream: {status: 201, body: pong}
`;
const TRAILERS = `cases:
  - name: trailers
    request: {method: POST, headers: {transfer-encoding: chunked}, body: ping, trailers: {x-sent: early}}
    upstream: {status: 201, chunks: [pong], trailers: {x-sent: early}}
`;
const GET = 'cases: [{name: get, upstream: {status: 201, body: pong}}]';

type Step = (module: CallingFilter) => number[];

const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));
const answer: Step = ({ quietly, text }) =>
  quietly('proxy_send_local_response', i(418), text('details'), text('denied'), i(0), i(0), i(-1));
const bareAnswer: Step = ({ quietly, text }) =>
  quietly('proxy_send_local_response', i(418), text('details'), i(0), i(0), i(0), i(0), i(-1));
const close: Step = ({ quietly }) => quietly('proxy_close_stream', i(0));
const resumeRequest: Step = ({ quietly }) => quietly('proxy_continue_stream', i(0));
const resumeResponse: Step = ({ quietly }) => quietly('proxy_continue_stream', i(1));
const trap: Step = () => [op.unreachable];

const CALLBACKS: Readonly<Record<string, string>> = {
  proxy_on_request_headers: 'i32 i32 i32 -> i32',
  proxy_on_request_body: 'i32 i32 i32 -> i32',
  proxy_on_request_trailers: 'i32 i32 -> i32',
  proxy_on_response_headers: 'i32 i32 i32 -> i32',
  proxy_on_response_body: 'i32 i32 i32 -> i32',
  proxy_on_response_trailers: 'i32 i32 -> i32',
  proxy_on_log: 'i32 -> void',
  proxy_on_done: 'i32 -> i32',
  proxy_on_delete: 'i32 -> void',
};

/** A filter that says which callbacks come, with some of them otherwise. */
function talking(make: (module: CallingFilter) => Functions): Uint8Array<ArrayBuffer> {
  return filter((module) => {
    const plain = Object.entries(CALLBACKS).map(([name, signature]) => {
      const result = name === 'proxy_on_done' ? i(1) : i(0);
      const body = [...say(module, name), ...(signature.endsWith('void') ? [] : result)];
      return [name, { signature, body }] as const;
    });
    return { ...Object.fromEntries(plain), ...make(module) };
  });
}

/** Does the steps in a callback for headers, and then stops. */
const inHeaders =
  (callback: string, ...steps: readonly Step[]) =>
  (module: CallingFilter): Functions => ({
    [callback]: onHeaders(...say(module, callback), ...steps.flatMap((step) => step(module)), ...i(1)),
  });

/** Stops there, and does the steps in a tick. */
const inTick =
  (callback: string, ...steps: readonly Step[]) =>
  (module: CallingFilter): Functions => ({
    [callback]: onHeaders(
      ...say(module, callback),
      ...module.quietly('proxy_set_tick_period_milliseconds', i(200)),
      ...i(1),
    ),
    proxy_on_tick: {
      signature: 'i32 -> void',
      body: [
        ...say(module, 'tick'),
        ...module.quietly('proxy_set_tick_period_milliseconds', i(0)),
        ...module.quietly('proxy_set_effective_context', i(2)),
        ...steps.flatMap((step) => step(module)),
      ],
    },
  });

const REQUEST = 'proxy_on_request_headers';
const RESPONSE = 'proxy_on_response_headers';
const END = ['info: proxy_on_log', 'info: proxy_on_done', 'info: proxy_on_delete'];

describe('host and Envoy agree on', () => {
  test.each<[string, string, (module: CallingFilter) => Functions, readonly string[]]>([
    [
      'an answer and a reset in one callback: the answer’s headers come after the end',
      POST,
      inHeaders(REQUEST, answer, close),
      [`info: ${REQUEST}`, ...END, `info: ${RESPONSE}`],
    ],
    [
      'the same the other way round',
      POST,
      inHeaders(REQUEST, close, answer),
      [`info: ${REQUEST}`, ...END, `info: ${RESPONSE}`],
    ],
    [
      'a reset and an answer out of a tick: the client gets the answer',
      POST,
      inTick(REQUEST, close, answer),
      ['info: proxy_on_log', `info: ${RESPONSE}`, 'info: proxy_on_response_body', ...END.slice(1)],
    ],
    ['an answer and a reset out of a tick', POST, inTick(REQUEST, answer, close), [`info: ${RESPONSE}`, ...END]],
    [
      'an answer instead of a response that has trailers',
      TRAILERS,
      inTick(RESPONSE, answer),
      [`info: ${RESPONSE}`, 'info: tick', ...END],
    ],
    [
      'an answer out of a tick that lets the request go on, too',
      POST,
      inTick(REQUEST, answer, resumeRequest),
      ['info: tick', `info: ${RESPONSE}`, 'info: proxy_on_request_body', 'info: proxy_on_response_body', ...END],
    ],
    ['a reset that is said twice before the request is whole', POST, inHeaders(REQUEST, close, close), END],
  ])('%s', async (_name, cases, make, last) => {
    const [trace] = await agree(engines, talking(make), cases, { deadline: 2_500 });
    expect(trace?.logs.slice(-last.length)).toEqual(last);
  });

  test.each<[string, string, (module: CallingFilter) => Functions]>([
    ['answers without a body and resets', GET, inHeaders(REQUEST, bareAnswer, close)],
    ['resets and then traps', POST, inHeaders(REQUEST, close, trap)],
    ['resets a whole request twice', GET, inTick(REQUEST, close, close)],
    ['answers twice instead of a response', GET, inTick(RESPONSE, answer, answer)],
    ['lets a response go on that has not come', POST, inHeaders(REQUEST, resumeResponse)],
    ['resets, and lets a response go on that has not come', POST, inHeaders(REQUEST, close, resumeResponse)],
  ])('that Envoy dies where a filter %s', async (_name, cases, make) => {
    const [traces] = await runInBoth(engines, talking(make), parseCases(cases, 'cases.yaml'), { deadline: 2_500 });
    const { host, envoy } = traces as { readonly host: Seen; readonly envoy: Seen };
    expect(envoy.findings.at(-1)).toContain('crash: Caught Segmentation fault');
    expect(host.findings).toEqual(envoy.findings.map((finding) => finding.replace(/, suspect faulting address.*/, '')));
    // What of it the client still gets is a matter of microseconds.
    expect(host.logs).toEqual(envoy.logs);
  });

  test.each<[string, unknown, Step]>([
    [
      'no status',
      { status: 502, body: 'missing required header: :status' },
      ({ quietly, text }) => quietly('proxy_remove_header_map_value', i(2), text(':status')),
    ],
    [
      'a status that is no number',
      { status: 502 },
      ({ quietly, text }) => quietly('proxy_replace_header_map_value', i(2), text(':status'), text('2OO')),
    ],
    [
      'a status of two digits',
      'broken',
      ({ quietly, text }) => quietly('proxy_replace_header_map_value', i(2), text(':status'), text('99')),
    ],
    [
      'a status without a body',
      { status: 204, body: '' },
      ({ quietly, text }) => quietly('proxy_replace_header_map_value', i(2), text(':status'), text('204')),
    ],
  ])('a response that leaves the filter with %s', async (_name, response, change) => {
    const bytes = talking((module) => ({
      [RESPONSE]: onHeaders(...change(module), ...i(0)),
      proxy_on_log: {
        signature: 'i32 -> void',
        body: [
          ...module.call('proxy_get_property', module.text('response\0code_details'), slot(0), slot(1)),
          ...module.logValue(),
        ],
      },
    }));
    const [trace] = await agree(engines, bytes, GET);
    expect(trace).toMatchObject({ exchanges: [{ response }] });
  });

  test('a request that goes on by a call and by the answer', async () => {
    const bytes = talking((module) => ({
      [REQUEST]: onHeaders(...say(module, REQUEST), ...resumeRequest(module), ...i(0)),
    }));
    const [traces] = await runInBoth(engines, bytes, parseCases(POST, 'cases.yaml'), { deadline: 2_500 });
    const { host, envoy } = traces as { readonly host: Seen; readonly envoy: Seen };
    // The upstream is asked twice, once without the body, and which comes first is chance.
    expect([host.findings, envoy.findings]).toEqual([[], []]);
    expect(host.logs).toEqual(envoy.logs);
  });

  test('a body that is held back until its trailers come, where the headers had been held back before', async () => {
    const held = (module: CallingFilter, add: boolean): Functions => ({
      ...inTick(REQUEST, resumeRequest)(module),
      proxy_on_request_body: onHeaders(
        ...say(module, 'proxy_on_request_body'),
        ...(add ? module.quietly('proxy_add_header_map_value', i(1), module.text('x-added'), module.text('late')) : []),
        ...i(1),
      ),
    });
    const lost = { upstream: { body: '' } };
    const twice = ['info: proxy_on_request_body', 'info: proxy_on_request_trailers', 'info: proxy_on_request_trailers'];
    const [sent] = await agree(
      engines,
      talking((module) => held(module, false)),
      TRAILERS,
    );
    expect(sent).toMatchObject({ exchanges: [lost], logs: expect.arrayContaining(twice) });
    const [added] = await agree(
      engines,
      talking((module) => held(module, true)),
      POST,
    );
    expect(added).toMatchObject({ exchanges: [lost], logs: expect.arrayContaining(twice) });
  });
});

interface Seen {
  readonly findings: readonly string[];
  readonly logs: readonly string[];
}
