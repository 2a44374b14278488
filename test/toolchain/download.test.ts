import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { InterruptedError, ToolError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { createHttp } from '../../src/base/http.ts';
import { silentLog } from '../../src/base/log.ts';
import { type DownloadRequest, download } from '../../src/toolchain/download.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { makeEnvironment, makeFolder } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { type WatchedHttp, watchHttp } from '../support/watched-http.ts';

const content = Buffer.alloc(300_000, 'The file. ');
const half = content.length / 2;

const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(answers: Parameters<typeof startFileServer>[0]): Promise<FileServer> {
  const server = await startFileServer(answers);
  servers.push(server);
  return server;
}

async function ask(
  url: string,
  changes: Partial<DownloadRequest> = {},
): Promise<{ request: DownloadRequest; folder: string }> {
  const folder = await makeFolder('wasm-action tést-');
  const request = {
    ...{ url, to: join(folder, 'file'), sha256: sha256(content), limit: 1 << 20, mirrors: [], what: 'the file' },
    ...{ retries: 1, ...changes },
  };
  return { request, folder };
}

/**
 * Sends the first half and breaks the connection when the client has something of it; a range is answered if the
 * validator is the first answer's.
 */
function breakInTheMiddle(client: WatchedHttp, headers: Record<string, string>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.headers.range === undefined || request.headers['if-range'] !== headers.etag) {
      response.writeHead(200, { ...headers, 'content-length': content.length });
      response.write(content.subarray(0, half));
      void client.taken(1).then(() => request.socket.destroy());
      return;
    }
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range)?.[1]);
    response.writeHead(206, { ...headers, 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` });
    response.end(content.subarray(from));
  };
}

async function expectFailure(attempt: Promise<void>, folder: string, message: RegExp): Promise<void> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ToolError);
  expect((error as ToolError).message).toMatch(message);
  expect((error as ToolError).hint).toMatch(/mirror/);
  expect(await readdir(folder)).toEqual([]);
}

describe('download', () => {
  it('writes the file whose checksum is right', async () => {
    const server = await serve({ '/file': content });
    const { request, folder } = await ask(`${server.origin}/file`);
    await download(request, makeEnvironment());
    expect(sha256(await readFile(request.to))).toBe(request.sha256);
    expect(await readdir(folder)).toEqual(['file']);
  });

  it('fetches from the mirror, and follows it to another origin', async () => {
    const storage = await serve({ '/blob': content });
    const mirror = await serve({
      '/gh/acme/file': (_request, response) => response.writeHead(302, { location: `${storage.origin}/blob` }).end(),
    });
    const { request } = await ask('https://github.com/acme/file', {
      mirrors: parseMirrors(`https://github.com = ${mirror.origin}/gh`),
    });
    await download(request, makeEnvironment());
    expect(sha256(await readFile(request.to))).toBe(request.sha256);
  });

  it('takes a broken connection up again where it broke', async () => {
    const client = watchHttp();
    const server = await serve({ '/file': breakInTheMiddle(client, { etag: '"one"' }) });
    const { request } = await ask(`${server.origin}/file`);
    await download(request, makeEnvironment({ http: client.http }));
    expect(sha256(await readFile(request.to))).toBe(request.sha256);
    expect(server.requests[0]).toBe('/file');
    expect(server.requests[1]).toMatch(/^\/file bytes=[1-9]\d*-$/);
  });

  it('begins anew where the server cannot continue', async () => {
    const client = watchHttp();
    const broken = breakInTheMiddle(client, {});
    const server = await serve({
      '/file': (request, response, count) => (count === 1 ? broken(request, response) : response.end(content)),
    });
    const { request } = await ask(`${server.origin}/file`);
    await download(request, makeEnvironment({ http: client.http }));
    expect(sha256(await readFile(request.to))).toBe(request.sha256);
    expect(server.requests).toEqual(['/file', '/file']);
  });

  it('does not join the halves of two files', async () => {
    const other = Buffer.alloc(content.length, 'Another! ');
    const client = watchHttp();
    const broken = breakInTheMiddle(client, { etag: '"one"' });
    const server = await serve({
      '/file': (request, response, count) => {
        if (count === 1) broken(request, response);
        else response.writeHead(200, { etag: '"two"' }).end(other);
      },
    });
    const { request } = await ask(`${server.origin}/file`, { sha256: sha256(other) });
    await download(request, makeEnvironment({ http: client.http }));
    expect(sha256(await readFile(request.to))).toBe(request.sha256);
  });

  it('waits as long as a busy server asks and then succeeds', async () => {
    const server = await serve({
      '/file': (_request, response, count) =>
        count === 1 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.end(content),
    });
    const { request } = await ask(`${server.origin}/file`);
    await download(request, makeEnvironment());
    expect(server.requests).toHaveLength(2);
  });

  it('leaves nothing of a file with another checksum', async () => {
    const server = await serve({ '/file': Buffer.from('<html>Please log in to the network</html>') });
    const { request, folder } = await ask(`${server.origin}/file`);
    await expectFailure(download(request, makeEnvironment()), folder, /has SHA-256 [0-9a-f]{64}, expected/);
  });

  it('says what a server answered', async () => {
    const server = await serve({});
    const { request, folder } = await ask(`${server.origin}/file`);
    await expectFailure(
      download(request, makeEnvironment()),
      folder,
      /the file: http:\S+\/file answered 404 Not Found/,
    );
  });

  it('gives up on a server that always breaks off', async () => {
    const client = watchHttp();
    const server = await serve({
      '/file': (request, response, count) => {
        response.writeHead(200, { 'content-length': content.length });
        response.write('x');
        void client.taken(count).then(() => request.socket.destroy());
      },
    });
    const { request, folder } = await ask(`${server.origin}/file`);
    const env = makeEnvironment({ http: client.http });
    await expectFailure(download(request, env), folder, /broke off 5 times, last at 1 bytes/);
  });

  it('does not wait for a stalled body', async () => {
    const server = await serve({
      '/file': (_request, response) => {
        response.writeHead(200, { 'content-length': content.length });
        response.write('x');
      },
    });
    const { request, folder } = await ask(`${server.origin}/file`, { stall: 20 });
    await expectFailure(download(request, makeEnvironment()), folder, /stalled for 0.02 s/);
  });

  it('does not wait for a server that never answers, or is not there', async () => {
    const server = await serve({ '/file': () => undefined });
    const silent = await ask(`${server.origin}/file`, { timeout: 30, retries: 0 });
    await expectFailure(download(silent.request, makeEnvironment()), silent.folder, /no answer within 0.03 s/);
    const gone = await ask('http://127.0.0.1:1/file');
    await expectFailure(download(gone.request, makeEnvironment()), gone.folder, /cannot be reached: .*ECONNREFUSED/);
  });

  it('takes no more than the limit, whether the server announces it or not', async () => {
    const server = await serve({
      '/announced': content,
      '/chunked': (_request, response) => {
        response.write(content);
        response.end(content);
      },
    });
    for (const path of ['/announced', '/chunked']) {
      const { request, folder } = await ask(server.origin + path, { limit: 100_000 });
      await expectFailure(download(request, makeEnvironment()), folder, /is larger than 100000 bytes/);
    }
  });

  it('stops with the run', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const client = watchHttp(createHttp({ variables: {}, signal, log: silentLog, firstPause: 1 }));
    const server = await serve({
      '/file': (_request, response) => {
        response.write('x');
        void client.taken(1).then(() => controller.abort(new InterruptedError('SIGTERM')));
      },
    });
    const { request, folder } = await ask(`${server.origin}/file`);
    const env = makeEnvironment({ signal, http: client.http });
    await expect(download(request, env)).rejects.toThrow(InterruptedError);
    expect(await readdir(folder)).toEqual([]);
  });
});
