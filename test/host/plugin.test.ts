import { describe, expect, test } from 'vitest';
import { stopPlugin } from '../../src/host/host.ts';
import { callingFilter, makePlugin, makeWorld, slot, start } from '../support/host.ts';
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

  test('shows each call with its arguments decoded, where somebody wants to see it', () => {
    const module = callingFilter({ proxy_set_shared_data: 'i32 i32 i32 i32 i32 -> i32' });
    const lines: string[] = [];
    const world = makeWorld({ trace: (line) => lines.push(line) });
    const set = module.quietly('proxy_set_shared_data', module.text('key'), module.text('vä\n'), op.i32(0));
    start(module.build({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: [...set, ...op.i32(1)] } }), world);
    expect(lines.slice(-3)).toEqual([
      '→ proxy_on_configure(1, 0)',
      '  proxy_set_shared_data("key", "vä\\n", 0) = ok',
      '← proxy_on_configure: 1',
    ]);
  });
});
