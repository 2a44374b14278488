export const id = 218;
export const ids = [218];
export const modules = {

/***/ 3218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test_test)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/base/side-by-side.js
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

// EXTERNAL MODULE: ./.build/check/measured.js
var measured = __webpack_require__(9049);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(8120);
// EXTERNAL MODULE: ./.build/envoy/plugin.js + 1 modules
var envoy_plugin = __webpack_require__(3276);
// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(6044);
// EXTERNAL MODULE: ./.build/host/link.js + 20 modules
var host_link = __webpack_require__(2190);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
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
const caseFile = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    configuration: (0,yaml/* textOrMapping */.b_)("The plugin's configuration in this file's cases, instead of the run's."),
    vmConfiguration: (0,yaml/* textOrMapping */.b_)("The VM's configuration in this file's cases."),
    rootId: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine, dist/* description */.h_("The root id in this file's cases."))),
    cases: dist/* pipe */.FsL(dist/* array */.YOg(testCase, 'must be a list of cases'), dist/* minLength */.BpQ(1, 'holds no case')),
}), dist/* title */.DDF('Test cases of wasm-action'));

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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/test/service-extensions/http1.js

/**
 * The head of an HTTP/1 message as a module sees it: names in lower case, the first line and the host as pseudo-headers
 * (RFC 9113, section 8.3). The target may be absolute, which wins over the host.
 * @throws ConfigurationError for a text that is no head.
 */
function parseHead(text, kind, position) {
    const [first = '', ...lines] = text.split(/\r?\n/);
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
    const absolute = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(target);
    const host = fields.find(([name]) => name === 'host')?.[1];
    const scheme = absolute?.[1]?.toLowerCase();
    const authority = absolute?.[2]?.replace(scheme === 'https' ? /:443$/ : /:80$/, '') ?? host;
    const path = absolute === null ? target : (absolute[3] ?? '').replace(/#.*$/, '').replace(/^(?!\/)/, '/');
    return [
        [':method', method],
        [':path', path],
        ...(scheme === undefined ? [] : [[':scheme', scheme]]),
        ...(authority === undefined ? [] : [[':authority', authority]]),
        ...fields.filter(([name]) => name !== 'host'),
    ];
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
/** Files write truth values and numbers quoted or not. */
const flag = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* picklist */.KIO(['true', 'false', 't', 'f', '1', '0'], 'must be true or false'), dist/* transform */.pdi((value) => ['true', 't', '1'].includes(value)));
const number = (pattern, what) => dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* regex */.yGV(pattern, `must be ${what}`), dist/* transform */.pdi(Number));
const count = number(/^\d{1,9}$/, 'a whole number');
const LEVELS = ['UNDEFINED', 'TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL'];
const list = (item) => dist/* optional */.lqM(dist/* array */.YOg(item, 'must be a list'), []);
const schema_matcher = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    invert: dist/* optional */.lqM(flag, false),
    exact: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    regex: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* check */.z6Y((value) => patternFault(value) === undefined, (issue) => `is no RE2 pattern: ${patternFault(issue.input) ?? ''}`))),
    file: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
}), dist/* check */.z6Y(({ exact, regex, file }) => [exact, regex, file].filter((part) => part !== undefined).length === 1, 'must have exactly one of exact, regex or file'));
const result = (0,yaml/* closedObject */.YI)({
    has_header: list((0,yaml/* closedObject */.YI)({ key: (0,yaml/* text */.Qq)(), value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') })),
    no_header: list((0,yaml/* closedObject */.YI)({ key: (0,yaml/* text */.Qq)(), value: dist/* optional */.lqM((0,yaml/* text */.Qq)()) })),
    headers: list(schema_matcher),
    body: list(schema_matcher),
    immediate: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        http_status: dist/* optional */.lqM(count),
        grpc_status: dist/* optional */.lqM(number(/^-?\d{1,9}$/, 'a whole number')),
        details: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    })),
    log: list(schema_matcher),
});
const phase = (0,yaml/* closedObject */.YI)({
    input: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
        header: dist/* optional */.lqM(dist/* array */.YOg((0,yaml/* closedObject */.YI)({ key: (0,yaml/* text */.Qq)(), value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') }))),
        content: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        file: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    }), dist/* check */.z6Y(({ header, content, file }) => [header, content, file].filter((part) => part !== undefined).length <= 1, 'must have only one of header, content or file')), {}),
    result: dist/* optional */.lqM(result, {}),
});
const test = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    name: dist/* optional */.lqM((0,yaml/* text */.Qq)(), ''),
    benchmark: dist/* optional */.lqM(flag, false),
    num_chunks: dist/* optional */.lqM(count),
    chunk_size: dist/* optional */.lqM(count),
    properties: list((0,yaml/* closedObject */.YI)({ path: (0,yaml/* text */.Qq)(), value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') })),
    request_headers: dist/* optional */.lqM(phase),
    request_body: list(phase),
    response_headers: dist/* optional */.lqM(phase),
    response_body: list(phase),
    plugin_init: dist/* optional */.lqM(result),
    stream_init: dist/* optional */.lqM(result),
    stream_destroy: dist/* optional */.lqM(result),
}), dist/* check */.z6Y(({ num_chunks, chunk_size }) => num_chunks === undefined || chunk_size === undefined, 'must have only one of num_chunks and chunk_size'), dist/* check */.z6Y(({ num_chunks, chunk_size }) => num_chunks !== 0 && chunk_size !== 0, 'cannot cut a body into nothing'), dist/* check */.z6Y(({ num_chunks, chunk_size, request_body, response_body }) => (num_chunks === undefined && chunk_size === undefined) || (request_body.length <= 1 && response_body.length <= 1), 'cuts one body into chunks: only one request_body and one response_body are allowed with num_chunks or chunk_size'));
const serviceExtensionsFile = (0,yaml/* closedObject */.YI)({
    env: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        // The module and this file are named by the run, which wins in Google's tester too.
        test_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        wasm_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        config_path: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        log_level: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* picklist */.KIO(LEVELS, `must be one of ${LEVELS.join(', ')}`)), 'UNDEFINED'),
        log_path: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* picklist */.KIO(['', '/dev/stdout', '/dev/stderr'], 'can only be /dev/stdout or /dev/stderr: what the module logs goes to the run’s own log'))),
        time_secs: dist/* optional */.lqM(count, 0),
        // Both shape benchmarks only.
        num_additional_streams: dist/* optional */.lqM(count),
        additional_stream_advance_rate: dist/* optional */.lqM(number(/^\d+(\.\d+)?$/, 'a number')),
    }), {}),
    test: list(test),
});

;// CONCATENATED MODULE: ./.build/test/service-extensions/text-proto.js

/** No message of the format is nested deeper. */
const MAX_DEPTH = 20;
/**
 * Reads protobuf's text format (protobuf.dev, "Text Format Language Specification") without a schema.
 * @param repeated the fields that are lists, wherever they stand.
 * @throws ConfigurationError with the place of the first fault.
 */
function readTextProto(content, file, repeated) {
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
            if (token.kind !== 'name')
                return fail(token.offset, `a field's name is missing before ${token.text}`);
            if (path.length >= MAX_DEPTH)
                return fail(token.offset, 'nested too deeply');
            readField(message, path, token);
            if (peek().text === ',' || peek().text === ';')
                next();
        }
    };
    const readField = (message, path, { text: name, offset }) => {
        const colon = peek().text === ':' && peek().kind === 'sign';
        if (colon)
            next();
        const isList = peek().text === '[' && peek().kind === 'sign';
        if (isList)
            next();
        for (;;) {
            const known = Object.hasOwn(message, name) ? message[name] : undefined;
            if (known !== undefined && !repeated.has(name))
                fail(offset, `${name} is given twice`);
            const list = Array.isArray(known) ? known : [];
            const place = repeated.has(name) ? [...path, name, list.length] : [...path, name];
            offsets.set(JSON.stringify(place), offset);
            const value = readValue(place, colon, name, offset);
            message[name] = repeated.has(name) ? [...list, value] : value;
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
        if (token.kind === 'name')
            return token.text;
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
const TOKEN = /(?:\s+|#[^\n]*)+|([\w.+-]+)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}<>[\]:,;])/y;
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
        if (quoted !== undefined)
            tokens.push({ kind: 'text', text: unquote(quoted), offset });
        if (sign !== undefined)
            tokens.push({ kind: 'sign', text: sign, offset });
        offset += whole.length;
    }
    return tokens;
}
const ESCAPES = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** The bytes of a quoted text, one character each. */
function unquote(quoted) {
    const inside = Buffer.from(quoted.slice(1, -1), 'utf8').toString('latin1');
    return inside.replace(/\\(?:x([0-9a-fA-F]{1,2})|([0-7]{1,3})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gs, (_all, hex, octal, short, long, letter) => {
        if (hex !== undefined)
            return String.fromCharCode(Number.parseInt(hex, 16));
        if (octal !== undefined)
            return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        const point = short ?? long;
        if (point !== undefined) {
            const code = Math.min(Number.parseInt(point, 16), 0x10ffff);
            return Buffer.from(String.fromCodePoint(code)).toString('latin1');
        }
        return ESCAPES[letter ?? ''] ?? letter ?? '';
    });
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/load.js








/**
 * Reads a file of Google's Service Extensions tester, as protobuf text or as YAML, and the files that it names.
 * @param path absolute; files that it names stand beside it.
 * @param file as positions and messages shall name it.
 * @throws ConfigurationError that names the field and its place.
 */
async function loadServiceExtensions(path, content, file) {
    const source = {
        ...(file.endsWith('.textpb') ? readText(content, file) : readYamlSuite(content, file)),
        folder: (0,external_node_path_.dirname)(path),
    };
    const { env, test } = source.value;
    const configuration = env.config_path === undefined ? undefined : await readNamed(source, env.config_path, ['env', 'config_path']);
    const tests = [];
    const seen = new Map();
    for (const [index, entry] of test.entries()) {
        const name = utf8(entry.name) || `test ${index + 1}`;
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        tests.push(await toTest(source, entry, ['test', index], times === 1 ? name : `${name} (${times})`));
    }
    const level = env.log_level === 'UNDEFINED' ? 'info' : load_LOG_LEVELS[env.log_level];
    return { tests, configuration, logLevel: level, timeSeconds: env.time_secs === 0 ? A_MOMENT : env.time_secs };
}
/** Where the original's clock stands by default: a millisecond after the epoch. */
const A_MOMENT = 0.001;
const load_LOG_LEVELS = {
    TRACE: 'trace',
    DEBUG: 'debug',
    INFO: 'info',
    WARN: 'warn',
    ERROR: 'error',
    CRITICAL: 'critical',
};
function readText(content, file) {
    const { value, positionOf } = readTextProto(content, file, REPEATED);
    const result = dist/* safeParse */.xLC(serviceExtensionsFile, value);
    if (result.success)
        return { value: result.output, positionOf };
    (0,yaml/* throwProblems */.Jh)(result.issues.map((issue) => {
        const path = (issue.path ?? []).map((item) => item.key);
        const place = path
            .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
            .join('');
        return { position: positionOf(path), message: `${place === '' ? '' : `${place}: `}${issue.message}` };
    }));
    throw new Error('a file that is wrong without a problem');
}
function readYamlSuite(content, file) {
    const { value, positionOf } = (0,yaml/* readYaml */.gM)(content, file, serviceExtensionsFile);
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
async function toTest(source, entry, path, name) {
    const headers = async (key) => {
        const phase = entry[key];
        if (phase === undefined)
            return undefined;
        const input = await inputText(source, phase, [...path, key]);
        const kind = key === 'request_headers' ? 'request' : 'response';
        const lines = input === undefined
            ? (phase.input.header ?? []).map(({ key: header, value }) => [header, value])
            : parseHead(input, kind, source.positionOf([...path, key, 'input']));
        return { lines, expect: await load_toExpectations(source, phase.result, [...path, key, 'result']) };
    };
    const bodies = async (key) => {
        const phases = [];
        for (const [index, phase] of entry[key].entries()) {
            const place = [...path, key, index];
            const body = Buffer.from((await inputText(source, phase, place)) ?? '', 'latin1');
            const expect = await load_toExpectations(source, phase.result, [...place, 'result']);
            phases.push({ chunks: cut(body, entry), expect });
        }
        return phases;
    };
    const logs = async (key) => {
        const found = entry[key];
        if (found === undefined)
            return [];
        const expectations = await load_toExpectations(source, found, [...path, key]);
        return expectations.filter(({ kind }) => kind === 'log');
    };
    return {
        name,
        position: source.positionOf(path),
        properties: new Map(entry.properties.map(({ path: property, value }) => [property, Buffer.from(value, 'latin1')])),
        pluginInit: await logs('plugin_init'),
        streamInit: await logs('stream_init'),
        requestHeaders: await headers('request_headers'),
        requestBody: await bodies('request_body'),
        responseHeaders: await headers('response_headers'),
        responseBody: await bodies('response_body'),
        streamDestroy: await logs('stream_destroy'),
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
async function inputText(source, { input }, path) {
    if (input.file === undefined)
        return input.content;
    return (await readNamed(source, input.file, [...path, 'input', 'file'])).toString('latin1');
}
async function load_toExpectations(source, result, path) {
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
            found.push({ kind: part, matcher: await load_toMatcher(source, entry, [...path, part, index]), ...at(part, index) });
        }
    }
    return found;
}
async function load_toMatcher(source, entry, path) {
    const { invert } = entry;
    if (entry.regex !== undefined)
        return { kind: 'regex', text: entry.regex, invert };
    if (entry.file !== undefined) {
        return { kind: 'exact', text: (await readNamed(source, entry.file, [...path, 'file'])).toString('latin1'), invert };
    }
    return { kind: 'exact', text: entry.exact ?? '', invert };
}
async function readNamed({ folder, positionOf }, name, path) {
    const shown = utf8(name);
    try {
        if ((0,external_node_path_.isAbsolute)(shown))
            throw new Error('it is named from the root of the machine');
        return await (0,promises_.readFile)((0,external_node_path_.join)(folder, shown));
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${path.join('.')}: cannot read ${shown}`, {
            position: positionOf(path),
            hint: 'files are named relative to the test file',
            cause: error,
        });
    }
}
function utf8(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
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
    const cases = loaded.flatMap((suite) => suite.cases);
    refuseTwins(cases);
    return { cases, phaseSuites: loaded.flatMap(({ phaseSuites = [] }) => phaseSuites) };
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
    if (isServiceExtensions(content, file)) {
        return { cases: [], phaseSuites: [await loadServiceExtensions(path, content, file)] };
    }
    return { cases: parseCases(content, file) };
}
/**
 * The cases of one file.
 * @param file as positions and messages shall name it.
 * @throws ConfigurationError as loadCases.
 */
function parseCases(content, file) {
    const parsed = (0,yaml/* readYaml */.gM)(content, file, caseFile);
    const plugin = readOverrides(content, parsed.value);
    return parsed.value.cases.map((entry, index) => ({
        ...toCase(entry, ['cases', index], parsed),
        ...(plugin === undefined ? {} : { plugin }),
    }));
}
/** Configurations go to the module as YAML has them: readYaml keeps numbers as they were spelt, which JSON must not. */
function readOverrides(content, { configuration, vmConfiguration, rootId }) {
    if (configuration === undefined && vmConfiguration === undefined && rootId === undefined)
        return undefined;
    const plain = (0,yaml_dist/* parse */.qg)(content);
    return {
        ...(configuration === undefined ? {} : { configuration: toText(plain.configuration) }),
        ...(vmConfiguration === undefined ? {} : { vmConfiguration: toText(plain.vmConfiguration) }),
        ...(rootId === undefined ? {} : { rootId }),
    };
}
function toText(configuration) {
    return typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
}
const anyMapping = dist/* looseObject */._H3({}, 'must be a mapping with the key cases');
/** Google's format has `test:` at its top where ours has `cases:`. */
function isServiceExtensions(content, file) {
    if (file.endsWith('.textpb'))
        return true;
    const { value } = (0,yaml/* readYaml */.gM)(content, file, anyMapping);
    return 'test' in value && !('cases' in value);
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

;// CONCATENATED MODULE: ./.build/test/join.js
/**
 * What several places say, word for word but for their own names, becomes one Diagnostic that names them, where it was
 * said first. Where there is only one place, nothing needs to be named.
 */
function joinDiagnostics(outcomes) {
    const found = new Map();
    for (const { place, diagnostics } of outcomes) {
        for (const diagnostic of diagnostics) {
            const key = JSON.stringify([diagnostic.message.replaceAll(place, '\0'), { ...diagnostic, message: '' }]);
            const known = found.get(key);
            if (known === undefined)
                found.set(key, { diagnostic, places: [place] });
            else if (!known.places.includes(place))
                known.places.push(place);
        }
    }
    const several = new Set(outcomes.map(({ place }) => place)).size > 1;
    return [...found.values()].map(({ diagnostic, places }) => several ? { ...diagnostic, message: withPlaces(diagnostic.message, places) } : diagnostic);
}
/** In the first line, which is what lists and annotations show; differences and backtraces follow it. */
function withPlaces(message, places) {
    const [first = '', ...rest] = message.split('\n');
    const names = places.join(', ');
    const [own = ''] = places;
    return [first.includes(own) ? first.replace(own, () => names) : `${first} (${names})`, ...rest].join('\n');
}

// EXTERNAL MODULE: ./.build/host/host.js
var host = __webpack_require__(5875);
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
            headers: toRawHeaders(requestLines(plan)),
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
/** The header lines that go over the wire. */
function requestLines(plan) {
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
    const { name, rootId, vmId } = (0,envoy_plugin/* deployPlugin */.H)(plugin);
    const words = [name, rootId, vmId].filter((word) => word !== '');
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

;// CONCATENATED MODULE: ./.build/test/observation.js
/** The trace of a case that was not sent, since the module does not start. */
function refusedTrace(reasons) {
    const findings = reasons.map((message) => ({ kind: 'refused', message, backtrace: [] }));
    return {
        exchange: { kind: 'broken', reason: 'refused' },
        settlement: 'quiet',
        upstream: undefined,
        logs: [],
        findings,
    };
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
    response.writeHead(plan.status, toRawHeaders(answerLines(plan)));
    response.end(request.method === 'HEAD' ? undefined : plan.body);
}
/** The header lines that go over the wire. */
function answerLines(plan) {
    const framed = hasHeader(plan.headers, 'content-length', 'transfer-encoding');
    // RFC 9110, section 8.6: these two have no length.
    if (framed || plan.status === 204 || plan.status === 304)
        return [...plan.headers];
    return [...plan.headers, ['content-length', String(plan.body.length)]];
}

;// CONCATENATED MODULE: ./.build/test/envoy-engine.js










/** A real Envoy between a client and an upstream, all of them on loopback; it starts with the first case. */
async function openEnvoyEngine(settings) {
    const { env } = settings;
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
        name: 'envoy',
        target: settings.binary.target.key,
        run: async (testCase) => {
            if (current !== undefined && current.overrides !== testCase.plugin)
                leave();
            if (current === undefined) {
                const reasons = await whyRefused(settings, testCase.plugin);
                if (reasons.length > 0)
                    return refusedTrace(reasons);
                current = await startFenced(settings, testCase.plugin, upstream.port);
            }
            const { envoy, fence, plugin } = current;
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
            // What Envoy logs when it ends was told by `--mode validate` before.
            return [];
        },
    };
}
/** What the run itself says has been tried before; what a file says instead has not. */
async function whyRefused({ binary, plugin, env }, overrides) {
    if (overrides === undefined)
        return [];
    const { loads, reasons } = await (0,process/* validate */.t)(binary, (0,bootstrap/* makeBootstrap */.bm)({ ...plugin, ...overrides }, bootstrap/* NO_NETWORK */.T0, binary.version), env);
    return loads ? [] : reasons.length > 0 ? reasons : ['Envoy does not say why'];
}
async function startFenced(settings, overrides, port) {
    const { binary, env, trace } = settings;
    const plugin = { ...settings.plugin, ...overrides };
    const envoy = await (0,process/* startEnvoy */.c)(binary, (0,bootstrap/* makeBootstrap */.bm)(plugin, { kind: 'upstream', port }, binary.version), env);
    try {
        if (trace)
            await (0,admin/* askAdmin */.z)(envoy.adminPort, '/logging?wasm=trace', 'POST');
        return { overrides, plugin, envoy, fence: await fenceLog(envoy) };
    }
    catch (error) {
        await envoy.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/host/clock.js
var clock = __webpack_require__(9867);
// EXTERNAL MODULE: ./.build/host/guard.js
var guard = __webpack_require__(8880);
// EXTERNAL MODULE: ./.build/host/header-map.js
var header_map = __webpack_require__(3979);
// EXTERNAL MODULE: ./.build/host/shared.js
var shared = __webpack_require__(5268);
// EXTERNAL MODULE: ./.build/host/body.js
var host_body = __webpack_require__(561);
// EXTERNAL MODULE: ./.build/host/grpc-status.js
var grpc_status = __webpack_require__(3540);
;// CONCATENATED MODULE: ./.build/host/local-reply.js


/** How Envoy turns bodies down that are longer than it buffers (filter_manager.cc, onRequestDataTooLarge and its twin). */
const TOO_LARGE = {
    request: local_reply_text(413, 'Payload Too Large', 'request_payload_too_large'),
    response: local_reply_text(500, 'Internal Server Error', 'response_payload_too_large'),
};
/** A plain answer of Envoy's own. */
function local_reply_text(status, body, details) {
    return { status, body: Buffer.from(body), headers: [], grpcStatus: undefined, details };
}
/**
 * Envoy's form of a local response: to gRPC in its headers, to all others with length and type
 * (source/common/http/utility.cc, prepareLocalReply).
 */
function localReply({ status, body, headers, grpcStatus }, request) {
    const map = (0,header_map/* createHeaderMap */.UQ)('response', [[':status', String(status)]]);
    for (const [name, value] of headers)
        (0,header_map/* addHeader */.NI)(map, name, value);
    if (request !== undefined && isGrpc(request)) {
        (0,header_map/* overwriteHeader */.Jn)(map, ':status', '200');
        (0,header_map/* overwriteHeader */.Jn)(map, 'content-type', 'application/grpc');
        if ((0,header_map/* getHeader */._b)(map, 'grpc-status') === undefined) {
            (0,header_map/* addHeader */.NI)(map, 'grpc-status', String(grpcStatus ?? (0,grpc_status/* grpcStatusOf */.I)(status)));
        }
        if (body.length > 0 && (0,header_map/* getHeader */._b)(map, 'grpc-message') === undefined) {
            (0,header_map/* addHeader */.NI)(map, 'grpc-message', percentEncode(body));
        }
        (0,header_map/* removeHeader */.k9)(map, 'content-length');
        return { map, body: Buffer.alloc(0) };
    }
    if (body.length === 0) {
        (0,header_map/* removeHeader */.k9)(map, 'content-length');
        (0,header_map/* removeHeader */.k9)(map, 'content-type');
    }
    else {
        (0,header_map/* overwriteHeader */.Jn)(map, 'content-length', String(body.length));
        if ((0,header_map/* getHeader */._b)(map, 'content-type') === undefined)
            (0,header_map/* addHeader */.NI)(map, 'content-type', 'text/plain');
    }
    return { map, body };
}
function isGrpc(request) {
    return /^application\/grpc($|[+;])/.test((0,header_map/* getHeader */._b)(request, 'content-type') ?? '');
}
/** As gRPC writes messages into headers: all but printable ASCII, and the percent sign, as %XX. */
function percentEncode(bytes) {
    let result = '';
    for (const byte of bytes) {
        const plain = byte >= 0x20 && byte <= 0x7e && byte !== 0x25;
        result += plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return result;
}

// EXTERNAL MODULE: ./.build/host/vm.js
var host_vm = __webpack_require__(984);
;// CONCATENATED MODULE: ./.build/host/stream.js





/** Envoy's default for what it buffers of one body: 1 MiB (per_connection_buffer_limit_bytes). */
const BUFFER_LIMIT = 1 << 20;
function openStream(vm, root, ends) {
    const view = {
        request: { headers: undefined, body: undefined, trailers: undefined },
        response: { headers: undefined, body: undefined, trailers: undefined },
        network: undefined,
        accessLog: undefined,
        endOfStream: false,
        state: undefined,
        overrides: undefined,
        facts: ends.facts,
        addTrailers: (half) => addTrailers(half === view.request ? stream.request : stream.response),
        resume: (kind) => resume(stream, stream[kind]),
        reset: () => resetStream(stream),
        reply: (response) => reply(stream, response),
    };
    const stream = {
        vm,
        context: (0,host/* addContext */.xf)(vm, root, view),
        ends,
        request: createLeg('request', view.request, ends.upstream),
        response: createLeg('response', view.response, ends.client),
        over: false,
        replied: false,
        failed: false,
    };
    return stream;
}
function createLeg(kind, view, sink) {
    return {
        kind,
        view,
        sink,
        map: undefined,
        trailers: undefined,
        held: undefined,
        buffering: false,
        stopped: 'no',
        waiting: undefined,
        waitingTrailers: false,
        ended: false,
        sentHeaders: false,
        sentEnd: false,
    };
}
/** The request's headers come in; the module learns of the stream with them. */
function receiveRequestHeaders(stream, map, end) {
    createInModule(stream);
    receiveHeaders(stream, stream.request, map, end);
}
/** The upstream's headers come in. */
function receiveResponseHeaders(stream, map, end) {
    if (!stream.replied)
        receiveHeaders(stream, stream.response, map, end);
}
function receiveRequestData(stream, bytes, end) {
    if (!stream.replied)
        receiveData(stream, stream.request, bytes, end);
}
function receiveResponseData(stream, bytes, end) {
    if (!stream.replied)
        receiveData(stream, stream.response, bytes, end);
}
function receiveRequestTrailers(stream, map) {
    if (!stream.replied)
        receiveTrailers(stream, stream.request, map);
}
function receiveResponseTrailers(stream, map) {
    if (!stream.replied)
        receiveTrailers(stream, stream.response, map);
}
/** An answer of Envoy's own, where the filter has let the request go on and there is none of the upstream's. */
function replyForEnvoy(stream, response) {
    reply(stream, response);
}
/** The stream is over for both ends: the module logs it and forgets it (Envoy's context.cc, log and onDestroy). */
function closeStream(stream) {
    const { vm, context, request, response } = stream;
    stream.over = true;
    createInModule(stream);
    const view = context.stream;
    if (view !== undefined) {
        view.accessLog = { request: request.map, response: response.map, trailers: response.trailers };
        notify(vm, context, 'proxy_on_log');
        view.accessLog = undefined;
    }
    notify(vm, context, 'proxy_on_done');
    (0,host_vm/* deleteContext */.JQ)(vm, context);
}
function notify(vm, context, callback) {
    if (vm.failure !== undefined || vm.callbacks[callback] === undefined)
        return;
    (0,host_vm/* enter */.Ve)(vm, context, callback, context.id);
    (0,host_vm/* leave */.qG)(vm);
}
function createInModule({ vm, context }) {
    if (context.created)
        return;
    if (vm.failure === undefined && vm.callbacks.proxy_on_context_create !== undefined) {
        (0,host_vm/* enter */.Ve)(vm, context, 'proxy_on_context_create', context.id, context.root?.id);
        (0,host_vm/* leave */.qG)(vm);
    }
    context.created = true;
}
/** Callback names by direction. */
const CALLBACKS = {
    request: {
        headers: 'proxy_on_request_headers',
        body: 'proxy_on_request_body',
        trailers: 'proxy_on_request_trailers',
    },
    response: {
        headers: 'proxy_on_response_headers',
        body: 'proxy_on_response_body',
        trailers: 'proxy_on_response_trailers',
    },
};
/** What a callback for data can answer. */
const ACTION = { continue: 0, stopAndBuffer: 1, stopAndWatermark: 2, stopWithoutBuffer: 3 };
/**
 * What a callback for headers can answer; Envoy takes "continue and end the stream" for "continue", and all others for
 * a stop of everything, a stop of this filter alone too unless the plugin may do so (allow_on_headers_stop_iteration).
 */
const HEADERS_ACTION = { continue: 0, stop: 1, continueAndEnd: 2, stopAll: 4 };
/**
 * Calls a stream's callback and says what shall become of what it was about. In a failed VM everything stops and the
 * client gets a 503, or all goes on as if there were no filter (context.cc, CHECK_FAIL; Envoy's failStream).
 * @param stopped what a local response and an unknown answer mean.
 */
function ask(stream, callback, stopped, a, b) {
    const { vm, context } = stream;
    if (vm.failure !== undefined)
        return failStream(stream, stopped);
    if (vm.callbacks[callback] === undefined)
        return ACTION.continue;
    const answer = (0,host_vm/* enter */.Ve)(vm, context, callback, context.id, a, b);
    const failed = vm.failure;
    const action = failed !== undefined || vm.stopIteration || answer > stopped ? stopped : answer;
    (0,host_vm/* leave */.qG)(vm);
    return failed === undefined ? action : failStream(stream, stopped);
}
function failStream(stream, stopped) {
    if (stream.vm.plugin.failurePolicy === 'FAIL_OPEN')
        return ACTION.continue;
    if (!stream.failed) {
        stream.failed = true;
        reply(stream, { status: 503, body: Buffer.alloc(0), headers: [], grpcStatus: 14, details: 'wasm_fail_stream' });
    }
    return stopped;
}
/** The response of a stream that has failed is not the filter's to see. */
function passesBy(stream, leg) {
    return !stream.context.created || (leg.kind === 'response' && stream.failed);
}
function receiveHeaders(stream, leg, map, end) {
    if (stream.over)
        return;
    leg.map = map;
    leg.ended = end;
    if (leg.kind === 'response')
        stream.ends.facts.responseStatus = Number((0,header_map/* getHeader */._b)(map, ':status') ?? 0);
    if (passesBy(stream, leg)) {
        sendHeaders(leg, end);
        return;
    }
    leg.view.headers = map;
    setEnd(stream, end);
    const action = ask(stream, CALLBACKS[leg.kind].headers, HEADERS_ACTION.stopAll, map.names.length, end ? 1 : 0);
    if (isGone(stream, leg))
        return;
    if (action === HEADERS_ACTION.continue || action === HEADERS_ACTION.continueAndEnd) {
        leg.view.headers = undefined;
        sendHeaders(leg, end);
    }
    else {
        leg.stopped = action === HEADERS_ACTION.stop && stream.vm.plugin.stopIteration === true ? 'one' : 'all';
    }
}
function receiveData(stream, leg, bytes, end) {
    if (stream.over)
        return;
    leg.ended = end;
    if (passesBy(stream, leg)) {
        sendData(leg, bytes, end);
        return;
    }
    if (leg.stopped === 'all') {
        leg.waiting ??= (0,host_body/* createBody */.Fm)();
        (0,host_body/* appendBody */.Nc)(leg.waiting, bytes);
        return;
    }
    stream_count(stream, leg, bytes.length);
    const chunk = (0,host_body/* createBody */.Fm)(bytes);
    if (leg.buffering) {
        hold(leg, bytes);
        chunk.bytes = Buffer.alloc(0);
        if (isTooLarge(stream, leg)) {
            refuseBody(stream, leg);
            return;
        }
    }
    const seen = leg.buffering && leg.held !== undefined ? leg.held : chunk;
    leg.view.body = seen;
    setEnd(stream, end);
    const action = ask(stream, CALLBACKS[leg.kind].body, 3, seen.bytes.length, end ? 1 : 0);
    if (isGone(stream, leg))
        return;
    leg.buffering = action === ACTION.stopAndBuffer;
    switch (action) {
        case ACTION.continue:
            leg.view.body = undefined;
            if (leg.stopped === 'no') {
                sendData(leg, chunk.bytes, end);
            }
            else {
                hold(leg, chunk.bytes);
                resume(stream, leg);
            }
            return;
        case ACTION.stopAndBuffer:
        case ACTION.stopAndWatermark:
            hold(leg, chunk.bytes);
            leg.stopped = 'one';
            if (action === ACTION.stopAndBuffer && isTooLarge(stream, leg))
                refuseBody(stream, leg);
            return;
        default:
            leg.stopped = 'one';
    }
}
function receiveTrailers(stream, leg, map) {
    if (stream.over)
        return;
    leg.trailers = map;
    leg.ended = true;
    if (passesBy(stream, leg)) {
        sendTrailers(leg);
        return;
    }
    if (leg.stopped === 'all') {
        leg.waitingTrailers = true;
        return;
    }
    leg.view.trailers = map;
    const action = ask(stream, CALLBACKS[leg.kind].trailers, 1, map.names.length, 0);
    if (isGone(stream, leg))
        return;
    if (action !== ACTION.continue) {
        leg.stopped = 'one';
        return;
    }
    leg.view.trailers = undefined;
    if (leg.stopped === 'no')
        sendTrailers(leg);
    else
        resume(stream, leg);
}
/** What was stopped goes on; after a stop of everything the filter sees the body in one piece. */
function resume(stream, leg) {
    if (stream.over || (stream.replied && leg.kind === 'request') || leg.map === undefined)
        return;
    const { stopped, held, waiting } = leg;
    leg.stopped = 'no';
    leg.held = undefined;
    leg.waiting = undefined;
    leg.buffering = false;
    sendHeaders(leg, leg.ended && held === undefined && waiting === undefined && leg.trailers === undefined);
    const trailers = leg.trailers;
    if (stopped === 'all') {
        if (waiting !== undefined)
            receiveData(stream, leg, waiting.bytes, leg.ended && trailers === undefined);
        if (leg.waitingTrailers && trailers !== undefined) {
            leg.waitingTrailers = false;
            receiveTrailers(stream, leg, trailers);
        }
        return;
    }
    if (held !== undefined)
        sendData(leg, held.bytes, leg.ended && trailers === undefined);
    else if (stopped === 'one' && leg.ended && trailers === undefined)
        sendData(leg, Buffer.alloc(0), true);
    if (trailers !== undefined)
        sendTrailers(leg);
}
function sendHeaders(leg, end) {
    if (leg.sentHeaders || leg.map === undefined)
        return;
    leg.sentHeaders = true;
    leg.sentEnd = end;
    leg.sink.headers(leg.map, end);
}
function sendData(leg, bytes, end) {
    if (leg.sentEnd)
        return;
    const last = end && leg.trailers === undefined;
    leg.sentEnd = last;
    leg.sink.data(bytes, last);
    // Trailers that the filter has added with the last of the body.
    if (end && !last)
        sendTrailers(leg);
}
function sendTrailers(leg) {
    if (leg.sentEnd || leg.trailers === undefined)
        return;
    leg.sentEnd = true;
    leg.sink.trailers(leg.trailers);
}
function addTrailers(leg) {
    const map = (0,header_map/* createHeaderMap */.UQ)('trailers');
    leg.trailers = map;
    leg.view.trailers = map;
    return map;
}
function hold(leg, bytes) {
    leg.held ??= (0,host_body/* createBody */.Fm)();
    (0,host_body/* appendBody */.Nc)(leg.held, bytes);
}
function isTooLarge({ vm }, { held }) {
    return held !== undefined && held.bytes.length > (vm.plugin.bufferLimit ?? BUFFER_LIMIT);
}
function refuseBody(stream, leg) {
    reply(stream, TOO_LARGE[leg.kind]);
}
function stream_count(stream, leg, bytes) {
    const { facts } = stream.ends;
    if (leg.kind === 'request')
        facts.requestSize += bytes;
    else
        facts.responseSize += bytes;
}
/** True where the direction has been taken over by a local response or the stream has ended meanwhile. */
function isGone(stream, leg) {
    return stream.over || (stream.replied && leg.kind === 'request');
}
function setEnd({ context }, end) {
    if (context.stream !== undefined)
        context.stream.endOfStream = end;
}
function resetStream(stream) {
    if (stream.over)
        return;
    stream.over = true;
    stream.ends.reset();
}
/**
 * A response of the filter's own: through the filter where none has begun, past it where the upstream's has come but
 * not gone on, and a reset where the client has a part of that already (Envoy's filter_manager.cc, sendLocalReply).
 */
function reply(stream, response) {
    const { request, response: leg } = stream;
    if (stream.over || (stream.replied && leg.sentEnd))
        return;
    if (leg.sentHeaders) {
        resetStream(stream);
        return;
    }
    const begun = leg.map !== undefined;
    stream.replied = true;
    stream.ends.facts.responseDetails = response.details.replace(/[\t-\r ]/g, '_');
    const { map, body } = localReply(response, request.map);
    const isHead = request.map !== undefined && (0,header_map/* getHeader */._b)(request.map, ':method') === 'HEAD';
    const end = body.length === 0 || isHead;
    if (begun) {
        leg.map = map;
        leg.stopped = 'no';
        leg.held = undefined;
        sendHeaders(leg, end);
        if (!end)
            sendData(leg, body, true);
        stream.over = true;
        return;
    }
    receiveHeaders(stream, leg, map, end);
    if (!end)
        receiveData(stream, leg, body, true);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/test/host-proxy.js





/**
 * What Envoy does around the filter with the bootstrap of src/envoy: HTTP/1 on both sides, the connection manager's
 * headers, the router. Measured on 1.40 by a filter that logs every header map.
 */
/** Envoy's defaults: 100 header lines, 60 KiB of them. */
const MAX_HEADERS = 100;
const host_proxy_MAX_HEADER_BYTES = 60 * 1024;
/** Headers of one connection, which Envoy takes off: these of requests before the filter, all of responses after it. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];
/** The router's own timeout for an answer, told to the upstream. */
const ROUTE_TIMEOUT = '15000';
/** Milliseconds of the host's time. */
const CONNECT_DELAY = 1;
const UPSTREAM_DELAY = 1;
function toIncoming(plan) {
    const lines = requestLines(plan);
    const first = (name) => lines.find(([key]) => key.toLowerCase() === name)?.[1];
    const forwarded = first('x-forwarded-proto');
    const headers = (0,header_map/* createHeaderMap */.UQ)('request', [
        [':authority', latin1(first('host') ?? '')],
        [':path', latin1(plan.path)],
        [':method', plan.method],
        [':scheme', forwarded === 'https' ? 'https' : 'http'],
    ]);
    for (const [name, value] of lines) {
        const key = name.toLowerCase();
        const dropped = key === 'host' || HOP_BY_HOP.includes(key) || (key === 'te' && value !== 'trailers');
        if (!dropped && key !== 'expect')
            (0,header_map/* addHeader */.NI)(headers, key, latin1(value));
    }
    if (forwarded === undefined)
        (0,header_map/* addHeader */.NI)(headers, 'x-forwarded-proto', 'http');
    if (first('x-request-id') === undefined)
        (0,header_map/* addHeader */.NI)(headers, 'x-request-id', (0,external_node_crypto_.randomUUID)());
    const length = Number(first('content-length') ?? 0);
    const size = lines.reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
    const tooMany = lines.length > MAX_HEADERS || size > host_proxy_MAX_HEADER_BYTES;
    return {
        headers,
        body: plan.body ?? Buffer.alloc(0),
        end: first('transfer-encoding') === undefined && length === 0,
        refusal: tooMany ? local_reply_text(431, 'Request Header Fields Too Large', 'too_many_headers') : undefined,
    };
}
/** The upstream's answer as the filter gets it. */
function toResponse(answer, method) {
    const headers = (0,header_map/* createHeaderMap */.UQ)('response', [[':status', String(answer.status)]]);
    for (const [name, value] of answerLines(answer)) {
        if (name.toLowerCase() !== 'keep-alive')
            (0,header_map/* addHeader */.NI)(headers, name, latin1(value));
    }
    (0,header_map/* addHeader */.NI)(headers, 'x-envoy-upstream-service-time', String(UPSTREAM_DELAY));
    const bodiless = method === 'HEAD' || answer.status === 204 || answer.status === 304;
    const end = bodiless || (0,header_map/* getHeader */._b)(headers, 'content-length') === '0';
    return { headers, body: end ? Buffer.alloc(0) : answer.body, end };
}
/** The router, which takes a moment to connect, and the upstream, which answers once it has the whole request. */
function createUpstreamSink(clock, facts, upstream) {
    const { received, pool } = upstream;
    const chunks = [];
    let length;
    let index;
    let complete = false;
    const finish = () => {
        const head = index === undefined ? undefined : received[index];
        const body = Buffer.concat(chunks);
        // What the filter owes of the length that it announces never comes; what it adds beyond that is no part of the body.
        if (index === undefined || head === undefined || !complete || body.length < (length ?? 0))
            return;
        received[index] = { ...head, body: body.subarray(0, length) };
        clock.after(UPSTREAM_DELAY, () => {
            pool.idle = !upstream.isCancelled();
            upstream.respond(head.method, body.length <= (length ?? body.length));
        });
    };
    const end = () => {
        complete = true;
        finish();
    };
    return {
        headers: (map, isEnd) => {
            const problem = routingProblem(map);
            if (problem !== undefined) {
                upstream.refuse(problem);
                return;
            }
            facts.calledUpstream = true;
            (0,header_map/* overwriteHeader */.Jn)(map, 'x-envoy-expected-rq-timeout-ms', ROUTE_TIMEOUT);
            length = announcedLength(map);
            complete = isEnd;
            const request = toReceived(map, isEnd);
            const arrive = () => {
                if (upstream.isCancelled())
                    return;
                pool.idle = false;
                index = received.push(request) - 1;
                finish();
            };
            if (pool.idle) {
                arrive();
                return;
            }
            clock.after(CONNECT_DELAY, () => {
                pool.idle = true;
                arrive();
            });
        },
        data: (bytes, isEnd) => {
            chunks.push(bytes);
            if (isEnd)
                end();
        },
        trailers: end,
    };
}
function routingProblem(map) {
    const missing = [':method', ':path', ':authority'].find((name) => (0,header_map/* getHeader */._b)(map, name) === undefined);
    if (missing !== undefined) {
        return local_reply_text(503, `missing required header: ${missing}`, 'filter_removed_required_request_headers');
    }
    return (0,header_map/* getHeader */._b)(map, ':path')?.startsWith('/') ? undefined : local_reply_text(404, '', 'route_not_found');
}
function toReceived(map, end) {
    const method = (0,header_map/* getHeader */._b)(map, ':method') ?? '';
    const lines = [['host', host_proxy_utf8((0,header_map/* getHeader */._b)(map, ':authority') ?? '')], ...plainLines(map)];
    if (announcedLength(map) === undefined) {
        if (!end)
            lines.push(['transfer-encoding', 'chunked']);
        else if (!host_proxy_BODILESS.has(method))
            lines.push(['content-length', '0']);
    }
    return { method, path: host_proxy_utf8((0,header_map/* getHeader */._b)(map, ':path') ?? ''), headers: lines, body: Buffer.alloc(0) };
}
function announcedLength(map) {
    const announced = (0,header_map/* getHeader */._b)(map, 'content-length');
    return announced === undefined ? undefined : Number(announced);
}
/** Methods that say nothing about a body that they don't have. */
const host_proxy_BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);
/** The connection manager's last touch and the client, who has got `connection: close` where it asked for it. */
function createClientSide(plan, facts) {
    const closes = !plan.headers.some(([name]) => name.toLowerCase() === 'connection');
    const chunks = [];
    let head;
    let length;
    const finish = () => {
        if (head === undefined)
            return;
        const body = Buffer.concat(chunks);
        const owes = length !== undefined && body.length < length && plan.method !== 'HEAD';
        side.exchange = owes
            ? { kind: 'broken', reason: 'aborted' }
            : { kind: 'answered', response: { ...head, body: body.subarray(0, length) } };
    };
    const side = {
        exchange: undefined,
        sink: {
            headers: (map, end) => {
                for (const name of HOP_BY_HOP)
                    (0,header_map/* removeHeader */.k9)(map, name);
                if ((0,header_map/* getHeader */._b)(map, 'date') === undefined)
                    (0,header_map/* addHeader */.NI)(map, 'date', new Date().toUTCString());
                (0,header_map/* overwriteHeader */.Jn)(map, 'server', 'envoy');
                if (closes)
                    (0,header_map/* addHeader */.NI)(map, 'connection', 'close');
                const status = Number((0,header_map/* getHeader */._b)(map, ':status'));
                facts.responseStatus = status;
                const announced = announcedLength(map);
                length = end ? undefined : announced;
                const lines = plainLines(map);
                const bodiless = status === 204 || status === 304;
                if (announced === undefined && !bodiless)
                    lines.push(end && plan.method !== 'HEAD' ? ['content-length', '0'] : ['transfer-encoding', 'chunked']);
                head = { status, headers: lines };
                if (end)
                    finish();
            },
            data: (bytes, end) => {
                chunks.push(bytes);
                if (end)
                    finish();
            },
            trailers: finish,
        },
        reset: () => {
            side.exchange ??= { kind: 'broken', reason: head === undefined ? 'socket hang up' : 'aborted' };
        },
    };
    return side;
}
/** The answer of an HTTP server to bytes that are no request. */
const BAD_REQUEST = {
    status: 400,
    headers: [['transfer-encoding', 'chunked']],
    body: Buffer.alloc(0),
};
function plainLines(map) {
    return (0,header_map/* headerPairs */.Ro)(map).flatMap(([name, value]) => (name.startsWith(':') ? [] : [[name, host_proxy_utf8(value)]]));
}
/** Text as the host keeps it: one character a byte of its UTF-8. */
function latin1(value) {
    return Buffer.from(value, 'utf8').toString('latin1');
}
function host_proxy_utf8(value) {
    return Buffer.from(value, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/test/host-engine.js












/** The only cluster that tests have: what stands behind the filter. */
const CLUSTER = 'upstream';
/** Milliseconds of the host's time until a real Envoy would serve, for what a filter does in its first ticks. */
const SETTLE = 100;
/** Milliseconds of the host's time after a stream, for what was sent in its last callbacks. */
const AFTERMATH = 5;
/** A module that calls the host for ever is told by its last calls. */
const MAX_TRACE_LINES = 500;
/** Milliseconds for a module to start: Go's takes a second. */
const START_LIMIT = 20_000;
/**
 * The embedded host as a test engine. The module is started once here, as Envoy starts a canary.
 * @throws LoadFailure where it refuses to start, in Envoy's words.
 */
function openHostEngine(settings) {
    const { loaded } = settings;
    startAnew(loaded, settings.plugin, settings);
    let current;
    let connections = 0;
    return {
        name: 'host',
        target: undefined,
        run: async (testCase) => {
            await (0,external_node_timers_promises_.setImmediate)();
            if (settings.env.signal.aborted)
                throw (0,exec/* interruption */.YW)(settings.env.signal);
            if (current !== undefined && current.overrides !== testCase.plugin) {
                stop(current, settings.deadline);
                current = undefined;
            }
            const started = current ?? tryStart(loaded, testCase.plugin, settings);
            if (started instanceof host_link/* LoadFailure */.to)
                return refusedTrace([started.message]);
            current = started;
            connections += 1;
            const trace = runCase(current, testCase, connections, settings.deadline);
            for (const line of current.world.takeLines())
                settings.env.log.debug(line);
            if (trace.settlement !== 'quiet' || trace.findings.length > 0)
                current = undefined;
            return trace;
        },
        close: async () => (current === undefined ? [] : stop(current, settings.deadline)),
    };
}
/** What goes wrong when the plugin is told that it is over. */
function stop({ world, plugin }, deadline) {
    try {
        (0,guard/* runGuarded */.s)(deadline, () => (0,host/* stopPlugin */.A2)(plugin));
    }
    catch (error) {
        if (!(error instanceof guard/* NeverReturned */.W))
            throw error;
        return [{ kind: 'host', message: `proxy_on_done or proxy_on_delete ${error.message}`, backtrace: [] }];
    }
    return world.take().findings;
}
/** The settings as the host takes them. */
function toPlugin(settings) {
    const { configuration, vmConfiguration, ...plugin } = (0,envoy_plugin/* deployPlugin */.H)(settings);
    return {
        ...plugin,
        configuration: Buffer.from(configuration ?? ''),
        vmConfiguration: Buffer.from(vmConfiguration ?? ''),
    };
}
/** With what the case's file says the module may not start, which is the case's fault alone. */
function tryStart(loaded, overrides, settings) {
    try {
        return { ...startAnew(loaded, { ...settings.plugin, ...overrides }, settings), overrides };
    }
    catch (error) {
        if (error instanceof host_link/* LoadFailure */.to && overrides !== undefined)
            return error;
        throw error;
    }
}
function startAnew(loaded, plugin, { trace, readExpression }) {
    const world = createWorld(trace ? 'trace' : 'debug', readExpression);
    let started;
    try {
        (0,guard/* runGuarded */.s)(START_LIMIT, () => {
            started = (0,host/* startPlugin */._C)(loaded, toPlugin(plugin), world);
            const end = world.clock.elapsed() + SETTLE;
            while (world.clock.next(end))
                ;
        });
    }
    catch (error) {
        if (!(error instanceof guard/* NeverReturned */.W))
            throw error;
        throw new host_link/* LoadFailure */.to(`the module ${error.message} while it started`);
    }
    world.take();
    world.takeLines();
    if (started === undefined)
        throw new Error('a plugin that neither started nor failed');
    // Envoy takes it, and then answers every request in its place.
    if (started.vm.failure !== undefined)
        throw new host_link/* LoadFailure */.to(started.vm.failure.message);
    return { world, plugin: started };
}
function createWorld(logLevel, readExpression) {
    let lines = [];
    let logs = [];
    let findings = [];
    const world = {
        clock: (0,clock/* createClock */.t)(),
        shared: (0,shared/* createShared */.uy)(),
        metrics: new Map(),
        logLevel,
        trace: (line) => {
            lines.push(line);
            if (lines.length > MAX_TRACE_LINES * 2)
                lines = lines.slice(-MAX_TRACE_LINES);
        },
        takeLines: () => {
            const taken = lines.slice(-MAX_TRACE_LINES);
            lines = [];
            return taken;
        },
        log: (level, line) => logs.push({ level, text: Buffer.from(line, 'latin1').toString('utf8') }),
        report: (finding) => findings.push(finding),
        pool: { idle: false },
        upstream: { answer: { status: 503, headers: [], body: Buffer.alloc(0) }, received: [] },
        hasCluster: (name) => name === CLUSTER,
        call: (_cluster, request) => {
            const { answer, received } = world.upstream;
            received.push(host_engine_toReceived(request.headers, request.body));
            const response = toResponse(answer, 'GET');
            return { headers: (0,header_map/* headerPairs */.Ro)(response.headers), body: response.body, trailers: [] };
        },
        readExpression,
        // Nobody here speaks gRPC.
        openGrpc: () => ({ outcome: { kind: 'reset', delay: 0 }, receive: () => undefined }),
        take: () => {
            const taken = { logs, findings };
            logs = [];
            findings = [];
            return taken;
        },
    };
    return world;
}
function host_engine_toReceived(headers, body) {
    const lines = headers.map(([name, value]) => [name, Buffer.from(value, 'latin1').toString('utf8')]);
    const first = (name) => lines.find(([key]) => key === name)?.[1] ?? '';
    const plain = lines.filter(([name]) => !name.startsWith(':'));
    return { method: first(':method'), path: first(':path'), headers: [['host', first(':authority')], ...plain], body };
}
function runCase({ world, plugin }, testCase, connection, deadline) {
    const received = [];
    world.upstream = { answer: testCase.upstream, received };
    let exchange = { kind: 'deadline' };
    let settlement = 'quiet';
    try {
        (0,guard/* runGuarded */.s)(deadline, () => {
            exchange = { kind: 'deadline' };
            const request = sendThrough(world, plugin, testCase, connection, received);
            const end = world.clock.elapsed() + deadline;
            while (request.ended() === undefined && world.clock.next(end))
                ;
            exchange = request.ended() ?? exchange;
            request.close();
            const aftermath = world.clock.elapsed() + AFTERMATH;
            while (world.clock.next(aftermath))
                ;
        });
    }
    catch (error) {
        if (!(error instanceof guard/* NeverReturned */.W))
            throw error;
        settlement = 'stuck';
    }
    return { exchange, settlement, upstream: received[0], ...world.take() };
}
function sendThrough(world, { vm, root }, { request: plan, upstream }, connection, received) {
    const facts = createFacts(world.clock, connection);
    const client = createClientSide(plan, facts);
    const behind = createUpstreamSink(world.clock, facts, {
        respond: (method, readable) => answer(stream, readable ? upstream : BAD_REQUEST, method),
        refuse: (refusal) => replyForEnvoy(stream, refusal),
        isCancelled: () => stream.over || stream.replied,
        received,
        pool: world.pool,
    });
    const stream = openStream(vm, root, {
        upstream: behind,
        client: client.sink,
        reset: client.reset,
        facts,
    });
    const incoming = toIncoming(plan);
    if (incoming.refusal === undefined) {
        receiveRequestHeaders(stream, incoming.headers, incoming.end);
        if (!incoming.end) {
            // HTTP/1 knows of a body's end only after its last byte.
            if (incoming.body.length > 0)
                receiveRequestData(stream, incoming.body, false);
            receiveRequestData(stream, Buffer.alloc(0), true);
        }
    }
    else {
        replyForEnvoy(stream, incoming.refusal);
    }
    return {
        ended: () => client.exchange,
        close: () => {
            facts.duration = BigInt(Math.round((world.clock.elapsed() - facts.opened) * 1e6));
            closeStream(stream);
        },
    };
}
function answer(stream, plan, method) {
    const { headers, body, end } = toResponse(plan, method);
    stream.ends.facts.responseDetails ??= 'via_upstream';
    receiveResponseHeaders(stream, headers, end);
    if (end)
        return;
    if (body.length > 0)
        receiveResponseData(stream, body, false);
    receiveResponseData(stream, Buffer.alloc(0), true);
}
function createFacts(clock, connection) {
    return {
        connectionId: connection,
        protocol: 'HTTP/1.1',
        // Any port would do: the real ones differ from run to run.
        source: { host: '127.0.0.1', port: 50_000 },
        destination: { host: '127.0.0.1', port: 10_000 },
        upstream: { host: '127.0.0.1', port: 20_000 },
        start: clock.realTime(),
        opened: clock.elapsed(),
        requestSize: 0,
        responseSize: 0,
        responseStatus: undefined,
        responseDetails: undefined,
        calledUpstream: false,
        duration: undefined,
    };
}

// EXTERNAL MODULE: ./.build/host/abi.js
var abi = __webpack_require__(4447);
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

;// CONCATENATED MODULE: ./.build/test/service-extensions/judge.js


/** What is wrong, in words; undefined: the expectation is met. Header names are compared without regard to case. */
function judgePhase(expectation, outcome) {
    switch (expectation.kind) {
        case 'immediate':
            return judgeImmediate(expectation, outcome);
        case 'header': {
            const value = judge_headerValue(outcome.headers, expectation.name);
            if (value === expectation.value)
                return undefined;
            const seen = value === undefined ? 'no such header' : show(value);
            return `the header ${show(expectation.name)}: expected ${show(expectation.value)}, seen ${seen}`;
        }
        case 'no-header': {
            const value = judge_headerValue(outcome.headers, expectation.name);
            return value === undefined
                ? undefined
                : `the header ${show(expectation.name)}: expected none, seen ${show(value)}`;
        }
        case 'headers':
            return judgeAny('a header line', expectation.matcher, outcome.headers.map(([name, value]) => `${name}: ${value}`));
        case 'body':
            return judgeAny('the body', expectation.matcher, [outcome.body]);
        case 'log':
            return judgeAny('a log line', expectation.matcher, outcome.logs);
    }
}
function judgeImmediate({ response }, { immediate, paused }) {
    if (response === undefined) {
        if (immediate !== undefined)
            return `expected the stream to go on, seen an immediate response with the status ${immediate.status}`;
        return paused ? 'expected the stream to go on, seen a filter that holds the headers back' : undefined;
    }
    const { status, grpcStatus, details } = response;
    if (immediate === undefined)
        return `expected an immediate response${status === undefined ? '' : ` with the status ${status}`}, seen none`;
    const grpc = immediate.grpcStatus ?? NO_GRPC;
    const differences = [
        status === undefined || status === immediate.status ? undefined : `the status ${status}, seen ${immediate.status}`,
        grpcStatus === undefined || grpcStatus === grpc ? undefined : `the gRPC status ${grpcStatus}, seen ${grpc}`,
        details === undefined || details === immediate.details
            ? undefined
            : `the details ${show(details)}, seen ${show(immediate.details)}`,
    ].filter((difference) => difference !== undefined);
    return differences.length === 0 ? undefined : `the immediate response: expected ${differences.join('; ')}`;
}
/** -1 as the unsigned number that modules send where there is no gRPC. */
const NO_GRPC = 0xffff_ffff;
function judgeAny(what, matcher, texts) {
    const found = texts.find((text) => isMet(matcher, text));
    if (matcher.invert !== (found === undefined)) {
        const wanted = matcher.kind === 'exact' ? show(matcher.text) : `/${matcher.text}/`;
        const seen = found === undefined ? texts.map(show).join(', ') || 'nothing' : show(found);
        return `${what}: expected ${matcher.invert ? 'none like ' : ''}${wanted}, seen ${seen}`;
    }
    return undefined;
}
function isMet({ kind, text }, value) {
    if (kind === 'exact')
        return text === value;
    return value.length <= MAX_MATCHED && matchesWhole(text, value);
}
function judge_headerValue(headers, name) {
    return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
function show(latin1) {
    return quote(Buffer.from(latin1, 'latin1').toString('utf8'));
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/run.js












/**
 * Runs the tests of a file as Google's tester does: each in a VM of its own, callback by callback, without a proxy
 * around it. @throws InterruptedError when the run was stopped.
 */
async function runPhaseTests(options) {
    const results = [];
    for (const test of options.suite.tests) {
        await (0,external_node_timers_promises_.setImmediate)();
        if (options.env.signal.aborted)
            throw (0,exec/* interruption */.YW)(options.env.signal);
        results.push({ test, diagnostics: runPhaseTest(test, options) });
    }
    return results;
}
function runPhaseTest(test, { suite, loaded, plugin, deadline }) {
    const diagnostics = [];
    const complain = (code, message, { file, line, column } = test.position) => {
        diagnostics.push({ severity: 'error', code, file, line, column, message: `${test.name}: ${message}` });
    };
    const recorder = createRecorder(suite);
    const check = (phase, expectations, outcome) => {
        for (const expectation of expectations) {
            const problem = judgePhase(expectation, outcome);
            if (problem !== undefined)
                complain('test-failed', `${phase}: ${problem}`, expectation.position);
        }
    };
    try {
        (0,guard/* runGuarded */.s)(deadline, () => {
            const settings = { ...plugin, configuration: suite.configuration ?? plugin.configuration };
            const started = (0,host/* startPlugin */._C)(loaded, settings, recorder.world);
            // The original hands out the plugin's configuration at any time.
            started.root.configuring = true;
            check('plugin_init', test.pluginInit, recorder.outcome());
            runStream(test, started, recorder, check);
            (0,host/* stopPlugin */.A2)(started);
        });
    }
    catch (error) {
        if (error instanceof guard/* NeverReturned */.W)
            complain('test-loop', `a callback did not return within ${deadline / 1000} s`);
        else if (error instanceof host_link/* LoadFailure */.to)
            complain('test-failed', `the plugin does not start: ${error.message}`);
        else
            throw error;
    }
    for (const { kind, message, backtrace } of recorder.findings) {
        const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
        complain(kind === 'trap' ? 'test-trap' : 'test-host-limit', `${message}${lines}`);
    }
    return diagnostics;
}
function createRecorder({ logLevel, timeSeconds }) {
    let logs = [];
    const findings = [];
    const world = {
        clock: (0,clock/* createClock */.t)(timeSeconds),
        shared: (0,shared/* createShared */.uy)(),
        metrics: new Map(),
        logLevel,
        log: (level, text) => {
            if (abi/* LOG_LEVELS */.p_.indexOf(level) >= abi/* LOG_LEVELS */.p_.indexOf(logLevel))
                logs.push(text);
        },
        report: (finding) => findings.push(finding),
        trace: undefined,
        hasCluster: () => false,
        call: () => undefined,
        openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
    };
    return {
        world,
        findings,
        outcome: (parts = {}) => {
            const outcome = { headers: [], body: '', immediate: undefined, paused: false, ...parts, logs };
            logs = [];
            return outcome;
        },
    };
}
function runStream(test, { vm, root }, recorder, check) {
    const state = { immediate: undefined, canReply: true };
    const view = createView(test, state);
    const context = (0,host/* addContext */.xf)(vm, root, view);
    context.configuring = true;
    const call = (name, a, b) => {
        if (vm.failure !== undefined || vm.callbacks[name] === undefined)
            return 0;
        const answer = (0,host_vm/* enter */.Ve)(vm, context, name, context.id, a, b);
        (0,host_vm/* leave */.qG)(vm);
        return answer;
    };
    call('proxy_on_context_create', root.id);
    context.created = true;
    check('stream_init', test.streamInit, recorder.outcome());
    const phases = { view, state, call, recorder, check };
    run_sendHeaders(phases, 'request', test.requestHeaders);
    sendBodies(phases, 'request', test.requestBody);
    run_sendHeaders(phases, 'response', test.responseHeaders);
    sendBodies(phases, 'response', test.responseBody);
    recorder.outcome();
    call('proxy_on_done');
    (0,host_vm/* deleteContext */.JQ)(vm, context);
    check('stream_destroy', test.streamDestroy, recorder.outcome());
}
/** What a headers callback answers to let them go on; the second ends the stream with them. */
const GOING_ON = [0, 2];
function run_sendHeaders({ view, state, call, recorder, check }, side, phase) {
    if (phase === undefined)
        return;
    recorder.outcome();
    // An immediate response has ended the stream: nothing comes any more that an expectation could meet.
    if (state.immediate !== undefined) {
        check(`${side}_headers`, phase.expect, recorder.outcome());
        return;
    }
    const map = (0,header_map/* createHeaderMap */.UQ)('joined', phase.lines);
    view[side].headers = map;
    const action = call(`proxy_on_${side}_headers`, map.names.length, 0);
    view[side].headers = undefined;
    const { immediate } = after(state);
    const outcome = immediate === undefined
        ? { headers: (0,header_map/* headerPairs */.Ro)(map), paused: !GOING_ON.includes(action) }
        : { immediate, headers: (0,header_map/* headerPairs */.Ro)(replyHeaders(immediate)), body: immediate.body.toString('latin1') };
    check(`${side}_headers`, phase.expect, recorder.outcome(outcome));
}
function replyHeaders({ headers }) {
    const map = (0,header_map/* createHeaderMap */.UQ)('joined');
    for (const [name, value] of headers)
        (0,header_map/* setHeader */.WH)(map, name, value);
    return map;
}
/** TypeScript does not know that a callback may have changed it. */
function after(state) {
    return state;
}
/** Each body ends with its last chunk, and what a filter answers is not looked at, as in the original. */
function sendBodies({ view, state, call, recorder, check }, side, bodies) {
    for (const { chunks, expect } of bodies) {
        const sent = [];
        for (const [index, chunk] of chunks.entries()) {
            // The log is that of the last chunk.
            recorder.outcome();
            if (state.immediate !== undefined)
                break;
            const body = (0,host_body/* createBody */.Fm)(chunk, true);
            const end = index === chunks.length - 1;
            view[side].body = body;
            view.endOfStream = end;
            state.canReply = side === 'request';
            call(`proxy_on_${side}_body`, body.bytes.length, end ? 1 : 0);
            state.canReply = true;
            view[side].body = undefined;
            sent.push(body.bytes);
        }
        const wanted = expect.some((one) => one.kind === 'immediate' && one.response !== undefined);
        const immediate = wanted ? state.immediate : undefined;
        check(`${side}_body`, expect, recorder.outcome({ body: Buffer.concat(sent).toString('latin1'), immediate }));
    }
}
function createView(test, state) {
    const half = () => ({ headers: undefined, body: undefined, trailers: undefined });
    const address = { host: '127.0.0.1', port: 0 };
    return {
        request: half(),
        response: half(),
        network: undefined,
        accessLog: undefined,
        endOfStream: false,
        state: undefined,
        overrides: test.properties,
        facts: {
            ...{ connectionId: 0, protocol: 'HTTP/2', source: address, destination: address, upstream: address, start: 0n },
            ...{ requestSize: 0, responseSize: 0, responseStatus: undefined, responseDetails: undefined },
            ...{ calledUpstream: false, duration: undefined },
        },
        addTrailers: () => (0,header_map/* createHeaderMap */.UQ)('joined'),
        resume: () => undefined,
        reset: () => undefined,
        reply: (response) => {
            if (state.canReply)
                state.immediate = response;
        },
    };
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
    return matchers_isMet(matcher, text) ? undefined : textMismatch(subject, matcher, text, quote(text));
}
function textMismatch(subject, matcher, text, shown) {
    const mismatch = { subject, expected: describe(matcher), seen: shown };
    if (matcher.kind !== 'exact' || !needsDifference(matcher.text, text))
        return mismatch;
    return { ...mismatch, difference: showDifference(matcher.text, text) };
}
function judgeLog({ level, matcher, absent }, logs) {
    const found = logs.find((line) => (level === undefined || line.level === level) && matchers_isMet(matcher, line.text));
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
function matchers_isMet(matcher, text) {
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
            complain(testCase, 'test-loop', `${answered}, and the filter never came back from it`, {
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
/** A case that was left out because the ones before it never came back. */
function notRun(testCase, lost) {
    return complain(testCase, 'test-not-run', `not run, since the ${lost} cases before it each brought everything to a halt`, {
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
        case 'refused':
            return complain(testCase, 'test-refused', `the module does not start: ${message}`, {
                hint: 'see configuration, vmConfiguration and rootId at the top of the file, and what the module logs',
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
    };
}

;// CONCATENATED MODULE: ./.build/test/run.js





/** A filter may call out before it answers; what takes longer than this is not coming. */
const DEADLINE = 10_000;
/** After so many cases in a row that cost an Envoy or a VM each, the rest would only cost time. */
const MAX_LOST_IN_A_ROW = 3;
/**
 * Runs the cases one after another in one real Envoy, which has loaded the module with `--mode validate` before; after
 * a trap, a hang or a crash the next case gets a new one.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
async function runCases(options) {
    const { suite, binary, deadline = DEADLINE } = options;
    const started = performance.now();
    const skipped = skipPhaseTests(suite, binary.target.key);
    if (suite.cases.length === 0)
        return skipped;
    const engine = await openEnvoyEngine({ ...options, deadline, trace: suite.cases.some(expectsTrace) });
    return addOutcomes([await runOn(engine, options), skipped], started);
}
/**
 * Runs the cases one after another in the embedded host, in one VM as long as it works; says too how long the start took.
 * @throws LoadFailure when the module does not start; InterruptedError when the run was stopped.
 */
async function runCasesInHost(options) {
    const { suite, deadline = DEADLINE } = options;
    const started = performance.now();
    const loaded = (0,host/* loadModule */.Vw)(options.module);
    // Google's tests start the module each for itself: whether it starts is theirs to judge.
    const outcomes = [];
    let milliseconds = 0;
    if (suite.cases.length > 0) {
        const engine = openHostEngine({ ...options, loaded, deadline, trace: suite.cases.some(expectsTrace) });
        milliseconds = Math.round(performance.now() - started);
        outcomes.push(await runOn(engine, options));
    }
    for (const phaseSuite of suite.phaseSuites ?? []) {
        const results = await runPhaseTests({
            suite: phaseSuite,
            loaded,
            plugin: toPlugin(options.plugin),
            env: options.env,
            deadline,
        });
        outcomes.push(foldPhaseTests(results));
    }
    return { ...addOutcomes(outcomes, started), milliseconds };
}
function foldPhaseTests(results) {
    const cases = results.map(({ test, diagnostics }) => phaseCase(test, diagnostics.length === 0 ? 'passed' : 'failed'));
    const diagnostics = results.flatMap((result) => result.diagnostics);
    return { cases, diagnostics, findings: [], tests: countCases(cases), seconds: 0 };
}
/** What a real Envoy can't do: call one callback after another without a request around them. */
function skipPhaseTests({ phaseSuites = [] }, target) {
    const cases = phaseSuites.flatMap(({ tests }) => tests.map((test) => ({ ...phaseCase(test, 'skipped'), engine: 'envoy', target })));
    return { cases, diagnostics: [], findings: [], tests: countCases(cases), seconds: 0 };
}
function phaseCase({ name, position }, status) {
    return { name, engine: 'host', status, file: position.file, line: position.line };
}
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
async function runOn(engine, { suite, env, deadline = DEADLINE }) {
    const started = performance.now();
    const cases = [];
    const diagnostics = [];
    const record = (testCase, problems) => {
        diagnostics.push(...problems);
        cases.push({
            name: testCase.name,
            engine: engine.name,
            ...(engine.target === undefined ? {} : { target: engine.target }),
            status: problems.length === 0 ? 'passed' : 'failed',
            file: testCase.position?.file,
            line: testCase.position?.line,
        });
    };
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
function expectsTrace({ expectations }) {
    return expectations.some((expectation) => expectation.kind === 'log' && expectation.level === 'trace');
}

// EXTERNAL MODULE: ./.build/stage/inputs.js
var stage_inputs = __webpack_require__(2106);
// EXTERNAL MODULE: ./.build/stage/plugin.js
var stage_plugin = __webpack_require__(1804);
// EXTERNAL MODULE: ./.build/stage/summary.js
var summary = __webpack_require__(2651);
;// CONCATENATED MODULE: ./.build/stage/test.js














const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
const HOST = 'the embedded host';
/**
 * Sends the cases' traffic through the module, in each target's real Envoy and in the embedded host, as asked. The
 * Envoys run side by side, as many at a time as there are processors.
 */
async function test_test(job) {
    const { env, inputs } = job;
    const project = await job.project();
    const suite = await loadCases(project.cases, env.directory);
    const envoyWanted = (0,stage_inputs/* wantsEnvoy */.dJ)(inputs);
    const [loaded, envoys, targets] = await Promise.all([job.module(), envoyWanted ? job.envoys() : [], job.targets()]);
    const arena = (product) => ({ suite, plugin: (0,stage_plugin/* pluginSettings */.FD)(project, loaded, product), job, loaded });
    const outcomes = [];
    if (inputs.engines.includes('host')) {
        const products = new Set(targets.map((target) => (0,stage_plugin/* productOf */.$7)(project, target)));
        for (const product of products)
            outcomes.push(await testInHost(arena(product)));
    }
    const onEnvoys = await sideBySide(envoys, (0,external_node_os_.availableParallelism)(), (envoy) => testOn(envoy, arena((0,stage_plugin/* productOf */.$7)(project, envoy.target))));
    outcomes.push(...onEnvoys);
    for (const { headline, cases } of outcomes) {
        env.log.info(headline);
        for (const { name, status } of cases)
            env.log.info(`${MARKS[status]} ${name}`);
    }
    const cases = outcomes.flatMap((outcome) => outcome.cases);
    return {
        module: (0,summary/* summarize */.e)(loaded, project.language),
        verdicts: Object.fromEntries(outcomes.flatMap(({ place, verdict }) => (verdict === undefined ? [] : [[place, verdict]]))),
        diagnostics: [
            ...joinDiagnostics(outcomes),
            ...findDifferences(cases),
            ...unjudged(cases),
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
/** A case that no engine of this run could judge is no case that passed. */
function unjudged(cases) {
    const judged = new Set(cases.filter(({ status }) => status !== 'skipped').map(({ file, line }) => `${file}:${line}`));
    const left = cases.filter(({ file, line }) => !judged.has(`${file}:${line}`));
    return [...new Map(left.map((one) => [one.file, one])).values()].map(({ file, line }) => ({
        severity: 'error',
        code: 'test-not-run',
        file,
        line,
        message: "Google's tests call one callback after another, which no real Envoy can: none of this file has run",
        hint: 'add the engine host: --engine host,envoy (input `engine`)',
    }));
}
const HOST_ALONE = {
    severity: 'notice',
    code: 'engine-host',
    message: 'the cases ran in the embedded host alone, as asked: no Envoy has loaded the module',
    hint: 'run with the engine envoy too before the module goes anywhere',
};
/** What the product cannot hand over is nobody's fault, but whoever reads a green result must know. */
function deploymentDiagnostics(plugin, version) {
    return (0,envoy_plugin/* undeployable */.L)(plugin, version).map((problem) => ({
        severity: 'warning',
        code: 'as-deployed',
        message: `${plugin.product ?? 'envoy'} ${problem}`,
        hint: 'change wasm.yaml, or choose another product by --as (input `as`, key `as`)',
    }));
}
function withProduct(cases, { product }) {
    return product === undefined || product === 'envoy' ? cases : cases.map((one) => ({ ...one, as: product }));
}
async function testInHost({ suite, plugin, job, loaded }) {
    const { module, file } = loaded;
    const as = plugin.product === 'envoy' ? '' : ` as ${plugin.product}`;
    const place = `${HOST}${as}`;
    const started = performance.now();
    try {
        const outcome = await runCasesInHost({ suite, plugin, module, env: job.env });
        return {
            place,
            verdict: undefined,
            diagnostics: [
                ...deploymentDiagnostics(plugin),
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
        if (!(error instanceof host_link/* LoadFailure */.to))
            throw error;
        return {
            place,
            verdict: undefined,
            diagnostics: (0,measured/* refusalDiagnostics */.T)({ reasons: [error.message] }, HOST, file),
            cases: [],
            tests: NO_TESTS,
            milliseconds: Math.round(performance.now() - started),
            headline: `embedded host${as}: refuses the module`,
        };
    }
}
async function testOn(envoy, { suite, plugin, job, loaded }) {
    const { env } = job;
    const place = envoy.target.key;
    const name = place === envoy.version ? `envoy ${place}` : `${place} (envoy ${envoy.version})`;
    env.log.progress(name);
    const started = performance.now();
    const validation = await (0,process/* validate */.t)(envoy, (0,bootstrap/* makeBootstrap */.bm)(plugin, bootstrap/* NO_NETWORK */.T0, envoy.version), env);
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
            ...deploymentDiagnostics(plugin, envoy.version),
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


/***/ })

};
