import { describe, expect, test } from 'vitest';
import { parseCases } from '../../src/test/read-cases.ts';
import { selectCases } from '../../src/test/select.ts';

const suite = {
  cases: parseCases(
    'setup: {tags: [all]}\ncases: [{name: adds a header, tags: [fast, x/y]}, {name: answers (403), tags: [slow]}, {name: adds two}]',
    'a.yaml',
  ),
};

const chosenBy = (...filters: string[]): string[] => selectCases(suite, filters).suite.cases.map(({ name }) => name);

describe('filters', () => {
  test.each<[string[], string[]]>([
    [[], ['adds a header', 'answers (403)', 'adds two']],
    [['adds'], ['adds a header', 'adds two']],
    [['(403)'], ['answers (403)']],
    [['/^adds t/'], ['adds two']],
    [['@fast'], ['adds a header']],
    [
      ['@fast', '@slow'],
      ['adds a header', 'answers (403)'],
    ],
    [['!@slow'], ['adds a header', 'adds two']],
    [['adds', '!two'], ['adds a header']],
    [['@all', '!/a header|4/'], ['adds two']],
  ])('%j choose %j', (filters, names) => {
    expect(chosenBy(...filters)).toEqual(names);
  });

  test('tell how many they leave out', () => {
    expect(selectCases(suite, ['@slow'])).toMatchObject({ all: 3, chosen: 1 });
  });

  test.each([
    ['@fst', 'did you mean @fast?'],
    ['nothing like it', 'there are "@all", "@fast", "@x/y", "@slow", "adds a header"'],
    ['/(/', 'a filter is a part of a name'],
    ['!', 'a filter is a part of a name'],
  ])('%s is a mistake of whoever wrote it', (filter, hint) => {
    expect(() => chosenBy(filter)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }));
    try {
      chosenBy(filter);
    } catch (error) {
      expect((error as { hint: string }).hint).toContain(hint);
    }
  });
});
