export const id = 5254;
export const ids = [5254,7820,4983];
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

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareSigner: () => (/* binding */ prepareSigner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/toolchain/ask-once.js
var ask_once = __webpack_require__(52965);
// EXTERNAL MODULE: ./.build/toolchain/install-tool.js
var install_tool = __webpack_require__(79712);
// EXTERNAL MODULE: ./.build/toolchain/tool-table.js + 1 modules
var tool_table = __webpack_require__(28049);
;// CONCATENATED MODULE: ./.build/publish/cosign.js







/** As of version 3 a signature is a bundle among the referrers, and the options that we pass are known. */
const RANGE = '>=3.0.0';
const VERSION_LIMIT = 20_000;
/**
 * The path of a cosign: the one on PATH if it is new enough, else the pinned release, from the store or fetched.
 * @throws ToolError where none can be had.
 */
async function findCosign(env, mirrors, release = (0,tool_table/* chooseRelease */.bX)({ tool: 'cosign', title: 'cosign', range: RANGE }, env.platform)) {
    const own = (0,exec/* findOnPath */.aY)('cosign', env.variables);
    const version = own === undefined ? undefined : await readVersion(own, env);
    if (own !== undefined && version !== undefined && (0,semver.satisfies)(version, RANGE, { includePrerelease: true }))
        return own;
    const why = own === undefined ? 'there is no cosign on PATH' : `${own} is ${version ?? 'of no known version'}, and 3 is needed`;
    env.log.info(`${why}: taking cosign ${release.version}`);
    try {
        return (0,external_node_path_.join)((await (0,install_tool/* installTool */.G)(release, env, mirrors)).folder, 'cosign');
    }
    catch (cause) {
        if (!(cause instanceof errors/* ToolError */.v4))
            throw cause;
        throw new errors/* ToolError */.v4(`there is no cosign to sign with: ${why}, and ${cause.message}`, {
            hint: 'put cosign 3 on PATH (on GitHub: sigstore/cosign-installer; else docs.sigstore.dev/cosign/system_config/installation), or name a mirror of https://github.com (mirrors: FROM = TO)',
            cause,
        });
    }
}
async function readVersion(program, env) {
    return (0,ask_once/* askOnce */.R)('cosign version', [program], env, async () => {
        const { stdout } = await (0,exec/* run */.eF)(program, ['version', '--json'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal,
        });
        return /"gitVersion":\s*"v(\d+\.\d+\.\d+[^"]*)"/.exec(stdout)?.[1];
    });
}

;// CONCATENATED MODULE: ./.build/publish/sign.js






/** Signing asks a registry and, keyless, two services on the internet. Milliseconds. */
const LIMIT = 180_000;
/** What tells that there is an identity to be had: on GitHub, on GitLab, or from wherever. */
const IDENTITIES = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'SIGSTORE_ID_TOKEN'];
/**
 * Makes ready to sign, before anything is pushed: an image that stands there without its signature helps nobody.
 * @throws ConfigurationError where there is no identity and no key, or one that can't be; ToolError where there is no
 * cosign.
 */
async function prepareSigner(signing, env, mirrors) {
    if (signing.key === undefined)
        checkIdentity(env.variables);
    else
        checkKey(signing.key, env);
    const program = await findCosign(env, mirrors);
    return async (request) => {
        const login = await writeLogin(request, env.temporary);
        try {
            for (const image of request.images) {
                await sign(program, argumentsFor(image, request, signing), login, env);
                env.log.info(`signed ${image}`);
            }
        }
        finally {
            if (login !== undefined)
                await (0,promises_.rm)(login, { recursive: true, force: true });
        }
    };
}
/** @throws ConfigurationError that names the permission to add. */
function checkIdentity(variables) {
    if (IDENTITIES.some((name) => variables[name]))
        return;
    const { GITHUB_ACTIONS: isAction, GITHUB_SERVER_URL: server = 'https://github.com' } = variables;
    if (!isAction) {
        throw new errors/* ConfigurationError */.j1('there is no identity to sign with', {
            hint: 'name a key (--sign-key FILE or env://NAME, or a KMS: awskms://…, gcpkms://…, azurekms://…, hashivault://…), or set SIGSTORE_ID_TOKEN to an OIDC token for sigstore',
        });
    }
    throw new errors/* ConfigurationError */.j1('the job has no identity to sign with', {
        hint: server === 'https://github.com'
            ? 'give the job `permissions: id-token: write`; a pull request from a fork never gets it'
            : `${server} is not known to the public sigstore: name a key in sign-key: a file, env://NAME, or a KMS (awskms://…, gcpkms://…, azurekms://…, hashivault://…)`,
    });
}
/** A file and a variable can be looked at; a KMS is asked by cosign alone. */
function checkKey(key, { variables, directory }) {
    const [, variable] = /^env:\/\/(.*)$/.exec(key) ?? [];
    if (variable !== undefined) {
        if (variables[variable])
            return;
        throw new errors/* ConfigurationError */.j1(`there is no key in ${key} to sign with: the variable is not set`, {
            hint: `hand the step the secret as \`env: ${variable || 'NAME'}\`, and the key's password as COSIGN_PASSWORD`,
        });
    }
    if (/^[a-z][\w+.-]*:/.test(key) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(directory, key)))
        return;
    throw new errors/* ConfigurationError */.j1(`there is no file ${key}, which is the key to sign with`, {
        hint: 'name a file, env://NAME, or a KMS: awskms://…, gcpkms://…, azurekms://…, hashivault://…, k8s://NAMESPACE/SECRET',
    });
}
function argumentsFor(image, { plainHttp }, { key, log }) {
    return [
        'sign',
        '--yes',
        ...(key === undefined ? [] : ['--key', key]),
        // Without the log neither its address nor sigstore's other services are of use.
        ...(log ? [] : ['--use-signing-config=false', '--tlog-upload=false']),
        ...(plainHttp ? ['--allow-http-registry'] : []),
        image,
    ];
}
async function sign(program, args, login, env) {
    const output = await (0,exec/* run */.eF)(program, args, {
        variables: {
            ...(0,exec/* cleanVariables */.vk)(env.variables),
            // What cleanVariables keeps from compilers is what cosign asks GitHub for the job's identity with.
            ACTIONS_ID_TOKEN_REQUEST_URL: env.variables.ACTIONS_ID_TOKEN_REQUEST_URL,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: env.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
            ...(login === undefined ? {} : { DOCKER_CONFIG: login }),
        },
        timeout: LIMIT,
        signal: env.signal,
    });
    if (output.code === 0)
        return;
    throw new errors/* ToolError */.v4(`cosign did not sign${output.timedOut ? ` within ${LIMIT / 1000} s` : ''}`, {
        command: (0,exec/* formatCommand */.fE)(program, args),
        exit: output.code ?? output.signal,
        lastLines: output.stderr.trim().split('\n').slice(-5),
        hint: 'the image is pushed and not signed: publish again when the cause is mended',
    });
}
/** The push's login as Docker's configuration: in a file that only we can read, never in cosign's arguments. */
async function writeLogin({ host, credentials }, temporary) {
    if (credentials?.kind !== 'password')
        return undefined;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'login-'));
    const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    const key = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify({ auths: { [key]: { auth } } }), { mode: 0o600 });
    return folder;
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
