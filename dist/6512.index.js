const id = 6512;
const ids = [6512];
const modules = {
  /***/
  96512: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        renderSarif: () => (
          /* binding */
          renderSarif
        )
        /* harmony export */
      });
      var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65203);
      var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35807);
      var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77634);
      const MOST_RESULTS = 25e3;
      const LONGEST_MESSAGE = 4e3;
      const LEVELS = { error: "error", warning: "warning", notice: "note" };
      function renderSarif(diagnostics) {
        const all = (0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.D)((0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.G)(diagnostics));
        const placed = all.filter(({ file }) => file !== void 0).slice(0, MOST_RESULTS);
        const placeless = all.filter(({ file }) => file === void 0);
        const rules = [...new Set(all.map(({ code }) => code))];
        const index = new Map(rules.map((code, position) => [code, position]));
        const rule = (diagnostic) => index.get(diagnostic.code) ?? 0;
        const log = {
          $schema: "https://json.schemastore.org/sarif-2.1.0.json",
          version: "2.1.0",
          runs: [
            {
              tool: { driver: { name: "wasm-action", semanticVersion: _base_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION, rules: rules.map((id2) => toRule(id2, all)) } },
              columnKind: "utf16CodeUnits",
              invocations: [
                {
                  executionSuccessful: !all.some(({ code }) => code === "internal"),
                  toolExecutionNotifications: placeless.map((diagnostic) => ({
                    level: LEVELS[diagnostic.severity],
                    message: messageOf(diagnostic),
                    associatedRule: { id: diagnostic.code, index: rule(diagnostic) }
                  }))
                }
              ],
              results: placed.map((diagnostic) => ({
                ruleId: diagnostic.code,
                ruleIndex: rule(diagnostic),
                level: LEVELS[diagnostic.severity],
                message: messageOf(diagnostic),
                locations: [{ physicalLocation: locationOf(diagnostic) }]
              }))
            }
          ]
        };
        return `${JSON.stringify(log)}
`;
      }
      function toRule(id2, diagnostics) {
        const docs = diagnostics.find(({ code, docs: page }) => code === id2 && page !== void 0)?.docs;
        return { id: id2, ...docs !== void 0 && URL.canParse(docs) ? { helpUri: docs } : {} };
      }
      function messageOf({ message, hint }) {
        const text = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_2__.IN)((0, _base_text_js__WEBPACK_IMPORTED_MODULE_2__.kU)(hint === void 0 ? message : `${message}
${hint}`), LONGEST_MESSAGE);
        return { text: text.trim() === "" ? "(no message)" : text };
      }
      function locationOf({ file = "", line, column, endLine, endColumn }) {
        const uri = file.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
        const region = {
          startLine: line,
          startColumn: column,
          endLine: endLine === void 0 || line === void 0 || endLine < line ? void 0 : endLine,
          endColumn: column === void 0 ? void 0 : endColumn
        };
        return { artifactLocation: { uri }, ...line === void 0 ? {} : { region } };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
