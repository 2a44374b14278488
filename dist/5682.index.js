export const id = 5682;
export const ids = [5682];
export const modules = {

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUp: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42106);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53058);


/** Gets what the later stages need, so that they need no network: compiler, dependencies and the targets' Envoys. */
async function setUp(job) {
    const { env } = job;
    // A mistake in the image's name shall not cost a build.
    if (job.stages.includes('publish'))
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_0__.findDestination)(job);
    const wanted = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsEnvoy */ .dJ)(job.inputs) ? job.envoys() : [];
    const [envoys, { tools, diagnostics }] = await Promise.all([wanted, job.preparation()]);
    for (const { name, version, source, why } of tools) {
        env.log.info(`${name} ${version} (${source})${why === undefined ? '' : `: ${why}`}`);
    }
    for (const envoy of envoys)
        env.log.info(`envoy ${envoy.version} for ${envoy.target.key} (${envoy.source})`);
    const proxies = envoys.map(({ version, source, target }) => ({
        name: 'envoy',
        version,
        source,
        why: `the target ${target.key}`,
    }));
    return { diagnostics, tools: [...tools, ...proxies] };
}


/***/ })

};
