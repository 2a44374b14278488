const id = 5733;
const ids = [5733];
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
  25684: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runInit: () => (
          /* binding */
          runInit
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var envoy_targets = __webpack_require__(73528);
      var language_names = __webpack_require__(81998);
      var promises_ = __webpack_require__(51455);
      var dist = __webpack_require__(38815);
      var base_files = __webpack_require__(96417);
      var alignment = __webpack_require__(638);
      var languages = __webpack_require__(16622);
      var nearest = __webpack_require__(45576);
      var project_kinds = __webpack_require__(28763);
      ;
      async function listTemplates(templates) {
        const offers = [];
        for (const language of language_names.G) {
          for (const kind of Object.keys(project_kinds.G)) {
            const available = await (0, base_files.gl)((0, external_node_path_.join)(templates, language, kind)) === "directory";
            const why = (0, alignment.aS)(language, kind);
            offers.push({ language, kind, available, ...why === void 0 ? {} : { why } });
          }
        }
        return offers;
      }
      function requireKind(kind) {
        const kinds = Object.keys(project_kinds.G);
        if (kinds.includes(kind))
          return;
        const meant = (0, nearest.z)(kind, kinds);
        throw new errors.j1(`there is no kind ${JSON.stringify(kind)} of filter`, {
          hint: `${meant === void 0 ? "" : `${meant} was probably meant; `}the kinds are ${kinds.join(", ")}`
        });
      }
      async function requireTemplate(templates, language, kind) {
        requireKind(kind);
        const offers = await listTemplates(templates);
        const wanted = offers.find((offer) => offer.language === language && offer.kind === kind);
        if (wanted?.available === true)
          return;
        const others = offers.filter((offer) => offer.kind === kind && offer.available).map((offer) => offer.language);
        throw new errors.j1(`there is no ${kind} filter in ${language}: ${wanted?.why ?? "nobody has written one"}`, {
          hint: `${kind} is there in ${others.join(", ")}`
        });
      }
      ;
      const PLACEHOLDER = "my-filter";
      const COMMON = "common";
      const KINDS_FOLDER = "kinds";
      const BUILT = /* @__PURE__ */ new Set([".wasm-action", "node_modules", "target", "build"]);
      const LONGEST_NAME = 100;
      const LOCK_FILE = /(?:^|\/)(?:Cargo\.lock|package-lock\.json)$/;
      async function initProject(request, env) {
        const { templates, directory, kind } = request;
        const language = (0, languages.getLanguage)(request.language).name;
        await requireTemplate(templates, language, kind);
        const alignment2 = requireAlignment(language, request.oldest);
        const texts = await readTemplate(templates, language, kind);
        for (const [path, text] of Object.entries(alignment2.files ?? {}))
          texts.set(path, text);
        const name = projectName(directory, texts);
        const files = new Map([...texts].map(([path, text]) => [path, text.replaceAll(PLACEHOLDER, name)]));
        if (request.targets !== void 0 && request.targets.length > 0) {
          files.set("wasm.yaml", withTargets(files.get("wasm.yaml") ?? "", request.targets));
        }
        await requireRoom(directory, [...files.keys()], env.directory);
        await writeProject(directory, files, env);
        return {
          directory: (0, base_files.iZ)(env.directory, directory),
          name,
          language,
          kind,
          files: [...files.keys()].sort()
        };
      }
      function requireAlignment(language, oldest) {
        const chosen = (0, alignment.v$)(language, oldest?.envoy);
        if ("alignment" in chosen)
          return chosen.alignment;
        throw new errors.j1(`${oldest?.target} runs Envoy ${oldest?.envoy}, and modules in ${language} need Envoy ${chosen.needs} or newer`, { hint: "take another language, rust or tinygo say, or a newer target" });
      }
      async function readTemplate(templates, language, kind) {
        const texts = /* @__PURE__ */ new Map();
        const folders = [[COMMON], [KINDS_FOLDER, kind], [language, COMMON], [language, kind]];
        for (const source of folders.map((names) => (0, external_node_path_.join)(templates, ...names))) {
          for (const path of await listFiles(source))
            texts.set(path, await (0, promises_.readFile)((0, external_node_path_.join)(source, path), "utf8"));
        }
        return texts;
      }
      function projectName(directory, texts) {
        const given = (0, external_node_path_.basename)(directory);
        if (given.length > LONGEST_NAME) {
          throw new errors.j1(`the folder's name has ${given.length} characters, and becomes the project's`, {
            hint: `take one with at most ${LONGEST_NAME}`
          });
        }
        const name = given.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+/, "").replace(/-+$/, "");
        if (name === "")
          return PLACEHOLDER;
        const isTaken = [...texts].some(([path, text]) => LOCK_FILE.test(path) && text.includes(`"${name}"`));
        return isTaken ? `${name}-filter` : name;
      }
      async function listFiles(directory, below = "") {
        const found = [];
        for (const entry of await (0, promises_.readdir)((0, external_node_path_.join)(directory, below), { withFileTypes: true })) {
          const path = below === "" ? entry.name : `${below}/${entry.name}`;
          if (BUILT.has(entry.name))
            continue;
          if (entry.isDirectory())
            found.push(...await listFiles(directory, path));
          else if (entry.isFile() && !entry.name.endsWith(".wasm"))
            found.push(path);
        }
        return found;
      }
      function withTargets(manifest, targets) {
        const document = (0, dist.Tp)(manifest);
        document.set("targets", document.createNode([...targets], { flow: true }));
        return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
      }
      async function requireRoom(directory, paths, root) {
        const shown = (0, base_files.iZ)(root, directory);
        const kind = await (0, base_files.gl)(directory);
        if (kind === "none")
          return;
        if (kind !== "directory")
          throw new errors.j1(`${shown} is a file, not a folder`);
        const hint = "name another folder, or move these files away";
        const taken = [];
        for (const path of paths) {
          if (await (0, base_files.gl)((0, external_node_path_.join)(directory, path)) !== "none")
            taken.push(path);
        }
        if (taken.length > 0) {
          throw new errors.j1(`${shown} has ${taken.join(", ")} already, and nothing is overwritten`, { hint });
        }
        const present = await (0, languages.detectLanguage)(directory, root, false);
        if (present !== void 0) {
          throw new errors.j1(`${shown} is a project already, in ${present.name}: it has ${present.file}`, { hint });
        }
      }
      async function writeProject(directory, files, env) {
        const moved = [];
        try {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(directory), { recursive: true });
          const aside = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, external_node_path_.dirname)(directory), ".init-"));
          try {
            for (const [path, text] of files) {
              await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(aside, path)), { recursive: true });
              await (0, base_files.lo)((0, external_node_path_.join)(aside, path), text);
            }
            env.signal.throwIfAborted();
            for (const path of files.keys()) {
              await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(directory, path)), { recursive: true });
              await (0, promises_.rename)((0, external_node_path_.join)(aside, path), (0, external_node_path_.join)(directory, path));
              moved.push(path);
            }
          } finally {
            await (0, promises_.rm)(aside, { recursive: true, force: true });
          }
        } catch (error) {
          for (const path of moved)
            await (0, promises_.rm)((0, external_node_path_.join)(directory, path), { force: true });
          if (env.signal.aborted)
            throw error;
          throw new errors.v4(`${(0, base_files.iZ)(env.directory, directory)} cannot be written: ${(0, errors.Uc)(error)}`, {
            cause: error,
            hint: "name a folder below one that can be written"
          });
        }
      }
      var workspace = __webpack_require__(69501);
      ;
      async function runInit(directory, flags, env) {
        const templates = templatesFolder();
        if (flags.list === true)
          return { templates: await listTemplates(templates) };
        const targets = flags.target ?? [];
        targets.map(envoy_targets.hu);
        const chosen = await choose(directory, flags, templates, env);
        const target = (0, external_node_path_.resolve)(env.directory, chosen.directory);
        const { targets: shared = [] } = targets.length > 0 ? {} : await (0, workspace.U)((0, external_node_path_.dirname)(target), env.directory);
        const oldest = (0, envoy_targets.NA)([...targets, ...shared].map(envoy_targets.hu));
        return { creation: await initProject({ ...chosen, templates, directory: target, targets, oldest }, env) };
      }
      function templatesFolder() {
        let folder = import.meta.dirname;
        while (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, "templates")) && (0, external_node_path_.dirname)(folder) !== folder)
          folder = (0, external_node_path_.dirname)(folder);
        return (0, external_node_path_.join)(folder, "templates");
      }
      async function choose(directory, { language, kind, json }, templates, env) {
        if (language !== void 0)
          return { directory: directory ?? ".", language, kind: kind ?? project_kinds.z };
        const { CI, TERM } = env.variables;
        const answers = process.stdin.isTTY === true && process.stdout.isTTY === true && TERM !== "dumb" && !CI;
        if (json || !answers) {
          throw new errors.j1("which language shall the project be in?", {
            hint: `add --language and one of ${language_names.G.join(", ")}`
          });
        }
        if (kind !== void 0)
          requireKind(kind);
        const { askForProject } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8537), __webpack_require__.e(4996)]
        ).then(__webpack_require__.bind(__webpack_require__, 74996));
        return askForProject(await listTemplates(templates), { directory, kind }, env.signal);
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
export {
  id,
  ids,
  modules
};
