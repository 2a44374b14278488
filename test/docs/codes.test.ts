import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CODES } from '../../src/check/problem.ts';
import { findEmittedCodes } from '../support/emitted-codes.ts';

const PAGES = fileURLToPath(new URL('../../docs/codes/', import.meta.url));

describe('the codes of Diagnostics', () => {
  const codes = new Map([...CODES.map((code): [string, string] => [code, 'check/problem.ts']), ...findEmittedCodes()]);

  it('are found in the sources, however they are written', () => {
    for (const code of [
      'import-missing',
      'test-trap',
      'envoy-log',
      'tinygo',
      'build-output',
      'configuration-refused',
    ]) {
      expect([...codes.keys()]).toContain(code);
    }
  });

  it('have a page each that says what it means, shows a message and says what to do', () => {
    expect([...codes].filter(([code]) => !existsSync(`${PAGES}${code}.md`))).toEqual([]);
    for (const file of globSync('*.md', { cwd: PAGES })) {
      const code = basename(file, '.md');
      expect(readFileSync(`${PAGES}${file}`, 'utf8'), file).toMatch(
        new RegExp(`^# ${code}\n\n\\S[^]*?\n\n    \\S.*\n\n## What to do\n\n\\S`),
      );
    }
  });

  it('are all that there are pages for', () => {
    expect(globSync('*.md', { cwd: PAGES }).filter((file) => !codes.has(basename(file, '.md')))).toEqual([]);
  });
});
