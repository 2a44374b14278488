import { posix } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { sha256 } from '../base/files.ts';
import { VERSION } from '../base/version.ts';
import type { DiscoveredModule, Discovery } from '../report/result.ts';
import { type DependencyGraph, isInherited, reach, readDependencies } from './dependencies.ts';
import { listChanged, listTracked, type TrackedFile } from './git.ts';
import { createMatcher } from './glob.ts';
import type { PassedModules } from './passed.ts';
import { packShards } from './shards.ts';
import { readWorkspace } from './workspace.ts';
import type { Workspace } from './workspace-schema.ts';

/** Any of these in a folder that a pattern names makes a module of it. */
const PROJECT_FILES = new Set([
  'wasm.yaml',
  'wasm.yml',
  'asconfig.json',
  'Cargo.toml',
  'go.mod',
  'CMakeLists.txt',
  'Makefile',
  'plugin.cc',
  'runtime-config.json',
]);
const MANIFEST = /^wasm\.ya?ml$/;
/** What concerns every module: how CI builds and tests them. */
const FOR_ALL = /^\.github\/workflows\//;

export interface DiscoverOptions {
  /** A commit or branch to compare with; undefined: everything counts as changed. */
  readonly base?: string | undefined;
  /** How many jobs at most. */
  readonly shards: number;
  /** What else decides how a module is judged: another text makes another content key. */
  readonly settings?: string | undefined;
  /** What passed in earlier runs: a module whose content key is among them needs no job. */
  readonly passed?: PassedModules | undefined;
}

/**
 * Finds the modules of a repository, those that a change concerns, and how to spread them over jobs.
 * @param root absolute: a clone of the repository or a folder of it.
 * @throws ConfigurationError for a wrong wasm-modules.yaml; ToolError where there is no git repository.
 */
export async function discover(root: string, options: DiscoverOptions, env: Environment): Promise<Discovery> {
  const [workspace, files] = await Promise.all([readWorkspace(root, env.directory), listTracked(root, env)]);
  const directories = findModules(files, workspace);
  const [graph, changed] = await Promise.all([
    readDependencies(
      root,
      files.map(({ path }) => path),
    ),
    options.base === undefined ? undefined : listChanged(options.base, root, env),
  ]);
  const isShared = createMatcher(workspace.shared ?? []);
  const sources = {
    below: indexFiles(files),
    inherited: indexInherited(files),
    shared: [
      `wasm-action ${VERSION} ${JSON.stringify(options.settings ?? '')}`,
      ...files.filter(({ path }) => isShared(path) || FOR_ALL.test(path)).map(describe),
    ],
  };
  const reasons = findReasons(directories, changed, graph, isShared);
  const unknown =
    options.base === undefined ? 'there is nothing to compare with' : `the commit ${options.base} is not in this clone`;
  const modules = directories.map((directory): DiscoveredModule => {
    const why = changed === undefined ? unknown : reasons.get(directory);
    const key = keyOf(directory, graph, sources);
    const passed = why === undefined ? undefined : options.passed?.get(key);
    return {
      directory,
      changed: why !== undefined,
      ...(why === undefined ? {} : { why }),
      ...(passed === undefined ? {} : { passedIn: passed.run }),
      key,
    };
  });
  const heavy = modules
    .filter((module) => module.changed && module.passedIn === undefined)
    .map(({ directory }) => ({ directory, weight: 1 + (sources.below.get(directory)?.length ?? 0) }));
  return {
    ...(options.base === undefined ? {} : { base: options.base }),
    modules,
    shards: packShards(heavy, options.shards),
  };
}

function findModules(files: readonly TrackedFile[], { modules }: Workspace): string[] {
  const isModule = modules === undefined ? undefined : createMatcher(modules);
  const found = new Set<string>();
  for (const { path } of files) {
    const directory = posix.dirname(path);
    const name = posix.basename(path);
    if (isModule === undefined ? MANIFEST.test(name) : PROJECT_FILES.has(name) && isModule(directory)) {
      found.add(directory);
    }
  }
  const broken = [...found].find((directory) => /[\r\n]/.test(directory));
  if (broken !== undefined) {
    throw new ConfigurationError(`the folder ${JSON.stringify(broken)} has a line break in its name`, {
      hint: 'rename it: lists of modules have one a line',
    });
  }
  if (isModule !== undefined && found.size === 0) {
    throw new ConfigurationError(`no folder fits modules: [${modules?.join(', ')}]`, {
      hint: `a module's folder holds one of ${[...PROJECT_FILES].join(', ')}`,
    });
  }
  return [...found].sort();
}

/** For each module that a change concerns the first path that does. */
function findReasons(
  directories: readonly string[],
  changed: readonly string[] | undefined,
  graph: DependencyGraph,
  isShared: (path: string) => boolean,
): Map<string, string> {
  const reasons = new Map<string, string>();
  if (changed === undefined || changed.length === 0) return reasons;
  const users = usersOf(directories, graph);
  for (const path of [...changed].sort()) {
    if (isShared(path) || FOR_ALL.test(path)) {
      for (const directory of directories) if (!reasons.has(directory)) reasons.set(directory, path);
      continue;
    }
    for (const folder of foldersAbove(path)) {
      for (const user of users.get(folder) ?? []) if (!reasons.has(user)) reasons.set(user, path);
    }
    if (isInherited(path)) {
      const scope = scopeOf(path);
      for (const [folder, own] of users) {
        if (scope !== '.' && folder !== scope && !folder.startsWith(`${scope}/`)) continue;
        for (const user of own) if (!reasons.has(user)) reasons.set(user, path);
      }
    }
  }
  return reasons;
}

/** The modules that depend on each folder, themselves among them. */
function usersOf(directories: readonly string[], graph: DependencyGraph): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const directory of directories) {
    for (const folder of reach([directory], graph)) {
      const known = users.get(folder);
      if (known === undefined) users.set(folder, [directory]);
      else known.push(directory);
    }
  }
  return users;
}

/** The folder whose modules a file such as a lock concerns. */
function scopeOf(path: string): string {
  const folder = posix.dirname(path);
  return posix.basename(folder) === '.cargo' ? posix.dirname(folder) : folder;
}

function* foldersAbove(path: string): Generator<string> {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    yield folder;
    if (folder === '.') return;
  }
}

/** The files in and below each folder. */
function indexFiles(files: readonly TrackedFile[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const file of files) {
    for (const folder of foldersAbove(file.path)) {
      const known = index.get(folder);
      if (known === undefined) index.set(folder, [describe(file)]);
      else known.push(describe(file));
    }
  }
  return index;
}

const describe = ({ path, id }: TrackedFile): string => `${id} ${path}`;

/** The locks and settings that each folder's modules inherit. */
function indexInherited(files: readonly TrackedFile[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const file of files) {
    if (!isInherited(file.path)) continue;
    const scope = scopeOf(file.path);
    index.set(scope, [...(index.get(scope) ?? []), describe(file)]);
  }
  return index;
}

interface Sources {
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly inherited: ReadonlyMap<string, readonly string[]>;
  readonly shared: readonly string[];
}

function keyOf(directory: string, graph: DependencyGraph, { below, inherited, shared }: Sources): string {
  const parts = new Set(shared);
  for (const folder of reach([directory], graph)) {
    for (const file of below.get(folder) ?? []) parts.add(file);
    for (const above of foldersAbove(posix.join(folder, '.')))
      for (const file of inherited.get(above) ?? []) parts.add(file);
  }
  return sha256([...parts].sort().join('\n'));
}
