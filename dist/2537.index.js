export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 47540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ABI_VERSIONS),
/* harmony export */   d: () => (/* binding */ abiTable)
/* harmony export */ });
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

/***/ 35933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ MAX_FRAMES),
/* harmony export */   Z: () => (/* binding */ readBacktrace)
/* harmony export */ });
/** Functions of a module that Envoy shows of a trap at most (measured on 1.40); a panic of Rust takes ten of its own. */
const MAX_FRAMES = 20;
/**
 * A module's own functions in a stack as V8 writes it, innermost first, in Envoy's form `0x1a2 - name`; V8's lines are
 * `at name (wasm://wasm/0123abcd:wasm-function[7]:0x1a2)`.
 * @param moved bytes by which the code stands further behind in what was compiled than in the module.
 */
function readBacktrace(stack, moved) {
    const frames = stack.split('\n').flatMap((line) => {
        const frame = /^\s+at (?:(.+) \()?wasm:\/\/.*:wasm-function\[(\d+)\]:(0x[0-9a-f]+)\)?$/.exec(line);
        if (frame === null)
            return [];
        const [, name, index, place] = frame;
        const shown = name === undefined ? `function ${index}` : demangle(withoutModule(name));
        return [`0x${(Number(place) - moved).toString(16)} - ${shown}`];
    });
    return frames.slice(0, MAX_FRAMES);
}
/** V8 puts the module's name in front of a function's where both are known. */
function withoutModule(name) {
    return name.replace(/^[^.\s]*\.wasm\./, '');
}
/** `_ZN4name5inner17h0123456789abcdefE`, as Rust calls a crate's functions; what linkers write for C++ is plain already. */
function demangle(name) {
    const [, parts = ''] = /^_ZN(.+)E$/.exec(name) ?? [];
    const words = [];
    for (let rest = parts; rest !== '';) {
        const digits = /^\d+/.exec(rest)?.[0] ?? '';
        const end = digits.length + Number(digits);
        if (digits === '' || end > rest.length)
            return name;
        words.push(rest.slice(digits.length, end));
        rest = rest.slice(end);
    }
    return words.length === 0 ? name : words.join('::');
}


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
/** In time that does not grow with what is there: a body may come a byte at a time. */
function appendBody(body, added) {
    const { bytes } = body;
    const length = bytes.length + added.length;
    if (added.length === 0)
        return;
    if (bytes.length === 0) {
        body.bytes = added;
        return;
    }
    let { room } = body;
    if (room === undefined || room.buffer !== bytes.buffer || room.length < length) {
        room = Buffer.allocUnsafeSlow(length * 2);
        bytes.copy(room);
        body.room = room;
    }
    added.copy(room, bytes.length);
    body.bytes = room.subarray(0, length);
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
    const uptime = seconds === undefined ? process.hrtime.bigint() : 0n;
    const epoch = seconds === undefined ? BigInt(Date.now()) * 1000000n : BigInt(Math.round(seconds * 1e9));
    let leapt = 0;
    const events = [];
    let rank = 0;
    const elapsed = () => (seconds === undefined ? performance.now() - started : 0) + leapt;
    const nanoseconds = () => BigInt(Math.round(elapsed() * 1e6));
    return {
        elapsed,
        realTime: () => (seconds === undefined ? epoch + nanoseconds() : epoch),
        steadyTime: () => (seconds === undefined ? uptime + nanoseconds() : epoch),
        after: (milliseconds, action) => {
            rank += 1;
            const event = { at: elapsed() + milliseconds, rank, action };
            push(events, event);
            return () => {
                event.action = undefined;
            };
        },
        isDue: (end) => (findFirst(events)?.at ?? Number.POSITIVE_INFINITY) <= end,
        next: (end) => {
            const first = findFirst(events);
            if (first?.action === undefined || first.at > end)
                return false;
            pop(events);
            leapt += Math.max(0, first.at - elapsed());
            first.action();
            return true;
        },
    };
}
/** The first that was not taken back; those before it are dropped. */
function findFirst(events) {
    let [first] = events;
    while (first !== undefined && first.action === undefined) {
        pop(events);
        [first] = events;
    }
    return first;
}
// A heap: each event comes before the two at twice its place, counted from one.
function push(events, event) {
    let place = events.length;
    while (place > 0) {
        const above = (place - 1) >> 1;
        const other = events[above];
        if (other === undefined || isBefore(other, event))
            break;
        events[place] = other;
        place = above;
    }
    events[place] = event;
}
/** Takes the first one out. */
function pop(events) {
    const last = events.pop();
    if (last === undefined || events.length === 0)
        return;
    let place = 0;
    for (;;) {
        const [left, right] = [events[place * 2 + 1], events[place * 2 + 2]];
        if (left === undefined)
            break;
        const isRight = right !== undefined && isBefore(right, left);
        const least = isRight ? right : left;
        if (isBefore(last, least))
            break;
        events[place] = least;
        place = place * 2 + (isRight ? 2 : 1);
    }
    events[place] = last;
}
function isBefore(one, other) {
    return one.at < other.at || (one.at === other.at && one.rank < other.rank);
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
        callData: undefined,
        status: NO_STATUS,
        answer: undefined,
        declared: undefined,
        tickPeriod: 0,
        stopTicks: undefined,
    };
}
const NO_STATUS = { code: 0, message: '' };
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
const WORK = Symbol.for('wasm-action.guarded-work');
const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("globalThis[Symbol.for('wasm-action.guarded-work')]()");
const world = globalThis;
/**
 * Does synchronous work and ends it by force after the time: V8 stops even a loop inside of a module. Costs 0.1 ms.
 * @throws NeverReturned.
 */
function runGuarded(milliseconds, work) {
    world[WORK] = work;
    try {
        script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
    }
    catch (error) {
        if (error.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            throw error;
        throw new NeverReturned(`did not return within ${milliseconds} ms`);
    }
    finally {
        world[WORK] = undefined;
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
function bitOf(kind) {
    return kind === 'request' ? 1 : kind === 'response' ? 2 : 4;
}
/** The names that came last, by some of their letters: nearly all come again and again. Its length is a power of two. */
const known = new Array(512).fill(undefined);
function factsOf(name) {
    const { length } = name;
    const place = (length ^ (name.charCodeAt(length >> 1) << 3) ^ (name.charCodeAt(length - 1) << 5)) & (known.length - 1);
    const facts = known[place];
    if (facts?.name === name)
        return facts;
    const learnt = learn(name);
    known[place] = learnt;
    return learnt;
}
function learn(name) {
    const key = hasUpperCase(name) ? name.replace(UPPER_CASES, (letters) => letters.toLowerCase()) : name;
    let joinedIn = 0;
    for (const kind of ['request', 'response', 'trailers']) {
        if (JOINED[kind].has(key))
            joinedIn |= bitOf(kind);
    }
    return { name, key, isPseudo: key.charCodeAt(0) === COLON, isHost: key === 'host', joinedIn };
}
function factsIn(kind, name) {
    const facts = factsOf(name);
    return facts.isHost && kind === 'request' ? factsOf(':authority') : facts;
}
/** By kind the names of the last map that took all as they came: one message after the other has the same. */
const lastNames = { request: [], response: [], trailers: [], joined: [] };
function createHeaderMap(kind, pairs = []) {
    const map = { kind, names: [], values: [] };
    if (pairs.length === 0 || takesAsLast(map, pairs, lastNames[kind]))
        return map;
    for (const pair of pairs)
        addHeader(map, pair[0], pair[1]);
    const isAsGiven = pairs.every(([name], index) => map.names[index] === name);
    if (isAsGiven && kind !== 'joined')
        lastNames[kind] = [...map.names];
    return map;
}
/** Fills an empty map with pairs of these names; with none of them where they have others. */
function takesAsLast({ names, values }, pairs, last) {
    if (pairs.length !== last.length)
        return false;
    for (const pair of pairs) {
        if (pair[0] !== last[names.length]) {
            names.length = 0;
            values.length = 0;
            return false;
        }
        names.push(pair[0]);
        values.push(pair[1]);
    }
    return true;
}
/** The first value, undefined where there is none. */
function getHeader(map, name) {
    const index = map.kind === 'joined' ? indexInJoined(map, name) : map.names.indexOf(factsIn(map.kind, name).key);
    return index < 0 ? undefined : map.values[index];
}
function addHeader(map, name, value) {
    if (map.kind === 'joined') {
        addToJoined(map, name, value);
        return;
    }
    const facts = factsIn(map.kind, name);
    if ((facts.joinedIn & bitOf(map.kind)) !== 0) {
        const index = map.names.indexOf(facts.key);
        if (index >= 0) {
            const before = map.values[index] ?? '';
            map.values[index] = before === '' ? value : value === '' ? before : `${before},${value}`;
            return;
        }
    }
    insert(map, facts, value);
}
/** All values go, the new one comes last (measured on 1.40). */
function setHeader(map, name, value) {
    if (map.kind === 'joined') {
        const index = indexInJoined(map, name);
        if (index < 0)
            addToJoined(map, name, value);
        else
            map.values[index] = value;
        return;
    }
    const facts = factsIn(map.kind, name);
    removeKey(map, facts.key);
    insert(map, facts, value);
}
/** Keeps the place of the header if it is there: how Envoy itself sets what it knows. */
function overwriteHeader(map, name, value) {
    const index = map.names.indexOf(name);
    if (index < 0)
        addHeader(map, name, value);
    else
        map.values[index] = value;
}
function removeHeader(map, name) {
    if (map.kind !== 'joined') {
        removeKey(map, factsIn(map.kind, name).key);
        return;
    }
    const index = indexInJoined(map, name);
    if (index < 0)
        return;
    map.names.splice(index, 1);
    map.values.splice(index, 1);
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
function removeKey({ names, values }, key) {
    let kept = names.indexOf(key);
    if (kept < 0)
        return;
    for (let index = kept + 1; index < names.length; index += 1) {
        const [name, value] = [names[index], values[index]];
        if (name === undefined || value === undefined || name === key)
            continue;
        names[kept] = name;
        values[kept] = value;
        kept += 1;
    }
    names.length = kept;
    values.length = kept;
}
/** What begins with a colon stands in front of all that does not. */
function insert({ names, values }, { key, isPseudo }, value) {
    if (isPseudo && names.length > 0 && names[names.length - 1]?.charCodeAt(0) !== COLON) {
        const index = names.findIndex((name) => name.charCodeAt(0) !== COLON);
        names.splice(index, 0, key);
        values.splice(index, 0, value);
        return;
    }
    names.push(key);
    values.push(value);
}
function indexInJoined({ names }, name) {
    return names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
}
function addToJoined(map, name, value) {
    const { names, values } = map;
    const index = indexInJoined(map, name);
    if (index >= 0) {
        const before = values[index] ?? '';
        values[index] = before === '' ? value : `${before}, ${value}`;
        return;
    }
    const next = names.findIndex((one) => one.toLowerCase() > name.toLowerCase());
    const place = next < 0 ? names.length : next;
    names.splice(place, 0, name);
    values.splice(place, 0, value);
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

/***/ 21820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xf: () => (/* binding */ addContext),
  Vw: () => (/* binding */ loadModule),
  _C: () => (/* binding */ startPlugin),
  A2: () => (/* binding */ stopPlugin)
});

// EXTERNAL MODULE: ./.build/abi/tables.js + 2 modules
var tables = __webpack_require__(18892);
// EXTERNAL MODULE: ./.build/wasm/limit-memory.js
var limit_memory = __webpack_require__(88662);
// EXTERNAL MODULE: ./.build/host/context.js
var host_context = __webpack_require__(97662);
;// CONCATENATED MODULE: ./.build/host/context-table.js
/** A power of two. */
const SLOTS = 64;
/**
 * Streams come and go in the order of their ids, and few live at once: a slot for each does, found by the id's lowest
 * bits, and whoever finds it taken goes into a map.
 */
function createContextTable() {
    const slots = new Array(SLOTS).fill(undefined);
    const others = new Map();
    const get = (id) => {
        const context = slots[id & (SLOTS - 1)];
        return context?.id === id ? context : others.get(id);
    };
    return {
        get,
        has: (id) => get(id) !== undefined,
        set: (id, context) => {
            const slot = id & (SLOTS - 1);
            if (slots[slot] === undefined)
                slots[slot] = context;
            else
                others.set(id, context);
        },
        delete: (id) => {
            const slot = id & (SLOTS - 1);
            if (slots[slot]?.id === id)
                slots[slot] = undefined;
            else
                others.delete(id);
        },
    };
}

// EXTERNAL MODULE: ./.build/host/crash.js
var crash = __webpack_require__(49822);
// EXTERNAL MODULE: ./.build/host/link.js + 18 modules
var host_link = __webpack_require__(4847);
// EXTERNAL MODULE: ./.build/host/memory.js
var memory = __webpack_require__(26062);
// EXTERNAL MODULE: ./.build/host/metrics.js
var metrics = __webpack_require__(64476);
// EXTERNAL MODULE: ./.build/host/vm.js + 1 modules
var host_vm = __webpack_require__(65182);
// EXTERNAL MODULE: ./.build/host/webassembly.js
var webassembly = __webpack_require__(4063);
;// CONCATENATED MODULE: ./.build/host/host.js










/** Compiles a module, bounded to the memory that Envoy allows. @throws LoadFailure as Envoy refuses it. */
function loadModule(module) {
    (0,host_link/* findAbi */.SU)(module.interface);
    try {
        return { module, compiled: new webassembly/* webAssembly */.t0.Module((0,limit_memory/* limitMemory */.X)(module, host_link/* MAX_MEMORY_PAGES */.GD)) };
    }
    catch {
        throw new host_link/* LoadFailure */.to('Failed to load Wasm bytecode');
    }
}
/**
 * Starts a plugin in a VM of its own: instance, start functions, root context, proxy_on_vm_start, proxy_on_configure.
 * Envoy does the same in a canary first, which is thrown away (proxy-wasm-cpp-host, src/wasm.cc, canary). A trap in
 * proxy_on_context_create is no reason for it to refuse: the VM has failed then, and is handed out all the same.
 * @param release the measured Envoy release whose rules for the start are followed.
 * @throws LoadFailure where the module refuses, in Envoy's words; a trap has been reported to the world.
 */
function startPlugin(loaded, plugin, world, release = tables/* NEWEST_MEASURED */.Q5) {
    const vm = createVm(loaded, plugin, world, release);
    startModule(vm, release, loaded.tables ?? tables/* BUNDLED_TABLES */.rd);
    const root = addContext(vm, undefined);
    root.configuring = true;
    (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_context_create', root.id, 0);
    root.created = true;
    root.configuring = false;
    refuseIfCrashed(vm);
    const failedBefore = vm.failure !== undefined;
    const started = vm.callbacks.proxy_on_vm_start === undefined ||
        (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_vm_start', root.id, plugin.vmConfiguration.length) !== 0;
    (0,host_vm/* leave */.qG)(vm);
    refuseIfCrashed(vm);
    if (!started)
        throw refusal(vm, 'Failed to start base Wasm');
    if (failedBefore)
        return { vm, root };
    root.configuring = true;
    const configured = vm.callbacks.proxy_on_configure === undefined ||
        (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_configure', root.id, plugin.configuration.length) !== 0;
    root.configuring = false;
    (0,host_vm/* leave */.qG)(vm);
    refuseIfCrashed(vm);
    if (!configured)
        throw refusal(vm, 'Failed to configure base Wasm plugin');
    return { vm, root };
}
/** A new context that the host knows and the module does not yet. */
function addContext(vm, root, stream) {
    vm.lastContext += 1;
    const context = (0,host_context/* createContext */.q6)(vm.lastContext, root, stream);
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
    const done = vm.callbacks.proxy_on_done === undefined || (0,host_vm/* enter */.Ve)(vm, root, 'proxy_on_done', root.id) !== 0;
    vm.awaitsDone = !done;
    (0,host_vm/* leave */.qG)(vm);
    if (done)
        (0,host_vm/* deleteContext */.JQ)(vm, root);
}
function createVm({ module, compiled, tables }, plugin, world, release) {
    (0,webassembly/* prepareEngine */.m5)();
    const callbacks = {};
    const own = (0,host_context/* createContext */.q6)(0, undefined, undefined);
    const vm = {
        abi: (0,host_link/* findAbi */.SU)(module.interface),
        moved: (0,limit_memory/* movedByLimit */._)(module, host_link/* MAX_MEMORY_PAGES */.GD),
        hasNames: module.interface.customSections.some(({ name }) => name === 'name'),
        world,
        plugin,
        memory: (0,memory/* createGuestMemory */.cp)(),
        callbacks,
        contexts: createContextTable(),
        own,
        current: undefined,
        effective: 0,
        // Of a call to the host from the start section Envoy's process dies (measured, 1.36 to 1.40).
        allowed: NOTHING,
        failure: undefined,
        stopIteration: false,
        after: [],
        awaitsDone: false,
        metricIds: (0,metrics/* createMetricIds */.nF)(),
        lastContext: 0,
        lastCall: { http: 0, grpcCall: 1, grpcStream: 2, dns: 1 },
    };
    vm.contexts.set(own.id, own);
    const imports = (0,host_link/* makeImports */.fW)(vm, module.interface, tables);
    const instance = instantiate(compiled, imports);
    vm.memory.source ??= Object.values(instance.exports).find(webassembly/* isWasmMemory */.en);
    Object.assign(callbacks, (0,host_link/* findCallbacks */.eF)(vm.abi, plugin, module.interface, instance.exports, release, tables));
    world.watch?.creates?.(vm);
    return vm;
}
function instantiate(compiled, imports) {
    try {
        return new webassembly/* webAssembly */.t0.Instance(compiled, imports);
    }
    catch (error) {
        // A start section that traps, a segment outside of the memory, or more memory than there may be.
        const isCrash = error instanceof host_vm/* RestrictedCall */.gf;
        const failure = new host_link/* LoadFailure */.to(isCrash ? crash/* SEGMENTATION_FAULT */.yA : host_link/* NO_INSTANCE */.wL);
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
            (0,host_vm/* enterFunction */.F_)(vm, vm.own, name, run);
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
        throw new host_link/* LoadFailure */.to(vm.failure.message);
}
/** What an Envoy release lets a module call while it starts, as `MODULE.NAME`. */
function findStartCalls(release, { findHostFunctions, hostFunctionNames }) {
    const mayCall = (module, name) => findHostFunctions(module, name).some(({ start }) => (0,tables/* isSince */.$l)(start, release));
    return new Set(['env', 'wasi_snapshot_preview1'].flatMap((module) => hostFunctionNames(module).flatMap((name) => (mayCall(module, name) ? [`${module}.${name}`] : []))));
}
function refuseIfCrashed({ failure }) {
    if (failure?.kind === 'crash')
        throw new host_link/* LoadFailure */.to(failure.message);
}
/** Where a trap is to blame, Envoy tells it first. */
function refusal({ failure }, words) {
    return failure === undefined ? new host_link/* LoadFailure */.to(words) : new host_link/* LoadFailure */.to(failure.message, words);
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  to: () => (/* binding */ LoadFailure),
  GD: () => (/* binding */ MAX_MEMORY_PAGES),
  wL: () => (/* binding */ NO_INSTANCE),
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
            return context.callData ?? NOTHING;
    }
}

// EXTERNAL MODULE: ./.build/host/header-map.js
var header_map = __webpack_require__(83979);
// EXTERNAL MODULE: ./.build/host/pairs.js
var host_pairs = __webpack_require__(45152);
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
            const map = (0,header_map/* createHeaderMap */.UQ)('request', (0,host_pairs/* readPairs */.SX)(headerBytes));
            const complete = [':path', ':method', ':authority'].every((key) => (0,header_map/* getHeader */._b)(map, key) !== undefined);
            if (timeout < 0 || !world.hasCluster(name) || !complete)
                return abi/* STATUS */.XQ.badArgument;
            if (bodyBytes.length > 0)
                (0,header_map/* setHeader */.WH)(map, 'content-length', String(bodyBytes.length));
            (0,header_map/* setHeader */.WH)(map, 'x-envoy-internal', 'true');
            if (timeout > 0)
                (0,header_map/* setHeader */.WH)(map, 'x-envoy-expected-rq-timeout-ms', String(timeout));
            const request = { headers: (0,header_map/* headerPairs */.Ro)(map), body: Buffer.from(bodyBytes), trailers: (0,host_pairs/* readPairs */.SX)(trailerBytes) };
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

;// CONCATENATED MODULE: ./.build/host/functions/dns.js





/**
 * envoy_resolve_dns (Envoy's source/extensions/common/wasm/wasm.cc, resolve_dns). Nobody is asked: an address is its
 * own answer, `localhost` the machine itself, and any other name resolves to none, as where Envoy reaches no server.
 */
function dnsFunctions(vm) {
    return {
        envoy_resolve_dns: (address, addressSize, token) => {
            const name = (0,host_memory/* readText */.yR)(vm.memory, address, addressSize);
            if (name === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            vm.lastCall.dns += 1;
            const id = vm.lastCall.dns;
            const told = giveU32(vm, id, token);
            if (told !== abi/* STATUS */.XQ.ok)
                return told;
            const root = (0,host_context/* rootOf */.I5)((0,host_vm/* actor */.eN)(vm));
            const found = addressOf(name);
            // What needs no server is answered before the call returns (measured on 1.40).
            if (found !== undefined)
                dns_tell(vm, root, id, serialize([found]));
            else
                vm.world.clock.after(1, () => dns_tell(vm, root, id, name === '' ? serialize([]) : Buffer.alloc(0)));
            return abi/* STATUS */.XQ.ok;
        },
    };
}
function addressOf(name) {
    switch (process.getBuiltinModule('node:net').isIP(name)) {
        case 4:
            return `${name}:0`;
        case 6:
            return `[${name}]:0`;
        default:
            return name === 'localhost' ? '[::1]:0' : undefined;
    }
}
/** A count, a time to live each, then addresses, each closed by a zero byte (context.cc, onResolveDns). */
function serialize(addresses) {
    const head = Buffer.alloc(4 + addresses.length * 4);
    head.writeUInt32LE(addresses.length);
    return Buffer.concat([head, ...addresses.map((address) => Buffer.from(`${address}\0`))]);
}
function dns_tell(vm, root, token, answer) {
    const { envoy_on_resolve_dns: run } = vm.callbacks;
    if (vm.failure !== undefined || run === undefined)
        return;
    root.callData = answer;
    (0,host_vm/* enter */.Ve)(vm, root, 'envoy_on_resolve_dns', root.id, token, answer.length);
    (0,host_vm/* leave */.qG)(vm);
}

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
    const key = path.replace(/\0$/, '');
    const [first = '', ...rest] = key.split('\0');
    // Dynamic metadata is a request's: a root has none.
    const given = first === 'metadata' && context.stream === undefined ? undefined : vm.world.properties?.get(key);
    if (given !== undefined)
        return given;
    if (path === '')
        return abi/* STATUS */.XQ.serializationFailure;
    let value = findRoot(vm, context, first);
    for (const part of rest) {
        if (value === undefined || !isNode(value))
            return abi/* STATUS */.XQ.notFound;
        value = value.part(part);
    }
    return value === undefined ? abi/* STATUS */.XQ.notFound : properties_serialize(value);
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
/** A root has nothing of it; a TCP connection has no route, and no cluster before the filter lets it go on. */
function xdsPart(stream, part) {
    if (stream === undefined)
        return undefined;
    if (part === 'listener_direction')
        return 0n;
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
        whole: headers ?? NO_HEADERS,
    };
}
const NO_HEADERS = { names: [], values: [] };
function node(part, names) {
    return { part, names: () => names };
}
function isNode(value) {
    return typeof value === 'object' && 'part' in value;
}
function properties_serialize(value) {
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
    const { names, values } = value.whole;
    const bytes = Buffer.alloc((0,host_pairs/* pairsSize */.T8)(names, values));
    (0,host_pairs/* writePairs */.JC)(names, values, bytes, 0);
    return bytes;
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./.build/host/foreign/expressions.js




const expressions_NOTHING = Buffer.alloc(0);
const BAD_ARGUMENT = { status: abi/* STATUS */.XQ.badArgument, result: expressions_NOTHING };
/** How an expression begins that builds a message: the type's name and a brace. */
const MESSAGE = /[A-Za-z_]\w*\s*\{/;
/** `expr_create`: text in, a token out (Envoy's foreign.cc, CreateExpressionFactory). */
function createExpression(vm, context, input) {
    const { readExpression } = vm.world;
    if (readExpression === undefined)
        return undefined;
    const text = input.toString('utf8');
    const expression = readExpression(text);
    if (expression === undefined) {
        if (MESSAGE.test(text)) {
            const message = 'the module builds a protobuf message in an expression, which only a real Envoy can do';
            vm.world.report({ kind: 'host', message, backtrace: [] });
        }
        return BAD_ARGUMENT;
    }
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
            const [names, values] = [[], []];
            for (const [key, one] of value.value) {
                const [name, text] = [expressions_serialize(key), one === undefined ? expressions_NOTHING : expressions_serialize(one)];
                if (name === undefined || text === undefined)
                    return undefined;
                names.push(name.toString('latin1'));
                values.push(text.toString('latin1'));
            }
            const bytes = Buffer.alloc((0,host_pairs/* pairsSize */.T8)(names, values));
            (0,host_pairs/* writePairs */.JC)(names, values, bytes, 0);
            return bytes;
        }
        case 'null':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/host/foreign/filter-state.js


/** Loaded for the few modules that ask for it. */
const isAddress = (text) => process.getBuiltinModule('node:net').isIP(text) !== 0;
const anything = () => true;
const wholeNumber = (text) => /^\d+$/.test(text);
const address = (text) => {
    const [, host = '', port = ''] = /^\[?([^\]]*)\]?:(\d+)$/.exec(text) ?? [];
    return isAddress(host) && Number(port) <= 65_535;
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
    'envoy.network.ip': isAddress,
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
            return { status: abi/* STATUS */.XQ.ok, result: zlib().deflateSync(input) };
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
/** Loaded for the few modules that ask for it. */
function zlib() {
    return process.getBuiltinModule('node:zlib');
}
function statusAlone(status) {
    return { status, result: foreign_NOTHING };
}
function uncompress(input) {
    try {
        return { status: abi/* STATUS */.XQ.ok, result: zlib().inflateSync(input, { maxOutputLength: MAX_UNPACKED }) };
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
    return { service: target, path: `/${names.join('/')}`, metadata: (0,host_pairs/* readPairs */.SX)(metadata) };
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
    const { memory } = vm;
    return {
        proxy_add_header_map_value: (type, key, keySize, value, valueSize) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const text = (0,host_memory/* readText */.yR)(memory, value, valueSize);
            const name = (0,host_memory/* readText */.yR)(memory, key, keySize);
            if (text === undefined || name === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const map = mutableMap((0,host_vm/* actor */.eN)(vm), type);
            if (map === undefined)
                return abi/* STATUS */.XQ.badArgument;
            (0,header_map/* addHeader */.NI)(map, name, text);
            return abi/* STATUS */.XQ.ok;
        },
        proxy_replace_header_map_value: (type, key, keySize, value, valueSize) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const text = (0,host_memory/* readText */.yR)(memory, value, valueSize);
            const name = (0,host_memory/* readText */.yR)(memory, key, keySize);
            if (text === undefined || name === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const map = mutableMap((0,host_vm/* actor */.eN)(vm), type);
            if (map === undefined)
                return abi/* STATUS */.XQ.badArgument;
            (0,header_map/* setHeader */.WH)(map, name, text);
            return abi/* STATUS */.XQ.ok;
        },
        proxy_remove_header_map_value: (type, key, keySize) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const name = (0,host_memory/* readText */.yR)(memory, key, keySize);
            if (name === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const map = mutableMap((0,host_vm/* actor */.eN)(vm), type);
            if (map === undefined)
                return abi/* STATUS */.XQ.badArgument;
            (0,header_map/* removeHeader */.k9)(map, name);
            return abi/* STATUS */.XQ.ok;
        },
        proxy_get_header_map_value: (type, key, keySize, pointer, size) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const name = (0,host_memory/* readText */.yR)(memory, key, keySize);
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
            const { names, values } = map;
            const length = (0,host_pairs/* pairsSize */.T8)(names, values);
            const place = (0,host_vm/* allocate */.CN)(vm, length);
            const bytes = place === 0 ? undefined : (0,host_memory/* bytesWithRoom */.Jl)(memory, place, length);
            if (bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            (0,host_pairs/* writePairs */.JC)(names, values, bytes, place);
            const told = giveU32(vm, place, pointer);
            return told === abi/* STATUS */.XQ.ok ? giveU32(vm, length, size) : told;
        },
        proxy_set_header_map_pairs: (type, pointer, size) => {
            if (!isMapType(type))
                return abi/* STATUS */.XQ.badArgument;
            const bytes = (0,host_memory/* readBytes */.io)(memory, pointer, size);
            if (bytes === undefined)
                return abi/* STATUS */.XQ.invalidMemoryAccess;
            const map = mutableMap((0,host_vm/* actor */.eN)(vm), type);
            if (map === undefined)
                return abi/* STATUS */.XQ.badArgument;
            (0,header_map/* replaceHeaders */.vM)(map, (0,host_pairs/* readPairs */.SX)(bytes));
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
                if (stream === undefined)
                    return abi/* STATUS */.XQ.ok;
                // Envoy's context.cc, CloseStreamResponseDetails.
                stream.facts.responseDetails ??= 'wasm_close_stream';
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
                headers: (0,host_pairs/* readPairs */.SX)(pairs),
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
/** WASI preview 1 as far as there is anything to do; there are no files and arguments (exports.cc). */
function wasiFunctions(vm) {
    const { memory, world } = vm;
    const variables = [...(vm.plugin.environment ?? [])].map(([name, value]) => Buffer.from(`${name}=${value}\0`));
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
        environ_get: (pointers, texts) => {
            let [pointer, text] = [pointers >>> 0, texts >>> 0];
            for (const variable of variables) {
                if (!(0,host_memory/* writeU32 */.A)(memory, pointer, text) || !(0,host_memory/* writeBytes */.NH)(memory, text, variable))
                    return abi/* ERRNO */.Xi.fault;
                pointer += 4;
                text += variable.length;
            }
            return abi/* ERRNO */.Xi.success;
        },
        environ_sizes_get: (count, size) => {
            const sum = variables.reduce((all, { length }) => all + length, 0);
            return (0,host_memory/* writeU32 */.A)(memory, count, variables.length) && (0,host_memory/* writeU32 */.A)(memory, size, sum) ? abi/* ERRNO */.Xi.success : abi/* ERRNO */.Xi.fault;
        },
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
    const pairs = (0,host_pairs/* readPairs */.SX)(bytes);
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
/** What Envoy says where V8 refuses the instance: no memory, a segment outside of it, a start section that traps. */
const NO_INSTANCE = 'Failed to create new Wasm instance';
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
        dnsFunctions,
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
            const isDenied = CAPABILITY.test(key) && !mayUse(vm.plugin, entry.name);
            const called = isDenied ? restricted(vm, key) : (run ?? unimplemented(key));
            return guard(vm, key, known.type.params.length, called);
        }
        case 'memory': {
            const { minimum, maximum } = entry.memory;
            if (minimum > MAX_MEMORY_PAGES)
                throw new LoadFailure(NO_INSTANCE);
            const limits = { initial: minimum, maximum: Math.min(maximum ?? MAX_MEMORY_PAGES, MAX_MEMORY_PAGES) };
            const memory = new webassembly/* webAssembly */.t0.Memory(limits);
            vm.memory.source = memory;
            return memory;
        }
        case 'table': {
            const { minimum, maximum } = entry.limits;
            const element = entry.element === 'externref' ? 'externref' : 'anyfunc';
            return new webassembly/* webAssembly */.t0.Table({ element, initial: minimum, ...(maximum === undefined ? {} : { maximum }) });
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
/** What a plugin can be denied: all but Emscripten's functions and Envoy's own. */
const CAPABILITY = /^(?:env\.proxy|wasi)_/;
function mayUse({ capabilities }, name) {
    return capabilities?.includes(name) ?? true;
}
/** What stands in place of a function that the plugin may not use (exports.h, _CREATE_PROXY_WASM_STUB and its twin). */
function restricted({ world }, key) {
    const [module, name = ''] = key.split('.');
    const [kind, status] = module === 'env' ? ['proxy-wasm', abi/* STATUS */.XQ.internalFailure] : ['WASI', abi/* ERRNO */.Xi.notcapable];
    const message = `Attempted call to restricted ${kind} capability: ${name}`;
    return () => {
        world.report({ kind: 'wasm', message, backtrace: [] });
        return status;
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
function findCallbacks(abi, plugin, found, exports, release, tables = abi_tables/* BUNDLED_TABLES */.rd) {
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
        const { name } = callback;
        if (name.startsWith('proxy_') && name !== 'proxy_on_memory_allocate' && !mayUse(plugin, name))
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
/* harmony export */   Jl: () => (/* binding */ bytesWithRoom),
/* harmony export */   NH: () => (/* binding */ writeBytes),
/* harmony export */   PF: () => (/* binding */ readU32),
/* harmony export */   cp: () => (/* binding */ createGuestMemory),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   x3: () => (/* binding */ writeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49822);
/* harmony import */ var _latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9012);


/** `source` is set once there is one; until then every access throws EnvoyCrash. */
function createGuestMemory() {
    const buffer = new ArrayBuffer(0);
    return { source: undefined, bytes: Buffer.from(buffer), view: new DataView(buffer), texts: new Array(KEPT_TEXTS) };
}
/** A power of two. */
const KEPT_TEXTS = 256;
/** Up to this length JavaScript compares a text faster than the call into Node.js that would read it. */
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
/** All of the memory's bytes; undefined where the place with this much room lies outside of it. */
function bytesWithRoom(memory, pointer, size) {
    const bytes = follow(memory);
    return (pointer >>> 0) + size > bytes.length ? undefined : bytes;
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
    (0,_latin1_js__WEBPACK_IMPORTED_MODULE_1__/* .writeLatin1 */ .H)(bytes, start, text);
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
/* harmony export */   pA: () => (/* binding */ emptyQueue),
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
        shared.queues.set(token, { entries: [], taken: 0, notify });
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
    const entry = queue.entries[queue.taken];
    if (entry === undefined)
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__/* .STATUS */ .XQ.empty;
    queue.taken += 1;
    // Half of it at a time: to move all that is left for each entry would take longer the longer the queue is.
    if (queue.taken * 2 >= queue.entries.length) {
        queue.entries = queue.entries.slice(queue.taken);
        queue.taken = 0;
    }
    return entry;
}
/** Takes out all that is there; undefined where there is no such queue. */
function emptyQueue(shared, token) {
    const queue = shared.queues.get(token);
    if (queue === undefined)
        return undefined;
    const entries = queue.entries.slice(queue.taken);
    queue.entries = [];
    queue.taken = 0;
    return entries;
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
  sh: () => (/* binding */ enter1),
  lk: () => (/* binding */ enter2),
  sY: () => (/* binding */ enter3),
  F_: () => (/* binding */ enterFunction),
  mx: () => (/* binding */ failsOpenAtOnce),
  qG: () => (/* binding */ leave)
});

// EXTERNAL MODULE: ./.build/host/backtrace.js
var backtrace = __webpack_require__(35933);
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
/**
 * As enter, for the callbacks of every stream: with just the arguments that the function takes, and no look-up by name.
 */
function enter1(vm, context, name, run, a) {
    if (isWatched(vm))
        return enterFunction(vm, context, name, run, a);
    const { current, effective } = vm;
    vm.current = context;
    vm.effective = 0;
    try {
        return (run(a) ?? 0) >>> 0;
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
function enter2(vm, context, name, run, a, b) {
    if (isWatched(vm))
        return enterFunction(vm, context, name, run, a, b);
    const { current, effective } = vm;
    vm.current = context;
    vm.effective = 0;
    try {
        return (run(a, b) ?? 0) >>> 0;
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
function enter3(vm, context, name, run, a, b, c) {
    if (isWatched(vm))
        return enterFunction(vm, context, name, run, a, b, c);
    const { current, effective } = vm;
    vm.current = context;
    vm.effective = 0;
    try {
        return (run(a, b, c) ?? 0) >>> 0;
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
function isWatched({ world }) {
    return world.trace !== undefined || world.watch !== undefined;
}
/** As enter, for a function that is no callback. */
function enterFunction(vm, context, name, run, a = 0, b = 0, c = 0, d = 0, e = 0) {
    const { current, effective } = vm;
    vm.current = context;
    vm.effective = 0;
    vm.world.watch?.enters(name);
    // Room for an answer is no news.
    const trace = name === 'malloc' || name === OTHER_ALLOCATOR ? undefined : vm.world.trace;
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
    if (vm.after.length > 0)
        runAfter(vm);
}
function runAfter(vm) {
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
    const { proxy_on_delete: run } = vm.callbacks;
    if (vm.failure === undefined && context.created && run !== undefined) {
        enter1(vm, context, 'proxy_on_delete', run, context.id);
        leave(vm);
    }
    vm.contexts.delete(context.id);
}
/** Room in the module's memory; 0 where it gives none. Only what an allocator needs may be called meanwhile. */
function allocate(vm, size) {
    const { allowed } = vm;
    const { malloc, [OTHER_ALLOCATOR]: other } = vm.callbacks;
    const run = malloc ?? other;
    if (run === undefined)
        return 0;
    vm.allowed = ALLOCATOR_CALLS;
    try {
        return enter1(vm, vm.own, malloc === undefined ? OTHER_ALLOCATOR : 'malloc', run, size);
    }
    finally {
        vm.allowed = allowed;
    }
}
/** Looked for in modules without malloc. */
const OTHER_ALLOCATOR = 'proxy_on_memory_allocate';
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
        backtrace: vm.hasNames && error instanceof Error ? (0,backtrace/* readBacktrace */.Z)(error.stack ?? '', vm.moved) : [],
    };
    vm.world.trace?.(`← ${finding.message}`);
    vm.failure ??= finding;
    vm.world.report(finding);
}
/** As V8 names it inside of Envoy; undefined for what is no trap but a fault of ours. */
function trapMessage(error) {
    const { RuntimeError, Exception } = webassembly/* webAssembly */.t0;
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


/***/ }),

/***/ 4063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ isWasmMemory),
/* harmony export */   m5: () => (/* binding */ prepareEngine),
/* harmony export */   t0: () => (/* binding */ webAssembly)
/* harmony export */ });
/* harmony import */ var _backtrace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35933);

const webAssembly = globalThis.WebAssembly;
function isWasmMemory(value) {
    const { Memory } = webAssembly;
    return value instanceof Memory;
}
/** Has V8 tell as many functions of a trap as Envoy does, and lets memories grow in little time. */
function prepareEngine() {
    Error.stackTraceLimit = Math.max(Error.stackTraceLimit, _backtrace_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FRAMES */ .W);
    // V8 13.6, that of Node.js 24, counts all of a memory again for each page that it grows by, and collects garbage as
    // often: 9 s instead of 0.2 to the gigabyte that a module may have. Others name the flag otherwise, and complain.
    if (!process.versions.v8.startsWith('13.6.'))
        return;
    process.getBuiltinModule('node:v8').setFlagsFromString('--external-memory-accounted-in-global-limit');
}


/***/ }),

/***/ 88662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitMemory),
/* harmony export */   _: () => (/* binding */ movedByLimit)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11986);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57868);



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
    const limited = limitSection(module, pages);
    if (limited === undefined)
        return bytes;
    const { from, to, section } = limited;
    const result = new Uint8Array(from + section.length + bytes.length - to);
    result.set(bytes.subarray(0, from));
    result.set(section, from);
    result.set(bytes.subarray(to), from + section.length);
    return result;
}
/** Bytes by which all that comes behind the memories, code too, stands further behind in what limitMemory gives. */
function movedByLimit(module, pages) {
    const limited = limitSection(module, pages);
    return limited === undefined ? 0 : limited.section.length - (limited.to - limited.from);
}
function limitSection({ bytes, interface: { sections } }, pages) {
    const section = sections.find(({ id }) => id === MEMORY_SECTION);
    if (section === undefined)
        return undefined;
    const cursor = { bytes, offset: section.offset, end: section.offset + section.size };
    const count = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(cursor, 'memories', _types_js__WEBPACK_IMPORTED_MODULE_1__/* .ENGINE_LIMITS */ .iM.entries);
    const content = [...(0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeU32 */ .A)(count)];
    for (let index = 0; index < count; index += 1) {
        const start = cursor.offset;
        const memory = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemoryType */ .Sv)(cursor);
        content.push(...(isBoundable(memory, pages) ? writeMemory(memory, pages) : bytes.subarray(start, cursor.offset)));
    }
    // The section's own id and size stand before its content: what follows the section before.
    const before = sections.findLast(({ offset }) => offset < section.offset);
    return {
        from: before === undefined ? HEADER_BYTES : before.offset + before.size,
        to: section.offset + section.size,
        section: Uint8Array.from([MEMORY_SECTION, ...(0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeU32 */ .A)(content.length), ...content]),
    };
}
const HEADER_BYTES = 8;
/** A memory that no engine takes is to be refused as it is. */
function isBoundable({ minimum, maximum = minimum, pageSize, is64, shared }, pages) {
    const isValid = minimum <= maximum && maximum <= MAX_PAGES;
    return isValid && !is64 && !shared && pageSize === PAGE_BYTES && minimum <= pages;
}
function writeMemory({ minimum, maximum }, pages) {
    return [0x01, ...(0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeU32 */ .A)(minimum), ...(0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeU32 */ .A)(Math.min(maximum ?? pages, pages))];
}


/***/ }),

/***/ 57868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeU32),
/* harmony export */   Ul: () => (/* binding */ zeros),
/* harmony export */   em: () => (/* binding */ writeModule)
/* harmony export */ });
const CODES = {
    i32: 0x7f,
    i64: 0x7e,
    f32: 0x7d,
    f64: 0x7c,
    v128: 0x7b,
    funcref: 0x70,
    externref: 0x6f,
    ref: 0x6e,
};
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** A core module with these imports and exported functions, and a memory of one page (binary format, chapter 5). */
function writeModule(imports, functions) {
    const types = [...imports, ...functions].map(({ type }) => [
        0x60,
        ...writeTypes(type.params),
        ...writeTypes(type.results),
    ]);
    return Uint8Array.from([
        ...HEADER,
        ...section(1, types),
        ...section(2, imports.map(({ module, name }, index) => [...text(module), ...text(name), 0, ...writeU32(index)])),
        ...section(3, functions.map((_, index) => writeU32(imports.length + index))),
        ...section(5, [[0, 1]]),
        ...section(7, [
            ...functions.map(({ name }, index) => [...text(name), 0, ...writeU32(imports.length + index)]),
            [...text('memory'), 2, 0],
        ]),
        ...section(10, functions.map(({ code }) => [...writeU32(code.length + 2), 0, ...code, 0x0b])),
    ]);
}
/** The instructions that put a zero of each type on the stack. */
function zeros(types) {
    return types.flatMap(zero);
}
function zero(type) {
    switch (type) {
        case 'i32':
            return [0x41, 0];
        case 'i64':
            return [0x42, 0];
        case 'f32':
            return [0x43, 0, 0, 0, 0];
        case 'f64':
            return [0x44, 0, 0, 0, 0, 0, 0, 0, 0];
        case 'v128':
            return [0xfd, 0x0c, ...new Array(16).fill(0)];
        case 'funcref':
        case 'externref':
        case 'ref':
            return [0xd0, CODES[type]];
    }
}
function writeTypes(types) {
    return [...writeU32(types.length), ...types.map((type) => CODES[type])];
}
function section(id, items) {
    if (items.length === 0)
        return [];
    const content = [...writeU32(items.length), ...items.flat()];
    return [id, ...writeU32(content.length), ...content];
}
function text(value) {
    const bytes = Buffer.from(value, 'utf8');
    return [...writeU32(bytes.length), ...bytes];
}
/** Unsigned LEB128 of at most 32 bits. */
function writeU32(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeU32(value >>> 7)];
}


/***/ })

};
