const id = 5949;
const ids = [5949];
const modules = {
  /***/
  45576: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          nearestWord
        )
        /* harmony export */
      });
      function nearestWord(word, candidates, edits = Infinity) {
        let best;
        for (const candidate of candidates) {
          const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
          if (distance > Math.min(edits, Math.max(1, Math.floor(candidate.length / 3))))
            continue;
          if (best === void 0 || distance < best.distance)
            best = { candidate, distance };
        }
        return best?.candidate;
      }
      function editDistance(a, b) {
        let row = Array.from({ length: b.length + 1 }, (_, index) => index);
        for (let i = 1; i <= a.length; i++) {
          const next = [i];
          for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
          }
          row = next;
        }
        return row[b.length] ?? 0;
      }
    })
  ),
  /***/
  63752: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          describeModule
        )
        /* harmony export */
      });
      var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95540);
      const MODULE_LANGUAGES = (
        /* unused pure expression or super */
        null
      );
      function describeModule(module, { abi } = (0, _scan_js__WEBPACK_IMPORTED_MODULE_0__.D)(module.bytes)) {
        const language = findLanguage(module);
        return {
          abi,
          language,
          sdk: findSdk(module, language),
          debugBytes: debugBytes(module)
        };
      }
      function findLanguage(module) {
        const { producers, imports, exports } = module.interface;
        const made = producers.map(({ name }) => name.toLowerCase());
        const says = (pattern) => made.some((name) => pattern.test(name));
        const imported = new Set(imports.map((entry) => `${entry.module}.${entry.name}`));
        const exported = new Set(exports.map((entry) => entry.name));
        if (says(/^tinygo/))
          return "tinygo";
        if (says(/^rust/))
          return "rust";
        if (says(/^zig/))
          return "zig";
        if (says(/^go\b/))
          return "go";
        if (imported.has("env.emscripten_notify_memory_growth") || exported.has("emscripten_stack_get_current"))
          return "cpp";
        if (hasName(module, "runtime.alloc") && (hasName(module, "tinygo_") || exported.has("asyncify_get_state")))
          return "tinygo";
        if (says(/^c(_plus_plus|\+\+|\d)/) || says(/clang/))
          return "cpp";
        if (imported.has("env.abort") || exported.has("__pin") || hasName(module, "~lib/") || hasText(module, "~lib/")) {
          return "assemblyscript";
        }
        return void 0;
      }
      const SDK_MARKS = [
        ["github.com_tetratelabs_proxy_wasm_go_sdk", "tetratelabs/proxy-wasm-go-sdk"],
        ["github.com/tetratelabs/proxy-wasm-go-sdk", "tetratelabs/proxy-wasm-go-sdk"],
        ["github.com_proxy_wasm_proxy_wasm_go_sdk", "proxy-wasm-go-sdk"],
        ["github.com/proxy-wasm/proxy-wasm-go-sdk", "proxy-wasm-go-sdk"],
        ["@gcoredev/proxy-wasm-sdk-as", "@gcoredev/proxy-wasm-sdk-as"],
        ["@solo-io/proxy-runtime", "@solo-io/proxy-runtime"],
        ["10proxy_wasm", "proxy-wasm-rust-sdk"],
        ["proxy_wasm::", "proxy-wasm-rust-sdk"],
        ["RegisterContextFactory", "proxy-wasm-cpp-sdk"]
      ];
      function findSdk(module, language) {
        const has = language === "assemblyscript" ? hasText : hasName;
        return SDK_MARKS.find(([mark]) => has(module, mark))?.[1];
      }
      function hasName(module, text) {
        const section = module.interface.customSections.find(({ name }) => name === "name");
        return section !== void 0 && bufferOf(module, section.offset, section.size).includes(text, 0, "latin1");
      }
      const DATA_SECTION = 11;
      function hasText(module, text) {
        const section = module.interface.sections.find(({ id: id2 }) => id2 === DATA_SECTION);
        return section !== void 0 && bufferOf(module, section.offset, section.size).includes(Buffer.from(text, "utf16le"));
      }
      function bufferOf({ bytes }, offset, size) {
        return Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
      }
      function debugBytes({ interface: { customSections } }) {
        return customSections.filter(({ name }) => name.startsWith(".debug_") || name.startsWith("reloc..debug_")).reduce((sum, { size }) => sum + size, 0);
      }
    })
  ),
  /***/
  69049: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          teardownDiagnostics
        ),
        /* harmony export */
        T: () => (
          /* binding */
          refusalDiagnostics
        )
        /* harmony export */
      });
      const HINTS = [
        [
          /Failed to configure base Wasm plugin|proxy_on_configure/,
          "the module said no to its configuration: see `configuration` and `rootId` in wasm.yaml, and what the module logged"
        ],
        [
          /Failed to start base Wasm|proxy_on_vm_start/,
          "proxy_on_vm_start returned false: see `vmConfiguration` in wasm.yaml"
        ],
        [/proxy_on_context_create/, "the root id must be one that the module registers: see `rootId` in wasm.yaml"],
        [/restricted_callback/, "build a reactor, not a command, and call no host function before proxy_on_vm_start"],
        [/missing import/, "see `wasm-action check` for every import that this Envoy lacks"]
      ];
      function refusalDiagnostics(validation, target, file) {
        const reasons = validation.reasons.length > 0 ? validation.reasons : ["Envoy refuses the module and does not say why"];
        return reasons.map((reason) => ({
          severity: "error",
          code: "refused",
          file,
          message: `the module is refused by ${target}: ${reason}`,
          hint: HINTS.find(([pattern]) => pattern.test(reason))?.[1] ?? "run with --verbose to see what Envoy and the module log"
        }));
      }
      function teardownDiagnostics({ findings }, target, file) {
        return findings.map((finding) => ({
          severity: "error",
          code: finding.kind === "trap" ? "trap" : "envoy-log",
          file,
          message: [`on ${target}, outside of any request: ${finding.message}`, ...finding.backtrace].join("\n"),
          hint: "Envoy loads the module all the same, but its log will say this at every reload"
        }));
      }
    })
  ),
  /***/
  95540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          scanAsEnvoy
        )
        /* harmony export */
      });
      const HEADER_BYTES = 8;
      const SECTION_CUSTOM = 0;
      const SECTION_EXPORT = 7;
      const ABI_MARKERS = {
        proxy_abi_version_0_1_0: "0.1.0",
        proxy_abi_version_0_2_0: "0.2.0",
        proxy_abi_version_0_2_1: "0.2.1"
      };
      class Corrupted extends Error {
      }
      function scanAsEnvoy(bytes) {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        try {
          const abi = readAbi(buffer);
          return { corrupted: false, abi, namesCorrupted: isCorrupted(() => readCustomSections(buffer)) };
        } catch (error) {
          if (error instanceof Corrupted)
            return { corrupted: true, namesCorrupted: false };
          throw error;
        }
      }
      function isCorrupted(read) {
        try {
          read();
          return false;
        } catch (error) {
          if (error instanceof Corrupted)
            return true;
          throw error;
        }
      }
      function* sections(bytes) {
        if (bytes.length >= HEADER_BYTES && bytes.readUInt32BE(0) !== 6386541)
          throw new Corrupted();
        const part = { bytes, offset: HEADER_BYTES, end: bytes.length };
        while (part.offset < part.end) {
          const id2 = readByte(part);
          const size = readLength(part);
          const end = part.offset + size;
          yield { id: id2, part: { bytes, offset: part.offset, end } };
          part.offset = end;
        }
      }
      function readAbi(bytes) {
        for (const { id: id2, part } of sections(bytes)) {
          if (id2 !== SECTION_EXPORT)
            continue;
          for (let left = readLength(part); left > 0; left -= 1) {
            const length = readLength(part);
            const start = part.offset;
            part.offset += length;
            const kind = readByte(part);
            const abi = kind === 0 ? ABI_MARKERS[bytes.toString("latin1", start, start + length)] : void 0;
            if (abi !== void 0)
              return abi;
            readVarint(part);
          }
          return void 0;
        }
        return void 0;
      }
      function readCustomSections(bytes) {
        let named = false;
        for (const { id: id2, part } of sections(bytes)) {
          if (id2 !== SECTION_CUSTOM)
            continue;
          const length = readLength(part);
          const name = bytes.toString("latin1", part.offset, part.offset + length);
          part.offset += length;
          if (name !== "name" || named)
            continue;
          named = true;
          readFunctionNames(part);
        }
      }
      function readFunctionNames(section) {
        while (section.offset < section.end) {
          const id2 = readByte(section);
          const size = readLength(section);
          const start = section.offset;
          if (id2 !== 1) {
            section.offset += size;
            continue;
          }
          for (let left = readLength(section); left > 0; left -= 1) {
            readVarint(section);
            const length = readLength(section);
            section.offset += length;
          }
          if (section.offset !== start + size)
            throw new Corrupted();
        }
      }
      function readByte(part) {
        const byte = part.offset < part.end ? part.bytes[part.offset] : void 0;
        if (byte === void 0)
          throw new Corrupted();
        part.offset += 1;
        return byte;
      }
      function readLength(part) {
        const value = readVarint(part);
        if (part.offset + value > part.end)
          throw new Corrupted();
        return value;
      }
      function readVarint(part) {
        let value = 0;
        for (let shift = 0; shift <= 28; shift += 7) {
          const byte = readByte(part);
          if (shift === 28 && (byte & 127) > 3)
            break;
          value += (byte & 127) * 2 ** shift;
          if (byte < 128)
            return value;
        }
        throw new Corrupted();
      }
    })
  ),
  /***/
  638: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tl: () => (
          /* binding */
          ALIGNMENTS
        ),
        v$: () => (
          /* binding */
          chooseAlignment
        ),
        YB: () => (
          /* binding */
          firstEnvoy
        ),
        L4: () => (
          /* binding */
          oldestCompiler
        ),
        aS: () => (
          /* binding */
          whyLacking
        )
      });
      var semver = __webpack_require__(62088);
      ;
      const alignment_namespaceObject = /* @__PURE__ */ JSON.parse(`{"Ge":[{"language":"assemblyscript","sdk":{"name":"@solo-io/proxy-runtime","version":"0.1.8","from":"npm"},"compiler":{"name":"assemblyscript","range":">=0.14.9 <0.18.0","tested":"0.17.14"},"target":"wasm","abi":"0.2.0","envoy":"1.16.0","how":"measured: 0.14.9, 0.16.1 and 0.17.14 make a module that loads, 0.18.32 and 0.19.23 stop at rt/index-full; beside the ABI it imports proc_exit alone, which Envoy has had as long as the ABI"},{"language":"assemblyscript","sdk":{"name":"@gcoredev/proxy-wasm-sdk-as","version":"1.2.3","from":"npm"},"compiler":{"name":"assemblyscript","range":">=0.28.9 <0.29.0","tested":"0.28.20"},"target":"wasm","abi":"0.2.1","envoy":"1.16.0","how":"the range is that of its package.json; measured with 0.28.20: it loads, and its proxy_on_done traps when Envoy takes the module down, so no template is of it"},{"language":"rust","sdk":{"name":"proxy-wasm","version":"0.2.5","from":"crates.io"},"compiler":{"name":"rust","range":">=1.78.0","tested":"1.95.0"},"target":"wasm32-wasip1","abi":"0.2.1","envoy":"1.33.0","how":"the target has its name since Rust 1.78 (blog.rust-lang.org, 2024-04-09); std reaches sched_yield (Mutex) and poll_oneoff (sleep), which came with Envoy 1.33 (istio/istio#39697, Kuadrant/kuadrant-operator#1773); measured on 1.36 to 1.40"},{"language":"rust","sdk":{"name":"proxy-wasm","version":"0.2.5","from":"crates.io"},"compiler":{"name":"rust","range":">=1.68.0","tested":"1.95.0"},"target":"wasm32-unknown-unknown","abi":"0.2.1","envoy":"1.16.0","files":{".cargo/config.toml":"# Nothing of WASI is imported, which Envoy has only in part before 1.33.\\n[build]\\ntarget = \\"wasm32-unknown-unknown\\"\\n"},"how":"1.68 is the SDK's own minimum (its Cargo.toml); measured with 1.95: the target has no WASI, so only the ABI is imported, and it loads on 1.36 and 1.40; older ones cannot be had by our tests"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"emscripten","range":">=3.1.6","tested":"3.1.6"},"target":"wasm32-emscripten","abi":"0.2.1","envoy":"1.23.0","how":"measured with 3.1.6; memory that grows calls emscripten_notify_memory_growth, which came with Envoy 1.23, and in constructors only from 1.37 on"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"clang","range":">=14.0.0","tested":"19.1.7"},"target":"wasm32-wasi","abi":"0.2.1","envoy":"1.21.0","how":"measured with 14 and 19; what wasi-libc imports for files came with Envoy 1.21 (path_open, fd_prestat_*)"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"zig","range":">=0.17.1","tested":"0.17.1"},"target":"wasm32-wasi","abi":"0.2.1","envoy":"1.21.0","how":"measured; as clang, whose wasi-libc it brings"},{"language":"cpp","sdk":{"name":"proxy-wasm-cpp-sdk","version":"e5256b0c5463ea9961965ad5de3e379e00486640","from":"github.com/proxy-wasm/proxy-wasm-cpp-sdk"},"compiler":{"name":"emscripten","range":">=3.1.6","tested":"3.1.67"},"target":"wasm32-emscripten","abi":"0.2.1","envoy":"1.23.0","how":"3.1.67 is what its README of 2025-09-25 says; measured with 3.1.6, without -sINITIAL_HEAP and -flto"},{"language":"tinygo","sdk":{"name":"github.com/proxy-wasm/proxy-wasm-go-sdk","version":"v0.0.0-20260105142703-44c7d5847745","from":"the Go module proxy"},"compiler":{"name":"tinygo","range":">=0.35.0","tested":"0.41.0","with":{"name":"go","range":">=1.24.0 <1.27.0"}},"target":"wasip1, c-shared","abi":"0.2.0","envoy":"1.21.0","how":"c-shared and wasi-legacy came with 0.35 (its changelog); 0.41 takes Go up to 1.26, the SDK's go.mod asks for 1.24; measured with 0.41.0 and Go 1.26; what its os package imports for files came with Envoy 1.21"},{"language":"tinygo","sdk":{"name":"github.com/tetratelabs/proxy-wasm-go-sdk","version":"v0.24.0","from":"the Go module proxy"},"compiler":{"name":"tinygo","range":">=0.35.0","tested":"0.41.0","with":{"name":"go","range":">=1.19.0 <1.27.0"}},"target":"wasip1, wasi-legacy","abi":"0.2.0","envoy":"1.21.0","how":"archived in July 2024; measured: only TinyGo's older build mode exports its callbacks"},{"language":"go","sdk":{"name":"github.com/proxy-wasm/proxy-wasm-go-sdk","version":"v0.0.0-20260105142703-44c7d5847745","from":"the Go module proxy"},"compiler":{"name":"go","range":">=1.24.0","tested":"1.26.8"},"target":"wasip1, c-shared","abi":"0.2.0","envoy":"1.33.0","how":"c-shared for wasip1 came with Go 1.24 (go.dev/doc/go1.24#wasm); Envoy 1.33 is what the SDK's README asks for: Go's runtime imports sched_yield, poll_oneoff and fd_fdstat_set_flags, which came with it; measured on 1.36 to 1.40"}],"gP":[{"language":"assemblyscript","kind":"network","why":"@solo-io/proxy-runtime 0.1.8 exports none of the callbacks of a TCP connection","how":"read in its assembly/exports.ts: no proxy_on_new_connection, no proxy_on_downstream_data"}]}`);
      ;
      const ALIGNMENTS = alignment_namespaceObject.Ge;
      function whyLacking(language, kind) {
        return alignment_namespaceObject.gP.find((row) => row.language === language && row.kind === kind)?.why;
      }
      function oldestCompiler(name) {
        const range = ALIGNMENTS.find(({ compiler }) => compiler.name === name)?.compiler.range ?? "*";
        return (0, semver.minVersion)(range)?.version ?? "0.0.0";
      }
      function chooseAlignment(language, envoy) {
        const own = ALIGNMENTS.filter((row) => row.language === language);
        const fitting = envoy === void 0 ? own[0] : own.find((row) => !(0, semver.lt)(envoy, row.envoy));
        if (fitting !== void 0)
          return { alignment: fitting };
        return { needs: firstEnvoy(language) };
      }
      function firstEnvoy(language) {
        const releases = ALIGNMENTS.filter((row) => row.language === language).map((row) => row.envoy);
        return releases.sort(semver.compare)[0] ?? "0.0.0";
      }
    })
  ),
  /***/
  15949: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        check: () => (
          /* binding */
          check
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var version = __webpack_require__(77634);
      var wasm_cursor = __webpack_require__(8917);
      var instructions = __webpack_require__(90066);
      var malformed = __webpack_require__(18990);
      var types = __webpack_require__(11986);
      ;
      const SECTION = { element: 9, code: 10 };
      function findReachableImports(module) {
        const imported = module.interface.imports.filter(({ kind }) => kind === "function");
        try {
          const reached = follow(module, imported.length);
          return new Set(imported.filter((_, index) => reached[index] === 1));
        } catch (error) {
          if (error instanceof malformed.y)
            return new Set(imported);
          throw error;
        }
      }
      function follow(module, imported) {
        const { exports, start, functions } = module.interface;
        const reached = new Uint8Array(imported + functions.length);
        const open = [];
        const reach = (index) => {
          if (reached[index] !== 0)
            return;
          reached[index] = 1;
          if (index >= imported)
            open.push(index - imported);
        };
        for (const { kind, index } of exports)
          if (kind === "function")
            reach(index);
        if (start !== void 0)
          reach(start);
        readElements(module, reach);
        const bodies = readBodies(module);
        for (let next = open.pop(); next !== void 0; next = open.pop()) {
          const body = bodies[next];
          if (body === void 0)
            continue;
          (0, instructions.n)(openBody(module, body), reach);
        }
        return reached;
      }
      function openBody({ bytes }, body) {
        const cursor = { bytes, ...body };
        for (let left = (0, wasm_cursor.PF)(cursor); left > 0; left -= 1) {
          (0, wasm_cursor.PF)(cursor);
          (0, types.mJ)(cursor);
        }
        return cursor;
      }
      function readBodies(module) {
        const cursor = openSection(module, SECTION.code);
        const bodies = [];
        if (cursor === void 0)
          return bodies;
        for (let left = (0, wasm_cursor.PF)(cursor); left > 0; left -= 1) {
          const size = (0, wasm_cursor.PF)(cursor);
          const { offset } = cursor;
          if (size > cursor.end - offset)
            throw new malformed.y("a body longer than its section", offset);
          bodies.push({ offset, end: offset + size });
          cursor.offset = offset + size;
        }
        return bodies;
      }
      function readElements(module, reach) {
        const cursor = openSection(module, SECTION.element);
        if (cursor === void 0)
          return;
        for (let left = (0, wasm_cursor.PF)(cursor); left > 0; left -= 1) {
          const flags = (0, wasm_cursor.PF)(cursor);
          const isActive = (flags & 1) === 0;
          const hasExpressions = (flags & 4) !== 0;
          if (isActive && (flags & 2) !== 0)
            (0, wasm_cursor.PF)(cursor);
          if (isActive)
            while (!(0, instructions.K)(cursor, reach))
              ;
          if ((flags & 3) !== 0) {
            if (hasExpressions)
              (0, types.mJ)(cursor);
            else
              (0, wasm_cursor.HA)(cursor);
          }
          for (let entries = (0, wasm_cursor.PF)(cursor); entries > 0; entries -= 1) {
            if (!hasExpressions)
              reach((0, wasm_cursor.PF)(cursor));
            else
              while (!(0, instructions.K)(cursor, reach))
                ;
          }
        }
      }
      function openSection({ bytes, interface: { sections } }, id2) {
        const section = sections.find((other) => other.id === id2);
        return section === void 0 ? void 0 : { bytes, offset: section.offset, end: section.offset + section.size };
      }
      ;
      const CAPABILITIES = [
        [/^env\.proxy_\w*header_map/, "headers"],
        [/^env\.proxy_(get|set)_buffer_(bytes|status)$/, "body"],
        [/^env\.proxy_get_property$/, "read-properties"],
        [/^env\.proxy_set_property$/, "write-properties"],
        [/^env\.proxy_(get|set)_shared_data$/, "shared-data"],
        [/^env\.proxy_\w*_shared_queue$/, "shared-queue"],
        [/^env\.proxy_http_call$/, "http-call"],
        [/^env\.proxy_grpc_/, "grpc-call"],
        [/^env\.proxy_\w+_metric$/, "metrics"],
        [/^env\.proxy_set_tick_period_milliseconds$/, "timer"],
        [/^env\.proxy_send_local_response$/, "local-response"],
        [/^env\.proxy_call_foreign_function$/, "foreign-function"],
        [/^env\.proxy_(continue|close)_(stream|request|response)$/, "stream-control"],
        [/^env\.proxy_clear_route_cache$/, "route-cache"],
        [/^env\.proxy_log$/, "log"],
        [/^env\.envoy_resolve_dns$/, "dns"],
        [/^wasi_\w+\.(environ|args)_/, "environment"],
        [/^wasi_\w+\.clock_|^env\.proxy_get_current_time_nanoseconds$/, "clock"],
        [/^wasi_\w+\.random_get$/, "random"],
        [/^wasi_\w+\.path_/, "files"],
        [/^wasi_\w+\.sock_/, "sockets"]
      ];
      function findCapabilities(module) {
        const found = /* @__PURE__ */ new Map();
        const reachable = [...findReachableImports(module)].map(nameOf);
        for (const [pattern, capability2] of CAPABILITIES) {
          const functions = reachable.filter((name) => pattern.test(name));
          if (functions.length > 0)
            found.set(capability2, [...found.get(capability2) ?? [], ...functions]);
        }
        return new Map([...found].sort(([a], [b]) => a < b ? -1 : 1));
      }
      function nameOf({ module, name }) {
        return `${module}.${name}`;
      }
      function compareCapabilities(before, now, base, file) {
        const tell = (code, severity, message) => ({
          severity,
          code,
          file,
          message,
          docs: (0, version.f)(`docs/codes/${code}.md`)
        });
        const added = [...now].filter(([capability2]) => !before.has(capability2));
        const removed = [...before.keys()].filter((capability2) => !now.has(capability2));
        return [
          ...added.map(([capability2, functions]) => tell("capability-added", "warning", `new against ${base}: ${capability2} (${functions.join(", ")})`)),
          ...removed.map((capability2) => tell("capability-removed", "notice", `no longer there, against ${base}: ${capability2}`))
        ];
      }
      var signature = __webpack_require__(89409);
      var abi_tables = __webpack_require__(18892);
      var host_link = __webpack_require__(4847);
      var limit_memory = __webpack_require__(88662);
      var nearest = __webpack_require__(45576);
      ;
      function listNames(names) {
        const shown = names.slice(0, 20).join(", ");
        return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
      }
      ;
      function findAdvice(found, description, tables) {
        return [
          ...adviseAbi(found, description.abi),
          ...adviseCallbacks(found, description.abi, tables),
          ...adviseMemory(found),
          ...advisePortability(found),
          ...adviseSize(found, description)
        ];
      }
      const MARKER = /^proxy_abi_version_\d+_\d+_\d+$/;
      function adviseAbi(found, abi) {
        const problems = [];
        const markers = found.exports.filter((entry) => entry.kind === "function" && MARKER.test(entry.name));
        if (abi !== void 0 && markers.length > 1) {
          problems.push({
            code: "abi-several",
            severity: "warning",
            message: `the module exports ${listNames(markers.map(({ name }) => name))}; Envoy takes ${abi}, the first it knows`
          });
        }
        if (abi === "0.1.0") {
          problems.push({
            code: "abi-old",
            severity: "notice",
            message: "ABI 0.1.0 is of February 2020: no foreign functions, and no end of stream told with the headers"
          });
        }
        return problems;
      }
      const SDK_LEFTOVERS = /* @__PURE__ */ new Set([
        "proxy_on_grpc_create_initial_metadata",
        "proxy_on_grpc_trailing_metadata"
      ]);
      const LONGEST_NAME = 80;
      const MAX_NAMES = 100;
      const SLIP_EDITS = 3;
      function adviseCallbacks(found, abi, { callbacks }) {
        const functions = found.exports.filter((entry) => entry.kind === "function");
        const known = callbacks.filter((callback) => abi === void 0 || (callback.abi?.includes(abi) ?? true)).map(({ name }) => name);
        const exported = new Set(functions.map(({ name }) => name));
        const free = known.filter((name) => !exported.has(name));
        const events = known.filter((name) => /^(proxy_on|envoy_on)_/.test(name) && name !== "proxy_on_memory_allocate");
        const suspects = functions.filter(({ name }) => isSuspect(name, known)).slice(0, MAX_NAMES);
        const problems = suspects.flatMap(({ name }) => adviseName(name, free));
        if (events.some((name) => exported.has(name)))
          return problems;
        return [
          ...problems,
          {
            code: "callbacks-none",
            severity: "warning",
            message: "the module exports none of Envoy's callbacks: it loads and does nothing"
          }
        ];
      }
      function isSuspect(name, known) {
        if (name.length > LONGEST_NAME || !/(^|_|[a-z])on_/i.test(name))
          return false;
        return !known.includes(name) && !SDK_LEFTOVERS.has(name);
      }
      function adviseName(name, free) {
        const events = free.filter((candidate) => candidate.includes("_on_"));
        const meant = events.find((candidate) => candidate === `proxy_${name}`) ?? (0, nearest.z)(name, events, SLIP_EDITS);
        if (meant === void 0 && !/^(proxy|envoy)_on_/.test(name))
          return [];
        return [
          {
            code: "callback-unknown",
            severity: meant === void 0 ? "notice" : "warning",
            message: `Envoy never calls ${name}`,
            subject: name,
            detail: meant === void 0 ? void 0 : `${meant} was probably meant`
          }
        ];
      }
      function adviseMemory(found) {
        if (found.exports.some(({ kind }) => kind === "memory"))
          return [];
        if (found.imports.some(({ kind }) => kind === "memory"))
          return [];
        return [
          {
            code: "memory-missing",
            severity: "warning",
            message: "the module exports no memory: Envoy loads it, and dies at the first value that either hands to the other"
          }
        ];
      }
      function advisePortability({ imports }) {
        const problems = [];
        if (imports.some(({ module }) => module === "wasi_unstable")) {
          problems.push({
            code: "wasi-unstable",
            severity: "notice",
            message: "the module imports from wasi_unstable, the name of WASI before 2020, which hosts other than Envoy lack"
          });
        }
        const foreign = imports.filter(({ kind, module, name }) => kind === "function" && !(0, abi_tables.Qo)(module, name));
        if (foreign.length > 0) {
          problems.push({
            code: "import-portability",
            severity: "notice",
            message: `beyond what the Proxy-Wasm specification asks of hosts: ${listNames(foreign.map(withHistory))}`
          });
        }
        return problems;
      }
      function withHistory({ module, name }) {
        const release2 = (0, abi_tables.qD)(name);
        return `${module}.${name}${release2 === void 0 ? "" : ` (in Envoy since about ${release2})`}`;
      }
      function adviseSize(found, { debugBytes }) {
        const problems = [];
        if (debugBytes > 0) {
          problems.push({
            code: "size-debug",
            severity: "warning",
            message: `${formatKilobytes(debugBytes)} of the module are debug information that no Envoy reads`
          });
        }
        const precompiled = found.customSections.filter(({ name }) => name.includes("precompiled_"));
        if (precompiled.length > 0) {
          problems.push({
            code: "precompiled",
            severity: "notice",
            message: `machine code for one Envoy build is on board (${listNames(precompiled.map(({ name }) => name))}); only allow_precompiled makes use of it`
          });
        }
        return problems;
      }
      function formatKilobytes(bytes) {
        return bytes < 1e3 ? `${bytes} B` : `${Math.round(bytes / 1e3)} kB`;
      }
      var check_canary = __webpack_require__(77697);
      var describe = __webpack_require__(63752);
      var webassembly = __webpack_require__(4063);
      ;
      const SUFFICIENT_V8 = { major: 13, minor: 6 };
      function askEngine(bytes, v8 = process.versions.v8) {
        try {
          return { kind: "valid", compiled: new webassembly.t0.Module(bytes) };
        } catch (error) {
          const message = String(error instanceof Error ? error.message : error).replace(/^WebAssembly\.Module\(\): /, "");
          return isSufficient(v8) ? { kind: "invalid", message } : { kind: "unknown", message };
        }
      }
      function isSufficient(v8) {
        const [major = 0, minor = 0] = v8.split(".").map(Number);
        return major > SUFFICIENT_V8.major || major === SUFFICIENT_V8.major && minor >= SUFFICIENT_V8.minor;
      }
      var capability = __webpack_require__(79111);
      ;
      const CRASH = "Fatal error in , line 0";
      function findImportProblems(found, host) {
        return [...findCrash(found.imports, "imports"), ...judgeImports(found.imports, host), ...findInstanceProblems(found)];
      }
      function findExportProblems(found, host) {
        return [...findCrash(found.exports, "exports"), ...findCallbackProblems(found, host)];
      }
      function findCrash(entries, what) {
        const fatal = entries.find((entry) => isUnspeakable(entry) || what === "exports" && hasLostEnd(entry.name));
        if (fatal === void 0)
          return [];
        const why = isUnspeakable(fatal) ? "has a type (v128, a tag or a reference other than funcref and externref)" : "has a name that ends with a zero byte,";
        return [
          {
            code: "envoy-crash",
            severity: "error",
            message: CRASH,
            subject: fatal.name,
            detail: `among the ${what} ${fatal.name} ${why} at which V8 ends Envoy's process`
          }
        ];
      }
      function hasLostEnd(name) {
        return name.endsWith("\0");
      }
      function isUnspeakable(entry) {
        if (entry.kind === "tag")
          return true;
        if ("value" in entry)
          return entry.value !== void 0 && isStrange(entry.value);
        if ("element" in entry)
          return isStrange(entry.element);
        return "type" in entry && entry.type !== void 0 && [...entry.type.params, ...entry.type.results].some(isStrange);
      }
      function isStrange(type) {
        return type === "v128" || type === "ref";
      }
      const MAX_IMPORT_PROBLEMS = 100;
      function judgeImports(imports, host) {
        const problems = [];
        for (const entry of imports) {
          problems.push(...judgeImport(entry, host));
          if (problems.length < MAX_IMPORT_PROBLEMS)
            continue;
          const message = `more than ${MAX_IMPORT_PROBLEMS} imports fail; those after ${entry.module}.${entry.name} were not looked at`;
          return [...problems, { code: "import-missing", severity: "error", message }];
        }
        return problems;
      }
      function judgeImport(entry, host) {
        const subject = `${entry.module}.${entry.name}`;
        switch (entry.kind) {
          case "function":
            return judgeFunction(entry, entry.type, subject, host);
          case "global":
            return [missing(subject, "Envoy has no globals to import")];
          case "memory":
            return entry.memory.minimum <= host_link.GD ? [] : [tooMuchMemory(entry.memory, "Failed to initialize Wasm code")];
          case "table":
          case "tag":
            return [];
        }
      }
      function judgeFunction(entry, type, subject, host) {
        const candidates = host.tables.findHostFunctions(entry.module, entry.name).filter(({ since }) => (0, abi_tables.$l)(since, host.release));
        const linked = candidates.find(({ abi }) => abi?.includes(host.abi) ?? true);
        if (linked === void 0)
          return [missing(subject, whyMissing(entry, host, candidates.length > 0))];
        const [wanted, offered] = [(0, signature.i)(type), (0, signature.i)(linked.type)];
        if (wanted === offered)
          return [];
        const standard = (0, abi_tables.yu)(entry.name);
        const isHostBug = standard !== void 0 && (0, signature.i)(standard) === wanted;
        return [
          {
            code: isHostBug ? "import-host-bug" : "import-type",
            severity: "error",
            message: `Failed to load Wasm module due to an import type mismatch: ${subject}, want: ${wanted}, but host exports: ${offered}`,
            subject,
            detail: isHostBug ? "the module is right: Envoy's host registers this function with a parameter too few" : void 0
          }
        ];
      }
      function whyMissing(entry, host, otherAbi) {
        if (otherAbi)
          return `Envoy has it, but not for ABI ${host.abi}`;
        const later = host.tables.findHostFunctions(entry.module, entry.name)[0];
        return later === void 0 ? void 0 : `Envoy has it from ${later.since.replace(/\.0$/, "")} on`;
      }
      function missing(subject, detail) {
        return {
          code: "import-missing",
          severity: "error",
          message: `Failed to load Wasm module due to a missing import: ${subject}`,
          subject,
          detail
        };
      }
      function findInstanceProblems(found) {
        const problems = [];
        const memories = found.imports.filter((entry) => entry.kind === "memory");
        const tables = found.imports.filter((entry) => entry.kind === "table");
        for (const entry of memories) {
          if (entry.memory.is64 || entry.memory.shared)
            problems.push(unsupported(entry, "Envoy gives a plain 32-bit memory"));
        }
        for (const entry of tables) {
          if (entry.limits.is64)
            problems.push(unsupported(entry, "Envoy gives a plain 32-bit table"));
        }
        for (const entry of found.imports) {
          if (entry.kind === "function" && entry.type.isNominal === true) {
            problems.push(unsupported(entry, "its type is declared as open to subtypes, as one, or in a group with others"));
          }
          if (entry.kind !== "function" && (hasLostEnd(entry.module) || hasLostEnd(entry.name))) {
            problems.push(unsupported(entry, "a name that ends with a zero byte is not found"));
          }
        }
        for (const entry of [memories[1], tables[1]]) {
          if (entry !== void 0)
            problems.push(unsupported(entry, `Envoy gives one ${entry.kind}`));
        }
        for (const memory of found.memories.slice(memories.length)) {
          if (memory.minimum * memory.pageSize > host_link.GD * 65536)
            problems.push(tooMuchMemory(memory, host_link.wL));
        }
        return problems;
      }
      function unsupported(entry, detail) {
        const subject = `${entry.module}.${entry.name}`;
        return {
          code: "import-unsupported",
          severity: "error",
          message: host_link.wL,
          subject,
          detail: `${subject}: ${detail}`
        };
      }
      function tooMuchMemory(memory, message) {
        const wanted = Math.round(memory.minimum * memory.pageSize / 1024 ** 2);
        const detail = `the module starts with ${wanted} MiB of memory; Envoy's limit is 1024 MiB`;
        return { code: "memory-limit", severity: "error", message, detail };
      }
      function findCallbackProblems(found, { release: release2, abi, tables, capabilities }) {
        const problems = [];
        const functions = new Map(found.exports.flatMap((entry) => entry.type === void 0 ? [] : [[entry.name, entry.type]]));
        const usable = /* @__PURE__ */ new Set();
        const isAsked = (callback) => (0, abi_tables.$l)(callback.since, release2) && (callback.abi?.includes(abi) ?? true) && (callback.with === void 0 || usable.has(callback.with)) && (callback.without === void 0 || !usable.has(callback.without));
        for (const callback of tables.callbacks) {
          if (!isAsked(callback) || (0, capability.R)(capabilities, callback.name))
            continue;
          const type = functions.get(callback.name);
          const [wanted, exported] = [(0, signature.i)(callback.type), type === void 0 ? void 0 : (0, signature.i)(type)];
          if (exported === wanted) {
            usable.add(callback.name);
          } else if (exported !== void 0) {
            problems.push({
              code: "callback-type",
              severity: "error",
              message: `Bad function signature for: ${callback.name}, want: ${wanted}, but the module exports: ${exported}`,
              subject: callback.name
            });
          }
          const isLastAllocator = callback.name === "proxy_on_memory_allocate";
          if (isLastAllocator && !usable.has(callback.name)) {
            problems.push({
              code: "allocator-missing",
              severity: "error",
              message: "Wasm module is missing malloc function."
            });
          }
        }
        return problems;
      }
      ;
      const CORRUPTED = "Failed to parse corrupted Wasm module";
      const UNKNOWN_ABI = "Missing or unknown Proxy-Wasm ABI version";
      const NO_BYTECODE = "Failed to load Wasm bytecode";
      function judgeModule(module, { scan, engine, tables, capabilities, start }, release2) {
        const host = { release: release2, abi: scan.abi ?? "0.2.1", tables, capabilities };
        const before = [
          ...scan.corrupted ? [judge_malformed(CORRUPTED, "a length in it is more than Envoy reads")] : [],
          ...scan.abi === void 0 && !scan.corrupted ? [withoutAbi(module)] : [],
          ...scan.namesCorrupted ? [judge_malformed(CORRUPTED, "Envoy reads the section `name`, and it is damaged")] : [],
          ...engine.kind === "invalid" ? [invalidBytecode(engine.message)] : [],
          ...findImportProblems(module.interface, host)
        ];
        const behind = findExportProblems(module.interface, host);
        if (engine.kind === "unknown") {
          const unsure2 = `V8 of this Node.js is older than Envoy's and refuses the module: ${engine.message}`;
          return { problems: [...before, ...behind], unsure: unsure2 };
        }
        if (before.some(isError))
          return { problems: [...before, ...behind] };
        const { problems, unsure, hasNoInstance: hasNoInstance2 = false } = start();
        if (!behind.some(isError))
          return { problems: [...before, ...behind, ...problems], unsure };
        return { problems: [...before, ...hasNoInstance2 ? problems : [], ...behind] };
      }
      const isError = ({ severity }) => severity === "error";
      function judgeMalformed(bytes, scan, fault) {
        const detail = fault.message;
        if (bytes.length === 0)
          return { problems: [judge_malformed("Plugin failed to load", detail)] };
        if (scan.corrupted)
          return { problems: [judge_malformed(CORRUPTED, detail)] };
        if (scan.abi === void 0) {
          const isComponent = bytes.length >= 8 && bytes[6] === 1;
          return {
            problems: [{ ...judge_malformed(UNKNOWN_ABI, detail), code: isComponent ? "module-component" : "module-malformed" }]
          };
        }
        if (scan.namesCorrupted)
          return { problems: [judge_malformed(CORRUPTED, detail)] };
        const engine = askEngine(bytes);
        const unsure = engine.kind === "invalid" ? void 0 : `the module uses something newer than this check knows: ${detail}`;
        return { problems: [judge_malformed(NO_BYTECODE, detail)], unsure };
      }
      function judge_malformed(message, detail) {
        return { code: "module-malformed", severity: "error", message, detail };
      }
      function withoutAbi({ interface: { exports } }) {
        const other = exports.find(({ name }) => name.startsWith("proxy_abi_version_"));
        return {
          code: other === void 0 ? "abi-missing" : "abi-unknown",
          severity: "error",
          message: UNKNOWN_ABI,
          subject: other?.name,
          detail: other === void 0 ? void 0 : `the module exports ${other.kind} ${other.name}`
        };
      }
      function invalidBytecode(detail) {
        return { code: "bytecode-invalid", severity: "error", message: NO_BYTECODE, detail };
      }
      var semver = __webpack_require__(62088);
      var envoy_targets = __webpack_require__(73528);
      var releases = __webpack_require__(54778);
      ;
      function findJurisdiction(target, tables, products) {
        switch (target.kind) {
          case "envoy":
          case "envoy-gateway":
            return findRelease(target.version, tables);
          case "istio":
            return findBranch(target.release, tables, products);
          case "image":
          case "path":
            return { kind: "none", why: `only the binary of ${target.key} itself can tell` };
        }
      }
      function findRelease(version2, { releases: releases2 }) {
        if (releases2.includes(version2))
          return { kind: "table", release: version2 };
        const nearest2 = releases2.filter((known) => sameMinor(known, version2)).sort((a, b) => distance(a, version2) - distance(b, version2) || (0, semver.compare)(b, a))[0];
        if (nearest2 !== void 0)
          return { kind: "table", release: nearest2, because: "the nearest patch that was measured" };
        const [oldest, newest] = [releases2[0], releases2.at(-1)];
        return { kind: "none", why: `Envoy ${version2} is not in the table, which goes from ${oldest} to ${newest}` };
      }
      function findBranch(istio, tables, products) {
        const minorOfEnvoy = (0, releases.Wg)(istio, products);
        const release2 = newestPatches(tables).find((known) => known.startsWith(`${minorOfEnvoy}.`));
        if (minorOfEnvoy !== void 0 && release2 !== void 0) {
          return { kind: "table", release: release2, because: `Istio builds its Envoy from the branch of ${minorOfEnvoy}` };
        }
        const built = minorOfEnvoy === void 0 ? "" : `, which is built from Envoy ${minorOfEnvoy}`;
        return { kind: "none", why: `which functions the Envoy of Istio ${istio}${built} links is not in the table` };
      }
      function newestPatches({ releases: releases2 }) {
        const newestFirst = [...releases2].sort((a, b) => (0, semver.compare)(b, a));
        return newestFirst.filter((release2, index) => newestFirst.findIndex((other) => sameMinor(other, release2)) === index);
      }
      function sameMinor(a, b) {
        return (0, semver.major)(a) === (0, semver.major)(b) && (0, semver.minor)(a) === (0, semver.minor)(b);
      }
      function distance(a, b) {
        return Math.abs((0, semver.patch)(a) - (0, semver.patch)(b));
      }
      ;
      function findNewerImports({ imports }, target, tables, products) {
        const envoy = (0, envoy_targets.zl)(target);
        if (envoy === void 0 || findJurisdiction(target, tables, products).kind === "table")
          return [];
        const newer = imports.flatMap(({ kind, module, name }) => {
          const since = kind === "function" ? (0, abi_tables.qD)(name) : void 0;
          return since !== void 0 && (0, semver.lt)(envoy, `${since}.0`) ? [{ name: `${module}.${name}`, since }] : [];
        });
        const [first] = newer;
        if (first === void 0)
          return [];
        const newest = newer.reduce((most, { since }) => (0, semver.lt)(`${most}.0`, `${since}.0`) ? since : most, first.since);
        return [
          {
            code: "import-newer",
            severity: "warning",
            message: `${target.key} runs Envoy ${envoy}, and the module imports what came with Envoy ${newest}: ${newer.map(({ name }) => name).join(", ")}`
          }
        ];
      }
      var base_text = __webpack_require__(35807);
      var alignment = __webpack_require__(638);
      ;
      const REACTOR = {
        go: "build with -buildmode=c-shared",
        tinygo: "build with -target=wasip1 -buildmode=c-shared",
        rust: 'make it a library: crate-type = ["cdylib"] in Cargo.toml, no main()',
        cpp: "link with -mexec-model=reactor, with Emscripten -sSTANDALONE_WASM --no-entry",
        zig: "link with -mexec-model=reactor",
        other: "build a WASI reactor, with _initialize instead of main()"
      };
      const CURES = {
        "abi-missing": {
          rust: "call proxy_wasm::main! (or export proxy_abi_version_0_2_1), and build a cdylib",
          go: "import github.com/proxy-wasm/proxy-wasm-go-sdk and build with -buildmode=c-shared; the older tetratelabs SDK needs TinyGo",
          assemblyscript: 'put `export * from "@gcoredev/proxy-wasm-sdk-as/assembly/proxy"` into the entry file, or export proxy_abi_version_0_2_1',
          cpp: "link the C++ SDK, or keep proxy_abi_version_0_2_1 with -Wl,--export=proxy_abi_version_0_2_1",
          other: "export an empty function proxy_abi_version_0_2_1: the SDKs' entry points do"
        },
        "abi-old": "build against an SDK of ABI 0.2.0 or 0.2.1",
        "abi-several": "export only the version that the module was written for",
        "abi-unknown": "export one of proxy_abi_version_0_1_0, 0_2_0 or 0_2_1: Envoy knows no other",
        "allocator-missing": {
          rust: "depend on the crate proxy-wasm, which exports proxy_on_memory_allocate",
          go: "import github.com/proxy-wasm/proxy-wasm-go-sdk, which exports proxy_on_memory_allocate",
          assemblyscript: "export function malloc(size: i32): usize { return heap.alloc(size) }",
          cpp: "link with -Wl,--export=malloc, with Emscripten -sEXPORTED_FUNCTIONS=_malloc",
          other: "export malloc or proxy_on_memory_allocate, i32 -> i32"
        },
        "bytecode-invalid": "build it again without post-processing (wasm-opt, strip) to see which step damages it; enable no proposal that Envoy lacks",
        "callback-type": {
          rust: "let the crate proxy-wasm export the callbacks, in a version of the same ABI",
          other: "give the function the type of its ABI version: 0.1.0 has no end of stream in the headers callbacks"
        },
        "callback-unknown": "correct the name, or remove the export",
        "callbacks-none": {
          go: "set the context in init(), not in main(), and build with -buildmode=c-shared; the tetratelabs SDK needs TinyGo",
          cpp: 'keep the callbacks with -Wl,--export=NAME (or __attribute__((export_name("NAME"))))',
          other: "export the SDK's callbacks"
        },
        "capability-added": "see that the change wants it",
        "capability-denied": "add what the module needs to `capabilities` in wasm.yaml",
        "capability-removed": void 0,
        "capability-unknown": "correct the name in `capabilities`, or remove it",
        "command-module": REACTOR,
        "configuration-needed": "give it the configuration that it gets in production: `configuration` in wasm.yaml, or --config FILE",
        "configuration-refused": "correct `configuration` (wasm.yaml, --config) or what proxy_on_configure makes of it; the module logs why, or should",
        "context-trap": {
          assemblyscript: "name the root id that registerRootContext registers: `rootId` in wasm.yaml, or --root-id",
          cpp: "name the root id that RegisterContextFactory registers: `rootId` in wasm.yaml, or --root-id",
          other: "name a root id that the module knows: `rootId` in wasm.yaml, or --root-id"
        },
        "done-trap": {
          assemblyscript: "define onDone in the root context: the default of some SDK versions is unreachable code",
          other: "see that proxy_on_done and proxy_on_delete of the root context return"
        },
        "envoy-crash": "keep SIMD values, exceptions and garbage-collected references out of imported and exported functions and globals",
        "envoy-nearest": void 0,
        "import-host-bug": {
          go: "use nothing of the package os that links files (os.Link, os.Symlink), nor packages that do",
          other: "do not call it: there is no Envoy yet in which it links"
        },
        "import-missing": {
          rust: "find the crate that pulls it in with `cargo tree`; for __wbindgen_* it is a browser feature of a dependency (getrandom, chrono)",
          go: "avoid the package that needs it (os, net, os/exec), or target a newer Envoy",
          tinygo: "avoid the package that needs it, or build with -scheduler=none -panic=trap",
          assemblyscript: "build with --use abort= (or abort=abort_proc_exit), and declare only functions that Envoy has",
          cpp: "link the library that defines it, or drop -Wl,--allow-undefined to see where it is used",
          other: "remove what calls it, or target an Envoy that has it"
        },
        "import-newer": {
          rust: "build for wasm32-unknown-unknown, which imports nothing of WASI: target below [build] in .cargo/config.toml",
          go: `take a target with Envoy ${(0, alignment.YB)("go")} or newer, as all that Go's own compiler makes needs it, or build with TinyGo`,
          other: "take a newer target, or build without what needs these functions"
        },
        "import-portability": void 0,
        "import-type": {
          rust: "use one version of proxy-wasm, of the same ABI as the export proxy_abi_version_*",
          other: "declare the import with the type of the host: pointers and sizes are i32, metric values i64"
        },
        "import-unsupported": {
          cpp: "link without --import-memory and without -pthread",
          other: "define memory and table in the module"
        },
        "instance-failed": {
          cpp: "give the module enough initial memory for its data (-sINITIAL_MEMORY), and no start function that traps",
          other: "see that all data lies inside the initial memory and that the start function returns"
        },
        "memory-growth": {
          cpp: "link with a larger -sINITIAL_MEMORY, or target Envoy 1.37 and later",
          other: "target Envoy 1.37 and later"
        },
        "memory-limit": { cpp: "link with a smaller -sINITIAL_MEMORY", other: "let the module start with less memory" },
        "memory-missing": { cpp: "link with -Wl,--export-memory", other: "export the memory as `memory`" },
        "module-component": {
          rust: "build for wasm32-wasip1, not wasm32-wasip2",
          tinygo: "build with -target=wasip1, not wasip2",
          other: "build a core module (wasip1), not a component (wasip2)"
        },
        "module-malformed": "build it again; if it was downloaded, it may be cut off or an error page",
        precompiled: "build without precompilation unless every proxy that loads it is of this one build",
        "root-id-unknown": "name one that the module knows: `rootId` in wasm.yaml, or --root-id",
        "size-debug": {
          rust: `strip = "debuginfo" in [profile.release]; function names stay, and with them Envoy's backtraces`,
          go: "build with -ldflags='-s -w'",
          tinygo: "build with -no-debug",
          assemblyscript: "build without --debug",
          cpp: "link with -Wl,--strip-debug, and leave -g out",
          other: "strip the sections .debug_*, and leave `name` in for backtraces"
        },
        "start-endless": "look for a loop that waits for something: nothing else happens until this function returns",
        "start-refused": "let proxy_on_vm_start return true; what it needs to know stands in `vmConfiguration` of wasm.yaml",
        "start-restricted": {
          cpp: "move the call from global constructors to onStart or onConfigure of the root context",
          rust: "move the call from main and proxy_wasm::main! to on_vm_start or on_configure of the root context",
          go: "move the call from init() and global variables to OnVMStart or OnPluginStart",
          tinygo: "move the call from init(), main() and global variables to OnVMStart or OnPluginStart",
          assemblyscript: "move the call from top-level statements to onStart or onConfigure of the root context",
          other: "move the call to proxy_on_vm_start or proxy_on_configure"
        },
        "start-section": {
          assemblyscript: "build with --exportStart _initialize",
          other: "export the function as _initialize instead"
        },
        "start-trap": {
          rust: "see the panic in the log; build with the name section (no strip = true) and Envoy shows the backtrace",
          other: "start it with `wasm-action test --verbose`: a module with names shows where it traps"
        },
        "verdict-unknown": "name the proxy image (image:REFERENCE) or a binary (path:FILE), and the stage test will ask it",
        "wasi-unstable": {
          assemblyscript: "Envoy has both names, so nothing needs to be done for it; other hosts want a newer SDK than @solo-io/proxy-runtime",
          other: "build with a toolchain that targets wasi_snapshot_preview1"
        }
      };
      function hintFor(problem, { language }) {
        const isUnmade = problem.code === "start-refused" && problem.subject === "proxy_on_context_create";
        const cure = CURES[isUnmade ? "context-trap" : problem.code];
        if (cure === void 0 || typeof cure === "string")
          return cure;
        return (language === void 0 ? void 0 : cure[language]) ?? cure.other;
      }
      ;
      function makeReport(judge, advice, targets, description, options) {
        const verdicts = {};
        const { tables = abi_tables.rd } = options;
        const findings = /* @__PURE__ */ new Map();
        const add = (problem, list, key) => {
          const identity = JSON.stringify(problem);
          const finding = findings.get(identity) ?? { problem, asked: [], others: [] };
          if (list !== void 0 && key !== void 0)
            finding[list].push(key);
          findings.set(identity, finding);
        };
        const others = (options.others ?? []).filter((other) => !targets.some((target) => target.key === other.key));
        for (const target of [...targets, ...others]) {
          const { key } = target;
          const list = others.includes(target) ? "others" : "asked";
          const jurisdiction = findJurisdiction(target, tables, options.products);
          if (jurisdiction.kind === "none") {
            verdicts[key] = { verdict: "unknown", basis: "none", reasons: [jurisdiction.why] };
            if (list === "asked")
              add(unknownVerdict(target, jurisdiction.why));
            for (const problem of commonProblems(judge, target, tables))
              add(problem, "others", key);
            continue;
          }
          const { release: release2, because } = jurisdiction;
          const judgement = judge(release2, target);
          const verdict = toVerdict(judgement, release2);
          verdicts[key] = verdict;
          if (list === "asked" && because !== void 0)
            add(nearestRelease(target, release2, because));
          const isTold = judgement.problems.some(({ code }) => TELLS_WHY_UNKNOWN.has(code));
          if (list === "asked" && verdict.verdict === "unknown" && !isTold) {
            add(unknownVerdict(target, judgement.unsure ?? ""));
          }
          for (const problem of judgement.problems)
            add(problem, list, key);
        }
        for (const problem of advice)
          add(problem);
        const all = targets.length + others.length;
        return {
          diagnostics: [...findings.values()].map((finding) => toDiagnostic(finding, all, description, options)),
          verdicts
        };
      }
      function commonProblems(judge, target, tables) {
        const [newest = [], ...older] = newestPatches(tables).map((release2) => judge(release2, target).problems);
        return newest.filter((problem) => older.every((problems) => problems.some((other) => isSame(other, problem))));
      }
      function isSame(a, b) {
        return a.code === b.code && a.message === b.message;
      }
      const LOADS_ALL_THE_SAME = /* @__PURE__ */ new Set(["context-trap", "done-trap"]);
      function toVerdict({ problems, unsure }, release2) {
        const fatal = problems.filter(({ severity, code }) => severity === "error" && !LOADS_ALL_THE_SAME.has(code));
        const reasons = [...new Set(fatal.flatMap(({ message, reasons: all = [message] }) => all.map(clean)))];
        if (unsure !== void 0 && (reasons.length === 0 || reasons[0] === NO_BYTECODE)) {
          return { verdict: "unknown", basis: "none", envoy: release2, reasons: [unsure] };
        }
        return { verdict: reasons.length === 0 ? "loads" : "refused", basis: "table", envoy: release2, reasons };
      }
      const TELLS_WHY_UNKNOWN = /* @__PURE__ */ new Set(["configuration-needed", "context-trap"]);
      function unknownVerdict(target, why) {
        return {
          code: "verdict-unknown",
          severity: "notice",
          message: `${target.key}: no verdict without running it`,
          detail: why
        };
      }
      function nearestRelease(target, release2, because) {
        return {
          code: "envoy-nearest",
          severity: "notice",
          message: `${target.key} is judged by the table of Envoy ${release2}: ${because}`
        };
      }
      function toDiagnostic({ problem, asked, others }, all, description, { file, line, targetsPlace, findPull }) {
        const keys = [...asked, ...others];
        const severity = problem.severity === "error" && asked.length === 0 && others.length > 0 ? "warning" : problem.severity;
        const scope = keys.length === 0 || keys.length === all ? "" : ` (${keys.join(", ")})`;
        const pull = PULLED.has(problem.code) && problem.subject !== void 0 ? findPull?.(problem.subject) : void 0;
        const details = [problem.detail, describePull(pull)].filter((detail2) => detail2 !== void 0);
        const detail = details.length === 0 ? "" : `: ${details.join("; ")}`;
        return {
          ...pull?.place ?? (scope === "" ? { file, line } : targetsPlace ?? { file, line }),
          severity,
          code: problem.code,
          message: clean(`${problem.message}${detail}`) + scope,
          hint: hintFor(problem, description),
          docs: (0, version.f)(`docs/codes/${problem.code}.md`)
        };
      }
      const PULLED = /* @__PURE__ */ new Set(["import-missing", "import-type", "import-host-bug"]);
      const MAX_CALLERS = 3;
      const LONGEST_CALLER = 120;
      function describePull(pull) {
        const names = pull?.callers.map((name) => (0, base_text.IN)((0, base_text.kU)(name), LONGEST_CALLER)) ?? [];
        if (names.length === 0)
          return void 0;
        const shown = names.length <= MAX_CALLERS ? names : [...names.slice(0, MAX_CALLERS - 1), "\u2026", ...names.slice(-1)];
        return `called by ${shown.join(" \u2190 ")}`;
      }
      function clean(text) {
        return (0, base_text.IN)((0, base_text.kU)(text), 1e3);
      }
      ;
      function findRestrictions(module, capabilities, tables) {
        if (capabilities === void 0)
          return [];
        const imports = [...findReachableImports(module)].filter((entry) => (0, capability.L)(capabilities, entry.module, entry.name)).map((entry) => `${entry.module}.${entry.name}`);
        const events = new Set(tables.callbacks.map(({ name }) => name).filter((name) => name.includes("_on_")));
        const callbacks = module.interface.exports.filter(({ name }) => events.has(name) && (0, capability.R)(capabilities, name)).map(({ name }) => name);
        return [
          ...findUnknown(capabilities, tables),
          ...denied("each call that the module makes of these fails", imports),
          ...denied("Envoy does not call what the module has for these", callbacks)
        ];
      }
      function denied(what, names) {
        if (names.length === 0)
          return [];
        const message = `\`capabilities\` does not name all that the module has: ${what}: ${listNames([...new Set(names)])}`;
        return [{ code: "capability-denied", severity: "notice", message }];
      }
      function findUnknown(capabilities, tables) {
        const known = [
          ...["env", "wasi_snapshot_preview1"].flatMap(tables.hostFunctionNames),
          ...tables.callbacks.map(({ name }) => name)
        ];
        return capabilities.filter((name) => !known.includes(name)).map((name) => {
          const meant = (0, nearest.z)(name, known, restrictions_SLIP_EDITS);
          return {
            code: "capability-unknown",
            severity: "warning",
            message: `Envoy knows no capability ${name}`,
            detail: meant === void 0 ? void 0 : `${meant} was probably meant`
          };
        });
      }
      const restrictions_SLIP_EDITS = 3;
      var root_ids = __webpack_require__(98086);
      var check_scan = __webpack_require__(95540);
      var crash = __webpack_require__(49822);
      ;
      function judgeStart(run, facts, told, tables) {
        switch (run.outcome) {
          case "loads":
            return { problems: run.findings.map((finding) => logged(finding, facts)) };
          case "unknown":
            return { problems: [], unsure: `${run.detail}, which the module calls when it starts` };
          case "endless":
            return told || !isAboutConfiguration(run) ? { problems: [endless(run)], hasNoInstance: hasNoInstance(run) } : unsettled(run, `${run.callback} does not return`);
          case "refused":
            if (facts.rootId === void 0 && run.reasons.some(isContextTrap))
              return unnamed(run);
            return told || !isAboutConfiguration(run) ? {
              problems: [{ ...refusal(run, tables), severity: "error", reasons: run.reasons }],
              hasNoInstance: hasNoInstance(run)
            } : unsettled(run, run.reasons.at(-1) ?? "");
        }
      }
      function isAboutConfiguration({ callback }) {
        return callback !== void 0 && /^proxy_on_(context_create|vm_start|configure)$/.test(callback);
      }
      function hasNoInstance({ outcome, callback, callee, reasons }) {
        if (callback !== void 0)
          return false;
        return outcome === "endless" || callee !== void 0 || reasons.includes(host_link.wL);
      }
      function logged({ message, callback, backtrace }, facts) {
        const atStart = callback === CONTEXT_CREATE;
        return {
          code: atStart ? "context-trap" : "done-trap",
          severity: atStart && facts.rootId === void 0 ? "warning" : "error",
          message,
          detail: [
            atStart ? "Envoy takes the module and then fails every request" : "Envoy logs it whenever the plugin goes",
            ...backtrace
          ].join("; "),
          subject: callback
        };
      }
      function endless({ callback }) {
        const subject = callback ?? "the start section";
        const message = `${subject} does not return: Envoy never gets to serve`;
        return { code: "start-endless", severity: "error", message, subject };
      }
      function unsettled(run, how) {
        const message = `without a configuration Envoy does not take the module: ${how}`;
        return {
          problems: [{ code: "configuration-needed", severity: "warning", message, detail: lastWords(run) }],
          unsure: `${message}; what it makes of one, only its configuration shows`
        };
      }
      function unnamed(run) {
        const message = run.reasons.find(isContextTrap) ?? "";
        return {
          problems: [{ code: "context-trap", severity: "warning", message, detail: lastWords(run), subject: CONTEXT_CREATE }],
          unsure: "the module wants a root id, and none is named"
        };
      }
      const CONTEXT_CREATE = "proxy_on_context_create";
      const isContextTrap = (reason) => reason.startsWith(`Function: ${CONTEXT_CREATE} failed`);
      function refusal(run, tables) {
        const { callback, callee, reasons } = run;
        const message = reasons.find((reason) => !isLogged(reason)) ?? "";
        const subject = callee ?? callback;
        const tell = (code, detail) => ({
          code,
          message,
          subject,
          detail
        });
        if (callback === void 0) {
          return callee === void 0 ? tell("instance-failed", run.detail) : tell("start-section", `the module's start function calls ${callee}, and Envoy dies of it`);
        }
        if (message === crash.yA)
          return tell("memory-missing", `in ${callback} ${run.detail}, of which Envoy dies`);
        if (message === crash.wp)
          return tell("envoy-crash", `in ${callback} ${run.detail}, of which Envoy dies`);
        if (callback === "proxy_on_vm_start" && isContextTrap(message))
          return { ...tell("start-refused", lastWords(run)), subject: CONTEXT_CREATE };
        if (callback === "proxy_on_vm_start")
          return tell("start-refused", lastWords(run));
        if (callback === "proxy_on_configure")
          return tell("configuration-refused", lastWords(run));
        if (callee === void 0)
          return tell("start-trap", lastWords(run));
        if (callee.endsWith(".proc_exit"))
          return tell("command-module", "the program ends itself, and a plugin must stay");
        const allowed = tables.findHostFunctions(...split(callee))[0]?.start;
        const since = allowed === void 0 ? "" : `; it may be from Envoy ${allowed.replace(/\.0$/, "")} on`;
        return tell(callee.endsWith(".emscripten_notify_memory_growth") ? "memory-growth" : "start-restricted", `${callee} may not be called before proxy_on_vm_start${since}`);
      }
      function split(callee) {
        const dot = callee.indexOf(".");
        return [callee.slice(0, dot), callee.slice(dot + 1)];
      }
      function lastWords({ reasons }) {
        const said = reasons.filter(isLogged);
        return said.length === 0 ? void 0 : `the module's last words: ${said.join("; ")}`;
      }
      function isLogged(reason) {
        return /^wasm log[ :]/.test(reason);
      }
      ;
      function checkModule(whole, targets, options = {}) {
        const scan = (0, check_scan.D)(whole.bytes);
        const description = (0, describe.U)(whole, scan);
        const module = withoutRepetitions(whole);
        const engine = compile(module);
        const start = createStarter(module, engine, options);
        const { tables = abi_tables.rd } = options;
        const capabilitiesOn = (target) => options.plugin?.(target).capabilities;
        const judge = (release2, target) => judgeModule(module, { scan, engine, tables, capabilities: capabilitiesOn(target), start: () => start(release2, target) }, release2);
        const newer = targets.flatMap((target) => findNewerImports(module.interface, target, tables, options.products));
        const roots = findRoots(module, engine, description.language, targets, options);
        const restrictions = targets.flatMap((target) => findRestrictions(module, capabilitiesOn(target), tables));
        const advice = [...newer, ...restrictions, ...roots.problems, ...findAdvice(module.interface, description, tables)];
        const report = makeReport(judge, advice, targets, description, options);
        const { abi, language } = description;
        return { ...report, abi, language, description, rootIds: roots.rootIds };
      }
      function checkMalformed(bytes, fault, targets, options = {}) {
        const scan = (0, check_scan.D)(bytes);
        const judgement = judgeMalformed(bytes, scan, fault);
        return { ...makeReport(() => judgement, [], targets, {}, options), abi: scan.abi };
      }
      function withoutRepetitions(module) {
        const seen = /* @__PURE__ */ new Set();
        const imports = module.interface.imports.filter((entry) => {
          if (entry.kind !== "function")
            return true;
          const key = `${entry.module.length} ${entry.module}${entry.name} ${(0, signature.i)(entry.type)}`;
          const isNew = !seen.has(key);
          seen.add(key);
          return isNew;
        });
        return { ...module, interface: { ...module.interface, imports } };
      }
      function findRoots(module, engine, language, targets, { plugin, tables = abi_tables.rd }) {
        const [target] = targets;
        if (engine.kind !== "valid" || !(0, root_ids.Rg)(language) || target === void 0)
          return { problems: [] };
        const facts = plugin?.(target) ?? {};
        const found = (0, root_ids.yu)({ module, compiled: engine.compiled, tables }, facts, tables.newest);
        if (found === void 0 || found.known.length === 0)
          return { problems: [] };
        const { known: rootIds } = found;
        return { rootIds, problems: found.isAskedKnown ? [] : [unknownRoot(rootIds, facts.rootId ?? "")] };
      }
      function unknownRoot(known, asked) {
        const under = asked === "" ? "without a root id" : `under the root id ${JSON.stringify(asked)}`;
        return {
          code: "root-id-unknown",
          severity: "warning",
          message: `${under} the module does what it does under any name that it does not know; it knows ${known.slice(0, 20).join(", ")}`
        };
      }
      function compile(module) {
        const bounded = (0, limit_memory.X)(module, host_link.GD);
        const answer = askEngine(bounded);
        if (bounded === module.bytes)
          return answer;
        release(bounded);
        return answer.kind === "valid" ? answer : askEngine(module.bytes);
      }
      function release({ buffer }) {
        buffer.transfer?.(0);
      }
      function createStarter(module, engine, { plugin = () => ({}), startLimit = check_canary.Pq, tables = abi_tables.rd }) {
        if (engine.kind !== "valid")
          return () => ({ problems: [] });
        const canary = (0, check_canary.Bu)({ module, compiled: engine.compiled, tables }, startLimit);
        return (release2, target) => {
          const { name, rootId, vmId, configuration, vmConfiguration, environment, capabilities } = plugin(target);
          const facts = { name, rootId, vmId, configuration, vmConfiguration, environment, capabilities };
          return startModule(canary, facts, release2, tables);
        };
      }
      const SOME_CONFIGURATION = "{}";
      function startModule(canary, plugin, release2, tables) {
        const run = canary(plugin, release2);
        const isTold = plugin.configuration !== void 0;
        if (run.outcome === "loads" || isTold || run.askedConfiguration || !isAboutConfiguration(run)) {
          return judgeStart(run, plugin, isTold, tables);
        }
        const told = canary({ ...plugin, configuration: SOME_CONFIGURATION }, release2);
        const isSame2 = told.outcome === run.outcome && told.callback === run.callback && !told.askedConfiguration;
        return judgeStart(run, plugin, isSame2, tables);
      }
      ;
      const MAX_ENTRIES = 1e3;
      const contents_SECTION = { code: 10, data: 11 };
      function listContents(module, { abi, sdk, debugBytes }, tables = abi_tables.rd) {
        const { imports, exports, producers } = module.interface;
        return {
          sdk,
          capabilities: [...findCapabilities(module).keys()],
          imports: imports.slice(0, MAX_ENTRIES).map((entry) => ({
            module: entry.module,
            name: entry.name,
            kind: entry.kind,
            type: entry.kind === "function" ? (0, signature.i)(entry.type) : void 0,
            ...hostOf(entry, abi, tables)
          })),
          exports: exports.slice(0, MAX_ENTRIES).map(({ name, kind, type }) => ({
            name,
            kind,
            type: type === void 0 ? void 0 : (0, signature.i)(type)
          })),
          producers: producers.slice(0, MAX_ENTRIES),
          sizes: measureSections(module.interface, debugBytes)
        };
      }
      function hostOf({ module, name }, abi, tables) {
        const candidates = tables.findHostFunctions(module, name);
        const linked = candidates.find((candidate) => abi === void 0 || (candidate.abi?.includes(abi) ?? true));
        const versions = (linked ?? candidates[0])?.abi;
        return {
          ...linked === void 0 ? {} : { envoy: linked.since },
          ...versions === void 0 ? {} : { abi: versions }
        };
      }
      function measureSections({ sections, customSections }, debugBytes) {
        const names = customSections.filter(({ name }) => name === "name");
        const sizeOf = (id2) => sections.find((section) => section.id === id2)?.size ?? 0;
        return {
          code: sizeOf(contents_SECTION.code),
          data: sizeOf(contents_SECTION.data),
          debug: debugBytes,
          names: names.reduce((total, { size }) => total + size, 0)
        };
      }
      var measured = __webpack_require__(69049);
      ;
      function readCallGraph(module) {
        const imported = module.interface.imports.filter(({ kind }) => kind === "function").length;
        const sites = /* @__PURE__ */ new Map();
        try {
          for (const [index, body] of readBodies(module).entries()) {
            const caller = imported + index;
            (0, instructions.n)(openBody(module, body), (callee, offset) => {
              const known = sites.get(callee);
              if (known === void 0)
                sites.set(callee, [{ caller, offset }]);
              else
                known.push({ caller, offset });
            });
          }
        } catch (error) {
          if (error instanceof malformed.y)
            return void 0;
          throw error;
        }
        return { sitesOf: (callee) => sites.get(callee) ?? [] };
      }
      function findCallers(graph, callee, isWanted) {
        const cameBy = /* @__PURE__ */ new Map();
        const open = [callee];
        for (let at = 0; at < open.length; at += 1) {
          const current = open[at];
          for (const site of graph.sitesOf(current)) {
            const isNew = !cameBy.has(site.caller) && site.caller !== callee;
            if (isNew)
              cameBy.set(site.caller, { site, below: current === callee ? void 0 : current });
            if (isWanted(site))
              return [...wayUp(cameBy, current, callee), site];
            if (isNew)
              open.push(site.caller);
          }
        }
        return void 0;
      }
      function wayUp(cameBy, from, callee) {
        const way = [];
        for (let at = from; at !== void 0 && at !== callee; ) {
          const step = cameBy.get(at);
          if (step === void 0)
            break;
          way.unshift(step.site);
          at = step.below;
        }
        return way;
      }
      ;
      const CODE_SECTION = 10;
      const MAX_FILES = 1e5;
      const MAX_DIRECTORIES = 1e5;
      function readSourceLines(module, offsets) {
        const found = /* @__PURE__ */ new Map();
        const lines = openCustom(module, ".debug_line");
        const code = module.interface.sections.find(({ id: id2 }) => id2 === CODE_SECTION);
        if (lines === void 0 || code === void 0)
          return found;
        const wanted = [...new Set(offsets)].map((offset) => offset - code.offset).sort((a, b) => a - b);
        const strings = {
          ".debug_line_str": openCustom(module, ".debug_line_str"),
          ".debug_str": openCustom(module, ".debug_str")
        };
        const tell = (from, to, unit) => {
          for (let at = firstFrom(wanted, from.address); at < wanted.length && wanted[at] < to; at += 1) {
            const path = pathOf(unit, from.file);
            if (path === void 0 || from.line === 0)
              continue;
            const column = from.column === 0 ? void 0 : from.column;
            found.set(wanted[at] + code.offset, { path, line: from.line, column });
          }
        };
        try {
          while (lines.offset < lines.end)
            readUnit(lines, strings, tell);
        } catch (error) {
          if (!(error instanceof malformed.y))
            throw error;
        }
        return found;
      }
      function firstFrom(sorted, value) {
        let [low, high] = [0, sorted.length];
        while (low < high) {
          const middle = low + high >>> 1;
          if (sorted[middle] < value)
            low = middle + 1;
          else
            high = middle;
        }
        return low;
      }
      function pathOf({ version: version2, directories, files: files2 }, index) {
        const file = files2[version2 >= 5 ? index : index - 1];
        if (file === void 0)
          return void 0;
        if (file.name.startsWith("/"))
          return file.name;
        const directory = version2 >= 5 ? directories[file.directory] : directories[file.directory - 1];
        const base = version2 >= 5 && file.directory > 0 && !directory?.startsWith("/") ? directories[0] : void 0;
        return [base, directory, file.name].filter((part) => part !== void 0 && part !== "" && part !== ".").join("/");
      }
      function readUnit(section, strings, tell) {
        const length = readFixed(section, 4);
        if (length > section.end - section.offset)
          throw new malformed.y("lines longer than their section", section.offset);
        const cursor = { bytes: section.bytes, offset: section.offset, end: section.offset + length };
        section.offset += length;
        const version2 = readFixed(cursor, 2);
        if (version2 < 2 || version2 > 5)
          return;
        if (version2 >= 5)
          skip(cursor, 2);
        const headerLength = readFixed(cursor, 4);
        const program = cursor.offset + headerLength;
        if (program > cursor.end)
          throw new malformed.y("a header of lines longer than its unit", cursor.offset);
        const unitLength = (0, wasm_cursor.HA)(cursor);
        if (version2 >= 4)
          (0, wasm_cursor.HA)(cursor);
        const startsAsStatement = (0, wasm_cursor.HA)(cursor);
        const lineBase = (0, wasm_cursor.HA)(cursor) << 24 >> 24;
        const lineRange = (0, wasm_cursor.HA)(cursor);
        const firstSpecial = (0, wasm_cursor.HA)(cursor);
        if (lineRange === 0 || firstSpecial === 0 || unitLength === 0)
          return;
        const lengths = Array.from({ length: firstSpecial - 1 }, () => (0, wasm_cursor.HA)(cursor));
        const header = { unitLength, startsAsStatement, lineBase, lineRange, firstSpecial, lengths };
        const unit = version2 >= 5 ? readTables(cursor, version2, strings) : readOldTables(cursor, version2);
        cursor.offset = program;
        runProgram(cursor, header, unit, tell);
      }
      function runProgram(cursor, header, unit, tell) {
        const row = { address: 0, file: 1, line: 1, column: 0 };
        let before;
        let isDead = false;
        const emit = () => {
          if (before !== void 0 && !isDead)
            tell(before, row.address, unit);
          before = { ...row };
        };
        const reset = () => {
          Object.assign(row, { address: 0, file: 1, line: 1, column: 0 });
          before = void 0;
          isDead = false;
        };
        while (cursor.offset < cursor.end) {
          const opcode = (0, wasm_cursor.HA)(cursor);
          if (opcode >= header.firstSpecial) {
            const step = opcode - header.firstSpecial;
            row.address += Math.floor(step / header.lineRange) * header.unitLength;
            row.line += header.lineBase + step % header.lineRange;
            emit();
            continue;
          }
          switch (opcode) {
            case 0: {
              const size = (0, wasm_cursor.PF)(cursor);
              if (size === 0 || size > cursor.end - cursor.offset)
                throw new malformed.y("a line without end", cursor.offset);
              const next = cursor.offset + size;
              const extended = (0, wasm_cursor.HA)(cursor);
              if (extended === 1) {
                emit();
                reset();
              }
              if (extended === 2 && size === 5) {
                row.address = readFixed(cursor, 4);
                isDead = row.address === 0 || row.address >= 4294967294;
              }
              cursor.offset = next;
              break;
            }
            case 1:
              emit();
              break;
            case 2:
              row.address += (0, wasm_cursor.IM)(cursor) * header.unitLength;
              break;
            case 3:
              row.line += readSigned(cursor);
              break;
            case 4:
              row.file = (0, wasm_cursor.PF)(cursor);
              break;
            case 5:
              row.column = (0, wasm_cursor.PF)(cursor);
              break;
            case 8:
              row.address += Math.floor((255 - header.firstSpecial) / header.lineRange) * header.unitLength;
              break;
            case 9:
              row.address += readFixed(cursor, 2);
              break;
            default:
              for (let left = header.lengths[opcode - 1] ?? 0; left > 0; left -= 1)
                (0, wasm_cursor.IM)(cursor);
          }
        }
      }
      function readOldTables(cursor, version2) {
        const directories = [];
        for (let name = readText(cursor); name !== ""; name = readText(cursor)) {
          if (directories.push(name) > MAX_DIRECTORIES)
            throw new malformed.y("too many folders", cursor.offset);
        }
        const files2 = [];
        for (let name = readText(cursor); name !== ""; name = readText(cursor)) {
          const directory = (0, wasm_cursor.PF)(cursor);
          (0, wasm_cursor.IM)(cursor);
          (0, wasm_cursor.IM)(cursor);
          if (files2.push({ name, directory }) > MAX_FILES)
            throw new malformed.y("too many files", cursor.offset);
        }
        return { version: version2, directories, files: files2 };
      }
      function readTables(cursor, version2, strings) {
        const directories = readEntries(cursor, strings, MAX_DIRECTORIES).map(({ name }) => name);
        return { version: version2, directories, files: readEntries(cursor, strings, MAX_FILES) };
      }
      const CONTENT = { path: 1, directory: 2 };
      function readEntries(cursor, strings, limit) {
        const formats = Array.from({ length: (0, wasm_cursor.HA)(cursor) }, () => [(0, wasm_cursor.PF)(cursor), (0, wasm_cursor.PF)(cursor)]);
        const count = (0, wasm_cursor.PF)(cursor);
        if (count > limit || formats.length === 0 && count > 0)
          throw new malformed.y("too many entries", cursor.offset);
        const entries = [];
        for (let left = count; left > 0; left -= 1) {
          const entry = { name: "", directory: 0 };
          for (const [content, form] of formats) {
            const value = readForm(cursor, form, strings);
            if (content === CONTENT.path && typeof value === "string")
              entry.name = value;
            if (content === CONTENT.directory && typeof value === "number")
              entry.directory = value;
          }
          entries.push(entry);
        }
        return entries;
      }
      function readForm(cursor, form, strings) {
        switch (form) {
          case 8:
            return readText(cursor);
          case 31:
            return readAt(strings[".debug_line_str"], readFixed(cursor, 4));
          case 14:
            return readAt(strings[".debug_str"], readFixed(cursor, 4));
          case 11:
            return (0, wasm_cursor.HA)(cursor);
          case 5:
            return readFixed(cursor, 2);
          case 6:
            return readFixed(cursor, 4);
          case 15:
            return (0, wasm_cursor.PF)(cursor);
          case 30:
            return skip(cursor, 16);
          case 9:
            return skip(cursor, (0, wasm_cursor.PF)(cursor));
          default:
            throw new malformed.y(`a form 0x${form.toString(16)} that is not followed`, cursor.offset);
        }
      }
      function readAt(strings, offset) {
        if (strings === void 0 || offset >= strings.end - strings.offset)
          return void 0;
        return readText({ ...strings, offset: strings.offset + offset });
      }
      const LONGEST_TEXT = 4096;
      function readText(cursor) {
        const { bytes, offset } = cursor;
        const end = bytes.indexOf(0, offset);
        if (end < 0 || end >= cursor.end || end - offset > LONGEST_TEXT)
          throw new malformed.y("a text without end", offset);
        cursor.offset = end + 1;
        return Buffer.from(bytes.buffer, bytes.byteOffset + offset, end - offset).toString("utf8");
      }
      function readFixed(cursor, size) {
        let value = 0;
        for (let at = 0; at < size; at += 1)
          value += (0, wasm_cursor.HA)(cursor) * 2 ** (8 * at);
        return value;
      }
      function readSigned(cursor) {
        const start = cursor.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
          const byte = (0, wasm_cursor.HA)(cursor);
          value += (byte & 127) * 2 ** shift;
          if (byte < 128)
            return (byte & 64) === 0 ? value : value - 2 ** (shift + 7);
        }
        throw new malformed.y("integer of more than 32 bits", start);
      }
      function skip(cursor, size) {
        if (size > cursor.end - cursor.offset)
          throw new malformed.y("unexpected end", cursor.offset);
        cursor.offset += size;
      }
      function openCustom({ bytes, interface: { customSections } }, name) {
        const section = customSections.find((custom) => custom.name === name);
        return section === void 0 ? void 0 : { bytes, offset: section.offset, end: section.offset + section.size };
      }
      ;
      const SUBSECTION = { module: 0, functions: 1 };
      function readNames(module) {
        const section = module.interface.customSections.find((custom) => custom.name === "name");
        const functions = /* @__PURE__ */ new Map();
        if (section === void 0)
          return { functions };
        let moduleName;
        const cursor = { bytes: module.bytes, offset: section.offset, end: section.offset + section.size };
        while (cursor.offset < cursor.end) {
          const id2 = (0, wasm_cursor.HA)(cursor);
          const size = (0, wasm_cursor.PF)(cursor);
          if (size > cursor.end - cursor.offset)
            throw new malformed.y("names longer than their section", cursor.offset);
          const part = { bytes: module.bytes, offset: cursor.offset, end: cursor.offset + size };
          if (id2 === SUBSECTION.module)
            moduleName = (0, wasm_cursor.MQ)(part);
          if (id2 === SUBSECTION.functions) {
            for (let left = (0, wasm_cursor.PF)(part); left > 0; left -= 1)
              functions.set((0, wasm_cursor.PF)(part), (0, wasm_cursor.MQ)(part));
          }
          cursor.offset = part.end;
        }
        return { module: moduleName, functions };
      }
      ;
      function createPullFinder(module, fileOf) {
        const imported = module.interface.imports.filter(({ kind }) => kind === "function");
        const source = once(() => readSource(module));
        return (subject) => {
          const callee = imported.findIndex((entry) => `${entry.module}.${entry.name}` === subject);
          const { graph, names, lines } = callee < 0 ? NOTHING : source();
          if (graph === void 0)
            return void 0;
          const placeOf = (site) => {
            const found = lines.get(site.offset);
            const file = found === void 0 ? void 0 : fileOf(found.path);
            return found === void 0 || file === void 0 ? void 0 : { file, line: found.line, column: found.column };
          };
          const isTop = ({ caller }) => graph.sitesOf(caller).length === 0;
          const way = findCallers(graph, callee, (site) => placeOf(site) !== void 0) ?? findCallers(graph, callee, isTop) ?? [];
          const callers = way.flatMap(({ caller }) => names.get(caller) ?? []);
          const last = way.at(-1);
          return { callers, place: last === void 0 ? void 0 : placeOf(last) };
        };
      }
      const NOTHING = { graph: void 0, names: /* @__PURE__ */ new Map(), lines: /* @__PURE__ */ new Map() };
      function readSource(module) {
        const graph = readCallGraph(module);
        if (graph === void 0)
          return NOTHING;
        const { imports, functions } = module.interface;
        const count = imports.filter(({ kind }) => kind === "function").length + functions.length;
        const offsets = [];
        for (let callee = 0; callee < count; callee += 1) {
          for (const { offset } of graph.sitesOf(callee))
            offsets.push(offset);
        }
        return { graph, names: functionNames(module), lines: readSourceLines(module, offsets) };
      }
      function functionNames(module) {
        try {
          return readNames(module).functions;
        } catch (error) {
          if (error instanceof malformed.y)
            return /* @__PURE__ */ new Map();
          throw error;
        }
      }
      function once(make) {
        let made;
        return () => {
          made ??= { value: make() };
          return made.value;
        };
      }
      var bootstrap = __webpack_require__(78120);
      var envoy_plugin = __webpack_require__(13276);
      var envoy_process = __webpack_require__(46044);
      ;
      const MANIFESTS = [
        ["Cargo.toml", /^\s*proxy-wasm\b/],
        ["go.mod", /proxy-wasm-go-sdk/],
        ["package.json", /proxy-runtime|proxy-wasm-sdk-as/],
        ["CMakeLists.txt", /proxy_wasm|proxy-wasm/i],
        ["Makefile", /proxy_wasm|proxy-wasm/i]
      ];
      async function findAnchors({ directory, manifestPath }, env) {
        return {
          module: await findModulePlace(directory, env),
          targets: manifestPath === void 0 ? void 0 : await findLine(manifestPath, /^targets\s*:/, env)
        };
      }
      async function findModulePlace(directory, env) {
        for (const [name, pattern] of MANIFESTS) {
          const path = (0, external_node_path_.join)(directory, name);
          const found = await findLine(path, pattern, env);
          if (found !== void 0)
            return found;
          if (await (0, files.TP)(path) !== void 0)
            return { file: (0, files.iZ)(env.directory, path), line: 1 };
        }
        return void 0;
      }
      async function findLine(path, pattern, env) {
        const lines = (await (0, files.TP)(path))?.split("\n") ?? [];
        const index = lines.findIndex((line) => pattern.test(line));
        return index < 0 ? void 0 : { file: (0, files.iZ)(env.directory, path), line: index + 1 };
      }
      var format = __webpack_require__(28522);
      ;
      function judgeSize(size, budget, file) {
        if (budget === void 0 || size <= budget)
          return [];
        const over = ((size / budget - 1) * 100).toFixed(1);
        return [
          {
            severity: "error",
            code: "budget-size",
            file,
            message: `the module has ${(0, format.z3)(size)}, ${over} % over its budget of ${(0, format.z3)(budget)}`,
            hint: "make it smaller, or raise `budgets: {size: \u2026}` in wasm.yaml"
          }
        ];
      }
      var wasm_module = __webpack_require__(38471);
      var stage_plugin = __webpack_require__(51804);
      var summary = __webpack_require__(72651);
      ;
      async function check(job) {
        const file = await job.file();
        const [project, targets] = [await job.project(), await job.targets()];
        const others = project.targets.length > 0 ? [] : (0, releases.sx)().map(envoy_targets.hu);
        const module = parse(file);
        const tables = await job.tables();
        const anchors = job.inputs.module === void 0 ? await findAnchors(project, job.env) : {};
        const options = {
          findPull: await findPulls(job, file, module),
          ...anchors.module ?? { file: file.file },
          targetsPlace: anchors.targets,
          others,
          tables: tables.abi,
          products: tables.products,
          plugin: (target) => toFacts(project, file, target)
        };
        const report = module instanceof malformed.y ? checkMalformed(file.bytes, module, targets, options) : checkModule(module, targets, options);
        const measured2 = await measure(job, file, targets);
        const verdicts = { ...report.verdicts };
        for (const { target, verdict } of measured2)
          verdicts[target.key] = verdict;
        for (const [key, { verdict, basis }] of Object.entries(verdicts))
          job.env.log.info(`${key}: ${verdict} (${basis})`);
        const { version: version2, source, sha256 } = tables;
        job.env.log.info(`tables ${version2} (${source})`);
        const base = await job.base();
        return {
          module: {
            ...(0, summary.p)(file, { abi: report.abi, language: report.language }),
            ...base === void 0 ? {} : { base: { file: base.file, size: base.bytes.length } },
            ...module instanceof malformed.y || report.description === void 0 ? {} : { ...listContents(module, report.description, tables.abi), rootIds: report.rootIds }
          },
          tables: { version: version2, source, sha256 },
          verdicts,
          diagnostics: [
            ...tables.notes,
            ...report.diagnostics,
            ...measured2.flatMap(({ diagnostics }) => diagnostics),
            ...module instanceof malformed.y || base === void 0 ? [] : compareWithBase(base, module, file.file),
            ...judgeSize(file.bytes.length, project.budgets.size, file.file)
          ]
        };
      }
      async function findPulls(job, file, module) {
        if (module instanceof malformed.y)
          return void 0;
        const isOurs = job.inputs.module === void 0;
        const bytes = isOurs ? await (0, promises_.readFile)(file.path.replace(/\.wasm$/, ".debug.wasm")).catch(() => void 0) : void 0;
        const made = bytes === void 0 ? module : parse({ ...file, bytes });
        const { directory } = await job.project();
        const fileOf = (path) => ownFile(path, directory, job.env.directory);
        return createPullFinder(made instanceof malformed.y ? module : made, fileOf);
      }
      const REMAPPED = /^\/source\//;
      const FOREIGN = /(^|[\\/])(node_modules|vendor|target|build|\.[^\\/]+)[\\/]/;
      function ownFile(path, directory, from) {
        const absolute = (0, external_node_path_.resolve)(directory, path.replace(REMAPPED, ""));
        const inside = (0, external_node_path_.relative)(directory, absolute);
        if (inside.startsWith("..") || (0, external_node_path_.isAbsolute)(inside) || FOREIGN.test(inside))
          return void 0;
        return (0, external_node_fs_.statSync)(absolute, { throwIfNoEntry: false })?.isFile() === true ? (0, files.iZ)(from, absolute) : void 0;
      }
      function parse({ bytes }) {
        try {
          return (0, wasm_module.Y)(bytes);
        } catch (error) {
          if (error instanceof malformed.y)
            return error;
          throw error;
        }
      }
      function compareWithBase(base, module, file) {
        const before = parse(base);
        if (before instanceof malformed.y) {
          throw new errors.j1(`the base ${base.file} is no module: ${before.message}`, {
            hint: "name the file or the image of an earlier build (--base, input `base`)"
          });
        }
        return compareCapabilities(findCapabilities(before), findCapabilities(module), base.file, file);
      }
      function toFacts(project, file, target) {
        const { rootId, ...plugin } = (0, envoy_plugin.Hh)((0, stage_plugin.FD)(project, file, (0, stage_plugin.$7)(project, target)));
        return { ...plugin, rootId: rootId === "" ? void 0 : rootId };
      }
      async function measure(job, file, targets) {
        const measurable = targets.filter(({ kind }) => job.inputs.measure === true || kind === "image" || kind === "path");
        if (measurable.length === 0)
          return [];
        const project = await job.project();
        return Promise.all(measurable.map(async (target) => {
          const envoy = await job.envoy(target);
          const plugin = (0, stage_plugin.FD)(project, file, (0, stage_plugin.$7)(project, target));
          const validation = await (0, envoy_process.validate)(envoy, (0, bootstrap.makeLaunch)(plugin, bootstrap.NO_NETWORK, envoy.version), job.env);
          const diagnostics = validation.loads ? (0, measured.R)(validation, target.key, file.file) : (0, measured.T)(validation, target.key, file.file);
          return { target, verdict: (0, stage_plugin.Uq)(envoy, validation), diagnostics };
        }));
      }
    })
  ),
  /***/
  51804: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $7: () => (
          /* binding */
          productOf
        ),
        /* harmony export */
        FD: () => (
          /* binding */
          pluginSettings
        ),
        /* harmony export */
        Uq: () => (
          /* binding */
          measuredVerdict
        )
        /* harmony export */
      });
      function productOf(project, target) {
        if (project.product !== void 0)
          return project.product;
        return target.kind === "istio" || target.kind === "envoy-gateway" ? target.kind : "envoy";
      }
      function pluginSettings(project, module, product) {
        return {
          modulePath: module.path,
          name: project.name,
          rootId: project.rootId === "" ? module.rootIds[0] ?? "" : project.rootId,
          vmId: project.name,
          configuration: project.configuration,
          vmConfiguration: project.vmConfiguration,
          environment: project.environment,
          capabilities: project.capabilities,
          failurePolicy: project.failurePolicy,
          stopIteration: project.stopIteration,
          product
        };
      }
      function measuredVerdict(envoy, validation) {
        return {
          verdict: validation.loads ? "loads" : "refused",
          basis: "measured",
          envoy: envoy.versionLine,
          binarySha256: envoy.sha256,
          reasons: validation.reasons
        };
      }
    })
  ),
  /***/
  72651: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          summarize
        ),
        /* harmony export */
        p: () => (
          /* binding */
          summarizeBytes
        )
        /* harmony export */
      });
      var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
      var _check_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63752);
      function summarize({ module, ...file }, language) {
        const described = (0, _check_describe_js__WEBPACK_IMPORTED_MODULE_1__.U)(module);
        return summarizeBytes(file, { abi: described.abi, language: language ?? described.language }, module.sha256);
      }
      function summarizeBytes({ file, bytes }, known, sum = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)) {
        return { path: file, sha256: sum, size: bytes.length, ...known };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
