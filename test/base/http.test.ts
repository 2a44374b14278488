import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readWhole } from '../../src/base/body.ts';
import type { HttpResponse } from '../../src/base/connection-pool.ts';
import { createHttp, displayUrl, NetworkFailure } from '../../src/base/http.ts';
import { silentLog } from '../../src/base/log.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const textOf = async (response: HttpResponse): Promise<string> => String(await readWhole(response, 1_000));

const client = (variables: Record<string, string> = {}, signal = new AbortController().signal) =>
  createHttp({ variables, signal, log: silentLog, firstPause: 1 });

describe('createHttp', () => {
  it('repeats after 503 and a reset, and then gives the answer', async () => {
    let calls = 0;
    const url = await serve((request, response) => {
      calls++;
      if (calls === 1) response.writeHead(503).end();
      else if (calls === 2) request.socket.destroy();
      else response.end('fine');
    });
    const response = await client()({ url });
    expect(await textOf(response)).toBe('fine');
    expect(calls).toBe(3);
  });

  it('gives the last answer when the retries are used up, and none is made where none is allowed', async () => {
    let calls = 0;
    const url = await serve((_request, response) => {
      calls++;
      response.writeHead(500).end();
    });
    expect((await client()({ url, retries: 2 })).status).toBe(500);
    expect(calls).toBe(3);
    expect((await client()({ url, retries: 0 })).status).toBe(500);
    expect(calls).toBe(4);
  });

  it('keeps credentials from another origin, and follows there all the same', async () => {
    let seen: string | undefined = 'nothing';
    const other = await serve((request, response) => {
      seen = request.headers.authorization;
      response.end('moved');
    });
    const url = await serve((_request, response) => response.writeHead(307, { location: `${other}/x` }).end());
    const response = await client()({ url, headers: { authorization: 'Bearer secret' } });
    expect(await textOf(response)).toBe('moved');
    expect(seen).toBeUndefined();
  });

  it('keeps credentials within one origin', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
      else response.end(request.headers.authorization);
    });
    const response = await client()({ url: `${url}/`, headers: { authorization: 'Bearer secret' } });
    expect(await textOf(response)).toBe('Bearer secret');
  });

  it('ends a redirect loop', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: '/' }).end());
    await expect(client()({ url, retries: 0 })).rejects.toThrow('more than 10 redirects');
  });

  it('does not wait for ever for an answer', async () => {
    const url = await serve(() => undefined);
    await expect(client()({ url, retries: 0, timeout: 50 })).rejects.toThrow(NetworkFailure);
  });

  it('says that nobody listens', async () => {
    await expect(client()({ url: 'http://127.0.0.1:1/', retries: 0 })).rejects.toThrow('ECONNREFUSED');
  });

  it('goes through the proxy, but not for NO_PROXY', async () => {
    let proxied = 0;
    const proxy = await serve((_request, response) => {
      proxied++;
      response.end('from the proxy');
    });
    const variables = { HTTP_PROXY: proxy };
    expect(await textOf(await client(variables)({ url: 'http://registry.invalid/' }))).toBe('from the proxy');
    const url = await serve((_request, response) => response.end('direct'));
    expect(await textOf(await client({ ...variables, NO_PROXY: '127.0.0.1' })({ url }))).toBe('direct');
    expect(proxied).toBe(1);
  });

  it('stops at once when the run is stopped', async () => {
    const stop = new AbortController();
    const url = await serve(() => stop.abort());
    await expect(client({}, stop.signal)({ url })).rejects.toThrow('stopped');
  });
});

describe('displayUrl', () => {
  it('shows neither credentials nor a query', () => {
    expect(displayUrl('https://me:secret@host.example/v2/?token=secret')).toBe('https://host.example/v2/');
  });
});
