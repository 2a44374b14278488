import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { LAYOUT_NAMES } from '../../src/oci/layout-names.ts';
import { parseLayouts } from '../../src/oci/layouts.ts';
import { digestOf, parseManifest } from '../../src/oci/manifest.ts';
import { parseModule, type WasmModule } from '../../src/wasm/module.ts';
import { packOne } from '../support/pack.ts';
import { sampleModule } from '../support/sample-module.ts';

const module = sampleModule();
const input = {
  module,
  rootIds: ['add_header'],
  metadata: { title: 'add-header', version: '1.2.3', licenses: 'Apache-2.0', source: undefined },
};

const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** A module of 100 kB whose bytes no helper decides: an empty one with a custom section. */
function goldenModule(): WasmModule {
  const content = Uint8Array.from({ length: 100_000 }, (_, index) => (index === 0 ? 0 : (index * index) >>> 5));
  return parseModule(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, 0xa0, 0x8d, 0x06, ...content));
}

describe('the solo layout', () => {
  it("is wasme's manifest without annotations on its config descriptor", async () => {
    const { manifest, blobs } = await packOne('solo', input);
    const config = '{"type":"envoy_proxy","abiVersions":["v0.2.1"],"config":{"rootIds":["add_header"]}}';
    expect(blobs.map(({ bytes }) => Buffer.from(bytes))).toEqual([Buffer.from(config), Buffer.from(module.bytes)]);
    const configDescriptor = {
      mediaType: 'application/vnd.module.wasm.config.v1+json',
      digest: digestOf(config),
      size: config.length,
    };
    expect(new TextDecoder().decode(manifest.bytes)).toBe(
      JSON.stringify({
        schemaVersion: 2,
        config: configDescriptor,
        layers: [
          { ...configDescriptor, annotations: { 'org.opencontainers.image.title': 'runtime-config.json' } },
          {
            mediaType: 'application/vnd.module.wasm.content.layer.v1+wasm',
            digest: `sha256:${module.sha256}`,
            size: module.bytes.length,
            annotations: { 'org.opencontainers.image.title': 'filter.wasm' },
          },
        ],
        annotations: {
          'module.wasm.runtime/abi_version': 'v0.2.1',
          'module.wasm.runtime/type': 'envoy_proxy',
          'org.opencontainers.image.licenses': 'Apache-2.0',
          'org.opencontainers.image.title': 'add-header',
          'org.opencontainers.image.version': '1.2.3',
          'wasm-action.module.sha256': module.sha256,
        },
      }),
    );
  });
});

describe('the compat layout', () => {
  it('is an image with one layer whose configuration container tools can read', async () => {
    const { manifest, blobs } = await packOne('compat', input);
    const [config, layer] = blobs;
    if (config === undefined || layer === undefined) throw new Error('two blobs were expected');
    expect(decode(manifest.bytes)).toMatchObject({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf(config.bytes) },
      layers: [
        {
          mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
          digest: digestOf(layer.bytes),
          size: layer.bytes.length,
        },
      ],
      annotations: { 'module.wasm.image/variant': 'compat', 'wasm-action.module.sha256': module.sha256 },
    });
    expect(decode(config.bytes)).toEqual({
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(gunzipSync(layer.bytes))] },
    });
    expect(parseManifest(manifest).kind).toBe('image');
  });

  it('has a date only where one was declared', async () => {
    const { blobs } = await packOne('compat', { ...input, created: 1_700_000_000 });
    expect(decode(blobs[0]?.bytes ?? new Uint8Array())).toMatchObject({ created: '2023-11-14T22:13:20Z' });
  });
});

describe('the cncf layout', () => {
  it("is one raw layer and the configuration of TAG Runtime's guide", async () => {
    const { manifest, blobs } = await packOne('cncf', input);
    const config =
      '{"created":"1970-01-01T00:00:00Z","author":null,"architecture":"wasm","os":"wasip1",' +
      `"layerDigests":["sha256:${module.sha256}"],"component":null}`;
    expect(blobs.map(({ bytes }) => Buffer.from(bytes))).toEqual([Buffer.from(config), Buffer.from(module.bytes)]);
    expect(manifest.mediaType).toBe('application/vnd.oci.image.manifest.v1+json');
    expect(new TextDecoder().decode(manifest.bytes)).toBe(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: {
          mediaType: 'application/vnd.wasm.config.v0+json',
          digest: digestOf(config),
          size: config.length,
        },
        layers: [{ mediaType: 'application/wasm', digest: `sha256:${module.sha256}`, size: module.bytes.length }],
        annotations: {
          'org.opencontainers.image.licenses': 'Apache-2.0',
          'org.opencontainers.image.title': 'add-header',
          'org.opencontainers.image.version': '1.2.3',
          'wasm-action.module.sha256': module.sha256,
        },
      }),
    );
  });

  it('shares its layer with solo', async () => {
    const [solo, cncf] = await Promise.all([packOne('solo', input), packOne('cncf', input)]);
    expect(cncf.blobs[1]?.descriptor.digest).toBe(solo.blobs[1]?.descriptor.digest);
  });
});

describe('the docker layout', () => {
  it("is the compat layout's blobs under Docker's media types", async () => {
    const [compat, docker] = await Promise.all([packOne('compat', input), packOne('docker', input)]);
    expect(docker.manifest.mediaType).toBe('application/vnd.docker.distribution.manifest.v2+json');
    expect(decode(docker.manifest.bytes)).toMatchObject({
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      config: { mediaType: 'application/vnd.docker.container.image.v1+json' },
      layers: [{ mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip' }],
      annotations: { 'wasm-action.module.sha256': module.sha256 },
    });
    expect(decode(docker.manifest.bytes)).not.toHaveProperty(['annotations', 'module.wasm.image/variant']);
    const digests = ({ blobs }: typeof docker): string[] => blobs.map(({ descriptor }) => descriptor.digest);
    expect(digests(docker)).toEqual(digests(compat));
  });
});

describe('every layout', () => {
  it('has the same digest on every machine and on every Node', async () => {
    // They change when fflate or our tar headers write other bytes: then every user's unchanged image would be pushed again.
    const large = { ...input, module: goldenModule() };
    const digests = await Promise.all(
      LAYOUT_NAMES.map(async (layout) => (await packOne(layout, large)).manifest.digest),
    );
    expect(digests).toEqual([
      'sha256:845ca57e90310313aa53ce35fbeccfa63b5f6db0bbb1993222bf6547e4777134',
      'sha256:07604f36af83d27e9c0612262986ad8660f5f9b5bf565a60c04765355a313518',
      'sha256:1729a9337c60d6b511d30e46b7feb48dabffe4ecf268922c059bab5ac41946f5',
      'sha256:d270f0eb6078cad9edced8a1357b836959eb45f2d9c98582255f2e4b5a227934',
    ]);
  });

  it('leaves out the ABI of a module that names none', async () => {
    const silent = { ...input, module: { ...module, interface: { ...module.interface, exports: [] } } };
    const { manifest, blobs } = await packOne('solo', silent);
    expect(decode(manifest.bytes)).not.toHaveProperty(['annotations', 'module.wasm.runtime/abi_version']);
    expect(decode(blobs[0]?.bytes ?? new Uint8Array())).toMatchObject({ abiVersions: [] });
  });
});

describe('parseLayouts', () => {
  it('takes compat and solo by itself, and each once', () => {
    expect(parseLayouts([])).toEqual(['compat', 'solo']);
    expect(parseLayouts(['solo', 'solo'])).toEqual(['solo']);
    expect(parseLayouts(['cncf', 'docker'])).toEqual(['cncf', 'docker']);
    expect(() => parseLayouts(['docker-compose'])).toThrow(ConfigurationError);
  });
});
