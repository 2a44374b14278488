import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EnvoyBinary } from '../../../../src/envoy/binary.ts';
import { runPhaseTestsInEnvoy } from '../../../../src/test/service-extensions/envoy/run.ts';
import { loadServiceExtensions } from '../../../../src/test/service-extensions/load.ts';
import type { PhaseSuite } from '../../../../src/test/service-extensions/suite.ts';
import { makeEnvironment } from '../../../support/environment.ts';
import { provideEnvoy } from '../../../support/envoy.ts';
import { obedientFilter } from '../../../support/obedient-filter.ts';
import { buildSampleFilters, loadSample, readSampleConfiguration, SAMPLES } from '../../../support/sample-filters.ts';
import { buildFilter, filterFunctions, op } from '../../../support/wasm-builder.ts';

let folder: string;
let modulePath: string;
let binary: EnvoyBinary;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
  modulePath = buildSampleFilters(folder);
  binary = await provideEnvoy(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(suite: PhaseSuite, rootId: string, configuration?: string): Promise<string[]> {
  const plugin = { modulePath, name: 'plugin', rootId, vmId: 'vm', configuration };
  const results = await runPhaseTestsInEnvoy({ suite, binary, plugin, env: makeEnvironment(), deadline: 10_000 });
  return results.map(({ test: { name }, diagnostics, skipped }) => {
    if (skipped !== undefined) return `${name}: skipped, ${skipped}`;
    return diagnostics.length === 0 ? `${name}: passed` : diagnostics.map(({ message }) => message).join('\n');
  });
}

/** What a real proxy does otherwise, by test. */
const NOT_THERE: Readonly<Record<string, RegExp>> = {
  PreserveFragment: /the path has a fragment, .*Envoy itself answers such a request, with 400$/,
  Headers_Proto:
    /Envoy itself writes the header :scheme; the module asks for the time, which stands still at 123456789 s/,
};

describe('Google’s samples', () => {
  test.each(SAMPLES)('%s/%s passes in Envoy, or cannot be said there', async (sample, file, config) => {
    const suite = await loadSample(sample, file);
    const configuration = config === undefined ? undefined : await readSampleConfiguration(sample, config);
    const results = await run(suite, sample, configuration);
    expect(results).toEqual(
      suite.tests.map(({ name }) =>
        name in NOT_THERE ? expect.stringMatching(NOT_THERE[name] ?? /$./) : `${name}: passed`,
      ),
    );
  });

  test('fail on a filter that does nothing, and say the same as Google’s own tester', async () => {
    const suite = await loadSample('add_request_header', 'tests.textpb');
    expect(await run({ ...suite, tests: suite.tests.slice(0, 2) }, 'nothing')).toEqual([
      [
        'AddsRequestHeader: request_headers: the header "Message": expected "hello", seen no such header',
        'AddsRequestHeader: request_headers: the header "Welcome": expected "warm", seen no such header',
      ].join('\n'),
      [
        'UpdatesRequestHeader: request_headers: the header "Message": expected "hey, hello", seen "hey"',
        'UpdatesRequestHeader: request_headers: the header "Welcome": expected "warm", seen "cold"',
      ].join('\n'),
    ]);
  });
});

describe('a test', () => {
  const load = (content: string): Promise<PhaseSuite> =>
    loadServiceExtensions(join(folder, 'a.textpb'), content, 'a.textpb');

  test('whose message HTTP cannot carry is skipped, since the filter is right in Google’s own tester', async () => {
    const suite = await load(`
      test { name: "short" response_headers {
        input { header { key: "content-length" value: "7" } }
        result { has_header { key: "content-length" value: "7" } }
      } }
      test { name: "odd" request_headers {
        input { header { key: "connection" value: "close" } }
        result { has_header { key: "connection" value: "close" } }
      } }
      test { name: "early" response_headers {
        input { header { key: ":status" value: "103" } }
        result { has_header { key: ":status" value: "103" } }
      } }`);
    const results = await run(suite, 'nothing');
    expect(results).toEqual([
      "short: skipped, Envoy itself writes the header content-length; the response's content-length is 7, and its body has 0 bytes",
      'odd: skipped, HTTP/2 has no header connection',
      expect.stringMatching(/^early: skipped, no upstream answers with the status 103/),
    ]);
    const capitals = await load(
      String.raw`test { name: "a" request_headers { result { headers { regex: "Message: he\\S+" } } } }`,
    );
    expect(await run(capitals, 'add_request_header')).toEqual([
      "a: skipped, the names of a request's headers are lower-case in Envoy",
    ]);
  });

  test('is told why it does not start', async () => {
    const suite = await load('test { name: "a" } test { name: "b" }');
    const bytes = buildFilter({
      functions: filterFunctions({ proxy_on_configure: { signature: 'i32 i32 -> i32', body: op.i32(0) } }),
    });
    const path = join(folder, 'refuses.wasm');
    await writeFile(path, bytes);
    const plugin = { modulePath: path, name: 'plugin', rootId: '', vmId: 'vm' };
    const results = await runPhaseTestsInEnvoy({ suite, binary, plugin, env: makeEnvironment(), deadline: 10_000 });
    expect(results.map(({ diagnostics }) => diagnostics[0]?.message)).toEqual([
      'a: the plugin does not start: Failed to configure base Wasm plugin',
      'b: the plugin does not start: Failed to configure base Wasm plugin',
    ]);
  });

  test('in which the filter traps fails with the trap, and the next one has a new Envoy', async () => {
    const suite = await load(`
      test { name: "trap" request_headers { input { header { key: "x-do" value: "t" } } } }
      test { name: "pause" request_headers { input { header { key: "x-do" value: "p" } } } }
      test { name: "deny" request_headers {
        input { header { key: "x-do" value: "d" } }
        result { immediate { http_status: 403 } body { exact: "denied by the filter" } }
      } }`);
    const path = join(folder, 'obedient.wasm');
    await writeFile(path, obedientFilter());
    const plugin = { modulePath: path, name: 'plugin', rootId: '', vmId: 'vm' };
    const results = await runPhaseTestsInEnvoy({ suite, binary, plugin, env: makeEnvironment(), deadline: 2_000 });
    expect(results.map(({ diagnostics }) => diagnostics.map(({ code, message }) => `${code} ${message}`))).toEqual([
      ['test-trap trap: Function: proxy_on_request_headers failed: Uncaught RuntimeError: unreachable'],
      [
        'test-failed pause: request_headers: expected the stream to go on, seen a filter that holds the headers back (there was no whole answer in time)',
      ],
      [],
    ]);
  });
});
