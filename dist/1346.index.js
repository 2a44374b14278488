export const id = 1346;
export const ids = [1346];
export const modules = {

/***/ 45576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word that was probably meant: at most a third of its letters differ, and at most `edits`. Undefined where none is
 * that near.
 */
function nearestWord(word, candidates, edits = Infinity) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance > Math.min(edits, Math.max(1, Math.floor(candidate.length / 3))))
            continue;
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Insertions, deletions and substitutions between two short words. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 63752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeModule)
/* harmony export */ });
/* unused harmony export MODULE_LANGUAGES */
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95540);

/** The toolchains whose ways are known. */
const MODULE_LANGUAGES = (/* unused pure expression or super */ null && (['assemblyscript', 'cpp', 'go', 'rust', 'tinygo', 'zig']));
/** Derived from imports, exports, producers and names; nothing is run and nothing is looked up. `scan` is the bytes' own. */
function describeModule(module, { abi } = (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanAsEnvoy */ .D)(module.bytes)) {
    const language = findLanguage(module);
    return {
        abi,
        language,
        sdk: findSdk(module, language),
        debugBytes: debugBytes(module),
    };
}
/** Producers first: toolchains write them. A stripped module is known by what only one toolchain imports or exports. */
function findLanguage(module) {
    const { producers, imports, exports } = module.interface;
    const made = producers.map(({ name }) => name.toLowerCase());
    const says = (pattern) => made.some((name) => pattern.test(name));
    const imported = new Set(imports.map((entry) => `${entry.module}.${entry.name}`));
    const exported = new Set(exports.map((entry) => entry.name));
    if (says(/^tinygo/))
        return 'tinygo';
    if (says(/^rust/))
        return 'rust';
    if (says(/^zig/))
        return 'zig';
    if (says(/^go\b/))
        return 'go';
    if (imported.has('env.emscripten_notify_memory_growth') || exported.has('emscripten_stack_get_current'))
        return 'cpp';
    if (hasName(module, 'runtime.alloc') && (hasName(module, 'tinygo_') || exported.has('asyncify_get_state')))
        return 'tinygo';
    if (says(/^c(_plus_plus|\+\+|\d)/) || says(/clang/))
        return 'cpp';
    if (imported.has('env.abort') || exported.has('__pin') || hasName(module, '~lib/') || hasText(module, '~lib/')) {
        return 'assemblyscript';
    }
    return undefined;
}
/** What only an SDK's own functions are called; in AssemblyScript, its files. */
const SDK_MARKS = [
    ['github.com_tetratelabs_proxy_wasm_go_sdk', 'tetratelabs/proxy-wasm-go-sdk'],
    ['github.com/tetratelabs/proxy-wasm-go-sdk', 'tetratelabs/proxy-wasm-go-sdk'],
    ['github.com_proxy_wasm_proxy_wasm_go_sdk', 'proxy-wasm-go-sdk'],
    ['github.com/proxy-wasm/proxy-wasm-go-sdk', 'proxy-wasm-go-sdk'],
    ['@gcoredev/proxy-wasm-sdk-as', '@gcoredev/proxy-wasm-sdk-as'],
    ['@solo-io/proxy-runtime', '@solo-io/proxy-runtime'],
    ['10proxy_wasm', 'proxy-wasm-rust-sdk'],
    ['proxy_wasm::', 'proxy-wasm-rust-sdk'],
    ['RegisterContextFactory', 'proxy-wasm-cpp-sdk'],
];
function findSdk(module, language) {
    const has = language === 'assemblyscript' ? hasText : hasName;
    return SDK_MARKS.find(([mark]) => has(module, mark))?.[1];
}
function hasName(module, text) {
    const section = module.interface.customSections.find(({ name }) => name === 'name');
    return section !== undefined && bufferOf(module, section.offset, section.size).includes(text, 0, 'latin1');
}
const DATA_SECTION = 11;
/** AssemblyScript keeps the file names of its library for `abort`, in UTF-16, also where all names were stripped. */
function hasText(module, text) {
    const section = module.interface.sections.find(({ id }) => id === DATA_SECTION);
    return section !== undefined && bufferOf(module, section.offset, section.size).includes(Buffer.from(text, 'utf16le'));
}
function bufferOf({ bytes }, offset, size) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
}
function debugBytes({ interface: { customSections } }) {
    return customSections
        .filter(({ name }) => name.startsWith('.debug_') || name.startsWith('reloc..debug_'))
        .reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 69049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ teardownDiagnostics),
/* harmony export */   T: () => (/* binding */ refusalDiagnostics)
/* harmony export */ });
/** What to do about a refusal, by Envoy's words; the first that fits. */
const HINTS = [
    [
        /Failed to configure base Wasm plugin|proxy_on_configure/,
        'the module said no to its configuration: see `configuration` and `rootId` in wasm.yaml, and what the module logged',
    ],
    [
        /Failed to start base Wasm|proxy_on_vm_start/,
        'proxy_on_vm_start returned false: see `vmConfiguration` in wasm.yaml',
    ],
    [/proxy_on_context_create/, 'the root id must be one that the module registers: see `rootId` in wasm.yaml'],
    [/restricted_callback/, 'build a reactor, not a command, and call no host function before proxy_on_vm_start'],
    [/missing import/, 'see `wasm-action check` for every import that this Envoy lacks'],
];
/** Why a target's own Envoy refused the module: its reasons, in its words, as one Diagnostic each. */
function refusalDiagnostics(validation, target, file) {
    const reasons = validation.reasons.length > 0 ? validation.reasons : ['Envoy refuses the module and does not say why'];
    return reasons.map((reason) => ({
        severity: 'error',
        code: 'refused',
        file,
        message: `the module is refused by ${target}: ${reason}`,
        hint: HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'run with --verbose to see what Envoy and the module log',
    }));
}
/** What went wrong in a module that loads: a trap when it was torn down again is only logged by Envoy. */
function teardownDiagnostics({ findings }, target, file) {
    return findings.map((finding) => ({
        severity: 'error',
        code: finding.kind === 'trap' ? 'trap' : 'envoy-log',
        file,
        message: [`on ${target}, outside of any request: ${finding.message}`, ...finding.backtrace].join('\n'),
        hint: 'Envoy loads the module all the same, but its log will say this at every reload',
    }));
}


/***/ }),

/***/ 95540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanAsEnvoy)
/* harmony export */ });
const HEADER_BYTES = 8;
const SECTION_CUSTOM = 0;
const SECTION_EXPORT = 7;
const ABI_MARKERS = {
    proxy_abi_version_0_1_0: '0.1.0',
    proxy_abi_version_0_2_0: '0.2.0',
    proxy_abi_version_0_2_1: '0.2.1',
};
class Corrupted extends Error {
}
/** Follows getAbiVersion, getFunctionNameIndex and getStrippedSource, in this order. Linear in the bytes. */
function scanAsEnvoy(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        const abi = readAbi(buffer);
        return { corrupted: false, abi, namesCorrupted: isCorrupted(() => readCustomSections(buffer)) };
    }
    catch (error) {
        if (error instanceof Corrupted)
            return { corrupted: true, namesCorrupted: false };
        throw error;
    }
}
function isCorrupted(read) {
    try {
        read();
        return false;
    }
    catch (error) {
        if (error instanceof Corrupted)
            return true;
        throw error;
    }
}
/** Section by section; a file of less than a header is an empty module to Envoy. */
function* sections(bytes) {
    if (bytes.length >= HEADER_BYTES && bytes.readUInt32BE(0) !== 0x00_61_73_6d)
        throw new Corrupted();
    const part = { bytes, offset: HEADER_BYTES, end: bytes.length };
    while (part.offset < part.end) {
        const id = readByte(part);
        const size = readLength(part);
        const end = part.offset + size;
        yield { id, part: { bytes, offset: part.offset, end } };
        part.offset = end;
    }
}
/** The first exported function that names a version wins; sections after the exports are not looked at. */
function readAbi(bytes) {
    for (const { id, part } of sections(bytes)) {
        if (id !== SECTION_EXPORT)
            continue;
        for (let left = readLength(part); left > 0; left -= 1) {
            const length = readLength(part);
            const start = part.offset;
            part.offset += length;
            const kind = readByte(part);
            const abi = kind === 0 ? ABI_MARKERS[bytes.toString('latin1', start, start + length)] : undefined;
            if (abi !== undefined)
                return abi;
            readVarint(part);
        }
        return undefined;
    }
    return undefined;
}
/** The head of every custom section, and the function names of the first one called `name`. */
function readCustomSections(bytes) {
    let named = false;
    for (const { id, part } of sections(bytes)) {
        if (id !== SECTION_CUSTOM)
            continue;
        const length = readLength(part);
        const name = bytes.toString('latin1', part.offset, part.offset + length);
        part.offset += length;
        if (name !== 'name' || named)
            continue;
        named = true;
        readFunctionNames(part);
    }
}
function readFunctionNames(section) {
    while (section.offset < section.end) {
        const id = readByte(section);
        const size = readLength(section);
        const start = section.offset;
        if (id !== 1) {
            section.offset += size;
            continue;
        }
        for (let left = readLength(section); left > 0; left -= 1) {
            readVarint(section);
            const length = readLength(section);
            section.offset += length;
        }
        if (section.offset !== start + size)
            throw new Corrupted();
    }
}
function readByte(part) {
    const byte = part.offset < part.end ? part.bytes[part.offset] : undefined;
    if (byte === undefined)
        throw new Corrupted();
    part.offset += 1;
    return byte;
}
/** A count or size, which must fit into what is left. */
function readLength(part) {
    const value = readVarint(part);
    if (part.offset + value > part.end)
        throw new Corrupted();
    return value;
}
/** At most 30 bits in at most five bytes, as Envoy has it. */
function readVarint(part) {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
        const byte = readByte(part);
        if (shift === 28 && (byte & 0x7f) > 3)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new Corrupted();
}


/***/ }),

/***/ 13276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ deployPlugin),
  L: () => (/* binding */ undeployable)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
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

/***/ 51804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   FD: () => (/* binding */ pluginSettings),
/* harmony export */   Uq: () => (/* binding */ measuredVerdict)
/* harmony export */ });
/** The product that a target belongs to, where the user names none; an image or a binary may be anybody's. */
function productOf(project, target) {
    if (project.product !== undefined)
        return project.product;
    return target.kind === 'istio' || target.kind === 'envoy-gateway' ? target.kind : 'envoy';
}
/** What is to be told to the module, as the project says it and the product words it. */
function pluginSettings(project, module, product) {
    return {
        modulePath: module.path,
        name: project.name,
        rootId: project.rootId === '' ? (module.rootIds[0] ?? '') : project.rootId,
        vmId: project.name,
        configuration: project.configuration,
        vmConfiguration: project.vmConfiguration,
        failurePolicy: project.failurePolicy,
        stopIteration: project.stopIteration,
        product,
    };
}
/** What a binary said of the module, here and now. */
function measuredVerdict(envoy, validation) {
    return {
        verdict: validation.loads ? 'loads' : 'refused',
        basis: 'measured',
        envoy: envoy.versionLine,
        binarySha256: envoy.sha256,
        reasons: validation.reasons,
    };
}


/***/ }),

/***/ 72651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize),
/* harmony export */   p: () => (/* binding */ summarizeBytes)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
/* harmony import */ var _check_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63752);


/** The module as every result names it; what it says of itself, unless the project knows its language better. */
function summarize({ module, ...file }, language) {
    const described = (0,_check_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeModule */ .U)(module);
    return summarizeBytes(file, { abi: described.abi, language: language ?? described.language });
}
/** The same for bytes that may be no module. */
function summarizeBytes({ file, bytes }, known) {
    return { path: file, sha256: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length, ...known };
}


/***/ })

};
