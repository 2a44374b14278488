const id0 = 4928;
const ids0 = [4928];
const modules0 = {
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
  4431: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          BUNDLED_VERSION
        )
      });
      ;
      const version_namespaceObject = { "r": "2026.11.1" };
      ;
      const BUNDLED_VERSION = version_namespaceObject.r;
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
  ),
  /***/
  74928: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        _: () => (
          /* binding */
          createJob
        )
      });
      var promises_ = __webpack_require__(51455);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var tables_version = __webpack_require__(4431);
      ;
      const FORMS = "write VERSION@sha256:SUM (the page of the release data-VERSION has both), latest, or leave it out";
      function parseDataVersion(text) {
        if (text === void 0 || text === "" || text === tables_version.S)
          return { kind: "bundled" };
        if (text === "latest")
          return { kind: "latest" };
        const [, version, sha256] = /^(\d{4}\.\d{1,2}\.\d{1,4})(?:@sha256:([0-9a-f]{64}))?$/.exec(text) ?? [];
        if (version === void 0) {
          throw new errors.j1(`data-version ${JSON.stringify(text)} is not understood`, { hint: FORMS });
        }
        if (sha256 === void 0) {
          throw new errors.j1(`data-version ${version} has no sum, and only ${tables_version.S} is known to this release of wasm-action`, { hint: FORMS });
        }
        return { kind: "pinned", version, sha256 };
      }
      var oci_reference = __webpack_require__(413);
      var project_project = __webpack_require__(37774);
      var toolchain_mirrors = __webpack_require__(25814);
      var wasm_module = __webpack_require__(38471);
      var run_folder = __webpack_require__(49847);
      ;
      function createJob(context, stages) {
        const { inputs, env } = context;
        const ownMirrors = (0, toolchain_mirrors.Cy)(inputs.mirrors.join("\n"));
        const project = once(() => (0, project_project.g)(inputs.directory, env, inputs));
        const mirrors = once(async () => (0, toolchain_mirrors.hr)(ownMirrors, (0, toolchain_mirrors.Cy)((await project()).mirrors?.join("\n") ?? "")));
        const registry = once(async () => {
          if (context.client !== void 0)
            return context.client;
          const { createRegistry } = await Promise.all(
            /* import() */
            [__webpack_require__.e(3995), __webpack_require__.e(862)]
          ).then(__webpack_require__.bind(__webpack_require__, 13995));
          return createRegistry(inputs, (await project()).image, env);
        });
        const wanted = parseDataVersion(inputs.dataVersion);
        const tables = once(async () => {
          if (wanted.kind === "bundled")
            return (await Promise.all(
              /* import() */
              [__webpack_require__.e(2088), __webpack_require__.e(8892), __webpack_require__.e(1251)]
            ).then(__webpack_require__.bind(__webpack_require__, 51251))).BUNDLED;
          const { provideTables } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(8892), __webpack_require__.e(6240)]
          ).then(__webpack_require__.bind(__webpack_require__, 96240));
          return provideTables(wanted, env, await mirrors());
        });
        const targets = once(async () => {
          const { chooseTargets } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(3528), __webpack_require__.e(9341)]
          ).then(__webpack_require__.bind(__webpack_require__, 99341));
          return chooseTargets((await project()).targets, (await tables()).products);
        });
        const provisioned = /* @__PURE__ */ new Map();
        const envoy = (target) => {
          const found = provisioned.get(target.key) ?? provision(target);
          provisioned.set(target.key, found);
          return found;
        };
        const provision = async (target) => {
          const { provisionEnvoy } = await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(6044), __webpack_require__.e(6198), __webpack_require__.e(1797), __webpack_require__.e(112)]
          ).then(__webpack_require__.bind(__webpack_require__, 11434));
          return provisionEnvoy(target, env, { mirrors: await mirrors(), registry: await registry() });
        };
        const envoys = once(async () => Promise.all((await targets()).map(envoy)));
        const preparation = once(async () => {
          if (inputs.module !== void 0)
            return { tools: [], diagnostics: [] };
          const [{ prepareBuild }, { findOldestEnvoy }] = await Promise.all([
            Promise.all(
              /* import() */
              [__webpack_require__.e(2088), __webpack_require__.e(3292), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(6622), __webpack_require__.e(9109)]
            ).then(__webpack_require__.bind(__webpack_require__, 22702)),
            Promise.all(
              /* import() */
              [__webpack_require__.e(2088), __webpack_require__.e(3528), __webpack_require__.e(9341)]
            ).then(__webpack_require__.bind(__webpack_require__, 99341))
          ]);
          const source = await project();
          return prepareBuild({ ...source, oldestEnvoy: findOldestEnvoy(source.targets) }, env, await mirrors());
        });
        const file = once(() => readModuleFile(context, registry));
        const module = once(async () => {
          const found = await file();
          return { ...found, module: (0, wasm_module.Y)(found.bytes) };
        });
        const base = once(() => readBase(context, project, registry));
        return {
          ...context,
          stages,
          project,
          mirrors,
          registry,
          tables,
          targets,
          envoy,
          envoys,
          preparation,
          file,
          base,
          module
        };
      }
      async function readModuleFile(context, registry) {
        const { inputs, env, folder } = context;
        if (inputs.module?.kind === "reference")
          return pullModule(inputs.module, context, await registry());
        const path = inputs.module?.path ?? run_folder.Ot.module(folder);
        const file = (0, files.iZ)(env.directory, path);
        if (inputs.module === void 0 && await (0, files.gl)(path) === "none") {
          throw new errors.j1("there is no module yet", {
            hint: "put the stage build before this one, or name a built module (input `module`, or FILE.wasm)"
          });
        }
        return readFileAsModule(path, file);
      }
      async function readFileAsModule(path, file) {
        let size;
        try {
          ({ size } = await (0, promises_.stat)(path));
          if (size <= wasm_module.r)
            return { path, file, bytes: await (0, promises_.readFile)(path), rootIds: [] };
        } catch (error) {
          throw new errors.j1(`the module ${file} cannot be read: ${(0, errors.Uc)(error)}`, {
            hint: "name a .wasm file"
          });
        }
        throw new errors.j1(`the module ${file} has ${size} bytes, and ${wasm_module.r} (256 MiB) are allowed`, {
          hint: "the limit is that of Istio and Envoy Gateway; name a .wasm file, and build it without debug information"
        });
      }
      async function readBase({ inputs: { base }, env }, project, registry) {
        if (base === void 0)
          return void 0;
        if (base.kind === "file")
          return readFileAsModule(base.path, (0, files.iZ)(env.directory, base.path));
        const reference = base.reference.replaceAll("{name}", (await project()).name);
        const { readModule } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6118), __webpack_require__.e(6007)]
        ).then(__webpack_require__.bind(__webpack_require__, 46007));
        try {
          const found = await readModule({ client: await registry(), reference: (0, oci_reference.F2)(reference) });
          return { path: "", file: found.reference, bytes: found.bytes, rootIds: [] };
        } catch (error) {
          if (!(error instanceof errors.gl) || error.status !== 404)
            throw error;
          env.log.info(`nothing stands under ${reference} yet, so there is nothing to compare with`);
          return void 0;
        }
      }
      async function pullModule(wanted, { env, folder }, client) {
        const { readModule } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6118), __webpack_require__.e(6007)]
        ).then(__webpack_require__.bind(__webpack_require__, 46007));
        const found = await readModule({ client, reference: (0, oci_reference.F2)(wanted.reference) });
        env.log.info(`pulled ${found.reference}`);
        const path = run_folder.Ot.module(folder);
        await (0, files.lo)(path, found.bytes);
        const file = (0, files.iZ)(env.directory, path);
        return { path, file, bytes: found.bytes, rootIds: found.runtime?.rootIds ?? [] };
      }
      function once(make) {
        let made;
        return () => {
          made ??= make();
          return made;
        };
      }
    })
  ),
  /***/
  25814: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cy: () => (
          /* binding */
          parseMirrors
        ),
        /* harmony export */
        J4: () => (
          /* binding */
          applyMirrors
        ),
        /* harmony export */
        hr: () => (
          /* binding */
          joinMirrors
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      function parseMirrors(text) {
        const mirrors = [];
        for (const [index, raw] of text.split(/\r?\n/).entries()) {
          const line = raw.trim();
          if (line === "" || line.startsWith("#"))
            continue;
          const mirror = parseLine(line, index + 1);
          if (mirrors.some((other) => other.from === mirror.from)) {
            throw wrong(index + 1, `${mirror.from} has a mirror already`);
          }
          mirrors.push(mirror);
        }
        return mirrors.sort((a, b) => b.from.length - a.from.length);
      }
      function joinMirrors(first, second) {
        const others = second.filter(({ from }) => !first.some((own) => own.from === from));
        return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
      }
      function applyMirrors(address, mirrors) {
        for (const { from, to } of mirrors) {
          if (!address.startsWith(from))
            continue;
          const rest = address.slice(from.length);
          if (rest === "" || /^[/:@?]/.test(rest))
            return to + rest;
        }
        return address;
      }
      function parseLine(line, number) {
        const split = line.indexOf("=");
        if (split < 0)
          throw wrong(number, `${JSON.stringify(line)} has no "="`);
        const from = withoutSlash(line.slice(0, split));
        const to = withoutSlash(line.slice(split + 1));
        if (from === "" || to === "")
          throw wrong(number, 'one side of the "=" is empty');
        for (const side of [from, to]) {
          if (/\s/.test(side))
            throw wrong(number, `${JSON.stringify(side)} contains a space`);
          if (/^[a-z]+:\/\/[^/]*@/i.test(side))
            throw wrong(number, "an address must not carry a user name or a password");
          if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side))
            throw wrong(number, `${side} is no http or https URL`);
        }
        if (isHttpUrl(from) !== isHttpUrl(to)) {
          throw wrong(number, "a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix");
        }
        return { from, to };
      }
      function withoutSlash(side) {
        return side.trim().replace(/\/+$/, "");
      }
      function isHttpUrl(text) {
        return /^https?:\/\//i.test(text) && URL.canParse(text);
      }
      function wrong(line, what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`mirrors, line ${line}: ${what}`, {
          hint: "write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github"
        });
      }
    })
  )
};

const id1 = 8471;
const ids1 = [8471];
const modules1 = {
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
  90066: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          walkInstruction
        ),
        /* harmony export */
        n: () => (
          /* binding */
          walkInstructions
        )
        /* harmony export */
      });
      var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
      var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
      var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11986);
      const MEMORY_ARGUMENT = 8;
      const OTHER = 9;
      const SINGLE = table([
        [2, 4, 1],
        // block, loop, if
        [6, 9, 1],
        // try, catch, throw, rethrow
        [12, 13, 1],
        // br, br_if
        [14, 14, OTHER],
        // br_table
        [16, 16, 1],
        // call
        [17, 17, 2],
        [18, 18, 1],
        [19, 19, 2],
        [20, 21, 1],
        [24, 24, 1],
        [28, 28, OTHER],
        // select with types
        [31, 31, OTHER],
        // try_table
        [32, 38, 1],
        // variables and tables
        [40, 62, MEMORY_ARGUMENT],
        [63, 66, 1],
        // memory.size, memory.grow, i32.const, i64.const
        [67, 68, OTHER],
        // f32.const, f64.const
        [208, 208, 1],
        [210, 210, 1],
        [213, 214, 1],
        [251, 254, OTHER]
      ]);
      const NAMES_FUNCTION = table([
        [16, 16, 1],
        [18, 18, 1],
        [210, 210, 1]
      ]);
      const BULK = table([
        [8, 8, 2],
        [9, 9, 1],
        [10, 10, 2],
        [11, 11, 1],
        [12, 12, 2],
        [13, 13, 1],
        [14, 14, 2],
        [15, 17, 1]
      ]);
      const VECTOR = table([
        [0, 11, MEMORY_ARGUMENT],
        [12, 13, OTHER],
        // sixteen bytes
        [21, 34, 1],
        // a lane
        [84, 91, OTHER],
        // a memory argument and a lane
        [92, 93, MEMORY_ARGUMENT]
      ]);
      function table(rows) {
        const entries = new Uint8Array(256);
        for (const [from, to, kind] of rows)
          entries.fill(kind, from, to + 1);
        return entries;
      }
      function walkInstruction(cursor, onFunction) {
        const opcode = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
        if (NAMES_FUNCTION[opcode])
          onFunction((0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor));
        else
          skipArguments(cursor, opcode, SINGLE[opcode] ?? 0);
        return opcode === 11;
      }
      function walkInstructions(cursor, onCall) {
        const { bytes, end } = cursor;
        let { offset } = cursor;
        let start = offset;
        const tell = (callee) => onCall(callee, start);
        while (offset < end) {
          const opcode = bytes[offset];
          const kind = SINGLE[opcode];
          const isMemoryAccess = kind === MEMORY_ARGUMENT && ((bytes[offset + 1] ?? 0) & 192) === 0;
          if (isMemoryAccess || kind <= 2 && !NAMES_FUNCTION[opcode]) {
            offset += 1;
            for (let left = isMemoryAccess ? 2 : kind; left > 0; left -= 1) {
              while (bytes[offset] >= 128)
                offset += 1;
              offset += 1;
            }
          } else {
            start = offset;
            cursor.offset = offset;
            walkInstruction(cursor, tell);
            offset = cursor.offset;
          }
        }
        if (offset > end)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y("unexpected end", end);
        cursor.offset = offset;
      }
      function skipArguments(cursor, opcode, kind) {
        if (kind === OTHER)
          skipOther(cursor, opcode);
        else if (kind === MEMORY_ARGUMENT)
          skipMemoryArgument(cursor);
        else
          for (let left = kind; left > 0; left -= 1)
            skipInteger(cursor);
      }
      function skipOther(cursor, opcode) {
        switch (opcode) {
          case 14:
            for (let left = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor); left >= 0; left -= 1)
              skipInteger(cursor);
            return;
          case 28:
            for (let left = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor); left > 0; left -= 1)
              (0, _types_js__WEBPACK_IMPORTED_MODULE_2__.mJ)(cursor);
            return;
          case 31:
            skipInteger(cursor);
            for (let left = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor); left > 0; left -= 1) {
              if ((0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor) < 2)
                skipInteger(cursor);
              skipInteger(cursor);
            }
            return;
          case 67:
            cursor.offset += 4;
            return;
          case 68:
            cursor.offset += 8;
            return;
          case 252:
            skipArguments(cursor, opcode, BULK[(0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor)] ?? 0);
            return;
          case 253:
            skipVector(cursor, (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor));
            return;
          case 254:
            if ((0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor) === 3)
              cursor.offset += 1;
            else
              skipMemoryArgument(cursor);
            return;
          default:
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y("an instruction that is not followed", cursor.offset);
        }
      }
      function skipVector(cursor, opcode) {
        const kind = VECTOR[opcode] ?? 0;
        if (kind !== OTHER) {
          skipArguments(cursor, opcode, kind);
        } else if (opcode < 84) {
          cursor.offset += 16;
        } else {
          skipMemoryArgument(cursor);
          cursor.offset += 1;
        }
      }
      function skipMemoryArgument(cursor) {
        if (((0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor) & 64) !== 0)
          skipInteger(cursor);
        skipInteger(cursor);
      }
      function skipInteger(cursor) {
        while ((0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor) >= 128)
          ;
      }
    })
  ),
  /***/
  38471: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          parseModule
        ),
        /* harmony export */
        r: () => (
          /* binding */
          MODULE_LIMIT
        )
        /* harmony export */
      });
      var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
      var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74383);
      const MODULE_LIMIT = 256 << 20;
      function parseModule(bytes) {
        let sum;
        return {
          bytes,
          get sha256() {
            sum ??= (0, _base_files_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes);
            return sum;
          },
          interface: (0, _reader_js__WEBPACK_IMPORTED_MODULE_1__.S)(bytes)
        };
      }
    })
  ),
  /***/
  74383: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          readInterface
        )
      });
      var wasm_cursor = __webpack_require__(8917);
      var malformed = __webpack_require__(18990);
      ;
      const MAX_ENTRIES = 1e4;
      function readProducers(cursor) {
        return readOrNothing(() => {
          const producers = [];
          for (let fields = (0, wasm_cursor._0)(cursor, "producer fields", MAX_ENTRIES); fields > 0; fields -= 1) {
            const field = (0, wasm_cursor.MQ)(cursor);
            for (let values = (0, wasm_cursor._0)(cursor, "producers", MAX_ENTRIES); values > 0; values -= 1) {
              producers.push({ field, name: (0, wasm_cursor.MQ)(cursor), version: (0, wasm_cursor.MQ)(cursor) });
            }
          }
          return producers;
        });
      }
      function readFeatures(cursor) {
        return readOrNothing(() => {
          const features = [];
          for (let left = (0, wasm_cursor._0)(cursor, "features", MAX_ENTRIES); left > 0; left -= 1) {
            const used = (0, wasm_cursor.HA)(cursor) === 43;
            const name = (0, wasm_cursor.MQ)(cursor);
            if (used)
              features.push(name);
          }
          return features;
        });
      }
      function readOrNothing(read) {
        try {
          return read();
        } catch (error) {
          if (error instanceof malformed.y)
            return [];
          throw error;
        }
      }
      var wasm_types = __webpack_require__(11986);
      ;
      const KINDS = ["function", "table", "memory", "global", "tag"];
      function readImports(cursor, types) {
        const imports = [];
        const count = (0, wasm_cursor._0)(cursor, "imports", wasm_types.iM.entries);
        for (let index = 0; index < count; index += 1) {
          const module = (0, wasm_cursor.MQ)(cursor);
          const name = (0, wasm_cursor.MQ)(cursor);
          imports.push({ module, name, ...readExternalType(cursor, types) });
        }
        return imports;
      }
      function readExternalType(cursor, types) {
        const kind = readKind(cursor);
        switch (kind) {
          case "function":
            return { kind, type: readTypeUse(cursor, types) };
          case "table":
            return { kind, element: (0, wasm_types.mJ)(cursor), limits: (0, wasm_types.pZ)(cursor) };
          case "memory":
            return { kind, memory: (0, wasm_types.Sv)(cursor) };
          case "global":
            return { kind, value: (0, wasm_types.mJ)(cursor), mutable: (0, wasm_types.fG)(cursor, "mutability") };
          case "tag":
            return { kind, type: readTag(cursor, types) };
        }
      }
      function readTag(cursor, types) {
        const start = cursor.offset;
        const attribute = (0, wasm_cursor.HA)(cursor);
        if (attribute !== 0)
          throw new malformed.y(`unknown tag attribute 0x${attribute.toString(16)}`, start);
        return readTypeUse(cursor, types);
      }
      function readTypeUse(cursor, types) {
        const start = cursor.offset;
        const index = (0, wasm_cursor.PF)(cursor);
        const type = types[index];
        if (type === void 0)
          throw new malformed.y(`type ${index} is no function type`, start);
        return type;
      }
      function readKind(cursor) {
        const start = cursor.offset;
        const code = (0, wasm_cursor.HA)(cursor);
        const kind = KINDS[code];
        if (kind === void 0)
          throw new malformed.y(`unknown import or export kind 0x${code.toString(16)}`, start);
        return kind;
      }
      function readExports(cursor, spaces) {
        const exports = [];
        const count = (0, wasm_cursor._0)(cursor, "exports", wasm_types.iM.entries);
        for (let position = 0; position < count; position += 1) {
          const name = (0, wasm_cursor.MQ)(cursor);
          const kind = readKind(cursor);
          const start = cursor.offset;
          const index = (0, wasm_cursor.PF)(cursor);
          if (index >= spaceSize(spaces, kind)) {
            throw new malformed.y(`export of ${kind} ${index}, which does not exist,`, start);
          }
          exports.push({ name, kind, index, ...exportedType(spaces, kind, index) });
        }
        return exports;
      }
      function exportedType(spaces, kind, index) {
        switch (kind) {
          case "function":
            return { type: functionType(spaces, index) };
          case "table":
            return { value: spaces.tables[index] };
          case "global":
            return { value: spaces.globals[index] };
          case "memory":
          case "tag":
            return {};
        }
      }
      function spaceSize(spaces, kind) {
        switch (kind) {
          case "function":
            return spaces.importedFunctions.length + spaces.functions.length;
          case "table":
            return spaces.tables.length;
          case "memory":
            return spaces.memories.length;
          case "global":
            return spaces.globals.length;
          case "tag":
            return spaces.tags;
        }
      }
      function functionType(spaces, index) {
        const imported = spaces.importedFunctions.length;
        return index < imported ? spaces.importedFunctions[index] : spaces.types[spaces.functions[index - imported] ?? spaces.types.length];
      }
      var instructions = __webpack_require__(90066);
      ;
      const SECTION = {
        custom: 0,
        type: 1,
        import: 2,
        function: 3,
        table: 4,
        memory: 5,
        global: 6,
        export: 7,
        start: 8,
        element: 9,
        code: 10,
        data: 11,
        dataCount: 12,
        tag: 13
      };
      const SECTION_ORDER = [
        SECTION.type,
        SECTION.import,
        SECTION.function,
        SECTION.table,
        SECTION.memory,
        SECTION.tag,
        SECTION.global,
        SECTION.export,
        SECTION.start,
        SECTION.element,
        SECTION.dataCount,
        SECTION.code,
        SECTION.data
      ];
      function readInterface(bytes) {
        const cursor = { bytes, offset: 0, end: bytes.length };
        readHeader(cursor);
        const draft = {
          sections: [],
          customSections: [],
          types: [],
          imports: [],
          importedFunctions: [],
          functions: new Uint32Array(0),
          memories: [],
          tables: [],
          globals: [],
          tags: 0,
          exports: [],
          start: void 0,
          bodies: 0,
          producers: [],
          features: []
        };
        let rank = -1;
        while (cursor.offset < cursor.end) {
          const start2 = cursor.offset;
          const section = readSectionHead(cursor);
          if (section.id !== SECTION.custom) {
            const next = SECTION_ORDER.indexOf(section.id);
            if (next < 0)
              throw new malformed.y(`unknown section ${section.id}`, start2);
            if (next <= rank)
              throw new malformed.y(`section ${section.id} repeated or out of order`, start2);
            rank = next;
          }
          draft.sections.push(section);
          readSection(draft, section, bytes);
          cursor.offset = section.offset + section.size;
        }
        if (draft.bodies !== draft.functions.length) {
          throw new malformed.y(`${draft.functions.length} functions but ${draft.bodies} bodies`, cursor.end);
        }
        const { sections, types, imports, functions, memories, exports, start, customSections, producers, features } = draft;
        return { sections, types, imports, functions, memories, exports, start, customSections, producers, features };
      }
      function readHeader(cursor) {
        const view = new DataView(cursor.bytes.buffer, cursor.bytes.byteOffset, cursor.bytes.byteLength);
        if (view.byteLength === 0)
          throw new malformed.y("the file is empty", 0);
        if (view.byteLength < 4 || view.getUint32(0) !== 6386541) {
          throw new malformed.y("not a WebAssembly file: no \\0asm", 0);
        }
        if (view.byteLength < 8)
          throw new malformed.y("unexpected end", view.byteLength);
        const version = view.getUint16(4, true);
        const layer = view.getUint16(6, true);
        if (layer === 1)
          throw new malformed.y("a WebAssembly component, not a core module,", 4);
        if (version !== 1 || layer !== 0)
          throw new malformed.y(`unknown WebAssembly version ${version}`, 4);
        cursor.offset = 8;
      }
      function readSectionHead(cursor) {
        const id = (0, wasm_cursor.HA)(cursor);
        const start = cursor.offset;
        const size = (0, wasm_cursor.PF)(cursor);
        if (size > cursor.end - cursor.offset)
          throw new malformed.y(`section ${id} longer than the file`, start);
        return { id, offset: cursor.offset, size };
      }
      function readSection(draft, section, bytes) {
        const cursor = { bytes, offset: section.offset, end: section.offset + section.size };
        switch (section.id) {
          case SECTION.custom:
            readCustom(draft, cursor);
            return;
          case SECTION.type:
            draft.types = (0, wasm_types._F)(cursor);
            break;
          case SECTION.import:
            draft.imports = readImports(cursor, draft.types);
            placeImports(draft);
            break;
          case SECTION.function:
            draft.functions = readFunctions(cursor, draft.types);
            break;
          case SECTION.memory:
            for (let left = (0, wasm_cursor._0)(cursor, "memories", wasm_types.iM.entries); left > 0; left -= 1) {
              draft.memories.push((0, wasm_types.Sv)(cursor));
            }
            break;
          case SECTION.tag:
            for (let left = (0, wasm_cursor._0)(cursor, "tags", wasm_types.iM.entries); left > 0; left -= 1, draft.tags += 1) {
              readTag(cursor, draft.types);
            }
            break;
          case SECTION.export:
            draft.exports = readExports(cursor, draft);
            break;
          case SECTION.start:
            draft.start = readStart(cursor, draft);
            break;
          case SECTION.table:
            readDefined(cursor, "tables", readTable, draft.tables);
            return;
          case SECTION.global:
            readDefined(cursor, "globals", readGlobal, draft.globals);
            return;
          case SECTION.code:
            draft.bodies = (0, wasm_cursor._0)(cursor, "functions", wasm_types.iM.entries);
            return;
          default:
            return;
        }
        if (cursor.offset !== cursor.end)
          throw new malformed.y(`section ${section.id} goes on`, cursor.offset);
      }
      function readDefined(cursor, what, read, types) {
        const end = types.length + (0, wasm_cursor._0)(cursor, what, wasm_types.iM.entries);
        try {
          while (types.length < end)
            types.push(read(cursor));
        } catch (error) {
          if (!(error instanceof malformed.y))
            throw error;
          while (types.length < end)
            types.push(void 0);
        }
      }
      function readTable(cursor) {
        const isInitialized = cursor.bytes[cursor.offset] === 64;
        if (isInitialized)
          cursor.offset += 2;
        const element = (0, wasm_types.mJ)(cursor);
        (0, wasm_types.pZ)(cursor);
        if (isInitialized)
          skipInitialValue(cursor);
        return element;
      }
      function readGlobal(cursor) {
        const value = (0, wasm_types.mJ)(cursor);
        (0, wasm_types.fG)(cursor, "mutability");
        skipInitialValue(cursor);
        return value;
      }
      function skipInitialValue(cursor) {
        while (!(0, instructions.K)(cursor, () => void 0))
          ;
      }
      function readCustom(draft, cursor) {
        const name = (0, wasm_cursor.MQ)(cursor);
        draft.customSections.push({ name, offset: cursor.offset, size: cursor.end - cursor.offset });
        if (name === "producers")
          draft.producers = readProducers(cursor);
        if (name === "target_features")
          draft.features = readFeatures(cursor);
      }
      function placeImports(draft) {
        for (const entry of draft.imports) {
          switch (entry.kind) {
            case "function":
              draft.importedFunctions.push(entry.type);
              break;
            case "memory":
              draft.memories.push(entry.memory);
              break;
            case "table":
              draft.tables.push(entry.element);
              break;
            case "global":
              draft.globals.push(entry.value);
              break;
            case "tag":
              draft.tags += 1;
              break;
          }
        }
      }
      function readFunctions(cursor, types) {
        const functions = new Uint32Array((0, wasm_cursor._0)(cursor, "functions", wasm_types.iM.entries));
        for (let index = 0; index < functions.length; index += 1) {
          const start = cursor.offset;
          const type = (0, wasm_cursor.PF)(cursor);
          if (types[type] === void 0)
            throw new malformed.y(`type ${type} is no function type`, start);
          functions[index] = type;
        }
        return functions;
      }
      function readStart(cursor, draft) {
        const start = cursor.offset;
        const index = (0, wasm_cursor.PF)(cursor);
        if (index >= draft.importedFunctions.length + draft.functions.length) {
          throw new malformed.y(`start function ${index} does not exist`, start);
        }
        return index;
      }
    })
  ),
  /***/
  11986: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Sv: () => (
          /* binding */
          readMemoryType
        ),
        /* harmony export */
        _F: () => (
          /* binding */
          readTypes
        ),
        /* harmony export */
        fG: () => (
          /* binding */
          readFlag
        ),
        /* harmony export */
        iM: () => (
          /* binding */
          ENGINE_LIMITS
        ),
        /* harmony export */
        mJ: () => (
          /* binding */
          readValueType
        ),
        /* harmony export */
        pZ: () => (
          /* binding */
          readTableLimits
        )
        /* harmony export */
      });
      var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
      var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
      const ENGINE_LIMITS = { entries: 1e6, params: 1e3, fields: 1e4, supertypes: 63 };
      const WASM_PAGE_BYTES = 65536;
      function readTypes(cursor) {
        const types = [];
        const groups = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__._0)(cursor, "types", ENGINE_LIMITS.entries);
        for (let group = 0; group < groups; group += 1) {
          if (cursor.bytes[cursor.offset] !== 78) {
            types.push(readSubtype(cursor, false));
            continue;
          }
          cursor.offset += 1;
          const count = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__._0)(cursor, "types", ENGINE_LIMITS.entries);
          for (let index = 0; index < count; index += 1)
            types.push(readSubtype(cursor, count > 1));
        }
        return types;
      }
      function readSubtype(cursor, isGrouped) {
        const start = cursor.offset;
        let form = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
        let isNominal = isGrouped || form === 80;
        if (form === 80 || form === 79) {
          const supertypes = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__._0)(cursor, "supertypes", ENGINE_LIMITS.supertypes);
          for (let index = 0; index < supertypes; index += 1)
            (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor);
          isNominal ||= supertypes > 0;
          form = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
        }
        switch (form) {
          case 96:
            return {
              params: readValueTypes(cursor),
              results: readValueTypes(cursor),
              ...isNominal ? { isNominal } : {}
            };
          case 95: {
            const fields = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__._0)(cursor, "fields", ENGINE_LIMITS.fields);
            for (let index = 0; index < fields; index += 1)
              skipField(cursor);
            return void 0;
          }
          case 94:
            skipField(cursor);
            return void 0;
          default:
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y(`unknown type form 0x${form.toString(16)}`, start);
        }
      }
      function skipField(cursor) {
        const storage = cursor.bytes[cursor.offset];
        if (storage === 120 || storage === 119)
          cursor.offset += 1;
        else
          readValueType(cursor);
        readFlag(cursor, "mutability");
      }
      function readValueTypes(cursor) {
        const count = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__._0)(cursor, "parameters or results", ENGINE_LIMITS.params);
        const types = [];
        for (let index = 0; index < count; index += 1)
          types.push(readValueType(cursor));
        return types;
      }
      function readValueType(cursor) {
        const start = cursor.offset;
        const code = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
        switch (code) {
          case 127:
            return "i32";
          case 126:
            return "i64";
          case 125:
            return "f32";
          case 124:
            return "f64";
          case 123:
            return "v128";
          case 112:
            return "funcref";
          case 111:
            return "externref";
          case 99:
          case 100:
            return readHeapType(cursor);
          default:
            if (code >= 104 && code <= 117)
              return "ref";
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y(`unknown value type 0x${code.toString(16)}`, start);
        }
      }
      function readHeapType(cursor) {
        const code = cursor.bytes[cursor.offset];
        (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.hg)(cursor);
        return code === 112 ? "funcref" : code === 111 ? "externref" : "ref";
      }
      function readTableLimits(cursor) {
        return readLimits(cursor, readLimitsFlags(cursor, 7));
      }
      function readMemoryType(cursor) {
        const flags = readLimitsFlags(cursor, 15);
        const limits = readLimits(cursor, flags);
        if ((flags & 8) === 0)
          return { ...limits, pageSize: WASM_PAGE_BYTES };
        const start = cursor.offset;
        const exponent = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF)(cursor);
        if (exponent > 16)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y(`page size 2^${exponent}`, start);
        return { ...limits, pageSize: 2 ** exponent };
      }
      function readLimitsFlags(cursor, known) {
        const start = cursor.offset;
        const flags = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
        if ((flags & ~known) !== 0)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y(`unknown limits flags 0x${flags.toString(16)}`, start);
        return flags;
      }
      function readLimits(cursor, flags) {
        const is64 = (flags & 4) !== 0;
        const read = is64 ? _cursor_js__WEBPACK_IMPORTED_MODULE_0__.IM : _cursor_js__WEBPACK_IMPORTED_MODULE_0__.PF;
        const minimum = read(cursor);
        const maximum = (flags & 1) === 0 ? void 0 : read(cursor);
        return { minimum, maximum, is64, shared: (flags & 2) !== 0 };
      }
      function readFlag(cursor, what) {
        const start = cursor.offset;
        const byte = (0, _cursor_js__WEBPACK_IMPORTED_MODULE_0__.HA)(cursor);
        if (byte > 1)
          throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__.y(`${what} 0x${byte.toString(16)}`, start);
        return byte === 1;
      }
    })
  )
};

const id2 = 9997;
const ids2 = [9997];
const modules2 = {
  /***/
  59997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runPipeline: () => (
          /* binding */
          runPipeline
        )
      });
      ;
      function applyIgnoreRules(diagnostics, rules, today, log) {
        const kept = [];
        for (const diagnostic of diagnostics) {
          const rule = rules.find(({ code }) => code === diagnostic.code);
          if (rule === void 0 || diagnostic.severity === "error")
            kept.push(diagnostic);
          else if (rule.until !== void 0 && rule.until < today)
            kept.push(withExpiry(diagnostic, rule.until));
          else
            log.info(`ignored: ${diagnostic.code} (${rule.reason})`);
        }
        return kept;
      }
      function withExpiry(diagnostic, until) {
        const note = `wasm.yaml ignored this until ${until}`;
        return { ...diagnostic, hint: diagnostic.hint === void 0 ? note : `${diagnostic.hint}; ${note}` };
      }
      var stage_job = __webpack_require__(74928);
      var stage_stage = __webpack_require__(29533);
      ;
      const STAGE_WORK = {
        setup: async (job) => (await __webpack_require__.e(
          /* import() */
          5682
        ).then(__webpack_require__.bind(__webpack_require__, 5682))).setUp(job),
        build: async (job) => (await __webpack_require__.e(
          /* import() */
          6515
        ).then(__webpack_require__.bind(__webpack_require__, 96515))).build(job),
        check: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6044), __webpack_require__.e(3528), __webpack_require__.e(1728), __webpack_require__.e(5949)]
        ).then(__webpack_require__.bind(__webpack_require__, 15949))).check(job),
        test: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6315)]
        ).then(__webpack_require__.bind(__webpack_require__, 46315))).test(job),
        publish: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7872)]
        ).then(__webpack_require__.bind(__webpack_require__, 53058))).publishModule(job),
        verify: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(3995), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7847)]
        ).then(__webpack_require__.bind(__webpack_require__, 22978))).verifyImage(job)
      };
      async function runPipeline(stages, context, finished = []) {
        const job = (0, stage_job._)(context, stages);
        for (const stage of stages) {
          const stopped = finished.some(({ status }) => status === "failed" || status === "error");
          finished.push(stopped ? (0, stage_stage.HK)(stage) : await (0, stage_stage.Si)(stage, context, () => workOn(stage, job)));
        }
        return finished;
      }
      async function workOn(stage, job) {
        const outcome = await STAGE_WORK[stage](job);
        const { ignore } = await job.project();
        const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
        return { ...outcome, diagnostics: applyIgnoreRules(outcome.diagnostics ?? [], ignore, today, job.env.log) };
      }
    })
  )
};

export const ids = [...ids0, ...ids1, ...ids2];
export const modules = { ...modules0, ...modules1, ...modules2 };
