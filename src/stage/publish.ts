import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ConfigurationError, describeError } from '../base/errors.ts';
import { readTextIfExists, relativePath, writeFileAtomically } from '../base/files.ts';
import { knownRootIds } from '../check/root-ids.ts';
import type { RegistryClient } from '../oci/client.ts';
import { parseLayouts } from '../oci/layouts.ts';
import { formatReference } from '../oci/reference.ts';
import { type Attachment, isSigned } from '../oci/referrers.ts';
import type { Project } from '../project/project.ts';
import { parseAttachment } from '../publish/attachments.ts';
import { chooseDestination, type Destination } from '../publish/destination.ts';
import { publish, type ReplacedTag } from '../publish/publish.ts';
import { readSourceDate } from '../publish/source-date.ts';
import { needsCommit, releaseTag } from '../publish/tags.ts';
import { formatBytes } from '../report/format.ts';
import type { ImageSummary } from '../report/result.ts';
import { readCommit } from './commit.ts';
import type { Job, LoadedModule } from './job.ts';
import { runPaths } from './run-folder.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

/** Packs the module into its layouts and pushes them, or writes them to an image-layout folder. */
export async function publishModule(job: Job): Promise<StageOutcome> {
  const { env, inputs } = job;
  const project = await job.project();
  const destination = await findDestination(job);
  const signer = await findSigner(job, destination);
  const loaded = await job.module();
  const named = project.rootId === '' ? loaded.rootIds : [project.rootId];
  const rootIds = named.length > 0 ? named : knownRootIds(loaded.module);
  const layouts = parseLayouts(project.layouts);
  const client = await job.registry();
  const memory = await openMemory(job, [destination, layouts, loaded.module.sha256]);
  const published = await publish({
    module: loaded.module,
    rootIds,
    metadata: { title: project.name, version: project.version, ...project.annotations },
    created: readSourceDate(env.variables),
    layouts,
    destination,
    eager: memory.isNew,
    immutable: inputs.immutable === true,
    attachments: await findAttachments(job, project, loaded),
    makeStatement: inputs.provenance === true ? await describeOrigin(job, project, loaded, destination) : undefined,
    client,
    log: env.log,
  });
  const { image, moved, sent, verification, replaced, fresh } = published;
  const { consumers, diagnostics } = verification;
  const summary = { consumers, diagnostics, module: summarize(loaded, project.language) };
  // Nothing stands there that could be named.
  if (diagnostics.some(({ severity }) => severity === 'error')) return summary;
  env.log.info(
    moved.length === 0
      ? 'nothing has changed: every tag stands for this module already'
      : `${sent.blobs} blobs sent, ${formatBytes(sent.bytes)}`,
  );
  await memory.keep();
  await signer?.(client, image, fresh);
  return { ...summary, diagnostics: [...diagnostics, ...replaced.flatMap(staleNotice)], image: { ...image, rootIds } };
}

/**
 * What the folder's last publish was of: the same again has hardly changed. Among several modules nobody waits for one
 * round trip, and the registry is better spared requests that may be in vain.
 */
async function openMemory(
  { client, folder }: Job,
  subject: unknown,
): Promise<{ readonly isNew: boolean; keep(): Promise<void> }> {
  if (client !== undefined) return { isNew: false, keep: () => Promise.resolve() };
  const path = runPaths.published(folder);
  const text = `${JSON.stringify(subject)}\n`;
  const isNew = (await readTextIfExists(path)) !== text;
  return { isNew, keep: async () => (isNew ? writeFileAtomically(path, text) : undefined) };
}

async function findAttachments(job: Job, project: Project, { module }: LoadedModule): Promise<Attachment[]> {
  const { inputs, env } = job;
  const attachments = await Promise.all((inputs.attach ?? []).map((text) => readAttachment(text, job)));
  await rm(runPaths.sbom(job.folder), { force: true });
  if (inputs.sbom === undefined || inputs.sbom === 'false') return attachments;
  const [{ readLockFiles }, { makeSbom }] = await Promise.all([
    import('../project/lock-files.ts'),
    import('../publish/sbom.ts'),
  ]);
  const locks = await readLockFiles(inputs.directory, env.directory);
  if (inputs.sbom === 'auto' && locks.length === 0) {
    env.log.info('no SBOM: there is no lock file that tells what the module is made of');
    return attachments;
  }
  const { name, version } = project;
  const sbom = makeSbom({ name, version, license: project.annotations.licenses, sha256: module.sha256 }, locks);
  await writeFileAtomically(runPaths.sbom(job.folder), sbom.bytes);
  return [...attachments, sbom];
}

/** Says of each new image where it comes from. */
async function describeOrigin(
  { inputs, env }: Job,
  project: Project,
  { module }: LoadedModule,
  { place }: Destination,
): Promise<(digest: string) => Attachment> {
  const { makeProvenance, readBuilder } = await import('../publish/provenance.ts');
  const commit = inputs.commit ?? (await readCommit(inputs.directory, env)).commit;
  const branch = inputs.branch === undefined ? undefined : `refs/heads/${inputs.branch}`;
  const builder = readBuilder(env.variables);
  const origin = {
    source: project.annotations.source ?? builder.source,
    commit,
    ref: inputs.gitTag === undefined ? branch : `refs/tags/${inputs.gitTag}`,
    moduleSha256: module.sha256,
    layouts: parseLayouts(project.layouts),
    version: project.version,
    builder,
  };
  return (digest) => makeProvenance(origin, { name: formatReference(place), digest }, Date.now());
}

type SignPublished = (client: RegistryClient, image: ImageSummary, fresh: readonly string[]) => Promise<void>;

/**
 * Settles how to sign before anything is pushed; undefined where nothing shall be.
 * @throws ConfigurationError, ToolError where it can't be.
 */
async function findSigner(job: Job, { place }: Destination): Promise<SignPublished | undefined> {
  const { inputs, env } = job;
  const { signing, username, password, plainHttp } = inputs;
  if (signing === undefined) return undefined;
  if (inputs.module === undefined) {
    throw new ConfigurationError('a module is not signed where it is built: its build could sign anything', {
      hint: 'publish in a job of its own, and name the built module there (input `module`, or FILE.wasm)',
    });
  }
  if (place.kind !== 'registry') {
    env.log.info('nothing is signed: the image stays in a folder');
    return undefined;
  }
  const { prepareSigner } = await import('../publish/sign.ts');
  const sign = await prepareSigner(signing, env, await job.mirrors());
  return async (client, { layouts }, fresh) => {
    const repository = client.open(place, 'pull');
    const digests = new Set(Object.values(layouts).map(({ digest }) => digest));
    const images: string[] = [];
    for (const digest of digests) {
      // A publish that broke off before it signed is finished by repeating it.
      if (fresh.includes(digest) || !(await isSigned(repository, digest))) {
        images.push(formatReference({ ...place, digest }));
      }
    }
    const login =
      username !== undefined && password !== undefined ? { kind: 'password' as const, username, password } : undefined;
    await sign({ images, host: place.host, plainHttp, credentials: login });
  };
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
