import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RegistryError } from '../../src/base/errors.ts';
import type { Credentials } from '../../src/oci/credentials.ts';
import { type Content, digestOf, type StoredManifest } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { Access } from '../../src/oci/registry.ts';
import { type Repository, readBlobWhole } from '../../src/oci/repository.ts';
import { REGISTRIES, REGISTRY_LOGIN, startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { IDENTITY_TOKEN } from '../support/token-server.ts';

const LOGIN: Credentials = { kind: 'password', ...REGISTRY_LOGIN };

function open(registry: TestRegistry, name: string, access: Access, credentials?: Credentials): Repository {
  const client = makeClient({ credentials: () => Promise.resolve(credentials) });
  return client.open(parseReference(`${registry.host}/${name}`), access);
}

function makeContent(size = 1000): Content {
  const bytes = new Uint8Array(randomBytes(size));
  return { descriptor: { mediaType: 'application/octet-stream', digest: digestOf(bytes), size }, bytes };
}

function makeManifest(...contents: readonly Content[]): StoredManifest {
  const [config, ...layers] = contents.map(({ descriptor }) => descriptor);
  const document = { schemaVersion: 2, mediaType: MEDIA_TYPE.ociManifest, config, layers };
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  return { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(bytes), bytes };
}

async function failure(work: Promise<unknown>): Promise<RegistryError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(RegistryError);
  return error as RegistryError;
}

describe.each(REGISTRIES)('%s without login', (name) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ name });
  });
  afterAll(() => registry.stop());

  it('keeps blobs and manifests', async () => {
    const repository = open(registry, 'a/keeps', 'push');
    const [config, layer] = [makeContent(), makeContent(3_000_000)];
    const manifest = makeManifest(config, layer);
    expect(await repository.hasBlob(layer.descriptor)).toBe(false);
    expect(await repository.resolve('v1')).toBeUndefined();
    await Promise.all([config, layer].map((content) => repository.writeBlob(content)));
    await repository.writeManifest(manifest, 'v1');

    expect(await repository.hasBlob(layer.descriptor)).toBe(true);
    expect(await repository.resolve('v1')).toBe(manifest.digest);
    const read = await repository.readManifest('v1');
    expect({ ...read, bytes: Buffer.from(read.bytes) }).toEqual({ ...manifest, bytes: Buffer.from(manifest.bytes) });
    expect((await repository.readManifest(manifest.digest)).digest).toBe(manifest.digest);
    expect((await readBlobWhole(repository, layer.descriptor)).equals(layer.bytes)).toBe(true);
  });

  it('mounts a blob of another repository', async () => {
    const content = makeContent();
    await open(registry, 'a/source', 'push').writeBlob(content);
    const repository = open(registry, 'a/target', 'push');
    await repository.writeBlob(content, 'a/source');
    expect(await repository.hasBlob(content.descriptor)).toBe(true);
    const other = makeContent();
    await repository.writeBlob(other, 'a/nowhere');
    expect(await repository.hasBlob(other.descriptor)).toBe(true);
  });

  it('tells of a manifest that is not there', async () => {
    const error = await failure(open(registry, 'a/nothing', 'pull').readManifest('v1'));
    expect(error).toMatchObject({ status: 404, code: 'MANIFEST_UNKNOWN', method: 'GET' });
    expect(error.url).toBe(`http://${registry.host}/v2/a/nothing/manifests/v1`);
    expect(error.hint).toContain('check the name and the tag');
  });

  it('tells of a manifest whose blobs are missing', async () => {
    const repository = open(registry, 'a/incomplete', 'push');
    const error = await failure(repository.writeManifest(makeManifest(makeContent(), makeContent()), 'v1'));
    expect(error).toMatchObject({ status: 400, code: 'MANIFEST_BLOB_UNKNOWN' });
  });

  it('is reached by HTTPS unless plain HTTP was asked for', async () => {
    const client = makeClient({ plainHttp: false });
    const error = await failure(client.open(parseReference(`${registry.host}/a/b`), 'pull').resolve('v1'));
    expect(error.hint).toContain('pass --plain-http');
  });
});

describe.each(REGISTRIES)('%s with htpasswd', (name) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ name, auth: 'basic' });
  });
  afterAll(() => registry.stop());

  it('takes the login', async () => {
    const repository = open(registry, 'a/b', 'push', LOGIN);
    const content = makeContent();
    await repository.writeBlob(content);
    expect(await repository.hasBlob(content.descriptor)).toBe(true);
  });

  it('asks for a login', async () => {
    const error = await failure(open(registry, 'a/b', 'pull').readManifest('v1'));
    expect(error).toMatchObject({ status: 401, code: 'UNAUTHORIZED' });
    expect(error.hint).toContain(`docker login ${registry.host}`);
  });

  it('refuses a wrong login, which is not in the error', async () => {
    const wrong: Credentials = { kind: 'password', username: 'tester', password: 'wrong-password' };
    const error = await failure(open(registry, 'a/b', 'pull', wrong).readManifest('v1'));
    expect(error.status).toBe(401);
    expect(error.hint).toContain('refused the credentials');
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain('wrong-password');
  });
});

describe.each(REGISTRIES)('%s with a token server', (name) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ name, auth: 'token' });
  });
  afterAll(() => registry.stop());

  it('gives one token for a whole push', async () => {
    const repository = open(registry, 'a/b', 'push', LOGIN);
    const before = registry.tokenRequests.length;
    await Promise.all([1, 2, 3].map(() => repository.writeBlob(makeContent())));
    expect(registry.tokenRequests.slice(before)).toEqual(['GET tester repository:a/b:pull,push']);
  });

  it('gives a token for an identity token by POST', async () => {
    const before = registry.tokenRequests.length;
    const repository = open(registry, 'a/b', 'push', { kind: 'identity', token: IDENTITY_TOKEN });
    await repository.writeBlob(makeContent());
    expect(registry.tokenRequests.slice(before)).toEqual(['POST tester repository:a/b:pull,push']);
  });

  it('lets everybody read, and says what writing needs', async () => {
    const repository = open(registry, 'a/b', 'push');
    expect(await open(registry, 'a/b', 'pull').resolve('none')).toBeUndefined();
    const error = await failure(repository.writeBlob(makeContent()));
    expect(error).toMatchObject({ status: 401, method: 'POST' });
    expect(error.hint).toContain('docker login');
  });

  it('mounts with a token for both repositories', async () => {
    const content = makeContent();
    await open(registry, 'a/source', 'push', LOGIN).writeBlob(content);
    const before = registry.tokenRequests.length;
    await open(registry, 'a/target', 'push', LOGIN).writeBlob(content, 'a/source');
    expect(registry.tokenRequests.slice(before)).toEqual([
      'GET tester repository:a/target:pull,push repository:a/source:pull',
    ]);
  });

  it('tells of a wrong login', async () => {
    const wrong: Credentials = { kind: 'password', username: 'tester', password: 'wrong-password' };
    const error = await failure(open(registry, 'a/b', 'push', wrong).resolve('v1'));
    expect(error.message).toMatch(
      /^cannot get a token for 127\.0\.0\.1:\d+: .* answered 401 \(incorrect username or password\)$/,
    );
    expect(error.hint).toContain('refused the credentials');
  });
});
