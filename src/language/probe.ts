import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Environment } from '../base/environment.ts';
import { cleanVariables, run } from '../base/exec.ts';
import { isNotFound } from '../base/files.ts';
import { askOnce } from '../toolchain/ask-once.ts';

/** A smallest program, and how a compiler makes a module of it. */
export interface Probe {
  /** The target, as messages name it. */
  readonly target: string;
  readonly program: string;
  /** The words that make `module.wasm` out of the files, in their folder. */
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Files that the answer depends on besides the program, absolute. */
  readonly parts?: readonly string[] | undefined;
  readonly variables?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A compiler may build its own libraries first. */
const LIMIT = 10 * 60_000;
const MAGIC = '\0asm';
const WORKS = 'works';
const LONGEST_REASON = 300;

/**
 * Lets a compiler prove that it can build for a target, once for each compiler: it makes a module of a smallest program.
 * @returns undefined where it can, else what it said.
 */
export async function findFault(probe: Probe, env: Environment): Promise<string | undefined> {
  const { program, target, args, files, parts = [] } = probe;
  let fault: string | undefined;
  const question = JSON.stringify([target, args, files]);
  await askOnce(question, [program, ...parts], env, async () => {
    fault = await tryProgram(probe, env);
    return fault === undefined ? WORKS : undefined;
  });
  return fault;
}

async function tryProgram(probe: Probe, env: Environment): Promise<string | undefined> {
  const folder = await mkdtemp(join(env.temporary, 'probe-'));
  try {
    for (const [name, content] of Object.entries(probe.files)) await writeFile(join(folder, name), content);
    const exit = await run(probe.program, probe.args, {
      directory: folder,
      variables: { ...cleanVariables(env.variables), ...probe.variables },
      timeout: LIMIT,
      signal: env.signal,
    });
    if (exit.code === 0 && (await isModule(join(folder, 'module.wasm')))) return undefined;
    if (exit.timedOut) return `it did not end within ${LIMIT / 60_000} minutes`;
    const lines = stripVTControlCharacters(`${exit.stderr}\n${exit.stdout}`).split(/\r?\n/);
    const said = lines.filter((line) => line.trim() !== '').map((line) => line.replaceAll(folder, '.'));
    const telling = said.find((line) => /error|cannot|not |unable|missing/i.test(line)) ?? said[0];
    return (telling ?? `it ended with ${exit.code ?? exit.signal} and made no module`).slice(0, LONGEST_REASON);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isModule(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
    return buffer.toString('latin1') === MAGIC;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}
