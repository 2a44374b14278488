import { listEnvoyDownloads } from '../envoy/downloads.ts';
import { listBuildDownloads } from '../language/downloads.ts';
import type { Download } from '../report/result.ts';
import { applyMirrors, type Mirrors } from '../toolchain/mirrors.ts';
import { type StageContext, wantsEnvoy } from './inputs.ts';
import { createJob } from './job.ts';

/** Milliseconds; a size that nobody tells is left out. */
const ANSWER_LIMIT = 5_000;

/**
 * Everything that a machine without any tool would fetch for a project, to fill a mirror or a store beforehand. What no
 * table tells the size of is asked for it.
 * @throws ConfigurationError for what setup would refuse as well.
 */
export async function listDownloads(context: StageContext): Promise<Download[]> {
  const { env, inputs } = context;
  const job = createJob(context, ['setup']);
  const project = await job.project();
  const build = inputs.module === undefined ? await listBuildDownloads(project, env) : [];
  const targets = wantsEnvoy(inputs) ? await job.targets() : [];
  const all = [...build, ...targets.flatMap((target) => listEnvoyDownloads(target, env))];
  const isFirst = (row: Download, index: number): boolean =>
    all.findIndex(({ url, sha256 }) => url === row.url && sha256 === row.sha256) === index;
  const mirrors = await job.mirrors();
  return Promise.all(all.filter(isFirst).map((row) => withSize(row, mirrors, context)));
}

async function withSize(row: Download, mirrors: Mirrors, { env }: StageContext): Promise<Download> {
  if (row.size !== undefined || !row.url.startsWith('https:') || row.url.endsWith('/')) return row;
  const url = applyMirrors(row.url, mirrors);
  const answer = await env.http({ url, method: 'HEAD', retries: 0, timeout: ANSWER_LIMIT }).catch(() => undefined);
  await answer?.body?.cancel();
  const size = Number(answer?.headers.get('content-length') ?? Number.NaN);
  return answer?.status === 200 && size > 0 ? { ...row, size } : row;
}
