export const id = 4779;
export const ids = [4779];
export const modules = {

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


/***/ }),

/***/ 38610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ UNFORESEEN),
/* harmony export */   Bz: () => (/* binding */ createScene),
/* harmony export */   IU: () => (/* binding */ findCallout),
/* harmony export */   Ug: () => (/* binding */ listClusters),
/* harmony export */   YD: () => (/* binding */ UPSTREAM)
/* harmony export */ });
/* harmony import */ var _matchers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80284);

/** The cluster that stands behind the filter; a module may call it too. */
const UPSTREAM = 'upstream';
/** Every cluster that any of the cases names: a module can call those, whichever case is running. */
function listClusters(cases) {
    const clusters = new Map();
    for (const { cluster: name, protocol } of cases.flatMap(({ callouts }) => callouts)) {
        if (name === UPSTREAM || clusters.get(name)?.protocol === 'grpc')
            continue;
        clusters.set(name, { name, protocol });
    }
    return [...clusters.values()];
}
/** The first of a case's call-outs that fits a call. */
function findCallout(callouts, cluster, call) {
    return callouts.find(({ cluster: name, method, path, headers }) => name === cluster &&
        (method === undefined || method === call.method) &&
        (path === undefined || (0,_matchers_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .TD)(path, call.path)) &&
        headers.every(({ name: header, matcher }) => (0,_matchers_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeHeader */ .ZO)('', header, matcher, call.headers) === undefined));
}
/** A scene in which nobody answers. */
function createScene() {
    return { callouts: [], answer: { kind: 'hang', delay: 0 }, received: [], calls: [] };
}
/** The answer to a call that the running case does not foresee. */
const UNFORESEEN = {
    kind: 'answer',
    delay: 0,
    status: 503,
    headers: [],
    body: { pieces: [Buffer.from('no call-out of the case fits this call')], chunked: false },
    trailers: [],
};


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ quoteBytes),
/* harmony export */   RC: () => (/* binding */ needsDifference),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35807);

const SHORT = 120;
const CONTEXT_LINES = 2;
const MAX_LINES = 8;
/** Nobody reads the difference of longer texts. */
const LONGEST_COMPARED = 1 << 20;
/** A value as people see it in a message: quoted, without control characters, cut where it is long. */
function quote(text) {
    const cut = text.length > SHORT * 2 ? `${text.slice(0, SHORT * 2)}…` : text;
    return JSON.stringify((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(cut));
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
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(`${from > 0 ? '…' : ''}${piece}${from + SHORT < line.length ? '…' : ''}`);
}
function isText(bytes) {
    return Buffer.from(bytes.toString('utf8')).equals(bytes);
}


/***/ }),

/***/ 67181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ answerLines),
/* harmony export */   t: () => (/* binding */ requestLines)
/* harmony export */ });
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92690);

/** The authority of requests whose case names none (RFC 2606 keeps it free for this). */
const DEFAULT_HOST = 'example.com';
/** Methods whose requests say nothing about a body that they don't have (RFC 9110, section 8.6). */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);
/** The header lines of a request that go over the wire. */
function requestLines({ headers, body, method }) {
    const host = (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHeader */ .ou)(headers, 'host') ? [] : [['host', DEFAULT_HOST]];
    return [...host, ...headers, ...framing({ headers, body, method })];
}
function framing({ headers, body, method }) {
    if ((0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHeader */ .ou)(headers, 'content-length', 'transfer-encoding'))
        return [];
    if (body === undefined)
        return BODILESS.has(method) ? [] : [['content-length', '0']];
    if (body.chunked)
        return [['transfer-encoding', 'chunked']];
    return [['content-length', String(body.pieces.reduce((sum, piece) => sum + piece.length, 0))]];
}
/** Those of an answer. */
function answerLines({ headers, status, body }) {
    const framed = (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHeader */ .ou)(headers, 'content-length', 'transfer-encoding');
    // RFC 9110, section 8.6: these two have no length.
    if (framed || status === 204 || status === 304)
        return [...headers];
    if (body.chunked)
        return [...headers, ['transfer-encoding', 'chunked']];
    const length = body.pieces.reduce((sum, piece) => sum + piece.length, 0);
    return [...headers, ['content-length', String(length)]];
}


/***/ }),

/***/ 80284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ showHeaders),
/* harmony export */   Hu: () => (/* binding */ judgeText),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   ZO: () => (/* binding */ judgeHeader),
/* harmony export */   _e: () => (/* binding */ describeMismatch),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   uk: () => (/* binding */ judgeBody)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84676);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);


/** A mismatch as one message. */
function describeMismatch({ subject, expected, seen, difference }) {
    if (difference !== undefined)
        return `${subject}: expected (-) and seen (+) differ\n${difference}`;
    return `${subject}: expected ${expected}, seen ${seen}`;
}
/** Holds text against a matcher; undefined: it is met. */
function judgeText(subject, matcher, text) {
    if (matcher.kind === 'regex' && text.length > _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MATCHED */ .ul) {
        const seen = `${text.length} characters, more than the ${_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MATCHED */ .ul} that a pattern is tried on`;
        return { subject, expected: describe(matcher), seen };
    }
    return isMet(matcher, text) ? undefined : textMismatch(subject, matcher, text, (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text));
}
/** Holds bytes against a matcher; undefined: it is met. */
function judgeBody(subject, matcher, body) {
    switch (matcher.kind) {
        case 'absent':
            return body.length === 0 ? undefined : { subject, expected: 'nothing', seen: (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteBytes */ .K7)(body) };
        case 'exact':
            if (body.equals(Buffer.from(matcher.text)))
                return undefined;
            return textMismatch(subject, matcher, body.toString('utf8'), (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteBytes */ .K7)(body));
        case 'contains':
            if (body.includes(Buffer.from(matcher.text)))
                return undefined;
            return { subject, expected: describe(matcher), seen: (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteBytes */ .K7)(body) };
        case 'bytes':
            return body.equals(matcher.bytes) ? undefined : bytesMismatch(subject, matcher, body);
        case 'size':
            if (body.length === matcher.size)
                return undefined;
            return { subject, expected: describe(matcher), seen: `${body.length} bytes` };
        case 'regex':
        case 'lines':
            return judgeText(subject, matcher, body.toString('utf8'));
    }
}
/** Holds the lines of one header against a matcher; undefined: it is met. */
function judgeHeader(subject, name, matcher, headers) {
    const lines = headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
    if (matcher.kind === 'absent') {
        if (lines.length === 0)
            return undefined;
        return { subject, expected: 'no such header', seen: (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(lines.join(', ')) };
    }
    if (lines.length === 0) {
        const names = [...new Set(headers.map(([key]) => key.toLowerCase()))].join(', ');
        return { subject, expected: describe(matcher), seen: names === '' ? 'no header at all' : `only ${names}` };
    }
    if (matcher.kind === 'lines') {
        const met = lines.length === matcher.lines.length && lines.every((line, index) => line === matcher.lines[index]);
        return met ? undefined : { subject, expected: describe(matcher), seen: lines.map(_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(' and ') };
    }
    // RFC 9110, section 5.3: several lines of one name are one list.
    return judgeText(subject, matcher, lines.join(', '));
}
/** Headers, a line each, `-` where one was expected otherwise and `+` for what is there instead. */
function showHeaders(headers, name, matcher) {
    const isOne = ([key]) => key.toLowerCase() === name.toLowerCase();
    const wanted = matcher.kind === 'lines' ? matcher.lines.map(_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD) : [describe(matcher)];
    const rows = headers.map((line) => [isOne(line) ? '+' : ' ', line[0], (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(line[1])]);
    const missing = matcher.kind === 'absent' ? [] : wanted.map((value) => ['-', name, value]);
    const place = rows.findIndex(([mark]) => mark === '+');
    rows.splice(place < 0 ? rows.length : place, 0, ...missing);
    const shown = cutRows(rows);
    const width = Math.min(MAX_NAME, Math.max(...shown.map(([, key]) => key.length)));
    return shown.map(([mark, key, value]) => `${mark} ${key.padEnd(width)}  ${value}`.trimEnd()).join('\n');
}
const MAX_ROWS = 40;
const MAX_NAME = 40;
function cutRows(rows) {
    if (rows.length <= MAX_ROWS)
        return rows;
    const marked = rows.filter(([mark]) => mark !== ' ').slice(0, MAX_ROWS / 2);
    const plain = rows.filter(([mark]) => mark === ' ').slice(0, MAX_ROWS - marked.length);
    return [...marked, ...plain, [' ', '…', `and ${rows.length - marked.length - plain.length} more`]];
}
/** Long texts are shown side by side: a word of many pages in quotes helps nobody. */
function textMismatch(subject, matcher, text, shown) {
    const mismatch = { subject, expected: describe(matcher), seen: shown };
    if (matcher.kind !== 'exact' || !(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .needsDifference */ .RC)(matcher.text, text))
        return mismatch;
    return { ...mismatch, difference: (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .showDifference */ .Te)(matcher.text, text) };
}
function bytesMismatch(subject, matcher, body) {
    const [expected, seen] = [matcher.bytes.toString('utf8'), body.toString('utf8')];
    const mismatch = { subject, expected: describe(matcher), seen: (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteBytes */ .K7)(body) };
    const areTexts = Buffer.from(expected).equals(matcher.bytes) && Buffer.from(seen).equals(body);
    return areTexts && (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .needsDifference */ .RC)(expected, seen)
        ? { ...mismatch, difference: (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .showDifference */ .Te)(expected, seen) }
        : mismatch;
}
function isMet(matcher, text) {
    switch (matcher.kind) {
        case 'exact':
            return text === matcher.text;
        case 'contains':
            return text.includes(matcher.text);
        case 'regex':
            return (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWhole */ .bP)(matcher.text, text);
        case 'absent':
            return text === '';
        case 'lines':
            return text === matcher.lines.join(', ');
        case 'bytes':
            return Buffer.from(text).equals(matcher.bytes);
        case 'size':
            return Buffer.byteLength(text) === matcher.size;
    }
}
function describe(matcher, noun = 'text') {
    switch (matcher.kind) {
        case 'exact':
            return noun === 'line' ? `the line ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(matcher.text)}` : (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(matcher.text);
        case 'contains':
            return `a ${noun} that contains ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(matcher.text)}`;
        case 'regex':
            return `a ${noun} that /${matcher.text}/ matches as a whole`;
        case 'absent':
            return 'nothing';
        case 'lines':
            return `the lines ${matcher.lines.map(_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(' and ')}`;
        case 'bytes':
            return matcher.file === undefined ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteBytes */ .K7)(matcher.bytes) : `the content of ${matcher.file}`;
        case 'size':
            return `${matcher.size} bytes`;
    }
}


/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusedTrace)
/* harmony export */ });
const NOTHING = {
    exchanges: [],
    settlement: 'quiet',
    logs: [],
    callouts: [],
    startCallouts: [],
    metrics: new Map(),
    sharedData: new Map(),
    queues: new Map(),
    findings: [],
    calls: [],
    unmet: [],
};
/** The trace of a case that was not sent, since the module does not start. */
function refusedTrace(reasons, logs) {
    const findings = reasons.map((message) => ({ kind: 'refused', message, backtrace: [] }));
    return { ...NOTHING, findings, logs };
}


/***/ }),

/***/ 80674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ toFacts),
/* harmony export */   U: () => (/* binding */ toPropertyBytes)
/* harmony export */ });
/* harmony import */ var _host_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45152);

/** Everything in the tree, each before its parts; the places of a list count as its parts. */
function listProperties(tree, above = []) {
    return Object.entries(tree).flatMap(([part, value]) => {
        const parts = [...above, part];
        return [{ parts, value }, ...(typeof value === 'object' ? listProperties(value, parts) : [])];
    });
}
/**
 * What proxy_get_property hands over for each path, as Envoy serializes it: text as it is, truth in one byte, numbers
 * in eight, those of metadata as floating point, since a Struct knows no others; lists and the mappings within metadata
 * as pairs (context.cc, serializeValue).
 */
function toPropertyBytes(tree) {
    const whole = listProperties(tree).filter(({ parts, value }) => !isTree(value) || isStruct(parts));
    if (whole.length === 0)
        return undefined;
    return new Map(whole.map(({ parts, value }) => [parts.map(latin1).join('\0'), serialize(value, isMetadata(parts))]));
}
function isMetadata(parts) {
    return parts.slice(0, 3).some((part) => part.endsWith('metadata'));
}
/** What begins a path is a message of Envoy's own, which holds Structs. */
function isStruct(parts) {
    return parts.length > 1 && isMetadata(parts);
}
function isTree(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
function serialize(value, isDouble) {
    if (typeof value === 'string')
        return Buffer.from(value);
    if (typeof value === 'boolean')
        return Buffer.from([value ? 1 : 0]);
    if (typeof value === 'object') {
        const [names, values] = Array.isArray(value) ? [value, []] : [Object.keys(value), Object.values(value)];
        return serializePairs(names.map((name) => serialize(name, isDouble)), values.map((part) => serialize(part, isDouble)));
    }
    const bytes = Buffer.alloc(8);
    if (isDouble || !Number.isSafeInteger(value))
        bytes.writeDoubleLE(value);
    else
        bytes.writeBigInt64LE(BigInt(value));
    return bytes;
}
function serializePairs(names, values) {
    const texts = names.map((name) => name.toString('latin1'));
    const parts = values.map((value) => value.toString('latin1'));
    const pairs = Buffer.alloc((0,_host_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsSize */ .T8)(texts, parts));
    (0,_host_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .writePairs */ .JC)(texts, parts, pairs, 0);
    return pairs;
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}
/**
 * Which of the properties a real Envoy can be told: the `id`, `cluster` and `metadata` of `xds.node`, and dynamic
 * metadata of requests, `metadata.filter_metadata`. The others are named.
 */
function toFacts(tree) {
    const untellable = listProperties(tree)
        .filter(({ value }) => typeof value !== 'object')
        .filter(({ parts, value }) => !isTellable(parts, value))
        .map(({ parts }) => parts.join('.'));
    const facts = { node: subtree(tree, 'xds', 'node'), metadata: subtree(tree, 'metadata', 'filter_metadata') };
    return { untellable, facts };
}
function subtree(tree, ...parts) {
    let found = tree;
    for (const part of parts)
        found = found !== undefined && isTree(found) ? found[part] : undefined;
    return found !== undefined && isTree(found) ? found : undefined;
}
function isTellable([first, second, third, ...rest], value) {
    if (first === 'metadata')
        return second === 'filter_metadata' && rest.length > 0;
    if (first !== 'xds' || second !== 'node')
        return false;
    if (third === 'metadata')
        return rest.length > 0;
    return (third === 'id' || third === 'cluster') && rest.length === 0 && typeof value === 'string';
}


/***/ }),

/***/ 26661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nl: () => (/* binding */ DEADLINE),
  li: () => (/* binding */ addOutcomes),
  ax: () => (/* binding */ foldPhaseTests),
  l9: () => (/* binding */ runOn)
});

// EXTERNAL MODULE: ./.build/test/connection/plan.js
var plan = __webpack_require__(26561);
// EXTERNAL MODULE: ./.build/test/matchers.js
var test_matchers = __webpack_require__(80284);
;// CONCATENATED MODULE: ./.build/test/connection/judge.js

/** Holds what is expected of a connection against how it went; undefined: it is met. */
function judgeConnection(expectation, record) {
    switch (expectation.kind) {
        case 'connected':
            if (record.called === expectation.connected)
                return undefined;
            return {
                subject: 'the connection to the upstream',
                expected: expectation.connected ? 'that there is one' : 'that there is none',
                seen: record.called ? 'there is one' : 'there is none',
            };
        case 'received':
            return (0,test_matchers/* judgeBody */.uk)(`what the ${expectation.peer} received`, expectation.matcher, record.received[expectation.peer]);
        case 'closed-by':
            if (record.closedBy === expectation.by)
                return undefined;
            return {
                subject: 'the end of the connection',
                expected: `by the ${expectation.by}`,
                seen: `by the ${record.closedBy}`,
            };
    }
}

// EXTERNAL MODULE: ./.build/test/difference.js
var difference = __webpack_require__(84676);
;// CONCATENATED MODULE: ./.build/test/judge-case.js



/** Holds what is expected of a case as a whole against what it left behind; undefined: it is met. */
function judgeWhole(expectation, trace) {
    switch (expectation.kind) {
        case 'log':
            return judgeLog(expectation, trace.logs);
        case 'metric':
            return judgeMetric(expectation, trace.metrics.get(expectation.name));
        case 'no-metric': {
            const value = trace.metrics.get(expectation.name);
            if (value === undefined)
                return undefined;
            return { subject: `the metric ${expectation.name}`, expected: 'none of this name', seen: String(value) };
        }
        case 'shared-data':
            return judgeSharedData(expectation, trace.sharedData.get(expectation.key));
        case 'queue':
            return judgeQueue(expectation, trace.queues.get(expectation.name));
        case 'no-callouts': {
            const [first] = trace.callouts;
            if (first === undefined)
                return undefined;
            return { subject: 'the calls of the module', expected: 'none', seen: listCalls(trace.callouts) };
        }
        case 'callout':
            return judgeCallout(expectation.callout, trace);
        case 'connection':
            return trace.connection && judgeConnection(expectation.expected, trace.connection);
        case 'trap': {
            const { callback } = expectation;
            if (trace.findings.some((finding) => isExpectedTrap(finding, expectation)))
                return undefined;
            return {
                subject: 'the module',
                expected: `a trap${callback === undefined ? '' : ` in ${callback}`}`,
                seen: 'none',
            };
        }
        case 'refused':
            return {
                subject: 'the start of the module',
                expected: 'that it does not start with what it is told',
                seen: 'it does',
            };
    }
}
/** Whether it is the trap that a case wants to see. */
function isExpectedTrap(finding, { callback }) {
    return finding.kind === 'trap' && (callback === undefined || finding.callback === callback);
}
function judgeLog({ level, matcher, absent }, logs) {
    const found = logs.find((line) => (level === undefined || line.level === level) && (0,test_matchers/* isMet */.TD)(matcher, line.text));
    if (absent === (found === undefined))
        return undefined;
    const wanted = `${(0,test_matchers/* describe */.q0)(matcher, 'line')}${level === undefined ? '' : ` at the level ${level}`}`;
    const shown = logs.slice(-5).map((line) => `${line.level}: ${(0,difference/* quote */.hD)(line.text)}`);
    return {
        subject: "the module's log",
        expected: absent ? `nothing like ${wanted}` : wanted,
        seen: found === undefined ? shown.join(', ') || 'no line at all' : `${found.level}: ${(0,difference/* quote */.hD)(found.text)}`,
        ...(logs.length === 0 ? {} : { detail: showLog(logs, found) }),
    };
}
const MAX_LOG_LINES = 30;
function showLog(logs, found) {
    const start = found === undefined ? logs.length - MAX_LOG_LINES : logs.indexOf(found) - MAX_LOG_LINES / 2;
    const shown = logs.slice(Math.max(0, start), Math.max(0, start) + MAX_LOG_LINES);
    const width = Math.max(...shown.map(({ level }) => level.length));
    const lines = shown.map((line) => `${line === found ? '+' : ' '} ${line.level.padEnd(width)}  ${(0,difference/* quote */.hD)(line.text)}`);
    return logs.length > shown.length ? [...lines, `  (${logs.length} lines in all)`].join('\n') : lines.join('\n');
}
function judgeMetric({ name, min, max }, value) {
    if (value !== undefined && value >= min && value <= max)
        return undefined;
    const range = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
    return {
        subject: `the metric ${name}`,
        expected: min === max ? String(min) : range,
        seen: value === undefined ? 'no metric of this name' : String(value),
    };
}
function judgeSharedData({ key, matcher }, value) {
    const subject = `the shared data ${(0,difference/* quote */.hD)(key)}`;
    if (matcher.kind === 'absent') {
        return value === undefined ? undefined : { subject, expected: 'no such key', seen: (0,difference/* quote */.hD)(value.toString('utf8')) };
    }
    if (value === undefined)
        return { subject, expected: (0,test_matchers/* describe */.q0)(matcher), seen: 'no such key' };
    return (0,test_matchers/* judgeBody */.uk)(subject, matcher, value);
}
function judgeQueue({ name, matchers }, entries) {
    const subject = `the queue ${(0,difference/* quote */.hD)(name)}`;
    if (entries === undefined) {
        return { subject, expected: `${matchers.length} entries`, seen: 'no queue that the module has registered so' };
    }
    if (entries.length !== matchers.length) {
        const shown = entries.slice(0, 5).map((entry) => (0,difference/* quote */.hD)(entry.toString('utf8')));
        const seen = entries.length === 0 ? 'none' : `${entries.length}: ${shown.join(', ')}`;
        return { subject, expected: `${matchers.length} entries`, seen };
    }
    for (const [index, matcher] of matchers.entries()) {
        const mismatch = (0,test_matchers/* judgeBody */.uk)(`the entry ${index + 1} of ${subject}`, matcher, entries[index] ?? Buffer.alloc(0));
        if (mismatch !== undefined)
            return mismatch;
    }
    return undefined;
}
/** Cluster, method and path say which calls are meant; all else must hold for each of them. */
function judgeCallout(expected, { callouts: calls, startCallouts }) {
    const { cluster, method, path, times } = expected;
    const subject = `the calls to ${cluster}${method === undefined ? '' : `, ${method}`}${path === undefined ? '' : `, path ${(0,test_matchers/* describe */.q0)(path)}`}`;
    const isMeant = (call) => call.cluster === cluster &&
        (method === undefined || call.method === method) &&
        (path === undefined || (0,test_matchers/* isMet */.TD)(path, call.path));
    const meant = calls.filter(isMeant);
    if (meant.length !== times) {
        const hint = meant.length < times && startCallouts.some(isMeant) ? START_HINT : undefined;
        const seen = meant.length === calls.length ? String(meant.length) : `${meant.length} of ${listCalls(calls)}`;
        return {
            subject,
            expected: times === 0 ? 'none' : String(times),
            seen: calls.length === 0 ? 'no call' : seen,
            hint,
        };
    }
    for (const call of meant) {
        const mismatch = judgeCall(expected, call);
        if (mismatch !== undefined)
            return mismatch;
    }
    return undefined;
}
const START_HINT = 'the module makes such a call at its start, which belongs to no case unless the case has a VM of its own: say `fresh: true`';
function judgeCall({ headers, body, trailers }, call) {
    const to = `the call to ${call.cluster}, ${call.method} ${call.path}`;
    for (const { name, matcher } of headers) {
        const mismatch = (0,test_matchers/* judgeHeader */.ZO)(`the header ${name} of ${to}`, name, matcher, call.headers);
        if (mismatch !== undefined)
            return mismatch;
    }
    for (const { name, matcher } of trailers) {
        const mismatch = (0,test_matchers/* judgeHeader */.ZO)(`the trailer ${name} of ${to}`, name, matcher, call.trailers);
        if (mismatch !== undefined)
            return mismatch;
    }
    return body && (0,test_matchers/* judgeBody */.uk)(`the body of ${to}`, body, call.body);
}
const MAX_CALLS = 5;
function listCalls(calls) {
    const shown = calls.slice(0, MAX_CALLS).map(({ cluster, method, path }) => `${cluster}: ${method} ${(0,difference/* quote */.hD)(path)}`);
    return calls.length > MAX_CALLS ? `${shown.join(', ')} and ${calls.length - MAX_CALLS} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./.build/test/judge-exchange.js


/** Holds what is expected of one request against what was seen; undefined: it is met. */
function judgeExchange(expectation, observation) {
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
            return (0,test_matchers/* judgeText */.Hu)(`the ${expectation.kind} at the upstream`, expectation.matcher, seen);
        }
        case 'header':
        case 'trailer': {
            const { kind, side, name, matcher } = expectation;
            const lines = sideOf(side, observation)?.[kind === 'header' ? 'headers' : 'trailers'];
            if (lines === undefined)
                return undefined;
            const mismatch = (0,test_matchers/* judgeHeader */.ZO)(subjectOf(`${kind} ${name}`, side), name, matcher, lines);
            return mismatch && { ...mismatch, detail: (0,test_matchers/* showHeaders */.Cn)(lines, name, matcher) };
        }
        case 'body': {
            const body = sideOf(expectation.side, observation)?.body;
            return body && (0,test_matchers/* judgeBody */.uk)(subjectOf('body', expectation.side), expectation.matcher, body);
        }
        case 'grpc-status':
            return judgeGrpcStatus(expectation.status, observation);
        case 'details':
            return (0,test_matchers/* judgeText */.Hu)('the response code details', expectation.matcher, observation.details ?? '');
        case 'local':
            return judgeLocal(expectation.local, observation);
        case 'fault': {
            const { status } = observation.response;
            const expected = expectation.fault === 'reset' ? 'no whole answer' : 'no answer at all';
            return { subject: 'the response', expected, seen: `an answer with status ${status}` };
        }
    }
}
/** Envoy's own words for what came from the upstream (source/common/stream_info, ResponseCodeDetailValues). */
const VIA_UPSTREAM = 'via_upstream';
function judgeLocal(local, { details = '', response }) {
    if (local !== (details === VIA_UPSTREAM))
        return undefined;
    return {
        subject: 'the response',
        expected: local ? "an answer of the filter's or of Envoy's own" : "the upstream's answer",
        seen: local
            ? `the upstream's answer, status ${response.status}`
            : `an answer of the filter's or of Envoy's own (${details}), status ${response.status}`,
    };
}
function judgeGrpcStatus(status, { response }) {
    const told = [...response.trailers, ...response.headers].find(([name]) => name.toLowerCase() === 'grpc-status')?.[1];
    if (told === String(status))
        return undefined;
    return {
        subject: 'the gRPC status',
        expected: String(status),
        seen: told ?? `none, in an answer with status ${response.status}`,
    };
}
function judgeCalled(called, { upstream, response }) {
    if (called === (upstream !== undefined))
        return undefined;
    const answer = `${response.status} with ${response.body.length === 0 ? 'an empty body' : (0,difference/* quoteBytes */.K7)(response.body)}`;
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
function judgeStatus(status, { response, upstream, details }) {
    if (response.status === status)
        return undefined;
    const why = details === undefined ? '' : ` (${details})`;
    const from = upstream === undefined ? `, answered without the upstream${why}` : '';
    return { subject: 'the status', expected: String(status), seen: `${response.status}${from}` };
}
function sideOf(side, { upstream, response }) {
    return side === 'upstream' ? upstream : response;
}
function subjectOf(part, side) {
    return side === 'upstream' ? `the ${part} at the upstream` : `the ${part} of the response`;
}

// EXTERNAL MODULE: ./.build/test/trace-lines.js
var trace_lines = __webpack_require__(44832);
;// CONCATENATED MODULE: ./.build/test/verdict.js





/** Everything wrong with a case, at its lines; none: it passed. What broke the whole case is told instead of what follows. */
function judgeCase(testCase, trace, deadline) {
    const diagnostics = findProblems(testCase, trace, testCase.deadline ?? deadline);
    const calls = (0,trace_lines/* showCalls */.x)(trace.calls);
    // Once is enough: it is the same for all of them.
    return diagnostics.map((diagnostic, index) => (index === 0 ? withDetail(diagnostic, calls) : diagnostic));
}
function withDetail(diagnostic, calls) {
    const detail = [diagnostic.detail, calls].filter((part) => part !== undefined).join('\n\n');
    return detail === '' ? diagnostic : { ...diagnostic, detail };
}
function findProblems(testCase, trace, deadline) {
    const refusal = testCase.expectations.find((expectation) => expectation.kind === 'refused');
    const refused = trace.findings.filter(({ kind }) => kind === 'refused');
    if (refusal !== undefined && refused.length > 0)
        return judgeRefusal(testCase, refusal, trace);
    const trap = testCase.expectations.find((expectation) => expectation.kind === 'trap');
    const findings = trace.findings.filter((finding) => trap === undefined || !isExpectedTrap(finding, trap));
    if (findings.length > 0)
        return findings.map((finding) => describeFinding(testCase, finding));
    if (trace.settlement === 'gone') {
        return [complain(testCase, 'test-crash', 'Envoy ended in the middle of it', { hint: CRASH_HINT })];
    }
    if (trace.settlement === 'stuck') {
        const answered = trace.exchanges.at(-1)?.ending.kind === 'answered' ? 'it was answered' : 'it was not answered';
        return [
            complain(testCase, 'test-loop', `${answered}, and the filter never came back from it`, {
                hint: LOOP_HINT,
            }),
        ];
    }
    if (testCase.connection !== undefined && trace.connection?.isOver !== true) {
        const seconds = trace.connection === undefined ? deadline / 1000 : plan/* LINGER */.q / 1000;
        const message = `the connection did not end within ${seconds} s`;
        return [complain(testCase, 'test-deadline', message, { hint: CONNECTION_HINT })];
    }
    return [
        ...trace.unmet.map((message) => complain(testCase, 'test-failed', message)),
        ...testCase.exchanges.flatMap((plan, index) => judgePlan(testCase, plan, index, trace.exchanges[index], deadline)),
        ...judgeAll(testCase, testCase.expectations, (expectation) => judgeWhole(expectation, trace)),
    ];
}
/** The module was to refuse its start, and did. */
function judgeRefusal(testCase, { matcher, position }, trace) {
    const logs = testCase.expectations.filter(({ kind }) => kind === 'log');
    const problems = judgeAll(testCase, logs, (expectation) => judgeWhole(expectation, trace));
    const reasons = trace.findings.map(({ message }) => message);
    if (matcher === undefined || reasons.some((reason) => (0,test_matchers/* isMet */.TD)(matcher, reason)))
        return problems;
    const message = `the module does not start, for another reason: ${reasons.join('; ')}`;
    return [complain(testCase, 'test-failed', message, { position }), ...problems];
}
function judgePlan(testCase, { expectations }, index, trace, deadline) {
    const several = testCase.exchanges.length > 1;
    const prefix = several ? `request ${index + 1}: ` : '';
    if (trace === undefined)
        return [complain(testCase, 'test-no-answer', `${prefix}it was not sent`)];
    const { ending, upstream, details } = trace;
    const fault = expectations.find((expectation) => expectation.kind === 'fault')?.fault;
    const upstreamOnly = expectations.filter((expectation) => expectation.kind === 'called' ||
        expectation.kind === 'method' ||
        expectation.kind === 'path' ||
        ('side' in expectation && expectation.side === 'upstream'));
    switch (ending.kind) {
        case 'answered': {
            const seen = { response: ending.response, upstream, details };
            return judgeAll(testCase, expectations, (expectation) => judgeExchange(expectation, seen), prefix);
        }
        case 'deadline':
            if (fault === 'hang')
                return judgeFaulty(testCase, upstreamOnly, trace, prefix);
            return [
                complain(testCase, 'test-deadline', `${prefix}no answer within ${deadline / 1000} s`, { hint: PAUSE_HINT }),
            ];
        case 'broken':
            if (fault === 'reset')
                return judgeFaulty(testCase, upstreamOnly, trace, prefix);
            return [complain(testCase, 'test-no-answer', `${prefix}the request got no whole answer: ${ending.reason}`)];
    }
}
const NO_RESPONSE = { status: 0, headers: [], body: Buffer.alloc(0), trailers: [] };
/** That there is no answer was expected; what the upstream got is still to be judged. */
function judgeFaulty(testCase, expectations, { upstream, details }, prefix) {
    const seen = { response: NO_RESPONSE, upstream, details };
    return judgeAll(testCase, expectations, (expectation) => judgeExchange(expectation, seen), prefix);
}
function judgeAll(testCase, expectations, judge, prefix = '') {
    return expectations.flatMap((expectation) => {
        const mismatch = judge(expectation);
        if (mismatch === undefined)
            return [];
        const { position } = expectation;
        const { detail, hint } = mismatch;
        const details = { position, detail, ...(hint === undefined ? {} : { hint }) };
        return [complain(testCase, 'test-failed', `${prefix}${(0,test_matchers/* describeMismatch */._e)(mismatch)}`, details)];
    });
}
/** A case that was left out because the ones before it never came back. */
function notRun(testCase, lost) {
    return complain(testCase, 'test-not-run', `not run, since the ${lost} cases before it each brought everything to a halt`, {
        hint: 'mend the first of them and run again',
    });
}
const LOOP_HINT = 'the filter does not return from a callback: look for a loop without an end';
const PAUSE_HINT = 'the filter paused the stream and never continued it, or waits for a call-out that nobody answers';
const CONNECTION_HINT = 'the filter held the connection back and never let it go on or closed it: proxy_continue_stream and proxy_close_stream do';
const CRASH_HINT = 'run with another Envoy release too: a crash of the proxy itself is worth a report to its makers';
function describeFinding(testCase, finding) {
    const { kind, message, backtrace } = finding;
    const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
    switch (kind) {
        case 'trap':
            return complain(testCase, 'test-trap', `the filter trapped: ${message}${lines}`, {
                hint: 'after a trap Envoy answers every further request of this VM with 503 (unless told to fail open); the names in the backtrace come from the module, if it was built with names',
            });
        case 'crash': {
            const why = 'why' in finding && finding.why !== undefined ? ` (${finding.why})` : '';
            return complain(testCase, 'test-crash', `Envoy crashed: ${message}${why}`, { hint: CRASH_HINT });
        }
        case 'wasm':
        case 'critical':
            return complain(testCase, 'test-envoy-error', `Envoy complains: ${message}`);
        case 'refused':
            return complain(testCase, 'test-refused', `the module does not start: ${message}`, {
                hint: 'see configuration, vmConfiguration and rootId of the case and at the top of the file, and what the module logs',
            });
        case 'host':
            return complain(testCase, 'test-host-limit', message, { hint: 'run this case in a real Envoy (--engine envoy)' });
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
        ...(details.detail === undefined ? {} : { detail: details.detail }),
    };
}

;// CONCATENATED MODULE: ./.build/test/run-cases.js

/** A filter may call out before it answers; what takes longer than this is not coming. */
const DEADLINE = 10_000;
/** After so many cases in a row that cost an Envoy or a VM each, the rest would only cost time. */
const MAX_LOST_IN_A_ROW = 3;
/** The outcomes of a file of Google's. */
function foldPhaseTests(results, place) {
    const cases = results.map(({ test: { name, position }, diagnostics, seconds, skipped }) => {
        const head = { name, ...place, file: position.file, line: position.line };
        if (skipped !== undefined)
            return { ...head, status: 'skipped', reason: skipped };
        if (diagnostics.length === 0)
            return { ...head, status: 'passed', seconds };
        return { ...head, status: 'failed', seconds, problems: diagnostics.map(({ message }) => message) };
    });
    const diagnostics = results.flatMap((result) => result.diagnostics);
    return { cases, diagnostics, findings: [], tests: countCases(cases), seconds: 0 };
}
/** @param started when the run began, on the scale of performance.now(). */
function addOutcomes(outcomes, started) {
    const cases = outcomes.flatMap((outcome) => outcome.cases);
    return {
        cases,
        diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
        findings: outcomes.flatMap((outcome) => outcome.findings),
        tests: countCases(cases),
        seconds: Math.round(performance.now() - started) / 1000,
    };
}
function countCases(cases) {
    const count = (wanted) => cases.filter(({ status }) => status === wanted).length;
    return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
/** Runs the cases of ours on an engine, one after another, and closes it. */
async function runOn(engine, { suite, env, deadline = DEADLINE }) {
    const started = performance.now();
    const cases = [];
    const diagnostics = [];
    const record = (testCase, outcome) => {
        cases.push({
            name: testCase.name,
            engine: engine.name,
            ...(engine.target === undefined ? {} : { target: engine.target }),
            ...outcome,
            file: testCase.position?.file,
            line: testCase.position?.line,
        });
    };
    const fail = (testCase, problems, seconds) => {
        diagnostics.push(...problems);
        record(testCase, { status: 'failed', seconds, problems: problems.map(({ message }) => message) });
    };
    try {
        let lost = 0;
        for (const [index, testCase] of suite.cases.entries()) {
            env.log.progress(`case ${index + 1} of ${suite.cases.length}: ${testCase.name}`);
            if (lost >= MAX_LOST_IN_A_ROW) {
                fail(testCase, [notRun(testCase, lost)]);
                continue;
            }
            const reason = engine.whyNot(testCase);
            if (reason !== undefined) {
                record(testCase, { status: 'skipped', reason });
                continue;
            }
            const begun = performance.now();
            const trace = await engine.run(testCase);
            const seconds = Math.round(performance.now() - begun) / 1000;
            lost = trace.settlement === 'quiet' ? 0 : lost + 1;
            const problems = judgeCase(testCase, trace, deadline);
            if (problems.length === 0)
                record(testCase, { status: 'passed', seconds });
            else
                fail(testCase, problems, seconds);
        }
    }
    catch (error) {
        await engine.close();
        throw error;
    }
    const findings = await engine.close();
    return {
        cases,
        diagnostics,
        findings,
        tests: countCases(cases),
        seconds: Math.round(performance.now() - started) / 1000,
    };
}


/***/ }),

/***/ 79851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ withoutTwins),
/* harmony export */   p: () => (/* binding */ callsOf)
/* harmony export */ });
/**
 * The calls of a plugin's start, which comes on Envoy's main thread and on its worker: those that both make count once.
 */
function withoutTwins(calls) {
    const unpaired = new Set();
    return calls.filter((call) => {
        const key = identify(call);
        if (unpaired.delete(key))
            return false;
        unpaired.add(key);
        return true;
    });
}
/** Those of the start belong to a case that has the VM for itself. */
function callsOf({ fresh }, startCalls, calls) {
    return fresh
        ? { callouts: [...startCalls, ...calls], startCallouts: [] }
        : { callouts: calls, startCallouts: startCalls };
}
function identify({ headers, body, ...call }) {
    const told = headers.filter(([name]) => name.toLowerCase() !== 'x-request-id');
    return JSON.stringify([call, told, body.toString('base64')]);
}


/***/ }),

/***/ 44832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellCalls),
/* harmony export */   x: () => (/* binding */ showCalls)
/* harmony export */ });
/** More of a trace than this nobody reads. */
const MAX_LINES = 60;
/** The calls between module and host as a block of lines; the last ones of many. Undefined: nobody has kept them. */
function showCalls(calls) {
    if (calls.length === 0)
        return undefined;
    const left = Math.max(0, calls.length - MAX_LINES);
    const gap = left === 0 ? [] : [`  … (${left} calls before)`];
    return ['calls between the host (→) and the module:', ...gap, ...calls.slice(left).map((line) => `  ${line}`)].join('\n');
}
/** The same for whoever asked for more, in the run's log. */
function tellCalls(title, calls, log) {
    if (calls.length > 0)
        log.debug(`${title}:`);
    for (const line of calls)
        log.debug(`  ${line}`);
}


/***/ }),

/***/ 57996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ missedTicks),
/* harmony export */   R: () => (/* binding */ noQueue)
/* harmony export */ });
/** What a case prescribes and could not be done, in the same words whatever the engine. */
function missedTicks(wanted, missed) {
    return `${missed} of ${wanted} ticks that the case waits for never came`;
}
function noQueue(name) {
    return `the module has registered no queue named ${JSON.stringify(name)} that the case could fill`;
}


/***/ }),

/***/ 92690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ fromRawHeaders),
/* harmony export */   Px: () => (/* binding */ collectBody),
/* harmony export */   _D: () => (/* binding */ MAX_BODY),
/* harmony export */   ou: () => (/* binding */ hasHeader),
/* harmony export */   sn: () => (/* binding */ toRawHeaders),
/* harmony export */   v8: () => (/* binding */ MAX_HEADER_BYTES)
/* harmony export */ });
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


/***/ })

};
