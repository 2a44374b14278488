import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../src/base/environment.ts';
import { foldResults, type RunResult } from '../../src/report/result.ts';
import { runPipeline, type StageSelection } from '../../src/stage/pipeline.ts';
import { createFileStore, defaultStoreRoot } from '../../src/toolchain/store.ts';
import { makeEnvironment } from './environment.ts';
import { CHECKOUT } from './repository.ts';

/** What a run on a user's machine finds: the tools that earlier runs kept. */
export function machineEnvironment(parts: Partial<Environment> & { readonly directory: string }): Environment {
  return makeEnvironment({ store: createFileStore(defaultStoreRoot(process.env)), ...parts });
}

/** Runs stages on a project's folder as a face would, with nothing said by flags. */
export async function runProject(
  env: Environment,
  directory: string,
  stages: StageSelection = ['build', 'check', 'test'],
): Promise<RunResult> {
  const inputs = {
    directory,
    targets: [],
    cases: [],
    engines: ['envoy'],
    tags: [],
    layouts: [],
    push: false,
    plainHttp: false,
    mirrors: [],
    failOn: 'error',
  } as const;
  return foldResults(await runPipeline(stages, { inputs, env, folder: join(directory, '.wasm-action') }));
}

/** A copy of a template without what was built in it. */
export async function copyTemplate(name: string, to: string): Promise<string> {
  await cp(join(CHECKOUT, 'templates', name), to, {
    recursive: true,
    filter: (path) => !/\/(node_modules|target|build|\.wasm-action)(\/|$)/.test(path),
  });
  return to;
}
