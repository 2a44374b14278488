const id = 5388;
const ids = [5388, 9997];
const modules = {
  /***/
  30468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          readWhole
        ),
        /* harmony export */
        z: () => (
          /* binding */
          readChunks
        )
        /* harmony export */
      });
      var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
      const STALL_LIMIT = 6e4;
      async function* readChunks(response, stallLimit = STALL_LIMIT) {
        if (response.body === null)
          return;
        const reader = response.body.getReader();
        try {
          for (; ; ) {
            let stalled = false;
            const timer = setTimeout(() => {
              stalled = true;
              void reader.cancel().catch(() => void 0);
            }, stallLimit);
            const { done, value } = await reader.read().finally(() => clearTimeout(timer));
            if (stalled)
              throw new _http_js__WEBPACK_IMPORTED_MODULE_0__.NetworkFailure(`the answer stalled for ${stallLimit / 1e3} s`);
            if (done || value === void 0)
              return;
            yield value;
          }
        } finally {
          await reader.cancel().catch(() => void 0);
        }
      }
      async function readWhole(response, limit) {
        const chunks = [];
        let size = 0;
        for await (const chunk of readChunks(response)) {
          size += chunk.length;
          if (size > limit)
            return void 0;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  81132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          silentLog
        )
        /* harmony export */
      });
      const silentLog = {
        group: (_title, work) => work(),
        info: () => void 0,
        debug: () => void 0,
        progress: () => void 0,
        secret: () => void 0
      };
    })
  ),
  /***/
  48781: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        publishSeveral: () => (
          /* binding */
          publishSeveral
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      var _base_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81132);
      var _report_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85980);
      var _report_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99728);
      var _stage_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11843);
      var _stage_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59997);
      var _stage_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13995);
      var _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49847);
      const AT_ONCE = 8;
      async function publishSeveral(subjects, toInputs, env) {
        const jobs = await Promise.all(subjects.map(async (subject) => toJob(subject, await toInputs(subject), env)));
        checkImages(jobs);
        const [first] = jobs;
        const client = first === void 0 ? void 0 : (0, _stage_registry_js__WEBPACK_IMPORTED_MODULE_7__.createRegistry)(first.inputs, first.inputs.image, env);
        const modules2 = [];
        const results = [];
        let next = 0;
        let done = 0;
        const work = async () => {
          for (let at = next++; at < jobs.length; at = next++) {
            const { name, inputs, folder, isAlone } = jobs[at];
            const log = { ..._base_log_js__WEBPACK_IMPORTED_MODULE_3__.a, debug: env.log.debug, secret: env.log.secret };
            const stages = await (0, _stage_pipeline_js__WEBPACK_IMPORTED_MODULE_6__.runPipeline)(["publish"], { inputs, env: { ...env, log }, folder, client, isAlone });
            const folded = (0, _report_result_js__WEBPACK_IMPORTED_MODULE_9__.es)(stages);
            modules2[at] = { name, ...folded };
            results.push(...stages);
            done++;
            const { image, status } = folded;
            env.log.info(image === void 0 ? `\u2717 ${name} ${status}` : `\u2713 ${image.reference} ${image.digest}`);
            env.log.progress(`${done} of ${jobs.length}`);
          }
        };
        await env.log.group("publish", async () => void await Promise.all(Array.from({ length: AT_ONCE }, work)));
        return { result: (0, _report_modules_js__WEBPACK_IMPORTED_MODULE_4__.jE)(modules2), code: (0, _stage_exit_js__WEBPACK_IMPORTED_MODULE_5__.I)(results, first?.inputs.failOn ?? "error") };
      }
      async function toJob(subject, inputs, env) {
        const { module, directory } = inputs;
        if (module?.kind === "file") {
          const name = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(module.path).replace(/\.wasm$/, "");
          return { name, inputs: { ...inputs, name }, folder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.temporary, "modules", name), isAlone: true };
        }
        const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ".wasm-action");
        const path = _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_8__.Ot.module(folder);
        if (module !== void 0 || await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(path) !== "file") {
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(`${subject} is no built module`, {
            hint: "of several modules each must be a .wasm file, or the folder of a project after `wasm-action build`"
          });
        }
        return {
          name: (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.iZ)(env.directory, directory),
          inputs: { ...inputs, module: { kind: "file", path } },
          folder,
          isAlone: false
        };
      }
      function checkImages(jobs) {
        const { image } = jobs[0]?.inputs ?? {};
        if (image !== void 0 && !image.includes("{name}")) {
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(`--image ${image} would hold each module in turn`, {
            hint: "write {name} where the module's name shall stand: ghcr.io/acme/filters/{name}:v1"
          });
        }
        const seen = /* @__PURE__ */ new Set();
        for (const { name, inputs } of jobs) {
          if (inputs.name !== void 0 && image === void 0) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(`${name}.wasm: nothing says where to push it`, {
              hint: "give --image HOST/PATH/{name}:TAG"
            });
          }
          if (seen.has(name)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.j1(`two modules are called ${name}`, {
              hint: "name their projects' folders, or the files differently: the name stands for {name}"
            });
          }
          seen.add(name);
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
