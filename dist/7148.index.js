const id = 7148;
const ids = [7148];
const modules = {
  /***/
  7148: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        parseForeignResult: () => (
          /* binding */
          parseForeignResult
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35807);
      var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99728);
      const LONGEST = 5e7;
      const LONGEST_WORD = 1e4;
      const MOST = 2e4;
      const word = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi((text) => (0, _base_text_js__WEBPACK_IMPORTED_MODULE_2__.IN)(text, LONGEST_WORD)));
      const number = valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.E2x());
      const place = valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.aig(), valibot__WEBPACK_IMPORTED_MODULE_1__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__.Wwf(1)));
      const list = (item) => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(item), valibot__WEBPACK_IMPORTED_MODULE_1__.Ru6(MOST));
      const DIAGNOSTIC = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        file: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word),
        line: place,
        column: place,
        endLine: place,
        endColumn: place,
        severity: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["error", "warning", "notice"]),
        code: word,
        message: word,
        hint: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word)
      });
      const PARTS = {
        schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(_report_result_js__WEBPACK_IMPORTED_MODULE_3__.f$),
        status: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["passed", "failed", "error"]),
        module: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ path: word, sha256: word, size: number, abi: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word), language: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word) })),
        verdicts: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(word, valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          verdict: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["loads", "refused", "unknown"]),
          basis: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["measured", "table", "none"]),
          envoy: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word),
          reasons: list(word)
        })),
        tests: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ passed: number, failed: number, skipped: number }),
        cases: list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          name: word,
          engine: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["host", "envoy"]),
          target: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word),
          as: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word),
          reason: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word),
          status: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["passed", "failed", "skipped"]),
          file: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(word),
          line: place
        })),
        figures: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(word, valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ value: number, unit: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["bytes", "seconds", "milliseconds", "requests", "count"]) })),
        diagnostics: list(DIAGNOSTIC),
        stages: list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
          name: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(_report_result_js__WEBPACK_IMPORTED_MODULE_3__.an),
          status: valibot__WEBPACK_IMPORTED_MODULE_1__.KIO(["passed", "failed", "error", "skipped"]),
          seconds: number
        }))
      };
      const RESULT = valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ...PARTS, modules: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(list(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({ ...PARTS, name: word }))) });
      function parseForeignResult(text) {
        if (text.length > LONGEST)
          throw refusal(`it has more than ${LONGEST} characters`);
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          throw refusal("it is no JSON");
        }
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(RESULT, value);
        if (!parsed.success)
          throw refusal(`${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(parsed.issues[0]) ?? "it"} is not what a run writes`);
        return parsed.output;
      }
      function refusal(why) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`input result: the file is no result of wasm-action: ${why}`, {
          hint: "give the file that the action's output `result` names"
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
