import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { ToolError } from '../../src/base/errors.ts';
import { installPackages } from '../../src/language/node-packages.ts';
import { resolveNode } from '../../src/toolchain/node.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

/** A registry that knows two packages which exclude each other; real npm asks it. */
const PACKAGES: Readonly<Record<string, object>> = {
  left: packument('left', { peerDependencies: { right: '2.0.0' } }),
  right: packument('right', {}),
};
let server: Server;
let registry: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const found = PACKAGES[decodeURIComponent(request.url ?? '').slice(1)];
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function packument(name: string, extra: object): object {
  const dist = { tarball: `http://127.0.0.1:9/${name}.tgz`, integrity: 'sha512-AAAA' };
  const versions = Object.fromEntries(
    ['1.0.0', '2.0.0'].map((version) => [version, { name, version, dist, ...extra }]),
  );
  return { name, 'dist-tags': { latest: '2.0.0' }, versions };
}

async function install(files: Readonly<Record<string, string>>, url = registry): Promise<Diagnostic[]> {
  const root = temporaryFolder();
  await writeFiles(join(root, 'filter'), files);
  const variables = {
    ...process.env,
    npm_config_registry: url,
    npm_config_cache: join(root, 'cache'),
    npm_config_fetch_retries: '0',
  };
  const env = makeEnvironment({ directory: root, variables });
  return installPackages(join(root, 'filter'), await resolveNode(env), env, []);
}

function manifest(dependencies: Readonly<Record<string, string>>): string {
  return JSON.stringify({ name: 'filter', version: '1.0.0', dependencies }, null, 2);
}

test.each([
  ['a package that nobody published', { 'no-such-package': '1.0.0' }, 'E404', /no-such-package/, 5],
  ['a version that nobody published', { left: '9.0.0' }, 'ETARGET', /No matching version found for left@9\.0\.0/, 5],
  [
    'versions that exclude each other',
    { left: '1.0.0', right: '1.0.0' },
    'ERESOLVE',
    /peer right@"2\.0\.0" from left@1\.0\.0/,
    undefined,
  ],
])('%s is a fault of package.json', async (_what, dependencies, code, message, line) => {
  const [diagnostic] = await install({ 'package.json': manifest(dependencies) });
  expect(diagnostic).toMatchObject({ severity: 'error', code, file: 'filter/package.json' });
  expect(diagnostic?.message).toMatch(message);
  if (line !== undefined) expect(diagnostic?.line).toBe(line);
  expect(diagnostic?.hint).toBeTruthy();
});

test('a lock file that package.json has outgrown is told with the entry', async () => {
  const lock = {
    name: 'filter',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'filter', version: '1.0.0', dependencies: { right: '1.0.0' } },
      'node_modules/right': { version: '1.0.0', integrity: 'sha512-AAAA' },
    },
  };
  const diagnostics = await install({
    'package.json': manifest({ right: '^2.0.0' }),
    'package-lock.json': JSON.stringify(lock, null, 2),
  });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ code: 'EUSAGE', file: 'filter/package-lock.json', line: 11 });
  expect(diagnostics[0]?.hint).toContain('npm install');
  expect(diagnostics[0]?.message).not.toContain('Usage:');
});

test('no network is no fault of the project', async () => {
  const failure = install({ 'package.json': manifest({ left: '1.0.0' }) }, 'http://127.0.0.1:9/');
  await expect(failure).rejects.toThrow(ToolError);
  await expect(failure).rejects.toThrow('ECONNREFUSED');
  await expect(failure).rejects.toMatchObject({ hint: expect.stringContaining('network') });
});

test("the lock file's own package manager is asked for by name", async () => {
  const root = temporaryFolder();
  await writeFiles(root, { 'package.json': '{}', 'pnpm-lock.yaml': '' });
  const env = makeEnvironment({ directory: root });
  const node = await resolveNode(env);
  const bare = { ...env, variables: { PATH: temporaryFolder() } };
  await expect(installPackages(root, node, bare, [])).rejects.toThrow(
    "pnpm-lock.yaml is pnpm's, and pnpm is not on PATH",
  );
});

test.each([
  ['has what package.json asks for', { left: '^2.0.0' }, {}, true],
  ['has a version that package.json does not take', { left: '^1.0.0' }, {}, false],
  ['lacks a package', { left: '2', right: '*' }, {}, false],
  ['was asked for a tag, which moves', { left: 'latest' }, {}, false],
  ['was steered by overrides', { left: '2' }, { overrides: { right: '1.0.0' } }, false],
])('without a lock file npm is left alone where node_modules %s: %o', async (_, dependencies, more, left) => {
  const root = temporaryFolder();
  await writeFiles(root, {
    'package.json': JSON.stringify({ dependencies, ...more }),
    'node_modules/left/package.json': '{}',
    'node_modules/.package-lock.json': JSON.stringify({ packages: { 'node_modules/left': { version: '2.1.0' } } }),
  });
  const env = makeEnvironment({ directory: root });
  const node = await resolveNode(env);
  const installed = installPackages(root, node, { ...env, variables: { PATH: temporaryFolder() } }, []);
  const notice = [expect.objectContaining({ code: 'lock-file-missing' })];
  if (left) await expect(installed).resolves.toEqual(notice);
  else await expect(installed).rejects.toThrow('npm');
});
