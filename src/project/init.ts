import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { pathKind, relativePath, writeFileAtomically } from '../base/files.ts';
import type { Creation, TemplateName } from '../report/result.ts';

/** What every template is called, and becomes the new project's name. */
const PLACEHOLDER = 'my-filter';
/** What every project gets, whatever its language. */
const COMMON = 'common';
/** What a build leaves in a template's folder. */
const BUILT = new Set(['.wasm-action', 'node_modules', 'target', 'build']);
export const DEFAULT_KIND = 'http';

/** The folders `templates/LANGUAGE/KIND`. */
export async function listTemplates(templates: string): Promise<TemplateName[]> {
  const found: TemplateName[] = [];
  for (const language of await folders(templates)) {
    if (language === COMMON) continue;
    for (const kind of await folders(join(templates, language))) found.push({ language, kind });
  }
  return found;
}

async function folders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

export interface InitRequest {
  /** The folder of all templates, absolute. */
  readonly templates: string;
  /** The new project's folder, absolute; it may be there already. */
  readonly directory: string;
  readonly language: string;
  readonly kind: string;
}

/**
 * Writes a project that builds, loads and passes its tests as it is. Its name is the folder's.
 * @throws ConfigurationError for a language or a kind that there is no template of, or a file that is there already:
 * then nothing is written.
 */
export async function initProject(request: InitRequest, env: Environment): Promise<Creation> {
  const { templates, directory, language, kind } = request;
  await requireTemplate(request);
  const name = projectName(directory);
  const sources = [join(templates, COMMON), join(templates, language, kind)];
  const files = new Map<string, string>();
  for (const source of sources) {
    for (const path of await listFiles(source)) files.set(path, join(source, path));
  }
  await requireFreePlaces(directory, [...files.keys()], env.directory);
  for (const [path, source] of files) {
    const text = (await readFile(source, 'utf8')).replaceAll(PLACEHOLDER, name);
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFileAtomically(join(directory, path), text);
  }
  const paths = [...files.keys()].sort();
  return { directory: relativePath(env.directory, directory), name, language, kind, files: paths };
}

async function requireTemplate({ templates, language, kind }: InitRequest): Promise<void> {
  const known = await listTemplates(templates);
  const ofLanguage = known.filter((template) => template.language === language);
  if (ofLanguage.some((template) => template.kind === kind)) return;
  const languages = [...new Set(known.map((template) => template.language))];
  throw ofLanguage.length === 0
    ? new ConfigurationError(`there is no template in ${JSON.stringify(language)}`, {
        hint: `the languages are ${languages.join(', ')}`,
      })
    : new ConfigurationError(`there is no ${language} template of the kind ${JSON.stringify(kind)}`, {
        hint: `the kinds are ${ofLanguage.map((template) => template.kind).join(', ')}`,
      });
}

/** A name that every ecosystem takes: small letters, digits and hyphens, a letter first. */
function projectName(directory: string): string {
  const name = basename(directory)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-+$/, '');
  return name === '' ? PLACEHOLDER : name;
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

async function requireFreePlaces(directory: string, paths: readonly string[], root: string): Promise<void> {
  const shown = relativePath(root, directory);
  if ((await pathKind(directory)) === 'file') throw new ConfigurationError(`${shown} is a file, not a folder`);
  const taken: string[] = [];
  for (const path of paths) {
    if ((await pathKind(join(directory, path))) !== 'none') taken.push(path);
  }
  if (taken.length === 0) return;
  throw new ConfigurationError(`${shown} has ${taken.join(', ')} already, and nothing is overwritten`, {
    hint: 'name another folder, or move these files away',
  });
}
