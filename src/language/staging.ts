import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathKind } from '../base/files.ts';
import { type Finish, finishModule } from './finish.ts';
import type { BuildOutcome, BuildPlace, Compilation } from './language.ts';

/**
 * Lets a compiler write into a folder of its own beside the output, and moves the module into its place only when all
 * went well: until then the earlier one stands. Where something is stripped, the module as the compiler made it stands
 * beside the output as `.debug.wasm`.
 * @param finish undefined: the module is taken as it is.
 */
export async function buildInto(
  output: string,
  finish: Finish | undefined,
  compile: (place: BuildPlace) => Promise<Compilation>,
): Promise<BuildOutcome> {
  const kept = dirname(output);
  await mkdir(kept, { recursive: true });
  const folder = await mkdtemp(join(kept, '.build-'));
  try {
    const made = join(folder, 'module.wasm');
    const { passed, diagnostics, seconds, command } = await compile({ module: made, kept });
    const outcome = { diagnostics, seconds, command };
    if (!passed) return { ...outcome, status: 'failed' };
    if ((await pathKind(made)) !== 'file') {
      const missing = { severity: 'error', code: 'build-output', message: `\`${command}\` made no module` } as const;
      return { ...outcome, status: 'failed', diagnostics: [...diagnostics, missing] };
    }
    const finished = await finishModule(made, output, finish);
    if ('problem' in finished) return { ...outcome, status: 'failed', diagnostics: [...diagnostics, finished.problem] };
    return { ...outcome, status: 'passed', modulePath: output, ...finished };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
