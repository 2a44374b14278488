export const id = 8107;
export const ids = [8107];
export const modules = {

/***/ 30468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readWhole),
/* harmony export */   z: () => (/* binding */ readChunks)
/* harmony export */ });
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);

/** A body may pause this long, in milliseconds, before it counts as stalled. */
const STALL_LIMIT = 60_000;
/**
 * The body's chunks, with a limit on the wait for each one. Leaving the loop early closes the connection.
 * @throws NetworkFailure when nothing comes for that long; what the stream itself fails with is passed on.
 */
async function* readChunks(response, stallLimit = STALL_LIMIT) {
    if (response.body === null)
        return;
    const reader = response.body.getReader();
    try {
        for (;;) {
            let stalled = false;
            const timer = setTimeout(() => {
                stalled = true;
                void reader.cancel().catch(() => undefined);
            }, stallLimit);
            const { done, value } = await reader.read().finally(() => clearTimeout(timer));
            if (stalled)
                throw new _http_js__WEBPACK_IMPORTED_MODULE_0__.NetworkFailure(`the answer stalled for ${stallLimit / 1000} s`);
            if (done || value === undefined)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
/**
 * The whole body, or undefined where it is longer than the limit in bytes.
 * @throws NetworkFailure when it stalls; what the stream itself fails with is passed on.
 */
async function readWhole(response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of readChunks(response)) {
        size += chunk.length;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 12330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRegistryCommand: () => (/* binding */ runRegistryCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/oci/read-module.js
var read_module = __webpack_require__(46007);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/repository.js
var oci_repository = __webpack_require__(96302);
// EXTERNAL MODULE: ./.build/oci/select-image.js
var select_image = __webpack_require__(74950);
// EXTERNAL MODULE: ./.build/publish/verify.js
var verify = __webpack_require__(42705);
;// CONCATENATED MODULE: ./.build/publish/copy.js





/** A blob is copied in memory: what no consumer could load is not. */
const BLOB_LIMIT = 512 << 20;
/**
 * Gives an image, and with a plain tag the layouts beside it, another tag: in its own repository, in another one of the
 * registry, or in a layout folder. Blobs go first and the plain tag last, as when it was published.
 * @returns the tags that were written, the one that was asked for last.
 * @throws ConfigurationError, RegistryError, ToolError
 */
async function copyTags(client, from, to) {
    if (to.digest !== undefined || to.tag === undefined) {
        throw new errors/* ConfigurationError */.j1(`${(0,oci_reference/* formatReference */.FH)(to)} names no tag`, { hint: 'name the new tag: HOST/NAME:TAG' });
    }
    const source = client.open(from, 'pull');
    const target = client.open(to, 'push');
    const wanted = await (0,oci_repository/* targetOf */.$r)(source, from);
    const siblings = from.digest === undefined ? await (0,verify/* findSiblings */.fD)(source, wanted) : [];
    const copies = [
        ...siblings.map(({ tag }) => ({ from: tag, tag: to.tag + tag.slice(wanted.length) })),
        { from: wanted, tag: to.tag },
    ];
    const done = [];
    for (const copy of copies) {
        const digest = await copyImage(source, target, copy.from, copy.tag, { from, to });
        done.push({ reference: (0,oci_reference/* formatReference */.FH)({ ...to, tag: copy.tag }), digest });
    }
    return done;
}
async function copyImage(source, target, wanted, reference, places) {
    const { stored, manifest } = await (0,select_image/* readParsed */.mY)(source, wanted, (0,oci_reference/* formatReference */.FH)(places.from));
    if (source.name !== target.name) {
        if (manifest.kind === 'index') {
            for (const { digest } of manifest.manifests)
                await copyImage(source, target, digest, digest, places);
        }
        else {
            const blobs = new Map([manifest.config, ...manifest.layers].map((blob) => [blob.digest, blob]));
            for (const blob of blobs.values())
                await copyBlob(source, target, blob, places);
        }
    }
    await target.writeManifest(stored, reference);
    return stored.digest;
}
async function copyBlob(source, target, descriptor, { from, to }) {
    if (await target.hasBlob(descriptor))
        return;
    if (descriptor.size > BLOB_LIMIT) {
        throw new errors/* ConfigurationError */.j1(`${source.name} has a blob of ${descriptor.size} bytes, and ${BLOB_LIMIT} are copied`);
    }
    const mount = from.kind === 'registry' && to.kind === 'registry' && from.host === to.host;
    const bytes = await (0,oci_repository/* readBlobWhole */.P$)(source, descriptor);
    await target.writeBlob({ descriptor, bytes }, mount ? from.repository : undefined);
}

// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/referrers.js
var referrers = __webpack_require__(72652);
// EXTERNAL MODULE: ./.build/publish/published-image.js
var published_image = __webpack_require__(65396);
;// CONCATENATED MODULE: ./.build/publish/inspect.js






/**
 * What stands under a reference, from its manifests alone: no layer is read.
 * @throws RegistryError, ToolError, ConfigurationError
 */
async function inspectImage(client, reference) {
    const repository = client.open(reference, 'pull');
    const target = await (0,oci_repository/* targetOf */.$r)(repository, reference);
    const shown = (0,oci_reference/* formatReference */.FH)(reference.digest === undefined ? { ...reference, tag: target } : reference);
    const published = await (0,published_image/* openPublishedImage */.c)(repository, target, shown);
    const { stored, manifest } = published.named;
    const siblings = reference.digest === undefined ? await (0,verify/* findSiblings */.fD)(repository, target) : [];
    const common = {
        reference: shown,
        digest: stored.digest,
        mediaType: stored.mediaType,
        referrers: await (0,referrers/* listReferrers */.xt)(repository, stored.digest),
        siblings: siblings.map(({ tag, digest }) => ({ reference: (0,oci_reference/* formatReference */.FH)({ ...reference, tag }), digest })),
    };
    if (manifest.kind === 'index') {
        const manifests = manifest.manifests.map(({ platform, ...blob }) => ({
            ...describe(blob),
            ...(platform === undefined ? {} : { platform: `${platform.os}/${platform.architecture}` }),
        }));
        return { ...common, kind: 'index', annotations: {}, manifests };
    }
    const { config, layers, annotations } = manifest;
    const told = config.mediaType === media_types/* MEDIA_TYPE */.A.soloConfig ? await published.configuration(config) : undefined;
    return {
        ...common,
        kind: 'image',
        layout: (0,verify/* recognizeLayout */.FU)(published),
        annotations,
        config: describe(config),
        layers: layers.map(describe),
        ...(told === undefined ? {} : { runtime: told }),
    };
}
function describe({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}

;// CONCATENATED MODULE: ./.build/publish/list.js

/** How many tags are asked for at a time: a registry counts requests. */
const AT_ONCE = 8;
/**
 * The tags of a repository and what each one stands for, in the order of their names.
 * @throws RegistryError, ConfigurationError
 */
async function listImages(client, place) {
    const repository = client.open(place, 'pull');
    const tags = await repository.listTags();
    const listed = [];
    for (let start = 0; start < tags.length; start += AT_ONCE) {
        const batch = tags.slice(start, start + AT_ONCE).map(async (tag) => {
            const digest = await repository.resolve(tag);
            const reference = (0,oci_reference/* formatReference */.FH)({ ...place, tag, digest: undefined });
            // A tag may go between two requests.
            return digest === undefined ? [] : [{ tag, reference, digest }];
        });
        listed.push(...(await Promise.all(batch)).flat());
    }
    return listed;
}

// EXTERNAL MODULE: ./.build/stage/registry.js + 12 modules
var registry = __webpack_require__(27640);
// EXTERNAL MODULE: ./.build/stage/summary.js
var summary = __webpack_require__(72651);
// EXTERNAL MODULE: ./.build/wasm/malformed.js
var malformed = __webpack_require__(18990);
// EXTERNAL MODULE: ./.build/wasm/module.js
var wasm_module = __webpack_require__(38471);
;// CONCATENATED MODULE: ./.build/cli/registry.js












/**
 * Runs one of the registry commands and returns its part of the result.
 * @param words the command's arguments; as many as it takes
 * @throws ConfigurationError, RegistryError, ToolError
 */
async function runRegistryCommand(command, words, flags, env) {
    const [first = '', second = ''] = words;
    const reference = (0,oci_reference/* parseReference */.F2)(first);
    const target = second === '' ? reference : parseTarget(second, reference);
    const client = (0,registry.createRegistry)({
        plainHttp: flags.plainHttp === true,
        username: flags.username,
        password: flags.username === undefined ? undefined : env.variables.WASM_ACTION_PASSWORD,
    }, (0,oci_reference/* formatReference */.FH)(target), env);
    switch (command) {
        case 'pull':
            return pull(client, reference, (0,external_node_path_.resolve)(env.directory, flags.output ?? ''), env);
        case 'inspect':
            return { inspection: await inspectImage(client, reference) };
        case 'tag': {
            const tags = await copyTags(client, reference, target);
            return { tags: tags.map((copied) => ({ ...copied, tag: (0,oci_reference/* parseReference */.F2)(copied.reference).tag ?? '' })) };
        }
        case 'list':
            return { tags: await listImages(client, reference) };
    }
}
/** A word alone is a tag in the same repository. */
function parseTarget(text, source) {
    return /[/:]/.test(text)
        ? (0,oci_reference/* parseReference */.F2)(text)
        : (0,oci_reference/* parseReference */.F2)((0,oci_reference/* formatReference */.FH)({ ...source, tag: text, digest: undefined }));
}
async function pull(client, reference, path, env) {
    const found = await (0,read_module.readModule)({ client, reference });
    await (0,files/* writeFileAtomically */.lo)(path, found.bytes).catch((cause) => {
        throw new errors/* ConfigurationError */.j1(`${(0,files/* relativePath */.iZ)(env.directory, path)} cannot be written: ${(0,errors/* describeError */.Uc)(cause)}`, {
            hint: 'name a file in a folder that you may write to',
            cause,
        });
    });
    const file = { path, file: (0,files/* relativePath */.iZ)(env.directory, path), bytes: found.bytes, rootIds: [] };
    return { module: registry_describe(file), image: { reference: found.reference, digest: found.digest, layouts: {} } };
}
function registry_describe(file) {
    try {
        return (0,summary/* summarize */.e)({ ...file, module: (0,wasm_module/* parseModule */.Y)(file.bytes) });
    }
    catch (error) {
        // What was pulled is written all the same: `check` says what is wrong with it.
        if (error instanceof malformed/* MalformedModule */.y)
            return (0,summary/* summarizeBytes */.p)(file, { abi: undefined, language: undefined });
        throw error;
    }
}


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


/***/ })

};
