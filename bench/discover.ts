/**
 * Discovery and change detection in a repository of 1,000 modules and 10,000 commits, and a push that concerns none.
 * `node bench/discover.ts [ROUNDS]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medians } from './measure.ts';

const MODULES = 1_000;
const COMMITS = 10_000;
const rounds = Number(process.argv[2] ?? 5);
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'bench-discover-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

const git = (input: string | undefined, ...args: string[]): Buffer =>
  execFileSync('git', ['-C', root, ...args], { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'] });

git(undefined, 'init', '--quiet', '--initial-branch=main');
git(history(), 'fast-import', '--quiet');
git(undefined, 'reset', '--quiet', '--hard', 'main');
const discover = (name: string, ...args: string[]) => ({
  name,
  command: process.execPath,
  args: [cli, 'discover', '--json', ...args],
  directory: root,
});
const found = await medians(
  [
    discover('all'),
    discover('last push', '--base', 'HEAD~10'),
    discover('everything since the first commit', '--base', 'HEAD~9999'),
    discover('nothing', '--base', 'HEAD'),
  ],
  rounds,
);
for (const [name, milliseconds] of found)
  console.log(`${name.padEnd(34)} ${Math.round(milliseconds)} ms  (goal: 2000 ms)`);

/** A first commit with all modules, then one small change after another. */
function history(): string {
  const file = (path: string, content: string): string => `M 644 inline ${path}\ndata ${content.length}\n${content}\n`;
  const commit = (index: number, changes: string): string =>
    `commit refs/heads/main\ncommitter a <a@acme.example> ${1_700_000_000 + index} +0000\ndata 1\nx\n${changes}\n`;
  const modules = Array.from({ length: MODULES }, (_, index) => {
    const folder = `filters/${index % 10}/filter-${index}`;
    return [
      file(`${folder}/wasm.yaml`, `name: filter-${index}`),
      file(`${folder}/Cargo.toml`, `[dependencies]\nshared = { path = "../../../crates/shared-${index % 20}" }`),
      ...Array.from({ length: 8 }, (_, source) => file(`${folder}/src/file-${source}.rs`, `// ${index}`)),
    ].join('');
  });
  const crates = Array.from({ length: 20 }, (_, index) => file(`crates/shared-${index}/Cargo.toml`, '[package]'));
  const commits = [commit(0, [...modules, ...crates].join(''))];
  for (let index = 1; index < COMMITS; index++) {
    const module = index % MODULES;
    commits.push(commit(index, file(`filters/${module % 10}/filter-${module}/src/file-0.rs`, `// ${index}`)));
  }
  return commits.join('');
}
