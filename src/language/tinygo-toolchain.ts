import { dirname, join } from 'node:path';
import { satisfies } from 'semver';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import type { ToolUse } from '../report/result.ts';
import { askOnce } from '../toolchain/ask-once.ts';
import { installTool } from '../toolchain/install-tool.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { chooseRelease, TOOLS, type ToolRelease } from '../toolchain/tool-table.ts';
import { ALIGNMENTS, oldestCompiler } from './alignment.ts';
import { chooseGo, type GoToolchain, resolveGo } from './go-toolchain.ts';
import { readPin, type VersionPin } from './pins.ts';
import { findFault } from './probe.ts';
import { takeTurns } from './take-turns.ts';
import { withTools } from './with-tools.ts';

/** A TinyGo with its Go, and the world in which both are on PATH. */
export interface TinyGoToolchain {
  /** Absolute. */
  readonly program: string;
  /** Go's, absolute. */
  readonly go: string;
  readonly tools: readonly ToolUse[];
  readonly env: Environment;
}

interface Found {
  readonly program: string;
  readonly version: string;
  readonly source: string;
  readonly why: string;
  /** Undefined where its wasm-opt is beside it, or on PATH. */
  readonly wasmOpt?: string | undefined;
}

type Refused = { readonly diagnostics: readonly Diagnostic[] };

const WASM_OPT = { tool: 'binaryen', title: 'Binaryen', range: '*' } as const;
const RANGE = `>=${oldestCompiler('tinygo')}`;
const TARGET = 'wasip1';
const VERSION_LIMIT = 60_000;
const INSTALL = 'install TinyGo (tinygo.org/getting-started/install) and the Go that it wants';
const PROBE = {
  target: TARGET,
  args: ['build', `-target=${TARGET}`, '-buildmode=c-shared', '-scheduler=none', '-o', 'module.wasm', '.'],
  files: {
    'go.mod': 'module probe\n\ngo 1.19\n',
    'main.go': 'package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n',
  },
  variables: { GOFLAGS: '', GOWORK: 'off' },
};

/**
 * The TinyGo that the project pins (`.tinygo-version`, `.tool-versions`), else any that is new enough: from PATH, the
 * store, or fetched. With it goes a Go of a release that it takes.
 * @returns Diagnostics where the project itself is at fault.
 * @throws ToolError that tells what was tried.
 */
export async function resolveTinyGo(
  directory: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<TinyGoToolchain | Refused> {
  const pin = await readPin('tinygo', directory, env.directory);
  const range = pin?.range ?? RANGE;
  return takeTurns<TinyGoToolchain | Refused>(
    'TinyGo',
    [
      async () => {
        const found = await findOnMachine(range, pin, env);
        return typeof found === 'string' ? found : withGo(found, directory, env, mirrors);
      },
      (reasons) => fetchBoth(range, pin, reasons.join('; '), { directory, env, mirrors }),
    ],
    env,
    INSTALL,
  );
}

async function findOnMachine(range: string, pin: VersionPin | undefined, env: Environment): Promise<Found | string> {
  const program = findOnPath('tinygo', env.variables);
  if (program === undefined) return 'there is no tinygo on PATH';
  const version = await askOnce('tinygo version', [program], env, async () => {
    const exit = await run(program, ['version'], {
      variables: cleanVariables(env.variables),
      timeout: VERSION_LIMIT,
      signal: env.signal,
    });
    return /^tinygo version (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
  });
  if (version === undefined) return `${program} does not tell its version`;
  if (!satisfies(version, range)) return `${program} is ${version}, and ${asker(pin)} ${pin?.text ?? range}`;
  return { program, version, source: `PATH (${dirname(program)})`, why: whyOf(pin, 'it is on PATH and can build') };
}

function asker(pin: VersionPin | undefined): string {
  return pin === undefined ? 'a module for a proxy needs' : `${pin.position.file} asks for`;
}

function whyOf(pin: VersionPin | undefined, reason: string): string {
  return pin === undefined ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
}

interface Place {
  readonly directory: string;
  readonly env: Environment;
  readonly mirrors: Mirrors;
}

/** Both at the same time: neither needs the other before they build. */
async function fetchBoth(
  range: string,
  pin: VersionPin | undefined,
  reason: string,
  { directory, env, mirrors }: Place,
): Promise<TinyGoToolchain | Refused | string> {
  const release = chooseRelease({ tool: 'tinygo', title: 'TinyGo', range, pin }, env.platform);
  env.log.info(`${reason}: taking TinyGo ${release.version}`);
  const [{ folder, version, source }, wasmOpt, go] = await Promise.all([
    installTool(release, env, mirrors),
    resolveWasmOpt(env, mirrors),
    findGo(release.version, directory, env, mirrors),
  ]);
  if ('diagnostics' in go) return go;
  const found = { program: join(folder, 'bin', 'tinygo'), version, source, why: whyOf(pin, reason), wasmOpt };
  return combine(found, go);
}

/** TinyGo's builds for macOS come without the wasm-opt that it runs. */
async function resolveWasmOpt(env: Environment, mirrors: Mirrors): Promise<string | undefined> {
  if (env.platform.os !== 'darwin' || findOnPath('wasm-opt', env.variables) !== undefined) return undefined;
  const release = chooseRelease(WASM_OPT, env.platform);
  const { folder } = await installTool(release, env, mirrors);
  return join(folder, 'bin', 'wasm-opt');
}

async function withGo(
  found: Found,
  directory: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<TinyGoToolchain | Refused | string> {
  const go = await findGo(found.version, directory, env, mirrors);
  return 'diagnostics' in go ? go : combine(found, go);
}

/** What a machine without either would fetch. */
export async function listTinyGo(directory: string, env: Environment): Promise<ToolRelease[]> {
  const pin = await readPin('tinygo', directory, env.directory);
  const range = pin?.range ?? RANGE;
  const release = chooseRelease({ tool: 'tinygo', title: 'TinyGo', range, pin }, env.platform);
  const go = await chooseGo(directory, goRange(release.version), env);
  return env.platform.os === 'darwin' ? [release, go, chooseRelease(WASM_OPT, env.platform)] : [release, go];
}

function findGo(
  version: string,
  directory: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<GoToolchain | Refused> {
  const wish = { range: goRange(version), asker: `TinyGo ${version}`, probe: undefined };
  return resolveGo(directory, wish, env, mirrors);
}

/** The Go that a TinyGo takes: as its row in the table says, else as its row of what goes with what. */
function goRange(version: string): string {
  const known = TOOLS.releases.find((release) => release.tool === 'tinygo' && release.version === version);
  const aligned = ALIGNMENTS.find(({ compiler }) => compiler.name === 'tinygo')?.compiler.with?.range;
  return known?.requires?.go ?? aligned ?? '*';
}

async function combine(found: Found, go: GoToolchain): Promise<TinyGoToolchain | string> {
  const { program, version, source, why, wasmOpt } = found;
  const variables = {
    ...(source.startsWith('PATH') ? {} : { TINYGOROOT: undefined }),
    ...(wasmOpt === undefined ? {} : { WASMOPT: wasmOpt }),
  };
  const env = withTools(go.env, [dirname(program), dirname(go.program)], variables);
  const fault = await findFault({ ...PROBE, program, parts: [go.program] }, env);
  if (fault !== undefined) return `${program} cannot build for ${TARGET}: ${fault}`;
  return { program, go: go.program, tools: [{ name: 'tinygo', version, source, why }, go.tool], env };
}
