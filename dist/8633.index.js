export const id = 8633;
export const ids = [8633];
export const modules = {

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
