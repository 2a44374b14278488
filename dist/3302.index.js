const id = 3302;
const ids = [3302];
const modules = {
  /***/
  63302: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        findChangedLines: () => (
          /* binding */
          findChangedLines
        )
        /* harmony export */
      });
      var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
      async function findChangedLines(baseSha, checkout) {
        if (!/^[0-9a-f]{40,64}$/.test(baseSha))
          return void 0;
        const isMerge = await git(["rev-parse", "--verify", "--quiet", "HEAD^2"], checkout) !== void 0;
        const diff = ["diff", "--no-color", "--no-ext-diff", "--unified=0", "--no-renames"];
        const output = await git([...diff, isMerge ? "HEAD^1" : baseSha, "HEAD", "--"], checkout);
        return output === void 0 ? void 0 : parseChangedLines(output);
      }
      async function git(args, checkout) {
        const output = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_0__.H)("git", ["-c", "core.quotePath=false", ...args], {
          cwd: checkout,
          silent: true,
          ignoreReturnCode: true
        }).catch(() => void 0);
        return output?.exitCode === 0 ? output.stdout : void 0;
      }
      function parseChangedLines(diff) {
        const files = /* @__PURE__ */ new Map();
        let current;
        let inHunk = 0;
        for (const line of diff.split("\n")) {
          if (inHunk > 0 && !line.startsWith("\\")) {
            inHunk--;
            continue;
          }
          if (line.startsWith("+++ ")) {
            current = /* @__PURE__ */ new Set();
            if (line.startsWith("+++ b/"))
              files.set(line.slice("+++ b/".length).replace(/\t$/, ""), current);
            continue;
          }
          const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
          if (hunk === null)
            continue;
          const added = Number(hunk[3] ?? 1);
          const start = Number(hunk[2]);
          for (let number = start; number < start + added; number++)
            current?.add(number);
          inHunk = Number(hunk[1] ?? 1) + added;
        }
        return files;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
