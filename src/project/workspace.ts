import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { readTextIfExists, relativePath } from '../base/files.ts';
import { closedObject, readYaml, text } from '../base/yaml.ts';
import { MANIFEST } from './manifest.ts';

/** The one file for all modules of a repository. */
const WORKSPACE_FILE = 'wasm-modules.yaml';

const TEXTS = v.array(text(), 'must be a list, such as [a, b]');

export const WORKSPACE = closedObject({
  modules: v.optional(
    v.pipe(TEXTS, v.description('Folders of modules, with * and **: filters/*. Else every folder with a wasm.yaml.')),
  ),
  shared: v.optional(
    v.pipe(TEXTS, v.description('What every module depends on, with * and **: a change in it concerns all of them.')),
  ),
  defaults: v.optional(
    v.pipe(
      closedObject({
        targets: v.optional(TEXTS),
        image: v.optional(v.pipe(text(), v.description('{name} stands for the name of the module.'))),
        layouts: v.optional(TEXTS),
        budgets: MANIFEST.entries.budgets,
        mirrors: v.optional(
          v.pipe(
            TEXTS,
            v.description('Where to download from instead, FROM = TO each; what a flag says counts first.'),
          ),
        ),
      }),
      v.description('What a wasm.yaml says when it says nothing else.'),
    ),
  ),
});

export type Workspace = v.InferOutput<typeof WORKSPACE>;

/**
 * Reads the wasm-modules.yaml of a folder; empty where there is none.
 * @throws ConfigurationError for a wrong key or value.
 */
export async function readWorkspace(directory: string, root: string): Promise<Workspace> {
  const path = join(directory, WORKSPACE_FILE);
  const content = await readTextIfExists(path);
  if (content === undefined) return {};
  return readYaml(content, relativePath(root, path), v.nullable(WORKSPACE)).value ?? {};
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
