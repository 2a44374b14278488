import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { sha256File } from '../../src/base/files.ts';
import { NetworkFailure } from '../../src/base/http.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeLaunch } from '../../src/envoy/bootstrap.ts';
import { validate } from '../../src/envoy/process.ts';
import { provisionEnvoy } from '../../src/envoy/provision.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { createRegistryClient, type RegistryClient } from '../../src/oci/client.ts';
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
    const launch = makeLaunch(plugin, { kind: 'direct-response', status: 200, body: '' });
    expect(await validate(envoy, launch, env)).toMatchObject({ loads: true });
  });

  it('is pulled again when what is kept was altered', async () => {
    const env = makeEnvironment();
    const target = `image:${registry.host}/mesh/proxyv2@${digest}`;
    const envoy = await provide(target, env);
    await appendFile(envoy.command[0] ?? '', 'altered');
    expect(await provide(target, env)).toEqual(envoy);
    expect(await sha256File(envoy.command[0] ?? '')).toBe(real.sha256);
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
    const target = `image:${registry.host}/mesh/proxyv2:1.28.10`;
    const log = recordingLog();
    const env = makeEnvironment({ log });
    const envoy = await provide(target, env);
    const unreachable = createRegistryClient({
      http: () => Promise.reject(new NetworkFailure('no network here')),
      ...{ log, credentials: () => Promise.resolve(undefined), plainHttp: true, directory: env.directory },
    });
    expect(await provisionEnvoy(parseTarget(target), env, { mirrors: [], registry: unreachable })).toEqual(envoy);
    expect(log.lines).toEqual([
      expect.stringMatching(/proxyv2:1\.28\.10 cannot be asked for; taking what it was the last time, sha256:/),
    ]);
    const other = provisionEnvoy(parseTarget(`${target}-other`), env, { mirrors: [], registry: unreachable });
    await expect(other).rejects.toThrow(/no network here/);
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

  it('without this processor is the user’s fault where the user named it, and a reason where a release stands for it', async () => {
    const repository = client.open(parseReference(`${registry.host}/mesh/proxyv2:1.27.1`), 'push');
    const image = await writeImage(repository, 'other', [await makeLayer([{ name: 'x', content: 'x' }])]);
    await writeIndex(repository, '1.27.1', [{ ...image, platform: { os: 'linux', architecture: 'riscv64' } }]);
    const env = makeEnvironment();
    await expect(provide(`image:${registry.host}/mesh/proxyv2:1.27.1`, env)).rejects.toThrow(ConfigurationError);
    const release = provide('istio@1.27.1', env, `docker.io/istio = ${registry.host}/mesh`);
    await expect(release).rejects.toThrow(ToolError);
    await expect(release).rejects.toThrow(/has no image for linux\/(amd|arm)64/);
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
  const loader = /\/lib(?:64)?\/ld-linux-[\w-]+\.so\.\d/.exec(binary.subarray(0, 4096).toString('latin1'))?.[0];
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
