import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askRustc } from '../../src/language/rustc.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

/** Stands for rustup's rustc: writes down what it is asked. */
const RUSTC =
  '#!/bin/sh\necho "$*" >> "$ASKED"\ncase "$1" in --print) echo "$HOME/toolchain";; *) echo "rustc 1.90.0 (made up)";; esac\n';

test('a rustc is asked once, and again when what rustup chooses by, or the program itself, is another', async () => {
  const root = temporaryFolder();
  const [program, asked, project] = [join(root, 'rustc'), join(root, 'asked'), join(root, 'project')];
  await writeFiles(root, {
    rustc: RUSTC,
    'home/.rustup/settings.toml': 'version = "12"\n',
    'home/toolchain/bin/rustc': RUSTC,
    'project/Cargo.toml': '',
  });
  for (const path of [program, join(root, 'home/toolchain/bin/rustc')]) await chmod(path, 0o755);
  const variables = {
    ...process.env,
    RUSTUP_HOME: undefined,
    HOME: join(root, 'home'),
    ASKED: asked,
    WASM_ACTION_HOME: join(root, 'store'),
  };
  const env = makeEnvironment({ directory: root, variables });
  const ask = async (): Promise<number> => {
    expect(await askRustc(program, project, env)).toEqual({
      version: '1.90.0',
      sysroot: join(root, 'home', 'toolchain'),
    });
    return (await readFile(asked, 'utf8')).trim().split('\n').length;
  };
  expect([await ask(), await ask()]).toEqual([2, 2]);
  await writeFiles(root, { 'rust-toolchain.toml': '[toolchain]\nchannel = "1.90"\n' });
  expect([await ask(), await ask()]).toEqual([3, 3]);
  await writeFiles(root, { 'home/.rustup/settings.toml': 'version = "12"\ndefault_toolchain = "nightly"\n' });
  expect([await ask(), await ask()]).toEqual([4, 4]);
  await writeFiles(root, { rustc: `${RUSTC}\n` });
  expect([await ask(), await ask()]).toEqual([5, 5]);
});
