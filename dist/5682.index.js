const id = 5682;
const ids = [5682];
const modules = {
  /***/
  75404: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          refuseEarly
        )
        /* harmony export */
      });
      async function refuseEarly(job) {
        if (job.stages.includes("publish"))
          await (await Promise.all(
            /* import() */
            [__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7872)]
          ).then(__webpack_require__.bind(__webpack_require__, 53058))).findDestination(job);
        if (job.stages.includes("test") && (await job.project()).build === void 0) {
          await (await Promise.all(
            /* import() */
            [__webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6315)]
          ).then(__webpack_require__.bind(__webpack_require__, 46315))).readSuite(job);
        }
      }
    })
  ),
  /***/
  5682: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        setUp: () => (
          /* binding */
          setUp
        )
        /* harmony export */
      });
      var _early_mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75404);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42106);
      async function setUp(job) {
        const { env } = job;
        await (0, _early_mistakes_js__WEBPACK_IMPORTED_MODULE_0__.S)(job);
        const wanted = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.dJ)(job.inputs) ? job.envoys() : [];
        const [envoys, { tools, diagnostics }] = await Promise.all([wanted, job.preparation()]);
        for (const { name, version, source, why } of tools) {
          env.log.info(`${name} ${version} (${source})${why === void 0 ? "" : `: ${why}`}`);
        }
        for (const envoy of envoys)
          env.log.info(`envoy ${envoy.version} for ${envoy.target.key} (${envoy.source})`);
        const proxies = envoys.map(({ version, source, target }) => ({
          name: "envoy",
          version,
          source,
          why: `the target ${target.key}`
        }));
        return { diagnostics, tools: [...tools, ...proxies] };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
