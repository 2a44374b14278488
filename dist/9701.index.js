export const id = 9701;
export const ids = [9701,7820,4983];
export const modules = {

/***/ 65203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortDiagnostics),
/* harmony export */   G: () => (/* binding */ uniqueDiagnostics)
/* harmony export */ });
/** Errors first, then warnings, then notices; within one severity by place. Keeps the order of equals. */
function sortDiagnostics(diagnostics) {
    const rank = { error: 0, warning: 1, notice: 2 };
    return [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity] ||
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}
/** Drops what was said before, word for word and at the same place. */
function uniqueDiagnostics(diagnostics) {
    const seen = new Set();
    return diagnostics.filter((diagnostic) => {
        const key = JSON.stringify([
            diagnostic.severity,
            diagnostic.code,
            diagnostic.file,
            diagnostic.line,
            diagnostic.column,
            diagnostic.message,
        ]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

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

/***/ 35807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   kU: () => (/* binding */ stripControl)
/* harmony export */ });
/** Text of compilers, modules and registries made harmless: no ANSI sequence, no control or direction-changing character. */
function stripControl(text) {
    return text.replace(ANSI_SEQUENCE, '').replaceAll('\r\n', '\n').replace(CONTROL_CHARACTER, '\ufffd');
}
/** At most so many code points, the last one an ellipsis where something was cut. */
function cutText(text, longest) {
    if (text.length <= longest)
        return text;
    const points = Array.from(text);
    return points.length <= longest ? text : `${points.slice(0, longest - 1).join('')}…`;
}
/** At most so many bytes of UTF-8, cut at the end of a line. */
function cutBytes(text, longest) {
    const bytes = Buffer.from(text);
    if (bytes.length <= longest)
        return text;
    // A cut inside a character leaves a replacement character, which goes with its line.
    const head = bytes.subarray(0, longest).toString('utf8');
    return head.slice(0, head.lastIndexOf('\n') + 1);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const ANSI_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*\u0007/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;


/***/ }),

/***/ 25814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ parseMirrors),
/* harmony export */   J4: () => (/* binding */ applyMirrors),
/* harmony export */   hr: () => (/* binding */ joinMirrors)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

/**
 * Reads the one prefix map for everything that is ever downloaded, images included. One rule a line, `FROM = TO`, such
 * as `https://github.com = https://mirror.example/github` or `docker.io = registry.example/hub`; blank lines and lines
 * that begin with `#` are left out.
 * @throws ConfigurationError naming the line.
 */
function parseMirrors(text) {
    const mirrors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const mirror = parseLine(line, index + 1);
        if (mirrors.some((other) => other.from === mirror.from)) {
            throw wrong(index + 1, `${mirror.from} has a mirror already`);
        }
        mirrors.push(mirror);
    }
    return mirrors.sort((a, b) => b.from.length - a.from.length);
}
/** Two maps as one; where both speak of a prefix, the first counts. */
function joinMirrors(first, second) {
    const others = second.filter(({ from }) => !first.some((own) => own.from === from));
    return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
}
/**
 * Where a URL or an image reference is really fetched from: the longest prefix wins, and a prefix ends where a part of
 * the address ends (`https://example.com` is no prefix of `https://example.company/x`).
 */
function applyMirrors(address, mirrors) {
    for (const { from, to } of mirrors) {
        if (!address.startsWith(from))
            continue;
        const rest = address.slice(from.length);
        if (rest === '' || /^[/:@?]/.test(rest))
            return to + rest;
    }
    return address;
}
function parseLine(line, number) {
    const split = line.indexOf('=');
    if (split < 0)
        throw wrong(number, `${JSON.stringify(line)} has no "="`);
    const from = withoutSlash(line.slice(0, split));
    const to = withoutSlash(line.slice(split + 1));
    if (from === '' || to === '')
        throw wrong(number, 'one side of the "=" is empty');
    for (const side of [from, to]) {
        if (/\s/.test(side))
            throw wrong(number, `${JSON.stringify(side)} contains a space`);
        if (/^[a-z]+:\/\/[^/]*@/i.test(side))
            throw wrong(number, 'an address must not carry a user name or a password');
        if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side))
            throw wrong(number, `${side} is no http or https URL`);
    }
    if (isHttpUrl(from) !== isHttpUrl(to)) {
        throw wrong(number, 'a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix');
    }
    return { from, to };
}
function withoutSlash(side) {
    return side.trim().replace(/\/+$/, '');
}
function isHttpUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
}
function wrong(line, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`mirrors, line ${line}: ${what}`, {
        hint: 'write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github',
    });
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


/***/ })

};
