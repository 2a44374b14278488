import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { describeError, ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, formatCommand, run } from '../base/exec.ts';
import { pathKind, sha256File } from '../base/files.ts';
import { unpackTar } from './archives.ts';
import { download } from './download.ts';
import { applyMirrors, type Mirrors } from './mirrors.ts';
import releases from './releases/binaryen.json' with { type: 'json' };

/** A wasm-opt that runs. */
export interface WasmOpt {
  /** Program and the arguments that come before all others. */
  readonly command: readonly [program: string, ...args: string[]];
  /** `132` */
  readonly version: string;
  /** `tool cache`, a URL, or where on this machine it was found. */
  readonly source: string;
  /** The file that must have the release's checksum before it is run; undefined for the machine's own. */
  readonly checked?: string | undefined;
}

/** The package whose wasm-opt gives the same bytes on every machine. */
export interface BinaryenRelease {
  readonly version: string;
  readonly url: string;
  readonly sha256: string;
  /** Of the package. */
  readonly bytes: number;
  /** Of the wasm-opt in it. */
  readonly programSha256: string;
}

/** What is fetched where the pinned release is not at hand. */
export const PINNED_BINARYEN: BinaryenRelease = releases;

const NAME = 'binaryen';
/** The first that knows the features that LLVM 20 and Rust 1.87 write into modules, `bulk-memory-opt` among them. */
const OLDEST = 121;
const VERSION_LIMIT = 20_000;
const FETCH_LIMIT = 5 * 60_000;
/** Bytes, unpacked. */
const UNPACKED_LIMIT = 64 << 20;
const PROGRAM = 'bin/wasm-opt';

/**
 * Finds a wasm-opt: the one that WASMOPT names (TinyGo's variable), the pinned release (kept, on PATH, or fetched), else
 * any on this machine that is new enough.
 * @throws ToolError when there is none to be had.
 */
export async function findWasmOpt(
  env: Environment,
  mirrors: Mirrors,
  release: BinaryenRelease = PINNED_BINARYEN,
): Promise<WasmOpt> {
  const named = env.variables.WASMOPT;
  if (named) return requireNamed(named, env);
  const stored = await env.store.find(NAME, release.version, 'any');
  if (stored !== undefined) return pinned(release, stored, 'tool cache');
  const own = await findOwn(env);
  const same = own.find(({ version }) => version === numberOf(release));
  if (same !== undefined) return same;
  try {
    return await fetchPinned(release, env, mirrors);
  } catch (error) {
    const newest = own.find(({ version }) => Number(version) >= OLDEST);
    if (newest === undefined || !(error instanceof ToolError)) throw error;
    env.log.info(`${error.message}: taking wasm-opt ${newest.version} (${newest.source})`);
    return newest;
  }
}

/** The same wasm-opt, or the release fetched anew where what was kept is not what it was. */
export async function ensureIntact(
  tool: WasmOpt,
  env: Environment,
  mirrors: Mirrors,
  release: BinaryenRelease = releases,
): Promise<WasmOpt> {
  if (tool.checked === undefined || (await sha256File(tool.checked)) === release.programSha256) return tool;
  env.log.info(`${tool.checked} has changed since it was fetched: fetching it anew`);
  await env.store.remove(NAME, release.version, 'any');
  return fetchPinned(release, env, mirrors);
}

function pinned(release: BinaryenRelease, folder: string, source: string): WasmOpt {
  const script = join(folder, PROGRAM);
  return { command: [process.execPath, script], version: numberOf(release), source, checked: script };
}

/** As wasm-opt itself says it: of `132.0.0` the `132`. */
function numberOf({ version }: BinaryenRelease): string {
  return version.replace(/\..*$/, '');
}

async function requireNamed(program: string, env: Environment): Promise<WasmOpt> {
  const path = findOnPath(program, env.variables);
  const found = path === undefined ? undefined : await probe(path, env);
  if (found !== undefined) return found;
  throw new ToolError(`WASMOPT names ${program}, which is no wasm-opt that runs`, {
    hint: 'correct WASMOPT, or unset it: wasm-opt is fetched then',
  });
}

/** Those of PATH and of the toolchains that bring one: Emscripten and TinyGo have it beside their own programs. */
async function findOwn(env: Environment): Promise<WasmOpt[]> {
  const { EMSDK, BINARYEN_ROOT } = env.variables;
  const places = ['wasm-opt'];
  if (BINARYEN_ROOT) places.push(join(BINARYEN_ROOT, PROGRAM));
  if (EMSDK) places.push(join(EMSDK, 'upstream', PROGRAM));
  const tinygo = findOnPath('tinygo', env.variables);
  if (tinygo !== undefined) places.push(join(dirname(tinygo), 'wasm-opt'));
  const paths = new Set(places.flatMap((place) => findOnPath(place, env.variables) ?? []));
  const found = await Promise.all([...paths].map((path) => probe(path, env)));
  return found.filter((tool) => tool !== undefined);
}

async function probe(path: string, env: Environment): Promise<WasmOpt | undefined> {
  const { stdout } = await run(path, ['--version'], {
    variables: cleanVariables(env.variables),
    timeout: VERSION_LIMIT,
    signal: env.signal,
  });
  const version = /^wasm-opt version (\d+)/.exec(stdout)?.[1];
  return version === undefined ? undefined : { command: [path], version, source: `PATH (${dirname(path)})` };
}

/** By npm, which knows the user's registry, proxy and login, unless a mirror is named; without npm directly. */
async function fetchPinned(release: BinaryenRelease, env: Environment, mirrors: Mirrors): Promise<WasmOpt> {
  const folder = await mkdtemp(join(env.temporary, 'binaryen-'));
  try {
    const mirrored = applyMirrors(release.url, mirrors) !== release.url;
    const packed = mirrored ? undefined : await packByNpm(release, folder, env);
    const archive = packed ?? join(folder, 'binaryen.tgz');
    if (packed === undefined) {
      const { url, sha256, bytes } = release;
      const what = `wasm-opt ${numberOf(release)}`;
      await download({ url, to: archive, sha256, limit: bytes, mirrors, what, retries: 1 }, env);
    }
    const unpacked = join(folder, 'unpacked');
    const wanted = new Set([`package/${PROGRAM}`, 'package/bin/package.json', 'package/LICENSE']);
    await unpackTar(archive, unpacked, { strip: 1, limit: UNPACKED_LIMIT, wanted: (name) => wanted.has(name) });
    const place = await env.store.add(unpacked, NAME, release.version, 'any');
    return pinned(release, place, packed === undefined ? applyMirrors(release.url, mirrors) : `npm (${NAME})`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The package's file, or undefined where npm doesn't bring the very one. */
async function packByNpm(release: BinaryenRelease, folder: string, env: Environment): Promise<string | undefined> {
  const npm = findOnPath('npm', env.variables);
  if (npm === undefined) return undefined;
  const args = ['pack', `${NAME}@${release.version}`, '--silent', '--ignore-scripts', '--pack-destination', folder];
  env.log.progress(`wasm-opt ${numberOf(release)}: npm pack ${NAME}`);
  try {
    const exit = await run(npm, args, {
      directory: folder,
      variables: cleanVariables(env.variables),
      timeout: FETCH_LIMIT,
      signal: env.signal,
    });
    const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
    const path = join(folder, name ?? '');
    if (exit.code === 0 && (await pathKind(path)) === 'file' && (await sha256File(path)) === release.sha256)
      return path;
    env.log.debug(`${formatCommand('npm', args)} did not bring it: ${exit.stderr.trim()}`);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    env.log.debug(describeError(error));
  }
  return undefined;
}
