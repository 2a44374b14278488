import type { AbiVersion } from '../abi/schema.ts';
import type { WasmModule } from '../wasm/module.ts';
import { type Scan, scanAsEnvoy } from './scan.ts';

/** What a module tells of itself, for results, images and reviewers. */
export interface ModuleDescription {
  /** The version that Envoy takes: the first exported function that names one. */
  readonly abi?: AbiVersion | undefined;
  readonly language?: ModuleLanguage | undefined;
  /** The Proxy-Wasm SDK, where function names or its habits show it. */
  readonly sdk?: string | undefined;
  /** Bytes in sections that only debuggers read. */
  readonly debugBytes: number;
}

/** The toolchains whose ways are known. */
export const MODULE_LANGUAGES = ['assemblyscript', 'cpp', 'go', 'rust', 'tinygo', 'zig'] as const;
export type ModuleLanguage = (typeof MODULE_LANGUAGES)[number];

/** Derived from imports, exports, producers and names; nothing is run and nothing is looked up. `scan` is the bytes' own. */
export function describeModule(module: WasmModule, { abi }: Scan = scanAsEnvoy(module.bytes)): ModuleDescription {
  const language = findLanguage(module);
  return {
    abi,
    language,
    sdk: findSdk(module, language),
    debugBytes: debugBytes(module),
  };
}

/** Producers first: toolchains write them. A stripped module is known by what only one toolchain imports or exports. */
function findLanguage(module: WasmModule): ModuleLanguage | undefined {
  const { producers, imports, exports } = module.interface;
  const made = producers.map(({ name }) => name.toLowerCase());
  const says = (pattern: RegExp): boolean => made.some((name) => pattern.test(name));
  const imported = new Set(imports.map((entry) => `${entry.module}.${entry.name}`));
  const exported = new Set(exports.map((entry) => entry.name));
  if (says(/^tinygo/)) return 'tinygo';
  if (says(/^rust/)) return 'rust';
  if (says(/^zig/)) return 'zig';
  if (says(/^go\b/)) return 'go';
  if (imported.has('env.emscripten_notify_memory_growth') || exported.has('emscripten_stack_get_current')) return 'cpp';
  if (hasName(module, 'runtime.alloc') && (hasName(module, 'tinygo_') || exported.has('asyncify_get_state')))
    return 'tinygo';
  if (says(/^c(_plus_plus|\+\+|\d)/) || says(/clang/)) return 'cpp';
  if (imported.has('env.abort') || exported.has('__pin') || hasName(module, '~lib/') || hasText(module, '~lib/')) {
    return 'assemblyscript';
  }
  return undefined;
}

/** What only an SDK's own functions are called; in AssemblyScript, its files. */
const SDK_MARKS: readonly (readonly [string, string])[] = [
  ['github.com_tetratelabs_proxy_wasm_go_sdk', 'tetratelabs/proxy-wasm-go-sdk'],
  ['github.com/tetratelabs/proxy-wasm-go-sdk', 'tetratelabs/proxy-wasm-go-sdk'],
  ['github.com_proxy_wasm_proxy_wasm_go_sdk', 'proxy-wasm-go-sdk'],
  ['github.com/proxy-wasm/proxy-wasm-go-sdk', 'proxy-wasm-go-sdk'],
  ['@gcoredev/proxy-wasm-sdk-as', '@gcoredev/proxy-wasm-sdk-as'],
  ['@solo-io/proxy-runtime', '@solo-io/proxy-runtime'],
  ['10proxy_wasm', 'proxy-wasm-rust-sdk'],
  ['proxy_wasm::', 'proxy-wasm-rust-sdk'],
  ['RegisterContextFactory', 'proxy-wasm-cpp-sdk'],
];

function findSdk(module: WasmModule, language: ModuleLanguage | undefined): string | undefined {
  const has = language === 'assemblyscript' ? hasText : hasName;
  return SDK_MARKS.find(([mark]) => has(module, mark))?.[1];
}

function hasName(module: WasmModule, text: string): boolean {
  const section = module.interface.customSections.find(({ name }) => name === 'name');
  return section !== undefined && bufferOf(module, section.offset, section.size).includes(text, 0, 'latin1');
}

const DATA_SECTION = 11;

/** AssemblyScript keeps the file names of its library for `abort`, in UTF-16, also where all names were stripped. */
function hasText(module: WasmModule, text: string): boolean {
  const section = module.interface.sections.find(({ id }) => id === DATA_SECTION);
  return section !== undefined && bufferOf(module, section.offset, section.size).includes(Buffer.from(text, 'utf16le'));
}

function bufferOf({ bytes }: WasmModule, offset: number, size: number): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
}

function debugBytes({ interface: { customSections } }: WasmModule): number {
  return customSections
    .filter(({ name }) => name.startsWith('.debug_') || name.startsWith('reloc..debug_'))
    .reduce((sum, { size }) => sum + size, 0);
}
