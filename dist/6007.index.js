export const id = 6007;
export const ids = [6007,7872];
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

/***/ 46007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readModule: () => (/* binding */ readModule)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
/* harmony import */ var _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38471);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63488);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(413);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96302);
/* harmony import */ var _runtime_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46523);
/* harmony import */ var _select_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74950);
/* harmony import */ var _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70675);










const CONFIG_LIMIT = 1 << 20;
/** What one layer may unpack to, module and all, before it counts as a bomb. */
const UNPACKED_LIMIT = _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULE_LIMIT */ .r + (64 << 20);
const FILE_LIMITS = {
    'plugin.wasm': _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULE_LIMIT */ .r,
    [_runtime_config_js__WEBPACK_IMPORTED_MODULE_7__/* .RUNTIME_CONFIG_FILE */ .JW]: CONFIG_LIMIT,
};
/** Media types of a layer that is the module itself: ours, CNCF's, and what wasm-to-oci pushed. */
const RAW_TYPES = [
    _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .A.soloContent,
    _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .A.wasm,
    'application/vnd.wasm.content.layer.v1+wasm',
];
const TAR_TYPES = [_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .A.ociTarGzip, _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .A.dockerTarGzip];
/**
 * Reads the module out of an image of any layout: a raw layer, or `plugin.wasm` in the last layer if that is a gzipped
 * tar, which is the order in which Istio looks too. An index stands for its linux/amd64 image.
 * @throws ConfigurationError when the image holds no module; RegistryError, ToolError when it cannot be read.
 */
async function readModule(options) {
    const repository = options.client.open(options.reference, 'pull');
    const shown = (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(options.reference);
    const { stored, image } = await (0,_select_image_js__WEBPACK_IMPORTED_MODULE_8__/* .selectImage */ .gG)(repository, options.reference, 'amd64');
    const found = (await readTarLayer(repository, image, shown)) ?? (await readRawLayer(repository, image, shown));
    if (found === undefined) {
        const types = image.layers.map(({ mediaType }) => mediaType).join(', ') || 'none';
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown} holds no module: its layers are ${types}`, {
            hint: `legal are a last layer ${_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .A.ociTarGzip} with plugin.wasm, or a layer ${RAW_TYPES.join(' or ')}`,
        });
    }
    return {
        ...found,
        digest: stored.digest,
        reference: (0,_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)({ ...options.reference, tag: undefined, digest: stored.digest }),
    };
}
async function readTarLayer(repository, image, shown) {
    const layer = image.layers.at(-1);
    if (layer === undefined || !TAR_TYPES.includes(layer.mediaType))
        return undefined;
    checkSize(layer, shown);
    const files = await findFiles(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlobWhole */ .P$)(repository, layer), shown);
    const bytes = files.get('plugin.wasm');
    if (bytes === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown} holds no module: there is no plugin.wasm in its last layer`, {
            hint: 'the last layer must hold the module under that name',
        });
    }
    const runtime = files.get(_runtime_config_js__WEBPACK_IMPORTED_MODULE_7__/* .RUNTIME_CONFIG_FILE */ .JW);
    return { bytes, runtime: runtime === undefined ? undefined : (0,_runtime_config_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRuntimeConfig */ .Kb)(runtime.toString('utf8')) };
}
/** The first file of each name that counts, as Istio goes by: in whatever folder of the archive. */
async function findFiles(layer, shown) {
    const found = new Map();
    try {
        await (0,_tar_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .walkTar */ .Nb)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([layer]), 'gzip', UNPACKED_LIMIT, async ({ name, type, size }, content) => {
            const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name);
            const limit = FILE_LIMITS[base];
            if (limit === undefined || found.has(base) || type !== 'file')
                return;
            if (size > limit)
                throw new _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .MalformedArchive */ .AJ(`${base} has ${size} bytes, and ${limit} are allowed`);
            const chunks = [];
            for await (const chunk of content)
                chunks.push(chunk);
            found.set(base, Buffer.concat(chunks));
        });
    }
    catch (cause) {
        if (!(cause instanceof _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .MalformedArchive */ .AJ))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown}: its last layer cannot be read: ${cause.message}`, {
            hint: 'publish the image again; a module may have 256 MiB, as in Istio and Envoy Gateway',
            cause,
        });
    }
    return found;
}
async function readRawLayer(repository, image, shown) {
    const layer = image.layers.find(({ mediaType }) => RAW_TYPES.includes(mediaType));
    if (layer === undefined)
        return undefined;
    checkSize(layer, shown);
    const { config } = image;
    const told = config.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .A.soloConfig && config.size <= CONFIG_LIMIT;
    return {
        bytes: await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlobWhole */ .P$)(repository, layer),
        runtime: told ? (0,_runtime_config_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRuntimeConfig */ .Kb)((await (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlobWhole */ .P$)(repository, config)).toString('utf8')) : undefined,
    };
}
function checkSize({ size }, shown) {
    if (size <= _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULE_LIMIT */ .r)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${shown} has a layer of ${size} bytes, and ${_wasm_module_js__WEBPACK_IMPORTED_MODULE_3__/* .MODULE_LIMIT */ .r} are allowed`, {
        hint: 'the limit is that of Istio and Envoy Gateway',
    });
}


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

/***/ 46523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ RUNTIME_CONFIG_FILE),
/* harmony export */   Kb: () => (/* binding */ parseRuntimeConfig),
/* harmony export */   SG: () => (/* binding */ RUNTIME_TYPE),
/* harmony export */   j$: () => (/* binding */ abiVersionsOf),
/* harmony export */   ov: () => (/* binding */ formatRuntimeConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The file's name in every layout that has one. */
const RUNTIME_CONFIG_FILE = 'runtime-config.json';
const RUNTIME_TYPE = 'envoy_proxy';
const strings = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()));
const schema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    abiVersions: strings,
    abi_versions: strings,
    abi_version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ rootIds: strings, root_ids: strings })),
});
/**
 * The file as wasme writes it: its reader refuses every further key, so that what else there is to say of a module
 * stands in annotations.
 */
function formatRuntimeConfig({ abiVersions, rootIds }) {
    return JSON.stringify({ type: RUNTIME_TYPE, abiVersions, config: { rootIds } });
}
/** Reads the file in wasme's spelling, its snake case or the spec's own example's; undefined where it is none of them. */
function parseRuntimeConfig(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(schema, document);
    if (!result.success)
        return undefined;
    const { abiVersions, abi_versions, abi_version, config } = result.output;
    return {
        abiVersions: abiVersions ?? abi_versions ?? (abi_version === undefined ? [] : [abi_version]),
        rootIds: config?.rootIds ?? config?.root_ids ?? [],
    };
}
/** The ABI versions that the module's exports name, as the image spec writes them: `v0.2.1`. */
function abiVersionsOf({ exports }) {
    return exports.flatMap(({ name, kind }) => {
        const found = kind === 'function' ? /^proxy_abi_version_(\d+)_(\d+)_(\d+)$/.exec(name) : null;
        return found === null ? [] : [`v${found[1]}.${found[2]}.${found[3]}`];
    });
}


/***/ }),

/***/ 74950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gG: () => (/* binding */ selectImage),
/* harmony export */   mY: () => (/* binding */ readParsed),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96302);




/**
 * Reads the image that a reference names; of an index the one for linux on that processor.
 * @param architecture as images name it: `amd64`, `arm64`
 * @throws ConfigurationError where there is none; ToolError for an unreadable manifest; RegistryError.
 */
async function selectImage(repository, reference, architecture) {
    const shown = (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(reference);
    const first = await readParsed(repository, await (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(repository, reference), shown);
    if (first.manifest.kind === 'image')
        return { stored: first.stored, image: first.manifest };
    const child = await readParsed(repository, chooseEntry(first.manifest, architecture, shown), shown);
    if (child.manifest.kind === 'image')
        return { stored: child.stored, image: child.manifest };
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${shown} is an index of indexes, which no client follows`, {
        hint: 'name the digest of the image that is meant',
    });
}
/** The first for the platform; like go-containerregistry, an entry without a platform counts as linux/amd64. */
function findEntry({ manifests }, architecture) {
    return manifests.find(({ platform = { os: 'linux', architecture: 'amd64' } }) => {
        return platform.os === 'linux' && platform.architecture === architecture;
    });
}
function chooseEntry(index, architecture, shown) {
    const entry = findEntry(index, architecture);
    if (entry !== undefined)
        return entry.digest;
    const { manifests } = index;
    const present = manifests.flatMap(({ platform }) => (platform ? `${platform.os}/${platform.architecture}` : []));
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${shown} has no image for linux/${architecture}`, {
        hint: `it has ${present.join(', ') || 'none'}`,
    });
}
/** @throws ToolError where the manifest cannot be understood. */
async function readParsed(repository, target, shown) {
    const stored = await repository.readManifest(target);
    try {
        return { stored, manifest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(stored) };
    }
    catch (cause) {
        if (!(cause instanceof _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedManifest */ .Rl))
            throw cause;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${shown} has no readable manifest: ${cause.message}`, {
            hint: 'publish the image again, or ask whoever did',
            cause,
        });
    }
}


/***/ }),

/***/ 70675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ MalformedArchive),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   Nb: () => (/* binding */ walkTar),
/* harmony export */   l1: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);





/** How a container image's layer of that media type is compressed; undefined for what is no such layer. */
function compressionOf(mediaType) {
    const found = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[.+](gzip|zstd))?$/.exec(mediaType);
    if (found === null)
        return undefined;
    return found[1] === 'gzip' || found[1] === 'zstd' ? found[1] : 'none';
}
/** An archive that is none, or that unpacks to more than it may. */
class MalformedArchive extends Error {
    name = 'MalformedArchive';
}
/**
 * Calls `visit` for each entry in order, with its content as a stream; what the visitor leaves of it is skipped.
 * Whoever needs the source's digest checks it before: what follows the archive's end is not read.
 * @param limit bytes that may come out of the compression
 * @param watch is shown all of those
 * @throws MalformedArchive; ToolError for zstd on a Node that lacks it (before 22.15); what the visitor throws.
 */
async function walkTar(source, compression, limit, visit, watch = () => undefined) {
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
    let visitorError;
    const visitorFailed = new Error('the visitor failed');
    archive.on('entry', (header, content, next) => {
        // Listening begins before the visit: a visitor that reads everything is there when the stream ends.
        const ended = new Promise((resolve) => content.once('close', resolve));
        visit(header, content)
            .then(() => {
            content.resume();
            return ended;
        })
            .then(() => next(), (error) => {
            visitorError = error;
            next(visitorFailed);
        });
    });
    try {
        // streamx's streams are Node's in all but their declared type.
        const sink = archive;
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([source, ...decompressorsOf(compression), limitBytes(limit, watch), sink]);
    }
    catch (error) {
        // An archive that breaks off makes the visitor fail too, who is not to blame.
        if (error === visitorFailed)
            throw visitorError;
        if (error instanceof MalformedArchive || isSystemError(error))
            throw error;
        throw new MalformedArchive(`it is no ${compression === 'none' ? '' : `${compression} `}tar archive`, {
            cause: error,
        });
    }
}
/**
 * What a compressed archive unpacks to, as it comes.
 * @throws MalformedArchive; ToolError as above.
 */
async function* unpack(source, compression, limit) {
    const unpacked = limitBytes(limit);
    const flow = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([source, ...decompressorsOf(compression), unpacked]);
    // The error is thrown below; here it must only not count as unhandled.
    flow.catch(() => undefined);
    try {
        for await (const chunk of unpacked)
            yield chunk;
        await flow;
    }
    catch (error) {
        if (error instanceof MalformedArchive || isSystemError(error))
            throw error;
        throw new MalformedArchive(`it is no ${compression} data`, { cause: error });
    }
}
function decompressorsOf(compression) {
    switch (compression) {
        case 'none':
            return [];
        case 'gzip':
            return [node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip()];
        case 'zstd':
            if (!("createZstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2))))) {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('the image has a layer in zstd, which this Node cannot read', {
                    hint: 'use Node 22.15 or later',
                });
            }
            return [node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress()];
    }
}
function limitBytes(limit, watch = () => undefined) {
    let size = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, callback) {
            size += chunk.length;
            if (size > limit)
                callback(new MalformedArchive(`it unpacks to more than ${limit} bytes`));
            else {
                watch(chunk);
                callback(null, chunk);
            }
        },
    });
}
/** A full disk or a missing file is not the archive's fault; zlib's own codes begin with Z_. */
function isSystemError(error) {
    return error instanceof Error && typeof error.syscall === 'string';
}


/***/ })

};
