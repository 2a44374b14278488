export const id = 4996;
export const ids = [4996];
export const modules = {

/***/ 74996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askForProject: () => (/* binding */ askForProject)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28537);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _language_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16622);
/* harmony import */ var _project_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28763);




/**
 * Asks a person for what the flags leave open.
 * @param offers what there is to choose from.
 * @param given what is not asked for.
 * @throws InterruptedError for Ctrl-C and Escape.
 */
async function askForProject(offers, given, signal) {
    // Some terminals don't tell how wide they are, and then one letter would stand on each line.
    if (!process.stdout.columns)
        process.stdout.columns = 80;
    const available = offers.filter((offer) => offer.available);
    const language = answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({
        message: 'Which language?',
        options: _language_languages_js__WEBPACK_IMPORTED_MODULE_2__.LANGUAGE_TITLES.filter(({ name }) => available.some((offer) => offer.language === name && offer.kind === (given.kind ?? offer.kind))).map(({ name, title }) => ({ value: name, label: title })),
        signal,
    }));
    const kinds = available.filter((offer) => offer.language === language).map(({ kind }) => kind);
    const kind = given.kind ??
        answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({
            message: 'Which kind of filter?',
            options: kinds.map((name) => ({ value: name, label: name, hint: _project_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .G[name] ?? '' })),
            initialValue: _project_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_KIND */ .z,
            signal,
        }));
    const directory = given.directory ??
        answered(await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
            message: 'In which folder? Its name becomes the name of the filter.',
            placeholder: 'my-filter',
            defaultValue: 'my-filter',
            signal,
        }));
    return { directory, language, kind };
}
function answered(answer) {
    if (typeof answer === 'symbol')
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InterruptedError */ .p4('SIGINT');
    return answer;
}


/***/ })

};
