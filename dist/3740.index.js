const id = 3740;
const ids = [3740];
const modules = {
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
  )
};
export {
  id,
  ids,
  modules
};
