import { firstEnvoy } from '../language/alignment.ts';
import type { ModuleDescription, ModuleLanguage } from './describe.ts';
import type { Code, Problem } from './problem.ts';

type Cure = string | Partial<Record<ModuleLanguage | 'other', string>>;

const REACTOR = {
  go: 'build with -buildmode=c-shared',
  tinygo: 'build with -target=wasip1 -buildmode=c-shared',
  rust: 'make it a library: crate-type = ["cdylib"] in Cargo.toml, no main()',
  cpp: 'link with -mexec-model=reactor, with Emscripten -sSTANDALONE_WASM --no-entry',
  zig: 'link with -mexec-model=reactor',
  other: 'build a WASI reactor, with _initialize instead of main()',
} as const;

/** What to do next, by code and, where toolchains have their own way, by language. */
const CURES: Readonly<Record<Code, Cure | undefined>> = {
  'abi-missing': {
    rust: 'call proxy_wasm::main! (or export proxy_abi_version_0_2_1), and build a cdylib',
    go: 'import github.com/proxy-wasm/proxy-wasm-go-sdk and build with -buildmode=c-shared; the older tetratelabs SDK needs TinyGo',
    assemblyscript:
      'put `export * from "@gcoredev/proxy-wasm-sdk-as/assembly/proxy"` into the entry file, or export proxy_abi_version_0_2_1',
    cpp: 'link the C++ SDK, or keep proxy_abi_version_0_2_1 with -Wl,--export=proxy_abi_version_0_2_1',
    other: "export an empty function proxy_abi_version_0_2_1: the SDKs' entry points do",
  },
  'abi-old': 'build against an SDK of ABI 0.2.0 or 0.2.1',
  'abi-several': 'export only the version that the module was written for',
  'abi-unknown': 'export one of proxy_abi_version_0_1_0, 0_2_0 or 0_2_1: Envoy knows no other',
  'allocator-missing': {
    rust: 'depend on the crate proxy-wasm, which exports proxy_on_memory_allocate',
    go: 'import github.com/proxy-wasm/proxy-wasm-go-sdk, which exports proxy_on_memory_allocate',
    assemblyscript: 'export function malloc(size: i32): usize { return heap.alloc(size) }',
    cpp: 'link with -Wl,--export=malloc, with Emscripten -sEXPORTED_FUNCTIONS=_malloc',
    other: 'export malloc or proxy_on_memory_allocate, i32 -> i32',
  },
  'bytecode-invalid':
    'build it again without post-processing (wasm-opt, strip) to see which step damages it; enable no proposal that Envoy lacks',
  'callback-type': {
    rust: 'let the crate proxy-wasm export the callbacks, in a version of the same ABI',
    other: 'give the function the type of its ABI version: 0.1.0 has no end of stream in the headers callbacks',
  },
  'callback-unknown': 'correct the name, or remove the export',
  'callbacks-none': {
    go: 'set the context in init(), not in main(), and build with -buildmode=c-shared; the tetratelabs SDK needs TinyGo',
    cpp: 'keep the callbacks with -Wl,--export=NAME (or __attribute__((export_name("NAME"))))',
    other: "export the SDK's callbacks",
  },
  'capability-added': 'see that the change wants it',
  'capability-denied': 'add what the module needs to `capabilities` in wasm.yaml',
  'capability-removed': undefined,
  'capability-unknown': 'correct the name in `capabilities`, or remove it',
  'command-module': REACTOR,
  'configuration-needed':
    'give it the configuration that it gets in production: `configuration` in wasm.yaml, or --config FILE',
  'configuration-refused':
    'correct `configuration` (wasm.yaml, --config) or what proxy_on_configure makes of it; the module logs why, or should',
  'context-trap': {
    assemblyscript: 'name the root id that registerRootContext registers: `rootId` in wasm.yaml, or --root-id',
    cpp: 'name the root id that RegisterContextFactory registers: `rootId` in wasm.yaml, or --root-id',
    other: 'name a root id that the module knows: `rootId` in wasm.yaml, or --root-id',
  },
  'done-trap': {
    assemblyscript: 'define onDone in the root context: the default of some SDK versions is unreachable code',
    other: 'see that proxy_on_done and proxy_on_delete of the root context return',
  },
  'envoy-crash':
    'keep SIMD values, exceptions and garbage-collected references out of imported and exported functions and globals',
  'envoy-nearest': undefined,
  'import-host-bug': {
    go: 'use nothing of the package os that links files (os.Link, os.Symlink), nor packages that do',
    other: 'do not call it: there is no Envoy yet in which it links',
  },
  'import-missing': {
    rust: 'find the crate that pulls it in with `cargo tree`; for __wbindgen_* it is a browser feature of a dependency (getrandom, chrono)',
    go: 'avoid the package that needs it (os, net, os/exec), or target a newer Envoy',
    tinygo: 'avoid the package that needs it, or build with -scheduler=none -panic=trap',
    assemblyscript: 'build with --use abort= (or abort=abort_proc_exit), and declare only functions that Envoy has',
    cpp: 'link the library that defines it, or drop -Wl,--allow-undefined to see where it is used',
    other: 'remove what calls it, or target an Envoy that has it',
  },
  'import-newer': {
    rust: 'build for wasm32-unknown-unknown, which imports nothing of WASI: target below [build] in .cargo/config.toml',
    go: `take a target with Envoy ${firstEnvoy('go')} or newer, as all that Go's own compiler makes needs it, or build with TinyGo`,
    other: 'take a newer target, or build without what needs these functions',
  },
  'import-portability': undefined,
  'import-type': {
    rust: 'use one version of proxy-wasm, of the same ABI as the export proxy_abi_version_*',
    other: 'declare the import with the type of the host: pointers and sizes are i32, metric values i64',
  },
  'import-unsupported': {
    cpp: 'link without --import-memory and without -pthread',
    other: 'define memory and table in the module',
  },
  'instance-failed': {
    cpp: 'give the module enough initial memory for its data (-sINITIAL_MEMORY), and no start function that traps',
    other: 'see that all data lies inside the initial memory and that the start function returns',
  },
  'memory-growth': {
    cpp: 'link with a larger -sINITIAL_MEMORY, or target Envoy 1.37 and later',
    other: 'target Envoy 1.37 and later',
  },
  'memory-limit': { cpp: 'link with a smaller -sINITIAL_MEMORY', other: 'let the module start with less memory' },
  'memory-missing': { cpp: 'link with -Wl,--export-memory', other: 'export the memory as `memory`' },
  'module-component': {
    rust: 'build for wasm32-wasip1, not wasm32-wasip2',
    tinygo: 'build with -target=wasip1, not wasip2',
    other: 'build a core module (wasip1), not a component (wasip2)',
  },
  'module-malformed': 'build it again; if it was downloaded, it may be cut off or an error page',
  precompiled: 'build without precompilation unless every proxy that loads it is of this one build',
  'root-id-unknown': 'name one that the module knows: `rootId` in wasm.yaml, or --root-id',
  'size-debug': {
    rust: 'strip = "debuginfo" in [profile.release]; function names stay, and with them Envoy\'s backtraces',
    go: "build with -ldflags='-s -w'",
    tinygo: 'build with -no-debug',
    assemblyscript: 'build without --debug',
    cpp: 'link with -Wl,--strip-debug, and leave -g out',
    other: 'strip the sections .debug_*, and leave `name` in for backtraces',
  },
  'start-endless': 'look for a loop that waits for something: nothing else happens until this function returns',
  'start-refused': 'let proxy_on_vm_start return true; what it needs to know stands in `vmConfiguration` of wasm.yaml',
  'start-restricted': {
    cpp: 'move the call from global constructors to onStart or onConfigure of the root context',
    rust: 'move the call from main and proxy_wasm::main! to on_vm_start or on_configure of the root context',
    go: 'move the call from init() and global variables to OnVMStart or OnPluginStart',
    tinygo: 'move the call from init(), main() and global variables to OnVMStart or OnPluginStart',
    assemblyscript: 'move the call from top-level statements to onStart or onConfigure of the root context',
    other: 'move the call to proxy_on_vm_start or proxy_on_configure',
  },
  'start-section': {
    assemblyscript: 'build with --exportStart _initialize',
    other: 'export the function as _initialize instead',
  },
  'start-trap': {
    rust: 'see the panic in the log; build with the name section (no strip = true) and Envoy shows the backtrace',
    other: 'start it with `wasm-action test --verbose`: a module with names shows where it traps',
  },
  'verdict-unknown': 'name the proxy image (image:REFERENCE) or a binary (path:FILE), and the stage test will ask it',
  'wasi-unstable': {
    assemblyscript:
      'Envoy has both names, so nothing needs to be done for it; other hosts want a newer SDK than @solo-io/proxy-runtime',
    other: 'build with a toolchain that targets wasi_snapshot_preview1',
  },
};

/** The cure for the module's own toolchain. */
export function hintFor(problem: Problem, { language }: Pick<ModuleDescription, 'language'>): string | undefined {
  const isUnmade = problem.code === 'start-refused' && problem.subject === 'proxy_on_context_create';
  const cure = CURES[isUnmade ? 'context-trap' : problem.code];
  if (cure === undefined || typeof cure === 'string') return cure;
  return (language === undefined ? undefined : cure[language]) ?? cure.other;
}
