export const id = 7588;
export const ids = [7588];
export const modules = {

/***/ 37588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHelper: () => (/* binding */ runHelper)
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
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
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
var format = __webpack_require__(28522);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage = __webpack_require__(29533);
// EXTERNAL MODULE: ./.build/github/annotations.js
var annotations = __webpack_require__(47534);
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
var environment = __webpack_require__(55569);
// EXTERNAL MODULE: ./.build/github/event.js
var github_event = __webpack_require__(90528);
// EXTERNAL MODULE: ./.build/github/helper-table.js
var helper_table = __webpack_require__(64047);
// EXTERNAL MODULE: ./.build/github/log.js
var github_log = __webpack_require__(94174);
// EXTERNAL MODULE: ./.build/github/text.js
var github_text = __webpack_require__(66429);
// EXTERNAL MODULE: ./.build/report/chart.js
var chart = __webpack_require__(33585);
// EXTERNAL MODULE: ./.build/report/markdown.js + 1 modules
var markdown = __webpack_require__(15118);
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
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8899)]).then(__webpack_require__.bind(__webpack_require__, 98899)),
        __webpack_require__.e(/* import() */ 3740).then(__webpack_require__.bind(__webpack_require__, 3740)),
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


/***/ })

};
