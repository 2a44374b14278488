export const id = 5388;
export const ids = [5388,9997];
export const modules = {

/***/ 30468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole),
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);

/** A body may pause this long, in milliseconds, before it counts as stalled. */
const STALL_LIMIT = 60_000;
/**
 * The body's chunks, with a limit on the wait for each one. Leaving the loop early closes the connection.
 * @throws NetworkFailure when nothing comes for that long; what the stream itself fails with is passed on.
 */
async function* readChunks(response, stallLimit = STALL_LIMIT) {
    if (response.body === null)
        return;
    const reader = response.body.getReader();
    try {
        for (;;) {
            let stalled = false;
            const timer = setTimeout(() => {
                stalled = true;
                void reader.cancel().catch(() => undefined);
            }, stallLimit);
            const { done, value } = await reader.read().finally(() => clearTimeout(timer));
            if (stalled)
                throw new _http_js__WEBPACK_IMPORTED_MODULE_0__.NetworkFailure(`the answer stalled for ${stallLimit / 1000} s`);
            if (done || value === undefined)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/**
 * The whole body, or undefined where it is longer than the limit in bytes.
 * @throws NetworkFailure when it stalls; what the stream itself fails with is passed on.
 */
async function readWhole(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of readChunks(response)) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 81132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** A log that keeps quiet: for work whose story nobody needs. */
const silentLog = {
    group: (_title, work) => work(),
    info: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    secret: () => undefined,
};


/***/ }),

/***/ 48781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishSeveral: () => (/* binding */ publishSeveral)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
/* harmony import */ var _base_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81132);
/* harmony import */ var _report_modules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85980);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99728);
/* harmony import */ var _stage_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11843);
/* harmony import */ var _stage_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59997);
/* harmony import */ var _stage_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27640);
/* harmony import */ var _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49847);










/** Modules that are published at a time: each is in memory as long as its turn lasts, and a registry counts requests. */
const AT_ONCE = 8;
/**
 * Publishes built modules, several at a time over the same connections: .wasm files, whose names without the end stand
 * for {name}, and folders of projects that were built.
 * @param subjects as the user wrote them.
 * @throws ConfigurationError where two of them would be one image, or a folder holds no built module.
 */
async function publishSeveral(subjects, toInputs, env) {
    const jobs = await Promise.all(subjects.map(async (subject) => toJob(subject, await toInputs(subject), env)));
    checkImages(jobs);
    const [first] = jobs;
    const client = first === undefined ? undefined : (0,_stage_registry_js__WEBPACK_IMPORTED_MODULE_7__.createRegistry)(first.inputs, first.inputs.image, env);
    const modules = [];
    const results = [];
    let next = 0;
    let done = 0;
    const work = async () => {
        for (let at = next++; at < jobs.length; at = next++) {
            const { name, inputs, folder, isAlone } = jobs[at];
            // Lines of several modules at once would tell nothing: each is told of when it is done.
            const log = { ..._base_log_js__WEBPACK_IMPORTED_MODULE_3__/* .silentLog */ .a, debug: env.log.debug, secret: env.log.secret };
            const stages = await (0,_stage_pipeline_js__WEBPACK_IMPORTED_MODULE_6__.runPipeline)(['publish'], { inputs, env: { ...env, log }, folder, client, isAlone });
            const folded = (0,_report_result_js__WEBPACK_IMPORTED_MODULE_9__/* .foldResults */ .es)(stages);
            modules[at] = { name, ...folded };
            results.push(...stages);
            done++;
            const { image, status } = folded;
            env.log.info(image === undefined ? `✗ ${name} ${status}` : `✓ ${image.reference} ${image.digest}`);
            env.log.progress(`${done} of ${jobs.length}`);
        }
    };
    await env.log.group('publish', async () => void (await Promise.all(Array.from({ length: AT_ONCE }, work))));
    return { result: (0,_report_modules_js__WEBPACK_IMPORTED_MODULE_4__/* .foldModules */ .jE)(modules), code: (0,_stage_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCode */ .I)(results, first?.inputs.failOn ?? 'error') };
}
async function toJob(subject, inputs, env) {
    const { module, directory } = inputs;
    if (module?.kind === 'file') {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(module.path).replace(/\.wasm$/, '');
        return { name, inputs: { ...inputs, name }, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.temporary, 'modules', name), isAlone: true };
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, '.wasm-action');
    const path = _stage_run_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .runPaths */ .Ot.module(folder);
    if (module !== undefined || (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKind */ .gl)(path)) !== 'file') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${subject} is no built module`, {
            hint: 'of several modules each must be a .wasm file, or the folder of a project after `wasm-action build`',
        });
    }
    return {
        name: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(env.directory, directory),
        inputs: { ...inputs, module: { kind: 'file', path } },
        folder,
        isAlone: false,
    };
}
function checkImages(jobs) {
    const { image } = jobs[0]?.inputs ?? {};
    if (image !== undefined && !image.includes('{name}')) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`--image ${image} would hold each module in turn`, {
            hint: "write {name} where the module's name shall stand: ghcr.io/acme/filters/{name}:v1",
        });
    }
    const seen = new Set();
    for (const { name, inputs } of jobs) {
        if (inputs.name !== undefined && image === undefined) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${name}.wasm: nothing says where to push it`, {
                hint: 'give --image HOST/PATH/{name}:TAG',
            });
        }
        if (seen.has(name)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`two modules are called ${name}`, {
                hint: "name their projects' folders, or the files differently: the name stands for {name}",
            });
        }
        seen.add(name);
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
