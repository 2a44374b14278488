import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gte } from 'semver';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import { unpackTarGz } from './archives.ts';
import { download } from './download.ts';
import type { Mirrors } from './mirrors.ts';
import releases from './releases/node.json' with { type: 'json' };

/** A Node with its npm beside it or on PATH. */
export interface NodeInstallation {
  /** The program, absolute; with its folder first on PATH, `npm` and `npx` are this Node's. */
  readonly node: string;
  /** `24.15.0` */
  readonly version: string;
  /** `PATH (FOLDER)`, `tool cache` or a URL. */
  readonly source: string;
}

/** One archive of a Node release. */
export interface NodeArchive {
  readonly os: string;
  readonly arch: string;
  /** Without `.tar.gz`; the folder in the archive has the same name. */
  readonly name: string;
  readonly sha256: string;
}

export interface NodeRelease {
  readonly version: string;
  readonly archives: readonly NodeArchive[];
}

/** The oldest Node that a project's compiler is run with; older ones are past their end of life. */
const OLDEST = '20.0.0';
const VERSION_LIMIT = 10_000;
/** Bytes, packed and unpacked. */
const ARCHIVE_LIMIT = 256 << 20;
const UNPACKED_LIMIT = 1 << 30;

/**
 * Finds a Node with npm: on PATH, in the store, or from nodejs.org with its checksum.
 * @throws ToolError that says what was found and what to do.
 */
export async function resolveNode(
  env: Environment,
  mirrors: Mirrors = [],
  release: NodeRelease = releases,
): Promise<NodeInstallation> {
  const found = await findNode(env);
  if (typeof found !== 'string') return found;
  const stored = await env.store.find('node', release.version, env.platform.arch);
  if (stored !== undefined) return { node: programIn(stored), version: release.version, source: 'tool cache' };
  const archive = release.archives.find((row) => row.os === env.platform.os && row.arch === env.platform.arch);
  if (archive === undefined) {
    throw new ToolError(`${found}, and none is known for ${env.platform.os} ${env.platform.arch}`, {
      hint: `put Node ${OLDEST} or newer, with npm, on PATH`,
    });
  }
  env.log.info(`${found}: fetching Node ${release.version}`);
  return fetchNode(release.version, archive, mirrors, env);
}

/** The Node on PATH, or why there is none to use. */
async function findNode(env: Environment): Promise<NodeInstallation | string> {
  const node = findOnPath('node', env.variables);
  if (node === undefined) return 'there is no node on PATH';
  const output = await run(node, ['--version'], {
    variables: cleanVariables(env.variables),
    timeout: VERSION_LIMIT,
    signal: env.signal,
  });
  const version = /^v(\d+\.\d+\.\d+)/.exec(output.stdout)?.[1];
  if (version === undefined) return `${node} does not tell its version`;
  if (!gte(version, OLDEST)) return `${node} is ${version}, older than ${OLDEST}`;
  if (findOnPath('npm', env.variables) === undefined) return `${node} has no npm on PATH`;
  return { node, version, source: `PATH (${dirname(node)})` };
}

async function fetchNode(
  version: string,
  { name, sha256 }: NodeArchive,
  mirrors: Mirrors,
  env: Environment,
): Promise<NodeInstallation> {
  const url = `https://nodejs.org/dist/v${version}/${name}.tar.gz`;
  const folder = await mkdtemp(join(env.temporary, 'node-'));
  try {
    const archive = join(folder, `${name}.tar.gz`);
    await download({ url, to: archive, sha256, limit: ARCHIVE_LIMIT, mirrors, what: `Node ${version}` }, env);
    const unpacked = join(folder, 'unpacked');
    await unpackTarGz(archive, unpacked, { strip: 1, limit: UNPACKED_LIMIT });
    const stored = await env.store.add(unpacked, 'node', version, env.platform.arch);
    return { node: programIn(stored), version, source: url };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function programIn(folder: string): string {
  return join(folder, 'bin', 'node');
}
