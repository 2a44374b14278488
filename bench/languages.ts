/**
 * Each language from its template to a module: sizes beside the goals and beside the compiler's best flags by hand, the
 * times of a first build with empty caches and of one with nothing changed beside the compiler's own, and that of `setup`.
 * `npm run build && npm run bench:languages [ROUNDS] [LANGUAGE…]` writes the tables into docs/reference/languages.md when
 * all languages were measured. What runs as a command is dist/.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Environment } from '../src/base/environment.ts';
import { createHttp } from '../src/base/http.ts';
import { silentLog } from '../src/base/log.ts';
import { currentPlatform } from '../src/base/platform.ts';
import { prepareBuild } from '../src/language/build.ts';
import { initProject } from '../src/project/init.ts';
import { createFileStore } from '../src/toolchain/store.ts';
import { defaultStoreRoot } from '../src/toolchain/store-root.ts';
import { type Command, median, medians, time } from './measure.ts';

interface Subject {
  readonly title: string;
  readonly sdk: string;
  readonly abi: string;
  /** Bytes: what a filter of headers was seen to weigh with the compiler's best flags. */
  readonly goal: number;
  /** What a person would type to build the template, with the flags that we use; undefined: what ours ran, in one call. */
  readonly bare: string | undefined;
  /** The flags that make the smallest module of the same source, without names; it comes to be at `smallest`. */
  readonly byHand: string;
  readonly smallest: string;
  readonly variables?: Readonly<Record<string, string>>;
}

const GO_SDK = 'proxy-wasm-go-sdk 2026-01-05';
const GO = 'env GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -buildvcs=false';
const TINYGO = 'tinygo build -target=wasip1 -buildmode=c-shared -scheduler=none';
const CARGO = 'cargo build --release --target=wasm32-wasip1 --locked';
const CLANG =
  '--target=wasm32-wasi -mexec-model=reactor -std=c++17 -Oz -fno-exceptions -fno-rtti -stdlib=libc++ -Wl,--strip-all';
const SUBJECTS: Readonly<Record<string, Subject>> = {
  assemblyscript: {
    title: 'AssemblyScript',
    sdk: 'proxy-runtime 0.1.8',
    abi: '0.2.0',
    goal: 17_000,
    bare: 'npm run asbuild:optimized',
    byHand: 'npm run asbuild:optimized',
    smallest: 'build/optimized.wasm',
  },
  rust: {
    title: 'Rust',
    sdk: 'proxy-wasm 0.2.5',
    abi: '0.2.1',
    goal: 147_000,
    bare: CARGO,
    byHand: `${CARGO} --target-dir=smallest`,
    smallest: 'smallest/wasm32-wasip1/release/rust.wasm',
    variables: {
      CARGO_PROFILE_RELEASE_OPT_LEVEL: 'z',
      CARGO_PROFILE_RELEASE_LTO: 'fat',
      CARGO_PROFILE_RELEASE_CODEGEN_UNITS: '1',
      CARGO_PROFILE_RELEASE_PANIC: 'abort',
      CARGO_PROFILE_RELEASE_STRIP: 'symbols',
    },
  },
  cpp: {
    title: 'C++',
    sdk: 'none',
    abi: '0.2.1',
    goal: 16_000,
    bare: undefined,
    byHand: `clang++ ${CLANG} plugin.cc allocator.cc -o smallest.wasm`,
    smallest: 'smallest.wasm',
  },
  tinygo: {
    title: 'TinyGo',
    sdk: GO_SDK,
    abi: '0.2.0',
    goal: 109_000,
    bare: `${TINYGO} -o bare.wasm .`,
    byHand: `${TINYGO} -opt=z -no-debug -panic=trap -o smallest.wasm .`,
    smallest: 'smallest.wasm',
  },
  go: {
    title: 'Go',
    sdk: GO_SDK,
    abi: '0.2.0',
    goal: 2_280_000,
    bare: `${GO} -o bare.wasm .`,
    byHand: `${GO} -ldflags=-s=true\\ -w=true -o smallest.wasm .`,
    smallest: 'smallest.wasm',
  },
};
const SIZES = ['Language', 'Compiler', 'SDK', 'ABI', 'Size', 'Goal', 'Flags by hand', 'Before wasm-opt', 'As compiled'];
const TIMES = [
  'Language',
  'First build',
  'The compiler alone',
  'Nothing changed',
  'The compiler alone',
  'Ratio (goal 1.3)',
  'As a command, beyond node',
  'Setup, beyond node (goal 300 ms)',
];
const START = '<!-- Written by bench/languages.ts. -->\n';
const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url));
/** Setup is asked this many times as often as compilers are: it is short, and what it is compared with shorter. */
const SHORT = 3;

const [roundsText = '5', ...only] = process.argv.slice(2);
const rounds = Number(roundsText);
const root = mkdtempSync(join(tmpdir(), 'bench-languages-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

const sizes: string[][] = [];
const times: string[][] = [];
const load = loadavg()[0] ?? 0;
for (const [language, subject] of Object.entries(SUBJECTS)) {
  if (only.length > 0 && !only.includes(language)) continue;
  const measured = await measure(language, subject);
  sizes.push(measured.size);
  times.push(measured.time);
  for (const [heads, cells] of [
    [SIZES, measured.size],
    [TIMES, measured.time],
  ] as const) {
    console.log(heads.map((head, index) => `${head}: ${cells[index]}`).join(' · '));
  }
}
const circumstances = `Medians of ${rounds} rounds on ${availableParallelism()} processors, Node.js ${process.versions.node}; load at the start ${load.toFixed(1)}.\n`;
if (only.length === 0) {
  const page = new URL('../docs/reference/languages.md', import.meta.url);
  const text = await readFile(page, 'utf8');
  const tables = [table(SIZES, sizes), table(TIMES, times), circumstances].join('\n');
  await writeFile(page, text.slice(0, text.indexOf(START) + START.length) + tables);
}
console.log(circumstances);

async function measure(language: string, subject: Subject): Promise<{ size: string[]; time: string[] }> {
  const directory = join(root, language);
  const own = worldOf(`${language}-caches`);
  const bareWorld = worldOf(`${language}-bare-caches`, { CARGO_TARGET_DIR: join(directory, 'bare') });
  await initProject({ templates: TEMPLATES, directory, language, kind: 'http' }, own);
  const output = join(directory, '.wasm-action', 'module.wasm');
  const build = async () => {
    const started = performance.now();
    const { tools, build } = await prepareBuild({ directory, language }, own);
    const outcome = await build?.(output);
    if (outcome?.status !== 'passed') throw new Error(`${language}: ${JSON.stringify(outcome)}`);
    return { tools, outcome, milliseconds: performance.now() - started };
  };
  const { tools, outcome, milliseconds: first } = await build();
  const size = (await stat(output)).size;
  const compiler = outcome.command.split(' ')[0] ?? '';
  const command = (line: string, world: Environment, variables: Subject['variables'] = {}): Command => {
    const [program = '', ...args] = line.split(/(?<!\\) /).map((word) => word.replaceAll('\\ ', ' '));
    return {
      name: language,
      command: program,
      args,
      directory,
      variables: { ...definedOf(world.variables), ...variables },
    };
  };
  const bare = command(subject.bare ?? `${outcome.command} -o bare.wasm`, bareWorld);
  const firstBare = await time(bare);
  await time(command(subject.byHand.replace(/^clang\+\+/, compiler), bareWorld, subject.variables));
  const smallest = (await stat(join(directory, subject.smallest))).size;
  const warm: number[] = [];
  const alone: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const ours = (await build()).milliseconds;
    const theirs = await time(bare);
    // The first round warms caches and is not counted.
    if (round >= 0) warm.push(ours);
    if (round >= 0) alone.push(theirs);
  }
  const empty: Command = { name: 'node', command: process.execPath, args: ['-e', '0'] };
  const ask = (...args: string[]): Command => ({
    name: args[0] ?? '',
    command: process.execPath,
    args: [CLI, ...args],
  });
  const built = await medians([empty, ask('build', directory)], rounds);
  const setUp = await medians([empty, ask('setup', directory)], rounds * SHORT);
  const beyond = (found: Map<string, number>, name: string) => (found.get(name) ?? NaN) - (found.get('node') ?? NaN);
  const compilers = tools.filter(({ name }) => name !== 'node' && name !== 'wasm-opt');
  return {
    size: [
      subject.title,
      compilers.map(({ name, version }) => `${name} ${version}`).join(', '),
      subject.sdk,
      subject.abi,
      `${kilobytes(size)}${size > subject.goal ? ' (missed)' : ''}`,
      kilobytes(subject.goal),
      kilobytes(smallest),
      kilobytes(outcome.unoptimizedSize ?? size),
      kilobytes(outcome.debugging?.size ?? outcome.unoptimizedSize ?? size),
    ],
    time: [
      subject.title,
      seconds(first),
      seconds(firstBare),
      seconds(median(warm)),
      seconds(median(alone)),
      (median(warm) / median(alone)).toFixed(2),
      seconds(beyond(built, 'build')),
      `${beyond(setUp, 'setup').toFixed(0)} ms`,
    ],
  };
}

/** A world whose compilers' caches are empty; the tools themselves are the machine's. */
function worldOf(caches: string, more: Readonly<Record<string, string>> = {}): Environment {
  const variables: NodeJS.ProcessEnv = {
    ...process.env,
    GOCACHE: join(root, caches, 'go'),
    XDG_CACHE_HOME: join(root, caches),
    ...more,
  };
  const { signal } = new AbortController();
  return {
    directory: root,
    variables,
    platform: currentPlatform(),
    log: silentLog,
    signal,
    http: createHttp({ variables, signal, log: silentLog }),
    store: createFileStore(defaultStoreRoot(process.env)),
    temporary: root,
  };
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function definedOf(values: Environment['variables']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
