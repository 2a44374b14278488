const id = 7174;
const ids = [7174];
const modules = {
  /***/
  80521: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          crypto
        )
        /* harmony export */
      });
      let loaded;
      function crypto() {
        loaded ??= process.getBuiltinModule("node:crypto");
        return loaded;
      }
    })
  ),
  /***/
  65203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          sortDiagnostics
        ),
        /* harmony export */
        G: () => (
          /* binding */
          uniqueDiagnostics
        )
        /* harmony export */
      });
      function sortDiagnostics(diagnostics) {
        const rank = { error: 0, warning: 1, notice: 2 };
        return [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity] || (a.file ?? "").localeCompare(b.file ?? "", "en") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      }
      function uniqueDiagnostics(diagnostics) {
        const seen = /* @__PURE__ */ new Set();
        return diagnostics.filter((diagnostic) => {
          const key = JSON.stringify([
            diagnostic.severity,
            diagnostic.code,
            diagnostic.file,
            diagnostic.line,
            diagnostic.column,
            diagnostic.message
          ]);
          if (seen.has(key))
            return false;
          seen.add(key);
          return true;
        });
      }
    })
  ),
  /***/
  10533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YW: () => (
          /* binding */
          interruption
        ),
        /* harmony export */
        aY: () => (
          /* binding */
          findOnPath
        ),
        /* harmony export */
        eF: () => (
          /* binding */
          run
        ),
        /* harmony export */
        fE: () => (
          /* binding */
          formatCommand
        ),
        /* harmony export */
        ni: () => (
          /* binding */
          start
        ),
        /* harmony export */
        vk: () => (
          /* binding */
          cleanVariables
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
      const MAX_STREAM_BYTES = 16 << 20;
      const running = /* @__PURE__ */ new Set();
      let exitHookInstalled = false;
      const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_REQUEST_|WASM_ACTION_PASSWORD$)/;
      function cleanVariables(variables) {
        return Object.fromEntries(Object.entries(variables).filter(([name]) => !PRIVATE_VARIABLE.test(name)));
      }
      function findOnPath(program, variables) {
        if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program))
          return isExecutable(program) ? program : void 0;
        for (const folder of (variables.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
          if (folder === "")
            continue;
          const candidate = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
          if (isExecutable(candidate))
            return candidate;
        }
        return void 0;
      }
      function isExecutable(path) {
        try {
          (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
          return true;
        } catch {
          return false;
        }
      }
      function formatCommand(command, args) {
        return [command, ...args].map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)).join(" ");
      }
      async function run(command, args, options) {
        const stdout = createCollector(options.onLine);
        const stderr = createCollector(options.onLine);
        const child = start(command, args, {
          ...options,
          onStdout: stdout.push,
          onStderr: stderr.push
        });
        let timedOut = false;
        const timer = setTimeout(() => {
          timedOut = true;
          void child.stop(2e3);
        }, options.timeout);
        const exit = await child.exited.finally(() => clearTimeout(timer));
        if (options.signal.aborted)
          throw interruption(options.signal);
        return { ...exit, stdout: stdout.end(), stderr: stderr.end(), timedOut };
      }
      function start(command, args, options) {
        if (options.signal.aborted)
          throw interruption(options.signal);
        const program = findOnPath(command, options.variables);
        if (program === void 0) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.v4(`cannot start ${command}: no such program`, {
            command: formatCommand(command, args),
            hint: `install ${command} or put it on PATH`
          });
        }
        const [file, words] = bindToParent(program, args, options.variables);
        const { spawn } = process.getBuiltinModule("node:child_process");
        const child = spawn(file, words, {
          cwd: options.directory,
          env: options.variables,
          stdio: [options.input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
          detached: process.platform !== "win32",
          windowsHide: true
        });
        installExitHook();
        running.add(child);
        child.stdout?.on("data", (chunk) => options.onStdout?.(chunk));
        child.stderr?.on("data", (chunk) => options.onStderr?.(chunk));
        child.stdin?.on("error", () => void 0);
        child.stdin?.end(options.input);
        const exited = new Promise((resolve) => {
          const settle = (exit) => {
            running.delete(child);
            options.signal.removeEventListener("abort", onAbort);
            resolve(exit);
          };
          child.once("error", () => settle({ code: 127, signal: void 0 }));
          child.once("close", (code, signal) => settle({ code: code ?? void 0, signal: signal ?? void 0 }));
        });
        const stop = async (grace = 3e3) => {
          signalGroup(child, "SIGTERM");
          const timer = setTimeout(() => signalGroup(child, "SIGKILL"), grace);
          return exited.finally(() => clearTimeout(timer));
        };
        const onAbort = () => void stop(2e3);
        options.signal.addEventListener("abort", onAbort, { once: true });
        return { pid: child.pid ?? -1, exited, stop };
      }
      function interruption(signal) {
        return signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__.p4 ? signal.reason : new _errors_js__WEBPACK_IMPORTED_MODULE_2__.p4("the caller");
      }
      function bindToParent(program, args, variables) {
        if (process.platform !== "linux")
          return [program, [...args]];
        const setpriv = findOnPath("setpriv", variables);
        if (setpriv === void 0)
          return [program, [...args]];
        return [setpriv, ["--pdeathsig", "KILL", "--", program, ...args]];
      }
      function signalGroup(child, signal) {
        if (child.pid === void 0)
          return;
        try {
          if (process.platform === "win32")
            child.kill(signal);
          else
            process.kill(-child.pid, signal);
        } catch {
        }
      }
      function installExitHook() {
        if (exitHookInstalled)
          return;
        exitHookInstalled = true;
        process.on("exit", () => {
          for (const child of running)
            signalGroup(child, "SIGKILL");
        });
      }
      function createCollector(onLine) {
        const chunks = [];
        let size = 0;
        let dropped = false;
        const decoder = new TextDecoder();
        let partial = "";
        return {
          push(chunk) {
            if (size < MAX_STREAM_BYTES)
              chunks.push(chunk);
            else
              dropped = true;
            size += chunk.length;
            if (onLine === void 0)
              return;
            const lines = (partial + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
            partial = (lines.pop() ?? "").slice(-65536);
            for (const line of lines)
              onLine(line);
          },
          end() {
            if (onLine !== void 0 && partial !== "")
              onLine(partial);
            return Buffer.concat(chunks).toString("utf8") + (dropped ? "\n\u2026 (output cut)\n" : "");
          }
        };
      }
    })
  ),
  /***/
  96417: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q3: () => (
          /* binding */
          sha256File
        ),
        /* harmony export */
        TP: () => (
          /* binding */
          readTextIfExists
        ),
        /* harmony export */
        Zv: () => (
          /* binding */
          listNames
        ),
        /* harmony export */
        c4: () => (
          /* binding */
          isNotFound
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          pathKind
        ),
        /* harmony export */
        iZ: () => (
          /* binding */
          relativePath
        ),
        /* harmony export */
        lo: () => (
          /* binding */
          writeFileAtomically
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          sha256
        ),
        /* harmony export */
        w6: () => (
          /* binding */
          temporaryBeside
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _crypto_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80521);
      function sha256(data) {
        return (0, _crypto_js__WEBPACK_IMPORTED_MODULE_2__.E)().createHash("sha256").update(data).digest("hex");
      }
      async function sha256File(path) {
        const hash = (0, _crypto_js__WEBPACK_IMPORTED_MODULE_2__.E)().createHash("sha256");
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        try {
          const piece = Buffer.allocUnsafe(1 << 20);
          for (; ; ) {
            const { bytesRead } = await file.read(piece);
            if (bytesRead === 0)
              return hash.digest("hex");
            hash.update(piece.subarray(0, bytesRead));
          }
        } finally {
          await file.close();
        }
      }
      function temporaryBeside(path) {
        return `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
      }
      async function writeFileAtomically(path, data, mode) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        const temporary = temporaryBeside(path);
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, data, mode === void 0 ? {} : { mode });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
        } catch (error) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
          throw error;
        }
      }
      async function readTextIfExists(path) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
        } catch (error) {
          if (isNotFound(error))
            return void 0;
          throw error;
        }
      }
      async function pathKind(path) {
        try {
          const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
          return found.isFile() ? "file" : found.isDirectory() ? "directory" : "other";
        } catch (error) {
          if (isNotFound(error))
            return "none";
          throw error;
        }
      }
      function isNotFound(error) {
        const code = error?.code;
        return code === "ENOENT" || code === "ENOTDIR";
      }
      function relativePath(from, to) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
        return path === "" ? "." : path;
      }
      async function listNames(folder, form) {
        try {
          return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => form.test(name));
        } catch (error) {
          if (isNotFound(error))
            return [];
          throw error;
        }
      }
    })
  ),
  /***/
  33431: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          currentPlatform
        )
        /* harmony export */
      });
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      function currentPlatform() {
        const { platform, arch } = process;
        if ((platform === "linux" || platform === "darwin" || platform === "win32") && (arch === "x64" || arch === "arm64")) {
          return { os: platform, arch };
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(`${platform} on ${arch} is not supported`, {
          hint: "use Linux on x86_64 or arm64, or macOS on arm64"
        });
      }
    })
  ),
  /***/
  60957: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          createRedactor
        )
        /* harmony export */
      });
      const SHORTEST = 4;
      function createRedactor() {
        const secrets = /* @__PURE__ */ new Set();
        return {
          add(secret) {
            for (const line of [secret, ...secret.split("\n")]) {
              const value = line.trim();
              if (value.length < SHORTEST)
                continue;
              secrets.add(value);
              secrets.add(Buffer.from(value).toString("base64"));
              secrets.add(encodeURIComponent(value));
            }
          },
          redact(text) {
            let result = text;
            for (const secret of [...secrets].sort((a, b) => b.length - a.length))
              result = result.replaceAll(secret, "***");
            return result;
          }
        };
      }
    })
  ),
  /***/
  35807: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IN: () => (
          /* binding */
          cutText
        ),
        /* harmony export */
        Uw: () => (
          /* binding */
          cutBytes
        ),
        /* harmony export */
        kU: () => (
          /* binding */
          stripControl
        )
        /* harmony export */
      });
      function stripControl(text) {
        return text.replace(ANSI_SEQUENCE, "").replaceAll("\r\n", "\n").replace(CONTROL_CHARACTER, "\uFFFD");
      }
      function cutText(text, longest) {
        if (text.length <= longest)
          return text;
        const points = Array.from(text);
        return points.length <= longest ? text : `${points.slice(0, longest - 1).join("")}\u2026`;
      }
      function cutBytes(text, longest) {
        const bytes = Buffer.from(text);
        if (bytes.length <= longest)
          return text;
        const head = bytes.subarray(0, longest).toString("utf8");
        return head.slice(0, head.lastIndexOf("\n") + 1);
      }
      const ANSI_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*\u0007/g;
      const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
    })
  ),
  /***/
  28522: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mo: () => (
          /* binding */
          formatFigure
        ),
        /* harmony export */
        U9: () => (
          /* binding */
          count
        ),
        /* harmony export */
        Xo: () => (
          /* binding */
          formatSeconds
        ),
        /* harmony export */
        dE: () => (
          /* binding */
          formatPlace
        ),
        /* harmony export */
        eD: () => (
          /* binding */
          formatChange
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        )
        /* harmony export */
      });
      function formatBytes(bytes) {
        if (bytes < 1e3)
          return `${bytes} bytes`;
        const units = ["kB", "MB", "GB"];
        let value = bytes / 1e3;
        let unit = 0;
        while (value >= 999.95 && unit < units.length - 1) {
          value /= 1e3;
          unit++;
        }
        return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
      }
      function formatChange(before, now) {
        if (before === void 0 || before === now)
          return "";
        return ` (${now > before ? "+" : "\u2212"}${formatBytes(Math.abs(now - before))})`;
      }
      function formatSeconds(seconds) {
        if (seconds < 60)
          return `${seconds.toFixed(1)} s`;
        return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
      }
      function count(number, noun) {
        return `${number} ${noun}${number === 1 ? "" : "s"}`;
      }
      function formatFigure(figure) {
        switch (figure.unit) {
          case "bytes":
            return formatBytes(figure.value);
          case "seconds":
            return formatSeconds(figure.value);
          case "milliseconds":
            return `${figure.value} ms`;
          case "count":
          case "requests":
            return String(figure.value);
        }
      }
      function formatPlace({ file, line, column }) {
        return file === void 0 ? "" : [file, line, column].filter((part) => part !== void 0).join(":");
      }
    })
  ),
  /***/
  99728: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gt: () => (
          /* binding */
          ranInHostAlone
        ),
        /* harmony export */
        an: () => (
          /* binding */
          STAGES
        ),
        /* harmony export */
        es: () => (
          /* binding */
          foldResults
        ),
        /* harmony export */
        f$: () => (
          /* binding */
          SCHEMA_VERSION
        )
        /* harmony export */
      });
      const SCHEMA_VERSION = 1;
      const STAGES = ["setup", "build", "check", "test", "publish", "verify"];
      function ranInHostAlone(cases) {
        return cases.length > 0 && cases.every(({ engine }) => engine === "host");
      }
      function foldResults(results, extra = []) {
        const verdicts = {};
        const figures = {};
        let module;
        let image;
        let consumers;
        let tools;
        let tables;
        let tests = { passed: 0, failed: 0, skipped: 0 };
        for (const result of results) {
          for (const [target, verdict] of Object.entries(result.verdicts ?? {})) {
            const known = verdicts[target];
            if (known?.basis !== "measured" || verdict.basis === "measured")
              verdicts[target] = verdict;
          }
          Object.assign(figures, result.figures);
          module = result.module === void 0 ? module : { ...module, ...withoutUndefined(result.module) };
          image = result.image ?? image;
          consumers = result.consumers ?? consumers;
          tools ??= result.tools;
          tables = result.tables ?? tables;
          tests = result.tests === void 0 ? tests : addCounts(tests, result.tests);
        }
        const unknown = Object.values(verdicts).some(({ verdict }) => verdict === "unknown");
        const diagnostics = [...results.flatMap((result) => result.diagnostics), ...extra].filter(
          // What check could not know, test may have measured since.
          ({ code }) => unknown || code !== "verdict-unknown"
        );
        return {
          schemaVersion: SCHEMA_VERSION,
          status: worstStatus(results, extra),
          ...module === void 0 ? {} : { module },
          verdicts,
          ...tables === void 0 ? {} : { tables },
          tests,
          ...image === void 0 ? {} : { image },
          ...consumers === void 0 ? {} : { consumers },
          ...tools === void 0 ? {} : { tools },
          cases: results.flatMap((result) => result.cases ?? []),
          figures,
          diagnostics,
          stages: results.map(({ stage, status, seconds }) => ({ name: stage, status, seconds }))
        };
      }
      function worstStatus(results, extra) {
        if (results.some((result) => result.status === "error"))
          return "error";
        if (extra.some((diagnostic) => diagnostic.severity === "error"))
          return "error";
        return results.some((result) => result.status === "failed") ? "failed" : "passed";
      }
      function addCounts(a, b) {
        return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
      }
      function withoutUndefined(value) {
        return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== void 0));
      }
    })
  ),
  /***/
  49847: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ot: () => (
          /* binding */
          runPaths
        ),
        /* harmony export */
        Zk: () => (
          /* binding */
          writeResult
        ),
        /* harmony export */
        iN: () => (
          /* binding */
          openRunFolder
        ),
        /* harmony export */
        x8: () => (
          /* binding */
          readResults
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99728);
      const runPaths = {
        module: (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "module.wasm"),
        image: (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "image"),
        sbom: (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "sbom.cdx.json"),
        published: (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "published.json"),
        logs: (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "logs"),
        result: (folder, stage) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "results", `${stage}.json`),
        results: (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "results")
      };
      async function writeResult(folder, result) {
        await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.lo)(runPaths.result(folder, result.stage), `${JSON.stringify(result, null, 2)}
`);
      }
      async function openRunFolder(folder) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(runPaths.results(folder), { recursive: true, force: true });
        await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.lo)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "*\n");
      }
      async function readResults(folder) {
        let names;
        try {
          names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runPaths.results(folder));
        } catch (error) {
          if ((0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.c4)(error))
            return [];
          throw error;
        }
        const results = await Promise.all(names.filter((name) => name.endsWith(".json")).map(async (name) => parseResult(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runPaths.results(folder), name), "utf8"))));
        const rank = (result) => _report_result_js__WEBPACK_IMPORTED_MODULE_3__.an.indexOf(result.stage);
        return results.filter((result) => result !== void 0).sort((a, b) => rank(a) - rank(b));
      }
      function parseResult(text) {
        const value = JSON.parse(text);
        return isStageResult(value) ? value : void 0;
      }
      function isStageResult(value) {
        if (typeof value !== "object" || value === null)
          return false;
        const result = value;
        return result.schemaVersion === _report_result_js__WEBPACK_IMPORTED_MODULE_3__.f$ && _report_result_js__WEBPACK_IMPORTED_MODULE_3__.an.includes(result.stage) && typeof result.status === "string" && Array.isArray(result.diagnostics);
      }
    })
  ),
  /***/
  29533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ee: () => (
          /* binding */
          errorDiagnostic
        ),
        /* harmony export */
        HK: () => (
          /* binding */
          skippedStage
        ),
        /* harmony export */
        Si: () => (
          /* binding */
          runStage
        )
        /* harmony export */
      });
      var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65203);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);
      var _report_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99728);
      var _wasm_malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18990);
      var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49847);
      async function runStage(name, context, work) {
        const started = performance.now();
        const finish = async (status, outcome) => {
          const { skipped: _, ...parts } = outcome;
          const result = {
            schemaVersion: _report_result_js__WEBPACK_IMPORTED_MODULE_4__.f$,
            stage: name,
            status,
            seconds: Math.round(performance.now() - started) / 1e3,
            ...parts,
            diagnostics: (0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.D)((0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__.G)(outcome.diagnostics ?? []))
          };
          if (context.isAlone !== true)
            await (0, _run_folder_js__WEBPACK_IMPORTED_MODULE_3__.Zk)(context.folder, result);
          return result;
        };
        try {
          const outcome = await context.env.log.group(name, work);
          return await finish(statusOf(outcome, context.inputs.failOn), outcome);
        } catch (error) {
          if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.p4)
            throw error;
          if (context.env.signal.aborted)
            throw (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.YW)(context.env.signal);
          if (error instanceof _wasm_malformed_js__WEBPACK_IMPORTED_MODULE_2__.y)
            return finish("failed", { diagnostics: [malformedDiagnostic(error)] });
          if (!(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.ux)(error) && error instanceof Error)
            context.env.log.debug(error.stack ?? error.message);
          return finish("error", { diagnostics: [errorDiagnostic(error)] });
        }
      }
      function skippedStage(stage) {
        return { schemaVersion: _report_result_js__WEBPACK_IMPORTED_MODULE_4__.f$, stage, status: "skipped", seconds: 0, diagnostics: [] };
      }
      function statusOf(outcome, failOn) {
        if (outcome.skipped === true)
          return "skipped";
        const severities = new Set(outcome.diagnostics?.map((diagnostic) => diagnostic.severity));
        if (severities.has("error"))
          return "failed";
        return failOn === "warning" && severities.has("warning") ? "failed" : "passed";
      }
      function malformedDiagnostic(error) {
        return {
          severity: "error",
          code: "module-malformed",
          message: `the file is no WebAssembly module: ${error.message}`,
          hint: "`wasm-action check` says what Envoy makes of it; build it again, or name another file"
        };
      }
      function errorDiagnostic(error) {
        if (!(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.ux)(error)) {
          return {
            severity: "error",
            code: "internal",
            message: `a fault of wasm-action itself: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)}`,
            hint: "run again with --verbose and report what it prints"
          };
        }
        const base = { severity: "error", message: (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error), hint: error.hint };
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1) {
          return {
            ...base,
            code: "configuration",
            file: error.position?.file,
            line: error.position?.line,
            column: error.position?.column
          };
        }
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.gl) {
          return { ...base, code: "registry", message: `${base.message} (${error.method} ${error.url})` };
        }
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4) {
          const tail = error.lastLines.length === 0 ? "" : `
${error.lastLines.join("\n")}`;
          return { ...base, code: "tool", message: base.message + tail };
        }
        return { ...base, code: "interrupted" };
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
  )
};
export {
  id,
  ids,
  modules
};
