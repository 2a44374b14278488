import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { isSigned } from '../../src/oci/referrers.ts';
import { prepareSigner } from '../../src/publish/sign.ts';
import type { Inputs } from '../../src/stage/inputs.ts';
import { createJob } from '../../src/stage/job.ts';
import { publishModule } from '../../src/stage/publish.ts';
import { makeEnvironment, recordingLog, temporaryFolder } from '../support/environment.ts';
import { REGISTRY_LOGIN, requireProgram, startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';
import { sampleModule } from '../support/sample-module.ts';

const PRIVATE = ['--allow-http-registry', '--insecure-ignore-tlog', '--private-infrastructure'];

function inputsFor(directory: string, image: string, parts: Partial<Inputs> = {}): Inputs {
  return {
    directory,
    module: { kind: 'file', path: join(directory, 'plugin.wasm') },
    targets: [],
    cases: [],
    engines: [],
    image,
    tags: [],
    layouts: [],
    push: true,
    plainHttp: true,
    mirrors: [],
    failOn: 'error',
    ...parts,
  };
}

describe('signing by key', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ auth: 'basic' });
  });
  afterAll(() => registry.stop());

  it('cosign verifies every layout by its digest, and an unchanged image is not signed twice', async () => {
    const directory = temporaryFolder('sign ü-');
    const variables = { ...process.env, COSIGN_PASSWORD: 'of the key', DOCKER_CONFIG: join(directory, 'docker') };
    const cosign = (...args: string[]): Promise<{ stdout: string }> =>
      promisify(execFile)(requireProgram('cosign'), args, { cwd: directory, env: variables });
    await cosign('generate-key-pair');
    await writeFile(join(directory, 'plugin.wasm'), sampleModule('signed').bytes);
    const log = recordingLog();
    const env = makeEnvironment({ directory, variables, log });
    const signing = { key: join(directory, 'cosign.key'), log: false };
    const inputs = inputsFor(directory, `${registry.host}/demo/signed:v1`, { signing, ...REGISTRY_LOGIN });
    const context = { inputs, env, folder: join(directory, '.wasm-action') };
    const { image } = await publishModule(createJob(context, ['publish']));
    const images = Object.values(image?.layouts ?? {}).map(({ digest }) => `${registry.host}/demo/signed@${digest}`);
    expect(images).toHaveLength(2);
    expect(log.lines).toEqual(expect.arrayContaining(images.map((name) => `signed ${name}`)));
    for (const name of images) {
      const { username, password } = REGISTRY_LOGIN;
      const login = [`--registry-username=${username}`, `--registry-password=${password}`];
      const { stdout } = await cosign('verify', '--key', 'cosign.pub', ...PRIVATE, ...login, name);
      expect(stdout).toContain(name.split('@')[1]);
    }
    const client = makeClient({ credentials: () => Promise.resolve({ kind: 'password', ...REGISTRY_LOGIN }) });
    const repository = client.open(parseReference(`${registry.host}/demo/signed`), 'pull');
    expect(await isSigned(repository, image?.digest ?? '')).toBe(true);
    expect(await readdir(env.temporary)).toEqual([]);

    const again = recordingLog();
    await publishModule(createJob({ ...context, env: { ...env, log: again } }, ['publish']));
    expect(again.lines.filter((line) => line.startsWith('signed'))).toEqual([]);
  });

  it('a key that is none is told with the words of cosign, and the login is in no argument', async () => {
    const directory = temporaryFolder();
    const env = makeEnvironment({ directory });
    await writeFile(join(directory, 'no.key'), 'rubbish');
    const sign = await prepareSigner({ key: 'no.key', log: false }, env, []);
    const request = {
      images: [`${registry.host}/demo/signed@sha256:${'0'.repeat(64)}`],
      host: registry.host,
      plainHttp: true,
      credentials: { kind: 'password', ...REGISTRY_LOGIN },
    } as const;
    const error = await sign(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ToolError);
    expect((error as ToolError).lastLines.join('\n')).toMatch(/no\.key|PEM|pem/);
    expect(JSON.stringify(error)).not.toContain(REGISTRY_LOGIN.password);
    expect(await readdir(env.temporary)).toEqual([]);
  });
});

describe('what cannot be signed is told before anything is pushed', () => {
  const keyless = { log: true };
  it.each([
    [{ GITHUB_ACTIONS: 'true' }, 'the job has no identity', /permissions: id-token: write/],
    [
      { GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://ghes.example' },
      'the job has no identity',
      /ghes\.example is not known .* sign-key.*awskms/,
    ],
    [{}, 'there is no identity to sign with', /--sign-key/],
  ])('no identity: %j', async (variables, message, hint) => {
    const error = await prepareSigner(keyless, makeEnvironment({ variables }), []).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringMatching(hint),
    });
  });

  it.each([
    ['nowhere.key', {}, /^name a file, env:\/\/NAME, or a KMS/],
    ['env://KEY', {}, /^hand the step the secret as `env: KEY`/],
    ['env://KEY', { KEY: '' }, /^hand the step the secret as `env: KEY`/],
  ])('no key: %s with %j', async (key, variables, hint) => {
    const error = await prepareSigner({ key, log: false }, makeEnvironment({ variables }), []).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).hint).toMatch(hint);
  });

  it.each(['awskms:///alias/wasm', 'gcpkms://projects/p', 'azurekms://vault/key', 'hashivault://wasm', 'env://KEY'])(
    '%s serves where there is no identity',
    async (key) => {
      const variables = {
        ...process.env,
        KEY: 'a key',
        GITHUB_ACTIONS: 'true',
        GITHUB_SERVER_URL: 'https://ghes.example',
      };
      expect(await prepareSigner({ key, log: false }, makeEnvironment({ variables }), [])).toBeTypeOf('function');
    },
  );

  it('a module that was built in this very job', async () => {
    const directory = temporaryFolder();
    const inputs = inputsFor(directory, '127.0.0.1:1/a/b:v1', {
      signing: { key: 'k', log: false },
      module: undefined,
      language: 'rust',
    });
    const context = { inputs, env: makeEnvironment({ directory }), folder: directory };
    await expect(publishModule(createJob(context, ['publish']))).rejects.toThrow('not signed where it is built');
  });
});
