import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readYaml } from '../../src/base/yaml.ts';
import { readManifest } from '../../src/project/manifest.ts';
import { WORKSPACE } from '../../src/project/workspace-schema.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import { machinePath } from '../support/act.ts';
import { startRegistry, type TestRegistry } from '../support/registry.ts';
import { type Block, CHECKOUT, listFiles, readBlocks } from '../support/repository.ts';

const blocks = listFiles('{*.md,docs/**/*.md}').flatMap((page) =>
  readBlocks(page, readFileSync(join(CHECKOUT, page), 'utf8')),
);
const notRun = [
  ...readFileSync(join(CHECKOUT, 'docs/not-run.md'), 'utf8').matchAll(/^\| (\S+\.md) \| `(.+?)` \|/gm),
].map(([, page = '', start = '']) => ({ page, start }));
const isNotRun = (block: Block): boolean =>
  notRun.some(({ page, start }) => page === block.file && block.text.startsWith(start));

const shell = blocks.filter(({ language }) => language === 'sh');
const yaml = blocks.filter(({ language }) => language === 'yaml');

/** A clone of the checkout as a user has it: its files, without what is installed or made. */
let clone: string;
let registry: TestRegistry;

beforeAll(async () => {
  clone = join(await mkdtemp(join(tmpdir(), 'wasm-action-docs-')), 'wasm-action');
  for (const path of listFiles()) {
    await mkdir(dirname(join(clone, path)), { recursive: true });
    await cp(join(CHECKOUT, path), join(clone, path), { verbatimSymlinks: true });
  }
  await mkdir(join(clone, '../bin'));
  const command = join(clone, '../bin/wasm-action');
  await writeFile(command, `#!/bin/sh\nexec node '${clone}/dist/cli.js' "$@"\n`);
  await chmod(command, 0o755);
  registry = await startRegistry();
});
afterAll(async () => {
  await registry.stop();
  await rm(dirname(clone), { recursive: true, force: true });
});

/** Runs a block as a person would paste it, on the machine's own Node.js and with a registry of ours. */
function paste(text: string): Promise<{ code: number; output: string }> {
  const script = text.replaceAll('127.0.0.1:5000', registry.host);
  const env = { ...process.env, PATH: [join(clone, '../bin'), machinePath()].join(delimiter), CI: 'true' };
  return new Promise((resolve) => {
    execFile('bash', ['-euo', 'pipefail', '-c', script], { cwd: clone, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}

test('a block is of a kind that is run, or plain text', () => {
  const known = ['sh', 'yaml', 'json', 'text', 'toml', 'ts', 'console', ''];
  expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
});

test('what is said not to be run is there', () => {
  expect(
    notRun.filter(({ page, start }) => !shell.some(({ file, text }) => file === page && text.startsWith(start))),
  ).toEqual([]);
});

describe('shell', () => {
  test.each(shell.filter((block) => !isNotRun(block)).map((block) => [`${block.file}:${block.line}`, block] as const))(
    '%s runs',
    async (_, block) => {
      const { code, output } = await paste(block.text);
      expect(code, output).toBe(0);
      // What is said to come out of it stands in the next block: those lines, in this order.
      const next = blocks[blocks.indexOf(block) + 1];
      if (next?.file !== block.file || next.language !== 'text') return;
      const said = steady(output).split('\n');
      const expected = steady(next.text).trimEnd().split('\n');
      let from = 0;
      const found = expected.filter((line) => {
        const at = said.indexOf(line, from);
        if (at >= 0) from = at + 1;
        return at >= 0;
      });
      expect(found, output).toEqual(expected);
    },
  );
});

/** An output without what differs between two runs or two releases of Envoy. */
function steady(output: string): string {
  return output
    .replaceAll(/\d+(\.\d+)? (s|ms)\b/g, 'N $2')
    .replaceAll(/\b1\.\d+\.\d+\b/g, '1.N.N')
    .replaceAll(/[0-9a-f]{40}\/1\.N\.N/g, 'COMMIT/1.N.N');
}

describe('yaml', () => {
  const kind = (block: Block): string => /^(jobs|cases|runs|shared):/m.exec(block.text)?.[1] ?? 'manifest';

  test.each(yaml.map((block) => [`${kind(block)} of ${block.file}:${block.line}`, block] as const))(
    '%s is legal',
    async (_, block) => {
      const file = join(dirname(clone), `block-${block.line}.yml`);
      await writeFile(file, block.text);
      switch (kind(block)) {
        case 'jobs':
          execFileSync('actionlint', [file]);
          execFileSync('check-jsonschema', ['--builtin-schema', 'vendor.github-workflows', file]);
          return;
        case 'cases': {
          // What is for another filter than the example can only be read.
          if (!block.text.startsWith('# yaml-language-server')) {
            expect(parseCases(block.text, block.file).length).toBeGreaterThan(0);
            return;
          }
          const { code, output } = await paste(
            `node dist/cli.js test examples/assemblyscript-add-header --cases ${file}`,
          );
          expect(code, output).toBe(0);
          return;
        }
        case 'shared':
          expect(readYaml(block.text, block.file, WORKSPACE).value).toBeDefined();
          return;
        default:
          expect(readManifest(block.text, block.file).value).toBeDefined();
      }
    },
  );
});
