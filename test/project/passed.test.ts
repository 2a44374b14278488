import { describe, expect, it } from 'vitest';
import { type PassedModule, parsePassed, passedSizes, renderPassed } from '../../src/project/passed.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const KEY = 'a'.repeat(64);
const passed = (at: string, more: Partial<PassedModule> = {}): PassedModule => ({
  directory: 'filters/a',
  run: 'https://github.com/acme/filters/actions/runs/7',
  ref: 'refs/heads/main',
  at,
  ...more,
});

describe('the record of what passed', () => {
  it('is read as it was written, the newer pass in place of the older', () => {
    const older = new Map([[KEY, passed('2026-11-20T00:00:00Z')]]);
    const newer = new Map([[KEY, passed('2026-11-21T00:00:00Z', { size: 7 })]]);
    expect(parsePassed(renderPassed(older, newer), NOW)).toEqual(newer);
    expect(parsePassed(renderPassed(older, new Map()), NOW)).toEqual(older);
  });

  it('forgets what is older than a week, and does not believe the future', () => {
    const text = renderPassed(
      new Map([
        [KEY, passed('2026-11-15T11:59:59Z')],
        ['b'.repeat(64), passed('2026-11-22T12:00:01Z')],
        ['c'.repeat(64), passed('2026-11-15T12:00:00Z')],
      ]),
      new Map(),
    );
    expect([...(parsePassed(text, NOW)?.keys() ?? [])]).toEqual(['c'.repeat(64)]);
  });

  it.each([
    ['nothing', ''],
    ['a gzip', '\u001f\u008b'],
    ['another form', '{"version": 2, "passed": {}}'],
    ['a key that is none', `{"version": 1, "passed": {"../x": ${JSON.stringify(passed('2026-11-21T00:00:00Z'))}}}`],
    ['a date that is none', `{"version": 1, "passed": {"${KEY}": ${JSON.stringify(passed('tomorrow'))}}}`],
  ])('is none where the file holds %s', (_, text) => expect(parsePassed(text, NOW)).toBeUndefined());

  it('keeps the newest five thousand', () => {
    const key = (index: number): string => index.toString(16).padStart(64, '0');
    const known = new Map(Array.from({ length: 5_000 }, (_, index) => [key(index), passed('2026-11-21T00:00:00Z')]));
    const kept = parsePassed(renderPassed(known, new Map([[KEY, passed('2026-11-22T00:00:00Z')]])), NOW);
    expect([kept?.size, kept?.has(key(0)), kept?.has(KEY)]).toEqual([5_000, false, true]);
  });

  it("knows each module's last size on a branch", () => {
    const known = new Map([
      ['1'.repeat(64), passed('2026-11-20T00:00:00Z', { size: 5 })],
      ['2'.repeat(64), passed('2026-11-21T00:00:00Z', { size: 6 })],
      ['3'.repeat(64), passed('2026-11-22T00:00:00Z', { size: 7, ref: 'refs/pull/1/merge' })],
    ]);
    expect([...passedSizes(known, 'refs/heads/main')]).toEqual([['filters/a', 6]]);
  });
});
