import { spawn } from 'node:child_process';

export interface Command {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly directory?: string | undefined;
  readonly variables?: Readonly<Record<string, string>> | undefined;
  /** Only the time until this stands on stdout counts; else the command's end. */
  readonly until?: string | undefined;
}

/** Runs the commands in turn, A B C A B C …, and gives each one's median in milliseconds: drift hits all alike. */
export async function medians(commands: readonly Command[], rounds: number): Promise<Map<string, number>> {
  const times = new Map(commands.map(({ name }): [string, number[]] => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const command of commands) {
      const milliseconds = await time(command);
      // The first round warms caches and is not counted.
      if (round >= 0) times.get(command.name)?.push(milliseconds);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

/** Wall time of one run in milliseconds. @throws when it does not exit with 0: a fast failure is no figure. */
export async function time({ name, command, args, directory, variables, until }: Command): Promise<number> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: directory,
    env: { ...process.env, ...variables },
    stdio: ['ignore', until === undefined ? 'ignore' : 'pipe', 'pipe'],
  });
  let errors = '';
  let output = '';
  let reached: number | undefined;
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (until !== undefined && output.includes(until)) reached ??= performance.now();
  });
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} exited with ${code}: ${errors.slice(-2_000)}`);
  if (until !== undefined && reached === undefined) throw new Error(`${name} never said ${until}`);
  return (reached ?? performance.now()) - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Milliseconds of this thread's processor time, where Node.js (from 23.9 on) tells it. */
export function now(): number {
  const { threadCpuUsage }: Partial<Pick<typeof process, 'threadCpuUsage'>> = process;
  if (threadCpuUsage === undefined) return performance.now();
  const { user, system } = threadCpuUsage();
  return (user + system) / 1_000;
}
