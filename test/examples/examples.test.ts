import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeModule } from '../../src/check/describe.ts';
import { LANGUAGE_NAMES } from '../../src/language/language-names.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { temporaryFolder } from '../support/environment.ts';
import { copySources, machineEnvironment, runProject } from '../support/project-run.ts';
import { CHECKOUT } from '../support/repository.ts';

/** Each example as it stands: real compilers, the embedded host and the real Envoy. */
const names = globSync('examples/*/wasm.yaml', { cwd: CHECKOUT })
  .map((path) => path.split('/')[1] ?? '')
  .sort();

/** What the module itself tells; C++ is written against the ABI, without an SDK. */
const SDKS: Readonly<Record<string, string>> = {
  assemblyscript: '@solo-io/proxy-runtime',
  go: 'proxy-wasm-go-sdk',
  rust: 'proxy-wasm-rust-sdk',
  tinygo: 'proxy-wasm-go-sdk',
};

/** What Rust's filters have in common is compiled once. */
let target: string;
beforeAll(async () => {
  target = await mkdtemp(join(tmpdir(), 'wasm-action-target-'));
});
afterAll(() => rm(target, { recursive: true, force: true }));

test.each(names)(
  '%s builds, loads, and passes its tests in host and Envoy',
  async (name) => {
    const env = machineEnvironment({
      directory: temporaryFolder(),
      variables: { ...process.env, CARGO_TARGET_DIR: target },
    });
    const folder = await copySources(join(CHECKOUT, 'examples', name), join(env.directory, name));
    const [file] = globSync('tests/*.yaml', { cwd: folder });
    const cases = await readFile(join(folder, file ?? ''), 'utf8');
    // No Envoy has another time than ours.
    const skipped = [...cases.matchAll(/^ {4}clock:/gm)].length;
    const result = await runProject(env, folder, undefined, ['host', 'envoy']);
    expect(result.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(result).toMatchObject({ status: 'passed', tests: { failed: 0, skipped } });
    expect(result.tests.passed).toBeGreaterThan(2);
    const [language = ''] = name.split('-');
    const module = parseModule(await readFile(join(folder, '.wasm-action/module.wasm')));
    expect(describeModule(module)).toMatchObject({ language, sdk: SDKS[language] });
  },
  300_000,
);

test('every language has at least two, and the page lists them all', async () => {
  for (const language of LANGUAGE_NAMES) {
    const own = names.filter((name) => name.startsWith(`${language}-`));
    expect(own.length, language).toBeGreaterThanOrEqual(2);
  }
  const page = await readFile(join(CHECKOUT, 'examples/README.md'), 'utf8');
  expect([...page.matchAll(/^\| \[([\w-]+)\]/gm)].map(([, name]) => name).sort()).toEqual(names);
});
