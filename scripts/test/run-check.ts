import { spawn } from 'node:child_process';

export interface World {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
}

/** One thing that must hold: it prints what is wrong and throws, or rejects, when it doesn't. */
export interface Check {
  readonly name: string;
  /** The output of what failed, or undefined when all is well. */
  readonly run: (world: World) => Promise<string | undefined>;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export function count(counts: Counts, ok: boolean): Counts {
  return ok ? { ...counts, passed: counts.passed + 1 } : { ...counts, failed: counts.failed + 1 };
}

/** Runs one check, prints a line for it and, when it fails, what it said. */
export async function runCheck(check: Check, world: World): Promise<boolean> {
  const started = performance.now();
  const fault = await check
    .run(world)
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${fault === undefined ? '✓' : '✗'} ${check.name} (${seconds} s)`);
  if (fault !== undefined) console.log(fault.trimEnd().replaceAll(/^/gm, '    '));
  return fault === undefined;
}

export interface Output {
  readonly code: number;
  readonly stdout: string;
  /** Both streams as they came. */
  readonly text: string;
}

/** Ten minutes: no linter and no build takes half of it on two cores. */
const LIMIT = 600_000;

/** Runs a program to its end, without stdin. */
export function execute(
  world: World,
  command: string,
  args: readonly string[],
  limit: number = LIMIT,
): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: world.root,
      env: world.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
    });
    let stdout = '';
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
      text += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code: code ?? 1, stdout, text: signal === null ? text : `${text}\nended by ${signal}` });
    });
  });
}

/** A check that is one program: its exit code tells. */
export function program(name: string, command: string, ...args: readonly string[]): Check {
  return {
    name,
    run: async (world) => {
      const { code, text } = await execute(world, command, args);
      return code === 0 ? undefined : text || `${command} ended with ${code}`;
    },
  };
}
