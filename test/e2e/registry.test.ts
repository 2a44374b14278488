import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReference } from '../../src/oci/reference.ts';
import { runJson } from '../support/cli.ts';
import { makeFolder } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { makeLayer, writeImage } from '../support/image-builder.ts';
import { pluginModule } from '../support/plugin-module.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
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
  }, 180_000);

  it.runIf(process.platform === 'linux')(
    'judges with the Envoy of a proxy image, pulled by its digest',
    async () => {
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
    },
    180_000,
  );
});
