import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import { pathKind, writeFileAtomically } from '../base/files.ts';
import { stripDebugging } from '../wasm/strip.ts';
import type { BuildOutcome } from './language.ts';

/** What a compiler came to. */
interface Attempt {
  readonly passed: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly seconds: number;
  readonly command: string;
}

/**
 * Lets a compiler write into a folder of its own beside the output, and moves the module into its place only when all
 * went well: until then the earlier one stands. What only a debugger reads is taken out; where there was any, the module
 * as the compiler made it stands beside the output as `.debug.wasm`.
 * @param work gets the path, absolute, that the module shall be written to.
 */
export async function buildInto(output: string, work: (made: string) => Promise<Attempt>): Promise<BuildOutcome> {
  await mkdir(dirname(output), { recursive: true });
  const folder = await mkdtemp(join(dirname(output), '.build-'));
  try {
    const made = join(folder, 'module.wasm');
    const { passed, diagnostics, seconds, command } = await work(made);
    const outcome = { diagnostics, seconds, command };
    if (!passed) return { ...outcome, status: 'failed' };
    if ((await pathKind(made)) !== 'file') {
      const missing = { severity: 'error', code: 'build-output', message: `\`${command}\` made no module` } as const;
      return { ...outcome, status: 'failed', diagnostics: [...diagnostics, missing] };
    }
    const debugging = await finish(made, output);
    return { ...outcome, status: 'passed', modulePath: output, debugging };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function finish(made: string, output: string): Promise<BuildOutcome['debugging']> {
  const bytes = await readFile(made);
  const stripped = stripDebugging(bytes);
  const path = output.replace(/(?:\.wasm)?$/, '.debug.wasm');
  if (stripped === bytes) {
    await rm(path, { force: true });
    await rename(made, output);
    return undefined;
  }
  await rename(made, path);
  await writeFileAtomically(output, stripped);
  return { path, size: bytes.length };
}
