import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { cleanVariables, formatCommand } from '../base/exec.ts';
import { isNotFound, pathKind, relativePath } from '../base/files.ts';
import { describeFailure, runCompiler, takeModule } from './compiler.ts';
import { parseCompilerOutput } from './compiler-output.ts';
import type { BuildCommand, Compilation } from './language.ts';

/**
 * Runs the user's own build command, without a shell, and takes the module that it makes. The command's file stays
 * where it is.
 * @throws ConfigurationError when the program that the command names by a path is not there.
 * @throws ToolError when the program is not on PATH.
 */
export async function buildByCommand(build: BuildCommand, module: string, env: Environment): Promise<Compilation> {
  const [name = '', ...args] = build.command;
  const before = await modifiedAt(build.output);
  const done = await runCompiler(
    {
      program: await resolveProgram(name, build.directory),
      shown: formatCommand(name, args),
      args,
      directory: build.directory,
      variables: cleanVariables(env.variables),
      onLine: (line) => env.log.info(line),
    },
    env,
  );
  const said = parseCompilerOutput(done.lines, build.directory, env.directory);
  const shown = relativePath(env.directory, build.output);
  const outcome = { seconds: done.seconds, command: done.command };
  if (done.exit.code !== 0) {
    const failure = describeFailure(done, 'build-command', said.length > 0);
    return { ...outcome, passed: false, diagnostics: [...said, failure] };
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
    return { ...outcome, passed: false, diagnostics: [...warnings, missing] };
  }
  await takeModule(build.output, module);
  const diagnostics = after === before ? [...warnings, unchanged(shown)] : warnings;
  return { ...outcome, passed: true, diagnostics };
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
