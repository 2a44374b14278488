import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCases } from '../../src/test/read-cases.ts';
import { filter, onHeaders, pairs } from '../support/calling-filter.ts';
import { runInBoth, type TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

let engines: TwoEngines;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'start-calls-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});
afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const i = op.i32;

test('a call-out of proxy_on_configure is answered before the first request', async () => {
  const bytes = filter((module) => {
    const call = (cluster: string, path: string): number[] =>
      module.call(
        'proxy_http_call',
        ...[module.text(cluster), module.bytes(pairs([':path', path], [':method', 'GET'], [':authority', 'a']))],
        ...[i(0), i(0), i(0), i(0), i(10_000), slot(3)],
      );
    return {
      proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: [...call('keys', '/vm'), ...i(1)] },
      proxy_on_configure: {
        signature: 'i32 i32 -> i32',
        body: [...call('keys', '/keys'), ...call('nobody', '/'), ...i(1)],
      },
      proxy_on_http_call_response: {
        signature: 'i32 i32 i32 i32 i32 -> void',
        body: [
          ...module.call('proxy_get_buffer_bytes', i(4), i(0), i(100), slot(0), slot(1)),
          ...module.logValue(),
          ...module.call('proxy_get_header_map_value', i(6), module.text(':status'), slot(0), slot(1)),
          ...module.logValue(),
          ...module.call('proxy_set_shared_data', module.text('keys'), module.text('known'), i(0)),
        ],
      },
      proxy_on_request_headers: onHeaders(
        ...module.call('proxy_get_shared_data', module.text('keys'), slot(0), slot(1), slot(2)),
        ...module.logValue(),
        ...i(0),
      ),
    };
  });
  const [trace] = await runInBoth(
    engines,
    bytes,
    parseCases(
      `cases:
  - name: start
    fresh: true
    callouts:
      - {cluster: keys, when: {path: /keys}, response: {body: secret}}
      - {cluster: keys, response: {status: 404, body: none}}
    requests: [{wait: 100}]
`,
      'a.yaml',
    ),
  );
  const [host, envoy] = [trace?.host, trace?.envoy].map((one) => one as { exchanges: unknown; logs: string[] });
  expect(host?.logs.filter((line) => !line.startsWith('info: proxy_'))).toEqual([
    ...['info: none', 'info: 404', 'info: secret', 'info: 200', 'info: known'],
  ]);
  // Envoy starts the plugin three times: as a canary, on its main thread and on its worker.
  expect({ ...envoy, logs: [...new Set(envoy?.logs)] }).toEqual({ ...host, logs: [...new Set(host?.logs)] });
});

test('a root knows itself, and nothing of a stream', async () => {
  const names = [
    ...['request', 'response', 'connection', 'connection_id', 'upstream', 'source', 'destination', 'metadata'],
    ...['cluster_name', 'route_name', 'filter_state', 'never', 'plugin_name', 'plugin_root_id', 'plugin_vm_id'],
    ...['xds.listener_direction', 'xds.cluster_name', 'xds.route_name', 'request.path', 'xds'],
    ...['listener_direction', 'listener_metadata', 'node.id', 'cluster_metadata', 'upstream_host_metadata'],
  ];
  const bytes = filter((module) => ({
    proxy_on_configure: {
      signature: 'i32 i32 -> i32',
      body: [
        ...names.flatMap((name) => [
          ...module.quietly('proxy_log', i(2), module.text(name)),
          ...module.call('proxy_get_property', module.text(name.replaceAll('.', '\0')), slot(0), slot(1)),
          ...module.logValue(),
        ]),
        ...module.call('proxy_set_property', module.text('mine'), module.text('value')),
        ...i(1),
      ],
    },
  }));
  const [trace] = await runInBoth(engines, bytes, parseCases('cases: [{name: a, fresh: true}]', 'a.yaml'));
  const [host, envoy] = [trace?.host, trace?.envoy].map((one) => one as { logs: string[] });
  const lines = host?.logs ?? [];
  expect(lines.length).toBeGreaterThan(names.length * 2);
  // Envoy starts it three times.
  expect(envoy?.logs).toEqual([...lines, ...lines, ...lines]);
});

test('a module that refuses its configuration says why in its own words', async () => {
  const bytes = filter((module) => ({
    proxy_on_configure: {
      signature: 'i32 i32 -> i32',
      body: [
        ...[...op.local(1), 0x04, 0x40, ...module.quietly('proxy_log', i(4), module.text('too long\nby far')), 0x0b],
        ...[...op.local(1), 0x45],
      ],
    },
  }));
  const [trace] = await runInBoth(engines, bytes, parseCases('cases: [{name: a, configuration: x}]', 'a.yaml'));
  const [host, envoy] = [trace?.host, trace?.envoy].map((one) => one as { findings: string[] });
  expect(host?.findings).toEqual([
    'refused: wasm log root vm: too long',
    'refused: Failed to configure base Wasm plugin',
  ]);
  expect(envoy?.findings).toEqual(host?.findings);
});
