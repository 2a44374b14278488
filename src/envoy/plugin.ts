import { isSince } from '../abi/tables.ts';
import type { FailurePolicy, Product } from '../project/deployment.ts';
import type { VmEnvironment } from '../project/vm-environment.ts';
import { goJson, parseJson } from './go-json.ts';

/** A module and what its author has to say to it, whatever runs it. */
export interface PluginSettings {
  /** Absolute path of the module. */
  readonly modulePath: string;
  readonly name: string;
  readonly rootId: string;
  /** Only of a plain Envoy: the products choose their own. */
  readonly vmId: string;
  /** For `proxy_on_configure`: the text as it stands or JSON; absent: none. */
  readonly configuration?: string | undefined;
  /** For `proxy_on_vm_start`; absent: none. */
  readonly vmConfiguration?: string | undefined;
  /** What the module sees as its environment variables. */
  readonly environment?: VmEnvironment | undefined;
  /** The host functions and callbacks that there are for the module, by name; absent: all. */
  readonly capabilities?: readonly string[] | undefined;
  /** Absent: to fail closed. */
  readonly failurePolicy?: FailurePolicy | undefined;
  /** Whether a pause on headers alone lets the body through to the filter (`allow_on_headers_stop_iteration`). */
  readonly stopIteration?: boolean | undefined;
  /** Absent: a plain Envoy. */
  readonly product?: Product | undefined;
}

/** A plugin as its product configures it: Envoy's PluginConfig and VmConfig, and what of the listener concerns it. */
export interface DeployedPlugin {
  readonly filterName: string;
  readonly name: string;
  readonly rootId: string;
  readonly vmId: string;
  /** Handed over byte for byte; undefined: there is none. */
  readonly configuration: string | undefined;
  /** How "there is none" is written; the module sees no byte either way. */
  readonly absence: 'left-out' | 'empty-any';
  readonly vmConfiguration: string | undefined;
  /** Of a VM that is told none: empty. */
  readonly environment: VmEnvironment;
  readonly capabilities: readonly string[] | undefined;
  readonly failurePolicy: FailurePolicy | undefined;
  /** The older field `fail_open` says it, not `failure_policy`. */
  readonly failOpenField: boolean;
  readonly stopIteration: boolean;
  /** The filter is disabled in the listener and enabled by the route. */
  readonly perRoute: boolean;
  /** Bytes of a body that can be held back; undefined: Envoy's own default, 1 MiB. */
  readonly bufferLimit: number | undefined;
}

/**
 * The plugin as its product would configure it. Read in the products' sources:
 * Istio 86c9f01, pilot/pkg/model/extensions.go (buildWasmConfig) and pkg/wasm/convert.go (rewriteVMConfig);
 * Envoy Gateway d32f282, internal/xds/translator/wasm.go (wasmConfig, patchRoute) and listener.go;
 * Gloo's projects/gloo/pkg/plugins/wasm/plugin.go of 1.5 and the configuration dump in its guide on Wasm.
 * @param version of the Envoy that shall read it, `1.40.0` or `1.31.2-dev`; absent: one that knows every field.
 */
export function deployPlugin(plugin: PluginSettings, version?: string): DeployedPlugin {
  const { name, rootId, vmId, configuration, vmConfiguration, failurePolicy } = plugin;
  const plain: DeployedPlugin = {
    filterName: name,
    name,
    rootId,
    vmId,
    configuration,
    absence: 'left-out',
    vmConfiguration,
    environment: keepVariables(plugin, () => true),
    capabilities: isPlain(plugin) ? plugin.capabilities : undefined,
    failurePolicy,
    failOpenField: !knows(version, SINCE.failurePolicy),
    stopIteration: plugin.stopIteration === true && knows(version, SINCE.stopIteration),
    perRoute: false,
    bufferLimit: undefined,
  };
  switch (plugin.product) {
    case undefined:
    case 'envoy':
      return plain;
    case 'istio':
      return {
        ...plain,
        filterName: `extensions.istio.io/trafficextension/${NAMESPACE}.${name}`,
        name: `${NAMESPACE}.${name}`,
        vmId: '',
        configuration: toStruct(configuration),
        absence: 'empty-any',
        vmConfiguration: undefined,
        environment: keepVariables(plugin, isKeptByIstio),
        failurePolicy: failurePolicy ?? 'FAIL_CLOSED',
        stopIteration: false,
      };
    case 'envoy-gateway': {
      const resource = `envoyextensionpolicy/${NAMESPACE}/${name}/wasm/0`;
      return {
        ...plain,
        filterName: `envoy.filters.http.wasm/${resource}`,
        vmId: resource,
        configuration: toRawJson(configuration),
        vmConfiguration: undefined,
        environment: keepVariables(plugin, isFromHost),
        failOpenField: true,
        stopIteration: false,
        perRoute: true,
        bufferLimit: 32_768,
      };
    }
    case 'gloo':
      return {
        ...plain,
        filterName: 'envoy.filters.http.wasm',
        vmId: 'gloo-vm-id',
        vmConfiguration: undefined,
        environment: {},
        failOpenField: true,
        stopIteration: false,
      };
  }
}

/** Only who writes Envoy's configuration by hand can say everything. */
function isPlain({ product = 'envoy' }: PluginSettings): boolean {
  return product === 'envoy';
}

type Variable = Exclude<VmEnvironment[string], null>;

function keepVariables(
  { environment = {} }: PluginSettings,
  isKept: (name: string, variable: Variable) => boolean,
): VmEnvironment {
  return Object.fromEntries(
    Object.entries(environment).filter(([name, variable]) => variable !== null && isKept(name, variable)),
  );
}

/** Istio's agent takes these to be its own, and away from the module (pkg/wasm/convert.go, rewriteVMConfig). */
function isKeptByIstio(name: string, variable: Variable): boolean {
  return isFromHost(name, variable) || !name.startsWith('ISTIO_META_');
}

function isFromHost(_name: string, variable: Variable): boolean {
  return typeof variable !== 'string';
}

/** What Envoy's own environment has to hold for the plugin, and what it must not (undefined). */
export function hostVariables(plugin: PluginSettings): Record<string, string | undefined> {
  const { environment } = deployPlugin(plugin);
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, variable]) =>
      variable === null || typeof variable === 'string' ? [] : [[name, variable.host ?? undefined]],
    ),
  );
}

/** What the module finds in its environment; a variable that Envoy itself lacks is not there. */
export function seenVariables(environment: VmEnvironment): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(environment).flatMap(([name, variable]) => {
      const value = typeof variable === 'string' ? variable : variable?.host;
      return value === null || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Envoy releases with `failure_policy` and its FAIL_RELOAD (envoyproxy/envoy#36456), and with the other field. */
const SINCE = { failurePolicy: '1.33.0', stopIteration: '1.35.0' } as const;

/** Istio's Envoys are called after the release that they will be: `1.36.3-dev`. */
function knows(version: string | undefined, since: string): boolean {
  return version === undefined || isSince(since, version.split('-')[0] ?? version);
}

/** What the product, or this version of its Envoy, has no field for: each as the rest of a sentence about it. */
export function undeployable(plugin: PluginSettings, version?: string): string[] {
  const { product = 'envoy', configuration, vmConfiguration, failurePolicy, stopIteration } = plugin;
  const problems: string[] = [];
  if (failurePolicy === 'FAIL_RELOAD' && !knows(version, SINCE.failurePolicy)) {
    problems.push('knows no FAIL_RELOAD before Envoy 1.33: the module fails closed');
  }
  if (product === 'envoy') {
    if (stopIteration === true && !knows(version, SINCE.stopIteration)) {
      problems.push(
        'knows no allow_on_headers_stop_iteration before Envoy 1.35: a pause on headers holds the body back',
      );
    }
    return problems;
  }
  if (vmConfiguration !== undefined) problems.push('has no field for vmConfiguration: the VM is told nothing');
  problems.push(...lostVariables(plugin, product));
  if (plugin.capabilities !== undefined) {
    problems.push('has no field for capabilities: the module may use all of them');
  }
  if (stopIteration === true) {
    problems.push('never sets allow_on_headers_stop_iteration: a pause on headers holds the body back too');
  }
  if (product === 'istio' && configuration !== undefined && !isMapping(parseJson(configuration))) {
    problems.push(
      'can only hand over a mapping (pluginConfig), and the configuration is none: the module is told it all the same here',
    );
  }
  if (product !== 'istio' && failurePolicy === 'FAIL_RELOAD' && knows(version, SINCE.failurePolicy)) {
    problems.push('knows only failOpen, not FAIL_RELOAD: the module fails closed');
  }
  return problems;
}

function lostVariables(plugin: PluginSettings, product: Exclude<Product, 'envoy'>): string[] {
  const { environment } = deployPlugin(plugin);
  const lost = Object.keys(keepVariables(plugin, () => true)).filter((name) => !Object.hasOwn(environment, name));
  if (lost.length === 0) return [];
  const why = {
    istio: 'takes variables whose names begin with ISTIO_META_ for its own',
    'envoy-gateway': 'hands on variables of its Envoy (env.hostKeys), and has no field for values',
    gloo: 'has no field for environment variables',
  }[product];
  return [`${why}: the module does not see ${lost.join(', ')}`];
}

/** Where users put what they try first; it is part of the plugin's name. */
const NAMESPACE = 'default';

/** `pluginConfig` is a Struct, printed as JSON; an empty one counts as none. */
function toStruct(configuration: string | undefined): string | undefined {
  const value = configuration === undefined ? undefined : parseJson(configuration);
  if (!isMapping(value)) return configuration;
  return Object.keys(value).length === 0 ? undefined : goJson(value);
}

/** `config` is any JSON, handed over as the API server wrote it; there always is one, if only an empty text. */
function toRawJson(configuration: string | undefined): string {
  if (configuration === undefined) return '';
  const value = parseJson(configuration);
  if (value === null) return '';
  return goJson(value ?? configuration);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
