const id = 1728;
const ids = [1728];
const modules = {
  /***/
  77697: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bu: () => (
          /* binding */
          createCanary
        ),
        /* harmony export */
        Pq: () => (
          /* binding */
          START_LIMIT
        ),
        /* harmony export */
        zQ: () => (
          /* binding */
          toPlugin
        )
        /* harmony export */
      });
      var _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18892);
      var _envoy_plugin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13276);
      var _host_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59867);
      var _host_guard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38880);
      var _host_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21820);
      var _host_link_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4847);
      var _host_refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68761);
      var _host_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15268);
      var _host_vm_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65182);
      const START_LIMIT = 1e4;
      const MAX_WORDS = 20;
      function runCanary(loaded, facts, release, limit) {
        const plugin = toPlugin(facts);
        const words = [];
        const findings = [];
        let callback;
        let askedConfiguration = false;
        const restrained = /* @__PURE__ */ new Map();
        const say = (text) => {
          if (words.length < MAX_WORDS && !words.includes(text))
            words.push(text);
        };
        const world = {
          clock: (0, _host_clock_js__WEBPACK_IMPORTED_MODULE_8__.t)(),
          shared: (0, _host_shared_js__WEBPACK_IMPORTED_MODULE_6__.uy)(),
          metrics: /* @__PURE__ */ new Map(),
          logLevel: "info",
          log: (level, text, { id: id2 }) => {
            const reason = (0, _host_refusal_js__WEBPACK_IMPORTED_MODULE_5__.A)(level, Buffer.from(text, "latin1").toString("utf8"), id2 === 0 ? void 0 : plugin);
            if (reason !== void 0)
              say(reason);
          },
          report: (finding) => {
            findings.push(finding);
            say(finding.message);
          },
          trace: void 0,
          watch: {
            enters: (name) => {
              callback = name;
            },
            asksConfiguration: () => {
              askedConfiguration = true;
            },
            calls: (callee, isAllowed) => {
              restrained.set(callee, isAllowed);
            }
          },
          hasCluster: () => false,
          call: () => ({ kind: "hang", delay: 0 }),
          openGrpc: () => ({ outcome: { kind: "hang", delay: 0 }, receive: () => void 0 })
        };
        const end = (outcome, more = {}) => {
          const reasons = outcome === "refused" ? words : [];
          return { outcome, reasons, callback, findings, askedConfiguration, restrained, ...more };
        };
        let started;
        try {
          (0, _host_guard_js__WEBPACK_IMPORTED_MODULE_2__.s)(limit, () => {
            started = (0, _host_host_js__WEBPACK_IMPORTED_MODULE_3__._C)(loaded, plugin, world, release);
          });
        } catch (error) {
          if (error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_2__.W)
            return end("endless");
          if (error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_4__.ko)
            return end("unknown", { detail: error.message });
          if (!(error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_4__.to))
            throw error;
          for (const reason of error.reasons)
            say(reason);
          const [last] = findings.slice(-1);
          const callee = error.cause instanceof _host_vm_js__WEBPACK_IMPORTED_MODULE_7__.gf ? error.cause.callee : last?.callee;
          return end("refused", { callee, detail: error.cause instanceof Error ? error.cause.message : last?.why });
        }
        if (started !== void 0)
          tearDown(started, limit);
        return end("loads");
      }
      function tearDown(started, limit) {
        try {
          (0, _host_guard_js__WEBPACK_IMPORTED_MODULE_2__.s)(limit, () => (0, _host_host_js__WEBPACK_IMPORTED_MODULE_3__.A2)(started));
        } catch (error) {
          if (!(error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_2__.W || error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_4__.ko))
            throw error;
        }
      }
      function createCanary(loaded, limit) {
        const tables = loaded.tables ?? _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__.rd;
        const exported = new Set(loaded.module.interface.exports.map(({ name }) => name));
        const callbacks = tables.callbacks.filter(({ name }) => exported.has(name));
        const known = /* @__PURE__ */ new Map();
        const mayCall = (callee, release) => {
          const dot = callee.indexOf(".");
          return tables.findHostFunctions(callee.slice(0, dot), callee.slice(dot + 1)).some(({ start }) => (0, _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__.$l)(start, release));
        };
        return (facts, release) => {
          const called = callbacks.filter(({ since }) => (0, _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__.$l)(since, release)).map(({ name }) => name);
          const key = JSON.stringify([called, facts]);
          const alike = known.get(key) ?? [];
          known.set(key, alike);
          const same = alike.find(({ restrained }) => [...restrained].every(([callee, isAllowed]) => mayCall(callee, release) === isAllowed));
          const run = same ?? runCanary(loaded, facts, release, limit);
          if (same === void 0)
            alike.push(run);
          return (0, _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__.$l)(SHORT_WORDS, release) ? run : inOlderWords(run);
        };
      }
      const SHORT_WORDS = "1.38.0";
      function inOlderWords(run) {
        const reword = (text) => text.replace("RuntimeError: function signature", "RuntimeError: null function or function signature");
        const findings = run.findings.map((finding) => ({ ...finding, message: reword(finding.message) }));
        return { ...run, reasons: run.reasons.map(reword), findings };
      }
      function toPlugin({ name = "", rootId = "", vmId = "", configuration = "", vmConfiguration = "", environment = {}, capabilities }) {
        return {
          name,
          rootId,
          vmId,
          configuration: Buffer.from(configuration),
          vmConfiguration: Buffer.from(vmConfiguration),
          environment: (0, _envoy_plugin_js__WEBPACK_IMPORTED_MODULE_1__.$G)(environment),
          capabilities
        };
      }
    })
  ),
  /***/
  98086: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Rg: () => (
          /* binding */
          hasNamedRoots
        ),
        /* harmony export */
        wI: () => (
          /* binding */
          knownRootIds
        ),
        /* harmony export */
        yu: () => (
          /* binding */
          findRootIds
        )
        /* harmony export */
      });
      var _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18892);
      var _host_clock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59867);
      var _host_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38880);
      var _host_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21820);
      var _host_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4847);
      var _host_shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15268);
      var _host_vm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65182);
      var _canary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77697);
      var _describe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63752);
      const MAX_CANDIDATES = 400;
      const SHORTEST = 2;
      const LONGEST = 64;
      const MAX_MEMORY = 8 << 20;
      const START_LIMIT = 1e3;
      const WHOLE_LIMIT = 1e4;
      const MAX_LINES = 2e3;
      function findRootIds(loaded, facts, release) {
        const deadline = performance.now() + WHOLE_LIMIT;
        const first = observe(loaded, facts, release, nonsense("q", 12));
        if (first?.asksRootId !== true)
          return void 0;
        const strangers = /* @__PURE__ */ new Map();
        const isStranger = (id2) => {
          const length = Buffer.byteLength(id2);
          const stranger = strangers.get(length) ?? observeStrangers(loaded, facts, release, length);
          if (stranger === void 0 || performance.now() > deadline)
            return void 0;
          strangers.set(length, stranger);
          const seen = observe(loaded, facts, release, id2);
          return seen === void 0 ? void 0 : seen.lines === stranger;
        };
        const { rootId = "" } = facts;
        const isAskedStrange = isStranger(rootId);
        if (isAskedStrange === void 0)
          return void 0;
        if (!isAskedStrange && rootId !== "")
          return { known: [rootId], isAskedKnown: true };
        const known = [];
        for (const candidate of first.texts) {
          const stranger = isStranger(candidate);
          if (stranger === void 0)
            return void 0;
          if (!stranger)
            known.push(candidate);
        }
        return { known: known.sort(), isAskedKnown: !isAskedStrange };
      }
      const ASKS = /^\s*proxy_get_property\("plugin_root_id"\)/;
      const LOGGED = /^(\s*(?:proxy_log\(\w+|fd_write\()).*/s;
      const NAMELESS = /* @__PURE__ */ new Set(["go", "rust", "tinygo"]);
      function hasNamedRoots(language) {
        return !NAMELESS.has(language);
      }
      function knownRootIds(module) {
        if (!hasNamedRoots((0, _describe_js__WEBPACK_IMPORTED_MODULE_7__.U)(module).language))
          return [];
        try {
          return findRootIds((0, _host_host_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(module), {}, _abi_tables_js__WEBPACK_IMPORTED_MODULE_0__.Q5)?.known ?? [];
        } catch (error) {
          if (error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_3__.to)
            return [];
          throw error;
        }
      }
      function observeStrangers(loaded, facts, release, length) {
        const [one, other] = ["q", "x"].map((letter) => observe(loaded, facts, release, nonsense(letter, length))?.lines);
        return one === other ? one : void 0;
      }
      function nonsense(letter, length) {
        return `${letter}7${letter}z`.repeat(Math.ceil(length / 4)).slice(0, Math.max(length, 1));
      }
      function observe(loaded, facts, release, rootId) {
        const lines = [];
        let asksRootId = false;
        let vm;
        const say = (line) => {
          if (ASKS.test(line))
            asksRootId = true;
          else if (lines.length < MAX_LINES)
            lines.push(line.replace(LOGGED, "$1"));
        };
        const world = {
          clock: (0, _host_clock_js__WEBPACK_IMPORTED_MODULE_8__.t)(),
          shared: (0, _host_shared_js__WEBPACK_IMPORTED_MODULE_4__.uy)(),
          metrics: /* @__PURE__ */ new Map(),
          logLevel: "trace",
          log: () => void 0,
          report: ({ message }) => say(message),
          trace: say,
          watch: {
            creates: (made) => {
              vm = made;
            },
            enters: () => void 0,
            asksConfiguration: () => void 0,
            calls: () => void 0
          },
          hasCluster: () => true,
          call: () => ({ kind: "hang", delay: 0 }),
          openGrpc: () => ({ outcome: { kind: "hang", delay: 0 }, receive: () => void 0 })
        };
        const plugin = (0, _canary_js__WEBPACK_IMPORTED_MODULE_6__.zQ)({ ...facts, rootId });
        try {
          (0, _host_guard_js__WEBPACK_IMPORTED_MODULE_1__.s)(START_LIMIT, () => {
            const started = (0, _host_host_js__WEBPACK_IMPORTED_MODULE_2__._C)(loaded, plugin, world, release);
            const context = (0, _host_host_js__WEBPACK_IMPORTED_MODULE_2__.xf)(started.vm, started.root);
            (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_5__.Ve)(started.vm, context, "proxy_on_context_create", context.id, started.root.id);
            (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_5__.Ve)(started.vm, context, "proxy_on_request_headers", context.id, 0, 1);
            (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_5__.Ve)(started.vm, context, "proxy_on_response_headers", context.id, 0, 1);
            (0, _host_vm_js__WEBPACK_IMPORTED_MODULE_5__.qG)(started.vm);
          });
        } catch (error) {
          if (error instanceof _host_guard_js__WEBPACK_IMPORTED_MODULE_1__.W || error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_3__.ko)
            return void 0;
          if (!(error instanceof _host_link_js__WEBPACK_IMPORTED_MODULE_3__.to))
            throw error;
          say(error.message);
        }
        return { lines: lines.join("\n"), asksRootId, texts: asksRootId && vm !== void 0 ? readTexts(vm) : [] };
      }
      function readTexts({ memory }) {
        const { source } = memory;
        if (source === void 0)
          return [];
        const bytes = Buffer.from(source.buffer, 0, Math.min(source.buffer.byteLength, MAX_MEMORY));
        const texts = /* @__PURE__ */ new Set();
        for (const [pattern, step] of [
          [/[\w.:/-]{2,64}/g, 1],
          [/(?:[\w.:/-]\0){2,64}/g, 2]
        ]) {
          for (const [text] of bytes.toString("latin1").matchAll(pattern)) {
            const word = step === 1 ? text : text.replaceAll("\0", "");
            if (word.length >= SHORTEST && word.length <= LONGEST && !/^[\d.:/-]+$/.test(word))
              texts.add(word);
            if (texts.size >= MAX_CANDIDATES)
              return [...texts];
          }
        }
        return [...texts];
      }
    })
  ),
  /***/
  13276: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Hh: () => (
          /* binding */
          deployPlugin
        ),
        Cg: () => (
          /* binding */
          hostVariables
        ),
        $G: () => (
          /* binding */
          seenVariables
        ),
        Lr: () => (
          /* binding */
          undeployable
        )
      });
      var tables = __webpack_require__(18892);
      ;
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function goJson(value) {
        return JSON.stringify(sorted(value)).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (typeof value !== "object" || value === null)
          return value;
        const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
      }
      ;
      function deployPlugin(plugin, version) {
        const { name, rootId, vmId, configuration, vmConfiguration, failurePolicy } = plugin;
        const plain = {
          filterName: name,
          name,
          rootId,
          vmId,
          configuration,
          absence: "left-out",
          vmConfiguration,
          environment: keepVariables(plugin, () => true),
          capabilities: isPlain(plugin) ? plugin.capabilities : void 0,
          failurePolicy,
          failOpenField: !knows(version, SINCE.failurePolicy),
          stopIteration: plugin.stopIteration === true && knows(version, SINCE.stopIteration),
          perRoute: false,
          bufferLimit: void 0
        };
        switch (plugin.product) {
          case void 0:
          case "envoy":
            return plain;
          case "istio":
            return {
              ...plain,
              filterName: `extensions.istio.io/trafficextension/${NAMESPACE}.${name}`,
              name: `${NAMESPACE}.${name}`,
              vmId: "",
              configuration: toStruct(configuration),
              absence: "empty-any",
              vmConfiguration: void 0,
              environment: keepVariables(plugin, isKeptByIstio),
              failurePolicy: failurePolicy ?? "FAIL_CLOSED",
              stopIteration: false
            };
          case "envoy-gateway": {
            const resource = `envoyextensionpolicy/${NAMESPACE}/${name}/wasm/0`;
            return {
              ...plain,
              filterName: `envoy.filters.http.wasm/${resource}`,
              vmId: resource,
              configuration: toRawJson(configuration),
              vmConfiguration: void 0,
              environment: keepVariables(plugin, isFromHost),
              failOpenField: true,
              stopIteration: false,
              perRoute: true,
              bufferLimit: 32768
            };
          }
          case "gloo":
            return {
              ...plain,
              filterName: "envoy.filters.http.wasm",
              vmId: "gloo-vm-id",
              vmConfiguration: void 0,
              environment: {},
              failOpenField: true,
              stopIteration: false
            };
        }
      }
      function isPlain({ product = "envoy" }) {
        return product === "envoy";
      }
      function keepVariables({ environment = {} }, isKept) {
        return Object.fromEntries(Object.entries(environment).filter(([name, variable]) => variable !== null && isKept(name, variable)));
      }
      function isKeptByIstio(name, variable) {
        return isFromHost(name, variable) || !name.startsWith("ISTIO_META_");
      }
      function isFromHost(_name, variable) {
        return typeof variable !== "string";
      }
      function hostVariables(plugin) {
        const { environment } = deployPlugin(plugin);
        return Object.fromEntries(Object.entries(environment).flatMap(([name, variable]) => variable === null || typeof variable === "string" ? [] : [[name, variable.host ?? void 0]]));
      }
      function seenVariables(environment) {
        return new Map(Object.entries(environment).flatMap(([name, variable]) => {
          const value = typeof variable === "string" ? variable : variable?.host;
          return value === null || value === void 0 ? [] : [[name, value]];
        }));
      }
      const SINCE = { failurePolicy: "1.33.0", stopIteration: "1.35.0" };
      function knows(version, since) {
        return version === void 0 || (0, tables.$l)(since, version.split("-")[0] ?? version);
      }
      function undeployable(plugin, version) {
        const { product = "envoy", configuration, vmConfiguration, failurePolicy, stopIteration } = plugin;
        const problems = [];
        if (failurePolicy === "FAIL_RELOAD" && !knows(version, SINCE.failurePolicy)) {
          problems.push("knows no FAIL_RELOAD before Envoy 1.33: the module fails closed");
        }
        if (product === "envoy") {
          if (stopIteration === true && !knows(version, SINCE.stopIteration)) {
            problems.push("knows no allow_on_headers_stop_iteration before Envoy 1.35: a pause on headers holds the body back");
          }
          return problems;
        }
        if (vmConfiguration !== void 0)
          problems.push("has no field for vmConfiguration: the VM is told nothing");
        problems.push(...lostVariables(plugin, product));
        if (plugin.capabilities !== void 0) {
          problems.push("has no field for capabilities: the module may use all of them");
        }
        if (stopIteration === true) {
          problems.push("never sets allow_on_headers_stop_iteration: a pause on headers holds the body back too");
        }
        if (product === "istio" && configuration !== void 0 && !isMapping(parseJson(configuration))) {
          problems.push("can only hand over a mapping (pluginConfig), and the configuration is none: the module is told it all the same here");
        }
        if (product !== "istio" && failurePolicy === "FAIL_RELOAD" && knows(version, SINCE.failurePolicy)) {
          problems.push("knows only failOpen, not FAIL_RELOAD: the module fails closed");
        }
        return problems;
      }
      function lostVariables(plugin, product) {
        const { environment } = deployPlugin(plugin);
        const lost = Object.keys(keepVariables(plugin, () => true)).filter((name) => !Object.hasOwn(environment, name));
        if (lost.length === 0)
          return [];
        const why = {
          istio: "takes variables whose names begin with ISTIO_META_ for its own",
          "envoy-gateway": "hands on variables of its Envoy (env.hostKeys), and has no field for values",
          gloo: "has no field for environment variables"
        }[product];
        return [`${why}: the module does not see ${lost.join(", ")}`];
      }
      const NAMESPACE = "default";
      function toStruct(configuration) {
        const value = configuration === void 0 ? void 0 : parseJson(configuration);
        if (!isMapping(value))
          return configuration;
        return Object.keys(value).length === 0 ? void 0 : goJson(value);
      }
      function toRawJson(configuration) {
        if (configuration === void 0)
          return "";
        const value = parseJson(configuration);
        if (value === null)
          return "";
        return goJson(value ?? configuration);
      }
      function isMapping(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
  /***/
  44447: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        XQ: () => (
          /* binding */
          STATUS
        ),
        /* harmony export */
        Xi: () => (
          /* binding */
          ERRNO
        ),
        /* harmony export */
        ZD: () => (
          /* binding */
          BUFFER
        ),
        /* harmony export */
        dY: () => (
          /* binding */
          STREAM
        ),
        /* harmony export */
        lC: () => (
          /* binding */
          MAP
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          LOG_LEVELS
        )
        /* harmony export */
      });
      const STATUS = {
        ok: 0,
        notFound: 1,
        badArgument: 2,
        serializationFailure: 3,
        parseFailure: 4,
        invalidMemoryAccess: 6,
        empty: 7,
        casMismatch: 8,
        internalFailure: 10,
        brokenConnection: 11,
        unimplemented: 12
      };
      const ERRNO = {
        success: 0,
        badf: 8,
        notdir: 20,
        fault: 21,
        inval: 28,
        noent: 44,
        nosys: 52,
        notsup: 58,
        notcapable: 76
      };
      const MAP = {
        requestHeaders: 0,
        requestTrailers: 1,
        responseHeaders: 2,
        responseTrailers: 3,
        grpcInitialMetadata: 4,
        grpcTrailingMetadata: 5,
        callResponseHeaders: 6,
        callResponseTrailers: 7
      };
      const BUFFER = {
        requestBody: 0,
        responseBody: 1,
        downstreamData: 2,
        upstreamData: 3,
        callResponseBody: 4,
        grpcMessage: 5,
        vmConfiguration: 6,
        pluginConfiguration: 7,
        callData: 8
      };
      const STREAM = { request: 0, response: 1, downstream: 2, upstream: 3 };
      const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "critical"];
    })
  ),
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
  )
};
export {
  id,
  ids,
  modules
};
