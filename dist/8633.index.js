const id = 8633;
const ids = [8633];
const modules = {
  /***/
  21223: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          judgePhase
        )
        /* harmony export */
      });
      var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84676);
      var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);
      function judgePhase(expectation, outcome) {
        switch (expectation.kind) {
          case "immediate":
            return judgeImmediate(expectation, outcome);
          case "header": {
            const value = headerValue(outcome.headers, expectation.name);
            if (value === expectation.value)
              return void 0;
            const seen = value === void 0 ? "no such header" : show(value);
            return `the header ${show(expectation.name)}: expected ${show(expectation.value)}, seen ${seen}`;
          }
          case "no-header": {
            const value = headerValue(outcome.headers, expectation.name);
            return value === void 0 ? void 0 : `the header ${show(expectation.name)}: expected none, seen ${show(value)}`;
          }
          case "headers":
            return judgeAny("a header line", expectation.matcher, outcome.headers.map(([name, value]) => `${name}: ${value}`));
          case "body":
            return judgeAny("the body", expectation.matcher, [outcome.body]);
          case "log":
            return judgeAny("a log line", expectation.matcher, outcome.logs);
        }
      }
      function judgeImmediate({ response }, { immediate, paused }) {
        if (response === void 0) {
          if (immediate !== void 0)
            return `expected the stream to go on, seen an immediate response with the status ${immediate.status}`;
          return paused ? "expected the stream to go on, seen a filter that holds the headers back" : void 0;
        }
        const { status, grpcStatus, details } = response;
        if (immediate === void 0)
          return `expected an immediate response${status === void 0 ? "" : ` with the status ${status}`}, seen none`;
        if (immediate.status === 0)
          return "expected an immediate response, seen one with the status 0, which counts as none";
        const grpc = immediate.grpcStatus ?? NO_GRPC;
        const differences = [
          status === void 0 || status === immediate.status ? void 0 : `the status ${status}, seen ${immediate.status}`,
          grpcStatus === void 0 || grpcStatus === grpc ? void 0 : `the gRPC status ${grpcStatus}, seen ${grpc}`,
          details === void 0 || details === immediate.details ? void 0 : `the details ${show(details)}, seen ${show(immediate.details)}`
        ].filter((difference) => difference !== void 0);
        return differences.length === 0 ? void 0 : `the immediate response: expected ${differences.join("; ")}`;
      }
      const NO_GRPC = 4294967295;
      function judgeAny(what, matcher, texts) {
        const long = matcher.kind === "regex" ? texts.find((text) => text.length > _pattern_js__WEBPACK_IMPORTED_MODULE_0__.ul) : void 0;
        if (long !== void 0) {
          return `${what}: ${long.length} bytes are more than the ${_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ul} that a pattern is tried on`;
        }
        const found = texts.find((text) => isMet(matcher, text));
        if (matcher.invert !== (found === void 0)) {
          const [first = "", ...others] = texts;
          const [wanted, had] = [toText(matcher.text), toText(first)];
          if (!matcher.invert && matcher.kind === "exact" && others.length === 0 && (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.RC)(wanted, had)) {
            return `${what}: expected (-) and seen (+) differ
${(0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.Te)(wanted, had)}`;
          }
          const expected = matcher.kind === "exact" ? (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(wanted) : `/${wanted}/`;
          const seen = found === void 0 ? texts.map(show).join(", ") || "nothing" : show(found);
          return `${what}: expected ${matcher.invert ? "none like " : ""}${expected}, seen ${seen}`;
        }
        return void 0;
      }
      function isMet({ kind, text }, value) {
        return kind === "exact" ? text === value : (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.bP)(toText(text), toText(value));
      }
      function headerValue(headers, name) {
        return headers.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
      }
      function show(latin1) {
        return (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(toText(latin1));
      }
      function toText(latin1) {
        return Buffer.from(latin1, "latin1").toString("utf8");
      }
    })
  ),
  /***/
  53191: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          complainAbout
        ),
        /* harmony export */
        u: () => (
          /* binding */
          withCalls
        )
        /* harmony export */
      });
      var _trace_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44832);
      function withCalls(diagnostics, calls) {
        const detail = (0, _trace_lines_js__WEBPACK_IMPORTED_MODULE_0__.x)(calls);
        return diagnostics.map((one, index) => index === 0 && detail !== void 0 ? { ...one, detail } : one);
      }
      function complainAbout({ name, position }, code, message, { file, line, column } = position) {
        return { severity: "error", code, file, line, column, message: `${name}: ${message}` };
      }
    })
  ),
  /***/
  78633: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runPhaseTests: () => (
          /* binding */
          runPhaseTests
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);
      var _host_abi_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44447);
      var _host_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(561);
      var _host_clock_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59867);
      var _host_guard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38880);
      var _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83979);
      var _host_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21820);
      var _host_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4847);
      var _host_refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68761);
      var _host_shared_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15268);
      var _host_vm_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65182);
      var _trace_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(44832);
      var _judge_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21223);
      var _result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53191);
      async function runPhaseTests(options) {
        const results = [];
        for (const test of options.suite.tests) {
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
          if (options.env.signal.aborted)
            throw (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.YW)(options.env.signal);
          const begun = performance.now();
          const diagnostics = runPhaseTest(test, options);
          results.push({ test, diagnostics, seconds: Math.round(performance.now() - begun) / 1e3 });
        }
        return results;
      }
      function runPhaseTest(test, { suite, loaded, plugin, env, deadline }) {
        const diagnostics = [];
        const complain = (code, message, position) => {
          diagnostics.push((0, _result_js__WEBPACK_IMPORTED_MODULE_12__.p)(test, code, message, position));
        };
        const recorder = createRecorder(suite, suite.showsLog ? env.log.info : env.log.debug);
        const check = (phase, expectations, outcome) => {
          for (const expectation of expectations) {
            const problem = (0, _judge_js__WEBPACK_IMPORTED_MODULE_11__.$)(expectation, outcome);
            if (problem !== void 0)
              complain("test-failed", `${phase}: ${problem}`, expectation.position);
          }
        };
        try {
          (0, _host_guard_js__WEBPACK_IMPORTED_MODULE_4__.s)(deadline, () => {
            const settings = { ...plugin, configuration: suite.configuration ?? plugin.configuration };
            const started = (0, _host_host_js__WEBPACK_IMPORTED_MODULE_6__._C)(loaded, settings, recorder.world);
            started.root.configuring = true;
            check("plugin_init", test.pluginInit, recorder.outcome({}, "root"));
            runStream(test, started, recorder, check);
            (0, _host_host_js__WEBPACK_IMPORTED_MODULE_6__.A2)(started);
          });
        } catch (error) {
          if (error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_4__.W)
            complain("test-loop", `a callback did not return within ${deadline / 1e3} s`);
          else if (error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_7__.to) {
            const reasons = [.../* @__PURE__ */ new Set([...recorder.said(plugin), ...error.reasons])];
            complain("test-failed", `the plugin does not start: ${reasons.join("; ")}`);
          } else
            throw error;
        }
        for (const { kind, message, backtrace } of recorder.findings) {
          const lines = backtrace.map((frame) => `
  at ${frame}`).join("");
          complain(kind === "trap" ? "test-trap" : "test-host-limit", `${message}${lines}`);
        }
        const calls = recorder.calls();
        (0, _trace_lines_js__WEBPACK_IMPORTED_MODULE_13__.h)(test.name, calls, env.log);
        return (0, _result_js__WEBPACK_IMPORTED_MODULE_12__.u)(diagnostics, calls);
      }
      function kindOf({ id: id2, stream }) {
        if (stream !== void 0)
          return "stream";
        return id2 === 0 ? "vm" : "root";
      }
      const MAX_CALLS = 500;
      function createRecorder({ logLevel, timeSeconds }, show) {
        let logs = [];
        let calls = [];
        const findings = [];
        const world = {
          clock: (0, _host_clock_js__WEBPACK_IMPORTED_MODULE_14__.t)(timeSeconds),
          shared: (0, _host_shared_js__WEBPACK_IMPORTED_MODULE_9__.uy)(),
          metrics: /* @__PURE__ */ new Map(),
          logLevel,
          log: (level, text, context) => {
            if (_host_abi_js__WEBPACK_IMPORTED_MODULE_2__.p_.indexOf(level) < _host_abi_js__WEBPACK_IMPORTED_MODULE_2__.p_.indexOf(logLevel))
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
          call: () => ({ kind: "hang", delay: 0 }),
          openGrpc: () => ({ outcome: { kind: "hang", delay: 0 }, receive: () => void 0 })
        };
        return {
          world,
          findings,
          outcome: (parts = {}, kind = "stream") => {
            const texts = logs.filter((one) => one.kind === kind).map(({ text }) => text);
            logs = [];
            return { headers: [], body: "", immediate: void 0, paused: false, ...parts, logs: texts };
          },
          said: (plugin) => logs.slice(-MAX_SAID).flatMap(({ level, text, kind }) => (0, _host_refusal_js__WEBPACK_IMPORTED_MODULE_8__.A)(level, toUtf8(text), kind === "vm" ? void 0 : plugin) ?? []),
          calls: () => calls
        };
      }
      const MAX_SAID = 20;
      function toUtf8(latin1) {
        return Buffer.from(latin1, "latin1").toString("utf8");
      }
      function runStream(test, { vm, root }, recorder, check) {
        const state = { immediate: void 0, canReply: false };
        const view = createView(test, state);
        const context = (0, _host_host_js__WEBPACK_IMPORTED_MODULE_6__.xf)(vm, root, view);
        context.configuring = true;
        const call = (name, a, b) => {
          if (vm.failure !== void 0 || vm.callbacks[name] === void 0)
            return 0;
          const answer = (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_10__.Ve)(vm, context, name, context.id, a, b);
          (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_10__.qG)(vm);
          return answer;
        };
        call("proxy_on_context_create", root.id);
        context.created = true;
        check("stream_init", test.streamInit, recorder.outcome());
        const phases = { view, state, call, recorder, check };
        sendHeaders(phases, "request", test.requestHeaders);
        sendBodies(phases, "request", test.requestBody);
        sendHeaders(phases, "response", test.responseHeaders);
        sendBodies(phases, "response", test.responseBody);
        recorder.outcome();
        call("proxy_on_done");
        (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_10__.JQ)(vm, context);
        check("stream_destroy", test.streamDestroy, recorder.outcome());
      }
      const GOING_ON = [0, 2];
      function sendHeaders({ view, state, call, recorder, check }, side, phase) {
        if (phase === void 0)
          return;
        recorder.outcome();
        if (state.immediate !== void 0) {
          check(`${side}_headers`, phase.expect, recorder.outcome());
          return;
        }
        const map = (0, _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__.UQ)("joined", phase.lines);
        state.canReply = true;
        view[side].headers = map;
        const action = call(`proxy_on_${side}_headers`, map.names.length, 0);
        view[side].headers = void 0;
        const { immediate } = after(state);
        const outcome = immediate === void 0 ? { headers: (0, _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__.Ro)(map), paused: !GOING_ON.includes(action) } : { immediate, headers: (0, _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__.Ro)(replyHeaders(immediate)), body: immediate.body.toString("latin1") };
        check(`${side}_headers`, phase.expect, recorder.outcome(outcome));
      }
      function replyHeaders({ headers }) {
        const map = (0, _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__.UQ)("joined");
        for (const [name, value] of headers)
          (0, _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__.WH)(map, name, value);
        return map;
      }
      function after(state) {
        return state;
      }
      function sendBodies({ view, state, call, recorder, check }, side, bodies) {
        for (const { chunks, expect } of bodies) {
          const sent = [];
          for (const [index, chunk] of chunks.entries()) {
            recorder.outcome();
            if (state.immediate !== void 0)
              break;
            const body = (0, _host_body_js__WEBPACK_IMPORTED_MODULE_3__.Fm)(chunk, true);
            const end = index === chunks.length - 1;
            view[side].body = body;
            view.endOfStream = end;
            state.canReply = side === "request";
            call(`proxy_on_${side}_body`, body.bytes.length, end ? 1 : 0);
            view[side].body = void 0;
            sent.push(body.bytes);
          }
          const wanted = expect.some((one) => one.kind === "immediate" && one.response !== void 0);
          const immediate = wanted ? state.immediate : void 0;
          check(`${side}_body`, expect, recorder.outcome({ body: Buffer.concat(sent).toString("latin1"), immediate }));
        }
      }
      function createView(test, state) {
        const half = () => ({ headers: void 0, body: void 0, trailers: void 0 });
        const address = { host: "127.0.0.1", port: 0 };
        return {
          request: half(),
          response: half(),
          network: void 0,
          accessLog: void 0,
          endOfStream: false,
          state: void 0,
          overrides: test.properties,
          facts: {
            ...{ connectionId: 0, protocol: "HTTP/2", source: address, destination: address, upstream: address, start: 0n },
            ...{ requestSize: 0, responseSize: 0, responseStatus: void 0, responseDetails: void 0 },
            ...{ calledUpstream: false, reachedUpstream: false, responseFlags: 0, duration: void 0 }
          },
          addTrailers: () => (0, _host_header_map_js__WEBPACK_IMPORTED_MODULE_5__.UQ)("joined"),
          resume: () => void 0,
          reset: () => void 0,
          reply: (response) => {
            if (state.canReply)
              state.immediate = response;
          }
        };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
