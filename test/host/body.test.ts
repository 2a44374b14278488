import { describe, expect, test } from 'vitest';
import { STATUS } from '../../src/host/abi.ts';
import { appendBody, createBody, setBody } from '../../src/host/body.ts';

describe('a body that is held back', () => {
  test('grows by what comes, and what was read of it before stays as it was', () => {
    const body = createBody();
    const seen: string[] = [];
    const views: Buffer[] = [];
    for (const piece of ['a', 'bc', '', 'def', 'g'.repeat(100)]) {
      appendBody(body, Buffer.from(piece));
      views.push(body.bytes);
      seen.push(body.bytes.toString());
    }
    expect(body.bytes.toString()).toBe(`abcdef${'g'.repeat(100)}`);
    expect(views.map(String)).toEqual(seen);
  });

  test('takes what the filter puts in its place, whatever came before', () => {
    const body = createBody();
    for (const piece of ['one', 'two', 'three']) appendBody(body, Buffer.from(piece));
    expect(setBody(body, 0, 3, Buffer.from('1'))).toBe(STATUS.ok);
    appendBody(body, Buffer.from('four'));
    expect(setBody(body, 100, 0, Buffer.from('!'))).toBe(STATUS.ok);
    appendBody(body, Buffer.from('five'));
    expect(body.bytes.toString()).toBe('1twothreefour!five');
  });

  test('leaves alone the bytes that came first', () => {
    const first = Buffer.from('first, with more behind it').subarray(0, 5);
    const body = createBody();
    appendBody(body, first);
    appendBody(body, Buffer.from('second'));
    expect(body.bytes.toString()).toBe('firstsecond');
    expect(Buffer.from(first.buffer, first.byteOffset, 26).toString()).toBe('first, with more behind it');
  });
});
