export const id = 9341;
export const ids = [9341];
export const modules = {

/***/ 99341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseTargets: () => (/* binding */ chooseTargets),
/* harmony export */   findOldestEnvoy: () => (/* binding */ findOldestEnvoy)
/* harmony export */ });
/* harmony import */ var _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54778);
/* harmony import */ var _envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73528);


/** Every Envoy release that can be had, newest patch of each minor. */
const ALL = 'envoy@all';
/**
 * The targets that a run judges, each once; none named: the newest Envoy that can be had.
 * @throws ConfigurationError for one that can't be read.
 */
function chooseTargets(named, products = _envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLED_PRODUCTS */ .mY) {
    const wanted = named.length === 0 ? [(0,_envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .newestRelease */ .s5)()] : named.flatMap((name) => (name === ALL ? (0,_envoy_releases_js__WEBPACK_IMPORTED_MODULE_0__/* .newestOfEachMinor */ .sx)() : [name]));
    const targets = new Map(wanted.map((text) => (0,_envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .readTarget */ ._E)(text, products)).map((target) => [target.key, target]));
    return [...targets.values()];
}
/** The oldest Envoy among them, `1.33.4`; undefined where none is named, or no name tells it. */
function findOldestEnvoy(named) {
    return named.length === 0 ? undefined : (0,_envoy_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .findOldest */ .NA)(chooseTargets(named))?.envoy;
}


/***/ })

};
