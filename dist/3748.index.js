const id = 3748;
const ids = [3748];
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
  83748: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        abandonRun: () => (
          /* binding */
          abandonRun
        ),
        announceRun: () => (
          /* binding */
          announceRun
        ),
        concludeRun: () => (
          /* binding */
          concludeRun
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var modules2 = __webpack_require__(85980);
      var annotations = __webpack_require__(47534);
      var diagnostic = __webpack_require__(65203);
      var page = __webpack_require__(48034);
      var github_api = __webpack_require__(12136);
      var github_text = __webpack_require__(66429);
      ;
      const PER_REQUEST = 50;
      const MOST_ANNOTATIONS = 500;
      const LONGEST_SUMMARY_BYTES = 65535;
      const LONGEST_TITLE = 255;
      const LEVELS = { error: "failure", warning: "warning", notice: "notice" };
      async function openCheckRun(target, api) {
        const { owner, repo, octokit } = api;
        return api.patiently(async (lost) => {
          if (lost) {
            const known = await findCheckRun(target, api);
            if (known !== void 0)
              return known;
          }
          const created = await octokit.rest.checks.create({
            owner,
            repo,
            name: target.name,
            head_sha: target.headSha,
            external_id: target.externalId,
            status: "in_progress",
            ...target.page === void 0 ? {} : { details_url: target.page }
          });
          return created.data.id;
        });
      }
      async function findCheckRun(target, { owner, repo, octokit }) {
        const found = await octokit.rest.checks.listForRef({
          owner,
          repo,
          ref: target.headSha,
          check_name: target.name,
          filter: "all",
          per_page: 100
        });
        return found.data.check_runs.find(({ external_id }) => external_id === target.externalId)?.id;
      }
      async function cancelCheckRun(id2, { owner, repo, octokit, patiently }) {
        await patiently(() => octokit.rest.checks.update({ owner, repo, check_run_id: id2, status: "completed", conclusion: "cancelled" }));
      }
      async function closeCheckRun(id2, { result, diagnostics, conclusion, page: runPage }, api) {
        const placed = (0, diagnostic.D)((0, diagnostic.G)(diagnostics)).filter(({ file }) => file !== void 0);
        const annotations2 = placed.slice(0, MOST_ANNOTATIONS).map(toAnnotation);
        const output = {
          title: titleOf(result, conclusion),
          summary: summarize(result, rest(placed.length - annotations2.length, runPage))
        };
        const update = (page2, parts) => api.octokit.rest.checks.update({
          owner: api.owner,
          repo: api.repo,
          check_run_id: id2,
          ...parts,
          output: { ...output, ...page2.length === 0 ? {} : { annotations: [...page2] } }
        });
        const ending = { status: "completed", conclusion };
        let taken = 0;
        for (let start = 0; start === 0 || start < annotations2.length; start += PER_REQUEST) {
          const page2 = annotations2.slice(start, start + PER_REQUEST);
          const parts = start === 0 ? ending : {};
          try {
            await api.patiently(async (lost) => {
              const mayBeThere = lost && page2.length > 0;
              if (mayBeThere && await countAnnotations(id2, api) >= start + page2.length)
                return;
              await update(page2, parts);
            });
            taken += page2.length;
          } catch (error) {
            if (start > 0)
              break;
            if ((0, github_api.c)(error) !== 422 || page2.length === 0)
              throw error;
            await api.patiently(() => update([], ending));
          }
        }
        return placed.length - taken;
      }
      function summarize(result, head) {
        return head + (0, page.C)(result, { longest: LONGEST_SUMMARY_BYTES - Buffer.byteLength(head) });
      }
      function rest(unsent, page2) {
        if (unsent === 0)
          return "";
        return `+${unsent} annotations have no place here; ${page2 === void 0 ? "the job summary" : `[the job summary](${page2})`} has the rest.

`;
      }
      async function countAnnotations(id2, { owner, repo, octokit }) {
        const found = await octokit.rest.checks.get({ owner, repo, check_run_id: id2 });
        return found.data.output.annotations_count;
      }
      function checkRunNotice(error) {
        return {
          severity: "notice",
          code: "check-run",
          message: `no check run was written: ${(0, errors.Uc)(error)}. The annotations and the summary say the same`,
          hint: "it needs `permissions: checks: write`, which pull requests from forks and Dependabot never have"
        };
      }
      function toAnnotation(diagnostic2) {
        const start = diagnostic2.line ?? 1;
        const end = Math.max(start, diagnostic2.endLine ?? start);
        return {
          path: diagnostic2.file ?? "",
          start_line: start,
          end_line: end,
          // The API takes columns only where they are on one line.
          ...start === end && diagnostic2.column !== void 0 ? { start_column: diagnostic2.column, end_column: Math.max(diagnostic2.column, diagnostic2.endColumn ?? 0) } : {},
          annotation_level: LEVELS[diagnostic2.severity],
          title: (0, github_text.L)(diagnostic2.code).slice(0, LONGEST_TITLE),
          message: (0, annotations.xr)(diagnostic2)
        };
      }
      function titleOf(result, conclusion) {
        const errors2 = (0, modules2.yi)(result).filter(({ severity }) => severity === "error").length;
        const what = errors2 === 0 ? "" : ` with ${errors2} error${errors2 === 1 ? "" : "s"}`;
        const one = result.modules === void 0;
        switch (result.status) {
          case "passed":
            return one ? "The module passed" : `All ${result.modules.length} modules passed`;
          case "failed":
            return `${one ? "The module" : "A module"} ${conclusion === "neutral" ? "would fail" : "failed"}${what}`;
          case "error":
            return `There is no verdict${what}`;
        }
      }
      var github_checkout = __webpack_require__(7366);
      var github_step = __webpack_require__(76368);
      ;
      async function announceRun(step) {
        try {
          await (0, files.lo)(idFile(step), String(await openCheckRun(targetOf(step), (0, github_step.i)(step))));
        } catch (error) {
          step.log.info(`no check run yet: ${(0, errors.Uc)(error)}`);
        }
      }
      async function concludeRun(step, result) {
        const api = (0, github_step.i)(step);
        const target = targetOf(step);
        try {
          const id2 = await announcedId(step) ?? await openCheckRun(target, api);
          const checkout = await (0, github_checkout.I)(step.directory, step.workspace);
          const diagnostics = (0, modules2.yi)(result).map((diagnostic2) => (0, github_checkout.Y)(diagnostic2, step.workspace, checkout));
          const conclusion = concludes(result, step);
          const missing = await closeCheckRun(id2, { result, diagnostics, conclusion, page: target.page }, api);
          if (missing > 0)
            step.log.info(`the check run has all but ${missing} of the annotations`);
          return [];
        } catch (error) {
          return [checkRunNotice(error)];
        }
      }
      async function abandonRun(step) {
        const id2 = await announcedId(step);
        if (id2 === void 0)
          return;
        await cancelCheckRun(id2, (0, github_step.i)(step)).catch((error) => {
          step.log.info(`the check run stays in progress: ${(0, errors.Uc)(error)}`);
        });
      }
      function concludes(result, { action }) {
        if (result.status === "passed")
          return "success";
        return result.status === "failed" && action.modules[0].failOn === "never" ? "neutral" : "failure";
      }
      function targetOf({ event, directory: folder, workspace, variables }) {
        const directory = (0, files.iZ)(workspace, folder);
        const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = variables;
        return {
          name: directory === "." ? "wasm-action" : `wasm-action: ${directory}`,
          headSha: event.headSha,
          externalId: [run, attempt, job, directory].join("/"),
          page: (0, annotations.fL)(variables)
        };
      }
      async function announcedId(step) {
        const id2 = Number(await (0, files.TP)(idFile(step)));
        return Number.isSafeInteger(id2) && id2 > 0 ? id2 : void 0;
      }
      const idFile = ({ folder }) => (0, external_node_path_.join)(folder, "check-run");
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
