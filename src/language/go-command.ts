import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { cleanVariables, type RunOutput, run } from '../base/exec.ts';
import { relativePath } from '../base/files.ts';
import { lastLines } from './compiler.ts';
import { explainGoOutput, isGoNetworkFailure } from './go-output.ts';
import { remember } from './remember.ts';

/** Fetching another toolchain or the modules may take minutes. */
const FETCH_LIMIT = 10 * 60_000;

/** The variables with which Go builds for a proxy. */
export function goVariables(env: Environment): Record<string, string | undefined> {
  return { ...cleanVariables(env.variables), GOOS: 'wasip1', GOARCH: 'wasm' };
}

/** What every command of Go's for this project has in common. */
export interface Workspace {
  readonly directory: string;
  /** Go's program, absolute. */
  readonly program: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly env: Environment;
}

/**
 * The folder itself, or the only program below it.
 * @throws ConfigurationError where there is none, or more than one.
 */
export async function findMainPackage(workspace: Workspace): Promise<string> {
  const { directory, env } = workspace;
  const names = await readdir(directory);
  if (names.some((name) => name.endsWith('.go') && !name.endsWith('_test.go'))) return '.';
  const exit = await goCommand(workspace, ['list', '-e', '-f', '{{if eq .Name "main"}}{{.Dir}}{{end}}', './...']);
  const folders = exit.stdout.split(/\r?\n/).filter((line) => line !== '');
  const [only] = folders;
  if (only !== undefined && folders.length === 1) return `./${relativePath(directory, only)}`;
  const shown = folders.map((folder) => relativePath(env.directory, folder)).join(', ');
  throw new ConfigurationError(
    only === undefined
      ? `there is no package main in ${relativePath(env.directory, directory)}`
      : `there are several packages main here: ${shown}`,
    { hint: 'name the folder of the one to build as the project, or say how you build it: build in wasm.yaml' },
  );
}

/**
 * Loads what the build will load, and so fetches what it needs: from here on no network is needed.
 * @returns what is wrong with the project.
 * @throws ToolError without a network.
 */
export async function fetchModules(workspace: Workspace, target: string): Promise<Diagnostic[]> {
  const { directory, program, env } = workspace;
  let diagnostics: Diagnostic[] = [];
  await remember(
    {
      words: ['go list', directory, program, target],
      variables: /^GO/,
      async ask() {
        const exit = await goCommand(workspace, ['list', '-deps', '-f', '', target]);
        if (exit.code !== 0) diagnostics = explainRefusal(exit, workspace);
        return exit.code === 0 ? 'whole' : undefined;
      },
      // A source that imports something new is told of by the build.
      files: () =>
        ['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'vendor/modules.txt'].map((name) => join(directory, name)),
    },
    env,
  );
  return diagnostics;
}

/** Runs one of Go's commands in the project, where go.mod and GOTOOLCHAIN choose the release. */
export function goCommand(
  { program, directory, variables, env }: Workspace,
  args: readonly string[],
): Promise<RunOutput> {
  return run(program, args, {
    directory,
    variables,
    timeout: FETCH_LIMIT,
    signal: env.signal,
    onLine: (line) => env.log.debug(line),
  });
}

/**
 * What Go refused before it compiled anything, as the project's fault.
 * @throws ToolError where it is the environment's: the network, a proxy, a disk.
 */
export function explainRefusal(exit: RunOutput, { directory, env }: Workspace): Diagnostic[] {
  const lines = exit.stderr.split(/\r?\n/);
  const fault = isGoNetworkFailure(lines);
  const said = fault ? [] : explainGoOutput(lines, directory, env.directory);
  if (said.length > 0) return said;
  throw new ToolError(fault ? "the project's Go modules cannot be fetched" : 'go does not accept the project', {
    command: 'go list -deps',
    exit: exit.code ?? exit.signal,
    lastLines: lastLines(lines),
    hint: fault ? 'check the network, GOPROXY, GOPRIVATE, HTTPS_PROXY and NO_PROXY; then run again' : undefined,
  });
}
