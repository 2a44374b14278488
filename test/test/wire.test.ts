import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendRequest } from '../../src/test/client.ts';
import type { AnswerPlan, HeaderLine, RequestPlan } from '../../src/test/suite.ts';
import { startUpstream, type Upstream } from '../../src/test/upstream.ts';

const OK: AnswerPlan = { status: 200, headers: [], body: Buffer.alloc(0) };
const GET: RequestPlan = { method: 'GET', path: '/', headers: [] };

describe('client and upstream', () => {
  let upstream: Upstream;
  beforeAll(async () => {
    upstream = await startUpstream();
  });
  afterAll(() => upstream.close());

  async function exchange(request: Partial<RequestPlan>, answer: Partial<AnswerPlan> = {}, deadline = 20_000) {
    const received = upstream.expectCase({ ...OK, ...answer });
    const signal = new AbortController().signal;
    const sent = await sendRequest({ ...GET, ...request }, { port: upstream.port, deadline, signal });
    return { sent, received };
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
        headers: [['host', 'example.com'], ...headers, ['Connection', 'close']],
        body: Buffer.alloc(0),
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
    const { received } = await exchange({ method: 'PUT', headers, body: Buffer.from('abc') });
    expect(received[0]?.headers).toEqual([...headers, ['Connection', 'close']]);
    expect(received[0]?.body.toString()).toBe('abc');
  });

  test('say of a POST without a body that it has none', async () => {
    const { received } = await exchange({ method: 'POST' }, { status: 204 });
    expect(received[0]?.headers).toContainEqual(['content-length', '0']);
  });

  test('carry three thousand headers and 64 MiB, and not a byte more', async () => {
    const headers = Array.from({ length: 3_000 }, (_, index): HeaderLine => [`x-${index}`, 'v']);
    const body = Buffer.alloc(64 << 20, 'x');
    const { sent, received } = await exchange({ method: 'POST', headers, body }, { body });
    expect(received[0]?.headers.length).toBeGreaterThan(3_000);
    expect(received[0]?.body.equals(body)).toBe(true);
    expect(sent).toMatchObject({ kind: 'answered' });
    const more = await exchange({}, { body: Buffer.concat([body, Buffer.from('y')]) });
    expect(more.sent).toEqual({ kind: 'broken', reason: 'the body is longer than 64 MiB' });
  });

  test('do not wait for ever, and tell what broke', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined).resume());
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const { signal } = new AbortController();
    expect(await sendRequest(GET, { port, deadline: 50, signal })).toEqual({ kind: 'deadline' });
    await new Promise((resolve) => silent.close(resolve));
    expect(await sendRequest(GET, { port, deadline: 5_000, signal })).toMatchObject({
      kind: 'broken',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
  });
});
