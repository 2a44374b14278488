/** A module and what it is told: Envoy's PluginConfig and VmConfig (envoy/extensions/wasm/v3/wasm.proto). */
export interface PluginSettings {
  /** Absolute path of the module. */
  readonly modulePath: string;
  readonly name: string;
  readonly rootId: string;
  readonly vmId: string;
  /** Handed to `proxy_on_configure` byte for byte; absent: none. */
  readonly configuration?: string | undefined;
  /** Handed to `proxy_on_vm_start` byte for byte; absent: none. */
  readonly vmConfiguration?: string | undefined;
  /** Absent: Envoy's own default, which is to fail closed. Known since Envoy 1.33. */
  readonly failurePolicy?: 'FAIL_CLOSED' | 'FAIL_OPEN' | 'FAIL_RELOAD' | undefined;
}

/** What stands behind the filter. Every port that Envoy opens is any free one: nothing can collide. */
export type Network =
  | { readonly kind: 'upstream' /** A port on 127.0.0.1 that answers. */; readonly port: number }
  | { readonly kind: 'direct-response'; readonly status: number; readonly body: string };

/** Name of the listener whose port `startEnvoy` hands out. */
export const LISTENER = 'wasm-action';

const TYPE = 'type.googleapis.com/';

/** Envoy's bootstrap with one plain HTTP listener on loopback, the plugin as its only filter before the router. */
export function makeBootstrap(plugin: PluginSettings, network: Network): object {
  return {
    admin: { address: loopback(0) },
    static_resources: {
      listeners: [
        {
          name: LISTENER,
          address: loopback(0),
          filter_chains: [{ filters: [connectionManager([wasmFilter(plugin), routerFilter()], network)] }],
        },
      ],
      clusters: network.kind === 'upstream' ? [upstreamCluster(network.port)] : [],
    },
  };
}

function connectionManager(filters: readonly object[], network: Network): object {
  const action =
    network.kind === 'upstream'
      ? { route: { cluster: 'upstream' } }
      : { direct_response: { status: network.status, body: { inline_string: network.body } } };
  return {
    name: 'envoy.filters.network.http_connection_manager',
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager`,
      stat_prefix: 'ingress',
      route_config: {
        name: 'all',
        virtual_hosts: [{ name: 'all', domains: ['*'], routes: [{ match: { prefix: '/' }, ...action }] }],
      },
      http_filters: filters,
    },
  };
}

function wasmFilter(plugin: PluginSettings): object {
  return {
    name: plugin.name,
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.http.wasm.v3.Wasm`,
      config: {
        name: plugin.name,
        root_id: plugin.rootId,
        vm_config: {
          vm_id: plugin.vmId,
          runtime: 'envoy.wasm.runtime.v8',
          code: { local: { filename: plugin.modulePath } },
          ...(plugin.vmConfiguration === undefined ? {} : { configuration: stringValue(plugin.vmConfiguration) }),
        },
        ...(plugin.configuration === undefined ? {} : { configuration: stringValue(plugin.configuration) }),
        ...(plugin.failurePolicy === undefined ? {} : { failure_policy: plugin.failurePolicy }),
      },
    },
  };
}

function routerFilter(): object {
  return {
    name: 'envoy.filters.http.router',
    typed_config: { '@type': `${TYPE}envoy.extensions.filters.http.router.v3.Router` },
  };
}

function upstreamCluster(port: number): object {
  return {
    name: 'upstream',
    type: 'STATIC',
    connect_timeout: '5s',
    load_assignment: {
      cluster_name: 'upstream',
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
