import { dirname, join } from 'node:path';
import { gte } from 'semver';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import { pathKind } from '../base/files.ts';
import { oldestCompiler } from './alignment.ts';
import { describeFailure, lastLines, runCompiler } from './compiler.ts';
import { fetchModules, findMainPackage, type Workspace } from './go-command.ts';
import { explainGoOutput } from './go-output.ts';
import { isTinyGoProject, requiresTinyGoSdk } from './go-project.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';

const OLDEST = oldestCompiler('tinygo');
const TARGET = 'wasip1';
const PROBE_LIMIT = 60_000;
const INSTALL = 'install TinyGo (tinygo.org/getting-started/install) and the Go that it wants';

/** TinyGo, with the Go that it finds on PATH. A project of Go's is TinyGo's only where something says so. */
export const tinygo: Language = {
  name: 'tinygo',
  title: 'TinyGo',
  aliases: ['tiny-go'],
  marks: "go.mod with TinyGo's SDK, or with a Makefile that calls tinygo",
  detect,
  findRootIds: async () => [],
  prepare,
};

async function detect(directory: string): Promise<string | undefined> {
  if ((await pathKind(join(directory, 'go.mod'))) !== 'file') return undefined;
  return (await isTinyGoProject(directory)) ? 'go.mod' : undefined;
}

async function prepare(directory: string, env: Environment): Promise<Preparation> {
  const compiler = findOnPath('tinygo', env.variables);
  if (compiler === undefined) throw new ToolError('there is no tinygo on PATH', { hint: INSTALL });
  const program = findOnPath('go', env.variables);
  if (program === undefined) throw new ToolError('TinyGo needs a go, and there is none on PATH', { hint: INSTALL });
  const variables = cleanVariables(env.variables);
  const versions = await probe(compiler, directory, env);
  const tools = [
    { name: 'tinygo', version: versions.tinygo, source: `PATH (${dirname(compiler)})` },
    { name: 'go', version: versions.go, source: `PATH (${dirname(program)})` },
  ];
  const workspace = { directory, program, variables: { ...variables, GOOS: TARGET, GOARCH: 'wasm' }, env };
  const target = await findMainPackage(workspace);
  const diagnostics = await fetchModules(workspace, target);
  if (diagnostics.length > 0) return { tools, diagnostics };
  return { tools, diagnostics, compile: (place) => compile({ ...workspace, variables }, compiler, target, place) };
}

/** @throws ToolError for a TinyGo that can't build for a proxy. */
async function probe(compiler: string, directory: string, env: Environment): Promise<{ tinygo: string; go: string }> {
  const ask = (args: readonly string[]) =>
    run(compiler, args, {
      directory,
      variables: cleanVariables(env.variables),
      timeout: PROBE_LIMIT,
      signal: env.signal,
    });
  const { stdout } = await ask(['version']);
  const [, version = '0.0.0', go = '?'] =
    /^tinygo version (\d+\.\d+\.\d+)\S* .*?(?:using go version (?:go)?(\S+))/.exec(stdout) ?? [];
  if (!gte(version, OLDEST)) {
    throw new ToolError(`${compiler} is ${stdout.trim()}, older than ${OLDEST}`, { hint: INSTALL });
  }
  const target = await ask(['info', `-target=${TARGET}`]);
  if (target.code !== 0) {
    throw new ToolError(`${compiler} cannot build for ${TARGET}`, {
      command: `tinygo info -target=${TARGET}`,
      exit: target.code ?? target.signal,
      lastLines: lastLines(target.stderr.split(/\r?\n/)),
      hint: INSTALL,
    });
  }
  return { tinygo: version, go };
}

async function compile(
  workspace: Workspace,
  compiler: string,
  target: string,
  { module }: BuildPlace,
): Promise<Compilation> {
  const { directory, env } = workspace;
  const mode = (await requiresTinyGoSdk(directory)) ? 'wasi-legacy' : 'c-shared';
  // Nothing in a proxy runs a goroutine that waits: without a scheduler the module is a fifth smaller.
  const flags = ['build', `-target=${TARGET}`, `-buildmode=${mode}`, '-scheduler=none'];
  const done = await runCompiler(
    {
      program: compiler,
      shown: `tinygo ${flags.join(' ')} ${target}`,
      args: [...flags, '-o', module, target],
      directory,
      variables: workspace.variables,
    },
    env,
  );
  const said = explainGoOutput(done.lines, directory, env.directory).map(explain);
  if (done.exit.code === 0) return { ...done, passed: true, diagnostics: said };
  const explained = said.some(({ severity }) => severity === 'error');
  const scheduler = done.lines.includes('attempted to start a goroutine without a scheduler');
  const hint = scheduler
    ? 'a filter must not start goroutines; to build it anyway write your own build into wasm.yaml'
    : undefined;
  return {
    ...done,
    passed: false,
    diagnostics: explained ? said : [...said, describeFailure(done, 'tinygo', false, hint)],
  };
}

function explain(diagnostic: Diagnostic): Diagnostic {
  const missing = / is not in std /.test(diagnostic.message);
  const hint = missing
    ? 'TinyGo has not all of the standard library: tinygo.org/docs/reference/lang-support/stdlib'
    : undefined;
  return { ...diagnostic, code: diagnostic.code === 'go' ? 'tinygo' : diagnostic.code, hint: diagnostic.hint ?? hint };
}
