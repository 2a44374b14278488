import { dirname, join } from 'node:path';
import { satisfies } from 'semver';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import { askOnce } from './ask-once.ts';
import { installTool } from './install-tool.ts';
import type { Mirrors } from './mirrors.ts';
import { chooseRelease, type Pin, TOOLS, type ToolRelease, type ToolTable } from './tool-table.ts';

/** A Node with its npm beside it or on PATH. */
export interface NodeInstallation {
  /** The program, absolute; with its folder first on PATH, `npm` and `npx` are this Node's. */
  readonly node: string;
  /** `24.15.0` */
  readonly version: string;
  /** `PATH (FOLDER)`, `tool cache` or a URL. */
  readonly source: string;
  /** Why it is this one, for people. */
  readonly why: string;
}

/** The oldest Node that a project's compiler is run with; older ones are past their end of life. */
const NODE_RANGE = '>=20.0.0';
const VERSION_LIMIT = 10_000;
const INSTALL = 'install Node.js with its npm (nodejs.org, or actions/setup-node in a workflow)';

/**
 * Finds a Node with npm that the project can do with: on PATH, in the store, or from nodejs.org with its checksum.
 * @param pin what the project asks for; where that is older than what is maintained, PATH decides alone.
 * @throws ConfigurationError for a version that isn't known; ToolError that says what was found and what to do.
 */
export async function resolveNode(
  env: Environment,
  mirrors: Mirrors = [],
  pin?: Pin & { readonly range: string },
  table: ToolTable = TOOLS,
): Promise<NodeInstallation> {
  const range = pin?.range ?? NODE_RANGE;
  const found = await findNode(env, range);
  if (typeof found !== 'string') return { ...found, why: describe(pin, 'on PATH, with npm') };
  const release = chooseNode(env, pin, table);
  env.log.info(`${found}: taking Node ${release.version}`);
  const { folder, version, source } = await installTool(release, env, mirrors).catch((error: unknown) => {
    if (!(error instanceof ToolError)) throw error;
    const hint = [INSTALL, ...(error.hint === undefined ? [] : [error.hint])].join(', or ');
    throw new ToolError(`${found}; ${error.message}`, { hint, cause: error });
  });
  return { node: join(folder, 'bin', 'node'), version, source, why: describe(pin, found) };
}

/** The Node that a machine without one would fetch. */
export function chooseNode(
  env: Environment,
  pin?: Pin & { readonly range: string },
  table: ToolTable = TOOLS,
): ToolRelease {
  const range = pin?.range ?? NODE_RANGE;
  return chooseRelease({ tool: 'node', title: 'Node', range, pin }, env.platform, table);
}

function describe(pin: Pin | undefined, reason: string): string {
  return pin === undefined ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
}

/** The Node on PATH, or why there is none to use. */
async function findNode(env: Environment, range: string): Promise<Omit<NodeInstallation, 'why'> | string> {
  const node = findOnPath('node', env.variables);
  if (node === undefined) return 'there is no node on PATH';
  const version = await askOnce('--version', [node], env, async () => {
    const output = await run(node, ['--version'], {
      variables: cleanVariables(env.variables),
      timeout: VERSION_LIMIT,
      signal: env.signal,
    });
    return /^v(\d+\.\d+\.\d+)/.exec(output.stdout)?.[1];
  });
  if (version === undefined) return `${node} does not tell its version`;
  if (!satisfies(version, range)) return `${node} is ${version}, and not ${range}`;
  if (findOnPath('npm', env.variables) === undefined) return `${node} has no npm on PATH`;
  return { node, version, source: `PATH (${dirname(node)})` };
}
