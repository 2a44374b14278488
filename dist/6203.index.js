export const id = 6203;
export const ids = [6203,7872];
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

/***/ 5682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setUp: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42106);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53058);


/** Gets what the later stages need, so that they need no network: compiler, dependencies and the targets' Envoys. */
async function setUp(job) {
    const { env } = job;
    // A mistake in the image's name shall not cost a build.
    if (job.stages.includes('publish'))
        await (0,_publish_js__WEBPACK_IMPORTED_MODULE_0__.findDestination)(job);
    const wanted = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsEnvoy */ .dJ)(job.inputs) ? job.envoys() : [];
    const [envoys, { tools, diagnostics }] = await Promise.all([wanted, job.preparation()]);
    for (const { name, version, source, why } of tools) {
        env.log.info(`${name} ${version} (${source})${why === undefined ? '' : `: ${why}`}`);
    }
    for (const envoy of envoys)
        env.log.info(`envoy ${envoy.version} for ${envoy.target.key} (${envoy.source})`);
    const proxies = envoys.map(({ version, source, target }) => ({
        name: 'envoy',
        version,
        source,
        why: `the target ${target.key}`,
    }));
    return { diagnostics, tools: [...tools, ...proxies] };
}


/***/ })

};
