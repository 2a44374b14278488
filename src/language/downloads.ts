import type { Environment } from '../base/environment.ts';
import type { Download } from '../report/result.ts';
import { PINNED_BINARYEN } from '../toolchain/binaryen.ts';
import { archivesFor } from '../toolchain/tool-table.ts';
import type { BuildSource } from './language.ts';
import { getLanguage } from './languages.ts';

/**
 * What a machine without any tool would fetch to build a project, packages of the language's own registry left out. Of
 * several sources of one tool, all are listed.
 * @throws ConfigurationError for a pinned version that isn't known.
 */
export async function listBuildDownloads(source: BuildSource, env: Environment): Promise<Download[]> {
  const { build, language, directory, optimize } = source;
  const { version, url, sha256, bytes } = PINNED_BINARYEN;
  const wasmOpt = { what: `wasm-opt of binaryen ${version}`, url, sha256, size: bytes };
  const optimizes = build === undefined ? optimize !== 'none' : optimize !== undefined && optimize !== 'none';
  const releases =
    build === undefined && language !== undefined ? await getLanguage(language).downloads(directory, env) : [];
  const tools = releases.flatMap((release) =>
    archivesFor(release, env.platform).map(
      ({ url, sha256, size }): Download => ({
        what: `${release.tool} ${release.version}`,
        url,
        sha256,
        ...(size === null ? {} : { size }),
      }),
    ),
  );
  return optimizes ? [...tools, wasmOpt] : tools;
}
