import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { silentLog } from '../../src/base/log.ts';
import { askAdmin } from '../../src/envoy/admin.ts';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import type { PluginSettings } from '../../src/envoy/plugin.ts';
import { loadCases } from '../../src/test/cases.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import type { CaseOutcomes } from '../../src/test/run-cases.ts';
import { runCases } from '../../src/test/run-in-envoy.ts';
import { runCasesInHost } from '../../src/test/run-in-host.ts';
import type { TestSuite } from '../../src/test/suite.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { callingFilter, loadSlot, slot } from '../support/host.ts';
import { obedientFilter } from '../support/obedient-filter.ts';
import { op } from '../support/wasm-builder.ts';

let folder: string;
let binary: EnvoyBinary;
let plugin: PluginSettings;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run ä-'));
  binary = await provideEnvoy(folder);
  plugin = { modulePath: join(folder, 'filter.wasm'), name: 'obedient', rootId: 'root', vmId: 'vm' };
  await writeFile(plugin.modulePath, obedientFilter());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

type Engine = 'envoy' | 'host';

async function runSuite(engine: Engine, suite: TestSuite, bytes = obedientFilter()): Promise<CaseOutcomes> {
  const env = makeEnvironment({ directory: folder });
  await writeFile(plugin.modulePath, bytes);
  return engine === 'envoy'
    ? runCases({ suite, plugin, binary, env })
    : runCasesInHost({ suite, plugin, module: parseModule(bytes), env });
}

function runText(engine: Engine, content: string): Promise<CaseOutcomes> {
  return runSuite(engine, { cases: parseCases(content, 'tests/a.yaml') });
}

/** Name, status and line of each case; code and line of each Diagnostic. */
function digest({ cases, diagnostics }: CaseOutcomes): unknown {
  return {
    cases: cases.map(({ name, status, line }) => `${line}: ${name} ${status}`),
    diagnostics: diagnostics.map(({ code, line }) => `${line}: ${code}`),
  };
}

describe.each(['envoy', 'host'] as const)('cases in %s', (engine) => {
  test('pass where the filter does what they expect', async () => {
    const outcomes = await runText(
      engine,
      `cases:
  - name: adds a header both ways
    request: {method: POST, path: /hello?a=b, headers: {X-Multi: [a, b]}, body: ping}
    upstream: {status: 201, headers: {x-from: upstream}, body: pong}
    expect:
      upstream: {method: POST, path: /hello?a=b, headers: {x-wasm: hello, x-multi: [a, b]}, body: ping}
      response: {status: 201, headers: {x-wasm: hello, x-from: upstream, x-multi: {absent: true}}, body: pong}
      logs:
        - {level: info, exact: a request passes}
        - {contains: psst, absent: true}
  - name: answers by itself
    request: {headers: {x-do: d}}
    expect:
      upstream: {called: false}
      response: {status: 403, body: denied by the filter, headers: {x-wasm: hello}}
  - name: whispers
    request: {headers: {x-do: w}}
    expect: {logs: [{level: trace, exact: psst}]}
`,
    );
    expect(outcomes.diagnostics).toEqual([]);
    expect(outcomes.tests).toEqual({ passed: 3, failed: 0, skipped: 0 });
    expect(outcomes.cases[0]).toMatchObject({
      name: 'adds a header both ways',
      engine,
      ...(engine === 'envoy' ? { target: binary.target.key } : {}),
      status: 'passed',
      file: 'tests/a.yaml',
      line: 2,
    });
  });

  test('fail at the line of each expectation that is not met', async () => {
    const outcomes = await runText(
      engine,
      `cases:
  - name: expects too much
    upstream: {body: pong}
    expect:
      upstream:
        headers:
          x-wasm: hi
      response:
        status: 404
        body: pang
      logs:
        - contains: a request
        - contains: a response
`,
    );
    expect(outcomes.tests).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(digest(outcomes)).toEqual({
      cases: ['2: expects too much failed'],
      diagnostics: ['9: test-failed', '7: test-failed', '10: test-failed', '13: test-failed'],
    });
    expect(outcomes.diagnostics[1]).toMatchObject({
      file: 'tests/a.yaml',
      column: 11,
      severity: 'error',
      message: 'expects too much: the header x-wasm at the upstream: expected "hi", seen "hello"',
    });
  });

  test('fail with Envoy’s words where the filter traps, also after the response; the next ones start anew', async () => {
    const outcomes = await runText(
      engine,
      `cases:
  - name: traps
    request: {headers: {x-do: t}}
    expect: {response: {status: 200}}
  - name: goes on
    expect: {upstream: {}, response: {status: 200}}
  - name: traps afterwards
    request: {headers: {x-do: g}}
    expect: {response: {status: 200}}
  - name: goes on again
    expect: {upstream: {}, response: {status: 200}}
`,
    );
    expect(digest(outcomes)).toEqual({
      cases: ['2: traps failed', '5: goes on passed', '7: traps afterwards failed', '10: goes on again passed'],
      diagnostics: ['2: test-trap', '7: test-trap'],
    });
    expect(outcomes.diagnostics[0]?.message).toContain(
      'traps: the filter trapped: Function: proxy_on_request_headers failed: Uncaught RuntimeError: unreachable',
    );
    expect(outcomes.diagnostics[0]?.hint).toContain('503');
    expect(outcomes.diagnostics[1]?.message).toContain('proxy_on_log failed');
  });

  test('do not wait for a filter that pauses or loops for good', async () => {
    const outcomes = await runText(
      engine,
      `cases:
  - {name: pauses, deadline: 1000, request: {headers: {x-do: p}}}
  - {name: goes on, expect: {upstream: {}}}
  - {name: loops, deadline: 1000, request: {headers: {x-do: l}}}
  - {name: goes on again, expect: {upstream: {}}}
`,
    );
    expect(digest(outcomes)).toEqual({
      cases: ['2: pauses failed', '3: goes on passed', '4: loops failed', '5: goes on again passed'],
      diagnostics: ['2: test-deadline', '4: test-loop'],
    });
  });

  test('run with what their file tells the plugin, and fail where the module refuses that', async () => {
    const module = callingFilter({ proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32' });
    const bytes = module.build({
      // Twenty bytes are too many.
      proxy_on_configure: {
        signature: 'i32 i32 -> i32',
        body: [
          ...module.call('proxy_get_buffer_bytes', op.i32(7), op.i32(0), op.i32(99), slot(2), slot(3)),
          ...[...op.local(1), ...op.i32(20), 0x49],
        ],
      },
      proxy_on_request_headers: {
        signature: 'i32 i32 i32 -> i32',
        body: [...module.quietly('proxy_log', op.i32(2), loadSlot(2), loadSlot(3)), ...op.i32(0)],
      },
    });
    const texts = [
      'cases: [{name: without}]',
      'configuration: {a: 1.10, b: [x]}\ncases: [{name: mapping, expect: {logs: [{exact: \'{"a":1.1,"b":["x"]}\'}]}}]',
      'configuration: plain\nrootId: other\nvmConfiguration: vm\ncases: [{name: text, expect: {logs: [{exact: plain}]}}]',
      'configuration: far too long for this module\ncases: [{name: refused}]',
      'cases: [{name: without again}]',
    ];
    const suite = { cases: texts.flatMap((content) => parseCases(content, 'a.yaml')) };
    const outcomes = await runSuite(engine, suite, bytes);
    expect(outcomes.cases.map(({ name, status }) => `${name} ${status}`)).toEqual([
      ...['without passed', 'mapping passed', 'text passed', 'refused failed', 'without again passed'],
    ]);
    expect(outcomes.diagnostics).toMatchObject([
      {
        code: 'test-refused',
        message: expect.stringContaining('refused: the module does not start: Failed to configure base Wasm plugin'),
      },
    ]);
  });

  test('are one plain request without a test file', async () => {
    const outcomes = await runSuite(engine, await loadCases([], { directory: folder, project: folder }));
    expect(outcomes.cases).toMatchObject([{ name: 'GET / is answered', status: 'passed' }]);
    expect(outcomes.diagnostics).toEqual([]);
  });
});

test('whoever asks for more is shown what passes between module and host, of each start and each case', async () => {
  const lines: string[] = [];
  const env = {
    ...makeEnvironment({ directory: folder }),
    log: { ...silentLog, debug: (line: string) => void lines.push(line) },
  };
  const suite = {
    cases: parseCases('cases: [{name: denies, request: {headers: {x-do: d}}}, {name: passes}]', 'a.yaml'),
  };
  await runCasesInHost({ suite, plugin, module: parseModule(obedientFilter()), env });
  expect(lines.filter((line) => !line.startsWith('  '))).toEqual(['the start for denies:', 'denies:', 'passes:']);
  const start = lines.slice(0, lines.indexOf('denies:'));
  expect(start).toContain('  → proxy_on_configure(context 1, 0 bytes)');
  const [denies, passes] = [lines.slice(start.length), lines.slice(lines.indexOf('passes:'))];
  const header = (value: string): string => `    proxy_get_header_map_value(requestHeaders, "x-do") = ${value}`;
  expect(denies).toContain(header('ok "d"'));
  expect(denies).toContain('    proxy_send_local_response(403, "", "denied by the filter", [], -1) = ok');
  expect(passes).toContain(header('notFound'));
  expect(passes).toContain('  ← proxy_on_request_headers: continue');
});

test('an Envoy that dies in the middle fails its case, and after three of them the rest is left out', async () => {
  const program = join(folder, 'dying-envoy.sh');
  // The real one, killed when it logs that a request came, which the filter never lets go on.
  await writeFile(
    program,
    `#!/bin/sh
{ ${binary.command.map((word) => `'${word}'`).join(' ')} "$@" 2>&1 & echo "$!" >"$0.pid"; wait; } |
  while IFS= read -r line; do
    printf '%s\\n' "$line"
    case $line in *'a request passes'*) kill -KILL "$(cat "$0.pid")" ;; esac
  done
`,
    { mode: 0o755 },
  );
  const names = ['a', 'b', 'c', 'd'].map((name) => `{name: ${name}, request: {headers: {x-do: p}}}`);
  const suite = { cases: parseCases(`cases: [${names.join(', ')}]`, 'a.yaml') };
  const env = makeEnvironment({ directory: folder });
  const outcomes = await runCases({ suite, plugin, binary: { ...binary, command: [program] }, env });
  expect(outcomes.diagnostics.map(({ code }) => code)).toEqual([
    'test-crash',
    'test-crash',
    'test-crash',
    'test-not-run',
  ]);
  expect(outcomes.tests).toEqual({ passed: 0, failed: 4, skipped: 0 });
});

test('a run that is stopped while a request is under way ends at once', async () => {
  const controller = new AbortController();
  const suite = { cases: parseCases('cases: [{name: pauses, request: {headers: {x-do: p}}}]', 'a.yaml') };
  const env = makeEnvironment({ signal: controller.signal });
  const running = runCases({ suite, plugin, binary, env, deadline: 30_000 });
  const failure = expect(running).rejects.toMatchObject({ name: 'InterruptedError' });
  await vi.waitUntil(() => requestIsUnderWay(env.temporary), { timeout: 30_000 });
  controller.abort();
  await failure;
});

/** Whether the Envoy that has its files in the folder has begun to handle a request. */
async function requestIsUnderWay(temporary: string): Promise<boolean> {
  const [home = ''] = await readdir(temporary);
  const address = await readFile(join(temporary, home, 'admin-address'), 'utf8').catch(() => '');
  const port = Number(address.split(':').at(-1));
  if (!(port > 0)) return false;
  const stats = await askAdmin(port, '/stats?filter=downstream_rq_active').catch(() => undefined);
  return /^http\.(?!admin).*downstream_rq_active: 1$/m.test(stats?.body ?? '');
}
