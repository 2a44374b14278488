import { dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { cleanVariables, type RunOutput, run } from '../base/exec.ts';
import { pathKind } from '../base/files.ts';
import { askOnce } from '../toolchain/ask-once.ts';
import { identityOf } from '../toolchain/seal.ts';
import { remember } from './remember.ts';
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
  const files = home === undefined ? [] : [join(home, 'settings.toml')];
  for (let folder = directory; ; folder = dirname(folder)) {
    files.push(...RUST_PIN_FILES.map((name) => join(folder, name)));
    if (dirname(folder) === folder) return files;
  }
}

/** Behind rustup's stand-in, which would choose anew in another folder; a wrapper script has none behind it. */
export async function ownProgram(sysroot: string, program: string): Promise<string> {
  const own = join(sysroot, 'bin', 'rustc');
  return (await pathKind(own)) === 'file' ? own : program;
}
