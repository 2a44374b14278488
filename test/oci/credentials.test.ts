import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { type Log, silentLog } from '../../src/base/log.ts';
import { type CredentialSource, createCredentials, type ExplicitLogin } from '../../src/oci/credentials.ts';

let folder: string;
let secrets: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credentials-'));
  secrets = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function source(explicit?: ExplicitLogin, variables: Record<string, string> = {}): CredentialSource {
  const log: Log = { ...silentLog, secret: (value) => void secrets.push(value) };
  const signal = new AbortController().signal;
  return createCredentials(
    { variables: { DOCKER_CONFIG: folder, PATH: `${folder}:${process.env.PATH}`, ...variables }, log, signal },
    explicit,
  );
}

async function writeConfig(config: object | string): Promise<void> {
  await writeFile(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
}

const auth = (pair: string): { auth: string } => ({ auth: Buffer.from(pair).toString('base64') });
const password = (username: string, word: string) => ({ kind: 'password', username, password: word });

describe("Docker's configuration", () => {
  it('knows nobody where there is none', async () => {
    expect(await source()('ghcr.io')).toBeUndefined();
  });

  it('is found in the home folder too', async () => {
    await mkdir(join(folder, '.docker'));
    await writeFile(join(folder, '.docker', 'config.json'), JSON.stringify({ auths: { 'a.io': auth('me:pass') } }));
    expect(await source(undefined, { DOCKER_CONFIG: '', HOME: folder })('a.io')).toEqual(password('me', 'pass'));
  });

  it('gives logins only to the very host that they are for', async () => {
    await writeConfig({
      auths: {
        'ghcr.io': auth('me:one:two'),
        'https://registry.example:5000/v2/': auth('you:pass'),
        'quay.io/team': auth('team:pass'),
        'https://index.docker.io/v1/': auth('hub:pass'),
      },
    });
    const find = source();
    expect(await find('ghcr.io')).toEqual(password('me', 'one:two'));
    expect(await find('registry.example:5000')).toEqual(password('you', 'pass'));
    expect(await find('docker.io')).toEqual(password('hub', 'pass'));
    for (const host of ['evil-ghcr.io', 'ghcr.io.evil', 'hcr.io', 'registry.example', 'quay.io', 'index.docker.io']) {
      expect(await find(host), host).toBeUndefined();
    }
    expect(secrets).toEqual(expect.arrayContaining(['one:two', auth('me:one:two').auth]));
  });

  it('prefers an identity token, and passes over an empty entry', async () => {
    await writeConfig({ auths: { 'a.io': { ...auth('00000000-0000:'), identitytoken: 'long-lived' }, 'b.io': {} } });
    expect(await source()('a.io')).toEqual({ kind: 'identity', token: 'long-lived' });
    expect(await source()('b.io')).toBeUndefined();
    expect(secrets).toContain('long-lived');
  });

  it.each([
    ['{"auths": {"a.io": {"auth": "s3cret', 'is no JSON'],
    ['{"auths": {"a.io": "s3cret"}}', 'auths.a.io has the wrong type'],
    ['{"auths": {"a.io": {"auth": "czNjcmV0"}}}', 'is no base64 of user:password'],
    ['{"credsStore": "../../s3cret"}', 'is no credential helper'],
  ])('tells what is wrong with %s', async (text, message) => {
    await writeConfig(text);
    const work = source()('a.io');
    await expect(work).rejects.toThrow(ConfigurationError);
    await expect(work).rejects.toThrow(message);
  });
});

describe('credential helpers', () => {
  async function writeHelper(name: string, script: string): Promise<void> {
    const path = join(folder, `docker-credential-${name}`);
    await writeFile(path, `#!/bin/sh\necho "$@" > ${folder}/arguments\ncat > ${folder}/asked\n${script}\n`);
    await chmod(path, 0o755);
  }

  it("are asked by the host's name, and never told a secret in their arguments", async () => {
    await writeConfig({ credHelpers: { 'a.io': 'mine' }, credsStore: 'other' });
    await writeHelper('mine', `echo '{"ServerURL":"a.io","Username":"me","Secret":"hidden-word"}'`);
    expect(await source()('a.io')).toEqual(password('me', 'hidden-word'));
    expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('a.io');
    expect(await readFile(join(folder, 'arguments'), 'utf8')).toBe('get\n');
    expect(secrets).toEqual(['hidden-word']);
  });

  it('stand for every host as the store, Docker Hub by its old name', async () => {
    await writeConfig({ credsStore: 'desktop' });
    await writeHelper('desktop', `echo '{"Username":"<token>","Secret":"long-lived"}'`);
    expect(await source()('docker.io')).toEqual({ kind: 'identity', token: 'long-lived' });
    expect(await readFile(join(folder, 'asked'), 'utf8')).toBe('https://index.docker.io/v1/');
  });

  it('that know no login leave it to the file', async () => {
    await writeConfig({ credsStore: 'desktop', auths: { 'a.io': auth('me:pass') } });
    await writeHelper('desktop', 'echo "credentials not found in native keychain"; exit 1');
    expect(await source()('a.io')).toEqual(password('me', 'pass'));
  });

  it.each([
    ['echo hidden-word; echo "keychain is locked" >&2; exit 1', 'gave no login for a.io'],
    ['echo hidden-word', 'did not answer with a login'],
  ])('that fail (%s) are told without what they printed', async (script, message) => {
    await writeConfig({ credsStore: 'desktop' });
    await writeHelper('desktop', script);
    const error = await source()('a.io').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ToolError);
    expect((error as ToolError).message).toContain(message);
    expect(JSON.stringify(error)).not.toContain('hidden-word');
  });

  it('that are not installed are told', async () => {
    await writeConfig({ credsStore: 'nowhere' });
    await expect(source()('a.io')).rejects.toThrow('cannot start docker-credential-nowhere');
  });
});

describe("the user's own login", () => {
  it('comes first, is masked before it is used, and goes to its host alone', async () => {
    await writeConfig({ auths: { 'a.io': auth('me:pass') } });
    const find = source({ host: 'a.io', username: 'ci', password: 'given-word' });
    expect(secrets).toEqual(['given-word']);
    expect(await find('a.io')).toEqual(password('ci', 'given-word'));
    expect(await find('b.io')).toBeUndefined();
  });
});
