export const id = 8471;
export const ids = [8471];
export const modules = {

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ readByte),
/* harmony export */   IM: () => (/* binding */ readU64),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   PF: () => (/* binding */ readU32),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   hg: () => (/* binding */ skipS33)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18990);

function readByte(cursor) {
    const byte = cursor.offset < cursor.end ? cursor.bytes[cursor.offset] : undefined;
    if (byte === undefined)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('unexpected end', cursor.offset);
    cursor.offset += 1;
    return byte;
}
/** An unsigned LEB128 of at most 32 bits (core specification 5.2.2): at most five bytes, no bit beyond the 32nd. */
function readU32(cursor) {
    const start = cursor.offset;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = readByte(cursor);
        if (shift === 28 && byte > 0x0f)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 32 bits', start);
}
/** An unsigned LEB128 of at most 64 bits, as a number: exact up to 2^53. */
function readU64(cursor) {
    const start = cursor.offset;
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
        const byte = readByte(cursor);
        if (shift === 63 && byte > 0x01)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 64 bits', start);
}
/** Steps over a signed LEB128 of at most 33 bits, the encoding of a heap type. */
function skipS33(cursor) {
    const start = cursor.offset;
    for (let count = 0; count < 5; count += 1) {
        if (readByte(cursor) < 0x80)
            return;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 33 bits', start);
}
/** A vector's length, each of whose elements takes at least one byte: no claim is believed beyond the bytes there are. */
function readCount(cursor, what, limit) {
    const start = cursor.offset;
    const count = readU32(cursor);
    if (count > cursor.end - cursor.offset)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y(`more ${what} claimed than there are bytes`, start);
    if (count > limit)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y(`${count} ${what}, engines take ${limit}`, start);
    return count;
}
/** A name: length-prefixed UTF-8 without surrogates or overlong forms. */
function readName(cursor) {
    const length = readU32(cursor);
    const start = cursor.offset;
    if (length > cursor.end - start)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('name longer than its section', start);
    cursor.offset += length;
    if (length <= SHORT_NAME) {
        const name = readAscii(cursor.bytes, start, cursor.offset);
        if (name !== undefined)
            return name;
    }
    try {
        utf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return utf8.decode(cursor.bytes.subarray(start, cursor.offset));
    }
    catch {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('name that is not UTF-8', start);
    }
}
/** Making the decoder takes as long as reading hundreds of short names without it. */
let utf8;
const SHORT_NAME = 64;
/** Undefined where some byte is no ASCII. */
function readAscii(bytes, start, end) {
    let text = '';
    for (let index = start; index < end; index += 1) {
        const byte = bytes[index];
        if (byte >= 0x80)
            return undefined;
        text += String.fromCharCode(byte);
    }
    return text;
}


/***/ }),

/***/ 90066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ walkInstruction),
/* harmony export */   n: () => (/* binding */ walkInstructions)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11986);



/** What follows an instruction; a number says how many LEB128 integers, of whatever width. */
const MEMORY_ARGUMENT = 8;
const OTHER = 9;
/** By opcode (core specification, 5.4 and 7.9.1). */
const SINGLE = table([
    [0x02, 0x04, 1], // block, loop, if
    [0x06, 0x09, 1], // try, catch, throw, rethrow
    [0x0c, 0x0d, 1], // br, br_if
    [0x0e, 0x0e, OTHER], // br_table
    [0x10, 0x10, 1], // call
    [0x11, 0x11, 2],
    [0x12, 0x12, 1],
    [0x13, 0x13, 2],
    [0x14, 0x15, 1],
    [0x18, 0x18, 1],
    [0x1c, 0x1c, OTHER], // select with types
    [0x1f, 0x1f, OTHER], // try_table
    [0x20, 0x26, 1], // variables and tables
    [0x28, 0x3e, MEMORY_ARGUMENT],
    [0x3f, 0x42, 1], // memory.size, memory.grow, i32.const, i64.const
    [0x43, 0x44, OTHER], // f32.const, f64.const
    [0xd0, 0xd0, 1],
    [0xd2, 0xd2, 1],
    [0xd5, 0xd6, 1],
    [0xfb, 0xfe, OTHER],
]);
/** 1 for call, return_call and ref.func. */
const NAMES_FUNCTION = table([
    [0x10, 0x10, 1],
    [0x12, 0x12, 1],
    [0xd2, 0xd2, 1],
]);
/** After 0xfc. */
const BULK = table([
    [8, 8, 2],
    [9, 9, 1],
    [10, 10, 2],
    [11, 11, 1],
    [12, 12, 2],
    [13, 13, 1],
    [14, 14, 2],
    [15, 17, 1],
]);
/** After 0xfd. */
const VECTOR = table([
    [0, 11, MEMORY_ARGUMENT],
    [12, 13, OTHER], // sixteen bytes
    [21, 34, 1], // a lane
    [84, 91, OTHER], // a memory argument and a lane
    [92, 93, MEMORY_ARGUMENT],
]);
function table(rows) {
    const entries = new Uint8Array(256);
    for (const [from, to, kind] of rows)
        entries.fill(kind, from, to + 1);
    return entries;
}
/**
 * Steps over one instruction and tells which function it calls or refers to; true where it was `end`. Whether the code is
 * valid is the engine's to say.
 * @throws MalformedModule at the end of the bytes, and for an instruction that is not followed: garbage collection.
 */
function walkInstruction(cursor, onFunction) {
    const opcode = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    if (NAMES_FUNCTION[opcode])
        onFunction((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor));
    else
        skipArguments(cursor, opcode, SINGLE[opcode] ?? 0);
    return opcode === 0x0b;
}
/**
 * Steps over all instructions up to the cursor's end and tells which functions they call or refer to, as walkInstruction
 * does, some times faster: a Go module has a million of them.
 * @throws MalformedModule as walkInstruction.
 */
function walkInstructions(cursor, onCall) {
    const { bytes, end } = cursor;
    let { offset } = cursor;
    let start = offset;
    const tell = (callee) => onCall(callee, start);
    while (offset < end) {
        const opcode = bytes[offset];
        const kind = SINGLE[opcode];
        const isMemoryAccess = kind === MEMORY_ARGUMENT && ((bytes[offset + 1] ?? 0) & 0xc0) === 0;
        if (isMemoryAccess || (kind <= 2 && !NAMES_FUNCTION[opcode])) {
            offset += 1;
            for (let left = isMemoryAccess ? 2 : kind; left > 0; left -= 1) {
                while (bytes[offset] >= 0x80)
                    offset += 1;
                offset += 1;
            }
        }
        else {
            start = offset;
            cursor.offset = offset;
            walkInstruction(cursor, tell);
            offset = cursor.offset;
        }
    }
    if (offset > end)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('unexpected end', end);
    cursor.offset = offset;
}
function skipArguments(cursor, opcode, kind) {
    if (kind === OTHER)
        skipOther(cursor, opcode);
    else if (kind === MEMORY_ARGUMENT)
        skipMemoryArgument(cursor);
    else
        for (let left = kind; left > 0; left -= 1)
            skipInteger(cursor);
}
function skipOther(cursor, opcode) {
    switch (opcode) {
        case 0x0e:
            for (let left = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor); left >= 0; left -= 1)
                skipInteger(cursor);
            return;
        case 0x1c:
            for (let left = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor); left > 0; left -= 1)
                (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .readValueType */ .mJ)(cursor);
            return;
        case 0x1f:
            skipInteger(cursor);
            for (let left = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor); left > 0; left -= 1) {
                if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor) < 2)
                    skipInteger(cursor);
                skipInteger(cursor);
            }
            return;
        case 0x43:
            cursor.offset += 4;
            return;
        case 0x44:
            cursor.offset += 8;
            return;
        case 0xfc:
            skipArguments(cursor, opcode, BULK[(0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor)] ?? 0);
            return;
        case 0xfd:
            skipVector(cursor, (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor));
            return;
        case 0xfe:
            if ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor) === 3)
                cursor.offset += 1;
            else
                skipMemoryArgument(cursor);
            return;
        default:
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('an instruction that is not followed', cursor.offset);
    }
}
function skipVector(cursor, opcode) {
    const kind = VECTOR[opcode] ?? 0;
    if (kind !== OTHER) {
        skipArguments(cursor, opcode, kind);
    }
    else if (opcode < 84) {
        cursor.offset += 16;
    }
    else {
        skipMemoryArgument(cursor);
        cursor.offset += 1;
    }
}
/** Alignment and offset; bit 6 of the alignment: the index of a memory stands between them. */
function skipMemoryArgument(cursor) {
    if (((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor) & 0x40) !== 0)
        skipInteger(cursor);
    skipInteger(cursor);
}
function skipInteger(cursor) {
    while ((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor) >= 0x80)
        ;
}


/***/ }),

/***/ 38471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseModule),
/* harmony export */   r: () => (/* binding */ MODULE_LIMIT)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74383);


/** Bytes; what Istio and Envoy Gateway read of a module (ISTIO_WASM_MAX_BINARY_SIZE_BYTES, and the latter's constant). */
const MODULE_LIMIT = 256 << 20;
/**
 * Parses a module.
 * @throws MalformedModule with the offset at which the bytes stop being a core module.
 */
function parseModule(bytes) {
    return { bytes, sha256: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes), interface: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readInterface */ .S)(bytes) };
}


/***/ }),

/***/ 74383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readInterface)
});

// EXTERNAL MODULE: ./.build/wasm/cursor.js
var wasm_cursor = __webpack_require__(8917);
// EXTERNAL MODULE: ./.build/wasm/malformed.js
var malformed = __webpack_require__(18990);
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
var wasm_types = __webpack_require__(11986);
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
        exports.push({ name, kind, index, ...exportedType(spaces, kind, index) });
    }
    return exports;
}
function exportedType(spaces, kind, index) {
    switch (kind) {
        case 'function':
            return { type: functionType(spaces, index) };
        case 'table':
            return { value: spaces.tables[index] };
        case 'global':
            return { value: spaces.globals[index] };
        case 'memory':
        case 'tag':
            return {};
    }
}
function spaceSize(spaces, kind) {
    switch (kind) {
        case 'function':
            return spaces.importedFunctions.length + spaces.functions.length;
        case 'table':
            return spaces.tables.length;
        case 'memory':
            return spaces.memories.length;
        case 'global':
            return spaces.globals.length;
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

// EXTERNAL MODULE: ./.build/wasm/instructions.js
var instructions = __webpack_require__(90066);
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
        tables: [],
        globals: [],
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
            readDefined(cursor, 'tables', readTable, draft.tables);
            return;
        case SECTION.global:
            readDefined(cursor, 'globals', readGlobal, draft.globals);
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
/** The type of each, as far as the initial values before it can be stepped over; those of garbage collection cannot. */
function readDefined(cursor, what, read, types) {
    const end = types.length + (0,wasm_cursor/* readCount */._0)(cursor, what, wasm_types/* ENGINE_LIMITS */.iM.entries);
    try {
        while (types.length < end)
            types.push(read(cursor));
    }
    catch (error) {
        if (!(error instanceof malformed/* MalformedModule */.y))
            throw error;
        while (types.length < end)
            types.push(undefined);
    }
}
/** Core specification 5.5.7; 0x40 0x00: an initial value follows. */
function readTable(cursor) {
    const isInitialized = cursor.bytes[cursor.offset] === 0x40;
    if (isInitialized)
        cursor.offset += 2;
    const element = (0,wasm_types/* readValueType */.mJ)(cursor);
    (0,wasm_types/* readTableLimits */.pZ)(cursor);
    if (isInitialized)
        skipInitialValue(cursor);
    return element;
}
/** Core specification 5.5.9. */
function readGlobal(cursor) {
    const value = (0,wasm_types/* readValueType */.mJ)(cursor);
    (0,wasm_types/* readFlag */.fG)(cursor, 'mutability');
    skipInitialValue(cursor);
    return value;
}
function skipInitialValue(cursor) {
    while (!(0,instructions/* walkInstruction */.K)(cursor, () => undefined))
        ;
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
                draft.tables.push(entry.element);
                break;
            case 'global':
                draft.globals.push(entry.value);
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


/***/ }),

/***/ 11986:
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
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);


/** What the JavaScript API's specification lets engines refuse (section "Implementation-defined Limits"). */
const ENGINE_LIMITS = { entries: 1_000_000, params: 1_000, fields: 10_000, supertypes: 63 };
const WASM_PAGE_BYTES = 65_536;
/** Core specification 5.3.10 with the forms of release 3.0: recursion groups, subtypes, structs and arrays. */
function readTypes(cursor) {
    const types = [];
    const groups = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'types', ENGINE_LIMITS.entries);
    for (let group = 0; group < groups; group += 1) {
        if (cursor.bytes[cursor.offset] !== 0x4e) {
            types.push(readSubtype(cursor, false));
            continue;
        }
        cursor.offset += 1;
        const count = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'types', ENGINE_LIMITS.entries);
        for (let index = 0; index < count; index += 1)
            types.push(readSubtype(cursor, count > 1));
    }
    return types;
}
/** Of `sub` and `sub final`, only the latter without supertypes is the same as a type that is neither. */
function readSubtype(cursor, isGrouped) {
    const start = cursor.offset;
    let form = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    let isNominal = isGrouped || form === 0x50;
    if (form === 0x50 || form === 0x4f) {
        const supertypes = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'supertypes', ENGINE_LIMITS.supertypes);
        for (let index = 0; index < supertypes; index += 1)
            (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor);
        isNominal ||= supertypes > 0;
        form = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
    }
    switch (form) {
        case 0x60:
            return {
                params: readValueTypes(cursor),
                results: readValueTypes(cursor),
                ...(isNominal ? { isNominal } : {}),
            };
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
