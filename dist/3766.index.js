export const id = 3766;
export const ids = [3766,9997,8850];
export const modules = {

/***/ 28850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NetworkFailure: () => (/* binding */ NetworkFailure),
  createHttp: () => (/* binding */ createHttp),
  displayUrl: () => (/* binding */ displayUrl),
  retryAfter: () => (/* binding */ retryAfter)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.build/base/connection-pool.js

/** Of a body that nobody wants so many bytes are read all the same: a new connection would cost more. */
const WORTH_DRAINING = 64 << 10;
/**
 * Requests on Node's own HTTP client, over connections that are kept. fetch does the same and takes twice as long to
 * load, several times as long a request, and copies each body.
 */
function createConnectionPool() {
    const settings = { keepAlive: true };
    let plain;
    let encrypted;
    return async (url, single) => {
        const target = new URL(url);
        if (target.protocol === 'http:') {
            plain ??= new external_node_http_.Agent(settings);
            return sendFresh((options, answer) => (0,external_node_http_.request)(target, { ...options, agent: plain }, answer), url, single);
        }
        encrypted ??= Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)).then((https) => ({ agent: new https.Agent(settings), request: https.request }));
        const { agent, request: open } = await encrypted;
        return sendFresh((options, answer) => open(target, { ...options, agent }, answer), url, single);
    };
}
/** A kept connection may have been closed on the other side just now: then another one is taken at once. */
async function sendFresh(open, url, single) {
    for (;;) {
        const sent = { onKeptConnection: false };
        try {
            return await sendOnce(open, url, single, sent);
        }
        catch (error) {
            const { code = '' } = error;
            const isRepeatable = single.method !== 'POST' || single.body === undefined;
            if (!sent.onKeptConnection || !isRepeatable || !['ECONNRESET', 'EPIPE'].includes(code))
                throw error;
        }
    }
}
function sendOnce(open, url, { method, headers, body, signal }, sent) {
    signal.throwIfAborted();
    return new Promise((resolve, reject) => {
        const length = body?.length ?? (method === 'POST' || method === 'PUT' ? 0 : undefined);
        let stream;
        const stop = () => void stream.destroy(signal.reason);
        const sending = open({ method, headers: { ...headers, ...(length === undefined ? {} : { 'content-length': length }) } }, (message) => {
            stream = message;
            resolve(toResponse(message, url, method));
        });
        stream = sending;
        sending.once('error', (error) => {
            sent.onKeptConnection = sending.reusedSocket;
            reject(error);
        });
        signal.addEventListener('abort', stop);
        sending.once('close', () => signal.removeEventListener('abort', stop));
        sending.end(body);
    });
}
function toResponse(message, url, method) {
    const value = (name) => {
        const found = message.headers[name.toLowerCase()];
        return Array.isArray(found) ? found.join(', ') : found;
    };
    // Whoever reads is told by the reader; whoever does not has no use for it.
    message.on('error', () => undefined);
    const status = message.statusCode ?? 0;
    const isEmpty = method === 'HEAD' || status === 204 || status === 304;
    if (isEmpty)
        message.resume();
    return {
        status,
        statusText: message.statusMessage ?? '',
        url,
        headers: { get: (name) => value(name) ?? null, has: (name) => value(name) !== undefined },
        body: isEmpty ? null : toBody(message, Number(value('content-length') ?? Number.NaN)),
    };
}
function toBody(stream, length) {
    const cancel = async () => {
        // Where the length is not known, the comparison is false.
        if (length <= WORTH_DRAINING)
            stream.resume();
        else
            stream.destroy();
    };
    return {
        cancel,
        getReader() {
            const chunks = stream.iterator({ destroyOnReturn: false });
            let cancelled = false;
            return {
                async read() {
                    try {
                        const { done = false, value } = await chunks.next();
                        return { done, value };
                    }
                    catch (error) {
                        if (cancelled)
                            return { done: true };
                        throw error;
                    }
                },
                async cancel() {
                    cancelled = true;
                    if (!stream.readableEnded)
                        stream.destroy();
                },
            };
        },
    };
}

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
;// CONCATENATED MODULE: ./.build/base/http.js




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
            await (0,promises_.setTimeout)(pause, undefined, { signal: options.signal }).catch(() => {
                throw (0,exec/* interruption */.YW)(options.signal);
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
/** Our own connections, unless a proxy is configured: only then is undici loaded. */
function createSender(variables) {
    const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => variables[name]);
    if (!proxied)
        return createConnectionPool();
    const settings = {
        httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? '',
        httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? '',
        noProxy: variables.no_proxy ?? variables.NO_PROXY ?? '',
        // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
        proxyTunnel: false,
    };
    const loaded = __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19)).then((undici) => ({
        fetch: undici.fetch,
        dispatcher: new undici.EnvHttpProxyAgent(settings),
    }));
    return async (url, { body, ...request }) => {
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
            throw (0,exec/* interruption */.YW)(runSignal);
        if (head.signal.aborted && head.signal.reason instanceof NetworkFailure)
            return head.signal.reason;
        return new NetworkFailure((0,errors/* describeError */.Uc)(error), { cause: error });
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

/***/ 45576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word that was probably meant: at most a third of its letters differ, and at most `edits`. Undefined where none is
 * that near.
 */
function nearestWord(word, candidates, edits = Infinity) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance > Math.min(edits, Math.max(1, Math.floor(candidate.length / 3))))
            continue;
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Insertions, deletions and substitutions between two short words. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 81998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LANGUAGE_NAMES)
/* harmony export */ });
/** Names of the languages that are built here; each is an entry of the table in languages.ts. */
const LANGUAGE_NAMES = ['assemblyscript', 'rust', 'cpp', 'go', 'tinygo'];


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

const FORMS = 'HOST/NAME:TAG, HOST/NAME@sha256:…, oci:FOLDER[:TAG] or oci://HOST/NAME:TAG';
const LONGEST_NAME = 255;
const DOCKER_HUB_ALIASES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * Parses a reference by the grammar of the distribution project (reference package) and of the distribution
 * specification (section "Pulling manifests"). Like Docker it takes a first component without dot and colon for a name
 * on Docker Hub.
 * @throws ConfigurationError naming the rule that the text breaks.
 */
function parseReference(text) {
    if (text === '')
        throw illegal(text, 'it is empty');
    if (text.startsWith('oci://'))
        return parseRegistryReference(text, text.slice('oci://'.length));
    if (text.startsWith('oci:'))
        return parseLayoutReference(text, text.slice('oci:'.length));
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
    if (scheme !== null)
        throw illegal(text, `it begins with ${scheme[0]}, and only oci:// may stand there`);
    return parseRegistryReference(text, text);
}
/** The reference as people write it; parsing it again gives the same reference. */
function formatReference(reference) {
    const name = reference.kind === 'layout' ? `oci:${reference.folder}` : `${reference.host}/${reference.repository}`;
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return name + tag + digest;
}
/**
 * Checks a tag: a letter, digit or underscore, then up to 127 of these and `.` and `-`.
 * @throws ConfigurationError
 */
function checkTag(tag, text = tag) {
    if (tag === '')
        throw illegal(text, 'the tag is empty');
    if (tag.length > 128)
        throw illegal(text, `the tag has ${tag.length} characters, and 128 are allowed`);
    if (!/^\w/.test(tag))
        throw illegal(text, `the tag ${JSON.stringify(tag)} must begin with a letter, a digit or _`);
    const wrong = /[^\w.-]/.exec(tag);
    if (wrong !== null) {
        throw illegal(text, `the tag ${JSON.stringify(tag)} holds ${JSON.stringify(wrong[0])}; letters, digits, _ . and - are allowed`);
    }
    return tag;
}
function parseRegistryReference(text, rest) {
    const [named, digest] = splitDigest(text, rest);
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const tag = colon === -1 ? undefined : checkTag(named.slice(colon + 1), text);
    const name = colon === -1 ? named : named.slice(0, colon);
    const components = name.split('/');
    const [first = ''] = components;
    const hasHost = components.length > 1 && (/[.:[]/.test(first) || first === 'localhost');
    const host = hasHost ? parseHost(text, first) : 'docker.io';
    const path = hasHost ? components.slice(1) : components;
    for (const component of path)
        checkPathComponent(text, component);
    if (host === 'docker.io' && path.length === 1)
        path.unshift('library');
    const repository = path.join('/');
    if (host.length + 1 + repository.length > LONGEST_NAME) {
        throw illegal(text, `its name has more than ${LONGEST_NAME} characters`);
    }
    return {
        kind: 'registry',
        host,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function parseLayoutReference(text, rest) {
    // A folder's name may hold an @; only what begins like a digest is one.
    const at = rest.lastIndexOf('@sha256:');
    const digest = at === -1 ? undefined : checkDigest(text, rest.slice(at + 1));
    const named = at === -1 ? rest : rest.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon !== -1 && !/[/\\]/.test(named.slice(colon + 1));
    const folder = hasTag ? named.slice(0, colon) : named;
    if (folder === '')
        throw illegal(text, 'it names no folder');
    if (folder.includes('\0'))
        throw illegal(text, 'the folder holds a zero byte');
    return {
        kind: 'layout',
        folder,
        ...(hasTag ? { tag: checkTag(named.slice(colon + 1), text) } : {}),
        ...(digest === undefined ? {} : { digest }),
    };
}
function splitDigest(text, rest) {
    const at = rest.indexOf('@');
    return at === -1 ? [rest, undefined] : [rest.slice(0, at), checkDigest(text, rest.slice(at + 1))];
}
function checkDigest(text, digest) {
    if (/^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    if (!digest.startsWith('sha256:')) {
        throw illegal(text, `the digest ${JSON.stringify(digest)} must begin with sha256:, the only algorithm supported`);
    }
    throw illegal(text, 'the digest must have 64 lower-case hexadecimal digits after sha256:');
}
function parseHost(text, host) {
    const found = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/.exec(host);
    const name = found?.[1] ?? '';
    const port = found?.[2];
    if (found === null || name === '')
        throw illegal(text, `${JSON.stringify(host)} is no host`);
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
        throw illegal(text, `the port ${JSON.stringify(port)} must be a number from 1 to 65535`);
    }
    if (name.startsWith('[')) {
        if (!URL.canParse(`http://${name}`))
            throw illegal(text, `${name} is no IPv6 address`);
    }
    else {
        const wrong = name.split('.').find((label) => !/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label));
        if (wrong !== undefined) {
            throw illegal(text, `the host's label ${JSON.stringify(wrong)} must hold letters, digits and inner hyphens, and not be empty`);
        }
        // What a URL would take for another machine (`0x7f.1`) is refused rather than sent there.
        const parsed = URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : undefined;
        if (parsed !== name.toLowerCase())
            throw illegal(text, `${JSON.stringify(name)} is no host`);
    }
    const canonical = host.toLowerCase();
    return DOCKER_HUB_ALIASES.has(canonical) ? 'docker.io' : canonical;
}
function checkPathComponent(text, component) {
    if (component === '')
        throw illegal(text, 'its name has an empty component: no / may stand at an end or be doubled');
    if (/[A-Z]/.test(component))
        throw illegal(text, `the name's component ${JSON.stringify(component)} must be lower case`);
    if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
        throw illegal(text, `the name's component ${JSON.stringify(component)} must hold a-z and 0-9, with single . or _, __ or hyphens between them`);
    }
}
function illegal(text, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${JSON.stringify(text)} is no image reference: ${why}`, {
        hint: `legal are ${FORMS}`,
    });
}


/***/ }),

/***/ 59997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

;// CONCATENATED MODULE: ./.build/stage/ignore.js
/**
 * Takes out what the project accepts. Errors cannot be accepted: they say that the module does not work.
 * @param today as `2027-01-31`; a rule holds to the end of its last day.
 */
function applyIgnoreRules(diagnostics, rules, today, log) {
    const kept = [];
    for (const diagnostic of diagnostics) {
        const rule = rules.find(({ code }) => code === diagnostic.code);
        if (rule === undefined || diagnostic.severity === 'error')
            kept.push(diagnostic);
        else if (rule.until !== undefined && rule.until < today)
            kept.push(withExpiry(diagnostic, rule.until));
        else
            log.info(`ignored: ${diagnostic.code} (${rule.reason})`);
    }
    return kept;
}
function withExpiry(diagnostic, until) {
    const note = `wasm.yaml ignored this until ${until}`;
    return { ...diagnostic, hint: diagnostic.hint === undefined ? note : `${diagnostic.hint}; ${note}` };
}

// EXTERNAL MODULE: ./.build/stage/job.js
var stage_job = __webpack_require__(25820);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage_stage = __webpack_require__(29533);
;// CONCATENATED MODULE: ./.build/stage/pipeline.js



/** Each stage is loaded when its turn comes: a run that ends early, or one stage alone, pays for no other. */
const STAGE_WORK = {
    setup: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(6987), __webpack_require__.e(2638), __webpack_require__.e(5682)]).then(__webpack_require__.bind(__webpack_require__, 5682))).setUp(job),
    build: async (job) => (await __webpack_require__.e(/* import() */ 6515).then(__webpack_require__.bind(__webpack_require__, 96515))).build(job),
    check: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(6044), __webpack_require__.e(3528), __webpack_require__.e(3847), __webpack_require__.e(2890)]).then(__webpack_require__.bind(__webpack_require__, 42890))).check(job),
    test: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9799), __webpack_require__.e(2856), __webpack_require__.e(8892), __webpack_require__.e(6044), __webpack_require__.e(3847), __webpack_require__.e(5526)]).then(__webpack_require__.bind(__webpack_require__, 75526))).test(job),
    publish: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(6987), __webpack_require__.e(2638)]).then(__webpack_require__.bind(__webpack_require__, 53058))).publishModule(job),
    verify: async (job) => (await Promise.all(/* import() */[__webpack_require__.e(6987), __webpack_require__.e(2638), __webpack_require__.e(2978)]).then(__webpack_require__.bind(__webpack_require__, 22978))).verifyImage(job),
};
/**
 * Runs stages in order on one module. The first one that does not pass ends the run; those after it are named as
 * skipped. `finished` grows as stages end, so that an interrupted run can still tell how far it came.
 */
async function runPipeline(stages, context, finished = []) {
    const job = (0,stage_job/* createJob */._)(context, stages);
    for (const stage of stages) {
        const stopped = finished.some(({ status }) => status === 'failed' || status === 'error');
        finished.push(stopped ? (0,stage_stage/* skippedStage */.HK)(stage) : await (0,stage_stage/* runStage */.Si)(stage, context, () => workOn(stage, job)));
    }
    return finished;
}
async function workOn(stage, job) {
    const outcome = await STAGE_WORK[stage](job);
    const { ignore } = await job.project();
    const today = new Date().toISOString().slice(0, 10);
    return { ...outcome, diagnostics: applyIgnoreRules(outcome.diagnostics ?? [], ignore, today, job.env.log) };
}


/***/ })

};
