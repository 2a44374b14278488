/**
 * Publishing against oras and crane: wall time of a fresh module with both sides' process starts, with and without
 * 40 ms a round trip, sequential round trips, and 200 modules at once. `npm run bench:publish [ROUNDS]`; needs dist/ and
 * what .ci/setup installs on PATH.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHttp } from '../src/base/http.ts';
import { silentLog } from '../src/base/log.ts';
import { createRegistryClient } from '../src/oci/client.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';
import { parseReference } from '../src/oci/reference.ts';
import { publish } from '../src/publish/publish.ts';
import { startRegistry } from '../test/support/registry.ts';
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
try {
  writeFiles();
  for (const delay of [0, DELAY]) await benchFresh(delay);
  await benchMany('50 kB', 50_000, 'compat');
  await benchMany('2 MB', 2_000_000, 'solo');
} finally {
  await registry.stop();
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

/** Many modules of one process against as many processes of oras, eight at a time. */
async function benchMany(label: string, size: number, layout: 'compat' | 'solo'): Promise<void> {
  const COUNT = 200;
  const modules = Array.from({ length: COUNT }, (_, index) => sampleModule(`many ${index}`, size));
  const folder = join(work, `many-${size}`);
  mkdirSync(folder);
  for (const [index, module] of modules.entries()) {
    const own = join(folder, String(index));
    mkdirSync(own);
    writeFileSync(join(own, 'plugin.wasm'), module.bytes);
    writeFileSync(join(own, 'runtime-config.json'), '{"type":"envoy_proxy"}');
    if (layout === 'compat') execFileSync('tar', ['-czf', 'layer.tar.gz', 'plugin.wasm'], { cwd: own });
  }
  const files =
    layout === 'compat'
      ? `layer.tar.gz:${MEDIA_TYPE.ociTarGzip}`
      : `runtime-config.json:${MEDIA_TYPE.soloConfig} plugin.wasm:${MEDIA_TYPE.soloContent}`;
  const push = `cd ${folder}/{} && oras push --plain-http ${registry.host}/many-${size}/oras-{}:v1 ${files}`;
  const theirs = await time({
    name: 'oras',
    command: 'bash',
    args: ['-c', `seq 0 ${COUNT - 1} | xargs -P8 -I{} sh -c '${push} >/dev/null'`],
  });
  const signal = new AbortController().signal;
  const client = createRegistryClient({
    http: createHttp({ variables: {}, signal, log: silentLog }),
    log: silentLog,
    credentials: () => Promise.resolve(undefined),
    plainHttp: true,
    directory: work,
  });
  const started = performance.now();
  let highest = process.memoryUsage.rss();
  const queue = [...modules.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, module] = next;
      const place = parseReference(`${registry.host}/many-${size}/ours-${index}`);
      const destination = { place, tags: ['v1'] as const, floating: [] };
      await publish({ module, rootIds: [], metadata: {}, layouts: [layout], destination, client, log: silentLog });
      highest = Math.max(highest, process.memoryUsage.rss());
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  const ours = performance.now() - started;
  console.log(`${COUNT} modules of ${label}, ${layout}`);
  console.log(`  oras, eight at a time        ${ms(theirs).padStart(8)}`);
  const memory = Math.round(highest / 1e6);
  console.log(
    `  ours, one process            ${ms(ours).padStart(8)}  ${ratio(theirs, ours)} as fast, ${memory} MB at most`,
  );
}
