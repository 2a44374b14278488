import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Environment } from '../../src/base/environment.ts';
import { ToolError } from '../../src/base/errors.ts';
import { findOnPath } from '../../src/base/exec.ts';
import { currentPlatform } from '../../src/base/platform.ts';
import { prepareBuild } from '../../src/language/build.ts';
import { installTool } from '../../src/toolchain/install-tool.ts';
import { chooseRelease } from '../../src/toolchain/tool-table.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { copyTemplate, machineEnvironment } from '../support/project-run.ts';
import { requireProgram } from '../support/registry.ts';
import {
  type ArchiveFiles,
  filesBelow,
  layOutRustChannel,
  type MirrorFault,
  packRustComponent,
  packTar,
  packTarGz,
  type RustComponent,
  replaceRelease,
  startUpstreamMirror,
} from '../support/upstream-mirror.ts';

/**
 * Toolchains from a mirror on loopback, laid out as their publishers lay them out, on a PATH without any. What is in them
 * is this machine's own compilers, so that what was fetched builds a project for real.
 */

/** The tools of this machine by name, and nothing else. */
async function pathOf(...programs: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  for (const name of programs) await symlink(realProgram(name), join(folder, name));
  return folder;
}

/** Behind pyenv's and rustup's stand-ins, which choose by their own rules. */
function realProgram(name: string): string {
  if (name === 'python3')
    return execFileSync(requireProgram('python3'), ['-c', 'import sys; print(sys.executable)']).toString().trim();
  return realpathSync(requireProgram(name));
}

/** This PATH without the folders that have a program. */
function pathWithout(name: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => findOnPath(name, { PATH: folder }) === undefined).join(delimiter);
}

type Mirror = Awaited<ReturnType<typeof startUpstreamMirror>>;

interface Machine {
  readonly env: Environment;
  readonly folder: string;
}

async function machineWith(PATH: string, language: string, files: Readonly<Record<string, string>>): Promise<Machine> {
  const root = temporaryFolder();
  const folder = await copyTemplate(language, join(root, 'filter'));
  await writeFiles(folder, files);
  const { CXX: _, WASI_SDK_PATH: __, EMSDK: ___, RUSTUP_HOME: ____, CARGO_HOME: _____, ...variables } = process.env;
  // The compilers' own libraries are built once for a user, not once for a project.
  const { XDG_CACHE_HOME = join(process.env.HOME ?? '', '.cache') } = process.env;
  const own = { PATH, XDG_CACHE_HOME, HOME: join(root, 'home'), WASM_ACTION_HOME: join(root, 'kept') };
  const go = { GOMODCACHE: execFileSync(requireProgram('go'), ['env', 'GOMODCACHE']).toString().trim() };
  return { folder, env: makeEnvironment({ directory: root, variables: { ...variables, ...go, ...own } }) };
}

/** Builds, and again from the store with the mirror gone; the module exports what a proxy looks for. */
async function expectBuilt({ env, folder }: Machine, language: string, { mirrors, mirror, storage }: Mirror) {
  const source = { directory: folder, language, optimize: 'none' } as const;
  const output = join(env.directory, 'module.wasm');
  const first = await prepareBuild(source, env, mirrors);
  expect(first.diagnostics).toEqual([]);
  const built = await first.build?.(output);
  expect(built).toMatchObject({ status: 'passed', diagnostics: [] });
  const module = parseModule(await readFile(output));
  expect(module.interface.exports.map(({ name }) => name)).toContain('proxy_on_request_headers');
  expect(mirror.requests.length).toBeGreaterThan(0);
  expect([...storage.requests].sort()).toEqual([...mirror.requests].sort());
  await mirror.stop();
  const [tool] = (await prepareBuild(source, env, mirrors)).tools;
  expect(tool?.source).toBe('tool cache');
  return first.tools;
}

async function faultOf({ env, folder }: Machine, language: string, { mirrors }: Mirror): Promise<ToolError> {
  const source = { directory: folder, language, optimize: 'none' } as const;
  const error = await prepareBuild(source, env, mirrors).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ToolError);
  expect((error as ToolError).hint).toMatch(/mirror/);
  return error as ToolError;
}

const CLANG = '/usr/bin/clang++-19';
const WASM_LD = '#!/bin/sh\nexec /usr/bin/wasm-ld-19 "$@"\n';
const SYSROOT = ['/usr/include/wasm32-wasi', '/usr/lib/wasm32-wasi'] as const;

/** `wasi-sdk-27.0-x86_64-linux/`: LLVM's programs, and the C library with its C++ library below share/. */
function wasiSdk(): ArchiveFiles {
  const top = 'wasi-sdk-27.0-x86_64-linux';
  const [include, library] = SYSROOT;
  return {
    [`${top}/VERSION`]: 'wasi-sdk: 27.0\n',
    [`${top}/bin/wasm-ld`]: WASM_LD,
    [`${top}/bin/clang++`]: `#!/bin/sh\nexec ${CLANG} -fuse-ld="\${0%/*}/wasm-ld" --sysroot="\${0%/*}/../share/wasi-sysroot" "$@"\n`,
    ...filesBelow(include, `${top}/share/wasi-sysroot/include/wasm32-wasi`),
    ...filesBelow(library, `${top}/share/wasi-sysroot/lib/wasm32-wasi`),
  };
}

/** Does what em++ does with its configuration, and leaves the rest to a clang: the flags that only it knows are dropped. */
const EMXX = `import os, subprocess, sys
config = {}
exec(open(os.environ['EM_CONFIG']).read(), config)
subprocess.check_call([config['NODE_JS'], '--version'], stdout=subprocess.DEVNULL)
assert os.path.exists(os.path.join(config['BINARYEN_ROOT'], 'bin', 'wasm-opt'))
args = sys.argv[1:]
if args == ['--version']:
    print('emcc (Emscripten gcc/clang-like replacement + linker emulating GNU ld) 3.1.67 (4ae6298)')
    sys.exit(0)
if '--js-library' in args:
    at = args.index('--js-library')
    assert os.path.exists(args[at + 1])
    del args[at:at + 2]
words = [word for word in args if not word.startswith('-s') or word.startswith('-std')]
words = [word for word in words if word not in ('--no-entry', '--profiling-funcs')]
clang = os.path.join(config['LLVM_ROOT'], 'clang++')
link = ['--target=wasm32-wasi', '-mexec-model=reactor', '-Wl,--allow-undefined']
sys.exit(subprocess.call([clang, *link, *words]))
`;

/** `install/` of emsdk's wasm-binaries.tar.xz: LLVM and Binaryen in bin/, Emscripten's own scripts in emscripten/. */
async function emscripten(extra: ArchiveFiles = {}): Promise<Buffer> {
  const tar = await packTar({
    'install/bin/clang++': `#!/bin/sh\nexec ${CLANG} -fuse-ld="\${0%/*}/wasm-ld" "$@"\n`,
    'install/bin/wasm-ld': WASM_LD,
    'install/bin/wasm-opt': '#!/bin/sh\nexit 1\n',
    'install/emscripten/em++': '#!/bin/sh\nexec python3 "$0.py" "$@"\n',
    'install/emscripten/em++.py': EMXX,
    'install/emscripten/emscripten-version.txt': '"3.1.67"\n',
    ...extra,
  });
  return execFileSync(requireProgram('xz'), ['--stdout', '-1'], { input: tar, maxBuffer: 1 << 26 });
}

/** `tinygo/`: the program, the sources of its runtime, and the descriptions of its targets. */
async function tinygo(): Promise<Buffer> {
  const root = execFileSync(requireProgram('tinygo'), ['env', 'TINYGOROOT']).toString().trim();
  const program = findOnPath(join(root, 'lib', 'tinygo'), {}) ?? join(root, 'bin', 'tinygo');
  return packTarGz({
    'tinygo/bin/tinygo': { program: readFileSync(program) },
    ...filesBelow(join(root, 'src'), 'tinygo/src'),
    'tinygo/src/net/': '',
    ...filesBelow(join(root, 'targets'), 'tinygo/targets'),
    ...filesBelow(join(root, 'lib'), 'tinygo/lib', (path) => path !== 'tinygo'),
  });
}

test('TinyGo in its own layout, beside the Go of this machine', async () => {
  const archive = await tinygo();
  const url = replaceRelease('tinygo', '0.41.0', archive);
  const mirror = await startUpstreamMirror({ [url]: archive });
  const machine = await machineWith(pathWithout('tinygo'), 'tinygo', { '.tinygo-version': '0.41.0\n' });
  const tools = await expectBuilt(machine, 'tinygo', mirror);
  expect(tools.map(({ name, source }) => [name, source.replace(/ .*/, '')])).toEqual([
    ['tinygo', url],
    ['go', 'PATH'],
  ]);
  expect(tools[0]?.why).toContain('.tinygo-version asks for 0.41.0');
});

test('wasi-sdk in its own layout, with its own C++ library', async () => {
  const archive = await packTarGz(wasiSdk());
  const url = replaceRelease('wasi-sdk', '27.0.0', archive);
  const mirror = await startUpstreamMirror({ [url]: archive });
  const machine = await machineWith(await pathOf(), 'cpp', {});
  const [tool] = await expectBuilt(machine, 'cpp', mirror);
  expect(tool).toMatchObject({ name: 'clang', source: url, why: 'there is no C++ compiler for WebAssembly' });
});

test('Emscripten as emsdk packs it, and the C++ SDK as GitHub does', async () => {
  const commit = 'e5256b0c5463ea9961965ad5de3e379e00486640';
  const sdk = await packTarGz({
    [`proxy-wasm-cpp-sdk-${commit}/proxy_wasm_intrinsics.h`]:
      '#pragma once\nextern "C" int proxy_log(int, const char*, unsigned);\n',
    [`proxy-wasm-cpp-sdk-${commit}/proxy_wasm_intrinsics.cc`]: '#include "proxy_wasm_intrinsics.h"\n',
    [`proxy-wasm-cpp-sdk-${commit}/proxy_wasm_intrinsics.js`]: 'mergeInto(LibraryManager.library, {});\n',
  });
  const compiler = await emscripten();
  const urls = {
    [replaceRelease('emscripten', '3.1.67', compiler)]: compiler,
    [replaceRelease('proxy-wasm-cpp-sdk', `0.0.0-${commit}`, sdk)]: sdk,
  };
  const mirror = await startUpstreamMirror(urls);
  const machine = await machineWith(await pathOf('python3'), 'cpp', {
    '.emscripten-version': '3.1.67\n',
    'more.cc': '#include "proxy_wasm_intrinsics.h"\n',
  });
  const tools = await expectBuilt(machine, 'cpp', mirror);
  expect(tools.map(({ name, version, source }) => [name, version, source])).toEqual([
    ['emscripten', '3.1.67', Object.keys(urls)[0]],
    ['proxy-wasm-cpp-sdk', `0.0.0-${commit}`, Object.keys(urls)[1]],
  ]);
});

/** A crate that needs no other. */
const CRATE = {
  'Cargo.toml':
    '[package]\nname = "filter"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\ncrate-type = ["cdylib"]\n\n[profile.release]\nlto = true\n',
  'Cargo.lock': 'version = 3\n\n[[package]]\nname = "filter"\nversion = "0.1.0"\n',
  'src/lib.rs':
    '#[no_mangle] pub extern "C" fn proxy_abi_version_0_2_1() {}\n#[no_mangle] pub extern "C" fn proxy_on_request_headers(_: u32, n: usize, _: u32) -> usize { vec![0u8; n].len() }\n',
};

/** rustup's own program, and a channel of this machine's Rust: its std for the proxy is served as it is. */
async function rust(damage?: RustComponent['package']) {
  const told = execFileSync(requireProgram('rustc'), ['-vV']).toString();
  const channel = /^release: (\S+)/m.exec(told)?.[1] ?? '';
  const host = /^host: (\S+)/m.exec(told)?.[1] ?? '';
  const sysroot = execFileSync(requireProgram('rustc'), ['--print', 'sysroot']).toString().trim();
  const behind = (name: string): string => findOnPath(join(sysroot, 'bin', name), {}) ?? requireProgram(name);
  // A rustc that .ci/setup wrapped says itself which standard library it takes.
  const isPlain = findOnPath(join(sysroot, 'bin', 'rustc'), {}) !== undefined;
  const own = isPlain ? `--sysroot "\${0%/*}/.."` : '';
  const linker = `lib/rustlib/${host}/bin/rust-lld`;
  const std = (target: string, files: ArchiveFiles) =>
    packRustComponent(`rust-std-${channel}-${target}`, `rust-std-${target}`, files);
  const library = `lib/rustlib/wasm32-wasip1/lib`;
  const components: RustComponent[] = [
    {
      package: 'rustc',
      target: host,
      bytes: await packRustComponent(`rustc-${channel}-${host}`, 'rustc', {
        'bin/rustc': `#!/bin/sh\nexec ${behind('rustc')} ${own} "$@"\n`,
        [linker]: `#!/bin/sh\nexec ${join(sysroot, linker)} "$@"\n`,
      }),
    },
    {
      package: 'cargo',
      target: host,
      bytes: await packRustComponent(`cargo-${channel}-${host}`, 'cargo', {
        'bin/cargo': `#!/bin/sh\nexec ${behind('cargo')} "$@"\n`,
      }),
    },
    ...(await Promise.all(
      [
        [host, { [`lib/rustlib/${host}/lib/none`]: 'nothing here is built for this machine' }] as const,
        ['wasm32-unknown-unknown', { 'lib/rustlib/wasm32-unknown-unknown/lib/none': 'nor for this' }] as const,
        ['wasm32-wasip1', damage === undefined ? filesBelow(join(sysroot, library), library) : {}] as const,
      ].map(async ([target, files]): Promise<RustComponent> => {
        return { package: 'rust-std', target, bytes: await std(target, files) };
      }),
    )),
  ];
  const files = layOutRustChannel(channel, host, components);
  if (damage !== undefined) {
    const url = Object.keys(files).find((name) => name.includes(`/${damage}-`)) ?? '';
    return { channel, files, damaged: url };
  }
  return { channel, files, damaged: undefined };
}

/** rustup and rustup-init are one program that goes by its name; a machine without fetches the real one. */
async function rustupInit(): Promise<Buffer> {
  const own = findOnPath('rustup', process.env);
  if (own !== undefined) return readFileSync(realpathSync(own));
  const release = chooseRelease({ tool: 'rustup', title: 'rustup', range: '*' }, currentPlatform());
  const { folder } = await installTool(release, machineEnvironment({ directory: temporaryFolder() }), []);
  return readFileSync(join(folder, 'rustup-init'));
}

test('Rust by rustup, from a channel with its manifest and components', async () => {
  const { channel, files } = await rust();
  const program = await rustupInit();
  const url = replaceRelease('rustup', '1.29.0', program);
  const mirror = await startUpstreamMirror({ ...files, [url]: program });
  const pin = { 'rust-toolchain.toml': `[toolchain]\nchannel = "${channel}"\n` };
  const machine = await machineWith(await pathOf(), 'rust', { ...CRATE, ...pin });
  const [tool] = await expectBuilt(machine, 'rust', mirror);
  expect(tool).toMatchObject({ name: 'rust', version: channel });
  expect(tool?.source).toContain(`${mirror.mirror.origin}/static.rust-lang.org (rustup 1.29.0)`);
  expect(tool?.why).toContain(`rust-toolchain.toml asks for ${channel}; there is no cargo on PATH`);
});

describe('a mirror of what a bare machine needs', () => {
  const faults: readonly [MirrorFault, RegExp][] = [
    ['another file', /has SHA-256 [0-9a-f]{64}, expected/],
    ['cut off', /broke off 5 times/],
    ['gone', /answered 404/],
  ];

  test.each(faults)('that has %s is told for each toolchain, with the file', async (fault, message) => {
    const served = Buffer.alloc(100_000, 'not asked for');
    const tools = [
      ['tinygo', 'tinygo', '0.41.1', 'TinyGo'],
      ['cpp', 'wasi-sdk', '27.0.0', 'C++'],
      ['rust', 'rustup', '1.29.0', 'Rust'],
    ] as const;
    for (const [language, tool, version] of tools) {
      const url = replaceRelease(tool, version, served);
      const mirror = await startUpstreamMirror({ [url]: served }, fault);
      const machine = await machineWith(await pathOf('go'), language, {});
      const error = await faultOf(machine, language, mirror);
      expect(error.message).toMatch(message);
      expect(error.message).toContain(`cannot download ${tool} ${version}: ${mirror.mirror.origin}/`);
    }
  });

  test('with an archive of Emscripten that leads out, or is none, is told though its sum is right', async () => {
    const bad: readonly [Buffer, RegExp][] = [
      [
        await emscripten({ 'install/../../evil': 'x' }),
        /its entry "install\/\.\.\/\.\.\/evil" leads out of the folder/,
      ],
      [(await emscripten()).subarray(0, 500), /it is cut off/],
      [
        execFileSync(requireProgram('xz'), ['--stdout'], { input: await packTar({ 'install/emcc': '' }) }),
        /holds no emscripten\/em\+\+/,
      ],
    ];
    for (const [archive, message] of bad) {
      const url = replaceRelease('emscripten', '3.1.67', archive);
      const machine = await machineWith(await pathOf('python3'), 'cpp', { '.emscripten-version': '3.1.67\n' });
      const error = await faultOf(machine, 'cpp', await startUpstreamMirror({ [url]: archive }));
      expect(error.message).toMatch(message);
    }
  });

  test.each<[string, (files: Record<string, Buffer>, damaged: string) => void, RegExp]>([
    ['a component of another content', (files, url) => void files[url]?.fill('x'), /checksum|hash/i],
    ['no such component', (files, url) => void delete files[url], /404|could not download|not found/i],
    [
      'half of a component',
      (files, url) => void Object.assign(files, { [url]: files[url]?.subarray(0, 700) }),
      /checksum/i,
    ],
    [
      "a manifest that is not the sum's",
      (files) => {
        const name = Object.keys(files).find((path) => path.endsWith('.toml')) ?? '';
        files[name] = Buffer.concat([files[name] ?? Buffer.of(), Buffer.from('# more\n')]);
      },
      /checksum|hash/i,
    ],
  ])("that has %s of Rust's channel is told in rustup's words", async (_, change, message) => {
    const { channel, files, damaged } = await rust('rustc');
    change(files, damaged ?? '');
    const program = await rustupInit();
    const url = replaceRelease('rustup', '1.29.0', program);
    const mirror = await startUpstreamMirror({ ...files, [url]: program });
    const pin = { 'rust-toolchain.toml': `[toolchain]\nchannel = "${channel}"\n` };
    const machine = await machineWith(await pathOf(), 'rust', { ...CRATE, ...pin });
    const variables = { ...machine.env.variables, RUSTUP_MAX_RETRIES: '0' };
    const error = await faultOf({ ...machine, env: { ...machine.env, variables } }, 'rust', mirror);
    expect(error.message).toMatch(message);
    expect(error.message).toContain('rustup cannot get Rust');
  });
});
