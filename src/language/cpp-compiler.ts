import { basename, dirname, join } from 'node:path';
import { satisfies } from 'semver';
import type { Environment } from '../base/environment.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import type { ToolUse } from '../report/result.ts';
import { askOnce } from '../toolchain/ask-once.ts';
import type { VersionPin } from './pins.ts';
import { findFault } from './probe.ts';

/** A compiler that can build for a proxy, and how it is asked to. */
export interface CppCompiler extends Flags {
  readonly kind: Kind;
  /** Absolute. */
  readonly program: string;
  readonly tool: ToolUse;
  /** The world in which it is on PATH. */
  readonly env: Environment;
}

type Kind = 'emscripten' | 'clang' | 'zig';

interface Flags {
  /** The first words of every call. */
  readonly target: readonly string[];
  readonly compile: readonly string[];
  readonly link: readonly string[];
  /** Whether the link has to be a call of its own. */
  readonly linksAlone: boolean;
}

const PROBE_LIMIT = 60_000;
const TARGETS: Record<Kind, string> = { emscripten: 'wasm32-emscripten', clang: 'wasm32-wasi', zig: 'wasm32-wasi' };
/** Nothing in a proxy catches what C++ throws, and a plugin never exits, which is when statics would be destroyed. */
const COMPILE = ['-std=c++17', '-O2', '-fno-exceptions', '-fno-rtti', '-fno-c++-static-destructors'] as const;
const FLAGS: Record<Kind, Flags> = {
  emscripten: {
    target: [],
    compile: COMPILE,
    // Without --profiling-funcs it takes the names of functions out.
    link: [
      '-O2',
      '--no-entry',
      '--profiling-funcs',
      '-sSTANDALONE_WASM',
      '-sALLOW_MEMORY_GROWTH=1',
      '-sERROR_ON_UNDEFINED_SYMBOLS=0',
    ],
    linksAlone: false,
  },
  clang: {
    target: ['--target=wasm32-wasi'],
    compile: [...COMPILE, '-stdlib=libc++'],
    link: ['-mexec-model=reactor', '-stdlib=libc++'],
    // A link with -O2 runs whatever wasm-opt is on PATH, which takes the names out.
    linksAlone: true,
  },
  zig: {
    target: ['c++', '-target', 'wasm32-wasi'],
    compile: COMPILE,
    link: ['-O2', '-mexec-model=reactor'],
    linksAlone: false,
  },
};
/** clang and the releases that Debian and Ubuntu name it after, the newest first. */
const CLANGS = ['clang++', ...Array.from({ length: 12 }, (_, index) => `clang++-${23 - index}`)];
const SOURCE =
  '#include <map>\n#include <string>\nextern "C" int probe() { return std::map<std::string, int>{{"a", 1}}.size(); }\n';

/**
 * The first compiler on this machine that can build for a proxy: the one that CXX names, Emscripten, wasi-sdk's clang
 * (WASI_SDK_PATH), a clang on PATH that finds a C++ library for wasm32-wasi, zig.
 * @returns what was found and what it lacks, where there is none.
 */
export async function findCppCompiler(env: Environment, pin: VersionPin | undefined): Promise<CppCompiler | string> {
  const { CXX, WASI_SDK_PATH: sdk } = env.variables;
  const others = [...(sdk ? [join(sdk, 'bin', 'clang++')] : []), ...CLANGS, 'zig'];
  // A project that pins Emscripten is built with no other.
  const names = [...(CXX ? [CXX] : []), 'em++', ...(pin === undefined ? others : [])];
  const found: string[] = [];
  for (const name of names) {
    const program = findOnPath(name, env.variables);
    if (program === undefined) continue;
    const compiler = await proveCompiler(kindOf(program), program, `PATH (${dirname(program)})`, env);
    if (typeof compiler === 'string') found.push(compiler);
    else if (pin === undefined || satisfies(compiler.tool.version, pin.range)) return compiler;
    else found.push(`${program} is ${compiler.tool.version}, and ${pin.position.file} asks for ${pin.text}`);
  }
  return ['there is no C++ compiler for WebAssembly', ...found].join('; ');
}

function kindOf(program: string): Kind {
  const name = basename(program);
  if (/^em(?:\+\+|cc)/.test(name)) return 'emscripten';
  return name === 'zig' ? 'zig' : 'clang';
}

const VERSIONS: Record<Kind, { readonly args: readonly string[]; readonly form: RegExp }> = {
  emscripten: { args: ['--version'], form: /emcc.*? (\d+\.\d+\.\d+)/ },
  clang: { args: ['--version'], form: /clang version (\d+\.\d+\.\d+)/ },
  zig: { args: ['version'], form: /^(\d+\.\d+\.\d+)/ },
};

/** The compiler once it has made a module of a smallest program, or why it can't. */
export async function proveCompiler(
  kind: Kind,
  program: string,
  source: string,
  env: Environment,
): Promise<CppCompiler | string> {
  const { args, form } = VERSIONS[kind];
  const version = await askOnce(
    `${kind} ${args.join(' ')}`,
    [program],
    env,
    async () => form.exec(await ask(program, args, env))?.[1],
  );
  if (version === undefined) return `${program} does not tell its version as ${kind} does`;
  const { target, compile, link } = FLAGS[kind];
  const fault = await findFault(
    {
      target: TARGETS[kind],
      program,
      // Without the level: a link with -O2 runs whatever wasm-opt is on PATH.
      args: [...target, ...compile.filter((flag) => flag !== '-O2'), ...link, 'probe.cc', '-o', 'module.wasm'],
      files: { 'probe.cc': SOURCE },
    },
    env,
  );
  if (fault !== undefined) return `${program} cannot build for ${TARGETS[kind]}: ${fault}`;
  return {
    kind,
    program,
    env,
    ...FLAGS[kind],
    tool: { name: kind, version, source, why: 'it can build for the target' },
  };
}

async function ask(program: string, args: readonly string[], env: Environment): Promise<string> {
  const exit = await run(program, args, {
    variables: cleanVariables(env.variables),
    timeout: PROBE_LIMIT,
    signal: env.signal,
  });
  return exit.code === 0 ? exit.stdout : '';
}
