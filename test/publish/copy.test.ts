import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/base/log.ts';
import { LAYOUT_NAMES } from '../../src/oci/layout-names.ts';
import { readModule } from '../../src/oci/read-module.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { copyTags } from '../../src/publish/copy.ts';
import { inspectImage } from '../../src/publish/inspect.ts';
import { listImages } from '../../src/publish/list.ts';
import { type PublishResult, publish } from '../../src/publish/publish.ts';
import { temporaryFolder } from '../support/environment.ts';
import { refuse, startFaultRegistry } from '../support/fault-registry.ts';
import { writeImage, writeIndex } from '../support/image-builder.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const module = sampleModule();
const client = makeClient();

function send(place: string): Promise<PublishResult> {
  return publish({
    module,
    rootIds: ['add_header'],
    metadata: { title: 'add-header' },
    layouts: LAYOUT_NAMES,
    destination: { place: parseReference(place), tags: ['v1'], floating: [] },
    client,
    log: silentLog,
  });
}

const copy = async (from: string, to: string): Promise<string[]> =>
  (await copyTags(client, parseReference(from), parseReference(to))).map(({ reference }) => reference);

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

describe('copyTags', () => {
  it('moves the layouts beside a plain tag with it, the plain one last', async () => {
    const place = `${registry.host}/demo/tag`;
    const { image } = await send(place);
    const suffixes = ['-solo', '-cncf', '-docker', ''];
    expect(await copy(`${place}:v1`, `${place}:latest`)).toEqual(suffixes.map((suffix) => `${place}:latest${suffix}`));
    const listed = await listImages(client, parseReference(place));
    for (const suffix of suffixes) {
      const digests = listed.filter(({ tag }) => [`v1${suffix}`, `latest${suffix}`].includes(tag));
      expect(new Set(digests.map(({ digest }) => digest)).size).toBe(1);
    }
    expect(await copy(`${place}@${image.digest}`, `${place}:one`)).toEqual([`${place}:one`]);
  });

  it('goes to another repository, to a folder and back, with the same digests', async () => {
    const { image } = await send(`${registry.host}/demo/from`);
    const folder = `oci:${join(temporaryFolder(), 'image')}`;
    await copy(`${registry.host}/demo/from:v1`, `${registry.host}/demo/to:v1`);
    await copy(`${registry.host}/demo/to:v1`, `${folder}:v1`);
    await copy(`${folder}:v1`, `${registry.host}/demo/back:v2`);
    const { digest } = await inspectImage(client, parseReference(`${registry.host}/demo/back:v2`));
    expect(digest).toBe(image.digest);
    const found = await readModule({ client, reference: parseReference(`${registry.host}/demo/back:v2-solo`) });
    expect(found.digest).toBe(image.layouts.solo?.digest);
  });

  it('takes an index with what it names', async () => {
    const source = client.open(parseReference(`${registry.host}/demo/index`), 'push');
    const child = await writeImage(source, 'child', []);
    const { digest } = await writeIndex(source, 'v1', [child]);
    const to = `oci:${join(temporaryFolder(), 'image')}`;
    await copy(`${registry.host}/demo/index:v1`, `${to}:v1`);
    expect(await inspectImage(client, parseReference(`${to}:v1`))).toMatchObject({
      digest,
      kind: 'index',
      manifests: [{ digest: child.digest }],
    });
  });

  it('wants a tag', async () => {
    await expect(copy(`${registry.host}/demo/from:v1`, `${registry.host}/demo/from`)).rejects.toThrow('names no tag');
  });
});

describe('inspectImage', () => {
  it('tells the layout, the blobs and the tags beside it', async () => {
    const place = `${registry.host}/demo/inspect`;
    const { image } = await send(place);
    const inspect = (tag: string): ReturnType<typeof inspectImage> =>
      inspectImage(client, parseReference(`${place}:${tag}`));
    const compat = await inspect('v1');
    expect(compat).toMatchObject({ digest: image.digest, kind: 'image', layout: 'compat', layers: [{}] });
    expect(compat.annotations['wasm-action.module.sha256']).toBe(module.sha256);
    expect(compat.siblings.map(({ reference }) => reference.split(':').at(-1))).toEqual([
      'v1-solo',
      'v1-cncf',
      'v1-docker',
    ]);
    expect(await inspect('v1-solo')).toMatchObject({
      layout: 'solo',
      runtime: { abiVersions: ['v0.2.1'] },
      siblings: [],
    });
    expect((await inspect('v1-cncf')).layout).toBe('cncf');
    expect((await inspect('v1-docker')).layout).toBe('docker');
  });
});

describe('listImages', () => {
  it('follows the pages of a long list, on the same registry only', async () => {
    const faulty = await startFaultRegistry(({ url, response }) => {
      if (!url.includes('/tags/list')) return undefined;
      const second = url.includes('last=');
      response.writeHead(200, second ? {} : { link: '<https://elsewhere.test/v2/a/b/tags/list?last=v1>; rel="next"' });
      response.end(JSON.stringify({ name: 'a/b', tags: second ? ['v2', 'gone'] : ['v1'] }));
      return true;
    });
    try {
      const repository = client.open(parseReference(`${faulty.host}/a/b`), 'push');
      await writeImage(repository, 'v1', []);
      await writeImage(repository, 'v2', []);
      const listed = await listImages(client, parseReference(`${faulty.host}/a/b`));
      expect(listed.map(({ tag }) => tag)).toEqual(['v1', 'v2']);
      expect(faulty.requests.filter((request) => request.includes('tags/list'))).toEqual([
        'GET /v2/a/b/tags/list?n=1000',
        'GET /v2/a/b/tags/list?last=v1',
      ]);
    } finally {
      await faulty.stop();
    }
  });

  it.each([
    ['a web page', 200, '<html>', 'no list of tags'],
    ['an unknown name', 404, 'NAME_UNKNOWN', 'answered 404'],
  ] as const)('says so of %s', async (_, status, body, message) => {
    const faulty = await startFaultRegistry(({ response }) => {
      if (status !== 200) return refuse(response, status, body);
      response.end(body);
      return true;
    });
    try {
      await expect(listImages(client, parseReference(`${faulty.host}/a/b`))).rejects.toThrow(message);
    } finally {
      await faulty.stop();
    }
  });
});
