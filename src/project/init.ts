import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, describeError, ToolError } from '../base/errors.ts';
import { pathKind, relativePath, writeFileAtomically } from '../base/files.ts';
import { type Alignment, chooseAlignment } from '../language/alignment.ts';
import { detectLanguage, getLanguage } from '../language/languages.ts';
import type { Creation } from '../report/result.ts';
import { requireTemplate } from './templates.ts';

/** What every template is called, and becomes the new project's name. */
const PLACEHOLDER = 'my-filter';
/** What every project gets; below a language, what every one of the language gets. */
const COMMON = 'common';
/** What every project of a kind gets, whatever its language: its tests. */
const KINDS_FOLDER = 'kinds';
/** What a build leaves in a template's folder. */
const BUILT = new Set(['.wasm-action', 'node_modules', 'target', 'build']);
/** The limit of npm and of file systems is higher; a longer name is a mistake. */
const LONGEST_NAME = 100;
const LOCK_FILE = /(?:^|\/)(?:Cargo\.lock|package-lock\.json)$/;

export interface InitRequest {
  /** The folder of all templates, absolute. */
  readonly templates: string;
  /** The new project's folder, absolute; it may be there already. */
  readonly directory: string;
  /** By its name or by what people call it besides. */
  readonly language: string;
  readonly kind: string;
  /** For wasm.yaml, as the user wrote them; none: the template's own. */
  readonly targets?: readonly string[] | undefined;
  /** The oldest Envoy among the targets, and which of them that is. */
  readonly oldest?: { readonly target: string; readonly envoy: string } | undefined;
}

/**
 * Writes a project that builds, loads on its targets and passes its tests as it is. Its name is the folder's.
 * @throws ConfigurationError for a language or a kind that there is no template of, for targets that the language has
 * nothing for, and where there is a project or one of the files already: then nothing is written.
 */
export async function initProject(request: InitRequest, env: Environment): Promise<Creation> {
  const { templates, directory, kind } = request;
  const language = getLanguage(request.language).name;
  await requireTemplate(templates, language, kind);
  const alignment = requireAlignment(language, request.oldest);
  const texts = await readTemplate(templates, language, kind);
  for (const [path, text] of Object.entries(alignment.files ?? {})) texts.set(path, text);
  const name = projectName(directory, texts);
  const files = new Map([...texts].map(([path, text]) => [path, text.replaceAll(PLACEHOLDER, name)]));
  if (request.targets !== undefined && request.targets.length > 0) {
    files.set('wasm.yaml', withTargets(files.get('wasm.yaml') ?? '', request.targets));
  }
  await requireRoom(directory, [...files.keys()], env.directory);
  await writeProject(directory, files, env);
  return {
    directory: relativePath(env.directory, directory),
    name,
    language,
    kind,
    files: [...files.keys()].sort(),
  };
}

function requireAlignment(language: string, oldest: InitRequest['oldest']): Alignment {
  const chosen = chooseAlignment(language, oldest?.envoy);
  if ('alignment' in chosen) return chosen.alignment;
  throw new ConfigurationError(
    `${oldest?.target} runs Envoy ${oldest?.envoy}, and modules in ${language} need Envoy ${chosen.needs} or newer`,
    { hint: 'take another language, rust or tinygo say, or a newer target' },
  );
}

/** The files of a template by their paths in the project. */
async function readTemplate(templates: string, language: string, kind: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const folders = [[COMMON], [KINDS_FOLDER, kind], [language, COMMON], [language, kind]];
  for (const source of folders.map((names) => join(templates, ...names))) {
    for (const path of await listFiles(source)) texts.set(path, await readFile(join(source, path), 'utf8'));
  }
  return texts;
}

/** A name that every ecosystem takes: small letters, digits and hyphens, a letter first, and no dependency's name. */
function projectName(directory: string, texts: ReadonlyMap<string, string>): string {
  const given = basename(directory);
  if (given.length > LONGEST_NAME) {
    throw new ConfigurationError(`the folder's name has ${given.length} characters, and becomes the project's`, {
      hint: `take one with at most ${LONGEST_NAME}`,
    });
  }
  const name = given
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '');
  if (name === '') return PLACEHOLDER;
  const isTaken = [...texts].some(([path, text]) => LOCK_FILE.test(path) && text.includes(`"${name}"`));
  return isTaken ? `${name}-filter` : name;
}

async function listFiles(directory: string, below = ''): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(join(directory, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (BUILT.has(entry.name)) continue;
    if (entry.isDirectory()) found.push(...(await listFiles(directory, path)));
    else if (entry.isFile() && !entry.name.endsWith('.wasm')) found.push(path);
  }
  return found;
}

function withTargets(manifest: string, targets: readonly string[]): string {
  const document = parseDocument(manifest);
  document.set('targets', document.createNode([...targets], { flow: true }));
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

/** @throws ConfigurationError where a project is at home already, or a file is in the way. */
async function requireRoom(directory: string, paths: readonly string[], root: string): Promise<void> {
  const shown = relativePath(root, directory);
  const kind = await pathKind(directory);
  if (kind === 'none') return;
  if (kind !== 'directory') throw new ConfigurationError(`${shown} is a file, not a folder`);
  const hint = 'name another folder, or move these files away';
  const taken: string[] = [];
  for (const path of paths) {
    if ((await pathKind(join(directory, path))) !== 'none') taken.push(path);
  }
  if (taken.length > 0) {
    throw new ConfigurationError(`${shown} has ${taken.join(', ')} already, and nothing is overwritten`, { hint });
  }
  const present = await detectLanguage(directory, root, false);
  if (present !== undefined) {
    throw new ConfigurationError(`${shown} is a project already, in ${present.name}: it has ${present.file}`, { hint });
  }
}

/** All files or none: they are written aside, and then moved into their places. */
async function writeProject(directory: string, files: ReadonlyMap<string, string>, env: Environment): Promise<void> {
  const moved: string[] = [];
  try {
    await mkdir(dirname(directory), { recursive: true });
    const aside = await mkdtemp(join(dirname(directory), '.init-'));
    try {
      for (const [path, text] of files) {
        await mkdir(dirname(join(aside, path)), { recursive: true });
        await writeFileAtomically(join(aside, path), text);
      }
      env.signal.throwIfAborted();
      for (const path of files.keys()) {
        await mkdir(dirname(join(directory, path)), { recursive: true });
        await rename(join(aside, path), join(directory, path));
        moved.push(path);
      }
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  } catch (error) {
    for (const path of moved) await rm(join(directory, path), { force: true });
    if (env.signal.aborted) throw error;
    throw new ToolError(`${relativePath(env.directory, directory)} cannot be written: ${describeError(error)}`, {
      cause: error,
      hint: 'name a folder below one that can be written',
    });
  }
}
