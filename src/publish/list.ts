import type { RegistryClient } from '../oci/client.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import type { ListedTag } from '../report/result.ts';

/** How many tags are asked for at a time: a registry counts requests. */
const AT_ONCE = 8;

/**
 * The tags of a repository and what each one stands for, in the order of their names.
 * @throws RegistryError, ConfigurationError
 */
export async function listImages(client: RegistryClient, place: Reference): Promise<ListedTag[]> {
  const repository = client.open(place, 'pull');
  const tags = await repository.listTags();
  const listed: ListedTag[] = [];
  for (let start = 0; start < tags.length; start += AT_ONCE) {
    const batch = tags.slice(start, start + AT_ONCE).map(async (tag) => {
      const digest = await repository.resolve(tag);
      const reference = formatReference({ ...place, tag, digest: undefined });
      // A tag may go between two requests.
      return digest === undefined ? [] : [{ tag, reference, digest }];
    });
    listed.push(...(await Promise.all(batch)).flat());
  }
  return listed;
}
