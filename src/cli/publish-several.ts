import { basename, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { pathKind, relativePath } from '../base/files.ts';
import { silentLog } from '../base/log.ts';
import { foldModules } from '../report/modules.ts';
import { foldResults, type ModuleResult, type RunResult, type StageResult } from '../report/result.ts';
import { exitCode } from '../stage/exit.ts';
import type { Inputs } from '../stage/inputs.ts';
import { runPipeline } from '../stage/pipeline.ts';
import { createRegistry } from '../stage/registry.ts';
import { runPaths } from '../stage/run-folder.ts';

/** Modules that are published at a time: each is in memory as long as its turn lasts, and a registry counts requests. */
const AT_ONCE = 8;

/**
 * Publishes built modules, several at a time over the same connections: .wasm files, whose names without the end stand
 * for {name}, and folders of projects that were built.
 * @param subjects as the user wrote them.
 * @throws ConfigurationError where two of them would be one image, or a folder holds no built module.
 */
export async function publishSeveral(
  subjects: readonly string[],
  toInputs: (subject: string) => Promise<Inputs>,
  env: Environment,
): Promise<{ readonly result: RunResult; readonly code: number }> {
  const jobs = await Promise.all(subjects.map(async (subject) => toJob(subject, await toInputs(subject), env)));
  checkImages(jobs);
  const [first] = jobs;
  const client = first === undefined ? undefined : createRegistry(first.inputs, first.inputs.image, env);
  const modules: ModuleResult[] = [];
  const results: StageResult[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < jobs.length; at = next++) {
      const { name, inputs, folder, isAlone } = jobs[at] as Job;
      // Lines of several modules at once would tell nothing: each is told of when it is done.
      const log = { ...silentLog, debug: env.log.debug, secret: env.log.secret };
      const stages = await runPipeline(['publish'], { inputs, env: { ...env, log }, folder, client, isAlone });
      const folded = foldResults(stages);
      modules[at] = { name, ...folded };
      results.push(...stages);
      done++;
      const { image, status } = folded;
      env.log.info(image === undefined ? `✗ ${name} ${status}` : `✓ ${image.reference} ${image.digest}`);
      env.log.progress(`${done} of ${jobs.length}`);
    }
  };
  await env.log.group('publish', async () => void (await Promise.all(Array.from({ length: AT_ONCE }, work))));
  return { result: foldModules(modules), code: exitCode(results, first?.inputs.failOn ?? 'error') };
}

interface Job {
  readonly name: string;
  readonly inputs: Inputs;
  readonly folder: string;
  /** A file has no folder of a run beside it. */
  readonly isAlone: boolean;
}

async function toJob(subject: string, inputs: Inputs, env: Environment): Promise<Job> {
  const { module, directory } = inputs;
  if (module?.kind === 'file') {
    const name = basename(module.path).replace(/\.wasm$/, '');
    return { name, inputs: { ...inputs, name }, folder: join(env.temporary, 'modules', name), isAlone: true };
  }
  const folder = join(directory, '.wasm-action');
  const path = runPaths.module(folder);
  if (module !== undefined || (await pathKind(path)) !== 'file') {
    throw new ConfigurationError(`${subject} is no built module`, {
      hint: 'of several modules each must be a .wasm file, or the folder of a project after `wasm-action build`',
    });
  }
  return {
    name: relativePath(env.directory, directory),
    inputs: { ...inputs, module: { kind: 'file', path } },
    folder,
    isAlone: false,
  };
}

function checkImages(jobs: readonly Job[]): void {
  const { image } = jobs[0]?.inputs ?? {};
  if (image !== undefined && !image.includes('{name}')) {
    throw new ConfigurationError(`--image ${image} would hold each module in turn`, {
      hint: "write {name} where the module's name shall stand: ghcr.io/acme/filters/{name}:v1",
    });
  }
  const seen = new Set<string>();
  for (const { name, inputs } of jobs) {
    if (inputs.name !== undefined && image === undefined) {
      throw new ConfigurationError(`${name}.wasm: nothing says where to push it`, {
        hint: 'give --image HOST/PATH/{name}:TAG',
      });
    }
    if (seen.has(name)) {
      throw new ConfigurationError(`two modules are called ${name}`, {
        hint: "name their projects' folders, or the files differently: the name stands for {name}",
      });
    }
    seen.add(name);
  }
}
