import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ToolError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { type BinaryenRelease, ensureIntact, findWasmOpt } from '../../src/toolchain/binaryen.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { makeLayer } from '../support/image-builder.ts';

const PROGRAM = 'console.log("wasm-opt version 900")';
const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** A release that a mirror on loopback serves in npm's layout, and an environment whose PATH holds what is given. */
async function serve(programs: Readonly<Record<string, string>> = {}, change: (bytes: Buffer) => Buffer = (b) => b) {
  const archive = await makeLayer([
    { name: 'package/bin/wasm-opt', content: PROGRAM, mode: 0o755 },
    { name: 'package/bin/package.json', content: '{"type":"commonjs"}' },
    { name: 'package/index.js', content: 'never needed' },
  ]);
  const bytes = Buffer.from(archive.bytes);
  const server = await startFileServer({ '/binaryen/-/binaryen-900.0.0.tgz': change(Buffer.from(bytes)) });
  servers.push(server);
  const folder = temporaryFolder();
  for (const [name, says] of Object.entries(programs)) {
    await writeFile(join(folder, name), `#!/bin/sh\necho ${says}\n`);
    await chmod(join(folder, name), 0o755);
  }
  const release: BinaryenRelease = {
    version: '900.0.0',
    url: 'https://registry.npmjs.org/binaryen/-/binaryen-900.0.0.tgz',
    sha256: sha256(bytes),
    bytes: bytes.length,
    programSha256: sha256(PROGRAM),
  };
  const mirrors = parseMirrors(`https://registry.npmjs.org = ${server.origin}`);
  return { release, mirrors, server, env: makeEnvironment({ variables: { PATH: `${folder}:/usr/bin:/bin` } }) };
}

test('the pinned release is fetched once and kept', async () => {
  const { release, mirrors, env, server } = await serve();
  const first = await findWasmOpt(env, mirrors, release);
  expect(first).toMatchObject({ version: '900', source: expect.stringMatching(/^http:.*binaryen-900\.0\.0\.tgz$/) });
  expect(await readFile(first.command[1] ?? '', 'utf8')).toBe(PROGRAM);
  expect((await findWasmOpt(env, mirrors, release)).source).toBe('tool cache');
  expect(server.requests).toHaveLength(1);
});

test('what was changed since is fetched anew before it is run', async () => {
  const { release, mirrors, env, server } = await serve();
  const tool = await findWasmOpt(env, mirrors, release);
  await writeFile(tool.checked ?? '', 'process.exit(1)');
  const intact = await ensureIntact(tool, env, mirrors, release);
  expect(await readFile(intact.command[1] ?? '', 'utf8')).toBe(PROGRAM);
  expect(await ensureIntact(intact, env, mirrors, release)).toBe(intact);
  expect(server.requests).toHaveLength(2);
});

test('the very release on PATH needs no download', async () => {
  const { release, mirrors, env, server } = await serve({ 'wasm-opt': 'wasm-opt version 900 \\(version_900\\)' });
  const found = await findWasmOpt(env, mirrors, release);
  expect(found).toMatchObject({ version: '900', source: expect.stringMatching(/^PATH/) });
  expect(server.requests).toEqual([]);
});

test('without the package one on PATH serves that is new enough, and an old one does not', async () => {
  const damage = (bytes: Buffer) => bytes.fill(0, 20, 30);
  const newer = await serve({ 'wasm-opt': 'wasm-opt version 125' }, damage);
  expect(await findWasmOpt(newer.env, newer.mirrors, newer.release)).toMatchObject({ version: '125' });
  const older = await serve({ 'wasm-opt': 'wasm-opt version 108' }, damage);
  await expect(findWasmOpt(older.env, older.mirrors, older.release)).rejects.toThrow(/SHA-256/);
});

test('WASMOPT wins, and must be one', async () => {
  const { release, mirrors, env } = await serve({ mine: 'wasm-opt version 50', other: 'hello' });
  const named = (WASMOPT: string) => ({ ...env, variables: { ...env.variables, WASMOPT } });
  expect(await findWasmOpt(named('mine'), mirrors, release)).toMatchObject({ version: '50' });
  await expect(findWasmOpt(named('other'), mirrors, release)).rejects.toThrow(ToolError);
});
