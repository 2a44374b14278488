/**
 * Writes copies of the reusable workflows for GitHub Enterprise Server, which knows no `$/`: each names our actions by
 * repository and tag. `node scripts/write-ghes-workflows.ts FOLDER REPOSITORY TAG`; a release carries them.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceSelfReferences } from './self-reference.ts';

const [folder, repository, tag] = process.argv.slice(2);
if (folder === undefined || repository === undefined || tag === undefined) {
  throw new Error('give a folder, a repository such as org/wasm-action, and a tag');
}
const source = fileURLToPath(new URL('../.github/workflows', import.meta.url));
await mkdir(folder, { recursive: true });
for (const name of (await readdir(source)).filter((file) => !file.startsWith('self-'))) {
  const text = await readFile(join(source, name), 'utf8');
  await writeFile(join(folder, `ghes-${name}`), replaceSelfReferences(text, repository, tag));
}
