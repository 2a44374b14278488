import { relativePath } from '../base/files.ts';
import { parseLayouts } from '../oci/layouts.ts';
import { chooseDestination, type Destination } from '../publish/destination.ts';
import { publish } from '../publish/publish.ts';
import { readSourceDate } from '../publish/source-date.ts';
import { formatBytes } from '../report/format.ts';
import type { Job } from './job.ts';
import { runPaths } from './run-folder.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

/** Packs the module into its layouts and pushes them, or writes them to an image-layout folder. */
export async function publishModule(job: Job): Promise<StageOutcome> {
  const { env } = job;
  const project = await job.project();
  const destination = await findDestination(job);
  const loaded = await job.module();
  const rootIds = project.rootId === '' ? loaded.rootIds : [project.rootId];
  const { image, moved, sent, verification } = await publish({
    module: loaded.module,
    rootIds,
    metadata: { title: project.name, version: project.version, ...project.annotations },
    created: readSourceDate(env.variables),
    layouts: parseLayouts(project.layouts),
    destination,
    client: await job.registry(),
    log: env.log,
  });
  const { consumers, diagnostics } = verification;
  const summary = { consumers, diagnostics, module: summarize(loaded, project.language) };
  // Nothing stands there that could be named.
  if (diagnostics.some(({ severity }) => severity === 'error')) return summary;
  env.log.info(
    moved.length === 0
      ? 'nothing has changed: every tag stands for this module already'
      : `${sent.blobs} blobs sent, ${formatBytes(sent.bytes)}`,
  );
  return { ...summary, image };
}

/**
 * Where the image goes; settled before anything is built, so that a mistake in it costs no build.
 * @throws ConfigurationError for a reference or a tag that can't be.
 */
export async function findDestination({ inputs, env, folder, project }: Job): Promise<Destination> {
  const { image, version } = await project();
  return chooseDestination({
    image: inputs.push ? image : undefined,
    tags:
      inputs.tags.length > 0 || version !== undefined || inputs.fallbackTag === undefined
        ? inputs.tags
        : [inputs.fallbackTag],
    version,
    folder: relativePath(env.directory, runPaths.image(folder)),
  });
}
