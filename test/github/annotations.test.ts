import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { planAnnotations } from '../../src/github/annotations.ts';
import { parseChangedLines } from '../../src/github/changed-lines.ts';

const diagnostic = (parts: Partial<Diagnostic>): Diagnostic => ({
  severity: 'warning',
  code: 'X',
  message: 'm',
  file: 'src/a.ts',
  line: 1,
  ...parts,
});

describe('planAnnotations', () => {
  const changed = new Map([['src/a.ts', new Set([1])]]);

  it('shows errors wherever they stand, warnings only where the pull request is', () => {
    const here = diagnostic({});
    const sameFile = diagnostic({ line: 2 });
    const elsewhere = diagnostic({ file: 'src/b.ts' });
    const error = diagnostic({ severity: 'error', file: 'src/b.ts', line: 9 });
    const all = [here, sameFile, elsewhere, error];
    expect(planAnnotations(all, 'added', changed).shown).toEqual([error, here]);
    expect(planAnnotations(all, 'file', changed).shown).toEqual([error, here, sameFile]);
    expect(planAnnotations(all, 'all', changed).shown).toHaveLength(4);
    expect(planAnnotations(all, 'added', undefined).shown).toHaveLength(4);
  });

  it('keeps within ten of a level and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, index) => diagnostic({ line: index + 1, severity: 'error' }));
    const plan = planAnnotations([...many, ...many, diagnostic({})], 'all', undefined);
    expect(plan.shown).toHaveLength(10);
    expect(plan.shown.filter(({ severity }) => severity === 'error')).toHaveLength(9);
    expect(plan.hidden).toEqual({ error: 16, warning: 0, notice: 0 });
    expect(planAnnotations(many.slice(0, 10), 'all', undefined).hidden.error).toBe(0);
  });
});

describe('parseChangedLines', () => {
  it('reads hunks of git diff --unified=0, whatever the added lines look like', () => {
    const diff = [
      'diff --git a/src/a.ts b/src/a.ts',
      '--- a/src/a.ts',
      '+++ b/src/a.ts',
      '@@ -1 +1,2 @@ function',
      '-old',
      '+++ b/evil.ts',
      '+@@ -1 +500 @@',
      '@@ -10,2 +12,0 @@',
      '-x',
      '-y',
      '@@ -20,0 +20 @@',
      '+z',
      'diff --git a/gone b/gone',
      '--- a/gone',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x',
    ].join('\n');
    expect(parseChangedLines(diff)).toEqual(new Map([['src/a.ts', new Set([1, 2, 20])]]));
  });
});
