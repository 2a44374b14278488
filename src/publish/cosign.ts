import { join } from 'node:path';
import { satisfies } from 'semver';
import type { Environment } from '../base/environment.ts';
import { ToolError } from '../base/errors.ts';
import { cleanVariables, findOnPath, run } from '../base/exec.ts';
import { askOnce } from '../toolchain/ask-once.ts';
import { installTool } from '../toolchain/install-tool.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { chooseRelease, type ToolRelease } from '../toolchain/tool-table.ts';

/** As of version 3 a signature is a bundle among the referrers, and the options that we pass are known. */
const RANGE = '>=3.0.0';
const VERSION_LIMIT = 20_000;

/**
 * The path of a cosign: the one on PATH if it is new enough, else the pinned release, from the store or fetched.
 * @throws ToolError where none can be had.
 */
export async function findCosign(
  env: Environment,
  mirrors: Mirrors,
  release: ToolRelease = chooseRelease({ tool: 'cosign', title: 'cosign', range: RANGE }, env.platform),
): Promise<string> {
  const own = findOnPath('cosign', env.variables);
  const version = own === undefined ? undefined : await readVersion(own, env);
  if (own !== undefined && version !== undefined && satisfies(version, RANGE, { includePrerelease: true })) return own;
  const why =
    own === undefined ? 'there is no cosign on PATH' : `${own} is ${version ?? 'of no known version'}, and 3 is needed`;
  env.log.info(`${why}: taking cosign ${release.version}`);
  try {
    return join((await installTool(release, env, mirrors)).folder, 'cosign');
  } catch (cause) {
    if (!(cause instanceof ToolError)) throw cause;
    throw new ToolError(`there is no cosign to sign with: ${why}, and ${cause.message}`, {
      hint: 'put cosign 3 on PATH (on GitHub: sigstore/cosign-installer; else docs.sigstore.dev/cosign/system_config/installation), or name a mirror of https://github.com (mirrors: FROM = TO)',
      cause,
    });
  }
}

async function readVersion(program: string, env: Environment): Promise<string | undefined> {
  return askOnce('cosign version', [program], env, async () => {
    const { stdout } = await run(program, ['version', '--json'], {
      variables: cleanVariables(env.variables),
      timeout: VERSION_LIMIT,
      signal: env.signal,
    });
    return /"gitVersion":\s*"v(\d+\.\d+\.\d+[^"]*)"/.exec(stdout)?.[1];
  });
}
