/**
 * How often `check` and the real Envoy disagree, over every measured release that can be had here, and what check costs:
 * `npm run bench:check [-- [--every N] FILE.wasm…]` with real modules beside the generated ones, of which only each Nth is
 * taken; the largest real one is timed. Takes about ten minutes on two idle cores. Ends with 1 where they disagree.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { MEASURED_RELEASES } from '../src/abi/tables.ts';
import { describeError } from '../src/base/errors.ts';
import { createHttp } from '../src/base/http.ts';
import { silentLog } from '../src/base/log.ts';
import { currentPlatform } from '../src/base/platform.ts';
import type { EnvoyBinary } from '../src/envoy/binary.ts';
import { provisionEnvoy } from '../src/envoy/provision.ts';
import { parseTarget } from '../src/envoy/targets.ts';
import { createFileStore } from '../src/toolchain/store.ts';
import { defaultStoreRoot } from '../src/toolchain/store-root.ts';
import { type Comparison, compare, predict } from '../test/support/agreement.ts';
import { FAULTY_MODULES } from '../test/support/faulty-modules.ts';
import { type GeneratedModule, generateModules } from '../test/support/generated-modules.ts';
import { makeClient } from '../test/support/registry-client.ts';
import { HEADER, leb, name } from '../test/support/wasm-builder.ts';
import { median, medians } from './measure.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));
function readFile(file: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(file));
}

async function compareAll(modules: readonly GeneratedModule[]): Promise<number> {
  const reports = modules.map(({ bytes }) => predict(bytes, MEASURED_RELEASES));
  console.log(`${modules.length} modules; rows: what check says, columns: what Envoy does\n`);
  console.log(
    '| Envoy | loads, loads | refused, refused | loads, refused | refused, loads | unknown | other first reason |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  let disagreements = 0;
  for (const release of MEASURED_RELEASES) {
    const envoy = await provide(release);
    if (envoy === undefined) continue;
    const judged = modules.flatMap((module, index) => {
      const predicted = reports[index]?.verdicts[release];
      return predicted === undefined ? [] : [{ ...module, predicted }];
    });
    const comparisons = await compare(judged, envoy, availableParallelism());
    console.log(`| ${[release, ...countCells(comparisons)].join(' | ')} |`);
    const wrong = comparisons.filter(({ agrees }) => !agrees);
    disagreements += wrong.length;
    for (const { title, predicted, loads, reason } of wrong) {
      console.error(
        `${release}: ${title}: ${predicted.verdict} ${predicted.reasons[0] ?? ''}; Envoy: ${loads ? 'loads' : reason}`,
      );
    }
  }
  console.log(`\n${disagreements} disagreements (goal: 0)`);
  return disagreements;
}

function countCells(comparisons: readonly Comparison[]): number[] {
  const count = (verdict: string, loads: boolean): number =>
    comparisons.filter(({ predicted, loads: real }) => predicted.verdict === verdict && real === loads).length;
  const unknown = comparisons.filter(({ predicted }) => predicted.verdict === 'unknown').length;
  const otherReason = comparisons.filter(
    ({ predicted, loads, agrees }) => !agrees && predicted.verdict === (loads ? 'loads' : 'refused'),
  ).length;
  return [
    count('loads', true),
    count('refused', false),
    count('loads', false),
    count('refused', true),
    unknown,
    otherReason,
  ];
}

async function provide(release: string): Promise<EnvoyBinary | undefined> {
  const signal = new AbortController().signal;
  const env = {
    directory: folder,
    variables: process.env,
    platform: currentPlatform(),
    log: silentLog,
    signal,
    http: createHttp({ variables: process.env, signal, log: silentLog }),
    store: createFileStore(defaultStoreRoot(process.env)),
    temporary: folder,
  };
  try {
    return await provisionEnvoy(parseTarget(release), env, {
      mirrors: [],
      registry: makeClient({ directory: folder }),
    });
  } catch (error) {
    console.error(`${release} is not to be had here: ${describeError(error)}`);
    return undefined;
  }
}

const ROUNDS = 7;

/** In a process of its own each time, bundled as in dist/: nothing is compiled yet, as for a user. */
async function measureCost(title: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const file = join(folder, 'measured.wasm');
  writeFileSync(file, bytes);
  const script = join(folder, 'probe.mjs');
  const entryPoints = [join(root, 'bench', 'check-probe.ts')];
  await build({ entryPoints, bundle: true, platform: 'node', format: 'esm', outfile: script, logLevel: 'warning' });
  const runs = Array.from({ length: ROUNDS }, () => probe(script, file));
  const milliseconds = median(runs.map((run) => run.milliseconds));
  const growth = median(runs.map((run) => run.bytes)) / bytes.length;
  console.log(
    `\n${title}, ${bytes.length} bytes, read and judged for ${MEASURED_RELEASES.length} releases: ${milliseconds.toFixed(1)} ms (goal: 30); heap and external memory grow by ${growth.toFixed(2)} × the file (goal: 3)`,
  );
  const times = await medians(
    [
      { name: 'node', command: process.execPath, args: ['-e', '0'] },
      {
        name: 'check',
        command: process.execPath,
        args: [
          join(root, 'dist', 'cli.js'),
          'check',
          file,
          '--envoy',
          MEASURED_RELEASES.join(','),
          '--fail-on',
          'never',
        ],
        directory: folder,
      },
    ],
    ROUNDS,
  );
  const over = (times.get('check') ?? Number.NaN) - (times.get('node') ?? Number.NaN);
  console.log(`the whole command, with what dist/ has: ${over.toFixed(0)} ms beyond node's start`);
}

function probe(script: string, file: string): { readonly milliseconds: number; readonly bytes: number } {
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8' }));
}

/** What a reader that is linear does: the time grows as the file. */
function measureGrowth(): void {
  console.log('\nhow the time grows with the file (goal: linear)');
  for (const megabytes of [12.5, 25, 50]) {
    const bytes = largeModule(megabytes * 1e6);
    const times = Array.from({ length: 3 }, () => {
      const started = performance.now();
      predict(bytes, MEASURED_RELEASES);
      return performance.now() - started;
    });
    console.log(
      `${megabytes} MB in ${Math.floor(bytes.length / BODY.length)} functions: ${median(times).toFixed(0)} ms`,
    );
  }
}

const BODY = [...leb(202, 2), 0, ...new Array<number>(200).fill(0x01), 0x0b];

/** A filter of many functions that do nothing at length. */
function largeModule(size: number): Uint8Array<ArrayBuffer> {
  const count = Math.floor(size / BODY.length);
  const part = (id: number, length: number, ...content: Buffer[]): Buffer =>
    Buffer.concat([
      Buffer.from([id]),
      Buffer.from(leb(content.reduce((sum, { length: bytes }) => sum + bytes, leb(length).length))),
      Buffer.from(leb(length)),
      ...content,
    ]);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from(HEADER),
      part(1, 2, Buffer.from([0x60, 0, 0, 0x60, 1, 0x7f, 1, 0x7f])),
      part(3, count + 2, Buffer.from([0, 1]), Buffer.alloc(count)),
      part(7, 2, Buffer.from([...name('proxy_abi_version_0_2_1'), 0, 0, ...name('malloc'), 0, 1])),
      part(
        10,
        count + 2,
        Buffer.from([2, 0, 0x0b, 4, 0, 0x41, 0, 0x0b]),
        Buffer.alloc(count * BODY.length, Buffer.from(BODY)),
      ),
    ]),
  );
}

const FUZZ_RUNS = 100_000;

/** CI runs a tenth of it. */
function fuzz(): void {
  const started = performance.now();
  execFileSync(
    'vitest',
    ['run', 'test/wasm/reader-fuzz.test.ts', 'test/wasm/dwarf-lines.test.ts', '--testTimeout=600000'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, FUZZ_RUNS: String(FUZZ_RUNS) },
    },
  );
  console.log(
    `\n${FUZZ_RUNS} inputs of each kind (goal: 100000): no hang, no crash, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}

async function main(words: readonly string[]): Promise<void> {
  const started = performance.now();
  const { values, positionals: files } = parseArgs({
    args: [...words],
    options: { every: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  try {
    const real = files.map((file): GeneratedModule => ({ title: basename(file), bytes: readFile(file) }));
    const generated = [...FAULTY_MODULES, ...generateModules()].filter(
      (_, index) => index % Number(values.every) === 0,
    );
    const disagreements = await compareAll([...real, ...generated]);
    const [largest] = real.toSorted((a, b) => b.bytes.length - a.bytes.length);
    await measureCost(largest?.title ?? 'a generated module', largest?.bytes ?? largeModule(2.7e6));
    measureGrowth();
    fuzz();
    console.log(`\nall of it took ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
    process.exitCode = disagreements === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
