/**
 * A workflow that names our actions by repository and tag where it says `$/`, which means "this repository at this
 * commit" and is known neither to GitHub Enterprise Server nor to act.
 */
export function replaceSelfReferences(workflow: string, repository: string, ref: string): string {
  return workflow.replaceAll(/(\buses: )\$\/(\S*)/g, (_, key: string, path: string) => {
    const place = path === '' ? repository : `${repository}/${path}`;
    return `${key}${place}@${ref}`;
  });
}
