import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { pathKind } from '../base/files.ts';
import { unpackTar, unpackZip } from './archives.ts';
import { download } from './download.ts';
import type { Mirrors } from './mirrors.ts';
import { checkSeal, sealFolder } from './seal.ts';
import { archivesFor, type ToolArchive, type ToolName, type ToolRelease } from './tool-table.ts';

/** A tool in the store. */
export interface InstalledTool {
  /** Absolute. */
  readonly folder: string;
  readonly version: string;
  /** `tool cache`, or the URL that it was fetched from in this run. */
  readonly source: string;
}

/** Bytes: an archive whose size nobody tells, and what may come out of any. The largest, Emscripten, has 1.3 GB. */
const ARCHIVE_LIMIT = 1 << 30;
const UNPACKED_LIMIT = 4 * 1024 ** 3;

/** What a release must hold to be whole: the files that are run, or compiled. */
const PROGRAMS: Record<ToolName, readonly string[]> = {
  binaryen: ['bin/wasm-opt'],
  cosign: ['cosign'],
  emscripten: ['emscripten/em++', 'bin/clang++'],
  go: ['bin/go'],
  node: ['bin/node', 'bin/npm'],
  'proxy-wasm-cpp-sdk': ['proxy_wasm_intrinsics.cc', 'proxy_wasm_intrinsics.h', 'proxy_wasm_intrinsics.js'],
  rust: ['bin/cargo', 'bin/rustc'],
  rustup: ['rustup-init'],
  tinygo: ['bin/tinygo'],
  'wasi-sdk': ['bin/clang++'],
};

/** What a release lacks to be run: Emscripten's own installer writes the file that says where its parts are. */
const ADDED_FILES: Partial<Record<ToolName, Readonly<Record<string, string>>>> = {
  emscripten: {
    '.emscripten': `import os
here = os.path.dirname(os.path.abspath(os.environ['EM_CONFIG']))
LLVM_ROOT = os.path.join(here, 'bin')
BINARYEN_ROOT = here
NODE_JS = os.environ.get('EM_NODE_JS', 'node')
`,
  },
};

/**
 * A release from the store, if it still is what was put there, else from the first of its sources that has it.
 * @throws ToolError naming each source and why it had nothing.
 */
export async function installTool(release: ToolRelease, env: Environment, mirrors: Mirrors): Promise<InstalledTool> {
  const { tool, version } = release;
  const place = { tool, version, arch: env.platform.arch };
  return keepTool(place, env, async (folder) => {
    const failures: string[] = [];
    for (const archive of archivesFor(release, env.platform)) {
      try {
        await fetchArchive(archive, `${tool} ${version}`, folder, env, mirrors);
        await requirePrograms(tool, folder, archive.url);
        for (const [name, content] of Object.entries(ADDED_FILES[tool] ?? {}))
          await writeFile(join(folder, name), content);
        return archive.url;
      } catch (error) {
        if (!(error instanceof ToolError)) throw error;
        failures.push(error.message);
        env.log.info(error.message);
        await rm(folder, { recursive: true, force: true });
      }
    }
    throw new ToolError(failures.join('; '), {
      hint: 'check the network and the proxy variables, or name a mirror (mirrors: FROM = TO); wasm-action setup --print-downloads lists what it must hold',
    });
  });
}

/** What a tool is kept as. */
interface Place {
  readonly tool: ToolName;
  readonly version: string;
  readonly arch: string;
}

/**
 * A tool from the store, or made anew.
 * @param make puts the tool into the folder, which isn't there yet, and tells where it came from.
 */
export async function keepTool(
  { tool, version, arch }: Place,
  env: Environment,
  make: (folder: string) => Promise<string>,
): Promise<InstalledTool> {
  // A runner keeps tools of its own under the plain names, which are not ours to judge.
  const name = `wasm-action-${tool}`;
  const kept = await env.store.find(name, version, arch);
  if (kept !== undefined) {
    if ((await checkSeal(kept, PROGRAMS[tool])) !== undefined) return { folder: kept, version, source: 'tool cache' };
    env.log.info(`the ${tool} ${version} that was kept is damaged: getting it anew`);
    await env.store.remove(name, version, arch);
  }
  const work = await mkdtemp(join(env.temporary, `${tool}-`));
  try {
    const folder = join(work, 'tool');
    const source = await make(folder);
    await sealFolder(folder, source);
    return { folder: await env.store.add(folder, name, version, arch), version, source };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fetchArchive(
  archive: ToolArchive,
  what: string,
  folder: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<void> {
  const { url, sha256, size, strip, name } = archive;
  const file = posix.basename(new URL(url).pathname);
  const to = join(folder, '..', file);
  env.log.info(`fetching ${what} from ${url}`);
  await download({ url, to, sha256, limit: size ?? ARCHIVE_LIMIT, mirrors, what }, env);
  const executable = (path: string): boolean => archive.executable?.some((start) => path.startsWith(start)) === true;
  const options = { strip, limit: UNPACKED_LIMIT, executable };
  if (file.endsWith('.zip')) await unpackZip(to, folder, options);
  else if (/\.(?:tgz|tar\.\w+)$/.test(file)) await unpackTar(to, folder, options);
  else {
    await mkdir(folder, { recursive: true });
    const program = join(folder, name ?? file);
    await rename(to, program);
    await chmod(program, 0o755);
  }
  await rm(to, { force: true });
}

/** @throws ToolError where an archive isn't laid out as its kind always is. */
async function requirePrograms(tool: ToolName, folder: string, source: string): Promise<void> {
  for (const program of PROGRAMS[tool]) {
    if ((await pathKind(join(folder, program))) !== 'file') {
      throw new ToolError(`${source} holds no ${program}`, { hint: `it is not laid out as ${tool} always was` });
    }
  }
}
