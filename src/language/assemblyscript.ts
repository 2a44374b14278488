import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { satisfies } from 'semver';
import * as v from 'valibot';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError } from '../base/errors.ts';
import { cleanVariables, formatCommand, type RunOutput, run } from '../base/exec.ts';
import { pathKind, relativePath } from '../base/files.ts';
import { readJsonFile } from '../base/json.ts';
import { cutText } from '../base/text.ts';
import type { ToolUse } from '../report/result.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { chooseNode, type NodeInstallation, resolveNode } from '../toolchain/node.ts';
import { ALIGNMENTS, type Alignment } from './alignment.ts';
import { ASC_CONFIG, type AscProject, ascArguments } from './asc-command.ts';
import { parseAscOutput } from './asc-output.ts';
import type { BuildPlace, Compilation, Language, Preparation } from './language.ts';
import { installPackages } from './node-packages.ts';
import { readPin } from './pins.ts';

const TIMEOUT = 5 * 60_000;
const TAIL_LINES = 20;
const LONGEST_LINE = 200;

const DEPENDENCIES = v.optional(v.record(v.string(), v.string()), {});
const PACKAGE = v.looseObject({
  scripts: DEPENDENCIES,
  dependencies: DEPENDENCIES,
  devDependencies: DEPENDENCIES,
});
const COMPILER = v.looseObject({ version: v.string(), bin: v.looseObject({ asc: v.string() }) });

/** The SDKs on npm and the compilers that build them. */
const SDKS = ALIGNMENTS.filter(({ language }) => language === 'assemblyscript');

/** AssemblyScript by the project's own asc, with Node and npm as its whole toolchain. */
export const assemblyscript: Language = {
  name: 'assemblyscript',
  title: 'AssemblyScript',
  aliases: ['as', 'assembly-script', 'asc'],
  marks: 'asconfig.json, package.json with a dependency on assemblyscript',
  detect,
  findRootIds,
  prepare,
  downloads: async (directory, env) => [chooseNode(env, await readPin('node', directory, env.directory))],
};

async function detect(directory: string, root: string): Promise<string | undefined> {
  if ((await pathKind(join(directory, 'asconfig.json'))) === 'file') return 'asconfig.json';
  const manifest = await readJsonFile(join(directory, 'package.json'), root, PACKAGE);
  return 'assemblyscript' in { ...manifest?.devDependencies, ...manifest?.dependencies } ? 'package.json' : undefined;
}

/** The second argument of `registerRootContext`, in the entry's folder. */
async function findRootIds(directory: string): Promise<readonly string[]> {
  const folder =
    (await pathKind(join(directory, 'assembly'))) === 'directory' ? join(directory, 'assembly') : directory;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const found = new Set<string>();
  for (const name of names) {
    const source = await readFile(join(folder, name), 'utf8');
    for (const call of source.matchAll(/\bregisterRootContext\s*\([\s\S]{0,500}?,\s*(["'`])([^"'`\n]*)\1\s*,?\s*\)/g)) {
      found.add(call[2] ?? '');
    }
  }
  return [...found];
}

async function prepare(directory: string, env: Environment, mirrors: Mirrors): Promise<Preparation> {
  const node = await resolveNode(env, mirrors, await readPin('node', directory, env.directory));
  const nodeUse: ToolUse = { name: 'node', version: node.version, source: node.source, why: node.why };
  const diagnostics = await installPackages(directory, node, env, mirrors);
  if (diagnostics.some(({ severity }) => severity === 'error')) return { tools: [nodeUse], diagnostics };
  const compiler = await findCompiler(directory, env);
  const source = relativePath(env.directory, compiler.folder);
  return {
    tools: [
      nodeUse,
      { name: 'assemblyscript', version: compiler.version, source, why: 'the project has it among its packages' },
    ],
    diagnostics,
    compile: (place) => compile({ directory, node, compiler, env }, place),
  };
}

interface Compiler {
  readonly version: string;
  /** The folder of the package, absolute. */
  readonly folder: string;
  /** The program to run with Node, absolute. */
  readonly script: string;
}

/** Looks in node_modules here and, as Node does, in the folders above: a workspace keeps its packages at its root. */
async function findCompiler(directory: string, env: Environment): Promise<Compiler> {
  for (let above = directory; ; above = dirname(above)) {
    const folder = join(above, 'node_modules', 'assemblyscript');
    const found = await readJsonFile(join(folder, 'package.json'), env.directory, COMPILER);
    if (found !== undefined) return { version: found.version, folder, script: resolve(folder, found.bin.asc) };
    if (dirname(above) === above) break;
  }
  throw new ConfigurationError('the project has no AssemblyScript compiler among its packages', {
    position: { file: relativePath(env.directory, join(directory, 'package.json')) },
    hint: `run npm install --save-dev assemblyscript@${SDKS[0]?.compiler.tested}, which ${SDKS[0]?.sdk.name} builds with`,
  });
}

interface Sources {
  readonly directory: string;
  readonly node: NodeInstallation;
  readonly compiler: Compiler;
  readonly env: Environment;
}

async function compile({ directory, node, compiler, env }: Sources, { module }: BuildPlace): Promise<Compilation> {
  const project = await readProject(directory, env);
  const place = relative(directory, dirname(module));
  const args = await ascArguments(project, place);
  // The folder's name is another one each time: two runs shall read the same.
  const command = formatCommand(
    'asc',
    args.map((word) => word.replace(`${place}/`, '')),
  );
  env.log.info(command);
  const started = performance.now();
  const exit = await run(node.node, [compiler.script, ...args], {
    directory,
    variables: cleanVariables(env.variables),
    timeout: TIMEOUT,
    signal: env.signal,
    onLine: (line) => env.log.debug(line),
  });
  const outcome = { seconds: (performance.now() - started) / 1000, command };
  const locate = (file: string): string => relativePath(env.directory, locateSource(directory, compiler, file));
  const said = parseAscOutput(`${exit.stdout}\n${exit.stderr}`, locate);
  if (exit.code === 0 && (await pathKind(module)) === 'file') {
    return { ...outcome, passed: true, diagnostics: said };
  }
  const explained = said.some(({ severity }) => severity === 'error') ? said : [...said, silentFailure(command, exit)];
  const hint = mismatchHint(project.sdk, compiler);
  return {
    ...outcome,
    passed: false,
    diagnostics: explained.map((diagnostic) => ({ ...diagnostic, hint: diagnostic.hint ?? hint })),
  };
}

async function readProject(
  directory: string,
  env: Environment,
): Promise<AscProject & { readonly sdk: Alignment | undefined }> {
  const manifest = await readJsonFile(join(directory, 'package.json'), env.directory, PACKAGE);
  const dependencies = { ...manifest?.devDependencies, ...manifest?.dependencies };
  const sdk = SDKS.find((row) => row.sdk.name in dependencies);
  const config = await readJsonFile(join(directory, 'asconfig.json'), env.directory, ASC_CONFIG);
  return { directory, scripts: manifest?.scripts ?? {}, config, hasSdk: sdk !== undefined, sdk };
}

/** asc writes `~lib/` for what lies in packages, in their `assembly` folder if they have one, and for its own library. */
function locateSource(directory: string, compiler: Compiler, file: string): string {
  if (!file.startsWith('~lib/')) return join(directory, file);
  const [, name = '', path = ''] = /^~lib\/((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(file) ?? [];
  const packages = dirname(compiler.folder);
  const places = [
    join(packages, name, path),
    join(packages, name, 'assembly', path),
    join(compiler.folder, 'std', 'assembly', name, path),
  ];
  return places.find((place) => existsSync(place)) ?? join(packages, name, path);
}

/** asc knows no more than that it can't go on: an SDK for another release of the language is the usual reason. */
function mismatchHint(alignment: Alignment | undefined, compiler: Compiler): string | undefined {
  if (alignment === undefined || satisfies(compiler.version, alignment.compiler.range)) return undefined;
  const { name } = alignment.sdk;
  const { range, tested } = alignment.compiler;
  return `${name} builds with assemblyscript ${range}, and this is ${compiler.version}: npm install --save-dev assemblyscript@${tested}`;
}

/** asc crashed, or said nothing that could be read. */
function silentFailure(command: string, exit: RunOutput): Diagnostic {
  const lines = `${exit.stdout}\n${exit.stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '');
  const crash = lines.find((line) => /^\w*Error: /.test(line));
  const how = exit.timedOut
    ? `was stopped after ${TIMEOUT / 60_000} minutes`
    : `ended with ${exit.code ?? exit.signal}`;
  // A crash prints a stack and whole lines of minified code, which explain nothing.
  const said = crash === undefined ? lines.slice(-TAIL_LINES).map((line) => cutText(line, LONGEST_LINE)) : [crash];
  const hint = crash?.includes('no such global element: abort_')
    ? 'let the source import its SDK, which brings that function'
    : undefined;
  return {
    severity: 'error',
    code: 'asc',
    message: [`\`${command}\` ${how} and made no module`, ...said].join('\n'),
    hint,
  };
}
