const id = 9341;
const ids = [9341];
const modules = {
  /***/
  99341: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        chooseTargets: () => (
          /* binding */
          chooseTargets
        ),
        /* harmony export */
        findOldestEnvoy: () => (
          /* binding */
          findOldestEnvoy
        )
        /* harmony export */
      });
      var _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54778);
      var _envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73528);
      const ALL = "envoy@all";
      function chooseTargets(named, products = _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__.mY) {
        const wanted = named.length === 0 ? [(0, _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__.s5)()] : named.flatMap((name) => name === ALL ? (0, _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__.sx)() : [name]);
        const targets = new Map(wanted.map((text) => (0, _envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__._E)(text, products)).map((target) => [target.key, target]));
        return [...targets.values()];
      }
      function findOldestEnvoy(named) {
        return named.length === 0 ? void 0 : (0, _envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__.NA)(chooseTargets(named))?.envoy;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
