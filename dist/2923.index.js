export const id = 2923;
export const ids = [2923];
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

/***/ 75694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fenceLog)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63457);


/** Milliseconds until a worker that still holds a connection counts as stuck; Envoy's own delayed close takes 1,000. */
const SETTLE_LIMIT = 3_000;
const ARRIVAL_LIMIT = 2_000;
/** Milliseconds after which it is looked whether Envoy has ended, where it logs nothing. */
const LOOK_AGAIN = 50;
/**
 * Envoy writes its log from several threads, and the pipe brings it late. Its admin interface logs each request at the
 * level debug: a request with a number of ours, made once no connection is left, is a fence in the log.
 * @param whole the first span begins with Envoy's start.
 */
async function fenceLog(envoy, whole = false) {
    await (0,_envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__/* .askAdmin */ .z)(envoy.adminPort, '/logging?admin=debug', 'POST');
    let ended = false;
    void envoy.exited.then(() => {
        ended = true;
    });
    let count = 0;
    let last = '';
    /** So many connections there had been by the last fence. */
    let accepted = 0;
    /** No fence that counts stands before these many bytes of the log. */
    let from = 0;
    const arrived = async (fence) => {
        const deadline = Date.now() + ARRIVAL_LIMIT;
        while (!ended && !envoy.log(from).includes(fence) && Date.now() < deadline) {
            await Promise.race([envoy.logsMore(), (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_AGAIN)]);
        }
    };
    const wait = async (opened) => {
        const deadline = Date.now() + SETTLE_LIMIT;
        let fence = '';
        let areThere = opened === 0;
        for (let pause = 1;; pause = Math.min(pause * 2, 50)) {
            fence = `&fence=${++count}.`;
            const found = await countConnections(envoy.adminPort, fence);
            if (found === undefined) {
                // A crash takes Envoy a moment to describe.
                await Promise.race([envoy.exited, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SETTLE_LIMIT, undefined, { ref: false })]);
                return { settlement: ended ? 'gone' : 'stuck', fence };
            }
            await arrived(fence);
            if (areThere && found.active === 0) {
                accepted = found.total;
                return { settlement: 'quiet', fence };
            }
            // Envoy does not read both numbers at once: only the next answer tells whether those are closed.
            areThere ||= found.total >= accepted + opened;
            if (Date.now() > deadline)
                return { settlement: 'stuck', fence };
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
    };
    const mark = await wait(0);
    if (!whole)
        last = mark.fence;
    return {
        settle: async (opened = 0) => {
            const begun = envoy.logged();
            const { settlement, fence } = await wait(opened);
            const log = between(envoy.log(from), last, fence);
            last = fence;
            from = begun;
            return { settlement, log };
        },
    };
}
/** Undefined: no answer. */
async function countConnections(adminPort, fence) {
    try {
        const { body } = await (0,_envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__/* .askAdmin */ .z)(adminPort, `/stats?filter=downstream_cx_(active%7Ctotal)$${fence}`);
        const sums = { active: 0, total: 0 };
        for (const [, prefix, which, value] of body.matchAll(/^http\.(.+)\.downstream_cx_(active|total): (\d+)$/gm)) {
            if (prefix !== 'admin')
                sums[which] += Number(value);
        }
        return sums;
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


/***/ }),

/***/ 74664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ readLogEntry),
/* harmony export */   JY: () => (/* binding */ logPrefix),
/* harmony export */   lW: () => (/* binding */ readModuleLog)
/* harmony export */ });
/* harmony import */ var _envoy_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10564);
/* harmony import */ var _envoy_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13276);


/**
 * What the module logged, without what Envoy puts before it: `wasm log`, then the plugin's name, root id and VM id as
 * far as they are set (proxy-wasm-cpp-host, PluginBase::makeLogPrefix).
 */
function readModuleLog(log, plugin) {
    const prefix = logPrefix(plugin);
    return (0,_envoy_log_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLog */ .g_)(log).flatMap((entry) => readLogEntry(entry, prefix) ?? []);
}
/** What Envoy puts before the words of a plugin's own contexts. */
function logPrefix(plugin) {
    const { name, rootId, vmId } = (0,_envoy_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .deployPlugin */ .Hh)(plugin);
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


/***/ }),

/***/ 62923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCases: () => (/* binding */ runCases)
});

// EXTERNAL MODULE: ./.build/test/callouts.js
var callouts = __webpack_require__(38610);
// EXTERNAL MODULE: ./.build/test/environment.js
var environment = __webpack_require__(52934);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/envoy/admin.js
var admin = __webpack_require__(63457);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/envoy/plugin.js + 1 modules
var envoy_plugin = __webpack_require__(13276);
// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
;// CONCATENATED MODULE: ./.build/test/await-start-calls.js


/** Milliseconds until an answer that does not come is no longer waited for, and until nothing is. */
const ANSWER_LIMIT = 100;
const LIMIT = 2_000;
/** What Envoy has sent: how many requests, and how many of them wait for a connection or for their answer. */
const STATS = '^(cluster\\..*\\.upstream_rq_(total|active|pending_active)|listener_manager\\.workers_started)$';
/**
 * Waits until the calls that a plugin makes at its start, on Envoy's main thread and on its worker, have arrived and
 * been answered. Never rejects: what is wrong with this Envoy shows elsewhere.
 */
async function awaitStartCalls(adminPort, scene) {
    const begun = Date.now();
    for (let pause = 1; Date.now() - begun < LIMIT; pause = Math.min(pause * 2, 20)) {
        const body = await (0,admin/* askAdmin */.z)(adminPort, `/stats?filter=${encodeURIComponent(STATS)}`).then((answer) => answer.body, () => undefined);
        if (body === undefined)
            return;
        const sum = (name) => [...body.matchAll(new RegExp(`^\\S+\\.${name}: (\\d+)$`, 'gm'))].reduce((all, [, value]) => all + Number(value), 0);
        const arrived = sum('workers_started') > 0 &&
            sum('upstream_rq_pending_active') === 0 &&
            scene.arrived >= sum('upstream_rq_total');
        if (arrived && (sum('upstream_rq_active') === 0 || Date.now() - begun > ANSWER_LIMIT))
            return;
        await (0,promises_.setTimeout)(pause);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
const clerk_LIMIT = 5_000;
/** A queue without an end would be drained for ever. */
const MAX_ENTRIES = 10_000;
/** Writes the module that the clerk is, to be removed when no Envoy needs it any more. */
async function writeClerk(temporary) {
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'clerk-'));
    const path = (0,external_node_path_.join)(folder, 'clerk.wasm');
    await (0,external_node_fs_promises_.writeFile)(path, makeClerkModule());
    return { path, remove: () => (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true }) };
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
            timeout: clerk_LIMIT,
        }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('error', reject);
            response.on('end', () => resolve({ status: (response.statusCode ?? 0) - 200, value: Buffer.concat(chunks) }));
        });
        request.on('timeout', () => request.destroy(new Error(`no answer within ${clerk_LIMIT / 1000} s`)));
        request.on('error', reject);
        request.end();
    });
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/test/wire.js
var wire = __webpack_require__(92690);
// EXTERNAL MODULE: ./.build/test/connection/plan.js
var plan = __webpack_require__(26561);
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
            if (side.size <= wire/* MAX_BODY */._D)
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
        await until(() => client.destroyed || sides.upstream.ended, Math.min(end, Date.now() + plan/* LINGER */.q));
        await take({ kind: 'end', from: 'upstream' });
        await until(() => client.destroyed || sides.client.ended, Math.min(end, Date.now() + plan/* LINGER */.q));
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
        await (0,promises_.setTimeout)(2);
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

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/test/framing.js
var framing = __webpack_require__(67181);
;// CONCATENATED MODULE: ./.build/test/client.js





function openConnection(destination) {
    const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 1 });
    return {
        send: async (plan, last) => {
            const timeout = AbortSignal.timeout(destination.deadline);
            const signal = AbortSignal.any([timeout, destination.signal]);
            let localPort;
            try {
                const response = await exchange(plan, { ...destination, agent, signal, last }, (port) => {
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
    const body = await (0,wire/* collectBody */.Px)(response);
    if (body === undefined)
        return { kind: 'broken', reason: `the body is longer than ${wire/* MAX_BODY */._D >> 20} MiB` };
    const headers = (0,wire/* fromRawHeaders */.$p)(response.rawHeaders);
    const trailers = (0,wire/* fromRawHeaders */.$p)(response.rawTrailers);
    return { kind: 'answered', response: { status: response.statusCode ?? 0, headers, body, trailers } };
}
function exchange(plan, { agent, signal, last, port, pace }, onPort) {
    return new Promise((resolve, reject) => {
        const lines = (0,framing/* requestLines */.t)(plan);
        const closing = last && !(0,wire/* hasHeader */.ou)(lines, 'connection') ? [['connection', 'close']] : [];
        const request = (0,external_node_http_.request)({
            host: '127.0.0.1',
            port,
            agent,
            method: plan.method,
            path: plan.path,
            headers: (0,wire/* toRawHeaders */.sn)([...lines, ...closing]),
            maxHeaderSize: wire/* MAX_HEADER_BYTES */.v8,
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
        const arrived = await pace?.mark(`http.${bootstrap.STAT_PREFIX}.downstream_cx_rx_bytes_total`);
        // The other side may have answered and gone meanwhile.
        if (request.destroyed)
            return;
        request.write(piece);
        await arrived?.(piece.length);
    }
    if (trailers.length > 0)
        request.addTrailers(pairs((0,wire/* toRawHeaders */.sn)(trailers)));
    request.end();
}
function pairs(flat) {
    return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : []));
}

// EXTERNAL MODULE: ./.build/test/module-log.js
var module_log = __webpack_require__(74664);
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
                    await (0,promises_.setTimeout)(1);
            };
        },
    };
}

// EXTERNAL MODULE: ./.build/test/start-calls.js
var start_calls = __webpack_require__(79851);
// EXTERNAL MODULE: ./.build/test/unmet.js
var test_unmet = __webpack_require__(57996);
;// CONCATENATED MODULE: ./.build/test/envoy-case.js












/** Sends a case's requests through an Envoy that runs, and tells what they left behind. */
async function runInEnvoy(testCase, surroundings) {
    const { envoy, fence, scene, clerk, plugin, startCalls, env, deadline } = surroundings;
    const { expectations, ticks } = testCase;
    const wantsMetrics = expectations.some(({ kind }) => kind === 'metric' || kind === 'no-metric');
    const unmet = [];
    scene.callouts = testCase.callouts;
    scene.calls = [];
    const before = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
    const wait = async (count) => {
        const missed = await waitForTicks(envoy, count, deadline, env.signal);
        if (missed > 0)
            unmet.push((0,test_unmet/* missedTicks */.K)(count, missed));
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
    const { settlement, log } = await fence.settle(countOpened(sent));
    return {
        exchanges: sent.map(({ ending, upstream }, index) => ({ ending, upstream, details: details[index] })),
        connection,
        settlement,
        logs: (0,module_log/* readModuleLog */.lW)(log, plugin),
        ...(0,start_calls/* callsOf */.p)(testCase, (0,start_calls/* withoutTwins */.o)(startCalls), scene.calls),
        metrics: growth(before, after),
        ...shared,
        findings: (0,envoy_log/* scanLog */.Or)(log),
        calls: [],
        unmet,
    };
}
/** The connections of a case that has given one up, each with a port of its own; else Envoy has answered on all of them. */
function countOpened(sent) {
    if (sent.at(-1)?.ending.kind === 'answered')
        return 0;
    return new Set(sent.flatMap(({ localPort }) => localPort ?? [])).size;
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
            unmet.push((0,test_unmet/* noQueue */.R)(name));
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
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal });
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
        await (0,promises_.setTimeout)(5);
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
        await (0,promises_.setTimeout)(5);
    }
}
const ACCESS = new RegExp(`^${bootstrap.ACCESS_LOG.replaceAll(/[[\]]/g, '\\$&')}[\\d.]+:(\\d+) (.*)$`, 'gm');
/** Lets the module's own lines of a level through, or not; what the case needs of Envoy's trace comes with them. */
async function setLogLevel(envoy, level) {
    await (0,admin/* askAdmin */.z)(envoy.adminPort, `/logging?wasm=${level}`, 'POST');
}

// EXTERNAL MODULE: ./.build/test/fence.js
var test_fence = __webpack_require__(75694);
// EXTERNAL MODULE: ./.build/test/observation.js
var observation = __webpack_require__(457);
// EXTERNAL MODULE: ./.build/test/properties.js
var test_properties = __webpack_require__(80674);
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
    scene.arrived += 1;
    const callout = (0,callouts/* findCallout */.IU)(scene.callouts, cluster, head);
    if (callout === undefined && cluster === callouts/* UPSTREAM */.YD) {
        const { received, answer } = scene;
        const index = received.push(head) - 1;
        return { answer, keep: (rest) => void received.splice(index, 1, { ...head, ...rest }) };
    }
    const { calls } = scene;
    const index = calls.push({ cluster, ...head }) - 1;
    return {
        answer: callout?.answer ?? callouts/* UNFORESEEN */.Bn,
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
        trailers = toLines(lines);
        keepAll();
    });
    const reply = createReply(stream, answer);
    for await (const chunk of stream) {
        bytes = Buffer.concat([bytes, chunk]);
        if (bytes.length > wire/* MAX_BODY */._D)
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
            await (0,promises_.setTimeout)(answer.delay, undefined, { ref: false });
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
        headers: [['host', first(external_node_http2_.constants.HTTP2_HEADER_AUTHORITY)], ...toLines(headers)],
        body: Buffer.alloc(0),
        trailers: [],
    };
}
function toLines(headers) {
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
    const server = (0,external_node_http_.createServer)({ maxHeaderSize: wire/* MAX_HEADER_BYTES */.v8, keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 }, 
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
        headers: (0,wire/* fromRawHeaders */.$p)(request.rawHeaders),
        body: Buffer.alloc(0),
        trailers: [],
    });
    const body = await (0,wire/* collectBody */.Px)(request);
    if (body === undefined)
        throw new Error('the request is longer than can be kept');
    keep({ body, trailers: (0,wire/* fromRawHeaders */.$p)(request.rawTrailers) });
    if (answer.delay > 0)
        await (0,promises_.setTimeout)(answer.delay, undefined, { ref: false });
    if (answer.kind === 'reset')
        request.socket.destroy();
    if (answer.kind !== 'answer')
        return;
    // Neither Date nor Connection nor Keep-Alive: the filter sees the case's headers only.
    response.sendDate = false;
    response.removeHeader('connection');
    response.writeHead(answer.status, (0,wire/* toRawHeaders */.sn)((0,framing/* answerLines */.g)(answer)));
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
        response.addTrailers(answer.trailers.map(([name, value]) => [name, latin1(value)]));
    response.end();
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}

;// CONCATENATED MODULE: ./.build/test/stubs.js



/** Starts the upstream and one server for each cluster. They read each request whole before they answer. */
async function startStubs(clusters) {
    const scene = { ...(0,callouts/* createScene */.Bz)(), pace: undefined, arrived: 0 };
    const started = await Promise.all([{ name: callouts/* UPSTREAM */.YD, protocol: 'http' }, ...clusters].map(async ({ name, protocol }) => ({
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















/** Milliseconds until an Envoy that was told to end is no longer waited for. */
const STOP_LIMIT = 1_000;
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
    /** What the last one still calls would be taken for the next one's. */
    const awaitQuiet = async () => {
        if (settings.clusters.length > 0)
            await Promise.race([Promise.all(stopping), (0,promises_.setTimeout)(STOP_LIMIT, undefined, { ref: false })]);
    };
    return {
        name: 'envoy',
        target: settings.binary.target.key,
        whyNot,
        run: async (testCase) => {
            const key = (0,environment/* environmentKey */.J4)(testCase);
            if (current !== undefined && (key === undefined || current.key !== key))
                leave();
            if (current === undefined) {
                const refused = await tryStart(settings, testCase);
                if (refused !== undefined)
                    return refused;
                if (testCase.connection !== undefined)
                    tcp ??= await startTcpUpstream();
                await awaitQuiet();
                current = await startFenced(settings, testCase, { ...stubs, tcp, clerk: clerk?.path });
            }
            const level = (0,environment/* logLevelOf */.sd)(testCase);
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
    const { untellable, facts } = (0,test_properties/* toFacts */.$)(properties);
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
    const own = (0,environment/* tellPlugin */.br)(plugin, testCase);
    const around = { ...env, hostVariables: (0,envoy_plugin/* hostVariables */.Cg)(own) };
    const { loads, reasons, log } = await (0,process.validate)(binary, (0,bootstrap.makeBootstrap)(own, bootstrap.NO_NETWORK, binary.version), around);
    if (loads)
        return undefined;
    return (0,observation/* refusedTrace */.K)(reasons.length > 0 ? reasons : ['Envoy does not say why'], (0,module_log/* readModuleLog */.lW)(log, own));
}
async function startFenced({ binary, env, ...settings }, testCase, { upstream, clusters, scene, tcp, clerk }) {
    const plugin = (0,environment/* tellPlugin */.br)(settings.plugin, testCase);
    // The module may call out while it starts.
    Object.assign(scene, { callouts: testCase.callouts, calls: [], arrived: 0 });
    const { facts } = (0,test_properties/* toFacts */.$)(testCase.properties);
    const isTcp = testCase.connection !== undefined && tcp !== undefined;
    const around = { clusters, clerk, facts };
    const network = isTcp
        ? { kind: 'tcp', port: tcp.port, ...around }
        : { kind: 'upstream', port: upstream.port, ...around };
    const envoy = await (0,process.startEnvoy)(binary, (0,bootstrap.makeBootstrap)(plugin, network, binary.version), {
        ...env,
        hostVariables: (0,envoy_plugin/* hostVariables */.Cg)(plugin),
    });
    try {
        const fence = await (0,test_fence/* fenceLog */.Y)(envoy, testCase.fresh);
        const listeners = (await (0,admin/* askAdmin */.z)(envoy.adminPort, '/listeners')).body;
        await awaitStartCalls(envoy.adminPort, scene);
        const [barrier, clerkPort] = [(0,admin/* listenerPort */.e)(listeners, bootstrap.BARRIER), (0,admin/* listenerPort */.e)(listeners, bootstrap.CLERK)];
        return {
            ...{ key: (0,environment/* environmentKey */.J4)(testCase), plugin, envoy, fence, level: 'debug' },
            startCalls: scene.calls,
            tcp: isTcp && barrier !== undefined ? { barrier, upstream: tcp } : undefined,
            clerk: clerkPort === undefined ? undefined : createClerk(clerkPort),
        };
    }
    catch (error) {
        await envoy.stop();
        throw error;
    }
}

// EXTERNAL MODULE: ./.build/test/run-cases.js + 4 modules
var run_cases = __webpack_require__(26661);
;// CONCATENATED MODULE: ./.build/test/run-in-envoy.js




/**
 * Runs the cases one after another in one real Envoy, which has loaded the module with `--mode validate` before; after
 * a trap, a hang or a crash the next case gets a new one.
 * @throws ToolError when Envoy does not start; InterruptedError when the run was stopped.
 */
async function runCases(options) {
    const { suite, binary, deadline = run_cases/* DEADLINE */.nl } = options;
    const started = performance.now();
    const outcomes = [];
    if (suite.cases.length > 0) {
        const engine = await openEnvoyEngine({
            ...options,
            deadline,
            ...{ clusters: (0,callouts/* listClusters */.Ug)(suite.cases), sharing: suite.cases.some(environment/* isSharing */.Xu) },
        });
        outcomes.push(await (0,run_cases/* runOn */.l9)(engine, options));
    }
    for (const phaseSuite of suite.phaseSuites ?? []) {
        const { runPhaseTestsInEnvoy } = await Promise.all(/* import() */[__webpack_require__.e(9799), __webpack_require__.e(2537), __webpack_require__.e(4223), __webpack_require__.e(767)]).then(__webpack_require__.bind(__webpack_require__, 80767));
        const results = await runPhaseTestsInEnvoy({ ...options, suite: phaseSuite, deadline });
        outcomes.push((0,run_cases/* foldPhaseTests */.ax)(results, { engine: 'envoy', target: binary.target.key }));
    }
    return (0,run_cases/* addOutcomes */.li)(outcomes, started);
}


/***/ })

};
