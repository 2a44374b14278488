export const id = 6315;
export const ids = [6315];
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

/***/ 7261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Does the work for each item, so many at a time, and gives the results in the items' order. All work that has begun
 * comes to its end before this does; the first failure in that order is thrown, and nothing is begun after one.
 */
async function sideBySide(items, most, work) {
    const results = [];
    const failures = new Map();
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failures.set(index, error);
            }
            if (failures.size > 0)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(most, items.length)) }, worker));
    if (failures.size > 0)
        throw failures.get(Math.min(...failures.keys()));
    return results;
}


/***/ }),

/***/ 92911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   b_: () => (/* binding */ textOrMapping),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   si: () => (/* binding */ proveYaml)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45576);




/** No file that a person writes by hand is longer. */
const MAX_CHARACTERS = 1 << 20;
/** A file with hundreds of faults needs its author's eyes on the first ones. */
const MAX_PROBLEMS = 20;
/** A key that was meant to be one of ours is not longer. */
const LONGEST_KEY = 50;
/**
 * An object that holds these keys and no others; complains with the legal ones. To be used in place of
 * `v.strictObject`, so that every file of the user's is judged in the same words.
 */
function closedObject(entries) {
    const legal = Object.keys(entries).join(', ');
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(entries, (issue) => {
        const item = issue.path?.at(-1);
        // To JavaScript a list is an object too.
        if (issue.expected === 'Object' || Array.isArray(item?.input))
            return `must be a mapping with the keys ${legal}`;
        if (issue.expected === 'never' && item?.key === '<<')
            return MERGE_KEY;
        if (issue.expected === 'never') {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(String(item?.key).slice(0, LONGEST_KEY), Object.keys(entries));
            return `unknown key${meant === undefined ? '' : `, did you mean ${meant}?`}; the legal keys here are ${legal}`;
        }
        return `the key ${String(item?.key)} is missing`;
    });
}
const MERGE_KEY = 'merge keys are not read (YAML 1.2 has none): name what both have in each; an alias can stand for a whole value';
/** A mapping from names to values, in place of `v.record`, to which a list is one too. */
function mapping(key, value, message) {
    const record = valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(key, value, message);
    return {
        ...record,
        '~run': (dataset, config) => record['~run'](Array.isArray(dataset.value) ? { ...dataset, value: undefined } : dataset, config),
    };
}
/** Text. A number or a truth value that wasn't quoted is taken as it was written. */
function text() {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], 'must be text; write "" for an empty one'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
}
/** Handed on as it stands, or as the JSON text of a mapping. */
function textOrMapping(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mapping(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), 'must be a mapping')], 'must be a mapping, which is handed over as JSON, or text'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description)));
}
/**
 * Reads YAML 1.2 against a schema.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the first fault's place and, below it, every further one.
 */
function readYaml(content, file, schema) {
    return proveYaml(parseYaml(content, file), schema);
}
/** As readYaml, of a document that was parsed before its schema was known. */
function proveYaml({ document, value, positionOf }, schema) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
    if (!result.success) {
        const faults = result.issues.flatMap((issue) => deepestFaults(issue, []));
        const problems = faults.map((fault) => describeFault(fault, document, positionOf));
        throwProblems(sortByPlace(problems));
    }
    return { value: result.output, positionOf };
}
/** @throws ConfigurationError when there is any problem: the first one's place is the error's. */
function throwProblems(problems, hint) {
    const [first, ...others] = withoutRepetition(problems);
    if (first === undefined)
        return;
    const shown = others
        .slice(0, MAX_PROBLEMS - 1)
        .map(({ position, message }) => `${formatPosition(position)}: ${message}`);
    const rest = others.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1([first.message, ...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'), {
        position: first.position,
        hint,
    });
}
function withoutRepetition(problems) {
    return [
        ...new Map(problems.map((problem) => [`${formatPosition(problem.position)} ${problem.message}`, problem])).values(),
    ];
}
function sortByPlace(problems) {
    const key = ({ position }) => (position.line ?? 0) * MAX_CHARACTERS + (position.column ?? 0);
    return [...problems].sort((a, b) => key(a) - key(b));
}
/** `file:line:column`, as editors and terminals make links of. */
function formatPosition(position) {
    return [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
}
/**
 * Parses YAML 1.2.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the place of the first fault.
 */
function parseYaml(content, file) {
    if (content.length > MAX_CHARACTERS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`the file is longer than ${MAX_CHARACTERS} characters`, {
            position: { file },
            hint: 'split it into several files',
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    // Behind the first fault of syntax everything looks wrong.
    const broken = document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
    const errors = broken < 0 ? document.errors : document.errors.slice(0, broken + 1);
    throwProblems(errors.map((error) => ({ position: at(error.pos[0]), message: `not valid YAML: ${describeSyntax(error)}` })));
    const positionOf = (path) => at(offsetOf(document, path));
    try {
        const plain = document.toJS();
        return { document, plain, value: keepNumbersAsWritten(document) ? document.toJS() : plain, positionOf };
    }
    catch {
        const alias = findLooseAlias(document);
        const why = alias === undefined ? 'it has more aliases than any honest file' : `there is no anchor &${alias.source}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`not valid YAML: ${why}`, {
            position: alias?.range ? at(alias.range[0]) : { file },
        });
    }
}
/** The library's words are for programmers, where they name its functions. */
function describeSyntax({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'a second document begins here (---): a file holds one';
        case 'DUPLICATE_KEY':
            return 'the key stands in this mapping already';
        default:
            return message;
    }
}
function findLooseAlias(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_key, node) {
            if (node.resolve(document) !== undefined)
                return undefined;
            found = node;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
/** `1.10` is a version and `0x1F` an identifier more often than they are numbers: the spelling is what counts. True where any was spelt so. */
function keepNumbersAsWritten(document) {
    let found = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_key, node) {
            const plain = typeof node.value === 'number' || typeof node.value === 'boolean';
            if (!plain || node.source === undefined || node.source === String(node.value))
                return;
            node.value = node.source;
            found = true;
        },
    });
    return found;
}
function offsetOf(document, path) {
    const last = path.at(-1);
    if (last === undefined)
        return 0;
    const parent = document.getIn(path.slice(0, -1), true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(last));
        if (pair !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
    }
    const node = document.getIn(path, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
        return node.range[0];
    return offsetOf(document, path.slice(0, -1));
}
/** Where a value may be one thing or another, the fault inside of the one that was meant says more than the choice. */
function deepestFaults(issue, above) {
    const items = issue.path ?? [];
    // A list in the place of a mapping is one fault, whatever is in it.
    const own = issue.expected === 'never' && Array.isArray(items.at(-1)?.input) ? items.slice(0, -1) : items;
    const path = [...above, ...own.map((item) => item.key)];
    const inside = (issue.issues ?? []).flatMap((part) => deepestFaults(part, path));
    const deeper = inside.filter((fault) => fault.path.length > path.length);
    return deeper.length > 0 ? deeper : [{ path, message: issue.message }];
}
function describeFault({ path, message }, document, positionOf) {
    // A missing key stands nowhere: its owner's place is shown.
    const place = document.hasIn(path) ? path : path.slice(0, -1);
    const name = place.length === 0 ? '' : `${formatPath(place)}: `;
    return { position: positionOf(place), message: `${name}${message}` };
}
/** A path as people write it: `cases[0].request.method`. */
function formatPath(path) {
    return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
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

/***/ 39311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ vmEnvironment)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92911);


const withoutNul = valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => !value.includes('\0'), 'holds a NUL, which ends a variable');
const name = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^=\0]+$/, 'is no name of an environment variable'));
const VALUE = "must be text, null, or {host: …} with what Envoy's own variable holds in tests ({host: null}: Envoy has none)";
const hostVariable = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({ host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), withoutNul))) }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ host }) => host !== undefined, VALUE), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ host = null }) => ({ host })));
const value = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), withoutNul), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), hostVariable], VALUE);
/** As test files and wasm.yaml say it. */
const vmEnvironment = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(name, value, 'must be a mapping of names to values')), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The VM's environment variables: their values, or {host: …} for one that Envoy hands on from its own environment."));


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
        environment: project.environment,
        capabilities: project.capabilities,
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
    return summarizeBytes(file, { abi: described.abi, language: language ?? described.language }, module.sha256);
}
/** The same for bytes that may be no module. */
function summarizeBytes({ file, bytes }, known, sum = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)) {
    return { path: file, sha256: sum, size: bytes.length, ...known };
}


/***/ }),

/***/ 46315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/base/side-by-side.js
var side_by_side = __webpack_require__(7261);
// EXTERNAL MODULE: ./.build/check/measured.js
var measured = __webpack_require__(69049);
// EXTERNAL MODULE: ./.build/envoy/plugin.js + 1 modules
var envoy_plugin = __webpack_require__(13276);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/yaml.js
var yaml = __webpack_require__(92911);
// EXTERNAL MODULE: ./.build/project/case-files.js
var case_files = __webpack_require__(35476);
// EXTERNAL MODULE: ./.build/test/body-files.js
var body_files = __webpack_require__(15033);
// EXTERNAL MODULE: ./.build/test/pattern.js
var test_pattern = __webpack_require__(9625);
;// CONCATENATED MODULE: ./.build/test/matcher-entries.js
/** From what a file says to what is compared; its shape has been proved: there is exactly one of the keys. */
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
function toBodyMatcher(entry, toBytes) {
    if (typeof entry === 'string')
        return { kind: 'exact', text: entry };
    const { file, base64, size, ...rest } = entry;
    if (file !== undefined)
        return { kind: 'bytes', bytes: toBytes(entry), file };
    if (base64 !== undefined)
        return { kind: 'bytes', bytes: toBytes(entry) };
    if (size !== undefined)
        return { kind: 'size', size };
    return toMatcher(rest);
}
function toHeaderMatchers(entries = {}) {
    return Object.entries(entries).map(([name, entry]) => ({ name, matcher: toMatcher(entry) }));
}
function isList(value) {
    return Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/test/connection/plan.js
var plan = __webpack_require__(26561);
;// CONCATENATED MODULE: ./.build/test/connection/read.js


function toStep({ client, upstream, end }, toBytes) {
    if (end !== undefined)
        return { kind: 'end', from: end };
    return client === undefined
        ? { kind: 'send', from: 'upstream', bytes: toBytes(upstream ?? '') }
        : { kind: 'send', from: 'client', bytes: toBytes(client) };
}
/** Each by the key that says it. */
function toConnectionExpectations(entry, toBytes) {
    const found = [];
    if (entry.called !== undefined)
        found.push(['called', { kind: 'connected', connected: entry.called }]);
    for (const peer of plan/* PEERS */.I) {
        const matcher = entry[peer];
        if (matcher !== undefined) {
            found.push([peer, { kind: 'received', peer, matcher: toBodyMatcher(matcher, toBytes) }]);
        }
    }
    if (entry.closedBy !== undefined)
        found.push(['closedBy', { kind: 'closed-by', by: entry.closedBy }]);
    return found;
}

;// CONCATENATED MODULE: ./.build/test/expectations.js


/** What is expected of one request, each with its own line: the annotation of a failure stands there. */
function toExchangeExpectations({ upstream, response }, said) {
    const at = placeIn(said);
    const found = [];
    if (upstream !== undefined) {
        const key = upstream.called === undefined ? [] : ['called'];
        found.push({ kind: 'called', called: upstream.called ?? true, ...at('upstream', ...key) });
        for (const kind of ['method', 'path']) {
            const matcher = upstream[kind];
            if (matcher !== undefined)
                found.push({ kind, matcher: toMatcher(matcher), ...at('upstream', kind) });
        }
    }
    if (response?.fault !== undefined)
        found.push({ kind: 'fault', fault: response.fault, ...at('response', 'fault') });
    if (response?.status !== undefined) {
        found.push({ kind: 'status', status: response.status, ...at('response', 'status') });
    }
    if (response?.local !== undefined)
        found.push({ kind: 'local', local: response.local, ...at('response', 'local') });
    if (response?.details !== undefined) {
        found.push({ kind: 'details', matcher: toMatcher(response.details), ...at('response', 'details') });
    }
    if (response?.grpcStatus !== undefined) {
        found.push({ kind: 'grpc-status', status: response.grpcStatus, ...at('response', 'grpcStatus') });
    }
    const sides = [
        ['upstream', upstream],
        ['response', response],
    ];
    for (const [side, expected] of sides) {
        for (const { name, matcher } of toHeaderMatchers(expected?.headers)) {
            found.push({ kind: 'header', side, name, matcher, ...at(side, 'headers', name) });
        }
        if (expected?.body !== undefined) {
            found.push({ kind: 'body', side, matcher: toBodyMatcher(expected.body, said.toBytes), ...at(side, 'body') });
        }
        for (const { name, matcher } of toHeaderMatchers(expected?.trailers)) {
            found.push({ kind: 'trailer', side, name, matcher, ...at(side, 'trailers', name) });
        }
    }
    return found;
}
/** What is expected of a case as a whole, each with its own line. */
function toCaseExpectations({ logs = [], metrics = {}, sharedData = {}, queues = {}, callouts, connection = {}, refused, trap }, said) {
    const at = placeIn(said);
    const found = logs.map((log, index) => ({ ...toLog(log), ...at('logs', index) }));
    for (const [name, entry] of Object.entries(metrics))
        found.push({ ...toMetric(name, entry), ...at('metrics', name) });
    for (const [key, entry] of Object.entries(sharedData)) {
        found.push({ kind: 'shared-data', key, matcher: toBodyMatcher(entry, said.toBytes), ...at('sharedData', key) });
    }
    for (const [name, entries] of Object.entries(queues)) {
        const matchers = entries.map((entry) => toBodyMatcher(entry, said.toBytes));
        found.push({ kind: 'queue', name, matchers, ...at('queues', name) });
    }
    if (callouts?.length === 0)
        found.push({ kind: 'no-callouts', ...at('callouts') });
    callouts?.forEach((entry, index) => {
        found.push({ kind: 'callout', callout: toCallout(entry, said), ...at('callouts', index) });
    });
    for (const [key, expected] of toConnectionExpectations(connection, said.toBytes)) {
        found.push({ kind: 'connection', expected, ...at('connection', key) });
    }
    if (refused !== undefined) {
        found.push({ kind: 'refused', matcher: refused === true ? undefined : toMatcher(refused), ...at('refused') });
    }
    if (trap !== undefined)
        found.push({ kind: 'trap', callback: trap === true ? undefined : trap, ...at('trap') });
    return found;
}
function placeIn({ path, positionOf }) {
    return (...keys) => ({ position: positionOf([...path, ...keys]) });
}
function toLog({ level, absent, ...matcher }) {
    return {
        kind: 'log',
        ...(level === undefined ? {} : { level }),
        matcher: toMatcher(matcher),
        absent: absent === true,
    };
}
function toMetric(name, entry) {
    if (typeof entry === 'number')
        return { kind: 'metric', name, min: entry, max: entry };
    if (entry.absent === true)
        return { kind: 'no-metric', name };
    return { kind: 'metric', name, min: entry.min ?? 0, max: entry.max ?? Number.POSITIVE_INFINITY };
}
function toCallout(entry, { toBytes }) {
    return {
        cluster: entry.cluster,
        method: entry.method,
        path: entry.path === undefined ? undefined : toMatcher(entry.path),
        headers: toHeaderMatchers(entry.headers),
        body: entry.body === undefined ? undefined : toBodyMatcher(entry.body, toBytes),
        trailers: toHeaderMatchers(entry.trailers),
        times: entry.times ?? 1,
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/project/deployment.js
var deployment = __webpack_require__(57893);
// EXTERNAL MODULE: ./.build/project/vm-environment.js
var vm_environment = __webpack_require__(39311);
// EXTERNAL MODULE: ./.build/test/format/values.js
var values = __webpack_require__(2825);
;// CONCATENATED MODULE: ./.build/test/format/matchers.js




/** What a value is compared with. */
const MATCHERS = 'exact, contains, regex or absent';
const BODY_MATCHERS = 'exact, contains, regex, file, base64, size or absent';
const pattern = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* check */.z6Y((value) => (0,test_pattern/* patternFault */.rG)(value) === undefined, (issue) => `is no RE2 pattern: ${(0,test_pattern/* patternFault */.rG)(issue.input) ?? ''}`));
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
const bodyMatcher = dist/* union */.KCZ([
    (0,yaml/* text */.Qq)(),
    dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
        ...matcherEntries,
        file: dist/* optional */.lqM(values/* filePath */.s$),
        base64: dist/* optional */.lqM(values/* base64 */.K3),
        size: dist/* optional */.lqM(dist/* pipe */.FsL((0,values/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER), dist/* description */.h_('In bytes.'))),
        absent,
    }), dist/* check */.z6Y((value) => Object.keys(value).length === 1, `must have exactly one of ${BODY_MATCHERS}`)),
], `must be text, or one of ${BODY_MATCHERS}`);
const expectedHeaders = dist/* pipe */.FsL((0,yaml/* mapping */.pq)(values/* headerName */.Bv, dist/* union */.KCZ([matcher, dist/* array */.YOg((0,yaml/* text */.Qq)())], `must be text, a list of texts, or one of ${MATCHERS}`), 'must be a mapping of header names to expected values'), dist/* description */.h_('Several lines of one name are joined with ", " as HTTP has it; a list expects these lines in this order.'));

;// CONCATENATED MODULE: ./.build/test/format/connection.js





/** TCP connections through a network filter, in a case's `connection` and `expect.connection`. */
const STEPS = 'must be one of {client: …}, {upstream: …} and {end: client} or {end: upstream}';
const step = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    client: dist/* pipe */.FsL(dist/* optional */.lqM(values/* bytes */.ee), dist/* description */.h_('What the client sends.')),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(values/* bytes */.ee), dist/* description */.h_('What the upstream sends.')),
    end: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO(plan/* PEERS */.I, 'must be client or upstream')), dist/* description */.h_('Who says that it sends no more.')),
}), dist/* check */.z6Y((value) => Object.keys(value).length === 1, STEPS));
const connection = dist/* pipe */.FsL(dist/* array */.YOg(step, 'must be a list of steps'), dist/* description */.h_('A TCP connection through the network filter, instead of a request: each step comes once the filter has seen the one before. When none is left, the client ends and then the upstream.'));
const connectionExpectation = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    called: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_('Whether the upstream was connected to.')),
    client: dist/* pipe */.FsL(dist/* optional */.lqM(bodyMatcher), dist/* description */.h_('All that the client received.')),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(bodyMatcher), dist/* description */.h_('All that the upstream received.')),
    closedBy: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO([...plan/* PEERS */.I, 'filter'], 'must be client, upstream or filter')), dist/* description */.h_('Who ended the connection first.')),
}), dist/* check */.z6Y(({ called, upstream }) => called !== false || upstream === undefined, 'expects an upstream that is not called and, beside it, what it receives'));

// EXTERNAL MODULE: ./.build/host/abi.js
var abi = __webpack_require__(44447);
;// CONCATENATED MODULE: ./.build/test/format/expectations.js






/** What a case expects. */
const MOST = 1_000_000;
const log = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    level: dist/* optional */.lqM(dist/* picklist */.KIO(abi/* LOG_LEVELS */.p_, `must be one of ${abi/* LOG_LEVELS */.p_.join(', ')}`)),
    ...matcherEntries,
    absent: dist/* pipe */.FsL(absent, dist/* description */.h_('No line may be like this.')),
}), dist/* check */.z6Y(({ exact, contains, regex }) => [exact, contains, regex].filter((value) => value !== undefined).length === 1, 'must have exactly one of exact, contains or regex'));
const upstream = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    called: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_('false: the filter answers by itself.')),
    method: dist/* optional */.lqM(values/* method */.EJ),
    path: dist/* optional */.lqM(matcher),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* optional */.lqM(bodyMatcher),
    trailers: dist/* optional */.lqM(expectedHeaders),
}), dist/* check */.z6Y((value) => value.called !== false || Object.keys(value).length === 1, 'expects an upstream that is not called and, beside it, what it receives'));
const response = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    status: dist/* optional */.lqM(values/* status */.h5),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* optional */.lqM(bodyMatcher),
    trailers: dist/* optional */.lqM(expectedHeaders),
    grpcStatus: dist/* pipe */.FsL(dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, 16)), dist/* description */.h_('grpc-status, from the trailers or from headers that are all there is.')),
    details: dist/* pipe */.FsL(dist/* optional */.lqM(matcher), dist/* description */.h_("Envoy's response code details.")),
    local: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_("true: an answer of the filter's or of Envoy's own, not the upstream's.")),
    fault: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO(['reset', 'hang'], 'must be reset or hang')), dist/* description */.h_('reset: the client gets no whole answer; hang: none within the deadline.')),
}), dist/* check */.z6Y((value) => value.fault === undefined || Object.keys(value).length === 1, 'expects no answer and, beside it, what is in it'));
const metricFault = 'must be a number, {min: …, max: …} or {absent: true}';
const metric = dist/* union */.KCZ([
    (0,values/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER),
    dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
        min: dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER)),
        max: dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, Number.MAX_SAFE_INTEGER)),
        absent: absent,
    }), dist/* check */.z6Y((value) => Object.keys(value).length > 0, metricFault), dist/* check */.z6Y((value) => value.absent === undefined || Object.keys(value).length === 1, metricFault)),
], metricFault);
const callout = (0,yaml/* closedObject */.YI)({
    cluster: dist/* pipe */.FsL((0,yaml/* text */.Qq)(), values/* oneLine */.TN),
    method: dist/* optional */.lqM(values/* method */.EJ),
    path: dist/* pipe */.FsL(dist/* optional */.lqM(matcher), dist/* description */.h_('Of gRPC: /package.Service/Method.')),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* pipe */.FsL(dist/* optional */.lqM(bodyMatcher), dist/* description */.h_('Of gRPC: the message, without the frame around it.')),
    trailers: dist/* optional */.lqM(expectedHeaders),
    times: dist/* pipe */.FsL(dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, MOST)), dist/* description */.h_('How often; once without it, 0: never.')),
});
/** Of one request. */
const exchangeExpectations = {
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(upstream), dist/* description */.h_('What the upstream received.')),
    response: dist/* pipe */.FsL(dist/* optional */.lqM(response), dist/* description */.h_('What the client received.')),
};
/** Of a whole case. */
const caseExpectations = {
    logs: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(log, 'must be a list')), dist/* description */.h_('What the module logged during this case.')),
    metrics: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* mapping */.pq)(dist/* pipe */.FsL(dist/* string */.YjP(), values/* oneLine */.TN), metric, 'must be a mapping of metric names to values')), dist/* description */.h_('Counters: their growth in this case; gauges: their value at its end; histograms: values recorded.')),
    sharedData: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* mapping */.pq)(dist/* string */.YjP(), bodyMatcher, 'must be a mapping of keys to expected values')), dist/* description */.h_('As the case leaves it.')),
    queues: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* mapping */.pq)(dist/* string */.YjP(), dist/* array */.YOg(bodyMatcher, 'must be a list'), 'must be a mapping of queue names to lists')), dist/* description */.h_('The entries that the case leaves in them, the oldest first.')),
    callouts: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(callout, 'must be a list')), dist/* description */.h_('The calls that the module made, in a case that is fresh those of its start too; an empty list: none at all.')),
    connection: dist/* pipe */.FsL(dist/* optional */.lqM(connectionExpectation), dist/* description */.h_('How the connection went.')),
    refused: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(true, 'can only be true'), matcher], 'must be true, or what the reason is like')), dist/* description */.h_('The module does not start with what it is told.')),
    trap: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(true, 'can only be true'), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\w+$/, 'is no name of a callback'))], 'must be true, or the name of the callback')), dist/* description */.h_('The module traps in this case, in any callback or in this one.')),
};

;// CONCATENATED MODULE: ./.build/test/format/messages.js




/** What goes over the wire in a case: the client's requests, the upstream's answers, and those to call-outs. */
const request = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    method: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(values/* method */.EJ, dist/* check */.z6Y((value) => value !== 'CONNECT', 'cannot be CONNECT: that opens a tunnel and has no path'))), dist/* description */.h_('GET without one.')),
    path: dist/* pipe */.FsL(dist/* optional */.lqM(values/* path */.Ae), dist/* description */.h_('/ without one.')),
    headers: dist/* optional */.lqM(values/* sentHeaders */.R7),
    body: dist/* optional */.lqM(values/* bytes */.ee),
    chunks: dist/* optional */.lqM(values/* chunks */.VN),
    trailers: dist/* optional */.lqM(values/* sentHeaders */.R7),
}), dist/* check */.z6Y((value) => (0,values/* saysBodyOnce */.YD)(value), values/* BODY_TWICE */.Iu), dist/* check */.z6Y((value) => (0,values/* framesOnce */.gS)(value), values/* FRAMED_TWICE */.Js));
const fault = dist/* pipe */.FsL(dist/* picklist */.KIO(['reset', 'hang'], 'must be reset or hang'), dist/* description */.h_('reset: the connection is cut without an answer; hang: no answer ever comes.'));
function isFaultAlone({ delay, ...rest }) {
    return rest.fault === undefined || Object.keys(rest).length === 1;
}
const FAULT_ALONE = 'has a fault and, beside it, an answer';
const answer = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    status: dist/* pipe */.FsL(dist/* optional */.lqM(values/* status */.h5), dist/* description */.h_('200 without one.')),
    headers: dist/* optional */.lqM(values/* sentHeaders */.R7),
    body: dist/* optional */.lqM(values/* bytes */.ee),
    chunks: dist/* optional */.lqM(values/* chunks */.VN),
    trailers: dist/* optional */.lqM(values/* sentHeaders */.R7),
    delay: dist/* optional */.lqM(values/* milliseconds */.Rz),
    fault: dist/* optional */.lqM(fault),
}), dist/* check */.z6Y((value) => (0,values/* saysBodyOnce */.YD)(value), values/* BODY_TWICE */.Iu), dist/* check */.z6Y((value) => (0,values/* framesOnce */.gS)(value), values/* FRAMED_TWICE */.Js), dist/* check */.z6Y((value) => isFaultAlone(value), FAULT_ALONE));
const grpcAnswer = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    status: dist/* pipe */.FsL(dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, 16)), dist/* description */.h_('The gRPC status; 0 without one.')),
    statusMessage: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), values/* oneLine */.TN)),
    metadata: dist/* pipe */.FsL(dist/* optional */.lqM(values/* sentHeaders */.R7), dist/* description */.h_('The initial metadata.')),
    messages: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(values/* bytes */.ee, 'must be a list of bodies')), dist/* description */.h_('The messages of the answer, each as its protobuf bytes, without the frame around it.')),
    trailers: dist/* pipe */.FsL(dist/* optional */.lqM(values/* sentHeaders */.R7), dist/* description */.h_('The trailing metadata.')),
    delay: dist/* optional */.lqM(values/* milliseconds */.Rz),
    fault: dist/* optional */.lqM(fault),
}), dist/* check */.z6Y((value) => isFaultAlone(value), FAULT_ALONE));
/** The name of a cluster, as the module says it. */
const cluster = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), values/* oneLine */.TN, dist/* nonEmpty */.hq('must name a cluster'));
const messages_callout = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    cluster,
    when: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* closedObject */.YI)({ method: dist/* optional */.lqM(values/* method */.EJ), path: dist/* optional */.lqM(matcher), headers: dist/* optional */.lqM(expectedHeaders) })), dist/* description */.h_('Which calls to the cluster are answered so; all without it.')),
    response: dist/* optional */.lqM(answer),
    grpc: dist/* optional */.lqM(grpcAnswer),
}), dist/* check */.z6Y(({ response, grpc }) => response === undefined || grpc === undefined, 'has response and grpc: a call is answered as one of them'));

;// CONCATENATED MODULE: ./.build/test/format/case.js








/**
 * The format of `tests/*.yaml`, in one table: it proves the files and is published as schema/tests.schema.json.
 * Keys are only ever added.
 */
const MAX_NAME = 200;
const MAX_TICKS = 1_000;
const tag = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* regex */.yGV(/^[\w][\w.:/-]*$/, 'must be one word of letters, digits and _ . : / -, which begins with a letter or digit'));
const ticks = dist/* pipe */.FsL(dist/* union */.KCZ([
    (0,values/* wholeNumber */.rD)(0, MAX_TICKS),
    (0,yaml/* closedObject */.YI)({
        before: dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, MAX_TICKS)),
        after: dist/* optional */.lqM((0,values/* wholeNumber */.rD)(0, MAX_TICKS)),
    }),
], 'must be a number, or a mapping with the keys before, after'), dist/* description */.h_('Waits until proxy_on_tick was called so often: before the first request, or after the last.'));
const clock = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* check */.z6Y((value) => clockSeconds(value) !== undefined, 'must be a time such as 2026-01-31T12:00:00Z, or seconds since 1970'), dist/* description */.h_('The time at which the clock stands still during the case.'));
/** Seconds since 1970 of what a file gives as a time; undefined for what is none. */
function clockSeconds(value) {
    if (/^\d+(\.\d+)?$/.test(value))
        return Number(value);
    if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) || time < 0 ? undefined : time / 1000;
}
function isPropertyTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && isPropertyValue(value);
}
function isPropertyValue(value) {
    if (['string', 'number', 'boolean'].includes(typeof value))
        return true;
    return typeof value === 'object' && value !== null && Object.values(value).every(isPropertyValue);
}
const case_plugin = {
    configuration: (0,yaml/* textOrMapping */.b_)("The plugin's configuration, instead of the run's."),
    vmConfiguration: (0,yaml/* textOrMapping */.b_)("The VM's configuration, instead of the run's."),
    rootId: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), values/* oneLine */.TN, dist/* description */.h_("The root id, instead of the run's."))),
    environment: vm_environment/* vmEnvironment */.f,
    failurePolicy: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO(deployment/* FAILURE_POLICIES */.c, `must be one of ${deployment/* FAILURE_POLICIES */.c.join(', ')}`)), dist/* description */.h_('What becomes of traffic once the module has trapped.')),
};
const tags = dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(tag, 'must be a list of words')), dist/* description */.h_('What --tag chooses by.'));
/** What the cases of a file can have in common. */
const shared = {
    tags,
    ...case_plugin,
    request: dist/* optional */.lqM(request),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(answer), dist/* description */.h_('What the upstream answers.')),
    properties: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* mapping */.pq)(dist/* string */.YjP(), dist/* unknown */.L5J(), 'must be a mapping'), dist/* check */.z6Y((value) => isPropertyTree(value), 'must hold nothing but texts, numbers, truth values, and lists and mappings of these'))), dist/* description */.h_('What proxy_get_property finds; each level of the tree is one part of the path.')),
    clock: dist/* optional */.lqM(clock),
    sharedData: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* mapping */.pq)(dist/* string */.YjP(), values/* bytes */.ee, 'must be a mapping of keys to values')), dist/* description */.h_('Set before the first request.')),
    queues: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* mapping */.pq)(dist/* string */.YjP(), dist/* array */.YOg(values/* bytes */.ee, 'must be a list'), 'must be a mapping of queue names to lists')), dist/* description */.h_('Entries put into queues of the module before the first request.')),
    callouts: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(messages_callout, 'must be a list')), dist/* description */.h_('Clusters that the module calls and what they answer; the first that fits a call answers it.')),
    ticks: dist/* optional */.lqM(ticks),
    fresh: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_('true: the case has a VM of its own, and what that logs and calls at its start counts too.')),
    deadline: dist/* pipe */.FsL(dist/* optional */.lqM(values/* milliseconds */.Rz), dist/* description */.h_('Milliseconds for a request and its answer; 10000 without.')),
    expect: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({ ...exchangeExpectations, ...caseExpectations })),
};
const exchange = (0,yaml/* closedObject */.YI)({
    wait: dist/* pipe */.FsL(dist/* optional */.lqM(values/* milliseconds */.Rz), dist/* description */.h_('Milliseconds before the request is sent.')),
    request: dist/* optional */.lqM(request),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(answer), dist/* description */.h_('What the upstream answers.')),
    expect: dist/* optional */.lqM((0,yaml/* closedObject */.YI)(exchangeExpectations)),
});
const testCase = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    name: dist/* pipe */.FsL((0,yaml/* text */.Qq)(), values/* oneLine */.TN, dist/* check */.z6Y((value) => value.trim() === value && value !== '', 'must not be empty, nor begin or end with a space'), dist/* maxLength */.Ru6(MAX_NAME, `must be at most ${MAX_NAME} characters long`), dist/* description */.h_('Unique in a project.')),
    requests: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(exchange, 'must be a list')), dist/* description */.h_('Several requests on one connection, one after another; an empty list: none, for modules that work by themselves.')),
    connection: dist/* optional */.lqM(connection),
    ...shared,
}), dist/* check */.z6Y(({ connection: steps, requests, request: single, upstream, expect }) => steps === undefined ||
    [requests, single, upstream, expect?.upstream, expect?.response].every((value) => value === undefined), 'has a connection and, beside it, what belongs to requests'), dist/* check */.z6Y(({ connection: steps, expect }) => steps !== undefined || expect?.connection === undefined, 'expects something of a connection that it does not have'), dist/* check */.z6Y(({ requests, request: single, upstream, expect }) => requests === undefined ||
    [single, upstream, expect?.upstream, expect?.response].every((value) => value === undefined), 'has requests: request, upstream and what is expected of both stand in each of these'), dist/* check */.z6Y(({ expect }) => expect?.refused === undefined || Object.keys(expect).length === 1, 'expects that the module does not start and, beside it, what it does'));
const setup = dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* closedObject */.YI)(shared)), dist/* description */.h_('What all cases of this file have, unless they say otherwise themselves.'));
const caseFile = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    ...case_plugin,
    setup,
    cases: dist/* pipe */.FsL(dist/* array */.YOg(testCase, 'must be a list of cases'), dist/* minLength */.BpQ(1, 'holds no case')),
}), dist/* title */.DDF('Test cases of wasm-action'));

;// CONCATENATED MODULE: ./.build/test/merge.js
/** How a case goes before the `setup` of its file. */
/** What both can say, but requests, answers and expectations, which have rules of their own below. */
function mergeEntries(setup, entry) {
    return {
        ...setup,
        ...entry,
        tags: [...new Set([...(setup.tags ?? []), ...(entry.tags ?? [])])],
        properties: mergeTrees(setup.properties ?? {}, entry.properties ?? {}),
        sharedData: { ...setup.sharedData, ...entry.sharedData },
        queues: { ...setup.queues, ...entry.queues },
        // The first that fits a call answers it: a case's own come before what all have.
        callouts: [...(entry.callouts ?? []), ...(setup.callouts ?? [])],
        ticks: { ...toTicks(setup.ticks), ...toTicks(entry.ticks) },
    };
}
function toTicks(ticks) {
    return typeof ticks === 'number' ? { before: ticks } : (ticks ?? {});
}
function mergeRequests(setup = {}, own = {}) {
    const { body, chunks, ...rest } = setup;
    const hasBody = own.body !== undefined || own.chunks !== undefined;
    return { ...(hasBody ? rest : setup), ...own, ...mergeLines(setup, own) };
}
function mergeAnswers(setup = {}, own = {}) {
    const { delay, fault, ...answer } = own;
    if (fault !== undefined)
        return { delay: delay ?? setup.delay, fault };
    if (setup.fault !== undefined)
        return Object.keys(answer).length === 0 ? { ...setup, ...own } : own;
    const { body, chunks, ...rest } = setup;
    const hasBody = own.body !== undefined || own.chunks !== undefined;
    return { ...(hasBody ? rest : setup), ...own, ...mergeLines(setup, own) };
}
function mergeLines(setup, own) {
    const headers = mergeHeaders(setup.headers, own.headers);
    const trailers = mergeHeaders(setup.trailers, own.trailers);
    return { ...(headers === undefined ? {} : { headers }), ...(trailers === undefined ? {} : { trailers }) };
}
/** Names are the same whatever their case. */
function mergeHeaders(setup, own) {
    if (setup === undefined || own === undefined)
        return own ?? setup;
    const said = new Set(Object.keys(own).map((name) => name.toLowerCase()));
    return { ...Object.fromEntries(Object.entries(setup).filter(([name]) => !said.has(name.toLowerCase()))), ...own };
}
function mergeTrees(setup, own) {
    const merged = { ...setup };
    for (const [key, value] of Object.entries(own)) {
        const before = merged[key];
        merged[key] = isTree(before) && isTree(value) ? mergeTrees(before, value) : value;
    }
    return merged;
}
function isTree(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A case's own expectation stands instead of the setup's of the same thing; one of a line in the log beside it. */
function mergeExchangeExpectations(setup, own) {
    const notCalled = own.some((expectation) => expectation.kind === 'called' && !expectation.called);
    const noAnswer = own.some(({ kind }) => kind === 'fault');
    const said = new Set(own.map(thing));
    const kept = setup.filter((expectation) => !said.has(thing(expectation)) &&
        !(notCalled && isOfUpstream(expectation)) &&
        !(noAnswer && !isOfUpstream(expectation)));
    return [...kept, ...own];
}
function mergeCaseExpectations(setup, own) {
    if (own.some(({ kind }) => kind === 'refused'))
        return [...own];
    const said = new Set(own.map(thing));
    return [...setup.filter((expectation) => expectation.kind === 'log' || !said.has(thing(expectation))), ...own];
}
function isOfUpstream(expectation) {
    if ('side' in expectation)
        return expectation.side === 'upstream';
    return ['called', 'method', 'path'].includes(expectation.kind);
}
const SAME = { 'no-metric': 'metric', 'no-callouts': 'callout' };
/** What an expectation is about, whatever it expects. */
function thing(expectation) {
    const { kind } = expectation;
    if (kind === 'connection')
        return `${kind} ${JSON.stringify(expectation.expected)}`;
    const side = 'side' in expectation ? expectation.side : '';
    const name = 'name' in expectation ? expectation.name : 'key' in expectation ? expectation.key : '';
    const isHeader = kind === 'header' || kind === 'trailer';
    return [SAME[kind] ?? kind, side, isHeader ? name.toLowerCase() : name].join(' ');
}

;// CONCATENATED MODULE: ./.build/test/plans.js

function toRequest(entry, toBytes) {
    return {
        method: entry.method ?? 'GET',
        path: entry.path ?? '/',
        headers: toLines(entry.headers),
        body: toBody(entry, toBytes),
        trailers: toLines(entry.trailers),
    };
}
function toAnswer(entry, toBytes) {
    const { delay = 0, fault } = entry;
    if (fault !== undefined)
        return { kind: fault, delay };
    return {
        kind: 'answer',
        delay,
        status: entry.status ?? 200,
        headers: toLines(entry.headers),
        body: toBody(entry, toBytes) ?? { pieces: [], chunked: false },
        trailers: toLines(entry.trailers),
    };
}
function toGrpcAnswer(entry, toBytes) {
    const { delay = 0, fault } = entry;
    if (fault !== undefined)
        return { kind: fault, delay };
    return {
        kind: 'grpc',
        delay,
        status: entry.status ?? 0,
        statusMessage: entry.statusMessage ?? '',
        metadata: toLines(entry.metadata),
        messages: (entry.messages ?? []).map(toBytes),
        trailers: toLines(entry.trailers),
    };
}
function plans_toCallout({ cluster, when, response, grpc }, toBytes) {
    return {
        cluster,
        method: when?.method,
        path: when?.path === undefined ? undefined : toMatcher(when.path),
        headers: toHeaderMatchers(when?.headers),
        protocol: grpc === undefined ? 'http' : 'grpc',
        answer: grpc === undefined ? toAnswer(response ?? {}, toBytes) : toGrpcAnswer(grpc, toBytes),
    };
}
/** Trailers need chunks; where neither is there, nothing is said about a body. */
function toBody({ body, chunks, trailers }, toBytes) {
    const chunked = chunks !== undefined || trailers !== undefined;
    if (!chunked && body === undefined)
        return undefined;
    const entries = chunks ?? (body === undefined ? [] : [body]);
    return { pieces: entries.map(toBytes).filter((piece) => piece.length > 0), chunked };
}
function toLines(headers = {}) {
    return Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((line) => [name, line]));
}

;// CONCATENATED MODULE: ./.build/test/read-cases.js







/**
 * The cases of one file of ours.
 * @param file as positions and messages shall name it.
 * @param readBody undefined: files that it names can't be read.
 * @throws ConfigurationError with the place of the first fault and, below it, every further one.
 */
function parseCases(content, file, readBody = readNothing) {
    return toCases(parseYaml(content, file), readBody);
}
/** As parseCases, of a file that was parsed before it was known to be one of ours. */
function toCases(document, readBody) {
    const parsed = (0,yaml/* proveYaml */.si)(document, caseFile);
    // The schema has let it through.
    const plain = document.plain;
    const source = { parsed, plain, readBody, problems: [], placeOf: createIndex(parsed.value) };
    const cases = parsed.value.cases.map((entry, index) => toCase(source, entry, index));
    (0,yaml/* throwProblems */.Jh)(source.problems, 'files are named relative to the test file and stand inside of the project');
    return cases;
}
const readNothing = () => {
    throw new Error('files can only be named in a file of a project');
};
/** Looks up the places of the entries, all of which are listed when the first one is asked for. */
function createIndex(value) {
    let places;
    return (entry) => {
        places ??= new Map(listObjects(value, []));
        return places.get(entry) ?? [];
    };
}
function* listObjects(value, path) {
    if (typeof value !== 'object' || value === null)
        return;
    yield [value, path];
    for (const [key, part] of Object.entries(value)) {
        yield* listObjects(part, [...path, Array.isArray(value) ? Number(key) : key]);
    }
}
function toCase(source, entry, index) {
    const { positionOf, value: file } = source.parsed;
    const path = ['cases', index];
    const setup = file.setup ?? {};
    const merged = mergeEntries(setup, entry);
    const position = positionOf([...path, 'name']);
    const toBytes = (bytes) => readBytes(source, bytes);
    const said = (place) => ({ path: place, positionOf, toBytes });
    const common = toExchangeExpectations(setup.expect ?? {}, said(['setup', 'expect']));
    const toExchange = ({ wait, request, upstream, expect }, place) => ({
        wait: wait ?? 0,
        request: toRequest(mergeRequests(setup.request, request), toBytes),
        upstream: toAnswer(mergeAnswers(setup.upstream, upstream), toBytes),
        expectations: mergeExchangeExpectations(common, toExchangeExpectations(expect ?? {}, said([...place, 'expect']))),
    });
    return {
        name: entry.name,
        position,
        tags: merged.tags ?? [],
        plugin: toOverrides(source, index),
        exchanges: entry.requests?.map((one, at) => toExchange(one, [...path, 'requests', at])) ??
            (entry.connection === undefined
                ? [toExchange({ request: entry.request, upstream: entry.upstream, expect: entry.expect }, path)]
                : []),
        connection: entry.connection?.map((step) => toStep(step, toBytes)),
        callouts: (merged.callouts ?? []).map((callout) => plans_toCallout(callout, toBytes)),
        properties: (merged.properties ?? {}),
        clock: merged.clock === undefined ? undefined : clockSeconds(merged.clock),
        sharedData: new Map(Object.entries(merged.sharedData ?? {}).map(([key, bytes]) => [key, toBytes(bytes)])),
        queues: new Map(Object.entries(merged.queues ?? {}).map(([name, entries]) => [name, entries.map(toBytes)])),
        ticks: read_cases_toTicks(merged.ticks),
        fresh: merged.fresh ?? false,
        deadline: merged.deadline,
        expectations: mergeCaseExpectations(toCaseExpectations(setup.expect ?? {}, said(['setup', 'expect'])), toCaseExpectations(entry.expect ?? {}, said([...path, 'expect']))),
    };
}
function read_cases_toTicks(ticks) {
    if (typeof ticks === 'number')
        return { before: ticks, after: 0 };
    return { before: ticks?.before ?? 0, after: ticks?.after ?? 0 };
}
/** The case's own words, else the setup's, else the file's. */
function toOverrides({ plain, parsed }, index) {
    const said = (key) => plain.cases[index]?.[key] ?? plain.setup?.[key] ?? plain[key];
    const [configuration, vmConfiguration, rootId] = [said('configuration'), said('vmConfiguration'), said('rootId')];
    // The schema has let it through.
    const failurePolicy = said('failurePolicy');
    const { environment, setup, cases } = parsed.value;
    const variables = { ...environment, ...setup?.environment, ...cases[index]?.environment };
    return {
        ...(Object.keys(variables).length === 0 ? {} : { environment: variables }),
        ...(configuration === undefined ? {} : { configuration: toText(configuration) }),
        ...(vmConfiguration === undefined ? {} : { vmConfiguration: toText(vmConfiguration) }),
        ...(rootId === undefined ? {} : { rootId: String(rootId) }),
        ...(failurePolicy === undefined ? {} : { failurePolicy }),
    };
}
function toText(configuration) {
    return typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
}
function readBytes({ readBody, problems, parsed, placeOf }, entry) {
    if (typeof entry === 'string')
        return Buffer.from(entry);
    if (entry.base64 !== undefined)
        return Buffer.from(entry.base64, 'base64');
    if (entry.file === undefined)
        return repeat(Buffer.from(entry.text ?? ''), entry.repeat ?? 1);
    try {
        return readBody(entry.file);
    }
    catch (error) {
        const why = (0,errors/* describeError */.Uc)(error);
        const position = parsed.positionOf([...placeOf(entry), 'file']);
        problems.push({ position, message: `cannot read ${JSON.stringify(entry.file)}: ${why}` });
        return Buffer.alloc(0);
    }
}
function repeat(piece, times) {
    return piece.length === 0 ? piece : Buffer.alloc(piece.length * times, piece);
}

;// CONCATENATED MODULE: ./.build/test/cases.js









/**
 * Reads test files; with none, the suite is one case of our own: a plain request is answered and nothing traps.
 * @param files absolute paths.
 * @throws ConfigurationError with the place of the first fault of a file and, below it, every further one.
 */
async function loadCases(files, options) {
    if (files.length === 0)
        return { cases: [SMOKE_CASE] };
    const loaded = await Promise.all([...new Set(files)].map((file) => loadFile(file, options)));
    const cases = loaded.flatMap((suite) => suite.cases);
    refuseTwins(cases);
    return { cases, phaseSuites: loaded.flatMap(({ phaseSuites = [] }) => phaseSuites) };
}
const SMOKE_CASE = {
    name: 'GET / is answered',
    tags: [],
    plugin: {},
    exchanges: [
        {
            wait: 0,
            request: { method: 'GET', path: '/', headers: [], body: undefined, trailers: [] },
            upstream: {
                kind: 'answer',
                delay: 0,
                status: 200,
                headers: [],
                body: { pieces: [], chunked: false },
                trailers: [],
            },
            expectations: [{ kind: 'not-failed-by-envoy' }],
        },
    ],
    callouts: [],
    properties: {},
    clock: undefined,
    sharedData: new Map(),
    queues: new Map(),
    ticks: { before: 0, after: 0 },
    fresh: false,
    deadline: undefined,
    expectations: [],
};
async function loadFile(path, { directory, project, isConfigured = false }) {
    const file = (0,files/* relativePath */.iZ)(directory, path);
    const content = readText(path, file);
    const document = (0,case_files/* isProtobufText */.f)(file) ? undefined : (0,yaml/* parseYaml */.hN)(content, file);
    if (document !== undefined)
        refuseOtherDocuments(document, file);
    if (document === undefined || isServiceExtensions(document)) {
        const { loadServiceExtensions } = await __webpack_require__.e(/* import() */ 4911).then(__webpack_require__.bind(__webpack_require__, 74911));
        const load = () => loadServiceExtensions(path, document ?? content, file, { isConfigured });
        return { cases: [], phaseSuites: [await (0,test_pattern/* withPatterns */.Ue)(load)] };
    }
    const folder = (0,external_node_path_.dirname)(path);
    // A file from elsewhere brings its bodies with it.
    const root = (0,external_node_path_.relative)(project, path).startsWith('..') ? folder : project;
    return { cases: await (0,test_pattern/* withPatterns */.Ue)(() => toCases(document, (0,body_files/* createBodyReader */.M2)(folder, root))) };
}
function readText(path, file) {
    let bytes;
    try {
        bytes = (0,body_files/* readNamedFile */.wh)(path);
    }
    catch (error) {
        const why = (0,errors/* describeError */.Uc)(error);
        throw new errors/* ConfigurationError */.j1(`cannot read the test file ${file}: ${why}`, {
            position: { file },
            hint: 'name files that are there (--cases, input `cases`), or none for tests/*.yaml',
        });
    }
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8');
    throw new errors/* ConfigurationError */.j1('the file is not UTF-8', {
        position: { file, line: firstLineThatIsNot(bytes) },
        hint: 'save it as UTF-8; other bytes can be given as {base64: …} or by a file of their own',
    });
}
function firstLineThatIsNot(bytes) {
    let [line, start] = [1, 0];
    for (let end = bytes.indexOf(10); end >= 0 && (0,external_node_buffer_.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
        line += 1;
        start = end + 1;
    }
    return line;
}
/** What is neither ours nor Google's is told so before anything in it is looked at. */
function refuseOtherDocuments({ value }, file) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return;
    const what = value === null ? 'the file is empty' : `the file holds ${Array.isArray(value) ? 'a list' : 'a text'}`;
    throw new errors/* ConfigurationError */.j1(what, {
        position: { file, line: 1 },
        hint: "a file of test cases is a mapping with `cases:`, or with `test:` in the format of Google's tester",
    });
}
/** Google's format has `test:` at its top where ours has `cases:`. */
function isServiceExtensions({ value }) {
    return typeof value === 'object' && value !== null && ('test' in value || 'env' in value) && !('cases' in value);
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

;// CONCATENATED MODULE: ./.build/test/engine-difference.js
/**
 * A warning for each case that does not come to the same everywhere: in the embedded host and in the real Envoy of a
 * target that is configured alike, or on one target and another. A case that was skipped came to nothing.
 */
function findDifferences(cases) {
    const byCase = new Map();
    for (const one of cases) {
        if (one.status === 'skipped')
            continue;
        const key = JSON.stringify([one.file, one.line, one.name]);
        byCase.set(key, [...(byCase.get(key) ?? []), one]);
    }
    return [...byCase.values()].flatMap((outcomes) => [...engineDifferences(outcomes), ...targetDifferences(outcomes)]);
}
function engineDifferences(outcomes) {
    return outcomes
        .filter(({ engine }) => engine === 'host')
        .flatMap((host) => {
        const others = outcomes
            .filter(({ engine, as, status }) => engine === 'envoy' && as === host.as && status !== host.status)
            .map(placeOf);
        if (others.length === 0)
            return [];
        const [own, other] = host.status === 'passed' ? ['passes', 'fails'] : ['fails', 'passes'];
        return [
            {
                ...headOf(host),
                code: 'engine-difference',
                message: `${host.name}: ${own} in ${placeOf(host)} and ${other} on ${others.join(', ')}`,
                hint: 'the real Envoy is right; what the embedded host does otherwise is worth a report to the makers of wasm-action',
            },
        ];
    });
}
function targetDifferences(outcomes) {
    const onTargets = outcomes.filter(({ engine }) => engine === 'envoy');
    const [passed, failed] = [onTargets.filter(isPassed), onTargets.filter((one) => !isPassed(one))];
    const [first] = failed;
    if (first === undefined || passed.length === 0)
        return [];
    return [
        {
            ...headOf(first),
            code: 'target-difference',
            message: `${first.name}: passes on ${passed.map(placeOf).join(', ')} and fails on ${failed.map(placeOf).join(', ')}`,
            hint: 'the module depends on what only some of its targets do; see what failed, and mend the module or drop a target',
        },
    ];
}
function isPassed({ status }) {
    return status === 'passed';
}
/** Where the case ran, for people. */
function placeOf({ engine, target, as }) {
    if (engine === 'envoy')
        return target ?? 'envoy';
    return as === undefined ? 'the embedded host' : `the embedded host as ${as}`;
}
function headOf({ file, line }) {
    return { ...(file === undefined ? {} : { file, line }), severity: 'warning' };
}

// EXTERNAL MODULE: ./.build/test/environment.js
var environment = __webpack_require__(52934);
;// CONCATENATED MODULE: ./.build/test/join.js
/**
 * What several places say, word for word but for their own names, becomes one Diagnostic that names them, where it was
 * said first, with the detail of whoever has one. Where there is only one place, nothing needs to be named.
 */
function joinDiagnostics(outcomes) {
    const found = new Map();
    for (const { place, diagnostics } of outcomes) {
        for (const diagnostic of diagnostics) {
            const key = JSON.stringify([
                diagnostic.message.replaceAll(place, '\0'),
                { ...diagnostic, message: '', detail: '' },
            ]);
            const known = found.get(key);
            const places = known?.places ?? [];
            if (!places.includes(place))
                places.push(place);
            found.set(key, { diagnostic: richer(known?.diagnostic, diagnostic), places });
        }
    }
    const several = new Set(outcomes.map(({ place }) => place)).size > 1;
    return [...found.values()].map(({ diagnostic, places }) => several ? { ...diagnostic, message: withPlaces(diagnostic.message, places) } : diagnostic);
}
/** The embedded host can show the calls that led to a failure, which no Envoy does. */
function richer(known, other) {
    if (known === undefined)
        return other;
    return (other.detail?.length ?? 0) > (known.detail?.length ?? 0) ? { ...known, detail: other.detail } : known;
}
/** In the first line, which is what lists and annotations show; differences and backtraces follow it. */
function withPlaces(message, places) {
    const [first = '', ...rest] = message.split('\n');
    const names = places.join(', ');
    const [own = ''] = places;
    return [first.includes(own) ? first.replace(own, () => names) : `${first} (${names})`, ...rest].join('\n');
}

// EXTERNAL MODULE: ./.build/base/nearest.js
var nearest = __webpack_require__(45576);
;// CONCATENATED MODULE: ./.build/test/select.js



/**
 * The cases that filters choose: `TEXT` in the name, `/REGEX/` (RE2) found in the name, `@TAG`; with `!` in front all
 * others. Several choose what any of them finds, without what any with `!` finds.
 * @throws ConfigurationError for a pattern that is none, and where nothing is chosen.
 */
function selectCases(suite, filters) {
    const parsed = filters.map(parseFilter);
    const isChosen = (one) => {
        const [without, within] = [parsed.filter(({ excludes }) => excludes), parsed.filter(({ excludes }) => !excludes)];
        return (within.length === 0 || within.some(({ finds }) => finds(one))) && !without.some(({ finds }) => finds(one));
    };
    const all = [...suite.cases, ...(suite.phaseSuites ?? []).flatMap(({ tests }) => tests)];
    const selected = {
        cases: suite.cases.filter(isChosen),
        ...(suite.phaseSuites === undefined
            ? {}
            : {
                phaseSuites: suite.phaseSuites
                    .map((one) => ({ ...one, tests: one.tests.filter(isChosen) }))
                    .filter(({ tests }) => tests.length > 0),
            }),
    };
    const chosen = all.filter(isChosen).length;
    if (chosen === 0)
        throw nothingChosen(filters, all);
    return { suite: selected, all: all.length, chosen };
}
function parseFilter(text) {
    const excludes = text.startsWith('!');
    const rest = excludes ? text.slice(1) : text;
    if (rest === '')
        throw new errors/* ConfigurationError */.j1(`the filter ${JSON.stringify(text)} is empty`, { hint: FORMS });
    if (rest.startsWith('@'))
        return { text, excludes, finds: ({ tags = [] }) => tags.includes(rest.slice(1)) };
    const pattern = /^\/(.+)\/$/s.exec(rest)?.[1];
    if (pattern === undefined)
        return { text, excludes, finds: ({ name }) => name.includes(rest) };
    const fault = (0,test_pattern/* patternFault */.rG)(pattern);
    if (fault !== undefined) {
        throw new errors/* ConfigurationError */.j1(`the filter ${text} is no RE2 pattern: ${fault}`, { hint: FORMS });
    }
    return { text, excludes, finds: ({ name }) => (0,test_pattern/* findsIn */.kv)(pattern, name) };
}
const FORMS = 'a filter is a part of a name, /REGEX/ or @TAG, with ! in front for all others';
const MOST_NAMES = 10;
function nothingChosen(filters, all) {
    const tags = [...new Set(all.flatMap(({ tags: own = [] }) => own))].map((tag) => `@${tag}`);
    const names = all.map(({ name }) => name);
    const meant = filters
        .map((filter) => filter.replace(/^!/, ''))
        .flatMap((filter) => (0,nearest/* nearestWord */.z)(filter, [...tags, ...names]) ?? []);
    const known = [...tags, ...names];
    const shown = known.slice(0, MOST_NAMES).map((word) => JSON.stringify(word));
    const rest = known.length > shown.length ? ` and ${known.length - shown.length} more` : '';
    const asked = filters.map((filter) => JSON.stringify(filter)).join(', ');
    return new errors/* ConfigurationError */.j1(`no case is chosen by the filter ${asked}`, {
        hint: meant.length > 0 ? `did you mean ${meant.join(', ')}?` : `there are ${shown.join(', ')}${rest}`,
    });
}

// EXTERNAL MODULE: ./.build/stage/inputs.js
var stage_inputs = __webpack_require__(42106);
// EXTERNAL MODULE: ./.build/stage/plugin.js
var stage_plugin = __webpack_require__(51804);
// EXTERNAL MODULE: ./.build/stage/summary.js
var summary = __webpack_require__(72651);
;// CONCATENATED MODULE: ./.build/stage/test.js













const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
const HOST = 'the embedded host';
/**
 * Sends the cases' traffic through the module, in each target's real Envoy and in the embedded host, as asked. The
 * Envoys run side by side, each from the moment that it is there. All of them wait much of their time, for their threads
 * and for us: two for each processor and one more leave none idle, also at the end.
 */
async function test(job) {
    const { env, inputs } = job;
    const project = await job.project();
    const isConfigured = inputs.configuration !== undefined;
    const files = { directory: env.directory, project: project.directory, isConfigured };
    const loadedSuite = await loadCases(project.cases, files);
    const { suite, all, chosen } = await (0,test_pattern/* withPatterns */.Ue)(() => selectCases(loadedSuite, inputs.filters ?? []));
    const envoyWanted = (0,stage_inputs/* wantsEnvoy */.dJ)(inputs);
    const isTargeted = envoyWanted || project.targets.length > 0;
    const [loaded, targets] = await Promise.all([job.module(), isTargeted ? job.targets() : []]);
    const arena = (product) => ({ suite, plugin: (0,stage_plugin/* pluginSettings */.FD)(project, loaded, product), job, loaded });
    const outcomes = [];
    if (inputs.engines.includes('host')) {
        const products = new Set(targets.map((target) => (0,stage_plugin/* productOf */.$7)(project, target)));
        if (targets.length === 0)
            products.add(project.product ?? 'envoy');
        for (const product of products)
            outcomes.push(await testInHost(arena(product)));
    }
    const onEnvoys = await (0,side_by_side/* sideBySide */.Q)(envoyWanted ? targets : [], (0,external_node_os_.availableParallelism)() * 2 + 1, async (target) => testOn(await job.envoy(target), arena((0,stage_plugin/* productOf */.$7)(project, target))));
    outcomes.push(...onEnvoys);
    for (const { headline, cases } of outcomes) {
        env.log.info(headline);
        for (const { name, status, reason } of cases) {
            env.log.info(`${MARKS[status]} ${name}${reason === undefined ? '' : `: skipped, since ${reason}`}`);
        }
    }
    const cases = outcomes.flatMap((outcome) => outcome.cases);
    return {
        module: (0,summary/* summarize */.e)(loaded, project.language),
        verdicts: Object.fromEntries(outcomes.flatMap(({ place, verdict }) => (verdict === undefined ? [] : [[place, verdict]]))),
        diagnostics: [
            ...joinDiagnostics(outcomes),
            ...findDifferences(cases),
            ...unjudged(cases, suite),
            ...(chosen === all ? [] : [filtered(chosen, all)]),
            ...(envoyWanted ? [] : [HOST_ALONE]),
        ],
        cases,
        tests: outcomes.map(({ tests }) => tests).reduce(add, NO_TESTS),
        figures: Object.fromEntries(outcomes.map(({ place, milliseconds }) => [
            `load ${place === HOST ? 'host' : place}`,
            { value: milliseconds, unit: 'milliseconds' },
        ])),
    };
}
const MARKS = { passed: '✓', failed: '✗', skipped: '–' };
/**
 * A case of ours that no engine of this run could judge is no case that passed. Of Google's, written for another tester,
 * a part may be left out where Envoy judges the rest of the file.
 */
function unjudged(cases, suite) {
    const judged = cases.filter(({ status }) => status !== 'skipped');
    const [places, files] = [new Set(judged.map(test_placeOf)), new Set(judged.map(({ file }) => file))];
    const ours = new Set(suite.cases.map(({ position }) => position?.file));
    const left = new Map(cases.filter((one) => !places.has(test_placeOf(one))).map((one) => [test_placeOf(one), one]));
    return [...left.values()].map(({ name, file, line, reason = 'no engine took it' }) => {
        const lost = ours.has(file) || !files.has(file);
        return {
            severity: lost ? 'error' : 'notice',
            code: lost ? 'test-not-run' : 'test-skipped',
            file,
            line,
            message: `${name}: ${lost ? 'has run nowhere' : 'skipped'}, since ${reason}`,
            hint: 'add the engine host: --engine host,envoy (input `engine`)',
        };
    });
}
function test_placeOf({ name, file, line }) {
    return JSON.stringify([file, line, name]);
}
/** What was left out on purpose is no failure, but whoever reads a green result must know. */
function filtered(chosen, all) {
    return {
        severity: 'notice',
        code: 'test-filtered',
        message: `${chosen} of ${all} cases ran, as asked (--filter)`,
        hint: 'run all of them before the module goes anywhere',
    };
}
const HOST_ALONE = {
    severity: 'notice',
    code: 'engine-host',
    message: 'the cases ran in the embedded host alone, as asked: no Envoy has loaded the module',
    hint: 'run with the engine envoy too before the module goes anywhere',
};
/** What the product cannot hand over is nobody's fault, but whoever reads a green result must know. */
function deploymentDiagnostics({ plugin, suite }, version) {
    const told = new Set();
    const describe = (settings, where, position) => (0,envoy_plugin/* undeployable */.Lr)(settings, version).flatMap((problem) => {
        if (told.has(problem))
            return [];
        told.add(problem);
        return {
            ...position,
            severity: 'warning',
            code: 'as-deployed',
            message: `${plugin.product ?? 'envoy'} ${problem}`,
            hint: `change ${where}, or choose another product by --as (input \`as\`, key \`as\`)`,
        };
    });
    return [
        ...describe(plugin, 'wasm.yaml'),
        ...suite.cases.flatMap((one) => describe((0,environment/* tellPlugin */.br)(plugin, one), 'the test file', one.position)),
    ];
}
function withProduct(cases, { product }) {
    return product === undefined || product === 'envoy' ? cases : cases.map((one) => ({ ...one, as: product }));
}
async function testInHost(arena) {
    const { suite, plugin, job, loaded } = arena;
    const { module, file } = loaded;
    const as = plugin.product === 'envoy' ? '' : ` as ${plugin.product}`;
    const place = `${HOST}${as}`;
    const { LoadFailure, runCasesInHost } = await Promise.all(/* import() */[__webpack_require__.e(9799), __webpack_require__.e(2537), __webpack_require__.e(4223), __webpack_require__.e(4779), __webpack_require__.e(9588)]).then(__webpack_require__.bind(__webpack_require__, 26817));
    const started = performance.now();
    try {
        const outcome = await runCasesInHost({ suite, plugin, module, env: job.env });
        return {
            place,
            verdict: undefined,
            diagnostics: [
                ...deploymentDiagnostics(arena),
                ...(0,measured/* teardownDiagnostics */.R)(outcome, HOST, file),
                ...outcome.diagnostics,
            ],
            cases: withProduct(outcome.cases, plugin),
            tests: outcome.tests,
            milliseconds: outcome.milliseconds,
            headline: `embedded host${as}: starts the module, ${outcome.milliseconds} ms`,
        };
    }
    catch (error) {
        if (!(error instanceof LoadFailure))
            throw error;
        return {
            place,
            verdict: undefined,
            diagnostics: (0,measured/* refusalDiagnostics */.T)(error, HOST, file),
            cases: [],
            tests: NO_TESTS,
            milliseconds: Math.round(performance.now() - started),
            headline: `embedded host${as}: refuses the module`,
        };
    }
}
/** What no run in the embedded host alone needs. */
function loadEnvoyEngine() {
    return Promise.all([
        __webpack_require__.e(/* import() */ 8120).then(__webpack_require__.bind(__webpack_require__, 78120)),
        __webpack_require__.e(/* import() */ 6044).then(__webpack_require__.bind(__webpack_require__, 46044)),
        Promise.all(/* import() */[__webpack_require__.e(6044), __webpack_require__.e(4779), __webpack_require__.e(2923)]).then(__webpack_require__.bind(__webpack_require__, 62923)),
    ]);
}
async function testOn(envoy, arena) {
    const { suite, plugin, job, loaded } = arena;
    const { env } = job;
    const place = envoy.target.key;
    const name = place === envoy.version ? `envoy ${place}` : `${place} (envoy ${envoy.version})`;
    env.log.progress(name);
    const [{ makeBootstrap, NO_NETWORK }, { validate }, { runCases }] = await loadEnvoyEngine();
    const started = performance.now();
    const around = { ...env, hostVariables: (0,envoy_plugin/* hostVariables */.Cg)(plugin) };
    const validation = await validate(envoy, makeBootstrap(plugin, NO_NETWORK, envoy.version), around);
    const milliseconds = Math.round(performance.now() - started);
    const verdict = (0,stage_plugin/* measuredVerdict */.Uq)(envoy, validation);
    if (!validation.loads) {
        return {
            place,
            verdict,
            diagnostics: (0,measured/* refusalDiagnostics */.T)(validation, place, loaded.file),
            cases: [],
            tests: NO_TESTS,
            milliseconds,
            headline: `${name}: refuses the module`,
        };
    }
    const outcome = await runCases({ suite, plugin, binary: envoy, env });
    return {
        place,
        verdict,
        diagnostics: [
            ...deploymentDiagnostics(arena, envoy.version),
            ...(0,measured/* teardownDiagnostics */.R)(validation, place, loaded.file),
            ...outcome.diagnostics,
        ],
        cases: withProduct(outcome.cases, plugin),
        tests: outcome.tests,
        milliseconds,
        headline: `${name}: loads the module, ${milliseconds} ms`,
    };
}
function add(a, b) {
    return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}


/***/ }),

/***/ 15033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M2: () => (/* binding */ createBodyReader),
/* harmony export */   wh: () => (/* binding */ readNamedFile)
/* harmony export */ });
/* unused harmony export describeReadError */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _format_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);



/**
 * Reads files beside a test file, each once.
 * @param folder the test file's own, absolute.
 * @param root nothing outside of it is read, absolute.
 */
function createBodyReader(folder, root) {
    const known = new Map();
    return (name) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name))
            throw new Error('it is named from the root of the machine');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        const before = known.get(path);
        if (before !== undefined)
            return before;
        const bytes = readInside(path, root);
        known.set(path, bytes);
        return bytes;
    };
}
function readInside(path, root) {
    if (leads(root, path))
        throw new Error(OUTSIDE);
    const real = inWords(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    // A link may stand inside and lead out.
    if (leads((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real))
        throw new Error(OUTSIDE);
    return readNamedFile(real);
}
/** Reads a file that a test file names, at most 64 MiB. @throws Error that says in a few words why not. */
function readNamedFile(path) {
    return inWords(() => {
        // Whoever opens a pipe would else wait for its other end.
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (found.isDirectory())
                throw new Error('it is a folder');
            if (!found.isFile())
                throw new Error('it is no file, but a pipe, a socket or a device');
            if (found.size > _format_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BODY */ ._D)
                throw new Error(`it is longer than ${_format_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BODY */ ._D >> 20} MiB`);
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    });
}
function inWords(read) {
    try {
        return read();
    }
    catch (error) {
        const { code } = error;
        throw code === undefined ? error : new Error(describeReadError(code));
    }
}
/** Why a file cannot be read, by the system's code. */
function describeReadError(code) {
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return 'there is no such file';
        case 'EACCES':
        case 'EPERM':
            return 'there is no permission to read it';
        case 'ELOOP':
            return 'it is a link that leads in a circle';
        case 'ENAMETOOLONG':
            return 'its name is too long';
        case 'EISDIR':
            return 'it is a folder';
        case 'ENXIO':
            return 'it is no file, but a pipe, a socket or a device';
        case 'ERR_INVALID_ARG_VALUE':
            return 'its name holds a NUL';
        default:
            return `the system says ${code}`;
    }
}
const OUTSIDE = 'it is outside of the project';
/** True where the path is not below the root. */
function leads(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 26561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ PEERS),
/* harmony export */   q: () => (/* binding */ LINGER)
/* harmony export */ });
/** The two ends of a TCP connection with the filter between them. */
const PEERS = ['client', 'upstream'];
/** Milliseconds that a client waits for the end of a connection that it has ended itself. */
const LINGER = 1_000;


/***/ }),

/***/ 52934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ environmentKey),
/* harmony export */   Xu: () => (/* binding */ isSharing),
/* harmony export */   br: () => (/* binding */ tellPlugin),
/* harmony export */   sd: () => (/* binding */ logLevelOf)
/* harmony export */ });
/** What the plugin is told in a case; variables are added to the run's, one by one. */
function tellPlugin(settings, { plugin = {} }) {
    const environment = { ...settings.environment, ...plugin.environment };
    return { ...settings, ...plugin, environment };
}
/**
 * What must be started anew for a case: cases with the same key can share an Envoy or a VM. Undefined: it shares with
 * nobody.
 */
function environmentKey({ plugin, clock, properties, connection, fresh }) {
    return fresh ? undefined : JSON.stringify([plugin, clock ?? null, properties, connection !== undefined]);
}
/** The level from which the module's log is kept during a case; Envoy tells of ticks at the lowest alone. */
function logLevelOf({ expectations, ticks }) {
    const expectsTrace = expectations.some((expectation) => expectation.kind === 'log' && expectation.level === 'trace');
    return expectsTrace || ticks.before > 0 || ticks.after > 0 ? 'trace' : 'debug';
}
/** Whether the case gives or expects what VMs share: shared data and queues. */
function isSharing({ sharedData, queues, expectations }) {
    const expects = expectations.some(({ kind }) => kind === 'shared-data' || kind === 'queue');
    return expects || sharedData.size > 0 || queues.size > 0;
}


/***/ }),

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Bv: () => (/* binding */ headerName),
/* harmony export */   EJ: () => (/* binding */ method),
/* harmony export */   Iu: () => (/* binding */ BODY_TWICE),
/* harmony export */   Js: () => (/* binding */ FRAMED_TWICE),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   R7: () => (/* binding */ sentHeaders),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   VN: () => (/* binding */ chunks),
/* harmony export */   YD: () => (/* binding */ saysBodyOnce),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   gS: () => (/* binding */ framesOnce),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92911);


/** What stands in requests, answers and expectations of test files. */
/** Bodies and what is compared with them are held in memory; Envoy itself passes on longer ones. */
const MAX_BODY = 64 << 20;
const oneLineFault = 'must be one line, without line breaks and NUL';
const oneLine = valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => !/[\0\r\n]/.test(value), oneLineFault);
/** RFC 9110, section 5.6.2: what a method or a header's name may hold. */
const token = (what) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, `is no ${what}`);
const headerName = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), token('header name (there are no pseudo-headers here: request.method, request.path and the header host say the same)'));
const headerValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), oneLine);
const sentHeaders = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(headerName, valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([headerValue, valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(headerValue)], 'must be text ("" for an empty one), or a list of texts: one header line each'), 'must be a mapping of header names to values'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('In this order; a list sends one line for each of its values.'));
const method = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), token('HTTP method'));
const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\/[\x21\x22\x24-\x7e]*$/, 'must begin with / and be percent-encoded, without spaces and fragment'));
/** A whole number within limits; both are named when it is not. */
function wholeNumber(from, to) {
    const fault = `must be a whole number from ${from} to ${to}`;
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(fault), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(fault), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(from, fault), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(to, fault));
}
const statusFault = 'must be a number from 200 to 599';
const status = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(statusFault), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(statusFault), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(200, statusFault), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxValue */ .cGV(599, statusFault));
const filePath = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .nonEmpty */ .hq('must name a file'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Relative to the test file, inside of the project.'));
const base64 = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'is no base64 (RFC 4648, with padding)'));
const BODY_KINDS = 'text, {file: PATH}, {base64: …} or {text: …, repeat: N}';
/** Bytes: text, a file's content, base64, or a text many times over. */
const bytes = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
        file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(filePath),
        base64: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(base64),
        text: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
        repeat: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(wholeNumber(1, MAX_BODY)),
    }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ repeat, ...source }) => Object.keys(source).length === 1, `must be ${BODY_KINDS}`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ repeat, text: piece }) => repeat === undefined || piece !== undefined, 'only a text can be repeated'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ repeat = 1, text: piece = '' }) => repeat * Buffer.byteLength(piece) <= MAX_BODY, `must be at most ${MAX_BODY >> 20} MiB`)),
], `must be ${BODY_KINDS}`), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Text, the content of a file, base64, or a text many times over.'));
const chunks = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(bytes, 'must be a list of bodies'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1, 'must hold at least one chunk'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The body in pieces, sent one after another without a length in front (transfer-encoding: chunked).'));
const BODY_TWICE = 'has body and chunks, which are two ways to say the same';
function saysBodyOnce({ body, chunks: pieces }) {
    return body === undefined || pieces === undefined;
}
const FRAMED_TWICE = 'has a content-length and chunks or trailers, which HTTP forbids together (RFC 9112, section 6.2)';
function framesOnce({ chunks: pieces, trailers, headers = {} }) {
    if (pieces === undefined && trailers === undefined)
        return true;
    return !Object.keys(headers).some((name) => name.toLowerCase() === 'content-length');
}
const milliseconds = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(wholeNumber(0, 60_000), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Milliseconds.'));


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ withPatterns),
/* harmony export */   bP: () => (/* binding */ matchesWhole),
/* harmony export */   kv: () => (/* binding */ findsIn),
/* harmony export */   rG: () => (/* binding */ patternFault),
/* harmony export */   ul: () => (/* binding */ MAX_MATCHED)
/* harmony export */ });
/* unused harmony export loadPatterns */
/** RE2 needs no more for any header, log line or answer; a longer one is a mistake or an attack. */
const MAX_PATTERN = 10_000;
/** RE2 is linear, but not fast: a body beyond this many characters is no matter for a pattern. */
const MAX_MATCHED = 1 << 20;
let engine;
const compiled = new Map();
/** A pattern has turned up, and nobody has loaded what reads it. */
class PatternMet extends Error {
    name = 'PatternMet';
}
/**
 * Does work in which patterns may turn up. Where the first one does, what reads them is loaded and the work done anew:
 * most suites have none, and the engine takes longer to load than they take to run.
 */
async function withPatterns(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof PatternMet))
            throw error;
        await loadPatterns();
        return work();
    }
}
/** From then on patterns can be read anywhere. */
async function loadPatterns() {
    engine = (await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
}
/** Why the text is no pattern, or undefined. The syntax is RE2's, as in Envoy and in Google's test files. */
function patternFault(pattern) {
    if (pattern.length > MAX_PATTERN)
        return `longer than ${MAX_PATTERN} characters`;
    try {
        compile(pattern);
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternMet)
            throw error;
        return error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : String(error);
    }
}
/** True when the pattern matches some part of the text; in linear time. */
function findsIn(pattern, text) {
    return compile(pattern).matcher(text).find();
}
/** True when the pattern matches the whole text; in linear time, so no pattern can stop a run. */
function matchesWhole(pattern, text) {
    return compile(pattern).matches(text);
}
/** A suite matches the same few patterns against every header, line and answer. */
function compile(pattern) {
    const known = compiled.get(pattern);
    if (known !== undefined)
        return known;
    if (engine === undefined)
        throw new PatternMet('a pattern outside of withPatterns');
    const made = engine.compile(pattern);
    compiled.set(pattern, made);
    return made;
}


/***/ })

};
