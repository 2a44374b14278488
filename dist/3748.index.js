export const id = 3748;
export const ids = [3748];
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

/***/ 83748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  abandonRun: () => (/* binding */ abandonRun),
  announceRun: () => (/* binding */ announceRun),
  concludeRun: () => (/* binding */ concludeRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/report/modules.js
var modules = __webpack_require__(85980);
// EXTERNAL MODULE: ./.build/github/annotations.js
var annotations = __webpack_require__(47534);
// EXTERNAL MODULE: ./.build/base/diagnostic.js
var diagnostic = __webpack_require__(65203);
// EXTERNAL MODULE: ./.build/report/page.js
var page = __webpack_require__(48034);
// EXTERNAL MODULE: ./.build/github/api.js
var github_api = __webpack_require__(12136);
// EXTERNAL MODULE: ./.build/github/text.js
var github_text = __webpack_require__(66429);
;// CONCATENATED MODULE: ./.build/github/check-run.js







/** The Checks API takes this many annotations in one request. */
const PER_REQUEST = 50;
/** Ten requests: GitHub allows about 80 that write in a minute, and other jobs want some of them. */
const MOST_ANNOTATIONS = 500;
/** Of a check run's summary. The API speaks of characters and counts bytes. */
const LONGEST_SUMMARY_BYTES = 65_535;
const LONGEST_TITLE = 255;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** A check run that says "in progress", from the first stage on. @throws what the API threw. */
async function openCheckRun(target, api) {
    const { owner, repo, octokit } = api;
    return api.patiently(async (lost) => {
        if (lost) {
            const known = await findCheckRun(target, api);
            if (known !== undefined)
                return known;
        }
        const created = await octokit.rest.checks.create({
            owner,
            repo,
            name: target.name,
            head_sha: target.headSha,
            external_id: target.externalId,
            status: 'in_progress',
            ...(target.page === undefined ? {} : { details_url: target.page }),
        });
        return created.data.id;
    });
}
async function findCheckRun(target, { owner, repo, octokit }) {
    const found = await octokit.rest.checks.listForRef({
        owner,
        repo,
        ref: target.headSha,
        check_name: target.name,
        filter: 'all',
        per_page: 100,
    });
    return found.data.check_runs.find(({ external_id }) => external_id === target.externalId)?.id;
}
/** Ends a check run without a word on the module: the job was cancelled. */
async function cancelCheckRun(id, { owner, repo, octokit, patiently }) {
    await patiently(() => octokit.rest.checks.update({ owner, repo, check_run_id: id, status: 'completed', conclusion: 'cancelled' }));
}
/**
 * Ends a check run with everything that was found: the conclusion with the first annotations, then the rest by pages.
 * @returns how many annotations GitHub did not take, or were too many to be sent.
 * @throws what the API threw before it had the conclusion.
 */
async function closeCheckRun(id, { result, diagnostics, conclusion, page: runPage }, api) {
    const placed = (0,diagnostic/* sortDiagnostics */.D)((0,diagnostic/* uniqueDiagnostics */.G)(diagnostics)).filter(({ file }) => file !== undefined);
    const annotations = placed.slice(0, MOST_ANNOTATIONS).map(toAnnotation);
    const output = {
        title: titleOf(result, conclusion),
        summary: summarize(result, rest(placed.length - annotations.length, runPage)),
    };
    const update = (page, parts) => api.octokit.rest.checks.update({
        owner: api.owner,
        repo: api.repo,
        check_run_id: id,
        ...parts,
        output: { ...output, ...(page.length === 0 ? {} : { annotations: [...page] }) },
    });
    const ending = { status: 'completed', conclusion };
    let taken = 0;
    for (let start = 0; start === 0 || start < annotations.length; start += PER_REQUEST) {
        const page = annotations.slice(start, start + PER_REQUEST);
        const parts = start === 0 ? ending : {};
        try {
            await api.patiently(async (lost) => {
                // Annotations add up: a page whose answer was lost must not be sent twice.
                const mayBeThere = lost && page.length > 0;
                if (mayBeThere && (await countAnnotations(id, api)) >= start + page.length)
                    return;
                await update(page, parts);
            });
            taken += page.length;
        }
        catch (error) {
            if (start > 0)
                break;
            // One annotation that GitHub does not like refuses the whole page; the conclusion must stand all the same.
            if ((0,github_api/* statusOf */.c)(error) !== 422 || page.length === 0)
                throw error;
            await api.patiently(() => update([], ending));
        }
    }
    return placed.length - taken;
}
function summarize(result, head) {
    return head + (0,page/* renderPage */.C)(result, { longest: LONGEST_SUMMARY_BYTES - Buffer.byteLength(head) });
}
function rest(unsent, page) {
    if (unsent === 0)
        return '';
    return `+${unsent} annotations have no place here; ${page === undefined ? 'the job summary' : `[the job summary](${page})`} has the rest.\n\n`;
}
async function countAnnotations(id, { owner, repo, octokit }) {
    const found = await octokit.rest.checks.get({ owner, repo, check_run_id: id });
    return found.data.output.annotations_count;
}
/** Why there is no check run, for whoever asked for one; it costs nobody the build. */
function checkRunNotice(error) {
    return {
        severity: 'notice',
        code: 'check-run',
        message: `no check run was written: ${(0,errors/* describeError */.Uc)(error)}. The annotations and the summary say the same`,
        hint: 'it needs `permissions: checks: write`, which pull requests from forks and Dependabot never have',
    };
}
function toAnnotation(diagnostic) {
    const start = diagnostic.line ?? 1;
    const end = Math.max(start, diagnostic.endLine ?? start);
    return {
        path: diagnostic.file ?? '',
        start_line: start,
        end_line: end,
        // The API takes columns only where they are on one line.
        ...(start === end && diagnostic.column !== undefined
            ? { start_column: diagnostic.column, end_column: Math.max(diagnostic.column, diagnostic.endColumn ?? 0) }
            : {}),
        annotation_level: LEVELS[diagnostic.severity],
        title: (0,github_text/* annotationMessage */.L)(diagnostic.code).slice(0, LONGEST_TITLE),
        message: (0,annotations/* annotationText */.xr)(diagnostic),
    };
}
function titleOf(result, conclusion) {
    const errors = (0,modules/* allDiagnostics */.yi)(result).filter(({ severity }) => severity === 'error').length;
    const what = errors === 0 ? '' : ` with ${errors} error${errors === 1 ? '' : 's'}`;
    const one = result.modules === undefined;
    switch (result.status) {
        case 'passed':
            return one ? 'The module passed' : `All ${result.modules.length} modules passed`;
        case 'failed':
            return `${one ? 'The module' : 'A module'} ${conclusion === 'neutral' ? 'would fail' : 'failed'}${what}`;
        case 'error':
            return `There is no verdict${what}`;
    }
}

// EXTERNAL MODULE: ./.build/github/checkout.js
var github_checkout = __webpack_require__(7366);
// EXTERNAL MODULE: ./.build/github/step.js
var github_step = __webpack_require__(76368);
;// CONCATENATED MODULE: ./.build/github/check-run-step.js








/** Shows on the commit that the run has begun. The report step says it if this could not be. */
async function announceRun(step) {
    try {
        await (0,files/* writeFileAtomically */.lo)(idFile(step), String(await openCheckRun(targetOf(step), (0,github_step/* apiOf */.i)(step))));
    }
    catch (error) {
        step.log.info(`no check run yet: ${(0,errors/* describeError */.Uc)(error)}`);
    }
}
/** Ends the check run with the whole result; what did not work is a notice, never an error. */
async function concludeRun(step, result) {
    const api = (0,github_step/* apiOf */.i)(step);
    const target = targetOf(step);
    try {
        const id = (await announcedId(step)) ?? (await openCheckRun(target, api));
        const checkout = await (0,github_checkout/* findCheckout */.I)(step.directory, step.workspace);
        const diagnostics = (0,modules/* allDiagnostics */.yi)(result).map((diagnostic) => (0,github_checkout/* inCheckout */.Y)(diagnostic, step.workspace, checkout));
        const conclusion = concludes(result, step);
        const missing = await closeCheckRun(id, { result, diagnostics, conclusion, page: target.page }, api);
        if (missing > 0)
            step.log.info(`the check run has all but ${missing} of the annotations`);
        return [];
    }
    catch (error) {
        return [checkRunNotice(error)];
    }
}
/** Takes back what was announced, where the job was cancelled. */
async function abandonRun(step) {
    const id = await announcedId(step);
    if (id === undefined)
        return;
    await cancelCheckRun(id, (0,github_step/* apiOf */.i)(step)).catch((error) => {
        step.log.info(`the check run stays in progress: ${(0,errors/* describeError */.Uc)(error)}`);
    });
}
function concludes(result, { action }) {
    if (result.status === 'passed')
        return 'success';
    return result.status === 'failed' && action.modules[0].failOn === 'never' ? 'neutral' : 'failure';
}
function targetOf({ event, directory: folder, workspace, variables }) {
    const directory = (0,files/* relativePath */.iZ)(workspace, folder);
    const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = variables;
    return {
        name: directory === '.' ? 'wasm-action' : `wasm-action: ${directory}`,
        headSha: event.headSha,
        externalId: [run, attempt, job, directory].join('/'),
        page: (0,annotations/* runPage */.fL)(variables),
    };
}
async function announcedId(step) {
    const id = Number(await (0,files/* readTextIfExists */.TP)(idFile(step)));
    return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}
const idFile = ({ folder }) => (0,external_node_path_.join)(folder, 'check-run');


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
