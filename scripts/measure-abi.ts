/**
 * Measures what Envoy builds link and look up, by generated modules that `envoy --mode validate` judges, and writes
 * src/abi/data/envoy.json anew: `node scripts/measure-abi.ts ENVOY…` with the binaries of all releases that the table
 * shall hold. Takes about twenty seconds a binary on Linux. Names to ask for: the table's own, WASI's, and NAMES.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from 'semver';
import { ABI_VERSIONS, type AbiVersion, type ExportRow, type ImportRow } from '../src/abi/schema.ts';
import { parseSignature } from '../src/abi/signature.ts';
import { run } from '../src/base/exec.ts';
import { makeBootstrap } from '../src/envoy/bootstrap.ts';
import { type Validation, validate } from '../src/envoy/process.ts';
import { buildFilter, type FunctionPlan, filterFunctions, type ImportPlan, op } from '../test/support/wasm-builder.ts';

type Row = Omit<ImportRow, 'module'> & Partial<Pick<ImportRow, 'module'>> & Pick<ExportRow, 'with' | 'without'>;

interface Envoy {
  readonly version: string;
  readonly line: string;
  readonly judge: (module: Uint8Array) => Promise<Validation>;
}

const TABLE = new URL('../src/abi/data/envoy.json', import.meta.url);
const WASI = ['wasi_snapshot_preview1', 'wasi_unstable'] as const;
/** Names that SDKs and specifications use and that no measured Envoy links or calls, asked for again each time. */
const NAMES = {
  env: [
    'proxy_set_log_level',
    'proxy_get_shared_queue',
    'proxy_resume_downstream',
    'proxy_dispatch_http_call',
    'abort',
  ],
  wasi: ['proc_raise', 'sock_open', 'sock_connect'],
  callbacks: ['proxy_on_custom_callback', 'proxy_on_timer_ready', 'proxy_on_plugin_start', 'free'],
};
/** No host function and no callback has this type, so every answer names the right one. */
const WRONG = 'f32 -> f32';

const signal = new AbortController().signal;

async function main(binaries: readonly string[]): Promise<void> {
  if (binaries.length === 0) throw new Error('name the Envoy binaries to measure');
  const folder = await mkdtemp(join(tmpdir(), 'measure-abi-'));
  try {
    const envoys: Envoy[] = [];
    for (const binary of binaries) envoys.push(await openEnvoy(binary, folder));
    envoys.sort((a, b) => compare(b.version, a.version));
    const old = JSON.parse(await readFile(TABLE, 'utf8')) as { imports: Row[]; exports: Row[] };
    const imports = new Map<string, Row>();
    const exports = new Map<string, Row>();
    for (const envoy of envoys) {
      process.stderr.write(`${envoy.version}: ${envoy.line}\n`);
      merge(imports, await measureImports(envoy, old.imports));
      merge(exports, await measureExports(envoy, old.exports));
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
  const known = await judge(buildFilter());
  if (!known.loads) throw new Error(`${binary} refuses the known-good module: ${known.reasons.join('; ')}`);
  return { version, line, judge };
}

/** A row per host function and set of ABIs; those of wasi_unstable must equal those of wasi_snapshot_preview1. */
async function measureImports(envoy: Envoy, old: readonly Row[]): Promise<Row[]> {
  const known = (module: string): string[] => old.flatMap((row) => (row.module === module ? [row.name] : []));
  const questions = [
    ...unique([...known('env'), ...NAMES.env]).map((name) => ({ modules: ['env'], name, abis: ABI_VERSIONS })),
    ...unique([...known(WASI[0]), ...NAMES.wasi]).map((name) => ({
      modules: [...WASI],
      name,
      abis: ['0.2.1'] as const,
    })),
  ];
  const rows = await mapLimited(questions, async ({ modules, name, abis }): Promise<Row[]> => {
    const answers = new Map<string, AbiVersion[]>();
    for (const abi of abis) {
      const signatures = await Promise.all(modules.map((module) => hostSignature(envoy, module, name, abi)));
      const [first] = signatures;
      if (signatures.some((signature) => signature !== first)) throw new Error(`${name} differs by module`);
      if (first !== undefined) answers.set(first, [...(answers.get(first) ?? []), abi]);
    }
    const module = modules[0] ?? '';
    return Promise.all(
      [...answers].map(async ([signature, found]) => ({
        module,
        name,
        signature,
        ...(found.length === abis.length ? {} : { abi: found }),
        since: envoy.version,
        ...((await allowedAtStart(envoy, module, name, signature, found.at(-1) ?? '')) ? { start: envoy.version } : {}),
      })),
    );
  });
  return rows.flat();
}

async function hostSignature(envoy: Envoy, module: string, name: string, abi: string): Promise<string | undefined> {
  const imports: ImportPlan[] = [{ module, name, signature: WRONG }];
  const [reason = ''] = (await envoy.judge(buildFilter({ imports, functions: withAbi(abi) }))).reasons;
  if (reason === `Failed to load Wasm module due to a missing import: ${module}.${name}`) return undefined;
  const signature = /import type mismatch: .*, but host exports: (.*)$/.exec(reason)?.[1];
  if (signature === undefined) throw new Error(`${envoy.version}, ${module}.${name}: ${reason}`);
  return signature;
}

async function allowedAtStart(
  envoy: Envoy,
  module: string,
  name: string,
  signature: string,
  abi: string,
): Promise<boolean> {
  const type = parseSignature(signature);
  const zeros = type.params.flatMap((value) => (value === 'i64' ? op.i64(0) : op.i32(0)));
  const body = [...zeros, ...op.call(0), ...type.results.map(() => op.drop)];
  const functions = withAbi(abi, { _initialize: { signature: 'void -> void', body } });
  const { reasons } = await envoy.judge(buildFilter({ imports: [{ module, name, signature }], functions }));
  return !reasons.some((reason) => reason.includes('restricted_callback'));
}

/** A row per callback and set of ABIs, in the order in which Envoy looks them up. */
async function measureExports(envoy: Envoy, old: readonly Row[]): Promise<Row[]> {
  const names = unique([...old.map((row) => row.name), ...NAMES.callbacks]);
  const wrong = Object.fromEntries(names.map((name) => [name, { signature: WRONG }]));
  const rows = new Map<string, { row: Row; abi: AbiVersion[]; position: number }>();
  for (const abi of ABI_VERSIONS) {
    const command = await wrongTypes(envoy, abi, wrong);
    const reactor = await wrongTypes(envoy, abi, { ...wrong, _initialize: { signature: 'void -> void' } });
    const isIn = (answers: readonly Answer[], name: string): boolean => answers.some((answer) => answer.name === name);
    // Without a usable _initialize Envoy asks for it and then for _start, with one for main and __main_void.
    const inOrder = [...command.slice(0, 2), ...reactor, ...command];
    for (const [position, { name, signature }] of inOrder.entries()) {
      const key = `${name} ${signature}`;
      const seen = rows.get(key) ?? {
        row: { name, signature, since: envoy.version, ...lookup(name) },
        abi: [],
        position,
      };
      if (!seen.abi.includes(abi)) {
        seen.abi.push(abi);
        seen.position = Math.max(seen.position, position);
      }
      rows.set(key, seen);
    }
    function lookup(name: string): Pick<Row, 'with' | 'without'> {
      if (name === 'proxy_on_memory_allocate') return { without: 'malloc' };
      if (!isIn(command, name)) return { with: '_initialize' };
      return isIn(reactor, name) || name === '_initialize' ? {} : { without: '_initialize' };
    }
  }
  return [...rows.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ row, abi }) => (abi.length === ABI_VERSIONS.length ? row : { ...row, abi }));
}

interface Answer {
  readonly name: string;
  readonly signature: string;
}

/** The types that Envoy wants instead of the wrong ones, in its own order. */
async function wrongTypes(envoy: Envoy, abi: string, wrong: Parameters<typeof withAbi>[1]): Promise<Answer[]> {
  const { reasons } = await envoy.judge(buildFilter({ functions: withAbi(abi, wrong) }));
  return reasons.flatMap((reason): Answer[] => {
    const match = /^Bad function signature for: (\S+), want: (.*), but the module exports: /.exec(reason);
    return match === null ? [] : [{ name: match[1] ?? '', signature: match[2] ?? '' }];
  });
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

function withAbi(abi: string, changes: Parameters<typeof filterFunctions>[0] = {}): FunctionPlan[] {
  const marker = `proxy_abi_version_${abi.replaceAll('.', '_')}`;
  return filterFunctions({ proxy_abi_version_0_2_1: undefined, [marker]: { signature: 'void -> void' }, ...changes });
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

async function mapLimited<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as A);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
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
