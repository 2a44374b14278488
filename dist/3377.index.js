export const id = 3377;
export const ids = [3377];
export const modules = {

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


/***/ })

};
