/**
 * What several targets cost side by side: a hundred cases on the newest Envoy of each minor. The ratio is the wall time
 * of the run against that of as much processor time spread evenly over the processors, spent right after it: so other
 * work on the machine hits both. The goal is at most 1.3; below 1 is nothing, since no processor can be more than busy.
 * `npm run bench:matrix [CASES]`, about a minute.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeKnownGoodModule } from '../src/envoy/known-good.ts';
import { newestOfEachMinor } from '../src/envoy/releases.ts';
import { median } from './measure.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const count = Number(process.argv[2] ?? 100);
const targets = newestOfEachMinor().slice(0, 5);
const ROUNDS = 3;

const work = mkdtempSync(join(tmpdir(), 'bench-matrix-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
writeFileSync(join(work, 'filter.wasm'), makeKnownGoodModule());
const cases = Array.from(
  { length: count },
  (_, index) => `  - name: case ${index}\n    expect: {response: {status: 200}}\n`,
);
writeFileSync(join(work, 'cases.yaml'), `cases:\n${cases.join('')}`);

interface Cost {
  readonly wall: number;
  /** Of the run and of every process that it started, in seconds. */
  readonly processor: number;
}

/** The shell counts what its children and their children have used. */
async function run(releases: readonly string[]): Promise<Cost> {
  const script = 'TIMEFORMAT="%R %U %S"; time node "$@" >/dev/null 2>&1';
  const words = ['test', 'filter.wasm', '--cases', 'cases.yaml', '--envoy', releases.join(',')];
  const child = spawn('bash', ['-c', script, 'bash', cli, ...words], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const [wall = Number.NaN, user = 0, system = 0] = output.trim().split(' ').map(Number);
  if (code !== 0 || Number.isNaN(wall)) throw new Error(`${words.join(' ')} ended with ${code}: ${output}`);
  return { wall, processor: user + system };
}

/** Wall time, in seconds, of so many seconds of processor time, spread evenly over the processors. */
async function spend(seconds: number): Promise<number> {
  const share = (seconds / processors) * 1e6;
  const script = `while (process.cpuUsage().user + process.cpuUsage().system < ${share});`;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: processors }, async () => {
      const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
      await new Promise((resolve) => child.once('close', resolve));
    }),
  );
  return (performance.now() - started) / 1000;
}

const processors = availableParallelism();
await run(targets);
const [alone, together, ratios]: [number[], Cost[], number[]] = [[], [], []];
for (let round = 0; round < ROUNDS; round++) {
  alone.push((await run(targets.slice(0, 1))).wall);
  const cost = await run(targets);
  together.push(cost);
  ratios.push(cost.wall / (await spend(cost.processor)));
}
const wall = median(together.map((cost) => cost.wall));
const processor = median(together.map((cost) => cost.processor));
console.log(`${count} cases on ${targets[0]}: ${median(alone).toFixed(2)} s  (goal for 100: 5 s)`);
console.log(`on ${targets.join(', ')}, side by side on ${processors} processors: ${wall.toFixed(2)} s`);
console.log(
  `  ${processor.toFixed(2)} s of processor time; wall time against the same spread evenly: ${median(ratios).toFixed(2)} ×  (goal: 1.3 ×; floor 1 ×)`,
);
