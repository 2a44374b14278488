const id = 8120;
const ids = [8120];
const modules = {
  /***/
  78120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ACCESS_LOG: () => (
          /* binding */
          ACCESS_LOG
        ),
        /* harmony export */
        BARRIER: () => (
          /* binding */
          BARRIER
        ),
        /* harmony export */
        CLERK: () => (
          /* binding */
          CLERK
        ),
        /* harmony export */
        DETAILS_HEADER: () => (
          /* binding */
          DETAILS_HEADER
        ),
        /* harmony export */
        LISTENER: () => (
          /* binding */
          LISTENER
        ),
        /* harmony export */
        MAX_HEADER_COUNT: () => (
          /* binding */
          MAX_HEADER_COUNT
        ),
        /* harmony export */
        MAX_HEADER_KIB: () => (
          /* binding */
          MAX_HEADER_KIB
        ),
        /* harmony export */
        NO_NETWORK: () => (
          /* binding */
          NO_NETWORK
        ),
        /* harmony export */
        STAT_PREFIX: () => (
          /* binding */
          STAT_PREFIX
        ),
        /* harmony export */
        makeBootstrap: () => (
          /* binding */
          makeBootstrap
        ),
        /* harmony export */
        makeLaunch: () => (
          /* binding */
          makeLaunch
        )
        /* harmony export */
      });
      var _plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13276);
      const NO_NETWORK = {
        kind: "direct-response",
        status: 200,
        body: ""
      };
      const DETAILS_HEADER = "x-wasm-action-details";
      const MAX_HEADER_COUNT = 1e4;
      const MAX_HEADER_KIB = 96;
      const ACCESS_LOG = "[info][access] ";
      const LISTENER = "wasm-action";
      const BARRIER = "barrier";
      const CLERK = "clerk";
      const STAT_PREFIX = "ingress";
      const TYPE = "type.googleapis.com/";
      function makeLaunch(plugin, network, version) {
        return { bootstrap: makeBootstrap(plugin, network, version), hostVariables: (0, _plugin_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(plugin) };
      }
      function makeBootstrap(settings, network, version) {
        const plugin = (0, _plugin_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(settings, version);
        const { modulePath } = settings;
        const { clerk, facts } = network.kind === "upstream" || network.kind === "tcp" ? network : {};
        return {
          ...facts?.node === void 0 ? {} : { node: facts.node },
          admin: { address: loopback(0) },
          // What a histogram holds is told when it is asked for, not every five seconds.
          stats_flush_on_admin: true,
          static_resources: {
            listeners: [
              ...clerk === void 0 ? [] : [clerkListener(clerk, plugin)],
              ...network.kind === "tcp" ? [
                listener(LISTENER, plugin, [wasmFilter(modulePath, plugin, "network"), tcpProxy()]),
                listener(BARRIER, plugin, [connectionManager([routerFilter(NO_NETWORK)], NO_NETWORK)])
              ] : [
                listener(LISTENER, plugin, [
                  connectionManager([
                    ...facts?.metadata === void 0 ? [] : [metadataFilter(facts.metadata)],
                    wasmFilter(modulePath, plugin, "http"),
                    routerFilter(network)
                  ], network, plugin)
                ])
              ]
            ],
            clusters: clustersOf(network).map(cluster)
          }
        };
      }
      function listener(name, { bufferLimit }, filters) {
        return {
          name,
          address: loopback(0),
          ...bufferLimit === void 0 ? {} : { per_connection_buffer_limit_bytes: bufferLimit },
          filter_chains: [{ filters }]
        };
      }
      function clerkListener(modulePath, plugin) {
        const deployed = {
          ...{ ...plugin, filterName: CLERK, name: CLERK, rootId: "", perRoute: false, stopIteration: false },
          ...{ configuration: void 0, absence: "left-out", vmConfiguration: void 0, environment: {} },
          ...{ capabilities: void 0, bufferLimit: void 0 }
        };
        const filters = [wasmFilter(modulePath, deployed, "http"), routerFilter(NO_NETWORK)];
        return listener(CLERK, deployed, [connectionManager(filters, NO_NETWORK)]);
      }
      function metadataFilter(metadata) {
        return {
          name: "envoy.filters.http.set_metadata",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.http.set_metadata.v3.Config`,
            metadata: Object.entries(metadata).map(([namespace, value]) => ({ metadata_namespace: namespace, value }))
          }
        };
      }
      function tcpProxy() {
        return {
          name: "envoy.filters.network.tcp_proxy",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy`,
            stat_prefix: LISTENER,
            cluster: "upstream"
          }
        };
      }
      function connectionManager(filters, network, plugin) {
        const enabled = { "@type": `${TYPE}envoy.config.route.v3.FilterConfig`, config: {} };
        const action = network.kind === "direct-response" ? { direct_response: { status: network.status, body: { inline_string: network.body } } } : { route: { cluster: "upstream" } };
        return {
          name: "envoy.filters.network.http_connection_manager",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager`,
            stat_prefix: STAT_PREFIX,
            http_protocol_options: { enable_trailers: true },
            common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT },
            max_request_headers_kb: MAX_HEADER_KIB,
            access_log: [accessLog()],
            route_config: {
              name: "all",
              virtual_hosts: [
                {
                  name: "all",
                  domains: ["*"],
                  routes: [
                    {
                      match: { prefix: "/" },
                      ...action,
                      ...plugin?.perRoute === true ? { typed_per_filter_config: { [plugin.filterName]: enabled } } : {}
                    }
                  ]
                }
              ]
            },
            http_filters: filters,
            ...network.kind === "bare-http2" ? BARE : {}
          }
        };
      }
      const BARE = {
        generate_request_id: false,
        skip_xff_append: true,
        server_header_transformation: "PASS_THROUGH",
        http2_protocol_options: {},
        local_reply_config: {
          mappers: [
            {
              filter: { status_code_filter: { comparison: { op: "GE", value: { default_value: 0, runtime_key: "none" } } } },
              headers_to_add: [{ header: { key: DETAILS_HEADER, value: "%RESPONSE_CODE_DETAILS%" } }]
            }
          ]
        }
      };
      function wasmFilter(modulePath, plugin, layer) {
        return {
          name: plugin.filterName,
          ...plugin.perRoute && layer === "http" ? { disabled: true } : {},
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.${layer}.wasm.v3.Wasm`,
            config: {
              name: plugin.name,
              root_id: plugin.rootId,
              vm_config: {
                vm_id: plugin.vmId,
                runtime: "envoy.wasm.runtime.v8",
                code: { local: { filename: modulePath } },
                ...plugin.vmConfiguration === void 0 ? {} : { configuration: stringValue(plugin.vmConfiguration) },
                ...environmentVariables(plugin)
              },
              ...pluginConfiguration(plugin),
              ...failurePolicy(plugin),
              ...capabilityRestriction(plugin),
              ...plugin.stopIteration ? { allow_on_headers_stop_iteration: true } : {}
            }
          }
        };
      }
      function environmentVariables({ environment }) {
        const values = Object.entries(environment).filter(([, variable]) => typeof variable === "string");
        const hostKeys = Object.keys(environment).filter((name) => typeof environment[name] !== "string");
        if (values.length === 0 && hostKeys.length === 0)
          return {};
        return {
          environment_variables: {
            ...values.length === 0 ? {} : { key_values: Object.fromEntries(values) },
            ...hostKeys.length === 0 ? {} : { host_env_keys: hostKeys }
          }
        };
      }
      function capabilityRestriction({ capabilities }) {
        if (capabilities === void 0)
          return {};
        const allowed = Object.fromEntries(capabilities.map((name) => [name, {}]));
        return { capability_restriction_config: { allowed_capabilities: allowed } };
      }
      function pluginConfiguration({ configuration, absence }) {
        if (configuration !== void 0)
          return { configuration: stringValue(configuration) };
        return absence === "empty-any" ? { configuration: {} } : {};
      }
      function failurePolicy({ failurePolicy: policy, failOpenField }) {
        if (policy === void 0)
          return {};
        if (!failOpenField)
          return { failure_policy: policy };
        return policy === "FAIL_OPEN" ? { fail_open: true } : {};
      }
      function routerFilter({ kind }) {
        return {
          name: "envoy.filters.http.router",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.http.router.v3.Router`,
            ...kind === "bare-http2" ? { suppress_envoy_headers: true } : {}
          }
        };
      }
      function accessLog() {
        return {
          name: "envoy.access_loggers.stderr",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.access_loggers.stream.v3.StderrAccessLog`,
            log_format: {
              text_format_source: { inline_string: `${ACCESS_LOG}%DOWNSTREAM_REMOTE_ADDRESS% %RESPONSE_CODE_DETAILS%
` }
            }
          }
        };
      }
      function clustersOf(network) {
        if (network.kind === "direct-response")
          return [];
        const { kind, port } = network;
        const upstream = { name: "upstream", port, protocol: kind === "bare-http2" ? "http2" : "http" };
        return kind === "bare-http2" ? [upstream] : [upstream, ...network.clusters ?? []];
      }
      function cluster({ name, port, protocol }) {
        const version = protocol === "http2" ? { http2_protocol_options: {} } : { http_protocol_options: { enable_trailers: true } };
        return {
          name,
          type: "STATIC",
          connect_timeout: "5s",
          typed_extension_protocol_options: {
            "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
              "@type": `${TYPE}envoy.extensions.upstreams.http.v3.HttpProtocolOptions`,
              explicit_http_config: version,
              common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT }
            }
          },
          load_assignment: {
            cluster_name: name,
            endpoints: [{ lb_endpoints: [{ endpoint: { address: loopback(port) } }] }]
          }
        };
      }
      function stringValue(value) {
        return { "@type": `${TYPE}google.protobuf.StringValue`, value };
      }
      function loopback(port) {
        return { socket_address: { address: "127.0.0.1", port_value: port } };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
