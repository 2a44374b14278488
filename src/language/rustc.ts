import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { cleanVariables, findOnPath, type RunOutput, run } from '../base/exec.ts';
import { pathKind } from '../base/files.ts';
import { askOnce } from '../toolchain/ask-once.ts';
import { identityOf } from '../toolchain/seal.ts';
import { filesAbove, remember } from './remember.ts';
import { RUST_PIN_FILES } from './rust-pin.ts';

const ASK_LIMIT = 60_000;

/** What a rustc says of itself. */
export interface Rustc {
  readonly version: string;
  /** The folder of its toolchain, absolute. */
  readonly sysroot: string;
}

/**
 * Asks in the project's folder, where rustup takes the toolchain that rust-toolchain.toml names.
 * @returns undefined where it does not run there.
 */
export async function askRustc(program: string, directory: string, env: Environment): Promise<Rustc | undefined> {
  const ask = (words: readonly string[], of: string): Promise<RunOutput> =>
    run(of, words, {
      directory,
      variables: cleanVariables(env.variables),
      timeout: ASK_LIMIT,
      signal: env.signal,
    });
  const sysroot = await remember(
    {
      words: ['rustc --print sysroot', directory, program, (await identityOf(program)) ?? ''],
      variables: /^(?:RUSTUP_|CARGO_HOME$|HOME$)/,
      async ask() {
        const { code, stdout, stderr } = await ask(['--print', 'sysroot'], program);
        if (code !== 0) env.log.debug(stderr.trim());
        return code === 0 ? stdout.trim() || undefined : undefined;
      },
      files: (answer) => [...choosingFiles(directory, env), join(answer, 'lib', 'rustlib', 'components')],
    },
    env,
  );
  if (sysroot === undefined) return undefined;
  const own = await ownProgram(sysroot, program);
  const version = await askOnce('rustc --version', [own], env, async () => {
    const told = await ask(['--version'], own);
    return /^rustc (\d+\.\d+\.\d+)/.exec(told.stdout)?.[1];
  });
  return version === undefined ? undefined : { version, sysroot };
}

/** What rustup chooses a toolchain by (its book, Overrides): also a file above the repository. */
function choosingFiles(directory: string, { variables: { RUSTUP_HOME, HOME } }: Environment): string[] {
  const home = RUSTUP_HOME || (HOME === undefined ? undefined : join(HOME, '.rustup'));
  return [...(home === undefined ? [] : [join(home, 'settings.toml')]), ...filesAbove(directory, RUST_PIN_FILES)];
}

/** Behind rustup's stand-in, which would choose anew in another folder; a wrapper script has none behind it. */
export async function ownProgram(sysroot: string, program: string): Promise<string> {
  const own = join(sysroot, 'bin', 'rustc');
  return (await pathKind(own)) === 'file' ? own : program;
}

/** A cargo, and what its variables have to be. */
export interface Cargo {
  readonly program: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * The cargo behind rustup's stand-in, called as the stand-in calls it: to choose anew what is chosen takes rustup half as
 * long as cargo takes to see that nothing has changed. Another than rustup's is called as it is.
 * @param cargo absolute.
 */
export async function ownCargo(sysroot: string, cargo: string, { variables }: Environment): Promise<Cargo> {
  const { RUSTUP_HOME, HOME } = variables;
  const home = RUSTUP_HOME || (HOME === undefined ? undefined : join(HOME, '.rustup'));
  const own = join(sysroot, 'bin', 'cargo');
  const rustup = findOnPath('rustup', variables);
  // Of a toolchain that is linked from elsewhere nobody but rustup knows the name.
  const isChosen = home !== undefined && dirname(sysroot) === join(home, 'toolchains');
  const isStandIn = rustup !== undefined && (await isSameFile(cargo, rustup));
  if (!isChosen || !isStandIn || (await pathKind(own)) !== 'file') return { program: cargo, variables: {} };
  return { program: own, variables: { RUSTUP_HOME: home, RUSTUP_TOOLCHAIN: basename(sysroot) } };
}

/** rustup's stand-ins are links to it, hard ones in some releases. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path)));
  return one?.ino === other?.ino && one?.dev === other?.dev;
}
