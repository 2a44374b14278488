import { join } from 'node:path';
import * as v from 'valibot';
import { readJsonFile } from '../base/json.ts';

const IDS = v.optional(v.array(v.string('must be text'), 'must be a list of texts'));
/** Keys beyond these are left alone: the file belongs to other tools too. */
const RUNTIME_CONFIG = v.looseObject({
  config: v.optional(v.looseObject({ rootIds: IDS, root_ids: IDS }, 'must be an object')),
});

/**
 * The root ids that wasme's `runtime-config.json` names, under either spelling (wasme writes `rootIds`, the image
 * specification's own example has `root_ids`); none where the file isn't there.
 * @throws ConfigurationError for a file that can't be read so.
 */
export async function readRootIds(directory: string, root: string): Promise<readonly string[]> {
  const found = await readJsonFile(join(directory, 'runtime-config.json'), root, RUNTIME_CONFIG);
  return found?.config?.rootIds ?? found?.config?.root_ids ?? [];
}
