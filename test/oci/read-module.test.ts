import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { LAYOUT_NAMES } from '../../src/oci/layout-names.ts';
import { digestOf } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { type PublishedModule, readModule } from '../../src/oci/read-module.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { Repository } from '../../src/oci/repository.ts';
import { makeContent, makeLayer, writeImage, writeIndex } from '../support/image-builder.ts';
import { packOne } from '../support/pack.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const client = makeClient();
const module = sampleModule();
let folder: string;
let repository: Repository;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-module-'));
  repository = client.open(parseReference(`oci:${folder}`), 'push');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (tag: string): Promise<PublishedModule> =>
  readModule({ client, reference: parseReference(`oci:${folder}${tag}`) });

describe('readModule', () => {
  it.each(LAYOUT_NAMES)('reads back what the layout %s packs', async (layout) => {
    const { manifest, blobs } = await packOne(layout, { module, rootIds: ['add_header'], metadata: {} });
    for (const blob of blobs) await repository.writeBlob(blob);
    await repository.writeManifest(manifest, 'v1');
    const expected = {
      digest: manifest.digest,
      reference: `oci:${folder}@${manifest.digest}`,
      // TAG Runtime's layout has no place for it.
      runtime: layout === 'cncf' ? undefined : { abiVersions: ['v0.2.1'], rootIds: ['add_header'] },
    };
    for (const tag of [':v1', '', `@${manifest.digest}`]) {
      const found = await read(tag);
      expect(found).toMatchObject(expected);
      expect(digestOf(found.bytes)).toBe(`sha256:${module.sha256}`);
    }
  });

  const raw = makeContent(MEDIA_TYPE.wasm, module.bytes);
  it.each([
    ['CNCF', [raw]],
    ['wasm-to-oci', [makeContent('application/vnd.wasm.content.layer.v1+wasm', module.bytes)]],
    ['the content layer alone', [makeContent(MEDIA_TYPE.soloContent, module.bytes)]],
  ])('reads the layout of %s', async (_name, layers) => {
    await writeImage(repository, 'v1', layers);
    const found = await read(':v1');
    expect(Buffer.from(module.bytes).equals(found.bytes)).toBe(true);
    expect(found.runtime).toBeUndefined();
  });

  it("reads an archive's first plugin.wasm, in whatever folder and with whatever else below it", async () => {
    const bytes = Buffer.from(module.bytes);
    const top = await makeLayer([
      { name: './x/', type: 'directory' },
      { name: './x/plugin.wasm', content: bytes },
      { name: 'plugin.wasm', content: 'another' },
      {
        name: 'runtime-config.json',
        content: '{"type":"envoy_proxy","abi_version":"v0-541b","config":{"root_ids":["r"]}}',
      },
    ]);
    await writeImage(repository, 'v1', [await makeLayer([{ name: 'README.md', content: 'below' }]), top]);
    const found = await read(':v1');
    expect(bytes.equals(found.bytes)).toBe(true);
    expect(found.runtime).toEqual({ abiVersions: ['v0-541b'], rootIds: ['r'] });
  });

  it('takes the linux/amd64 image of an index, as Istio does, and names its digest', async () => {
    const image = await writeImage(repository, 'image', [
      await makeLayer([{ name: 'plugin.wasm', content: Buffer.from(module.bytes) }]),
    ]);
    const other = { ...image, digest: `sha256:${'0'.repeat(64)}` };
    await writeIndex(repository, 'v1', [
      { ...other, platform: { os: 'wasip1', architecture: 'wasm' } },
      { ...image, platform: { os: 'linux', architecture: 'amd64' } },
    ]);
    expect((await read(':v1')).digest).toBe(image.digest);
    await writeIndex(repository, 'v2', [{ ...other, platform: { os: 'wasip1', architecture: 'wasm' } }]);
    await expect(read(':v2')).rejects.toMatchObject({ hint: 'it has wasip1/wasm' });
  });

  it('says what an image without a module holds', async () => {
    await writeImage(repository, 'v1', [await makeLayer([{ name: 'filter.wasm', content: 'x' }])]);
    await expect(read(':v1')).rejects.toThrow('there is no plugin.wasm in its last layer');
    await writeImage(repository, 'v2', [await makeLayer([{ name: 'plugin.wasm', content: 'x' }], 'none')]);
    await expect(read(':v2')).rejects.toThrow(ConfigurationError);
    await expect(read(':v2')).rejects.toThrow('its layers are application/vnd.oci.image.layer.v1.tar');
  });

  it('refuses a module beyond the limit of its consumers before it is fetched', async () => {
    const huge = { ...raw, descriptor: { ...raw.descriptor, size: (256 << 20) + 1 } };
    await writeImage(repository, 'v1', [huge]);
    await expect(read(':v1')).rejects.toThrow('and 268435456 are allowed');
  });

  it('refuses an archive that unpacks to more than it may', async () => {
    const bomb = makeContent(MEDIA_TYPE.ociTarGzip, gzipSync(Buffer.alloc(330 << 20), { level: 1 }));
    await writeImage(repository, 'v1', [bomb]);
    await expect(read(':v1')).rejects.toThrow(ConfigurationError);
  });

  it.each([
    ['{', 'it is no JSON'],
    ['[]', 'it is no JSON object'],
    ['{"schemaVersion":2,"layers":[]}', 'config:'],
    ['{"config":{"mediaType":"a","digest":"sha256:../../x","size":1},"layers":[]}', 'it must be a sha256 digest'],
    ['{"manifests":[],"layers":[]}', 'both an image and an index'],
    [`{"mediaType":"${MEDIA_TYPE.ociIndex}","layers":[]}`, 'it calls itself'],
  ])('refuses the manifest %s', async (text, message) => {
    const bytes = new TextEncoder().encode(text);
    await repository.writeManifest({ mediaType: MEDIA_TYPE.ociManifest, digest: digestOf(bytes), bytes }, 'v1');
    await expect(read(':v1')).rejects.toThrow(ToolError);
    await expect(read(':v1')).rejects.toThrow(message);
  });
});
