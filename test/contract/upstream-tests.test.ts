import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readUpstreamTests, splitAnswer } from '../../scripts/reference/upstream-tests.ts';
import { CHECKOUT } from '../support/repository.ts';

const files = readUpstreamTests();

/** The titles of tests, and of what a test runs through one by one. */
function titlesIn(path: string): string[] {
  const source = readFileSync(join(CHECKOUT, path), 'utf8');
  const titles = source.matchAll(/(?:\b(?:test|it)(?:\.each\(\w+\))?\(|\]\)\(|\btitle:)\s*'((?:[^'\\\n]|\\.)*)'/g);
  return Array.from(titles, ([, title = '']) => title);
}

test('each test that others wrote is there once, and answered or told why it is not', () => {
  expect(files.length).toBeGreaterThan(0);
  for (const { file, kinds, tests } of files) {
    const names = tests.map(({ name }) => name);
    expect(names, file).toEqual([...new Set(names)]);
    const undecided = tests.filter(
      ({ answeredBy, notApplicable }) => (answeredBy === undefined) === (notApplicable === undefined),
    );
    expect(undecided, file).toEqual([]);
    const unknown = tests.flatMap(({ except = {} }) => Object.keys(except)).filter((kind) => !kinds.includes(kind));
    expect(unknown, file).toEqual([]);
  }
});

test('each test of ours that is said to answer one of them exists', () => {
  const answers = new Set(files.flatMap(({ tests }) => tests.flatMap(({ answeredBy = [] }) => answeredBy)));
  const missing = [...answers].filter((answer) => {
    const { file, title } = splitAnswer(answer);
    return !existsSync(join(CHECKOUT, file)) || !titlesIn(file).includes(title);
  });
  expect(missing).toEqual([]);
});
