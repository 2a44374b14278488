import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { type Descriptor, digestOf } from '../../src/oci/manifest.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { attachReferrer, listReferrers } from '../../src/oci/referrers.ts';
import type { Repository } from '../../src/oci/repository.ts';
import { parseAttachment } from '../../src/publish/attachments.ts';
import { temporaryFolder } from '../support/environment.ts';
import { refuse, startFaultRegistry } from '../support/fault-registry.ts';
import { makeContent, writeImage } from '../support/image-builder.ts';
import { requireProgram, startReferrersRegistry, startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const sbom = { name: 'sbom.spdx.json', artifactType: 'application/spdx+json', bytes: encode('{"spdxVersion":"2.3"}') };
const readme = { name: 'README.md', artifactType: 'text/markdown', bytes: encode('# Filter') };

async function open(place: string): Promise<{ repository: Repository; image: Descriptor }> {
  const repository = makeClient().open(parseReference(place), 'push');
  return { repository, image: await writeImage(repository, 'v1', [makeContent('application/wasm', '\0asm')]) };
}

/** What oras finds beside an image, by type. */
async function discover(...args: readonly string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(requireProgram('oras'), ['discover', '--format', 'json', ...args]);
  const found = JSON.parse(stdout) as {
    referrers?: { artifactType: string }[];
    manifests?: { artifactType: string }[];
  };
  return (found.referrers ?? found.manifests ?? []).map(({ artifactType }) => artifactType).sort();
}

describe('a registry without a list of referrers', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  it('has the tag that stands for one, which oras reads', async () => {
    const place = `${registry.host}/demo/referrers`;
    const { repository, image } = await open(place);
    expect(await listReferrers(repository, image.digest)).toEqual([]);
    const first = await attachReferrer(repository, image, sbom);
    await attachReferrer(repository, image, readme);
    // Nothing is written twice.
    expect(await attachReferrer(repository, image, sbom)).toEqual(first);
    const listed = await listReferrers(repository, image.digest);
    expect(listed.map(({ artifactType }) => artifactType)).toEqual([sbom.artifactType, readme.artifactType]);
    expect(await discover('--plain-http', `${place}:v1`)).toEqual([sbom.artifactType, readme.artifactType]);
    expect(await repository.resolve(image.digest.replace(':', '-'))).toBeDefined();
    expect((await repository.readManifest('v1')).digest).toBe(image.digest);
  });
});

describe('two publishers that write the list at the same time', () => {
  it('both stand in it where the registry looks at what they replace', async () => {
    const tag = (manifests: ReadonlyMap<string, { readonly bytes: Buffer }>, url: string): string | undefined => {
      const bytes = manifests.get(url.split('/').at(-1) ?? '')?.bytes;
      return bytes === undefined ? undefined : `"${digestOf(bytes)}"`;
    };
    const others = ['a', 'b', 'c'].map((name) => ({ ...readme, name, bytes: encode(name) }));
    let refusals = 0;
    const waiting: (() => void)[] = [];
    const replaced = new Set<string>();
    const registry = await startFaultRegistry(
      async ({ method, url, headers, request, response, registry: { manifests } }) => {
        const expected = headers['if-match'];
        if (method !== 'PUT' || expected === undefined) return undefined;
        // Each has read the list before one of them writes it.
        if (waiting.length < others.length) {
          await new Promise<void>((resolve) => {
            if (waiting.push(resolve) === others.length) for (const goOn of waiting) goOn();
          });
        }
        if (expected === tag(manifests, url) && !replaced.has(expected)) {
          replaced.add(expected);
          return undefined;
        }
        refusals += 1;
        request.resume();
        return refuse(response, 412, 'PRECONDITION_FAILED');
      },
    );
    onTestFinished(registry.stop);
    const { repository, image } = await open(`${registry.host}/demo/referrers`);
    await attachReferrer(repository, image, sbom);
    await Promise.all(others.map((other) => attachReferrer(repository, image, other)));
    expect(await listReferrers(repository, image.digest)).toHaveLength(4);
    expect(refusals).toBeGreaterThanOrEqual(2);
  });
});

describe('a registry that keeps the list', () => {
  it('go-containerregistry has it in its list, which oras reads too', async () => {
    const registry = await startReferrersRegistry();
    onTestFinished(registry.stop);
    const place = `${registry.host}/demo/referrers`;
    const { repository, image } = await open(place);
    const attached = [await attachReferrer(repository, image, sbom), await attachReferrer(repository, image, readme)];
    const digests = attached.map(({ digest }) => digest).sort();
    expect(await repository.readReferrers(image.digest)).toBeDefined();
    const listed = await listReferrers(repository, image.digest);
    expect(listed.map(({ digest }) => digest).sort()).toEqual(digests);
    // It names the configuration's type in its list where the artifact's own should stand.
    const types = ['application/vnd.oci.empty.v1+json', 'application/vnd.oci.empty.v1+json'];
    expect(await discover('--plain-http', '--distribution-spec', 'v1.1-referrers-api', `${place}:v1`)).toEqual(types);
  });

  it('gets no tag', async () => {
    const registry = await startFaultRegistry(({ method, url, response, registry: { manifests } }) => {
      if (method === 'PUT' && url.includes('/manifests/sha256:')) response.setHeader('oci-subject', 'sha256:00');
      const digest = /\/referrers\/(sha256:\w+)$/.exec(url)?.[1];
      if (digest === undefined) return undefined;
      const found = [...manifests].flatMap(([name, { bytes, mediaType }]) => {
        const { subject, artifactType } = JSON.parse(bytes.toString()) as {
          subject?: Descriptor;
          artifactType?: string;
        };
        return subject?.digest === digest ? [{ mediaType, digest: name, size: bytes.length, artifactType }] : [];
      });
      response.writeHead(200, { 'content-type': 'application/vnd.oci.image.index.v1+json' });
      response.end(JSON.stringify({ schemaVersion: 2, manifests: found }));
      return true;
    });
    try {
      const { repository, image } = await open(`${registry.host}/demo/referrers`);
      const { digest } = await attachReferrer(repository, image, sbom);
      expect(await listReferrers(repository, image.digest)).toEqual([{ digest, artifactType: sbom.artifactType }]);
      expect([...registry.manifests.keys()].filter((name) => name.startsWith('sha256-'))).toEqual([]);
    } finally {
      await registry.stop();
    }
  });

  it('gives it in pages', async () => {
    const entry = (digit: string, artifactType: string): object => ({
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      digest: `sha256:${digit.repeat(64)}`,
      size: 2,
      artifactType,
    });
    const registry = await startFaultRegistry(({ url, response }) => {
      if (!url.includes('/referrers/')) return undefined;
      const isFirst = !url.includes('page=2');
      response.writeHead(200, {
        'content-type': 'application/vnd.oci.image.index.v1+json',
        ...(isFirst ? { link: `<${url}?page=2>; rel="next"` } : {}),
      });
      response.end(JSON.stringify({ manifests: [isFirst ? entry('1', 'a/b') : entry('2', 'c/d')] }));
      return true;
    });
    onTestFinished(registry.stop);
    const repository = makeClient().open(parseReference(`${registry.host}/demo/referrers`), 'pull');
    const listed = await listReferrers(repository, `sha256:${'0'.repeat(64)}`);
    expect(listed.map(({ artifactType }) => artifactType)).toEqual(['a/b', 'c/d']);
  });

  it.each([
    [404, true],
    [405, true],
    [500, false],
  ])('is asked, and an answer %s means that it has none: %s', async (status, isNone) => {
    const registry = await startFaultRegistry(({ url, response }) =>
      url.includes('/referrers/sha256:') ? refuse(response, status, 'UNSUPPORTED') : undefined,
    );
    try {
      const { repository, image } = await open(`${registry.host}/demo/referrers`);
      const listed = listReferrers(repository, image.digest);
      if (isNone) expect(await listed).toEqual([]);
      else await expect(listed).rejects.toMatchObject({ status });
    } finally {
      await registry.stop();
    }
  });
});

describe('a layout folder', () => {
  it('holds it where oras finds it, and keeps its default tag', async () => {
    const folder = join(temporaryFolder(), 'image');
    const { repository, image } = await open(`oci:${folder}`);
    const { digest } = await attachReferrer(repository, image, sbom);
    await attachReferrer(repository, image, sbom);
    expect(await listReferrers(repository, image.digest)).toEqual([{ digest, artifactType: sbom.artifactType }]);
    expect(await discover('--oci-layout', `${folder}:v1`)).toEqual([sbom.artifactType]);
    expect(await repository.defaultTag()).toBe('v1');
  });
});

describe('parseAttachment', () => {
  it.each([
    ['out/sbom.spdx.json', 'sbom.spdx.json', 'application/spdx+json'],
    ['bom.cdx.json', 'bom.cdx.json', 'application/vnd.cyclonedx+json'],
    ['README.md', 'README.md', 'application/vnd.module.wasm.doc.v1+markdown'],
    ['a=b/notes.txt=text/plain', 'notes.txt', 'text/plain'],
  ])('%s', (text, name, artifactType) => {
    expect(parseAttachment(text)).toMatchObject({ name, artifactType });
  });

  it.each([
    ['notes.txt', 'does not tell its media type'],
    ['notes.txt=plain', 'is no media type'],
  ])('%s is a mistake', (text, message) => {
    expect(() => parseAttachment(text)).toThrow(ConfigurationError);
    expect(() => parseAttachment(text)).toThrow(message);
  });
});
