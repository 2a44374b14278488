import { dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import { readTextIfExists, sha256 } from '../base/files.ts';
import { VERSION } from '../base/version.ts';
import { defaultStoreRoot } from '../toolchain/store-root.ts';

/** What a later job can use again: the compilers' and package managers' own caches. */
export interface BuildCache {
  /** Another one as soon as a lock file, a pinned version or a compiler is another. */
  readonly key: string;
  /** Beginnings of keys whose content is better than none, the best first. */
  readonly restoreKeys: readonly string[];
  /** Folders, absolute, sorted; those that aren't there yet among them. */
  readonly paths: readonly string[];
}

/** A project whose caches are asked for. */
export interface CachedProject {
  /** Absolute. */
  readonly directory: string;
  readonly language?: string | undefined;
}

interface Habits {
  /** What tells the compiler's version. */
  readonly versions: readonly (readonly [program: string, ...args: string[]])[];
  /** Lock files and pins, in the project's folder or above it. */
  readonly files: readonly string[];
  paths(project: string, folders: Folders): readonly string[];
}

/** The user's own folders, by the variables that move them. */
interface Folders {
  readonly home: string;
  readonly cache: string;
  readonly variables: Environment['variables'];
}

const VERSION_LIMIT = 20_000;
const GO: Habits = {
  versions: [['go', 'version']],
  files: ['go.mod', 'go.sum', 'go.work', 'go.work.sum'],
  paths: (_, { home, cache, variables }) => [
    variables.GOMODCACHE || join(variables.GOPATH || join(home, 'go'), 'pkg', 'mod'),
    variables.GOCACHE || join(cache, 'go-build'),
  ],
};
const HABITS: Readonly<Record<string, Habits>> = {
  rust: {
    versions: [['rustc', '-vV']],
    files: ['Cargo.lock', 'rust-toolchain.toml', 'rust-toolchain', '.cargo/config.toml'],
    // Of a target folder only what dependencies left: the project's own crates are compiled anew after a checkout.
    paths(project, { home, variables }) {
      const cargo = variables.CARGO_HOME || join(home, '.cargo');
      const target = variables.CARGO_TARGET_DIR || join(project, 'target');
      const kinds = ['release', 'wasm32-wasip1/release', 'wasm32-unknown-unknown/release', 'wasm32-wasi/release'];
      return [
        ...['registry/index', 'registry/cache', 'git/db'].map((name) => join(cargo, name)),
        ...kinds.flatMap((kind) => ['deps', 'build', '.fingerprint'].map((name) => join(target, kind, name))),
      ];
    },
  },
  go: GO,
  tinygo: {
    ...GO,
    versions: [
      ['go', 'version'],
      ['tinygo', 'version'],
    ],
    paths: (project, folders) => [...GO.paths(project, folders), join(folders.cache, 'tinygo')],
  },
  assemblyscript: {
    versions: [],
    files: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'package.json'],
    paths: (_, { home, variables }) => [variables.npm_config_cache || join(home, '.npm')],
  },
  cpp: {
    versions: [
      ['em++', '--version'],
      ['clang++', '--version'],
    ],
    files: ['CMakeLists.txt', 'Makefile'],
    paths: (_, { variables: { EM_CACHE, EMSDK } }) => {
      const own = EM_CACHE || (EMSDK ? join(EMSDK, 'upstream', 'emscripten', 'cache') : '');
      return own === '' ? [] : [own];
    },
  },
};

/**
 * The caches of some projects together. Nothing is installed or fetched: it is asked before anything else is done.
 */
export async function describeCaches(projects: readonly CachedProject[], env: Environment): Promise<BuildCache> {
  const { os, arch } = env.platform;
  const languages = [...new Set(projects.flatMap(({ language }) => language ?? []))].sort();
  const paths = new Set([join(defaultStoreRoot(env.variables), 'optimized')]);
  const contents: string[] = [];
  const versions = await Promise.all(
    languages.flatMap((language) => HABITS[language]?.versions ?? []).map((command) => ask(command, env)),
  );
  for (const { directory, language = '' } of projects) {
    const habits = HABITS[language];
    for (const name of habits?.files ?? [])
      contents.push(name, (await readAbove(directory, name, env.directory)) ?? '');
    for (const path of habits?.paths(directory, foldersOf(env)) ?? []) paths.add(path);
  }
  const compilers = ['wasm-action', os, arch, languages.join('+') || 'none', digest([VERSION, ...versions])].join('-');
  return {
    key: `${compilers}-${digest(contents)}`,
    restoreKeys: [`${compilers}-`],
    paths: [...paths].sort(),
  };
}

function digest(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

function foldersOf({ variables, platform }: Environment): Folders {
  const home = variables.HOME || variables.USERPROFILE || '';
  const own = platform.os === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
  return { home, cache: variables.XDG_CACHE_HOME || own, variables };
}

/** A compiler that isn't there, or doesn't run, has no version: setup may bring one. */
async function ask([program, ...args]: readonly [string, ...string[]], env: Environment): Promise<string> {
  if (findOnPath(program, env.variables) === undefined) return '';
  try {
    const variables = cleanVariables(env.variables);
    return (await run(program, args, { variables, timeout: VERSION_LIMIT, signal: env.signal })).stdout;
  } catch (error) {
    if (error instanceof ToolError) return '';
    throw error;
  }
}

/** The nearest file of that name from the project's folder up to the repository's. */
async function readAbove(directory: string, name: string, root: string): Promise<string | undefined> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const content = await readTextIfExists(join(folder, name));
    if (content !== undefined || folder === root || dirname(folder) === folder) return content;
  }
}
