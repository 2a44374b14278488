import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gte } from 'semver';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath } from '../base/exec.ts';
import { pathKind, relativePath } from '../base/files.ts';
import { oldestCompiler } from './alignment.ts';
import { describeFailure, runCompiler } from './compiler.ts';
import { explainRefusal, fetchModules, findMainPackage, goCommand, type Workspace } from './go-command.ts';
import { explainGoOutput } from './go-output.ts';
import { isTinyGoProject } from './go-project.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';

const OLDEST = oldestCompiler('go');
const INSTALL = `install Go ${OLDEST} or newer (go.dev/dl, or actions/setup-go in a workflow)`;

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
};

async function detect(directory: string): Promise<string | undefined> {
  if ((await pathKind(join(directory, 'go.mod'))) !== 'file') return undefined;
  return (await isTinyGoProject(directory)) ? undefined : 'go.mod';
}

async function prepare(directory: string, env: Environment): Promise<Preparation> {
  const program = findOnPath('go', env.variables);
  if (program === undefined) throw new ToolError('there is no go on PATH', { hint: INSTALL });
  const variables = { ...cleanVariables(env.variables), GOOS: 'wasip1', GOARCH: 'wasm' };
  const workspace = { directory, program, variables, env };
  const found = await readVersion(workspace);
  if ('diagnostics' in found) return { tools: [], diagnostics: found.diagnostics };
  const tools = [{ name: 'go', version: found.version, source: found.source }];
  const target = await findMainPackage(workspace);
  const diagnostics = await fetchModules(workspace, target);
  if (diagnostics.length > 0) return { tools, diagnostics };
  return { tools, diagnostics, compile: (place) => compile(workspace, target, place) };
}

/** The release that builds this project: go.mod's `toolchain` line and GOTOOLCHAIN may choose another than PATH's. */
async function readVersion(
  workspace: Workspace,
): Promise<{ version: string; source: string } | { diagnostics: Diagnostic[] }> {
  const { program } = workspace;
  const exit = await goCommand(workspace, ['env', 'GOVERSION', 'GOROOT']);
  if (exit.code !== 0) return { diagnostics: explainRefusal(exit, workspace) };
  const [tag = '', root = ''] = exit.stdout.split(/\r?\n/);
  // `go1.25rc1` has no patch number and is newer than 1.24, so the first two numbers do.
  const [, major = '0', minor = '0', patch = '0'] = /^go(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
  const version = `${major}.${minor}.${patch}`;
  if (!gte(version, OLDEST)) {
    throw new ToolError(
      `${program} is ${tag === '' ? 'no Go' : tag}, and modules for a proxy need Go ${OLDEST} or newer`,
      {
        hint: `${INSTALL}, or write go ${OLDEST} into go.mod, which lets Go fetch it`,
      },
    );
  }
  const switched = root.includes('golang.org/toolchain@');
  return { version, source: switched ? 'GOTOOLCHAIN' : `PATH (${dirname(program)})` };
}

async function compile(workspace: Workspace, target: string, { module }: BuildPlace): Promise<Compilation> {
  const { directory, env } = workspace;
  const warnings = await findUncalledSetup(join(directory, target), env.directory);
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
  if (done.exit.code === 0) return { ...done, passed: true, diagnostics: [...said, ...warnings] };
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
