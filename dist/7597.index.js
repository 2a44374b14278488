export const id = 7597;
export const ids = [7597];
export const modules = {

/***/ 12136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   x: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50157);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);



const ATTEMPTS = 4;
/** The first pause after an answer that names none, in milliseconds; doubled for each further one. */
const FIRST_PAUSE = 1_000;
/** GitHub asks for a minute after a secondary rate limit that names no time. */
const SECONDARY_PAUSE = 60_000;
/** A report is not worth a longer pause: annotations and summary say the same. In milliseconds. */
const LONGEST_PAUSE = 120_000;
/** GitHub's API for one repository. */
function createApi({ token, repository, apiUrl, log, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout }) {
    const [owner = '', repo = ''] = repository.split('/');
    const patiently = async (work) => {
        let lost = false;
        for (let attempt = 0;; attempt++) {
            try {
                return await work(lost);
            }
            catch (error) {
                lost ||= (statusOf(error) ?? 0) >= 500;
                const wait = pauseAfter(error, attempt);
                if (wait === undefined || wait > LONGEST_PAUSE || attempt === ATTEMPTS - 1)
                    throw error;
                log.debug(`GitHub's API: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}; again in ${Math.round(wait / 1_000)} s`);
                await pause(wait);
            }
        }
    };
    return { octokit: (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { baseUrl: apiUrl }), owner, repo, patiently };
}
/** The HTTP status of a refused request; undefined for anything else. */
function statusOf(error) {
    const status = error?.status;
    return typeof status === 'number' ? status : undefined;
}
/** Milliseconds to wait before the next attempt (docs: best practices for using the REST API); undefined: don't. */
function pauseAfter(error, attempt) {
    const status = statusOf(error);
    const backoff = FIRST_PAUSE * 2 ** attempt;
    // Octokit gives 500 to a connection that broke.
    if (status !== undefined && status >= 500)
        return Math.max(backoff, retryAfter(error) ?? 0);
    if (status !== 403 && status !== 429)
        return undefined;
    const asked = retryAfter(error);
    if (asked !== undefined)
        return asked;
    if (header(error, 'x-ratelimit-remaining') === '0') {
        return Math.max(0, Number(header(error, 'x-ratelimit-reset') ?? Number.NaN) * 1_000 - Date.now());
    }
    return status === 429 || /secondary rate limit/i.test((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)) ? SECONDARY_PAUSE : undefined;
}
function retryAfter(error) {
    const seconds = Number(header(error, 'retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}
function header(error, name) {
    const headers = error.response?.headers;
    const value = headers?.[name];
    return value === undefined ? undefined : String(value);
}


/***/ }),

/***/ 17597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48034);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76368);




/** GitHub refuses a comment of more than 65,536 characters; what can be four bytes each is cut by bytes. */
const LONGEST_BYTES = 65_000;
/** A pull request with more comments than this gets a second one of ours rather than no answer. */
const MOST_PAGES = 10;
const PER_PAGE = 100;
/**
 * Keeps one comment of ours on the pull request: the newest result replaces the one before it. What does not work is a
 * notice, never an error.
 */
async function writeComment(step, result) {
    const issue_number = step.event.pullRequest;
    if (issue_number === undefined)
        return [];
    const { octokit, owner, repo, patiently } = (0,_step_js__WEBPACK_IMPORTED_MODULE_3__/* .apiOf */ .i)(step);
    const marker = `<!-- wasm-action ${encodeURIComponent((0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(step.workspace, step.directory))} -->`;
    const body = `${marker}\n${(0,_report_page_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPage */ .C)(result, { longest: LONGEST_BYTES })}`;
    const findOurs = async () => {
        for (let page = 1; page <= MOST_PAGES; page++) {
            const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number, per_page: PER_PAGE, page });
            // Anybody can write our marker: only a bot's comment may be ours.
            const ours = data.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true);
            if (ours !== undefined || data.length < PER_PAGE)
                return ours?.id;
        }
        return undefined;
    };
    try {
        await patiently(async () => {
            const comment_id = await findOurs();
            if (comment_id === undefined)
                await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
            else
                await octokit.rest.issues.updateComment({ owner, repo, comment_id, body });
        });
        return [];
    }
    catch (error) {
        return [
            {
                severity: 'notice',
                code: 'comment',
                message: `no comment was written: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}. The summary says the same`,
                hint: 'it needs `permissions: pull-requests: write`, which pull requests from forks and Dependabot never have',
            },
        ];
    }
}


/***/ }),

/***/ 76368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ apiOf)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12136);

/** GitHub's API for the repository that the job belongs to. */
function apiOf({ action, variables, log, pause }) {
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .createApi */ .x)({
        token: action.githubToken,
        repository: variables.GITHUB_REPOSITORY ?? '',
        apiUrl: variables.GITHUB_API_URL ?? 'https://api.github.com',
        log,
        ...(pause === undefined ? {} : { pause }),
    });
}


/***/ })

};
