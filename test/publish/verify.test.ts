import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import type { Content, Descriptor } from '../../src/oci/manifest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { attachReferrer } from '../../src/oci/referrers.ts';
import type { Repository } from '../../src/oci/repository.ts';
import type { ConsumerName } from '../../src/publish/consumer-names.ts';
import { parseConsumers } from '../../src/publish/consumers.ts';
import { loadAsMesh } from '../../src/publish/loading-rules.ts';
import { openPublishedImage } from '../../src/publish/published-image.ts';
import { type Verification, verify } from '../../src/publish/verify.ts';
import { makeContent, makeLayer, writeImage, writeIndex } from '../support/image-builder.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const module = sampleModule();
const file = { name: 'plugin.wasm', content: Buffer.from(module.bytes) };

const tarGzip = await makeLayer([file]);
const tar = await makeLayer([file], 'none');
const dockerTar = { ...tarGzip, descriptor: { ...tarGzip.descriptor, mediaType: MEDIA_TYPE.dockerTarGzip } };
const soloConfig = makeContent(MEDIA_TYPE.soloConfig, '{"type":"envoy_proxy","abiVersions":["v0.2.1"],"config":{}}');
const solo = makeContent(MEDIA_TYPE.soloContent, module.bytes);
const cncfConfig = makeContent(MEDIA_TYPE.cncfConfig, '{"created":"1970-01-01T00:00:00Z","architecture":"wasm"}');
const cncf = makeContent(MEDIA_TYPE.wasm, module.bytes);
const empty = makeContent('application/vnd.oci.empty.v1+json', '{}');
const containerConfig = makeConfig(tar);
const dockerConfig = makeConfig(tar, MEDIA_TYPE.dockerConfig);
const spec = makeContent('application/vnd.module.wasm.spec.v1+yaml', 'apiVersion: 1.0.0');
const readme = makeContent('application/vnd.module.wasm.doc.v1+markdown', '# Filter');

function makeConfig({ descriptor }: Content, mediaType: string = MEDIA_TYPE.ociConfig): Content {
  const rootfs = { type: 'layers', diff_ids: [descriptor.digest] };
  return makeContent(mediaType, JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs }));
}

const AMD64 = { os: 'linux', architecture: 'amd64' };
const WASIP1 = { os: 'wasip1', architecture: 'wasm' };

type Write = (repository: Repository, tag: string) => Promise<unknown>;
const image =
  (layers: readonly Content[], config: Content = empty, mediaType?: string): Write =>
  (repository, tag) =>
    writeImage(repository, tag, layers, config, mediaType);

type Entry = readonly [layer: Content, config: Content, platform?: object];
const index =
  (...entries: readonly Entry[]): Write =>
  async (repository, tag) => {
    const manifests: (Descriptor & { platform?: object })[] = [];
    for (const [layer, config, platform] of entries) {
      const child = await writeImage(repository, `${tag}-child-${manifests.length}`, [layer], config);
      manifests.push(platform === undefined ? child : { ...child, platform });
    }
    await writeIndex(repository, tag, manifests);
  };

const COMPAT = [tarGzip, containerConfig] as const;
const CNCF = [cncf, cncfConfig] as const;
const ATTESTATION = [makeContent('application/vnd.in-toto+json', '{}'), makeContent(MEDIA_TYPE.ociConfig, '{"a":1}')];
const wasmToOci = makeContent('application/vnd.wasm.content.layer.v1+wasm', module.bytes);
const wasmToOciConfig = makeContent('application/vnd.wasm.config.v1+json', '{}');
const dockerManifest = MEDIA_TYPE.dockerManifest;

/** What the consumers' own code did with each layout: Istio and Envoy Gateway by tag and by the reference's own digest, wasme, wkg. */
const MATRIX: readonly [name: string, write: Write, tag: boolean, digest: boolean, wasme: boolean, wkg: boolean][] = [
  ['1 solo', image([soloConfig, solo], soloConfig), true, true, true, false],
  ['2 solo, content layer only', image([solo]), false, false, true, false],
  ['3 wasm-to-oci', image([wasmToOci], wasmToOciConfig), false, false, false, false],
  ['4 compat', image([tarGzip], containerConfig), true, true, false, false],
  ["5 compat in Docker's types", image([dockerTar], dockerConfig, dockerManifest), true, true, false, false],
  ['6 a Docker manifest with an OCI layer', image([tarGzip], dockerConfig, dockerManifest), false, false, false, false],
  ['7 compat, uncompressed', image([tar], containerConfig), false, false, false, false],
  ['8 compat with an empty configuration', image([tarGzip]), true, true, false, false],
  ['9 CNCF', image([cncf], cncfConfig), false, false, false, true],
  ['10 Higress', image([spec, readme, tarGzip]), true, true, false, false],
  ['11 Higress, archive first', image([tarGzip, spec, readme]), false, false, false, false],
  ['12 hybrid of solo and compat', image([solo, tarGzip], soloConfig), true, true, true, false],
  ['13 hybrid of CNCF and compat', image([cncf, tarGzip], cncfConfig), true, true, false, false],
  ['14 index, compat first', index([...COMPAT, AMD64], [...CNCF, WASIP1]), true, false, false, false],
  ['15 index, CNCF first', index([...CNCF, WASIP1], [...COMPAT, AMD64]), true, false, false, false],
  ['16 index without platforms, CNCF first', index(CNCF, COMPAT), false, false, false, false],
  ['17 index, compat without platform', index(COMPAT, [...CNCF, WASIP1]), true, false, false, false],
  ['18 index without linux/amd64', index([...CNCF, WASIP1]), false, false, false, false],
  ["18 index of arm64's alone", index([...COMPAT, { os: 'linux', architecture: 'arm64' }]), false, false, false, false],
  [
    '19 buildx with an attestation',
    index([...COMPAT, AMD64], [...(ATTESTATION as [Content, Content]), { os: 'unknown', architecture: 'unknown' }]),
    true,
    false,
    false,
    false,
  ],
];

let registry: TestRegistry;
let folder: string;
const client = makeClient();
beforeAll(async () => {
  registry = await startRegistry();
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterAll(async () => {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
});

const judge = (reference: string, ...asked: ConsumerName[]): Promise<Verification> =>
  verify({ client, reference: parseReference(reference), asked });

function verdicts({ consumers }: Verification, field: 'verdict' | 'byDigest' = 'verdict'): Record<string, boolean> {
  return Object.fromEntries(consumers.map((row) => [row.consumer, row[field] === 'loads']));
}

const codes = ({ diagnostics }: Verification): string[] => diagnostics.map(({ code }) => code);

describe.each(['a registry', 'a layout folder'])('what the consumers themselves did, in %s', (place) => {
  it.each(MATRIX)('%s', async (name, write, byTag, byDigest, wasme, wkg) => {
    const slug = name.replace(/\W+/g, '-').toLowerCase();
    const where = place === 'a registry' ? `${registry.host}/matrix/${slug}` : `oci:${join(folder, slug)}`;
    const repository = client.open(parseReference(where), 'push');
    await write(repository, 'v1');

    const tagged = await judge(`${where}:v1`);
    expect(verdicts(tagged)).toMatchObject({ istio: byTag, 'envoy-gateway': byTag, higress: byTag, wasme, wkg });
    expect(verdicts(tagged, 'byDigest')).toMatchObject({ istio: byDigest, 'envoy-gateway': byDigest });
    const pinned = await judge(`${where}@${tagged.image.digest}`);
    expect(verdicts(pinned)).toMatchObject({ istio: byDigest, 'envoy-gateway': byDigest, wkg });

    for (const row of tagged.consumers.filter(({ verdict }) => verdict === 'loads')) {
      expect(row.moduleSha256).toBe(module.sha256);
      // What a WasmPlugin is told to pin is what loads.
      if (row.consumer === 'istio') expect(verdicts(await judge(`${where}@${row.digest}`)).istio).toBe(true);
    }
    for (const row of tagged.consumers.filter(({ verdict }) => verdict === 'refuses')) {
      expect(row.reasons.join()).not.toBe('');
    }
  });
});

describe('verify', () => {
  const open = (name: string): { where: string; repository: Repository } => {
    const where = `oci:${join(folder, name)}`;
    return { where, repository: client.open(parseReference(where), 'push') };
  };

  it('asks Istio, Envoy Gateway and docker, wasme and wkg, each for its own tag', async () => {
    const { where, repository } = open('set');
    await image([tarGzip], containerConfig)(repository, 'v1');
    await image([soloConfig, solo], soloConfig)(repository, 'v1-solo');
    await image([cncf], cncfConfig)(repository, 'v1-cncf');
    const found = await judge(`${where}:v1`);
    expect(found.diagnostics).toEqual([]);
    expect(Object.keys(found.image.layouts)).toEqual(['compat', 'solo', 'cncf']);
    const asked = found.consumers.filter((row) => row.asked).map(({ consumer, reference }) => [consumer, reference]);
    expect(asked).toEqual([
      ['istio', `${where}:v1`],
      ['envoy-gateway', `${where}:v1`],
      ['docker', `${where}:v1`],
      ['wasme', `${where}:v1-solo`],
      ['wkg', `${where}:v1-cncf`],
    ]);
    expect((await judge(`${where}:v1`, 'wasme', 'wkg', 'google-cloud')).diagnostics).toEqual([]);
    expect(codes(await judge(`${where}:v1-solo`, 'wkg'))).toEqual(['consumer-refuses']);
    expect(Object.keys((await judge(`${where}:v1-solo`)).image.layouts)).toEqual(['solo']);
  });

  it('lists what belongs to each layout', async () => {
    const { where, repository } = open('belongings');
    await image([tarGzip], containerConfig)(repository, 'v1');
    await image([soloConfig, solo], soloConfig)(repository, 'v1-solo');
    const { digest, mediaType, bytes } = await repository.readManifest('v1');
    const artifactType = 'application/vnd.cyclonedx+json';
    const subject = { digest, mediaType, size: bytes.length };
    await attachReferrer(repository, subject, { name: 'sbom.cdx.json', artifactType, bytes: new Uint8Array(2) });
    const { layouts } = (await judge(`${where}:v1`)).image;
    expect(layouts.compat?.referrers).toMatchObject([{ artifactType }]);
    expect(layouts.solo?.referrers).toEqual([]);
  });

  it('fails for who was asked for, and says why in its own words', async () => {
    const { where, repository } = open('recipe');
    await image([solo])(repository, 'v1');
    const found = await judge(`${where}:v1`, 'istio');
    expect(found.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'consumer-refuses',
        message: expect.stringContaining('number of layers must be 2 but got 1'),
      },
    ]);
    expect(codes(await judge(`${where}:v1`, 'wasme'))).toEqual([]);
    expect(codes(await judge(`${where}:v1`))).toEqual(['consumer-refuses', 'consumer-refuses', 'consumer-refuses']);
  });

  it("warns of an index's digest, and names the one to pin", async () => {
    const { where, repository } = open('index');
    await index([...COMPAT, AMD64])(repository, 'v1');
    const { digest: child } = await repository.readManifest('v1-child-0');
    const tagged = await judge(`${where}:v1`);
    expect(tagged.diagnostics).toMatchObject([
      { severity: 'warning', code: 'index-digest', hint: expect.stringContaining(child) },
    ]);
    const pinned = await judge(`${where}@${tagged.image.digest}`, 'istio');
    expect(pinned.diagnostics).toMatchObject([
      { code: 'consumer-refuses', message: expect.stringContaining("the digest is the index's") },
    ]);
  });

  it('reports a set of two modules', async () => {
    const { where, repository } = open('mixed');
    await image([tarGzip], containerConfig)(repository, 'v1');
    const other = makeContent(MEDIA_TYPE.soloContent, sampleModule('other').bytes);
    await image([soloConfig, other], soloConfig)(repository, 'v1-solo');
    const found = await judge(`${where}:v1`);
    expect(found.diagnostics).toMatchObject([
      { severity: 'error', code: 'mixed-set', message: expect.stringContaining(module.sha256) },
    ]);
  });

  it('refuses a module behind the first 256 MiB, of an archive too', async () => {
    const { where, repository } = open('large');
    // The entry's head counts as well.
    const content = Buffer.alloc(256 << 20);
    Buffer.from(module.bytes).copy(content);
    await image([await makeLayer([{ name: 'plugin.wasm', content }])])(repository, 'v1');
    const found = await judge(`${where}:v1`, 'istio');
    expect(found.diagnostics[0]?.message).toContain('behind the first 268435456 is not read');

    const large = { ...solo, descriptor: { ...solo.descriptor, size: (256 << 20) + 1 } };
    await image([soloConfig, large], soloConfig)(repository, 'v2');
    const raw = await loadAsMesh(await openPublishedImage(repository, 'v2', 'large:v2'));
    expect(raw).toMatchObject({ loads: false, reason: expect.stringContaining('is not read') });
  });

  it.each([
    ['no plugin.wasm', [{ name: 'filter.wasm', content: 'x' }], 'plugin.wasm not found in the archive'],
    ['a plugin.wasm that is none', [{ name: 'plugin.wasm', content: 'Not Found' }], 'no Wasm binary'],
    ['a folder plugin.wasm', [{ name: 'plugin.wasm', type: 'directory' }, file], 'no Wasm binary'],
  ] as const)('refuses an archive with %s', async (name, files, reason) => {
    const { where, repository } = open(name);
    await image([await makeLayer(files)])(repository, 'v1');
    expect((await judge(`${where}:v1`, 'istio')).diagnostics[0]?.message).toContain(reason);
  });

  it('takes the first plugin.wasm of whatever folder, as Istio does; Google Cloud wants it at the root', async () => {
    const { where, repository } = open('nested');
    const layer = await makeLayer([{ ...file, name: './lib/plugin.wasm' }]);
    const config = makeConfig(await makeLayer([{ ...file, name: './lib/plugin.wasm' }], 'none'));
    await image([layer], config)(repository, 'v1');
    expect(verdicts(await judge(`${where}:v1`))).toMatchObject({ istio: true, 'google-cloud': false });
  });

  it('holds a container image to its diff_ids', async () => {
    const { where, repository } = open('diff ids');
    await image([tarGzip], makeConfig(tarGzip))(repository, 'v1');
    const found = await judge(`${where}:v1`, 'docker');
    expect(found.diagnostics[0]?.message).toContain('unpacks to');
    await image([tarGzip, tarGzip], containerConfig)(repository, 'v2');
    expect((await judge(`${where}:v2`, 'docker')).diagnostics[0]?.message).toContain('names 1 layers');
  });

  it('refuses a layer that is no archive', async () => {
    const { where, repository } = open('garbage');
    await image([makeContent(MEDIA_TYPE.ociTarGzip, randomBytes(64))])(repository, 'v1');
    expect((await judge(`${where}:v1`, 'istio')).diagnostics[0]?.message).toContain('failed to parse layer as tar.gz');
  });

  it('knows its consumers', () => {
    expect(parseConsumers(['istio', 'gloo', 'istio'])).toEqual(['istio', 'wasme']);
    expect(() => parseConsumers(['linkerd'])).toThrow(ConfigurationError);
  });
});
