import * as v from 'valibot';
import { closedObject, readYaml, text } from '../base/yaml.ts';
import { MANIFEST } from './manifest.ts';

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
 * Reads the text of a wasm-modules.yaml.
 * @param file as messages shall name it.
 * @throws ConfigurationError for a wrong key or value.
 */
export function parseWorkspace(content: string, file: string): Workspace {
  return readYaml(content, file, v.nullable(WORKSPACE)).value ?? {};
}
