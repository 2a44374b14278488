import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { pathKind, writeFileAtomically } from '../base/files.ts';
import { type Stripping, stripModule } from '../wasm/strip.ts';
import type { BuildOutcome, BuildPlace, Compilation } from './language.ts';
import type { Optimized } from './optimize.ts';

/** What becomes of a compiled module before it takes its place. */
export interface Finish {
  readonly strip: Stripping;
  /** Undefined: nothing does. */
  readonly optimize?: ((bytes: Uint8Array<ArrayBuffer>) => Promise<Optimized>) | undefined;
}

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

type Finished = Pick<BuildOutcome, 'debugging' | 'unoptimizedSize'> | { readonly problem: Diagnostic };

async function finishModule(made: string, output: string, finish: Finish | undefined): Promise<Finished> {
  const bytes = finish === undefined ? undefined : await readFile(made);
  const stripped = bytes === undefined || finish === undefined ? undefined : stripModule(bytes, finish.strip);
  const optimized = stripped === undefined ? undefined : await finish?.optimize?.(stripped);
  if (optimized !== undefined && 'problem' in optimized) return optimized;
  const path = output.replace(/(?:\.wasm)?$/, '.debug.wasm');
  const shipped = optimized?.bytes ?? stripped;
  if (bytes !== undefined && stripped !== bytes) await rename(made, path);
  else await rm(path, { force: true });
  if (shipped === undefined || shipped === bytes) await rename(made, output);
  else await writeFileAtomically(output, shipped);
  return {
    debugging: bytes === undefined || stripped === bytes ? undefined : { path, size: bytes.length },
    unoptimizedSize: optimized === undefined ? undefined : stripped?.length,
  };
}
