import { readOrigin } from '../origin.ts';
import { BINARY_NAME, type EnvoySource, knownSums, RELEASE_TOOL, releaseOf } from './source.ts';

/** A release that an earlier run fetched. */
export const storedSource: EnvoySource = {
  name: 'store',
  async offer(request) {
    const version = releaseOf(request.target);
    if (version === undefined) return undefined;
    const { store, platform } = request.env;
    const folder = await store.find(RELEASE_TOOL, version, platform.arch);
    if (folder === undefined) return { reason: `holds no Envoy ${version} yet`, unexpected: false };
    const origin = await readOrigin(folder);
    const sums = knownSums(version, request);
    return {
      source: origin?.source ?? 'store',
      folder,
      binary: BINARY_NAME,
      sums: sums.length > 0 ? sums : [origin?.sha256 ?? ''],
      stored: { tool: RELEASE_TOOL, version },
    };
  },
};
