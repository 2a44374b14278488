import { describe, expect, it } from 'vitest';
import type { RegistryError } from '../../src/base/errors.ts';
import { createHttp, type Http, type HttpRequest, NetworkFailure } from '../../src/base/http.ts';
import { silentLog } from '../../src/base/log.ts';
import { createRegistryClient } from '../../src/oci/client.ts';
import type { Credentials } from '../../src/oci/credentials.ts';
import { describe as describeBlob } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { attachReferrer } from '../../src/oci/referrers.ts';
import type { Repository } from '../../src/oci/repository.ts';
import { refuse, startFaultRegistry } from '../support/fault-registry.ts';
import { makeClient } from '../support/registry-client.ts';

// What follows imitates registries that cannot be had here: by their documentation, and by what people report of them.

type Answer = (request: HttpRequest) => Response | undefined;

const LOGIN: Credentials = { kind: 'password', username: 'me', password: 'my-password' };
const bytes = new Uint8Array(3);
const blob = { descriptor: describeBlob('application/wasm', bytes), bytes };
const manifest = { mediaType: MEDIA_TYPE.ociManifest, digest: `sha256:${'1'.repeat(64)}`, bytes };

/** A repository whose registry answers so, with 404 to everything else, and what it was asked: `METHOD URL`. */
function open(reference: string, answer: Answer, credentials?: Credentials): [Repository, HttpRequest[]] {
  const requests: HttpRequest[] = [];
  const http: Http = (request) => {
    requests.push(request);
    try {
      return Promise.resolve(answer(request) ?? error(404, 'NAME_UNKNOWN'));
    } catch (failure) {
      return Promise.reject(failure);
    }
  };
  const client = createRegistryClient({
    http,
    log: silentLog,
    credentials: () => Promise.resolve(credentials),
    plainHttp: false,
    directory: '/',
  });
  return [client.open(parseReference(reference), 'push'), requests];
}

function error(
  status: number,
  code: string,
  message = '',
  more: { headers?: Record<string, string>; detail?: unknown } = {},
) {
  const body = JSON.stringify({ errors: [{ code, message, ...(more.detail === undefined ? {} : more) }] });
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...more.headers } });
}

/** Asks for a token as `realm` gives it to whoever has a login, and to everybody else one with which nothing is allowed. */
function withTokens(realm: string, allowed: Answer): Answer {
  return (request) => {
    const { authorization = '' } = request.headers ?? {};
    if (request.url.startsWith(realm)) {
      return Response.json({ token: authorization === '' && request.body === undefined ? 'stranger' : 'friend' });
    }
    if (authorization === 'Bearer friend') return allowed(request);
    const problem = authorization === '' ? '' : ',error="insufficient_scope"';
    return error(401, 'UNAUTHORIZED', 'authentication required', {
      headers: { 'www-authenticate': `Bearer realm="${realm}",service="registry"${problem}` },
    });
  };
}

async function fault(work: Promise<unknown>): Promise<RegistryError> {
  return work.then(
    () => expect.unreachable('it must be refused'),
    (thrown: unknown) => thrown as RegistryError,
  );
}

const isPost = ({ method }: HttpRequest): boolean => method === 'POST';
const isPut = ({ method }: HttpRequest): boolean => method === 'PUT';

describe("GitHub's registry", () => {
  const realm = 'https://ghcr.io/token';
  const denied = withTokens(realm, () => error(403, 'DENIED', 'permission_denied: write_package'));

  it("says by 403 that the job lacks the permission, or the package the repository's role", async () => {
    const refused = await fault(open('ghcr.io/a/b', denied, LOGIN)[0].writeBlob(blob));
    expect(refused).toMatchObject({ status: 403, code: 'DENIED' });
    expect(refused.hint).toMatch(/^give the job `permissions: packages: write`.*role Write.*"Manage Actions access"/);
  });

  it('asks whoever has no login to log in', async () => {
    const refused = await fault(open('ghcr.io/a/b', denied)[0].writeBlob(blob));
    expect(refused.hint).toMatch(/^log in with `docker login ghcr\.io`.*github\.token/);
  });

  it('refuses a login with a 403 of its token server', async () => {
    const answer: Answer = (request) =>
      request.url.startsWith(realm) ? error(403, 'DENIED', 'denied') : denied({ ...request, headers: {} });
    const refused = await fault(open('ghcr.io/a/b', answer, LOGIN)[0].resolve('v1'));
    expect(refused.message).toBe('cannot get a token for ghcr.io: ghcr.io answered 403 (DENIED: denied)');
    expect(refused.hint).toContain('a personal token needs the scope write:packages');
  });
});

describe('Docker Hub', () => {
  const realm = 'https://auth.docker.io/token';

  it.each(['nginx', 'docker.io/nginx', 'index.docker.io/library/nginx', 'registry-1.docker.io/library/nginx'])(
    '%s is library/nginx at registry-1.docker.io, by a token of auth.docker.io',
    async (reference) => {
      const [repository, requests] = open(
        reference,
        withTokens(realm, () => undefined),
        LOGIN,
      );
      expect(await repository.resolve('v1')).toBeUndefined();
      expect(requests.map(({ url }) => new URL(url).host)).toEqual([
        'registry-1.docker.io',
        'auth.docker.io',
        'registry-1.docker.io',
      ]);
      expect(requests[1]?.url).toContain('scope=repository%3Alibrary%2Fnginx%3Apull%2Cpush');
      expect(requests[2]?.url).toBe('https://registry-1.docker.io/v2/library/nginx/manifests/v1');
    },
  );

  it("says by 401 that somebody else's repository may not be written to, though the login is right", async () => {
    const answer = withTokens(realm, () => error(401, 'UNAUTHORIZED', 'access to the resource is denied'));
    const refused = await fault(open('acme/filter', answer, LOGIN)[0].writeBlob(blob));
    expect(refused.hint).toBe('the account may not push there: ask for the permission, or check the name');
  });

  it('limits strangers for hours, for which nobody waits', async () => {
    const registry = await startFaultRegistry(({ response }) =>
      refuse(response, 429, 'TOOMANYREQUESTS', { 'retry-after': '21600' }),
    );
    try {
      const refused = await fault(
        makeClient()
          .open(parseReference(`${registry.host}/a/b`), 'pull')
          .resolve('v1'),
      );
      expect(refused.hint).toBe('the limit on requests is reached: log in, which raises it, or try again in 6 hours');
      expect(registry.requests).toHaveLength(1);
    } finally {
      await registry.stop();
    }
  });
});

describe('tags that a registry keeps where they are', () => {
  it.each([
    [
      '1.dkr.ecr.eu-west-1.amazonaws.com',
      400,
      'TAG_INVALID',
      "The image tag 'v1' already exists in the 'a' repository and cannot be overwritten because the tag is immutable.",
    ],
    ['docker.io', 403, 'DENIED', 'tag is immutable'],
    ['harbor.example', 412, 'PRECONDITION', "Failed to process request due to 'a:v1' configured as immutable."],
  ])('%s says so by %i', async (host, status, code, message) => {
    const answer: Answer = (request) => (isPut(request) ? error(status, code, message) : undefined);
    const refused = await fault(open(`${host}/a/b`, answer)[0].writeManifest(manifest, 'v1'));
    expect(refused).toMatchObject({ status, code });
    expect(refused.hint).toBe('the registry lets no tag move: raise the version, or allow it there');
  });
});

describe("Amazon's registry", () => {
  const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com';
  const basic =
    (allowed: Answer): Answer =>
    (request) =>
      request.headers?.authorization === `Basic ${btoa('me:my-password')}`
        ? allowed(request)
        : new Response('Not Authorized', {
            status: 401,
            headers: { 'www-authenticate': `Basic realm="https://${host}/",service="ecr.amazonaws.com"` },
          });

  it('makes no repository by itself', async () => {
    const message = "The repository with name 'acme/filter' does not exist in the registry with id '123456789012'";
    const answer = basic((request) => (isPost(request) ? error(404, 'NAME_UNKNOWN', message) : undefined));
    const refused = await fault(open(`${host}/acme/filter`, answer, LOGIN)[0].writeBlob(blob));
    expect(refused.hint).toContain('`aws ecr create-repository --repository-name acme/filter`');
  });

  it('breaks the connection instead, at times', async () => {
    const answer = basic((request) => {
      if (isPost(request)) throw new NetworkFailure('socket hang up', { cause: new Error('socket hang up') });
      return undefined;
    });
    const refused = await fault(open(`${host}/acme/filter`, answer, LOGIN)[0].writeBlob(blob));
    expect(refused.hint).toContain('create-repository --repository-name acme/filter');
  });

  it.each([
    [403, 'DENIED', 'Your authorization token has expired. Reauthenticate and try again.'],
    [401, 'UNAUTHORIZED', 'authentication required'],
  ])('refuses a login of yesterday by %i', async (status, code, message) => {
    const answer = basic(() => error(status, code, message));
    const refused = await fault(open(`${host}/a`, answer, LOGIN)[0].resolve('v1'));
    expect(refused.hint).toContain('12 hours): `aws ecr get-login-password | docker login --username AWS');
  });

  it('names the rights that a push needs', async () => {
    const answer = basic(() => error(403, 'DENIED', 'User: arn is not authorized to perform: ecr:PutImage'));
    expect((await fault(open(`${host}/a`, answer, LOGIN)[0].writeManifest(manifest, 'v1'))).hint).toContain(
      'ecr:PutImage',
    );
  });

  it('has said OCI-Subject without a list of referrers: then the tag keeps the list', async () => {
    const registry = await startFaultRegistry(({ method, url, response }) => {
      if (method === 'PUT' && url.includes('/manifests/')) response.setHeader('oci-subject', blob.descriptor.digest);
      return url.includes('/referrers/') && refuse(response, 404, 'NOT_FOUND');
    });
    try {
      const repository = makeClient().open(parseReference(`${registry.host}/a/b`), 'push');
      await attachReferrer(repository, blob.descriptor, { name: 'a', artifactType: 'text/plain', bytes });
      expect([...registry.manifests.keys()]).toContain(blob.descriptor.digest.replace(':', '-'));
    } finally {
      await registry.stop();
    }
  });
});

describe("Google's registry", () => {
  const reference = 'europe-west1-docker.pkg.dev/project/filters/add-header';
  const realm = 'https://europe-west1-docker.pkg.dev/v2/token';

  it('does not tell a missing repository from a missing right', async () => {
    const message = `Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "projects/project/locations/europe-west1/repositories/filters" (or it may not exist)`;
    const answer = withTokens(realm, () => error(403, 'DENIED', message));
    const refused = await fault(open(reference, answer, LOGIN)[0].writeBlob(blob));
    expect(refused.hint).toMatch(/roles\/artifactregistry\.writer.*gcloud artifacts repositories create filters /);
  });

  it('asks strangers to log in by its own tool', async () => {
    const refused = await fault(
      open(
        reference,
        withTokens(realm, () => undefined),
      )[0].writeBlob(blob),
    );
    expect(refused.hint).toContain('`gcloud auth configure-docker europe-west1-docker.pkg.dev`');
  });
});

describe("Azure's registry", () => {
  const realm = 'https://acme.azurecr.io/oauth2/token';

  it('changes the identity token for an access token, by POST and not in the address', async () => {
    const [repository, requests] = open(
      'acme.azurecr.io/filter',
      withTokens(realm, () => undefined),
      { kind: 'identity', token: 'long-lived' },
    );
    await repository.resolve('v1');
    const [, asked] = requests;
    expect(asked).toMatchObject({ method: 'POST', url: realm, redirect: 'manual' });
    const form = new URLSearchParams(new TextDecoder().decode(asked?.body));
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'refresh_token',
      refresh_token: 'long-lived',
      service: 'registry',
      scope: 'repository:filter:pull,push',
    });
  });

  it('names the role that a push needs', async () => {
    const answer = withTokens(realm, () => error(401, 'UNAUTHORIZED', 'authentication required'));
    const refused = await fault(open('acme.azurecr.io/filter', answer, LOGIN)[0].writeBlob(blob));
    expect(refused.hint).toContain('AcrPush');
  });
});

describe('Harbor', () => {
  it.each(['robot$acme+ci', 'Jürgen:Ω'])('is sent the name of the account as it is: %s', async (username) => {
    const password = 'p$ss"wörd';
    const seen: (string | undefined)[] = [];
    const answer: Answer = ({ headers }) => {
      seen.push(headers?.authorization);
      return headers?.authorization === undefined
        ? error(401, 'UNAUTHORIZED', '', { headers: { 'www-authenticate': 'Basic realm="harbor"' } })
        : undefined;
    };
    await open('harbor.example/acme/filter', answer, { kind: 'password', username, password })[0].resolve('v1');
    expect(seen).toEqual([undefined, `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`]);
  });

  it('that calls itself by another name gets no login there, and is told what to set', async () => {
    const answer: Answer = ({ url, method }) => {
      if (new URL(url).host === 'harbor.internal') return error(401, 'UNAUTHORIZED');
      return method === 'POST'
        ? new Response(null, { status: 202, headers: { location: 'https://harbor.internal/v2/a/blobs/uploads/1' } })
        : undefined;
    };
    const [repository, requests] = open('harbor.example/a/b', answer, LOGIN);
    const refused = await fault(repository.writeBlob(blob));
    expect(refused.message).toMatch(/harbor\.internal answered 401/);
    expect(refused.hint).toContain('harbor.example led to harbor.internal, where its login is not sent');
    expect(requests.filter(({ url }) => url.includes('internal')).map(({ headers }) => headers?.authorization)).toEqual(
      [undefined],
    );
  });
});

describe('Quay', () => {
  it('tells in the detail why it takes no manifest', async () => {
    const answer: Answer = (request) =>
      isPut(request)
        ? error(400, 'MANIFEST_INVALID', 'manifest invalid', { detail: { message: "'artifactType' was unexpected" } })
        : undefined;
    const refused = await fault(open('quay.io/a/b', answer)[0].writeManifest(manifest, 'v1'));
    expect(refused.message).toContain("(MANIFEST_INVALID: manifest invalid: 'artifactType' was unexpected)");
    expect(refused.hint).toContain('`layouts: compat` alone, without sbom, provenance and attach');
  });

  it('of your own can be told to take other media types', async () => {
    const answer: Answer = (request) => (isPut(request) ? error(415, 'UNSUPPORTED') : undefined);
    const refused = await fault(open('quay.example/a/b', answer)[0].writeManifest(manifest, 'v1'));
    expect(refused.hint).toContain('FEATURE_GENERAL_OCI_SUPPORT');
  });
});

describe('Artifactory', () => {
  const realm = 'https://acme.jfrog.io/v2/token';

  it.each([
    [403, 'with 403 and no challenge'],
    [404, 'as if there were nothing'],
  ])('answers strangers %s: only its API itself asks for the login', async (status) => {
    const inner = withTokens(realm, ({ method }) =>
      method === 'HEAD'
        ? new Response(null, { status: 200, headers: { 'docker-content-digest': manifest.digest } })
        : undefined,
    );
    const answer: Answer = (request) =>
      request.headers?.authorization === undefined && request.url.includes('/manifests/')
        ? new Response(null, { status })
        : inner(request);
    const [repository, requests] = open('acme.jfrog.io/docker/filter', answer, LOGIN);
    expect(await repository.resolve('v1')).toBe(manifest.digest);
    expect(requests.map(({ method, url }) => `${method} ${url.split('?', 1)[0]}`)).toEqual([
      'HEAD https://acme.jfrog.io/v2/docker/filter/manifests/v1',
      'GET https://acme.jfrog.io/v2/',
      'GET https://acme.jfrog.io/v2/token',
      'HEAD https://acme.jfrog.io/v2/docker/filter/manifests/v1',
    ]);
  });

  it('is not asked for a login that there is none of', async () => {
    const [repository, requests] = open('acme.jfrog.io/docker/filter', () => new Response(null, { status: 403 }));
    expect((await fault(repository.resolve('v1'))).hint).toContain('docker login acme.jfrog.io');
    expect(requests.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  it('refuses a media type that a repository of its does not take by 406', async () => {
    const answer: Answer = (request) => (isPut(request) ? error(406, 'MANIFEST_INVALID') : undefined);
    const refused = await fault(open('acme.jfrog.io/docker/filter', answer)[0].writeManifest(manifest, 'v1'));
    expect(refused.hint).toContain('does not take such an image');
  });
});

describe('any registry', () => {
  it('that offers several ways to log in is taken at its tokens', async () => {
    const realm = 'https://registry.example/token';
    const answer = withTokens(realm, () => undefined);
    const several: Answer = (request) => {
      const response = answer(request);
      if (response?.status !== 401) return response;
      const challenge = `Negotiate, Basic realm="all", ${response.headers.get('www-authenticate')}`;
      return new Response(null, { status: 401, headers: { 'www-authenticate': challenge } });
    };
    const [repository, requests] = open('registry.example/a', several, LOGIN);
    expect(await repository.resolve('v1')).toBeUndefined();
    expect(requests.at(-1)?.headers?.authorization).toBe('Bearer friend');
  });

  it.each([401, 403, 404, 405])('that refuses a mount by %i is sent the bytes', async (status) => {
    const answer: Answer = ({ method, url }) => {
      if (url.includes('mount=')) return error(status, 'DENIED');
      if (method === 'POST') return new Response(null, { status: 202, headers: { location: '/up/1' } });
      return method === 'PUT' ? new Response(null, { status: 201 }) : undefined;
    };
    const [repository, requests] = open('registry.example/a', answer);
    await repository.writeBlob(blob, 'b');
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'PUT']);
  });

  it('that knows no HEAD is asked by GET', async () => {
    const answer: Answer = ({ method }) =>
      method === 'HEAD'
        ? new Response(null, { status: 405 })
        : new Response(bytes, { headers: { 'docker-content-digest': manifest.digest } });
    expect(await open('registry.example/a', answer)[0].resolve('v1')).toBe(manifest.digest);
  });

  it('that finds nothing by HEAD and asks for a login by GET is logged in to', async () => {
    const inner = withTokens('https://registry.example/token', ({ method }) =>
      method === 'HEAD' ? new Response(null, { headers: { 'docker-content-digest': manifest.digest } }) : undefined,
    );
    const answer: Answer = (request) =>
      request.method === 'HEAD' && request.headers?.authorization === undefined
        ? new Response(null, { status: 404 })
        : inner(request);
    expect(await open('registry.example/a', answer, LOGIN)[0].resolve('v1')).toBe(manifest.digest);
  });

  it('waits as long as it asks, but not for hours', async () => {
    const lines: string[] = [];
    const log = { ...silentLog, debug: (line: string) => void lines.push(line) };
    const registry = await startFaultRegistry(({ response, seen }) =>
      refuse(response, 503, 'UNAVAILABLE', { 'retry-after': seen === 0 ? '0' : '3600' }),
    );
    try {
      const http = createHttp({ variables: {}, signal: new AbortController().signal, log, firstPause: 1 });
      const { status } = await http({ url: `http://${registry.host}/v2/` });
      expect(status).toBe(503);
      expect(registry.requests).toHaveLength(2);
    } finally {
      await registry.stop();
    }
  });
});
