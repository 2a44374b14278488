import { readFile } from 'node:fs/promises';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { pathKind, relativePath, writeFileAtomically } from '../base/files.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import { provisionEnvoy } from '../envoy/provision.ts';
import type { Target } from '../envoy/targets.ts';
import { prepareBuild } from '../language/build.ts';
import type { Preparation } from '../language/language.ts';
import type { RegistryClient } from '../oci/client.ts';
import { readModule } from '../oci/read-module.ts';
import { parseReference } from '../oci/reference.ts';
import { loadProject, type Project } from '../project/project.ts';
import type { StageName } from '../report/result.ts';
import { parseMirrors } from '../toolchain/mirrors.ts';
import { parseModule, type WasmModule } from '../wasm/module.ts';
import type { Inputs, StageContext } from './inputs.ts';
import { createRegistry } from './registry.ts';
import { runPaths } from './run-folder.ts';
import { chooseTargets } from './targets.ts';

/** The module that the stages after build work on. */
export interface LoadedModule {
  readonly module: WasmModule;
  /** Absolute. */
  readonly path: string;
  /** As results and Diagnostics name it. */
  readonly file: string;
  /** What the image tells of root ids, where the module came out of one. */
  readonly rootIds: readonly string[];
}

/** One module's way through the stages. What several of them need is found once, when the first one asks. */
export interface Job extends StageContext {
  /** The stages of this run, in order. */
  readonly stages: readonly StageName[];
  readonly project: () => Promise<Project>;
  readonly registry: () => Promise<RegistryClient>;
  readonly targets: () => Promise<readonly Target[]>;
  readonly envoys: () => Promise<readonly EnvoyBinary[]>;
  /** Compiler and dependencies of the project; nothing where the module is given. */
  readonly preparation: () => Promise<Preparation>;
  readonly module: () => Promise<LoadedModule>;
}

/** @throws ConfigurationError for mirrors that can't be read. */
export function createJob(context: StageContext, stages: readonly StageName[]): Job {
  const { inputs, env } = context;
  const mirrors = parseMirrors(inputs.mirrors.join('\n'));
  const project = once(() => loadProject(inputs.directory, env, inputs));
  const registry = once(async () => createRegistry(inputs, (await project()).image, env));
  const targets = once(async () => chooseTargets((await project()).targets));
  const envoys = once(async () => {
    const options = { mirrors, registry: await registry() };
    return Promise.all((await targets()).map((target) => provisionEnvoy(target, env, options)));
  });
  const preparation = once(async () =>
    inputs.module === undefined ? prepareBuild(await project(), env) : { tools: [], diagnostics: [] },
  );
  const module = once(() => loadModule(context, registry));
  return { ...context, stages, project, registry, targets, envoys, preparation, module };
}

async function loadModule(context: StageContext, registry: () => Promise<RegistryClient>): Promise<LoadedModule> {
  const { inputs, env, folder } = context;
  if (inputs.module?.kind === 'reference') return pullModule(inputs.module, context, await registry());
  const path = inputs.module?.path ?? runPaths.module(folder);
  const file = relativePath(env.directory, path);
  if (inputs.module === undefined && (await pathKind(path)) === 'none') {
    throw new ConfigurationError('there is no module yet', {
      hint: 'put the stage build before this one, or name a built module (input `module`, or FILE.wasm)',
    });
  }
  let bytes: Buffer<ArrayBuffer>;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new ConfigurationError(`the module ${file} cannot be read: ${describeError(error)}`, {
      hint: 'name a .wasm file',
    });
  }
  return { module: parseModule(bytes), path, file, rootIds: [] };
}

/** Envoy reads files: a published module is put where a built one would stand. */
async function pullModule(
  wanted: Extract<NonNullable<Inputs['module']>, { kind: 'reference' }>,
  { env, folder }: StageContext,
  client: RegistryClient,
): Promise<LoadedModule> {
  const found = await readModule({ client, reference: parseReference(wanted.reference) });
  env.log.info(`pulled ${found.reference}`);
  const path = runPaths.module(folder);
  await writeFileAtomically(path, found.bytes);
  return {
    module: parseModule(found.bytes),
    path,
    file: relativePath(env.directory, path),
    rootIds: found.runtime?.rootIds ?? [],
  };
}

/** Remembers the first call's promise: what fails once fails the same way for every stage that asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
