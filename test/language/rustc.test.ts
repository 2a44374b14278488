import { chmod, link, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askRustc, ownCargo } from '../../src/language/rustc.ts';
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

test("behind rustup's stand-in cargo is called straight, as the stand-in would; any other cargo is left as it is", async () => {
  const root = temporaryFolder();
  const toolchains = join(root, 'rustup', 'toolchains');
  const program = '#!/bin/sh\n';
  await writeFiles(root, {
    'bin/rustup': program,
    'other/cargo': program,
    'rustup/toolchains/stable/bin/cargo': program,
    'rustup/toolchains/bare/bin/rustc': program,
    'linked/bin/cargo': program,
  });
  await chmod(join(root, 'bin', 'rustup'), 0o755);
  await symlink('rustup', join(root, 'bin', 'cargo'));
  await link(join(root, 'bin', 'rustup'), join(root, 'bin', 'hard'));
  const variables = { PATH: join(root, 'bin'), RUSTUP_HOME: join(root, 'rustup'), HOME: root };
  const env = makeEnvironment({ directory: root, variables });
  const own = (sysroot: string, cargo: string) => ownCargo(sysroot, join(root, cargo), env);
  const direct = {
    program: join(toolchains, 'stable', 'bin', 'cargo'),
    variables: { RUSTUP_HOME: join(root, 'rustup'), RUSTUP_TOOLCHAIN: 'stable' },
  };
  expect(await own(join(toolchains, 'stable'), 'bin/cargo')).toEqual(direct);
  expect(await own(join(toolchains, 'stable'), 'bin/hard')).toEqual(direct);
  const asItIs = (cargo: string) => ({ program: join(root, cargo), variables: {} });
  expect(await own(join(toolchains, 'stable'), 'other/cargo')).toEqual(asItIs('other/cargo'));
  expect(await own(join(toolchains, 'bare'), 'bin/cargo')).toEqual(asItIs('bin/cargo'));
  expect(await own(join(root, 'linked'), 'bin/cargo')).toEqual(asItIs('bin/cargo'));
});
