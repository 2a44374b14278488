import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ToolError } from '../../base/errors.ts';
import { type Http, NetworkFailure } from '../../base/http.ts';
import { download } from '../../toolchain/download.ts';
import { BINARY_NAME, type EnvoySource, platformName, RELEASE_TOOL, releaseOf, workFolder } from './source.ts';

const RELEASES = 'https://github.com/envoyproxy/envoy/releases/download';

/** Bytes; the binaries of today have a little over a hundred million. */
const BINARY_LIMIT = 512 << 20;
/** There are other sources: a place that does not answer is left soon. Milliseconds. */
const ANSWER_LIMIT = 5_000;

/** Who asked in vain once asks no more: five targets must not wait five times. */
const unreachable = new WeakSet<Http>();

/** Where the Envoy project publishes a file of a release. */
export function officialUrl(version: string, file: string): string {
  return `${RELEASES}/v${version}/${file}`;
}

/** The binary that the Envoy project publishes with each release, or a mirror's copy of it. */
export const officialSource: EnvoySource = {
  name: 'official release',
  async offer({ target, env, table, mirrors }) {
    const version = releaseOf(target);
    if (version === undefined) return undefined;
    const build = table.official.find(
      (row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch,
    );
    if (build === undefined) {
      const reason = `no checksum of Envoy ${version} for ${platformName(env.platform)} is known`;
      return { reason, unexpected: false };
    }
    if (unreachable.has(env.http)) return { reason: 'could not be reached before', unexpected: false };
    const folder = await workFolder(env);
    const binary = join(folder, BINARY_NAME);
    try {
      await download(
        {
          url: officialUrl(version, build.file),
          to: binary,
          sha256: build.sha256,
          limit: BINARY_LIMIT,
          mirrors,
          what: `Envoy ${version}`,
          timeout: ANSWER_LIMIT,
          retries: 1,
        },
        env,
      );
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      if (error instanceof ToolError && error.cause instanceof NetworkFailure) unreachable.add(env.http);
      throw error;
    }
    await chmod(binary, 0o755);
    return {
      source: `official release ${version}`,
      folder,
      binary: BINARY_NAME,
      sums: [build.sha256],
      fetched: { tool: RELEASE_TOOL, version },
    };
  },
};
