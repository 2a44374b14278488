export const id = 9495;
export const ids = [9495];
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


/***/ })

};
