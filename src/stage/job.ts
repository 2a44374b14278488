import { readFile, stat } from 'node:fs/promises';
import { ConfigurationError, describeError, RegistryError } from '../base/errors.ts';
import { pathKind, relativePath, writeFileAtomically } from '../base/files.ts';
import { parseDataVersion } from '../check/tables/data-version.ts';
import type { JudgingTables } from '../check/tables/judging-tables.ts';
import type { EnvoyBinary } from '../envoy/binary.ts';
import type { Target } from '../envoy/targets.ts';
import type { PreparedBuild } from '../language/build.ts';
import type { RegistryClient } from '../oci/client.ts';
import { parseReference } from '../oci/reference.ts';
import { loadProject, type Project } from '../project/project.ts';
import type { StageName } from '../report/result.ts';
import { joinMirrors, type Mirrors, parseMirrors } from '../toolchain/mirrors.ts';
import { MODULE_LIMIT, parseModule, type WasmModule } from '../wasm/module.ts';
import type { Inputs, StageContext } from './inputs.ts';
import { runPaths } from './run-folder.ts';

/** The file that the stages after build work on. */
export interface ModuleFile {
  /** Absolute. */
  readonly path: string;
  /** As results and Diagnostics name it. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the image tells of root ids, where the module came out of one. */
  readonly rootIds: readonly string[];
}

/** The same file, once it has proved to be a module. */
export interface LoadedModule extends ModuleFile {
  readonly module: WasmModule;
}

/**
 * One module's way through the stages. What several of them need is found once, when the first one asks, and so is the
 * code for it: most runs need neither compilers nor Envoys.
 */
export interface Job extends StageContext {
  /** The stages of this run, in order. */
  readonly stages: readonly StageName[];
  readonly project: () => Promise<Project>;
  readonly mirrors: () => Promise<Mirrors>;
  readonly registry: () => Promise<RegistryClient>;
  /** What judges where no binary does. */
  readonly tables: () => Promise<JudgingTables>;
  readonly targets: () => Promise<readonly Target[]>;
  readonly envoy: (target: Target) => Promise<EnvoyBinary>;
  /** Of all targets. */
  readonly envoys: () => Promise<readonly EnvoyBinary[]>;
  /** Compiler, dependencies and optimiser of the project, and the build itself; nothing where the module is given. */
  readonly preparation: () => Promise<PreparedBuild>;
  readonly file: () => Promise<ModuleFile>;
  /** An earlier build to compare with; undefined: none is named, or there is none under that reference yet. */
  readonly base: () => Promise<ModuleFile | undefined>;
  /** @throws MalformedModule when the file is none. */
  readonly module: () => Promise<LoadedModule>;
}

/** @throws ConfigurationError for mirrors or a data-version that can't be read. */
export function createJob(context: StageContext, stages: readonly StageName[]): Job {
  const { inputs, env } = context;
  const ownMirrors = parseMirrors(inputs.mirrors.join('\n'));
  const project = once(() => loadProject(inputs.directory, env, inputs));
  const mirrors = once(async () => joinMirrors(ownMirrors, parseMirrors((await project()).mirrors?.join('\n') ?? '')));
  const registry = once(async () => {
    if (context.client !== undefined) return context.client;
    const { createRegistry } = await import('./registry.ts');
    return createRegistry(inputs, (await project()).image, env);
  });
  const wanted = parseDataVersion(inputs.dataVersion);
  const tables = once(async () => {
    if (wanted.kind === 'bundled') return (await import('../check/tables/bundled.ts')).BUNDLED;
    const { provideTables } = await import('../check/tables/fetch.ts');
    return provideTables(wanted, env, await mirrors());
  });
  const targets = once(async () => {
    const { chooseTargets } = await import('./targets.ts');
    return chooseTargets((await project()).targets, (await tables()).products);
  });
  const provisioned = new Map<string, Promise<EnvoyBinary>>();
  const envoy = (target: Target): Promise<EnvoyBinary> => {
    const found = provisioned.get(target.key) ?? provision(target);
    provisioned.set(target.key, found);
    return found;
  };
  const provision = async (target: Target): Promise<EnvoyBinary> => {
    const { provisionEnvoy } = await import('../envoy/provision.ts');
    return provisionEnvoy(target, env, { mirrors: await mirrors(), registry: await registry() });
  };
  const envoys = once(async () => Promise.all((await targets()).map(envoy)));
  const preparation = once(async (): Promise<PreparedBuild> => {
    if (inputs.module !== undefined) return { tools: [], diagnostics: [] };
    const [{ prepareBuild }, { findOldestEnvoy }] = await Promise.all([
      import('../language/build.ts'),
      import('./targets.ts'),
    ]);
    const source = await project();
    return prepareBuild({ ...source, oldestEnvoy: findOldestEnvoy(source.targets) }, env, await mirrors());
  });
  const file = once(() => readModuleFile(context, registry));
  const module = once(async () => {
    const found = await file();
    return { ...found, module: parseModule(found.bytes) };
  });
  const base = once(() => readBase(context, project, registry));
  return {
    ...context,
    stages,
    project,
    mirrors,
    registry,
    tables,
    targets,
    envoy,
    envoys,
    preparation,
    file,
    base,
    module,
  };
}

async function readModuleFile(context: StageContext, registry: () => Promise<RegistryClient>): Promise<ModuleFile> {
  const { inputs, env, folder } = context;
  if (inputs.module?.kind === 'reference') return pullModule(inputs.module, context, await registry());
  const path = inputs.module?.path ?? runPaths.module(folder);
  const file = relativePath(env.directory, path);
  if (inputs.module === undefined && (await pathKind(path)) === 'none') {
    throw new ConfigurationError('there is no module yet', {
      hint: 'put the stage build before this one, or name a built module (input `module`, or FILE.wasm)',
    });
  }
  return readFileAsModule(path, file);
}

/** The size is looked at first: what is too large is never read. */
async function readFileAsModule(path: string, file: string): Promise<ModuleFile> {
  let size: number;
  try {
    ({ size } = await stat(path));
    if (size <= MODULE_LIMIT) return { path, file, bytes: await readFile(path), rootIds: [] };
  } catch (error) {
    throw new ConfigurationError(`the module ${file} cannot be read: ${describeError(error)}`, {
      hint: 'name a .wasm file',
    });
  }
  throw new ConfigurationError(`the module ${file} has ${size} bytes, and ${MODULE_LIMIT} (256 MiB) are allowed`, {
    hint: 'the limit is that of Istio and Envoy Gateway; name a .wasm file, and build it without debug information',
  });
}

/** The first build of a module has nothing that it could be compared with: that is no fault. */
async function readBase(
  { inputs: { base }, env }: StageContext,
  project: Job['project'],
  registry: Job['registry'],
): Promise<ModuleFile | undefined> {
  if (base === undefined) return undefined;
  if (base.kind === 'file') return readFileAsModule(base.path, relativePath(env.directory, base.path));
  const reference = base.reference.replaceAll('{name}', (await project()).name);
  const { readModule } = await import('../oci/read-module.ts');
  try {
    const found = await readModule({ client: await registry(), reference: parseReference(reference) });
    return { path: '', file: found.reference, bytes: found.bytes, rootIds: [] };
  } catch (error) {
    if (!(error instanceof RegistryError) || error.status !== 404) throw error;
    env.log.info(`nothing stands under ${reference} yet, so there is nothing to compare with`);
    return undefined;
  }
}

/** Envoy reads files: a published module is put where a built one would stand. */
async function pullModule(
  wanted: Extract<NonNullable<Inputs['module']>, { kind: 'reference' }>,
  { env, folder }: StageContext,
  client: RegistryClient,
): Promise<ModuleFile> {
  const { readModule } = await import('../oci/read-module.ts');
  const found = await readModule({ client, reference: parseReference(wanted.reference) });
  env.log.info(`pulled ${found.reference}`);
  const path = runPaths.module(folder);
  await writeFileAtomically(path, found.bytes);
  const file = relativePath(env.directory, path);
  return { path, file, bytes: found.bytes, rootIds: found.runtime?.rootIds ?? [] };
}

/** Remembers the first call's promise: what fails once fails the same way for every stage that asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
