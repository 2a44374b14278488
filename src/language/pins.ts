import { dirname, join } from 'node:path';
import { Range, validRange } from 'semver';
import * as v from 'valibot';
import { ConfigurationError } from '../base/errors.ts';
import { pathKind, readTextIfExists, relativePath } from '../base/files.ts';
import { positionOfText, readJsonFile } from '../base/json.ts';
import type { Pin } from '../toolchain/tool-table.ts';

/** A version that a project names, as a semver range. */
export interface VersionPin extends Pin {
  readonly range: string;
}

/** What version managers call a tool in their files. */
interface Names {
  /** Files that hold nothing but the version. */
  readonly files: readonly string[];
  /** In asdf's and mise's `.tool-versions`. */
  readonly asdf: readonly string[];
}

const NAMES = {
  emscripten: { files: ['.emscripten-version'], asdf: ['emscripten', 'emsdk'] },
  node: { files: ['.node-version', '.nvmrc'], asdf: ['nodejs', 'node'] },
  tinygo: { files: ['.tinygo-version'], asdf: ['tinygo'] },
} as const satisfies Record<string, Names>;

/** Words that stand for whatever version there is. */
const ANY = /^(?:latest|stable|system|current|node|lts(?:\/.*)?|path:.*)$/i;

const PACKAGE = v.looseObject({
  volta: v.optional(v.looseObject({ node: v.optional(v.string()) })),
  devEngines: v.optional(
    v.looseObject({
      runtime: v.optional(v.looseObject({ name: v.optional(v.string()), version: v.optional(v.string()) })),
    }),
  ),
  engines: v.optional(v.looseObject({ node: v.optional(v.string()) })),
});

/**
 * The version of a tool that the project pins: in a file of the tool's own, then in `.tool-versions`, in its folder or
 * above it up to the repository's root; for Node also in package.json.
 * @param root the folder that messages name files from.
 * @throws ConfigurationError where that is no version.
 */
export async function readPin(
  tool: keyof typeof NAMES,
  directory: string,
  root: string,
): Promise<VersionPin | undefined> {
  const { files, asdf }: Names = NAMES[tool];
  for (const folder of await foldersUpward(directory)) {
    for (const name of files) {
      const content = await readTextIfExists(join(folder, name));
      const text = content?.trim().split(/\s/)[0];
      if (content !== undefined && text) return toPin(tool, text, content, relativePath(root, join(folder, name)));
    }
    const listed = (await readTextIfExists(join(folder, '.tool-versions'))) ?? '';
    const line = listed.split(/\r?\n/).find((candidate) => asdf.includes(candidate.trim().split(/\s+/)[0] ?? ''));
    const text = line?.trim().split(/\s+/)[1];
    if (text !== undefined) return toPin(tool, text, listed, relativePath(root, join(folder, '.tool-versions')));
  }
  return tool === 'node' ? readPackagePin(directory, root) : undefined;
}

async function readPackagePin(directory: string, root: string): Promise<VersionPin | undefined> {
  const path = join(directory, 'package.json');
  const manifest = await readJsonFile(path, root, PACKAGE);
  const runtime = manifest?.devEngines?.runtime;
  const text =
    manifest?.volta?.node ?? (runtime?.name === 'node' ? runtime.version : undefined) ?? manifest?.engines?.node;
  if (text === undefined) return undefined;
  return toPin('node', text, (await readTextIfExists(path)) ?? '', relativePath(root, path));
}

function toPin(tool: string, text: string, content: string, file: string): VersionPin | undefined {
  if (ANY.test(text)) return undefined;
  const position = positionOfText(content, text, file);
  const range = validRange(text.replace(/^v(?=\d)/, ''));
  if (range !== null) return { text, range: new Range(range).range, position };
  throw new ConfigurationError(`${JSON.stringify(text)} is no version of ${tool}`, {
    position,
    hint: 'write a version such as 1.2.3, or a range of them',
  });
}

/** The folder and those above it, up to the one with the repository; the file system's root where there is none. */
export async function foldersUpward(directory: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = directory; ; folder = dirname(folder)) {
    folders.push(folder);
    if (dirname(folder) === folder || (await pathKind(join(folder, '.git'))) !== 'none') return folders;
  }
}
