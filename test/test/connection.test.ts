import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import type { CaseOutcomes } from '../../src/test/run-cases.ts';
import { runCases } from '../../src/test/run-in-envoy.ts';
import { runCasesInHost } from '../../src/test/run-in-host.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { callingFilter, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

let folder: string;
let binary: EnvoyBinary;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connection-'));
  binary = await provideEnvoy(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const i = op.i32;

/** Hangs up on a client that begins with `q`, traps at a `t`, holds an `h` back, and greets all others. */
function doorkeeper(): Uint8Array<ArrayBuffer> {
  const module = callingFilter({
    proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
    proxy_set_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
    proxy_close_stream: 'i32 -> i32',
    proxy_define_metric: 'i32 i32 i32 i32 -> i32',
    proxy_increment_metric: 'i32 i64 -> i32',
  });
  const { quietly, text } = module;
  const first = [...slot(0), 0x28, 2, 0, 0x2d, 0, 0];
  const where = (letter: string, ...then: number[]): number[] => [
    ...[...op.local(1), 0x04, 0x40, ...first, ...i(letter.charCodeAt(0)), 0x46, 0x04, 0x40, ...then, 0x0b, 0x0b],
  ];
  return module.build({
    proxy_on_new_connection: {
      signature: 'i32 -> i32',
      body: [
        ...quietly('proxy_define_metric', i(0), text('connections'), slot(5)),
        ...quietly('proxy_increment_metric', [...slot(5), 0x28, 2, 0], op.i64(1)),
        ...i(0),
      ],
    },
    proxy_on_downstream_data: {
      signature: 'i32 i32 i32 -> i32',
      body: [
        ...quietly('proxy_get_buffer_bytes', i(2), i(0), i(1), slot(0), slot(1)),
        ...where('q', ...quietly('proxy_log', i(2), text('good bye')), ...quietly('proxy_close_stream', i(2))),
        ...where('t', op.unreachable),
        ...where('h', ...i(1), op.return),
        ...where('g', ...quietly('proxy_set_buffer_bytes', i(2), i(0), i(0), text('hello '))),
        ...i(0),
      ],
    },
    proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body: i(0) },
  });
}

const CASES = `setup: {expect: {metrics: {connections: 1}}}
cases:
  - name: greets
    connection: [{client: guest}, {upstream: {base64: AAE=}}]
    expect:
      connection: {called: true, upstream: hello guest, client: {base64: AAE=}, closedBy: client}
  - {name: an upstream that ends, connection: [{end: upstream}], expect: {connection: {closedBy: upstream}}}
  - name: hangs up
    connection: [{client: q}, {client: more}]
    expect:
      connection: {upstream: {absent: true}, closedBy: filter}
      logs: [good bye]
  - name: is wrong
    connection: [{client: guest}]
    expect:
      connection:
        called: false
        client: something
        closedBy: filter
  - {name: holds back, connection: [{client: h}]}
  - {name: traps, connection: [{client: t}]}
  - {name: goes on after that, connection: [{client: g}]}
  - {name: speaks HTTP too, expect: {metrics: {connections: {absent: true}}, response: {status: 200}}}
`.replace('logs: [good bye]', 'logs: [{exact: good bye}]');

function digest({ cases, diagnostics }: CaseOutcomes): unknown {
  return {
    cases: cases.map(({ name, status }) => `${name}: ${status}`),
    diagnostics: diagnostics.map(({ code, line, message }) => `${line} ${code}: ${message}`),
  };
}

describe('cases with a connection', () => {
  test.each(['host', 'envoy'] as const)('run in %s', async (engine) => {
    const plugin = { modulePath: join(folder, 'filter.wasm'), name: 'plugin', rootId: 'root', vmId: 'vm' };
    const bytes = doorkeeper();
    await writeFile(plugin.modulePath, bytes);
    const options = { suite: { cases: parseCases(CASES, 'tests/a.yaml') }, plugin, env: makeEnvironment() };
    const outcomes =
      engine === 'envoy'
        ? await runCases({ ...options, binary })
        : await runCasesInHost({ ...options, module: parseModule(bytes) });
    expect(digest(outcomes)).toEqual({
      cases: [
        'greets: passed',
        'an upstream that ends: passed',
        'hangs up: passed',
        'is wrong: failed',
        'holds back: passed',
        'traps: failed',
        'goes on after that: passed',
        'speaks HTTP too: passed',
      ],
      diagnostics: [
        '17 test-failed: is wrong: the connection to the upstream: expected that there is none, seen there is one',
        '18 test-failed: is wrong: what the client received: expected "something", seen ""',
        '19 test-failed: is wrong: the end of the connection: expected by the filter, seen by the client',
        '21 test-trap: traps: the filter trapped: Function: proxy_on_downstream_data failed: Uncaught RuntimeError: unreachable',
      ],
    });
  });

  test.each([
    ['connection: [{client: a, upstream: b}]', 'must be one of {client: …}'],
    ['connection: [{say: a}]', 'unknown key'],
    ['connection: [{end: nobody}]', 'must be client or upstream'],
    ['connection: {client: a}', 'must be a list of steps'],
    ['connection: [], request: {path: /}', 'has a connection and, beside it, what belongs to requests'],
    ['connection: [], expect: {response: {status: 200}}', 'has a connection and, beside it'],
    ['expect: {connection: {called: true}}', 'expects something of a connection that it does not have'],
    ['connection: [], expect: {connection: {called: false, upstream: a}}', 'an upstream that is not called'],
  ])('are refused where they say %s', (text, message) => {
    expect(() => parseCases(`cases: [{name: a, ${text}}]`, 'a.yaml')).toThrow(message);
  });
});
