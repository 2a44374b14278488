import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/files.ts';
import { silentLog } from '../../src/base/log.ts';
import { LAYOUT_NAMES } from '../../src/oci/layout-names.ts';
import { readModule } from '../../src/oci/read-module.ts';
import { formatReference, parseReference, type Reference } from '../../src/oci/reference.ts';
import type { Attachment } from '../../src/oci/referrers.ts';
import { inspectImage } from '../../src/publish/inspect.ts';
import { type PublishInput, type PublishResult, publish } from '../../src/publish/publish.ts';
import { refuse, startFaultRegistry } from '../support/fault-registry.ts';
import { REGISTRY_LOGIN, requireProgram, startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const module = sampleModule('', 5000);
const metadata = { title: 'add-header', version: '1.2.3' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish ü-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function send(text: string, options: Partial<PublishInput> = {}): Promise<PublishResult> {
  const { tag = 'v1', ...place } = parseReference(text);
  return publish({
    module,
    rootIds: ['add_header'],
    metadata,
    layouts: ['compat', 'solo'],
    destination: { place: { ...place, tag: undefined } as Reference, tags: [tag], floating: [] },
    client: makeClient(),
    log: silentLog,
    ...options,
  });
}

async function ask(program: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(requireProgram(program), args, {
    env: { ...process.env, HOME: folder },
  });
  return stdout;
}

const digest = (text: string): string => `sha256:${sha256(text)}`;

describe('to a registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  it('oras, crane, skopeo and regctl read every layout back', async () => {
    const reference = `${registry.host}/demo/add-header:v1`;
    const { image, moved, sent } = await send(reference, { layouts: LAYOUT_NAMES });
    const { compat, solo, cncf, docker } = image.layouts;
    expect(image).toMatchObject({ reference, digest: compat?.digest });
    const tags = [compat, solo, cncf, docker].map((layout) => layout?.reference.slice(reference.length));
    expect(tags).toEqual(['', '-solo', '-cncf', '-docker']);
    expect(moved).toEqual([`${reference}-solo`, `${reference}-cncf`, `${reference}-docker`, reference]);
    // The module is one blob for solo and cncf, the archive and its configuration are for compat and docker.
    expect(sent.blobs).toBe(5);

    for (const layout of [compat, solo, cncf, docker]) {
      const named = layout?.reference ?? '';
      const readers = await Promise.all([
        ask('oras', 'manifest', 'fetch', '--plain-http', named),
        ask('crane', 'manifest', '--insecure', named),
        ask('skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${named}`),
        ask('regctl', '--host', `reg=${registry.host},tls=disabled`, 'manifest', 'get', '--format', 'raw-body', named),
      ]);
      expect(readers.map(digest)).toEqual(readers.map(() => layout?.digest));
    }
  });

  it("crane and skopeo take the docker layout for Docker's, oras pulls cncf's module", async () => {
    const reference = `${registry.host}/demo/others:v1`;
    await send(reference, { layouts: ['docker', 'cncf'] });
    await ask('crane', 'export', '--insecure', `${reference}-docker`, join(folder, 'rootfs.tar'));
    await promisify(execFile)('tar', ['-xf', 'rootfs.tar'], { cwd: folder });
    expect(sha256(await readFile(join(folder, 'plugin.wasm')))).toBe(module.sha256);
    const inspected = JSON.parse(await ask('skopeo', 'inspect', '--tls-verify=false', `docker://${reference}-docker`));
    expect(inspected).toMatchObject({ Architecture: 'amd64', Os: 'linux' });
    const file = join(folder, 'cncf.wasm');
    const blob = `${registry.host}/demo/others@sha256:${module.sha256}`;
    await ask('oras', 'blob', 'fetch', '--plain-http', '--output', file, blob);
    expect(sha256(await readFile(file))).toBe(module.sha256);
    const layers = JSON.parse(await ask('oras', 'manifest', 'fetch', '--plain-http', `${reference}-cncf`)).layers;
    expect(layers).toEqual([
      { mediaType: 'application/wasm', digest: `sha256:${module.sha256}`, size: module.bytes.length },
    ]);
  });

  it('crane and skopeo unpack the compat layer, oras pulls the solo files', async () => {
    const reference = `${registry.host}/demo/unpack:v1`;
    await send(reference);
    await ask('crane', 'export', '--insecure', reference, join(folder, 'rootfs.tar'));
    await promisify(execFile)('tar', ['-xf', 'rootfs.tar'], { cwd: folder });
    expect(sha256(await readFile(join(folder, 'plugin.wasm')))).toBe(module.sha256);
    const config = '{"type":"envoy_proxy","abiVersions":["v0.2.1"],"config":{"rootIds":["add_header"]}}';
    expect(await readFile(join(folder, 'runtime-config.json'), 'utf8')).toBe(config);

    const inspected = JSON.parse(await ask('skopeo', 'inspect', '--tls-verify=false', `docker://${reference}`));
    expect(inspected).toMatchObject({ Architecture: 'amd64', Os: 'linux' });
    expect(inspected.Layers).toHaveLength(1);

    await ask('oras', 'pull', '--plain-http', '-o', join(folder, 'solo'), `${reference}-solo`);
    expect(sha256(await readFile(join(folder, 'solo', 'filter.wasm')))).toBe(module.sha256);
    expect(await readFile(join(folder, 'solo', 'runtime-config.json'), 'utf8')).toBe(config);
  });

  it('our own reader finds the module in both', async () => {
    const { image } = await send(`${registry.host}/demo/own:v1`);
    for (const { reference, digest: expected } of Object.values(image.layouts)) {
      const found = await readModule({ client: makeClient(), reference: parseReference(reference) });
      expect(sha256(found.bytes)).toBe(module.sha256);
      expect(found.digest).toBe(expected);
    }
  });

  it('an unchanged module is not pushed again, and its blobs serve further tags', async () => {
    const first = await send(`${registry.host}/demo/again:v1`);
    const again = await send(`${registry.host}/demo/again:v1`);
    expect(again).toEqual({ ...first, moved: [], fresh: [], sent: { blobs: 0, bytes: 0 } });
    const { place } = { place: parseReference(`${registry.host}/demo/again`) };
    const tagged = await send(`${registry.host}/demo/again`, {
      destination: { place, tags: ['v1', 'v1.0'], floating: [] },
    });
    // Configurations are rather sent than asked for.
    expect(tagged.sent.bytes).toBeLessThan(500);
    expect(tagged.moved.map((reference) => reference.split(':').at(-1))).toEqual(['v1.0-solo', 'v1.0']);
    expect(tagged.image).toMatchObject({ digest: first.image.digest, layouts: first.image.layouts });
    expect(tagged.image.references).toHaveLength(4);
  });

  it('another module moves the tags', async () => {
    const reference = `${registry.host}/demo/moves:v1`;
    const first = await send(reference);
    const second = await send(reference, { module: sampleModule('other', 5000) });
    expect(second.moved).toEqual([`${reference}-solo`, reference]);
    expect(second.image.digest).not.toBe(first.image.digest);
    expect(second.sent.blobs).toBe(4);
  });

  it('an immutable tag stays where it is, a floating one moves', async () => {
    const place = parseReference(`${registry.host}/demo/immutable`);
    const destination: PublishInput['destination'] = { place, tags: ['1.2.3', '1.2'], floating: ['1.2'] };
    const first = await send('x', { destination, immutable: true });
    expect(first.replaced).toEqual([]);
    const other = sampleModule('other', 5000);
    await expect(send('x', { destination, immutable: true, module: other })).rejects.toThrow(
      `immutable:1.2.3 stands for ${first.image.digest} already`,
    );
    const next: PublishInput['destination'] = { place, tags: ['1.2.4', '1.2'], floating: ['1.2'] };
    const second = await send('x', { destination: next, immutable: true, module: other });
    expect(second.replaced.map(({ tag, previous }) => [tag, previous])).toEqual([
      ['1.2', first.image.digest],
      ['1.2-solo', first.image.layouts.solo?.digest],
    ]);
    // Nothing has changed: an immutable tag is no obstacle.
    expect((await send('x', { destination: next, immutable: true, module: other })).moved).toEqual([]);
  });

  it('one layout alone is the image', async () => {
    const { image } = await send(`${registry.host}/demo/solo:v1`, { layouts: ['solo'] });
    expect(image.reference).toBe(`${registry.host}/demo/solo:v1-solo`);
    expect(Object.keys(image.layouts)).toEqual(['solo']);
  });

  it('tags that would be two layouts are refused before anything is sent', async () => {
    const place = parseReference(`${registry.host}/demo/collide`);
    await expect(send('x', { destination: { place, tags: ['v1', 'v1-solo'], floating: [] } })).rejects.toThrow(
      'would be both the layout solo and compat',
    );
    await expect(send(`${registry.host}/demo/collide:${'x'.repeat(126)}`)).rejects.toThrow(
      'the tag has 131 characters',
    );
  });
});

describe('to a registry with a token server', () => {
  it('one token is enough', async () => {
    const registry = await startRegistry({ auth: 'token' });
    try {
      const client = makeClient({ credentials: () => Promise.resolve({ kind: 'password', ...REGISTRY_LOGIN }) });
      const { moved } = await send(`${registry.host}/demo/add-header:v1`, { client });
      expect(moved).toHaveLength(2);
      expect(registry.tokenRequests).toEqual(['GET tester repository:demo/add-header:pull,push']);
    } finally {
      await registry.stop();
    }
  });
});

describe('what nobody could load', () => {
  it('is not sent', async () => {
    const registry = await startFaultRegistry();
    try {
      const broken = { ...module, bytes: new Uint8Array(Buffer.from('<html>Not found</html>')) };
      const { verification, moved } = await send(`${registry.host}/demo/broken:v1`, { module: broken });
      expect(moved).toEqual([]);
      expect(verification.diagnostics.map(({ code }) => code)).toContain('consumer-refuses');
      // Places that were asked for in advance are given back.
      expect(registry.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
      const count = (method: string): number => registry.requests.filter((line) => line.startsWith(method)).length;
      expect(count('DELETE')).toBe(count('POST'));
    } finally {
      await registry.stop();
    }
  });
});

describe('round trips', () => {
  /** What was asked, by method and place, uploads without their names. */
  const shape = (requests: readonly string[]): string[] =>
    requests.map((request) => request.replace(/\/v2\/demo\/trips\//, '').replace(/(uploads\/|sha256:).*/, '$1')).sort();

  it('a new image costs none for asking; an unchanged one costs one a tag', async () => {
    const registry = await startFaultRegistry();
    try {
      const layouts = ['compat', 'solo', 'cncf'] as const;
      await send(`${registry.host}/demo/trips:v1`, { layouts });
      const blobs = ['POST blobs/uploads/', 'PUT blobs/uploads/'].flatMap((line) => Array<string>(5).fill(line));
      const tags = ['v1', 'v1-cncf', 'v1-solo'];
      expect(shape(registry.requests)).toEqual(
        [...tags.map((tag) => `HEAD manifests/${tag}`), ...blobs, ...tags.map((tag) => `PUT manifests/${tag}`)].sort(),
      );
      registry.requests.length = 0;
      await send(`${registry.host}/demo/trips:v1`, { layouts });
      expect(shape(registry.requests)).toEqual(tags.map((tag) => `HEAD manifests/${tag}`));
    } finally {
      await registry.stop();
    }
  });

  it('an eager one asks for everything at once, and gives back what it does not need', async () => {
    const registry = await startFaultRegistry();
    try {
      const options = { layouts: ['solo'], eager: true } as const;
      await send(`${registry.host}/demo/trips:v1`, options);
      const asked = ['HEAD blobs/sha256:', 'HEAD manifests/v1-solo', ...Array(2).fill('POST blobs/uploads/')];
      const sent = [...Array(2).fill('PUT blobs/uploads/'), 'PUT manifests/v1-solo'];
      expect(shape(registry.requests)).toEqual([...asked, ...sent].sort());
      // All of it before the first answer was needed.
      expect(shape(registry.requests.slice(0, asked.length))).toEqual(asked);
      registry.requests.length = 0;
      await send(`${registry.host}/demo/trips:v1`, options);
      expect(shape(registry.requests)).toEqual([...Array(2).fill('DELETE blobs/uploads/'), ...asked].sort());
      const other = { ...options, immutable: true, module: sampleModule('other', 5000) };
      registry.requests.length = 0;
      await expect(send(`${registry.host}/demo/trips:v1`, other)).rejects.toThrow('tags are immutable');
      expect(shape(registry.requests)).toEqual([...Array(2).fill('DELETE blobs/uploads/'), ...asked].sort());
    } finally {
      await registry.stop();
    }
  });

  it('a registry that takes blobs with the question gets them so, once it has shown it', async () => {
    const registry = await startFaultRegistry(async ({ method, url, request, response, registry: { blobs } }) => {
      const wanted = new URL(url, 'http://registry').searchParams.get('digest');
      if (method !== 'POST' || wanted === null) return undefined;
      blobs.set(wanted, await buffer(request));
      response.writeHead(201, { 'docker-content-digest': wanted }).end();
      return true;
    });
    try {
      const client = makeClient();
      await send(`${registry.host}/demo/trips:v1`, { layouts: ['solo'], client });
      const requests = ['HEAD manifests/v1-solo', 'POST blobs/uploads/', 'POST blobs/uploads/'];
      expect(shape(registry.requests)).toEqual([...requests, 'PUT blobs/uploads/', 'PUT manifests/v1-solo']);
      registry.requests.length = 0;
      const module = sampleModule('other', 5000);
      const { image } = await send(`${registry.host}/demo/trips:v2`, { layouts: ['solo'], client, module });
      expect(shape(registry.requests)).toEqual([
        'HEAD manifests/v2-solo',
        ...requests.slice(1),
        'PUT manifests/v2-solo',
      ]);
      const found = await readModule({ client, reference: parseReference(image.reference) });
      expect(sha256(found.bytes)).toBe(module.sha256);
    } finally {
      await registry.stop();
    }
  });

  it('a small blob that another repository has got is mounted where no login is asked for', async () => {
    const registry = await startFaultRegistry(({ method, url, request, response, registry: { blobs } }) => {
      const { searchParams } = new URL(url, 'http://registry');
      if (method !== 'POST' || searchParams.get('from') !== 'demo/one') return undefined;
      request.resume();
      response.writeHead(blobs.has(searchParams.get('mount') ?? '') ? 201 : 404).end();
      return true;
    });
    try {
      const options = { layouts: ['solo'] as const, client: makeClient() };
      await send(`${registry.host}/demo/one:v1`, options);
      registry.requests.length = 0;
      await send(`${registry.host}/demo/two:v2`, { ...options, module: sampleModule('other', 5000) });
      const verbs = registry.requests.map((request) => request.replace(/^(\w+) .*\/(manifests|uploads).*$/, '$1 $2'));
      expect(verbs.sort()).toEqual(['HEAD manifests', 'POST uploads', 'POST uploads', 'PUT manifests', 'PUT uploads']);
    } finally {
      await registry.stop();
    }
  });

  it('a registry that refuses blobs with the question is asked without', async () => {
    const registry = await startFaultRegistry(({ method, url, request, response }) => {
      if (method !== 'POST' || !url.includes('?')) return undefined;
      request.resume();
      return refuse(response, 405, 'UNSUPPORTED');
    });
    try {
      const { moved } = await send(`${registry.host}/demo/trips:v1`, { layouts: ['solo'] });
      expect(moved).toHaveLength(1);
      expect(registry.requests.filter((request) => request.includes('?digest='))).toHaveLength(1);
    } finally {
      await registry.stop();
    }
  });

  it('a changed one asks for what is large while it asks for a place, and gives back what it does not need', async () => {
    const registry = await startFaultRegistry();
    try {
      const other = sampleModule('other', 5000);
      await send(`${registry.host}/demo/trips:v1`, { layouts: ['solo'] });
      await send(`${registry.host}/demo/trips:v2`, { layouts: ['solo'], module: other });
      registry.requests.length = 0;
      await send(`${registry.host}/demo/trips:v1`, { layouts: ['solo'], module: other });
      expect(shape(registry.requests)).toEqual([
        'DELETE blobs/uploads/',
        'HEAD blobs/sha256:',
        'HEAD manifests/v1-solo',
        'POST blobs/uploads/',
        'POST blobs/uploads/',
        'PUT blobs/uploads/',
        'PUT manifests/v1-solo',
      ]);
    } finally {
      await registry.stop();
    }
  });
});

describe('a publish that breaks off', () => {
  it('leaves the tags where they were, and is finished by repeating it', async () => {
    let broken = false;
    const registry = await startFaultRegistry(({ method, url, request, response }) => {
      if (!broken || method !== 'PUT' || !url.endsWith('/manifests/v1')) return undefined;
      request.resume();
      return refuse(response, 403, 'DENIED');
    });
    try {
      const reference = `${registry.host}/demo/breaks:v1`;
      const first = await send(reference);
      broken = true;
      const other = { module: sampleModule('other') };
      await expect(send(reference, other)).rejects.toMatchObject({ status: 403, code: 'DENIED' });
      expect(digest(registry.manifests.get('v1')?.bytes.toString() ?? '')).toBe(first.image.digest);
      broken = false;
      const second = await send(reference, other);
      expect(second.moved).toEqual([reference]);
      expect(second.sent.bytes).toBeLessThan(500);
      expect(digest(registry.manifests.get('v1')?.bytes.toString() ?? '')).toBe(second.image.digest);
    } finally {
      await registry.stop();
    }
  });

  it('puts what belongs to an image beside it before its tag moves', async () => {
    const registry = await startFaultRegistry();
    try {
      const bytes = new Uint8Array(Buffer.from('{}\n'));
      const attachments = [{ name: 'sbom.spdx.json', artifactType: 'application/spdx+json', bytes }];
      const { image } = await send(`${registry.host}/demo/attach:v1`, { layouts: ['compat'], attachments });
      const puts = registry.requests.filter((request) => request.startsWith('PUT') && request.includes('/manifests/'));
      expect(puts.map((put) => put.split('/').at(-1)?.slice(0, 7))).toEqual(['sha256:', 'sha256-', 'v1']);
      const inspection = await inspectImage(makeClient(), parseReference(image.reference));
      expect(inspection.referrers.map(({ artifactType }) => artifactType)).toEqual(['application/spdx+json']);
    } finally {
      await registry.stop();
    }
  });

  it('says once of an image where it comes from', async () => {
    const registry = await startFaultRegistry();
    try {
      const statement = (digest: string): Attachment => ({
        name: 'provenance.intoto.json',
        artifactType: 'application/vnd.in-toto+json',
        bytes: new TextEncoder().encode(`${digest} ${registry.requests.length}`),
      });
      const options = { layouts: ['compat'] as const, makeStatement: statement };
      const { image } = await send(`${registry.host}/demo/stated:v1`, options);
      await send(`${registry.host}/demo/stated:v1`, options);
      const inspection = await inspectImage(makeClient(), parseReference(image.reference));
      expect(inspection.referrers.map(({ artifactType }) => artifactType)).toEqual(['application/vnd.in-toto+json']);
    } finally {
      await registry.stop();
    }
  });

  it('sends every blob before the first manifest, and the plain tag last', async () => {
    const registry = await startFaultRegistry();
    try {
      await send(`${registry.host}/demo/order:v1`);
      const puts = registry.requests.filter((request) => request.startsWith('PUT'));
      expect(puts.map((put) => (put.includes('/blobs/') ? 'blob' : put.split('/').at(-1)))).toEqual([
        ...['blob', 'blob', 'blob', 'blob'],
        ...['v1-solo', 'v1'],
      ]);
    } finally {
      await registry.stop();
    }
  });
});

describe('to a layout folder', () => {
  it('oras and skopeo read it, with the same digests as in a registry', async () => {
    const place = join(folder, 'image');
    const { image } = await send(`oci:${place}:v1`);
    expect(image.reference).toBe(`oci:${place}:v1`);
    for (const { reference, digest: expected } of Object.values(image.layouts)) {
      const path = reference.slice('oci:'.length);
      const readers = await Promise.all([
        ask('oras', 'manifest', 'fetch', '--oci-layout', path),
        ask('skopeo', 'inspect', '--raw', `oci:${path}`),
      ]);
      expect(readers.map(digest)).toEqual([expected, expected]);
    }
    const found = await readModule({ client: makeClient(), reference: parseReference(`oci:${place}`) });
    expect(found.reference).toBe(`oci:${place}@${image.digest}`);

    const registry = await startFaultRegistry();
    const pushed = await send(`${registry.host}/demo/same:v9`).finally(() => registry.stop());
    expect(Object.values(pushed.image.layouts).map((layout) => layout.digest)).toEqual(
      Object.values(image.layouts).map((layout) => layout.digest),
    );
  });

  it('is relative to the working directory, and named as it was written', async () => {
    const client = makeClient({ directory: folder });
    const { image } = await send('oci:out/image:v1', { client });
    expect(image.reference).toBe('oci:out/image:v1');
    expect(formatReference(parseReference(image.reference))).toBe(image.reference);
    expect(await readFile(join(folder, 'out/image/oci-layout'), 'utf8')).toContain('1.0.0');
  });
});
