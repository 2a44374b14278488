const id = 232;
const ids = [232];
const modules = {
  /***/
  38302: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          positionOfText
        ),
        /* harmony export */
        J: () => (
          /* binding */
          readJsonFile
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
      var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
      async function readJsonFile(path, root, schema) {
        const content = await (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.TP)(path);
        if (content === void 0)
          return void 0;
        const file = (0, _files_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(root, path);
        const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema, parseJson(content, file));
        if (result.success)
          return result.output;
        const [issue] = result.issues;
        const key = valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue);
        const position = key === null ? { file } : positionOfText(content, `"${key.split(".").at(-1)}"`, file);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`${key === null ? file : `${key} in ${file}`} is wrong: ${issue.message}`, { position });
      }
      function parseJson(content, file) {
        try {
          return JSON.parse(content.replace(/^\ufeff/, ""));
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`${file} is not valid JSON: ${message}`, {
            position: syntaxPosition(content, message, file)
          });
        }
      }
      function syntaxPosition(content, message, file) {
        const offset = /at position (\d+)/.exec(message)?.[1];
        if (offset !== void 0)
          return positionAt(content, Number(offset), file);
        return message.includes("end of JSON") ? positionAt(content, content.length, file) : { file };
      }
      function positionOfText(content, text, file) {
        const offset = content.indexOf(text);
        return offset < 0 ? { file } : positionAt(content, offset, file);
      }
      function positionAt(content, offset, file) {
        const before = content.slice(0, offset).split("\n");
        return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      }
    })
  ),
  /***/
  47851: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        describeJobCaches: () => (
          /* binding */
          describeJobCaches
        ),
        dropCaches: () => (
          /* binding */
          dropCaches
        ),
        restoreCaches: () => (
          /* binding */
          restoreCaches
        ),
        saveCaches: () => (
          /* binding */
          saveCaches
        ),
        writeCacheOutputs: () => (
          /* binding */
          writeCacheOutputs
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var core = __webpack_require__(33838);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var exec = __webpack_require__(10533);
      var version = __webpack_require__(77634);
      var store_root = __webpack_require__(18272);
      ;
      const VERSION_LIMIT = 2e4;
      const GO = {
        versions: [["go", "version"]],
        files: ["go.mod", "go.sum", "go.work", "go.work.sum"],
        paths: (_, { home, cache, variables }) => [
          variables.GOMODCACHE || (0, external_node_path_.join)(variables.GOPATH || (0, external_node_path_.join)(home, "go"), "pkg", "mod"),
          variables.GOCACHE || (0, external_node_path_.join)(cache, "go-build")
        ]
      };
      const HABITS = {
        rust: {
          versions: [["rustc", "-vV"]],
          files: ["Cargo.lock", "rust-toolchain.toml", "rust-toolchain", ".cargo/config.toml"],
          // Of a target folder only what dependencies left: the project's own crates are compiled anew after a checkout.
          paths(project2, { home, variables }) {
            const cargo = variables.CARGO_HOME || (0, external_node_path_.join)(home, ".cargo");
            const target = variables.CARGO_TARGET_DIR || (0, external_node_path_.join)(project2, "target");
            const kinds = ["release", "wasm32-wasip1/release", "wasm32-unknown-unknown/release", "wasm32-wasi/release"];
            return [
              ...["registry/index", "registry/cache", "git/db"].map((name) => (0, external_node_path_.join)(cargo, name)),
              ...kinds.flatMap((kind) => ["deps", "build", ".fingerprint"].map((name) => (0, external_node_path_.join)(target, kind, name)))
            ];
          }
        },
        go: GO,
        tinygo: {
          ...GO,
          versions: [
            ["go", "version"],
            ["tinygo", "version"]
          ],
          paths: (project2, folders) => [...GO.paths(project2, folders), (0, external_node_path_.join)(folders.cache, "tinygo")]
        },
        assemblyscript: {
          versions: [],
          files: ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "package.json"],
          paths: (_, { home, variables }) => [variables.npm_config_cache || (0, external_node_path_.join)(home, ".npm")]
        },
        cpp: {
          versions: [
            ["em++", "--version"],
            ["clang++", "--version"]
          ],
          files: ["CMakeLists.txt", "Makefile"],
          paths: (_, { variables: { EM_CACHE, EMSDK } }) => {
            const own = EM_CACHE || (EMSDK ? (0, external_node_path_.join)(EMSDK, "upstream", "emscripten", "cache") : "");
            return own === "" ? [] : [own];
          }
        }
      };
      async function describeCaches(projects, env) {
        const { os, arch } = env.platform;
        const languages = [...new Set(projects.flatMap(({ language }) => language ?? []))].sort();
        const paths = /* @__PURE__ */ new Set([(0, external_node_path_.join)((0, store_root.defaultStoreRoot)(env.variables), "optimized")]);
        const contents = [];
        const versions = await Promise.all(languages.flatMap((language) => HABITS[language]?.versions ?? []).map((command) => ask(command, env)));
        for (const { directory, language = "" } of projects) {
          const habits = HABITS[language];
          for (const name of habits?.files ?? [])
            contents.push(name, await readAbove(directory, name, env.directory) ?? "");
          for (const path of habits?.paths(directory, foldersOf(env)) ?? [])
            paths.add(path);
        }
        const compilers = ["wasm-action", os, arch, languages.join("+") || "none", digest([version.VERSION, ...versions])].join("-");
        return {
          key: `${compilers}-${digest(contents)}`,
          restoreKeys: [`${compilers}-`],
          paths: [...paths].sort()
        };
      }
      function digest(parts) {
        return (0, files.sc)(JSON.stringify(parts)).slice(0, 16);
      }
      function foldersOf({ variables, platform }) {
        const home = variables.HOME || variables.USERPROFILE || "";
        const own = platform.os === "darwin" ? (0, external_node_path_.join)(home, "Library", "Caches") : (0, external_node_path_.join)(home, ".cache");
        return { home, cache: variables.XDG_CACHE_HOME || own, variables };
      }
      async function ask([program, ...args], env) {
        if ((0, exec.aY)(program, env.variables) === void 0)
          return "";
        try {
          const variables = (0, exec.vk)(env.variables);
          return (await (0, exec.eF)(program, args, { variables, timeout: VERSION_LIMIT, signal: env.signal })).stdout;
        } catch (error) {
          if (error instanceof errors.v4)
            return "";
          throw error;
        }
      }
      async function readAbove(directory, name, root) {
        for (let folder = directory; ; folder = (0, external_node_path_.dirname)(folder)) {
          const content = await (0, files.TP)((0, external_node_path_.join)(folder, name));
          if (content !== void 0 || folder === root || (0, external_node_path_.dirname)(folder) === folder)
            return content;
        }
      }
      var project = __webpack_require__(37774);
      var run_folders = __webpack_require__(40225);
      ;
      const STATE = "cache";
      const NEVER_WRITING = /^(?:release|pull_request_target)$/;
      async function describeJobCaches({ action }, env) {
        const projects = await Promise.all(action.modules.filter(({ module }) => module === void 0).map(async (inputs) => {
          const { directory, language, build } = await (0, project.g)(inputs.directory, env, inputs);
          return { directory, language: build === void 0 ? language : void 0 };
        }));
        return describeCaches(projects, env);
      }
      function writeCacheOutputs({ key, paths }) {
        const outputs = { "cache-key": key, "cache-paths": paths.join("\n") };
        for (const [name, value] of Object.entries(outputs))
          core.uH(name, value);
      }
      async function restoreCaches(cache, { event, variables, log }, client) {
        const note = (0, external_node_path_.join)((0, run_folders.X)(variables), "cache.json");
        if (await (0, files.TP)(note) !== void 0)
          return void 0;
        await (0, files.lo)(note, `${JSON.stringify(cache)}
`);
        try {
          const { isFeatureAvailable, restoreCache } = client ?? await loadClient();
          if (!isFeatureAvailable()) {
            log.info("there is no cache service: nothing is restored");
            return void 0;
          }
          const found = await restoreCache([...cache.paths], cache.key, [...cache.restoreKeys]);
          log.info(found === void 0 ? `no cache ${cache.key} yet` : `restored the cache ${found}`);
          const writable = !NEVER_WRITING.test(event.name);
          if (found !== cache.key && writable)
            core.LZ(STATE, JSON.stringify(cache));
          return found;
        } catch (error) {
          core.$e(`the cache could not be restored: ${(0, errors.Uc)(error)}`, { title: "cache" });
          return void 0;
        }
      }
      async function dropCaches({ paths }) {
        for (const path of paths)
          await (0, promises_.rm)(path, { recursive: true, force: true });
      }
      async function saveCaches(client) {
        const state = core.Gu(STATE);
        if (state === "")
          return;
        try {
          const { key, paths } = JSON.parse(state);
          const { saveCache } = client ?? await loadClient();
          const id2 = await saveCache([...paths], key);
          if (id2 >= 0)
            core.pq(`saved the cache ${key}`);
        } catch (error) {
          core.$e(`the cache could not be saved: ${(0, errors.Uc)(error)}`, { title: "cache" });
        }
      }
      function loadClient() {
        return Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(814)]
        ).then(__webpack_require__.bind(__webpack_require__, 60814));
      }
    })
  ),
  /***/
  65252: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          splitCommand
        ),
        /* harmony export */
        r: () => (
          /* binding */
          trySplitWords
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      const SHELL_SYNTAX = /^(?:&&?|\|\|?|[;<>()`\n]|\$[\w({])/;
      const WITHOUT_SHELL = 'put the commands into a script or a Makefile and name that, or write the list [sh, -c, "\u2026"] in wasm.yaml';
      function splitCommand(command, position) {
        const words = splitWords(command);
        if (!Array.isArray(words)) {
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`the build command ${JSON.stringify(command)} ${words.fault}`, {
            position,
            hint: words.hint
          });
        }
        if (words.length === 0)
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1("the build command is empty", { position });
        return /^[A-Za-z_]\w*=/.test(words[0] ?? "") ? ["env", ...words] : words;
      }
      function trySplitWords(command) {
        const words = splitWords(command);
        return Array.isArray(words) ? words : void 0;
      }
      function splitWords(command) {
        const words = [];
        let word;
        let rest = command;
        while (rest !== "") {
          const shell = SHELL_SYNTAX.exec(rest);
          if (shell !== null)
            return { fault: `holds ${JSON.stringify(shell[0])}, and no shell reads it`, hint: WITHOUT_SHELL };
          const token = /^(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]))/.exec(rest);
          if (token !== null) {
            const [all, single, double, escaped, plain] = token;
            word = (word ?? "") + (single ?? double?.replace(/\\(["\\])/g, "$1") ?? escaped ?? plain ?? "");
            rest = rest.slice(all.length);
            continue;
          }
          const blank = /^\s+/.exec(rest);
          if (blank === null)
            return { fault: "has a quote that isn't closed" };
          if (word !== void 0)
            words.push(word);
          word = void 0;
          rest = rest.slice(blank[0].length);
        }
        return word === void 0 ? words : [...words, word];
      }
    })
  ),
  /***/
  35476: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          isProtobufText
        ),
        /* harmony export */
        p: () => (
          /* binding */
          isCaseFile
        )
        /* harmony export */
      });
      const PROTOBUF_TEXT = /\.(?:textpb|txtpb|textproto|pbtxt)$/;
      function isProtobufText(name) {
        return PROTOBUF_TEXT.test(name);
      }
      function isCaseFile(name) {
        return /\.ya?ml$/.test(name) || isProtobufText(name);
      }
    })
  ),
  /***/
  37774: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          loadProject
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var dist = __webpack_require__(77934);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var json = __webpack_require__(38302);
      var words = __webpack_require__(65252);
      var case_files = __webpack_require__(35476);
      ;
      const IDS = dist.lqM(dist.YOg(dist.YjP("must be text"), "must be a list of texts"));
      const RUNTIME_CONFIG = dist._H3({
        config: dist.lqM(dist._H3({ rootIds: IDS, root_ids: IDS }, "must be an object"))
      });
      async function readRootIds(directory, root) {
        const found = await (0, json.J)((0, external_node_path_.join)(directory, "runtime-config.json"), root, RUNTIME_CONFIG);
        return found?.config?.rootIds ?? found?.config?.root_ids ?? [];
      }
      var workspace = __webpack_require__(69501);
      ;
      const MANIFEST_NAMES = ["wasm.yaml", "wasm.yml"];
      const NAMED = dist._H3({ name: dist.lqM(dist.YjP("must be text")) });
      async function loadProject(directory, env, overrides = {}) {
        const shown = (0, files.iZ)(env.directory, directory);
        if (await (0, files.gl)(directory) !== "directory") {
          throw new errors.j1(`${shown} is not a folder`, {
            hint: "name the project's folder, or a built .wasm file"
          });
        }
        const manifest = await findManifest(directory, env);
        const value = manifest?.value ?? {};
        const defaults = await (0, workspace.U)(directory, env.directory);
        const build = resolveBuild(directory, manifest, overrides);
        const language = await resolveLanguage({ directory, env, manifest, overrides, build });
        const name = overrides.name ?? value.name ?? await findName(directory, env);
        return {
          directory,
          name,
          language,
          targets: firstFilled(overrides.targets, value.targets, defaults.targets),
          rootId: overrides.rootId ?? value.rootId ?? await findRootId(directory, language, env),
          configuration: overrides.configuration ?? toText(value.configuration),
          vmConfiguration: toText(value.vmConfiguration),
          environment: value.environment,
          capabilities: value.capabilities,
          failurePolicy: value.failurePolicy,
          stopIteration: value.allowOnHeadersStopIteration,
          product: overrides.product ?? value.as,
          build,
          optimize: overrides.optimize ?? value.build?.optimize,
          strip: value.build?.strip,
          // One name for the images of a whole monorepo: ghcr.io/acme/filters/{name}.
          image: (overrides.image ?? value.image ?? defaults.image)?.replaceAll("{name}", name),
          version: value.version,
          layouts: firstFilled(overrides.layouts, value.layouts, defaults.layouts),
          budgets: await toBudgets(value.budgets ?? defaults.budgets),
          mirrors: defaults.mirrors,
          ignore: value.ignore ?? [],
          cases: firstFilled(overrides.cases, await findCases(directory)),
          manifestPath: manifest?.path,
          annotations: {
            description: value.description,
            licenses: value.licenses,
            source: value.source,
            documentation: value.documentation
          }
        };
      }
      async function findManifest(directory, env) {
        for (const name of MANIFEST_NAMES) {
          const path = (0, external_node_path_.join)(directory, name);
          const content = await (0, files.TP)(path);
          if (content === void 0)
            continue;
          const { readManifest } = await Promise.all(
            /* import() */
            [__webpack_require__.e(8815), __webpack_require__.e(343)]
          ).then(__webpack_require__.bind(__webpack_require__, 90343));
          return { path, ...readManifest(content, (0, files.iZ)(env.directory, path)) };
        }
        return void 0;
      }
      function resolveBuild(directory, manifest, overrides) {
        const own = manifest?.value.build;
        const command = overrides.buildCommand ?? own?.command;
        const output = overrides.buildOutput ?? own?.output;
        if (command === void 0 && output === void 0)
          return void 0;
        if (command === void 0 || output === void 0) {
          const [given, lacking] = command === void 0 ? ["output", "command"] : ["command", "output"];
          throw new errors.j1(`there is a build ${given} without a build ${lacking}`, {
            position: own === void 0 ? void 0 : manifest?.positionOf(["build"]),
            hint: `give both: --build-${lacking}, the input build-${lacking}, or build.${lacking} in wasm.yaml`
          });
        }
        const position = overrides.buildCommand === void 0 ? manifest?.positionOf(["build", "command"]) : void 0;
        return {
          command: typeof command === "string" ? (0, words.G)(command, position) : command,
          directory: (0, external_node_path_.resolve)(directory, own?.directory ?? "."),
          output: (0, external_node_path_.resolve)(directory, output)
        };
      }
      async function resolveLanguage({ directory, env, manifest, overrides, build }) {
        const named = overrides.language ?? manifest?.value.language;
        if (overrides.module !== void 0)
          return named;
        const { detectLanguage, getLanguage, LANGUAGE_MARKS } = await loadLanguages();
        const name = named ?? (await detectLanguage(directory, env.directory, build === void 0))?.name;
        if (build !== void 0)
          return name;
        if (name === void 0)
          throw noProject(directory, env, manifest, LANGUAGE_MARKS);
        return getLanguage(name).name;
      }
      function noProject(directory, env, manifest, marks) {
        const shown = (0, files.iZ)(env.directory, directory);
        const where = shown === "." ? "this folder" : shown;
        if (manifest === void 0) {
          const isNamedLikeModule = directory.endsWith(".wasm");
          return new errors.j1(`${isNamedLikeModule ? `${shown} is a folder, not a module, and there is no project in it` : `there is no project in ${where}`}: it has none of ${MANIFEST_NAMES.join(", ")}, ${marks}`, {
            hint: "name the project's folder; or give a built module (`wasm-action run FILE.wasm`, input `module`); or write a wasm.yaml with build: {command: [make, wasm], output: plugin.wasm}"
          });
        }
        return new errors.j1(`${(0, files.iZ)(env.directory, manifest.path)} doesn't say how the module is built, and ${where} has none of ${marks}`, {
          position: { file: (0, files.iZ)(env.directory, manifest.path) },
          hint: "add build: {command: [make, wasm], output: plugin.wasm}, or give a built module (`module`)"
        });
      }
      async function findName(directory, env) {
        const named = await (0, json.J)((0, external_node_path_.join)(directory, "package.json"), env.directory, NAMED);
        const name = named?.name?.split("/").at(-1) ?? "";
        return name === "" ? (0, external_node_path_.basename)(directory) : name;
      }
      async function findRootId(directory, language, env) {
        const [configured] = await readRootIds(directory, env.directory);
        if (configured !== void 0)
          return configured;
        if (language === void 0)
          return "";
        const { findRootIds } = await loadLanguages();
        const registered = await findRootIds(directory, language);
        return registered.length === 1 ? registered[0] ?? "" : "";
      }
      function loadLanguages() {
        return Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(3292), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(6622), __webpack_require__.e(9701)]
        ).then(__webpack_require__.bind(__webpack_require__, 16622));
      }
      async function findCases(directory) {
        const folder = (0, external_node_path_.join)(directory, "tests");
        try {
          const entries = await (0, promises_.readdir)(folder, { withFileTypes: true });
          return entries.filter((entry) => entry.isFile() && (0, case_files.p)(entry.name)).map((entry) => (0, external_node_path_.join)(folder, entry.name)).sort();
        } catch (error) {
          if ((0, files.c4)(error))
            return [];
          throw error;
        }
      }
      async function toBudgets(budgets) {
        if (budgets?.size === void 0)
          return {};
        const { sizeInBytes } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8815), __webpack_require__.e(343)]
        ).then(__webpack_require__.bind(__webpack_require__, 90343));
        return { size: sizeInBytes(budgets.size) };
      }
      function toText(configuration) {
        if (configuration === void 0 || typeof configuration === "string")
          return configuration;
        return JSON.stringify(configuration);
      }
      function firstFilled(...lists) {
        return lists.find((list) => list !== void 0 && list.length > 0) ?? [];
      }
    })
  ),
  /***/
  69501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          findDefaults
        ),
        /* harmony export */
        i: () => (
          /* binding */
          readWorkspace
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
      const WORKSPACE_FILE = "wasm-modules.yaml";
      async function readWorkspace(directory, root) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, WORKSPACE_FILE);
        const content = await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.TP)(path);
        if (content === void 0)
          return {};
        const { parseWorkspace } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8961)]
        ).then(__webpack_require__.bind(__webpack_require__, 8961));
        return parseWorkspace(content, (0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(root, path));
      }
      async function findDefaults(directory, root) {
        for (let folder = directory; ; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
          const { defaults } = await readWorkspace(folder, root);
          if (defaults !== void 0)
            return defaults;
          const above = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder);
          if (above === "" || above.startsWith("..") || folder === (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return {};
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
