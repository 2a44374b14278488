import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConfigurationError } from '../../src/base/errors.ts';
import { describeReadError } from '../../src/test/body-files.ts';
import { loadCases } from '../../src/test/cases.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import type { TestCase } from '../../src/test/suite.ts';

const run = promisify(execFile);

function only(content: string): TestCase {
  const [first] = parseCases(content, 'a.yaml');
  if (first === undefined) throw new Error('no case');
  return first;
}

describe('a setup', () => {
  const content = (own: string): string => `setup:
  tags: [all]
  configuration: {a: 1.10}
  request: {method: PUT, headers: {X-A: setup, x-b: [b, b]}, body: setup}
  upstream: {status: 201, body: setup}
  callouts: [{cluster: setup}]
  properties: {xds: {node: {id: setup, cluster: setup}}}
  ticks: {after: 1}
  expect:
    upstream: {headers: {X-A: setup}, body: setup}
    response: {status: 201}
    logs: [{exact: setup}]
    metrics: {requests: 1}
cases:
  - name: own
${own}`;

  test('is what a case has that says nothing', () => {
    expect(only(content(''))).toMatchObject({
      tags: ['all'],
      plugin: { configuration: '{"a":1.1}' },
      ticks: { before: 0, after: 1 },
      exchanges: [
        {
          request: { method: 'PUT', body: { pieces: [Buffer.from('setup')] } },
          upstream: { status: 201 },
          expectations: [
            { kind: 'called', position: { line: 10 } },
            { kind: 'status', position: { line: 11 } },
            { kind: 'header' },
            { kind: 'body' },
          ],
        },
      ],
      expectations: [{ kind: 'log' }, { kind: 'metric', position: { line: 13 } }],
    });
  });

  test('goes behind what a case says', () => {
    const own = only(
      content(`    tags: [own]
    configuration: text
    request: {chunks: [a, b], headers: {x-a: own}}
    upstream: {fault: reset}
    callouts: [{cluster: own}]
    properties: {xds: {node: {id: own}}}
    ticks: 2
    expect: {response: {status: 503}, upstream: {headers: {x-a: own}}, logs: [{exact: own}], metrics: {requests: 2}}
`),
    );
    expect(own).toMatchObject({
      tags: ['all', 'own'],
      plugin: { configuration: 'text' },
      ticks: { before: 2, after: 1 },
      properties: { xds: { node: { id: 'own', cluster: 'setup' } } },
      callouts: [{ cluster: 'own' }, { cluster: 'setup' }],
      expectations: [
        { kind: 'log', matcher: { text: 'setup' } },
        { kind: 'log', matcher: { text: 'own' } },
        { kind: 'metric', min: 2 },
      ],
    });
    expect(own.exchanges[0]?.upstream).toEqual({ kind: 'reset', delay: 0 });
    expect(own.exchanges[0]?.request).toEqual({
      method: 'PUT',
      path: '/',
      headers: [
        ['x-b', 'b'],
        ['x-b', 'b'],
        ['x-a', 'own'],
      ],
      body: { pieces: [Buffer.from('a'), Buffer.from('b')], chunked: true },
      trailers: [],
    });
    expect(own.exchanges[0]?.expectations).toMatchObject([
      { kind: 'body', side: 'upstream' },
      { kind: 'called' },
      { kind: 'status', status: 503 },
      { kind: 'header', name: 'x-a', matcher: { text: 'own' } },
    ]);
  });

  test('expects nothing of an upstream that is not to be called, nor of a module that is to be refused', () => {
    const silent = only(content('    expect: {upstream: {called: false}}\n'));
    expect(silent.exchanges[0]?.expectations).toMatchObject([{ kind: 'status' }, { kind: 'called', called: false }]);
    const refused = only(content('    expect: {refused: true}\n'));
    expect(refused.expectations).toMatchObject([{ kind: 'refused' }]);
  });

  test('is there for each of several requests', () => {
    const several = only(content('    requests: [{request: {path: /1}}, {expect: {response: {status: 404}}}]\n'));
    expect(several.exchanges).toMatchObject([
      { request: { path: '/1', method: 'PUT' }, expectations: { length: 4 } },
      { request: { path: '/' }, upstream: { status: 201 }, expectations: { length: 4 } },
    ]);
  });
});

test('variables are those of file, setup and case, one by one', () => {
  const [first, second] = parseCases(
    `environment: {A: 1.10, B: b, C: c}
setup: {environment: {B: {host: h}, C: null}}
cases: [{name: a, environment: {A: {host: null}}}, {name: b}]
`,
    'a.yaml',
  );
  expect(first?.plugin).toEqual({ environment: { A: { host: null }, B: { host: 'h' }, C: null } });
  expect(second?.plugin).toEqual({ environment: { A: '1.10', B: { host: 'h' }, C: null } });
});

describe('a fault in a case', () => {
  test.each([
    ['request: {body: a, chunks: [b]}', /body and chunks/],
    ['request: {chunks: [b], headers: {Content-Length: 1}}', /content-length and chunks or trailers/],
    ['request: {body: {file: a, base64: b}}', /must be text, \{file/],
    ['request: {body: {base64: "?"}}', /no base64/],
    ['request: {body: {base64: AA==, repeat: 2}}', /only a text can be repeated/],
    ['request: {body: {text: abc, repeat: 60000000}}', /at most 64 MiB/],
    ['upstream: {fault: reset, status: 200}', /a fault and, beside it, an answer/],
    ['upstream: {fault: gone}', /reset or hang/],
    ['upstream: {delay: -1}', /from 0 to 60000/],
    ['callouts: [{cluster: a, response: {}, grpc: {}}]', /response and grpc/],
    ['callouts: [{when: {}}]', /the key cluster is missing/],
    ['callouts: [{cluster: a, grpc: {status: 17}}]', /from 0 to 16/],
    ['clock: tomorrow', /2026-01-31T12:00:00Z/],
    ['clock: 2026-13-01', /2026-01-31T12:00:00Z/],
    ['properties: {a: [null]}', /texts, numbers, truth values/],
    ['ticks: {befor: 1}', /did you mean before/],
    ['tags: [a b]', /one word/],
    ['request: [a, b]', /^cases\[0\].request: must be a mapping with the keys method, path, [^\n]*$/],
    ['environment: {A=B: c}', /environment.A=B: is no name of an environment variable/],
    ['environment: {A: [b]}', /environment.A: must be text, null, or \{host/],
    ['environment: {A: {hots: b}}', /unknown key/],
    ['environment: {A: {}}', /must be text, null, or \{host/],
    ['environment: {A: "a\\0b"}', /NUL/],
    ['environment: {A: b, A: {host: c}}', /stands in this mapping already/],
    ['{requests: [], request: {}}', /stand in each of these/],
    ['expect: {refused: true, metrics: {}}', /does not start and, beside it/],
    ['expect: {response: {fault: reset, status: 200}}', /expects no answer and, beside it/],
    ['expect: {metrics: {a: {}}}', /number, \{min/],
    ['expect: {metrics: {a: {absent: true, min: 1}}}', /number, \{min/],
    ['expect: {response: {body: {file: a, size: 1}}}', /exactly one of exact, contains, regex, file/],
    ['expect: {callouts: [{cluster: a, tmes: 1}]}', /did you mean times/],
  ])('%s', (entry, message) => {
    const inner = entry.startsWith('{') ? entry.slice(1, -1) : entry;
    const content = `cases: [{name: a, ${inner}}]`;
    expect(() => parseCases(content, 'a.yaml')).toThrow(message);
    expect(() => parseCases(content, 'a.yaml')).toThrow(
      expect.objectContaining({ position: expect.objectContaining({ line: 1 }) }),
    );
  });
});

describe('a file that a case names', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bodies ä-'));
    await mkdir(join(folder, 'project', 'tests'), { recursive: true });
    await writeFile(join(folder, 'project', 'body.bin'), Buffer.from([0, 255]));
    await writeFile(join(folder, 'secret'), 'secret');
    await symlink(join(folder, 'secret'), join(folder, 'project', 'link'));
    await symlink('circle', join(folder, 'project', 'circle'));
    await run('mkfifo', [join(folder, 'project', 'pipe')]);
    await writeFile(join(folder, 'project', 'long'), '');
    await truncate(join(folder, 'project', 'long'), (64 << 20) + 1);
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function load(name: string): Promise<TestCase | undefined> {
    const project = join(folder, 'project');
    const file = join(project, 'tests', 'a.yaml');
    await writeFile(
      file,
      `cases:\n- name: a\n  request: {body: {file: ${JSON.stringify(name)}}}\n  expect: {response: {body: {file: ${JSON.stringify(name)}}}}\n`,
    );
    return (await loadCases([file], { directory: folder, project })).cases[0];
  }

  test('is read beside the test file, once', async () => {
    const bytes = Buffer.from([0, 255]);
    expect((await load('../body.bin'))?.exchanges).toMatchObject([
      {
        request: { body: { pieces: [bytes], chunked: false } },
        expectations: [{ kind: 'body', matcher: { kind: 'bytes', bytes, file: '../body.bin' } }],
      },
    ]);
  });

  test('is told at the key that names it, wherever that was merged into, and once', async () => {
    const project = join(folder, 'project');
    const file = join(project, 'tests', 'b.yaml');
    const content = `setup:
  upstream:
    chunks: [x, {file: 1}]
cases:
  - name: a
    sharedData:
      k:
        file: 2
    queues: {q: [{file: 3}]}
    callouts:
      - cluster: c
        grpc: {messages: [{file: 4}]}
    requests:
      - request: {body: {file: 5}}
      - expect: {upstream: {body: {file: 6}}}
    expect: {queues: {q: [{base64: AA==}, {file: 7}]}, callouts: [{cluster: c, body: {file: 8}}]}
  - name: b
    connection: [{client: {file: 9}}]
    expect: {connection: {client: {file: 10}}}
`;
    await writeFile(file, content);
    const places = content
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(/file: (\d+)/g)].map(
          (match) => `b.yaml:${index + 1}:${match.index + 1}: cannot read "${match[1]}"`,
        ),
      );
    const failure = await loadCases([file], { directory: join(project, 'tests'), project }).catch((error) => error);
    const { position, message } = failure as ConfigurationError;
    const told = [
      `b.yaml:${position?.line}:${position?.column}: ${message.split('\n')[0]}`,
      ...message.split('\n').slice(1),
    ];
    expect(told.map((line) => line.replace(/: there is no such file$/, '')).sort()).toEqual([...places].sort());
  });

  test.each([
    ['EACCES', /no permission/],
    ['EIO', /the system says EIO/],
  ])('%s is told in words', (code, message) => expect(describeReadError(code)).toMatch(message));

  test.each([
    ['../../secret', /outside of the project/],
    ['../link', /outside of the project/],
    ['/etc/passwd', /from the root of the machine/],
    ['none', /there is no such file/],
    ['.', /it is a folder/],
    ['../pipe', /it is no file, but a pipe/],
    ['../circle', /a link that leads in a circle/],
    ['../body.bin/more', /there is no such file/],
    ['a'.repeat(300), /its name is too long/],
    ['a\0b', /its name holds a NUL/],
    ['../long', /longer than 64 MiB/],
  ])('%s is refused', async (name, message) => {
    await expect(load(name)).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringMatching(message),
      position: { file: 'project/tests/a.yaml', line: 3, column: 20 },
    });
  });
});
