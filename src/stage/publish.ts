import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { relativePath } from '../base/files.ts';
import { parseLayouts } from '../oci/layouts.ts';
import type { Attachment } from '../oci/referrers.ts';
import { parseAttachment } from '../publish/attachments.ts';
import { chooseDestination, type Destination } from '../publish/destination.ts';
import { publish, type ReplacedTag } from '../publish/publish.ts';
import { readSourceDate } from '../publish/source-date.ts';
import { needsCommit, releaseTag } from '../publish/tags.ts';
import { formatBytes } from '../report/format.ts';
import { readCommit } from './commit.ts';
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
  const { image, moved, sent, verification, replaced } = await publish({
    module: loaded.module,
    rootIds,
    metadata: { title: project.name, version: project.version, ...project.annotations },
    created: readSourceDate(env.variables),
    layouts: parseLayouts(project.layouts),
    destination,
    immutable: job.inputs.immutable === true,
    attachments: await Promise.all((job.inputs.attach ?? []).map((text) => readAttachment(text, job))),
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
  return { ...summary, diagnostics: [...diagnostics, ...replaced.flatMap(staleNotice)], image };
}

async function readAttachment(text: string, { inputs }: Job): Promise<Attachment> {
  const { file, name, artifactType } = parseAttachment(text);
  try {
    return { name, artifactType, bytes: await readFile(resolve(inputs.directory, file)) };
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be attached: ${describeError(error)}`, {
      hint: "name a file, relative to the project's folder",
    });
  }
}

/** Istio and Envoy Gateway keep what they have of a tag, but for `latest` (imagePullPolicy). */
function staleNotice({ reference, tag, layout }: ReplacedTag): Diagnostic[] {
  if (tag === 'latest' || (layout !== 'compat' && layout !== 'docker')) return [];
  return [
    {
      severity: 'notice',
      code: 'tag-moved',
      message: `${reference} stands for another image than before, and proxies that have the old one keep it`,
      hint: 'pin the digest in your WasmPlugin, or set imagePullPolicy: Always; Istio pulls only the tag latest again by itself',
    },
  ];
}

/**
 * Where the image goes; settled before anything is built, so that a mistake in it costs no build.
 * @throws ConfigurationError for a reference or a tag that can't be.
 */
export async function findDestination({ inputs, env, folder, project }: Job): Promise<Destination> {
  const { image, version, name } = await project();
  const known = { commit: inputs.commit, branch: inputs.branch };
  const source =
    needsCommit(inputs.tags) && known.commit === undefined ? await readCommit(inputs.directory, env) : known;
  return chooseDestination({
    image: inputs.push ? image : undefined,
    tags: inputs.tags,
    facts: {
      name,
      version: version ?? (inputs.gitTag === undefined ? undefined : releaseTag(inputs.gitTag, name)),
      ...source,
    },
    floating: inputs.floating === true,
    folder: relativePath(env.directory, runPaths.image(folder)),
  });
}
