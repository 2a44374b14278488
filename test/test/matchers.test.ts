import { describe, expect, test } from 'vitest';
import { describeMismatch, judge } from '../../src/test/matchers.ts';
import type { Observation } from '../../src/test/observation.ts';
import type { Expectation, Matcher } from '../../src/test/suite.ts';

const observation: Observation = {
  response: {
    status: 200,
    headers: [
      ['X-Wasm', 'hello'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['x-empty', ''],
    ],
    body: Buffer.from('line 1\nline 2\nline 3\n'),
  },
  upstream: { method: 'POST', path: '/a?b', headers: [['host', 'example.com']], body: Buffer.from([0xff, 0x00, 0x01]) },
  logs: [
    { level: 'info', text: 'configured' },
    { level: 'warn', text: 'first line\nsecond line' },
  ],
};

const exact = (text: string): Matcher => ({ kind: 'exact', text });
const contains = (text: string): Matcher => ({ kind: 'contains', text });
const regex = (text: string): Matcher => ({ kind: 'regex', text });
const lines = (...texts: string[]): Matcher => ({ kind: 'lines', lines: texts });
const absent: Matcher = { kind: 'absent' };

function header(name: string, matcher: Matcher): Expectation {
  return { kind: 'header', side: 'response', name, matcher };
}

function told(expectation: Expectation, seen: Observation = observation): string | undefined {
  const mismatch = judge(expectation, seen);
  return mismatch && describeMismatch(mismatch);
}

describe('an expectation that is met', () => {
  test.each<[string, Expectation]>([
    ['the status', { kind: 'status', status: 200 }],
    ['the method', { kind: 'method', matcher: exact('POST') }],
    ['the path', { kind: 'path', matcher: regex('/a.*') }],
    ['a header, whatever its case', header('x-wasm', exact('hello'))],
    ['a header by a part', header('x-wasm', contains('ell'))],
    ['a header by a pattern', header('x-wasm', regex('h[a-z]+'))],
    ['a header by a pattern without regard to case', header('x-wasm', regex('(?i)HELLO'))],
    ['an empty header', header('x-empty', exact(''))],
    ['a header that is not there', header('x-none', absent)],
    ['several lines of one name as a list', header('set-cookie', exact('a=1, b=2'))],
    ['several lines one by one', header('set-cookie', lines('a=1', 'b=2'))],
    ['a body', { kind: 'body', side: 'response', matcher: exact('line 1\nline 2\nline 3\n') }],
    ['a body by a part', { kind: 'body', side: 'response', matcher: contains('2\nl') }],
    ['a body by a pattern', { kind: 'body', side: 'response', matcher: regex('(?s).*line 2.*') }],
    ['a call', { kind: 'called', called: true }],
    ['a log line', { kind: 'log', matcher: exact('configured'), absent: false }],
    ['a log line of a level', { kind: 'log', level: 'warn', matcher: contains('second'), absent: false }],
    ['no log line', { kind: 'log', matcher: contains('secret'), absent: true }],
    ['no log line of that level', { kind: 'log', level: 'error', matcher: exact('configured'), absent: true }],
    ['an answer of the upstream', { kind: 'not-failed-by-envoy' }],
  ])('%s', (_what, expectation) => {
    expect(told(expectation)).toBeUndefined();
  });
});

describe('an expectation that is not met', () => {
  test.each<[Expectation, string]>([
    [{ kind: 'status', status: 403 }, 'the status: expected 403, seen 200'],
    [{ kind: 'method', matcher: exact('GET') }, 'the method at the upstream: expected "GET", seen "POST"'],
    [header('x-wasm', exact('hi')), 'the header x-wasm of the response: expected "hi", seen "hello"'],
    [header('x-wasm', regex('ell')), 'expected a text that /ell/ matches as a whole, seen "hello"'],
    [header('x-wasm', absent), 'expected no such header, seen "hello"'],
    [header('x-none', contains('a')), 'expected a text that contains "a", seen only x-wasm, set-cookie, x-empty'],
    [header('set-cookie', lines('b=2', 'a=1')), 'expected the lines "b=2" and "a=1", seen "a=1" and "b=2"'],
    [
      { kind: 'body', side: 'upstream', matcher: exact('text') },
      'the body at the upstream: expected "text", seen 3 bytes that are no UTF-8: ff 00 01',
    ],
    [{ kind: 'body', side: 'response', matcher: absent }, 'expected nothing, seen "line 1\\nline 2\\nline 3\\n"'],
    [
      { kind: 'called', called: false },
      'the upstream: expected no request, since the filter answers by itself, seen POST /a?b',
    ],
    [
      { kind: 'log', level: 'info', matcher: contains('second'), absent: false },
      'expected a line that contains "second" at the level info, seen info: "configured", warn: "first line\\nsecond line"',
    ],
    [
      { kind: 'log', matcher: exact('configured'), absent: true },
      'expected nothing like the line "configured", seen info: "configured"',
    ],
  ])('%j', (expectation, text) => {
    expect(told(expectation) ?? '').toContain(text);
  });

  test('shows where long texts differ', () => {
    const expectation: Expectation = { kind: 'body', side: 'response', matcher: exact('line 1\nline two\nline 3\n') };
    expect(told(expectation)?.split('\n')).toEqual([
      'the body of the response: expected (-) and seen (+) differ',
      '  line 1',
      '- line two',
      '+ line 2',
      '  line 3',
      '  ',
    ]);
  });

  test('shows the place in a long line, without control characters', () => {
    const body = Buffer.from(`${'x'.repeat(500)}\u001b[31mred${'y'.repeat(500)}`);
    const seen = { ...observation, response: { ...observation.response, body } };
    const text = told({ kind: 'body', side: 'response', matcher: exact('x'.repeat(500)) }, seen) ?? '';
    expect(text).toMatch(/^\+ …x+red/m);
    expect(text.length).toBeLessThan(500);
  });

  test('tells once that the upstream was not called', () => {
    const response = { status: 403, headers: [], body: Buffer.from('denied') };
    const seen = { ...observation, upstream: undefined, response };
    expect(told({ kind: 'called', called: true }, seen)).toBe(
      'the upstream: expected a request, seen none: the client was answered 403 with "denied"',
    );
    expect(told({ kind: 'path', matcher: exact('/') }, seen)).toBeUndefined();
    expect(told({ kind: 'body', side: 'upstream', matcher: exact('/') }, seen)).toBeUndefined();
    expect(told({ kind: 'status', status: 200 }, seen)).toContain('seen 403, answered without the upstream');
  });

  test('knows the answer that Envoy gives for a plugin that does not run', () => {
    const response = { status: 503, headers: [], body: Buffer.alloc(0) };
    expect(told({ kind: 'not-failed-by-envoy' }, { ...observation, upstream: undefined, response })).toContain(
      '503 with an empty body',
    );
    expect(told({ kind: 'not-failed-by-envoy' }, { ...observation, response })).toBeUndefined();
  });
});

test('a pattern that would stop other engines for years is answered', () => {
  const body = Buffer.from('a'.repeat(100_000));
  const seen = { ...observation, response: { ...observation.response, body } };
  expect(told({ kind: 'body', side: 'response', matcher: regex('(a+)+b') }, seen)).toContain('matches as a whole');
});
