export const id = 9109;
export const ids = [9109,7820,4983];
export const modules = {

/***/ 77820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NetworkFailure: () => (/* binding */ NetworkFailure),
/* harmony export */   createHttp: () => (/* binding */ createHttp),
/* harmony export */   displayUrl: () => (/* binding */ displayUrl),
/* harmony export */   retryAfter: () => (/* binding */ retryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10533);



/** No answer came: DNS, a refused or reset connection, TLS, a time-out. Rooms turn it into their own error. */
class NetworkFailure extends Error {
    name = 'NetworkFailure';
}
const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_RETRIES = 3;
const MAX_REDIRECTS = 10;
/** A server may ask for any pause; where it asks for a longer one than this, the run does not wait at all. */
const LONGEST_PAUSE = 60_000;
const REPEATABLE_STATUS = new Set([408, 429, 500, 502, 503, 504]);
/** An HTTP client: proxy and NO_PROXY from the variables, retries with jitter, a limit on every wait. */
function createHttp(options) {
    const send = createSender(options.variables);
    const firstPause = options.firstPause ?? 500;
    return async (request) => {
        const retries = request.retries ?? DEFAULT_RETRIES;
        for (let attempt = 0;; attempt++) {
            const outcome = await attemptOnce(send, request, options.signal);
            const last = attempt >= retries;
            if (outcome instanceof NetworkFailure) {
                if (last)
                    throw outcome;
            }
            else if (last || !REPEATABLE_STATUS.has(outcome.status) || (retryAfter(outcome) ?? 0) > LONGEST_PAUSE) {
                return outcome;
            }
            const pause = pauseBefore(outcome, attempt, firstPause);
            options.log.debug(`${request.method ?? 'GET'} ${displayUrl(request.url)}: ${outcome instanceof NetworkFailure ? outcome.message : `HTTP ${outcome.status}`}; again in ${Math.round(pause)} ms`);
            if (!(outcome instanceof NetworkFailure))
                await outcome.body?.cancel().catch(() => undefined);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: options.signal }).catch(() => {
                throw (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .interruption */ .YW)(options.signal);
            });
        }
    };
}
/** The URL without user, password and query, fit for messages. */
function displayUrl(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    return `${parsed.origin}${parsed.pathname}`;
}
/** Our own connections, unless a proxy is configured: only then is undici loaded. Neither is before the first request. */
function createSender(variables) {
    const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => variables[name]);
    if (!proxied) {
        let pool;
        return async (url, request) => {
            pool ??= __webpack_require__.e(/* import() */ 9243).then(__webpack_require__.bind(__webpack_require__, 89243)).then(({ createConnectionPool }) => createConnectionPool());
            return (await pool)(url, request);
        };
    }
    const settings = {
        httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? '',
        httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? '',
        noProxy: variables.no_proxy ?? variables.NO_PROXY ?? '',
        // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
        proxyTunnel: false,
    };
    const load = async () => {
        const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        return { fetch, dispatcher: new EnvHttpProxyAgent(settings) };
    };
    let loaded;
    return async (url, { body, ...request }) => {
        loaded ??= load();
        const { fetch, dispatcher } = await loaded;
        return fetch(url, { ...request, redirect: 'manual', dispatcher, ...(body === undefined ? {} : { body }) });
    };
}
async function attemptOnce(send, request, runSignal) {
    const timeout = request.timeout ?? DEFAULT_TIMEOUT;
    // Only the wait for the head is limited: a body of a hundred megabytes may take its time.
    const head = new AbortController();
    const timer = setTimeout(() => head.abort(new NetworkFailure(`no answer within ${timeout / 1000} s`)), timeout);
    const signals = [head.signal, runSignal, ...(request.signal === undefined ? [] : [request.signal])];
    try {
        return await followRedirects(send, request, AbortSignal.any(signals));
    }
    catch (error) {
        if (runSignal.aborted)
            throw (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .interruption */ .YW)(runSignal);
        if (head.signal.aborted && head.signal.reason instanceof NetworkFailure)
            return head.signal.reason;
        return new NetworkFailure((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error), { cause: error });
    }
    finally {
        clearTimeout(timer);
    }
}
async function followRedirects(send, request, signal) {
    let url = request.url;
    let method = request.method ?? 'GET';
    let headers = { 'accept-encoding': 'identity', ...request.headers };
    let body = request.body;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await send(url, { method, headers, body, signal });
        const location = response.headers.get('location');
        const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
        if (!isRedirect || request.redirect === 'manual')
            return response;
        await response.body?.cancel();
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && new URL(url).protocol === 'https:') {
            throw new NetworkFailure(`redirected from https to ${next.protocol}//${next.host}, which is not followed`);
        }
        if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
        }
        if (response.status === 303 || ((response.status === 301 || response.status === 302) && method === 'POST')) {
            method = 'GET';
            body = undefined;
        }
        url = next.href;
    }
    throw new NetworkFailure(`more than ${MAX_REDIRECTS} redirects`);
}
function pauseBefore(outcome, attempt, firstPause) {
    const asked = outcome instanceof NetworkFailure ? undefined : retryAfter(outcome);
    const backoff = firstPause * 2 ** attempt * (0.5 + Math.random() / 2);
    return Math.max(asked ?? 0, backoff);
}
/** Retry-After as RFC 9110 section 10.2.3 has it, seconds or a date, in milliseconds from now. */
function retryAfter(response) {
    const value = response.headers.get('retry-after');
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}


/***/ }),

/***/ 22702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareBuild: () => (/* binding */ prepareBuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/toolchain/binaryen.js + 1 modules
var binaryen = __webpack_require__(61745);
// EXTERNAL MODULE: ./.build/toolchain/results.js
var toolchain_results = __webpack_require__(55380);
// EXTERNAL MODULE: ./.build/toolchain/store-root.js
var store_root = __webpack_require__(18272);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/language/compiler.js
var compiler = __webpack_require__(37464);
// EXTERNAL MODULE: ./.build/language/compiler-output.js
var compiler_output = __webpack_require__(77496);
;// CONCATENATED MODULE: ./.build/language/custom.js







/**
 * Runs the user's own build command, without a shell, and takes the module that it makes. The command's file stays
 * where it is.
 * @throws ConfigurationError when the program that the command names by a path is not there.
 * @throws ToolError when the program is not on PATH.
 */
async function buildByCommand(build, module, env) {
    const [name = '', ...args] = build.command;
    const before = await modifiedAt(build.output);
    const done = await (0,compiler/* runCompiler */.JP)({
        program: await resolveProgram(name, build.directory),
        shown: (0,exec/* formatCommand */.fE)(name, args),
        args,
        directory: build.directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        onLine: (line) => env.log.info(line),
    }, env);
    const said = (0,compiler_output/* parseCompilerOutput */.E)(done.lines, build.directory, env.directory);
    const shown = (0,files/* relativePath */.iZ)(env.directory, build.output);
    const outcome = { seconds: done.seconds, command: done.command };
    if (done.exit.code !== 0) {
        const failure = (0,compiler/* describeFailure */.Ic)(done, 'build-command', said.length > 0);
        return { ...outcome, passed: false, diagnostics: [...said, failure] };
    }
    const warnings = said.filter(({ severity }) => severity !== 'error');
    const after = await modifiedAt(build.output);
    if (after === undefined) {
        const missing = {
            severity: 'error',
            code: 'build-output',
            message: `the build command ended well, but ${shown} is not there`,
            hint: "name the file that the command makes, relative to the project's folder (build.output, --build-output)",
        };
        return { ...outcome, passed: false, diagnostics: [...warnings, missing] };
    }
    await (0,compiler/* takeModule */.wW)(build.output, module);
    const diagnostics = after === before ? [...warnings, unchanged(shown)] : warnings;
    return { ...outcome, passed: true, diagnostics };
}
async function resolveProgram(name, directory) {
    if (!name.includes('/'))
        return name;
    const path = (0,external_node_path_.resolve)(directory, name);
    if ((await (0,files/* pathKind */.gl)(path)) === 'file')
        return path;
    throw new errors/* ConfigurationError */.j1(`the build command's program ${name} is not there`, {
        hint: `it was looked for at ${path}`,
    });
}
/** Nanoseconds, since a build may take less than a millisecond; undefined where there is no such file. */
async function modifiedAt(path) {
    try {
        const found = await (0,promises_.stat)(path, { bigint: true });
        return found.isFile() ? found.mtimeNs : undefined;
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
/** make and cargo leave a file alone that is up to date; a wrong `output` looks the same from here. */
function unchanged(file) {
    return {
        severity: 'notice',
        code: 'build-unchanged',
        file,
        message: 'the build command left this file as it was',
        hint: 'if the source has changed, check that build.output names the file that the command makes',
    };
}

// EXTERNAL MODULE: ./.build/language/languages.js + 34 modules
var languages = __webpack_require__(16622);
;// CONCATENATED MODULE: ./.build/wasm/compare.js
/**
 * What a host would notice if it got the second module instead of the first; undefined where it notices nothing. Imports
 * may go, since a host has no use for them.
 */
function findInterfaceChange(before, after) {
    const known = new Set(before.imports.map((entry) => JSON.stringify(entry)));
    const foreign = after.imports.find((entry) => !known.has(JSON.stringify(entry)));
    if (foreign !== undefined)
        return `it imports ${nameOf(foreign)}, or imports it as something else`;
    const wanted = before.exports.map(outside);
    const got = after.exports.map(outside);
    const lost = wanted.find((entry) => !got.includes(entry));
    if (lost !== undefined)
        return `it does not export ${lost}`;
    const added = got.find((entry) => !wanted.includes(entry));
    if (added !== undefined)
        return `it exports ${added}`;
    // Envoy takes the first ABI version that it meets.
    if (wanted.join() !== got.join())
        return 'its exports come in another order';
    if (JSON.stringify(before.memories) !== JSON.stringify(after.memories))
        return 'its memory has other limits';
    if (before.start === undefined && after.start !== undefined)
        return 'it has a start function';
    return undefined;
}
function nameOf({ module, name }) {
    return `${module}.${name}`;
}
/** An export without its index, which is nobody's business outside. */
function outside({ name, kind, type }) {
    return type === undefined ? `${name} (${kind})` : `${name} (${type.params}) -> (${type.results})`;
}

// EXTERNAL MODULE: ./.build/wasm/malformed.js
var malformed = __webpack_require__(18990);
// EXTERNAL MODULE: ./.build/wasm/reader.js + 2 modules
var reader = __webpack_require__(74383);
// EXTERNAL MODULE: ./.build/wasm/strip.js
var strip = __webpack_require__(9089);
;// CONCATENATED MODULE: ./.build/wasm/validate.js
const { WebAssembly } = globalThis;
/** Whether Node's V8 takes the bytes for a module: function bodies included, which `readInterface` steps over. */
function isValidModule(bytes) {
    return WebAssembly.validate(bytes);
}

;// CONCATENATED MODULE: ./.build/language/optimize.js












const TIMEOUT = 15 * 60_000;
/** Bytes. Above this -Oz leaves out what costs most and saves least: of a Go module a quarter of 14 s for 1 kB of 2.2 MB. */
const LARGE = 1_000_000;
const COSTLY = ['precompute-propagate', 'ssa-nomerge', 'simplify-locals-nostructure'];
/** What is left of those there are. */
const NAMES = 'names of functions';
const FEATURE_TRIES = 4;
/** Every V8 that an Envoy with Proxy-Wasm has knows these; compilers don't always declare what they use. */
const FEATURES = [
    'bulk-memory',
    'bulk-memory-opt',
    'multivalue',
    'mutable-globals',
    'nontrapping-float-to-int',
    'reference-types',
    'sign-ext',
];
const WAY_OUT = 'ship the module as the compiler made it: build: {optimize: none} in wasm.yaml, or --optimize none';
/**
 * Runs wasm-opt over a module that has been stripped, unless the very same was optimised before. Names are kept where
 * there are any. What a host would notice (imports, exports, memory) and what V8 doesn't take is refused.
 * @throws ToolError when wasm-opt cannot be started.
 */
async function optimizeModule(bytes, { level, tool, mirrors, results }, env) {
    // It would invent names where there are none.
    const names = (0,reader/* readInterface */.S)(bytes).customSections.some(({ name }) => name === 'name') ? ['-g'] : [];
    const options = [...names, ...levelOptions(level, bytes.length)];
    const key = ['wasm-opt', NAMES, tool.version, ...options, ...FEATURES, (0,files/* sha256 */.sc)(bytes)].join(' ');
    const known = await results.find(key);
    if (known !== undefined)
        return { bytes: known };
    const intact = await (0,binaryen/* ensureIntact */.wr)(tool, env, mirrors);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'wasm-opt-'));
    try {
        const from = (0,external_node_path_.join)(folder, 'module.wasm');
        const to = (0,external_node_path_.join)(folder, 'optimized.wasm');
        await (0,promises_.writeFile)(from, bytes);
        env.log.info(`wasm-opt ${options.join(' ')} (${intact.version})`);
        const exit = await runWithFeatures(intact, [from, '-o', to, ...options], env);
        if (exit.code !== 0 || (await (0,files/* pathKind */.gl)(to)) !== 'file')
            return { problem: describeRefusal(exit) };
        const optimized = (0,strip/* keepFunctionNames */.Y9)(await (0,promises_.readFile)(to));
        const fault = findFault(bytes, optimized);
        if (fault !== undefined) {
            const message = `what wasm-opt ${intact.version} made of the module is not shipped: ${fault}`;
            return { problem: { severity: 'error', code: 'optimize', message, hint: WAY_OUT } };
        }
        await results.add(key, optimized);
        return { bytes: optimized };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Names all that the optimised module depends on besides the one before. */
function nameOptimization(level, { version }) {
    const options = [0, LARGE + 1].map((size) => levelOptions(level, size));
    return JSON.stringify(['wasm-opt', NAMES, version, ...options, FEATURES]);
}
function levelOptions(level, size) {
    if (level === 'speed')
        return ['-O3'];
    return size > LARGE ? ['-Oz', ...COSTLY.map((pass) => `--skip-pass=${pass}`)] : ['-Oz', '--converge'];
}
/** wasm-opt tells by its name a feature that the module uses and that was not allowed. */
async function runWithFeatures(tool, args, env) {
    const features = new Set(FEATURES);
    const [program, ...first] = tool.command;
    for (let attempt = 0;; attempt++) {
        const exit = await (0,exec/* run */.eF)(program, [...first, ...args, ...[...features].map((name) => `--enable-${name}`)], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: TIMEOUT,
            signal: env.signal,
            onLine: (line) => env.log.debug(line),
        });
        const wanted = [...exit.stderr.matchAll(/\[--enable-([\w-]+)/g)].map(([, name = '']) => name);
        const lacking = wanted.filter((name) => !features.has(name));
        if (exit.code === 0 || lacking.length === 0 || attempt === FEATURE_TRIES)
            return exit;
        for (const name of lacking)
            features.add(name);
    }
}
function findFault(before, after) {
    try {
        const change = findInterfaceChange((0,reader/* readInterface */.S)(before), (0,reader/* readInterface */.S)(after));
        if (change !== undefined)
            return change;
    }
    catch (error) {
        if (!(error instanceof malformed/* MalformedModule */.y))
            throw error;
        return (0,errors/* describeError */.Uc)(error);
    }
    return isValidModule(before) && !isValidModule(after) ? 'V8 does not accept it' : undefined;
}
function describeRefusal({ code, signal, stdout, stderr, timedOut }) {
    const how = timedOut ? `was stopped after ${TIMEOUT / 60_000} minutes` : `ended with ${code ?? signal}`;
    const said = (0,compiler/* lastLines */.w$)(`${stdout}\n${stderr}`.split(/\r?\n/));
    const message = [`wasm-opt ${how} and made no module`, ...said].join('\n');
    return { severity: 'error', code: 'optimize', message, hint: WAY_OUT };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(77634);
;// CONCATENATED MODULE: ./.build/language/finish.js






/** Beside the output: what it was made of. */
const NOTE_FILE = 'finished.json';
const NOTE = dist/* object */.Ikc({
    from: dist/* string */.YjP(),
    to: dist/* string */.YjP(),
    unstripped: dist/* optional */.lqM(dist/* number */.aig()),
    unoptimized: dist/* optional */.lqM(dist/* number */.aig()),
});
/**
 * Strips and optimises a compiled module and puts it in its place. Where the one that stands there came of the very same, it
 * stays: the large one of Go would be read, compared and written for as long as Go takes to see that nothing has changed.
 * @param made the compiled module, which is moved or left.
 * @param finish undefined: the module is taken as it is.
 */
async function finishModule(made, output, finish) {
    if (finish === undefined) {
        await keepUnstripped(made, output, undefined);
        await (0,promises_.rename)(made, output);
        return { debugging: undefined, unoptimizedSize: undefined };
    }
    const from = (0,files/* sha256 */.sc)(JSON.stringify([version.VERSION, finish.strip, finish.optimize?.name, await (0,files/* sha256File */.Q3)(made)]));
    const known = await readNote(output);
    if (known?.from === from && known.to === (await sumOf(output))) {
        const { unstripped, unoptimized } = known;
        return { debugging: await keepUnstripped(made, output, unstripped), unoptimizedSize: unoptimized };
    }
    const bytes = await (0,promises_.readFile)(made);
    const stripped = (0,strip/* stripModule */.$P)(bytes, finish.strip);
    const optimized = await finish.optimize?.run(stripped);
    if (optimized !== undefined && 'problem' in optimized)
        return optimized;
    const shipped = optimized?.bytes ?? stripped;
    const unstripped = stripped === bytes ? undefined : bytes.length;
    const unoptimized = optimized === undefined ? undefined : stripped.length;
    const debugging = await keepUnstripped(made, output, unstripped);
    await (0,files/* writeFileAtomically */.lo)(output, shipped);
    const note = { from, to: (0,files/* sha256 */.sc)(shipped), unstripped, unoptimized };
    await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)((0,external_node_path_.dirname)(output), NOTE_FILE), JSON.stringify(note));
    return { debugging, unoptimizedSize: unoptimized };
}
/** @param size undefined: nothing was stripped of the module, and none stands beside the output. */
async function keepUnstripped(made, output, size) {
    const path = output.replace(/(?:\.wasm)?$/, '.debug.wasm');
    if (size === undefined) {
        await (0,promises_.rm)(path, { force: true });
        return undefined;
    }
    await (0,promises_.rename)(made, path);
    return { path, size };
}
async function readNote(output) {
    const text = await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)((0,external_node_path_.dirname)(output), NOTE_FILE));
    if (text === undefined)
        return undefined;
    try {
        return dist/* parse */.qgA(NOTE, JSON.parse(text));
    }
    catch {
        // Whatever it is, it is not ours.
        return undefined;
    }
}
async function sumOf(path) {
    try {
        return await (0,files/* sha256File */.Q3)(path);
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/language/staging.js




/**
 * Lets a compiler write into a folder of its own beside the output, and moves the module into its place only when all
 * went well: until then the earlier one stands. Where something is stripped, the module as the compiler made it stands
 * beside the output as `.debug.wasm`.
 * @param finish undefined: the module is taken as it is.
 */
async function buildInto(output, finish, compile) {
    const kept = (0,external_node_path_.dirname)(output);
    await (0,promises_.mkdir)(kept, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(kept, '.build-'));
    try {
        const made = (0,external_node_path_.join)(folder, 'module.wasm');
        const { passed, diagnostics, seconds, command } = await compile({ module: made, kept });
        const outcome = { diagnostics, seconds, command };
        if (!passed)
            return { ...outcome, status: 'failed' };
        if ((await (0,files/* pathKind */.gl)(made)) !== 'file') {
            const missing = { severity: 'error', code: 'build-output', message: `\`${command}\` made no module` };
            return { ...outcome, status: 'failed', diagnostics: [...diagnostics, missing] };
        }
        const finished = await finishModule(made, output, finish);
        if ('problem' in finished)
            return { ...outcome, status: 'failed', diagnostics: [...diagnostics, finished.problem] };
        return { ...outcome, status: 'passed', modulePath: output, ...finished };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/language/build.js










const DEFAULT_LEVEL = 'size';
/**
 * Gets ready what a build needs, compiler, dependencies and optimiser, and hands out the build itself: the user's own
 * command, which brings what it needs, else the language's. What a command makes is stripped and optimised only where the
 * user says so.
 * @throws ConfigurationError for a project without a language, or one whose build isn't there yet.
 * @throws ToolError when the environment lacks something.
 */
async function prepareBuild(source, env, mirrors = []) {
    const { build, language, directory, oldestEnvoy } = source;
    if (build !== undefined) {
        const { optimize, strip } = source;
        const asked = optimize !== undefined || strip !== undefined;
        const finish = asked ? await prepareFinish(source, optimize ?? 'none', env, mirrors) : undefined;
        return {
            tools: finish?.tools ?? [],
            diagnostics: [],
            build: (output) => buildInto(output, finish, ({ module }) => buildByCommand(build, module, env)),
        };
    }
    if (language === undefined) {
        throw new errors/* ConfigurationError */.j1(`there is nothing to build in ${(0,files/* relativePath */.iZ)(env.directory, directory)}`, {
            hint: 'name the language (language, --language), or the command that builds it (build, --build-command)',
        });
    }
    const [prepared, finish] = await Promise.all([
        (0,languages.getLanguage)(language).prepare(directory, env, mirrors, oldestEnvoy),
        prepareFinish(source, source.optimize ?? DEFAULT_LEVEL, env, mirrors),
    ]);
    const { compile } = prepared;
    return {
        tools: [...prepared.tools, ...finish.tools],
        diagnostics: [...prepared.diagnostics, ...finish.diagnostics],
        build: compile === undefined ? undefined : (output) => buildInto(output, finish, compile),
    };
}
/** A module need not be optimised to run: without a wasm-opt it is shipped as it is, unless the user has asked for more. */
async function prepareFinish({ optimize: asked, strip = 'debug' }, level, env, mirrors) {
    if (level === 'none')
        return { strip, tools: [], diagnostics: [] };
    let tool;
    try {
        tool = await (0,binaryen/* findWasmOpt */.pR)(env, mirrors);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4) || asked !== undefined)
            throw error;
        return { strip, tools: [], diagnostics: [unoptimized(error)] };
    }
    const results = (0,toolchain_results/* openResults */.B)((0,external_node_path_.join)((0,store_root.defaultStoreRoot)(env.variables), 'optimized'));
    return {
        strip,
        optimize: {
            name: nameOptimization(level, tool),
            run: (bytes) => optimizeModule(bytes, { level, tool, mirrors, results }, env),
        },
        tools: [{ name: 'wasm-opt', version: tool.version, source: tool.source }],
        diagnostics: [],
    };
}
function unoptimized(error) {
    return {
        severity: 'warning',
        code: 'not-optimized',
        message: `the module is larger than it need be: there is no wasm-opt (${error.message})`,
        hint: 'put wasm-opt on PATH or name a mirror of registry.npmjs.org; build: {optimize: none} in wasm.yaml says that it is wanted so',
    };
}


/***/ }),

/***/ 61745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qf: () => (/* binding */ PINNED_BINARYEN),
  wr: () => (/* binding */ ensureIntact),
  pR: () => (/* binding */ findWasmOpt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/toolchain/archives.js
var archives = __webpack_require__(93291);
// EXTERNAL MODULE: ./.build/toolchain/download.js
var download = __webpack_require__(19480);
// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
;// CONCATENATED MODULE: ./.build/toolchain/releases/binaryen.json
const binaryen_namespaceObject = /*#__PURE__*/JSON.parse('{"about":"The npm package that holds wasm-opt for Node. integrity is npm\'s own; sha256 and programSha256 were computed from the package that has it.","version":"132.0.0","url":"https://registry.npmjs.org/binaryen/-/binaryen-132.0.0.tgz","integrity":"sha512-4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg==","sha256":"6543555fb29bb92548f325c7dc18e9ab7dbb1215edda25993d1e3f71d85b8618","bytes":23273804,"programSha256":"608c021fa3f2c68cdc26f06a1454341089a0e689abb71cbe5a23ef7300e7f3e3"}');
;// CONCATENATED MODULE: ./.build/toolchain/binaryen.js









/** What is fetched where the pinned release is not at hand. */
const PINNED_BINARYEN = binaryen_namespaceObject;
const NAME = 'binaryen';
/** The first that knows the features that LLVM 20 and Rust 1.87 write into modules, `bulk-memory-opt` among them. */
const OLDEST = 121;
const VERSION_LIMIT = 20_000;
const FETCH_LIMIT = 5 * 60_000;
/** Bytes, unpacked. */
const UNPACKED_LIMIT = 64 << 20;
const PROGRAM = 'bin/wasm-opt';
/**
 * Finds a wasm-opt: the one that WASMOPT names (TinyGo's variable), the pinned release (kept, on PATH, or fetched), else
 * any on this machine that is new enough.
 * @throws ToolError when there is none to be had.
 */
async function findWasmOpt(env, mirrors, release = PINNED_BINARYEN) {
    const named = env.variables.WASMOPT;
    if (named)
        return requireNamed(named, env);
    const stored = await env.store.find(NAME, release.version, 'any');
    if (stored !== undefined)
        return pinned(release, stored, 'tool cache');
    const own = await findOwn(env);
    const same = own.find(({ version }) => version === numberOf(release));
    if (same !== undefined)
        return same;
    try {
        return await fetchPinned(release, env, mirrors);
    }
    catch (error) {
        const newest = own.find(({ version }) => Number(version) >= OLDEST);
        if (newest === undefined || !(error instanceof errors/* ToolError */.v4))
            throw error;
        env.log.info(`${error.message}: taking wasm-opt ${newest.version} (${newest.source})`);
        return newest;
    }
}
/** The same wasm-opt, or the release fetched anew where what was kept is not what it was. */
async function ensureIntact(tool, env, mirrors, release = binaryen_namespaceObject) {
    if (tool.checked === undefined || (await (0,files/* sha256File */.Q3)(tool.checked)) === release.programSha256)
        return tool;
    env.log.info(`${tool.checked} has changed since it was fetched: fetching it anew`);
    await env.store.remove(NAME, release.version, 'any');
    return fetchPinned(release, env, mirrors);
}
function pinned(release, folder, source) {
    const script = (0,external_node_path_.join)(folder, PROGRAM);
    return { command: [process.execPath, script], version: numberOf(release), source, checked: script };
}
/** As wasm-opt itself says it: of `132.0.0` the `132`. */
function numberOf({ version }) {
    return version.replace(/\..*$/, '');
}
async function requireNamed(program, env) {
    const path = (0,exec/* findOnPath */.aY)(program, env.variables);
    const found = path === undefined ? undefined : await probe(path, env);
    if (found !== undefined)
        return found;
    throw new errors/* ToolError */.v4(`WASMOPT names ${program}, which is no wasm-opt that runs`, {
        hint: 'correct WASMOPT, or unset it: wasm-opt is fetched then',
    });
}
/** Those of PATH and of the toolchains that bring one: Emscripten and TinyGo have it beside their own programs. */
async function findOwn(env) {
    const { EMSDK, BINARYEN_ROOT } = env.variables;
    const places = ['wasm-opt'];
    if (BINARYEN_ROOT)
        places.push((0,external_node_path_.join)(BINARYEN_ROOT, PROGRAM));
    if (EMSDK)
        places.push((0,external_node_path_.join)(EMSDK, 'upstream', PROGRAM));
    const tinygo = (0,exec/* findOnPath */.aY)('tinygo', env.variables);
    if (tinygo !== undefined)
        places.push((0,external_node_path_.join)((0,external_node_path_.dirname)(tinygo), 'wasm-opt'));
    const paths = new Set(places.flatMap((place) => (0,exec/* findOnPath */.aY)(place, env.variables) ?? []));
    const found = await Promise.all([...paths].map((path) => probe(path, env)));
    return found.filter((tool) => tool !== undefined);
}
async function probe(path, env) {
    const { stdout } = await (0,exec/* run */.eF)(path, ['--version'], {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: VERSION_LIMIT,
        signal: env.signal,
    });
    const version = /^wasm-opt version (\d+)/.exec(stdout)?.[1];
    return version === undefined ? undefined : { command: [path], version, source: `PATH (${(0,external_node_path_.dirname)(path)})` };
}
/** By npm, which knows the user's registry, proxy and login, unless a mirror is named; without npm directly. */
async function fetchPinned(release, env, mirrors) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'binaryen-'));
    try {
        const mirrored = (0,toolchain_mirrors/* applyMirrors */.J4)(release.url, mirrors) !== release.url;
        const packed = mirrored ? undefined : await packByNpm(release, folder, env);
        const archive = packed ?? (0,external_node_path_.join)(folder, 'binaryen.tgz');
        if (packed === undefined) {
            const { url, sha256, bytes } = release;
            const what = `wasm-opt ${numberOf(release)}`;
            await (0,download/* download */.R)({ url, to: archive, sha256, limit: bytes, mirrors, what, retries: 1 }, env);
        }
        const unpacked = (0,external_node_path_.join)(folder, 'unpacked');
        const wanted = new Set([`package/${PROGRAM}`, 'package/bin/package.json', 'package/LICENSE']);
        await (0,archives/* unpackTar */.A)(archive, unpacked, { strip: 1, limit: UNPACKED_LIMIT, wanted: (name) => wanted.has(name) });
        const place = await env.store.add(unpacked, NAME, release.version, 'any');
        return pinned(release, place, packed === undefined ? (0,toolchain_mirrors/* applyMirrors */.J4)(release.url, mirrors) : `npm (${NAME})`);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The package's file, or undefined where npm doesn't bring the very one. */
async function packByNpm(release, folder, env) {
    const npm = (0,exec/* findOnPath */.aY)('npm', env.variables);
    if (npm === undefined)
        return undefined;
    const args = ['pack', `${NAME}@${release.version}`, '--silent', '--ignore-scripts', '--pack-destination', folder];
    env.log.progress(`wasm-opt ${numberOf(release)}: npm pack ${NAME}`);
    try {
        const exit = await (0,exec/* run */.eF)(npm, args, {
            directory: folder,
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: FETCH_LIMIT,
            signal: env.signal,
        });
        const name = (await (0,promises_.readdir)(folder)).find((entry) => entry.endsWith('.tgz'));
        const path = (0,external_node_path_.join)(folder, name ?? '');
        if (exit.code === 0 && (await (0,files/* pathKind */.gl)(path)) === 'file' && (await (0,files/* sha256File */.Q3)(path)) === release.sha256)
            return path;
        env.log.debug(`${(0,exec/* formatCommand */.fE)('npm', args)} did not bring it: ${exit.stderr.trim()}`);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        env.log.debug((0,errors/* describeError */.Uc)(error));
    }
    return undefined;
}


/***/ }),

/***/ 74983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileStore: () => (/* binding */ createFileStore),
/* harmony export */   versionFromSum: () => (/* binding */ versionFromSum)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96417);




/** Tools, versions and processors become folder names: nothing in them may lead elsewhere. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
/** How long the other of two that race may take from its rename to its marker, in milliseconds. */
const MARKER_GRACE = 1_000;
/** A SHA-256 in the shape of a version, which is all that the runner's tool cache finds again. */
function versionFromSum(sum) {
    return `0.0.0-sha256-${sum}`;
}
/**
 * A store in the layout of the runner's tool cache: `ROOT/TOOL/VERSION/ARCH/`, and `ARCH.complete` beside it, written
 * last. An entry without its marker is half-made: it is never found, and made again by the next `add`.
 */
function createFileStore(root) {
    const place = (tool, version, arch) => {
        for (const name of [tool, version, arch]) {
            if (!SAFE_NAME.test(name))
                throw new Error(`not a name for the tool store: ${JSON.stringify(name)}`);
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, tool, version, arch);
    };
    return {
        async find(tool, version, arch) {
            const path = place(tool, version, arch);
            return (await isWhole(path)) ? path : undefined;
        },
        async add(folder, tool, version, arch) {
            const path = place(tool, version, arch);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '..'), { recursive: true });
            const staged = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(path);
            try {
                await move(folder, staged);
                await putInPlace(staged, path);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staged, { recursive: true, force: true });
            }
            return path;
        },
        async remove(tool, version, arch) {
            const path = place(tool, version, arch);
            // The marker goes first: whoever looks in between finds nothing rather than half of it.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        },
    };
}
function markerOf(path) {
    return `${path}.complete`;
}
async function isWhole(path) {
    return (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(markerOf(path))) === 'file' && (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(path)) === 'directory';
}
async function putInPlace(staged, path) {
    if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(path)) !== 'none') {
        if (await becomesWhole(path))
            return;
        await clear(path);
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staged, path);
    }
    catch (error) {
        // Another process was faster: what it put there is as good as ours.
        if (await becomesWhole(path))
            return;
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(markerOf(path), '');
}
async function becomesWhole(path) {
    for (let waited = 0; waited < MARKER_GRACE; waited += 50) {
        if (await isWhole(path))
            return true;
        if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(path)) !== 'directory')
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
    return isWhole(path);
}
/** Takes a half-made entry away in one step, so that nobody sees half of the removal. */
async function clear(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
    const aside = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true });
}
async function move(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ stripModule),
/* harmony export */   Y9: () => (/* binding */ keepFunctionNames),
/* harmony export */   gy: () => (/* binding */ STRIPPINGS)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57868);



const HEADER_BYTES = 8;
const CUSTOM = 0;
/** Of the section `name`: the names of functions (core specification, 7.4.1). */
const FUNCTIONS = 1;
/** DWARF, where else to find it, and source maps (tool-conventions, Debugging.md). */
const DEBUGGING = /^(?:\.debug_\w+|external_debug_info|sourceMappingURL|build_id)$/;
/** What a module is shipped without: `debug` is what only a debugger reads, `names` those of functions as well. */
const STRIPPINGS = ['debug', 'names'];
/**
 * The module without what only a debugger reads. All other bytes stay as they are; the same array where
 * there is nothing to take. The names stay unless they are asked for: Envoy's
 * backtraces need them.
 * @throws MalformedModule where the sections don't add up.
 */
function stripModule(bytes, stripping) {
    return changeSections(bytes, ({ custom }) => {
        const isTaken = custom !== undefined && (DEBUGGING.test(custom) || (stripping === 'names' && custom === 'name'));
        return isTaken ? [] : undefined;
    });
}
/**
 * The module with no names but those of functions: a backtrace shows none of locals, globals, types and segments.
 * @throws MalformedModule where the sections don't add up.
 */
function keepFunctionNames(bytes) {
    return changeSections(bytes, ({ custom, content }) => {
        if (custom !== 'name')
            return undefined;
        const title = content.bytes.subarray(content.offset - 1 - custom.length, content.offset);
        const parts = [title, ...functionNames(content)];
        return [Buffer.from([CUSTOM, ...(0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeU32 */ .A)(parts.reduce((sum, part) => sum + part.length, 0))]), ...parts];
    });
}
function functionNames(content) {
    const kept = [];
    while (content.offset < content.end) {
        const start = content.offset;
        const id = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(content);
        const end = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(content) + content.offset;
        if (end > content.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('names longer than their section', start);
        if (id === FUNCTIONS)
            kept.push(content.bytes.subarray(start, end));
        content.offset = end;
    }
    return kept;
}
/** @param change what shall stand in a section's place; undefined: itself. */
function changeSections(bytes, change) {
    const parts = [bytes.subarray(0, HEADER_BYTES)];
    const cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
    let changed = false;
    while (cursor.offset < cursor.end) {
        const start = cursor.offset;
        const id = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
        const size = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor);
        const end = cursor.offset + size;
        if (end > cursor.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('section longer than the module', start);
        const content = { bytes, offset: cursor.offset, end };
        const instead = change({ custom: id === CUSTOM ? (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)(content) : undefined, content });
        if (instead !== undefined)
            changed = true;
        parts.push(...(instead ?? [bytes.subarray(start, end)]));
        cursor.offset = end;
    }
    return changed ? Buffer.concat(parts) : bytes;
}


/***/ }),

/***/ 57868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeU32),
/* harmony export */   Ul: () => (/* binding */ zeros),
/* harmony export */   em: () => (/* binding */ writeModule)
/* harmony export */ });
const CODES = {
    i32: 0x7f,
    i64: 0x7e,
    f32: 0x7d,
    f64: 0x7c,
    v128: 0x7b,
    funcref: 0x70,
    externref: 0x6f,
    ref: 0x6e,
};
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** A core module with these imports and exported functions, and a memory of one page (binary format, chapter 5). */
function writeModule(imports, functions) {
    const types = [...imports, ...functions].map(({ type }) => [
        0x60,
        ...writeTypes(type.params),
        ...writeTypes(type.results),
    ]);
    return Uint8Array.from([
        ...HEADER,
        ...section(1, types),
        ...section(2, imports.map(({ module, name }, index) => [...text(module), ...text(name), 0, ...writeU32(index)])),
        ...section(3, functions.map((_, index) => writeU32(imports.length + index))),
        ...section(5, [[0, 1]]),
        ...section(7, [
            ...functions.map(({ name }, index) => [...text(name), 0, ...writeU32(imports.length + index)]),
            [...text('memory'), 2, 0],
        ]),
        ...section(10, functions.map(({ code }) => [...writeU32(code.length + 2), 0, ...code, 0x0b])),
    ]);
}
/** The instructions that put a zero of each type on the stack. */
function zeros(types) {
    return types.flatMap(zero);
}
function zero(type) {
    switch (type) {
        case 'i32':
            return [0x41, 0];
        case 'i64':
            return [0x42, 0];
        case 'f32':
            return [0x43, 0, 0, 0, 0];
        case 'f64':
            return [0x44, 0, 0, 0, 0, 0, 0, 0, 0];
        case 'v128':
            return [0xfd, 0x0c, ...new Array(16).fill(0)];
        case 'funcref':
        case 'externref':
        case 'ref':
            return [0xd0, CODES[type]];
    }
}
function writeTypes(types) {
    return [...writeU32(types.length), ...types.map((type) => CODES[type])];
}
function section(id, items) {
    if (items.length === 0)
        return [];
    const content = [...writeU32(items.length), ...items.flat()];
    return [id, ...writeU32(content.length), ...content];
}
function text(value) {
    const bytes = Buffer.from(value, 'utf8');
    return [...writeU32(bytes.length), ...bytes];
}
/** Unsigned LEB128 of at most 32 bits. */
function writeU32(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeU32(value >>> 7)];
}


/***/ })

};
