import { readFile } from 'node:fs/promises';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { pathKind, relativePath, writeFileAtomically } from '../base/files.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { provisionEnvoy } from '../envoy/provision.ts';
import { newestTarget, parseTargets, type Target } from '../envoy/targets.ts';
import { prepareBuild } from '../language/build.ts';
import type { Preparation } from '../language/language.ts';
import { readModule } from '../oci/read-module.ts';
import { parseReference } from '../oci/reference.ts';
import { loadProject, type Project } from '../project/project.ts';
import { type Mirrors, parseMirrors } from '../toolchain/mirrors.ts';
import { parseModule, type WasmModule } from '../wasm/module.ts';
import type { StageContext } from './inputs.ts';
import { createSource } from './registry.ts';
import { runPaths } from './run-folder.ts';

/** The module that the stages after build work on. */
export interface LoadedModule {
  readonly module: WasmModule;
  /** Absolute. */
  readonly path: string;
  /** As results and Diagnostics name it. */
  readonly file: string;
}

/** One module's way through the stages. What several stages need is found once, when the first one asks. */
export interface Job extends StageContext {
  readonly mirrors: Mirrors;
  readonly project: () => Promise<Project>;
  readonly targets: () => Promise<readonly Target[]>;
  readonly envoys: () => Promise<readonly EnvoyBinary[]>;
  /** Compiler and dependencies of the project; nothing where the module is given. */
  readonly preparation: () => Promise<Preparation>;
  readonly module: () => Promise<LoadedModule>;
}

/** @throws ConfigurationError for mirrors that can't be read. */
export function createJob(context: StageContext): Job {
  const { inputs, env } = context;
  const mirrors = parseMirrors(inputs.mirrors.join('\n'));
  const project = once(() => loadProject(inputs.directory, env, inputs));
  const targets = once(async () => {
    const named = inputs.targets.length > 0 ? inputs.targets : (await project()).targets;
    return named.length > 0 ? parseTargets(named) : [newestTarget(env.platform)];
  });
  const envoys = once(async () => {
    const options = { mirrors, plainHttp: inputs.plainHttp };
    return Promise.all((await targets()).map((target) => provisionEnvoy(target, env, options)));
  });
  const preparation = once(async () =>
    inputs.module === undefined ? prepareBuild(await project(), env) : { tools: [], diagnostics: [] },
  );
  const module = once(() => loadModule(context, mirrors));
  return { ...context, mirrors, project, targets, envoys, preparation, module };
}

async function loadModule(context: StageContext, mirrors: Mirrors): Promise<LoadedModule> {
  const { inputs, env, folder } = context;
  const path = await locateModule(context, mirrors);
  const file = relativePath(env.directory, path);
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new ConfigurationError(`the module ${file} cannot be read: ${describeError(error)}`, {
      hint: inputs.module === undefined ? `it should stand in ${relativePath(env.directory, folder)}` : 'name a .wasm file',
    });
  }
  return { module: parseModule(bytes), path, file };
}

async function locateModule({ inputs, env, folder }: StageContext, mirrors: Mirrors): Promise<string> {
  const built = runPaths.module(folder);
  if (inputs.module?.kind === 'file') return inputs.module.path;
  if (inputs.module?.kind === 'reference') {
    const source = createSource(parseReference(inputs.module.reference), inputs, env, mirrors);
    const found = await readModule(source);
    env.log.info(`${inputs.module.reference}: ${found.digest}`);
    await writeFileAtomically(built, found.bytes);
    return built;
  }
  if ((await pathKind(built)) === 'file') return built;
  throw new ConfigurationError('there is no module yet', {
    hint: 'put the stage build before this one, or name a built module (input `module`, or FILE.wasm)',
  });
}

/** Remembers the first call's promise: what fails once fails the same way for every stage that asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
