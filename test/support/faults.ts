import { ABI_VERSIONS } from '../../src/abi/schema.ts';
import { formatSignature } from '../../src/abi/signature.ts';
import { CALLBACKS, findHostFunctions, hostFunctionNames } from '../../src/abi/tables.ts';
import { callHost, type Draft, logLine } from './draft.ts';
import { isFunction, op } from './wasm-builder.ts';

/** One thing done to a filter: a fault, or something that looks like one. */
export interface Fault {
  readonly title: string;
  readonly apply: (draft: Draft) => void;
}

const VOID = 'void -> void';
const ANSWER = 'i32 i32 -> i32';
const WASI = 'wasi_snapshot_preview1';
const TRAP: readonly number[] = [op.unreachable];

const fault = (title: string, apply: Fault['apply']): Fault => ({ title, apply });
const without = (name: string): Fault =>
  fault(`no ${name}`, ({ functions }) => {
    functions[name] = undefined;
  });
const exporting = (name: string, signature: string, body?: readonly number[]): Fault =>
  fault(`${name} of type ${signature}${body === undefined ? '' : ' with a body'}`, ({ functions }) => {
    functions[name] = { signature, ...(body === undefined ? {} : { body }) };
  });
const importing = (module: string, name: string, signature: string): Fault =>
  fault(`imports ${module}.${name} of type ${signature}`, ({ imports }) => {
    imports.push({ module, name, signature });
  });
const importingKind = (kind: 'table' | 'memory' | 'global'): Fault =>
  fault(`imports a ${kind}`, ({ imports }) => {
    imports.push({ module: 'env', name: kind, kind });
  });
const custom = (title: string, name: string, bytes: readonly number[]): Fault =>
  fault(title, ({ customSections }) => {
    customSections.push({ name, bytes });
  });
const finishing = (title: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Fault =>
  fault(title, ({ finish }) => {
    finish.push(change);
  });
const appending = (title: string, ...more: readonly number[]): Fault =>
  finishing(title, (bytes) => Uint8Array.from([...bytes, ...more]));
/** Replaces a function by one whose body is made with the draft at hand. */
const doing = (title: string, name: string, signature: string, body: (draft: Draft) => readonly number[]): Fault =>
  fault(`${name} ${title}`, (draft) => {
    draft.functions[name] = { signature, body: body(draft) };
  });
const abi = (version: string): Fault =>
  fault(`ABI ${version} instead`, ({ functions }) => {
    functions.proxy_abi_version_0_2_1 = undefined;
    functions[`proxy_abi_version_${version.replaceAll('.', '_')}`] = { signature: VOID };
    if (version === '0.1.0') functions.proxy_on_request_headers = { signature: ANSWER };
  });

/** What a start can do, by the function that does it. */
const STARTS = [
  ['_initialize', VOID, []],
  ['main', ANSWER, op.i32(0)],
  ['__main_void', 'void -> i32', op.i32(0)],
  ['proxy_on_context_create', 'i32 i32 -> void', []],
  ['proxy_on_vm_start', ANSWER, op.i32(1)],
  ['proxy_on_configure', ANSWER, op.i32(1)],
] as const;

const startFaults = STARTS.flatMap(([name, signature, result]): Fault[] => [
  doing('traps', name, signature, () => TRAP),
  doing('logs an error and traps', name, signature, (draft) => [...logLine(draft, 4), ...TRAP]),
  doing('logs at every level', name, signature, (draft) => [
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((level) => logLine(draft, level)),
    ...result,
  ]),
  doing('asks for a property', name, signature, (draft) => [
    ...callHost(draft, 'env', 'proxy_get_property', 'i32 i32 i32 i32 -> i32'),
    ...result,
  ]),
  doing('leaves the program', name, signature, (draft) => [
    ...callHost(draft, WASI, 'proc_exit', 'i32 -> void'),
    ...result,
  ]),
  doing('tells of its memory', name, signature, (draft) => [
    ...callHost(draft, 'env', 'emscripten_notify_memory_growth', 'i32 -> void'),
    ...result,
  ]),
  doing('calls itself without end', name, signature, (draft) => recursion(draft, name, signature)),
]);

/** The index is that of the function in the finished module: imports first, then the filter's own in their order. */
function recursion(draft: Draft, name: string, signature: string): number[] {
  draft.functions[name] = { signature };
  const own = [...OWN, ...Object.keys(draft.functions).filter((key) => !OWN.includes(key))].filter(
    (key) => !(key in draft.functions) || draft.functions[key] !== undefined,
  );
  const index = draft.imports.filter(isFunction).length + own.indexOf(name);
  const values = signature.startsWith('void') ? [] : [...op.i32(0), ...op.i32(0)];
  return [...values, ...op.call(index)];
}

/** What filterFunctions gives, in its order. */
const OWN = [
  'proxy_abi_version_0_2_1',
  '_initialize',
  'malloc',
  'proxy_on_context_create',
  'proxy_on_vm_start',
  'proxy_on_configure',
  'proxy_on_request_headers',
];

/** What can be done to a filter that is wrong, odd, or only looks wrong. */
export const FAULTS: readonly Fault[] = [
  ...startFaults,
  exporting('proxy_on_vm_start', ANSWER, op.i32(0)),
  exporting('proxy_on_configure', ANSWER, op.i32(0)),
  exporting('proxy_on_configure', ANSWER, op.i32(2)),
  doing('logs an error and says no', 'proxy_on_configure', ANSWER, (draft) => [...logLine(draft, 5), ...op.i32(0)]),
  doing('divides by zero', 'proxy_on_configure', ANSWER, () => [...op.i32(1), ...op.i32(0), 0x6d]),
  doing('reads outside of its memory', 'proxy_on_configure', ANSWER, () => [...op.i32(-1), 0x28, 2, 0]),
  exporting('proxy_on_done', 'i32 -> i32', TRAP),
  exporting('proxy_on_done', 'i32 -> i32', op.i32(0)),
  exporting('proxy_on_delete', 'i32 -> void', TRAP),
  without('proxy_abi_version_0_2_1'),
  without('malloc'),
  without('_initialize'),
  without('proxy_on_context_create'),
  without('proxy_on_vm_start'),
  without('proxy_on_configure'),
  abi('0.1.0'),
  abi('0.2.0'),
  abi('0.2.2'),
  exporting('proxy_abi_version_0_1_0', VOID),
  exporting('malloc', 'i64 -> i32'),
  exporting('malloc', 'i32 -> i32', TRAP),
  exporting('proxy_on_memory_allocate', 'i32 -> i32', op.i32(1024)),
  exporting('proxy_on_memory_allocate', 'i64 -> i32'),
  exporting('_initialize', 'i32 -> void'),
  exporting('_start', VOID, TRAP),
  exporting('_start', 'i32 -> i32'),
  exporting('main', VOID),
  exporting('__main_void', VOID),
  exporting('proxy_on_request_header', 'f32 -> f32'),
  exporting('helper', 'v128 -> void'),
  exporting('helper', 'externref -> void'),
  exporting('helper', VOID, op.i32(1)),
  importing('env', 'nowhere', VOID),
  importing('nowhere', 'proxy_log', 'i32 i32 i32 -> i32'),
  importing('env', 'abort', 'i32 i32 i32 i32 -> void'),
  importing('env', 'proxy_log', 'i32 i32 -> i32'),
  importing('env', 'proxy_done', VOID),
  importing('env', 'proxy_log', 'v128 -> i32'),
  importing('env', 'proxy_clear_route_cache', 'void -> i32'),
  importing('wasi_unstable', 'proc_exit', 'i32 -> void'),
  importing(WASI, 'proc_raise', 'i32 -> i32'),
  importing(WASI, 'path_symlink', 'i32 i32 i32 i32 i32 -> i32'),
  importing(WASI, 'path_link', 'i32 i32 i32 i32 i32 i32 i32 -> i32'),
  importingKind('table'),
  importingKind('memory'),
  importingKind('global'),
  fault('a start section', (draft) => {
    draft.start = '_initialize';
  }),
  fault('a start section that traps', (draft) => {
    draft.functions.begin = { signature: VOID, body: TRAP };
    draft.start = 'begin';
  }),
  fault('a start section that logs', (draft) => {
    draft.functions.begin = { signature: VOID, body: logLine(draft, 2) };
    draft.start = 'begin';
  }),
  fault('a memory that is not exported', (draft) => {
    draft.memory = { minimum: 1 };
  }),
  fault('no memory', (draft) => {
    draft.memory = undefined;
  }),
  fault('a memory of another name', (draft) => {
    draft.memory = { minimum: 1, export: 'ram' };
  }),
  fault('more memory than Envoy gives', (draft) => {
    draft.memory = { minimum: 16_385, export: 'memory' };
  }),
  fault('as much memory as Envoy gives', (draft) => {
    draft.memory = { minimum: 16_384, maximum: 65_536, export: 'memory' };
  }),
  fault('data outside of the memory', (draft) => {
    draft.data.push({ offset: 1 << 20, bytes: 'x' });
  }),
  fault('an ABI version as a global', (draft) => {
    draft.functions.proxy_abi_version_0_2_1 = undefined;
    draft.globals.proxy_abi_version_0_2_1 = 1;
  }),
  fault('two exports of one name', (draft) => {
    draft.exports.push({ name: 'malloc', kind: 'function', index: 0 });
  }),
  custom('a damaged name section', 'name', [1, 50, 3]),
  custom('a name section', 'name', [1, 7, 2, 0, 1, 97, 1, 1, 98]),
  custom('damaged producers', 'producers', [200]),
  custom('precompiled code', 'precompiled_v8', [1]),
  custom('debug information', '.debug_info', [1, 2, 3]),
  appending('an unknown section', 77, 1, 1),
  appending('a custom section without a name', 0, 0),
  appending('an overlong section size', 0, 0x82, 0x80, 0x80, 0x80, 0x00, 1, 97),
  appending('a section out of order', 1, 1, 0),
  finishing('cut off in its code', (bytes) => bytes.slice(0, -30)),
  finishing('cut off after its types', (bytes) => bytes.slice(0, 20)),
  finishing('another version of WebAssembly', (bytes) => bytes.with(4, 2)),
  finishing('a component', (bytes) => bytes.with(4, 13).with(6, 1)),
  finishing('another magic number', (bytes) => bytes.with(3, 0x6e)),
  finishing('a text', () => Uint8Array.from(Buffer.from('<html>no such file</html>'))),
  finishing('a gzip', () => Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
];

/** Each row of the tables: of the right type, of a wrong one, and called when the module starts and is configured. */
export const TABLE_FAULTS: readonly Fault[] = [
  ...['env', WASI, 'wasi_unstable'].flatMap((module) =>
    hostFunctionNames(module).flatMap((name) =>
      findHostFunctions(module, name).flatMap(({ type }): Fault[] => {
        const signature = formatSignature(type);
        const plain = importing(module, name, signature);
        if (module === 'wasi_unstable') return [plain];
        const call = (draft: Draft): number[] => callHost(draft, module, name, signature);
        return [
          plain,
          importing(module, name, `${signature.split(' -> ')[0]} -> f64`),
          doing(`calls ${name}`, '_initialize', VOID, call),
          doing(`calls ${name}`, 'proxy_on_configure', ANSWER, (draft) => [...call(draft), ...op.i32(1)]),
        ];
      }),
    ),
  ),
  ...[...new Set(CALLBACKS.map(({ name }) => name))].flatMap((name) => [
    exporting(name, 'f32 -> f32'),
    ...ABI_VERSIONS.filter((version) => version !== '0.2.1').map((version) => ({
      title: `${name} of type f32 -> f32 and ABI ${version}`,
      apply: (draft: Draft) => {
        abi(version).apply(draft);
        draft.functions[name] = { signature: 'f32 -> f32' };
      },
    })),
  ]),
];
