export const id = 4911;
export const ids = [4911];
export const modules = {

/***/ 74911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadServiceExtensions: () => (/* binding */ loadServiceExtensions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/yaml.js
var yaml = __webpack_require__(92911);
// EXTERNAL MODULE: ./.build/project/case-files.js
var case_files = __webpack_require__(35476);
// EXTERNAL MODULE: ./.build/test/body-files.js
var body_files = __webpack_require__(15033);
// EXTERNAL MODULE: ./.build/test/pattern.js
var pattern = __webpack_require__(9625);
;// CONCATENATED MODULE: ./.build/test/service-extensions/http1.js

/**
 * The head of an HTTP/1 message as a module sees it: names in lower case, the first line and the host as pseudo-headers
 * (RFC 9113, section 8.3). What stands behind an empty line is no part of it. A target is absolute, and then wins over
 * the host, or a path that needs no change to be one.
 * @throws ConfigurationError for a text that is no head.
 */
function parseHead(text, kind, position) {
    const [head = ''] = text.trimStart().split(/\r?\n\r?\n/, 1);
    // A line that begins with a blank goes on with the one above.
    const [first = '', ...lines] = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
    const fields = lines.filter((line) => line !== '').map((line) => parseField(line, position));
    if (kind === 'response') {
        const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/.exec(first)?.[1];
        if (status === undefined)
            throw malformed(`${JSON.stringify(first)} is no status line`, position);
        return [[':status', status], ...fields];
    }
    const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(first);
    const [, method = '', target = ''] = match ?? [];
    if (match === null)
        throw malformed(`${JSON.stringify(first)} is no request line`, position);
    const absolute = /^[a-z][a-z0-9+.-]*:/i.test(target) ? parseUrl(target) : undefined;
    if (absolute !== undefined) {
        return [
            [':method', method],
            [':path', absolute.pathname + absolute.search],
            [':scheme', absolute.protocol.slice(0, -1)],
            [':authority', absolute.host],
            ...fields.filter(([name]) => name !== 'host'),
        ];
    }
    const origin = parseUrl(target, 'http://example.com');
    if (origin === undefined || origin.pathname + origin.search !== target) {
        throw malformed(`${JSON.stringify(target)} is no path: a client would send another one`, position);
    }
    const host = fields.find(([name]) => name === 'host')?.[1] ?? '';
    return [
        [':method', method],
        [':path', target],
        ...(host === '' ? [] : [[':authority', host]]),
        ...fields.filter(([name]) => name !== 'host' || host === ''),
    ];
}
function parseUrl(target, base) {
    return URL.canParse(target, base) ? new URL(target, base) : undefined;
}
function parseField(line, position) {
    const match = /^([^:\s]+):[ \t]*(.*?)[ \t]*$/.exec(line);
    if (match === null)
        throw malformed(`${JSON.stringify(line)} is no header line`, position);
    return [(match[1] ?? '').toLowerCase(), match[2] ?? ''];
}
function malformed(message, position) {
    return new errors/* ConfigurationError */.j1(`not valid HTTP/1: ${message}`, { position });
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/schema.js


/**
 * The format of Google's Service Extensions plugin tester, field by field (GoogleCloudPlatform/service-extensions,
 * plugins/test/runner.proto). Texts are bytes, one character each, once they have passed toBytes.
 */
/** The fields that are lists, wherever they stand. */
const REPEATED = new Set([
    ...['test', 'properties', 'request_body', 'response_body', 'header'],
    ...['has_header', 'no_header', 'headers', 'body', 'log'],
]);
/** Files write truth values and numbers quoted or not, in protobuf's spelling or that of YAML 1.1. */
const flag = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* toLowerCase */.PXX(), dist/* picklist */.KIO(['true', 't', '1', 'yes', 'y', 'on', 'false', 'f', '0', 'no', 'n', 'off'], 'must be true or false'), dist/* transform */.pdi((value) => ['true', 't', '1', 'yes', 'y', 'on'].includes(value)));
/** A whole number as C writes it: decimal, with 0x hexadecimal, with 0 octal. */
const count = (most) => dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* regex */.yGV(/^(?:0|[1-9]\d{0,15}|0[xX][0-9a-fA-F]{1,14}|0[0-7]{1,18})$/, 'must be a whole number'), dist/* transform */.pdi((value) => (/^0[0-7]+$/.test(value) ? Number.parseInt(value, 8) : Number(value))), dist/* maxValue */.cGV(most, `must be at most ${most}`));
const INT32 = 0x7fff_ffff;
const UINT32 = 0xffff_ffff;
const INT64 = Number.MAX_SAFE_INTEGER;
/** What a header is looked up by. */
const key = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* nonEmpty */.hq('must not be empty'));
const LEVELS = ['UNDEFINED', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL'];
/** By name or by number, as protobuf reads enumerations. */
const logLevel = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* transform */.pdi((value) => LEVELS[/^\d$/.test(value) ? Number(value) : -1] ?? value), dist/* picklist */.KIO(LEVELS, `must be one of ${LEVELS.join(', ')}`));
const list = (item) => dist/* optional */.lqM(dist/* array */.YOg(item, 'must be a list'), []);
const matcher = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    invert: dist/* optional */.lqM(flag, false),
    exact: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    regex: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    file: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
}), dist/* check */.z6Y(({ exact, regex, file }) => [exact, regex, file].filter((part) => part !== undefined).length === 1, 'must have exactly one of exact, regex or file'));
const result = (0,yaml/* closedObject */.YI)({
    has_header: list((0,yaml/* closedObject */.YI)({ key, value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') })),
    no_header: list((0,yaml/* closedObject */.YI)({ key, value: dist/* optional */.lqM((0,yaml/* text */.Qq)()) })),
    headers: list(matcher),
    body: list(matcher),
    immediate: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        http_status: dist/* optional */.lqM(count(UINT32)),
        grpc_status: dist/* optional */.lqM(count(UINT32)),
        details: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    })),
    log: list(matcher),
});
const phase = (0,yaml/* closedObject */.YI)({
    input: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        header: dist/* optional */.lqM(dist/* array */.YOg((0,yaml/* closedObject */.YI)({ key: (0,yaml/* text */.Qq)(), value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') }))),
        content: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        file: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    }), {}),
    result: dist/* optional */.lqM(result, {}),
});
const test = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    name: dist/* optional */.lqM((0,yaml/* text */.Qq)(), ''),
    benchmark: dist/* optional */.lqM(flag, false),
    num_chunks: dist/* optional */.lqM(count(INT32)),
    chunk_size: dist/* optional */.lqM(count(INT64)),
    properties: list((0,yaml/* closedObject */.YI)({ path: (0,yaml/* text */.Qq)(), value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') })),
    request_headers: dist/* optional */.lqM(phase),
    request_body: list(phase),
    response_headers: dist/* optional */.lqM(phase),
    response_body: list(phase),
    plugin_init: dist/* optional */.lqM(result),
    stream_init: dist/* optional */.lqM(result),
    stream_destroy: dist/* optional */.lqM(result),
}), dist/* check */.z6Y(({ num_chunks, chunk_size }) => num_chunks === undefined || chunk_size === undefined, 'must have only one of num_chunks and chunk_size'), dist/* check */.z6Y(({ num_chunks, chunk_size }) => num_chunks !== 0 && chunk_size !== 0, 'cannot cut a body into nothing'), dist/* check */.z6Y(({ num_chunks, chunk_size, request_body, response_body }) => (num_chunks === undefined && chunk_size === undefined) || (request_body.length <= 1 && response_body.length <= 1), 'cuts one body into chunks: only one request_body and one response_body are allowed with num_chunks or chunk_size'));
/** A field's name as protobuf has it; JSON's spelling of it, `requestHeaders`, is read too. */
function toFieldName(name) {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function withFieldNames(value) {
    if (Array.isArray(value))
        return value.map(withFieldNames);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [toFieldName(key), withFieldNames(part)]));
}
const testSuite = (0,yaml/* closedObject */.YI)({
    env: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        // The module and this file are named by the run, which wins in Google's tester too.
        test_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        wasm_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        config_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        log_level: dist/* optional */.lqM(logLevel, 'UNDEFINED'),
        // What the module logs is shown in the run's log: a test file writes no other.
        log_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        time_secs: dist/* optional */.lqM(count(INT64), 0),
        // Both shape benchmarks only.
        num_additional_streams: dist/* optional */.lqM(count(INT64)),
        additional_stream_advance_rate: dist/* optional */.lqM(count(INT64)),
    }), {}),
    test: list(test),
});
const serviceExtensionsFile = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* transform */.pdi(withFieldNames), testSuite);

;// CONCATENATED MODULE: ./.build/test/service-extensions/text-proto.js

/** No message of the format is nested deeper. */
const MAX_DEPTH = 20;
/**
 * Reads protobuf's text format (protobuf.dev, "Text Format Language Specification") without a schema.
 * @throws ConfigurationError with the place of the first fault.
 */
function readTextProto(content, file, { repeated, toFieldName }) {
    const at = (offset) => {
        const before = content.slice(0, offset).split('\n');
        return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    const fail = (offset, message) => {
        throw new errors/* ConfigurationError */.j1(`not valid protobuf text: ${message}`, { position: at(offset) });
    };
    const tokens = tokenize(content, fail);
    const offsets = new Map();
    let index = 0;
    const peek = () => tokens[index] ?? END;
    const next = () => {
        const token = peek();
        index += 1;
        return token;
    };
    const readMessage = (path, close) => {
        const message = {};
        for (;;) {
            const token = next();
            if (token.text === close && token.kind !== 'text')
                return message;
            if (token.kind === 'end')
                return fail(content.length, `${close} is missing at the end`);
            if (token.text === '[' && token.kind === 'sign') {
                return fail(token.offset, 'extensions and Any, which are written [NAME], are not part of this format');
            }
            if (token.kind !== 'name')
                return fail(token.offset, `a field's name is missing before ${token.text}`);
            if (path.length >= MAX_DEPTH)
                return fail(token.offset, 'nested too deeply');
            readField(message, path, token);
            if (peek().text === ',' || peek().text === ';')
                next();
        }
    };
    const readField = (message, path, { text: word, offset }) => {
        const name = toFieldName(word);
        const colon = peek().text === ':' && peek().kind === 'sign';
        if (colon)
            next();
        const isSign = (text) => peek().text === text && peek().kind === 'sign';
        if (!repeated.has(name)) {
            if (Object.hasOwn(message, name))
                fail(offset, `${name} is given twice`);
            if (isSign('['))
                fail(peek().offset, `${name} has one value, not a list`);
            offsets.set(JSON.stringify([...path, name]), offset);
            message[name] = readValue([...path, name], colon, name, offset);
            return;
        }
        const known = Object.hasOwn(message, name) ? message[name] : undefined;
        const list = Array.isArray(known) ? known : [];
        message[name] = list;
        const isList = isSign('[');
        if (isList)
            next();
        if (isList && isSign(']')) {
            next();
            return;
        }
        for (;;) {
            const place = [...path, name, list.length];
            // In a list each value has a place of its own.
            offsets.set(JSON.stringify(place), isList ? peek().offset : offset);
            list.push(readValue(place, colon, name, offset));
            if (!isList)
                return;
            const token = next();
            if (token.text === ']')
                return;
            if (token.text !== ',')
                fail(token.offset, `] is missing after the list ${name}`);
        }
    };
    const readValue = (path, colon, name, offset) => {
        const token = next();
        if (token.kind === 'sign' && (token.text === '{' || token.text === '<')) {
            return readMessage(path, token.text === '{' ? '}' : '>');
        }
        if (!colon)
            return fail(offset, `: or { is missing after ${name}`);
        // A sign may stand apart from its number.
        if (token.kind === 'name')
            return token.text === '-' && peek().kind === 'name' ? `-${next().text}` : token.text;
        if (token.kind !== 'text')
            return fail(token.offset, `the value of ${name} is missing`);
        let value = token.text;
        while (peek().kind === 'text')
            value += next().text;
        return value;
    };
    const value = readMessage([], '');
    const positionOf = (path) => {
        for (let length = path.length; length > 0; length -= 1) {
            const offset = offsets.get(JSON.stringify(path.slice(0, length)));
            if (offset !== undefined)
                return at(offset);
        }
        return { file };
    };
    return { value, positionOf };
}
const END = { kind: 'end', text: '', offset: 0 };
/** Blanks and comments, a name or number, a quoted text, or one sign. */
const TOKEN = /(?:\s+|#[^\n]*)+|([\w.+-]+)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}<>[\]:,;/])/y;
function tokenize(content, fail) {
    const tokens = [];
    let offset = 0;
    while (offset < content.length) {
        TOKEN.lastIndex = offset;
        const match = TOKEN.exec(content);
        if (match === null)
            return fail(offset, `${JSON.stringify(content.slice(offset, offset + 10))} is not understood`);
        const [whole, name, quoted, sign] = match;
        if (name !== undefined)
            tokens.push({ kind: 'name', text: name, offset });
        if (quoted !== undefined) {
            tokens.push({ kind: 'text', text: unquote(quoted, (at, what) => fail(offset + at, what)), offset });
        }
        if (sign !== undefined)
            tokens.push({ kind: 'sign', text: sign, offset });
        offset += whole.length;
    }
    return tokens;
}
const ESCAPES = {
    ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
    ...{ '?': '?', '\\': '\\', "'": "'", '"': '"' },
};
/** In the order in which they are tried; the last takes what none of the others has. */
const ESCAPE = /\\(?:[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3})|((?:u[dD][89abAB][0-9a-fA-F]{2}\\)?u[0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gsu;
/** The bytes of a quoted text, one character each. */
function unquote(quoted, fail) {
    const inside = quoted.slice(1, -1);
    let bytes = '';
    let read = 0;
    const take = (text) => {
        bytes += Buffer.from(text, 'utf8').toString('latin1');
    };
    for (const { 0: whole, 1: hex, 2: octal, 3: units, 4: point, 5: letter = '', index } of inside.matchAll(ESCAPE)) {
        take(inside.slice(read, index));
        read = index + whole.length;
        if (hex !== undefined)
            bytes += String.fromCharCode(Number.parseInt(hex, 16));
        else if (octal !== undefined)
            bytes += String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        else if (units !== undefined)
            take(fromUnits(units));
        else if (point !== undefined && Number.parseInt(point, 16) <= LAST_CODE_POINT) {
            take(String.fromCodePoint(Number.parseInt(point, 16)));
        }
        else
            bytes += ESCAPES[letter] ?? fail(1 + index, `${whole} is no escape sequence`);
    }
    take(inside.slice(read));
    return bytes;
}
const LAST_CODE_POINT = 0x10ffff;
/** `u` with four digits, or two of them: a pair of surrogates is one character, any other two are two. */
function fromUnits(units) {
    return String.fromCharCode(...units.split('\\').map((unit) => Number.parseInt(unit.slice(1), 16)));
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/load.js










/**
 * Reads a file of Google's Service Extensions tester, as protobuf text or as YAML, and the files that it names.
 * @param path absolute; files that it names stand beside it.
 * @param content its text, or the YAML that it was found to be.
 * @param file as positions and messages shall name it.
 * @param options isConfigured: the plugin's configuration comes from elsewhere, and that of the file is not read.
 * @throws ConfigurationError that names the field and its place.
 */
async function loadServiceExtensions(path, content, file, { isConfigured = false } = {}) {
    const source = {
        ...(typeof content !== 'string'
            ? readYamlSuite(content)
            : (0,case_files/* isProtobufText */.f)(file)
                ? readText(content, file)
                : readYamlSuite((0,yaml/* parseYaml */.hN)(content, file))),
        folder: (0,external_node_path_.dirname)(path),
    };
    const { env, test } = source.value;
    if (test.length === 0) {
        throw new errors/* ConfigurationError */.j1('the file holds no test', { position: { file, line: 1 } });
    }
    const isNamed = !isConfigured && (env.config_path ?? '') !== '';
    const configuration = isNamed ? readNamed(source, env.config_path ?? '', ['env', 'config_path']) : undefined;
    const tests = [];
    const seen = new Map();
    for (const [index, entry] of test.entries()) {
        const name = utf8(entry.name) || `test ${index + 1}`;
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        tests.push(toTest(source, entry, ['test', index], times === 1 ? name : `${name} (${times})`));
    }
    const level = env.log_level === 'UNDEFINED' ? 'info' : LOG_LEVELS[env.log_level];
    return {
        ...{ tests, configuration, logLevel: level, showsLog: (env.log_path ?? '') !== '' },
        timeSeconds: env.time_secs === 0 ? A_MOMENT : env.time_secs,
    };
}
/** Where the original's clock stands by default: a millisecond after the epoch. */
const A_MOMENT = 0.001;
const LOG_LEVELS = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'info',
    WARN: 'warn',
    ERROR: 'error',
    CRITICAL: 'critical',
};
function readText(content, file) {
    const { value, positionOf } = readTextProto(content, file, { repeated: REPEATED, toFieldName: toFieldName });
    const result = dist/* safeParse */.xLC(serviceExtensionsFile, value);
    if (result.success)
        return { value: result.output, positionOf };
    (0,yaml/* throwProblems */.Jh)(result.issues.map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key);
        const place = (0,yaml/* formatPath */.jV)(path);
        return { position: positionOf(path), message: `${place === '' ? '' : `${place}: `}${issue.message}` };
    }));
    throw new Error('a file that is wrong without a problem');
}
function readYamlSuite(document) {
    const { value, positionOf } = (0,yaml/* proveYaml */.si)(document, serviceExtensionsFile);
    return { value: toBytes(value), positionOf };
}
/** Every text as its UTF-8, one character a byte, as text files of protobuf have it from the start. */
function toBytes(value) {
    if (typeof value === 'string')
        return Buffer.from(value, 'utf8').toString('latin1');
    if (Array.isArray(value))
        return value.map(toBytes);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toBytes(part)]));
}
function toTest(source, entry, path, name) {
    const headers = (key) => {
        const phase = entry[key];
        if (phase === undefined)
            return undefined;
        const input = inputText(source, phase, [...path, key]);
        const kind = key === 'request_headers' ? 'request' : 'response';
        const lines = input === undefined
            ? (phase.input.header ?? []).map(({ key: header, value }) => [header, value])
            : parseHead(input, kind, source.positionOf([...path, key, 'input']));
        return { lines, expect: toExpectations(source, phase.result, [...path, key, 'result']) };
    };
    const bodies = (key) => {
        const phases = [];
        for (const [index, phase] of entry[key].entries()) {
            const place = [...path, key, index];
            const body = Buffer.from(inputText(source, phase, place) ?? '', 'latin1');
            const expect = toExpectations(source, phase.result, [...place, 'result']);
            phases.push({ chunks: cut(body, entry), expect });
        }
        return phases;
    };
    const logs = (key) => {
        const found = entry[key];
        if (found === undefined)
            return [];
        const expectations = toExpectations(source, found, [...path, key]);
        return expectations.filter(({ kind }) => kind === 'log');
    };
    return {
        name,
        position: source.positionOf(path),
        // The first of one path counts.
        properties: new Map(entry.properties.toReversed().map(({ path: property, value }) => [property, Buffer.from(value, 'latin1')])),
        pluginInit: logs('plugin_init'),
        streamInit: logs('stream_init'),
        requestHeaders: headers('request_headers'),
        requestBody: bodies('request_body'),
        responseHeaders: headers('response_headers'),
        responseBody: bodies('response_body'),
        streamDestroy: logs('stream_destroy'),
    };
}
/** So many pieces, of which the last takes the rest, or pieces of the size, of which the last may be shorter. */
function cut(body, { num_chunks, chunk_size }) {
    const most = num_chunks ?? (chunk_size === undefined ? 1 : Number.POSITIVE_INFINITY);
    const size = chunk_size ?? Math.max(1, Math.floor(body.length / most));
    const chunks = [];
    let start = 0;
    while (chunks.length + 1 < most && start + size < body.length) {
        chunks.push(body.subarray(start, start + size));
        start += size;
    }
    return [...chunks, body.subarray(start)];
}
function inputText(source, { input }, path) {
    const { file = '', content = '' } = input;
    // What is said several times counts in this order, and what is empty is not said.
    if (file === '')
        return content === '' ? undefined : content;
    return readNamed(source, file, [...path, 'input', 'file']).toString('latin1');
}
function toExpectations(source, result, path) {
    const found = [];
    const at = (...keys) => ({ position: source.positionOf([...path, ...keys]) });
    const { immediate } = result;
    found.push({
        kind: 'immediate',
        response: immediate && {
            status: immediate.http_status,
            grpcStatus: immediate.grpc_status,
            details: immediate.details,
        },
        ...at('immediate'),
    });
    for (const [index, { key, value }] of result.has_header.entries()) {
        found.push({ kind: 'header', name: key, value, ...at('has_header', index) });
    }
    for (const [index, { key }] of result.no_header.entries()) {
        found.push({ kind: 'no-header', name: key, ...at('no_header', index) });
    }
    for (const part of ['headers', 'body', 'log']) {
        for (const [index, entry] of result[part].entries()) {
            found.push({ kind: part, matcher: toMatcher(source, entry, [...path, part, index]), ...at(part, index) });
        }
    }
    return found;
}
function toMatcher(source, entry, path) {
    const { invert } = entry;
    if (entry.regex !== undefined) {
        const fault = (0,pattern/* patternFault */.rG)(utf8(entry.regex));
        if (fault === undefined)
            return { kind: 'regex', text: entry.regex, invert };
        throw new errors/* ConfigurationError */.j1(`${(0,yaml/* formatPath */.jV)([...path, 'regex'])}: is no RE2 pattern: ${fault}`, {
            position: source.positionOf([...path, 'regex']),
        });
    }
    if (entry.file !== undefined) {
        return { kind: 'exact', text: readNamed(source, entry.file, [...path, 'file']).toString('latin1'), invert };
    }
    return { kind: 'exact', text: entry.exact ?? '', invert };
}
function readNamed({ folder, positionOf }, name, path) {
    const shown = utf8(name);
    try {
        return (0,body_files/* readNamedFile */.wh)((0,external_node_path_.resolve)(folder, shown));
    }
    catch (error) {
        const why = (0,errors/* describeError */.Uc)(error);
        throw new errors/* ConfigurationError */.j1(`${(0,yaml/* formatPath */.jV)(path)}: cannot read ${JSON.stringify(shown)}: ${why}`, {
            position: positionOf(path),
            hint: 'files are named relative to the test file',
        });
    }
}
function utf8(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
}


/***/ })

};
