import { join } from 'node:path';
import { satisfies } from 'semver';
import * as v from 'valibot';
import { pathKind } from '../base/files.ts';
import { readJsonFile } from '../base/json.ts';

const DEPENDENCIES = v.optional(v.record(v.string(), v.string()));
const PACKAGE = v.looseObject({
  dependencies: DEPENDENCIES,
  devDependencies: DEPENDENCIES,
  optionalDependencies: DEPENDENCIES,
});
const LOCKED_PACKAGE = v.looseObject({
  version: v.optional(v.string()),
  integrity: v.optional(v.string()),
  optional: v.optional(v.boolean()),
  peer: v.optional(v.boolean()),
});
const LOCK = v.looseObject({
  packages: v.optional(v.record(v.string(), v.looseObject({ ...LOCKED_PACKAGE.entries, ...PACKAGE.entries }))),
});
type Project = v.InferOutput<typeof PACKAGE>;
type Packages = NonNullable<v.InferOutput<typeof LOCK>['packages']>;

/** What changes the choice of packages in ways that are npm's to know. */
const STEERED = ['overrides', 'peerDependencies', 'workspaces'] as const;

/**
 * Whether node_modules holds what the lock file says: npm keeps a lock file of what it installed in there, which is
 * compared entry by entry. Packages for other platforms may be missing. Without a lock file, each range of package.json
 * has to take what is there.
 */
export async function isInstalled(directory: string, lockFile: string | undefined, root: string): Promise<boolean> {
  const project = await readJsonFile(join(directory, 'package.json'), root, PACKAGE);
  const hidden = join(directory, 'node_modules', '.package-lock.json');
  const installed = (await readJsonFile(hidden, root, LOCK))?.packages;
  if (lockFile === undefined) {
    if (project === undefined || installed === undefined) return false;
    return meetsRanges(project, installed) && (await areThere(directory, installed));
  }
  const wanted = (await readJsonFile(join(directory, lockFile), root, LOCK))?.packages;
  if (wanted === undefined || project === undefined || !sameDependencies(project, wanted[''])) return false;
  const chosen: Packages = {};
  for (const [place, entry] of Object.entries(wanted)) {
    if (place === '') continue;
    const found = installed?.[place];
    if (found === undefined && (entry.optional === true || entry.peer === true)) continue;
    if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity) return false;
    chosen[place] = found;
  }
  return areThere(directory, chosen);
}

async function areThere(directory: string, packages: Packages): Promise<boolean> {
  const kinds = await Promise.all(Object.keys(packages).map((place) => pathKind(join(directory, place))));
  return kinds.every((kind) => kind === 'directory');
}

/** A tag, a URL or a folder names something else tomorrow, and is npm's to look up. */
function meetsRanges(project: Project, installed: Packages): boolean {
  if (STEERED.some((key) => key in project)) return false;
  const wanted = { ...project.optionalDependencies, ...project.devDependencies, ...project.dependencies };
  return Object.entries(wanted).every(([name, range]) => {
    const found = installed[`node_modules/${name}`];
    return found?.version !== undefined && satisfies(found.version, range);
  });
}

function sameDependencies(project: Project, locked: Project | undefined): boolean {
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
  return kinds.every((kind) => {
    const a = Object.entries(project[kind] ?? {});
    const b = locked?.[kind] ?? {};
    return a.length === Object.keys(b).length && a.every(([name, range]) => b[name] === range);
  });
}
