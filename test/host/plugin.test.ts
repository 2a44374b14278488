import { describe, expect, test } from 'vitest';
import { readExpression } from '../../src/host/foreign/cel.ts';
import { createHeaderMap } from '../../src/host/header-map.ts';
import { stopPlugin } from '../../src/host/host.ts';
import { openStream, receiveRequestHeaders } from '../../src/host/stream.ts';
import { callingFilter, makeFacts, makePlugin, makeWorld, slot, start } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

describe('a plugin', () => {
  test('reads its configurations in the callbacks that bring them', () => {
    const module = callingFilter({ proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32' });
    const read = (buffer: number): number[] => [
      ...module.call('proxy_get_buffer_bytes', op.i32(buffer), op.i32(0), op.i32(100), slot(0), slot(1)),
      ...module.logValue(),
    ];
    const world = makeWorld();
    const plugin = makePlugin({ configuration: Buffer.from('mine'), vmConfiguration: Buffer.from('ours') });
    const bytes = module.build({
      proxy_on_vm_start: { signature: 'i32 i32 -> i32', body: [...read(6), ...read(7), ...op.i32(1)] },
      proxy_on_configure: { signature: 'i32 i32 -> i32', body: [...read(6), ...read(7), ...op.i32(1)] },
    });
    start(bytes, world, plugin);
    expect(world.logs).toEqual([
      ...['info: proxy_get_buffer_bytes A', 'info: ours', 'info: proxy_get_buffer_bytes B', 'info: ours'],
      ...['info: proxy_get_buffer_bytes A', 'info: ours', 'info: proxy_get_buffer_bytes A', 'info: mine'],
    ]);
  });

  test('gets ticks until it asks for no more', () => {
    const module = callingFilter({ proxy_set_tick_period_milliseconds: 'i32 -> i32' });
    const tick = (period: number): number[] => module.quietly('proxy_set_tick_period_milliseconds', op.i32(period));
    const log = module.quietly('proxy_log', op.i32(2), module.text('tick'));
    const world = makeWorld();
    const started = start(
      module.build({
        proxy_on_configure: { signature: 'i32 i32 -> i32', body: [...tick(1_000), ...op.i32(1)] },
        proxy_on_tick: { signature: 'i32 -> void', body: log },
      }),
      world,
    );
    const begin = world.clock.elapsed();
    while (world.clock.next(begin + 5_500));
    expect(world.logs).toEqual(Array<string>(5).fill('info: tick'));
    stopPlugin(started);
    expect(world.clock.next(begin + 100_000)).toBe(false);
  });

  test('that is not done yet ends with proxy_done', () => {
    const module = callingFilter({ proxy_done: 'void -> i32', proxy_set_tick_period_milliseconds: 'i32 -> i32' });
    const world = makeWorld();
    const log = (text: string): number[] => module.quietly('proxy_log', op.i32(2), module.text(text));
    const started = start(
      module.build({
        proxy_on_done: {
          signature: 'i32 -> i32',
          body: [...module.call('proxy_done'), ...log('not yet'), ...op.i32(0)],
        },
        proxy_on_delete: { signature: 'i32 -> void', body: log('deleted') },
      }),
      world,
    );
    stopPlugin(started);
    expect(world.logs).toEqual(['info: proxy_done B', 'info: not yet']);
    expect(started.vm.awaitsDone).toBe(true);
  });

  test('drops log lines below the level that it can ask for', () => {
    const module = callingFilter({ proxy_get_log_level: 'i32 -> i32' });
    const world = makeWorld({ logLevel: 'info' });
    start(
      module.build({
        proxy_on_configure: {
          signature: 'i32 i32 -> i32',
          body: [
            ...module.quietly('proxy_log', op.i32(1), module.text('quiet')),
            ...module.call('proxy_log', op.i32(6), module.text('no such level')),
            ...module.call('proxy_get_log_level', slot(0)),
            ...op.i32(1),
          ],
        },
      }),
      world,
    );
    expect(world.logs).toEqual(['info: proxy_log C', 'info: proxy_get_log_level A']);
  });

  test('is told what only a real Envoy can do', () => {
    const module = callingFilter({ proxy_call_foreign_function: 'i32 i32 i32 i32 i32 i32 -> i32' });
    const world = makeWorld();
    const call = (name: string): number[] =>
      module.call('proxy_call_foreign_function', module.text(name), module.text('some text'), slot(0), slot(1));
    start(
      module.build({
        proxy_on_configure: {
          signature: 'i32 i32 -> i32',
          body: [...call('expr_create'), ...call('nothing'), ...call('compress'), ...op.i32(1)],
        },
      }),
      world,
    );
    expect(world.logs.map((line) => line.at(-1))).toEqual(['B', 'B', 'A']);
    expect(world.findings).toMatchObject([{ kind: 'host', message: expect.stringContaining('expr_create') }]);
  });

  test('is told that only a real Envoy builds messages in expressions', () => {
    const module = callingFilter({ proxy_call_foreign_function: 'i32 i32 i32 i32 i32 i32 -> i32' });
    const world = makeWorld({ readExpression });
    const create = (text: string): number[] =>
      module.call('proxy_call_foreign_function', module.text('expr_create'), module.text(text), slot(0), slot(1));
    const texts = ['envoy.config.core.v3.GrpcService{}', '/ /', '{"a": 1}'];
    const body = [...texts.flatMap(create), ...op.i32(1)];
    start(module.build({ proxy_on_configure: { signature: 'i32 i32 -> i32', body } }), world);
    expect(world.logs.map((line) => line.at(-1))).toEqual(['C', 'C', 'A']);
    expect(world.findings).toMatchObject([{ kind: 'host', message: expect.stringContaining('builds a protobuf') }]);
  });

  test('shows each call with its arguments and answers decoded, where somebody wants to see it', () => {
    const module = callingFilter({
      proxy_set_shared_data: 'i32 i32 i32 i32 i32 -> i32',
      proxy_get_shared_data: 'i32 i32 i32 i32 i32 -> i32',
      proxy_get_header_map_pairs: 'i32 i32 i32 -> i32',
      proxy_get_property: 'i32 i32 i32 i32 -> i32',
      proxy_define_metric: 'i32 i32 i32 i32 -> i32',
      proxy_continue_stream: 'i32 -> i32',
      proxy_grpc_stream: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32',
    });
    const { quietly, text } = module;
    const lines: string[] = [];
    const world = makeWorld({ trace: (line) => lines.push(line) });
    const service = [...text('nowhere'), ...text('pkg.Service'), ...text('Method')];
    const body = [
      ...quietly('proxy_set_shared_data', text('key'), text('vä\n'), op.i32(0)),
      ...quietly('proxy_get_shared_data', text('key'), slot(0), slot(1), slot(2)),
      ...quietly('proxy_get_header_map_pairs', op.i32(0), slot(0), slot(1)),
      ...quietly('proxy_get_property', text('request\0path'), slot(0), slot(1)),
      ...quietly('proxy_define_metric', op.i32(1), text('level'), slot(0)),
      ...quietly('proxy_continue_stream', op.i32(1)),
      ...quietly('proxy_grpc_stream', service, op.i32(0), op.i32(0), slot(3)),
      ...op.i32(1),
    ];
    const bytes = module.build({ proxy_on_request_headers: { signature: 'i32 i32 i32 -> i32', body } });
    const { vm, root } = start(bytes, world);
    const sink = { headers: () => undefined, data: () => undefined, trailers: () => undefined };
    const ends = { upstream: sink, client: sink, over: () => undefined, reset: () => undefined, facts: makeFacts() };
    const pairs = [
      [':path', '/x'],
      ['a', 'b'],
    ] as const;
    receiveRequestHeaders(openStream(vm, root, ends), createHeaderMap('request', pairs), true);
    expect(lines.slice(lines.indexOf('→ proxy_on_context_create(context 2, of root 1)'))).toEqual([
      '→ proxy_on_context_create(context 2, of root 1)',
      '← proxy_on_context_create',
      '→ proxy_on_request_headers(context 2, 2 headers, end of stream)',
      '  proxy_set_shared_data("key", "vä\\n", 0) = ok',
      '  proxy_get_shared_data("key") = ok "vä\\n" 1',
      '  proxy_get_header_map_pairs(requestHeaders) = ok [":path: /x", "a: b"]',
      '  proxy_get_property("request.path") = ok "/x"',
      '  proxy_define_metric(gauge, "level") = ok 5',
      '  proxy_continue_stream(response) = ok',
      '  proxy_grpc_stream("nowhere", "pkg.Service", "Method", []) = parseFailure',
      '← proxy_on_request_headers: stop',
    ]);
  });
});
