import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { sha256 } from '../../src/base/files.ts';
import { prepareBuild } from '../../src/language/build.ts';
import { installPackages } from '../../src/language/node-packages.ts';
import { registryVariables, withGoMirrors } from '../../src/language/package-mirrors.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { resolveNode } from '../../src/toolchain/node.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { writeFiles } from '../support/files.ts';
import { requireProgram } from '../support/registry.ts';
import { packTarGz } from '../support/upstream-mirror.ts';

/** Real cargo, npm and Go, whose registries are on loopback under the paths that a mirror gives them. */

type Answers = Parameters<typeof startFileServer>[0];

async function serve(answers: (origin: () => string) => Answers): Promise<FileServer> {
  let server: FileServer | undefined;
  server = await startFileServer(answers(() => server?.origin ?? ''));
  onTestFinished(() => server.stop());
  return server;
}

/** A user's machine on which no package has ever been fetched. */
function freshMachine(more: Readonly<Record<string, string | undefined>> = {}): Environment {
  const directory = temporaryFolder();
  const variables = {
    ...process.env,
    CARGO_HOME: join(directory, 'cargo'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(process.env.HOME ?? '', '.rustup'),
    GOMODCACHE: join(directory, 'modules'),
    GOFLAGS: '-modcacherw',
    GOPROXY: undefined,
    npm_config_cache: join(directory, 'npm'),
    npm_config_userconfig: join(directory, 'npmrc'),
    npm_config_registry: undefined,
    npm_config_fetch_retries: '0',
    WASM_ACTION_HOME: join(directory, 'kept'),
    ...more,
  };
  return makeEnvironment({ directory, variables });
}

describe('crates', () => {
  const NAME = 'mirrored';
  const INDEX = `/index/mi/rr/${NAME}`;

  /** A registry by cargo's protocol for sparse indexes, with one crate. */
  async function serveCrate(dl: (origin: string) => string): Promise<FileServer> {
    const crate = await packTarGz({
      [`${NAME}-1.0.0/Cargo.toml`]: `[package]\nname = "${NAME}"\nversion = "1.0.0"\nedition = "2021"\n`,
      [`${NAME}-1.0.0/src/lib.rs`]: 'pub fn answer() -> u32 { 42 }\n',
    });
    const entry = { name: NAME, vers: '1.0.0', deps: [], cksum: sha256(crate), features: {}, yanked: false };
    return serve((origin) => ({
      '/index/config.json': (_, response) => response.end(JSON.stringify({ dl: dl(origin()) })),
      [INDEX]: Buffer.from(`${JSON.stringify(entry)}\n`),
      [`/crates/${NAME}/1.0.0/download`]: crate,
    }));
  }

  async function project(env: Environment, files: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = join(env.directory, 'filter');
    await writeFiles(folder, {
      'Cargo.toml': `[package]\nname = "filter"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n\n[dependencies]\n${NAME} = "1"\n`,
      'src/lib.rs': `#[no_mangle] pub extern "C" fn proxy_on_tick(_: u32) -> u32 { ${NAME}::answer() }\n`,
      ...files,
    });
    return folder;
  }

  test('come from the mirror of their index, and from where that sends', async () => {
    const server = await serveCrate((origin) => `${origin}/crates`);
    const env = freshMachine();
    const directory = await project(env);
    const mirrors = parseMirrors(`https://index.crates.io = ${server.origin}/index`);
    const source = { directory, language: 'rust', optimize: 'none' } as const;
    const { build } = await prepareBuild(source, env, mirrors);
    const asked = server.requests.length;
    expect(server.requests).toContain(`/crates/${NAME}/1.0.0/download`);
    expect(await build?.(join(env.directory, 'module.wasm'))).toMatchObject({ status: 'passed' });
    // A lock file says crates.io, whatever the mirror, and the build itself asks nobody.
    expect(await readFile(join(directory, 'Cargo.lock'), 'utf8')).toContain('registry+https://github.com/rust-lang/');
    expect(server.requests).toHaveLength(asked);
  });

  test('come from where the project itself says, though there is a mirror', async () => {
    const server = await serveCrate((origin) => `${origin}/crates`);
    const env = freshMachine();
    const config = `[source.crates-io]\nreplace-with = "own"\n\n[source.own]\nregistry = "sparse+${server.origin}/index/"\n`;
    const directory = await project(env, { '.cargo/config.toml': config });
    const mirrors = parseMirrors('https://index.crates.io = http://127.0.0.1:9');
    await prepareBuild({ directory, language: 'rust', optimize: 'none' }, env, mirrors);
    expect(server.requests).toContain(INDEX);
  });

  test('that a mirror sends for to crates.io are told with what to change', async () => {
    const server = await serveCrate(() => 'https://static.crates.io/crates');
    const env = freshMachine({ HTTPS_PROXY: 'http://127.0.0.1:9', CARGO_NET_RETRY: '0' });
    const directory = await project(env);
    const mirrors = parseMirrors(`https://index.crates.io = ${server.origin}/index`);
    const attempt = prepareBuild({ directory, language: 'rust', optimize: 'none' }, env, mirrors);
    await expect(attempt).rejects.toMatchObject({
      hint: expect.stringContaining(`let \`dl\` in ${server.origin}/index/config.json name a mirror`),
    });
  });
});

describe('npm packages', () => {
  async function servePackage(): Promise<{ readonly server: FileServer; readonly integrity: string }> {
    const tarball = await packTarGz({ 'package/package.json': '{"name": "left", "version": "1.0.0"}' });
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const server = await serve((origin) => ({
      '/npm/left': (_, response) => {
        const dist = { tarball: `${origin()}/npm/left/-/left-1.0.0.tgz`, integrity };
        const versions = { '1.0.0': { name: 'left', version: '1.0.0', dist } };
        response.end(JSON.stringify({ name: 'left', 'dist-tags': { latest: '1.0.0' }, versions }));
      },
      '/npm/left/-/left-1.0.0.tgz': tarball,
    }));
    return { server, integrity };
  }

  async function install(files: Readonly<Record<string, string>>, env: Environment, mirrors: string): Promise<string> {
    const folder = join(env.directory, 'filter');
    await writeFiles(folder, {
      'package.json': JSON.stringify({ name: 'filter', version: '1.0.0', dependencies: { left: '1.0.0' } }),
      ...files,
    });
    const diagnostics = await installPackages(folder, await resolveNode(env), env, parseMirrors(mirrors));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return readFile(join(folder, 'node_modules/left/package.json'), 'utf8');
  }

  test.each([true, false])(
    'come from the mirror of their registry, also below a path; with a lock file: %s',
    async (locked) => {
      const { server, integrity } = await servePackage();
      const resolved = 'https://registry.npmjs.org/left/-/left-1.0.0.tgz';
      const packages = {
        '': { name: 'filter', version: '1.0.0', dependencies: { left: '1.0.0' } },
        'node_modules/left': { version: '1.0.0', resolved, integrity },
      };
      const lock = { name: 'filter', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
      const files = locked ? { 'package-lock.json': JSON.stringify(lock) } : {};
      const installed = await install(files, freshMachine(), `https://registry.npmjs.org = ${server.origin}/npm`);
      expect(installed).toContain('left');
      expect(server.requests).toContain('/npm/left/-/left-1.0.0.tgz');
    },
  );

  test('come from where .npmrc says, though there is a mirror', async () => {
    const { server } = await servePackage();
    const files = { '.npmrc': `registry=${server.origin}/npm/\n` };
    await install(files, freshMachine(), 'https://registry.npmjs.org = http://127.0.0.1:9');
    expect(server.requests).toContain('/npm/left');
  });

  test.each([
    ['pnpm', 'https://registry.npmjs.org/', { npm_config_registry: 'https://m.example/npm/' }],
    ['yarn', 'https://registry.yarnpkg.com', { npm_config_registry: 'https://m.example/yarn/' }],
    ['yarn-2', 'https://registry.yarnpkg.com', { YARN_NPM_REGISTRY_SERVER: 'https://m.example/yarn/' }],
    ['pnpm', 'https://npm.acme.example/', {}],
    ['yarn', 'undefined', {}],
  ] as const)('%s that would ask %s gets %o', async (manager, registry, variables) => {
    const env = makeEnvironment();
    const program = join(env.directory, 'program');
    await writeFiles(env.directory, { program: `#!/bin/sh\necho ${registry}\n` });
    await chmod(program, 0o755);
    const mirrors = parseMirrors(
      'https://registry.npmjs.org = https://m.example/npm\nhttps://registry.yarnpkg.com = https://m.example/yarn',
    );
    expect(await registryVariables(manager, program, env.directory, env, mirrors)).toEqual(variables);
  });
});

describe('Go modules', () => {
  const MODULE = 'example.test/mirrored';
  const go = requireProgram('go');

  /** A module by the protocol of Go's proxies, and its lines for go.sum. */
  async function serveModule(): Promise<{ readonly server: FileServer; readonly sums: string }> {
    const files = { 'go.mod': `module ${MODULE}\n\ngo 1.24\n`, 'answer.go': 'package mirrored\n\nconst Answer = 42\n' };
    const entries = Object.entries(files).map(([name, text]) => [`${MODULE}@v1.0.0/${name}`, text] as const);
    const script = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as z:
    for name, text in json.loads(sys.argv[2]): z.writestr(name, text)
`;
    const path = join(temporaryFolder(), 'module.zip');
    execFileSync(requireProgram('python3'), ['-c', script, path, JSON.stringify(entries)]);
    // What go.sum has of a module: golang.org/x/mod/sumdb/dirhash, Hash1.
    const hash = (list: readonly (readonly [string, string])[]): string => {
      const lines = list
        .map(([name, text]) => `${sha256(text)}  ${name}\n`)
        .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
      return `h1:${createHash('sha256').update(lines.join('')).digest('base64')}`;
    };
    const sums = `${MODULE} v1.0.0 ${hash(entries)}\n${MODULE} v1.0.0/go.mod ${hash([['go.mod', files['go.mod']]])}\n`;
    const base = `/proxy/${MODULE}/@v/v1.0.0`;
    const zip = await readFile(path);
    const server = await serve(() => ({
      [`${base}.info`]: Buffer.from('{"Version": "v1.0.0"}'),
      [`${base}.mod`]: Buffer.from(files['go.mod']),
      [`${base}.zip`]: zip,
    }));
    return { server, sums };
  }

  test('come from the mirror of their proxy', async () => {
    const { server, sums } = await serveModule();
    const env = freshMachine();
    const directory = join(env.directory, 'filter');
    await writeFiles(directory, {
      'go.mod': `module filter\n\ngo 1.24\n\nrequire ${MODULE} v1.0.0\n`,
      'go.sum': sums,
      'main.go': `package main\n\nimport "${MODULE}"\n\nfunc main() { println(mirrored.Answer) }\n`,
    });
    const mirrors = parseMirrors(`https://proxy.golang.org = ${server.origin}/proxy`);
    const { diagnostics } = await prepareBuild({ directory, language: 'go', optimize: 'none' }, env, mirrors);
    expect(diagnostics).toEqual([]);
    expect(server.requests).toContain(`/proxy/${MODULE}/@v/v1.0.0.zip`);
  });

  test.each([
    ['nothing', {}, 'https://m.example/proxy,direct', 'sum.golang.org https://m.example/sums'],
    [
      'a list',
      { GOPROXY: 'https://own.example|https://proxy.golang.org|off' },
      'https://own.example|https://m.example/proxy|off',
      'sum.golang.org https://m.example/sums',
    ],
    ['others', { GOPROXY: 'https://own.example', GOSUMDB: 'off' }, 'https://own.example', 'off'],
  ])('of a user who says %s go where both lead', async (_, said, proxies, sums) => {
    const mirrors = parseMirrors(
      'https://proxy.golang.org = https://m.example/proxy\nhttps://sum.golang.org = https://m.example/sums',
    );
    const env = freshMachine({ GOENV: 'off', GOSUMDB: undefined, ...said });
    const { variables } = await withGoMirrors(go, env, mirrors);
    expect([variables.GOPROXY, variables.GOSUMDB]).toEqual([proxies, sums]);
  });
});
