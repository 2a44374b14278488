import { existsSync, lstatSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EXIT } from '../../src/base/errors.ts';
import { VERSION } from '../../src/base/version.ts';
import { COMMANDS } from '../../src/cli/options.ts';
import { ACTION_STAGES, INPUTS } from '../../src/github/input-table.ts';
import { CHECKOUT, listFiles, readBlocks } from '../support/repository.ts';

const read = (path: string): Promise<string> => readFile(join(CHECKOUT, path), 'utf8');

test('the version is the same in package.json, its lock and the code', async () => {
  const manifest = JSON.parse(await read('package.json')) as { version: string };
  const lock = JSON.parse(await read('package-lock.json')) as { version: string };
  expect([manifest.version, lock.version]).toEqual([VERSION, VERSION]);
});

test('README names the commands, the stage actions and the exit codes that there are', async () => {
  const readme = await read('README.md');
  const commands = [...readme.matchAll(/^\| `(\w+) (?:\[|[A-Z])/gm)].map((match) => match[1]);
  expect(commands).toEqual([...COMMANDS]);
  const [, stages = ''] = /Each stage is also an action by itself: (.*?)\. \[/s.exec(readme) ?? [];
  expect([...stages.matchAll(/(\w+)(?:@v1)?`/g)].map((match) => match[1])).toEqual([...ACTION_STAGES]);
  const [, codes = ''] = /The exit code is (.*?)\. \[/s.exec(readme) ?? [];
  expect([...codes.matchAll(/\d+/g)].map((match) => Number(match[0]))).toEqual(Object.values(EXIT));
});

test('every input that a page or template uses is one that there is', async () => {
  const sources = listFiles('{README.md,docs/**/*.md,workflows-templates/*.yml,.github/workflows/*.yml}');
  const used: string[] = [];
  for (const source of sources) {
    const text = await read(source);
    const yaml = source.endsWith('.md') ? readBlocks(source, text).map((block) => block.text) : [text];
    for (const part of yaml) {
      // The mapping below `with:` of a step that uses us.
      for (const [, inputs = ''] of part.matchAll(
        /uses: (?:org\/wasm-action[\w/]*@v1|\.\/)\n\s+with:\n((?: {10}.*\n)+)/g,
      )) {
        used.push(...[...inputs.matchAll(/^ {10}([\w-]+):/gm)].map((match) => match[1] ?? ''));
      }
    }
  }
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !(name in INPUTS))).toEqual([]);
});

test('every link between pages leads somewhere', async () => {
  const broken: string[] = [];
  for (const page of listFiles('**/*.md')) {
    const text = await read(page);
    for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(CHECKOUT, file))) broken.push(`${page}: ${target}`);
      else if (anchor !== undefined && !anchors(await read(file)).includes(anchor)) broken.push(`${page}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

/** The anchors that GitHub gives a page's headings. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('what is bundled may be bundled', async () => {
  const notices = await read('dist/licenses.txt');
  // ncc writes the package, then its licence's SPDX expression, then the text.
  const licences = [...notices.matchAll(/^(@?[\w./-]+)\n((?:\(?[A-Z0-9][\w.-]*\)?)(?: (?:OR|AND) [\w.()-]+)*)\n/gm)];
  expect(licences.length).toBeGreaterThan(10);
  const legal = /^(MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD)$/;
  expect(
    licences
      .map(([, name, licence]) => `${name} ${licence}`)
      .filter(
        (line) =>
          !line
            .slice(line.indexOf(' ') + 1)
            .replace(/^\((.*)\)$/, '$1')
            .split(' AND ')
            .every((one) => legal.test(one)),
      ),
  ).toEqual([]);
});

test('dist is small', async () => {
  let size = 0;
  for (const path of listFiles('dist/**')) size += (await stat(join(CHECKOUT, path))).size;
  expect(size).toBeGreaterThan(1e6);
  expect(size).toBeLessThan(6e6);
});

test('no link leads nowhere: the runner stages the whole repository', () => {
  const links = listFiles().filter((path) => lstatSync(join(CHECKOUT, path)).isSymbolicLink());
  expect(links.filter((path) => !existsSync(join(CHECKOUT, path)))).toEqual([]);
});

test('nothing names a path or a registry of the machine that it was written on', async () => {
  const home = process.env.HOME ?? '';
  const words = [CHECKOUT, home.length > '/root'.length ? `${home}/` : '', hostname().length > 8 ? hostname() : ''];
  const ours = /\/(?:work|root|home\/\w+)\/(?:main|shared|\.cache)\b/;
  const found: string[] = [];
  for (const path of listFiles()) {
    if (path === 'test/contract/repository.test.ts' || /\.(wasm|png)$/.test(path)) continue;
    if (lstatSync(join(CHECKOUT, path)).isSymbolicLink()) continue;
    const text = await read(path);
    if (ours.test(text) || words.some((word) => word !== '' && text.includes(word))) found.push(path);
    if (/package-lock\.json$/.test(path)) {
      // npm fills the addresses in from the user's own registry where the lock names none.
      if (text.includes('"resolved"')) found.push(path);
    }
  }
  expect([...new Set(found)]).toEqual([]);
});
