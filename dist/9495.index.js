export const id = 9495;
export const ids = [9495,9997];
export const modules = {

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSeveral: () => (/* binding */ runSeveral)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _report_modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85980);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99728);
/* harmony import */ var _stage_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11843);
/* harmony import */ var _stage_pipeline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59997);
/* harmony import */ var _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49847);
/* harmony import */ var _stage_stage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29533);








/** One subject after the other, each judged whatever became of those before it; what can't even be read is its own fault. */
async function runSeveral(options) {
    const modules = [];
    let code = _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.passed;
    for (const [index, name] of options.subjects.entries()) {
        const finished = [];
        const own = await options.env.log.group(name, () => runOne(name, index, options, finished));
        modules.push({ name, ...own.result });
        code = Math.max(code, own.code);
    }
    return { result: (0,_report_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .foldModules */ .jE)(modules), code };
}
async function runOne(subject, index, { toInputs, stagesFor, env }, finished) {
    try {
        const inputs = await toInputs(subject);
        // A project writes where it always does; modules that were given have no folder of their own.
        const run = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs.directory, '.wasm-action');
        const folder = inputs.module === undefined ? run : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run, 'modules', String(index));
        await (0,_stage_run_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openRunFolder */ .iN)(folder);
        await (0,_stage_pipeline_js__WEBPACK_IMPORTED_MODULE_4__.runPipeline)(stagesFor(inputs), { inputs, env, folder }, finished);
        return { result: (0,_report_result_js__WEBPACK_IMPORTED_MODULE_7__/* .foldResults */ .es)(finished), code: (0,_stage_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I)(finished, inputs.failOn) };
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4)
            throw error;
        const diagnostic = (0,_stage_stage_js__WEBPACK_IMPORTED_MODULE_6__/* .errorDiagnostic */ .Ee)(error);
        return {
            result: (0,_report_result_js__WEBPACK_IMPORTED_MODULE_7__/* .foldResults */ .es)(finished, [diagnostic]),
            code: diagnostic.code === 'configuration' ? _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.configuration : _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.environment,
        };
    }
}


/***/ }),

/***/ 59997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

;// CONCATENATED MODULE: ./.build/stage/ignore.js
/**
 * Takes out what the project accepts. Errors cannot be accepted: they say that the module does not work.
 * @param today as `2027-01-31`; a rule holds to the end of its last day.
 */
function applyIgnoreRules(diagnostics, rules, today, log) {
    const kept = [];
    for (const diagnostic of diagnostics) {
        const rule = rules.find(({ code }) => code === diagnostic.code);
        if (rule === undefined || diagnostic.severity === 'error')
            kept.push(diagnostic);
        else if (rule.until !== undefined && rule.until < today)
            kept.push(withExpiry(diagnostic, rule.until));
        else
            log.info(`ignored: ${diagnostic.code} (${rule.reason})`);
    }
    return kept;
}
function withExpiry(diagnostic, until) {
    const note = `wasm.yaml ignored this until ${until}`;
    return { ...diagnostic, hint: diagnostic.hint === undefined ? note : `${diagnostic.hint}; ${note}` };
}

// EXTERNAL MODULE: ./.build/stage/job.js + 1 modules
var stage_job = __webpack_require__(74928);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage_stage = __webpack_require__(29533);
;// CONCATENATED MODULE: ./.build/stage/pipeline.js



/** Each stage is loaded when its turn comes: a run that ends early, or one stage alone, pays for no other. */
const STAGE_WORK = {
    setup: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(6203)]).then(__webpack_require__.bind(__webpack_require__, 5682))).setUp(job),
    build: async (job) => (await __webpack_require__.e(/* import() */ 6515).then(__webpack_require__.bind(__webpack_require__, 96515))).build(job),
    check: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6044), __webpack_require__.e(1728), __webpack_require__.e(3528), __webpack_require__.e(5141)]).then(__webpack_require__.bind(__webpack_require__, 35141))).check(job),
    test: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6315)]).then(__webpack_require__.bind(__webpack_require__, 46315))).test(job),
    publish: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7872)]).then(__webpack_require__.bind(__webpack_require__, 53058))).publishModule(job),
    verify: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(7640), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(8005)]).then(__webpack_require__.bind(__webpack_require__, 22978))).verifyImage(job),
};
/**
 * Runs stages in order on one module. The first one that does not pass ends the run; those after it are named as
 * skipped. `finished` grows as stages end, so that an interrupted run can still tell how far it came.
 */
async function runPipeline(stages, context, finished = []) {
    const job = (0,stage_job/* createJob */._)(context, stages);
    for (const stage of stages) {
        const stopped = finished.some(({ status }) => status === 'failed' || status === 'error');
        finished.push(stopped ? (0,stage_stage/* skippedStage */.HK)(stage) : await (0,stage_stage/* runStage */.Si)(stage, context, () => workOn(stage, job)));
    }
    return finished;
}
async function workOn(stage, job) {
    const outcome = await STAGE_WORK[stage](job);
    const { ignore } = await job.project();
    const today = new Date().toISOString().slice(0, 10);
    return { ...outcome, diagnostics: applyIgnoreRules(outcome.diagnostics ?? [], ignore, today, job.env.log) };
}


/***/ })

};
