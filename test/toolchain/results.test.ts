import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openResults } from '../../src/toolchain/results.ts';
import { temporaryFolder } from '../support/environment.ts';

test('gives back what was kept under a key, and nothing else', async () => {
  const results = openResults(join(temporaryFolder(), 'not', 'there yet'));
  expect(await results.find('a')).toBeUndefined();
  await results.add('a', Buffer.from('one'));
  await results.add('b', Buffer.from('two'));
  expect(Buffer.from((await results.find('a')) ?? []).toString()).toBe('one');
  expect(await results.find('c')).toBeUndefined();
});

test('what is damaged, or no result at all, counts as not there', async () => {
  const folder = temporaryFolder();
  const results = openResults(folder);
  await results.add('a', Buffer.from('one'));
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), 'rubbish');
  await writeFile(join(folder, 'rubbish'), 'rubbish');
  expect(await results.find('a')).toBeUndefined();
  await results.add('a', Buffer.from('one'));
  expect(Buffer.from((await results.find('a')) ?? []).toString()).toBe('one');
});

test('the folder does not grow for ever', async () => {
  const folder = temporaryFolder();
  const results = openResults(folder);
  for (let index = 0; index < 70; index++) await results.add(`key ${index}`, Buffer.from(`${index}`));
  expect(await readdir(folder)).toHaveLength(64);
});

test('what is replaced is gone', async () => {
  const folder = temporaryFolder();
  const results = openResults(folder);
  await results.add('a', Buffer.from('one'));
  await results.replace('a', Buffer.from('two'));
  expect(Buffer.from((await results.find('a')) ?? []).toString()).toBe('two');
  expect(await readdir(folder)).toHaveLength(1);
});
