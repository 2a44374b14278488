/**
 * The report step over 300 modules on 5 Envoys with 50 cases each and 10,000 Diagnostics: time and memory of the whole
 * process. `node bench/report.ts [ROUNDS]`; needs GNU time as /usr/bin/time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runFolder } from '../src/github/run-folders.ts';
import type { StageName, StageResult, StageStatus } from '../src/report/result.ts';
import { makeHugeRun } from '../test/support/run-results.ts';
import { median } from './measure.ts';

const rounds = Number(process.argv[2] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'bench-report-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const variables = { RUNNER_TEMP: work, GITHUB_WORKSPACE: join(work, 'checkout') };
mkdirSync(variables.GITHUB_WORKSPACE);

const modules = makeHugeRun().modules ?? [];
for (const { name, module, verdicts, tests, cases, diagnostics, status } of modules) {
  const folder = join(runFolder(join(variables.GITHUB_WORKSPACE, name), variables), 'results');
  mkdirSync(folder, { recursive: true });
  const put = (stage: StageName, ended: StageStatus, parts: Partial<StageResult> = {}): void => {
    const result: StageResult = { schemaVersion: 1, stage, status: ended, seconds: 1, diagnostics: [], ...parts };
    writeFileSync(join(folder, `${stage}.json`), JSON.stringify(result));
  };
  put('setup', 'passed');
  put('build', 'passed', { module });
  put('check', 'passed', { verdicts });
  put('test', status, { tests, cases, diagnostics });
  put('publish', 'skipped');
}

const times: number[] = [];
const sizes: number[] = [];
for (let round = 0; round < rounds; round++) {
  for (const name of ['output', 'summary']) writeFileSync(join(work, name), '');
  const started = performance.now();
  const { stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', 'KB=%M', process.execPath, fileURLToPath(new URL('../dist/report.js', import.meta.url))],
    {
      encoding: 'utf8',
      env: {
        ...variables,
        GITHUB_OUTPUT: join(work, 'output'),
        GITHUB_STEP_SUMMARY: join(work, 'summary'),
        INPUT_DIRECTORY: modules.map(({ name }) => name).join('\n'),
        INPUT_ANNOTATE: 'all',
      },
    },
  );
  times.push(performance.now() - started);
  sizes.push((Number(/KB=(\d+)/.exec(stderr)?.[1]) * 1024) / 1e6);
}
const summary = execFileSync('wc', ['-c', join(work, 'summary')], { encoding: 'utf8' }).split(' ')[0];
console.log(`report of ${modules.length} modules: ${Math.round(median(times))} ms (goal: 3000 ms)`);
console.log(`memory: ${Math.round(median(sizes))} MB (goal: 300 MB); summary: ${summary} bytes (limit: 1048576)`);
