const id0 = 2537;
const ids0 = [2537];
const modules0 = {
  /***/
  47540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          ABI_VERSIONS
        ),
        /* harmony export */
        d: () => (
          /* binding */
          abiTable
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
      const ABI_VERSIONS = ["0.1.0", "0.2.0", "0.2.1"];
      const release = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\d+\.\d+\.\d+$/));
      const signature = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(void|(i32|i64|f32|f64)( (i32|i64|f32|f64))*) -> (void|i32|i64|f32|f64)$/), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("As Envoy prints it: `i32 i64 -> i32`, `void -> void`."));
      const abi = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(ABI_VERSIONS)), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("ABI versions of the module that get it; left out: all.")));
      const since = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The first measured release that has it; the oldest one says nothing of those before."));
      const name = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1));
      const importRow = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
        module: name,
        name,
        signature,
        abi,
        since,
        start: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The first measured release that lets _initialize and main call it; left out: none.")))
      });
      const exportRow = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
        name,
        signature,
        abi,
        since,
        with: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Looked up only if this one was found with its type."))),
        without: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Looked up only if this one was not found with its type.")))
      });
      const abiTable = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
        $schema: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        version: valibot__WEBPACK_IMPORTED_MODULE_0__.euz(1),
        how: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("How every row was got.")),
        aliases: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Modules that have the same functions under another name.")),
        releases: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({ version: release, build: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The binary's own version line.")) })), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The builds that were measured, oldest first.")),
        imports: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(importRow), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The functions that Envoy links.")),
        exports: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(exportRow), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The functions that Envoy looks up, in its order."))
      });
    })
  ),
  /***/
  35933: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          MAX_FRAMES
        ),
        /* harmony export */
        Z: () => (
          /* binding */
          readBacktrace
        )
        /* harmony export */
      });
      const MAX_FRAMES = 20;
      function readBacktrace(stack, moved) {
        const frames = stack.split("\n").flatMap((line) => {
          const frame = /^\s+at (?:(.+) \()?wasm:\/\/.*:wasm-function\[(\d+)\]:(0x[0-9a-f]+)\)?$/.exec(line);
          if (frame === null)
            return [];
          const [, name, index, place] = frame;
          const shown = name === void 0 ? `function ${index}` : demangle(withoutModule(name));
          return [`0x${(Number(place) - moved).toString(16)} - ${shown}`];
        });
        return frames.slice(0, MAX_FRAMES);
      }
      function withoutModule(name) {
        return name.replace(/^[^.\s]*\.wasm\./, "");
      }
      function demangle(name) {
        const [, parts = ""] = /^_ZN(.+)E$/.exec(name) ?? [];
        const words = [];
        for (let rest = parts; rest !== ""; ) {
          const digits = /^\d+/.exec(rest)?.[0] ?? "";
          const end = digits.length + Number(digits);
          if (digits === "" || end > rest.length)
            return name;
          words.push(rest.slice(digits.length, end));
          rest = rest.slice(end);
        }
        return words.length === 0 ? name : words.join("::");
      }
    })
  ),
  /***/
  561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Fm: () => (
          /* binding */
          createBody
        ),
        /* harmony export */
        Nc: () => (
          /* binding */
          appendBody
        ),
        /* harmony export */
        ju: () => (
          /* binding */
          setBody
        )
        /* harmony export */
      });
      var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);
      function createBody(bytes = Buffer.alloc(0), anywhere = false) {
        return { bytes, anywhere };
      }
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
        if (room === void 0 || room.buffer !== bytes.buffer || room.length < length) {
          room = Buffer.allocUnsafeSlow(length * 2);
          bytes.copy(room);
          body.room = room;
        }
        added.copy(room, bytes.length);
        body.bytes = room.subarray(0, length);
      }
      function setBody(body, start, length, data) {
        const size = body.bytes.length;
        if (body.anywhere === true) {
          const from = Math.min(start, size);
          body.bytes = Buffer.concat([
            body.bytes.subarray(0, from),
            data,
            body.bytes.subarray(Math.min(from + length, size))
          ]);
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.ok;
        }
        if (start === 0)
          body.bytes = Buffer.concat([data, body.bytes.subarray(Math.min(length, size))]);
        else if (start >= size)
          body.bytes = Buffer.concat([body.bytes, data]);
        else
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.badArgument;
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.ok;
      }
    })
  ),
  /***/
  79111: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          isDeniedImport
        ),
        /* harmony export */
        R: () => (
          /* binding */
          isDeniedCallback
        )
        /* harmony export */
      });
      const RESTRICTABLE = /^(?:env\.proxy|wasi)_/;
      function isDeniedImport(capabilities, module, name) {
        return RESTRICTABLE.test(`${module}.${name}`) && isDenied(capabilities, name);
      }
      function isDeniedCallback(capabilities, name) {
        return name.startsWith("proxy_") && name !== "proxy_on_memory_allocate" && isDenied(capabilities, name);
      }
      function isDenied(capabilities, name) {
        return capabilities !== void 0 && !capabilities.includes(name);
      }
    })
  ),
  /***/
  59867: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          createClock
        )
        /* harmony export */
      });
      function createClock(seconds) {
        const started = performance.now();
        const uptime = seconds === void 0 ? process.hrtime.bigint() : 0n;
        const epoch = seconds === void 0 ? BigInt(Date.now()) * 1000000n : BigInt(Math.round(seconds * 1e9));
        let leapt = 0;
        const events = [];
        let rank = 0;
        const elapsed = () => (seconds === void 0 ? performance.now() - started : 0) + leapt;
        const nanoseconds = () => BigInt(Math.round(elapsed() * 1e6));
        return {
          elapsed,
          realTime: () => seconds === void 0 ? epoch + nanoseconds() : epoch,
          steadyTime: () => seconds === void 0 ? uptime + nanoseconds() : epoch,
          after: (milliseconds, action) => {
            rank += 1;
            const event = { at: elapsed() + milliseconds, rank, action };
            push(events, event);
            return () => {
              event.action = void 0;
            };
          },
          isDue: (end) => (findFirst(events)?.at ?? Number.POSITIVE_INFINITY) <= end,
          next: (end) => {
            const first = findFirst(events);
            if (first?.action === void 0 || first.at > end)
              return false;
            pop(events);
            leapt += Math.max(0, first.at - elapsed());
            first.action();
            return true;
          }
        };
      }
      function findFirst(events) {
        let [first] = events;
        while (first !== void 0 && first.action === void 0) {
          pop(events);
          [first] = events;
        }
        return first;
      }
      function push(events, event) {
        let place = events.length;
        while (place > 0) {
          const above = place - 1 >> 1;
          const other = events[above];
          if (other === void 0 || isBefore(other, event))
            break;
          events[place] = other;
          place = above;
        }
        events[place] = event;
      }
      function pop(events) {
        const last = events.pop();
        if (last === void 0 || events.length === 0)
          return;
        let place = 0;
        for (; ; ) {
          const [left, right] = [events[place * 2 + 1], events[place * 2 + 2]];
          if (left === void 0)
            break;
          const isRight = right !== void 0 && isBefore(right, left);
          const least = isRight ? right : left;
          if (isBefore(last, least))
            break;
          events[place] = least;
          place = place * 2 + (isRight ? 2 : 1);
        }
        events[place] = last;
      }
      function isBefore(one, other) {
        return one.at < other.at || one.at === other.at && one.rank < other.rank;
      }
    })
  ),
  /***/
  97662: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I5: () => (
          /* binding */
          rootOf
        ),
        /* harmony export */
        TF: () => (
          /* binding */
          RESPONSE_FLAG
        ),
        /* harmony export */
        ei: () => (
          /* binding */
          createConnectionView
        ),
        /* harmony export */
        q6: () => (
          /* binding */
          createContext
        ),
        /* harmony export */
        x6: () => (
          /* binding */
          missesWhatIsOver
        )
        /* harmony export */
      });
      var _header_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83979);
      const RESPONSE_FLAG = {
        upstreamRequestTimeout: 1 << 2,
        upstreamConnectionTermination: 1 << 6,
        noRouteFound: 1 << 8,
        downstreamConnectionTermination: 1 << 14,
        downstreamProtocolError: 1 << 18
      };
      function createContext(id, root, stream) {
        const { calls, grpc, grpcAnswer, expressions } = stream === void 0 ? createCalls() : NO_CALLS;
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
          callData: void 0,
          status: NO_STATUS,
          answer: void 0,
          declared: void 0,
          tickPeriod: 0,
          stopTicks: void 0
        };
      }
      const NO_STATUS = { code: 0, message: "" };
      function createCalls() {
        return {
          calls: /* @__PURE__ */ new Map(),
          grpc: /* @__PURE__ */ new Map(),
          grpcAnswer: { initial: void 0, message: void 0, trailing: void 0 },
          expressions: { next: 0, byToken: /* @__PURE__ */ new Map() }
        };
      }
      const NO_CALLS = createCalls();
      function createConnectionView(facts, network) {
        const half = () => ({ headers: void 0, body: void 0, trailers: void 0 });
        const nothing = () => void 0;
        return {
          request: half(),
          response: half(),
          network,
          accessLog: void 0,
          endOfStream: false,
          state: void 0,
          overrides: void 0,
          facts,
          addTrailers: () => (0, _header_map_js__WEBPACK_IMPORTED_MODULE_0__.UQ)("trailers"),
          resume: nothing,
          reset: nothing,
          reply: nothing
        };
      }
      function missesWhatIsOver({ stream }) {
        return stream?.overrides !== void 0;
      }
      function rootOf(context) {
        return context.root ?? context;
      }
    })
  ),
  /***/
  49822: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Nh: () => (
          /* binding */
          EnvoyCrash
        ),
        /* harmony export */
        wp: () => (
          /* binding */
          ABORTED
        ),
        /* harmony export */
        yA: () => (
          /* binding */
          SEGMENTATION_FAULT
        )
        /* harmony export */
      });
      class EnvoyCrash extends Error {
        name = "EnvoyCrash";
        /** What the module did. */
        why;
        constructor(words, why) {
          super(words);
          this.why = why;
        }
      }
      const SEGMENTATION_FAULT = "Caught Segmentation fault";
      const ABORTED = "Caught Aborted";
    })
  ),
  /***/
  66592: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        v: () => (
          /* binding */
          unserializable
        )
        /* harmony export */
      });
      const unserializable = /* @__PURE__ */ new WeakSet();
    })
  ),
  /***/
  38880: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          NeverReturned
        ),
        /* harmony export */
        s: () => (
          /* binding */
          runGuarded
        )
        /* harmony export */
      });
      var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
      var _webassembly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4063);
      class NeverReturned extends Error {
        name = "NeverReturned";
      }
      const WORK = /* @__PURE__ */ Symbol.for("wasm-action.guarded-work");
      const script = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("globalThis[Symbol.for('wasm-action.guarded-work')]()");
      const world = globalThis;
      function runGuarded(milliseconds, work) {
        world[WORK] = work;
        try {
          (0, _webassembly_js__WEBPACK_IMPORTED_MODULE_1__.RG)(() => script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) }));
        } catch (error) {
          if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT")
            throw error;
          throw new NeverReturned(`did not return within ${milliseconds} ms`);
        } finally {
          world[WORK] = void 0;
        }
      }
    })
  ),
  /***/
  83979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jn: () => (
          /* binding */
          overwriteHeader
        ),
        /* harmony export */
        NI: () => (
          /* binding */
          addHeader
        ),
        /* harmony export */
        RH: () => (
          /* binding */
          headerBytes
        ),
        /* harmony export */
        Ro: () => (
          /* binding */
          headerPairs
        ),
        /* harmony export */
        UQ: () => (
          /* binding */
          createHeaderMap
        ),
        /* harmony export */
        WH: () => (
          /* binding */
          setHeader
        ),
        /* harmony export */
        WZ: () => (
          /* binding */
          getNumber
        ),
        /* harmony export */
        _b: () => (
          /* binding */
          getHeader
        ),
        /* harmony export */
        k9: () => (
          /* binding */
          removeHeader
        ),
        /* harmony export */
        vM: () => (
          /* binding */
          replaceHeaders
        )
        /* harmony export */
      });
      const BOTH = [
        "cache-control",
        "connection",
        "content-encoding",
        "content-length",
        "content-type",
        "keep-alive",
        "proxy-connection",
        "proxy-status",
        "transfer-encoding",
        "upgrade",
        "via",
        "x-envoy-attempt-count",
        "x-envoy-decorator-operation",
        "x-request-id"
      ];
      const JOINED = {
        request: /* @__PURE__ */ new Set([
          ...BOTH,
          ...[":authority", ":method", ":path", ":protocol", ":scheme"],
          ...["accept", "accept-encoding", "access-control-request-headers", "access-control-request-method"],
          ...["authorization", "expect", "grpc-accept-encoding", "grpc-timeout", "if-match", "if-modified-since"],
          ...["if-none-match", "if-range", "if-unmodified-since", "origin", "pragma", "referer", "te", "user-agent"],
          ...["x-client-trace-id", "x-envoy-expected-rq-timeout-ms", "x-envoy-external-address", "x-envoy-internal"],
          ...["x-envoy-max-retries", "x-envoy-original-path", "x-envoy-retry-on", "x-envoy-upstream-rq-timeout-ms"],
          ...["x-forwarded-client-cert", "x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"]
        ]),
        response: /* @__PURE__ */ new Set([
          ...BOTH,
          ...[":status", "access-control-allow-credentials", "access-control-allow-headers", "access-control-allow-methods"],
          ...[
            "access-control-allow-origin",
            "access-control-expose-headers",
            "access-control-max-age",
            "age",
            "date",
            "etag"
          ],
          ...["expires", "grpc-message", "grpc-status", "last-modified", "location", "server", "vary", "x-envoy-degraded"],
          ...["x-envoy-ratelimited", "x-envoy-upstream-canary", "x-envoy-upstream-service-time"]
        ]),
        trailers: /* @__PURE__ */ new Set(["grpc-message", "grpc-status"])
      };
      function bitOf(kind) {
        return kind === "request" ? 1 : kind === "response" ? 2 : 4;
      }
      const known = new Array(512).fill(void 0);
      function factsOf(name) {
        const { length } = name;
        const place = (length ^ name.charCodeAt(length >> 1) << 3 ^ name.charCodeAt(length - 1) << 5) & known.length - 1;
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
        for (const kind of ["request", "response", "trailers"]) {
          if (JOINED[kind].has(key))
            joinedIn |= bitOf(kind);
        }
        return { name, key, isPseudo: key.charCodeAt(0) === COLON, isHost: key === "host", joinedIn };
      }
      function factsIn(kind, name) {
        const facts = factsOf(name);
        return facts.isHost && kind === "request" ? factsOf(":authority") : facts;
      }
      const lastNames = { request: [], response: [], trailers: [], joined: [] };
      function createHeaderMap(kind, pairs = []) {
        const map = { kind, names: [], values: [] };
        if (pairs.length === 0 || takesAsLast(map, pairs, lastNames[kind]))
          return map;
        for (const pair of pairs)
          addHeader(map, pair[0], pair[1]);
        const isAsGiven = pairs.every(([name], index) => map.names[index] === name);
        if (isAsGiven && kind !== "joined")
          lastNames[kind] = [...map.names];
        return map;
      }
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
      function getHeader(map, name) {
        const index = map.kind === "joined" ? indexInJoined(map, name) : map.names.indexOf(factsIn(map.kind, name).key);
        return index < 0 ? void 0 : map.values[index];
      }
      function getNumber(map, name) {
        const value = getHeader(map, name);
        return value !== void 0 && /^\s*\+?\d+\s*$/.test(value) ? Number(value) : void 0;
      }
      function addHeader(map, name, value) {
        if (map.kind === "joined") {
          addToJoined(map, name, value);
          return;
        }
        const facts = factsIn(map.kind, name);
        if ((facts.joinedIn & bitOf(map.kind)) !== 0) {
          const index = map.names.indexOf(facts.key);
          if (index >= 0) {
            const before = map.values[index] ?? "";
            map.values[index] = before === "" ? value : value === "" ? before : `${before},${value}`;
            return;
          }
        }
        insert(map, facts, value);
      }
      function setHeader(map, name, value) {
        if (map.kind === "joined") {
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
      function overwriteHeader(map, name, value) {
        const index = map.names.indexOf(name);
        if (index < 0)
          addHeader(map, name, value);
        else
          map.values[index] = value;
      }
      function removeHeader(map, name) {
        if (map.kind !== "joined") {
          removeKey(map, factsIn(map.kind, name).key);
          return;
        }
        const index = indexInJoined(map, name);
        if (index < 0)
          return;
        map.names.splice(index, 1);
        map.values.splice(index, 1);
      }
      function replaceHeaders(map, pairs) {
        map.names.length = 0;
        map.values.length = 0;
        for (const [name, value] of pairs)
          addHeader(map, name, value);
      }
      function headerPairs(map) {
        return map.names.map((name, index) => [name, map.values[index] ?? ""]);
      }
      function headerBytes(map) {
        if (map.kind === "joined")
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
          if (name === void 0 || value === void 0 || name === key)
            continue;
          names[kept] = name;
          values[kept] = value;
          kept += 1;
        }
        names.length = kept;
        values.length = kept;
      }
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
          const before = values[index] ?? "";
          values[index] = before === "" ? value : `${before}, ${value}`;
          return;
        }
        const next = names.findIndex((one) => one.toLowerCase() > name.toLowerCase());
        const place = next < 0 ? names.length : next;
        names.splice(place, 0, name);
        values.splice(place, 0, value);
      }
      function hasUpperCase(name) {
        for (let index = 0; index < name.length; index += 1) {
          const code = name.charCodeAt(index);
          if (code >= 65 && code <= 90)
            return true;
        }
        return false;
      }
      const COLON = 58;
      const UPPER_CASES = /[A-Z]+/g;
    })
  ),
  /***/
  21820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        xf: () => (
          /* binding */
          addContext
        ),
        Vw: () => (
          /* binding */
          loadModule
        ),
        _C: () => (
          /* binding */
          startPlugin
        ),
        A2: () => (
          /* binding */
          stopPlugin
        )
      });
      var tables = __webpack_require__(18892);
      var limit_memory = __webpack_require__(88662);
      var host_context = __webpack_require__(97662);
      ;
      const SLOTS = 64;
      function createContextTable() {
        const slots = new Array(SLOTS).fill(void 0);
        const others = /* @__PURE__ */ new Map();
        const get = (id) => {
          const context = slots[id & SLOTS - 1];
          return context?.id === id ? context : others.get(id);
        };
        return {
          get,
          has: (id) => get(id) !== void 0,
          set: (id, context) => {
            const slot = id & SLOTS - 1;
            if (slots[slot] === void 0)
              slots[slot] = context;
            else
              others.set(id, context);
          },
          delete: (id) => {
            const slot = id & SLOTS - 1;
            if (slots[slot]?.id === id)
              slots[slot] = void 0;
            else
              others.delete(id);
          }
        };
      }
      var crash = __webpack_require__(49822);
      var host_link = __webpack_require__(4847);
      var memory = __webpack_require__(26062);
      var metrics = __webpack_require__(64476);
      var host_vm = __webpack_require__(65182);
      var webassembly = __webpack_require__(4063);
      ;
      function loadModule(module) {
        (0, host_link.SU)(module.interface);
        try {
          return { module, compiled: new webassembly.t0.Module((0, limit_memory.X)(module, host_link.GD)) };
        } catch {
          throw new host_link.to("Failed to load Wasm bytecode");
        }
      }
      function startPlugin(loaded, plugin, world, release = tables.Q5) {
        const vm = createVm(loaded, plugin, world, release);
        startModule(vm, release, loaded.tables ?? tables.rd);
        const root = addContext(vm, void 0);
        root.configuring = true;
        (0, host_vm.Ve)(vm, root, "proxy_on_context_create", root.id, 0);
        root.created = true;
        root.configuring = false;
        refuseIfCrashed(vm);
        const failedBefore = vm.failure !== void 0;
        const started = vm.callbacks.proxy_on_vm_start === void 0 || (0, host_vm.Ve)(vm, root, "proxy_on_vm_start", root.id, plugin.vmConfiguration.length) !== 0;
        (0, host_vm.qG)(vm);
        refuseIfCrashed(vm);
        if (!started)
          throw refusal(vm, "Failed to start base Wasm");
        if (failedBefore)
          return { vm, root };
        root.configuring = true;
        const configured = vm.callbacks.proxy_on_configure === void 0 || (0, host_vm.Ve)(vm, root, "proxy_on_configure", root.id, plugin.configuration.length) !== 0;
        root.configuring = false;
        (0, host_vm.qG)(vm);
        refuseIfCrashed(vm);
        if (!configured)
          throw refusal(vm, "Failed to configure base Wasm plugin");
        return { vm, root };
      }
      function addContext(vm, root, stream) {
        vm.lastContext += 1;
        const context = (0, host_context.q6)(vm.lastContext, root, stream);
        vm.contexts.set(context.id, context);
        return context;
      }
      function stopPlugin({ vm, root }) {
        root.stopTicks?.();
        for (const cancel of root.calls.values())
          cancel();
        for (const handle of root.grpc.values())
          handle.cancelled = true;
        if (vm.failure !== void 0)
          return;
        const done = vm.callbacks.proxy_on_done === void 0 || (0, host_vm.Ve)(vm, root, "proxy_on_done", root.id) !== 0;
        vm.awaitsDone = !done;
        (0, host_vm.qG)(vm);
        if (done)
          (0, host_vm.JQ)(vm, root);
      }
      function createVm({ module, compiled, tables: tables2 }, plugin, world, release) {
        (0, webassembly.TM)();
        const callbacks = {};
        const own = (0, host_context.q6)(0, void 0, void 0);
        const vm = {
          abi: (0, host_link.SU)(module.interface),
          moved: (0, limit_memory._)(module, host_link.GD),
          hasNames: module.interface.customSections.some(({ name }) => name === "name"),
          world,
          plugin,
          memory: (0, memory.cp)(),
          callbacks,
          frequent: (0, host_vm.Bs)({}),
          contexts: createContextTable(),
          own,
          current: 0,
          effective: 0,
          // Of a call to the host from the start section Envoy's process dies (measured, 1.36 to 1.40).
          allowed: NOTHING,
          failure: void 0,
          stopIteration: false,
          after: [],
          awaitsDone: false,
          metricIds: (0, metrics.nF)(),
          connected: /* @__PURE__ */ new Set(),
          lastContext: 0,
          lastCall: { http: 0, grpcCall: 1, grpcStream: 2, dns: 1 }
        };
        vm.contexts.set(own.id, own);
        const imports = (0, host_link.fW)(vm, module.interface, tables2);
        const instance = instantiate(compiled, imports);
        vm.memory.source ??= Object.values(instance.exports).find(webassembly.en);
        Object.assign(callbacks, (0, host_link.eF)(vm.abi, plugin, module.interface, instance.exports, release, tables2));
        vm.frequent = (0, host_vm.Bs)(callbacks);
        world.watch?.creates?.(vm);
        return vm;
      }
      function instantiate(compiled, imports) {
        try {
          return new webassembly.t0.Instance(compiled, imports);
        } catch (error) {
          const isCrash = error instanceof host_vm.gf;
          const failure = new host_link.to(isCrash ? crash.yA : host_link.wL);
          failure.cause = error;
          throw failure;
        }
      }
      const NOTHING = /* @__PURE__ */ new Set();
      function startModule(vm, release, tables2) {
        vm.allowed = findStartCalls(release, tables2);
        const start = (name) => {
          const run = vm.callbacks[name];
          if (run !== void 0 && vm.failure === void 0)
            (0, host_vm.F_)(vm, vm.own, name, run);
        };
        if (vm.callbacks._initialize === void 0) {
          start("_start");
        } else {
          start("_initialize");
          start(vm.callbacks.main === void 0 ? "__main_void" : "main");
        }
        vm.allowed = void 0;
        if (vm.failure !== void 0)
          throw new host_link.to(vm.failure.message);
      }
      function findStartCalls(release, { findHostFunctions, hostFunctionNames }) {
        const mayCall = (module, name) => findHostFunctions(module, name).some(({ start }) => (0, tables.$l)(start, release));
        return new Set(["env", "wasi_snapshot_preview1"].flatMap((module) => hostFunctionNames(module).flatMap((name) => mayCall(module, name) ? [`${module}.${name}`] : [])));
      }
      function refuseIfCrashed({ failure }) {
        if (failure?.kind === "crash")
          throw new host_link.to(failure.message);
      }
      function refusal({ failure }, words) {
        return failure === void 0 ? new host_link.to(words) : new host_link.to(failure.message, words);
      }
    })
  ),
  /***/
  4847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        to: () => (
          /* binding */
          LoadFailure
        ),
        GD: () => (
          /* binding */
          MAX_MEMORY_PAGES
        ),
        wL: () => (
          /* binding */
          NO_INSTANCE
        ),
        ko: () => (
          /* binding */
          Unimplemented
        ),
        SU: () => (
          /* binding */
          findAbi
        ),
        eF: () => (
          /* binding */
          findCallbacks
        ),
        fW: () => (
          /* binding */
          makeImports
        )
      });
      var schema = __webpack_require__(47540);
      var signature = __webpack_require__(89409);
      var abi_tables = __webpack_require__(18892);
      var abi = __webpack_require__(44447);
      var capability = __webpack_require__(79111);
      var host_body = __webpack_require__(561);
      var host_context = __webpack_require__(97662);
      var host_memory = __webpack_require__(26062);
      var host_vm = __webpack_require__(65182);
      ;
      function giveText(vm, text, pointer, size) {
        const place = text === "" ? 0 : (0, host_vm.CN)(vm, text.length);
        if (text !== "" && (place === 0 || !(0, host_memory.x3)(vm.memory, place, text)))
          return abi.XQ.invalidMemoryAccess;
        return tell(vm, place, text.length, pointer, size);
      }
      function giveBytes(vm, bytes, pointer, size) {
        const place = bytes.length === 0 ? 0 : (0, host_vm.CN)(vm, bytes.length);
        if (bytes.length > 0 && (place === 0 || !(0, host_memory.NH)(vm.memory, place, bytes)))
          return abi.XQ.invalidMemoryAccess;
        return tell(vm, place, bytes.length, pointer, size);
      }
      function tell(vm, place, length, pointer, size) {
        const written = (0, host_memory.A)(vm.memory, pointer, place) && (0, host_memory.A)(vm.memory, size, length);
        return written ? abi.XQ.ok : abi.XQ.invalidMemoryAccess;
      }
      function giveU32(vm, value, pointer) {
        return (0, host_memory.A)(vm.memory, pointer, value) ? abi.XQ.ok : abi.XQ.invalidMemoryAccess;
      }
      ;
      function bufferFunctions(vm) {
        return {
          proxy_get_buffer_bytes: (type, start, length, pointer, size) => {
            if (type >>> 0 > abi.ZD.callData)
              return abi.XQ.badArgument;
            const bytes = bytesOf(vm, (0, host_vm.eN)(vm), type);
            if (bytes === void 0)
              return abi.XQ.notFound;
            const from = start >>> 0;
            const part = bytes.subarray(from, from + (length >>> 0));
            return giveBytes(vm, part, pointer, size);
          },
          proxy_get_buffer_status: (type, length, flags) => {
            if (type >>> 0 > abi.ZD.callData)
              return abi.XQ.badArgument;
            const bytes = bytesOf(vm, (0, host_vm.eN)(vm), type);
            if (bytes === void 0)
              return abi.XQ.notFound;
            const told = giveU32(vm, bytes.length, length);
            return told === abi.XQ.ok ? giveU32(vm, 0, flags) : told;
          },
          proxy_set_buffer_bytes: (type, start, length, pointer, size) => {
            if (type >>> 0 > abi.ZD.callData)
              return abi.XQ.badArgument;
            const context = (0, host_vm.eN)(vm);
            if (bytesOf(vm, context, type) === void 0)
              return abi.XQ.notFound;
            const data = (0, host_memory.io)(vm.memory, pointer, size);
            if (data === void 0)
              return abi.XQ.invalidMemoryAccess;
            const body = bodyOf(context, type);
            return body === void 0 ? abi.XQ.badArgument : (0, host_body.ju)(body, start >>> 0, length >>> 0, data);
          },
          proxy_get_configuration: (pointer, size) => {
            const { configuration, vmConfiguration } = vm.plugin;
            vm.world.watch?.asksConfiguration();
            return giveBytes(vm, (0, host_vm.eN)(vm).configuring ? configuration : vmConfiguration, pointer, size);
          },
          proxy_get_status: (code, pointer, size) => {
            const { status } = (0, host_context.I5)((0, host_vm.eN)(vm));
            const told = giveU32(vm, status.code, code);
            return told === abi.XQ.ok ? giveText(vm, status.message, pointer, size) : told;
          }
        };
      }
      function bodyOf(context, type) {
        const { stream } = context;
        switch (type) {
          case abi.ZD.requestBody:
            return stream?.request.body;
          case abi.ZD.responseBody:
            return stream?.response.body;
          case abi.ZD.downstreamData:
            return stream?.network?.downstream;
          case abi.ZD.upstreamData:
            return stream?.network?.upstream;
          case abi.ZD.grpcMessage:
            return (0, host_context.I5)(context).grpcAnswer.message;
          default:
            return void 0;
        }
      }
      const NOTHING = Buffer.alloc(0);
      function bytesOf(vm, context, type) {
        switch (type) {
          case abi.ZD.requestBody:
          case abi.ZD.responseBody:
          case abi.ZD.downstreamData:
          case abi.ZD.upstreamData:
          case abi.ZD.grpcMessage:
            return bodyOf(context, type)?.bytes ?? ((0, host_context.x6)(context) ? void 0 : NOTHING);
          case abi.ZD.callResponseBody:
            return (0, host_context.I5)(context).answer?.body.bytes;
          case abi.ZD.vmConfiguration:
            vm.world.watch?.asksConfiguration();
            return vm.plugin.vmConfiguration;
          case abi.ZD.pluginConfiguration:
            vm.world.watch?.asksConfiguration();
            return context.configuring ? vm.plugin.configuration : void 0;
          default:
            return context.callData ?? NOTHING;
        }
      }
      var header_map = __webpack_require__(83979);
      var host_pairs = __webpack_require__(45152);
      ;
      const ROUND_TRIP = 1;
      function callFunctions(vm) {
        return {
          proxy_http_call: (cluster, clusterSize, headers, headersSize, body, bodySize, trailers, trailersSize, timeout, token) => {
            const { memory, world } = vm;
            const name = (0, host_memory.yR)(memory, cluster, clusterSize);
            const headerBytes = (0, host_memory.io)(memory, headers, headersSize);
            const bodyBytes = (0, host_memory.io)(memory, body, bodySize);
            const trailerBytes = (0, host_memory.io)(memory, trailers, trailersSize);
            if (name === void 0 || headerBytes === void 0 || bodyBytes === void 0 || trailerBytes === void 0 || !(0, host_memory.A)(memory, token, 0)) {
              return abi.XQ.invalidMemoryAccess;
            }
            const map = (0, header_map.UQ)("request", (0, host_pairs.SX)(headerBytes));
            const complete = [":path", ":method", ":authority"].every((key) => (0, header_map._b)(map, key) !== void 0);
            if (timeout < 0 || !world.hasCluster(name) || !complete)
              return abi.XQ.badArgument;
            if (bodyBytes.length > 0)
              (0, header_map.WH)(map, "content-length", String(bodyBytes.length));
            (0, header_map.WH)(map, "x-envoy-internal", "true");
            if (timeout > 0)
              (0, header_map.WH)(map, "x-envoy-expected-rq-timeout-ms", String(timeout));
            const request = { headers: (0, header_map.Ro)(map), body: Buffer.from(bodyBytes), trailers: (0, host_pairs.SX)(trailerBytes) };
            vm.lastCall.http += 4;
            const id = vm.lastCall.http;
            (0, host_memory.A)(memory, token, id);
            const root = (0, host_context.I5)((0, host_vm.eN)(vm));
            endCall(vm, root, id, limitOutcome(world.call(name, request), timeout));
            return abi.XQ.ok;
          }
        };
      }
      function limitOutcome(outcome, timeout) {
        const inTime = outcome.kind !== "hang" && outcome.delay < timeout;
        if (timeout === 0 || inTime)
          return outcome;
        return { kind: "answer", delay: timeout, ...localAnswer(504, "upstream request timeout") };
      }
      function localAnswer(status, text) {
        const headers = [
          [":status", String(status)],
          ["content-length", String(text.length)],
          ["content-type", "text/plain"]
        ];
        return { headers, body: Buffer.from(text), trailers: [] };
      }
      function endCall(vm, root, id, outcome) {
        const delay = ROUND_TRIP + outcome.delay;
        switch (outcome.kind) {
          case "answer":
            later(vm, root, id, delay, () => answerCall(vm, root, id, outcome));
            return;
          case "reset":
            later(vm, root, id, delay, () => answerCall(vm, root, id, CUT));
            return;
          case "hang":
            root.calls.set(id, () => void 0);
        }
      }
      const CUT = localAnswer(503, "upstream connect error or disconnect/reset before headers. reset reason: connection termination");
      function later(vm, root, id, delay, action) {
        const cancel = vm.world.clock.after(delay, () => {
          root.calls.delete(id);
          if (vm.failure === void 0)
            action();
        });
        root.calls.set(id, cancel);
      }
      function answerCall(vm, root, id, answer2) {
        root.answer = {
          headers: (0, header_map.UQ)("response", answer2.headers),
          body: (0, host_body.Fm)(answer2.body),
          trailers: answer2.trailers.length === 0 ? void 0 : (0, header_map.UQ)("trailers", answer2.trailers)
        };
        vm.after.push(() => {
          root.answer = void 0;
        });
        const { headers, trailers } = root.answer;
        calls_tell(vm, root, "proxy_on_http_call_response", id, headers.names.length, answer2.body.length, trailers?.names.length);
      }
      function calls_tell(vm, root, callback, token, a, b, c) {
        if (vm.callbacks[callback] !== void 0)
          (0, host_vm.Ve)(vm, root, callback, root.id, token, a, b, c);
        (0, host_vm.qG)(vm);
      }
      ;
      function dnsFunctions(vm) {
        return {
          envoy_resolve_dns: (address2, addressSize, token) => {
            const name = (0, host_memory.yR)(vm.memory, address2, addressSize);
            if (name === void 0)
              return abi.XQ.invalidMemoryAccess;
            vm.lastCall.dns += 1;
            const id = vm.lastCall.dns;
            const told = giveU32(vm, id, token);
            if (told !== abi.XQ.ok)
              return told;
            const root = (0, host_context.I5)((0, host_vm.eN)(vm));
            const found = addressOf(name);
            if (found !== void 0)
              dns_tell(vm, root, id, serialize([found]));
            else
              vm.world.clock.after(1, () => dns_tell(vm, root, id, name === "" ? serialize([]) : Buffer.alloc(0)));
            return abi.XQ.ok;
          }
        };
      }
      function addressOf(name) {
        switch (process.getBuiltinModule("node:net").isIP(name)) {
          case 4:
            return `${name}:0`;
          case 6:
            return `[${name}]:0`;
          default:
            return name === "localhost" ? "[::1]:0" : void 0;
        }
      }
      function serialize(addresses) {
        const head = Buffer.alloc(4 + addresses.length * 4);
        head.writeUInt32LE(addresses.length);
        return Buffer.concat([head, ...addresses.map((address2) => Buffer.from(`${address2}\0`))]);
      }
      function dns_tell(vm, root, token, answer2) {
        const { envoy_on_resolve_dns: run } = vm.callbacks;
        if (vm.failure !== void 0 || run === void 0)
          return;
        root.callData = answer2;
        (0, host_vm.Ve)(vm, root, "envoy_on_resolve_dns", root.id, token, answer2.length);
        (0, host_vm.qG)(vm);
      }
      var binary_encoding = __webpack_require__(82180);
      ;
      function readFields(bytes) {
        const fields = /* @__PURE__ */ new Map();
        try {
          const reader = new binary_encoding.V5(bytes);
          while (reader.pos < reader.len) {
            const [field, type] = reader.tag();
            if (type === binary_encoding.O0.Varint)
              fields.set(field, BigInt(reader.uint64()));
            else if (type === binary_encoding.O0.LengthDelimited)
              fields.set(field, Buffer.from(reader.bytes()));
            else
              reader.skip(type, field);
          }
        } catch {
          return void 0;
        }
        return fields;
      }
      function bytesField(fields, field) {
        const value = fields.get(field);
        return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
      }
      function numberField(fields, field) {
        const value = fields.get(field);
        return typeof value === "bigint" ? Number(value) : 0;
      }
      function writeFields(fields) {
        const writer = new binary_encoding.fI();
        for (const [field, value] of fields) {
          if (value === true)
            writer.tag(field, binary_encoding.O0.Varint).bool(true);
          else if (value !== false && value.length > 0)
            writer.tag(field, binary_encoding.O0.LengthDelimited).bytes(value);
        }
        return Buffer.from(writer.finish());
      }
      ;
      const NAME = 1;
      const READ_ONLY = 2;
      function declareProperty(input, context) {
        const fields = readFields(input);
        if (fields === void 0)
          return abi.XQ.badArgument;
        const name = bytesField(fields, NAME).toString("latin1");
        context.declared ??= /* @__PURE__ */ new Map();
        if (context.declared.has(name))
          return abi.XQ.badArgument;
        context.declared.set(name, { isReadOnly: numberField(fields, READ_ONLY) !== 0 });
        return abi.XQ.ok;
      }
      var parts = __webpack_require__(66592);
      var grpc_status = __webpack_require__(33540);
      ;
      function readProperty(vm, context, path) {
        const overrides = context.stream?.overrides;
        if (overrides !== void 0) {
          const dotted = path.split("\0").filter((part) => part !== "");
          return overrides.get(dotted.join(".")) ?? abi.XQ.notFound;
        }
        const key = path.replace(/\0$/, "");
        const [first = "", ...rest] = key.split("\0");
        const given = first === "metadata" && context.stream === void 0 ? void 0 : vm.world.properties?.get(key);
        if (given !== void 0)
          return given;
        if (path === "")
          return abi.XQ.serializationFailure;
        let value = findRoot(vm, context, first);
        for (const part of rest) {
          if (value === void 0 || !isNode(value))
            return abi.XQ.notFound;
          value = value.part(part);
        }
        return value === void 0 ? abi.XQ.notFound : properties_serialize(value);
      }
      function activation(vm, context, name) {
        return toVariable(findRoot(vm, context, name), name);
      }
      function toVariable(value, name) {
        if (value === void 0 || typeof value === "boolean" || Buffer.isBuffer(value))
          return value;
        if (typeof value === "string")
          return Buffer.from(value, "latin1").toString("utf8");
        if (typeof value === "bigint")
          return name === "time" ? new Date(Number(value / 1000000n)) : value;
        if (value.bytes !== void 0)
          return Buffer.from(value.bytes, "latin1");
        const entries = value.names().flatMap((part) => {
          const found = toVariable(value.part(part), part);
          return found === void 0 ? [] : [[part, found]];
        });
        const map = new Map(entries);
        if (value.whole === void 0)
          parts.v.add(map);
        return map;
      }
      function findRoot(vm, { stream }, name) {
        switch (name) {
          case "plugin_name":
            return latin1(vm.plugin.name);
          case "plugin_root_id":
            return latin1(vm.plugin.rootId);
          case "plugin_vm_id":
            return latin1(vm.plugin.vmId);
          case "xds":
            return node((part) => xdsPart(stream, part), XDS_PARTS);
          default:
            return stream === void 0 ? void 0 : findInStream(stream, name);
        }
      }
      const XDS_PARTS = [
        ...["listener_direction", "listener_metadata", "filter_chain_name", "cluster_name", "cluster_metadata", "route_name"],
        ...["route_metadata", "virtual_host_name", "upstream_host_metadata", "node"]
      ];
      function xdsPart(stream, part) {
        if (part === "node")
          return NODE;
        if (stream === void 0)
          return void 0;
        if (part === "listener_direction")
          return 0n;
        const isHttp = stream.network === void 0;
        switch (part) {
          case "filter_chain_name":
            return "";
          case "cluster_name":
            return isHttp || stream.facts.calledUpstream ? "upstream" : void 0;
          case "cluster_metadata":
            return isHttp || stream.facts.calledUpstream ? METADATA : void 0;
          case "route_name":
            return isHttp ? "" : void 0;
          case "route_metadata":
            return isHttp ? METADATA : void 0;
          case "listener_metadata":
            return METADATA;
          case "upstream_host_metadata":
            return stream.facts.reachedUpstream ? NULL_MESSAGE : void 0;
          case "virtual_host_name":
            return isHttp ? "all" : void 0;
          default:
            return void 0;
        }
      }
      function findInStream(stream, name) {
        const { facts } = stream;
        switch (name) {
          case "request":
            return node((part) => requestPart(stream, part), REQUEST_PARTS);
          case "response":
            return node((part) => responsePart(stream, part), RESPONSE_PARTS);
          case "connection":
            return node((part) => connectionPart(facts.connectionId, part), CONNECTION_PARTS);
          case "connection_id":
            return BigInt(facts.connectionId);
          case "source":
            return addressNode(facts.source);
          case "destination":
            return addressNode(facts.destination);
          case "upstream":
            return node((part) => upstreamPart(facts, part), UPSTREAM_PARTS);
          case "metadata":
            return METADATA;
          case "upstream_filter_state":
            return facts.reachedUpstream ? NULL_MESSAGE : void 0;
          case "filter_state":
            return node((part) => stream.state?.get(part)?.value, [...stream.state?.keys() ?? []]);
          default:
            return stream.state?.get(`wasm.${name}`)?.value;
        }
      }
      const REQUEST_PARTS = [
        ...["path", "url_path", "query", "host", "scheme", "method", "referer", "useragent", "id", "headers", "protocol"],
        ...["time", "duration", "size", "total_size"]
      ];
      const RESPONSE_PARTS = [
        ...["code", "code_details", "headers", "trailers", "flags", "grpc_status", "size", "total_size"]
      ];
      const CONNECTION_PARTS = ["id", "mtls", "requested_server_name"];
      const ADDRESS_PARTS = ["address", "port"];
      const UPSTREAM_PARTS = [
        ...ADDRESS_PARTS,
        ...["local_address", "transport_failure_reason", "request_attempt_count", "num_endpoints", "locality"]
      ];
      function upstreamPart({ calledUpstream, reachedUpstream, upstream }, part) {
        switch (part) {
          case "num_endpoints":
            return 1n;
          case "request_attempt_count":
            return calledUpstream ? 1n : 0n;
          case "transport_failure_reason":
          case "locality":
            return reachedUpstream ? "" : void 0;
          case "local_address":
            return reachedUpstream ? `${upstream.host}:30000` : void 0;
          default:
            return calledUpstream ? addressPart(upstream, part) : void 0;
        }
      }
      function requestPart({ request, network, accessLog, facts }, part) {
        const headers = accessLog === void 0 ? request.headers : accessLog.request;
        const header = (name) => headers && (0, header_map._b)(headers, name);
        const [path, query] = splitPath(header(":path"));
        switch (part) {
          case "path":
            return header(":path");
          case "url_path":
            return path;
          case "query":
            return path === void 0 ? void 0 : query ?? "";
          case "host":
            return header(":authority");
          case "scheme":
            return header(":scheme");
          case "method":
            return header(":method");
          case "referer":
            return header("referer");
          case "useragent":
            return header("user-agent");
          case "id":
            return header("x-request-id");
          case "headers":
            return headerNode(headers);
          case "protocol":
            return network === void 0 ? facts.protocol : void 0;
          case "time":
            return facts.start;
          case "duration":
            return facts.duration;
          case "size":
            return BigInt((headers && (0, header_map.WZ)(headers, "content-length")) ?? facts.requestSize);
          case "total_size":
            return BigInt(facts.requestSize + sizeOf(headers));
          default:
            return void 0;
        }
      }
      function responsePart({ response, accessLog, facts }, part) {
        const headers = accessLog === void 0 ? response.headers : accessLog.response;
        const trailers = accessLog === void 0 ? response.trailers : accessLog.trailers;
        const started = facts.responseStatus !== void 0;
        switch (part) {
          case "code":
            return facts.responseStatus === void 0 ? void 0 : BigInt(facts.responseStatus);
          case "code_details":
            return facts.responseDetails;
          case "headers":
            return headerNode(headers);
          case "trailers":
            return headerNode(trailers);
          case "flags":
            return BigInt(facts.responseFlags);
          case "grpc_status":
            return started ? BigInt(grpcStatus(trailers, headers, facts.responseStatus ?? 0)) : void 0;
          case "size":
            return BigInt(facts.responseSize);
          case "total_size":
            return BigInt(facts.responseSize + sizeOf(headers) + sizeOf(trailers));
          default:
            return void 0;
        }
      }
      function connectionPart(id, part) {
        if (part === "id")
          return BigInt(id);
        if (part === "mtls")
          return false;
        return part === "requested_server_name" ? "" : void 0;
      }
      function addressNode(address2) {
        return node((part) => addressPart(address2, part), ADDRESS_PARTS);
      }
      function addressPart({ host, port }, part) {
        if (part === "address")
          return `${host}:${port}`;
        return part === "port" ? BigInt(port) : void 0;
      }
      function grpcStatus(trailers, headers, status) {
        for (const map of [trailers, headers]) {
          if (map === void 0 || ((0, header_map._b)(map, "grpc-status") ?? "") === "")
            continue;
          const told = (0, header_map.WZ)(map, "grpc-status") ?? -1;
          return told <= grpc_status.pw ? told : -1;
        }
        return (0, grpc_status.IM)(status);
      }
      function sizeOf(map) {
        return map === void 0 ? 0 : (0, header_map.RH)(map);
      }
      function splitPath(path) {
        if (path === void 0)
          return [void 0, void 0];
        const mark = path.indexOf("?");
        return mark < 0 ? [path, void 0] : [path.slice(0, mark), path.slice(mark + 1).replace(/#.*$/, "")];
      }
      function headerNode(headers) {
        return {
          part: (name) => {
            if (headers === void 0)
              return void 0;
            const key = name.toLowerCase();
            return headers.names.includes(key) ? joined(headers, key) : void 0;
          },
          names: () => [...new Set(headers?.names)],
          whole: headers === void 0 ? NO_PAIRS : joinedPairs(headers)
        };
      }
      function joined({ names, values }, key) {
        return values.filter((_, index) => names[index] === key).join(",");
      }
      function joinedPairs(headers) {
        const names = [...new Set(headers.names)];
        return { names, values: names.map((name) => joined(headers, name)) };
      }
      const NO_PAIRS = { names: [], values: [] };
      const METADATA_PARTS = ["filter_metadata", "typed_filter_metadata"];
      const EMPTY_MAP = { ...node(() => void 0, []), whole: NO_PAIRS };
      const NODE = node((part) => NODE_PARTS[part], ["id", "cluster", "user_agent_name"]);
      const NODE_PARTS = { id: "", cluster: "", user_agent_name: "envoy" };
      const METADATA = {
        ...node((part) => METADATA_PARTS.includes(part) ? EMPTY_MAP : void 0, METADATA_PARTS),
        bytes: ""
      };
      const NULL_MESSAGE = node(() => void 0, []);
      function node(part, names) {
        return { part, names: () => names };
      }
      function isNode(value) {
        return typeof value === "object" && "part" in value;
      }
      function properties_serialize(value) {
        if (typeof value === "string")
          return Buffer.from(value, "latin1");
        if (typeof value === "boolean")
          return Buffer.from([value ? 1 : 0]);
        if (typeof value === "bigint") {
          const bytes2 = Buffer.alloc(8);
          bytes2.writeBigUInt64LE(BigInt.asUintN(64, value));
          return bytes2;
        }
        if (!isNode(value))
          return value;
        if (value.bytes !== void 0)
          return Buffer.from(value.bytes, "latin1");
        if (value.whole === void 0)
          return abi.XQ.serializationFailure;
        const { names, values } = value.whole;
        const bytes = Buffer.alloc((0, host_pairs.T8)(names, values));
        (0, host_pairs.JC)(names, values, bytes, 0);
        return bytes;
      }
      function latin1(text) {
        return Buffer.from(text).toString("latin1");
      }
      ;
      const expressions_NOTHING = Buffer.alloc(0);
      const BAD_ARGUMENT = { status: abi.XQ.badArgument, result: expressions_NOTHING };
      const MESSAGE = /[A-Za-z_]\w*\s*\{/;
      function createExpression(vm, context, input) {
        const { readExpression } = vm.world;
        if (readExpression === void 0)
          return void 0;
        const text = input.toString("utf8");
        const expression = readExpression(text);
        if (expression === void 0) {
          if (MESSAGE.test(text)) {
            const message = "the module builds a protobuf message in an expression, which only a real Envoy can do";
            vm.world.report({ kind: "host", message, backtrace: [] });
          }
          return BAD_ARGUMENT;
        }
        const { expressions } = (0, host_context.I5)(context);
        const token = expressions.next;
        expressions.next += 1;
        if (expression === "uncompiled")
          return BAD_ARGUMENT;
        expressions.byToken.set(token, expression);
        return { status: abi.XQ.ok, result: numberBytes(token) };
      }
      function evaluateExpression(vm, context, input) {
        if (input.length !== 4)
          return BAD_ARGUMENT;
        const expression = (0, host_context.I5)(context).expressions.byToken.get(input.readUInt32LE());
        if (expression === void 0)
          return { status: abi.XQ.notFound, result: expressions_NOTHING };
        const value = expression((name) => activation(vm, context, name));
        if (value === void 0)
          return { status: abi.XQ.internalFailure, result: expressions_NOTHING };
        const result = expressions_serialize(value);
        return result === void 0 ? { status: abi.XQ.serializationFailure, result: expressions_NOTHING } : { status: abi.XQ.ok, result };
      }
      function deleteExpression(context, input) {
        if (input.length !== 4)
          return BAD_ARGUMENT;
        (0, host_context.I5)(context).expressions.byToken.delete(input.readUInt32LE());
        return { status: abi.XQ.ok, result: expressions_NOTHING };
      }
      function numberBytes(value) {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(value);
        return bytes;
      }
      function expressions_serialize(value) {
        switch (value.kind) {
          case "text":
            return Buffer.from(value.value);
          case "bytes":
            return Buffer.from(value.value);
          case "bool":
            return Buffer.from([value.value ? 1 : 0]);
          case "integer": {
            const bytes = Buffer.alloc(8);
            bytes.writeBigUInt64LE(BigInt.asUintN(64, value.value));
            return bytes;
          }
          case "double": {
            const bytes = Buffer.alloc(8);
            bytes.writeDoubleLE(value.value);
            return bytes;
          }
          case "pairs": {
            const [names, values] = [[], []];
            for (const [key, one] of value.value) {
              const [name, text] = [expressions_serialize(key), one === void 0 ? expressions_NOTHING : expressions_serialize(one)];
              if (name === void 0 || text === void 0)
                return void 0;
              names.push(name.toString("latin1"));
              values.push(text.toString("latin1"));
            }
            const bytes = Buffer.alloc((0, host_pairs.T8)(names, values));
            (0, host_pairs.JC)(names, values, bytes, 0);
            return bytes;
          }
          case "null":
            return void 0;
        }
      }
      ;
      const isAddress = (text) => process.getBuiltinModule("node:net").isIP(text) !== 0;
      const anything = () => true;
      const wholeNumber = (text) => /^\d+$/.test(text);
      const address = (text) => {
        const [, host = "", port = ""] = /^\[?([^\]]*)\]?:(\d+)$/.exec(text) ?? [];
        return isAddress(host) && Number(port) <= 65535;
      };
      const OBJECTS = {
        "envoy.bool": (text) => text === "true" || text === "false",
        "envoy.filters.listener.original_dst.local_ip": address,
        "envoy.filters.listener.original_dst.remote_ip": address,
        "envoy.hashable_string": anything,
        "envoy.network.application_protocols": anything,
        "envoy.network.ip": isAddress,
        "envoy.network.network_namespace": anything,
        "envoy.network.upstream_server_name": anything,
        "envoy.network.upstream_subject_alt_names": anything,
        "envoy.ratelimit.hits_addend": wholeNumber,
        "envoy.string": anything,
        "envoy.tcp_proxy.cluster": anything,
        "envoy.tcp_proxy.disable_tunneling": anything,
        "envoy.tcp_proxy.per_connection_idle_timeout_ms": wholeNumber,
        "envoy.upstream.dynamic_host": anything,
        "envoy.upstream.dynamic_port": wholeNumber
      };
      const PATH = 1;
      const VALUE = 2;
      function setFilterState(input, { stream }) {
        const fields = readFields(input);
        if (fields === void 0)
          return abi.XQ.badArgument;
        const path = bytesField(fields, PATH).toString("latin1");
        const value = bytesField(fields, VALUE);
        const accepts = Object.hasOwn(OBJECTS, path) ? OBJECTS[path] : void 0;
        if (accepts === void 0)
          return abi.XQ.notFound;
        if (!accepts(value.toString("latin1")))
          return abi.XQ.badArgument;
        if (stream === void 0)
          return abi.XQ.notFound;
        stream.state ??= /* @__PURE__ */ new Map();
        const kept = path === "envoy.network.ip" ? Buffer.concat([value, Buffer.from(":0")]) : value;
        stream.state.set(path, { value: kept, isReadOnly: false });
        return abi.XQ.ok;
      }
      var base_crypto = __webpack_require__(80521);
      ;
      const HASHES = /* @__PURE__ */ new Set(["sha1", "sha224", "sha256", "sha384", "sha512"]);
      const KEY_TYPES = /* @__PURE__ */ new Set(["rsa", "ec"]);
      const HASH = 1;
      const VERIFY = { key: 2, signature: 3, text: 4, pem: 5, result: 1, error: 2 };
      const SIGN = { key: 2, text: 3, pem: 4, result: 1, signature: 2, error: 3 };
      function verifySignature(input) {
        const fields = readFields(input);
        if (fields === void 0 || !hasOneKey(fields, VERIFY))
          return signatures_BAD_ARGUMENT;
        const error = whyNotVerified(fields);
        return answer(writeFields([
          [VERIFY.result, error === ""],
          [VERIFY.error, Buffer.from(error)]
        ]));
      }
      function whyNotVerified(fields) {
        const hash = hashOf(fields);
        if (!HASHES.has(hash))
          return unsupported(fields);
        const key = readKey(() => publicKey(fields));
        if (key === void 0 || !KEY_TYPES.has(key.asymmetricKeyType ?? ""))
          return "Failed to initialize digest verify.";
        const met = (0, base_crypto.E)().verify(hash, bytesField(fields, VERIFY.text), key, bytesField(fields, VERIFY.signature));
        return met ? "" : "Failed to verify digest. Error code: 0";
      }
      function signText(input) {
        const fields = readFields(input);
        if (fields === void 0 || !hasOneKey(fields, SIGN))
          return signatures_BAD_ARGUMENT;
        const hash = hashOf(fields);
        const key = readKey(() => privateKey(fields));
        if (!HASHES.has(hash))
          return refuse(unsupported(fields));
        if (key === void 0)
          return refuse("Invalid key type: private key required for signing operation.");
        if (!KEY_TYPES.has(key.asymmetricKeyType ?? "")) {
          return refuse("Invalid private key: key data is corrupted or malformed.");
        }
        return answer(writeFields([
          [SIGN.result, true],
          [SIGN.signature, (0, base_crypto.E)().sign(hash, bytesField(fields, SIGN.text), key)]
        ]));
      }
      function refuse(error) {
        return answer(writeFields([[SIGN.error, Buffer.from(error)]]));
      }
      const signatures_BAD_ARGUMENT = { status: abi.XQ.badArgument, result: Buffer.alloc(0) };
      function answer(result) {
        return { status: abi.XQ.ok, result };
      }
      function unsupported(fields) {
        return `${bytesField(fields, HASH).toString("latin1")} is not supported.`;
      }
      function hashOf(fields) {
        return bytesField(fields, HASH).toString("latin1").toLowerCase();
      }
      function hasOneKey(fields, { key, pem }) {
        return bytesField(fields, key).length > 0 !== bytesField(fields, pem).length > 0;
      }
      function publicKey(fields) {
        const pem = bytesField(fields, VERIFY.pem);
        if (pem.length === 0)
          return (0, base_crypto.E)().createPublicKey({ key: bytesField(fields, VERIFY.key), format: "der", type: "spki" });
        return pem.includes("-----BEGIN PUBLIC KEY-----") ? (0, base_crypto.E)().createPublicKey(pem) : void 0;
      }
      function privateKey(fields) {
        const pem = bytesField(fields, SIGN.pem);
        if (pem.length > 0)
          return (0, base_crypto.E)().createPrivateKey(pem);
        return (0, base_crypto.E)().createPrivateKey({ key: bytesField(fields, SIGN.key), format: "der", type: "pkcs8" });
      }
      function readKey(read) {
        try {
          return read();
        } catch {
          return void 0;
        }
      }
      ;
      const foreign_NOTHING = Buffer.alloc(0);
      const MAX_UNPACKED = 64 << 20;
      function callForeign(vm, name, input) {
        const current = (0, host_vm.Fi)(vm);
        switch (name) {
          case "clear_route_cache":
            return statusAlone(abi.XQ.ok);
          case "compress":
            return { status: abi.XQ.ok, result: zlib().deflateSync(input) };
          case "uncompress":
            return uncompress(input);
          case "sign":
            return signText(input);
          case "verify_signature":
            return verifySignature(input);
          case "set_envoy_filter_state":
            return statusAlone(setFilterState(input, (0, host_vm.eN)(vm)));
          case "declare_property":
            return statusAlone(declareProperty(input, current));
          case "expr_create":
            return createExpression(vm, current, input) ?? withoutExpressions(vm);
          case "expr_evaluate":
            return evaluateExpression(vm, current, input);
          case "expr_delete":
            return deleteExpression(current, input);
          default:
            return statusAlone(abi.XQ.notFound);
        }
      }
      function zlib() {
        return process.getBuiltinModule("node:zlib");
      }
      function statusAlone(status) {
        return { status, result: foreign_NOTHING };
      }
      function uncompress(input) {
        try {
          return { status: abi.XQ.ok, result: zlib().inflateSync(input, { maxOutputLength: MAX_UNPACKED }) };
        } catch {
          return statusAlone(abi.XQ.serializationFailure);
        }
      }
      function withoutExpressions({ world }) {
        const message = "the module calls expr_create by a name that it makes up at run time, which only a real Envoy answers";
        world.report({ kind: "host", message, backtrace: [] });
        return statusAlone(abi.XQ.notFound);
      }
      ;
      function generalFunctions(vm) {
        const { memory, world } = vm;
        return {
          proxy_log: (level, message, size) => {
            const text = (0, host_memory.yR)(memory, message, size);
            return logText(vm, level >>> 0, text);
          },
          proxy_get_log_level: (pointer) => giveU32(vm, abi.p_.indexOf(world.logLevel), pointer),
          proxy_get_current_time_nanoseconds: (pointer) => (0, host_memory.$j)(memory, pointer, world.clock.realTime()) ? abi.XQ.ok : abi.XQ.invalidMemoryAccess,
          proxy_set_tick_period_milliseconds: (period) => {
            setTicks(vm, (0, host_context.I5)((0, host_vm.eN)(vm)).id, period >>> 0);
            return abi.XQ.ok;
          },
          proxy_get_property: (path, pathSize, pointer, size) => {
            const text = (0, host_memory.yR)(memory, path, pathSize);
            if (text === void 0)
              return abi.XQ.invalidMemoryAccess;
            const value = readProperty(vm, (0, host_vm.eN)(vm), text);
            return typeof value === "number" ? value : giveBytes(vm, value, pointer, size);
          },
          proxy_set_property: (path, pathSize, value, size) => {
            const text = (0, host_memory.yR)(memory, path, pathSize);
            const bytes = (0, host_memory.io)(memory, value, size);
            if (text === void 0 || bytes === void 0)
              return abi.XQ.invalidMemoryAccess;
            const context = (0, host_vm.eN)(vm);
            const { stream } = context;
            if (stream === void 0)
              return abi.XQ.notFound;
            stream.state ??= /* @__PURE__ */ new Map();
            const before = stream.state.get(`wasm.${text}`);
            if (before?.isReadOnly === true)
              return abi.XQ.badArgument;
            const isReadOnly = (before ?? (0, host_context.I5)(context).declared?.get(text))?.isReadOnly ?? false;
            stream.state.set(`wasm.${text}`, { value: Buffer.from(bytes), isReadOnly });
            return abi.XQ.ok;
          },
          proxy_call_foreign_function: (name, nameSize, input, inputSize, pointer, size) => {
            const text = (0, host_memory.yR)(memory, name, nameSize);
            const bytes = (0, host_memory.io)(memory, input, inputSize);
            if (text === void 0 || bytes === void 0)
              return abi.XQ.invalidMemoryAccess;
            const { status, result } = callForeign(vm, text, Buffer.from(bytes));
            if (status === abi.XQ.notFound)
              return status;
            const place = result.length === 0 || pointer === 0 ? 0 : (0, host_vm.CN)(vm, result.length);
            if (place !== 0)
              (0, host_memory.NH)(memory, place, result);
            const told = (pointer === 0 || giveU32(vm, place, pointer) === abi.XQ.ok) && (size === 0 || giveU32(vm, result.length, size) === abi.XQ.ok);
            return told ? status : abi.XQ.invalidMemoryAccess;
          },
          pthread_equal: (left, right) => left === right ? 1 : 0,
          emscripten_notify_memory_growth: (_memory) => void 0
        };
      }
      function logText(vm, level, text) {
        const name = abi.p_[level];
        if (name === void 0)
          return abi.XQ.badArgument;
        if (text === void 0)
          return abi.XQ.invalidMemoryAccess;
        if (level >= abi.p_.indexOf(vm.world.logLevel))
          vm.world.log(name, text, (0, host_vm.eN)(vm));
        return abi.XQ.ok;
      }
      function setTicks(vm, rootId, period) {
        const root = vm.contexts.get(rootId);
        if (root === void 0)
          return;
        root.stopTicks?.();
        root.tickPeriod = period;
        root.stopTicks = void 0;
        if (period === 0 || vm.callbacks.proxy_on_tick === void 0)
          return;
        root.stopTicks = vm.world.clock.after(period, () => {
          if (vm.failure !== void 0)
            return;
          const before = root.stopTicks;
          (0, host_vm.Ve)(vm, root, "proxy_on_tick", rootId);
          (0, host_vm.qG)(vm);
          if (root.stopTicks === before)
            setTicks(vm, rootId, root.tickPeriod);
        });
      }
      var crash = __webpack_require__(49822);
      ;
      const ONE_WAY = 0.5;
      const INTERNAL = 13;
      const UNAVAILABLE = 14;
      const TOKEN = { mask: 3, call: 1, stream: 2 };
      const BROKEN = {
        message: "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
        details: "upstream_reset_before_response_started{connection_termination}"
      };
      const LATE = { message: "upstream request timeout", details: "response_timeout" };
      function grpcFunctions(vm) {
        const { memory } = vm;
        const find = (token) => (0, host_context.I5)((0, host_vm.eN)(vm)).grpc.get(token >>> 0);
        const isGrpc = (token) => {
          const kind = token & TOKEN.mask;
          return kind === TOKEN.call || kind === TOKEN.stream;
        };
        return {
          proxy_grpc_call: (service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize, message, messageSize, timeout, token) => {
            const bytes = (0, host_memory.io)(memory, message, messageSize);
            const head = readHead(vm, service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize);
            if (bytes === void 0 || head === void 0)
              return abi.XQ.invalidMemoryAccess;
            return grpc_open(vm, { ...head, kind: "call", timeout: timeout >>> 0 }, token, Buffer.from(bytes));
          },
          proxy_grpc_stream: (service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize, token) => {
            const head = readHead(vm, service, serviceSize, name, nameSize, method, methodSize, metadata, metadataSize);
            if (head === void 0)
              return abi.XQ.invalidMemoryAccess;
            return grpc_open(vm, { ...head, kind: "stream", timeout: 0 }, token, void 0);
          },
          proxy_grpc_send: (token, message, size, end) => {
            const bytes = (0, host_memory.io)(memory, message, size);
            if (bytes === void 0)
              return abi.XQ.invalidMemoryAccess;
            if ((token & TOKEN.mask) !== TOKEN.stream)
              return abi.XQ.badArgument;
            const handle = find(token);
            if (handle === void 0)
              return abi.XQ.notFound;
            if (handle.ended || handle.remoteClosed)
              return abi.XQ.ok;
            handle.ended = end !== 0;
            deliver(vm, token >>> 0, handle, Buffer.from(bytes), handle.ended);
            return abi.XQ.ok;
          },
          proxy_grpc_close: (token) => {
            if (!isGrpc(token))
              return abi.XQ.badArgument;
            const handle = find(token);
            if (handle === void 0)
              return abi.XQ.notFound;
            if (handle.kind === "call")
              handle.cancelled = true;
            if (handle.kind === "call" || handle.remoteClosed) {
              (0, host_context.I5)((0, host_vm.eN)(vm)).grpc.delete(token >>> 0);
              return abi.XQ.ok;
            }
            handle.localClosed = true;
            if (handle.ended)
              return abi.XQ.ok;
            handle.ended = true;
            deliver(vm, token >>> 0, handle, void 0, true);
            return abi.XQ.ok;
          },
          proxy_grpc_cancel: (token) => {
            if (!isGrpc(token))
              return abi.XQ.badArgument;
            const handle = find(token);
            if (handle === void 0)
              return abi.XQ.notFound;
            handle.cancelled = true;
            (0, host_context.I5)((0, host_vm.eN)(vm)).grpc.delete(token >>> 0);
            return abi.XQ.ok;
          }
        };
      }
      function readHead(vm, ...[service, size, name, nameSize, method, methodSize, pairs, pairsSize]) {
        const { memory } = vm;
        const target = (0, host_memory.io)(memory, service ?? 0, size ?? 0);
        const names = [(0, host_memory.yR)(memory, name ?? 0, nameSize ?? 0), (0, host_memory.yR)(memory, method ?? 0, methodSize ?? 0)];
        const metadata = (0, host_memory.io)(memory, pairs ?? 0, pairsSize ?? 0);
        if (target === void 0 || metadata === void 0 || names.includes(void 0))
          return void 0;
        return { service: target, path: `/${names.join("/")}`, metadata: (0, host_pairs.SX)(metadata) };
      }
      function grpc_open(vm, request, token, message) {
        const root = (0, host_context.I5)((0, host_vm.eN)(vm));
        const cluster = readService(vm, request.service);
        if (cluster === void 0)
          return abi.XQ.parseFailure;
        const { kind } = request;
        const counter = kind === "call" ? "grpcCall" : "grpcStream";
        vm.lastCall[counter] += 4;
        const id = vm.lastCall[counter];
        if (!vm.world.hasCluster(cluster)) {
          vm.after.push(() => grpc_close(vm, root, id, UNAVAILABLE, "Cluster not available"));
          return abi.XQ.internalFailure;
        }
        const handle = {
          ...{ kind, peer: void 0, connected: vm.connected.has(cluster), begun: false, answering: false },
          ...{ received: 0, answered: 0 },
          ...{ ended: kind === "call", heardEnd: false, localClosed: false, remoteClosed: false, cancelled: false }
        };
        root.grpc.set(id, handle);
        getThere(vm, handle, () => {
          const head = { path: request.path, headers: headersOf(cluster, request) };
          handle.peer = vm.world.openGrpc(cluster, head);
          handle.connected = true;
          if (handle.peer.outcome.kind === "reset")
            vm.connected.delete(cluster);
          else
            vm.connected.add(cluster);
          if (kind === "stream")
            return;
          handle.peer.receive(message, true);
          grpc_answerCall(vm, root, id, handle.peer.outcome, handle, request.timeout);
        });
        return (0, host_memory.A)(vm.memory, token, id) ? abi.XQ.ok : abi.XQ.invalidMemoryAccess;
      }
      function readService(vm, service) {
        const fields = readFields(service);
        if (fields === void 0) {
          const name2 = service.toString("latin1");
          return vm.world.hasCluster(name2) ? name2 : void 0;
        }
        const envoyGrpc = readFields(bytesField(fields, ENVOY_GRPC));
        if (fields.has(ENVOY_GRPC) && envoyGrpc !== void 0)
          return bytesField(envoyGrpc, CLUSTER_NAME).toString("latin1");
        const name = JSON.stringify(service.toString("latin1"));
        throw new crash.Nh(crash.wp, `a gRPC call names its service ${name}, which is a protobuf message without a cluster`);
      }
      const ENVOY_GRPC = 1;
      const CLUSTER_NAME = 1;
      function headersOf(cluster, { kind, metadata, path, timeout }) {
        const limit = `${timeout}m`;
        const map = (0, header_map.UQ)("request", [
          [":method", "POST"],
          [":path", path],
          [":authority", cluster],
          [":scheme", "http"],
          ["te", "trailers"],
          ...kind === "call" ? [["grpc-timeout", limit]] : [],
          ["content-type", "application/grpc"],
          ...metadata,
          ["x-envoy-internal", "true"],
          ...timeout > 0 ? [["x-envoy-expected-rq-timeout-ms", String(timeout)]] : []
        ]);
        return map.names.map((name, index) => [name, map.values[index] ?? ""]);
      }
      function grpc_later(vm, handle, milliseconds, action) {
        vm.world.clock.after(milliseconds, () => {
          if (!handle.cancelled && vm.failure === void 0)
            action();
        });
      }
      function getThere(vm, handle, action) {
        vm.world.clock.after(ONE_WAY, () => {
          if ((!handle.cancelled || handle.connected) && vm.failure === void 0)
            action();
        });
      }
      function grpc_answerCall(vm, root, id, outcome, handle, timeout) {
        const finish = (status, message) => {
          handle.remoteClosed = true;
          grpc_close(vm, root, id, status, message);
        };
        const delay = ONE_WAY + outcome.delay;
        if (timeout > 0 && (outcome.kind === "hang" || delay > timeout)) {
          grpc_later(vm, handle, timeout, () => finish(UNAVAILABLE, `${LATE.message}{${LATE.details}}`));
          return;
        }
        switch (outcome.kind) {
          case "hang":
            return;
          case "reset":
            grpc_later(vm, handle, delay, () => finish(UNAVAILABLE, `${BROKEN.message}{${BROKEN.details}}`));
            return;
          case "answer":
            grpc_later(vm, handle, delay, () => {
              const message = outcome.messages.at(-1);
              if (outcome.status !== 0)
                finish(outcome.status, detailed(outcome.statusMessage));
              else if (message === void 0)
                finish(INTERNAL, "");
              else
                receive(vm, root, id, message, () => root.grpc.delete(id));
            });
        }
      }
      function deliver(vm, id, handle, message, end) {
        const root = (0, host_context.I5)((0, host_vm.eN)(vm));
        getThere(vm, handle, () => {
          const { peer } = handle;
          if (peer === void 0 || handle.begun && peer.outcome.kind === "reset")
            return;
          peer.receive(message, end);
          if (message !== void 0)
            handle.received += 1;
          handle.heardEnd = end;
          const { outcome } = peer;
          if (!handle.begun) {
            handle.begun = true;
            beginStream(vm, root, id, handle, outcome);
          } else if (outcome.kind === "answer") {
            grpc_later(vm, handle, ONE_WAY, () => {
              if (handle.answering)
                answerNow(vm, root, id, handle, outcome);
            });
          }
        });
      }
      function beginStream(vm, root, id, handle, outcome) {
        if (outcome.kind === "hang")
          return;
        grpc_later(vm, handle, ONE_WAY + outcome.delay, () => {
          if (outcome.kind !== "answer") {
            tellMetadata(vm, root, id, "initial", []);
            tellMetadata(vm, root, id, "trailing", [
              ...GRPC_HEAD,
              ["grpc-status", String(UNAVAILABLE)],
              ["grpc-message", BROKEN.message]
            ]);
            handle.remoteClosed = true;
            grpc_close(vm, root, id, UNAVAILABLE, `${BROKEN.message}{${BROKEN.details}}`);
            return;
          }
          handle.answering = true;
          const time = handle.ended ? [["x-envoy-upstream-service-time", "1"]] : [];
          tellMetadata(vm, root, id, "initial", [...GRPC_HEAD, ...outcome.metadata, ...time]);
          answerNow(vm, root, id, handle, outcome);
        });
      }
      const GRPC_HEAD = [
        [":status", "200"],
        ["content-type", "application/grpc"]
      ];
      function answerNow(vm, root, id, handle, outcome) {
        const { messages, status, statusMessage, trailers } = outcome;
        const mayTell = () => !handle.cancelled && vm.failure === void 0;
        while (mayTell() && handle.answered < (handle.heardEnd ? messages.length : Math.min(handle.received, messages.length))) {
          const message = messages[handle.answered];
          handle.answered += 1;
          if (message !== void 0)
            receive(vm, root, id, message, () => void 0);
        }
        if (!handle.heardEnd || handle.remoteClosed || !mayTell())
          return;
        tellMetadata(vm, root, id, "trailing", [
          ["grpc-status", String(status)],
          ...statusMessage === "" ? [] : [["grpc-message", statusMessage]],
          ...trailers
        ]);
        handle.remoteClosed = true;
        if (mayTell())
          grpc_close(vm, root, id, status, detailed(statusMessage));
      }
      function detailed(message) {
        return message === "" ? "via_upstream" : `${message}{via_upstream}`;
      }
      function receive(vm, root, id, message, clean) {
        if (vm.callbacks.proxy_on_grpc_receive === void 0) {
          clean();
          return;
        }
        root.grpcAnswer.message = (0, host_body.Fm)(message);
        vm.after.push(() => {
          root.grpcAnswer.message = void 0;
          clean();
        });
        (0, host_vm.Ve)(vm, root, "proxy_on_grpc_receive", root.id, id, message.length);
        (0, host_vm.qG)(vm);
      }
      function tellMetadata(vm, root, id, which, pairs) {
        const map = (0, header_map.UQ)(which === "initial" ? "response" : "trailers", pairs);
        root.grpcAnswer[which] = map;
        const callback = `proxy_on_grpc_receive_${which}_metadata`;
        if (vm.callbacks[callback] !== void 0 && vm.failure === void 0) {
          (0, host_vm.Ve)(vm, root, callback, root.id, id, map.names.length);
          (0, host_vm.qG)(vm);
        }
        root.grpcAnswer[which] = void 0;
      }
      function grpc_close(vm, root, id, status, message) {
        const clean = () => {
          const handle = root.grpc.get(id);
          if (handle !== void 0 && (handle.kind === "call" || handle.localClosed))
            root.grpc.delete(id);
        };
        if (vm.failure !== void 0)
          return;
        if (vm.callbacks.proxy_on_grpc_close === void 0) {
          clean();
          return;
        }
        root.status = { code: status, message };
        vm.after.push(() => {
          root.status = { code: status, message: "" };
          clean();
        });
        (0, host_vm.Ve)(vm, root, "proxy_on_grpc_close", root.id, id, status);
        (0, host_vm.qG)(vm);
      }
      ;
      function headerFunctions(vm) {
        const { memory } = vm;
        return {
          proxy_add_header_map_value: (type, key, keySize, value, valueSize) => {
            if (!isMapType(type))
              return abi.XQ.badArgument;
            const text = (0, host_memory.yR)(memory, value, valueSize);
            const name = (0, host_memory.yR)(memory, key, keySize);
            if (text === void 0 || name === void 0)
              return abi.XQ.invalidMemoryAccess;
            const map = mutableMap((0, host_vm.eN)(vm), type);
            if (map === void 0)
              return abi.XQ.badArgument;
            (0, header_map.NI)(map, name, text);
            return abi.XQ.ok;
          },
          proxy_replace_header_map_value: (type, key, keySize, value, valueSize) => {
            if (!isMapType(type))
              return abi.XQ.badArgument;
            const text = (0, host_memory.yR)(memory, value, valueSize);
            const name = (0, host_memory.yR)(memory, key, keySize);
            if (text === void 0 || name === void 0)
              return abi.XQ.invalidMemoryAccess;
            const map = mutableMap((0, host_vm.eN)(vm), type);
            if (map === void 0)
              return abi.XQ.badArgument;
            (0, header_map.WH)(map, name, text);
            return abi.XQ.ok;
          },
          proxy_remove_header_map_value: (type, key, keySize) => {
            if (!isMapType(type))
              return abi.XQ.badArgument;
            const name = (0, host_memory.yR)(memory, key, keySize);
            if (name === void 0)
              return abi.XQ.invalidMemoryAccess;
            const map = mutableMap((0, host_vm.eN)(vm), type);
            if (map === void 0)
              return abi.XQ.badArgument;
            (0, header_map.k9)(map, name);
            return abi.XQ.ok;
          },
          proxy_get_header_map_value: (type, key, keySize, pointer, size) => {
            if (!isMapType(type))
              return abi.XQ.badArgument;
            const name = (0, host_memory.yR)(memory, key, keySize);
            if (name === void 0)
              return abi.XQ.invalidMemoryAccess;
            const context = (0, host_vm.eN)(vm);
            const map = readableMap(context, type);
            const logs = context.stream?.accessLog !== void 0;
            if (map === void 0 && !logs)
              return abi.XQ.badArgument;
            const value = map && (0, header_map._b)(map, name);
            if (value === void 0)
              return vm.abi === "0.1.0" ? giveText(vm, "", pointer, size) : abi.XQ.notFound;
            return giveText(vm, value, pointer, size);
          },
          proxy_get_header_map_pairs: (type, pointer, size) => {
            if (!isMapType(type))
              return abi.XQ.badArgument;
            const context = (0, host_vm.eN)(vm);
            const map = readableMap(context, type);
            if (map === void 0 && (0, host_context.x6)(context))
              return abi.XQ.badArgument;
            if (map === void 0 || map.names.length === 0)
              return giveText(vm, "", pointer, size);
            const { names, values } = map;
            const length = (0, host_pairs.T8)(names, values);
            const place = (0, host_vm.CN)(vm, length);
            const bytes = place === 0 ? void 0 : (0, host_memory.Jl)(memory, place, length);
            if (bytes === void 0)
              return abi.XQ.invalidMemoryAccess;
            (0, host_pairs.JC)(names, values, bytes, place);
            const told = giveU32(vm, place, pointer);
            return told === abi.XQ.ok ? giveU32(vm, length, size) : told;
          },
          proxy_set_header_map_pairs: (type, pointer, size) => {
            if (!isMapType(type))
              return abi.XQ.badArgument;
            const bytes = (0, host_memory.io)(memory, pointer, size);
            if (bytes === void 0)
              return abi.XQ.invalidMemoryAccess;
            const map = mutableMap((0, host_vm.eN)(vm), type);
            if (map === void 0)
              return abi.XQ.badArgument;
            (0, header_map.vM)(map, (0, host_pairs.SX)(bytes));
            return abi.XQ.ok;
          },
          proxy_get_header_map_size: (type, pointer) => {
            const map = isMapType(type) ? mutableMap((0, host_vm.eN)(vm), type) : void 0;
            return map === void 0 ? abi.XQ.badArgument : giveU32(vm, (0, header_map.RH)(map), pointer);
          }
        };
      }
      function isMapType(type) {
        return type >>> 0 <= abi.lC.callResponseTrailers;
      }
      function mutableMap({ stream }, type) {
        if (stream === void 0)
          return void 0;
        switch (type) {
          case abi.lC.requestHeaders:
            return stream.request.headers;
          case abi.lC.responseHeaders:
            return stream.response.headers;
          case abi.lC.requestTrailers:
          case abi.lC.responseTrailers: {
            const half = type === abi.lC.requestTrailers ? stream.request : stream.response;
            if (half.trailers === void 0 && half.body !== void 0 && stream.endOfStream)
              return stream.addTrailers(half);
            return half.trailers;
          }
          default:
            return void 0;
        }
      }
      function readableMap(context, type) {
        const { stream } = context;
        switch (type) {
          case abi.lC.requestHeaders:
            return stream?.accessLog === void 0 ? stream?.request.headers : stream.accessLog.request;
          case abi.lC.requestTrailers:
            return stream?.accessLog === void 0 ? stream?.request.trailers : void 0;
          case abi.lC.responseHeaders:
            return stream?.accessLog === void 0 ? stream?.response.headers : stream.accessLog.response;
          case abi.lC.responseTrailers:
            return stream?.accessLog === void 0 ? stream?.response.trailers : stream.accessLog.trailers;
          case abi.lC.grpcInitialMetadata:
            return (0, host_context.I5)(context).grpcAnswer.initial;
          case abi.lC.grpcTrailingMetadata:
            return (0, host_context.I5)(context).grpcAnswer.trailing;
          case abi.lC.callResponseHeaders:
            return (0, host_context.I5)(context).answer?.headers;
          case abi.lC.callResponseTrailers:
            return (0, host_context.I5)(context).answer?.trailers;
          default:
            return void 0;
        }
      }
      var metrics = __webpack_require__(64476);
      var host_shared = __webpack_require__(15268);
      ;
      function sharingFunctions(vm) {
        const { memory, world, plugin } = vm;
        const { shared } = world;
        return {
          proxy_get_shared_data: (key, keySize, pointer, size, cas) => {
            const name = (0, host_memory.yR)(memory, key, keySize);
            if (name === void 0)
              return abi.XQ.invalidMemoryAccess;
            const entry = (0, host_shared.Es)(shared, plugin.vmId, name);
            if (entry === void 0)
              return abi.XQ.notFound;
            const told = giveBytes(vm, entry.value, pointer, size);
            return told === abi.XQ.ok ? giveU32(vm, entry.cas, cas) : told;
          },
          proxy_set_shared_data: (key, keySize, value, valueSize, cas) => {
            const name = (0, host_memory.yR)(memory, key, keySize);
            const bytes = (0, host_memory.io)(memory, value, valueSize);
            if (name === void 0 || bytes === void 0)
              return abi.XQ.invalidMemoryAccess;
            return (0, host_shared.wK)(shared, plugin.vmId, name, Buffer.from(bytes), cas >>> 0);
          },
          proxy_register_shared_queue: (name, nameSize, token) => {
            const text = (0, host_memory.yR)(memory, name, nameSize);
            if (text === void 0)
              return abi.XQ.invalidMemoryAccess;
            const { id } = (0, host_context.I5)((0, host_vm.eN)(vm));
            const notify = (queue) => {
              world.clock.after(0, () => announce(vm, id, queue));
            };
            return giveU32(vm, (0, host_shared.f8)(shared, plugin.vmId, text, notify), token);
          },
          proxy_resolve_shared_queue: (vmId, vmIdSize, name, nameSize, token) => {
            const owner = (0, host_memory.yR)(memory, vmId, vmIdSize);
            const text = (0, host_memory.yR)(memory, name, nameSize);
            if (owner === void 0 || text === void 0)
              return abi.XQ.invalidMemoryAccess;
            const found = (0, host_shared.AA)(shared, owner === "" ? plugin.vmId : owner, text);
            return found === void 0 ? abi.XQ.notFound : giveU32(vm, found, token);
          },
          proxy_dequeue_shared_queue: (token, pointer, size) => {
            const entry = (0, host_shared.Rg)(shared, token >>> 0);
            return typeof entry === "number" ? entry : giveBytes(vm, entry, pointer, size);
          },
          proxy_enqueue_shared_queue: (token, data, size) => {
            const bytes = (0, host_memory.io)(memory, data, size);
            return bytes === void 0 ? abi.XQ.invalidMemoryAccess : (0, host_shared.Z2)(shared, token >>> 0, Buffer.from(bytes));
          },
          proxy_define_metric: (type, name, nameSize, id) => {
            const text = (0, host_memory.yR)(memory, name, nameSize);
            if (text === void 0)
              return abi.XQ.invalidMemoryAccess;
            const defined = (0, metrics.GR)(world.metrics, vm.metricIds, type, text);
            if (defined === void 0)
              return abi.XQ.badArgument;
            return (0, host_memory.A)(memory, id, defined) ? abi.XQ.ok : abi.XQ.invalidMemoryAccess;
          },
          proxy_increment_metric: (id, offset) => (0, metrics.Ys)(vm.metricIds, id, offset),
          proxy_record_metric: (id, value) => (0, metrics.Gm)(vm.metricIds, id, BigInt.asUintN(64, value)),
          proxy_get_metric: (id, pointer) => {
            const value = (0, metrics.$6)(vm.metricIds, id);
            if (typeof value === "number")
              return value;
            return (0, host_memory.$j)(memory, pointer, value) ? abi.XQ.ok : abi.XQ.invalidMemoryAccess;
          }
        };
      }
      function announce(vm, contextId, queue) {
        const context = vm.contexts.get(contextId);
        if (context === void 0 || vm.failure !== void 0 || vm.callbacks.proxy_on_queue_ready === void 0)
          return;
        (0, host_vm.Ve)(vm, context, "proxy_on_queue_ready", contextId, queue);
        (0, host_vm.qG)(vm);
      }
      ;
      function streamFunctions(vm) {
        return {
          proxy_continue_request: () => resume(vm, abi.dY.request),
          proxy_continue_response: () => resume(vm, abi.dY.response),
          proxy_continue_stream: (type) => isStream(type) ? resume(vm, type) : abi.XQ.badArgument,
          proxy_close_stream: (type) => {
            if (!isStream(type))
              return abi.XQ.badArgument;
            const { stream } = (0, host_vm.eN)(vm);
            if (type <= abi.dY.response) {
              if (stream === void 0)
                return abi.XQ.ok;
              stream.facts.responseDetails ??= "wasm_close_stream";
              vm.after.push(() => stream.reset());
            } else {
              const { network } = stream ?? {};
              if (network !== void 0)
                vm.after.push(network.close);
            }
            return abi.XQ.ok;
          },
          proxy_send_local_response: (status, details, detailsSize, body, bodySize, headers, headersSize, grpcStatus2) => {
            const detailsText = (0, host_memory.yR)(vm.memory, details, detailsSize);
            const bodyBytes = (0, host_memory.io)(vm.memory, body, bodySize);
            const pairs = (0, host_memory.io)(vm.memory, headers, headersSize);
            if (detailsText === void 0 || bodyBytes === void 0 || pairs === void 0)
              return abi.XQ.invalidMemoryAccess;
            const response = {
              // Envoy's Http::Code has 16 bits.
              status: status & 65535,
              body: Buffer.from(bodyBytes),
              headers: (0, host_pairs.SX)(pairs),
              // -1 is how SDKs say "no gRPC".
              grpcStatus: grpcStatus2 >= 0 && grpcStatus2 <= 16 ? grpcStatus2 : void 0,
              details: detailsText
            };
            const { stream } = (0, host_vm.eN)(vm);
            if (stream !== void 0)
              vm.after.push(() => stream.reply(response));
            vm.stopIteration = true;
            return abi.XQ.ok;
          },
          proxy_clear_route_cache: () => abi.XQ.ok,
          proxy_set_effective_context: (id) => {
            if (id !== 0 && !vm.contexts.has(id >>> 0))
              return abi.XQ.badArgument;
            vm.effective = id >>> 0;
            return abi.XQ.ok;
          },
          proxy_done: () => {
            const context = (0, host_vm.eN)(vm);
            if (!vm.awaitsDone || context.root !== void 0)
              return abi.XQ.notFound;
            vm.awaitsDone = false;
            vm.after.push(() => (0, host_vm.JQ)(vm, context));
            return abi.XQ.ok;
          }
        };
      }
      function isStream(type) {
        return type >>> 0 <= abi.dY.upstream;
      }
      function resume(vm, type) {
        if (type === abi.dY.upstream)
          return abi.XQ.unimplemented;
        const { stream } = (0, host_vm.eN)(vm);
        if (type === abi.dY.downstream) {
          const { network } = stream ?? {};
          if (network !== void 0)
            vm.after.push(network.resume);
          return abi.XQ.ok;
        }
        if (stream === void 0)
          return abi.XQ.ok;
        vm.after.push(() => stream.resume(type === abi.dY.request ? "request" : "response"));
        stream.request.headers = void 0;
        stream.request.body = void 0;
        stream.request.trailers = void 0;
        return abi.XQ.ok;
      }
      ;
      const MAX_RANDOM = 64 * 1024;
      const RIGHT_TO_WRITE = 64n;
      function wasiFunctions(vm) {
        const { memory, world } = vm;
        const variables = [...vm.plugin.environment ?? []].map(([name, value]) => Buffer.from(`${name}=${value}\0`));
        const always = (errno) => () => errno;
        const ofStandardStream = (fd) => isStandardStream(fd) ? abi.Xi.success : abi.Xi.badf;
        const zeroAt = (pointer, errno) => (0, host_memory.A)(memory, pointer, 0) ? errno : abi.Xi.fault;
        const zeroPairAt = (first, second) => (0, host_memory.A)(memory, first, 0) && (0, host_memory.A)(memory, second, 0) ? abi.Xi.success : abi.Xi.fault;
        const write = (fd, vectors, count, written) => {
          if (!isStandardStream(fd))
            return abi.Xi.badf;
          const text = gather(vm, vectors, count);
          if (text === void 0)
            return abi.Xi.fault;
          const level = fd === 1 ? STDOUT_LEVEL : STDERR_LEVEL;
          if (text !== "" && logText(vm, level, text.replace(/\n$/, "")) !== abi.XQ.ok)
            return abi.Xi.badf;
          return (0, host_memory.A)(memory, written, text.length) ? abi.Xi.success : abi.Xi.fault;
        };
        return {
          args_get: (_pointers, _texts) => abi.Xi.success,
          args_sizes_get: zeroPairAt,
          environ_get: (pointers, texts) => {
            let [pointer, text] = [pointers >>> 0, texts >>> 0];
            for (const variable of variables) {
              if (!(0, host_memory.A)(memory, pointer, text) || !(0, host_memory.NH)(memory, text, variable))
                return abi.Xi.fault;
              pointer += 4;
              text += variable.length;
            }
            return abi.Xi.success;
          },
          environ_sizes_get: (count, size) => {
            const sum = variables.reduce((all, { length }) => all + length, 0);
            return (0, host_memory.A)(memory, count, variables.length) && (0, host_memory.A)(memory, size, sum) ? abi.Xi.success : abi.Xi.fault;
          },
          clock_res_get: (clock, pointer) => {
            if (clock !== 0 && clock !== 1)
              return abi.Xi.notsup;
            return (0, host_memory.$j)(memory, pointer, 1n) ? abi.Xi.success : abi.Xi.fault;
          },
          clock_time_get: (clock, _precision, pointer) => {
            if (clock !== 0 && clock !== 1)
              return abi.Xi.notsup;
            const time = clock === 0 ? world.clock.realTime() : world.clock.steadyTime();
            return (0, host_memory.$j)(memory, pointer, time) ? abi.Xi.success : abi.Xi.fault;
          },
          random_get: (pointer, size) => {
            if (size >>> 0 > MAX_RANDOM)
              return abi.Xi.inval;
            const room = (0, host_memory.io)(memory, pointer, size);
            if (room === void 0)
              return abi.Xi.fault;
            (0, base_crypto.E)().randomFillSync(room);
            return abi.Xi.success;
          },
          fd_write: write,
          fd_pwrite: (fd, vectors, count, _offset, written) => write(fd, vectors, count, written),
          fd_fdstat_get: (fd, pointer) => {
            if (!isStandardStream(fd))
              return abi.Xi.badf;
            const stat = Buffer.alloc(24);
            stat.writeBigUInt64LE(RIGHT_TO_WRITE, 8);
            (0, host_memory.NH)(memory, pointer, stat);
            return abi.Xi.success;
          },
          fd_tell: (fd, pointer) => {
            if (!isStandardStream(fd))
              return abi.Xi.badf;
            return (0, host_memory.$j)(memory, pointer, 0n) ? abi.Xi.success : abi.Xi.fault;
          },
          fd_renumber: (fd, to) => isStandardStream(fd) && isStandardStream(to) ? abi.Xi.notsup : abi.Xi.badf,
          fd_allocate: ofStandardStream,
          fd_datasync: ofStandardStream,
          fd_sync: ofStandardStream,
          fd_fdstat_set_rights: ofStandardStream,
          fd_filestat_set_size: ofStandardStream,
          fd_filestat_set_times: ofStandardStream,
          fd_advise: always(abi.Xi.success),
          fd_close: always(abi.Xi.success),
          fd_seek: always(abi.Xi.success),
          fd_fdstat_set_flags: always(abi.Xi.nosys),
          fd_filestat_get: always(abi.Xi.badf),
          fd_prestat_get: always(abi.Xi.badf),
          fd_prestat_dir_name: always(abi.Xi.nosys),
          fd_read: always(abi.Xi.nosys),
          fd_pread: always(abi.Xi.nosys),
          fd_readdir: (_fd, _buffer, _size, _cookie, pointer) => zeroAt(pointer, abi.Xi.notdir),
          path_open: always(abi.Xi.noent),
          path_create_directory: always(abi.Xi.notsup),
          path_filestat_get: always(abi.Xi.notsup),
          path_filestat_set_times: always(abi.Xi.notsup),
          path_link: always(abi.Xi.notsup),
          path_readlink: (_fd, _path, _size, _buffer, _length, pointer) => zeroAt(pointer, abi.Xi.notsup),
          path_remove_directory: always(abi.Xi.notsup),
          path_rename: always(abi.Xi.notsup),
          path_symlink: always(abi.Xi.notsup),
          path_unlink_file: always(abi.Xi.notsup),
          sock_accept: (_fd, _flags, pointer) => zeroAt(pointer, abi.Xi.notsup),
          sock_recv: (_fd, _data, _size, _flags, pointer, _out) => zeroAt(pointer, abi.Xi.notsup),
          sock_send: (_fd, _data, _size, _flags, pointer) => zeroAt(pointer, abi.Xi.notsup),
          sock_shutdown: always(abi.Xi.notsup),
          poll_oneoff: (_in, _out, _count, pointer) => zeroAt(pointer, abi.Xi.success),
          sched_yield: always(abi.Xi.success),
          // Envoy only notes it at the level trace, and the module runs on.
          proc_exit: (_code) => void 0
        };
      }
      const STDOUT_LEVEL = 2;
      const STDERR_LEVEL = 4;
      function isStandardStream(fd) {
        return fd === 1 || fd === 2;
      }
      function gather({ memory }, vectors, count) {
        let text = "";
        for (let index = 0; index < count >>> 0; index += 1) {
          const at = (vectors >>> 0) + index * 8;
          const pointer = (0, host_memory.PF)(memory, at);
          const size = (0, host_memory.PF)(memory, at + 4);
          const part = pointer === void 0 || size === void 0 ? void 0 : size === 0 ? "" : (0, host_memory.yR)(memory, pointer, size);
          if (part === void 0)
            return void 0;
          text += part;
        }
        return text;
      }
      ;
      const SHORT = 80;
      const MOST_PAIRS = 20;
      const PARTS = {
        proxy_log: ["level", "text"],
        proxy_get_log_level: ["u32Out"],
        proxy_get_current_time_nanoseconds: ["u64Out"],
        proxy_set_tick_period_milliseconds: ["number"],
        proxy_set_effective_context: ["number"],
        proxy_get_property: ["path", "textOut"],
        proxy_set_property: ["path", "text"],
        proxy_add_header_map_value: ["map", "text", "text"],
        proxy_replace_header_map_value: ["map", "text", "text"],
        proxy_get_header_map_value: ["map", "text", "textOut"],
        proxy_remove_header_map_value: ["map", "text"],
        proxy_get_header_map_pairs: ["map", "pairsOut"],
        proxy_set_header_map_pairs: ["map", "pairs"],
        proxy_get_header_map_size: ["map", "u32Out"],
        proxy_get_buffer_bytes: ["buffer", "number", "number", "textOut"],
        proxy_get_buffer_status: ["buffer", "u32Out", "void"],
        proxy_set_buffer_bytes: ["buffer", "number", "number", "text"],
        proxy_get_configuration: ["textOut"],
        proxy_get_status: ["u32Out", "textOut"],
        proxy_get_shared_data: ["text", "textOut", "u32Out"],
        proxy_set_shared_data: ["text", "text", "number"],
        proxy_register_shared_queue: ["text", "u32Out"],
        proxy_resolve_shared_queue: ["text", "text", "u32Out"],
        proxy_enqueue_shared_queue: ["number", "text"],
        proxy_dequeue_shared_queue: ["number", "textOut"],
        proxy_define_metric: ["metric", "text", "u32Out"],
        proxy_increment_metric: ["number", "number"],
        proxy_record_metric: ["number", "number"],
        proxy_get_metric: ["number", "u64Out"],
        proxy_continue_stream: ["stream"],
        proxy_close_stream: ["stream"],
        proxy_send_local_response: ["number", "text", "text", "pairs", "number"],
        proxy_http_call: ["text", "pairs", "text", "pairs", "number", "u32Out"],
        proxy_grpc_call: ["text", "text", "text", "pairs", "text", "number", "u32Out"],
        proxy_grpc_stream: ["text", "text", "text", "pairs", "u32Out"],
        proxy_grpc_send: ["number", "text", "flag"],
        proxy_grpc_cancel: ["number"],
        proxy_grpc_close: ["number"],
        proxy_call_foreign_function: ["text", "text", "textOut"],
        envoy_resolve_dns: ["text", "u32Out"],
        fd_write: ["number", "void", "void", "u32Out"],
        clock_time_get: ["number", "void", "u64Out"],
        clock_res_get: ["number", "u64Out"],
        random_get: ["void", "number"],
        args_sizes_get: ["u32Out", "u32Out"],
        environ_sizes_get: ["u32Out", "u32Out"]
      };
      function traced(vm, key, run) {
        const name = key.slice(key.indexOf(".") + 1);
        const parts2 = PARTS[name];
        const names = (0, abi_tables.l6)("env", name).length > 0 ? abi.XQ : abi.Xi;
        return (...values) => {
          const shown = parts2 === void 0 ? values.join(", ") : describeArguments(vm, parts2, values);
          const result = run(...values);
          const told = result === 0 && parts2 !== void 0 ? describeOutputs(vm, parts2, values) : "";
          vm.world.trace?.(`  ${name}(${shown})${result === void 0 ? "" : ` = ${nameIn(names, result)}`}${told}`);
          return result;
        };
      }
      function widthOf(part) {
        return part === "text" || part === "path" || part === "pairs" || part === "textOut" || part === "pairsOut" ? 2 : 1;
      }
      function describeArguments(vm, parts2, values) {
        const shown = [];
        let index = 0;
        for (const part of parts2) {
          const word = describeArgument(vm, part, Number(values[index]), Number(values[index + 1]));
          if (word !== void 0)
            shown.push(word);
          index += widthOf(part);
        }
        return shown.join(", ");
      }
      function describeArgument({ memory }, part, value, next) {
        switch (part) {
          case "text":
            return quote((0, host_memory.yR)(memory, value, next));
          case "path":
            return quote((0, host_memory.yR)(memory, value, next)?.replace(/\0$/, "").replaceAll("\0", "."));
          case "pairs":
            return describePairs((0, host_memory.io)(memory, value, next));
          case "map":
            return nameIn(abi.lC, value);
          case "buffer":
            return nameIn(abi.ZD, value);
          case "stream":
            return nameIn(abi.dY, value);
          case "level":
            return abi.p_[value] ?? String(value);
          case "metric":
            return metrics.zm[value] ?? String(value);
          case "flag":
            return value === 0 ? "more to come" : "the last";
          case "number":
            return String(value);
          case "textOut":
          case "pairsOut":
          case "u32Out":
          case "u64Out":
          case "void":
            return void 0;
        }
      }
      function describeOutputs({ memory }, parts2, values) {
        let shown = "";
        let index = 0;
        for (const part of parts2) {
          const [first, second] = [Number(values[index]), Number(values[index + 1])];
          index += widthOf(part);
          if (first === 0)
            continue;
          if (part === "u32Out")
            shown += ` ${(0, host_memory.PF)(memory, first)}`;
          else if (part === "u64Out")
            shown += ` ${(0, host_memory.IM)(memory, first)}`;
          else if (part === "textOut" || part === "pairsOut") {
            const [pointer, size] = [(0, host_memory.PF)(memory, first), second === 0 ? 0 : (0, host_memory.PF)(memory, second)];
            const read = part === "textOut" ? host_memory.yR : host_memory.io;
            const value = size === 0 ? "" : read(memory, pointer ?? 0, size ?? 0);
            shown += ` ${typeof value === "object" ? describePairs(value) : quote(value)}`;
          }
        }
        return shown;
      }
      function describePairs(bytes) {
        if (bytes === void 0)
          return quote(void 0);
        const pairs = (0, host_pairs.SX)(bytes);
        const shown = pairs.slice(0, MOST_PAIRS).map(([name, value]) => quote(`${name}: ${value}`));
        return `[${shown.join(", ")}${pairs.length > MOST_PAIRS ? `, and ${pairs.length - MOST_PAIRS} more` : ""}]`;
      }
      function nameIn(names, value) {
        return Object.keys(names).find((name) => names[name] === value) ?? String(value);
      }
      function quote(latin12) {
        if (latin12 === void 0)
          return "(outside of the memory)";
        const cut = latin12.length > SHORT ? `${latin12.slice(0, SHORT)}\u2026` : latin12;
        return JSON.stringify(Buffer.from(cut, "latin1").toString("utf8"));
      }
      var webassembly = __webpack_require__(4063);
      ;
      class LoadFailure extends Error {
        name = "LoadFailure";
        reasons;
        constructor(reason, ...consequences) {
          super(reason);
          this.reasons = [reason, ...consequences];
        }
      }
      const MAX_MEMORY_PAGES = 16384;
      const NO_INSTANCE = "Failed to create new Wasm instance";
      const OLD_WASI = "wasi_unstable";
      const WASI = "wasi_snapshot_preview1";
      function findAbi({ exports }) {
        for (const { name, kind } of exports) {
          const version = schema.V.find((abi2) => name === `proxy_abi_version_${abi2.replaceAll(".", "_")}`);
          if (version !== void 0 && kind === "function")
            return version;
        }
        throw new LoadFailure("Missing or unknown Proxy-Wasm ABI version");
      }
      function hostFunctions(vm) {
        const all = /* @__PURE__ */ new Map();
        for (const make of [
          bufferFunctions,
          callFunctions,
          dnsFunctions,
          generalFunctions,
          grpcFunctions,
          headerFunctions,
          sharingFunctions,
          streamFunctions
        ]) {
          for (const [name, run] of Object.entries(make(vm)))
            all.set(`env.${name}`, run);
        }
        for (const [name, run] of Object.entries(wasiFunctions(vm)))
          all.set(`${WASI}.${name}`, run);
        return all;
      }
      function makeImports(vm, { imports }, tables = abi_tables.rd) {
        const functions = hostFunctions(vm);
        const linked = {};
        for (const entry of imports) {
          linked[entry.module] ??= {};
          const space = linked[entry.module];
          if (space !== void 0)
            space[entry.name] = makeImport(vm, entry, functions, tables);
        }
        return linked;
      }
      function makeImport(vm, entry, functions, tables) {
        const subject = `${entry.module}.${entry.name}`;
        switch (entry.kind) {
          case "function": {
            const module = entry.module === OLD_WASI ? WASI : entry.module;
            const known = tables.findHostFunctions(module, entry.name).find(({ abi: abi2 }) => abi2?.includes(vm.abi) ?? true);
            const run = functions.get(`${module}.${entry.name}`);
            if (known === void 0)
              break;
            const [wanted, offered] = [(0, signature.i)(entry.type), (0, signature.i)(known.type)];
            if (wanted !== offered) {
              throw new LoadFailure(`Failed to load Wasm module due to an import type mismatch: ${subject}, want: ${wanted}, but host exports: ${offered}`);
            }
            const key = `${module}.${entry.name}`;
            const isDenied = (0, capability.L)(vm.plugin.capabilities, module, entry.name);
            const called = isDenied ? restricted(vm, key) : run ?? unimplemented(key);
            return guard(vm, key, known.type.params.length, called);
          }
          case "memory": {
            const { minimum, maximum } = entry.memory;
            if (minimum > MAX_MEMORY_PAGES)
              throw new LoadFailure(NO_INSTANCE);
            const limits = { initial: minimum, maximum: Math.min(maximum ?? MAX_MEMORY_PAGES, MAX_MEMORY_PAGES) };
            const memory = new webassembly.t0.Memory(limits);
            vm.memory.source = memory;
            return memory;
          }
          case "table": {
            const { minimum, maximum } = entry.limits;
            const element = entry.element === "externref" ? "externref" : "anyfunc";
            return new webassembly.t0.Table({ element, initial: minimum, ...maximum === void 0 ? {} : { maximum } });
          }
          case "global":
          case "tag":
            break;
        }
        throw new LoadFailure(`Failed to load Wasm module due to a missing import: ${subject}`);
      }
      class Unimplemented extends Error {
        name = "Unimplemented";
      }
      function unimplemented(key) {
        return () => {
          throw new Unimplemented(`the embedded host has no ${key}`);
        };
      }
      function restricted({ world }, key) {
        const [module, name = ""] = key.split(".");
        const [kind, status] = module === "env" ? ["proxy-wasm", abi.XQ.internalFailure] : ["WASI", abi.Xi.notcapable];
        const message = `Attempted call to restricted ${kind} capability: ${name}`;
        return () => {
          world.report({ kind: "wasm", message, backtrace: [] });
          return status;
        };
      }
      function guard(vm, key, arity, run) {
        if (vm.world.trace !== void 0)
          return traced(vm, key, checked(vm, key, run));
        const open = () => {
          if (vm.allowed !== void 0)
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
          if (vm.allowed !== void 0)
            permit(vm, key, vm.allowed);
          return run(...values);
        };
      }
      function permit(vm, key, allowed) {
        const isAllowed = allowed.has(key);
        vm.world.watch?.calls(key, isAllowed);
        if (!isAllowed)
          throw new host_vm.gf(key);
      }
      function findCallbacks(abi2, plugin, found, exports, release, tables = abi_tables.rd) {
        const types = new Map(found.exports.flatMap(({ name, type }) => type === void 0 ? [] : [[name, type]]));
        const callbacks = {};
        const isAsked = (callback) => (0, abi_tables.$l)(callback.since, release) && (callback.abi?.includes(abi2) ?? true) && (callback.with === void 0 || callback.with in callbacks) && (callback.without === void 0 || !(callback.without in callbacks));
        for (const callback of tables.callbacks) {
          const type = types.get(callback.name);
          if (type === void 0 || !isAsked(callback))
            continue;
          if ((0, capability.R)(plugin.capabilities, callback.name))
            continue;
          const [wanted, exported] = [(0, signature.i)(callback.type), (0, signature.i)(type)];
          if (wanted !== exported) {
            throw new LoadFailure(`Bad function signature for: ${callback.name}, want: ${wanted}, but the module exports: ${exported}`);
          }
          callbacks[callback.name] = exports[callback.name];
        }
        if (callbacks.malloc === void 0 && callbacks.proxy_on_memory_allocate === void 0) {
          throw new LoadFailure("Wasm module is missing malloc function.");
        }
        return callbacks;
      }
    })
  ),
  /***/
  26062: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $j: () => (
          /* binding */
          writeU64
        ),
        /* harmony export */
        A: () => (
          /* binding */
          writeU32
        ),
        /* harmony export */
        IM: () => (
          /* binding */
          readU64
        ),
        /* harmony export */
        Jl: () => (
          /* binding */
          bytesWithRoom
        ),
        /* harmony export */
        NH: () => (
          /* binding */
          writeBytes
        ),
        /* harmony export */
        PF: () => (
          /* binding */
          readU32
        ),
        /* harmony export */
        cp: () => (
          /* binding */
          createGuestMemory
        ),
        /* harmony export */
        io: () => (
          /* binding */
          readBytes
        ),
        /* harmony export */
        x3: () => (
          /* binding */
          writeText
        ),
        /* harmony export */
        yR: () => (
          /* binding */
          readText
        )
        /* harmony export */
      });
      var _crash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49822);
      var _latin1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9012);
      function createGuestMemory() {
        const buffer = new ArrayBuffer(0);
        return { source: void 0, bytes: Buffer.from(buffer), view: new DataView(buffer), texts: new Array(KEPT_TEXTS) };
      }
      const KEPT_TEXTS = 256;
      const SHORT = 40;
      function follow(memory) {
        if (memory.source === void 0) {
          throw new _crash_js__WEBPACK_IMPORTED_MODULE_0__.Nh(_crash_js__WEBPACK_IMPORTED_MODULE_0__.yA, "the host looks for a memory, and the module exports none");
        }
        if (memory.bytes.length === 0) {
          memory.bytes = Buffer.from(memory.source.buffer);
          memory.view = new DataView(memory.source.buffer);
        }
        return memory.bytes;
      }
      function readBytes(memory, pointer, size) {
        const bytes = follow(memory);
        const start = pointer >>> 0;
        const end = start + (size >>> 0);
        return end > bytes.length ? void 0 : bytes.subarray(start, end);
      }
      function bytesWithRoom(memory, pointer, size) {
        const bytes = follow(memory);
        return (pointer >>> 0) + size > bytes.length ? void 0 : bytes;
      }
      function readText(memory, pointer, size) {
        const bytes = follow(memory);
        const start = pointer >>> 0;
        const length = size >>> 0;
        if (start + length > bytes.length)
          return void 0;
        if (length > SHORT)
          return bytes.toString("latin1", start, start + length);
        const place = start & KEPT_TEXTS - 1;
        const kept = memory.texts[place];
        if (kept?.length === length && standsAt(bytes, start, kept))
          return kept;
        const text = bytes.toString("latin1", start, start + length);
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
      function writeText(memory, pointer, text) {
        const bytes = follow(memory);
        const start = pointer >>> 0;
        if (start + text.length > bytes.length)
          return false;
        (0, _latin1_js__WEBPACK_IMPORTED_MODULE_1__.H)(bytes, start, text);
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
        return start + 4 > bytes.length ? void 0 : memory.view.getUint32(start, true);
      }
      function readU64(memory, pointer) {
        const bytes = follow(memory);
        const start = pointer >>> 0;
        return start + 8 > bytes.length ? void 0 : memory.view.getBigUint64(start, true);
      }
    })
  ),
  /***/
  64476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $6: () => (
          /* binding */
          getMetric
        ),
        /* harmony export */
        GR: () => (
          /* binding */
          defineMetric
        ),
        /* harmony export */
        Gm: () => (
          /* binding */
          recordMetric
        ),
        /* harmony export */
        Ys: () => (
          /* binding */
          incrementMetric
        ),
        /* harmony export */
        nF: () => (
          /* binding */
          createMetricIds
        ),
        /* harmony export */
        zm: () => (
          /* binding */
          METRIC_TYPES
        )
        /* harmony export */
      });
      var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);
      const METRIC_TYPES = ["counter", "gauge", "histogram"];
      function createMetricIds() {
        return { byId: /* @__PURE__ */ new Map(), last: [0, 1, 2] };
      }
      function defineMetric(metrics, ids, type, name) {
        const kind = METRIC_TYPES[type];
        if (kind === void 0)
          return void 0;
        const key = `${kind} ${name}`;
        const metric = metrics.get(key) ?? { type: kind, name, value: 0n, samples: [] };
        metrics.set(key, metric);
        const index = type;
        ids.last[index] += 4;
        ids.byId.set(ids.last[index], metric);
        return ids.last[index];
      }
      function incrementMetric(ids, id, offset) {
        const type = METRIC_TYPES[id & 3];
        if (type !== "counter" && type !== "gauge")
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.badArgument;
        const metric = ids.byId.get(id);
        if (metric === void 0)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.notFound;
        if (type === "counter" && offset <= 0n)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.badArgument;
        metric.value = BigInt.asUintN(64, metric.value + offset);
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.ok;
      }
      function recordMetric(ids, id, value) {
        const metric = ids.byId.get(id);
        if (metric === void 0)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.notFound;
        if (metric.type === "counter")
          metric.value = BigInt.asUintN(64, metric.value + value);
        else if (metric.type === "gauge")
          metric.value = value;
        else
          metric.samples.push(value);
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.ok;
      }
      function getMetric(ids, id) {
        const type = METRIC_TYPES[id & 3];
        if (type !== "counter" && type !== "gauge")
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.badArgument;
        return ids.byId.get(id)?.value ?? _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.notFound;
      }
    })
  ),
  /***/
  68761: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          reasonOf
        )
        /* harmony export */
      });
      var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);
      const SERIOUS = _abi_js__WEBPACK_IMPORTED_MODULE_0__.p_.slice(_abi_js__WEBPACK_IMPORTED_MODULE_0__.p_.indexOf("error"));
      const MAX_WORD = 1e3;
      function reasonOf(level, text, plugin) {
        if (!SERIOUS.includes(level))
          return void 0;
        const ids = plugin === void 0 ? [] : [plugin.rootId, plugin.vmId].filter((id) => id !== "");
        return `${["wasm log", ...ids].join(" ")}: ${text.slice(0, MAX_WORD).split(/\r?\n/, 1)[0] ?? ""}`;
      }
    })
  ),
  /***/
  15268: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AA: () => (
          /* binding */
          resolveQueue
        ),
        /* harmony export */
        Es: () => (
          /* binding */
          getSharedData
        ),
        /* harmony export */
        Rg: () => (
          /* binding */
          dequeue
        ),
        /* harmony export */
        Z2: () => (
          /* binding */
          enqueue
        ),
        /* harmony export */
        f8: () => (
          /* binding */
          registerQueue
        ),
        /* harmony export */
        pA: () => (
          /* binding */
          emptyQueue
        ),
        /* harmony export */
        uy: () => (
          /* binding */
          createShared
        ),
        /* harmony export */
        wK: () => (
          /* binding */
          setSharedData
        )
        /* harmony export */
      });
      var _abi_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44447);
      function createShared() {
        return { data: /* @__PURE__ */ new Map(), tokens: /* @__PURE__ */ new Map(), queues: /* @__PURE__ */ new Map(), lastCas: 0 };
      }
      function getSharedData(shared, vmId, key) {
        return shared.data.get(vmId)?.get(key);
      }
      function setSharedData(shared, vmId, key, value, cas) {
        const entries = shared.data.get(vmId) ?? /* @__PURE__ */ new Map();
        shared.data.set(vmId, entries);
        const before = entries.get(key);
        if (before !== void 0 && cas !== 0 && cas !== before.cas)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.casMismatch;
        shared.lastCas += 1;
        entries.set(key, { value, cas: shared.lastCas });
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.ok;
      }
      function registerQueue(shared, vmId, name, notify) {
        const key = `${vmId}\0${name}`;
        const token = shared.tokens.get(key) ?? shared.queues.size + 1;
        shared.tokens.set(key, token);
        const queue = shared.queues.get(token);
        if (queue === void 0)
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
        if (queue === void 0)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.notFound;
        queue.entries.push(value);
        queue.notify(token);
        return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.ok;
      }
      function dequeue(shared, token) {
        const queue = shared.queues.get(token);
        if (queue === void 0)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.notFound;
        const entry = queue.entries[queue.taken];
        if (entry === void 0)
          return _abi_js__WEBPACK_IMPORTED_MODULE_0__.XQ.empty;
        queue.taken += 1;
        if (queue.taken * 2 >= queue.entries.length) {
          queue.entries = queue.entries.slice(queue.taken);
          queue.taken = 0;
        }
        return entry;
      }
      function emptyQueue(shared, token) {
        const queue = shared.queues.get(token);
        if (queue === void 0)
          return void 0;
        const entries = queue.entries.slice(queue.taken);
        queue.entries = [];
        queue.taken = 0;
        return entries;
      }
    })
  ),
  /***/
  65182: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        gf: () => (
          /* binding */
          RestrictedCall
        ),
        eN: () => (
          /* binding */
          actor
        ),
        CN: () => (
          /* binding */
          allocate
        ),
        Fi: () => (
          /* binding */
          currentContext
        ),
        JQ: () => (
          /* binding */
          deleteContext
        ),
        Ve: () => (
          /* binding */
          enter
        ),
        sh: () => (
          /* binding */
          enter1
        ),
        lk: () => (
          /* binding */
          enter2
        ),
        sY: () => (
          /* binding */
          enter3
        ),
        F_: () => (
          /* binding */
          enterFunction
        ),
        mx: () => (
          /* binding */
          failsOpenAtOnce
        ),
        Bs: () => (
          /* binding */
          frequentCallbacks
        ),
        qG: () => (
          /* binding */
          leave
        )
      });
      var backtrace = __webpack_require__(35933);
      var crash = __webpack_require__(49822);
      ;
      const context = (id) => `context ${id}`;
      const root = (id) => id === 0 ? "a root" : `of root ${id}`;
      const call = (token) => `call ${token}`;
      const queue = (token) => `queue ${token}`;
      const end = (flag) => flag === 0 ? "more to come" : "end of stream";
      const trace_callbacks_status = (code) => `status ${code}`;
      const peer = (type) => `closed by ${["an unknown peer", "the proxy", "the peer"][type] ?? type}`;
      const count = (noun) => (value) => `${value} ${noun}${value === 1 ? "" : "s"}`;
      const [bytes, headers, trailers, entries] = [count("byte"), count("header"), count("trailer"), count("pair")];
      const HEADERS = ["continue", "stop", "continue and end the stream", "stop all and buffer", "stop all and watermark"];
      const BODY = ["continue", "stop and buffer", "stop and watermark", "stop without a buffer"];
      const STOP = ["continue", "stop"];
      const TRUTH = ["false", "true"];
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
        proxy_on_delete: { told: [context] }
      };
      function describeEntry(name, values) {
        const told = CALLBACKS[name]?.told ?? [];
        return `\u2192 ${name}(${values.map((value, index) => told[index]?.(value) ?? String(value)).join(", ")})`;
      }
      function describeReturn(name, result) {
        const known = CALLBACKS[name];
        if (known !== void 0 && known.answers === void 0)
          return `\u2190 ${name}`;
        return `\u2190 ${name}: ${known?.answers?.[result] ?? result}`;
      }
      var webassembly = __webpack_require__(4063);
      ;
      function frequentCallbacks(callbacks) {
        return {
          create: callbacks.proxy_on_context_create,
          requestHeaders: callbacks.proxy_on_request_headers,
          responseHeaders: callbacks.proxy_on_response_headers,
          log: callbacks.proxy_on_log,
          done: callbacks.proxy_on_done,
          delete: callbacks.proxy_on_delete,
          malloc: callbacks.malloc
        };
      }
      class RestrictedCall extends Error {
        name = "RestrictedCall";
        /** `MODULE.NAME`. */
        callee;
        constructor(callee) {
          super("restricted_callback");
          this.callee = callee;
        }
      }
      function currentContext({ contexts, current, own }) {
        return contexts.get(current) ?? own;
      }
      function actor(vm) {
        const { effective, contexts } = vm;
        return (effective === 0 ? void 0 : contexts.get(effective)) ?? currentContext(vm);
      }
      function enter(vm, context2, name, a = 0, b = 0, c = 0, d = 0, e = 0) {
        const run = vm.callbacks[name];
        return run === void 0 ? 0 : enterFunction(vm, context2, name, run, a, b, c, d, e);
      }
      function enter1(vm, context2, name, run, a) {
        if (isWatched(vm))
          return enterFunction(vm, context2, name, run, a);
        const { current, effective } = vm;
        vm.current = context2.id;
        vm.effective = 0;
        try {
          return (run(a) ?? 0) >>> 0;
        } catch (error) {
          fail(vm, name, error);
          return 0;
        } finally {
          vm.current = current;
          vm.effective = effective;
        }
      }
      function enter2(vm, context2, name, run, a, b) {
        if (isWatched(vm))
          return enterFunction(vm, context2, name, run, a, b);
        const { current, effective } = vm;
        vm.current = context2.id;
        vm.effective = 0;
        try {
          return (run(a, b) ?? 0) >>> 0;
        } catch (error) {
          fail(vm, name, error);
          return 0;
        } finally {
          vm.current = current;
          vm.effective = effective;
        }
      }
      function enter3(vm, context2, name, run, a, b, c) {
        if (isWatched(vm))
          return enterFunction(vm, context2, name, run, a, b, c);
        const { current, effective } = vm;
        vm.current = context2.id;
        vm.effective = 0;
        try {
          return (run(a, b, c) ?? 0) >>> 0;
        } catch (error) {
          fail(vm, name, error);
          return 0;
        } finally {
          vm.current = current;
          vm.effective = effective;
        }
      }
      function isWatched({ world }) {
        return world.trace !== void 0 || world.watch !== void 0;
      }
      function enterFunction(vm, context2, name, run, a = 0, b = 0, c = 0, d = 0, e = 0) {
        const { current, effective } = vm;
        vm.current = context2.id;
        vm.effective = 0;
        vm.world.watch?.enters(name);
        const trace = name === "malloc" || name === OTHER_ALLOCATOR ? void 0 : vm.world.trace;
        trace?.(describeEntry(name, [a, b, c, d, e].slice(0, run.length)));
        try {
          const result = run(a, b, c, d, e) ?? 0;
          trace?.(describeReturn(name, result));
          return result >>> 0;
        } catch (error) {
          fail(vm, name, error);
          return 0;
        } finally {
          vm.current = current;
          vm.effective = effective;
        }
      }
      function leave(vm) {
        vm.stopIteration = false;
        if (vm.after.length > 0)
          runAfter(vm);
      }
      function runAfter(vm) {
        for (let action = vm.after.shift(); action !== void 0; action = vm.after.shift())
          action();
      }
      function failsOpenAtOnce({ plugin }) {
        return plugin.failurePolicy === "FAIL_OPEN" && plugin.failOpenField === true;
      }
      function deleteContext(vm, context2) {
        const { delete: run } = vm.frequent;
        if (vm.failure === void 0 && context2.created && run !== void 0) {
          enter1(vm, context2, "proxy_on_delete", run, context2.id);
          leave(vm);
        }
        vm.contexts.delete(context2.id);
      }
      function allocate(vm, size) {
        const { allowed } = vm;
        const { malloc } = vm.frequent;
        const run = malloc ?? vm.callbacks[OTHER_ALLOCATOR];
        if (run === void 0)
          return 0;
        vm.allowed = ALLOCATOR_CALLS;
        try {
          return enter1(vm, vm.own, malloc === void 0 ? OTHER_ALLOCATOR : "malloc", run, size);
        } finally {
          vm.allowed = allowed;
        }
      }
      const OTHER_ALLOCATOR = "proxy_on_memory_allocate";
      const ALLOCATOR_CALLS = /* @__PURE__ */ new Set([
        "env.proxy_log",
        "wasi_snapshot_preview1.fd_write",
        "wasi_snapshot_preview1.clock_time_get",
        "wasi_snapshot_preview1.poll_oneoff"
      ]);
      function fail(vm, callback, error) {
        const message = trapMessage(error);
        const isCrash = error instanceof crash.Nh;
        if (message === void 0 && !isCrash)
          throw error;
        const finding = {
          kind: isCrash ? "crash" : "trap",
          message: isCrash ? error.message : `Function: ${callback} failed: ${message}`,
          callback,
          callee: error instanceof RestrictedCall ? error.callee : void 0,
          why: isCrash ? error.why : void 0,
          backtrace: vm.hasNames && error instanceof Error ? (0, backtrace.Z)(error.stack ?? "", vm.moved) : []
        };
        vm.world.trace?.(`\u2190 ${finding.message}`);
        vm.failure ??= finding;
        vm.world.report(finding);
      }
      function trapMessage(error) {
        const { RuntimeError, Exception } = webassembly.t0;
        if (error instanceof RestrictedCall)
          return "Uncaught Error: restricted_callback";
        if (Exception !== void 0 && error instanceof Exception)
          return "Uncaught #<Exception>";
        if (error instanceof RuntimeError) {
          return `Uncaught RuntimeError: ${error.message.replace(/^null function or /, "")}`;
        }
        if (error instanceof RangeError && error.message.includes("call stack"))
          return `Uncaught RangeError: ${error.message}`;
        return void 0;
      }
    })
  ),
  /***/
  4063: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        RG: () => (
          /* binding */
          withGrowingMemories
        ),
        /* harmony export */
        TM: () => (
          /* binding */
          tellAllFrames
        ),
        /* harmony export */
        en: () => (
          /* binding */
          isWasmMemory
        ),
        /* harmony export */
        t0: () => (
          /* binding */
          webAssembly
        )
        /* harmony export */
      });
      var _backtrace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35933);
      const webAssembly = globalThis.WebAssembly;
      function isWasmMemory(value) {
        const { Memory } = webAssembly;
        return value instanceof Memory;
      }
      function tellAllFrames() {
        Error.stackTraceLimit = Math.max(Error.stackTraceLimit, _backtrace_js__WEBPACK_IMPORTED_MODULE_0__.W);
      }
      function withGrowingMemories(work) {
        if (!process.versions.v8.startsWith("13.6.")) {
          work();
          return;
        }
        const { setFlagsFromString } = process.getBuiltinModule("node:v8");
        setFlagsFromString("--external-memory-accounted-in-global-limit");
        try {
          work();
        } finally {
          setFlagsFromString("--no-external-memory-accounted-in-global-limit");
        }
      }
    })
  ),
  /***/
  88662: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          limitMemory
        ),
        /* harmony export */
        _: () => (
          /* binding */
          movedByLimit
        )
        /* harmony export */
      });
      var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
      var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11986);
      var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57868);
      const MEMORY_SECTION = 5;
      const PAGE_BYTES = 65536;
      const MAX_PAGES = 65536;
      function limitMemory(module, pages) {
        const { bytes } = module;
        const limited = limitSection(module, pages);
        if (limited === void 0)
          return bytes;
        const { from, to, section } = limited;
        const result = new Uint8Array(from + section.length + bytes.length - to);
        result.set(bytes.subarray(0, from));
        result.set(section, from);
        result.set(bytes.subarray(to), from + section.length);
        return result;
      }
      function movedByLimit(module, pages) {
        const limited = limitSection(module, pages);
        return limited === void 0 ? 0 : limited.section.length - (limited.to - limited.from);
      }
      function limitSection({ bytes, interface: { sections } }, pages) {
        const section = sections.find(({ id }) => id === MEMORY_SECTION);
        if (section === void 0)
          return void 0;
        const cursor = { bytes, offset: section.offset, end: section.offset + section.size };
        const count = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__._0)(cursor, "memories", _types_js__WEBPACK_IMPORTED_MODULE_1__.iM.entries);
        const content = [...(0, _write_js__WEBPACK_IMPORTED_MODULE_2__.A)(count)];
        for (let index = 0; index < count; index += 1) {
          const start = cursor.offset;
          const memory = (0, _types_js__WEBPACK_IMPORTED_MODULE_1__.Sv)(cursor);
          content.push(...isBoundable(memory, pages) ? writeMemory(memory, pages) : bytes.subarray(start, cursor.offset));
        }
        const before = sections.findLast(({ offset }) => offset < section.offset);
        return {
          from: before === void 0 ? HEADER_BYTES : before.offset + before.size,
          to: section.offset + section.size,
          section: Uint8Array.from([MEMORY_SECTION, ...(0, _write_js__WEBPACK_IMPORTED_MODULE_2__.A)(content.length), ...content])
        };
      }
      const HEADER_BYTES = 8;
      function isBoundable({ minimum, maximum = minimum, pageSize, is64, shared }, pages) {
        const isValid = minimum <= maximum && maximum <= MAX_PAGES;
        return isValid && !is64 && !shared && pageSize === PAGE_BYTES && minimum <= pages;
      }
      function writeMemory({ minimum, maximum }, pages) {
        return [1, ...(0, _write_js__WEBPACK_IMPORTED_MODULE_2__.A)(minimum), ...(0, _write_js__WEBPACK_IMPORTED_MODULE_2__.A)(Math.min(maximum ?? pages, pages))];
      }
    })
  ),
  /***/
  57868: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          writeU32
        ),
        /* harmony export */
        Ul: () => (
          /* binding */
          zeros
        ),
        /* harmony export */
        em: () => (
          /* binding */
          writeModule
        )
        /* harmony export */
      });
      const CODES = {
        i32: 127,
        i64: 126,
        f32: 125,
        f64: 124,
        v128: 123,
        funcref: 112,
        externref: 111,
        ref: 110
      };
      const HEADER = [0, 97, 115, 109, 1, 0, 0, 0];
      function writeModule(imports, functions) {
        const types = [...imports, ...functions].map(({ type }) => [
          96,
          ...writeTypes(type.params),
          ...writeTypes(type.results)
        ]);
        return Uint8Array.from([
          ...HEADER,
          ...section(1, types),
          ...section(2, imports.map(({ module, name }, index) => [...text(module), ...text(name), 0, ...writeU32(index)])),
          ...section(3, functions.map((_, index) => writeU32(imports.length + index))),
          ...section(5, [[0, 1]]),
          ...section(7, [
            ...functions.map(({ name }, index) => [...text(name), 0, ...writeU32(imports.length + index)]),
            [...text("memory"), 2, 0]
          ]),
          ...section(10, functions.map(({ code }) => [...writeU32(code.length + 2), 0, ...code, 11]))
        ]);
      }
      function zeros(types) {
        return types.flatMap(zero);
      }
      function zero(type) {
        switch (type) {
          case "i32":
            return [65, 0];
          case "i64":
            return [66, 0];
          case "f32":
            return [67, 0, 0, 0, 0];
          case "f64":
            return [68, 0, 0, 0, 0, 0, 0, 0, 0];
          case "v128":
            return [253, 12, ...new Array(16).fill(0)];
          case "funcref":
          case "externref":
          case "ref":
            return [208, CODES[type]];
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
        const bytes = Buffer.from(value, "utf8");
        return [...writeU32(bytes.length), ...bytes];
      }
      function writeU32(value) {
        return value < 128 ? [value] : [value & 127 | 128, ...writeU32(value >>> 7)];
      }
    })
  )
};

const id1 = 4779;
const ids1 = [4779];
const modules1 = {
  /***/
  33540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IM: () => (
          /* binding */
          grpcStatusOf
        ),
        /* harmony export */
        KV: () => (
          /* binding */
          encodeGrpcMessage
        ),
        /* harmony export */
        pw: () => (
          /* binding */
          LAST_GRPC_STATUS
        )
        /* harmony export */
      });
      const UNKNOWN = 2;
      const LAST_GRPC_STATUS = 16;
      const BY_HTTP_STATUS = {
        400: 13,
        401: 16,
        403: 7,
        404: 12,
        429: 14,
        502: 14,
        503: 14,
        504: 14
      };
      function grpcStatusOf(httpStatus) {
        return BY_HTTP_STATUS[httpStatus] ?? UNKNOWN;
      }
      function encodeGrpcMessage(bytes) {
        let result = "";
        for (const byte of bytes) {
          const plain = byte >= 32 && byte <= 126 && byte !== 37;
          result += plain ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
        }
        return result;
      }
    })
  ),
  /***/
  9012: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          writeLatin1
        )
        /* harmony export */
      });
      const SHORT = 40;
      function writeLatin1(bytes, start, text) {
        if (text.length > SHORT) {
          bytes.write(text, start, text.length, "latin1");
          return;
        }
        for (let index = 0; index < text.length; index += 1)
          bytes[start + index] = text.charCodeAt(index);
      }
    })
  ),
  /***/
  45152: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JC: () => (
          /* binding */
          writePairs
        ),
        /* harmony export */
        SX: () => (
          /* binding */
          readPairs
        ),
        /* harmony export */
        T8: () => (
          /* binding */
          pairsSize
        )
        /* harmony export */
      });
      var _latin1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9012);
      const MAX_BYTES = 1 << 20;
      const MAX_PAIRS = 1024;
      function pairsSize(names, values) {
        let size = 4;
        for (let index = 0; index < names.length; index += 1) {
          size += 10 + (names[index]?.length ?? 0) + (values[index]?.length ?? 0);
        }
        return size;
      }
      function writePairs(names, values, bytes, start) {
        writeCount(bytes, start, names.length);
        let sizes = start + 4;
        let place = sizes + names.length * 8;
        for (let index = 0; index < names.length; index += 1) {
          const [name, value] = [names[index] ?? "", values[index] ?? ""];
          writeCount(bytes, sizes, name.length);
          writeCount(bytes, sizes + 4, value.length);
          sizes += 8;
          place = writeClosed(bytes, place, name);
          place = writeClosed(bytes, place, value);
        }
      }
      function writeCount(bytes, at, value) {
        bytes[at] = value;
        bytes[at + 1] = value >>> 8;
        bytes[at + 2] = value >>> 16;
        bytes[at + 3] = value >>> 24;
      }
      function writeClosed(bytes, at, text) {
        (0, _latin1_js__WEBPACK_IMPORTED_MODULE_0__.H)(bytes, at, text);
        bytes[at + text.length] = 0;
        return at + text.length + 1;
      }
      function readPairs(bytes) {
        if (bytes.length < 4 || bytes.length > MAX_BYTES)
          return [];
        const count = bytes.readUInt32LE(0);
        let at = 4 + count * 8;
        if (count > MAX_PAIRS || at > bytes.length)
          return [];
        const texts = [];
        for (let index = 0; index < count * 2; index += 1) {
          const end = at + bytes.readUInt32LE(4 + index * 4);
          if (end + 1 > bytes.length || bytes[end] !== 0)
            return [];
          texts.push(bytes.toString("latin1", at, end));
          at = end + 1;
        }
        if (at !== bytes.length)
          return [];
        return Array.from({ length: count }, (_, index) => [texts[index * 2] ?? "", texts[index * 2 + 1] ?? ""]);
      }
    })
  ),
  /***/
  38610: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bn: () => (
          /* binding */
          UNFORESEEN
        ),
        /* harmony export */
        Bz: () => (
          /* binding */
          createScene
        ),
        /* harmony export */
        IU: () => (
          /* binding */
          findCallout
        ),
        /* harmony export */
        Ug: () => (
          /* binding */
          listClusters
        ),
        /* harmony export */
        YD: () => (
          /* binding */
          UPSTREAM
        )
        /* harmony export */
      });
      var _matchers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80284);
      const UPSTREAM = "upstream";
      function listClusters(cases) {
        const clusters = /* @__PURE__ */ new Map();
        for (const { cluster: name, protocol } of cases.flatMap(({ callouts }) => callouts)) {
          if (name === UPSTREAM || clusters.get(name)?.protocol === "grpc")
            continue;
          clusters.set(name, { name, protocol });
        }
        return [...clusters.values()];
      }
      function findCallout(callouts, cluster, call) {
        return callouts.find(({ cluster: name, method, path, headers }) => name === cluster && (method === void 0 || method === call.method) && (path === void 0 || (0, _matchers_js__WEBPACK_IMPORTED_MODULE_0__.TD)(path, call.path)) && headers.every(({ name: header, matcher }) => (0, _matchers_js__WEBPACK_IMPORTED_MODULE_0__.ZO)("", header, matcher, call.headers) === void 0));
      }
      function createScene() {
        return { callouts: [], answer: { kind: "hang", delay: 0 }, received: [], calls: [] };
      }
      const UNFORESEEN = {
        kind: "answer",
        delay: 0,
        status: 503,
        headers: [],
        body: { pieces: [Buffer.from("no call-out of the case fits this call")], chunked: false },
        trailers: []
      };
    })
  ),
  /***/
  84676: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K7: () => (
          /* binding */
          quoteBytes
        ),
        /* harmony export */
        RC: () => (
          /* binding */
          needsDifference
        ),
        /* harmony export */
        Te: () => (
          /* binding */
          showDifference
        ),
        /* harmony export */
        hD: () => (
          /* binding */
          quote
        )
        /* harmony export */
      });
      var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35807);
      const SHORT = 120;
      const CONTEXT_LINES = 2;
      const MAX_LINES = 8;
      const LONGEST_COMPARED = 1 << 20;
      function quote(text) {
        const cut = text.length > SHORT * 2 ? `${text.slice(0, SHORT * 2)}\u2026` : text;
        return JSON.stringify((0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.kU)(cut));
      }
      function quoteBytes(bytes) {
        if (isText(bytes))
          return quote(bytes.toString("utf8"));
        const shown = bytes.subarray(0, 32).toString("hex").replace(/(..)(?!$)/g, "$1 ");
        return `${bytes.length} bytes that are no UTF-8: ${shown}${bytes.length > 32 ? " \u2026" : ""}`;
      }
      function needsDifference(expected, seen) {
        const texts = [expected, seen];
        return texts.every((text) => text.length < LONGEST_COMPARED) && texts.some((text) => text.length > SHORT || text.includes("\n"));
      }
      function showDifference(expected, seen) {
        const before = expected.split("\n");
        const after = seen.split("\n");
        let start = 0;
        while (start < before.length && start < after.length && before[start] === after[start])
          start++;
        let end = 0;
        while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
          end++;
        }
        const removed = before.slice(start, before.length - end);
        const added = after.slice(start, after.length - end);
        const column = firstDifference(removed[0] ?? "", added[0] ?? "");
        const marked = (lines, mark, around) => [
          ...lines.slice(0, MAX_LINES).map((line) => `${mark} ${cutAround(line, around)}`),
          ...lines.length > MAX_LINES ? [`${mark} \u2026 and ${lines.length - MAX_LINES} lines more`] : []
        ];
        return [
          ...marked(before.slice(Math.max(0, start - CONTEXT_LINES), start), " ", 0),
          ...marked(removed, "-", column),
          ...marked(added, "+", column),
          ...marked(before.slice(before.length - end).slice(0, CONTEXT_LINES), " ", 0)
        ].join("\n");
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
        return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.kU)(`${from > 0 ? "\u2026" : ""}${piece}${from + SHORT < line.length ? "\u2026" : ""}`);
      }
      function isText(bytes) {
        return Buffer.from(bytes.toString("utf8")).equals(bytes);
      }
    })
  ),
  /***/
  67181: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          answerLines
        ),
        /* harmony export */
        t: () => (
          /* binding */
          requestLines
        )
        /* harmony export */
      });
      var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92690);
      const DEFAULT_HOST = "example.com";
      const BODILESS = /* @__PURE__ */ new Set(["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"]);
      function requestLines({ headers, body, method }) {
        const host = (0, _wire_js__WEBPACK_IMPORTED_MODULE_0__.ou)(headers, "host") ? [] : [["host", DEFAULT_HOST]];
        return [...host, ...headers, ...framing({ headers, body, method })];
      }
      function framing({ headers, body, method }) {
        if ((0, _wire_js__WEBPACK_IMPORTED_MODULE_0__.ou)(headers, "content-length", "transfer-encoding"))
          return [];
        if (body === void 0)
          return BODILESS.has(method) ? [] : [["content-length", "0"]];
        if (body.chunked)
          return [["transfer-encoding", "chunked"]];
        return [["content-length", String(body.pieces.reduce((sum, piece) => sum + piece.length, 0))]];
      }
      function answerLines({ headers, status, body }) {
        const framed = (0, _wire_js__WEBPACK_IMPORTED_MODULE_0__.ou)(headers, "content-length", "transfer-encoding");
        if (framed || status === 204 || status === 304)
          return [...headers];
        if (body.chunked)
          return [...headers, ["transfer-encoding", "chunked"]];
        const length = body.pieces.reduce((sum, piece) => sum + piece.length, 0);
        return [...headers, ["content-length", String(length)]];
      }
    })
  ),
  /***/
  80284: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cn: () => (
          /* binding */
          showHeaders
        ),
        /* harmony export */
        Hu: () => (
          /* binding */
          judgeText
        ),
        /* harmony export */
        TD: () => (
          /* binding */
          isMet
        ),
        /* harmony export */
        ZO: () => (
          /* binding */
          judgeHeader
        ),
        /* harmony export */
        _e: () => (
          /* binding */
          describeMismatch
        ),
        /* harmony export */
        q0: () => (
          /* binding */
          describe
        ),
        /* harmony export */
        uk: () => (
          /* binding */
          judgeBody
        )
        /* harmony export */
      });
      var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84676);
      var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);
      function describeMismatch({ subject, expected, seen, difference }) {
        if (difference !== void 0)
          return `${subject}: expected (-) and seen (+) differ
${difference}`;
        return `${subject}: expected ${expected}, seen ${seen}`;
      }
      function judgeText(subject, matcher, text) {
        if (matcher.kind === "regex" && text.length > _pattern_js__WEBPACK_IMPORTED_MODULE_0__.ul) {
          const seen = `${text.length} characters, more than the ${_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ul} that a pattern is tried on`;
          return { subject, expected: describe(matcher), seen };
        }
        return isMet(matcher, text) ? void 0 : textMismatch(subject, matcher, text, (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(text));
      }
      function judgeBody(subject, matcher, body) {
        switch (matcher.kind) {
          case "absent":
            return body.length === 0 ? void 0 : { subject, expected: "nothing", seen: (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.K7)(body) };
          case "exact":
            if (body.equals(Buffer.from(matcher.text)))
              return void 0;
            return textMismatch(subject, matcher, body.toString("utf8"), (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.K7)(body));
          case "contains":
            if (body.includes(Buffer.from(matcher.text)))
              return void 0;
            return { subject, expected: describe(matcher), seen: (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.K7)(body) };
          case "bytes":
            return body.equals(matcher.bytes) ? void 0 : bytesMismatch(subject, matcher, body);
          case "size":
            if (body.length === matcher.size)
              return void 0;
            return { subject, expected: describe(matcher), seen: `${body.length} bytes` };
          case "regex":
          case "lines":
            return judgeText(subject, matcher, body.toString("utf8"));
        }
      }
      function judgeHeader(subject, name, matcher, headers) {
        const lines = headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
        if (matcher.kind === "absent") {
          if (lines.length === 0)
            return void 0;
          return { subject, expected: "no such header", seen: (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(lines.join(", ")) };
        }
        if (lines.length === 0) {
          const names = [...new Set(headers.map(([key]) => key.toLowerCase()))].join(", ");
          return { subject, expected: describe(matcher), seen: names === "" ? "no header at all" : `only ${names}` };
        }
        if (matcher.kind === "lines") {
          const met = lines.length === matcher.lines.length && lines.every((line, index) => line === matcher.lines[index]);
          return met ? void 0 : { subject, expected: describe(matcher), seen: lines.map(_difference_js__WEBPACK_IMPORTED_MODULE_1__.hD).join(" and ") };
        }
        return judgeText(subject, matcher, lines.join(", "));
      }
      function showHeaders(headers, name, matcher) {
        const isOne = ([key]) => key.toLowerCase() === name.toLowerCase();
        const wanted = matcher.kind === "lines" ? matcher.lines.map(_difference_js__WEBPACK_IMPORTED_MODULE_1__.hD) : [describe(matcher)];
        const rows = headers.map((line) => [isOne(line) ? "+" : " ", line[0], (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(line[1])]);
        const missing = matcher.kind === "absent" ? [] : wanted.map((value) => ["-", name, value]);
        const place = rows.findIndex(([mark]) => mark === "+");
        rows.splice(place < 0 ? rows.length : place, 0, ...missing);
        const shown = cutRows(rows);
        const width = Math.min(MAX_NAME, Math.max(...shown.map(([, key]) => key.length)));
        return shown.map(([mark, key, value]) => `${mark} ${key.padEnd(width)}  ${value}`.trimEnd()).join("\n");
      }
      const MAX_ROWS = 40;
      const MAX_NAME = 40;
      function cutRows(rows) {
        if (rows.length <= MAX_ROWS)
          return rows;
        const marked = rows.filter(([mark]) => mark !== " ").slice(0, MAX_ROWS / 2);
        const plain = rows.filter(([mark]) => mark === " ").slice(0, MAX_ROWS - marked.length);
        return [...marked, ...plain, [" ", "\u2026", `and ${rows.length - marked.length - plain.length} more`]];
      }
      function textMismatch(subject, matcher, text, shown) {
        const mismatch = { subject, expected: describe(matcher), seen: shown };
        if (matcher.kind !== "exact" || !(0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.RC)(matcher.text, text))
          return mismatch;
        return { ...mismatch, difference: (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.Te)(matcher.text, text) };
      }
      function bytesMismatch(subject, matcher, body) {
        const [expected, seen] = [matcher.bytes.toString("utf8"), body.toString("utf8")];
        const mismatch = { subject, expected: describe(matcher), seen: (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.K7)(body) };
        const areTexts = Buffer.from(expected).equals(matcher.bytes) && Buffer.from(seen).equals(body);
        return areTexts && (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.RC)(expected, seen) ? { ...mismatch, difference: (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.Te)(expected, seen) } : mismatch;
      }
      function isMet(matcher, text) {
        switch (matcher.kind) {
          case "exact":
            return text === matcher.text;
          case "contains":
            return text.includes(matcher.text);
          case "regex":
            return (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.bP)(matcher.text, text);
          case "absent":
            return text === "";
          case "lines":
            return text === matcher.lines.join(", ");
          case "bytes":
            return Buffer.from(text).equals(matcher.bytes);
          case "size":
            return Buffer.byteLength(text) === matcher.size;
        }
      }
      function describe(matcher, noun = "text") {
        switch (matcher.kind) {
          case "exact":
            return noun === "line" ? `the line ${(0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(matcher.text)}` : (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(matcher.text);
          case "contains":
            return `a ${noun} that contains ${(0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.hD)(matcher.text)}`;
          case "regex":
            return `a ${noun} that /${matcher.text}/ matches as a whole`;
          case "absent":
            return "nothing";
          case "lines":
            return `the lines ${matcher.lines.map(_difference_js__WEBPACK_IMPORTED_MODULE_1__.hD).join(" and ")}`;
          case "bytes":
            return matcher.file === void 0 ? (0, _difference_js__WEBPACK_IMPORTED_MODULE_1__.K7)(matcher.bytes) : `the content of ${matcher.file}`;
          case "size":
            return `${matcher.size} bytes`;
        }
      }
    })
  ),
  /***/
  457: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          refusedTrace
        )
        /* harmony export */
      });
      const NOTHING = {
        exchanges: [],
        settlement: "quiet",
        logs: [],
        callouts: [],
        startCallouts: [],
        metrics: /* @__PURE__ */ new Map(),
        sharedData: /* @__PURE__ */ new Map(),
        queues: /* @__PURE__ */ new Map(),
        findings: [],
        calls: [],
        unmet: []
      };
      function refusedTrace(reasons, logs) {
        const findings = reasons.map((message) => ({ kind: "refused", message, backtrace: [] }));
        return { ...NOTHING, findings, logs };
      }
    })
  ),
  /***/
  80674: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          toFacts
        ),
        /* harmony export */
        U: () => (
          /* binding */
          toPropertyBytes
        )
        /* harmony export */
      });
      var _host_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45152);
      function listProperties(tree, above = []) {
        return Object.entries(tree).flatMap(([part, value]) => {
          const parts = [...above, part];
          return [{ parts, value }, ...typeof value === "object" ? listProperties(value, parts) : []];
        });
      }
      function toPropertyBytes(tree) {
        const whole = listProperties(tree).filter(({ parts, value }) => !isTree(value) || isStruct(parts));
        if (whole.length === 0)
          return void 0;
        return new Map(whole.map(({ parts, value }) => [parts.map(latin1).join("\0"), serialize(value, isMetadata(parts))]));
      }
      function isMetadata(parts) {
        return parts.slice(0, 3).some((part) => part.endsWith("metadata"));
      }
      function isStruct(parts) {
        return parts.length > 1 && isMetadata(parts);
      }
      function isTree(value) {
        return typeof value === "object" && !Array.isArray(value);
      }
      function serialize(value, isDouble) {
        if (typeof value === "string")
          return Buffer.from(value);
        if (typeof value === "boolean")
          return Buffer.from([value ? 1 : 0]);
        if (typeof value === "object") {
          const [names, values] = Array.isArray(value) ? [value, []] : [Object.keys(value), Object.values(value)];
          return serializePairs(names.map((name) => serialize(name, isDouble)), values.map((part) => serialize(part, isDouble)));
        }
        const bytes = Buffer.alloc(8);
        if (isDouble || !Number.isSafeInteger(value))
          bytes.writeDoubleLE(value);
        else
          bytes.writeBigInt64LE(BigInt(value));
        return bytes;
      }
      function serializePairs(names, values) {
        const texts = names.map((name) => name.toString("latin1"));
        const parts = values.map((value) => value.toString("latin1"));
        const pairs = Buffer.alloc((0, _host_pairs_js__WEBPACK_IMPORTED_MODULE_0__.T8)(texts, parts));
        (0, _host_pairs_js__WEBPACK_IMPORTED_MODULE_0__.JC)(texts, parts, pairs, 0);
        return pairs;
      }
      function latin1(text) {
        return Buffer.from(text).toString("latin1");
      }
      function toFacts(tree) {
        const untellable = listProperties(tree).filter(({ value }) => typeof value !== "object").filter(({ parts, value }) => !isTellable(parts, value)).map(({ parts }) => parts.join("."));
        const facts = { node: subtree(tree, "xds", "node"), metadata: subtree(tree, "metadata", "filter_metadata") };
        return { untellable, facts };
      }
      function subtree(tree, ...parts) {
        let found = tree;
        for (const part of parts)
          found = found !== void 0 && isTree(found) ? found[part] : void 0;
        return found !== void 0 && isTree(found) ? found : void 0;
      }
      function isTellable([first, second, third, ...rest], value) {
        if (first === "metadata")
          return second === "filter_metadata" && rest.length > 0;
        if (first !== "xds" || second !== "node")
          return false;
        if (third === "metadata")
          return rest.length > 0;
        return (third === "id" || third === "cluster") && rest.length === 0 && typeof value === "string";
      }
    })
  ),
  /***/
  26661: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        nl: () => (
          /* binding */
          DEADLINE
        ),
        li: () => (
          /* binding */
          addOutcomes
        ),
        ax: () => (
          /* binding */
          foldPhaseTests
        ),
        l9: () => (
          /* binding */
          runOn
        )
      });
      var plan = __webpack_require__(26561);
      var test_matchers = __webpack_require__(80284);
      ;
      function judgeConnection(expectation, record) {
        switch (expectation.kind) {
          case "connected":
            if (record.called === expectation.connected)
              return void 0;
            return {
              subject: "the connection to the upstream",
              expected: expectation.connected ? "that there is one" : "that there is none",
              seen: record.called ? "there is one" : "there is none"
            };
          case "received":
            return (0, test_matchers.uk)(`what the ${expectation.peer} received`, expectation.matcher, record.received[expectation.peer]);
          case "closed-by":
            if (record.closedBy === expectation.by)
              return void 0;
            return {
              subject: "the end of the connection",
              expected: `by the ${expectation.by}`,
              seen: `by the ${record.closedBy}`
            };
        }
      }
      var difference = __webpack_require__(84676);
      ;
      function judgeWhole(expectation, trace) {
        switch (expectation.kind) {
          case "log":
            return judgeLog(expectation, trace.logs);
          case "metric":
            return judgeMetric(expectation, trace.metrics.get(expectation.name));
          case "no-metric": {
            const value = trace.metrics.get(expectation.name);
            if (value === void 0)
              return void 0;
            return { subject: `the metric ${expectation.name}`, expected: "none of this name", seen: String(value) };
          }
          case "shared-data":
            return judgeSharedData(expectation, trace.sharedData.get(expectation.key));
          case "queue":
            return judgeQueue(expectation, trace.queues.get(expectation.name));
          case "no-callouts": {
            const [first] = trace.callouts;
            if (first === void 0)
              return void 0;
            return { subject: "the calls of the module", expected: "none", seen: listCalls(trace.callouts) };
          }
          case "callout":
            return judgeCallout(expectation.callout, trace);
          case "connection":
            return trace.connection && judgeConnection(expectation.expected, trace.connection);
          case "trap": {
            const { callback } = expectation;
            if (trace.findings.some((finding) => isExpectedTrap(finding, expectation)))
              return void 0;
            return {
              subject: "the module",
              expected: `a trap${callback === void 0 ? "" : ` in ${callback}`}`,
              seen: "none"
            };
          }
          case "refused":
            return {
              subject: "the start of the module",
              expected: "that it does not start with what it is told",
              seen: "it does"
            };
        }
      }
      function isExpectedTrap(finding, { callback }) {
        return finding.kind === "trap" && (callback === void 0 || finding.callback === callback);
      }
      function judgeLog({ level, matcher, absent }, logs) {
        const found = logs.find((line) => (level === void 0 || line.level === level) && (0, test_matchers.TD)(matcher, line.text));
        if (absent === (found === void 0))
          return void 0;
        const wanted = `${(0, test_matchers.q0)(matcher, "line")}${level === void 0 ? "" : ` at the level ${level}`}`;
        const shown = logs.slice(-5).map((line) => `${line.level}: ${(0, difference.hD)(line.text)}`);
        return {
          subject: "the module's log",
          expected: absent ? `nothing like ${wanted}` : wanted,
          seen: found === void 0 ? shown.join(", ") || "no line at all" : `${found.level}: ${(0, difference.hD)(found.text)}`,
          ...logs.length === 0 ? {} : { detail: showLog(logs, found) }
        };
      }
      const MAX_LOG_LINES = 30;
      function showLog(logs, found) {
        const start = found === void 0 ? logs.length - MAX_LOG_LINES : logs.indexOf(found) - MAX_LOG_LINES / 2;
        const shown = logs.slice(Math.max(0, start), Math.max(0, start) + MAX_LOG_LINES);
        const width = Math.max(...shown.map(({ level }) => level.length));
        const lines = shown.map((line) => `${line === found ? "+" : " "} ${line.level.padEnd(width)}  ${(0, difference.hD)(line.text)}`);
        return logs.length > shown.length ? [...lines, `  (${logs.length} lines in all)`].join("\n") : lines.join("\n");
      }
      function judgeMetric({ name, min, max }, value) {
        if (value !== void 0 && value >= min && value <= max)
          return void 0;
        const range = max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
        return {
          subject: `the metric ${name}`,
          expected: min === max ? String(min) : range,
          seen: value === void 0 ? "no metric of this name" : String(value)
        };
      }
      function judgeSharedData({ key, matcher }, value) {
        const subject = `the shared data ${(0, difference.hD)(key)}`;
        if (matcher.kind === "absent") {
          return value === void 0 ? void 0 : { subject, expected: "no such key", seen: (0, difference.hD)(value.toString("utf8")) };
        }
        if (value === void 0)
          return { subject, expected: (0, test_matchers.q0)(matcher), seen: "no such key" };
        return (0, test_matchers.uk)(subject, matcher, value);
      }
      function judgeQueue({ name, matchers }, entries) {
        const subject = `the queue ${(0, difference.hD)(name)}`;
        if (entries === void 0) {
          return { subject, expected: `${matchers.length} entries`, seen: "no queue that the module has registered so" };
        }
        if (entries.length !== matchers.length) {
          const shown = entries.slice(0, 5).map((entry) => (0, difference.hD)(entry.toString("utf8")));
          const seen = entries.length === 0 ? "none" : `${entries.length}: ${shown.join(", ")}`;
          return { subject, expected: `${matchers.length} entries`, seen };
        }
        for (const [index, matcher] of matchers.entries()) {
          const mismatch = (0, test_matchers.uk)(`the entry ${index + 1} of ${subject}`, matcher, entries[index] ?? Buffer.alloc(0));
          if (mismatch !== void 0)
            return mismatch;
        }
        return void 0;
      }
      function judgeCallout(expected, { callouts: calls, startCallouts }) {
        const { cluster, method, path, times } = expected;
        const subject = `the calls to ${cluster}${method === void 0 ? "" : `, ${method}`}${path === void 0 ? "" : `, path ${(0, test_matchers.q0)(path)}`}`;
        const isMeant = (call) => call.cluster === cluster && (method === void 0 || call.method === method) && (path === void 0 || (0, test_matchers.TD)(path, call.path));
        const meant = calls.filter(isMeant);
        if (meant.length !== times) {
          const hint = meant.length < times && startCallouts.some(isMeant) ? START_HINT : void 0;
          const seen = meant.length === calls.length ? String(meant.length) : `${meant.length} of ${listCalls(calls)}`;
          return {
            subject,
            expected: times === 0 ? "none" : String(times),
            seen: calls.length === 0 ? "no call" : seen,
            hint
          };
        }
        for (const call of meant) {
          const mismatch = judgeCall(expected, call);
          if (mismatch !== void 0)
            return mismatch;
        }
        return void 0;
      }
      const START_HINT = "the module makes such a call at its start, which belongs to no case unless the case has a VM of its own: say `fresh: true`";
      function judgeCall({ headers, body, trailers }, call) {
        const to = `the call to ${call.cluster}, ${call.method} ${call.path}`;
        for (const { name, matcher } of headers) {
          const mismatch = (0, test_matchers.ZO)(`the header ${name} of ${to}`, name, matcher, call.headers);
          if (mismatch !== void 0)
            return mismatch;
        }
        for (const { name, matcher } of trailers) {
          const mismatch = (0, test_matchers.ZO)(`the trailer ${name} of ${to}`, name, matcher, call.trailers);
          if (mismatch !== void 0)
            return mismatch;
        }
        return body && (0, test_matchers.uk)(`the body of ${to}`, body, call.body);
      }
      const MAX_CALLS = 5;
      function listCalls(calls) {
        const shown = calls.slice(0, MAX_CALLS).map(({ cluster, method, path }) => `${cluster}: ${method} ${(0, difference.hD)(path)}`);
        return calls.length > MAX_CALLS ? `${shown.join(", ")} and ${calls.length - MAX_CALLS} more` : shown.join(", ");
      }
      ;
      function judgeExchange(expectation, observation) {
        switch (expectation.kind) {
          case "called":
            return judgeCalled(expectation.called, observation);
          case "not-failed-by-envoy":
            return judgeNotFailed(observation);
          case "status":
            return judgeStatus(expectation.status, observation);
          case "method":
          case "path": {
            const seen = observation.upstream?.[expectation.kind];
            if (seen === void 0)
              return void 0;
            return (0, test_matchers.Hu)(`the ${expectation.kind} at the upstream`, expectation.matcher, seen);
          }
          case "header":
          case "trailer": {
            const { kind, side, name, matcher } = expectation;
            const lines = sideOf(side, observation)?.[kind === "header" ? "headers" : "trailers"];
            if (lines === void 0)
              return void 0;
            const mismatch = (0, test_matchers.ZO)(subjectOf(`${kind} ${name}`, side), name, matcher, lines);
            return mismatch && { ...mismatch, detail: (0, test_matchers.Cn)(lines, name, matcher) };
          }
          case "body": {
            const body = sideOf(expectation.side, observation)?.body;
            return body && (0, test_matchers.uk)(subjectOf("body", expectation.side), expectation.matcher, body);
          }
          case "grpc-status":
            return judgeGrpcStatus(expectation.status, observation);
          case "details":
            return (0, test_matchers.Hu)("the response code details", expectation.matcher, observation.details ?? "");
          case "local":
            return judgeLocal(expectation.local, observation);
          case "fault": {
            const { status } = observation.response;
            const expected = expectation.fault === "reset" ? "no whole answer" : "no answer at all";
            return { subject: "the response", expected, seen: `an answer with status ${status}` };
          }
        }
      }
      const VIA_UPSTREAM = "via_upstream";
      function judgeLocal(local, { details = "", response }) {
        if (local !== (details === VIA_UPSTREAM))
          return void 0;
        return {
          subject: "the response",
          expected: local ? "an answer of the filter's or of Envoy's own" : "the upstream's answer",
          seen: local ? `the upstream's answer, status ${response.status}` : `an answer of the filter's or of Envoy's own (${details}), status ${response.status}`
        };
      }
      function judgeGrpcStatus(status, { response }) {
        const told = [...response.trailers, ...response.headers].find(([name]) => name.toLowerCase() === "grpc-status")?.[1];
        if (told === String(status))
          return void 0;
        return {
          subject: "the gRPC status",
          expected: String(status),
          seen: told ?? `none, in an answer with status ${response.status}`
        };
      }
      function judgeCalled(called, { upstream, response }) {
        if (called === (upstream !== void 0))
          return void 0;
        const answer = `${response.status} with ${response.body.length === 0 ? "an empty body" : (0, difference.K7)(response.body)}`;
        return {
          subject: "the upstream",
          expected: called ? "a request" : "no request, since the filter answers by itself",
          seen: upstream === void 0 ? `none: the client was answered ${answer}` : `${upstream.method} ${upstream.path}`
        };
      }
      function judgeNotFailed({ upstream, response }) {
        if (upstream !== void 0 || response.status !== 503 || response.body.length > 0)
          return void 0;
        return {
          subject: "the response",
          expected: "an answer of the upstream's or of the filter's",
          seen: "503 with an empty body, which is how Envoy answers for a plugin that does not run"
        };
      }
      function judgeStatus(status, { response, upstream, details }) {
        if (response.status === status)
          return void 0;
        const why = details === void 0 ? "" : ` (${details})`;
        const from = upstream === void 0 ? `, answered without the upstream${why}` : "";
        return { subject: "the status", expected: String(status), seen: `${response.status}${from}` };
      }
      function sideOf(side, { upstream, response }) {
        return side === "upstream" ? upstream : response;
      }
      function subjectOf(part, side) {
        return side === "upstream" ? `the ${part} at the upstream` : `the ${part} of the response`;
      }
      var trace_lines = __webpack_require__(44832);
      ;
      function judgeCase(testCase, trace, deadline) {
        const diagnostics = findProblems(testCase, trace, testCase.deadline ?? deadline);
        const calls = (0, trace_lines.x)(trace.calls);
        return diagnostics.map((diagnostic, index) => index === 0 ? withDetail(diagnostic, calls) : diagnostic);
      }
      function withDetail(diagnostic, calls) {
        const detail = [diagnostic.detail, calls].filter((part) => part !== void 0).join("\n\n");
        return detail === "" ? diagnostic : { ...diagnostic, detail };
      }
      function findProblems(testCase, trace, deadline) {
        const refusal = testCase.expectations.find((expectation) => expectation.kind === "refused");
        const refused = trace.findings.filter(({ kind }) => kind === "refused");
        if (refusal !== void 0 && refused.length > 0)
          return judgeRefusal(testCase, refusal, trace);
        const trap = testCase.expectations.find((expectation) => expectation.kind === "trap");
        const findings = trace.findings.filter((finding) => trap === void 0 || !isExpectedTrap(finding, trap));
        if (findings.length > 0)
          return findings.map((finding) => describeFinding(testCase, finding));
        if (trace.settlement === "gone") {
          return [complain(testCase, "test-crash", "Envoy ended in the middle of it", { hint: CRASH_HINT })];
        }
        if (trace.settlement === "stuck") {
          const answered = trace.exchanges.at(-1)?.ending.kind === "answered" ? "it was answered" : "it was not answered";
          return [
            complain(testCase, "test-loop", `${answered}, and the filter never came back from it`, {
              hint: LOOP_HINT
            })
          ];
        }
        if (testCase.connection !== void 0 && trace.connection?.isOver !== true) {
          const seconds = trace.connection === void 0 ? deadline / 1e3 : plan.q / 1e3;
          const message = `the connection did not end within ${seconds} s`;
          return [complain(testCase, "test-deadline", message, { hint: CONNECTION_HINT })];
        }
        return [
          ...trace.unmet.map((message) => complain(testCase, "test-failed", message)),
          ...testCase.exchanges.flatMap((plan2, index) => judgePlan(testCase, plan2, index, trace.exchanges[index], deadline)),
          ...judgeAll(testCase, testCase.expectations, (expectation) => judgeWhole(expectation, trace))
        ];
      }
      function judgeRefusal(testCase, { matcher, position }, trace) {
        const logs = testCase.expectations.filter(({ kind }) => kind === "log");
        const problems = judgeAll(testCase, logs, (expectation) => judgeWhole(expectation, trace));
        const reasons = trace.findings.map(({ message: message2 }) => message2);
        if (matcher === void 0 || reasons.some((reason) => (0, test_matchers.TD)(matcher, reason)))
          return problems;
        const message = `the module does not start, for another reason: ${reasons.join("; ")}`;
        return [complain(testCase, "test-failed", message, { position }), ...problems];
      }
      function judgePlan(testCase, { expectations }, index, trace, deadline) {
        const several = testCase.exchanges.length > 1;
        const prefix = several ? `request ${index + 1}: ` : "";
        if (trace === void 0)
          return [complain(testCase, "test-no-answer", `${prefix}it was not sent`)];
        const { ending, upstream, details } = trace;
        const fault = expectations.find((expectation) => expectation.kind === "fault")?.fault;
        const upstreamOnly = expectations.filter((expectation) => expectation.kind === "called" || expectation.kind === "method" || expectation.kind === "path" || "side" in expectation && expectation.side === "upstream");
        switch (ending.kind) {
          case "answered": {
            const seen = { response: ending.response, upstream, details };
            return judgeAll(testCase, expectations, (expectation) => judgeExchange(expectation, seen), prefix);
          }
          case "deadline":
            if (fault === "hang")
              return judgeFaulty(testCase, upstreamOnly, trace, prefix);
            return [
              complain(testCase, "test-deadline", `${prefix}no answer within ${deadline / 1e3} s`, { hint: PAUSE_HINT })
            ];
          case "broken":
            if (fault === "reset")
              return judgeFaulty(testCase, upstreamOnly, trace, prefix);
            return [complain(testCase, "test-no-answer", `${prefix}the request got no whole answer: ${ending.reason}`)];
        }
      }
      const NO_RESPONSE = { status: 0, headers: [], body: Buffer.alloc(0), trailers: [] };
      function judgeFaulty(testCase, expectations, { upstream, details }, prefix) {
        const seen = { response: NO_RESPONSE, upstream, details };
        return judgeAll(testCase, expectations, (expectation) => judgeExchange(expectation, seen), prefix);
      }
      function judgeAll(testCase, expectations, judge, prefix = "") {
        return expectations.flatMap((expectation) => {
          const mismatch = judge(expectation);
          if (mismatch === void 0)
            return [];
          const { position } = expectation;
          const { detail, hint } = mismatch;
          const details = { position, detail, ...hint === void 0 ? {} : { hint } };
          return [complain(testCase, "test-failed", `${prefix}${(0, test_matchers._e)(mismatch)}`, details)];
        });
      }
      function notRun(testCase, lost) {
        return complain(testCase, "test-not-run", `not run, since the ${lost} cases before it each brought everything to a halt`, {
          hint: "mend the first of them and run again"
        });
      }
      const LOOP_HINT = "the filter does not return from a callback: look for a loop without an end";
      const PAUSE_HINT = "the filter paused the stream and never continued it, or waits for a call-out that nobody answers";
      const CONNECTION_HINT = "the filter held the connection back and never let it go on or closed it: proxy_continue_stream and proxy_close_stream do";
      const CRASH_HINT = "run with another Envoy release too: a crash of the proxy itself is worth a report to its makers";
      function describeFinding(testCase, finding) {
        const { kind, message, backtrace } = finding;
        const lines = backtrace.map((frame) => `
  at ${frame}`).join("");
        switch (kind) {
          case "trap":
            return complain(testCase, "test-trap", `the filter trapped: ${message}${lines}`, {
              hint: "after a trap Envoy answers every further request of this VM with 503 (unless told to fail open); the names in the backtrace come from the module, if it was built with names"
            });
          case "crash": {
            const why = "why" in finding && finding.why !== void 0 ? ` (${finding.why})` : "";
            return complain(testCase, "test-crash", `Envoy crashed: ${message}${why}`, { hint: CRASH_HINT });
          }
          case "wasm":
          case "critical":
            return complain(testCase, "test-envoy-error", `Envoy complains: ${message}`);
          case "refused":
            return complain(testCase, "test-refused", `the module does not start: ${message}`, {
              hint: "see configuration, vmConfiguration and rootId of the case and at the top of the file, and what the module logs"
            });
          case "host":
            return complain(testCase, "test-host-limit", message, { hint: "run this case in a real Envoy (--engine envoy)" });
        }
      }
      function complain(testCase, code, message, details = {}) {
        const { file, line, column } = details.position ?? testCase.position ?? {};
        return {
          ...file === void 0 ? {} : { file, line, column },
          severity: "error",
          code,
          message: `${testCase.name}: ${message}`,
          ...details.hint === void 0 ? {} : { hint: details.hint },
          ...details.detail === void 0 ? {} : { detail: details.detail }
        };
      }
      ;
      const DEADLINE = 1e4;
      const MAX_LOST_IN_A_ROW = 3;
      function foldPhaseTests(results, place) {
        const cases = results.map(({ test: { name, position }, diagnostics: diagnostics2, seconds, skipped }) => {
          const head = { name, ...place, file: position.file, line: position.line };
          if (skipped !== void 0)
            return { ...head, status: "skipped", reason: skipped };
          if (diagnostics2.length === 0)
            return { ...head, status: "passed", seconds };
          return { ...head, status: "failed", seconds, problems: diagnostics2.map(({ message }) => message) };
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
          seconds: Math.round(performance.now() - started) / 1e3
        };
      }
      function countCases(cases) {
        const count = (wanted) => cases.filter(({ status }) => status === wanted).length;
        return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
      }
      async function runOn(engine, { suite, env, deadline = DEADLINE }) {
        const started = performance.now();
        const cases = [];
        const diagnostics = [];
        const record = (testCase, outcome) => {
          cases.push({
            name: testCase.name,
            engine: engine.name,
            ...engine.target === void 0 ? {} : { target: engine.target },
            ...outcome,
            file: testCase.position?.file,
            line: testCase.position?.line
          });
        };
        const fail = (testCase, problems, seconds) => {
          diagnostics.push(...problems);
          record(testCase, { status: "failed", seconds, problems: problems.map(({ message }) => message) });
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
            if (reason !== void 0) {
              record(testCase, { status: "skipped", reason });
              continue;
            }
            const begun = performance.now();
            const trace = await engine.run(testCase);
            const seconds = Math.round(performance.now() - begun) / 1e3;
            lost = trace.settlement === "quiet" ? 0 : lost + 1;
            const problems = judgeCase(testCase, trace, deadline);
            if (problems.length === 0)
              record(testCase, { status: "passed", seconds });
            else
              fail(testCase, problems, seconds);
          }
        } catch (error) {
          await engine.close();
          throw error;
        }
        const findings = await engine.close();
        return {
          cases,
          diagnostics,
          findings,
          tests: countCases(cases),
          seconds: Math.round(performance.now() - started) / 1e3
        };
      }
    })
  ),
  /***/
  79851: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          withoutTwins
        ),
        /* harmony export */
        p: () => (
          /* binding */
          callsOf
        )
        /* harmony export */
      });
      function withoutTwins(calls) {
        const unpaired = /* @__PURE__ */ new Set();
        return calls.filter((call) => {
          const key = identify(call);
          if (unpaired.delete(key))
            return false;
          unpaired.add(key);
          return true;
        });
      }
      function callsOf({ fresh }, startCalls, calls) {
        return fresh ? { callouts: [...startCalls, ...calls], startCallouts: [] } : { callouts: calls, startCallouts: startCalls };
      }
      function identify({ headers, body, ...call }) {
        const told = headers.filter(([name]) => name.toLowerCase() !== "x-request-id");
        return JSON.stringify([call, told, body.toString("base64")]);
      }
    })
  ),
  /***/
  44832: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          tellCalls
        ),
        /* harmony export */
        x: () => (
          /* binding */
          showCalls
        )
        /* harmony export */
      });
      const MAX_LINES = 60;
      function showCalls(calls) {
        if (calls.length === 0)
          return void 0;
        const left = Math.max(0, calls.length - MAX_LINES);
        const gap = left === 0 ? [] : [`  \u2026 (${left} calls before)`];
        return ["calls between the host (\u2192) and the module:", ...gap, ...calls.slice(left).map((line) => `  ${line}`)].join("\n");
      }
      function tellCalls(title, calls, log) {
        if (calls.length > 0)
          log.debug(`${title}:`);
        for (const line of calls)
          log.debug(`  ${line}`);
      }
    })
  ),
  /***/
  57996: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          missedTicks
        ),
        /* harmony export */
        R: () => (
          /* binding */
          noQueue
        )
        /* harmony export */
      });
      function missedTicks(wanted, missed) {
        return `${missed} of ${wanted} ticks that the case waits for never came`;
      }
      function noQueue(name) {
        return `the module has registered no queue named ${JSON.stringify(name)} that the case could fill`;
      }
    })
  )
};

const id2 = 7001;
const ids2 = [7001];
const modules2 = {
  /***/
  17001: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        F: () => (
          /* binding */
          openHostEngine
        ),
        z: () => (
          /* binding */
          toPlugin
        )
      });
      var promises_ = __webpack_require__(58500);
      var exec = __webpack_require__(10533);
      var envoy_plugin = __webpack_require__(13276);
      var guard = __webpack_require__(38880);
      var host = __webpack_require__(21820);
      var host_link = __webpack_require__(4847);
      var refusal = __webpack_require__(68761);
      var environment = __webpack_require__(52934);
      ;
      const BACKOFF = 1500;
      function pluginForStream(served) {
        const { vm } = served.started;
        const now = vm.world.clock.elapsed();
        if (vm.failure === void 0 || vm.plugin.failurePolicy !== "FAIL_RELOAD" || now - served.loadedAt < BACKOFF) {
          return served.started;
        }
        served.loadedAt = now;
        try {
          served.started = (0, host._C)(served.loaded, vm.plugin, vm.world);
        } catch (error) {
          if (!(error instanceof host_link.to))
            throw error;
        }
        return served.started;
      }
      var host_shared = __webpack_require__(15268);
      var host_body = __webpack_require__(561);
      var context = __webpack_require__(97662);
      var host_vm = __webpack_require__(65182);
      ;
      const PEER = { unknown: 0, local: 1, remote: 2 };
      function openConnection(vm, root, ends) {
        const view = {
          downstream: void 0,
          upstream: void 0,
          resume: () => resume(connection),
          close: () => connection_close(connection, PEER.local)
        };
        const connection = {
          vm,
          context: (0, host.xf)(vm, root, (0, context.ei)(ends.facts, view)),
          ends,
          view,
          fromClient: (0, host_body.Fm)(),
          fromUpstream: (0, host_body.Fm)(),
          clientEnded: false,
          upstreamTold: false,
          clientTold: false,
          proxyStarted: false,
          over: false,
          bypassed: vm.failure !== void 0 && vm.plugin.failurePolicy === "FAIL_OPEN"
        };
        return connection;
      }
      function startConnection(connection) {
        const { vm, context: context2 } = connection;
        if (vm.failure === void 0) {
          if (vm.callbacks.proxy_on_context_create !== void 0) {
            (0, host_vm.Ve)(vm, context2, "proxy_on_context_create", context2.id, context2.root?.id);
            (0, host_vm.qG)(vm);
          }
          context2.created = true;
        }
        if (ask(connection, "proxy_on_new_connection"))
          startProxy(connection);
      }
      function receiveFromClient(connection, bytes, end) {
        if (connection.over || connection.clientEnded)
          return;
        connection.clientEnded = end;
        (0, host_body.Nc)(connection.fromClient, bytes);
        count(connection, "requestSize", bytes);
        const { fromClient, view } = connection;
        view.downstream = fromClient;
        if (ask(connection, "proxy_on_downstream_data", fromClient.bytes.length, end)) {
          view.downstream = void 0;
          passToUpstream(connection);
        }
        if (end && connection.clientTold)
          connection_close(connection, PEER.remote);
      }
      function receiveFromUpstream(connection, bytes, end) {
        if (connection.over || connection.clientTold)
          return;
        const { fromUpstream, view, vm, context: context2 } = connection;
        (0, host_body.Nc)(fromUpstream, bytes);
        count(connection, "responseSize", bytes);
        view.upstream = fromUpstream;
        const goesOn = ask(connection, "proxy_on_upstream_data", fromUpstream.bytes.length, end);
        if (goesOn)
          view.upstream = void 0;
        if (end && vm.callbacks.proxy_on_upstream_connection_close !== void 0) {
          tell(vm, context2, "proxy_on_upstream_connection_close", PEER.unknown);
        }
        if (connection.over)
          return;
        if (goesOn) {
          const { bytes: sent } = fromUpstream;
          fromUpstream.bytes = NOTHING;
          connection.clientTold = end;
          connection.ends.toClient(sent, end);
        }
        if (end && (connection.upstreamTold || goesOn && connection.clientEnded))
          connection_close(connection, PEER.local);
      }
      function loseClient(connection) {
        if (connection.proxyStarted)
          connection_close(connection, PEER.remote);
      }
      function count({ ends }, what, bytes) {
        ends.facts[what] += bytes.length;
      }
      const NOTHING = Buffer.alloc(0);
      function ask(connection, callback, size = 0, end = false) {
        const { vm, context: context2 } = connection;
        if (connection.bypassed)
          return true;
        if (context2.stream !== void 0)
          context2.stream.endOfStream = end;
        if (vm.failure === void 0) {
          if (vm.callbacks[callback] === void 0)
            return true;
          const answer2 = (0, host_vm.Ve)(vm, context2, callback, context2.id, size, end ? 1 : 0);
          (0, host_vm.qG)(vm);
          if (vm.failure === void 0)
            return answer2 === 0 && !connection.over;
        }
        if ((0, host_vm.mx)(vm))
          return !connection.over;
        connection_close(connection, PEER.local);
        return false;
      }
      function tell(vm, context2, callback, peer) {
        if (vm.failure !== void 0 || !context2.created || vm.callbacks[callback] === void 0)
          return;
        (0, host_vm.Ve)(vm, context2, callback, context2.id, peer);
        (0, host_vm.qG)(vm);
      }
      const UPSTREAM = "upstream";
      const CHOSEN_CLUSTER = "envoy.tcp_proxy.cluster";
      function startProxy(connection) {
        if (connection.proxyStarted || connection.over)
          return;
        connection.proxyStarted = true;
        const { vm, context: context2 } = connection;
        const chosen = context2.stream?.state?.get(CHOSEN_CLUSTER)?.value.toString();
        if (chosen !== void 0 && chosen !== UPSTREAM) {
          if (vm.world.hasCluster(chosen))
            vm.world.report({ kind: "host", message: noService(chosen), backtrace: [] });
          connection_close(connection, PEER.local);
          return;
        }
        connection.ends.connect();
      }
      function noService(cluster) {
        return `the connection goes to the cluster ${JSON.stringify(cluster)}, for which the embedded host has no TCP service`;
      }
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
        if (upstreamTold || fromClient.bytes.length === 0 && !clientEnded)
          return;
        const { bytes } = fromClient;
        fromClient.bytes = NOTHING;
        connection.upstreamTold = clientEnded;
        ends.toUpstream(bytes, clientEnded);
      }
      function connection_close(connection, by) {
        if (connection.over)
          return;
        connection.over = true;
        const { vm, context: context2, ends } = connection;
        ends.closed();
        tell(vm, context2, "proxy_on_downstream_connection_close", by);
        for (const callback of ["proxy_on_done", "proxy_on_log"]) {
          if (vm.failure !== void 0 || !context2.created || vm.callbacks[callback] === void 0)
            continue;
          (0, host_vm.Ve)(vm, context2, callback, context2.id);
          (0, host_vm.qG)(vm);
        }
        (0, host_vm.JQ)(vm, context2);
      }
      var plan = __webpack_require__(26561);
      ;
      const CONNECT_DELAY = 1;
      const TURN = 1;
      function playStepsInHost(steps, clock, { vm, root }, facts) {
        const received = { client: [], upstream: [] };
        const ended = { client: false, upstream: false };
        const saidEnd = { client: false, upstream: false };
        let connected = false;
        let closed = false;
        let closedBy;
        const unread = [];
        const hearEnd = (peer) => {
          ended[peer] = true;
          if (!saidEnd.client && !saidEnd.upstream)
            closedBy ??= "filter";
        };
        const deliver2 = (to, bytes, end) => {
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
          toUpstream: (bytes, end) => deliver2("upstream", bytes, end),
          toClient: (bytes, end) => deliver2("client", bytes, end),
          closed: () => {
            closed = true;
            hearEnd("client");
            if (connected)
              hearEnd("upstream");
          },
          facts
        });
        const give = (step) => {
          const receive = step.from === "client" ? receiveFromClient : receiveFromUpstream;
          if (step.kind === "send")
            receive(connection, step.bytes, false);
          else
            receive(connection, Buffer.alloc(0), true);
        };
        const take = (step) => {
          const { from } = step;
          if (closed || saidEnd[from] || from === "upstream" && !connected)
            return;
          if (step.kind === "end") {
            saidEnd[from] = true;
            closedBy ??= from;
          }
          if (connected)
            give(step);
          else if (step.kind === "send")
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
        take({ kind: "end", from: "client" });
        pass(plan.q, () => closed || ended.upstream);
        take({ kind: "end", from: "upstream" });
        pass(plan.q, () => closed || ended.client);
        const isOver = ended.client;
        if (!closed)
          loseClient(connection);
        return {
          called: connected,
          received: { client: Buffer.concat(received.client), upstream: Buffer.concat(received.upstream) },
          closedBy: closedBy ?? "client",
          isOver
        };
      }
      var header_map = __webpack_require__(83979);
      var grpc_status = __webpack_require__(33540);
      ;
      const TOO_LARGE = {
        request: local_reply_text(413, "Payload Too Large", "request_payload_too_large"),
        response: local_reply_text(500, "Internal Server Error", "response_payload_too_large")
      };
      const WITHOUT_STATUS = local_reply_text(502, "missing required header: :status", "filter_removed_required_response_headers{missing_required_header:_:status}");
      function local_reply_text(status, body, details) {
        return { status, body: Buffer.from(body), headers: [], grpcStatus: void 0, details };
      }
      function localReply({ status, body, headers, grpcStatus }, toGrpc) {
        const map = (0, header_map.UQ)("response", [[":status", String(status)]]);
        for (const [name, value] of headers)
          (0, header_map.NI)(map, name, value);
        if (toGrpc) {
          (0, header_map.Jn)(map, ":status", "200");
          (0, header_map.Jn)(map, "content-type", "application/grpc");
          if ((0, header_map._b)(map, "grpc-status") === void 0) {
            (0, header_map.NI)(map, "grpc-status", String(grpcStatus ?? (0, grpc_status.IM)(status)));
          }
          if (body.length > 0 && (0, header_map._b)(map, "grpc-message") === void 0) {
            (0, header_map.NI)(map, "grpc-message", (0, grpc_status.KV)(body));
          }
          (0, header_map.k9)(map, "content-length");
          return { map, body: Buffer.alloc(0) };
        }
        if (body.length === 0) {
          (0, header_map.k9)(map, "content-length");
          (0, header_map.k9)(map, "content-type");
        } else {
          (0, header_map.Jn)(map, "content-length", String(body.length));
          if ((0, header_map._b)(map, "content-type") === void 0)
            (0, header_map.NI)(map, "content-type", "text/plain");
        }
        return { map, body };
      }
      function isGrpc(request) {
        const type = (0, header_map._b)(request, "content-type");
        return type !== void 0 && /^application\/grpc($|[+;])/.test(type);
      }
      var crash = __webpack_require__(49822);
      ;
      function createLeg(kind, sink) {
        return {
          kind,
          sink,
          headers: void 0,
          body: void 0,
          trailers: void 0,
          map: void 0,
          trailerMap: void 0,
          held: void 0,
          buffering: false,
          stopped: "no",
          streaming: false,
          full: false,
          stoppedToWatermark: false,
          fromHere: false,
          calling: false,
          aborted: false,
          ended: false,
          seenEnd: false,
          sentHeaders: false,
          sentEnd: false,
          sentTrailers: false
        };
      }
      ;
      const BUFFER_LIMIT = 1 << 20;
      function openStream(vm, root, ends) {
        const stream = {
          vm,
          // Until it has its own.
          context: root,
          ends,
          request: createLeg("request", ends.upstream),
          response: createLeg("response", ends.client),
          phase: "open",
          failed: false,
          bypassed: vm.failure !== void 0 && vm.plugin.failurePolicy === "FAIL_OPEN",
          asked: "plain",
          prepared: void 0,
          network: void 0,
          accessLog: void 0,
          endOfStream: false,
          state: void 0,
          overrides: void 0,
          facts: ends.facts,
          addTrailers,
          resume: resumeKind,
          reset: resetThis,
          reply: replyOnThis
        };
        stream.context = (0, host.xf)(vm, root, stream);
        return stream;
      }
      function addTrailers(half) {
        const leg = half === this.request ? this.request : this.response;
        const map = (0, header_map.UQ)("trailers");
        leg.trailers = map;
        leg.trailerMap = map;
        return map;
      }
      function resumeKind(kind) {
        const leg = this[kind];
        if (kind === "response" && leg.map === void 0 && this.phase !== "closed")
          die(this, NO_RESPONSE);
        else
          stream_resume(this, leg);
      }
      const NO_RESPONSE = "the filter lets a response go on that has not come yet";
      function resetThis() {
        abort(this);
        endStream(this, "reset");
      }
      function replyOnThis(response) {
        reply(this, response);
      }
      function receiveRequestHeaders(stream, map, end) {
        if (isGrpc(map))
          stream.asked = "grpc";
        else if ((0, header_map._b)(map, ":method") === "HEAD")
          stream.asked = "head";
        createInModule(stream);
        receiveHeaders(stream, stream.request, map, end);
      }
      function receiveResponseHeaders(stream, map, end) {
        if (!hasAnswer(stream))
          receiveHeaders(stream, stream.response, map, end);
      }
      function receiveRequestData(stream, bytes, end) {
        if (!hasAnswer(stream))
          receiveData(stream, stream.request, bytes, end);
      }
      function receiveResponseData(stream, bytes, end) {
        if (!hasAnswer(stream))
          receiveData(stream, stream.response, bytes, end);
      }
      function receiveRequestTrailers(stream, map) {
        if (!hasAnswer(stream))
          receiveTrailers(stream, stream.request, map);
      }
      function receiveResponseTrailers(stream, map) {
        if (!hasAnswer(stream))
          receiveTrailers(stream, stream.response, map);
      }
      function hasAnswer({ response, phase }) {
        return response.ended || phase !== "open";
      }
      function isBackedUp(stream, kind) {
        return stream.phase === "open" && stream[kind].full;
      }
      function replyForEnvoy(stream, response) {
        if (hasAnswer(stream))
          return;
        stream.ends.facts.responseDetails = response.details;
        sendReply(stream, response);
      }
      function closeStream(stream) {
        if (stream.phase === "open")
          endStream(stream, "reset");
      }
      function endStream(stream, how) {
        const { ends, response } = stream;
        if (stream.phase === "open") {
          stream.phase = "logging";
          response.ended = true;
          ends.over();
          tellEnd(stream);
        } else if (how === "reset" && stream.request.ended) {
          tellEnd(stream);
          die(stream, "the filter ends a stream a second time out of one callback");
        }
      }
      function tellEnd(stream) {
        const { vm, context: context2, ends, request, response } = stream;
        createInModule(stream);
        const { log, done } = vm.frequent;
        if (log !== void 0 && vm.failure === void 0) {
          stream.accessLog = { request: request.map, response: response.map, trailers: response.trailerMap };
          (0, host_vm.sh)(vm, context2, "proxy_on_log", log, context2.id);
          (0, host_vm.qG)(vm);
          stream.accessLog = void 0;
        }
        if (stream.phase === "closed")
          return;
        stream.phase = "closed";
        if (!response.sentEnd)
          ends.reset("cut");
        if (done !== void 0 && vm.failure === void 0) {
          (0, host_vm.sh)(vm, context2, "proxy_on_done", done, context2.id);
          (0, host_vm.qG)(vm);
        }
        (0, host_vm.JQ)(vm, context2);
      }
      function die(stream, why) {
        const { vm, context: context2, ends } = stream;
        const finding = { kind: "crash", message: crash.yA, why, backtrace: [] };
        vm.failure ??= finding;
        vm.world.report(finding);
        stream.phase = "closed";
        ends.reset("crash");
        (0, host_vm.JQ)(vm, context2);
      }
      function createInModule({ vm, context: context2 }) {
        if (context2.created)
          return;
        const { create } = vm.frequent;
        if (vm.failure === void 0 && create !== void 0) {
          (0, host_vm.lk)(vm, context2, "proxy_on_context_create", create, context2.id, context2.root?.id ?? 0);
          (0, host_vm.qG)(vm);
        }
        context2.created = true;
      }
      const ACTION = { continue: 0, stopAndBuffer: 1, stopAndWatermark: 2, stopWithoutBuffer: 3 };
      const HEADERS_ACTION = { continue: 0, stop: 1, continueAndEnd: 2, stopAllAndBuffer: 3, stopAll: 4 };
      function stream_ask(stream, leg, callback, run, stopped, a, b) {
        const { vm, context: context2 } = stream;
        if (run === void 0 && vm.failure === void 0)
          return ACTION.continue;
        const { calling } = leg;
        leg.calling = true;
        let action = stopped;
        if (vm.failure !== void 0 || run === void 0) {
          action = failStream(stream, stopped);
        } else {
          const answer2 = (0, host_vm.sY)(vm, context2, callback, run, context2.id, a, b);
          const failed = vm.failure;
          if (failed !== void 0)
            action = failStream(stream, stopped);
          else if (!vm.stopIteration && answer2 <= stopped)
            action = answer2;
          (0, host_vm.qG)(vm);
        }
        leg.calling = calling;
        return action;
      }
      function askHeaders(stream, leg, count2, end) {
        const { requestHeaders: request, responseHeaders: response } = stream.vm.frequent;
        return leg.kind === "request" ? stream_ask(stream, leg, "proxy_on_request_headers", request, HEADERS_ACTION.stopAll, count2, end) : stream_ask(stream, leg, "proxy_on_response_headers", response, HEADERS_ACTION.stopAll, count2, end);
      }
      function askRest(stream, leg, what, stopped, size, end) {
        const callback = `proxy_on_${leg.kind}_${what}`;
        return stream_ask(stream, leg, callback, stream.vm.callbacks[callback], stopped, size, end);
      }
      function failStream(stream, stopped) {
        if ((0, host_vm.mx)(stream.vm))
          return ACTION.continue;
        if (!stream.failed) {
          stream.failed = true;
          reply(stream, { status: 503, body: stream_NOTHING, headers: [], grpcStatus: 14, details: "wasm_fail_stream" });
        }
        return stopped;
      }
      const stream_NOTHING = Buffer.alloc(0);
      function passesBy(stream, leg) {
        return stream.bypassed || !stream.context.created || leg.kind === "response" && stream.failed;
      }
      function isIdle(stream, leg) {
        return leg.kind === "request" && stream.response.ended;
      }
      function isTakenOver(stream, leg) {
        if (!leg.aborted || leg.kind === "response")
          return leg.aborted || isIdle(stream, leg);
        const { prepared } = stream;
        stream.prepared = void 0;
        if (prepared !== void 0)
          sendThrough(stream, prepared);
        return true;
      }
      function receiveHeaders(stream, leg, map, end) {
        leg.map = map;
        leg.ended = end;
        if (leg.kind === "response")
          stream.ends.facts.responseStatus = readStatus(map);
        if (passesBy(stream, leg)) {
          sendHeaders(stream, leg, end);
          return;
        }
        leg.headers = map;
        leg.seenEnd = end;
        stream.endOfStream = end;
        const action = askHeaders(stream, leg, map.names.length, end ? 1 : 0);
        if (isTakenOver(stream, leg))
          return;
        if (action === HEADERS_ACTION.continue || action === HEADERS_ACTION.continueAndEnd) {
          leg.headers = void 0;
          sendHeaders(stream, leg, end);
        } else {
          leg.stopped = action === HEADERS_ACTION.stop && stream.vm.plugin.stopIteration === true ? "one" : "all";
          leg.stoppedToWatermark = action !== HEADERS_ACTION.stopAllAndBuffer;
        }
      }
      function readStatus(map) {
        const status = findStatus(map);
        return status === "200" ? 200 : (0, header_map.WZ)(map, ":status") ?? 0;
      }
      function findStatus({ names, values }) {
        return names[0] === ":status" ? values[0] : values[names.indexOf(":status")];
      }
      function receiveData(stream, leg, bytes, end) {
        leg.ended = end;
        if (leg.kind === "request")
          stream.ends.facts.requestSize += bytes.length;
        passData(stream, leg, (0, host_body.Fm)(bytes), end, true);
      }
      function passData(stream, leg, data, end, toFilter) {
        if (isIdle(stream, leg))
          return;
        if (!toFilter || passesBy(stream, leg)) {
          sendData(stream, leg, data, end);
          return;
        }
        if (leg.stopped === "all") {
          leg.streaming = leg.stoppedToWatermark;
          hold(stream, leg, data);
          return;
        }
        if (leg.seenEnd)
          return;
        const before = leg.trailerMap;
        leg.seenEnd = end && before === void 0;
        const action = askData(stream, leg, data, leg.seenEnd);
        if (isTakenOver(stream, leg))
          return;
        const hasAdded = before === void 0 && leg.trailerMap !== void 0;
        if (handleData(stream, leg, action, data))
          sendData(stream, leg, data, end && !hasAdded);
        else if (leg.kind === "response")
          return;
        if (hasAdded)
          passTrailers(stream, leg, leg.fromHere);
      }
      function askData(stream, leg, data, end) {
        if (leg.buffering) {
          leg.streaming = false;
          const { calling } = leg;
          leg.calling = true;
          hold(stream, leg, data);
          leg.calling = calling;
          if (stream.phase !== "open")
            return ACTION.stopAndBuffer;
        }
        const seen = leg.buffering && leg.held !== void 0 ? leg.held : data;
        leg.body = seen;
        stream.endOfStream = end;
        const action = askRest(stream, leg, "body", ACTION.stopWithoutBuffer, seen.bytes.length, end ? 1 : 0);
        leg.buffering = action === ACTION.stopAndBuffer;
        if (action === ACTION.continue)
          leg.body = void 0;
        return action;
      }
      function handleData(stream, leg, action, data) {
        if (action === ACTION.continue) {
          if (leg.stopped !== "one")
            return true;
          hold(stream, leg, data);
          stream_resume(stream, leg);
          return false;
        }
        leg.stopped = "one";
        if (action === ACTION.stopWithoutBuffer) {
          if (data !== leg.held)
            data.bytes = stream_NOTHING;
          if (leg.ended && leg.trailerMap === void 0)
            leg.held ??= (0, host_body.Fm)();
          return false;
        }
        leg.streaming = action === ACTION.stopAndWatermark;
        hold(stream, leg, data);
        if (leg.buffering)
          leg.body = leg.held;
        return false;
      }
      function receiveTrailers(stream, leg, map) {
        leg.trailerMap = map;
        leg.ended = true;
        passTrailers(stream, leg, true);
      }
      function passTrailers(stream, leg, toFilter) {
        const map = leg.trailerMap;
        if (map === void 0 || isIdle(stream, leg))
          return;
        if (toFilter && !passesBy(stream, leg)) {
          if (leg.stopped === "all")
            return;
          leg.trailers = map;
          const action = askRest(stream, leg, "trailers", ACTION.stopAndBuffer, map.names.length, 0);
          leg.seenEnd = true;
          if (leg.kind === "response" && action === ACTION.continue && stream.phase === "closed") {
            die(stream, "the filter lets trailers go on in a stream that it has ended in the same callback");
            return;
          }
          if (isTakenOver(stream, leg))
            return;
          if (action !== ACTION.continue) {
            if (leg.stopped === "no")
              leg.stopped = "one";
            return;
          }
          leg.trailers = void 0;
          if (leg.stopped === "one") {
            stream_resume(stream, leg);
            return;
          }
        }
        sendTrailers(stream, leg);
      }
      function stream_resume(stream, leg) {
        if (isIdle(stream, leg) || stream.phase !== "open" || leg.map === void 0)
          return;
        if (leg.stopped === "all")
          leg.fromHere = true;
        leg.stopped = "no";
        const trailers = leg.trailerMap;
        if (!leg.sentHeaders)
          sendHeaders(stream, leg, leg.ended && leg.held === void 0 && trailers === void 0);
        if (leg.held !== void 0)
          passData(stream, leg, leg.held, leg.ended && trailers === void 0, leg.fromHere);
        if (trailers !== void 0)
          passTrailers(stream, leg, leg.fromHere);
        leg.fromHere = false;
      }
      function sendHeaders(stream, leg, end) {
        const { map, kind, sink } = leg;
        if (map === void 0)
          return;
        if (kind === "request") {
          leg.sentHeaders = true;
          leg.sentEnd = end;
          sink.headers(map, end);
          return;
        }
        if (stream.phase === "closed") {
          if (end)
            die(stream, "the filter answers a request that it has reset, and the answer has no body");
          return;
        }
        if (!hasStatus(map)) {
          stream.ends.facts.responseDetails = WITHOUT_STATUS.details;
          sendPast(stream, WITHOUT_STATUS);
          return;
        }
        leg.sentHeaders = true;
        leg.sentEnd = end;
        sink.headers(map, end);
        if (end)
          endStream(stream, "complete");
      }
      function hasStatus(map) {
        return findStatus(map) === "200" || (0, header_map.WZ)(map, ":status") !== void 0;
      }
      function sendData(stream, leg, data, end) {
        if (leg.sentEnd || stream.phase === "closed")
          return;
        const { bytes } = data;
        data.bytes = stream_NOTHING;
        if (data === leg.held)
          leg.full = false;
        const last = end && leg.trailerMap === void 0;
        leg.sentEnd = last;
        leg.sink.data(bytes, last);
        if (last && leg.kind === "response")
          endStream(stream, "complete");
      }
      function sendTrailers(stream, leg) {
        if (leg.trailerMap === void 0 || stream.phase === "closed")
          return;
        if (leg.sentEnd && !(leg.kind === "request" && leg.sentTrailers))
          return;
        leg.sentEnd = true;
        leg.sentTrailers = true;
        leg.sink.trailers(leg.trailerMap);
        if (leg.kind === "response")
          endStream(stream, "complete");
      }
      function hold(stream, leg, data) {
        if (leg.held === data)
          return;
        leg.held ??= (0, host_body.Fm)();
        (0, host_body.Nc)(leg.held, data.bytes);
        data.bytes = stream_NOTHING;
        if (leg.full || leg.held.bytes.length <= (stream.vm.plugin.bufferLimit ?? BUFFER_LIMIT))
          return;
        leg.full = true;
        if (!leg.streaming)
          reply(stream, TOO_LARGE[leg.kind]);
      }
      function abort({ request, response }) {
        if (request.calling)
          request.aborted = true;
        else if (response.calling)
          response.aborted = true;
      }
      function reply(stream, response) {
        abort(stream);
        if (stream.phase !== "closed")
          stream.ends.facts.responseDetails = response.details.replace(/[\t-\r ]/g, "_");
        if (stream.request.calling && stream.response.map === void 0)
          stream.prepared ??= response;
        else
          sendReply(stream, response);
      }
      function sendReply(stream, response) {
        const { response: leg } = stream;
        if (leg.map === void 0)
          sendThrough(stream, response);
        else if (leg.sentHeaders)
          endStream(stream, "reset");
        else
          sendPast(stream, response);
      }
      function sendThrough(stream, response) {
        const { vm, context: context2, phase } = stream;
        const { map, body, end } = formReply(stream, response);
        if (phase === "closed")
          vm.contexts.set(context2.id, context2);
        receiveHeaders(stream, stream.response, map, end);
        if (phase === "closed")
          vm.contexts.delete(context2.id);
        if (!end && stream.phase !== "closed")
          receiveData(stream, stream.response, body, true);
      }
      function sendPast(stream, response) {
        const { response: leg } = stream;
        const { map, body, end } = formReply(stream, response);
        leg.map = map;
        leg.trailerMap = void 0;
        leg.ended = true;
        sendHeaders(stream, leg, end);
        if (!end)
          sendData(stream, leg, (0, host_body.Fm)(body), true);
      }
      function formReply({ asked }, response) {
        const formed = localReply(response, asked === "grpc");
        return { ...formed, end: formed.body.length === 0 || asked === "head" };
      }
      var external_node_http_ = __webpack_require__(37067);
      var wire = __webpack_require__(92690);
      ;
      const HOP_BY_HOP = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"];
      const ROUTER_HEADERS = [
        ...["x-envoy-upstream-rq-timeout-ms", "x-envoy-upstream-rq-per-try-timeout-ms", "x-envoy-upstream-alt-stat-name"],
        ...["x-envoy-upstream-stream-duration-ms", "x-envoy-upstream-rq-timeout-alt-response", "x-envoy-retry-on"],
        ...["x-envoy-retry-grpc-on", "x-envoy-max-retries", "x-envoy-retriable-status-codes"],
        ...["x-envoy-retriable-header-names", "x-envoy-hedge-on-per-try-timeout"]
      ];
      const UPSTREAM_DELAY = 1;
      function announcedLength(map) {
        const announced = (0, header_map._b)(map, "content-length");
        return announced === void 0 ? void 0 : Number(announced);
      }
      function headLines(map) {
        return (0, header_map.Ro)(map).flatMap(([name, value]) => {
          if (name.startsWith(":a"))
            return asRead("host", value);
          return name.startsWith(":") ? [] : asRead(name, value);
        });
      }
      function trailerLines(map) {
        return (0, header_map.Ro)(map).flatMap(([name, value]) => asRead(name, value));
      }
      function asRead(name, value) {
        return `${name}: ${value}`.split("\r\n").map((line) => {
          const end = Math.max(line.indexOf(":"), 0);
          return [line.slice(0, end), utf8(line.slice(end + 1).replace(/^[ \t]+|[ \t]+$/g, ""))];
        });
      }
      function latin1(value) {
        return Buffer.from(value, "utf8").toString("latin1");
      }
      function utf8(value) {
        return Buffer.from(value, "latin1").toString("utf8");
      }
      ;
      const NO_BODY = Buffer.alloc(0);
      const ILLEGIBLE = { kind: "broken", reason: "the answer is no HTTP" };
      function createClientSide(plan2, facts, state) {
        const closes = state.isLast && !plan2.headers.some(([name]) => name.toLowerCase() === "connection");
        const chunks = [];
        let head;
        let length;
        let trailers = [];
        let whole = false;
        let bodiless = false;
        const finish = () => {
          if (head === void 0 || side.ending !== void 0)
            return;
          const body = Buffer.concat(chunks);
          const owes = length !== void 0 && body.length < length && !bodiless;
          side.ending = owes ? { kind: "broken", reason: "aborted" } : { kind: "answered", response: { ...head, body: bodiless ? NO_BODY : body.subarray(0, length), trailers } };
        };
        const side = {
          ending: void 0,
          hasHungUp: () => !whole && (bodiless || side.ending === void 0 || side.ending === ILLEGIBLE),
          sink: {
            headers: (map, end) => {
              for (const name of HOP_BY_HOP)
                if (name !== "keep-alive")
                  (0, header_map.k9)(map, name);
              if ((0, header_map._b)(map, "date") === void 0)
                (0, header_map.NI)(map, "date", (/* @__PURE__ */ new Date()).toUTCString());
              (0, header_map.Jn)(map, "server", "envoy");
              if (closes || !state.isAsked())
                (0, header_map.NI)(map, "connection", "close");
              const status = (0, header_map.WZ)(map, ":status") ?? 0;
              facts.responseStatus = status;
              length = announcedLength(map);
              const lines = headLines(map);
              const informs = status >= 100 && status < 200 && status !== 101;
              const hasNone = status === 101 || status === 204 || status === 304;
              bodiless = plan2.method === "HEAD" || hasNone;
              const unframed = informs || hasNone;
              if (length === void 0 && !unframed) {
                lines.push(end && plan2.method !== "HEAD" ? ["content-length", "0"] : ["transfer-encoding", "chunked"]);
              }
              if (head !== void 0) {
                if (length === void 0)
                  side.ending ??= ILLEGIBLE;
                else
                  chunks.push(rawHead(status, lines));
                return;
              }
              head = { status, headers: lines };
              const reads = status >= 100 && status < 1e3 && (0, wire.Tw)(lines, "head");
              if (!reads || informs && (!end || length !== void 0))
                side.ending = ILLEGIBLE;
              whole = end;
              if (informs)
                return;
              if (end || bodiless && status !== 101)
                finish();
            },
            data: (bytes, end) => {
              facts.responseSize += bytes.length;
              chunks.push(bytes);
              whole = end;
              if (end || length !== void 0 && length > 0 && facts.responseSize >= length)
                finish();
            },
            trailers: (map) => {
              if (length === void 0)
                trailers = trailerLines(map);
              whole = true;
              if (!(0, wire.Tw)(trailers, "response trailers"))
                side.ending ??= ILLEGIBLE;
              finish();
            }
          },
          reset: (how) => {
            if (side.ending !== void 0 && how === "cut")
              return;
            side.ending = { kind: "broken", reason: head === void 0 ? "socket hang up" : "aborted" };
          }
        };
        return side;
      }
      function rawHead(status, lines) {
        const all = [
          `HTTP/1.1 ${status} ${external_node_http_.STATUS_CODES[status] ?? "Unknown"}`,
          ...lines.map((line) => line.join(": ")),
          "",
          ""
        ];
        return Buffer.from(all.join("\r\n"));
      }
      var bootstrap = __webpack_require__(78120);
      var framing = __webpack_require__(67181);
      ;
      const METHODS = /* @__PURE__ */ new Set([
        ...["ACL", "BIND", "CHECKOUT", "CONNECT", "COPY", "DELETE", "GET", "HEAD", "LINK", "LOCK", "MERGE", "MKACTIVITY"],
        ...["MKCALENDAR", "MKCOL", "MOVE", "MSEARCH", "NOTIFY", "OPTIONS", "PATCH", "POST", "PROPFIND", "PROPPATCH", "PURGE"],
        ...["PUT", "REBIND", "REPORT", "SEARCH", "SOURCE", "SUBSCRIBE", "TRACE", "UNBIND", "UNLINK", "UNLOCK", "UNSUBSCRIBE"]
      ]);
      const INTERNAL_HEADERS = /* @__PURE__ */ new Set([
        ...ROUTER_HEADERS,
        ...["x-envoy-expected-rq-timeout-ms", "x-envoy-force-trace", "x-envoy-internal", "x-envoy-ip-tags"],
        ...["x-envoy-original-url", "x-forwarded-client-cert"]
      ]);
      function toIncoming(plan2) {
        const lines = (0, framing.t)(plan2);
        const first = (name) => lines.find(([key]) => key.toLowerCase() === name)?.[1];
        const forwarded = first("x-forwarded-proto");
        const toldToGoOn = first("expect")?.toLowerCase() === "100-continue";
        const headers = (0, header_map.UQ)("request", [
          [":authority", latin1(first("host") ?? "")],
          [":path", latin1(plan2.path)],
          [":method", plan2.method],
          [":scheme", forwarded === "https" ? "https" : "http"]
        ]);
        for (const [name, value] of lines) {
          const key = name.toLowerCase();
          const isConnections = HOP_BY_HOP.includes(key) || key === "te" && value !== "trailers";
          const isAnswered = key === "host" || key === "expect" && toldToGoOn;
          if (!isConnections && !isAnswered && !INTERNAL_HEADERS.has(key))
            (0, header_map.NI)(headers, key, latin1(value));
        }
        if (forwarded === void 0)
          (0, header_map.NI)(headers, "x-forwarded-proto", "http");
        if (first("x-request-id") === void 0)
          (0, header_map.NI)(headers, "x-request-id", randomId());
        return {
          headers,
          pieces: plan2.body?.pieces ?? [],
          end: first("transfer-encoding") === void 0 && Number(first("content-length") ?? 0) === 0,
          toldToGoOn,
          refusal: findRefusal(plan2.method, lines)
        };
      }
      function findRefusal(method, lines) {
        if (!METHODS.has(method))
          return local_reply_text(400, "Bad Request", "http1.codec_error");
        const size = lines.reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);
        const tooMany = lines.length > bootstrap.MAX_HEADER_COUNT || size > bootstrap.MAX_HEADER_KIB * 1024;
        return tooMany ? local_reply_text(431, "Request Header Fields Too Large", "too_many_headers") : void 0;
      }
      function randomId() {
        const digits = (count2) => Math.floor(Math.random() * 16 ** count2).toString(16).padStart(count2, "0");
        const variant = "89ab".charAt(Math.random() * 4);
        return `${digits(8)}-${digits(4)}-4${digits(3)}-${variant}${digits(3)}-${digits(12)}`;
      }
      function toTrailers(lines) {
        if (lines.length === 0)
          return void 0;
        return (0, header_map.UQ)("trailers", lines.map(([name, value]) => [name.toLowerCase(), latin1(value)]));
      }
      const BAD_REQUEST = {
        kind: "answer",
        delay: 0,
        status: 400,
        headers: [["connection", "close"]],
        body: { pieces: [], chunked: true },
        trailers: []
      };
      function toResponse(answer2, method) {
        const headers = (0, header_map.UQ)("response", [[":status", String(answer2.status)]]);
        for (const [name, value] of answer2 === BAD_REQUEST ? answer2.headers : (0, framing.g)(answer2)) {
          if (name.toLowerCase() !== "keep-alive")
            (0, header_map.NI)(headers, name, latin1(value));
        }
        (0, header_map.NI)(headers, "x-envoy-upstream-service-time", String(UPSTREAM_DELAY + answer2.delay));
        const bodiless = method === "HEAD" || answer2.status === 204 || answer2.status === 304;
        const end = bodiless || (0, header_map._b)(headers, "content-length") === "0";
        return { headers, pieces: end ? [] : answer2.body.pieces, end };
      }
      ;
      const METHODS_READ = new Set(external_node_http_.METHODS);
      const ROUTE_TIMEOUT = 15e3;
      const upstream_CONNECT_DELAY = 1;
      function createUpstreamSink(clock, facts, upstream) {
        const { received, pool } = upstream;
        const chunks = [];
        let trailers = [];
        let length;
        let index;
        let patience = {};
        let size = 0;
        let complete = false;
        let sent = 0;
        let turnedDown = false;
        let answered = false;
        const turnDown = (method) => {
          turnedDown = true;
          pool.idle = false;
          clock.after(UPSTREAM_DELAY, () => upstream.respond({ method, readable: false, whole: complete, patience }));
        };
        const finish = () => {
          if (turnedDown)
            return;
          const head = index === void 0 ? void 0 : received[index];
          const isThere = length === void 0 ? complete : size >= length && (complete || length > 0);
          if (index === void 0 || head === void 0 || !isThere)
            return;
          const body = Buffer.concat(chunks);
          if (!(0, wire.Tw)(trailers, "request trailers")) {
            turnDown(head.method);
            return;
          }
          received[index] = { ...head, body: body.subarray(0, length), trailers };
          clock.after(UPSTREAM_DELAY, () => {
            if (turnedDown || answered)
              return;
            answered = true;
            pool.idle = !upstream.isCancelled();
            const readable = size <= (length ?? size);
            upstream.respond({ method: head.method, readable, whole: complete, patience });
          });
        };
        const end = () => {
          complete = true;
          finish();
        };
        return {
          headers: (map, isEnd) => {
            if (!hasRoute(map)) {
              facts.responseFlags |= context.TF.noRouteFound;
              upstream.refuse(local_reply_text(404, "", "route_not_found"));
              return;
            }
            facts.calledUpstream = true;
            patience = readPatience(map);
            for (const name of ROUTER_HEADERS)
              (0, header_map.k9)(map, name);
            const { milliseconds } = patience;
            if (milliseconds !== void 0)
              (0, header_map.Jn)(map, "x-envoy-expected-rq-timeout-ms", String(milliseconds));
            length = announcedLength(map);
            complete = isEnd;
            const request = toReceived(map, isEnd);
            sent += 1;
            index = void 0;
            const number = sent;
            const arrive = () => {
              if (upstream.isCancelled())
                return;
              facts.reachedUpstream = true;
              const problem = encodingProblem(map);
              if (problem !== void 0) {
                facts.responseFlags |= context.TF.downstreamProtocolError;
                const details = `filter_removed_required_request_headers{${problem.replaceAll(" ", "_")}}`;
                upstream.refuse({ ...local_reply_text(503, "", details), body: Buffer.from(problem, "latin1") });
                return;
              }
              if (!METHODS_READ.has(request.method) || !(0, wire.Tw)(request.headers, "head")) {
                turnDown(request.method);
                return;
              }
              pool.idle = false;
              index = received.push(request) - 1;
              if (number === sent || isEnd)
                finish();
            };
            if (pool.idle) {
              arrive();
              return;
            }
            clock.after(upstream_CONNECT_DELAY, () => {
              pool.idle = true;
              arrive();
            });
          },
          data: (bytes, isEnd) => {
            chunks.push(bytes);
            size += bytes.length;
            if (isEnd)
              end();
            else if (length !== void 0)
              finish();
          },
          trailers: (map) => {
            if (complete && index !== void 0 && length === void 0 && !answered)
              turnDown(received[index]?.method ?? "");
            if (length === void 0)
              trailers = trailerLines(map);
            end();
          }
        };
      }
      function readPatience(map) {
        const whole = (0, header_map.WZ)(map, "x-envoy-upstream-rq-timeout-ms") ?? ROUTE_TIMEOUT;
        const single = (0, header_map.WZ)(map, "x-envoy-upstream-rq-per-try-timeout-ms") ?? 0;
        if (single > 0 && (whole === 0 || single < whole)) {
          return { milliseconds: single, details: "upstream_per_try_timeout" };
        }
        return whole === 0 ? {} : { milliseconds: whole, details: "response_timeout" };
      }
      function hasRoute(map) {
        return (0, header_map._b)(map, ":path")?.startsWith("/") === true && (0, header_map._b)(map, "x-forwarded-proto") !== void 0;
      }
      function encodingProblem(map) {
        const method = (0, header_map._b)(map, ":method");
        if (method === void 0)
          return "missing required header: :method";
        if (method === "CONNECT")
          return "missing required header: :protocol";
        for (const [name, value] of (0, header_map.Ro)(map)) {
          const key = JSON.stringify(name).slice(1, -1);
          if (name !== "" && !wire.CV.test(name.replace(/^:/, "")))
            return `invalid header name: ${key}`;
          if ((0, wire.aQ)(value))
            return `invalid header value for: ${key}`;
        }
        return void 0;
      }
      function toReceived(map, end) {
        const method = (0, header_map._b)(map, ":method") ?? "";
        const lines = headLines(map);
        if (announcedLength(map) === void 0) {
          if (!end)
            lines.push(["transfer-encoding", "chunked"]);
          else if (!BODILESS.has(method))
            lines.push(["content-length", "0"]);
        }
        return { method, path: utf8((0, header_map._b)(map, ":path") ?? ""), headers: lines, body: Buffer.alloc(0), trailers: [] };
      }
      const BODILESS = /* @__PURE__ */ new Set(["GET", "HEAD", "DELETE", "TRACE", "CONNECT"]);
      ;
      const CHUNK_GAP = 1;
      const READ_SIZE = 64 << 10;
      function startExchange(world, { vm, root }, { request, upstream }, connection) {
        const { clock, scene, pool } = world;
        const facts = createFacts(clock, connection.id);
        const client = createClientSide(request, facts, {
          isLast: connection.last,
          isAsked: () => stream.request.ended
        });
        const behind = createUpstreamSink(clock, facts, {
          respond: (asked) => answer(clock, stream, asked.readable ? upstream : BAD_REQUEST, asked),
          refuse: (refusal2) => replyForEnvoy(stream, refusal2),
          isCancelled: () => hasAnswer(stream),
          received: scene.received,
          pool
        });
        const stream = openStream(vm, root, {
          upstream: behind,
          client: client.sink,
          over: () => {
            facts.duration = BigInt(Math.round((clock.elapsed() - facts.opened) * 1e6));
          },
          reset: client.reset,
          facts
        });
        const incoming = toIncoming(request);
        if (incoming.toldToGoOn)
          facts.responseStatus = 100;
        if (incoming.refusal === void 0) {
          receiveRequestHeaders(stream, incoming.headers, incoming.end);
          if (!incoming.end) {
            deliver(clock, incoming.pieces, {
              isBackedUp: () => isBackedUp(stream, "request"),
              data: (bytes, end) => receiveRequestData(stream, bytes, end),
              trailers: (map) => receiveRequestTrailers(stream, map),
              last: toTrailers(request.trailers)
            });
          }
        } else {
          replyForEnvoy(stream, incoming.refusal);
        }
        return {
          facts,
          ended: () => client.ending,
          close: () => {
            if (client.hasHungUp()) {
              facts.responseDetails = "downstream_remote_disconnect";
              facts.responseFlags |= context.TF.downstreamConnectionTermination;
            }
            closeStream(stream);
          }
        };
      }
      function deliver(clock, chunks, receiver) {
        let [index, offset] = [0, 0];
        const goOn = () => {
          for (let chunk = chunks[index]; chunk !== void 0; chunk = chunks[index]) {
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
          if (receiver.last === void 0)
            receiver.data(Buffer.alloc(0), true);
          else
            receiver.trailers(receiver.last);
        };
        goOn();
      }
      function answer(clock, stream, plan2, { method, whole, patience }) {
        const { facts } = stream.ends;
        const { milliseconds = Number.POSITIVE_INFINITY, details = "" } = patience;
        if (plan2.kind === "hang" || plan2.delay >= milliseconds) {
          if (!Number.isFinite(milliseconds))
            return;
          clock.after(milliseconds, () => {
            if (hasAnswer(stream))
              return;
            facts.responseFlags |= context.TF.upstreamRequestTimeout;
            replyForEnvoy(stream, local_reply_text(504, "upstream request timeout", details));
          });
          return;
        }
        const begin = () => {
          if (hasAnswer(stream))
            return;
          if (plan2.kind !== "answer") {
            facts.responseFlags |= context.TF.upstreamConnectionTermination;
            replyForEnvoy(stream, RESET);
            return;
          }
          const { headers, pieces, end } = toResponse(plan2, method);
          if (!whole)
            (0, header_map.k9)(headers, "x-envoy-upstream-service-time");
          facts.responseDetails ??= "via_upstream";
          receiveResponseHeaders(stream, headers, end);
          if (end)
            return;
          deliver(clock, pieces, {
            isBackedUp: () => isBackedUp(stream, "response"),
            data: (bytes, isEnd) => receiveResponseData(stream, bytes, isEnd),
            trailers: (map) => receiveResponseTrailers(stream, map),
            last: toTrailers(plan2.trailers)
          });
        };
        if (plan2.delay === 0)
          begin();
        else
          clock.after(plan2.delay, begin);
      }
      const RESET = local_reply_text(503, "upstream connect error or disconnect/reset before headers. reset reason: connection termination", "upstream_reset_before_response_started{connection_termination}");
      function createFacts(clock, connection) {
        return {
          connectionId: connection,
          protocol: "HTTP/1.1",
          // Any port would do: the real ones differ from run to run.
          source: { host: "127.0.0.1", port: 5e4 },
          destination: { host: "127.0.0.1", port: 1e4 },
          upstream: { host: "127.0.0.1", port: 2e4 },
          start: clock.realTime(),
          opened: clock.elapsed(),
          requestSize: 0,
          responseSize: 0,
          responseStatus: void 0,
          responseDetails: void 0,
          calledUpstream: false,
          reachedUpstream: false,
          responseFlags: 0,
          duration: void 0
        };
      }
      var start_calls = __webpack_require__(79851);
      var test_unmet = __webpack_require__(57996);
      ;
      const AFTERMATH = 5;
      function runInHost(testCase, { world, served, startCalls, connection, deadline }) {
        const { scene } = world;
        const { vmId } = served.started.vm.plugin;
        const exchanges = [];
        const unmet = [];
        let settlement = "quiet";
        world.logLevel = (0, environment.sd)(testCase);
        scene.callouts = testCase.callouts;
        scene.calls = [];
        scene.received = [];
        const before = readMetrics(world, testCase.expectations);
        const guarded = (work) => {
          if (settlement !== "quiet")
            return;
          try {
            (0, guard.s)(deadline, work);
          } catch (error) {
            if (!(error instanceof guard.W))
              throw error;
            settlement = "stuck";
          }
        };
        const waitForTicks = (count2) => {
          if (count2 === 0)
            return;
          guarded(() => {
            const missed = leapTicks(world, count2, deadline);
            if (missed > 0)
              unmet.push((0, test_unmet.K)(count2, missed));
          });
        };
        const isGiven = testCase.sharedData.size > 0 || testCase.queues.size > 0;
        const isDue = world.clock.isDue(world.clock.elapsed() + AFTERMATH);
        const prepare = () => {
          for (const [key, value] of testCase.sharedData)
            (0, host_shared.wK)(world.shared, vmId, host_case_latin1(key), value, 0);
          for (const [name, entries] of testCase.queues) {
            const queue = (0, host_shared.AA)(world.shared, vmId, host_case_latin1(name));
            if (queue === void 0)
              unmet.push((0, test_unmet.R)(name));
            else
              for (const entry of entries)
                (0, host_shared.Z2)(world.shared, queue, entry);
          }
          settle(world);
        };
        if (isGiven || isDue)
          guarded(prepare);
        waitForTicks(testCase.ticks.before);
        for (const [index, exchange] of testCase.exchanges.entries()) {
          if (settlement !== "quiet")
            break;
          let ending = { kind: "deadline" };
          let details;
          scene.received = [];
          scene.answer = exchange.upstream;
          guarded(() => {
            const last = index === testCase.exchanges.length - 1;
            leap(world, exchange.wait);
            const underWay = startExchange(world, pluginForStream(served), exchange, { id: connection, last });
            const end = world.clock.elapsed() + deadline;
            while (underWay.ended() === void 0 && world.clock.next(end))
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
        if (steps !== void 0) {
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
          ...(0, start_calls.p)(testCase, startCalls, scene.calls),
          metrics: growth(before, readMetrics(world, testCase.expectations)),
          ...readShared(world.shared, served.started.vm, testCase.expectations),
          calls: world.takeLines(),
          unmet
        };
      }
      function settle(world) {
        const end = world.clock.elapsed() + AFTERMATH;
        while (world.clock.next(end))
          ;
      }
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
      function leapTicks(world, count2, limit) {
        const wanted = world.ticks + count2;
        const end = world.clock.elapsed() + limit;
        while (world.ticks < wanted && world.clock.next(end))
          ;
        return Math.max(0, wanted - world.ticks);
      }
      function readMetrics(world, expectations) {
        const found = /* @__PURE__ */ new Map();
        if (!expectations.some(({ kind }) => kind === "metric" || kind === "no-metric"))
          return found;
        for (const { type, name, value, samples } of world.metrics.values()) {
          const text = Buffer.from(name, "latin1").toString("utf8");
          found.set(text, { value: type === "histogram" ? samples.length : Number(value), grows: type !== "gauge" });
        }
        return found;
      }
      function growth(before, after) {
        return new Map([...after].map(([name, { value, grows }]) => [name, grows ? value - (before.get(name)?.value ?? 0) : value]));
      }
      function readShared(shared, { plugin: { vmId } }, expectations) {
        const sharedData = /* @__PURE__ */ new Map();
        const queues = /* @__PURE__ */ new Map();
        for (const expectation of expectations) {
          if (expectation.kind === "shared-data") {
            const entry = (0, host_shared.Es)(shared, vmId, host_case_latin1(expectation.key));
            if (entry !== void 0)
              sharedData.set(expectation.key, entry.value);
          } else if (expectation.kind === "queue") {
            const token = (0, host_shared.AA)(shared, vmId, host_case_latin1(expectation.name));
            const entries = token === void 0 ? void 0 : (0, host_shared.pA)(shared, token);
            if (entries !== void 0)
              queues.set(expectation.name, entries);
          }
        }
        return { sharedData, queues };
      }
      function host_case_latin1(text) {
        return Buffer.from(text).toString("latin1");
      }
      var host_clock = __webpack_require__(59867);
      var callouts = __webpack_require__(38610);
      var test_properties = __webpack_require__(80674);
      ;
      const MAX_TRACE_LINES = 500;
      function createRecordingWorld(surroundings) {
        const { clock, properties, clusters, readExpression } = surroundings;
        let lines = [];
        let logs = [];
        let findings = [];
        const scene = (0, callouts.Bz)();
        const world = {
          clock: (0, host_clock.t)(clock),
          shared: (0, host_shared.uy)(),
          metrics: /* @__PURE__ */ new Map(),
          logLevel: "debug",
          properties: (0, test_properties.U)(properties),
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
          log: (level, line) => logs.push({ level, text: Buffer.from(line, "latin1").toString("utf8") }),
          report: (finding) => findings.push(finding),
          hasCluster: (name) => name === callouts.YD || clusters.some((cluster) => cluster.name === name),
          call: (cluster, request) => {
            const isGrpc2 = clusters.some(({ name, protocol }) => name === cluster && protocol === "grpc");
            return answerCall(scene, cluster, isGrpc2 ? request : withoutLostTrailers(request));
          },
          openGrpc: (cluster, head) => openGrpc(scene, cluster, head),
          readExpression,
          take: () => {
            const taken = { logs, findings };
            logs = [];
            findings = [];
            return taken;
          }
        };
        return world;
      }
      const TICK = "\u2192 proxy_on_tick(";
      function withoutLostTrailers(request) {
        return request.headers.some(([name]) => name === "content-length") ? { ...request, trailers: [] } : request;
      }
      function answerCall(scene, cluster, request) {
        const received = host_world_toReceived(request);
        const callout = (0, callouts.IU)(scene.callouts, cluster, received);
        const isUpstream = callout === void 0 && cluster === callouts.YD;
        if (isUpstream)
          scene.received.push(received);
        else
          scene.calls.push({ cluster, ...received });
        const announced = Number(request.headers.find(([name]) => name === "content-length")?.[1] ?? 0);
        if (announced > request.body.length)
          return { kind: "hang", delay: 0 };
        return toOutcome(isUpstream ? scene.answer : callout?.answer ?? callouts.Bn);
      }
      function toOutcome(answer2) {
        if (answer2.kind === "grpc")
          return toOutcome(callouts.Bn);
        if (answer2.kind !== "answer")
          return { kind: answer2.kind, delay: answer2.delay };
        const { headers, pieces } = toResponse(answer2, "GET");
        const trailers = answer2.trailers.map(([name, value]) => [name.toLowerCase(), host_world_latin1(value)]);
        return {
          kind: "answer",
          delay: answer2.delay,
          headers: (0, header_map.Ro)(headers),
          body: Buffer.concat(pieces),
          trailers
        };
      }
      function openGrpc(scene, cluster, { path, headers }) {
        const lines = headers.map(([name, value]) => [name, host_world_utf8(value)]);
        const plain = lines.filter(([name]) => !name.startsWith(":"));
        const host2 = lines.find(([name]) => name === ":authority")?.[1] ?? "";
        const call = {
          method: "POST",
          path,
          headers: [["host", host2], ...plain],
          body: Buffer.alloc(0),
          trailers: []
        };
        const { calls } = scene;
        const index = calls.push({ cluster, ...call }) - 1;
        const messages = [];
        return {
          outcome: toGrpcOutcome((0, callouts.IU)(scene.callouts, cluster, call)?.answer ?? callouts.Bn),
          receive: (message) => {
            if (message === void 0)
              return;
            messages.push(message);
            calls.splice(index, 1, { cluster, ...call, body: Buffer.concat(messages) });
          }
        };
      }
      function toGrpcOutcome(answer2) {
        const { delay } = answer2;
        switch (answer2.kind) {
          case "reset":
          case "hang":
            return { kind: answer2.kind, delay };
          case "answer":
            return {
              kind: "answer",
              delay,
              status: (0, grpc_status.IM)(answer2.status),
              statusMessage: "",
              metadata: [],
              messages: [],
              trailers: []
            };
          case "grpc": {
            const { status, messages } = answer2;
            const pairs = (lines) => lines.map(([name, value]) => [name.toLowerCase(), host_world_latin1(value)]);
            return {
              ...{ kind: "answer", delay, status, messages },
              statusMessage: (0, grpc_status.KV)(Buffer.from(answer2.statusMessage)),
              metadata: pairs(answer2.metadata),
              trailers: pairs(answer2.trailers)
            };
          }
        }
      }
      function host_world_toReceived({ headers, body, trailers }) {
        const lines = headers.map(([name, value]) => [name, host_world_utf8(value)]);
        const first = (name) => lines.find(([key]) => key === name)?.[1] ?? "";
        const plain = lines.filter(([name]) => !name.startsWith(":"));
        return {
          method: first(":method"),
          path: first(":path"),
          headers: [["host", first(":authority")], ...plain],
          body,
          trailers: trailers.map(([name, value]) => [name.toLowerCase(), host_world_utf8(value)])
        };
      }
      function host_world_latin1(text) {
        return Buffer.from(text).toString("latin1");
      }
      function host_world_utf8(text) {
        return Buffer.from(text, "latin1").toString("utf8");
      }
      var observation = __webpack_require__(457);
      var trace_lines = __webpack_require__(44832);
      ;
      const PLAIN_KEY = (0, environment.J4)({ plugin: {}, clock: void 0, properties: {}, connection: void 0, fresh: false });
      const SETTLE = 100;
      const START_LIMIT = 2e4;
      const MAX_SAID = 20;
      function openHostEngine(settings) {
        const { deadline, env } = settings;
        const first = start(settings, {});
        if ("reasons" in first) {
          (0, trace_lines.h)("the start", first.calls, env.log);
          throw new host_link.to(...first.reasons);
        }
        let canary = first;
        let current;
        let connections = 0;
        return {
          name: "host",
          target: void 0,
          whyNot: () => void 0,
          run: async (testCase) => {
            await (0, promises_.setImmediate)();
            if (env.signal.aborted)
              throw (0, exec.YW)(env.signal);
            const key = (0, environment.J4)(testCase);
            if (current !== void 0 && (key === void 0 || current.key !== key)) {
              stop(current, deadline);
              current = void 0;
            }
            if (current === void 0) {
              const isPlain = key === PLAIN_KEY && testCase.callouts.length === 0;
              const started = (isPlain ? canary : void 0) ?? start(settings, testCase);
              canary = void 0;
              (0, trace_lines.h)(`the start for ${testCase.name}`, started.calls, env.log);
              if ("reasons" in started)
                return (0, observation.K)(started.reasons, started.logs);
              const { world, served, startCalls } = started;
              current = { world, served, startCalls, key };
            }
            connections += 1;
            const limit = testCase.deadline ?? deadline;
            const trace = runInHost(testCase, { ...current, connection: connections, deadline: limit });
            (0, trace_lines.h)(testCase.name, trace.calls, env.log);
            if (trace.settlement !== "quiet" || trace.findings.length > 0)
              current = void 0;
            return trace;
          },
          close: async () => current === void 0 ? [] : stop(current, deadline)
        };
      }
      function stop({ world, served }, deadline) {
        try {
          (0, guard.s)(deadline, () => (0, host.A2)(served.started));
        } catch (error) {
          if (!(error instanceof guard.W))
            throw error;
          return [{ kind: "host", message: `proxy_on_done or proxy_on_delete ${error.message}`, backtrace: [] }];
        }
        return world.take().findings;
      }
      function toPlugin(settings) {
        const { configuration, vmConfiguration, environment: environment2, ...plugin } = (0, envoy_plugin.Hh)(settings);
        return {
          ...plugin,
          configuration: Buffer.from(configuration ?? ""),
          vmConfiguration: Buffer.from(vmConfiguration ?? ""),
          environment: (0, envoy_plugin.$G)(environment2)
        };
      }
      function start({ loaded, plugin, clusters, readExpression }, testCase) {
        const { properties = {}, clock, fresh = false, callouts: callouts2 = [] } = testCase;
        const world = createRecordingWorld({ properties, clock, clusters, readExpression });
        const told = toPlugin((0, environment.br)(plugin, testCase));
        const refuse = (word, ...words) => {
          const { logs } = world.take();
          const said = logs.flatMap(({ level, text }) => (0, refusal.A)(level, text, told) ?? []);
          const [first = word, ...others] = /* @__PURE__ */ new Set([...said.slice(0, MAX_SAID), word, ...words]);
          return { reasons: [first, ...others], logs, calls: world.takeLines() };
        };
        world.scene.callouts = callouts2;
        let started;
        let loadedAt = 0;
        try {
          (0, guard.s)(START_LIMIT, () => {
            loadedAt = world.clock.elapsed();
            started = (0, host._C)(loaded, told, world);
            const end = world.clock.elapsed() + (fresh ? 0 : SETTLE);
            while (world.clock.next(end))
              ;
          });
        } catch (error) {
          if (error instanceof guard.W)
            return refuse(`the module ${error.message} while it started`);
          if (error instanceof host_link.to)
            return refuse(...error.reasons);
          throw error;
        }
        if (started === void 0)
          throw new Error("a plugin that neither started nor failed");
        if (started.vm.failure !== void 0)
          return refuse(started.vm.failure.message);
        if (!fresh)
          world.take();
        return {
          world,
          served: { loaded, started, loadedAt },
          startCalls: world.scene.calls,
          calls: fresh ? [] : world.takeLines()
        };
      }
    })
  )
};

const id3 = 9588;
const ids3 = [9588, 8120];
const modules3 = {
  /***/
  78120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ACCESS_LOG: () => (
          /* binding */
          ACCESS_LOG
        ),
        /* harmony export */
        BARRIER: () => (
          /* binding */
          BARRIER
        ),
        /* harmony export */
        CLERK: () => (
          /* binding */
          CLERK
        ),
        /* harmony export */
        DETAILS_HEADER: () => (
          /* binding */
          DETAILS_HEADER
        ),
        /* harmony export */
        LISTENER: () => (
          /* binding */
          LISTENER
        ),
        /* harmony export */
        MAX_HEADER_COUNT: () => (
          /* binding */
          MAX_HEADER_COUNT
        ),
        /* harmony export */
        MAX_HEADER_KIB: () => (
          /* binding */
          MAX_HEADER_KIB
        ),
        /* harmony export */
        NO_NETWORK: () => (
          /* binding */
          NO_NETWORK
        ),
        /* harmony export */
        STAT_PREFIX: () => (
          /* binding */
          STAT_PREFIX
        ),
        /* harmony export */
        makeBootstrap: () => (
          /* binding */
          makeBootstrap
        ),
        /* harmony export */
        makeLaunch: () => (
          /* binding */
          makeLaunch
        )
        /* harmony export */
      });
      var _plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13276);
      const NO_NETWORK = {
        kind: "direct-response",
        status: 200,
        body: ""
      };
      const DETAILS_HEADER = "x-wasm-action-details";
      const MAX_HEADER_COUNT = 1e4;
      const MAX_HEADER_KIB = 96;
      const ACCESS_LOG = "[info][access] ";
      const LISTENER = "wasm-action";
      const BARRIER = "barrier";
      const CLERK = "clerk";
      const STAT_PREFIX = "ingress";
      const TYPE = "type.googleapis.com/";
      function makeLaunch(plugin, network, version) {
        return { bootstrap: makeBootstrap(plugin, network, version), hostVariables: (0, _plugin_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(plugin) };
      }
      function makeBootstrap(settings, network, version) {
        const plugin = (0, _plugin_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(settings, version);
        const { modulePath } = settings;
        const { clerk, facts } = network.kind === "upstream" || network.kind === "tcp" ? network : {};
        return {
          ...facts?.node === void 0 ? {} : { node: facts.node },
          admin: { address: loopback(0) },
          // What a histogram holds is told when it is asked for, not every five seconds.
          stats_flush_on_admin: true,
          static_resources: {
            listeners: [
              ...clerk === void 0 ? [] : [clerkListener(clerk, plugin)],
              ...network.kind === "tcp" ? [
                listener(LISTENER, plugin, [wasmFilter(modulePath, plugin, "network"), tcpProxy()]),
                listener(BARRIER, plugin, [connectionManager([routerFilter(NO_NETWORK)], NO_NETWORK)])
              ] : [
                listener(LISTENER, plugin, [
                  connectionManager([
                    ...facts?.metadata === void 0 ? [] : [metadataFilter(facts.metadata)],
                    wasmFilter(modulePath, plugin, "http"),
                    routerFilter(network)
                  ], network, plugin)
                ])
              ]
            ],
            clusters: clustersOf(network).map(cluster)
          }
        };
      }
      function listener(name, { bufferLimit }, filters) {
        return {
          name,
          address: loopback(0),
          ...bufferLimit === void 0 ? {} : { per_connection_buffer_limit_bytes: bufferLimit },
          filter_chains: [{ filters }]
        };
      }
      function clerkListener(modulePath, plugin) {
        const deployed = {
          ...{ ...plugin, filterName: CLERK, name: CLERK, rootId: "", perRoute: false, stopIteration: false },
          ...{ configuration: void 0, absence: "left-out", vmConfiguration: void 0, environment: {} },
          ...{ capabilities: void 0, bufferLimit: void 0 }
        };
        const filters = [wasmFilter(modulePath, deployed, "http"), routerFilter(NO_NETWORK)];
        return listener(CLERK, deployed, [connectionManager(filters, NO_NETWORK)]);
      }
      function metadataFilter(metadata) {
        return {
          name: "envoy.filters.http.set_metadata",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.http.set_metadata.v3.Config`,
            metadata: Object.entries(metadata).map(([namespace, value]) => ({ metadata_namespace: namespace, value }))
          }
        };
      }
      function tcpProxy() {
        return {
          name: "envoy.filters.network.tcp_proxy",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy`,
            stat_prefix: LISTENER,
            cluster: "upstream"
          }
        };
      }
      function connectionManager(filters, network, plugin) {
        const enabled = { "@type": `${TYPE}envoy.config.route.v3.FilterConfig`, config: {} };
        const action = network.kind === "direct-response" ? { direct_response: { status: network.status, body: { inline_string: network.body } } } : { route: { cluster: "upstream" } };
        return {
          name: "envoy.filters.network.http_connection_manager",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager`,
            stat_prefix: STAT_PREFIX,
            http_protocol_options: { enable_trailers: true },
            common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT },
            max_request_headers_kb: MAX_HEADER_KIB,
            access_log: [accessLog()],
            route_config: {
              name: "all",
              virtual_hosts: [
                {
                  name: "all",
                  domains: ["*"],
                  routes: [
                    {
                      match: { prefix: "/" },
                      ...action,
                      ...plugin?.perRoute === true ? { typed_per_filter_config: { [plugin.filterName]: enabled } } : {}
                    }
                  ]
                }
              ]
            },
            http_filters: filters,
            ...network.kind === "bare-http2" ? BARE : {}
          }
        };
      }
      const BARE = {
        generate_request_id: false,
        skip_xff_append: true,
        server_header_transformation: "PASS_THROUGH",
        http2_protocol_options: {},
        local_reply_config: {
          mappers: [
            {
              filter: { status_code_filter: { comparison: { op: "GE", value: { default_value: 0, runtime_key: "none" } } } },
              headers_to_add: [{ header: { key: DETAILS_HEADER, value: "%RESPONSE_CODE_DETAILS%" } }]
            }
          ]
        }
      };
      function wasmFilter(modulePath, plugin, layer) {
        return {
          name: plugin.filterName,
          ...plugin.perRoute && layer === "http" ? { disabled: true } : {},
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.${layer}.wasm.v3.Wasm`,
            config: {
              name: plugin.name,
              root_id: plugin.rootId,
              vm_config: {
                vm_id: plugin.vmId,
                runtime: "envoy.wasm.runtime.v8",
                code: { local: { filename: modulePath } },
                ...plugin.vmConfiguration === void 0 ? {} : { configuration: stringValue(plugin.vmConfiguration) },
                ...environmentVariables(plugin)
              },
              ...pluginConfiguration(plugin),
              ...failurePolicy(plugin),
              ...capabilityRestriction(plugin),
              ...plugin.stopIteration ? { allow_on_headers_stop_iteration: true } : {}
            }
          }
        };
      }
      function environmentVariables({ environment }) {
        const values = Object.entries(environment).filter(([, variable]) => typeof variable === "string");
        const hostKeys = Object.keys(environment).filter((name) => typeof environment[name] !== "string");
        if (values.length === 0 && hostKeys.length === 0)
          return {};
        return {
          environment_variables: {
            ...values.length === 0 ? {} : { key_values: Object.fromEntries(values) },
            ...hostKeys.length === 0 ? {} : { host_env_keys: hostKeys }
          }
        };
      }
      function capabilityRestriction({ capabilities }) {
        if (capabilities === void 0)
          return {};
        const allowed = Object.fromEntries(capabilities.map((name) => [name, {}]));
        return { capability_restriction_config: { allowed_capabilities: allowed } };
      }
      function pluginConfiguration({ configuration, absence }) {
        if (configuration !== void 0)
          return { configuration: stringValue(configuration) };
        return absence === "empty-any" ? { configuration: {} } : {};
      }
      function failurePolicy({ failurePolicy: policy, failOpenField }) {
        if (policy === void 0)
          return {};
        if (!failOpenField)
          return { failure_policy: policy };
        return policy === "FAIL_OPEN" ? { fail_open: true } : {};
      }
      function routerFilter({ kind }) {
        return {
          name: "envoy.filters.http.router",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.http.router.v3.Router`,
            ...kind === "bare-http2" ? { suppress_envoy_headers: true } : {}
          }
        };
      }
      function accessLog() {
        return {
          name: "envoy.access_loggers.stderr",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.access_loggers.stream.v3.StderrAccessLog`,
            log_format: {
              text_format_source: { inline_string: `${ACCESS_LOG}%DOWNSTREAM_REMOTE_ADDRESS% %RESPONSE_CODE_DETAILS%
` }
            }
          }
        };
      }
      function clustersOf(network) {
        if (network.kind === "direct-response")
          return [];
        const { kind, port } = network;
        const upstream = { name: "upstream", port, protocol: kind === "bare-http2" ? "http2" : "http" };
        return kind === "bare-http2" ? [upstream] : [upstream, ...network.clusters ?? []];
      }
      function cluster({ name, port, protocol }) {
        const version = protocol === "http2" ? { http2_protocol_options: {} } : { http_protocol_options: { enable_trailers: true } };
        return {
          name,
          type: "STATIC",
          connect_timeout: "5s",
          typed_extension_protocol_options: {
            "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
              "@type": `${TYPE}envoy.extensions.upstreams.http.v3.HttpProtocolOptions`,
              explicit_http_config: version,
              common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT }
            }
          },
          load_assignment: {
            cluster_name: name,
            endpoints: [{ lb_endpoints: [{ endpoint: { address: loopback(port) } }] }]
          }
        };
      }
      function stringValue(value) {
        return { "@type": `${TYPE}google.protobuf.StringValue`, value };
      }
      function loopback(port) {
        return { socket_address: { address: "127.0.0.1", port_value: port } };
      }
    })
  ),
  /***/
  26817: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        LoadFailure: () => (
          /* reexport */
          host_link.to
        ),
        runCasesInHost: () => (
          /* binding */
          runCasesInHost
        )
      });
      ;
      async function loadExpressions({ bytes }) {
        if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes("expr_create"))
          return void 0;
        return (await Promise.all(
          /* import() */
          [__webpack_require__.e(7337), __webpack_require__.e(4974)]
        ).then(__webpack_require__.bind(__webpack_require__, 84974))).readExpression;
      }
      var host = __webpack_require__(21820);
      var host_link = __webpack_require__(4847);
      var callouts = __webpack_require__(38610);
      var host_engine = __webpack_require__(17001);
      var run_cases = __webpack_require__(26661);
      ;
      async function runCasesInHost(options) {
        const { suite, deadline = run_cases.nl } = options;
        const started = performance.now();
        const loaded = (0, host.Vw)(options.module);
        const outcomes = [];
        let milliseconds = 0;
        if (suite.cases.length > 0) {
          const engine = (0, host_engine.F)({
            ...{ ...options, loaded, deadline },
            clusters: (0, callouts.Ug)(suite.cases),
            readExpression: await loadExpressions(options.module)
          });
          milliseconds = Math.round(performance.now() - started);
          outcomes.push(await (0, run_cases.l9)(engine, options));
        }
        for (const phaseSuite of suite.phaseSuites ?? []) {
          const { runPhaseTests } = await __webpack_require__.e(
            /* import() */
            8633
          ).then(__webpack_require__.bind(__webpack_require__, 78633));
          const results = await runPhaseTests({
            suite: phaseSuite,
            loaded,
            plugin: (0, host_engine.z)(options.plugin),
            env: options.env,
            deadline
          });
          outcomes.push((0, run_cases.ax)(results, { engine: "host" }));
        }
        return { ...(0, run_cases.li)(outcomes, started), milliseconds };
      }
    })
  )
};

const id4=9799,ids4=[9799],modules4={82180:((Z,D,A)=>{A.d(D,{V5:()=>j,fI:()=>z,O0:()=>c});function F(){const i=this.buf;let t=this.pos,s=0,n=0;for(let o=0;o<28;o+=7){const e=i[t++];if(s|=(e&127)<<o,(e&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=s,this.varint64Hi=n;return}}const r=i[t++];if(s|=(r&15)<<28,n=(r&112)>>4,(r&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=s,this.varint64Hi=n;return}for(let o=3;o<=31;o+=7){const e=i[t++];if(n|=(e&127)<<o,(e&128)==0){this.pos=t,this.assertBounds(),this.varint64Lo=s,this.varint64Hi=n;return}}throw new Error("invalid varint")}function Y(i,t,s){for(let o=0;o<28;o=o+7){const e=i>>>o,f=!(!(e>>>7)&&t==0),h=(f?e|128:e)&255;if(s.push(h),!f)return}const n=i>>>28&15|(t&7)<<4,r=t>>3!=0;if(s.push((r?n|128:n)&255),!!r){for(let o=3;o<31;o=o+7){const e=t>>>o,f=!!(e>>>7),h=(f?e|128:e)&255;if(s.push(h),!f)return}s.push(t>>>31&1)}}const d=4294967296;function I(i){const t=i[0]==="-";t&&(i=i.slice(1));const s=1e6;let n=0,r=0;function o(e,f){const h=Number(i.slice(e,f));r*=s,n=n*s+h,n>=d&&(r=r+(n/d|0),n=n%d)}return o(-24,-18),o(-18,-12),o(-12,-6),o(-6),t?B(n,r):l(n,r)}function M(i,t){let s=l(i,t);const n=s.hi&2147483648;n&&(s=B(s.lo,s.hi));const r=y(s.lo,s.hi);return n?"-"+r:r}function y(i,t){if({lo:i,hi:t}=T(i,t),t<=2097151)return String(d*t+i);const s=i&16777215,n=(i>>>24|t<<8)&16777215,r=t>>16&65535;let o=s+n*6777216+r*6710656,e=n+r*8147497,f=r*2;const h=1e7;return o>=h&&(e+=Math.floor(o/h),o%=h),e>=h&&(f+=Math.floor(e/h),e%=h),f.toString()+E(e)+E(o)}function T(i,t){return{lo:i>>>0,hi:t>>>0}}function l(i,t){return{lo:i|0,hi:t|0}}function B(i,t){return t=~t,i?i=~i+1:t+=1,l(i,t)}const E=i=>{const t=String(i);return"0000000".slice(t.length)+t};function q(i,t){if(i>>>0<128){t.push(i);return}if(i>=0){for(;i>127;)t.push(i&127|128),i=i>>>7;t.push(i)}else{for(let s=0;s<9;s++)t.push(i&127|128),i=i>>7;t.push(1)}}function P(){let i=this.buf[this.pos++];if((i&128)===0)return this.assertBounds(),i;let t=i&127;if(i=this.buf[this.pos++],t|=(i&127)<<7,(i&128)===0)return this.assertBounds(),t;if(i=this.buf[this.pos++],t|=(i&127)<<14,(i&128)===0)return this.assertBounds(),t;if(i=this.buf[this.pos++],t|=(i&127)<<21,(i&128)===0)return this.assertBounds(),t;i=this.buf[this.pos++],t|=(i&15)<<28;for(let s=5;(i&128)!==0&&s<10;s++)i=this.buf[this.pos++];if((i&128)!==0)throw new Error("invalid varint");return this.assertBounds(),t>>>0}const u=V();function V(){const i=new DataView(new ArrayBuffer(8));if(typeof BigInt=="function"&&typeof i.getBigInt64=="function"&&typeof i.getBigUint64=="function"&&typeof i.setBigInt64=="function"&&typeof i.setBigUint64=="function"&&(!!globalThis.Deno||!!globalThis.Bun||typeof process!="object"||typeof process.env!="object"||process.env.BUF_BIGINT_DISABLE!=="1")){const s=BigInt("-9223372036854775808"),n=BigInt("9223372036854775807"),r=BigInt("0"),o=BigInt("18446744073709551615");return{zero:BigInt(0),supported:!0,parse(e){const f=typeof e=="bigint"?e:BigInt(e);if(f>n||f<s)throw new Error(`invalid int64: ${e}`);return f},uParse(e){const f=typeof e=="bigint"?e:BigInt(e);if(f>o||f<r)throw new Error(`invalid uint64: ${e}`);return f},enc(e){return i.setBigInt64(0,this.parse(e),!0),{lo:i.getInt32(0,!0),hi:i.getInt32(4,!0)}},uEnc(e){return i.setBigInt64(0,this.uParse(e),!0),{lo:i.getInt32(0,!0),hi:i.getInt32(4,!0)}},dec(e,f){return i.setInt32(0,e,!0),i.setInt32(4,f,!0),i.getBigInt64(0,!0)},uDec(e,f){return i.setInt32(0,e,!0),i.setInt32(4,f,!0),i.getBigUint64(0,!0)}}}return{zero:"0",supported:!1,parse(s){return typeof s!="string"&&(s=s.toString()),m(s),s},uParse(s){return typeof s!="string"&&(s=s.toString()),U(s),s},enc(s){return typeof s!="string"&&(s=s.toString()),m(s),I(s)},uEnc(s){return typeof s!="string"&&(s=s.toString()),U(s),I(s)},dec(s,n){return M(s,n)},uDec(s,n){return y(s,n)}}}function m(i){if(!/^-?[0-9]+$/.test(i))throw new Error("invalid int64: "+i)}function U(i){if(!/^[0-9]+$/.test(i))throw new Error("invalid uint64: "+i)}let b;function v(i){var t;b=Object.assign(Object.assign({},i),{encodeUtf8Into:(t=i.encodeUtf8Into)!==null&&t!==void 0?t:_(i.encodeUtf8.bind(i))})}function S(){if(!b){const i=globalThis;if(!i.TextEncoder||!i.TextDecoder)throw new Error("encoding API missing: install TextEncoder and TextDecoder on globalThis");const t=new i.TextEncoder,s=new i.TextDecoder("utf-8",{ignoreBOM:!0});let n;const r={encodeUtf8(e){return t.encode(e)},decodeUtf8(e,f){return f?(n||(n=new i.TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})),n.decode(e)):s.decode(e)},checkUtf8(e){try{return encodeURIComponent(e),!0}catch{return!1}}};t.encodeInto&&(r.encodeUtf8Into=t.encodeInto.bind(t));const o=String.prototype.isWellFormed;o&&(r.checkUtf8=e=>o.call(e)),v(r)}return b}function _(i){return(t,s)=>{const n=i(t);return s.set(n),{written:n.byteLength}}}var c;(function(i){i[i.Varint=0]="Varint",i[i.Bit64=1]="Bit64",i[i.LengthDelimited=2]="LengthDelimited",i[i.StartGroup=3]="StartGroup",i[i.EndGroup=4]="EndGroup",i[i.Bit32=5]="Bit32"})(c||(c={}));const J=34028234663852886e22,K=null,O=4294967295,G=2147483647,H=-2147483648;class z{constructor(t){this.stackPos=[],this.encodeUtf8Into=t?_(t):S().encodeUtf8Into,this.buffer=N,this.viewCache=X,this.pos=0}ensureCapacity(t){const s=this.pos+t;if(s>this.buffer.length){let n=this.buffer.length||R;for(;n<s;)n*=2;const r=new Uint8Array(n);this.pos>0&&r.set(this.buffer),this.buffer=r}}view(){const t=this.buffer,s=this.viewCache;if(s.byteLength===t.byteLength)return s;const n=new DataView(t.buffer);return this.viewCache=n,n}finish(){const t=this.buffer.slice(0,this.pos);return this.pos=0,this.stackPos=[],t}fork(){return this.stackPos.push(this.pos),this.ensureCapacity(a),this.buffer[this.pos++]=0,this}join(){const t=this.stackPos.pop();if(t===void 0)throw new Error("invalid state, fork stack empty");const s=this.pos-t-a,n=x(s);return n>a&&(this.ensureCapacity(n-a),this.buffer.copyWithin(t+n,t+a,this.pos)),this.pos=t,this.uint32(s),this.pos+=s,this}tag(t,s){return this.uint32((t<<3|s)>>>0)}raw(t){return this.ensureCapacity(t.length),this.buffer.set(t,this.pos),this.pos+=t.length,this}uint32(t){if(L(t),this.ensureCapacity(5),t<128)return this.buffer[this.pos++]=t,this;for(;t>127;)this.buffer[this.pos++]=t&127|128,t>>>=7;return this.buffer[this.pos++]=t,this}int32(t){if(g(t),t>=0)return this.uint32(t);this.ensureCapacity(10);for(let s=0;s<9;s++)this.buffer[this.pos++]=t&127|128,t>>=7;return this.buffer[this.pos++]=1,this}bool(t){return this.ensureCapacity(1),this.buffer[this.pos++]=t?1:0,this}bytes(t){return this.uint32(t.byteLength),this.raw(t)}string(t){typeof t!="string"&&(t=String(t));const s=t.length;if(s<=C){this.ensureCapacity(s+1);const h=this.buffer;let p=this.pos;h[p++]=s;let w=0;for(;w<s;w++){const k=t.charCodeAt(w);if(k>127)break;h[p++]=k}if(w==s)return this.pos=p,this}this.ensureCapacity(s*3+5);const n=x(s),r=this.buffer,o=this.pos,{written:e}=this.encodeUtf8Into(t,r.subarray(o+n)),f=x(e);return f!=n&&r.copyWithin(o+f,o+n,o+n+e),this.uint32(e),this.pos+=e,this}float(t){return $(t),this.ensureCapacity(4),this.view().setFloat32(this.pos,t,!0),this.pos+=4,this}double(t){return this.ensureCapacity(8),this.view().setFloat64(this.pos,t,!0),this.pos+=8,this}fixed32(t){return L(t),this.ensureCapacity(4),this.view().setUint32(this.pos,t,!0),this.pos+=4,this}sfixed32(t){return g(t),this.ensureCapacity(4),this.view().setInt32(this.pos,t,!0),this.pos+=4,this}sint32(t){return g(t),this.uint32((t<<1^t>>31)>>>0)}sfixed64(t){const s=u.enc(t);this.ensureCapacity(8);const n=this.view();return n.setInt32(this.pos,s.lo,!0),n.setInt32(this.pos+4,s.hi,!0),this.pos+=8,this}fixed64(t){const s=u.uEnc(t);this.ensureCapacity(8);const n=this.view();return n.setInt32(this.pos,s.lo,!0),n.setInt32(this.pos+4,s.hi,!0),this.pos+=8,this}int64(t){const s=u.enc(t);return this.writeVarint64(s.lo,s.hi)}sint64(t){const s=u.enc(t),n=s.hi>>31,r=s.lo<<1^n,o=(s.hi<<1|s.lo>>>31)^n;return this.writeVarint64(r,o)}uint64(t){const s=u.uEnc(t);return this.writeVarint64(s.lo,s.hi)}writeVarint64(t,s){this.ensureCapacity(10);const n=this.buffer;let r=this.pos;for(let f=0;f<28;f=f+7){const h=t>>>f,p=!(!(h>>>7)&&s==0);if(n[r++]=(p?h|128:h)&255,!p)return this.pos=r,this}const o=t>>>28&15|(s&7)<<4,e=s>>3!=0;if(n[r++]=(e?o|128:o)&255,!e)return this.pos=r,this;for(let f=3;f<31;f=f+7){const h=s>>>f,p=!!(h>>>7);if(n[r++]=(p?h|128:h)&255,!p)return this.pos=r,this}return n[r++]=s>>>31&1,this.pos=r,this}}const R=128,a=1,N=new Uint8Array(0),X=new DataView(N.buffer),C=32;function x(i){return i<128?1:i<16384?2:i<2097152?3:i<268435456?4:5}class j{constructor(t,s=S().decodeUtf8){this.decodeUtf8=s,this.varint64Lo=0,this.varint64Hi=0,this.varint64=F,this.uint32=P,this.buf=t,this.len=t.length,this.pos=0,this.view=new DataView(t.buffer,t.byteOffset,t.byteLength)}tag(){const t=this.pos,s=this.uint32(),n=this.pos-t;if(n>5||n==5&&this.buf[this.pos-1]>15)throw new Error("illegal tag: varint overflows uint32");const r=s>>>3,o=s&7;if(r<=0||o>5)throw new Error("illegal tag: field no "+r+" wire type "+o);return[r,o]}skip(t,s,n=100){let r=this.pos;switch(t){case c.Varint:for(;this.buf[this.pos++]&128;);break;case c.Bit64:this.pos+=4;case c.Bit32:this.pos+=4;break;case c.LengthDelimited:let o=this.uint32();this.pos+=o;break;case c.StartGroup:if(n<=0)throw new Error("maximum recursion depth reached");for(;;){const[e,f]=this.tag();if(f===c.EndGroup){if(s!==void 0&&e!==s)throw new Error("invalid end group tag");break}this.skip(f,e,n-1)}break;default:throw new Error("cant skip wire type "+t)}return this.assertBounds(),this.buf.subarray(r,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let t=this.uint32();return t>>>1^-(t&1)}int64(){return this.varint64(),u.dec(this.varint64Lo,this.varint64Hi)}uint64(){return this.varint64(),u.uDec(this.varint64Lo,this.varint64Hi)}sint64(){this.varint64();let t=this.varint64Lo,s=this.varint64Hi,n=-(t&1);return t=(t>>>1|(s&1)<<31)^n,s=s>>>1^n,u.dec(t,s)}bool(){const t=this.buf[this.pos];return t<128?(this.pos++,t!==0):(this.varint64(),this.varint64Lo!==0||this.varint64Hi!==0)}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){return u.uDec(this.sfixed32(),this.sfixed32())}sfixed64(){return u.dec(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let t=this.uint32(),s=this.pos;return this.pos+=t,this.assertBounds(),this.buf.subarray(s,s+t)}string(t){const s=this.uint32(),n=this.pos;this.pos+=s,this.assertBounds();const r=this.buf;if(s<=C){const o=new Array(s);for(let e=0;e<s;e++){const f=r[n+e];if(f>127)return this.decodeUtf8(r.subarray(n,this.pos),t);o[e]=f}return String.fromCharCode.apply(String,o)}return this.decodeUtf8(r.subarray(n,this.pos),t)}}function g(i){if(typeof i=="string")i=Number(i);else if(typeof i!="number")throw new Error("invalid int32: "+typeof i);if(!Number.isInteger(i)||i>G||i<H)throw new Error("invalid int32: "+i)}function L(i){if(typeof i=="string")i=Number(i);else if(typeof i!="number")throw new Error("invalid uint32: "+typeof i);if(!Number.isInteger(i)||i>O||i<0)throw new Error("invalid uint32: "+i)}function $(i){if(typeof i=="string"){const t=i;if(i=Number(i),Number.isNaN(i)&&t!=="NaN")throw new Error("invalid float32: "+t)}else if(typeof i!="number")throw new Error("invalid float32: "+typeof i);if(!Number.isFinite(Math.fround(i))&&Number.isFinite(i))throw new Error("invalid float32: "+i)}})};

export const ids = [...ids0, ...ids1, ...ids2, ...ids3, ...ids4];
export const modules = { ...modules0, ...modules1, ...modules2, ...modules3, ...modules4 };
