export const id = 767;
export const ids = [767,8633];
export const modules = {

/***/ 80767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPhaseTestsInEnvoy: () => (/* binding */ runPhaseTestsInEnvoy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var envoy_bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/envoy/log.js
var envoy_log = __webpack_require__(10564);
// EXTERNAL MODULE: ./.build/envoy/plugin.js + 1 modules
var envoy_plugin = __webpack_require__(13276);
// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
// EXTERNAL MODULE: ./.build/host/host.js + 1 modules
var host = __webpack_require__(21820);
// EXTERNAL MODULE: ./.build/wasm/module.js
var wasm_module = __webpack_require__(38471);
// EXTERNAL MODULE: ./.build/test/fence.js
var fence = __webpack_require__(75694);
// EXTERNAL MODULE: ./.build/test/host-engine.js + 9 modules
var host_engine = __webpack_require__(24223);
// EXTERNAL MODULE: ./.build/test/module-log.js
var module_log = __webpack_require__(74664);
// EXTERNAL MODULE: ./.build/test/service-extensions/result.js
var result = __webpack_require__(53191);
// EXTERNAL MODULE: ./.build/test/service-extensions/run.js
var run = __webpack_require__(78633);
;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/call-trace.js


const INTO_MODULE = /^\[host->vm\] (\w+)\((.*)\)$/;
const OUT_OF_MODULE = /^\[vm->host\] \w+\.(\w+)\((.*)\)$/;
const RETURNED = /^\[host<-vm\] (\w+) return: (\S+)$/;
const TRAPPED = /^Function: (\S+) failed: /;
/** The outermost calls into the module, in order: an allocation inside of a callback belongs to that callback. */
function readCalls(log, plugin) {
    const prefix = (0,module_log/* logPrefix */.JY)(plugin);
    const calls = [];
    const open = [];
    for (const entry of (0,envoy_log/* parseLog */.g_)(log)) {
        const call = open.length === 0 ? undefined : calls.at(-1);
        const into = INTO_MODULE.exec(entry.message);
        const returned = RETURNED.exec(entry.message) ?? TRAPPED.exec(entry.message);
        const out = OUT_OF_MODULE.exec(entry.message);
        const line = (0,module_log/* readLogEntry */.J3)(entry, prefix);
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

// EXTERNAL MODULE: external "node:http2"
var external_node_http2_ = __webpack_require__(32467);
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
            const [received, returned] = [createRecorder(), createRecorder()];
            serve = (stream, headers) => {
                received.begin(headers);
                stream.on('data', received.take);
                stream.once('end', () => {
                    if (stream.destroyed)
                        return;
                    try {
                        stream.respond(toHeaders(plan.answer.headers), HEAD_OPTIONS);
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
        const stream = session.request(toHeaders(request.headers), { endStream: false });
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
function createRecorder() {
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
function toHeaders(headers) {
    return Object.fromEntries(headers.map(([name, value]) => [name, name === ':status' ? Number(value) : value]));
}
function fromHeaders(headers) {
    return Object.entries(headers).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        return [[name, Array.isArray(value) ? value.join(', ') : String(value)]];
    });
}

// EXTERNAL MODULE: ./.build/host/abi.js
var abi = __webpack_require__(44447);
// EXTERNAL MODULE: ./.build/test/service-extensions/judge.js
var judge = __webpack_require__(21223);
;// CONCATENATED MODULE: ./.build/test/service-extensions/envoy/judge-exchange.js



/** What a headers callback answers to let them go on; the second ends the stream with them. */
const GOING_ON = [undefined, 0, 2];
/** Holds what passed through Envoy against the expectations of each phase, as Google's tester holds what it saw itself. */
function judgeExchange(test, suite, trace) {
    const { calls, exchange } = trace;
    const problems = [];
    const check = (phase, expectations, parts) => {
        const outcome = { headers: [], body: '', immediate: undefined, paused: false, logs: [], ...parts };
        for (const expectation of expectations) {
            const message = (0,judge/* judgePhase */.$)(expectation, outcome);
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
                const paused = !GOING_ON.includes(call?.result);
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
    const seen = client?.headers.find(([name]) => name === envoy_bootstrap.DETAILS_HEADER)?.[1] ?? '';
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
    const headers = client?.headers.filter(([name]) => name !== envoy_bootstrap.DETAILS_HEADER) ?? [];
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
    const isMixed = lines.some(([name]) => name !== name.toLowerCase()) || hasCapitals(expected.lines);
    if (expected.lines !== '' && isMixed) {
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
/** Whether a line that is expected begins with a name in capitals, the classes of patterns left aside. */
function hasCapitals(lines) {
    return lines.split('\n').some((line) => /[A-Z]/.test((line.split(':', 1)[0] ?? '').replace(/\\./g, '')));
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
    const around = { ...env, hostVariables: (0,envoy_plugin/* hostVariables */.Cg)(plugin) };
    const { loads, reasons } = await (0,process.validate)(binary, (0,envoy_bootstrap.makeBootstrap)(plugin, envoy_bootstrap.NO_NETWORK, binary.version), around);
    if (!loads) {
        const why = reasons.length > 0 ? reasons.join('; ') : 'Envoy does not say why';
        return suite.tests.map((test) => ({
            test,
            diagnostics: [(0,result/* complainAbout */.p)(test, 'test-failed', `the plugin does not start: ${why}`)],
            seconds: 0,
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
            const begun = performance.now();
            for (;;) {
                const isFresh = current === undefined;
                current ??= await startPhaseEnvoy(plugin, upstream.port, options);
                const { diagnostics, obstacles, isSpoilt } = await runPhaseTest(test, plugin, current, upstream, options);
                const isBad = diagnostics.length > 0;
                if (isSpoilt || isBad)
                    await leave();
                const isExcused = isBad && (await passesByItself(test));
                // Google's tests have a VM each: what an earlier test has left there may be what is wrong.
                if (isExcused && !isFresh)
                    continue;
                const seconds = Math.round(performance.now() - begun) / 1000;
                results.push(isExcused && obstacles.length > 0
                    ? { test, diagnostics: [], seconds, skipped: obstacles.join('; ') }
                    : { test, diagnostics, seconds });
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
        const plugin = (0,host_engine/* toPlugin */.z)(settings);
        const [result] = await (0,run.runPhaseTests)({
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
    const bootstrap = (0,envoy_bootstrap.makeBootstrap)(plugin, { kind: 'bare-http2', port }, binary.version);
    const envoy = await (0,process.startEnvoy)(binary, bootstrap, { ...env, hostVariables: (0,envoy_plugin/* hostVariables */.Cg)(plugin) }, { trace: true });
    try {
        const startLog = envoy.log();
        return { envoy, startLog, fence: await (0,fence/* fenceLog */.Y)(envoy) };
    }
    catch (error) {
        await envoy.stop();
        throw error;
    }
}
async function runPhaseTest(test, plugin, { envoy, fence, startLog }, upstream, { suite, env, deadline }) {
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
        return { diagnostics: [(0,result/* complainAbout */.p)(test, 'test-failed', reason)], obstacles: [reason], isSpoilt: false };
    }
    if (env.signal.aborted)
        throw (0,exec/* interruption */.YW)(env.signal);
    const { settlement, log } = await fence.settle();
    const calls = readCalls(log, plugin);
    const problems = judgeExchange(test, suite, { start: (0,module_log/* readModuleLog */.lW)(startLog, plugin), calls, exchange: trace });
    const findings = (0,envoy_log/* scanLog */.Or)(log);
    const diagnostics = [
        ...findings.map((finding) => describeFinding(test, finding)),
        ...(settlement === 'gone' ? [(0,result/* complainAbout */.p)(test, 'test-crash', 'Envoy ended in the middle of it')] : []),
        ...(settlement === 'stuck' ? [(0,result/* complainAbout */.p)(test, 'test-loop', 'the filter never came back from it')] : []),
        ...problems.map(({ expectation, message }) => (0,result/* complainAbout */.p)(test, 'test-failed', withEnd(message, trace.broken), expectation.position)),
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
            return (0,result/* complainAbout */.p)(test, 'test-trap', `${message}${lines}`);
        case 'crash':
            return (0,result/* complainAbout */.p)(test, 'test-crash', `Envoy crashed: ${message}`);
        case 'wasm':
        case 'critical':
            return (0,result/* complainAbout */.p)(test, 'test-envoy-error', `Envoy complains: ${message}`);
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


/***/ }),

/***/ 21223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgePhase)
/* harmony export */ });
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84676);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);


/** What is wrong, in words; undefined: the expectation is met. Header names are compared without regard to case. */
function judgePhase(expectation, outcome) {
    switch (expectation.kind) {
        case 'immediate':
            return judgeImmediate(expectation, outcome);
        case 'header': {
            const value = headerValue(outcome.headers, expectation.name);
            if (value === expectation.value)
                return undefined;
            const seen = value === undefined ? 'no such header' : show(value);
            return `the header ${show(expectation.name)}: expected ${show(expectation.value)}, seen ${seen}`;
        }
        case 'no-header': {
            const value = headerValue(outcome.headers, expectation.name);
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
    if (immediate.status === 0)
        return 'expected an immediate response, seen one with the status 0, which counts as none';
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
    const long = matcher.kind === 'regex' ? texts.find((text) => text.length > _pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MATCHED */ .ul) : undefined;
    if (long !== undefined) {
        return `${what}: ${long.length} bytes are more than the ${_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_MATCHED */ .ul} that a pattern is tried on`;
    }
    const found = texts.find((text) => isMet(matcher, text));
    if (matcher.invert !== (found === undefined)) {
        const [first = '', ...others] = texts;
        const [wanted, had] = [toText(matcher.text), toText(first)];
        if (!matcher.invert && matcher.kind === 'exact' && others.length === 0 && (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .needsDifference */ .RC)(wanted, had)) {
            return `${what}: expected (-) and seen (+) differ\n${(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .showDifference */ .Te)(wanted, had)}`;
        }
        const expected = matcher.kind === 'exact' ? (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(wanted) : `/${wanted}/`;
        const seen = found === undefined ? texts.map(show).join(', ') || 'nothing' : show(found);
        return `${what}: expected ${matcher.invert ? 'none like ' : ''}${expected}, seen ${seen}`;
    }
    return undefined;
}
/** RE2 reads pattern and text as UTF-8. */
function isMet({ kind, text }, value) {
    return kind === 'exact' ? text === value : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWhole */ .bP)(toText(text), toText(value));
}
function headerValue(headers, name) {
    return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}
function show(latin1) {
    return (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(toText(latin1));
}
function toText(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
}


/***/ }),

/***/ 53191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ complainAbout),
/* harmony export */   u: () => (/* binding */ withCalls)
/* harmony export */ });
/* harmony import */ var _trace_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44832);

/** Shows the calls below the first complaint: they are the same for all of them. */
function withCalls(diagnostics, calls) {
    const detail = (0,_trace_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .showCalls */ .x)(calls);
    return diagnostics.map((one, index) => (index === 0 && detail !== undefined ? { ...one, detail } : one));
}
/** A complaint about a test, at its own line where no expectation's is given. */
function complainAbout({ name, position }, code, message, { file, line, column } = position) {
    return { severity: 'error', code, file, line, column, message: `${name}: ${message}` };
}


/***/ }),

/***/ 78633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPhaseTests: () => (/* binding */ runPhaseTests)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);
/* harmony import */ var _host_abi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44447);
/* harmony import */ var _host_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(561);
/* harmony import */ var _host_clock_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59867);
/* harmony import */ var _host_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38880);
/* harmony import */ var _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83979);
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21820);
/* harmony import */ var _host_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4847);
/* harmony import */ var _host_refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68761);
/* harmony import */ var _host_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15268);
/* harmony import */ var _host_vm_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65182);
/* harmony import */ var _trace_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44832);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21223);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53191);















/**
 * Runs the tests of a file as Google's tester does: each in a VM of its own, callback by callback, without a proxy
 * around it. @throws InterruptedError when the run was stopped.
 */
async function runPhaseTests(options) {
    const results = [];
    for (const test of options.suite.tests) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        if (options.env.signal.aborted)
            throw (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .interruption */ .YW)(options.env.signal);
        const begun = performance.now();
        const diagnostics = runPhaseTest(test, options);
        results.push({ test, diagnostics, seconds: Math.round(performance.now() - begun) / 1000 });
    }
    return results;
}
function runPhaseTest(test, { suite, loaded, plugin, env, deadline }) {
    const diagnostics = [];
    const complain = (code, message, position) => {
        diagnostics.push((0,_result_js__WEBPACK_IMPORTED_MODULE_12__/* .complainAbout */ .p)(test, code, message, position));
    };
    const recorder = createRecorder(suite, suite.showsLog ? env.log.info : env.log.debug);
    const check = (phase, expectations, outcome) => {
        for (const expectation of expectations) {
            const problem = (0,_judge_js__WEBPACK_IMPORTED_MODULE_11__/* .judgePhase */ .$)(expectation, outcome);
            if (problem !== undefined)
                complain('test-failed', `${phase}: ${problem}`, expectation.position);
        }
    };
    try {
        (0,_host_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .runGuarded */ .s)(deadline, () => {
            const settings = { ...plugin, configuration: suite.configuration ?? plugin.configuration };
            const started = (0,_host_host_js__WEBPACK_IMPORTED_MODULE_6__/* .startPlugin */ ._C)(loaded, settings, recorder.world);
            // The original hands out the plugin's configuration at any time.
            started.root.configuring = true;
            check('plugin_init', test.pluginInit, recorder.outcome({}, 'root'));
            runStream(test, started, recorder, check);
            (0,_host_host_js__WEBPACK_IMPORTED_MODULE_6__/* .stopPlugin */ .A2)(started);
        });
    }
    catch (error) {
        if (error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_4__/* .NeverReturned */ .W)
            complain('test-loop', `a callback did not return within ${deadline / 1000} s`);
        else if (error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_7__/* .LoadFailure */ .to) {
            const reasons = [...new Set([...recorder.said(plugin), ...error.reasons])];
            complain('test-failed', `the plugin does not start: ${reasons.join('; ')}`);
        }
        else
            throw error;
    }
    for (const { kind, message, backtrace } of recorder.findings) {
        const lines = backtrace.map((frame) => `\n  at ${frame}`).join('');
        complain(kind === 'trap' ? 'test-trap' : 'test-host-limit', `${message}${lines}`);
    }
    const calls = recorder.calls();
    (0,_trace_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .tellCalls */ .h)(test.name, calls, env.log);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_12__/* .withCalls */ .u)(diagnostics, calls);
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
        clock: (0,_host_clock_js__WEBPACK_IMPORTED_MODULE_14__/* .createClock */ .t)(timeSeconds),
        shared: (0,_host_shared_js__WEBPACK_IMPORTED_MODULE_9__/* .createShared */ .uy)(),
        metrics: new Map(),
        logLevel,
        log: (level, text, context) => {
            if (_host_abi_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_LEVELS */ .p_.indexOf(level) < _host_abi_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_LEVELS */ .p_.indexOf(logLevel))
                return;
            logs.push({ level, text, kind: kindOf(context) });
            show(`${level}: ${toUtf8(text)}`);
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
        said: (plugin) => logs
            .slice(-MAX_SAID)
            .flatMap(({ level, text, kind }) => (0,_host_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A)(level, toUtf8(text), kind === 'vm' ? undefined : plugin) ?? []),
        calls: () => calls,
    };
}
/** A module can speak without end. */
const MAX_SAID = 20;
function toUtf8(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
}
function runStream(test, { vm, root }, recorder, check) {
    const state = { immediate: undefined, canReply: false };
    const view = createView(test, state);
    const context = (0,_host_host_js__WEBPACK_IMPORTED_MODULE_6__/* .addContext */ .xf)(vm, root, view);
    context.configuring = true;
    const call = (name, a, b) => {
        if (vm.failure !== undefined || vm.callbacks[name] === undefined)
            return 0;
        const answer = (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_10__/* .enter */ .Ve)(vm, context, name, context.id, a, b);
        (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_10__/* .leave */ .qG)(vm);
        return answer;
    };
    call('proxy_on_context_create', root.id);
    context.created = true;
    check('stream_init', test.streamInit, recorder.outcome());
    const phases = { view, state, call, recorder, check };
    sendHeaders(phases, 'request', test.requestHeaders);
    sendBodies(phases, 'request', test.requestBody);
    sendHeaders(phases, 'response', test.responseHeaders);
    sendBodies(phases, 'response', test.responseBody);
    recorder.outcome();
    call('proxy_on_done');
    (0,_host_vm_js__WEBPACK_IMPORTED_MODULE_10__/* .deleteContext */ .JQ)(vm, context);
    check('stream_destroy', test.streamDestroy, recorder.outcome());
}
/** What a headers callback answers to let them go on; the second ends the stream with them. */
const GOING_ON = [0, 2];
function sendHeaders({ view, state, call, recorder, check }, side, phase) {
    if (phase === undefined)
        return;
    recorder.outcome();
    // An immediate response has ended the stream: nothing comes any more that an expectation could meet.
    if (state.immediate !== undefined) {
        check(`${side}_headers`, phase.expect, recorder.outcome());
        return;
    }
    const map = (0,_host_header_map_js__WEBPACK_IMPORTED_MODULE_5__/* .createHeaderMap */ .UQ)('joined', phase.lines);
    state.canReply = true;
    view[side].headers = map;
    const action = call(`proxy_on_${side}_headers`, map.names.length, 0);
    view[side].headers = undefined;
    const { immediate } = after(state);
    const outcome = immediate === undefined
        ? { headers: (0,_host_header_map_js__WEBPACK_IMPORTED_MODULE_5__/* .headerPairs */ .Ro)(map), paused: !GOING_ON.includes(action) }
        : { immediate, headers: (0,_host_header_map_js__WEBPACK_IMPORTED_MODULE_5__/* .headerPairs */ .Ro)(replyHeaders(immediate)), body: immediate.body.toString('latin1') };
    check(`${side}_headers`, phase.expect, recorder.outcome(outcome));
}
function replyHeaders({ headers }) {
    const map = (0,_host_header_map_js__WEBPACK_IMPORTED_MODULE_5__/* .createHeaderMap */ .UQ)('joined');
    for (const [name, value] of headers)
        (0,_host_header_map_js__WEBPACK_IMPORTED_MODULE_5__/* .setHeader */ .WH)(map, name, value);
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
            const body = (0,_host_body_js__WEBPACK_IMPORTED_MODULE_3__/* .createBody */ .Fm)(chunk, true);
            const end = index === chunks.length - 1;
            view[side].body = body;
            view.endOfStream = end;
            state.canReply = side === 'request';
            call(`proxy_on_${side}_body`, body.bytes.length, end ? 1 : 0);
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
        addTrailers: () => (0,_host_header_map_js__WEBPACK_IMPORTED_MODULE_5__/* .createHeaderMap */ .UQ)('joined'),
        resume: () => undefined,
        reset: () => undefined,
        reply: (response) => {
            if (state.canReply)
                state.immediate = response;
        },
    };
}


/***/ })

};
