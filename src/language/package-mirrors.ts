import type { Environment } from '../base/environment.ts';
import { cleanVariables, run } from '../base/exec.ts';
import { applyMirrors, type Mirrors } from '../toolchain/mirrors.ts';

/**
 * How the map of mirrors reaches those who fetch by themselves. Whatever address their own configuration comes to is looked
 * up in the map: what a user has set to something else stays as it is, unless the map speaks of that.
 */

const ASK_LIMIT = 20_000;

export const RUST_DIST = 'https://static.rust-lang.org';
const CRATES_INDEX = 'https://index.crates.io';
/** Where that index sends for the crates themselves. */
const CRATES = 'https://static.crates.io';
const CRATES_SOURCE = 'wasm-action-mirror';
const SUM_DATABASE = 'sum.golang.org';

/** The same world, with rustup told of the mirror, unless the user has told it where to fetch from. */
export function withRustMirror(env: Environment, mirrors: Mirrors): Environment {
  const mirrored = applyMirrors(RUST_DIST, mirrors);
  if (mirrored === RUST_DIST || env.variables.RUSTUP_DIST_SERVER) return env;
  const variables = { RUSTUP_DIST_SERVER: mirrored, RUSTUP_UPDATE_ROOT: `${mirrored}/rustup` };
  return { ...env, variables: { ...env.variables, ...variables } };
}

/**
 * Flags with which cargo takes crates from the mirror of crates.io's index; none where a configuration of the user's own
 * replaces crates.io. Cargo's variables know no sources (its book, Source replacement).
 */
export function cargoMirrorFlags(mirrors: Mirrors, isReplaced: boolean): string[] {
  const mirrored = applyMirrors(CRATES_INDEX, mirrors);
  if (mirrored === CRATES_INDEX || isReplaced) return [];
  return [
    ...['--config', `source.crates-io.replace-with=${JSON.stringify(CRATES_SOURCE)}`],
    ...['--config', `source.${CRATES_SOURCE}.registry=${JSON.stringify(`sparse+${mirrored}/`)}`],
  ];
}

/** Why a mirror of crates.io did not help, by what cargo said; undefined where that is not the reason. */
export function explainCrateMirror(said: string, mirrors: Mirrors): string | undefined {
  const index = applyMirrors(CRATES_INDEX, mirrors);
  if (index !== CRATES_INDEX) {
    return said.includes(CRATES)
      ? `let \`dl\` in ${index}/config.json name a mirror: the index sends for crates to ${CRATES}`
      : undefined;
  }
  return applyMirrors(CRATES, mirrors) === CRATES
    ? undefined
    : `name a mirror of ${CRATES_INDEX} too (mirrors: FROM = TO)`;
}

/** The same world, with Go told of the mirrors of its proxies and of its database of sums. */
export async function withGoMirrors(program: string, env: Environment, mirrors: Mirrors): Promise<Environment> {
  if (mirrors.length === 0) return env;
  // Another release of Go would be fetched to be asked.
  const question = ['env', 'GOPROXY', 'GOSUMDB'];
  const [proxies = '', sums = ''] = await ask(program, question, env, env.temporary, { GOTOOLCHAIN: 'local' });
  // A list whose separators say when the next one is asked (go.dev/ref/mod#environment-variables).
  const mirrored = proxies.replaceAll(/[^,|]+/g, (proxy) => applyMirrors(proxy.replace(/\/+$/, ''), mirrors));
  const database = applyMirrors(`https://${SUM_DATABASE}`, mirrors);
  const isOwn = sums === SUM_DATABASE && database !== `https://${SUM_DATABASE}`;
  const variables = {
    ...(mirrored === proxies ? {} : { GOPROXY: mirrored }),
    ...(isOwn ? { GOSUMDB: `${SUM_DATABASE} ${database}` } : {}),
  };
  return { ...env, variables: { ...env.variables, ...variables } };
}

/** How a package manager tells its registry, and which variable names another one. */
const REGISTRIES = {
  npm: { question: ['config', 'get', 'registry'], variable: 'npm_config_registry' },
  pnpm: { question: ['config', 'get', 'registry'], variable: 'npm_config_registry' },
  yarn: { question: ['config', 'get', 'registry'], variable: 'npm_config_registry' },
  'yarn-2': { question: ['config', 'get', 'npmRegistryServer'], variable: 'YARN_NPM_REGISTRY_SERVER' },
} as const;

/**
 * Variables with which a package manager takes packages from the mirror of the registry that it would ask in this folder;
 * none where the map has none. Registries of scopes stay as they are.
 */
export async function registryVariables(
  manager: keyof typeof REGISTRIES,
  program: string,
  directory: string,
  env: Pick<Environment, 'variables' | 'signal'>,
  mirrors: Mirrors,
): Promise<Record<string, string>> {
  if (mirrors.length === 0) return {};
  const { question, variable } = REGISTRIES[manager];
  const [told = ''] = await ask(program, question, env, directory);
  const registry = told.trim().replace(/\/+$/, '');
  const mirrored = applyMirrors(registry, mirrors);
  return mirrored === registry ? {} : { [variable]: `${mirrored}/` };
}

async function ask(
  program: string,
  args: readonly string[],
  { variables, signal }: Pick<Environment, 'variables' | 'signal'>,
  directory: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const exit = await run(program, args, {
    directory,
    variables: { ...cleanVariables(variables), ...more },
    timeout: ASK_LIMIT,
    signal,
  });
  return exit.code === 0 ? exit.stdout.split(/\r?\n/) : [];
}
