import { callHost, type Draft } from './draft.ts';
import type { Fault } from './faults.ts';
import { leb, name, op, section } from './wasm-builder.ts';

const VOID = 'void -> void';
const ANSWER = 'i32 i32 -> i32';
const I32 = 0x7f;
const V128 = 0x7b;
const FUNCREF = 0x70;
const END = 0x0b;
const FUNCTION = 0x60;
/** An i32 constant as an initial value. */
const initial = (value: number): number[] => [...op.i32(value), END];
const fault = (title: string, apply: Fault['apply']): Fault => ({ title, apply });

/** A function of the module's own that says what it shall say. */
const helper = (title: string, body: readonly number[], prepare: (draft: Draft) => void = () => undefined): Fault =>
  fault(title, (draft) => {
    prepare(draft);
    draft.functions.helper = { signature: VOID, body };
  });
const importing = (title: string, type: readonly number[], prepare: (draft: Draft) => void = () => undefined): Fault =>
  fault(`imports ${title}`, (draft) => {
    prepare(draft);
    draft.imports.push({ module: 'env', name: 'thing', kind: 'raw', type });
  });
const memory = (title: string, limits: readonly number[], exported = true): Fault =>
  fault(title, (draft) => {
    draft.memory = undefined;
    draft.data = [];
    draft.raw.memories.push(limits);
    if (exported) draft.exports.push({ name: 'memory', kind: 'memory', index: 0 });
  });
const table = (title: string, entry: readonly number[], exported = false): Fault =>
  fault(title, (draft) => {
    draft.raw.tables.push(entry);
    if (exported) draft.exports.push({ name: 'table', kind: 'table', index: draft.raw.tables.length - 1 });
  });
const global = (title: string, entry: readonly number[], exported = false): Fault =>
  fault(title, (draft) => {
    const index = Object.keys(draft.globals).length + draft.raw.globals.length;
    draft.raw.globals.push(entry);
    if (exported) draft.exports.push({ name: 'thing', kind: 'global', index });
  });
/** A function type that takes nothing and gives nothing, as type 0. */
const voidType = (draft: Draft): void => {
  draft.raw.types.push([FUNCTION, 0, 0]);
};
const structType = (draft: Draft): void => {
  draft.raw.types.push([0x5f, 1, I32, 1]);
};
const withTag = (draft: Draft): void => {
  voidType(draft);
  draft.raw.tags.push([0, 0]);
};

/** What proposals beyond the first version of WebAssembly bring, used in the module's own way or across its border. */
const PROPOSALS: readonly Fault[] = [
  helper('SIMD inside', [0xfd, 12, ...new Array<number>(16).fill(1), op.drop]),
  helper('relaxed SIMD inside', [
    ...[0xfd, 12, ...new Array<number>(16).fill(1), 0xfd, 12, ...new Array<number>(16).fill(1)],
    ...[0xfd, 0x80, 0x02, op.drop],
  ]),
  helper('half-precision floats inside', [0x43, 0, 0, 0, 0, 0xfd, 0xa0, 0x02, op.drop]),
  helper('bulk memory inside', [...op.i32(0), ...op.i32(0), ...op.i32(0), 0xfc, 11, 0]),
  helper('sign extension inside', [...op.i32(1), 0xc0, op.drop]),
  helper('saturating truncation inside', [...op.f32(), 0xfc, 0, op.drop]),
  helper('wide arithmetic inside', [
    ...op.i64(1),
    ...op.i64(1),
    ...op.i64(1),
    ...op.i64(1),
    0xfc,
    19,
    op.drop,
    op.drop,
  ]),
  helper('a tail call inside', [0x12, ...leb(7)], (draft) => {
    draft.functions.other = { signature: VOID };
  }),
  helper('an atomic access inside', [...op.i32(0), 0xfe, 0x10, 2, 0, op.drop]),
  helper('an atomic fence inside', [0xfe, 3, 0]),
  helper('an older exception inside', [0x06, 0x40, 0x19, END], withTag),
  helper('an older exception that is thrown inside', [0x06, 0x40, 0x08, 0, 0x19, END], withTag),
  helper('a newer exception inside', [0x02, 0x40, 0x1f, 0x40, 1, 2, 0, END, END], withTag),
  helper('a newer exception that is thrown inside', [0x02, 0x40, 0x1f, 0x40, 1, 2, 0, 0x08, 0, END, END], withTag),
  fault('a tag of its own that is exported', (draft) => {
    withTag(draft);
    draft.exports.push({ name: 'tag', kind: 'tag', index: 0 });
  }),
  fault('an exception out of proxy_on_configure', (draft) => {
    withTag(draft);
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [0x08, 0] };
  }),
  fault('an exception out of _initialize', (draft) => {
    withTag(draft);
    draft.functions._initialize = { signature: VOID, body: [0x08, 0] };
  }),
  helper('a struct inside', [...op.i32(1), 0xfb, 0, 0, op.drop], structType),
  helper('an array inside', [...op.i32(1), 0xfb, 7, 0, op.drop], (draft) => {
    draft.raw.types.push([0x5e, I32, 1]);
  }),
  helper('an i31 inside', [...op.i32(1), 0xfb, 0x1c, op.drop]),
  helper('a null reference to a function type inside', [0xd0, 0, op.drop], voidType),
  fault('recursive types', (draft) => {
    draft.raw.types.push([0x4e, 2, 0x5f, 1, 0x63, 1, 1, 0x5f, 1, 0x63, 0, 1]);
  }),
  fault('a type that may have subtypes', (draft) => {
    draft.raw.types.push([0x50, 0, 0x5f, 0], [0x50, 1, 0, 0x5f, 1, I32, 0]);
  }),
  fault('a subtype of a final type', (draft) => {
    draft.raw.types.push([0x5f, 0], [0x50, 1, 0, 0x5f, 1, I32, 0]);
  }),
  helper('a string reference inside', [0xfb, 0x82, 0x01, 0, op.drop]),
  helper('a custom descriptor inside', [0xfb, 0x20, 0, op.drop], structType),
  helper('stack switching inside', [0xd0, 0, 0xe0, 1, op.drop], (draft) => {
    draft.raw.types.push([FUNCTION, 0, 0], [0x5d, 0]);
  }),
  fault('exports a function that gives two results', (draft) => {
    draft.raw.types.push([FUNCTION, 0, 2, I32, I32]);
    draft.functions.helper = { signature: VOID, typeIndex: 0, body: [...op.i32(1), ...op.i32(1)] };
  }),
  fault('exports a function that gives a vector', (draft) => {
    draft.raw.types.push([FUNCTION, 0, 1, V128]);
    draft.functions.helper = {
      signature: VOID,
      typeIndex: 0,
      body: [0xfd, 12, ...new Array<number>(16).fill(1)],
    };
  }),
  fault('exports a function that takes a struct', (draft) => {
    draft.raw.types.push([0x5f, 0], [FUNCTION, 1, 0x63, 0, 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 1 };
  }),
  fault('exports a function that takes a reference to a function type', (draft) => {
    draft.raw.types.push([FUNCTION, 0, 0], [FUNCTION, 1, 0x63, 0, 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 1 };
  }),
  fault('exports a function that takes a written-out funcref', (draft) => {
    draft.raw.types.push([FUNCTION, 1, 0x63, FUNCREF, 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 0 };
  }),
  fault('exports a function that takes a funcref that is never null', (draft) => {
    draft.raw.types.push([FUNCTION, 1, 0x64, FUNCREF, 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 0 };
  }),
  fault('exports a function that takes an exception reference', (draft) => {
    draft.raw.types.push([FUNCTION, 1, 0x69, 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 0 };
  }),
  fault('exports a function of a type that may have subtypes', (draft) => {
    draft.raw.types.push([0x50, 0, FUNCTION, 0, 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 0 };
  }),
  fault('a callback of a type that may have subtypes', (draft) => {
    draft.raw.types.push([0x50, 0, FUNCTION, 1, I32, 0]);
    draft.functions.proxy_on_tick = { signature: 'i32 -> void', typeIndex: 0 };
  }),
  fault('a callback that gives two results', (draft) => {
    draft.raw.types.push([FUNCTION, 1, I32, 2, I32, I32]);
    draft.functions.proxy_on_done = { signature: VOID, typeIndex: 0, body: [...op.i32(1), ...op.i32(1)] };
  }),
];

/** Memories of all kinds. */
const MEMORIES: readonly Fault[] = [
  memory('a 64-bit memory', [0x04, 1]),
  memory('a 64-bit memory with a maximum', [0x05, 1, 2]),
  memory('a 64-bit memory larger than Envoy gives', [0x04, ...leb(16_385)]),
  memory('a shared memory', [0x03, 1, 2]),
  memory('a shared memory without a maximum', [0x02, 1]),
  memory('a shared memory with a maximum beyond the limit', [0x03, 1, ...leb(65_536)]),
  memory('a memory with the smallest pages', [0x08, 1, 0]),
  memory('a memory whose maximum is smaller than its minimum', [0x01, 2, 1]),
  memory('a memory with a maximum of zero', [0x01, 0, 0]),
  memory('an empty memory', [0x00, 0]),
  memory('a memory with a maximum beyond four GiB', [0x01, 1, ...leb(65_537)]),
  memory('a memory of four GiB', [0x00, ...leb(65_536)]),
  memory('a memory beyond four GiB', [0x00, ...leb(65_537)]),
  memory('a memory with a maximum of two GiB', [0x01, 1, ...leb(32_768)]),
  memory('a memory with an overlong minimum', [0x00, 0x81, 0x80, 0x80, 0x80, 0x00]),
  memory('a memory of unknown flags', [0x10, 1]),
  fault('two memories', (draft) => {
    draft.raw.memories.push([0, 1]);
  }),
  fault('two memories of which the second is exported', (draft) => {
    draft.memory = { minimum: 1 };
    draft.raw.memories.push([0, 1]);
    draft.exports.push({ name: 'memory', kind: 'memory', index: 1 });
  }),
  fault('two exported memories', (draft) => {
    draft.raw.memories.push([0, 1]);
    draft.exports.push({ name: 'other', kind: 'memory', index: 1 });
  }),
  fault('two memories, of which the second is more than Envoy gives', (draft) => {
    draft.raw.memories.push([0, ...leb(16_385)]);
  }),
  fault('a memory that is exported twice', (draft) => {
    draft.exports.push({ name: 'other', kind: 'memory', index: 0 });
  }),
  fault('a function of the name memory', (draft) => {
    draft.memory = { minimum: 1 };
    draft.functions.memory = { signature: VOID };
  }),
  fault('grows its memory to the limit and beyond', (draft) => {
    const grow = (pages: number): number[] => [...op.i32(pages), ...op.growMemory];
    draft.functions.proxy_on_configure = {
      signature: ANSWER,
      body: [...grow(16_383), op.drop, ...grow(1), ...op.i32(-1), 0x46],
    };
  }),
];

const TABLES: readonly Fault[] = [
  table('a table', [FUNCREF, 0, 1]),
  table('an exported table', [FUNCREF, 0, 1], true),
  table('an exported table of foreign references', [0x6f, 0, 1], true),
  table('an exported table of any references', [0x6e, 0, 1], true),
  table('a table of any references', [0x6e, 0, 1]),
  table('a table of ten million', [FUNCREF, 0, ...leb(10_000_000)]),
  table('a table of more than ten million', [FUNCREF, 0, ...leb(10_000_001)]),
  table('a table with the largest maximum', [FUNCREF, 1, 1, ...leb(4_294_967_295)]),
  table('a table whose maximum is smaller than its minimum', [FUNCREF, 1, 2, 1]),
  table('a 64-bit table', [FUNCREF, 4, 1]),
  table('an exported 64-bit table', [FUNCREF, 4, 1], true),
  table('a shared table', [FUNCREF, 3, 1, 2]),
  table('a table with an initial value', [0x40, 0, FUNCREF, 0, 1, 0xd0, FUNCREF, END]),
  table('a table of vectors', [V128, 0, 1]),
  fault('two tables', ({ raw }) => {
    raw.tables.push([FUNCREF, 0, 1], [FUNCREF, 0, 1]);
  }),
  fault('elements outside of the table', ({ raw }) => {
    raw.tables.push([FUNCREF, 0, 1]);
    raw.elements.push([0, ...initial(1), 1, 0]);
  }),
  fault('elements without a table', ({ raw }) => {
    raw.elements.push([0, ...initial(0), 1, 0]);
  }),
  fault('an element that does not exist', ({ raw }) => {
    raw.tables.push([FUNCREF, 0, 1]);
    raw.elements.push([0, ...initial(0), 1, ...leb(9_999)]);
  }),
  fault('passive elements', ({ raw }) => {
    raw.elements.push([1, 0, 1, 0]);
  }),
  fault('declared elements', ({ raw }) => {
    raw.elements.push([3, 0, 1, 0]);
  }),
  fault('calls through an empty table', (draft) => {
    voidType(draft);
    draft.raw.tables.push([FUNCREF, 0, 1]);
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [...op.i32(0), 0x11, 0, 0, ...op.i32(1)] };
  }),
  fault('calls through a table that holds another type', (draft) => {
    draft.raw.types.push([FUNCTION, 1, I32, 0]);
    draft.raw.tables.push([FUNCREF, 0, 1]);
    draft.raw.elements.push([0, ...initial(0), 1, 0]);
    draft.functions.proxy_on_configure = {
      signature: ANSWER,
      body: [...op.i32(0), ...op.i32(0), 0x11, 0, 0, ...op.i32(1)],
    };
  }),
];

const GLOBALS: readonly Fault[] = [
  global('a global', [I32, 0, ...initial(1)]),
  global('an exported global', [I32, 0, ...initial(1)], true),
  global('an exported global that can change', [I32, 1, ...initial(1)], true),
  global('an exported 64-bit global', [0x7e, 0, 0x42, 1, END], true),
  global('an exported float', [0x7d, 0, 0x43, 0, 0, 0, 0, END], true),
  global('a global with a sum as its value', [I32, 0, ...op.i32(1), ...op.i32(2), 0x6a, END]),
  global('a global with a call as its value', [I32, 0, 0x10, 0, END]),
  global('a global of the wrong type', [I32, 0, 0x42, 1, END]),
  global('a global that refers to itself', [I32, 0, 0x23, 0, END]),
  global('an exported reference to a function', [FUNCREF, 0, 0xd0, FUNCREF, END], true),
  global('an exported written-out funcref', [0x63, FUNCREF, 0, 0xd0, FUNCREF, END], true),
  global('an exported i31', [0x6c, 0, 0xd0, 0x6c, END], true),
  global('an exported exception reference', [0x69, 0, 0xd0, 0x69, END], true),
  global('an exported null of no type', [0x71, 0, 0xd0, 0x71, END], true),
  global('a shared global', [I32, 2, ...initial(1)]),
];

const IMPORTS: readonly Fault[] = [
  importing('a tag', [4, 0, 0], voidType),
  importing('a 64-bit memory', [2, 4, 1]),
  importing('a shared memory', [2, 3, 1, 2]),
  importing('a memory with a maximum', [2, 1, 1, 2]),
  importing('an empty memory', [2, 0, 0]),
  importing('a memory with the smallest pages', [2, 8, 1, 0]),
  importing('more memory than Envoy gives', [2, 0, ...leb(16_385)]),
  importing('a memory of four GiB', [2, 0, ...leb(65_536)]),
  importing('as much memory as Envoy gives', [2, 0, ...leb(16_384)]),
  importing('a memory with a maximum beyond the limit', [2, 1, 1, ...leb(65_536)]),
  importing('a 64-bit table', [1, FUNCREF, 4, 1]),
  importing('a table of foreign references', [1, 0x6f, 0, 1]),
  importing('a table of any references', [1, 0x6e, 0, 1]),
  importing('a huge table', [1, FUNCREF, 0, ...leb(10_000_000)]),
  importing('a table with a maximum', [1, FUNCREF, 1, 1, 2]),
  importing('an empty table', [1, FUNCREF, 0, 0]),
  importing('a global that can change', [3, I32, 1]),
  importing('a global with a vector', [3, V128, 0]),
  importing('a global with any reference', [3, 0x6e, 0]),
  importing('an unknown kind', [5, 0]),
  importing('a function of a type that is none', [0, 0], structType),
  importing('a function of a type that does not exist', [0, ...leb(9_999)]),
  fault('imports a memory and a table of WASI', ({ imports }) => {
    imports.push({ module: 'wasi_snapshot_preview1', name: 'm', kind: 'memory' });
    imports.push({ module: 'wasi_snapshot_preview1', name: 't', kind: 'table' });
  }),
  fault('imports a function without a name', ({ imports }) => {
    imports.push({ module: '', name: '', signature: VOID });
  }),
  fault('imports a function twice', ({ imports }) => {
    const entry = { module: 'env', name: 'proxy_done', signature: 'void -> i32' };
    imports.push(entry, entry);
  }),
  fault('imports a function of a type that may have subtypes', (draft) => {
    draft.raw.types.push([0x50, 0, FUNCTION, 0, 1, I32]);
    draft.imports.push({ module: 'env', name: 'proxy_done', kind: 'raw', type: [0, 0] });
  }),
  fault('exports a function that it imports', (draft) => {
    draft.imports.unshift({ module: 'env', name: 'proxy_done', signature: 'void -> i32' });
    draft.exports.push({ name: 'done', kind: 'function', index: 0 });
  }),
  fault('exports a function that it imports as its allocator', (draft) => {
    draft.imports.unshift({ module: 'env', name: 'proxy_set_tick_period_milliseconds', signature: 'i32 -> i32' });
    draft.functions.malloc = undefined;
    draft.exports.push({ name: 'malloc', kind: 'function', index: 0 });
  }),
  fault('exports a function that it imports as a callback', (draft) => {
    draft.imports.unshift({ module: 'env', name: 'emscripten_notify_memory_growth', signature: 'i32 -> void' });
    draft.exports.push({ name: 'proxy_on_tick', kind: 'function', index: 0 });
  }),
];

const abiOf = (title: string, change: (draft: Draft) => void): Fault =>
  fault(title, (draft) => {
    draft.functions.proxy_abi_version_0_2_1 = undefined;
    change(draft);
  });

const EXPORTS: readonly Fault[] = [
  fault('exports a function that does not exist', ({ exports }) => {
    exports.push({ name: 'nothing', kind: 'function', index: 9_999 });
  }),
  fault('exports a table that does not exist', ({ exports }) => {
    exports.push({ name: 'nothing', kind: 'table', index: 0 });
  }),
  fault('exports a tag that does not exist', ({ exports }) => {
    exports.push({ name: 'nothing', kind: 'tag', index: 0 });
  }),
  fault('exports an empty name', (draft) => {
    draft.functions[''] = { signature: VOID };
  }),
  fault('exports a very long name', (draft) => {
    draft.functions['x'.repeat(5_000)] = { signature: VOID };
  }),
  fault('exports a name of other letters', (draft) => {
    draft.functions['öffnen\u0000bitte'] = { signature: VOID };
  }),
  fault('exports a name that ends with a zero byte', (draft) => {
    draft.functions['helper\u0000'] = { signature: VOID };
  }),
  fault('exports a memory whose name ends with a zero byte', ({ exports }) => {
    exports.push({ name: '\u0000', kind: 'memory', index: 0 });
  }),
  fault('imports a table whose name ends with a zero byte', ({ imports }) => {
    imports.push({ module: 'env', name: 'table\u0000', kind: 'table' });
  }),
  fault('imports a memory from a module whose name ends with a zero byte', ({ imports }) => {
    imports.push({ module: 'env\u0000', name: 'memory', kind: 'memory' });
  }),
  abiOf('an ABI version as a memory', ({ exports }) => {
    exports.push({ name: 'proxy_abi_version_0_2_1', kind: 'memory', index: 0 });
  }),
  abiOf('an ABI version that gives a vector', (draft) => {
    draft.raw.types.push([FUNCTION, 0, 1, V128]);
    draft.functions.proxy_abi_version_0_2_1 = {
      signature: VOID,
      typeIndex: 0,
      body: [0xfd, 12, ...new Array<number>(16).fill(1)],
    };
  }),
  abiOf('an ABI version that traps', (draft) => {
    draft.functions.proxy_abi_version_0_2_1 = { signature: VOID, body: [op.unreachable] };
  }),
  abiOf('an ABI version that is imported', (draft) => {
    draft.imports.unshift({ module: 'env', name: 'proxy_done', signature: 'void -> i32' });
    draft.exports.push({ name: 'proxy_abi_version_0_2_0', kind: 'function', index: 0 });
  }),
  abiOf('an ABI version with more behind it', (draft) => {
    draft.functions.proxy_abi_version_0_2_10 = { signature: VOID };
  }),
  abiOf('an ABI version in capitals', (draft) => {
    draft.functions.PROXY_ABI_VERSION_0_2_1 = { signature: VOID };
  }),
  fault('_initialize and _start both', (draft) => {
    draft.functions._start = { signature: VOID };
  }),
  fault('_start alone', (draft) => {
    draft.functions._initialize = undefined;
    draft.functions._start = { signature: VOID };
  }),
  fault('_start alone, which traps', (draft) => {
    draft.functions._initialize = undefined;
    draft.functions._start = { signature: VOID, body: [op.unreachable] };
  }),
  fault('_start alone, with main', (draft) => {
    draft.functions._initialize = undefined;
    draft.functions._start = { signature: VOID };
    draft.functions.main = { signature: ANSWER, body: [op.unreachable] };
  }),
  fault('main and __main_void both', (draft) => {
    draft.functions.main = { signature: ANSWER };
    draft.functions.__main_void = { signature: 'void -> i32', body: [op.unreachable] };
  }),
  fault('a global called malloc', (draft) => {
    draft.functions.malloc = undefined;
    draft.globals.malloc = 1;
  }),
  fault('a memory called proxy_on_tick', ({ exports }) => {
    exports.push({ name: 'proxy_on_tick', kind: 'memory', index: 0 });
  }),
  fault('a global called _initialize', (draft) => {
    draft.functions._initialize = undefined;
    draft.globals._initialize = 1;
  }),
];

/** Things that go wrong only with some of what a start can meet. */
const STARTS: readonly Fault[] = [
  fault('a configuration is wanted', (draft) => {
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [...op.local(1), ...op.i32(0), 0x4a] };
  }),
  fault('traps only with a configuration', (draft) => {
    draft.functions.proxy_on_configure = {
      signature: ANSWER,
      body: [...op.local(1), 0x04, 0x40, op.unreachable, END, ...op.i32(1)],
    };
  }),
  fault('asks for the configuration and traps over it', (draft) => {
    const ask = callHost(draft, 'env', 'proxy_get_buffer_bytes', 'i32 i32 i32 i32 i32 -> i32', [7, 0, 100, 64, 68]);
    draft.functions.proxy_on_configure = {
      signature: ANSWER,
      body: [...ask, ...op.i32(68), 0x28, 2, 0, 0x45, 0x04, 0x40, op.unreachable, END, ...op.i32(1)],
    };
  }),
  fault('a start section that never returns', (draft) => {
    draft.functions.begin = { signature: VOID, body: [0x03, 0x40, 0x0c, 0, END] };
    draft.start = 'begin';
  }),
  fault('a start section with an argument', (draft) => {
    draft.functions.begin = { signature: 'i32 -> void' };
    draft.start = 'begin';
  }),
  fault('a start section that grows the memory', (draft) => {
    draft.functions.begin = { signature: VOID, body: [...op.i32(1), ...op.growMemory, op.drop] };
    draft.start = 'begin';
  }),
  fault('a start section that calls itself without end', (draft) => {
    draft.functions.begin = { signature: VOID, body: op.call(7) };
    draft.start = 'begin';
  }),
  fault('proxy_on_vm_start grows the memory and logs', (draft) => {
    const log = callHost(draft, 'env', 'proxy_log', 'i32 i32 i32 -> i32', [2, 16, 5]);
    draft.functions.proxy_on_vm_start = {
      signature: ANSWER,
      body: [...op.i32(3), ...op.growMemory, op.drop, ...log, ...op.i32(1)],
    };
  }),
  fault('logs outside of its memory', (draft) => {
    const log = callHost(draft, 'env', 'proxy_log', 'i32 i32 i32 -> i32', [2, 65_530, 100]);
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [...log, ...op.i32(1)] };
  }),
  fault('logs at a level that does not exist', (draft) => {
    const log = callHost(draft, 'env', 'proxy_log', 'i32 i32 i32 -> i32', [77, 16, 5]);
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [...log, ...op.i32(1)] };
  }),
  fault('malloc gives nothing', (draft) => {
    draft.functions.malloc = { signature: 'i32 -> i32' };
  }),
  fault('malloc gives an address outside', (draft) => {
    draft.functions.malloc = { signature: 'i32 -> i32', body: op.i32(-16) };
    const ask = callHost(draft, 'env', 'proxy_get_property', 'i32 i32 i32 i32 -> i32', [16, 5, 64, 68]);
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [...ask, ...op.i32(1)] };
  }),
  fault('converts a float that is none', (draft) => {
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [0x43, 0, 0, 0xc0, 0x7f, 0xa8] };
  }),
  fault('divides the smallest number', (draft) => {
    draft.functions.proxy_on_configure = { signature: ANSWER, body: [...op.i32(-2_147_483_648), ...op.i32(-1), 0x6d] };
  }),
  fault('fills memory outside of it', (draft) => {
    draft.functions.proxy_on_configure = {
      signature: ANSWER,
      body: [...op.i32(65_536), ...op.i32(0), ...op.i32(1), 0xfc, 11, 0, ...op.i32(1)],
    };
  }),
];

const FILES: readonly Fault[] = [
  fault('passive data', ({ raw }) => {
    raw.data.push([1, 1, 97]);
  }),
  fault('data that ends at the end of the memory', ({ data }) => {
    data.push({ offset: 65_535, bytes: 'x' });
  }),
  fault('data one byte outside of the memory', ({ data }) => {
    data.push({ offset: 65_535, bytes: 'xy' });
  }),
  fault('no data outside of the memory', ({ data }) => {
    data.push({ offset: 65_537, bytes: '' });
  }),
  fault('data at a negative place', ({ data }) => {
    data.push({ offset: -1, bytes: 'x' });
  }),
  fault('data of a memory that does not exist', ({ raw }) => {
    raw.data.push([2, 9, ...initial(0), 1, 97]);
  }),
  ...[
    ['names of a module', section(0, name('m'))],
    ['a name that is not UTF-8', section(1, [1, 0, 1, 0xff])],
    ['a name twice', section(1, [2, 0, 1, 97, 0, 1, 98])],
    ['names of functions that do not exist', section(1, [1, ...leb(9_999), 1, 97])],
    ['fewer names than there is room for', section(1, [1, 0, 1, 97, 0])],
    ['more names than there is room for', [1, 2, 9, 0]],
    ['names out of order', section(1, [2, 5, 1, 97, 0, 1, 98])],
    ['names of local variables', section(2, [1, 0, 1, 0, 1, 97])],
    ['names cut off', [1, 9, 1]],
    ['an unknown kind of names', section(77, [1, 2, 3])],
    ['names of functions twice', [...section(1, [1, 0, 1, 97]), ...section(1, [1, 0, 1, 98])]],
    ['no names', []],
  ].map(([title, bytes]) =>
    fault(title as string, ({ customSections }) => {
      customSections.push({ name: 'name', bytes: bytes as readonly number[] });
    }),
  ),
  fault('names before all else', ({ customSections }) => {
    customSections.push({ name: 'name', bytes: section(1, [1, 0, 1, 97]), place: 'first' });
  }),
  fault('damaged features', ({ customSections }) => {
    customSections.push({ name: 'target_features', bytes: [9] });
  }),
  fault('a section of libraries to link', ({ customSections }) => {
    customSections.push({ name: 'dylink.0', bytes: [1, 4, 0, 0, 0, 0], place: 'first' });
  }),
  fault('a branch hint', ({ customSections }) => {
    customSections.push({ name: 'metadata.code.branch_hint', bytes: [0] });
  }),
  fault('a damaged branch hint', ({ customSections }) => {
    customSections.push({ name: 'metadata.code.branch_hint', bytes: [9, 9, 9], place: 'first' });
  }),
  fault('a custom section whose name is not UTF-8', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, 0, 2, 1, 0xff]));
  }),
  fault('a custom section without content', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, 0, 2, 1, 97]));
  }),
  fault('a custom section whose name is longer than it', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, 0, 2, 9, 97]));
  }),
  fault('a section that says it is longer than the file', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, 0, 99, 1, 97]));
  }),
  fault('a byte behind the end', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, 0]));
  }),
  fault('twice the same module', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, ...bytes]));
  }),
  fault('a section without content', ({ finish }) => {
    finish.push((bytes) => Uint8Array.from([...bytes, 11, 0]));
  }),
  fault('a function whose body does not end', (draft) => {
    draft.functions.helper = { signature: VOID, body: [0x02, 0x40] };
  }),
  fault('a function of fifty thousand local variables', (draft) => {
    draft.functions.helper = { signature: VOID, locals: new Array<'i32'>(50_000).fill('i32') };
  }),
  fault('a function of more local variables than engines take', (draft) => {
    draft.functions.helper = { signature: VOID, locals: new Array<'i32'>(50_001).fill('i32') };
  }),
  fault('a function with a thousand parameters', (draft) => {
    draft.raw.types.push([FUNCTION, ...leb(1_000), ...new Array<number>(1_000).fill(I32), 0]);
    draft.functions.helper = { signature: VOID, typeIndex: 0 };
  }),
  fault('a function type with more parameters than engines take', ({ raw }) => {
    raw.types.push([FUNCTION, ...leb(1_001), ...new Array<number>(1_001).fill(I32), 0]);
  }),
];

/** What goes beyond the first WebAssembly and beyond what toolchains make, alone in a filter that is good otherwise. */
export const ADVERSE_FAULTS: readonly Fault[] = [
  ...PROPOSALS,
  ...MEMORIES,
  ...TABLES,
  ...GLOBALS,
  ...IMPORTS,
  ...EXPORTS,
  ...STARTS,
  ...FILES,
];
