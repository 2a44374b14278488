const id = 9495;
const ids = [9495, 9997];
const modules = {
  /***/
  29495: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runSeveral: () => (
          /* binding */
          runSeveral
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
      var _report_modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85980);
      var _report_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99728);
      var _stage_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11843);
      var _stage_pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59997);
      var _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49847);
      var _stage_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29533);
      async function runSeveral(options) {
        const modules2 = [];
        let code = _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.dc.passed;
        for (const [index, name] of options.subjects.entries()) {
          const finished = [];
          const own = await options.env.log.group(name, () => runOne(name, index, options, finished));
          modules2.push({ name, ...own.result });
          code = Math.max(code, own.code);
        }
        return { result: (0, _report_modules_js__WEBPACK_IMPORTED_MODULE_2__.jE)(modules2), code };
      }
      async function runOne(subject, index, { toInputs, stagesFor, env }, finished) {
        try {
          const inputs = await toInputs(subject);
          const run = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs.directory, ".wasm-action");
          const folder = inputs.module === void 0 ? run : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run, "modules", String(index));
          await (0, _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_5__.iN)(folder);
          await (0, _stage_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.runPipeline)(stagesFor(inputs), { inputs, env, folder }, finished);
          return { result: (0, _report_result_js__WEBPACK_IMPORTED_MODULE_7__.es)(finished), code: (0, _stage_exit_js__WEBPACK_IMPORTED_MODULE_3__.I)(finished, inputs.failOn) };
        } catch (error) {
          if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.p4)
            throw error;
          const diagnostic = (0, _stage_stage_js__WEBPACK_IMPORTED_MODULE_6__.Ee)(error);
          return {
            result: (0, _report_result_js__WEBPACK_IMPORTED_MODULE_7__.es)(finished, [diagnostic]),
            code: diagnostic.code === "configuration" ? _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.dc.configuration : _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.dc.environment
          };
        }
      }
    })
  ),
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
export {
  id,
  ids,
  modules
};
