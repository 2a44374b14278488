import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { remember } from '../../src/language/remember.ts';
import { makeEnvironment, temporaryFolder } from '../support/environment.ts';

test('a command is asked again when a file or a variable that decides has changed', async () => {
  const folder = temporaryFolder();
  const [lock, missing] = [join(folder, 'lock'), join(folder, 'missing')];
  await writeFile(lock, 'one');
  const env = makeEnvironment({
    directory: folder,
    variables: { WASM_ACTION_HOME: join(folder, 'home'), GOFLAGS: 'a' },
  });
  let asked = 0;
  const ask = (world = env, answer: string | undefined = `answer ${asked + 1}`) =>
    remember(
      {
        words: ['what'],
        variables: /^GO/,
        async ask() {
          asked += 1;
          return answer;
        },
        files: () => [lock, missing],
      },
      world,
    );
  expect([await ask(), await ask()]).toEqual(['answer 1', 'answer 1']);
  await writeFile(lock, 'two');
  expect(await ask()).toBe('answer 2');
  await writeFile(missing, '');
  expect(await ask()).toBe('answer 3');
  await rm(missing);
  expect([await ask(), await ask()]).toEqual(['answer 4', 'answer 4']);
  const other = { ...env, variables: { ...env.variables, GOFLAGS: 'b' } };
  expect(await ask(other)).toBe('answer 5');
  await writeFile(lock, 'three');
  expect(await ask(env, '')).toBe('');
  expect(asked).toBe(6);
});
