import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { ToolError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { resolveNode } from '../../src/toolchain/node.ts';
import type { ToolTable } from '../../src/toolchain/tool-table.ts';
import { makeEnvironment, makeFolder, recordingLog } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { makeLayer } from '../support/image-builder.ts';

const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** A folder for PATH with programs that print a line. */
async function pathWith(programs: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder();
  for (const [name, says] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\necho ${says}\n`);
    await chmod(join(folder, name), 0o755);
  }
  return folder;
}

/** A release of Node that a mirror on loopback serves, with programs that only tell their version. */
async function serveNode(): Promise<{
  table: ToolTable;
  mirrors: ReturnType<typeof parseMirrors>;
  server: FileServer;
}> {
  const archive = await makeLayer([
    { name: 'node-v99.0.0-any/bin/node', content: '#!/bin/sh\necho v99.0.0\n', mode: 0o755 },
    { name: 'node-v99.0.0-any/bin/npm', type: 'symlink', linkname: '../lib/node_modules/npm/bin/npm-cli.js' },
    { name: 'node-v99.0.0-any/lib/node_modules/npm/bin/npm-cli.js', content: '#!/bin/sh\necho 99\n', mode: 0o755 },
  ]);
  const server = await startFileServer({ '/dist/v99.0.0/node-v99.0.0-any.tar.gz': Buffer.from(archive.bytes) });
  servers.push(server);
  const file = {
    url: 'https://nodejs.org/dist/v99.0.0/node-v99.0.0-any.tar.gz',
    sha256: sha256(archive.bytes),
    size: archive.bytes.length,
    strip: 1,
    pins: ['this test'],
  };
  return {
    table: { releases: [{ tool: 'node', version: '99.0.0', archives: [{ os: 'any', arch: 'any', ...file }] }] },
    mirrors: parseMirrors(`https://nodejs.org = ${server.origin}`),
    server,
  };
}

describe('resolveNode', () => {
  it('takes the Node on PATH that has its npm', async () => {
    const found = await resolveNode(makeEnvironment());
    expect(found.node).toMatch(/\/node$/);
    expect(found.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(found.source).toBe(`PATH (${dirname(found.node)})`);
  });

  it.each([
    ['there is no node on PATH', {}],
    ['is 18.20.8, and not >=20.0.0', { node: 'v18.20.8', npm: '10' }],
    ['has no npm on PATH', { node: 'v24.0.0' }],
  ])('fetches its own where %s, once', async (why, programs) => {
    const { table, mirrors, server } = await serveNode();
    const folder = await makeFolder();
    const log = recordingLog();
    const variables = { PATH: await pathWith(programs) };
    const env = makeEnvironment({ directory: folder, variables, log });
    const fetched = await resolveNode(env, mirrors, undefined, table);
    expect(fetched.source).toBe('https://nodejs.org/dist/v99.0.0/node-v99.0.0-any.tar.gz');
    expect(log.lines[0]).toContain(why);
    expect(fetched.why).toContain(why);
    expect((await promisify(execFile)(join(dirname(fetched.node), 'npm'))).stdout).toBe('99\n');
    const again = await resolveNode(env, mirrors, undefined, table);
    expect(again).toMatchObject({ node: fetched.node, version: '99.0.0', source: 'tool cache' });
    expect(server.requests).toHaveLength(1);
  });

  it('says what to do where none can be had', async () => {
    const folder = await makeFolder();
    const env = makeEnvironment({
      directory: folder,
      variables: { PATH: folder },
      platform: { os: 'win32', arch: 'arm64' },
    });
    const failure = await resolveNode(env).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ToolError);
    expect(failure).toMatchObject({
      message: expect.stringContaining('has no build with a known checksum for win32 arm64'),
      hint: expect.stringContaining('put your own on PATH'),
    });
  });

  it('does not take an archive with another checksum', async () => {
    const { table, mirrors } = await serveNode();
    const folder = await makeFolder();
    const env = makeEnvironment({ directory: folder, variables: { PATH: folder } });
    const releases = table.releases.map((release) => ({
      ...release,
      archives: release.archives.map((archive) => ({ ...archive, sha256: '0'.repeat(64) })),
    }));
    await expect(resolveNode(env, mirrors, undefined, { releases })).rejects.toThrow(/has SHA-256/);
    expect(await env.store.find('wasm-action-node', '99.0.0', process.arch)).toBeUndefined();
  });

  it('does not mistake a broken link for a program', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder, 'bin'));
    await symlink('nowhere', join(folder, 'bin', 'node'));
    const variables = { PATH: join(folder, 'bin') };
    const env = makeEnvironment({ directory: folder, variables, platform: { os: 'win32', arch: 'x64' } });
    await expect(resolveNode(env)).rejects.toThrow('win32 x64');
  });
});
