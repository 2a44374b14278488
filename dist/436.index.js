export const id = 436;
export const ids = [436];
export const modules = {

/***/ 3752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeModule)
/* harmony export */ });
/* unused harmony export MODULE_LANGUAGES */
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5540);

/** The toolchains whose ways are known. */
const MODULE_LANGUAGES = (/* unused pure expression or super */ null && (['assemblyscript', 'cpp', 'go', 'rust', 'tinygo', 'zig']));
/** Derived from imports, exports, producers and names; nothing is run and nothing is looked up. */
function describeModule(module) {
    const abi = (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanAsEnvoy */ .D)(module.bytes).abi;
    const language = findLanguage(module);
    return {
        abi,
        language,
        sdk: findSdk(module, language),
        capabilities: findCapabilities(module),
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
/** Which functions give which capability; what is not named here gives none. */
const CAPABILITIES = [
    [/^env\.proxy_\w*header_map/, 'headers'],
    [/^env\.proxy_(get|set)_buffer_(bytes|status)$/, 'body'],
    [/^env\.proxy_get_property$/, 'read-properties'],
    [/^env\.proxy_set_property$/, 'write-properties'],
    [/^env\.proxy_(get|set)_shared_data$/, 'shared-data'],
    [/^env\.proxy_\w*_shared_queue$/, 'shared-queue'],
    [/^env\.proxy_http_call$/, 'http-call'],
    [/^env\.proxy_grpc_/, 'grpc-call'],
    [/^env\.proxy_\w+_metric$/, 'metrics'],
    [/^env\.proxy_set_tick_period_milliseconds$/, 'timer'],
    [/^env\.proxy_send_local_response$/, 'local-response'],
    [/^env\.proxy_call_foreign_function$/, 'foreign-function'],
    [/^env\.proxy_(continue|close)_(stream|request|response)$/, 'stream-control'],
    [/^env\.proxy_clear_route_cache$/, 'route-cache'],
    [/^env\.proxy_log$/, 'log'],
    [/^env\.envoy_resolve_dns$/, 'dns'],
    [/^wasi_\w+\.(environ|args)_/, 'environment'],
    [/^wasi_\w+\.clock_|^env\.proxy_get_current_time_nanoseconds$/, 'clock'],
    [/^wasi_\w+\.random_get$/, 'random'],
    [/^wasi_\w+\.path_/, 'files'],
    [/^wasi_\w+\.sock_/, 'sockets'],
];
function findCapabilities({ interface: { imports } }) {
    const names = imports.map((entry) => `${entry.module}.${entry.name}`);
    const used = CAPABILITIES.filter(([pattern]) => names.some((name) => pattern.test(name)));
    return used.map(([, capability]) => capability).sort();
}
function debugBytes({ interface: { customSections } }) {
    return customSections
        .filter(({ name }) => name.startsWith('.debug_') || name.startsWith('reloc..debug_'))
        .reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 9049:
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
        message: `${target} refuses the module: ${reason}`,
        hint: HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'run with --verbose to see what Envoy and the module log',
    }));
}
/** What went wrong in a module that loads: a trap when it was torn down again is only logged by Envoy. */
function teardownDiagnostics(validation, target, file) {
    return validation.findings.map((finding) => ({
        severity: 'error',
        code: finding.kind === 'trap' ? 'trap' : 'envoy-log',
        file,
        message: [`on ${target}, outside of any request: ${finding.message}`, ...finding.backtrace].join('\n'),
        hint: 'Envoy loads the module all the same, but its log will say this at every reload',
    }));
}


/***/ }),

/***/ 5540:
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

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pluginSettings),
/* harmony export */   U: () => (/* binding */ measuredVerdict)
/* harmony export */ });
/** What Envoy is told of the module, as the project says it. */
function pluginSettings(project, module) {
    return {
        modulePath: module.path,
        name: project.name,
        rootId: project.rootId === '' ? (module.rootIds[0] ?? '') : project.rootId,
        vmId: project.name,
        configuration: project.configuration,
        vmConfiguration: project.vmConfiguration,
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

/***/ 2651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize),
/* harmony export */   p: () => (/* binding */ summarizeBytes)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6417);
/* harmony import */ var _check_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3752);


/** The module as every result names it; what it says of itself, unless the project knows its language better. */
function summarize({ module, ...file }, language) {
    const described = (0,_check_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeModule */ .U)(module);
    return summarizeBytes(file, { abi: described.abi, language: language ?? described.language });
}
/** The same for bytes that may be no module. */
function summarizeBytes({ file, bytes }, known) {
    return { path: file, sha256: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), size: bytes.length, ...known };
}


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./.build/check/measured.js
var measured = __webpack_require__(9049);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(8120);
// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(6044);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/files.js
var base_files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/base/yaml.js
var yaml = __webpack_require__(2911);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./.build/test/pattern.js

/** RE2 needs no more for any header, log line or answer; a longer one is a mistake or an attack. */
const MAX_PATTERN = 1_000;
/** RE2 is linear, but not fast: a body beyond this many characters is no matter for a pattern. */
const MAX_MATCHED = 1 << 20;
/** Why the text is no pattern, or undefined. The syntax is RE2's, as in Envoy and in Google's test files. */
function patternFault(pattern) {
    if (pattern.length > MAX_PATTERN)
        return `longer than ${MAX_PATTERN} characters`;
    try {
        build/* RE2JS */.L3.compile(pattern);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    }
}
/** True when the pattern matches the whole text; in linear time, so no pattern can stop a run. */
function matchesWhole(pattern, text) {
    return build/* RE2JS */.L3.compile(pattern).matches(text);
}

;// CONCATENATED MODULE: ./.build/test/case-file.js



/**
 * The format of `tests/*.yaml`, in one table: it proves the files and is published as schema/tests.schema.json.
 * Keys are only ever added.
 */
/** As the Proxy-Wasm ABI names them (spec, `proxy_log_level_t`). */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const MAX_NAME = 200;
const MATCHERS = 'exact, contains, regex or absent';
const oneLine = dist/* check */.z6Y((value) => !/[\0\r\n]/.test(value), 'must be one line: HTTP forbids line breaks and NUL here');
/** RFC 9110, section 5.6.2: what a method or a header's name may hold. */
const token = (what) => dist/* regex */.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, `is no ${what}`);
const headerName = dist/* pipe */.FsL(dist/* string */.YjP(), token('header name (there are no pseudo-headers here: request.method, request.path and the header host say the same)'));
const headerValue = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine);
const sentHeaders = dist/* pipe */.FsL(dist/* record */.g1P(headerName, dist/* union */.KCZ([headerValue, dist/* array */.YOg(headerValue)], 'must be text ("" for an empty one), or a list of texts: one header line each'), 'must be a mapping of header names to values'), dist/* description */.h_('Headers in this order; a list sends one line for each of its values.'));
const method = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), token('HTTP method'));
const path = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* regex */.yGV(/^\/[\x21\x22\x24-\x7e]*$/, 'must begin with / and be percent-encoded, without spaces and fragment'));
const case_file_status = dist/* pipe */.FsL(dist/* number */.aig('must be a number from 200 to 599'), dist/* integer */.ndf('must be a number from 200 to 599'), dist/* minValue */.Wwf(200, 'must be a number from 200 to 599'), dist/* maxValue */.cGV(599, 'must be a number from 200 to 599'));
const pattern = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* check */.z6Y((value) => patternFault(value) === undefined, (issue) => `is no RE2 pattern: ${patternFault(issue.input) ?? ''}`));
const matcherEntries = {
    exact: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    contains: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    regex: dist/* optional */.lqM(dist/* pipe */.FsL(pattern, dist/* description */.h_('RE2, against the whole value.'))),
};
const absent = dist/* optional */.lqM(dist/* literal */.euz(true, 'can only be true'));
const matcher = dist/* union */.KCZ([
    (0,yaml/* text */.Qq)(),
    dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({ ...matcherEntries, absent }), dist/* check */.z6Y((value) => Object.keys(value).length === 1, `must have exactly one of ${MATCHERS}`)),
], `must be text, or one of ${MATCHERS}`);
const expectedHeaders = dist/* pipe */.FsL(dist/* record */.g1P(headerName, dist/* union */.KCZ([matcher, dist/* array */.YOg((0,yaml/* text */.Qq)())], `must be text, a list of texts, or one of ${MATCHERS}`), 'must be a mapping of header names to expected values'), dist/* description */.h_('Several lines of one name are joined with ", " as HTTP has it; a list expects these lines in this order.'));
const logExpectation = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    level: dist/* optional */.lqM(dist/* picklist */.KIO(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)),
    ...matcherEntries,
    absent: dist/* pipe */.FsL(absent, dist/* description */.h_('No line may be like this.')),
}), dist/* check */.z6Y(({ exact, contains, regex }) => [exact, contains, regex].filter((value) => value !== undefined).length === 1, 'must have exactly one of exact, contains or regex'));
const upstreamExpectation = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    called: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_('false: the filter answers by itself.')),
    method: dist/* optional */.lqM(method),
    path: dist/* optional */.lqM(matcher),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* optional */.lqM(matcher),
}), dist/* check */.z6Y((value) => value.called !== false || Object.keys(value).length === 1, 'expects an upstream that is not called and, beside it, what it receives'));
const testCase = (0,yaml/* closedObject */.YI)({
    name: dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine, dist/* check */.z6Y((value) => value.trim() === value && value !== '', 'must not be empty, nor begin or end with a space'), dist/* maxLength */.Ru6(MAX_NAME, `must be at most ${MAX_NAME} characters long`), dist/* description */.h_('Unique in a project.')),
    request: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        method: dist/* optional */.lqM(dist/* pipe */.FsL(method, dist/* check */.z6Y((value) => value !== 'CONNECT', 'cannot be CONNECT: that opens a tunnel and has no path')), 'GET'),
        path: dist/* optional */.lqM(path, '/'),
        headers: dist/* optional */.lqM(sentHeaders, {}),
        body: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    }), {}),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        status: dist/* optional */.lqM(case_file_status, 200),
        headers: dist/* optional */.lqM(sentHeaders, {}),
        body: dist/* optional */.lqM((0,yaml/* text */.Qq)(), ''),
    }), {}), dist/* description */.h_('What the upstream answers.')),
    expect: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        upstream: dist/* pipe */.FsL(dist/* optional */.lqM(upstreamExpectation), dist/* description */.h_('What the upstream received.')),
        response: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* closedObject */.YI)({ status: dist/* optional */.lqM(case_file_status), headers: dist/* optional */.lqM(expectedHeaders), body: dist/* optional */.lqM(matcher) })), dist/* description */.h_('What the client received.')),
        logs: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(logExpectation, 'must be a list')), dist/* description */.h_('What the module logged during this case.')),
    }), {}),
});
const caseFile = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({ cases: dist/* pipe */.FsL(dist/* array */.YOg(testCase, 'must be a list of cases'), dist/* minLength */.BpQ(1, 'holds no case')) }), dist/* title */.DDF('Test cases of wasm-action'));

;// CONCATENATED MODULE: ./.build/test/expectations.js
/** Lists what a case expects, each with its own line: the annotation of a failure stands there. */
function toExpectations(entry, path, file) {
    const at = (...keys) => ({ position: file.positionOf([...path, ...keys]) });
    const { upstream, response, logs } = entry.expect;
    const found = [];
    if (upstream !== undefined) {
        const key = upstream.called === undefined ? [] : ['called'];
        found.push({ kind: 'called', called: upstream.called ?? true, ...at('upstream', ...key) });
        if (upstream.method !== undefined) {
            found.push({ kind: 'method', matcher: toMatcher(upstream.method), ...at('upstream', 'method') });
        }
        if (upstream.path !== undefined) {
            found.push({ kind: 'path', matcher: toMatcher(upstream.path), ...at('upstream', 'path') });
        }
    }
    if (response?.status !== undefined) {
        found.push({ kind: 'status', status: response.status, ...at('response', 'status') });
    }
    const sides = [
        ['upstream', upstream],
        ['response', response],
    ];
    for (const [side, expected] of sides) {
        for (const [name, value] of Object.entries(expected?.headers ?? {})) {
            found.push({ kind: 'header', side, name, matcher: toMatcher(value), ...at(side, 'headers', name) });
        }
        if (expected?.body !== undefined) {
            found.push({ kind: 'body', side, matcher: toMatcher(expected.body), ...at(side, 'body') });
        }
    }
    logs?.forEach((log, index) => {
        found.push({ ...toLogExpectation(log), ...at('logs', index) });
    });
    return found;
}
function toLogExpectation(entry) {
    const { level, absent, ...matcher } = entry;
    return {
        kind: 'log',
        ...(level === undefined ? {} : { level }),
        matcher: toMatcher(matcher),
        absent: absent === true,
    };
}
/** The file's shape has been proved: there is exactly one of the keys. */
function toMatcher(entry) {
    if (typeof entry === 'string')
        return { kind: 'exact', text: entry };
    if (isList(entry))
        return { kind: 'lines', lines: entry };
    if (entry.exact !== undefined)
        return { kind: 'exact', text: entry.exact };
    if (entry.contains !== undefined)
        return { kind: 'contains', text: entry.contains };
    if (entry.regex !== undefined)
        return { kind: 'regex', text: entry.regex };
    return { kind: 'absent' };
}
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/test/cases.js







/**
 * Reads test files; with none, the suite is one case of our own: a plain request is answered and nothing traps.
 * @param files absolute paths.
 * @param directory what the positions' file names are relative to.
 * @throws ConfigurationError with the place of the first fault of a file and, below it, every further one.
 */
async function loadCases(files, directory) {
    if (files.length === 0)
        return { cases: [SMOKE_CASE] };
    const loaded = await Promise.all(files.map((file) => loadFile(file, (0,base_files/* relativePath */.iZ)(directory, file))));
    const cases = loaded.flat();
    refuseTwins(cases);
    return { cases };
}
const SMOKE_CASE = {
    name: 'GET / is answered',
    request: { method: 'GET', path: '/', headers: [] },
    upstream: { status: 200, headers: [], body: Buffer.alloc(0) },
    expectations: [{ kind: 'not-failed-by-envoy' }],
};
async function loadFile(path, file) {
    let content;
    try {
        content = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`cannot read the test file ${file}`, {
            position: { file },
            hint: 'name a file that is there (--cases, input `cases`), or none for tests/*.yaml',
            cause: error,
        });
    }
    return parseCases(content, file);
}
/**
 * The cases of one file.
 * @param file as positions and messages shall name it.
 * @throws ConfigurationError as loadCases.
 */
function parseCases(content, file) {
    refuseForeignFormat(content, file);
    const parsed = (0,yaml/* readYaml */.gM)(content, file, caseFile);
    return parsed.value.cases.map((entry, index) => toCase(entry, ['cases', index], parsed));
}
const anyMapping = dist/* looseObject */._H3({}, 'must be a mapping with the key cases');
function refuseForeignFormat(content, file) {
    const foreign = (position) => new errors/* ConfigurationError */.j1("Google's Service Extensions format (top level `test:`) is not read yet", {
        position,
        hint: 'write the cases under a top-level `cases:`, as docs/reference/test-cases.md shows',
    });
    if (file.endsWith('.textpb'))
        throw foreign({ file });
    const { value, positionOf } = (0,yaml/* readYaml */.gM)(content, file, anyMapping);
    if ('test' in value && !('cases' in value))
        throw foreign(positionOf(['test']));
}
function refuseTwins(cases) {
    const first = new Map();
    const problems = [];
    for (const testCase of cases) {
        const twin = first.get(testCase.name);
        if (twin === undefined) {
            first.set(testCase.name, testCase);
        }
        else if (twin.position !== undefined && testCase.position !== undefined) {
            problems.push({
                position: testCase.position,
                message: `a case named ${JSON.stringify(testCase.name)} stands at ${(0,yaml/* formatPosition */.Ld)(twin.position)} already`,
            });
        }
    }
    (0,yaml/* throwProblems */.Jh)(problems, 'give every case of the project a name of its own');
}
function toCase(entry, path, file) {
    const { request, upstream } = entry;
    return {
        name: entry.name,
        position: file.positionOf([...path, 'name']),
        request: {
            method: request.method,
            path: request.path,
            headers: toLines(request.headers),
            ...(request.body === undefined ? {} : { body: Buffer.from(request.body) }),
        },
        upstream: { status: upstream.status, headers: toLines(upstream.headers), body: Buffer.from(upstream.body) },
        expectations: toExpectations(entry, [...path, 'expect'], file),
    };
}
function toLines(headers) {
    return Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((line) => [name, line]));
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(533);
// EXTERNAL MODULE: ./.build/envoy/admin.js
var admin = __webpack_require__(3457);
// EXTERNAL MODULE: ./.build/envoy/log.js
var envoy_log = __webpack_require__(564);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./.build/test/wire.js
/** Bodies are kept whole for the matchers, up to this many bytes. */
const MAX_BODY = 64 << 20;
/** More header bytes than any Envoy lets through: its own limit shall be the one that counts. */
const MAX_HEADER_BYTES = 1 << 20;
/** Node's flat list of a message's headers, as lines; UTF-8 that HTTP carried as Latin-1 becomes text again. */
function fromRawHeaders(raw) {
    const lines = [];
    for (let index = 0; index + 1 < raw.length; index += 2) {
        lines.push([raw[index] ?? '', Buffer.from(raw[index + 1] ?? '', 'latin1').toString('utf8')]);
    }
    return lines;
}
/** Header lines as the flat list that Node sends as it is. */
function toRawHeaders(lines) {
    return lines.flatMap(([name, value]) => [name, Buffer.from(value, 'utf8').toString('latin1')]);
}
/** True when one of the lines has the name, whatever its case. */
function hasHeader(lines, ...names) {
    return lines.some(([name]) => names.includes(name.toLowerCase()));
}
/** The body as far as it came; undefined where it is longer than MAX_BODY. Rejects as the stream does. */
async function collectBody(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > MAX_BODY)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/test/client.js



/** The authority of requests whose case names none (RFC 2606 keeps it free for this). */
const DEFAULT_HOST = 'example.com';
/** Methods whose requests say nothing about a body that they don't have (RFC 9110, section 8.6). */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);
/**
 * Sends one request over a connection of its own and reads the answer whole. Nothing is added to the case's headers but
 * `host`, what frames the body, and `connection: close`, which Envoy takes off before any filter. Never rejects.
 */
async function sendRequest(plan, destination) {
    const timeout = AbortSignal.timeout(destination.deadline);
    const signal = AbortSignal.any([timeout, destination.signal]);
    try {
        const response = await openExchange(plan, destination.port, signal);
        const body = await collectBody(response);
        if (body === undefined)
            return { kind: 'broken', reason: `the body is longer than ${MAX_BODY >> 20} MiB` };
        const headers = fromRawHeaders(response.rawHeaders);
        return { kind: 'answered', response: { status: response.statusCode ?? 0, headers, body } };
    }
    catch (error) {
        return timeout.aborted ? { kind: 'deadline' } : { kind: 'broken', reason: (0,errors/* describeError */.Uc)(error) };
    }
}
function openExchange(plan, port, signal) {
    return new Promise((resolve, reject) => {
        const request = (0,external_node_http_.request)({
            host: '127.0.0.1',
            port,
            agent: false,
            method: plan.method,
            path: plan.path,
            headers: toRawHeaders(framedHeaders(plan)),
            maxHeaderSize: MAX_HEADER_BYTES,
            signal,
        });
        request.maxHeadersCount = 0;
        request.once('response', resolve);
        // Stays for errors after the answer has begun: the body's reader sees them too.
        request.on('error', reject);
        request.once('upgrade', (_response, socket) => {
            socket.destroy();
            reject(new Error('the connection was upgraded, which a case cannot follow'));
        });
        request.end(plan.body);
    });
}
function framedHeaders(plan) {
    const { headers, body, method } = plan;
    const host = hasHeader(headers, 'host') ? [] : [['host', DEFAULT_HOST]];
    const framed = hasHeader(headers, 'content-length', 'transfer-encoding') || (body === undefined && BODILESS.has(method));
    const length = framed ? [] : [['content-length', String(body?.length ?? 0)]];
    return [...host, ...headers, ...length];
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/test/fence.js


/** Milliseconds until a worker that still holds a connection counts as stuck; Envoy's own delayed close takes 1,000. */
const SETTLE_LIMIT = 3_000;
const ARRIVAL_LIMIT = 2_000;
/**
 * Envoy writes its log from several threads, and the pipe brings it late. Its admin interface logs each request at the
 * level debug: a request with a number of ours, made once no connection is left, is a fence in the log.
 */
async function fenceLog(envoy) {
    await (0,admin/* askAdmin */.z)(envoy.adminPort, '/logging?admin=debug', 'POST');
    let ended = false;
    void envoy.exited.then(() => {
        ended = true;
    });
    let count = 0;
    let last = '';
    const arrived = async (fence) => {
        const deadline = Date.now() + ARRIVAL_LIMIT;
        while (!ended && !envoy.log().includes(fence) && Date.now() < deadline)
            await (0,external_node_timers_promises_.setTimeout)(2);
    };
    const wait = async () => {
        const deadline = Date.now() + SETTLE_LIMIT;
        let fence = '';
        for (let pause = 1;; pause = Math.min(pause * 2, 50)) {
            fence = `&fence=${++count}.`;
            const active = await countConnections(envoy.adminPort, fence);
            if (active === undefined) {
                // A crash takes Envoy a moment to describe.
                await Promise.race([envoy.exited, (0,external_node_timers_promises_.setTimeout)(SETTLE_LIMIT, undefined, { ref: false })]);
                return { settlement: ended ? 'gone' : 'stuck', fence };
            }
            await arrived(fence);
            if (active === 0)
                return { settlement: 'quiet', fence };
            if (Date.now() > deadline)
                return { settlement: 'stuck', fence };
            await (0,external_node_timers_promises_.setTimeout)(pause);
        }
    };
    const mark = await wait();
    last = mark.fence;
    return {
        settle: async () => {
            const { settlement, fence } = await wait();
            const log = between(envoy.log(), last, fence);
            last = fence;
            return { settlement, log };
        },
    };
}
/** Connections that clients hold, the admin interface's own left out; undefined: no answer. */
async function countConnections(adminPort, fence) {
    try {
        const { body } = await (0,admin/* askAdmin */.z)(adminPort, `/stats?filter=downstream_cx_active${fence}`);
        let sum = 0;
        for (const [, prefix, value] of body.matchAll(/^http\.(.+)\.downstream_cx_active: (\d+)$/gm)) {
            if (prefix !== 'admin')
                sum += Number(value);
        }
        return sum;
    }
    catch {
        return undefined;
    }
}
/** From the line after the one mark to the line with the other; a mark that is not there stands at the log's end. */
function between(log, from, to) {
    const start = log.indexOf(from);
    const end = log.indexOf(to, start + 1);
    const begin = start < 0 ? 0 : log.indexOf('\n', start) + 1;
    return log.slice(begin, end < 0 ? undefined : end);
}

;// CONCATENATED MODULE: ./.build/test/module-log.js

/**
 * What the module logged, without what Envoy puts before it: `wasm log`, then the plugin's name, root id and VM id as
 * far as they are set (proxy-wasm-cpp-host, PluginBase::makeLogPrefix).
 */
function readModuleLog(log, plugin) {
    const words = [plugin.name, plugin.rootId, plugin.vmId].filter((word) => word !== '');
    const prefix = `${['wasm log', ...words].join(' ')}: `;
    return (0,envoy_log/* parseLog */.g_)(log).flatMap(({ level, component, message }) => {
        if (component !== 'wasm')
            return [];
        const text = message.startsWith(prefix) ? message.slice(prefix.length) : withoutAnyPrefix(message);
        return text === undefined ? [] : [{ level: level === 'warning' ? 'warn' : level, text }];
    });
}
/** A line that was logged outside of the plugin's own contexts carries another prefix. */
function withoutAnyPrefix(message) {
    return /^wasm log[^:]*: (.*)$/s.exec(message)?.[1];
}

;// CONCATENATED MODULE: ./.build/test/upstream.js


/** Starts the upstream on any free port. It reads each request whole before it answers. */
async function startUpstream() {
    let answer = refuse;
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, 
    // A caller that went away is Envoy's or the filter's decision, seen at the client.
    (request, response) => void answer(request, response).catch(() => response.destroy()));
    server.maxHeadersCount = 0;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        port: server.address().port,
        expectCase(plan) {
            const received = [];
            answer = (request, response) => serve(plan, received, request, response);
            return received;
        },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function refuse(_request, response) {
    response.destroy();
}
async function serve(plan, received, request, response) {
    const index = received.length;
    const head = { method: request.method ?? '', path: request.url ?? '', headers: fromRawHeaders(request.rawHeaders) };
    received.push({ ...head, body: Buffer.alloc(0) });
    const body = await collectBody(request);
    if (body === undefined)
        throw new Error('the request is longer than can be kept');
    received[index] = { ...head, body };
    // Neither Date nor Connection nor Keep-Alive: the filter sees the case's headers only.
    response.sendDate = false;
    response.removeHeader('connection');
    response.writeHead(plan.status, toRawHeaders(upstream_framedHeaders(plan)));
    response.end(request.method === 'HEAD' ? undefined : plan.body);
}
function upstream_framedHeaders(plan) {
    const framed = hasHeader(plan.headers, 'content-length', 'transfer-encoding');
    // RFC 9110, section 8.6: these two have no length.
    if (framed || plan.status === 204 || plan.status === 304)
        return [...plan.headers];
    return [...plan.headers, ['content-length', String(plan.body.length)]];
}

;// CONCATENATED MODULE: ./.build/test/envoy-engine.js









/** Starts the upstream; Envoy follows with the first case. */
async function openEngine(settings) {
    const { env, plugin } = settings;
    const upstream = await startUpstream();
    const stopping = [];
    let current;
    const leave = () => {
        // A worker in a loop takes its seconds to end: the next Envoy need not wait for it.
        if (current !== undefined)
            stopping.push(current.envoy.stop());
        current = undefined;
    };
    return {
        run: async (testCase) => {
            current ??= await startFenced(settings, upstream.port);
            const { envoy, fence } = current;
            const received = upstream.expectCase(testCase.upstream);
            const exchange = await sendRequest(testCase.request, {
                port: envoy.listenerPort,
                deadline: settings.deadline,
                signal: env.signal,
            });
            if (env.signal.aborted)
                throw (0,exec/* interruption */.YW)(env.signal);
            const { settlement, log } = await fence.settle();
            const findings = (0,envoy_log/* scanLog */.Or)(log);
            if (settlement !== 'quiet' || findings.length > 0)
                leave();
            return { exchange, settlement, upstream: received[0], logs: readModuleLog(log, plugin), findings };
        },
        close: async () => {
            leave();
            await Promise.all([...stopping, upstream.close()]);
        },
    };
}
async function startFenced({ binary, plugin, env, trace }, port) {
    const envoy = await (0,process/* startEnvoy */.c)(binary, (0,bootstrap/* makeBootstrap */.b)(plugin, { kind: 'upstream', port }), env);
    try {
        if (trace)
            await (0,admin/* askAdmin */.z)(envoy.adminPort, '/logging?wasm=trace', 'POST');
        return { envoy, fence: await fenceLog(envoy) };
    }
    catch (error) {
        await envoy.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
;// CONCATENATED MODULE: ./.build/test/difference.js

const SHORT = 120;
const CONTEXT_LINES = 2;
const MAX_LINES = 8;
/** Nobody reads the difference of longer texts. */
const LONGEST_COMPARED = 1 << 20;
/** A value as people see it in a message: quoted, without control characters, cut where it is long. */
function quote(text) {
    const cut = text.length > SHORT * 2 ? `${text.slice(0, SHORT * 2)}…` : text;
    return JSON.stringify((0,base_text/* stripControl */.kU)(cut));
}
/** Bytes as people see them: text where they are text, else the first of them in hexadecimal. */
function quoteBytes(bytes) {
    if (isText(bytes))
        return quote(bytes.toString('utf8'));
    const shown = bytes
        .subarray(0, 32)
        .toString('hex')
        .replace(/(..)(?!$)/g, '$1 ');
    return `${bytes.length} bytes that are no UTF-8: ${shown}${bytes.length > 32 ? ' …' : ''}`;
}
/** True where the two are better told apart side by side than each in its quotes. */
function needsDifference(expected, seen) {
    const texts = [expected, seen];
    return (texts.every((text) => text.length < LONGEST_COMPARED) &&
        texts.some((text) => text.length > SHORT || text.includes('\n')));
}
/** The lines in which two texts differ, `-` for what was expected and `+` for what was seen, with a little around them. */
function showDifference(expected, seen) {
    const before = expected.split('\n');
    const after = seen.split('\n');
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start])
        start++;
    let end = 0;
    while (end < before.length - start &&
        end < after.length - start &&
        before[before.length - 1 - end] === after[after.length - 1 - end]) {
        end++;
    }
    const removed = before.slice(start, before.length - end);
    const added = after.slice(start, after.length - end);
    const column = firstDifference(removed[0] ?? '', added[0] ?? '');
    const marked = (lines, mark, around) => [
        ...lines.slice(0, MAX_LINES).map((line) => `${mark} ${cutAround(line, around)}`),
        ...(lines.length > MAX_LINES ? [`${mark} … and ${lines.length - MAX_LINES} lines more`] : []),
    ];
    return [
        ...marked(before.slice(Math.max(0, start - CONTEXT_LINES), start), ' ', 0),
        ...marked(removed, '-', column),
        ...marked(added, '+', column),
        ...marked(before.slice(before.length - end).slice(0, CONTEXT_LINES), ' ', 0),
    ].join('\n');
}
function firstDifference(a, b) {
    let index = 0;
    while (index < a.length && index < b.length && a[index] === b[index])
        index++;
    return index;
}
function cutAround(line, column) {
    const from = line.length <= SHORT ? 0 : Math.max(0, Math.min(column, line.length) - SHORT / 2);
    const piece = line.slice(from, from + SHORT);
    return (0,base_text/* stripControl */.kU)(`${from > 0 ? '…' : ''}${piece}${from + SHORT < line.length ? '…' : ''}`);
}
function isText(bytes) {
    return Buffer.from(bytes.toString('utf8')).equals(bytes);
}

;// CONCATENATED MODULE: ./.build/test/matchers.js


/** Holds one expectation against what was seen; undefined: it is met. */
function judge(expectation, observation) {
    switch (expectation.kind) {
        case 'called':
            return judgeCalled(expectation.called, observation);
        case 'not-failed-by-envoy':
            return judgeNotFailed(observation);
        case 'status':
            return judgeStatus(expectation.status, observation);
        case 'method':
        case 'path': {
            // That it was not called is told once, by the expectation `called`.
            const seen = observation.upstream?.[expectation.kind];
            if (seen === undefined)
                return undefined;
            return judgeText(`the ${expectation.kind} at the upstream`, expectation.matcher, seen);
        }
        case 'header': {
            const headers = sideOf(expectation.side, observation)?.headers;
            return headers && judgeHeader(expectation.side, expectation.name, expectation.matcher, headers);
        }
        case 'body': {
            const body = sideOf(expectation.side, observation)?.body;
            return body && judgeBody(subjectOf('body', expectation.side), expectation.matcher, body);
        }
        case 'log':
            return judgeLog(expectation, observation.logs);
    }
}
/** A mismatch as one message. */
function describeMismatch({ subject, expected, seen, difference }) {
    if (difference !== undefined)
        return `${subject}: expected (-) and seen (+) differ\n${difference}`;
    return `${subject}: expected ${expected}, seen ${seen}`;
}
function judgeCalled(called, { upstream, response }) {
    if (called === (upstream !== undefined))
        return undefined;
    const answer = `${response.status} with ${response.body.length === 0 ? 'an empty body' : quoteBytes(response.body)}`;
    return {
        subject: 'the upstream',
        expected: called ? 'a request' : 'no request, since the filter answers by itself',
        seen: upstream === undefined ? `none: the client was answered ${answer}` : `${upstream.method} ${upstream.path}`,
    };
}
/** Envoy answers 503 with an empty body for a plugin that does not run (FAIL_CLOSED; filter_manager, `wasm_fail_stream`). */
function judgeNotFailed({ upstream, response }) {
    if (upstream !== undefined || response.status !== 503 || response.body.length > 0)
        return undefined;
    return {
        subject: 'the response',
        expected: "an answer of the upstream's or of the filter's",
        seen: '503 with an empty body, which is how Envoy answers for a plugin that does not run',
    };
}
function judgeStatus(status, { response, upstream }) {
    if (response.status === status)
        return undefined;
    const from = upstream === undefined ? ', answered without the upstream' : '';
    return { subject: 'the status', expected: String(status), seen: `${response.status}${from}` };
}
function sideOf(side, { upstream, response }) {
    return side === 'upstream' ? upstream : response;
}
function subjectOf(part, side) {
    return side === 'upstream' ? `the ${part} at the upstream` : `the ${part} of the response`;
}
function judgeHeader(side, name, matcher, headers) {
    const subject = subjectOf(`header ${name}`, side);
    const lines = headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
    if (matcher.kind === 'absent') {
        if (lines.length === 0)
            return undefined;
        return { subject, expected: 'no such header', seen: quote(lines.join(', ')) };
    }
    if (lines.length === 0) {
        const names = [...new Set(headers.map(([key]) => key.toLowerCase()))].join(', ');
        return { subject, expected: describe(matcher), seen: names === '' ? 'no header at all' : `only ${names}` };
    }
    if (matcher.kind === 'lines') {
        const met = lines.length === matcher.lines.length && lines.every((line, index) => line === matcher.lines[index]);
        return met ? undefined : { subject, expected: describe(matcher), seen: lines.map(quote).join(' and ') };
    }
    // RFC 9110, section 5.3: several lines of one name are one list.
    return judgeText(subject, matcher, lines.join(', '));
}
function judgeBody(subject, matcher, body) {
    switch (matcher.kind) {
        case 'absent':
            return body.length === 0 ? undefined : { subject, expected: 'nothing', seen: quoteBytes(body) };
        case 'exact':
            if (body.equals(Buffer.from(matcher.text)))
                return undefined;
            return textMismatch(subject, matcher, body.toString('utf8'), quoteBytes(body));
        case 'contains':
            if (body.includes(Buffer.from(matcher.text)))
                return undefined;
            return { subject, expected: describe(matcher), seen: quoteBytes(body) };
        case 'regex':
        case 'lines':
            return judgeText(subject, matcher, body.toString('utf8'));
    }
}
function judgeText(subject, matcher, text) {
    if (matcher.kind === 'regex' && text.length > MAX_MATCHED) {
        const seen = `${text.length} characters, more than the ${MAX_MATCHED} that a pattern is tried on`;
        return { subject, expected: describe(matcher), seen };
    }
    return isMet(matcher, text) ? undefined : textMismatch(subject, matcher, text, quote(text));
}
function textMismatch(subject, matcher, text, shown) {
    const mismatch = { subject, expected: describe(matcher), seen: shown };
    if (matcher.kind !== 'exact' || !needsDifference(matcher.text, text))
        return mismatch;
    return { ...mismatch, difference: showDifference(matcher.text, text) };
}
function judgeLog({ level, matcher, absent }, logs) {
    const found = logs.find((line) => (level === undefined || line.level === level) && isMet(matcher, line.text));
    if (absent !== (found === undefined)) {
        const wanted = `${describe(matcher, 'line')}${level === undefined ? '' : ` at the level ${level}`}`;
        const shown = logs.slice(-5).map((line) => `${line.level}: ${quote(line.text)}`);
        return {
            subject: "the module's log",
            expected: absent ? `nothing like ${wanted}` : wanted,
            seen: found === undefined ? shown.join(', ') || 'no line at all' : `${found.level}: ${quote(found.text)}`,
        };
    }
    return undefined;
}
function isMet(matcher, text) {
    switch (matcher.kind) {
        case 'exact':
            return text === matcher.text;
        case 'contains':
            return text.includes(matcher.text);
        case 'regex':
            return matchesWhole(matcher.text, text);
        case 'absent':
            return text === '';
        case 'lines':
            return text === matcher.lines.join(', ');
    }
}
function describe(matcher, noun = 'text') {
    switch (matcher.kind) {
        case 'exact':
            return noun === 'line' ? `the line ${quote(matcher.text)}` : quote(matcher.text);
        case 'contains':
            return `a ${noun} that contains ${quote(matcher.text)}`;
        case 'regex':
            return `a ${noun} that /${matcher.text}/ matches as a whole`;
        case 'absent':
            return 'nothing';
        case 'lines':
            return `the lines ${matcher.lines.map(quote).join(' and ')}`;
    }
}

;// CONCATENATED MODULE: ./.build/test/verdict.js

/** Everything wrong with a case, at its lines; none: it passed. What broke the whole case is told instead of what follows. */
function judgeCase(testCase, trace, deadline) {
    const { exchange, findings } = trace;
    if (findings.length > 0)
        return findings.map((finding) => describeFinding(testCase, finding));
    if (trace.settlement === 'gone') {
        return [complain(testCase, 'test-crash', 'Envoy ended in the middle of it', { hint: CRASH_HINT })];
    }
    if (trace.settlement === 'stuck') {
        const answered = exchange.kind === 'answered' ? 'it was answered' : 'it was not answered';
        return [
            complain(testCase, 'test-loop', `${answered}, and Envoy's worker does not come back from it`, {
                hint: LOOP_HINT,
            }),
        ];
    }
    if (exchange.kind === 'deadline') {
        return [complain(testCase, 'test-deadline', `no answer within ${deadline / 1000} s`, { hint: PAUSE_HINT })];
    }
    if (exchange.kind === 'broken') {
        return [complain(testCase, 'test-no-answer', `the request got no whole answer: ${exchange.reason}`)];
    }
    const observation = { response: exchange.response, upstream: trace.upstream, logs: trace.logs };
    return testCase.expectations.flatMap((expectation) => {
        const mismatch = judge(expectation, observation);
        if (mismatch === undefined)
            return [];
        return [complain(testCase, 'test-failed', describeMismatch(mismatch), { position: expectation.position })];
    });
}
/** A case that was left out because the ones before it brought Envoy down. */
function notRun(testCase, lost) {
    return complain(testCase, 'test-not-run', `not run, since the ${lost} cases before it each brought Envoy to a halt`, {
        hint: 'mend the first of them and run again',
    });
}
const LOOP_HINT = 'the filter does not return from a callback: look for a loop without an end';
const PAUSE_HINT = 'the filter paused the stream and never continued it, or waits for a call-out that nobody answers';
const CRASH_HINT = 'run with another Envoy release too: a crash of the proxy itself is worth a report to its makers';
function describeFinding(testCase, { kind, message, backtrace }) {
    const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
    switch (kind) {
        case 'trap':
            return complain(testCase, 'test-trap', `the filter trapped: ${message}${lines}`, {
                hint: 'after a trap Envoy answers every further request of this VM with 503 (unless told to fail open); the names in the backtrace come from the module, if it was built with names',
            });
        case 'crash':
            return complain(testCase, 'test-crash', `Envoy crashed: ${message}`, { hint: CRASH_HINT });
        case 'wasm':
        case 'critical':
            return complain(testCase, 'test-envoy-error', `Envoy complains: ${message}`);
    }
}
function complain(testCase, code, message, details = {}) {
    const { file, line, column } = details.position ?? testCase.position ?? {};
    return {
        ...(file === undefined ? {} : { file, line, column }),
        severity: 'error',
        code,
        message: `${testCase.name}: ${message}`,
        ...(details.hint === undefined ? {} : { hint: details.hint }),
    };
}

;// CONCATENATED MODULE: ./.build/test/run.js


/** A filter may call out before it answers; what takes longer than this is not coming. */
const DEADLINE = 10_000;
/** After so many cases in a row that cost an Envoy each, the rest would only cost time. */
const MAX_LOST_IN_A_ROW = 3;
/**
 * Runs the cases one after another in one real Envoy; after a trap, a hang or a crash the next case gets a new one.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
async function runCases(options) {
    const { suite, plugin, binary, env, deadline = DEADLINE } = options;
    const started = performance.now();
    const cases = [];
    const diagnostics = [];
    const record = (testCase, problems) => {
        diagnostics.push(...problems);
        cases.push({
            name: testCase.name,
            engine: 'envoy',
            target: binary.target.key,
            status: problems.length === 0 ? 'passed' : 'failed',
            file: testCase.position?.file,
            line: testCase.position?.line,
        });
    };
    const engine = await openEngine({ binary, plugin, env, deadline, trace: suite.cases.some(expectsTrace) });
    try {
        let lost = 0;
        for (const [index, testCase] of suite.cases.entries()) {
            env.log.progress(`case ${index + 1} of ${suite.cases.length}: ${testCase.name}`);
            if (lost >= MAX_LOST_IN_A_ROW) {
                record(testCase, [notRun(testCase, lost)]);
                continue;
            }
            const trace = await engine.run(testCase);
            lost = trace.settlement === 'quiet' ? 0 : lost + 1;
            record(testCase, judgeCase(testCase, trace, deadline));
        }
    }
    finally {
        await engine.close();
    }
    const failed = cases.filter(({ status }) => status === 'failed').length;
    return {
        cases,
        diagnostics,
        tests: { passed: cases.length - failed, failed, skipped: 0 },
        seconds: Math.round(performance.now() - started) / 1000,
    };
}
function expectsTrace({ expectations }) {
    return expectations.some((expectation) => expectation.kind === 'log' && expectation.level === 'trace');
}

// EXTERNAL MODULE: ./.build/stage/plugin.js
var stage_plugin = __webpack_require__(1804);
// EXTERNAL MODULE: ./.build/stage/summary.js
var summary = __webpack_require__(2651);
;// CONCATENATED MODULE: ./.build/stage/test.js







const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
/** Loads the module into each target's real Envoy and sends it the cases' traffic. */
async function test(job) {
    const { env } = job;
    const project = await job.project();
    const suite = await loadCases(project.cases, env.directory);
    const [loaded, envoys] = await Promise.all([job.module(), job.envoys()]);
    const plugin = (0,stage_plugin/* pluginSettings */.F)(project, loaded);
    const outcomes = [];
    for (const envoy of envoys) {
        env.log.progress(`envoy ${envoy.version}`);
        outcomes.push([envoy.target.key, await testOn(envoy, plugin, suite, job, loaded.file)]);
    }
    const all = outcomes.map(([, outcome]) => outcome);
    const figures = Object.fromEntries(outcomes.map(([key, { milliseconds }]) => [
        `load ${key}`,
        { value: milliseconds, unit: 'milliseconds' },
    ]));
    return {
        module: (0,summary/* summarize */.e)(loaded, project.language),
        verdicts: Object.fromEntries(outcomes.map(([key, { verdict }]) => [key, verdict])),
        diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
        cases: all.flatMap(({ cases }) => cases),
        tests: all.map(({ tests }) => tests).reduce(add, NO_TESTS),
        figures,
    };
}
async function testOn(envoy, plugin, suite, { env }, file) {
    const started = performance.now();
    const validation = await (0,process/* validate */.t)(envoy, (0,bootstrap/* makeBootstrap */.b)(plugin, { kind: 'direct-response', status: 200, body: '' }), env);
    const milliseconds = Math.round(performance.now() - started);
    const verdict = (0,stage_plugin/* measuredVerdict */.U)(envoy, validation);
    if (!validation.loads) {
        env.log.info(`envoy ${envoy.version}: refuses the module`);
        return {
            verdict,
            diagnostics: (0,measured/* refusalDiagnostics */.T)(validation, envoy.target.key, file),
            cases: [],
            tests: NO_TESTS,
            milliseconds,
        };
    }
    env.log.info(`envoy ${envoy.version}: loads the module, ${milliseconds} ms`);
    const outcome = await runCases({ suite, plugin, binary: envoy, env });
    for (const { name, status } of outcome.cases)
        env.log.info(`${status === 'passed' ? '✓' : '✗'} ${name}`);
    const diagnostics = [...(0,measured/* teardownDiagnostics */.R)(validation, envoy.target.key, file), ...outcome.diagnostics];
    return { verdict, diagnostics, cases: outcome.cases, tests: outcome.tests, milliseconds };
}
function add(a, b) {
    return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}


/***/ })

};
