/**
 * `npm test`: sets up the machine, runs every linter and every test, and ends with one line `N passed, N failed`.
 * Each linter counts as one; a test that was skipped counts as failed in CI, where nothing may go unchecked.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHECKS } from './test/checks.ts';
import { type Counts, count, runCheck } from './test/run-check.ts';
import { runVitest } from './test/vitest.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'wasm-action-test-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const started = performance.now();
let counts: Counts = { passed: 0, failed: 0 };
try {
  const tools = execFileSync(join(root, '.ci/setup'), ['--path'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  // Colours and npm's own settings would come between the tests and the texts that they look for.
  const { FORCE_COLOR: _, npm_config_loglevel: __, ...variables } = process.env;
  const env = { ...variables, NO_COLOR: '1', PATH: `${tools}${delimiter}${process.env.PATH}` };
  const only = process.argv.slice(2);
  const wanted = CHECKS.filter(({ name }) => only.length === 0 || only.includes(name));
  for (const check of wanted) counts = count(counts, await runCheck(check, { root, env }));
  if (only.length === 0 || only.includes('vitest')) {
    const tests = await runVitest({ root, env, report: join(temporary, 'vitest.json') });
    counts = { passed: counts.passed + tests.passed, failed: counts.failed + tests.failed };
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts = { ...counts, failed: counts.failed + 1 };
}
console.log(`in ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
