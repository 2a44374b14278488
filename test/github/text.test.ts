import { describe, expect, it } from 'vitest';
import { cutBytes, cutText, stripControl } from '../../src/base/text.ts';
import { harmlessLine } from '../../src/github/text.ts';

describe('harmlessLine', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['see ##[command]rm', 'see ## [command]rm'],
    ['\u001b[1m::add-mask::x', ': :add-mask::x'],
    ['std::string', 'std::string'],
  ])('%j becomes %j', (line, expected) => expect(harmlessLine(line)).toBe(expected));
});

describe('cutting', () => {
  it('never splits a character', () => {
    expect(cutText('a😀😀😀', 3)).toBe('a😀…');
    expect(cutText('short', 5)).toBe('short');
    expect(cutBytes('one\ntwo€\nthree', 7)).toBe('one\n');
    expect(cutBytes('one\n', 4)).toBe('one\n');
  });

  it('takes control and direction characters away', () => {
    expect(stripControl('a\u0000b\u001b]0;title\u0007c\r\nd\u202e')).toBe('a\ufffdbc\nd\ufffd');
  });
});
