import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { ToolError } from '../../src/base/errors.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeBootstrap } from '../../src/envoy/bootstrap.ts';
import { validate } from '../../src/envoy/process.ts';
import { provisionEnvoy } from '../../src/envoy/provision.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import type { RegistryClient } from '../../src/oci/client.ts';
import type { Content } from '../../src/oci/manifest.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { createFileStore } from '../../src/toolchain/store.ts';
import { makeEnvironment, makeFolder, recordingLog } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { makeLayer, writeImage, writeIndex } from '../support/image-builder.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { buildFilter } from '../support/wasm-builder.ts';

const ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'amd64';
const client = makeClient();

/** The real Envoy of this machine as the layers of images. Uncompressed: a hundred megabytes take gzip seconds. */
describe.runIf(process.platform === 'linux')('a proxy image', () => {
  let root: string;
  let real: EnvoyBinary;
  let layer: Content;
  let registry: TestRegistry;
  let digest: string;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'proxy-image-'));
    real = await provideEnvoy(root);
    const content = await readFile(real.command[0] ?? '');
    layer = await makeLayer([{ name: 'usr/local/bin/envoy', content, mode: 0o755 }], 'none');
    registry = await startRegistry();
    const base = await makeLayer([{ name: 'etc/os-release', content: 'ID=base\n' }]);
    const repository = client.open(parseReference(`${registry.host}/mesh/proxyv2:1.28.10`), 'push');
    const image = await writeImage(repository, '1.28.10', [base, layer]);
    digest = image.digest;
    const platform = { os: 'linux', architecture: ARCHITECTURE };
    await writeIndex(repository, 'index', [{ ...image, platform }]);
  });
  afterAll(async () => {
    await registry?.stop();
    await rm(root, { recursive: true, force: true });
  });

  function provide(target: string, env: Environment, mirrors = ''): Promise<EnvoyBinary> {
    return provisionEnvoy(parseTarget(target), env, { mirrors: parseMirrors(mirrors), registry: client });
  }

  it('is pulled by digest, proves its Envoy, and judges', async () => {
    const env = makeEnvironment();
    const envoy = await provide(`image:${registry.host}/mesh/proxyv2@${digest}`, env);
    expect(envoy).toMatchObject({
      target: { key: `image:${registry.host}/mesh/proxyv2@${digest}` },
      versionLine: real.versionLine,
      sha256: real.sha256,
      source: `image ${registry.host}/mesh/proxyv2@${digest}`,
    });
    const modulePath = join(env.directory, 'filter.wasm');
    await writeFile(modulePath, buildFilter());
    const plugin = { modulePath, name: 'filter', rootId: '', vmId: '' };
    const bootstrap = makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' });
    expect(await validate(envoy, bootstrap, env)).toMatchObject({ loads: true });
  });

  it('is an Istio release, through a mirror and an index, and needs no registry the next time', async () => {
    const env = makeEnvironment();
    const mirrors = `docker.io/istio = ${registry.host}/mesh`;
    const envoy = await provide('istio@1.28.10', env, mirrors);
    expect(envoy).toMatchObject({
      versionLine: real.versionLine,
      source: expect.stringContaining('/mesh/proxyv2:1.28.10@sha256'),
    });
    const nobody: RegistryClient = {
      open() {
        throw new Error('a registry was asked');
      },
    };
    const again = await provisionEnvoy(parseTarget('istio@1.28.10'), env, {
      mirrors: parseMirrors(mirrors),
      registry: nobody,
    });
    expect(again).toEqual(envoy);
  });

  it('is what its tag stood for the last time where the registry cannot be asked', async () => {
    const folder = await makeFolder();
    const own = await startRegistry();
    const target = `image:${own.host}/proxy:stable`;
    const log = recordingLog();
    const env = makeEnvironment({ directory: folder, log });
    try {
      await writeImage(client.open(parseReference(`${own.host}/proxy:stable`), 'push'), 'stable', [layer]);
      await provide(target, env);
    } finally {
      await own.stop();
    }
    expect(await provide(target, env)).toMatchObject({ sha256: real.sha256 });
    expect(log.lines).toEqual([
      expect.stringMatching(/proxy:stable cannot be asked for; taking what it was the last time/),
    ]);
  });

  it('brings its own loader and libraries where this machine has none that will do', async () => {
    const folder = await makeFolder();
    const { binary, files } = await withForeignLoader(real, folder);
    const libraries = await makeLayer(files);
    const program = await makeLayer([{ name: 'usr/local/bin/envoy', content: binary, mode: 0o755 }], 'none');
    await writeImage(client.open(parseReference(`oci:${folder}/image`), 'push'), 'v1', [libraries, program]);
    const env = makeEnvironment({ directory: folder });
    const envoy = await provide(`image:oci:${folder}/image:v1`, env);
    expect(envoy.command.slice(1, 2)).toEqual(['--library-path']);
    expect(basename(envoy.command[0] ?? '')).toMatch(/^ld-linux-.*\.so\.9$/);
    expect(envoy.versionLine).toBe(real.versionLine);
    await rm(join(folder, 'image'), { recursive: true });
    expect(await provide(`image:oci:${folder}/image@${envoy.source.split('@')[1]}`, env)).toMatchObject({
      command: envoy.command,
    });
  });

  it.each([
    ['no Envoy', [{ name: 'usr/local/bin/nginx', content: 'x' }], /holds no Envoy: no file in it is called bin\/envoy/],
    [
      'a script',
      [{ name: 'usr/bin/envoy', content: '#!/bin/sh\nexec nginx\n', mode: 0o755 }],
      /its usr\/bin\/envoy is no Linux program/,
    ],
  ])('with %s is refused', async (_title, files, reason) => {
    const folder = await makeFolder();
    await writeImage(client.open(parseReference(`oci:${folder}/image`), 'push'), 'v1', [await makeLayer(files)]);
    const env = makeEnvironment({ directory: folder });
    const failure = provide(`image:oci:${folder}/image:v1`, env);
    await expect(failure).rejects.toThrow(ToolError);
    await expect(failure).rejects.toThrow(reason);
  });

  it('is of no use on another system, which is said', async () => {
    const env = makeEnvironment({
      platform: { os: 'darwin', arch: 'arm64' },
      store: createFileStore(await makeFolder()),
    });
    await expect(provide(`image:${registry.host}/mesh/proxyv2@${digest}`, env)).rejects.toThrow(
      /a proxy image holds a Linux binary, and this is darwin/,
    );
  });
});

/** The Envoy with a loader that this machine has not, and that loader with the libraries that it needs. */
async function withForeignLoader(real: EnvoyBinary, folder: string) {
  const binary = await readFile(real.command[0] ?? '');
  const loader = /\/lib(?:64)?\/ld-linux-[\w-]+\.so\.\d/.exec(binary.subarray(0, 1 << 16).toString('latin1'))?.[0];
  if (loader === undefined) throw new Error('the Envoy of this machine names no loader');
  const foreign = loader.replace(/\d$/, '9');
  binary.write(foreign, binary.indexOf(loader), 'latin1');
  const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  const names = ['libc.so.6', 'libm.so.6', 'librt.so.1', 'libdl.so.2', 'libpthread.so.0'];
  const files = [{ name: foreign.slice(1), content: await readFile(loader), mode: 0o755 }];
  for (const name of names) {
    files.push({
      name: `usr/lib/${triplet}/${name}`,
      content: await readFile(join('/lib', triplet, name)),
      mode: 0o644,
    });
  }
  await mkdir(folder, { recursive: true });
  return { binary, files };
}
