import { dirname, join, posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { readTextIfExists } from '../base/files.ts';

/** Files that concern every module in or below their folder: locks, toolchains, and settings of whole repositories. */
const INHERITED = new Set([
  'Cargo.toml',
  'Cargo.lock',
  'rust-toolchain',
  'rust-toolchain.toml',
  '.cargo/config.toml',
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'yarn.lock',
  '.npmrc',
  'go.work',
  'go.work.sum',
  'go.mod',
  'go.sum',
  'tsconfig.json',
  'wasm-modules.yaml',
]);

/** Whether a change of this file concerns modules in the folders below it. */
export function isInherited(path: string): boolean {
  return INHERITED.has(posix.basename(path)) || path.endsWith('.cargo/config.toml');
}

/**
 * The folders of the repository that each folder's manifests depend on, directly: Cargo's `path` and workspace
 * dependencies, npm's `file:`, `link:` and workspace packages, Go's `replace` and modules of the same repository.
 */
export interface DependencyGraph {
  readonly edges: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads every manifest of the repository once. One that can't be read has no dependencies: its build will say why.
 * @param paths of all files, relative to the root.
 */
export async function readDependencies(root: string, paths: readonly string[]): Promise<DependencyGraph> {
  const of = (name: string): string[] => paths.filter((path) => posix.basename(path) === name);
  const [cargo, npm, go] = await Promise.all([
    readAll(root, of('Cargo.toml'), parseToml),
    readAll(root, of('package.json'), (content): unknown => JSON.parse(content)),
    readAll(root, of('go.mod'), readGoMod),
  ]);
  const edges = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    if (to === from || to.startsWith('..')) return;
    const known = edges.get(from);
    if (known === undefined) edges.set(from, [to]);
    else known.push(to);
  };
  for (const [folder, manifest] of cargo) addCargo(folder, manifest, cargo, add);
  addNpm(npm, add);
  addGo(go, add);
  return { edges };
}

/** Every folder that these folders depend on, and they themselves. */
export function reach(folders: readonly string[], { edges }: DependencyGraph): Set<string> {
  const seen = new Set(folders);
  for (const folder of seen) for (const next of edges.get(folder) ?? []) seen.add(next);
  return seen;
}

type AddEdge = (from: string, to: string) => void;

async function readAll<T>(
  root: string,
  paths: readonly string[],
  parse: (content: string) => T,
): Promise<Map<string, T>> {
  const found = new Map<string, T>();
  await Promise.all(
    paths.map(async (path) => {
      const content = await readTextIfExists(join(root, path));
      if (content === undefined) return;
      try {
        found.set(folderOf(path), parse(content));
      } catch {
        // A manifest with a fault in it is the build's to complain about.
      }
    }),
  );
  return found;
}

const folderOf = (path: string): string => dirname(path);
const resolveFrom = (folder: string, path: string): string =>
  posix.normalize(posix.join(folder, path)).replace(/\/$/, '');

function addCargo(folder: string, manifest: unknown, all: ReadonlyMap<string, unknown>, add: AddEdge): void {
  for (const table of cargoTables(manifest)) {
    for (const [name, dependency] of entriesOf(table)) {
      const path = textOf(dependency, 'path');
      if (path !== undefined) add(folder, resolveFrom(folder, path));
      else if (fieldOf(dependency, 'workspace') === true) addInherited(folder, name, all, add);
    }
  }
}

/** `{ workspace = true }`: the path stands in the workspace's own manifest, above. */
function addInherited(folder: string, name: string, all: ReadonlyMap<string, unknown>, add: AddEdge): void {
  for (let above = folder; ; above = dirname(above)) {
    const workspace = fieldOf(all.get(above), 'workspace');
    if (workspace !== undefined) {
      const path = textOf(fieldOf(fieldOf(workspace, 'dependencies'), name), 'path');
      if (path !== undefined) add(folder, resolveFrom(above, path));
      return;
    }
    if (above === '.') return;
  }
}

function cargoTables(manifest: unknown): unknown[] {
  const kinds = ['dependencies', 'dev-dependencies', 'build-dependencies'];
  const targets = entriesOf(fieldOf(manifest, 'target')).map(([, target]) => target);
  return [manifest, ...targets].flatMap((place) => kinds.map((kind) => fieldOf(place, kind)));
}

function addNpm(manifests: ReadonlyMap<string, unknown>, add: AddEdge): void {
  const folders = new Map<string, string>();
  for (const [folder, manifest] of manifests) {
    const name = textOf(manifest, 'name');
    if (name !== undefined) folders.set(name, folder);
  }
  for (const [folder, manifest] of manifests) {
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
      for (const [name, range] of entriesOf(fieldOf(manifest, kind))) {
        const path = typeof range === 'string' ? /^(?:file|link|portal):(.+)$/.exec(range)?.[1] : undefined;
        const own = folders.get(name);
        if (path !== undefined) add(folder, resolveFrom(folder, path));
        // npm links a workspace's package whatever range asks for it.
        else if (own !== undefined) add(folder, own);
      }
    }
  }
}

interface GoMod {
  readonly module: string | undefined;
  readonly requires: readonly string[];
  readonly replaces: readonly string[];
}

function readGoMod(content: string): GoMod {
  const lines = content.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
  return {
    module: lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((name) => name !== undefined),
    requires: lines.flatMap((line) => /^(?:require\s+)?([^\s()"]+\/[^\s()"]+)\s+v\S+$/.exec(line)?.[1] ?? []),
    replaces: lines.flatMap((line) => /=>\s*"?(\.{1,2}\/[^\s"]*)"?$/.exec(line)?.[1] ?? []),
  };
}

function addGo(manifests: ReadonlyMap<string, GoMod>, add: AddEdge): void {
  const folders = new Map(
    [...manifests].flatMap(([folder, { module }]) => (module === undefined ? [] : [[module, folder]])),
  );
  for (const [folder, { requires, replaces }] of manifests) {
    for (const path of replaces) add(folder, resolveFrom(folder, path));
    for (const name of requires) {
      const own = folders.get(name);
      if (own !== undefined) add(folder, own);
    }
  }
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function textOf(value: unknown, key: string): string | undefined {
  const found = fieldOf(value, key);
  return typeof found === 'string' ? found : undefined;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
