import * as toolCache from '@actions/tool-cache';
import type { ToolStore } from '../base/environment.ts';

/** The runner's tool cache as a ToolStore. */
export function createRunnerStore(): ToolStore {
  return {
    find: async (tool, version, arch) => toolCache.find(tool, version, arch) || undefined,
    add: (folder, tool, version, arch) => toolCache.cacheDir(folder, tool, version, arch),
  };
}
