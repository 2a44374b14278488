/**
 * The embedded host's figures as ratios in one run: a header filter's whole stream against the bare cost of calling the
 * same exports and against the least that any host in JavaScript must do, how work grows with what there is, the time to
 * the first case, and a hundred cases. Streams are measured in this thread's processor time, so that other work on the
 * machine weighs little. `npm run bench:host [FILE.wasm…]`, a minute and a half; without files the templates of the default
 * kind are built by dist/cli.js, which takes another.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAP } from '../src/host/abi.ts';
import { createClock } from '../src/host/clock.ts';
import { createHeaderMap } from '../src/host/header-map.ts';
import { loadModule, type StartedPlugin, startPlugin } from '../src/host/host.ts';
import type { Sink } from '../src/host/leg.ts';
import { createShared } from '../src/host/shared.ts';
import { closeStream, openStream, receiveRequestHeaders, receiveResponseHeaders } from '../src/host/stream.ts';
import type { World } from '../src/host/vm.ts';
import { LANGUAGE_NAMES } from '../src/language/language-names.ts';
import { parseModule, type WasmModule } from '../src/wasm/module.ts';
import { benchGrowth } from './growth.ts';
import { medians, now, time } from './measure.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'bench-host-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const CONFIGURATION = Buffer.from('{"header":"x-wasm","value":"hello"}');
const ROUNDS = 7;
/** Milliseconds: processor time is told in steps of several. */
const ROUND = 60;
const GOAL = 3;

const REQUEST = [
  [':authority', 'example.com'],
  [':path', '/hello'],
  [':method', 'GET'],
  [':scheme', 'http'],
  ['user-agent', 'bench'],
  ['x-forwarded-proto', 'http'],
  ['x-request-id', '2f5ba3e0-3ad5-4b4c-8c5f-8f4d3c1d2b1a'],
] as const;

const RESPONSE = [
  [':status', '200'],
  ['content-type', 'text/plain'],
  ['content-length', '0'],
] as const;

const SINK: Sink = { headers: () => undefined, data: () => undefined, trailers: () => undefined };
const ADDRESS = { host: '127.0.0.1', port: 1 };

interface Subject {
  readonly name: string;
  /** What the module calls its root context, where it looks at the name. */
  readonly rootId: string;
  readonly file: string;
}

const KINDS = ['bare', 'floor', 'host'] as const;
type Kind = (typeof KINDS)[number];

function givenSubjects(files: readonly string[]): Subject[] {
  return files.map((file) => ({ name: basename(file), rootId: 'add_header', file }));
}

async function buildSubjects(): Promise<Subject[]> {
  const found: Subject[] = [];
  const run = (name: string, ...args: string[]) =>
    time({ name, command: process.execPath, args: [cli, ...args], directory: work });
  for (const language of LANGUAGE_NAMES) {
    try {
      // A folder of the language's name would make a project that is called as its own compiler.
      const name = `${language}-filter`;
      await run(language, 'init', name, '--language', language);
      await run(language, 'build', name);
      found.push({ name: language, rootId: name, file: join(work, name, '.wasm-action', 'module.wasm') });
    } catch (error) {
      console.log(`${language}: not built here (${error instanceof Error ? error.message.split('\n')[0] : error})`);
    }
  }
  return found;
}

/** A header filter's stream: create, request and response headers, done, log, delete. */
function benchStreams({ name, rootId, file }: Subject): void {
  // In processes of their own: what V8 learns of the one must not slow down the other.
  const measured = KINDS.map((kind) => {
    const spend = (): number => {
      const args = [fileURLToPath(import.meta.url), '--stream', kind, file, rootId];
      return Number(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    };
    return Math.min(spend(), spend());
  });
  const [bare = Number.NaN, floor = Number.NaN, host = Number.NaN] = measured;
  const perSecond = Math.round(1e6 / host).toLocaleString('en');
  console.log(name);
  console.log(
    `  one stream                     ${(host / bare).toFixed(2)} × bare calls  (goal: ${GOAL} ×; ${host.toFixed(2)} µs, bare ${bare.toFixed(3)} µs, ${perSecond} streams/s)`,
  );
  console.log(
    `  the least that a host can do   ${(floor / bare).toFixed(2)} × bare calls  (${floor.toFixed(2)} µs; ours is ${(host / floor).toFixed(2)} × that)`,
  );
}

/** Microseconds a stream of one kind, at best. */
function measureStream(kind: Kind, file: string, rootId: string): number {
  const module = parseModule(new Uint8Array(readFileSync(file)));
  const run = kind === 'host' ? prepareHosted(module, rootId) : prepareDirect(module, rootId, kind);
  const count = countStreams(run);
  return Math.min(...Array.from({ length: 2 * ROUNDS }, () => clockRun(run, count)));
}

/** As many streams as take a round. */
function countStreams(stream: () => void): number {
  const few = 2_000;
  const spend = (): number => {
    const started = performance.now();
    for (let count = 0; count < few; count++) stream();
    return performance.now() - started;
  };
  return Math.ceil((ROUND / Math.min(...Array.from({ length: 10 }, spend))) * few);
}

/** Microseconds a stream. */
function clockRun(stream: () => void, streams: number): number {
  const started = now();
  for (let count = 0; count < streams; count++) stream();
  return ((now() - started) * 1_000) / streams;
}

function createWorld(): World {
  return {
    clock: createClock(),
    shared: createShared(),
    metrics: new Map(),
    logLevel: 'info',
    log: () => undefined,
    report: ({ message }) => {
      throw new Error(message);
    },
    trace: undefined,
    hasCluster: () => false,
    call: () => ({ kind: 'hang', delay: 0 }),
    openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
  };
}

function startHosted(module: WasmModule, rootId: string): StartedPlugin {
  const plugin = { name: 'bench', rootId, vmId: 'bench', configuration: CONFIGURATION };
  return startPlugin(loadModule(module), { ...plugin, vmConfiguration: Buffer.alloc(0) }, createWorld());
}

function prepareHosted(module: WasmModule, rootId: string): () => void {
  const { vm, root: context } = startHosted(module, rootId);
  return () => {
    const stream = openStream(vm, context, {
      upstream: SINK,
      client: SINK,
      over: () => undefined,
      reset: () => undefined,
      facts: {
        connectionId: 1,
        protocol: 'HTTP/1.1',
        source: ADDRESS,
        destination: ADDRESS,
        upstream: ADDRESS,
        start: 0n,
        requestSize: 0,
        responseSize: 0,
        responseStatus: undefined,
        responseDetails: undefined,
        calledUpstream: true,
        reachedUpstream: true,
        responseFlags: 0,
        duration: 0n,
      },
    });
    const request = createHeaderMap('request', REQUEST);
    receiveRequestHeaders(stream, request, true);
    receiveResponseHeaders(stream, createHeaderMap('response', RESPONSE), true);
    closeStream(stream);
  };
}

type HostFunction = (...values: number[]) => unknown;
type Imports = Record<string, Record<string, unknown>>;

declare const WebAssembly: { Instance: new (compiled: object, imports: Imports) => object };

/**
 * The same exports, called directly in an instance that the host has started. From then on, for `bare`, its imports do
 * nothing, and a value that it asks for is not there, which a filter takes without reading on; for `floor` they do what
 * a header filter's effects need and nothing else: no contexts, no checks, no rules of Envoy's about names and callbacks.
 */
function prepareDirect(module: WasmModule, rootId: string, kind: 'bare' | 'floor'): () => void {
  const state = { direct: false };
  const maps: Columns[] = [];
  const texts = createTexts();
  const direct = kind === 'bare' ? {} : floorFunctions(maps, texts.read);
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(compiled: object, imports: Imports) {
      super(compiled, withSwitch(imports, state, direct));
    }
  };
  const { vm } = startHosted(module, rootId);
  WebAssembly.Instance = Instance;
  texts.open(vm.memory.source?.buffer ?? new ArrayBuffer(0), () => vm.memory.source?.buffer ?? new ArrayBuffer(0));
  state.direct = true;
  const call = (name: string): HostFunction => vm.callbacks[`proxy_on_${name}`] ?? (() => 0);
  const [create, request, response] = [call('context_create'), call('request_headers'), call('response_headers')];
  const [log, done, remove] = [call('log'), call('done'), call('delete')];
  let id = 1;
  return () => {
    id += 1;
    create(id, 1);
    if (kind === 'floor') maps[MAP.requestHeaders] = toColumns(REQUEST);
    request(id, REQUEST.length, 1);
    if (kind === 'floor') maps[MAP.responseHeaders] = toColumns(RESPONSE);
    response(id, RESPONSE.length, 1);
    log(id);
    done(id);
    remove(id);
  };
}

interface Columns {
  readonly names: string[];
  readonly values: string[];
}

function toColumns(pairs: readonly (readonly [string, string])[]): Columns {
  const columns: Columns = { names: [], values: [] };
  for (const [name, value] of pairs) {
    columns.names.push(name);
    columns.values.push(value);
  }
  return columns;
}

/** What the templates call in a stream. */
function floorFunctions(
  maps: readonly Columns[],
  read: (start: number, size: number) => string,
): Record<string, HostFunction> {
  return {
    proxy_replace_header_map_value: (type = 0, key = 0, keySize = 0, value = 0, valueSize = 0) => {
      const { names, values } = maps[type] ?? toColumns([]);
      const [name, text] = [read(key, keySize), read(value, valueSize)];
      const index = names.indexOf(name);
      if (index >= 0) {
        names.splice(index, 1);
        values.splice(index, 1);
      }
      names.push(name);
      values.push(text);
      return 0;
    },
    proxy_log: (_level = 0, message = 0, size = 0) => {
      read(message, size);
      return 0;
    },
  };
}

/** Reads texts, of which those that stand where they stood before are known. */
function createTexts() {
  const known: string[] = new Array(256).fill('');
  let bytes = Buffer.alloc(0);
  let follow = (): ArrayBuffer => bytes.buffer;
  return {
    open: (buffer: ArrayBuffer, current: () => ArrayBuffer): void => {
      bytes = Buffer.from(buffer);
      follow = current;
    },
    read: (start: number, size: number): string => {
      if (bytes.length === 0) bytes = Buffer.from(follow());
      const kept = known[start & 255] ?? '';
      let same = kept.length === size ? 0 : size + 1;
      while (same < size && bytes[start + same] === kept.charCodeAt(same)) same += 1;
      if (same === size) return kept;
      const text = bytes.toString('latin1', start, start + size);
      known[start & 255] = text;
      return text;
    },
  };
}

function withSwitch(
  imports: Imports,
  state: { readonly direct: boolean },
  direct: Readonly<Record<string, HostFunction>>,
): Imports {
  const wrap = (name: string, run: HostFunction): HostFunction => {
    const nothing = name.startsWith('proxy_get_') ? 1 : 0;
    const other = direct[name];
    // Fixed arities: V8 calls them from wasm without detours.
    if (other === undefined) {
      switch (run.length) {
        case 2:
          return (a, b) => (state.direct ? nothing : run(a, b));
        case 3:
          return (a, b, c) => (state.direct ? nothing : run(a, b, c));
        case 5:
          return (a, b, c, d, e) => (state.direct ? nothing : run(a, b, c, d, e));
        default:
          return (...values) => (state.direct ? nothing : run(...values));
      }
    }
    switch (run.length) {
      case 2:
        return (a, b) => (state.direct ? other(a, b) : run(a, b));
      case 3:
        return (a, b, c) => (state.direct ? other(a, b, c) : run(a, b, c));
      case 5:
        return (a, b, c, d, e) => (state.direct ? other(a, b, c, d, e) : run(a, b, c, d, e));
      default:
        return (...values) => (state.direct ? other(...values) : run(...values));
    }
  };
  return Object.fromEntries(
    Object.entries(imports).map(([module, space]) => [
      module,
      Object.fromEntries(
        Object.entries(space).map(([name, run]) => [
          name,
          // Go's collector of garbage needs a clock that goes on.
          typeof run === 'function' && module === 'env' ? wrap(name, run as HostFunction) : run,
        ]),
      ),
    ]),
  );
}

/** What a person waits for: the first case, and a hundred of them. */
async function benchCases({ rootId, file }: Subject): Promise<void> {
  const folder = join(work, 'cases');
  const write = (count: number): string => {
    const path = join(work, `${count}.yaml`);
    const cases = Array.from(
      { length: count },
      (_, index) => `  - {name: c${index}, expect: {response: {status: 200}}}`,
    );
    writeFileSync(path, `cases:\n${cases.join('\n')}\n`);
    return path;
  };
  cpSync(file, join(folder, 'module.wasm'));
  writeFileSync(join(folder, 'configuration'), CONFIGURATION);
  const test = (cases: string): string[] => [
    ...[cli, 'test', 'module.wasm', '--engine', 'host', '--cases', cases],
    ...['--config', 'configuration', '--root-id', rootId],
  ];
  const found = await medians(
    [
      { name: 'node', command: process.execPath, args: ['-e', '0'] },
      { name: 'node speaks', command: process.execPath, args: ['-e', 'console.log(0)'], until: '0' },
      {
        ...{ name: 'first', command: process.execPath, args: [...test(write(1)), '--verbose'], directory: folder },
        ...{ variables: { CI: '' }, until: 'the start for c0' },
      },
      { name: 'version', command: process.execPath, args: [cli, '--version'] },
      { name: 'one', command: process.execPath, args: test(write(1)), directory: folder, variables: { CI: '' } },
      { name: 'in CI', command: process.execPath, args: test(write(1)), directory: folder, variables: { CI: 'true' } },
      { name: 'hundred', command: process.execPath, args: test(write(100)), directory: folder, variables: { CI: '' } },
    ],
    ROUNDS,
  );
  const at = (key: string): number => found.get(key) ?? Number.NaN;
  console.log(`${rootId}, by the command line`);
  console.log(
    `  start to first case            ${Math.round(at('first') - at('node speaks'))} ms beyond node's start of ${Math.round(at('node speaks'))} ms  (goal: 60 ms; the command line itself ${Math.round(at('version') - at('node'))} ms)`,
  );
  console.log(
    `  one case, to the end           ${Math.round(at('one') - at('node'))} ms beyond a node of ${Math.round(at('node'))} ms that does nothing`,
  );
  console.log(
    `  the same in CI                 ${Math.round(at('in CI') - at('node'))} ms, where nothing that was compiled is kept`,
  );
  console.log(
    `  a hundred cases                ${Math.round(at('hundred') - at('one'))} ms more than one, ${Math.round(at('hundred'))} ms in all  (goal: 1,000 ms)`,
  );
}

const [mode, kind, file = '', rootId = ''] = process.argv.slice(2);
if (mode === '--stream') {
  console.log(measureStream(KINDS.find((one) => one === kind) ?? 'host', file, rootId));
} else {
  const subjects = mode === undefined ? await buildSubjects() : givenSubjects(process.argv.slice(2));
  for (const subject of subjects) benchStreams(subject);
  benchGrowth();
  const [first] = subjects;
  if (first !== undefined) await benchCases(first);
}
