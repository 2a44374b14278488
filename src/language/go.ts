import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { pathKind, relativePath } from '../base/files.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { oldestCompiler } from './alignment.ts';
import { describeFailure, runCompiler } from './compiler.ts';
import { fetchModules, findMainPackage, goVariables, type Workspace } from './go-command.ts';
import { explainGoOutput } from './go-output.ts';
import { isTinyGoProject } from './go-project.ts';
import { chooseGo, resolveGo } from './go-toolchain.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';
import { keepModule, restoreModule } from './last-module.ts';

const RANGE = `>=${oldestCompiler('go')}`;
/** With the flags of the build, so that what it compiles of the standard library is there already for the project. */
const PROBE = {
  target: 'wasip1',
  args: ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false', '-o', 'module.wasm', '.'],
  files: {
    'go.mod': 'module probe\n\ngo 1.24\n',
    'main.go': 'package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n',
  },
  variables: { GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '', GOWORK: 'off' },
};

/** Go's own compiler. A project for TinyGo is recognised by `isTinyGoProject` and is not at home here. */
export const go: Language = {
  name: 'go',
  title: 'Go',
  aliases: ['golang'],
  marks: 'go.mod',
  detect,
  // The SDK knows no names of root contexts: a module has one plugin context, whatever the root id.
  findRootIds: async () => [],
  prepare,
  downloads: async (directory, env) => [await chooseGo(directory, RANGE, env)],
};

async function detect(directory: string): Promise<string | undefined> {
  if ((await pathKind(join(directory, 'go.mod'))) !== 'file') return undefined;
  return (await isTinyGoProject(directory)) ? undefined : 'go.mod';
}

async function prepare(directory: string, env: Environment, mirrors: Mirrors): Promise<Preparation> {
  const wish = { range: RANGE, asker: 'a module for a proxy', probe: PROBE };
  const found = await resolveGo(directory, wish, env, mirrors);
  if ('diagnostics' in found) return { tools: [], diagnostics: found.diagnostics };
  const workspace = { directory, program: found.program, variables: goVariables(found.env), env: found.env };
  const tools = [found.tool];
  const target = await findMainPackage(workspace);
  const diagnostics = await fetchModules(workspace, target);
  if (diagnostics.length > 0) return { tools, diagnostics };
  return { tools, diagnostics, compile: (place) => compile(workspace, target, place) };
}

async function compile(workspace: Workspace, target: string, place: BuildPlace): Promise<Compilation> {
  const { directory, env } = workspace;
  const { module } = place;
  const kept = join(place.kept, 'go');
  const warnings = await findUncalledSetup(join(directory, target), env.directory);
  await restoreModule(kept, module);
  // Without vcs stamps and paths the same source gives the same module in every folder and at every commit.
  const flags = ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false'];
  const done = await runCompiler(
    {
      program: workspace.program,
      shown: `GOOS=wasip1 GOARCH=wasm go ${flags.join(' ')} ${target}`,
      args: [...flags, '-o', module, target],
      directory,
      variables: workspace.variables,
    },
    env,
  );
  const said = explainGoOutput(done.lines, directory, env.directory);
  if (done.exit.code === 0) {
    await keepModule(kept, module);
    return { ...done, passed: true, diagnostics: [...said, ...warnings] };
  }
  const explained = said.some(({ severity }) => severity === 'error');
  const diagnostics = explained ? said : [...said, describeFailure(done, 'go', false)];
  return { ...done, passed: false, diagnostics: [...diagnostics, ...warnings] };
}

/**
 * Set-up that stands in `main`, which a module of this build mode never runs: it would load and do nothing.
 * @param folder the package's, absolute.
 */
async function findUncalledSetup(folder: string, root: string): Promise<Diagnostic[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'));
  const found: Diagnostic[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const lines = (await readFile(path, 'utf8')).split(/\r?\n/);
    const start = lines.findIndex((line) => /^func main\(\) \{\s*$/.test(line));
    if (start < 0) continue;
    const length = lines.slice(start).findIndex((line) => line.startsWith('}'));
    const index = lines
      .slice(start, start + length)
      .findIndex((line) => /^[^/]*\bproxywasm\.Set\w+Context\(/.test(line));
    if (index < 0) continue;
    found.push({
      severity: 'warning',
      code: 'go-main-not-run',
      file: relativePath(root, path),
      line: start + index + 1,
      message: 'main is never run in a module that Go builds for a proxy, so this sets up nothing',
      hint: 'move the call into func init() and leave main empty',
    });
  }
  return found;
}
