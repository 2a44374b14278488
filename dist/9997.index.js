export const id = 9997;
export const ids = [9997];
export const modules = {

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
