import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { cleanVariables, formatCommand, type RunOutput, run } from '../base/exec.ts';
import { isNotFound, pathKind, relativePath, temporaryBeside } from '../base/files.ts';
import { parseCompilerOutput } from './compiler-output.ts';
import type { BuildCommand, BuildOutcome } from './language.ts';

/** A build from nothing may compile a compiler's runtime first. */
const TIMEOUT = 30 * 60_000;
const TAIL_LINES = 20;

/**
 * Runs the user's own build command, without a shell, and takes the module that it makes. The command's file stays
 * where it is.
 * @throws ConfigurationError when the program that the command names by a path is not there.
 * @throws ToolError when the program is not on PATH.
 */
export async function buildByCommand(build: BuildCommand, output: string, env: Environment): Promise<BuildOutcome> {
  const [name = '', ...args] = build.command;
  const command = formatCommand(name, args);
  const before = await modifiedAt(build.output);
  const started = performance.now();
  const exit = await run(await resolveProgram(name, build.directory), args, {
    directory: build.directory,
    variables: cleanVariables(env.variables),
    timeout: TIMEOUT,
    signal: env.signal,
    onLine: (line) => env.log.info(line),
  });
  const seconds = (performance.now() - started) / 1000;
  const lines = stripVTControlCharacters(`${exit.stdout}\n${exit.stderr}`).split(/\r?\n/);
  const said = parseCompilerOutput(lines, build.directory, env.directory);
  const shown = relativePath(env.directory, build.output);
  const outcome = { seconds, command };
  if (exit.code !== 0) {
    return { ...outcome, status: 'failed', diagnostics: [...said, failure(command, exit, lines, said.length > 0)] };
  }
  const warnings = said.filter(({ severity }) => severity !== 'error');
  const after = await modifiedAt(build.output);
  if (after === undefined) {
    const missing: Diagnostic = {
      severity: 'error',
      code: 'build-output',
      message: `the build command ended well, but ${shown} is not there`,
      hint: "name the file that the command makes, relative to the project's folder (build.output, --build-output)",
    };
    return { ...outcome, status: 'failed', diagnostics: [...warnings, missing] };
  }
  await take(build.output, output);
  const diagnostics = after === before ? [...warnings, unchanged(shown)] : warnings;
  return { ...outcome, status: 'passed', modulePath: output, diagnostics };
}

async function resolveProgram(name: string, directory: string): Promise<string> {
  if (!name.includes('/')) return name;
  const path = resolve(directory, name);
  if ((await pathKind(path)) === 'file') return path;
  throw new ConfigurationError(`the build command's program ${name} is not there`, {
    hint: `it was looked for at ${path}`,
  });
}

/** Nanoseconds, since a build may take less than a millisecond; undefined where there is no such file. */
async function modifiedAt(path: string): Promise<bigint | undefined> {
  try {
    const found = await stat(path, { bigint: true });
    return found.isFile() ? found.mtimeNs : undefined;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

async function take(from: string, to: string): Promise<void> {
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

/** make and cargo leave a file alone that is up to date; a wrong `output` looks the same from here. */
function unchanged(file: string): Diagnostic {
  return {
    severity: 'notice',
    code: 'build-unchanged',
    file,
    message: 'the build command left this file as it was',
    hint: 'if the source has changed, check that build.output names the file that the command makes',
  };
}

function failure(command: string, exit: RunOutput, lines: readonly string[], explained: boolean): Diagnostic {
  const how = exit.timedOut
    ? `was stopped after ${TIMEOUT / 60_000} minutes`
    : `ended with ${exit.code === undefined ? exit.signal : `exit code ${exit.code}`}`;
  const tail = explained ? [] : lines.filter((line) => line.trim() !== '').slice(-TAIL_LINES);
  return {
    severity: 'error',
    code: 'build-command',
    message: [`the build command \`${command}\` ${how}`, ...tail].join('\n'),
  };
}
