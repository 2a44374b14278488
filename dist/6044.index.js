export const id = 6044;
export const ids = [6044,8120];
export const modules = {

/***/ 63457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listenerPort),
/* harmony export */   z: () => (/* binding */ askAdmin)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78120);


const ANSWER_LIMIT = 2_000;
/** Asks Envoy's admin interface; rejects when nothing answers within two seconds. What changes Envoy is a POST. */
function askAdmin(port, path, method = 'GET') {
    return new Promise((resolve, reject) => {
        const request = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ host: '127.0.0.1', port, path, method, agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: false }), timeout: ANSWER_LIMIT }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }));
        });
        request.on('timeout', () => request.destroy(new Error(`no answer within ${ANSWER_LIMIT / 1000} s`)));
        request.on('error', reject);
        request.end();
    });
}
/** The port of a listener in the answer to `/listeners`, or undefined where it is not open yet. */
function listenerPort(answer, name = _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__.LISTENER) {
    const line = answer.split('\n').find((text) => text.startsWith(`${name}::`));
    const port = Number(/:(\d+)$/.exec(line?.trim() ?? '')?.[1]);
    return port > 0 ? port : undefined;
}


/***/ }),

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

/***/ 10564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ LOG_FORMAT),
/* harmony export */   Or: () => (/* binding */ scanLog),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   u_: () => (/* binding */ refusalReasons)
/* harmony export */ });
/** How Envoy is told to write its log: no time stamps, no thread numbers, no places in its source. */
const LOG_FORMAT = '[%l][%n] %v';
const ENTRY = /^\[(trace|debug|info|warning|error|critical)\]\[([\w.]+)\] (.*)$/;
/** What `proxy_log` writes carries this before the root id, the VM id and the module's own words. */
const MODULE_LOG = /^wasm log[ :]/;
/** Lines that only repeat that something else, told before, went wrong. */
const CONSEQUENCES = [
    /^Failed to load Wasm code$/,
    /^Failed to initialize Wasm code$/,
    /^Plugin .* failed to load$/s,
    /^Plugin configured to fail /,
    /^error initializing configuration '.*': Unable to create Wasm plugin/s,
    /^error `Unable to create Wasm plugin /,
];
/** Reads Envoy's log; lines that begin no entry belong to the one before, empty ones too: a module can log such. */
function parseLog(log) {
    const entries = [];
    for (const line of log.replace(/\r?\n$/, '').split(/\r?\n/)) {
        const match = ENTRY.exec(line);
        const last = entries.at(-1);
        if (match !== null) {
            entries.push({ level: match[1], component: match[2] ?? '', message: match[3] ?? '' });
        }
        else if (last !== undefined) {
            last.message += `\n${line}`;
        }
    }
    return entries;
}
/** All in the log that a filter that works does not leave there, in Envoy's order. */
function scanLog(log) {
    const findings = [];
    for (const { level, component, message } of parseLog(log)) {
        if (MODULE_LOG.test(message) || isConsequence(message))
            continue;
        const [first = '', ...more] = message.split('\n');
        const trap = /^Function: (\S+) failed: /.exec(first);
        if (trap !== null) {
            findings.push({ kind: 'trap', message: first, callback: trap[1], backtrace: readBacktrace(more) });
        }
        else if (/^Caught .*, suspect faulting address/.test(first)) {
            findings.push({ kind: 'crash', message: first, backtrace: [] });
        }
        else if (component === 'wasm' && (level === 'error' || level === 'critical')) {
            findings.push({ kind: 'wasm', message: withoutPrefix(first), backtrace: [] });
        }
        else if (level === 'critical' && component !== 'backtrace') {
            findings.push({ kind: 'critical', message: first, backtrace: [] });
        }
    }
    const fatal = /^# Fatal .*$/m.exec(log);
    if (fatal !== null)
        findings.push({ kind: 'crash', message: fatal[0].slice(2), backtrace: [] });
    return findings;
}
/**
 * Why the wasm extension refused a module, in Envoy's words and order, without what only follows from it. A module's
 * own last words (Rust logs its panics as critical) stand where it said them.
 */
function refusalReasons(log) {
    const wasm = parseLog(log).filter((entry) => entry.component === 'wasm');
    const serious = wasm.filter(({ level, message }) => level === 'warning' ? !MODULE_LOG.test(message) : level === 'error' || level === 'critical');
    const words = serious.map((entry) => withoutPrefix(entry.message.split('\n')[0] ?? ''));
    const causes = words.filter((message) => !isConsequence(message));
    return [...new Set(causes.length > 0 ? causes : words)];
}
function isConsequence(message) {
    return CONSEQUENCES.some((pattern) => pattern.test(withoutPrefix(message)));
}
function withoutPrefix(message) {
    return message.replace(/^Wasm VM failed /, '');
}
/** `  0:  0x1234 - my_filter::parse_config` after a heading of Envoy's. */
function readBacktrace(lines) {
    return lines.flatMap((line) => /^\s*\d+:\s+(.+)$/.exec(line)?.[1] ?? []);
}


/***/ }),

/***/ 46044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEnvoy: () => (/* binding */ startEnvoy),
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/envoy/admin.js
var admin = __webpack_require__(63457);
// EXTERNAL MODULE: ./.build/envoy/log.js
var envoy_log = __webpack_require__(10564);
;// CONCATENATED MODULE: ./.build/envoy/log-buffer.js
const HEAD_BYTES = 1 << 20;
const TAIL_BYTES = 8 << 20;
/** Keeps the beginning and the end of a log: a filter that logs each request must not eat the memory. */
function createLogBuffer() {
    const head = [];
    const tail = [];
    let headSize = 0;
    let tailSize = 0;
    let dropped = 0;
    let waiting = [];
    return {
        push(chunk) {
            for (const wake of waiting)
                wake();
            waiting = [];
            if (headSize < HEAD_BYTES) {
                head.push(chunk);
                headSize += chunk.length;
                return;
            }
            tail.push(chunk);
            tailSize += chunk.length;
            while (tailSize > TAIL_BYTES) {
                const oldest = tail.shift()?.length ?? 0;
                tailSize -= oldest;
                dropped += oldest;
            }
        },
        size: () => headSize + dropped + tailSize,
        more: () => new Promise((resolve) => waiting.push(resolve)),
        text(from = 0) {
            const gap = dropped === 0 || from > headSize ? [] : [Buffer.from(`\n… (${dropped} bytes left out)\n`)];
            const kept = [...skip(head, from), ...gap, ...skip(tail, from - headSize - dropped)];
            return Buffer.concat(kept).toString('utf8');
        },
    };
}
/** The chunks without so many bytes at their beginning. */
function skip(chunks, bytes) {
    let left = Math.max(0, bytes);
    return chunks.flatMap((chunk) => {
        const rest = chunk.subarray(Math.min(left, chunk.length));
        left -= chunk.length - rest.length;
        return rest.length === 0 ? [] : [rest];
    });
}

;// CONCATENATED MODULE: ./.build/envoy/process.js









/**
 * A Go module takes Envoy two seconds of a processor to load; where ten programs want each of them, twenty. Too long a
 * wait for one that never ends is better than a refusal of one that is only slow.
 */
const VALIDATE_LIMIT = 60_000;
const READY_LIMIT = 60_000;
/** Between two looks at an Envoy that starts, which takes it some 200 ms. */
const LONGEST_PAUSE = 20;
/**
 * Lets Envoy load the bootstrap's module without serving anything. A module that Envoy refuses, that hangs, or that
 * brings Envoy down does not load; a trap at teardown is a finding of a module that does.
 * @throws ToolError when this Envoy could not judge: it does not run here, or refuses the configuration around the module.
 */
async function validate(binary, bootstrap, env, timeout = VALIDATE_LIMIT) {
    return withBootstrap(bootstrap, env, async (folder) => {
        const [program, ...words] = commandOf(binary);
        // Validation knows no levels by component.
        const args = [...words, '--mode', 'validate', ...commonArguments(folder), '--log-level', 'info'];
        const output = await (0,exec/* run */.eF)(program, args, { variables: variablesOf(env), timeout, signal: env.signal });
        const log = `${output.stderr}${output.stdout}`.replaceAll(folder, '');
        return { ...judge(output, log, timeout, (0,exec/* formatCommand */.fE)(program, args)), findings: (0,envoy_log/* scanLog */.Or)(log), log };
    });
}
function judge(output, log, timeout, command) {
    if (output.code === 0 && !output.timedOut)
        return { loads: true, reasons: [] };
    const reasons = (0,envoy_log/* refusalReasons */.u_)(log);
    if (output.timedOut) {
        return { loads: false, reasons: [...reasons, `Envoy was still loading the module after ${timeout / 1000} s`] };
    }
    if (reasons.length > 0)
        return { loads: false, reasons };
    const crash = (0,envoy_log/* scanLog */.Or)(log).find((finding) => finding.kind === 'crash')?.message;
    const started = /^\[info\]/m.test(log);
    if (started && (output.signal !== undefined || crash !== undefined)) {
        return { loads: false, reasons: [crash ?? `Envoy died of ${output.signal} while it loaded the module`] };
    }
    throw notRunning('Envoy did not get as far as loading the module', output, log, command);
}
/**
 * Starts Envoy and waits until it serves. Its log holds what the filter logs from the level debug on.
 * @throws ToolError when it ends before, or is not ready in time; nothing is left running.
 */
async function startEnvoy(binary, bootstrap, env, { timeout = READY_LIMIT, trace = false } = {}) {
    const folder = await writeBootstrap(bootstrap, env);
    const cleanUp = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        return await startIn(folder, binary, env, { timeout, trace }, cleanUp);
    }
    catch (error) {
        await cleanUp();
        throw error;
    }
}
async function startIn(folder, binary, env, { timeout, trace }, cleanUp) {
    const [program, ...words] = commandOf(binary);
    const addressFile = (0,external_node_path_.join)(folder, 'admin-address');
    const args = [
        ...[...words, ...commonArguments(folder), '--concurrency', '1', '--admin-address-path', addressFile],
        // At info Envoy lists all that it was built with.
        ...['--log-level', 'warning', '--component-log-level', trace ? 'wasm:trace' : 'wasm:debug'],
        // The access log is written at once, not every ten seconds.
        ...['--file-flush-interval-msec', '5'],
    ];
    const buffer = createLogBuffer();
    const child = (0,exec/* start */.ni)(program, args, {
        variables: variablesOf(env),
        signal: env.signal,
        onStdout: buffer.push,
        onStderr: buffer.push,
    });
    const log = (from) => buffer.text(from).replaceAll(folder, '');
    const command = (0,exec/* formatCommand */.fE)(program, args);
    let ended;
    const exited = child.exited.then(async (exit) => {
        ended = exit;
        await cleanUp();
        return exit;
    });
    const deadline = Date.now() + timeout;
    for (let pause = 5;; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
        if (env.signal.aborted) {
            await exited;
            throw (0,exec/* interruption */.YW)(env.signal);
        }
        if (ended !== undefined)
            throw notRunning('Envoy ended before it was ready', ended, log(), command);
        if (Date.now() > deadline) {
            await child.stop();
            throw new errors/* ToolError */.v4(`Envoy was not ready after ${timeout / 1000} s`, { command, lastLines: lastLines(log()) });
        }
        const ports = await findPorts(addressFile);
        if (ports !== undefined) {
            const { size: logged, more: logsMore } = buffer;
            return { ...ports, log, logged, logsMore, exited, stop: () => child.stop().then(() => exited) };
        }
        await (0,external_node_timers_promises_.setTimeout)(pause);
    }
}
/** Both ports once Envoy is live, undefined before. */
async function findPorts(addressFile) {
    const address = await (0,files/* readTextIfExists */.TP)(addressFile);
    const adminPort = Number(/:(\d+)$/.exec(address?.trim() ?? '')?.[1]);
    if (!(adminPort > 0))
        return undefined;
    try {
        if ((await (0,admin/* askAdmin */.z)(adminPort, '/ready')).status !== 200)
            return undefined;
        const port = (0,admin/* listenerPort */.e)((await (0,admin/* askAdmin */.z)(adminPort, '/listeners')).body);
        return port === undefined ? undefined : { adminPort, listenerPort: port };
    }
    catch {
        // Not listening yet, or gone: the caller looks at both.
        return undefined;
    }
}
function variablesOf({ variables, hostVariables }) {
    return { ...(0,exec/* cleanVariables */.vk)(variables), ...hostVariables };
}
async function withBootstrap(bootstrap, env, work) {
    const folder = await writeBootstrap(bootstrap, env);
    try {
        return await work(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function writeBootstrap(bootstrap, env) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'envoy-'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'bootstrap.json'), JSON.stringify(bootstrap));
    return folder;
}
/** Without hot restart there is no shared memory by base id, so any number of Envoys runs side by side. */
function commonArguments(folder) {
    return ['-c', (0,external_node_path_.join)(folder, 'bootstrap.json'), '--disable-hot-restart', '--log-format', envoy_log/* LOG_FORMAT */.N_];
}
function commandOf(binary) {
    const [program, ...words] = binary.command;
    if (program === undefined)
        throw new Error('an Envoy without a command');
    return [program, ...words];
}
function notRunning(what, exit, log, command) {
    const words = (0,envoy_log/* scanLog */.Or)(log).map((finding) => finding.message);
    const why = words.length > 0 ? words.join('; ') : (lastLines(log).at(-1) ?? 'it said nothing');
    return new errors/* ToolError */.v4(`${what}: ${why}`, {
        command,
        exit: exit.code ?? exit.signal,
        lastLines: lastLines(log),
        hint: 'run the command by hand to see whether this Envoy runs on this machine, or choose another target',
    });
}
function lastLines(log) {
    return log
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-10);
}


/***/ })

};
