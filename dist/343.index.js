const id = 343;
const ids = [343];
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
          parseYaml
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
        return proveYaml(parseYaml(content, file), schema);
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
      function parseYaml(content, file) {
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
  81998: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          LANGUAGE_NAMES
        )
        /* harmony export */
      });
      const LANGUAGE_NAMES = ["assemblyscript", "rust", "cpp", "go", "tinygo"];
    })
  ),
  /***/
  91552: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          OPTIMIZE_LEVELS
        )
        /* harmony export */
      });
      const OPTIMIZE_LEVELS = ["none", "size", "speed"];
    })
  ),
  /***/
  57893: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          FAILURE_POLICIES
        ),
        /* harmony export */
        z: () => (
          /* binding */
          PRODUCTS
        )
        /* harmony export */
      });
      const PRODUCTS = ["envoy", "istio", "envoy-gateway", "gloo"];
      const FAILURE_POLICIES = ["FAIL_CLOSED", "FAIL_OPEN", "FAIL_RELOAD"];
    })
  ),
  /***/
  90343: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          MANIFEST
        ),
        /* harmony export */
        readManifest: () => (
          /* binding */
          readManifest
        ),
        /* harmony export */
        sizeInBytes: () => (
          /* binding */
          sizeInBytes
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      var _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92911);
      var _language_language_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81998);
      var _language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91552);
      var _wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
      var _deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57893);
      var _vm_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39311);
      function word(description) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__.h_(description)));
      }
      function texts(description) {
        return valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(), "must be a list, such as [a, b]"), valibot__WEBPACK_IMPORTED_MODULE_4__.h_(description)));
      }
      const SIZE = /^(\d+(?:\.\d+)?) *(bytes|B|kB|KiB|MB|MiB)$/;
      const SIZE_MESSAGE = "must be a size, such as 200 kB, 1.5 MiB or a number of bytes";
      const COMMAND_MESSAGE = "must be a list of words, such as [make, wasm], or one text";
      const DATE_MESSAGE = "must be a date, such as 2027-01-31";
      const POLICY_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_5__.c.join(", ")}`;
      const CAPABILITIES_MESSAGE = "must be a list of names, such as [proxy_log, proxy_on_request_headers]";
      const PRODUCT_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_5__.z.join(", ")}`;
      const LANGUAGE_MESSAGE = `must be one of ${_language_language_names_js__WEBPACK_IMPORTED_MODULE_6__.G.join(", ")}`;
      const MANIFEST = (0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
        name: word("The name of the plugin; else the one in package.json, else that of the folder."),
        language: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_language_language_names_js__WEBPACK_IMPORTED_MODULE_6__.G, LANGUAGE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("The language of the source, where more than one is found."))),
        targets: texts("Where the module shall run: envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE, path:FILE."),
        rootId: word("The root id under which Envoy starts the plugin."),
        configuration: (0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.b_)("The plugin configuration for tests: a mapping is handed over as JSON."),
        vmConfiguration: (0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.b_)("The configuration of the VM."),
        environment: _vm_environment_js__WEBPACK_IMPORTED_MODULE_3__.f,
        capabilities: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(), CAPABILITIES_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.hq(CAPABILITIES_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("The only host functions and callbacks that there are for the module. Only a plain Envoy can say so."))),
        failurePolicy: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_5__.c, POLICY_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("What becomes of traffic once the module has trapped. Default: FAIL_CLOSED."))),
        allowOnHeadersStopIteration: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY("must be true or false"), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Whether the body reaches a filter that pauses on the headers. Only a plain Envoy can say so."))),
        as: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_5__.z, PRODUCT_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Whose way of configuring modules tests follow; else that of each target."))),
        build: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
          command: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.hq(COMMAND_MESSAGE)), valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.Qq)()), valibot__WEBPACK_IMPORTED_MODULE_4__.hq(COMMAND_MESSAGE))], COMMAND_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Program and arguments. No shell reads them; a text is split into words at its blanks."))),
          output: word("The module that the command makes."),
          directory: word("Where the command runs; else in the folder of this file."),
          optimize: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_7__.Q, `must be one of ${_language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_7__.Q.join(", ")}`), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("What wasm-opt does: nothing, the smallest module (size, the default), or the fastest (speed)."))),
          strip: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(_wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__.gy, `must be one of ${_wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__.gy.join(", ")}`), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("What the module is shipped without: debug (the default) is what only a debugger reads; names also takes the names of functions, and with them the backtraces in the log of Envoy.")))
        }), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("How the module is built, where detection does not do, and what becomes of it then."))),
        image: word("Where the image is pushed: HOST/NAME, with or without a tag."),
        version: word("The version of the plugin, for the image."),
        layouts: texts("How the image is laid out: compat, solo, cncf, docker. Default: compat and solo."),
        budgets: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
          size: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.KCZ([
            valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.yGV(SIZE, SIZE_MESSAGE)),
            valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.aig(), valibot__WEBPACK_IMPORTED_MODULE_4__.ndf(SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.Wwf(1, SIZE_MESSAGE))
          ], SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("The most that the module may weigh.")))
        }), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Limits; above one of them the run fails."))),
        ignore: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.YI)({
          code: valibot__WEBPACK_IMPORTED_MODULE_4__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("The code of the diagnostic.")),
          reason: valibot__WEBPACK_IMPORTED_MODULE_4__.FsL((0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Why it is accepted.")),
          until: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__._$n(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("The last day on which it is ignored.")))
        }), "must be a list of mappings with code and reason"), valibot__WEBPACK_IMPORTED_MODULE_4__.h_("Diagnostics that are known and accepted."))),
        description: word("One sentence for whoever finds the image."),
        licenses: word("An SPDX expression, such as Apache-2.0."),
        source: word("The URL of the plugin's source."),
        documentation: word("The URL of the plugin's documentation.")
      });
      function readManifest(content, file) {
        const { value, positionOf } = (0, _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__.gM)(content, file, valibot__WEBPACK_IMPORTED_MODULE_4__.mee(MANIFEST));
        return { value: { ...value, ...plainConfigurations(content, value ?? {}) }, positionOf };
      }
      function plainConfigurations(content, manifest) {
        if (manifest.configuration === void 0 && manifest.vmConfiguration === void 0)
          return {};
        const plain = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(content);
        return {
          ...plain.configuration === void 0 ? {} : { configuration: plain.configuration },
          ...plain.vmConfiguration === void 0 ? {} : { vmConfiguration: plain.vmConfiguration }
        };
      }
      function sizeInBytes(size) {
        if (typeof size === "number")
          return size;
        const [, number = "", unit = ""] = SIZE.exec(size) ?? [];
        const factor = { bytes: 1, B: 1, kB: 1e3, KiB: 2 ** 10, MB: 1e6, MiB: 2 ** 20 }[unit] ?? Number.NaN;
        return Math.floor(Number(number) * factor);
      }
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
  8917: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HA: () => (
          /* binding */
          readByte
        ),
        /* harmony export */
        IM: () => (
          /* binding */
          readU64
        ),
        /* harmony export */
        MQ: () => (
          /* binding */
          readName
        ),
        /* harmony export */
        PF: () => (
          /* binding */
          readU32
        ),
        /* harmony export */
        _0: () => (
          /* binding */
          readCount
        ),
        /* harmony export */
        hg: () => (
          /* binding */
          skipS33
        )
        /* harmony export */
      });
      var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18990);
      function readByte(cursor) {
        const byte = cursor.offset < cursor.end ? cursor.bytes[cursor.offset] : void 0;
        if (byte === void 0)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y("unexpected end", cursor.offset);
        cursor.offset += 1;
        return byte;
      }
      function readU32(cursor) {
        const start = cursor.offset;
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
          const byte = readByte(cursor);
          if (shift === 28 && byte > 15)
            break;
          value += (byte & 127) * 2 ** shift;
          if (byte < 128)
            return value;
        }
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y("integer of more than 32 bits", start);
      }
      function readU64(cursor) {
        const start = cursor.offset;
        let value = 0;
        for (let shift = 0; shift < 70; shift += 7) {
          const byte = readByte(cursor);
          if (shift === 63 && byte > 1)
            break;
          value += (byte & 127) * 2 ** shift;
          if (byte < 128)
            return value;
        }
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y("integer of more than 64 bits", start);
      }
      function skipS33(cursor) {
        const start = cursor.offset;
        for (let count = 0; count < 5; count += 1) {
          if (readByte(cursor) < 128)
            return;
        }
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y("integer of more than 33 bits", start);
      }
      function readCount(cursor, what, limit) {
        const start = cursor.offset;
        const count = readU32(cursor);
        if (count > cursor.end - cursor.offset)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y(`more ${what} claimed than there are bytes`, start);
        if (count > limit)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y(`${count} ${what}, engines take ${limit}`, start);
        return count;
      }
      function readName(cursor) {
        const length = readU32(cursor);
        const start = cursor.offset;
        if (length > cursor.end - start)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y("name longer than its section", start);
        cursor.offset += length;
        if (length <= SHORT_NAME) {
          const name = readAscii(cursor.bytes, start, cursor.offset);
          if (name !== void 0)
            return name;
        }
        try {
          utf8 ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
          return utf8.decode(cursor.bytes.subarray(start, cursor.offset));
        } catch {
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__.y("name that is not UTF-8", start);
        }
      }
      let utf8;
      const SHORT_NAME = 64;
      function readAscii(bytes, start, end) {
        let text = "";
        for (let index = start; index < end; index += 1) {
          const byte = bytes[index];
          if (byte >= 128)
            return void 0;
          text += String.fromCharCode(byte);
        }
        return text;
      }
    })
  ),
  /***/
  18990: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        y: () => (
          /* binding */
          MalformedModule
        )
        /* harmony export */
      });
      class MalformedModule extends Error {
        name = "MalformedModule";
        /** Bytes from the start of the file. */
        offset;
        constructor(message, offset) {
          super(`${message} at byte ${offset}`);
          this.offset = offset;
        }
      }
    })
  ),
  /***/
  9089: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $P: () => (
          /* binding */
          stripModule
        ),
        /* harmony export */
        Y9: () => (
          /* binding */
          keepFunctionNames
        ),
        /* harmony export */
        gy: () => (
          /* binding */
          STRIPPINGS
        )
        /* harmony export */
      });
      var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
      var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
      var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57868);
      const HEADER_BYTES = 8;
      const CUSTOM = 0;
      const FUNCTIONS = 1;
      const DEBUGGING = /^(?:\.debug_\w+|external_debug_info|sourceMappingURL|build_id)$/;
      const STRIPPINGS = ["debug", "names"];
      function stripModule(bytes, stripping) {
        return changeSections(bytes, ({ custom }) => {
          const isTaken = custom !== void 0 && (DEBUGGING.test(custom) || stripping === "names" && custom === "name");
          return isTaken ? [] : void 0;
        });
      }
      function keepFunctionNames(bytes) {
        return changeSections(bytes, ({ custom, content }) => {
          if (custom !== "name")
            return void 0;
          const title = content.bytes.subarray(content.offset - 1 - custom.length, content.offset);
          const parts = [title, ...functionNames(content)];
          return [Buffer.from([CUSTOM, ...(0, _write_js__WEBPACK_IMPORTED_MODULE_2__.A)(parts.reduce((sum, part) => sum + part.length, 0))]), ...parts];
        });
      }
      function functionNames(content) {
        const kept = [];
        while (content.offset < content.end) {
          const start = content.offset;
          const id2 = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(content);
          const end = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(content) + content.offset;
          if (end > content.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y("names longer than their section", start);
          if (id2 === FUNCTIONS)
            kept.push(content.bytes.subarray(start, end));
          content.offset = end;
        }
        return kept;
      }
      function changeSections(bytes, change) {
        const parts = [bytes.subarray(0, HEADER_BYTES)];
        const cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
        let changed = false;
        while (cursor.offset < cursor.end) {
          const start = cursor.offset;
          const id2 = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
          const size = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor);
          const end = cursor.offset + size;
          if (end > cursor.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y("section longer than the module", start);
          const content = { bytes, offset: cursor.offset, end };
          const instead = change({ custom: id2 === CUSTOM ? (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(content) : void 0, content });
          if (instead !== void 0)
            changed = true;
          parts.push(...instead ?? [bytes.subarray(start, end)]);
          cursor.offset = end;
        }
        return changed ? Buffer.concat(parts) : bytes;
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
      function section(id2, items) {
        if (items.length === 0)
          return [];
        const content = [...writeU32(items.length), ...items.flat()];
        return [id2, ...writeU32(content.length), ...content];
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
export {
  id,
  ids,
  modules
};
