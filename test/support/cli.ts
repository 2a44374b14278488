import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunResult } from '../../src/report/result.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliOptions {
  readonly directory: string;
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** The Node.js to run on; default: the one that runs the tests. */
  readonly node?: string;
}

export interface CliOutput {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts dist/cli.js as a user would; npm's test build has made it from these sources. */
export function startCli(args: readonly string[], options: CliOptions): ChildProcess {
  return spawn(options.node ?? process.execPath, [CLI, ...args], {
    cwd: options.directory,
    env: { ...process.env, ...options.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs dist/cli.js to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliOutput> {
  return collect(startCli(args, options));
}

/** Runs with `--json` and reads the one object on stdout. */
export async function runJson(
  args: readonly string[],
  options: CliOptions,
): Promise<CliOutput & { readonly result: RunResult }> {
  const output = await runCli([...args, '--json'], options);
  return { ...output, result: JSON.parse(output.stdout) as RunResult };
}

/** What a started command prints, and how it ends. */
export async function collect(child: ChildProcess): Promise<CliOutput> {
  const chunks = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (chunks.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (chunks.stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...chunks };
}
