export const id = 5526;
export const ids = [5526];
export const modules = {

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


/***/ }),

/***/ 75526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test_test)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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
var measured = __webpack_require__(69049);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var envoy_bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/envoy/plugin.js + 1 modules
var envoy_plugin = __webpack_require__(13276);
// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
// EXTERNAL MODULE: ./.build/host/link.js + 18 modules
var host_link = __webpack_require__(43890);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/yaml.js
var yaml = __webpack_require__(92911);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/test/format/values.js


/** What stands in requests, answers and expectations of test files. */
/** Bodies and what is compared with them are held in memory; Envoy itself passes on longer ones. */
const MAX_BODY = 64 << 20;
const oneLineFault = 'must be one line: HTTP forbids line breaks and NUL here';
const oneLine = dist/* check */.z6Y((value) => !/[\0\r\n]/.test(value), oneLineFault);
/** RFC 9110, section 5.6.2: what a method or a header's name may hold. */
const token = (what) => dist/* regex */.yGV(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, `is no ${what}`);
const headerName = dist/* pipe */.FsL(dist/* string */.YjP(), token('header name (there are no pseudo-headers here: request.method, request.path and the header host say the same)'));
const headerValue = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine);
const sentHeaders = dist/* pipe */.FsL(dist/* record */.g1P(headerName, dist/* union */.KCZ([headerValue, dist/* array */.YOg(headerValue)], 'must be text ("" for an empty one), or a list of texts: one header line each'), 'must be a mapping of header names to values'), dist/* description */.h_('In this order; a list sends one line for each of its values.'));
const method = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), token('HTTP method'));
const path = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* regex */.yGV(/^\/[\x21\x22\x24-\x7e]*$/, 'must begin with / and be percent-encoded, without spaces and fragment'));
/** A whole number within limits; both are named when it is not. */
function wholeNumber(from, to) {
    const fault = `must be a whole number from ${from} to ${to}`;
    return dist/* pipe */.FsL(dist/* number */.aig(fault), dist/* integer */.ndf(fault), dist/* minValue */.Wwf(from, fault), dist/* maxValue */.cGV(to, fault));
}
const statusFault = 'must be a number from 200 to 599';
const values_status = dist/* pipe */.FsL(dist/* number */.aig(statusFault), dist/* integer */.ndf(statusFault), dist/* minValue */.Wwf(200, statusFault), dist/* maxValue */.cGV(599, statusFault));
const filePath = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* nonEmpty */.hq('must name a file'), dist/* description */.h_('Relative to the test file, inside of the project.'));
const base64 = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), dist/* regex */.yGV(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'is no base64 (RFC 4648, with padding)'));
const BODY_KINDS = 'text, {file: PATH}, {base64: …} or {text: …, repeat: N}';
/** Bytes: text, a file's content, base64, or a text many times over. */
const bytes = dist/* pipe */.FsL(dist/* union */.KCZ([
    (0,yaml/* text */.Qq)(),
    dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
        file: dist/* optional */.lqM(filePath),
        base64: dist/* optional */.lqM(base64),
        text: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
        repeat: dist/* optional */.lqM(wholeNumber(1, MAX_BODY)),
    }), dist/* check */.z6Y(({ repeat, ...source }) => Object.keys(source).length === 1, `must be ${BODY_KINDS}`), dist/* check */.z6Y(({ repeat, text: piece }) => repeat === undefined || piece !== undefined, 'only a text can be repeated'), dist/* check */.z6Y(({ repeat = 1, text: piece = '' }) => repeat * Buffer.byteLength(piece) <= MAX_BODY, `must be at most ${MAX_BODY >> 20} MiB`)),
], `must be ${BODY_KINDS}`), dist/* description */.h_('Text, the content of a file, base64, or a text many times over.'));
const chunks = dist/* pipe */.FsL(dist/* array */.YOg(bytes, 'must be a list of bodies'), dist/* minLength */.BpQ(1, 'must hold at least one chunk'), dist/* description */.h_('The body in pieces, sent one after another without a length in front (transfer-encoding: chunked).'));
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
const milliseconds = dist/* pipe */.FsL(wholeNumber(0, 60_000), dist/* description */.h_('Milliseconds.'));

;// CONCATENATED MODULE: ./.build/test/body-files.js



/**
 * Reads files beside a test file, each once.
 * @param folder the test file's own, absolute.
 * @param root nothing outside of it is read, absolute.
 */
function createBodyReader(folder, root) {
    const known = new Map();
    return (name) => {
        if ((0,external_node_path_.isAbsolute)(name))
            throw new Error('it is named from the root of the machine');
        const path = (0,external_node_path_.join)(folder, name);
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
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new Error(error.code === 'ENOENT' ? 'there is no such file' : String(error));
    }
    // A link may stand inside and lead out.
    if (leads((0,external_node_fs_.realpathSync)(root), real))
        throw new Error(OUTSIDE);
    const found = (0,external_node_fs_.statSync)(real);
    if (!found.isFile())
        throw new Error('it is no file');
    if (found.size > MAX_BODY)
        throw new Error(`it is longer than ${MAX_BODY >> 20} MiB`);
    return (0,external_node_fs_.readFileSync)(real);
}
const OUTSIDE = 'it is outside of the project';
/** True where the path is not below the root. */
function leads(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
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
        return { kind: 'bytes', bytes: toBytes({ file }), file };
    if (base64 !== undefined)
        return { kind: 'bytes', bytes: toBytes({ base64 }) };
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

;// CONCATENATED MODULE: ./.build/test/connection/plan.js
/** The two ends of a TCP connection with the filter between them. */
const PEERS = ['client', 'upstream'];
/** Milliseconds that a client waits for the end of a connection that it has ended itself. */
const LINGER = 1_000;

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
    for (const peer of PEERS) {
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

// EXTERNAL MODULE: ./.build/project/deployment.js
var deployment = __webpack_require__(57893);
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
/** True when the pattern matches some part of the text; in linear time. */
function findsIn(pattern, text) {
    return build/* RE2JS */.L3.compile(pattern).matcher(text).find();
}
/** True when the pattern matches the whole text; in linear time, so no pattern can stop a run. */
function matchesWhole(pattern, text) {
    return build/* RE2JS */.L3.compile(pattern).matches(text);
}

;// CONCATENATED MODULE: ./.build/test/format/matchers.js




/** What a value is compared with. */
const MATCHERS = 'exact, contains, regex or absent';
const BODY_MATCHERS = 'exact, contains, regex, file, base64, size or absent';
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
const bodyMatcher = dist/* union */.KCZ([
    (0,yaml/* text */.Qq)(),
    dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
        ...matcherEntries,
        file: dist/* optional */.lqM(filePath),
        base64: dist/* optional */.lqM(base64),
        size: dist/* optional */.lqM(dist/* pipe */.FsL(wholeNumber(0, Number.MAX_SAFE_INTEGER), dist/* description */.h_('In bytes.'))),
        absent,
    }), dist/* check */.z6Y((value) => Object.keys(value).length === 1, `must have exactly one of ${BODY_MATCHERS}`)),
], `must be text, or one of ${BODY_MATCHERS}`);
const expectedHeaders = dist/* pipe */.FsL(dist/* record */.g1P(headerName, dist/* union */.KCZ([matcher, dist/* array */.YOg((0,yaml/* text */.Qq)())], `must be text, a list of texts, or one of ${MATCHERS}`), 'must be a mapping of header names to expected values'), dist/* description */.h_('Several lines of one name are joined with ", " as HTTP has it; a list expects these lines in this order.'));

;// CONCATENATED MODULE: ./.build/test/format/connection.js





/** TCP connections through a network filter, in a case's `connection` and `expect.connection`. */
const STEPS = 'must be one of {client: …}, {upstream: …} and {end: client} or {end: upstream}';
const step = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    client: dist/* pipe */.FsL(dist/* optional */.lqM(bytes), dist/* description */.h_('What the client sends.')),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(bytes), dist/* description */.h_('What the upstream sends.')),
    end: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO(PEERS, 'must be client or upstream')), dist/* description */.h_('Who says that it sends no more.')),
}), dist/* check */.z6Y((value) => Object.keys(value).length === 1, STEPS));
const connection = dist/* pipe */.FsL(dist/* array */.YOg(step, 'must be a list of steps'), dist/* description */.h_('A TCP connection through the network filter, instead of a request: each step comes once the filter has seen the one before. When none is left, the client ends and then the upstream.'));
const connectionExpectation = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    called: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_('Whether the upstream was connected to.')),
    client: dist/* pipe */.FsL(dist/* optional */.lqM(bodyMatcher), dist/* description */.h_('All that the client received.')),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(bodyMatcher), dist/* description */.h_('All that the upstream received.')),
    closedBy: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO([...PEERS, 'filter'], 'must be client, upstream or filter')), dist/* description */.h_('Who ended the connection first.')),
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
    method: dist/* optional */.lqM(method),
    path: dist/* optional */.lqM(matcher),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* optional */.lqM(bodyMatcher),
    trailers: dist/* optional */.lqM(expectedHeaders),
}), dist/* check */.z6Y((value) => value.called !== false || Object.keys(value).length === 1, 'expects an upstream that is not called and, beside it, what it receives'));
const response = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    status: dist/* optional */.lqM(values_status),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* optional */.lqM(bodyMatcher),
    trailers: dist/* optional */.lqM(expectedHeaders),
    grpcStatus: dist/* pipe */.FsL(dist/* optional */.lqM(wholeNumber(0, 16)), dist/* description */.h_('grpc-status, from the trailers or from headers that are all there is.')),
    details: dist/* pipe */.FsL(dist/* optional */.lqM(matcher), dist/* description */.h_("Envoy's response code details.")),
    local: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_("true: an answer of the filter's or of Envoy's own, not the upstream's.")),
    fault: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO(['reset', 'hang'], 'must be reset or hang')), dist/* description */.h_('reset: the client gets no whole answer; hang: none within the deadline.')),
}), dist/* check */.z6Y((value) => value.fault === undefined || Object.keys(value).length === 1, 'expects no answer and, beside it, what is in it'));
const metricFault = 'must be a number, {min: …, max: …} or {absent: true}';
const metric = dist/* union */.KCZ([
    wholeNumber(0, Number.MAX_SAFE_INTEGER),
    dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
        min: dist/* optional */.lqM(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
        max: dist/* optional */.lqM(wholeNumber(0, Number.MAX_SAFE_INTEGER)),
        absent: absent,
    }), dist/* check */.z6Y((value) => Object.keys(value).length > 0, metricFault), dist/* check */.z6Y((value) => value.absent === undefined || Object.keys(value).length === 1, metricFault)),
], metricFault);
const callout = (0,yaml/* closedObject */.YI)({
    cluster: dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine),
    method: dist/* optional */.lqM(method),
    path: dist/* pipe */.FsL(dist/* optional */.lqM(matcher), dist/* description */.h_('Of gRPC: /package.Service/Method.')),
    headers: dist/* optional */.lqM(expectedHeaders),
    body: dist/* pipe */.FsL(dist/* optional */.lqM(bodyMatcher), dist/* description */.h_('Of gRPC: the message, without the frame around it.')),
    trailers: dist/* optional */.lqM(expectedHeaders),
    times: dist/* pipe */.FsL(dist/* optional */.lqM(wholeNumber(0, MOST)), dist/* description */.h_('How often; once without it, 0: never.')),
});
/** Of one request. */
const exchangeExpectations = {
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(upstream), dist/* description */.h_('What the upstream received.')),
    response: dist/* pipe */.FsL(dist/* optional */.lqM(response), dist/* description */.h_('What the client received.')),
};
/** Of a whole case. */
const caseExpectations = {
    logs: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(log, 'must be a list')), dist/* description */.h_('What the module logged during this case.')),
    metrics: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), oneLine), metric, 'must be a mapping of metric names to values')), dist/* description */.h_('Counters: their growth in this case; gauges: their value at its end; histograms: values recorded.')),
    sharedData: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), bodyMatcher, 'must be a mapping of keys to expected values')), dist/* description */.h_('As the case leaves it.')),
    queues: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(bodyMatcher, 'must be a list'), 'must be a mapping of queue names to lists')), dist/* description */.h_('The entries that the case leaves in them, the oldest first.')),
    callouts: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(callout, 'must be a list')), dist/* description */.h_('The calls that the module made; an empty list: none at all.')),
    connection: dist/* pipe */.FsL(dist/* optional */.lqM(connectionExpectation), dist/* description */.h_('How the connection went.')),
    refused: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(true, 'can only be true'), matcher], 'must be true, or what the reason is like')), dist/* description */.h_('The module does not start with what it is told.')),
    trap: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* union */.KCZ([dist/* literal */.euz(true, 'can only be true'), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\w+$/, 'is no name of a callback'))], 'must be true, or the name of the callback')), dist/* description */.h_('The module traps in this case, in any callback or in this one.')),
};

;// CONCATENATED MODULE: ./.build/test/format/messages.js




/** What goes over the wire in a case: the client's requests, the upstream's answers, and those to call-outs. */
const request = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    method: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(method, dist/* check */.z6Y((value) => value !== 'CONNECT', 'cannot be CONNECT: that opens a tunnel and has no path'))), dist/* description */.h_('GET without one.')),
    path: dist/* pipe */.FsL(dist/* optional */.lqM(path), dist/* description */.h_('/ without one.')),
    headers: dist/* optional */.lqM(sentHeaders),
    body: dist/* optional */.lqM(bytes),
    chunks: dist/* optional */.lqM(chunks),
    trailers: dist/* optional */.lqM(sentHeaders),
}), dist/* check */.z6Y((value) => saysBodyOnce(value), BODY_TWICE), dist/* check */.z6Y((value) => framesOnce(value), FRAMED_TWICE));
const fault = dist/* pipe */.FsL(dist/* picklist */.KIO(['reset', 'hang'], 'must be reset or hang'), dist/* description */.h_('reset: the connection is cut without an answer; hang: no answer ever comes.'));
function isFaultAlone({ delay, ...rest }) {
    return rest.fault === undefined || Object.keys(rest).length === 1;
}
const FAULT_ALONE = 'has a fault and, beside it, an answer';
const answer = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    status: dist/* pipe */.FsL(dist/* optional */.lqM(values_status), dist/* description */.h_('200 without one.')),
    headers: dist/* optional */.lqM(sentHeaders),
    body: dist/* optional */.lqM(bytes),
    chunks: dist/* optional */.lqM(chunks),
    trailers: dist/* optional */.lqM(sentHeaders),
    delay: dist/* optional */.lqM(milliseconds),
    fault: dist/* optional */.lqM(fault),
}), dist/* check */.z6Y((value) => saysBodyOnce(value), BODY_TWICE), dist/* check */.z6Y((value) => framesOnce(value), FRAMED_TWICE), dist/* check */.z6Y((value) => isFaultAlone(value), FAULT_ALONE));
const grpcAnswer = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    status: dist/* pipe */.FsL(dist/* optional */.lqM(wholeNumber(0, 16)), dist/* description */.h_('The gRPC status; 0 without one.')),
    statusMessage: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine)),
    metadata: dist/* pipe */.FsL(dist/* optional */.lqM(sentHeaders), dist/* description */.h_('The initial metadata.')),
    messages: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(bytes, 'must be a list of bodies')), dist/* description */.h_('The messages of the answer, each as its protobuf bytes, without the frame around it.')),
    trailers: dist/* pipe */.FsL(dist/* optional */.lqM(sentHeaders), dist/* description */.h_('The trailing metadata.')),
    delay: dist/* optional */.lqM(milliseconds),
    fault: dist/* optional */.lqM(fault),
}), dist/* check */.z6Y((value) => isFaultAlone(value), FAULT_ALONE));
/** The name of a cluster, as the module says it. */
const cluster = dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine, dist/* nonEmpty */.hq('must name a cluster'));
const messages_callout = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    cluster,
    when: dist/* pipe */.FsL(dist/* optional */.lqM((0,yaml/* closedObject */.YI)({ method: dist/* optional */.lqM(method), path: dist/* optional */.lqM(matcher), headers: dist/* optional */.lqM(expectedHeaders) })), dist/* description */.h_('Which calls to the cluster are answered so; all without it.')),
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
    wholeNumber(0, MAX_TICKS),
    (0,yaml/* closedObject */.YI)({
        before: dist/* optional */.lqM(wholeNumber(0, MAX_TICKS)),
        after: dist/* optional */.lqM(wholeNumber(0, MAX_TICKS)),
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
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    return Object.values(value).every((part) => ['string', 'number', 'boolean'].includes(typeof part) || isPropertyTree(part));
}
const case_plugin = {
    configuration: (0,yaml/* textOrMapping */.b_)("The plugin's configuration, instead of the run's."),
    vmConfiguration: (0,yaml/* textOrMapping */.b_)("The VM's configuration, instead of the run's."),
    rootId: dist/* optional */.lqM(dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine, dist/* description */.h_("The root id, instead of the run's."))),
    failurePolicy: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* picklist */.KIO(deployment/* FAILURE_POLICIES */.c, `must be one of ${deployment/* FAILURE_POLICIES */.c.join(', ')}`)), dist/* description */.h_('What becomes of traffic once the module has trapped.')),
};
const tags = dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(tag, 'must be a list of words')), dist/* description */.h_('What --tag chooses by.'));
/** What the cases of a file can have in common. */
const shared = {
    tags,
    ...case_plugin,
    request: dist/* optional */.lqM(request),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(answer), dist/* description */.h_('What the upstream answers.')),
    properties: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J(), 'must be a mapping'), dist/* check */.z6Y((value) => isPropertyTree(value), 'must hold nothing but texts, numbers, truth values and mappings of these'))), dist/* description */.h_('What proxy_get_property finds; each level of the tree is one part of the path.')),
    clock: dist/* optional */.lqM(clock),
    sharedData: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), bytes, 'must be a mapping of keys to values')), dist/* description */.h_('Set before the first request.')),
    queues: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(bytes, 'must be a list'), 'must be a mapping of queue names to lists')), dist/* description */.h_('Entries put into queues of the module before the first request.')),
    callouts: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(messages_callout, 'must be a list')), dist/* description */.h_('Clusters that the module calls and what they answer; the first that fits a call answers it.')),
    ticks: dist/* optional */.lqM(ticks),
    fresh: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY('must be true or false')), dist/* description */.h_('true: the case has a VM of its own, and what that logs at its start counts too.')),
    deadline: dist/* pipe */.FsL(dist/* optional */.lqM(milliseconds), dist/* description */.h_('Milliseconds for a request and its answer; 10000 without.')),
    expect: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({ ...exchangeExpectations, ...caseExpectations })),
};
const exchange = (0,yaml/* closedObject */.YI)({
    wait: dist/* pipe */.FsL(dist/* optional */.lqM(milliseconds), dist/* description */.h_('Milliseconds before the request is sent.')),
    request: dist/* optional */.lqM(request),
    upstream: dist/* pipe */.FsL(dist/* optional */.lqM(answer), dist/* description */.h_('What the upstream answers.')),
    expect: dist/* optional */.lqM((0,yaml/* closedObject */.YI)(exchangeExpectations)),
});
const testCase = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    name: dist/* pipe */.FsL((0,yaml/* text */.Qq)(), oneLine, dist/* check */.z6Y((value) => value.trim() === value && value !== '', 'must not be empty, nor begin or end with a space'), dist/* maxLength */.Ru6(MAX_NAME, `must be at most ${MAX_NAME} characters long`), dist/* description */.h_('Unique in a project.')),
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
    return typeof value === 'object' && value !== null;
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
    const parsed = (0,yaml/* readYaml */.gM)(content, file, caseFile);
    const source = { parsed, plain: (0,yaml_dist/* parse */.qg)(content), readBody, problems: [] };
    const cases = parsed.value.cases.map((entry, index) => toCase(source, entry, index));
    (0,yaml/* throwProblems */.Jh)(source.problems, 'files are named relative to the test file and stand inside of the project');
    return cases;
}
const readNothing = () => {
    throw new Error('files can only be named in a file of a project');
};
function toCase(source, entry, index) {
    const { positionOf, value: file } = source.parsed;
    const path = ['cases', index];
    const setup = file.setup ?? {};
    const merged = mergeEntries(setup, entry);
    const position = positionOf([...path, 'name']);
    const toBytes = (bytes) => readBytes(source, bytes, position);
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
function toOverrides({ plain }, index) {
    const said = (key) => plain.cases[index]?.[key] ?? plain.setup?.[key] ?? plain[key];
    const [configuration, vmConfiguration, rootId] = [said('configuration'), said('vmConfiguration'), said('rootId')];
    // The schema has let it through.
    const failurePolicy = said('failurePolicy');
    return {
        ...(configuration === undefined ? {} : { configuration: toText(configuration) }),
        ...(vmConfiguration === undefined ? {} : { vmConfiguration: toText(vmConfiguration) }),
        ...(rootId === undefined ? {} : { rootId: String(rootId) }),
        ...(failurePolicy === undefined ? {} : { failurePolicy }),
    };
}
function toText(configuration) {
    return typeof configuration === 'string' ? configuration : JSON.stringify(configuration);
}
function readBytes({ readBody, problems }, entry, position) {
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
        const why = error instanceof Error ? error.message : String(error);
        problems.push({ position, message: `cannot read ${JSON.stringify(entry.file)}: ${why}` });
        return Buffer.alloc(0);
    }
}
function repeat(piece, times) {
    return piece.length === 0 ? piece : Buffer.alloc(piece.length * times, piece);
}

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
const schema_matcher = dist/* pipe */.FsL((0,yaml/* closedObject */.YI)({
    invert: dist/* optional */.lqM(flag, false),
    exact: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    regex: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
    file: dist/* optional */.lqM((0,yaml/* text */.Qq)()),
}), dist/* check */.z6Y(({ exact, regex, file }) => [exact, regex, file].filter((part) => part !== undefined).length === 1, 'must have exactly one of exact, regex or file'));
const result = (0,yaml/* closedObject */.YI)({
    has_header: list((0,yaml/* closedObject */.YI)({ key, value: dist/* optional */.lqM((0,yaml/* text */.Qq)(), '') })),
    no_header: list((0,yaml/* closedObject */.YI)({ key, value: dist/* optional */.lqM((0,yaml/* text */.Qq)()) })),
    headers: list(schema_matcher),
    body: list(schema_matcher),
    immediate: dist/* optional */.lqM((0,yaml/* closedObject */.YI)({
        http_status: dist/* optional */.lqM(count(UINT32)),
        grpc_status: dist/* optional */.lqM(count(UINT32)),
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
 * @param file as positions and messages shall name it.
 * @param options isConfigured: the plugin's configuration comes from elsewhere, and that of the file is not read.
 * @throws ConfigurationError that names the field and its place.
 */
async function loadServiceExtensions(path, content, file, { isConfigured = false } = {}) {
    const source = {
        ...(file.endsWith('.textpb') ? readText(content, file) : readYamlSuite(content, file)),
        folder: (0,external_node_path_.dirname)(path),
    };
    const { env, test } = source.value;
    const isNamed = !isConfigured && (env.config_path ?? '') !== '';
    const configuration = isNamed ? await readNamed(source, env.config_path ?? '', ['env', 'config_path']) : undefined;
    const tests = [];
    const seen = new Map();
    for (const [index, entry] of test.entries()) {
        const name = utf8(entry.name) || `test ${index + 1}`;
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        tests.push(await toTest(source, entry, ['test', index], times === 1 ? name : `${name} (${times})`));
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
        return { lines, expect: await toExpectations(source, phase.result, [...path, key, 'result']) };
    };
    const bodies = async (key) => {
        const phases = [];
        for (const [index, phase] of entry[key].entries()) {
            const place = [...path, key, index];
            const body = Buffer.from((await inputText(source, phase, place)) ?? '', 'latin1');
            const expect = await toExpectations(source, phase.result, [...place, 'result']);
            phases.push({ chunks: cut(body, entry), expect });
        }
        return phases;
    };
    const logs = async (key) => {
        const found = entry[key];
        if (found === undefined)
            return [];
        const expectations = await toExpectations(source, found, [...path, key]);
        return expectations.filter(({ kind }) => kind === 'log');
    };
    return {
        name,
        position: source.positionOf(path),
        // The first of one path counts.
        properties: new Map(entry.properties.toReversed().map(({ path: property, value }) => [property, Buffer.from(value, 'latin1')])),
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
async function toExpectations(source, result, path) {
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
    if (entry.regex !== undefined) {
        const fault = patternFault(utf8(entry.regex));
        if (fault === undefined)
            return { kind: 'regex', text: entry.regex, invert };
        throw new errors/* ConfigurationError */.j1(`${(0,yaml/* formatPath */.jV)([...path, 'regex'])}: is no RE2 pattern: ${fault}`, {
            position: source.positionOf([...path, 'regex']),
        });
    }
    if (entry.file !== undefined) {
        return { kind: 'exact', text: (await readNamed(source, entry.file, [...path, 'file'])).toString('latin1'), invert };
    }
    return { kind: 'exact', text: entry.exact ?? '', invert };
}
async function readNamed({ folder, positionOf }, name, path) {
    const shown = utf8(name);
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, shown));
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${(0,yaml/* formatPath */.jV)(path)}: cannot read ${shown}`, {
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
 * @throws ConfigurationError with the place of the first fault of a file and, below it, every further one.
 */
async function loadCases(files, options) {
    if (files.length === 0)
        return { cases: [SMOKE_CASE] };
    const loaded = await Promise.all(files.map((file) => loadFile(file, options)));
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
        return { cases: [], phaseSuites: [await loadServiceExtensions(path, content, file, { isConfigured })] };
    }
    const folder = (0,external_node_path_.dirname)(path);
    // A file from elsewhere brings its bodies with it.
    const root = (0,external_node_path_.relative)(project, path).startsWith('..') ? folder : project;
    return { cases: parseCases(content, file, createBodyReader(folder, root)) };
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

;// CONCATENATED MODULE: ./.build/host/foreign/load-cel.js
/** The evaluator of expressions, which takes longer to load than the host itself, for a module that may have any. */
async function loadExpressions({ bytes }) {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('expr_create'))
        return undefined;
    return (await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(4974)]).then(__webpack_require__.bind(__webpack_require__, 84974))).readExpression;
}

// EXTERNAL MODULE: ./.build/host/host.js
var host = __webpack_require__(25875);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
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


/** A mismatch as one message. */
function describeMismatch({ subject, expected, seen, difference }) {
    if (difference !== undefined)
        return `${subject}: expected (-) and seen (+) differ\n${difference}`;
    return `${subject}: expected ${expected}, seen ${seen}`;
}
/** Holds text against a matcher; undefined: it is met. */
function judgeText(subject, matcher, text) {
    if (matcher.kind === 'regex' && text.length > MAX_MATCHED) {
        const seen = `${text.length} characters, more than the ${MAX_MATCHED} that a pattern is tried on`;
        return { subject, expected: describe(matcher), seen };
    }
    return isMet(matcher, text) ? undefined : textMismatch(subject, matcher, text, quote(text));
}
/** Holds bytes against a matcher; undefined: it is met. */
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
/** Headers, a line each, `-` where one was expected otherwise and `+` for what is there instead. */
function showHeaders(headers, name, matcher) {
    const isOne = ([key]) => key.toLowerCase() === name.toLowerCase();
    const wanted = matcher.kind === 'lines' ? matcher.lines.map(quote) : [describe(matcher)];
    const rows = headers.map((line) => [isOne(line) ? '+' : ' ', line[0], quote(line[1])]);
    const missing = matcher.kind === 'absent' ? [] : wanted.map((value) => ['-', name, value]);
    const place = rows.findIndex(([mark]) => mark === '+');
    rows.splice(place < 0 ? rows.length : place, 0, ...missing);
    const shown = cutRows(rows);
    const width = Math.min(matchers_MAX_NAME, Math.max(...shown.map(([, key]) => key.length)));
    return shown.map(([mark, key, value]) => `${mark} ${key.padEnd(width)}  ${value}`.trimEnd()).join('\n');
}
const MAX_ROWS = 40;
const matchers_MAX_NAME = 40;
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
    if (matcher.kind !== 'exact' || !needsDifference(matcher.text, text))
        return mismatch;
    return { ...mismatch, difference: showDifference(matcher.text, text) };
}
function bytesMismatch(subject, matcher, body) {
    const [expected, seen] = [matcher.bytes.toString('utf8'), body.toString('utf8')];
    const mismatch = { subject, expected: describe(matcher), seen: quoteBytes(body) };
    const areTexts = Buffer.from(expected).equals(matcher.bytes) && Buffer.from(seen).equals(body);
    return areTexts && needsDifference(expected, seen)
        ? { ...mismatch, difference: showDifference(expected, seen) }
        : mismatch;
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
        case 'bytes':
            return Buffer.from(text).equals(matcher.bytes);
        case 'size':
            return Buffer.byteLength(text) === matcher.size;
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
        case 'bytes':
            return matcher.file === undefined ? quoteBytes(matcher.bytes) : `the content of ${matcher.file}`;
        case 'size':
            return `${matcher.size} bytes`;
    }
}

;// CONCATENATED MODULE: ./.build/test/callouts.js

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
        (path === undefined || isMet(path, call.path)) &&
        headers.every(({ name: header, matcher }) => judgeHeader('', header, matcher, call.headers) === undefined));
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

;// CONCATENATED MODULE: ./.build/test/environment.js
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

// EXTERNAL MODULE: ./.build/envoy/admin.js
var admin = __webpack_require__(63457);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./.build/envoy/wasm-bytes.js
var wasm_bytes = __webpack_require__(13422);
;// CONCATENATED MODULE: ./.build/envoy/clerk-module.js

/**
 * A module of ours that reads and writes what the plugin under test shares with other VMs of its id: shared data and
 * queues. Nothing else of Envoy lets anybody see them. It answers each request by itself: the header `x-clerk` is what
 * it shall do, the status 200 and the proxy_status_t what came of it, the body what it has read.
 */
const CLERK_HEADER = 'x-clerk';
/** What the clerk can do, by the first byte of its order. */
const CLERK_ORDERS = { set: 0, get: 1, enqueue: 2, dequeue: 3 };
/** Order, length of the name, name and value, each half byte as a letter from a to p. */
function writeOrder(order, name, value = Buffer.alloc(0)) {
    const key = Buffer.from(name);
    const head = Buffer.alloc(5);
    head.writeUInt8(CLERK_ORDERS[order]);
    head.writeUInt32LE(key.length, 1);
    let letters = '';
    for (const byte of Buffer.concat([head, key, value]))
        letters += LETTERS.charAt(byte >> 4) + LETTERS.charAt(byte & 15);
    return letters;
}
const LETTERS = 'abcdefghijklmnop';
/** Places in the module's memory. */
const AT = {
    free: 4,
    order: 8,
    orderSize: 12,
    value: 16,
    valueSize: 20,
    cas: 24,
    queue: 28,
    name: 32,
    heap: 1024,
};
/** Values of the function's own; its parameters are 0 to 2. */
const [BASE, SIZE, INDEX, KEY, VALUE, STATUS] = [3, 4, 5, 6, 7, 8];
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const i32 = (value) => [0x41, ...signed(value)];
const load = (...address) => [...address, 0x28, 0, 0];
const load8 = (...address) => [...address, 0x2d, 0, 0];
const store = (address, ...value) => [...i32(address), ...value, 0x36, 0, 0];
const add = (...values) => [...values, 0x6a];
const call = (index) => [0x10, index];
const DROP = 0x1a;
function signed(value) {
    const low = value & 0x7f;
    const rest = value >> 7;
    const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    return isLast ? [low] : [low | 0x80, ...signed(rest)];
}
/** Imported functions in their order, with the number of their parameters. */
const IMPORTS = [
    ['proxy_get_header_map_value', 5],
    ['proxy_set_shared_data', 5],
    ['proxy_get_shared_data', 5],
    ['proxy_resolve_shared_queue', 5],
    ['proxy_enqueue_shared_queue', 3],
    ['proxy_dequeue_shared_queue', 3],
    ['proxy_send_local_response', 8],
];
const [READ_HEADER, SET_DATA, GET_DATA, RESOLVE, ENQUEUE, DEQUEUE, REPLY] = [0, 1, 2, 3, 4, 5, 6];
/** Gives out memory from one end to the other; each request begins anew. 64 pages hold every header that Envoy takes. */
const allocate = [...load(...i32(AT.free)), ...store(AT.free, ...add(...load(...i32(AT.free)), ...get(0)))];
const letter = (...address) => [...load8(...address), ...i32(97), 0x6b];
const twice = [...get(INDEX), ...i32(1), 0x74];
/** Letters become bytes in their own place. */
const decode = [
    ...[0x02, 0x40, 0x03, 0x40],
    ...[...get(INDEX), ...get(SIZE), 0x4f, 0x0d, 1],
    ...add(...get(BASE), ...get(INDEX)),
    ...[...letter(...add(...get(BASE), ...twice)), ...i32(4), 0x74],
    ...letter(...add(...add(...get(BASE), ...twice), ...i32(1))),
    ...[0x72, 0x3a, 0, 0],
    ...[...add(...get(INDEX), ...i32(1)), ...set(INDEX)],
    ...[0x0c, 0, 0x0b, 0x0b],
];
const clerk_module_name = [...get(KEY), ...get(INDEX)];
const value = [...get(VALUE), ...get(SIZE)];
const isOrder = (order) => [...get(BASE), ...i32(CLERK_ORDERS[order]), 0x46];
const either = (yes, no) => [0x04, 0x7f, ...yes, 0x05, ...no, 0x0b];
const serve = [
    ...store(AT.free, ...i32(AT.heap)),
    ...store(AT.value, ...i32(0)),
    ...store(AT.valueSize, ...i32(0)),
    ...[...i32(0), ...i32(AT.name), ...i32(CLERK_HEADER.length), ...i32(AT.order), ...i32(AT.orderSize)],
    ...[...call(READ_HEADER), DROP],
    ...[...load(...i32(AT.order)), ...set(BASE)],
    ...[...load(...i32(AT.orderSize)), ...i32(1), 0x76, ...set(SIZE)],
    ...[...i32(0), ...set(INDEX)],
    ...decode,
    ...[...load(...add(...get(BASE), ...i32(1))), ...set(INDEX)],
    ...[...add(...get(BASE), ...i32(5)), ...set(KEY)],
    ...[...add(...get(KEY), ...get(INDEX)), ...set(VALUE)],
    ...[...get(SIZE), ...i32(5), 0x6b, ...get(INDEX), 0x6b, ...set(SIZE)],
    ...[...load8(...get(BASE)), ...set(BASE)],
    ...isOrder('set'),
    ...either([...clerk_module_name, ...value, ...i32(0), ...call(SET_DATA)], [
        ...isOrder('get'),
        ...either([...clerk_module_name, ...i32(AT.value), ...i32(AT.valueSize), ...i32(AT.cas), ...call(GET_DATA)], [
            ...[...i32(0), ...i32(0), ...clerk_module_name, ...i32(AT.queue), ...call(RESOLVE), ...set(STATUS), ...get(STATUS)],
            ...either(get(STATUS), [
                ...isOrder('enqueue'),
                ...either([...load(...i32(AT.queue)), ...value, ...call(ENQUEUE)], [...load(...i32(AT.queue)), ...i32(AT.value), ...i32(AT.valueSize), ...call(DEQUEUE)]),
            ]),
        ]),
    ]),
    ...[...i32(200), 0x6a],
    ...[...i32(0), ...i32(0), ...load(...i32(AT.value)), ...load(...i32(AT.valueSize))],
    ...[...i32(0), ...i32(0), ...i32(-1), ...call(REPLY), DROP],
    ...i32(1),
];
/** The module's bytes. */
function makeClerkModule() {
    const first = IMPORTS.length;
    return Uint8Array.from([
        ...wasm_bytes/* MAGIC */.mS,
        ...(0,wasm_bytes/* section */.uW)(1, [(0,wasm_bytes/* functionType */.Fg)(5, 1), (0,wasm_bytes/* functionType */.Fg)(3, 1), (0,wasm_bytes/* functionType */.Fg)(8, 1), (0,wasm_bytes/* functionType */.Fg)(0, 0), (0,wasm_bytes/* functionType */.Fg)(1, 1)]),
        ...(0,wasm_bytes/* section */.uW)(2, IMPORTS.map(([function_, count]) => [
            ...(0,wasm_bytes/* text */.Qq)('env'),
            ...(0,wasm_bytes/* text */.Qq)(function_),
            0x00,
            count === 5 ? 0 : count === 3 ? 1 : 2,
        ])),
        ...(0,wasm_bytes/* section */.uW)(3, [[3], [4], [1]]),
        ...(0,wasm_bytes/* section */.uW)(5, [[0x00, 64]]),
        ...(0,wasm_bytes/* section */.uW)(7, [
            (0,wasm_bytes/* exported */.ES)('memory', 2, 0),
            (0,wasm_bytes/* exported */.ES)('proxy_abi_version_0_2_1', 0, first),
            (0,wasm_bytes/* exported */.ES)('malloc', 0, first + 1),
            (0,wasm_bytes/* exported */.ES)('proxy_on_request_headers', 0, first + 2),
        ]),
        ...(0,wasm_bytes/* section */.uW)(10, [(0,wasm_bytes/* body */.rf)([]), (0,wasm_bytes/* body */.rf)(allocate), (0,wasm_bytes/* body */.rf)(serve, 6)]),
        ...(0,wasm_bytes/* section */.uW)(11, [[0x00, ...i32(AT.name), 0x0b, ...(0,wasm_bytes/* text */.Qq)(CLERK_HEADER)]]),
    ]);
}

;// CONCATENATED MODULE: ./.build/test/clerk.js




/** More than a request's headers can carry to the clerk. */
const MAX_SHARED = 32 << 10;
/** proxy_status_t. */
const OK = 0;
const NOT_FOUND = 1;
const LIMIT = 5_000;
/** A queue without an end would be drained for ever. */
const MAX_ENTRIES = 10_000;
/** Writes the module that the clerk is, to be removed when no Envoy needs it any more. */
async function writeClerk(temporary) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'clerk-'));
    const path = (0,external_node_path_.join)(folder, 'clerk.wasm');
    await (0,promises_.writeFile)(path, makeClerkModule());
    return { path, remove: () => (0,promises_.rm)(folder, { recursive: true, force: true }) };
}
/** @param port of the clerk's listener on 127.0.0.1. */
function createClerk(port) {
    return {
        setSharedData: async (key, value) => {
            const { status } = await order(port, 'set', key, value);
            if (status !== OK)
                throw new Error(`Envoy does not take the shared data ${key}: status ${status}`);
        },
        getSharedData: async (key) => {
            const { status, value } = await order(port, 'get', key);
            return status === OK ? value : undefined;
        },
        enqueue: async (queue, value) => (await order(port, 'enqueue', queue, value)).status === OK,
        drain: async (queue) => {
            const entries = [];
            while (entries.length < MAX_ENTRIES) {
                const { status, value } = await order(port, 'dequeue', queue);
                if (status === NOT_FOUND)
                    return undefined;
                if (status !== OK)
                    break;
                entries.push(value);
            }
            return entries;
        },
    };
}
function order(port, what, name, given) {
    return new Promise((resolve, reject) => {
        const request = (0,external_node_http_.request)({
            host: '127.0.0.1',
            port,
            agent: false,
            headers: { [CLERK_HEADER]: writeOrder(what, name, given) },
            timeout: LIMIT,
        }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () => resolve({ status: (response.statusCode ?? 0) - 200, value: Buffer.concat(chunks) }));
        });
        request.on('timeout', () => request.destroy(new Error(`no answer within ${LIMIT / 1000} s`)));
        request.on('error', reject);
        request.end();
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/test/wire.js
/** Bodies are kept whole for the matchers, up to this many bytes. */
const wire_MAX_BODY = 64 << 20;
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
        if (size > wire_MAX_BODY)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./.build/test/connection/tcp.js





async function startTcpUpstream() {
    const open = new Set();
    let accept;
    const server = (0,external_node_net_.createServer)({ allowHalfOpen: true, noDelay: true }, (socket) => {
        open.add(socket);
        socket.on('close', () => open.delete(socket));
        // Whoever resets a connection is seen at the other end.
        socket.on('error', () => undefined);
        if (accept === undefined)
            socket.destroy();
        else
            accept(socket);
        accept = undefined;
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        port: server.address().port,
        expect: (next) => {
            accept = next;
        },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of open)
                socket.destroy();
        }),
    };
}
/** Round trips in which Envoy's worker has connected to an upstream on loopback, if it is going to. */
const CONNECT_TURNS = 4;
/**
 * Plays the steps on a real connection through Envoy. Envoy's only worker handles one event after another, so once an
 * answer of its barrier is here, it has handled all that was sent before.
 * @returns undefined where the deadline came first.
 */
async function playSteps(steps, { port, barrier, upstream, deadline, signal }) {
    const end = Date.now() + deadline;
    const sides = { client: createSide(), upstream: createSide() };
    let closedBy;
    let isOver = false;
    const watch = (side, socket) => {
        side.socket = socket;
        const over = () => {
            side.ended = true;
            closedBy ??= 'filter';
        };
        socket.on('data', (chunk) => {
            side.size += chunk.length;
            if (side.size <= wire_MAX_BODY)
                side.chunks.push(chunk);
            else
                socket.destroy();
        });
        socket.on('end', over);
        socket.on('close', over);
        socket.on('error', over);
    };
    const turn = async () => {
        await (0,admin/* askAdmin */.z)(barrier, '/').catch(() => undefined);
    };
    const take = async (step) => {
        const { socket } = sides[step.from];
        if (socket === undefined || socket.destroyed || socket.writableEnded)
            return;
        if (step.kind === 'end') {
            closedBy ??= step.from;
            socket.end();
        }
        else {
            await new Promise((resolve) => socket.write(step.bytes, () => resolve()));
        }
    };
    upstream.expect((socket) => watch(sides.upstream, socket));
    const client = (0,external_node_net_.connect)({ host: '127.0.0.1', port, allowHalfOpen: true, noDelay: true, signal });
    watch(sides.client, client);
    try {
        await connected(client);
        for (let count = 0; count < CONNECT_TURNS && sides.upstream.socket === undefined; count += 1)
            await turn();
        for (const step of steps) {
            await take(step);
            await turn();
            if (Date.now() > end)
                return undefined;
        }
        await take({ kind: 'end', from: 'client' });
        await until(() => client.destroyed || sides.upstream.ended, Math.min(end, Date.now() + LINGER));
        await take({ kind: 'end', from: 'upstream' });
        await until(() => client.destroyed || sides.client.ended, Math.min(end, Date.now() + LINGER));
        isOver = sides.client.ended;
    }
    finally {
        client.destroy();
        sides.upstream.socket?.destroy();
    }
    await turn();
    return {
        called: sides.upstream.socket !== undefined,
        received: { client: Buffer.concat(sides.client.chunks), upstream: Buffer.concat(sides.upstream.chunks) },
        closedBy: closedBy ?? 'client',
        isOver,
    };
}
function createSide() {
    return { socket: undefined, chunks: [], size: 0, ended: false };
}
function connected(socket) {
    return new Promise((resolve) => {
        socket.once('connect', resolve);
        socket.once('close', () => resolve());
    });
}
async function until(isDone, end) {
    while (!isDone() && Date.now() < end)
        await (0,external_node_timers_promises_.setTimeout)(2);
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/envoy/log.js
var envoy_log = __webpack_require__(10564);
;// CONCATENATED MODULE: ./.build/envoy/stats.js

/** What a module has defined as a metric carries this before its name (source/extensions/common/wasm/context.cc). */
const PREFIX = 'wasmcustom.';
/** One statistic of Envoy's own; undefined where it has none of this name. Rejects when Envoy does not answer. */
async function readStat(adminPort, name) {
    const { body } = await (0,admin/* askAdmin */.z)(adminPort, `/stats?filter=${exactly(name)}`);
    const value = /: (\d+)$/m.exec(body)?.[1];
    return value === undefined ? undefined : Number(value);
}
/**
 * The metrics that modules have defined, by name. Rejects when Envoy does not answer.
 * The bootstrap has Envoy collect its workers' histograms whenever it is asked (`stats_flush_on_admin`), which it does
 * after the answer: the third sees what was there before the first.
 */
async function readMetrics(adminPort) {
    for (const _ of ['first', 'second'])
        await readStat(adminPort, 'server.live');
    const ask = async (type) => {
        const path = `/stats?filter=${encodeURIComponent('^wasmcustom\\.')}&type=${type}&histogram_buckets=cumulative`;
        return (await (0,admin/* askAdmin */.z)(adminPort, path)).body.split('\n').filter((line) => line.startsWith(PREFIX));
    };
    const [counters, gauges, histograms] = await Promise.all([ask('Counters'), ask('Gauges'), ask('Histograms')]);
    const found = new Map();
    const add = (lines, type, read) => {
        for (const line of lines) {
            const end = line.indexOf(': ');
            if (end > 0)
                found.set(line.slice(PREFIX.length, end), { type, value: read(line.slice(end + 2)) });
        }
    };
    add(counters, 'counter', Number);
    add(gauges, 'gauge', Number);
    add(histograms, 'histogram', countSamples);
    return found;
}
/** `B0.5(0,0) … B3.6e+06(1,1)`: how many samples are below each bound, since the last flush and in all. */
function countSamples(buckets) {
    return Number(/\((?:\d+),(\d+)\)\s*$/.exec(buckets)?.[1] ?? 0);
}
function exactly(name) {
    return encodeURIComponent(`^${name.replaceAll('.', '\\.')}$`);
}

;// CONCATENATED MODULE: ./.build/test/client.js




/** The authority of requests whose case names none (RFC 2606 keeps it free for this). */
const DEFAULT_HOST = 'example.com';
/** Methods whose requests say nothing about a body that they don't have (RFC 9110, section 8.6). */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE']);
function openConnection(destination) {
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 1 });
    return {
        send: async (plan, last) => {
            const timeout = AbortSignal.timeout(destination.deadline);
            const signal = AbortSignal.any([timeout, destination.signal]);
            let localPort;
            try {
                const response = await client_exchange(plan, { ...destination, agent, signal, last }, (port) => {
                    localPort = port;
                });
                return { ending: await readAnswer(response), localPort };
            }
            catch (error) {
                const ending = timeout.aborted
                    ? { kind: 'deadline' }
                    : { kind: 'broken', reason: (0,errors/* describeError */.Uc)(error) };
                return { ending, localPort };
            }
        },
        close: () => agent.destroy(),
    };
}
async function readAnswer(response) {
    const body = await collectBody(response);
    if (body === undefined)
        return { kind: 'broken', reason: `the body is longer than ${wire_MAX_BODY >> 20} MiB` };
    const headers = fromRawHeaders(response.rawHeaders);
    const trailers = fromRawHeaders(response.rawTrailers);
    return { kind: 'answered', response: { status: response.statusCode ?? 0, headers, body, trailers } };
}
function client_exchange(plan, { agent, signal, last, port, pace }, onPort) {
    return new Promise((resolve, reject) => {
        const lines = requestLines(plan);
        const closing = last && !hasHeader(lines, 'connection') ? [['connection', 'close']] : [];
        const request = (0,external_node_http_.request)({
            host: '127.0.0.1',
            port,
            agent,
            method: plan.method,
            path: plan.path,
            headers: toRawHeaders([...lines, ...closing]),
            maxHeaderSize: MAX_HEADER_BYTES,
            signal,
        });
        request.maxHeadersCount = 0;
        request.setNoDelay(true);
        request.once('socket', (socket) => {
            if (socket.connecting)
                socket.once('connect', () => onPort(socket.localPort));
            else
                onPort(socket.localPort);
        });
        request.once('response', resolve);
        // Stays for errors after the answer has begun: the body's reader sees them too.
        request.on('error', reject);
        request.once('upgrade', (_response, socket) => {
            socket.destroy();
            reject(new Error('the connection was upgraded, which a case cannot follow'));
        });
        sendBody(request, plan, pace).catch(reject);
    });
}
async function sendBody(request, { body, trailers }, pace) {
    const pieces = body?.pieces ?? [];
    if (pieces.length <= 1 && trailers.length === 0) {
        request.end(pieces[0]);
        return;
    }
    for (const piece of pieces) {
        const arrived = await pace?.mark(`http.${envoy_bootstrap/* STAT_PREFIX */.qk}.downstream_cx_rx_bytes_total`);
        // The other side may have answered and gone meanwhile.
        if (request.destroyed)
            return;
        request.write(piece);
        await arrived?.(piece.length);
    }
    if (trailers.length > 0)
        request.addTrailers(pairs(toRawHeaders(trailers)));
    request.end();
}
function pairs(flat) {
    return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []));
}
/** The header lines that go over the wire. */
function requestLines({ headers, body, method }) {
    const host = hasHeader(headers, 'host') ? [] : [['host', DEFAULT_HOST]];
    return [...host, ...headers, ...framing({ headers, body, method })];
}
function framing({ headers, body, method }) {
    if (hasHeader(headers, 'content-length', 'transfer-encoding'))
        return [];
    if (body === undefined)
        return BODILESS.has(method) ? [] : [['content-length', '0']];
    if (body.chunked)
        return [['transfer-encoding', 'chunked']];
    return [['content-length', String(body.pieces.reduce((sum, piece) => sum + piece.length, 0))]];
}

;// CONCATENATED MODULE: ./.build/test/module-log.js


/**
 * What the module logged, without what Envoy puts before it: `wasm log`, then the plugin's name, root id and VM id as
 * far as they are set (proxy-wasm-cpp-host, PluginBase::makeLogPrefix).
 */
function readModuleLog(log, plugin) {
    const prefix = logPrefix(plugin);
    return (0,envoy_log/* parseLog */.g_)(log).flatMap((entry) => readLogEntry(entry, prefix) ?? []);
}
/** What Envoy puts before the words of a plugin's own contexts. */
function logPrefix(plugin) {
    const { name, rootId, vmId } = (0,envoy_plugin/* deployPlugin */.H)(plugin);
    const words = [name, rootId, vmId].filter((word) => word !== '');
    return `${['wasm log', ...words].join(' ')}: `;
}
/** The module's own words in an entry of Envoy's log; undefined where they are Envoy's. */
function readLogEntry({ level, component, message }, prefix) {
    if (component !== 'wasm')
        return undefined;
    const text = message.startsWith(prefix) ? message.slice(prefix.length) : withoutAnyPrefix(message);
    return text === undefined ? undefined : { level: level === 'warning' ? 'warn' : level, text };
}
/** A line that was logged outside of the plugin's own contexts carries another prefix. */
function withoutAnyPrefix(message) {
    return /^wasm log[^:]*: (.*)$/s.exec(message)?.[1];
}

;// CONCATENATED MODULE: ./.build/test/pace.js


/** A filter that holds a body back makes Envoy read no more: then the next chunk is sent all the same. */
const PATIENCE = 500;
/** Goes by Envoy's own counts of what it has read. */
function createPace(adminPort) {
    const read = async (stat) => (await readStat(adminPort, stat).catch(() => undefined)) ?? 0;
    return {
        mark: async (stat) => {
            const before = await read(stat);
            return async (bytes) => {
                const end = Date.now() + PATIENCE;
                while ((await read(stat)) < before + bytes && Date.now() < end)
                    await (0,external_node_timers_promises_.setTimeout)(1);
            };
        },
    };
}

;// CONCATENATED MODULE: ./.build/test/unmet.js
/** What a case prescribes and could not be done, in the same words whatever the engine. */
function missedTicks(wanted, missed) {
    return `${missed} of ${wanted} ticks that the case waits for never came`;
}
function noQueue(name) {
    return `the module has registered no queue named ${JSON.stringify(name)} that the case could fill`;
}

;// CONCATENATED MODULE: ./.build/test/envoy-case.js











/** Sends a case's requests through an Envoy that runs, and tells what they left behind. */
async function runInEnvoy(testCase, surroundings) {
    const { envoy, fence, scene, clerk, plugin, env, deadline } = surroundings;
    const { expectations, ticks } = testCase;
    const wantsMetrics = expectations.some(({ kind }) => kind === 'metric' || kind === 'no-metric');
    const unmet = [];
    scene.callouts = testCase.callouts;
    scene.calls = [];
    const before = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
    const wait = async (count) => {
        const missed = await waitForTicks(envoy, count, deadline, env.signal);
        if (missed > 0)
            unmet.push(missedTicks(count, missed));
    };
    if (clerk !== undefined)
        unmet.push(...(await giveShared(testCase, clerk)));
    await wait(ticks.before);
    const sent = await sendAll(testCase, surroundings);
    const connection = await connect(testCase, surroundings);
    await wait(ticks.after);
    const details = await readDetails(testCase, sent, envoy);
    const after = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
    const shared = clerk === undefined ? NOTHING_SHARED : await readShared(testCase, clerk).catch(() => NOTHING_SHARED);
    const { settlement, log } = await fence.settle();
    return {
        exchanges: sent.map(({ ending, upstream }, index) => ({ ending, upstream, details: details[index] })),
        connection,
        settlement,
        logs: readModuleLog(log, plugin),
        callouts: scene.calls,
        metrics: growth(before, after),
        ...shared,
        findings: (0,envoy_log/* scanLog */.Or)(log),
        calls: [],
        unmet,
    };
}
async function connect({ connection }, { envoy, env, deadline, tcp }) {
    if (connection === undefined || tcp === undefined)
        return undefined;
    const target = { ...tcp, port: envoy.listenerPort, deadline, signal: env.signal };
    const record = await playSteps(connection, target);
    if (env.signal.aborted)
        throw (0,exec/* interruption */.YW)(env.signal);
    return record;
}
const NOTHING_SHARED = { sharedData: new Map(), queues: new Map() };
/** What of it could not be given. */
async function giveShared({ sharedData, queues }, clerk) {
    const unmet = [];
    for (const [key, value] of sharedData)
        await clerk.setSharedData(key, value);
    for (const [name, entries] of queues) {
        for (const entry of entries) {
            if (await clerk.enqueue(name, entry))
                continue;
            unmet.push(noQueue(name));
            break;
        }
    }
    return unmet;
}
async function readShared({ expectations }, clerk) {
    const sharedData = new Map();
    const queues = new Map();
    for (const expectation of expectations) {
        if (expectation.kind === 'shared-data') {
            const value = await clerk.getSharedData(expectation.key);
            if (value !== undefined)
                sharedData.set(expectation.key, value);
        }
        else if (expectation.kind === 'queue') {
            const entries = await clerk.drain(expectation.name);
            if (entries !== undefined)
                queues.set(expectation.name, entries);
        }
    }
    return { sharedData, queues };
}
async function sendAll({ exchanges }, { envoy, scene, env, deadline }) {
    if (exchanges.length === 0)
        return [];
    const pace = createPace(envoy.adminPort);
    const connection = openConnection({ port: envoy.listenerPort, deadline, signal: env.signal, pace });
    const sent = [];
    try {
        for (const [index, { wait, request, upstream }] of exchanges.entries()) {
            if (wait > 0)
                await pause(wait, env.signal);
            scene.received = [];
            scene.answer = upstream;
            scene.pace = pace;
            const one = await connection.send(request, index === exchanges.length - 1);
            if (env.signal.aborted)
                throw (0,exec/* interruption */.YW)(env.signal);
            sent.push({ ...one, upstream: scene.received[0] });
        }
    }
    finally {
        connection.close();
    }
    return sent;
}
async function pause(milliseconds, signal) {
    try {
        await (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { signal });
    }
    catch {
        throw (0,exec/* interruption */.YW)(signal);
    }
}
const NONE = new Map();
function growth(before, after) {
    return new Map([...after].map(([name, { type, value }]) => [
        name,
        type === 'gauge' ? value : value - (before.get(name)?.value ?? 0),
    ]));
}
/** How Envoy's trace begins that tells of a tick (proxy-wasm-cpp-host, src/v8/v8.cc). */
const TICK = /^\[trace\]\[wasm\] \[host->vm\] proxy_on_tick\(/gm;
/** How many of the ticks did not come in time. */
async function waitForTicks(envoy, count, limit, signal) {
    if (count === 0)
        return 0;
    const from = envoy.logged();
    const end = Date.now() + limit;
    for (;;) {
        const seen = envoy.log(from).match(TICK)?.length ?? 0;
        if (seen >= count)
            return 0;
        if (Date.now() > end)
            return count - seen;
        if (signal.aborted)
            throw (0,exec/* interruption */.YW)(signal);
        await (0,external_node_timers_promises_.setTimeout)(5);
    }
}
/** Milliseconds until an entry of the access log is no longer waited for. */
const ACCESS_LIMIT = 2_000;
/** The response code details of each request, where any of them is asked for. */
async function readDetails({ exchanges }, sent, envoy) {
    const asked = exchanges.some(({ expectations }) => expectations.some(({ kind }) => kind === 'details' || kind === 'local'));
    if (!asked)
        return [];
    const ports = new Set(sent.map(({ localPort }) => localPort));
    const end = Date.now() + ACCESS_LIMIT;
    for (;;) {
        const found = new Map();
        for (const [, port, details] of envoy.log().matchAll(ACCESS)) {
            const key = Number(port);
            if (ports.has(key))
                found.set(key, [...(found.get(key) ?? []), details ?? '']);
        }
        const count = [...found.values()].reduce((sum, own) => sum + own.length, 0);
        if (count >= sent.length || Date.now() > end)
            return sent.map(({ localPort }) => found.get(localPort)?.shift());
        await (0,external_node_timers_promises_.setTimeout)(5);
    }
}
const ACCESS = new RegExp(`^${envoy_bootstrap/* ACCESS_LOG */.Cf.replaceAll(/[[\]]/g, '\\$&')}[\\d.]+:(\\d+) (.*)$`, 'gm');
/** Lets the module's own lines of a level through, or not; what the case needs of Envoy's trace comes with them. */
async function setLogLevel(envoy, level) {
    await (0,admin/* askAdmin */.z)(envoy.adminPort, `/logging?wasm=${level}`, 'POST');
}

;// CONCATENATED MODULE: ./.build/test/fence.js


/** Milliseconds until a worker that still holds a connection counts as stuck; Envoy's own delayed close takes 1,000. */
const SETTLE_LIMIT = 3_000;
const ARRIVAL_LIMIT = 2_000;
/**
 * Envoy writes its log from several threads, and the pipe brings it late. Its admin interface logs each request at the
 * level debug: a request with a number of ours, made once no connection is left, is a fence in the log.
 * @param whole the first span begins with Envoy's start.
 */
async function fenceLog(envoy, whole = false) {
    await (0,admin/* askAdmin */.z)(envoy.adminPort, '/logging?admin=debug', 'POST');
    let ended = false;
    void envoy.exited.then(() => {
        ended = true;
    });
    let count = 0;
    let last = '';
    /** No fence that counts stands before these many bytes of the log. */
    let from = 0;
    const arrived = async (fence) => {
        const deadline = Date.now() + ARRIVAL_LIMIT;
        while (!ended && !envoy.log(from).includes(fence) && Date.now() < deadline)
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
    if (!whole)
        last = mark.fence;
    return {
        settle: async () => {
            const begun = envoy.logged();
            const { settlement, fence } = await wait();
            const log = between(envoy.log(from), last, fence);
            last = fence;
            from = begun;
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
    const start = from === '' ? -1 : log.indexOf(from);
    const end = log.indexOf(to, start + 1);
    const begin = start < 0 ? 0 : log.indexOf('\n', start) + 1;
    return log.slice(begin, end < 0 ? undefined : end);
}

;// CONCATENATED MODULE: ./.build/test/observation.js
const NOTHING = {
    exchanges: [],
    settlement: 'quiet',
    logs: [],
    callouts: [],
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

;// CONCATENATED MODULE: ./.build/test/properties.js
/** The leaves of the tree, in its order. */
function listProperties(tree, above = []) {
    return Object.entries(tree).flatMap(([part, value]) => {
        const parts = [...above, part];
        return properties_isTree(value) ? listProperties(value, parts) : [{ parts, value }];
    });
}
function properties_isTree(value) {
    return typeof value === 'object';
}
/**
 * What proxy_get_property hands over for each path, as Envoy serializes it: text as it is, truth in one byte, numbers
 * in eight, those of metadata as floating point, since a Struct knows no others (context.cc, serializeValue).
 */
function toPropertyBytes(tree) {
    const given = listProperties(tree);
    if (given.length === 0)
        return undefined;
    return new Map(given.map(({ parts, value }) => [parts.map(latin1).join('\0'), serialize(value, isMetadata(parts))]));
}
function isMetadata(parts) {
    return parts.slice(0, 3).some((part) => part.endsWith('metadata'));
}
function serialize(value, isDouble) {
    if (typeof value === 'string')
        return Buffer.from(value);
    if (typeof value === 'boolean')
        return Buffer.from([value ? 1 : 0]);
    const bytes = Buffer.alloc(8);
    if (isDouble || !Number.isSafeInteger(value))
        bytes.writeDoubleLE(value);
    else
        bytes.writeBigInt64LE(BigInt(value));
    return bytes;
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
        .filter(({ parts, value }) => !isTellable(parts, value))
        .map(({ parts }) => parts.join('.'));
    const facts = { node: subtree(tree, 'xds', 'node'), metadata: subtree(tree, 'metadata', 'filter_metadata') };
    return { untellable, facts };
}
function subtree(tree, ...parts) {
    let found = tree;
    for (const part of parts)
        found = found !== undefined && properties_isTree(found) ? found[part] : undefined;
    return found !== undefined && properties_isTree(found) ? found : undefined;
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

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
// EXTERNAL MODULE: ./.build/host/grpc-status.js
var grpc_status = __webpack_require__(33540);
;// CONCATENATED MODULE: ./.build/test/stub.js

/** Opens the server on any free port of loopback. */
async function listen(server) {
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return server.address().port;
}
/** Writes down a request where it belongs, and finds its answer. */
function recognize(cluster, scene, head) {
    const callout = findCallout(scene.callouts, cluster, head);
    if (callout === undefined && cluster === UPSTREAM) {
        const { received, answer } = scene;
        const index = received.push(head) - 1;
        return { answer, keep: (rest) => void received.splice(index, 1, { ...head, ...rest }) };
    }
    const { calls } = scene;
    const index = calls.push({ cluster, ...head }) - 1;
    return {
        answer: callout?.answer ?? UNFORESEEN,
        keep: (rest) => void calls.splice(index, 1, { cluster, ...head, ...rest }),
    };
}

;// CONCATENATED MODULE: ./.build/test/grpc-stub.js





/** A gRPC service over HTTP/2 without TLS, which answers as the current case says. */
async function startGrpcStub(cluster, scene) {
    const server = (0,external_node_http2_.createServer)();
    const sessions = new Set();
    server.on('session', (session) => {
        sessions.add(session);
        session.on('error', () => session.destroy());
        session.once('close', () => sessions.delete(session));
    });
    server.on('stream', (stream, headers) => {
        stream.on('error', () => stream.destroy());
        void grpc_stub_serve(cluster, scene, stream, headers).catch(() => stream.destroy());
    });
    return {
        port: await listen(server),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const session of sessions)
                session.destroy();
        }),
    };
}
async function grpc_stub_serve(cluster, scene, stream, headers) {
    const { answer, keep } = recognize(cluster, scene, toReceived(headers));
    let trailers = [];
    let bytes = Buffer.alloc(0);
    const messages = [];
    const keepAll = () => keep({ body: Buffer.concat(messages), trailers });
    stream.on('trailers', (lines) => {
        trailers = grpc_stub_toLines(lines);
        keepAll();
    });
    const reply = createReply(stream, answer);
    for await (const chunk of stream) {
        bytes = Buffer.concat([bytes, chunk]);
        if (bytes.length > wire_MAX_BODY)
            throw new Error('the request is longer than can be kept');
        for (let end = endOfFrame(bytes); end !== undefined; end = endOfFrame(bytes)) {
            messages.push(bytes.subarray(FRAME_HEAD, end));
            bytes = bytes.subarray(end);
            keepAll();
            await reply.message();
        }
    }
    await reply.end();
}
/** A call that streams may never end by itself: the first message is answered by the first, and so on. */
function createReply(stream, answer) {
    const { head, pieces, trailers } = toParts(answer);
    let begun = false;
    let next = 0;
    const begin = async () => {
        if (begun)
            return !stream.destroyed;
        begun = true;
        if (answer.delay > 0)
            await (0,external_node_timers_promises_.setTimeout)(answer.delay, undefined, { ref: false });
        if (answer.kind === 'reset')
            stream.session?.destroy();
        if (answer.kind === 'reset' || answer.kind === 'hang' || stream.destroyed)
            return false;
        stream.once('wantTrailers', () => stream.sendTrailers(toHeaders(trailers)));
        stream.respond(head, { waitForTrailers: trailers.length > 0 });
        return true;
    };
    const send = async (until) => {
        if (!(await begin()) || answer.kind === 'reset' || answer.kind === 'hang')
            return false;
        for (; next < Math.min(until, pieces.length); next += 1)
            stream.write(pieces[next]);
        return true;
    };
    return {
        message: async () => void (await send(next + 1)),
        end: async () => {
            if (await send(pieces.length))
                stream.end();
        },
    };
}
function toParts(answer) {
    switch (answer.kind) {
        case 'hang':
        case 'reset':
            return { head: {}, pieces: [], trailers: [] };
        case 'answer':
            return {
                head: { ':status': answer.status, ...toHeaders(answer.headers) },
                pieces: answer.body.pieces,
                trailers: answer.trailers,
            };
        case 'grpc': {
            const { status, statusMessage, metadata, messages } = answer;
            const said = statusMessage === '' ? [] : [['grpc-message', (0,grpc_status/* encodeGrpcMessage */.K)(Buffer.from(statusMessage))]];
            return {
                head: { ':status': 200, 'content-type': 'application/grpc', ...toHeaders(metadata) },
                pieces: messages.map(grpc_stub_frame),
                trailers: [['grpc-status', String(status)], ...said, ...answer.trailers],
            };
        }
    }
}
/** A byte for the compression, four for the length (gRPC over HTTP/2, Length-Prefixed-Message). */
const FRAME_HEAD = 5;
function grpc_stub_frame(message) {
    const head = Buffer.alloc(FRAME_HEAD);
    head.writeUInt32BE(message.length, 1);
    return Buffer.concat([head, message]);
}
/** Where the first frame ends; undefined: it is not all there. */
function endOfFrame(bytes) {
    if (bytes.length < FRAME_HEAD)
        return undefined;
    const end = FRAME_HEAD + bytes.readUInt32BE(1);
    return end <= bytes.length ? end : undefined;
}
function toReceived(headers) {
    const first = (name) => String(headers[name] ?? '');
    return {
        method: first(external_node_http2_.constants.HTTP2_HEADER_METHOD),
        path: first(external_node_http2_.constants.HTTP2_HEADER_PATH),
        headers: [['host', first(external_node_http2_.constants.HTTP2_HEADER_AUTHORITY)], ...grpc_stub_toLines(headers)],
        body: Buffer.alloc(0),
        trailers: [],
    };
}
function grpc_stub_toLines(headers) {
    return Object.entries(headers).flatMap(([name, value]) => name.startsWith(':') || value === undefined
        ? []
        : [value].flat().map((line) => [name, Buffer.from(line, 'latin1').toString('utf8')]));
}
function toHeaders(lines) {
    const headers = {};
    for (const [name, value] of lines) {
        const key = name.toLowerCase();
        headers[key] = [...(headers[key] ?? []), Buffer.from(value).toString('latin1')];
    }
    return headers;
}

;// CONCATENATED MODULE: ./.build/test/http-stub.js




/** An HTTP/1 server, which answers as the current case says once it has read a request whole. */
async function startHttpStub(cluster, scene) {
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, 
    // A caller that went away is Envoy's or the filter's decision, seen at the client.
    (request, response) => void http_stub_serve(cluster, scene, request, response).catch(() => response.destroy()));
    server.maxHeadersCount = 0;
    return {
        port: await listen(server),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function http_stub_serve(cluster, scene, request, response) {
    const { answer, keep } = recognize(cluster, scene, {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: fromRawHeaders(request.rawHeaders),
        body: Buffer.alloc(0),
        trailers: [],
    });
    const body = await collectBody(request);
    if (body === undefined)
        throw new Error('the request is longer than can be kept');
    keep({ body, trailers: fromRawHeaders(request.rawTrailers) });
    if (answer.delay > 0)
        await (0,external_node_timers_promises_.setTimeout)(answer.delay, undefined, { ref: false });
    if (answer.kind === 'reset')
        request.socket.destroy();
    if (answer.kind !== 'answer')
        return;
    // Neither Date nor Connection nor Keep-Alive: the filter sees the case's headers only.
    response.sendDate = false;
    response.removeHeader('connection');
    response.writeHead(answer.status, toRawHeaders(answerLines(answer)));
    if (request.method === 'HEAD') {
        response.end();
        return;
    }
    const { pieces } = answer.body;
    const pace = pieces.length > 1 ? scene.pace : undefined;
    for (const piece of pieces) {
        const arrived = await pace?.mark(`cluster.${cluster}.upstream_cx_rx_bytes_total`);
        response.write(piece);
        await arrived?.(piece.length);
    }
    if (answer.trailers.length > 0)
        response.addTrailers(answer.trailers.map(([name, value]) => [name, http_stub_latin1(value)]));
    response.end();
}
/** The header lines that go over the wire. */
function answerLines({ headers, status, body }) {
    const framed = hasHeader(headers, 'content-length', 'transfer-encoding');
    // RFC 9110, section 8.6: these two have no length.
    if (framed || status === 204 || status === 304)
        return [...headers];
    if (body.chunked)
        return [...headers, ['transfer-encoding', 'chunked']];
    const length = body.pieces.reduce((sum, piece) => sum + piece.length, 0);
    return [...headers, ['content-length', String(length)]];
}
function http_stub_latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./.build/test/stubs.js



/** Starts the upstream and one server for each cluster. They read each request whole before they answer. */
async function startStubs(clusters) {
    const scene = { ...createScene(), pace: undefined };
    const started = await Promise.all([{ name: UPSTREAM, protocol: 'http' }, ...clusters].map(async ({ name, protocol }) => ({
        address: { name, protocol: protocol === 'grpc' ? 'http2' : protocol },
        stub: await (protocol === 'grpc' ? startGrpcStub(name, scene) : startHttpStub(name, scene)),
    })));
    const [upstream, ...others] = started.map(({ address, stub }) => ({ ...address, port: stub.port }));
    if (upstream === undefined)
        throw new Error('no upstream was started');
    return {
        upstream,
        clusters: others,
        scene,
        close: async () => {
            await Promise.all(started.map(({ stub }) => stub.close()));
        },
    };
}

;// CONCATENATED MODULE: ./.build/test/envoy-engine.js












/** A real Envoy between a client and what it calls, all of them on loopback; it starts with the first case. */
async function openEnvoyEngine(settings) {
    const stubs = await startStubs(settings.clusters);
    const clerk = settings.sharing ? await writeClerk(settings.env.temporary) : undefined;
    let tcp;
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
        whyNot,
        run: async (testCase) => {
            const key = environmentKey(testCase);
            if (current !== undefined && (key === undefined || current.key !== key))
                leave();
            if (current === undefined) {
                const refused = await tryStart(settings, testCase);
                if (refused !== undefined)
                    return refused;
                if (testCase.connection !== undefined)
                    tcp ??= await startTcpUpstream();
                current = await startFenced(settings, testCase, { ...stubs, tcp, clerk: clerk?.path });
            }
            const level = logLevelOf(testCase);
            if (current.level !== level)
                await setLogLevel(current.envoy, level);
            current.level = level;
            const deadline = testCase.deadline ?? settings.deadline;
            const trace = await runInEnvoy(testCase, { ...current, scene: stubs.scene, env: settings.env, deadline });
            if (trace.settlement !== 'quiet' || trace.findings.length > 0)
                leave();
            return trace;
        },
        close: async () => {
            leave();
            await Promise.all([...stopping, stubs.close(), tcp?.close()]);
            await clerk?.remove();
            // What Envoy logs when it ends was told by `--mode validate` before.
            return [];
        },
    };
}
/** What can be neither done to a real Envoy nor seen of it from outside. */
function whyNot({ clock, properties, sharedData, queues, connection }) {
    if (clock !== undefined)
        return "a real Envoy's clock does not stand still (clock)";
    const { untellable, facts } = toFacts(properties);
    if (connection !== undefined && facts.metadata !== undefined) {
        return 'a real Envoy has no metadata of requests for a connection (properties)';
    }
    if (untellable.length > 0)
        return `a real Envoy can not be told what to find as ${untellable.join(', ')} (properties)`;
    const longest = Math.max(0, ...[...sharedData.values(), ...queues.values()].flat().map(({ length }) => length));
    if (longest <= MAX_SHARED)
        return undefined;
    return `no more than ${MAX_SHARED} bytes can be given to what the VMs of a real Envoy share (sharedData, queues)`;
}
/** What the run itself says has been tried before; what a case says instead has not. */
async function tryStart({ binary, plugin, env }, testCase) {
    if (Object.keys(testCase.plugin).length === 0)
        return undefined;
    const own = { ...plugin, ...testCase.plugin };
    const { loads, reasons, log } = await (0,process/* validate */.t)(binary, (0,envoy_bootstrap/* makeBootstrap */.bm)(own, envoy_bootstrap/* NO_NETWORK */.T0, binary.version), env);
    if (loads)
        return undefined;
    return refusedTrace(reasons.length > 0 ? reasons : ['Envoy does not say why'], readModuleLog(log, own));
}
async function startFenced({ binary, env, ...settings }, testCase, { upstream, clusters, scene, tcp, clerk }) {
    const plugin = { ...settings.plugin, ...testCase.plugin };
    // The module may call out while it starts.
    scene.callouts = testCase.callouts;
    const { facts } = toFacts(testCase.properties);
    const isTcp = testCase.connection !== undefined && tcp !== undefined;
    const around = { clusters, clerk, facts };
    const network = isTcp
        ? { kind: 'tcp', port: tcp.port, ...around }
        : { kind: 'upstream', port: upstream.port, ...around };
    const envoy = await (0,process/* startEnvoy */.c)(binary, (0,envoy_bootstrap/* makeBootstrap */.bm)(plugin, network, binary.version), env);
    try {
        const fence = await fenceLog(envoy, testCase.fresh);
        const listeners = (await (0,admin/* askAdmin */.z)(envoy.adminPort, '/listeners')).body;
        const [barrier, clerkPort] = [(0,admin/* listenerPort */.e)(listeners, envoy_bootstrap/* BARRIER */.I1), (0,admin/* listenerPort */.e)(listeners, envoy_bootstrap/* CLERK */.OT)];
        return {
            ...{ key: environmentKey(testCase), plugin, envoy, fence, level: 'debug' },
            tcp: isTcp && barrier !== undefined ? { barrier, upstream: tcp } : undefined,
            clerk: clerkPort === undefined ? undefined : createClerk(clerkPort),
        };
    }
    catch (error) {
        await envoy.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/host/guard.js
var guard = __webpack_require__(38880);
// EXTERNAL MODULE: ./.build/host/refusal.js
var refusal = __webpack_require__(68761);
;// CONCATENATED MODULE: ./.build/host/reload.js


/** Milliseconds since the last start; Envoy's own backoff is somewhere between 1,000 and this. */
const BACKOFF = 1_500;
/**
 * The VM for the next stream: with FAIL_RELOAD a new one where the old one has failed and the backoff is over, if it
 * starts (Envoy's source/extensions/common/wasm/wasm.cc, maybeReloadHandleIfNeeded).
 */
function pluginForStream(served) {
    const { vm } = served.started;
    const now = vm.world.clock.elapsed();
    if (vm.failure === undefined || vm.plugin.failurePolicy !== 'FAIL_RELOAD' || now - served.loadedAt < BACKOFF) {
        return served.started;
    }
    served.loadedAt = now;
    try {
        served.started = (0,host/* startPlugin */._C)(served.loaded, vm.plugin, vm.world);
    }
    catch (error) {
        if (!(error instanceof host_link/* LoadFailure */.to))
            throw error;
    }
    return served.started;
}

// EXTERNAL MODULE: ./.build/host/shared.js
var host_shared = __webpack_require__(15268);
// EXTERNAL MODULE: ./.build/host/body.js
var host_body = __webpack_require__(561);
// EXTERNAL MODULE: ./.build/host/context.js
var context = __webpack_require__(97662);
// EXTERNAL MODULE: ./.build/host/vm.js + 1 modules
var host_vm = __webpack_require__(65182);
;// CONCATENATED MODULE: ./.build/host/connection.js




/** How proxy_on_downstream_connection_close names who closed (proxy_peer_type_t). */
const PEER = { unknown: 0, local: 1, remote: 2 };
/** Opens a connection; the client's first bytes are only read once the upstream is there (Envoy's tcp_proxy.cc). */
function connection_openConnection(vm, root, ends) {
    const view = {
        downstream: undefined,
        upstream: undefined,
        resume: () => resume(connection),
        close: () => connection_close(connection, PEER.local),
    };
    const connection = {
        vm,
        context: (0,host/* addContext */.xf)(vm, root, (0,context/* createConnectionView */.ei)(ends.facts, view)),
        ends,
        view,
        fromClient: (0,host_body/* createBody */.Fm)(),
        fromUpstream: (0,host_body/* createBody */.Fm)(),
        clientEnded: false,
        upstreamTold: false,
        clientTold: false,
        proxyStarted: false,
        over: false,
        bypassed: vm.failure !== undefined && vm.plugin.failurePolicy === 'FAIL_OPEN',
    };
    return connection;
}
/** To be called once, when the ends can take what the filter does. */
function startConnection(connection) {
    const { vm, context } = connection;
    if (vm.failure === undefined) {
        if (vm.callbacks.proxy_on_context_create !== undefined) {
            (0,host_vm/* enter */.Ve)(vm, context, 'proxy_on_context_create', context.id, context.root?.id);
            (0,host_vm/* leave */.qG)(vm);
        }
        context.created = true;
    }
    if (ask(connection, 'proxy_on_new_connection'))
        startProxy(connection);
}
/** Bytes of the client's, or its end, come in. */
function receiveFromClient(connection, bytes, end) {
    if (connection.over || connection.clientEnded)
        return;
    connection.clientEnded = end;
    (0,host_body/* appendBody */.Nc)(connection.fromClient, bytes);
    connection_count(connection, 'requestSize', bytes);
    const { fromClient, view } = connection;
    view.downstream = fromClient;
    if (ask(connection, 'proxy_on_downstream_data', fromClient.bytes.length, end)) {
        view.downstream = undefined;
        passToUpstream(connection);
    }
    // Both directions have ended, the client's last.
    if (end && connection.clientTold)
        connection_close(connection, PEER.remote);
}
/** Bytes of the upstream's, or its end, come in. */
function receiveFromUpstream(connection, bytes, end) {
    if (connection.over || connection.clientTold)
        return;
    const { fromUpstream, view, vm, context } = connection;
    (0,host_body/* appendBody */.Nc)(fromUpstream, bytes);
    connection_count(connection, 'responseSize', bytes);
    view.upstream = fromUpstream;
    const goesOn = ask(connection, 'proxy_on_upstream_data', fromUpstream.bytes.length, end);
    if (goesOn)
        view.upstream = undefined;
    if (end && vm.callbacks.proxy_on_upstream_connection_close !== undefined) {
        tell(vm, context, 'proxy_on_upstream_connection_close', PEER.unknown);
    }
    if (connection.over)
        return;
    if (goesOn) {
        const { bytes: sent } = fromUpstream;
        fromUpstream.bytes = connection_NOTHING;
        connection.clientTold = end;
        connection.ends.toClient(sent, end);
    }
    // The upstream's own connection has ended in both directions, which ends this one; or this one has by itself.
    if (end && (connection.upstreamTold || (goesOn && connection.clientEnded)))
        connection_close(connection, PEER.local);
}
/** The client has gone away without a word. */
function loseClient(connection) {
    // Envoy notices it only where it reads.
    if (connection.proxyStarted)
        connection_close(connection, PEER.remote);
}
function connection_count({ ends }, what, bytes) {
    ends.facts[what] += bytes.length;
}
const connection_NOTHING = Buffer.alloc(0);
/**
 * Calls a callback and says whether the filter lets go on what it was about. A VM that fails closes the connection,
 * whatever `failure_policy` is (proxy-wasm-cpp-host's context.cc, CHECK_FAIL_NET; measured).
 */
function ask(connection, callback, size = 0, end = false) {
    const { vm, context } = connection;
    if (connection.bypassed)
        return true;
    if (context.stream !== undefined)
        context.stream.endOfStream = end;
    if (vm.failure === undefined) {
        if (vm.callbacks[callback] === undefined)
            return true;
        const answer = (0,host_vm/* enter */.Ve)(vm, context, callback, context.id, size, end ? 1 : 0);
        (0,host_vm/* leave */.qG)(vm);
        if (vm.failure === undefined)
            return answer === 0 && !connection.over;
    }
    if ((0,host_vm/* failsOpenAtOnce */.mx)(vm))
        return !connection.over;
    connection_close(connection, PEER.local);
    return false;
}
function tell(vm, context, callback, peer) {
    if (vm.failure !== undefined || !context.created || vm.callbacks[callback] === undefined)
        return;
    (0,host_vm/* enter */.Ve)(vm, context, callback, context.id, peer);
    (0,host_vm/* leave */.qG)(vm);
}
function startProxy(connection) {
    if (connection.proxyStarted || connection.over)
        return;
    connection.proxyStarted = true;
    connection.ends.connect();
}
/** What the filter has held back of the client's goes on; what it holds back of the upstream's never can. */
function resume(connection) {
    if (connection.over)
        return;
    if (!connection.proxyStarted)
        startProxy(connection);
    else
        passToUpstream(connection);
}
function passToUpstream(connection) {
    const { fromClient, clientEnded, upstreamTold, ends } = connection;
    if (upstreamTold || (fromClient.bytes.length === 0 && !clientEnded))
        return;
    const { bytes } = fromClient;
    fromClient.bytes = connection_NOTHING;
    connection.upstreamTold = clientEnded;
    ends.toUpstream(bytes, clientEnded);
}
/** The order of a connection's last callbacks is Envoy's (context.cc, onCloseTCP): done comes before the log. */
function connection_close(connection, by) {
    if (connection.over)
        return;
    connection.over = true;
    const { vm, context, ends } = connection;
    ends.closed();
    tell(vm, context, 'proxy_on_downstream_connection_close', by);
    for (const callback of ['proxy_on_done', 'proxy_on_log']) {
        if (vm.failure !== undefined || !context.created || vm.callbacks[callback] === undefined)
            continue;
        (0,host_vm/* enter */.Ve)(vm, context, callback, context.id);
        (0,host_vm/* leave */.qG)(vm);
    }
    (0,host_vm/* deleteContext */.JQ)(vm, context);
}

;// CONCATENATED MODULE: ./.build/test/connection/virtual.js


/** Milliseconds of the host's time that Envoy needs to reach an upstream on loopback. */
const CONNECT_DELAY = 1;
/** Milliseconds of the host's time between two steps: the round trip of the real client's barrier. */
const TURN = 1;
/** Plays the steps on a connection through the embedded host, as tcp.ts does on one through Envoy. */
function playStepsInHost(steps, clock, { vm, root }, facts) {
    const received = { client: [], upstream: [] };
    const ended = { client: false, upstream: false };
    const saidEnd = { client: false, upstream: false };
    let connected = false;
    let closed = false;
    let closedBy;
    /** What the client has sent while Envoy does not read: until the upstream is there, and then in one piece. */
    const unread = [];
    const hearEnd = (peer) => {
        ended[peer] = true;
        if (!saidEnd.client && !saidEnd.upstream)
            closedBy ??= 'filter';
    };
    const deliver = (to, bytes, end) => {
        received[to].push(Buffer.from(bytes));
        if (end)
            hearEnd(to);
    };
    const connection = connection_openConnection(vm, root, {
        connect: () => {
            clock.after(CONNECT_DELAY, () => {
                if (connection.over)
                    return;
                connected = true;
                facts.calledUpstream = true;
                if (unread.length > 0 || saidEnd.client)
                    receiveFromClient(connection, Buffer.concat(unread), saidEnd.client);
            });
        },
        toUpstream: (bytes, end) => deliver('upstream', bytes, end),
        toClient: (bytes, end) => deliver('client', bytes, end),
        closed: () => {
            closed = true;
            hearEnd('client');
            if (connected)
                hearEnd('upstream');
        },
        facts,
    });
    const give = (step) => {
        const receive = step.from === 'client' ? receiveFromClient : receiveFromUpstream;
        if (step.kind === 'send')
            receive(connection, step.bytes, false);
        else
            receive(connection, Buffer.alloc(0), true);
    };
    const take = (step) => {
        const { from } = step;
        if (closed || saidEnd[from] || (from === 'upstream' && !connected))
            return;
        if (step.kind === 'end') {
            saidEnd[from] = true;
            closedBy ??= from;
        }
        if (connected)
            give(step);
        else if (step.kind === 'send')
            unread.push(step.bytes);
    };
    const pass = (milliseconds, isDone) => {
        const end = clock.elapsed() + milliseconds;
        while (!isDone() && clock.next(end))
            ;
    };
    const never = () => false;
    startConnection(connection);
    pass(CONNECT_DELAY + TURN, never);
    for (const step of steps) {
        take(step);
        pass(TURN, never);
    }
    take({ kind: 'end', from: 'client' });
    pass(LINGER, () => closed || ended.upstream);
    take({ kind: 'end', from: 'upstream' });
    pass(LINGER, () => closed || ended.client);
    const isOver = ended.client;
    if (!closed)
        loseClient(connection);
    return {
        called: connected,
        received: { client: Buffer.concat(received.client), upstream: Buffer.concat(received.upstream) },
        closedBy: closedBy ?? 'client',
        isOver,
    };
}

// EXTERNAL MODULE: ./.build/host/header-map.js
var header_map = __webpack_require__(83979);
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
            (0,header_map/* addHeader */.NI)(map, 'grpc-message', (0,grpc_status/* encodeGrpcMessage */.K)(body));
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
        resume: (kind) => stream_resume(stream, stream[kind]),
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
        bypassed: vm.failure !== undefined && vm.plugin.failurePolicy === 'FAIL_OPEN',
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
/** True where so much of a direction is held back that Envoy reads no more of it until the filter lets it go on. */
function isBackedUp(stream, kind) {
    const { stopped, buffering, held, waiting } = stream[kind];
    if (stream.over || stopped === 'no' || buffering)
        return false;
    return (held?.bytes.length ?? 0) + (waiting?.bytes.length ?? 0) > BUFFER_LIMIT;
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
 * client gets a 503, whatever `failure_policy` is (context.cc, CHECK_FAIL; Envoy's failStream; measured).
 * @param stopped what a local response and an unknown answer mean.
 */
function stream_ask(stream, callback, stopped, a, b) {
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
    if ((0,host_vm/* failsOpenAtOnce */.mx)(stream.vm))
        return ACTION.continue;
    if (!stream.failed) {
        stream.failed = true;
        reply(stream, { status: 503, body: Buffer.alloc(0), headers: [], grpcStatus: 14, details: 'wasm_fail_stream' });
    }
    return stopped;
}
/** The response of a stream that has failed is not the filter's to see. */
function passesBy(stream, leg) {
    return stream.bypassed || !stream.context.created || (leg.kind === 'response' && stream.failed);
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
    const action = stream_ask(stream, CALLBACKS[leg.kind].headers, HEADERS_ACTION.stopAll, map.names.length, end ? 1 : 0);
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
    const action = stream_ask(stream, CALLBACKS[leg.kind].body, 3, seen.bytes.length, end ? 1 : 0);
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
                stream_resume(stream, leg);
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
    const action = stream_ask(stream, CALLBACKS[leg.kind].trailers, 1, map.names.length, 0);
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
        stream_resume(stream, leg);
}
/** What was stopped goes on; after a stop of everything the filter sees the body in one piece. */
function stream_resume(stream, leg) {
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
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/test/host-proxy.js






/**
 * What Envoy does around the filter with the bootstrap of src/envoy: HTTP/1 on both sides, the connection manager's
 * headers, the router. Measured on 1.40 by a filter that logs every header map.
 */
/** Headers of one connection, which Envoy takes off: these of requests before the filter, all of responses after it. */
const HOP_BY_HOP = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade'];
/** The router's own timeout for an answer, told to the upstream. */
const ROUTE_TIMEOUT = '15000';
/** Milliseconds of the host's time. */
const host_proxy_CONNECT_DELAY = 1;
const UPSTREAM_DELAY = 1;
function toIncoming(plan) {
    const lines = requestLines(plan);
    const first = (name) => lines.find(([key]) => key.toLowerCase() === name)?.[1];
    const forwarded = first('x-forwarded-proto');
    const headers = (0,header_map/* createHeaderMap */.UQ)('request', [
        [':authority', host_proxy_latin1(first('host') ?? '')],
        [':path', host_proxy_latin1(plan.path)],
        [':method', plan.method],
        [':scheme', forwarded === 'https' ? 'https' : 'http'],
    ]);
    for (const [name, value] of lines) {
        const key = name.toLowerCase();
        const dropped = key === 'host' || HOP_BY_HOP.includes(key) || (key === 'te' && value !== 'trailers');
        if (!dropped && key !== 'expect')
            (0,header_map/* addHeader */.NI)(headers, key, host_proxy_latin1(value));
    }
    if (forwarded === undefined)
        (0,header_map/* addHeader */.NI)(headers, 'x-forwarded-proto', 'http');
    if (first('x-request-id') === undefined)
        (0,header_map/* addHeader */.NI)(headers, 'x-request-id', (0,external_node_crypto_.randomUUID)());
    const length = Number(first('content-length') ?? 0);
    const size = lines.reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
    const tooMany = lines.length > envoy_bootstrap/* MAX_HEADER_COUNT */.re || size > envoy_bootstrap/* MAX_HEADER_KIB */.sg * 1024;
    return {
        headers,
        pieces: plan.body?.pieces ?? [],
        end: first('transfer-encoding') === undefined && length === 0,
        refusal: tooMany ? local_reply_text(431, 'Request Header Fields Too Large', 'too_many_headers') : undefined,
    };
}
/** Trailers as the filter gets them; undefined where there are none. */
function toTrailers(lines) {
    if (lines.length === 0)
        return undefined;
    return (0,header_map/* createHeaderMap */.UQ)('trailers', lines.map(([name, value]) => [name.toLowerCase(), host_proxy_latin1(value)]));
}
/** The upstream's answer as the filter gets it. */
function toResponse(answer, method) {
    const headers = (0,header_map/* createHeaderMap */.UQ)('response', [[':status', String(answer.status)]]);
    for (const [name, value] of answerLines(answer)) {
        if (name.toLowerCase() !== 'keep-alive')
            (0,header_map/* addHeader */.NI)(headers, name, host_proxy_latin1(value));
    }
    (0,header_map/* addHeader */.NI)(headers, 'x-envoy-upstream-service-time', String(UPSTREAM_DELAY + answer.delay));
    const bodiless = method === 'HEAD' || answer.status === 204 || answer.status === 304;
    const end = bodiless || (0,header_map/* getHeader */._b)(headers, 'content-length') === '0';
    return { headers, pieces: end ? [] : answer.body.pieces, end };
}
/** The router, which takes a moment to connect, and the upstream, which answers once it has the whole request. */
function createUpstreamSink(clock, facts, upstream) {
    const { received, pool } = upstream;
    const chunks = [];
    let trailers = [];
    let length;
    let index;
    let complete = false;
    const finish = () => {
        const head = index === undefined ? undefined : received[index];
        const body = Buffer.concat(chunks);
        // What the filter owes of the length that it announces never comes; what it adds beyond that is no part of the body.
        if (index === undefined || head === undefined || !complete || body.length < (length ?? 0))
            return;
        received[index] = { ...head, body: body.subarray(0, length), trailers };
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
            const request = host_proxy_toReceived(map, isEnd);
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
            clock.after(host_proxy_CONNECT_DELAY, () => {
                pool.idle = true;
                arrive();
            });
        },
        data: (bytes, isEnd) => {
            chunks.push(bytes);
            if (isEnd)
                end();
        },
        trailers: (map) => {
            // HTTP/1 has trailers only behind chunks.
            if (length === undefined)
                trailers = plainLines(map);
            end();
        },
    };
}
function routingProblem(map) {
    const missing = [':method', ':path', ':authority'].find((name) => (0,header_map/* getHeader */._b)(map, name) === undefined);
    if (missing !== undefined) {
        return local_reply_text(503, `missing required header: ${missing}`, 'filter_removed_required_request_headers');
    }
    // Without the client's scheme Envoy looks for no route (config_impl.cc, getRouteFromEntries).
    const routed = (0,header_map/* getHeader */._b)(map, ':path')?.startsWith('/') && (0,header_map/* getHeader */._b)(map, 'x-forwarded-proto') !== undefined;
    return routed ? undefined : local_reply_text(404, '', 'route_not_found');
}
function host_proxy_toReceived(map, end) {
    const method = (0,header_map/* getHeader */._b)(map, ':method') ?? '';
    const lines = [['host', host_proxy_utf8((0,header_map/* getHeader */._b)(map, ':authority') ?? '')], ...plainLines(map)];
    if (announcedLength(map) === undefined) {
        if (!end)
            lines.push(['transfer-encoding', 'chunked']);
        else if (!host_proxy_BODILESS.has(method))
            lines.push(['content-length', '0']);
    }
    return { method, path: host_proxy_utf8((0,header_map/* getHeader */._b)(map, ':path') ?? ''), headers: lines, body: Buffer.alloc(0), trailers: [] };
}
function announcedLength(map) {
    const announced = (0,header_map/* getHeader */._b)(map, 'content-length');
    return announced === undefined ? undefined : Number(announced);
}
/** Methods that say nothing about a body that they don't have. */
const host_proxy_BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);
/**
 * The connection manager's last touch and the client, who has got `connection: close` where it asked for it.
 * @param last it does so with the last request of a connection.
 */
function createClientSide(plan, facts, last) {
    const closes = last && !plan.headers.some(([name]) => name.toLowerCase() === 'connection');
    const chunks = [];
    let head;
    let length;
    let trailers = [];
    const finish = () => {
        if (head === undefined)
            return;
        const body = Buffer.concat(chunks);
        const owes = length !== undefined && body.length < length && plan.method !== 'HEAD';
        side.ending = owes
            ? { kind: 'broken', reason: 'aborted' }
            : { kind: 'answered', response: { ...head, body: body.subarray(0, length), trailers } };
    };
    const side = {
        ending: undefined,
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
            trailers: (map) => {
                if (length === undefined)
                    trailers = plainLines(map);
                finish();
            },
        },
        reset: () => {
            side.ending ??= { kind: 'broken', reason: head === undefined ? 'socket hang up' : 'aborted' };
        },
    };
    return side;
}
function plainLines(map) {
    return (0,header_map/* headerPairs */.Ro)(map).flatMap(([name, value]) => (name.startsWith(':') ? [] : [[name, host_proxy_utf8(value)]]));
}
/** Text as the host keeps it: one character a byte of its UTF-8. */
function host_proxy_latin1(value) {
    return Buffer.from(value, 'utf8').toString('latin1');
}
function host_proxy_utf8(value) {
    return Buffer.from(value, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/test/host-exchange.js



/** Milliseconds of the host's time between two chunks. */
const CHUNK_GAP = 1;
/** Bytes that Envoy reads of a body at a time; how many they really are is the socket's affair. */
const READ_SIZE = 64 << 10;
/** Envoy's route timeout, in milliseconds of the host's time. */
const host_exchange_ROUTE_TIMEOUT = 15_000;
/** Sends a request through the plugin; time must go on for it to end. */
function startExchange(world, { vm, root }, { request, upstream }, connection) {
    const { clock, scene, pool } = world;
    const facts = createFacts(clock, connection.id);
    const client = createClientSide(request, facts, connection.last);
    const behind = createUpstreamSink(clock, facts, {
        respond: (method, readable) => host_exchange_answer(clock, stream, readable ? upstream : BAD_REQUEST, method),
        refuse: (refusal) => replyForEnvoy(stream, refusal),
        isCancelled: () => stream.over || stream.replied,
        received: scene.received,
        pool,
    });
    const stream = openStream(vm, root, {
        upstream: behind,
        client: client.sink,
        reset: client.reset,
        facts,
    });
    const incoming = toIncoming(request);
    if (incoming.refusal === undefined) {
        receiveRequestHeaders(stream, incoming.headers, incoming.end);
        if (!incoming.end) {
            deliver(clock, incoming.pieces, {
                isBackedUp: () => isBackedUp(stream, 'request'),
                data: (bytes, end) => receiveRequestData(stream, bytes, end),
                trailers: (map) => receiveRequestTrailers(stream, map),
                last: toTrailers(request.trailers),
            });
        }
    }
    else {
        replyForEnvoy(stream, incoming.refusal);
    }
    return {
        facts,
        ended: () => client.ending,
        close: () => {
            facts.duration = BigInt(Math.round((clock.elapsed() - facts.opened) * 1e6));
            closeStream(stream);
        },
    };
}
/**
 * One chunk after the other, each in as many reads as Envoy needs, while the filter does not hold back too much. HTTP/1
 * knows of a body's end only after its last byte.
 */
function deliver(clock, chunks, receiver) {
    let [index, offset] = [0, 0];
    const goOn = () => {
        for (let chunk = chunks[index]; chunk !== undefined; chunk = chunks[index]) {
            if (receiver.isBackedUp()) {
                clock.after(CHUNK_GAP, goOn);
                return;
            }
            receiver.data(chunk.subarray(offset, offset + READ_SIZE), false);
            offset += READ_SIZE;
            if (offset < chunk.length)
                continue;
            index += 1;
            offset = 0;
            if (index < chunks.length) {
                clock.after(CHUNK_GAP, goOn);
                return;
            }
        }
        if (receiver.last === undefined)
            receiver.data(Buffer.alloc(0), true);
        else
            receiver.trailers(receiver.last);
    };
    goOn();
}
function host_exchange_answer(clock, stream, plan, method) {
    const { facts } = stream.ends;
    if (plan.kind === 'hang') {
        clock.after(host_exchange_ROUTE_TIMEOUT, () => replyForEnvoy(stream, TIMEOUT));
        return;
    }
    const begin = () => {
        if (stream.over || stream.replied)
            return;
        if (plan.kind !== 'answer') {
            replyForEnvoy(stream, RESET);
            return;
        }
        const { headers, pieces, end } = toResponse(plan, method);
        facts.responseDetails ??= 'via_upstream';
        receiveResponseHeaders(stream, headers, end);
        if (end)
            return;
        deliver(clock, pieces, {
            isBackedUp: () => isBackedUp(stream, 'response'),
            data: (bytes, isEnd) => receiveResponseData(stream, bytes, isEnd),
            trailers: (map) => receiveResponseTrailers(stream, map),
            last: toTrailers(plan.trailers),
        });
    };
    if (plan.delay === 0)
        begin();
    else
        clock.after(plan.delay, begin);
}
/** As Envoy words it (router.cc; StreamInfo, ResponseCodeDetailValues). */
const TIMEOUT = local_reply_text(504, 'upstream request timeout', 'upstream_response_timeout');
const RESET = local_reply_text(503, 'upstream connect error or disconnect/reset before headers. reset reason: connection termination', 'upstream_reset_before_response_started{connection_termination}');
/** The answer of an HTTP server to bytes that are no request. */
const BAD_REQUEST = {
    kind: 'answer',
    delay: 0,
    status: 400,
    headers: [['transfer-encoding', 'chunked']],
    body: { pieces: [], chunked: true },
    trailers: [],
};
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

;// CONCATENATED MODULE: ./.build/test/host-case.js







/** Milliseconds of the host's time after a stream, for what was sent in its last callbacks. */
const AFTERMATH = 5;
/** Runs a case in a plugin that has been started, and tells what it left behind. */
function runInHost(testCase, { world, served, connection, deadline }) {
    const { scene } = world;
    const { vmId } = served.started.vm.plugin;
    const exchanges = [];
    const unmet = [];
    let settlement = 'quiet';
    world.logLevel = logLevelOf(testCase);
    scene.callouts = testCase.callouts;
    scene.calls = [];
    scene.received = [];
    const before = host_case_readMetrics(world, testCase.expectations);
    const guarded = (work) => {
        if (settlement !== 'quiet')
            return;
        try {
            (0,guard/* runGuarded */.s)(deadline, work);
        }
        catch (error) {
            if (!(error instanceof guard/* NeverReturned */.W))
                throw error;
            settlement = 'stuck';
        }
    };
    const waitForTicks = (count) => guarded(() => {
        const missed = leapTicks(world, count, deadline);
        if (missed > 0)
            unmet.push(missedTicks(count, missed));
    });
    guarded(() => {
        for (const [key, value] of testCase.sharedData)
            (0,host_shared/* setSharedData */.wK)(world.shared, vmId, host_case_latin1(key), value, 0);
        for (const [name, entries] of testCase.queues) {
            const queue = (0,host_shared/* resolveQueue */.AA)(world.shared, vmId, host_case_latin1(name));
            if (queue === undefined)
                unmet.push(noQueue(name));
            else
                for (const entry of entries)
                    (0,host_shared/* enqueue */.Z2)(world.shared, queue, entry);
        }
        settle(world);
    });
    waitForTicks(testCase.ticks.before);
    for (const [index, exchange] of testCase.exchanges.entries()) {
        if (settlement !== 'quiet')
            break;
        let ending = { kind: 'deadline' };
        let details;
        scene.received = [];
        scene.answer = exchange.upstream;
        guarded(() => {
            const last = index === testCase.exchanges.length - 1;
            leap(world, exchange.wait);
            const underWay = startExchange(world, pluginForStream(served), exchange, { id: connection, last });
            const end = world.clock.elapsed() + deadline;
            while (underWay.ended() === undefined && world.clock.next(end))
                ;
            ending = underWay.ended() ?? ending;
            underWay.close();
            details = underWay.facts.responseDetails;
            settle(world);
        });
        exchanges.push({ ending, upstream: scene.received[0], details });
    }
    const { connection: steps } = testCase;
    let record;
    if (steps !== undefined) {
        guarded(() => {
            record = playStepsInHost(steps, world.clock, pluginForStream(served), createFacts(world.clock, connection));
            settle(world);
        });
    }
    waitForTicks(testCase.ticks.after);
    return {
        exchanges,
        connection: record,
        settlement,
        ...world.take(),
        callouts: scene.calls,
        metrics: host_case_growth(before, host_case_readMetrics(world, testCase.expectations)),
        ...host_case_readShared(world.shared, served.started.vm, testCase.expectations),
        calls: world.takeLines(),
        unmet,
    };
}
function settle(world) {
    const end = world.clock.elapsed() + AFTERMATH;
    while (world.clock.next(end))
        ;
}
/** Lets time pass, and what happens meanwhile. */
function leap({ clock }, milliseconds) {
    if (milliseconds === 0)
        return;
    let passed = false;
    clock.after(milliseconds, () => {
        passed = true;
    });
    while (!passed && clock.next(Number.POSITIVE_INFINITY))
        ;
}
/** How many of the ticks did not come. */
function leapTicks(world, count, limit) {
    const wanted = world.ticks + count;
    const end = world.clock.elapsed() + limit;
    while (world.ticks < wanted && world.clock.next(end))
        ;
    return Math.max(0, wanted - world.ticks);
}
function host_case_readMetrics(world, expectations) {
    const found = new Map();
    if (!expectations.some(({ kind }) => kind === 'metric' || kind === 'no-metric'))
        return found;
    for (const { type, name, value, samples } of world.metrics.values()) {
        const text = Buffer.from(name, 'latin1').toString('utf8');
        found.set(text, { value: type === 'histogram' ? samples.length : Number(value), grows: type !== 'gauge' });
    }
    return found;
}
function host_case_growth(before, after) {
    return new Map([...after].map(([name, { value, grows }]) => [name, grows ? value - (before.get(name)?.value ?? 0) : value]));
}
function host_case_readShared(shared, { plugin: { vmId } }, expectations) {
    const sharedData = new Map();
    const queues = new Map();
    for (const expectation of expectations) {
        if (expectation.kind === 'shared-data') {
            const entry = (0,host_shared/* getSharedData */.Es)(shared, vmId, host_case_latin1(expectation.key));
            if (entry !== undefined)
                sharedData.set(expectation.key, entry.value);
        }
        else if (expectation.kind === 'queue') {
            const token = (0,host_shared/* resolveQueue */.AA)(shared, vmId, host_case_latin1(expectation.name));
            const queue = token === undefined ? undefined : shared.queues.get(token);
            // Whoever looks into a queue takes out what is there.
            if (queue !== undefined)
                queues.set(expectation.name, queue.entries.splice(0));
        }
    }
    return { sharedData, queues };
}
/** Text as the host keeps it: one character a byte of its UTF-8. */
function host_case_latin1(text) {
    return Buffer.from(text).toString('latin1');
}

// EXTERNAL MODULE: ./.build/host/clock.js
var host_clock = __webpack_require__(59867);
;// CONCATENATED MODULE: ./.build/test/host-world.js







/** A module that calls the host for ever is told by its last calls. */
const MAX_TRACE_LINES = 500;
/** A world as Envoy's is around a plugin, which keeps what happens in it. */
function createRecordingWorld(surroundings) {
    const { clock, properties, clusters, readExpression } = surroundings;
    let lines = [];
    let logs = [];
    let findings = [];
    const scene = createScene();
    const world = {
        clock: (0,host_clock/* createClock */.t)(clock),
        shared: (0,host_shared/* createShared */.uy)(),
        metrics: new Map(),
        logLevel: 'debug',
        properties: toPropertyBytes(properties),
        scene,
        pool: { idle: false },
        ticks: 0,
        trace: (line) => {
            if (line.startsWith(host_world_TICK))
                world.ticks += 1;
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
        hasCluster: (name) => name === UPSTREAM || clusters.some((cluster) => cluster.name === name),
        call: (cluster, request) => answerCall(scene, cluster, request),
        openGrpc: (cluster, head) => openGrpc(scene, cluster, head),
        readExpression,
        take: () => {
            const taken = { logs, findings };
            logs = [];
            findings = [];
            return taken;
        },
    };
    return world;
}
/** How the trace begins that tells of a tick. */
const host_world_TICK = '→ proxy_on_tick(';
function answerCall(scene, cluster, request) {
    const received = host_world_toReceived(request);
    const callout = findCallout(scene.callouts, cluster, received);
    const isUpstream = callout === undefined && cluster === UPSTREAM;
    if (isUpstream)
        scene.received.push(received);
    else
        scene.calls.push({ cluster, ...received });
    // Who is told of more than comes waits for it, and answers nothing.
    const announced = Number(request.headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
    if (announced > request.body.length)
        return { kind: 'hang', delay: 0 };
    return toOutcome(isUpstream ? scene.answer : (callout?.answer ?? UNFORESEEN));
}
function toOutcome(answer) {
    if (answer.kind === 'grpc')
        return toOutcome(UNFORESEEN);
    if (answer.kind !== 'answer')
        return { kind: answer.kind, delay: answer.delay };
    const { headers, pieces } = toResponse(answer, 'GET');
    const trailers = answer.trailers.map(([name, value]) => [name.toLowerCase(), host_world_latin1(value)]);
    return {
        kind: 'answer',
        delay: answer.delay,
        headers: (0,header_map/* headerPairs */.Ro)(headers),
        body: Buffer.concat(pieces),
        trailers,
    };
}
/** A service answers as the case says; what comes is one body, message behind message. */
function openGrpc(scene, cluster, { path, headers }) {
    const lines = headers.map(([name, value]) => [name, host_world_utf8(value)]);
    const plain = lines.filter(([name]) => !name.startsWith(':'));
    const host = lines.find(([name]) => name === ':authority')?.[1] ?? '';
    const call = {
        method: 'POST',
        path,
        headers: [['host', host], ...plain],
        body: Buffer.alloc(0),
        trailers: [],
    };
    const { calls } = scene;
    const index = calls.push({ cluster, ...call }) - 1;
    const messages = [];
    return {
        outcome: toGrpcOutcome(findCallout(scene.callouts, cluster, call)?.answer ?? UNFORESEEN),
        receive: (message) => {
            if (message === undefined)
                return;
            messages.push(message);
            calls.splice(index, 1, { cluster, ...call, body: Buffer.concat(messages) });
        },
    };
}
/** Who answers a gRPC call with plain HTTP says nothing of its status: gRPC derives one (HTTP to gRPC Status Code Mapping). */
function toGrpcOutcome(answer) {
    const { delay } = answer;
    switch (answer.kind) {
        case 'reset':
        case 'hang':
            return { kind: answer.kind, delay };
        case 'answer':
            return {
                kind: 'answer',
                delay,
                status: (0,grpc_status/* grpcStatusOf */.I)(answer.status),
                statusMessage: '',
                metadata: [],
                messages: [],
                trailers: [],
            };
        case 'grpc': {
            const { status, messages } = answer;
            const pairs = (lines) => lines.map(([name, value]) => [name.toLowerCase(), host_world_latin1(value)]);
            return {
                ...{ kind: 'answer', delay, status, messages },
                statusMessage: (0,grpc_status/* encodeGrpcMessage */.K)(Buffer.from(answer.statusMessage)),
                metadata: pairs(answer.metadata),
                trailers: pairs(answer.trailers),
            };
        }
    }
}
function host_world_toReceived({ headers, body, trailers }) {
    const lines = headers.map(([name, value]) => [name, host_world_utf8(value)]);
    const first = (name) => lines.find(([key]) => key === name)?.[1] ?? '';
    const plain = lines.filter(([name]) => !name.startsWith(':'));
    return {
        method: first(':method'),
        path: first(':path'),
        headers: [['host', first(':authority')], ...plain],
        body,
        trailers: trailers.map(([name, value]) => [name.toLowerCase(), host_world_utf8(value)]),
    };
}
function host_world_latin1(text) {
    return Buffer.from(text).toString('latin1');
}
function host_world_utf8(text) {
    return Buffer.from(text, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./.build/test/host-engine.js











/** Milliseconds of the host's time until a real Envoy would serve, for what a filter does in its first ticks. */
const SETTLE = 100;
/** Milliseconds for a module to start: Go's takes a second. */
const START_LIMIT = 20_000;
/** Reasons of the module's own words: it can speak without end. */
const MAX_SAID = 20;
/**
 * The embedded host as a test engine. The module is started once here, as Envoy starts a canary.
 * @throws LoadFailure where it refuses to start, in Envoy's words.
 */
function openHostEngine(settings) {
    const { deadline, env } = settings;
    const canary = start(settings, {});
    if ('reasons' in canary)
        throw new host_link/* LoadFailure */.to(...canary.reasons);
    let current;
    let connections = 0;
    return {
        name: 'host',
        target: undefined,
        whyNot: () => undefined,
        run: async (testCase) => {
            await (0,external_node_timers_promises_.setImmediate)();
            if (env.signal.aborted)
                throw (0,exec/* interruption */.YW)(env.signal);
            const key = environmentKey(testCase);
            if (current !== undefined && (key === undefined || current.key !== key)) {
                stop(current, deadline);
                current = undefined;
            }
            if (current === undefined) {
                const started = start(settings, testCase);
                if ('reasons' in started)
                    return refusedTrace(started.reasons, started.logs);
                current = { ...started, key };
            }
            connections += 1;
            const limit = testCase.deadline ?? deadline;
            const trace = runInHost(testCase, { ...current, connection: connections, deadline: limit });
            for (const line of trace.calls)
                env.log.debug(line);
            if (trace.settlement !== 'quiet' || trace.findings.length > 0)
                current = undefined;
            return trace;
        },
        close: async () => (current === undefined ? [] : stop(current, deadline)),
    };
}
/** What goes wrong when the plugin is told that it is over. */
function stop({ world, served }, deadline) {
    try {
        (0,guard/* runGuarded */.s)(deadline, () => (0,host/* stopPlugin */.A2)(served.started));
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
/** Starts the module as a case wants it; what it logs at its start belongs to a case that has the VM for itself. */
function start({ loaded, plugin, clusters, readExpression }, testCase) {
    const { properties = {}, clock, fresh = false, callouts = [] } = testCase;
    const world = createRecordingWorld({ properties, clock, clusters, readExpression });
    const told = toPlugin({ ...plugin, ...testCase.plugin });
    const refuse = (word, ...words) => {
        const { logs } = world.take();
        const said = logs.flatMap(({ level, text }) => (0,refusal/* reasonOf */.A)(level, text, told) ?? []);
        const [first = word, ...others] = new Set([...said.slice(0, MAX_SAID), word, ...words]);
        return { reasons: [first, ...others], logs };
    };
    world.scene.callouts = callouts;
    let started;
    let loadedAt = 0;
    try {
        (0,guard/* runGuarded */.s)(START_LIMIT, () => {
            loadedAt = world.clock.elapsed();
            started = (0,host/* startPlugin */._C)(loaded, told, world);
            const end = world.clock.elapsed() + (fresh ? 0 : SETTLE);
            while (world.clock.next(end))
                ;
        });
    }
    catch (error) {
        if (error instanceof guard/* NeverReturned */.W)
            return refuse(`the module ${error.message} while it started`);
        if (error instanceof host_link/* LoadFailure */.to)
            return refuse(...error.reasons);
        throw error;
    }
    if (started === undefined)
        throw new Error('a plugin that neither started nor failed');
    // Envoy takes it, and then answers every request in its place.
    if (started.vm.failure !== undefined)
        return refuse(started.vm.failure.message);
    if (!fresh) {
        world.take();
        world.takeLines();
    }
    return { world, served: { loaded, started, loadedAt } };
}

// EXTERNAL MODULE: ./.build/wasm/module.js
var wasm_module = __webpack_require__(38471);
;// CONCATENATED MODULE: ./.build/test/trace-lines.js
/** More of a trace than this nobody reads. */
const trace_lines_MAX_LINES = 60;
/** The calls between module and host as a block of lines; the last ones of many. Undefined: nobody has kept them. */
function showCalls(calls) {
    if (calls.length === 0)
        return undefined;
    const left = Math.max(0, calls.length - trace_lines_MAX_LINES);
    const gap = left === 0 ? [] : [`  … (${left} calls before)`];
    return ['calls between the host (→) and the module:', ...gap, ...calls.slice(left).map((line) => `  ${line}`)].join('\n');
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/result.js

/** Shows the calls below the first complaint: they are the same for all of them. */
function withCalls(diagnostics, calls) {
    const detail = showCalls(calls);
    return diagnostics.map((one, index) => (index === 0 && detail !== undefined ? { ...one, detail } : one));
}
/** A complaint about a test, at its own line where no expectation's is given. */
function complainAbout({ name, position }, code, message, { file, line, column } = position) {
    return { severity: 'error', code, file, line, column, message: `${name}: ${message}` };
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
    const long = matcher.kind === 'regex' ? texts.find((text) => text.length > MAX_MATCHED) : undefined;
    if (long !== undefined) {
        return `${what}: ${long.length} bytes are more than the ${MAX_MATCHED} that a pattern is tried on`;
    }
    const found = texts.find((text) => judge_isMet(matcher, text));
    if (matcher.invert !== (found === undefined)) {
        const [first = '', ...others] = texts;
        const [wanted, had] = [judge_toText(matcher.text), judge_toText(first)];
        if (!matcher.invert && matcher.kind === 'exact' && others.length === 0 && needsDifference(wanted, had)) {
            return `${what}: expected (-) and seen (+) differ\n${showDifference(wanted, had)}`;
        }
        const expected = matcher.kind === 'exact' ? quote(wanted) : `/${wanted}/`;
        const seen = found === undefined ? texts.map(show).join(', ') || 'nothing' : show(found);
        return `${what}: expected ${matcher.invert ? 'none like ' : ''}${expected}, seen ${seen}`;
    }
    return undefined;
}
/** RE2 reads pattern and text as UTF-8. */
function judge_isMet({ kind, text }, value) {
    return kind === 'exact' ? text === value : matchesWhole(judge_toText(text), judge_toText(value));
}
function judge_headerValue(headers, name) {
    return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
function show(latin1) {
    return quote(judge_toText(latin1));
}
function judge_toText(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
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
function runPhaseTest(test, { suite, loaded, plugin, env, deadline }) {
    const diagnostics = [];
    const complain = (code, message, position) => {
        diagnostics.push(complainAbout(test, code, message, position));
    };
    const recorder = createRecorder(suite, suite.showsLog ? env.log.info : env.log.debug);
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
            check('plugin_init', test.pluginInit, recorder.outcome({}, 'root'));
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
    return withCalls(diagnostics, recorder.calls());
}
function kindOf({ id, stream }) {
    if (stream !== undefined)
        return 'stream';
    return id === 0 ? 'vm' : 'root';
}
/** A module that calls the host for ever is told by its last calls. */
const MAX_CALLS = 500;
function createRecorder({ logLevel, timeSeconds }, show) {
    let logs = [];
    let calls = [];
    const findings = [];
    const world = {
        clock: (0,host_clock/* createClock */.t)(timeSeconds),
        shared: (0,host_shared/* createShared */.uy)(),
        metrics: new Map(),
        logLevel,
        log: (level, text, context) => {
            if (abi/* LOG_LEVELS */.p_.indexOf(level) < abi/* LOG_LEVELS */.p_.indexOf(logLevel))
                return;
            logs.push({ text, kind: kindOf(context) });
            show(`${level}: ${Buffer.from(text, 'latin1').toString('utf8')}`);
        },
        report: (finding) => findings.push(finding),
        trace: (line) => {
            calls.push(line);
            if (calls.length > MAX_CALLS * 2)
                calls = calls.slice(-MAX_CALLS);
        },
        hasCluster: () => false,
        call: () => ({ kind: 'hang', delay: 0 }),
        openGrpc: () => ({ outcome: { kind: 'hang', delay: 0 }, receive: () => undefined }),
    };
    return {
        world,
        findings,
        outcome: (parts = {}, kind = 'stream') => {
            const texts = logs.filter((one) => one.kind === kind).map(({ text }) => text);
            logs = [];
            return { headers: [], body: '', immediate: undefined, paused: false, ...parts, logs: texts };
        },
        calls: () => calls,
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

;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/call-trace.js


const INTO_MODULE = /^\[host->vm\] (\w+)\((.*)\)$/;
const OUT_OF_MODULE = /^\[vm->host\] \w+\.(\w+)\((.*)\)$/;
const RETURNED = /^\[host<-vm\] (\w+) return: (\S+)$/;
const TRAPPED = /^Function: (\S+) failed: /;
/** The outermost calls into the module, in order: an allocation inside of a callback belongs to that callback. */
function readCalls(log, plugin) {
    const prefix = logPrefix(plugin);
    const calls = [];
    const open = [];
    for (const entry of (0,envoy_log/* parseLog */.g_)(log)) {
        const call = open.length === 0 ? undefined : calls.at(-1);
        const into = INTO_MODULE.exec(entry.message);
        const returned = RETURNED.exec(entry.message) ?? TRAPPED.exec(entry.message);
        const out = OUT_OF_MODULE.exec(entry.message);
        const line = readLogEntry(entry, prefix);
        if (into !== null) {
            if (call === undefined) {
                calls.push({ name: into[1] ?? '', args: toNumbers(into[2]), result: undefined, logs: [], hostCalls: [] });
            }
            open.push(into[1] ?? '');
        }
        else if (returned !== null) {
            const depth = open.lastIndexOf(returned[1] ?? '');
            if (depth >= 0)
                open.length = depth;
            if (depth === 0 && call !== undefined && returned[2] !== undefined && returned[2] !== 'void') {
                call.result = Number(returned[2]);
            }
        }
        else if (out !== null && call !== undefined) {
            call.hostCalls = [...call.hostCalls, { name: out[1] ?? '', args: toNumbers(out[2]) }];
        }
        else if (line !== undefined && call !== undefined) {
            call.logs = [...call.logs, line];
        }
    }
    return calls;
}
function toNumbers(list = '') {
    return list === '' ? [] : list.split(', ').map(Number);
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/exchange.js

/** Node's types lack the option that keeps its date out of the headers. */
const HEAD_OPTIONS = { endStream: false, sendDate: false };
/** Starts an HTTP/2 server on any free port: its frames keep the pieces of a body apart, and the last can end it. */
async function startPhaseUpstream() {
    let serve = (stream) => stream.close();
    const sessions = new Set();
    const server = (0,external_node_http2_.createServer)();
    server.on('session', (session) => {
        sessions.add(session);
        session.once('close', () => sessions.delete(session));
        session.on('error', () => session.destroy());
    });
    server.on('stream', (stream, headers) => {
        // Whoever goes away in the middle is Envoy or the filter, and seen at the client.
        stream.on('error', () => stream.close());
        serve(stream, headers);
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    return {
        port: server.address().port,
        exchange: (plan, envoyPort) => {
            const [received, returned] = [exchange_createRecorder(), exchange_createRecorder()];
            serve = (stream, headers) => {
                received.begin(headers);
                stream.on('data', received.take);
                stream.once('end', () => {
                    if (stream.destroyed)
                        return;
                    try {
                        stream.respond(exchange_toHeaders(plan.answer.headers), HEAD_OPTIONS);
                    }
                    catch {
                        stream.close();
                        return;
                    }
                    void writePieces(stream, plan.answer.chunks, async (piece) => {
                        await plan.pace('response', piece, returned.size);
                        returned.turn();
                    });
                });
            };
            return sendRequest(plan, envoyPort, received, returned);
        },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const session of sessions)
                session.destroy();
        }),
    };
}
async function sendRequest({ request, pace, signal }, port, received, returned) {
    const session = (0,external_node_http2_.connect)(`http://127.0.0.1:${port}`);
    let broken;
    const fail = (error) => {
        broken ??= error.message;
    };
    session.on('error', fail);
    const closed = new Promise((resolve) => session.once('close', resolve));
    try {
        const stream = session.request(exchange_toHeaders(request.headers), { endStream: false });
        stream.on('error', fail);
        stream.on('response', returned.begin);
        stream.on('data', returned.take);
        const over = new Promise((resolve) => stream.once('close', resolve));
        const late = new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
        void writePieces(stream, request.chunks, async (piece) => {
            await pace('request', piece, received.size);
            received.turn();
        });
        await Promise.race([over, late]);
        if (signal.aborted)
            broken ??= 'there was no whole answer in time';
        return { upstream: received.message(), client: returned.message(), broken };
    }
    finally {
        session.destroy();
        await closed;
    }
}
/** The end comes with the last piece; where there is none, after the headers, as in Google's tester. */
async function writePieces(stream, chunks, pace) {
    for (const [piece, chunk] of chunks.slice(0, -1).entries()) {
        if (stream.destroyed)
            return;
        await new Promise((resolve) => stream.write(chunk, () => resolve()));
        await pace(piece);
    }
    if (!stream.destroyed)
        stream.end(chunks.at(-1) ?? Buffer.alloc(0));
}
function exchange_createRecorder() {
    let head;
    let bodies = [[]];
    let size = 0;
    return {
        begin: (headers) => {
            head ??= fromHeaders(headers);
        },
        take: (chunk) => {
            size += chunk.length;
            bodies.at(-1)?.push(chunk);
        },
        turn: () => {
            bodies = [...bodies, []];
        },
        size: () => size,
        message: () => head === undefined ? undefined : { headers: head, bodies: bodies.map((part) => Buffer.concat(part)) },
    };
}
function exchange_toHeaders(headers) {
    return Object.fromEntries(headers.map(([name, value]) => [name, name === ':status' ? Number(value) : value]));
}
function fromHeaders(headers) {
    return Object.entries(headers).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        return [[name, Array.isArray(value) ? value.join(', ') : String(value)]];
    });
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/judge-exchange.js



/** What a headers callback answers to let them go on; the second ends the stream with them. */
const judge_exchange_GOING_ON = [undefined, 0, 2];
/** Holds what passed through Envoy against the expectations of each phase, as Google's tester holds what it saw itself. */
function judgeExchange(test, suite, trace) {
    const { calls, exchange } = trace;
    const problems = [];
    const check = (phase, expectations, parts) => {
        const outcome = { headers: [], body: '', immediate: undefined, paused: false, logs: [], ...parts };
        for (const expectation of expectations) {
            const message = judgePhase(expectation, outcome);
            if (message !== undefined)
                problems.push({ expectation, message: `${phase}: ${message}` });
        }
    };
    const logsOf = (some) => textsOf(some.flatMap((call) => call?.logs ?? []), suite);
    const named = (...names) => calls.filter(({ name }) => names.includes(name));
    let replied;
    const checkHeaders = (side, phase, passed) => {
        const [call] = named(`proxy_on_${side}_headers`);
        const reply = replied === undefined ? replyOf(call, phase?.expect ?? [], exchange.client) : undefined;
        if (phase !== undefined) {
            const logs = logsOf([call]);
            if (replied !== undefined)
                check(`${side}_headers`, phase.expect, {});
            else if (reply === undefined) {
                const paused = !judge_exchange_GOING_ON.includes(call?.result);
                check(`${side}_headers`, phase.expect, { headers: passed?.headers ?? [], paused, logs });
            }
            else {
                check(`${side}_headers`, phase.expect, { ...replyOutcome(reply, exchange.client), logs });
            }
        }
        replied ??= reply;
    };
    const checkBodies = (side, bodies, passed) => {
        const pieces = named(`proxy_on_${side}_body`);
        let first = 0;
        for (const { chunks, expect } of bodies) {
            const next = first + chunks.length;
            if (side === 'request') {
                for (const call of pieces.slice(first, next))
                    replied ??= replyOf(call, expect, exchange.client);
            }
            const wanted = expect.some((one) => one.kind === 'immediate' && one.response !== undefined);
            check(`${side}_body`, expect, {
                body: Buffer.concat(passed?.bodies.slice(first, next) ?? []).toString('latin1'),
                immediate: wanted ? replied : undefined,
                logs: logsOf([pieces[next - 1]]),
            });
            first = next;
        }
    };
    check('plugin_init', test.pluginInit, { logs: textsOf(trace.start, suite) });
    check('stream_init', test.streamInit, { logs: logsOf(named('proxy_on_context_create')) });
    checkHeaders('request', test.requestHeaders, exchange.upstream);
    checkBodies('request', test.requestBody, exchange.upstream);
    const passedBack = replied === undefined ? exchange.client : undefined;
    checkHeaders('response', test.responseHeaders, passedBack);
    checkBodies('response', test.responseBody, passedBack);
    check('stream_destroy', test.streamDestroy, { logs: logsOf(named('proxy_on_done', 'proxy_on_delete')) });
    return problems;
}
function textsOf(lines, { logLevel }) {
    const least = abi/* LOG_LEVELS */.p_.indexOf(logLevel);
    return lines
        .filter(({ level }) => abi/* LOG_LEVELS */.p_.indexOf(level) >= least)
        .map(({ text }) => Buffer.from(text).toString('latin1'));
}
/** The response that the module sent in a callback; its details come from Envoy, where the module gave any. */
function replyOf(call, expectations, client) {
    const args = call?.hostCalls.findLast(({ name }) => name === 'proxy_send_local_response')?.args;
    if (args === undefined)
        return undefined;
    const [status = 0, , detailsSize = 0] = args;
    const seen = client?.headers.find(([name]) => name === envoy_bootstrap/* DETAILS_HEADER */.D)?.[1] ?? '';
    const wanted = expectations.flatMap((one) => (one.kind === 'immediate' ? (one.response?.details ?? []) : []));
    // Envoy has no blanks in them.
    const told = wanted.find((details) => details.replace(/[\t-\r ]/g, '_') === seen) ?? seen;
    return {
        status,
        body: Buffer.concat(client?.bodies ?? []),
        headers: [],
        grpcStatus: args[7],
        details: detailsSize === 0 ? '' : told,
    };
}
function replyOutcome(immediate, client) {
    const headers = client?.headers.filter(([name]) => name !== envoy_bootstrap/* DETAILS_HEADER */.D) ?? [];
    return { immediate, headers, body: immediate.body.toString('latin1') };
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/obstacles.js
const REQUEST_DEFAULTS = [
    [':method', 'GET'],
    [':path', '/'],
    [':scheme', 'http'],
    [':authority', 'example.com'],
];
const RESPONSE_DEFAULTS = [[':status', '200']];
/** HTTP/2 has no headers of a connection (RFC 9113, section 8.2.2). */
const OF_A_CONNECTION = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'te'];
/** What Envoy's connection manager writes, or checks against the message. */
const OF_ENVOY = /^(?::scheme|x-forwarded-(?:proto|for)|x-request-id|x-envoy-.*|host|content-length|date|server)$/;
/** The message that comes nearest to what the test hands to the module. */
function planExchange(test) {
    const changes = { telling: [], minor: [] };
    const { telling, minor } = changes;
    const request = complete('request', test.requestHeaders, REQUEST_DEFAULTS, changes);
    const answer = complete('response', test.responseHeaders, RESPONSE_DEFAULTS, changes);
    const requestChunks = test.requestBody.flatMap(({ chunks }) => chunks);
    const responseChunks = test.responseBody.flatMap(({ chunks }) => chunks);
    checkLength('request', request, requestChunks, changes);
    checkLength('response', answer, responseChunks, changes);
    const status = Number(answer.find(([name]) => name === ':status')?.[1]);
    if (!Number.isInteger(status) || status < 200 || status > 599)
        telling.push(`no upstream answers with the status ${status}`);
    if ((status === 204 || status === 304) && responseChunks.some(({ length }) => length > 0)) {
        telling.push(`a response with the status ${status} has no body`);
    }
    for (const [side, bodies] of [
        ['request', test.requestBody],
        ['response', test.responseBody],
    ]) {
        if (bodies.length > 1)
            minor.push(`a ${side} has one body, and only its last piece ends it`);
    }
    const path = request.find(([name]) => name === ':path')?.[1] ?? '';
    if (path.includes('#'))
        telling.push('the path has a fragment, which no client sends and Envoy refuses');
    else if (!/^(?:\/[\x21-\x7e]*|\*)$/.test(path))
        telling.push('Envoy refuses such a path');
    return {
        request: { headers: request, chunks: requestChunks },
        answer: { headers: answer, chunks: responseChunks },
        changes,
    };
}
/** Sorted and joined by name as Google's tester has it, with the pseudo-headers that there must be in front. */
function complete(side, phase, defaults, { telling, minor }) {
    const lines = phase?.lines ?? [];
    const joined = new Map();
    for (const [name, value] of lines) {
        const key = name.toLowerCase();
        const before = joined.get(key) ?? '';
        joined.set(key, before === '' ? value : `${before}, ${value}`);
    }
    const expected = expectedNames(phase?.expect ?? []);
    if (expected.lines !== '' && lines.some(([name]) => name !== name.toLowerCase())) {
        telling.push(`the names of a ${side}'s headers are lower-case in Envoy`);
    }
    const lacking = defaults.filter(([name]) => !joined.has(name));
    if (lacking.length > 0) {
        const names = lacking.map(([name]) => name);
        const isExpected = names.some((name) => expected.names.includes(name) || expected.lines.includes(name));
        (isExpected ? telling : minor).push(`a ${side} has to have ${names.join(', ')} in Envoy; it was sent with ${lacking.map(([, value]) => value).join(', ')}`);
    }
    const dropped = [...joined.keys()].filter((name) => OF_A_CONNECTION.includes(name));
    if (dropped.length > 0)
        telling.push(`HTTP/2 has no header ${dropped.join(', ')}`);
    const touched = expected.names.filter((name) => OF_ENVOY.test(name));
    if (touched.length > 0)
        telling.push(`Envoy itself writes the header ${touched.join(', ')}`);
    const rest = [...joined].filter(([name]) => !OF_A_CONNECTION.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    return [
        ...defaults.map(([name, value]) => [name, joined.get(name) ?? value]),
        ...rest.filter(([name]) => !defaults.some(([known]) => known === name)),
    ];
}
/** The names of headers that expectations are about, and the texts that are held against whole lines. */
function expectedNames(expectations) {
    const names = expectations.flatMap((one) => one.kind === 'header' || one.kind === 'no-header' ? [one.name.toLowerCase()] : []);
    const lines = expectations.flatMap((one) => (one.kind === 'headers' ? [one.matcher.text] : []));
    return { names: [...new Set(names)], lines: lines.join('\n') };
}
/** A length that the body does not have is no HTTP: it is sent without. */
function checkLength(side, headers, chunks, { telling }) {
    const index = headers.findIndex(([name]) => name === 'content-length');
    const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    if (index < 0 || headers[index]?.[1] === String(length))
        return;
    telling.push(`the ${side}'s content-length is ${headers[index]?.[1]}, and its body has ${length} bytes`);
    headers.splice(index, 1);
}
const CLOCKS = ['proxy_get_current_time_nanoseconds', 'clock_time_get'];
const ON_BODY = { request: 'proxy_on_request_body', response: 'proxy_on_response_body' };
/**
 * What happened in Envoy that Google's tester has not, in words: any of it can be why a test does not pass that passes
 * there. What merely could matter is named where nothing else is found.
 */
function findObstacles(test, suite, changes, calls, { upstream, client }) {
    const obstacles = [...changes.telling];
    const asked = (names) => calls.some(({ hostCalls }) => hostCalls.some(({ name }) => names.includes(name)));
    if (asked(CLOCKS)) {
        obstacles.push(`the module asks for the time, which stands still at ${suite.timeSeconds} s in the test`);
    }
    if (asked(['proxy_get_property']))
        obstacles.push('the module asks for properties, which the test makes up');
    const answered = calls.find(({ hostCalls }) => hostCalls.some(({ name }) => name === 'proxy_send_local_response'));
    if (test.requestHeaders === undefined && answered?.name.startsWith('proxy_on_request') === true) {
        obstacles.push('the module itself answers the request that Envoy needs before there is a response');
    }
    if (answered === undefined && upstream === undefined && client !== undefined) {
        const status = client.headers.find(([name]) => name === ':status')?.[1];
        obstacles.push(`Envoy itself answers such a request, with ${status}`);
    }
    if (answered?.name === ON_BODY.request) {
        obstacles.push('the module answers in the middle of the body: nothing of it goes on in Envoy');
    }
    for (const side of ['request', 'response']) {
        const bodies = side === 'request' ? test.requestBody : test.responseBody;
        const planned = bodies.flatMap(({ chunks }) => chunks).map(({ length }) => length);
        const seen = calls.filter(({ name }) => name === ON_BODY[side]);
        if (seen.some(({ result }) => result !== undefined && result !== 0)) {
            obstacles.push(`the module holds back pieces of the ${side}'s body, and then sees them joined`);
        }
        const sizes = seen.map(({ args }) => args[1] ?? 0);
        if (planned.length > 0 && seen.length > 0 && sizes.join() !== planned.join()) {
            obstacles.push(`the ${side}'s body reached the module in pieces of ${sizes.join(', ')} bytes, not ${planned.join(', ')}`);
        }
    }
    return obstacles.length > 0 ? obstacles : changes.minor;
}

;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/run.js

















/**
 * Sends each test of a file through a real Envoy, as the request and the answer that come nearest to it. A test that
 * does not pass has failed, unless it passes as Google's tester runs it and something is known that Envoy has done
 * otherwise: then it cannot be said there, and is skipped.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
async function runPhaseTestsInEnvoy(options) {
    const { suite, binary, env } = options;
    const configuration = suite.configuration?.toString('utf8') ?? options.plugin.configuration;
    const plugin = { ...options.plugin, configuration };
    const { loads, reasons } = await (0,process/* validate */.t)(binary, (0,envoy_bootstrap/* makeBootstrap */.bm)(plugin, envoy_bootstrap/* NO_NETWORK */.T0, binary.version), env);
    if (!loads) {
        const why = reasons.length > 0 ? reasons.join('; ') : 'Envoy does not say why';
        return suite.tests.map((test) => ({
            test,
            diagnostics: [complainAbout(test, 'test-failed', `the plugin does not start: ${why}`)],
        }));
    }
    const upstream = await startPhaseUpstream();
    let current;
    const leave = async () => {
        const left = current;
        current = undefined;
        await left?.envoy.stop();
    };
    const passesByItself = createArbiter(options, plugin);
    const results = [];
    try {
        for (const [index, test] of suite.tests.entries()) {
            env.log.progress(`test ${index + 1} of ${suite.tests.length}: ${test.name}`);
            for (;;) {
                const isFresh = current === undefined;
                current ??= await startPhaseEnvoy(plugin, upstream.port, options);
                const { diagnostics, obstacles, isSpoilt } = await run_runPhaseTest(test, plugin, current, upstream, options);
                const isBad = diagnostics.length > 0;
                if (isSpoilt || isBad)
                    await leave();
                const isExcused = isBad && (await passesByItself(test));
                // Google's tests have a VM each: what an earlier test has left there may be what is wrong.
                if (isExcused && !isFresh)
                    continue;
                results.push(isExcused && obstacles.length > 0
                    ? { test, diagnostics: [], skipped: obstacles.join('; ') }
                    : { test, diagnostics });
                break;
            }
        }
    }
    finally {
        await Promise.all([leave(), upstream.close()]);
    }
    return results;
}
/** Says whether a test passes as Google's tester runs it, which is what the embedded host does. */
function createArbiter({ suite, env, deadline }, settings) {
    let loaded;
    const load = async () => (0,host/* loadModule */.Vw)((0,wasm_module/* parseModule */.Y)(new Uint8Array(await (0,promises_.readFile)(settings.modulePath))));
    return async (test) => {
        loaded ??= load();
        const plugin = toPlugin(settings);
        const [result] = await runPhaseTests({
            suite: { ...suite, tests: [test] },
            loaded: await loaded,
            plugin,
            env,
            deadline,
        });
        return result?.diagnostics.length === 0;
    };
}
async function startPhaseEnvoy(plugin, port, { binary, env }) {
    const bootstrap = (0,envoy_bootstrap/* makeBootstrap */.bm)(plugin, { kind: 'bare-http2', port }, binary.version);
    const envoy = await (0,process/* startEnvoy */.c)(binary, bootstrap, env, { trace: true });
    try {
        const startLog = envoy.log();
        return { envoy, startLog, fence: await fenceLog(envoy) };
    }
    catch (error) {
        await envoy.stop();
        throw error;
    }
}
async function run_runPhaseTest(test, plugin, { envoy, fence, startLog }, upstream, { suite, env, deadline }) {
    const { request, answer, changes } = planExchange(test);
    const signal = AbortSignal.any([AbortSignal.timeout(deadline), env.signal]);
    let trace;
    try {
        const pace = createPacer(envoy);
        trace = await upstream.exchange({ request, answer, pace, signal }, envoy.listenerPort);
    }
    catch (error) {
        if (!(error instanceof TypeError || error instanceof RangeError))
            throw error;
        const reason = `HTTP/2 cannot carry it: ${error.message}`;
        return { diagnostics: [complainAbout(test, 'test-failed', reason)], obstacles: [reason], isSpoilt: false };
    }
    if (env.signal.aborted)
        throw (0,exec/* interruption */.YW)(env.signal);
    const { settlement, log } = await fence.settle();
    const calls = readCalls(log, plugin);
    const problems = judgeExchange(test, suite, { start: readModuleLog(startLog, plugin), calls, exchange: trace });
    const findings = (0,envoy_log/* scanLog */.Or)(log);
    const diagnostics = [
        ...findings.map((finding) => describeFinding(test, finding)),
        ...(settlement === 'gone' ? [complainAbout(test, 'test-crash', 'Envoy ended in the middle of it')] : []),
        ...(settlement === 'stuck' ? [complainAbout(test, 'test-loop', 'the filter never came back from it')] : []),
        ...problems.map(({ expectation, message }) => complainAbout(test, 'test-failed', withEnd(message, trace.broken), expectation.position)),
    ];
    const obstacles = findObstacles(test, suite, changes, calls, trace);
    return { diagnostics, obstacles, isSpoilt: settlement !== 'quiet' || findings.length > 0 };
}
function withEnd(message, broken) {
    return broken === undefined ? message : `${message} (${broken})`;
}
function describeFinding(test, { kind, message, backtrace }) {
    const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
    switch (kind) {
        case 'trap':
            return complainAbout(test, 'test-trap', `${message}${lines}`);
        case 'crash':
            return complainAbout(test, 'test-crash', `Envoy crashed: ${message}`);
        case 'wasm':
        case 'critical':
            return complainAbout(test, 'test-envoy-error', `Envoy complains: ${message}`);
    }
}
/** Milliseconds for Envoy to hand a piece of a body to the module, and then on. */
const PIECE_LIMIT = 1_000;
const QUIET = 10;
/** A piece has been handled once the module has returned from it, or it has come out at the other end. */
function createPacer(envoy) {
    const returns = (side) => envoy.log().split(`[host<-vm] proxy_on_${side}_body return`).length;
    const before = { request: returns('request'), response: returns('response') };
    return async (side, piece, received) => {
        const limit = Date.now() + PIECE_LIMIT;
        const known = received();
        while (returns(side) - (before[side] ?? 0) <= piece && received() === known && Date.now() < limit)
            await (0,external_node_timers_promises_.setTimeout)(2);
        for (let last = -1; last !== received() && Date.now() < limit; await (0,external_node_timers_promises_.setTimeout)(QUIET))
            last = received();
    };
}

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
            return judgeBody(`what the ${expectation.peer} received`, expectation.matcher, record.received[expectation.peer]);
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
            return judgeCallout(expectation.callout, trace.callouts);
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
    const found = logs.find((line) => (level === undefined || line.level === level) && isMet(matcher, line.text));
    if (absent === (found === undefined))
        return undefined;
    const wanted = `${describe(matcher, 'line')}${level === undefined ? '' : ` at the level ${level}`}`;
    const shown = logs.slice(-5).map((line) => `${line.level}: ${quote(line.text)}`);
    return {
        subject: "the module's log",
        expected: absent ? `nothing like ${wanted}` : wanted,
        seen: found === undefined ? shown.join(', ') || 'no line at all' : `${found.level}: ${quote(found.text)}`,
        ...(logs.length === 0 ? {} : { detail: showLog(logs, found) }),
    };
}
const MAX_LOG_LINES = 30;
function showLog(logs, found) {
    const start = found === undefined ? logs.length - MAX_LOG_LINES : logs.indexOf(found) - MAX_LOG_LINES / 2;
    const shown = logs.slice(Math.max(0, start), Math.max(0, start) + MAX_LOG_LINES);
    const width = Math.max(...shown.map(({ level }) => level.length));
    const lines = shown.map((line) => `${line === found ? '+' : ' '} ${line.level.padEnd(width)}  ${quote(line.text)}`);
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
    const subject = `the shared data ${quote(key)}`;
    if (matcher.kind === 'absent') {
        return value === undefined ? undefined : { subject, expected: 'no such key', seen: quote(value.toString('utf8')) };
    }
    if (value === undefined)
        return { subject, expected: describe(matcher), seen: 'no such key' };
    return judgeBody(subject, matcher, value);
}
function judgeQueue({ name, matchers }, entries) {
    const subject = `the queue ${quote(name)}`;
    if (entries === undefined) {
        return { subject, expected: `${matchers.length} entries`, seen: 'no queue that the module has registered so' };
    }
    if (entries.length !== matchers.length) {
        const shown = entries.slice(0, 5).map((entry) => quote(entry.toString('utf8')));
        const seen = entries.length === 0 ? 'none' : `${entries.length}: ${shown.join(', ')}`;
        return { subject, expected: `${matchers.length} entries`, seen };
    }
    for (const [index, matcher] of matchers.entries()) {
        const mismatch = judgeBody(`the entry ${index + 1} of ${subject}`, matcher, entries[index] ?? Buffer.alloc(0));
        if (mismatch !== undefined)
            return mismatch;
    }
    return undefined;
}
/** Cluster, method and path say which calls are meant; all else must hold for each of them. */
function judgeCallout(expected, calls) {
    const { cluster, method, path, times } = expected;
    const subject = `the calls to ${cluster}${method === undefined ? '' : `, ${method}`}${path === undefined ? '' : `, path ${describe(path)}`}`;
    const meant = calls.filter((call) => call.cluster === cluster &&
        (method === undefined || call.method === method) &&
        (path === undefined || isMet(path, call.path)));
    if (meant.length !== times) {
        const seen = meant.length === calls.length ? String(meant.length) : `${meant.length} of ${listCalls(calls)}`;
        return { subject, expected: times === 0 ? 'none' : String(times), seen: calls.length === 0 ? 'no call' : seen };
    }
    for (const call of meant) {
        const mismatch = judgeCall(expected, call);
        if (mismatch !== undefined)
            return mismatch;
    }
    return undefined;
}
function judgeCall({ headers, body, trailers }, call) {
    const to = `the call to ${call.cluster}, ${call.method} ${call.path}`;
    for (const { name, matcher } of headers) {
        const mismatch = judgeHeader(`the header ${name} of ${to}`, name, matcher, call.headers);
        if (mismatch !== undefined)
            return mismatch;
    }
    for (const { name, matcher } of trailers) {
        const mismatch = judgeHeader(`the trailer ${name} of ${to}`, name, matcher, call.trailers);
        if (mismatch !== undefined)
            return mismatch;
    }
    return body && judgeBody(`the body of ${to}`, body, call.body);
}
const judge_case_MAX_CALLS = 5;
function listCalls(calls) {
    const shown = calls.slice(0, judge_case_MAX_CALLS).map(({ cluster, method, path }) => `${cluster}: ${method} ${quote(path)}`);
    return calls.length > judge_case_MAX_CALLS ? `${shown.join(', ')} and ${calls.length - judge_case_MAX_CALLS} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./.build/test/judge-exchange.js


/** Holds what is expected of one request against what was seen; undefined: it is met. */
function judge_exchange_judgeExchange(expectation, observation) {
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
        case 'header':
        case 'trailer': {
            const { kind, side, name, matcher } = expectation;
            const lines = sideOf(side, observation)?.[kind === 'header' ? 'headers' : 'trailers'];
            if (lines === undefined)
                return undefined;
            const mismatch = judgeHeader(subjectOf(`${kind} ${name}`, side), name, matcher, lines);
            return mismatch && { ...mismatch, detail: showHeaders(lines, name, matcher) };
        }
        case 'body': {
            const body = sideOf(expectation.side, observation)?.body;
            return body && judgeBody(subjectOf('body', expectation.side), expectation.matcher, body);
        }
        case 'grpc-status':
            return judgeGrpcStatus(expectation.status, observation);
        case 'details':
            return judgeText('the response code details', expectation.matcher, observation.details ?? '');
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

;// CONCATENATED MODULE: ./.build/test/verdict.js





/** Everything wrong with a case, at its lines; none: it passed. What broke the whole case is told instead of what follows. */
function judgeCase(testCase, trace, deadline) {
    const diagnostics = findProblems(testCase, trace, testCase.deadline ?? deadline);
    const calls = showCalls(trace.calls);
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
        return findings.map((finding) => verdict_describeFinding(testCase, finding));
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
        const seconds = trace.connection === undefined ? deadline / 1000 : LINGER / 1000;
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
    if (matcher === undefined || reasons.some((reason) => isMet(matcher, reason)))
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
            return judgeAll(testCase, expectations, (expectation) => judge_exchange_judgeExchange(expectation, seen), prefix);
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
    return judgeAll(testCase, expectations, (expectation) => judge_exchange_judgeExchange(expectation, seen), prefix);
}
function judgeAll(testCase, expectations, judge, prefix = '') {
    return expectations.flatMap((expectation) => {
        const mismatch = judge(expectation);
        if (mismatch === undefined)
            return [];
        const { position } = expectation;
        const details = { position, detail: mismatch.detail };
        return [complain(testCase, 'test-failed', `${prefix}${describeMismatch(mismatch)}`, details)];
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
function verdict_describeFinding(testCase, { kind, message, backtrace }) {
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
    const outcomes = [];
    if (suite.cases.length > 0) {
        const engine = await openEnvoyEngine({
            ...options,
            deadline,
            ...{ clusters: listClusters(suite.cases), sharing: suite.cases.some(isSharing) },
        });
        outcomes.push(await runOn(engine, options));
    }
    for (const phaseSuite of suite.phaseSuites ?? []) {
        const results = await runPhaseTestsInEnvoy({ ...options, suite: phaseSuite, deadline });
        outcomes.push(foldPhaseTests(results, { engine: 'envoy', target: binary.target.key }));
    }
    return addOutcomes(outcomes, started);
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
        const engine = openHostEngine({
            ...{ ...options, loaded, deadline },
            clusters: listClusters(suite.cases),
            readExpression: await loadExpressions(options.module),
        });
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
        outcomes.push(foldPhaseTests(results, { engine: 'host' }));
    }
    return { ...addOutcomes(outcomes, started), milliseconds };
}
function foldPhaseTests(results, place) {
    const cases = results.map(({ test: { name, position }, diagnostics, skipped }) => {
        const head = { name, ...place, file: position.file, line: position.line };
        if (skipped !== undefined)
            return { ...head, status: 'skipped', reason: skipped };
        return { ...head, status: diagnostics.length === 0 ? 'passed' : 'failed' };
    });
    const diagnostics = results.flatMap((result) => result.diagnostics);
    return { cases, diagnostics, findings: [], tests: countCases(cases), seconds: 0 };
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
    const fault = patternFault(pattern);
    if (fault !== undefined) {
        throw new errors/* ConfigurationError */.j1(`the filter ${text} is no RE2 pattern: ${fault}`, { hint: FORMS });
    }
    return { text, excludes, finds: ({ name }) => findsIn(pattern, name) };
}
const FORMS = 'a filter is a part of a name, /REGEX/ or @TAG, with ! in front for all others';
const MOST_NAMES = 10;
function nothingChosen(filters, all) {
    const tags = [...new Set(all.flatMap(({ tags: own = [] }) => own))].map((tag) => `@${tag}`);
    const names = all.map(({ name }) => name);
    const meant = filters
        .map((filter) => filter.replace(/^!/, ''))
        .flatMap((filter) => (0,nearest/* nearestWord */.z)(filter, [...tags, ...names]) ?? []);
    const known = [...tags, ...names].slice(0, MOST_NAMES).join(', ');
    return new errors/* ConfigurationError */.j1(`no case is chosen by ${filters.join(', ')}`, {
        hint: meant.length > 0 ? `did you mean ${meant.join(', ')}?` : `there are ${known}`,
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
 * Envoys run side by side, as many at a time as there are processors.
 */
async function test_test(job) {
    const { env, inputs } = job;
    const project = await job.project();
    const isConfigured = inputs.configuration !== undefined;
    const files = { directory: env.directory, project: project.directory, isConfigured };
    const loadedSuite = await loadCases(project.cases, files);
    const { suite, all, chosen } = selectCases(loadedSuite, inputs.filters ?? []);
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
        tests: outcomes.map(({ tests }) => tests).reduce(test_add, NO_TESTS),
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
            diagnostics: (0,measured/* refusalDiagnostics */.T)(error, HOST, file),
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
    const validation = await (0,process/* validate */.t)(envoy, (0,envoy_bootstrap/* makeBootstrap */.bm)(plugin, envoy_bootstrap/* NO_NETWORK */.T0, envoy.version), env);
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
function test_add(a, b) {
    return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}


/***/ })

};
