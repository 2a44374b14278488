import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Product } from '../../src/project/deployment.ts';
import { parseCases } from '../../src/test/read-cases.ts';
import { SIGNATURES } from '../support/calling-filter.ts';
import { runInBoth, type TwoEngines } from '../support/engines.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { callingFilter, loadSlot, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

let engines: TwoEngines;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'variables-'));
  engines = { folder, binary: await provideEnvoy(folder) };
});
afterAll(() => rm(engines.folder, { recursive: true, force: true }));

const BUFFER = 40_000;

/** Shares the block of its variables, and whether there is room for it at the memory's end. */
function sharing(): Uint8Array<ArrayBuffer> {
  const wasi = (name: string): string => `wasi_snapshot_preview1.${name}`;
  const module = callingFilter({
    ...SIGNATURES,
    [wasi('environ_sizes_get')]: 'i32 i32 -> i32',
    [wasi('environ_get')]: 'i32 i32 -> i32',
  });
  const i = op.i32;
  return module.build({
    proxy_on_configure: {
      signature: 'i32 i32 -> i32',
      body: [
        ...module.call(wasi('environ_sizes_get'), slot(0), slot(1)),
        ...module.call(wasi('environ_sizes_get'), slot(0), i(-2)),
        ...module.call(wasi('environ_get'), slot(100), i(-2)),
        ...module.call(wasi('environ_get'), slot(8), i(BUFFER)),
        ...module.call('proxy_set_shared_data', module.text('block'), i(BUFFER), loadSlot(1), i(0)),
        ...module.call('proxy_set_shared_data', module.text('count'), slot(0), i(4), i(0)),
        ...module.call('proxy_set_shared_data', module.text('first'), slot(8), i(4), i(0)),
        ...i(1),
      ],
    },
  });
}

/** What each engine lets the module see, in the order of the names: Envoy's own is that of a hash table. */
async function seen(variables: string, product?: Product): Promise<unknown[]> {
  const cases = `cases:
  - {name: a, fresh: true, environment: ${variables.replace(/\s+/g, ' ')}, expect: {sharedData: {block: '', count: '', first: ''}}}
`;
  const [trace] = await runInBoth(engines, sharing(), parseCases(cases, 'a.yaml'), product && { product });
  return [trace?.host, trace?.envoy].map((one) => {
    const { sharedData, logs } = one as { sharedData: [string, string][]; logs: string[] };
    const [[, block = ''] = [], ...others] = sharedData;
    return { variables: block.split('\0').slice(0, -1).sort(), others, logs: [...new Set(logs)] };
  });
}

const VARIABLES = `{LEVEL: debug, NUMBER: 1.10, EMPTY: '', 'ODD NAME': 'ü = é', ISTIO_META_A: b, NOT: null,
    POD: {host: pod-1}, NOBODY: {host: null}, HOME: {host: null}, INPUT_X: {host: ''}}`;
const VALUES = ['EMPTY=', 'LEVEL=debug', 'NUMBER=1.10', 'ODD NAME=ü = é'];
const HOST = ['INPUT_X=', 'POD=pod-1'];

test.each<[Product | undefined, readonly string[]]>([
  [undefined, [...VALUES, ...HOST, 'ISTIO_META_A=b']],
  ['istio', [...VALUES, ...HOST]],
  ['envoy-gateway', HOST],
])('variables of the VM are the same in host and Envoy, as %s', async (product, expected) => {
  const [host, envoy] = await seen(VARIABLES, product);
  expect(host).toMatchObject({ variables: [...expected].sort() });
  expect(envoy).toEqual(host);
});

test('without variables the module finds none', async () => {
  const [host, envoy] = await seen('{A: null}');
  expect(host).toMatchObject({ variables: [] });
  expect(envoy).toEqual(host);
});
