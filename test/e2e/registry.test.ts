import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { digestOf } from '../../src/oci/manifest.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { runJson } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { makeLayer, writeImage } from '../support/image-builder.ts';
import { pluginModule } from '../support/plugin-module.ts';
import { REGISTRY_LOGIN, requireProgram, startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/assemblyscript-add-header', import.meta.url));
const ask = promisify(execFile);

interface Manifest {
  readonly config: { readonly mediaType: string; readonly annotations?: unknown };
  readonly layers: readonly { readonly mediaType: string }[];
  readonly annotations?: Readonly<Record<string, string>>;
}

describe('the command line and a registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  it('takes the example from source to an image that oras, crane and skopeo read', async () => {
    const directory = join(await makeFolder(), 'example');
    await cp(EXAMPLE, directory, {
      recursive: true,
      filter: (path) => !/node_modules|\.wasm-action/.test(path.slice(EXAMPLE.length)),
    });
    const image = `${registry.host}/demo/add-header:v1`;
    const { code, result } = await runJson(['run', directory, '--image', image, '--plain-http'], { directory });
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
    expect(result).toMatchObject({
      status: 'passed',
      module: { abi: '0.2.0', language: 'assemblyscript' },
      verdicts: { '1.40.0': { verdict: 'loads', basis: 'measured' } },
      tests: { passed: 3, failed: 0, skipped: 0 },
      image: { reference: image },
    });
    const read = async (reference: string): Promise<Manifest[]> => {
      const answers = await Promise.all([
        ask('oras', ['manifest', 'fetch', '--plain-http', reference]),
        ask('crane', ['manifest', '--insecure', reference]),
        ask('skopeo', ['inspect', '--raw', '--tls-verify=false', `docker://${reference}`]),
      ]);
      return answers.map(({ stdout }) => JSON.parse(stdout) as Manifest);
    };
    for (const manifest of await read(image)) {
      expect(manifest.config.mediaType).toBe('application/vnd.oci.image.config.v1+json');
      expect(manifest.layers.map(({ mediaType }) => mediaType)).toEqual([
        'application/vnd.oci.image.layer.v1.tar+gzip',
      ]);
      expect(manifest.annotations).toMatchObject({ 'module.wasm.image/variant': 'compat' });
    }
    for (const manifest of await read(`${image}-solo`)) {
      expect(manifest.config.mediaType).toBe('application/vnd.module.wasm.config.v1+json');
      expect(manifest.config.annotations).toBeUndefined();
      expect(manifest.layers.map(({ mediaType }) => mediaType)).toEqual([
        'application/vnd.module.wasm.config.v1+json',
        'application/vnd.module.wasm.content.layer.v1+wasm',
      ]);
    }
  });

  it.runIf(process.platform === 'linux')('judges with the Envoy of a proxy image, pulled by its digest', async () => {
    const directory = await makeFolder();
    const envoy = await provideEnvoy(directory);
    const content = await readFile(envoy.command.at(-1) ?? '');
    const layer = await makeLayer([{ name: 'usr/local/bin/envoy', content, mode: 0o755 }], 'none');
    const reference = parseReference(`${registry.host}/mesh/proxy:v1`);
    const { digest } = await writeImage(makeClient().open(reference, 'push'), 'v1', [layer]);
    await writeFile(join(directory, 'plugin.wasm'), pluginModule());

    const target = `image:${registry.host}/mesh/proxy@${digest}`;
    const args = ['run', 'plugin.wasm', '--target', target, '--plain-http'];
    const variables = { WASM_ACTION_HOME: join(directory, 'empty-store') };
    const { code, result } = await runJson(args, { directory, variables });
    expect(code).toBe(0);
    expect(result.verdicts[target]).toEqual({
      verdict: 'loads',
      basis: 'measured',
      envoy: envoy.versionLine,
      binarySha256: envoy.sha256,
      reasons: [],
    });
    expect(result.cases).toMatchObject([{ target, status: 'passed' }]);
  });
});

describe('distribution 3.1 over TLS', () => {
  it.each([
    ['a password', 'basic', ['oras', 'crane', 'skopeo', 'regctl', 'cosign']],
    // go-containerregistry, which crane and cosign are made of, asks no token server on this machine.
    ['a token', 'token', ['oras', 'skopeo', 'regctl']],
  ] as const)(
    'with a login by %s takes a module and what belongs to it',
    async (_, auth, readers: readonly string[]) => {
      const registry = await startRegistry({ name: 'distribution 3.1', tls: true, auth });
      onTestFinished(registry.stop);
      const { host, certificate } = registry;
      const directory = await makeFolder();
      await writeFile(join(directory, 'plugin.wasm'), pluginModule());
      await writeFile(join(directory, 'sbom.cdx.json'), '{"bomFormat":"CycloneDX","specVersion":"1.6"}');
      const { username, password } = REGISTRY_LOGIN;
      const login = Buffer.from(`${username}:${password}`).toString('base64');
      await writeFile(join(directory, 'config.json'), JSON.stringify({ auths: { [host]: { auth: login } } }));
      const variables = {
        HOME: directory,
        NODE_EXTRA_CA_CERTS: certificate,
        SSL_CERT_FILE: certificate,
        COSIGN_PASSWORD: 'of the key',
        WASM_ACTION_PASSWORD: password,
      };
      const read = async (program: string, ...args: string[]): Promise<string> => {
        const environment = { ...process.env, ...variables, DOCKER_CONFIG: directory };
        return (await ask(requireProgram(program), args, { cwd: directory, env: environment })).stdout;
      };
      await read('cosign', 'generate-key-pair');

      const image = `${host}/demo/filter:v1`;
      const given = ['--image', image, '--layouts', 'compat,solo,cncf', '--username', username];
      const signing = readers.includes('cosign') ? ['--sign', '--sign-key', 'cosign.key', '--no-sign-log'] : [];
      const args = ['publish', 'plugin.wasm', ...given, '--attach', 'sbom.cdx.json', ...signing];
      const published = await runJson(args, { directory, variables });
      expect(published.result.diagnostics).toEqual([]);
      expect(published.code).toBe(0);
      const digest = published.result.image?.digest ?? '';

      const manifests = await Promise.all([
        read('oras', 'manifest', 'fetch', image),
        read('skopeo', 'inspect', '--raw', '--authfile', join(directory, 'config.json'), `docker://${image}`),
        read('regctl', 'manifest', 'get', '--format', 'raw-body', image),
        ...(readers.includes('crane') ? [read('crane', 'manifest', image)] : []),
      ]);
      for (const manifest of manifests) expect(digestOf(manifest.trim())).toBe(digest);

      const types = [
        'application/vnd.cyclonedx+json',
        ...(readers.includes('cosign') ? ['application/vnd.dev.sigstore.bundle.v0.3+json'] : []),
      ];
      const discovered = JSON.parse(await read('oras', 'discover', '--format', 'json', image)) as {
        readonly referrers: readonly { readonly artifactType: string }[];
      };
      expect(discovered.referrers.map(({ artifactType }) => artifactType).sort()).toEqual(types);
      const form = '{{range .Descriptors}}{{.ArtifactType}} {{end}}';
      const listed = await read('regctl', 'artifact', 'list', '--format', form, image);
      expect(listed.trim().split(' ').sort()).toEqual(types);
      if (readers.includes('cosign')) {
        const checks = ['--key', 'cosign.pub', '--insecure-ignore-tlog', '--private-infrastructure'];
        expect(await read('cosign', 'verify', ...checks, `${host}/demo/filter@${digest}`)).toContain(digest);
      }

      const { code, result } = await runJson(['verify', image, '--username', username], { directory, variables });
      expect(code).toBe(0);
      expect(result.image?.digest).toBe(digest);
      const again = await runJson(args, { directory, variables });
      expect(again.stderr).toContain('nothing has changed');
      expect(JSON.parse(await read('oras', 'discover', '--format', 'json', image))).toEqual(discovered);
    },
  );
});
