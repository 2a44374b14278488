import { describe, expect, test } from 'vitest';
import { createClock } from '../../src/host/clock.ts';

/** All that happens until nothing is left, by name. */
function play(clock: ReturnType<typeof createClock>, seen: string[]): string {
  while (clock.next(Number.POSITIVE_INFINITY));
  return seen.join(' ');
}

describe('the clock', () => {
  test('lets events happen in the order of their times, and of two at one time the one first that was asked for first', () => {
    const clock = createClock(1);
    const seen: string[] = [];
    for (const [index, at] of [5, 1, 3, 1, 5, 0, 3].entries()) clock.after(at, () => seen.push(`${at}#${index}`));
    expect(play(clock, seen)).toBe('0#5 1#1 1#3 3#2 3#6 5#0 5#4');
  });

  test('forgets what was taken back, and goes no further than it is asked to', () => {
    const clock = createClock(1);
    const seen: string[] = [];
    const takeBack = clock.after(1, () => seen.push('never'));
    clock.after(2, () => {
      seen.push('first');
      clock.after(1, () => seen.push('later'));
    });
    expect(clock.isDue(1)).toBe(true);
    takeBack();
    expect(clock.isDue(1)).toBe(false);
    expect(clock.next(1)).toBe(false);
    expect(clock.isDue(2)).toBe(true);
    expect(clock.next(2)).toBe(true);
    expect(clock.isDue(Number.POSITIVE_INFINITY)).toBe(true);
    expect(clock.elapsed()).toBe(2);
    expect(play(clock, seen)).toBe('first later');
  });

  test('keeps its order with many events that come and go', () => {
    const clock = createClock(1);
    const times: number[] = [];
    let last = 12_345;
    for (let count = 0; count < 2_000; count++) {
      last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
      const at = last % 500;
      const takeBack = clock.after(at, () => times.push(at));
      if (count % 3 === 0) takeBack();
    }
    while (clock.next(Number.POSITIVE_INFINITY));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times).toHaveLength(1_333);
  });
});
