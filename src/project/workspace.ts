import { dirname, join, relative } from 'node:path';
import { readTextIfExists, relativePath } from '../base/files.ts';
import type { Workspace } from './workspace-schema.ts';

/** The one file for all modules of a repository. */
const WORKSPACE_FILE = 'wasm-modules.yaml';

/**
 * Reads the wasm-modules.yaml of a folder; empty where there is none.
 * @throws ConfigurationError for a wrong key or value.
 */
export async function readWorkspace(directory: string, root: string): Promise<Workspace> {
  const path = join(directory, WORKSPACE_FILE);
  const content = await readTextIfExists(path);
  if (content === undefined) return {};
  // As in project.ts: YAML is loaded where there is some.
  const { parseWorkspace } = await import('./workspace-schema.ts');
  return parseWorkspace(content, relativePath(root, path));
}

/** What the nearest wasm-modules.yaml says for all modules: in the project's folder or above it, up to the root. */
export async function findDefaults(directory: string, root: string): Promise<NonNullable<Workspace['defaults']>> {
  for (let folder = directory; ; folder = dirname(folder)) {
    const { defaults } = await readWorkspace(folder, root);
    if (defaults !== undefined) return defaults;
    const above = relative(root, folder);
    if (above === '' || above.startsWith('..') || folder === dirname(folder)) return {};
  }
}
