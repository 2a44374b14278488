const id = 8899;
const ids = [8899, 7634, 1280, 3740];
const modules = {
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
  98899: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        discover: () => (
          /* binding */
          discover
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var version = __webpack_require__(77634);
      var dist = __webpack_require__(3292);
      ;
      const INHERITED = /* @__PURE__ */ new Set([
        "Cargo.toml",
        "Cargo.lock",
        "rust-toolchain",
        "rust-toolchain.toml",
        ".cargo/config.toml",
        "package.json",
        "package-lock.json",
        "npm-shrinkwrap.json",
        "pnpm-lock.yaml",
        "pnpm-workspace.yaml",
        "yarn.lock",
        ".npmrc",
        "go.work",
        "go.work.sum",
        "go.mod",
        "go.sum",
        "tsconfig.json",
        "wasm-modules.yaml"
      ]);
      function isInherited(path) {
        return INHERITED.has(external_node_path_.posix.basename(path)) || path.endsWith(".cargo/config.toml");
      }
      async function readDependencies(root, paths) {
        const of = (name) => paths.filter((path) => external_node_path_.posix.basename(path) === name);
        const [cargo, npm, go] = await Promise.all([
          readAll(root, of("Cargo.toml"), dist.qg),
          readAll(root, of("package.json"), (content) => JSON.parse(content)),
          readAll(root, of("go.mod"), readGoMod)
        ]);
        const edges = /* @__PURE__ */ new Map();
        const add = (from, to) => {
          if (to === from || to.startsWith(".."))
            return;
          const known = edges.get(from);
          if (known === void 0)
            edges.set(from, [to]);
          else
            known.push(to);
        };
        for (const [folder, manifest] of cargo)
          addCargo(folder, manifest, cargo, add);
        addNpm(npm, add);
        addGo(go, add);
        return { edges };
      }
      function reach(folders, { edges }) {
        const seen = new Set(folders);
        for (const folder of seen)
          for (const next of edges.get(folder) ?? [])
            seen.add(next);
        return seen;
      }
      async function readAll(root, paths, parse) {
        const found = /* @__PURE__ */ new Map();
        await Promise.all(paths.map(async (path) => {
          const content = await (0, files.TP)((0, external_node_path_.join)(root, path));
          if (content === void 0)
            return;
          try {
            found.set(folderOf(path), parse(content));
          } catch {
          }
        }));
        return found;
      }
      const folderOf = (path) => (0, external_node_path_.dirname)(path);
      const resolveFrom = (folder, path) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/\/$/, "");
      function addCargo(folder, manifest, all, add) {
        for (const table of cargoTables(manifest)) {
          for (const [name, dependency] of entriesOf(table)) {
            const path = textOf(dependency, "path");
            if (path !== void 0)
              add(folder, resolveFrom(folder, path));
            else if (fieldOf(dependency, "workspace") === true)
              addInherited(folder, name, all, add);
          }
        }
      }
      function addInherited(folder, name, all, add) {
        for (let above = folder; ; above = (0, external_node_path_.dirname)(above)) {
          const workspace = fieldOf(all.get(above), "workspace");
          if (workspace !== void 0) {
            const path = textOf(fieldOf(fieldOf(workspace, "dependencies"), name), "path");
            if (path !== void 0)
              add(folder, resolveFrom(above, path));
            return;
          }
          if (above === ".")
            return;
        }
      }
      function cargoTables(manifest) {
        const kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        const targets = entriesOf(fieldOf(manifest, "target")).map(([, target]) => target);
        return [manifest, ...targets].flatMap((place) => kinds.map((kind) => fieldOf(place, kind)));
      }
      function addNpm(manifests, add) {
        const folders = /* @__PURE__ */ new Map();
        for (const [folder, manifest] of manifests) {
          const name = textOf(manifest, "name");
          if (name !== void 0)
            folders.set(name, folder);
        }
        for (const [folder, manifest] of manifests) {
          for (const kind of ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"]) {
            for (const [name, range] of entriesOf(fieldOf(manifest, kind))) {
              const path = typeof range === "string" ? /^(?:file|link|portal):(.+)$/.exec(range)?.[1] : void 0;
              const own = folders.get(name);
              if (path !== void 0)
                add(folder, resolveFrom(folder, path));
              else if (own !== void 0)
                add(folder, own);
            }
          }
        }
      }
      function readGoMod(content) {
        const lines = content.split("\n").map((line) => line.replace(/\/\/.*$/, "").trim());
        return {
          module: lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((name) => name !== void 0),
          requires: lines.flatMap((line) => /^(?:require\s+)?([^\s()"]+\/[^\s()"]+)\s+v\S+$/.exec(line)?.[1] ?? []),
          replaces: lines.flatMap((line) => /=>\s*"?(\.{1,2}\/[^\s"]*)"?$/.exec(line)?.[1] ?? [])
        };
      }
      function addGo(manifests, add) {
        const folders = new Map([...manifests].flatMap(([folder, { module }]) => module === void 0 ? [] : [[module, folder]]));
        for (const [folder, { requires, replaces }] of manifests) {
          for (const path of replaces)
            add(folder, resolveFrom(folder, path));
          for (const name of requires) {
            const own = folders.get(name);
            if (own !== void 0)
              add(folder, own);
          }
        }
      }
      function fieldOf(value, key) {
        return typeof value === "object" && value !== null ? value[key] : void 0;
      }
      function textOf(value, key) {
        const found = fieldOf(value, key);
        return typeof found === "string" ? found : void 0;
      }
      function entriesOf(value) {
        return typeof value === "object" && value !== null ? Object.entries(value) : [];
      }
      var git = __webpack_require__(3740);
      ;
      function createMatcher(patterns) {
        const expressions = patterns.map(toExpression);
        return (path) => expressions.some((expression) => expression.test(path));
      }
      function toExpression(pattern) {
        const parts = pattern.replace(/^\.\//, "").replace(/\/+$/, "").split("/");
        const source = parts.map((part, index) => {
          const last = index === parts.length - 1;
          if (part === "**")
            return last ? ".*" : "(?:[^/]+/)*";
          const name = part.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll(/\*+/g, "[^/]*").replaceAll("?", "[^/]");
          return last ? name : `${name}/`;
        }).join("");
        return new RegExp(`^${source}$`);
      }
      ;
      function packShards(modules2, most) {
        const bins = Array.from({ length: Math.min(most, modules2.length) }, () => ({
          weight: 0,
          directories: []
        }));
        const sorted = [...modules2].sort((a, b) => b.weight - a.weight || (a.directory < b.directory ? -1 : 1));
        for (const { directory, weight } of sorted) {
          const lightest = bins.reduce((best, bin) => bin.weight < best.weight ? bin : best);
          lightest.weight += weight;
          lightest.directories.push(directory);
        }
        return bins.map(({ directories }, index) => ({ index, directories: directories.sort() }));
      }
      var project_workspace = __webpack_require__(69501);
      ;
      const PROJECT_FILES = /* @__PURE__ */ new Set([
        "wasm.yaml",
        "wasm.yml",
        "asconfig.json",
        "Cargo.toml",
        "go.mod",
        "CMakeLists.txt",
        "Makefile",
        "plugin.cc",
        "runtime-config.json"
      ]);
      const MANIFEST = /^wasm\.ya?ml$/;
      const FOR_ALL = /^\.github\/workflows\//;
      async function discover(root, options, env) {
        const [workspace, files2] = await Promise.all([(0, project_workspace.i)(root, env.directory), (0, git.listTracked)(root, env)]);
        const directories = findModules(files2, workspace);
        const [graph, changed] = await Promise.all([
          readDependencies(root, files2.map(({ path }) => path)),
          options.base === void 0 ? void 0 : (0, git.listChanged)(options.base, root, env)
        ]);
        const isShared = createMatcher(workspace.shared ?? []);
        const sources = {
          below: indexFiles(files2),
          inherited: indexInherited(files2),
          shared: [
            `wasm-action ${version.VERSION} ${JSON.stringify(options.settings ?? "")}`,
            ...files2.filter(({ path }) => isShared(path) || FOR_ALL.test(path)).map(describe)
          ]
        };
        const reasons = findReasons(directories, changed, graph, isShared);
        const unknown = options.base === void 0 ? "there is nothing to compare with" : `the commit ${options.base} is not in this clone`;
        const modules2 = directories.map((directory) => {
          const why = changed === void 0 ? unknown : reasons.get(directory);
          const key = keyOf(directory, graph, sources);
          const passed = why === void 0 ? void 0 : options.passed?.get(key);
          return {
            directory,
            changed: why !== void 0,
            ...why === void 0 ? {} : { why },
            ...passed === void 0 ? {} : { passedIn: passed.run },
            key
          };
        });
        const heavy = modules2.filter((module) => module.changed && module.passedIn === void 0).map(({ directory }) => ({ directory, weight: 1 + (sources.below.get(directory)?.length ?? 0) }));
        return {
          ...options.base === void 0 ? {} : { base: options.base },
          modules: modules2,
          shards: packShards(heavy, options.shards)
        };
      }
      function findModules(files2, { modules: modules2 }) {
        const isModule = modules2 === void 0 ? void 0 : createMatcher(modules2);
        const found = /* @__PURE__ */ new Set();
        for (const { path } of files2) {
          const directory = external_node_path_.posix.dirname(path);
          const name = external_node_path_.posix.basename(path);
          if (isModule === void 0 ? MANIFEST.test(name) : PROJECT_FILES.has(name) && isModule(directory)) {
            found.add(directory);
          }
        }
        const broken = [...found].find((directory) => /[\r\n]/.test(directory));
        if (broken !== void 0) {
          throw new errors.j1(`the folder ${JSON.stringify(broken)} has a line break in its name`, {
            hint: "rename it: lists of modules have one a line"
          });
        }
        if (isModule !== void 0 && found.size === 0) {
          throw new errors.j1(`no folder fits modules: [${modules2?.join(", ")}]`, {
            hint: `a module's folder holds one of ${[...PROJECT_FILES].join(", ")}`
          });
        }
        return [...found].sort();
      }
      function findReasons(directories, changed, graph, isShared) {
        const reasons = /* @__PURE__ */ new Map();
        if (changed === void 0 || changed.length === 0)
          return reasons;
        const users = usersOf(directories, graph);
        for (const path of [...changed].sort()) {
          if (isShared(path) || FOR_ALL.test(path)) {
            for (const directory of directories)
              if (!reasons.has(directory))
                reasons.set(directory, path);
            continue;
          }
          for (const folder of foldersAbove(path)) {
            for (const user of users.get(folder) ?? [])
              if (!reasons.has(user))
                reasons.set(user, path);
          }
          if (isInherited(path)) {
            const scope = scopeOf(path);
            for (const [folder, own] of users) {
              if (scope !== "." && folder !== scope && !folder.startsWith(`${scope}/`))
                continue;
              for (const user of own)
                if (!reasons.has(user))
                  reasons.set(user, path);
            }
          }
        }
        return reasons;
      }
      function usersOf(directories, graph) {
        const users = /* @__PURE__ */ new Map();
        for (const directory of directories) {
          for (const folder of reach([directory], graph)) {
            const known = users.get(folder);
            if (known === void 0)
              users.set(folder, [directory]);
            else
              known.push(directory);
          }
        }
        return users;
      }
      function scopeOf(path) {
        const folder = external_node_path_.posix.dirname(path);
        return external_node_path_.posix.basename(folder) === ".cargo" ? external_node_path_.posix.dirname(folder) : folder;
      }
      function* foldersAbove(path) {
        for (let folder = external_node_path_.posix.dirname(path); ; folder = external_node_path_.posix.dirname(folder)) {
          yield folder;
          if (folder === ".")
            return;
        }
      }
      function indexFiles(files2) {
        const index = /* @__PURE__ */ new Map();
        for (const file of files2) {
          for (const folder of foldersAbove(file.path)) {
            const known = index.get(folder);
            if (known === void 0)
              index.set(folder, [describe(file)]);
            else
              known.push(describe(file));
          }
        }
        return index;
      }
      const describe = ({ path, id: id2 }) => `${id2} ${path}`;
      function indexInherited(files2) {
        const index = /* @__PURE__ */ new Map();
        for (const file of files2) {
          if (!isInherited(file.path))
            continue;
          const scope = scopeOf(file.path);
          index.set(scope, [...index.get(scope) ?? [], describe(file)]);
        }
        return index;
      }
      function keyOf(directory, graph, { below, inherited, shared }) {
        const parts = new Set(shared);
        for (const folder of reach([directory], graph)) {
          for (const file of below.get(folder) ?? [])
            parts.add(file);
          for (const above of foldersAbove(external_node_path_.posix.join(folder, ".")))
            for (const file of inherited.get(above) ?? [])
              parts.add(file);
        }
        return (0, files.sc)([...parts].sort().join("\n"));
      }
    })
  ),
  /***/
  3740: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        isMergeCommit: () => (
          /* binding */
          isMergeCommit
        ),
        /* harmony export */
        listChanged: () => (
          /* binding */
          listChanged
        ),
        /* harmony export */
        listTracked: () => (
          /* binding */
          listTracked
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);
      const LIMIT = 12e4;
      async function listTracked(directory, env) {
        const { stdout } = await git(["ls-files", "--stage", "-z", "--", "."], directory, env);
        return stdout.split("\0").filter((line) => line !== "").map((line) => {
          const tab = line.indexOf("	");
          return { path: line.slice(tab + 1), id: line.slice(7, tab).split(" ")[0] ?? "" };
        });
      }
      async function listChanged(base, directory, env) {
        const commit = await tryGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`], directory, env);
        const found = commit.stdout.trim();
        if (commit.code !== 0 || found === "")
          return void 0;
        const fork = await tryGit(["merge-base", found, "HEAD"], directory, env);
        const from = fork.code === 0 ? fork.stdout.trim() : found;
        const [changed, unknown] = await Promise.all([
          git(["diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", from, "--", "."], directory, env),
          git(["ls-files", "--others", "--exclude-standard", "-z", "--", "."], directory, env)
        ]);
        return [...new Set(`${changed.stdout}${unknown.stdout}`.split("\0").filter((path) => path !== ""))];
      }
      async function isMergeCommit(directory, env) {
        return (await tryGit(["rev-parse", "--verify", "--quiet", "HEAD^2"], directory, env)).code === 0;
      }
      async function git(args, directory, env) {
        const output = await tryGit(args, directory, env);
        if (output.code === 0)
          return output;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(`git failed: ${output.stderr.trim().split("\n").at(-1) ?? ""}`, {
          command: (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.fE)("git", args),
          exit: output.code ?? output.signal,
          hint: "discovery reads a git repository: run it in a clone"
        });
      }
      function tryGit(args, directory, env) {
        return (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)("git", ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false", ...args], {
          directory,
          variables: (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.vk)(env.variables),
          timeout: LIMIT,
          signal: env.signal
        });
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
