export const id = 9359;
export const ids = [9359];
export const modules = {

/***/ 59359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeProvenance: () => (/* binding */ makeProvenance),
/* harmony export */   readBuilder: () => (/* binding */ readBuilder)
/* harmony export */ });
/* harmony import */ var _base_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28850);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77634);


/** How packing by this tool is told from other ways; documented in docs/images.md. */
const BUILD_TYPE = 'https://github.com/org/wasm-action/blob/main/docs/images.md#provenance';
/**
 * SLSA provenance v1 (slsa.dev/spec/v1.0/provenance) in an in-toto statement v1, unsigned. Where and when it was made
 * stands here and nowhere in the image, which is the same whoever makes it.
 * @param now milliseconds since 1970
 */
function makeProvenance(origin, { name, digest }, now) {
    const { source, commit, ref, builder } = origin;
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name, digest: { sha256: digest.replace('sha256:', '') } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: {
            buildDefinition: {
                buildType: BUILD_TYPE,
                externalParameters: {
                    ...(source === undefined ? {} : { source: (0,_base_http_js__WEBPACK_IMPORTED_MODULE_0__.displayUrl)(source) }),
                    ...(ref === undefined ? {} : { ref }),
                    ...(origin.version === undefined ? {} : { version: origin.version }),
                    layouts: origin.layouts,
                },
                resolvedDependencies: [
                    ...(source === undefined || commit === undefined
                        ? []
                        : [
                            {
                                uri: `git+${(0,_base_http_js__WEBPACK_IMPORTED_MODULE_0__.displayUrl)(source)}${ref === undefined ? '' : `@${ref}`}`,
                                digest: { gitCommit: commit },
                            },
                        ]),
                    { name: 'module.wasm', digest: { sha256: origin.moduleSha256 } },
                ],
            },
            runDetails: {
                builder: { id: builder.id, version: { 'wasm-action': _base_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION } },
                metadata: {
                    ...(builder.invocation === undefined ? {} : { invocationId: builder.invocation }),
                    finishedOn: new Date(now).toISOString().replace(/\.\d{3}Z$/, 'Z'),
                },
            },
        },
    };
    return {
        name: 'provenance.intoto.json',
        artifactType: 'application/vnd.in-toto+json',
        bytes: new TextEncoder().encode(`${JSON.stringify(statement)}\n`),
    };
}
/** Who runs this, by the variables that CI systems set; on a laptop nobody in particular. */
function readBuilder(variables) {
    const { GITHUB_SERVER_URL: github, GITHUB_WORKFLOW_REF: workflow, GITHUB_REPOSITORY: repository } = variables;
    if (github && workflow && repository) {
        const { GITHUB_RUN_ID: run = '', GITHUB_RUN_ATTEMPT: attempt = '1' } = variables;
        return {
            id: `${github}/${workflow}`,
            invocation: `${github}/${repository}/actions/runs/${run}/attempts/${attempt}`,
            source: `${github}/${repository}`,
        };
    }
    if (variables.GITLAB_CI && variables.CI_SERVER_URL && variables.CI_RUNNER_ID) {
        return {
            id: `${variables.CI_SERVER_URL}/-/runners/${variables.CI_RUNNER_ID}`,
            invocation: variables.CI_JOB_URL,
            source: variables.CI_PROJECT_URL,
        };
    }
    if (variables.JENKINS_URL)
        return { id: variables.JENKINS_URL, invocation: variables.BUILD_URL };
    return { id: 'urn:wasm-action:command-line' };
}


/***/ })

};
