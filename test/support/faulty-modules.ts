import { buildFilter, filterFunctions, op, section } from './wasm-builder.ts';

/** A module that some Envoy refuses, or loads although it looks wrong. */
export interface FaultyModule {
  readonly title: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The code of the first Diagnostic that is an error; undefined: every Envoy loads it. */
  readonly code?: string;
}

const WASI = 'wasi_snapshot_preview1';
const importing = (module: string, name: string, signature: string): Uint8Array<ArrayBuffer> =>
  buildFilter({ imports: [{ module, name, signature }] });
const exporting = (changes: Parameters<typeof filterFunctions>[0]): Uint8Array<ArrayBuffer> =>
  buildFilter({ functions: filterFunctions(changes) });
const appended = (...bytes: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from([...buildFilter(), ...bytes]);
const VOID = 'void -> void';
const ANSWER = 'i32 i32 -> i32';
const TRAP = [op.unreachable];
/** A filter with this as one of its functions, and one function of the host to call. */
const calling = (
  name: string,
  signature: string,
  [module, callee, type]: readonly [string, string, string],
  result: readonly number[] = [],
): Uint8Array<ArrayBuffer> =>
  buildFilter({
    imports: [{ module, name: callee, signature: type }],
    functions: filterFunctions({
      [name]: { signature, body: [...op.i32(0), ...op.i32(0), ...op.i32(0), ...op.call(0), op.drop, ...result] },
    }),
  });
const LOG = ['env', 'proxy_log', 'i32 i32 i32 -> i32'] as const;

/** One module for each kind of fault, alone and combined, and neighbours of faults that are none. */
export const FAULTY_MODULES: readonly FaultyModule[] = [
  { title: 'a good filter', bytes: buildFilter() },
  { title: 'text', bytes: Uint8Array.from(Buffer.from('not a module at all')), code: 'module-malformed' },
  { title: 'three bytes', bytes: Uint8Array.from([0, 0x61, 0x73]), code: 'module-malformed' },
  { title: 'a header alone', bytes: buildFilter().slice(0, 8), code: 'abi-missing' },
  { title: 'a component', bytes: Uint8Array.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]), code: 'module-component' },
  { title: 'a file that was cut off', bytes: buildFilter().slice(0, -4), code: 'module-malformed' },
  { title: 'an unknown section', bytes: appended(77, 1, 1), code: 'module-malformed' },
  { title: 'a custom section without a name', bytes: appended(0, 0), code: 'module-malformed' },
  {
    title: 'a damaged name section',
    bytes: buildFilter({ customSections: [{ name: 'name', bytes: [1, 50, 3] }] }),
    code: 'module-malformed',
  },
  {
    title: 'a name section with the names of two functions',
    bytes: buildFilter({ customSections: [{ name: 'name', bytes: section(1, [2, 0, 1, 97, 1, 1, 98]) }] }),
  },
  { title: 'damaged producers', bytes: buildFilter({ customSections: [{ name: 'producers', bytes: [200] }] }) },
  { title: 'precompiled code', bytes: buildFilter({ customSections: [{ name: 'precompiled_x', bytes: [1] }] }) },
  {
    title: 'a body that does not validate',
    bytes: exporting({ free: { signature: VOID, body: op.i32(1) } }),
    code: 'bytecode-invalid',
  },
  {
    title: 'two exports of one name',
    bytes: buildFilter({ exports: [{ name: 'malloc', kind: 'function', index: 0 }] }),
    code: 'bytecode-invalid',
  },
  { title: 'no ABI version', bytes: exporting({ proxy_abi_version_0_2_1: undefined }), code: 'abi-missing' },
  {
    title: 'an ABI version that Envoy does not know',
    bytes: exporting({ proxy_abi_version_0_2_1: undefined, proxy_abi_version_0_2_2: { signature: VOID } }),
    code: 'abi-unknown',
  },
  {
    title: 'an ABI version as a global',
    bytes: buildFilter({
      functions: filterFunctions({ proxy_abi_version_0_2_1: undefined }),
      globals: { proxy_abi_version_0_2_1: 1 },
    }),
    code: 'abi-unknown',
  },
  {
    title: 'an ABI version with parameters',
    bytes: exporting({ proxy_abi_version_0_2_1: { signature: 'i32 -> f32' } }),
  },
  {
    title: 'two ABI versions, of which the first has no proxy_get_log_level',
    bytes: buildFilter({
      imports: [{ module: 'env', name: 'proxy_get_log_level', signature: 'i32 -> i32' }],
      functions: [{ signature: VOID, exports: ['proxy_abi_version_0_2_0'] }, ...filterFunctions({})],
    }),
    code: 'import-missing',
  },
  { title: 'an unknown import', bytes: importing('env', 'proxy_nothing', 'i32 -> i32'), code: 'import-missing' },
  {
    title: "wasm-bindgen's placeholder",
    bytes: importing('__wbindgen_placeholder__', '__wbindgen_describe', 'i32 -> void'),
    code: 'import-missing',
  },
  { title: 'an import of the wrong type', bytes: importing('env', 'proxy_log', 'i32 i32 -> i32'), code: 'import-type' },
  { title: 'an import that returns nothing', bytes: importing('env', 'proxy_done', VOID), code: 'import-type' },
  {
    title: 'a function of another ABI',
    bytes: importing('env', 'proxy_clear_route_cache', 'void -> i32'),
    code: 'import-missing',
  },
  {
    title: 'a missing import behind one of the wrong type',
    bytes: buildFilter({
      imports: [
        { module: 'env', name: 'proxy_log', signature: 'i64 -> i32' },
        { module: 'env', name: 'abort', signature: 'i32 i32 i32 i32 -> void' },
      ],
    }),
    code: 'import-type',
  },
  {
    title: 'a global',
    bytes: buildFilter({ imports: [{ module: 'env', name: 'g', kind: 'global' }] }),
    code: 'import-missing',
  },
  { title: 'a table', bytes: buildFilter({ imports: [{ module: 'env', name: 't', kind: 'table' }] }) },
  { title: 'WASI of Envoy 1.39', bytes: importing(WASI, 'fd_readdir', 'i32 i32 i32 i64 i32 -> i32') },
  { title: 'WASI that no Envoy has', bytes: importing(WASI, 'proc_raise', 'i32 -> i32'), code: 'import-missing' },
  { title: 'wasi_unstable', bytes: importing('wasi_unstable', 'proc_exit', 'i32 -> void') },
  {
    title: 'path_symlink as WASI has it',
    bytes: importing(WASI, 'path_symlink', 'i32 i32 i32 i32 i32 -> i32'),
    code: 'import-host-bug',
  },
  {
    title: 'an imported function with a vector',
    bytes: importing('env', 'proxy_log', 'v128 -> i32'),
    code: 'envoy-crash',
  },
  {
    title: 'an exported function with a vector',
    bytes: exporting({ helper: { signature: 'v128 -> void' } }),
    code: 'envoy-crash',
  },
  {
    title: 'an exported function that takes a foreign reference',
    bytes: exporting({ helper: { signature: 'externref -> void' } }),
  },
  {
    title: 'an exported global with a vector',
    bytes: buildFilter({ globals: { helper: 'v128' } }),
    code: 'envoy-crash',
  },
  {
    title: 'an exported global with a foreign reference',
    bytes: buildFilter({ globals: { helper: 'externref' } }),
  },
  {
    title: 'an exported global with any other reference, behind one that is neither',
    bytes: buildFilter({ globals: { answer: 42, helper: 'ref' } }),
    code: 'envoy-crash',
  },
  {
    title: 'more memory than Envoy gives',
    bytes: buildFilter({ memory: { minimum: 16_385, export: 'memory' } }),
    code: 'memory-limit',
  },
  { title: 'as much memory as Envoy gives', bytes: buildFilter({ memory: { minimum: 16_384, export: 'memory' } }) },
  { title: 'no allocator', bytes: exporting({ malloc: undefined }), code: 'allocator-missing' },
  {
    title: 'the other allocator beside a malloc of the wrong type',
    bytes: exporting({
      malloc: { signature: 'i64 -> i32' },
      proxy_on_memory_allocate: { signature: 'i32 -> i32', body: op.i32(1024) },
    }),
    code: 'callback-type',
  },
  {
    title: 'a callback of another ABI',
    bytes: exporting({ proxy_on_request_headers: { signature: 'i32 i32 -> i32' } }),
    code: 'callback-type',
  },
  {
    title: 'callbacks of the wrong type, last one first',
    bytes: exporting({ proxy_on_log: { signature: VOID }, proxy_on_tick: { signature: VOID } }),
    code: 'callback-type',
  },
  { title: 'a _start of the wrong type beside _initialize', bytes: exporting({ _start: { signature: 'i32 -> i32' } }) },
  {
    title: 'an _initialize of the wrong type',
    bytes: exporting({ _initialize: { signature: 'i32 -> void' } }),
    code: 'callback-type',
  },
  { title: 'a main of the wrong type', bytes: exporting({ main: { signature: VOID } }), code: 'callback-type' },
  {
    title: 'a __main_void of the wrong type',
    bytes: exporting({ __main_void: { signature: VOID } }),
    code: 'callback-type',
  },
  {
    title: 'a callback that Envoy never calls',
    bytes: exporting({ proxy_on_request_header: { signature: 'f32 -> f32' } }),
  },
  {
    title: 'a start that traps',
    bytes: exporting({ _initialize: { signature: VOID, body: TRAP } }),
    code: 'start-trap',
  },
  { title: 'a main that traps', bytes: exporting({ main: { signature: ANSWER, body: TRAP } }), code: 'start-trap' },
  { title: 'a start that logs', bytes: calling('_initialize', VOID, LOG) },
  {
    title: 'a start that asks for a buffer',
    bytes: calling('_initialize', VOID, ['env', 'proxy_get_buffer_status', 'i32 i32 i32 -> i32']),
    code: 'start-restricted',
  },
  {
    title: 'a program that ends itself',
    bytes: buildFilter({
      imports: [{ module: WASI, name: 'proc_exit', signature: 'i32 -> void' }],
      functions: filterFunctions({
        _initialize: undefined,
        _start: { signature: VOID, body: [...op.i32(0), ...op.call(0)] },
      }),
    }),
    code: 'command-module',
  },
  {
    title: 'a proxy_on_vm_start that says no',
    bytes: exporting({ proxy_on_vm_start: { signature: ANSWER, body: op.i32(0) } }),
    code: 'start-refused',
  },
  {
    title: 'a proxy_on_configure that says no',
    bytes: exporting({ proxy_on_configure: { signature: ANSWER, body: op.i32(0) } }),
    code: 'configuration-refused',
  },
  {
    title: 'a proxy_on_context_create that traps',
    bytes: exporting({ proxy_on_context_create: { signature: 'i32 i32 -> void', body: TRAP } }),
    code: 'context-trap',
  },
  {
    title: 'a proxy_on_done that traps',
    bytes: exporting({ proxy_on_done: { signature: 'i32 -> i32', body: TRAP } }),
    code: 'done-trap',
  },
  {
    title: 'data outside of the memory',
    bytes: buildFilter({ data: [{ offset: 70_000, bytes: 'x' }] }),
    code: 'instance-failed',
  },
  {
    title: 'data outside of the memory, and a callback of another type',
    bytes: buildFilter({
      functions: filterFunctions({ proxy_on_done: { signature: 'i64 -> i32', body: op.i32(0) } }),
      data: [{ offset: 70_000, bytes: 'x' }],
    }),
    code: 'instance-failed',
  },
  {
    title: 'a log line without a memory',
    bytes: buildFilter({
      imports: [{ module: LOG[0], name: LOG[1], signature: LOG[2] }],
      functions: filterFunctions({
        proxy_on_configure: {
          signature: ANSWER,
          body: [...op.i32(2), ...op.i32(0), ...op.i32(1), ...op.call(0)],
        },
      }),
      memory: { minimum: 1 },
    }),
    code: 'memory-missing',
  },
  {
    title: 'a gRPC call that names no service',
    bytes: buildFilter({
      imports: [{ module: 'env', name: 'proxy_grpc_stream', signature: 'i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32' }],
      functions: filterFunctions({
        proxy_on_configure: {
          signature: ANSWER,
          body: [...Array.from({ length: 9 }, () => op.i32(0)).flat(), ...op.call(0)],
        },
      }),
    }),
    code: 'envoy-crash',
  },
  {
    title: 'everything wrong at once',
    bytes: buildFilter({
      imports: [
        { module: 'env', name: 'proxy_nothing', signature: VOID },
        { module: 'env', name: 'proxy_log', signature: VOID },
      ],
      functions: filterFunctions({ malloc: undefined, proxy_on_vm_start: { signature: VOID } }),
      memory: { minimum: 20_000 },
    }),
    code: 'import-missing',
  },
];
