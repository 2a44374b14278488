export const id = 161;
export const ids = [161];
export const modules = {

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInit: () => (/* binding */ runInit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6848);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
/* harmony import */ var _project_init_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1300);





/** Runs `init`: writes a project, or lists what there is to write. */
async function runInit(directory, { language, kind, list, json }, env) {
    const templates = templatesFolder();
    const known = await (0,_project_init_js__WEBPACK_IMPORTED_MODULE_4__/* .listTemplates */ .eG)(templates);
    if (list === true)
        return { templates: known };
    const chosen = language ?? (await askLanguage(known, json, env.signal));
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.directory, directory ?? '.');
    return { creation: await (0,_project_init_js__WEBPACK_IMPORTED_MODULE_4__/* .initProject */ .IT)({ templates, directory: target, language: chosen, kind }, env) };
}
/** Beside dist/ in an installed copy, and above src/ in a checkout. */
function templatesFolder() {
    let folder = import.meta.dirname;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'templates')) && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder)
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'templates');
}
/** Asks only where a person can answer. */
async function askLanguage(known, json, signal) {
    const languages = [...new Set(known.map(({ language }) => language))];
    const answers = languages.map((language, index) => `${index + 1} ${language}`).join(', ');
    if (json || process.stdin.isTTY !== true || process.stdout.isTTY !== true) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('which language shall the project be in?', {
            hint: `add --language and one of ${languages.join(', ')}`,
        });
    }
    const prompt = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input: process.stdin, output: process.stdout });
    try {
        const answer = (await prompt.question(`language (${answers}): `, { signal })).trim();
        return languages[Number(answer) - 1] ?? answer;
    }
    finally {
        prompt.close();
    }
}


/***/ })

};
