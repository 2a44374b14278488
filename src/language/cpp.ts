import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { CALLBACKS } from '../abi/tables.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, formatCommand } from '../base/exec.ts';
import { pathKind, readTextIfExists, relativePath } from '../base/files.ts';
import { sideBySide } from '../base/side-by-side.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { describeFailure, runCompiler } from './compiler.ts';
import type { CppCompiler } from './cpp-compiler.ts';
import { buildByCMake, buildByMake } from './cpp-make.ts';
import { explainClangOutput } from './cpp-output.ts';
import { listCpp, readNeeds, resolveCppCompiler, resolveForMake } from './cpp-toolchain.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';

const ENTRIES = ['plugin.cc', 'plugin.cpp'] as const;
const SOURCE = /\.(?:cc|cpp|cxx)$/;
const TEST_SOURCE = /[_-]tests?\.\w+$/;
const SDK_SOURCE = 'proxy_wasm_intrinsics.cc';
const SDK_HEADER = /#\s*include\s*[<"]proxy_wasm_intrinsics\.h[>"]/;

/** C++ by the project's Makefile or CMakeLists.txt, else its sources straight to the compiler. */
export const cpp: Language = {
  name: 'cpp',
  title: 'C++',
  aliases: ['c++', 'cxx', 'cc'],
  marks: `CMakeLists.txt, ${ENTRIES.join(', ')}, Makefile`,
  detect: (directory) => firstFile(directory, ['CMakeLists.txt', ...ENTRIES, 'Makefile']),
  findRootIds,
  prepare,
  downloads: async (directory, env) => listCpp(directory, (await readProject(directory)).needs, env),
};

async function firstFile(directory: string, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    if ((await pathKind(join(directory, name))) === 'file') return name;
  }
  return undefined;
}

/** The sources of the folder itself, tests left out, by name. */
async function listSources(directory: string): Promise<string[]> {
  return (await readdir(directory)).filter((name) => SOURCE.test(name) && !TEST_SOURCE.test(name)).sort();
}

/** The last argument of `RegisterContextFactory name(…, "root id")`. */
async function findRootIds(directory: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of await listSources(directory)) {
    const source = await readFile(join(directory, name), 'utf8');
    for (const call of source.matchAll(
      /\bRegisterContextFactory\s+\w+\s*[({][^;]{0,500}?,\s*"([^"\n]*)"\s*[)}]\s*;/g,
    )) {
      found.add(call[1] ?? '');
    }
  }
  return [...found];
}

async function prepare(directory: string, env: Environment, mirrors: Mirrors): Promise<Preparation> {
  const { make, cmake, sources, needs } = await readProject(directory);
  if (make !== undefined) {
    const program = requireProgram('make', 'Makefile', env);
    if (needs.zig) requireProgram('zig', 'Makefile', env, 'install zig (ziglang.org/download) and put it on PATH');
    const found = await resolveForMake(directory, needs, env, mirrors);
    const project = { directory, program, env: found.env };
    return { tools: found.tools, diagnostics: [], compile: (place) => buildByMake(project, place) };
  }
  if (cmake === undefined && sources.length === 0) {
    throw new ConfigurationError(`there is no C++ source in ${relativePath(env.directory, directory)}`, {
      hint: `call it ${ENTRIES[0]}, or write a Makefile or a CMakeLists.txt`,
    });
  }
  const program = cmake === undefined ? undefined : requireProgram('cmake', 'CMakeLists.txt', env);
  const { compiler, tools } = await resolveCppCompiler(directory, needs, env, mirrors);
  const world = compiler.env;
  if (program !== undefined) {
    const project = { directory, program, env: world };
    return { tools, diagnostics: [], compile: (place) => buildByCMake(project, compiler, place) };
  }
  return { tools, diagnostics: [], compile: (place) => compile({ directory, sources, compiler, env: world }, place) };
}

async function readProject(directory: string) {
  const make = await readTextIfExists(join(directory, 'Makefile'));
  const cmake = await readTextIfExists(join(directory, 'CMakeLists.txt'));
  const sources = await listSources(directory);
  return { make, cmake, sources, needs: readNeeds(make ?? cmake ?? '', await includesSdk(directory, sources)) };
}

async function includesSdk(directory: string, sources: readonly string[]): Promise<boolean> {
  const texts = await Promise.all(sources.map((name) => readFile(join(directory, name), 'utf8')));
  return texts.some((text) => SDK_HEADER.test(text));
}

function requireProgram(name: string, file: string, env: Environment, hint = `install ${name}`): string {
  const program = findOnPath(name, env.variables);
  if (program === undefined) throw new ToolError(`${file} needs ${name}, which is not on PATH`, { hint });
  return program;
}

interface Sources {
  readonly directory: string;
  readonly sources: readonly string[];
  readonly compiler: CppCompiler;
  readonly env: Environment;
}

async function compile({ directory, sources, compiler, env }: Sources, { module }: BuildPlace): Promise<Compilation> {
  const sdk = (await includesSdk(directory, sources)) ? env.variables.PROXY_WASM_CPP_SDK || undefined : undefined;
  const variables = cleanVariables(env.variables);
  const program = compiler.program;
  // Paths in assertions would make another module of it in another folder.
  const places = [directory, ...(sdk === undefined ? [] : [sdk])].map((path) => `-ffile-prefix-map=${path}=.`);
  const all = sdk === undefined ? sources : [...sources, join(sdk, SDK_SOURCE)];
  const compile = [...compiler.compile, ...(sdk === undefined ? [] : ['-I', sdk, '-include', 'errno.h']), ...places];
  const link = [...compiler.link, ...(sdk === undefined ? [] : sdkLink(compiler, sdk)), '-o', module];
  const objects = all.map((_, index) => `${module}.${index}.o`);
  // What stands in one step runs at once.
  const steps = compiler.linksAlone
    ? [all.map((name, index) => [...compile, '-c', name, '-o', objects[index] ?? '']), [[...objects, ...link]]]
    : [[[...compile, ...all, ...link]]];
  const said: Diagnostic[] = [];
  const command = formatCommand(basename(program), [...compiler.target, ...compiler.compile, ...all, ...compiler.link]);
  const started = performance.now();
  const outcome = () => ({ seconds: (performance.now() - started) / 1000, command });
  for (const step of steps) {
    const done = await sideBySide(step, availableParallelism(), (words) => {
      const args = [...compiler.target, ...words];
      const shown = formatCommand(
        basename(program),
        args.filter((word) => !places.includes(word)),
      );
      return runCompiler({ program, shown, args, directory, variables }, env);
    });
    said.push(...done.flatMap(({ lines }) => explainClangOutput(lines, directory, env.directory)));
    const failed = done.find(({ exit }) => exit.code !== 0);
    if (failed === undefined) continue;
    const explained = said.some(({ severity }) => severity === 'error');
    const diagnostics = explained ? said : [...said, describeFailure(failed, 'clang', false)];
    return { ...outcome(), passed: false, diagnostics };
  }
  return { ...outcome(), passed: true, diagnostics: said };
}

/** As the SDK's own rules for Bazel and make link it (its README, "Building"). */
function sdkLink({ kind }: CppCompiler, sdk: string): string[] {
  if (kind === 'emscripten') {
    return ['--js-library', join(sdk, 'proxy_wasm_intrinsics.js'), '-sEXPORTED_FUNCTIONS=_malloc'];
  }
  const undefinedSymbols = kind === 'zig' ? '-Wl,--import-symbols' : '-Wl,--allow-undefined';
  const callbacks = CALLBACKS.map(({ name }) => name).filter((name) => /^(?:proxy|envoy)_on_/.test(name));
  const wanted = new Set(['proxy_abi_version_0_2_1', 'malloc', 'proxy_validate_configuration', ...callbacks]);
  return [undefinedSymbols, ...[...wanted].map((name) => `-Wl,--export-if-defined=${name}`)];
}
