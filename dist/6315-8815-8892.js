const id0 = 6315;
const ids0 = [6315];
const modules0 = {
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
  7261: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          sideBySide
        )
        /* harmony export */
      });
      async function sideBySide(items, most, work) {
        const results = [];
        const failures = /* @__PURE__ */ new Map();
        const queue = items.entries();
        const worker = async () => {
          for (const [index, item] of queue) {
            try {
              results[index] = await work(item);
            } catch (error) {
              failures.set(index, error);
            }
            if (failures.size > 0)
              return;
          }
        };
        await Promise.all(Array.from({ length: Math.max(1, Math.min(most, items.length)) }, worker));
        if (failures.size > 0)
          throw failures.get(Math.min(...failures.keys()));
        return results;
      }
    })
  ),
  /***/
  92911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Jh: () => (
          /* binding */
          throwProblems
        ),
        /* harmony export */
        Ld: () => (
          /* binding */
          formatPosition
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        YI: () => (
          /* binding */
          closedObject
        ),
        /* harmony export */
        b_: () => (
          /* binding */
          textOrMapping
        ),
        /* harmony export */
        gM: () => (
          /* binding */
          readYaml
        ),
        /* harmony export */
        hN: () => (
          /* binding */
          parseYaml2
        ),
        /* harmony export */
        jV: () => (
          /* binding */
          formatPath
        ),
        /* harmony export */
        pq: () => (
          /* binding */
          mapping
        ),
        /* harmony export */
        si: () => (
          /* binding */
          proveYaml
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
      var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45576);
      const MAX_CHARACTERS = 1 << 20;
      const MAX_PROBLEMS = 20;
      const LONGEST_KEY = 50;
      function closedObject(entries) {
        const legal = Object.keys(entries).join(", ");
        return valibot__WEBPACK_IMPORTED_MODULE_2__.rej(entries, (issue) => {
          const item = issue.path?.at(-1);
          if (issue.expected === "Object" || Array.isArray(item?.input))
            return `must be a mapping with the keys ${legal}`;
          if (issue.expected === "never" && item?.key === "<<")
            return MERGE_KEY;
          if (issue.expected === "never") {
            const meant = (0, _nearest_js__WEBPACK_IMPORTED_MODULE_3__.z)(String(item?.key).slice(0, LONGEST_KEY), Object.keys(entries));
            return `unknown key${meant === void 0 ? "" : `, did you mean ${meant}?`}; the legal keys here are ${legal}`;
          }
          return `the key ${String(item?.key)} is missing`;
        });
      }
      const MERGE_KEY = "merge keys are not read (YAML 1.2 has none): name what both have in each; an alias can stand for a whole value";
      function mapping(key, value, message) {
        const record = valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(key, value, message);
        return {
          ...record,
          "~run": (dataset, config) => record["~run"](Array.isArray(dataset.value) ? { ...dataset, value: void 0 } : dataset, config)
        };
      }
      function text() {
        return valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.zMY()], 'must be text; write "" for an empty one'), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(String));
      }
      function textOrMapping(description) {
        return valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), mapping(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.L5J(), "must be a mapping")], "must be a mapping, which is handed over as JSON, or text"), valibot__WEBPACK_IMPORTED_MODULE_2__.h_(description)));
      }
      function readYaml(content, file, schema) {
        return proveYaml(parseYaml2(content, file), schema);
      }
      function proveYaml({ document, value, positionOf }, schema) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema, value);
        if (!result.success) {
          const faults = result.issues.flatMap((issue) => deepestFaults(issue, []));
          const problems = faults.map((fault) => describeFault(fault, document, positionOf));
          throwProblems(sortByPlace(problems));
        }
        return { value: result.output, positionOf };
      }
      function throwProblems(problems, hint) {
        const [first, ...others] = withoutRepetition(problems);
        if (first === void 0)
          return;
        const shown = others.slice(0, MAX_PROBLEMS - 1).map(({ position, message }) => `${formatPosition(position)}: ${message}`);
        const rest = others.length - shown.length;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.j1([first.message, ...shown, ...rest > 0 ? [`\u2026 and ${rest} more`] : []].join("\n"), {
          position: first.position,
          hint
        });
      }
      function withoutRepetition(problems) {
        return [
          ...new Map(problems.map((problem) => [`${formatPosition(problem.position)} ${problem.message}`, problem])).values()
        ];
      }
      function sortByPlace(problems) {
        const key = ({ position }) => (position.line ?? 0) * MAX_CHARACTERS + (position.column ?? 0);
        return [...problems].sort((a, b) => key(a) - key(b));
      }
      function formatPosition(position) {
        return [position.file, position.line, position.column].filter((part) => part !== void 0).join(":");
      }
      function parseYaml2(content, file) {
        if (content.length > MAX_CHARACTERS) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(`the file is longer than ${MAX_CHARACTERS} characters`, {
            position: { file },
            hint: "split it into several files"
          });
        }
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(content, { lineCounter: lines, prettyErrors: false });
        const at = (offset) => {
          const { line, col } = lines.linePos(offset);
          return { file, line: Math.max(1, line), column: Math.max(1, col) };
        };
        const broken = document.errors.findIndex(({ code }) => code !== "DUPLICATE_KEY");
        const errors = broken < 0 ? document.errors : document.errors.slice(0, broken + 1);
        throwProblems(errors.map((error) => ({ position: at(error.pos[0]), message: `not valid YAML: ${describeSyntax(error)}` })));
        const positionOf = (path) => at(offsetOf(document, path));
        try {
          const plain = document.toJS();
          return { document, plain, value: keepNumbersAsWritten(document) ? document.toJS() : plain, positionOf };
        } catch {
          const alias = findLooseAlias(document);
          const why = alias === void 0 ? "it has more aliases than any honest file" : `there is no anchor &${alias.source}`;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(`not valid YAML: ${why}`, {
            position: alias?.range ? at(alias.range[0]) : { file }
          });
        }
      }
      function describeSyntax({ code, message }) {
        switch (code) {
          case "MULTIPLE_DOCS":
            return "a second document begins here (---): a file holds one";
          case "DUPLICATE_KEY":
            return "the key stands in this mapping already";
          default:
            return message;
        }
      }
      function findLooseAlias(document) {
        let found;
        (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
          Alias(_key, node) {
            if (node.resolve(document) !== void 0)
              return void 0;
            found = node;
            return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
          }
        });
        return found;
      }
      function keepNumbersAsWritten(document) {
        let found = false;
        (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
          Scalar(_key, node) {
            const plain = typeof node.value === "number" || typeof node.value === "boolean";
            if (!plain || node.source === void 0 || node.source === String(node.value))
              return;
            node.value = node.source;
            found = true;
          }
        });
        return found;
      }
      function offsetOf(document, path) {
        const last = path.at(-1);
        if (last === void 0)
          return 0;
        const parent = document.getIn(path.slice(0, -1), true);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent)) {
          const pair = parent.items.find((item) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item.key) && String(item.key.value) === String(last));
          if (pair !== void 0 && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
        }
        const node = document.getIn(path, true);
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) && node.range)
          return node.range[0];
        return offsetOf(document, path.slice(0, -1));
      }
      function deepestFaults(issue, above) {
        const items = issue.path ?? [];
        const own = issue.expected === "never" && Array.isArray(items.at(-1)?.input) ? items.slice(0, -1) : items;
        const path = [...above, ...own.map((item) => item.key)];
        const inside = (issue.issues ?? []).flatMap((part) => deepestFaults(part, path));
        const deeper = inside.filter((fault) => fault.path.length > path.length);
        return deeper.length > 0 ? deeper : [{ path, message: issue.message }];
      }
      function describeFault({ path, message }, document, positionOf) {
        const place = document.hasIn(path) ? path : path.slice(0, -1);
        const name = place.length === 0 ? "" : `${formatPath(place)}: `;
        return { position: positionOf(place), message: `${name}${message}` };
      }
      function formatPath(path) {
        return path.map((key, index) => typeof key === "number" ? `[${key}]` : index === 0 ? key : `.${key}`).join("");
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
        const section = module.interface.sections.find(({ id }) => id === DATA_SECTION);
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
          const id = readByte(part);
          const size = readLength(part);
          const end = part.offset + size;
          yield { id, part: { bytes, offset: part.offset, end } };
          part.offset = end;
        }
      }
      function readAbi(bytes) {
        for (const { id, part } of sections(bytes)) {
          if (id !== SECTION_EXPORT)
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
        for (const { id, part } of sections(bytes)) {
          if (id !== SECTION_CUSTOM)
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
          const id = readByte(section);
          const size = readLength(section);
          const start = section.offset;
          if (id !== 1) {
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
  39311: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          vmEnvironment
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
      var _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92911);
      const withoutNul = valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((value2) => !value2.includes("\0"), "holds a NUL, which ends a variable");
      const name = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^[^=\0]+$/, "is no name of an environment variable"));
      const VALUE = "must be text, null, or {host: \u2026} with what Envoy's own variable holds in tests ({host: null}: Envoy has none)";
      const hostVariable = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.YI)({ host: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), withoutNul))) }), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ host }) => host !== void 0, VALUE), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(({ host = null }) => ({ host })));
      const value = valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), withoutNul), valibot__WEBPACK_IMPORTED_MODULE_1__.chJ(), hostVariable], VALUE);
      const vmEnvironment = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.pq)(name, value, "must be a mapping of names to values")), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("The VM's environment variables: their values, or {host: \u2026} for one that Envoy hands on from its own environment."));
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
  ),
  /***/
  46315: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        readSuite: () => (
          /* binding */
          readSuite
        ),
        test: () => (
          /* binding */
          test
        )
      });
      var external_node_os_ = __webpack_require__(48161);
      var side_by_side = __webpack_require__(7261);
      var measured = __webpack_require__(69049);
      var envoy_plugin = __webpack_require__(13276);
      var external_node_buffer_ = __webpack_require__(4573);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var yaml = __webpack_require__(92911);
      var case_files = __webpack_require__(35476);
      var body_files = __webpack_require__(15033);
      var test_pattern = __webpack_require__(9625);
      ;
      function toMatcher(entry) {
        if (typeof entry === "string")
          return { kind: "exact", text: entry };
        if (isList(entry))
          return { kind: "lines", lines: entry };
        if (entry.exact !== void 0)
          return { kind: "exact", text: entry.exact };
        if (entry.contains !== void 0)
          return { kind: "contains", text: entry.contains };
        if (entry.regex !== void 0)
          return { kind: "regex", text: entry.regex };
        return { kind: "absent" };
      }
      function toBodyMatcher(entry, toBytes) {
        if (typeof entry === "string")
          return { kind: "exact", text: entry };
        const { file, base64, size, ...rest } = entry;
        if (file !== void 0)
          return { kind: "bytes", bytes: toBytes(entry), file };
        if (base64 !== void 0)
          return { kind: "bytes", bytes: toBytes(entry) };
        if (size !== void 0)
          return { kind: "size", size };
        return toMatcher(rest);
      }
      function toHeaderMatchers(entries = {}) {
        return Object.entries(entries).map(([name, entry]) => ({ name, matcher: toMatcher(entry) }));
      }
      function isList(value) {
        return Array.isArray(value);
      }
      var plan = __webpack_require__(26561);
      ;
      function toStep({ client, upstream: upstream2, end }, toBytes) {
        if (end !== void 0)
          return { kind: "end", from: end };
        return client === void 0 ? { kind: "send", from: "upstream", bytes: toBytes(upstream2 ?? "") } : { kind: "send", from: "client", bytes: toBytes(client) };
      }
      function toConnectionExpectations(entry, toBytes) {
        const found = [];
        if (entry.called !== void 0)
          found.push(["called", { kind: "connected", connected: entry.called }]);
        for (const peer of plan.I) {
          const matcher2 = entry[peer];
          if (matcher2 !== void 0) {
            found.push([peer, { kind: "received", peer, matcher: toBodyMatcher(matcher2, toBytes) }]);
          }
        }
        if (entry.closedBy !== void 0)
          found.push(["closedBy", { kind: "closed-by", by: entry.closedBy }]);
        return found;
      }
      ;
      function toExchangeExpectations({ upstream: upstream2, response: response2 }, said) {
        const at = placeIn(said);
        const found = [];
        if (upstream2 !== void 0) {
          const key = upstream2.called === void 0 ? [] : ["called"];
          found.push({ kind: "called", called: upstream2.called ?? true, ...at("upstream", ...key) });
          for (const kind of ["method", "path"]) {
            const matcher2 = upstream2[kind];
            if (matcher2 !== void 0)
              found.push({ kind, matcher: toMatcher(matcher2), ...at("upstream", kind) });
          }
        }
        if (response2?.fault !== void 0)
          found.push({ kind: "fault", fault: response2.fault, ...at("response", "fault") });
        if (response2?.status !== void 0) {
          found.push({ kind: "status", status: response2.status, ...at("response", "status") });
        }
        if (response2?.local !== void 0)
          found.push({ kind: "local", local: response2.local, ...at("response", "local") });
        if (response2?.details !== void 0) {
          found.push({ kind: "details", matcher: toMatcher(response2.details), ...at("response", "details") });
        }
        if (response2?.grpcStatus !== void 0) {
          found.push({ kind: "grpc-status", status: response2.grpcStatus, ...at("response", "grpcStatus") });
        }
        const sides = [
          ["upstream", upstream2],
          ["response", response2]
        ];
        for (const [side, expected] of sides) {
          for (const { name, matcher: matcher2 } of toHeaderMatchers(expected?.headers)) {
            found.push({ kind: "header", side, name, matcher: matcher2, ...at(side, "headers", name) });
          }
          if (expected?.body !== void 0) {
            found.push({ kind: "body", side, matcher: toBodyMatcher(expected.body, said.toBytes), ...at(side, "body") });
          }
          for (const { name, matcher: matcher2 } of toHeaderMatchers(expected?.trailers)) {
            found.push({ kind: "trailer", side, name, matcher: matcher2, ...at(side, "trailers", name) });
          }
        }
        return found;
      }
      function toCaseExpectations({ logs = [], metrics = {}, sharedData = {}, queues = {}, callouts, connection: connection2 = {}, refused, trap }, said) {
        const at = placeIn(said);
        const found = logs.map((log2, index) => ({ ...toLog(log2), ...at("logs", index) }));
        for (const [name, entry] of Object.entries(metrics))
          found.push({ ...toMetric(name, entry), ...at("metrics", name) });
        for (const [key, entry] of Object.entries(sharedData)) {
          found.push({ kind: "shared-data", key, matcher: toBodyMatcher(entry, said.toBytes), ...at("sharedData", key) });
        }
        for (const [name, entries] of Object.entries(queues)) {
          const matchers = entries.map((entry) => toBodyMatcher(entry, said.toBytes));
          found.push({ kind: "queue", name, matchers, ...at("queues", name) });
        }
        if (callouts?.length === 0)
          found.push({ kind: "no-callouts", ...at("callouts") });
        callouts?.forEach((entry, index) => {
          found.push({ kind: "callout", callout: toCallout(entry, said), ...at("callouts", index) });
        });
        for (const [key, expected] of toConnectionExpectations(connection2, said.toBytes)) {
          found.push({ kind: "connection", expected, ...at("connection", key) });
        }
        if (refused !== void 0) {
          found.push({ kind: "refused", matcher: refused === true ? void 0 : toMatcher(refused), ...at("refused") });
        }
        if (trap !== void 0)
          found.push({ kind: "trap", callback: trap === true ? void 0 : trap, ...at("trap") });
        return found;
      }
      function placeIn({ path, positionOf }) {
        return (...keys) => ({ position: positionOf([...path, ...keys]) });
      }
      function toLog({ level, absent: absent2, ...matcher2 }) {
        return {
          kind: "log",
          ...level === void 0 ? {} : { level },
          matcher: toMatcher(matcher2),
          absent: absent2 === true
        };
      }
      function toMetric(name, entry) {
        if (typeof entry === "number")
          return { kind: "metric", name, min: entry, max: entry };
        if (entry.absent === true)
          return { kind: "no-metric", name };
        return { kind: "metric", name, min: entry.min ?? 0, max: entry.max ?? Number.POSITIVE_INFINITY };
      }
      function toCallout(entry, { toBytes }) {
        return {
          cluster: entry.cluster,
          method: entry.method,
          path: entry.path === void 0 ? void 0 : toMatcher(entry.path),
          headers: toHeaderMatchers(entry.headers),
          body: entry.body === void 0 ? void 0 : toBodyMatcher(entry.body, toBytes),
          trailers: toHeaderMatchers(entry.trailers),
          times: entry.times ?? 1
        };
      }
      var dist = __webpack_require__(77934);
      var deployment = __webpack_require__(57893);
      var vm_environment = __webpack_require__(39311);
      var values = __webpack_require__(2825);
      ;
      const MATCHERS = "exact, contains, regex or absent";
      const BODY_MATCHERS = "exact, contains, regex, file, base64, size or absent";
      const pattern = dist.FsL((0, yaml.Qq)(), dist.z6Y((value) => (0, test_pattern.rG)(value) === void 0, (issue) => `is no RE2 pattern: ${(0, test_pattern.rG)(issue.input) ?? ""}`));
      const matcherEntries = {
        exact: dist.lqM((0, yaml.Qq)()),
        contains: dist.lqM((0, yaml.Qq)()),
        regex: dist.lqM(dist.FsL(pattern, dist.h_("RE2, against the whole value.")))
      };
      const absent = dist.lqM(dist.euz(true, "can only be true"));
      const matcher = dist.KCZ([
        (0, yaml.Qq)(),
        dist.FsL((0, yaml.YI)({ ...matcherEntries, absent }), dist.z6Y((value) => Object.keys(value).length === 1, `must have exactly one of ${MATCHERS}`))
      ], `must be text, or one of ${MATCHERS}`);
      const bodyMatcher = dist.KCZ([
        (0, yaml.Qq)(),
        dist.FsL((0, yaml.YI)({
          ...matcherEntries,
          file: dist.lqM(values.s$),
          base64: dist.lqM(values.K3),
          size: dist.lqM(dist.FsL((0, values.rD)(0, Number.MAX_SAFE_INTEGER), dist.h_("In bytes."))),
          absent
        }), dist.z6Y((value) => Object.keys(value).length === 1, `must have exactly one of ${BODY_MATCHERS}`))
      ], `must be text, or one of ${BODY_MATCHERS}`);
      const expectedHeaders = dist.FsL((0, yaml.pq)(values.Bv, dist.KCZ([matcher, dist.YOg((0, yaml.Qq)())], `must be text, a list of texts, or one of ${MATCHERS}`), "must be a mapping of header names to expected values"), dist.h_('Several lines of one name are joined with ", " as HTTP has it; a list expects these lines in this order.'));
      ;
      const STEPS = "must be one of {client: \u2026}, {upstream: \u2026} and {end: client} or {end: upstream}";
      const step = dist.FsL((0, yaml.YI)({
        client: dist.FsL(dist.lqM(values.ee), dist.h_("What the client sends.")),
        upstream: dist.FsL(dist.lqM(values.ee), dist.h_("What the upstream sends.")),
        end: dist.FsL(dist.lqM(dist.KIO(plan.I, "must be client or upstream")), dist.h_("Who says that it sends no more."))
      }), dist.z6Y((value) => Object.keys(value).length === 1, STEPS));
      const connection = dist.FsL(dist.YOg(step, "must be a list of steps"), dist.h_("A TCP connection through the network filter, instead of a request: each step comes once the filter has seen the one before. When none is left, the client ends and then the upstream."));
      const connectionExpectation = dist.FsL((0, yaml.YI)({
        called: dist.FsL(dist.lqM(dist.zMY("must be true or false")), dist.h_("Whether the upstream was connected to.")),
        client: dist.FsL(dist.lqM(bodyMatcher), dist.h_("All that the client received.")),
        upstream: dist.FsL(dist.lqM(bodyMatcher), dist.h_("All that the upstream received.")),
        closedBy: dist.FsL(dist.lqM(dist.KIO([...plan.I, "filter"], "must be client, upstream or filter")), dist.h_("Who ended the connection first."))
      }), dist.z6Y(({ called, upstream: upstream2 }) => called !== false || upstream2 === void 0, "expects an upstream that is not called and, beside it, what it receives"));
      var abi = __webpack_require__(44447);
      ;
      const MOST = 1e6;
      const log = dist.FsL((0, yaml.YI)({
        level: dist.lqM(dist.KIO(abi.p_, `must be one of ${abi.p_.join(", ")}`)),
        ...matcherEntries,
        absent: dist.FsL(absent, dist.h_("No line may be like this."))
      }), dist.z6Y(({ exact, contains, regex }) => [exact, contains, regex].filter((value) => value !== void 0).length === 1, "must have exactly one of exact, contains or regex"));
      const upstream = dist.FsL((0, yaml.YI)({
        called: dist.FsL(dist.lqM(dist.zMY("must be true or false")), dist.h_("false: the filter answers by itself.")),
        method: dist.lqM(values.EJ),
        path: dist.lqM(matcher),
        headers: dist.lqM(expectedHeaders),
        body: dist.lqM(bodyMatcher),
        trailers: dist.lqM(expectedHeaders)
      }), dist.z6Y((value) => value.called !== false || Object.keys(value).length === 1, "expects an upstream that is not called and, beside it, what it receives"));
      const response = dist.FsL((0, yaml.YI)({
        status: dist.lqM(values.h5),
        headers: dist.lqM(expectedHeaders),
        body: dist.lqM(bodyMatcher),
        trailers: dist.lqM(expectedHeaders),
        grpcStatus: dist.FsL(dist.lqM((0, values.rD)(0, 16)), dist.h_("grpc-status, from the trailers or from headers that are all there is.")),
        details: dist.FsL(dist.lqM(matcher), dist.h_("Envoy's response code details.")),
        local: dist.FsL(dist.lqM(dist.zMY("must be true or false")), dist.h_("true: an answer of the filter's or of Envoy's own, not the upstream's.")),
        fault: dist.FsL(dist.lqM(dist.KIO(["reset", "hang"], "must be reset or hang")), dist.h_("reset: the client gets no whole answer; hang: none within the deadline."))
      }), dist.z6Y((value) => value.fault === void 0 || Object.keys(value).length === 1, "expects no answer and, beside it, what is in it"));
      const metricFault = "must be a number, {min: \u2026, max: \u2026} or {absent: true}";
      const metric = dist.KCZ([
        (0, values.rD)(0, Number.MAX_SAFE_INTEGER),
        dist.FsL((0, yaml.YI)({
          min: dist.lqM((0, values.rD)(0, Number.MAX_SAFE_INTEGER)),
          max: dist.lqM((0, values.rD)(0, Number.MAX_SAFE_INTEGER)),
          absent
        }), dist.z6Y((value) => Object.keys(value).length > 0, metricFault), dist.z6Y((value) => value.absent === void 0 || Object.keys(value).length === 1, metricFault))
      ], metricFault);
      const callout = (0, yaml.YI)({
        cluster: dist.FsL((0, yaml.Qq)(), values.TN),
        method: dist.lqM(values.EJ),
        path: dist.FsL(dist.lqM(matcher), dist.h_("Of gRPC: /package.Service/Method.")),
        headers: dist.lqM(expectedHeaders),
        body: dist.FsL(dist.lqM(bodyMatcher), dist.h_("Of gRPC: the message, without the frame around it.")),
        trailers: dist.lqM(expectedHeaders),
        times: dist.FsL(dist.lqM((0, values.rD)(0, MOST)), dist.h_("How often; once without it, 0: never."))
      });
      const exchangeExpectations = {
        upstream: dist.FsL(dist.lqM(upstream), dist.h_("What the upstream received.")),
        response: dist.FsL(dist.lqM(response), dist.h_("What the client received."))
      };
      const caseExpectations = {
        logs: dist.FsL(dist.lqM(dist.YOg(log, "must be a list")), dist.h_("What the module logged during this case.")),
        metrics: dist.FsL(dist.lqM((0, yaml.pq)(dist.FsL(dist.YjP(), values.TN), metric, "must be a mapping of metric names to values")), dist.h_("Counters: their growth in this case; gauges: their value at its end; histograms: values recorded.")),
        sharedData: dist.FsL(dist.lqM((0, yaml.pq)(dist.YjP(), bodyMatcher, "must be a mapping of keys to expected values")), dist.h_("As the case leaves it.")),
        queues: dist.FsL(dist.lqM((0, yaml.pq)(dist.YjP(), dist.YOg(bodyMatcher, "must be a list"), "must be a mapping of queue names to lists")), dist.h_("The entries that the case leaves in them, the oldest first.")),
        callouts: dist.FsL(dist.lqM(dist.YOg(callout, "must be a list")), dist.h_("The calls that the module made, in a case that is fresh those of its start too; an empty list: none at all.")),
        connection: dist.FsL(dist.lqM(connectionExpectation), dist.h_("How the connection went.")),
        refused: dist.FsL(dist.lqM(dist.KCZ([dist.euz(true, "can only be true"), matcher], "must be true, or what the reason is like")), dist.h_("The module does not start with what it is told.")),
        trap: dist.FsL(dist.lqM(dist.KCZ([dist.euz(true, "can only be true"), dist.FsL(dist.YjP(), dist.yGV(/^\w+$/, "is no name of a callback"))], "must be true, or the name of the callback")), dist.h_("The module traps in this case, in any callback or in this one."))
      };
      ;
      const request = dist.FsL((0, yaml.YI)({
        method: dist.FsL(dist.lqM(dist.FsL(values.EJ, dist.z6Y((value) => value !== "CONNECT", "cannot be CONNECT: that opens a tunnel and has no path"))), dist.h_("GET without one.")),
        path: dist.FsL(dist.lqM(values.Ae), dist.h_("/ without one.")),
        headers: dist.lqM(values.R7),
        body: dist.lqM(values.ee),
        chunks: dist.lqM(values.VN),
        trailers: dist.lqM(values.R7)
      }), dist.z6Y((value) => (0, values.YD)(value), values.Iu), dist.z6Y((value) => (0, values.gS)(value), values.Js));
      const fault = dist.FsL(dist.KIO(["reset", "hang"], "must be reset or hang"), dist.h_("reset: the connection is cut without an answer; hang: no answer ever comes."));
      function isFaultAlone({ delay, ...rest }) {
        return rest.fault === void 0 || Object.keys(rest).length === 1;
      }
      const FAULT_ALONE = "has a fault and, beside it, an answer";
      const answer = dist.FsL((0, yaml.YI)({
        status: dist.FsL(dist.lqM(values.h5), dist.h_("200 without one.")),
        headers: dist.lqM(values.R7),
        body: dist.lqM(values.ee),
        chunks: dist.lqM(values.VN),
        trailers: dist.lqM(values.R7),
        delay: dist.lqM(values.Rz),
        fault: dist.lqM(fault)
      }), dist.z6Y((value) => (0, values.YD)(value), values.Iu), dist.z6Y((value) => (0, values.gS)(value), values.Js), dist.z6Y((value) => isFaultAlone(value), FAULT_ALONE));
      const grpcAnswer = dist.FsL((0, yaml.YI)({
        status: dist.FsL(dist.lqM((0, values.rD)(0, 16)), dist.h_("The gRPC status; 0 without one.")),
        statusMessage: dist.lqM(dist.FsL((0, yaml.Qq)(), values.TN)),
        metadata: dist.FsL(dist.lqM(values.R7), dist.h_("The initial metadata.")),
        messages: dist.FsL(dist.lqM(dist.YOg(values.ee, "must be a list of bodies")), dist.h_("The messages of the answer, each as its protobuf bytes, without the frame around it.")),
        trailers: dist.FsL(dist.lqM(values.R7), dist.h_("The trailing metadata.")),
        delay: dist.lqM(values.Rz),
        fault: dist.lqM(fault)
      }), dist.z6Y((value) => isFaultAlone(value), FAULT_ALONE));
      const cluster = dist.FsL((0, yaml.Qq)(), values.TN, dist.hq("must name a cluster"));
      const messages_callout = dist.FsL((0, yaml.YI)({
        cluster,
        when: dist.FsL(dist.lqM((0, yaml.YI)({ method: dist.lqM(values.EJ), path: dist.lqM(matcher), headers: dist.lqM(expectedHeaders) })), dist.h_("Which calls to the cluster are answered so; all without it.")),
        response: dist.lqM(answer),
        grpc: dist.lqM(grpcAnswer)
      }), dist.z6Y(({ response: response2, grpc }) => response2 === void 0 || grpc === void 0, "has response and grpc: a call is answered as one of them"));
      ;
      const MAX_NAME = 200;
      const MAX_TICKS = 1e3;
      const tag = dist.FsL((0, yaml.Qq)(), dist.yGV(/^[\w][\w.:/-]*$/, "must be one word of letters, digits and _ . : / -, which begins with a letter or digit"));
      const ticks = dist.FsL(dist.KCZ([
        (0, values.rD)(0, MAX_TICKS),
        (0, yaml.YI)({
          before: dist.lqM((0, values.rD)(0, MAX_TICKS)),
          after: dist.lqM((0, values.rD)(0, MAX_TICKS))
        })
      ], "must be a number, or a mapping with the keys before, after"), dist.h_("Waits until proxy_on_tick was called so often: before the first request, or after the last."));
      const clock = dist.FsL((0, yaml.Qq)(), dist.z6Y((value) => clockSeconds(value) !== void 0, "must be a time such as 2026-01-31T12:00:00Z, or seconds since 1970"), dist.h_("The time at which the clock stands still during the case."));
      function clockSeconds(value) {
        if (/^\d+(\.\d+)?$/.test(value))
          return Number(value);
        if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value))
          return void 0;
        const time = Date.parse(value);
        return Number.isNaN(time) || time < 0 ? void 0 : time / 1e3;
      }
      function isPropertyTree(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value) && isPropertyValue(value);
      }
      function isPropertyValue(value) {
        if (["string", "number", "boolean"].includes(typeof value))
          return true;
        return typeof value === "object" && value !== null && Object.values(value).every(isPropertyValue);
      }
      const case_plugin = {
        configuration: (0, yaml.b_)("The plugin's configuration, instead of the run's."),
        vmConfiguration: (0, yaml.b_)("The VM's configuration, instead of the run's."),
        rootId: dist.lqM(dist.FsL((0, yaml.Qq)(), values.TN, dist.h_("The root id, instead of the run's."))),
        environment: vm_environment.f,
        failurePolicy: dist.FsL(dist.lqM(dist.KIO(deployment.c, `must be one of ${deployment.c.join(", ")}`)), dist.h_("What becomes of traffic once the module has trapped."))
      };
      const tags = dist.FsL(dist.lqM(dist.YOg(tag, "must be a list of words")), dist.h_("What --tag chooses by."));
      const shared = {
        tags,
        ...case_plugin,
        request: dist.lqM(request),
        upstream: dist.FsL(dist.lqM(answer), dist.h_("What the upstream answers.")),
        properties: dist.FsL(dist.lqM(dist.FsL((0, yaml.pq)(dist.YjP(), dist.L5J(), "must be a mapping"), dist.z6Y((value) => isPropertyTree(value), "must hold nothing but texts, numbers, truth values, and lists and mappings of these"))), dist.h_("What proxy_get_property finds; each level of the tree is one part of the path.")),
        clock: dist.lqM(clock),
        sharedData: dist.FsL(dist.lqM((0, yaml.pq)(dist.YjP(), values.ee, "must be a mapping of keys to values")), dist.h_("Set before the first request.")),
        queues: dist.FsL(dist.lqM((0, yaml.pq)(dist.YjP(), dist.YOg(values.ee, "must be a list"), "must be a mapping of queue names to lists")), dist.h_("Entries put into queues of the module before the first request.")),
        callouts: dist.FsL(dist.lqM(dist.YOg(messages_callout, "must be a list")), dist.h_("Clusters that the module calls and what they answer; the first that fits a call answers it.")),
        ticks: dist.lqM(ticks),
        fresh: dist.FsL(dist.lqM(dist.zMY("must be true or false")), dist.h_("true: the case has a VM of its own, and what that logs and calls at its start counts too.")),
        deadline: dist.FsL(dist.lqM(values.Rz), dist.h_("Milliseconds for a request and its answer; 10000 without.")),
        expect: dist.lqM((0, yaml.YI)({ ...exchangeExpectations, ...caseExpectations }))
      };
      const exchange = (0, yaml.YI)({
        wait: dist.FsL(dist.lqM(values.Rz), dist.h_("Milliseconds before the request is sent.")),
        request: dist.lqM(request),
        upstream: dist.FsL(dist.lqM(answer), dist.h_("What the upstream answers.")),
        expect: dist.lqM((0, yaml.YI)(exchangeExpectations))
      });
      const testCase = dist.FsL((0, yaml.YI)({
        name: dist.FsL((0, yaml.Qq)(), values.TN, dist.z6Y((value) => value.trim() === value && value !== "", "must not be empty, nor begin or end with a space"), dist.Ru6(MAX_NAME, `must be at most ${MAX_NAME} characters long`), dist.h_("Unique in a project.")),
        requests: dist.FsL(dist.lqM(dist.YOg(exchange, "must be a list")), dist.h_("Several requests on one connection, one after another; an empty list: none, for modules that work by themselves.")),
        connection: dist.lqM(connection),
        ...shared
      }), dist.z6Y(({ connection: steps, requests, request: single, upstream: upstream2, expect }) => steps === void 0 || [requests, single, upstream2, expect?.upstream, expect?.response].every((value) => value === void 0), "has a connection and, beside it, what belongs to requests"), dist.z6Y(({ connection: steps, expect }) => steps !== void 0 || expect?.connection === void 0, "expects something of a connection that it does not have"), dist.z6Y(({ requests, request: single, upstream: upstream2, expect }) => requests === void 0 || [single, upstream2, expect?.upstream, expect?.response].every((value) => value === void 0), "has requests: request, upstream and what is expected of both stand in each of these"), dist.z6Y(({ expect }) => expect?.refused === void 0 || Object.keys(expect).length === 1, "expects that the module does not start and, beside it, what it does"));
      const setup = dist.FsL(dist.lqM((0, yaml.YI)(shared)), dist.h_("What all cases of this file have, unless they say otherwise themselves."));
      const caseFile = dist.FsL((0, yaml.YI)({
        ...case_plugin,
        setup,
        cases: dist.FsL(dist.YOg(testCase, "must be a list of cases"), dist.BpQ(1, "holds no case"))
      }), dist.DDF("Test cases of wasm-action"));
      ;
      function mergeEntries(setup2, entry) {
        return {
          ...setup2,
          ...entry,
          tags: [.../* @__PURE__ */ new Set([...setup2.tags ?? [], ...entry.tags ?? []])],
          properties: mergeTrees(setup2.properties ?? {}, entry.properties ?? {}),
          sharedData: { ...setup2.sharedData, ...entry.sharedData },
          queues: { ...setup2.queues, ...entry.queues },
          // The first that fits a call answers it: a case's own come before what all have.
          callouts: [...entry.callouts ?? [], ...setup2.callouts ?? []],
          ticks: { ...toTicks(setup2.ticks), ...toTicks(entry.ticks) }
        };
      }
      function toTicks(ticks2) {
        return typeof ticks2 === "number" ? { before: ticks2 } : ticks2 ?? {};
      }
      function mergeRequests(setup2 = {}, own = {}) {
        const { body, chunks, ...rest } = setup2;
        const hasBody = own.body !== void 0 || own.chunks !== void 0;
        return { ...hasBody ? rest : setup2, ...own, ...mergeLines(setup2, own) };
      }
      function mergeAnswers(setup2 = {}, own = {}) {
        const { delay, fault: fault2, ...answer2 } = own;
        if (fault2 !== void 0)
          return { delay: delay ?? setup2.delay, fault: fault2 };
        if (setup2.fault !== void 0)
          return Object.keys(answer2).length === 0 ? { ...setup2, ...own } : own;
        const { body, chunks, ...rest } = setup2;
        const hasBody = own.body !== void 0 || own.chunks !== void 0;
        return { ...hasBody ? rest : setup2, ...own, ...mergeLines(setup2, own) };
      }
      function mergeLines(setup2, own) {
        const headers = mergeHeaders(setup2.headers, own.headers);
        const trailers = mergeHeaders(setup2.trailers, own.trailers);
        return { ...headers === void 0 ? {} : { headers }, ...trailers === void 0 ? {} : { trailers } };
      }
      function mergeHeaders(setup2, own) {
        if (setup2 === void 0 || own === void 0)
          return own ?? setup2;
        const said = new Set(Object.keys(own).map((name) => name.toLowerCase()));
        return { ...Object.fromEntries(Object.entries(setup2).filter(([name]) => !said.has(name.toLowerCase()))), ...own };
      }
      function mergeTrees(setup2, own) {
        const merged = { ...setup2 };
        for (const [key, value] of Object.entries(own)) {
          const before = merged[key];
          merged[key] = isTree(before) && isTree(value) ? mergeTrees(before, value) : value;
        }
        return merged;
      }
      function isTree(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
      function mergeExchangeExpectations(setup2, own) {
        const notCalled = own.some((expectation) => expectation.kind === "called" && !expectation.called);
        const noAnswer = own.some(({ kind }) => kind === "fault");
        const said = new Set(own.map(thing));
        const kept = setup2.filter((expectation) => !said.has(thing(expectation)) && !(notCalled && isOfUpstream(expectation)) && !(noAnswer && !isOfUpstream(expectation)));
        return [...kept, ...own];
      }
      function mergeCaseExpectations(setup2, own) {
        if (own.some(({ kind }) => kind === "refused"))
          return [...own];
        const said = new Set(own.map(thing));
        return [...setup2.filter((expectation) => expectation.kind === "log" || !said.has(thing(expectation))), ...own];
      }
      function isOfUpstream(expectation) {
        if ("side" in expectation)
          return expectation.side === "upstream";
        return ["called", "method", "path"].includes(expectation.kind);
      }
      const SAME = { "no-metric": "metric", "no-callouts": "callout" };
      function thing(expectation) {
        const { kind } = expectation;
        if (kind === "connection")
          return `${kind} ${JSON.stringify(expectation.expected)}`;
        const side = "side" in expectation ? expectation.side : "";
        const name = "name" in expectation ? expectation.name : "key" in expectation ? expectation.key : "";
        const isHeader = kind === "header" || kind === "trailer";
        return [SAME[kind] ?? kind, side, isHeader ? name.toLowerCase() : name].join(" ");
      }
      ;
      function toRequest(entry, toBytes) {
        return {
          method: entry.method ?? "GET",
          path: entry.path ?? "/",
          headers: toLines(entry.headers),
          body: toBody(entry, toBytes),
          trailers: toLines(entry.trailers)
        };
      }
      function toAnswer(entry, toBytes) {
        const { delay = 0, fault: fault2 } = entry;
        if (fault2 !== void 0)
          return { kind: fault2, delay };
        return {
          kind: "answer",
          delay,
          status: entry.status ?? 200,
          headers: toLines(entry.headers),
          body: toBody(entry, toBytes) ?? { pieces: [], chunked: false },
          trailers: toLines(entry.trailers)
        };
      }
      function toGrpcAnswer(entry, toBytes) {
        const { delay = 0, fault: fault2 } = entry;
        if (fault2 !== void 0)
          return { kind: fault2, delay };
        return {
          kind: "grpc",
          delay,
          status: entry.status ?? 0,
          statusMessage: entry.statusMessage ?? "",
          metadata: toLines(entry.metadata),
          messages: (entry.messages ?? []).map(toBytes),
          trailers: toLines(entry.trailers)
        };
      }
      function plans_toCallout({ cluster: cluster2, when, response: response2, grpc }, toBytes) {
        return {
          cluster: cluster2,
          method: when?.method,
          path: when?.path === void 0 ? void 0 : toMatcher(when.path),
          headers: toHeaderMatchers(when?.headers),
          protocol: grpc === void 0 ? "http" : "grpc",
          answer: grpc === void 0 ? toAnswer(response2 ?? {}, toBytes) : toGrpcAnswer(grpc, toBytes)
        };
      }
      function toBody({ body, chunks, trailers }, toBytes) {
        const chunked = chunks !== void 0 || trailers !== void 0;
        if (!chunked && body === void 0)
          return void 0;
        const entries = chunks ?? (body === void 0 ? [] : [body]);
        return { pieces: entries.map(toBytes).filter((piece) => piece.length > 0), chunked };
      }
      function toLines(headers = {}) {
        return Object.entries(headers).flatMap(([name, value]) => (typeof value === "string" ? [value] : value).map((line) => [name, line]));
      }
      ;
      function parseCases(content, file, readBody = readNothing) {
        return toCases(parseYaml(content, file), readBody);
      }
      function toCases(document, readBody) {
        const parsed = (0, yaml.si)(document, caseFile);
        const plain = document.plain;
        const source = { parsed, plain, readBody, problems: [], placeOf: createIndex(parsed.value) };
        const cases = parsed.value.cases.map((entry, index) => toCase(source, entry, index));
        (0, yaml.Jh)(source.problems, "files are named relative to the test file and stand inside of the project");
        return cases;
      }
      const readNothing = () => {
        throw new Error("files can only be named in a file of a project");
      };
      function createIndex(value) {
        let places;
        return (entry) => {
          places ??= new Map(listObjects(value, []));
          return places.get(entry) ?? [];
        };
      }
      function* listObjects(value, path) {
        if (typeof value !== "object" || value === null)
          return;
        yield [value, path];
        for (const [key, part] of Object.entries(value)) {
          yield* listObjects(part, [...path, Array.isArray(value) ? Number(key) : key]);
        }
      }
      function toCase(source, entry, index) {
        const { positionOf, value: file } = source.parsed;
        const path = ["cases", index];
        const setup2 = file.setup ?? {};
        const merged = mergeEntries(setup2, entry);
        const position = positionOf([...path, "name"]);
        const toBytes = (bytes) => readBytes(source, bytes);
        const said = (place) => ({ path: place, positionOf, toBytes });
        const common = toExchangeExpectations(setup2.expect ?? {}, said(["setup", "expect"]));
        const toExchange = ({ wait, request: request2, upstream: upstream2, expect }, place) => ({
          wait: wait ?? 0,
          request: toRequest(mergeRequests(setup2.request, request2), toBytes),
          upstream: toAnswer(mergeAnswers(setup2.upstream, upstream2), toBytes),
          expectations: mergeExchangeExpectations(common, toExchangeExpectations(expect ?? {}, said([...place, "expect"])))
        });
        return {
          name: entry.name,
          position,
          tags: merged.tags ?? [],
          plugin: toOverrides(source, index),
          exchanges: entry.requests?.map((one, at) => toExchange(one, [...path, "requests", at])) ?? (entry.connection === void 0 ? [toExchange({ request: entry.request, upstream: entry.upstream, expect: entry.expect }, path)] : []),
          connection: entry.connection?.map((step2) => toStep(step2, toBytes)),
          callouts: (merged.callouts ?? []).map((callout2) => plans_toCallout(callout2, toBytes)),
          properties: merged.properties ?? {},
          clock: merged.clock === void 0 ? void 0 : clockSeconds(merged.clock),
          sharedData: new Map(Object.entries(merged.sharedData ?? {}).map(([key, bytes]) => [key, toBytes(bytes)])),
          queues: new Map(Object.entries(merged.queues ?? {}).map(([name, entries]) => [name, entries.map(toBytes)])),
          ticks: read_cases_toTicks(merged.ticks),
          fresh: merged.fresh ?? false,
          deadline: merged.deadline,
          expectations: mergeCaseExpectations(toCaseExpectations(setup2.expect ?? {}, said(["setup", "expect"])), toCaseExpectations(entry.expect ?? {}, said([...path, "expect"])))
        };
      }
      function read_cases_toTicks(ticks2) {
        if (typeof ticks2 === "number")
          return { before: ticks2, after: 0 };
        return { before: ticks2?.before ?? 0, after: ticks2?.after ?? 0 };
      }
      function toOverrides({ plain, parsed }, index) {
        const said = (key) => plain.cases[index]?.[key] ?? plain.setup?.[key] ?? plain[key];
        const [configuration, vmConfiguration, rootId] = [said("configuration"), said("vmConfiguration"), said("rootId")];
        const failurePolicy = said("failurePolicy");
        const { environment: environment2, setup: setup2, cases } = parsed.value;
        const variables = { ...environment2, ...setup2?.environment, ...cases[index]?.environment };
        return {
          ...Object.keys(variables).length === 0 ? {} : { environment: variables },
          ...configuration === void 0 ? {} : { configuration: toText(configuration) },
          ...vmConfiguration === void 0 ? {} : { vmConfiguration: toText(vmConfiguration) },
          ...rootId === void 0 ? {} : { rootId: String(rootId) },
          ...failurePolicy === void 0 ? {} : { failurePolicy }
        };
      }
      function toText(configuration) {
        return typeof configuration === "string" ? configuration : JSON.stringify(configuration);
      }
      function readBytes({ readBody, problems, parsed, placeOf: placeOf2 }, entry) {
        if (typeof entry === "string")
          return Buffer.from(entry);
        if (entry.base64 !== void 0)
          return Buffer.from(entry.base64, "base64");
        if (entry.file === void 0)
          return repeat(Buffer.from(entry.text ?? ""), entry.repeat ?? 1);
        try {
          return readBody(entry.file);
        } catch (error) {
          const why = (0, errors.Uc)(error);
          const position = parsed.positionOf([...placeOf2(entry), "file"]);
          problems.push({ position, message: `cannot read ${JSON.stringify(entry.file)}: ${why}` });
          return Buffer.alloc(0);
        }
      }
      function repeat(piece, times) {
        return piece.length === 0 ? piece : Buffer.alloc(piece.length * times, piece);
      }
      ;
      async function loadCases(files2, options) {
        if (files2.length === 0)
          return { cases: [SMOKE_CASE] };
        const loaded = await Promise.all([...new Set(files2)].map((file) => loadFile(file, options)));
        const cases = loaded.flatMap((suite) => suite.cases);
        refuseTwins(cases);
        return { cases, phaseSuites: loaded.flatMap(({ phaseSuites = [] }) => phaseSuites) };
      }
      const SMOKE_CASE = {
        name: "GET / is answered",
        tags: [],
        plugin: {},
        exchanges: [
          {
            wait: 0,
            request: { method: "GET", path: "/", headers: [], body: void 0, trailers: [] },
            upstream: {
              kind: "answer",
              delay: 0,
              status: 200,
              headers: [],
              body: { pieces: [], chunked: false },
              trailers: []
            },
            expectations: [{ kind: "not-failed-by-envoy" }]
          }
        ],
        callouts: [],
        properties: {},
        clock: void 0,
        sharedData: /* @__PURE__ */ new Map(),
        queues: /* @__PURE__ */ new Map(),
        ticks: { before: 0, after: 0 },
        fresh: false,
        deadline: void 0,
        expectations: []
      };
      async function loadFile(path, { directory, project, isConfigured = false }) {
        const file = (0, files.iZ)(directory, path);
        const content = readText(path, file);
        const document = (0, case_files.f)(file) ? void 0 : (0, yaml.hN)(content, file);
        if (document !== void 0)
          refuseOtherDocuments(document, file);
        if (document === void 0 || isServiceExtensions(document)) {
          const { loadServiceExtensions } = await __webpack_require__.e(
            /* import() */
            4911
          ).then(__webpack_require__.bind(__webpack_require__, 74911));
          const load = () => loadServiceExtensions(path, document ?? content, file, { isConfigured });
          return { cases: [], phaseSuites: [await (0, test_pattern.Ue)(load)] };
        }
        const folder = (0, external_node_path_.dirname)(path);
        const root = (0, external_node_path_.relative)(project, path).startsWith("..") ? folder : project;
        return { cases: await (0, test_pattern.Ue)(() => toCases(document, (0, body_files.M2)(folder, root))) };
      }
      function readText(path, file) {
        let bytes;
        try {
          bytes = (0, body_files.wh)(path);
        } catch (error) {
          const why = (0, errors.Uc)(error);
          throw new errors.j1(`cannot read the test file ${file}: ${why}`, {
            position: { file },
            hint: "name files that are there (--cases, input `cases`), or none for tests/*.yaml"
          });
        }
        if ((0, external_node_buffer_.isUtf8)(bytes))
          return bytes.toString("utf8");
        throw new errors.j1("the file is not UTF-8", {
          position: { file, line: firstLineThatIsNot(bytes) },
          hint: "save it as UTF-8; other bytes can be given as {base64: \u2026} or by a file of their own"
        });
      }
      function firstLineThatIsNot(bytes) {
        let [line, start] = [1, 0];
        for (let end = bytes.indexOf(10); end >= 0 && (0, external_node_buffer_.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
          line += 1;
          start = end + 1;
        }
        return line;
      }
      function refuseOtherDocuments({ value }, file) {
        if (typeof value === "object" && value !== null && !Array.isArray(value))
          return;
        const what = value === null ? "the file is empty" : `the file holds ${Array.isArray(value) ? "a list" : "a text"}`;
        throw new errors.j1(what, {
          position: { file, line: 1 },
          hint: "a file of test cases is a mapping with `cases:`, or with `test:` in the format of Google's tester"
        });
      }
      function isServiceExtensions({ value }) {
        return typeof value === "object" && value !== null && ("test" in value || "env" in value) && !("cases" in value);
      }
      function refuseTwins(cases) {
        const first = /* @__PURE__ */ new Map();
        const problems = [];
        for (const testCase2 of cases) {
          const twin = first.get(testCase2.name);
          if (twin === void 0) {
            first.set(testCase2.name, testCase2);
          } else if (twin.position !== void 0 && testCase2.position !== void 0) {
            problems.push({
              position: testCase2.position,
              message: `a case named ${JSON.stringify(testCase2.name)} stands at ${(0, yaml.Ld)(twin.position)} already`
            });
          }
        }
        (0, yaml.Jh)(problems, "give every case of the project a name of its own");
      }
      ;
      function findDifferences(cases) {
        const byCase = /* @__PURE__ */ new Map();
        for (const one of cases) {
          if (one.status === "skipped")
            continue;
          const key = JSON.stringify([one.file, one.line, one.name]);
          byCase.set(key, [...byCase.get(key) ?? [], one]);
        }
        return [...byCase.values()].flatMap((outcomes) => [...engineDifferences(outcomes), ...targetDifferences(outcomes)]);
      }
      function engineDifferences(outcomes) {
        return outcomes.filter(({ engine }) => engine === "host").flatMap((host) => {
          const others = outcomes.filter(({ engine, as, status }) => engine === "envoy" && as === host.as && status !== host.status).map(placeOf);
          if (others.length === 0)
            return [];
          const [own, other] = host.status === "passed" ? ["passes", "fails"] : ["fails", "passes"];
          return [
            {
              ...headOf(host),
              code: "engine-difference",
              message: `${host.name}: ${own} in ${placeOf(host)} and ${other} on ${others.join(", ")}`,
              hint: "the real Envoy is right; what the embedded host does otherwise is worth a report to the makers of wasm-action"
            }
          ];
        });
      }
      function targetDifferences(outcomes) {
        const onTargets = outcomes.filter(({ engine }) => engine === "envoy");
        const [passed, failed] = [onTargets.filter(isPassed), onTargets.filter((one) => !isPassed(one))];
        const [first] = failed;
        if (first === void 0 || passed.length === 0)
          return [];
        return [
          {
            ...headOf(first),
            code: "target-difference",
            message: `${first.name}: passes on ${passed.map(placeOf).join(", ")} and fails on ${failed.map(placeOf).join(", ")}`,
            hint: "the module depends on what only some of its targets do; see what failed, and mend the module or drop a target"
          }
        ];
      }
      function isPassed({ status }) {
        return status === "passed";
      }
      function placeOf({ engine, target, as }) {
        if (engine === "envoy")
          return target ?? "envoy";
        return as === void 0 ? "the embedded host" : `the embedded host as ${as}`;
      }
      function headOf({ file, line }) {
        return { ...file === void 0 ? {} : { file, line }, severity: "warning" };
      }
      var environment = __webpack_require__(52934);
      ;
      function joinDiagnostics(outcomes) {
        const found = /* @__PURE__ */ new Map();
        for (const { place, diagnostics } of outcomes) {
          for (const diagnostic of diagnostics) {
            const key = JSON.stringify([
              diagnostic.message.replaceAll(place, "\0"),
              { ...diagnostic, message: "", detail: "" }
            ]);
            const known = found.get(key);
            const places = known?.places ?? [];
            if (!places.includes(place))
              places.push(place);
            found.set(key, { diagnostic: richer(known?.diagnostic, diagnostic), places });
          }
        }
        const several = new Set(outcomes.map(({ place }) => place)).size > 1;
        return [...found.values()].map(({ diagnostic, places }) => several ? { ...diagnostic, message: withPlaces(diagnostic.message, places) } : diagnostic);
      }
      function richer(known, other) {
        if (known === void 0)
          return other;
        return (other.detail?.length ?? 0) > (known.detail?.length ?? 0) ? { ...known, detail: other.detail } : known;
      }
      function withPlaces(message, places) {
        const [first = "", ...rest] = message.split("\n");
        const names = places.join(", ");
        const [own = ""] = places;
        return [first.includes(own) ? first.replace(own, () => names) : `${first} (${names})`, ...rest].join("\n");
      }
      var nearest = __webpack_require__(45576);
      ;
      function selectCases(suite, filters) {
        const parsed = filters.map(parseFilter);
        const isChosen = (one) => {
          const [without, within] = [parsed.filter(({ excludes }) => excludes), parsed.filter(({ excludes }) => !excludes)];
          return (within.length === 0 || within.some(({ finds }) => finds(one))) && !without.some(({ finds }) => finds(one));
        };
        const all = [...suite.cases, ...(suite.phaseSuites ?? []).flatMap(({ tests }) => tests)];
        const selected = {
          cases: suite.cases.filter(isChosen),
          ...suite.phaseSuites === void 0 ? {} : {
            phaseSuites: suite.phaseSuites.map((one) => ({ ...one, tests: one.tests.filter(isChosen) })).filter(({ tests }) => tests.length > 0)
          }
        };
        const chosen = all.filter(isChosen).length;
        if (chosen === 0)
          throw nothingChosen(filters, all);
        return { suite: selected, all: all.length, chosen };
      }
      function parseFilter(text) {
        const excludes = text.startsWith("!");
        const rest = excludes ? text.slice(1) : text;
        if (rest === "")
          throw new errors.j1(`the filter ${JSON.stringify(text)} is empty`, { hint: FORMS });
        if (rest.startsWith("@"))
          return { text, excludes, finds: ({ tags: tags2 = [] }) => tags2.includes(rest.slice(1)) };
        const pattern2 = /^\/(.+)\/$/s.exec(rest)?.[1];
        if (pattern2 === void 0)
          return { text, excludes, finds: ({ name }) => name.includes(rest) };
        const fault2 = (0, test_pattern.rG)(pattern2);
        if (fault2 !== void 0) {
          throw new errors.j1(`the filter ${text} is no RE2 pattern: ${fault2}`, { hint: FORMS });
        }
        return { text, excludes, finds: ({ name }) => (0, test_pattern.kv)(pattern2, name) };
      }
      const FORMS = "a filter is a part of a name, /REGEX/ or @TAG, with ! in front for all others";
      const MOST_NAMES = 10;
      function nothingChosen(filters, all) {
        const tags2 = [...new Set(all.flatMap(({ tags: own = [] }) => own))].map((tag2) => `@${tag2}`);
        const names = all.map(({ name }) => name);
        const meant = filters.map((filter) => filter.replace(/^!/, "")).flatMap((filter) => (0, nearest.z)(filter, [...tags2, ...names]) ?? []);
        const known = [...tags2, ...names];
        const shown = known.slice(0, MOST_NAMES).map((word) => JSON.stringify(word));
        const rest = known.length > shown.length ? ` and ${known.length - shown.length} more` : "";
        const asked = filters.map((filter) => JSON.stringify(filter)).join(", ");
        return new errors.j1(`no case is chosen by the filter ${asked}`, {
          hint: meant.length > 0 ? `did you mean ${meant.join(", ")}?` : `there are ${shown.join(", ")}${rest}`
        });
      }
      var stage_inputs = __webpack_require__(42106);
      var stage_plugin = __webpack_require__(51804);
      var summary = __webpack_require__(72651);
      ;
      const NO_TESTS = { passed: 0, failed: 0, skipped: 0 };
      const HOST = "the embedded host";
      async function test(job) {
        const { env, inputs } = job;
        const project = await job.project();
        const { suite, all, chosen } = await readSuite(job);
        const envoyWanted = (0, stage_inputs.dJ)(inputs);
        const isTargeted = envoyWanted || project.targets.length > 0;
        const [loaded, targets] = await Promise.all([job.module(), isTargeted ? job.targets() : []]);
        const arena = (product) => ({ suite, plugin: (0, stage_plugin.FD)(project, loaded, product), job, loaded });
        const outcomes = [];
        if (inputs.engines.includes("host")) {
          const products = new Set(targets.map((target) => (0, stage_plugin.$7)(project, target)));
          if (targets.length === 0)
            products.add(project.product ?? "envoy");
          for (const product of products)
            outcomes.push(await testInHost(arena(product)));
        }
        const onEnvoys = await (0, side_by_side.Q)(envoyWanted ? targets : [], (0, external_node_os_.availableParallelism)() * 2 + 1, async (target) => testOn(await job.envoy(target), arena((0, stage_plugin.$7)(project, target))));
        outcomes.push(...onEnvoys);
        for (const { headline, cases: cases2 } of outcomes) {
          env.log.info(headline);
          for (const { name, status, reason } of cases2) {
            env.log.info(`${MARKS[status]} ${name}${reason === void 0 ? "" : `: skipped, since ${reason}`}`);
          }
        }
        const cases = outcomes.flatMap((outcome) => outcome.cases);
        return {
          module: (0, summary.e)(loaded, project.language),
          verdicts: Object.fromEntries(outcomes.flatMap(({ place, verdict }) => verdict === void 0 ? [] : [[place, verdict]])),
          diagnostics: [
            ...joinDiagnostics(outcomes),
            ...findDifferences(cases),
            ...unjudged(cases, suite),
            ...chosen === all ? [] : [filtered(chosen, all)],
            ...envoyWanted ? [] : [HOST_ALONE]
          ],
          cases,
          tests: outcomes.map(({ tests }) => tests).reduce(add, NO_TESTS),
          figures: Object.fromEntries(outcomes.map(({ place, milliseconds }) => [
            `load ${place === HOST ? "host" : place}`,
            { value: milliseconds, unit: "milliseconds" }
          ]))
        };
      }
      async function readSuite({ env, inputs, project }) {
        const { cases, directory } = await project();
        const isConfigured = inputs.configuration !== void 0;
        const suite = await loadCases(cases, { directory: env.directory, project: directory, isConfigured });
        return (0, test_pattern.Ue)(() => selectCases(suite, inputs.filters ?? []));
      }
      const MARKS = { passed: "\u2713", failed: "\u2717", skipped: "\u2013" };
      function unjudged(cases, suite) {
        const judged = cases.filter(({ status }) => status !== "skipped");
        const [places, files2] = [new Set(judged.map(test_placeOf)), new Set(judged.map(({ file }) => file))];
        const ours = new Set(suite.cases.map(({ position }) => position?.file));
        const left = new Map(cases.filter((one) => !places.has(test_placeOf(one))).map((one) => [test_placeOf(one), one]));
        return [...left.values()].map(({ name, file, line, reason = "no engine took it" }) => {
          const lost = ours.has(file) || !files2.has(file);
          return {
            severity: lost ? "error" : "notice",
            code: lost ? "test-not-run" : "test-skipped",
            file,
            line,
            message: `${name}: ${lost ? "has run nowhere" : "skipped"}, since ${reason}`,
            hint: "add the engine host: --engine host,envoy (input `engine`)"
          };
        });
      }
      function test_placeOf({ name, file, line }) {
        return JSON.stringify([file, line, name]);
      }
      function filtered(chosen, all) {
        return {
          severity: "notice",
          code: "test-filtered",
          message: `${chosen} of ${all} cases ran, as asked (--filter)`,
          hint: "run all of them before the module goes anywhere"
        };
      }
      const HOST_ALONE = {
        severity: "notice",
        code: "engine-host",
        message: "the cases ran in the embedded host alone, as asked: no Envoy has loaded the module",
        hint: "run with the engine envoy too before the module goes anywhere"
      };
      function deploymentDiagnostics({ plugin, suite }, version) {
        const told = /* @__PURE__ */ new Set();
        const describe = (settings, where, position) => (0, envoy_plugin.Lr)(settings, version).flatMap((problem) => {
          if (told.has(problem))
            return [];
          told.add(problem);
          return {
            ...position,
            severity: "warning",
            code: "as-deployed",
            message: `${plugin.product ?? "envoy"} ${problem}`,
            hint: `change ${where}, or choose another product by --as (input \`as\`, key \`as\`)`
          };
        });
        return [
          ...describe(plugin, "wasm.yaml"),
          ...suite.cases.flatMap((one) => describe((0, environment.br)(plugin, one), "the test file", one.position))
        ];
      }
      function withProduct(cases, { product }) {
        return product === void 0 || product === "envoy" ? cases : cases.map((one) => ({ ...one, as: product }));
      }
      async function testInHost(arena) {
        const { suite, plugin, job, loaded } = arena;
        const { module, file } = loaded;
        const as = plugin.product === "envoy" ? "" : ` as ${plugin.product}`;
        const place = `${HOST}${as}`;
        const { LoadFailure, runCasesInHost } = await Promise.all(
          /* import() */
          [__webpack_require__.e(9799), __webpack_require__.e(2537), __webpack_require__.e(7001), __webpack_require__.e(4779), __webpack_require__.e(9588)]
        ).then(__webpack_require__.bind(__webpack_require__, 26817));
        const started = performance.now();
        try {
          const outcome = await runCasesInHost({ suite, plugin, module, env: job.env });
          return {
            place,
            verdict: void 0,
            diagnostics: [
              ...deploymentDiagnostics(arena),
              ...(0, measured.R)(outcome, HOST, file),
              ...outcome.diagnostics
            ],
            cases: withProduct(outcome.cases, plugin),
            tests: outcome.tests,
            milliseconds: outcome.milliseconds,
            headline: `embedded host${as}: starts the module, ${outcome.milliseconds} ms`
          };
        } catch (error) {
          if (!(error instanceof LoadFailure))
            throw error;
          return {
            place,
            verdict: void 0,
            diagnostics: (0, measured.T)(error, HOST, file),
            cases: [],
            tests: NO_TESTS,
            milliseconds: Math.round(performance.now() - started),
            headline: `embedded host${as}: refuses the module`
          };
        }
      }
      function loadEnvoyEngine() {
        return Promise.all([
          __webpack_require__.e(
            /* import() */
            8120
          ).then(__webpack_require__.bind(__webpack_require__, 78120)),
          __webpack_require__.e(
            /* import() */
            6044
          ).then(__webpack_require__.bind(__webpack_require__, 46044)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(6044), __webpack_require__.e(4779), __webpack_require__.e(8718)]
          ).then(__webpack_require__.bind(__webpack_require__, 8718))
        ]);
      }
      async function testOn(envoy, arena) {
        const { suite, plugin, job, loaded } = arena;
        const { env } = job;
        const place = envoy.target.key;
        const name = place === envoy.version ? `envoy ${place}` : `${place} (envoy ${envoy.version})`;
        env.log.progress(name);
        const [{ makeLaunch, NO_NETWORK }, { validate }, { runCases }] = await loadEnvoyEngine();
        const started = performance.now();
        const validation = await validate(envoy, makeLaunch(plugin, NO_NETWORK, envoy.version), env);
        const milliseconds = Math.round(performance.now() - started);
        const verdict = (0, stage_plugin.Uq)(envoy, validation);
        if (!validation.loads) {
          return {
            place,
            verdict,
            diagnostics: (0, measured.T)(validation, place, loaded.file),
            cases: [],
            tests: NO_TESTS,
            milliseconds,
            headline: `${name}: refuses the module`
          };
        }
        const outcome = await runCases({ suite, plugin, binary: envoy, env });
        return {
          place,
          verdict,
          diagnostics: [
            ...deploymentDiagnostics(arena, envoy.version),
            ...(0, measured.R)(validation, place, loaded.file),
            ...outcome.diagnostics
          ],
          cases: withProduct(outcome.cases, plugin),
          tests: outcome.tests,
          milliseconds,
          headline: `${name}: loads the module, ${milliseconds} ms`
        };
      }
      function add(a, b) {
        return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
      }
    })
  ),
  /***/
  15033: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M2: () => (
          /* binding */
          createBodyReader
        ),
        /* harmony export */
        wh: () => (
          /* binding */
          readNamedFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _format_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2825);
      function createBodyReader(folder, root) {
        const known = /* @__PURE__ */ new Map();
        return (name) => {
          if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name))
            throw new Error("it is named from the root of the machine");
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
          const before = known.get(path);
          if (before !== void 0)
            return before;
          const bytes = readInside(path, root);
          known.set(path, bytes);
          return bytes;
        };
      }
      function readInside(path, root) {
        if (leads(root, path))
          throw new Error(OUTSIDE);
        const real = inWords(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
        if (leads((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real))
          throw new Error(OUTSIDE);
        return readNamedFile(real);
      }
      function readNamedFile(path) {
        return inWords(() => {
          const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
          try {
            const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (found.isDirectory())
              throw new Error("it is a folder");
            if (!found.isFile())
              throw new Error("it is no file, but a pipe, a socket or a device");
            if (found.size > _format_values_js__WEBPACK_IMPORTED_MODULE_2__._D)
              throw new Error(`it is longer than ${_format_values_js__WEBPACK_IMPORTED_MODULE_2__._D >> 20} MiB`);
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
          } finally {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
          }
        });
      }
      function inWords(read) {
        try {
          return read();
        } catch (error) {
          const { code } = error;
          throw code === void 0 ? error : new Error(describeReadError(code));
        }
      }
      function describeReadError(code) {
        switch (code) {
          case "ENOENT":
          case "ENOTDIR":
            return "there is no such file";
          case "EACCES":
          case "EPERM":
            return "there is no permission to read it";
          case "ELOOP":
            return "it is a link that leads in a circle";
          case "ENAMETOOLONG":
            return "its name is too long";
          case "EISDIR":
            return "it is a folder";
          case "ENXIO":
            return "it is no file, but a pipe, a socket or a device";
          case "ERR_INVALID_ARG_VALUE":
            return "its name holds a NUL";
          default:
            return `the system says ${code}`;
        }
      }
      const OUTSIDE = "it is outside of the project";
      function leads(root, path) {
        const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
      }
    })
  ),
  /***/
  26561: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          PEERS
        ),
        /* harmony export */
        q: () => (
          /* binding */
          LINGER
        )
        /* harmony export */
      });
      const PEERS = ["client", "upstream"];
      const LINGER = 1e3;
    })
  ),
  /***/
  52934: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J4: () => (
          /* binding */
          environmentKey
        ),
        /* harmony export */
        Xu: () => (
          /* binding */
          isSharing
        ),
        /* harmony export */
        br: () => (
          /* binding */
          tellPlugin
        ),
        /* harmony export */
        sd: () => (
          /* binding */
          logLevelOf
        )
        /* harmony export */
      });
      function tellPlugin(settings, { plugin = {} }) {
        const environment = { ...settings.environment, ...plugin.environment };
        return { ...settings, ...plugin, environment };
      }
      function environmentKey({ plugin, clock, properties, connection, fresh }) {
        return fresh ? void 0 : JSON.stringify([plugin, clock ?? null, properties, connection !== void 0]);
      }
      function logLevelOf({ expectations, ticks }) {
        const expectsTrace = expectations.some((expectation) => expectation.kind === "log" && expectation.level === "trace");
        return expectsTrace || ticks.before > 0 || ticks.after > 0 ? "trace" : "debug";
      }
      function isSharing({ sharedData, queues, expectations }) {
        const expects = expectations.some(({ kind }) => kind === "shared-data" || kind === "queue");
        return expects || sharedData.size > 0 || queues.size > 0;
      }
    })
  ),
  /***/
  2825: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ae: () => (
          /* binding */
          path
        ),
        /* harmony export */
        Bv: () => (
          /* binding */
          headerName
        ),
        /* harmony export */
        EJ: () => (
          /* binding */
          method
        ),
        /* harmony export */
        Iu: () => (
          /* binding */
          BODY_TWICE
        ),
        /* harmony export */
        Js: () => (
          /* binding */
          FRAMED_TWICE
        ),
        /* harmony export */
        K3: () => (
          /* binding */
          base64
        ),
        /* harmony export */
        R7: () => (
          /* binding */
          sentHeaders
        ),
        /* harmony export */
        Rz: () => (
          /* binding */
          milliseconds
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          oneLine
        ),
        /* harmony export */
        VN: () => (
          /* binding */
          chunks
        ),
        /* harmony export */
        YD: () => (
          /* binding */
          saysBodyOnce
        ),
        /* harmony export */
        _D: () => (
          /* binding */
          MAX_BODY
        ),
        /* harmony export */
        ee: () => (
          /* binding */
          bytes
        ),
        /* harmony export */
        gS: () => (
          /* binding */
          framesOnce
        ),
        /* harmony export */
        h5: () => (
          /* binding */
          status
        ),
        /* harmony export */
        rD: () => (
          /* binding */
          wholeNumber
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          filePath
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
      var _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92911);
      var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92690);
      const MAX_BODY = 64 << 20;
      const oneLineFault = "must be one line, without line breaks and NUL";
      const oneLine = valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((value) => !/[\0\r\n]/.test(value), oneLineFault);
      const token = (what) => valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(_wire_js__WEBPACK_IMPORTED_MODULE_2__.CV, `is no ${what}`);
      const headerName = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), token("header name (there are no pseudo-headers here: request.method, request.path and the header host say the same)"));
      const headerValue = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), oneLine);
      const sentHeaders = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.pq)(headerName, valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([headerValue, valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(headerValue)], 'must be text ("" for an empty one), or a list of texts: one header line each'), "must be a mapping of header names to values"), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("In this order; a list sends one line for each of its values."));
      const method = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), token("HTTP method"));
      const path = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^\/[\x21\x22\x24-\x7e]*$/, "must begin with / and be percent-encoded, without spaces and fragment"));
      function wholeNumber(from, to) {
        const fault = `must be a whole number from ${from} to ${to}`;
        return valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(fault), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(fault), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(from, fault), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(to, fault));
      }
      const statusFault = "must be a number from 200 to 599";
      const status = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(statusFault), valibot__WEBPACK_IMPORTED_MODULE_1__.ndf(statusFault), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(200, statusFault), valibot__WEBPACK_IMPORTED_MODULE_1__.cGV(599, statusFault));
      const filePath = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), valibot__WEBPACK_IMPORTED_MODULE_1__.hq("must name a file"), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("Relative to the test file, inside of the project."));
      const base64 = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(), valibot__WEBPACK_IMPORTED_MODULE_1__.yGV(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, "is no base64 (RFC 4648, with padding)"));
      const BODY_KINDS = "text, {file: PATH}, {base64: \u2026} or {text: \u2026, repeat: N}";
      const bytes = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
        (0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
        valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.YI)({
          file: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(filePath),
          base64: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(base64),
          text: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__.Qq)()),
          repeat: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(wholeNumber(1, MAX_BODY))
        }), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ repeat, ...source }) => Object.keys(source).length === 1, `must be ${BODY_KINDS}`), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ repeat, text: piece }) => repeat === void 0 || piece !== void 0, "only a text can be repeated"), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(({ repeat = 1, text: piece = "" }) => repeat * Buffer.byteLength(piece) <= MAX_BODY, `must be at most ${MAX_BODY >> 20} MiB`))
      ], `must be ${BODY_KINDS}`), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("Text, the content of a file, base64, or a text many times over."));
      const chunks = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(bytes, "must be a list of bodies"), valibot__WEBPACK_IMPORTED_MODULE_1__.BpQ(1, "must hold at least one chunk"), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("The body in pieces, sent one after another without a length in front (transfer-encoding: chunked)."));
      const BODY_TWICE = "has body and chunks, which are two ways to say the same";
      function saysBodyOnce({ body, chunks: pieces }) {
        return body === void 0 || pieces === void 0;
      }
      const FRAMED_TWICE = "has a content-length and chunks or trailers, which HTTP forbids together (RFC 9112, section 6.2)";
      function framesOnce({ chunks: pieces, trailers, headers = {} }) {
        if (pieces === void 0 && trailers === void 0)
          return true;
        return !Object.keys(headers).some((name) => name.toLowerCase() === "content-length");
      }
      const milliseconds = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(wholeNumber(0, 6e4), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("Milliseconds."));
    })
  ),
  /***/
  9625: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ue: () => (
          /* binding */
          withPatterns
        ),
        /* harmony export */
        bP: () => (
          /* binding */
          matchesWhole
        ),
        /* harmony export */
        kv: () => (
          /* binding */
          findsIn
        ),
        /* harmony export */
        rG: () => (
          /* binding */
          patternFault
        ),
        /* harmony export */
        ul: () => (
          /* binding */
          MAX_MATCHED
        )
        /* harmony export */
      });
      const MAX_PATTERN = 1e4;
      const MAX_MATCHED = 1 << 20;
      let engine;
      const compiled = /* @__PURE__ */ new Map();
      class PatternMet extends Error {
        name = "PatternMet";
      }
      async function withPatterns(work) {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof PatternMet))
            throw error;
          await loadPatterns();
          return work();
        }
      }
      async function loadPatterns() {
        engine = (await __webpack_require__.e(
          /* import() */
          2856
        ).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
      }
      function patternFault(pattern) {
        if (pattern.length > MAX_PATTERN)
          return `longer than ${MAX_PATTERN} characters`;
        try {
          compile(pattern);
          return void 0;
        } catch (error) {
          if (error instanceof PatternMet)
            throw error;
          return error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : String(error);
        }
      }
      function findsIn(pattern, text) {
        return compile(pattern).matcher(text).find();
      }
      function matchesWhole(pattern, text) {
        return compile(pattern).matches(text);
      }
      function compile(pattern) {
        const known = compiled.get(pattern);
        if (known !== void 0)
          return known;
        if (engine === void 0)
          throw new PatternMet("a pattern outside of withPatterns");
        const made = engine.compile(pattern);
        compiled.set(pattern, made);
        return made;
      }
    })
  ),
  /***/
  92690: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $p: () => (
          /* binding */
          fromRawHeaders
        ),
        /* harmony export */
        CV: () => (
          /* binding */
          TOKEN
        ),
        /* harmony export */
        Px: () => (
          /* binding */
          collectBody
        ),
        /* harmony export */
        Tw: () => (
          /* binding */
          isLegible
        ),
        /* harmony export */
        _D: () => (
          /* binding */
          MAX_BODY
        ),
        /* harmony export */
        aQ: () => (
          /* binding */
          hasControl
        ),
        /* harmony export */
        ou: () => (
          /* binding */
          hasHeader
        ),
        /* harmony export */
        sn: () => (
          /* binding */
          toRawHeaders
        ),
        /* harmony export */
        v8: () => (
          /* binding */
          MAX_HEADER_BYTES
        )
        /* harmony export */
      });
      const MAX_BODY = 64 << 20;
      const MAX_HEADER_BYTES = 1 << 20;
      function fromRawHeaders(raw) {
        const lines = [];
        for (let index = 0; index + 1 < raw.length; index += 2) {
          lines.push([raw[index] ?? "", Buffer.from(raw[index + 1] ?? "", "latin1").toString("utf8")]);
        }
        return lines;
      }
      function toRawHeaders(lines) {
        return lines.flatMap(([name, value]) => [name, Buffer.from(value, "utf8").toString("latin1")]);
      }
      function hasHeader(lines, ...names) {
        return lines.some(([name]) => names.includes(name.toLowerCase()));
      }
      const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
      function isLegible(lines, place) {
        if (place !== "head" && hasHeader(lines, "content-length"))
          return false;
        if (place === "request trailers" && hasHeader(lines, "transfer-encoding"))
          return false;
        if (place === "head" && !isFramed(lines))
          return false;
        return lines.every(([name, value]) => TOKEN.test(name) && !hasControl(value));
      }
      function isFramed(lines) {
        const valuesOf = (key) => lines.flatMap(([name, value]) => name.toLowerCase() === key ? [value] : []);
        const encodings = valuesOf("transfer-encoding");
        return valuesOf("content-length").every((value) => /^\d+$/.test(value)) && (encodings.length === 0 || encodings.indexOf("chunked") === encodings.length - 1);
      }
      function hasControl(value) {
        return CONTROL.test(value);
      }
      const CONTROL = /[\0-\x08\n-\x1f\x7f]/;
      async function collectBody(stream) {
        const chunks = [];
        let size = 0;
        for await (const chunk of stream) {
          size += chunk.length;
          if (size > MAX_BODY)
            return void 0;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
    })
  )
};

const id1=8815,ids1=[8815],modules1={57349:((E,b,u)=>{var g=u(41127),y=u(63301),p=u(84454),m=u(92223),h=u(87103),f=u(90334),c=u(13142);function l(i,t,n,e,s,r){const a=n.type==="block-map"?h.resolveBlockMap(i,t,n,e,r):n.type==="block-seq"?f.resolveBlockSeq(i,t,n,e,r):c.resolveFlowCollection(i,t,n,e,r),d=a.constructor;return s==="!"||s===d.tagName?(a.tag=d.tagName,a):(s&&(a.tag=s),a)}function o(i,t,n,e,s){const r=e.tag,a=r?t.directives.tagName(r.source,N=>s(r,"TAG_RESOLVE_FAILED",N)):null;if(n.type==="block-seq"){const{anchor:N,newlineAfterProp:L}=e,k=N&&r?N.offset>r.offset?N:r:N??r;k&&(!L||L.offset<k.offset)&&s(k,"MISSING_CHAR","Missing newline after block sequence props")}const d=n.type==="block-map"?"map":n.type==="block-seq"?"seq":n.start.source==="{"?"map":"seq";if(!r||!a||a==="!"||a===p.YAMLMap.tagName&&d==="map"||a===m.YAMLSeq.tagName&&d==="seq")return l(i,t,n,s,a);let S=t.schema.tags.find(N=>N.tag===a&&N.collection===d);if(!S){const N=t.schema.knownTags[a];if(N?.collection===d)t.schema.tags.push(Object.assign({},N,{default:!1})),S=N;else return N?s(r,"BAD_COLLECTION_TYPE",`${N.tag} used for ${d} collection, but expects ${N.collection??"scalar"}`,!0):s(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),l(i,t,n,s,a)}const v=l(i,t,n,s,a,S),w=S.resolve?.(v,N=>s(r,"TAG_RESOLVE_FAILED",N),t.options)??v,A=g.isNode(w)?w:new y.Scalar(w);return A.range=v.range,A.tag=a,S?.format&&(A.format=S.format),A}b.composeCollection=o}),23683:((E,b,u)=>{var g=u(3021),y=u(45937),p=u(17788),m=u(34631);function h(f,c,{offset:l,start:o,value:i,end:t},n){const e=Object.assign({_directives:c},f),s=new g.Document(void 0,e),r={atKey:!1,atRoot:!0,directives:s.directives,options:s.options,schema:s.schema},a=m.resolveProps(o,{indicator:"doc-start",next:i??t?.[0],offset:l,onError:n,parentIndent:0,startOnNewline:!0});a.found&&(s.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!a.hasNewline&&n(a.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),s.contents=i?y.composeNode(r,i,a,n):y.composeEmptyNode(r,a.end,o,null,a,n);const d=s.contents.range[2],S=p.resolveEnd(t,d,!1,n);return S.comment&&(s.comment=S.comment),s.range=[l,d,S.offset],s}b.composeDoc=h}),45937:((E,b,u)=>{var g=u(4065),y=u(41127),p=u(57349),m=u(5413),h=u(17788),f=u(22599);const c={composeNode:l,composeEmptyNode:o};function l(t,n,e,s){const r=t.atKey,{spaceBefore:a,comment:d,anchor:S,tag:v}=e;let w,A=!0;switch(n.type){case"alias":w=i(t,n,s),(S||v)&&s(n,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":w=m.composeScalar(t,n,v,s),S&&(w.anchor=S.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{w=p.composeCollection(c,t,n,e,s),S&&(w.anchor=S.source.substring(1))}catch(N){const L=N instanceof Error?N.message:String(N);s(n,"RESOURCE_EXHAUSTION",L)}break;default:{const N=n.type==="error"?n.message:`Unsupported token (type: ${n.type})`;s(n,"UNEXPECTED_TOKEN",N),A=!1}}return w??(w=o(t,n.offset,void 0,null,e,s)),S&&w.anchor===""&&s(S,"BAD_ALIAS","Anchor cannot be an empty string"),r&&t.options.stringKeys&&(!y.isScalar(w)||typeof w.value!="string"||w.tag&&w.tag!=="tag:yaml.org,2002:str")&&s(v??n,"NON_STRING_KEY","With stringKeys, all keys must be strings"),a&&(w.spaceBefore=!0),d&&(n.type==="scalar"&&n.source===""?w.comment=d:w.commentBefore=d),t.options.keepSourceTokens&&A&&(w.srcToken=n),w}function o(t,n,e,s,{spaceBefore:r,comment:a,anchor:d,tag:S,end:v},w){const A={type:"scalar",offset:f.emptyScalarPosition(n,e,s),indent:-1,source:""},N=m.composeScalar(t,A,S,w);return d&&(N.anchor=d.source.substring(1),N.anchor===""&&w(d,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(N.spaceBefore=!0),a&&(N.comment=a,N.range[2]=v),N}function i({options:t},{offset:n,source:e,end:s},r){const a=new g.Alias(e.substring(1));a.source===""&&r(n,"BAD_ALIAS","Alias cannot be an empty string"),a.source.endsWith(":")&&r(n+e.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const d=n+e.length,S=h.resolveEnd(s,d,t.strict,r);return a.range=[n,d,S.offset],S.comment&&(a.comment=S.comment),a}b.composeEmptyNode=o,b.composeNode=l}),5413:((E,b,u)=>{var g=u(41127),y=u(63301),p=u(48913),m=u(76842);function h(l,o,i,t){const{value:n,type:e,comment:s,range:r}=o.type==="block-scalar"?p.resolveBlockScalar(l,o,t):m.resolveFlowScalar(o,l.options.strict,t),a=i?l.directives.tagName(i.source,v=>t(i,"TAG_RESOLVE_FAILED",v)):null;let d;l.options.stringKeys&&l.atKey?d=l.schema[g.SCALAR]:a?d=f(l.schema,n,a,i,t):o.type==="scalar"?d=c(l,n,o,t):d=l.schema[g.SCALAR];let S;try{const v=d.resolve(n,w=>t(i??o,"TAG_RESOLVE_FAILED",w),l.options);S=g.isScalar(v)?v:new y.Scalar(v)}catch(v){const w=v instanceof Error?v.message:String(v);t(i??o,"TAG_RESOLVE_FAILED",w),S=new y.Scalar(n)}return S.range=r,S.source=n,e&&(S.type=e),a&&(S.tag=a),d.format&&(S.format=d.format),s&&(S.comment=s),S}function f(l,o,i,t,n){if(i==="!")return l[g.SCALAR];const e=[];for(const r of l.tags)if(!r.collection&&r.tag===i)if(r.default&&r.test)e.push(r);else return r;for(const r of e)if(r.test?.test(o))return r;const s=l.knownTags[i];return s&&!s.collection?(l.tags.push(Object.assign({},s,{default:!1,test:void 0})),s):(n(t,"TAG_RESOLVE_FAILED",`Unresolved tag: ${i}`,i!=="tag:yaml.org,2002:str"),l[g.SCALAR])}function c({atKey:l,directives:o,schema:i},t,n,e){const s=i.tags.find(r=>(r.default===!0||l&&r.default==="key")&&r.test?.test(t))||i[g.SCALAR];if(i.compat){const r=i.compat.find(a=>a.default&&a.test?.test(t))??i[g.SCALAR];if(s.tag!==r.tag){const a=o.tagString(s.tag),d=o.tagString(r.tag),S=`Value may be parsed as either ${a} or ${d}`;e(n,"TAG_RESOLVE_FAILED",S,!0)}}return s}b.composeScalar=h}),89984:((E,b,u)=>{var g=u(932),y=u(61342),p=u(3021),m=u(91464),h=u(41127),f=u(23683),c=u(17788);function l(t){if(typeof t=="number")return[t,t+1];if(Array.isArray(t))return t.length===2?t:[t[0],t[1]];const{offset:n,source:e}=t;return[n,n+(typeof e=="string"?e.length:1)]}function o(t){let n="",e=!1,s=!1;for(let r=0;r<t.length;++r){const a=t[r];switch(a[0]){case"#":n+=(n===""?"":s?`

`:`
`)+(a.substring(1)||" "),e=!0,s=!1;break;case"%":t[r+1]?.[0]!=="#"&&(r+=1),e=!1;break;default:e||(s=!0),e=!1}}return{comment:n,afterEmptyLine:s}}class i{constructor(n={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(e,s,r,a)=>{const d=l(e);a?this.warnings.push(new m.YAMLWarning(d,s,r)):this.errors.push(new m.YAMLParseError(d,s,r))},this.directives=new y.Directives({version:n.version||"1.2"}),this.options=n}decorate(n,e){const{comment:s,afterEmptyLine:r}=o(this.prelude);if(s){const a=n.contents;if(e)n.comment=n.comment?`${n.comment}
${s}`:s;else if(r||n.directives.docStart||!a)n.commentBefore=s;else if(h.isCollection(a)&&!a.flow&&a.items.length>0){let d=a.items[0];h.isPair(d)&&(d=d.key);const S=d.commentBefore;d.commentBefore=S?`${s}
${S}`:s}else{const d=a.commentBefore;a.commentBefore=d?`${s}
${d}`:s}}if(e){for(let a=0;a<this.errors.length;++a)n.errors.push(this.errors[a]);for(let a=0;a<this.warnings.length;++a)n.warnings.push(this.warnings[a])}else n.errors=this.errors,n.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:o(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(n,e=!1,s=-1){for(const r of n)yield*this.next(r);yield*this.end(e,s)}*next(n){switch(g.env.LOG_STREAM&&console.dir(n,{depth:null}),n.type){case"directive":this.directives.add(n.source,(e,s,r)=>{const a=l(n);a[0]+=e,this.onError(a,"BAD_DIRECTIVE",s,r)}),this.prelude.push(n.source),this.atDirectives=!0;break;case"document":{const e=f.composeDoc(this.options,this.directives,n,this.onError);this.atDirectives&&!e.directives.docStart&&this.onError(n,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(e,!1),this.doc&&(yield this.doc),this.doc=e,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(n.source);break;case"error":{const e=n.source?`${n.message}: ${JSON.stringify(n.source)}`:n.message,s=new m.YAMLParseError(l(n),"UNEXPECTED_TOKEN",e);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end without preceding document";this.errors.push(new m.YAMLParseError(l(n),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const e=c.resolveEnd(n.end,n.offset+n.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),e.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${e.comment}`:e.comment}this.doc.range[2]=e.offset;break}default:this.errors.push(new m.YAMLParseError(l(n),"UNEXPECTED_TOKEN",`Unsupported token ${n.type}`))}}*end(n=!1,e=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(n){const s=Object.assign({_directives:this.directives},this.options),r=new p.Document(void 0,s);this.atDirectives&&this.onError(e,"MISSING_CHAR","Missing directives-end indicator line"),r.range=[0,e,e],this.decorate(r,!1),yield r}}}b.Composer=i}),87103:((E,b,u)=>{var g=u(57165),y=u(84454),p=u(34631),m=u(9499),h=u(74051),f=u(81187);const c="All mapping items must start at the same column";function l({composeNode:o,composeEmptyNode:i},t,n,e,s){const r=s?.nodeClass??y.YAMLMap,a=new r(t.schema);t.atRoot&&(t.atRoot=!1);let d=n.offset,S=null;for(const v of n.items){const{start:w,key:A,sep:N,value:L}=v,k=p.resolveProps(w,{indicator:"explicit-key-ind",next:A??N?.[0],offset:d,onError:e,parentIndent:n.indent,startOnNewline:!0}),O=!k.found;if(O){if(A&&(A.type==="block-seq"?e(d,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in A&&A.indent!==n.indent&&e(d,"BAD_INDENT",c)),!k.anchor&&!k.tag&&!N){S=k.end,k.comment&&(a.comment?a.comment+=`
`+k.comment:a.comment=k.comment);continue}(k.newlineAfterProp||m.containsNewline(A))&&e(A??w[w.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else k.found?.indent!==n.indent&&e(d,"BAD_INDENT",c);t.atKey=!0;const T=k.end,C=A?o(t,A,k,e):i(t,T,w,null,k,e);t.schema.compat&&h.flowIndentCheck(n.indent,A,e),t.atKey=!1,f.mapIncludes(t,a.items,C)&&e(T,"DUPLICATE_KEY","Map keys must be unique");const I=p.resolveProps(N??[],{indicator:"map-value-ind",next:L,offset:C.range[2],onError:e,parentIndent:n.indent,startOnNewline:!A||A.type==="block-scalar"});if(d=I.end,I.found){O&&(L?.type==="block-map"&&!I.hasNewline&&e(d,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&k.start<I.found.offset-1024&&e(C.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));const P=L?o(t,L,I,e):i(t,d,N,null,I,e);t.schema.compat&&h.flowIndentCheck(n.indent,L,e),d=P.range[2];const K=new g.Pair(C,P);t.options.keepSourceTokens&&(K.srcToken=v),a.items.push(K)}else{O&&e(C.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),I.comment&&(C.comment?C.comment+=`
`+I.comment:C.comment=I.comment);const P=new g.Pair(C);t.options.keepSourceTokens&&(P.srcToken=v),a.items.push(P)}}return S&&S<d&&e(S,"IMPOSSIBLE","Map comment with trailing content"),a.range=[n.offset,d,S??d],a}b.resolveBlockMap=l}),48913:((E,b,u)=>{var g=u(63301);function y(h,f,c){const l=f.offset,o=p(f,h.options.strict,c);if(!o)return{value:"",type:null,comment:"",range:[l,l,l]};const i=o.mode===">"?g.Scalar.BLOCK_FOLDED:g.Scalar.BLOCK_LITERAL,t=f.source?m(f.source):[];let n=t.length;for(let w=t.length-1;w>=0;--w){const A=t[w][1];if(A===""||A==="\r")n=w;else break}if(n===0){const w=o.chomp==="+"&&t.length>0?`
`.repeat(Math.max(1,t.length-1)):"";let A=l+o.length;return f.source&&(A+=f.source.length),{value:w,type:i,comment:o.comment,range:[l,A,A]}}let e=f.indent+o.indent,s=f.offset+o.length,r=0;for(let w=0;w<n;++w){const[A,N]=t[w];if(N===""||N==="\r")o.indent===0&&A.length>e&&(e=A.length);else{A.length<e&&c(s+A.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(e=A.length),r=w,e===0&&!h.atRoot&&c(s,"BAD_INDENT","Block scalar values in collections must be indented");break}s+=A.length+N.length+1}for(let w=t.length-1;w>=n;--w)t[w][0].length>e&&(n=w+1);let a="",d="",S=!1;for(let w=0;w<r;++w)a+=t[w][0].slice(e)+`
`;for(let w=r;w<n;++w){let[A,N]=t[w];s+=A.length+N.length+1;const L=N[N.length-1]==="\r";if(L&&(N=N.slice(0,-1)),N&&A.length<e){const O=`Block scalar lines must not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;c(s-N.length-(L?2:1),"BAD_INDENT",O),A=""}i===g.Scalar.BLOCK_LITERAL?(a+=d+A.slice(e)+N,d=`
`):A.length>e||N[0]==="	"?(d===" "?d=`
`:!S&&d===`
`&&(d=`

`),a+=d+A.slice(e)+N,d=`
`,S=!0):N===""?d===`
`?a+=`
`:d=`
`:(a+=d+N,d=" ",S=!1)}switch(o.chomp){case"-":break;case"+":for(let w=n;w<t.length;++w)a+=`
`+t[w][0].slice(e);a[a.length-1]!==`
`&&(a+=`
`);break;default:a+=`
`}const v=l+o.length+f.source.length;return{value:a,type:i,comment:o.comment,range:[l,v,v]}}function p({offset:h,props:f},c,l){if(f[0].type!=="block-scalar-header")return l(f[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:o}=f[0],i=o[0];let t=0,n="",e=-1;for(let d=1;d<o.length;++d){const S=o[d];if(!n&&(S==="-"||S==="+"))n=S;else{const v=Number(S);!t&&v?t=v:e===-1&&(e=h+d)}}e!==-1&&l(e,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let s=!1,r="",a=o.length;for(let d=1;d<f.length;++d){const S=f[d];switch(S.type){case"space":s=!0;case"newline":a+=S.source.length;break;case"comment":c&&!s&&l(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),a+=S.source.length,r=S.source.substring(1);break;case"error":l(S,"UNEXPECTED_TOKEN",S.message),a+=S.source.length;break;default:{const v=`Unexpected token in block scalar header: ${S.type}`;l(S,"UNEXPECTED_TOKEN",v);const w=S.source;w&&typeof w=="string"&&(a+=w.length)}}}return{mode:i,indent:t,chomp:n,comment:r,length:a}}function m(h){const f=h.split(/\n( *)/),c=f[0],l=c.match(/^( *)/),i=[l?.[1]?[l[1],c.slice(l[1].length)]:["",c]];for(let t=1;t<f.length;t+=2)i.push([f[t],f[t+1]]);return i}b.resolveBlockScalar=y}),90334:((E,b,u)=>{var g=u(92223),y=u(34631),p=u(74051);function m({composeNode:h,composeEmptyNode:f},c,l,o,i){const t=i?.nodeClass??g.YAMLSeq,n=new t(c.schema);c.atRoot&&(c.atRoot=!1),c.atKey&&(c.atKey=!1);let e=l.offset,s=null;for(const{start:r,value:a}of l.items){const d=y.resolveProps(r,{indicator:"seq-item-ind",next:a,offset:e,onError:o,parentIndent:l.indent,startOnNewline:!0});if(!d.found)if(d.anchor||d.tag||a)a?.type==="block-seq"?o(d.end,"BAD_INDENT","All sequence items must start at the same column"):o(e,"MISSING_CHAR","Sequence item without - indicator");else{s=d.end,d.comment&&(n.comment=d.comment);continue}const S=a?h(c,a,d,o):f(c,d.end,r,null,d,o);c.schema.compat&&p.flowIndentCheck(l.indent,a,o),e=S.range[2],n.items.push(S)}return n.range=[l.offset,e,s??e],n}b.resolveBlockSeq=m}),17788:((E,b)=>{function u(g,y,p,m){let h="";if(g){let f=!1,c="";for(const l of g){const{source:o,type:i}=l;switch(i){case"space":f=!0;break;case"comment":{p&&!f&&m(l,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const t=o.substring(1)||" ";h?h+=c+t:h=t,c="";break}case"newline":h&&(c+=o),f=!0;break;default:m(l,"UNEXPECTED_TOKEN",`Unexpected ${i} at node end`)}y+=o.length}}return{comment:h,offset:y}}b.resolveEnd=u}),13142:((E,b,u)=>{var g=u(41127),y=u(57165),p=u(84454),m=u(92223),h=u(17788),f=u(34631),c=u(9499),l=u(81187);const o="Block collections are not allowed within flow collections",i=n=>n&&(n.type==="block-map"||n.type==="block-seq");function t({composeNode:n,composeEmptyNode:e},s,r,a,d){const S=r.start.source==="{",v=S?"flow map":"flow sequence",w=d?.nodeClass??(S?p.YAMLMap:m.YAMLSeq),A=new w(s.schema);A.flow=!0;const N=s.atRoot;N&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let L=r.offset+r.start.source.length;for(let I=0;I<r.items.length;++I){const P=r.items[I],{start:K,key:D,sep:j,value:B}=P,M=f.resolveProps(K,{flow:v,indicator:"explicit-key-ind",next:D??j?.[0],offset:L,onError:a,parentIndent:r.indent,startOnNewline:!1});if(!M.found){if(!M.anchor&&!M.tag&&!j&&!B){I===0&&M.comma?a(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`):I<r.items.length-1&&a(M.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${v}`),M.comment&&(A.comment?A.comment+=`
`+M.comment:A.comment=M.comment),L=M.end;continue}!S&&s.options.strict&&c.containsNewline(D)&&a(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(I===0)M.comma&&a(M.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${v}`);else if(M.comma||a(M.start,"MISSING_CHAR",`Missing , between ${v} items`),M.comment){let F="";e:for(const $ of K)switch($.type){case"comma":case"space":break;case"comment":F=$.source.substring(1);break e;default:break e}if(F){let $=A.items[A.items.length-1];g.isPair($)&&($=$.value??$.key),$.comment?$.comment+=`
`+F:$.comment=F,M.comment=M.comment.substring(F.length+1)}}if(!S&&!j&&!M.found){const F=B?n(s,B,M,a):e(s,M.end,j,null,M,a);A.items.push(F),L=F.range[2],i(B)&&a(F.range,"BLOCK_IN_FLOW",o)}else{s.atKey=!0;const F=M.end,$=D?n(s,D,M,a):e(s,F,K,null,M,a);i(D)&&a($.range,"BLOCK_IN_FLOW",o),s.atKey=!1;const R=f.resolveProps(j??[],{flow:v,indicator:"map-value-ind",next:B,offset:$.range[2],onError:a,parentIndent:r.indent,startOnNewline:!1});if(R.found){if(!S&&!M.found&&s.options.strict){if(j)for(const Y of j){if(Y===R.found)break;if(Y.type==="newline"){a(Y,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}M.start<R.found.offset-1024&&a(R.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else B&&("source"in B&&B.source?.[0]===":"?a(B,"MISSING_CHAR",`Missing space after : in ${v}`):a(R.start,"MISSING_CHAR",`Missing , or : between ${v} items`));const U=B?n(s,B,R,a):R.found?e(s,R.end,j,null,R,a):null;U?i(B)&&a(U.range,"BLOCK_IN_FLOW",o):R.comment&&($.comment?$.comment+=`
`+R.comment:$.comment=R.comment);const V=new y.Pair($,U);if(s.options.keepSourceTokens&&(V.srcToken=P),S){const Y=A;l.mapIncludes(s,Y.items,$)&&a(F,"DUPLICATE_KEY","Map keys must be unique"),Y.items.push(V)}else{const Y=new p.YAMLMap(s.schema);Y.flow=!0,Y.items.push(V);const J=(U??$).range;Y.range=[$.range[0],J[1],J[2]],A.items.push(Y)}L=U?U.range[2]:R.end}}const k=S?"}":"]",[O,...T]=r.end;let C=L;if(O?.source===k)C=O.offset+O.source.length;else{const I=v[0].toUpperCase()+v.substring(1),P=N?`${I} must end with a ${k}`:`${I} in block collection must be sufficiently indented and end with a ${k}`;a(L,N?"MISSING_CHAR":"BAD_INDENT",P),O&&O.source.length!==1&&T.unshift(O)}if(T.length>0){const I=h.resolveEnd(T,C,s.options.strict,a);I.comment&&(A.comment?A.comment+=`
`+I.comment:A.comment=I.comment),A.range=[r.offset,C,I.offset]}else A.range=[r.offset,C,C];return A}b.resolveFlowCollection=t}),76842:((E,b,u)=>{var g=u(63301),y=u(17788);function p(t,n,e){const{offset:s,type:r,source:a,end:d}=t;let S,v;const w=(L,k,O)=>e(s+L,k,O);switch(r){case"scalar":S=g.Scalar.PLAIN,v=m(a,w);break;case"single-quoted-scalar":S=g.Scalar.QUOTE_SINGLE,v=h(a,w);break;case"double-quoted-scalar":S=g.Scalar.QUOTE_DOUBLE,v=c(a,w);break;default:return e(t,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+a.length,s+a.length]}}const A=s+a.length,N=y.resolveEnd(d,A,n,e);return{value:v,type:S,comment:N.comment,range:[s,A,N.offset]}}function m(t,n){let e="";switch(t[0]){case"	":e="a tab character";break;case",":e="flow indicator character ,";break;case"%":e="directive indicator character %";break;case"|":case">":{e=`block scalar indicator ${t[0]}`;break}case"@":case"`":{e=`reserved character ${t[0]}`;break}}return e&&n(0,"BAD_SCALAR_START",`Plain value cannot start with ${e}`),f(t)}function h(t,n){return(t[t.length-1]!=="'"||t.length===1)&&n(t.length,"MISSING_CHAR","Missing closing 'quote"),f(t.slice(1,-1)).replace(/''/g,"'")}function f(t){const n=/(.*?)\r?\n/sy;let e=n.exec(t);if(!e)return t;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let a=e[1].replace(s,""),d=" ",S=n.lastIndex;for(;e=n.exec(t);){const w=e[1].replace(r,"");w===""?d===`
`?a+=d:d=`
`:(a+=d+w,d=" "),S=n.lastIndex}const v=/[ \t]*(.*)/sy;return v.lastIndex=S,e=v.exec(t),a+d+(e?.[1]??"")}function c(t,n){let e="";for(let s=1;s<t.length-1;++s){const r=t[s];if(!(r==="\r"&&t[s+1]===`
`))if(r===`
`){const{fold:a,offset:d}=l(t,s);e+=a,s=d}else if(r==="\\"){let a=t[++s];const d=o[a];if(d)e+=d;else if(a===`
`)for(a=t[s+1];a===" "||a==="	";)a=t[++s+1];else if(a==="\r"&&t[s+1]===`
`)for(a=t[++s+1];a===" "||a==="	";)a=t[++s+1];else if(a==="x"||a==="u"||a==="U"){const S=a==="x"?2:a==="u"?4:8;e+=i(t,s+1,S,n),s+=S}else{const S=t.substr(s-1,2);n(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${S}`),e+=S}}else if(r===" "||r==="	"){const a=s;let d=t[s+1];for(;d===" "||d==="	";)d=t[++s+1];d!==`
`&&!(d==="\r"&&t[s+2]===`
`)&&(e+=s>a?t.slice(a,s+1):r)}else e+=r}return(t[t.length-1]!=='"'||t.length===1)&&n(t.length,"MISSING_CHAR",'Missing closing "quote'),e}function l(t,n){let e="",s=t[n+1];for(;(s===" "||s==="	"||s===`
`||s==="\r")&&!(s==="\r"&&t[n+2]!==`
`);)s===`
`&&(e+=`
`),n+=1,s=t[n+1];return e||(e=" "),{fold:e,offset:n}}const o={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function i(t,n,e,s){const r=t.substr(n,e),d=r.length===e&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;try{return String.fromCodePoint(d)}catch{const S=t.substr(n-2,e+2);return s(n-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${S}`),S}}b.resolveFlowScalar=p}),34631:((E,b)=>{function u(g,{flow:y,indicator:p,next:m,offset:h,onError:f,parentIndent:c,startOnNewline:l}){let o=!1,i=l,t=l,n="",e="",s=!1,r=!1,a=null,d=null,S=null,v=null,w=null,A=null,N=null;for(const O of g)switch(r&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&f(O.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),r=!1),a&&(i&&O.type!=="comment"&&O.type!=="newline"&&f(a,"TAB_AS_INDENT","Tabs are not allowed as indentation"),a=null),O.type){case"space":!y&&(p!=="doc-start"||m?.type!=="flow-collection")&&O.source.includes("	")&&(a=O),t=!0;break;case"comment":{t||f(O,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const T=O.source.substring(1)||" ";n?n+=e+T:n=T,e="",i=!1;break}case"newline":i?n?n+=O.source:(!A||p!=="seq-item-ind")&&(o=!0):e+=O.source,i=!0,s=!0,(d||S)&&(v=O),t=!0;break;case"anchor":d&&f(O,"MULTIPLE_ANCHORS","A node can have at most one anchor"),O.source.endsWith(":")&&f(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),d=O,N??(N=O.offset),i=!1,t=!1,r=!0;break;case"tag":{S&&f(O,"MULTIPLE_TAGS","A node can have at most one tag"),S=O,N??(N=O.offset),i=!1,t=!1,r=!0;break}case p:(d||S)&&f(O,"BAD_PROP_ORDER",`Anchors and tags must be after the ${O.source} indicator`),A&&f(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${y??"collection"}`),A=O,i=p==="seq-item-ind"||p==="explicit-key-ind",t=!1;break;case"comma":if(y){w&&f(O,"UNEXPECTED_TOKEN",`Unexpected , in ${y}`),w=O,i=!1,t=!1;break}default:f(O,"UNEXPECTED_TOKEN",`Unexpected ${O.type} token`),i=!1,t=!1}const L=g[g.length-1],k=L?L.offset+L.source.length:h;return r&&m&&m.type!=="space"&&m.type!=="newline"&&m.type!=="comma"&&(m.type!=="scalar"||m.source!=="")&&f(m.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),a&&(i&&a.indent<=c||m?.type==="block-map"||m?.type==="block-seq")&&f(a,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:w,found:A,spaceBefore:o,comment:n,hasNewline:s,anchor:d,tag:S,newlineAfterProp:v,end:k,start:N??k}}b.resolveProps=u}),9499:((E,b)=>{function u(g){if(!g)return null;switch(g.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(g.source.includes(`
`))return!0;if(g.end){for(const y of g.end)if(y.type==="newline")return!0}return!1;case"flow-collection":for(const y of g.items){for(const p of y.start)if(p.type==="newline")return!0;if(y.sep){for(const p of y.sep)if(p.type==="newline")return!0}if(u(y.key)||u(y.value))return!0}return!1;default:return!0}}b.containsNewline=u}),22599:((E,b)=>{function u(g,y,p){if(y){p??(p=y.length);for(let m=p-1;m>=0;--m){let h=y[m];switch(h.type){case"space":case"comment":case"newline":g-=h.source.length;continue}for(h=y[++m];h?.type==="space";)g+=h.source.length,h=y[++m];break}}return g}b.emptyScalarPosition=u}),74051:((E,b,u)=>{var g=u(9499);function y(p,m,h){if(m?.type==="flow-collection"){const f=m.end[0];f.indent===p&&(f.source==="]"||f.source==="}")&&g.containsNewline(m)&&h(f,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}b.flowIndentCheck=y}),81187:((E,b,u)=>{var g=u(41127);function y(p,m,h){const{uniqueKeys:f}=p.options;if(f===!1)return!1;const c=typeof f=="function"?f:(l,o)=>l===o||g.isScalar(l)&&g.isScalar(o)&&l.value===o.value;return m.some(l=>c(l.key,h))}b.mapIncludes=y}),3021:((E,b,u)=>{var g=u(4065),y=u(40101),p=u(41127),m=u(57165),h=u(74043),f=u(45840),c=u(6829),l=u(71596),o=u(83661),i=u(42404),t=u(61342);class n{constructor(r,a,d){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,p.NODE_TYPE,{value:p.DOC});let S=null;typeof a=="function"||Array.isArray(a)?S=a:d===void 0&&a&&(d=a,a=void 0);const v=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},d);this.options=v;let{version:w}=v;d?._directives?(this.directives=d._directives.atDocument(),this.directives.yaml.explicit&&(w=this.directives.yaml.version)):this.directives=new t.Directives({version:w}),this.setSchema(w,d),this.contents=r===void 0?null:this.createNode(r,S,d)}clone(){const r=Object.create(n.prototype,{[p.NODE_TYPE]:{value:p.DOC}});return r.commentBefore=this.commentBefore,r.comment=this.comment,r.errors=this.errors.slice(),r.warnings=this.warnings.slice(),r.options=Object.assign({},this.options),this.directives&&(r.directives=this.directives.clone()),r.schema=this.schema.clone(),r.contents=p.isNode(this.contents)?this.contents.clone(r.schema):this.contents,this.range&&(r.range=this.range.slice()),r}add(r){e(this.contents)&&this.contents.add(r)}addIn(r,a){e(this.contents)&&this.contents.addIn(r,a)}createAlias(r,a){if(!r.anchor){const d=l.anchorNames(this);r.anchor=!a||d.has(a)?l.findNewAnchor(a||"a",d):a}return new g.Alias(r.anchor)}createNode(r,a,d){let S;if(typeof a=="function")r=a.call({"":r},"",r),S=a;else if(Array.isArray(a)){const K=j=>typeof j=="number"||j instanceof String||j instanceof Number,D=a.filter(K).map(String);D.length>0&&(a=a.concat(D)),S=a}else d===void 0&&a&&(d=a,a=void 0);const{aliasDuplicateObjects:v,anchorPrefix:w,flow:A,keepUndefined:N,onTagObj:L,tag:k}=d??{},{onAnchor:O,setAnchors:T,sourceObjects:C}=l.createNodeAnchors(this,w||"a"),I={aliasDuplicateObjects:v??!0,keepUndefined:N??!1,onAnchor:O,onTagObj:L,replacer:S,schema:this.schema,sourceObjects:C},P=i.createNode(r,k,I);return A&&p.isCollection(P)&&(P.flow=!0),T(),P}createPair(r,a,d={}){const S=this.createNode(r,null,d),v=this.createNode(a,null,d);return new m.Pair(S,v)}delete(r){return e(this.contents)?this.contents.delete(r):!1}deleteIn(r){return y.isEmptyPath(r)?this.contents==null?!1:(this.contents=null,!0):e(this.contents)?this.contents.deleteIn(r):!1}get(r,a){return p.isCollection(this.contents)?this.contents.get(r,a):void 0}getIn(r,a){return y.isEmptyPath(r)?!a&&p.isScalar(this.contents)?this.contents.value:this.contents:p.isCollection(this.contents)?this.contents.getIn(r,a):void 0}has(r){return p.isCollection(this.contents)?this.contents.has(r):!1}hasIn(r){return y.isEmptyPath(r)?this.contents!==void 0:p.isCollection(this.contents)?this.contents.hasIn(r):!1}set(r,a){this.contents==null?this.contents=y.collectionFromPath(this.schema,[r],a):e(this.contents)&&this.contents.set(r,a)}setIn(r,a){y.isEmptyPath(r)?this.contents=a:this.contents==null?this.contents=y.collectionFromPath(this.schema,Array.from(r),a):e(this.contents)&&this.contents.setIn(r,a)}setSchema(r,a={}){typeof r=="number"&&(r=String(r));let d;switch(r){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new t.Directives({version:"1.1"}),d={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=r:this.directives=new t.Directives({version:r}),d={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,d=null;break;default:{const S=JSON.stringify(r);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${S}`)}}if(a.schema instanceof Object)this.schema=a.schema;else if(d)this.schema=new f.Schema(Object.assign(d,a));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:r,jsonArg:a,mapAsMap:d,maxAliasCount:S,onAnchor:v,reviver:w}={}){const A={anchors:new Map,doc:this,keep:!r,mapAsMap:d===!0,mapKeyWarned:!1,maxAliasCount:typeof S=="number"?S:100},N=h.toJS(this.contents,a??"",A);if(typeof v=="function")for(const{count:L,res:k}of A.anchors.values())v(k,L);return typeof w=="function"?o.applyReviver(w,{"":N},"",N):N}toJSON(r,a){return this.toJS({json:!0,jsonArg:r,mapAsMap:!1,onAnchor:a})}toString(r={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in r&&(!Number.isInteger(r.indent)||Number(r.indent)<=0)){const a=JSON.stringify(r.indent);throw new Error(`"indent" option must be a positive integer, not ${a}`)}return c.stringifyDocument(this,r)}}function e(s){if(p.isCollection(s))return!0;throw new Error("Expected a YAML collection as document contents")}b.Document=n}),71596:((E,b,u)=>{var g=u(41127),y=u(10204);function p(c){if(/[\x00-\x19\s,[\]{}]/.test(c)){const o=`Anchor must not contain whitespace or control characters: ${JSON.stringify(c)}`;throw new Error(o)}return!0}function m(c){const l=new Set;return y.visit(c,{Value(o,i){i.anchor&&l.add(i.anchor)}}),l}function h(c,l){for(let o=1;;++o){const i=`${c}${o}`;if(!l.has(i))return i}}function f(c,l){const o=[],i=new Map;let t=null;return{onAnchor:n=>{o.push(n),t??(t=m(c));const e=h(l,t);return t.add(e),e},setAnchors:()=>{for(const n of o){const e=i.get(n);if(typeof e=="object"&&e.anchor&&(g.isScalar(e.node)||g.isCollection(e.node)))e.node.anchor=e.anchor;else{const s=new Error("Failed to resolve repeated object (this should not happen)");throw s.source=n,s}}},sourceObjects:i}}b.anchorIsValid=p,b.anchorNames=m,b.createNodeAnchors=f,b.findNewAnchor=h}),83661:((E,b)=>{function u(g,y,p,m){if(m&&typeof m=="object")if(Array.isArray(m))for(let h=0,f=m.length;h<f;++h){const c=m[h],l=u(g,m,String(h),c);l===void 0?delete m[h]:l!==c&&(m[h]=l)}else if(m instanceof Map)for(const h of Array.from(m.keys())){const f=m.get(h),c=u(g,m,h,f);c===void 0?m.delete(h):c!==f&&m.set(h,c)}else if(m instanceof Set)for(const h of Array.from(m)){const f=u(g,m,h,h);f===void 0?m.delete(h):f!==h&&(m.delete(h),m.add(f))}else for(const[h,f]of Object.entries(m)){const c=u(g,m,h,f);c===void 0?delete m[h]:c!==f&&(m[h]=c)}return g.call(y,p,m)}b.applyReviver=u}),42404:((E,b,u)=>{var g=u(4065),y=u(41127),p=u(63301);const m="tag:yaml.org,2002:";function h(c,l,o){if(l){const i=o.filter(n=>n.tag===l),t=i.find(n=>!n.format)??i[0];if(!t)throw new Error(`Tag ${l} not found`);return t}return o.find(i=>i.identify?.(c)&&!i.format)}function f(c,l,o){if(y.isDocument(c)&&(c=c.contents),y.isNode(c))return c;if(y.isPair(c)){const S=o.schema[y.MAP].createNode?.(o.schema,null,o);return S.items.push(c),S}(c instanceof String||c instanceof Number||c instanceof Boolean||typeof BigInt<"u"&&c instanceof BigInt)&&(c=c.valueOf());const{aliasDuplicateObjects:i,onAnchor:t,onTagObj:n,schema:e,sourceObjects:s}=o;let r;if(i&&c&&typeof c=="object"){if(r=s.get(c),r)return r.anchor??(r.anchor=t(c)),new g.Alias(r.anchor);r={anchor:null,node:null},s.set(c,r)}l?.startsWith("!!")&&(l=m+l.slice(2));let a=h(c,l,e.tags);if(!a){if(c&&typeof c.toJSON=="function"&&(c=c.toJSON()),!c||typeof c!="object"){const S=new p.Scalar(c);return r&&(r.node=S),S}a=c instanceof Map?e[y.MAP]:Symbol.iterator in Object(c)?e[y.SEQ]:e[y.MAP]}n&&(n(a),delete o.onTagObj);const d=a?.createNode?a.createNode(o.schema,c,o):typeof a?.nodeClass?.from=="function"?a.nodeClass.from(o.schema,c,o):new p.Scalar(c);return l?d.tag=l:a.default||(d.tag=a.tag),r&&(r.node=d),d}b.createNode=f}),61342:((E,b,u)=>{var g=u(41127),y=u(10204);const p={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},m=f=>f.replace(/[!,[\]{}]/g,c=>p[c]);class h{constructor(c,l){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},h.defaultYaml,c),this.tags=Object.assign({},h.defaultTags,l)}clone(){const c=new h(this.yaml,this.tags);return c.docStart=this.docStart,c}atDocument(){const c=new h(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:h.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},h.defaultTags);break}return c}add(c,l){this.atNextDocument&&(this.yaml={explicit:h.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},h.defaultTags),this.atNextDocument=!1);const o=c.trim().split(/[ \t]+/),i=o.shift();switch(i){case"%TAG":{if(o.length!==2&&(l(0,"%TAG directive should contain exactly two parts"),o.length<2))return!1;const[t,n]=o;return this.tags[t]=n,!0}case"%YAML":{if(this.yaml.explicit=!0,o.length!==1)return l(0,"%YAML directive should contain exactly one part"),!1;const[t]=o;if(t==="1.1"||t==="1.2")return this.yaml.version=t,!0;{const n=/^\d+\.\d+$/.test(t);return l(6,`Unsupported YAML version ${t}`,n),!1}}default:return l(0,`Unknown directive ${i}`,!0),!1}}tagName(c,l){if(c==="!")return"!";if(c[0]!=="!")return l(`Not a valid tag: ${c}`),null;if(c[1]==="<"){const n=c.slice(2,-1);return n==="!"||n==="!!"?(l(`Verbatim tags aren't resolved, so ${c} is invalid.`),null):(c[c.length-1]!==">"&&l("Verbatim tags must end with a >"),n)}const[,o,i]=c.match(/^(.*!)([^!]*)$/s);i||l(`The ${c} tag has no suffix`);const t=this.tags[o];if(t)try{return t+decodeURIComponent(i)}catch(n){return l(String(n)),null}return o==="!"?c:(l(`Could not resolve tag: ${c}`),null)}tagString(c){for(const[l,o]of Object.entries(this.tags))if(c.startsWith(o))return l+m(c.substring(o.length));return c[0]==="!"?c:`!<${c}>`}toString(c){const l=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],o=Object.entries(this.tags);let i;if(c&&o.length>0&&g.isNode(c.contents)){const t={};y.visit(c.contents,(n,e)=>{g.isNode(e)&&e.tag&&(t[e.tag]=!0)}),i=Object.keys(t)}else i=[];for(const[t,n]of o)t==="!!"&&n==="tag:yaml.org,2002:"||(!c||i.some(e=>e.startsWith(n)))&&l.push(`%TAG ${t} ${n}`);return l.join(`
`)}}h.defaultYaml={explicit:!1,version:"1.2"},h.defaultTags={"!!":"tag:yaml.org,2002:"},b.Directives=h}),91464:((E,b)=>{class u extends Error{constructor(h,f,c,l){super(),this.name=h,this.code=c,this.message=l,this.pos=f}}class g extends u{constructor(h,f,c){super("YAMLParseError",h,f,c)}}class y extends u{constructor(h,f,c){super("YAMLWarning",h,f,c)}}const p=(m,h)=>f=>{if(f.pos[0]===-1)return;f.linePos=f.pos.map(t=>h.linePos(t));const{line:c,col:l}=f.linePos[0];f.message+=` at line ${c}, column ${l}`;let o=l-1,i=m.substring(h.lineStarts[c-1],h.lineStarts[c]).replace(/[\n\r]+$/,"");if(o>=60&&i.length>80){const t=Math.min(o-39,i.length-79);i="\u2026"+i.substring(t),o-=t-1}if(i.length>80&&(i=i.substring(0,79)+"\u2026"),c>1&&/^ *$/.test(i.substring(0,o))){let t=m.substring(h.lineStarts[c-2],h.lineStarts[c-1]);t.length>80&&(t=t.substring(0,79)+`\u2026
`),i=t+i}if(/[^ ]/.test(i)){let t=1;const n=f.linePos[1];n?.line===c&&n.col>l&&(t=Math.max(1,Math.min(n.col-l,80-o)));const e=" ".repeat(o)+"^".repeat(t);f.message+=`:

${i}
${e}
`}};b.YAMLError=u,b.YAMLParseError=g,b.YAMLWarning=y,b.prettifyError=p}),38815:((E,b,u)=>{var g,y=u(89984),p=u(3021),m=u(45840),h=u(91464),f=u(4065),c=u(41127),l=u(57165),o=u(63301),i=u(84454),t=u(92223),n=u(3461),e=u(40361),s=u(66628),r=u(3456),a=u(84047),d=u(10204);g=y.Composer,g=p.Document,g=m.Schema,g=h.YAMLError,g=h.YAMLParseError,g=h.YAMLWarning,g=f.Alias,g=c.isAlias,g=c.isCollection,g=c.isDocument,b.jh=c.isMap,b.Ll=c.isNode,g=c.isPair,b.jn=c.isScalar,g=c.isSeq,g=l.Pair,g=o.Scalar,g=i.YAMLMap,g=t.YAMLSeq,g=n,g=e.Lexer,b.HN=s.LineCounter,g=r.Parser,b.qg=a.parse,g=a.parseAllDocuments,b.Tp=a.parseDocument,g=a.stringify,b.YR=d.visit,g=d.visitAsync}),57249:((E,b,u)=>{var g=u(932);function y(m,...h){m==="debug"&&console.log(...h)}function p(m,h){(m==="debug"||m==="warn")&&(typeof g.emitWarning=="function"?g.emitWarning(h):console.warn(h))}b.debug=y,b.warn=p}),4065:((E,b,u)=>{var g=u(71596),y=u(10204),p=u(41127),m=u(66673),h=u(74043);class f extends m.NodeBase{constructor(o){super(p.ALIAS),this.source=o,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(o,i){if(i?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let t;i?.aliasResolveCache?t=i.aliasResolveCache:(t=[],y.visit(o,{Node:(e,s)=>{(p.isAlias(s)||p.hasAnchor(s))&&t.push(s)}}),i&&(i.aliasResolveCache=t));let n;for(const e of t){if(e===this)break;e.anchor===this.source&&(n=e)}if(n&&i){const{anchors:e,doc:s,maxAliasCount:r}=i;let a=e.get(n);if(a||(h.toJS(n,null,i),a=e.get(n)),a?.res===void 0){const d="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(d)}if(r>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=c(s,n,e)),a.count*a.aliasCount>r)){const d="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(d)}}return n}toJSON(o,i){if(!i)return{source:this.source};const t=this.resolve(i.doc,i);if(!t){const n=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return i.anchors.get(t).res}toString(o,i,t){const n=`*${this.source}`;if(o){if(g.anchorIsValid(this.source),o.options.verifyAliasOrder&&!o.anchors.has(this.source)){const e=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(e)}if(o.implicitKey)return`${n} `}return n}}function c(l,o,i){if(p.isAlias(o)){const t=o.resolve(l),n=i&&t&&i.get(t);return n?n.count*n.aliasCount:0}else if(p.isCollection(o)){let t=0;for(const n of o.items){const e=c(l,n,i);e>t&&(t=e)}return t}else if(p.isPair(o)){const t=c(l,o.key,i),n=c(l,o.value,i);return Math.max(t,n)}return 1}b.Alias=f}),40101:((E,b,u)=>{var g=u(42404),y=u(41127),p=u(66673);function m(c,l,o){let i=o;for(let t=l.length-1;t>=0;--t){const n=l[t];if(typeof n=="number"&&Number.isInteger(n)&&n>=0){const e=[];e[n]=i,i=e}else i=new Map([[n,i]])}return g.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:c,sourceObjects:new Map})}const h=c=>c==null||typeof c=="object"&&!!c[Symbol.iterator]().next().done;class f extends p.NodeBase{constructor(l,o){super(l),Object.defineProperty(this,"schema",{value:o,configurable:!0,enumerable:!1,writable:!0})}clone(l){const o=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return l&&(o.schema=l),o.items=o.items.map(i=>y.isNode(i)||y.isPair(i)?i.clone(l):i),this.range&&(o.range=this.range.slice()),o}addIn(l,o){if(h(l))this.add(o);else{const[i,...t]=l,n=this.get(i,!0);if(y.isCollection(n))n.addIn(t,o);else if(n===void 0&&this.schema)this.set(i,m(this.schema,t,o));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${t}`)}}deleteIn(l){const[o,...i]=l;if(i.length===0)return this.delete(o);const t=this.get(o,!0);if(y.isCollection(t))return t.deleteIn(i);throw new Error(`Expected YAML collection at ${o}. Remaining path: ${i}`)}getIn(l,o){const[i,...t]=l,n=this.get(i,!0);return t.length===0?!o&&y.isScalar(n)?n.value:n:y.isCollection(n)?n.getIn(t,o):void 0}hasAllNullValues(l){return this.items.every(o=>{if(!y.isPair(o))return!1;const i=o.value;return i==null||l&&y.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(l){const[o,...i]=l;if(i.length===0)return this.has(o);const t=this.get(o,!0);return y.isCollection(t)?t.hasIn(i):!1}setIn(l,o){const[i,...t]=l;if(t.length===0)this.set(i,o);else{const n=this.get(i,!0);if(y.isCollection(n))n.setIn(t,o);else if(n===void 0&&this.schema)this.set(i,m(this.schema,t,o));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${t}`)}}}b.Collection=f,b.collectionFromPath=m,b.isEmptyPath=h}),66673:((E,b,u)=>{var g=u(83661),y=u(41127),p=u(74043);class m{constructor(f){Object.defineProperty(this,y.NODE_TYPE,{value:f})}clone(){const f=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(f.range=this.range.slice()),f}toJS(f,{mapAsMap:c,maxAliasCount:l,onAnchor:o,reviver:i}={}){if(!y.isDocument(f))throw new TypeError("A document argument is required");const t={anchors:new Map,doc:f,keep:!0,mapAsMap:c===!0,mapKeyWarned:!1,maxAliasCount:typeof l=="number"?l:100},n=p.toJS(this,"",t);if(typeof o=="function")for(const{count:e,res:s}of t.anchors.values())o(s,e);return typeof i=="function"?g.applyReviver(i,{"":n},"",n):n}}b.NodeBase=m}),57165:((E,b,u)=>{var g=u(42404),y=u(59748),p=u(97104),m=u(41127);function h(c,l,o){const i=g.createNode(c,void 0,o),t=g.createNode(l,void 0,o);return new f(i,t)}class f{constructor(l,o=null){Object.defineProperty(this,m.NODE_TYPE,{value:m.PAIR}),this.key=l,this.value=o}clone(l){let{key:o,value:i}=this;return m.isNode(o)&&(o=o.clone(l)),m.isNode(i)&&(i=i.clone(l)),new f(o,i)}toJSON(l,o){const i=o?.mapAsMap?new Map:{};return p.addPairToJSMap(o,i,this)}toString(l,o,i){return l?.doc?y.stringifyPair(this,l,o,i):JSON.stringify(this)}}b.Pair=f,b.createPair=h}),63301:((E,b,u)=>{var g=u(41127),y=u(66673),p=u(74043);const m=f=>!f||typeof f!="function"&&typeof f!="object";class h extends y.NodeBase{constructor(c){super(g.SCALAR),this.value=c}toJSON(c,l){return l?.keep?this.value:p.toJS(this.value,c,l)}toString(){return String(this.value)}}h.BLOCK_FOLDED="BLOCK_FOLDED",h.BLOCK_LITERAL="BLOCK_LITERAL",h.PLAIN="PLAIN",h.QUOTE_DOUBLE="QUOTE_DOUBLE",h.QUOTE_SINGLE="QUOTE_SINGLE",b.Scalar=h,b.isScalarValue=m}),84454:((E,b,u)=>{var g=u(61212),y=u(97104),p=u(40101),m=u(41127),h=u(57165),f=u(63301);function c(o,i){const t=m.isScalar(i)?i.value:i;for(const n of o)if(m.isPair(n)&&(n.key===i||n.key===t||m.isScalar(n.key)&&n.key.value===t))return n}class l extends p.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(i){super(m.MAP,i),this.items=[]}static from(i,t,n){const{keepUndefined:e,replacer:s}=n,r=new this(i),a=(d,S)=>{if(typeof s=="function")S=s.call(t,d,S);else if(Array.isArray(s)&&!s.includes(d))return;(S!==void 0||e)&&r.items.push(h.createPair(d,S,n))};if(t instanceof Map)for(const[d,S]of t)a(d,S);else if(t&&typeof t=="object")for(const d of Object.keys(t))a(d,t[d]);return typeof i.sortMapEntries=="function"&&r.items.sort(i.sortMapEntries),r}add(i,t){let n;m.isPair(i)?n=i:!i||typeof i!="object"||!("key"in i)?n=new h.Pair(i,i?.value):n=new h.Pair(i.key,i.value);const e=c(this.items,n.key),s=this.schema?.sortMapEntries;if(e){if(!t)throw new Error(`Key ${n.key} already set`);m.isScalar(e.value)&&f.isScalarValue(n.value)?e.value.value=n.value:e.value=n.value}else if(s){const r=this.items.findIndex(a=>s(n,a)<0);r===-1?this.items.push(n):this.items.splice(r,0,n)}else this.items.push(n)}delete(i){const t=c(this.items,i);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(i,t){const e=c(this.items,i)?.value;return(!t&&m.isScalar(e)?e.value:e)??void 0}has(i){return!!c(this.items,i)}set(i,t){this.add(new h.Pair(i,t),!0)}toJSON(i,t,n){const e=n?new n:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(e);for(const s of this.items)y.addPairToJSMap(t,e,s);return e}toString(i,t,n){if(!i)return JSON.stringify(this);for(const e of this.items)if(!m.isPair(e))throw new Error(`Map items must all be pairs; found ${JSON.stringify(e)} instead`);return!i.allNullValues&&this.hasAllNullValues(!1)&&(i=Object.assign({},i,{allNullValues:!0})),g.stringifyCollection(this,i,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:i.indent||"",onChompKeep:n,onComment:t})}}b.YAMLMap=l,b.findPair=c}),92223:((E,b,u)=>{var g=u(42404),y=u(61212),p=u(40101),m=u(41127),h=u(63301),f=u(74043);class c extends p.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(i){super(m.SEQ,i),this.items=[]}add(i){this.items.push(i)}delete(i){const t=l(i);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(i,t){const n=l(i);if(typeof n!="number")return;const e=this.items[n];return!t&&m.isScalar(e)?e.value:e}has(i){const t=l(i);return typeof t=="number"&&t<this.items.length}set(i,t){const n=l(i);if(typeof n!="number")throw new Error(`Expected a valid index, not ${i}.`);const e=this.items[n];m.isScalar(e)&&h.isScalarValue(t)?e.value=t:this.items[n]=t}toJSON(i,t){const n=[];t?.onCreate&&t.onCreate(n);let e=0;for(const s of this.items)n.push(f.toJS(s,String(e++),t));return n}toString(i,t,n){return i?y.stringifyCollection(this,i,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(i.indent||"")+"  ",onChompKeep:n,onComment:t}):JSON.stringify(this)}static from(i,t,n){const{replacer:e}=n,s=new this(i);if(t&&Symbol.iterator in Object(t)){let r=0;for(let a of t){if(typeof e=="function"){const d=t instanceof Set?a:String(r++);a=e.call(t,d,a)}s.items.push(g.createNode(a,void 0,n))}}return s}}function l(o){let i=m.isScalar(o)?o.value:o;return i&&typeof i=="string"&&(i=Number(i)),typeof i=="number"&&Number.isInteger(i)&&i>=0?i:null}b.YAMLSeq=c}),97104:((E,b,u)=>{var g=u(57249),y=u(90452),p=u(2148),m=u(41127),h=u(74043);function f(l,o,{key:i,value:t}){if(m.isNode(i)&&i.addToJSMap)i.addToJSMap(l,o,t);else if(y.isMergeKey(l,i))y.addMergeToJSMap(l,o,t);else{const n=h.toJS(i,"",l);if(o instanceof Map)o.set(n,h.toJS(t,n,l));else if(o instanceof Set)o.add(n);else{const e=c(i,n,l),s=h.toJS(t,e,l);e in o?Object.defineProperty(o,e,{value:s,writable:!0,enumerable:!0,configurable:!0}):o[e]=s}}return o}function c(l,o,i){if(o===null)return"";if(typeof o!="object")return String(o);if(m.isNode(l)&&i?.doc){const t=p.createStringifyContext(i.doc,{});t.anchors=new Set;for(const e of i.anchors.keys())t.anchors.add(e.anchor);t.inFlow=!0,t.inStringifyKey=!0;const n=l.toString(t);if(!i.mapKeyWarned){let e=JSON.stringify(n);e.length>40&&(e=e.substring(0,36)+'..."'),g.warn(i.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${e}. Set mapAsMap: true to use object keys.`),i.mapKeyWarned=!0}return n}return JSON.stringify(o)}b.addPairToJSMap=f}),41127:((E,b)=>{const u=Symbol.for("yaml.alias"),g=Symbol.for("yaml.document"),y=Symbol.for("yaml.map"),p=Symbol.for("yaml.pair"),m=Symbol.for("yaml.scalar"),h=Symbol.for("yaml.seq"),f=Symbol.for("yaml.node.type"),c=a=>!!a&&typeof a=="object"&&a[f]===u,l=a=>!!a&&typeof a=="object"&&a[f]===g,o=a=>!!a&&typeof a=="object"&&a[f]===y,i=a=>!!a&&typeof a=="object"&&a[f]===p,t=a=>!!a&&typeof a=="object"&&a[f]===m,n=a=>!!a&&typeof a=="object"&&a[f]===h;function e(a){if(a&&typeof a=="object")switch(a[f]){case y:case h:return!0}return!1}function s(a){if(a&&typeof a=="object")switch(a[f]){case u:case y:case m:case h:return!0}return!1}const r=a=>(t(a)||e(a))&&!!a.anchor;b.ALIAS=u,b.DOC=g,b.MAP=y,b.NODE_TYPE=f,b.PAIR=p,b.SCALAR=m,b.SEQ=h,b.hasAnchor=r,b.isAlias=c,b.isCollection=e,b.isDocument=l,b.isMap=o,b.isNode=s,b.isPair=i,b.isScalar=t,b.isSeq=n}),74043:((E,b,u)=>{var g=u(41127);function y(p,m,h){if(Array.isArray(p))return p.map((f,c)=>y(f,String(c),h));if(p&&typeof p.toJSON=="function"){if(!h||!g.hasAnchor(p))return p.toJSON(m,h);const f={aliasCount:0,count:1,res:void 0};h.anchors.set(p,f),h.onCreate=l=>{f.res=l,delete h.onCreate};const c=p.toJSON(m,h);return h.onCreate&&h.onCreate(c),c}return typeof p=="bigint"&&!h?.keep?Number(p):p}b.toJS=y}),60110:((E,b,u)=>{var g=u(48913),y=u(76842),p=u(91464),m=u(83069);function h(t,n=!0,e){if(t){const s=(r,a,d)=>{const S=typeof r=="number"?r:Array.isArray(r)?r[0]:r.offset;if(e)e(S,a,d);else throw new p.YAMLParseError([S,S+1],a,d)};switch(t.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return y.resolveFlowScalar(t,n,s);case"block-scalar":return g.resolveBlockScalar({options:{strict:n}},t,s)}}return null}function f(t,n){const{implicitKey:e=!1,indent:s,inFlow:r=!1,offset:a=-1,type:d="PLAIN"}=n,S=m.stringifyString({type:d,value:t},{implicitKey:e,indent:s>0?" ".repeat(s):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}}),v=n.end??[{type:"newline",offset:-1,indent:s,source:`
`}];switch(S[0]){case"|":case">":{const w=S.indexOf(`
`),A=S.substring(0,w),N=S.substring(w+1)+`
`,L=[{type:"block-scalar-header",offset:a,indent:s,source:A}];return o(L,v)||L.push({type:"newline",offset:-1,indent:s,source:`
`}),{type:"block-scalar",offset:a,indent:s,props:L,source:N}}case'"':return{type:"double-quoted-scalar",offset:a,indent:s,source:S,end:v};case"'":return{type:"single-quoted-scalar",offset:a,indent:s,source:S,end:v};default:return{type:"scalar",offset:a,indent:s,source:S,end:v}}}function c(t,n,e={}){let{afterKey:s=!1,implicitKey:r=!1,inFlow:a=!1,type:d}=e,S="indent"in t?t.indent:null;if(s&&typeof S=="number"&&(S+=2),!d)switch(t.type){case"single-quoted-scalar":d="QUOTE_SINGLE";break;case"double-quoted-scalar":d="QUOTE_DOUBLE";break;case"block-scalar":{const w=t.props[0];if(w.type!=="block-scalar-header")throw new Error("Invalid block scalar header");d=w.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:d="PLAIN"}const v=m.stringifyString({type:d,value:n},{implicitKey:r||S===null,indent:S!==null&&S>0?" ".repeat(S):"",inFlow:a,options:{blockQuote:!0,lineWidth:-1}});switch(v[0]){case"|":case">":l(t,v);break;case'"':i(t,v,"double-quoted-scalar");break;case"'":i(t,v,"single-quoted-scalar");break;default:i(t,v,"scalar")}}function l(t,n){const e=n.indexOf(`
`),s=n.substring(0,e),r=n.substring(e+1)+`
`;if(t.type==="block-scalar"){const a=t.props[0];if(a.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a.source=s,t.source=r}else{const{offset:a}=t,d="indent"in t?t.indent:-1,S=[{type:"block-scalar-header",offset:a,indent:d,source:s}];o(S,"end"in t?t.end:void 0)||S.push({type:"newline",offset:-1,indent:d,source:`
`});for(const v of Object.keys(t))v!=="type"&&v!=="offset"&&delete t[v];Object.assign(t,{type:"block-scalar",indent:d,props:S,source:r})}}function o(t,n){if(n)for(const e of n)switch(e.type){case"space":case"comment":t.push(e);break;case"newline":return t.push(e),!0}return!1}function i(t,n,e){switch(t.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":t.type=e,t.source=n;break;case"block-scalar":{const s=t.props.slice(1);let r=n.length;t.props[0].type==="block-scalar-header"&&(r-=t.props[0].source.length);for(const a of s)a.offset+=r;delete t.props,Object.assign(t,{type:e,source:n,end:s});break}case"block-map":case"block-seq":{const r={type:"newline",offset:t.offset+n.length,indent:t.indent,source:`
`};delete t.items,Object.assign(t,{type:e,source:n,end:[r]});break}default:{const s="indent"in t?t.indent:-1,r="end"in t&&Array.isArray(t.end)?t.end.filter(a=>a.type==="space"||a.type==="comment"||a.type==="newline"):[];for(const a of Object.keys(t))a!=="type"&&a!=="offset"&&delete t[a];Object.assign(t,{type:e,indent:s,source:n,end:r})}}}b.createScalarToken=f,b.resolveAsScalar=h,b.setScalarValue=c}),91733:((E,b)=>{const u=p=>"type"in p?g(p):y(p);function g(p){switch(p.type){case"block-scalar":{let m="";for(const h of p.props)m+=g(h);return m+p.source}case"block-map":case"block-seq":{let m="";for(const h of p.items)m+=y(h);return m}case"flow-collection":{let m=p.start.source;for(const h of p.items)m+=y(h);for(const h of p.end)m+=h.source;return m}case"document":{let m=y(p);if(p.end)for(const h of p.end)m+=h.source;return m}default:{let m=p.source;if("end"in p&&p.end)for(const h of p.end)m+=h.source;return m}}}function y({start:p,key:m,sep:h,value:f}){let c="";for(const l of p)c+=l.source;if(m&&(c+=g(m)),h)for(const l of h)c+=l.source;return f&&(c+=g(f)),c}b.stringify=u}),97715:((E,b)=>{const u=Symbol("break visit"),g=Symbol("skip children"),y=Symbol("remove item");function p(h,f){"type"in h&&h.type==="document"&&(h={start:h.start,value:h.value}),m(Object.freeze([]),h,f)}p.BREAK=u,p.SKIP=g,p.REMOVE=y,p.itemAtPath=(h,f)=>{let c=h;for(const[l,o]of f){const i=c?.[l];if(i&&"items"in i)c=i.items[o];else return}return c},p.parentCollection=(h,f)=>{const c=p.itemAtPath(h,f.slice(0,-1)),l=f[f.length-1][0],o=c?.[l];if(o&&"items"in o)return o;throw new Error("Parent collection not found")};function m(h,f,c){let l=c(f,h);if(typeof l=="symbol")return l;for(const o of["key","value"]){const i=f[o];if(i&&"items"in i){for(let t=0;t<i.items.length;++t){const n=m(Object.freeze(h.concat([[o,t]])),i.items[t],c);if(typeof n=="number")t=n-1;else{if(n===u)return u;n===y&&(i.items.splice(t,1),t-=1)}}typeof l=="function"&&o==="key"&&(l=l(f,h))}}return typeof l=="function"?l(f,h):l}b.visit=p}),3461:((E,b,u)=>{var g=u(60110),y=u(91733),p=u(97715);const m="\uFEFF",h="",f="",c="",l=n=>!!n&&"items"in n,o=n=>!!n&&(n.type==="scalar"||n.type==="single-quoted-scalar"||n.type==="double-quoted-scalar"||n.type==="block-scalar");function i(n){switch(n){case m:return"<BOM>";case h:return"<DOC>";case f:return"<FLOW_END>";case c:return"<SCALAR>";default:return JSON.stringify(n)}}function t(n){switch(n){case m:return"byte-order-mark";case h:return"doc-mode";case f:return"flow-error-end";case c:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}b.createScalarToken=g.createScalarToken,b.resolveAsScalar=g.resolveAsScalar,b.setScalarValue=g.setScalarValue,b.stringify=y.stringify,b.visit=p.visit,b.BOM=m,b.DOCUMENT=h,b.FLOW_END=f,b.SCALAR=c,b.isCollection=l,b.isScalar=o,b.prettyToken=i,b.tokenType=t}),40361:((E,b,u)=>{var g=u(3461);function y(o){switch(o){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}const p=new Set("0123456789ABCDEFabcdef"),m=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),h=new Set(",[]{}"),f=new Set(` ,[]{}
\r	`),c=o=>!o||f.has(o);class l{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(i,t=!1){if(i){if(typeof i!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+i:i,this.lineEndPos=null}this.atEnd=!t;let n=this.next??"stream";for(;n&&(t||this.hasChars(1));)n=yield*this.parseNext(n)}atLineEnd(){let i=this.pos,t=this.buffer[i];for(;t===" "||t==="	";)t=this.buffer[++i];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[i+1]===`
`:!1}charAt(i){return this.buffer[this.pos+i]}continueScalar(i){let t=this.buffer[i];if(this.indentNext>0){let n=0;for(;t===" ";)t=this.buffer[++n+i];if(t==="\r"){const e=this.buffer[n+i+1];if(e===`
`||!e&&!this.atEnd)return i+n+1}return t===`
`||n>=this.indentNext||!t&&!this.atEnd?i+n:-1}if(t==="-"||t==="."){const n=this.buffer.substr(i,3);if((n==="---"||n==="...")&&y(this.buffer[i+3]))return-1}return i}getLine(){let i=this.lineEndPos;return(typeof i!="number"||i!==-1&&i<this.pos)&&(i=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=i),i===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[i-1]==="\r"&&(i-=1),this.buffer.substring(this.pos,i))}hasChars(i){return this.pos+i<=this.buffer.length}setNext(i){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=i,null}peek(i){return this.buffer.substr(this.pos,i)}*parseNext(i){switch(i){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let i=this.getLine();if(i===null)return this.setNext("stream");if(i[0]===g.BOM&&(yield*this.pushCount(1),i=i.substring(1)),i[0]==="%"){let t=i.length,n=i.indexOf("#");for(;n!==-1;){const s=i[n-1];if(s===" "||s==="	"){t=n-1;break}else n=i.indexOf("#",n+1)}for(;;){const s=i[t-1];if(s===" "||s==="	")t-=1;else break}const e=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(i.length-e),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(i.length-t),yield*this.pushNewline(),"stream"}return yield g.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){const i=this.charAt(0);if(!i&&!this.atEnd)return this.setNext("line-start");if(i==="-"||i==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&y(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!y(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[i,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((i==="-"||i==="?"||i===":")&&y(t)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const i=this.getLine();if(i===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(i[t]){case"#":yield*this.pushCount(i.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(c),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(i.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let i,t,n=-1;do i=yield*this.pushNewline(),i>0?(t=yield*this.pushSpaces(!1),this.indentValue=n=t):t=0,t+=yield*this.pushSpaces(!0);while(i+t>0);const e=this.getLine();if(e===null)return this.setNext("flow");if((n!==-1&&n<this.indentNext&&e[0]!=="#"||n===0&&(e.startsWith("---")||e.startsWith("..."))&&y(e[3]))&&!(n===this.indentNext-1&&this.flowLevel===1&&(e[0]==="]"||e[0]==="}")))return this.flowLevel=0,yield g.FLOW_END,yield*this.parseLineStart();let s=0;for(;e[s]===",";)s+=yield*this.pushCount(1),s+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(s+=yield*this.pushIndicators(),e[s]){case void 0:return"flow";case"#":return yield*this.pushCount(e.length-s),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(c),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{const r=this.charAt(1);if(this.flowKey||y(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const i=this.charAt(0);let t=this.buffer.indexOf(i,this.pos+1);if(i==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let s=0;for(;this.buffer[t-1-s]==="\\";)s+=1;if(s%2===0)break;t=this.buffer.indexOf('"',t+1)}const n=this.buffer.substring(0,t);let e=n.indexOf(`
`,this.pos);if(e!==-1){for(;e!==-1;){const s=this.continueScalar(e+1);if(s===-1)break;e=n.indexOf(`
`,s)}e!==-1&&(t=e-(n[e-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){const t=this.buffer[++i];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>y(t)||t==="#")}*parseBlockScalar(){let i=this.pos-1,t=0,n;e:for(let s=this.pos;n=this.buffer[s];++s)switch(n){case" ":t+=1;break;case`
`:i=s,t=0;break;case"\r":{const r=this.buffer[s+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!n&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const s=this.continueScalar(i+1);if(s===-1)break;i=this.buffer.indexOf(`
`,s)}while(i!==-1);if(i===-1){if(!this.atEnd)return this.setNext("block-scalar");i=this.buffer.length}}let e=i+1;for(n=this.buffer[e];n===" ";)n=this.buffer[++e];if(n==="	"){for(;n==="	"||n===" "||n==="\r"||n===`
`;)n=this.buffer[++e];i=e-1}else if(!this.blockScalarKeep)do{let s=i-1,r=this.buffer[s];r==="\r"&&(r=this.buffer[--s]);const a=s;for(;r===" ";)r=this.buffer[--s];if(r===`
`&&s>=this.pos&&s+1+t>a)i=s;else break}while(!0);return yield g.SCALAR,yield*this.pushToIndex(i+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const i=this.flowLevel>0;let t=this.pos-1,n=this.pos-1,e;for(;e=this.buffer[++n];)if(e===":"){const s=this.buffer[n+1];if(y(s)||i&&h.has(s))break;t=n}else if(y(e)){let s=this.buffer[n+1];if(e==="\r"&&(s===`
`?(n+=1,e=`
`,s=this.buffer[n+1]):t=n),s==="#"||i&&h.has(s))break;if(e===`
`){const r=this.continueScalar(n+1);if(r===-1)break;n=Math.max(n,r-2)}}else{if(i&&h.has(e))break;t=n}return!e&&!this.atEnd?this.setNext("plain-scalar"):(yield g.SCALAR,yield*this.pushToIndex(t+1,!0),i?"flow":"doc")}*pushCount(i){return i>0?(yield this.buffer.substr(this.pos,i),this.pos+=i,i):0}*pushToIndex(i,t){const n=this.buffer.slice(this.pos,i);return n?(yield n,this.pos+=n.length,n.length):(t&&(yield""),0)}*pushIndicators(){let i=0;e:for(;;){switch(this.charAt(0)){case"!":i+=yield*this.pushTag(),i+=yield*this.pushSpaces(!0);continue e;case"&":i+=yield*this.pushUntil(c),i+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.flowLevel>0,n=this.charAt(1);if(y(n)||t&&h.has(n)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0);continue e}}}break e}return i}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,t=this.buffer[i];for(;!y(t)&&t!==">";)t=this.buffer[++i];return yield*this.pushToIndex(t===">"?i+1:i,!1)}else{let i=this.pos+1,t=this.buffer[i];for(;t;)if(m.has(t))t=this.buffer[++i];else if(t==="%"&&p.has(this.buffer[i+1])&&p.has(this.buffer[i+2]))t=this.buffer[i+=3];else break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){const i=this.buffer[this.pos];return i===`
`?yield*this.pushCount(1):i==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(i){let t=this.pos-1,n;do n=this.buffer[++t];while(n===" "||i&&n==="	");const e=t-this.pos;return e>0&&(yield this.buffer.substr(this.pos,e),this.pos=t),e}*pushUntil(i){let t=this.pos,n=this.buffer[t];for(;!i(n);)n=this.buffer[++t];return yield*this.pushToIndex(t,!1)}}b.Lexer=l}),66628:((E,b)=>{class u{constructor(){this.lineStarts=[],this.addNewLine=y=>this.lineStarts.push(y),this.linePos=y=>{let p=0,m=this.lineStarts.length;for(;p<m;){const f=p+m>>1;this.lineStarts[f]<y?p=f+1:m=f}if(this.lineStarts[p]===y)return{line:p+1,col:1};if(p===0)return{line:0,col:y};const h=this.lineStarts[p-1];return{line:p,col:y-h+1}}}}b.LineCounter=u}),3456:((E,b,u)=>{var g=u(932),y=u(3461),p=u(40361);function m(n,e){for(let s=0;s<n.length;++s)if(n[s].type===e)return!0;return!1}function h(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function f(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function c(n){switch(n.type){case"document":return n.start;case"block-map":{const e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function l(n){if(n.length===0)return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="space";);return n.splice(e,n.length)}function o(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let s=0;s<e.length;++s)n.push(e[s])}function i(n){if(n.start.type==="flow-seq-start")for(const e of n.items)e.sep&&!e.value&&!m(e.start,"explicit-key-ind")&&!m(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,f(e.value)?e.value.end?o(e.value.end,e.sep):e.value.end=e.sep:o(e.start,e.sep),delete e.sep)}class t{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new p.Lexer,this.onNewLine=e}*parse(e,s=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const r of this.lexer.lex(e,s))yield*this.next(r);s||(yield*this.end())}*next(e){if(this.source=e,g.env.LOG_TOKENS&&console.log("|",y.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}const s=y.tokenType(e);if(s)if(s==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=s,yield*this.step(),s){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{const r=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:r,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){const s=e??this.stack.pop();if(!s)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield s;else{const r=this.peek(1);switch(s.type==="block-scalar"?s.indent="indent"in r?r.indent:0:s.type==="flow-collection"&&r.type==="document"&&(s.indent=0),s.type==="flow-collection"&&i(s),r.type){case"document":r.value=s;break;case"block-scalar":r.props.push(s);break;case"block-map":{const a=r.items[r.items.length-1];if(a.value){r.items.push({start:[],key:s,sep:[]}),this.onKeyLine=!0;return}else if(a.sep)a.value=s;else{Object.assign(a,{key:s,sep:[]}),this.onKeyLine=!a.explicitKey;return}break}case"block-seq":{const a=r.items[r.items.length-1];a.value?r.items.push({start:[],value:s}):a.value=s;break}case"flow-collection":{const a=r.items[r.items.length-1];!a||a.value?r.items.push({start:[],key:s,sep:[]}):a.sep?a.value=s:Object.assign(a,{key:s,sep:[]});return}default:yield*this.pop(),yield*this.pop(s)}if((r.type==="document"||r.type==="block-map"||r.type==="block-seq")&&(s.type==="block-map"||s.type==="block-seq")){const a=s.items[s.items.length-1];a&&!a.sep&&!a.value&&a.start.length>0&&h(a.start)===-1&&(s.indent===0||a.start.every(d=>d.type!=="comment"||d.indent<s.indent))&&(r.type==="document"?r.end=a.start:r.items.push({start:a.start}),s.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{h(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const s=c(this.peek(2)),r=l(s);let a;e.end?(a=e.end,a.push(this.sourceToken),delete e.end):a=[this.sourceToken];const d={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=d}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const s=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,s.value){const r="end"in s.value?s.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)e.items.push({start:[this.sourceToken]});else if(s.sep)s.sep.push(this.sourceToken);else{if(this.atIndentedComment(s.start,e.indent)){const a=e.items[e.items.length-2]?.value?.end;if(Array.isArray(a)){o(a,s.start),a.push(this.sourceToken),e.items.pop();return}}s.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const r=!this.onKeyLine&&this.indent===e.indent,a=r&&(s.sep||s.explicitKey)&&this.type!=="seq-item-ind";let d=[];if(a&&s.sep&&!s.value){const S=[];for(let v=0;v<s.sep.length;++v){const w=s.sep[v];switch(w.type){case"newline":S.push(v);break;case"space":break;case"comment":w.indent>e.indent&&(S.length=0);break;default:S.length=0}}S.length>=2&&(d=s.sep.splice(S[1]))}switch(this.type){case"anchor":case"tag":a||s.value?(d.push(this.sourceToken),e.items.push({start:d}),this.onKeyLine=!0):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"explicit-key-ind":!s.sep&&!s.explicitKey?(s.start.push(this.sourceToken),s.explicitKey=!0):a||s.value?(d.push(this.sourceToken),e.items.push({start:d,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(s.explicitKey)if(s.sep)if(s.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(m(s.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:d,key:null,sep:[this.sourceToken]}]});else if(f(s.key)&&!m(s.sep,"newline")){const S=l(s.start),v=s.key,w=s.sep;w.push(this.sourceToken),delete s.key,delete s.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:S,key:v,sep:w}]})}else d.length>0?s.sep=s.sep.concat(d,this.sourceToken):s.sep.push(this.sourceToken);else if(m(s.start,"newline"))Object.assign(s,{key:null,sep:[this.sourceToken]});else{const S=l(s.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:S,key:null,sep:[this.sourceToken]}]})}else s.sep?s.value||a?e.items.push({start:d,key:null,sep:[this.sourceToken]}):m(s.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const S=this.flowScalar(this.type);a||s.value?(e.items.push({start:d,key:S,sep:[]}),this.onKeyLine=!0):s.sep?this.stack.push(S):(Object.assign(s,{key:S,sep:[]}),this.onKeyLine=!0);return}default:{const S=this.startBlockValue(e);if(S){if(S.type==="block-seq"){if(!s.explicitKey&&s.sep&&!m(s.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else r&&e.items.push({start:d});this.stack.push(S);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){const s=e.items[e.items.length-1];switch(this.type){case"newline":if(s.value){const r="end"in s.value?s.value.end:void 0;(Array.isArray(r)?r[r.length-1]:void 0)?.type==="comment"?r?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else s.start.push(this.sourceToken);return;case"space":case"comment":if(s.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(s.start,e.indent)){const a=e.items[e.items.length-2]?.value?.end;if(Array.isArray(a)){o(a,s.start),a.push(this.sourceToken),e.items.pop();return}}s.start.push(this.sourceToken)}return;case"anchor":case"tag":if(s.value||this.indent<=e.indent)break;s.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;s.value||m(s.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);return}if(this.indent>e.indent){const r=this.startBlockValue(e);if(r){this.stack.push(r);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){const s=e.items[e.items.length-1];if(this.type==="flow-error-end"){let r;do yield*this.pop(),r=this.peek(1);while(r?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!s||s.sep?e.items.push({start:[this.sourceToken]}):s.start.push(this.sourceToken);return;case"map-value-ind":!s||s.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):Object.assign(s,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!s||s.value?e.items.push({start:[this.sourceToken]}):s.sep?s.sep.push(this.sourceToken):s.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const a=this.flowScalar(this.type);!s||s.value?e.items.push({start:[],key:a,sep:[]}):s.sep?this.stack.push(a):Object.assign(s,{key:a,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}const r=this.startBlockValue(e);r?this.stack.push(r):(yield*this.pop(),yield*this.step())}else{const r=this.peek(2);if(r.type==="block-map"&&(this.type==="map-value-ind"&&r.indent===e.indent||this.type==="newline"&&!r.items[r.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&r.type!=="flow-collection"){const a=c(r),d=l(a);i(e);const S=e.end.splice(1,e.end.length);S.push(this.sourceToken);const v={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:d,key:e,sep:S}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=v}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let s=this.source.indexOf(`
`)+1;for(;s!==0;)this.onNewLine(this.offset+s),s=this.source.indexOf(`
`,s)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;const s=c(e),r=l(s);return r.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;const s=c(e),r=l(s);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,s){return this.type!=="comment"||this.indent<=s?!1:e.every(r=>r.type==="newline"||r.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}b.Parser=t}),84047:((E,b,u)=>{var g=u(89984),y=u(3021),p=u(91464),m=u(57249),h=u(41127),f=u(66628),c=u(3456);function l(e){const s=e.prettyErrors!==!1;return{lineCounter:e.lineCounter||s&&new f.LineCounter||null,prettyErrors:s}}function o(e,s={}){const{lineCounter:r,prettyErrors:a}=l(s),d=new c.Parser(r?.addNewLine),S=new g.Composer(s),v=Array.from(S.compose(d.parse(e)));if(a&&r)for(const w of v)w.errors.forEach(p.prettifyError(e,r)),w.warnings.forEach(p.prettifyError(e,r));return v.length>0?v:Object.assign([],{empty:!0},S.streamInfo())}function i(e,s={}){const{lineCounter:r,prettyErrors:a}=l(s),d=new c.Parser(r?.addNewLine),S=new g.Composer(s);let v=null;for(const w of S.compose(d.parse(e),!0,e.length))if(!v)v=w;else if(v.options.logLevel!=="silent"){v.errors.push(new p.YAMLParseError(w.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return a&&r&&(v.errors.forEach(p.prettifyError(e,r)),v.warnings.forEach(p.prettifyError(e,r))),v}function t(e,s,r){let a;typeof s=="function"?a=s:r===void 0&&s&&typeof s=="object"&&(r=s);const d=i(e,r);if(!d)return null;if(d.warnings.forEach(S=>m.warn(d.options.logLevel,S)),d.errors.length>0){if(d.options.logLevel!=="silent")throw d.errors[0];d.errors=[]}return d.toJS(Object.assign({reviver:a},r))}function n(e,s,r){let a=null;if(typeof s=="function"||Array.isArray(s)?a=s:r===void 0&&s&&(r=s),typeof r=="string"&&(r=r.length),typeof r=="number"){const d=Math.round(r);r=d<1?void 0:d>8?{indent:8}:{indent:d}}if(e===void 0){const{keepUndefined:d}=r??s??{};if(!d)return}return h.isDocument(e)&&!a?e.toString(r):new y.Document(e,a,r).toString(r)}b.parse=t,b.parseAllDocuments=o,b.parseDocument=i,b.stringify=n}),45840:((E,b,u)=>{var g=u(41127),y=u(47451),p=u(1706),m=u(66464),h=u(90018);const f=(l,o)=>l.key<o.key?-1:l.key>o.key?1:0;class c{constructor({compat:o,customTags:i,merge:t,resolveKnownTags:n,schema:e,sortMapEntries:s,toStringDefaults:r}){this.compat=Array.isArray(o)?h.getTags(o,"compat"):o?h.getTags(null,o):null,this.name=typeof e=="string"&&e||"core",this.knownTags=n?h.coreKnownTags:{},this.tags=h.getTags(i,this.name,t),this.toStringOptions=r??null,Object.defineProperty(this,g.MAP,{value:y.map}),Object.defineProperty(this,g.SCALAR,{value:m.string}),Object.defineProperty(this,g.SEQ,{value:p.seq}),this.sortMapEntries=typeof s=="function"?s:s===!0?f:null}clone(){const o=Object.create(c.prototype,Object.getOwnPropertyDescriptors(this));return o.tags=this.tags.slice(),o}}b.Schema=c}),47451:((E,b,u)=>{var g=u(41127),y=u(84454);const p={collection:"map",default:!0,nodeClass:y.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(m,h){return g.isMap(m)||h("Expected a mapping for this tag"),m},createNode:(m,h,f)=>y.YAMLMap.from(m,h,f)};b.map=p}),73632:((E,b,u)=>{var g=u(63301);const y={identify:p=>p==null,createNode:()=>new g.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new g.Scalar(null),stringify:({source:p},m)=>typeof p=="string"&&y.test.test(p)?p:m.options.nullStr};b.nullTag=y}),1706:((E,b,u)=>{var g=u(41127),y=u(92223);const p={collection:"seq",default:!0,nodeClass:y.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(m,h){return g.isSeq(m)||h("Expected a sequence for this tag"),m},createNode:(m,h,f)=>y.YAMLSeq.from(m,h,f)};b.seq=p}),66464:((E,b,u)=>{var g=u(83069);const y={identify:p=>typeof p=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:p=>p,stringify(p,m,h,f){return m=Object.assign({actualString:!0},m),g.stringifyString(p,m,h,f)}};b.string=y}),73959:((E,b,u)=>{var g=u(63301);const y={identify:p=>typeof p=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:p=>new g.Scalar(p[0]==="t"||p[0]==="T"),stringify({source:p,value:m},h){if(p&&y.test.test(p)){const f=p[0]==="t"||p[0]==="T";if(m===f)return p}return m?h.options.trueStr:h.options.falseStr}};b.boolTag=y}),38405:((E,b,u)=>{var g=u(63301),y=u(28689);const p={identify:f=>typeof f=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:f=>f.slice(-3).toLowerCase()==="nan"?NaN:f[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:y.stringifyNumber},m={identify:f=>typeof f=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:f=>parseFloat(f),stringify(f){const c=Number(f.value);return isFinite(c)?c.toExponential():y.stringifyNumber(f)}},h={identify:f=>typeof f=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(f){const c=new g.Scalar(parseFloat(f)),l=f.indexOf(".");return l!==-1&&f[f.length-1]==="0"&&(c.minFractionDigits=f.length-l-1),c},stringify:y.stringifyNumber};b.float=h,b.floatExp=m,b.floatNaN=p}),59874:((E,b,u)=>{var g=u(28689);const y=l=>typeof l=="bigint"||Number.isInteger(l),p=(l,o,i,{intAsBigInt:t})=>t?BigInt(l):parseInt(l.substring(o),i);function m(l,o,i){const{value:t}=l;return y(t)&&t>=0?i+t.toString(o):g.stringifyNumber(l)}const h={identify:l=>y(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(l,o,i)=>p(l,2,8,i),stringify:l=>m(l,8,"0o")},f={identify:y,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(l,o,i)=>p(l,0,10,i),stringify:g.stringifyNumber},c={identify:l=>y(l)&&l>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(l,o,i)=>p(l,2,16,i),stringify:l=>m(l,16,"0x")};b.int=f,b.intHex=c,b.intOct=h}),70896:((E,b,u)=>{var g=u(47451),y=u(73632),p=u(1706),m=u(66464),h=u(73959),f=u(38405),c=u(59874);const l=[g.map,p.seq,m.string,y.nullTag,h.boolTag,c.intOct,c.int,c.intHex,f.floatNaN,f.floatExp,f.float];b.schema=l}),33559:((E,b,u)=>{var g=u(63301),y=u(47451),p=u(1706);function m(o){return typeof o=="bigint"||Number.isInteger(o)}const h=({value:o})=>JSON.stringify(o),f=[{identify:o=>typeof o=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:o=>o,stringify:h},{identify:o=>o==null,createNode:()=>new g.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:h},{identify:o=>typeof o=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:o=>o==="true",stringify:h},{identify:m,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(o,i,{intAsBigInt:t})=>t?BigInt(o):parseInt(o,10),stringify:({value:o})=>m(o)?o.toString():JSON.stringify(o)},{identify:o=>typeof o=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:o=>parseFloat(o),stringify:h}],c={default:!0,tag:"",test:/^/,resolve(o,i){return i(`Unresolved plain scalar ${JSON.stringify(o)}`),o}},l=[y.map,p.seq].concat(f,c);b.schema=l}),90018:((E,b,u)=>{var g=u(47451),y=u(73632),p=u(1706),m=u(66464),h=u(73959),f=u(38405),c=u(59874),l=u(70896),o=u(33559),i=u(56083),t=u(90452),n=u(50303),e=u(18385),s=u(35913),r=u(81528),a=u(24371);const d=new Map([["core",l.schema],["failsafe",[g.map,p.seq,m.string]],["json",o.schema],["yaml11",s.schema],["yaml-1.1",s.schema]]),S={binary:i.binary,bool:h.boolTag,float:f.float,floatExp:f.floatExp,floatNaN:f.floatNaN,floatTime:a.floatTime,int:c.int,intHex:c.intHex,intOct:c.intOct,intTime:a.intTime,map:g.map,merge:t.merge,null:y.nullTag,omap:n.omap,pairs:e.pairs,seq:p.seq,set:r.set,timestamp:a.timestamp},v={"tag:yaml.org,2002:binary":i.binary,"tag:yaml.org,2002:merge":t.merge,"tag:yaml.org,2002:omap":n.omap,"tag:yaml.org,2002:pairs":e.pairs,"tag:yaml.org,2002:set":r.set,"tag:yaml.org,2002:timestamp":a.timestamp};function w(A,N,L){const k=d.get(N);if(k&&!A)return L&&!k.includes(t.merge)?k.concat(t.merge):k.slice();let O=k;if(!O)if(Array.isArray(A))O=[];else{const T=Array.from(d.keys()).filter(C=>C!=="yaml11").map(C=>JSON.stringify(C)).join(", ");throw new Error(`Unknown schema "${N}"; use one of ${T} or define customTags array`)}if(Array.isArray(A))for(const T of A)O=O.concat(T);else typeof A=="function"&&(O=A(O.slice()));return L&&(O=O.concat(t.merge)),O.reduce((T,C)=>{const I=typeof C=="string"?S[C]:C;if(!I){const P=JSON.stringify(C),K=Object.keys(S).map(D=>JSON.stringify(D)).join(", ");throw new Error(`Unknown custom tag ${P}; use one of ${K}`)}return T.includes(I)||T.push(I),T},[])}b.coreKnownTags=v,b.getTags=w}),56083:((E,b,u)=>{var g=u(20181),y=u(63301),p=u(83069);const m={identify:h=>h instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(h,f){if(typeof g.Buffer=="function")return g.Buffer.from(h,"base64");if(typeof atob=="function"){const c=atob(h.replace(/[\n\r]/g,"")),l=new Uint8Array(c.length);for(let o=0;o<c.length;++o)l[o]=c.charCodeAt(o);return l}else return f("This environment does not support reading binary tags; either Buffer or atob is required"),h},stringify({comment:h,type:f,value:c},l,o,i){if(!c)return"";const t=c;let n;if(typeof g.Buffer=="function")n=t instanceof g.Buffer?t.toString("base64"):g.Buffer.from(t.buffer).toString("base64");else if(typeof btoa=="function"){let e="";for(let s=0;s<t.length;++s)e+=String.fromCharCode(t[s]);n=btoa(e)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(f??(f=y.Scalar.BLOCK_LITERAL),f!==y.Scalar.QUOTE_DOUBLE){const e=Math.max(l.options.lineWidth-l.indent.length,l.options.minContentWidth),s=Math.ceil(n.length/e),r=new Array(s);for(let a=0,d=0;a<s;++a,d+=e)r[a]=n.substr(d,e);n=r.join(f===y.Scalar.BLOCK_LITERAL?`
`:" ")}return p.stringifyString({comment:h,type:f,value:n},l,o,i)}};b.binary=m}),88398:((E,b,u)=>{var g=u(63301);function y({value:h,source:f},c){return f&&(h?p:m).test.test(f)?f:h?c.options.trueStr:c.options.falseStr}const p={identify:h=>h===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new g.Scalar(!0),stringify:y},m={identify:h=>h===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new g.Scalar(!1),stringify:y};b.falseTag=m,b.trueTag=p}),35782:((E,b,u)=>{var g=u(63301),y=u(28689);const p={identify:f=>typeof f=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:f=>f.slice(-3).toLowerCase()==="nan"?NaN:f[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:y.stringifyNumber},m={identify:f=>typeof f=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:f=>parseFloat(f.replace(/_/g,"")),stringify(f){const c=Number(f.value);return isFinite(c)?c.toExponential():y.stringifyNumber(f)}},h={identify:f=>typeof f=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(f){const c=new g.Scalar(parseFloat(f.replace(/_/g,""))),l=f.indexOf(".");if(l!==-1){const o=f.substring(l+1).replace(/_/g,"");o[o.length-1]==="0"&&(c.minFractionDigits=o.length)}return c},stringify:y.stringifyNumber};b.float=h,b.floatExp=m,b.floatNaN=p}),10873:((E,b,u)=>{var g=u(28689);const y=o=>typeof o=="bigint"||Number.isInteger(o);function p(o,i,t,{intAsBigInt:n}){const e=o[0];if((e==="-"||e==="+")&&(i+=1),o=o.substring(i).replace(/_/g,""),n){switch(t){case 2:o=`0b${o}`;break;case 8:o=`0o${o}`;break;case 16:o=`0x${o}`;break}const r=BigInt(o);return e==="-"?BigInt(-1)*r:r}const s=parseInt(o,t);return e==="-"?-1*s:s}function m(o,i,t){const{value:n}=o;if(y(n)){const e=n.toString(i);return n<0?"-"+t+e.substr(1):t+e}return g.stringifyNumber(o)}const h={identify:y,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(o,i,t)=>p(o,2,2,t),stringify:o=>m(o,2,"0b")},f={identify:y,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(o,i,t)=>p(o,1,8,t),stringify:o=>m(o,8,"0")},c={identify:y,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(o,i,t)=>p(o,0,10,t),stringify:g.stringifyNumber},l={identify:y,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(o,i,t)=>p(o,2,16,t),stringify:o=>m(o,16,"0x")};b.int=c,b.intBin=h,b.intHex=l,b.intOct=f}),90452:((E,b,u)=>{var g=u(41127),y=u(63301);const p="<<",m={identify:o=>o===p||typeof o=="symbol"&&o.description===p,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new y.Scalar(Symbol(p)),{addToJSMap:f}),stringify:()=>p},h=(o,i)=>(m.identify(i)||g.isScalar(i)&&(!i.type||i.type===y.Scalar.PLAIN)&&m.identify(i.value))&&o?.doc.schema.tags.some(t=>t.tag===m.tag&&t.default);function f(o,i,t){const n=l(o,t);if(g.isSeq(n))for(const e of n.items)c(o,i,e);else if(Array.isArray(n))for(const e of n)c(o,i,e);else c(o,i,n)}function c(o,i,t){const n=l(o,t);if(!g.isMap(n))throw new Error("Merge sources must be maps or map aliases");const e=n.toJSON(null,o,Map);for(const[s,r]of e)i instanceof Map?i.has(s)||i.set(s,r):i instanceof Set?i.add(s):Object.prototype.hasOwnProperty.call(i,s)||Object.defineProperty(i,s,{value:r,writable:!0,enumerable:!0,configurable:!0});return i}function l(o,i){return o&&g.isAlias(i)?i.resolve(o.doc,o):i}b.addMergeToJSMap=f,b.isMergeKey=h,b.merge=m}),50303:((E,b,u)=>{var g=u(41127),y=u(74043),p=u(84454),m=u(92223),h=u(18385);class f extends m.YAMLSeq{constructor(){super(),this.add=p.YAMLMap.prototype.add.bind(this),this.delete=p.YAMLMap.prototype.delete.bind(this),this.get=p.YAMLMap.prototype.get.bind(this),this.has=p.YAMLMap.prototype.has.bind(this),this.set=p.YAMLMap.prototype.set.bind(this),this.tag=f.tag}toJSON(o,i){if(!i)return super.toJSON(o);const t=new Map;i?.onCreate&&i.onCreate(t);for(const n of this.items){let e,s;if(g.isPair(n)?(e=y.toJS(n.key,"",i),s=y.toJS(n.value,e,i)):e=y.toJS(n,"",i),t.has(e))throw new Error("Ordered maps must not include duplicate keys");t.set(e,s)}return t}static from(o,i,t){const n=h.createPairs(o,i,t),e=new this;return e.items=n.items,e}}f.tag="tag:yaml.org,2002:omap";const c={collection:"seq",identify:l=>l instanceof Map,nodeClass:f,default:!1,tag:"tag:yaml.org,2002:omap",resolve(l,o){const i=h.resolvePairs(l,o),t=[];for(const{key:n}of i.items)g.isScalar(n)&&(t.includes(n.value)?o(`Ordered maps must not include duplicate keys: ${n.value}`):t.push(n.value));return Object.assign(new f,i)},createNode:(l,o,i)=>f.from(l,o,i)};b.YAMLOMap=f,b.omap=c}),18385:((E,b,u)=>{var g=u(41127),y=u(57165),p=u(63301),m=u(92223);function h(l,o){if(g.isSeq(l))for(let i=0;i<l.items.length;++i){let t=l.items[i];if(!g.isPair(t)){if(g.isMap(t)){t.items.length>1&&o("Each pair must have its own sequence indicator");const n=t.items[0]||new y.Pair(new p.Scalar(null));if(t.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${t.commentBefore}
${n.key.commentBefore}`:t.commentBefore),t.comment){const e=n.value??n.key;e.comment=e.comment?`${t.comment}
${e.comment}`:t.comment}t=n}l.items[i]=g.isPair(t)?t:new y.Pair(t)}}else o("Expected a sequence for this tag");return l}function f(l,o,i){const{replacer:t}=i,n=new m.YAMLSeq(l);n.tag="tag:yaml.org,2002:pairs";let e=0;if(o&&Symbol.iterator in Object(o))for(let s of o){typeof t=="function"&&(s=t.call(o,String(e++),s));let r,a;if(Array.isArray(s))if(s.length===2)r=s[0],a=s[1];else throw new TypeError(`Expected [key, value] tuple: ${s}`);else if(s&&s instanceof Object){const d=Object.keys(s);if(d.length===1)r=d[0],a=s[r];else throw new TypeError(`Expected tuple with one key, not ${d.length} keys`)}else r=s;n.items.push(y.createPair(r,a,i))}return n}const c={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:h,createNode:f};b.createPairs=f,b.pairs=c,b.resolvePairs=h}),35913:((E,b,u)=>{var g=u(47451),y=u(73632),p=u(1706),m=u(66464),h=u(56083),f=u(88398),c=u(35782),l=u(10873),o=u(90452),i=u(50303),t=u(18385),n=u(81528),e=u(24371);const s=[g.map,p.seq,m.string,y.nullTag,f.trueTag,f.falseTag,l.intBin,l.intOct,l.int,l.intHex,c.floatNaN,c.floatExp,c.float,h.binary,o.merge,i.omap,t.pairs,n.set,e.intTime,e.floatTime,e.timestamp];b.schema=s}),81528:((E,b,u)=>{var g=u(41127),y=u(57165),p=u(84454);class m extends p.YAMLMap{constructor(c){super(c),this.tag=m.tag}add(c){let l;g.isPair(c)?l=c:c&&typeof c=="object"&&"key"in c&&"value"in c&&c.value===null?l=new y.Pair(c.key,null):l=new y.Pair(c,null),p.findPair(this.items,l.key)||this.items.push(l)}get(c,l){const o=p.findPair(this.items,c);return!l&&g.isPair(o)?g.isScalar(o.key)?o.key.value:o.key:o}set(c,l){if(typeof l!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof l}`);const o=p.findPair(this.items,c);o&&!l?this.items.splice(this.items.indexOf(o),1):!o&&l&&this.items.push(new y.Pair(c))}toJSON(c,l){return super.toJSON(c,l,Set)}toString(c,l,o){if(!c)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},c,{allNullValues:!0}),l,o);throw new Error("Set items must all have null values")}static from(c,l,o){const{replacer:i}=o,t=new this(c);if(l&&Symbol.iterator in Object(l))for(let n of l)typeof i=="function"&&(n=i.call(l,n,n)),t.items.push(y.createPair(n,null,o));return t}}m.tag="tag:yaml.org,2002:set";const h={collection:"map",identify:f=>f instanceof Set,nodeClass:m,default:!1,tag:"tag:yaml.org,2002:set",createNode:(f,c,l)=>m.from(f,c,l),resolve(f,c){if(g.isMap(f)){if(f.hasAllNullValues(!0))return Object.assign(new m,f);c("Set items must all have null values")}else c("Expected a mapping for this tag");return f}};b.YAMLSet=m,b.set=h}),24371:((E,b,u)=>{var g=u(28689);function y(c,l){const o=c[0],i=o==="-"||o==="+"?c.substring(1):c,t=e=>l?BigInt(e):Number(e),n=i.replace(/_/g,"").split(":").reduce((e,s)=>e*t(60)+t(s),t(0));return o==="-"?t(-1)*n:n}function p(c){let{value:l}=c,o=e=>e;if(typeof l=="bigint")o=e=>BigInt(e);else if(isNaN(l)||!isFinite(l))return g.stringifyNumber(c);let i="";l<0&&(i="-",l*=o(-1));const t=o(60),n=[l%t];return l<60?n.unshift(0):(l=(l-n[0])/t,n.unshift(l%t),l>=60&&(l=(l-n[0])/t,n.unshift(l))),i+n.map(e=>String(e).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}const m={identify:c=>typeof c=="bigint"||Number.isInteger(c),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(c,l,{intAsBigInt:o})=>y(c,o),stringify:p},h={identify:c=>typeof c=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:c=>y(c,!1),stringify:p},f={identify:c=>c instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(c){const l=c.match(f.test);if(!l)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,o,i,t,n,e,s]=l.map(Number),r=l[7]?Number((l[7]+"00").substr(1,3)):0;let a=Date.UTC(o,i-1,t,n||0,e||0,s||0,r);const d=l[8];if(d&&d!=="Z"){let S=y(d,!1);Math.abs(S)<30&&(S*=60),a-=6e4*S}return new Date(a)},stringify:({value:c})=>c?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};b.floatTime=h,b.intTime=m,b.timestamp=f}),34475:((E,b)=>{const u="flow",g="block",y="quoted";function p(h,f,c="flow",{indentAtStart:l,lineWidth:o=80,minContentWidth:i=20,onFold:t,onOverflow:n}={}){if(!o||o<0)return h;o<i&&(i=0);const e=Math.max(1+i,1+o-f.length);if(h.length<=e)return h;const s=[],r={};let a=o-f.length;typeof l=="number"&&(l>o-Math.max(2,i)?s.push(0):a=o-l);let d,S,v=!1,w=-1,A=-1,N=-1;c===g&&(w=m(h,w,f.length),w!==-1&&(a=w+e));for(let k;k=h[w+=1];){if(c===y&&k==="\\"){switch(A=w,h[w+1]){case"x":w+=3;break;case"u":w+=5;break;case"U":w+=9;break;default:w+=1}N=w}if(k===`
`)c===g&&(w=m(h,w,f.length)),a=w+f.length+e,d=void 0;else{if(k===" "&&S&&S!==" "&&S!==`
`&&S!=="	"){const O=h[w+1];O&&O!==" "&&O!==`
`&&O!=="	"&&(d=w)}if(w>=a)if(d)s.push(d),a=d+e,d=void 0;else if(c===y){for(;S===" "||S==="	";)S=k,k=h[w+=1],v=!0;const O=w>N+1?w-2:A-1;if(r[O])return h;s.push(O),r[O]=!0,a=O+e,d=void 0}else v=!0}S=k}if(v&&n&&n(),s.length===0)return h;t&&t();let L=h.slice(0,s[0]);for(let k=0;k<s.length;++k){const O=s[k],T=s[k+1]||h.length;O===0?L=`
${f}${h.slice(0,T)}`:(c===y&&r[O]&&(L+=`${h[O]}\\`),L+=`
${f}${h.slice(O+1,T)}`)}return L}function m(h,f,c){let l=f,o=f+1,i=h[o];for(;i===" "||i==="	";)if(f<o+c)i=h[++f];else{do i=h[++f];while(i&&i!==`
`);l=f,o=f+1,i=h[o]}return l}b.FOLD_BLOCK=g,b.FOLD_FLOW=u,b.FOLD_QUOTED=y,b.foldFlowLines=p}),2148:((E,b,u)=>{var g=u(71596),y=u(41127),p=u(59799),m=u(83069);function h(o,i){const t=Object.assign({blockQuote:!0,commentString:p.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},o.schema.toStringOptions,i);let n;switch(t.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:o,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:n,options:t}}function f(o,i){if(i.tag){const e=o.filter(s=>s.tag===i.tag);if(e.length>0)return e.find(s=>s.format===i.format)??e[0]}let t,n;if(y.isScalar(i)){n=i.value;let e=o.filter(s=>s.identify?.(n));if(e.length>1){const s=e.filter(r=>r.test);s.length>0&&(e=s)}t=e.find(s=>s.format===i.format)??e.find(s=>!s.format)}else n=i,t=o.find(e=>e.nodeClass&&n instanceof e.nodeClass);if(!t){const e=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${e} value`)}return t}function c(o,i,{anchors:t,doc:n}){if(!n.directives)return"";const e=[],s=(y.isScalar(o)||y.isCollection(o))&&o.anchor;s&&g.anchorIsValid(s)&&(t.add(s),e.push(`&${s}`));const r=o.tag??(i.default?null:i.tag);return r&&e.push(n.directives.tagString(r)),e.join(" ")}function l(o,i,t,n){if(y.isPair(o))return o.toString(i,t,n);if(y.isAlias(o)){if(i.doc.directives)return o.toString(i);if(i.resolvedAliases?.has(o))throw new TypeError("Cannot stringify circular structure without alias nodes");i.resolvedAliases?i.resolvedAliases.add(o):i.resolvedAliases=new Set([o]),o=o.resolve(i.doc)}let e;const s=y.isNode(o)?o:i.doc.createNode(o,{onTagObj:d=>e=d});e??(e=f(i.doc.schema.tags,s));const r=c(s,e,i);r.length>0&&(i.indentAtStart=(i.indentAtStart??0)+r.length+1);const a=typeof e.stringify=="function"?e.stringify(s,i,t,n):y.isScalar(s)?m.stringifyString(s,i,t,n):s.toString(i,t,n);return r?y.isScalar(s)||a[0]==="{"||a[0]==="["?`${r} ${a}`:`${r}
${i.indent}${a}`:a}b.createStringifyContext=h,b.stringify=l}),61212:((E,b,u)=>{var g=u(41127),y=u(2148),p=u(59799);function m(l,o,i){return(o.inFlow??l.flow?f:h)(l,o,i)}function h({comment:l,items:o},i,{blockItemPrefix:t,flowChars:n,itemIndent:e,onChompKeep:s,onComment:r}){const{indent:a,options:{commentString:d}}=i,S=Object.assign({},i,{indent:e,type:null});let v=!1;const w=[];for(let N=0;N<o.length;++N){const L=o[N];let k=null;if(g.isNode(L))!v&&L.spaceBefore&&w.push(""),c(i,w,L.commentBefore,v),L.comment&&(k=L.comment);else if(g.isPair(L)){const T=g.isNode(L.key)?L.key:null;T&&(!v&&T.spaceBefore&&w.push(""),c(i,w,T.commentBefore,v))}v=!1;let O=y.stringify(L,S,()=>k=null,()=>v=!0);k&&(O+=p.lineComment(O,e,d(k))),v&&k&&(v=!1),w.push(t+O)}let A;if(w.length===0)A=n.start+n.end;else{A=w[0];for(let N=1;N<w.length;++N){const L=w[N];A+=L?`
${a}${L}`:`
`}}return l?(A+=`
`+p.indentComment(d(l),a),r&&r()):v&&s&&s(),A}function f({items:l},o,{flowChars:i,itemIndent:t}){const{indent:n,indentStep:e,flowCollectionPadding:s,options:{commentString:r}}=o;t+=e;const a=Object.assign({},o,{indent:t,inFlow:!0,type:null});let d=!1,S=0;const v=[];for(let N=0;N<l.length;++N){const L=l[N];let k=null;if(g.isNode(L))L.spaceBefore&&v.push(""),c(o,v,L.commentBefore,!1),L.comment&&(k=L.comment);else if(g.isPair(L)){const T=g.isNode(L.key)?L.key:null;T&&(T.spaceBefore&&v.push(""),c(o,v,T.commentBefore,!1),T.comment&&(d=!0));const C=g.isNode(L.value)?L.value:null;C?(C.comment&&(k=C.comment),C.commentBefore&&(d=!0)):L.value==null&&T?.comment&&(k=T.comment)}k&&(d=!0);let O=y.stringify(L,a,()=>k=null);d||(d=v.length>S||O.includes(`
`)),N<l.length-1?O+=",":o.options.trailingComma&&(o.options.lineWidth>0&&(d||(d=v.reduce((T,C)=>T+C.length+2,2)+(O.length+2)>o.options.lineWidth)),d&&(O+=",")),k&&(O+=p.lineComment(O,t,r(k))),v.push(O),S=v.length}const{start:w,end:A}=i;if(v.length===0)return w+A;if(!d){const N=v.reduce((L,k)=>L+k.length+2,2);d=o.options.lineWidth>0&&N>o.options.lineWidth}if(d){let N=w;for(const L of v)N+=L?`
${e}${n}${L}`:`
`;return`${N}
${n}${A}`}else return`${w}${s}${v.join(" ")}${s}${A}`}function c({indent:l,options:{commentString:o}},i,t,n){if(t&&n&&(t=t.replace(/^\n+/,"")),t){const e=p.indentComment(o(t),l);i.push(e.trimStart())}}b.stringifyCollection=m}),59799:((E,b)=>{const u=p=>p.replace(/^(?!$)(?: $)?/gm,"#");function g(p,m){return/^\n+$/.test(p)?p.substring(1):m?p.replace(/^(?! *$)/gm,m):p}const y=(p,m,h)=>p.endsWith(`
`)?g(h,m):h.includes(`
`)?`
`+g(h,m):(p.endsWith(" ")?"":" ")+h;b.indentComment=g,b.lineComment=y,b.stringifyComment=u}),6829:((E,b,u)=>{var g=u(41127),y=u(2148),p=u(59799);function m(h,f){const c=[];let l=f.directives===!0;if(f.directives!==!1&&h.directives){const e=h.directives.toString(h);e?(c.push(e),l=!0):h.directives.docStart&&(l=!0)}l&&c.push("---");const o=y.createStringifyContext(h,f),{commentString:i}=o.options;if(h.commentBefore){c.length!==1&&c.unshift("");const e=i(h.commentBefore);c.unshift(p.indentComment(e,""))}let t=!1,n=null;if(h.contents){if(g.isNode(h.contents)){if(h.contents.spaceBefore&&l&&c.push(""),h.contents.commentBefore){const r=i(h.contents.commentBefore);c.push(p.indentComment(r,""))}o.forceBlockIndent=!!h.comment,n=h.contents.comment}const e=n?void 0:()=>t=!0;let s=y.stringify(h.contents,o,()=>n=null,e);n&&(s+=p.lineComment(s,"",i(n))),(s[0]==="|"||s[0]===">")&&c[c.length-1]==="---"?c[c.length-1]=`--- ${s}`:c.push(s)}else c.push(y.stringify(h.contents,o));if(h.directives?.docEnd)if(h.comment){const e=i(h.comment);e.includes(`
`)?(c.push("..."),c.push(p.indentComment(e,""))):c.push(`... ${e}`)}else c.push("...");else{let e=h.comment;e&&t&&(e=e.replace(/^\n+/,"")),e&&((!t||n)&&c[c.length-1]!==""&&c.push(""),c.push(p.indentComment(i(e),"")))}return c.join(`
`)+`
`}b.stringifyDocument=m}),28689:((E,b)=>{function u({format:g,minFractionDigits:y,tag:p,value:m}){if(typeof m=="bigint")return String(m);const h=typeof m=="number"?m:Number(m);if(!isFinite(h))return isNaN(h)?".nan":h<0?"-.inf":".inf";let f=Object.is(m,-0)?"-0":JSON.stringify(m);if(!g&&y&&(!p||p==="tag:yaml.org,2002:float")&&/^-?\d/.test(f)&&!f.includes("e")){let c=f.indexOf(".");c<0&&(c=f.length,f+=".");let l=y-(f.length-c-1);for(;l-- >0;)f+="0"}return f}b.stringifyNumber=u}),59748:((E,b,u)=>{var g=u(41127),y=u(63301),p=u(2148),m=u(59799);function h({key:f,value:c},l,o,i){const{allNullValues:t,doc:n,indent:e,indentStep:s,options:{commentString:r,indentSeq:a,simpleKeys:d}}=l;let S=g.isNode(f)&&f.comment||null;if(d){if(S)throw new Error("With simple keys, key nodes cannot have comments");if(g.isCollection(f)||!g.isNode(f)&&typeof f=="object"){const P="With simple keys, collection cannot be used as a key value";throw new Error(P)}}let v=!d&&(!f||S&&c==null&&!l.inFlow||g.isCollection(f)||(g.isScalar(f)?f.type===y.Scalar.BLOCK_FOLDED||f.type===y.Scalar.BLOCK_LITERAL:typeof f=="object"));l=Object.assign({},l,{allNullValues:!1,implicitKey:!v&&(d||!t),indent:e+s});let w=!1,A=!1,N=p.stringify(f,l,()=>w=!0,()=>A=!0);if(!v&&!l.inFlow&&N.length>1024){if(d)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");v=!0}if(l.inFlow){if(t||c==null)return w&&o&&o(),N===""?"?":v?`? ${N}`:N}else if(t&&!d||c==null&&v)return N=`? ${N}`,S&&!w?N+=m.lineComment(N,l.indent,r(S)):A&&i&&i(),N;w&&(S=null),v?(S&&(N+=m.lineComment(N,l.indent,r(S))),N=`? ${N}
${e}:`):(N=`${N}:`,S&&(N+=m.lineComment(N,l.indent,r(S))));let L,k,O;g.isNode(c)?(L=!!c.spaceBefore,k=c.commentBefore,O=c.comment):(L=!1,k=null,O=null,c&&typeof c=="object"&&(c=n.createNode(c))),l.implicitKey=!1,!v&&!S&&g.isScalar(c)&&(l.indentAtStart=N.length+1),A=!1,!a&&s.length>=2&&!l.inFlow&&!v&&g.isSeq(c)&&!c.flow&&!c.tag&&!c.anchor&&(l.indent=l.indent.substring(2));let T=!1;const C=p.stringify(c,l,()=>T=!0,()=>A=!0);let I=" ";if(S||L||k){if(I=L?`
`:"",k){const P=r(k);I+=`
${m.indentComment(P,l.indent)}`}C===""&&!l.inFlow?I===`
`&&O&&(I=`

`):I+=`
${l.indent}`}else if(!v&&g.isCollection(c)){const P=C[0],K=C.indexOf(`
`),D=K!==-1,j=l.inFlow??c.flow??c.items.length===0;if(D||!j){let B=!1;if(D&&(P==="&"||P==="!")){let M=C.indexOf(" ");P==="&"&&M!==-1&&M<K&&C[M+1]==="!"&&(M=C.indexOf(" ",M+1)),(M===-1||K<M)&&(B=!0)}B||(I=`
${l.indent}`)}}else(C===""||C[0]===`
`)&&(I="");return N+=I+C,l.inFlow?T&&o&&o():O&&!T?N+=m.lineComment(N,l.indent,r(O)):A&&i&&i(),N}b.stringifyPair=h}),83069:((E,b,u)=>{var g=u(63301),y=u(34475);const p=(e,s)=>({indentAtStart:s?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.options.minContentWidth}),m=e=>/^(%|---|\.\.\.)/m.test(e);function h(e,s,r){if(!s||s<0)return!1;const a=s-r,d=e.length;if(d<=a)return!1;for(let S=0,v=0;S<d;++S)if(e[S]===`
`){if(S-v>a)return!0;if(v=S+1,d-v<=a)return!1}return!0}function f(e,s){const r=JSON.stringify(e);if(s.options.doubleQuotedAsJSON)return r;const{implicitKey:a}=s,d=s.options.doubleQuotedMinMultiLineLength,S=s.indent||(m(e)?"  ":"");let v="",w=0;for(let A=0,N=r[A];N;N=r[++A])if(N===" "&&r[A+1]==="\\"&&r[A+2]==="n"&&(v+=r.slice(w,A)+"\\ ",A+=1,w=A,N="\\"),N==="\\")switch(r[A+1]){case"u":{v+=r.slice(w,A);const L=r.substr(A+2,4);switch(L){case"0000":v+="\\0";break;case"0007":v+="\\a";break;case"000b":v+="\\v";break;case"001b":v+="\\e";break;case"0085":v+="\\N";break;case"00a0":v+="\\_";break;case"2028":v+="\\L";break;case"2029":v+="\\P";break;default:L.substr(0,2)==="00"?v+="\\x"+L.substr(2):v+=r.substr(A,6)}A+=5,w=A+1}break;case"n":if(a||r[A+2]==='"'||r.length<d)A+=1;else{for(v+=r.slice(w,A)+`

`;r[A+2]==="\\"&&r[A+3]==="n"&&r[A+4]!=='"';)v+=`
`,A+=2;v+=S,r[A+2]===" "&&(v+="\\"),A+=1,w=A+1}break;default:A+=1}return v=w?v+r.slice(w):r,a?v:y.foldFlowLines(v,S,y.FOLD_QUOTED,p(s,!1))}function c(e,s){if(s.options.singleQuote===!1||s.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return f(e,s);const r=s.indent||(m(e)?"  ":""),a="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${r}`)+"'";return s.implicitKey?a:y.foldFlowLines(a,r,y.FOLD_FLOW,p(s,!1))}function l(e,s){const{singleQuote:r}=s.options;let a;if(r===!1)a=f;else{const d=e.includes('"'),S=e.includes("'");d&&!S?a=c:S&&!d?a=f:a=r?c:f}return a(e,s)}let o;try{o=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{o=/\n+(?!\n|$)/g}function i({comment:e,type:s,value:r},a,d,S){const{blockQuote:v,commentString:w,lineWidth:A}=a.options;if(!v||/\n[\t ]+$/.test(r))return l(r,a);const N=a.indent||(a.forceBlockIndent||m(r)?"  ":""),L=v==="literal"?!0:v==="folded"||s===g.Scalar.BLOCK_FOLDED?!1:s===g.Scalar.BLOCK_LITERAL?!0:!h(r,A,N.length);if(!r)return L?`|
`:`>
`;let k,O;for(O=r.length;O>0;--O){const M=r[O-1];if(M!==`
`&&M!=="	"&&M!==" ")break}let T=r.substring(O);const C=T.indexOf(`
`);C===-1?k="-":r===T||C!==T.length-1?(k="+",S&&S()):k="",T&&(r=r.slice(0,-T.length),T[T.length-1]===`
`&&(T=T.slice(0,-1)),T=T.replace(o,`$&${N}`));let I=!1,P,K=-1;for(P=0;P<r.length;++P){const M=r[P];if(M===" ")I=!0;else if(M===`
`)K=P;else break}let D=r.substring(0,K<P?K+1:P);D&&(r=r.substring(D.length),D=D.replace(/\n+/g,`$&${N}`));let B=(I?N?"2":"1":"")+k;if(e&&(B+=" "+w(e.replace(/ ?[\r\n]+/g," ")),d&&d()),!L){const M=r.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${N}`);let F=!1;const $=p(a,!0);v!=="folded"&&s!==g.Scalar.BLOCK_FOLDED&&($.onOverflow=()=>{F=!0});const R=y.foldFlowLines(`${D}${M}${T}`,N,y.FOLD_BLOCK,$);if(!F)return`>${B}
${N}${R}`}return r=r.replace(/\n+/g,`$&${N}`),`|${B}
${N}${D}${r}${T}`}function t(e,s,r,a){const{type:d,value:S}=e,{actualString:v,implicitKey:w,indent:A,indentStep:N,inFlow:L}=s;if(w&&S.includes(`
`)||L&&/[[\]{},]/.test(S))return l(S,s);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(S))return w||L||!S.includes(`
`)?l(S,s):i(e,s,r,a);if(!w&&!L&&d!==g.Scalar.PLAIN&&S.includes(`
`))return i(e,s,r,a);if(m(S)){if(A==="")return s.forceBlockIndent=!0,i(e,s,r,a);if(w&&A===N)return l(S,s)}const k=S.replace(/\n+/g,`$&
${A}`);if(v){const O=I=>I.default&&I.tag!=="tag:yaml.org,2002:str"&&I.test?.test(k),{compat:T,tags:C}=s.doc.schema;if(C.some(O)||T?.some(O))return l(S,s)}return w?k:y.foldFlowLines(k,A,y.FOLD_FLOW,p(s,!1))}function n(e,s,r,a){const{implicitKey:d,inFlow:S}=s,v=typeof e.value=="string"?e:Object.assign({},e,{value:String(e.value)});let{type:w}=e;w!==g.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(v.value)&&(w=g.Scalar.QUOTE_DOUBLE);const A=L=>{switch(L){case g.Scalar.BLOCK_FOLDED:case g.Scalar.BLOCK_LITERAL:return d||S?l(v.value,s):i(v,s,r,a);case g.Scalar.QUOTE_DOUBLE:return f(v.value,s);case g.Scalar.QUOTE_SINGLE:return c(v.value,s);case g.Scalar.PLAIN:return t(v,s,r,a);default:return null}};let N=A(w);if(N===null){const{defaultKeyType:L,defaultStringType:k}=s.options,O=d&&L||k;if(N=A(O),N===null)throw new Error(`Unsupported default string type ${O}`)}return N}b.stringifyString=n}),10204:((E,b,u)=>{var g=u(41127);const y=Symbol("break visit"),p=Symbol("skip children"),m=Symbol("remove node");function h(n,e){const s=o(e);g.isDocument(n)?f(null,n.contents,s,Object.freeze([n]))===m&&(n.contents=null):f(null,n,s,Object.freeze([]))}h.BREAK=y,h.SKIP=p,h.REMOVE=m;function f(n,e,s,r){const a=i(n,e,s,r);if(g.isNode(a)||g.isPair(a))return t(n,r,a),f(n,a,s,r);if(typeof a!="symbol"){if(g.isCollection(e)){r=Object.freeze(r.concat(e));for(let d=0;d<e.items.length;++d){const S=f(d,e.items[d],s,r);if(typeof S=="number")d=S-1;else{if(S===y)return y;S===m&&(e.items.splice(d,1),d-=1)}}}else if(g.isPair(e)){r=Object.freeze(r.concat(e));const d=f("key",e.key,s,r);if(d===y)return y;d===m&&(e.key=null);const S=f("value",e.value,s,r);if(S===y)return y;S===m&&(e.value=null)}}return a}async function c(n,e){const s=o(e);g.isDocument(n)?await l(null,n.contents,s,Object.freeze([n]))===m&&(n.contents=null):await l(null,n,s,Object.freeze([]))}c.BREAK=y,c.SKIP=p,c.REMOVE=m;async function l(n,e,s,r){const a=await i(n,e,s,r);if(g.isNode(a)||g.isPair(a))return t(n,r,a),l(n,a,s,r);if(typeof a!="symbol"){if(g.isCollection(e)){r=Object.freeze(r.concat(e));for(let d=0;d<e.items.length;++d){const S=await l(d,e.items[d],s,r);if(typeof S=="number")d=S-1;else{if(S===y)return y;S===m&&(e.items.splice(d,1),d-=1)}}}else if(g.isPair(e)){r=Object.freeze(r.concat(e));const d=await l("key",e.key,s,r);if(d===y)return y;d===m&&(e.key=null);const S=await l("value",e.value,s,r);if(S===y)return y;S===m&&(e.value=null)}}return a}function o(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function i(n,e,s,r){if(typeof s=="function")return s(n,e,r);if(g.isMap(e))return s.Map?.(n,e,r);if(g.isSeq(e))return s.Seq?.(n,e,r);if(g.isPair(e))return s.Pair?.(n,e,r);if(g.isScalar(e))return s.Scalar?.(n,e,r);if(g.isAlias(e))return s.Alias?.(n,e,r)}function t(n,e,s){const r=e[e.length-1];if(g.isCollection(r))r.items[n]=s;else if(g.isPair(r))n==="key"?r.key=s:r.value=s;else if(g.isDocument(r))r.contents=s;else{const a=g.isAlias(r)?"alias":"scalar";throw new Error(`Cannot replace node with ${a} parent`)}}b.visit=h,b.visitAsync=c})};

const id2 = 8892;
const ids2 = [8892];
const modules2 = {
  /***/
  89409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          formatSignature
        ),
        /* harmony export */
        u: () => (
          /* binding */
          parseSignature
        )
        /* harmony export */
      });
      const KINDS = /* @__PURE__ */ new Set(["i32", "i64", "f32", "f64", "v128", "funcref", "externref"]);
      function parseSignature(text) {
        const [params, results, ...rest] = text.split(" -> ");
        if (params === void 0 || results === void 0 || rest.length > 0)
          throw new Error(`no signature: ${text}`);
        return { params: parseTypes(params), results: parseTypes(results) };
      }
      function parseTypes(text) {
        return text === "void" ? [] : text.split(" ").map(parseType);
      }
      function parseType(text) {
        if (!KINDS.has(text))
          throw new Error(`no value type: ${text}`);
        return text;
      }
      function formatSignature(type) {
        return `${formatTypes(type.params)} -> ${formatTypes(type.results)}`;
      }
      function formatTypes(types) {
        return types.length === 0 ? "void" : types.map(formatType).join(" ");
      }
      function formatType(type) {
        return type === "v128" || type === "ref" ? "unknown" : type;
      }
    })
  ),
  /***/
  18892: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        rd: () => (
          /* binding */
          BUNDLED_TABLES
        ),
        fC: () => (
          /* binding */
          CALLBACKS
        ),
        Ir: () => (
          /* binding */
          MEASURED_RELEASES
        ),
        Q5: () => (
          /* binding */
          NEWEST_MEASURED
        ),
        U5: () => (
          /* binding */
          createTables
        ),
        l6: () => (
          /* binding */
          findHostFunctions
        ),
        qD: () => (
          /* binding */
          historicalRelease
        ),
        n3: () => (
          /* binding */
          hostFunctionNames
        ),
        Qo: () => (
          /* binding */
          isPortable
        ),
        $l: () => (
          /* binding */
          isSince
        ),
        yu: () => (
          /* binding */
          standardType
        )
      });
      ;
      const envoy_namespaceObject = /* @__PURE__ */ JSON.parse('{"$schema":"../../../schema/abi-envoy.schema.json","version":1,"how":"scripts/measure-abi.ts: envoy --mode validate with envoy.wasm.runtime.v8, on generated modules","aliases":{"wasi_unstable":"wasi_snapshot_preview1"},"releases":[{"version":"1.36.2","build":"dc2d3098ae5641555f15c71d5bb5ce0060a8015c/1.36.2/Clean/RELEASE/BoringSSL"},{"version":"1.36.3","build":"ddabe691e1aaa74b848d0782dab9dbea3b280319/1.36.3/Clean/RELEASE/BoringSSL"},{"version":"1.36.4","build":"bad8280de85c25b147a90c1d9b8a8c67a13e7134/1.36.4/Clean/RELEASE/BoringSSL"},{"version":"1.37.0","build":"3909deb175ef358202d6ab4f94d683ffc0fdb477/1.37.0/Clean/RELEASE/BoringSSL"},{"version":"1.38.2","build":"f387231af8dd7274e37c5ae2cc797cb09a948818/1.38.2/Clean/RELEASE/BoringSSL"},{"version":"1.39.0","build":"9aed67d36497690a0d0dc65305ab823927441b77/1.39.0/Clean/RELEASE/BoringSSL"},{"version":"1.39.1","build":"b579d07d3ad7ee11d32b105e91a5a39ad24718d7/1.39.1/Clean/RELEASE/BoringSSL"},{"version":"1.39.3","build":"6eb0d2d97489ec1b4e1584a004f5de443d97a41b/1.39.3/Clean/RELEASE/BoringSSL"},{"version":"1.40.0","build":"9e5580933739775e8bce696a57a2e1bc99368f23/1.40.0/Clean/RELEASE/BoringSSL"}],"imports":[{"module":"env","name":"emscripten_notify_memory_growth","signature":"i32 -> void","since":"1.36.2","start":"1.37.0"},{"module":"env","name":"envoy_resolve_dns","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_add_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_call_foreign_function","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_clear_route_cache","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_close_stream","signature":"i32 -> i32","abi":["0.2.0","0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_request","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_response","signature":"void -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_continue_stream","signature":"i32 -> i32","abi":["0.2.0","0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_define_metric","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_dequeue_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_done","signature":"void -> i32","since":"1.36.2"},{"module":"env","name":"proxy_enqueue_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_buffer_bytes","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_buffer_status","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_configuration","signature":"i32 i32 -> i32","abi":["0.1.0"],"since":"1.36.2"},{"module":"env","name":"proxy_get_current_time_nanoseconds","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_pairs","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_size","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_log_level","signature":"i32 -> i32","abi":["0.2.1"],"since":"1.36.2"},{"module":"env","name":"proxy_get_metric","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_property","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_shared_data","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_get_status","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_call","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_cancel","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_close","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_send","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_grpc_stream","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_http_call","signature":"i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_increment_metric","signature":"i32 i64 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_log","signature":"i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"env","name":"proxy_record_metric","signature":"i32 i64 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_register_shared_queue","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_remove_header_map_value","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_replace_header_map_value","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_resolve_shared_queue","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_send_local_response","signature":"i32 i32 i32 i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_buffer_bytes","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_effective_context","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_header_map_pairs","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_property","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_shared_data","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"env","name":"proxy_set_tick_period_milliseconds","signature":"i32 -> i32","since":"1.36.2"},{"module":"env","name":"pthread_equal","signature":"i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"args_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"args_sizes_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"clock_res_get","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"clock_time_get","signature":"i32 i64 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"environ_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"environ_sizes_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_advise","signature":"i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_allocate","signature":"i32 i64 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_close","signature":"i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_datasync","signature":"i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_set_flags","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_fdstat_set_rights","signature":"i32 i64 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_get","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_set_size","signature":"i32 i64 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_filestat_set_times","signature":"i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_pread","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_prestat_dir_name","signature":"i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_prestat_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_pwrite","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_read","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_readdir","signature":"i32 i32 i32 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_renumber","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_seek","signature":"i32 i64 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"fd_sync","signature":"i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_tell","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"fd_write","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"path_create_directory","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_filestat_get","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_filestat_set_times","signature":"i32 i32 i32 i32 i64 i64 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_link","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_open","signature":"i32 i32 i32 i32 i32 i64 i64 i32 i32 -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"path_readlink","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_remove_directory","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_rename","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_symlink","signature":"i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"path_unlink_file","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"poll_oneoff","signature":"i32 i32 i32 i32 -> i32","since":"1.36.2","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"proc_exit","signature":"i32 -> void","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"random_get","signature":"i32 i32 -> i32","since":"1.36.2","start":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"sched_yield","signature":"void -> i32","since":"1.36.2"},{"module":"wasi_snapshot_preview1","name":"sock_accept","signature":"i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_recv","signature":"i32 i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_send","signature":"i32 i32 i32 i32 i32 -> i32","since":"1.39.0","start":"1.39.0"},{"module":"wasi_snapshot_preview1","name":"sock_shutdown","signature":"i32 i32 -> i32","since":"1.39.0","start":"1.39.0"}],"exports":[{"name":"_initialize","signature":"void -> void","since":"1.36.2"},{"name":"_start","signature":"void -> void","since":"1.36.2","without":"_initialize"},{"name":"main","signature":"i32 i32 -> i32","since":"1.36.2","with":"_initialize"},{"name":"__main_void","signature":"void -> i32","since":"1.39.0","with":"_initialize"},{"name":"malloc","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_memory_allocate","signature":"i32 -> i32","since":"1.36.2","without":"malloc"},{"name":"proxy_validate_configuration","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_vm_start","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_configure","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_tick","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_context_create","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_new_connection","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_downstream_data","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_upstream_data","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_downstream_connection_close","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_upstream_connection_close","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_request_body","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_request_trailers","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_request_metadata","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_body","signature":"i32 i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_trailers","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_response_metadata","signature":"i32 i32 -> i32","since":"1.36.2"},{"name":"proxy_on_http_call_response","signature":"i32 i32 i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_close","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive_initial_metadata","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_grpc_receive_trailing_metadata","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_queue_ready","signature":"i32 i32 -> void","since":"1.36.2"},{"name":"proxy_on_done","signature":"i32 -> i32","since":"1.36.2"},{"name":"proxy_on_log","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_delete","signature":"i32 -> void","since":"1.36.2"},{"name":"proxy_on_request_headers","signature":"i32 i32 -> i32","since":"1.36.2","abi":["0.1.0"]},{"name":"proxy_on_request_headers","signature":"i32 i32 i32 -> i32","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"proxy_on_response_headers","signature":"i32 i32 -> i32","since":"1.36.2","abi":["0.1.0"]},{"name":"proxy_on_response_headers","signature":"i32 i32 i32 -> i32","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"proxy_on_foreign_function","signature":"i32 i32 i32 -> void","since":"1.36.2","abi":["0.2.0","0.2.1"]},{"name":"envoy_on_resolve_dns","signature":"i32 i32 i32 -> void","since":"1.36.2"},{"name":"envoy_on_stats_update","signature":"i32 i32 -> void","since":"1.36.2"}]}');
      ;
      const facts_namespaceObject = /* @__PURE__ */ JSON.parse(`{"Oj":{"s":["args_get","args_sizes_get","clock_time_get","environ_get","environ_sizes_get","fd_write","proc_exit","random_get"]},"mQ":{"how":"WASI preview 1 (WebAssembly/WASI, witx), where Envoy's own type differs: its host registers one parameter too few","path_link":"i32 i32 i32 i32 i32 i32 i32 -> i32","path_symlink":"i32 i32 i32 i32 i32 -> i32"},"b6":{"how":"dates of the commits to proxy-wasm-cpp-host, matched with Envoy's releases; not measured, so no verdict rests on it","emscripten_notify_memory_growth":"1.23","fd_fdstat_set_flags":"1.33","fd_prestat_dir_name":"1.21","fd_prestat_get":"1.21","path_open":"1.21","poll_oneoff":"1.33","sched_yield":"1.33"}}`);
      var signature = __webpack_require__(89409);
      ;
      function createTables(measured) {
        const { aliases: aliases2 } = measured;
        const hostFunctions = /* @__PURE__ */ new Map();
        for (const row of measured.imports) {
          const key = `${row.module}.${row.name}`;
          hostFunctions.set(key, [...hostFunctions.get(key) ?? [], { ...row, type: (0, signature.u)(row.signature) }]);
        }
        const spaceOf = (module) => (Object.hasOwn(aliases2, module) ? aliases2[module] : void 0) ?? module;
        const releases = measured.releases.map(({ version }) => version);
        return {
          releases,
          newest: releases.at(-1) ?? "",
          callbacks: measured.exports.map((row) => ({ ...row, type: (0, signature.u)(row.signature) })),
          findHostFunctions: (module, name) => hostFunctions.get(`${spaceOf(module)}.${name}`) ?? [],
          hostFunctionNames: (module) => {
            const prefix = `${spaceOf(module)}.`;
            return [...hostFunctions.keys()].flatMap((key) => key.startsWith(prefix) ? [key.slice(prefix.length)] : []);
          }
        };
      }
      const BUNDLED_TABLES = createTables(envoy_namespaceObject);
      const { releases: MEASURED_RELEASES, newest: NEWEST_MEASURED, callbacks: CALLBACKS, findHostFunctions, hostFunctionNames } = BUNDLED_TABLES;
      function isSince(since, release) {
        return since !== void 0 && numberOf(since) <= numberOf(release);
      }
      const numbers = /* @__PURE__ */ new Map();
      function numberOf(release) {
        const known = numbers.get(release);
        if (known !== void 0)
          return known;
        const [major = 0, minor = 0, patch = 0] = release.split(".").map(Number);
        const number = (major * 1e4 + minor) * 1e4 + patch;
        numbers.set(release, number);
        return number;
      }
      const aliases = envoy_namespaceObject.aliases;
      function isPortable(module, name) {
        if (module === "env")
          return name.startsWith("proxy_");
        return (aliases[module] ?? module) === "wasi_snapshot_preview1" && portableWasi.has(name);
      }
      const portableWasi = new Set(facts_namespaceObject.Oj.s);
      function standardType(name) {
        return name === "path_link" || name === "path_symlink" ? (0, signature.u)(facts_namespaceObject.mQ[name]) : void 0;
      }
      function historicalRelease(name) {
        const { how: _, ...releases } = facts_namespaceObject.b6;
        return releases[name];
      }
    })
  )
};

export const ids = [...ids0, ...ids1, ...ids2];
export const modules = { ...modules0, ...modules1, ...modules2 };
