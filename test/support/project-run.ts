import { cp, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../src/base/environment.ts';
import { prepareBuild } from '../../src/language/build.ts';
import type { BuildOutcome, BuildSource } from '../../src/language/language.ts';
import type { OptimizeLevel } from '../../src/language/optimize-levels.ts';
import { initProject } from '../../src/project/init.ts';
import { foldResults, type RunResult } from '../../src/report/result.ts';
import type { Engine } from '../../src/stage/inputs.ts';
import { runPipeline, type StageSelection } from '../../src/stage/pipeline.ts';
import { createFileStore } from '../../src/toolchain/store.ts';
import { defaultStoreRoot } from '../../src/toolchain/store-root.ts';
import { makeEnvironment } from './environment.ts';
import { CHECKOUT } from './repository.ts';

/** What a run on a user's machine finds: the tools that earlier runs kept. */
export function machineEnvironment(parts: Partial<Environment> & { readonly directory: string }): Environment {
  return makeEnvironment({ store: createFileStore(defaultStoreRoot(process.env)), ...parts });
}

/** Prepares and builds. @throws where there is nothing to build. */
export async function runBuild(source: BuildSource, output: string, env: Environment): Promise<BuildOutcome> {
  const { build, diagnostics } = await prepareBuild(source, env);
  if (build === undefined) throw new Error(JSON.stringify(diagnostics));
  return build(output);
}

/**
 * Runs stages on a project's folder as a face would, with nothing said by flags but that wasm-opt is left out: what it
 * does is tested by itself, and it takes longer than most compilers.
 */
export async function runProject(
  env: Environment,
  directory: string,
  stages: StageSelection = ['build', 'check', 'test'],
  engines: readonly Engine[] = ['envoy'],
  optimize: OptimizeLevel = 'none',
): Promise<RunResult> {
  const inputs = {
    directory,
    optimize,
    targets: [],
    cases: [],
    engines,
    tags: [],
    layouts: [],
    push: false,
    plainHttp: false,
    mirrors: [],
    failOn: 'error',
  } as const;
  return foldResults(await runPipeline(stages, { inputs, env, folder: join(directory, '.wasm-action') }));
}

export const TEMPLATES = join(CHECKOUT, 'templates');

/** The template of a language's default kind, under its own name, without what every project gets. */
export async function copyTemplate(language: string, to: string): Promise<string> {
  await copySources(join(TEMPLATES, language, 'common'), to);
  return copySources(join(TEMPLATES, language, 'http'), to);
}

/** A copy of a project without what was built in it. */
export async function copySources(from: string, to: string): Promise<string> {
  const inside = (path: string): string => path.slice(from.length);
  await cp(from, to, {
    recursive: true,
    filter: (path) => !/\/(node_modules|target|build|\.wasm-action)(\/|$)/.test(inside(path)),
  });
  return to;
}

/**
 * What a user does: `init`, then `run` up to the tests in Envoy, and the same again in a folder of another name with
 * sources of another day.
 * @returns the first run's result, the second module's sum, and the first project's folder.
 */
export async function runNewProject(
  language: string,
  env: Environment,
): Promise<{ readonly first: RunResult; readonly secondSha256: string | undefined; readonly folder: string }> {
  const folder = join(env.directory, 'filter');
  await initProject({ templates: TEMPLATES, directory: folder, language, kind: 'http' }, env);
  const other = await copySources(folder, join(env.directory, 'ein Filter'));
  await age(other);
  const first = await runProject(env, folder, undefined, undefined, 'size');
  const second = await runProject(env, other, ['build'], undefined, 'size');
  return { first, secondSha256: second.module?.sha256, folder };
}

/** As if every file had been written on another day. */
async function age(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true })) await utimes(join(folder, entry), 1e9, 1e9);
}
