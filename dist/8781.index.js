export const id = 8781;
export const ids = [8781];
export const modules = {

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
/* harmony import */ var _stage_registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2515);
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
    const client = first === undefined ? undefined : (0,_stage_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .createRegistry */ .I)(first.inputs, first.inputs.image, env);
    const modules = [];
    const results = [];
    let next = 0;
    let done = 0;
    const work = async () => {
        for (let at = next++; at < jobs.length; at = next++) {
            const { name, inputs, folder } = jobs[at];
            // Lines of several modules at once would tell nothing: each is told of when it is done.
            const log = { ..._base_log_js__WEBPACK_IMPORTED_MODULE_3__/* .silentLog */ .a, debug: env.log.debug, secret: env.log.secret };
            const stages = await (0,_stage_pipeline_js__WEBPACK_IMPORTED_MODULE_6__.runPipeline)(['publish'], { inputs, env: { ...env, log }, folder, client });
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
        return { name, inputs: { ...inputs, name }, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.temporary, 'modules', name) };
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


/***/ })

};
