/**
 * Each language from its template to a module: sizes, the time of a first build with empty caches and of one with nothing
 * changed, beside the compiler's own. `npm run bench:languages [ROUNDS]` writes the table into docs/reference/languages.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
import { median, time } from './measure.ts';

/** What a person would type to build the template; the flags are those that we use. */
const BARE: Readonly<Record<string, readonly [title: string, sdk: string, abi: string, ...command: string[]]>> = {
  assemblyscript: ['AssemblyScript', 'proxy-runtime 0.1.8', '0.2.0', 'npm', 'run', 'asbuild:optimized'],
  rust: ['Rust', 'proxy-wasm 0.2.5', '0.2.1', 'cargo', 'build', '--release', '--target=wasm32-wasip1', '--locked'],
  cpp: ['C++', 'none', '0.2.1'],
  tinygo: [
    'TinyGo',
    'proxy-wasm-go-sdk 2026-01-05',
    '0.2.0',
    ...'tinygo build -target=wasip1 -buildmode=c-shared -scheduler=none -o bare.wasm .'.split(' '),
  ],
  go: [
    'Go',
    'proxy-wasm-go-sdk 2026-01-05',
    '0.2.0',
    ...'env GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -buildvcs=false -o bare.wasm .'.split(' '),
  ],
};
const HEAD = [
  'Language',
  'Compiler',
  'SDK',
  'ABI',
  'Size',
  'Best flags by hand',
  'Before wasm-opt',
  'As compiled',
  'First build',
  'Nothing changed',
  'The compiler alone',
];
/** What a filter of headers weighed with the compiler's best flags, in bytes: the size to be below. */
const GOALS: Readonly<Record<string, number>> = {
  assemblyscript: 17_000,
  cpp: 16_000,
  tinygo: 109_000,
  rust: 147_000,
  go: 2_280_000,
};
const START = '<!-- Written by bench/languages.ts. -->\n';

const rounds = Number(process.argv[2] ?? 5);
const root = mkdtempSync(join(tmpdir(), 'bench-languages-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const variables: NodeJS.ProcessEnv = {
  ...process.env,
  GOCACHE: join(root, 'go-cache'),
  XDG_CACHE_HOME: join(root, 'cache'),
};
const signal = new AbortController().signal;
const env: Environment = {
  directory: root,
  variables,
  platform: currentPlatform(),
  log: silentLog,
  signal,
  http: createHttp({ variables, signal, log: silentLog }),
  store: createFileStore(defaultStoreRoot(process.env)),
  temporary: root,
};

const rows: string[][] = [];
for (const [language, [title, sdk, abi, ...bare]] of Object.entries(BARE)) {
  const directory = join(root, language);
  const templates = fileURLToPath(new URL('../templates/', import.meta.url));
  await initProject({ templates, directory, language, kind: 'http' }, env);
  const output = join(directory, '.wasm-action', 'module.wasm');
  const build = async () => {
    const started = performance.now();
    const { tools, build } = await prepareBuild({ directory, language }, env);
    const outcome = await build?.(output);
    if (outcome?.status !== 'passed') throw new Error(`${language}: ${JSON.stringify(outcome)}`);
    return { tools, outcome, milliseconds: performance.now() - started };
  };
  const { tools, outcome, milliseconds: first } = await build();
  // C++ has no command of its own for a folder: the compiler gets all that ours got, in one call.
  const words = bare.length > 0 ? bare : [...outcome.command.split(' '), '-o', 'bare.wasm'];
  // Other flags than ours would make cargo build anew each time.
  const apart = { ...definedOf(variables), CARGO_TARGET_DIR: join(directory, 'bare') };
  const [command = '', ...args] = words;
  const warm: number[] = [];
  const alone: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const ours = (await build()).milliseconds;
    const theirs = await time({ name: language, command, args, directory, variables: apart });
    // The first round warms caches and is not counted.
    if (round >= 0) warm.push(ours);
    if (round >= 0) alone.push(theirs);
  }
  const compilers = tools.filter(({ name }) => name !== 'node').map(({ name, version }) => `${name} ${version}`);
  const size = (await stat(output)).size;
  rows.push([
    title,
    compilers.join(', '),
    sdk,
    abi,
    kilobytes(size),
    kilobytes(GOALS[language] ?? Number.NaN),
    kilobytes(outcome.unoptimizedSize ?? size),
    kilobytes(outcome.debugging?.size ?? outcome.unoptimizedSize ?? size),
    seconds(first),
    seconds(median(warm)),
    seconds(median(alone)),
  ]);
  console.log(rows.at(-1)?.join(' | '));
}

const page = new URL('../docs/reference/languages.md', import.meta.url);
const text = await readFile(page, 'utf8');
const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`);
await writeFile(page, text.slice(0, text.indexOf(START) + START.length) + lines.join(''));

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function definedOf(values: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
