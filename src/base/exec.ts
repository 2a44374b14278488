import type { ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { InterruptedError, ToolError } from './errors.ts';

/** How a child process ended. */
export interface Exit {
  /** The exit code; undefined where a signal ended it. */
  readonly code: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
}

export interface RunOptions {
  readonly directory?: string | undefined;
  /** The whole environment of the child; nothing is added but what `cleanVariables` leaves. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly input?: string | undefined;
  /** Milliseconds until the child and its children are ended. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Called for each line of both streams as it comes. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface RunOutput extends Exit {
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

/** A running child. It never outlives this process. */
export interface Child {
  readonly pid: number;
  /** Settles when the child has ended; never rejects. */
  readonly exited: Promise<Exit>;
  /** SIGTERM to the whole process group, SIGKILL after the grace time; settles when the child is gone. */
  stop(graceMilliseconds?: number): Promise<Exit>;
}

/** More output than this from one stream is dropped in the middle: a compiler in a loop must not eat the memory. */
const MAX_STREAM_BYTES = 16 << 20;

const running = new Set<ChildProcess>();
let exitHookInstalled = false;

/** Our own inputs and the runner's credentials: no compiler and no Envoy needs them. */
const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_REQUEST_|WASM_ACTION_PASSWORD$)/;

/** The variables that children get: ours without our inputs and credentials. */
export function cleanVariables(
  variables: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !PRIVATE_VARIABLE.test(name)));
}

/** The full path of a program on PATH, or undefined. */
export function findOnPath(
  program: string,
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (isAbsolute(program)) return isExecutable(program) ? program : undefined;
  for (const folder of (variables.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const candidate = join(folder, program);
    if (isExecutable(candidate)) return candidate;
  }
  return undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A command as a person would type it, for messages. */
export function formatCommand(command: string, args: readonly string[]): string {
  return [command, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

/**
 * Runs a program to its end without a shell. Never rejects for an exit code.
 * @throws ToolError when the program cannot be started; InterruptedError when the run was stopped.
 */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<RunOutput> {
  const stdout = createCollector(options.onLine);
  const stderr = createCollector(options.onLine);
  const child = start(command, args, {
    ...options,
    onStdout: stdout.push,
    onStderr: stderr.push,
  });
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    void child.stop(2_000);
  }, options.timeout);
  const exit = await child.exited.finally(() => clearTimeout(timer));
  if (options.signal.aborted) throw interruption(options.signal);
  return { ...exit, stdout: stdout.end(), stderr: stderr.end(), timedOut };
}

export interface StartOptions extends Omit<RunOptions, 'timeout' | 'onLine'> {
  readonly onStdout?: ((chunk: Buffer) => void) | undefined;
  readonly onStderr?: ((chunk: Buffer) => void) | undefined;
}

/**
 * Starts a program in a process group of its own, without a shell. The group is ended with us: on the abort signal,
 * when this process exits, and on Linux with `setpriv` also when this process is killed.
 * @throws ToolError when the program is not there.
 */
export function start(command: string, args: readonly string[], options: StartOptions): Child {
  if (options.signal.aborted) throw interruption(options.signal);
  const program = findOnPath(command, options.variables);
  if (program === undefined) {
    throw new ToolError(`cannot start ${command}: no such program`, {
      command: formatCommand(command, args),
      hint: `install ${command} or put it on PATH`,
    });
  }
  const [file, words] = bindToParent(program, args, options.variables);
  // Most runs start no child: the module is loaded by those that do.
  const { spawn } = process.getBuiltinModule('node:child_process');
  const child = spawn(file, words, {
    cwd: options.directory,
    env: options.variables as NodeJS.ProcessEnv,
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  installExitHook();
  running.add(child);
  child.stdout?.on('data', (chunk: Buffer) => options.onStdout?.(chunk));
  child.stderr?.on('data', (chunk: Buffer) => options.onStderr?.(chunk));
  // A child that closes its input early is no fault: its exit code tells.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(options.input);

  const exited = new Promise<Exit>((resolve) => {
    const settle = (exit: Exit): void => {
      running.delete(child);
      options.signal.removeEventListener('abort', onAbort);
      resolve(exit);
    };
    child.once('error', () => settle({ code: 127, signal: undefined }));
    child.once('close', (code, signal) => settle({ code: code ?? undefined, signal: signal ?? undefined }));
  });
  const stop = async (grace = 3_000): Promise<Exit> => {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
    return exited.finally(() => clearTimeout(timer));
  };
  const onAbort = (): void => void stop(2_000);
  options.signal.addEventListener('abort', onAbort, { once: true });
  return { pid: child.pid ?? -1, exited, stop };
}

/** The error that a stopped run ends with, whatever the signal's reason was. */
export function interruption(signal: AbortSignal): InterruptedError {
  return signal.reason instanceof InterruptedError ? signal.reason : new InterruptedError('the caller');
}

/** On Linux the kernel ends the child when we die by SIGKILL, which no handler of ours could see. */
function bindToParent(
  program: string,
  args: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): [string, string[]] {
  if (process.platform !== 'linux') return [program, [...args]];
  const setpriv = findOnPath('setpriv', variables);
  if (setpriv === undefined) return [program, [...args]];
  return [setpriv, ['--pdeathsig', 'KILL', '--', program, ...args]];
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function installExitHook(): void {
  if (exitHookInstalled) return;
  exitHookInstalled = true;
  process.on('exit', () => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  });
}

/** Collects a stream as text, with a bound, and hands on whole lines. */
function createCollector(onLine: ((line: string) => void) | undefined): {
  push(chunk: Buffer): void;
  end(): string;
} {
  const chunks: Buffer[] = [];
  let size = 0;
  let dropped = false;
  const decoder = new TextDecoder();
  let partial = '';
  return {
    push(chunk) {
      if (size < MAX_STREAM_BYTES) chunks.push(chunk);
      else dropped = true;
      size += chunk.length;
      if (onLine === undefined) return;
      const lines = (partial + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
      partial = (lines.pop() ?? '').slice(-65_536);
      for (const line of lines) onLine(line);
    },
    end() {
      if (onLine !== undefined && partial !== '') onLine(partial);
      return Buffer.concat(chunks).toString('utf8') + (dropped ? '\n… (output cut)\n' : '');
    },
  };
}
