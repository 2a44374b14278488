/**
 * Publishing against oras and crane: wall time of a fresh module with both sides' process starts, with and without
 * 40 ms a round trip, sequential round trips, and 200 modules in one command. `npm run bench:publish [ROUNDS]`; needs dist/ and
 * what .ci/setup installs on PATH.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';
import { startReferrersRegistry, startRegistry } from '../test/support/registry.ts';
import { sampleModule } from '../test/support/sample-module.ts';
import { startDelayProxy } from './delay-proxy.ts';
import { type Command, median, time } from './measure.ts';

const rounds = Number(process.argv[2] ?? 7);
const DELAY = 40;
/** Two to upload (ask for a place, send), one each for the side tags and the plain one; asking for the tags first is one more. */
const FLOOR = 4;
const cli = process.env.WASM_ACTION_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bench-publish-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const ms = (value: number): string => `${Math.round(value)} ms`;
const ratio = (ours: number, theirs: number): string => `${(ours / theirs).toFixed(2)} ×`;

type MakeCommand = (host: string, repository: string) => Command;

const registry = await startRegistry();
const memory = await startReferrersRegistry();
try {
  writeFiles();
  for (const delay of [0, DELAY]) await benchFresh(delay);
  for (const [name, host] of [
    ['docker-registry', registry.host],
    ["crane's registry, in memory", memory.host],
  ] as const) {
    console.log(`\n${name}`);
    await benchMany(host, '50 kB', 50_000, 'compat');
    await benchMany(host, '2 MB', 2_000_000, 'solo');
  }
} finally {
  await registry.stop();
  await memory.stop();
}

function writeFiles(): void {
  const module = sampleModule('bench', 2_000_000);
  writeFileSync(join(work, 'plugin.wasm'), module.bytes);
  writeFileSync(join(work, 'runtime-config.json'), '{"type":"envoy_proxy","abiVersions":["v0.2.1"],"config":{}}');
  execFileSync('tar', ['-czf', 'layer.tar.gz', 'plugin.wasm'], { cwd: work });
}

function peers(): Record<string, MakeCommand> {
  const oras = (name: string, files: readonly string[]): MakeCommand => {
    return (host, repository) => ({
      name,
      command: 'oras',
      args: ['push', '--plain-http', `${host}/${repository}:v1`, ...files],
      directory: work,
    });
  };
  const config = `runtime-config.json:${MEDIA_TYPE.soloConfig}`;
  return {
    'oras, compat': oras('oras, compat', [`layer.tar.gz:${MEDIA_TYPE.ociTarGzip}`]),
    'oras, two layers as wasme': oras('oras, two layers as wasme', [config, `plugin.wasm:${MEDIA_TYPE.soloContent}`]),
    'crane append': (host, repository) => ({
      name: 'crane append',
      command: 'crane',
      args: ['append', '--insecure', '-f', 'layer.tar.gz', '-t', `${host}/${repository}:v1`],
      directory: work,
    }),
  };
}

/** One module in a repository that has never seen it, by turns, each from its process's start. */
async function benchFresh(delay: number): Promise<void> {
  const proxy = await startDelayProxy(registry.host, delay);
  const ours = (layouts: string, publishes = 'fresh'): MakeCommand => {
    return (host, repository) => ({
      name: `${layouts} ${publishes}`,
      command: process.execPath,
      args: [
        cli,
        'publish',
        'plugin.wasm',
        '--plain-http',
        '--layouts',
        layouts,
        '--image',
        `${host}/${repository}:v1`,
      ],
      directory: work,
    });
  };
  const commands = { ...peers(), 'ours, compat': ours('compat'), 'ours, 3 layouts': ours('compat,solo,cncf') };
  const times: Record<string, number[]> = {};
  const counts: Record<string, string> = {};
  let repeated = '';
  for (let round = -1; round < rounds; round++) {
    for (const [name, make] of Object.entries(commands)) {
      const repository = `bench/d${delay}-${round + 1}-${name.replaceAll(/[^a-z0-9]+/g, '-')}`;
      const command = make(proxy.host, repository);
      const taken = await time(command);
      const { requests, trips } = proxy.take();
      counts[name] = `${trips} sequential, ${requests} requests`;
      if (round >= 0) times[name] = [...(times[name] ?? []), taken];
      if (name === 'ours, 3 layouts') {
        await time(command);
        const again = proxy.take();
        repeated = `${again.trips} sequential, ${again.requests} requests`;
      }
    }
  }
  const best = Math.min(...Object.keys(peers()).map((name) => median(times[name] ?? [])));
  console.log(
    `fresh 2 MB, ${delay} ms a round trip${delay > 0 ? ` (floor: ${FLOOR} sequential, without a token)` : ''}`,
  );
  for (const name of Object.keys(commands)) {
    const value = median(times[name] ?? []);
    const against = name.startsWith('ours') ? `  ${ratio(value, best)} of the best peer` : '';
    console.log(`  ${name.padEnd(28)} ${ms(value).padStart(8)}  ${delay > 0 ? (counts[name] ?? '') : ''}${against}`);
  }
  if (delay > 0) console.log(`  unchanged, 3 layouts: ${repeated}`);
  await proxy.stop();
}

/** Many modules of one command against as many processes of oras, eight at a time. */
async function benchMany(host: string, label: string, size: number, layout: 'compat' | 'solo'): Promise<void> {
  const COUNT = 200;
  const names = Array.from({ length: COUNT }, (_, index) => `${label.replace(/\W/g, '').toLowerCase()}-${index}`);
  const folder = join(work, `many-${size}`);
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    const { bytes } = sampleModule(name, size);
    writeFileSync(join(folder, `${name}.wasm`), bytes);
    writeFileSync(join(own, 'plugin.wasm'), bytes);
    writeFileSync(join(own, 'runtime-config.json'), '{"type":"envoy_proxy"}');
    if (layout === 'compat') execFileSync('tar', ['-czf', 'layer.tar.gz', 'plugin.wasm'], { cwd: own });
  }
  const files =
    layout === 'compat'
      ? `layer.tar.gz:${MEDIA_TYPE.ociTarGzip}`
      : `runtime-config.json:${MEDIA_TYPE.soloConfig} plugin.wasm:${MEDIA_TYPE.soloContent}`;
  const push = `cd ${folder}/{} && oras push --plain-http ${host}/many/oras-{}:v1 ${files}`;
  const theirs = await time({
    name: 'oras',
    command: 'bash',
    args: ['-c', `printf '%s\\n' ${names.join(' ')} | xargs -P8 -I{} sh -c '${push} >/dev/null'`],
  });
  const ours = (count: number): Command => ({
    name: 'ours',
    command: process.execPath,
    args: [
      ...[cli, 'publish', ...names.slice(0, count).map((name) => `${name}.wasm`)],
      ...['--image', `${host}/many/ours-${count}-{name}:v1`, '--layouts', layout, '--plain-http'],
    ],
    directory: folder,
  });
  const few = await timePeak(ours(COUNT / 4));
  const all = await timePeak(ours(COUNT));
  console.log(`${COUNT} modules of ${label}, ${layout}`);
  console.log(`  oras, eight at a time        ${ms(theirs).padStart(8)}`);
  console.log(`  ours, one command            ${ms(all.taken).padStart(8)}  ${ratio(theirs, all.taken)} as fast`);
  console.log(`  memory at most               ${all.peak} MB, of a quarter of them ${few.peak} MB`);
}

/** The time of a command in milliseconds, and the most memory that it had, in MB (Linux). */
async function timePeak(command: Command): Promise<{ readonly taken: number; readonly peak: number }> {
  const started = performance.now();
  const child = spawn(command.command, command.args, { cwd: command.directory, stdio: 'ignore' });
  let peak = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
    } catch {
      // It has ended between two looks.
    }
  }, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command.name} exited with ${code}`);
  return { taken: performance.now() - started, peak: Math.round(peak / 1000) };
}
