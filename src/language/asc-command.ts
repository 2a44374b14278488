import { join } from 'node:path';
import * as v from 'valibot';
import { ConfigurationError } from '../base/errors.ts';
import { pathKind, relativePath } from '../base/files.ts';
import { trySplitWords } from './words.ts';

/** What of a project decides how asc is called. */
export interface AscProject {
  readonly directory: string;
  /** The `scripts` of package.json. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly config: AscConfig | undefined;
  /** An SDK among the dependencies whose abort handler keeps `env.abort` out of the imports. */
  readonly hasSdk: boolean;
}

const TARGET = v.looseObject({
  optimizeLevel: v.optional(v.unknown()),
  optimize: v.optional(v.unknown()),
  textFile: v.optional(v.string()),
  use: v.optional(v.unknown()),
});

/** The part of asconfig.json that matters here. */
export const ASC_CONFIG = v.looseObject({
  extends: v.optional(v.string()),
  entries: v.optional(v.array(v.string())),
  targets: v.optional(v.record(v.string(), TARGET)),
  options: v.optional(TARGET),
});
type AscConfig = v.InferOutput<typeof ASC_CONFIG>;

/** The scripts that `asinit` and the SDKs give a project for its release build, the most telling first. */
const RELEASE_SCRIPTS = [
  'asbuild:optimized',
  'asbuild:release',
  'build:optimized',
  'build:release',
  'asbuild',
  'build',
];
const ENTRIES = ['assembly/index.ts', 'index.ts', 'src/index.ts'];

/** Flags that say where something is written, with their value: the output is ours, side products aren't wanted. */
const OUTPUT_FLAGS =
  /^(?:-[obtjid]|--(?:outFile|binaryFile|textFile|jsFile|idlFile|tsdFile|bindings|sourceMap|config-print))(?:=|$)/;
const BARE_FLAGS = new Set(['--debug', '--measure', '--stats', '--validate']);
const OPTIMIZE_FLAG = /^(?:-O|--optimize)/;

/**
 * The arguments for asc: those of the project's own release script where that is one plain asc command, else the
 * entries and the target `release` of asconfig.json, else assembly/index.ts. What the script or asconfig.json leaves
 * open is set for a proxy: optimised, and without the import `env.abort`, which no Envoy has.
 * @param folder where asc may write, relative to the project's folder.
 * @throws ConfigurationError when there is no source to start from.
 */
export async function ascArguments(project: AscProject, folder: string): Promise<string[]> {
  const { config, hasSdk } = project;
  const own = scriptArguments(project.scripts);
  const target = config?.targets?.[targetName(own)];
  const args = own ?? [];
  if (!args.some((word) => word.endsWith('.ts')) && config?.entries === undefined)
    args.unshift(await findEntry(project.directory));
  const options = [target, config?.options];
  const optimizes = options.some((option) => option?.optimize !== undefined || option?.optimizeLevel !== undefined);
  if (!optimizes && !args.some((word) => OPTIMIZE_FLAG.test(word))) args.push('--optimize');
  const abort = /\babort=/;
  const handlesAbort = abort.test(args.join(' ')) || abort.test(JSON.stringify(options.map((option) => option?.use)));
  if (!handlesAbort && (hasSdk || config?.extends === undefined)) {
    args.push('--use', hasSdk ? 'abort=abort_proc_exit' : 'abort=');
  }
  // A text form that asconfig.json asks for would land in the source tree.
  if (options.some((option) => option?.textFile !== undefined)) args.push('--textFile', `${folder}/module.wat`);
  return [...args, '--outFile', `${folder}/module.wasm`];
}

/** The arguments of the project's release script, or undefined where none is a single call of asc. */
function scriptArguments(scripts: Readonly<Record<string, string>>): string[] | undefined {
  for (const name of RELEASE_SCRIPTS) {
    const words = trySplitWords(scripts[name] ?? '') ?? [];
    const program = words[0] === 'npx' ? words[1] : words[0];
    if (program === 'asc') return withoutOutputs(words.slice(words.indexOf('asc') + 1));
  }
  return undefined;
}

function withoutOutputs(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (BARE_FLAGS.has(word)) continue;
    if (!OUTPUT_FLAGS.test(word)) {
      kept.push(word);
      continue;
    }
    // asc takes the next word for the flag's value, unless that is a flag too.
    if (!word.includes('=') && words[index + 1]?.startsWith('-') === false) index++;
  }
  return kept;
}

function targetName(args: readonly string[] | undefined): string {
  const at = args?.indexOf('--target') ?? -1;
  return at < 0 ? 'release' : (args?.[at + 1] ?? 'release');
}

async function findEntry(directory: string): Promise<string> {
  for (const entry of ENTRIES) {
    if ((await pathKind(join(directory, entry))) === 'file') return entry;
  }
  throw new ConfigurationError(`no source to compile: there is none of ${ENTRIES.join(', ')}`, {
    position: { file: relativePath(directory, join(directory, 'asconfig.json')) },
    hint: 'name the entry in asconfig.json: {"entries": ["assembly/filter.ts"]}',
  });
}
