import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MODULE_LANGUAGES } from '../../src/check/describe.ts';
import { hintFor } from '../../src/check/hints.ts';
import { CODES } from '../../src/check/problem.ts';

const PAGES = new URL('../../docs/codes/', import.meta.url);

describe('the pages of the codes', () => {
  it.each(CODES)('%s says what it means, shows a message and gives the cure of every toolchain', async (code) => {
    const page = await readFile(new URL(`${code}.md`, PAGES), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${code}\n\n\\S.*\n\n    \\S.*\n\n## What to do\n\n\\S`));
    for (const language of [undefined, ...MODULE_LANGUAGES]) {
      const hint = hintFor({ code, severity: 'error', message: '' }, { language });
      if (hint !== undefined) expect(page).toContain(hint);
    }
  });
});
