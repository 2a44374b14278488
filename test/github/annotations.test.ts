import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic, Severity } from '../../src/base/diagnostic.ts';
import { stripControl } from '../../src/base/text.ts';
import { planAnnotations, printAnnotations, runPage } from '../../src/github/annotations.ts';
import { parseChangedLines } from '../../src/github/changed-lines.ts';
import { findCheckout, inCheckout } from '../../src/github/checkout.ts';
import { harmlessLine } from '../../src/github/text.ts';
import { temporaryFolder } from '../support/environment.ts';
import { parseCommands, type RunnerCommand } from '../support/runner-commands.ts';

const diagnostic = (parts: Partial<Diagnostic>): Diagnostic => ({
  severity: 'warning',
  code: 'X',
  message: 'm',
  file: 'src/a.ts',
  line: 1,
  ...parts,
});

afterEach(() => vi.restoreAllMocks());

/** What the runner makes of what is printed for the Diagnostics. */
function annotate(diagnostics: readonly Diagnostic[], page?: string): RunnerCommand[] {
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
  try {
    printAnnotations(planAnnotations(diagnostics, 'all', undefined), page);
  } finally {
    write.mockRestore();
  }
  return parseCommands(printed);
}

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
    const many = Array.from({ length: 25 }, (_, index) => diagnostic({ message: `m${index}`, severity: 'error' }));
    const plan = planAnnotations([...many, ...many, diagnostic({})], 'all', undefined);
    expect(plan.shown).toHaveLength(10);
    expect(plan.shown.filter(({ severity }) => severity === 'error')).toHaveLength(9);
    expect(plan.hidden).toEqual({ error: 16, warning: 0, notice: 0 });
    expect(planAnnotations(many.slice(0, 10), 'all', undefined).hidden.error).toBe(0);
  });

  it('makes one of equal messages only where there is no room for each', () => {
    const same = Array.from({ length: 12 }, (_, index) => diagnostic({ line: index + 1, hint: 'do this' }));
    expect(planAnnotations(same.slice(0, 10), 'all', undefined).shown).toHaveLength(10);
    const { shown, hidden } = planAnnotations([...same, diagnostic({ message: 'other' })], 'all', undefined);
    expect(shown.map(({ message, line }) => [message, line])).toEqual([
      ['m', 1],
      ['other', 1],
    ]);
    expect(shown[0]?.hint).toBe(
      'do this\nalso at src/a.ts:2, src/a.ts:3, src/a.ts:4, src/a.ts:5, src/a.ts:6 and 6 more places',
    );
    expect(hidden.warning).toBe(0);
  });

  it('never loses one: shown, merged and hidden are all that there are, ten commands of a level at most', () => {
    const severity = fc.constantFrom<Severity>('error', 'warning', 'notice');
    const some = fc.record({
      severity,
      code: fc.constantFrom('A', 'B'),
      message: fc.constantFrom('m', 'n'),
      line: fc.nat(99),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 200 }), (parts) => {
        const all = parts.map((part) => diagnostic({ ...part, message: `${part.message}${part.line % 17}` }));
        const { shown, hidden } = planAnnotations(all, 'all', undefined);
        for (const level of ['error', 'warning', 'notice'] as const) {
          const ofLevel = shown.filter((one) => one.severity === level);
          expect(ofLevel.length + (hidden[level] > 0 ? 1 : 0)).toBeLessThanOrEqual(10);
          const places = ofLevel.reduce((sum, { hint }) => sum + 1 + placesIn(hint), 0);
          expect(places + hidden[level]).toBe(new Set(all.filter((one) => one.severity === level).map(identity)).size);
        }
      }),
    );
  });
});

const identity = ({ code, message, line }: Diagnostic): string => JSON.stringify([code, message, line]);

function placesIn(hint: string | undefined): number {
  const [, named, more] = /also at (.*?)(?: and (\d+) more places)?$/.exec(hint ?? '') ?? [];
  return named === undefined ? 0 : named.split(', ').length + Number(more ?? 0);
}

describe('what the runner understands', () => {
  /** Texts that look like commands, escapes and ends of lines, among any others. */
  const hostile = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '::error::',
          '\n',
          '\r',
          '\r\n',
          '%0A',
          '%25',
          '%',
          '##[error]',
          '::',
          ',',
          ':',
          'file=x',
          '\u0085',
        ),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\u2028', '\u001b[31m', '\u202e', '<script>', '](x)', '\u0000'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it('is one command for each annotation, with nothing of its text outside of its place', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (message, file, code, hint) => {
        const commands = annotate([diagnostic({ message, file, code: `X${code}`, hint, severity: 'error' })]);
        expect(commands).toHaveLength(1);
        expect(commands[0]?.name).toBe('error');
        expect(commands[0]?.value.trim()).not.toBe('');
        const expected = stripControl(`${message}\n${hint}`);
        if (expected.trim() !== '') expect(commands[0]?.value).toBe(expected);
        if (file !== '') expect(commands[0]?.properties.file).toBe(file);
        expect(commands[0]?.properties.line).toBe('1');
        expect(Object.keys(commands[0]?.properties ?? {}).sort()).toEqual(
          ['file', 'line', 'title'].filter((name) => name !== 'file' || file !== ''),
        );
      }),
    );
  });

  it('is nothing at all of a line that somebody else printed', () => {
    fc.assert(
      fc.property(hostile, (line) => {
        const text = line.split('\n').map(harmlessLine).join('\n');
        expect(parseCommands(text)).toEqual([]);
      }),
    );
  });

  it('is cut on a code point, under what GitHub keeps of a message', () => {
    const [command] = annotate([diagnostic({ message: '😀'.repeat(5_000) })]);
    expect(Array.from(command?.value ?? '')).toHaveLength(4_000);
    expect(command?.value).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('leads to the page that lists the rest', () => {
    const many = Array.from({ length: 30 }, (_, index) => diagnostic({ message: `m${index}` }));
    const page = runPage({
      GITHUB_SERVER_URL: 'https://git.acme.example',
      GITHUB_REPOSITORY: 'acme/filters',
      GITHUB_RUN_ID: '42',
    });
    expect(annotate(many, page).at(-1)).toEqual({
      name: 'warning',
      properties: {},
      value: '+21 more; the job summary lists them: https://git.acme.example/acme/filters/actions/runs/42',
    });
    expect(runPage({})).toBeUndefined();
  });
});

describe('inCheckout', () => {
  it('names files as the repository does, wherever it is checked out', async () => {
    const workspace = temporaryFolder();
    mkdirSync(join(workspace, 'sources/.git'), { recursive: true });
    mkdirSync(join(workspace, 'sources/filters/a'), { recursive: true });
    const checkout = await findCheckout(join(workspace, 'sources/filters/a'), workspace);
    expect(checkout).toBe(join(workspace, 'sources'));
    expect(inCheckout(diagnostic({ file: 'sources/filters/a/x.ts' }), workspace, checkout).file).toBe('filters/a/x.ts');
    const outside = inCheckout(diagnostic({ file: 'other/x.ts' }), workspace, checkout);
    expect(outside).toEqual({ severity: 'warning', code: 'X', message: 'other/x.ts: m' });
    const built = inCheckout(diagnostic({ file: '../_temp/module.wasm' }), workspace, checkout);
    expect(built).toEqual({ severity: 'warning', code: 'X', message: 'm' });
    expect(await findCheckout(join(workspace, 'other'), workspace)).toBe(workspace);
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
