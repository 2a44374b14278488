export const id = 9525;
export const ids = [9525,7634,6512,3377];
export const modules = {

/***/ 77634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const VERSION = '0.1.0';
/** Where this program is published. */
const REPOSITORY = 'org/wasm-action';
/** A page of the documentation as it stands in this major version; `page` is relative to the repository. */
function docsUrl(page) {
    return `https://github.com/${REPOSITORY}/blob/v1/${page}`;
}


/***/ }),

/***/ 79525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runActionStage: () => (/* binding */ runActionStage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/redact.js
var redact = __webpack_require__(60957);
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(28522);
// EXTERNAL MODULE: ./.build/report/modules.js
var report_modules = __webpack_require__(85980);
// EXTERNAL MODULE: ./.build/report/result.js
var result = __webpack_require__(99728);
// EXTERNAL MODULE: ./.build/stage/exit.js
var exit = __webpack_require__(11843);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(49847);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage_stage = __webpack_require__(29533);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/github/artifacts.js

/** As many subjects as GitHub takes from one job. */
const MOST = 500;
/**
 * Tells GitHub which images this job made, by the file that GITHUB_ARTIFACTS names on runners that have it: later
 * steps, as actions/attest, take them from there where they are given no subject. One `oci://HOST/NAME@sha256:…` a line.
 */
async function announceArtifacts(folded, variables) {
    const file = variables.GITHUB_ARTIFACTS;
    if (!file)
        return;
    const images = (folded.modules ?? [folded]).flatMap(({ image }) => Object.values(image?.layouts ?? {}));
    const lines = images
        .filter(({ reference }) => !reference.startsWith('oci:'))
        .map(({ reference, digest }) => `oci://${reference.replace(/:[^:/@]*$/, '')}@${digest}\n`);
    await (0,promises_.appendFile)(file, [...new Set(lines)].slice(0, MOST).join(''));
}

// EXTERNAL MODULE: ./.build/github/environment.js
var environment = __webpack_require__(55569);
// EXTERNAL MODULE: ./.build/github/event.js
var github_event = __webpack_require__(90528);
// EXTERNAL MODULE: ./.build/language/optimize-levels.js
var optimize_levels = __webpack_require__(91552);
// EXTERNAL MODULE: ./.build/project/deployment.js
var deployment = __webpack_require__(57893);
// EXTERNAL MODULE: ./.build/stage/inputs.js
var inputs = __webpack_require__(42106);
// EXTERNAL MODULE: ./.build/github/input-table.js
var input_table = __webpack_require__(71061);
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
        base: optional('base') === undefined ? undefined : moduleInput(read('base'), workspace),
        measure: oneOf('measure', read('measure'), SWITCH) === 'true',
        dataVersion: optional('data-version'),
        language: optional('language'),
        buildCommand: optional('build-command'),
        buildOutput: optional('build-output'),
        optimize: optional('optimize') === undefined ? undefined : oneOf('optimize', read('optimize'), optimize_levels/* OPTIMIZE_LEVELS */.Q),
        targets: lines(read('targets')),
        cases: lines(read('cases')).map((file) => (0,external_node_path_.resolve)(directory, file)),
        filters: lines(read('filter')),
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
        sbom: oneOf('sbom', read('sbom'), inputs/* SBOM_WISHES */.ws),
        provenance: oneOf('provenance', read('provenance'), SWITCH) === 'true',
        signing: oneOf('sign', read('sign'), SWITCH) === 'true' || optional('sign-key') !== undefined
            ? { key: optional('sign-key'), log: oneOf('sign-log', read('sign-log'), SWITCH) === 'true' }
            : undefined,
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
        cache: oneOf('cache', read('cache'), SWITCH) === 'true',
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
var github_log = __webpack_require__(94174);
// EXTERNAL MODULE: ./.build/report/junit.js
var junit = __webpack_require__(73377);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
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
var page = __webpack_require__(48034);
// EXTERNAL MODULE: ./.build/report/sarif.js
var sarif = __webpack_require__(96512);
// EXTERNAL MODULE: ./.build/github/annotations.js
var annotations = __webpack_require__(47534);
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
    const { findChangedLines } = await __webpack_require__.e(/* import() */ 3302).then(__webpack_require__.bind(__webpack_require__, 63302));
    return findChangedLines(event.baseSha, checkout);
}
/** The step's outputs, and the file that one of them names. */
async function writeOutputs(folded, { folder, workspace, directory }) {
    const path = (0,external_node_path_.join)(folder, 'result.json');
    const sbom = run_folder/* runPaths */.Ot.sbom(folder);
    // Of hundreds of modules half of the file would be blanks.
    const indent = folded.modules === undefined ? 2 : undefined;
    await (0,files/* writeFileAtomically */.lo)(path, `${JSON.stringify(folded, null, indent)}\n`);
    const outputs = {
        module: folded.module === undefined ? '' : (0,external_node_path_.resolve)(workspace, folded.module.path),
        'module-sha256': folded.module?.sha256 ?? '',
        image: folded.image?.reference ?? '',
        digest: folded.image?.digest ?? '',
        references: (folded.image?.references ?? []).join('\n'),
        tags: [...new Set((folded.image?.references ?? []).map((reference) => reference.split(':').at(-1) ?? ''))].join('\n'),
        layouts: JSON.stringify(folded.image?.layouts ?? {}),
        sbom: (await (0,files/* pathKind */.gl)(sbom)) === 'file' ? sbom : '',
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

// EXTERNAL MODULE: ./.build/github/run-folders.js
var run_folders = __webpack_require__(40225);
;// CONCATENATED MODULE: ./.build/github/report.js









/** Speaks for all stages of the job; the step of the stage that failed is red already, so this one is not. */
async function report(step) {
    const { action, workspace, variables } = step;
    // A cancelled job has no verdict, but its check run must not stay in progress.
    if (variables.WASM_ACTION_JOB_STATUS === 'cancelled') {
        if (action.checkRun)
            await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(3748)]).then(__webpack_require__.bind(__webpack_require__, 83748))).abandonRun(step);
        return errors/* EXIT */.dc.passed;
    }
    if (action.foreignResult !== undefined)
        return reportForeign(step, action.foreignResult);
    const modules = [];
    // One after the other: hundreds of modules at once would stand in memory twice.
    for (const { directory } of action.modules) {
        const found = await (0,run_folder/* readResults */.x8)((0,run_folders/* runFolder */.k)(directory, variables));
        const missing = missingStages(action, found);
        const results = [...found, ...missing];
        const name = (0,files/* relativePath */.iZ)(workspace, directory);
        modules.push({ results, folded: { name, ...(0,result/* foldResults */.es)(results, gateFault(found, missing)) } });
    }
    const folded = (0,report_modules/* foldAll */.hY)(modules.map((module) => module.folded));
    await writeOutputs(folded, step);
    await writeForms(folded, step);
    const notices = [
        ...(action.checkRun ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(3748)]).then(__webpack_require__.bind(__webpack_require__, 83748))).concludeRun(step, folded) : []),
        ...(action.comment ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(7597)]).then(__webpack_require__.bind(__webpack_require__, 17597))).writeComment(step, folded) : []),
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
    const { parseForeignResult } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7148)]).then(__webpack_require__.bind(__webpack_require__, 7148));
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
    const notices = step.action.checkRun ? await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(3748)]).then(__webpack_require__.bind(__webpack_require__, 83748))).concludeRun(step, result) : [];
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
        const folder = several ? (0,external_node_path_.join)((0,run_folders/* runsFolder */.X)(variables), 'modules') : (0,run_folders/* runFolder */.k)(directory, variables);
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
        if (stage === 'publish')
            await announceArtifacts(folded, variables);
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
    const { runPipeline } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(4928), __webpack_require__.e(4353)]).then(__webpack_require__.bind(__webpack_require__, 59997));
    const env = await (0,environment/* createEnvironment */.M)(variables, workspace, log, signal);
    const worked = [];
    const dropCache = stage === 'setup' || stage === 'build' ? await prepareCaches(step, env) : undefined;
    for (const inputs of action.modules) {
        const folder = (0,run_folders/* runFolder */.k)(inputs.directory, variables);
        const name = (0,files/* relativePath */.iZ)(workspace, inputs.directory);
        if (action.modules.length > 1) {
            if ((await (0,run_folder/* readResults */.x8)(folder)).some(({ status }) => status === 'failed' || status === 'error'))
                continue;
            log.info(`module ${name}`);
        }
        const run = () => runPipeline([stage], { inputs, env, folder });
        let results = await run();
        if (dropCache !== undefined && results.some(isUnexplained)) {
            log.info('it may be the cache that was restored: it is taken away, and this stage tried again');
            await dropCache();
            results = await run();
        }
        worked.push({ name, results });
    }
    return worked;
}
/**
 * Inside the composite, whose steps are scripts without a post step, the caches are only told.
 * @returns takes away what was restored; undefined where nothing was.
 */
async function prepareCaches(step, env) {
    const { action, variables } = step;
    const inComposite = variables.WASM_ACTION_REPORT === 'deferred';
    if (!action.cache && !inComposite)
        return undefined;
    const caches = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(232)]).then(__webpack_require__.bind(__webpack_require__, 47851));
    const cache = await caches.describeJobCaches(step, env);
    caches.writeCacheOutputs(cache);
    if (inComposite)
        return undefined;
    const found = await caches.restoreCaches(cache, step);
    return found === undefined ? undefined : () => caches.dropCaches(cache);
}
/** Whether nothing that was said names a place in the project. */
function isUnexplained({ status, diagnostics }) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return (status === 'failed' || status === 'error') && errors.every(({ line }) => line === undefined);
}
async function begin(step) {
    for (const { directory } of step.action.modules)
        await (0,run_folder/* openRunFolder */.iN)((0,run_folders/* runFolder */.k)(directory, step.variables));
    if (step.action.checkRun)
        await (await Promise.all(/* import() */[__webpack_require__.e(157), __webpack_require__.e(3748)]).then(__webpack_require__.bind(__webpack_require__, 83748))).announceRun(step);
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

/***/ 40225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ runsFolder),
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);



/** One folder a project below RUNNER_TEMP, which the runner empties between jobs. */
function runFolder(directory, variables) {
    const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory).replaceAll(/[^\w.-]/g, '-')}-${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(directory).slice(0, 8)}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(variables), name);
}
/** What all run folders of a job are in. */
const runsFolder = (variables) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(variables.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'wasm-action');


/***/ }),

/***/ 91552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ OPTIMIZE_LEVELS)
/* harmony export */ });
/** What wasm-opt is to do: nothing, the smallest module at a sane time, or the fastest one. */
const OPTIMIZE_LEVELS = ['none', 'size', 'speed'];


/***/ }),

/***/ 57893:
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

/***/ 73377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35807);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28522);


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
            reasons: stage.name === stopped ? diagnostics.filter(({ severity }) => severity === 'error').map(toReason) : [],
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
            seconds: one.seconds,
            reasons: reasonsOf(one, diagnostics),
        })),
    }));
}
/** A case's own problems, with what the Diagnostics say beyond them; a case without any is told by those at its line. */
function reasonsOf({ status, reason, problems = [], file, line }, diagnostics) {
    if (status === 'passed')
        return [];
    if (status === 'skipped')
        return reason === undefined ? [] : [{ message: reason, text: reason }];
    if (problems.length === 0) {
        return diagnostics.filter((one) => file !== undefined && one.file === file && one.line === line).map(toReason);
    }
    return problems.map((message) => {
        const [first = ''] = message.split('\n');
        const told = diagnostics.find((one) => one.file === file && one.message.startsWith(first));
        return told === undefined ? { message, text: message } : toReason({ ...told, message });
    });
}
function toReason(diagnostic) {
    const { message, detail, hint } = diagnostic;
    return { message, text: [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(diagnostic), message, detail, hint].filter(Boolean).join('\n') };
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
    const [first] = one.reasons;
    if (one.outcome === 'skipped')
        return `${head}><skipped${attributes({ message: first?.message })}/></testcase>`;
    const tag = one.outcome === 'failed' ? 'failure' : 'error';
    const message = first?.message.split('\n')[0] ?? `${one.name} did not pass`;
    const text = one.reasons.map((reason) => reason.text).join('\n\n');
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

/***/ 85980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ foldAll),
/* harmony export */   jE: () => (/* binding */ foldModules),
/* harmony export */   yi: () => (/* binding */ allDiagnostics)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99728);

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

/***/ 48034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ renderPage)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35807);
/* harmony import */ var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33585);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28522);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15118);




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

/***/ 96512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65203);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35807);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77634);



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

/***/ 11843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

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

/***/ 42106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ wantsEnvoy),
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   ug: () => (/* binding */ ENGINES),
/* harmony export */   ws: () => (/* binding */ SBOM_WISHES)
/* harmony export */ });
/** Which fault level fails a run; `never` reports everything and fails nothing but the user's input and the environment. */
/** Whether an SBOM is made: `auto` where a lock file tells what the module is made of, `true` or it is a mistake. */
const SBOM_WISHES = ['auto', 'true', 'false'];
const FAIL_LEVELS = ['error', 'warning', 'never'];
/** Which engines run the test cases: the embedded host, and each target's real Envoy. */
const ENGINES = ['host', 'envoy'];
/** False only where the user asked for the embedded host alone. */
function wantsEnvoy({ engines }) {
    return engines.length === 0 || engines.includes('envoy');
}


/***/ })

};
