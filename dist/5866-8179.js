const id0 = 5866;
const ids0 = [5866, 7634, 7820, 4983];
const modules0 = {
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
  77634: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          REPOSITORY
        ),
        /* harmony export */
        VERSION: () => (
          /* binding */
          VERSION
        ),
        /* harmony export */
        f: () => (
          /* binding */
          docsUrl
        )
        /* harmony export */
      });
      const VERSION = "0.1.0";
      const REPOSITORY = "org/wasm-action";
      function docsUrl(page) {
        return `https://github.com/${REPOSITORY}/blob/v1/${page}`;
      }
    })
  ),
  /***/
  15866: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runCommandLine: () => (
          /* binding */
          runCommandLine
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var http = __webpack_require__(77820);
      var platform = __webpack_require__(33431);
      var redact = __webpack_require__(60957);
      var modules = __webpack_require__(85980);
      var report_result = __webpack_require__(99728);
      var exit = __webpack_require__(11843);
      var run_folder = __webpack_require__(49847);
      var stage = __webpack_require__(29533);
      var store = __webpack_require__(74983);
      var store_root = __webpack_require__(18272);
      var esm = __webpack_require__(48179);
      var version = __webpack_require__(77634);
      var optimize_levels = __webpack_require__(91552);
      var layout_names = __webpack_require__(64173);
      var reference = __webpack_require__(413);
      var deployment = __webpack_require__(57893);
      var consumer_names = __webpack_require__(32489);
      var inputs = __webpack_require__(42106);
      var kinds = __webpack_require__(28763);
      ;
      function listOption(flags, description) {
        return new esm.c$(flags, description).argParser((value, previous) => {
          const parts = value.split(",").map((part) => part.trim());
          if (parts.includes(""))
            throw new esm.Di("it has an empty entry.");
          return [...previous ?? [], ...parts];
        });
      }
      ;
      const SUMMARY = "write a new project that builds, loads and passes its tests";
      function defineInit(command) {
        return command.description(SUMMARY).summary(SUMMARY).argument("[directory]", "its folder, whose name it gets; the default is this one").option("--language <name>", "its language; in a terminal, what is not named is asked for").addOption(new esm.c$("--kind <kind>", `what it is to begin with: ${Object.keys(kinds.G).join(", ")} (default: ${kinds.z})`)).addOption(listOption("-t, --target <target>", "where it shall run, as in wasm.yaml: what it is built for must load there")).option("--list", "list the languages and kinds, and write nothing");
      }
      ;
      const REGISTRY_COMMANDS = ["pull", "inspect", "tag", "list"];
      const DEFINITIONS = {
        pull: { words: "<reference>", summary: "write the module of an image of any layout to a file" },
        inspect: { words: "<reference>", summary: "say what stands under a reference: layout, layers, annotations" },
        tag: { words: "<source> <target>", summary: "give an image, and the layouts beside it, another tag" },
        list: { words: "<repository>", summary: "list the tags of a repository and what they stand for" }
      };
      function defineRegistryCommand(name, command) {
        const { words, summary } = DEFINITIONS[name];
        command.description(summary).summary(summary).arguments(words);
        if (name === "pull") {
          command.addOption(new esm.c$("-o, --output <file>", "where to write the module").makeOptionMandatory());
        }
        return command.option("--username <name>", "the password is read from WASM_ACTION_PASSWORD").option("--plain-http", "talk HTTP to registries, not HTTPS");
      }
      ;
      const STAGE_COMMANDS = ["run", "setup", "build", "check", "test", "publish", "verify"];
      const COMMANDS = [...STAGE_COMMANDS, ...REGISTRY_COMMANDS, "discover", "init", "probe"];
      const GROUPS = {
        run: ["build", "target", "test", "publish"],
        setup: ["build", "target"],
        build: ["build"],
        check: ["build", "target"],
        test: ["build", "target", "test"],
        publish: ["build", "publish"],
        verify: ["verify"]
      };
      const SUMMARIES = {
        run: "the whole pipeline: build, check, test and publish",
        setup: "install the project's toolchain and the Envoys of its targets",
        build: "compile the project to a module",
        check: "say whether each target will load the module, and why not",
        test: "load the module into the real Envoy and send it traffic",
        publish: "pack the module as an OCI image and push it",
        verify: "say who can load what is published: Istio, Envoy Gateway, Gloo, wkg, docker \u2026"
      };
      const PROBE_SUMMARY = "measure what the Envoy of a target links and looks up, and how its table differs";
      const DISCOVER_SUMMARY = "list the modules of a repository, and those that a change concerns";
      const MOST_SHARDS = 10;
      const EXAMPLES = `
Examples:
  wasm-action init my-filter --language rust         a new project, which builds and passes its tests
  wasm-action run                                    the project in this folder, packed into .wasm-action/image
  wasm-action run my-filter --image ghcr.io/acme/my-filter:v1
  wasm-action check plugin.wasm --envoy 1.36,1.40    a module that another build made
  wasm-action check *.wasm --envoy all               many at once
  wasm-action test plugin.wasm --cases tests/a.yaml --target image:docker.io/istio/proxyv2:1.28.0

SUBJECT is a project's folder, a built .wasm file, or the reference of a published module
(HOST/NAME:TAG, HOST/NAME@sha256:\u2026, oci:FOLDER[:TAG]). The default is this folder.

Exit status: 0 fine, 1 the module failed, 2 a mistake in the input, 3 the environment, 130 stopped.
`;
      function parseArguments(argv) {
        let invocation;
        let printed = "";
        const program = new esm.uB("wasm-action");
        const configure = (command) => command.exitOverride().configureOutput({ writeOut: (text) => printed += text, writeErr: () => void 0 }).option("--json", "print one JSON object on stdout, and nothing else there").option("-v, --verbose", "say more: every command, request and retry");
        configure(program).description("One pipeline for Envoy's Proxy-Wasm modules: from source to a published image.").version(version.VERSION, "-V, --version", "print the version").helpCommand("help [command]", "explain a command").addHelpText("after", EXAMPLES);
        const isMeant = (name) => name === argv[0] || !COMMANDS.some((other) => other === argv[0]);
        for (const name of STAGE_COMMANDS.filter(isMeant)) {
          const command = configure(program.command(name)).description(SUMMARIES[name]).argument(name === "check" || name === "publish" ? "[subjects...]" : "[subject]");
          command.summary(SUMMARIES[name]);
          if (argv.includes(name))
            for (const option of optionsOf(name))
              command.addOption(option);
          command.action((subject, _flags, self) => {
            const flags = self.optsWithGlobals();
            invocation = {
              kind: "command",
              command: name,
              subjects: subject === void 0 ? [] : [subject].flat(),
              flags,
              display: { json: flags.json === true, verbose: flags.verbose === true }
            };
          });
        }
        for (const name of REGISTRY_COMMANDS.filter(isMeant)) {
          const command = defineRegistryCommand(name, configure(program.command(name)));
          command.action(() => {
            const flags = command.optsWithGlobals();
            invocation = {
              kind: "registry",
              command: name,
              words: command.args,
              flags,
              display: { json: flags.json === true, verbose: flags.verbose === true }
            };
          });
        }
        if (isMeant("discover")) {
          const finder = configure(program.command("discover")).description(DISCOVER_SUMMARY).summary(DISCOVER_SUMMARY).argument("[directory]", "a clone of the repository, or a folder of it").option("--base <commit>", "what to compare with; without it every module counts as changed").addOption(new esm.c$("--shards <number>", "over how many jobs to spread them, at most").argParser(toShards).default(MOST_SHARDS));
          finder.action((directory) => {
            const { base, shards, json, verbose } = finder.optsWithGlobals();
            invocation = {
              kind: "discover",
              directory,
              base,
              shards,
              display: { json: json === true, verbose: verbose === true }
            };
          });
        }
        if (isMeant("probe")) {
          const prober = configure(program.command("probe")).description(PROBE_SUMMARY).summary(PROBE_SUMMARY).argument("<target>", "envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF or path:FILE").addOption(mirrorOption()).option("--plain-http", "talk HTTP to registries, not HTTPS");
          prober.action((target) => {
            const flags = prober.optsWithGlobals();
            const display = { json: flags.json === true, verbose: flags.verbose === true };
            invocation = { kind: "probe", target, flags, display };
          });
        }
        if (isMeant("init")) {
          const starter = defineInit(configure(program.command("init")));
          starter.action((directory) => {
            const flags = starter.optsWithGlobals();
            const display = { json: flags.json === true, verbose: flags.verbose === true };
            invocation = { kind: "init", directory, flags, display };
          });
        }
        try {
          program.parse(argv.length === 0 ? ["--help"] : [...argv], { from: "user" });
        } catch (error) {
          if (!(error instanceof esm.b7))
            throw error;
          if (error.code === "commander.version")
            return { kind: "version", text: printed };
          if (error.code === "commander.helpDisplayed" || error.code === "commander.help") {
            return { kind: "help", text: printed };
          }
          const isOneTooMany = error.code === "commander.excessArguments";
          throw new errors.j1(error.message.replace(/^error: /, ""), {
            hint: isOneTooMany ? ONE_TOO_MANY : "wasm-action --help lists the commands, wasm-action help COMMAND its flags"
          });
        }
        if (invocation === void 0)
          throw new Error("commander accepted the arguments without a command");
        return invocation;
      }
      const ONE_TOO_MANY = "run it once for each; check and publish take several modules at once";
      function optionsOf(command) {
        const groups = GROUPS[command];
        const options = [];
        const has = (group) => groups.includes(group);
        if (has("build")) {
          options.push(new esm.c$("--language <name>", "the language of the project, where it cannot be detected"), new esm.c$("--build-command <command>", "build with this command instead (words, no shell)"), new esm.c$("--build-output <file>", "the module that the build command makes"), new esm.c$("--optimize <level>", "what wasm-opt does to the module (default: size)").choices(optimize_levels.Q));
        }
        if (has("target") || command === "build") {
          options.push(listOption("-t, --target <target>", "a target: envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF, path:FILE"), listOption("--envoy <releases>", "short for --target envoy@\u2026; `all` for every known release"));
        }
        if (has("test")) {
          options.push(listOption("--cases <file>", "test cases, instead of the project's tests/*.yaml"), listOption("--filter <which>", "only these cases: a part of the name, /REGEX/ or @TAG; with ! in front all others"));
        }
        if (command === "setup") {
          options.push(new esm.c$("--print-downloads", "only list what would be fetched on a bare machine: sha256, size and url"));
        }
        if (has("test") || command === "setup") {
          options.push(listOption("--engine <engine>", "where the cases run: host (embedded, no Envoy needed), envoy, or both"));
        }
        if (has("test") || command === "check") {
          options.push(new esm.c$("--as <product>", "configure the module as this product would, whatever the target").choices(deployment.z), new esm.c$("--config <file>", "a file with the plugin configuration"), new esm.c$("--root-id <id>", "the root id under which Envoy starts the plugin"));
        }
        if (command === "run" || command === "check") {
          options.push(new esm.c$("--base <module>", "an earlier build, FILE or REFERENCE: tell what the module can do beyond it"), new esm.c$("--measure", "let the targets' own Envoys judge in check too, which are downloaded for it"), new esm.c$("--data-version <version>", "judge by other tables than those of this release: VERSION@sha256:SUM, or latest"));
        }
        if (has("publish")) {
          options.push(new esm.c$("--image <reference>", "where to push: HOST/NAME[:TAG], or oci:FOLDER[:TAG]"), listOption("--tag <tag>", "a tag, where the reference has none; {version}, {sha}, {branch} \u2026 are filled in"), new esm.c$("--floating", "also move the tags 1.2, 1 and latest along with 1.2.3"), listOption("--attach <file>", "put FILE or FILE=TYPE beside the image: an SBOM, a provenance statement, a README"), new esm.c$("--sbom", "put a list of what the module is made of beside the image, from the lock files"), new esm.c$("--provenance", "put a statement of where the image comes from beside it (SLSA, unsigned)"), new esm.c$("--sign", "sign the image with cosign, by the job's identity or with --sign-key"), new esm.c$("--sign-key <key>", "sign with a key: a file, a KMS's URI or env://NAME"), new esm.c$("--no-sign-log", "keep the signature out of the public transparency log"), new esm.c$("--immutable", "refuse to move a tag that stands for another image"), listOption("--layouts <layouts>", `which layouts to write: ${layout_names.k.join(", ")} (default: compat, solo)`), new esm.c$("--no-push", "only pack the image into the folder .wasm-action/image"));
        }
        if (has("verify")) {
          options.push(listOption("--consumer <consumers>", `who must be able to load it: ${consumer_names.W.join(", ")}`));
        }
        if (has("publish") || has("verify")) {
          options.push(new esm.c$("--username <name>", "the password is read from WASM_ACTION_PASSWORD"));
        }
        if (has("publish") || has("verify") || has("target"))
          options.push(new esm.c$("--plain-http", "talk HTTP to registries, not HTTPS"));
        options.push(mirrorOption(), new esm.c$("--sarif <file>", "also write what was found as SARIF"), new esm.c$("--junit <file>", "also write stages and cases as JUnit XML"), new esm.c$("--fail-on <level>", "what fails the run").choices(inputs.fN).default("error"));
        return options;
      }
      function mirrorOption() {
        return new esm.c$("--mirror <from=to>", "download what starts with FROM from TO, packages too").argParser((value, previous) => [...previous ?? [], value]);
      }
      function toShards(value) {
        if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > 256) {
          throw new esm.Di("it must be a number from 1 to 256, which is as many jobs as GitHub lets a matrix have.");
        }
        return Number(value);
      }
      async function toInputs(subject, flags, directory, variables, readConfiguration2) {
        const found = await resolveSubject(subject, directory);
        const absolute = (path) => (0, external_node_path_.isAbsolute)(path) ? path : (0, external_node_path_.resolve)(directory, path);
        return {
          directory: found.directory,
          module: found.module,
          language: flags.language,
          buildCommand: flags.buildCommand,
          buildOutput: flags.buildOutput,
          optimize: flags.optimize,
          targets: [...flags.target ?? [], ...(flags.envoy ?? []).map((release) => `envoy@${release}`)],
          cases: (flags.cases ?? []).map(absolute),
          filters: flags.filter ?? [],
          engines: (flags.engine ?? []).map(toEngine),
          configuration: flags.config === void 0 ? void 0 : await readConfiguration2(absolute(flags.config)),
          rootId: flags.rootId,
          base: flags.base === void 0 ? void 0 : await resolveBase(flags.base, directory),
          measure: flags.measure === true,
          dataVersion: flags.dataVersion,
          product: deployment.z.find((product) => product === flags.as),
          image: flags.image,
          tags: flags.tag ?? [],
          floating: flags.floating === true,
          immutable: flags.immutable === true,
          attach: flags.attach ?? [],
          sbom: flags.sbom === true ? "true" : void 0,
          provenance: flags.provenance === true,
          signing: flags.sign === true || flags.signKey !== void 0 ? { key: flags.signKey, log: flags.signLog !== false } : void 0,
          layouts: flags.layouts ?? [],
          consumers: flags.consumer ?? [],
          push: flags.push !== false,
          plainHttp: flags.plainHttp === true,
          username: flags.username,
          password: variables.WASM_ACTION_PASSWORD,
          mirrors: [...flags.mirror ?? [], ...(variables.WASM_ACTION_MIRRORS ?? "").split("\n")],
          failOn: flags.failOn ?? "error"
        };
      }
      async function resolveBase(subject, directory) {
        const { module } = await resolveSubject(subject.replaceAll("{name}", "name"), directory);
        if (module === void 0) {
          throw new errors.j1(`--base ${subject}: a folder is no module`, {
            hint: "give the .wasm file of an earlier build, or the reference of its image"
          });
        }
        return module.kind === "file" ? module : { kind: "reference", reference: subject };
      }
      function toEngine(name) {
        const engine = inputs.ug.find((known) => known === name);
        if (engine === void 0) {
          throw new errors.j1(`--engine ${name}: no such engine`, { hint: `legal: ${inputs.ug.join(", ")}` });
        }
        return engine;
      }
      async function resolveSubject(subject, directory) {
        if (subject === void 0)
          return { directory, module: void 0 };
        const path = (0, external_node_path_.resolve)(directory, subject);
        try {
          const found = await (0, promises_.stat)(path);
          if (found.isDirectory() && await (0, files.gl)((0, external_node_path_.join)(path, "oci-layout")) === "file") {
            return { directory, module: { kind: "reference", reference: `oci:${subject}` } };
          }
          return found.isDirectory() ? { directory: path, module: void 0 } : { directory, module: { kind: "file", path } };
        } catch (error) {
          if (!(0, files.c4)(error))
            throw error;
        }
        if (subject.startsWith("oci:") || /^[^/]+[.:][^/]*\/|^localhost\//.test(subject)) {
          (0, reference.F2)(subject);
          return { directory, module: { kind: "reference", reference: subject } };
        }
        throw new errors.j1(`${subject}: no such file or folder`, {
          hint: "give a project folder, a .wasm file, or a reference such as ghcr.io/acme/filter:v1"
        });
      }
      var exec = __webpack_require__(10533);
      var base_text = __webpack_require__(35807);
      var format = __webpack_require__(28522);
      ;
      const STYLE = { loads: "green", refused: "red", unknown: "yellow" };
      function renderModulesTable(modules2, paint) {
        const targets = [...new Set(modules2.flatMap(({ verdicts }) => Object.keys(verdicts)))];
        const heads = ["module", "ABI", ...targets].map(base_text.kU);
        const rows = modules2.map(({ name, module, verdicts }) => [
          (0, base_text.kU)(name),
          module?.abi ?? "-",
          ...targets.map((target) => verdicts[target]?.verdict ?? "-")
        ]);
        const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
        const line = (cells) => `  ${cells.map((cell, column) => paintCell(cell.padEnd(widths[column] ?? 0), paint)).join("  ")}`.trimEnd();
        return [paint("dim", line(heads)), ...rows.map(line)];
      }
      function paintCell(cell, paint) {
        const style = STYLE[cell.trim()];
        return style === void 0 ? cell : paint(style, cell);
      }
      ;
      const SEVERITY_STYLE = { error: "red", warning: "yellow", notice: "cyan" };
      function renderSummary(result, paint) {
        if (result.templates !== void 0)
          return renderOffers(result.templates, paint);
        if (result.downloads !== void 0)
          return renderDownloads(result.downloads);
        const lines = (0, modules.yi)(result).flatMap((diagnostic) => renderDiagnostic(diagnostic, paint));
        if (lines.length > 0)
          lines.push("");
        const seconds = (0, format.Xo)(result.stages.reduce((sum, stage2) => sum + stage2.seconds, 0));
        lines.push(`${headline(result, paint)} ${paint("dim", `in ${seconds}`)}`);
        const rows = [];
        if (result.module !== void 0) {
          const { path, size, abi, sha256, base } = result.module;
          const bytes = `${(0, format.z3)(size)}${(0, format.eD)(base?.size, size)}`;
          rows.push(["module", `${path}  ${bytes}  ${abi === void 0 ? "no ABI version" : `ABI ${abi}`}`]);
          rows.push(["", `sha256 ${sha256}`]);
        }
        for (const [target, verdict] of Object.entries(result.verdicts))
          rows.push(["target", renderVerdict(target, verdict)]);
        const { passed, failed, skipped } = result.tests;
        if (passed + failed + skipped > 0) {
          const parts = [(0, format.U9)(passed, "case"), "passed"];
          if (failed > 0)
            parts.push(`\xB7 ${failed} failed`);
          if (skipped > 0)
            parts.push(`\xB7 ${skipped} skipped`);
          rows.push(["tests", parts.join(" ")]);
        }
        for (const [layout, published] of Object.entries(result.image?.layouts ?? {})) {
          rows.push(["image", `${published.reference}  ${layout}`], ["", published.digest]);
          for (const { artifactType } of published.referrers ?? [])
            rows.push(["", `beside it: ${artifactType}`]);
        }
        const readers = (result.consumers ?? []).filter(({ verdict }) => verdict === "loads");
        for (const reference2 of new Set(readers.map((row) => row.reference))) {
          const names = readers.filter((row) => row.reference === reference2).map(({ consumer }) => consumer);
          rows.push(["loads", `${reference2}  ${names.join(", ")}`]);
        }
        if (result.inspection !== void 0)
          rows.push(...inspectionRows(result.inspection));
        if (result.probe !== void 0)
          rows.push(...probeRows(result.probe));
        for (const { reference: reference2, digest } of result.tags ?? [])
          rows.push(["tag", `${digest}  ${reference2}`]);
        for (const { directory, changed, why } of result.discovery?.modules ?? []) {
          rows.push([changed ? "changed" : "same", changed ? `${directory}  ${why}` : directory]);
        }
        for (const { index, directories } of result.discovery?.shards ?? []) {
          rows.push(["job", `${index}  ${directories.join(" ")}`]);
        }
        if (result.creation !== void 0) {
          const { directory, files: files2 } = result.creation;
          for (const file of files2)
            rows.push(["wrote", directory === "." ? file : `${directory}/${file}`]);
          rows.push(["next", (0, exec.fE)("wasm-action", ["run", ...directory === "." ? [] : [directory]])]);
        }
        const loading = readers.filter(({ asked }) => asked);
        const pinned = loading.find(({ consumer }) => consumer === "istio" || consumer === "envoy-gateway");
        if (pinned !== void 0)
          rows.push(["pin", `${pinned.digest}  the image, as Istio and Envoy Gateway check it`]);
        const [first] = loading;
        if (first !== void 0) {
          rows.push([pinned === void 0 ? "pin" : "", `${first.moduleSha256}  the module, where it comes over HTTP`]);
        }
        if (result.modules !== void 0)
          lines.push(...renderModulesTable(result.modules, paint));
        for (const [label, text] of rows)
          lines.push(`  ${paint("dim", label.padEnd(7))} ${(0, base_text.kU)(text)}`);
        return `${lines.join("\n")}
`;
      }
      function renderDownloads(downloads) {
        const row = ({ url, sha256 = "-", size }) => `${sha256.padEnd(64)}  ${String(size ?? "-").padStart(10)}  ${(0, base_text.kU)(url)}
`;
        return downloads.map(row).join("");
      }
      function renderOffers(offers, paint) {
        const kinds2 = [...new Set(offers.map(({ kind }) => kind))];
        const languages = [...new Set(offers.map(({ language }) => language))];
        const width = Math.max(...languages.map(({ length }) => length)) + 2;
        const line = (first, cells) => `  ${first.padEnd(width)}${cells.map((cell, index) => cell.padEnd((kinds2[index]?.length ?? 0) + 2)).join("")}`.trimEnd();
        const rows = languages.map((language) => line(language, kinds2.map((kind) => offers.find((it) => it.language === language && it.kind === kind)?.available ? "yes" : "no")));
        const reasons = offers.filter(({ available }) => !available).map(({ language, kind, why }) => `  ${language} has no ${kind}: ${why ?? "nobody has written one"}`);
        return `${[paint("bold", line("", kinds2)), ...rows, ...reasons.length > 0 ? ["", ...reasons] : []].join("\n")}
`;
      }
      function probeRows(probe) {
        const { envoy, binarySha256, imports, exports, comparedWith, differences } = probe;
        const same = differences.length === 0 ? `as the table of ${comparedWith}` : `unlike the table of ${comparedWith}:`;
        return [
          ["envoy", envoy],
          ["", `sha256 ${binarySha256}`],
          ["links", `${imports.length} functions, and looks up ${exports.length}: ${same}`],
          ...differences.map((row) => ["", row])
        ];
      }
      function inspectionRows(inspection) {
        const { reference: reference2, digest, mediaType, layout, config, layers = [], manifests = [], annotations } = inspection;
        const blob = ({ mediaType: type, size, digest: sum }) => `${type}  ${(0, format.z3)(size)}  ${sum}`;
        return [
          ["image", `${reference2}  ${layout ?? inspection.kind}`],
          ["", digest],
          ["", mediaType],
          ...config === void 0 ? [] : [["config", blob(config)]],
          ...layers.map((layer) => ["layer", blob(layer)]),
          ...manifests.map((child) => ["image", `${child.platform ?? "any"}  ${blob(child)}`]),
          ...Object.entries(annotations).map(([key, value]) => ["note", `${key}=${value}`]),
          ...inspection.referrers.map((it) => ["belongs", `${it.artifactType}  ${it.digest}`]),
          ...inspection.siblings.map((tag) => ["beside", `${tag.reference}  ${tag.digest}`])
        ];
      }
      function headline(result, paint) {
        switch (result.status) {
          case "passed":
            return paint("green", (0, report_result.Gt)(result.cases) ? "\u2713 passed in the embedded host alone" : "\u2713 passed");
          case "failed": {
            const stage2 = result.stages.find(({ status }) => status === "failed")?.name;
            return paint("red", `\u2717 failed${stage2 === void 0 ? "" : ` in ${stage2}`}`);
          }
          case "error":
            return paint("red", "\u2717 stopped: no verdict");
        }
      }
      function renderVerdict(target, verdict) {
        const judge = verdict.envoy === void 0 || verdict.envoy === target ? "" : `  ${verdict.envoy}`;
        const basis = verdict.basis === "none" ? "" : `  (${verdict.basis === "measured" ? "measured" : "by table"})`;
        return `${target} ${verdict.verdict}${basis}${judge}`;
      }
      function renderDiagnostic(diagnostic, paint) {
        const place = (0, format.dE)(diagnostic);
        const label = paint(SEVERITY_STYLE[diagnostic.severity], `${diagnostic.severity}[${(0, base_text.kU)(diagnostic.code)}]`);
        const [first = "", ...rest] = (0, base_text.kU)(diagnostic.message).split("\n");
        const lines = [
          [label, (0, base_text.kU)(place), first].filter((part) => part !== "").join(" "),
          ...rest.map((line) => `    ${line}`)
        ];
        for (const line of diagnostic.detail?.split("\n") ?? [])
          lines.push(paint("dim", `    \u2502 ${(0, base_text.kU)(line)}`.trimEnd()));
        if (diagnostic.hint !== void 0)
          lines.push(`  ${paint("dim", "hint:")} ${(0, base_text.kU)(diagnostic.hint)}`);
        if (diagnostic.docs !== void 0)
          lines.push(`  ${paint("dim", "docs:")} ${(0, base_text.kU)(diagnostic.docs)}`);
        return lines;
      }
      var external_node_util_ = __webpack_require__(57975);
      ;
      function createTerminal(stream, variables) {
        const live = stream.isTTY === true && variables.TERM !== "dumb" && !variables.CI;
        const forced = variables.FORCE_COLOR !== void 0 && variables.FORCE_COLOR !== "0";
        return {
          write: (text) => void stream.write(text),
          live,
          colours: !variables.NO_COLOR && (forced || stream.isTTY === true && variables.TERM !== "dumb"),
          columns: stream.columns ?? 100
        };
      }
      function createPainter(terminal) {
        return (style, text) => terminal.colours ? (0, external_node_util_.styleText)(style, text, { validateStream: false }) : text;
      }
      function createTerminalLog(terminal, redactor, verbose) {
        const paint = createPainter(terminal);
        let liveLine = false;
        let depth = 0;
        const clearLive = () => {
          if (liveLine)
            terminal.write("\r\x1B[2K");
          liveLine = false;
        };
        const line = (text, style) => {
          clearLive();
          for (const part of (0, base_text.kU)(redactor.redact(text)).split("\n")) {
            const indented = "  ".repeat(depth) + part;
            terminal.write(`${style === void 0 ? indented : paint(style, indented)}
`);
          }
        };
        return {
          async group(title, work) {
            line(title, "bold");
            depth++;
            try {
              return await work();
            } finally {
              depth--;
              clearLive();
            }
          },
          info: (text) => line(text),
          debug: (text) => {
            if (verbose)
              line(text, "dim");
          },
          progress(text) {
            if (!terminal.live)
              return;
            clearLive();
            terminal.write(paint("dim", ("  ".repeat(depth) + (0, base_text.kU)(redactor.redact(text))).slice(0, terminal.columns - 1)));
            liveLine = true;
          },
          secret: (value) => redactor.add(value)
        };
      }
      ;
      const SELECTIONS = {
        run: ["setup", "build", "check", "test", "publish"],
        setup: ["setup"],
        build: ["build"],
        check: ["build", "check"],
        test: ["build", "test"],
        publish: ["build", "publish"],
        verify: ["verify"]
      };
      async function runCommandLine(argv) {
        const variables = process.env;
        const json = argv.includes("--json");
        const redactor = (0, redact.l)();
        const stop = new AbortController();
        installSignalHandlers(stop);
        const finished = [];
        const end = (result, code) => {
          const text = json ? `${JSON.stringify(result, null, 2)}
` : summaryText(result, variables);
          process.stdout.write(redactor.redact(text), () => process.exit(code));
        };
        const crash = (error) => end((0, report_result.es)(finished, [(0, stage.Ee)(error)]), errors.dc.environment);
        process.once("uncaughtException", crash);
        process.once("beforeExit", () => crash(new Error("the run waits for something that never comes")));
        let verbose = false;
        try {
          const invocation = parseArguments(argv);
          if ("text" in invocation) {
            process.stdout.write(invocation.text, () => process.exit(errors.dc.passed));
            return;
          }
          verbose = invocation.display.verbose;
          const env = createEnvironment({ variables, redactor, json, verbose, signal: stop.signal });
          if (invocation.kind === "discover") {
            const { discover } = await Promise.all(
              /* import() */
              [__webpack_require__.e(3292), __webpack_require__.e(1280)]
            ).then(__webpack_require__.bind(__webpack_require__, 98899));
            const root = (0, external_node_path_.resolve)(env.directory, invocation.directory ?? ".");
            return end({ ...(0, report_result.es)([]), discovery: await discover(root, invocation, env) }, errors.dc.passed);
          }
          if (invocation.kind === "init") {
            const { runInit } = await Promise.all(
              /* import() */
              [__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(6622), __webpack_require__.e(3528), __webpack_require__.e(5733)]
            ).then(__webpack_require__.bind(__webpack_require__, 25684));
            const created = await runInit(invocation.directory, { ...invocation.flags, json }, env);
            return end({ ...(0, report_result.es)([]), ...created }, errors.dc.passed);
          }
          if (invocation.kind === "probe") {
            const { runProbe } = await Promise.all(
              /* import() */
              [__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(3995), __webpack_require__.e(6044), __webpack_require__.e(3528), __webpack_require__.e(6198), __webpack_require__.e(1797), __webpack_require__.e(3646)]
            ).then(__webpack_require__.bind(__webpack_require__, 33646));
            return end({ ...(0, report_result.es)([]), probe: await runProbe(invocation.target, invocation.flags, env) }, errors.dc.passed);
          }
          if (invocation.kind === "registry") {
            const { runRegistryCommand } = await Promise.all(
              /* import() */
              [__webpack_require__.e(7934), __webpack_require__.e(6118), __webpack_require__.e(8471), __webpack_require__.e(3995), __webpack_require__.e(6987), __webpack_require__.e(8107)]
            ).then(__webpack_require__.bind(__webpack_require__, 12330));
            const { command, words, flags } = invocation;
            return end({ ...(0, report_result.es)([]), ...await runRegistryCommand(command, words, flags, env) }, errors.dc.passed);
          }
          if (invocation.subjects.length > 1) {
            const { result, code } = invocation.command === "publish" ? await (await Promise.all(
              /* import() */
              [__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(3995), __webpack_require__.e(4928), __webpack_require__.e(5388)]
            ).then(__webpack_require__.bind(__webpack_require__, 48781))).publishSeveral(invocation.subjects, pipelineOf(invocation, env).toInputs, env) : await (await Promise.all(
              /* import() */
              [__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(4928), __webpack_require__.e(9495)]
            ).then(__webpack_require__.bind(__webpack_require__, 29495))).runSeveral({ ...invocation, ...pipelineOf(invocation, env), env });
            await writeForms(invocation.flags, result, env.directory);
            return end(result, code);
          }
          if (invocation.flags.printDownloads === true) {
            return end({ ...(0, report_result.es)([]), downloads: await printDownloads(invocation, env) }, errors.dc.passed);
          }
          const failOn = await runCommand(invocation, env, finished);
          await writeForms(invocation.flags, (0, report_result.es)(finished), env.directory);
          end((0, report_result.es)(finished), (0, exit.I)(finished, failOn));
        } catch (error) {
          if (verbose && error instanceof Error)
            process.stderr.write(redactor.redact(`${error.stack}
`));
          end((0, report_result.es)(finished, [(0, stage.Ee)(error)]), exitCodeOf(error));
        }
      }
      async function writeForms({ sarif, junit }, result, directory) {
        try {
          if (sarif !== void 0) {
            const { renderSarif } = await __webpack_require__.e(
              /* import() */
              6512
            ).then(__webpack_require__.bind(__webpack_require__, 96512));
            await (0, files.lo)((0, external_node_path_.resolve)(directory, sarif), renderSarif((0, modules.yi)(result)));
          }
          if (junit !== void 0) {
            const { renderJunit } = await __webpack_require__.e(
              /* import() */
              3377
            ).then(__webpack_require__.bind(__webpack_require__, 73377));
            await (0, files.lo)((0, external_node_path_.resolve)(directory, junit), renderJunit(result));
          }
        } catch (error) {
          throw new errors.v4(`the result cannot be written: ${(0, errors.Uc)(error)}`, {
            hint: "give --sarif and --junit a file in a folder that can be written"
          });
        }
      }
      function summaryText(result, variables) {
        return renderSummary(result, createPainter(createTerminal(process.stdout, variables)));
      }
      function createEnvironment(world) {
        const log = createTerminalLog(createTerminal(world.json ? process.stderr : process.stdout, world.variables), world.redactor, world.verbose);
        if (world.variables.WASM_ACTION_PASSWORD !== void 0)
          log.secret(world.variables.WASM_ACTION_PASSWORD);
        let temporary;
        return {
          directory: process.cwd(),
          variables: world.variables,
          platform: (0, platform.j)(),
          log,
          signal: world.signal,
          http: (0, http.createHttp)({ variables: world.variables, signal: world.signal, log }),
          store: (0, store.createFileStore)((0, store_root.defaultStoreRoot)(world.variables)),
          // Made for whoever asks for it first: tests in the embedded host never do.
          get temporary() {
            temporary ??= makeTemporary();
            return temporary;
          }
        };
      }
      function makeTemporary() {
        const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "wasm-action-"));
        process.on("exit", () => (0, external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
        return folder;
      }
      async function printDownloads(invocation, env) {
        const inputs2 = await pipelineOf(invocation, env).toInputs(invocation.subjects[0]);
        const { listDownloads } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(3292), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(8471), __webpack_require__.e(9712), __webpack_require__.e(4928), __webpack_require__.e(6622), __webpack_require__.e(6198), __webpack_require__.e(432)]
        ).then(__webpack_require__.bind(__webpack_require__, 69415));
        return listDownloads({ inputs: inputs2, env, folder: (0, external_node_path_.join)(inputs2.directory, ".wasm-action") });
      }
      async function runCommand(invocation, env, finished) {
        const { toInputs: inputsOf, stagesFor } = pipelineOf(invocation, env);
        const pipeline = Promise.all(
          /* import() */
          [__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(4928), __webpack_require__.e(9997)]
        ).then(__webpack_require__.bind(__webpack_require__, 59997));
        const inputs2 = await inputsOf(invocation.subjects[0]);
        const folder = (0, external_node_path_.join)(inputs2.directory, ".wasm-action");
        const [{ runPipeline }] = await Promise.all([pipeline, (0, run_folder.iN)(folder)]);
        await runPipeline(stagesFor(inputs2), { inputs: inputs2, env, folder }, finished);
        return inputs2.failOn;
      }
      function pipelineOf({ command, flags }, env) {
        const selected = SELECTIONS[command];
        return {
          toInputs: (subject) => toInputs(subject, flags, env.directory, env.variables, readConfiguration),
          // A module that is given needs no build.
          stagesFor: ({ module }) => module === void 0 || selected.length === 1 ? selected : selected.filter((stage2) => stage2 !== "build")
        };
      }
      async function readConfiguration(path) {
        try {
          return await (0, promises_.readFile)(path, "utf8");
        } catch (error) {
          throw new errors.j1(`--config ${path}: ${(0, errors.Uc)(error)}`, {
            hint: "give a file that holds the plugin configuration"
          });
        }
      }
      function installSignalHandlers(stop) {
        for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
          process.on(signal, () => {
            if (stop.signal.aborted)
              process.exit(errors.dc.interrupted);
            stop.abort(new errors.p4(signal));
          });
        }
      }
      function exitCodeOf(error) {
        return (0, errors.ux)(error) ? error.exitCode : errors.dc.environment;
      }
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
  64173: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          LAYOUT_NAMES
        )
        /* harmony export */
      });
      const LAYOUT_NAMES = ["compat", "solo", "cncf", "docker"];
    })
  ),
  /***/
  413: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bs: () => (
          /* binding */
          checkTag
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          parseReference
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          formatReference
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      const FORMS = "HOST/NAME:TAG, HOST/NAME@sha256:\u2026, oci:FOLDER[:TAG] or oci://HOST/NAME:TAG";
      const LONGEST_NAME = 255;
      const DOCKER_HUB_ALIASES = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
      function parseReference(text) {
        if (text === "")
          throw illegal(text, "it is empty");
        if (text.startsWith("oci://"))
          return parseRegistryReference(text, text.slice("oci://".length));
        if (text.startsWith("oci:"))
          return parseLayoutReference(text, text.slice("oci:".length));
        const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
        if (scheme !== null)
          throw illegal(text, `it begins with ${scheme[0]}, and only oci:// may stand there`);
        return parseRegistryReference(text, text);
      }
      function formatReference(reference) {
        const name = reference.kind === "layout" ? `oci:${reference.folder}` : `${reference.host}/${reference.repository}`;
        const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
        const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
        return name + tag + digest;
      }
      function checkTag(tag, text = tag) {
        if (tag === "")
          throw illegal(text, "the tag is empty");
        if (tag.length > 128)
          throw illegal(text, `the tag has ${tag.length} characters, and 128 are allowed`);
        if (!/^\w/.test(tag))
          throw illegal(text, `the tag ${JSON.stringify(tag)} must begin with a letter, a digit or _`);
        const wrong = /[^\w.-]/.exec(tag);
        if (wrong !== null) {
          throw illegal(text, `the tag ${JSON.stringify(tag)} holds ${JSON.stringify(wrong[0])}; letters, digits, _ . and - are allowed`);
        }
        return tag;
      }
      function parseRegistryReference(text, rest) {
        const [named, digest] = splitDigest(text, rest);
        const slash = named.lastIndexOf("/");
        const colon = named.indexOf(":", slash + 1);
        const tag = colon === -1 ? void 0 : checkTag(named.slice(colon + 1), text);
        const name = colon === -1 ? named : named.slice(0, colon);
        const components = name.split("/");
        const [first = ""] = components;
        const hasHost = components.length > 1 && (/[.:[]/.test(first) || first === "localhost");
        const host = hasHost ? parseHost(text, first) : "docker.io";
        const path = hasHost ? components.slice(1) : components;
        for (const component of path)
          checkPathComponent(text, component);
        if (host === "docker.io" && path.length === 1)
          path.unshift("library");
        const repository = path.join("/");
        if (host.length + 1 + repository.length > LONGEST_NAME) {
          throw illegal(text, `its name has more than ${LONGEST_NAME} characters`);
        }
        return {
          kind: "registry",
          host,
          repository,
          ...tag === void 0 ? {} : { tag },
          ...digest === void 0 ? {} : { digest }
        };
      }
      function parseLayoutReference(text, rest) {
        const at = rest.lastIndexOf("@sha256:");
        const digest = at === -1 ? void 0 : checkDigest(text, rest.slice(at + 1));
        const named = at === -1 ? rest : rest.slice(0, at);
        const colon = named.lastIndexOf(":");
        const hasTag = colon !== -1 && !/[/\\]/.test(named.slice(colon + 1));
        const folder = hasTag ? named.slice(0, colon) : named;
        if (folder === "")
          throw illegal(text, "it names no folder");
        if (folder.includes("\0"))
          throw illegal(text, "the folder holds a zero byte");
        return {
          kind: "layout",
          folder,
          ...hasTag ? { tag: checkTag(named.slice(colon + 1), text) } : {},
          ...digest === void 0 ? {} : { digest }
        };
      }
      function splitDigest(text, rest) {
        const at = rest.indexOf("@");
        return at === -1 ? [rest, void 0] : [rest.slice(0, at), checkDigest(text, rest.slice(at + 1))];
      }
      function checkDigest(text, digest) {
        if (/^sha256:[0-9a-f]{64}$/.test(digest))
          return digest;
        if (!digest.startsWith("sha256:")) {
          throw illegal(text, `the digest ${JSON.stringify(digest)} must begin with sha256:, the only algorithm supported`);
        }
        throw illegal(text, "the digest must have 64 lower-case hexadecimal digits after sha256:");
      }
      function parseHost(text, host) {
        const found = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/.exec(host);
        const name = found?.[1] ?? "";
        const port = found?.[2];
        if (found === null || name === "")
          throw illegal(text, `${JSON.stringify(host)} is no host`);
        if (port !== void 0 && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
          throw illegal(text, `the port ${JSON.stringify(port)} must be a number from 1 to 65535`);
        }
        if (name.startsWith("[")) {
          if (!URL.canParse(`http://${name}`))
            throw illegal(text, `${name} is no IPv6 address`);
        } else {
          const wrong = name.split(".").find((label) => !/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label));
          if (wrong !== void 0) {
            throw illegal(text, `the host's label ${JSON.stringify(wrong)} must hold letters, digits and inner hyphens, and not be empty`);
          }
          const parsed = URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : void 0;
          if (parsed !== name.toLowerCase())
            throw illegal(text, `${JSON.stringify(name)} is no host`);
        }
        const canonical = host.toLowerCase();
        return DOCKER_HUB_ALIASES.has(canonical) ? "docker.io" : canonical;
      }
      function checkPathComponent(text, component) {
        if (component === "")
          throw illegal(text, "its name has an empty component: no / may stand at an end or be doubled");
        if (/[A-Z]/.test(component))
          throw illegal(text, `the name's component ${JSON.stringify(component)} must be lower case`);
        if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
          throw illegal(text, `the name's component ${JSON.stringify(component)} must hold a-z and 0-9, with single . or _, __ or hyphens between them`);
        }
      }
      function illegal(text, why) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`${JSON.stringify(text)} is no image reference: ${why}`, {
          hint: `legal are ${FORMS}`
        });
      }
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
  28763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          KINDS
        ),
        /* harmony export */
        z: () => (
          /* binding */
          DEFAULT_KIND
        )
        /* harmony export */
      });
      const KINDS = {
        http: "an HTTP filter: headers and body, with configuration",
        "http-call": "an HTTP filter that asks a service about each request",
        network: "a filter of TCP connections"
      };
      const DEFAULT_KIND = "http";
    })
  ),
  /***/
  32489: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          CONSUMER_NAMES
        )
        /* harmony export */
      });
      const CONSUMER_NAMES = ["istio", "envoy-gateway", "higress", "wasme", "wkg", "docker", "google-cloud"];
    })
  ),
  /***/
  85980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        hY: () => (
          /* binding */
          foldAll
        ),
        /* harmony export */
        jE: () => (
          /* binding */
          foldModules
        ),
        /* harmony export */
        yi: () => (
          /* binding */
          allDiagnostics
        )
        /* harmony export */
      });
      var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99728);
      const RANK = { skipped: 0, passed: 1, failed: 2, error: 3 };
      function foldModules(modules, extra = []) {
        const sum = (count) => modules.reduce((total, module) => total + count(module), 0);
        const worst = modules.reduce((status, module) => worse(status, module.status), "passed");
        const failed = extra.some(({ severity }) => severity === "error");
        return {
          schemaVersion: _result_js__WEBPACK_IMPORTED_MODULE_0__.f$,
          status: failed || worst === "error" ? "error" : worst === "failed" ? "failed" : "passed",
          verdicts: {},
          tests: {
            passed: sum(({ tests }) => tests.passed),
            failed: sum(({ tests }) => tests.failed),
            skipped: sum(({ tests }) => tests.skipped)
          },
          cases: [],
          figures: { modules: { value: modules.length, unit: "count" } },
          diagnostics: extra,
          stages: _result_js__WEBPACK_IMPORTED_MODULE_0__.an.flatMap((name) => {
            const found = modules.flatMap(({ stages }) => stages.filter((stage) => stage.name === name));
            if (found.length === 0)
              return [];
            const status = found.reduce((all, stage) => worse(all, stage.status), "skipped");
            const seconds = Math.round(found.reduce((total, stage) => total + stage.seconds, 0) * 1e3) / 1e3;
            return [{ name, status, seconds }];
          }),
          modules
        };
      }
      function foldAll(modules) {
        const [only, second] = modules;
        if (only === void 0 || second !== void 0)
          return foldModules(modules);
        const { name: _, ...result } = only;
        return result;
      }
      function allDiagnostics(result) {
        if (result.modules === void 0)
          return result.diagnostics;
        return [...result.diagnostics, ...result.modules.flatMap(({ diagnostics }) => diagnostics)];
      }
      function worse(a, b) {
        return RANK[b] > RANK[a] ? b : a;
      }
    })
  ),
  /***/
  11843: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          exitCode
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      function exitCode(results, failOn) {
        const stopped = results.find((result) => result.status === "error");
        if (stopped !== void 0) {
          return stopped.diagnostics.some((diagnostic) => diagnostic.code === "configuration") ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.configuration : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.environment;
        }
        const failed = results.some((result) => result.status === "failed");
        return failed && failOn !== "never" ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.failed : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.passed;
      }
    })
  ),
  /***/
  42106: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        dJ: () => (
          /* binding */
          wantsEnvoy
        ),
        /* harmony export */
        fN: () => (
          /* binding */
          FAIL_LEVELS
        ),
        /* harmony export */
        ug: () => (
          /* binding */
          ENGINES
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          SBOM_WISHES
        )
        /* harmony export */
      });
      const SBOM_WISHES = ["auto", "true", "false"];
      const FAIL_LEVELS = ["error", "warning", "never"];
      const ENGINES = ["host", "envoy"];
      function wantsEnvoy({ engines }) {
        return engines.length === 0 || engines.includes("envoy");
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
  )
};

const id1=8179,ids1=[8179],modules1={18909:((S,O,C)=>{const{Argument:$}=C(49154),{Command:x}=C(34348),{CommanderError:p,InvalidArgumentError:f}=C(41135),{Help:i}=C(79754),{Option:n}=C(45240);O.DM=new x,O.gu=o=>new x(o),O.Ww=(o,u)=>new n(o,u),O.er=(o,u)=>new $(o,u),O.uB=x,O.c$=n,O.ef=$,O._V=i,O.b7=p,O.Di=f,O.a2=f}),49154:((S,O,C)=>{const{InvalidArgumentError:$}=C(41135);class x{constructor(i,n){switch(this.description=n||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,i[0]){case"<":this.required=!0,this._name=i.slice(1,-1);break;case"[":this.required=!1,this._name=i.slice(1,-1);break;default:this.required=!0,this._name=i;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(i,n){return n===this.defaultValue||!Array.isArray(n)?[i]:(n.push(i),n)}default(i,n){return this.defaultValue=i,this.defaultValueDescription=n,this}argParser(i){return this.parseArg=i,this}choices(i){return this.argChoices=i.slice(),this.parseArg=(n,o)=>{if(!this.argChoices.includes(n))throw new $(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(n,o):n},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}}function p(f){const i=f.name()+(f.variadic===!0?"...":"");return f.required?"<"+i+">":"["+i+"]"}O.Argument=x,O.humanReadableArgName=p}),34348:((S,O,C)=>{const $=C(78474).EventEmitter,x=C(31421),p=C(76760),f=C(73024),i=C(1708),{Argument:n,humanReadableArgName:o}=C(49154),{CommanderError:u}=C(41135),{Help:c,stripColor:m}=C(79754),{Option:A,DualOptions:E}=C(45240),{suggestSimilar:H}=C(65030);class V extends ${constructor(t){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=t||"",this._optionValues={},this._optionValueSources={},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:e=>i.stdout.write(e),writeErr:e=>i.stderr.write(e),outputError:(e,s)=>s(e),getOutHelpWidth:()=>i.stdout.isTTY?i.stdout.columns:void 0,getErrHelpWidth:()=>i.stderr.isTTY?i.stderr.columns:void 0,getOutHasColors:()=>v()??(i.stdout.isTTY&&i.stdout.hasColors?.()),getErrHasColors:()=>v()??(i.stderr.isTTY&&i.stderr.hasColors?.()),stripColor:e=>m(e)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(t){return this._outputConfiguration=t._outputConfiguration,this._helpOption=t._helpOption,this._helpCommand=t._helpCommand,this._helpConfiguration=t._helpConfiguration,this._exitCallback=t._exitCallback,this._storeOptionsAsProperties=t._storeOptionsAsProperties,this._combineFlagAndOptionalValue=t._combineFlagAndOptionalValue,this._allowExcessArguments=t._allowExcessArguments,this._enablePositionalOptions=t._enablePositionalOptions,this._showHelpAfterError=t._showHelpAfterError,this._showSuggestionAfterError=t._showSuggestionAfterError,this}_getCommandAndAncestors(){const t=[];for(let e=this;e;e=e.parent)t.push(e);return t}command(t,e,s){let r=e,a=s;typeof r=="object"&&r!==null&&(a=r,r=null),a=a||{};const[,h,d]=t.match(/([^ ]+) *(.*)/),_=this.createCommand(h);return r&&(_.description(r),_._executableHandler=!0),a.isDefault&&(this._defaultCommandName=_._name),_._hidden=!!(a.noHelp||a.hidden),_._executableFile=a.executableFile||null,d&&_.arguments(d),this._registerCommand(_),_.parent=this,_.copyInheritedSettings(this),r?this:_}createCommand(t){return new V(t)}createHelp(){return Object.assign(new c,this.configureHelp())}configureHelp(t){return t===void 0?this._helpConfiguration:(this._helpConfiguration=t,this)}configureOutput(t){return t===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...t},this)}showHelpAfterError(t=!0){return typeof t!="string"&&(t=!!t),this._showHelpAfterError=t,this}showSuggestionAfterError(t=!0){return this._showSuggestionAfterError=!!t,this}addCommand(t,e){if(!t._name)throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return e=e||{},e.isDefault&&(this._defaultCommandName=t._name),(e.noHelp||e.hidden)&&(t._hidden=!0),this._registerCommand(t),t.parent=this,t._checkForBrokenPassThrough(),this}createArgument(t,e){return new n(t,e)}argument(t,e,s,r){const a=this.createArgument(t,e);return typeof s=="function"?a.default(r).argParser(s):a.default(s),this.addArgument(a),this}arguments(t){return t.trim().split(/ +/).forEach(e=>{this.argument(e)}),this}addArgument(t){const e=this.registeredArguments.slice(-1)[0];if(e?.variadic)throw new Error(`only the last argument can be variadic '${e.name()}'`);if(t.required&&t.defaultValue!==void 0&&t.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${t.name()}'`);return this.registeredArguments.push(t),this}helpCommand(t,e){if(typeof t=="boolean")return this._addImplicitHelpCommand=t,t&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;const s=t??"help [command]",[,r,a]=s.match(/([^ ]+) *(.*)/),h=e??"display help for command",d=this.createCommand(r);return d.helpOption(!1),a&&d.arguments(a),h&&d.description(h),this._addImplicitHelpCommand=!0,this._helpCommand=d,(t||e)&&this._initCommandGroup(d),this}addHelpCommand(t,e){return typeof t!="object"?(this.helpCommand(t,e),this):(this._addImplicitHelpCommand=!0,this._helpCommand=t,this._initCommandGroup(t),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(t,e){const s=["preSubcommand","preAction","postAction"];if(!s.includes(t))throw new Error(`Unexpected value for event passed to hook : '${t}'.
Expecting one of '${s.join("', '")}'`);return this._lifeCycleHooks[t]?this._lifeCycleHooks[t].push(e):this._lifeCycleHooks[t]=[e],this}exitOverride(t){return t?this._exitCallback=t:this._exitCallback=e=>{if(e.code!=="commander.executeSubCommandAsync")throw e},this}_exit(t,e,s){this._exitCallback&&this._exitCallback(new u(t,e,s)),i.exit(t)}action(t){const e=s=>{const r=this.registeredArguments.length,a=s.slice(0,r);return this._storeOptionsAsProperties?a[r]=this:a[r]=this.opts(),a.push(this),t.apply(this,a)};return this._actionHandler=e,this}createOption(t,e){return new A(t,e)}_callParseArg(t,e,s,r){try{return t.parseArg(e,s)}catch(a){if(a.code==="commander.invalidArgument"){const h=`${r} ${a.message}`;this.error(h,{exitCode:a.exitCode,code:a.code})}throw a}}_registerOption(t){const e=t.short&&this._findOption(t.short)||t.long&&this._findOption(t.long);if(e){const s=t.long&&this._findOption(t.long)?t.long:t.short;throw new Error(`Cannot add option '${t.flags}'${this._name&&` to command '${this._name}'`} due to conflicting flag '${s}'
-  already used by option '${e.flags}'`)}this._initOptionGroup(t),this.options.push(t)}_registerCommand(t){const e=r=>[r.name()].concat(r.aliases()),s=e(t).find(r=>this._findCommand(r));if(s){const r=e(this._findCommand(s)).join("|"),a=e(t).join("|");throw new Error(`cannot add command '${a}' as already have command '${r}'`)}this._initCommandGroup(t),this.commands.push(t)}addOption(t){this._registerOption(t);const e=t.name(),s=t.attributeName();if(t.negate){const a=t.long.replace(/^--no-/,"--");this._findOption(a)||this.setOptionValueWithSource(s,t.defaultValue===void 0?!0:t.defaultValue,"default")}else t.defaultValue!==void 0&&this.setOptionValueWithSource(s,t.defaultValue,"default");const r=(a,h,d)=>{a==null&&t.presetArg!==void 0&&(a=t.presetArg);const _=this.getOptionValue(s);a!==null&&t.parseArg?a=this._callParseArg(t,a,_,h):a!==null&&t.variadic&&(a=t._collectValue(a,_)),a==null&&(t.negate?a=!1:t.isBoolean()||t.optional?a=!0:a=""),this.setOptionValueWithSource(s,a,d)};return this.on("option:"+e,a=>{const h=`error: option '${t.flags}' argument '${a}' is invalid.`;r(a,h,"cli")}),t.envVar&&this.on("optionEnv:"+e,a=>{const h=`error: option '${t.flags}' value '${a}' from env '${t.envVar}' is invalid.`;r(a,h,"env")}),this}_optionEx(t,e,s,r,a){if(typeof e=="object"&&e instanceof A)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");const h=this.createOption(e,s);if(h.makeOptionMandatory(!!t.mandatory),typeof r=="function")h.default(a).argParser(r);else if(r instanceof RegExp){const d=r;r=(_,b)=>{const l=d.exec(_);return l?l[0]:b},h.default(a).argParser(r)}else h.default(r);return this.addOption(h)}option(t,e,s,r){return this._optionEx({},t,e,s,r)}requiredOption(t,e,s,r){return this._optionEx({mandatory:!0},t,e,s,r)}combineFlagAndOptionalValue(t=!0){return this._combineFlagAndOptionalValue=!!t,this}allowUnknownOption(t=!0){return this._allowUnknownOption=!!t,this}allowExcessArguments(t=!0){return this._allowExcessArguments=!!t,this}enablePositionalOptions(t=!0){return this._enablePositionalOptions=!!t,this}passThroughOptions(t=!0){return this._passThroughOptions=!!t,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(t=!0){if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!t,this}getOptionValue(t){return this._storeOptionsAsProperties?this[t]:this._optionValues[t]}setOptionValue(t,e){return this.setOptionValueWithSource(t,e,void 0)}setOptionValueWithSource(t,e,s){return this._storeOptionsAsProperties?this[t]=e:this._optionValues[t]=e,this._optionValueSources[t]=s,this}getOptionValueSource(t){return this._optionValueSources[t]}getOptionValueSourceWithGlobals(t){let e;return this._getCommandAndAncestors().forEach(s=>{s.getOptionValueSource(t)!==void 0&&(e=s.getOptionValueSource(t))}),e}_prepareUserArgs(t,e){if(t!==void 0&&!Array.isArray(t))throw new Error("first parameter to parse must be array or undefined");if(e=e||{},t===void 0&&e.from===void 0){i.versions?.electron&&(e.from="electron");const r=i.execArgv??[];(r.includes("-e")||r.includes("--eval")||r.includes("-p")||r.includes("--print"))&&(e.from="eval")}t===void 0&&(t=i.argv),this.rawArgs=t.slice();let s;switch(e.from){case void 0:case"node":this._scriptPath=t[1],s=t.slice(2);break;case"electron":i.defaultApp?(this._scriptPath=t[1],s=t.slice(2)):s=t.slice(1);break;case"user":s=t.slice(0);break;case"eval":s=t.slice(1);break;default:throw new Error(`unexpected parse option { from: '${e.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",s}parse(t,e){this._prepareForParse();const s=this._prepareUserArgs(t,e);return this._parseCommand([],s),this}async parseAsync(t,e){this._prepareForParse();const s=this._prepareUserArgs(t,e);return await this._parseCommand([],s),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(t,e,s){if(f.existsSync(t))return;const r=e?`searched for local subcommand relative to directory '${e}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",a=`'${t}' does not exist
 - if '${s}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(a)}_executeSubCommand(t,e){e=e.slice();let s=!1;const r=[".js",".ts",".tsx",".mjs",".cjs"];function a(l,g){const w=p.resolve(l,g);if(f.existsSync(w))return w;if(r.includes(p.extname(g)))return;const k=r.find(D=>f.existsSync(`${w}${D}`));if(k)return`${w}${k}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let h=t._executableFile||`${this._name}-${t._name}`,d=this._executableDir||"";if(this._scriptPath){let l;try{l=f.realpathSync(this._scriptPath)}catch{l=this._scriptPath}d=p.resolve(p.dirname(l),d)}if(d){let l=a(d,h);if(!l&&!t._executableFile&&this._scriptPath){const g=p.basename(this._scriptPath,p.extname(this._scriptPath));g!==this._name&&(l=a(d,`${g}-${t._name}`))}h=l||h}s=r.includes(p.extname(h));let _;i.platform!=="win32"?s?(e.unshift(h),e=y(i.execArgv).concat(e),_=x.spawn(i.argv[0],e,{stdio:"inherit"})):_=x.spawn(h,e,{stdio:"inherit"}):(this._checkForMissingExecutable(h,d,t._name),e.unshift(h),e=y(i.execArgv).concat(e),_=x.spawn(i.execPath,e,{stdio:"inherit"})),_.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(g=>{i.on(g,()=>{_.killed===!1&&_.exitCode===null&&_.kill(g)})});const b=this._exitCallback;_.on("close",l=>{l=l??1,b?b(new u(l,"commander.executeSubCommandAsync","(close)")):i.exit(l)}),_.on("error",l=>{if(l.code==="ENOENT")this._checkForMissingExecutable(h,d,t._name);else if(l.code==="EACCES")throw new Error(`'${h}' not executable`);if(!b)i.exit(1);else{const g=new u(1,"commander.executeSubCommandAsync","(error)");g.nestedError=l,b(g)}}),this.runningCommand=_}_dispatchSubcommand(t,e,s){const r=this._findCommand(t);r||this.help({error:!0}),r._prepareForParse();let a;return a=this._chainOrCallSubCommandHook(a,r,"preSubcommand"),a=this._chainOrCall(a,()=>{if(r._executableHandler)this._executeSubCommand(r,e.concat(s));else return r._parseCommand(e,s)}),a}_dispatchHelpCommand(t){t||this.help();const e=this._findCommand(t);return e&&!e._executableHandler&&e.help(),this._dispatchSubcommand(t,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((t,e)=>{t.required&&this.args[e]==null&&this.missingArgument(t.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){const t=(s,r,a)=>{let h=r;if(r!==null&&s.parseArg){const d=`error: command-argument value '${r}' is invalid for argument '${s.name()}'.`;h=this._callParseArg(s,r,a,d)}return h};this._checkNumberOfArguments();const e=[];this.registeredArguments.forEach((s,r)=>{let a=s.defaultValue;s.variadic?r<this.args.length?(a=this.args.slice(r),s.parseArg&&(a=a.reduce((h,d)=>t(s,d,h),s.defaultValue))):a===void 0&&(a=[]):r<this.args.length&&(a=this.args[r],s.parseArg&&(a=t(s,a,s.defaultValue))),e[r]=a}),this.processedArgs=e}_chainOrCall(t,e){return t?.then&&typeof t.then=="function"?t.then(()=>e()):e()}_chainOrCallHooks(t,e){let s=t;const r=[];return this._getCommandAndAncestors().reverse().filter(a=>a._lifeCycleHooks[e]!==void 0).forEach(a=>{a._lifeCycleHooks[e].forEach(h=>{r.push({hookedCommand:a,callback:h})})}),e==="postAction"&&r.reverse(),r.forEach(a=>{s=this._chainOrCall(s,()=>a.callback(a.hookedCommand,this))}),s}_chainOrCallSubCommandHook(t,e,s){let r=t;return this._lifeCycleHooks[s]!==void 0&&this._lifeCycleHooks[s].forEach(a=>{r=this._chainOrCall(r,()=>a(this,e))}),r}_parseCommand(t,e){const s=this.parseOptions(e);if(this._parseOptionsEnv(),this._parseOptionsImplied(),t=t.concat(s.operands),e=s.unknown,this.args=t.concat(e),t&&this._findCommand(t[0]))return this._dispatchSubcommand(t[0],t.slice(1),e);if(this._getHelpCommand()&&t[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(t[1]);if(this._defaultCommandName)return this._outputHelpIfRequested(e),this._dispatchSubcommand(this._defaultCommandName,t,e);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),this._outputHelpIfRequested(s.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();const r=()=>{s.unknown.length>0&&this.unknownOption(s.unknown[0])},a=`command:${this.name()}`;if(this._actionHandler){r(),this._processArguments();let h;return h=this._chainOrCallHooks(h,"preAction"),h=this._chainOrCall(h,()=>this._actionHandler(this.processedArgs)),this.parent&&(h=this._chainOrCall(h,()=>{this.parent.emit(a,t,e)})),h=this._chainOrCallHooks(h,"postAction"),h}if(this.parent?.listenerCount(a))r(),this._processArguments(),this.parent.emit(a,t,e);else if(t.length){if(this._findCommand("*"))return this._dispatchSubcommand("*",t,e);this.listenerCount("command:*")?this.emit("command:*",t,e):this.commands.length?this.unknownCommand():(r(),this._processArguments())}else this.commands.length?(r(),this.help({error:!0})):(r(),this._processArguments())}_findCommand(t){if(t)return this.commands.find(e=>e._name===t||e._aliases.includes(t))}_findOption(t){return this.options.find(e=>e.is(t))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(t=>{t.options.forEach(e=>{e.mandatory&&t.getOptionValue(e.attributeName())===void 0&&t.missingMandatoryOptionValue(e)})})}_checkForConflictingLocalOptions(){const t=this.options.filter(s=>{const r=s.attributeName();return this.getOptionValue(r)===void 0?!1:this.getOptionValueSource(r)!=="default"});t.filter(s=>s.conflictsWith.length>0).forEach(s=>{const r=t.find(a=>s.conflictsWith.includes(a.attributeName()));r&&this._conflictingOption(s,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(t=>{t._checkForConflictingLocalOptions()})}parseOptions(t){const e=[],s=[];let r=e;function a(l){return l.length>1&&l[0]==="-"}const h=l=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l)?!this._getCommandAndAncestors().some(g=>g.options.map(w=>w.short).some(w=>/^-\d$/.test(w))):!1;let d=null,_=null,b=0;for(;b<t.length||_;){const l=_??t[b++];if(_=null,l==="--"){r===s&&r.push(l),r.push(...t.slice(b));break}if(d&&(!a(l)||h(l))){this.emit(`option:${d.name()}`,l);continue}if(d=null,a(l)){const g=this._findOption(l);if(g){if(g.required){const w=t[b++];w===void 0&&this.optionMissingArgument(g),this.emit(`option:${g.name()}`,w)}else if(g.optional){let w=null;b<t.length&&(!a(t[b])||h(t[b]))&&(w=t[b++]),this.emit(`option:${g.name()}`,w)}else this.emit(`option:${g.name()}`);d=g.variadic?g:null;continue}}if(l.length>2&&l[0]==="-"&&l[1]!=="-"){const g=this._findOption(`-${l[1]}`);if(g){g.required||g.optional&&this._combineFlagAndOptionalValue?this.emit(`option:${g.name()}`,l.slice(2)):(this.emit(`option:${g.name()}`),_=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){const g=l.indexOf("="),w=this._findOption(l.slice(0,g));if(w&&(w.required||w.optional)){this.emit(`option:${w.name()}`,l.slice(g+1));continue}}if(r===e&&a(l)&&!(this.commands.length===0&&h(l))&&(r=s),(this._enablePositionalOptions||this._passThroughOptions)&&e.length===0&&s.length===0){if(this._findCommand(l)){e.push(l),s.push(...t.slice(b));break}else if(this._getHelpCommand()&&l===this._getHelpCommand().name()){e.push(l,...t.slice(b));break}else if(this._defaultCommandName){s.push(l,...t.slice(b));break}}if(this._passThroughOptions){r.push(l,...t.slice(b));break}r.push(l)}return{operands:e,unknown:s}}opts(){if(this._storeOptionsAsProperties){const t={},e=this.options.length;for(let s=0;s<e;s++){const r=this.options[s].attributeName();t[r]=r===this._versionOptionName?this._version:this[r]}return t}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().reduce((t,e)=>Object.assign(t,e.opts()),{})}error(t,e){this._outputConfiguration.outputError(`${t}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));const s=e||{},r=s.exitCode||1,a=s.code||"commander.error";this._exit(r,a,t)}_parseOptionsEnv(){this.options.forEach(t=>{if(t.envVar&&t.envVar in i.env){const e=t.attributeName();(this.getOptionValue(e)===void 0||["default","config","env"].includes(this.getOptionValueSource(e)))&&(t.required||t.optional?this.emit(`optionEnv:${t.name()}`,i.env[t.envVar]):this.emit(`optionEnv:${t.name()}`))}})}_parseOptionsImplied(){const t=new E(this.options),e=s=>this.getOptionValue(s)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(s));this.options.filter(s=>s.implied!==void 0&&e(s.attributeName())&&t.valueFromOption(this.getOptionValue(s.attributeName()),s)).forEach(s=>{Object.keys(s.implied).filter(r=>!e(r)).forEach(r=>{this.setOptionValueWithSource(r,s.implied[r],"implied")})})}missingArgument(t){const e=`error: missing required argument '${t}'`;this.error(e,{code:"commander.missingArgument"})}optionMissingArgument(t){const e=`error: option '${t.flags}' argument missing`;this.error(e,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(t){const e=`error: required option '${t.flags}' not specified`;this.error(e,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(t,e){const s=h=>{const d=h.attributeName(),_=this.getOptionValue(d),b=this.options.find(g=>g.negate&&d===g.attributeName()),l=this.options.find(g=>!g.negate&&d===g.attributeName());return b&&(b.presetArg===void 0&&_===!1||b.presetArg!==void 0&&_===b.presetArg)?b:l||h},r=h=>{const d=s(h),_=d.attributeName();return this.getOptionValueSource(_)==="env"?`environment variable '${d.envVar}'`:`option '${d.flags}'`},a=`error: ${r(t)} cannot be used with ${r(e)}`;this.error(a,{code:"commander.conflictingOption"})}unknownOption(t){if(this._allowUnknownOption)return;let e="";if(t.startsWith("--")&&this._showSuggestionAfterError){let r=[],a=this;do{const h=a.createHelp().visibleOptions(a).filter(d=>d.long).map(d=>d.long);r=r.concat(h),a=a.parent}while(a&&!a._enablePositionalOptions);e=H(t,r)}const s=`error: unknown option '${t}'${e}`;this.error(s,{code:"commander.unknownOption"})}_excessArguments(t){if(this._allowExcessArguments)return;const e=this.registeredArguments.length,s=e===1?"":"s",a=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${e} argument${s} but got ${t.length}.`;this.error(a,{code:"commander.excessArguments"})}unknownCommand(){const t=this.args[0];let e="";if(this._showSuggestionAfterError){const r=[];this.createHelp().visibleCommands(this).forEach(a=>{r.push(a.name()),a.alias()&&r.push(a.alias())}),e=H(t,r)}const s=`error: unknown command '${t}'${e}`;this.error(s,{code:"commander.unknownCommand"})}version(t,e,s){if(t===void 0)return this._version;this._version=t,e=e||"-V, --version",s=s||"output the version number";const r=this.createOption(e,s);return this._versionOptionName=r.attributeName(),this._registerOption(r),this.on("option:"+r.name(),()=>{this._outputConfiguration.writeOut(`${t}
`),this._exit(0,"commander.version",t)}),this}description(t,e){return t===void 0&&e===void 0?this._description:(this._description=t,e&&(this._argsDescription=e),this)}summary(t){return t===void 0?this._summary:(this._summary=t,this)}alias(t){if(t===void 0)return this._aliases[0];let e=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(e=this.commands[this.commands.length-1]),t===e._name)throw new Error("Command alias can't be the same as its name");const s=this.parent?._findCommand(t);if(s){const r=[s.name()].concat(s.aliases()).join("|");throw new Error(`cannot add alias '${t}' to command '${this.name()}' as already have command '${r}'`)}return e._aliases.push(t),this}aliases(t){return t===void 0?this._aliases:(t.forEach(e=>this.alias(e)),this)}usage(t){if(t===void 0){if(this._usage)return this._usage;const e=this.registeredArguments.map(s=>o(s));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.registeredArguments.length?e:[]).join(" ")}return this._usage=t,this}name(t){return t===void 0?this._name:(this._name=t,this)}helpGroup(t){return t===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=t,this)}commandsGroup(t){return t===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=t,this)}optionsGroup(t){return t===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=t,this)}_initOptionGroup(t){this._defaultOptionGroup&&!t.helpGroupHeading&&t.helpGroup(this._defaultOptionGroup)}_initCommandGroup(t){this._defaultCommandGroup&&!t.helpGroup()&&t.helpGroup(this._defaultCommandGroup)}nameFromFilename(t){return this._name=p.basename(t,p.extname(t)),this}executableDir(t){return t===void 0?this._executableDir:(this._executableDir=t,this)}helpInformation(t){const e=this.createHelp(),s=this._getOutputContext(t);e.prepareContext({error:s.error,helpWidth:s.helpWidth,outputHasColors:s.hasColors});const r=e.formatHelp(this,e);return s.hasColors?r:this._outputConfiguration.stripColor(r)}_getOutputContext(t){t=t||{};const e=!!t.error;let s,r,a;return e?(s=d=>this._outputConfiguration.writeErr(d),r=this._outputConfiguration.getErrHasColors(),a=this._outputConfiguration.getErrHelpWidth()):(s=d=>this._outputConfiguration.writeOut(d),r=this._outputConfiguration.getOutHasColors(),a=this._outputConfiguration.getOutHelpWidth()),{error:e,write:d=>(r||(d=this._outputConfiguration.stripColor(d)),s(d)),hasColors:r,helpWidth:a}}outputHelp(t){let e;typeof t=="function"&&(e=t,t=void 0);const s=this._getOutputContext(t),r={error:s.error,write:s.write,command:this};this._getCommandAndAncestors().reverse().forEach(h=>h.emit("beforeAllHelp",r)),this.emit("beforeHelp",r);let a=this.helpInformation({error:s.error});if(e&&(a=e(a),typeof a!="string"&&!Buffer.isBuffer(a)))throw new Error("outputHelp callback must return a string or a Buffer");s.write(a),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",r),this._getCommandAndAncestors().forEach(h=>h.emit("afterAllHelp",r))}helpOption(t,e){return typeof t=="boolean"?(t?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(t??"-h, --help",e??"display help for command"),(t||e)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(t){return this._helpOption=t,this._initOptionGroup(t),this}help(t){this.outputHelp(t);let e=Number(i.exitCode??0);e===0&&t&&typeof t!="function"&&t.error&&(e=1),this._exit(e,"commander.help","(outputHelp)")}addHelpText(t,e){const s=["beforeAll","before","after","afterAll"];if(!s.includes(t))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${s.join("', '")}'`);const r=`${t}Help`;return this.on(r,a=>{let h;typeof e=="function"?h=e({error:a.error,command:a.command}):h=e,h&&a.write(`${h}
`)}),this}_outputHelpIfRequested(t){const e=this._getHelpOption();e&&t.find(r=>e.is(r))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function y(T){return T.map(t=>{if(!t.startsWith("--inspect"))return t;let e,s="127.0.0.1",r="9229",a;return(a=t.match(/^(--inspect(-brk)?)$/))!==null?e=a[1]:(a=t.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(e=a[1],/^\d+$/.test(a[3])?r=a[3]:s=a[3]):(a=t.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(e=a[1],s=a[3],r=a[4]),e&&r!=="0"?`${e}=${s}:${parseInt(r)+1}`:t})}function v(){if(i.env.NO_COLOR||i.env.FORCE_COLOR==="0"||i.env.FORCE_COLOR==="false")return!1;if(i.env.FORCE_COLOR||i.env.CLICOLOR_FORCE!==void 0)return!0}O.Command=V,O.useColor=v}),41135:((S,O)=>{class C extends Error{constructor(p,f,i){super(i),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=f,this.exitCode=p,this.nestedError=void 0}}class $ extends C{constructor(p){super(1,"commander.invalidArgument",p),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}O.CommanderError=C,O.InvalidArgumentError=$}),79754:((S,O,C)=>{const{humanReadableArgName:$}=C(49154);class x{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(i){this.helpWidth=this.helpWidth??i.helpWidth??80}visibleCommands(i){const n=i.commands.filter(u=>!u._hidden),o=i._getHelpCommand();return o&&!o._hidden&&n.push(o),this.sortSubcommands&&n.sort((u,c)=>u.name().localeCompare(c.name())),n}compareOptions(i,n){const o=u=>u.short?u.short.replace(/^-/,""):u.long.replace(/^--/,"");return o(i).localeCompare(o(n))}visibleOptions(i){const n=i.options.filter(u=>!u.hidden),o=i._getHelpOption();if(o&&!o.hidden){const u=o.short&&i._findOption(o.short),c=o.long&&i._findOption(o.long);!u&&!c?n.push(o):o.long&&!c?n.push(i.createOption(o.long,o.description)):o.short&&!u&&n.push(i.createOption(o.short,o.description))}return this.sortOptions&&n.sort(this.compareOptions),n}visibleGlobalOptions(i){if(!this.showGlobalOptions)return[];const n=[];for(let o=i.parent;o;o=o.parent){const u=o.options.filter(c=>!c.hidden);n.push(...u)}return this.sortOptions&&n.sort(this.compareOptions),n}visibleArguments(i){return i._argsDescription&&i.registeredArguments.forEach(n=>{n.description=n.description||i._argsDescription[n.name()]||""}),i.registeredArguments.find(n=>n.description)?i.registeredArguments:[]}subcommandTerm(i){const n=i.registeredArguments.map(o=>$(o)).join(" ");return i._name+(i._aliases[0]?"|"+i._aliases[0]:"")+(i.options.length?" [options]":"")+(n?" "+n:"")}optionTerm(i){return i.flags}argumentTerm(i){return i.name()}longestSubcommandTermLength(i,n){return n.visibleCommands(i).reduce((o,u)=>Math.max(o,this.displayWidth(n.styleSubcommandTerm(n.subcommandTerm(u)))),0)}longestOptionTermLength(i,n){return n.visibleOptions(i).reduce((o,u)=>Math.max(o,this.displayWidth(n.styleOptionTerm(n.optionTerm(u)))),0)}longestGlobalOptionTermLength(i,n){return n.visibleGlobalOptions(i).reduce((o,u)=>Math.max(o,this.displayWidth(n.styleOptionTerm(n.optionTerm(u)))),0)}longestArgumentTermLength(i,n){return n.visibleArguments(i).reduce((o,u)=>Math.max(o,this.displayWidth(n.styleArgumentTerm(n.argumentTerm(u)))),0)}commandUsage(i){let n=i._name;i._aliases[0]&&(n=n+"|"+i._aliases[0]);let o="";for(let u=i.parent;u;u=u.parent)o=u.name()+" "+o;return o+n+" "+i.usage()}commandDescription(i){return i.description()}subcommandDescription(i){return i.summary()||i.description()}optionDescription(i){const n=[];if(i.argChoices&&n.push(`choices: ${i.argChoices.map(o=>JSON.stringify(o)).join(", ")}`),i.defaultValue!==void 0&&(i.required||i.optional||i.isBoolean()&&typeof i.defaultValue=="boolean")&&n.push(`default: ${i.defaultValueDescription||JSON.stringify(i.defaultValue)}`),i.presetArg!==void 0&&i.optional&&n.push(`preset: ${JSON.stringify(i.presetArg)}`),i.envVar!==void 0&&n.push(`env: ${i.envVar}`),n.length>0){const o=`(${n.join(", ")})`;return i.description?`${i.description} ${o}`:o}return i.description}argumentDescription(i){const n=[];if(i.argChoices&&n.push(`choices: ${i.argChoices.map(o=>JSON.stringify(o)).join(", ")}`),i.defaultValue!==void 0&&n.push(`default: ${i.defaultValueDescription||JSON.stringify(i.defaultValue)}`),n.length>0){const o=`(${n.join(", ")})`;return i.description?`${i.description} ${o}`:o}return i.description}formatItemList(i,n,o){return n.length===0?[]:[o.styleTitle(i),...n,""]}groupItems(i,n,o){const u=new Map;return i.forEach(c=>{const m=o(c);u.has(m)||u.set(m,[])}),n.forEach(c=>{const m=o(c);u.has(m)||u.set(m,[]),u.get(m).push(c)}),u}formatHelp(i,n){const o=n.padWidth(i,n),u=n.helpWidth??80;function c(y,v){return n.formatItem(y,o,v,n)}let m=[`${n.styleTitle("Usage:")} ${n.styleUsage(n.commandUsage(i))}`,""];const A=n.commandDescription(i);A.length>0&&(m=m.concat([n.boxWrap(n.styleCommandDescription(A),u),""]));const E=n.visibleArguments(i).map(y=>c(n.styleArgumentTerm(n.argumentTerm(y)),n.styleArgumentDescription(n.argumentDescription(y))));if(m=m.concat(this.formatItemList("Arguments:",E,n)),this.groupItems(i.options,n.visibleOptions(i),y=>y.helpGroupHeading??"Options:").forEach((y,v)=>{const T=y.map(t=>c(n.styleOptionTerm(n.optionTerm(t)),n.styleOptionDescription(n.optionDescription(t))));m=m.concat(this.formatItemList(v,T,n))}),n.showGlobalOptions){const y=n.visibleGlobalOptions(i).map(v=>c(n.styleOptionTerm(n.optionTerm(v)),n.styleOptionDescription(n.optionDescription(v))));m=m.concat(this.formatItemList("Global Options:",y,n))}return this.groupItems(i.commands,n.visibleCommands(i),y=>y.helpGroup()||"Commands:").forEach((y,v)=>{const T=y.map(t=>c(n.styleSubcommandTerm(n.subcommandTerm(t)),n.styleSubcommandDescription(n.subcommandDescription(t))));m=m.concat(this.formatItemList(v,T,n))}),m.join(`
`)}displayWidth(i){return p(i).length}styleTitle(i){return i}styleUsage(i){return i.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n==="[command]"?this.styleSubcommandText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleCommandText(n)).join(" ")}styleCommandDescription(i){return this.styleDescriptionText(i)}styleOptionDescription(i){return this.styleDescriptionText(i)}styleSubcommandDescription(i){return this.styleDescriptionText(i)}styleArgumentDescription(i){return this.styleDescriptionText(i)}styleDescriptionText(i){return i}styleOptionTerm(i){return this.styleOptionText(i)}styleSubcommandTerm(i){return i.split(" ").map(n=>n==="[options]"?this.styleOptionText(n):n[0]==="["||n[0]==="<"?this.styleArgumentText(n):this.styleSubcommandText(n)).join(" ")}styleArgumentTerm(i){return this.styleArgumentText(i)}styleOptionText(i){return i}styleArgumentText(i){return i}styleSubcommandText(i){return i}styleCommandText(i){return i}padWidth(i,n){return Math.max(n.longestOptionTermLength(i,n),n.longestGlobalOptionTermLength(i,n),n.longestSubcommandTermLength(i,n),n.longestArgumentTermLength(i,n))}preformatted(i){return/\n[^\S\r\n]/.test(i)}formatItem(i,n,o,u){const m=" ".repeat(2);if(!o)return m+i;const A=i.padEnd(n+i.length-u.displayWidth(i)),E=2,V=(this.helpWidth??80)-n-E-2;let y;return V<this.minWidthToWrap||u.preformatted(o)?y=o:y=u.boxWrap(o,V).replace(/\n/g,`
`+" ".repeat(n+E)),m+A+" ".repeat(E)+y.replace(/\n/g,`
${m}`)}boxWrap(i,n){if(n<this.minWidthToWrap)return i;const o=i.split(/\r\n|\n/),u=/[\s]*[^\s]+/g,c=[];return o.forEach(m=>{const A=m.match(u);if(A===null){c.push("");return}let E=[A.shift()],H=this.displayWidth(E[0]);A.forEach(V=>{const y=this.displayWidth(V);if(H+y<=n){E.push(V),H+=y;return}c.push(E.join(""));const v=V.trimStart();E=[v],H=this.displayWidth(v)}),c.push(E.join(""))}),c.join(`
`)}}function p(f){const i=/\x1b\[\d*(;\d*)*m/g;return f.replace(i,"")}O.Help=x,O.stripColor=p}),45240:((S,O,C)=>{const{InvalidArgumentError:$}=C(41135);class x{constructor(o,u){this.flags=o,this.description=u||"",this.required=o.includes("<"),this.optional=o.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(o),this.mandatory=!1;const c=i(o);this.short=c.shortFlag,this.long=c.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(o,u){return this.defaultValue=o,this.defaultValueDescription=u,this}preset(o){return this.presetArg=o,this}conflicts(o){return this.conflictsWith=this.conflictsWith.concat(o),this}implies(o){let u=o;return typeof o=="string"&&(u={[o]:!0}),this.implied=Object.assign(this.implied||{},u),this}env(o){return this.envVar=o,this}argParser(o){return this.parseArg=o,this}makeOptionMandatory(o=!0){return this.mandatory=!!o,this}hideHelp(o=!0){return this.hidden=!!o,this}_collectValue(o,u){return u===this.defaultValue||!Array.isArray(u)?[o]:(u.push(o),u)}choices(o){return this.argChoices=o.slice(),this.parseArg=(u,c)=>{if(!this.argChoices.includes(u))throw new $(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(u,c):u},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?f(this.name().replace(/^no-/,"")):f(this.name())}helpGroup(o){return this.helpGroupHeading=o,this}is(o){return this.short===o||this.long===o}isBoolean(){return!this.required&&!this.optional&&!this.negate}}class p{constructor(o){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,o.forEach(u=>{u.negate?this.negativeOptions.set(u.attributeName(),u):this.positiveOptions.set(u.attributeName(),u)}),this.negativeOptions.forEach((u,c)=>{this.positiveOptions.has(c)&&this.dualOptions.add(c)})}valueFromOption(o,u){const c=u.attributeName();if(!this.dualOptions.has(c))return!0;const m=this.negativeOptions.get(c).presetArg,A=m!==void 0?m:!1;return u.negate===(A===o)}}function f(n){return n.split("-").reduce((o,u)=>o+u[0].toUpperCase()+u.slice(1))}function i(n){let o,u;const c=/^-[^-]$/,m=/^--[^-]/,A=n.split(/[ |,]+/).concat("guard");if(c.test(A[0])&&(o=A.shift()),m.test(A[0])&&(u=A.shift()),!o&&c.test(A[0])&&(o=A.shift()),!o&&m.test(A[0])&&(o=u,u=A.shift()),A[0].startsWith("-")){const E=A[0],H=`option creation failed due to '${E}' in option flags '${n}'`;throw/^-[^-][^-]/.test(E)?new Error(`${H}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):c.test(E)?new Error(`${H}
- too many short flags`):m.test(E)?new Error(`${H}
- too many long flags`):new Error(`${H}
- unrecognised flag format`)}if(o===void 0&&u===void 0)throw new Error(`option creation failed due to no flags found in '${n}'.`);return{shortFlag:o,longFlag:u}}O.Option=x,O.DualOptions=p}),65030:((S,O)=>{function $(p,f){if(Math.abs(p.length-f.length)>3)return Math.max(p.length,f.length);const i=[];for(let n=0;n<=p.length;n++)i[n]=[n];for(let n=0;n<=f.length;n++)i[0][n]=n;for(let n=1;n<=f.length;n++)for(let o=1;o<=p.length;o++){let u=1;p[o-1]===f[n-1]?u=0:u=1,i[o][n]=Math.min(i[o-1][n]+1,i[o][n-1]+1,i[o-1][n-1]+u),o>1&&n>1&&p[o-1]===f[n-2]&&p[o-2]===f[n-1]&&(i[o][n]=Math.min(i[o][n],i[o-2][n-2]+1))}return i[p.length][f.length]}function x(p,f){if(!f||f.length===0)return"";f=Array.from(new Set(f));const i=p.startsWith("--");i&&(p=p.slice(2),f=f.map(c=>c.slice(2)));let n=[],o=3;const u=.4;return f.forEach(c=>{if(c.length<=1)return;const m=$(p,c),A=Math.max(p.length,c.length);(A-m)/A>u&&(m<o?(o=m,n=[c]):m===o&&n.push(c))}),n.sort((c,m)=>c.localeCompare(m)),i&&(n=n.map(c=>`--${c}`)),n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}O.suggestSimilar=x}),48179:((S,O,C)=>{C.d(O,{Di:()=>o,b7:()=>n,c$:()=>A,uB:()=>c});var $=C(18909);const{DM:x,gu:p,er:f,Ww:i,b7:n,Di:o,a2:u,uB:c,ef:m,c$:A,_V:E}=$})};

export const ids = [...ids0, ...ids1];
export const modules = { ...modules0, ...modules1 };
