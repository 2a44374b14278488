import { dirname, isAbsolute, join } from 'node:path';
import { compare, satisfies } from 'semver';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Environment } from '../base/environment.ts';
import { findOnPath, type RunOutput } from '../base/exec.ts';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { positionOfText } from '../base/json.ts';
import type { ToolUse } from '../report/result.ts';
import { installTool } from '../toolchain/install-tool.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { identityOf } from '../toolchain/seal.ts';
import { chooseRelease, type Pin, type ToolRelease } from '../toolchain/tool-table.ts';
import { explainRefusal, goCommand, goVariables, type Workspace } from './go-command.ts';
import { withGoMirrors } from './package-mirrors.ts';
import { findFault, type Probe } from './probe.ts';
import { filesAbove, remember } from './remember.ts';
import { takeTurns } from './take-turns.ts';
import { withTools } from './with-tools.ts';

/** A Go that builds the project, and the world in which it is the `go` on PATH. */
export interface GoToolchain {
  /** Absolute. */
  readonly program: string;
  readonly version: string;
  readonly tool: ToolUse;
  readonly env: Environment;
}

export interface GoWish {
  /** What must be met besides what go.mod asks for. */
  readonly range: string;
  /** Who asks for the range: `a module for a proxy`. */
  readonly asker: string;
  /** Undefined: Go itself need not build for the proxy. */
  readonly probe: Pick<Probe, 'target' | 'args' | 'files' | 'variables'> | undefined;
}

const INSTALL = 'install Go (go.dev/dl, or actions/setup-go in a workflow)';

/**
 * A Go for the project: the one on PATH, where go.mod and GOTOOLCHAIN choose the release as always; else one from the
 * store, or fetched.
 * @returns Diagnostics where the project itself is at fault.
 * @throws ToolError that tells what was tried.
 */
export async function resolveGo(
  directory: string,
  wish: GoWish,
  env: Environment,
  mirrors: Mirrors,
): Promise<GoToolchain | { readonly diagnostics: readonly Diagnostic[] }> {
  const required = await readRequirement(directory, env.directory);
  return takeTurns<GoToolchain | { readonly diagnostics: readonly Diagnostic[] }>(
    'Go',
    [
      () => findOnMachine(directory, wish, required, env, mirrors),
      async (reasons) => {
        const release = await chooseGo(directory, wish.range, env);
        env.log.info(`${reasons.join('; ')}: taking Go ${release.version}`);
        const { folder, version, source } = await installTool(release, env, mirrors);
        const program = join(folder, 'bin', 'go');
        // A GOROOT of another Go would be taken for this one's.
        const bare = withTools(env, [dirname(program)], { GOROOT: undefined });
        const own = await withGoMirrors(program, bare, mirrors);
        const fault = await probeGo(program, join(folder, 'VERSION'), wish, own);
        if (fault !== undefined) return `Go ${version} (${source}) ${fault}`;
        return { program, version, env: own, tool: { name: 'go', version, source, why: reasons.join('; ') } };
      },
    ],
    env,
    INSTALL,
  );
}

async function findOnMachine(
  directory: string,
  wish: GoWish,
  required: Requirement | undefined,
  machine: Environment,
  mirrors: Mirrors,
): Promise<GoToolchain | { readonly diagnostics: readonly Diagnostic[] } | string> {
  const program = findOnPath('go', machine.variables);
  if (program === undefined) return 'there is no go on PATH';
  const env = await withGoMirrors(program, machine, mirrors);
  const workspace = { directory, program, variables: goVariables(env), env };
  const asked = await askGo(workspace);
  if (typeof asked !== 'string') {
    const diagnostics = explainRefusal(asked, workspace);
    // A Go that may not fetch another one: ours may do.
    if (required !== undefined && /requires go >=/.test(asked.stderr)) {
      const known = tryChoose(`${wish.range} >=${required.version}`, env);
      if (known) return `${program} is older than go.mod asks for (${required.pin.text}), and GOTOOLCHAIN keeps it so`;
    }
    return { diagnostics };
  }
  const [tag = '', root = ''] = asked.split(/\r?\n/);
  const version = versionOf(tag);
  if (version === undefined) return `${program} is no Go`;
  if (!satisfies(version, wish.range)) return `${program} is ${tag}, and ${wish.asker} needs ${wish.range}`;
  const switched = root.includes('golang.org/toolchain@');
  const fault = await probeGo(program, join(root, 'VERSION'), wish, env);
  if (fault !== undefined) return `${program} ${fault}`;
  const source = switched ? 'GOTOOLCHAIN' : `PATH (${dirname(program)})`;
  const why = switched ? `go.mod asks for ${required?.pin.text ?? tag}` : 'the go on PATH can build for the target';
  return { program, version, env, tool: { name: 'go', version, source, why } };
}

/**
 * The release that Go takes for the project, and its folder, a line each: asked anew when a file has changed that it is
 * chosen by (go.dev/doc/toolchain), or what was chosen is gone.
 * @returns how Go ended where it refuses.
 */
async function askGo(workspace: Workspace): Promise<string | RunOutput> {
  const { directory, program, env } = workspace;
  let refusal: RunOutput | undefined;
  const answer = await remember(
    {
      words: ['go env', directory, program, (await identityOf(program)) ?? ''],
      variables: /^(?:GO|PATH$|HOME$|XDG_CONFIG_HOME$)/,
      async ask() {
        const exit = await goCommand(workspace, ['env', 'GOVERSION', 'GOROOT', 'GOENV']);
        if (exit.code !== 0) refusal = exit;
        return exit.code === 0 ? exit.stdout : undefined;
      },
      files(told) {
        const [, root = '', settings = ''] = told.split(/\r?\n/);
        const chosen = ['VERSION', 'go.env'].map((name) => join(root, name));
        return [
          ...filesAbove(directory, ['go.mod', 'go.work']),
          ...chosen,
          ...(isAbsolute(settings) ? [settings] : []),
        ];
      },
    },
    env,
  );
  if (answer !== undefined) return answer;
  if (refusal === undefined) throw new Error('go was not asked');
  return refusal;
}

function tryChoose(range: string, env: Environment): boolean {
  try {
    chooseRelease({ tool: 'go', title: 'Go', range }, env.platform);
    return true;
  } catch {
    return false;
  }
}

async function probeGo(
  program: string,
  versionFile: string,
  { probe }: GoWish,
  env: Environment,
): Promise<string | undefined> {
  if (probe === undefined) return undefined;
  const fault = await findFault({ ...probe, program, parts: [versionFile] }, env);
  return fault === undefined ? undefined : `cannot build for ${probe.target}: ${fault}`;
}

/** `go1.25rc1` has no patch number; what comes before a release is taken for it. */
function versionOf(tag: string): string | undefined {
  const [, major, minor, patch = '0'] = /^go(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
  return major === undefined || minor === undefined ? undefined : `${major}.${minor}.${patch}`;
}

interface Requirement {
  readonly version: string;
  readonly pin: Pin;
}

/** The newer of go.mod's `go` and `toolchain` lines: both are minimums (go.dev/doc/toolchain#config). */
async function readRequirement(directory: string, root: string): Promise<Requirement | undefined> {
  const path = join(directory, 'go.mod');
  const content = (await readTextIfExists(path)) ?? '';
  const file = relativePath(root, path);
  const lines = [...content.matchAll(/^(?:go|toolchain)[ \t]+(?:go)?(\S+)/gm)];
  const named = lines.flatMap(([line, text = '']) => {
    const version = versionOf(`go${text}`);
    return version === undefined ? [] : [{ version, pin: { text, position: positionOfText(content, line, file) } }];
  });
  return named.sort((a, b) => compare(b.version, a.version))[0];
}

/** The Go that a machine without one would fetch. */
export async function chooseGo(directory: string, range: string, env: Environment): Promise<ToolRelease> {
  const required = await readRequirement(directory, env.directory);
  const least = required === undefined ? range : `${range} >=${required.version}`;
  return chooseRelease({ tool: 'go', title: 'Go', range: least, pin: required?.pin }, env.platform);
}
