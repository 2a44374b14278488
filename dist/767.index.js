const id = 767;
const ids = [767, 8633];
const modules = {
  /***/
  80767: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runPhaseTestsInEnvoy: () => (
          /* binding */
          runPhaseTestsInEnvoy
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var exec = __webpack_require__(10533);
      var bootstrap = __webpack_require__(78120);
      var envoy_log = __webpack_require__(10564);
      var process = __webpack_require__(46044);
      var host = __webpack_require__(21820);
      var wasm_module = __webpack_require__(38471);
      var fence = __webpack_require__(75694);
      var host_engine = __webpack_require__(17001);
      var module_log = __webpack_require__(74664);
      var result = __webpack_require__(53191);
      var run = __webpack_require__(78633);
      ;
      const INTO_MODULE = /^\[host->vm\] (\w+)\((.*)\)$/;
      const OUT_OF_MODULE = /^\[vm->host\] \w+\.(\w+)\((.*)\)$/;
      const RETURNED = /^\[host<-vm\] (\w+) return: (\S+)$/;
      const TRAPPED = /^Function: (\S+) failed: /;
      function readCalls(log, plugin) {
        const prefix = (0, module_log.JY)(plugin);
        const calls = [];
        const open = [];
        for (const entry of (0, envoy_log.g_)(log)) {
          const call = open.length === 0 ? void 0 : calls.at(-1);
          const into = INTO_MODULE.exec(entry.message);
          const returned = RETURNED.exec(entry.message) ?? TRAPPED.exec(entry.message);
          const out = OUT_OF_MODULE.exec(entry.message);
          const line = (0, module_log.J3)(entry, prefix);
          if (into !== null) {
            if (call === void 0) {
              calls.push({ name: into[1] ?? "", args: toNumbers(into[2]), result: void 0, logs: [], hostCalls: [] });
            }
            open.push(into[1] ?? "");
          } else if (returned !== null) {
            const depth = open.lastIndexOf(returned[1] ?? "");
            if (depth >= 0)
              open.length = depth;
            if (depth === 0 && call !== void 0 && returned[2] !== void 0 && returned[2] !== "void") {
              call.result = Number(returned[2]);
            }
          } else if (out !== null && call !== void 0) {
            call.hostCalls = [...call.hostCalls, { name: out[1] ?? "", args: toNumbers(out[2]) }];
          } else if (line !== void 0 && call !== void 0) {
            call.logs = [...call.logs, line];
          }
        }
        return calls;
      }
      function toNumbers(list = "") {
        return list === "" ? [] : list.split(", ").map(Number);
      }
      var external_node_http2_ = __webpack_require__(32467);
      ;
      const HEAD_OPTIONS = { endStream: false, sendDate: false };
      async function startPhaseUpstream() {
        let serve = (stream) => stream.close();
        const sessions = /* @__PURE__ */ new Set();
        const server = (0, external_node_http2_.createServer)();
        server.on("session", (session) => {
          sessions.add(session);
          session.once("close", () => sessions.delete(session));
          session.on("error", () => session.destroy());
        });
        server.on("stream", (stream, headers) => {
          stream.on("error", () => stream.close());
          serve(stream, headers);
        });
        await new Promise((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, "127.0.0.1", resolve);
        });
        return {
          port: server.address().port,
          exchange: (plan, envoyPort) => {
            const [received, returned] = [createRecorder(), createRecorder()];
            serve = (stream, headers) => {
              received.begin(headers);
              stream.on("data", received.take);
              stream.once("end", () => {
                if (stream.destroyed)
                  return;
                try {
                  stream.respond(toHeaders(plan.answer.headers), HEAD_OPTIONS);
                } catch {
                  stream.close();
                  return;
                }
                void writePieces(stream, plan.answer.chunks, async (piece) => {
                  await plan.pace("response", piece, returned.size);
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
          })
        };
      }
      async function sendRequest({ request, pace, signal }, port, received, returned) {
        const session = (0, external_node_http2_.connect)(`http://127.0.0.1:${port}`);
        let broken;
        const fail = (error) => {
          broken ??= error.message;
        };
        session.on("error", fail);
        const closed = new Promise((resolve) => session.once("close", resolve));
        try {
          const stream = session.request(toHeaders(request.headers), { endStream: false });
          stream.on("error", fail);
          stream.on("response", returned.begin);
          stream.on("data", returned.take);
          const over = new Promise((resolve) => stream.once("close", resolve));
          const late = new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
          void writePieces(stream, request.chunks, async (piece) => {
            await pace("request", piece, received.size);
            received.turn();
          });
          await Promise.race([over, late]);
          if (signal.aborted)
            broken ??= "there was no whole answer in time";
          return { upstream: received.message(), client: returned.message(), broken };
        } finally {
          session.destroy();
          await closed;
        }
      }
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
          message: () => head === void 0 ? void 0 : { headers: head, bodies: bodies.map((part) => Buffer.concat(part)) }
        };
      }
      function toHeaders(headers) {
        return Object.fromEntries(headers.map(([name, value]) => [name, name === ":status" ? Number(value) : value]));
      }
      function fromHeaders(headers) {
        return Object.entries(headers).flatMap(([name, value]) => {
          if (value === void 0)
            return [];
          return [[name, Array.isArray(value) ? value.join(", ") : String(value)]];
        });
      }
      var abi = __webpack_require__(44447);
      var judge = __webpack_require__(21223);
      ;
      const GOING_ON = [void 0, 0, 2];
      function judgeExchange(test, suite, trace) {
        const { calls, exchange } = trace;
        const problems = [];
        const check = (phase, expectations, parts) => {
          const outcome = { headers: [], body: "", immediate: void 0, paused: false, logs: [], ...parts };
          for (const expectation of expectations) {
            const message = (0, judge.$)(expectation, outcome);
            if (message !== void 0)
              problems.push({ expectation, message: `${phase}: ${message}` });
          }
        };
        const logsOf = (some) => textsOf(some.flatMap((call) => call?.logs ?? []), suite);
        const named = (...names) => calls.filter(({ name }) => names.includes(name));
        let replied;
        const checkHeaders = (side, phase, passed) => {
          const [call] = named(`proxy_on_${side}_headers`);
          const reply = replied === void 0 ? replyOf(call, phase?.expect ?? [], exchange.client) : void 0;
          if (phase !== void 0) {
            const logs = logsOf([call]);
            if (replied !== void 0)
              check(`${side}_headers`, phase.expect, {});
            else if (reply === void 0) {
              const paused = !GOING_ON.includes(call?.result);
              check(`${side}_headers`, phase.expect, { headers: passed?.headers ?? [], paused, logs });
            } else {
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
            if (side === "request") {
              for (const call of pieces.slice(first, next))
                replied ??= replyOf(call, expect, exchange.client);
            }
            const wanted = expect.some((one) => one.kind === "immediate" && one.response !== void 0);
            check(`${side}_body`, expect, {
              body: Buffer.concat(passed?.bodies.slice(first, next) ?? []).toString("latin1"),
              immediate: wanted ? replied : void 0,
              logs: logsOf([pieces[next - 1]])
            });
            first = next;
          }
        };
        check("plugin_init", test.pluginInit, { logs: textsOf(trace.start, suite) });
        check("stream_init", test.streamInit, { logs: logsOf(named("proxy_on_context_create")) });
        checkHeaders("request", test.requestHeaders, exchange.upstream);
        checkBodies("request", test.requestBody, exchange.upstream);
        const passedBack = replied === void 0 ? exchange.client : void 0;
        checkHeaders("response", test.responseHeaders, passedBack);
        checkBodies("response", test.responseBody, passedBack);
        check("stream_destroy", test.streamDestroy, { logs: logsOf(named("proxy_on_done", "proxy_on_delete")) });
        return problems;
      }
      function textsOf(lines, { logLevel }) {
        const least = abi.p_.indexOf(logLevel);
        return lines.filter(({ level }) => abi.p_.indexOf(level) >= least).map(({ text }) => Buffer.from(text).toString("latin1"));
      }
      function replyOf(call, expectations, client) {
        const args = call?.hostCalls.findLast(({ name }) => name === "proxy_send_local_response")?.args;
        if (args === void 0)
          return void 0;
        const [status = 0, , detailsSize = 0] = args;
        const seen = client?.headers.find(([name]) => name === bootstrap.DETAILS_HEADER)?.[1] ?? "";
        const wanted = expectations.flatMap((one) => one.kind === "immediate" ? one.response?.details ?? [] : []);
        const told = wanted.find((details) => details.replace(/[\t-\r ]/g, "_") === seen) ?? seen;
        return {
          status,
          body: Buffer.concat(client?.bodies ?? []),
          headers: [],
          grpcStatus: args[7],
          details: detailsSize === 0 ? "" : told
        };
      }
      function replyOutcome(immediate, client) {
        const headers = client?.headers.filter(([name]) => name !== bootstrap.DETAILS_HEADER) ?? [];
        return { immediate, headers, body: immediate.body.toString("latin1") };
      }
      ;
      const REQUEST_DEFAULTS = [
        [":method", "GET"],
        [":path", "/"],
        [":scheme", "http"],
        [":authority", "example.com"]
      ];
      const RESPONSE_DEFAULTS = [[":status", "200"]];
      const OF_A_CONNECTION = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade", "te"];
      const OF_ENVOY = /^(?::scheme|x-forwarded-(?:proto|for)|x-request-id|x-envoy-.*|host|content-length|date|server)$/;
      function planExchange(test) {
        const changes = { telling: [], minor: [] };
        const { telling, minor } = changes;
        const request = complete("request", test.requestHeaders, REQUEST_DEFAULTS, changes);
        const answer = complete("response", test.responseHeaders, RESPONSE_DEFAULTS, changes);
        const requestChunks = test.requestBody.flatMap(({ chunks }) => chunks);
        const responseChunks = test.responseBody.flatMap(({ chunks }) => chunks);
        checkLength("request", request, requestChunks, changes);
        checkLength("response", answer, responseChunks, changes);
        const status = Number(answer.find(([name]) => name === ":status")?.[1]);
        if (!Number.isInteger(status) || status < 200 || status > 599)
          telling.push(`no upstream answers with the status ${status}`);
        if ((status === 204 || status === 304) && responseChunks.some(({ length }) => length > 0)) {
          telling.push(`a response with the status ${status} has no body`);
        }
        for (const [side, bodies] of [
          ["request", test.requestBody],
          ["response", test.responseBody]
        ]) {
          if (bodies.length > 1)
            minor.push(`a ${side} has one body, and only its last piece ends it`);
        }
        const path = request.find(([name]) => name === ":path")?.[1] ?? "";
        if (path.includes("#"))
          telling.push("the path has a fragment, which no client sends and Envoy refuses");
        else if (!/^(?:\/[\x21-\x7e]*|\*)$/.test(path))
          telling.push("Envoy refuses such a path");
        return {
          request: { headers: request, chunks: requestChunks },
          answer: { headers: answer, chunks: responseChunks },
          changes
        };
      }
      function complete(side, phase, defaults, { telling, minor }) {
        const lines = phase?.lines ?? [];
        const joined = /* @__PURE__ */ new Map();
        for (const [name, value] of lines) {
          const key = name.toLowerCase();
          const before = joined.get(key) ?? "";
          joined.set(key, before === "" ? value : `${before}, ${value}`);
        }
        const expected = expectedNames(phase?.expect ?? []);
        const isMixed = lines.some(([name]) => name !== name.toLowerCase()) || hasCapitals(expected.lines);
        if (expected.lines !== "" && isMixed) {
          telling.push(`the names of a ${side}'s headers are lower-case in Envoy`);
        }
        const lacking = defaults.filter(([name]) => !joined.has(name));
        if (lacking.length > 0) {
          const names = lacking.map(([name]) => name);
          const isExpected = names.some((name) => expected.names.includes(name) || expected.lines.includes(name));
          (isExpected ? telling : minor).push(`a ${side} has to have ${names.join(", ")} in Envoy; it was sent with ${lacking.map(([, value]) => value).join(", ")}`);
        }
        const dropped = [...joined.keys()].filter((name) => OF_A_CONNECTION.includes(name));
        if (dropped.length > 0)
          telling.push(`HTTP/2 has no header ${dropped.join(", ")}`);
        const touched = expected.names.filter((name) => OF_ENVOY.test(name));
        if (touched.length > 0)
          telling.push(`Envoy itself writes the header ${touched.join(", ")}`);
        const rest = [...joined].filter(([name]) => !OF_A_CONNECTION.includes(name)).sort(([a], [b]) => a < b ? -1 : 1);
        return [
          ...defaults.map(([name, value]) => [name, joined.get(name) ?? value]),
          ...rest.filter(([name]) => !defaults.some(([known]) => known === name))
        ];
      }
      function expectedNames(expectations) {
        const names = expectations.flatMap((one) => one.kind === "header" || one.kind === "no-header" ? [one.name.toLowerCase()] : []);
        const lines = expectations.flatMap((one) => one.kind === "headers" ? [one.matcher.text] : []);
        return { names: [...new Set(names)], lines: lines.join("\n") };
      }
      function hasCapitals(lines) {
        return lines.split("\n").some((line) => /[A-Z]/.test((line.split(":", 1)[0] ?? "").replace(/\\./g, "")));
      }
      function checkLength(side, headers, chunks, { telling }) {
        const index = headers.findIndex(([name]) => name === "content-length");
        const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
        if (index < 0 || headers[index]?.[1] === String(length))
          return;
        telling.push(`the ${side}'s content-length is ${headers[index]?.[1]}, and its body has ${length} bytes`);
        headers.splice(index, 1);
      }
      const CLOCKS = ["proxy_get_current_time_nanoseconds", "clock_time_get"];
      const ON_BODY = { request: "proxy_on_request_body", response: "proxy_on_response_body" };
      function findObstacles(test, suite, changes, calls, { upstream, client }) {
        const obstacles = [...changes.telling];
        const asked = (names) => calls.some(({ hostCalls }) => hostCalls.some(({ name }) => names.includes(name)));
        if (asked(CLOCKS)) {
          obstacles.push(`the module asks for the time, which stands still at ${suite.timeSeconds} s in the test`);
        }
        if (asked(["proxy_get_property"]))
          obstacles.push("the module asks for properties, which the test makes up");
        const answered = calls.find(({ hostCalls }) => hostCalls.some(({ name }) => name === "proxy_send_local_response"));
        if (test.requestHeaders === void 0 && answered?.name.startsWith("proxy_on_request") === true) {
          obstacles.push("the module itself answers the request that Envoy needs before there is a response");
        }
        if (answered === void 0 && upstream === void 0 && client !== void 0) {
          const status = client.headers.find(([name]) => name === ":status")?.[1];
          obstacles.push(`Envoy itself answers such a request, with ${status}`);
        }
        if (answered?.name === ON_BODY.request) {
          obstacles.push("the module answers in the middle of the body: nothing of it goes on in Envoy");
        }
        for (const side of ["request", "response"]) {
          const bodies = side === "request" ? test.requestBody : test.responseBody;
          const planned = bodies.flatMap(({ chunks }) => chunks).map(({ length }) => length);
          const seen = calls.filter(({ name }) => name === ON_BODY[side]);
          if (seen.some(({ result: result2 }) => result2 !== void 0 && result2 !== 0)) {
            obstacles.push(`the module holds back pieces of the ${side}'s body, and then sees them joined`);
          }
          const sizes = seen.map(({ args }) => args[1] ?? 0);
          if (planned.length > 0 && seen.length > 0 && sizes.join() !== planned.join()) {
            obstacles.push(`the ${side}'s body reached the module in pieces of ${sizes.join(", ")} bytes, not ${planned.join(", ")}`);
          }
        }
        return obstacles.length > 0 ? obstacles : changes.minor;
      }
      ;
      async function runPhaseTestsInEnvoy(options) {
        const { suite, binary, env } = options;
        const configuration = suite.configuration?.toString("utf8") ?? options.plugin.configuration;
        const plugin = { ...options.plugin, configuration };
        const { loads, reasons } = await (0, process.validate)(binary, (0, bootstrap.makeLaunch)(plugin, bootstrap.NO_NETWORK, binary.version), env);
        if (!loads) {
          const why = reasons.length > 0 ? reasons.join("; ") : "Envoy does not say why";
          return suite.tests.map((test) => ({
            test,
            diagnostics: [(0, result.p)(test, "test-failed", `the plugin does not start: ${why}`)],
            seconds: 0
          }));
        }
        const upstream = await startPhaseUpstream();
        let current;
        const leave = async () => {
          const left = current;
          current = void 0;
          await left?.envoy.stop();
        };
        const passesByItself = createArbiter(options, plugin);
        const results = [];
        try {
          for (const [index, test] of suite.tests.entries()) {
            env.log.progress(`test ${index + 1} of ${suite.tests.length}: ${test.name}`);
            const begun = performance.now();
            for (; ; ) {
              const isFresh = current === void 0;
              current ??= await startPhaseEnvoy(plugin, upstream.port, options);
              const { diagnostics, obstacles, isSpoilt } = await runPhaseTest(test, plugin, current, upstream, options);
              const isBad = diagnostics.length > 0;
              if (isSpoilt || isBad)
                await leave();
              const isExcused = isBad && await passesByItself(test);
              if (isExcused && !isFresh)
                continue;
              const seconds = Math.round(performance.now() - begun) / 1e3;
              results.push(isExcused && obstacles.length > 0 ? { test, diagnostics: [], seconds, skipped: obstacles.join("; ") } : { test, diagnostics, seconds });
              break;
            }
          }
        } finally {
          await Promise.all([leave(), upstream.close()]);
        }
        return results;
      }
      function createArbiter({ suite, env, deadline }, settings) {
        let loaded;
        const load = async () => (0, host.Vw)((0, wasm_module.Y)(new Uint8Array(await (0, promises_.readFile)(settings.modulePath))));
        return async (test) => {
          loaded ??= load();
          const plugin = (0, host_engine.z)(settings);
          const [result2] = await (0, run.runPhaseTests)({
            suite: { ...suite, tests: [test] },
            loaded: await loaded,
            plugin,
            env,
            deadline
          });
          return result2?.diagnostics.length === 0;
        };
      }
      async function startPhaseEnvoy(plugin, port, { binary, env }) {
        const launch = (0, bootstrap.makeLaunch)(plugin, { kind: "bare-http2", port }, binary.version);
        const envoy = await (0, process.startEnvoy)(binary, launch, env, { trace: true });
        try {
          return { envoy, fence: await (0, fence.Y)(envoy) };
        } catch (error) {
          await envoy.stop();
          throw error;
        }
      }
      async function runPhaseTest(test, plugin, { envoy, fence: fence2 }, upstream, { suite, env, deadline }) {
        const { request, answer, changes } = planExchange(test);
        const signal = AbortSignal.any([AbortSignal.timeout(deadline), env.signal]);
        let trace;
        try {
          const pace = createPacer(envoy);
          trace = await upstream.exchange({ request, answer, pace, signal }, envoy.listenerPort);
        } catch (error) {
          if (!(error instanceof TypeError || error instanceof RangeError))
            throw error;
          const reason = `HTTP/2 cannot carry it: ${error.message}`;
          return { diagnostics: [(0, result.p)(test, "test-failed", reason)], obstacles: [reason], isSpoilt: false };
        }
        if (env.signal.aborted)
          throw (0, exec.YW)(env.signal);
        const { settlement, log } = await fence2.settle();
        const calls = readCalls(log, plugin);
        const problems = judgeExchange(test, suite, { start: (0, module_log.lW)(fence2.before, plugin), calls, exchange: trace });
        const findings = (0, envoy_log.Or)(log);
        const diagnostics = [
          ...findings.map((finding) => describeFinding(test, finding)),
          ...settlement === "gone" ? [(0, result.p)(test, "test-crash", "Envoy ended in the middle of it")] : [],
          ...settlement === "stuck" ? [(0, result.p)(test, "test-loop", "the filter never came back from it")] : [],
          ...problems.map(({ expectation, message }) => (0, result.p)(test, "test-failed", withEnd(message, trace.broken), expectation.position))
        ];
        const obstacles = findObstacles(test, suite, changes, calls, trace);
        return { diagnostics, obstacles, isSpoilt: settlement !== "quiet" || findings.length > 0 };
      }
      function withEnd(message, broken) {
        return broken === void 0 ? message : `${message} (${broken})`;
      }
      function describeFinding(test, { kind, message, backtrace }) {
        const lines = backtrace.map((frame) => `
  at ${frame}`).join("");
        switch (kind) {
          case "trap":
            return (0, result.p)(test, "test-trap", `${message}${lines}`);
          case "crash":
            return (0, result.p)(test, "test-crash", `Envoy crashed: ${message}`);
          case "wasm":
          case "critical":
            return (0, result.p)(test, "test-envoy-error", `Envoy complains: ${message}`);
        }
      }
      const PIECE_LIMIT = 1e3;
      const QUIET = 10;
      function createPacer(envoy) {
        const returns = (side) => envoy.log().split(`[host<-vm] proxy_on_${side}_body return`).length;
        const before = { request: returns("request"), response: returns("response") };
        return async (side, piece, received) => {
          const limit = Date.now() + PIECE_LIMIT;
          const known = received();
          while (returns(side) - (before[side] ?? 0) <= piece && received() === known && Date.now() < limit)
            await (0, external_node_timers_promises_.setTimeout)(2);
          for (let last = -1; last !== received() && Date.now() < limit; await (0, external_node_timers_promises_.setTimeout)(QUIET))
            last = received();
        };
      }
    })
  ),
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
