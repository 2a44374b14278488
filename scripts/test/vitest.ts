import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Counts, World } from './run-check.ts';

/** What vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs all of test/ and counts. A file that could not even be loaded is one failure. */
export async function runVitest(options: World & { readonly report: string }): Promise<Counts> {
  const code = await new Promise<number>((resolve, reject) => {
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${options.report}`];
    const child = spawn('vitest', args, {
      cwd: options.root,
      env: options.env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  const report = JSON.parse(readFileSync(options.report, 'utf8')) as Report;
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  for (const file of broken) console.log(`✗ ${file.name}: ${file.message}`);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  for (const test of skipped) console.log(`- not run: ${test.fullName}`);
  const faults = failed + broken.length + (process.env.CI ? skipped.length : 0);
  // Vitest also fails for what no test reports: an unhandled rejection, a worker that died.
  return { passed, failed: faults === 0 && code !== 0 ? 1 : faults };
}
