const id = 3377;
const ids = [3377];
const modules = {
  /***/
  73377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        renderJunit: () => (
          /* binding */
          renderJunit
        )
        /* harmony export */
      });
      var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35807);
      var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28522);
      const LONGEST_TEXT = 2e4;
      function renderJunit(result) {
        const modules2 = result.modules ?? [{ ...result, name: result.module?.path ?? "wasm-action" }];
        const total = emptyCounts();
        const suites = modules2.map((module) => [stageSuite(module), ...caseSuites(module)].map((suite) => renderSuite(suite, total)).join("\n"));
        return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="wasm-action"${counts(total)}>
${suites.join("\n")}
</testsuites>
`;
      }
      const emptyCounts = () => ({ passed: 0, failed: 0, error: 0, skipped: 0, seconds: 0 });
      function renderSuite({ name, cases }, total) {
        const own = emptyCounts();
        for (const { outcome, seconds = 0 } of cases) {
          for (const sum of [own, total]) {
            sum[outcome]++;
            sum.seconds += seconds;
          }
        }
        return `  <testsuite${attributes({ name })}${counts(own)}>
${cases.map(toXml).join("\n")}
  </testsuite>`;
      }
      function stageSuite({ name, stages, diagnostics }) {
        const stopped = stages.find(({ status }) => status === "failed" || status === "error")?.name;
        const outcomes = {
          passed: "passed",
          failed: "failed",
          error: "error",
          skipped: "skipped"
        };
        return {
          name: `${name}: stages`,
          cases: stages.map((stage) => ({
            name: stage.name,
            className: name,
            outcome: outcomes[stage.status],
            seconds: stage.seconds,
            reasons: stage.name === stopped ? diagnostics.filter(({ severity }) => severity === "error").map(toReason) : []
          }))
        };
      }
      function caseSuites({ name, cases, diagnostics }) {
        const suites = /* @__PURE__ */ new Map();
        for (const one of cases) {
          const where = one.target ?? one.engine;
          const own = suites.get(where);
          if (own === void 0)
            suites.set(where, [one]);
          else
            own.push(one);
        }
        return [...suites].map(([where, own]) => ({
          name: `${name}: ${where}`,
          cases: own.map((one) => ({
            name: one.name,
            className: `${name}.${where}`,
            outcome: one.status,
            file: one.file,
            line: one.line,
            seconds: one.seconds,
            reasons: reasonsOf(one, diagnostics)
          }))
        }));
      }
      function reasonsOf({ status, reason, problems = [], file, line }, diagnostics) {
        if (status === "passed")
          return [];
        if (status === "skipped")
          return reason === void 0 ? [] : [{ message: reason, text: reason }];
        if (problems.length === 0) {
          return diagnostics.filter((one) => file !== void 0 && one.file === file && one.line === line).map(toReason);
        }
        return problems.map((message) => {
          const [first = ""] = message.split("\n");
          const told = diagnostics.find((one) => one.file === file && one.message.startsWith(first));
          return told === void 0 ? { message, text: message } : toReason({ ...told, message });
        });
      }
      function toReason(diagnostic) {
        const { message, detail, hint } = diagnostic;
        return { message, text: [(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.dE)(diagnostic), message, detail, hint].filter(Boolean).join("\n") };
      }
      function counts({ passed, failed, error, skipped, seconds }) {
        return attributes({
          tests: passed + failed + error + skipped,
          failures: failed,
          errors: error,
          skipped,
          time: seconds.toFixed(3)
        });
      }
      function toXml(one) {
        const head = `    <testcase${attributes({ name: one.name, classname: one.className, time: one.seconds, file: one.file, line: one.line })}`;
        if (one.outcome === "passed")
          return `${head}/>`;
        const [first] = one.reasons;
        if (one.outcome === "skipped")
          return `${head}><skipped${attributes({ message: first?.message })}/></testcase>`;
        const tag = one.outcome === "failed" ? "failure" : "error";
        const message = first?.message.split("\n")[0] ?? `${one.name} did not pass`;
        const text = one.reasons.map((reason) => reason.text).join("\n\n");
        return `${head}><${tag}${attributes({ message })}>${escapeXml((0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(text, LONGEST_TEXT))}</${tag}></testcase>`;
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${escapeXml((0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(String(value), LONGEST_TEXT)).replaceAll("\n", "&#10;").replaceAll("	", "&#9;")}"`).join("");
      }
      function escapeXml(text) {
        return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.kU)(text).replaceAll(/[\ufffe\uffff\p{Surrogate}]/gu, "\uFFFD").replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
