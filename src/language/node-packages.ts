import { delimiter, dirname, join } from 'node:path';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, formatCommand, run } from '../base/exec.ts';
import { pathKind, readTextIfExists, relativePath } from '../base/files.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import type { NodeInstallation } from '../toolchain/node.ts';
import { isInstalled } from './installed-packages.ts';
import { explainInstallFailure } from './node-package-failures.ts';
import { registryVariables } from './package-mirrors.ts';

const TIMEOUT = 10 * 60_000;
/** The level is said, since a user's own may keep npm from telling why it fails. */
const NPM_FLAGS = [
  '--loglevel=error',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--include=dev',
] as const;

/** How a project's packages are installed, told by its lock file. */
interface Manager {
  readonly program: 'npm' | 'yarn' | 'pnpm';
  /** Yarn from its second release on is another program under the same name. */
  readonly kind: 'npm' | 'yarn' | 'yarn-2' | 'pnpm';
  readonly args: readonly string[];
  readonly lockFile: string | undefined;
}

/**
 * Installs a project's packages as its lock file has them, without running any script of theirs. Does nothing where
 * node_modules is as npm's lock file wants it, whoever installed it; without a lock file, as package.json wants it.
 * @returns Diagnostics about the project; an error among them means that nothing was installed.
 * @throws ToolError without a network, without the package manager, or where a registry doesn't let us in.
 */
export async function installPackages(
  directory: string,
  node: NodeInstallation,
  env: Environment,
  mirrors: Mirrors,
): Promise<Diagnostic[]> {
  const manager = await findManager(directory);
  const notices = manager.lockFile === undefined ? [unlocked(directory, env.directory)] : [];
  if (manager.program === 'npm' && (await isInstalled(directory, manager.lockFile, env.directory))) {
    env.log.debug(`${relativePath(env.directory, directory)}/node_modules is up to date`);
    return notices;
  }
  const variables = {
    ...cleanVariables(env.variables),
    PATH: [dirname(node.node), env.variables.PATH ?? ''].join(delimiter),
  };
  const command = formatCommand(manager.program, manager.args);
  if (findOnPath(manager.program, variables) === undefined) {
    throw new ToolError(
      `${manager.lockFile ?? 'package.json'} is ${manager.program}'s, and ${manager.program} is not on PATH`,
      {
        command,
        hint: `install it, for instance with npm install --global ${manager.program}`,
      },
    );
  }
  env.log.info(command);
  const world = { variables, signal: env.signal };
  const registry = await registryVariables(manager.kind, manager.program, directory, world, mirrors);
  const exit = await run(manager.program, manager.args, {
    directory,
    variables: { ...variables, ...registry },
    timeout: TIMEOUT,
    signal: env.signal,
    onLine: (line) => env.log.debug(line),
  });
  if (exit.code === 0) return notices;
  return [
    ...(await explainInstallFailure({ exit, command, directory, lockFile: manager.lockFile, root: env.directory })),
    ...notices,
  ];
}

async function findManager(directory: string): Promise<Manager> {
  const has = async (name: string): Promise<boolean> => (await pathKind(join(directory, name))) === 'file';
  for (const lockFile of ['npm-shrinkwrap.json', 'package-lock.json']) {
    if (await has(lockFile))
      return { program: 'npm', kind: 'npm', args: ['ci', '--prefer-offline', ...NPM_FLAGS], lockFile };
  }
  if (await has('pnpm-lock.yaml')) {
    const args = ['install', '--frozen-lockfile', '--ignore-scripts'];
    return { program: 'pnpm', kind: 'pnpm', args, lockFile: 'pnpm-lock.yaml' };
  }
  const yarn = await readTextIfExists(join(directory, 'yarn.lock'));
  if (yarn !== undefined) {
    // Yarn 2 and later write a head of their own and have other flags.
    const modern = yarn.includes('__metadata:');
    const args = modern
      ? ['--immutable', '--mode=skip-build']
      : ['--frozen-lockfile', '--ignore-scripts', '--non-interactive'];
    return { program: 'yarn', kind: modern ? 'yarn-2' : 'yarn', args: ['install', ...args], lockFile: 'yarn.lock' };
  }
  return { program: 'npm', kind: 'npm', args: ['install', '--no-package-lock', ...NPM_FLAGS], lockFile: undefined };
}

function unlocked(directory: string, root: string): Diagnostic {
  return {
    severity: 'notice',
    code: 'lock-file-missing',
    file: relativePath(root, join(directory, 'package.json')),
    message: 'there is no lock file, so two builds may get different packages',
    hint: 'run npm install and commit package-lock.json',
  };
}
