export const id = 1728;
export const ids = [1728];
export const modules = {

/***/ 77697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ createCanary),
/* harmony export */   Pq: () => (/* binding */ START_LIMIT),
/* harmony export */   zQ: () => (/* binding */ toPlugin)
/* harmony export */ });
/* harmony import */ var _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18892);
/* harmony import */ var _envoy_plugin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13276);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59867);
/* harmony import */ var _host_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38880);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21820);
/* harmony import */ var _host_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4847);
/* harmony import */ var _host_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68761);
/* harmony import */ var _host_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15268);
/* harmony import */ var _host_vm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65182);









/** Milliseconds; a Go module takes a few dozen, and one that reads a large configuration may take seconds. */
const START_LIMIT = 10_000;
/** More of its last words than this help nobody, and a module can speak without end. */
const MAX_WORDS = 20;
/** Starts the module as Envoy does before it takes it, and tells it at once that it is over. */
function runCanary(loaded, facts, release, limit) {
    const plugin = toPlugin(facts);
    const words = [];
    const findings = [];
    let callback;
    let askedConfiguration = false;
    const restrained = new Map();
    const say = (text) => {
        if (words.length < MAX_WORDS && !words.includes(text))
            words.push(text);
    };
    const world = {
        clock: (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .createClock */ .t)(),
        shared: (0,_host_shared_js__WEBPACK_IMPORTED_MODULE_6__/* .createShared */ .uy)(),
        metrics: new Map(),
        logLevel: 'info',
        log: (level, text, { id }) => {
            const reason = (0,_host_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A)(level, Buffer.from(text, 'latin1').toString('utf8'), id === 0 ? undefined : plugin);
            if (reason !== undefined)
                say(reason);
        },
        report: (finding) => {
            findings.push(finding);
            say(finding.message);
        },
        trace: undefined,
        watch: {
            enters: (name) => {
                callback = name;
            },
            asksConfiguration: () => {
                askedConfiguration = true;
            },
            calls: (callee, isAllowed) => {
                restrained.set(callee, isAllowed);
            },
        },
        hasCluster: () => false,
        call: () => ({ kind: 'hang', delay: 0 }),
        openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
    };
    const end = (outcome, more = {}) => {
        const reasons = outcome === 'refused' ? words : [];
        return { outcome, reasons, callback, findings, askedConfiguration, restrained, ...more };
    };
    let started;
    try {
        (0,_host_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .runGuarded */ .s)(limit, () => {
            started = (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .startPlugin */ ._C)(loaded, plugin, world, release);
        });
    }
    catch (error) {
        if (error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .NeverReturned */ .W)
            return end('endless');
        if (error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_4__/* .Unimplemented */ .ko)
            return end('unknown', { detail: error.message });
        if (!(error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to))
            throw error;
        for (const reason of error.reasons)
            say(reason);
        const [last] = findings.slice(-1);
        const callee = error.cause instanceof _host_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .RestrictedCall */ .gf ? error.cause.callee : last?.callee;
        return end('refused', { callee, detail: error.cause instanceof Error ? error.cause.message : last?.why });
    }
    if (started !== undefined)
        tearDown(started, limit);
    return end('loads');
}
/** What goes wrong here is only logged by Envoy; what never returns, it never notices before it ends. */
function tearDown(started, limit) {
    try {
        (0,_host_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .runGuarded */ .s)(limit, () => (0,_host_host_js__WEBPACK_IMPORTED_MODULE_3__/* .stopPlugin */ .A2)(started));
    }
    catch (error) {
        if (!(error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_2__/* .NeverReturned */ .W || error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_4__/* .Unimplemented */ .ko))
            throw error;
    }
}
/**
 * A canary that starts the module no oftener than it must: a start goes the same way on another release where the same
 * functions are run, and whatever it called is allowed there or not as it was.
 */
function createCanary(loaded, limit) {
    const tables = loaded.tables ?? _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLED_TABLES */ .rd;
    const exported = new Set(loaded.module.interface.exports.map(({ name }) => name));
    const callbacks = tables.callbacks.filter(({ name }) => exported.has(name));
    const known = new Map();
    const mayCall = (callee, release) => {
        const dot = callee.indexOf('.');
        return tables
            .findHostFunctions(callee.slice(0, dot), callee.slice(dot + 1))
            .some(({ start }) => (0,_abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(start, release));
    };
    return (facts, release) => {
        const called = callbacks.filter(({ since }) => (0,_abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(since, release)).map(({ name }) => name);
        const key = JSON.stringify([called, facts]);
        const alike = known.get(key) ?? [];
        known.set(key, alike);
        const same = alike.find(({ restrained }) => [...restrained].every(([callee, isAllowed]) => mayCall(callee, release) === isAllowed));
        const run = same ?? runCanary(loaded, facts, release, limit);
        if (same === undefined)
            alike.push(run);
        return (0,_abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(SHORT_WORDS, release) ? run : inOlderWords(run);
    };
}
/** The first minor whose V8 leaves the null function out of this message (measured, 1.36 to 1.40). */
const SHORT_WORDS = '1.38.0';
function inOlderWords(run) {
    const reword = (text) => text.replace('RuntimeError: function signature', 'RuntimeError: null function or function signature');
    const findings = run.findings.map((finding) => ({ ...finding, message: reword(finding.message) }));
    return { ...run, reasons: run.reasons.map(reword), findings };
}
/** The facts as the host takes them. */
function toPlugin({ name = '', rootId = '', vmId = '', configuration = '', vmConfiguration = '', environment = {}, capabilities, }) {
    return {
        name,
        rootId,
        vmId,
        configuration: Buffer.from(configuration),
        vmConfiguration: Buffer.from(vmConfiguration),
        environment: (0,_envoy_plugin_js__WEBPACK_IMPORTED_MODULE_1__/* .seenVariables */ .$G)(environment),
        capabilities,
    };
}


/***/ }),

/***/ 98086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ hasNamedRoots),
/* harmony export */   wI: () => (/* binding */ knownRootIds),
/* harmony export */   yu: () => (/* binding */ findRootIds)
/* harmony export */ });
/* harmony import */ var _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18892);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59867);
/* harmony import */ var _host_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38880);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21820);
/* harmony import */ var _host_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4847);
/* harmony import */ var _host_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15268);
/* harmony import */ var _host_vm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65182);
/* harmony import */ var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77697);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63752);









/** So many texts in its memory are tried. */
const MAX_CANDIDATES = 400;
const SHORTEST = 2;
const LONGEST = 64;
/** Bytes of memory that are looked through. */
const MAX_MEMORY = 8 << 20;
/** Milliseconds: of one start, and of all together, beyond which nothing is known. */
const START_LIMIT = 1_000;
const WHOLE_LIMIT = 10_000;
/** Lines of a trace, and a module can call its host without end. */
const MAX_LINES = 2_000;
/**
 * Finds the root ids that a module knows, as the C++ and AssemblyScript SDKs register them: what stands in its memory is
 * given to it as root id, text by text, and what it says to the host when it starts and gets a request is compared with
 * what it says under two names that nobody has. Undefined where it never asks for its root id, where what it says differs
 * from one such name to the other, or where time runs out: then nothing is known.
 */
function findRootIds(loaded, facts, release) {
    const deadline = performance.now() + WHOLE_LIMIT;
    const first = observe(loaded, facts, release, nonsense('q', 12));
    if (first?.asksRootId !== true)
        return undefined;
    const strangers = new Map();
    const isStranger = (id) => {
        const length = Buffer.byteLength(id);
        const stranger = strangers.get(length) ?? observeStrangers(loaded, facts, release, length);
        if (stranger === undefined || performance.now() > deadline)
            return undefined;
        strangers.set(length, stranger);
        const seen = observe(loaded, facts, release, id);
        return seen === undefined ? undefined : seen.lines === stranger;
    };
    const { rootId = '' } = facts;
    const isAskedStrange = isStranger(rootId);
    if (isAskedStrange === undefined)
        return undefined;
    if (!isAskedStrange && rootId !== '')
        return { known: [rootId], isAskedKnown: true };
    const known = [];
    for (const candidate of first.texts) {
        const stranger = isStranger(candidate);
        if (stranger === undefined)
            return undefined;
        if (!stranger)
            known.push(candidate);
    }
    return { known: known.sort(), isAskedKnown: !isAskedStrange };
}
const ASKS = /^\s*proxy_get_property\("plugin_root_id"\)/;
/** The call that logs, without its text. */
const LOGGED = /^(\s*(?:proxy_log\(\w+|fd_write\()).*/s;
/** SDKs of some languages have one root context, whatever it is called. */
const NAMELESS = new Set(['go', 'rust', 'tinygo']);
function hasNamedRoots(language) {
    return !NAMELESS.has(language);
}
/** The root ids of a module of which nobody has named any; empty where nothing is known of them. */
function knownRootIds(module) {
    if (!hasNamedRoots((0,_describe_js__WEBPACK_IMPORTED_MODULE_7__/* .describeModule */ .U)(module).language))
        return [];
    try {
        return findRootIds((0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .loadModule */ .Vw)(module), {}, _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_MEASURED */ .Q5)?.known ?? [];
    }
    catch (error) {
        if (error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadFailure */ .to)
            return [];
        throw error;
    }
}
/** What the module says under two names of this length; undefined where that is not the same. */
function observeStrangers(loaded, facts, release, length) {
    const [one, other] = ['q', 'x'].map((letter) => observe(loaded, facts, release, nonsense(letter, length))?.lines);
    return one === other ? one : undefined;
}
/** Nobody calls anything so; of no length there is one name alone. */
function nonsense(letter, length) {
    return `${letter}7${letter}z`.repeat(Math.ceil(length / 4)).slice(0, Math.max(length, 1));
}
/** Undefined where it does not come back in time, or does what the host cannot follow. */
function observe(loaded, facts, release, rootId) {
    const lines = [];
    let asksRootId = false;
    let vm;
    const say = (line) => {
        if (ASKS.test(line))
            asksRootId = true;
        // What is logged can tell the id itself, as the SDKs do.
        else if (lines.length < MAX_LINES)
            lines.push(line.replace(LOGGED, '$1'));
    };
    const world = {
        clock: (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_8__/* .createClock */ .t)(),
        shared: (0,_host_shared_js__WEBPACK_IMPORTED_MODULE_4__/* .createShared */ .uy)(),
        metrics: new Map(),
        logLevel: 'trace',
        log: () => undefined,
        report: ({ message }) => say(message),
        trace: say,
        watch: {
            creates: (made) => {
                vm = made;
            },
            enters: () => undefined,
            asksConfiguration: () => undefined,
            calls: () => undefined,
        },
        hasCluster: () => true,
        call: () => ({ kind: 'hang', delay: 0 }),
        openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
    };
    const plugin = (0,_canary_js__WEBPACK_IMPORTED_MODULE_6__/* .toPlugin */ .zQ)({ ...facts, rootId });
    try {
        (0,_host_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .runGuarded */ .s)(START_LIMIT, () => {
            const started = (0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .startPlugin */ ._C)(loaded, plugin, world, release);
            const context = (0,_host_host_js__WEBPACK_IMPORTED_MODULE_2__/* .addContext */ .xf)(started.vm, started.root);
            (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .enter */ .Ve)(started.vm, context, 'proxy_on_context_create', context.id, started.root.id);
            (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .enter */ .Ve)(started.vm, context, 'proxy_on_request_headers', context.id, 0, 1);
            (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .enter */ .Ve)(started.vm, context, 'proxy_on_response_headers', context.id, 0, 1);
            (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_5__/* .leave */ .qG)(started.vm);
        });
    }
    catch (error) {
        if (error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .NeverReturned */ .W || error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_3__/* .Unimplemented */ .ko)
            return undefined;
        if (!(error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_3__/* .LoadFailure */ .to))
            throw error;
        say(error.message);
    }
    return { lines: lines.join('\n'), asksRootId, texts: asksRootId && vm !== undefined ? readTexts(vm) : [] };
}
/** Words as people name root contexts, in UTF-8 or UTF-16, each once. */
function readTexts({ memory }) {
    const { source } = memory;
    if (source === undefined)
        return [];
    const bytes = Buffer.from(source.buffer, 0, Math.min(source.buffer.byteLength, MAX_MEMORY));
    const texts = new Set();
    for (const [pattern, step] of [
        [/[\w.:/-]{2,64}/g, 1],
        [/(?:[\w.:/-]\0){2,64}/g, 2],
    ]) {
        for (const [text] of bytes.toString('latin1').matchAll(pattern)) {
            const word = step === 1 ? text : text.replaceAll('\0', '');
            if (word.length >= SHORTEST && word.length <= LONGEST && !/^[\d.:/-]+$/.test(word))
                texts.add(word);
            if (texts.size >= MAX_CANDIDATES)
                return [...texts];
        }
    }
    return [...texts];
}


/***/ }),

/***/ 13276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hh: () => (/* binding */ deployPlugin),
  Cg: () => (/* binding */ hostVariables),
  $G: () => (/* binding */ seenVariables),
  Lr: () => (/* binding */ undeployable)
});

// EXTERNAL MODULE: ./.build/abi/tables.js + 2 modules
var tables = __webpack_require__(18892);
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
function isPlain({ product = 'envoy' }) {
    return product === 'envoy';
}
function keepVariables({ environment = {} }, isKept) {
    return Object.fromEntries(Object.entries(environment).filter(([name, variable]) => variable !== null && isKept(name, variable)));
}
/** Istio's agent takes these to be its own, and away from the module (pkg/wasm/convert.go, rewriteVMConfig). */
function isKeptByIstio(name, variable) {
    return isFromHost(name, variable) || !name.startsWith('ISTIO_META_');
}
function isFromHost(_name, variable) {
    return typeof variable !== 'string';
}
/** What Envoy's own environment has to hold for the plugin, and what it must not (undefined). */
function hostVariables(plugin) {
    const { environment } = deployPlugin(plugin);
    return Object.fromEntries(Object.entries(environment).flatMap(([name, variable]) => variable === null || typeof variable === 'string' ? [] : [[name, variable.host ?? undefined]]));
}
/** What the module finds in its environment; a variable that Envoy itself lacks is not there. */
function seenVariables(environment) {
    return new Map(Object.entries(environment).flatMap(([name, variable]) => {
        const value = typeof variable === 'string' ? variable : variable?.host;
        return value === null || value === undefined ? [] : [[name, value]];
    }));
}
/** Envoy releases with `failure_policy` and its FAIL_RELOAD (envoyproxy/envoy#36456), and with the other field. */
const SINCE = { failurePolicy: '1.33.0', stopIteration: '1.35.0' };
/** Istio's Envoys are called after the release that they will be: `1.36.3-dev`. */
function knows(version, since) {
    return version === undefined || (0,tables/* isSince */.$l)(since, version.split('-')[0] ?? version);
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
    problems.push(...lostVariables(plugin, product));
    if (plugin.capabilities !== undefined) {
        problems.push('has no field for capabilities: the module may use all of them');
    }
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
function lostVariables(plugin, product) {
    const { environment } = deployPlugin(plugin);
    const lost = Object.keys(keepVariables(plugin, () => true)).filter((name) => !Object.hasOwn(environment, name));
    if (lost.length === 0)
        return [];
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

/***/ 44447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XQ: () => (/* binding */ STATUS),
/* harmony export */   Xi: () => (/* binding */ ERRNO),
/* harmony export */   ZD: () => (/* binding */ BUFFER),
/* harmony export */   dY: () => (/* binding */ STREAM),
/* harmony export */   lC: () => (/* binding */ MAP),
/* harmony export */   p_: () => (/* binding */ LOG_LEVELS)
/* harmony export */ });
/** What the functions of `env` answer (proxy-wasm/spec, proxy_status_t). */
const STATUS = {
    ok: 0,
    notFound: 1,
    badArgument: 2,
    serializationFailure: 3,
    parseFailure: 4,
    invalidMemoryAccess: 6,
    empty: 7,
    casMismatch: 8,
    internalFailure: 10,
    brokenConnection: 11,
    unimplemented: 12,
};
/** What the functions of WASI answer (wasi_snapshot_preview1, errno). */
const ERRNO = {
    success: 0,
    badf: 8,
    notdir: 20,
    fault: 21,
    inval: 28,
    noent: 44,
    nosys: 52,
    notsup: 58,
    notcapable: 76,
};
/** proxy_map_type_t. */
const MAP = {
    requestHeaders: 0,
    requestTrailers: 1,
    responseHeaders: 2,
    responseTrailers: 3,
    grpcInitialMetadata: 4,
    grpcTrailingMetadata: 5,
    callResponseHeaders: 6,
    callResponseTrailers: 7,
};
/** proxy_buffer_type_t. */
const BUFFER = {
    requestBody: 0,
    responseBody: 1,
    downstreamData: 2,
    upstreamData: 3,
    callResponseBody: 4,
    grpcMessage: 5,
    vmConfiguration: 6,
    pluginConfiguration: 7,
    callData: 8,
};
/** proxy_stream_type_t. */
const STREAM = { request: 0, response: 1, downstream: 2, upstream: 3 };
/** proxy_log_level_t, whose names are the levels' own. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];


/***/ }),

/***/ 33540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ grpcStatusOf),
/* harmony export */   K: () => (/* binding */ encodeGrpcMessage)
/* harmony export */ });
const UNKNOWN = 2;
const BY_HTTP_STATUS = {
    400: 13,
    401: 16,
    403: 7,
    404: 12,
    429: 14,
    502: 14,
    503: 14,
    504: 14,
};
/** The gRPC status that an HTTP status other than 200 stands for (Envoy's Grpc::Utility::httpToGrpcStatus). */
function grpcStatusOf(httpStatus) {
    return BY_HTTP_STATUS[httpStatus] ?? UNKNOWN;
}
/** A message as gRPC writes it into headers (gRPC over HTTP/2, Status-Message): all but printable ASCII, and the percent sign, as %XX. */
function encodeGrpcMessage(bytes) {
    let result = '';
    for (const byte of bytes) {
        const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
        result += plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return result;
}


/***/ }),

/***/ 9012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeLatin1)
/* harmony export */ });
/** Up to this length JavaScript writes a text faster than the call into Node.js that would do it. */
const SHORT = 40;
/** Writes text, one byte a character, where there is room for it. */
function writeLatin1(bytes, start, text) {
    if (text.length > SHORT) {
        bytes.write(text, start, text.length, 'latin1');
        return;
    }
    for (let index = 0; index < text.length; index += 1)
        bytes[start + index] = text.charCodeAt(index);
}


/***/ }),

/***/ 45152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ writePairs),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   T8: () => (/* binding */ pairsSize)
/* harmony export */ });
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9012);

/** What proxy-wasm-cpp-host reads at most (include/proxy-wasm/limits.h). */
const MAX_BYTES = 1 << 20;
const MAX_PAIRS = 1024;
/** Bytes that pairs take: a count, two sizes a pair, then names and values, each closed by a zero byte. */
function pairsSize(names, values) {
    let size = 4;
    for (let index = 0; index < names.length; index += 1) {
        size += 10 + (names[index]?.length ?? 0) + (values[index]?.length ?? 0);
    }
    return size;
}
/** Writes pairs at a place that has room for as many bytes as pairsSize says. */
function writePairs(names, values, bytes, start) {
    writeCount(bytes, start, names.length);
    let sizes = start + 4;
    let place = sizes + names.length * 8;
    for (let index = 0; index < names.length; index += 1) {
        const [name, value] = [names[index] ?? '', values[index] ?? ''];
        writeCount(bytes, sizes, name.length);
        writeCount(bytes, sizes + 4, value.length);
        sizes += 8;
        place = writeClosed(bytes, place, name);
        place = writeClosed(bytes, place, value);
    }
}
function writeCount(bytes, at, value) {
    bytes[at] = value;
    bytes[at + 1] = value >>> 8;
    bytes[at + 2] = value >>> 16;
    bytes[at + 3] = value >>> 24;
}
/** Where the next one begins. */
function writeClosed(bytes, at, text) {
    (0,_latin1_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLatin1 */ .H)(bytes, at, text);
    bytes[at + text.length] = 0;
    return at + text.length + 1;
}
/** The pairs that a module serialised; none at all where anything is wrong with them (src/pairs_util.cc). */
function readPairs(bytes) {
    if (bytes.length < 4 || bytes.length > MAX_BYTES)
        return [];
    const count = bytes.readUInt32LE(0);
    let at = 4 + count * 8;
    if (count > MAX_PAIRS || at > bytes.length)
        return [];
    const texts = [];
    for (let index = 0; index < count * 2; index += 1) {
        const end = at + bytes.readUInt32LE(4 + index * 4);
        if (end + 1 > bytes.length || bytes[end] !== 0)
            return [];
        texts.push(bytes.toString('latin1', at, end));
        at = end + 1;
    }
    if (at !== bytes.length)
        return [];
    return Array.from({ length: count }, (_, index) => [texts[index * 2] ?? '', texts[index * 2 + 1] ?? '']);
}


/***/ })

};
