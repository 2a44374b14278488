export const id = 3847;
export const ids = [3847];
export const modules = {

/***/ 47540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ABI_VERSIONS)
/* harmony export */ });
/* unused harmony export abiTable */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The versions that a module can name by an exported function, e.g. `proxy_abi_version_0_2_1`. */
const ABI_VERSIONS = ['0.1.0', '0.2.0', '0.2.1'];
const release = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+\.\d+\.\d+$/));
const signature = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(void|(i32|i64|f32|f64)( (i32|i64|f32|f64))*) -> (void|i32|i64|f32|f64)$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('As Envoy prints it: `i32 i64 -> i32`, `void -> void`.'));
const abi = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ABI_VERSIONS)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('ABI versions of the module that get it; left out: all.')));
const since = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The first measured release that has it; the oldest one says nothing of those before.'));
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const importRow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    module: name,
    name,
    signature,
    abi,
    since,
    start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The first measured release that lets _initialize and main call it; left out: none.'))),
});
const exportRow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name,
    signature,
    abi,
    since,
    with: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Looked up only if this one was found with its type.'))),
    without: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Looked up only if this one was not found with its type.'))),
});
/** The shape of data/envoy.json, published as schema/abi-envoy.schema.json for SDKs and linters to read the table by. */
const abiTable = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    how: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('How every row was got.')),
    aliases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Modules that have the same functions under another name.')),
    releases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: release, build: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The binary's own version line.")) })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The builds that were measured, oldest first.')),
    imports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(importRow), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The functions that Envoy links.')),
    exports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exportRow), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The functions that Envoy looks up, in its order.')),
});


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

/***/ 561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ createBody),
/* harmony export */   Nc: () => (/* binding */ appendBody),
/* harmony export */   ju: () => (/* binding */ setBody)
/* harmony export */ });
/* harmony import */ var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);

function createBody(bytes = Buffer.alloc(0), anywhere = false) {
    return { bytes, anywhere };
}
function appendBody(body, bytes) {
    if (bytes.length > 0)
        body.bytes = body.bytes.length === 0 ? bytes : Buffer.concat([body.bytes, bytes]);
}
/**
 * What Envoy allows a filter to do with a body: replace its beginning or all of it, put something in front, or append
 * (source/extensions/common/wasm/context.cc, Buffer::copyFrom; as measured on 1.40).
 */
function setBody(body, start, length, data) {
    const size = body.bytes.length;
    if (body.anywhere === true) {
        const from = Math.min(start, size);
        body.bytes = Buffer.concat([
            body.bytes.subarray(0, from),
            data,
            body.bytes.subarray(Math.min(from + length, size)),
        ]);
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.ok;
    }
    if (start === 0)
        body.bytes = Buffer.concat([data, body.bytes.subarray(Math.min(length, size))]);
    else if (start >= size)
        body.bytes = Buffer.concat([body.bytes, data]);
    else
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.badArgument;
    return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.ok;
}


/***/ }),

/***/ 59867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ createClock)
/* harmony export */ });
/** @param seconds since 1970: what a module sees of the clock stands there, and is its own steady clock. */
function createClock(seconds) {
    const started = performance.now();
    const epoch = seconds === undefined ? BigInt(Date.now()) * 1000000n : BigInt(Math.round(seconds * 1e9));
    let leapt = 0;
    let events = [];
    const elapsed = () => (seconds === undefined ? performance.now() - started : 0) + leapt;
    const nanoseconds = () => BigInt(Math.round(elapsed() * 1e6));
    return {
        elapsed,
        realTime: () => (seconds === undefined ? epoch + nanoseconds() : epoch),
        steadyTime: () => (seconds === undefined ? nanoseconds() : epoch),
        after: (milliseconds, action) => {
            const event = { at: elapsed() + milliseconds, action };
            events.push(event);
            return () => {
                events = events.filter((other) => other !== event);
            };
        },
        next: (end) => {
            let first;
            for (const event of events)
                if (first === undefined || event.at < first.at)
                    first = event;
            if (first === undefined || first.at > end)
                return false;
            events = events.filter((event) => event !== first);
            leapt += Math.max(0, first.at - elapsed());
            first.action();
            return true;
        },
    };
}


/***/ }),

/***/ 97662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   ei: () => (/* binding */ createConnectionView),
/* harmony export */   q6: () => (/* binding */ createContext),
/* harmony export */   x6: () => (/* binding */ missesWhatIsOver)
/* harmony export */ });
/* harmony import */ var _header_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83979);

function createContext(id, root, stream) {
    const { calls, grpc, grpcAnswer, expressions } = stream === undefined ? createCalls() : NO_CALLS;
    return {
        calls,
        grpc,
        grpcAnswer,
        expressions,
        id,
        root,
        stream,
        created: false,
        configuring: false,
        status: { code: 0, message: '' },
        answer: undefined,
        declared: undefined,
        callData: { bytes: EMPTY },
        tickPeriod: 0,
        stopTicks: undefined,
    };
}
const EMPTY = Buffer.alloc(0);
/** What belongs to roots. */
function createCalls() {
    return {
        calls: new Map(),
        grpc: new Map(),
        grpcAnswer: { initial: undefined, message: undefined, trailing: undefined },
        expressions: { next: 0, byToken: new Map() },
    };
}
/** Streams share it, and nobody writes to it: what they do is their root's. */
const NO_CALLS = createCalls();
/** The view of a TCP connection: all that is HTTP's is not there. */
function createConnectionView(facts, network) {
    const half = () => ({ headers: undefined, body: undefined, trailers: undefined });
    const nothing = () => undefined;
    return {
        request: half(),
        response: half(),
        network,
        accessLog: undefined,
        endOfStream: false,
        state: undefined,
        overrides: undefined,
        facts,
        addTrailers: () => (0,_header_map_js__WEBPACK_IMPORTED_MODULE_0__/* .createHeaderMap */ .UQ)('trailers'),
        resume: nothing,
        reset: nothing,
        reply: nothing,
    };
}
/** True in Google's tester, where headers and bodies that are not under way are missing; in Envoy they are empty. */
function missesWhatIsOver({ stream }) {
    return stream?.overrides !== undefined;
}
/** The root of a stream, or the context itself. */
function rootOf(context) {
    return context.root ?? context;
}


/***/ }),

/***/ 49822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ EnvoyCrash),
/* harmony export */   wp: () => (/* binding */ ABORTED),
/* harmony export */   yA: () => (/* binding */ SEGMENTATION_FAULT)
/* harmony export */ });
/** Envoy's whole process dies of what the module did; `message` holds its last words but for an address of no meaning. */
class EnvoyCrash extends Error {
    name = 'EnvoyCrash';
    /** What the module did. */
    why;
    constructor(words, why) {
        super(words);
        this.why = why;
    }
}
const SEGMENTATION_FAULT = 'Caught Segmentation fault';
const ABORTED = 'Caught Aborted';


/***/ }),

/***/ 66592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unserializable)
/* harmony export */ });
/** Maps of an expression's variables that can't be handed over whole, as Envoy's own can't. */
const unserializable = new WeakSet();


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

/***/ 38880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NeverReturned),
/* harmony export */   s: () => (/* binding */ runGuarded)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** Thrown where guarded work did not come back in time; whatever it worked on is in no defined state. */
class NeverReturned extends Error {
    name = 'NeverReturned';
}
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('work()');
const box = { work: () => undefined };
const context = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(box);
/**
 * Does synchronous work and ends it by force after the time: V8 stops even a loop inside of a module. Costs 0.1 ms.
 * @throws NeverReturned.
 */
function runGuarded(milliseconds, work) {
    box.work = work;
    try {
        script.runInContext(context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
    }
    catch (error) {
        if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new NeverReturned(`did not return within ${milliseconds} ms`);
    }
    finally {
        box.work = () => undefined;
    }
}


/***/ }),

/***/ 83979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ overwriteHeader),
/* harmony export */   NI: () => (/* binding */ addHeader),
/* harmony export */   RH: () => (/* binding */ headerBytes),
/* harmony export */   Ro: () => (/* binding */ headerPairs),
/* harmony export */   UQ: () => (/* binding */ createHeaderMap),
/* harmony export */   WH: () => (/* binding */ setHeader),
/* harmony export */   _b: () => (/* binding */ getHeader),
/* harmony export */   k9: () => (/* binding */ removeHeader),
/* harmony export */   vM: () => (/* binding */ replaceHeaders)
/* harmony export */ });
/** Names that Envoy 1.40 joins with a comma when a second value comes: measured, each sent twice. */
const BOTH = [
    'cache-control',
    'connection',
    'content-encoding',
    'content-length',
    'content-type',
    'keep-alive',
    'proxy-connection',
    'proxy-status',
    'transfer-encoding',
    'upgrade',
    'via',
    'x-envoy-attempt-count',
    'x-envoy-decorator-operation',
    'x-request-id',
];
const JOINED = {
    joined: { has: () => true },
    request: new Set([
        ...BOTH,
        ...[':authority', ':method', ':path', ':protocol', ':scheme'],
        ...['accept', 'accept-encoding', 'access-control-request-headers', 'access-control-request-method'],
        ...['authorization', 'expect', 'grpc-accept-encoding', 'grpc-timeout', 'if-match', 'if-modified-since'],
        ...['if-none-match', 'if-range', 'if-unmodified-since', 'origin', 'pragma', 'referer', 'te', 'user-agent'],
        ...['x-client-trace-id', 'x-envoy-expected-rq-timeout-ms', 'x-envoy-external-address', 'x-envoy-internal'],
        ...['x-envoy-max-retries', 'x-envoy-original-path', 'x-envoy-retry-on', 'x-envoy-upstream-rq-timeout-ms'],
        ...['x-forwarded-client-cert', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto'],
    ]),
    response: new Set([
        ...BOTH,
        ...[':status', 'access-control-allow-credentials', 'access-control-allow-headers', 'access-control-allow-methods'],
        ...[
            'access-control-allow-origin',
            'access-control-expose-headers',
            'access-control-max-age',
            'age',
            'date',
            'etag',
        ],
        ...['expires', 'grpc-message', 'grpc-status', 'last-modified', 'location', 'server', 'vary', 'x-envoy-degraded'],
        ...['x-envoy-ratelimited', 'x-envoy-upstream-canary', 'x-envoy-upstream-service-time'],
    ]),
    trailers: new Set(['grpc-message', 'grpc-status']),
};
function createHeaderMap(kind, pairs = []) {
    const map = { kind, names: [], values: [] };
    for (const pair of pairs)
        addHeader(map, pair[0], pair[1]);
    return map;
}
/** The first value, undefined where there is none. */
function getHeader(map, name) {
    const index = indexOf(map, keyOf(map, name));
    return index < 0 ? undefined : map.values[index];
}
function addHeader(map, name, value) {
    const joined = JOINED[map.kind];
    // A name that is joined is in lower case: most names need no second look.
    const known = joined.has(name);
    const key = known && map.kind !== 'joined' ? name : keyOf(map, name);
    if (known || joined.has(key)) {
        const index = indexOf(map, key);
        if (index >= 0) {
            map.values[index] = join(map.kind, map.values[index] ?? '', value);
            return;
        }
    }
    insert(map, key, value);
}
function indexOf({ kind, names }, key) {
    if (kind !== 'joined')
        return names.indexOf(key);
    return names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
}
function join(kind, before, value) {
    if (kind === 'joined')
        return before === '' ? value : `${before}, ${value}`;
    return before === '' ? value : value === '' ? before : `${before},${value}`;
}
/** All values go, the new one comes last (measured on 1.40). */
function setHeader(map, name, value) {
    const key = keyOf(map, name);
    const index = map.kind === 'joined' ? indexOf(map, key) : -1;
    if (index >= 0) {
        map.values[index] = value;
        return;
    }
    removeKey(map, key);
    insert(map, key, value);
}
/** Keeps the place of the header if it is there: how Envoy itself sets what it knows. */
function overwriteHeader(map, name, value) {
    const index = map.names.indexOf(name);
    if (index < 0)
        insert(map, name, value);
    else
        map.values[index] = value;
}
function removeHeader(map, name) {
    removeKey(map, keyOf(map, name));
}
/** As `setHeaderMapPairs` does it: everything goes, then the pairs are added one by one. */
function replaceHeaders(map, pairs) {
    map.names.length = 0;
    map.values.length = 0;
    for (const [name, value] of pairs)
        addHeader(map, name, value);
}
function headerPairs(map) {
    return map.names.map((name, index) => [name, map.values[index] ?? '']);
}
/** Names and values together, in bytes; Google's tester counts the names instead. */
function headerBytes(map) {
    if (map.kind === 'joined')
        return map.names.length;
    let size = 0;
    for (const name of map.names)
        size += name.length;
    for (const value of map.values)
        size += value.length;
    return size;
}
function removeKey(map, key) {
    const { names, values } = map;
    for (let index = indexOf(map, key); index >= 0; index = indexOf(map, key)) {
        names.splice(index, 1);
        values.splice(index, 1);
    }
}
function insert({ kind, names, values }, key, value) {
    if (kind === 'joined') {
        const next = names.findIndex((name) => name.toLowerCase() > key.toLowerCase());
        const place = next < 0 ? names.length : next;
        names.splice(place, 0, key);
        values.splice(place, 0, value);
        return;
    }
    if (key.charCodeAt(0) === COLON && names.length > 0 && names[names.length - 1]?.charCodeAt(0) !== COLON) {
        const index = names.findIndex((name) => name.charCodeAt(0) !== COLON);
        names.splice(index, 0, key);
        values.splice(index, 0, value);
        return;
    }
    names.push(key);
    values.push(value);
}
/** Lower case in ASCII only; `host` is another name of `:authority` in requests. */
function keyOf(map, name) {
    if (map.kind === 'joined')
        return name;
    const key = hasUpperCase(name) ? name.replace(UPPER_CASES, (letters) => letters.toLowerCase()) : name;
    return key === 'host' && map.kind === 'request' ? ':authority' : key;
}
/** Nearly no name has any: this is much quicker than a pattern. */
function hasUpperCase(name) {
    for (let index = 0; index < name.length; index += 1) {
        const code = name.charCodeAt(index);
        if (code >= 0x41 && code <= 0x5a)
            return true;
    }
    return false;
}
const COLON = 0x3a;
const UPPER_CASES = /[A-Z]+/g;


/***/ }),

/***/ 25875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ stopPlugin),
/* harmony export */   Vw: () => (/* binding */ loadModule),
/* harmony export */   _C: () => (/* binding */ startPlugin),
/* harmony export */   xf: () => (/* binding */ addContext)
/* harmony export */ });
/* harmony import */ var _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18892);
/* harmony import */ var _wasm_limit_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88662);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97662);
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49822);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43890);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26062);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64476);
/* harmony import */ var _vm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65182);
/* harmony import */ var _webassembly_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4063);









/** Compiles a module, bounded to the memory that Envoy allows. @throws LoadFailure as Envoy refuses it. */
function loadModule(module) {
    (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .findAbi */ .SU)(module.interface);
    try {
        return { module, compiled: new _webassembly_js__WEBPACK_IMPORTED_MODULE_8__/* .webAssembly */ .t.Module((0,_wasm_limit_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .limitMemory */ .X)(module, _link_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MEMORY_PAGES */ .GD)) };
    }
    catch {
        throw new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to('Failed to load Wasm bytecode');
    }
}
/**
 * Starts a plugin in a VM of its own: instance, start functions, root context, proxy_on_vm_start, proxy_on_configure.
 * Envoy does the same in a canary first, which is thrown away (proxy-wasm-cpp-host, src/wasm.cc, canary). A trap in
 * proxy_on_context_create is no reason for it to refuse: the VM has failed then, and is handed out all the same.
 * @param release the measured Envoy release whose rules for the start are followed.
 * @throws LoadFailure where the module refuses, in Envoy's words; a trap has been reported to the world.
 */
function startPlugin(loaded, plugin, world, release = _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .NEWEST_MEASURED */ .Q5) {
    const vm = createVm(loaded, plugin, world, release);
    startModule(vm, release, loaded.tables ?? _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLED_TABLES */ .rd);
    const root = addContext(vm, undefined);
    root.configuring = true;
    (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .enter */ .Ve)(vm, root, 'proxy_on_context_create', root.id, 0);
    root.created = true;
    root.configuring = false;
    refuseIfCrashed(vm);
    const failedBefore = vm.failure !== undefined;
    const started = vm.callbacks.proxy_on_vm_start === undefined ||
        (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .enter */ .Ve)(vm, root, 'proxy_on_vm_start', root.id, plugin.vmConfiguration.length) !== 0;
    (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .leave */ .qG)(vm);
    refuseIfCrashed(vm);
    if (!started)
        throw refusal(vm, 'Failed to start base Wasm');
    if (failedBefore)
        return { vm, root };
    root.configuring = true;
    const configured = vm.callbacks.proxy_on_configure === undefined ||
        (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .enter */ .Ve)(vm, root, 'proxy_on_configure', root.id, plugin.configuration.length) !== 0;
    root.configuring = false;
    (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .leave */ .qG)(vm);
    refuseIfCrashed(vm);
    if (!configured)
        throw refusal(vm, 'Failed to configure base Wasm plugin');
    return { vm, root };
}
/** A new context that the host knows and the module does not yet. */
function addContext(vm, root, stream) {
    vm.lastContext += 1;
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .createContext */ .q6)(vm.lastContext, root, stream);
    vm.contexts.set(context.id, context);
    return context;
}
/** Tells the plugin that it is over; it may ask for more time and then calls proxy_done. */
function stopPlugin({ vm, root }) {
    root.stopTicks?.();
    for (const cancel of root.calls.values())
        cancel();
    for (const handle of root.grpc.values())
        handle.cancelled = true;
    if (vm.failure !== undefined)
        return;
    const done = vm.callbacks.proxy_on_done === undefined || (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .enter */ .Ve)(vm, root, 'proxy_on_done', root.id) !== 0;
    vm.awaitsDone = !done;
    (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .leave */ .qG)(vm);
    if (done)
        (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .deleteContext */ .JQ)(vm, root);
}
function createVm({ module, compiled, tables }, plugin, world, release) {
    const callbacks = {};
    const own = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .createContext */ .q6)(0, undefined, undefined);
    const vm = {
        abi: (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .findAbi */ .SU)(module.interface),
        hasNames: module.interface.customSections.some(({ name }) => name === 'name'),
        world,
        plugin,
        memory: (0,_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .createGuestMemory */ .cp)(),
        callbacks,
        allocate: undefined,
        contexts: new Map([[0, own]]),
        own,
        current: undefined,
        effective: 0,
        // Of a call to the host from the start section Envoy's process dies (measured, 1.36 to 1.40).
        allowed: NOTHING,
        failure: undefined,
        stopIteration: false,
        after: [],
        awaitsDone: false,
        metricIds: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_6__/* .createMetricIds */ .nF)(),
        lastContext: 0,
        lastCall: { http: 0, grpcCall: 1, grpcStream: 2 },
    };
    const imports = (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .makeImports */ .fW)(vm, module.interface, tables);
    const instance = instantiate(compiled, imports);
    vm.memory.source ??= Object.values(instance.exports).find(_webassembly_js__WEBPACK_IMPORTED_MODULE_8__/* .isWasmMemory */ .e);
    Object.assign(callbacks, (0,_link_js__WEBPACK_IMPORTED_MODULE_4__/* .findCallbacks */ .eF)(vm.abi, module.interface, instance.exports, release, tables));
    vm.allocate = callbacks.malloc ?? callbacks.proxy_on_memory_allocate;
    return vm;
}
function instantiate(compiled, imports) {
    try {
        return new _webassembly_js__WEBPACK_IMPORTED_MODULE_8__/* .webAssembly */ .t.Instance(compiled, imports);
    }
    catch (error) {
        // A start section that traps, a segment outside of the memory, or more memory than there may be.
        const isCrash = error instanceof _vm_js__WEBPACK_IMPORTED_MODULE_7__/* .RestrictedCall */ .gf;
        const failure = new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to(isCrash ? _crash_js__WEBPACK_IMPORTED_MODULE_3__/* .SEGMENTATION_FAULT */ .yA : 'Failed to create new Wasm instance');
        failure.cause = error;
        throw failure;
    }
}
const NOTHING = new Set();
/** Reactor first, command otherwise; only harmless functions may be called (src/wasm.cc, startVm). */
function startModule(vm, release, tables) {
    vm.allowed = findStartCalls(release, tables);
    const start = (name) => {
        const run = vm.callbacks[name];
        if (run !== undefined && vm.failure === undefined)
            (0,_vm_js__WEBPACK_IMPORTED_MODULE_7__/* .enterFunction */ .F_)(vm, vm.own, name, run);
    };
    if (vm.callbacks._initialize === undefined) {
        start('_start');
    }
    else {
        start('_initialize');
        start(vm.callbacks.main === undefined ? '__main_void' : 'main');
    }
    vm.allowed = undefined;
    if (vm.failure !== undefined)
        throw new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to(vm.failure.message);
}
/** What an Envoy release lets a module call while it starts, as `MODULE.NAME`. */
function findStartCalls(release, { findHostFunctions, hostFunctionNames }) {
    const mayCall = (module, name) => findHostFunctions(module, name).some(({ start }) => (0,_abi_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isSince */ .$l)(start, release));
    return new Set(['env', 'wasi_snapshot_preview1'].flatMap((module) => hostFunctionNames(module).flatMap((name) => (mayCall(module, name) ? [`${module}.${name}`] : []))));
}
function refuseIfCrashed({ failure }) {
    if (failure?.kind === 'crash')
        throw new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to(failure.message);
}
/** Where a trap is to blame, Envoy tells it first. */
function refusal({ failure }, words) {
    return failure === undefined ? new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to(words) : new _link_js__WEBPACK_IMPORTED_MODULE_4__/* .LoadFailure */ .to(failure.message, words);
}


/***/ }),

/***/ 43890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ LoadFailure),
  GD: () => (/* binding */ MAX_MEMORY_PAGES),
  ko: () => (/* binding */ Unimplemented),
  SU: () => (/* binding */ findAbi),
  eF: () => (/* binding */ findCallbacks),
  fW: () => (/* binding */ makeImports)
});

// UNUSED EXPORTS: hostFunctions

// EXTERNAL MODULE: ./.build/abi/schema.js
var schema = __webpack_require__(47540);
// EXTERNAL MODULE: ./.build/abi/signature.js
var signature = __webpack_require__(89409);
// EXTERNAL MODULE: ./.build/abi/tables.js + 2 modules
var abi_tables = __webpack_require__(18892);
// EXTERNAL MODULE: ./.build/host/abi.js
var abi = __webpack_require__(44447);
// EXTERNAL MODULE: ./.build/host/body.js
var host_body = __webpack_require__(561);
// EXTERNAL MODULE: ./.build/host/context.js
var host_context = __webpack_require__(97662);
// EXTERNAL MODULE: ./.build/host/memory.js
var host_memory = __webpack_require__(26062);
// EXTERNAL MODULE: ./.build/host/vm.js + 1 modules
var host_vm = __webpack_require__(65182);
;// CONCATENATED MODULE: ./.build/host/functions/output.js



/** Copies a value into the module and tells it where; an empty one needs no room (wasm.h, copyToPointerSize). */
function giveText(vm, text, pointer, size) {
    const place = text === '' ? 0 : (0,host_vm/* allocate */.CN)(vm, text.length);
    if (text !== '' && (place === 0 || !(0,host_memory/* writeText */.x3)(vm.memory, place, text)))
        return abi/* STATUS */.XQ.invalidMemoryAccess;
    return tell(vm, place, text.length, pointer, size);
}
/** As giveText, for bytes. */
function giveBytes(vm, bytes, pointer, size) {
    const place = bytes.length === 0 ? 0 : (0,host_vm/* allocate */.CN)(vm, bytes.length);
    if (bytes.length > 0 && (place === 0 || !(0,host_memory/* writeBytes */.NH)(vm.memory, place, bytes)))
        return abi/* STATUS */.XQ.invalidMemoryAccess;
    return tell(vm, place, bytes.length, pointer, size);
}
function tell(vm, place, length, pointer, size) {
    const written = (0,host_memory/* writeU32 */.A)(vm.memory, pointer, place) && (0,host_memory/* writeU32 */.A)(vm.memory, size, length);
    return written ? abi/* STATUS */.XQ.ok : abi/* STATUS */.XQ.invalidMemoryAccess;
}
function giveU32(vm, value, pointer) {
    return (0,host_memory/* writeU32 */.A)(vm.memory, pointer, value) ? abi/* STATUS */.XQ.ok : abi/* STATUS */.XQ.invalidMemoryAccess;
}

;// CONCATENATED MODULE: ./.build/host/functions/buffers.js






/** Bodies and configurations (exports.cc and Envoy's context.cc, getBuffer). */
function bufferFunctions(vm) {
    return {
        proxy_get_buffer_bytes: (type, start, length, pointer, size) => {
            if (type >>> 0 > abi/* BUFFER */.ZD.callData)
                return abi/* STATUS */.XQ.badArgument;
            const bytes = bytesOf(vm, (0,host_vm/* actor */.eN)(vm), type);
            if (bytes === undefined)
                return abi/* STATUS */.XQ.notFound;
            const from = start >>> 0;
            const part = bytes.subarray(from, from + (length >>> 0));
            return giveBytes(vm, part, pointer, size);
        },
        proxy_get_buffer_status: (type, length, flags) => {
            if (type >>> 0 > abi/* BUFFER */.ZD.callData)
                return abi/* STATUS */.XQ.badArgument;
            const bytes = bytesOf(vm, (0,host_vm/* actor */.eN)(vm), type);
            if (bytes === undefined)
                return abi/* STATUS */.XQ.notFound;
            const told = giveU32(vm, bytes.length, length);
            return told === abi/* STATUS */.XQ.ok ? giveU32(vm, 0, flags) : told;
        },
        proxy_set_buffer_bytes: (type, start, length, pointer, size) => {
            if (type >>> 0 > abi/* BUFFER */.ZD.callData)
                return abi/* STATUS */.XQ.badArgument;
            const context = (0,host_vm/* actor */.eN)(vm);
            if (bytesOf(vm, context, type) === undefined)
                return abi/* STATUS */.XQ.notFound;
            const data = (0,host_memory/* readBytes */.io)(vm.memory, pointer, size);
            if (data === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const body = bodyOf(context, type);
            return body === undefined ? abi/* STATUS */.XQ.badArgument : (0,host_body/* setBody */.ju)(body, start >>> 0, length >>> 0, data);
        },
        proxy_get_configuration: (pointer, size) => {
            const { configuration, vmConfiguration } = vm.plugin;
            vm.world.watch?.asksConfiguration();
            return giveBytes(vm, (0,host_vm/* actor */.eN)(vm).configuring ? configuration : vmConfiguration, pointer, size);
        },
        proxy_get_status: (code, pointer, size) => {
            const { status } = (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm));
            const told = giveU32(vm, status.code, code);
            return told === abi/* STATUS */.XQ.ok ? giveText(vm, status.message, pointer, size) : told;
        },
    };
}
/** Bodies that a filter may change. */
function bodyOf(context, type) {
    const { stream } = context;
    switch (type) {
        case abi/* BUFFER */.ZD.requestBody:
            return stream?.request.body;
        case abi/* BUFFER */.ZD.responseBody:
            return stream?.response.body;
        case abi/* BUFFER */.ZD.downstreamData:
            return stream?.network?.downstream;
        case abi/* BUFFER */.ZD.upstreamData:
            return stream?.network?.upstream;
        case abi/* BUFFER */.ZD.grpcMessage:
            return (0,host_context/* rootOf */.I5)(context).grpcAnswer.message;
        default:
            return undefined;
    }
}
const NOTHING = Buffer.alloc(0);
/** In Envoy a body that is not under way is empty, not missing. */
function bytesOf(vm, context, type) {
    switch (type) {
        case abi/* BUFFER */.ZD.requestBody:
        case abi/* BUFFER */.ZD.responseBody:
        case abi/* BUFFER */.ZD.downstreamData:
        case abi/* BUFFER */.ZD.upstreamData:
        case abi/* BUFFER */.ZD.grpcMessage:
            return bodyOf(context, type)?.bytes ?? ((0,host_context/* missesWhatIsOver */.x6)(context) ? undefined : NOTHING);
        case abi/* BUFFER */.ZD.callResponseBody:
            return (0,host_context/* rootOf */.I5)(context).answer?.body.bytes;
        case abi/* BUFFER */.ZD.vmConfiguration:
            vm.world.watch?.asksConfiguration();
            return vm.plugin.vmConfiguration;
        case abi/* BUFFER */.ZD.pluginConfiguration:
            vm.world.watch?.asksConfiguration();
            return context.configuring ? vm.plugin.configuration : undefined;
        default:
            return context.callData.bytes;
    }
}

// EXTERNAL MODULE: ./.build/host/header-map.js
var header_map = __webpack_require__(83979);
;// CONCATENATED MODULE: ./.build/host/pairs.js
/** What proxy-wasm-cpp-host reads at most (include/proxy-wasm/limits.h). */
const MAX_BYTES = 1 << 20;
const MAX_PAIRS = 1024;
/** Bytes that the pairs take: a count, two sizes a pair, then names and values, each closed by a zero byte. */
function pairsSize(pairs) {
    let size = 4;
    for (const [name, value] of pairs)
        size += 8 + name.length + 1 + value.length + 1;
    return size;
}
/** Writes the pairs at the start of the bytes, which are as many as pairsSize says. */
function writePairs(pairs, bytes) {
    bytes.writeUInt32LE(pairs.length, 0);
    let sizes = 4;
    let text = 4 + pairs.length * 8;
    for (const pair of pairs) {
        for (const part of pair) {
            bytes.writeUInt32LE(part.length, sizes);
            bytes.write(part, text, part.length, 'latin1');
            bytes[text + part.length] = 0;
            sizes += 4;
            text += part.length + 1;
        }
    }
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

;// CONCATENATED MODULE: ./.build/host/functions/calls.js







/** Milliseconds that an answer of a stub takes, so that it never comes before the call has returned. */
const ROUND_TRIP = 1;
/** HTTP requests that the module sends by itself; they belong to the root (exports.cc and Envoy's context.cc, httpCall). */
function callFunctions(vm) {
    return {
        proxy_http_call: (cluster, clusterSize, headers, headersSize, body, bodySize, trailers, trailersSize, timeout, token) => {
            const { memory, world } = vm;
            const name = (0,host_memory/* readText */.yR)(memory, cluster, clusterSize);
            const headerBytes = (0,host_memory/* readBytes */.io)(memory, headers, headersSize);
            const bodyBytes = (0,host_memory/* readBytes */.io)(memory, body, bodySize);
            const trailerBytes = (0,host_memory/* readBytes */.io)(memory, trailers, trailersSize);
            if (name === undefined ||
                headerBytes === undefined ||
                bodyBytes === undefined ||
                trailerBytes === undefined ||
                !(0,host_memory/* writeU32 */.A)(memory, token, 0)) {
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            }
            const map = (0,header_map/* createHeaderMap */.UQ)('request', readPairs(headerBytes));
            const complete = [':path', ':method', ':authority'].every((key) => (0,header_map/* getHeader */._b)(map, key) !== undefined);
            if (timeout < 0 || !world.hasCluster(name) || !complete)
                return abi/* STATUS */.XQ.badArgument;
            if (bodyBytes.length > 0)
                (0,header_map/* setHeader */.WH)(map, 'content-length', String(bodyBytes.length));
            (0,header_map/* setHeader */.WH)(map, 'x-envoy-internal', 'true');
            if (timeout > 0)
                (0,header_map/* setHeader */.WH)(map, 'x-envoy-expected-rq-timeout-ms', String(timeout));
            const request = { headers: (0,header_map/* headerPairs */.Ro)(map), body: Buffer.from(bodyBytes), trailers: readPairs(trailerBytes) };
            vm.lastCall.http += 4;
            const id = vm.lastCall.http;
            (0,host_memory/* writeU32 */.A)(memory, token, id);
            const root = (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm));
            endCall(vm, root, id, limitOutcome(world.call(name, request), timeout));
            return abi/* STATUS */.XQ.ok;
        },
    };
}
/** What is not there in time is answered by Envoy itself (router.cc, onResponseTimeout); 0: there is no limit. */
function limitOutcome(outcome, timeout) {
    const inTime = outcome.kind !== 'hang' && outcome.delay < timeout;
    if (timeout === 0 || inTime)
        return outcome;
    return { kind: 'answer', delay: timeout, ...localAnswer(504, 'upstream request timeout') };
}
function localAnswer(status, text) {
    const headers = [
        [':status', String(status)],
        ['content-length', String(text.length)],
        ['content-type', 'text/plain'],
    ];
    return { headers, body: Buffer.from(text), trailers: [] };
}
function endCall(vm, root, id, outcome) {
    const delay = ROUND_TRIP + outcome.delay;
    switch (outcome.kind) {
        case 'answer':
            later(vm, root, id, delay, () => answerCall(vm, root, id, outcome));
            return;
        case 'reset':
            later(vm, root, id, delay, () => answerCall(vm, root, id, CUT));
            return;
        case 'hang':
            root.calls.set(id, () => undefined);
    }
}
/** The router's own answer where a connection was cut before any of it came. */
const CUT = localAnswer(503, 'upstream connect error or disconnect/reset before headers. reset reason: connection termination');
function later(vm, root, id, delay, action) {
    const cancel = vm.world.clock.after(delay, () => {
        root.calls.delete(id);
        if (vm.failure === undefined)
            action();
    });
    root.calls.set(id, cancel);
}
function answerCall(vm, root, id, answer) {
    root.answer = {
        headers: (0,header_map/* createHeaderMap */.UQ)('response', answer.headers),
        body: (0,host_body/* createBody */.Fm)(answer.body),
        trailers: answer.trailers.length === 0 ? undefined : (0,header_map/* createHeaderMap */.UQ)('trailers', answer.trailers),
    };
    vm.after.push(() => {
        root.answer = undefined;
    });
    const { headers, trailers } = root.answer;
    calls_tell(vm, root, 'proxy_on_http_call_response', id, headers.names.length, answer.body.length, trailers?.names.length);
}
function calls_tell(vm, root, callback, token, a, b, c) {
    if (vm.callbacks[callback] !== undefined)
        (0,host_vm/* enter */.Ve)(vm, root, callback, root.id, token, a, b, c);
    (0,host_vm/* leave */.qG)(vm);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __webpack_require__(82180);
;// CONCATENATED MODULE: ./.build/host/protobuf.js

/** The fields of a message; undefined where the bytes are none. */
function readFields(bytes) {
    const fields = new Map();
    try {
        const reader = new binary_encoding/* BinaryReader */.V5(bytes);
        while (reader.pos < reader.len) {
            const [field, type] = reader.tag();
            if (type === binary_encoding/* WireType */.O0.Varint)
                fields.set(field, BigInt(reader.uint64()));
            else if (type === binary_encoding/* WireType */.O0.LengthDelimited)
                fields.set(field, Buffer.from(reader.bytes()));
            else
                reader.skip(type, field);
        }
    }
    catch {
        return undefined;
    }
    return fields;
}
/** A field that is text or bytes; empty where it is absent. */
function bytesField(fields, field) {
    const value = fields.get(field);
    return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
}
function numberField(fields, field) {
    const value = fields.get(field);
    return typeof value === 'bigint' ? Number(value) : 0;
}
/** A message of these fields; what proto3 leaves out because it is the default is left out. */
function writeFields(fields) {
    const writer = new binary_encoding/* BinaryWriter */.fI();
    for (const [field, value] of fields) {
        if (value === true)
            writer.tag(field, binary_encoding/* WireType */.O0.Varint).bool(true);
        else if (value !== false && value.length > 0)
            writer.tag(field, binary_encoding/* WireType */.O0.LengthDelimited).bytes(value);
    }
    return Buffer.from(writer.finish());
}

;// CONCATENATED MODULE: ./.build/host/foreign/declared.js


/** Field numbers of Envoy's ext/declare_property.proto. */
const NAME = 1;
const READ_ONLY = 2;
/**
 * A property is declared once; its type only matters to what reads parts of it. What a stream declares it alone knows,
 * and asks nobody for (context.cc, setProperty).
 */
function declareProperty(input, context) {
    const fields = readFields(input);
    if (fields === undefined)
        return abi/* STATUS */.XQ.badArgument;
    const name = bytesField(fields, NAME).toString('latin1');
    context.declared ??= new Map();
    if (context.declared.has(name))
        return abi/* STATUS */.XQ.badArgument;
    context.declared.set(name, { isReadOnly: numberField(fields, READ_ONLY) !== 0 });
    return abi/* STATUS */.XQ.ok;
}

// EXTERNAL MODULE: ./.build/host/foreign/parts.js
var parts = __webpack_require__(66592);
// EXTERNAL MODULE: ./.build/host/grpc-status.js
var grpc_status = __webpack_require__(33540);
;// CONCATENATED MODULE: ./.build/host/properties.js





/**
 * The property at a path whose parts are separated by zero bytes, or the status that says why there is none. Which
 * there are, when, and in what form was measured on Envoy 1.40 with the bootstrap of src/envoy.
 */
function readProperty(vm, context, path) {
    const overrides = context.stream?.overrides;
    if (overrides !== undefined) {
        const dotted = path.split('\0').filter((part) => part !== '');
        return overrides.get(dotted.join('.')) ?? abi/* STATUS */.XQ.notFound;
    }
    const given = vm.world.properties?.get(path.replace(/\0$/, ''));
    if (given !== undefined)
        return given;
    if (path === '')
        return abi/* STATUS */.XQ.serializationFailure;
    const [first = '', ...rest] = path.replace(/\0$/, '').split('\0');
    let value = findRoot(vm, context, first);
    for (const part of rest) {
        if (value === undefined || !isNode(value))
            return abi/* STATUS */.XQ.notFound;
        value = value.part(part);
    }
    return value === undefined ? abi/* STATUS */.XQ.notFound : serialize(value);
}
/**
 * A variable of an expression: what a property is, with its parts as a map; undefined where there is none. Text is text
 * here and no longer Latin-1, and the time of a request a Date.
 */
function activation(vm, context, name) {
    return toVariable(findRoot(vm, context, name), name);
}
function toVariable(value, name) {
    if (value === undefined || typeof value === 'boolean' || Buffer.isBuffer(value))
        return value;
    if (typeof value === 'string')
        return Buffer.from(value, 'latin1').toString('utf8');
    if (typeof value === 'bigint')
        return name === 'time' ? new Date(Number(value / 1000000n)) : value;
    const entries = value.names().flatMap((part) => {
        const found = toVariable(value.part(part), part);
        return found === undefined ? [] : [[part, found]];
    });
    const map = new Map(entries);
    if (value.whole === undefined)
        parts/* unserializable */.v.add(map);
    return map;
}
function findRoot(vm, { stream }, name) {
    switch (name) {
        case 'plugin_name':
            return latin1(vm.plugin.name);
        case 'plugin_root_id':
            return latin1(vm.plugin.rootId);
        case 'plugin_vm_id':
            return latin1(vm.plugin.vmId);
        case 'xds':
            return node((part) => xdsPart(stream, part), XDS_PARTS);
        default:
            return stream === undefined ? undefined : findInStream(stream, name);
    }
}
const XDS_PARTS = ['listener_direction', 'filter_chain_name', 'cluster_name', 'route_name', 'virtual_host_name'];
/** A TCP connection has no route, and no cluster before the filter lets it go on. */
function xdsPart(stream, part) {
    if (part === 'listener_direction')
        return 0n;
    if (stream === undefined)
        return undefined;
    const isHttp = stream.network === undefined;
    switch (part) {
        case 'filter_chain_name':
            return '';
        case 'cluster_name':
            return isHttp || stream.facts.calledUpstream ? 'upstream' : undefined;
        case 'route_name':
            return isHttp ? '' : undefined;
        case 'virtual_host_name':
            return isHttp ? 'all' : undefined;
        default:
            return undefined;
    }
}
function findInStream(stream, name) {
    const { facts } = stream;
    switch (name) {
        case 'request':
            return node((part) => requestPart(stream, part), REQUEST_PARTS);
        case 'response':
            return node((part) => responsePart(stream, part), RESPONSE_PARTS);
        case 'connection':
            return node((part) => connectionPart(facts.connectionId, part), CONNECTION_PARTS);
        case 'connection_id':
            return BigInt(facts.connectionId);
        case 'source':
            return addressNode(facts.source);
        case 'destination':
            return addressNode(facts.destination);
        case 'upstream':
            return facts.calledUpstream ? addressNode(facts.upstream) : node(() => undefined, []);
        case 'metadata':
            return Buffer.alloc(0);
        case 'filter_state':
            return node((part) => stream.state?.get(part)?.value, [...(stream.state?.keys() ?? [])]);
        default:
            return stream.state?.get(`wasm.${name}`)?.value;
    }
}
const REQUEST_PARTS = [
    ...['path', 'url_path', 'query', 'host', 'scheme', 'method', 'referer', 'useragent', 'id', 'headers', 'protocol'],
    ...['time', 'duration', 'size', 'total_size'],
];
const RESPONSE_PARTS = [
    ...['code', 'code_details', 'headers', 'trailers', 'flags', 'grpc_status', 'size', 'total_size'],
];
const CONNECTION_PARTS = ['id', 'mtls', 'requested_server_name'];
const ADDRESS_PARTS = ['address', 'port'];
function requestPart({ request, network, accessLog, facts }, part) {
    const headers = accessLog === undefined ? request.headers : accessLog.request;
    const header = (name) => headers && (0,header_map/* getHeader */._b)(headers, name);
    const [path, query] = splitPath(header(':path'));
    switch (part) {
        case 'path':
            return header(':path');
        case 'url_path':
            return path;
        case 'query':
            return path === undefined ? undefined : (query ?? '');
        case 'host':
            return header(':authority');
        case 'scheme':
            return header(':scheme');
        case 'method':
            return header(':method');
        case 'referer':
            return header('referer');
        case 'useragent':
            return header('user-agent');
        case 'id':
            return header('x-request-id');
        case 'headers':
            return headerNode(headers);
        case 'protocol':
            return network === undefined ? facts.protocol : undefined;
        case 'time':
            return facts.start;
        case 'duration':
            return facts.duration;
        case 'size':
            return BigInt(header('content-length') ?? facts.requestSize);
        case 'total_size':
            return BigInt(facts.requestSize + (headers === undefined ? 0 : (0,header_map/* headerBytes */.RH)(headers)));
        default:
            return undefined;
    }
}
function responsePart({ response, accessLog, facts }, part) {
    const headers = accessLog === undefined ? response.headers : accessLog.response;
    const started = facts.responseStatus !== undefined;
    switch (part) {
        case 'code':
            return facts.responseStatus === undefined ? undefined : BigInt(facts.responseStatus);
        case 'code_details':
            return facts.responseDetails;
        case 'headers':
            return headerNode(headers);
        case 'trailers':
            return headerNode(accessLog === undefined ? response.trailers : accessLog.trailers);
        case 'flags':
            return 0n;
        case 'grpc_status':
            return started ? BigInt(grpcStatus(headers, facts.responseStatus ?? 0)) : undefined;
        case 'size':
            return BigInt(facts.responseSize);
        case 'total_size':
            return BigInt(facts.responseSize + (headers === undefined ? 0 : (0,header_map/* headerBytes */.RH)(headers)));
        default:
            return undefined;
    }
}
function connectionPart(id, part) {
    if (part === 'id')
        return BigInt(id);
    if (part === 'mtls')
        return false;
    return part === 'requested_server_name' ? '' : undefined;
}
function addressNode({ host, port }) {
    return node((part) => {
        if (part === 'address')
            return `${host}:${port}`;
        return part === 'port' ? BigInt(port) : undefined;
    }, ADDRESS_PARTS);
}
/** An answer that is no gRPC counts by its HTTP status. */
function grpcStatus(headers, status) {
    const told = headers && (0,header_map/* getHeader */._b)(headers, 'grpc-status');
    if (told !== undefined && /^\d+$/.test(told))
        return Number(told);
    return status === 200 ? 0 : (0,grpc_status/* grpcStatusOf */.I)(status);
}
function splitPath(path) {
    if (path === undefined)
        return [undefined, undefined];
    const mark = path.indexOf('?');
    return mark < 0 ? [path, undefined] : [path.slice(0, mark), path.slice(mark + 1).replace(/#.*$/, '')];
}
function headerNode(headers) {
    return {
        part: (name) => {
            if (headers === undefined)
                return undefined;
            const key = name.toLowerCase();
            const values = headers.values.filter((_, index) => headers.names[index] === key);
            return values.length === 0 ? undefined : values.join(',');
        },
        names: () => [...new Set(headers?.names)],
        whole: headers === undefined ? [] : (0,header_map/* headerPairs */.Ro)(headers),
    };
}
function node(part, names) {
    return { part, names: () => names };
}
function isNode(value) {
    return typeof value === 'object' && 'part' in value;
}
function serialize(value) {
    if (typeof value === 'string')
        return Buffer.from(value, 'latin1');
    if (typeof value === 'boolean')
        return Buffer.from([value ? 1 : 0]);
    if (typeof value === 'bigint') {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(BigInt.asUintN(64, value));
        return bytes;
    }
    if (!isNode(value))
        return value;
    if (value.whole === undefined)
        return abi/* STATUS */.XQ.serializationFailure;
    const bytes = Buffer.alloc(pairsSize(value.whole));
    writePairs(value.whole, bytes);
    return bytes;
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./.build/host/foreign/expressions.js




const expressions_NOTHING = Buffer.alloc(0);
const BAD_ARGUMENT = { status: abi/* STATUS */.XQ.badArgument, result: expressions_NOTHING };
/** `expr_create`: text in, a token out (Envoy's foreign.cc, CreateExpressionFactory). */
function createExpression(vm, context, input) {
    const { readExpression } = vm.world;
    if (readExpression === undefined)
        return undefined;
    const expression = readExpression(input.toString('utf8'));
    if (expression === undefined)
        return BAD_ARGUMENT;
    const { expressions } = (0,host_context/* rootOf */.I5)(context);
    const token = expressions.next;
    expressions.next += 1;
    if (expression === 'uncompiled')
        return BAD_ARGUMENT;
    expressions.byToken.set(token, expression);
    return { status: abi/* STATUS */.XQ.ok, result: numberBytes(token) };
}
/** `expr_evaluate`: a token in, the value out as properties are handed over. */
function evaluateExpression(vm, context, input) {
    if (input.length !== 4)
        return BAD_ARGUMENT;
    const expression = (0,host_context/* rootOf */.I5)(context).expressions.byToken.get(input.readUInt32LE());
    if (expression === undefined)
        return { status: abi/* STATUS */.XQ.notFound, result: expressions_NOTHING };
    const value = expression((name) => activation(vm, context, name));
    if (value === undefined)
        return { status: abi/* STATUS */.XQ.internalFailure, result: expressions_NOTHING };
    const result = expressions_serialize(value);
    return result === undefined
        ? { status: abi/* STATUS */.XQ.serializationFailure, result: expressions_NOTHING }
        : { status: abi/* STATUS */.XQ.ok, result };
}
function deleteExpression(context, input) {
    if (input.length !== 4)
        return BAD_ARGUMENT;
    (0,host_context/* rootOf */.I5)(context).expressions.byToken.delete(input.readUInt32LE());
    return { status: abi/* STATUS */.XQ.ok, result: expressions_NOTHING };
}
function numberBytes(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}
/** Envoy's context.cc, serializeValue. */
function expressions_serialize(value) {
    switch (value.kind) {
        case 'text':
            return Buffer.from(value.value);
        case 'bytes':
            return Buffer.from(value.value);
        case 'bool':
            return Buffer.from([value.value ? 1 : 0]);
        case 'integer': {
            const bytes = Buffer.alloc(8);
            bytes.writeBigUInt64LE(BigInt.asUintN(64, value.value));
            return bytes;
        }
        case 'double': {
            const bytes = Buffer.alloc(8);
            bytes.writeDoubleLE(value.value);
            return bytes;
        }
        case 'pairs': {
            const pairs = [];
            for (const [key, one] of value.value) {
                const [name, text] = [expressions_serialize(key), one === undefined ? expressions_NOTHING : expressions_serialize(one)];
                if (name === undefined || text === undefined)
                    return undefined;
                pairs.push([name.toString('latin1'), text.toString('latin1')]);
            }
            const bytes = Buffer.alloc(pairsSize(pairs));
            writePairs(pairs, bytes);
            return bytes;
        }
        case 'null':
            return undefined;
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./.build/host/foreign/filter-state.js



const anything = () => true;
const wholeNumber = (text) => /^\d+$/.test(text);
const address = (text) => {
    const [, host = '', port = ''] = /^\[?([^\]]*)\]?:(\d+)$/.exec(text) ?? [];
    return (0,external_node_net_.isIP)(host) !== 0 && Number(port) <= 65_535;
};
/**
 * The objects that `set_envoy_filter_state` can make and what each is made from: measured on 1.40 by offering each name
 * of Envoy's sources "junk", "5", "1.2.3.4", "1.2.3.4:80" and nothing.
 */
const OBJECTS = {
    'envoy.bool': (text) => text === 'true' || text === 'false',
    'envoy.filters.listener.original_dst.local_ip': address,
    'envoy.filters.listener.original_dst.remote_ip': address,
    'envoy.hashable_string': anything,
    'envoy.network.application_protocols': anything,
    'envoy.network.ip': (text) => (0,external_node_net_.isIP)(text) !== 0,
    'envoy.network.network_namespace': anything,
    'envoy.network.upstream_server_name': anything,
    'envoy.network.upstream_subject_alt_names': anything,
    'envoy.ratelimit.hits_addend': wholeNumber,
    'envoy.string': anything,
    'envoy.tcp_proxy.cluster': anything,
    'envoy.tcp_proxy.disable_tunneling': anything,
    'envoy.tcp_proxy.per_connection_idle_timeout_ms': wholeNumber,
    'envoy.upstream.dynamic_host': anything,
    'envoy.upstream.dynamic_port': wholeNumber,
};
const PATH = 1;
const VALUE = 2;
/** What Envoy does with the object afterwards (another cluster, another address) stays Envoy's. */
function setFilterState(input, { stream }) {
    const fields = readFields(input);
    if (fields === undefined)
        return abi/* STATUS */.XQ.badArgument;
    const path = bytesField(fields, PATH).toString('latin1');
    const value = bytesField(fields, VALUE);
    const accepts = Object.hasOwn(OBJECTS, path) ? OBJECTS[path] : undefined;
    if (accepts === undefined)
        return abi/* STATUS */.XQ.notFound;
    if (!accepts(value.toString('latin1')))
        return abi/* STATUS */.XQ.badArgument;
    if (stream === undefined)
        return abi/* STATUS */.XQ.notFound;
    stream.state ??= new Map();
    // Envoy keeps an address with a port.
    const kept = path === 'envoy.network.ip' ? Buffer.concat([value, Buffer.from(':0')]) : value;
    stream.state.set(path, { value: kept, isReadOnly: false });
    return abi/* STATUS */.XQ.ok;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/host/foreign/signatures.js



/**
 * `sign` and `verify_signature`: protobuf in, protobuf out (Envoy's ext/sign.proto and ext/verify_signature.proto). The
 * words are those of its source/common/crypto/utility_impl.cc, as measured on 1.40 (BoringSSL's own codes stay 0).
 */
const HASHES = new Set(['sha1', 'sha224', 'sha256', 'sha384', 'sha512']);
const KEY_TYPES = new Set(['rsa', 'ec']);
const HASH = 1;
const VERIFY = { key: 2, signature: 3, text: 4, pem: 5, result: 1, error: 2 };
const SIGN = { key: 2, text: 3, pem: 4, result: 1, signature: 2, error: 3 };
function verifySignature(input) {
    const fields = readFields(input);
    if (fields === undefined || !hasOneKey(fields, VERIFY))
        return signatures_BAD_ARGUMENT;
    const error = whyNotVerified(fields);
    return answer(writeFields([
        [VERIFY.result, error === ''],
        [VERIFY.error, Buffer.from(error)],
    ]));
}
function whyNotVerified(fields) {
    const hash = hashOf(fields);
    if (!HASHES.has(hash))
        return unsupported(fields);
    const key = readKey(() => publicKey(fields));
    if (key === undefined || !KEY_TYPES.has(key.asymmetricKeyType ?? ''))
        return 'Failed to initialize digest verify.';
    const met = (0,external_node_crypto_.verify)(hash, bytesField(fields, VERIFY.text), key, bytesField(fields, VERIFY.signature));
    return met ? '' : 'Failed to verify digest. Error code: 0';
}
function signText(input) {
    const fields = readFields(input);
    if (fields === undefined || !hasOneKey(fields, SIGN))
        return signatures_BAD_ARGUMENT;
    const hash = hashOf(fields);
    const key = readKey(() => privateKey(fields));
    if (!HASHES.has(hash))
        return refuse(unsupported(fields));
    if (key === undefined)
        return refuse('Invalid key type: private key required for signing operation.');
    if (!KEY_TYPES.has(key.asymmetricKeyType ?? '')) {
        return refuse('Invalid private key: key data is corrupted or malformed.');
    }
    return answer(writeFields([
        [SIGN.result, true],
        [SIGN.signature, (0,external_node_crypto_.sign)(hash, bytesField(fields, SIGN.text), key)],
    ]));
}
function refuse(error) {
    return answer(writeFields([[SIGN.error, Buffer.from(error)]]));
}
const signatures_BAD_ARGUMENT = { status: abi/* STATUS */.XQ.badArgument, result: Buffer.alloc(0) };
function answer(result) {
    return { status: abi/* STATUS */.XQ.ok, result };
}
function unsupported(fields) {
    return `${bytesField(fields, HASH).toString('latin1')} is not supported.`;
}
function hashOf(fields) {
    return bytesField(fields, HASH).toString('latin1').toLowerCase();
}
function hasOneKey(fields, { key, pem }) {
    return bytesField(fields, key).length > 0 !== bytesField(fields, pem).length > 0;
}
/** Node's readers take more forms than BoringSSL's that Envoy calls: a certificate, a private key where a public one stands. */
function publicKey(fields) {
    const pem = bytesField(fields, VERIFY.pem);
    if (pem.length === 0)
        return (0,external_node_crypto_.createPublicKey)({ key: bytesField(fields, VERIFY.key), format: 'der', type: 'spki' });
    return pem.includes('-----BEGIN PUBLIC KEY-----') ? (0,external_node_crypto_.createPublicKey)(pem) : undefined;
}
function privateKey(fields) {
    const pem = bytesField(fields, SIGN.pem);
    if (pem.length > 0)
        return (0,external_node_crypto_.createPrivateKey)(pem);
    return (0,external_node_crypto_.createPrivateKey)({ key: bytesField(fields, SIGN.key), format: 'der', type: 'pkcs8' });
}
function readKey(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/host/foreign/foreign.js







const foreign_NOTHING = Buffer.alloc(0);
/** No honest body is longer; what unpacks to more is refused. */
const MAX_UNPACKED = 64 << 20;
/** Envoy's foreign functions (source/extensions/common/wasm/foreign.cc); an unknown name is not found. */
function callForeign(vm, name, input) {
    const current = vm.current ?? vm.own;
    switch (name) {
        case 'clear_route_cache':
            return statusAlone(abi/* STATUS */.XQ.ok);
        case 'compress':
            return { status: abi/* STATUS */.XQ.ok, result: (0,external_node_zlib_.deflateSync)(input) };
        case 'uncompress':
            return uncompress(input);
        case 'sign':
            return signText(input);
        case 'verify_signature':
            return verifySignature(input);
        case 'set_envoy_filter_state':
            return statusAlone(setFilterState(input, (0,host_vm/* actor */.eN)(vm)));
        case 'declare_property':
            return statusAlone(declareProperty(input, current));
        case 'expr_create':
            return createExpression(vm, current, input) ?? withoutExpressions(vm);
        case 'expr_evaluate':
            return evaluateExpression(vm, current, input);
        case 'expr_delete':
            return deleteExpression(current, input);
        default:
            return statusAlone(abi/* STATUS */.XQ.notFound);
    }
}
function statusAlone(status) {
    return { status, result: foreign_NOTHING };
}
function uncompress(input) {
    try {
        return { status: abi/* STATUS */.XQ.ok, result: (0,external_node_zlib_.inflateSync)(input, { maxOutputLength: MAX_UNPACKED }) };
    }
    catch {
        return statusAlone(abi/* STATUS */.XQ.serializationFailure);
    }
}
/** The evaluator is loaded only for modules in which the function's name stands. */
function withoutExpressions({ world }) {
    const message = 'the module calls expr_create by a name that it makes up at run time, which only a real Envoy answers';
    world.report({ kind: 'host', message, backtrace: [] });
    return statusAlone(abi/* STATUS */.XQ.notFound);
}

;// CONCATENATED MODULE: ./.build/host/functions/general.js







/** Log, time, ticks, properties and foreign functions. */
function generalFunctions(vm) {
    const { memory, world } = vm;
    return {
        proxy_log: (level, message, size) => {
            const text = (0,host_memory/* readText */.yR)(memory, message, size);
            return logText(vm, level >>> 0, text);
        },
        proxy_get_log_level: (pointer) => giveU32(vm, abi/* LOG_LEVELS */.p_.indexOf(world.logLevel), pointer),
        proxy_get_current_time_nanoseconds: (pointer) => (0,host_memory/* writeU64 */.$j)(memory, pointer, world.clock.realTime()) ? abi/* STATUS */.XQ.ok : abi/* STATUS */.XQ.invalidMemoryAccess,
        proxy_set_tick_period_milliseconds: (period) => {
            setTicks(vm, (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm)).id, period >>> 0);
            return abi/* STATUS */.XQ.ok;
        },
        proxy_get_property: (path, pathSize, pointer, size) => {
            const text = (0,host_memory/* readText */.yR)(memory, path, pathSize);
            if (text === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const value = readProperty(vm, (0,host_vm/* actor */.eN)(vm), text);
            return typeof value === 'number' ? value : giveBytes(vm, value, pointer, size);
        },
        proxy_set_property: (path, pathSize, value, size) => {
            const text = (0,host_memory/* readText */.yR)(memory, path, pathSize);
            const bytes = (0,host_memory/* readBytes */.io)(memory, value, size);
            if (text === undefined || bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const context = (0,host_vm/* actor */.eN)(vm);
            const { stream } = context;
            if (stream === undefined)
                return abi/* STATUS */.XQ.notFound;
            stream.state ??= new Map();
            const before = stream.state.get(`wasm.${text}`);
            if (before?.isReadOnly === true)
                return abi/* STATUS */.XQ.badArgument;
            const isReadOnly = (before ?? (0,host_context/* rootOf */.I5)(context).declared?.get(text))?.isReadOnly ?? false;
            stream.state.set(`wasm.${text}`, { value: Buffer.from(bytes), isReadOnly });
            return abi/* STATUS */.XQ.ok;
        },
        proxy_call_foreign_function: (name, nameSize, input, inputSize, pointer, size) => {
            const text = (0,host_memory/* readText */.yR)(memory, name, nameSize);
            const bytes = (0,host_memory/* readBytes */.io)(memory, input, inputSize);
            if (text === undefined || bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const { status, result } = callForeign(vm, text, Buffer.from(bytes));
            if (status === abi/* STATUS */.XQ.notFound)
                return status;
            const place = result.length === 0 || pointer === 0 ? 0 : (0,host_vm/* allocate */.CN)(vm, result.length);
            if (place !== 0)
                (0,host_memory/* writeBytes */.NH)(memory, place, result);
            const told = (pointer === 0 || giveU32(vm, place, pointer) === abi/* STATUS */.XQ.ok) &&
                (size === 0 || giveU32(vm, result.length, size) === abi/* STATUS */.XQ.ok);
            return told ? status : abi/* STATUS */.XQ.invalidMemoryAccess;
        },
        // Nobody is asked: names don't resolve here, which Envoy tells as an answer without addresses.
        envoy_resolve_dns: (_address, _size, token) => {
            const context = (0,host_vm/* actor */.eN)(vm);
            world.clock.after(1, () => {
                if (vm.failure !== undefined || vm.callbacks.envoy_on_resolve_dns === undefined)
                    return;
                (0,host_vm/* enter */.Ve)(vm, context, 'envoy_on_resolve_dns', context.id, 1, 0);
                (0,host_vm/* leave */.qG)(vm);
            });
            return giveU32(vm, 1, token);
        },
        pthread_equal: (left, right) => (left === right ? 1 : 0),
        emscripten_notify_memory_growth: (_memory) => undefined,
    };
}
/** A line of the module's, as proxy_log and WASI's fd_write send it. */
function logText(vm, level, text) {
    const name = abi/* LOG_LEVELS */.p_[level];
    if (name === undefined)
        return abi/* STATUS */.XQ.badArgument;
    if (text === undefined)
        return abi/* STATUS */.XQ.invalidMemoryAccess;
    if (level >= abi/* LOG_LEVELS */.p_.indexOf(vm.world.logLevel))
        vm.world.log(name, text, (0,host_vm/* actor */.eN)(vm));
    return abi/* STATUS */.XQ.ok;
}
/** 0 stops the ticks; a period that is set anew counts from now. */
function setTicks(vm, rootId, period) {
    const root = vm.contexts.get(rootId);
    if (root === undefined)
        return;
    root.stopTicks?.();
    root.tickPeriod = period;
    root.stopTicks = undefined;
    if (period === 0 || vm.callbacks.proxy_on_tick === undefined)
        return;
    root.stopTicks = vm.world.clock.after(period, () => {
        if (vm.failure !== undefined)
            return;
        const before = root.stopTicks;
        (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_tick', rootId);
        (0,host_vm/* leave */.qG)(vm);
        if (root.stopTicks === before)
            setTicks(vm, rootId, root.tickPeriod);
    });
}

// EXTERNAL MODULE: ./.build/host/crash.js
var crash = __webpack_require__(49822);
;// CONCATENATED MODULE: ./.build/host/functions/grpc.js









/**
 * gRPC call-outs (Envoy's context.cc, grpcCall and grpcStream, and its async_client_impl.cc; what a module is told and
 * when was measured on 1.40 with a service of node:http2).
 */
/** Milliseconds to the service, and as many back: nothing comes before the call has returned. */
const ONE_WAY = 0.5;
/** Numbers of gRPC's statuses. */
const INTERNAL = 13;
const UNAVAILABLE = 14;
/** The two lowest bits of a token (proxy-wasm-cpp-host, wasm.h, CalloutType). */
const TOKEN = { mask: 3, call: 1, stream: 2 };
/** How Envoy's router answers for a service that is gone or silent: a message and its details. */
const BROKEN = {
    message: 'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
    details: 'upstream_reset_before_response_started{connection_termination}',
};
const LATE = { message: 'upstream request timeout', details: 'response_timeout' };
function grpcFunctions(vm) {
    const { memory } = vm;
    const find = (token) => (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm)).grpc.get(token >>> 0);
    const isGrpc = (token) => {
        const kind = token & TOKEN.mask;
        return kind === TOKEN.call || kind === TOKEN.stream;
    };
    return {
        proxy_grpc_call: (service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize, message, messageSize, timeout, token) => {
            const bytes = (0,host_memory/* readBytes */.io)(memory, message, messageSize);
            const head = readHead(vm, service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize);
            if (bytes === undefined || head === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            return grpc_open(vm, { ...head, kind: 'call', timeout: timeout >>> 0 }, token, Buffer.from(bytes));
        },
        proxy_grpc_stream: (service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize, token) => {
            const head = readHead(vm, service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize);
            if (head === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            return grpc_open(vm, { ...head, kind: 'stream', timeout: 0 }, token, undefined);
        },
        proxy_grpc_send: (token, message, size, end) => {
            const bytes = (0,host_memory/* readBytes */.io)(memory, message, size);
            if (bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            if ((token & TOKEN.mask) !== TOKEN.stream)
                return abi/* STATUS */.XQ.badArgument;
            const handle = find(token);
            if (handle === undefined)
                return abi/* STATUS */.XQ.notFound;
            if (handle.ended || handle.remoteClosed)
                return abi/* STATUS */.XQ.ok;
            handle.ended = end !== 0;
            deliver(vm, token >>> 0, handle, Buffer.from(bytes), handle.ended);
            return abi/* STATUS */.XQ.ok;
        },
        proxy_grpc_close: (token) => {
            if (!isGrpc(token))
                return abi/* STATUS */.XQ.badArgument;
            const handle = find(token);
            if (handle === undefined)
                return abi/* STATUS */.XQ.notFound;
            if (handle.kind === 'call')
                handle.cancelled = true;
            if (handle.kind === 'call' || handle.remoteClosed) {
                (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm)).grpc.delete(token >>> 0);
                return abi/* STATUS */.XQ.ok;
            }
            handle.localClosed = true;
            if (handle.ended)
                return abi/* STATUS */.XQ.ok;
            handle.ended = true;
            deliver(vm, token >>> 0, handle, undefined, true);
            return abi/* STATUS */.XQ.ok;
        },
        proxy_grpc_cancel: (token) => {
            if (!isGrpc(token))
                return abi/* STATUS */.XQ.badArgument;
            const handle = find(token);
            if (handle === undefined)
                return abi/* STATUS */.XQ.notFound;
            handle.cancelled = true;
            (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm)).grpc.delete(token >>> 0);
            return abi/* STATUS */.XQ.ok;
        },
    };
}
/** Pointers and sizes, in the order of the ABI. */
function readHead(vm, ...[service, size, name, nameSize, method, methodSize, pairs, pairsSize]) {
    const { memory } = vm;
    const target = (0,host_memory/* readBytes */.io)(memory, service ?? 0, size ?? 0);
    const names = [(0,host_memory/* readText */.yR)(memory, name ?? 0, nameSize ?? 0), (0,host_memory/* readText */.yR)(memory, method ?? 0, methodSize ?? 0)];
    const metadata = (0,host_memory/* readBytes */.io)(memory, pairs ?? 0, pairsSize ?? 0);
    if (target === undefined || metadata === undefined || names.includes(undefined))
        return undefined;
    return { service: target, path: `/${names.join('/')}`, metadata: readPairs(metadata) };
}
/** @param message of a unary call. */
function grpc_open(vm, request, token, message) {
    const root = (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm));
    const cluster = readService(vm, request.service);
    if (cluster === undefined)
        return abi/* STATUS */.XQ.parseFailure;
    const { kind } = request;
    const counter = kind === 'call' ? 'grpcCall' : 'grpcStream';
    vm.lastCall[counter] += 4;
    const id = vm.lastCall[counter];
    if (!vm.world.hasCluster(cluster)) {
        vm.after.push(() => grpc_close(vm, root, id, UNAVAILABLE, 'Cluster not available'));
        return abi/* STATUS */.XQ.internalFailure;
    }
    const handle = {
        ...{ kind, peer: undefined, begun: false, answering: false, received: 0, answered: 0 },
        ...{ ended: kind === 'call', heardEnd: false, localClosed: false, remoteClosed: false, cancelled: false },
    };
    root.grpc.set(id, handle);
    grpc_later(vm, handle, ONE_WAY, () => {
        const head = { path: request.path, headers: headersOf(cluster, request) };
        handle.peer = vm.world.openGrpc(cluster, head);
        if (kind === 'stream')
            return;
        handle.peer.receive(message, true);
        grpc_answerCall(vm, root, id, handle.peer.outcome, handle, request.timeout);
    });
    return (0,host_memory/* writeU32 */.A)(vm.memory, token, id) ? abi/* STATUS */.XQ.ok : abi/* STATUS */.XQ.invalidMemoryAccess;
}
/**
 * The cluster that a module names: by a serialised envoy.config.core.v3.GrpcService, or by its bare name where the
 * bytes are none; undefined for a bare name that nobody has. A bare name that happens to be a message of other fields
 * brings Envoy down, an empty one too.
 */
function readService(vm, service) {
    const fields = readFields(service);
    if (fields === undefined) {
        const name = service.toString('latin1');
        return vm.world.hasCluster(name) ? name : undefined;
    }
    const envoyGrpc = readFields(bytesField(fields, ENVOY_GRPC));
    if (fields.has(ENVOY_GRPC) && envoyGrpc !== undefined)
        return bytesField(envoyGrpc, CLUSTER_NAME).toString('latin1');
    const name = JSON.stringify(service.toString('latin1'));
    throw new crash/* EnvoyCrash */.Nh(crash/* ABORTED */.wp, `a gRPC call names its service ${name}, which is a protobuf message without a cluster`);
}
/** Field numbers of envoy.config.core.v3.GrpcService and of its EnvoyGrpc. */
const ENVOY_GRPC = 1;
const CLUSTER_NAME = 1;
/** The head as the service gets it. */
function headersOf(cluster, { kind, metadata, path, timeout }) {
    const limit = `${timeout}m`;
    const map = (0,header_map/* createHeaderMap */.UQ)('request', [
        [':method', 'POST'],
        [':path', path],
        [':authority', cluster],
        [':scheme', 'http'],
        ['te', 'trailers'],
        ...(kind === 'call' ? [['grpc-timeout', limit]] : []),
        ['content-type', 'application/grpc'],
        ...metadata,
        ['x-envoy-internal', 'true'],
        ...(timeout > 0 ? [['x-envoy-expected-rq-timeout-ms', String(timeout)]] : []),
    ]);
    return map.names.map((name, index) => [name, map.values[index] ?? '']);
}
function grpc_later(vm, handle, milliseconds, action) {
    vm.world.clock.after(milliseconds, () => {
        if (!handle.cancelled && vm.failure === undefined)
            action();
    });
}
/** Of a unary call a module hears one thing: the message, or why there is none. */
function grpc_answerCall(vm, root, id, outcome, handle, timeout) {
    const finish = (status, message) => {
        handle.remoteClosed = true;
        grpc_close(vm, root, id, status, message);
    };
    const delay = ONE_WAY + outcome.delay;
    if (timeout > 0 && (outcome.kind === 'hang' || delay > timeout)) {
        grpc_later(vm, handle, timeout, () => finish(UNAVAILABLE, `${LATE.message}{${LATE.details}}`));
        return;
    }
    switch (outcome.kind) {
        case 'hang':
            return;
        case 'reset':
            grpc_later(vm, handle, delay, () => finish(UNAVAILABLE, `${BROKEN.message}{${BROKEN.details}}`));
            return;
        case 'answer':
            grpc_later(vm, handle, delay, () => {
                const message = outcome.messages.at(-1);
                if (outcome.status !== 0)
                    finish(outcome.status, detailed(outcome.statusMessage));
                else if (message === undefined)
                    finish(INTERNAL, '');
                else
                    receive(vm, root, id, message, () => root.grpc.delete(id));
            });
    }
}
/** A message, or the end alone, reaches the service, and with it what the service has to say to it. */
function deliver(vm, id, handle, message, end) {
    const root = (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm));
    grpc_later(vm, handle, ONE_WAY, () => {
        const { peer } = handle;
        // Who has cut the connection reads no more.
        if (peer === undefined || (handle.begun && peer.outcome.kind === 'reset'))
            return;
        peer.receive(message, end);
        if (message !== undefined)
            handle.received += 1;
        handle.heardEnd = end;
        const { outcome } = peer;
        if (!handle.begun) {
            handle.begun = true;
            beginStream(vm, root, id, handle, outcome);
        }
        else if (outcome.kind === 'answer') {
            grpc_later(vm, handle, ONE_WAY, () => {
                if (handle.answering)
                    answerNow(vm, root, id, handle, outcome);
            });
        }
    });
}
/** The first message, or the end, makes the service answer: by its initial metadata first of all. */
function beginStream(vm, root, id, handle, outcome) {
    if (outcome.kind === 'hang')
        return;
    grpc_later(vm, handle, ONE_WAY + outcome.delay, () => {
        if (outcome.kind !== 'answer') {
            tellMetadata(vm, root, id, 'initial', []);
            tellMetadata(vm, root, id, 'trailing', [
                ...GRPC_HEAD,
                ['grpc-status', String(UNAVAILABLE)],
                ['grpc-message', BROKEN.message],
            ]);
            handle.remoteClosed = true;
            grpc_close(vm, root, id, UNAVAILABLE, `${BROKEN.message}{${BROKEN.details}}`);
            return;
        }
        handle.answering = true;
        // The router tells how long it took only where the request was whole by then.
        const time = handle.ended ? [['x-envoy-upstream-service-time', '1']] : [];
        tellMetadata(vm, root, id, 'initial', [...GRPC_HEAD, ...outcome.metadata, ...time]);
        answerNow(vm, root, id, handle, outcome);
    });
}
const GRPC_HEAD = [
    [':status', '200'],
    ['content-type', 'application/grpc'],
];
/** What the service has to say to what it has got so far. */
function answerNow(vm, root, id, handle, outcome) {
    const { messages, status, statusMessage, trailers } = outcome;
    const mayTell = () => !handle.cancelled && vm.failure === undefined;
    while (mayTell() &&
        handle.answered < (handle.heardEnd ? messages.length : Math.min(handle.received, messages.length))) {
        const message = messages[handle.answered];
        handle.answered += 1;
        if (message !== undefined)
            receive(vm, root, id, message, () => undefined);
    }
    if (!handle.heardEnd || handle.remoteClosed || !mayTell())
        return;
    tellMetadata(vm, root, id, 'trailing', [
        ['grpc-status', String(status)],
        ...(statusMessage === '' ? [] : [['grpc-message', statusMessage]]),
        ...trailers,
    ]);
    handle.remoteClosed = true;
    if (mayTell())
        grpc_close(vm, root, id, status, detailed(statusMessage));
}
/** Envoy appends the response code details, and says nothing else where there is no message. */
function detailed(message) {
    return message === '' ? 'via_upstream' : `${message}{via_upstream}`;
}
function receive(vm, root, id, message, clean) {
    if (vm.callbacks.proxy_on_grpc_receive === undefined) {
        clean();
        return;
    }
    root.grpcAnswer.message = (0,host_body/* createBody */.Fm)(message);
    vm.after.push(() => {
        root.grpcAnswer.message = undefined;
        clean();
    });
    (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_grpc_receive', root.id, id, message.length);
    (0,host_vm/* leave */.qG)(vm);
}
function tellMetadata(vm, root, id, which, pairs) {
    const map = (0,header_map/* createHeaderMap */.UQ)(which === 'initial' ? 'response' : 'trailers', pairs);
    root.grpcAnswer[which] = map;
    const callback = `proxy_on_grpc_receive_${which}_metadata`;
    if (vm.callbacks[callback] !== undefined && vm.failure === undefined) {
        (0,host_vm/* enter */.Ve)(vm, root, callback, root.id, id, map.names.length);
        (0,host_vm/* leave */.qG)(vm);
    }
    root.grpcAnswer[which] = undefined;
}
function grpc_close(vm, root, id, status, message) {
    const clean = () => {
        const handle = root.grpc.get(id);
        if (handle !== undefined && (handle.kind === 'call' || handle.localClosed))
            root.grpc.delete(id);
    };
    if (vm.failure !== undefined)
        return;
    if (vm.callbacks.proxy_on_grpc_close === undefined) {
        clean();
        return;
    }
    root.status = { code: status, message };
    vm.after.push(() => {
        root.status = { code: status, message: '' };
        clean();
    });
    (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_grpc_close', root.id, id, status);
    (0,host_vm/* leave */.qG)(vm);
}

;// CONCATENATED MODULE: ./.build/host/functions/headers.js







/** Header maps (exports.cc and Envoy's context.cc, getMap and getConstMap). */
function headerFunctions(vm) {
    const change = (type, key, keySize, work) => {
        if (!isMapType(type))
            return abi/* STATUS */.XQ.badArgument;
        const name = (0,host_memory/* readText */.yR)(vm.memory, key, keySize);
        if (name === undefined)
            return abi/* STATUS */.XQ.invalidMemoryAccess;
        const map = mutableMap((0,host_vm/* actor */.eN)(vm), type);
        return map === undefined ? abi/* STATUS */.XQ.badArgument : work(map, name);
    };
    const put = (write) => (type, key, keySize, value, valueSize) => {
        if (!isMapType(type))
            return abi/* STATUS */.XQ.badArgument;
        const text = (0,host_memory/* readText */.yR)(vm.memory, value, valueSize);
        if (text === undefined)
            return abi/* STATUS */.XQ.invalidMemoryAccess;
        return change(type, key, keySize, (map, name) => {
            write(map, name, text);
            return abi/* STATUS */.XQ.ok;
        });
    };
    return {
        proxy_add_header_map_value: put(header_map/* addHeader */.NI),
        proxy_replace_header_map_value: put(header_map/* setHeader */.WH),
        proxy_remove_header_map_value: (type, key, keySize) => change(type, key, keySize, (map, name) => {
            (0,header_map/* removeHeader */.k9)(map, name);
            return abi/* STATUS */.XQ.ok;
        }),
        proxy_get_header_map_value: (type, key, keySize, pointer, size) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const name = (0,host_memory/* readText */.yR)(vm.memory, key, keySize);
            if (name === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const context = (0,host_vm/* actor */.eN)(vm);
            const map = readableMap(context, type);
            const logs = context.stream?.accessLog !== undefined;
            if (map === undefined && !logs)
                return abi/* STATUS */.XQ.badArgument;
            const value = map && (0,header_map/* getHeader */._b)(map, name);
            // The first ABI knew no "not found".
            if (value === undefined)
                return vm.abi === '0.1.0' ? giveText(vm, '', pointer, size) : abi/* STATUS */.XQ.notFound;
            return giveText(vm, value, pointer, size);
        },
        proxy_get_header_map_pairs: (type, pointer, size) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const context = (0,host_vm/* actor */.eN)(vm);
            const map = readableMap(context, type);
            if (map === undefined && (0,host_context/* missesWhatIsOver */.x6)(context))
                return abi/* STATUS */.XQ.badArgument;
            if (map === undefined || map.names.length === 0)
                return giveText(vm, '', pointer, size);
            const pairs = (0,header_map/* headerPairs */.Ro)(map);
            const length = pairsSize(pairs);
            const place = (0,host_vm/* allocate */.CN)(vm, length);
            const room = place === 0 ? undefined : (0,host_memory/* readBytes */.io)(vm.memory, place, length);
            if (room === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            writePairs(pairs, room);
            const told = giveU32(vm, place, pointer);
            return told === abi/* STATUS */.XQ.ok ? giveU32(vm, length, size) : told;
        },
        proxy_set_header_map_pairs: (type, pointer, size) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const bytes = (0,host_memory/* readBytes */.io)(vm.memory, pointer, size);
            if (bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const map = mutableMap((0,host_vm/* actor */.eN)(vm), type);
            if (map === undefined)
                return abi/* STATUS */.XQ.badArgument;
            (0,header_map/* replaceHeaders */.vM)(map, readPairs(bytes));
            return abi/* STATUS */.XQ.ok;
        },
        proxy_get_header_map_size: (type, pointer) => {
            const map = isMapType(type) ? mutableMap((0,host_vm/* actor */.eN)(vm), type) : undefined;
            return map === undefined ? abi/* STATUS */.XQ.badArgument : giveU32(vm, (0,header_map/* headerBytes */.RH)(map), pointer);
        },
    };
}
function isMapType(type) {
    return type >>> 0 <= abi/* MAP */.lC.callResponseTrailers;
}
/** Trailers come into being when a filter asks for them with the last of the body. */
function mutableMap({ stream }, type) {
    if (stream === undefined)
        return undefined;
    switch (type) {
        case abi/* MAP */.lC.requestHeaders:
            return stream.request.headers;
        case abi/* MAP */.lC.responseHeaders:
            return stream.response.headers;
        case abi/* MAP */.lC.requestTrailers:
        case abi/* MAP */.lC.responseTrailers: {
            const half = type === abi/* MAP */.lC.requestTrailers ? stream.request : stream.response;
            if (half.trailers === undefined && half.body !== undefined && stream.endOfStream)
                return stream.addTrailers(half);
            return half.trailers;
        }
        default:
            return undefined;
    }
}
function readableMap(context, type) {
    const { stream } = context;
    switch (type) {
        case abi/* MAP */.lC.requestHeaders:
            return stream?.accessLog === undefined ? stream?.request.headers : stream.accessLog.request;
        case abi/* MAP */.lC.requestTrailers:
            return stream?.accessLog === undefined ? stream?.request.trailers : undefined;
        case abi/* MAP */.lC.responseHeaders:
            return stream?.accessLog === undefined ? stream?.response.headers : stream.accessLog.response;
        case abi/* MAP */.lC.responseTrailers:
            return stream?.accessLog === undefined ? stream?.response.trailers : stream.accessLog.trailers;
        case abi/* MAP */.lC.grpcInitialMetadata:
            return (0,host_context/* rootOf */.I5)(context).grpcAnswer.initial;
        case abi/* MAP */.lC.grpcTrailingMetadata:
            return (0,host_context/* rootOf */.I5)(context).grpcAnswer.trailing;
        case abi/* MAP */.lC.callResponseHeaders:
            return (0,host_context/* rootOf */.I5)(context).answer?.headers;
        case abi/* MAP */.lC.callResponseTrailers:
            return (0,host_context/* rootOf */.I5)(context).answer?.trailers;
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./.build/host/metrics.js
var metrics = __webpack_require__(64476);
// EXTERNAL MODULE: ./.build/host/shared.js
var host_shared = __webpack_require__(15268);
;// CONCATENATED MODULE: ./.build/host/functions/sharing.js







/** What outlives a stream: shared data, queues and metrics. */
function sharingFunctions(vm) {
    const { memory, world, plugin } = vm;
    const { shared } = world;
    return {
        proxy_get_shared_data: (key, keySize, pointer, size, cas) => {
            const name = (0,host_memory/* readText */.yR)(memory, key, keySize);
            if (name === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const entry = (0,host_shared/* getSharedData */.Es)(shared, plugin.vmId, name);
            if (entry === undefined)
                return abi/* STATUS */.XQ.notFound;
            const told = giveBytes(vm, entry.value, pointer, size);
            return told === abi/* STATUS */.XQ.ok ? giveU32(vm, entry.cas, cas) : told;
        },
        proxy_set_shared_data: (key, keySize, value, valueSize, cas) => {
            const name = (0,host_memory/* readText */.yR)(memory, key, keySize);
            const bytes = (0,host_memory/* readBytes */.io)(memory, value, valueSize);
            if (name === undefined || bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            return (0,host_shared/* setSharedData */.wK)(shared, plugin.vmId, name, Buffer.from(bytes), cas >>> 0);
        },
        proxy_register_shared_queue: (name, nameSize, token) => {
            const text = (0,host_memory/* readText */.yR)(memory, name, nameSize);
            if (text === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const { id } = (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm));
            // Envoy tells the queue's owner from its event loop, never within the call that filled it.
            const notify = (queue) => {
                world.clock.after(0, () => announce(vm, id, queue));
            };
            return giveU32(vm, (0,host_shared/* registerQueue */.f8)(shared, plugin.vmId, text, notify), token);
        },
        proxy_resolve_shared_queue: (vmId, vmIdSize, name, nameSize, token) => {
            const owner = (0,host_memory/* readText */.yR)(memory, vmId, vmIdSize);
            const text = (0,host_memory/* readText */.yR)(memory, name, nameSize);
            if (owner === undefined || text === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const found = (0,host_shared/* resolveQueue */.AA)(shared, owner === '' ? plugin.vmId : owner, text);
            return found === undefined ? abi/* STATUS */.XQ.notFound : giveU32(vm, found, token);
        },
        proxy_dequeue_shared_queue: (token, pointer, size) => {
            const entry = (0,host_shared/* dequeue */.Rg)(shared, token >>> 0);
            return typeof entry === 'number' ? entry : giveBytes(vm, entry, pointer, size);
        },
        proxy_enqueue_shared_queue: (token, data, size) => {
            const bytes = (0,host_memory/* readBytes */.io)(memory, data, size);
            return bytes === undefined ? abi/* STATUS */.XQ.invalidMemoryAccess : (0,host_shared/* enqueue */.Z2)(shared, token >>> 0, Buffer.from(bytes));
        },
        proxy_define_metric: (type, name, nameSize, id) => {
            const text = (0,host_memory/* readText */.yR)(memory, name, nameSize);
            if (text === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const defined = (0,metrics/* defineMetric */.GR)(world.metrics, vm.metricIds, type, text);
            if (defined === undefined)
                return abi/* STATUS */.XQ.badArgument;
            return (0,host_memory/* writeU32 */.A)(memory, id, defined) ? abi/* STATUS */.XQ.ok : abi/* STATUS */.XQ.invalidMemoryAccess;
        },
        proxy_increment_metric: (id, offset) => (0,metrics/* incrementMetric */.Ys)(vm.metricIds, id, offset),
        proxy_record_metric: (id, value) => (0,metrics/* recordMetric */.Gm)(vm.metricIds, id, BigInt.asUintN(64, value)),
        proxy_get_metric: (id, pointer) => {
            const value = (0,metrics/* getMetric */.$6)(vm.metricIds, id);
            if (typeof value === 'number')
                return value;
            return (0,host_memory/* writeU64 */.$j)(memory, pointer, value) ? abi/* STATUS */.XQ.ok : abi/* STATUS */.XQ.invalidMemoryAccess;
        },
    };
}
function announce(vm, contextId, queue) {
    const context = vm.contexts.get(contextId);
    if (context === undefined || vm.failure !== undefined || vm.callbacks.proxy_on_queue_ready === undefined)
        return;
    (0,host_vm/* enter */.Ve)(vm, context, 'proxy_on_queue_ready', contextId, queue);
    (0,host_vm/* leave */.qG)(vm);
}

;// CONCATENATED MODULE: ./.build/host/functions/streams.js




/** What a filter can do to a stream. Envoy does it once the callback has returned. */
function streamFunctions(vm) {
    return {
        proxy_continue_request: () => resume(vm, abi/* STREAM */.dY.request),
        proxy_continue_response: () => resume(vm, abi/* STREAM */.dY.response),
        proxy_continue_stream: (type) => (isStream(type) ? resume(vm, type) : abi/* STATUS */.XQ.badArgument),
        proxy_close_stream: (type) => {
            if (!isStream(type))
                return abi/* STATUS */.XQ.badArgument;
            const { stream } = (0,host_vm/* actor */.eN)(vm);
            if (type <= abi/* STREAM */.dY.response) {
                if (stream !== undefined)
                    vm.after.push(() => stream.reset());
            }
            else {
                // Both name the client's connection (context.cc, closeStream).
                const { network } = stream ?? {};
                if (network !== undefined)
                    vm.after.push(network.close);
            }
            return abi/* STATUS */.XQ.ok;
        },
        proxy_send_local_response: (status, details, detailsSize, body, bodySize, headers, headersSize, grpcStatus) => {
            const detailsText = (0,host_memory/* readText */.yR)(vm.memory, details, detailsSize);
            const bodyBytes = (0,host_memory/* readBytes */.io)(vm.memory, body, bodySize);
            const pairs = (0,host_memory/* readBytes */.io)(vm.memory, headers, headersSize);
            if (detailsText === undefined || bodyBytes === undefined || pairs === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const response = {
                status: status >>> 0,
                body: Buffer.from(bodyBytes),
                headers: readPairs(pairs),
                // -1 is how SDKs say "no gRPC".
                grpcStatus: grpcStatus >= 0 && grpcStatus <= 16 ? grpcStatus : undefined,
                details: detailsText,
            };
            const { stream } = (0,host_vm/* actor */.eN)(vm);
            if (stream !== undefined)
                vm.after.push(() => stream.reply(response));
            vm.stopIteration = true;
            return abi/* STATUS */.XQ.ok;
        },
        proxy_clear_route_cache: () => abi/* STATUS */.XQ.ok,
        proxy_set_effective_context: (id) => {
            if (id !== 0 && !vm.contexts.has(id >>> 0))
                return abi/* STATUS */.XQ.badArgument;
            vm.effective = id >>> 0;
            return abi/* STATUS */.XQ.ok;
        },
        proxy_done: () => {
            const context = (0,host_vm/* actor */.eN)(vm);
            if (!vm.awaitsDone || context.root !== undefined)
                return abi/* STATUS */.XQ.notFound;
            vm.awaitsDone = false;
            vm.after.push(() => (0,host_vm/* deleteContext */.JQ)(vm, context));
            return abi/* STATUS */.XQ.ok;
        },
    };
}
function isStream(type) {
    return type >>> 0 <= abi/* STREAM */.dY.upstream;
}
/** Whichever direction goes on, Envoy takes the request's maps away (context.cc, continueStream). */
function resume(vm, type) {
    if (type === abi/* STREAM */.dY.upstream)
        return abi/* STATUS */.XQ.unimplemented;
    const { stream } = (0,host_vm/* actor */.eN)(vm);
    if (type === abi/* STREAM */.dY.downstream) {
        const { network } = stream ?? {};
        if (network !== undefined)
            vm.after.push(network.resume);
        return abi/* STATUS */.XQ.ok;
    }
    if (stream === undefined)
        return abi/* STATUS */.XQ.ok;
    vm.after.push(() => stream.resume(type === abi/* STREAM */.dY.request ? 'request' : 'response'));
    stream.request.headers = undefined;
    stream.request.body = undefined;
    stream.request.trailers = undefined;
    return abi/* STATUS */.XQ.ok;
}

;// CONCATENATED MODULE: ./.build/host/functions/wasi.js




/** What proxy-wasm-cpp-host fills at most in one call (include/proxy-wasm/limits.h). */
const MAX_RANDOM = 64 * 1024;
/** The right to write, __WASI_RIGHTS_FD_WRITE, all that a standard stream has here. */
const RIGHT_TO_WRITE = 64n;
/** WASI preview 1 as far as there is anything to do; there are no files, arguments and variables (exports.cc). */
function wasiFunctions(vm) {
    const { memory, world } = vm;
    const always = (errno) => () => errno;
    const ofStandardStream = (fd) => (isStandardStream(fd) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.badf);
    const zeroAt = (pointer, errno) => ((0,host_memory/* writeU32 */.A)(memory, pointer, 0) ? errno : abi/* ERRNO */.Xi.fault);
    const zeroPairAt = (first, second) => (0,host_memory/* writeU32 */.A)(memory, first, 0) && (0,host_memory/* writeU32 */.A)(memory, second, 0) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.fault;
    const write = (fd, vectors, count, written) => {
        if (!isStandardStream(fd))
            return abi/* ERRNO */.Xi.badf;
        const text = gather(vm, vectors, count);
        if (text === undefined)
            return abi/* ERRNO */.Xi.fault;
        const level = fd === 1 ? STDOUT_LEVEL : STDERR_LEVEL;
        if (text !== '' && logText(vm, level, text.replace(/\n$/, '')) !== abi/* STATUS */.XQ.ok)
            return abi/* ERRNO */.Xi.badf;
        return (0,host_memory/* writeU32 */.A)(memory, written, text.length) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.fault;
    };
    return {
        args_get: (_pointers, _texts) => abi/* ERRNO */.Xi.success,
        args_sizes_get: zeroPairAt,
        environ_get: (_pointers, _texts) => abi/* ERRNO */.Xi.success,
        environ_sizes_get: zeroPairAt,
        clock_res_get: (clock, pointer) => {
            if (clock !== 0 && clock !== 1)
                return abi/* ERRNO */.Xi.notsup;
            return (0,host_memory/* writeU64 */.$j)(memory, pointer, 1n) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.fault;
        },
        clock_time_get: (clock, _precision, pointer) => {
            if (clock !== 0 && clock !== 1)
                return abi/* ERRNO */.Xi.notsup;
            const time = clock === 0 ? world.clock.realTime() : world.clock.steadyTime();
            return (0,host_memory/* writeU64 */.$j)(memory, pointer, time) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.fault;
        },
        random_get: (pointer, size) => {
            if (size >>> 0 > MAX_RANDOM)
                return abi/* ERRNO */.Xi.inval;
            const room = (0,host_memory/* readBytes */.io)(memory, pointer, size);
            if (room === undefined)
                return abi/* ERRNO */.Xi.fault;
            (0,external_node_crypto_.randomFillSync)(room);
            return abi/* ERRNO */.Xi.success;
        },
        fd_write: write,
        fd_pwrite: (fd, vectors, count, _offset, written) => write(fd, vectors, count, written),
        fd_fdstat_get: (fd, pointer) => {
            if (!isStandardStream(fd))
                return abi/* ERRNO */.Xi.badf;
            const stat = Buffer.alloc(24);
            stat.writeBigUInt64LE(RIGHT_TO_WRITE, 8);
            (0,host_memory/* writeBytes */.NH)(memory, pointer, stat);
            return abi/* ERRNO */.Xi.success;
        },
        fd_tell: (fd, pointer) => {
            if (!isStandardStream(fd))
                return abi/* ERRNO */.Xi.badf;
            return (0,host_memory/* writeU64 */.$j)(memory, pointer, 0n) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.fault;
        },
        fd_renumber: (fd, to) => (isStandardStream(fd) && isStandardStream(to) ? abi/* ERRNO */.Xi.notsup : abi/* ERRNO */.Xi.badf),
        fd_allocate: ofStandardStream,
        fd_datasync: ofStandardStream,
        fd_sync: ofStandardStream,
        fd_fdstat_set_rights: ofStandardStream,
        fd_filestat_set_size: ofStandardStream,
        fd_filestat_set_times: ofStandardStream,
        fd_advise: always(abi/* ERRNO */.Xi.success),
        fd_close: always(abi/* ERRNO */.Xi.success),
        fd_seek: always(abi/* ERRNO */.Xi.success),
        fd_fdstat_set_flags: always(abi/* ERRNO */.Xi.nosys),
        fd_filestat_get: always(abi/* ERRNO */.Xi.badf),
        fd_prestat_get: always(abi/* ERRNO */.Xi.badf),
        fd_prestat_dir_name: always(abi/* ERRNO */.Xi.nosys),
        fd_read: always(abi/* ERRNO */.Xi.nosys),
        fd_pread: always(abi/* ERRNO */.Xi.nosys),
        fd_readdir: (_fd, _buffer, _size, _cookie, pointer) => zeroAt(pointer, abi/* ERRNO */.Xi.notdir),
        path_open: always(abi/* ERRNO */.Xi.noent),
        path_create_directory: always(abi/* ERRNO */.Xi.notsup),
        path_filestat_get: always(abi/* ERRNO */.Xi.notsup),
        path_filestat_set_times: always(abi/* ERRNO */.Xi.notsup),
        path_link: always(abi/* ERRNO */.Xi.notsup),
        path_readlink: (_fd, _path, _size, _buffer, _length, pointer) => zeroAt(pointer, abi/* ERRNO */.Xi.notsup),
        path_remove_directory: always(abi/* ERRNO */.Xi.notsup),
        path_rename: always(abi/* ERRNO */.Xi.notsup),
        path_symlink: always(abi/* ERRNO */.Xi.notsup),
        path_unlink_file: always(abi/* ERRNO */.Xi.notsup),
        sock_accept: (_fd, _flags, pointer) => zeroAt(pointer, abi/* ERRNO */.Xi.notsup),
        sock_recv: (_fd, _data, _size, _flags, pointer, _out) => zeroAt(pointer, abi/* ERRNO */.Xi.notsup),
        sock_send: (_fd, _data, _size, _flags, pointer) => zeroAt(pointer, abi/* ERRNO */.Xi.notsup),
        sock_shutdown: always(abi/* ERRNO */.Xi.notsup),
        poll_oneoff: (_in, _out, _count, pointer) => zeroAt(pointer, abi/* ERRNO */.Xi.success),
        sched_yield: always(abi/* ERRNO */.Xi.success),
        // Envoy only notes it at the level trace, and the module runs on.
        proc_exit: (_code) => undefined,
    };
}
const STDOUT_LEVEL = 2;
const STDERR_LEVEL = 4;
function isStandardStream(fd) {
    return fd === 1 || fd === 2;
}
/** The texts of a vector of (pointer, size), joined. */
function gather({ memory }, vectors, count) {
    let text = '';
    for (let index = 0; index < count >>> 0; index += 1) {
        const at = (vectors >>> 0) + index * 8;
        const pointer = (0,host_memory/* readU32 */.PF)(memory, at);
        const size = (0,host_memory/* readU32 */.PF)(memory, at + 4);
        const part = pointer === undefined || size === undefined ? undefined : size === 0 ? '' : (0,host_memory/* readText */.yR)(memory, pointer, size);
        if (part === undefined)
            return undefined;
        text += part;
    }
    return text;
}

;// CONCATENATED MODULE: ./.build/host/trace.js





const SHORT = 80;
const MOST_PAIRS = 20;
const PARTS = {
    proxy_log: ['level', 'text'],
    proxy_get_log_level: ['u32Out'],
    proxy_get_current_time_nanoseconds: ['u64Out'],
    proxy_set_tick_period_milliseconds: ['number'],
    proxy_set_effective_context: ['number'],
    proxy_get_property: ['path', 'textOut'],
    proxy_set_property: ['path', 'text'],
    proxy_add_header_map_value: ['map', 'text', 'text'],
    proxy_replace_header_map_value: ['map', 'text', 'text'],
    proxy_get_header_map_value: ['map', 'text', 'textOut'],
    proxy_remove_header_map_value: ['map', 'text'],
    proxy_get_header_map_pairs: ['map', 'pairsOut'],
    proxy_set_header_map_pairs: ['map', 'pairs'],
    proxy_get_header_map_size: ['map', 'u32Out'],
    proxy_get_buffer_bytes: ['buffer', 'number', 'number', 'textOut'],
    proxy_get_buffer_status: ['buffer', 'u32Out', 'void'],
    proxy_set_buffer_bytes: ['buffer', 'number', 'number', 'text'],
    proxy_get_configuration: ['textOut'],
    proxy_get_status: ['u32Out', 'textOut'],
    proxy_get_shared_data: ['text', 'textOut', 'u32Out'],
    proxy_set_shared_data: ['text', 'text', 'number'],
    proxy_register_shared_queue: ['text', 'u32Out'],
    proxy_resolve_shared_queue: ['text', 'text', 'u32Out'],
    proxy_enqueue_shared_queue: ['number', 'text'],
    proxy_dequeue_shared_queue: ['number', 'textOut'],
    proxy_define_metric: ['metric', 'text', 'u32Out'],
    proxy_increment_metric: ['number', 'number'],
    proxy_record_metric: ['number', 'number'],
    proxy_get_metric: ['number', 'u64Out'],
    proxy_continue_stream: ['stream'],
    proxy_close_stream: ['stream'],
    proxy_send_local_response: ['number', 'text', 'text', 'pairs', 'number'],
    proxy_http_call: ['text', 'pairs', 'text', 'pairs', 'number', 'u32Out'],
    proxy_grpc_call: ['text', 'text', 'text', 'pairs', 'text', 'number', 'u32Out'],
    proxy_grpc_stream: ['text', 'text', 'text', 'pairs', 'u32Out'],
    proxy_grpc_send: ['number', 'text', 'flag'],
    proxy_grpc_cancel: ['number'],
    proxy_grpc_close: ['number'],
    proxy_call_foreign_function: ['text', 'text', 'textOut'],
    envoy_resolve_dns: ['text', 'u32Out'],
    fd_write: ['number', 'void', 'void', 'u32Out'],
    clock_time_get: ['number', 'void', 'u64Out'],
    clock_res_get: ['number', 'u64Out'],
    random_get: ['void', 'number'],
    args_sizes_get: ['u32Out', 'u32Out'],
    environ_sizes_get: ['u32Out', 'u32Out'],
};
/** Reports each call with its arguments decoded, and what it answered. */
function traced(vm, key, run) {
    const name = key.slice(key.indexOf('.') + 1);
    const parts = PARTS[name];
    const names = (0,abi_tables/* findHostFunctions */.l6)('env', name).length > 0 ? abi/* STATUS */.XQ : abi/* ERRNO */.Xi;
    return (...values) => {
        // What the module says may stand where the answer is put.
        const shown = parts === undefined ? values.join(', ') : describeArguments(vm, parts, values);
        const result = run(...values);
        const told = result === 0 && parts !== undefined ? describeOutputs(vm, parts, values) : '';
        vm.world.trace?.(`  ${name}(${shown})${result === undefined ? '' : ` = ${nameIn(names, result)}`}${told}`);
        return result;
    };
}
/** How many of the function's parameters a part takes. */
function widthOf(part) {
    return part === 'text' || part === 'path' || part === 'pairs' || part === 'textOut' || part === 'pairsOut' ? 2 : 1;
}
function describeArguments(vm, parts, values) {
    const shown = [];
    let index = 0;
    for (const part of parts) {
        const word = describeArgument(vm, part, Number(values[index]), Number(values[index + 1]));
        if (word !== undefined)
            shown.push(word);
        index += widthOf(part);
    }
    return shown.join(', ');
}
function describeArgument({ memory }, part, value, next) {
    switch (part) {
        case 'text':
            return quote((0,host_memory/* readText */.yR)(memory, value, next));
        case 'path':
            return quote((0,host_memory/* readText */.yR)(memory, value, next)?.replace(/\0$/, '').replaceAll('\0', '.'));
        case 'pairs':
            return describePairs((0,host_memory/* readBytes */.io)(memory, value, next));
        case 'map':
            return nameIn(abi/* MAP */.lC, value);
        case 'buffer':
            return nameIn(abi/* BUFFER */.ZD, value);
        case 'stream':
            return nameIn(abi/* STREAM */.dY, value);
        case 'level':
            return abi/* LOG_LEVELS */.p_[value] ?? String(value);
        case 'metric':
            return metrics/* METRIC_TYPES */.zm[value] ?? String(value);
        case 'flag':
            return value === 0 ? 'more to come' : 'the last';
        case 'number':
            return String(value);
        case 'textOut':
        case 'pairsOut':
        case 'u32Out':
        case 'u64Out':
        case 'void':
            return undefined;
    }
}
/** What the call has put where it was asked to. */
function describeOutputs({ memory }, parts, values) {
    let shown = '';
    let index = 0;
    for (const part of parts) {
        const [first, second] = [Number(values[index]), Number(values[index + 1])];
        index += widthOf(part);
        if (first === 0)
            continue;
        if (part === 'u32Out')
            shown += ` ${(0,host_memory/* readU32 */.PF)(memory, first)}`;
        else if (part === 'u64Out')
            shown += ` ${(0,host_memory/* readU64 */.IM)(memory, first)}`;
        else if (part === 'textOut' || part === 'pairsOut') {
            const [pointer, size] = [(0,host_memory/* readU32 */.PF)(memory, first), second === 0 ? 0 : (0,host_memory/* readU32 */.PF)(memory, second)];
            const read = part === 'textOut' ? host_memory/* readText */.yR : host_memory/* readBytes */.io;
            const value = size === 0 ? '' : read(memory, pointer ?? 0, size ?? 0);
            shown += ` ${typeof value === 'object' ? describePairs(value) : quote(value)}`;
        }
    }
    return shown;
}
function describePairs(bytes) {
    if (bytes === undefined)
        return quote(undefined);
    const pairs = readPairs(bytes);
    const shown = pairs.slice(0, MOST_PAIRS).map(([name, value]) => quote(`${name}: ${value}`));
    return `[${shown.join(', ')}${pairs.length > MOST_PAIRS ? `, and ${pairs.length - MOST_PAIRS} more` : ''}]`;
}
function nameIn(names, value) {
    return Object.keys(names).find((name) => names[name] === value) ?? String(value);
}
/** Latin-1 as UTF-8 where it is that, with its zero bytes and line breaks made visible. */
function quote(latin1) {
    if (latin1 === undefined)
        return '(outside of the memory)';
    const cut = latin1.length > SHORT ? `${latin1.slice(0, SHORT)}…` : latin1;
    return JSON.stringify(Buffer.from(cut, 'latin1').toString('utf8'));
}

// EXTERNAL MODULE: ./.build/host/webassembly.js
var webassembly = __webpack_require__(4063);
;// CONCATENATED MODULE: ./.build/host/link.js














/** The module can't be run, for Envoy's reasons and in Envoy's words; the first one is the message. */
class LoadFailure extends Error {
    name = 'LoadFailure';
    reasons;
    constructor(reason, ...consequences) {
        super(reason);
        this.reasons = [reason, ...consequences];
    }
}
/** What proxy-wasm-cpp-host gives a module at most: 1 GiB (include/proxy-wasm/limits.h), in pages. */
const MAX_MEMORY_PAGES = 16_384;
/** The other name of the same functions. */
const OLD_WASI = 'wasi_unstable';
const WASI = 'wasi_snapshot_preview1';
/** The ABI whose version function is exported first. @throws LoadFailure where there is none. */
function findAbi({ exports }) {
    for (const { name, kind } of exports) {
        const version = schema/* ABI_VERSIONS */.V.find((abi) => name === `proxy_abi_version_${abi.replaceAll('.', '_')}`);
        if (version !== undefined && kind === 'function')
            return version;
    }
    throw new LoadFailure('Missing or unknown Proxy-Wasm ABI version');
}
/** All host functions, whatever the ABI; keys are `module.name`. */
function hostFunctions(vm) {
    const all = new Map();
    for (const make of [
        bufferFunctions,
        callFunctions,
        generalFunctions,
        grpcFunctions,
        headerFunctions,
        sharingFunctions,
        streamFunctions,
    ]) {
        for (const [name, run] of Object.entries(make(vm)))
            all.set(`env.${name}`, run);
    }
    for (const [name, run] of Object.entries(wasiFunctions(vm)))
        all.set(`${WASI}.${name}`, run);
    return all;
}
/** What the module asks for, as Envoy's newest release links it. @throws LoadFailure for what Envoy has not. */
function makeImports(vm, { imports }, tables = abi_tables/* BUNDLED_TABLES */.rd) {
    const functions = hostFunctions(vm);
    const linked = {};
    for (const entry of imports) {
        linked[entry.module] ??= {};
        const space = linked[entry.module];
        if (space !== undefined)
            space[entry.name] = makeImport(vm, entry, functions, tables);
    }
    return linked;
}
function makeImport(vm, entry, functions, tables) {
    const subject = `${entry.module}.${entry.name}`;
    switch (entry.kind) {
        case 'function': {
            const module = entry.module === OLD_WASI ? WASI : entry.module;
            const known = tables.findHostFunctions(module, entry.name).find(({ abi }) => abi?.includes(vm.abi) ?? true);
            const run = functions.get(`${module}.${entry.name}`);
            if (known === undefined)
                break;
            const [wanted, offered] = [(0,signature/* formatSignature */.i)(entry.type), (0,signature/* formatSignature */.i)(known.type)];
            if (wanted !== offered) {
                throw new LoadFailure(`Failed to load Wasm module due to an import type mismatch: ${subject}, want: ${wanted}, but host exports: ${offered}`);
            }
            const key = `${module}.${entry.name}`;
            return guard(vm, key, known.type.params.length, run ?? unimplemented(key));
        }
        case 'memory': {
            const { minimum, maximum } = entry.memory;
            if (minimum > MAX_MEMORY_PAGES)
                throw new LoadFailure('Failed to create new Wasm instance');
            const limits = { initial: minimum, maximum: Math.min(maximum ?? MAX_MEMORY_PAGES, MAX_MEMORY_PAGES) };
            const memory = new webassembly/* webAssembly */.t.Memory(limits);
            vm.memory.source = memory;
            return memory;
        }
        case 'table': {
            const { minimum, maximum } = entry.limits;
            const element = entry.element === 'externref' ? 'externref' : 'anyfunc';
            return new webassembly/* webAssembly */.t.Table({ element, initial: minimum, ...(maximum === undefined ? {} : { maximum }) });
        }
        case 'global':
        case 'tag':
            break;
    }
    throw new LoadFailure(`Failed to load Wasm module due to a missing import: ${subject}`);
}
/** The module calls what a newer table links and this host does not know. */
class Unimplemented extends Error {
    name = 'Unimplemented';
}
function unimplemented(key) {
    return () => {
        throw new Unimplemented(`the embedded host has no ${key}`);
    };
}
/** In front of every function: what may not be called now traps. The fixed arities are what V8 calls without detours. */
function guard(vm, key, arity, run) {
    if (vm.world.trace !== undefined)
        return traced(vm, key, checked(vm, key, run));
    const open = () => {
        if (vm.allowed !== undefined)
            permit(vm, key, vm.allowed);
        return run;
    };
    switch (arity) {
        case 0:
            return () => open()();
        case 1:
            return (a) => open()(a);
        case 2:
            return (a, b) => open()(a, b);
        case 3:
            return (a, b, c) => open()(a, b, c);
        case 4:
            return (a, b, c, d) => open()(a, b, c, d);
        case 5:
            return (a, b, c, d, e) => open()(a, b, c, d, e);
        default:
            return checked(vm, key, run);
    }
}
function checked(vm, key, run) {
    return (...values) => {
        if (vm.allowed !== undefined)
            permit(vm, key, vm.allowed);
        return run(...values);
    };
}
function permit(vm, key, allowed) {
    const isAllowed = allowed.has(key);
    vm.world.watch?.calls(key, isAllowed);
    if (!isAllowed)
        throw new host_vm/* RestrictedCall */.gf(key);
}
/** What an Envoy release looks up in the module, by name. @throws LoadFailure for a wrong type or a missing allocator. */
function findCallbacks(abi, found, exports, release, tables = abi_tables/* BUNDLED_TABLES */.rd) {
    const types = new Map(found.exports.flatMap(({ name, type }) => (type === undefined ? [] : [[name, type]])));
    const callbacks = {};
    const isAsked = (callback) => (0,abi_tables/* isSince */.$l)(callback.since, release) &&
        (callback.abi?.includes(abi) ?? true) &&
        (callback.with === undefined || callback.with in callbacks) &&
        (callback.without === undefined || !(callback.without in callbacks));
    for (const callback of tables.callbacks) {
        const type = types.get(callback.name);
        if (type === undefined || !isAsked(callback))
            continue;
        const [wanted, exported] = [(0,signature/* formatSignature */.i)(callback.type), (0,signature/* formatSignature */.i)(type)];
        if (wanted !== exported) {
            throw new LoadFailure(`Bad function signature for: ${callback.name}, want: ${wanted}, but the module exports: ${exported}`);
        }
        callbacks[callback.name] = exports[callback.name];
    }
    if (callbacks.malloc === undefined && callbacks.proxy_on_memory_allocate === undefined) {
        throw new LoadFailure('Wasm module is missing malloc function.');
    }
    return callbacks;
}


/***/ }),

/***/ 26062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ writeU64),
/* harmony export */   A: () => (/* binding */ writeU32),
/* harmony export */   IM: () => (/* binding */ readU64),
/* harmony export */   NH: () => (/* binding */ writeBytes),
/* harmony export */   PF: () => (/* binding */ readU32),
/* harmony export */   cp: () => (/* binding */ createGuestMemory),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49822);

/** `source` is set once there is one; until then every access throws EnvoyCrash. */
function createGuestMemory() {
    const buffer = new ArrayBuffer(0);
    return { source: undefined, bytes: Buffer.from(buffer), view: new DataView(buffer), texts: new Array(KEPT_TEXTS) };
}
/** A power of two. */
const KEPT_TEXTS = 256;
/** Up to this length JavaScript handles a text faster than the call into Node.js that would do it. */
const SHORT = 40;
/** Growing the memory detaches the buffer, which then has no bytes. */
function follow(memory) {
    // Measured on 1.36 to 1.40.
    if (memory.source === undefined) {
        throw new _crash_js__WEBPACK_IMPORTED_MODULE_0__/* .EnvoyCrash */ .Nh(_crash_js__WEBPACK_IMPORTED_MODULE_0__/* .SEGMENTATION_FAULT */ .yA, 'the host looks for a memory, and the module exports none');
    }
    if (memory.bytes.length === 0) {
        memory.bytes = Buffer.from(memory.source.buffer);
        memory.view = new DataView(memory.source.buffer);
    }
    return memory.bytes;
}
/** The bytes themselves, not a copy; undefined where they lie outside of the memory. */
function readBytes(memory, pointer, size) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    const end = start + (size >>> 0);
    return end > bytes.length ? undefined : bytes.subarray(start, end);
}
/** Undefined where it lies outside of the memory. */
function readText(memory, pointer, size) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    const length = size >>> 0;
    if (start + length > bytes.length)
        return undefined;
    if (length > SHORT)
        return bytes.toString('latin1', start, start + length);
    const place = start & (KEPT_TEXTS - 1);
    const kept = memory.texts[place];
    if (kept?.length === length && standsAt(bytes, start, kept))
        return kept;
    const text = bytes.toString('latin1', start, start + length);
    memory.texts[place] = text;
    return text;
}
function standsAt(bytes, start, text) {
    for (let index = 0; index < text.length; index += 1) {
        if (bytes[start + index] !== text.charCodeAt(index))
            return false;
    }
    return true;
}
/** False where it lies outside of the memory, as for all that write. */
function writeText(memory, pointer, text) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    if (start + text.length > bytes.length)
        return false;
    if (text.length > SHORT) {
        bytes.write(text, start, text.length, 'latin1');
        return true;
    }
    for (let index = 0; index < text.length; index += 1)
        bytes[start + index] = text.charCodeAt(index);
    return true;
}
function writeBytes(memory, pointer, data) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    if (start + data.length > bytes.length)
        return false;
    bytes.set(data, start);
    return true;
}
function writeU32(memory, pointer, value) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    if (start + 4 > bytes.length)
        return false;
    memory.view.setUint32(start, value, true);
    return true;
}
function writeU64(memory, pointer, value) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    if (start + 8 > bytes.length)
        return false;
    memory.view.setBigUint64(start, value, true);
    return true;
}
function readU32(memory, pointer) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    return start + 4 > bytes.length ? undefined : memory.view.getUint32(start, true);
}
function readU64(memory, pointer) {
    const bytes = follow(memory);
    const start = pointer >>> 0;
    return start + 8 > bytes.length ? undefined : memory.view.getBigUint64(start, true);
}


/***/ }),

/***/ 64476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ getMetric),
/* harmony export */   GR: () => (/* binding */ defineMetric),
/* harmony export */   Gm: () => (/* binding */ recordMetric),
/* harmony export */   Ys: () => (/* binding */ incrementMetric),
/* harmony export */   nF: () => (/* binding */ createMetricIds),
/* harmony export */   zm: () => (/* binding */ METRIC_TYPES)
/* harmony export */ });
/* harmony import */ var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);

/** proxy_metric_type_t. */
const METRIC_TYPES = ['counter', 'gauge', 'histogram'];
function createMetricIds() {
    return { byId: new Map(), last: [0, 1, 2] };
}
/** The new id, whose two lowest bits tell the type; undefined for a type that there isn't. */
function defineMetric(metrics, ids, type, name) {
    const kind = METRIC_TYPES[type];
    if (kind === undefined)
        return undefined;
    const key = `${kind} ${name}`;
    const metric = metrics.get(key) ?? { type: kind, name, value: 0n, samples: [] };
    metrics.set(key, metric);
    const index = type;
    ids.last[index] += 4;
    ids.byId.set(ids.last[index], metric);
    return ids.last[index];
}
/** As Envoy's Context::incrementMetric: counters only grow, histograms can't be incremented. */
function incrementMetric(ids, id, offset) {
    const type = METRIC_TYPES[id & 3];
    if (type !== 'counter' && type !== 'gauge')
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.badArgument;
    const metric = ids.byId.get(id);
    if (metric === undefined)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.notFound;
    if (type === 'counter' && offset <= 0n)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.badArgument;
    metric.value = BigInt.asUintN(64, metric.value + offset);
    return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.ok;
}
function recordMetric(ids, id, value) {
    const metric = ids.byId.get(id);
    if (metric === undefined)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.notFound;
    if (metric.type === 'counter')
        metric.value = BigInt.asUintN(64, metric.value + value);
    else if (metric.type === 'gauge')
        metric.value = value;
    else
        metric.samples.push(value);
    return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.ok;
}
/** The value, or the status that says why there is none. */
function getMetric(ids, id) {
    const type = METRIC_TYPES[id & 3];
    if (type !== 'counter' && type !== 'gauge')
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.badArgument;
    return ids.byId.get(id)?.value ?? _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.notFound;
}


/***/ }),

/***/ 68761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);

const SERIOUS = _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_LEVELS */ .p_.slice(_abi_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_LEVELS */ .p_.indexOf('error'));
/** Of a module's words no more stands in a reason. */
const MAX_WORD = 1_000;
/**
 * What the module logs while it starts, as a reason of Envoy's why it does not: Envoy's own stand among what a module
 * logs as an error or worse, Rust's panics among them. Undefined for any other line.
 * @param text as UTF-8.
 * @param plugin of a plugin's root, which Envoy names before its words; undefined: of the VM's own context.
 */
function reasonOf(level, text, plugin) {
    if (!SERIOUS.includes(level))
        return undefined;
    const ids = plugin === undefined ? [] : [plugin.rootId, plugin.vmId].filter((id) => id !== '');
    return `${['wasm log', ...ids].join(' ')}: ${text.slice(0, MAX_WORD).split(/\r?\n/, 1)[0] ?? ''}`;
}


/***/ }),

/***/ 15268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ resolveQueue),
/* harmony export */   Es: () => (/* binding */ getSharedData),
/* harmony export */   Rg: () => (/* binding */ dequeue),
/* harmony export */   Z2: () => (/* binding */ enqueue),
/* harmony export */   f8: () => (/* binding */ registerQueue),
/* harmony export */   uy: () => (/* binding */ createShared),
/* harmony export */   wK: () => (/* binding */ setSharedData)
/* harmony export */ });
/* harmony import */ var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);

function createShared() {
    return { data: new Map(), tokens: new Map(), queues: new Map(), lastCas: 0 };
}
function getSharedData(shared, vmId, key) {
    return shared.data.get(vmId)?.get(key);
}
/** @param cas 0: whatever is there; else only if nobody has written since. */
function setSharedData(shared, vmId, key, value, cas) {
    const entries = shared.data.get(vmId) ?? new Map();
    shared.data.set(vmId, entries);
    const before = entries.get(key);
    if (before !== undefined && cas !== 0 && cas !== before.cas)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.casMismatch;
    shared.lastCas += 1;
    entries.set(key, { value, cas: shared.lastCas });
    return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.ok;
}
/** A queue that is there keeps its entries and tells the last one who registered. */
function registerQueue(shared, vmId, name, notify) {
    const key = `${vmId}\0${name}`;
    const token = shared.tokens.get(key) ?? shared.queues.size + 1;
    shared.tokens.set(key, token);
    const queue = shared.queues.get(token);
    if (queue === undefined)
        shared.queues.set(token, { entries: [], notify });
    else
        queue.notify = notify;
    return token;
}
function resolveQueue(shared, vmId, name) {
    return shared.tokens.get(`${vmId}\0${name}`);
}
function enqueue(shared, token, value) {
    const queue = shared.queues.get(token);
    if (queue === undefined)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.notFound;
    queue.entries.push(value);
    queue.notify(token);
    return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.ok;
}
/** The oldest entry, or the status that says why there is none. */
function dequeue(shared, token) {
    const queue = shared.queues.get(token);
    if (queue === undefined)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.notFound;
    return queue.entries.shift() ?? _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.empty;
}


/***/ }),

/***/ 65182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gf: () => (/* binding */ RestrictedCall),
  eN: () => (/* binding */ actor),
  CN: () => (/* binding */ allocate),
  JQ: () => (/* binding */ deleteContext),
  Ve: () => (/* binding */ enter),
  F_: () => (/* binding */ enterFunction),
  mx: () => (/* binding */ failsOpenAtOnce),
  qG: () => (/* binding */ leave)
});

// EXTERNAL MODULE: ./.build/host/crash.js
var crash = __webpack_require__(49822);
;// CONCATENATED MODULE: ./.build/host/trace-callbacks.js
/** What a callback is told and what it answers, as people read it (proxy-wasm/spec, callbacks). */
const context = (id) => `context ${id}`;
const root = (id) => (id === 0 ? 'a root' : `of root ${id}`);
const call = (token) => `call ${token}`;
const queue = (token) => `queue ${token}`;
const end = (flag) => (flag === 0 ? 'more to come' : 'end of stream');
const trace_callbacks_status = (code) => `status ${code}`;
const peer = (type) => `closed by ${['an unknown peer', 'the proxy', 'the peer'][type] ?? type}`;
const count = (noun) => (value) => `${value} ${noun}${value === 1 ? '' : 's'}`;
const [bytes, headers, trailers, entries] = [count('byte'), count('header'), count('trailer'), count('pair')];
const HEADERS = ['continue', 'stop', 'continue and end the stream', 'stop all and buffer', 'stop all and watermark'];
const BODY = ['continue', 'stop and buffer', 'stop and watermark', 'stop without a buffer'];
const STOP = ['continue', 'stop'];
const TRUTH = ['false', 'true'];
const CALLBACKS = {
    proxy_on_context_create: { told: [context, root] },
    proxy_on_vm_start: { told: [context, bytes], answers: TRUTH },
    proxy_on_configure: { told: [context, bytes], answers: TRUTH },
    proxy_validate_configuration: { told: [context, bytes], answers: TRUTH },
    proxy_on_tick: { told: [context] },
    proxy_on_request_headers: { told: [context, headers, end], answers: HEADERS },
    proxy_on_response_headers: { told: [context, headers, end], answers: HEADERS },
    proxy_on_request_body: { told: [context, bytes, end], answers: BODY },
    proxy_on_response_body: { told: [context, bytes, end], answers: BODY },
    proxy_on_request_trailers: { told: [context, trailers], answers: STOP },
    proxy_on_response_trailers: { told: [context, trailers], answers: STOP },
    proxy_on_request_metadata: { told: [context, entries], answers: STOP },
    proxy_on_response_metadata: { told: [context, entries], answers: STOP },
    proxy_on_new_connection: { told: [context], answers: STOP },
    proxy_on_downstream_data: { told: [context, bytes, end], answers: STOP },
    proxy_on_upstream_data: { told: [context, bytes, end], answers: STOP },
    proxy_on_downstream_connection_close: { told: [context, peer] },
    proxy_on_upstream_connection_close: { told: [context, peer] },
    proxy_on_http_call_response: { told: [context, call, headers, bytes, trailers] },
    proxy_on_grpc_receive_initial_metadata: { told: [context, call, entries] },
    proxy_on_grpc_receive: { told: [context, call, bytes] },
    proxy_on_grpc_receive_trailing_metadata: { told: [context, call, entries] },
    proxy_on_grpc_close: { told: [context, call, trace_callbacks_status] },
    proxy_on_queue_ready: { told: [context, queue] },
    proxy_on_done: { told: [context], answers: TRUTH },
    proxy_on_log: { told: [context] },
    proxy_on_delete: { told: [context] },
};
/** @param values as many as the module's function takes. */
function describeEntry(name, values) {
    const told = CALLBACKS[name]?.told ?? [];
    return `→ ${name}(${values.map((value, index) => told[index]?.(value) ?? String(value)).join(', ')})`;
}
function describeReturn(name, result) {
    const known = CALLBACKS[name];
    if (known !== undefined && known.answers === undefined)
        return `← ${name}`;
    return `← ${name}: ${known?.answers?.[result] ?? result}`;
}

// EXTERNAL MODULE: ./.build/host/webassembly.js
var webassembly = __webpack_require__(4063);
;// CONCATENATED MODULE: ./.build/host/vm.js



/** Thrown into the module by a function that may not be called now. */
class RestrictedCall extends Error {
    name = 'RestrictedCall';
    /** `MODULE.NAME`. */
    callee;
    constructor(callee) {
        super('restricted_callback');
        this.callee = callee;
    }
}
/** The context that host functions act on (exports.cc, contextOrEffectiveContext). */
function actor(vm) {
    const current = vm.current ?? vm.own;
    return vm.effective === 0 ? current : (vm.contexts.get(vm.effective) ?? current);
}
/**
 * Calls a function of the module for a context; 0 where it traps or there is none. A trap fails the VM for good.
 */
function enter(vm, context, name, a = 0, b = 0, c = 0, d = 0, e = 0) {
    const run = vm.callbacks[name];
    return run === undefined ? 0 : enterFunction(vm, context, name, run, a, b, c, d, e);
}
/** As enter, for a function that is no callback. */
function enterFunction(vm, context, name, run, a = 0, b = 0, c = 0, d = 0, e = 0) {
    const { current, effective } = vm;
    vm.current = context;
    vm.effective = 0;
    vm.world.watch?.enters(name);
    // Room for an answer is no news.
    const trace = name === 'malloc' ? undefined : vm.world.trace;
    trace?.(describeEntry(name, [a, b, c, d, e].slice(0, run.length)));
    try {
        const result = run(a, b, c, d, e) ?? 0;
        trace?.(describeReturn(name, result));
        return result >>> 0;
    }
    catch (error) {
        fail(vm, name, error);
        return 0;
    }
    finally {
        vm.current = current;
        vm.effective = effective;
    }
}
/** To be called when a callback has returned and its answer was read (context.cc, DeferAfterCallActions). */
function leave(vm) {
    vm.stopIteration = false;
    for (let action = vm.after.shift(); action !== undefined; action = vm.after.shift())
        action();
}
/**
 * True where a stream in which the VM fails goes on as if there were no filter (proxy-wasm-cpp-host's context.cc,
 * CHECK_FAIL, knows nothing of `failure_policy`; measured on 1.40).
 */
function failsOpenAtOnce({ plugin }) {
    return plugin.failurePolicy === 'FAIL_OPEN' && plugin.failOpenField === true;
}
/** The last that the module hears of a context. */
function deleteContext(vm, context) {
    if (vm.failure === undefined && context.created) {
        enter(vm, context, 'proxy_on_delete', context.id);
        leave(vm);
    }
    vm.contexts.delete(context.id);
}
/** Room in the module's memory; 0 where it gives none. Only what an allocator needs may be called meanwhile. */
function allocate(vm, size) {
    if (vm.allocate === undefined)
        return 0;
    const { allowed } = vm;
    vm.allowed = ALLOCATOR_CALLS;
    try {
        return enterFunction(vm, vm.own, 'malloc', vm.allocate, size);
    }
    finally {
        vm.allowed = allowed;
    }
}
/** include/proxy-wasm/wasm.h, allocMemory. */
const ALLOCATOR_CALLS = new Set([
    'env.proxy_log',
    'wasi_snapshot_preview1.fd_write',
    'wasi_snapshot_preview1.clock_time_get',
    'wasi_snapshot_preview1.poll_oneoff',
]);
function fail(vm, callback, error) {
    const message = trapMessage(error);
    const isCrash = error instanceof crash/* EnvoyCrash */.Nh;
    if (message === undefined && !isCrash)
        throw error;
    const finding = {
        kind: isCrash ? 'crash' : 'trap',
        message: isCrash ? error.message : `Function: ${callback} failed: ${message}`,
        callback,
        callee: error instanceof RestrictedCall ? error.callee : undefined,
        why: isCrash ? error.why : undefined,
        backtrace: vm.hasNames && error instanceof Error ? readBacktrace(error.stack ?? '') : [],
    };
    vm.world.trace?.(`← ${finding.message}`);
    vm.failure ??= finding;
    vm.world.report(finding);
}
/** As V8 names it inside of Envoy; undefined for what is no trap but a fault of ours. */
function trapMessage(error) {
    const { RuntimeError, Exception } = webassembly/* webAssembly */.t;
    if (error instanceof RestrictedCall)
        return 'Uncaught Error: restricted_callback';
    if (Exception !== undefined && error instanceof Exception)
        return 'Uncaught #<Exception>';
    if (error instanceof RuntimeError) {
        // V8 as of Envoy 1.38 and later is shorter than that of Node.js 20 to 24.
        return `Uncaught RuntimeError: ${error.message.replace(/^null function or /, '')}`;
    }
    if (error instanceof RangeError && error.message.includes('call stack'))
        return `Uncaught RangeError: ${error.message}`;
    return undefined;
}
/** `at name (wasm://wasm/0123abcd:wasm-function[7]:0x1a2)`, as V8 writes the stack, in Envoy's form `0x1a2 - name`. */
function readBacktrace(stack) {
    return stack.split('\n').flatMap((line) => {
        const frame = /^\s+at (?:(.+) \()?wasm:\/\/.*:wasm-function\[(\d+)\]:(0x[0-9a-f]+)\)?$/.exec(line);
        return frame === null ? [] : [`${frame[3]} - ${withoutModule(frame[1]) ?? `function ${frame[2]}`}`];
    });
}
/** V8 puts the module's name in front of a function's where both are known. */
function withoutModule(name) {
    return name?.replace(/^[^.\s]*\.wasm\./, '');
}


/***/ }),

/***/ 4063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isWasmMemory),
/* harmony export */   t: () => (/* binding */ webAssembly)
/* harmony export */ });
const webAssembly = globalThis.WebAssembly;
function isWasmMemory(value) {
    const { Memory } = webAssembly;
    return value instanceof Memory;
}


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


/***/ }),

/***/ 88662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitMemory)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11986);


const MEMORY_SECTION = 5;
const PAGE_BYTES = 65_536;
/** Of 32-bit memories (core specification, 3.2.13). */
const MAX_PAGES = 65_536;
/**
 * The module's bytes with no memory of its own that can grow beyond so many pages; a memory that starts beyond them
 * stays as it is. Imported memories are the host's to bound.
 */
function limitMemory(module, pages) {
    const { bytes } = module;
    const section = module.interface.sections.find(({ id }) => id === MEMORY_SECTION);
    if (section === undefined)
        return bytes;
    const cursor = { bytes, offset: section.offset, end: section.offset + section.size };
    const count = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'memories', _types_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_LIMITS */ .iM.entries);
    const content = [...leb(count)];
    for (let index = 0; index < count; index += 1) {
        const start = cursor.offset;
        const memory = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemoryType */ .Sv)(cursor);
        content.push(...(isBoundable(memory, pages) ? writeMemory(memory, pages) : bytes.subarray(start, cursor.offset)));
    }
    const head = Uint8Array.from([MEMORY_SECTION, ...leb(content.length), ...content]);
    // The section's own id and size stand before its content: what follows the section before.
    const before = module.interface.sections.findLast(({ offset }) => offset < section.offset);
    const from = before === undefined ? HEADER_BYTES : before.offset + before.size;
    const to = section.offset + section.size;
    const result = new Uint8Array(from + head.length + bytes.length - to);
    result.set(bytes.subarray(0, from));
    result.set(head, from);
    result.set(bytes.subarray(to), from + head.length);
    return result;
}
const HEADER_BYTES = 8;
/** A memory that no engine takes is to be refused as it is. */
function isBoundable({ minimum, maximum = minimum, pageSize, is64, shared }, pages) {
    const isValid = minimum <= maximum && maximum <= MAX_PAGES;
    return isValid && !is64 && !shared && pageSize === PAGE_BYTES && minimum <= pages;
}
function writeMemory({ minimum, maximum }, pages) {
    return [0x01, ...leb(minimum), ...leb(Math.min(maximum ?? pages, pages))];
}
/** Unsigned LEB128 of at most 32 bits. */
function leb(value) {
    const bytes = [];
    for (let rest = value;; rest >>>= 7) {
        if (rest < 0x80)
            return [...bytes, rest];
        bytes.push((rest & 0x7f) | 0x80);
    }
}


/***/ })

};
