import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { formatCommand, type RunOutput, run } from '../base/exec.ts';
import { temporaryBeside } from '../base/files.ts';

/** A build from nothing may compile a compiler's runtime first. */
const TIMEOUT = 30 * 60_000;
const TAIL_LINES = 20;

export interface CompilerCommand {
  readonly program: string;
  /** As a person would type it; undefined: as it is run. */
  readonly shown?: string | undefined;
  readonly args: readonly string[];
  /** Absolute. */
  readonly directory: string;
  /** The whole environment of the command. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** Called for each line as it comes. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** How a compiler ended. */
export interface CompilerRun {
  readonly exit: RunOutput;
  /** Both streams, standard output first, without colours. */
  readonly lines: readonly string[];
  readonly seconds: number;
  /** As a person would type it. */
  readonly command: string;
}

/**
 * Runs a compiler to its end.
 * @throws ToolError when it can't be started.
 */
export async function runCompiler(compiler: CompilerCommand, env: Environment): Promise<CompilerRun> {
  const command = compiler.shown ?? formatCommand(compiler.program, compiler.args);
  env.log.info(command);
  const started = performance.now();
  const exit = await run(compiler.program, compiler.args, {
    directory: compiler.directory,
    variables: compiler.variables,
    timeout: TIMEOUT,
    signal: env.signal,
    onLine: compiler.onLine ?? ((line) => env.log.debug(line)),
  });
  const seconds = (performance.now() - started) / 1000;
  const lines = stripVTControlCharacters(`${exit.stdout}\n${exit.stderr}`).split(/\r?\n/);
  return { exit, lines, seconds, command };
}

/** Puts a copy of a built module in its place, whole or not at all. */
export async function takeModule(from: string, to: string): Promise<void> {
  if (from === to) return;
  await mkdir(dirname(to), { recursive: true });
  const temporary = temporaryBeside(to);
  try {
    await copyFile(from, temporary);
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * That a command failed, for when nothing that it said names a place; then with its last lines.
 * @param explained whether other Diagnostics tell why.
 */
export function describeFailure(
  { exit, lines, command }: CompilerRun,
  code: string,
  explained: boolean,
  hint?: string,
): Diagnostic {
  const how = exit.timedOut
    ? `was stopped after ${TIMEOUT / 60_000} minutes`
    : `ended with ${exit.code === undefined ? exit.signal : `exit code ${exit.code}`}`;
  const tail = explained ? [] : lastLines(lines);
  return { severity: 'error', code, message: [`\`${command}\` ${how}`, ...tail].join('\n'), hint };
}

/** The last lines of an output that say something. */
export function lastLines(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '').slice(-TAIL_LINES);
}
