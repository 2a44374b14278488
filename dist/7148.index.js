export const id = 7148;
export const ids = [7148];
export const modules = {

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForeignResult: () => (/* binding */ parseForeignResult)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35807);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99728);




/** No run of ours writes as much; more is somebody who wants to keep us busy. */
const LONGEST = 50_000_000;
const LONGEST_WORD = 10_000;
const MOST = 20_000;
const word = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((text) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(text, LONGEST_WORD)));
const number = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E2x());
const place = valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1)));
const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(MOST));
const DIAGNOSTIC = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
    line: place,
    column: place,
    endLine: place,
    endColumn: place,
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['error', 'warning', 'notice']),
    code: word,
    message: word,
    hint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
});
const PARTS = {
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['passed', 'failed', 'error']),
    module: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: word, sha256: word, size: number, abi: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word), language: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word) })),
    verdicts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['loads', 'refused', 'unknown']),
        basis: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['measured', 'table', 'none']),
        envoy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
        reasons: list(word),
    })),
    tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ passed: number, failed: number, skipped: number }),
    cases: list(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: word,
        engine: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['host', 'envoy']),
        target: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
        as: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
        reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
        status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['passed', 'failed', 'skipped']),
        file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(word),
        line: place,
    })),
    figures: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(word, valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ value: number, unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['bytes', 'seconds', 'milliseconds', 'requests', 'count']) })),
    diagnostics: list(DIAGNOSTIC),
    stages: list(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an),
        status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['passed', 'failed', 'error', 'skipped']),
        seconds: number,
    })),
};
/** What is shown of a result; an image that a stranger's run names is not, since nobody pushed it. */
const RESULT = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...PARTS, modules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(list(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...PARTS, name: word }))) });
/**
 * Reads a result that somebody else's code may have written: nothing in it is believed but its form, whatever does not
 * have the form is refused, and what nobody knows is left out.
 * @throws ConfigurationError for anything else than a result.
 */
function parseForeignResult(text) {
    if (text.length > LONGEST)
        throw refusal(`it has more than ${LONGEST} characters`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refusal('it is no JSON');
    }
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(RESULT, value);
    if (!parsed.success)
        throw refusal(`${valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(parsed.issues[0]) ?? 'it'} is not what a run writes`);
    return parsed.output;
}
function refusal(why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`input result: the file is no result of wasm-action: ${why}`, {
        hint: "give the file that the action's output `result` names",
    });
}


/***/ })

};
