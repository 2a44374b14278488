import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { InterruptedError, RegistryError } from '../../src/base/errors.ts';
import { createHttp } from '../../src/base/http.ts';
import { type Log, silentLog } from '../../src/base/log.ts';
import type { Credentials } from '../../src/oci/credentials.ts';
import type { Content } from '../../src/oci/manifest.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { type Repository, readBlobWhole } from '../../src/oci/repository.ts';
import { type Fault, type FaultRegistry, refuse, startFaultRegistry } from '../support/fault-registry.ts';
import { makeClient, type TestClientOptions } from '../support/registry-client.ts';
import { watchHttp } from '../support/watched-http.ts';

const LOGIN: Credentials = { kind: 'password', username: 'tester', password: 's3cret-pass' };
const running: FaultRegistry[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((registry) => registry.stop()));
});

async function start(fault?: Fault): Promise<FaultRegistry> {
  const registry = await startFaultRegistry(fault);
  running.push(registry);
  return registry;
}

function open(registry: FaultRegistry, credentials?: Credentials, log: Log = silentLog): Repository {
  return openWith({ credentials: () => Promise.resolve(credentials), log }, registry);
}

function openWith(options: TestClientOptions, registry: FaultRegistry): Repository {
  return makeClient(options).open(parseReference(`${registry.host}/a/b`), 'push');
}

function makeContent(size = 200_000): Content {
  const bytes = new Uint8Array(size).map((_, index) => index * 7);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { descriptor: { mediaType: 'application/octet-stream', digest, size }, bytes };
}

async function failure(work: Promise<unknown>): Promise<RegistryError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RegistryError);
  return error as RegistryError;
}

const isUpload: (context: { method: string; url: string }) => boolean = ({ method, url }) =>
  method === 'PUT' && url.includes('/blobs/uploads/');

describe('answers that refuse', () => {
  it.each([
    [401, 'UNAUTHORIZED', 'docker login'],
    [403, 'DENIED', 'docker login'],
    [404, 'NAME_UNKNOWN', 'created first'],
    [405, 'UNSUPPORTED', 'layouts: compat'],
    [413, 'SIZE_INVALID', 'client_max_body_size'],
  ])('%i on a push names the status, the code and the next step', async (status, code, hint) => {
    const registry = await start(({ method, response }) => method === 'POST' && refuse(response, status, code));
    const error = await failure(open(registry).writeBlob(makeContent()));
    expect(error).toMatchObject({ status, code, method: 'POST' });
    expect(error.message).toContain(`${code}: ${code.toLowerCase()} by test`);
    expect(error.hint).toContain(hint);
    expect(registry.requests).toHaveLength(1);
  });

  it.each([
    [429, 'TOOMANYREQUESTS', 'the limit on requests'],
    [500, 'UNKNOWN', 'has a fault of its own'],
  ])('%i is repeated a few times and then told', async (status, code, hint) => {
    const registry = await start(({ response }) => refuse(response, status, code));
    const error = await failure(open(registry).readManifest('v1'));
    expect(error).toMatchObject({ status, code });
    expect(error.hint).toContain(hint);
    expect(registry.requests).toHaveLength(4);
  });

  it('429 with Retry-After waits as long as it says', async () => {
    const times: number[] = [];
    const registry = await start(({ seen, response, method }) => {
      times.push(performance.now());
      return method === 'HEAD' && seen === 0 && refuse(response, 429, 'TOOMANYREQUESTS', { 'retry-after': '1' });
    });
    expect(await open(registry).resolve('v1')).toBeUndefined();
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(990);
  });

  it('a web page is no registry', async () => {
    const registry = await start(({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Hello</html>');
      return true;
    });
    expect((await failure(open(registry).readManifest('v1'))).hint).toContain('is no registry');
    expect((await failure(open(registry).writeBlob(makeContent()))).hint).toContain('is no registry');
  });

  it("keeps a registry's words from steering the terminal", async () => {
    const registry = await start(({ response }) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ code: 'DENIED', message: `\u001b[2Jgone${'x'.repeat(5000)}` }] }));
      return true;
    });
    const error = await failure(open(registry).readManifest('v1'));
    expect(error.message).toContain('gone');
    expect(error.message).not.toContain('\u001b');
    expect(error.message.length).toBeLessThan(600);
  });

  it('a port where nobody listens', async () => {
    const repository = makeClient().open(parseReference('127.0.0.1:1/a/b'), 'push');
    expect((await failure(repository.readManifest('v1'))).hint).toContain('nothing listens');
  });
});

describe('blobs on a bad line', () => {
  it('a reset in the middle is taken up where it broke', async () => {
    const content = makeContent();
    const ranges: (string | undefined)[] = [];
    const client = watchHttp();
    const registry = await start(({ method, headers, response, seen }) => {
      if (method !== 'GET') return undefined;
      ranges.push(headers.range);
      const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
      const to = seen < 2 ? from + 50_000 : content.bytes.length;
      response.writeHead(from === 0 ? 200 : 206, {
        'content-length': content.bytes.length - from,
        ...(from === 0 ? {} : { 'content-range': `bytes ${from}-${content.bytes.length - 1}/${content.bytes.length}` }),
      });
      response.write(content.bytes.subarray(from, to));
      if (to < content.bytes.length) void client.taken(to).then(() => response.destroy());
      else response.end();
      return true;
    });
    const read = await readBlobWhole(openWith(client, registry), content.descriptor);
    expect(read.equals(content.bytes)).toBe(true);
    expect(ranges).toEqual([undefined, 'bytes=50000-', 'bytes=100000-']);
  });

  it('a registry that knows no ranges is read again from the start', async () => {
    const content = makeContent();
    const client = watchHttp();
    const registry = await start(({ method, response, seen }) => {
      if (method !== 'GET' || seen > 0) return undefined;
      response.writeHead(200, { 'content-length': content.bytes.length });
      response.write(content.bytes.subarray(0, 70_000));
      void client.taken(70_000).then(() => response.destroy());
      return true;
    });
    registry.blobs.set(content.descriptor.digest, Buffer.from(content.bytes));
    const read = await readBlobWhole(openWith(client, registry), content.descriptor);
    expect(read.equals(content.bytes)).toBe(true);
  });

  it.each([
    ['truncated', (bytes: Uint8Array) => bytes.subarray(0, -1), 'has 199999 bytes where its descriptor says 200000'],
    ['too long', (bytes: Uint8Array) => Buffer.concat([bytes, bytes]), "is longer than its descriptor's 200000 bytes"],
    ['another', (bytes: Uint8Array) => Buffer.from(bytes).reverse(), 'its bytes have the digest sha256:'],
  ])('%s bytes are refused', async (_name, spoil, message) => {
    const content = makeContent();
    const registry = await start();
    registry.blobs.set(content.descriptor.digest, Buffer.from(spoil(content.bytes)));
    const error = await failure(readBlobWhole(open(registry), content.descriptor));
    expect(error.message).toContain(message);
  });

  it('an upload that broke off begins anew', async () => {
    const registry = await start((context) => {
      if (!isUpload(context) || context.registry.requests.filter((request) => request.startsWith('PUT')).length > 1) {
        return undefined;
      }
      context.request.once('data', () => context.response.destroy());
      return true;
    });
    const content = makeContent(5_000_000);
    await open(registry).writeBlob(content);
    expect(registry.blobs.get(content.descriptor.digest)?.equals(content.bytes)).toBe(true);
  });

  it('an upload that the registry forgot begins anew with a new place', async () => {
    const registry = await start((context) => {
      const puts = context.registry.requests.filter((request) => request.startsWith('PUT')).length;
      if (!isUpload(context) || puts > 1) return undefined;
      context.request.resume();
      return refuse(context.response, 404, 'BLOB_UPLOAD_UNKNOWN');
    });
    const content = makeContent();
    await open(registry).writeBlob(content);
    expect(registry.blobs.has(content.descriptor.digest)).toBe(true);
    expect(registry.requests.map((request) => request.split(' ')[0])).toEqual(['POST', 'PUT', 'POST', 'PUT']);
  });

  it('an upload that is refused for good ends', async () => {
    const registry = await start((context) => {
      if (!isUpload(context)) return undefined;
      context.request.resume();
      return refuse(context.response, 400, 'DIGEST_INVALID');
    });
    const error = await failure(open(registry).writeBlob(makeContent()));
    expect(error).toMatchObject({ status: 400, code: 'DIGEST_INVALID', method: 'PUT' });
    expect(error.url).not.toContain('?');
  });
});

describe('a run that is stopped', () => {
  it.each([
    ['in an upload', 'PUT', (repository: Repository) => repository.writeBlob(makeContent())],
    ['in a download', 'GET', (repository: Repository) => readBlobWhole(repository, makeContent().descriptor)],
  ])('%s ends there', async (_name, method, work) => {
    const stop = new AbortController();
    const { signal } = stop;
    const client = watchHttp(createHttp({ variables: {}, signal, log: silentLog, firstPause: 1 }));
    const registry = await start((context) => {
      if (context.method !== method) return undefined;
      if (method === 'GET') context.response.writeHead(200).write('the beginning');
      void client.taken(method === 'GET' ? 1 : 0).then(() => stop.abort(new InterruptedError('SIGINT')));
      return true;
    });
    const error = await work(openWith(client, registry)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InterruptedError);
    expect(registry.requests.filter((request) => request.startsWith(method))).toHaveLength(1);
  });
});

describe('locations', () => {
  it('a relative Location keeps its query as it is', async () => {
    const registry = await start();
    const content = makeContent();
    await open(registry).writeBlob(content);
    const put = registry.requests.find((request) => request.startsWith('PUT'));
    expect(put).toContain(`?_state=a%2Bb&digest=${encodeURIComponent(content.descriptor.digest)}`);
  });

  it('an absolute Location on another host gets the bytes and no login', async () => {
    const seen: (string | undefined)[] = [];
    const storage = await start(({ headers }) => {
      seen.push(headers.authorization);
      return undefined;
    });
    const registry = await start(({ method, headers, response }) => {
      if (headers.authorization === undefined) {
        return refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="test"' });
      }
      if (method !== 'POST') return undefined;
      response.writeHead(202, { location: `http://${storage.host}/v2/x/blobs/uploads/1` }).end();
      return true;
    });
    const content = makeContent();
    await open(registry, LOGIN).writeBlob(content);
    expect(storage.blobs.has(content.descriptor.digest)).toBe(true);
    expect(seen).toEqual([undefined]);
  });

  it('a blob that is redirected to another origin is read there without the login', async () => {
    const content = makeContent();
    const seen: (string | undefined)[] = [];
    const storage = await start(({ headers }) => {
      seen.push(headers.authorization);
      return undefined;
    });
    storage.blobs.set(content.descriptor.digest, Buffer.from(content.bytes));
    const registry = await start(({ headers, response, url }) => {
      if (headers.authorization === undefined) {
        return refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="test"' });
      }
      response.writeHead(307, { location: `http://${storage.host}${url}` }).end();
      return true;
    });
    const read = await readBlobWhole(open(registry, LOGIN), content.descriptor);
    expect(read.equals(content.bytes)).toBe(true);
    expect(seen).toEqual([undefined]);
  });

  it('a challenge of the other origin is not answered', async () => {
    const storage = await start(({ response }) =>
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="phishing"' }),
    );
    const registry = await start(({ response, url }) => {
      response.writeHead(307, { location: `http://${storage.host}${url}` }).end();
      return true;
    });
    const error = await failure(readBlobWhole(open(registry, LOGIN), makeContent().descriptor));
    expect(error.status).toBe(401);
    expect(storage.requests).toHaveLength(1);
  });
});

describe('tokens', () => {
  /** A registry whose token server is itself; `valid` says which tokens it takes now. */
  const withTokens = (
    valid: (token: string) => boolean,
    issue: (count: number) => object,
  ): { fault: Fault; issued: () => number } => {
    let count = 0;
    return {
      issued: () => count,
      fault: ({ url, headers, response, request }) => {
        if (url.startsWith('/token')) {
          count += 1;
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(issue(count)));
          return true;
        }
        const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
        if (token !== undefined && valid(token)) return undefined;
        request.resume();
        return refuse(response, 401, 'UNAUTHORIZED', {
          'www-authenticate': `Bearer realm="http://${headers.host}/token",service="s",scope="repository:a/b:pull"`,
        });
      },
    };
  };

  it('one that the registry takes no more in the middle of a push is renewed, once for all requests', async () => {
    let current = 1;
    const { fault, issued } = withTokens(
      (token) => token === `token-${current}`,
      (count) => ({ token: `token-${count}`, expires_in: 300 }),
    );
    const registry = await start(fault);
    const repository = open(registry, LOGIN);
    await repository.writeBlob(makeContent(10));
    current = 2;
    await Promise.all([20, 30, 40].map((size) => repository.writeBlob(makeContent(size))));
    expect(registry.blobs.size).toBe(4);
    expect(issued()).toBe(2);
  });

  it('one that has run out is renewed before it is used', async () => {
    const { fault, issued } = withTokens(
      () => true,
      (count) => ({ access_token: `token-${count}`, expires_in: 0.001 }),
    );
    const registry = await start(fault);
    const repository = open(registry, LOGIN);
    await repository.resolve('v1');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await repository.resolve('v1');
    expect(issued()).toBe(2);
    expect(registry.requests.filter((request) => request.startsWith('HEAD'))).toHaveLength(3);
  });

  it('one that is refused is not asked for without end', async () => {
    const { fault, issued } = withTokens(
      () => false,
      (count) => ({ token: `token-${count}` }),
    );
    const error = await failure(open(await start(fault), LOGIN).resolve('v1'));
    expect(error.status).toBe(401);
    expect(issued()).toBe(1);
  });

  it('is masked at once', async () => {
    const { fault } = withTokens(
      () => true,
      () => ({ token: 'the-token' }),
    );
    const secrets: string[] = [];
    const log: Log = { ...silentLog, secret: (value) => void secrets.push(value) };
    await open(await start(fault), LOGIN, log).resolve('v1');
    expect(secrets).toContain('the-token');
  });

  it.each([
    ['{}', 'without a token'],
    ['"token"', 'without a token'],
    ['no json', 'without a token'],
    [JSON.stringify({ token: 'a\r\nb' }), 'without a token'],
  ])('an answer of %s is told', async (body, message) => {
    const { fault } = withTokens(
      () => true,
      () => ({}),
    );
    const registry = await start((context) => {
      if (!context.url.startsWith('/token')) return fault(context);
      context.response.writeHead(200).end(body);
      return true;
    });
    expect((await failure(open(registry, LOGIN).resolve('v1'))).message).toContain(message);
  });

  it.each([
    ['http://other.example/token', 'is in another domain'],
    ['ftp://127.0.0.1/token', 'is not reached by https'],
    ['/token', 'which is no URL'],
  ])('the login is not sent to %s', async (realm, message) => {
    const registry = await start(({ response }) =>
      refuse(response, 401, 'UNAUTHORIZED', { 'www-authenticate': `Bearer realm="${realm}"` }),
    );
    expect((await failure(open(registry, LOGIN).resolve('v1'))).message).toContain(message);
  });

  it('an identity token does not follow a redirect', async () => {
    const other = await start();
    const registry = await start(({ url, headers, response, request }) => {
      if (!url.startsWith('/token')) {
        return refuse(response, 401, 'UNAUTHORIZED', {
          'www-authenticate': `Bearer realm="http://${headers.host}/token"`,
        });
      }
      request.resume();
      response.writeHead(307, { location: `http://${other.host}/token` }).end();
      return true;
    });
    const error = await failure(open(registry, { kind: 'identity', token: 'long-lived' }).resolve('v1'));
    expect(error.status).toBe(307);
    expect(other.requests).toEqual([]);
  });
});

describe('lying registries', () => {
  it('one that ignores digest= and stores a blob under another is told', async () => {
    const other = `sha256:${'1'.repeat(64)}`;
    const registry = await start((context) => {
      if (!isUpload(context)) return undefined;
      context.request.resume();
      context.response.writeHead(201, { 'docker-content-digest': other }).end();
      return true;
    });
    expect((await failure(open(registry).writeBlob(makeContent()))).message).toContain(`stored it as ${other}`);
  });

  it('one that ignores digest= and waits for more is told', async () => {
    const registry = await start((context) => {
      if (!isUpload(context)) return undefined;
      context.request.resume();
      context.response.writeHead(202, { location: context.url }).end();
      return true;
    });
    expect(await failure(open(registry).writeBlob(makeContent()))).toMatchObject({ status: 202, method: 'PUT' });
  });

  it.each([
    ['a manifest', '/manifests/', (repository: Repository) => repository.readManifest('v1')],
    ['a list of tags', '/tags/', (repository: Repository) => repository.listTags()],
    ['a list of referrers', '/referrers/', (repository: Repository) => repository.readReferrers('sha256:0')],
  ])('%s that is cut off is told', async (_name, path, read) => {
    const client = watchHttp();
    const registry = await start(({ url, response }) => {
      if (!url.includes(path)) return undefined;
      const type = 'application/vnd.oci.image.index.v1+json';
      response.writeHead(200, { 'content-type': type, 'content-length': 100 });
      response.write('{"schemaVersion":2,');
      void client.taken(1).then(() => response.destroy());
      return true;
    });
    expect((await failure(read(openWith(client, registry)))).hint).toContain('the connection broke');
  });

  it('a manifest with other bytes than its digest is refused', async () => {
    const registry = await start();
    const digest = `sha256:${'0'.repeat(64)}`;
    registry.manifests.set(digest, { mediaType: 'application/json', bytes: Buffer.from('{}') });
    expect((await failure(open(registry).readManifest(digest))).message).toContain('its bytes have the digest');
  });

  it('a manifest without end is refused', async () => {
    const registry = await start();
    registry.manifests.set('v1', { mediaType: 'application/json', bytes: Buffer.alloc(5 << 20) });
    expect((await failure(open(registry).readManifest('v1'))).message).toContain('longer than 4194304 bytes');
  });

  it('a manifest that is stored under another digest is told', async () => {
    const registry = await start(({ method, request, response }) => {
      if (method !== 'PUT') return undefined;
      request.resume();
      response.writeHead(201, { 'docker-content-digest': `sha256:${'1'.repeat(64)}` }).end();
      return true;
    });
    const manifest = { mediaType: 'application/json', digest: `sha256:${'2'.repeat(64)}`, bytes: new Uint8Array(2) };
    expect((await failure(open(registry).writeManifest(manifest, 'v1'))).message).toContain('stored it as sha256:111');
  });
});
