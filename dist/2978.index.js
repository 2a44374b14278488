export const id = 2978;
export const ids = [2978];
export const modules = {

/***/ 22978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyImage: () => (/* binding */ verifyImage)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _publish_consumers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27601);
/* harmony import */ var _publish_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42705);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53058);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27640);






/** Says who can load what is published under a reference, or where the project publishes. */
async function verifyImage(job) {
    const { env, inputs } = job;
    const asked = (0,_publish_consumers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConsumers */ .rV)(inputs.consumers ?? []);
    const reference = await findReference(job);
    const client = (0,_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .createRegistry */ .I)(inputs, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference), env);
    const { image, consumers, diagnostics } = await (0,_publish_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .verify */ .MX)({ client, reference, asked });
    for (const { consumer, reference: judged, verdict, asked: counts } of consumers) {
        if (counts)
            env.log.info(`${verdict === 'loads' ? '✓' : '✗'} ${consumer} ${verdict} ${judged}`);
    }
    return { image, consumers, diagnostics };
}
async function findReference(job) {
    const { module } = job.inputs;
    if (module?.kind === 'reference')
        return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(module.reference);
    if (module?.kind === 'file') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${module.path} is a module and no image`, {
            hint: 'name a reference, an image-layout folder, or the folder of a project that was published',
        });
    }
    const { place, tags } = await (0,_publish_js__WEBPACK_IMPORTED_MODULE_4__.findDestination)(job);
    return { ...place, tag: tags[0] };
}


/***/ })

};
