import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openConnection } from '../../src/test/client.ts';
import type { Ending } from '../../src/test/observation.ts';
import { type Stubs, startStubs } from '../../src/test/stubs.ts';
import type { HeaderLine, RequestPlan } from '../../src/test/suite.ts';
import { makeAnswer, makeBody, makeRequest } from '../support/plans.ts';

async function sendRequest(plan: RequestPlan, port: number, deadline = 20_000): Promise<Ending> {
  const connection = openConnection({ port, deadline, signal: new AbortController().signal, pace: undefined });
  const { ending } = await connection.send(plan, true);
  connection.close();
  return ending;
}

describe('client and upstream', () => {
  let stubs: Stubs;
  beforeAll(async () => {
    stubs = await startStubs([]);
  });
  afterAll(() => stubs.close());

  async function exchange(request: Partial<RequestPlan>, answer: Parameters<typeof makeAnswer>[0] = {}) {
    stubs.scene.received = [];
    stubs.scene.answer = makeAnswer(answer);
    const sent = await sendRequest(makeRequest(request), stubs.upstream.port);
    return { sent, received: stubs.scene.received };
  }

  test('add nothing but the host and what ends the connection', async () => {
    const headers: HeaderLine[] = [
      ['X-Upper', 'Ünïcode'],
      ['x-two', 'a'],
      ['x-two', 'b'],
    ];
    const { sent, received } = await exchange({ path: '/p?q', headers }, { headers: [['X-Answer', 'é']] });
    expect(received).toEqual([
      {
        method: 'GET',
        path: '/p?q',
        headers: [['host', 'example.com'], ...headers, ['connection', 'close']],
        body: Buffer.alloc(0),
        trailers: [],
      },
    ]);
    const answered: HeaderLine[] = [
      ['X-Answer', 'é'],
      ['content-length', '0'],
    ];
    expect(sent).toMatchObject({ kind: 'answered', response: { status: 200, headers: answered } });
  });

  test('take the case’s own host and framing', async () => {
    const headers: HeaderLine[] = [
      ['host', 'a.test'],
      ['transfer-encoding', 'chunked'],
    ];
    const { received } = await exchange({ method: 'PUT', headers, body: makeBody('abc') });
    expect(received[0]?.headers).toEqual([...headers, ['connection', 'close']]);
    expect(received[0]?.body.toString()).toBe('abc');
  });

  test('say of a POST without a body that it has none', async () => {
    const { received } = await exchange({ method: 'POST' }, { status: 204 });
    expect(received[0]?.headers).toContainEqual(['content-length', '0']);
  });

  test('carry three thousand headers and 64 MiB, and not a byte more', async () => {
    const headers = Array.from({ length: 3_000 }, (_, index): HeaderLine => [`x-${index}`, 'v']);
    const body = Buffer.alloc(64 << 20, 'x');
    const { sent, received } = await exchange(
      { method: 'POST', headers, body: makeBody(body) },
      { body: makeBody(body) },
    );
    expect(received[0]?.headers.length).toBeGreaterThan(3_000);
    expect(received[0]?.body.equals(body)).toBe(true);
    expect(sent).toMatchObject({ kind: 'answered' });
    const more = await exchange({}, { body: makeBody(Buffer.concat([body, Buffer.from('y')])) });
    expect(more.sent).toEqual({ kind: 'broken', reason: 'the body is longer than 64 MiB' });
  });

  test('carry chunks and trailers both ways', async () => {
    const [request, answer] = [makeBody('one ', 'two'), makeBody('three ', 'four')];
    const { sent, received } = await exchange(
      { method: 'POST', body: request, trailers: [['x-sum', 'é']] },
      { body: answer, trailers: [['X-End', '1']] },
    );
    expect(received).toMatchObject([{ body: Buffer.from('one two'), trailers: [['x-sum', 'é']] }]);
    expect(sent).toMatchObject({ response: { body: Buffer.from('three four'), trailers: [['X-End', '1']] } });
    expect(received[0]?.headers).toContainEqual(['transfer-encoding', 'chunked']);
  });

  test('keep to one connection as long as it lives', async () => {
    stubs.scene.answer = makeAnswer();
    const { signal } = new AbortController();
    const connection = openConnection({ port: stubs.upstream.port, deadline: 5_000, signal, pace: undefined });
    const ports: (number | undefined)[] = [];
    for (const last of [false, false, true]) ports.push((await connection.send(makeRequest(), last)).localPort);
    stubs.scene.answer = { kind: 'reset', delay: 0 };
    expect((await connection.send(makeRequest(), false)).ending).toMatchObject({ kind: 'broken' });
    connection.close();
    expect(new Set(ports).size).toBe(1);
    expect(ports[0]).toBeGreaterThan(0);
  });

  test('do not wait for ever, and tell what broke', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined).resume());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    expect(await sendRequest(makeRequest(), port, 50)).toEqual({ kind: 'deadline' });
    await new Promise((resolve) => silent.close(resolve));
    expect(await sendRequest(makeRequest(), 1)).toMatchObject({
      kind: 'broken',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });
});
