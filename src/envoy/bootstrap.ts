import { type DeployedPlugin, deployPlugin, type PluginSettings } from './plugin.ts';

/** What stands behind the filter. Every port that Envoy opens is any free one: nothing can collide. */
export type Network =
  | { readonly kind: 'upstream' /** A port on 127.0.0.1 that answers. */; readonly port: number }
  | { readonly kind: 'direct-response'; readonly status: number; readonly body: string };

/** Enough to see whether a module loads. */
export const NO_NETWORK: Network = { kind: 'direct-response', status: 200, body: '' };

/** Name of the listener whose port `startEnvoy` hands out. */
export const LISTENER = 'wasm-action';

const TYPE = 'type.googleapis.com/';

/**
 * Envoy's bootstrap with one plain HTTP listener on loopback, the plugin as its only filter before the router, built
 * as its product builds it.
 * @param version of the Envoy that shall read it, `1.40.0` or `1.31.2-dev`; absent: one that knows every field.
 */
export function makeBootstrap(settings: PluginSettings, network: Network, version?: string): object {
  const plugin = deployPlugin(settings, version);
  const filter = wasmFilter(settings.modulePath, plugin);
  return {
    admin: { address: loopback(0) },
    static_resources: {
      listeners: [
        {
          name: LISTENER,
          address: loopback(0),
          ...(plugin.bufferLimit === undefined ? {} : { per_connection_buffer_limit_bytes: plugin.bufferLimit }),
          filter_chains: [{ filters: [connectionManager([filter, routerFilter()], network, plugin)] }],
        },
      ],
      clusters: network.kind === 'upstream' ? [upstreamCluster(network.port)] : [],
    },
  };
}

function connectionManager(filters: readonly object[], network: Network, plugin: DeployedPlugin): object {
  const enabled = { '@type': `${TYPE}envoy.config.route.v3.FilterConfig`, config: {} };
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
        virtual_hosts: [
          {
            name: 'all',
            domains: ['*'],
            routes: [
              {
                match: { prefix: '/' },
                ...action,
                ...(plugin.perRoute ? { typed_per_filter_config: { [plugin.filterName]: enabled } } : {}),
              },
            ],
          },
        ],
      },
      http_filters: filters,
    },
  };
}

function wasmFilter(modulePath: string, plugin: DeployedPlugin): object {
  return {
    name: plugin.filterName,
    ...(plugin.perRoute ? { disabled: true } : {}),
    typed_config: {
      '@type': `${TYPE}envoy.extensions.filters.http.wasm.v3.Wasm`,
      config: {
        name: plugin.name,
        root_id: plugin.rootId,
        vm_config: {
          vm_id: plugin.vmId,
          runtime: 'envoy.wasm.runtime.v8',
          code: { local: { filename: modulePath } },
          ...(plugin.vmConfiguration === undefined ? {} : { configuration: stringValue(plugin.vmConfiguration) }),
        },
        ...pluginConfiguration(plugin),
        ...failurePolicy(plugin),
        ...(plugin.stopIteration ? { allow_on_headers_stop_iteration: true } : {}),
      },
    },
  };
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
