import { describe, expect, it } from 'vitest';
import { parseForeignResult } from '../../src/github/foreign-result.ts';
import { foldModules } from '../../src/report/modules.ts';
import { makeModule } from '../support/run-results.ts';

const run = foldModules([makeModule('a', { targets: 2, cases: 3, broken: true })]);

describe('parseForeignResult', () => {
  it('reads what a run of ours writes', () => {
    expect(parseForeignResult(JSON.stringify(run))).toEqual(JSON.parse(JSON.stringify(run)));
  });

  it('leaves out what nobody knows, and images that nobody pushed', () => {
    const parsed = parseForeignResult(
      JSON.stringify({ ...run, image: { reference: 'x' }, __proto__: { a: 1 }, evil: 1 }),
    );
    expect(Object.keys(parsed)).not.toContain('image');
    expect(Object.keys(parsed)).not.toContain('evil');
  });

  it('cuts words that are too long', () => {
    const diagnostics = [{ severity: 'error', code: 'X', message: 'x'.repeat(100_000) }];
    expect(parseForeignResult(JSON.stringify({ ...run, diagnostics })).diagnostics[0]?.message).toHaveLength(10_000);
  });

  it.each([
    ['not JSON', '{'],
    ['another status', JSON.stringify({ ...run, status: '✅ passed' })],
    ['another version', JSON.stringify({ ...run, schemaVersion: 2 })],
    [
      'a line that is none',
      JSON.stringify({ ...run, diagnostics: [{ severity: 'error', code: 'x', message: 'x', line: -1 }] }),
    ],
    ['a list that is none', JSON.stringify({ ...run, cases: { length: 1 } })],
    [
      'more than there can be',
      JSON.stringify({ ...run, diagnostics: Array(20_001).fill({ severity: 'error', code: 'x', message: 'x' }) }),
    ],
  ])('refuses %s', (_, text) => expect(() => parseForeignResult(text)).toThrow(/no result of wasm-action/));
});
