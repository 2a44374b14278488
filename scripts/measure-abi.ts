/**
 * Measures what Envoy builds link and look up, by generated modules that `envoy --mode validate` judges, and writes
 * src/abi/data/envoy.json anew: `node scripts/measure-abi.ts TARGET…` with all releases that the table shall hold, as
 * `--target` names them (1.40.0, path:FILE); without any, all that can be had here. Takes about twenty seconds a release
 * on Linux. The names that are asked for stand in src/check/probe.ts.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from 'semver';
import type { ExportRow, ImportRow } from '../src/abi/schema.ts';
import { createHttp } from '../src/base/http.ts';
import { silentLog } from '../src/base/log.ts';
import { currentPlatform } from '../src/base/platform.ts';
import { probeEnvoy } from '../src/check/probe.ts';
import { makeLaunch, NO_NETWORK } from '../src/envoy/bootstrap.ts';
import { type Validation, validate } from '../src/envoy/process.ts';
import { provisionEnvoy } from '../src/envoy/provision.ts';
import { ENVOY_BUILDS, releasesFor } from '../src/envoy/releases.ts';
import { parseTarget } from '../src/envoy/targets.ts';
import { createRegistry } from '../src/stage/registry.ts';
import { createFileStore } from '../src/toolchain/store.ts';
import { defaultStoreRoot } from '../src/toolchain/store-root.ts';

type Row = Omit<ImportRow, 'module'> & Partial<Pick<ImportRow, 'module'>> & Pick<ExportRow, 'with' | 'without'>;

interface Envoy {
  readonly version: string;
  readonly line: string;
  readonly judge: (module: Uint8Array) => Promise<Validation>;
}

const TABLE = new URL('../src/abi/data/envoy.json', import.meta.url);
const signal = new AbortController().signal;

async function main(named: readonly string[]): Promise<void> {
  const targets = named.length > 0 ? named : releasesFor(currentPlatform(), ENVOY_BUILDS);
  const folder = await mkdtemp(join(tmpdir(), 'measure-abi-'));
  try {
    const envoys: Envoy[] = [];
    for (const target of targets) envoys.push(await openEnvoy(target, folder));
    envoys.sort((a, b) => compare(b.version, a.version));
    const imports = new Map<string, Row>();
    const exports = new Map<string, Row>();
    for (const envoy of envoys) {
      process.stderr.write(`${envoy.version}: ${envoy.line}\n`);
      const found = await measure(envoy);
      merge(imports, found.imports);
      merge(exports, found.exports);
    }
    await writeFile(TABLE, formatTable(envoys, [...imports.values()], [...exports.values()]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openEnvoy(target: string, folder: string): Promise<Envoy> {
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
  const registry = createRegistry({ plainHttp: false }, undefined, env);
  const envoy = await provisionEnvoy(parseTarget(target), env, { mirrors: [], registry });
  const { version, versionLine: line } = envoy;
  let count = 0;
  const judge = async (module: Uint8Array): Promise<Validation> => {
    count += 1;
    const modulePath = join(folder, `${version}-${count}.wasm`);
    await writeFile(modulePath, module);
    const plugin = { modulePath, name: 'probe', rootId: '', vmId: '' };
    const result = await validate(envoy, makeLaunch(plugin, NO_NETWORK, version), env);
    await rm(modulePath);
    return result;
  };
  return { version, line, judge };
}

/** The rows as the table has them: with the release that they were found in. */
async function measure({ judge, version }: Envoy): Promise<{ readonly imports: Row[]; readonly exports: Row[] }> {
  const { imports, exports } = await probeEnvoy(judge, availableParallelism());
  return {
    imports: imports.map(({ start, ...row }) => ({ ...row, since: version, ...(start ? { start: version } : {}) })),
    exports: exports.map(({ name, signature, abi, ...lookup }) => ({
      name,
      signature,
      since: version,
      ...lookup,
      ...(abi === undefined ? {} : { abi }),
    })),
  };
}

/** Takes up an older release than all before. What the table cannot say, a change of type or a removal, is an error. */
function merge(table: Map<string, Row>, rows: readonly Row[]): void {
  const isFirst = table.size === 0;
  for (const row of rows) {
    const key = [row.module, row.name, ...(row.abi ?? [])].join(' ');
    const newer = table.get(key);
    if (!isFirst && newer?.signature !== row.signature) throw new Error(`${key} was changed after ${row.since}`);
    if (!isFirst && row.start !== undefined && newer?.start === undefined)
      throw new Error(`${key} lost its leave after ${row.since}`);
    const start = row.start ?? newer?.start;
    table.set(key, { ...row, ...(start === undefined ? {} : { start }) });
  }
}

/** One row a line, so that a new release reads as a small change. */
function formatTable(envoys: readonly Envoy[], imports: readonly Row[], exports: readonly Row[]): string {
  const lines = (rows: readonly object[]): string =>
    rows
      .map(
        (row) =>
          `    ${JSON.stringify(row)
            .replaceAll('":', '": ')
            .replaceAll(',"', ', "')
            .replace(/^\{(.*)\}$/, '{ $1 }')}`,
      )
      .join(',\n');
  return `{
  "$schema": "../../../schema/abi-envoy.schema.json",
  "version": 1,
  "how": "scripts/measure-abi.ts: envoy --mode validate with envoy.wasm.runtime.v8, on generated modules",
  "aliases": { "wasi_unstable": "wasi_snapshot_preview1" },
  "releases": [
${lines(envoys.toReversed().map(({ version, line }) => ({ version, build: line })))}
  ],
  "imports": [
${lines(imports)}
  ],
  "exports": [
${lines(exports)}
  ]
}
`;
}

await main(process.argv.slice(2));
