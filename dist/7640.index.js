export const id = 7640;
export const ids = [7640,7872];
export const modules = {

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Rl: () => (/* binding */ MalformedManifest),
/* harmony export */   ZS: () => (/* binding */ inferMediaType),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);



/** A manifest that is none: the message says which field is wrong. */
class MalformedManifest extends Error {
    name = 'MalformedManifest';
}
const annotations = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()));
const descriptor = {
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/, 'it must be a sha256 digest')),
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
    annotations,
};
const imageSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(descriptor),
    layers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(descriptor)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(1000)),
    annotations,
});
const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ...descriptor, platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), architecture: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })) })), valibot__WEBPACK_IMPORTED_MODULE_2__/* .maxLength */ .Ru6(10_000)),
});
/** Lower-case SHA-256 in the form that registries use, `sha256:…`. */
function digestOf(bytes) {
    return `sha256:${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)}`;
}
/** The descriptor of bytes that we made. */
function describe(mediaType, bytes, ownAnnotations) {
    return {
        mediaType,
        digest: digestOf(bytes),
        size: bytes.length,
        ...(ownAnnotations === undefined ? {} : { annotations: ownAnnotations }),
    };
}
/**
 * Reads a manifest or an index. A document that could be read as both is refused: two clients would see two images in
 * it (GHSA-77vh-xpmg-72qh).
 * @throws MalformedManifest
 */
function parseManifest(stored) {
    const body = parseObject(stored.bytes);
    if ('manifests' in body && ('layers' in body || 'config' in body)) {
        throw new MalformedManifest('it is both an image and an index');
    }
    if (typeof body.mediaType === 'string' && body.mediaType !== stored.mediaType) {
        throw new MalformedManifest(`it calls itself ${body.mediaType} and came as ${stored.mediaType}`);
    }
    switch (stored.mediaType) {
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociManifest:
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.dockerManifest: {
            const image = check(imageSchema, body);
            return {
                kind: 'image',
                config: image.config,
                layers: image.layers,
                annotations: image.annotations ?? {},
            };
        }
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociIndex:
        case _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.dockerIndex:
            return { kind: 'index', manifests: check(indexSchema, body).manifests };
        default:
            throw new MalformedManifest(`its media type ${JSON.stringify(stored.mediaType)} is no image's`);
    }
}
/** The media type that a manifest's own bytes tell, for places that keep none beside it. */
function inferMediaType(bytes) {
    const body = parseObject(bytes);
    if (typeof body.mediaType === 'string')
        return body.mediaType;
    return 'manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociIndex : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.ociManifest;
}
function parseObject(bytes) {
    let body;
    try {
        body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new MalformedManifest('it is no JSON', { cause });
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
        throw new MalformedManifest('it is no JSON object');
    }
    return body;
}
function check(schema, body) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, body);
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw new MalformedManifest(`${valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue) ?? 'the document'}: ${issue.message}`);
}


/***/ }),

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   _: () => (/* binding */ MANIFEST_TYPES)
/* harmony export */ });
/** Media types by their meaning; image spec v1.1 (media-types.md), Docker's schema 2, and the Wasm images' own. */
const MEDIA_TYPE = {
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociConfig: 'application/vnd.oci.image.config.v1+json',
    ociTarGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerTarGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    soloConfig: 'application/vnd.module.wasm.config.v1+json',
    soloContent: 'application/vnd.module.wasm.content.layer.v1+wasm',
    cncfConfig: 'application/vnd.wasm.config.v0+json',
    empty: 'application/vnd.oci.empty.v1+json',
    wasm: 'application/wasm',
};
/** What a manifest may be, for the Accept header. */
const MANIFEST_TYPES = [
    MEDIA_TYPE.ociManifest,
    MEDIA_TYPE.ociIndex,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.dockerIndex,
];


/***/ }),

/***/ 96302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ createVerifier),
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   MV: () => (/* binding */ MANIFEST_LIMIT),
/* harmony export */   P$: () => (/* binding */ readBlobWhole),
/* harmony export */   ce: () => (/* binding */ SMALL_BLOB),
/* harmony export */   k5: () => (/* binding */ ensureBlob),
/* harmony export */   pD: () => (/* binding */ prepareBlob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Up to so many bytes a blob is sent rather than asked for: configurations and statements. */
const SMALL_BLOB = 4096;
/**
 * Asks whether the blob is there and for a place at the same time, so that a fresh one costs no round trip more.
 * Rejects nothing before one of both is called.
 * @param unasked the size in bytes up to which it is sent without asking whether it is there
 */
function prepareBlob(repository, content, unasked = SMALL_BLOB) {
    const isSent = content.bytes.length <= unasked;
    // A registry that fails to look it up may still take it.
    const present = isSent ? Promise.resolve(false) : repository.hasBlob(content.descriptor).catch(() => false);
    const upload = repository.openUpload(content);
    upload.catch(() => undefined);
    return {
        async send() {
            const [isThere, place] = await Promise.all([present, upload]);
            await (isThere ? place.cancel() : place.write(content));
            return !isThere;
        },
        cancel: async () => (await upload).cancel(),
    };
}
/** Sends the blob unless it is there. @returns whether it had to. */
function ensureBlob(repository, content) {
    return prepareBlob(repository, content).send();
}
/** Manifests above this many bytes are refused, as registries do (distribution spec v1.1, "Pushing Manifests"). */
const MANIFEST_LIMIT = 4 << 20;
/** Where the reference of a repository leads: its digest if it has one, else its tag, else the default tag. */
async function targetOf(repository, reference) {
    return reference.digest ?? reference.tag ?? (await repository.defaultTag());
}
/** A blob in memory. The caller has checked that the descriptor's size is bearable. */
async function readBlobWhole(repository, descriptor) {
    const chunks = [];
    for await (const chunk of repository.readBlob(descriptor))
        chunks.push(chunk);
    const [first, second] = chunks;
    // What is in memory in one piece already needs no second place there.
    if (first?.buffer instanceof ArrayBuffer && second === undefined) {
        return Buffer.from(first.buffer, first.byteOffset, first.length);
    }
    return Buffer.concat(chunks);
}
/** Follows a blob's bytes and says what is wrong with them; both answers are undefined while all is well. */
function createVerifier(descriptor) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    return {
        add(chunk) {
            size += chunk.length;
            hash.update(chunk);
            return size > descriptor.size ? `it is longer than its descriptor's ${descriptor.size} bytes` : undefined;
        },
        end() {
            if (size !== descriptor.size)
                return `it has ${size} bytes where its descriptor says ${descriptor.size}`;
            const digest = `sha256:${hash.digest('hex')}`;
            return digest === descriptor.digest ? undefined : `its bytes have the digest ${digest}`;
        },
    };
}


/***/ }),

/***/ 27640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* binding */ createRegistry)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/http.js
var http = __webpack_require__(77820);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(77634);
// EXTERNAL MODULE: ./.build/base/body.js
var base_body = __webpack_require__(30468);
;// CONCATENATED MODULE: ./.build/oci/challenge.js
/** Parses a WWW-Authenticate header, which may hold several challenges (RFC 9110 section 11.6.1). */
function parseChallenges(header) {
    const challenges = [];
    const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    const item = new RegExp(`\\s*,?\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]*))|(${token}))`, 'y');
    for (let found = item.exec(header); found !== null; found = item.exec(header)) {
        const [, name, quoted, bare, scheme] = found;
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
        else if (name !== undefined) {
            const last = challenges.at(-1);
            if (last !== undefined)
                last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '';
        }
    }
    return challenges;
}
/**
 * Joins scopes of the token specification (`repository:NAME:pull,push`): one for each resource with all its actions,
 * in the order of their first appearance.
 */
function joinScopes(scopes) {
    const actions = new Map();
    for (const scope of scopes) {
        const end = scope.lastIndexOf(':');
        const resource = end === -1 ? scope : scope.slice(0, end);
        const known = actions.get(resource) ?? new Set();
        if (end !== -1)
            for (const action of scope.slice(end + 1).split(','))
                known.add(action);
        actions.set(resource, known);
    }
    return [...actions].map(([resource, set]) => set.size === 0 ? resource : `${resource}:${[...set].sort().join(',')}`);
}

// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
;// CONCATENATED MODULE: ./.build/oci/hints.js
/** The next step after a refusal. */
function statusHint(attempt, refusal) {
    const { host, writes, standing } = attempt;
    const { status, reason, code, retryAfter, elsewhere } = refusal;
    if (status === 400 && /HTTP request to an? HTTPS server/i.test(reason)) {
        return `${host} talks TLS: leave out --plain-http`;
    }
    // Amazon, Docker Hub, Google and Harbor each have another status for it: 400, 403, 400 and 412.
    if (writes && /immutab|cannot be overwrit/i.test(reason)) {
        return 'the registry lets no tag move: raise the version, or allow it there';
    }
    if (elsewhere !== undefined && (status === 401 || status === 403))
        return elsewhereHint(host, elsewhere);
    switch (status) {
        case 401:
            if (standing === 'anonymous')
                return loginHint(host);
            // The token server took the login: what is missing is the permission.
            return standing === 'accepted' ? permissionHint(attempt) : refusedHint(host);
        case 403:
            if (/expired/i.test(reason))
                return refusedHint(host);
            return standing === 'anonymous' ? `${loginHint(host)}, or check the name` : permissionHint(attempt);
        case 404:
            return writes ? missingHint(attempt) : 'check the name and the tag; a private image needs a login';
        case 413:
            return `raise the size limit of ${host} or of the proxy before it (nginx: client_max_body_size)`;
        case 429: {
            const when = retryAfter === undefined ? 'later' : `in ${formatWait(retryAfter)}`;
            return `the limit on requests is reached: ${standing === 'anonymous' ? 'log in, which raises it, or ' : ''}try again ${when}`;
        }
        case 400:
        case 405:
        case 406:
        case 415:
        case 422:
            if (code === 'NAME_INVALID')
                return `${host} does not take this name: ask its operator how names are made there`;
            return writes ? mediaTypeHint(host) : `check that ${host} is a registry`;
        default:
            return status >= 500
                ? `${host} has a fault of its own: try again; a repeated publish goes on where it stopped`
                : 'check the reference and the registry';
    }
}
/** What to do where a connection broke in a write: Amazon ends it so where there is no such repository. */
function brokenHint({ host, writes, url }) {
    if (!writes || familyOf(host) !== 'amazon')
        return undefined;
    return `Amazon breaks the connection where the repository is missing: ${createHint(host, repositoryOf(url))}`;
}
function familyOf(host) {
    if (host === 'docker.io')
        return 'docker-hub';
    if (host === 'ghcr.io')
        return 'github';
    if (host === 'quay.io')
        return 'quay';
    if (host === 'public.ecr.aws')
        return 'amazon-public';
    if (/\.dkr[.-]ecr(?:-fips)?\..*(?:amazonaws|on\.aws)/.test(host))
        return 'amazon';
    if (host.endsWith('.azurecr.io') || host.endsWith('.azurecr.cn') || host.endsWith('.azurecr.us'))
        return 'azure';
    return host === 'gcr.io' || host.endsWith('.gcr.io') || host.endsWith('-docker.pkg.dev') ? 'google' : 'other';
}
/** How people log in to a registry. */
function loginCommand(host) {
    switch (familyOf(host)) {
        case 'amazon':
            return `\`aws ecr get-login-password | docker login --username AWS --password-stdin ${host}\``;
        case 'amazon-public':
            return `\`aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin ${host}\``;
        case 'google':
            return `\`gcloud auth configure-docker ${host}\``;
        case 'azure':
            return `\`az acr login --name ${host.split('.', 1)[0]}\``;
        case 'github':
        case 'docker-hub':
        case 'quay':
        case 'other':
            return `\`docker login ${host}\``;
    }
}
function loginHint(host) {
    const onActions = familyOf(host) === 'github' ? ' (on Actions: github.actor and github.token)' : '';
    return `log in with ${loginCommand(host)}, or give username and password${onActions}`;
}
function refusedHint(host) {
    const again = familyOf(host) === 'amazon' ? ` (one holds for 12 hours): ${loginCommand(host)}` : '';
    return `${host} refused the credentials: check them, and that they are not expired${again}`;
}
function permissionHint({ host, writes, standing, url }) {
    const action = writes ? 'push' : 'pull';
    switch (familyOf(host)) {
        case 'github': {
            const wanted = writes ? 'write' : 'read';
            const role = writes ? 'Write' : 'Read';
            const token = standing === 'presented' ? `a personal token needs the scope ${wanted}:packages; ` : '';
            return `${token}give the job \`permissions: packages: ${wanted}\`, and if the package exists already, grant this repository the role ${role} under the package's settings, "Manage Actions access"`;
        }
        case 'amazon':
            return writes
                ? 'the account may not push there: allow it ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage'
                : 'the account may not pull there: allow it ecr:BatchGetImage and ecr:GetDownloadUrlForLayer';
        case 'google':
            return `grant the account roles/artifactregistry.${writes ? 'writer' : 'reader'}, and check that the repository exists: ${createHint(host, repositoryOf(url))}`;
        case 'azure':
            return `grant the account ${writes ? 'AcrPush' : 'AcrPull'}, or with a scope map content/${writes ? 'write' : 'read'}`;
        case 'amazon-public':
        case 'docker-hub':
        case 'quay':
        case 'other':
            return `the account may not ${action} there: ask for the permission, or check the name`;
    }
}
function missingHint({ host, url }) {
    return `some registries need the repository to be created first: ${createHint(host, repositoryOf(url))}`;
}
function createHint(host, repository) {
    switch (familyOf(host)) {
        case 'amazon':
            return `\`aws ecr create-repository --repository-name ${repository}\`, or a repository creation template for create on push`;
        case 'amazon-public':
            return `\`aws ecr-public create-repository --region us-east-1 --repository-name ${repository.split('/').slice(1).join('/')}\``;
        case 'google':
            return `\`gcloud artifacts repositories create ${repository.split('/')[1] ?? 'NAME'} --repository-format=docker\``;
        case 'azure':
        case 'docker-hub':
        case 'github':
        case 'quay':
        case 'other':
            return 'create it (in Harbor its project), or check the name';
    }
}
function mediaTypeHint(host) {
    const plain = 'try `layouts: compat` alone, without sbom, provenance and attach, which every registry takes';
    return familyOf(host) === 'quay'
        ? `the registry does not take such an image: ${plain}`
        : `${host} does not take such an image: ${plain} (a Quay of your own: FEATURE_GENERAL_OCI_SUPPORT and IGNORE_UNKNOWN_MEDIATYPES)`;
}
function elsewhereHint(host, elsewhere) {
    return `${host} led to ${elsewhere}, where its login is not sent: let it name places on its own host (Harbor: external_url; distribution: http.relativeurls)`;
}
/** Of `…/v2/NAME/blobs/…` the name. */
function repositoryOf(url) {
    return /\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(url)?.[1] ?? 'NAME';
}
function formatWait(seconds) {
    if (seconds < 120)
        return `${Math.ceil(seconds)} s`;
    return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}

;// CONCATENATED MODULE: ./.build/oci/errors.js





const ERROR_BODY_LIMIT = 64 << 10;
const LONGEST_REASON = 300;
/** The error for an answer with an unexpected status; reads the body for the registry's own code and words. */
async function statusError(attempt, response) {
    const { status } = response;
    const html = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
    const { code, reason } = html ? { code: undefined, reason: undefined } : await readErrorBody(response);
    if (html)
        await response.body?.cancel().catch(() => undefined);
    const said = [code, reason].filter((part) => part !== undefined).join(': ');
    const answered = new URL(response.url || attempt.url);
    const elsewhere = answered.origin === attempt.origin ? undefined : answered.host;
    const wait = (0,http.retryAfter)(response);
    const refusal = {
        status,
        code,
        reason: reason ?? '',
        retryAfter: wait === undefined ? undefined : wait / 1000,
        elsewhere,
    };
    return new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${elsewhere ?? attempt.host} answered ${status}${said === '' ? '' : ` (${said})`}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(attempt.url),
        status,
        code,
        hint: html && status < 500 && status !== 429 ? notARegistry(attempt) : statusHint(attempt, refusal),
    });
}
/** The error for an answer that came and breaks the protocol, or holds other bytes than it should. */
function protocolError(attempt, fault, response) {
    const html = /^text\/html\b/i.test(response?.headers.get('content-type') ?? '');
    return new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${fault}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(attempt.url),
        status: response?.status,
        hint: html
            ? notARegistry(attempt)
            : 'the registry, or a proxy before it, is at fault: try again, then ask its operator',
    });
}
/** The error for a request without an answer, or for a body that broke off. An interruption stays what it is. */
function networkError(attempt, failure) {
    if (failure instanceof errors/* InterruptedError */.p4 || failure instanceof errors/* RegistryError */.gl)
        return failure;
    if (failure instanceof Error && failure.name === 'AbortError')
        return new errors/* InterruptedError */.p4('the caller');
    return new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${(0,errors/* describeError */.Uc)(failure)}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(attempt.url),
        hint: networkHint(attempt, failure),
        cause: failure,
    });
}
function networkHint(attempt, failure) {
    const codes = causeCodes(failure);
    const has = (...names) => codes.some((code) => names.includes(code));
    if (has('ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO', 'ERR_SSL_HTTP_REQUEST')) {
        return `${attempt.host} does not talk TLS: pass --plain-http if it is meant to be reached without`;
    }
    if (has('ENOTFOUND', 'EAI_AGAIN'))
        return `check the host's name, ${attempt.host}, and the network`;
    if (has('ECONNREFUSED'))
        return `nothing listens at ${attempt.host}: check the host and the port`;
    if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_/.test(code))) {
        return "the registry's certificate is not trusted: name its authority in NODE_EXTRA_CA_CERTS";
    }
    if (failure instanceof http.NetworkFailure && failure.cause === undefined) {
        return 'the registry is slow or gone: try again';
    }
    return brokenHint(attempt) ?? 'the connection broke: try again; a repeated publish goes on where it stopped';
}
function causeCodes(failure) {
    const codes = [];
    let current = failure;
    for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
        const { code } = current;
        if (typeof code === 'string')
            codes.push(code);
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
    return codes;
}
function notARegistry(attempt) {
    return `${attempt.host} answered with a web page, so it is no registry or a proxy stands before it: check the host`;
}
/** The error body of the distribution spec v1.1 ("Error Codes"), or the first line of whatever came instead. */
async function readErrorBody(response) {
    const bytes = await (0,base_body/* readWhole */.o)(response, ERROR_BODY_LIMIT).catch(() => undefined);
    const text = bytes?.toString('utf8').trim() ?? '';
    if (text === '')
        return { code: undefined, reason: undefined };
    try {
        const body = JSON.parse(text);
        const first = body.errors?.[0];
        // Quay tells what is wrong in the detail alone.
        const said = [first?.message ?? body.details, first?.detail?.message];
        const words = said.filter((part) => typeof part === 'string' && part !== '');
        return {
            code: typeof first?.code === 'string' ? clean(first.code) : undefined,
            reason: words.length === 0 ? undefined : clean([...new Set(words)].join(': ')),
        };
    }
    catch {
        return { code: undefined, reason: clean(text.split('\n', 1)[0] ?? '') };
    }
}
/** A registry's words must not steer a terminal or fill the log. */
function clean(text) {
    return (0,base_text/* cutText */.IN)((0,base_text/* stripControl */.kU)(text), LONGEST_REASON);
}

;// CONCATENATED MODULE: ./.build/oci/auth.js





const CLIENT_ID = 'wasm-action';
const TOKEN_LIMIT = 1 << 20;
/** The token specification's default, in seconds. */
const DEFAULT_LIFETIME = 60;
/** Basic and Bearer authentication as distribution's token and OAuth2 specifications have them; tokens are kept by scope. */
function createAuthorizer(options) {
    let chosen;
    const tokens = new Map();
    const demanded = new Map();
    const header = async (scopes) => {
        if (chosen === undefined)
            return undefined;
        const credentials = await options.credentials(options.host);
        if (chosen.scheme === 'basic')
            return credentials?.kind === 'password' ? basic(credentials) : undefined;
        const key = joinScopes(scopes).join(' ');
        const known = await tokens.get(key);
        if (known !== undefined && known.expires > Date.now())
            return known.header;
        return (await renew(key, known, chosen, credentials)).header;
    };
    /** Of several requests that find the same token too old, one fetches the next. */
    const renew = (key, old, challenge, credentials) => {
        const current = tokens.get(key);
        const next = Promise.resolve(current).then(async (token) => {
            if (token !== undefined && token !== old)
                return token;
            return fetchToken(options, challenge, credentials, joinScopes([...key.split(' '), ...(demanded.get(key) ?? [])]));
        });
        tokens.set(key, next);
        next.catch(() => {
            if (tokens.get(key) === next)
                tokens.delete(key);
        });
        return next;
    };
    return {
        header,
        async answer(challenge, scopes, refused) {
            const next = chooseChallenge(parseChallenges(challenge));
            if (next === undefined)
                return undefined;
            chosen = next;
            const key = joinScopes(scopes).join(' ');
            const { scope } = next.parameters;
            if (scope !== undefined && scope !== '')
                demanded.set(key, scope.split(' '));
            const old = await tokens.get(key)?.catch(() => undefined);
            if (old !== undefined && old.header === refused) {
                return (await renew(key, old, next, await options.credentials(options.host))).header;
            }
            const fresh = await header(scopes);
            return fresh === refused ? undefined : fresh;
        },
    };
}
function chooseChallenge(challenges) {
    return (challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm !== undefined) ??
        challenges.find(({ scheme }) => scheme === 'basic'));
}
function basic({ username, password }) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
async function fetchToken({ http, log, host, origin }, challenge, credentials, scopes) {
    const { realm = '', service } = challenge.parameters;
    const attempt = {
        what: `get a token for ${host}`,
        method: credentials?.kind === 'identity' ? 'POST' : 'GET',
        url: realm,
        host,
        origin: URL.canParse(realm) ? new URL(realm).origin : '',
        writes: scopes.some((scope) => scope.endsWith('push')),
        standing: credentials === undefined ? 'anonymous' : 'presented',
    };
    const url = checkRealm(attempt, realm, origin, credentials !== undefined);
    const asked = Date.now();
    const parameters = new URLSearchParams(service === undefined ? {} : { service });
    const headers = { accept: 'application/json' };
    let body;
    if (credentials?.kind === 'identity') {
        parameters.set('grant_type', 'refresh_token');
        parameters.set('client_id', CLIENT_ID);
        parameters.set('refresh_token', credentials.token);
        parameters.set('scope', scopes.join(' '));
        headers['content-type'] = 'application/x-www-form-urlencoded';
        body = new TextEncoder().encode(parameters.toString());
    }
    else {
        if (credentials !== undefined)
            headers.authorization = basic(credentials);
        for (const scope of scopes)
            parameters.append('scope', scope);
        for (const [name, value] of parameters)
            url.searchParams.append(name, value);
    }
    const response = await http({
        url: url.href,
        method: attempt.method,
        headers,
        // The body holds the secret: it must not follow a redirect to wherever.
        ...(body === undefined ? {} : { body, redirect: 'manual' }),
    }).catch((failure) => {
        throw networkError(attempt, failure);
    });
    if (response.status !== 200)
        throw await statusError(attempt, response);
    return readToken(attempt, response, log, asked);
}
async function readToken(attempt, response, log, asked) {
    const bytes = await (0,base_body/* readWhole */.o)(response, TOKEN_LIMIT).catch((failure) => {
        throw networkError(attempt, failure);
    });
    let answer;
    try {
        answer = JSON.parse(bytes?.toString('utf8') ?? '') ?? undefined;
    }
    catch {
        // The answer may be a token that is only badly wrapped: it is not quoted.
    }
    const token = answer?.token || answer?.access_token;
    if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
        throw protocolError(attempt, 'the token server answered without a token', response);
    }
    log.secret(token);
    const lifetime = typeof answer?.expires_in === 'number' && answer.expires_in > 0 ? answer.expires_in : DEFAULT_LIFETIME;
    // Renewed a little early, so that a token does not run out on its way.
    return { header: `Bearer ${token}`, expires: asked + (lifetime - Math.min(10, lifetime / 5)) * 1000 };
}
/**
 * A registry names the server that its logins are sent to. They only go there encrypted, unless the registry itself
 * is talked to without TLS, and only within the registry's own domain: the rule of go-containerregistry, by which
 * Istio's and Envoy Gateway's fetchers go too.
 */
function checkRealm(attempt, realm, origin, secret) {
    const refuse = (why) => new errors/* RegistryError */.gl(`cannot ${attempt.what}: ${why}`, {
        method: attempt.method,
        url: (0,http.displayUrl)(realm),
        hint: `ask the operator of ${attempt.host} to put its token server there where the login may go`,
    });
    if (!URL.canParse(realm))
        throw refuse(`the registry names ${JSON.stringify(realm)} as its token server, which is no URL`);
    const url = new URL(realm);
    const plain = url.protocol === 'http:' && origin.startsWith('http:');
    if (url.protocol !== 'https:' && !plain)
        throw refuse(`its token server ${(0,http.displayUrl)(realm)} is not reached by https`);
    if (secret && ownDomain(url.hostname) !== ownDomain(new URL(origin).hostname)) {
        throw refuse(`its token server ${url.host} is in another domain, where the login is not sent`);
    }
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
/** The last two labels of a name; an address is its own domain. */
function ownDomain(hostname) {
    const isAddress = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
    return isAddress ? hostname : hostname.replace(/\.$/, '').split('.').slice(-2).join('.');
}

;// CONCATENATED MODULE: ./.build/oci/connection.js





/** Docker Hub's name in references is not where its API is. */
const API_HOSTS = { 'docker.io': 'registry-1.docker.io' };
function connect(options, host) {
    const { origin } = new URL(`${options.plainHttp ? 'http' : 'https'}://${API_HOSTS[host] ?? host}`);
    const authorizer = createAuthorizer({ ...options, host, origin });
    const standingOf = async (authorization) => {
        if (authorization === undefined || (await options.credentials(host)) === undefined)
            return 'anonymous';
        return authorization.startsWith('Bearer ') ? 'accepted' : 'presented';
    };
    const traits = { smallBlobs: new Map() };
    let asked;
    /** What the registry asks of whoever comes without a login. */
    const askForChallenge = ({ what, writes }) => {
        const request = { what, writes, method: 'GET', location: '/v2/', scopes: [] };
        asked ??= sendOnce(request, new URL(request.location, origin), undefined).then(async ({ response }) => {
            await response.body?.cancel();
            return response.status === 401 ? (response.headers.get('www-authenticate') ?? undefined) : undefined;
        });
        return asked;
    };
    /** The challenge to a request that was refused, if there is a login to answer it with. */
    const challengeIn = async ({ response, attempt }, request, authorization) => {
        // After a redirect the challenge may be another machine's: only the registry's own is answered.
        if (new URL(response.url || attempt.url).origin !== origin)
            return undefined;
        if (response.status === 401)
            return response.headers.get('www-authenticate') ?? undefined;
        // Artifactory and Nexus hide from strangers what they may not see, and say so only to whoever asks.
        const isHidden = response.status === 403 || response.status === 404;
        if (!isHidden || authorization !== undefined || (await options.credentials(host)) === undefined)
            return undefined;
        return askForChallenge(request);
    };
    const sendOnce = async (request, url, authorization) => {
        const attempt = {
            what: request.what,
            method: request.method,
            url: url.href,
            host,
            origin,
            writes: request.writes,
            standing: await standingOf(authorization),
        };
        const response = await options
            .http({
            url: url.href,
            method: request.method,
            headers: {
                'user-agent': `wasm-action/${version.VERSION}`,
                // What a content-encoding changes on its way has another digest.
                'accept-encoding': 'identity',
                ...request.headers,
                ...(authorization === undefined ? {} : { authorization }),
            },
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(request.retries === undefined ? {} : { retries: request.retries }),
            ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
        })
            .catch((failure) => {
            throw networkError(attempt, failure);
        });
        return { response, attempt };
    };
    return {
        traits,
        async send(request) {
            const url = resolveLocation(origin, request.location);
            if (url.protocol !== 'https:' && url.protocol !== new URL(origin).protocol) {
                throw new errors/* RegistryError */.gl(`cannot ${request.what}: ${host} leads to ${url.protocol}//${url.host}, away from https`, {
                    method: request.method,
                    url: (0,http.displayUrl)(url.href),
                    hint: `ask the operator of ${host} to name places by https`,
                });
            }
            const isOwn = url.origin === origin;
            const authorization = isOwn ? await authorizer.header(request.scopes) : undefined;
            const answer = await sendOnce(request, url, authorization);
            const challenge = await challengeIn(answer, request, authorization);
            if (challenge === undefined)
                return answer;
            traits.asksForLogin = true;
            const renewed = await authorizer.answer(challenge, request.scopes, authorization);
            if (renewed === undefined)
                return answer;
            await answer.response.body?.cancel();
            return sendOnce(request, url, renewed);
        },
    };
}
/** A Location, which may be relative; one of the registry itself keeps the registry's scheme. */
function resolveLocation(origin, location) {
    const url = new URL(location, origin);
    const own = new URL(origin);
    // A registry behind a TLS proxy that does not know it says http: following that would leave TLS.
    if (own.protocol === 'https:' && url.protocol === 'http:' && url.hostname === own.hostname) {
        return new URL(`${origin}${url.pathname}${url.search}`);
    }
    return url;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/base/lock.js






/** Milliseconds: between two tries, until waiting is given up, and after which a lock of another machine counts as left. */
const PAUSE = 20;
const PATIENCE = 60_000;
const LEFT_BEHIND = 30_000;
/**
 * Does some work while no other process does the same: a file stands for whoever is at it. One that was killed leaves
 * its file, which the next one takes away.
 * @param path of that file; made and removed again, with the folders above it.
 * @throws ToolError when the other process doesn't end; what the work throws.
 */
async function withLock(path, work) {
    const deadline = Date.now() + PATIENCE;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    while (!(await take(path))) {
        await removeLeftover(path);
        if (Date.now() > deadline) {
            throw new errors/* ToolError */.v4(`${path} says that another process is at work there`, {
                hint: 'wait for it, or delete that file if there is none',
            });
        }
        await (0,external_node_timers_promises_.setTimeout)(PAUSE * (0.5 + Math.random()));
    }
    try {
        return await work();
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** The file with our name, if nobody's is there. */
async function take(path) {
    try {
        await (0,promises_.writeFile)(path, `${process.pid} ${(0,external_node_os_.hostname)()}`, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
/** Only one may remove it at a time, or the second would remove the first one's new lock. */
async function removeLeftover(path) {
    if (!(await isLeftover(path)))
        return;
    const guard = `${path}.removal`;
    if (await take(guard)) {
        try {
            if (await isLeftover(path))
                await (0,promises_.rm)(path, { force: true });
        }
        finally {
            await (0,promises_.rm)(guard, { force: true });
        }
    }
    else if ((await age(guard)) > LEFT_BEHIND)
        await (0,promises_.rm)(guard, { force: true });
}
async function isLeftover(path) {
    const [pid, host] = ((await (0,files/* readTextIfExists */.TP)(path)) ?? '').split(' ');
    // Whoever has just made it has not written its name yet.
    if (pid === undefined || pid === '' || host !== (0,external_node_os_.hostname)())
        return (await age(path)) > LEFT_BEHIND;
    return Number(pid) !== process.pid && !isRunning(Number(pid));
}
async function age(path) {
    try {
        return Date.now() - (await (0,promises_.stat)(path)).mtimeMs;
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return 0;
        throw error;
    }
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // EPERM: there is one, of another user.
        return error.code !== 'ESRCH';
    }
}

// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/repository.js
var oci_repository = __webpack_require__(96302);
;// CONCATENATED MODULE: ./.build/oci/layout-folder.js










const TAG = 'org.opencontainers.image.ref.name';
const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: '1.0.0' });
const entrySchema = dist/* looseObject */._H3({
    mediaType: dist/* string */.YjP(),
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256:[0-9a-f]{64}$/)),
    size: dist/* number */.aig(),
    annotations: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
const subjectSchema = dist/* object */.Ikc({
    artifactType: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    subject: dist/* object */.Ikc({ digest: dist/* string */.YjP() }),
});
const indexSchema = dist/* looseObject */._H3({ manifests: dist/* array */.YOg(entrySchema) });
/** Writers of one folder in this process take turns at its index. */
const turns = new Map();
/**
 * An OCI image-layout folder (image spec v1.1, image-layout.md). Blobs are written first and the index last, each
 * beside its place and renamed, so that a reader sees the old image or the new one; other tags stay. Several processes
 * may write at once.
 * @param folder absolute
 * @param shown the folder as the user wrote it
 */
function openLayoutFolder(folder, shown) {
    const name = `oci:${shown}`;
    const blobPath = (digest) => (0,external_node_path_.join)(folder, 'blobs', 'sha256', digest.slice('sha256:'.length));
    const readIndex = async () => {
        const path = (0,external_node_path_.join)(folder, 'index.json');
        const text = await (0,files/* readTextIfExists */.TP)(path);
        if (text === undefined)
            return undefined;
        const result = dist/* safeParse */.xLC(indexSchema, parseJson(text));
        if (result.success)
            return result.output;
        throw new errors/* ConfigurationError */.j1(`${shown} is no OCI image-layout folder: its index.json is no image index`, {
            hint: 'name another folder, or delete this one',
        });
    };
    const missing = (reference, tags) => new errors/* ConfigurationError */.j1(`${name} holds no image ${reference.startsWith('sha256:') ? '' : 'tagged '}${reference}`, {
        hint: tags.length === 0 ? 'no image was written there yet' : `it holds ${tags.join(', ')}`,
    });
    const repository = {
        name,
        async defaultTag() {
            const tags = tagsOf(await readIndex());
            const tag = chooseTag(tags);
            if (tag !== undefined)
                return tag;
            if (tags.length === 0)
                throw missing('latest', tags);
            throw new errors/* ConfigurationError */.j1(`${name} holds several images`, {
                hint: `name one of its tags: ${tags.join(', ')}`,
            });
        },
        listTags: async () => tagsOf(await readIndex()).sort(),
        async resolve(reference) {
            const entry = findEntry(await readIndex(), reference);
            const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
            return digest !== undefined && (await sizeOf(blobPath(digest))) !== undefined ? digest : undefined;
        },
        async readManifest(reference) {
            const index = await readIndex();
            const entry = findEntry(index, reference);
            const digest = entry?.digest ?? (reference.startsWith('sha256:') ? reference : undefined);
            const size = digest === undefined ? undefined : await sizeOf(blobPath(digest));
            if (digest === undefined || size === undefined)
                throw missing(reference, tagsOf(index));
            if (size > oci_repository/* MANIFEST_LIMIT */.MV)
                throw damaged(name, digest, `it is longer than ${oci_repository/* MANIFEST_LIMIT */.MV} bytes`);
            const bytes = await (0,promises_.readFile)(blobPath(digest));
            const actual = (0,manifest/* digestOf */.ol)(bytes);
            if (actual !== digest)
                throw damaged(name, digest, `its bytes have the digest ${actual}`);
            return { mediaType: entry?.mediaType ?? (0,manifest/* inferMediaType */.ZS)(bytes), digest, bytes };
        },
        async *readBlob(descriptor) {
            const verifier = (0,oci_repository/* createVerifier */.$A)(descriptor);
            try {
                for await (const chunk of (0,external_node_fs_.createReadStream)(blobPath(descriptor.digest), { highWaterMark: 1 << 18 })) {
                    const fault = verifier.add(chunk);
                    if (fault !== undefined)
                        throw damaged(name, descriptor.digest, fault);
                    yield chunk;
                }
            }
            catch (error) {
                throw (0,files/* isNotFound */.c4)(error) ? damaged(name, descriptor.digest, 'it is not there') : error;
            }
            const fault = verifier.end();
            if (fault !== undefined)
                throw damaged(name, descriptor.digest, fault);
        },
        async hasBlob(descriptor) {
            return (await sizeOf(blobPath(descriptor.digest))) === descriptor.size;
        },
        async openUpload() {
            return { write: (content) => repository.writeBlob(content), cancel: () => Promise.resolve() };
        },
        async writeBlob({ descriptor, bytes }) {
            await (0,files/* writeFileAtomically */.lo)(blobPath(descriptor.digest), bytes);
        },
        async writeManifest(manifest, reference) {
            await (0,files/* writeFileAtomically */.lo)(blobPath(manifest.digest), manifest.bytes);
            const replace = async () => {
                const index = replaceEntry(await readIndex(), manifest, reference);
                await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'oci-layout'), LAYOUT_FILE);
                await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.join)(folder, 'index.json'), JSON.stringify(index));
            };
            await inTurn(folder, () => withLock((0,external_node_path_.join)(folder, 'index.json.lock'), replace));
            // Readers of folders look at the subjects of what the index names.
            return true;
        },
        async readReferrers(digest) {
            const index = await readIndex();
            const found = await Promise.all((index?.manifests ?? []).map(async (entry) => {
                if (entry.size > oci_repository/* MANIFEST_LIMIT */.MV)
                    return [];
                const document = parseJson((await (0,files/* readTextIfExists */.TP)(blobPath(entry.digest))) ?? '');
                const subject = dist/* safeParse */.xLC(subjectSchema, document);
                if (!subject.success || subject.output.subject.digest !== digest)
                    return [];
                return [{ ...entry, artifactType: subject.output.artifactType }];
            }));
            return [new TextEncoder().encode(JSON.stringify({ manifests: found.flat() }))];
        },
    };
    return repository;
}
function findEntry(index, reference) {
    return index?.manifests.find(({ digest, annotations }) => digest === reference || annotations?.[TAG] === reference);
}
function tagsOf(index) {
    return (index?.manifests ?? []).flatMap(({ annotations }) => annotations?.[TAG] ?? []);
}
/** `latest`, or the only tag, or the one to which all others only add a layout's suffix. */
function chooseTag(tags) {
    if (tags.includes('latest'))
        return 'latest';
    return tags.find((tag) => tags.every((other) => other === tag || other.startsWith(`${tag}-`)));
}
function replaceEntry(index, manifest, reference) {
    const isTag = !reference.startsWith('sha256:');
    const entry = {
        mediaType: manifest.mediaType,
        digest: manifest.digest,
        size: manifest.bytes.length,
        ...(isTag ? { annotations: { [TAG]: reference } } : {}),
    };
    const others = (index?.manifests ?? []).filter(({ digest, annotations }) => isTag ? annotations?.[TAG] !== reference : digest !== reference || annotations?.[TAG] !== undefined);
    // In the order of the tags, so that the same images give the same folder in whatever order they came.
    const manifests = [...others, entry].sort((a, b) => compare(sortKey(a), sortKey(b)));
    return { schemaVersion: 2, mediaType: media_types/* MEDIA_TYPE */.A.ociIndex, ...index, manifests };
}
function sortKey({ digest, annotations }) {
    return annotations?.[TAG] ?? digest;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
async function inTurn(folder, work) {
    const before = turns.get(folder) ?? Promise.resolve();
    const mine = before.then(work, work);
    turns.set(folder, mine);
    await mine;
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function damaged(name, digest, fault) {
    return new errors/* ToolError */.v4(`${name} is damaged: the blob ${digest}: ${fault}`, {
        hint: 'delete the folder and publish again',
    });
}

;// CONCATENATED MODULE: ./.build/oci/blobs.js




/** How often a download that broke off is taken up again, and a spoilt upload begun anew. */
const RESUMES = 3;
const RESTARTS = 2;
/** The slowest line that an upload may have, in bytes per second, before it counts as hanging. */
const SLOWEST_UPLOAD = 100_000;
/**
 * A blob's bytes, checked as they pass: more than the descriptor's size ends it at once. A connection that breaks is
 * taken up again where it broke, by a Range request where the registry knows them.
 */
async function* readRegistryBlob(place, descriptor) {
    const verifier = (0,oci_repository/* createVerifier */.$A)(descriptor);
    let received = 0;
    for (let attempts = 0;; attempts++) {
        const { response, attempt } = await place.send({
            what: `read the blob ${descriptor.digest} of ${place.name}`,
            method: 'GET',
            location: `${place.root}/blobs/${descriptor.digest}`,
            headers: received === 0 ? {} : { range: `bytes=${received}-` },
            writes: false,
        });
        const isRest = response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${received}-`);
        if (response.status !== 200 && isRest !== true)
            throw await statusError(attempt, response);
        let skip = isRest === true ? 0 : received;
        try {
            for await (const chunk of (0,base_body/* readChunks */.z)(response)) {
                const fresh = chunk.subarray(Math.min(skip, chunk.length));
                skip -= chunk.length - fresh.length;
                if (fresh.length === 0)
                    continue;
                const fault = verifier.add(fresh);
                if (fault !== undefined)
                    throw protocolError(attempt, fault, response);
                received += fresh.length;
                yield fresh;
            }
            if (received < descriptor.size && attempts < RESUMES)
                continue;
        }
        catch (failure) {
            const error = networkError(attempt, failure);
            if (failure instanceof errors/* RegistryError */.gl || !(error instanceof errors/* RegistryError */.gl) || attempts >= RESUMES)
                throw error;
            continue;
        }
        const fault = verifier.end();
        if (fault !== undefined)
            throw protocolError(attempt, fault, response);
        return;
    }
}
/**
 * Uploads a blob in one piece: POST for a place, PUT of the bytes (distribution spec v1.1, "POST then PUT"), or a
 * mount where another repository of the registry has it. An upload that the registry lost or that a broken
 * connection spoilt begins anew: the digest makes that safe.
 */
async function writeRegistryBlob(place, content, from) {
    const location = await (from === undefined ? askForPlace(place) : mountBlob(place, content.descriptor, from));
    if (location !== undefined)
        await upload(place, content, location);
}
/**
 * Asks for a place for a blob. One that is told goes along with the question (distribution spec v1.1, "Single POST")
 * where it is small or the registry is known to take it so.
 */
async function openRegistryUpload(place, content) {
    const location = await (content === undefined ? askForPlace(place) : offerBlob(place, content));
    if (location === undefined)
        return { write: () => Promise.resolve(), cancel: () => Promise.resolve() };
    return {
        write: (content) => upload(place, content, location),
        cancel: () => cancelUpload(place, location),
    };
}
/** Lets the registry forget a place that is not needed; one that can't is left to forget it in time. */
async function cancelUpload(place, location) {
    const what = `cancel an upload to ${place.name}`;
    try {
        const { response } = await place.send({ what, method: 'DELETE', location, writes: true, retries: 0 });
        await response.body?.cancel();
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.gl))
            throw error;
    }
}
async function upload(place, content, first) {
    let location = first;
    for (let restarts = 0;; restarts++) {
        const answer = await finishUpload(place, content, location);
        if (answer.response.status === 201) {
            if (content.bytes.length <= oci_repository/* SMALL_BLOB */.ce) {
                place.traits.smallBlobs.set(content.descriptor.digest, place.root.slice('/v2/'.length));
            }
            return confirmStored(answer, content);
        }
        const spoilt = [400, 404, 416].includes(answer.response.status);
        if (!spoilt || restarts >= RESTARTS)
            throw await statusError(answer.attempt, answer.response);
        await answer.response.body?.cancel();
        location = await askForPlace(place);
    }
}
async function askForPlace(place) {
    return placeIn(await startUpload(place, '', []));
}
/** The Location that takes the bytes, or undefined where the registry has them. */
async function offerBlob(place, content) {
    const { descriptor, bytes } = content;
    const { traits } = place;
    const isWorthIt = traits.takesWholeBlobs ?? bytes.length <= oci_repository/* SMALL_BLOB */.ce;
    if (!isWorthIt) {
        // Modules of one kind have a configuration in common.
        const from = traits.asksForLogin === true ? undefined : traits.smallBlobs.get(descriptor.digest);
        return from === undefined ? askForPlace(place) : mountBlob(place, descriptor, from);
    }
    const answer = await startUpload(place, `?${new URLSearchParams({ digest: descriptor.digest })}`, [], bytes);
    traits.takesWholeBlobs = answer.response.status === 201;
    if (answer.response.status === 201)
        return confirmStored(answer, content);
    if (answer.response.status === 202)
        return placeIn(answer);
    // Whatever it dislikes, the plain question tells.
    await answer.response.body?.cancel();
    return askForPlace(place);
}
async function confirmStored({ attempt, response }, { descriptor }) {
    await response.body?.cancel();
    const stored = response.headers.get('docker-content-digest');
    if (stored === null || stored === descriptor.digest)
        return;
    throw protocolError(attempt, `the registry stored it as ${stored} instead of ${descriptor.digest}`, response);
}
/**
 * The Location that takes the bytes, or undefined where another repository had the blob and it is mounted now. Whoever
 * may not read there, or whose registry mounts nothing, sends the bytes.
 */
async function mountBlob(place, { digest }, from) {
    const query = `?${new URLSearchParams({ mount: digest, from })}`;
    const answer = await startUpload(place, query, [`repository:${from}:pull`]).catch((error) => {
        if (error instanceof errors/* RegistryError */.gl && error.status !== undefined && error.status < 500)
            return undefined;
        throw error;
    });
    if (answer?.response.status === 202)
        return placeIn(answer);
    await answer?.response.body?.cancel();
    return answer?.response.status === 201 ? undefined : askForPlace(place);
}
function startUpload(place, query, scopes, body) {
    return place.send({
        what: `upload a blob to ${place.name}`,
        method: 'POST',
        location: `${place.root}/blobs/uploads/${query}`,
        ...(body === undefined ? {} : { ...octets(body), body }),
        scopes,
        writes: true,
    });
}
/** What goes with the bytes of a blob: their type, and a limit on the wait. */
function octets(bytes) {
    return {
        headers: { 'content-type': 'application/octet-stream' },
        timeout: 60_000 + (bytes.length / SLOWEST_UPLOAD) * 1000,
    };
}
async function placeIn({ response, attempt }) {
    if (response.status !== 202)
        throw await statusError(attempt, response);
    await response.body?.cancel();
    const location = response.headers.get('location');
    const base = response.url || attempt.url;
    if (location === null || !URL.canParse(location, base)) {
        throw protocolError(attempt, 'the registry named no place for it', response);
    }
    return new URL(location, base).href;
}
function finishUpload(place, { descriptor, bytes }, location) {
    // The Location's own query is the registry's and stays byte for byte.
    const query = `${location.includes('?') ? '&' : '?'}digest=${encodeURIComponent(descriptor.digest)}`;
    return place.send({
        what: `upload the blob ${descriptor.digest} to ${place.name}`,
        method: 'PUT',
        location: location.replace(/#.*$/, '') + query,
        ...octets(bytes),
        body: bytes,
        writes: true,
    });
}

;// CONCATENATED MODULE: ./.build/oci/registry.js






/** A list that goes on longer is a registry's that turns in circles. */
const MOST_PAGES = 1000;
/** A repository of a registry, by the distribution specification v1.1. */
function openRegistryRepository(connection, reference, access) {
    const { host, repository } = reference;
    const name = `${host}/${repository}`;
    const root = `/v2/${repository}`;
    const scopes = [`repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`];
    const send = (request) => connection.send({ ...request, scopes: [...scopes, ...(request.scopes ?? [])] });
    const place = { send, root, name, traits: connection.traits };
    const repositoryOf = {
        name,
        defaultTag: () => Promise.resolve('latest'),
        async listTags() {
            const tags = new Set();
            let location = `${root}/tags/list?n=1000`;
            for (let page = 0; location !== undefined && page < MOST_PAGES; page++) {
                const { response, attempt } = await send({
                    what: `list the tags of ${name}`,
                    method: 'GET',
                    location,
                    writes: false,
                });
                if (response.status !== 200)
                    throw await statusError(attempt, response);
                const next = nextPage(response, response.url || attempt.url);
                const body = await (0,base_body/* readWhole */.o)(response, oci_repository/* MANIFEST_LIMIT */.MV).catch((failure) => {
                    throw networkError(attempt, failure);
                });
                const found = parseTags(body);
                if (found === undefined)
                    throw protocolError(attempt, 'the answer is no list of tags', response);
                for (const tag of found)
                    tags.add(tag);
                location = next;
            }
            return [...tags].sort();
        },
        async resolve(wanted) {
            const ask = (method) => send({
                what: `look up ${join(name, wanted)}`,
                method,
                location: `${root}/manifests/${wanted}`,
                headers: { accept: media_types/* MANIFEST_TYPES */._.join(', ') },
                writes: access === 'push',
            });
            const answer = await ask('HEAD');
            await answer.response.body?.cancel();
            // The answer to HEAD does not say why it is refused, and some registries know no HEAD.
            const { status } = answer.response;
            const { response, attempt } = isRefusal(status) && status !== 401 ? await ask('GET') : answer;
            if (response.status !== 200 && response.status !== 404)
                throw await statusError(attempt, response);
            await response.body?.cancel();
            if (response.status === 404)
                return undefined;
            const digest = response.headers.get('docker-content-digest');
            // The header is not required of a registry: without it only the bytes tell.
            return digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest)
                ? digest
                : (await repositoryOf.readManifest(wanted)).digest;
        },
        async readManifest(wanted) {
            const { response, attempt } = await send({
                what: `read the manifest of ${join(name, wanted)}`,
                method: 'GET',
                location: `${root}/manifests/${wanted}`,
                headers: { accept: media_types/* MANIFEST_TYPES */._.join(', ') },
                writes: false,
            });
            if (response.status !== 200)
                throw await statusError(attempt, response);
            const mediaType = response.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
            if (mediaType === 'text/html')
                throw protocolError(attempt, 'the answer is a web page', response);
            const bytes = await (0,base_body/* readWhole */.o)(response, oci_repository/* MANIFEST_LIMIT */.MV).catch((failure) => {
                throw networkError(attempt, failure);
            });
            if (bytes === undefined)
                throw protocolError(attempt, `it is longer than ${oci_repository/* MANIFEST_LIMIT */.MV} bytes`, response);
            const digest = (0,manifest/* digestOf */.ol)(bytes);
            const expected = wanted.startsWith('sha256:') ? wanted : response.headers.get('docker-content-digest');
            if (expected?.startsWith('sha256:') && expected !== digest) {
                throw protocolError(attempt, `the registry calls it ${expected}, and its bytes have the digest ${digest}`, response);
            }
            return { mediaType, digest, bytes };
        },
        async writeManifest(manifest, wanted, replaces) {
            const { response, attempt } = await send({
                what: `push the manifest of ${join(name, wanted)}`,
                method: 'PUT',
                location: `${root}/manifests/${wanted}`,
                headers: {
                    'content-type': manifest.mediaType,
                    ...(replaces === undefined ? {} : { 'if-match': `"${replaces}"` }),
                },
                body: manifest.bytes,
                writes: true,
            });
            if (response.status !== 201)
                throw await statusError(attempt, response);
            await response.body?.cancel();
            const stored = response.headers.get('docker-content-digest');
            if (stored !== null && stored !== manifest.digest) {
                throw protocolError(attempt, `the registry stored it as ${stored} instead of ${manifest.digest}`, response);
            }
            return response.headers.has('oci-subject');
        },
        async readReferrers(digest) {
            const pages = [];
            let location = `${root}/referrers/${digest}`;
            while (location !== undefined && pages.length < MOST_PAGES) {
                const { response, attempt } = await send({
                    what: `list what belongs to ${join(name, digest)}`,
                    method: 'GET',
                    location,
                    headers: { accept: media_types/* MEDIA_TYPE */.A.ociIndex },
                    writes: false,
                });
                // Registries without the list answer with a 404, and some with other refusals of the unknown path.
                const isIndex = response.headers.get('content-type')?.startsWith(media_types/* MEDIA_TYPE */.A.ociIndex) === true;
                if ((response.status === 404 || isRefusal(response.status)) && pages.length === 0) {
                    await response.body?.cancel();
                    return undefined;
                }
                if (response.status !== 200)
                    throw await statusError(attempt, response);
                location = nextPage(response, response.url || attempt.url);
                const bytes = await (0,base_body/* readWhole */.o)(response, oci_repository/* MANIFEST_LIMIT */.MV).catch((failure) => {
                    throw networkError(attempt, failure);
                });
                if (bytes === undefined || !isIndex)
                    return undefined;
                pages.push(bytes);
            }
            return pages;
        },
        async hasBlob(descriptor) {
            const { response, attempt } = await send({
                what: `look up the blob ${descriptor.digest} of ${name}`,
                method: 'HEAD',
                location: `${root}/blobs/${descriptor.digest}`,
                writes: access === 'push',
            });
            await response.body?.cancel();
            if (response.status === 404)
                return false;
            if (response.status !== 200)
                throw await statusError(attempt, response);
            return true;
        },
        openUpload: (content) => openRegistryUpload(place, content),
        readBlob: (descriptor) => readRegistryBlob(place, descriptor),
        writeBlob: (content, from) => writeRegistryBlob(place, content, from),
    };
    return repositoryOf;
}
/** Whether a repetition of the request would be refused again, and not for want of what it asks for. */
function isRefusal(status) {
    return status >= 400 && status < 500 && status !== 404 && status !== 408 && status !== 429;
}
/** The next page of a list: `Link: <…>; rel="next"` (distribution spec v1.1, "Listing Tags", "Listing Referrers"), on the same registry. */
function nextPage(response, base) {
    const target = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.get('link') ?? '')?.[1];
    if (target === undefined || !URL.canParse(target, base))
        return undefined;
    const url = new URL(target, base);
    return `${url.pathname}${url.search}`;
}
function parseTags(body) {
    try {
        const { tags } = JSON.parse(body?.toString('utf8') ?? '');
        // A repository whose last tag was deleted has null.
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    }
    catch {
        return undefined;
    }
}
function join(name, reference) {
    return reference.startsWith('sha256:') ? `${name}@${reference}` : `${name}:${reference}`;
}

;// CONCATENATED MODULE: ./.build/oci/client.js




/** A client for registries by the distribution specification v1.1, and for image-layout folders. */
function createRegistryClient(options) {
    const connections = new Map();
    return {
        open(reference, access) {
            if (reference.kind === 'layout') {
                return openLayoutFolder((0,external_node_path_.resolve)(options.directory, reference.folder), reference.folder);
            }
            const connection = connections.get(reference.host) ?? connect(options, reference.host);
            connections.set(reference.host, connection);
            return openRegistryRepository(connection, reference, access);
        },
    };
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
;// CONCATENATED MODULE: ./.build/oci/docker-config.js




const schema = dist/* object */.Ikc({
    auths: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* object */.Ikc({
        auth: dist/* optional */.lqM(dist/* string */.YjP()),
        username: dist/* optional */.lqM(dist/* string */.YjP()),
        password: dist/* optional */.lqM(dist/* string */.YjP()),
        identitytoken: dist/* optional */.lqM(dist/* string */.YjP()),
    })), {}),
    credHelpers: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
    credsStore: dist/* optional */.lqM(dist/* string */.YjP()),
});
/**
 * Docker's configuration: `config.json` in DOCKER_CONFIG, else in `~/.docker`; undefined where there is none.
 * @throws ConfigurationError when it is no such file.
 */
async function readDockerConfig(variables) {
    const home = variables.HOME ?? variables.USERPROFILE;
    const folder = variables.DOCKER_CONFIG || (home === undefined ? undefined : (0,external_node_path_.join)(home, '.docker'));
    if (folder === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, 'config.json');
    const text = await (0,files/* readTextIfExists */.TP)(path);
    if (text === undefined)
        return undefined;
    return parseDockerConfig(path, text);
}
function parseDockerConfig(path, text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        // The parser's own message quotes the text, which holds secrets.
        throw new errors/* ConfigurationError */.j1(`${path} is no JSON`, {
            position: { file: path },
            hint: 'log in again with docker login',
        });
    }
    const result = dist/* safeParse */.xLC(schema, document);
    if (!result.success) {
        const [issue] = result.issues;
        throw new errors/* ConfigurationError */.j1(`${path}: ${dist/* getDotPath */.BuJ(issue) ?? 'the document'} has the wrong type`, {
            position: { file: path },
            hint: `it must be a ${issue.expected ?? 'login'} as docker login writes it`,
        });
    }
    return { path, ...result.output, credsStore: result.output.credsStore || undefined };
}
/**
 * A key of `auths` or `credHelpers` as a host, or undefined where it names something narrower than a host: such a
 * login must not go to the whole host. Docker itself writes Docker Hub as `https://index.docker.io/v1/`.
 */
function canonicalHost(key) {
    const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/i.exec(key);
    const host = found?.[1]?.toLowerCase();
    return host === 'index.docker.io' || host === 'registry-1.docker.io' ? 'docker.io' : host;
}

;// CONCATENATED MODULE: ./.build/oci/credentials.js



const HELPER_TIMEOUT = 30_000;
/** What helpers say where they know no login (docker-credential-helpers, credentials/error.go). */
const NOT_FOUND = /credentials not found/i;
/**
 * Where logins come from, the first that knows one: the user's own, a credential helper for the host, the default
 * credential store, `auths` of Docker's configuration. Hosts match exactly. Every secret is masked as soon as it is
 * known; helpers get and give theirs on their standard streams.
 */
function createCredentials(env, explicit) {
    if (explicit !== undefined)
        env.log.secret(explicit.password);
    let config;
    const known = new Map();
    const find = async (host) => {
        if (explicit?.host === host) {
            return { kind: 'password', username: explicit.username, password: explicit.password };
        }
        config ??= readDockerConfig(env.variables);
        const found = await config;
        if (found === undefined)
            return undefined;
        return (await askHelpers(env, found, host)) ?? findInAuths(env, found, host);
    };
    return (host) => {
        const pending = known.get(host) ?? find(host);
        known.set(host, pending);
        return pending;
    };
}
function findInAuths(env, config, host) {
    for (const [key, login] of Object.entries(config.auths)) {
        if (canonicalHost(key) !== host)
            continue;
        if (login.identitytoken) {
            env.log.secret(login.identitytoken);
            return { kind: 'identity', token: login.identitytoken };
        }
        let { username, password } = login;
        if (login.auth) {
            env.log.secret(login.auth);
            const pair = Buffer.from(login.auth, 'base64').toString('utf8').replace(/\0+$/, '');
            const colon = pair.indexOf(':');
            if (colon === -1) {
                throw new errors/* ConfigurationError */.j1(`${config.path}: the auth of ${JSON.stringify(key)} is no base64 of user:password`, {
                    position: { file: config.path },
                    hint: `log in again with docker login ${host}`,
                });
            }
            username = pair.slice(0, colon);
            password = pair.slice(colon + 1);
        }
        if (!username || !password)
            continue;
        env.log.secret(password);
        return { kind: 'password', username, password };
    }
    return undefined;
}
async function askHelpers(env, config, host) {
    const own = Object.entries(config.credHelpers).find(([key]) => canonicalHost(key) === host)?.[1];
    for (const helper of [own, config.credsStore]) {
        if (!helper)
            continue;
        const login = await askHelper(env, config, helper, host);
        if (login !== undefined)
            return login;
    }
    return undefined;
}
/** One question in the protocol of docker-credential-helpers: the server's URL in, a JSON object out. */
async function askHelper(env, config, helper, host) {
    if (!/^[\w.-]+$/.test(helper)) {
        throw new errors/* ConfigurationError */.j1(`${config.path}: ${JSON.stringify(helper)} is no credential helper's name`, {
            position: { file: config.path },
            hint: 'credsStore and credHelpers name the part after docker-credential-',
        });
    }
    const program = `docker-credential-${helper}`;
    const output = await (0,exec/* run */.eF)(program, ['get'], {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        input: host === 'docker.io' ? 'https://index.docker.io/v1/' : host,
        timeout: HELPER_TIMEOUT,
        signal: env.signal,
    });
    if (output.code !== 0) {
        if (NOT_FOUND.test(output.stdout + output.stderr))
            return undefined;
        throw new errors/* ToolError */.v4(`${program} gave no login for ${host}${output.timedOut ? ' in time' : ''}`, {
            command: `${program} get`,
            exit: output.code ?? output.signal,
            // Only the error stream: the other one is where secrets come.
            lastLines: output.stderr.trim().split('\n').slice(-5),
            hint: `log in again, or take the helper out of ${config.path}`,
        });
    }
    const login = parseHelperAnswer(output.stdout);
    if (login === undefined) {
        throw new errors/* ToolError */.v4(`${program} did not answer with a login for ${host}`, {
            command: `${program} get`,
            hint: `log in again, or take the helper out of ${config.path}`,
        });
    }
    env.log.secret(login.secret);
    // Helpers know hosts that nobody is logged in to, with empty fields.
    if (login.secret === '')
        return undefined;
    return login.username === '<token>'
        ? { kind: 'identity', token: login.secret }
        : { kind: 'password', username: login.username, password: login.secret };
}
function parseHelperAnswer(text) {
    try {
        const { Username: username, Secret: secret } = JSON.parse(text);
        return typeof username === 'string' && typeof secret === 'string' ? { username, secret } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/stage/registry.js




/**
 * The client for every registry that a run talks to. A login of the user's is for the host of the image alone.
 * @throws ConfigurationError for half a login, or one without a host.
 */
function createRegistry(inputs, image, env) {
    return createRegistryClient({
        http: env.http,
        log: env.log,
        credentials: createCredentials(env, explicitLogin(inputs, image)),
        plainHttp: inputs.plainHttp,
        directory: env.directory,
    });
}
function explicitLogin({ username, password, module }, image) {
    if (username === undefined && password === undefined)
        return undefined;
    if (username === undefined || password === undefined) {
        throw new errors/* ConfigurationError */.j1(`a registry login needs both: the ${username === undefined ? 'username' : 'password'} is missing`, {
            hint: 'inputs `username` and `password`; on the command line --username and the variable WASM_ACTION_PASSWORD',
        });
    }
    const named = image ?? (module?.kind === 'reference' ? module.reference : undefined);
    const reference = named === undefined ? undefined : (0,oci_reference/* parseReference */.F2)(named);
    return reference?.kind === 'registry' ? { host: reference.host, username, password } : undefined;
}


/***/ })

};
