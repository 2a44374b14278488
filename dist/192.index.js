export const id = 192;
export const ids = [192];
export const modules = {

/***/ 9192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runActionStage: () => (/* binding */ runActionStage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 8 modules
var core = __webpack_require__(6058);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/base/platform.js
var platform = __webpack_require__(3431);
// EXTERNAL MODULE: ./.build/base/redact.js
var redact = __webpack_require__(957);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/report/markdown.js
var markdown = __webpack_require__(1967);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(9728);
// EXTERNAL MODULE: ./.build/stage/exit.js
var exit = __webpack_require__(1843);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(9847);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage_stage = __webpack_require__(9533);
// EXTERNAL MODULE: ./.build/github/annotations.js
var annotations = __webpack_require__(7534);
// EXTERNAL MODULE: ./.build/github/checkout.js
var github_checkout = __webpack_require__(7366);
;// CONCATENATED MODULE: ./.build/github/event.js

/** Reads the event that started the workflow from the runner's variables and its payload file. */
async function readEvent(variables) {
    const path = variables.GITHUB_EVENT_PATH;
    const text = path === undefined ? undefined : await (0,files/* readTextIfExists */.TP)(path);
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

// EXTERNAL MODULE: ./.build/stage/inputs.js
var inputs = __webpack_require__(2106);
// EXTERNAL MODULE: ./.build/github/input-table.js
var input_table = __webpack_require__(1061);
;// CONCATENATED MODULE: ./.build/github/push-decision.js
/** Whether this run may push. A pull request never does: its code is not ours yet. */
function decidePush(mode, event) {
    if (/^pull_request|^merge_group$/.test(event.name)) {
        return { push: false, reason: `${event.name} events never push` };
    }
    if (mode === 'false')
        return { push: false, reason: 'publish is false' };
    if (mode === 'true' || event.name === 'release' || event.tag !== undefined)
        return { push: true };
    if (event.defaultBranch !== undefined && event.ref === `refs/heads/${event.defaultBranch}`)
        return { push: true };
    return { push: false, reason: 'publish is auto, and this is no release, tag or default branch' };
}

;// CONCATENATED MODULE: ./.build/github/inputs.js





const ANNOTATE_LEVELS = ['added', 'file', 'all'];
const SWITCH = ['true', 'false'];
const PUBLISH_MODES = ['auto', 'true', 'false'];
/** An input's text, trimmed; the table's default where it is not given. */
function readInput(variables, name) {
    // A script step of a composite gets no INPUT_*: action.yml hands them on with an underscore, which bash 3 keeps.
    const value = variables[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? variables[`INPUT_${name.toUpperCase()}`] ?? '';
    const trimmed = value.trim();
    if (trimmed !== '')
        return trimmed;
    const fallback = input_table/* INPUTS */.mc[name].default;
    return fallback.startsWith('${{') ? '' : fallback;
}
/**
 * All inputs of an action, once and in one place.
 * @throws ConfigurationError naming the input, its value and the legal values.
 */
function loadInputs(variables, event) {
    const read = (name) => readInput(variables, name);
    const optional = (name) => read(name) || undefined;
    const workspace = variables.GITHUB_WORKSPACE ?? '.';
    const image = optional('image');
    const githubToken = read('github-token');
    const decision = decidePush(oneOf('publish', read('publish'), PUBLISH_MODES), event);
    const password = optional('password');
    const useToken = password === undefined && githubToken !== '' && (image ?? '').startsWith('ghcr.io/');
    const directory = (0,external_node_path_.resolve)(workspace, read('directory'));
    const module = optional('module');
    return {
        stages: loadStages(variables),
        annotate: oneOf('annotate', read('annotate'), ANNOTATE_LEVELS),
        checkRun: oneOf('check-run', read('check-run'), SWITCH) === 'true',
        comment: oneOf('comment', read('comment'), SWITCH) === 'true',
        githubToken,
        packedBecause: decision.push ? undefined : decision.reason,
        inputs: {
            directory,
            module: module === undefined ? undefined : moduleInput(module, workspace),
            language: optional('language'),
            buildCommand: optional('build-command'),
            buildOutput: optional('build-output'),
            targets: lines(read('targets')),
            cases: lines(read('cases')).map((file) => (0,external_node_path_.resolve)(directory, file)),
            engines: list(read('engine')).map((engine) => oneOf('engine', engine, inputs/* ENGINES */.u)),
            image,
            tags: list(read('tags')),
            fallbackTag: event.tag?.replaceAll('/', '-'),
            layouts: list(read('layouts')),
            push: decision.push,
            plainHttp: false,
            username: optional('username') ?? (useToken ? (variables.GITHUB_ACTOR ?? 'github-actions') : undefined),
            password: password ?? (useToken ? githubToken : undefined),
            mirrors: lines(read('mirrors')),
            failOn: oneOf('fail-on', read('fail-on'), inputs/* FAIL_LEVELS */.f),
        },
    };
}
/** The stages that the user wants. */
function loadStages(variables) {
    return list(readInput(variables, 'stages')).map((stage) => oneOf('stages', stage, input_table/* ACTION_STAGES */.F5));
}
function moduleInput(module, workspace) {
    return module.startsWith('oci:') || /^[^/]+[.:][^/]*\/.*[:@]/.test(module)
        ? { kind: 'reference', reference: module }
        : { kind: 'file', path: (0,external_node_path_.resolve)(workspace, module) };
}
function oneOf(name, value, legal) {
    const found = legal.find((candidate) => candidate === value);
    if (found === undefined) {
        throw new errors/* ConfigurationError */.j1(`input ${name}: ${JSON.stringify(value)} is not legal`, {
            hint: `legal: ${legal.join(', ')}`,
        });
    }
    return found;
}
function lines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function list(text) {
    return lines(text)
        .flatMap((line) => line.split(','))
        .map((part) => part.trim())
        .filter((part) => part !== '');
}

// EXTERNAL MODULE: ./.build/github/text.js
var github_text = __webpack_require__(6429);
;// CONCATENATED MODULE: ./.build/github/log.js


/** A log that folds each stage into a group and lets nothing in a line become a workflow command. */
function createActionLog(redactor) {
    const print = (text) => redactor.redact(text).split('\n').map(github_text/* harmlessLine */.K).join('\n');
    return {
        group: (title, work) => core/* group */.Os(title, work),
        info: (text) => core/* info */.pq(print(text)),
        debug: (text) => core/* debug */.Yz(redactor.redact(text)),
        progress: () => undefined,
        secret(value) {
            redactor.add(value);
            for (const line of value.split('\n'))
                if (line.trim() !== '')
                    core/* setSecret */.Pq(line.trim());
        },
    };
}

;// CONCATENATED MODULE: ./.build/github/action.js





















/** GitHub drops a step's whole summary when it is over 1 MiB; some room is left for what others write. */
const LONGEST_SUMMARY_BYTES = 1_000_000;
/** Runs one stage with the inputs of its step and returns the exit code. */
async function runActionStage(stage) {
    const variables = process.env;
    const redactor = (0,redact/* createRedactor */.l)();
    const log = createActionLog(redactor);
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.on(signal, () => stop.abort(new errors/* InterruptedError */.p4(signal)));
    }
    process.once('uncaughtException', (error) => {
        core/* error */.z3(redactor.redact((0,stage_stage/* errorDiagnostic */.Ee)(error).message), { title: 'internal' });
        process.exit(errors/* EXIT */.dc.environment);
    });
    // Inside the composite the report step speaks for all stages.
    const deferred = variables.WASM_ACTION_REPORT === 'deferred';
    const workspace = (0,external_node_path_.resolve)(variables.GITHUB_WORKSPACE ?? '.');
    try {
        const event = await readEvent(variables);
        const action = loadInputs(variables, event);
        maskSecrets(action, log);
        const folder = runFolder(action.inputs.directory, variables);
        const step = { action, event, folder, workspace, variables, log };
        if (stage === 'report')
            return await report(step);
        if (stage === 'setup')
            await begin(step);
        if (stage === 'publish' && action.packedBecause !== undefined)
            log.info(`nothing is pushed: ${action.packedBecause}`);
        // What only the working stages need is loaded for them alone: the report step stays cheap.
        const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(235), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 2373));
        const env = await createEnvironment(variables, workspace, log, stop.signal);
        const results = await runPipeline([stage], { inputs: action.inputs, env, folder });
        const folded = (0,result/* foldResults */.es)(results);
        await writeOutputs(folded, folder, workspace);
        if (deferred)
            describe(folded, log);
        else
            await present(folded, step);
        return (0,exit/* exitCode */.I)(results, action.inputs.failOn);
    }
    catch (error) {
        if (error instanceof errors/* InterruptedError */.p4)
            return errors/* EXIT */.dc.interrupted;
        const diagnostic = (0,stage_stage/* errorDiagnostic */.Ee)(error);
        core/* error */.z3(redactor.redact([diagnostic.message, diagnostic.hint].filter((part) => part !== undefined).join('\n')), {
            title: diagnostic.code,
        });
        if (error instanceof Error && diagnostic.code === 'internal')
            log.debug(error.stack ?? '');
        return error instanceof errors/* ConfigurationError */.j1 ? errors/* EXIT */.dc.configuration : errors/* EXIT */.dc.environment;
    }
}
async function begin(step) {
    await (0,run_folder/* openRunFolder */.iN)(step.folder);
    if (step.action.checkRun)
        await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).announceRun(step);
}
/** Speaks for all stages of the job; the step of the stage that failed is red already, so this one is not. */
async function report(step) {
    const { action, folder, workspace, variables } = step;
    // A cancelled job has no verdict, but its check run must not stay in progress.
    if (variables.WASM_ACTION_JOB_STATUS === 'cancelled') {
        if (action.checkRun)
            await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).abandonRun(step);
        return errors/* EXIT */.dc.passed;
    }
    const results = await (0,run_folder/* readResults */.x8)(folder);
    const missing = missingStages(action, results);
    const folded = (0,result/* foldResults */.es)([...results, ...missing], gateFault(results, missing));
    await writeOutputs(folded, folder, workspace);
    const notices = [
        ...(action.checkRun ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).concludeRun(step, folded) : []),
        ...(action.comment ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 7597))).writeComment(step, folded) : []),
    ];
    await present({ ...folded, diagnostics: [...folded.diagnostics, ...notices] }, step);
    return errors/* EXIT */.dc.passed;
}
/** Stages that were asked for and have left no result: an earlier one failed. They are named, never passed over. */
function missingStages(action, results) {
    return action.stages
        .filter((stage) => stage !== 'report')
        .filter((stage) => !results.some((result) => result.stage === stage))
        .map(stage_stage/* skippedStage */.HK);
}
/** What stopped this step, as plain text for whoever opens its log; the report step annotates it. */
function describe(folded, log) {
    for (const diagnostic of folded.diagnostics) {
        if (diagnostic.severity !== 'error')
            continue;
        log.info([`error[${diagnostic.code}]`, (0,format/* formatPlace */.dE)(diagnostic), diagnostic.message].join(' '));
        if (diagnostic.hint !== undefined)
            log.info(`  hint: ${diagnostic.hint}`);
    }
}
/** A stage that was asked for, left nothing behind and has no failed one before it: its step died without a word. */
function gateFault(results, missing) {
    const explained = results.some(({ status }) => status === 'failed' || status === 'error');
    if (explained || missing.length === 0)
        return [];
    const names = missing.map(({ stage }) => stage).join(', ');
    return [
        {
            severity: 'error',
            code: 'stage-missing',
            message: `no result of ${names}`,
            hint: 'see the log of the first step that failed, or leave these out of the input `stages`',
        },
    ];
}
/** Annotations and the job summary. */
async function present(folded, { action, event, workspace }) {
    const checkout = await (0,github_checkout/* findCheckout */.I)(action.inputs.directory, workspace);
    const changed = action.annotate === 'all' ? undefined : await changedLines(event, checkout);
    const diagnostics = folded.diagnostics.map((diagnostic) => (0,github_checkout/* inCheckout */.Y)(diagnostic, workspace, checkout));
    (0,annotations/* printAnnotations */.Ei)((0,annotations/* planAnnotations */.mc)(diagnostics, action.annotate, changed), (0,annotations/* runPage */.fL)(process.env));
    if (process.env.GITHUB_STEP_SUMMARY === undefined)
        return;
    await core/* summary */.z.addRaw((0,base_text/* cutBytes */.Uw)((0,markdown/* renderMarkdown */.Gc)(folded), LONGEST_SUMMARY_BYTES)).write();
}
async function changedLines(event, checkout) {
    if (event.baseSha === undefined)
        return undefined;
    const { findChangedLines } = await __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 3302));
    return findChangedLines(event.baseSha, checkout);
}
async function writeOutputs(folded, folder, workspace) {
    const path = (0,external_node_path_.join)(folder, 'result.json');
    await (0,files/* writeFileAtomically */.lo)(path, `${JSON.stringify(folded, null, 2)}\n`);
    const outputs = {
        module: folded.module === undefined ? '' : (0,external_node_path_.resolve)(workspace, folded.module.path),
        'module-sha256': folded.module?.sha256 ?? '',
        image: folded.image?.reference ?? '',
        digest: folded.image?.digest ?? '',
        verdict: folded.status,
        result: path,
    };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
async function createEnvironment(variables, workspace, log, signal) {
    const [{ createHttp }, { createFileStore, defaultStoreRoot }] = await Promise.all([
        __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 7820)),
        __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 4983)),
    ]);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(variables.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'wasm-action-tmp-'));
    process.on('exit', () => (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true }));
    return {
        directory: workspace,
        variables,
        platform: (0,platform/* currentPlatform */.j)(),
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
function maskSecrets(action, log) {
    for (const secret of [action.inputs.password, action.githubToken]) {
        if (secret !== undefined && secret !== '')
            log.secret(secret);
    }
}
/** One folder a project below RUNNER_TEMP, which the runner empties between jobs. */
function runFolder(directory, variables) {
    const name = `${(0,external_node_path_.basename)(directory).replaceAll(/[^\w.-]/g, '-')}-${(0,files/* sha256 */.sc)(directory).slice(0, 8)}`;
    return (0,external_node_path_.join)(variables.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'wasm-action', name);
}


/***/ }),

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
/** A Diagnostic with its path relative to the repository; a file outside of it goes into the message, if anywhere. */
function inCheckout(diagnostic, workspace, checkout) {
    if (diagnostic.file === undefined)
        return diagnostic;
    const file = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(checkout, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, diagnostic.file));
    if (file !== '.' && !file.startsWith('../') && file !== '..')
        return { ...diagnostic, file };
    const { file: _, line: __, column: ___, endLine: ____, endColumn: _____, ...rest } = diagnostic;
    return { ...rest, message: `${diagnostic.file}: ${diagnostic.message}` };
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

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* unused harmony exports table, inline, code */
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5203);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5807);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);



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
        consumerTable(result),
        diagnosticTable(result.diagnostics),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function headline(result) {
    const name = result.module === undefined ? 'wasm-action' : inline(result.module.path.split('/').at(-1) ?? '');
    switch (result.status) {
        case 'passed':
            return `✅ ${name} passed`;
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
    const facts = [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size), abi === undefined ? 'no ABI version' : `ABI ${abi}`, language ?? ''];
    return `${facts.filter((fact) => fact !== '').join(' · ')} · ${code(`sha256 ${sha256}`)}`;
}
function stageTable(result) {
    const symbols = { passed: '✅', failed: '❌', error: '⚠️', skipped: '➖' };
    return table(['Stage', '', 'Time'], result.stages.map((stage) => [
        stage.name,
        `${symbols[stage.status]} ${stage.status}`,
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(stage.seconds),
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
        .map(([name, figure]) => `${inline(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(figure)}`)
        .join(' · ');
    const head = `**Tests:** ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(passed, 'case')} passed, ${failed} failed, ${skipped} skipped`;
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
    return table(['', 'Where', 'What', 'Next step'], (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .sortDiagnostics */ .D)(diagnostics).map((diagnostic) => [
        `${diagnostic.severity} ${code(diagnostic.code)}`,
        diagnostic.file === undefined ? '' : code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)({ ...diagnostic, column: undefined })),
        inline((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)(diagnostic.message, 1_000)),
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
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControl */ .kU)(text)
        .replace(/[&<>"'\\`*_{}[\]()#+!|~@:$^=-]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('\n', '<br>');
}
/** Hostile text as code; an HTML element, since Markdown's backticks can be closed from within. */
function code(text) {
    return `<code>${inline(text)}</code>`;
}


/***/ })

};
