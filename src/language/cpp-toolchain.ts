import { join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { findOnPath } from '../base/exec.ts';
import type { ToolUse } from '../report/result.ts';
import { type InstalledTool, installTool } from '../toolchain/install-tool.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { chooseRelease, type ToolName, type ToolRelease } from '../toolchain/tool-table.ts';
import { type CppCompiler, findCppCompiler, proveCompiler } from './cpp-compiler.ts';
import { readPin, type VersionPin } from './pins.ts';
import { takeTurns } from './take-turns.ts';
import { withTools } from './with-tools.ts';

/** What a C++ project needs besides a compiler, as its files tell. */
export interface CppNeeds {
  /** It includes the SDK's header, or its build file names PROXY_WASM_CPP_SDK. */
  readonly sdk: boolean;
  /** Its build file calls Emscripten's programs. */
  readonly emscripten: boolean;
  /** Its build file names WASI_SDK_PATH. */
  readonly wasiSdk: boolean;
  /** Its build file calls zig by its name. */
  readonly zig: boolean;
}

/** The C++ SDK has no version but its commit. */
const ANY = '>=0.0.0-0';
const INSTALL =
  'install Emscripten (emscripten.org), wasi-sdk with WASI_SDK_PATH set, zig, or clang with wasi-libc and libc++ for wasm32';

/** Reads from a Makefile or CMakeLists.txt, and from the sources, what the project needs. */
export function readNeeds(buildFile: string, includesSdk: boolean): CppNeeds {
  return {
    sdk: includesSdk || /\bPROXY_WASM_CPP_SDK\b/.test(buildFile),
    emscripten: /\bem(?:\+\+|cc|make|cmake|configure)(?![\w+])/.test(buildFile),
    wasiSdk: /\bWASI_SDK_PATH\b/.test(buildFile),
    zig: /^(?:\t|[A-Z_]+ *[:?]?= *)[@-]*zig +(?:c\+\+|cc|build)(?![\w+])/m.test(buildFile),
  };
}

/**
 * The compiler for a project: from this machine where one proves that it can build; else Emscripten where the SDK or a
 * pin asks for it, and wasi-sdk for all else, from the store or fetched. The SDK comes at the same time.
 * @throws ToolError that tells what was tried.
 */
export async function resolveCppCompiler(
  directory: string,
  needs: CppNeeds,
  env: Environment,
  mirrors: Mirrors,
): Promise<{ readonly compiler: CppCompiler; readonly tools: readonly ToolUse[] }> {
  const pin = await readPin('emscripten', directory, env.directory);
  const [compiler, sdk] = await Promise.all([
    takeTurns<CppCompiler>(
      'C++',
      [() => findCppCompiler(env, pin), (reasons) => fetchCompiler(needs, pin, reasons.join('; '), env, mirrors)],
      env,
      INSTALL,
    ),
    resolveSdk(needs, env, mirrors),
  ]);
  const world = withTools(compiler.env, [], sdk.variables);
  return { compiler: { ...compiler, env: world }, tools: [compiler.tool, ...sdk.tools] };
}

/**
 * The world for a Makefile: with the programs and variables that it names, and that this machine lacks.
 * @throws ToolError where they can't be had.
 */
export async function resolveForMake(
  directory: string,
  needs: CppNeeds,
  env: Environment,
  mirrors: Mirrors,
): Promise<{ readonly env: Environment; readonly tools: readonly ToolUse[] }> {
  const pin = await readPin('emscripten', directory, env.directory);
  const lacksEmscripten = needs.emscripten && findOnPath('em++', env.variables) === undefined;
  const lacksWasiSdk = needs.wasiSdk && !env.variables.WASI_SDK_PATH;
  const [emscripten, wasiSdk, sdk] = await Promise.all([
    lacksEmscripten
      ? fetchEmscripten(pin, 'the Makefile calls Emscripten, which is not on PATH', env, mirrors)
      : undefined,
    lacksWasiSdk ? install('wasi-sdk', 'wasi-sdk', undefined, env, mirrors) : undefined,
    resolveSdk(needs, env, mirrors),
  ]);
  const variables = { ...sdk.variables, ...(wasiSdk === undefined ? {} : { WASI_SDK_PATH: wasiSdk.folder }) };
  const world = withTools(emscripten?.env ?? env, [], variables);
  const own =
    wasiSdk === undefined ? [] : [useOf('wasi-sdk', wasiSdk, 'the Makefile names WASI_SDK_PATH, which is not set')];
  return { env: world, tools: [...(emscripten === undefined ? [] : [emscripten.tool]), ...own, ...sdk.tools] };
}

interface Sdk {
  readonly variables: Readonly<Record<string, string>>;
  readonly tools: readonly ToolUse[];
}

async function resolveSdk(needs: CppNeeds, env: Environment, mirrors: Mirrors): Promise<Sdk> {
  if (!needs.sdk || env.variables.PROXY_WASM_CPP_SDK) return { variables: {}, tools: [] };
  const name = 'proxy-wasm-cpp-sdk';
  const sdk = await install(name, 'the C++ SDK', undefined, env, mirrors);
  const why = 'the project includes its header, and PROXY_WASM_CPP_SDK is not set';
  return { variables: { PROXY_WASM_CPP_SDK: sdk.folder }, tools: [useOf(name, sdk, why)] };
}

async function fetchCompiler(
  needs: CppNeeds,
  pin: VersionPin | undefined,
  reason: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<CppCompiler | string> {
  const hasPython = findOnPath('python3', env.variables) !== undefined;
  const mustBeEmscripten = pin !== undefined || needs.emscripten;
  // The SDK's authors build it with Emscripten, but clang does as well.
  if (!mustBeEmscripten && !(needs.sdk && hasPython)) return fetchWasiSdk(reason, env, mirrors);
  if (!hasPython) return `${reason}; and Emscripten needs python3, which is not on PATH`;
  env.log.info(reason);
  const { tool, env: world, program } = await fetchEmscripten(pin, reason, env, mirrors);
  const compiler = await proveCompiler('emscripten', program, tool.source, world);
  return typeof compiler === 'string' ? compiler : { ...compiler, tool: { ...compiler.tool, why: tool.why } };
}

async function fetchEmscripten(
  pin: VersionPin | undefined,
  reason: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<{ readonly program: string; readonly tool: ToolUse; readonly env: Environment }> {
  const emscripten = await install('emscripten', 'Emscripten', pin, env, mirrors);
  const folder = join(emscripten.folder, 'emscripten');
  const world = withTools(env, [folder], {
    EM_CONFIG: join(emscripten.folder, '.emscripten'),
    EM_NODE_JS: process.execPath,
    EMSDK: undefined,
  });
  return { program: join(folder, 'em++'), tool: useOf('emscripten', emscripten, reason), env: world };
}

async function fetchWasiSdk(reason: string, env: Environment, mirrors: Mirrors): Promise<CppCompiler | string> {
  env.log.info(reason);
  const sdk = await install('wasi-sdk', 'wasi-sdk', undefined, env, mirrors);
  const world = withTools(env, [], { WASI_SDK_PATH: sdk.folder });
  const compiler = await proveCompiler('clang', join(sdk.folder, 'bin', 'clang++'), sdk.source, world);
  return typeof compiler === 'string' ? compiler : { ...compiler, tool: { ...compiler.tool, why: reason } };
}

/** What a machine without a compiler would fetch. */
export async function listCpp(directory: string, needs: CppNeeds, env: Environment): Promise<ToolRelease[]> {
  const pin = await readPin('emscripten', directory, env.directory);
  const wantsEmscripten = pin !== undefined || needs.sdk || needs.emscripten;
  const wished: [ToolName, string][] = [];
  if (wantsEmscripten) wished.push(['emscripten', 'Emscripten']);
  if (!wantsEmscripten || needs.wasiSdk) wished.push(['wasi-sdk', 'wasi-sdk']);
  if (needs.sdk) wished.push(['proxy-wasm-cpp-sdk', 'the C++ SDK']);
  return wished.map(([tool, title]) => {
    const own = tool === 'emscripten' ? pin : undefined;
    return chooseRelease({ tool, title, range: own?.range ?? ANY, pin: own }, env.platform);
  });
}

function install(
  tool: ToolName,
  title: string,
  pin: VersionPin | undefined,
  env: Environment,
  mirrors: Mirrors,
): Promise<InstalledTool> {
  const range = pin?.range ?? ANY;
  return installTool(chooseRelease({ tool, title, range, pin }, env.platform), env, mirrors);
}

function useOf(name: string, { version, source }: InstalledTool, why: string): ToolUse {
  return { name, version, source, why };
}
