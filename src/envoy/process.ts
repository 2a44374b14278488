import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, type Exit, formatCommand, interruption, type RunOutput, run, start } from '../base/exec.ts';
import { readTextIfExists } from '../base/files.ts';
import { askAdmin, listenerPort } from './admin.ts';
import type { EnvoyBinary } from './binary.ts';
import type { Launch } from './bootstrap.ts';
import { LOG_FORMAT, type LogFinding, refusalReasons, scanLog } from './log.ts';
import { createLogBuffer } from './log-buffer.ts';

type World = Pick<Environment, 'variables' | 'signal' | 'temporary'>;
type Startable = Pick<EnvoyBinary, 'command'>;

/** What `--mode validate` found: the module was parsed, linked, started and configured in a VM, and torn down. */
export interface Validation {
  readonly loads: boolean;
  /** Why it does not load, in Envoy's words and order. */
  readonly reasons: readonly string[];
  /** What went wrong at all, also at teardown of a module that loads. */
  readonly findings: readonly LogFinding[];
  readonly log: string;
}

/** An Envoy that is ready. It never outlives this process. */
export interface RunningEnvoy {
  /** Both on 127.0.0.1. */
  readonly listenerPort: number;
  readonly adminPort: number;
  /** What Envoy has logged so far, from this many bytes on; cut in the middle where it is very long. */
  log(from?: number): string;
  /** Bytes that Envoy has logged so far. */
  logged(): number;
  /** Settles when Envoy logs more. */
  logsMore(): Promise<void>;
  /** Settles when Envoy has ended, for whatever reason; never rejects. */
  readonly exited: Promise<Exit>;
  /** SIGTERM, and SIGKILL after three seconds; settles when Envoy is gone and its log is whole. */
  stop(): Promise<Exit>;
}

/**
 * A Go module takes Envoy two seconds of a processor to load; where ten programs want each of them, twenty. Too long a
 * wait for one that never ends is better than a refusal of one that is only slow.
 */
const VALIDATE_LIMIT = 60_000;
const READY_LIMIT = 60_000;

/** Between two looks at an Envoy that starts, which takes it some 200 ms. */
const LONGEST_PAUSE = 20;

/**
 * Lets Envoy load the bootstrap's module without serving anything. A module that Envoy refuses, that hangs, or that
 * brings Envoy down does not load; a trap at teardown is a finding of a module that does.
 * @throws ToolError when this Envoy could not judge: it does not run here, or refuses the configuration around the module.
 */
export async function validate(
  binary: Startable,
  launch: Launch,
  env: World,
  timeout: number = VALIDATE_LIMIT,
): Promise<Validation> {
  return withBootstrap(launch, env, async (folder) => {
    const [program, ...words] = commandOf(binary);
    // Validation knows no levels by component.
    const args = [...words, '--mode', 'validate', ...commonArguments(folder), '--log-level', 'info'];
    const output = await run(program, args, { variables: variablesOf(launch, env), timeout, signal: env.signal });
    const log = `${output.stderr}${output.stdout}`.replaceAll(folder, '');
    return { ...judge(output, log, timeout, formatCommand(program, args)), findings: scanLog(log), log };
  });
}

function judge(
  output: RunOutput,
  log: string,
  timeout: number,
  command: string,
): Pick<Validation, 'loads' | 'reasons'> {
  if (output.code === 0 && !output.timedOut) return { loads: true, reasons: [] };
  const reasons = refusalReasons(log);
  if (output.timedOut) {
    return { loads: false, reasons: [...reasons, `Envoy was still loading the module after ${timeout / 1000} s`] };
  }
  if (reasons.length > 0) return { loads: false, reasons };
  const crash = scanLog(log).find((finding) => finding.kind === 'crash')?.message;
  const started = /^\[info\]/m.test(log);
  if (started && (output.signal !== undefined || crash !== undefined)) {
    return { loads: false, reasons: [crash ?? `Envoy died of ${output.signal} while it loaded the module`] };
  }
  throw notRunning('Envoy did not get as far as loading the module', output, log, command);
}

export interface StartOptions {
  /** Milliseconds until it must serve. */
  readonly timeout?: number;
  /** Whether its log holds each call into the module and out of it, too. */
  readonly trace?: boolean;
}

/**
 * Starts Envoy and waits until it serves. Its log holds what the filter logs from the level debug on.
 * @throws ToolError when it ends before, or is not ready in time; nothing is left running.
 */
export async function startEnvoy(
  binary: Startable,
  launch: Launch,
  env: World,
  { timeout = READY_LIMIT, trace = false }: StartOptions = {},
): Promise<RunningEnvoy> {
  const folder = await writeBootstrap(launch, env);
  const cleanUp = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    return await startIn(folder, binary, variablesOf(launch, env), env, { timeout, trace }, cleanUp);
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

async function startIn(
  folder: string,
  binary: Startable,
  variables: Variables,
  env: World,
  { timeout, trace }: Required<StartOptions>,
  cleanUp: () => Promise<void>,
): Promise<RunningEnvoy> {
  const [program, ...words] = commandOf(binary);
  const addressFile = join(folder, 'admin-address');
  const args = [
    ...[...words, ...commonArguments(folder), '--concurrency', '1', '--admin-address-path', addressFile],
    // At info Envoy lists all that it was built with.
    ...['--log-level', 'warning', '--component-log-level', trace ? 'wasm:trace' : 'wasm:debug'],
    // The access log is written at once, not every ten seconds.
    ...['--file-flush-interval-msec', '5'],
  ];
  const buffer = createLogBuffer();
  const child = start(program, args, {
    variables,
    signal: env.signal,
    onStdout: buffer.push,
    onStderr: buffer.push,
  });
  const log = (from?: number): string => buffer.text(from).replaceAll(folder, '');
  const command = formatCommand(program, args);
  let ended: Exit | undefined;
  const exited = child.exited.then(async (exit) => {
    ended = exit;
    await cleanUp();
    return exit;
  });

  const deadline = Date.now() + timeout;
  for (let pause = 5; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    if (env.signal.aborted) {
      await exited;
      throw interruption(env.signal);
    }
    if (ended !== undefined) throw notRunning('Envoy ended before it was ready', ended, log(), command);
    if (Date.now() > deadline) {
      await child.stop();
      throw new ToolError(`Envoy was not ready after ${timeout / 1000} s`, { command, lastLines: lastLines(log()) });
    }
    const ports = await findPorts(addressFile);
    if (ports !== undefined) {
      const { size: logged, more: logsMore } = buffer;
      return { ...ports, log, logged, logsMore, exited, stop: () => child.stop().then(() => exited) };
    }
    await sleep(pause);
  }
}

/** Both ports once Envoy is live, undefined before. */
async function findPorts(
  addressFile: string,
): Promise<{ readonly adminPort: number; readonly listenerPort: number } | undefined> {
  const address = await readTextIfExists(addressFile);
  const adminPort = Number(/:(\d+)$/.exec(address?.trim() ?? '')?.[1]);
  if (!(adminPort > 0)) return undefined;
  try {
    if ((await askAdmin(adminPort, '/ready')).status !== 200) return undefined;
    const port = listenerPort((await askAdmin(adminPort, '/listeners')).body);
    return port === undefined ? undefined : { adminPort, listenerPort: port };
  } catch {
    // Not listening yet, or gone: the caller looks at both.
    return undefined;
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

function variablesOf({ hostVariables }: Launch, { variables }: World): Variables {
  return { ...cleanVariables(variables), ...hostVariables };
}

async function withBootstrap<T>(launch: Launch, env: World, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await writeBootstrap(launch, env);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBootstrap({ bootstrap }: Launch, env: World): Promise<string> {
  const folder = await mkdtemp(join(env.temporary, 'envoy-'));
  await writeFile(join(folder, 'bootstrap.json'), JSON.stringify(bootstrap));
  return folder;
}

/** Without hot restart there is no shared memory by base id, so any number of Envoys runs side by side. */
function commonArguments(folder: string): string[] {
  return ['-c', join(folder, 'bootstrap.json'), '--disable-hot-restart', '--log-format', LOG_FORMAT];
}

function commandOf(binary: Startable): [string, ...string[]] {
  const [program, ...words] = binary.command;
  if (program === undefined) throw new Error('an Envoy without a command');
  return [program, ...words];
}

function notRunning(what: string, exit: Exit, log: string, command: string): ToolError {
  const words = scanLog(log).map((finding) => finding.message);
  const why = words.length > 0 ? words.join('; ') : (lastLines(log).at(-1) ?? 'it said nothing');
  return new ToolError(`${what}: ${why}`, {
    command,
    exit: exit.code ?? exit.signal,
    lastLines: lastLines(log),
    hint: 'run the command by hand to see whether this Envoy runs on this machine, or choose another target',
  });
}

function lastLines(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-10);
}
