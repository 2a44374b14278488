const id = 9109;
const ids = [9109, 7820, 4983];
const modules = {
  /***/
  77820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NetworkFailure: () => (
          /* binding */
          NetworkFailure
        ),
        /* harmony export */
        createHttp: () => (
          /* binding */
          createHttp
        ),
        /* harmony export */
        displayUrl: () => (
          /* binding */
          displayUrl
        ),
        /* harmony export */
        retryAfter: () => (
          /* binding */
          retryAfter
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
      var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10533);
      class NetworkFailure extends Error {
        name = "NetworkFailure";
      }
      const DEFAULT_TIMEOUT = 3e4;
      const DEFAULT_RETRIES = 3;
      const MAX_REDIRECTS = 10;
      const LONGEST_PAUSE = 6e4;
      const REPEATABLE_STATUS = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
      function createHttp(options) {
        const send = createSender(options.variables);
        const firstPause = options.firstPause ?? 500;
        return async (request) => {
          const retries = request.retries ?? DEFAULT_RETRIES;
          for (let attempt = 0; ; attempt++) {
            const outcome = await attemptOnce(send, request, options.signal);
            const last = attempt >= retries;
            if (outcome instanceof NetworkFailure) {
              if (last)
                throw outcome;
            } else if (last || !REPEATABLE_STATUS.has(outcome.status) || (retryAfter(outcome) ?? 0) > LONGEST_PAUSE) {
              return outcome;
            }
            const pause = pauseBefore(outcome, attempt, firstPause);
            options.log.debug(`${request.method ?? "GET"} ${displayUrl(request.url)}: ${outcome instanceof NetworkFailure ? outcome.message : `HTTP ${outcome.status}`}; again in ${Math.round(pause)} ms`);
            if (!(outcome instanceof NetworkFailure))
              await outcome.body?.cancel().catch(() => void 0);
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal: options.signal }).catch(() => {
              throw (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.YW)(options.signal);
            });
          }
        };
      }
      function displayUrl(url) {
        if (!URL.canParse(url))
          return url;
        const parsed = new URL(url);
        return `${parsed.origin}${parsed.pathname}`;
      }
      function createSender(variables) {
        const proxied = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => variables[name]);
        if (!proxied) {
          let pool;
          return async (url, request) => {
            pool ??= __webpack_require__.e(
              /* import() */
              9243
            ).then(__webpack_require__.bind(__webpack_require__, 89243)).then(({ createConnectionPool }) => createConnectionPool());
            return (await pool)(url, request);
          };
        }
        const settings = {
          httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? "",
          httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? "",
          noProxy: variables.no_proxy ?? variables.NO_PROXY ?? "",
          // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
          proxyTunnel: false
        };
        const load = async () => {
          const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(
            /* import() */
            6752
          ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
          return { fetch, dispatcher: new EnvHttpProxyAgent(settings) };
        };
        let loaded;
        return async (url, { body, ...request }) => {
          loaded ??= load();
          const { fetch, dispatcher } = await loaded;
          return fetch(url, { ...request, redirect: "manual", dispatcher, ...body === void 0 ? {} : { body } });
        };
      }
      async function attemptOnce(send, request, runSignal) {
        const timeout = request.timeout ?? DEFAULT_TIMEOUT;
        const head = new AbortController();
        const timer = setTimeout(() => head.abort(new NetworkFailure(`no answer within ${timeout / 1e3} s`)), timeout);
        const signals = [head.signal, runSignal, ...request.signal === void 0 ? [] : [request.signal]];
        try {
          return await followRedirects(send, request, AbortSignal.any(signals));
        } catch (error) {
          if (runSignal.aborted)
            throw (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.YW)(runSignal);
          if (head.signal.aborted && head.signal.reason instanceof NetworkFailure)
            return head.signal.reason;
          return new NetworkFailure((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error), { cause: error });
        } finally {
          clearTimeout(timer);
        }
      }
      async function followRedirects(send, request, signal) {
        let url = request.url;
        let method = request.method ?? "GET";
        let headers = { "accept-encoding": "identity", ...request.headers };
        let body = request.body;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
          const response = await send(url, { method, headers, body, signal });
          const location = response.headers.get("location");
          const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
          if (!isRedirect || request.redirect === "manual")
            return response;
          await response.body?.cancel();
          const next = new URL(location, url);
          if (next.protocol !== "https:" && new URL(url).protocol === "https:") {
            throw new NetworkFailure(`redirected from https to ${next.protocol}//${next.host}, which is not followed`);
          }
          if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
          }
          if (response.status === 303 || (response.status === 301 || response.status === 302) && method === "POST") {
            method = "GET";
            body = void 0;
          }
          url = next.href;
        }
        throw new NetworkFailure(`more than ${MAX_REDIRECTS} redirects`);
      }
      function pauseBefore(outcome, attempt, firstPause) {
        const asked = outcome instanceof NetworkFailure ? void 0 : retryAfter(outcome);
        const backoff = firstPause * 2 ** attempt * (0.5 + Math.random() / 2);
        return Math.max(asked ?? 0, backoff);
      }
      function retryAfter(response) {
        const value = response.headers.get("retry-after");
        if (value === null)
          return void 0;
        if (/^\d+$/.test(value.trim()))
          return Number(value) * 1e3;
        const date = Date.parse(value);
        return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
      }
    })
  ),
  /***/
  66727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          withLock
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
      var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);
      var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96417);
      const PAUSE = 20;
      const PATIENCE = 6e4;
      const LEFT_BEHIND = 3e4;
      async function withLock(path, work) {
        const deadline = Date.now() + PATIENCE;
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        while (!await take(path)) {
          await removeLeftover(path);
          if (Date.now() > deadline) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.v4(`${path} says that another process is at work there`, {
              hint: "wait for it, or delete that file if there is none"
            });
          }
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE * (0.5 + Math.random()));
        }
        try {
          return await work();
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        }
      }
      async function take(path) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${process.pid} ${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`, { flag: "wx" });
          return true;
        } catch (error) {
          if (error.code === "EEXIST")
            return false;
          throw error;
        }
      }
      async function removeLeftover(path) {
        if (!await isLeftover(path))
          return;
        const guard = `${path}.removal`;
        if (await take(guard)) {
          try {
            if (await isLeftover(path))
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
          } finally {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
          }
        } else if (await age(guard) > LEFT_BEHIND)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
      }
      async function isLeftover(path) {
        const [pid, host] = (await (0, _files_js__WEBPACK_IMPORTED_MODULE_5__.TP)(path) ?? "").split(" ");
        if (pid === void 0 || pid === "" || host !== (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
          return await age(path) > LEFT_BEHIND;
        return Number(pid) !== process.pid && !isRunning(Number(pid));
      }
      async function age(path) {
        try {
          return Date.now() - (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs;
        } catch (error) {
          if ((0, _files_js__WEBPACK_IMPORTED_MODULE_5__.c4)(error))
            return 0;
          throw error;
        }
      }
      function isRunning(pid) {
        try {
          process.kill(pid, 0);
          return true;
        } catch (error) {
          return error.code !== "ESRCH";
        }
      }
    })
  ),
  /***/
  22702: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        prepareBuild: () => (
          /* binding */
          prepareBuild
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var binaryen = __webpack_require__(61745);
      var toolchain_results = __webpack_require__(55380);
      var store_root = __webpack_require__(18272);
      var promises_ = __webpack_require__(51455);
      var exec = __webpack_require__(10533);
      var compiler = __webpack_require__(37464);
      var compiler_output = __webpack_require__(77496);
      ;
      async function buildByCommand(build, module, env) {
        const [name = "", ...args] = build.command;
        const before = await modifiedAt(build.output);
        const done = await (0, compiler.JP)({
          program: await resolveProgram(name, build.directory),
          shown: (0, exec.fE)(name, args),
          args,
          directory: build.directory,
          variables: (0, exec.vk)(env.variables),
          onLine: (line) => env.log.info(line)
        }, env);
        const said = (0, compiler_output.E)(done.lines, build.directory, env.directory);
        const shown = (0, files.iZ)(env.directory, build.output);
        const outcome = { seconds: done.seconds, command: done.command };
        if (done.exit.code !== 0) {
          const failure = (0, compiler.Ic)(done, "build-command", said.length > 0);
          return { ...outcome, passed: false, diagnostics: [...said, failure] };
        }
        const warnings = said.filter(({ severity }) => severity !== "error");
        const after = await modifiedAt(build.output);
        if (after === void 0) {
          const missing = {
            severity: "error",
            code: "build-output",
            message: `the build command ended well, but ${shown} is not there`,
            hint: "name the file that the command makes, relative to the project's folder (build.output, --build-output)"
          };
          return { ...outcome, passed: false, diagnostics: [...warnings, missing] };
        }
        await (0, compiler.wW)(build.output, module);
        const diagnostics = after === before ? [...warnings, unchanged(shown)] : warnings;
        return { ...outcome, passed: true, diagnostics };
      }
      async function resolveProgram(name, directory) {
        if (!name.includes("/"))
          return name;
        const path = (0, external_node_path_.resolve)(directory, name);
        if (await (0, files.gl)(path) === "file")
          return path;
        throw new errors.j1(`the build command's program ${name} is not there`, {
          hint: `it was looked for at ${path}`
        });
      }
      async function modifiedAt(path) {
        try {
          const found = await (0, promises_.stat)(path, { bigint: true });
          return found.isFile() ? found.mtimeNs : void 0;
        } catch (error) {
          if ((0, files.c4)(error))
            return void 0;
          throw error;
        }
      }
      function unchanged(file) {
        return {
          severity: "notice",
          code: "build-unchanged",
          file,
          message: "the build command left this file as it was",
          hint: "if the source has changed, check that build.output names the file that the command makes"
        };
      }
      var languages = __webpack_require__(16622);
      ;
      function findInterfaceChange(before, after) {
        const known = new Set(before.imports.map((entry) => JSON.stringify(entry)));
        const foreign = after.imports.find((entry) => !known.has(JSON.stringify(entry)));
        if (foreign !== void 0)
          return `it imports ${nameOf(foreign)}, or imports it as something else`;
        const wanted = before.exports.map(outside);
        const got = after.exports.map(outside);
        const lost = wanted.find((entry) => !got.includes(entry));
        if (lost !== void 0)
          return `it does not export ${lost}`;
        const added = got.find((entry) => !wanted.includes(entry));
        if (added !== void 0)
          return `it exports ${added}`;
        if (wanted.join() !== got.join())
          return "its exports come in another order";
        if (JSON.stringify(before.memories) !== JSON.stringify(after.memories))
          return "its memory has other limits";
        if (before.start === void 0 && after.start !== void 0)
          return "it has a start function";
        return void 0;
      }
      function nameOf({ module, name }) {
        return `${module}.${name}`;
      }
      function outside({ name, kind, type }) {
        return type === void 0 ? `${name} (${kind})` : `${name} (${type.params}) -> (${type.results})`;
      }
      var malformed = __webpack_require__(18990);
      var reader = __webpack_require__(74383);
      var strip = __webpack_require__(9089);
      ;
      const { WebAssembly } = globalThis;
      function isValidModule(bytes) {
        return WebAssembly.validate(bytes);
      }
      ;
      const TIMEOUT = 15 * 6e4;
      const LARGE = 1e6;
      const COSTLY = ["precompute-propagate", "ssa-nomerge", "simplify-locals-nostructure"];
      const NAMES = "names of functions";
      const FEATURE_TRIES = 4;
      const FEATURES = [
        "bulk-memory",
        "bulk-memory-opt",
        "multivalue",
        "mutable-globals",
        "nontrapping-float-to-int",
        "reference-types",
        "sign-ext"
      ];
      const WAY_OUT = "ship the module as the compiler made it: build: {optimize: none} in wasm.yaml, or --optimize none";
      async function optimizeModule(bytes, { level, tool, mirrors, results }, env) {
        const names = (0, reader.S)(bytes).customSections.some(({ name }) => name === "name") ? ["-g"] : [];
        const options = [...names, ...levelOptions(level, bytes.length)];
        const key = ["wasm-opt", NAMES, tool.version, ...options, ...FEATURES, (0, files.sc)(bytes)].join(" ");
        const known = await results.find(key);
        if (known !== void 0)
          return { bytes: known };
        const intact = await (0, binaryen.wr)(tool, env, mirrors);
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(env.temporary, "wasm-opt-"));
        try {
          const from = (0, external_node_path_.join)(folder, "module.wasm");
          const to = (0, external_node_path_.join)(folder, "optimized.wasm");
          await (0, promises_.writeFile)(from, bytes);
          env.log.info(`wasm-opt ${options.join(" ")} (${intact.version})`);
          const exit = await runWithFeatures(intact, [from, "-o", to, ...options], env);
          if (exit.code !== 0 || await (0, files.gl)(to) !== "file")
            return { problem: describeRefusal(exit) };
          const optimized = (0, strip.Y9)(await (0, promises_.readFile)(to));
          const fault = findFault(bytes, optimized);
          if (fault !== void 0) {
            const message = `what wasm-opt ${intact.version} made of the module is not shipped: ${fault}`;
            return { problem: { severity: "error", code: "optimize", message, hint: WAY_OUT } };
          }
          await results.add(key, optimized);
          return { bytes: optimized };
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      function nameOptimization(level, { version: version2 }) {
        const options = [0, LARGE + 1].map((size) => levelOptions(level, size));
        return JSON.stringify(["wasm-opt", NAMES, version2, ...options, FEATURES]);
      }
      function levelOptions(level, size) {
        if (level === "speed")
          return ["-O3"];
        return size > LARGE ? ["-Oz", ...COSTLY.map((pass) => `--skip-pass=${pass}`)] : ["-Oz", "--converge"];
      }
      async function runWithFeatures(tool, args, env) {
        const features = new Set(FEATURES);
        const [program, ...first] = tool.command;
        for (let attempt = 0; ; attempt++) {
          const exit = await (0, exec.eF)(program, [...first, ...args, ...[...features].map((name) => `--enable-${name}`)], {
            variables: (0, exec.vk)(env.variables),
            timeout: TIMEOUT,
            signal: env.signal,
            onLine: (line) => env.log.debug(line)
          });
          const wanted = [...exit.stderr.matchAll(/\[--enable-([\w-]+)/g)].map(([, name = ""]) => name);
          const lacking = wanted.filter((name) => !features.has(name));
          if (exit.code === 0 || lacking.length === 0 || attempt === FEATURE_TRIES)
            return exit;
          for (const name of lacking)
            features.add(name);
        }
      }
      function findFault(before, after) {
        try {
          const change = findInterfaceChange((0, reader.S)(before), (0, reader.S)(after));
          if (change !== void 0)
            return change;
        } catch (error) {
          if (!(error instanceof malformed.y))
            throw error;
          return (0, errors.Uc)(error);
        }
        return isValidModule(before) && !isValidModule(after) ? "V8 does not accept it" : void 0;
      }
      function describeRefusal({ code, signal, stdout, stderr, timedOut }) {
        const how = timedOut ? `was stopped after ${TIMEOUT / 6e4} minutes` : `ended with ${code ?? signal}`;
        const said = (0, compiler.w$)(`${stdout}
${stderr}`.split(/\r?\n/));
        const message = [`wasm-opt ${how} and made no module`, ...said].join("\n");
        return { severity: "error", code: "optimize", message, hint: WAY_OUT };
      }
      var dist = __webpack_require__(77934);
      var version = __webpack_require__(77634);
      ;
      const NOTE_FILE = "finished.json";
      const NOTE = dist.Ikc({
        from: dist.YjP(),
        to: dist.YjP(),
        unstripped: dist.lqM(dist.aig()),
        unoptimized: dist.lqM(dist.aig())
      });
      async function finishModule(made, output, finish) {
        if (finish === void 0) {
          await keepUnstripped(made, output, void 0);
          await (0, promises_.rename)(made, output);
          return { debugging: void 0, unoptimizedSize: void 0 };
        }
        const from = (0, files.sc)(JSON.stringify([version.VERSION, finish.strip, finish.optimize?.name, await (0, files.Q3)(made)]));
        const known = await readNote(output);
        if (known?.from === from && known.to === await sumOf(output)) {
          const { unstripped: unstripped2, unoptimized: unoptimized3 } = known;
          return { debugging: await keepUnstripped(made, output, unstripped2), unoptimizedSize: unoptimized3 };
        }
        const bytes = await (0, promises_.readFile)(made);
        const stripped = (0, strip.$P)(bytes, finish.strip);
        const optimized = await finish.optimize?.run(stripped);
        if (optimized !== void 0 && "problem" in optimized)
          return optimized;
        const shipped = optimized?.bytes ?? stripped;
        const unstripped = stripped === bytes ? void 0 : bytes.length;
        const unoptimized2 = optimized === void 0 ? void 0 : stripped.length;
        const debugging = await keepUnstripped(made, output, unstripped);
        await (0, files.lo)(output, shipped);
        const note = { from, to: (0, files.sc)(shipped), unstripped, unoptimized: unoptimized2 };
        await (0, files.lo)((0, external_node_path_.join)((0, external_node_path_.dirname)(output), NOTE_FILE), JSON.stringify(note));
        return { debugging, unoptimizedSize: unoptimized2 };
      }
      async function keepUnstripped(made, output, size) {
        const path = output.replace(/(?:\.wasm)?$/, ".debug.wasm");
        if (size === void 0) {
          await (0, promises_.rm)(path, { force: true });
          return void 0;
        }
        await (0, promises_.rename)(made, path);
        return { path, size };
      }
      async function readNote(output) {
        const text = await (0, files.TP)((0, external_node_path_.join)((0, external_node_path_.dirname)(output), NOTE_FILE));
        if (text === void 0)
          return void 0;
        try {
          return dist.qgA(NOTE, JSON.parse(text));
        } catch {
          return void 0;
        }
      }
      async function sumOf(path) {
        try {
          return await (0, files.Q3)(path);
        } catch (error) {
          if ((0, files.c4)(error))
            return void 0;
          throw error;
        }
      }
      ;
      async function buildInto(output, finish, compile) {
        const kept = (0, external_node_path_.dirname)(output);
        await (0, promises_.mkdir)(kept, { recursive: true });
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(kept, ".build-"));
        try {
          const made = (0, external_node_path_.join)(folder, "module.wasm");
          const { passed, diagnostics, seconds, command } = await compile({ module: made, kept });
          const outcome = { diagnostics, seconds, command };
          if (!passed)
            return { ...outcome, status: "failed" };
          if (await (0, files.gl)(made) !== "file") {
            const missing = { severity: "error", code: "build-output", message: `\`${command}\` made no module` };
            return { ...outcome, status: "failed", diagnostics: [...diagnostics, missing] };
          }
          const finished = await finishModule(made, output, finish);
          if ("problem" in finished)
            return { ...outcome, status: "failed", diagnostics: [...diagnostics, finished.problem] };
          return { ...outcome, status: "passed", modulePath: output, ...finished };
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      ;
      const DEFAULT_LEVEL = "size";
      async function prepareBuild(source, env, mirrors = []) {
        const { build, language, directory, oldestEnvoy } = source;
        if (build !== void 0) {
          const { optimize, strip: strip2 } = source;
          const asked = optimize !== void 0 || strip2 !== void 0;
          const finish2 = asked ? await prepareFinish(source, optimize ?? "none", env, mirrors) : void 0;
          return {
            tools: finish2?.tools ?? [],
            diagnostics: [],
            build: (output) => buildInto(output, finish2, ({ module }) => buildByCommand(build, module, env))
          };
        }
        if (language === void 0) {
          throw new errors.j1(`there is nothing to build in ${(0, files.iZ)(env.directory, directory)}`, {
            hint: "name the language (language, --language), or the command that builds it (build, --build-command)"
          });
        }
        const [prepared, finish] = await Promise.all([
          (0, languages.getLanguage)(language).prepare(directory, env, mirrors, oldestEnvoy),
          prepareFinish(source, source.optimize ?? DEFAULT_LEVEL, env, mirrors)
        ]);
        const { compile } = prepared;
        return {
          tools: [...prepared.tools, ...finish.tools],
          diagnostics: [...prepared.diagnostics, ...finish.diagnostics],
          build: compile === void 0 ? void 0 : (output) => buildInto(output, finish, compile)
        };
      }
      async function prepareFinish({ optimize: asked, strip: strip2 = "debug" }, level, env, mirrors) {
        if (level === "none")
          return { strip: strip2, tools: [], diagnostics: [] };
        let tool;
        try {
          tool = await (0, binaryen.pR)(env, mirrors);
        } catch (error) {
          if (!(error instanceof errors.v4) || asked !== void 0)
            throw error;
          return { strip: strip2, tools: [], diagnostics: [unoptimized(error)] };
        }
        const results = (0, toolchain_results.B)((0, external_node_path_.join)((0, store_root.defaultStoreRoot)(env.variables), "optimized"));
        return {
          strip: strip2,
          optimize: {
            name: nameOptimization(level, tool),
            run: (bytes) => optimizeModule(bytes, { level, tool, mirrors, results }, env)
          },
          tools: [{ name: "wasm-opt", version: tool.version, source: tool.source }],
          diagnostics: []
        };
      }
      function unoptimized(error) {
        return {
          severity: "warning",
          code: "not-optimized",
          message: `the module is larger than it need be: there is no wasm-opt (${error.message})`,
          hint: "put wasm-opt on PATH or name a mirror of registry.npmjs.org; build: {optimize: none} in wasm.yaml says that it is wanted so"
        };
      }
    })
  ),
  /***/
  61745: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        qf: () => (
          /* binding */
          PINNED_BINARYEN
        ),
        wr: () => (
          /* binding */
          ensureIntact
        ),
        pR: () => (
          /* binding */
          findWasmOpt
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var exec = __webpack_require__(10533);
      var files = __webpack_require__(96417);
      var archives = __webpack_require__(93291);
      var download = __webpack_require__(19480);
      var toolchain_mirrors = __webpack_require__(25814);
      ;
      const binaryen_namespaceObject = /* @__PURE__ */ JSON.parse(`{"about":"The npm package that holds wasm-opt for Node. integrity is npm's own; sha256 and programSha256 were computed from the package that has it.","version":"132.0.0","url":"https://registry.npmjs.org/binaryen/-/binaryen-132.0.0.tgz","integrity":"sha512-4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg==","sha256":"6543555fb29bb92548f325c7dc18e9ab7dbb1215edda25993d1e3f71d85b8618","bytes":23273804,"programSha256":"608c021fa3f2c68cdc26f06a1454341089a0e689abb71cbe5a23ef7300e7f3e3"}`);
      ;
      const PINNED_BINARYEN = binaryen_namespaceObject;
      const NAME = "binaryen";
      const OLDEST = 121;
      const VERSION_LIMIT = 2e4;
      const FETCH_LIMIT = 5 * 6e4;
      const UNPACKED_LIMIT = 64 << 20;
      const PROGRAM = "bin/wasm-opt";
      async function findWasmOpt(env, mirrors, release = PINNED_BINARYEN) {
        const named = env.variables.WASMOPT;
        if (named)
          return requireNamed(named, env);
        const stored = await env.store.find(NAME, release.version, "any");
        if (stored !== void 0)
          return pinned(release, stored, "tool cache");
        const own = await findOwn(env);
        const same = own.find(({ version }) => version === numberOf(release));
        if (same !== void 0)
          return same;
        try {
          return await fetchPinned(release, env, mirrors);
        } catch (error) {
          const newest = own.find(({ version }) => Number(version) >= OLDEST);
          if (newest === void 0 || !(error instanceof errors.v4))
            throw error;
          env.log.info(`${error.message}: taking wasm-opt ${newest.version} (${newest.source})`);
          return newest;
        }
      }
      async function ensureIntact(tool, env, mirrors, release = binaryen_namespaceObject) {
        if (tool.checked === void 0 || await (0, files.Q3)(tool.checked) === release.programSha256)
          return tool;
        env.log.info(`${tool.checked} has changed since it was fetched: fetching it anew`);
        await env.store.remove(NAME, release.version, "any");
        return fetchPinned(release, env, mirrors);
      }
      function pinned(release, folder, source) {
        const script = (0, external_node_path_.join)(folder, PROGRAM);
        return { command: [process.execPath, script], version: numberOf(release), source, checked: script };
      }
      function numberOf({ version }) {
        return version.replace(/\..*$/, "");
      }
      async function requireNamed(program, env) {
        const path = (0, exec.aY)(program, env.variables);
        const found = path === void 0 ? void 0 : await probe(path, env);
        if (found !== void 0)
          return found;
        throw new errors.v4(`WASMOPT names ${program}, which is no wasm-opt that runs`, {
          hint: "correct WASMOPT, or unset it: wasm-opt is fetched then"
        });
      }
      async function findOwn(env) {
        const { EMSDK, BINARYEN_ROOT } = env.variables;
        const places = ["wasm-opt"];
        if (BINARYEN_ROOT)
          places.push((0, external_node_path_.join)(BINARYEN_ROOT, PROGRAM));
        if (EMSDK)
          places.push((0, external_node_path_.join)(EMSDK, "upstream", PROGRAM));
        const tinygo = (0, exec.aY)("tinygo", env.variables);
        if (tinygo !== void 0)
          places.push((0, external_node_path_.join)((0, external_node_path_.dirname)(tinygo), "wasm-opt"));
        const paths = new Set(places.flatMap((place) => (0, exec.aY)(place, env.variables) ?? []));
        const found = await Promise.all([...paths].map((path) => probe(path, env)));
        return found.filter((tool) => tool !== void 0);
      }
      async function probe(path, env) {
        const { stdout } = await (0, exec.eF)(path, ["--version"], {
          variables: (0, exec.vk)(env.variables),
          timeout: VERSION_LIMIT,
          signal: env.signal
        });
        const version = /^wasm-opt version (\d+)/.exec(stdout)?.[1];
        return version === void 0 ? void 0 : { command: [path], version, source: `PATH (${(0, external_node_path_.dirname)(path)})` };
      }
      async function fetchPinned(release, env, mirrors) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(env.temporary, "binaryen-"));
        try {
          const mirrored = (0, toolchain_mirrors.J4)(release.url, mirrors) !== release.url;
          const packed = mirrored ? void 0 : await packByNpm(release, folder, env);
          const archive = packed ?? (0, external_node_path_.join)(folder, "binaryen.tgz");
          if (packed === void 0) {
            const { url, sha256, bytes } = release;
            const what = `wasm-opt ${numberOf(release)}`;
            await (0, download.R)({ url, to: archive, sha256, limit: bytes, mirrors, what, retries: 1 }, env);
          }
          const unpacked = (0, external_node_path_.join)(folder, "unpacked");
          const wanted = /* @__PURE__ */ new Set([`package/${PROGRAM}`, "package/bin/package.json", "package/LICENSE"]);
          await (0, archives.A)(archive, unpacked, { strip: 1, limit: UNPACKED_LIMIT, wanted: (name) => wanted.has(name) });
          const place = await env.store.add(unpacked, NAME, release.version, "any");
          return pinned(release, place, packed === void 0 ? (0, toolchain_mirrors.J4)(release.url, mirrors) : `npm (${NAME})`);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function packByNpm(release, folder, env) {
        const npm = (0, exec.aY)("npm", env.variables);
        if (npm === void 0)
          return void 0;
        const args = ["pack", `${NAME}@${release.version}`, "--silent", "--ignore-scripts", "--pack-destination", folder];
        env.log.progress(`wasm-opt ${numberOf(release)}: npm pack ${NAME}`);
        try {
          const exit = await (0, exec.eF)(npm, args, {
            directory: folder,
            variables: (0, exec.vk)(env.variables),
            timeout: FETCH_LIMIT,
            signal: env.signal
          });
          const name = (await (0, promises_.readdir)(folder)).find((entry) => entry.endsWith(".tgz"));
          const path = (0, external_node_path_.join)(folder, name ?? "");
          if (exit.code === 0 && await (0, files.gl)(path) === "file" && await (0, files.Q3)(path) === release.sha256)
            return path;
          env.log.debug(`${(0, exec.fE)("npm", args)} did not bring it: ${exit.stderr.trim()}`);
        } catch (error) {
          if (!(error instanceof errors.v4))
            throw error;
          env.log.debug((0, errors.Uc)(error));
        }
        return void 0;
      }
    })
  ),
  /***/
  74983: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createFileStore: () => (
          /* binding */
          createFileStore
        ),
        /* harmony export */
        versionFromSum: () => (
          /* binding */
          versionFromSum
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      var _base_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66727);
      const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
      function versionFromSum(sum) {
        return `0.0.0-sha256-${sum}`;
      }
      function createFileStore(root) {
        const place = (tool, version, arch) => {
          for (const name of [tool, version, arch]) {
            if (!SAFE_NAME.test(name))
              throw new Error(`not a name for the tool store: ${JSON.stringify(name)}`);
          }
          return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, tool, version, arch);
        };
        return {
          async find(tool, version, arch) {
            const path = place(tool, version, arch);
            return await isWhole(path) ? path : void 0;
          },
          async add(folder, tool, version, arch) {
            const path = place(tool, version, arch);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".."), { recursive: true });
            const staged = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.w6)(path);
            try {
              await move(folder, staged);
              await (0, _base_lock_js__WEBPACK_IMPORTED_MODULE_3__.k)(`${path}.lock`, () => putInPlace(staged, path));
            } finally {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staged, { recursive: true, force: true });
            }
            return path;
          },
          async remove(tool, version, arch) {
            const path = place(tool, version, arch);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function markerOf(path) {
        return `${path}.complete`;
      }
      async function isWhole(path) {
        return await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(markerOf(path)) === "file" && await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(path) === "directory";
      }
      async function putInPlace(staged, path) {
        if (await isWhole(path))
          return;
        if (await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(path) !== "none")
          await clear(path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staged, path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(markerOf(path), "");
      }
      async function clear(path) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
        const aside = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.w6)(path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true });
      }
      async function move(from, to) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        } catch (error) {
          if (error.code !== "EXDEV")
            throw error;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { recursive: true, force: true });
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
