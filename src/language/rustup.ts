import { readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { cleanVariables, formatCommand, type RunOutput, run } from '../base/exec.ts';
import { installTool } from '../toolchain/install-tool.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { chooseRelease, type Pin } from '../toolchain/tool-table.ts';
import { lastLines } from './compiler.ts';
import { RUST_DIST } from './package-mirrors.ts';

/** Fetching a toolchain or a target may take minutes. */
const FETCH_LIMIT = 10 * 60_000;
/** What rustup says of a toolchain that nobody has ever published. */
const NONEXISTENT = /nonexistent|no release found|invalid (?:toolchain|channel) name|not a valid/i;

/**
 * Installs a toolchain into the user's own rustup.
 * @throws ConfigurationError where there is no such toolchain, ToolError where it can't be fetched.
 */
export async function addToolchain(pin: Pin, directory: string, env: Environment): Promise<void> {
  const args = ['toolchain', 'install', pin.text, '--profile', 'minimal', '--no-self-update'];
  const exit = await rustup(args, directory, env);
  if (exit.code !== 0) throw explain(exit, formatCommand('rustup', args), pin);
}

/** @returns why the target can't be added to the project's toolchain, or undefined. */
export async function addTarget(target: string, directory: string, env: Environment): Promise<string | undefined> {
  const exit = await rustup(['target', 'add', target], directory, env);
  if (exit.code === 0) return undefined;
  return `rustup cannot add the target ${target}: ${readError(exit)?.join(': ') ?? 'it does not say why'}`;
}

function rustup(args: readonly string[], directory: string, env: Environment): Promise<RunOutput> {
  env.log.info(formatCommand('rustup', args));
  return run('rustup', args, {
    directory,
    variables: cleanVariables(env.variables),
    timeout: FETCH_LIMIT,
    signal: env.signal,
  });
}

interface Wish {
  readonly channel: string;
  /** The standard libraries to bring. */
  readonly targets: readonly string[];
  readonly pin: Pin | undefined;
}

/**
 * Puts a toolchain into a folder of its own: nothing of the user's is touched, and rustup itself isn't kept beside it.
 * @param folder absolute; not there yet.
 * @returns where it came from.
 * @throws as addToolchain does.
 */
export async function installRust(
  { channel, targets, pin }: Wish,
  folder: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<string> {
  const release = chooseRelease({ tool: 'rustup', title: 'rustup', range: '*' }, env.platform);
  const { folder: program } = await installTool(release, env, mirrors);
  const home = join(dirname(folder), 'rustup');
  const args = [
    ...['-y', '--no-modify-path', '--profile', 'minimal', '--default-toolchain', channel],
    ...targets.flatMap((name) => ['--target', name]),
  ];
  const exit = await run(join(program, 'rustup-init'), args, {
    directory: dirname(folder),
    variables: {
      ...cleanVariables(env.variables),
      RUSTUP_HOME: home,
      CARGO_HOME: join(dirname(folder), 'cargo'),
      RUSTUP_TOOLCHAIN: undefined,
      RUSTUP_INIT_SKIP_PATH_CHECK: 'yes',
      RUSTUP_INIT_SKIP_EXISTENCE_CHECKS: 'yes',
    },
    timeout: FETCH_LIMIT,
    signal: env.signal,
    onLine: (line) => env.log.debug(line),
  });
  if (exit.code !== 0) throw explain(exit, formatCommand('rustup-init', args), pin);
  const [name = ''] = await readdir(join(home, 'toolchains'));
  await rename(join(home, 'toolchains', name), folder);
  return `${env.variables.RUSTUP_DIST_SERVER || RUST_DIST} (rustup ${release.version})`;
}

/** A toolchain that doesn't exist is the project's fault, all else the environment's. */
function explain(exit: RunOutput, command: string, pin: Pin | undefined): ConfigurationError | ToolError {
  const error = readError(exit);
  if (pin !== undefined && NONEXISTENT.test(exit.stderr)) {
    return new ConfigurationError(`there is no Rust ${pin.text}: ${error?.[0] ?? 'rustup finds none'}`, {
      position: pin.position,
      hint: 'name a release that exists (doc.rust-lang.org/releases.html), or stable',
    });
  }
  return new ToolError(`rustup cannot get Rust${error === undefined ? '' : `: ${error.join(': ')}`}`, {
    command,
    exit: exit.code ?? exit.signal,
    lastLines: lastLines(saidBy(exit)),
    hint: `check the network and the proxy variables, or name a mirror of ${RUST_DIST} (mirrors: FROM = TO)`,
  });
}

/** What rustup says of a home that is not the user's own, which it gets over. */
const HOME_REMARK = /^(?:\$HOME |euid-obtained)/;

/** The error, and then its causes and what was warned of a file that is not the one it should be. */
function readError(exit: RunOutput): readonly [error: string, ...causes: string[]] | undefined {
  const lines = saidBy(exit);
  const at = lines.findLastIndex((line) => line.startsWith('error: ') && !HOME_REMARK.test(line.slice(7)));
  const error = lines[at]?.slice(7);
  if (error === undefined) return undefined;
  const causes = lines.slice(at + 1).flatMap((line) => /^ +(?:\d+: )?(.+)$/.exec(line)?.[1] ?? []);
  const warned = lines.flatMap((line) => /^warn: (checksum failed.*)$/.exec(line)?.[1] ?? []);
  // Where a file was to be written is nobody's concern.
  return [error, ...[...causes, ...warned].map((text) => text.replace(/ to '[^']*'$/, ''))];
}

function saidBy({ stderr }: RunOutput): string[] {
  const lines = stderr.split(/\r?\n/);
  const trace = lines.indexOf('Stack backtrace:');
  return trace < 0 ? lines : lines.slice(0, trace);
}
