import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { describeError } from '../base/errors.ts';
import { cleanVariables, type RunOutput, run } from '../base/exec.ts';
import { pathKind, sha256 } from '../base/files.ts';
import { ensureIntact, type WasmOpt } from '../toolchain/binaryen.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import type { Results } from '../toolchain/results.ts';
import { findInterfaceChange } from '../wasm/compare.ts';
import { MalformedModule } from '../wasm/malformed.ts';
import { readInterface } from '../wasm/reader.ts';
import { keepFunctionNames } from '../wasm/strip.ts';
import { isValidModule } from '../wasm/validate.ts';
import { lastLines } from './compiler.ts';
import type { OptimizeLevel } from './optimize-levels.ts';

const TIMEOUT = 15 * 60_000;
/** Bytes. Above this -Oz leaves out what costs most and saves least: of a Go module a quarter of 14 s for 1 kB of 2.2 MB. */
const LARGE = 1_000_000;
const COSTLY = ['precompute-propagate', 'ssa-nomerge', 'simplify-locals-nostructure'];
/** What is left of those there are. */
const NAMES = 'names of functions';
const FEATURE_TRIES = 4;
/** Every V8 that an Envoy with Proxy-Wasm has knows these; compilers don't always declare what they use. */
const FEATURES = [
  'bulk-memory',
  'bulk-memory-opt',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];
const WAY_OUT = 'ship the module as the compiler made it: build: {optimize: none} in wasm.yaml, or --optimize none';

export interface Optimization {
  readonly level: Exclude<OptimizeLevel, 'none'>;
  readonly tool: WasmOpt;
  readonly mirrors: Mirrors;
  /** Where what was optimised before is kept. */
  readonly results: Results;
}

/** The optimised module, or why there is none to ship. */
export type Optimized = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly problem: Diagnostic };

/**
 * Runs wasm-opt over a module that has been stripped, unless the very same was optimised before. Names are kept where
 * there are any. What a host would notice (imports, exports, memory) and what V8 doesn't take is refused.
 * @throws ToolError when wasm-opt cannot be started.
 */
export async function optimizeModule(
  bytes: Uint8Array<ArrayBuffer>,
  { level, tool, mirrors, results }: Optimization,
  env: Environment,
): Promise<Optimized> {
  // It would invent names where there are none.
  const names = readInterface(bytes).customSections.some(({ name }) => name === 'name') ? ['-g'] : [];
  const options = [...names, ...levelOptions(level, bytes.length)];
  const key = ['wasm-opt', NAMES, tool.version, ...options, ...FEATURES, sha256(bytes)].join(' ');
  const known = await results.find(key);
  if (known !== undefined) return { bytes: known };
  const intact = await ensureIntact(tool, env, mirrors);
  const folder = await mkdtemp(join(env.temporary, 'wasm-opt-'));
  try {
    const from = join(folder, 'module.wasm');
    const to = join(folder, 'optimized.wasm');
    await writeFile(from, bytes);
    env.log.info(`wasm-opt ${options.join(' ')} (${intact.version})`);
    const exit = await runWithFeatures(intact, [from, '-o', to, ...options], env);
    if (exit.code !== 0 || (await pathKind(to)) !== 'file') return { problem: describeRefusal(exit) };
    const optimized = keepFunctionNames(await readFile(to));
    const fault = findFault(bytes, optimized);
    if (fault !== undefined) {
      const message = `what wasm-opt ${intact.version} made of the module is not shipped: ${fault}`;
      return { problem: { severity: 'error', code: 'optimize', message, hint: WAY_OUT } };
    }
    await results.add(key, optimized);
    return { bytes: optimized };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names all that the optimised module depends on besides the one before. */
export function nameOptimization(level: Optimization['level'], { version }: WasmOpt): string {
  const options = [0, LARGE + 1].map((size) => levelOptions(level, size));
  return JSON.stringify(['wasm-opt', NAMES, version, ...options, FEATURES]);
}

function levelOptions(level: Optimization['level'], size: number): string[] {
  if (level === 'speed') return ['-O3'];
  return size > LARGE ? ['-Oz', ...COSTLY.map((pass) => `--skip-pass=${pass}`)] : ['-Oz', '--converge'];
}

/** wasm-opt tells by its name a feature that the module uses and that was not allowed. */
async function runWithFeatures(tool: WasmOpt, args: readonly string[], env: Environment): Promise<RunOutput> {
  const features = new Set(FEATURES);
  const [program, ...first] = tool.command;
  for (let attempt = 0; ; attempt++) {
    const exit = await run(program, [...first, ...args, ...[...features].map((name) => `--enable-${name}`)], {
      variables: cleanVariables(env.variables),
      timeout: TIMEOUT,
      signal: env.signal,
      onLine: (line) => env.log.debug(line),
    });
    const wanted = [...exit.stderr.matchAll(/\[--enable-([\w-]+)/g)].map(([, name = '']) => name);
    const lacking = wanted.filter((name) => !features.has(name));
    if (exit.code === 0 || lacking.length === 0 || attempt === FEATURE_TRIES) return exit;
    for (const name of lacking) features.add(name);
  }
}

function findFault(before: Uint8Array<ArrayBuffer>, after: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    const change = findInterfaceChange(readInterface(before), readInterface(after));
    if (change !== undefined) return change;
  } catch (error) {
    if (!(error instanceof MalformedModule)) throw error;
    return describeError(error);
  }
  return isValidModule(before) && !isValidModule(after) ? 'V8 does not accept it' : undefined;
}

function describeRefusal({ code, signal, stdout, stderr, timedOut }: RunOutput): Diagnostic {
  const how = timedOut ? `was stopped after ${TIMEOUT / 60_000} minutes` : `ended with ${code ?? signal}`;
  const said = lastLines(`${stdout}\n${stderr}`.split(/\r?\n/));
  const message = [`wasm-opt ${how} and made no module`, ...said].join('\n');
  return { severity: 'error', code: 'optimize', message, hint: WAY_OUT };
}
