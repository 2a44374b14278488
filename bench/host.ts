/**
 * The embedded host's figures as ratios in one run: a header filter's whole stream against the bare cost of calling the
 * same exports, the time to the first case, and a hundred cases. `npm run bench:host [FILE.wasm…]`; without files the
 * templates of the default kind are built by dist/cli.js.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClock } from '../src/host/clock.ts';
import { createHeaderMap } from '../src/host/header-map.ts';
import { loadModule, type StartedPlugin, startPlugin } from '../src/host/host.ts';
import { createShared } from '../src/host/shared.ts';
import {
  closeStream,
  openStream,
  receiveRequestHeaders,
  receiveResponseHeaders,
  type Sink,
} from '../src/host/stream.ts';
import type { World } from '../src/host/vm.ts';
import { LANGUAGE_NAMES } from '../src/language/language-names.ts';
import { parseModule, type WasmModule } from '../src/wasm/module.ts';
import { median, medians, time } from './measure.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist', 'cli.js');
const work = mkdtempSync(join(tmpdir(), 'bench-host-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const CONFIGURATION = Buffer.from('{"header":"x-wasm","value":"hello"}');
const ROUNDS = 7;
const STREAMS = 20_000;

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

const subjects = process.argv.length > 2 ? givenSubjects(process.argv.slice(2)) : await buildSubjects();
for (const subject of subjects) benchStreams(subject);
const [first] = subjects;
if (first !== undefined) await benchCases(first);

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
  const module = parseModule(new Uint8Array(readFileSync(file)));
  const bare = prepareBare(module, rootId);
  const hosted = prepareHosted(module, rootId);
  const times = { bare: [] as number[], host: [] as number[] };
  for (let round = -2; round < ROUNDS; round++) {
    const [bareTime, hostTime] = [clockRun(bare), clockRun(hosted)];
    // The first rounds warm up V8's compilers.
    if (round < 0) continue;
    times.bare.push(bareTime);
    times.host.push(hostTime);
  }
  const [base, host] = [median(times.bare), median(times.host)];
  const perSecond = Math.round(1e6 / host).toLocaleString('en');
  console.log(`${name}`);
  console.log(
    `  one stream                     ${(host / base).toFixed(2)} ×  (goal: 3 ×; bare ${base.toFixed(2)} µs, host ${host.toFixed(2)} µs, ${perSecond} streams/s)`,
  );
}

/** Microseconds a stream. */
function clockRun(stream: () => void): number {
  const started = performance.now();
  for (let count = 0; count < STREAMS; count++) stream();
  return ((performance.now() - started) * 1_000) / STREAMS;
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
        duration: 0n,
      },
    });
    const request = createHeaderMap('request', REQUEST);
    receiveRequestHeaders(stream, request, true);
    receiveResponseHeaders(stream, createHeaderMap('response', RESPONSE), true);
    closeStream(stream);
  };
}

/**
 * The same exports, called directly in an instance that the host has started; from then on its imports do nothing, and
 * a value that it asks for is not there, which a filter takes without reading on.
 */
function prepareBare(module: WasmModule, rootId: string): () => void {
  const state = { bare: false };
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(compiled: object, imports: Imports) {
      super(compiled, withSwitch(imports, state));
    }
  };
  const { vm } = startHosted(module, rootId);
  WebAssembly.Instance = Instance;
  state.bare = true;
  const call = (name: string): ((...values: number[]) => unknown) => vm.callbacks[`proxy_on_${name}`] ?? (() => 0);
  const [create, request, response] = [call('context_create'), call('request_headers'), call('response_headers')];
  const [log, done, remove] = [call('log'), call('done'), call('delete')];
  let id = 1;
  return () => {
    id += 1;
    create(id, 1);
    request(id, REQUEST.length, 1);
    response(id, RESPONSE.length, 1);
    log(id);
    done(id);
    remove(id);
  };
}

type Imports = Record<string, Record<string, unknown>>;
type HostFunction = (...values: unknown[]) => unknown;

declare const WebAssembly: { Instance: new (compiled: object, imports: Imports) => object };

function withSwitch(imports: Imports, state: { readonly bare: boolean }): Imports {
  const wrap = (name: string, run: HostFunction): HostFunction => {
    const nothing = name.startsWith('proxy_get_') ? 1 : 0;
    // Fixed arities: V8 calls them from wasm without detours.
    switch (run.length) {
      case 2:
        return (a, b) => (state.bare ? nothing : run(a, b));
      case 3:
        return (a, b, c) => (state.bare ? nothing : run(a, b, c));
      case 5:
        return (a, b, c, d, e) => (state.bare ? nothing : run(a, b, c, d, e));
      default:
        return (...values) => (state.bare ? nothing : run(...values));
    }
  };
  return Object.fromEntries(
    Object.entries(imports).map(([module, space]) => [
      module,
      Object.fromEntries(
        Object.entries(space).map(([name, run]) => [
          name,
          typeof run === 'function' ? wrap(name, run as HostFunction) : run,
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
      { name: 'version', command: process.execPath, args: [cli, '--version'] },
      { name: 'one', command: process.execPath, args: test(write(1)), directory: folder },
      { name: 'hundred', command: process.execPath, args: test(write(100)), directory: folder },
    ],
    ROUNDS,
  );
  const at = (key: string): number => found.get(key) ?? Number.NaN;
  console.log(`${rootId}, by the command line`);
  console.log(
    `  start to first case            ${Math.round(at('one') - at('node'))} ms beyond node's start of ${Math.round(at('node'))} ms  (goal: 60 ms; the command line itself ${Math.round(at('version') - at('node'))} ms)`,
  );
  console.log(
    `  a hundred cases                ${Math.round(at('hundred') - at('one'))} ms more than one, ${Math.round(at('hundred'))} ms in all  (goal: 1,000 ms)`,
  );
}
