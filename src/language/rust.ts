import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gte } from 'semver';
import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, formatCommand, type RunOutput, run } from '../base/exec.ts';
import { isNotFound, pathKind, readTextIfExists, relativePath } from '../base/files.ts';
import { oldestCompiler } from './alignment.ts';
import { readCargoOutput } from './cargo-output.ts';
import {
  CARGO_METADATA,
  type CargoMetadata,
  type CargoPackage,
  choosePackage,
  findWasmBindgen,
  readCargoConfig,
} from './cargo-project.ts';
import { explainCargoRefusal } from './cargo-refusal.ts';
import { describeFailure, lastLines, runCompiler, takeModule } from './compiler.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';

/** Fetching a toolchain, a target or the crates may take minutes. */
const FETCH_LIMIT = 10 * 60_000;
const INSTALL = 'install Rust with rustup (rustup.rs)';

/** Rust by cargo, in whatever toolchain rust-toolchain.toml names. */
export const rust: Language = {
  name: 'rust',
  title: 'Rust',
  aliases: ['rs'],
  marks: 'Cargo.toml',
  detect: async (directory) => ((await pathKind(join(directory, 'Cargo.toml'))) === 'file' ? 'Cargo.toml' : undefined),
  // The SDK knows no names of root contexts: a module has one, whatever the root id.
  findRootIds: async () => [],
  prepare,
};

async function prepare(directory: string, env: Environment): Promise<Preparation> {
  const cargo = findOnPath('cargo', env.variables);
  if (cargo === undefined) throw new ToolError('there is no cargo on PATH', { hint: INSTALL });
  const version = await readVersion(directory, env);
  const tools = [{ name: 'rust', version, source: `PATH (${dirname(cargo)})` }];
  const config = await readCargoConfig(directory);
  // The same target, by the name that it had before.
  const target = config.target ?? (gte(version, oldestCompiler('rust')) ? 'wasm32-wasip1' : 'wasm32-wasi');
  await ensureTarget(target, directory, env);
  const locked = (await findLock(directory)) ? ['--locked'] : [];
  const args = ['metadata', '--format-version=1', `--filter-platform=${target}`, ...locked];
  const listed = await ask('cargo', args, directory, env);
  if (listed.code !== 0) {
    const diagnostics = await explainCargoRefusal(listed, formatCommand('cargo', args), directory, env.directory);
    return { tools, diagnostics };
  }
  const metadata = v.parse(CARGO_METADATA, JSON.parse(listed.stdout));
  const crate = await choosePackage(metadata, env.directory);
  if (!('id' in crate)) return { tools, diagnostics: [crate] };
  const diagnostics = findWasmBindgen(metadata, crate, env.directory);
  if (locked.length === 0) diagnostics.push(unlocked(directory, env.directory));
  const build = { directory, target, locked, metadata, crate, rustflags: config.rustflags, env };
  return { tools, diagnostics, compile: (place) => compile(build, place) };
}

function ask(program: string, args: readonly string[], directory: string, env: Environment): Promise<RunOutput> {
  return run(program, args, {
    directory,
    variables: cleanVariables(env.variables),
    timeout: FETCH_LIMIT,
    signal: env.signal,
  });
}

/** The first command in the folder: rustup fetches the toolchain that rust-toolchain.toml names, where it isn't there. */
async function readVersion(directory: string, env: Environment): Promise<string> {
  const exit = await ask('rustc', ['--version'], directory, env);
  const version = /^rustc (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
  if (exit.code === 0 && version !== undefined) return version;
  throw new ToolError('there is no Rust that this project can be built with', {
    command: 'rustc --version',
    exit: exit.code ?? exit.signal,
    lastLines: lastLines(exit.stderr.split(/\r?\n/)),
    hint: 'check rust-toolchain.toml, RUSTUP_TOOLCHAIN and the network: rustup show says what is chosen and why',
  });
}

/**
 * Sees to it that the compiler has the standard library of the target, and adds it where rustup is at hand.
 * @throws ToolError where it can't be had.
 */
async function ensureTarget(target: string, directory: string, env: Environment): Promise<void> {
  if (await hasTarget(target, directory, env)) return;
  const args = ['target', 'add', target];
  const manual = `rustup target add ${target}`;
  if (findOnPath('rustup', env.variables) === undefined) {
    throw new ToolError(`this Rust cannot build for ${target}: its standard library is missing`, {
      hint: `install Rust with rustup and run ${manual}, or the package of your system that brings the target`,
    });
  }
  env.log.info(manual);
  const exit = await ask('rustup', args, directory, env);
  if (exit.code === 0 && (await hasTarget(target, directory, env))) return;
  throw new ToolError(
    exit.code === 0
      ? `the cargo on PATH is not rustup's, and cannot build for ${target}`
      : `rustup cannot add the target ${target}`,
    {
      command: manual,
      exit: exit.code ?? exit.signal,
      lastLines: lastLines(exit.stderr.split(/\r?\n/)),
      hint: exit.code === 0 ? "put rustup's folder first on PATH" : 'check the network, or RUSTUP_DIST_SERVER',
    },
  );
}

async function hasTarget(target: string, directory: string, env: Environment): Promise<boolean> {
  const exit = await ask('rustc', ['--print', 'target-libdir', '--target', target], directory, env);
  if (exit.code !== 0) return false;
  try {
    return (await readdir(exit.stdout.trim())).some((name) => /^libcore-.*\.rlib$/.test(name));
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** Whether there is a lock file: the folder's own, or that of the workspace above it. */
async function findLock(directory: string): Promise<boolean> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const manifest = (await readTextIfExists(join(folder, 'Cargo.toml'))) ?? '';
    const isRoot = folder === directory || /^\[workspace\b/m.test(manifest);
    if (isRoot && (await pathKind(join(folder, 'Cargo.lock'))) === 'file') return true;
    if (dirname(folder) === folder) return false;
  }
}

interface CargoBuild {
  readonly directory: string;
  readonly target: string;
  readonly locked: readonly string[];
  readonly metadata: CargoMetadata;
  readonly crate: CargoPackage;
  readonly rustflags: readonly string[];
  readonly env: Environment;
}

async function compile(build: CargoBuild, { module }: BuildPlace): Promise<Compilation> {
  const { directory, target, locked, metadata, crate, env } = build;
  const args = ['build', '--release', `--target=${target}`, '--package', crate.name, ...locked];
  const done = await runCompiler(
    {
      program: 'cargo',
      shown: formatCommand('cargo', args),
      args: [...args, '--message-format=json', ...remapPaths(build)],
      directory,
      variables: remapVariables(build),
      onLine: (line) => {
        if (!line.startsWith('{')) env.log.debug(line);
      },
    },
    env,
  );
  const said = readCargoOutput(done.exit.stdout, crate.id, metadata.workspace_root, env.directory);
  const outcome = { seconds: done.seconds, command: done.command };
  if (done.exit.code === 0 && said.module !== undefined) {
    await takeModule(said.module, module);
    return { ...outcome, passed: true, diagnostics: said.diagnostics };
  }
  const explained = said.diagnostics.some(({ severity }) => severity === 'error');
  const errors = done.exit.stderr.split(/\r?\n/);
  const failure = describeFailure({ ...done, lines: errors }, 'cargo', false);
  return { ...outcome, passed: false, diagnostics: explained ? said.diagnostics : [...said.diagnostics, failure] };
}

/** rustc writes where sources lie into messages of panics: the same source shall give the same bytes anywhere. */
function remapFlags({ metadata, env }: CargoBuild): string[] {
  const { CARGO_HOME, HOME } = env.variables;
  const home = CARGO_HOME || (HOME === undefined ? undefined : join(HOME, '.cargo'));
  return [
    ...(home === undefined ? [] : [`--remap-path-prefix=${home}=/cargo`]),
    `--remap-path-prefix=${metadata.workspace_root}=/source`,
  ];
}

/** Flags of the environment win over those of every file (Cargo's reference, build.rustflags), so ours join them there. */
function remapVariables(build: CargoBuild): Record<string, string | undefined> {
  const variables = cleanVariables(build.env.variables);
  const flags = remapFlags(build);
  const { CARGO_ENCODED_RUSTFLAGS: encoded, RUSTFLAGS: plain } = variables;
  if (encoded) return { ...variables, CARGO_ENCODED_RUSTFLAGS: [encoded, ...flags].join('\x1f') };
  const words = plain?.split(' ').filter((word) => word !== '');
  if (words === undefined || words.length === 0) return variables;
  return { ...variables, CARGO_ENCODED_RUSTFLAGS: [...words, ...flags].join('\x1f') };
}

/** Elsewhere a target's own flags join those of the files, but hide `build.rustflags`, which are repeated here. */
function remapPaths(build: CargoBuild): string[] {
  const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = build.env.variables;
  if (CARGO_ENCODED_RUSTFLAGS || RUSTFLAGS?.trim()) return [];
  const flags = [...build.rustflags, ...remapFlags(build)];
  return ['--config', `target.${build.target}.rustflags=${JSON.stringify(flags)}`];
}

function unlocked(directory: string, root: string): Diagnostic {
  return {
    severity: 'notice',
    code: 'lock-file-missing',
    file: relativePath(root, join(directory, 'Cargo.toml')),
    message: 'there is no Cargo.lock, so two builds may get different crates',
    hint: 'commit the Cargo.lock that cargo writes',
  };
}
