import { rm } from 'node:fs/promises';
import * as toolCache from '@actions/tool-cache';
import type { ToolStore } from '../base/environment.ts';

/** The runner's tool cache as a ToolStore. */
export function createRunnerStore(): ToolStore {
  return {
    find: async (tool, version, arch) => toolCache.find(tool, version, arch) || undefined,
    add: (folder, tool, version, arch) => toolCache.cacheDir(folder, tool, version, arch),
    async remove(tool, version, arch) {
      const folder = toolCache.find(tool, version, arch);
      if (folder === '') return;
      await rm(`${folder}.complete`, { force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
