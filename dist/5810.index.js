export const id = 5810;
export const ids = [5810];
export const modules = {

/***/ 47534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ printAnnotations),
/* harmony export */   fL: () => (/* binding */ runPage),
/* harmony export */   mc: () => (/* binding */ planAnnotations),
/* harmony export */   xr: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65203);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28522);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66429);




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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);


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

/***/ 55569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _base_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33431);





/** What working stages need of the world, on a runner. */
async function createEnvironment(variables, workspace, log, signal) {
    const [{ createHttp }, { createFileStore }, { defaultStoreRoot }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7820).then(__webpack_require__.bind(__webpack_require__, 77820)),
        __webpack_require__.e(/* import() */ 4983).then(__webpack_require__.bind(__webpack_require__, 74983)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 18272)),
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
            ? (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 44346))).createRunnerStore()
            : createFileStore(defaultStoreRoot(variables)),
        temporary,
    };
}


/***/ }),

/***/ 90528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);

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

/***/ 94174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66429);


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

/***/ 66429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ harmlessLine),
/* harmony export */   L: () => (/* binding */ annotationMessage)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35807);

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

/***/ 33585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderPie),
/* harmony export */   d: () => (/* binding */ renderBars)
/* harmony export */ });
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

/***/ 15118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aY: () => (/* binding */ code),
  mG: () => (/* binding */ inline),
  Gc: () => (/* binding */ renderMarkdown),
  tp: () => (/* binding */ table)
});

// EXTERNAL MODULE: ./.build/base/diagnostic.js
var diagnostic = __webpack_require__(65203);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
// EXTERNAL MODULE: ./.build/report/chart.js
var chart = __webpack_require__(33585);
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(28522);
// EXTERNAL MODULE: ./.build/report/result.js
var report_result = __webpack_require__(99728);
;// CONCATENATED MODULE: ./.build/report/snippet.js
/**
 * Manifests for Kubernetes, ready to be pasted: Istio's WasmPlugin and Envoy Gateway's EnvoyExtensionPolicy, which take
 * the image by its digest, and Gloo's Gateway, which knows only tags. Empty where no cluster could pull it: a folder, or
 * no layout that they read.
 */
function deploySnippet(image) {
    const { compat, docker, solo } = image?.layouts ?? {};
    const rootId = image?.rootIds?.[0];
    const documents = [...meshDocuments(compat ?? docker ?? solo, rootId), ...glooDocument(solo, rootId)];
    return documents.length === 0 ? '' : `\`\`\`yaml\n${documents.join('\n---\n')}\n\`\`\``;
}
function meshDocuments(published, rootId) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? '') ?? [];
    if (published === undefined || sha256 === undefined || published.reference.startsWith('oci:'))
        return [];
    const name = resourceName(published);
    const root = (key) => (rootId === undefined ? '' : `\n${key}: ${JSON.stringify(rootId)}`);
    return [
        `apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: ${name}
spec:
  url: oci://${published.reference}
  sha256: ${sha256}${root('  pluginName')}`,
        // Without a target the API server refuses it.
        `apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata:
  name: ${name}
spec:
  targetRefs:
    - group: gateway.networking.k8s.io
      kind: Gateway # or HTTPRoute, GRPCRoute
      name: eg # yours
  wasm:
    - name: ${name}${root('      rootID')}
      code:
        type: Image
        image:
          url: ${published.reference}
          sha256: ${sha256}`,
    ];
}
/** A wrong root id makes Gloo's Envoy crash: whoever pastes this has to look at it where it is not known. */
function glooDocument(published, rootId) {
    if (published === undefined || published.reference.startsWith('oci:'))
        return [];
    return [
        `apiVersion: gateway.solo.io/v1
kind: Gateway
metadata:
  name: gateway-proxy
  namespace: gloo-system
spec:
  httpGateway:
    options:
      wasm:
        filters:
          - name: ${resourceName(published)}
            image: ${published.reference}
            rootId: ${rootId === undefined ? '"" # what the module registers' : JSON.stringify(rootId)}
            vmType: V8`,
    ];
}
/** What a resource of Kubernetes may be called (RFC 1123), from the image's name. */
function resourceName({ reference }) {
    const [, last = ''] = /([^/:@]+)(?::[^/]*)?$/.exec(reference) ?? [];
    return last
        .replaceAll(/[^a-z0-9-]+/g, '-')
        .slice(0, 63)
        .replaceAll(/^-+|-+$/g, '');
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
        sizeChart(result),
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
    const { size, abi, language, sdk, sha256, base, capabilities = [] } = result.module;
    const change = base === undefined ? '' : `${(0,format/* formatChange */.eD)(base.size, size) || ', unchanged,'} against ${code(base.file)}`;
    const facts = [
        `${(0,format/* formatBytes */.z3)(size)}${change}`,
        abi === undefined ? 'no ABI version' : `ABI ${abi}`,
        inline(language ?? ''),
        inline(sdk ?? ''),
    ];
    const lines = [
        `${facts.filter((fact) => fact !== '').join(' · ')} · ${code(`sha256 ${sha256}`)}`,
        capabilities.length === 0 ? '' : `**It can:** ${capabilities.map(inline).join(', ')}`,
    ];
    return lines.filter((line) => line !== '').join('\n\n');
}
/** What the module's bytes are spent on; the rest are its other sections. */
function sizeChart(result) {
    const { sizes, size = 0 } = result.module ?? {};
    if (sizes === undefined)
        return '';
    const { code: functions, data, debug, names } = sizes;
    return (0,chart/* renderPie */.L)(`Bytes of ${(0,format/* formatBytes */.z3)(size)}`, [
        { label: 'code', value: functions },
        { label: 'data', value: data },
        { label: 'names, for backtraces', value: names },
        { label: 'debugging', value: debug },
        { label: 'the rest', value: size - functions - data - names - debug },
    ]);
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
