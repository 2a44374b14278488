import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Product } from '../../src/project/deployment.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import type { CaseOutcomes } from '../../src/test/run-cases.ts';
import { runCases } from '../../src/test/run-in-envoy.ts';
import { runCasesInHost } from '../../src/test/run-in-host.ts';
import { parseModule } from '../../src/wasm/module.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { obedientFilter } from '../support/obedient-filter.ts';
import { buildFilter, filterFunctions, op } from '../support/wasm-builder.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policies-'));
  return () => rm(folder, { recursive: true, force: true });
});

const TOUCHED = 'expect: {response: {status: 200, headers: {x-wasm: hello}}}';
const FAILED = 'expect: {upstream: {called: false}, response: {status: 503, headers: {x-wasm: {absent: true}}}}';
const BYPASSED = 'expect: {response: {status: 200, headers: {x-wasm: {absent: true}}}}';
/** Longer than any backoff since the last start of the VM. */
const WAIT = 'wait: 1700';

const POLICIES = `cases:
  - name: by default it fails closed
    requests: [{request: {headers: {x-do: t}}, ${FAILED}}, {${FAILED}}]
    expect: {trap: true}
  - name: closed
    failurePolicy: FAIL_CLOSED
    requests: [{${TOUCHED}}, {request: {headers: {x-do: t}}, ${FAILED}}, {${FAILED}}]
    expect: {trap: proxy_on_request_headers}
  - name: open
    failurePolicy: FAIL_OPEN
    requests: [{${TOUCHED}}, {request: {headers: {x-do: t}}, ${FAILED}}, {${BYPASSED}}]
    expect: {trap: proxy_on_request_headers}
  - name: reload
    failurePolicy: FAIL_RELOAD
    requests:
      - {${TOUCHED}}
      - {request: {headers: {x-do: t}}, ${FAILED}}
      - {${WAIT}, ${TOUCHED}}
      - {request: {headers: {x-do: t}}, ${FAILED}}
      # The backoff counts from the reload, a moment ago.
      - {${FAILED}}
    expect: {trap: true}
`;

/** With the older field the stream that traps goes on unfiltered. */
const FAIL_OPEN_FIELD = `cases:
  - name: open
    failurePolicy: FAIL_OPEN
    requests: [{${TOUCHED}}, {request: {headers: {x-do: t}}, ${BYPASSED}}, {${BYPASSED}}]
    expect: {trap: proxy_on_request_headers}
`;

type Place = 'host' | '1.40.0' | '1.36.4';

async function run(
  place: Place,
  bytes: Uint8Array<ArrayBuffer>,
  content: string,
  product?: Product,
): Promise<CaseOutcomes> {
  const modulePath = join(folder, `${place}-${bytes.length}.wasm`);
  await writeFile(modulePath, bytes);
  const common = {
    suite: { cases: parseCases(content, 'a.yaml') },
    plugin: { modulePath, name: 'plugin', rootId: 'root', vmId: 'vm', product },
    env: makeEnvironment({ directory: folder }),
  };
  return place === 'host'
    ? runCasesInHost({ ...common, module: parseModule(bytes) })
    : runCases({ ...common, binary: await provideEnvoy(folder, place) });
}

describe.each<Place>(['host', '1.40.0', '1.36.4'])('after a trap, on %s,', (place) => {
  test('each failure policy holds', async () => {
    const { diagnostics, tests } = await run(place, obedientFilter(), POLICIES);
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(tests.passed).toBe(4);
  });

  test('a product that only knows fail_open lets the stream go on that trapped', async () => {
    const { diagnostics } = await run(place, obedientFilter(), FAIL_OPEN_FIELD, 'envoy-gateway');
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
  });

  test('a trap that is not expected fails, and one that is expected and does not come', async () => {
    const content = `cases:
  - name: none
    expect: {trap: true}
  - name: elsewhere
    request: {headers: {x-do: t}}
    expect: {trap: proxy_on_log}
`;
    const { diagnostics } = await run(place, obedientFilter(), content);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'none: the module: expected a trap, seen none',
      expect.stringMatching(/^elsewhere: the filter trapped: Function: proxy_on_request_headers failed/),
    ]);
  });
});

test.each<Place>(['host', '1.40.0'])(
  'a body reaches a filter that has paused on headers only where it may, on %s',
  async (place) => {
    const signature = 'i32 i32 i32 -> i32';
    const bytes = buildFilter({
      functions: filterFunctions({
        // Pauses on headers, and lets all go on with the end of the body.
        proxy_on_request_headers: { signature, body: op.i32(1) },
        proxy_on_request_body: { signature, body: [...op.local(2), 0x45] },
      }),
    });
    const modulePath = join(folder, `${place}-pause.wasm`);
    await writeFile(modulePath, bytes);
    const outcome = async (stopIteration: boolean): Promise<unknown> => {
      const suite = {
        cases: parseCases(
          `cases: [{name: a, ${stopIteration ? '' : 'deadline: 1000, '}request: {method: POST, body: x}, expect: {upstream: {body: x}}}]`,
          'a.yaml',
        ),
      };
      const plugin = { modulePath, name: 'plugin', rootId: 'root', vmId: 'vm', stopIteration };
      const common = { suite, plugin, env: makeEnvironment({ directory: folder }) };
      const { diagnostics } =
        place === 'host'
          ? await runCasesInHost({ ...common, module: parseModule(bytes) })
          : await runCases({ ...common, binary: await provideEnvoy(folder, place) });
      return diagnostics.map(({ code }) => code);
    };
    expect([await outcome(true), await outcome(false)]).toEqual([[], ['test-deadline']]);
  },
);
