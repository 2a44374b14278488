/**
 * Publishing against oras and crane, on Debian's docker-registry, distribution 3.1 and go-containerregistry's registry:
 * a fresh module with both sides' process starts, with and without 40 ms a round trip; sequential round trips; many
 * modules in one command; memory. Each figure stands beside its goal and the floor below which no client can go.
 * `npm run bench:publish [ROUNDS]` takes some three minutes; it needs dist/ and what .ci/setup installs on PATH.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LayoutName } from '../src/oci/layout-names.ts';
import { packImages } from '../src/oci/layouts.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';
import { parseModule } from '../src/wasm/module.ts';
import { REGISTRIES, startReferrersRegistry, startRegistry } from '../test/support/registry.ts';
import { sampleModule } from '../test/support/sample-module.ts';
import { type BareImage, pushBare } from './bare-push.ts';
import { startDelayProxy } from './delay-proxy.ts';
import { type Command, median, time } from './measure.ts';

const rounds = Number(process.argv[2] ?? 7);
const DELAY = 40;
/** Two to upload (ask for a place, send), one each for the side tags and the plain one; looking first costs none. */
const FLOOR = 4;
const COUNT = 200;
const AT_ONCE = 8;
const cli = process.env.WASM_ACTION_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'bench-publish-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const ms = (value: number): string => `${Math.round(value)} ms`.padStart(9);
const ratio = (value: number, other: number): string => `${(value / other).toFixed(2)} ×`;

type MakeCommand = (host: string, repository: string) => Command;

const registries = [
  ...(await Promise.all(
    REGISTRIES.map(async (name) => ({ title: name as string, ...(await startRegistry({ name })) })),
  )),
  { title: "go-containerregistry's, in memory", ...(await startReferrersRegistry()) },
];
try {
  writeFiles();
  for (const { title, host } of registries.slice(0, REGISTRIES.length)) {
    for (const delay of [0, DELAY]) await benchFresh(title, host, delay);
  }
  const small = { label: '50 kB', size: 50_000, layout: 'compat', goal: 3 } as const;
  const large = { label: '2 MB', size: 2_000_000, layout: 'solo', goal: 1.5 } as const;
  for (const { title, host } of registries) for (const kind of [small, large]) await benchMany(title, host, kind);
  await benchMemory(registries[0]?.host ?? '');
} finally {
  await Promise.all(registries.map((registry) => registry.stop()));
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

function ours(layouts: string): MakeCommand {
  return (host, repository) => ({
    name: layouts,
    command: process.execPath,
    args: [cli, 'publish', 'plugin.wasm', '--plain-http', '--layouts', layouts, '--image', `${host}/${repository}:v1`],
    directory: work,
  });
}

/** One module in a repository that has never seen it, by turns, each from its process's start. */
async function benchFresh(title: string, host: string, delay: number): Promise<void> {
  const proxy = await startDelayProxy(host, delay);
  const commands = { ...peers(), 'ours, compat': ours('compat'), 'ours, 3 layouts': ours('compat,solo,cncf') };
  const times: Record<string, number[]> = {};
  const counts: Record<string, string> = {};
  const starts: number[] = [];
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
    starts.push(await time({ name: 'node', command: process.execPath, args: ['-e', '0'] }));
  }
  const best = Math.min(...Object.keys(peers()).map((name) => median(times[name] ?? [])));
  const floor = median(starts) + FLOOR * delay;
  console.log(`\n${title}: fresh 2 MB, ${delay} ms a round trip`);
  for (const name of Object.keys(commands)) {
    const value = median(times[name] ?? []);
    const against = name.startsWith('ours') ? `  ${ratio(value, best)} of the best peer` : '';
    console.log(`  ${name.padEnd(28)}${ms(value)}  ${delay > 0 ? (counts[name] ?? '') : ''}${against}`);
  }
  if (delay > 0) {
    console.log(`  goal for 3 layouts           ${ms(0.7 * best)}  0.70 ×, at most ${FLOOR + 1} sequential`);
    console.log(
      `  floor for 3 layouts          ${ms(floor)}  ${ratio(floor, best)}: the start of node and ${FLOOR} sequential`,
    );
    console.log(`  unchanged, 3 layouts         ${repeated}; goal 1 sequential`);
  }
  await proxy.stop();
}

interface Kind {
  readonly label: string;
  /** Bytes of noise in each module. */
  readonly size: number;
  readonly layout: LayoutName;
  /** How often as fast as oras. */
  readonly goal: number;
}

/** Many modules of one command against as many processes of a peer, eight at a time. */
async function benchMany(title: string, host: string, kind: Kind): Promise<void> {
  const { label, layout, goal } = kind;
  const { folder, names } = writeModules(kind, COUNT);
  if (layout === 'compat') packLayers(folder, names);
  const files =
    layout === 'compat'
      ? `layer.tar.gz:${MEDIA_TYPE.ociTarGzip}`
      : `runtime-config.json:${MEDIA_TYPE.soloConfig} plugin.wasm:${MEDIA_TYPE.soloContent}`;
  const each = (name: string, push: string): Promise<number> => {
    const line = `cd ${folder}/{} && ${push} >/dev/null 2>&1`;
    const script = `printf '%s\\n' ${names.join(' ')} | xargs -P${AT_ONCE} -I{} sh -c '${line}'`;
    return time({ name, command: 'bash', args: ['-c', script] });
  };
  const place = `${host}/many/${layout}`;
  const oras = await each('oras', `oras push --plain-http ${place}/oras-{}:v1 ${files}`);
  const crane =
    layout === 'compat'
      ? await each('crane', `crane append --insecure -f layer.tar.gz -t ${place}/crane-{}:v1`)
      : undefined;
  const { taken } = await timePeak(publishMany(folder, names, `${place}/ours`, layout));
  const bare = await pushBare(host, await packBare(folder, names, layout), AT_ONCE);
  console.log(`\n${title}: ${COUNT} modules of ${label}, ${layout}`);
  console.log(`  oras, ${AT_ONCE} at a time           ${ms(oras)}`);
  if (crane !== undefined) console.log(`  crane, ${AT_ONCE} at a time          ${ms(crane)}`);
  console.log(`  ours, one command            ${ms(taken)}  ${ratio(oras, taken)} as fast as oras; goal ${goal} ×`);
  console.log(`  floor: requests alone        ${ms(bare)}  ${ratio(oras, bare)} as fast as oras`);
}

/** The most memory that one command has, by how many modules it publishes: it must not grow with them. */
async function benchMemory(host: string): Promise<void> {
  const { folder, names } = writeModules({ size: 2_000_000 }, 2 * COUNT);
  const peaks: string[] = [];
  for (const count of [COUNT / 4, COUNT, 2 * COUNT]) {
    const { peak } = await timePeak(publishMany(folder, names.slice(0, count), `${host}/memory/${count}`, 'solo'));
    peaks.push(`${count}: ${peak} MB`);
  }
  console.log(`\nmemory at most, modules of 2 MB, solo: ${peaks.join(', ')}; goal: flat`);
}

function publishMany(folder: string, names: readonly string[], place: string, layout: LayoutName): Command {
  return {
    name: 'ours',
    command: process.execPath,
    args: [
      ...[cli, 'publish', ...names.map((name) => `${name}.wasm`)],
      ...['--image', `${place}/{name}:v1`, '--layouts', layout, '--plain-http'],
    ],
    directory: folder,
  };
}

/** For us as files beside each other, for peers each in a folder of its own. */
function writeModules({ size }: Pick<Kind, 'size'>, count: number): { folder: string; names: string[] } {
  const folder = join(work, `many-${size}`);
  const names = Array.from({ length: count }, (_, index) => `m${index}`);
  for (const name of names) {
    const own = join(folder, name);
    if (mkdirSync(own, { recursive: true }) === undefined) continue;
    const { bytes } = sampleModule(name, size);
    writeFileSync(join(folder, `${name}.wasm`), bytes);
    writeFileSync(join(own, 'plugin.wasm'), bytes);
    writeFileSync(join(own, 'runtime-config.json'), '{"type":"envoy_proxy"}');
  }
  return { folder, names };
}

function packLayers(folder: string, names: readonly string[]): void {
  for (const name of names) execFileSync('tar', ['-czf', 'layer.tar.gz', 'plugin.wasm'], { cwd: join(folder, name) });
}

/** Everything but the modules' own bytes, which are read when their turn comes. */
async function packBare(folder: string, names: readonly string[], layout: LayoutName): Promise<BareImage[]> {
  const images: BareImage[] = [];
  for (const name of names) {
    const path = join(folder, `${name}.wasm`);
    const module = parseModule(await readFile(path));
    const [packing] = packImages([layout], { module, rootIds: [], metadata: { title: name } });
    if (packing === undefined) throw new Error(`nothing was packed for ${layout}`);
    const { manifest, blobs } = await packing.image;
    images.push({
      repository: `bare/${layout}/${name}`,
      tag: 'v1',
      manifest,
      blobs: blobs.map(({ descriptor, bytes }) => ({
        descriptor,
        bytes: bytes === module.bytes ? fromFile(path) : fromMemory(bytes),
      })),
    });
  }
  return images;
}

function fromFile(path: string): () => Promise<Uint8Array> {
  return () => readFile(path);
}

function fromMemory(bytes: Uint8Array): () => Promise<Uint8Array> {
  return () => Promise.resolve(bytes);
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
