import { relativePath } from '../base/files.ts';
import { formatBytes, formatSeconds } from '../report/format.ts';
import { refuseEarly } from './early-mistakes.ts';
import type { Job } from './job.ts';
import { runPaths } from './run-folder.ts';
import type { StageOutcome } from './stage.ts';
import { summarize } from './summary.ts';

/** Makes the module, or takes the one that is given. */
export async function build(job: Job): Promise<StageOutcome> {
  const { env, folder, inputs } = job;
  const project = await job.project();
  if (inputs.module !== undefined) {
    env.log.info('the module is given: nothing to build');
    return { skipped: true };
  }
  // Setup has looked already.
  if (!job.stages.includes('setup')) await refuseEarly(job);
  const preparation = await job.preparation();
  if (preparation.build === undefined) return { diagnostics: preparation.diagnostics, tools: preparation.tools };
  const outcome = await preparation.build(runPaths.module(folder));
  const diagnostics = [...preparation.diagnostics, ...outcome.diagnostics];
  if (outcome.status === 'failed') return { diagnostics, tools: preparation.tools };
  const loaded = await job.module();
  const size = loaded.module.bytes.length;
  const { debugging, unoptimizedSize } = outcome;
  const before = [
    ...(debugging === undefined ? [] : [`${formatBytes(debugging.size)} as compiled`]),
    ...(unoptimizedSize === undefined ? [] : [`${formatBytes(unoptimizedSize)} before wasm-opt`]),
  ];
  env.log.info([`${formatBytes(size)} in ${formatSeconds(outcome.seconds)}`, ...before].join(', '));
  return {
    diagnostics,
    tools: preparation.tools,
    module: summarize(loaded, project.language),
    figures: {
      size: { value: size, unit: 'bytes' },
      ...(debugging === undefined ? {} : { 'size-unstripped': { value: debugging.size, unit: 'bytes' } }),
      ...(unoptimizedSize === undefined ? {} : { 'size-unoptimized': { value: unoptimizedSize, unit: 'bytes' } }),
    },
    artifacts: [
      { name: 'module', path: loaded.file, sha256: loaded.module.sha256 },
      ...(debugging === undefined ? [] : [{ name: 'module-debug', path: relativePath(env.directory, debugging.path) }]),
    ],
  };
}
