import { readFile } from 'node:fs/promises';
import { validRange } from 'semver';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ALIGNMENTS, chooseAlignment, oldestCompiler } from '../../src/language/alignment.ts';
import { ALIGNMENT_TABLE } from '../../src/language/alignment-schema.ts';
import { LANGUAGE_NAMES } from '../../src/language/language-names.ts';
import { expectPublished } from '../support/published-schema.ts';

describe('what goes with what', () => {
  it('has the published shape', async () => {
    await expectPublished(ALIGNMENT_TABLE, 'alignment.schema.json');
    const text = await readFile(new URL('../../src/language/data/alignment.json', import.meta.url), 'utf8');
    expect(v.safeParse(ALIGNMENT_TABLE, JSON.parse(text)).issues).toBeUndefined();
  });

  it('has ranges that semver reads, and rows for every language', () => {
    for (const { compiler } of ALIGNMENTS) {
      expect(validRange(compiler.range), compiler.range).not.toBeNull();
      if (compiler.with !== undefined) expect(validRange(compiler.with.range)).not.toBeNull();
    }
    expect([...new Set(ALIGNMENTS.map(({ language }) => language))].sort()).toEqual([...LANGUAGE_NAMES].sort());
    expect(oldestCompiler('go')).toBe('1.24.0');
  });
});

describe('what an old Envoy can load', () => {
  it.each([
    ['rust', undefined, 'wasm32-wasip1'],
    ['rust', '1.33.0', 'wasm32-wasip1'],
    ['rust', '1.32.13', 'wasm32-unknown-unknown'],
    ['go', '1.33.0', 'wasip1, c-shared'],
    ['tinygo', '1.32.3', 'wasip1, c-shared'],
  ])('%s on Envoy %s is built for %s', (language, envoy, target) => {
    expect(chooseAlignment(language, envoy)).toMatchObject({ alignment: { language, target } });
  });

  it('is nothing that Go makes, before 1.33', () => {
    expect(chooseAlignment('go', '1.32.13')).toEqual({ needs: '1.33.0' });
  });
});
