import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compare, gte, minVersion, valid } from 'semver';
import type { Environment } from '../base/environment.ts';
import { findOnPath } from '../base/exec.ts';
import { isNotFound } from '../base/files.ts';
import type { ToolUse } from '../report/result.ts';
import { keepTool } from '../toolchain/install-tool.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { chooseRelease, type Pin, TOOLS, type ToolRelease } from '../toolchain/tool-table.ts';
import { ALIGNMENTS, oldestCompiler } from './alignment.ts';
import { withRustMirror } from './package-mirrors.ts';
import { findFault } from './probe.ts';
import { isOfChannel, readRustPin } from './rust-pin.ts';
import { askRustc, ownCargo, ownProgram } from './rustc.ts';
import { addTarget, addToolchain, installRust } from './rustup.ts';
import { takeTurns } from './take-turns.ts';
import { withTools } from './with-tools.ts';

/** A Rust that builds for the proxy, and the world in which its cargo and rustc are on PATH. */
export interface RustToolchain {
  /** The target's triple. */
  readonly target: string;
  readonly tool: ToolUse;
  /** Absolute. */
  readonly cargo: string;
  readonly env: Environment;
}

const INSTALL = 'install Rust with rustup (rustup.rs)';
const BARE = 'wasm32-unknown-unknown';
/** The release from which on the target has its name of today. */
const RENAMED = oldestCompiler('rust');
/** The least that any SDK asks for. */
const [OLDEST = RENAMED] = ALIGNMENTS.filter(({ compiler }) => compiler.name === 'rust')
  .flatMap(({ compiler }) => minVersion(compiler.range)?.version ?? [])
  .sort(compare);

/**
 * The Rust that rust-toolchain.toml names, else any that is new enough, with the standard library of the target: from
 * PATH, where rustup adds what is missing; from the store; or fetched by a rustup of our own.
 * @param wanted the target that the project's own configuration names.
 * @throws ConfigurationError for a toolchain that doesn't exist; ToolError that tells what was tried.
 */
export async function resolveRust(
  directory: string,
  wanted: string | undefined,
  env: Environment,
  mirrors: Mirrors,
): Promise<RustToolchain> {
  const pin = await readRustPin(directory, env);
  const world = withRustMirror(env, mirrors);
  return takeTurns<RustToolchain>(
    'Rust',
    [
      () => findOnMachine(directory, wanted, pin, world),
      (reasons) => fetchRust(wanted, pin, reasons.join('; '), world, mirrors),
    ],
    env,
    INSTALL,
  );
}

async function findOnMachine(
  directory: string,
  wanted: string | undefined,
  pin: Pin | undefined,
  env: Environment,
): Promise<RustToolchain | string> {
  const cargo = findOnPath('cargo', env.variables);
  const program = findOnPath('rustc', env.variables);
  if (cargo === undefined || program === undefined) return 'there is no cargo on PATH';
  const hasRustup = findOnPath('rustup', env.variables) !== undefined;
  let rustc = await askRustc(program, directory, env);
  // A rustup may have been told to install nothing by itself (RUSTUP_AUTO_INSTALL).
  if (rustc === undefined && hasRustup && pin !== undefined) {
    await addToolchain(pin, directory, env);
    rustc = await askRustc(program, directory, env);
  }
  if (rustc === undefined) return `${program} does not run for this project`;
  const { version, sysroot } = rustc;
  if (pin !== undefined && !isOfChannel(version, pin.text)) {
    return `${program} is ${version}, and ${pin.position.file} asks for ${pin.text}`;
  }
  if (!gte(version, OLDEST)) return `${program} is ${version}, older than ${OLDEST}`;
  const target = wanted ?? defaultTarget(version);
  if ((await findCore(sysroot, target)) === undefined) {
    if (!hasRustup) return `${program} cannot build for ${target}: its standard library is missing`;
    const fault = await addTarget(target, directory, env);
    if (fault !== undefined) return fault;
  }
  const core = await findCore(sysroot, target);
  if (core === undefined) return `the cargo on PATH is not rustup's, and cannot build for ${target}`;
  const fault = await probe(await ownProgram(sysroot, program), target, core, env);
  if (fault !== undefined) return `${program} cannot build for ${target}: ${fault}`;
  const why = pin === undefined ? 'the cargo on PATH can build for the target' : whyPinned(pin);
  const own = await ownCargo(sysroot, cargo, env);
  const tool = { name: 'rust', version, source: `PATH (${dirname(cargo)})`, why };
  return { target, tool, cargo: own.program, env: withTools(env, [], own.variables) };
}

function whyPinned(pin: Pin): string {
  return `${pin.position.file} asks for ${pin.text}`;
}

function defaultTarget(version: string): string {
  return gte(version, RENAMED) ? 'wasm32-wasip1' : 'wasm32-wasi';
}

async function fetchRust(
  wanted: string | undefined,
  pin: Pin | undefined,
  reason: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<RustToolchain | string> {
  const channel = channelOf(pin, env);
  const target = wanted ?? defaultTarget(valid(channel) ?? RENAMED);
  const targets = [...new Set([target, BARE])];
  env.log.info(`${reason}: taking Rust ${channel}, by a rustup of our own`);
  const version = valid(channel) ?? `0.0.0-${channel.replaceAll(/[^\w-]/g, '-')}`;
  const place = { tool: 'rust', version, arch: env.platform.arch } as const;
  const wish = { channel, targets, pin };
  const { folder, source } = await keepTool(place, env, (to) => installRust(wish, to, env, mirrors));
  const program = join(folder, 'bin', 'rustc');
  const own = withTools(env, [dirname(program)], { RUSTUP_TOOLCHAIN: undefined });
  const core = await findCore(folder, target);
  if (core === undefined) return `Rust ${channel} has no standard library for ${target}`;
  const fault = await probe(program, target, core, own);
  if (fault !== undefined) return `Rust ${channel} (${source}) cannot build for ${target}: ${fault}`;
  const told = await askRustc(program, folder, own);
  const why = pin === undefined ? reason : `${whyPinned(pin)}; ${reason}`;
  const tool = { name: 'rust', version: told?.version ?? channel, source, why };
  return { target, tool, cargo: join(folder, 'bin', 'cargo'), env: own };
}

/** The project's own channel; what only says `stable` gets the release that was tested. */
function channelOf(pin: Pin | undefined, env: Environment): string {
  const text = pin?.text ?? 'stable';
  if (text !== 'stable') return text;
  return chooseRelease({ tool: 'rust', title: 'Rust', range: `>=${OLDEST}` }, env.platform).version;
}

/** rustup, and what it fetches where the project doesn't name another release than the one that is known. */
export async function listRust(directory: string, env: Environment): Promise<ToolRelease[]> {
  const rustup = chooseRelease({ tool: 'rustup', title: 'rustup', range: '*' }, env.platform);
  const channel = channelOf(await readRustPin(directory, env), env);
  const known = TOOLS.releases.find(({ tool, version }) => tool === 'rust' && version === channel);
  return known === undefined ? [rustup] : [rustup, known];
}

function probe(program: string, target: string, core: string, env: Environment): Promise<string | undefined> {
  const flags = ['--target', target, '--crate-type', 'cdylib', '--edition', '2021', '-o', 'module.wasm'];
  const source = '#[no_mangle] pub extern "C" fn probe() -> usize { vec![0u8; 3].len() }\n';
  return findFault(
    { target, program, parts: [core], args: [...flags, 'probe.rs'], files: { 'probe.rs': source } },
    env,
  );
}

/** The standard library of a target, as a file, or undefined. */
async function findCore(sysroot: string, target: string): Promise<string | undefined> {
  const folder = join(sysroot, 'lib', 'rustlib', target, 'lib');
  try {
    const name = (await readdir(folder)).find((entry) => /^libcore-.*\.rlib$/.test(entry));
    return name === undefined ? undefined : join(folder, name);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
