const id = 7597;
const ids = [7597];
const modules = {
  /***/
  12136: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          statusOf
        ),
        /* harmony export */
        x: () => (
          /* binding */
          createApi
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50157);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
      const ATTEMPTS = 4;
      const FIRST_PAUSE = 1e3;
      const SECONDARY_PAUSE = 6e4;
      const LONGEST_PAUSE = 12e4;
      function createApi({ token, repository, apiUrl, log, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout }) {
        const [owner = "", repo = ""] = repository.split("/");
        const patiently = async (work) => {
          let lost = false;
          for (let attempt = 0; ; attempt++) {
            try {
              return await work(lost);
            } catch (error) {
              lost ||= (statusOf(error) ?? 0) >= 500;
              const wait = pauseAfter(error, attempt);
              if (wait === void 0 || wait > LONGEST_PAUSE || attempt === ATTEMPTS - 1)
                throw error;
              log.debug(`GitHub's API: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error)}; again in ${Math.round(wait / 1e3)} s`);
              await pause(wait);
            }
          }
        };
        return { octokit: (0, _actions_github__WEBPACK_IMPORTED_MODULE_1__.Q)(token, { baseUrl: apiUrl }), owner, repo, patiently };
      }
      function statusOf(error) {
        const status = error?.status;
        return typeof status === "number" ? status : void 0;
      }
      function pauseAfter(error, attempt) {
        const status = statusOf(error);
        const backoff = FIRST_PAUSE * 2 ** attempt;
        if (status !== void 0 && status >= 500)
          return Math.max(backoff, retryAfter(error) ?? 0);
        if (status !== 403 && status !== 429)
          return void 0;
        const asked = retryAfter(error);
        if (asked !== void 0)
          return asked;
        if (header(error, "x-ratelimit-remaining") === "0") {
          return Math.max(0, Number(header(error, "x-ratelimit-reset") ?? Number.NaN) * 1e3 - Date.now());
        }
        return status === 429 || /secondary rate limit/i.test((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error)) ? SECONDARY_PAUSE : void 0;
      }
      function retryAfter(error) {
        const seconds = Number(header(error, "retry-after") ?? Number.NaN);
        return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1e3 : void 0;
      }
      function header(error, name) {
        const headers = error.response?.headers;
        const value = headers?.[name];
        return value === void 0 ? void 0 : String(value);
      }
    })
  ),
  /***/
  17597: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        writeComment: () => (
          /* binding */
          writeComment
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
      var _report_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48034);
      var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76368);
      const LONGEST_BYTES = 65e3;
      const MOST_PAGES = 10;
      const PER_PAGE = 100;
      async function writeComment(step, result) {
        const issue_number = step.event.pullRequest;
        if (issue_number === void 0)
          return [];
        const { octokit, owner, repo, patiently } = (0, _step_js__WEBPACK_IMPORTED_MODULE_3__.i)(step);
        const marker = `<!-- wasm-action ${encodeURIComponent((0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(step.workspace, step.directory))} -->`;
        const body = `${marker}
${(0, _report_page_js__WEBPACK_IMPORTED_MODULE_2__.C)(result, { longest: LONGEST_BYTES })}`;
        const findOurs = async () => {
          for (let page = 1; page <= MOST_PAGES; page++) {
            const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number, per_page: PER_PAGE, page });
            const ours = data.find((comment) => comment.user?.type === "Bot" && comment.body?.startsWith(marker) === true);
            if (ours !== void 0 || data.length < PER_PAGE)
              return ours?.id;
          }
          return void 0;
        };
        try {
          await patiently(async () => {
            const comment_id = await findOurs();
            if (comment_id === void 0)
              await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
            else
              await octokit.rest.issues.updateComment({ owner, repo, comment_id, body });
          });
          return [];
        } catch (error) {
          return [
            {
              severity: "notice",
              code: "comment",
              message: `no comment was written: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)}. The summary says the same`,
              hint: "it needs `permissions: pull-requests: write`, which pull requests from forks and Dependabot never have"
            }
          ];
        }
      }
    })
  ),
  /***/
  76368: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        i: () => (
          /* binding */
          apiOf
        )
        /* harmony export */
      });
      var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12136);
      function apiOf({ action, variables, log, pause }) {
        return (0, _api_js__WEBPACK_IMPORTED_MODULE_0__.x)({
          token: action.githubToken,
          repository: variables.GITHUB_REPOSITORY ?? "",
          apiUrl: variables.GITHUB_API_URL ?? "https://api.github.com",
          log,
          ...pause === void 0 ? {} : { pause }
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
