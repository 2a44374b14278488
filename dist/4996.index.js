const id = 4996;
const ids = [4996];
const modules = {
  /***/
  74996: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        askForProject: () => (
          /* binding */
          askForProject
        )
        /* harmony export */
      });
      var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28537);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
      var _language_languages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16622);
      var _project_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28763);
      async function askForProject(offers, given, signal) {
        if (!process.stdout.columns)
          process.stdout.columns = 80;
        const available = offers.filter((offer) => offer.available);
        const language = answered(await (0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.Lt)({
          message: "Which language?",
          options: _language_languages_js__WEBPACK_IMPORTED_MODULE_2__.LANGUAGE_TITLES.filter(({ name }) => available.some((offer) => offer.language === name && offer.kind === (given.kind ?? offer.kind))).map(({ name, title }) => ({ value: name, label: title })),
          signal
        }));
        const kinds = available.filter((offer) => offer.language === language).map(({ kind: kind2 }) => kind2);
        const kind = given.kind ?? answered(await (0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.Lt)({
          message: "Which kind of filter?",
          options: kinds.map((name) => ({ value: name, label: name, hint: _project_kinds_js__WEBPACK_IMPORTED_MODULE_3__.G[name] ?? "" })),
          initialValue: _project_kinds_js__WEBPACK_IMPORTED_MODULE_3__.z,
          signal
        }));
        const directory = given.directory ?? answered(await (0, _clack_prompts__WEBPACK_IMPORTED_MODULE_0__.Qq)({
          message: "In which folder? Its name becomes the name of the filter.",
          placeholder: "my-filter",
          defaultValue: "my-filter",
          signal
        }));
        return { directory, language, kind };
      }
      function answered(answer) {
        if (typeof answer === "symbol")
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.p4("SIGINT");
        return answer;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
