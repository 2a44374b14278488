import { ABI_VERSIONS, type AbiVersion, type ExportRow, type ImportRow } from '../abi/schema.ts';
import { parseSignature } from '../abi/signature.ts';
import { CALLBACKS, hostFunctionNames } from '../abi/tables.ts';
import type { Validation } from '../envoy/process.ts';
import { type WrittenFunction, type WrittenImport, writeModule, zeros } from '../wasm/write.ts';

/** What one build of Envoy links and looks up; rows are as in the tables, without the release that has them first. */
export interface ProbedTable {
  readonly imports: readonly ProbedImport[];
  readonly exports: readonly ProbedExport[];
}

export type ProbedImport = Omit<ImportRow, 'since' | 'start'> & { /** At the start too. */ readonly start: boolean };
export type ProbedExport = Omit<ExportRow, 'since'>;

/** Lets an Envoy load a module, with an empty configuration. */
export type Judge = (module: Uint8Array<ArrayBuffer>) => Promise<Validation>;

/** Names to ask for. */
export interface ProbeNames {
  readonly env: readonly string[];
  /** Asked for under both of its names. */
  readonly wasi: readonly string[];
  readonly callbacks: readonly string[];
}

const WASI = ['wasi_snapshot_preview1', 'wasi_unstable'] as const;
/** No host function and no callback has this type, so every answer names the right one. */
const WRONG = 'f32 -> f32';

/** All that some measured Envoy has, and what SDKs and specifications name and none has: a newer one may. */
const KNOWN_NAMES: ProbeNames = {
  env: unique([
    ...hostFunctionNames('env'),
    ...[
      'proxy_set_log_level',
      'proxy_get_shared_queue',
      'proxy_resume_downstream',
      'proxy_dispatch_http_call',
      'abort',
    ],
  ]),
  wasi: unique([...hostFunctionNames(WASI[0]), 'proc_raise', 'sock_open', 'sock_connect']),
  callbacks: unique([
    ...CALLBACKS.map(({ name }) => name),
    ...['proxy_on_custom_callback', 'proxy_on_timer_ready', 'proxy_on_plugin_start', 'free'],
  ]),
};

/**
 * Measures what an Envoy links and looks up, by generated modules that are wrong on purpose: its refusal names the type
 * that it wants. About two hundred modules for the known names.
 * @param workers how many modules may be judged at once.
 * @throws Error for an answer that is not understood.
 */
export async function probeEnvoy(judge: Judge, workers: number, names: ProbeNames = KNOWN_NAMES): Promise<ProbedTable> {
  const questions = [
    ...names.env.map((name) => ({ modules: ['env'], name, abis: ABI_VERSIONS })),
    ...names.wasi.map((name) => ({ modules: [...WASI], name, abis: ['0.2.1'] as const })),
  ];
  const rows = await mapLimited(questions, workers, (question) => probeImport(judge, question));
  return { imports: rows.flat(), exports: await probeExports(judge, names.callbacks) };
}

interface Question {
  readonly modules: readonly string[];
  readonly name: string;
  readonly abis: readonly AbiVersion[];
}

/** A row per type and set of ABIs; WASI must be the same under both of its names. */
async function probeImport(judge: Judge, { modules, name, abis }: Question): Promise<ProbedImport[]> {
  const answers = new Map<string, AbiVersion[]>();
  for (const abi of abis) {
    const signatures = await Promise.all(modules.map((module) => hostSignature(judge, module, name, abi)));
    const [first] = signatures;
    if (signatures.some((signature) => signature !== first)) throw new Error(`${name} differs by module`);
    if (first !== undefined) answers.set(first, [...(answers.get(first) ?? []), abi]);
  }
  const [module = ''] = modules;
  return Promise.all(
    [...answers].map(async ([signature, found]) => ({
      module,
      name,
      signature,
      ...(found.length === abis.length ? {} : { abi: found }),
      start: await mayBeCalledAtStart(judge, module, name, signature, found.at(-1) ?? '0.2.1'),
    })),
  );
}

async function hostSignature(judge: Judge, module: string, name: string, abi: AbiVersion): Promise<string | undefined> {
  const [reason = ''] = (await judge(writeFilter(abi, {}, [{ module, name, type: parseSignature(WRONG) }]))).reasons;
  if (reason === `Failed to load Wasm module due to a missing import: ${module}.${name}`) return undefined;
  const signature = /import type mismatch: .*, but host exports: (.*)$/.exec(reason)?.[1];
  if (signature === undefined) throw new Error(`${module}.${name}: ${reason}`);
  return signature;
}

async function mayBeCalledAtStart(
  judge: Judge,
  module: string,
  name: string,
  signature: string,
  abi: AbiVersion,
): Promise<boolean> {
  const type = parseSignature(signature);
  const code = [...zeros(type.params), 0x10, 0, ...type.results.map(() => 0x1a)];
  const { reasons } = await judge(
    writeFilter(abi, { _initialize: { signature: 'void -> void', code } }, [{ module, name, type }]),
  );
  return !reasons.some((reason) => reason.includes('restricted_callback'));
}

interface Answer {
  readonly name: string;
  readonly signature: string;
}

/** A row per callback and set of ABIs, in the order in which Envoy looks them up. */
async function probeExports(judge: Judge, names: readonly string[]): Promise<ProbedExport[]> {
  const wrong = Object.fromEntries(names.map((name) => [name, { signature: WRONG }]));
  const rows = new Map<string, { row: ProbedExport; abi: AbiVersion[]; position: number }>();
  for (const abi of ABI_VERSIONS) {
    const command = await wantedTypes(judge, abi, wrong);
    const reactor = await wantedTypes(judge, abi, { ...wrong, _initialize: { signature: 'void -> void' } });
    // Without a usable _initialize Envoy asks for it and then for _start, with one for main and __main_void.
    for (const [position, { name, signature }] of [...command.slice(0, 2), ...reactor, ...command].entries()) {
      const key = `${name} ${signature}`;
      const row = { name, signature, ...conditionOf(name, command, reactor) };
      const seen = rows.get(key) ?? { row, abi: [] as AbiVersion[], position };
      if (!seen.abi.includes(abi)) {
        seen.abi.push(abi);
        seen.position = Math.max(seen.position, position);
      }
      rows.set(key, seen);
    }
  }
  return [...rows.values()]
    .sort((a, b) => a.position - b.position)
    .map(({ row, abi }) => (abi.length === ABI_VERSIONS.length ? row : { ...row, abi }));
}

function conditionOf(
  name: string,
  command: readonly Answer[],
  reactor: readonly Answer[],
): Pick<ProbedExport, 'with' | 'without'> {
  const isIn = (answers: readonly Answer[]): boolean => answers.some((answer) => answer.name === name);
  if (name === 'proxy_on_memory_allocate') return { without: 'malloc' };
  if (!isIn(command)) return { with: '_initialize' };
  return isIn(reactor) || name === '_initialize' ? {} : { without: '_initialize' };
}

/** The types that Envoy wants instead of the wrong ones, in its own order. */
async function wantedTypes(judge: Judge, abi: AbiVersion, wrong: Changes): Promise<Answer[]> {
  const { reasons } = await judge(writeFilter(abi, wrong));
  return reasons.flatMap((reason): Answer[] => {
    const match = /^Bad function signature for: (\S+), want: (.*), but the module exports: /.exec(reason);
    return match === null ? [] : [{ name: match[1] ?? '', signature: match[2] ?? '' }];
  });
}

type Changes = Readonly<Record<string, { readonly signature: string; readonly code?: readonly number[] }>>;

/** A filter that every Envoy takes, but for the changes. */
function writeFilter(
  abi: AbiVersion,
  changes: Changes,
  imports: readonly WrittenImport[] = [],
): Uint8Array<ArrayBuffer> {
  const functions: Changes = {
    [`proxy_abi_version_${abi.replaceAll('.', '_')}`]: { signature: 'void -> void' },
    _initialize: { signature: 'void -> void' },
    malloc: { signature: 'i32 -> i32', code: [0x41, 0x80, 0x08] },
    ...changes,
  };
  const written = Object.entries(functions).map(([name, { signature, code }]): WrittenFunction => {
    const type = parseSignature(signature);
    return { name, type, code: code ?? zeros(type.results) };
  });
  return writeModule(imports, written);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

async function mapLimited<A, B>(items: readonly A[], workers: number, work: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as A);
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}
