import { expect, test } from 'vitest';
import { sideBySide } from '../../src/base/side-by-side.ts';

/** Work that ends when the test says so. */
function makeWork() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve(): void; reject(error: Error): void }>();
  const work = (item: string): Promise<string> => {
    begun.push(item);
    return new Promise((resolve, reject) => {
      ends.set(item, { resolve: () => resolve(item.toUpperCase()), reject });
    });
  };
  return { begun, ends, work };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('does as much at a time as it may, and keeps the order of the items', async () => {
  const { begun, ends, work } = makeWork();
  const all = sideBySide(['a', 'b', 'c'], 2, work);
  await settled();
  expect(begun).toEqual(['a', 'b']);
  ends.get('b')?.resolve();
  await settled();
  expect(begun).toEqual(['a', 'b', 'c']);
  ends.get('c')?.resolve();
  ends.get('a')?.resolve();
  expect(await all).toEqual(['A', 'B', 'C']);
});

test('begins nothing after a failure, and waits for what has begun', async () => {
  const { begun, ends, work } = makeWork();
  let over = false;
  const all = sideBySide(['a', 'b', 'c'], 2, work).finally(() => {
    over = true;
  });
  const failure = expect(all).rejects.toThrow('no a');
  await settled();
  ends.get('a')?.reject(new Error('no a'));
  await settled();
  expect({ begun, over }).toEqual({ begun: ['a', 'b'], over: false });
  ends.get('b')?.reject(new Error('no b'));
  await failure;
  expect({ begun, over }).toEqual({ begun: ['a', 'b'], over: true });
});

test('of nothing makes nothing', async () => {
  expect(await sideBySide([], 4, async () => 1)).toEqual([]);
});
