import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { isNotFound, pathKind, readTextIfExists, relativePath } from '../base/files.ts';
import { readJsonFile } from '../base/json.ts';
import type { BuildCommand } from '../language/language.ts';
import type { OptimizeLevel } from '../language/optimize-levels.ts';
import { splitCommand } from '../language/words.ts';
import type { Stripping } from '../wasm/strip.ts';
import { isCaseFile } from './case-files.ts';
import type { FailurePolicy, Product } from './deployment.ts';
import type { Manifest, ManifestFile } from './manifest.ts';
import { readRootIds } from './runtime-config.ts';
import type { VmEnvironment } from './vm-environment.ts';
import { findDefaults } from './workspace.ts';

/** All that is known of a project before anything is built. */
export interface Project {
  /** Absolute. */
  readonly directory: string;
  readonly name: string;
  /** Undefined where neither the user nor the folder tells. */
  readonly language?: string | undefined;
  /** As the user wrote them; empty: none named. */
  readonly targets: readonly string[];
  /** Empty where nothing names one, which is Envoy's own default. */
  readonly rootId: string;
  /** As Envoy hands it to the module: raw text, or the JSON text of a mapping. */
  readonly configuration?: string | undefined;
  readonly vmConfiguration?: string | undefined;
  readonly environment?: VmEnvironment | undefined;
  /** The host functions and callbacks that there are for the module, by name; undefined: all. */
  readonly capabilities?: readonly string[] | undefined;
  readonly failurePolicy?: FailurePolicy | undefined;
  readonly stopIteration?: boolean | undefined;
  /** Whose way of configuring modules tests follow; undefined: each target's. */
  readonly product?: Product | undefined;
  /** The user's own way to the module. */
  readonly build?: BuildCommand | undefined;
  /** Undefined where nothing says what wasm-opt is to do, or what the module is to be stripped of. */
  readonly optimize?: OptimizeLevel | undefined;
  readonly strip?: Stripping | undefined;
  /** A reference with or without a tag. */
  readonly image?: string | undefined;
  readonly version?: string | undefined;
  readonly layouts: readonly string[];
  readonly budgets: Budgets;
  /** Lines `FROM = TO` that hold for all modules of the repository. */
  readonly mirrors?: readonly string[] | undefined;
  readonly ignore: readonly IgnoreRule[];
  /** Case files, absolute, by name. */
  readonly cases: readonly string[];
  /** The wasm.yaml, absolute; undefined where there is none. */
  readonly manifestPath?: string | undefined;
  readonly annotations: Annotations;
}

export interface Budgets {
  /** Bytes. */
  readonly size?: number | undefined;
}

/** A Diagnostic that the user accepts. */
export interface IgnoreRule {
  readonly code: string;
  readonly reason: string;
  /** The last day, `2027-01-31`; undefined: for good. */
  readonly until?: string | undefined;
}

/** What the image says about itself. */
export interface Annotations {
  readonly description?: string | undefined;
  readonly licenses?: string | undefined;
  readonly source?: string | undefined;
  readonly documentation?: string | undefined;
}

/** What a flag or an input says instead of wasm.yaml. An empty list says nothing. */
export interface ProjectOverrides {
  /** Whatever is given here: the module is built already, and nothing needs to be buildable. */
  readonly module?: unknown;
  readonly name?: string | undefined;
  readonly language?: string | undefined;
  readonly buildCommand?: string | undefined;
  /** Relative to the project's folder. */
  readonly buildOutput?: string | undefined;
  readonly optimize?: OptimizeLevel | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly cases?: readonly string[] | undefined;
  readonly configuration?: string | undefined;
  readonly rootId?: string | undefined;
  readonly product?: Product | undefined;
  readonly image?: string | undefined;
  readonly layouts?: readonly string[] | undefined;
}

const MANIFEST_NAMES = ['wasm.yaml', 'wasm.yml'] as const;
const NAMED = v.looseObject({ name: v.optional(v.string('must be text')) });

/**
 * Reads a project's folder. What is said twice counts in this order: flags and inputs, wasm.yaml, wasme's
 * runtime-config.json, what the source and the folder tell.
 * @param directory absolute.
 * @throws ConfigurationError for a folder that holds no project, or a wrong key or value in one of its files.
 */
export async function loadProject(
  directory: string,
  env: Environment,
  overrides: ProjectOverrides = {},
): Promise<Project> {
  const shown = relativePath(env.directory, directory);
  if ((await pathKind(directory)) !== 'directory') {
    throw new ConfigurationError(`${shown} is not a folder`, {
      hint: "name the project's folder, or a built .wasm file",
    });
  }
  const manifest = await findManifest(directory, env);
  const value: Manifest = manifest?.value ?? {};
  const defaults = await findDefaults(directory, env.directory);
  const build = resolveBuild(directory, manifest, overrides);
  const language = await resolveLanguage({ directory, env, manifest, overrides, build });
  const name = overrides.name ?? value.name ?? (await findName(directory, env));
  return {
    directory,
    name,
    language,
    targets: firstFilled(overrides.targets, value.targets, defaults.targets),
    rootId: overrides.rootId ?? value.rootId ?? (await findRootId(directory, language, env)),
    configuration: overrides.configuration ?? toText(value.configuration),
    vmConfiguration: toText(value.vmConfiguration),
    environment: value.environment,
    capabilities: value.capabilities,
    failurePolicy: value.failurePolicy,
    stopIteration: value.allowOnHeadersStopIteration,
    product: overrides.product ?? value.as,
    build,
    optimize: overrides.optimize ?? value.build?.optimize,
    strip: value.build?.strip,
    // One name for the images of a whole monorepo: ghcr.io/acme/filters/{name}.
    image: (overrides.image ?? value.image ?? defaults.image)?.replaceAll('{name}', name),
    version: value.version,
    layouts: firstFilled(overrides.layouts, value.layouts, defaults.layouts),
    budgets: await toBudgets(value.budgets ?? defaults.budgets),
    mirrors: defaults.mirrors,
    ignore: value.ignore ?? [],
    cases: firstFilled(overrides.cases, await findCases(directory)),
    manifestPath: manifest?.path,
    annotations: {
      description: value.description,
      licenses: value.licenses,
      source: value.source,
      documentation: value.documentation,
    },
  };
}

interface FoundManifest extends ManifestFile {
  /** Absolute. */
  readonly path: string;
}

async function findManifest(directory: string, env: Environment): Promise<FoundManifest | undefined> {
  for (const name of MANIFEST_NAMES) {
    const path = join(directory, name);
    const content = await readTextIfExists(path);
    if (content === undefined) continue;
    // Reading YAML takes more loading than all else of a project; a module that was built already may have none.
    const { readManifest } = await import('./manifest.ts');
    return { path, ...readManifest(content, relativePath(env.directory, path)) };
  }
  return undefined;
}

function resolveBuild(
  directory: string,
  manifest: FoundManifest | undefined,
  overrides: ProjectOverrides,
): BuildCommand | undefined {
  const own = manifest?.value.build;
  const command = overrides.buildCommand ?? own?.command;
  const output = overrides.buildOutput ?? own?.output;
  if (command === undefined && output === undefined) return undefined;
  if (command === undefined || output === undefined) {
    const [given, lacking] = command === undefined ? ['output', 'command'] : ['command', 'output'];
    throw new ConfigurationError(`there is a build ${given} without a build ${lacking}`, {
      position: own === undefined ? undefined : manifest?.positionOf(['build']),
      hint: `give both: --build-${lacking}, the input build-${lacking}, or build.${lacking} in wasm.yaml`,
    });
  }
  const position = overrides.buildCommand === undefined ? manifest?.positionOf(['build', 'command']) : undefined;
  return {
    command: typeof command === 'string' ? splitCommand(command, position) : command,
    directory: resolve(directory, own?.directory ?? '.'),
    output: resolve(directory, output),
  };
}

interface LanguageQuestion {
  readonly directory: string;
  readonly env: Environment;
  readonly manifest: FoundManifest | undefined;
  readonly overrides: ProjectOverrides;
  readonly build: BuildCommand | undefined;
}

/** A module that is given, and a build command, need no language: there it is only told where something shows it. */
async function resolveLanguage({
  directory,
  env,
  manifest,
  overrides,
  build,
}: LanguageQuestion): Promise<string | undefined> {
  const named = overrides.language ?? manifest?.value.language;
  if (overrides.module !== undefined) return named;
  const { detectLanguage, getLanguage, LANGUAGE_MARKS } = await loadLanguages();
  const name = named ?? (await detectLanguage(directory, env.directory, build === undefined))?.name;
  if (build !== undefined) return name;
  if (name === undefined) throw noProject(directory, env, manifest, LANGUAGE_MARKS);
  return getLanguage(name).name;
}

function noProject(
  directory: string,
  env: Environment,
  manifest: FoundManifest | undefined,
  marks: string,
): ConfigurationError {
  const shown = relativePath(env.directory, directory);
  const where = shown === '.' ? 'this folder' : shown;
  if (manifest === undefined) {
    const isNamedLikeModule = directory.endsWith('.wasm');
    return new ConfigurationError(
      `${isNamedLikeModule ? `${shown} is a folder, not a module, and there is no project in it` : `there is no project in ${where}`}: it has none of ${MANIFEST_NAMES.join(', ')}, ${marks}`,
      {
        hint:
          "name the project's folder; or give a built module (`wasm-action run FILE.wasm`, input `module`); " +
          'or write a wasm.yaml with build: {command: [make, wasm], output: plugin.wasm}',
      },
    );
  }
  return new ConfigurationError(
    `${relativePath(env.directory, manifest.path)} doesn't say how the module is built, and ${where} has none of ${marks}`,
    {
      position: { file: relativePath(env.directory, manifest.path) },
      hint: 'add build: {command: [make, wasm], output: plugin.wasm}, or give a built module (`module`)',
    },
  );
}

async function findName(directory: string, env: Environment): Promise<string> {
  const named = await readJsonFile(join(directory, 'package.json'), env.directory, NAMED);
  // A scope says who publishes the package; the plugin's name is what follows.
  const name = named?.name?.split('/').at(-1) ?? '';
  return name === '' ? basename(directory) : name;
}

/** Of several ids in the source none is more likely than the others. */
async function findRootId(directory: string, language: string | undefined, env: Environment): Promise<string> {
  const [configured] = await readRootIds(directory, env.directory);
  if (configured !== undefined) return configured;
  if (language === undefined) return '';
  const { findRootIds } = await loadLanguages();
  const registered = await findRootIds(directory, language);
  return registered.length === 1 ? (registered[0] ?? '') : '';
}

/** Every compiler's ways are a third of all code, and of no use to whoever brings a built module. */
function loadLanguages(): Promise<typeof import('../language/languages.ts')> {
  return import('../language/languages.ts');
}

async function findCases(directory: string): Promise<string[]> {
  const folder = join(directory, 'tests');
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isCaseFile(entry.name))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

async function toBudgets(budgets: Manifest['budgets']): Promise<Budgets> {
  if (budgets?.size === undefined) return {};
  const { sizeInBytes } = await import('./manifest.ts');
  return { size: sizeInBytes(budgets.size) };
}

function toText(configuration: unknown): string | undefined {
  if (configuration === undefined || typeof configuration === 'string') return configuration;
  return JSON.stringify(configuration);
}

function firstFilled(...lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}
