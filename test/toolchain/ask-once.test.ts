import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { askOnce } from '../../src/toolchain/ask-once.ts';
import { makeEnvironment } from '../support/environment.ts';
import { writeFiles } from '../support/files.ts';

test('an answer is remembered until the program is another one, and rubbish in its place is none', async () => {
  const env = makeEnvironment();
  const program = join(env.directory, 'program');
  await writeFile(program, 'one');
  let asked = 0;
  const ask = () => askOnce('version', [program], env, async () => `1.2.${++asked}`);
  expect([await ask(), await ask()]).toEqual(['1.2.1', '1.2.1']);
  const kept = join(env.directory, '.store', 'wasm-action-answer');
  const [name = ''] = await readdir(kept);
  await writeFiles(join(kept, name, env.platform.arch), { answer: '9.9.9' });
  expect([await ask(), await ask()]).toEqual(['1.2.2', '1.2.2']);
  await writeFile(program, 'another');
  expect(await ask()).toBe('1.2.3');
});
