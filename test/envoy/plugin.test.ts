import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EnvoyBinary } from '../../src/envoy/binary.ts';
import { makeBootstrap, makeLaunch, NO_NETWORK } from '../../src/envoy/bootstrap.ts';
import { deployPlugin, type PluginSettings, undeployable } from '../../src/envoy/plugin.ts';
import { validate } from '../../src/envoy/process.ts';
import { startPlugin } from '../../src/host/host.ts';
import { toPlugin } from '../../src/test/host-engine.ts';
import { readModuleLog } from '../../src/test/module-log.ts';
import { makeEnvironment } from '../support/environment.ts';
import { provideEnvoy } from '../support/envoy.ts';
import { callingFilter, load, makeWorld, slot } from '../support/host.ts';
import { op } from '../support/wasm-builder.ts';

/** What a product generates of a plugin called my-filter; see the README beside the file. */
interface Generated {
  readonly product: PluginSettings['product'];
  readonly title: string;
  readonly given: Partial<PluginSettings>;
  readonly filter: { readonly name: string };
  readonly config: { readonly name: string; readonly root_id: string; readonly configuration?: { value?: string } };
  readonly vmId: string;
  readonly route?: object;
  readonly bufferLimit?: number;
}

const GENERATED = JSON.parse(
  await readFile(new URL('../fixtures/products/generated.json', import.meta.url), 'utf8'),
) as Generated[];

function settings({ product, given }: Pick<Generated, 'product' | 'given'>, modulePath = '/m.wasm'): PluginSettings {
  return { modulePath, name: 'my-filter', rootId: '', vmId: 'my-filter', product, ...given };
}

/** What is looked at of a bootstrap. */
interface Bootstrap {
  readonly static_resources: {
    readonly listeners: readonly {
      readonly per_connection_buffer_limit_bytes?: number;
      readonly filter_chains: readonly { readonly filters: readonly { readonly typed_config: Manager }[] }[];
    }[];
  };
}

interface Manager {
  readonly http_filters: readonly {
    readonly typed_config?: { readonly config: { readonly vm_config?: { readonly vm_id: string } } };
  }[];
  readonly route_config: {
    readonly virtual_hosts: readonly {
      readonly routes: readonly { readonly typed_per_filter_config?: Readonly<Record<string, unknown>> }[];
    }[];
  };
}

/** A module that logs at its start all that it is told of itself. */
function curiousModule(): Uint8Array<ArrayBuffer> {
  const module = callingFilter({
    proxy_get_property: 'i32 i32 i32 i32 -> i32',
    proxy_get_buffer_bytes: 'i32 i32 i32 i32 i32 -> i32',
  });
  const property = (name: string): number[] => [
    ...module.quietly('proxy_get_property', module.text(name), slot(0), slot(1)),
    ...module.logValue(),
  ];
  const buffer = (kind: number): number[] => [
    ...module.call('proxy_get_buffer_bytes', op.i32(kind), op.i32(0), op.local(1), slot(0), slot(1)),
    ...module.logValue(),
  ];
  const signature = 'i32 i32 -> i32';
  return module.build({
    proxy_on_vm_start: { signature, body: [...op.i32(1)] },
    proxy_on_configure: {
      signature,
      body: [...['plugin_name', 'plugin_root_id', 'plugin_vm_id'].flatMap(property), ...buffer(7), ...op.i32(1)],
    },
  });
}

describe.each(GENERATED)('$product with $title', (generated) => {
  test('is configured as the product generates it', () => {
    const bootstrap = makeBootstrap(settings(generated), NO_NETWORK) as Bootstrap;
    const listener = bootstrap.static_resources.listeners[0];
    const manager = listener?.filter_chains[0]?.filters[0]?.typed_config;
    const { typed_config: typed, ...filter } = manager?.http_filters[0] ?? {};
    const { vm_config: vm, ...config } = typed?.config ?? {};
    expect({ filter, config, vmId: vm?.vm_id }).toEqual({
      filter: generated.filter,
      config: generated.config,
      vmId: generated.vmId,
    });
    expect(listener?.per_connection_buffer_limit_bytes).toBe(generated.bufferLimit);
    const route = manager?.route_config.virtual_hosts[0]?.routes[0];
    expect(route?.typed_per_filter_config?.[generated.filter.name]).toEqual(generated.route);
  });
});

describe('a module', () => {
  let envoy: EnvoyBinary;
  let modulePath: string;
  const bytes = curiousModule();
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'products-'));
    envoy = await provideEnvoy(folder);
    modulePath = join(folder, 'module.wasm');
    await writeFile(modulePath, bytes);
    return () => rm(folder, { recursive: true, force: true });
  });

  test.each(GENERATED)('is told the same by host and Envoy as $product with $title', async (generated) => {
    const { config, vmId } = generated;
    const plugin = settings(generated, modulePath);
    const world = makeWorld();
    startPlugin(load(bytes), toPlugin(plugin), world);
    const { log, reasons } = await validate(envoy, makeLaunch(plugin, NO_NETWORK, envoy.version), makeEnvironment());
    expect(reasons).toEqual([]);
    // Envoy starts the module twice: in a canary, and in the worker's VM.
    const lines = readModuleLog(log, plugin).map(({ level, text }) => `${level}: ${text}`);
    const value = config.configuration?.value ?? '';
    expect(world.logs).toEqual([
      `info: ${config.name}`,
      `info: ${config.root_id}`,
      `info: ${vmId}`,
      'info: proxy_get_buffer_bytes A',
      `info: ${value}`,
    ]);
    expect(lines).toEqual([...world.logs, ...world.logs]);
  });
});

const VARIABLES = { A: 'a', B: { host: 'b' }, ISTIO_META_C: 'c', D: null };

test.each<[string, Partial<PluginSettings>, string | undefined, readonly RegExp[]]>([
  [
    'a plain Envoy hands over everything',
    { vmConfiguration: 'x', stopIteration: true, failurePolicy: 'FAIL_RELOAD' },
    '1.36.0',
    [],
  ],
  ['an old Envoy', { stopIteration: true, failurePolicy: 'FAIL_RELOAD' }, '1.31.2-dev', [/1\.33/, /1\.35/]],
  ['Istio and a mapping', { product: 'istio', configuration: '{"a": 1}', failurePolicy: 'FAIL_RELOAD' }, undefined, []],
  [
    'Istio and a text',
    { product: 'istio', configuration: 'a', vmConfiguration: 'b' },
    undefined,
    [/vmConfiguration/, /mapping/],
  ],
  [
    'Envoy Gateway',
    { product: 'envoy-gateway', failurePolicy: 'FAIL_RELOAD', stopIteration: true },
    undefined,
    [/allow_on/, /FAIL_RELOAD/],
  ],
  ['Gloo', { product: 'gloo', vmConfiguration: 'b', failurePolicy: 'FAIL_OPEN' }, undefined, [/vmConfiguration/]],
  ['Gloo and variables', { product: 'gloo', environment: VARIABLES }, undefined, [/no field.* A, B, ISTIO_META_C$/]],
  [
    'Envoy Gateway and variables',
    { product: 'envoy-gateway', environment: VARIABLES },
    undefined,
    [/ A, ISTIO_META_C$/],
  ],
  ['Istio and variables', { product: 'istio', environment: VARIABLES }, undefined, [/own: .*not see ISTIO_META_C$/]],
  ['Istio and capabilities', { product: 'istio', capabilities: ['proxy_log'] }, undefined, [/capabilities/]],
  ['a plain Envoy and capabilities', { capabilities: ['proxy_log'] }, undefined, []],
  ['a plain Envoy and variables', { environment: VARIABLES }, undefined, []],
])('%s: what cannot be said is told', (_, given, version, expected) => {
  const problems = undeployable(settings({ product: given.product, given }), version);
  expect(problems).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});

test('before Envoy 1.33 the older field says what it can', () => {
  const open = deployPlugin(settings({ product: 'envoy', given: { failurePolicy: 'FAIL_OPEN' } }), '1.32.3');
  expect(open).toMatchObject({ failOpenField: true, failurePolicy: 'FAIL_OPEN' });
  const text = (policy: PluginSettings['failurePolicy'], version: string): string =>
    JSON.stringify(
      makeBootstrap(settings({ product: 'envoy', given: { failurePolicy: policy } }), NO_NETWORK, version),
    );
  expect(text('FAIL_OPEN', '1.32.3')).toContain('"fail_open":true');
  expect(text('FAIL_OPEN', '1.33.0')).toContain('"failure_policy":"FAIL_OPEN"');
  expect(text('FAIL_CLOSED', '1.32.3')).not.toMatch(/fail/);
});
