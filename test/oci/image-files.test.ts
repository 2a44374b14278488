import { access, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as zlib from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { InterruptedError, ToolError } from '../../src/base/errors.ts';
import { extractImageFiles, type ImageFiles, type ImageFilesOptions } from '../../src/oci/image-files.ts';
import type { Content } from '../../src/oci/manifest.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { Repository } from '../../src/oci/repository.ts';
import { type LayerFile, makeContent, makeLayer, writeImage, writeIndex } from '../support/image-builder.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { makeClient } from '../support/registry-client.ts';

const client = makeClient();
let root: string;
let folder: string;
let repository: Repository;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'image-files-'));
  folder = join(root, 'out');
  repository = client.open(parseReference(`oci:${root}/image`), 'push');
});
afterEach(() => rm(root, { recursive: true, force: true }));

function take(options: Partial<ImageFilesOptions> = {}): Promise<ImageFiles> {
  return extractImageFiles({
    client,
    reference: parseReference(`oci:${root}/image:v1`),
    platform: { arch: 'x64' },
    wanted: () => true,
    folder,
    signal: new AbortController().signal,
    ...options,
  });
}

async function image(...layers: readonly (readonly LayerFile[] | Content)[]): Promise<void> {
  const made = await Promise.all(layers.map((layer) => ('bytes' in layer ? layer : makeLayer(layer))));
  await writeImage(repository, 'v1', made);
}

async function contents({ files }: ImageFiles): Promise<Record<string, string>> {
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)),
  );
}

describe('the layers together', () => {
  it('show the newest of each file, and what is marked executable', async () => {
    await image(
      [
        { name: './usr/bin/envoy', content: 'old', mode: 0o755 },
        { name: 'etc/only-below', content: 'below' },
      ],
      [{ name: '/usr/bin/envoy', content: 'new', mode: 0o755 }],
    );
    const taken = await take();
    expect(await contents(taken)).toEqual({ 'etc/only-below': 'below', 'usr/bin/envoy': 'new' });
    expect((await stat(join(folder, 'usr/bin/envoy'))).mode & 0o777).toBe(0o755);
    expect((await stat(join(folder, 'etc/only-below'))).mode & 0o777).toBe(0o644);
    expect((await readdir(folder)).sort()).toEqual(['etc', 'usr']);
  });

  it('honour whiteouts, of a file, of a folder and of what is in one', async () => {
    await image(
      [
        { name: 'a/gone', content: '1' },
        { name: 'a/kept', content: '2' },
        { name: 'b/deep/gone', content: '3' },
        { name: 'c/gone', content: '4' },
      ],
      [{ name: 'a/.wh.gone' }, { name: '.wh.b' }, { name: 'c/.wh..wh..opq' }, { name: 'c/own', content: '5' }],
      [{ name: 'b/again', content: '6' }],
    );
    expect(await contents(await take())).toEqual({ 'a/kept': '2', 'b/again': '6', 'c/own': '5' });
  });

  it('hide what lies under a folder that became a file or a link', async () => {
    await image(
      [
        { name: 'lib/x', content: 'hidden' },
        { name: 'opt/y', content: 'hidden' },
      ],
      [
        { name: 'lib', type: 'symlink', linkname: 'usr/lib' },
        { name: 'opt', content: 'a file' },
        { name: 'usr/lib/z', content: 'seen' },
      ],
    );
    expect(await contents(await take())).toEqual({ opt: 'a file', 'usr/lib/z': 'seen' });
  });

  it('follow links inside the image, through layers and folders', async () => {
    await image(
      [
        { name: 'usr/lib/libc-2.36.so', content: 'libc' },
        { name: 'usr/lib/libc.so.6', type: 'symlink', linkname: 'libc-2.36.so' },
        { name: 'lib', type: 'symlink', linkname: '/usr/lib' },
      ],
      [
        { name: 'bin/absolute', type: 'symlink', linkname: '/lib/libc.so.6' },
        { name: 'bin/relative', type: 'symlink', linkname: '../../../lib/libc.so.6' },
        { name: 'bin/loop', type: 'symlink', linkname: 'loop' },
        { name: 'bin/dangling', type: 'symlink', linkname: '/nowhere' },
        { name: 'bin/outside', type: 'symlink', linkname: '/etc/passwd' },
      ],
    );
    const taken = await take({ wanted: (path) => path.startsWith('bin/') });
    expect(await contents(taken)).toEqual({ 'bin/absolute': 'libc', 'bin/relative': 'libc' });
    for (const name of ['absolute', 'relative']) {
      expect((await stat(join(folder, 'bin', name))).isFile()).toBe(true);
    }
  });

  it('keep the content of a hard link whose other name was replaced', async () => {
    await image(
      [
        { name: 'a', content: 'first' },
        { name: 'b', type: 'link', linkname: 'a' },
      ],
      [
        { name: 'a', content: 'second' },
        { name: 'c', type: 'link', linkname: 'b' },
      ],
    );
    expect(await contents(await take())).toEqual({ a: 'second', b: 'first', c: 'first' });
  });
});

describe('what is fetched', () => {
  it('is only as many layers as are needed', async () => {
    const missing = makeContent('application/vnd.oci.image.layer.v1.tar+gzip', 'never written');
    const top = await makeLayer([{ name: 'usr/local/bin/envoy', content: 'envoy' }]);
    await writeImage(repository, 'v1', [missing, top]);
    await rm(join(root, 'image/blobs/sha256', missing.descriptor.digest.slice(7)));
    const wanted = (path: string): boolean => path === 'usr/local/bin/envoy';
    const taken = await take({ wanted, enough: (found) => found.length === 1 });
    expect(taken.files).toEqual(['usr/local/bin/envoy']);
    await expect(take({ wanted })).rejects.toThrow('is damaged');
  });

  it('comes from the image for the platform', async () => {
    const [amd64, arm64] = await Promise.all(
      ['amd64', 'arm64'].map(async (name) =>
        writeImage(repository, name, [await makeLayer([{ name: 'arch', content: name }])]),
      ),
    );
    if (amd64 === undefined || arm64 === undefined) throw new Error('two images were expected');
    await writeIndex(repository, 'v1', [
      { ...arm64, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      { ...amd64, platform: { os: 'linux', architecture: 'amd64' } },
    ]);
    const taken = await take();
    expect(taken.digest).toBe(amd64.digest);
    expect(await contents(taken)).toEqual({ arch: 'amd64' });
    expect(await contents(await take({ platform: { arch: 'arm64' } }))).toEqual({ arch: 'arm64' });

    await writeIndex(repository, 'v1', [{ ...arm64, platform: { os: 'linux', architecture: 'arm64' } }]);
    await expect(take()).rejects.toMatchObject({
      message: expect.stringContaining('has no image for linux/amd64'),
      hint: 'it has linux/arm64',
    });
  });

  it('may be plain or gzip', async () => {
    await image(await makeLayer([{ name: 'a', content: 'plain' }], 'none'), [{ name: 'b', content: 'gzip' }]);
    expect(await contents(await take())).toEqual({ a: 'plain', b: 'gzip' });
  });

  it('may be zstd where this Node can read it, and says so where it cannot', async () => {
    const able = 'createZstdDecompress' in zlib;
    const layer = able
      ? await makeLayer([{ name: 'a', content: 'zstd' }], 'zstd')
      : makeContent('application/vnd.oci.image.layer.v1.tar+zstd', 'zstd');
    await image(layer);
    if (able) expect(await contents(await take())).toEqual({ a: 'zstd' });
    else await expect(take()).rejects.toThrow('this Node cannot read');
  });

  it('stops when the run is stopped, and leaves no layer behind', async () => {
    await image([{ name: 'a', content: 'x' }]);
    const stop = new AbortController();
    stop.abort(new InterruptedError('SIGINT'));
    await expect(take({ signal: stop.signal })).rejects.toThrow(InterruptedError);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('hostile images', () => {
  it.each(['../escaped', 'a/../../escaped', '/../escaped'])('the name %s is refused', async (name) => {
    await image([{ name, content: 'x' }]);
    await expect(take()).rejects.toThrow(ToolError);
    await expect(take()).rejects.toThrow('it holds the name');
    await expect(access(join(root, 'escaped'))).rejects.toThrow();
  });

  it('a file below a link does not leave the folder', async () => {
    await image([
      { name: 'out', type: 'symlink', linkname: root },
      { name: 'out/escaped', content: 'x' },
    ]);
    await take();
    await expect(access(join(root, 'escaped'))).rejects.toThrow();
  });

  it.each([
    ['no gzip', makeContent('application/vnd.oci.image.layer.v1.tar+gzip', 'x'.repeat(2000)), 'is no gzip tar archive'],
    ['no tar', makeContent('application/vnd.oci.image.layer.v1.tar', 'x'.repeat(2000)), 'is no tar archive'],
    ['another type', makeContent('application/wasm', 'x'), 'has a layer of the type application/wasm'],
  ])('a layer that is %s is told', async (_name, layer, message) => {
    await image(layer);
    await expect(take()).rejects.toThrow(message);
  });

  it('a layer with other bytes than its digest is refused before it is looked into', async () => {
    const layer = await makeLayer([{ name: 'a', content: 'x' }]);
    const other = await makeLayer([{ name: 'a', content: 'y' }]);
    await writeImage(repository, 'v1', [{ ...layer, bytes: other.bytes }]);
    await expect(take()).rejects.toThrow('its bytes have the digest');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a real registry', () => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry();
  });
  afterAll(() => registry.stop());

  it('gives a large layer without holding it in memory, beyond what flows', async () => {
    const reference = parseReference(`${registry.host}/proxy/envoy:v1`);
    const size = 60_000_000;
    const layer = await makeLayer(
      [{ name: 'usr/local/bin/envoy', content: Buffer.alloc(size, 'envoy'), mode: 0o755 }],
      'none',
    );
    await writeImage(client.open(reference, 'push'), 'v1', [layer]);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, held());
    }, 50);
    const taken = await take({ reference, wanted: (path) => path.endsWith('/envoy') }).finally(() =>
      clearInterval(watch),
    );
    expect(most - before).toBeLessThan(size / 2);
    expect(taken.files).toEqual(['usr/local/bin/envoy']);
    expect((await stat(join(folder, 'usr/local/bin/envoy'))).size).toBe(size);
  });
});
