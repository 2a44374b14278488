import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ToolError } from '../../src/base/errors.ts';
import { prepareBuild } from '../../src/language/build.ts';
import { type Optimization, optimizeModule } from '../../src/language/optimize.ts';
import { findWasmOpt, type WasmOpt } from '../../src/toolchain/binaryen.ts';
import { parseMirrors } from '../../src/toolchain/mirrors.ts';
import { openResults } from '../../src/toolchain/results.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';
import { machineEnvironment } from '../support/project-run.ts';
import { buildFilter, filterFunctions, op } from '../support/wasm-builder.ts';

/** The name section of one function: without -g it would be gone. */
const NAMES = { name: 'name', bytes: [1, 4, 1, 0, 1, 0x61] };
/** Sums up zeros, which only an optimiser sees. */
const WASTE = {
  signature: 'void -> i32',
  body: [...op.i32(0), ...Array.from({ length: 40 }, () => [...op.i32(0), 0x6a]).flat()],
};
const MODULE = buildFilter({
  functions: [...filterFunctions(), { ...WASTE, exports: ['waste'] }],
  customSections: [NAMES],
});

function optimization(tool: WasmOpt, folder = temporaryFolder()): Optimization {
  return { level: 'size', tool, mirrors: [], results: openResults(folder) };
}

/** A program that does as wasm-opt would, and writes what it is told to. */
async function liar(made: Uint8Array | undefined): Promise<WasmOpt> {
  const folder = temporaryFolder();
  if (made !== undefined) await writeFile(join(folder, 'made'), made);
  const script = join(folder, 'wasm-opt');
  await writeFile(
    script,
    made === undefined ? '#!/bin/sh\necho no >&2; exit 3\n' : `#!/bin/sh\ncp ${folder}/made "$3"\n`,
  );
  await chmod(script, 0o755);
  return { command: [script], version: '1', source: 'test' };
}

test('the real wasm-opt makes it smaller, keeps the names, and is not asked twice', async () => {
  const env = machineEnvironment({ directory: temporaryFolder() });
  const folder = temporaryFolder();
  const tool = await findWasmOpt(env, []);
  const first = await optimizeModule(MODULE, optimization(tool, folder), env);
  if (!('bytes' in first)) throw new Error(first.problem.message);
  expect(first.bytes.length).toBeLessThan(MODULE.length - 80);
  expect(parseModule(first.bytes).interface.customSections.map(({ name }) => name)).toContain('name');
  const broken: WasmOpt = { ...tool, command: ['/no/such/program'], checked: undefined };
  const second = await optimizeModule(MODULE, optimization(broken, folder), env);
  expect(second).toEqual(first);
  const elsewhere = await optimizeModule(
    MODULE,
    optimization(tool),
    machineEnvironment({ directory: temporaryFolder() }),
  );
  expect(elsewhere).toEqual(first);
});

test.each([
  ['a lost export', buildFilter(), /does not export waste/],
  ['no module', Buffer.from('rubbish'), /not a WebAssembly file/],
  [
    'another memory',
    buildFilter({
      functions: [...filterFunctions(), { ...WASTE, exports: ['waste'] }],
      memory: { minimum: 9, export: 'memory' },
    }),
    /memory has other limits/,
  ],
  [
    'invalid code',
    buildFilter({ functions: [...filterFunctions(), { signature: 'void -> i32', body: [0x6a], exports: ['waste'] }] }),
    /V8 does not accept it/,
  ],
  ['nothing', undefined, /ended with 3 and made no module\nno/],
])('%s is refused, and the way out told', async (_, made, message) => {
  const done = await optimizeModule(MODULE, optimization(await liar(made)), makeEnvironment());
  if ('bytes' in done) throw new Error('it was accepted');
  expect(done.problem).toMatchObject({ severity: 'error', code: 'optimize', message: expect.stringMatching(message) });
  expect(done.problem.hint).toContain('optimize: none');
});

test("names are the user's choice, and the whole module stands beside", async () => {
  const directory = temporaryFolder();
  await writeFiles(directory, { 'make.sh': '#!/bin/sh\ncp in.wasm out.wasm\n' });
  await chmod(join(directory, 'make.sh'), 0o755);
  await writeFile(join(directory, 'in.wasm'), MODULE);
  const variables = { ...process.env, WASM_ACTION_HOME: join(directory, 'home') };
  const env = machineEnvironment({ directory, variables });
  const source = { directory, build: { command: ['./make.sh'], directory, output: join(directory, 'out.wasm') } };
  const output = join(directory, 'made', 'module.wasm');
  const plain = await prepareBuild(source, env);
  expect(await plain.build?.(output)).toMatchObject({
    status: 'passed',
    debugging: undefined,
    unoptimizedSize: undefined,
  });
  expect(Buffer.from(await readFile(output))).toEqual(Buffer.from(MODULE));
  const stripped = await (await prepareBuild({ ...source, strip: 'names', optimize: 'speed' }, env)).build?.(output);
  expect(stripped?.debugging).toEqual({ path: join(directory, 'made', 'module.debug.wasm'), size: MODULE.length });
  const shipped = parseModule(await readFile(output));
  expect(shipped.interface.customSections.map(({ name }) => name)).not.toContain('name');
  expect(shipped.bytes.length).toBeLessThan(stripped?.unoptimizedSize ?? 0);
});

test('without a wasm-opt to be had the module is told to be larger, and the build fails only where it was asked for', async () => {
  const directory = temporaryFolder();
  await writeFiles(directory, { Makefile: 'all:\n' });
  const env = makeEnvironment({ directory, variables: { PATH: '/usr/bin:/bin', HOME: directory, WASMOPT: 'none' } });
  const mirrors = parseMirrors('https://registry.npmjs.org = http://127.0.0.1:1');
  const { diagnostics } = await prepareBuild({ directory, language: 'cpp' }, env, mirrors);
  expect(diagnostics).toEqual([expect.objectContaining({ severity: 'warning', code: 'not-optimized' })]);
  await expect(prepareBuild({ directory, language: 'cpp', optimize: 'size' }, env, mirrors)).rejects.toThrow(ToolError);
});
