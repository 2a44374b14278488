import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { replaceSelfReferences } from '../../scripts/self-reference.ts';
import { findOnPath } from '../../src/base/exec.ts';
import { HELPER_NAMES } from '../../src/github/helper-table.ts';
import { ACTION_STAGES } from '../../src/github/input-table.ts';
import { defaultStoreRoot } from '../../src/toolchain/store-root.ts';

const execute = promisify(execFile);
const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** A workflow command that a step printed and the runner obeyed. */
export interface Command {
  readonly name: string;
  readonly value: string;
  readonly properties: Readonly<Record<string, string>>;
  /** The ids of the steps around it, outermost first. */
  readonly steps: readonly string[];
}

/** What one job of a workflow came to. */
export interface ActJob {
  readonly result: string;
  /** Results of the steps by their ids, joined with `/` where one is inside another. */
  readonly steps: Readonly<Record<string, string>>;
  readonly commands: readonly Command[];
  /** The job summary's parts, in order. */
  readonly summaries: readonly string[];
  /** What steps printed and no command was made of. */
  readonly output: string;
}

export interface ActRun {
  readonly code: number;
  readonly jobs: Readonly<Record<string, ActJob>>;
  /** Everything that act said, as it said it. */
  readonly text: string;
}

/** A repository on this machine that uses the action, as a user's would. */
export interface Caller {
  readonly directory: string;
  run(options?: RunOptions): Promise<ActRun>;
  dispose(): Promise<void>;
}

interface RunOptions {
  /** The event's name; the default is `push`. */
  readonly event?: string;
  /** The only workflow to run, of several that the event starts: act looks at no branches and tags. */
  readonly workflow?: string;
  /** The event's payload. */
  readonly payload?: unknown;
  /** PATH of the steps; the default is that of the machine, without this project's own Node.js. */
  readonly path?: string;
  /** Variables of the steps. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Where a cache server of act's keeps what jobs save; without it there is none. */
  readonly cacheFolder?: string;
  /** Folders that stand for other people's actions, by `owner/name@ref`: nothing is fetched here. */
  readonly actions?: Readonly<Record<string, string>>;
}

/**
 * Makes a git repository with a workflow that can use `org/wasm-action@v1`, which is this checkout's action.
 * @param files contents by path; the workflow is one of them.
 * @param folders folders of this checkout to copy, by their place in the repository.
 */
export async function makeCaller(
  files: Readonly<Record<string, string | Uint8Array>>,
  folders: Readonly<Record<string, string>> = {},
): Promise<Caller> {
  const home = await mkdtemp(join(tmpdir(), 'wasm-action-act-'));
  const directory = join(home, 'filter');
  const action = join(home, 'action');
  await copyAction(action);
  for (const [to, from] of Object.entries(folders)) {
    await cp(join(checkout, from), join(directory, to), {
      recursive: true,
      filter: (path) => !/\/(node_modules|\.wasm-action)(\/|$)/.test(path),
    });
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
  const git = (...args: string[]) => execute('git', ['-C', directory, ...args]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', 'https://github.com/acme/filter.git');
  await git('add', '.');
  await git('-c', 'user.name=a', '-c', 'user.email=a@acme.example', 'commit', '--quiet', '--message=all');
  return {
    directory,
    run: (options = {}) => runAct(home, directory, action, options),
    dispose: () => rm(home, { recursive: true, force: true }),
  };
}

/** What of the checkout is the action; node_modules and the rest are not, and must not be needed. */
async function copyAction(to: string): Promise<void> {
  const stages = [...ACTION_STAGES, ...HELPER_NAMES].map((stage) => `${stage}/action.yml`);
  for (const name of ['action.yml', 'dist', ...stages]) {
    await cp(join(checkout, name), join(to, name), { recursive: true });
  }
  // act knows no `$/`, as GitHub Enterprise Server doesn't: its copy names us by tag.
  const workflows = '.github/workflows';
  await mkdir(join(to, workflows), { recursive: true });
  for (const name of await readdir(join(checkout, workflows))) {
    const text = await readFile(join(checkout, workflows, name), 'utf8');
    await writeFile(join(to, workflows, name), replaceSelfReferences(text, 'org/wasm-action', 'v1'));
  }
}

/** What npm, pip and Go need of the machine's settings to reach their registries. */
const KEPT_VARIABLE = /^(HOME|LANG|PIP_|npm_config_|GOPROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_|(https?|no)_proxy)/i;

async function runAct(home: string, directory: string, action: string, options: RunOptions): Promise<ActRun> {
  const act = findOnPath('act', process.env);
  if (act === undefined) throw new Error('act is not on PATH: run eval "$(.ci/setup)" first');
  const payload = join(home, 'event.json');
  await writeFile(payload, JSON.stringify(options.payload ?? { repository: { default_branch: 'main' } }));
  const kept = Object.entries(process.env).filter(([name]) => KEPT_VARIABLE.test(name));
  const args = [
    ...[options.event ?? 'push', '-C', directory, '--json', '-e', payload],
    ...['-P', 'ubuntu-24.04=-self-hosted', '--action-offline-mode', '--pull=false'],
    ...(options.cacheFolder === undefined
      ? ['--no-cache-server']
      : ['--cache-server-path', options.cacheFolder, '--cache-server-addr', '127.0.0.1']),
    ...['--local-repository', `org/wasm-action@v1=${action}`],
    ...['-s', 'GITHUB_TOKEN=a-token-of-no-use', '--env', 'GITHUB_API_URL=http://127.0.0.1:9'],
    ...(options.workflow === undefined ? [] : ['-W', `.github/workflows/${options.workflow}.yml`]),
    ...Object.entries(options.actions ?? {}).flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
    ...Object.entries(options.secrets ?? {}).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
    // Envoys and toolchains are fetched once for all tests: the command line's store has the tool cache's layout.
    ...['--env', `RUNNER_TOOL_CACHE=${defaultStoreRoot(process.env)}`],
    ...Object.entries(options.variables ?? {}).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const { code, text } = await new Promise<{ code: number; text: string }>((resolve) => {
    const env = {
      ...Object.fromEntries(kept),
      PATH: options.path ?? machinePath(),
      XDG_CACHE_HOME: join(home, 'cache'),
    };
    const child = execFile(act, args, { env, maxBuffer: 1 << 28, timeout: 280_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, text: stdout + stderr });
    });
    child.stdin?.end();
  });
  return { code, text, jobs: readJobs(text) };
}

/** A line of act's `--json` log, as far as it is read here. */
interface LogLine {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly msg?: string;
  readonly stage?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly raw_output?: boolean;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

function readJobs(text: string): Record<string, ActJob> {
  const entries = text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogLine);
  const ids = new Set(entries.flatMap(({ jobID }) => jobID ?? []));
  return Object.fromEntries([...ids].map((id) => [id, readJob(entries.filter(({ jobID }) => jobID === id))]));
}

function readJob(entries: readonly LogLine[]): ActJob {
  const finished = entries.filter(({ stage, stepResult }) => stage === 'Main' && stepResult !== undefined);
  const commands = entries.filter(({ command }) => command !== undefined && command !== 'summary');
  return {
    result: entries.find(({ jobResult }) => jobResult !== undefined)?.jobResult ?? '',
    steps: Object.fromEntries(finished.map(({ stepID, stepResult }) => [(stepID ?? []).join('/'), stepResult ?? ''])),
    commands: commands.map(({ command, arg, name, kvPairs, stepID }) => ({
      name: command ?? '',
      value: arg ?? '',
      properties: name === undefined ? (kvPairs ?? {}) : { name },
      steps: stepID ?? [],
    })),
    summaries: entries.filter(({ command }) => command === 'summary').map(({ content }) => content ?? ''),
    output: entries.map(({ raw_output, msg }) => (raw_output === true ? (msg ?? '') : '')).join(''),
  };
}

/** The errors, warnings and notices that a job printed. */
export function annotations(job: ActJob | undefined): Command[] {
  return (job?.commands ?? []).filter(({ name }) => ['error', 'warning', 'notice'].includes(name));
}

/** The outputs that a step of a job set. */
export function outputs(job: ActJob | undefined, step: string): Record<string, string> {
  const set = (job?.commands ?? []).filter(({ name, steps }) => name === 'set-output' && steps.join('/') === step);
  return Object.fromEntries(set.map(({ properties, value }) => [properties.name ?? '', value]));
}

/** A PATH with the programs of this machine that are named, and no others. */
export async function makePath(folder: string, programs: readonly string[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const program of programs) {
    const found = findOnPath(program, process.env);
    if (found === undefined) throw new Error(`${program} is not on PATH`);
    await symlink(found, join(folder, program));
  }
  return folder;
}

/** PATH without the newest Node.js that npm puts in front: what a user's machine has. */
export function machinePath(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.includes(join('node_modules', '.bin'))).join(delimiter);
}
