import { type DeployedPlugin, deployPlugin, hostVariables, type PluginSettings } from './plugin.ts';

/** What stands behind the filter. Every port that Envoy opens is any free one: nothing can collide. */
export type Network =
  | {
      /** `tcp`: for the plugin as a network filter. */
      readonly kind: 'upstream' | 'tcp';
      /** A port on 127.0.0.1 that answers. */
      readonly port: number;
      /** What else the module can call. */
      readonly clusters?: readonly ClusterAddress[];
      /** Absolute path of the module that sees what the plugin's VM shares. */
      readonly clerk?: string | undefined;
      /** What the module can read as properties. */
      readonly facts?: Facts | undefined;
    }
  /** HTTP/2 on both sides, and as few headers of Envoy's own as can be; local replies tell their details in a header. */
  | { readonly kind: 'bare-http2'; readonly port: number }
  | { readonly kind: 'direct-response'; readonly status: number; readonly body: string };

/** Enough to see whether a module loads. */
export const NO_NETWORK: Extract<Network, { readonly kind: 'direct-response' }> = {
  kind: 'direct-response',
  status: 200,
  body: '',
};

/** The header in which a `bare-http2` network tells the response code details of local replies. */
export const DETAILS_HEADER = 'x-wasm-action-details';

/** What Envoy can be told about itself and about each request. */
export interface Facts {
  readonly node?: object | undefined;
  /** Dynamic metadata by namespace, there before the plugin sees a request. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** A cluster that answers on a port of 127.0.0.1. */
export interface ClusterAddress {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'http' | 'http2';
}

/**
 * What Envoy takes at most of a message's headers: far more than its own default of 100 lines, so that this is never
 * what a test stumbles over. 96 KiB are the most that older releases can be told.
 */
export const MAX_HEADER_COUNT = 10_000;
export const MAX_HEADER_KIB = 96;

/** How the entries of the access log begin: as entries of Envoy's own log, of a component that is ours. */
export const ACCESS_LOG = '[info][access] ';

/** Name of the listener whose port `startEnvoy` hands out. */
export const LISTENER = 'wasm-action';

/** Beside a TCP listener: whatever its answer's worker had to do before is done once the answer is here. */
export const BARRIER = 'barrier';

/** The listener behind which the clerk stands. */
export const CLERK = 'clerk';

/** What the statistics of the listener's requests are called: `http.ingress.…`. */
export const STAT_PREFIX = 'ingress';

const TYPE = 'type.googleapis.com/';

/** What an Envoy is started with. */
export interface Launch {
  readonly bootstrap: object;
  /** What the plugin is to see of Envoy's own environment, and what it must not (undefined). */
  readonly hostVariables?: Readonly<Record<string, string | undefined>>;
}

/** An Envoy for the plugin: `makeBootstrap`'s, in the environment that the plugin reads. */
export function makeLaunch(plugin: PluginSettings, network: Network, version?: string): Launch {
  return { bootstrap: makeBootstrap(plugin, network, version), hostVariables: hostVariables(plugin) };
}

/**
 * Envoy's bootstrap with one plain listener on loopback, built as the plugin's product builds it: HTTP, the plugin as
 * the only filter before the router, or TCP, the plugin as the only filter before the TCP proxy.
 * @param version of the Envoy that shall read it, `1.40.0` or `1.31.2-dev`; absent: one that knows every field.
 */
export function makeBootstrap(settings: PluginSettings, network: Network, version?: string): object {
  const plugin = deployPlugin(settings, version);
  const { modulePath } = settings;
  const { clerk, facts }: { clerk?: string | undefined; facts?: Facts | undefined } =
    network.kind === 'upstream' || network.kind === 'tcp' ? network : {};
  return {
    ...(facts?.node === undefined ? {} : { node: facts.node }),
    admin: { address: loopback(0) },
    // What a histogram holds is told when it is asked for, not every five seconds.
    stats_flush_on_admin: true,
    static_resources: {
      listeners: [
        ...(clerk === undefined ? [] : [clerkListener(clerk, plugin)]),
        ...(network.kind === 'tcp'
          ? [
              listener(LISTENER, plugin, [wasmFilter(modulePath, plugin, 'network'), tcpProxy()]),
              listener(BARRIER, plugin, [connectionManager([routerFilter(NO_NETWORK)], NO_NETWORK)]),
            ]
          : [
              listener(LISTENER, plugin, [
                connectionManager(
                  [
                    ...(facts?.metadata === undefined ? [] : [metadataFilter(facts.metadata)]),
                    wasmFilter(modulePath, plugin, 'http'),
                    routerFilter(network),
                  ],
                  network,
                  plugin,
                ),
              ]),
            ]),
      ],
      clusters: clustersOf(network).map(cluster),
    },
  };
}

function listener(name: string, { bufferLimit }: DeployedPlugin, filters: readonly object[]): object {
  return {
    name,
    address: loopback(0),
    ...(bufferLimit === undefined ? {} : { per_connection_buffer_limit_bytes: bufferLimit }),
    filter_chains: [{ filters }],
  };
}

/** Of the plugin's VM id, which is what decides who shares with whom. */
function clerkListener(modulePath: string, plugin: DeployedPlugin): object {
  const deployed: DeployedPlugin = {
    ...{ ...plugin, filterName: CLERK, name: CLERK, rootId: '', perRoute: false, stopIteration: false },
    ...{ configuration: undefined, absence: 'left-out', vmConfiguration: undefined, environment: {} },
    ...{ capabilities: undefined, bufferLimit: undefined },
  };
  const filters = [wasmFilter(modulePath, deployed, 'http'), routerFilter(NO_NETWORK)];
  return listener(CLERK, deployed, [connectionManager(filters, NO_NETWORK)]);
}

function metadataFilter(metadata: Readonly<Record<string, unknown>>): object {
  return {
    name: 'envoy.filters.http.set_metadata',
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.http.set_metadata.v3.Config`,
      metadata: Object.entries(metadata).map(([namespace, value]) => ({ metadata_namespace: namespace, value })),
    },
  };
}

function tcpProxy(): object {
  return {
    name: 'envoy.filters.network.tcp_proxy',
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy`,
      stat_prefix: LISTENER,
      cluster: 'upstream',
    },
  };
}

function connectionManager(filters: readonly object[], network: Network, plugin?: DeployedPlugin): object {
  const enabled = { '@type': `${TYPE}envoy.config.route.v3.FilterConfig`, config: {} };
  const action =
    network.kind === 'direct-response'
      ? { direct_response: { status: network.status, body: { inline_string: network.body } } }
      : { route: { cluster: 'upstream' } };
  return {
    name: 'envoy.filters.network.http_connection_manager',
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager`,
      stat_prefix: STAT_PREFIX,
      http_protocol_options: { enable_trailers: true },
      common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT },
      max_request_headers_kb: MAX_HEADER_KIB,
      access_log: [accessLog()],
      route_config: {
        name: 'all',
        virtual_hosts: [
          {
            name: 'all',
            domains: ['*'],
            routes: [
              {
                match: { prefix: '/' },
                ...action,
                ...(plugin?.perRoute === true ? { typed_per_filter_config: { [plugin.filterName]: enabled } } : {}),
              },
            ],
          },
        ],
      },
      http_filters: filters,
      ...(network.kind === 'bare-http2' ? BARE : {}),
    },
  };
}

const BARE = {
  generate_request_id: false,
  skip_xff_append: true,
  server_header_transformation: 'PASS_THROUGH',
  http2_protocol_options: {},
  local_reply_config: {
    mappers: [
      {
        filter: { status_code_filter: { comparison: { op: 'GE', value: { default_value: 0, runtime_key: 'none' } } } },
        headers_to_add: [{ header: { key: DETAILS_HEADER, value: '%RESPONSE_CODE_DETAILS%' } }],
      },
    ],
  },
} as const;

/** Only HTTP has routes that enable a filter. */
function wasmFilter(modulePath: string, plugin: DeployedPlugin, layer: 'http' | 'network'): object {
  return {
    name: plugin.filterName,
    ...(plugin.perRoute && layer === 'http' ? { disabled: true } : {}),
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.${layer}.wasm.v3.Wasm`,
      config: {
        name: plugin.name,
        root_id: plugin.rootId,
        vm_config: {
          vm_id: plugin.vmId,
          runtime: 'envoy.wasm.runtime.v8',
          code: { local: { filename: modulePath } },
          ...(plugin.vmConfiguration === undefined ? {} : { configuration: stringValue(plugin.vmConfiguration) }),
          ...environmentVariables(plugin),
        },
        ...pluginConfiguration(plugin),
        ...failurePolicy(plugin),
        ...capabilityRestriction(plugin),
        ...(plugin.stopIteration ? { allow_on_headers_stop_iteration: true } : {}),
      },
    },
  };
}

function environmentVariables({ environment }: DeployedPlugin): object {
  const values = Object.entries(environment).filter(([, variable]) => typeof variable === 'string');
  const hostKeys = Object.keys(environment).filter((name) => typeof environment[name] !== 'string');
  if (values.length === 0 && hostKeys.length === 0) return {};
  return {
    environment_variables: {
      ...(values.length === 0 ? {} : { key_values: Object.fromEntries(values) }),
      ...(hostKeys.length === 0 ? {} : { host_env_keys: hostKeys }),
    },
  };
}

function capabilityRestriction({ capabilities }: DeployedPlugin): object {
  if (capabilities === undefined) return {};
  const allowed = Object.fromEntries(capabilities.map((name) => [name, {}]));
  return { capability_restriction_config: { allowed_capabilities: allowed } };
}

function pluginConfiguration({ configuration, absence }: DeployedPlugin): object {
  if (configuration !== undefined) return { configuration: stringValue(configuration) };
  return absence === 'empty-any' ? { configuration: {} } : {};
}

function failurePolicy({ failurePolicy: policy, failOpenField }: DeployedPlugin): object {
  if (policy === undefined) return {};
  if (!failOpenField) return { failure_policy: policy };
  return policy === 'FAIL_OPEN' ? { fail_open: true } : {};
}

function routerFilter({ kind }: Network): object {
  return {
    name: 'envoy.filters.http.router',
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.http.router.v3.Router`,
      ...(kind === 'bare-http2' ? { suppress_envoy_headers: true } : {}),
    },
  };
}

/** Who spoke, and how Envoy came to its answer. */
function accessLog(): object {
  return {
    name: 'envoy.access_loggers.stderr',
    typed_config: {
      '@type': `${TYPE}envoy.extensions.access_loggers.stream.v3.StderrAccessLog`,
      log_format: {
        text_format_source: { inline_string: `${ACCESS_LOG}%DOWNSTREAM_REMOTE_ADDRESS% %RESPONSE_CODE_DETAILS%\n` },
      },
    },
  };
}

function clustersOf(network: Network): readonly ClusterAddress[] {
  if (network.kind === 'direct-response') return [];
  const { kind, port } = network;
  const upstream = { name: 'upstream', port, protocol: kind === 'bare-http2' ? 'http2' : 'http' } as const;
  return kind === 'bare-http2' ? [upstream] : [upstream, ...(network.clusters ?? [])];
}

function cluster({ name, port, protocol }: ClusterAddress): object {
  const version =
    protocol === 'http2' ? { http2_protocol_options: {} } : { http_protocol_options: { enable_trailers: true } };
  return {
    name,
    type: 'STATIC',
    connect_timeout: '5s',
    typed_extension_protocol_options: {
      'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
        '@type': `${TYPE}envoy.extensions.upstreams.http.v3.HttpProtocolOptions`,
        explicit_http_config: version,
        common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT },
      },
    },
    load_assignment: {
      cluster_name: name,
      endpoints: [{ lb_endpoints: [{ endpoint: { address: loopback(port) } }] }],
    },
  };
}

/** Envoy hands the value's bytes to the plugin, whatever they are; a Struct would be printed anew as JSON. */
function stringValue(value: string): object {
  return { '@type': `${TYPE}google.protobuf.StringValue`, value };
}

function loopback(port: number): object {
  return { socket_address: { address: '127.0.0.1', port_value: port } };
}
