import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLaunch, NO_NETWORK } from '../../src/envoy/bootstrap.ts';
import { validate } from '../../src/envoy/process.ts';
import { predict } from '../support/agreement.ts';
import { agree, type Functions, filter, pairs } from '../support/calling-filter.ts';
import type { TwoEngines } from '../support/engines.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { type CallingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/**
 * What Envoy's tests of its network filter are about (test/extensions/filters/network/wasm) that test/host/network.test.ts
 * does not ask: test/host/upstream-tests/envoy-network-filter.json says which answers which.
 */

let engines: TwoEngines;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'envoy-network-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});

afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;
const [DOWNSTREAM, UPSTREAM] = [2, 3];
/** Where the context is kept that asks. */
const CONTEXT = 20;

const onData = (...body: number[]): Functions[string] => ({ signature: 'i32 i32 i32 -> i32', body });
const say = (module: CallingFilter, text: string): number[] => module.quietly('proxy_log', i(2), module.text(text));
/** Logs a parameter below ten as its digit. */
const digit = (module: CallingFilter, index: number): number[] => [
  ...[...slot(9), ...op.local(index), ...i(48), 0x6a, 0x3a, 0, 0],
  ...module.quietly('proxy_log', i(2), slot(9), i(1)),
];
const logData = (module: CallingFilter, name: string, buffer: number): number[] => [
  ...say(module, name),
  ...digit(module, 1),
  ...digit(module, 2),
  ...module.call('proxy_get_buffer_bytes', i(buffer), i(0), op.local(1), slot(0), slot(1)),
  ...module.logValue(),
];

describe('host and Envoy agree on', () => {
  test('a filter that logs all, and replaces more than there is', async () => {
    const logging = filter((module) => {
      const onClose = (name: string): Functions[string] => ({
        signature: 'i32 i32 -> void',
        body: [...say(module, name), ...digit(module, 1)],
      });
      return {
        proxy_on_new_connection: { signature: 'i32 -> i32', body: [...say(module, 'new'), ...i(0)] },
        proxy_on_downstream_data: onData(
          ...logData(module, 'downstream', DOWNSTREAM),
          // What is added to the client's end may come too late for the upstream, if that has ended before.
          ...[...op.local(1), 0x04, 0x40],
          ...module.call('proxy_set_buffer_bytes', i(DOWNSTREAM), i(0), i(5), module.text('write')),
          0x0b,
          ...i(0),
        ),
        proxy_on_upstream_data: onData(...logData(module, 'upstream', UPSTREAM), ...i(0)),
        proxy_on_downstream_connection_close: onClose('downstream close'),
        proxy_on_upstream_connection_close: onClose('upstream close'),
      };
    });
    const [happy] = await agree(
      engines,
      logging,
      `cases:
  - {name: happy, connection: [{client: Fake}, {upstream: Done}, {end: upstream}]}
  - {name: the client first, connection: [{client: longer than five}, {end: client}]}
  - {name: nothing, connection: [{end: client}]}
`,
    );
    expect(happy).toMatchObject({ connection: { received: { upstream: 'write', client: 'Done' } } });
  });

  test('data that waits for the answer to a call-out', async () => {
    const head = pairs([':method', 'POST'], [':path', '/'], [':authority', 'foo']);
    const asking = filter((module) => {
      const { call, text, bytes } = module;
      return {
        proxy_on_downstream_data: onData(
          ...logData(module, 'downstream', DOWNSTREAM),
          // The client's end comes while it waits.
          ...[...op.local(2), 0x04, 0x40, ...i(1), op.return, 0x0b],
          ...[...slot(CONTEXT), ...op.local(0), 0x36, 2, 0],
          ...call('proxy_http_call', ...[text('cluster'), bytes(head), text('resume'), i(0), i(0), i(10_000), slot(3)]),
          ...i(1),
        ),
        proxy_on_http_call_response: {
          signature: 'i32 i32 i32 i32 i32 -> void',
          body: [
            ...call('proxy_set_effective_context', loadSlot(CONTEXT)),
            // Of the two directions Envoy can only let the client's go on.
            ...call('proxy_continue_stream', i(UPSTREAM)),
            ...call('proxy_continue_stream', i(DOWNSTREAM)),
          ],
        },
      };
    });
    const [trace] = await agree(
      engines,
      asking,
      `cases:
  - name: waits
    callouts: [{cluster: cluster, response: {delay: 500, body: go}}]
    connection: [{client: ping}]
`,
    );
    expect(trace).toMatchObject({ connection: { received: { upstream: 'ping' } } });
    expect(trace?.logs).toContain('info: proxy_continue_stream M');
  });

  test('capabilities that a filter of connections is denied', async () => {
    const telling = filter((module) => ({
      proxy_on_new_connection: { signature: 'i32 -> i32', body: [...say(module, 'new'), ...i(0)] },
      proxy_on_downstream_connection_close: { signature: 'i32 i32 -> void', body: say(module, 'close') },
    }));
    const [opens, closes, log] = ['proxy_on_new_connection', 'proxy_on_downstream_connection_close', 'proxy_log'];
    const told: (readonly string[] | undefined)[] = [];
    for (const capabilities of [undefined, [opens, log], [closes, log], [opens, closes]]) {
      const cases = 'cases: [{name: a, connection: [{client: ping}, {end: client}]}]';
      const [trace] = await agree(engines, telling, cases, capabilities === undefined ? {} : { capabilities });
      expect(trace).toMatchObject({ connection: { received: { upstream: 'ping' } } });
      told.push([...(trace?.logs ?? []), ...(trace?.findings ?? [])]);
    }
    const denied = 'wasm: Attempted call to restricted proxy-wasm capability: proxy_log';
    expect(told).toEqual([['info: new', 'info: close'], ['info: new'], ['info: close'], [denied, denied]]);
  });

  test('what is no module, which no failure policy lets through', async () => {
    const bytes = Buffer.from('bad code');
    const modulePath = join(engines.folder, 'bad.wasm');
    await writeFile(modulePath, bytes);
    const predicted = predict(Uint8Array.from(bytes), [engines.binary.target.key]).verdicts[engines.binary.target.key];
    expect(predicted?.verdict).toBe('refused');
    for (const failurePolicy of ['FAIL_CLOSED', 'FAIL_OPEN'] as const) {
      for (const network of [NO_NETWORK, { kind: 'tcp', port: 1 } as const]) {
        const plugin = { modulePath, name: 'plugin', rootId: 'root', vmId: 'vm', failurePolicy };
        const launch = makeLaunch(plugin, network, engines.binary.version);
        const { loads, reasons } = await validate(engines.binary, launch, makeEnvironment());
        expect({ loads, reason: reasons[0] }).toEqual({ loads: false, reason: predicted?.reasons[0] });
      }
    }
  });
});
