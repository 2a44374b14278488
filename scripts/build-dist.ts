/**
 * Builds dist/: the bundle with its lazy chunks by ncc, and a stub for the command line and for each stage action.
 * The same sources give the same bytes in any folder.
 */
import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POST_ENTRY } from '../src/github/entry.ts';
import { HELPER_NAMES } from '../src/github/helper-table.ts';
import { ACTION_STAGES } from '../src/github/input-table.ts';
import { type Chunk, joinChunks, loadLate, shrinkFiles } from './dist/bundle.ts';

const MAX_BYTES = 6_000_000;
const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const dist = join(root, 'dist');

await rm(join(root, '.build'), { recursive: true, force: true });
await rm(dist, { recursive: true, force: true });
execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
const STATS = '.build/stats.json';
const options = ['--out', 'dist', '--license', 'licenses.txt', '--quiet', '--stats-out', STATS];
execFileSync(bin('ncc'), ['build', '.build/main.js', ...options], { cwd: root, stdio: 'inherit' });
for (const entry of ['cli', ...ACTION_STAGES, ...HELPER_NAMES, POST_ENTRY]) {
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  const path = join(dist, `${entry}.js`);
  await writeFile(path, `${shebang}import { main } from './index.js';\n\nawait main('${entry}');\n`);
  if (entry === 'cli') await chmod(path, 0o755);
}

const { chunks } = JSON.parse(await readFile(join(root, STATS), 'utf8')) as { readonly chunks: readonly Chunk[] };
await loadLate(dist, 'node:child_process');
await shrinkFiles(dist, await joinChunks(dist, chunks));

let size = 0;
for (const name of await readdir(dist, { recursive: true })) {
  const found = await stat(join(dist, name));
  if (found.isFile()) size += found.size;
}
console.log(`dist: ${(size / 1e6).toFixed(2)} MB`);
if (size > MAX_BYTES) throw new Error(`dist is over ${MAX_BYTES / 1e6} MB: move what is rarely used out of the bundle`);
