export const id = 4223;
export const ids = [4223];
export const modules = {

/***/ 24223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openHostEngine),
  z: () => (/* binding */ toPlugin)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/envoy/plugin.js + 1 modules
var envoy_plugin = __webpack_require__(13276);
// EXTERNAL MODULE: ./.build/host/guard.js
var guard = __webpack_require__(38880);
// EXTERNAL MODULE: ./.build/host/host.js + 1 modules
var host = __webpack_require__(21820);
// EXTERNAL MODULE: ./.build/host/link.js + 18 modules
var host_link = __webpack_require__(4847);
// EXTERNAL MODULE: ./.build/host/refusal.js
var refusal = __webpack_require__(68761);
// EXTERNAL MODULE: ./.build/test/environment.js
var environment = __webpack_require__(52934);
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
var body = __webpack_require__(561);
// EXTERNAL MODULE: ./.build/host/context.js
var context = __webpack_require__(97662);
// EXTERNAL MODULE: ./.build/host/vm.js + 1 modules
var host_vm = __webpack_require__(65182);
;// CONCATENATED MODULE: ./.build/host/connection.js




/** How proxy_on_downstream_connection_close names who closed (proxy_peer_type_t). */
const PEER = { unknown: 0, local: 1, remote: 2 };
/** Opens a connection; the client's first bytes are only read once the upstream is there (Envoy's tcp_proxy.cc). */
function openConnection(vm, root, ends) {
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
        fromClient: (0,body/* createBody */.Fm)(),
        fromUpstream: (0,body/* createBody */.Fm)(),
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
    (0,body/* appendBody */.Nc)(connection.fromClient, bytes);
    count(connection, 'requestSize', bytes);
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
    (0,body/* appendBody */.Nc)(fromUpstream, bytes);
    count(connection, 'responseSize', bytes);
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
        fromUpstream.bytes = NOTHING;
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
function count({ ends }, what, bytes) {
    ends.facts[what] += bytes.length;
}
const NOTHING = Buffer.alloc(0);
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
/** The cluster that a connection goes to unless the filter chooses another one. */
const UPSTREAM = 'upstream';
/** The filter state by which a filter chooses the cluster (Envoy's tcp_proxy.cc); later it is too late. */
const CHOSEN_CLUSTER = 'envoy.tcp_proxy.cluster';
function startProxy(connection) {
    if (connection.proxyStarted || connection.over)
        return;
    connection.proxyStarted = true;
    const { vm, context } = connection;
    const chosen = context.stream?.state?.get(CHOSEN_CLUSTER)?.value.toString();
    if (chosen !== undefined && chosen !== UPSTREAM) {
        if (vm.world.hasCluster(chosen))
            vm.world.report({ kind: 'host', message: noService(chosen), backtrace: [] });
        connection_close(connection, PEER.local);
        return;
    }
    connection.ends.connect();
}
function noService(cluster) {
    return `the connection goes to the cluster ${JSON.stringify(cluster)}, for which the embedded host has no TCP service`;
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
    fromClient.bytes = NOTHING;
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

// EXTERNAL MODULE: ./.build/test/connection/plan.js
var plan = __webpack_require__(26561);
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
    const connection = openConnection(vm, root, {
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
    pass(plan/* LINGER */.q, () => closed || ended.upstream);
    take({ kind: 'end', from: 'upstream' });
    pass(plan/* LINGER */.q, () => closed || ended.client);
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

// EXTERNAL MODULE: ./.build/host/grpc-status.js
var grpc_status = __webpack_require__(33540);
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

// EXTERNAL MODULE: ./.build/host/crash.js
var crash = __webpack_require__(49822);
;// CONCATENATED MODULE: ./.build/host/stream.js






/** Envoy's default for what it buffers of one body: 1 MiB (per_connection_buffer_limit_bytes). */
const BUFFER_LIMIT = 1 << 20;
function openStream(vm, root, ends) {
    const stream = {
        vm,
        // Until it has its own.
        context: root,
        ends,
        request: createLeg('request', ends.upstream),
        response: createLeg('response', ends.client),
        over: false,
        replied: false,
        failed: false,
        bypassed: vm.failure !== undefined && vm.plugin.failurePolicy === 'FAIL_OPEN',
        leaving: undefined,
        decided: undefined,
        network: undefined,
        accessLog: undefined,
        endOfStream: false,
        state: undefined,
        overrides: undefined,
        facts: ends.facts,
        addTrailers,
        resume: resumeKind,
        reset: resetThis,
        reply: replyOnThis,
    };
    stream.context = (0,host/* addContext */.xf)(vm, root, stream);
    return stream;
}
// What host functions do to a stream. One function serves all streams: a closure for each would cost more than the rest.
function addTrailers(half) {
    const leg = half === this.request ? this.request : this.response;
    const map = (0,header_map/* createHeaderMap */.UQ)('trailers');
    leg.trailers = map;
    leg.trailerMap = map;
    return map;
}
function resumeKind(kind) {
    stream_resume(this, this[kind]);
}
/** To end a stream twice out of one callback of its response is Envoy's end (measured on 1.36 to 1.40). */
function resetThis() {
    if (this.leaving !== 'response')
        resetStream(this);
    else if (this.decided === undefined)
        this.decided = 'reset';
    else
        stream_crash(this);
}
function replyOnThis(response) {
    reply(this, response);
}
function createLeg(kind, sink) {
    return {
        kind,
        sink,
        headers: undefined,
        body: undefined,
        trailers: undefined,
        map: undefined,
        trailerMap: undefined,
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
    const { proxy_on_log: log, proxy_on_done: done } = vm.callbacks;
    if (log !== undefined && vm.failure === undefined) {
        stream.accessLog = { request: request.map, response: response.map, trailers: response.trailerMap };
        (0,host_vm/* enter1 */.sh)(vm, context, 'proxy_on_log', log, context.id);
        (0,host_vm/* leave */.qG)(vm);
        stream.accessLog = undefined;
    }
    if (done !== undefined && vm.failure === undefined) {
        (0,host_vm/* enter1 */.sh)(vm, context, 'proxy_on_done', done, context.id);
        (0,host_vm/* leave */.qG)(vm);
    }
    (0,host_vm/* deleteContext */.JQ)(vm, context);
}
function createInModule({ vm, context }) {
    if (context.created)
        return;
    const { proxy_on_context_create: create } = vm.callbacks;
    if (vm.failure === undefined && create !== undefined) {
        (0,host_vm/* enter2 */.lk)(vm, context, 'proxy_on_context_create', create, context.id, context.root?.id ?? 0);
        (0,host_vm/* leave */.qG)(vm);
    }
    context.created = true;
}
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
function stream_ask(stream, kind, callback, run, stopped, a, b) {
    const { vm, context } = stream;
    if (vm.failure !== undefined)
        return failStream(stream, stopped);
    if (run === undefined)
        return ACTION.continue;
    const answer = (0,host_vm/* enter3 */.sY)(vm, context, callback, run, context.id, a, b);
    const failed = vm.failure;
    let action = failed !== undefined || vm.stopIteration || answer > stopped ? stopped : answer;
    const { leaving } = stream;
    stream.leaving = kind;
    if (failed !== undefined)
        action = failStream(stream, stopped);
    (0,host_vm/* leave */.qG)(vm);
    stream.leaving = leaving;
    if (stream.decided !== undefined)
        carryOut(stream, stream.decided);
    return action;
}
function carryOut(stream, decided) {
    stream.decided = undefined;
    if (decided === 'reset')
        resetStream(stream);
    else
        sendReply(stream, decided);
}
/** Of a direction's headers; see ask. */
function askHeaders(stream, { kind }, count, end) {
    const { proxy_on_request_headers: request, proxy_on_response_headers: response } = stream.vm.callbacks;
    return kind === 'request'
        ? stream_ask(stream, kind, 'proxy_on_request_headers', request, HEADERS_ACTION.stopAll, count, end)
        : stream_ask(stream, kind, 'proxy_on_response_headers', response, HEADERS_ACTION.stopAll, count, end);
}
/** Of a direction's body or trailers; see ask. */
function askRest(stream, { kind }, what, stopped, size, end) {
    const callback = `proxy_on_${kind}_${what}`;
    return stream_ask(stream, kind, callback, stream.vm.callbacks[callback], stopped, size, end);
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
    leg.headers = map;
    stream.endOfStream = end;
    const action = askHeaders(stream, leg, map.names.length, end ? 1 : 0);
    if (isGone(stream, leg))
        return;
    if (action === HEADERS_ACTION.continue || action === HEADERS_ACTION.continueAndEnd) {
        leg.headers = undefined;
        sendHeaders(leg, end);
    }
    else {
        leg.stopped = action === HEADERS_ACTION.stop && stream.vm.plugin.stopIteration === true ? 'one' : 'all';
    }
}
/**
 * Trailers that the filter adds with the last of a body go on at once, of a request even where it holds the body back,
 * which then stays behind (Envoy's filter_manager.cc, decodeData and encodeData; measured).
 * @param resumed the body had to wait before it came to the filter: such trailers come to the same filter first
 *   (iterate_from_current_filter_).
 */
function receiveData(stream, leg, bytes, end, resumed = false) {
    if (stream.over)
        return;
    leg.ended = end;
    if (passesBy(stream, leg)) {
        sendData(leg, bytes, end);
        return;
    }
    if (leg.stopped === 'all') {
        leg.waiting ??= (0,body/* createBody */.Fm)();
        (0,body/* appendBody */.Nc)(leg.waiting, bytes);
        return;
    }
    stream_count(stream, leg, bytes.length);
    const chunk = (0,body/* createBody */.Fm)(bytes);
    if (leg.buffering) {
        hold(leg, bytes);
        chunk.bytes = Buffer.alloc(0);
        if (isTooLarge(stream, leg)) {
            refuseBody(stream, leg);
            return;
        }
    }
    const seen = leg.buffering && leg.held !== undefined ? leg.held : chunk;
    leg.body = seen;
    stream.endOfStream = end;
    const before = leg.trailerMap;
    const action = askRest(stream, leg, 'body', ACTION.stopWithoutBuffer, seen.bytes.length, end ? 1 : 0);
    if (isGone(stream, leg))
        return;
    const added = before === undefined ? leg.trailerMap : undefined;
    leg.buffering = action === ACTION.stopAndBuffer;
    switch (action) {
        case ACTION.continue:
            leg.body = undefined;
            if (leg.stopped === 'no') {
                sendData(leg, chunk.bytes, end);
            }
            else {
                hold(leg, chunk.bytes);
                stream_resume(stream, leg);
            }
            break;
        case ACTION.stopAndBuffer:
        case ACTION.stopAndWatermark:
            hold(leg, chunk.bytes);
            leg.stopped = 'one';
            if (action === ACTION.stopAndBuffer && isTooLarge(stream, leg))
                refuseBody(stream, leg);
            break;
        default:
            leg.stopped = 'one';
    }
    if (added === undefined || (leg.kind === 'response' && action !== ACTION.continue))
        return;
    if (resumed)
        receiveTrailers(stream, leg, added);
    else if (leg.sentHeaders)
        sendTrailers(leg);
}
function receiveTrailers(stream, leg, map) {
    if (stream.over)
        return;
    leg.trailerMap = map;
    leg.ended = true;
    if (passesBy(stream, leg)) {
        sendTrailers(leg);
        return;
    }
    if (leg.stopped === 'all') {
        leg.waitingTrailers = true;
        return;
    }
    leg.trailers = map;
    const action = askRest(stream, leg, 'trailers', ACTION.stopAndBuffer, map.names.length, 0);
    if (isGone(stream, leg))
        return;
    if (action !== ACTION.continue) {
        leg.stopped = 'one';
        return;
    }
    leg.trailers = undefined;
    if (leg.stopped === 'no')
        sendTrailers(leg);
    else
        stream_resume(stream, leg);
}
/** What was stopped goes on; after a stop of everything the filter sees the body in one piece. */
function stream_resume(stream, leg) {
    if (isGone(stream, leg) || stream.decided !== undefined || leg.map === undefined)
        return;
    const { stopped, held, waiting } = leg;
    leg.stopped = 'no';
    leg.held = undefined;
    leg.waiting = undefined;
    leg.buffering = false;
    sendHeaders(leg, leg.ended && held === undefined && waiting === undefined && leg.trailerMap === undefined);
    const trailers = leg.trailerMap;
    if (stopped === 'all') {
        if (waiting !== undefined)
            receiveData(stream, leg, waiting.bytes, leg.ended && trailers === undefined, true);
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
    const last = end && leg.trailerMap === undefined;
    leg.sentEnd = last;
    leg.sink.data(bytes, last);
}
function sendTrailers(leg) {
    if (leg.sentEnd || leg.trailerMap === undefined)
        return;
    leg.sentEnd = true;
    leg.sink.trailers(leg.trailerMap);
}
function hold(leg, bytes) {
    leg.held ??= (0,body/* createBody */.Fm)();
    (0,body/* appendBody */.Nc)(leg.held, bytes);
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
function resetStream(stream) {
    if (stream.over)
        return;
    stream.over = true;
    stream.ends.reset();
}
/**
 * An answer of the filter's own or of Envoy's. While a callback is left it has to wait: of several for a request the
 * first is sent, with the details of the last (filter_manager.cc, prepareLocalReplyViaFilterChain).
 */
function reply(stream, response) {
    const { leaving, decided, response: leg } = stream;
    if (stream.over || (stream.replied && leg.sentEnd))
        return;
    const isFirst = decided === undefined || (decided === 'reset' && !leg.sentHeaders);
    if (leaving === 'response' && !isFirst) {
        stream_crash(stream);
        return;
    }
    if (decided !== 'reset')
        stream.ends.facts.responseDetails = response.details.replace(/[\t-\r ]/g, '_');
    if (leaving === undefined) {
        sendReply(stream, response);
        return;
    }
    if (isFirst)
        stream.decided = response;
    if (leaving === 'request')
        stream.replied = true;
}
function stream_crash(stream) {
    const { vm } = stream;
    const why = 'the filter ends a stream a second time out of one callback of its response';
    const finding = { kind: 'crash', message: crash/* SEGMENTATION_FAULT */.yA, why, backtrace: [] };
    vm.failure ??= finding;
    vm.world.report(finding);
    stream.decided = 'reset';
}
/**
 * A response of the filter's own: through the filter where none has begun, past it where the upstream's has come but
 * not gone on, and a reset where the client has a part of that already (Envoy's filter_manager.cc, sendLocalReply).
 */
function sendReply(stream, response) {
    const { request, response: leg } = stream;
    if (stream.over || (stream.replied && leg.sentEnd))
        return;
    if (leg.sentHeaders) {
        resetStream(stream);
        return;
    }
    const begun = leg.map !== undefined;
    stream.replied = true;
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
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/test/framing.js
var framing = __webpack_require__(67181);
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
    const lines = (0,framing/* requestLines */.t)(plan);
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
    const tooMany = lines.length > bootstrap.MAX_HEADER_COUNT || size > bootstrap.MAX_HEADER_KIB * 1024;
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
    return (0,header_map/* createHeaderMap */.UQ)('trailers', lines.map(([name, value]) => [name.toLowerCase(), latin1(value)]));
}
/** The upstream's answer as the filter gets it. */
function toResponse(answer, method) {
    const headers = (0,header_map/* createHeaderMap */.UQ)('response', [[':status', String(answer.status)]]);
    for (const [name, value] of (0,framing/* answerLines */.g)(answer)) {
        if (name.toLowerCase() !== 'keep-alive')
            (0,header_map/* addHeader */.NI)(headers, name, latin1(value));
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
function toReceived(map, end) {
    const method = (0,header_map/* getHeader */._b)(map, ':method') ?? '';
    const lines = [['host', utf8((0,header_map/* getHeader */._b)(map, ':authority') ?? '')], ...plainLines(map)];
    if (announcedLength(map) === undefined) {
        if (!end)
            lines.push(['transfer-encoding', 'chunked']);
        else if (!BODILESS.has(method))
            lines.push(['content-length', '0']);
    }
    return { method, path: utf8((0,header_map/* getHeader */._b)(map, ':path') ?? ''), headers: lines, body: Buffer.alloc(0), trailers: [] };
}
function announcedLength(map) {
    const announced = (0,header_map/* getHeader */._b)(map, 'content-length');
    return announced === undefined ? undefined : Number(announced);
}
/** Methods that say nothing about a body that they don't have. */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT']);
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
    return (0,header_map/* headerPairs */.Ro)(map).flatMap(([name, value]) => (name.startsWith(':') ? [] : [[name, utf8(value)]]));
}
/** Text as the host keeps it: one character a byte of its UTF-8. */
function latin1(value) {
    return Buffer.from(value, 'utf8').toString('latin1');
}
function utf8(value) {
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
        respond: (method, readable) => answer(clock, stream, readable ? upstream : BAD_REQUEST, method),
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
function answer(clock, stream, plan, method) {
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

// EXTERNAL MODULE: ./.build/test/start-calls.js
var start_calls = __webpack_require__(79851);
// EXTERNAL MODULE: ./.build/test/unmet.js
var test_unmet = __webpack_require__(57996);
;// CONCATENATED MODULE: ./.build/test/host-case.js








/** Milliseconds of the host's time after a stream, for what was sent in its last callbacks. */
const AFTERMATH = 5;
/** Runs a case in a plugin that has been started, and tells what it left behind. */
function runInHost(testCase, { world, served, startCalls, connection, deadline }) {
    const { scene } = world;
    const { vmId } = served.started.vm.plugin;
    const exchanges = [];
    const unmet = [];
    let settlement = 'quiet';
    world.logLevel = (0,environment/* logLevelOf */.sd)(testCase);
    scene.callouts = testCase.callouts;
    scene.calls = [];
    scene.received = [];
    const before = readMetrics(world, testCase.expectations);
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
    const waitForTicks = (count) => {
        if (count === 0)
            return;
        guarded(() => {
            const missed = leapTicks(world, count, deadline);
            if (missed > 0)
                unmet.push((0,test_unmet/* missedTicks */.K)(count, missed));
        });
    };
    const isGiven = testCase.sharedData.size > 0 || testCase.queues.size > 0;
    const isDue = world.clock.isDue(world.clock.elapsed() + AFTERMATH);
    const prepare = () => {
        for (const [key, value] of testCase.sharedData)
            (0,host_shared/* setSharedData */.wK)(world.shared, vmId, host_case_latin1(key), value, 0);
        for (const [name, entries] of testCase.queues) {
            const queue = (0,host_shared/* resolveQueue */.AA)(world.shared, vmId, host_case_latin1(name));
            if (queue === undefined)
                unmet.push((0,test_unmet/* noQueue */.R)(name));
            else
                for (const entry of entries)
                    (0,host_shared/* enqueue */.Z2)(world.shared, queue, entry);
        }
        settle(world);
    };
    // A guard costs a thread, which most cases need for their exchange alone.
    if (isGiven || isDue)
        guarded(prepare);
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
        ...(0,start_calls/* callsOf */.p)(testCase, startCalls, scene.calls),
        metrics: growth(before, readMetrics(world, testCase.expectations)),
        ...readShared(world.shared, served.started.vm, testCase.expectations),
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
function readMetrics(world, expectations) {
    const found = new Map();
    if (!expectations.some(({ kind }) => kind === 'metric' || kind === 'no-metric'))
        return found;
    for (const { type, name, value, samples } of world.metrics.values()) {
        const text = Buffer.from(name, 'latin1').toString('utf8');
        found.set(text, { value: type === 'histogram' ? samples.length : Number(value), grows: type !== 'gauge' });
    }
    return found;
}
function growth(before, after) {
    return new Map([...after].map(([name, { value, grows }]) => [name, grows ? value - (before.get(name)?.value ?? 0) : value]));
}
function readShared(shared, { plugin: { vmId } }, expectations) {
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
            // Whoever looks into a queue takes out what is there.
            const entries = token === undefined ? undefined : (0,host_shared/* emptyQueue */.pA)(shared, token);
            if (entries !== undefined)
                queues.set(expectation.name, entries);
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
// EXTERNAL MODULE: ./.build/test/callouts.js
var callouts = __webpack_require__(38610);
// EXTERNAL MODULE: ./.build/test/properties.js
var test_properties = __webpack_require__(80674);
;// CONCATENATED MODULE: ./.build/test/host-world.js







/** A module that calls the host for ever is told by its last calls. */
const MAX_TRACE_LINES = 500;
/** A world as Envoy's is around a plugin, which keeps what happens in it. */
function createRecordingWorld(surroundings) {
    const { clock, properties, clusters, readExpression } = surroundings;
    let lines = [];
    let logs = [];
    let findings = [];
    const scene = (0,callouts/* createScene */.Bz)();
    const world = {
        clock: (0,host_clock/* createClock */.t)(clock),
        shared: (0,host_shared/* createShared */.uy)(),
        metrics: new Map(),
        logLevel: 'debug',
        properties: (0,test_properties/* toPropertyBytes */.U)(properties),
        scene,
        pool: { idle: false },
        ticks: 0,
        trace: (line) => {
            if (line.startsWith(TICK))
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
        hasCluster: (name) => name === callouts/* UPSTREAM */.YD || clusters.some((cluster) => cluster.name === name),
        call: (cluster, request) => {
            const isGrpc = clusters.some(({ name, protocol }) => name === cluster && protocol === 'grpc');
            return answerCall(scene, cluster, isGrpc ? request : withoutLostTrailers(request));
        },
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
const TICK = '→ proxy_on_tick(';
/** HTTP/1 carries no trailers behind a body whose length is announced, and Envoy announces that of each call. */
function withoutLostTrailers(request) {
    return request.headers.some(([name]) => name === 'content-length') ? { ...request, trailers: [] } : request;
}
function answerCall(scene, cluster, request) {
    const received = host_world_toReceived(request);
    const callout = (0,callouts/* findCallout */.IU)(scene.callouts, cluster, received);
    const isUpstream = callout === undefined && cluster === callouts/* UPSTREAM */.YD;
    if (isUpstream)
        scene.received.push(received);
    else
        scene.calls.push({ cluster, ...received });
    // Who is told of more than comes waits for it, and answers nothing.
    const announced = Number(request.headers.find(([name]) => name === 'content-length')?.[1] ?? 0);
    if (announced > request.body.length)
        return { kind: 'hang', delay: 0 };
    return toOutcome(isUpstream ? scene.answer : (callout?.answer ?? callouts/* UNFORESEEN */.Bn));
}
function toOutcome(answer) {
    if (answer.kind === 'grpc')
        return toOutcome(callouts/* UNFORESEEN */.Bn);
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
        outcome: toGrpcOutcome((0,callouts/* findCallout */.IU)(scene.callouts, cluster, call)?.answer ?? callouts/* UNFORESEEN */.Bn),
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

// EXTERNAL MODULE: ./.build/test/observation.js
var observation = __webpack_require__(457);
// EXTERNAL MODULE: ./.build/test/trace-lines.js
var trace_lines = __webpack_require__(44832);
;// CONCATENATED MODULE: ./.build/test/host-engine.js












/** Of cases that ask for nothing. */
const PLAIN_KEY = (0,environment/* environmentKey */.J4)({ plugin: {}, clock: undefined, properties: {}, connection: undefined, fresh: false });
/** Milliseconds of the host's time until a real Envoy would serve, for what a filter does in its first ticks. */
const SETTLE = 100;
/** Milliseconds for a module to start: Go's takes a second. */
const START_LIMIT = 20_000;
/** Reasons of the module's own words: it can speak without end. */
const MAX_SAID = 20;
/**
 * The embedded host as a test engine. The module is started once here, as Envoy starts a canary; where the first case
 * asks for nothing else, that is its VM.
 * @throws LoadFailure where it refuses to start, in Envoy's words.
 */
function openHostEngine(settings) {
    const { deadline, env } = settings;
    const first = start(settings, {});
    if ('reasons' in first) {
        (0,trace_lines/* tellCalls */.h)('the start', first.calls, env.log);
        throw new host_link/* LoadFailure */.to(...first.reasons);
    }
    let canary = first;
    let current;
    let connections = 0;
    return {
        name: 'host',
        target: undefined,
        whyNot: () => undefined,
        run: async (testCase) => {
            await (0,promises_.setImmediate)();
            if (env.signal.aborted)
                throw (0,exec/* interruption */.YW)(env.signal);
            const key = (0,environment/* environmentKey */.J4)(testCase);
            if (current !== undefined && (key === undefined || current.key !== key)) {
                stop(current, deadline);
                current = undefined;
            }
            if (current === undefined) {
                // What a module calls while it starts is answered as the case says.
                const isPlain = key === PLAIN_KEY && testCase.callouts.length === 0;
                const started = (isPlain ? canary : undefined) ?? start(settings, testCase);
                canary = undefined;
                (0,trace_lines/* tellCalls */.h)(`the start for ${testCase.name}`, started.calls, env.log);
                if ('reasons' in started)
                    return (0,observation/* refusedTrace */.K)(started.reasons, started.logs);
                const { world, served, startCalls } = started;
                current = { world, served, startCalls, key };
            }
            connections += 1;
            const limit = testCase.deadline ?? deadline;
            const trace = runInHost(testCase, { ...current, connection: connections, deadline: limit });
            (0,trace_lines/* tellCalls */.h)(testCase.name, trace.calls, env.log);
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
    const { configuration, vmConfiguration, environment, ...plugin } = (0,envoy_plugin/* deployPlugin */.Hh)(settings);
    return {
        ...plugin,
        configuration: Buffer.from(configuration ?? ''),
        vmConfiguration: Buffer.from(vmConfiguration ?? ''),
        environment: (0,envoy_plugin/* seenVariables */.$G)(environment),
    };
}
/** Starts the module as a case wants it; what it logs at its start belongs to a case that has the VM for itself. */
function start({ loaded, plugin, clusters, readExpression }, testCase) {
    const { properties = {}, clock, fresh = false, callouts = [] } = testCase;
    const world = createRecordingWorld({ properties, clock, clusters, readExpression });
    const told = toPlugin((0,environment/* tellPlugin */.br)(plugin, testCase));
    const refuse = (word, ...words) => {
        const { logs } = world.take();
        const said = logs.flatMap(({ level, text }) => (0,refusal/* reasonOf */.A)(level, text, told) ?? []);
        const [first = word, ...others] = new Set([...said.slice(0, MAX_SAID), word, ...words]);
        return { reasons: [first, ...others], logs, calls: world.takeLines() };
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
    if (!fresh)
        world.take();
    return {
        world,
        served: { loaded, started, loadedAt },
        startCalls: world.scene.calls,
        calls: fresh ? [] : world.takeLines(),
    };
}


/***/ })

};
