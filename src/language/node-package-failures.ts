import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Diagnostic } from '../base/diagnostic.ts';
import { ToolError } from '../base/errors.ts';
import type { RunOutput } from '../base/exec.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { positionOfText } from '../base/json.ts';

/** An installation that didn't end well. */
interface FailedInstall {
  readonly exit: RunOutput;
  /** As a person would type it. */
  readonly command: string;
  /** The project's folder, absolute. */
  readonly directory: string;
  readonly lockFile: string | undefined;
  /** The folder that Diagnostics name files from, absolute. */
  readonly root: string;
}

/** Where a fault of the project itself stands and how it is mended. */
interface Fault {
  readonly file: 'package.json' | 'lock';
  readonly hint: string;
}

/** npm's codes, and those of pnpm and Yarn, for what only a change of the project mends. All else is the environment. */
const FAULTS: Readonly<Record<string, Fault>> = {
  ERESOLVE: { file: 'package.json', hint: 'change one of the versions that exclude each other' },
  E404: {
    file: 'package.json',
    hint: 'correct the name or the version; for a private package name its registry in .npmrc',
  },
  ETARGET: { file: 'package.json', hint: 'name a version that exists: npm view NAME versions lists them' },
  ENOVERSIONS: { file: 'package.json', hint: 'no version of this package was ever published: correct its name' },
  EUSAGE: { file: 'lock', hint: 'run npm install and commit package-lock.json' },
  EINTEGRITY: {
    file: 'lock',
    hint: 'the package is not the one that the lock file was written for: find out why before you lock it anew',
  },
  EBADPLATFORM: {
    file: 'package.json',
    hint: 'a package does not run on this machine: build on another, or replace it',
  },
  EINVALIDPACKAGENAME: { file: 'package.json', hint: 'correct the name' },
  EUNSUPPORTEDPROTOCOL: { file: 'package.json', hint: 'npm reads versions, tags, URLs, file: and git addresses' },
  ERR_PNPM_OUTDATED_LOCKFILE: { file: 'lock', hint: 'run pnpm install and commit pnpm-lock.yaml' },
  ERR_PNPM_NO_MATCHING_VERSION: { file: 'package.json', hint: 'name a version that exists' },
  YN0028: { file: 'lock', hint: 'run yarn install and commit yarn.lock' },
};

const LONGEST_MESSAGE = 10;
const TAIL_LINES = 12;

/**
 * Turns a failed installation into Diagnostics about package.json or the lock file.
 * @throws ToolError for what is not the project's fault: no network, no credentials, a full disk.
 */
export async function explainInstallFailure(failed: FailedInstall): Promise<Diagnostic[]> {
  const lines = stripVTControlCharacters(`${failed.exit.stdout}\n${failed.exit.stderr}`).split(/\r?\n/);
  const code = findCode(lines);
  const fault = code === undefined ? undefined : FAULTS[code];
  const said = essence(lines);
  if (code === undefined || fault === undefined) {
    const reason = failed.exit.timedOut ? 'took too long' : 'failed';
    throw new ToolError(`installing the project's packages ${reason}${code === undefined ? '' : ` (${code})`}`, {
      command: failed.command,
      exit: failed.exit.code ?? failed.exit.signal,
      lastLines: said.slice(0, TAIL_LINES),
      hint: 'check the network, the registry in .npmrc, HTTPS_PROXY and NO_PROXY; then run again',
    });
  }
  const message = said.slice(0, LONGEST_MESSAGE).join('\n') || `${failed.command} failed with ${code}`;
  const name = fault.file === 'lock' && failed.lockFile !== undefined ? failed.lockFile : 'package.json';
  const position = await findPosition(join(failed.directory, name), message, failed.root);
  return [{ severity: 'error', code, message, hint: fault.hint, ...position }];
}

function findCode(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const code = /^npm (?:error|ERR!) code (\w+)/.exec(line)?.[1] ?? /\b(ERR_PNPM_\w+|YN0028)\b/.exec(line)?.[1];
    if (code !== undefined) return code;
    if (/needs to be updated, but yarn was run with `--frozen-lockfile`/.test(line)) return 'YN0028';
  }
  return undefined;
}

/** What npm says without its prefixes, its code, its usage and where its log stands. */
function essence(lines: readonly string[]): string[] {
  const isNpm = lines.some((line) => /^npm (?:error|ERR!)/.test(line));
  const said = lines
    .filter((line) => !isNpm || /^npm (?:error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (?:error|ERR!) ?(?:notarget|404|JSON\.parse|ERESOLVE)? ?/, '').trim())
    .filter((line) => line !== '' && !/^(?:code \w+$|A complete log of this run|Not Found - GET)/.test(line));
  const usage = said.findIndex((line) =>
    /^(?:Clean install a project|Usage:|Note that you can also install)/.test(line),
  );
  return usage < 0 ? said : said.slice(0, usage);
}

/** The line that names the package which the message is about. */
async function findPosition(
  path: string,
  message: string,
  root: string,
): Promise<{ file: string; line?: number | undefined; column?: number | undefined }> {
  const file = relativePath(root, path);
  const name = /(?:^|[\s'"])((?:@[\w.-]+\/)?[\w.-]+)@[^\s'"]/.exec(message)?.[1];
  const content = await readTextIfExists(path);
  return name === undefined || content === undefined ? { file } : positionOfText(content, `"${name}"`, file);
}
