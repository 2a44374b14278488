import { execFile } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { ConfigurationError, ToolError } from '../../src/base/errors.ts';
import { sha256 } from '../../src/base/files.ts';
import { createHttp } from '../../src/base/http.ts';
import { installTool } from '../../src/toolchain/install-tool.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import {
  archivesFor,
  chooseRelease,
  TOOLS,
  type ToolArchive,
  type ToolRelease,
} from '../../src/toolchain/tool-table.ts';
import { makeEnvironment, recordingLog } from '../support/environment.ts';
import { type FileServer, startFileServer } from '../support/file-server.ts';
import { type LayerFile, makeLayer } from '../support/image-builder.ts';
import { watchHttp } from '../support/watched-http.ts';

const servers: FileServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function serve(answers: Parameters<typeof startFileServer>[0]): Promise<FileServer> {
  const server = await startFileServer(answers);
  servers.push(server);
  return server;
}

/** An archive laid out as go.dev's, whose go tells a version. */
async function makeGo(says = 'go version go9.9.9', extra: readonly LayerFile[] = []): Promise<Buffer> {
  const { bytes } = await makeLayer([
    { name: 'go/bin/go', content: `#!/bin/sh\necho ${says}\n`, mode: 0o755 },
    { name: 'go/VERSION', content: 'go9.9.9\n' },
    { name: 'go/pkg/tool/link', content: 'a linker'.repeat(1000), mode: 0o755 },
    ...extra,
  ]);
  return Buffer.from(bytes);
}

const PATH = '/dl/go9.9.9.linux-amd64.tar.gz';

function releaseOf(content: Buffer, changes: Partial<ToolArchive> = {}): ToolRelease {
  const archive = { os: 'any', arch: 'any', url: `https://go.dev${PATH}`, strip: 1, pins: ['this test'] } as const;
  const row = { ...archive, sha256: sha256(content), size: content.length, ...changes };
  return { tool: 'go', version: '9.9.9', archives: [row] };
}

function install(release: ToolRelease, server: FileServer, env = makeEnvironment()) {
  return installTool(release, env, parseMirrors(`https://go.dev = ${server.origin}`));
}

async function fault(attempt: Promise<unknown>): Promise<ToolError> {
  const error = await attempt.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ToolError);
  return error as ToolError;
}

async function expectNothingKept(env: Environment): Promise<void> {
  expect(await env.store.find('wasm-action-go', '9.9.9', env.platform.arch)).toBeUndefined();
  expect(await readdir(env.temporary)).toEqual([]);
}

describe('a tool from a mirror', () => {
  it('is fetched once, keeps its modes, and is found by two that set up at the same time', async () => {
    const content = await makeGo();
    const server = await serve({ [PATH]: content });
    const env = makeEnvironment();
    const [one, other] = await Promise.all([
      install(releaseOf(content), server, env),
      install(releaseOf(content), server, env),
    ]);
    expect(one.folder).toBe(other.folder);
    expect(one.source).toBe(`https://go.dev${PATH}`);
    const { stdout } = await promisify(execFile)(join(one.folder, 'bin/go'));
    expect(stdout).toContain('go9.9.9');
    const asked = server.requests.length;
    expect(await install(releaseOf(content), server, env)).toEqual({ ...one, source: 'tool cache' });
    expect(server.requests).toHaveLength(asked);
    expect(await readdir(env.temporary)).toEqual([]);
  });

  it.each<[string, (content: Buffer) => Parameters<typeof startFileServer>[0], RegExp]>([
    ['a wrong checksum', (content) => ({ [PATH]: Buffer.alloc(content.length) }), /has SHA-256 [0-9a-f]{64}, expected/],
    ['a 404', () => ({}), /answered 404/],
    ['a page for people', () => ({ [PATH]: Buffer.from('<html>log in</html>') }), /has SHA-256/],
    [
      'a file that is cut off',
      (content) => ({
        [PATH]: (_request, response) => {
          response.writeHead(200, { 'content-length': content.length });
          response.write(content.subarray(0, 100), () => response.destroy());
        },
      }),
      /broke off 5 times/,
    ],
    [
      'more bytes than it has',
      (content) => ({ [PATH]: Buffer.concat([content, content]) }),
      /is larger than \d+ bytes/,
    ],
  ])('that gives %s is told by name, and nothing is kept', async (_, answers, message) => {
    const content = await makeGo();
    const env = makeEnvironment();
    const error = await fault(install(releaseOf(content), await serve(answers(content)), env));
    expect(error.message).toMatch(message);
    expect(error.message).toContain('go 9.9.9');
    expect(error.hint).toContain('--print-downloads');
    await expectNothingKept(env);
  });

  it('that is gone is replaced by the next source, which is told', async () => {
    const content = await makeGo();
    const server = await serve({ '/second.tar.gz': content });
    const release = releaseOf(content);
    const [first] = release.archives;
    const second = { ...(first as ToolArchive), url: 'https://go.dev/second.tar.gz' };
    const log = recordingLog();
    const installed = await install(
      { ...release, archives: [first as ToolArchive, second] },
      server,
      makeEnvironment({ log }),
    );
    expect(installed.source).toBe('https://go.dev/second.tar.gz');
    expect(log.lines.join('\n')).toMatch(/answered 404[\s\S]*second\.tar\.gz/);
  });

  it('that sends elsewhere gets no credentials there, and its sum is judged all the same', async () => {
    const content = await makeGo();
    const seen: (string | undefined)[] = [];
    const storage = await serve({
      '/blob': (request, response) => {
        seen.push(request.headers.authorization, request.headers.cookie);
        response.end(content);
      },
    });
    const mirror = await serve({
      [PATH]: (_request, response) => response.writeHead(302, { location: `${storage.origin}/blob` }).end(),
    });
    expect((await install(releaseOf(content), mirror)).version).toBe('9.9.9');
    expect(seen).toEqual([undefined, undefined]);
    const error = await fault(install(releaseOf(content, { sha256: '0'.repeat(64) }), mirror));
    expect(error.message).toContain('has SHA-256');
  });

  it('that breaks off is asked for the rest; one that is busy is waited for as long as it asks', async () => {
    const content = await makeGo();
    const half = Math.floor(content.length / 2);
    const client = watchHttp();
    const server = await serve({
      [PATH]: (request, response, count) => {
        if (count === 1) return void response.writeHead(503, { 'retry-after': '0' }).end();
        if (count === 2) {
          response.writeHead(200, { etag: '"one"', 'content-length': content.length });
          response.write(content.subarray(0, half));
          return void client.taken(1).then(() => request.socket.destroy());
        }
        const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1]);
        response.writeHead(206, {
          etag: '"one"',
          'content-range': `bytes ${from}-${content.length - 1}/${content.length}`,
        });
        response.end(content.subarray(from));
      },
    });
    await install(releaseOf(content), server, makeEnvironment({ http: client.http }));
    expect(server.requests).toEqual([PATH, PATH, expect.stringMatching(/ bytes=[1-9]\d*-$/)]);
  });

  it.each<[string, readonly LayerFile[]]>([
    ['a name that leads out', [{ name: 'go/../../evil', content: 'x' }]],
    ['a link that leads out', [{ name: 'go/lib', type: 'symlink', linkname: '../../..' }]],
    [
      'a file through a link',
      [
        { name: 'go/a', type: 'symlink', linkname: 'b' },
        { name: 'go/a/c', content: 'x' },
      ],
    ],
  ])('is not unpacked with %s, though its sum is right', async (_, extra) => {
    const content = await makeGo('x', extra);
    const env = makeEnvironment();
    const error = await fault(install(releaseOf(content), await serve({ [PATH]: content }), env));
    expect(error.message).toContain('is not unpacked');
    await expectNothingKept(env);
    expect(await readdir(dirname(env.temporary))).not.toContain('evil');
  });

  it('is refused where it is laid out otherwise than ever', async () => {
    const content = await makeGo();
    const error = await fault(install(releaseOf(content, { strip: 0 }), await serve({ [PATH]: content })));
    expect(error.message).toContain('holds no bin/go');
  });

  it('goes through the proxy, and past it where NO_PROXY says so', async () => {
    const content = await makeGo();
    const proxy = await serve({ [`http://upstream.invalid${PATH}`]: content });
    const mirrors = parseMirrors('https://go.dev = http://upstream.invalid');
    const variables = { http_proxy: proxy.origin };
    const through = makeEnvironment({ variables });
    expect((await installTool(releaseOf(content), through, mirrors)).version).toBe('9.9.9');
    const direct = { ...variables, no_proxy: 'upstream.invalid' };
    const signal = new AbortController().signal;
    const log = recordingLog();
    const http = createHttp({ variables: direct, signal, log, firstPause: 1 });
    const error = await fault(installTool(releaseOf(content), makeEnvironment({ variables: direct, http }), mirrors));
    expect(error.message).toMatch(/ENOTFOUND|EAI_AGAIN/);
  });
});

describe('a tool that is kept', () => {
  async function keep() {
    const content = await makeGo();
    const server = await serve({ [PATH]: content });
    const log = recordingLog();
    const env = makeEnvironment({ log });
    const { folder } = await install(releaseOf(content), server, env);
    return { content, server, env, folder, again: () => install(releaseOf(content), server, env), log };
  }

  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['rubbish for a program', (folder) => writeFile(join(folder, 'bin/go'), 'rubbish')],
    ['no program', (folder) => rm(join(folder, 'bin/go'))],
    ['no seal', (folder) => rm(join(folder, '.wasm-action-seal.json'))],
    ['a seal that is none', (folder) => writeFile(join(folder, '.wasm-action-seal.json'), 'rubbish')],
    ['nothing at all', (folder) => rm(folder, { recursive: true })],
  ])('and has %s is made anew', async (_, damage) => {
    const { folder, again, server } = await keep();
    await damage(folder);
    const made = await again();
    expect(made.source).toBe(`https://go.dev${PATH}`);
    expect(await readFile(join(made.folder, 'bin/go'), 'utf8')).toContain('go9.9.9');
    expect(server.requests).toHaveLength(2);
  });

  it('and comes back from a cache is read whole: damage in any file shows', async () => {
    const { folder, again, log } = await keep();
    await again();
    // A restored folder holds the same content in other files.
    const aside = `${folder}.aside`;
    await rename(folder, aside);
    await promisify(execFile)('cp', ['-a', aside, folder]);
    expect((await again()).source).toBe('tool cache');
    await promisify(execFile)('rm', ['-rf', folder]);
    await writeFile(join(aside, 'pkg/tool/link'), 'bit rot');
    await promisify(execFile)('cp', ['-a', aside, folder]);
    expect((await again()).source).toBe(`https://go.dev${PATH}`);
    expect(log.lines.at(-2)).toContain('damaged');
  });

  it('may have a cache of its own beside what it came with', async () => {
    const { folder, again } = await keep();
    await writeFile(join(folder, 'cache'), 'made by the tool');
    expect((await again()).source).toBe('tool cache');
  });
});

describe('the table of downloads', () => {
  it.each(TOOLS.releases.map((release) => [`${release.tool} ${release.version}`, release] as const))(
    '%s has sums, sizes and the lists that say so',
    (_, { archives }) => {
      for (const { url, sha256: sum, size, pins } of archives) {
        expect(sum).toMatch(/^[0-9a-f]{64}$/);
        expect(new URL(url).protocol).toBe('https:');
        expect(size === null || size > 1000).toBe(true);
        const own = pins.some((pin) => /publisher|measured|rust-overlay/.test(pin));
        expect(pins.length >= 2 || own, `${url}: ${pins.join()}`).toBe(true);
      }
    },
  );

  it('has what each platform needs, and names what is nearest where it has not', () => {
    const platform = { os: 'linux', arch: 'arm64' } as const;
    for (const tool of ['go', 'tinygo', 'rustup', 'node', 'wasi-sdk', 'emscripten', 'binaryen'] as const) {
      for (const os of ['linux', 'darwin'] as const) {
        for (const arch of ['x64', 'arm64'] as const) {
          const release = chooseRelease({ tool, title: tool, range: '*' }, { os, arch });
          expect(archivesFor(release, { os, arch }).length, `${tool} ${os} ${arch}`).toBeGreaterThan(0);
        }
      }
    }
    const pin = { text: '0.39.0', position: { file: '.tinygo-version', line: 1, column: 1 } };
    const choose = () => chooseRelease({ tool: 'tinygo', title: 'TinyGo', range: '0.39.0', pin }, platform);
    expect(choose).toThrow(ConfigurationError);
    expect(choose).toThrow('TinyGo 0.39.0 has no build with a known checksum for linux arm64');
    try {
      choose();
    } catch (error) {
      expect((error as ConfigurationError).hint).toContain('0.40.1');
      expect((error as ConfigurationError).position).toEqual(pin.position);
    }
    const nearest = (version: string): string | undefined => {
      try {
        chooseRelease({ tool: 'tinygo', title: 'TinyGo', range: version, pin: { ...pin, text: version } }, platform);
      } catch (error) {
        return (error as ConfigurationError).hint;
      }
      return undefined;
    };
    expect(nearest('9.9.9')).toContain('is 0.41.1:');
    expect(nearest('0.99.0')).toContain('is 0.41.1:');
    expect(nearest('0.40.9')).toContain('is 0.40.1:');
    const none = () => chooseRelease({ tool: 'go', title: 'Go', range: '>=1.99.0' }, platform);
    expect(none).toThrow('no release >=1.99.0 of Go is known');
  });
});
