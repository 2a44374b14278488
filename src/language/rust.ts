import { dirname, join } from 'node:path';
import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { cleanVariables, formatCommand, type RunOutput, run } from '../base/exec.ts';
import { pathKind, readTextIfExists, relativePath } from '../base/files.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { ALIGNMENTS, chooseAlignment } from './alignment.ts';
import { readCargoOutput } from './cargo-output.ts';
import {
  CARGO_METADATA,
  type CargoMetadata,
  type CargoPackage,
  choosePackage,
  configFiles,
  findWasmBindgen,
  readCargoConfig,
} from './cargo-project.ts';
import { explainCargoRefusal } from './cargo-refusal.ts';
import { describeFailure, runCompiler, takeModule } from './compiler.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';
import { cargoMirrorFlags } from './package-mirrors.ts';
import { remember } from './remember.ts';
import { listRust, type RustToolchain, resolveRust } from './rust-toolchain.ts';

/** Of today's compilers; older ones know it by another name. */
const USUAL_TARGET = ALIGNMENTS.find(({ language }) => language === 'rust')?.target;
/** Fetching the crates may take minutes. */
const FETCH_LIMIT = 10 * 60_000;

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
  downloads: listRust,
};

async function prepare(directory: string, env: Environment, mirrors: Mirrors, oldest?: string): Promise<Preparation> {
  const config = await readCargoConfig(directory, env.variables);
  const needed = config.target === undefined ? targetFor(oldest) : undefined;
  const found = await resolveRust(directory, config.target ?? needed, env, mirrors);
  const { tool } = found;
  const why = [
    tool.why,
    ...(config.unfit === undefined
      ? []
      : [`no proxy loads what is built for ${config.unfit}, so it is ${found.target}`]),
    ...(needed === undefined ? [] : [`Envoy ${oldest} among the targets wants ${needed}`]),
  ].join('; ');
  const sources = cargoMirrorFlags(mirrors, config.replacesCrates);
  return prepareCrate(
    directory,
    { rustflags: config.rustflags, sources, mirrors },
    { ...found, tool: { ...tool, why } },
  );
}

/** What an old Envoy wants instead of the usual target. */
function targetFor(oldest: string | undefined): string | undefined {
  const chosen = chooseAlignment('rust', oldest);
  const target = 'alignment' in chosen ? chosen.alignment.target : USUAL_TARGET;
  return target === USUAL_TARGET ? undefined : target;
}

interface CargoSettings {
  readonly rustflags: readonly string[];
  /** Flags that say where crates come from. */
  readonly sources: readonly string[];
  readonly mirrors: Mirrors;
}

async function prepareCrate(
  directory: string,
  { rustflags, sources, mirrors }: CargoSettings,
  { target, tool, cargo, env }: RustToolchain,
): Promise<Preparation> {
  const tools = [tool];
  const locked = (await findLock(directory)) ? ['--locked'] : [];
  const args = ['metadata', '--format-version=1', `--filter-platform=${target}`, ...locked, ...sources];
  const listed = await listCrates(directory, args, { tool, cargo, env });
  if ('exit' in listed) {
    const diagnostics = await explainCargoRefusal(
      listed.exit,
      formatCommand('cargo', args),
      { directory, mirrors },
      env.directory,
    );
    return { tools, diagnostics };
  }
  const { metadata } = listed;
  const crate = await choosePackage(metadata, env.directory);
  if (!('id' in crate)) return { tools, diagnostics: [crate] };
  const diagnostics = findWasmBindgen(metadata, crate, env.directory);
  if (locked.length === 0) diagnostics.push(unlocked(directory, env.directory));
  const build = { directory, cargo, target, locked, sources, metadata, crate, rustflags, env };
  return { tools, diagnostics, compile: (place) => compile(build, place) };
}

/** Cargo takes longer to say what a project is made of than to see that nothing has changed. */
async function listCrates(
  directory: string,
  args: readonly string[],
  { tool, cargo, env }: Pick<RustToolchain, 'tool' | 'cargo' | 'env'>,
): Promise<{ readonly metadata: CargoMetadata } | { readonly exit: RunOutput }> {
  let exit: RunOutput | undefined;
  const answer = await remember(
    {
      words: ['cargo', directory, tool.version, tool.source, ...args],
      variables: /^(?:CARGO|RUST)/,
      async ask() {
        exit = await ask(cargo, args, directory, env);
        // What is not needed here is most of it.
        return exit.code === 0 ? JSON.stringify(v.parse(CARGO_METADATA, JSON.parse(exit.stdout))) : undefined;
      },
      files: (said) => decidingFiles(v.parse(CARGO_METADATA, JSON.parse(said)), directory, env),
    },
    env,
  );
  if (answer !== undefined) return { metadata: v.parse(CARGO_METADATA, JSON.parse(answer)) };
  if (exit === undefined) throw new Error('cargo was not asked');
  return { exit };
}

/** Manifests that may change without the lock file, that file, and cargo's configuration. */
function decidingFiles(
  { packages, workspace_root: root }: CargoMetadata,
  directory: string,
  env: Environment,
): string[] {
  const own = packages.filter(({ id }) => id.includes('path+file:')).map(({ manifest_path: path }) => path);
  return [...own, join(root, 'Cargo.toml'), join(root, 'Cargo.lock'), ...configFiles(directory, env.variables)];
}

function ask(program: string, args: readonly string[], directory: string, env: Environment): Promise<RunOutput> {
  return run(program, args, {
    directory,
    variables: cleanVariables(env.variables),
    timeout: FETCH_LIMIT,
    signal: env.signal,
  });
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
  /** The program, absolute. */
  readonly cargo: string;
  readonly target: string;
  readonly locked: readonly string[];
  readonly sources: readonly string[];
  readonly metadata: CargoMetadata;
  readonly crate: CargoPackage;
  readonly rustflags: readonly string[];
  readonly env: Environment;
}

async function compile(build: CargoBuild, { module }: BuildPlace): Promise<Compilation> {
  const { directory, cargo, target, locked, sources, metadata, crate, env } = build;
  const args = ['build', '--release', `--target=${target}`, '--package', crate.name, ...locked];
  const done = await runCompiler(
    {
      program: cargo,
      shown: formatCommand('cargo', args),
      args: [...args, ...sources, '--message-format=json', ...remapPaths(build)],
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
