export const id = 993;
export const ids = [993,634,512,377];
export const modules = {

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const VERSION = '0.1.0';
/** A page of the documentation as it stands in this major version; `page` is relative to the repository. */
function docsUrl(page) {
    return `https://github.com/org/wasm-action/blob/v1/${page}`;
}


/***/ }),

/***/ 993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runActionStage: () => (/* binding */ runActionStage)
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
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/report/modules.js
var report_modules = __webpack_require__(5980);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(9728);
// EXTERNAL MODULE: ./.build/stage/exit.js
var exit = __webpack_require__(1843);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(9847);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage_stage = __webpack_require__(9533);
// EXTERNAL MODULE: ./.build/github/environment.js
var environment = __webpack_require__(5569);
// EXTERNAL MODULE: ./.build/github/event.js
var github_event = __webpack_require__(528);
// EXTERNAL MODULE: ./.build/project/deployment.js
var deployment = __webpack_require__(7893);
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
    const [first = '.', ...others] = lines(read('directory'));
    const module = optional('module');
    const foreign = optional('result');
    if (others.length > 0)
        checkSeveral(module, image);
    const inputsOf = (directory) => ({
        directory,
        module: module === undefined ? undefined : moduleInput(module, workspace),
        language: optional('language'),
        buildCommand: optional('build-command'),
        buildOutput: optional('build-output'),
        targets: lines(read('targets')),
        cases: lines(read('cases')).map((file) => (0,external_node_path_.resolve)(directory, file)),
        engines: list(read('engine')).map((engine) => oneOf('engine', engine, inputs/* ENGINES */.ug)),
        product: optional('as') === undefined ? undefined : oneOf('as', read('as'), deployment/* PRODUCTS */.z),
        image,
        tags: list(read('tags')),
        gitTag: event.tag,
        commit: event.headSha === '' ? undefined : event.headSha,
        branch: /^refs\/heads\/(.+)$/.exec(event.ref)?.[1],
        floating: oneOf('floating', read('floating'), SWITCH) === 'true',
        immutable: oneOf('immutable', read('immutable'), SWITCH) === 'true',
        attach: lines(read('attach')),
        layouts: list(read('layouts')),
        push: decision.push,
        plainHttp: false,
        username: optional('username') ?? (useToken ? (variables.GITHUB_ACTOR ?? 'github-actions') : undefined),
        password: password ?? (useToken ? githubToken : undefined),
        mirrors: lines(read('mirrors')),
        failOn: oneOf('fail-on', read('fail-on'), inputs/* FAIL_LEVELS */.fN),
    });
    return {
        stages: loadStages(variables),
        annotate: oneOf('annotate', read('annotate'), ANNOTATE_LEVELS),
        checkRun: oneOf('check-run', read('check-run'), SWITCH) === 'true',
        comment: oneOf('comment', read('comment'), SWITCH) === 'true',
        foreignResult: foreign === undefined ? undefined : (0,external_node_path_.resolve)(workspace, foreign),
        githubToken,
        packedBecause: decision.push ? undefined : decision.reason,
        modules: [inputsOf((0,external_node_path_.resolve)(workspace, first)), ...others.map((folder) => inputsOf((0,external_node_path_.resolve)(workspace, folder)))],
    };
}
/** One built module, or one image's name, cannot stand for several projects. */
function checkSeveral(module, image) {
    if (module !== undefined) {
        throw new errors/* ConfigurationError */.j1('input module: it names one module, and directory several projects', {
            hint: 'give module with one directory, or leave it out',
        });
    }
    if (image !== undefined && !image.includes('{name}')) {
        throw new errors/* ConfigurationError */.j1(`input image: ${JSON.stringify(image)} would hold each module in turn`, {
            hint: "write {name} where the module's name shall stand: ghcr.io/acme/filters/{name}",
        });
    }
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

// EXTERNAL MODULE: ./.build/github/log.js
var github_log = __webpack_require__(4174);
// EXTERNAL MODULE: ./.build/report/junit.js
var junit = __webpack_require__(3377);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
;// CONCATENATED MODULE: ./.build/report/outline.js

const MOST_REASONS = 3;
const LONGEST_REASON = 300;
/** Each module of a run in a few words. @param name of the only module. */
function outlineModules(result, name) {
    return (result.modules ?? [{ ...result, name }]).map(outline);
}
function outline({ name, status, module, image, tests, diagnostics }) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const all = tests.passed + tests.failed + tests.skipped;
    return {
        name,
        status,
        ...(module === undefined ? {} : { sha256: module.sha256, size: module.size }),
        ...(image === undefined ? {} : { image: image.reference, digest: image.digest }),
        ...(all === 0 ? {} : { tests: `${tests.passed} of ${all}` }),
        ...(errors.length === 0
            ? {}
            : {
                why: errors.slice(0, MOST_REASONS).map(({ code, message }) => (0,base_text/* cutText */.IN)(`${code}: ${message}`, LONGEST_REASON)),
            }),
    };
}

// EXTERNAL MODULE: ./.build/report/page.js
var page = __webpack_require__(8034);
// EXTERNAL MODULE: ./.build/report/sarif.js
var sarif = __webpack_require__(6512);
// EXTERNAL MODULE: ./.build/github/annotations.js
var annotations = __webpack_require__(7534);
// EXTERNAL MODULE: ./.build/github/checkout.js
var github_checkout = __webpack_require__(7366);
;// CONCATENATED MODULE: ./.build/github/present.js










/** GitHub drops a step's whole summary when it is over 1 MiB; some room is left for what others write. */
const LONGEST_SUMMARY_BYTES = 1_000_000;
/** Annotations and the job summary. */
async function present(folded, { action, event, directory, workspace }) {
    const checkout = await (0,github_checkout/* findCheckout */.I)(directory, workspace);
    const changed = action.annotate === 'all' ? undefined : await changedLines(event, checkout);
    const diagnostics = (0,report_modules/* allDiagnostics */.yi)(folded).map((diagnostic) => (0,github_checkout/* inCheckout */.Y)(diagnostic, workspace, checkout));
    (0,annotations/* printAnnotations */.Ei)((0,annotations/* planAnnotations */.mc)(diagnostics, action.annotate, changed), (0,annotations/* runPage */.fL)(process.env));
    await summarize(folded);
}
/** The job summary alone. */
async function summarize(folded) {
    if (process.env.GITHUB_STEP_SUMMARY === undefined)
        return;
    await core/* summary */.z.addRaw((0,page/* renderPage */.C)(folded, { longest: LONGEST_SUMMARY_BYTES })).write();
}
async function changedLines(event, checkout) {
    if (event.baseSha === undefined)
        return undefined;
    const { findChangedLines } = await __webpack_require__.e(/* import() */ 302).then(__webpack_require__.bind(__webpack_require__, 3302));
    return findChangedLines(event.baseSha, checkout);
}
/** The step's outputs, and the file that one of them names. */
async function writeOutputs(folded, { folder, workspace, directory }) {
    const path = (0,external_node_path_.join)(folder, 'result.json');
    // Of hundreds of modules half of the file would be blanks.
    const indent = folded.modules === undefined ? 2 : undefined;
    await (0,files/* writeFileAtomically */.lo)(path, `${JSON.stringify(folded, null, indent)}\n`);
    const outputs = {
        module: folded.module === undefined ? '' : (0,external_node_path_.resolve)(workspace, folded.module.path),
        'module-sha256': folded.module?.sha256 ?? '',
        image: folded.image?.reference ?? '',
        digest: folded.image?.digest ?? '',
        references: (folded.image?.references ?? []).join('\n'),
        verdict: folded.status,
        result: path,
        modules: JSON.stringify(outlineModules(folded, (0,files/* relativePath */.iZ)(workspace, directory))),
    };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** The result in the forms that other tools read, beside the JSON. */
async function writeForms(folded, { folder, workspace, directory }) {
    const checkout = await (0,github_checkout/* findCheckout */.I)(directory, workspace);
    const diagnostics = (0,report_modules/* allDiagnostics */.yi)(folded).map((diagnostic) => (0,github_checkout/* inCheckout */.Y)(diagnostic, workspace, checkout));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'result.sarif'), (0,sarif.renderSarif)(diagnostics));
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'junit.xml'), (0,junit.renderJunit)(folded));
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/github/run-folders.js



/** One folder a project below RUNNER_TEMP, which the runner empties between jobs. */
function runFolder(directory, variables) {
    const name = `${(0,external_node_path_.basename)(directory).replaceAll(/[^\w.-]/g, '-')}-${(0,files/* sha256 */.sc)(directory).slice(0, 8)}`;
    return (0,external_node_path_.join)(runsFolder(variables), name);
}
/** What all run folders of a job are in. */
const runsFolder = (variables) => (0,external_node_path_.join)(variables.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'wasm-action');

;// CONCATENATED MODULE: ./.build/github/report.js









/** Speaks for all stages of the job; the step of the stage that failed is red already, so this one is not. */
async function report(step) {
    const { action, workspace, variables } = step;
    // A cancelled job has no verdict, but its check run must not stay in progress.
    if (variables.WASM_ACTION_JOB_STATUS === 'cancelled') {
        if (action.checkRun)
            await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).abandonRun(step);
        return errors/* EXIT */.dc.passed;
    }
    if (action.foreignResult !== undefined)
        return reportForeign(step, action.foreignResult);
    const modules = [];
    // One after the other: hundreds of modules at once would stand in memory twice.
    for (const { directory } of action.modules) {
        const found = await (0,run_folder/* readResults */.x8)(runFolder(directory, variables));
        const missing = missingStages(action, found);
        const results = [...found, ...missing];
        const name = (0,files/* relativePath */.iZ)(workspace, directory);
        modules.push({ results, folded: { name, ...(0,result/* foldResults */.es)(results, gateFault(found, missing)) } });
    }
    const folded = (0,report_modules/* foldAll */.hY)(modules.map((module) => module.folded));
    await writeOutputs(folded, step);
    await writeForms(folded, step);
    const notices = [
        ...(action.checkRun ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).concludeRun(step, folded) : []),
        ...(action.comment ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 7597))).writeComment(step, folded) : []),
    ];
    await present({ ...folded, diagnostics: [...folded.diagnostics, ...notices] }, step);
    if (modules.length === 1)
        return errors/* EXIT */.dc.passed;
    // Each stage's step passed for the sake of the other modules: this is the one that is red.
    const code = (0,exit/* exitCode */.I)(modules.flatMap(({ results }) => results), action.modules[0].failOn);
    return code === errors/* EXIT */.dc.passed && folded.status === 'error' ? errors/* EXIT */.dc.environment : code;
}
/** What a run without rights found, shown by one that has them; how it ended is GitHub's own word. */
async function reportForeign(step, file) {
    const { parseForeignResult } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(148)]).then(__webpack_require__.bind(__webpack_require__, 7148));
    const text = await (0,files/* readTextIfExists */.TP)(file);
    if (text === undefined) {
        throw new errors/* ConfigurationError */.j1(`input result: there is no file ${(0,files/* relativePath */.iZ)(step.workspace, file)}`, {
            hint: "give the file that the action's output `result` named, as the artifact holds it",
        });
    }
    const claimed = parseForeignResult(text);
    const passed = step.event.conclusion === undefined ? claimed.status === 'passed' : step.event.conclusion === 'success';
    const result = {
        ...claimed,
        status: passed ? 'passed' : claimed.status === 'passed' ? 'failed' : claimed.status,
    };
    const notices = step.action.checkRun ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).concludeRun(step, result) : [];
    // Annotations of this job would stand on another commit.
    await summarize({ ...result, diagnostics: [...result.diagnostics, ...notices] });
    return errors/* EXIT */.dc.passed;
}
/** Stages that were asked for and have left no result: an earlier one failed. They are named, never passed over. */
function missingStages(action, results) {
    return action.stages
        .filter((stage) => stage !== 'report')
        .filter((stage) => !results.some((result) => result.stage === stage))
        .map(stage_stage/* skippedStage */.HK);
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

;// CONCATENATED MODULE: ./.build/github/action.js


















/** Runs one stage with the inputs of its step and returns the exit code. */
async function runActionStage(stage) {
    const variables = process.env;
    const redactor = (0,redact/* createRedactor */.l)();
    const log = (0,github_log/* createActionLog */.r)(redactor);
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
        const event = await (0,github_event/* readEvent */.j)(variables);
        const action = loadInputs(variables, event);
        maskSecrets(action, log);
        const several = action.modules.length > 1;
        const directory = several ? workspace : action.modules[0].directory;
        const folder = several ? (0,external_node_path_.join)(runsFolder(variables), 'modules') : runFolder(directory, variables);
        const step = { action, event, directory, folder, workspace, variables, log };
        if (stage === 'report')
            return await report(step);
        if (stage === 'setup')
            await begin(step);
        if (stage === 'publish' && action.packedBecause !== undefined)
            log.info(`nothing is pushed: ${action.packedBecause}`);
        const worked = await work(stage, step, stop.signal);
        const folded = (0,report_modules/* foldAll */.hY)(worked.map(({ name, results }) => ({ name, ...(0,result/* foldResults */.es)(results) })));
        await writeOutputs(folded, step);
        if (deferred)
            describe(folded, log);
        else
            await present(folded, step);
        // Of several modules the others go on; the report step judges them all.
        if (several && deferred)
            return errors/* EXIT */.dc.passed;
        return (0,exit/* exitCode */.I)(worked.flatMap(({ results }) => results), action.modules[0].failOn);
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
/** The stage on each module in turn; of several modules on none whose earlier stages did not pass. */
async function work(stage, step, signal) {
    const { action, workspace, variables, log } = step;
    // What only the working stages need is loaded for them alone: the report step stays cheap.
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(88), __webpack_require__.e(722), __webpack_require__.e(118), __webpack_require__.e(501), __webpack_require__.e(734)]).then(__webpack_require__.bind(__webpack_require__, 9734));
    const env = await (0,environment/* createEnvironment */.M)(variables, workspace, log, signal);
    const worked = [];
    for (const inputs of action.modules) {
        const folder = runFolder(inputs.directory, variables);
        const name = (0,files/* relativePath */.iZ)(workspace, inputs.directory);
        if (action.modules.length > 1) {
            if ((await (0,run_folder/* readResults */.x8)(folder)).some(({ status }) => status === 'failed' || status === 'error'))
                continue;
            log.info(`module ${name}`);
        }
        worked.push({ name, results: await runPipeline([stage], { inputs, env, folder }) });
    }
    return worked;
}
async function begin(step) {
    for (const { directory } of step.action.modules)
        await (0,run_folder/* openRunFolder */.iN)(runFolder(directory, step.variables));
    if (step.action.checkRun)
        await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 3748))).announceRun(step);
}
/** What stopped this step, as plain text for whoever opens its log; the report step annotates it. */
function describe(folded, log) {
    for (const diagnostic of (0,report_modules/* allDiagnostics */.yi)(folded)) {
        if (diagnostic.severity !== 'error')
            continue;
        log.info([`error[${diagnostic.code}]`, (0,format/* formatPlace */.dE)(diagnostic), diagnostic.message].join(' '));
        if (diagnostic.hint !== undefined)
            log.info(`  hint: ${diagnostic.hint}`);
    }
}
function maskSecrets(action, log) {
    for (const secret of [action.modules[0].password, action.githubToken]) {
        if (secret !== undefined && secret !== '')
            log.secret(secret);
    }
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

/***/ 7893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FAILURE_POLICIES),
/* harmony export */   z: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/** The products that run modules in an Envoy of theirs; each builds the configuration around a module in its own way. */
const PRODUCTS = ['envoy', 'istio', 'envoy-gateway', 'gloo'];
/** What becomes of traffic once the VM has failed (envoy/extensions/wasm/v3/wasm.proto, FailurePolicy). */
const FAILURE_POLICIES = ['FAIL_CLOSED', 'FAIL_OPEN', 'FAIL_RELOAD'];


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

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5807);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);


const LONGEST_TEXT = 20_000;
/**
 * A run as JUnit XML, in the form that GitLab, Jenkins and GitHub's reporters read: a suite for the stages of each
 * module, since a build that fails leaves no case behind, and one for its cases on each engine and target.
 */
function renderJunit(result) {
    const modules = result.modules ?? [{ ...result, name: result.module?.path ?? 'wasm-action' }];
    const total = emptyCounts();
    const suites = modules.map((module) => [stageSuite(module), ...caseSuites(module)].map((suite) => renderSuite(suite, total)).join('\n'));
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="wasm-action"${counts(total)}>
${suites.join('\n')}
</testsuites>
`;
}
const emptyCounts = () => ({ passed: 0, failed: 0, error: 0, skipped: 0, seconds: 0 });
function renderSuite({ name, cases }, total) {
    const own = emptyCounts();
    for (const { outcome, seconds = 0 } of cases) {
        for (const sum of [own, total]) {
            sum[outcome]++;
            sum.seconds += seconds;
        }
    }
    return `  <testsuite${attributes({ name })}${counts(own)}>\n${cases.map(toXml).join('\n')}\n  </testsuite>`;
}
function stageSuite({ name, stages, diagnostics }) {
    const stopped = stages.find(({ status }) => status === 'failed' || status === 'error')?.name;
    const outcomes = {
        passed: 'passed',
        failed: 'failed',
        error: 'error',
        skipped: 'skipped',
    };
    return {
        name: `${name}: stages`,
        cases: stages.map((stage) => ({
            name: stage.name,
            className: name,
            outcome: outcomes[stage.status],
            seconds: stage.seconds,
            diagnostics: stage.name === stopped ? diagnostics.filter(({ severity }) => severity === 'error') : [],
        })),
    };
}
function caseSuites({ name, cases, diagnostics }) {
    const suites = new Map();
    for (const one of cases) {
        const where = one.target ?? one.engine;
        const own = suites.get(where);
        if (own === undefined)
            suites.set(where, [one]);
        else
            own.push(one);
    }
    return [...suites].map(([where, own]) => ({
        name: `${name}: ${where}`,
        cases: own.map((one) => ({
            name: one.name,
            className: `${name}.${where}`,
            outcome: one.status,
            file: one.file,
            line: one.line,
            diagnostics: one.status === 'passed'
                ? []
                : diagnostics.filter(({ file, line }) => file !== undefined && file === one.file && line === one.line),
        })),
    }));
}
function counts({ passed, failed, error, skipped, seconds }) {
    return attributes({
        tests: passed + failed + error + skipped,
        failures: failed,
        errors: error,
        skipped,
        time: seconds.toFixed(3),
    });
}
function toXml(one) {
    const head = `    <testcase${attributes({ name: one.name, classname: one.className, time: one.seconds, file: one.file, line: one.line })}`;
    if (one.outcome === 'passed')
        return `${head}/>`;
    if (one.outcome === 'skipped')
        return `${head}><skipped/></testcase>`;
    const tag = one.outcome === 'failed' ? 'failure' : 'error';
    const message = one.diagnostics[0]?.message.split('\n')[0] ?? `${one.name} did not pass`;
    const text = one.diagnostics
        .map((diagnostic) => [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(diagnostic), diagnostic.message, diagnostic.hint].filter(Boolean).join('\n'))
        .join('\n\n');
    return `${head}><${tag}${attributes({ message })}>${escapeXml((0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(text, LONGEST_TEXT))}</${tag}></testcase>`;
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${escapeXml((0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(String(value), LONGEST_TEXT))
        .replaceAll('\n', '&#10;')
        .replaceAll('\t', '&#9;')}"`)
        .join('');
}
/** Text as XML 1.0 can hold it: not every character can be there, not even escaped. */
function escapeXml(text) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .kU)(text)
        .replaceAll(/[\ufffe\uffff\p{Surrogate}]/gu, '\ufffd')
        .replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}


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


/***/ }),

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ foldAll),
/* harmony export */   yi: () => (/* binding */ allDiagnostics)
/* harmony export */ });
/* unused harmony export foldModules */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9728);

const RANK = { skipped: 0, passed: 1, failed: 2, error: 3 };
/** Folds the results of several modules into one: sums at the top, everything else with its module. */
function foldModules(modules, extra = []) {
    const sum = (count) => modules.reduce((total, module) => total + count(module), 0);
    const worst = modules.reduce((status, module) => worse(status, module.status), 'passed');
    const failed = extra.some(({ severity }) => severity === 'error');
    return {
        schemaVersion: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        status: failed || worst === 'error' ? 'error' : worst === 'failed' ? 'failed' : 'passed',
        verdicts: {},
        tests: {
            passed: sum(({ tests }) => tests.passed),
            failed: sum(({ tests }) => tests.failed),
            skipped: sum(({ tests }) => tests.skipped),
        },
        cases: [],
        figures: { modules: { value: modules.length, unit: 'count' } },
        diagnostics: extra,
        stages: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.flatMap((name) => {
            const found = modules.flatMap(({ stages }) => stages.filter((stage) => stage.name === name));
            if (found.length === 0)
                return [];
            const status = found.reduce((all, stage) => worse(all, stage.status), 'skipped');
            const seconds = Math.round(found.reduce((total, stage) => total + stage.seconds, 0) * 1000) / 1000;
            return [{ name, status, seconds }];
        }),
        modules,
    };
}
/** One module as it is; several, or none, as one result with a part for each. */
function foldAll(modules) {
    const [only, second] = modules;
    if (only === undefined || second !== undefined)
        return foldModules(modules);
    const { name: _, ...result } = only;
    return result;
}
/** What complained anywhere in a run. */
function allDiagnostics(result) {
    if (result.modules === undefined)
        return result.diagnostics;
    return [...result.diagnostics, ...result.modules.flatMap(({ diagnostics }) => diagnostics)];
}
function worse(a, b) {
    return RANK[b] > RANK[a] ? b : a;
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5807);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3585);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5118);




const SYMBOLS = { passed: '✅', failed: '❌', error: '⚠️' };
/** What the last line may need. */
const RESERVE = 200;
/**
 * The summary of a run, of one module or of several, in at most so many bytes: several are a table with a row for each,
 * then the whole of those that did not pass, as far as there is room.
 */
function renderPage(result, { longest }) {
    const { modules } = result;
    if (modules === undefined)
        return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutBytes */ .Uw)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(result), longest);
    const wrong = modules.filter(({ status }) => status !== 'passed');
    const right = modules.filter(({ status }) => status === 'passed');
    const head = [
        `## ${SYMBOLS[result.status]} ${headline(modules, wrong)}`,
        '',
        ...result.diagnostics.map(({ severity, message }) => `- ${severity}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(message)}`),
        ...(result.diagnostics.length === 0 ? [] : ['']),
        '| | Module | Size | ABI | Loads | Tests | Image |',
        '| --- | --- | --- | --- | --- | --- | --- |',
    ];
    const parts = [head.join('\n')];
    let room = longest - RESERVE - Buffer.byteLength(parts[0] ?? '');
    const add = (text) => {
        const size = Buffer.byteLength(text) + 1;
        if (size > room)
            return false;
        parts.push(text);
        room -= size;
        return true;
    };
    const rows = [...wrong, ...right];
    const shown = rows.findIndex((module) => !add(row(module)));
    const left = shown < 0 ? 0 : rows.length - shown;
    add(`\n${sizeChart(modules)}`);
    const untold = wrong.filter((module) => !add(`\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(module).trimEnd()}`)).length;
    const rest = [
        ...(left === 0 ? [] : [`… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left, 'module')} more`]),
        ...(untold === 0 ? [] : [`the details of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(untold, 'module')} have no place here`]),
    ];
    if (rest.length > 0)
        parts.push('', `${rest.join('; ')}: see the result file.`);
    return `${parts.join('\n')}\n`;
}
const sizeChart = (modules) => (0,_chart_js__WEBPACK_IMPORTED_MODULE_3__/* .renderBars */ .d)('Size of each module', 'kB', modules.flatMap(({ name, module }) => (module === undefined ? [] : { label: name, value: module.size / 1000 })));
function headline(modules, wrong) {
    if (wrong.length === 0)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules.length, 'module')} passed`;
    return `${wrong.length} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(modules.length, 'module')} did not pass`;
}
function row(module) {
    const verdicts = Object.values(module.verdicts);
    const loads = verdicts.filter(({ verdict }) => verdict === 'loads').length;
    const { passed, failed, skipped } = module.tests;
    const tests = passed + failed + skipped === 0 ? '' : `${passed} of ${passed + failed + skipped}`;
    const cells = [
        SYMBOLS[module.status],
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(module.name),
        module.module === undefined ? '' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(module.module.size),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(module.module?.abi ?? ''),
        verdicts.length === 0 ? '' : `${loads} of ${verdicts.length}`,
        tests,
        module.image === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${module.image.reference}@${module.image.digest}`),
    ];
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5203);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5807);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7634);



/** Code scanning takes no more results of one run. */
const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 4_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The Diagnostics as a SARIF 2.1.0 log for code scanning. What stands in no file is a notification, since GitHub refuses
 * a result without a place.
 * @param diagnostics with paths relative to the repository.
 */
function renderSarif(diagnostics) {
    const all = (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .sortDiagnostics */ .D)((0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .uniqueDiagnostics */ .G)(diagnostics));
    const placed = all.filter(({ file }) => file !== undefined).slice(0, MOST_RESULTS);
    const placeless = all.filter(({ file }) => file === undefined);
    const rules = [...new Set(all.map(({ code }) => code))];
    const index = new Map(rules.map((code, position) => [code, position]));
    const rule = (diagnostic) => index.get(diagnostic.code) ?? 0;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'wasm-action', semanticVersion: _base_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION, rules: rules.map((id) => toRule(id, all)) } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: !all.some(({ code }) => code === 'internal'),
                        toolExecutionNotifications: placeless.map((diagnostic) => ({
                            level: LEVELS[diagnostic.severity],
                            message: messageOf(diagnostic),
                            associatedRule: { id: diagnostic.code, index: rule(diagnostic) },
                        })),
                    },
                ],
                results: placed.map((diagnostic) => ({
                    ruleId: diagnostic.code,
                    ruleIndex: rule(diagnostic),
                    level: LEVELS[diagnostic.severity],
                    message: messageOf(diagnostic),
                    locations: [{ physicalLocation: locationOf(diagnostic) }],
                })),
            },
        ],
    };
    return `${JSON.stringify(log)}\n`;
}
function toRule(id, diagnostics) {
    const docs = diagnostics.find(({ code, docs: page }) => code === id && page !== undefined)?.docs;
    return { id, ...(docs !== undefined && URL.canParse(docs) ? { helpUri: docs } : {}) };
}
function messageOf({ message, hint }) {
    const text = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cutText */ .IN)((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .stripControl */ .kU)(hint === undefined ? message : `${message}\n${hint}`), LONGEST_MESSAGE);
    return { text: text.trim() === '' ? '(no message)' : text };
}
function locationOf({ file = '', line, column, endLine, endColumn }) {
    // A colon in the first segment would make a scheme of it; half a character has no encoding.
    const uri = file
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    const region = {
        startLine: line,
        startColumn: column,
        endLine: endLine === undefined || line === undefined || endLine < line ? undefined : endLine,
        endColumn: column === undefined ? undefined : endColumn,
    };
    return { artifactLocation: { uri }, ...(line === undefined ? {} : { region }) };
}


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);

/** The process's exit code for the results of a run; `never` forgives what was judged, not what could not be judged. */
function exitCode(results, failOn) {
    const stopped = results.find((result) => result.status === 'error');
    if (stopped !== undefined) {
        return stopped.diagnostics.some((diagnostic) => diagnostic.code === 'configuration')
            ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.configuration
            : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.environment;
    }
    const failed = results.some((result) => result.status === 'failed');
    return failed && failOn !== 'never' ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 2106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ wantsEnvoy),
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   ug: () => (/* binding */ ENGINES)
/* harmony export */ });
/** Which fault level fails a run; `never` reports everything and fails nothing but the user's input and the environment. */
const FAIL_LEVELS = ['error', 'warning', 'never'];
/** Which engines run the test cases: the embedded host, and each target's real Envoy. */
const ENGINES = ['host', 'envoy'];
/** False only where the user asked for the embedded host alone. */
function wantsEnvoy({ engines }) {
    return engines.length === 0 || engines.includes('envoy');
}


/***/ })

};
