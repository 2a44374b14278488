import { describe, expect, it } from 'vitest';
import { type Http, type HttpRequest, NetworkFailure } from '../../src/base/http.ts';
import { silentLog } from '../../src/base/log.ts';
import { createRegistryClient } from '../../src/oci/client.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { Repository } from '../../src/oci/repository.ts';

/** A repository whose requests get the answers in turn, and those requests. */
function open(reference: string, answers: readonly (Response | Error)[]): [Repository, HttpRequest[]] {
  const requests: HttpRequest[] = [];
  const http: Http = (request) => {
    const answer = answers[requests.length];
    requests.push(request);
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  };
  const client = createRegistryClient({
    http,
    log: silentLog,
    credentials: () => Promise.resolve(undefined),
    plainHttp: false,
    directory: '/',
  });
  return [client.open(parseReference(reference), 'push'), requests];
}

const blob = {
  descriptor: { mediaType: 'application/wasm', digest: `sha256:${'0'.repeat(64)}`, size: 3 },
  bytes: new Uint8Array(3),
};

describe('where requests go', () => {
  it.each([
    ['acme/filter:v1', 'https://registry-1.docker.io/v2/acme/filter/manifests/v1'],
    ['nginx:v1', 'https://registry-1.docker.io/v2/library/nginx/manifests/v1'],
    ['127.0.0.1:5000/a:v1', 'https://127.0.0.1:5000/v2/a/manifests/v1'],
    ['localhost/a:v1', 'https://localhost/v2/a/manifests/v1'],
  ])('%s: to the registry, by HTTPS even on loopback', async (reference, url) => {
    const [repository, requests] = open(reference, [new Response(null, { status: 404 })]);
    await repository.resolve('v1');
    expect(requests.map((request) => request.url)).toEqual([url]);
  });

  it("a Location of the registry's own by http stays with https, one elsewhere is refused", async () => {
    const started = (location: string): Response => new Response(null, { status: 202, headers: { location } });
    const [own, requests] = open('ghcr.io/a/b', [
      started('http://ghcr.io/up?x=1'),
      new Response(null, { status: 201 }),
    ]);
    await own.writeBlob(blob);
    expect(requests[1]?.url).toMatch(/^https:\/\/ghcr\.io\/up\?x=1&digest=sha256%3A0+$/);
    const [other] = open('ghcr.io/a/b', [started('http://storage.example/up')]);
    await expect(other.writeBlob(blob)).rejects.toThrow('ghcr.io leads to http://storage.example, away from https');
  });
});

describe('hints that depend on the registry', () => {
  const refused = (status: number, body: string, type = 'application/json'): Response =>
    new Response(body, { status, headers: { 'content-type': type } });

  it('a server that wants TLS says so', async () => {
    const [repository] = open('127.0.0.1:5000/a', [
      refused(400, 'Client sent an HTTP request to an HTTPS server.\n', 'text/plain'),
    ]);
    await expect(repository.readManifest('v1')).rejects.toMatchObject({
      hint: '127.0.0.1:5000 talks TLS: leave out --plain-http',
    });
  });

  it.each([
    ['ENOTFOUND', "check the host's name"],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['ECONNRESET', 'the connection broke'],
  ])('%s', async (code, hint) => {
    const cause = new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
    const [repository] = open('ghcr.io/a/b', [new NetworkFailure('fetch failed', { cause })]);
    await expect(repository.readManifest('v1')).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
  });
});
