export const id = 6512;
export const ids = [6512];
export const modules = {

/***/ 96512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65203);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35807);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77634);



/** Code scanning takes no more results of one run. */
const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 4_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The Diagnostics as a SARIF 2.1.0 log for code scanning. What stands in no file is a notification, since GitHub refuses
 * a result without a place.
 * @param diagnostics with paths relative to the repository.
 */
function renderSarif(diagnostics) {
    const all = (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .sortDiagnostics */ .D)((0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueDiagnostics */ .G)(diagnostics));
    const placed = all.filter(({ file }) => file !== undefined).slice(0, MOST_RESULTS);
    const placeless = all.filter(({ file }) => file === undefined);
    const rules = [...new Set(all.map(({ code }) => code))];
    const index = new Map(rules.map((code, position) => [code, position]));
    const rule = (diagnostic) => index.get(diagnostic.code) ?? 0;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'wasm-action', semanticVersion: _base_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION, rules: rules.map((id) => toRule(id, all)) } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: !all.some(({ code }) => code === 'internal'),
                        toolExecutionNotifications: placeless.map((diagnostic) => ({
                            level: LEVELS[diagnostic.severity],
                            message: messageOf(diagnostic),
                            associatedRule: { id: diagnostic.code, index: rule(diagnostic) },
                        })),
                    },
                ],
                results: placed.map((diagnostic) => ({
                    ruleId: diagnostic.code,
                    ruleIndex: rule(diagnostic),
                    level: LEVELS[diagnostic.severity],
                    message: messageOf(diagnostic),
                    locations: [{ physicalLocation: locationOf(diagnostic) }],
                })),
            },
        ],
    };
    return `${JSON.stringify(log)}\n`;
}
function toRule(id, diagnostics) {
    const docs = diagnostics.find(({ code, docs: page }) => code === id && page !== undefined)?.docs;
    return { id, ...(docs !== undefined && URL.canParse(docs) ? { helpUri: docs } : {}) };
}
function messageOf({ message, hint }) {
    const text = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControl */ .kU)(hint === undefined ? message : `${message}\n${hint}`), LONGEST_MESSAGE);
    return { text: text.trim() === '' ? '(no message)' : text };
}
function locationOf({ file = '', line, column, endLine, endColumn }) {
    // A colon in the first segment would make a scheme of it; half a character has no encoding.
    const uri = file
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    const region = {
        startLine: line,
        startColumn: column,
        endLine: endLine === undefined || line === undefined || endLine < line ? undefined : endLine,
        endColumn: column === undefined ? undefined : endColumn,
    };
    return { artifactLocation: { uri }, ...(line === undefined ? {} : { region }) };
}


/***/ })

};
