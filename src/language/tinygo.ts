import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { cleanVariables } from '../base/exec.ts';
import { pathKind } from '../base/files.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { describeFailure, runCompiler } from './compiler.ts';
import { fetchModules, findMainPackage, goVariables, type Workspace } from './go-command.ts';
import { explainGoOutput } from './go-output.ts';
import { isTinyGoProject, requiresTinyGoSdk } from './go-project.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';
import { listTinyGo, resolveTinyGo } from './tinygo-toolchain.ts';

const TARGET = 'wasip1';

/** TinyGo, with the Go that it finds on PATH. A project of Go's is TinyGo's only where something says so. */
export const tinygo: Language = {
  name: 'tinygo',
  title: 'TinyGo',
  aliases: ['tiny-go'],
  marks: "go.mod with TinyGo's SDK, or with a Makefile that calls tinygo",
  detect,
  findRootIds: async () => [],
  prepare,
  downloads: listTinyGo,
};

async function detect(directory: string): Promise<string | undefined> {
  if ((await pathKind(join(directory, 'go.mod'))) !== 'file') return undefined;
  return (await isTinyGoProject(directory)) ? 'go.mod' : undefined;
}

async function prepare(directory: string, env: Environment, mirrors: Mirrors): Promise<Preparation> {
  const found = await resolveTinyGo(directory, env, mirrors);
  if ('diagnostics' in found) return { tools: [], diagnostics: found.diagnostics };
  const { tools, program } = found;
  const workspace = { directory, program: found.go, variables: goVariables(found.env), env: found.env };
  const target = await findMainPackage(workspace);
  const diagnostics = await fetchModules(workspace, target);
  if (diagnostics.length > 0) return { tools, diagnostics };
  const variables = cleanVariables(found.env.variables);
  return { tools, diagnostics, compile: (place) => compile({ ...workspace, variables }, program, target, place) };
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
