export const id = 9341;
export const ids = [9341];
export const modules = {

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseTargets: () => (/* binding */ chooseTargets)
/* harmony export */ });
/* harmony import */ var _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54778);
/* harmony import */ var _envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73528);


/** Every Envoy release that can be had, newest patch of each minor. */
const ALL = 'envoy@all';
/**
 * The targets that a run judges, each once; none named: the newest Envoy that can be had.
 * @throws ConfigurationError for one that can't be read.
 */
function chooseTargets(named) {
    const wanted = named.length === 0 ? [(0,_envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .newestRelease */ .s5)()] : named.flatMap((name) => (name === ALL ? (0,_envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .newestOfEachMinor */ .sx)() : [name]));
    const targets = new Map(wanted.map(_envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarget */ .h).map((target) => [target.key, target]));
    return [...targets.values()];
}


/***/ })

};
