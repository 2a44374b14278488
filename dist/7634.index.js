const id = 7634;
const ids = [7634];
const modules = {
  /***/
  77634: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          REPOSITORY
        ),
        /* harmony export */
        VERSION: () => (
          /* binding */
          VERSION
        ),
        /* harmony export */
        f: () => (
          /* binding */
          docsUrl
        )
        /* harmony export */
      });
      const VERSION = "0.1.0";
      const REPOSITORY = "org/wasm-action";
      function docsUrl(page) {
        return `https://github.com/${REPOSITORY}/blob/v1/${page}`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
