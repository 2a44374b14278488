/**
 * The spine's figures as ratios in one run: what starting costs, the first verdict on a module, and the whole pipeline
 * against the same steps by hand. `npm run bench:spine [ROUNDS]`; needs what .ci/setup installs on PATH.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBootstrap } from '../src/envoy/bootstrap.ts';
import { makeKnownGoodModule } from '../src/envoy/known-good.ts';
import { provideEnvoy } from '../test/support/envoy.ts';
import { startRegistry } from '../test/support/registry.ts';
import { type Command, medians } from './measure.ts';

const rounds = Number(process.argv[2] ?? 5);
const root = fileURLToPath(new URL('../', import.meta.url));
const dist = (name: string): string => join(root, 'dist', `${name}.js`);
const node = process.execPath;
const work = mkdtempSync(join(tmpdir(), 'bench-spine-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const ratio = (value: number | undefined, base: number | undefined): string =>
  `${((value ?? Number.NaN) / (base ?? Number.NaN)).toFixed(2)} ×`;
const ms = (value: number | undefined): string => `${Math.round(value ?? Number.NaN)} ms`;

await benchStart();
await benchVerdict();
await benchRun();

async function benchStart(): Promise<void> {
  const output = join(work, 'output');
  writeFileSync(output, '');
  const action = { GITHUB_WORKSPACE: work, RUNNER_TEMP: work, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: output };
  const found = await medians(
    [
      { name: 'node', command: node, args: ['-e', '0'] },
      { name: 'version', command: node, args: [dist('cli'), '--version'] },
      { name: 'nothing', command: node, args: [dist('test')], variables: { ...action, INPUT_STAGES: 'build' } },
      {
        name: 'outputs',
        command: node,
        args: [dist('report')],
        variables: { ...action, INPUT_GITHUB_TOKEN: 'a-secret-of-the-bench', INPUT_STAGES: 'report' },
      },
    ],
    rounds * 4,
  );
  const base = found.get('node');
  console.log(`start            node -e 0: ${ms(base)}`);
  console.log(`  --version                      ${ratio(found.get('version'), base)}  (goal: 2.0 ×)`);
  console.log(`  a stage with nothing to do     ${ratio(found.get('nothing'), base)}  (goal: 2.0 ×)`);
  console.log(`  masks a secret, sets outputs   ${ratio(found.get('outputs'), base)}  (goal: 4.0 ×)`);
}

async function benchVerdict(): Promise<void> {
  const envoy = await provideEnvoy(work);
  const binary = envoy.command.at(-1) ?? '';
  const folder = mkdtempSync(join(work, 'verdict-'));
  const modulePath = join(folder, 'plugin.wasm');
  writeFileSync(modulePath, makeKnownGoodModule());
  const plugin = { modulePath, name: 'plugin', rootId: '', vmId: 'plugin' };
  const bootstrap = makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' });
  writeFileSync(join(folder, 'bootstrap.json'), JSON.stringify(bootstrap));
  const byHand = envoySteps(envoy.command.join(' '), 'curl -sf "http://127.0.0.1:$port/"');
  const command = (name: string, ...args: string[]): Command => ({
    name,
    command: node,
    args: [dist('cli'), ...args],
    directory: folder,
  });
  const found = await medians(
    [
      command('table', 'check', 'plugin.wasm', '--envoy', '1.40.0'),
      command('path', 'check', 'plugin.wasm', '--target', `path:${binary}`),
      command('release', 'test', 'plugin.wasm', '--target', '1.40.0'),
      { name: 'hand', command: 'bash', args: ['-ec', byHand.join('\n')], directory: folder },
    ],
    rounds,
  );
  console.log('first verdict    (goal: 5 s)');
  console.log(`  check by table                 ${ms(found.get('table'))}`);
  console.log(`  check on a binary              ${ms(found.get('path'))}`);
  console.log(
    `  test on a release              ${ms(found.get('release'))}, ${ratio(found.get('release'), found.get('hand'))} Envoy's own two starts and a request by hand`,
  );
}

async function benchRun(): Promise<void> {
  const registry = await startRegistry();
  try {
    const ours = join(work, 'ours');
    const theirs = join(work, 'theirs');
    for (const folder of [ours, theirs])
      cpSync(join(root, 'examples/assemblyscript-add-header'), folder, { recursive: true });
    // Both sides start with installed packages, a cached Envoy and an image that is there already.
    const prepare = await medians(
      [
        { name: 'ours', command: node, args: [dist('cli'), 'build'], directory: ours },
        { name: 'theirs', command: 'npm', args: ['ci', '--ignore-scripts', '--silent'], directory: theirs },
      ],
      1,
    );
    if (prepare.size !== 2) throw new Error('the example was not prepared');
    const envoy = await provideEnvoy(work);
    const steps = handSteps(envoy.command.join(' '), theirs, registry.host);
    const commands: Command[] = [
      {
        name: 'run',
        command: node,
        args: [dist('cli'), 'run', '--image', `${registry.host}/demo/ours:v1`, '--plain-http'],
        directory: ours,
      },
      { name: 'hand', command: 'bash', args: ['-ec', steps.join('\n')], directory: theirs },
      ...steps.slice(0, 3).map((step, index) => ({
        name: `step ${index}`,
        command: 'bash',
        args: ['-ec', step],
        directory: theirs,
      })),
    ];
    const found = await medians(commands, rounds);
    const children = [0, 1, 2].reduce((sum, index) => sum + (found.get(`step ${index}`) ?? Number.NaN), 0);
    const run = found.get('run') ?? Number.NaN;
    console.log(`run              ${ms(run)}`);
    console.log(`  over asc, validate, Envoy      ${ms(run - children)}  (goal: 400 ms over the sum of its children)`);
    console.log(
      `  against the steps by hand      ${ratio(run, found.get('hand'))}  (goal: 1.25 ×; by hand ${ms(found.get('hand'))})`,
    );
  } finally {
    await registry.stop();
  }
}

/** The same work as a careful person would script it: compile, validate, serve a request, push. */
function handSteps(envoy: string, folder: string, host: string): string[] {
  const plugin = {
    modulePath: join(folder, 'out.wasm'),
    name: 'add-header',
    rootId: 'add_header',
    vmId: 'add-header',
    configuration: '{"header":"x-wasm","value":"hello"}',
  };
  writeFileSync(
    join(folder, 'bootstrap.json'),
    JSON.stringify(makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' })),
  );
  return [
    'node_modules/.bin/asc assembly/index.ts --use abort=abort_proc_exit -O3s --outFile out.wasm',
    ...envoySteps(envoy, `for _ in 1 2 3; do curl -sfi "http://127.0.0.1:$port/" | grep -qi '^x-wasm: hello'; done`),
    `oras push --plain-http ${host}/demo/theirs:v1 out.wasm:application/vnd.module.wasm.content.layer.v1+wasm >/dev/null`,
  ];
}

/** Envoy validates the folder's bootstrap.json, and then serves it while the requests are sent, to $port. */
function envoySteps(envoy: string, requests: string): string[] {
  const quiet = '--log-level error --disable-hot-restart --concurrency 1';
  return [
    `${envoy} --mode validate -c bootstrap.json ${quiet}`,
    `rm -f admin
${envoy} -c bootstrap.json --admin-address-path admin ${quiet} & pid=$!
until [ -s admin ] && curl -sf "http://$(cat admin)/ready" >/dev/null; do sleep 0.01; done
port=$(curl -sf "http://$(cat admin)/listeners" | sed 's/.*://')
${requests}
kill $pid; wait $pid || true`,
  ];
}
