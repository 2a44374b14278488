const id = 6622;
const ids = [6622];
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
  77496: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          parseCompilerOutput
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
      const COLON_FORM = /^(?<file>[^\s:][^:]*\.\w+):(?<line>\d+):(?:(?<column>\d+):)? *(?:(?<kind>fatal error|error|warning|note):)? *(?<text>\S.*)$/;
      const PAREN_FORM = /^(?<file>[^\s(][^(]*)\((?<line>\d+),(?<column>\d+)\): *(?<kind>error|warning) (?<code>\w+): *(?<text>\S.*)$/;
      const RUST_HEAD = /^(?<kind>error|warning)(?:\[(?<code>\w+)\])?: (?<text>\S.*)$/;
      const RUST_PLACE = /^ *--> (?<file>[^:]+):(?<line>\d+):(?<column>\d+)$/;
      function parseCompilerOutput(lines, directory, root) {
        return lines.flatMap((line, index) => {
          const rust = RUST_HEAD.exec(line)?.groups;
          const groups = rust === void 0 ? (PAREN_FORM.exec(line) ?? COLON_FORM.exec(line))?.groups : placeAfter(rust, lines[index + 1]);
          if (groups === void 0 || groups.kind === "note")
            return [];
          return [
            {
              file: (0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, groups.file ?? "")),
              line: Number(groups.line),
              column: groups.column === void 0 ? void 0 : Number(groups.column),
              severity: severityOf(groups.kind),
              code: groups.code ?? "compiler",
              message: groups.text ?? ""
            }
          ];
        });
      }
      function placeAfter(head, next) {
        const place = RUST_PLACE.exec(next ?? "")?.groups;
        return place === void 0 ? void 0 : { ...head, ...place };
      }
      function severityOf(kind) {
        return kind === "warning" ? "warning" : "error";
      }
    })
  ),
  /***/
  37464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ic: () => (
          /* binding */
          describeFailure
        ),
        /* harmony export */
        JP: () => (
          /* binding */
          runCompiler
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          lastLines
        ),
        /* harmony export */
        wW: () => (
          /* binding */
          takeModule
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
      var _base_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10533);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96417);
      const TIMEOUT = 30 * 6e4;
      const TAIL_LINES = 20;
      async function runCompiler(compiler, env) {
        const command = compiler.shown ?? (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_3__.fE)(compiler.program, compiler.args);
        env.log.info(command);
        const started = performance.now();
        const exit = await (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_3__.eF)(compiler.program, compiler.args, {
          directory: compiler.directory,
          variables: compiler.variables,
          timeout: TIMEOUT,
          signal: env.signal,
          onLine: compiler.onLine ?? ((line) => env.log.debug(line))
        });
        const seconds = (performance.now() - started) / 1e3;
        const lines = (0, node_util__WEBPACK_IMPORTED_MODULE_2__.stripVTControlCharacters)(`${exit.stdout}
${exit.stderr}`).split(/\r?\n/);
        return { exit, lines, seconds, command };
      }
      async function takeModule(from, to) {
        if (from === to)
          return;
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
        const temporary = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_4__.w6)(to);
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, temporary);
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, to);
        } catch (error) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
          throw error;
        }
      }
      function describeFailure({ exit, lines, command }, code, explained, hint) {
        const how = exit.timedOut ? `was stopped after ${TIMEOUT / 6e4} minutes` : `ended with ${exit.code === void 0 ? exit.signal : `exit code ${exit.code}`}`;
        const tail = explained ? [] : lastLines(lines);
        return { severity: "error", code, message: [`\`${command}\` ${how}`, ...tail].join("\n"), hint };
      }
      function lastLines(lines) {
        return lines.filter((line) => line.trim() !== "").slice(-TAIL_LINES);
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
  16622: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        LANGUAGE_MARKS: () => (
          /* binding */
          LANGUAGE_MARKS
        ),
        LANGUAGE_TITLES: () => (
          /* binding */
          LANGUAGE_TITLES
        ),
        detectLanguage: () => (
          /* binding */
          detectLanguage
        ),
        findRootIds: () => (
          /* binding */
          languages_findRootIds
        ),
        getLanguage: () => (
          /* binding */
          getLanguage
        )
      });
      var errors = __webpack_require__(53739);
      var nearest = __webpack_require__(45576);
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var semver = __webpack_require__(62088);
      var dist = __webpack_require__(77934);
      var exec = __webpack_require__(10533);
      var base_files = __webpack_require__(96417);
      var json = __webpack_require__(38302);
      var base_text = __webpack_require__(35807);
      var ask_once = __webpack_require__(52965);
      var install_tool = __webpack_require__(79712);
      var tool_table = __webpack_require__(28049);
      ;
      const NODE_RANGE = ">=20.0.0";
      const VERSION_LIMIT = 1e4;
      const INSTALL = "install Node.js with its npm (nodejs.org, or actions/setup-node in a workflow)";
      async function resolveNode(env, mirrors = [], pin, table = tool_table.It) {
        const range = pin?.range ?? NODE_RANGE;
        const found = await findNode(env, range);
        if (typeof found !== "string")
          return { ...found, why: describe(pin, "on PATH, with npm") };
        const release = chooseNode(env, pin, table);
        env.log.info(`${found}: taking Node ${release.version}`);
        const { folder, version, source } = await (0, install_tool.G)(release, env, mirrors).catch((error) => {
          if (!(error instanceof errors.v4))
            throw error;
          const hint = [INSTALL, ...error.hint === void 0 ? [] : [error.hint]].join(", or ");
          throw new errors.v4(`${found}; ${error.message}`, { hint, cause: error });
        });
        return { node: (0, external_node_path_.join)(folder, "bin", "node"), version, source, why: describe(pin, found) };
      }
      function chooseNode(env, pin, table = tool_table.It) {
        const range = pin?.range ?? NODE_RANGE;
        return (0, tool_table.bX)({ tool: "node", title: "Node", range, pin }, env.platform, table);
      }
      function describe(pin, reason) {
        return pin === void 0 ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
      }
      async function findNode(env, range) {
        const node = (0, exec.aY)("node", env.variables);
        if (node === void 0)
          return "there is no node on PATH";
        const version = await (0, ask_once.R)("--version", [node], env, async () => {
          const output = await (0, exec.eF)(node, ["--version"], {
            variables: (0, exec.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal
          });
          return /^v(\d+\.\d+\.\d+)/.exec(output.stdout)?.[1];
        });
        if (version === void 0)
          return `${node} does not tell its version`;
        if (!(0, semver.satisfies)(version, range))
          return `${node} is ${version}, and not ${range}`;
        if ((0, exec.aY)("npm", env.variables) === void 0)
          return `${node} has no npm on PATH`;
        return { node, version, source: `PATH (${(0, external_node_path_.dirname)(node)})` };
      }
      var alignment = __webpack_require__(638);
      var language_words = __webpack_require__(65252);
      ;
      const TARGET = dist._H3({
        optimizeLevel: dist.lqM(dist.L5J()),
        optimize: dist.lqM(dist.L5J()),
        textFile: dist.lqM(dist.YjP()),
        use: dist.lqM(dist.L5J())
      });
      const ASC_CONFIG = dist._H3({
        extends: dist.lqM(dist.YjP()),
        entries: dist.lqM(dist.YOg(dist.YjP())),
        targets: dist.lqM(dist.g1P(dist.YjP(), TARGET)),
        options: dist.lqM(TARGET)
      });
      const RELEASE_SCRIPTS = [
        "asbuild:optimized",
        "asbuild:release",
        "build:optimized",
        "build:release",
        "asbuild",
        "build"
      ];
      const ENTRIES = ["assembly/index.ts", "index.ts", "src/index.ts"];
      const OUTPUT_FLAGS = /^(?:-[obtjid]|--(?:outFile|binaryFile|textFile|jsFile|idlFile|tsdFile|bindings|sourceMap|config-print))(?:=|$)/;
      const BARE_FLAGS = /* @__PURE__ */ new Set(["--debug", "--measure", "--stats", "--validate"]);
      const OPTIMIZE_FLAG = /^(?:-O|--optimize)/;
      async function ascArguments(project, folder) {
        const { config, hasSdk } = project;
        const own = scriptArguments(project.scripts);
        const target = config?.targets?.[targetName(own)];
        const args = own ?? [];
        if (!args.some((word) => word.endsWith(".ts")) && config?.entries === void 0)
          args.unshift(await findEntry(project.directory));
        const options = [target, config?.options];
        const optimizes = options.some((option) => option?.optimize !== void 0 || option?.optimizeLevel !== void 0);
        if (!optimizes && !args.some((word) => OPTIMIZE_FLAG.test(word)))
          args.push("--optimize");
        const abort = /\babort=/;
        const handlesAbort = abort.test(args.join(" ")) || abort.test(JSON.stringify(options.map((option) => option?.use)));
        if (!handlesAbort && (hasSdk || config?.extends === void 0)) {
          args.push("--use", hasSdk ? "abort=abort_proc_exit" : "abort=");
        }
        if (options.some((option) => option?.textFile !== void 0))
          args.push("--textFile", `${folder}/module.wat`);
        return [...args, "--outFile", `${folder}/module.wasm`];
      }
      function scriptArguments(scripts) {
        for (const name of RELEASE_SCRIPTS) {
          const words = (0, language_words.r)(scripts[name] ?? "") ?? [];
          const program = words[0] === "npx" ? words[1] : words[0];
          if (program === "asc")
            return withoutOutputs(words.slice(words.indexOf("asc") + 1));
        }
        return void 0;
      }
      function withoutOutputs(words) {
        const kept = [];
        for (let index = 0; index < words.length; index++) {
          const word = words[index] ?? "";
          if (BARE_FLAGS.has(word))
            continue;
          if (!OUTPUT_FLAGS.test(word)) {
            kept.push(word);
            continue;
          }
          if (!word.includes("=") && words[index + 1]?.startsWith("-") === false)
            index++;
        }
        return kept;
      }
      function targetName(args) {
        const at = args?.indexOf("--target") ?? -1;
        return at < 0 ? "release" : args?.[at + 1] ?? "release";
      }
      async function findEntry(directory) {
        for (const entry of ENTRIES) {
          if (await (0, base_files.gl)((0, external_node_path_.join)(directory, entry)) === "file")
            return entry;
        }
        throw new errors.j1(`no source to compile: there is none of ${ENTRIES.join(", ")}`, {
          position: { file: (0, base_files.iZ)(directory, (0, external_node_path_.join)(directory, "asconfig.json")) },
          hint: 'name the entry in asconfig.json: {"entries": ["assembly/filter.ts"]}'
        });
      }
      var external_node_util_ = __webpack_require__(57975);
      var diagnostic = __webpack_require__(65203);
      ;
      const HEAD = /^(?<kind>ERROR|WARNING|INFO|PEDANTIC)(?: (?<code>[A-Z]+\d+))?:? (?<message>.+)$/;
      const PLACE = /^\s*(?:└─ )?in (?<file>.+)\((?<line>\d+),(?<column>\d+)\)$/;
      const UNDERLINE = /^\s*(?:│\s*)?(?<tildes>~+)\s*$/;
      const LIBRARY = "~lib/";
      const SEVERITIES = { ERROR: "error", WARNING: "warning" };
      function parseAscOutput(output, locate) {
        const complaints = [];
        let current;
        let underline;
        for (const line of (0, external_node_util_.stripVTControlCharacters)(output).split(/\r?\n/)) {
          const head = HEAD.exec(line)?.groups;
          if (head !== void 0) {
            current = { kind: head.kind ?? "", code: head.code, message: head.message ?? "" };
            complaints.push(current);
            underline = void 0;
            continue;
          }
          underline = UNDERLINE.exec(line)?.groups?.tildes?.length ?? underline;
          const place = PLACE.exec(line)?.groups;
          if (place === void 0 || current === void 0 || current.place !== void 0)
            continue;
          const column = Number(place.column);
          current.place = {
            file: place.file ?? "",
            line: Number(place.line),
            column,
            endColumn: underline === void 0 ? void 0 : column + underline
          };
        }
        const diagnostics = complaints.filter(({ kind, place }) => kind === "ERROR" || place?.file.startsWith(LIBRARY) !== true).map((complaint) => toDiagnostic(complaint, locate));
        return (0, diagnostic.G)(diagnostics);
      }
      function toDiagnostic({ kind, code, message, place }, locate) {
        const complaint = { severity: SEVERITIES[kind] ?? "notice", code: code ?? "asc", message };
        if (place === void 0)
          return complaint;
        const end = place.endColumn === void 0 ? {} : { endLine: place.line, endColumn: place.endColumn };
        return { ...complaint, file: locate(place.file), line: place.line, column: place.column, ...end };
      }
      ;
      const DEPENDENCIES = dist.lqM(dist.g1P(dist.YjP(), dist.YjP()));
      const PACKAGE = dist._H3({
        dependencies: DEPENDENCIES,
        devDependencies: DEPENDENCIES,
        optionalDependencies: DEPENDENCIES
      });
      const LOCKED_PACKAGE = dist._H3({
        version: dist.lqM(dist.YjP()),
        integrity: dist.lqM(dist.YjP()),
        optional: dist.lqM(dist.zMY()),
        peer: dist.lqM(dist.zMY())
      });
      const LOCK = dist._H3({
        packages: dist.lqM(dist.g1P(dist.YjP(), dist._H3({ ...LOCKED_PACKAGE.entries, ...PACKAGE.entries })))
      });
      const STEERED = ["overrides", "peerDependencies", "workspaces"];
      async function isInstalled(directory, lockFile, root) {
        const project = await (0, json.J)((0, external_node_path_.join)(directory, "package.json"), root, PACKAGE);
        const hidden = (0, external_node_path_.join)(directory, "node_modules", ".package-lock.json");
        const installed = (await (0, json.J)(hidden, root, LOCK))?.packages;
        if (lockFile === void 0) {
          if (project === void 0 || installed === void 0)
            return false;
          return meetsRanges(project, installed) && await areThere(directory, installed);
        }
        const wanted = (await (0, json.J)((0, external_node_path_.join)(directory, lockFile), root, LOCK))?.packages;
        if (wanted === void 0 || project === void 0 || !sameDependencies(project, wanted[""]))
          return false;
        const chosen = {};
        for (const [place, entry] of Object.entries(wanted)) {
          if (place === "")
            continue;
          const found = installed?.[place];
          if (found === void 0 && (entry.optional === true || entry.peer === true))
            continue;
          if (found === void 0 || found.version !== entry.version || found.integrity !== entry.integrity)
            return false;
          chosen[place] = found;
        }
        return areThere(directory, chosen);
      }
      async function areThere(directory, packages) {
        const kinds = await Promise.all(Object.keys(packages).map((place) => (0, base_files.gl)((0, external_node_path_.join)(directory, place))));
        return kinds.every((kind) => kind === "directory");
      }
      function meetsRanges(project, installed) {
        if (STEERED.some((key) => key in project))
          return false;
        const wanted = { ...project.optionalDependencies, ...project.devDependencies, ...project.dependencies };
        return Object.entries(wanted).every(([name, range]) => {
          const found = installed[`node_modules/${name}`];
          return found?.version !== void 0 && (0, semver.satisfies)(found.version, range);
        });
      }
      function sameDependencies(project, locked) {
        const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
        return kinds.every((kind) => {
          const a = Object.entries(project[kind] ?? {});
          const b = locked?.[kind] ?? {};
          return a.length === Object.keys(b).length && a.every(([name, range]) => b[name] === range);
        });
      }
      ;
      const FAULTS = {
        ERESOLVE: { file: "package.json", hint: "change one of the versions that exclude each other" },
        E404: {
          file: "package.json",
          hint: "correct the name or the version; for a private package name its registry in .npmrc"
        },
        ETARGET: { file: "package.json", hint: "name a version that exists: npm view NAME versions lists them" },
        ENOVERSIONS: { file: "package.json", hint: "no version of this package was ever published: correct its name" },
        EUSAGE: { file: "lock", hint: "run npm install and commit package-lock.json" },
        EINTEGRITY: {
          file: "lock",
          hint: "the package is not the one that the lock file was written for: find out why before you lock it anew"
        },
        EBADPLATFORM: {
          file: "package.json",
          hint: "a package does not run on this machine: build on another, or replace it"
        },
        EINVALIDPACKAGENAME: { file: "package.json", hint: "correct the name" },
        EUNSUPPORTEDPROTOCOL: { file: "package.json", hint: "npm reads versions, tags, URLs, file: and git addresses" },
        ERR_PNPM_OUTDATED_LOCKFILE: { file: "lock", hint: "run pnpm install and commit pnpm-lock.yaml" },
        ERR_PNPM_NO_MATCHING_VERSION: { file: "package.json", hint: "name a version that exists" },
        YN0028: { file: "lock", hint: "run yarn install and commit yarn.lock" }
      };
      const LONGEST_MESSAGE = 10;
      const TAIL_LINES = 12;
      async function explainInstallFailure(failed) {
        const lines = (0, external_node_util_.stripVTControlCharacters)(`${failed.exit.stdout}
${failed.exit.stderr}`).split(/\r?\n/);
        const code = findCode(lines);
        const fault = code === void 0 ? void 0 : FAULTS[code];
        const said = essence(lines);
        if (code === void 0 || fault === void 0) {
          const reason = failed.exit.timedOut ? "took too long" : "failed";
          throw new errors.v4(`installing the project's packages ${reason}${code === void 0 ? "" : ` (${code})`}`, {
            command: failed.command,
            exit: failed.exit.code ?? failed.exit.signal,
            lastLines: said.slice(0, TAIL_LINES),
            hint: "check the network, the registry in .npmrc, HTTPS_PROXY and NO_PROXY; then run again"
          });
        }
        const message = said.slice(0, LONGEST_MESSAGE).join("\n") || `${failed.command} failed with ${code}`;
        const name = fault.file === "lock" && failed.lockFile !== void 0 ? failed.lockFile : "package.json";
        const position = await findPosition((0, external_node_path_.join)(failed.directory, name), message, failed.root);
        return [{ severity: "error", code, message, hint: fault.hint, ...position }];
      }
      function findCode(lines) {
        for (const line of lines) {
          const code = /^npm (?:error|ERR!) code (\w+)/.exec(line)?.[1] ?? /\b(ERR_PNPM_\w+|YN0028)\b/.exec(line)?.[1];
          if (code !== void 0)
            return code;
          if (/needs to be updated, but yarn was run with `--frozen-lockfile`/.test(line))
            return "YN0028";
        }
        return void 0;
      }
      function essence(lines) {
        const isNpm = lines.some((line) => /^npm (?:error|ERR!)/.test(line));
        const said = lines.filter((line) => !isNpm || /^npm (?:error|ERR!)/.test(line)).map((line) => line.replace(/^npm (?:error|ERR!) ?(?:notarget|404|JSON\.parse|ERESOLVE)? ?/, "").trim()).filter((line) => line !== "" && !/^(?:code \w+$|A complete log of this run|Not Found - GET)/.test(line));
        const usage = said.findIndex((line) => /^(?:Clean install a project|Usage:|Note that you can also install)/.test(line));
        return usage < 0 ? said : said.slice(0, usage);
      }
      async function findPosition(path, message, root) {
        const file = (0, base_files.iZ)(root, path);
        const name = /(?:^|[\s'"])((?:@[\w.-]+\/)?[\w.-]+)@[^\s'"]/.exec(message)?.[1];
        const content = await (0, base_files.TP)(path);
        return name === void 0 || content === void 0 ? { file } : (0, json.I)(content, `"${name}"`, file);
      }
      var toolchain_mirrors = __webpack_require__(25814);
      ;
      const ASK_LIMIT = 2e4;
      const RUST_DIST = "https://static.rust-lang.org";
      const CRATES_INDEX = "https://index.crates.io";
      const CRATES = "https://static.crates.io";
      const CRATES_SOURCE = "wasm-action-mirror";
      const SUM_DATABASE = "sum.golang.org";
      function withRustMirror(env, mirrors) {
        const mirrored = (0, toolchain_mirrors.J4)(RUST_DIST, mirrors);
        if (mirrored === RUST_DIST || env.variables.RUSTUP_DIST_SERVER)
          return env;
        const variables = { RUSTUP_DIST_SERVER: mirrored, RUSTUP_UPDATE_ROOT: `${mirrored}/rustup` };
        return { ...env, variables: { ...env.variables, ...variables } };
      }
      function cargoMirrorFlags(mirrors, isReplaced) {
        const mirrored = (0, toolchain_mirrors.J4)(CRATES_INDEX, mirrors);
        if (mirrored === CRATES_INDEX || isReplaced)
          return [];
        return [
          ...["--config", `source.crates-io.replace-with=${JSON.stringify(CRATES_SOURCE)}`],
          ...["--config", `source.${CRATES_SOURCE}.registry=${JSON.stringify(`sparse+${mirrored}/`)}`]
        ];
      }
      function explainCrateMirror(said, mirrors) {
        const index = (0, toolchain_mirrors.J4)(CRATES_INDEX, mirrors);
        if (index !== CRATES_INDEX) {
          return said.includes(CRATES) ? `let \`dl\` in ${index}/config.json name a mirror: the index sends for crates to ${CRATES}` : void 0;
        }
        return (0, toolchain_mirrors.J4)(CRATES, mirrors) === CRATES ? void 0 : `name a mirror of ${CRATES_INDEX} too (mirrors: FROM = TO)`;
      }
      async function withGoMirrors(program, env, mirrors) {
        if (mirrors.length === 0)
          return env;
        const question = ["env", "GOPROXY", "GOSUMDB"];
        const [proxies = "", sums = ""] = await ask(program, question, env, env.temporary, { GOTOOLCHAIN: "local" });
        const mirrored = proxies.replaceAll(/[^,|]+/g, (proxy) => (0, toolchain_mirrors.J4)(proxy.replace(/\/+$/, ""), mirrors));
        const database = (0, toolchain_mirrors.J4)(`https://${SUM_DATABASE}`, mirrors);
        const isOwn = sums === SUM_DATABASE && database !== `https://${SUM_DATABASE}`;
        const variables = {
          ...mirrored === proxies ? {} : { GOPROXY: mirrored },
          ...isOwn ? { GOSUMDB: `${SUM_DATABASE} ${database}` } : {}
        };
        return { ...env, variables: { ...env.variables, ...variables } };
      }
      const REGISTRIES = {
        npm: { question: ["config", "get", "registry"], variable: "npm_config_registry" },
        pnpm: { question: ["config", "get", "registry"], variable: "npm_config_registry" },
        yarn: { question: ["config", "get", "registry"], variable: "npm_config_registry" },
        "yarn-2": { question: ["config", "get", "npmRegistryServer"], variable: "YARN_NPM_REGISTRY_SERVER" }
      };
      async function registryVariables(manager, program, directory, env, mirrors) {
        if (mirrors.length === 0)
          return {};
        const { question, variable } = REGISTRIES[manager];
        const [told = ""] = await ask(program, question, env, directory);
        const registry = told.trim().replace(/\/+$/, "");
        const mirrored = (0, toolchain_mirrors.J4)(registry, mirrors);
        return mirrored === registry ? {} : { [variable]: `${mirrored}/` };
      }
      async function ask(program, args, { variables, signal }, directory, more = {}) {
        const exit = await (0, exec.eF)(program, args, {
          directory,
          variables: { ...(0, exec.vk)(variables), ...more },
          timeout: ASK_LIMIT,
          signal
        });
        return exit.code === 0 ? exit.stdout.split(/\r?\n/) : [];
      }
      ;
      const TIMEOUT = 10 * 6e4;
      const NPM_FLAGS = [
        "--loglevel=error",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--no-update-notifier",
        "--include=dev"
      ];
      async function installPackages(directory, node, env, mirrors) {
        const manager = await findManager(directory);
        const notices = manager.lockFile === void 0 ? [unlocked(directory, env.directory)] : [];
        if (manager.program === "npm" && await isInstalled(directory, manager.lockFile, env.directory)) {
          env.log.debug(`${(0, base_files.iZ)(env.directory, directory)}/node_modules is up to date`);
          return notices;
        }
        const variables = {
          ...(0, exec.vk)(env.variables),
          PATH: [(0, external_node_path_.dirname)(node.node), env.variables.PATH ?? ""].join(external_node_path_.delimiter)
        };
        const command = (0, exec.fE)(manager.program, manager.args);
        if ((0, exec.aY)(manager.program, variables) === void 0) {
          throw new errors.v4(`${manager.lockFile ?? "package.json"} is ${manager.program}'s, and ${manager.program} is not on PATH`, {
            command,
            hint: `install it, for instance with npm install --global ${manager.program}`
          });
        }
        env.log.info(command);
        const world = { variables, signal: env.signal };
        const registry = await registryVariables(manager.kind, manager.program, directory, world, mirrors);
        const exit = await (0, exec.eF)(manager.program, manager.args, {
          directory,
          variables: { ...variables, ...registry },
          timeout: TIMEOUT,
          signal: env.signal,
          onLine: (line) => env.log.debug(line)
        });
        if (exit.code === 0)
          return notices;
        return [
          ...await explainInstallFailure({ exit, command, directory, lockFile: manager.lockFile, root: env.directory }),
          ...notices
        ];
      }
      async function findManager(directory) {
        const has = async (name) => await (0, base_files.gl)((0, external_node_path_.join)(directory, name)) === "file";
        for (const lockFile of ["npm-shrinkwrap.json", "package-lock.json"]) {
          if (await has(lockFile))
            return { program: "npm", kind: "npm", args: ["ci", "--prefer-offline", ...NPM_FLAGS], lockFile };
        }
        if (await has("pnpm-lock.yaml")) {
          const args = ["install", "--frozen-lockfile", "--ignore-scripts"];
          return { program: "pnpm", kind: "pnpm", args, lockFile: "pnpm-lock.yaml" };
        }
        const yarn = await (0, base_files.TP)((0, external_node_path_.join)(directory, "yarn.lock"));
        if (yarn !== void 0) {
          const modern = yarn.includes("__metadata:");
          const args = modern ? ["--immutable", "--mode=skip-build"] : ["--frozen-lockfile", "--ignore-scripts", "--non-interactive"];
          return { program: "yarn", kind: modern ? "yarn-2" : "yarn", args: ["install", ...args], lockFile: "yarn.lock" };
        }
        return { program: "npm", kind: "npm", args: ["install", "--no-package-lock", ...NPM_FLAGS], lockFile: void 0 };
      }
      function unlocked(directory, root) {
        return {
          severity: "notice",
          code: "lock-file-missing",
          file: (0, base_files.iZ)(root, (0, external_node_path_.join)(directory, "package.json")),
          message: "there is no lock file, so two builds may get different packages",
          hint: "run npm install and commit package-lock.json"
        };
      }
      ;
      const NAMES = {
        emscripten: { files: [".emscripten-version"], asdf: ["emscripten", "emsdk"] },
        node: { files: [".node-version", ".nvmrc"], asdf: ["nodejs", "node"] },
        tinygo: { files: [".tinygo-version"], asdf: ["tinygo"] }
      };
      const ANY = /^(?:latest|stable|system|current|node|lts(?:\/.*)?|path:.*)$/i;
      const pins_PACKAGE = dist._H3({
        volta: dist.lqM(dist._H3({ node: dist.lqM(dist.YjP()) })),
        devEngines: dist.lqM(dist._H3({
          runtime: dist.lqM(dist._H3({ name: dist.lqM(dist.YjP()), version: dist.lqM(dist.YjP()) }))
        })),
        engines: dist.lqM(dist._H3({ node: dist.lqM(dist.YjP()) }))
      });
      async function readPin(tool, directory, root) {
        const { files, asdf } = NAMES[tool];
        for (const folder of await foldersUpward(directory)) {
          for (const name of files) {
            const content = await (0, base_files.TP)((0, external_node_path_.join)(folder, name));
            const text2 = content?.trim().split(/\s/)[0];
            if (content !== void 0 && text2)
              return toPin(tool, text2, content, (0, base_files.iZ)(root, (0, external_node_path_.join)(folder, name)));
          }
          const listed = await (0, base_files.TP)((0, external_node_path_.join)(folder, ".tool-versions")) ?? "";
          const line = listed.split(/\r?\n/).find((candidate) => asdf.includes(candidate.trim().split(/\s+/)[0] ?? ""));
          const text = line?.trim().split(/\s+/)[1];
          if (text !== void 0)
            return toPin(tool, text, listed, (0, base_files.iZ)(root, (0, external_node_path_.join)(folder, ".tool-versions")));
        }
        return tool === "node" ? readPackagePin(directory, root) : void 0;
      }
      async function readPackagePin(directory, root) {
        const path = (0, external_node_path_.join)(directory, "package.json");
        const manifest = await (0, json.J)(path, root, pins_PACKAGE);
        const runtime = manifest?.devEngines?.runtime;
        const text = manifest?.volta?.node ?? (runtime?.name === "node" ? runtime.version : void 0) ?? manifest?.engines?.node;
        if (text === void 0)
          return void 0;
        return toPin("node", text, await (0, base_files.TP)(path) ?? "", (0, base_files.iZ)(root, path));
      }
      function toPin(tool, text, content, file) {
        if (ANY.test(text))
          return void 0;
        const position = (0, json.I)(content, text, file);
        const range = (0, semver.validRange)(text.replace(/^v(?=\d)/, ""));
        if (range !== null)
          return { text, range: new semver.Range(range).range, position };
        throw new errors.j1(`${JSON.stringify(text)} is no version of ${tool}`, {
          position,
          hint: "write a version such as 1.2.3, or a range of them"
        });
      }
      async function foldersUpward(directory) {
        const folders = [];
        for (let folder = directory; ; folder = (0, external_node_path_.dirname)(folder)) {
          folders.push(folder);
          if ((0, external_node_path_.dirname)(folder) === folder || await (0, base_files.gl)((0, external_node_path_.join)(folder, ".git")) !== "none")
            return folders;
        }
      }
      ;
      const assemblyscript_TIMEOUT = 5 * 6e4;
      const assemblyscript_TAIL_LINES = 20;
      const LONGEST_LINE = 200;
      const assemblyscript_DEPENDENCIES = dist.lqM(dist.g1P(dist.YjP(), dist.YjP()), {});
      const assemblyscript_PACKAGE = dist._H3({
        scripts: assemblyscript_DEPENDENCIES,
        dependencies: assemblyscript_DEPENDENCIES,
        devDependencies: assemblyscript_DEPENDENCIES
      });
      const COMPILER = dist._H3({ version: dist.YjP(), bin: dist._H3({ asc: dist.YjP() }) });
      const SDKS = alignment.tl.filter(({ language }) => language === "assemblyscript");
      const assemblyscript = {
        name: "assemblyscript",
        title: "AssemblyScript",
        aliases: ["as", "assembly-script", "asc"],
        marks: "asconfig.json, package.json with a dependency on assemblyscript",
        detect,
        findRootIds,
        prepare,
        downloads: async (directory, env) => [chooseNode(env, await readPin("node", directory, env.directory))]
      };
      async function detect(directory, root) {
        if (await (0, base_files.gl)((0, external_node_path_.join)(directory, "asconfig.json")) === "file")
          return "asconfig.json";
        const manifest = await (0, json.J)((0, external_node_path_.join)(directory, "package.json"), root, assemblyscript_PACKAGE);
        return "assemblyscript" in { ...manifest?.devDependencies, ...manifest?.dependencies } ? "package.json" : void 0;
      }
      async function findRootIds(directory) {
        const folder = await (0, base_files.gl)((0, external_node_path_.join)(directory, "assembly")) === "directory" ? (0, external_node_path_.join)(directory, "assembly") : directory;
        const names = (await (0, promises_.readdir)(folder)).filter((name) => name.endsWith(".ts"));
        const found = /* @__PURE__ */ new Set();
        for (const name of names) {
          const source = await (0, promises_.readFile)((0, external_node_path_.join)(folder, name), "utf8");
          for (const call of source.matchAll(/\bregisterRootContext\s*\([\s\S]{0,500}?,\s*(["'`])([^"'`\n]*)\1\s*,?\s*\)/g)) {
            found.add(call[2] ?? "");
          }
        }
        return [...found];
      }
      async function prepare(directory, env, mirrors) {
        const node = await resolveNode(env, mirrors, await readPin("node", directory, env.directory));
        const nodeUse = { name: "node", version: node.version, source: node.source, why: node.why };
        const diagnostics = await installPackages(directory, node, env, mirrors);
        if (diagnostics.some(({ severity }) => severity === "error"))
          return { tools: [nodeUse], diagnostics };
        const compiler = await findCompiler(directory, env);
        const source = (0, base_files.iZ)(env.directory, compiler.folder);
        return {
          tools: [
            nodeUse,
            { name: "assemblyscript", version: compiler.version, source, why: "the project has it among its packages" }
          ],
          diagnostics,
          compile: (place) => compile({ directory, node, compiler, env }, place)
        };
      }
      async function findCompiler(directory, env) {
        for (let above = directory; ; above = (0, external_node_path_.dirname)(above)) {
          const folder = (0, external_node_path_.join)(above, "node_modules", "assemblyscript");
          const found = await (0, json.J)((0, external_node_path_.join)(folder, "package.json"), env.directory, COMPILER);
          if (found !== void 0)
            return { version: found.version, folder, script: (0, external_node_path_.resolve)(folder, found.bin.asc) };
          if ((0, external_node_path_.dirname)(above) === above)
            break;
        }
        throw new errors.j1("the project has no AssemblyScript compiler among its packages", {
          position: { file: (0, base_files.iZ)(env.directory, (0, external_node_path_.join)(directory, "package.json")) },
          hint: `run npm install --save-dev assemblyscript@${SDKS[0]?.compiler.tested}, which ${SDKS[0]?.sdk.name} builds with`
        });
      }
      async function compile({ directory, node, compiler, env }, { module }) {
        const project = await readProject(directory, env);
        const place = (0, external_node_path_.relative)(directory, (0, external_node_path_.dirname)(module));
        const args = await ascArguments(project, place);
        const command = (0, exec.fE)("asc", args.map((word) => word.replace(`${place}/`, "")));
        env.log.info(command);
        const started = performance.now();
        const exit = await (0, exec.eF)(node.node, [compiler.script, ...args], {
          directory,
          variables: (0, exec.vk)(env.variables),
          timeout: assemblyscript_TIMEOUT,
          signal: env.signal,
          onLine: (line) => env.log.debug(line)
        });
        const outcome = { seconds: (performance.now() - started) / 1e3, command };
        const locate = (file) => (0, base_files.iZ)(env.directory, locateSource(directory, compiler, file));
        const said = parseAscOutput(`${exit.stdout}
${exit.stderr}`, locate);
        if (exit.code === 0 && await (0, base_files.gl)(module) === "file") {
          return { ...outcome, passed: true, diagnostics: said };
        }
        const explained = said.some(({ severity }) => severity === "error") ? said : [...said, silentFailure(command, exit)];
        const hint = mismatchHint(project.sdk, compiler);
        return {
          ...outcome,
          passed: false,
          diagnostics: explained.map((diagnostic2) => ({ ...diagnostic2, hint: diagnostic2.hint ?? hint }))
        };
      }
      async function readProject(directory, env) {
        const manifest = await (0, json.J)((0, external_node_path_.join)(directory, "package.json"), env.directory, assemblyscript_PACKAGE);
        const dependencies = { ...manifest?.devDependencies, ...manifest?.dependencies };
        const sdk = SDKS.find((row) => row.sdk.name in dependencies);
        const config = await (0, json.J)((0, external_node_path_.join)(directory, "asconfig.json"), env.directory, ASC_CONFIG);
        return { directory, scripts: manifest?.scripts ?? {}, config, hasSdk: sdk !== void 0, sdk };
      }
      function locateSource(directory, compiler, file) {
        if (!file.startsWith("~lib/"))
          return (0, external_node_path_.join)(directory, file);
        const [, name = "", path = ""] = /^~lib\/((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(file) ?? [];
        const packages = (0, external_node_path_.dirname)(compiler.folder);
        const places = [
          (0, external_node_path_.join)(packages, name, path),
          (0, external_node_path_.join)(packages, name, "assembly", path),
          (0, external_node_path_.join)(compiler.folder, "std", "assembly", name, path)
        ];
        return places.find((place) => (0, external_node_fs_.existsSync)(place)) ?? (0, external_node_path_.join)(packages, name, path);
      }
      function mismatchHint(alignment2, compiler) {
        if (alignment2 === void 0 || (0, semver.satisfies)(compiler.version, alignment2.compiler.range))
          return void 0;
        const { name } = alignment2.sdk;
        const { range, tested } = alignment2.compiler;
        return `${name} builds with assemblyscript ${range}, and this is ${compiler.version}: npm install --save-dev assemblyscript@${tested}`;
      }
      function silentFailure(command, exit) {
        const lines = `${exit.stdout}
${exit.stderr}`.split(/\r?\n/).filter((line) => line.trim() !== "");
        const crash = lines.find((line) => /^\w*Error: /.test(line));
        const how = exit.timedOut ? `was stopped after ${assemblyscript_TIMEOUT / 6e4} minutes` : `ended with ${exit.code ?? exit.signal}`;
        const said = crash === void 0 ? lines.slice(-assemblyscript_TAIL_LINES).map((line) => (0, base_text.IN)(line, LONGEST_LINE)) : [crash];
        const hint = crash?.includes("no such global element: abort_") ? "let the source import its SDK, which brings that function" : void 0;
        return {
          severity: "error",
          code: "asc",
          message: [`\`${command}\` ${how} and made no module`, ...said].join("\n"),
          hint
        };
      }
      var external_node_os_ = __webpack_require__(48161);
      var tables = __webpack_require__(18892);
      var side_by_side = __webpack_require__(7261);
      var language_compiler = __webpack_require__(37464);
      var compiler_output = __webpack_require__(77496);
      ;
      const FLAG = / \[(?:-Werror,)?-W([\w+=-]+)(?:,[^\]]*)?\]$/;
      const LINKER = /^\S*(?:wasm-ld|ld\.lld|clang|em\+\+|emcc)\S*: error: (?<text>.+)$/;
      const SYMBOL = /undefined symbol: (?<symbol>.+?)(?: \(referenced by .*)?$/;
      const LONGEST = 300;
      function explainClangOutput(lines, directory, root) {
        const placed = (0, compiler_output.E)(lines, directory, root).map((diagnostic2) => {
          const flag = FLAG.exec(diagnostic2.message)?.[1];
          const message = diagnostic2.message.replace(FLAG, "");
          const hint = hintFor(message);
          return { ...diagnostic2, code: flag ?? "clang", message, hint };
        });
        const linker = lines.flatMap((line) => {
          const text = LINKER.exec(line)?.groups?.text;
          if (text === void 0 || /^linker command failed|failed with exit code|failed \(returned \d+\)$/.test(text))
            return [];
          const symbol = SYMBOL.exec(text)?.groups?.symbol;
          const message = (0, base_text.IN)(symbol === void 0 ? text : `undefined symbol: ${symbol}`, LONGEST);
          return [{ severity: "error", code: "link", message, hint: linkerHint(text, symbol) }];
        });
        return (0, diagnostic.G)([...withoutConsequences(placed), ...linker]);
      }
      function withoutConsequences(placed) {
        const seen = /* @__PURE__ */ new Set();
        return placed.filter(({ severity, file, line, column }) => {
          if (severity !== "error" || column === void 0)
            return true;
          const place = JSON.stringify([file, line, column]);
          if (seen.has(place))
            return false;
          seen.add(place);
          return true;
        });
      }
      function hintFor(message) {
        if (message.includes("'proxy_wasm_intrinsics.h' file not found")) {
          return "set PROXY_WASM_CPP_SDK to a folder that holds the C++ SDK (github.com/proxy-wasm/proxy-wasm-cpp-sdk)";
        }
        if (/cannot use '(?:throw|try)' with exceptions disabled/.test(message)) {
          return "no proxy has exceptions: return a status instead";
        }
        return void 0;
      }
      function linkerHint(text, symbol) {
        if (/unable to find library|cannot open .*(?:crt1|libc|libclang_rt)/.test(text)) {
          return "this compiler lacks a part of its library for WebAssembly: wasi-libc, libc++ or compiler-rt";
        }
        if (symbol === void 0)
          return void 0;
        if (symbol.startsWith("proxy_")) {
          return `declare ${symbol} with __attribute__((import_module("env"), import_name("${symbol}")))`;
        }
        if (/__cxa_(?:throw|allocate_exception|begin_catch)/.test(symbol))
          return "build without exceptions: -fno-exceptions";
        return "no proxy brings this: link the library that has it, or leave it out";
      }
      ;
      const HIDDEN = /^(?:\.|node_modules$)/;
      const DEEPEST = 4;
      async function buildByMake({ directory, program, env }, place) {
        const before = await findModules(directory);
        const variables = (0, exec.vk)(env.variables);
        const done = await (0, language_compiler.JP)({ program, shown: "make", args: [], directory, variables }, env);
        return takeNewest(done, { directory, env, before, made: place.module });
      }
      async function buildByCMake({ directory, program, env }, compiler, place) {
        const folder = (0, external_node_path_.join)(place.kept, "cmake");
        const toolchain = (0, external_node_path_.join)(folder, "toolchain.cmake");
        await (0, promises_.mkdir)(folder, { recursive: true });
        const variables = (0, exec.vk)(env.variables);
        const run = (args, shown) => (0, language_compiler.JP)({ program, shown, args, directory, variables }, env);
        await (0, base_files.lo)(toolchain, toolchainFile(compiler, directory));
        const before = /* @__PURE__ */ new Map();
        const configure = [
          "-S",
          directory,
          "-B",
          folder,
          `-DCMAKE_TOOLCHAIN_FILE=${toolchain}`,
          "-DCMAKE_BUILD_TYPE=Release"
        ];
        let done = await run(configure, "cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release");
        if (done.exit.code !== 0 && done.lines.some((line) => /CMakeCache\.txt|toolchain/i.test(line))) {
          await (0, promises_.rm)((0, external_node_path_.join)(folder, "CMakeCache.txt"), { force: true });
          done = await run(configure, "cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release");
        }
        if (done.exit.code === 0)
          done = await run(["--build", folder], "cmake --build .wasm-action/cmake");
        return takeNewest(done, { directory: folder, env, before, made: place.module });
      }
      function toolchainFile(compiler, directory) {
        const words = (list) => list.map((word) => JSON.stringify(word)).join(" ");
        const isZig = compiler.kind === "zig";
        const target = isZig ? compiler.target.slice(1) : compiler.target;
        return `set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER ${words([compiler.program])})
${isZig ? zigSettings(compiler.program) : ""}set(CMAKE_CXX_FLAGS_RELEASE_INIT "")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_EXECUTABLE_SUFFIX .wasm)
set(CMAKE_EXECUTABLE_SUFFIX_CXX .wasm)
add_compile_options(${words([...target, ...compiler.compile, `-ffile-prefix-map=${directory}=.`])})
add_link_options(${words([...target, ...compiler.link])})
`;
      }
      function zigSettings(program) {
        const zig = JSON.stringify(program).replaceAll('"', '\\"');
        return `set(CMAKE_CXX_COMPILER_ARG1 c++)
set(CMAKE_AR ${JSON.stringify(program)})
set(CMAKE_RANLIB ${JSON.stringify(program)})
set(CMAKE_CXX_ARCHIVE_CREATE "${zig} ar qc <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_APPEND "${zig} ar q <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_FINISH "${zig} ranlib <TARGET>")
`;
      }
      async function takeNewest(done, { directory, env, before, made }) {
        const said = explainClangOutput(done.lines, directory, env.directory);
        const outcome = { seconds: done.seconds, command: done.command };
        if (done.exit.code !== 0) {
          const explained = said.some(({ severity }) => severity === "error");
          const failure = (0, language_compiler.Ic)(done, "make", explained);
          return { ...outcome, passed: false, diagnostics: explained ? said : [...said, failure] };
        }
        const after = await findModules(directory);
        const changed = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
        const candidates = changed.length > 0 ? changed : [...after.keys()];
        const [only] = candidates;
        if (only === void 0 || candidates.length > 1) {
          const shown = candidates.map((path) => (0, base_files.iZ)(env.directory, path)).join(", ");
          const problem = {
            severity: "error",
            code: "build-output",
            message: only === void 0 ? `\`${done.command}\` made no .wasm file` : `\`${done.command}\` made several modules: ${shown}`,
            hint: "say which one it is: build: {command: [make], output: plugin.wasm} in wasm.yaml"
          };
          return { ...outcome, passed: false, diagnostics: [...said, problem] };
        }
        await (0, language_compiler.wW)(only, made);
        return { ...outcome, passed: true, diagnostics: said };
      }
      async function findModules(folder, depth = 0) {
        const found = /* @__PURE__ */ new Map();
        for (const entry of await (0, promises_.readdir)(folder, { withFileTypes: true })) {
          const path = (0, external_node_path_.join)(folder, entry.name);
          if (entry.isDirectory() && depth < DEEPEST && !HIDDEN.test(entry.name)) {
            for (const [name, time] of await findModules(path, depth + 1))
              found.set(name, time);
          } else if (entry.isFile() && entry.name.endsWith(".wasm")) {
            found.set(path, (await (0, promises_.stat)(path, { bigint: true })).mtimeNs);
          }
        }
        return found;
      }
      ;
      const LIMIT = 10 * 6e4;
      const MAGIC = "\0asm";
      const WORKS = "works";
      const LONGEST_REASON = 300;
      async function findFault(probe2, env) {
        const { program, target, args, files, parts = [] } = probe2;
        let fault;
        const question = JSON.stringify([target, args, files]);
        await (0, ask_once.R)(question, [program, ...parts], env, async () => {
          fault = await tryProgram(probe2, env);
          return fault === void 0 ? WORKS : void 0;
        });
        return fault;
      }
      async function tryProgram(probe2, env) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(env.temporary, "probe-"));
        try {
          for (const [name, content] of Object.entries(probe2.files))
            await (0, promises_.writeFile)((0, external_node_path_.join)(folder, name), content);
          const exit = await (0, exec.eF)(probe2.program, probe2.args, {
            directory: folder,
            variables: { ...(0, exec.vk)(env.variables), ...probe2.variables },
            timeout: LIMIT,
            signal: env.signal
          });
          if (exit.code === 0 && await isModule((0, external_node_path_.join)(folder, "module.wasm")))
            return void 0;
          if (exit.timedOut)
            return `it did not end within ${LIMIT / 6e4} minutes`;
          const lines = (0, external_node_util_.stripVTControlCharacters)(`${exit.stderr}
${exit.stdout}`).split(/\r?\n/);
          const said = lines.filter((line) => line.trim() !== "").map((line) => line.replaceAll(folder, "."));
          const telling = said.find((line) => /error|cannot|not |unable|missing/i.test(line)) ?? said[0];
          return (telling ?? `it ended with ${exit.code ?? exit.signal} and made no module`).slice(0, LONGEST_REASON);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function isModule(path) {
        try {
          const file = await (0, promises_.open)(path);
          const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
          return buffer.toString("latin1") === MAGIC;
        } catch (error) {
          if ((0, base_files.c4)(error))
            return false;
          throw error;
        }
      }
      ;
      const PROBE_LIMIT = 6e4;
      const TARGETS = { emscripten: "wasm32-emscripten", clang: "wasm32-wasi", zig: "wasm32-wasi" };
      const COMPILE = ["-std=c++17", "-O2", "-fno-exceptions", "-fno-rtti", "-fno-c++-static-destructors"];
      const FLAGS = {
        emscripten: {
          target: [],
          compile: COMPILE,
          // Without --profiling-funcs it takes the names of functions out.
          link: [
            "-O2",
            "--no-entry",
            "--profiling-funcs",
            "-sSTANDALONE_WASM",
            "-sALLOW_MEMORY_GROWTH=1",
            "-sERROR_ON_UNDEFINED_SYMBOLS=0"
          ],
          linksAlone: false
        },
        clang: {
          target: ["--target=wasm32-wasi"],
          compile: [...COMPILE, "-stdlib=libc++"],
          link: ["-mexec-model=reactor", "-stdlib=libc++"],
          // A link with -O2 runs whatever wasm-opt is on PATH, which takes the names out.
          linksAlone: true
        },
        zig: {
          target: ["c++", "-target", "wasm32-wasi"],
          compile: COMPILE,
          link: ["-O2", "-mexec-model=reactor"],
          linksAlone: false
        }
      };
      const CLANGS = ["clang++", ...Array.from({ length: 12 }, (_, index) => `clang++-${23 - index}`)];
      const SOURCE = '#include <map>\n#include <string>\nextern "C" int probe() { return std::map<std::string, int>{{"a", 1}}.size(); }\n';
      async function findCppCompiler(env, pin) {
        const { CXX, WASI_SDK_PATH: sdk } = env.variables;
        const others = [...sdk ? [(0, external_node_path_.join)(sdk, "bin", "clang++")] : [], ...CLANGS, "zig"];
        const names = [...CXX ? [CXX] : [], "em++", ...pin === void 0 ? others : []];
        const found = [];
        for (const name of names) {
          const program = (0, exec.aY)(name, env.variables);
          if (program === void 0)
            continue;
          const compiler = await proveCompiler(kindOf(program), program, `PATH (${(0, external_node_path_.dirname)(program)})`, env);
          if (typeof compiler === "string")
            found.push(compiler);
          else if (pin === void 0 || (0, semver.satisfies)(compiler.tool.version, pin.range))
            return compiler;
          else
            found.push(`${program} is ${compiler.tool.version}, and ${pin.position.file} asks for ${pin.text}`);
        }
        return ["there is no C++ compiler for WebAssembly", ...found].join("; ");
      }
      function kindOf(program) {
        const name = (0, external_node_path_.basename)(program);
        if (/^em(?:\+\+|cc)/.test(name))
          return "emscripten";
        return name === "zig" ? "zig" : "clang";
      }
      const VERSIONS = {
        emscripten: { args: ["--version"], form: /emcc.*? (\d+\.\d+\.\d+)/ },
        clang: { args: ["--version"], form: /clang version (\d+\.\d+\.\d+)/ },
        zig: { args: ["version"], form: /^(\d+\.\d+\.\d+)/ }
      };
      async function proveCompiler(kind, program, source, env) {
        const { args, form } = VERSIONS[kind];
        const version = await (0, ask_once.R)(`${kind} ${args.join(" ")}`, [program], env, async () => form.exec(await cpp_compiler_ask(program, args, env))?.[1]);
        if (version === void 0)
          return `${program} does not tell its version as ${kind} does`;
        const { target, compile: compile2, link } = FLAGS[kind];
        const fault = await findFault({
          target: TARGETS[kind],
          program,
          // Without the level: a link with -O2 runs whatever wasm-opt is on PATH.
          args: [...target, ...compile2.filter((flag) => flag !== "-O2"), ...link, "probe.cc", "-o", "module.wasm"],
          files: { "probe.cc": SOURCE }
        }, env);
        if (fault !== void 0)
          return `${program} cannot build for ${TARGETS[kind]}: ${fault}`;
        return {
          kind,
          program,
          env,
          ...FLAGS[kind],
          tool: { name: kind, version, source, why: "it can build for the target" }
        };
      }
      async function cpp_compiler_ask(program, args, env) {
        const exit = await (0, exec.eF)(program, args, {
          variables: (0, exec.vk)(env.variables),
          timeout: PROBE_LIMIT,
          signal: env.signal
        });
        return exit.code === 0 ? exit.stdout : "";
      }
      ;
      async function takeTurns(what, places, env, hint) {
        const reasons = [];
        const causes = [];
        for (const place of places) {
          try {
            const found = await place(reasons);
            if (typeof found !== "string")
              return found;
            env.log.debug(`${what}: ${found}`);
            reasons.push(found);
          } catch (error) {
            if (!(error instanceof errors.v4))
              throw error;
            reasons.push(error.message);
            causes.push(error);
          }
        }
        const [cause] = causes;
        throw new errors.v4(reasons.join("; "), {
          hint: causes.length === 0 || cause?.hint === void 0 ? hint : `${hint}, or ${cause.hint}`,
          cause: cause?.cause,
          command: cause?.command,
          exit: cause?.exit,
          lastLines: cause?.lastLines
        });
      }
      ;
      function withTools(env, folders, variables = {}) {
        const PATH = [...folders, env.variables.PATH ?? ""].join(external_node_path_.delimiter);
        return { ...env, variables: { ...env.variables, ...variables, PATH } };
      }
      ;
      const cpp_toolchain_ANY = ">=0.0.0-0";
      const cpp_toolchain_INSTALL = "install Emscripten (emscripten.org), wasi-sdk with WASI_SDK_PATH set, zig, or clang with wasi-libc and libc++ for wasm32";
      function readNeeds(buildFile, includesSdk2) {
        return {
          sdk: includesSdk2 || /\bPROXY_WASM_CPP_SDK\b/.test(buildFile),
          emscripten: /\bem(?:\+\+|cc|make|cmake|configure)(?![\w+])/.test(buildFile),
          wasiSdk: /\bWASI_SDK_PATH\b/.test(buildFile),
          zig: /^(?:\t|[A-Z_]+ *[:?]?= *)[@-]*zig +(?:c\+\+|cc|build)(?![\w+])/m.test(buildFile)
        };
      }
      async function resolveCppCompiler(directory, needs, env, mirrors) {
        const pin = await readPin("emscripten", directory, env.directory);
        const [compiler, sdk] = await Promise.all([
          takeTurns("C++", [() => findCppCompiler(env, pin), (reasons) => fetchCompiler(needs, pin, reasons.join("; "), env, mirrors)], env, cpp_toolchain_INSTALL),
          resolveSdk(needs, env, mirrors)
        ]);
        const world = withTools(compiler.env, [], sdk.variables);
        return { compiler: { ...compiler, env: world }, tools: [compiler.tool, ...sdk.tools] };
      }
      async function resolveForMake(directory, needs, env, mirrors) {
        const pin = await readPin("emscripten", directory, env.directory);
        const lacksEmscripten = needs.emscripten && (0, exec.aY)("em++", env.variables) === void 0;
        const lacksWasiSdk = needs.wasiSdk && !env.variables.WASI_SDK_PATH;
        const [emscripten, wasiSdk, sdk] = await Promise.all([
          lacksEmscripten ? fetchEmscripten(pin, "the Makefile calls Emscripten, which is not on PATH", env, mirrors) : void 0,
          lacksWasiSdk ? install("wasi-sdk", "wasi-sdk", void 0, env, mirrors) : void 0,
          resolveSdk(needs, env, mirrors)
        ]);
        const variables = { ...sdk.variables, ...wasiSdk === void 0 ? {} : { WASI_SDK_PATH: wasiSdk.folder } };
        const world = withTools(emscripten?.env ?? env, [], variables);
        const own = wasiSdk === void 0 ? [] : [useOf("wasi-sdk", wasiSdk, "the Makefile names WASI_SDK_PATH, which is not set")];
        return { env: world, tools: [...emscripten === void 0 ? [] : [emscripten.tool], ...own, ...sdk.tools] };
      }
      async function resolveSdk(needs, env, mirrors) {
        if (!needs.sdk || env.variables.PROXY_WASM_CPP_SDK)
          return { variables: {}, tools: [] };
        const name = "proxy-wasm-cpp-sdk";
        const sdk = await install(name, "the C++ SDK", void 0, env, mirrors);
        const why = "the project includes its header, and PROXY_WASM_CPP_SDK is not set";
        return { variables: { PROXY_WASM_CPP_SDK: sdk.folder }, tools: [useOf(name, sdk, why)] };
      }
      async function fetchCompiler(needs, pin, reason, env, mirrors) {
        const hasPython = (0, exec.aY)("python3", env.variables) !== void 0;
        const mustBeEmscripten = pin !== void 0 || needs.emscripten;
        if (!mustBeEmscripten && !(needs.sdk && hasPython))
          return fetchWasiSdk(reason, env, mirrors);
        if (!hasPython)
          return `${reason}; and Emscripten needs python3, which is not on PATH`;
        env.log.info(reason);
        const { tool, env: world, program } = await fetchEmscripten(pin, reason, env, mirrors);
        const compiler = await proveCompiler("emscripten", program, tool.source, world);
        return typeof compiler === "string" ? compiler : { ...compiler, tool: { ...compiler.tool, why: tool.why } };
      }
      async function fetchEmscripten(pin, reason, env, mirrors) {
        const emscripten = await install("emscripten", "Emscripten", pin, env, mirrors);
        const folder = (0, external_node_path_.join)(emscripten.folder, "emscripten");
        const world = withTools(env, [folder], {
          EM_CONFIG: (0, external_node_path_.join)(emscripten.folder, ".emscripten"),
          EM_NODE_JS: process.execPath,
          EMSDK: void 0
        });
        return { program: (0, external_node_path_.join)(folder, "em++"), tool: useOf("emscripten", emscripten, reason), env: world };
      }
      async function fetchWasiSdk(reason, env, mirrors) {
        env.log.info(reason);
        const sdk = await install("wasi-sdk", "wasi-sdk", void 0, env, mirrors);
        const world = withTools(env, [], { WASI_SDK_PATH: sdk.folder });
        const compiler = await proveCompiler("clang", (0, external_node_path_.join)(sdk.folder, "bin", "clang++"), sdk.source, world);
        return typeof compiler === "string" ? compiler : { ...compiler, tool: { ...compiler.tool, why: reason } };
      }
      async function listCpp(directory, needs, env) {
        const pin = await readPin("emscripten", directory, env.directory);
        const wantsEmscripten = pin !== void 0 || needs.sdk || needs.emscripten;
        const wished = [];
        if (wantsEmscripten)
          wished.push(["emscripten", "Emscripten"]);
        if (!wantsEmscripten || needs.wasiSdk)
          wished.push(["wasi-sdk", "wasi-sdk"]);
        if (needs.sdk)
          wished.push(["proxy-wasm-cpp-sdk", "the C++ SDK"]);
        return wished.map(([tool, title]) => {
          const own = tool === "emscripten" ? pin : void 0;
          return (0, tool_table.bX)({ tool, title, range: own?.range ?? cpp_toolchain_ANY, pin: own }, env.platform);
        });
      }
      function install(tool, title, pin, env, mirrors) {
        const range = pin?.range ?? cpp_toolchain_ANY;
        return (0, install_tool.G)((0, tool_table.bX)({ tool, title, range, pin }, env.platform), env, mirrors);
      }
      function useOf(name, { version, source }, why) {
        return { name, version, source, why };
      }
      ;
      const cpp_ENTRIES = ["plugin.cc", "plugin.cpp"];
      const cpp_SOURCE = /\.(?:cc|cpp|cxx)$/;
      const TEST_SOURCE = /[_-]tests?\.\w+$/;
      const SDK_SOURCE = "proxy_wasm_intrinsics.cc";
      const SDK_HEADER = /#\s*include\s*[<"]proxy_wasm_intrinsics\.h[>"]/;
      const cpp = {
        name: "cpp",
        title: "C++",
        aliases: ["c++", "cxx", "cc"],
        marks: `CMakeLists.txt, ${cpp_ENTRIES.join(", ")}, Makefile`,
        detect: (directory) => firstFile(directory, ["CMakeLists.txt", ...cpp_ENTRIES, "Makefile"]),
        findRootIds: cpp_findRootIds,
        prepare: cpp_prepare,
        downloads: async (directory, env) => listCpp(directory, (await cpp_readProject(directory)).needs, env)
      };
      async function firstFile(directory, names) {
        for (const name of names) {
          if (await (0, base_files.gl)((0, external_node_path_.join)(directory, name)) === "file")
            return name;
        }
        return void 0;
      }
      async function listSources(directory) {
        return (await (0, promises_.readdir)(directory)).filter((name) => cpp_SOURCE.test(name) && !TEST_SOURCE.test(name)).sort();
      }
      async function cpp_findRootIds(directory) {
        const found = /* @__PURE__ */ new Set();
        for (const name of await listSources(directory)) {
          const source = await (0, promises_.readFile)((0, external_node_path_.join)(directory, name), "utf8");
          for (const call of source.matchAll(/\bRegisterContextFactory\s+\w+\s*[({][^;]{0,500}?,\s*"([^"\n]*)"\s*[)}]\s*;/g)) {
            found.add(call[1] ?? "");
          }
        }
        return [...found];
      }
      async function cpp_prepare(directory, env, mirrors) {
        const { make, cmake, sources, needs } = await cpp_readProject(directory);
        if (make !== void 0) {
          const program2 = requireProgram("make", "Makefile", env);
          if (needs.zig)
            requireProgram("zig", "Makefile", env, "install zig (ziglang.org/download) and put it on PATH");
          const found = await resolveForMake(directory, needs, env, mirrors);
          const project = { directory, program: program2, env: found.env };
          return { tools: found.tools, diagnostics: [], compile: (place) => buildByMake(project, place) };
        }
        if (cmake === void 0 && sources.length === 0) {
          throw new errors.j1(`there is no C++ source in ${(0, base_files.iZ)(env.directory, directory)}`, {
            hint: `call it ${cpp_ENTRIES[0]}, or write a Makefile or a CMakeLists.txt`
          });
        }
        const program = cmake === void 0 ? void 0 : requireProgram("cmake", "CMakeLists.txt", env);
        const { compiler, tools } = await resolveCppCompiler(directory, needs, env, mirrors);
        const world = compiler.env;
        if (program !== void 0) {
          const project = { directory, program, env: world };
          return { tools, diagnostics: [], compile: (place) => buildByCMake(project, compiler, place) };
        }
        return { tools, diagnostics: [], compile: (place) => cpp_compile({ directory, sources, compiler, env: world }, place) };
      }
      async function cpp_readProject(directory) {
        const make = await (0, base_files.TP)((0, external_node_path_.join)(directory, "Makefile"));
        const cmake = await (0, base_files.TP)((0, external_node_path_.join)(directory, "CMakeLists.txt"));
        const sources = await listSources(directory);
        return { make, cmake, sources, needs: readNeeds(make ?? cmake ?? "", await includesSdk(directory, sources)) };
      }
      async function includesSdk(directory, sources) {
        const texts = await Promise.all(sources.map((name) => (0, promises_.readFile)((0, external_node_path_.join)(directory, name), "utf8")));
        return texts.some((text) => SDK_HEADER.test(text));
      }
      function requireProgram(name, file, env, hint = `install ${name}`) {
        const program = (0, exec.aY)(name, env.variables);
        if (program === void 0)
          throw new errors.v4(`${file} needs ${name}, which is not on PATH`, { hint });
        return program;
      }
      async function cpp_compile({ directory, sources, compiler, env }, { module }) {
        const sdk = await includesSdk(directory, sources) ? env.variables.PROXY_WASM_CPP_SDK || void 0 : void 0;
        const variables = (0, exec.vk)(env.variables);
        const program = compiler.program;
        const places = [directory, ...sdk === void 0 ? [] : [sdk]].map((path) => `-ffile-prefix-map=${path}=.`);
        const all = sdk === void 0 ? sources : [...sources, (0, external_node_path_.join)(sdk, SDK_SOURCE)];
        const compile2 = [...compiler.compile, ...sdk === void 0 ? [] : ["-I", sdk, "-include", "errno.h"], ...places];
        const link = [...compiler.link, ...sdk === void 0 ? [] : sdkLink(compiler, sdk), "-o", module];
        const objects = all.map((_, index) => `${module}.${index}.o`);
        const steps = compiler.linksAlone ? [all.map((name, index) => [...compile2, "-c", name, "-o", objects[index] ?? ""]), [[...objects, ...link]]] : [[[...compile2, ...all, ...link]]];
        const said = [];
        const command = (0, exec.fE)((0, external_node_path_.basename)(program), [...compiler.target, ...compiler.compile, ...all, ...compiler.link]);
        const started = performance.now();
        const outcome = () => ({ seconds: (performance.now() - started) / 1e3, command });
        for (const step of steps) {
          const done = await (0, side_by_side.Q)(step, (0, external_node_os_.availableParallelism)(), (words) => {
            const args = [...compiler.target, ...words];
            const shown = (0, exec.fE)((0, external_node_path_.basename)(program), args.filter((word) => !places.includes(word)));
            return (0, language_compiler.JP)({ program, shown, args, directory, variables }, env);
          });
          said.push(...done.flatMap(({ lines }) => explainClangOutput(lines, directory, env.directory)));
          const failed = done.find(({ exit }) => exit.code !== 0);
          if (failed === void 0)
            continue;
          const explained = said.some(({ severity }) => severity === "error");
          const diagnostics = explained ? said : [...said, (0, language_compiler.Ic)(failed, "clang", false)];
          return { ...outcome(), passed: false, diagnostics };
        }
        return { ...outcome(), passed: true, diagnostics: said };
      }
      function sdkLink({ kind }, sdk) {
        if (kind === "emscripten") {
          return ["--js-library", (0, external_node_path_.join)(sdk, "proxy_wasm_intrinsics.js"), "-sEXPORTED_FUNCTIONS=_malloc"];
        }
        const undefinedSymbols = kind === "zig" ? "-Wl,--import-symbols" : "-Wl,--allow-undefined";
        const callbacks = tables.fC.map(({ name }) => name).filter((name) => /^(?:proxy|envoy)_on_/.test(name));
        const wanted = /* @__PURE__ */ new Set(["proxy_abi_version_0_2_1", "malloc", "proxy_validate_configuration", ...callbacks]);
        return [undefinedSymbols, ...[...wanted].map((name) => `-Wl,--export-if-defined=${name}`)];
      }
      ;
      const MODULE_FAULTS = [
        {
          form: /^go: (go\.mod requires go >= \S+ \(running go \S+; GOTOOLCHAIN=local\))$/,
          hint: "install that Go, set GOTOOLCHAIN=auto so that Go fetches it, or lower the version in go.mod"
        },
        {
          form: /^go: (?:downloading|download) (go\S+.* (?:toolchain not available|404 Not Found|403 Forbidden).*)$/,
          hint: "name a release of Go that exists in the lines go and toolchain of go.mod"
        },
        { form: /^go: (updates to go\.mod needed.*)$/, hint: "run go mod tidy and commit go.mod and go.sum" },
        { form: /^go: (\S+@\S+: (?:missing go\.sum entry).*)$/, hint: "run go mod tidy and commit go.mod and go.sum" },
        {
          form: /^go: (\S+@\S+: (?:invalid version|reading \S+: (?:404|410) ).*)$/,
          hint: "name a version of that module that exists"
        },
        {
          form: /^(?:go: )?(?:verifying )?(\S+@\S+: checksum mismatch)$/,
          hint: "the module is not the one that go.sum was written for: find out why before you change go.sum"
        }
      ];
      const HINTS = [
        { form: /^missing go\.sum entry/, hint: "run go mod tidy and commit go.mod and go.sum" },
        { form: /^no required module provides package/, hint: "run go mod tidy and commit go.mod and go.sum" },
        { form: /build constraints exclude all Go files/, hint: "this package is not for GOOS=wasip1: use another" },
        { form: /\bimport cycle not allowed/, hint: "take one of the imports out of the circle" }
      ];
      const NETWORK = /dial tcp|connection refused|no such host|i\/o timeout|TLS handshake|x509:|proxyconnect|(?:500|502|503|504|407|401) [A-Z]/;
      function explainGoOutput(lines, directory, root) {
        const placed = (0, compiler_output.E)(lines, directory, root).map((diagnostic2) => ({
          ...diagnostic2,
          code: "go",
          hint: HINTS.find(({ form }) => form.test(diagnostic2.message))?.hint
        }));
        const file = (0, compiler_output.E)(["go.mod:1: fault"], directory, root)[0]?.file;
        const faults = lines.flatMap((line) => {
          for (const { form, hint } of MODULE_FAULTS) {
            const message = form.exec(line)?.[1];
            if (message !== void 0)
              return [{ severity: "error", code: "go", file, message, hint }];
          }
          return [];
        });
        return (0, diagnostic.G)([...placed, ...faults]);
      }
      function isGoNetworkFailure(lines) {
        return lines.some((line) => NETWORK.test(line));
      }
      var results = __webpack_require__(55380);
      var store_root = __webpack_require__(18272);
      ;
      const NOTE = dist.Ikc({ answer: dist.YjP(), files: dist.g1P(dist.YjP(), dist.mee(dist.YjP())) });
      async function remember(question, env) {
        const notes = (0, results.B)((0, external_node_path_.join)((0, store_root.defaultStoreRoot)(env.variables), "prepared"));
        const variables = Object.entries(env.variables).filter(([name]) => question.variables.test(name));
        const key = JSON.stringify([question.words, variables.sort()]);
        const known = await notes.find(key);
        if (known !== void 0) {
          const { answer: answer2, files } = dist.qgA(NOTE, JSON.parse(Buffer.from(known).toString("utf8")));
          const now = await sumsOf(Object.keys(files));
          if (Object.entries(files).every(([path, sum]) => now[path] === sum))
            return answer2;
        }
        const answer = await question.ask();
        if (answer === void 0)
          return void 0;
        const note = { answer, files: await sumsOf(question.files(answer)) };
        await notes.replace(key, Buffer.from(JSON.stringify(note)));
        return answer;
      }
      function filesAbove(directory, names) {
        const files = names.map((name) => (0, external_node_path_.join)(directory, name));
        const above = (0, external_node_path_.dirname)(directory);
        return above === directory ? files : [...files, ...filesAbove(above, names)];
      }
      async function sumsOf(paths) {
        const sums = paths.map(async (path) => {
          const content = await (0, base_files.TP)(path);
          return [path, content === void 0 ? null : (0, base_files.sc)(content)];
        });
        return Object.fromEntries(await Promise.all(sums));
      }
      ;
      const FETCH_LIMIT = 10 * 6e4;
      function goVariables(env) {
        return { ...(0, exec.vk)(env.variables), GOOS: "wasip1", GOARCH: "wasm" };
      }
      async function findMainPackage(workspace) {
        const { directory, env } = workspace;
        const names = await (0, promises_.readdir)(directory);
        if (names.some((name) => name.endsWith(".go") && !name.endsWith("_test.go")))
          return ".";
        const exit = await goCommand(workspace, ["list", "-e", "-f", '{{if eq .Name "main"}}{{.Dir}}{{end}}', "./..."]);
        const folders = exit.stdout.split(/\r?\n/).filter((line) => line !== "");
        const [only] = folders;
        if (only !== void 0 && folders.length === 1)
          return `./${(0, base_files.iZ)(directory, only)}`;
        const shown = folders.map((folder) => (0, base_files.iZ)(env.directory, folder)).join(", ");
        throw new errors.j1(only === void 0 ? `there is no package main in ${(0, base_files.iZ)(env.directory, directory)}` : `there are several packages main here: ${shown}`, { hint: "name the folder of the one to build as the project, or say how you build it: build in wasm.yaml" });
      }
      async function fetchModules(workspace, target) {
        const { directory, program, env } = workspace;
        let diagnostics = [];
        await remember({
          words: ["go list", directory, program, target],
          variables: /^GO/,
          async ask() {
            const exit = await goCommand(workspace, ["list", "-deps", "-f", "", target]);
            if (exit.code !== 0)
              diagnostics = explainRefusal(exit, workspace);
            return exit.code === 0 ? "whole" : void 0;
          },
          // A source that imports something new is told of by the build.
          files: () => ["go.mod", "go.sum", "go.work", "go.work.sum", "vendor/modules.txt"].map((name) => (0, external_node_path_.join)(directory, name))
        }, env);
        return diagnostics;
      }
      function goCommand({ program, directory, variables, env }, args) {
        return (0, exec.eF)(program, args, {
          directory,
          variables,
          timeout: FETCH_LIMIT,
          signal: env.signal,
          onLine: (line) => env.log.debug(line)
        });
      }
      function explainRefusal(exit, { directory, env }) {
        const lines = exit.stderr.split(/\r?\n/);
        const fault = isGoNetworkFailure(lines);
        const said = fault ? [] : explainGoOutput(lines, directory, env.directory);
        if (said.length > 0)
          return said;
        throw new errors.v4(fault ? "the project's Go modules cannot be fetched" : "go does not accept the project", {
          command: "go list -deps",
          exit: exit.code ?? exit.signal,
          lastLines: (0, language_compiler.w$)(lines),
          hint: fault ? "check the network, GOPROXY, GOPRIVATE, HTTPS_PROXY and NO_PROXY; then run again" : void 0
        });
      }
      ;
      const TINYGO_SDK = /^\s*(?:require\s+)?github\.com\/tetratelabs\/proxy-wasm-go-sdk\s/m;
      const TINYGO_COMMAND = /^[^#\n]*\btinygo\s+build\b/m;
      const BUILD_FILES = ["Makefile", "makefile", "GNUmakefile", "Taskfile.yml", "build.sh"];
      async function isTinyGoProject(directory) {
        if (await requiresTinyGoSdk(directory))
          return true;
        for (const name of BUILD_FILES) {
          if (TINYGO_COMMAND.test(await (0, base_files.TP)((0, external_node_path_.join)(directory, name)) ?? ""))
            return true;
        }
        return false;
      }
      async function requiresTinyGoSdk(directory) {
        return TINYGO_SDK.test(await (0, base_files.TP)((0, external_node_path_.join)(directory, "go.mod")) ?? "");
      }
      var seal = __webpack_require__(92777);
      ;
      const go_toolchain_INSTALL = "install Go (go.dev/dl, or actions/setup-go in a workflow)";
      async function resolveGo(directory, wish, env, mirrors) {
        const required = await readRequirement(directory, env.directory);
        return takeTurns("Go", [
          () => findOnMachine(directory, wish, required, env, mirrors),
          async (reasons) => {
            const release = await chooseGo(directory, wish.range, env);
            env.log.info(`${reasons.join("; ")}: taking Go ${release.version}`);
            const { folder, version, source } = await (0, install_tool.G)(release, env, mirrors);
            const program = (0, external_node_path_.join)(folder, "bin", "go");
            const bare = withTools(env, [(0, external_node_path_.dirname)(program)], { GOROOT: void 0 });
            const own = await withGoMirrors(program, bare, mirrors);
            const fault = await probeGo(program, (0, external_node_path_.join)(folder, "VERSION"), wish, own);
            if (fault !== void 0)
              return `Go ${version} (${source}) ${fault}`;
            return { program, version, env: own, tool: { name: "go", version, source, why: reasons.join("; ") } };
          }
        ], env, go_toolchain_INSTALL);
      }
      async function findOnMachine(directory, wish, required, machine, mirrors) {
        const program = (0, exec.aY)("go", machine.variables);
        if (program === void 0)
          return "there is no go on PATH";
        const env = await withGoMirrors(program, machine, mirrors);
        const workspace = { directory, program, variables: goVariables(env), env };
        const asked = await askGo(workspace);
        if (typeof asked !== "string") {
          const diagnostics = explainRefusal(asked, workspace);
          if (required !== void 0 && /requires go >=/.test(asked.stderr)) {
            const known = tryChoose(`${wish.range} >=${required.version}`, env);
            if (known)
              return `${program} is older than go.mod asks for (${required.pin.text}), and GOTOOLCHAIN keeps it so`;
          }
          return { diagnostics };
        }
        const [tag = "", root = ""] = asked.split(/\r?\n/);
        const version = versionOf(tag);
        if (version === void 0)
          return `${program} is no Go`;
        if (!(0, semver.satisfies)(version, wish.range))
          return `${program} is ${tag}, and ${wish.asker} needs ${wish.range}`;
        const switched = root.includes("golang.org/toolchain@");
        const fault = await probeGo(program, (0, external_node_path_.join)(root, "VERSION"), wish, env);
        if (fault !== void 0)
          return `${program} ${fault}`;
        const source = switched ? "GOTOOLCHAIN" : `PATH (${(0, external_node_path_.dirname)(program)})`;
        const why = switched ? `go.mod asks for ${required?.pin.text ?? tag}` : "the go on PATH can build for the target";
        return { program, version, env, tool: { name: "go", version, source, why } };
      }
      async function askGo(workspace) {
        const { directory, program, env } = workspace;
        let refusal;
        const answer = await remember({
          words: ["go env", directory, program, await (0, seal.cu)(program) ?? ""],
          variables: /^(?:GO|PATH$|HOME$|XDG_CONFIG_HOME$)/,
          async ask() {
            const exit = await goCommand(workspace, ["env", "GOVERSION", "GOROOT", "GOENV"]);
            if (exit.code !== 0)
              refusal = exit;
            return exit.code === 0 ? exit.stdout : void 0;
          },
          files(told) {
            const [, root = "", settings = ""] = told.split(/\r?\n/);
            const chosen = ["VERSION", "go.env"].map((name) => (0, external_node_path_.join)(root, name));
            return [
              ...filesAbove(directory, ["go.mod", "go.work"]),
              ...chosen,
              ...(0, external_node_path_.isAbsolute)(settings) ? [settings] : []
            ];
          }
        }, env);
        if (answer !== void 0)
          return answer;
        if (refusal === void 0)
          throw new Error("go was not asked");
        return refusal;
      }
      function tryChoose(range, env) {
        try {
          (0, tool_table.bX)({ tool: "go", title: "Go", range }, env.platform);
          return true;
        } catch {
          return false;
        }
      }
      async function probeGo(program, versionFile, { probe: probe2 }, env) {
        if (probe2 === void 0)
          return void 0;
        const fault = await findFault({ ...probe2, program, parts: [versionFile] }, env);
        return fault === void 0 ? void 0 : `cannot build for ${probe2.target}: ${fault}`;
      }
      function versionOf(tag) {
        const [, major, minor, patch = "0"] = /^go(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
        return major === void 0 || minor === void 0 ? void 0 : `${major}.${minor}.${patch}`;
      }
      async function readRequirement(directory, root) {
        const path = (0, external_node_path_.join)(directory, "go.mod");
        const content = await (0, base_files.TP)(path) ?? "";
        const file = (0, base_files.iZ)(root, path);
        const lines = [...content.matchAll(/^(?:go|toolchain)[ \t]+(?:go)?(\S+)/gm)];
        const named = lines.flatMap(([line, text = ""]) => {
          const version = versionOf(`go${text}`);
          return version === void 0 ? [] : [{ version, pin: { text, position: (0, json.I)(content, line, file) } }];
        });
        return named.sort((a, b) => (0, semver.compare)(b.version, a.version))[0];
      }
      async function chooseGo(directory, range, env) {
        const required = await readRequirement(directory, env.directory);
        const least = required === void 0 ? range : `${range} >=${required.version}`;
        return (0, tool_table.bX)({ tool: "go", title: "Go", range: least, pin: required?.pin }, env.platform);
      }
      ;
      const NAME = /^([0-9a-f]{64})\.wasm$/;
      async function restoreModule(kept, module) {
        for (const name of await (0, base_files.Zv)(kept, NAME)) {
          const path = (0, external_node_path_.join)(kept, name);
          try {
            await (0, promises_.rename)(path, module);
          } catch (error) {
            if ((0, base_files.c4)(error))
              continue;
            throw error;
          }
          if (await (0, base_files.Q3)(module) === NAME.exec(name)?.[1])
            return;
          await (0, promises_.rm)(module, { force: true });
        }
      }
      async function keepModule(kept, module) {
        await (0, promises_.mkdir)(kept, { recursive: true });
        const place = (0, external_node_path_.join)(kept, `${await (0, base_files.Q3)(module)}.wasm`);
        const temporary = (0, base_files.w6)(place);
        try {
          await (0, promises_.copyFile)(module, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
          for (const name of await (0, base_files.Zv)(kept, NAME))
            await (0, promises_.rm)((0, external_node_path_.join)(kept, name), { force: true });
          await (0, promises_.rename)(temporary, place);
        } catch (error) {
          await (0, promises_.rm)(temporary, { force: true });
          throw error;
        }
      }
      ;
      const RANGE = `>=${(0, alignment.L4)("go")}`;
      const PROBE = {
        target: "wasip1",
        args: ["build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false", "-o", "module.wasm", "."],
        files: {
          "go.mod": "module probe\n\ngo 1.24\n",
          "main.go": "package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n"
        },
        variables: { GOOS: "wasip1", GOARCH: "wasm", GOFLAGS: "", GOWORK: "off" }
      };
      const go = {
        name: "go",
        title: "Go",
        aliases: ["golang"],
        marks: "go.mod",
        detect: go_detect,
        // The SDK knows no names of root contexts: a module has one plugin context, whatever the root id.
        findRootIds: async () => [],
        prepare: go_prepare,
        downloads: async (directory, env) => [await chooseGo(directory, RANGE, env)]
      };
      async function go_detect(directory) {
        if (await (0, base_files.gl)((0, external_node_path_.join)(directory, "go.mod")) !== "file")
          return void 0;
        return await isTinyGoProject(directory) ? void 0 : "go.mod";
      }
      async function go_prepare(directory, env, mirrors) {
        const wish = { range: RANGE, asker: "a module for a proxy", probe: PROBE };
        const found = await resolveGo(directory, wish, env, mirrors);
        if ("diagnostics" in found)
          return { tools: [], diagnostics: found.diagnostics };
        const workspace = { directory, program: found.program, variables: goVariables(found.env), env: found.env };
        const tools = [found.tool];
        const target = await findMainPackage(workspace);
        const diagnostics = await fetchModules(workspace, target);
        if (diagnostics.length > 0)
          return { tools, diagnostics };
        return { tools, diagnostics, compile: (place) => go_compile(workspace, target, place) };
      }
      async function go_compile(workspace, target, place) {
        const { directory, env } = workspace;
        const { module } = place;
        const kept = (0, external_node_path_.join)(place.kept, "go");
        const warnings = await findUncalledSetup((0, external_node_path_.join)(directory, target), env.directory);
        await restoreModule(kept, module);
        const flags = ["build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false"];
        const done = await (0, language_compiler.JP)({
          program: workspace.program,
          shown: `GOOS=wasip1 GOARCH=wasm go ${flags.join(" ")} ${target}`,
          args: [...flags, "-o", module, target],
          directory,
          variables: workspace.variables
        }, env);
        const said = explainGoOutput(done.lines, directory, env.directory);
        if (done.exit.code === 0) {
          await keepModule(kept, module);
          return { ...done, passed: true, diagnostics: [...said, ...warnings] };
        }
        const explained = said.some(({ severity }) => severity === "error");
        const diagnostics = explained ? said : [...said, (0, language_compiler.Ic)(done, "go", false)];
        return { ...done, passed: false, diagnostics: [...diagnostics, ...warnings] };
      }
      async function findUncalledSetup(folder, root) {
        const names = (await (0, promises_.readdir)(folder)).filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"));
        const found = [];
        for (const name of names) {
          const path = (0, external_node_path_.join)(folder, name);
          const lines = (await (0, promises_.readFile)(path, "utf8")).split(/\r?\n/);
          const start = lines.findIndex((line) => /^func main\(\) \{\s*$/.test(line));
          if (start < 0)
            continue;
          const length = lines.slice(start).findIndex((line) => line.startsWith("}"));
          const index = lines.slice(start, start + length).findIndex((line) => /^[^/]*\bproxywasm\.Set\w+Context\(/.test(line));
          if (index < 0)
            continue;
          found.push({
            severity: "warning",
            code: "go-main-not-run",
            file: (0, base_files.iZ)(root, path),
            line: start + index + 1,
            message: "main is never run in a module that Go builds for a proxy, so this sets up nothing",
            hint: "move the call into func init() and leave main empty"
          });
        }
        return found;
      }
      var language_names = __webpack_require__(81998);
      ;
      const SPAN = dist._H3({
        file_name: dist.YjP(),
        line_start: dist.aig(),
        column_start: dist.aig(),
        line_end: dist.aig(),
        column_end: dist.aig(),
        is_primary: dist.zMY(),
        suggested_replacement: dist.cl6(dist.YjP()),
        expansion: dist.cl6(dist._H3({ span: dist.RZV(() => SPAN) }))
      });
      const MESSAGE = dist._H3({
        reason: dist.euz("compiler-message"),
        message: dist._H3({
          message: dist.YjP(),
          level: dist.YjP(),
          code: dist.mee(dist._H3({ code: dist.YjP() })),
          spans: dist.YOg(SPAN),
          children: dist.YOg(dist._H3({ message: dist.YjP(), level: dist.YjP(), spans: dist.YOg(SPAN) }))
        })
      });
      const ARTIFACT = dist._H3({
        reason: dist.euz("compiler-artifact"),
        package_id: dist.YjP(),
        target: dist._H3({ crate_types: dist.YOg(dist.YjP()) }),
        filenames: dist.YOg(dist.YjP())
      });
      const cargo_output_SEVERITIES = {
        error: "error",
        "error: internal compiler error": "error",
        warning: "warning"
      };
      const LONGEST_LINKER_LINE = 300;
      const LINKER_LINES = 5;
      function readCargoOutput(stdout, packageId, workspace, root) {
        const diagnostics = [];
        let module;
        for (const line of stdout.split("\n")) {
          const value = parseLine(line);
          const said = dist.xLC(MESSAGE, value);
          if (said.success)
            diagnostics.push(...cargo_output_toDiagnostic(said.output.message, workspace, root));
          const made = dist.xLC(ARTIFACT, value);
          if (made.success && made.output.package_id === packageId && made.output.target.crate_types.includes("cdylib")) {
            module = made.output.filenames.find((name) => name.endsWith(".wasm")) ?? module;
          }
        }
        return { diagnostics: (0, diagnostic.G)(diagnostics), module };
      }
      function parseLine(line) {
        if (!line.startsWith("{"))
          return void 0;
        try {
          return JSON.parse(line);
        } catch {
          return void 0;
        }
      }
      function cargo_output_toDiagnostic(message, workspace, root) {
        const severity = cargo_output_SEVERITIES[message.level];
        if (severity === void 0 || isCount(message))
          return [];
        const code = message.code?.code ?? "rustc";
        const linker = explainLinker(message);
        if (linker !== void 0)
          return [{ severity, code: "link", ...linker }];
        const primary = message.spans.find((span) => span.is_primary) ?? message.spans[0];
        const hint = hintOf(message);
        if (primary === void 0)
          return [{ severity, code, message: message.message, hint }];
        const place = placeInWorkspace(primary);
        return [
          {
            file: (0, base_files.iZ)(root, (0, external_node_path_.resolve)(workspace, place.file_name)),
            line: place.line_start,
            column: place.column_start,
            endLine: place.line_end,
            endColumn: place.column_end,
            severity,
            code,
            message: message.message,
            hint
          }
        ];
      }
      function isCount({ message, spans }) {
        return spans.length === 0 && /^(?:aborting due to|\d+ warnings? emitted|could not compile)/.test(message);
      }
      function placeInWorkspace(span) {
        let place = span;
        for (; place !== void 0; place = place.expansion?.span) {
          if (!/^(?:\/|[A-Za-z]:[\\/]|<)/.test(place.file_name))
            return place;
        }
        return span;
      }
      function hintOf({ children }) {
        for (const { level, message, spans } of children) {
          if (level !== "help")
            continue;
          const replacement = spans.find(({ suggested_replacement: text }) => text)?.suggested_replacement?.trim();
          return replacement === void 0 || replacement === "" ? message : `${message}: \`${replacement}\``;
        }
        return void 0;
      }
      function explainLinker({ message, children }) {
        if (!/^linking with `.*` failed|^linker `.*` not found/.test(message))
          return void 0;
        const lines = children.flatMap((child) => child.message.split("\n")).map((line) => line.trim()).filter((line) => !line.startsWith('"') && /\berror\b|undefined symbol/.test(line)).slice(0, LINKER_LINES).map((line) => (0, base_text.IN)(line, LONGEST_LINKER_LINE));
        const symbol = /undefined symbol: (\S+)/.exec(lines.join("\n"))?.[1];
        return { message: [message, ...lines].join("\n"), hint: cargo_output_linkerHint(message, symbol) };
      }
      function cargo_output_linkerHint(message, symbol) {
        if (message.includes("not found"))
          return "install Rust's own linker: rustup component add llvm-tools, or lld";
        if (symbol === void 0)
          return void 0;
        if (symbol.includes("wbindgen")) {
          return "a crate wants wasm-bindgen, which only browsers have: switch off its feature for JavaScript (js, wasmbind)";
        }
        return `no proxy and no library brings ${symbol}: a function of the proxy's must be declared in a block with #[link(wasm_import_module = "env")]`;
      }
      var smol_toml_dist = __webpack_require__(3292);
      ;
      const CARGO_METADATA = dist.Ikc({
        packages: dist.YOg(dist.Ikc({
          id: dist.YjP(),
          name: dist.YjP(),
          manifest_path: dist.YjP(),
          targets: dist.YOg(dist.Ikc({ kind: dist.YOg(dist.YjP()), crate_types: dist.YOg(dist.YjP()) }))
        })),
        workspace_members: dist.YOg(dist.YjP()),
        workspace_root: dist.YjP(),
        resolve: dist.Ikc({
          root: dist.mee(dist.YjP()),
          nodes: dist.YOg(dist.Ikc({ id: dist.YjP(), dependencies: dist.YOg(dist.YjP()) }))
        })
      });
      const cargo_project_TARGETS = ["wasm32-wasip1", "wasm32-unknown-unknown", "wasm32-wasi"];
      const cargo_project_FLAGS = dist.KCZ([
        dist.YOg(dist.YjP()),
        dist.FsL(dist.YjP(), dist.pdi((text) => text.split(/\s+/).filter((word) => word !== "")))
      ]);
      const CONFIG = dist._H3({
        build: dist.lqM(dist._H3({ target: dist.lqM(dist.KCZ([dist.YjP(), dist.YOg(dist.YjP())])), rustflags: dist.lqM(cargo_project_FLAGS) })),
        source: dist.lqM(dist.g1P(dist.YjP(), dist._H3({ "replace-with": dist.lqM(dist.YjP()) })))
      });
      const CONFIG_NAMES = ["config.toml", "config"];
      async function readCargoConfig(directory, variables) {
        let target;
        let unfit;
        let replacesCrates = false;
        const rustflags = [];
        for (const path of configFiles(directory, variables)) {
          const { build, source } = parseConfig(await (0, base_files.TP)(path) ?? "");
          const [first] = [build?.target ?? []].flat();
          target ??= cargo_project_TARGETS.find((known) => known === first);
          if (target === void 0 && first?.startsWith("wasm") === true)
            unfit ??= first;
          rustflags.unshift(...build?.rustflags ?? []);
          replacesCrates ||= source?.["crates-io"]?.["replace-with"] !== void 0;
        }
        return { target, unfit, rustflags, replacesCrates };
      }
      function configFiles(directory, { CARGO_HOME, HOME }) {
        const folders = [];
        for (let folder = directory; ; folder = (0, external_node_path_.dirname)(folder)) {
          folders.push((0, external_node_path_.join)(folder, ".cargo"));
          if ((0, external_node_path_.dirname)(folder) === folder)
            break;
        }
        const home = CARGO_HOME || (HOME === void 0 ? void 0 : (0, external_node_path_.join)(HOME, ".cargo"));
        if (home !== void 0 && !folders.includes(home))
          folders.push(home);
        return folders.flatMap((folder) => CONFIG_NAMES.map((name) => (0, external_node_path_.join)(folder, name)));
      }
      function parseConfig(content) {
        try {
          return dist.qgA(CONFIG, (0, smol_toml_dist.qg)(content));
        } catch {
          return {};
        }
      }
      async function choosePackage(metadata, root) {
        const own = metadata.packages.find(({ id: id2 }) => id2 === metadata.resolve.root);
        if (own !== void 0)
          return makesModule(own) ? own : await describeCrateType(own, root);
        const members = metadata.packages.filter(({ id: id2 }) => metadata.workspace_members.includes(id2));
        const makers = members.filter(makesModule);
        const [only] = makers;
        if (only !== void 0 && makers.length === 1)
          return only;
        const shown = makers.map(({ manifest_path: path }) => (0, base_files.iZ)(root, (0, external_node_path_.dirname)(path))).join(", ");
        throw new errors.j1(only === void 0 ? "no crate of this workspace is a cdylib" : `several crates of this workspace make a module: ${shown}`, { hint: only === void 0 ? CRATE_TYPE_HINT : "name the folder of the one to build" });
      }
      const CRATE_TYPE_HINT = 'write crate-type = ["cdylib"] below [lib] in Cargo.toml';
      function makesModule({ targets }) {
        return targets.some(({ crate_types: types }) => types.includes("cdylib"));
      }
      async function describeCrateType({ name, manifest_path: path, targets }, root) {
        const file = (0, base_files.iZ)(root, path);
        const content = await (0, base_files.TP)(path) ?? "";
        const word = ["crate-type", "[lib]", "[package]"].find((text) => content.includes(text)) ?? "";
        const isProgram = targets.some(({ kind }) => kind.includes("bin")) && !targets.some(({ kind }) => kind.includes("lib"));
        return {
          ...(0, json.I)(content, word, file),
          severity: "error",
          code: "crate-type",
          message: isProgram ? `${name} is a program, whose main a proxy never calls: a module is a cdylib` : `${name} is no cdylib, so cargo makes no module of it`,
          hint: isProgram ? `move src/main.rs to src/lib.rs and ${CRATE_TYPE_HINT}` : CRATE_TYPE_HINT
        };
      }
      function findWasmBindgen(metadata, crate, root) {
        const nameOf = (id2) => metadata.packages.find((known) => known.id === id2)?.name;
        const users = metadata.resolve.nodes.filter(({ dependencies }) => dependencies.some((id2) => nameOf(id2) === "wasm-bindgen")).map(({ id: id2 }) => nameOf(id2));
        if (users.length === 0)
          return [];
        return [
          {
            severity: "warning",
            code: "wasm-bindgen",
            file: (0, base_files.iZ)(root, crate.manifest_path),
            message: `${users.join(", ")} brings in wasm-bindgen, which works in browsers only`,
            hint: "switch off the feature that does so (js, wasmbind, default-features = false), or use another crate"
          }
        ];
      }
      ;
      const cargo_refusal_NETWORK = /Could(?:n't| not) (?:resolve|connect)|Failed to connect|Timeout was reached|Connection (?:refused|reset)|SSL|network failure|failed to authenticate|got 40[137]|got 50\d/i;
      const NETWORK_HINT = "check the network, the proxy and the registry in .cargo/config.toml, or name a mirror of https://index.crates.io (mirrors: FROM = TO); then run again";
      const TOML_PLACE = /TOML parse error at line (\d+), column (\d+)/;
      const MANIFEST = /(?:manifest at|parse) `([^`]+\.toml)`/;
      const cargo_refusal_PLACE = /^ *--> (.+\.toml):(\d+):(\d+)$/m;
      const cargo_refusal_LONGEST = 12;
      const cargo_refusal_FAULTS = [
        {
          form: /lock file .* (?:needs to be updated|because --locked)/,
          file: "Cargo.lock",
          hint: "run cargo update --workspace and commit Cargo.lock"
        },
        { form: /no matching package named `([^`]+)`/, file: "Cargo.toml", hint: "correct the name of the crate" },
        {
          form: /failed to select a version for (?:the requirement )?`([^\s`]+)/,
          file: "Cargo.toml",
          hint: "name a version that exists, and that the other crates accept"
        },
        {
          form: /rustc \S+ is not supported by the following package/,
          file: "Cargo.toml",
          hint: "name a newer Rust in rust-toolchain.toml, or an older version of that crate"
        }
      ];
      async function explainCargoRefusal(exit, command, { directory, mirrors }, root) {
        const lines = exit.stderr.split(/\r?\n/);
        const said = lines.slice(Math.max(0, lines.findIndex((line) => line.startsWith("error")))).filter((line) => line.trim() !== "");
        const text = said.join("\n");
        const place = placeOf(text, directory, root);
        const fault = cargo_refusal_FAULTS.find(({ form }) => form.test(text));
        if (fault === void 0 && place === void 0 || cargo_refusal_NETWORK.test(text)) {
          throw new errors.v4("cargo does not get as far as compiling", {
            command,
            exit: exit.code ?? exit.signal,
            lastLines: (0, language_compiler.w$)(lines),
            hint: cargo_refusal_NETWORK.test(text) ? explainCrateMirror(text, mirrors) ?? NETWORK_HINT : void 0
          });
        }
        const message = said.slice(0, cargo_refusal_LONGEST).join("\n").replace(/^error: /, "");
        const found = place ?? await positionIn(fault?.file ?? "Cargo.toml", fault?.form.exec(text)?.[1], directory, root);
        return [{ ...found, severity: "error", code: "cargo", message, hint: fault?.hint }];
      }
      function placeOf(text, directory, root) {
        const [, shown, row, column] = cargo_refusal_PLACE.exec(text) ?? [];
        if (shown !== void 0) {
          return { file: (0, base_files.iZ)(root, (0, external_node_path_.resolve)(directory, shown)), line: Number(row), column: Number(column) };
        }
        const [, line, position] = TOML_PLACE.exec(text) ?? [];
        if (line === void 0)
          return void 0;
        const file = MANIFEST.exec(text)?.[1] ?? (0, external_node_path_.join)(directory, "Cargo.toml");
        return { file: (0, base_files.iZ)(root, file), line: Number(line), column: Number(position) };
      }
      async function positionIn(name, crate, directory, root) {
        const path = (0, external_node_path_.join)(directory, name);
        const file = (0, base_files.iZ)(root, path);
        const content = await (0, base_files.TP)(path);
        return content === void 0 || crate === void 0 ? { file } : (0, json.I)(content, crate, file);
      }
      ;
      const FORM = dist._H3({ toolchain: dist.lqM(dist._H3({ channel: dist.lqM(dist.YjP()) })) });
      const RUST_PIN_FILES = ["rust-toolchain", "rust-toolchain.toml"];
      async function readRustPin(directory, env) {
        const { RUSTUP_TOOLCHAIN: chosen } = env.variables;
        if (chosen)
          return { text: chosen.replace(/^\+/, ""), position: { file: "RUSTUP_TOOLCHAIN" } };
        for (const folder of await foldersUpward(directory)) {
          for (const name of RUST_PIN_FILES) {
            const path = (0, external_node_path_.join)(folder, name);
            const content = await (0, base_files.TP)(path);
            if (content === void 0)
              continue;
            const text = readChannel(content);
            if (text === void 0 || text.includes("/"))
              return void 0;
            return { text, position: (0, json.I)(content, text, (0, base_files.iZ)(env.directory, path)) };
          }
        }
        return void 0;
      }
      function readChannel(content) {
        if (!content.includes("[toolchain]"))
          return content.trim().split(/\s/)[0] || void 0;
        try {
          return dist.qgA(FORM, (0, smol_toml_dist.qg)(content)).toolchain?.channel;
        } catch {
          return void 0;
        }
      }
      function isOfChannel(version, channel) {
        const [number = ""] = channel.split("-");
        if ((0, semver.valid)(number) !== null)
          return version === number;
        return /^\d+(?:\.\d+)?$/.test(number) && (0, semver.validRange)(number) !== null ? (0, semver.satisfies)(version, number) : true;
      }
      ;
      const rustc_ASK_LIMIT = 6e4;
      async function askRustc(program, directory, env) {
        const ask2 = (words, of) => (0, exec.eF)(of, words, {
          directory,
          variables: (0, exec.vk)(env.variables),
          timeout: rustc_ASK_LIMIT,
          signal: env.signal
        });
        const sysroot = await remember({
          words: ["rustc --print sysroot", directory, program, await (0, seal.cu)(program) ?? ""],
          variables: /^(?:RUSTUP_|CARGO_HOME$|HOME$)/,
          async ask() {
            const { code, stdout, stderr } = await ask2(["--print", "sysroot"], program);
            if (code !== 0)
              env.log.debug(stderr.trim());
            return code === 0 ? stdout.trim() || void 0 : void 0;
          },
          files: (answer) => [...choosingFiles(directory, env), (0, external_node_path_.join)(answer, "lib", "rustlib", "components")]
        }, env);
        if (sysroot === void 0)
          return void 0;
        const own = await ownProgram(sysroot, program);
        const version = await (0, ask_once.R)("rustc --version", [own], env, async () => {
          const told = await ask2(["--version"], own);
          return /^rustc (\d+\.\d+\.\d+)/.exec(told.stdout)?.[1];
        });
        return version === void 0 ? void 0 : { version, sysroot };
      }
      function choosingFiles(directory, { variables: { RUSTUP_HOME, HOME } }) {
        const home = RUSTUP_HOME || (HOME === void 0 ? void 0 : (0, external_node_path_.join)(HOME, ".rustup"));
        return [...home === void 0 ? [] : [(0, external_node_path_.join)(home, "settings.toml")], ...filesAbove(directory, RUST_PIN_FILES)];
      }
      async function ownProgram(sysroot, program) {
        const own = (0, external_node_path_.join)(sysroot, "bin", "rustc");
        return await (0, base_files.gl)(own) === "file" ? own : program;
      }
      async function ownCargo(sysroot, cargo, { variables }) {
        const { RUSTUP_HOME, HOME } = variables;
        const home = RUSTUP_HOME || (HOME === void 0 ? void 0 : (0, external_node_path_.join)(HOME, ".rustup"));
        const own = (0, external_node_path_.join)(sysroot, "bin", "cargo");
        const rustup2 = (0, exec.aY)("rustup", variables);
        const isChosen = home !== void 0 && (0, external_node_path_.dirname)(sysroot) === (0, external_node_path_.join)(home, "toolchains");
        const isStandIn = rustup2 !== void 0 && await isSameFile(cargo, rustup2);
        if (!isChosen || !isStandIn || await (0, base_files.gl)(own) !== "file")
          return { program: cargo, variables: {} };
        return { program: own, variables: { RUSTUP_HOME: home, RUSTUP_TOOLCHAIN: (0, external_node_path_.basename)(sysroot) } };
      }
      async function isSameFile(a, b) {
        const [one, other] = await Promise.all([a, b].map((path) => (0, promises_.stat)(path)));
        return one?.ino === other?.ino && one?.dev === other?.dev;
      }
      ;
      const rustup_FETCH_LIMIT = 10 * 6e4;
      const NONEXISTENT = /nonexistent|no release found|invalid (?:toolchain|channel) name|not a valid/i;
      async function addToolchain(pin, directory, env) {
        const args = ["toolchain", "install", pin.text, "--profile", "minimal", "--no-self-update"];
        const exit = await rustup(args, directory, env);
        if (exit.code !== 0)
          throw explain(exit, (0, exec.fE)("rustup", args), pin);
      }
      async function addTarget(target, directory, env) {
        const exit = await rustup(["target", "add", target], directory, env);
        if (exit.code === 0)
          return void 0;
        return `rustup cannot add the target ${target}: ${readError(exit)?.join(": ") ?? "it does not say why"}`;
      }
      function rustup(args, directory, env) {
        env.log.info((0, exec.fE)("rustup", args));
        return (0, exec.eF)("rustup", args, {
          directory,
          variables: (0, exec.vk)(env.variables),
          timeout: rustup_FETCH_LIMIT,
          signal: env.signal
        });
      }
      async function installRust({ channel, targets, pin }, folder, env, mirrors) {
        const release = (0, tool_table.bX)({ tool: "rustup", title: "rustup", range: "*" }, env.platform);
        const { folder: program } = await (0, install_tool.G)(release, env, mirrors);
        const home = (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "rustup");
        const args = [
          ...["-y", "--no-modify-path", "--profile", "minimal", "--default-toolchain", channel],
          ...targets.flatMap((name2) => ["--target", name2])
        ];
        const exit = await (0, exec.eF)((0, external_node_path_.join)(program, "rustup-init"), args, {
          directory: (0, external_node_path_.dirname)(folder),
          variables: {
            ...(0, exec.vk)(env.variables),
            RUSTUP_HOME: home,
            CARGO_HOME: (0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "cargo"),
            RUSTUP_TOOLCHAIN: void 0,
            RUSTUP_INIT_SKIP_PATH_CHECK: "yes",
            RUSTUP_INIT_SKIP_EXISTENCE_CHECKS: "yes"
          },
          timeout: rustup_FETCH_LIMIT,
          signal: env.signal,
          onLine: (line) => env.log.debug(line)
        });
        if (exit.code !== 0)
          throw explain(exit, (0, exec.fE)("rustup-init", args), pin);
        const [name = ""] = await (0, promises_.readdir)((0, external_node_path_.join)(home, "toolchains"));
        await (0, promises_.rename)((0, external_node_path_.join)(home, "toolchains", name), folder);
        return `${env.variables.RUSTUP_DIST_SERVER || RUST_DIST} (rustup ${release.version})`;
      }
      function explain(exit, command, pin) {
        const error = readError(exit);
        if (pin !== void 0 && NONEXISTENT.test(exit.stderr)) {
          return new errors.j1(`there is no Rust ${pin.text}: ${error?.[0] ?? "rustup finds none"}`, {
            position: pin.position,
            hint: "name a release that exists (doc.rust-lang.org/releases.html), or stable"
          });
        }
        return new errors.v4(`rustup cannot get Rust${error === void 0 ? "" : `: ${error.join(": ")}`}`, {
          command,
          exit: exit.code ?? exit.signal,
          lastLines: (0, language_compiler.w$)(saidBy(exit)),
          hint: `check the network and the proxy variables, or name a mirror of ${RUST_DIST} (mirrors: FROM = TO)`
        });
      }
      const HOME_REMARK = /^(?:\$HOME |euid-obtained)/;
      function readError(exit) {
        const lines = saidBy(exit);
        const at = lines.findLastIndex((line) => line.startsWith("error: ") && !HOME_REMARK.test(line.slice(7)));
        const error = lines[at]?.slice(7);
        if (error === void 0)
          return void 0;
        const causes = lines.slice(at + 1).flatMap((line) => /^ +(?:\d+: )?(.+)$/.exec(line)?.[1] ?? []);
        const warned = lines.flatMap((line) => /^warn: (checksum failed.*)$/.exec(line)?.[1] ?? []);
        return [error, ...[...causes, ...warned].map((text) => text.replace(/ to '[^']*'$/, ""))];
      }
      function saidBy({ stderr }) {
        const lines = stderr.split(/\r?\n/);
        const trace = lines.indexOf("Stack backtrace:");
        return trace < 0 ? lines : lines.slice(0, trace);
      }
      ;
      const rust_toolchain_INSTALL = "install Rust with rustup (rustup.rs)";
      const BARE = "wasm32-unknown-unknown";
      const RENAMED = (0, alignment.L4)("rust");
      const [OLDEST = RENAMED] = alignment.tl.filter(({ compiler }) => compiler.name === "rust").flatMap(({ compiler }) => (0, semver.minVersion)(compiler.range)?.version ?? []).sort(semver.compare);
      async function resolveRust(directory, wanted, env, mirrors) {
        const pin = await readRustPin(directory, env);
        const world = withRustMirror(env, mirrors);
        return takeTurns("Rust", [
          () => rust_toolchain_findOnMachine(directory, wanted, pin, world),
          (reasons) => fetchRust(wanted, pin, reasons.join("; "), world, mirrors)
        ], env, rust_toolchain_INSTALL);
      }
      async function rust_toolchain_findOnMachine(directory, wanted, pin, env) {
        const cargo = (0, exec.aY)("cargo", env.variables);
        const program = (0, exec.aY)("rustc", env.variables);
        if (cargo === void 0 || program === void 0)
          return "there is no cargo on PATH";
        const hasRustup = (0, exec.aY)("rustup", env.variables) !== void 0;
        let rustc = await askRustc(program, directory, env);
        if (rustc === void 0 && hasRustup && pin !== void 0) {
          await addToolchain(pin, directory, env);
          rustc = await askRustc(program, directory, env);
        }
        if (rustc === void 0)
          return `${program} does not run for this project`;
        const { version, sysroot } = rustc;
        if (pin !== void 0 && !isOfChannel(version, pin.text)) {
          return `${program} is ${version}, and ${pin.position.file} asks for ${pin.text}`;
        }
        if (!(0, semver.gte)(version, OLDEST))
          return `${program} is ${version}, older than ${OLDEST}`;
        const target = wanted ?? defaultTarget(version);
        if (await findCore(sysroot, target) === void 0) {
          if (!hasRustup)
            return `${program} cannot build for ${target}: its standard library is missing`;
          const fault2 = await addTarget(target, directory, env);
          if (fault2 !== void 0)
            return fault2;
        }
        const core = await findCore(sysroot, target);
        if (core === void 0)
          return `the cargo on PATH is not rustup's, and cannot build for ${target}`;
        const fault = await probe(await ownProgram(sysroot, program), target, core, env);
        if (fault !== void 0)
          return `${program} cannot build for ${target}: ${fault}`;
        const why = pin === void 0 ? "the cargo on PATH can build for the target" : whyPinned(pin);
        const own = await ownCargo(sysroot, cargo, env);
        const tool = { name: "rust", version, source: `PATH (${(0, external_node_path_.dirname)(cargo)})`, why };
        return { target, tool, cargo: own.program, env: withTools(env, [], own.variables) };
      }
      function whyPinned(pin) {
        return `${pin.position.file} asks for ${pin.text}`;
      }
      function defaultTarget(version) {
        return (0, semver.gte)(version, RENAMED) ? "wasm32-wasip1" : "wasm32-wasi";
      }
      async function fetchRust(wanted, pin, reason, env, mirrors) {
        const channel = channelOf(pin, env);
        const target = wanted ?? defaultTarget((0, semver.valid)(channel) ?? RENAMED);
        const targets = [.../* @__PURE__ */ new Set([target, BARE])];
        env.log.info(`${reason}: taking Rust ${channel}, by a rustup of our own`);
        const version = (0, semver.valid)(channel) ?? `0.0.0-${channel.replaceAll(/[^\w-]/g, "-")}`;
        const place = { tool: "rust", version, arch: env.platform.arch };
        const wish = { channel, targets, pin };
        const { folder, source } = await (0, install_tool.I)(place, env, (to) => installRust(wish, to, env, mirrors));
        const program = (0, external_node_path_.join)(folder, "bin", "rustc");
        const own = withTools(env, [(0, external_node_path_.dirname)(program)], { RUSTUP_TOOLCHAIN: void 0 });
        const core = await findCore(folder, target);
        if (core === void 0)
          return `Rust ${channel} has no standard library for ${target}`;
        const fault = await probe(program, target, core, own);
        if (fault !== void 0)
          return `Rust ${channel} (${source}) cannot build for ${target}: ${fault}`;
        const told = await askRustc(program, folder, own);
        const why = pin === void 0 ? reason : `${whyPinned(pin)}; ${reason}`;
        const tool = { name: "rust", version: told?.version ?? channel, source, why };
        return { target, tool, cargo: (0, external_node_path_.join)(folder, "bin", "cargo"), env: own };
      }
      function channelOf(pin, env) {
        const text = pin?.text ?? "stable";
        if (text !== "stable")
          return text;
        return (0, tool_table.bX)({ tool: "rust", title: "Rust", range: `>=${OLDEST}` }, env.platform).version;
      }
      async function listRust(directory, env) {
        const rustup2 = (0, tool_table.bX)({ tool: "rustup", title: "rustup", range: "*" }, env.platform);
        const channel = channelOf(await readRustPin(directory, env), env);
        const known = tool_table.It.releases.find(({ tool, version }) => tool === "rust" && version === channel);
        return known === void 0 ? [rustup2] : [rustup2, known];
      }
      function probe(program, target, core, env) {
        const flags = ["--target", target, "--crate-type", "cdylib", "--edition", "2021", "-o", "module.wasm"];
        const source = '#[no_mangle] pub extern "C" fn probe() -> usize { vec![0u8; 3].len() }\n';
        return findFault({ target, program, parts: [core], args: [...flags, "probe.rs"], files: { "probe.rs": source } }, env);
      }
      async function findCore(sysroot, target) {
        const folder = (0, external_node_path_.join)(sysroot, "lib", "rustlib", target, "lib");
        try {
          const name = (await (0, promises_.readdir)(folder)).find((entry) => /^libcore-.*\.rlib$/.test(entry));
          return name === void 0 ? void 0 : (0, external_node_path_.join)(folder, name);
        } catch (error) {
          if ((0, base_files.c4)(error))
            return void 0;
          throw error;
        }
      }
      ;
      const USUAL_TARGET = alignment.tl.find(({ language }) => language === "rust")?.target;
      const rust_FETCH_LIMIT = 10 * 6e4;
      const rust = {
        name: "rust",
        title: "Rust",
        aliases: ["rs"],
        marks: "Cargo.toml",
        detect: async (directory) => await (0, base_files.gl)((0, external_node_path_.join)(directory, "Cargo.toml")) === "file" ? "Cargo.toml" : void 0,
        // The SDK knows no names of root contexts: a module has one, whatever the root id.
        findRootIds: async () => [],
        prepare: rust_prepare,
        downloads: listRust
      };
      async function rust_prepare(directory, env, mirrors, oldest) {
        const config = await readCargoConfig(directory, env.variables);
        const needed = config.target === void 0 ? targetFor(oldest) : void 0;
        const found = await resolveRust(directory, config.target ?? needed, env, mirrors);
        const { tool } = found;
        const why = [
          tool.why,
          ...config.unfit === void 0 ? [] : [`no proxy loads what is built for ${config.unfit}, so it is ${found.target}`],
          ...needed === void 0 ? [] : [`Envoy ${oldest} among the targets wants ${needed}`]
        ].join("; ");
        const sources = cargoMirrorFlags(mirrors, config.replacesCrates);
        return prepareCrate(directory, { rustflags: config.rustflags, sources, mirrors }, { ...found, tool: { ...tool, why } });
      }
      function targetFor(oldest) {
        const chosen = (0, alignment.v$)("rust", oldest);
        const target = "alignment" in chosen ? chosen.alignment.target : USUAL_TARGET;
        return target === USUAL_TARGET ? void 0 : target;
      }
      async function prepareCrate(directory, { rustflags, sources, mirrors }, { target, tool, cargo, env }) {
        const tools = [tool];
        const locked = await findLock(directory) ? ["--locked"] : [];
        const args = ["metadata", "--format-version=1", `--filter-platform=${target}`, ...locked, ...sources];
        const listed = await listCrates(directory, args, { tool, cargo, env });
        if ("exit" in listed) {
          const diagnostics2 = await explainCargoRefusal(listed.exit, (0, exec.fE)("cargo", args), { directory, mirrors }, env.directory);
          return { tools, diagnostics: diagnostics2 };
        }
        const { metadata } = listed;
        const crate = await choosePackage(metadata, env.directory);
        if (!("id" in crate))
          return { tools, diagnostics: [crate] };
        const diagnostics = findWasmBindgen(metadata, crate, env.directory);
        if (locked.length === 0)
          diagnostics.push(rust_unlocked(directory, env.directory));
        const build = { directory, cargo, target, locked, sources, metadata, crate, rustflags, env };
        return { tools, diagnostics, compile: (place) => rust_compile(build, place) };
      }
      async function listCrates(directory, args, { tool, cargo, env }) {
        let exit;
        const answer = await remember({
          words: ["cargo", directory, tool.version, tool.source, ...args],
          variables: /^(?:CARGO|RUST)/,
          async ask() {
            exit = await rust_ask(cargo, args, directory, env);
            return exit.code === 0 ? JSON.stringify(dist.qgA(CARGO_METADATA, JSON.parse(exit.stdout))) : void 0;
          },
          files: (said) => decidingFiles(dist.qgA(CARGO_METADATA, JSON.parse(said)), directory, env)
        }, env);
        if (answer !== void 0)
          return { metadata: dist.qgA(CARGO_METADATA, JSON.parse(answer)) };
        if (exit === void 0)
          throw new Error("cargo was not asked");
        return { exit };
      }
      function decidingFiles({ packages, workspace_root: root }, directory, env) {
        const own = packages.filter(({ id: id2 }) => id2.includes("path+file:")).map(({ manifest_path: path }) => path);
        return [...own, (0, external_node_path_.join)(root, "Cargo.toml"), (0, external_node_path_.join)(root, "Cargo.lock"), ...configFiles(directory, env.variables)];
      }
      function rust_ask(program, args, directory, env) {
        return (0, exec.eF)(program, args, {
          directory,
          variables: (0, exec.vk)(env.variables),
          timeout: rust_FETCH_LIMIT,
          signal: env.signal
        });
      }
      async function findLock(directory) {
        for (let folder = directory; ; folder = (0, external_node_path_.dirname)(folder)) {
          const manifest = await (0, base_files.TP)((0, external_node_path_.join)(folder, "Cargo.toml")) ?? "";
          const isRoot = folder === directory || /^\[workspace\b/m.test(manifest);
          if (isRoot && await (0, base_files.gl)((0, external_node_path_.join)(folder, "Cargo.lock")) === "file")
            return true;
          if ((0, external_node_path_.dirname)(folder) === folder)
            return false;
        }
      }
      async function rust_compile(build, { module }) {
        const { directory, cargo, target, locked, sources, metadata, crate, env } = build;
        const args = ["build", "--release", `--target=${target}`, "--package", crate.name, ...locked];
        const done = await (0, language_compiler.JP)({
          program: cargo,
          shown: (0, exec.fE)("cargo", args),
          args: [...args, ...sources, "--message-format=json", ...remapPaths(build)],
          directory,
          variables: remapVariables(build),
          onLine: (line) => {
            if (!line.startsWith("{"))
              env.log.debug(line);
          }
        }, env);
        const said = readCargoOutput(done.exit.stdout, crate.id, metadata.workspace_root, env.directory);
        const outcome = { seconds: done.seconds, command: done.command };
        if (done.exit.code === 0 && said.module !== void 0) {
          await (0, language_compiler.wW)(said.module, module);
          return { ...outcome, passed: true, diagnostics: said.diagnostics };
        }
        const explained = said.diagnostics.some(({ severity }) => severity === "error");
        const errors2 = done.exit.stderr.split(/\r?\n/);
        const failure = (0, language_compiler.Ic)({ ...done, lines: errors2 }, "cargo", false);
        return { ...outcome, passed: false, diagnostics: explained ? said.diagnostics : [...said.diagnostics, failure] };
      }
      function remapFlags({ metadata, env }) {
        const { CARGO_HOME, HOME } = env.variables;
        const home = CARGO_HOME || (HOME === void 0 ? void 0 : (0, external_node_path_.join)(HOME, ".cargo"));
        return [
          ...home === void 0 ? [] : [`--remap-path-prefix=${home}=/cargo`],
          `--remap-path-prefix=${metadata.workspace_root}=/source`
        ];
      }
      function remapVariables(build) {
        const variables = (0, exec.vk)(build.env.variables);
        const flags = remapFlags(build);
        const { CARGO_ENCODED_RUSTFLAGS: encoded, RUSTFLAGS: plain } = variables;
        if (encoded)
          return { ...variables, CARGO_ENCODED_RUSTFLAGS: [encoded, ...flags].join("") };
        const words = plain?.split(" ").filter((word) => word !== "");
        if (words === void 0 || words.length === 0)
          return variables;
        return { ...variables, CARGO_ENCODED_RUSTFLAGS: [...words, ...flags].join("") };
      }
      function remapPaths(build) {
        const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = build.env.variables;
        if (CARGO_ENCODED_RUSTFLAGS || RUSTFLAGS?.trim())
          return [];
        const flags = [...build.rustflags, ...remapFlags(build)];
        return ["--config", `target.${build.target}.rustflags=${JSON.stringify(flags)}`];
      }
      function rust_unlocked(directory, root) {
        return {
          severity: "notice",
          code: "lock-file-missing",
          file: (0, base_files.iZ)(root, (0, external_node_path_.join)(directory, "Cargo.toml")),
          message: "there is no Cargo.lock, so two builds may get different crates",
          hint: "commit the Cargo.lock that cargo writes"
        };
      }
      ;
      const WASM_OPT = { tool: "binaryen", title: "Binaryen", range: "*" };
      const tinygo_toolchain_RANGE = `>=${(0, alignment.L4)("tinygo")}`;
      const tinygo_toolchain_TARGET = "wasip1";
      const tinygo_toolchain_VERSION_LIMIT = 6e4;
      const tinygo_toolchain_INSTALL = "install TinyGo (tinygo.org/getting-started/install) and the Go that it wants";
      const tinygo_toolchain_PROBE = {
        target: tinygo_toolchain_TARGET,
        args: ["build", `-target=${tinygo_toolchain_TARGET}`, "-buildmode=c-shared", "-scheduler=none", "-o", "module.wasm", "."],
        files: {
          "go.mod": "module probe\n\ngo 1.19\n",
          "main.go": "package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n"
        },
        variables: { GOFLAGS: "", GOWORK: "off" }
      };
      async function resolveTinyGo(directory, env, mirrors) {
        const pin = await readPin("tinygo", directory, env.directory);
        const range = pin?.range ?? tinygo_toolchain_RANGE;
        return takeTurns("TinyGo", [
          async () => {
            const found = await tinygo_toolchain_findOnMachine(range, pin, env);
            return typeof found === "string" ? found : withGo(found, directory, env, mirrors);
          },
          (reasons) => fetchBoth(range, pin, reasons.join("; "), { directory, env, mirrors })
        ], env, tinygo_toolchain_INSTALL);
      }
      async function tinygo_toolchain_findOnMachine(range, pin, env) {
        const program = (0, exec.aY)("tinygo", env.variables);
        if (program === void 0)
          return "there is no tinygo on PATH";
        const version = await (0, ask_once.R)("tinygo version", [program], env, async () => {
          const exit = await (0, exec.eF)(program, ["version"], {
            variables: (0, exec.vk)(env.variables),
            timeout: tinygo_toolchain_VERSION_LIMIT,
            signal: env.signal
          });
          return /^tinygo version (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
        });
        if (version === void 0)
          return `${program} does not tell its version`;
        if (!(0, semver.satisfies)(version, range))
          return `${program} is ${version}, and ${asker(pin)} ${pin?.text ?? range}`;
        return { program, version, source: `PATH (${(0, external_node_path_.dirname)(program)})`, why: whyOf(pin, "it is on PATH and can build") };
      }
      function asker(pin) {
        return pin === void 0 ? "a module for a proxy needs" : `${pin.position.file} asks for`;
      }
      function whyOf(pin, reason) {
        return pin === void 0 ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
      }
      async function fetchBoth(range, pin, reason, { directory, env, mirrors }) {
        const release = (0, tool_table.bX)({ tool: "tinygo", title: "TinyGo", range, pin }, env.platform);
        env.log.info(`${reason}: taking TinyGo ${release.version}`);
        const [{ folder, version, source }, wasmOpt, go2] = await Promise.all([
          (0, install_tool.G)(release, env, mirrors),
          resolveWasmOpt(env, mirrors),
          findGo(release.version, directory, env, mirrors)
        ]);
        if ("diagnostics" in go2)
          return go2;
        const found = { program: (0, external_node_path_.join)(folder, "bin", "tinygo"), version, source, why: whyOf(pin, reason), wasmOpt };
        return combine(found, go2);
      }
      async function resolveWasmOpt(env, mirrors) {
        if (env.platform.os !== "darwin" || (0, exec.aY)("wasm-opt", env.variables) !== void 0)
          return void 0;
        const release = (0, tool_table.bX)(WASM_OPT, env.platform);
        const { folder } = await (0, install_tool.G)(release, env, mirrors);
        return (0, external_node_path_.join)(folder, "bin", "wasm-opt");
      }
      async function withGo(found, directory, env, mirrors) {
        const go2 = await findGo(found.version, directory, env, mirrors);
        return "diagnostics" in go2 ? go2 : combine(found, go2);
      }
      async function listTinyGo(directory, env) {
        const pin = await readPin("tinygo", directory, env.directory);
        const range = pin?.range ?? tinygo_toolchain_RANGE;
        const release = (0, tool_table.bX)({ tool: "tinygo", title: "TinyGo", range, pin }, env.platform);
        const go2 = await chooseGo(directory, goRange(release.version), env);
        return env.platform.os === "darwin" ? [release, go2, (0, tool_table.bX)(WASM_OPT, env.platform)] : [release, go2];
      }
      function findGo(version, directory, env, mirrors) {
        const wish = { range: goRange(version), asker: `TinyGo ${version}`, probe: void 0 };
        return resolveGo(directory, wish, env, mirrors);
      }
      function goRange(version) {
        const known = tool_table.It.releases.find((release) => release.tool === "tinygo" && release.version === version);
        const aligned = alignment.tl.find(({ compiler }) => compiler.name === "tinygo")?.compiler.with?.range;
        return known?.requires?.go ?? aligned ?? "*";
      }
      async function combine(found, go2) {
        const { program, version, source, why, wasmOpt } = found;
        const variables = {
          ...source.startsWith("PATH") ? {} : { TINYGOROOT: void 0 },
          ...wasmOpt === void 0 ? {} : { WASMOPT: wasmOpt }
        };
        const env = withTools(go2.env, [(0, external_node_path_.dirname)(program), (0, external_node_path_.dirname)(go2.program)], variables);
        const fault = await findFault({ ...tinygo_toolchain_PROBE, program, parts: [go2.program] }, env);
        if (fault !== void 0)
          return `${program} cannot build for ${tinygo_toolchain_TARGET}: ${fault}`;
        return { program, go: go2.program, tools: [{ name: "tinygo", version, source, why }, go2.tool], env };
      }
      ;
      const tinygo_TARGET = "wasip1";
      const tinygo = {
        name: "tinygo",
        title: "TinyGo",
        aliases: ["tiny-go"],
        marks: "go.mod with TinyGo's SDK, or with a Makefile that calls tinygo",
        detect: tinygo_detect,
        findRootIds: async () => [],
        prepare: tinygo_prepare,
        downloads: listTinyGo
      };
      async function tinygo_detect(directory) {
        if (await (0, base_files.gl)((0, external_node_path_.join)(directory, "go.mod")) !== "file")
          return void 0;
        return await isTinyGoProject(directory) ? "go.mod" : void 0;
      }
      async function tinygo_prepare(directory, env, mirrors) {
        const found = await resolveTinyGo(directory, env, mirrors);
        if ("diagnostics" in found)
          return { tools: [], diagnostics: found.diagnostics };
        const { tools, program } = found;
        const workspace = { directory, program: found.go, variables: goVariables(found.env), env: found.env };
        const target = await findMainPackage(workspace);
        const diagnostics = await fetchModules(workspace, target);
        if (diagnostics.length > 0)
          return { tools, diagnostics };
        const variables = (0, exec.vk)(found.env.variables);
        return { tools, diagnostics, compile: (place) => tinygo_compile({ ...workspace, variables }, program, target, place) };
      }
      async function tinygo_compile(workspace, compiler, target, { module }) {
        const { directory, env } = workspace;
        const mode = await requiresTinyGoSdk(directory) ? "wasi-legacy" : "c-shared";
        const flags = ["build", `-target=${tinygo_TARGET}`, `-buildmode=${mode}`, "-scheduler=none"];
        const done = await (0, language_compiler.JP)({
          program: compiler,
          shown: `tinygo ${flags.join(" ")} ${target}`,
          args: [...flags, "-o", module, target],
          directory,
          variables: workspace.variables
        }, env);
        const said = explainGoOutput(done.lines, directory, env.directory).map(tinygo_explain);
        if (done.exit.code === 0)
          return { ...done, passed: true, diagnostics: said };
        const explained = said.some(({ severity }) => severity === "error");
        const scheduler = done.lines.includes("attempted to start a goroutine without a scheduler");
        const hint = scheduler ? "a filter must not start goroutines; to build it anyway write your own build into wasm.yaml" : void 0;
        return {
          ...done,
          passed: false,
          diagnostics: explained ? said : [...said, (0, language_compiler.Ic)(done, "tinygo", false, hint)]
        };
      }
      function tinygo_explain(diagnostic2) {
        const missing = / is not in std /.test(diagnostic2.message);
        const hint = missing ? "TinyGo has not all of the standard library: tinygo.org/docs/reference/lang-support/stdlib" : void 0;
        return { ...diagnostic2, code: diagnostic2.code === "go" ? "tinygo" : diagnostic2.code, hint: diagnostic2.hint ?? hint };
      }
      ;
      const BY_NAME = { assemblyscript, rust, cpp, go, tinygo };
      const LANGUAGES = language_names.G.map((name) => BY_NAME[name]);
      const LANGUAGE_TITLES = LANGUAGES;
      const LANGUAGE_MARKS = LANGUAGES.map(({ marks }) => marks).join(", ");
      async function detectLanguage(directory, root, strict) {
        const found = [];
        for (const { name, detect: detect2 } of LANGUAGES) {
          const file = await detect2(directory, root);
          if (file !== void 0)
            found.push({ name, file });
        }
        const certain = found.filter(({ name }) => name !== "cpp");
        const [first, second] = certain;
        if (strict && first !== void 0 && second !== void 0) {
          throw new errors.j1(`${first.file} says that this is a project in ${first.name}, ${second.file} that it is in ${second.name}`, { hint: `name one of them: language: ${first.name} in wasm.yaml, or --language ${first.name}` });
        }
        return first ?? found[0];
      }
      async function languages_findRootIds(directory, language) {
        return LANGUAGES.find(({ name }) => name === language)?.findRootIds(directory) ?? [];
      }
      function getLanguage(name) {
        const wanted = name.trim().toLowerCase();
        const find = (word) => LANGUAGES.find((known) => known.name === word || known.aliases.some((alias) => alias === word));
        const language = find(wanted);
        if (language !== void 0)
          return language;
        const meant = find((0, nearest.z)(wanted, LANGUAGES.flatMap((known) => [known.name, ...known.aliases])));
        throw new errors.j1(`there is no language ${JSON.stringify(name)}`, {
          hint: `${meant === void 0 ? "" : `${meant.name} was probably meant; `}the languages are ${language_names.G.join(", ")}`
        });
      }
    })
  ),
  /***/
  55380: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          openResults
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      const MOST = 64;
      const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})$/;
      function openResults(folder) {
        const add = async (key, bytes) => {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
          await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.lo)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(key)}-${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(bytes)}`), bytes);
          await makeRoom(folder);
        };
        return {
          add,
          async replace(key, bytes) {
            for (const name of await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.Zv)(folder, NAME)) {
              if (name.startsWith(`${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(key)}-`))
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
            }
            await add(key, bytes);
          },
          async find(key) {
            const name = (await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.Zv)(folder, NAME)).find((entry) => entry.startsWith(`${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(key)}-`));
            if (name === void 0)
              return void 0;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            try {
              const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
              if ((0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(bytes) === NAME.exec(name)?.[2]) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(path, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
                return bytes;
              }
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            } catch (error) {
              if (!(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.c4)(error))
                throw error;
            }
            return void 0;
          }
        };
      }
      async function makeRoom(folder) {
        const names = await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.Zv)(folder, NAME);
        if (names.length <= MOST)
          return;
        const aged = await Promise.all(names.map(async (name) => {
          const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => void 0);
          return { name, time: found?.mtimeMs ?? 0 };
        }));
        const old = aged.sort((a, b) => b.time - a.time).slice(MOST);
        for (const { name } of old)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
