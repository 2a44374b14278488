import { dirname, join, relative } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import * as v from 'valibot';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';

/** Something that the project is built from, at the version that its lock file holds it to. */
export interface LockedPackage {
  /** Package URL (github.com/package-url/purl-spec): `pkg:cargo/proxy-wasm@0.2.3`. */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** Of the archive that the registry hands out. */
  readonly hash?: { readonly algorithm: 'SHA-256' | 'SHA-512'; readonly hex: string } | undefined;
  /** Only needed to build, not part of what is built; undefined: the lock file does not tell. */
  readonly development?: boolean | undefined;
  /** Package URLs of what it needs itself, as far as the lock file tells. */
  readonly dependsOn: readonly string[];
}

/** A lock file and what it holds. */
export interface LockFile {
  /** As messages name it. */
  readonly file: string;
  readonly packages: readonly LockedPackage[];
}

type Parse = (content: string) => LockedPackage[];

const PARSERS: Readonly<Record<string, Parse>> = {
  'Cargo.lock': parseCargoLock,
  'package-lock.json': parseNpmLock,
  'npm-shrinkwrap.json': parseNpmLock,
  'go.mod': parseGoMod,
};

/** The files that are looked for. */
export const LOCK_FILES: readonly string[] = Object.keys(PARSERS);

/**
 * The lock files of a project: in its folder, or, as a workspace's is, in the nearest folder above it up to the root.
 * @param root absolute; messages name files from there.
 * @throws ConfigurationError for a lock file that is none.
 */
export async function readLockFiles(directory: string, root: string): Promise<LockFile[]> {
  const found: LockFile[] = [];
  for (const [name, parse] of Object.entries(PARSERS)) {
    const lock = await findAbove(directory, root, name);
    if (lock === undefined) continue;
    const file = relativePath(root, lock.path);
    try {
      found.push({ file, packages: parse(lock.content) });
    } catch (error) {
      throw new ConfigurationError(`${file} cannot be read: ${describeError(error)}`, {
        position: { file },
        hint: 'let its package manager write it anew',
      });
    }
  }
  return found;
}

async function findAbove(
  directory: string,
  root: string,
  name: string,
): Promise<{ readonly path: string; readonly content: string } | undefined> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const path = join(folder, name);
    const content = await readTextIfExists(path);
    if (content !== undefined) return { path, content };
    const above = relative(root, folder);
    if (above === '' || above.startsWith('..') || folder === dirname(folder)) return undefined;
  }
}

const CARGO = v.object({
  package: v.optional(
    v.array(
      v.object({
        name: v.string(),
        version: v.string(),
        source: v.optional(v.string()),
        checksum: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
        dependencies: v.optional(v.array(v.string())),
      }),
    ),
    [],
  ),
});

/** Cargo's lock, versions 1 to 4. A package without a source is one of the repository's own. */
function parseCargoLock(content: string): LockedPackage[] {
  const { package: all } = v.parse(CARGO, parseToml(content));
  const purlOf = ({ name, version }: { readonly name: string; readonly version: string }): string =>
    purl('cargo', name, version);
  const foreign = all.filter(({ source }) => source !== undefined);
  return foreign.map(({ name, version, checksum, dependencies = [] }) => ({
    purl: purlOf({ name, version }),
    name,
    version,
    ...(checksum === undefined ? {} : { hash: { algorithm: 'SHA-256', hex: checksum } as const }),
    dependsOn: dependencies.flatMap((dependency) => {
      // `NAME`, or `NAME VERSION` where there are several, or that and the source.
      const [wanted, exact] = dependency.split(' ');
      const match = foreign.find((other) => other.name === wanted && (exact === undefined || other.version === exact));
      return match === undefined ? [] : [purlOf(match)];
    }),
  }));
}

const NPM = v.object({
  packages: v.record(
    v.string(),
    v.object({
      name: v.optional(v.string()),
      version: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      link: v.optional(v.boolean()),
      dependencies: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

/** npm's lock, versions 2 and 3: keys are folders, the innermost one that has the name is what a package gets. */
function parseNpmLock(content: string): LockedPackage[] {
  const { packages } = v.parse(NPM, JSON.parse(content));
  const nameOf = (path: string): string => packages[path]?.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
  const purlOf = (path: string): string => purl('npm', nameOf(path), packages[path]?.version ?? '');
  const resolve = (from: string, name: string): string | undefined => {
    for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
      const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
      if (packages[path] !== undefined) return path;
      if (folder === '') return undefined;
    }
  };
  return Object.entries(packages).flatMap(([path, { version, integrity, dev, link, dependencies = {} }]) => {
    if (!path.includes('node_modules/') || version === undefined || link === true) return [];
    const digest = /^sha512-([\w+/]+={0,2})/.exec(integrity ?? '')?.[1];
    return [
      {
        purl: purlOf(path),
        name: nameOf(path),
        version,
        ...(digest === undefined
          ? {}
          : { hash: { algorithm: 'SHA-512', hex: Buffer.from(digest, 'base64').toString('hex') } as const }),
        development: dev === true,
        dependsOn: Object.keys(dependencies).flatMap((name) => {
          const found = resolve(path, name);
          return found === undefined ? [] : [purlOf(found)];
        }),
      },
    ];
  });
}

/** Go's `require` lines: since Go 1.17 they are all that is built. go.sum also has sums of what is not. */
function parseGoMod(content: string): LockedPackage[] {
  const lines = content.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
  let inBlock = false;
  return lines.flatMap((line) => {
    if (/^require\s*\($/.test(line)) inBlock = true;
    else if (line === ')') inBlock = false;
    const words = inBlock ? line : /^require\s+(.*)$/.exec(line)?.[1];
    const [, name, version] = /^"?([^\s"(]+)"?\s+(v\S+)$/.exec(words ?? '') ?? [];
    return name === undefined || version === undefined
      ? []
      : [{ purl: purl('golang', name, version), name, version, dependsOn: [] }];
  });
}

/** Each part between slashes is escaped, and so is npm's scope. */
function purl(type: string, name: string, version: string): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}
