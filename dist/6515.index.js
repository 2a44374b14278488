export const id = 6515;
export const ids = [6515];
export const modules = {

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

/***/ 96515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28522);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49847);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72651);




/** Makes the module, or takes the one that is given. */
async function build(job) {
    const { env, folder, inputs } = job;
    const project = await job.project();
    if (inputs.module !== undefined) {
        env.log.info('the module is given: nothing to build');
        return { skipped: true };
    }
    const preparation = await job.preparation();
    if (preparation.build === undefined)
        return { diagnostics: preparation.diagnostics, tools: preparation.tools };
    const outcome = await preparation.build(_run_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .runPaths */ .Ot.module(folder));
    const diagnostics = [...preparation.diagnostics, ...outcome.diagnostics];
    if (outcome.status === 'failed')
        return { diagnostics, tools: preparation.tools };
    const loaded = await job.module();
    const size = loaded.module.bytes.length;
    const { debugging, unoptimizedSize } = outcome;
    const before = [
        ...(debugging === undefined ? [] : [`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(debugging.size)} as compiled`]),
        ...(unoptimizedSize === undefined ? [] : [`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(unoptimizedSize)} before wasm-opt`]),
    ];
    env.log.info([`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(size)} in ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSeconds */ .Xo)(outcome.seconds)}`, ...before].join(', '));
    return {
        diagnostics,
        tools: preparation.tools,
        module: (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(loaded, project.language),
        figures: {
            size: { value: size, unit: 'bytes' },
            ...(debugging === undefined ? {} : { 'size-unstripped': { value: debugging.size, unit: 'bytes' } }),
            ...(unoptimizedSize === undefined ? {} : { 'size-unoptimized': { value: unoptimizedSize, unit: 'bytes' } }),
        },
        artifacts: [
            { name: 'module', path: loaded.file, sha256: loaded.module.sha256 },
            ...(debugging === undefined ? [] : [{ name: 'module-debug', path: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ)(env.directory, debugging.path) }]),
        ],
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
    return summarizeBytes(file, { abi: described.abi, language: language ?? described.language }, module.sha256);
}
/** The same for bytes that may be no module. */
function summarizeBytes({ file, bytes }, known, sum = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)) {
    return { path: file, sha256: sum, size: bytes.length, ...known };
}


/***/ })

};
