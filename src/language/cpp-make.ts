import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { cleanVariables } from '../base/exec.ts';
import { relativePath, writeFileAtomically } from '../base/files.ts';
import { type CompilerRun, describeFailure, runCompiler, takeModule } from './compiler.ts';
import type { CppCompiler } from './cpp-compiler.ts';
import { explainClangOutput } from './cpp-output.ts';
import type { BuildPlace, Compilation } from './language.ts';

interface Project {
  readonly directory: string;
  /** make or cmake, absolute. */
  readonly program: string;
  readonly env: Environment;
}

const HIDDEN = /^(?:\.|node_modules$)/;
const DEEPEST = 4;

/** Runs `make` and takes the module that it makes, wherever that is below the folder. */
export async function buildByMake({ directory, program, env }: Project, place: BuildPlace): Promise<Compilation> {
  const before = await findModules(directory);
  const variables = cleanVariables(env.variables);
  const done = await runCompiler({ program, shown: 'make', args: [], directory, variables }, env);
  return takeNewest(done, { directory, env, before, made: place.module });
}

/**
 * Configures and builds with CMake for the compiler. The build folder is kept, so that the next build
 * is a small one.
 */
export async function buildByCMake(
  { directory, program, env }: Project,
  compiler: CppCompiler,
  place: BuildPlace,
): Promise<Compilation> {
  const folder = join(place.kept, 'cmake');
  const toolchain = join(folder, 'toolchain.cmake');
  await mkdir(folder, { recursive: true });
  const variables = cleanVariables(env.variables);
  const run = (args: readonly string[], shown: string): Promise<CompilerRun> =>
    runCompiler({ program, shown, args, directory, variables }, env);
  await writeFileAtomically(toolchain, toolchainFile(compiler, directory));
  const before = new Map<string, bigint>();
  const configure = [
    '-S',
    directory,
    '-B',
    folder,
    `-DCMAKE_TOOLCHAIN_FILE=${toolchain}`,
    '-DCMAKE_BUILD_TYPE=Release',
  ];
  let done = await run(configure, 'cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release');
  // A folder that another compiler or another checkout configured can't be taken over.
  if (done.exit.code !== 0 && done.lines.some((line) => /CMakeCache\.txt|toolchain/i.test(line))) {
    await rm(join(folder, 'CMakeCache.txt'), { force: true });
    done = await run(configure, 'cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release');
  }
  if (done.exit.code === 0) done = await run(['--build', folder], 'cmake --build .wasm-action/cmake');
  return takeNewest(done, { directory: folder, env, before, made: place.module });
}

/** A toolchain file (cmake.org, cmake-toolchains) with which every executable becomes a module. */
function toolchainFile(compiler: CppCompiler, directory: string): string {
  const words = (list: readonly string[]): string => list.map((word) => JSON.stringify(word)).join(' ');
  const isZig = compiler.kind === 'zig';
  const target = isZig ? compiler.target.slice(1) : compiler.target;
  return `set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER ${words([compiler.program])})
${isZig ? zigSettings(compiler.program) : ''}set(CMAKE_CXX_FLAGS_RELEASE_INIT "")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_EXECUTABLE_SUFFIX .wasm)
set(CMAKE_EXECUTABLE_SUFFIX_CXX .wasm)
add_compile_options(${words([...target, ...compiler.compile, `-ffile-prefix-map=${directory}=.`])})
add_link_options(${words([...target, ...compiler.link])})
`;
}

/** zig is every tool in one program, and others' archivers know no WebAssembly. */
function zigSettings(program: string): string {
  const zig = JSON.stringify(program).replaceAll('"', '\\"');
  return `set(CMAKE_CXX_COMPILER_ARG1 c++)
set(CMAKE_AR ${JSON.stringify(program)})
set(CMAKE_RANLIB ${JSON.stringify(program)})
set(CMAKE_CXX_ARCHIVE_CREATE "${zig} ar qc <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_APPEND "${zig} ar q <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_FINISH "${zig} ranlib <TARGET>")
`;
}

interface Search {
  readonly directory: string;
  readonly env: Environment;
  /** The modules that were there before, with their times in nanoseconds. */
  readonly before: ReadonlyMap<string, bigint>;
  readonly made: string;
}

async function takeNewest(done: CompilerRun, { directory, env, before, made }: Search): Promise<Compilation> {
  const said = explainClangOutput(done.lines, directory, env.directory);
  const outcome = { seconds: done.seconds, command: done.command };
  if (done.exit.code !== 0) {
    const explained = said.some(({ severity }) => severity === 'error');
    const failure = describeFailure(done, 'make', explained);
    return { ...outcome, passed: false, diagnostics: explained ? said : [...said, failure] };
  }
  const after = await findModules(directory);
  const changed = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
  // make leaves alone what is up to date.
  const candidates = changed.length > 0 ? changed : [...after.keys()];
  const [only] = candidates;
  if (only === undefined || candidates.length > 1) {
    const shown = candidates.map((path) => relativePath(env.directory, path)).join(', ');
    const problem: Diagnostic = {
      severity: 'error',
      code: 'build-output',
      message:
        only === undefined
          ? `\`${done.command}\` made no .wasm file`
          : `\`${done.command}\` made several modules: ${shown}`,
      hint: 'say which one it is: build: {command: [make], output: plugin.wasm} in wasm.yaml',
    };
    return { ...outcome, passed: false, diagnostics: [...said, problem] };
  }
  await takeModule(only, made);
  return { ...outcome, passed: true, diagnostics: said };
}

/** Every .wasm file below the folder, with the time of its last change in nanoseconds. */
async function findModules(folder: string, depth = 0): Promise<Map<string, bigint>> {
  const found = new Map<string, bigint>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST && !HIDDEN.test(entry.name)) {
      for (const [name, time] of await findModules(path, depth + 1)) found.set(name, time);
    } else if (entry.isFile() && entry.name.endsWith('.wasm')) {
      found.set(path, (await stat(path, { bigint: true })).mtimeNs);
    }
  }
  return found;
}
