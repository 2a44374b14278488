import { expect, test } from 'vitest';
import { createHeaderMap, headerPairs } from '../../src/host/header-map.ts';
import type { Sink } from '../../src/host/leg.ts';
import {
  closeStream,
  openStream,
  receiveRequestData,
  receiveRequestHeaders,
  receiveRequestTrailers,
  receiveResponseData,
  receiveResponseHeaders,
  receiveResponseTrailers,
} from '../../src/host/stream.ts';
import { callingFilter, makeFacts, makeWorld, start } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/** Notes what passes, as `name:value` and with a full stop at the end of the stream. */
function recordInto(lines: string[], side: string): Sink {
  const pairs = (map: Parameters<Sink['headers']>[0]): string => headerPairs(map).join(' ').replaceAll(',', ':');
  return {
    headers: (map, end) => lines.push(`${side} headers ${pairs(map)}${end ? '.' : ''}`),
    data: (bytes, end) => lines.push(`${side} data ${bytes}${end ? '.' : ''}`),
    trailers: (map) => lines.push(`${side} trailers ${pairs(map)}.`),
  };
}

test('trailers pass the filter, wait with what they follow, and can be added with the last of a body', () => {
  const module = callingFilter({
    proxy_add_header_map_value: 'i32 i32 i32 i32 i32 -> i32',
    proxy_continue_stream: 'i32 -> i32',
  });
  const add = (map: number): number[] =>
    module.call('proxy_add_header_map_value', op.i32(map), module.text('x-added'), module.text('late'));
  const world = makeWorld();
  const { vm, root } = start(
    module.build({
      // The request's body is held back until its trailers come.
      proxy_on_request_body: { signature: 'i32 i32 i32 -> i32', body: op.i32(1) },
      proxy_on_request_trailers: { signature: 'i32 i32 -> i32', body: [...add(1), ...op.i32(0)] },
      proxy_on_response_body: { signature: 'i32 i32 i32 -> i32', body: [...add(3), ...op.i32(0)] },
      proxy_on_response_trailers: { signature: 'i32 i32 -> i32', body: op.i32(1) },
    }),
    world,
  );
  const lines: string[] = [];
  const open = (): ReturnType<typeof openStream> =>
    openStream(vm, root, {
      upstream: recordInto(lines, 'upstream'),
      client: recordInto(lines, 'client'),
      over: () => undefined,
      reset: () => lines.push('reset'),
      facts: makeFacts(),
    });
  const stream = open();
  receiveRequestHeaders(stream, createHeaderMap('request', [[':path', '/']]), false);
  receiveRequestData(stream, Buffer.from('pi'), false);
  receiveRequestData(stream, Buffer.from('ng'), false);
  receiveRequestTrailers(stream, createHeaderMap('trailers', [['x-sent', 'yes']]));
  receiveResponseHeaders(stream, createHeaderMap('response', [[':status', '200']]), false);
  receiveResponseData(stream, Buffer.from('pong'), true);
  closeStream(stream);
  expect(lines).toEqual([
    'upstream headers :path:/',
    'upstream data ping',
    'upstream trailers x-sent:yes x-added:late.',
    'client headers :status:200',
    'client data pong',
    'client trailers x-added:late.',
  ]);
  lines.length = 0;
  const paused = open();
  receiveRequestHeaders(paused, createHeaderMap('request', [[':path', '/']]), true);
  receiveResponseHeaders(paused, createHeaderMap('response', [[':status', '200']]), false);
  receiveResponseTrailers(paused, createHeaderMap('trailers', [['x-sent', 'yes']]));
  expect(lines).toEqual(['upstream headers :path:/.', 'client headers :status:200']);
  expect(world.findings).toEqual([]);
});
