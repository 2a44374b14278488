import { basename, dirname, join } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import { pathKind } from '../base/files.ts';
import type { ToolUse } from './language.ts';

/** A compiler that can build for a proxy, and how it is asked to. */
export interface CppCompiler extends Flags {
  readonly kind: Kind;
  /** Absolute. */
  readonly program: string;
  readonly tool: ToolUse;
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
/** Nothing in a proxy catches what C++ throws. */
const COMPILE = ['-std=c++17', '-O2', '-fno-exceptions', '-fno-rtti'] as const;
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
const NEEDED = ['libc.a', 'libc++.a', 'crt1-reactor.o'] as const;

/**
 * The first compiler that can build for a proxy: the one that CXX names, Emscripten, wasi-sdk's clang (WASI_SDK_PATH), a
 * clang on PATH that finds a C++ library for wasm32-wasi, zig.
 * @throws ToolError that says what was found and what it lacks.
 */
export async function findCppCompiler(env: Environment): Promise<CppCompiler> {
  const { CXX, WASI_SDK_PATH: sdk } = env.variables;
  const names = [...(CXX ? [CXX] : []), 'em++', ...(sdk ? [join(sdk, 'bin', 'clang++')] : []), ...CLANGS, 'zig'];
  const found: string[] = [];
  for (const name of names) {
    const program = findOnPath(name, env.variables);
    if (program === undefined) continue;
    const compiler = await probe(program, env);
    if (typeof compiler !== 'string') return compiler;
    found.push(compiler);
  }
  throw new ToolError(['there is no C++ compiler for WebAssembly', ...found].join('; '), {
    hint: 'install Emscripten (emscripten.org), wasi-sdk with WASI_SDK_PATH set, zig, or clang with wasi-libc and libc++ for wasm32',
  });
}

/** The compiler, or why it can't build for a proxy. */
async function probe(program: string, env: Environment): Promise<CppCompiler | string> {
  const name = basename(program);
  if (/^em(?:\+\+|cc)/.test(name)) {
    const version = /(\d+\.\d+\.\d+)/.exec(await ask(program, ['--version'], env))?.[1];
    return version === undefined ? `${program} does not run` : compilerOf('emscripten', program, version);
  }
  if (name === 'zig') return compilerOf('zig', program, (await ask(program, ['version'], env)).trim());
  const version = /clang version (\d+\.\d+\.\d+)/.exec(await ask(program, ['--version'], env))?.[1];
  if (version === undefined) return `${program} is no clang`;
  const lacking = await findLacking(program, env);
  if (lacking.length > 0) return `${program} has no ${lacking.join(', ')} for wasm32-wasi`;
  return compilerOf('clang', program, version);
}

function compilerOf(kind: Kind, program: string, version: string): CppCompiler {
  return { kind, program, ...FLAGS[kind], tool: { name: kind, version, source: `PATH (${dirname(program)})` } };
}

/** clang answers with the mere name of a file that it wouldn't find; its linker it looks for on PATH as well. */
async function findLacking(clang: string, env: Environment): Promise<string[]> {
  const target = '--target=wasm32-wasi';
  const isThere = async (option: string): Promise<boolean> =>
    (await pathKind((await ask(clang, [target, '--rtlib=compiler-rt', option], env)).trim())) === 'file';
  const lacking: string[] = [];
  for (const name of NEEDED) if (!(await isThere(`-print-file-name=${name}`))) lacking.push(name);
  if (!(await isThere('-print-libgcc-file-name'))) lacking.push('compiler-rt');
  return lacking;
}

async function ask(program: string, args: readonly string[], env: Environment): Promise<string> {
  const exit = await run(program, args, {
    variables: cleanVariables(env.variables),
    timeout: PROBE_LIMIT,
    signal: env.signal,
  });
  return exit.code === 0 ? exit.stdout : '';
}
