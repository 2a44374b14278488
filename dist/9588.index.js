export const id = 9588;
export const ids = [9588,8120];
export const modules = {

/***/ 78120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ACCESS_LOG: () => (/* binding */ ACCESS_LOG),
/* harmony export */   BARRIER: () => (/* binding */ BARRIER),
/* harmony export */   CLERK: () => (/* binding */ CLERK),
/* harmony export */   DETAILS_HEADER: () => (/* binding */ DETAILS_HEADER),
/* harmony export */   LISTENER: () => (/* binding */ LISTENER),
/* harmony export */   MAX_HEADER_COUNT: () => (/* binding */ MAX_HEADER_COUNT),
/* harmony export */   MAX_HEADER_KIB: () => (/* binding */ MAX_HEADER_KIB),
/* harmony export */   NO_NETWORK: () => (/* binding */ NO_NETWORK),
/* harmony export */   STAT_PREFIX: () => (/* binding */ STAT_PREFIX),
/* harmony export */   makeBootstrap: () => (/* binding */ makeBootstrap)
/* harmony export */ });
/* harmony import */ var _plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13276);

/** Enough to see whether a module loads. */
const NO_NETWORK = {
    kind: 'direct-response',
    status: 200,
    body: '',
};
/** The header in which a `bare-http2` network tells the response code details of local replies. */
const DETAILS_HEADER = 'x-wasm-action-details';
/**
 * What Envoy takes at most of a message's headers: far more than its own default of 100 lines, so that this is never
 * what a test stumbles over. 96 KiB are the most that older releases can be told.
 */
const MAX_HEADER_COUNT = 10_000;
const MAX_HEADER_KIB = 96;
/** How the entries of the access log begin: as entries of Envoy's own log, of a component that is ours. */
const ACCESS_LOG = '[info][access] ';
/** Name of the listener whose port `startEnvoy` hands out. */
const LISTENER = 'wasm-action';
/** Beside a TCP listener: whatever its answer's worker had to do before is done once the answer is here. */
const BARRIER = 'barrier';
/** The listener behind which the clerk stands. */
const CLERK = 'clerk';
/** What the statistics of the listener's requests are called: `http.ingress.…`. */
const STAT_PREFIX = 'ingress';
const TYPE = 'type.googleapis.com/';
/**
 * Envoy's bootstrap with one plain listener on loopback, built as the plugin's product builds it: HTTP, the plugin as
 * the only filter before the router, or TCP, the plugin as the only filter before the TCP proxy.
 * @param version of the Envoy that shall read it, `1.40.0` or `1.31.2-dev`; absent: one that knows every field.
 */
function makeBootstrap(settings, network, version) {
    const plugin = (0,_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .deployPlugin */ .Hh)(settings, version);
    const { modulePath } = settings;
    const { clerk, facts } = network.kind === 'upstream' || network.kind === 'tcp' ? network : {};
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
                            connectionManager([
                                ...(facts?.metadata === undefined ? [] : [metadataFilter(facts.metadata)]),
                                wasmFilter(modulePath, plugin, 'http'),
                                routerFilter(network),
                            ], network, plugin),
                        ]),
                    ]),
            ],
            clusters: clustersOf(network).map(cluster),
        },
    };
}
function listener(name, { bufferLimit }, filters) {
    return {
        name,
        address: loopback(0),
        ...(bufferLimit === undefined ? {} : { per_connection_buffer_limit_bytes: bufferLimit }),
        filter_chains: [{ filters }],
    };
}
/** Of the plugin's VM id, which is what decides who shares with whom. */
function clerkListener(modulePath, plugin) {
    const deployed = {
        ...{ ...plugin, filterName: CLERK, name: CLERK, rootId: '', perRoute: false, stopIteration: false },
        ...{ configuration: undefined, absence: 'left-out', vmConfiguration: undefined, environment: {} },
        ...{ capabilities: undefined, bufferLimit: undefined },
    };
    const filters = [wasmFilter(modulePath, deployed, 'http'), routerFilter(NO_NETWORK)];
    return listener(CLERK, deployed, [connectionManager(filters, NO_NETWORK)]);
}
function metadataFilter(metadata) {
    return {
        name: 'envoy.filters.http.set_metadata',
        typed_config: {
            '@type': `${TYPE}envoy.extensions.filters.http.set_metadata.v3.Config`,
            metadata: Object.entries(metadata).map(([namespace, value]) => ({ metadata_namespace: namespace, value })),
        },
    };
}
function tcpProxy() {
    return {
        name: 'envoy.filters.network.tcp_proxy',
        typed_config: {
            '@type': `${TYPE}envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy`,
            stat_prefix: LISTENER,
            cluster: 'upstream',
        },
    };
}
function connectionManager(filters, network, plugin) {
    const enabled = { '@type': `${TYPE}envoy.config.route.v3.FilterConfig`, config: {} };
    const action = network.kind === 'direct-response'
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
};
/** Only HTTP has routes that enable a filter. */
function wasmFilter(modulePath, plugin, layer) {
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
function environmentVariables({ environment }) {
    const values = Object.entries(environment).filter(([, variable]) => typeof variable === 'string');
    const hostKeys = Object.keys(environment).filter((name) => typeof environment[name] !== 'string');
    if (values.length === 0 && hostKeys.length === 0)
        return {};
    return {
        environment_variables: {
            ...(values.length === 0 ? {} : { key_values: Object.fromEntries(values) }),
            ...(hostKeys.length === 0 ? {} : { host_env_keys: hostKeys }),
        },
    };
}
function capabilityRestriction({ capabilities }) {
    if (capabilities === undefined)
        return {};
    const allowed = Object.fromEntries(capabilities.map((name) => [name, {}]));
    return { capability_restriction_config: { allowed_capabilities: allowed } };
}
function pluginConfiguration({ configuration, absence }) {
    if (configuration !== undefined)
        return { configuration: stringValue(configuration) };
    return absence === 'empty-any' ? { configuration: {} } : {};
}
function failurePolicy({ failurePolicy: policy, failOpenField }) {
    if (policy === undefined)
        return {};
    if (!failOpenField)
        return { failure_policy: policy };
    return policy === 'FAIL_OPEN' ? { fail_open: true } : {};
}
function routerFilter({ kind }) {
    return {
        name: 'envoy.filters.http.router',
        typed_config: {
            '@type': `${TYPE}envoy.extensions.filters.http.router.v3.Router`,
            ...(kind === 'bare-http2' ? { suppress_envoy_headers: true } : {}),
        },
    };
}
/** Who spoke, and how Envoy came to its answer. */
function accessLog() {
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
function clustersOf(network) {
    if (network.kind === 'direct-response')
        return [];
    const { kind, port } = network;
    const upstream = { name: 'upstream', port, protocol: kind === 'bare-http2' ? 'http2' : 'http' };
    return kind === 'bare-http2' ? [upstream] : [upstream, ...(network.clusters ?? [])];
}
function cluster({ name, port, protocol }) {
    const version = protocol === 'http2' ? { http2_protocol_options: {} } : { http_protocol_options: { enable_trailers: true } };
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
function stringValue(value) {
    return { '@type': `${TYPE}google.protobuf.StringValue`, value };
}
function loopback(port) {
    return { socket_address: { address: '127.0.0.1', port_value: port } };
}


/***/ }),

/***/ 26817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LoadFailure: () => (/* reexport */ host_link/* LoadFailure */.to),
  runCasesInHost: () => (/* binding */ runCasesInHost)
});

;// CONCATENATED MODULE: ./.build/host/foreign/load-cel.js
/** The evaluator of expressions, which takes longer to load than the host itself, for a module that may have any. */
async function loadExpressions({ bytes }) {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('expr_create'))
        return undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(4974)]).then(__webpack_require__.bind(__webpack_require__, 84974))).readExpression;
}

// EXTERNAL MODULE: ./.build/host/host.js + 1 modules
var host = __webpack_require__(21820);
// EXTERNAL MODULE: ./.build/host/link.js + 18 modules
var host_link = __webpack_require__(4847);
// EXTERNAL MODULE: ./.build/test/callouts.js
var callouts = __webpack_require__(38610);
// EXTERNAL MODULE: ./.build/test/host-engine.js + 9 modules
var host_engine = __webpack_require__(24223);
// EXTERNAL MODULE: ./.build/test/run-cases.js + 4 modules
var run_cases = __webpack_require__(26661);
;// CONCATENATED MODULE: ./.build/test/run-in-host.js







/**
 * Runs the cases one after another in the embedded host, in one VM as long as it works; says too how long the start took.
 * @throws LoadFailure when the module does not start; InterruptedError when the run was stopped.
 */
async function runCasesInHost(options) {
    const { suite, deadline = run_cases/* DEADLINE */.nl } = options;
    const started = performance.now();
    const loaded = (0,host/* loadModule */.Vw)(options.module);
    // Google's tests start the module each for itself: whether it starts is theirs to judge.
    const outcomes = [];
    let milliseconds = 0;
    if (suite.cases.length > 0) {
        const engine = (0,host_engine/* openHostEngine */.F)({
            ...{ ...options, loaded, deadline },
            clusters: (0,callouts/* listClusters */.Ug)(suite.cases),
            readExpression: await loadExpressions(options.module),
        });
        milliseconds = Math.round(performance.now() - started);
        outcomes.push(await (0,run_cases/* runOn */.l9)(engine, options));
    }
    for (const phaseSuite of suite.phaseSuites ?? []) {
        const { runPhaseTests } = await __webpack_require__.e(/* import() */ 8633).then(__webpack_require__.bind(__webpack_require__, 78633));
        const results = await runPhaseTests({
            suite: phaseSuite,
            loaded,
            plugin: (0,host_engine/* toPlugin */.z)(options.plugin),
            env: options.env,
            deadline,
        });
        outcomes.push((0,run_cases/* foldPhaseTests */.ax)(results, { engine: 'host' }));
    }
    return { ...(0,run_cases/* addOutcomes */.li)(outcomes, started), milliseconds };
}


/***/ })

};
