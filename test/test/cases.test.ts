import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/base/errors.ts';
import { loadCases } from '../../src/test/cases.ts';
import { parseCases } from '../../src/test/read-cases.ts';

function faultOf(content: string): ConfigurationError {
  try {
    parseCases(content, 'tests/a.yaml');
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error('the file was read without a complaint');
}

describe('a file with cases', () => {
  test('gives each case its line, and each expectation its own', () => {
    const cases = parseCases(
      `# first line
cases:
  - name: adds the header
    request:
      method: POST
      path: /hello?a=b
      headers: {X-A: b, x-multi: [a, b], x-version: 1.10}
      body: text
    upstream: {status: 404, headers: {x-from: up}, body: hi}
    expect:
      upstream:
        path: {regex: /h.*}
        headers:
          x-wasm: hello
          x-multi: [a, b]
        body: {contains: ex}
      response:
        status: 404
        headers: {x-gone: {absent: true}}
      logs:
        - {level: warn, contains: careful}
        - {exact: secret, absent: true}
`,
      'tests/a.yaml',
    );
    const at = (line: number, column: number) => ({ file: 'tests/a.yaml', line, column });
    const [only] = cases;
    expect(only).toMatchObject({ name: 'adds the header', position: at(3, 5), tags: [], plugin: {}, callouts: [] });
    expect(only?.exchanges).toEqual([
      {
        wait: 0,
        request: {
          method: 'POST',
          path: '/hello?a=b',
          headers: [
            ['X-A', 'b'],
            ['x-multi', 'a'],
            ['x-multi', 'b'],
            ['x-version', '1.10'],
          ],
          body: { pieces: [Buffer.from('text')], chunked: false },
          trailers: [],
        },
        upstream: {
          kind: 'answer',
          delay: 0,
          status: 404,
          headers: [['x-from', 'up']],
          body: { pieces: [Buffer.from('hi')], chunked: false },
          trailers: [],
        },
        expectations: [
          { kind: 'called', called: true, position: at(11, 7) },
          { kind: 'path', matcher: { kind: 'regex', text: '/h.*' }, position: at(12, 9) },
          { kind: 'status', status: 404, position: at(18, 9) },
          {
            kind: 'header',
            side: 'upstream',
            name: 'x-wasm',
            matcher: { kind: 'exact', text: 'hello' },
            position: at(14, 11),
          },
          {
            kind: 'header',
            side: 'upstream',
            name: 'x-multi',
            matcher: { kind: 'lines', lines: ['a', 'b'] },
            position: at(15, 11),
          },
          { kind: 'body', side: 'upstream', matcher: { kind: 'contains', text: 'ex' }, position: at(16, 9) },
          { kind: 'header', side: 'response', name: 'x-gone', matcher: { kind: 'absent' }, position: at(19, 19) },
        ],
      },
    ]);
    expect(only?.expectations).toEqual([
      {
        kind: 'log',
        level: 'warn',
        matcher: { kind: 'contains', text: 'careful' },
        absent: false,
        position: at(21, 11),
      },
      { kind: 'log', matcher: { kind: 'exact', text: 'secret' }, absent: true, position: at(22, 11) },
    ]);
  });

  test('needs to say no more than a name', () => {
    const [only] = parseCases('cases: [{name: smoke}]', 'a.yaml');
    expect(only).toMatchObject({
      exchanges: [
        {
          request: { method: 'GET', path: '/', headers: [], body: undefined },
          upstream: { kind: 'answer', status: 200, headers: [], body: { pieces: [], chunked: false } },
          expectations: [],
        },
      ],
      expectations: [],
    });
  });

  test('reads an upstream that is not to be called', () => {
    const [only] = parseCases('cases: [{name: a, expect: {upstream: {called: false}}}]', 'a.yaml');
    expect(only?.exchanges[0]?.expectations).toMatchObject([{ kind: 'called', called: false }]);
  });
});

describe('a file with a fault', () => {
  test.each([
    [
      'an unknown key of a case',
      'cases:\n  - name: a\n    requst: {}',
      3,
      5,
      /requst: unknown key, did you mean request\?.*request, upstream/,
    ],
    ['an unknown key at the top', 'case: []', 1, 1, /unknown key; the legal keys here are cases|cases is missing/],
    [
      'an unknown matcher',
      'cases: [{name: a, expect: {response: {body: {equals: b}}}}]',
      1,
      46,
      /exact, contains, regex/,
    ],
    ['two matchers', 'cases: [{name: a, expect: {response: {body: {exact: b, regex: c}}}}]', 1, 39, /exactly one of/],
    ['absent: false', 'cases: [{name: a, expect: {response: {body: {absent: false}}}}]', 1, 46, /can only be true/],
    ['a status that is none', 'cases:\n- name: a\n  upstream:\n    status: 99', 4, 5, /number from 200 to 599/],
    ['a status that is text', 'cases:\n- name: a\n  expect: {response: {status: ok}}', 3, 23, /number from 200/],
    ['an empty header', 'cases:\n- name: a\n  request: {headers: {x-a: }}', 3, 23, /must be text \(""/],
    ['a pseudo-header', 'cases:\n- name: a\n  request: {headers: {":path": /a}}', 3, 23, /no pseudo-headers/],
    ['a header with a line break', 'cases:\n- name: a\n  request: {headers: {x: "a\\r\\nb: c"}}', 3, 23, /one line/],
    ['a fragment in the path', 'cases:\n- name: a\n  request: {path: "/a#b"}', 3, 13, /percent-encoded/],
    ['CONNECT', 'cases:\n- name: a\n  request: {method: CONNECT}', 3, 13, /tunnel/],
    [
      'a list where a mapping should be',
      'cases:\n- name: a\n  sharedData: [a]',
      3,
      3,
      /sharedData: must be a mapping of/,
    ],
    ['headers in a list', 'cases:\n- name: a\n  request: {headers: [a]}', 3, 13, /headers: must be a mapping of/],
    ['a merge key', 'cases:\n- &c {name: a}\n- <<: *c', 3, 3, /merge keys are not read/],
    ['an alias without its anchor', 'cases:\n- name: a\n  request: *r', 3, 12, /there is no anchor &r$/],
    ['two documents', 'cases:\n- name: a\n---\nb: c', 3, 1, /a second document begins here/],
    ['a tab', 'cases:\n- name: a\n\trequest: {}\n- }', 3, 1, /^not valid YAML: Tabs are not allowed as indentation$/],
    [
      'a pattern that is none',
      'cases:\n- name: a\n  expect: {logs: [{regex: "(a"}]}',
      3,
      20,
      /no RE2 pattern: missing closing \)/,
    ],
    ['a lookahead', 'cases:\n- name: a\n  expect: {logs: [{regex: "a(?=b)"}]}', 3, 20, /no RE2 pattern/],
    [
      'a long pattern',
      `cases:\n- name: a\n  expect: {logs: [{regex: ${'a'.repeat(10_001)}}]}`,
      3,
      20,
      /longer than 10000/,
    ],
    [
      'an unknown level',
      'cases:\n- name: a\n  expect: {logs: [{level: warning, exact: a}]}',
      3,
      20,
      /trace, debug, info, warn/,
    ],
    ['a log line without text', 'cases:\n- name: a\n  expect: {logs: [{level: warn}]}', 3, 19, /exactly one of exact/],
    ['a call that is none', 'cases:\n- name: a\n  expect: {upstream: {called: false, path: /}}', 3, 12, /not called/],
    ['a case without a name', 'cases:\n- request: {}', 2, 3, /the key name is missing/],
    ['an empty name', 'cases:\n- name: ""', 2, 3, /not be empty/],
    ['no case', 'cases: []', 1, 1, /holds no case/],
    ['a list at the top', '- name: a', 1, 1, /must be a mapping/],
    ['nothing', '', 1, 1, /must be a mapping/],
    ['broken YAML', 'cases:\n  - name: a\n   b: c', 3, 1, /not valid YAML/],
    ['a key twice', 'cases:\n- name: a\n  name: b', 3, 3, /stands in this mapping already/],
  ])('%s', (_what, content, line, column, message) => {
    const fault = faultOf(content);
    expect(fault.message).toMatch(message);
    expect(fault.position).toEqual({ file: 'tests/a.yaml', line, column });
  });

  test('is told whole, the first fault first', () => {
    const fault = faultOf('cases:\n- name: a\n  upstream: {status: 1}\n- nmae: b\n');
    expect(fault.position).toMatchObject({ line: 3 });
    expect(fault.message.split('\n')).toEqual([
      expect.stringContaining('cases[0].upstream.status'),
      expect.stringMatching(/^tests\/a\.yaml:4:3: .*cases\[1\].*name is missing/),
      expect.stringMatching(/^tests\/a\.yaml:4:3: cases\[1\]\.nmae: unknown key/),
    ]);
  });

  test('with aliases of aliases of aliases does not eat the memory', () => {
    const level = (name: string, of: string): string => `${name}: &${name} [${Array(20).fill(of).join(', ')}]\n`;
    expect(faultOf(level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c')).message).toMatch(
      /more aliases than any honest file/,
    );
  });
});

describe('the files of a project', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cases ä-'));
    await writeFile(join(folder, 'a.yaml'), 'cases:\n- name: one\n- name: two\n');
    await writeFile(join(folder, 'b.yaml'), 'cases:\n- name: three\n- name: two\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('become one suite in their order', async () => {
    const { cases } = await loadCases([join(folder, 'a.yaml')], { directory: folder, project: folder });
    expect(cases.map(({ name, position }) => [name, position?.file, position?.line])).toEqual([
      ['one', 'a.yaml', 2],
      ['two', 'a.yaml', 3],
    ]);
  });

  test('may not hold two cases of one name', async () => {
    await expect(
      loadCases([join(folder, 'a.yaml'), join(folder, 'b.yaml')], { directory: folder, project: folder }),
    ).rejects.toMatchObject({
      name: 'ConfigurationError',
      position: { file: 'b.yaml', line: 3 },
      message: expect.stringContaining('a.yaml:3:3'),
    });
  });

  test('are read once, however often they are named', async () => {
    const { cases } = await loadCases([join(folder, 'a.yaml'), join(folder, 'a.yaml')], {
      directory: folder,
      project: folder,
    });
    expect(cases).toHaveLength(2);
  });

  test.each<[string, string | Buffer | undefined, RegExp, number | undefined]>([
    ['none.yaml', undefined, /there is no such file/, undefined],
    ['.', undefined, /it is a folder/, undefined],
    ['empty.yaml', '# nothing\n', /the file is empty/, 1],
    ['list.yaml', '- name: a\n', /the file holds a list/, 1],
    ['text.yaml', 'hello\n', /the file holds a text/, 1],
    ['latin.yaml', Buffer.from('cases:\n- name: gr\u00fcn\n', 'latin1'), /not UTF-8/, 2],
    ['utf16.yaml', Buffer.from('\ufeffcases:\n', 'utf16le'), /not UTF-8/, 1],
    ['empty.textpb', '', /holds no test/, 1],
    ['empty.txtpb', '', /holds no test/, 1],
    ['env.yaml', 'env: {log_level: DEBUG}\n', /holds no test/, 1],
  ])('%s is refused in words', async (name, content, message, line) => {
    const path = join(folder, name);
    if (content !== undefined) await writeFile(path, content);
    const failure = await loadCases([path], { directory: folder, project: folder }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(message) });
    expect((failure as ConfigurationError).position?.line).toBe(line);
  });

  test('may be missing: then one plain request is the test', async () => {
    const { cases } = await loadCases([], { directory: folder, project: folder });
    expect(cases).toMatchObject([{ exchanges: [{ request: { method: 'GET', path: '/' } }] }]);
    expect(cases[0]?.position).toBeUndefined();
  });
});
