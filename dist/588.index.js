export const id = 588;
export const ids = [588];
export const modules = {

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ printAnnotations),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   mc: () => (/* binding */ planAnnotations),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6429);




/** GitHub keeps ten annotations of each level per step, and a whole composite is one step (actions/runner, AddIssue). */
const PER_LEVEL = 10;
/** So many further places are named where one complaint stands at many. */
const PLACES_NAMED = 5;
/**
 * Which Diagnostics become annotations: errors first, old warnings not at all, ten of a level with a word on the rest.
 * Where a level has more than that, equal messages become one annotation at the first of their places.
 * @param diagnostics with paths relative to the repository, as GitHub and git name them.
 */
function planAnnotations(diagnostics, level, changed) {
    const relevant = (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)((0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueDiagnostics */ .G)(diagnostics)).filter((diagnostic) => diagnostic.severity === 'error' || isChanged(diagnostic, level, changed));
    const shown = [];
    const hidden = { error: 0, warning: 0, notice: 0 };
    for (const severity of ['error', 'warning', 'notice']) {
        const ofLevel = relevant.filter((diagnostic) => diagnostic.severity === severity);
        const groups = ofLevel.length > PER_LEVEL ? groupEqual(ofLevel) : ofLevel.map((diagnostic) => [diagnostic]);
        const room = groups.length > PER_LEVEL ? PER_LEVEL - 1 : PER_LEVEL;
        shown.push(...groups.slice(0, room).flatMap(mergeGroup));
        hidden[severity] = groups.slice(room).reduce((sum, group) => sum + group.length, 0);
    }
    return { shown, hidden };
}
function isChanged(diagnostic, level, changed) {
    if (level === 'all' || changed === undefined || diagnostic.file === undefined)
        return true;
    const lines = changed.get(diagnostic.file);
    if (lines === undefined)
        return false;
    return level === 'file' || diagnostic.line === undefined || lines.has(diagnostic.line);
}
/** What says the same, in the order of the first that says it. */
function groupEqual(diagnostics) {
    const groups = new Map();
    for (const diagnostic of diagnostics) {
        const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.hint, diagnostic.docs]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [diagnostic]);
        else
            group.push(diagnostic);
    }
    return [...groups.values()];
}
function mergeGroup([first, ...others]) {
    if (first === undefined)
        return [];
    if (others.length === 0)
        return [first];
    const named = others.slice(0, PLACES_NAMED).map(_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE).join(', ');
    const rest = others.length > PLACES_NAMED ? ` and ${others.length - PLACES_NAMED} more places` : '';
    const places = `also at ${named}${rest}`;
    return [{ ...first, hint: first.hint === undefined ? places : `${first.hint}\n${places}` }];
}
/**
 * Prints the annotations as workflow commands.
 * @param page where all of them are listed.
 */
function printAnnotations(plan, page) {
    for (const diagnostic of plan.shown)
        print(diagnostic.severity, annotationText(diagnostic), properties(diagnostic));
    const where = page === undefined ? 'the job summary lists them' : `the job summary lists them: ${page}`;
    for (const severity of ['error', 'warning', 'notice']) {
        const hidden = plan.hidden[severity];
        if (hidden > 0)
            print(severity, `+${hidden} more; ${where}`, {});
    }
}
/** The page of the run, whose first part is the job summary; undefined outside of a run. */
function runPage(variables) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
/** The message with its hint, as it stands in an annotation. */
function annotationText(diagnostic) {
    const hint = diagnostic.hint === undefined ? '' : `\n${diagnostic.hint}`;
    const docs = diagnostic.docs === undefined ? '' : `\n${diagnostic.docs}`;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationMessage */ .L)(`${diagnostic.message}${hint}${docs}`);
    // The API refuses an empty message, and the runner shows none.
    return text.trim() === '' ? diagnostic.code : text;
}
function properties(diagnostic) {
    const oneLine = diagnostic.endLine === undefined || diagnostic.endLine === diagnostic.line;
    return {
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .annotationMessage */ .L)(diagnostic.code),
        ...(diagnostic.file === undefined ? {} : { file: diagnostic.file }),
        ...(diagnostic.line === undefined ? {} : { startLine: diagnostic.line }),
        ...(diagnostic.endLine === undefined ? {} : { endLine: diagnostic.endLine }),
        ...(diagnostic.column === undefined || !oneLine ? {} : { startColumn: diagnostic.column }),
        ...(diagnostic.endColumn === undefined || !oneLine ? {} : { endColumn: diagnostic.endColumn }),
    };
}
function print(severity, message, place) {
    switch (severity) {
        case 'error':
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(message, place);
            break;
        case 'warning':
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message, place);
            break;
        case 'notice':
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message, place);
            break;
    }
}


/***/ }),

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout),
/* harmony export */   Y: () => (/* binding */ inCheckout)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6417);


/**
 * The root of the repository that a folder belongs to. actions/checkout may have put it below the workspace (`path:`),
 * and GitHub wants every path relative to it. Without a repository: the workspace.
 */
async function findCheckout(directory, workspace) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKind */ .gl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, '.git'))) !== 'none')
            return folder;
        if (folder === workspace || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return workspace;
    }
}
/**
 * A Diagnostic with its path relative to the repository. GitHub shows no file outside of it: one of another checkout goes
 * into the message, and one of the runner's own folders, such as the built module, is left out.
 */
function inCheckout(diagnostic, workspace, checkout) {
    if (diagnostic.file === undefined)
        return diagnostic;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, diagnostic.file);
    const file = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(checkout, path);
    if (isInside(file))
        return { ...diagnostic, file };
    const { file: _, line: __, column: ___, endLine: ____, endColumn: _____, ...rest } = diagnostic;
    return isInside((0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(workspace, path))
        ? { ...rest, message: `${diagnostic.file}: ${diagnostic.message}` }
        : rest;
}
const isInside = (relative) => relative !== '.' && relative !== '..' && !relative.startsWith('../');


/***/ }),

/***/ 5569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _base_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3431);





/** What working stages need of the world, on a runner. */
async function createEnvironment(variables, workspace, log, signal) {
    const [{ createHttp }, { createFileStore, defaultStoreRoot }] = await Promise.all([
        __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 8850)),
        __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 4983)),
    ]);
    const temporary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(variables.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'wasm-action-tmp-'));
    process.on('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { recursive: true, force: true }));
    return {
        directory: workspace,
        variables,
        platform: (0,_base_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .currentPlatform */ .j)(),
        log,
        signal,
        http: createHttp({ variables, signal, log }),
        // tool-cache throws where the runner names no tool cache, as in some containers.
        store: variables.RUNNER_TOOL_CACHE
            ? (await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(346)]).then(__webpack_require__.bind(__webpack_require__, 4346))).createRunnerStore()
            : createFileStore(defaultStoreRoot(variables)),
        temporary,
    };
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6417);

/** Reads the event that started the workflow from the runner's variables and its payload file. */
async function readEvent(variables) {
    const path = variables.GITHUB_EVENT_PATH;
    const text = path === undefined ? undefined : await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextIfExists */ .TP)(path);
    const payload = text === undefined ? {} : JSON.parse(text);
    const ref = variables.GITHUB_REF ?? '';
    return {
        name: variables.GITHUB_EVENT_NAME ?? '',
        ref,
        tag: ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined,
        defaultBranch: textAt(payload, 'repository', 'default_branch'),
        headSha: textAt(payload, 'pull_request', 'head', 'sha') ??
            textAt(payload, 'workflow_run', 'head_sha') ??
            variables.GITHUB_SHA ??
            '',
        baseSha: textAt(payload, 'pull_request', 'base', 'sha'),
        pullRequest: numberAt(payload, 'pull_request', 'number'),
        conclusion: textAt(payload, 'workflow_run', 'conclusion'),
        before: textAt(payload, 'merge_group', 'base_sha') ?? textAt(payload, 'before'),
    };
}
function textAt(payload, ...path) {
    const value = valueAt(payload, path);
    return typeof value === 'string' ? value : undefined;
}
function numberAt(payload, ...path) {
    const value = valueAt(payload, path);
    return typeof value === 'number' ? value : undefined;
}
function valueAt(payload, path) {
    let current = payload;
    for (const key of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHelper: () => (/* binding */ runHelper)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(6058);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/base/redact.js
var redact = __webpack_require__(957);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./.build/project/passed.js

/** So long a pass is believed: what no key covers, a runner's tools and what registries answer, changes meanwhile. */
const DAYS_KEPT = 7;
/** A file of two megabytes at most, whatever was in it. */
const MOST_KEPT = 5_000;
const FILE = dist/* object */.Ikc({
    version: dist/* literal */.euz(1),
    passed: dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/)), dist/* object */.Ikc({
        directory: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(1_000)),
        run: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(1_000)),
        ref: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(1_000)),
        at: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
        size: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
    })),
});
/** Reads the record of earlier runs; undefined where the text is none. What is too old is left out. */
function parsePassed(text, now) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = dist/* safeParse */.xLC(FILE, content);
    if (!result.success)
        return undefined;
    const oldest = now.getTime() - DAYS_KEPT * 86_400_000;
    const entries = Object.entries(result.output.passed)
        .filter(([, { at }]) => Date.parse(at) >= oldest && Date.parse(at) <= now.getTime())
        .sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at));
    return new Map(entries);
}
/** The record with what has passed now, as it is kept between runs. */
function renderPassed(known, now) {
    const rest = [...known].filter(([key]) => !now.has(key));
    return JSON.stringify({ version: 1, passed: Object.fromEntries([...rest, ...now].slice(-MOST_KEPT)) });
}
/** The last known size of each module on a branch, in bytes by its folder. */
function passedSizes(known, branch) {
    const sizes = new Map();
    for (const { directory, ref, size } of known.values()) {
        if (size !== undefined && ref === branch)
            sizes.set(directory, size);
    }
    return sizes;
}

// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage = __webpack_require__(9533);
// EXTERNAL MODULE: ./.build/github/annotations.js
var annotations = __webpack_require__(7534);
;// CONCATENATED MODULE: ./.build/github/base-commit.js
/** What git prints for a commit that isn't there; a push that makes a branch has it for its past. */
const NO_COMMIT = /^0+$/;
/**
 * What a run's modules are compared with. GitHub checks a pull request out as a merge commit, whose first parent is the
 * base as it was then; the event's own base may be older, and is not there in a shallow clone.
 * @param isMerge whether the commit that is checked out has two parents.
 */
function baseCommit(event, isMerge) {
    if (event.name.startsWith('pull_request'))
        return isMerge ? 'HEAD^1' : event.baseSha;
    const before = event.name === 'merge_group' || event.name === 'push' ? event.before : undefined;
    return before === undefined || NO_COMMIT.test(before) ? undefined : before;
}
/**
 * The module that a tag releases: `add-header/v1.2.3` that of the folder with this path or this name. Undefined where
 * none or several could be meant.
 */
function releasedDirectory(tag, directories) {
    const prefix = tag === undefined ? undefined : /^(.+)\/v?\d/.exec(tag)?.[1];
    const [only, second] = prefix === undefined ? directories : directories.filter((path) => isNamed(path, prefix));
    if (second !== undefined)
        return undefined;
    return only ?? (directories.length === 0 ? '.' : undefined);
}
const isNamed = (path, name) => path === name || path.endsWith(`/${name}`);

// EXTERNAL MODULE: ./.build/github/checkout.js
var checkout = __webpack_require__(7366);
// EXTERNAL MODULE: ./.build/github/environment.js
var environment = __webpack_require__(5569);
// EXTERNAL MODULE: ./.build/github/event.js
var github_event = __webpack_require__(528);
// EXTERNAL MODULE: ./.build/github/helper-table.js
var helper_table = __webpack_require__(4047);
// EXTERNAL MODULE: ./.build/github/log.js
var github_log = __webpack_require__(4174);
// EXTERNAL MODULE: ./.build/github/text.js
var github_text = __webpack_require__(6429);
// EXTERNAL MODULE: ./.build/report/chart.js
var chart = __webpack_require__(3585);
// EXTERNAL MODULE: ./.build/report/markdown.js + 1 modules
var markdown = __webpack_require__(5118);
;// CONCATENATED MODULE: ./.build/github/verdict.js




/** An output that says what became of a shard's modules. */
const SHARD = /^shard-\d+$/;
const LONGEST_LIST = 20_000;
/**
 * Judges all jobs before this one. Safe to require: a job that was cancelled or skipped without need, a job that left no
 * word and a module that none speaks of are faults; only what has not changed may be passed over.
 */
function judgeJobs(needs, { run, sizes }) {
    const discovery = readDiscovery(needs);
    // A job that did not run has nothing to say, though act hands its outputs' expressions on.
    const outcomes = Object.values(needs)
        .filter(({ result }) => result !== 'skipped')
        .flatMap(({ outputs }) => Object.entries(outputs))
        .flatMap(([name, value]) => (SHARD.test(name) && value !== '' ? JSON.parse(value) : []));
    const known = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
    const changed = Object.keys(discovery?.changed ?? {});
    const faults = [
        ...Object.entries(needs).flatMap(([name, need]) => jobFaults(name, need, changed.length)),
        ...(discovery === undefined ? ['nothing is known of the modules: no job has said which there are'] : []),
        ...changed.filter((name) => !known.has(name)).map((name) => `nothing is known of ${name}: its job left no word`),
        ...outcomes.filter(({ status }) => status === 'error').map(({ name }) => `${name} has no verdict`),
    ];
    const passed = faults.length === 0;
    const passes = outcomes.flatMap(({ name, status, size }) => {
        const key = discovery?.keys?.[name];
        if (status !== 'passed' || key === undefined)
            return [];
        return [[key, { directory: name, ...run, ...(size === undefined ? {} : { size }) }]];
    });
    return {
        passed,
        faults,
        page: renderPage(passed, faults, outcomes, discovery, sizes),
        passes: new Map(passes),
    };
}
function jobFaults(name, { result }, changed) {
    switch (result) {
        case 'success':
            return [];
        case 'skipped':
            return changed === 0 ? [] : [`the job ${name} was skipped, though ${(0,format/* count */.U9)(changed, 'module')} changed`];
        case 'failure':
            return [`the job ${name} failed`];
        case 'cancelled':
            return [`the job ${name} was cancelled`];
    }
}
function readDiscovery(needs) {
    const text = Object.values(needs)
        .map(({ outputs }) => outputs.discovery)
        .find((value) => value !== undefined && value !== '');
    return text === undefined ? undefined : JSON.parse(text);
}
function renderPage(passed, faults, outcomes, discovery, sizes) {
    const symbols = { passed: '✅', failed: '❌', error: '⚠️' };
    const unchanged = discovery?.unchanged ?? [];
    const before = Object.entries(discovery?.passed ?? {});
    const sorted = [...outcomes].sort((a, b) => Number(a.status === 'passed') - Number(b.status === 'passed'));
    const rows = sorted.map(({ name, status, size, tests, image, digest, why }) => [
        symbols[status] ?? '❔',
        (0,markdown/* inline */.mG)(name),
        size === undefined ? '' : `${(0,format/* formatBytes */.z3)(size)}${(0,format/* formatChange */.eD)(sizes.get(name), size)}`,
        (0,markdown/* inline */.mG)(tests ?? ''),
        image === undefined ? '' : (0,markdown/* code */.aY)(`${image}@${digest ?? ''}`),
        (why ?? []).map(markdown/* inline */.mG).join('<br>'),
        (0,markdown/* inline */.mG)(discovery?.changed[name] ?? ''),
    ]);
    const since = discovery?.base === undefined ? '' : ` since ${(0,markdown/* code */.aY)(discovery.base)}`;
    const parts = [
        `## ${passed ? '✅ passed' : '❌ failed'}: ${(0,format/* count */.U9)(outcomes.length, 'module')} of ${outcomes.length + unchanged.length + before.length}`,
        faults.map((fault) => `- ${(0,markdown/* inline */.mG)(fault)}`).join('\n'),
        (0,markdown/* table */.tp)(['', 'Module', 'Size', 'Tests', 'Image', 'Why not', 'Concerned by'], rows),
        (0,chart/* renderBars */.d)('Size of each module', 'kB', outcomes.flatMap(({ name, size }) => (size === undefined ? [] : { label: name, value: size / 1000 }))),
        before.length === 0
            ? ''
            : `Skipped, for the same content has passed before: ${(0,base_text/* cutText */.IN)(before.map(passedLink).join(', '), LONGEST_LIST)}`,
        unchanged.length === 0
            ? ''
            : `Skipped, for nothing that concerns them has changed${since}: ${(0,markdown/* inline */.mG)((0,base_text/* cutText */.IN)(unchanged.join(', '), LONGEST_LIST))}`,
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The run's page comes out of a cache: it is linked only where it can be nothing but a page. */
const passedLink = ([name, run]) => /^https:\/\/[\w.:-]+\/[\w./-]+$/.test(run) ? `[${(0,markdown/* inline */.mG)(name)}](${run})` : (0,markdown/* inline */.mG)(name);

;// CONCATENATED MODULE: ./.build/github/helpers.js


















const LONGEST_SUMMARY_BYTES = 1_000_000;
const MOST_JOBS = 256;
/** Runs one of the actions beside the stages and returns its exit code. */
async function runHelper(name) {
    const log = (0,github_log/* createActionLog */.r)((0,redact/* createRedactor */.l)());
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => stop.abort(new errors/* InterruptedError */.p4(signal)));
    }
    try {
        switch (name) {
            case 'discover':
                return await findModules(await (0,environment/* createEnvironment */.M)(process.env, workspace(), log, stop.signal));
            case 'verdict':
                return await judge(log);
        }
    }
    catch (error) {
        if (error instanceof errors/* InterruptedError */.p4)
            return errors/* EXIT */.dc.interrupted;
        const { code, message, hint } = (0,stage/* errorDiagnostic */.Ee)(error);
        core/* error */.z3((0,github_text/* annotationMessage */.L)(hint === undefined ? message : `${message}\n${hint}`), { title: code });
        return error instanceof errors/* ConfigurationError */.j1 ? errors/* EXIT */.dc.configuration : errors/* EXIT */.dc.environment;
    }
}
const workspace = () => (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? '.');
async function findModules(env) {
    const shards = readInput('discover', 'shards');
    if (!/^[1-9]\d{0,2}$/.test(shards) || Number(shards) > MOST_JOBS) {
        throw new errors/* ConfigurationError */.j1(`input shards: ${JSON.stringify(shards)} is not legal`, {
            hint: `legal: 1 to ${MOST_JOBS}, which is as many jobs as GitHub lets a matrix have`,
        });
    }
    const [{ discover }, { isMergeCommit }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(722), __webpack_require__.e(501), __webpack_require__.e(943)]).then(__webpack_require__.bind(__webpack_require__, 8899)),
        __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 3740)),
    ]);
    const root = await (0,checkout/* findCheckout */.I)(workspace(), workspace());
    const event = await (0,github_event/* readEvent */.j)(process.env);
    const base = readInput('discover', 'base') || baseCommit(event, await isMergeCommit(root, env));
    const settings = readInput('discover', 'settings');
    const passed = await readPassed(readInput('discover', 'passed'));
    const found = await discover(root, { base, shards: Number(shards), settings, passed }, env);
    const changed = found.modules.filter((module) => module.changed && module.passedIn === undefined);
    const before = found.modules.flatMap(({ directory, passedIn }) => passedIn === undefined ? [] : [[directory, passedIn]]);
    const outline = {
        ...(base === undefined ? {} : { base }),
        changed: Object.fromEntries(changed.map(({ directory, why }) => [directory, why ?? ''])),
        unchanged: found.modules.filter((module) => !module.changed).map(({ directory }) => directory),
        passed: Object.fromEntries(before),
        keys: Object.fromEntries(changed.map(({ directory, key }) => [directory, key])),
    };
    for (const { directory, why } of changed)
        env.log.info(`${directory}: ${why ?? ''}`);
    for (const [directory, run] of before)
        env.log.info(`${directory}: the same content passed in ${run}`);
    env.log.info(`${(0,format/* count */.U9)(outline.unchanged.length, 'module')} of ${found.modules.length} unchanged`);
    core/* setOutput */.uH('shards', JSON.stringify(found.shards.map(({ index, directories }) => ({ index, directories: directories.join('\n') }))));
    core/* setOutput */.uH('count', String(changed.length));
    core/* setOutput */.uH('released', releasedDirectory(event.tag, found.modules.map(({ directory }) => directory)) ?? '');
    core/* setOutput */.uH('discovery', JSON.stringify(outline));
    return errors/* EXIT */.dc.passed;
}
/** What earlier runs left; none where there is no such file, or nothing in it that can be believed. */
async function readPassed(file) {
    const text = file === '' ? undefined : await (0,files/* readTextIfExists */.TP)((0,external_node_path_.resolve)(workspace(), file));
    const passed = text === undefined ? undefined : parsePassed(text, new Date());
    if (text !== undefined && passed === undefined) {
        const message = `${file} is no record of earlier runs: everything that has changed is judged`;
        core/* notice */.lm((0,github_text/* annotationMessage */.L)(message), { title: 'passed' });
    }
    return passed ?? new Map();
}
async function judge(log) {
    const file = readInput('verdict', 'passed');
    const known = await readPassed(file);
    const event = await (0,github_event/* readEvent */.j)(process.env);
    const { passed, faults, page, passes } = judgeJobs(readNeeds(readInput('verdict', 'needs')), {
        run: { run: (0,annotations/* runPage */.fL)(process.env) ?? 'an unknown run', ref: event.ref, at: new Date().toISOString() },
        sizes: passedSizes(known, `refs/heads/${event.defaultBranch}`),
    });
    if (file !== '')
        await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(workspace(), file), renderPassed(known, passes));
    for (const fault of faults)
        log.info(fault);
    if (!passed)
        core/* error */.z3((0,github_text/* annotationMessage */.L)(faults.join('\n')), { title: 'verdict' });
    if (process.env.GITHUB_STEP_SUMMARY !== undefined) {
        await core/* summary */.z.addRaw((0,base_text/* cutBytes */.Uw)(page, LONGEST_SUMMARY_BYTES)).write();
    }
    core/* setOutput */.uH('verdict', passed ? 'passed' : 'failed');
    return passed ? errors/* EXIT */.dc.passed : errors/* EXIT */.dc.failed;
}
function readNeeds(text) {
    try {
        const needs = JSON.parse(text);
        if (typeof needs === 'object' && needs !== null && Object.keys(needs).length > 0)
            return needs;
    }
    catch {
        // Told below, like everything that is no such object.
    }
    throw new errors/* ConfigurationError */.j1('input needs: it is not what toJSON(needs) gives', {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
        hint: 'write needs: ${{ toJSON(needs) }}, in a job that has `needs:`',
    });
}
function readInput(helper, input) {
    const given = process.env[`INPUT_${input.toUpperCase()}`]?.trim() ?? '';
    const definitions = helper_table/* HELPERS */.q[helper].inputs;
    return given === '' ? (definitions[input]?.default ?? '') : given;
}


/***/ }),

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6058);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6429);


/** A log that folds each stage into a group and lets nothing in a line become a workflow command. */
function createActionLog(redactor) {
    const print = (text) => redactor.redact(text).split('\n').map(_text_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .K).join('\n');
    return {
        group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(title, work),
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(print(text)),
        debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(redactor.redact(text)),
        progress: () => undefined,
        secret(value) {
            redactor.add(value);
            for (const line of value.split('\n'))
                if (line.trim() !== '')
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(line.trim());
        },
    };
}


/***/ }),

/***/ 6429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ harmlessLine),
/* harmony export */   L: () => (/* binding */ annotationMessage)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5807);

/** GitHub cuts an annotation's message at 4096 characters; we cut before it, on a code point. */
const LONGEST_MESSAGE = 4_000;
/** A line of a compiler or a module, such that the runner takes it for text and not for a workflow command. */
function harmlessLine(line) {
    // The runner looks for `::` at the trimmed start and for `##[` anywhere (actions/runner, ActionCommand.cs).
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(line)
        .replace(/^(\s*)::/, '$1: :')
        .replaceAll('##[', '## [');
}
/** Text as an annotation can hold it. */
function annotationMessage(text) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .kU)(text), LONGEST_MESSAGE);
}


/***/ }),

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ renderBars)
/* harmony export */ });
/* unused harmony export renderPie */
/** More bars than this nobody compares. */
const MOST_BARS = 20;
const LONGEST_LABEL = 40;
/**
 * A chart that GitHub draws from its text (Mermaid's xychart): the longest bars first, none where there are not two to
 * compare.
 * @param unit of the values: `kB`.
 */
function renderBars(title, unit, bars) {
    if (bars.length < 2)
        return '';
    const shown = [...bars].sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
    const of = shown.length < bars.length ? `, the ${shown.length} largest` : '';
    return fence([
        'xychart-beta horizontal',
        `  title "${plain(`${title}${of}`)}"`,
        `  x-axis [${shown.map(({ label }) => `"${plain(label)}"`).join(', ')}]`,
        // Without a range the axis begins at the shortest bar, which then isn't seen.
        `  y-axis "${plain(unit)}" 0 --> ${Math.max(1, rounded(shown[0]?.value ?? 0))}`,
        `  bar [${shown.map(({ value }) => rounded(value)).join(', ')}]`,
    ]);
}
/** What a whole is made of (Mermaid's pie); none where it has no two parts. */
function renderPie(title, parts) {
    const shown = parts.filter(({ value }) => value > 0);
    if (shown.length < 2)
        return '';
    return fence([
        'pie showData',
        `  title ${plain(title)}`,
        ...shown.map(({ label, value }) => `  "${plain(label)}" : ${rounded(value)}`),
    ]);
}
const fence = (lines) => ['```mermaid', ...lines, '```'].join('\n');
/** Hostile text as a label: what ends a quote, a line or the fence, or is Mermaid's own, is not let through. */
const plain = (text) => text.replaceAll(/[^\p{L}\p{N} ./_,()-]/gu, '?').slice(0, LONGEST_LABEL);
const rounded = (value) => Number(value.toPrecision(4));


/***/ }),

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  mG: () => (/* binding */ inline),
  Gc: () => (/* binding */ renderMarkdown),
  tp: () => (/* binding */ table)
});

// EXTERNAL MODULE: ./.build/base/diagnostic.js
var diagnostic = __webpack_require__(5203);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/report/result.js
var report_result = __webpack_require__(9728);
;// CONCATENATED MODULE: ./.build/report/snippet.js
/**
 * Manifests for Kubernetes that take the image by its digest, ready to be pasted: Istio's WasmPlugin and Envoy
 * Gateway's EnvoyExtensionPolicy. Empty where no cluster could pull it: a folder, or no layout that they read.
 */
function deploySnippet(image) {
    const published = image?.layouts.compat ?? image?.layouts.docker;
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '') ?? [];
    if (published === undefined || sha256 === undefined || published.reference.startsWith('oci:'))
        return '';
    const [, last = ''] = /([^/:@]+)(?::[^/]*)?$/.exec(published.reference) ?? [];
    // What a resource of Kubernetes may be called (RFC 1123).
    const name = last.replaceAll(/[^a-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '');
    return `\`\`\`yaml
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: ${name}
spec:
  url: oci://${published.reference}
  sha256: ${sha256}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata:
  name: ${name}
spec:
  wasm:
    - name: ${name}
      code:
        type: Image
        image:
          url: ${published.reference}
          sha256: ${sha256}
\`\`\``;
}

;// CONCATENATED MODULE: ./.build/report/markdown.js





/** Rows of a table before it is cut: a summary is read by people, the JSON holds the rest. */
const MAX_ROWS = 100;
/** The job summary: the verdict first, then what was judged, tried, published and found. */
function renderMarkdown(result) {
    const parts = [
        `## ${headline(result)}`,
        moduleLine(result),
        stageTable(result),
        verdictTable(result),
        caseTable(result),
        imageTable(result),
        deploySnippet(result.image),
        consumerTable(result),
        diagnosticTable(result.diagnostics),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function headline(result) {
    const name = result.module === undefined ? 'wasm-action' : inline(result.module.path.split('/').at(-1) ?? '');
    switch (result.status) {
        case 'passed':
            return `✅ ${name} passed${(0,report_result/* ranInHostAlone */.Gt)(result.cases) ? ' in the embedded host alone, without any Envoy' : ''}`;
        case 'failed':
            return `❌ ${name} failed${inStage(result, 'failed')}`;
        case 'error':
            return `⚠️ ${name}: no verdict${inStage(result, 'error')}`;
    }
}
function inStage(result, status) {
    const stage = result.stages.find((candidate) => candidate.status === status);
    return stage === undefined ? '' : ` in ${stage.name}`;
}
function moduleLine(result) {
    if (result.module === undefined)
        return '';
    const { size, abi, language, sha256 } = result.module;
    const facts = [(0,format/* formatBytes */.z3)(size), abi === undefined ? 'no ABI version' : `ABI ${abi}`, language ?? ''];
    return `${facts.filter((fact) => fact !== '').join(' · ')} · ${code(`sha256 ${sha256}`)}`;
}
function stageTable(result) {
    const symbols = { passed: '✅', failed: '❌', error: '⚠️', skipped: '➖' };
    return table(['Stage', '', 'Time'], result.stages.map((stage) => [
        stage.name,
        `${symbols[stage.status]} ${stage.status}`,
        (0,format/* formatSeconds */.Xo)(stage.seconds),
    ]));
}
function verdictTable(result) {
    const symbols = { loads: '✅ loads', refused: '❌ refused', unknown: '❔ unknown' };
    return table(['Target', 'Verdict', 'Basis', 'Envoy', 'Reasons'], Object.entries(result.verdicts).map(([target, verdict]) => [
        code(target),
        symbols[verdict.verdict],
        verdict.basis,
        verdict.envoy === undefined ? '' : code(verdict.envoy),
        verdict.reasons.map(code).join('<br>'),
    ]));
}
function caseTable(result) {
    const { passed, failed, skipped } = result.tests;
    if (passed + failed + skipped === 0)
        return '';
    const rows = result.cases
        .filter((outcome) => outcome.status !== 'passed')
        .map((outcome) => [inline(outcome.name), outcome.status, inline(outcome.target ?? outcome.engine)]);
    const figures = Object.entries(result.figures)
        .map(([name, figure]) => `${inline(name)} ${(0,format/* formatFigure */.Mo)(figure)}`)
        .join(' · ');
    const head = `**Tests:** ${(0,format/* count */.U9)(passed, 'case')} passed, ${failed} failed, ${skipped} skipped`;
    return [figures === '' ? head : `${head} · ${figures}`, table(['Case', 'Outcome', 'Where'], rows)]
        .filter((part) => part !== '')
        .join('\n\n');
}
function imageTable(result) {
    return table(['Layout', 'Image', 'Digest'], Object.entries(result.image?.layouts ?? {}).map(([layout, published]) => [
        inline(layout),
        code(published.reference),
        code(published.digest),
    ]));
}
function consumerTable(result) {
    const symbols = { loads: '✅ loads', refuses: '❌ refuses' };
    return table(['Consumer', 'Image', 'By tag', 'By its digest', 'Why not'], (result.consumers ?? [])
        .filter(({ asked, verdict }) => asked || verdict === 'loads')
        .map((row) => [
        inline(row.consumer),
        code(row.reference),
        symbols[row.verdict],
        symbols[row.byDigest],
        row.reasons.map(inline).join('<br>'),
    ]));
}
function diagnosticTable(diagnostics) {
    return table(['', 'Where', 'What', 'Next step'], (0,diagnostic/* sortDiagnostics */.D)(diagnostics).map((diagnostic) => [
        `${diagnostic.severity} ${code(diagnostic.code)}`,
        diagnostic.file === undefined ? '' : code((0,format/* formatPlace */.dE)({ ...diagnostic, column: undefined })),
        inline((0,base_text/* cutText */.IN)(diagnostic.message, 1_000)),
        inline(diagnostic.hint ?? ''),
    ]));
}
/** A table, cut after a number of rows that people still read; nothing where there are none. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const lines = [head, head.map(() => '---'), ...rows.slice(0, MAX_ROWS)].map((cells) => `| ${cells.join(' | ')} |`);
    if (rows.length > MAX_ROWS)
        lines.push('', `… and ${rows.length - MAX_ROWS} more, in the result file.`);
    return lines.join('\n');
}
/** Hostile text as plain text in Markdown and HTML: nothing in it links, mentions, closes a cell or starts a tag. */
function inline(text) {
    return (0,base_text/* stripControl */.kU)(text)
        .replace(/[&<>"'\\`*_{}[\]()#+!|~@:$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('\n', '<br>');
}
/** Hostile text as code; an HTML element, since Markdown's backticks can be closed from within. */
function code(text) {
    return `<code>${inline(text)}</code>`;
}


/***/ })

};
