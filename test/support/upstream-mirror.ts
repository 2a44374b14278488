import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { onTestFinished } from 'vitest';
import { sha256 } from '../../src/base/files.ts';
import { currentPlatform } from '../../src/base/platform.ts';
import { type Mirrors, parseMirrors } from '../../src/toolchain/mirrors.ts';
import { archivesFor, TOOLS, type ToolName } from '../../src/toolchain/tool-table.ts';
import { type FileServer, startFileServer } from './file-server.ts';

/** How a mirror treats what it is asked for. */
export type MirrorFault = 'none' | 'another file' | 'cut off' | 'gone';

/** What an archive holds: a text or bytes, or a program's where it begins with `#!` or is marked so; `name/` is a folder. */
export type ArchiveFiles = Readonly<Record<string, string | Buffer | { readonly program: Buffer }>>;

/** Packs files as a release has them; the names are those in the archive. Fast rather than small. */
export async function packTar(files: ArchiveFiles): Promise<Buffer> {
  const archive = pack();
  const chunks: Buffer[] = [];
  const done = (async () => {
    for await (const chunk of archive) chunks.push(chunk as Buffer);
  })();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) {
      archive.entry({ name, type: 'directory', mtime: new Date(0) });
      continue;
    }
    const isProgram = typeof content === 'object' && 'program' in content;
    const bytes = isProgram ? content.program : Buffer.from(content);
    const mode = isProgram || bytes.subarray(0, 2).toString() === '#!' ? 0o755 : 0o644;
    archive.entry({ name, mode, mtime: new Date(0) }, bytes);
  }
  archive.finalize();
  await done;
  return Buffer.concat(chunks);
}

export async function packTarGz(files: ArchiveFiles): Promise<Buffer> {
  return gzipSync(await packTar(files), { level: 0 });
}

/** The files below a folder of this machine, by their names in an archive. */
export function filesBelow(folder: string, name: string, wanted = (_: string): boolean => true): ArchiveFiles {
  const found: Record<string, Buffer | { readonly program: Buffer }> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(wanted)) {
    const status = statSync(join(folder, path));
    if (!status.isFile()) continue;
    const bytes = readFileSync(join(folder, path));
    found[`${name}/${path}`] = (status.mode & 0o111) === 0 ? bytes : { program: bytes };
  }
  return found;
}

/** Puts the sum of what a test serves into a release's row for this machine, until the test is over. */
export function replaceRelease(tool: ToolName, version: string, bytes: Buffer): string {
  const release = TOOLS.releases.find((known) => known.tool === tool && known.version === version);
  const [row] = release === undefined ? [] : archivesFor(release, currentPlatform());
  if (row === undefined) throw new Error(`the table has no ${tool} ${version} for this machine`);
  const before = { ...row };
  onTestFinished(() => void Object.assign(row, before));
  Object.assign(row, { sha256: sha256(bytes), size: bytes.length });
  return row.url;
}

/**
 * A mirror on loopback with files under their upstream URLs, as a user fills one. It sends to another origin for each,
 * which hands it out in pieces, since that is what release pages do.
 */
export async function startUpstreamMirror(
  files: Readonly<Record<string, Buffer>>,
  fault: MirrorFault = 'none',
): Promise<{ readonly mirrors: Mirrors; readonly mirror: FileServer; readonly storage: FileServer }> {
  const byPath = Object.entries(files).map(([url, bytes]) => [pathOf(url), bytes] as const);
  const storage = await startFileServer(
    Object.fromEntries(
      byPath.map(([path, bytes]) => [path, (_, response) => void answer(response, bytes, fault)] as const),
    ),
  );
  const mirror = await startFileServer(
    Object.fromEntries(
      byPath.map(([path]) => [
        path,
        (_, response) => response.writeHead(302, { location: `${storage.origin}${path}` }).end(),
      ]),
    ),
  );
  onTestFinished(() => Promise.all([mirror.stop(), storage.stop()]).then(() => undefined));
  const origins = new Set(Object.keys(files).map((url) => new URL(url).origin));
  const rules = [...origins].map((origin) => `${origin} = ${mirror.origin}/${new URL(origin).host}`);
  return { mirrors: parseMirrors(rules.join('\n')), mirror, storage };
}

function pathOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `/${host}${pathname}`;
}

async function answer(response: ServerResponse, bytes: Buffer, fault: MirrorFault): Promise<void> {
  switch (fault) {
    case 'gone':
      return void response.writeHead(404).end('no such file');
    case 'another file':
      return void response.end(Buffer.alloc(bytes.length, '<html>'));
    case 'cut off':
      response.writeHead(200, { 'content-length': bytes.length });
      return void response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    case 'none': {
      const half = Math.floor(bytes.length / 2);
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, half), () => response.end(bytes.subarray(half)));
    }
  }
}

/** A component of Rust as its channel has it: rust-installer's layout (github.com/rust-lang/rust-installer, its README). */
export async function packRustComponent(name: string, component: string, files: ArchiveFiles): Promise<Buffer> {
  const manifest = Object.keys(files).map((path) => `file:${path}\n`);
  return packTarGz({
    [`${name}/rust-installer-version`]: '3\n',
    [`${name}/components`]: `${component}\n`,
    [`${name}/${component}/manifest.in`]: manifest.join(''),
    ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${component}/${path}`, content])),
  });
}

export interface RustComponent {
  readonly package: 'rustc' | 'cargo' | 'rust-std';
  readonly target: string;
  readonly bytes: Buffer;
}

/** A channel as static.rust-lang.org has it: a manifest of the second form, its sum, and the components behind it. */
export function layOutRustChannel(
  channel: string,
  host: string,
  components: readonly RustComponent[],
): Record<string, Buffer> {
  const origin = 'https://static.rust-lang.org';
  const date = '2026-04-16';
  const urlOf = (one: RustComponent): string => `${origin}/dist/${date}/${one.package}-${channel}-${one.target}.tar.gz`;
  const refer = ({ package: pkg, target }: RustComponent): string => `{ pkg = "${pkg}", target = "${target}" }`;
  const isOwn = ({ target }: RustComponent): boolean => target === host;
  const lines = [
    'manifest-version = "2"',
    `date = "${date}"`,
    '[profiles]',
    'minimal = ["rustc", "cargo", "rust-std"]',
    '[pkg.rust]',
    `version = "${channel} (served by a test)"`,
    `[pkg.rust.target.${host}]`,
    'available = true',
    `url = "${origin}/dist/${date}/rust-${channel}-${host}.tar.gz"`,
    `hash = "${'0'.repeat(64)}"`,
    `components = [${components.filter(isOwn).map(refer).join(', ')}]`,
    `extensions = [${components
      .filter((one) => !isOwn(one))
      .map(refer)
      .join(', ')}]`,
    ...['rustc', 'cargo', 'rust-std'].flatMap((name) => [
      `[pkg.${name}]`,
      `version = "${channel} (served by a test)"`,
      ...components
        .filter((one) => one.package === name)
        .flatMap((one) => [
          `[pkg.${name}.target.${one.target}]`,
          'available = true',
          `url = "${urlOf(one)}"`,
          `hash = "${createHash('sha256').update(one.bytes).digest('hex')}"`,
        ]),
    ]),
  ];
  const manifest = Buffer.from(`${lines.join('\n')}\n`);
  const name = `channel-rust-${channel}.toml`;
  return {
    [`${origin}/dist/${name}`]: manifest,
    [`${origin}/dist/${name}.sha256`]: Buffer.from(`${sha256(manifest)}  ${name}\n`),
    ...Object.fromEntries(components.map((one) => [urlOf(one), one.bytes])),
  };
}
