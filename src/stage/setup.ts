import { refuseEarly } from './early-mistakes.ts';
import { wantsEnvoy } from './inputs.ts';
import type { Job } from './job.ts';
import type { StageOutcome } from './stage.ts';

/** Gets what the later stages need, so that they need no network: compiler, dependencies and the targets' Envoys. */
export async function setUp(job: Job): Promise<StageOutcome> {
  const { env } = job;
  await refuseEarly(job);
  const wanted = wantsEnvoy(job.inputs) ? job.envoys() : [];
  const [envoys, { tools, diagnostics }] = await Promise.all([wanted, job.preparation()]);
  for (const { name, version, source, why } of tools) {
    env.log.info(`${name} ${version} (${source})${why === undefined ? '' : `: ${why}`}`);
  }
  for (const envoy of envoys) env.log.info(`envoy ${envoy.version} for ${envoy.target.key} (${envoy.source})`);
  const proxies = envoys.map(({ version, source, target }) => ({
    name: 'envoy',
    version,
    source,
    why: `the target ${target.key}`,
  }));
  return { diagnostics, tools: [...tools, ...proxies] };
}
