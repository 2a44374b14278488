import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathKind } from '../../src/base/files.ts';
import { type Finish, finishModule } from '../../src/language/finish.ts';
import { keepModule, restoreModule } from '../../src/language/last-module.ts';
import { temporaryFolder } from '../support/environment.ts';
import { buildFilter } from '../support/wasm-builder.ts';

const PLAIN = buildFilter();
const DEBUG = buildFilter({ customSections: [{ name: '.debug_info', bytes: [1, 2, 3] }] });
const OTHER = buildFilter({ customSections: [{ name: 'mine', bytes: [1] }] });

function createBench() {
  const folder = temporaryFolder();
  const [output, debug] = [join(folder, 'module.wasm'), join(folder, 'module.debug.wasm')];
  let runs = 0;
  const optimize = (name: string): NonNullable<Finish['optimize']> => ({
    name,
    async run(bytes) {
      runs += 1;
      return { bytes };
    },
  });
  const finish = async (bytes: Uint8Array, options: Finish = { strip: 'debug', optimize: optimize('one') }) => {
    const made = join(folder, 'made.wasm');
    await writeFile(made, bytes);
    const done = await finishModule(made, output, options);
    return { done, runs, shipped: await readFile(output), debug: await pathKind(debug) };
  };
  return { folder, output, debug, optimize, finish };
}

test('what was finished before is left as it stands, and the unstripped module still stands beside it', async () => {
  const { debug, finish } = createBench();
  const expected = { debugging: { path: debug, size: DEBUG.length }, unoptimizedSize: PLAIN.length };
  for (const _ of [1, 2]) {
    const { done, runs, shipped } = await finish(DEBUG);
    expect({ done, runs }).toEqual({ done: expected, runs: 1 });
    expect(shipped).toEqual(Buffer.from(PLAIN));
    expect(await readFile(debug)).toEqual(Buffer.from(DEBUG));
  }
});

test('another module, another setting, another optimiser, or an output that was touched is finished anew', async () => {
  const { folder, output, optimize, finish } = createBench();
  expect(await finish(DEBUG)).toMatchObject({ runs: 1, debug: 'file' });
  expect(await finish(OTHER)).toMatchObject({ runs: 2, debug: 'none', shipped: Buffer.from(OTHER) });
  expect(await finish(OTHER, { strip: 'debug', optimize: optimize('two') })).toMatchObject({ runs: 3 });
  expect(await finish(OTHER, { strip: 'names', optimize: optimize('two') })).toMatchObject({ runs: 4 });
  await writeFile(output, 'rubbish');
  expect(await finish(OTHER, { strip: 'names', optimize: optimize('two') })).toMatchObject({ runs: 5 });
  await writeFile(join(folder, 'finished.json'), '{"from": 1');
  expect(await finish(OTHER, { strip: 'names', optimize: optimize('two') })).toMatchObject({ runs: 6 });
  expect(await finish(OTHER, { strip: 'names' })).toMatchObject({ runs: 6, shipped: Buffer.from(OTHER) });
});

test('the module of the last build is put back once, and only as it was', async () => {
  const folder = temporaryFolder();
  const [kept, module] = [join(folder, 'kept'), join(folder, 'module.wasm')];
  await restoreModule(kept, module);
  expect(await pathKind(module)).toBe('none');
  await writeFile(module, OTHER);
  await keepModule(kept, module);
  await writeFile(module, PLAIN);
  await keepModule(kept, module);
  const [name = ''] = await readdir(kept);
  await restoreModule(kept, module);
  expect(await readFile(module)).toEqual(Buffer.from(PLAIN));
  expect(await readdir(kept)).toEqual([]);
  await writeFile(join(kept, name), 'rubbish');
  await writeFile(join(kept, 'not-ours.wasm'), '');
  await restoreModule(kept, join(folder, 'other.wasm'));
  expect(await pathKind(join(folder, 'other.wasm'))).toBe('none');
  expect(await readdir(kept)).toEqual(['not-ours.wasm']);
});
