/**
 * Measures what Envoy builds link and look up, by generated modules that `envoy --mode validate` judges, and writes
 * src/abi/data/envoy.json anew: `node scripts/measure-abi.ts ENVOY…` with the binaries of all releases that the table
 * shall hold. Takes about twenty seconds a binary on Linux. The names that are asked for stand in src/check/probe.ts.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from 'semver';
import type { ExportRow, ImportRow } from '../src/abi/schema.ts';
import { run } from '../src/base/exec.ts';
import { probeEnvoy } from '../src/check/probe.ts';
import { makeBootstrap } from '../src/envoy/bootstrap.ts';
import { makeKnownGoodModule } from '../src/envoy/known-good.ts';
import { type Validation, validate } from '../src/envoy/process.ts';

type Row = Omit<ImportRow, 'module'> & Partial<Pick<ImportRow, 'module'>> & Pick<ExportRow, 'with' | 'without'>;

interface Envoy {
  readonly version: string;
  readonly line: string;
  readonly judge: (module: Uint8Array) => Promise<Validation>;
}

const TABLE = new URL('../src/abi/data/envoy.json', import.meta.url);
const signal = new AbortController().signal;

async function main(binaries: readonly string[]): Promise<void> {
  if (binaries.length === 0) throw new Error('name the Envoy binaries to measure');
  const folder = await mkdtemp(join(tmpdir(), 'measure-abi-'));
  try {
    const envoys: Envoy[] = [];
    for (const binary of binaries) envoys.push(await openEnvoy(binary, folder));
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

async function openEnvoy(binary: string, folder: string): Promise<Envoy> {
  const options = { variables: process.env, timeout: 20_000, signal };
  const line =
    (await run(binary, ['--version'], options)).stdout
      .trim()
      .split(/version: /)
      .at(-1) ?? '';
  const version = line.split('/')[1];
  if (version === undefined) throw new Error(`${binary} is no Envoy: ${line}`);
  let count = 0;
  const judge = async (module: Uint8Array): Promise<Validation> => {
    count += 1;
    const modulePath = join(folder, `${version}-${count}.wasm`);
    await writeFile(modulePath, module);
    const plugin = { modulePath, name: 'probe', rootId: '', vmId: '' };
    const bootstrap = makeBootstrap(plugin, { kind: 'direct-response', status: 200, body: '' });
    const result = await validate({ command: [binary] }, bootstrap, {
      variables: process.env,
      signal,
      temporary: folder,
    });
    await rm(modulePath);
    return result;
  };
  const known = await judge(makeKnownGoodModule());
  if (!known.loads) throw new Error(`${binary} refuses the known-good module: ${known.reasons.join('; ')}`);
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
