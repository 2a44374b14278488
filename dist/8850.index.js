export const id = 8850;
export const ids = [8850];
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


/***/ })

};
