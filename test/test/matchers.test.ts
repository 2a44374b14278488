import { describe, expect, test } from 'vitest';
import { judgeWhole } from '../../src/test/judge-case.ts';
import { judgeExchange } from '../../src/test/judge-exchange.ts';
import { describeMismatch } from '../../src/test/matchers.ts';
import { type CaseTrace, type Observation, refusedTrace } from '../../src/test/observation.ts';
import type { CaseExpectation, ExchangeExpectation, Matcher } from '../../src/test/suite.ts';

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
    trailers: [['grpc-status', '5']],
  },
  upstream: {
    method: 'POST',
    path: '/a?b',
    headers: [['host', 'example.com']],
    body: Buffer.from([0xff, 0x00, 0x01]),
    trailers: [['x-sum', '1']],
  },
  details: 'via_upstream',
};

const call = {
  cluster: 'auth',
  method: 'POST',
  headers: [['x-a', '1'] as const],
  body: Buffer.from('who'),
  trailers: [],
};

const trace: CaseTrace = {
  ...refusedTrace([], []),
  logs: [
    { level: 'info', text: 'configured' },
    { level: 'warn', text: 'first line\nsecond line' },
  ],
  callouts: [
    { ...call, path: '/check?a' },
    { ...call, path: '/check?b' },
    { ...call, cluster: 'other', path: '/' },
  ],
  metrics: new Map([['requests', 2]]),
  sharedData: new Map([['key', Buffer.from('value')]]),
  queues: new Map([['queue', [Buffer.from('a'), Buffer.from('b')]]]),
};

const exact = (text: string): Matcher => ({ kind: 'exact', text });
const contains = (text: string): Matcher => ({ kind: 'contains', text });
const regex = (text: string): Matcher => ({ kind: 'regex', text });
const lines = (...texts: string[]): Matcher => ({ kind: 'lines', lines: texts });
const absent: Matcher = { kind: 'absent' };

function header(name: string, matcher: Matcher): ExchangeExpectation {
  return { kind: 'header', side: 'response', name, matcher };
}

function told(expectation: ExchangeExpectation, seen: Observation = observation): string | undefined {
  const mismatch = judgeExchange(expectation, seen);
  return mismatch && describeMismatch(mismatch);
}

function toldOfCase(expectation: CaseExpectation): string | undefined {
  const mismatch = judgeWhole(expectation, trace);
  return mismatch && describeMismatch(mismatch);
}

function callout(path: string, parts: object = {}): CaseExpectation {
  const all = {
    cluster: 'auth',
    method: 'POST',
    path: regex(path),
    headers: [],
    body: undefined,
    trailers: [],
    times: 1,
  };
  return { kind: 'callout', callout: { ...all, ...parts } };
}

describe('an expectation that is met', () => {
  test.each<[string, ExchangeExpectation]>([
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
    ['an answer of the upstream', { kind: 'not-failed-by-envoy' }],
    ['what the upstream answered', { kind: 'local', local: false }],
    ['the details', { kind: 'details', matcher: exact('via_upstream') }],
    ['the status of gRPC', { kind: 'grpc-status', status: 5 }],
    ['a trailer', { kind: 'trailer', side: 'upstream', name: 'X-Sum', matcher: exact('1') }],
    ['bytes', { kind: 'body', side: 'upstream', matcher: { kind: 'bytes', bytes: Buffer.from([0xff, 0, 1]) } }],
    ['a size', { kind: 'body', side: 'upstream', matcher: { kind: 'size', size: 3 } }],
  ])('%s', (_what, expectation) => {
    expect(told(expectation)).toBeUndefined();
  });
});

describe('an expectation that is not met', () => {
  test.each<[ExchangeExpectation, string]>([
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
      { kind: 'trailer', side: 'upstream', name: 'x-sum', matcher: exact('2') },
      'the trailer x-sum at the upstream: expected "2", seen "1"',
    ],
    [{ kind: 'grpc-status', status: 0 }, 'the gRPC status: expected 0, seen 5'],
    [{ kind: 'local', local: true }, "expected an answer of the filter's or of Envoy's own, seen the upstream's"],
    [{ kind: 'details', matcher: contains('denied') }, 'the response code details: expected a text that contains'],
    [{ kind: 'fault', fault: 'reset' }, 'the response: expected no whole answer, seen an answer with status 200'],
    [
      { kind: 'body', side: 'upstream', matcher: { kind: 'bytes', bytes: Buffer.from([1]), file: 'x.bin' } },
      'expected the content of x.bin, seen 3 bytes that are no UTF-8',
    ],
    [{ kind: 'body', side: 'upstream', matcher: { kind: 'size', size: 4 } }, 'expected 4 bytes, seen 3 bytes'],
  ])('%j', (expectation, text) => {
    expect(told(expectation) ?? '').toContain(text);
  });

  test('shows where long texts differ', () => {
    const expectation: ExchangeExpectation = {
      kind: 'body',
      side: 'response',
      matcher: exact('line 1\nline two\nline 3\n'),
    };
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
    const response = { status: 403, headers: [], body: Buffer.from('denied'), trailers: [] };
    const seen = { ...observation, upstream: undefined, response };
    expect(told({ kind: 'called', called: true }, seen)).toBe(
      'the upstream: expected a request, seen none: the client was answered 403 with "denied"',
    );
    expect(told({ kind: 'path', matcher: exact('/') }, seen)).toBeUndefined();
    expect(told({ kind: 'body', side: 'upstream', matcher: exact('/') }, seen)).toBeUndefined();
    expect(told({ kind: 'status', status: 200 }, seen)).toContain(
      'seen 403, answered without the upstream (via_upstream)',
    );
  });

  test('knows the answer that Envoy gives for a plugin that does not run', () => {
    const response = { status: 503, headers: [], body: Buffer.alloc(0), trailers: [] };
    expect(told({ kind: 'not-failed-by-envoy' }, { ...observation, upstream: undefined, response })).toContain(
      '503 with an empty body',
    );
    expect(told({ kind: 'not-failed-by-envoy' }, { ...observation, response })).toBeUndefined();
  });
});

describe('what is expected of a whole case', () => {
  test.each<[string, CaseExpectation]>([
    ['a log line', { kind: 'log', matcher: exact('configured'), absent: false }],
    ['a log line of a level', { kind: 'log', level: 'warn', matcher: contains('second'), absent: false }],
    ['no log line', { kind: 'log', matcher: contains('secret'), absent: true }],
    ['no log line of that level', { kind: 'log', level: 'error', matcher: exact('configured'), absent: true }],
    ['a metric', { kind: 'metric', name: 'requests', min: 2, max: 2 }],
    ['a metric within limits', { kind: 'metric', name: 'requests', min: 1, max: Number.POSITIVE_INFINITY }],
    ['no metric', { kind: 'no-metric', name: 'errors' }],
    ['shared data', { kind: 'shared-data', key: 'key', matcher: exact('value') }],
    ['no shared data', { kind: 'shared-data', key: 'none', matcher: absent }],
    ['a queue', { kind: 'queue', name: 'queue', matchers: [exact('a'), contains('b')] }],
    ['a call', callout('/check.a', { headers: [{ name: 'X-A', matcher: exact('1') }], body: exact('who') })],
    ['several calls', callout('/check.*', { times: 2 })],
    ['no call like this', callout('/none', { times: 0 })],
  ])('%s is met', (_what, expectation) => {
    expect(toldOfCase(expectation)).toBeUndefined();
  });

  test.each<[CaseExpectation, string]>([
    [
      { kind: 'log', level: 'info', matcher: contains('second'), absent: false },
      'expected a line that contains "second" at the level info, seen info: "configured", warn: "first line\\nsecond line"',
    ],
    [
      { kind: 'log', matcher: exact('configured'), absent: true },
      'expected nothing like the line "configured", seen info: "configured"',
    ],
    [{ kind: 'metric', name: 'requests', min: 3, max: 3 }, 'the metric requests: expected 3, seen 2'],
    [{ kind: 'metric', name: 'none', min: 0, max: 5 }, 'the metric none: expected 0 to 5, seen no metric of this name'],
    [{ kind: 'no-metric', name: 'requests' }, 'expected none of this name, seen 2'],
    [
      { kind: 'shared-data', key: 'key', matcher: exact('other') },
      'the shared data "key": expected "other", seen "value"',
    ],
    [{ kind: 'shared-data', key: 'none', matcher: exact('') }, 'seen no such key'],
    [{ kind: 'queue', name: 'queue', matchers: [] }, 'the queue "queue": expected 0 entries, seen 2: "a", "b"'],
    [{ kind: 'queue', name: 'queue', matchers: [exact('a'), exact('c')] }, 'the entry 2 of the queue "queue"'],
    [{ kind: 'queue', name: 'none', matchers: [] }, 'seen no queue that the module has registered so'],
    [{ kind: 'no-callouts' }, 'expected none, seen auth: POST "/check?a", auth: POST "/check?b", other: POST "/"'],
    [callout('/check.*'), 'expected 1, seen 2 of auth: POST "/check?a"'],
    [
      callout('/check.a', { body: exact('me') }),
      'the body of the call to auth, POST /check?a: expected "me", seen "who"',
    ],
    [{ kind: 'refused', matcher: undefined }, 'the start of the module: expected that it does not start'],
  ])('%j is not met', (expectation, text) => {
    expect(toldOfCase(expectation) ?? '').toContain(text);
  });
});

test('a pattern that would stop other engines for years is answered', () => {
  const body = Buffer.from('a'.repeat(100_000));
  const seen = { ...observation, response: { ...observation.response, body } };
  expect(told({ kind: 'body', side: 'response', matcher: regex('(a+)+b') }, seen)).toContain('matches as a whole');
});
