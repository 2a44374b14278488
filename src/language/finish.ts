import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import { isNotFound, readTextIfExists, sha256, sha256File, writeFileAtomically } from '../base/files.ts';
import { VERSION } from '../base/version.ts';
import { type Stripping, stripModule } from '../wasm/strip.ts';
import type { BuildOutcome } from './language.ts';
import type { Optimized } from './optimize.ts';

/** What becomes of a compiled module before it takes its place. */
export interface Finish {
  readonly strip: Stripping;
  /** Undefined: nothing does. */
  readonly optimize?:
    | {
        /** Names all that the optimised module depends on besides the compiled one. */
        readonly name: string;
        run(bytes: Uint8Array<ArrayBuffer>): Promise<Optimized>;
      }
    | undefined;
}

type Finished = Pick<BuildOutcome, 'debugging' | 'unoptimizedSize'> | { readonly problem: Diagnostic };

/** Beside the output: what it was made of. */
const NOTE_FILE = 'finished.json';
const NOTE = v.object({
  from: v.string(),
  to: v.string(),
  unstripped: v.optional(v.number()),
  unoptimized: v.optional(v.number()),
});

/**
 * Strips and optimises a compiled module and puts it in its place. Where the one that stands there came of the very same, it
 * stays: the large one of Go would be read, compared and written for as long as Go takes to see that nothing has changed.
 * @param made the compiled module, which is moved or left.
 * @param finish undefined: the module is taken as it is.
 */
export async function finishModule(made: string, output: string, finish: Finish | undefined): Promise<Finished> {
  if (finish === undefined) {
    await keepUnstripped(made, output, undefined);
    await rename(made, output);
    return { debugging: undefined, unoptimizedSize: undefined };
  }
  const from = sha256(JSON.stringify([VERSION, finish.strip, finish.optimize?.name, await sha256File(made)]));
  const known = await readNote(output);
  if (known?.from === from && known.to === (await sumOf(output))) {
    const { unstripped, unoptimized } = known;
    return { debugging: await keepUnstripped(made, output, unstripped), unoptimizedSize: unoptimized };
  }
  const bytes = await readFile(made);
  const stripped = stripModule(bytes, finish.strip);
  const optimized = await finish.optimize?.run(stripped);
  if (optimized !== undefined && 'problem' in optimized) return optimized;
  const shipped = optimized?.bytes ?? stripped;
  const unstripped = stripped === bytes ? undefined : bytes.length;
  const unoptimized = optimized === undefined ? undefined : stripped.length;
  const debugging = await keepUnstripped(made, output, unstripped);
  await writeFileAtomically(output, shipped);
  const note: v.InferOutput<typeof NOTE> = { from, to: sha256(shipped), unstripped, unoptimized };
  await writeFileAtomically(join(dirname(output), NOTE_FILE), JSON.stringify(note));
  return { debugging, unoptimizedSize: unoptimized };
}

/** @param size undefined: nothing was stripped of the module, and none stands beside the output. */
async function keepUnstripped(
  made: string,
  output: string,
  size: number | undefined,
): Promise<BuildOutcome['debugging']> {
  const path = output.replace(/(?:\.wasm)?$/, '.debug.wasm');
  if (size === undefined) {
    await rm(path, { force: true });
    return undefined;
  }
  await rename(made, path);
  return { path, size };
}

async function readNote(output: string): Promise<v.InferOutput<typeof NOTE> | undefined> {
  const text = await readTextIfExists(join(dirname(output), NOTE_FILE));
  if (text === undefined) return undefined;
  try {
    return v.parse(NOTE, JSON.parse(text));
  } catch {
    // Whatever it is, it is not ours.
    return undefined;
  }
}

async function sumOf(path: string): Promise<string | undefined> {
  try {
    return await sha256File(path);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
