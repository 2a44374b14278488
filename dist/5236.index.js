export const id = 5236;
export const ids = [5236];
export const modules = {

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

/***/ 52965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ askOnce)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92777);
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74983);





const TOOL = 'wasm-action-probe';
const FILE = 'answer';
/**
 * Asks something of programs that takes a while, and remembers the answer as long as they are the same files. No answer is
 * not remembered: what is missing may be put there.
 * @param question what is asked, with all that the answer depends on besides the programs.
 * @param programs absolute paths.
 */
async function askOnce(question, programs, env, ask) {
    const key = await keyOf(question, programs);
    if (key === undefined)
        return ask();
    const { arch } = env.platform;
    const known = await env.store.find(TOOL, key, arch);
    const remembered = known === undefined ? undefined : await readAnswer(known);
    if (remembered !== undefined)
        return remembered;
    const answer = await ask();
    if (answer === undefined)
        return undefined;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.temporary, 'answer-'));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE), answer);
        await env.store.add(folder, TOOL, key, arch);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    return answer;
}
async function readAnswer(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE), 'utf8');
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
            return undefined;
        throw error;
    }
}
async function keyOf(question, programs) {
    const files = await Promise.all(programs.map(async (path) => {
        const identity = await (0,_seal_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(path);
        return identity === undefined ? undefined : [path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), identity];
    }));
    if (files.includes(undefined))
        return undefined;
    return (0,_store_js__WEBPACK_IMPORTED_MODULE_4__.versionFromSum)((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify([question, files])));
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

/***/ 79712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ installTool),
/* harmony export */   I: () => (/* binding */ keepTool)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96417);
/* harmony import */ var _archives_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93291);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19480);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92777);
/* harmony import */ var _tool_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28049);








/** Bytes: an archive whose size nobody tells, and what may come out of any. The largest, Emscripten, has 1.3 GB. */
const ARCHIVE_LIMIT = 1 << 30;
const UNPACKED_LIMIT = 4 * 1024 ** 3;
/** What a release must hold to be whole: the files that are run, or compiled. */
const PROGRAMS = {
    binaryen: ['bin/wasm-opt'],
    cosign: ['cosign'],
    emscripten: ['emscripten/em++', 'bin/clang++'],
    go: ['bin/go'],
    node: ['bin/node', 'bin/npm'],
    'proxy-wasm-cpp-sdk': ['proxy_wasm_intrinsics.cc', 'proxy_wasm_intrinsics.h', 'proxy_wasm_intrinsics.js'],
    rust: ['bin/cargo', 'bin/rustc'],
    rustup: ['rustup-init'],
    tinygo: ['bin/tinygo'],
    'wasi-sdk': ['bin/clang++'],
};
/** What a release lacks to be run: Emscripten's own installer writes the file that says where its parts are. */
const ADDED_FILES = {
    emscripten: {
        '.emscripten': `import os
here = os.path.dirname(os.path.abspath(os.environ['EM_CONFIG']))
LLVM_ROOT = os.path.join(here, 'bin')
BINARYEN_ROOT = here
NODE_JS = os.environ.get('EM_NODE_JS', 'node')
`,
    },
};
/**
 * A release from the store, if it still is what was put there, else from the first of its sources that has it.
 * @throws ToolError naming each source and why it had nothing.
 */
async function installTool(release, env, mirrors) {
    const { tool, version } = release;
    const place = { tool, version, arch: env.platform.arch };
    return keepTool(place, env, async (folder) => {
        const failures = [];
        for (const archive of (0,_tool_table_js__WEBPACK_IMPORTED_MODULE_7__/* .archivesFor */ .XJ)(release, env.platform)) {
            try {
                await fetchArchive(archive, `${tool} ${version}`, folder, env, mirrors);
                await requirePrograms(tool, folder, archive.url);
                for (const [name, content] of Object.entries(ADDED_FILES[tool] ?? {}))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), content);
                return archive.url;
            }
            catch (error) {
                if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4))
                    throw error;
                failures.push(error.message);
                env.log.info(error.message);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            }
        }
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(failures.join('; '), {
            hint: 'check the network and the proxy variables, or name a mirror (mirrors: FROM = TO); wasm-action setup --print-downloads lists what it must hold',
        });
    });
}
/**
 * A tool from the store, or made anew.
 * @param make puts the tool into the folder, which isn't there yet, and tells where it came from.
 */
async function keepTool({ tool, version, arch }, env, make) {
    // A runner keeps tools of its own under the plain names, which are not ours to judge.
    const name = `wasm-action-${tool}`;
    const kept = await env.store.find(name, version, arch);
    if (kept !== undefined) {
        if ((await (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .checkSeal */ ._L)(kept, PROGRAMS[tool])) !== undefined)
            return { folder: kept, version, source: 'tool cache' };
        env.log.info(`the ${tool} ${version} that was kept is damaged: getting it anew`);
        await env.store.remove(name, version, arch);
    }
    const work = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.temporary, `${tool}-`));
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(work, 'tool');
        const source = await make(folder);
        await (0,_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .sealFolder */ .Ku)(folder, source);
        return { folder: await env.store.add(folder, name, version, arch), version, source };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(work, { recursive: true, force: true });
    }
}
async function fetchArchive(archive, what, folder, env, mirrors) {
    const { url, sha256, size, strip, name } = archive;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(new URL(url).pathname);
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..', file);
    env.log.info(`fetching ${what} from ${url}`);
    await (0,_download_js__WEBPACK_IMPORTED_MODULE_5__/* .download */ .R)({ url, to, sha256, limit: size ?? ARCHIVE_LIMIT, mirrors, what }, env);
    const executable = (path) => archive.executable?.some((start) => path.startsWith(start)) === true;
    const options = { strip, limit: UNPACKED_LIMIT, executable };
    if (file.endsWith('.zip'))
        await (0,_archives_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackZip */ .Y)(to, folder, options);
    else if (/\.(?:tgz|tar\.\w+)$/.test(file))
        await (0,_archives_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackTar */ .A)(to, folder, options);
    else {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name ?? file);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(to, program);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(program, 0o755);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, { force: true });
}
/** @throws ToolError where an archive isn't laid out as its kind always is. */
async function requirePrograms(tool, folder, source) {
    for (const program of PROGRAMS[tool]) {
        if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program))) !== 'file') {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`${source} holds no ${program}`, { hint: `it is not laid out as ${tool} always was` });
        }
    }
}


/***/ }),

/***/ 92777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ sealFolder),
/* harmony export */   _L: () => (/* binding */ checkSeal),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);




const SEAL = '.wasm-action-seal.json';
const CHECKED = '.wasm-action-checked.json';
/** How many files are read at once. */
const WIDTH = 8;
const SEAL_FORM = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ source: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) });
const CHECKED_FORM = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ source: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), identity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) });
/**
 * Writes down what a finished tool is made of, file by file, and where it came from.
 * @param source a URL.
 */
async function sealFolder(folder, source) {
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SEAL), JSON.stringify({ source, files: await listSums(folder) }));
}
/**
 * Whether a kept tool still is what was put there. A folder that a cache brought back, or that was copied, is read whole;
 * one that was read since is known by the identity of its programs and its seal. This finds damage: who can write the
 * folder can write the seal.
 * @param programs the files that are run, relative to the folder.
 * @returns where it came from; undefined where it has no seal, or is no longer what the seal says.
 */
async function checkSeal(folder, programs) {
    const identity = await identify(folder, [SEAL, ...programs]);
    if (identity === undefined)
        return undefined;
    const checked = await readForm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CHECKED), CHECKED_FORM);
    if (checked !== undefined && sameEntries(checked.identity, identity))
        return checked.source;
    const seal = await readForm((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SEAL), SEAL_FORM);
    if (seal === undefined)
        return undefined;
    const found = await listSums(folder);
    // What a compiler adds beside its own files, such as a cache, is none of our business.
    if (!Object.entries(seal.files).every(([path, sum]) => found[path] === sum))
        return undefined;
    // A store that can't be written is read whole each time.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CHECKED), JSON.stringify({ source: seal.source, identity })).catch(() => undefined);
    return seal.source;
}
/** The identity of files: changed by whoever writes, copies or restores them; undefined where one is missing. */
async function identify(folder, paths) {
    const found = await Promise.all(paths.map(async (path) => [path, await identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))]));
    const known = found.filter((entry) => entry[1] !== undefined);
    return known.length === found.length ? Object.fromEntries(known) : undefined;
}
/** Tells one file from another, and from itself after a change, without reading it; undefined where there is none. */
async function identityOf(path) {
    try {
        const { ino, size, mtimeNs, ctimeNs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
        return [ino, size, mtimeNs, ctimeNs].join(' ');
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
            return undefined;
        throw error;
    }
}
async function listSums(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)))
        .filter((path) => path !== SEAL && path !== CHECKED)
        .sort();
    const sums = {};
    const queue = paths.values();
    const work = async () => {
        for (const path of queue)
            sums[path] = await sumOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    };
    await Promise.all(Array.from({ length: WIDTH }, work));
    return Object.fromEntries(paths.map((path) => [path, sums[path] ?? '']));
}
async function sumOf(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    if (found.isSymbolicLink())
        return `link to ${await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path)}`;
    return found.isFile() ? `${(found.mode & 0o100) === 0 ? '' : 'x '}${await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256File */ .Q3)(path)}` : 'no file';
}
async function readForm(path, form) {
    try {
        const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(form, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
        return result.success ? result.output : undefined;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error) || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function sameEntries(a, b) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}


/***/ }),

/***/ 28049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  It: () => (/* binding */ TOOLS),
  XJ: () => (/* binding */ archivesFor),
  bX: () => (/* binding */ chooseRelease)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
;// CONCATENATED MODULE: ./.build/toolchain/data/tools.json
const tools_namespaceObject = /*#__PURE__*/JSON.parse('{"about":["What is downloaded where PATH has nothing that can build: each archive byte for byte. Rows of a tool stand in the order of preference, the archives of one platform too: where one cannot be had, the next is tried.","sha256: of the file behind the url. pins: the public lists that say so; there are two that do not copy one another, or the publisher\'s own. What no list has is no row. size in bytes, null where no list tells it.","strip: how many folders at the front of the names in the archive are dropped. executable: which files are programs, for archives that do not say it. name: what a program is kept as that is no archive. requires: what else the tool needs. os and arch `any`: sources.","rust: what rustup-init is asked for. It checks each file against the channel\'s own list; the rows are here for those who fill a mirror beforehand.","scripts/refresh-tools.ts adds rows and fills in sizes; nothing changes a sum."],"releases":[{"tool":"go","version":"1.27.0","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.27.0.linux-amd64.tar.gz","sha256":"675c26c449cbb18fc24b74650de1eabbae6e16f64326fd85a283fb3b58280685","size":70523269,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.linux-amd64.zip","sha256":"ce4a7364345051434fe65c8ae3804ddde5826d7776bfca3fa72868f1ce79c79c","size":75698696,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:fVts2HjYwzBWrJtkf1B9HRDAuCZcZLexWI6ZX6Ls/IU= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.27.0.linux-arm64.tar.gz","sha256":"51798d2c42d0e1c6ed7fd9f48728b4193abac9e8aad6dbac2fe96a81f5909bda","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.linux-arm64.zip","sha256":"d8aac1771f7e258af86cc113afccf7ff8bf8a866ee5ce2844730264f9ec1c5ea","size":72155492,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:j3YFWnbfYYDouN9SH55CdTuBmwMifUuKLBqZhkRRcHc= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.27.0.darwin-amd64.tar.gz","sha256":"d3314e25496e4381d71a5c51d2907e7af655d199f6780b549f015bd85fef4986","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.darwin-amd64.zip","sha256":"29da7642a57350ba111d85ea4dc3752b1f0061fe1f21a7617fc0dc2382372099","size":77179470,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:IzMA5UWIaARsT0Meuwbuhn57MLx3voSn0P2gTZQr/y8= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.27.0.darwin-arm64.tar.gz","sha256":"90493b3bbd5e10f91d12153198bf1994fd756399b4fec93b49b0c6e2acdeeb3e","size":68303667,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.27.0.darwin-arm64.zip","sha256":"d88f2f3edf7f4572ef7a2029bc3a09d46350aef924a6cefe8a3a15e07d5c6de4","size":73784643,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:QFUhEu+WNZ4lGI/0ual1EOKBq/Z/df/cL75PkCW8m1k= is what sum.golang.org has, which go mod download checked"]}]},{"tool":"go","version":"1.26.6","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.26.6.linux-amd64.tar.gz","sha256":"708effb774be8237570d0add163225abbdfaf4fca28b2611df167beba4feef89","size":66890545,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.linux-amd64.zip","sha256":"6347bdd1fdc7c659d955d8034cd82ec23a5b776bf48b9dfc3a75088d2dacfe0e","size":71677359,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:owmNw4SPM9h46FGOeGJVUWzFEEDSmO6g7gAtWoXp28s= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.26.6.linux-arm64.tar.gz","sha256":"d0507e9e9d7fe012aae570108cbd76c15de879e17130ab8cb90d4d7445cb1f2e","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.linux-arm64.zip","sha256":"a2313f15b100a99fd202aaf11adce2cbeec3c684317eef414fc97054dc644d11","size":68579057,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:YU5g0Kv9+YZGTJQ8l89vdVDpHOHzXHCuxsoUJm1d1TU= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.26.6.darwin-amd64.tar.gz","sha256":"08b65a63f244115121ced6c3b55ad38d801a7442acad5c949a17aad84ae6d684","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.darwin-amd64.zip","sha256":"7066b2ccd8ab91a258c39bdd105b89304f3d08f82fb8be6c40938c4d1af65270","size":72868208,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:TEfYcWu/K6qv0Th0HA/fC87NojQz3KmRDZJONlW2VpI= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.26.6.darwin-arm64.tar.gz","sha256":"2dc95ce4675829f2df0e86b28bcef3283635902062a5f0580ca659bf570f3204","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.26.6.darwin-arm64.zip","sha256":"e7d0678e7861d22c375ce7f55713d4a783b9771a1a0fc5d0542aac64e02e491b","size":69791908,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:bWbVug832DkhCPVPonMoyglnCu5t1R0qMSxflM2MZA8= is what sum.golang.org has, which go mod download checked"]}]},{"tool":"go","version":"1.25.14","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.25.14.linux-amd64.tar.gz","sha256":"a21ae5633a269bcd7e90cf767e48225633795e99d831742cbf3397064fee7712","size":59909419,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.linux-amd64.zip","sha256":"1bb543a7745d4c6e045a1bfdb4c4d5a0b05b71ee8b8ff72c0a351598b26991a4","size":64493020,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:XriDgll2yv4W2YeUo2X/WuUuy+iGJkXGH0CQloMBEXo= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.25.14.linux-arm64.tar.gz","sha256":"9bf234ea70ffec9347fdf6b22ce4add51717d3386a38a441e8c8743fceb5eaee","size":null,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"linux","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.linux-arm64.zip","sha256":"eee0803776a2a3d42f0620d7b0156277350debb5d39c99a9b61c8b12108fd92c","size":61949164,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:tccCYNAEolyjUyQVNxD/wJuly2Sx85m+OUkzGIhO1oY= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.25.14.darwin-amd64.tar.gz","sha256":"b09087a67d5792a8b0fcbf74212d62560c94ac8a8fd750ff920d8cb5f1e20118","size":60622678,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"darwin","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.darwin-amd64.zip","sha256":"dec408dc27494a2be4b1f118d0a6eebdba858e11efbe874fea88dd611a24869e","size":65442676,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:k2nprmnbizjd95GkW1kNYlZeGqIamA7RwjLFeCism2s= is what sum.golang.org has, which go mod download checked"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.25.14.darwin-arm64.tar.gz","sha256":"5b26c0b6f308240fca2614fb02f622cfcc8c0cc3b69c78bba4845489a4590259","size":58123934,"strip":1,"pins":["docker-library/golang, versions.json","other builds that pin go.dev\'s sum with its size"]},{"os":"darwin","arch":"arm64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.25.14.darwin-arm64.zip","sha256":"a270fc3dd32e8c68037af9fbb6f4b733bb972fb46a5c37148f761c26a6a87aeb","size":62939890,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:PlAcT2a+0968GlDi1bcw4eLomqqbBNGNuje3bTMvnaw= is what sum.golang.org has, which go mod download checked"]}]},{"tool":"go","version":"1.24.13","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.24.13.linux-amd64.tar.gz","sha256":"1fc94b57134d51669c72173ad5d49fd62afb0f1db9bf3f798fd98ee423f8d730","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.24.13.linux-amd64.zip","sha256":"d2b048367a3d1a748b87f756fa06df12ce3b419e1d5f2a3612acb8950d615f9f","size":83058986,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:5sgfUhn9QCgVl4UYj32GrIYFHI3bi2UX55tNfupXwxc= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.24.13.linux-arm64.tar.gz","sha256":"74d97be1cc3a474129590c67ebf748a96e72d9f3a2b6fef3ed3275de591d49b3","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.24.13.darwin-amd64.tar.gz","sha256":"6cc6549b06725220b342b740497ffd24e0ebdcef75781a77931ca199f46ad781","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.24.13.darwin-arm64.tar.gz","sha256":"f282d882c3353485e2fc6c634606d85caf36e855167d59b996dbeae19fa7629a","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]}]},{"tool":"go","version":"1.23.12","archives":[{"os":"linux","arch":"x64","url":"https://go.dev/dl/go1.23.12.linux-amd64.tar.gz","sha256":"d3847fef834e9db11bf64e3fb34db9c04db14e068eeb064f49af747010454f90","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"linux","arch":"x64","url":"https://proxy.golang.org/golang.org/toolchain/@v/v0.0.1-go1.23.12.linux-amd64.zip","sha256":"7bf9a01c191c452bf1fa9266a547abe0e437ff46d16adc9ec55fcc4fea24c121","size":77711695,"strip":2,"executable":["bin/","pkg/tool/"],"pins":["measured; its h1:CQZ55qhuGAYcgv4npnr3DsfZP3i8URMjkpv7TYHRIH4= is what sum.golang.org has, which go mod download checked"]},{"os":"linux","arch":"arm64","url":"https://go.dev/dl/go1.23.12.linux-arm64.tar.gz","sha256":"52ce172f96e21da53b1ae9079808560d49b02ac86cecfa457217597f9bc28ab3","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"x64","url":"https://go.dev/dl/go1.23.12.darwin-amd64.tar.gz","sha256":"0f6efdc3ffc6f03b230016acca0aef43c229de022d0ff401e7aa4ad4862eca8e","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]},{"os":"darwin","arch":"arm64","url":"https://go.dev/dl/go1.23.12.darwin-arm64.tar.gz","sha256":"5bfa117e401ae64e7ffb960243c448b535fe007e682a13ff6c7371f4a6f0ccaa","size":null,"strip":1,"pins":["docker-library/golang, versions.json","cashapp/hermit-packages, go.hcl"]}]},{"tool":"tinygo","version":"0.41.1","requires":{"go":">=1.19.0 <1.27.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.linux-amd64.tar.gz","sha256":"e156d1d93a376eef639a4143d13be07e8c463fb6cf2d7d447698ed4474d23e91","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"linux","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.linux-arm64.tar.gz","sha256":"789733bc3b5bace0bd1835a267b3ea267804a7ef1cfe69bc522c295f5226d624","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","several build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.darwin-amd64.tar.gz","sha256":"1a8e62a234d3aea20793ada2c4a628de96ed7533384f0f5dc3c3f2ffa84f9bab","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.1/tinygo0.41.1.darwin-arm64.tar.gz","sha256":"c684d154d89a452cc9c7fc5dc5fc80cb6a42445b3e44b3c12ed048692de0f341","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.41.0","requires":{"go":">=1.19.0 <1.27.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.0/tinygo0.41.0.linux-amd64.tar.gz","sha256":"002148949d8eb5b39a0fb2fed665399e601f4f6e6088761426207785cc790f94","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.0/tinygo0.41.0.darwin-amd64.tar.gz","sha256":"163d9b7e4a147b270cc4750ae49b340dda7408bce5b29f21ec5b6cd20833685e","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.41.0/tinygo0.41.0.darwin-arm64.tar.gz","sha256":"41c350a1a3c07fb3eddbe28c2ed2b6b19c2eb3e58bc2999762dbef8f96b35512","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.40.1","requires":{"go":">=1.19.0 <1.26.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.linux-amd64.tar.gz","sha256":"064fc0c07f4d71f7369b168c337caa88ef32a6b00b16449cea44790ccadfc2b4","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]},{"os":"linux","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.linux-arm64.tar.gz","sha256":"4720693b333826569d5c1ed746a735c4d1983719c95af5bdd4d9dfeaa755e933","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.darwin-amd64.tar.gz","sha256":"36c9423a63f9548d142908b06c67e198d878a0fed076b8ec5dbf8a3350a73eb4","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.40.1/tinygo0.40.1.darwin-arm64.tar.gz","sha256":"a20841a616de3b3403e52e3789cb60c147ab52b3fe6c33b31fdffba0164ae031","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb","pulseengine/rules_wasm_component, checksums/tools/tinygo.json"]}]},{"tool":"tinygo","version":"0.39.0","requires":{"go":">=1.19.0 <1.26.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.39.0/tinygo0.39.0.linux-amd64.tar.gz","sha256":"a119801579ef0a7a4f3ee285f0caf55241eaa9e115154c2028b696770b47a846","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.39.0/tinygo0.39.0.darwin-amd64.tar.gz","sha256":"d7889deb624666b11514ba17ac6baef9b0cdf6b51323101383cb868142e05056","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.39.0/tinygo0.39.0.darwin-arm64.tar.gz","sha256":"a5827b8d4a8920682bf350053d7cf86a09be2951b010e99aa6a47d22ef0f5630","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.38.0","requires":{"go":">=1.19.0 <1.25.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.38.0/tinygo0.38.0.linux-amd64.tar.gz","sha256":"edc3476ec69e309f0fd4afc1ec79c34e00a14bc3848a7133ac53f814e72faebd","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.38.0/tinygo0.38.0.darwin-amd64.tar.gz","sha256":"1af16189f0c077de26acde4dc54200f45457b49b88443ec147af457bf3c47b39","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.38.0/tinygo0.38.0.darwin-arm64.tar.gz","sha256":"465a472fb5b1bcc1fb993985960ba3a822e0dfac8d365e533087272d9e0df4c8","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.37.0","requires":{"go":">=1.19.0 <1.25.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.37.0/tinygo0.37.0.linux-amd64.tar.gz","sha256":"ff3680acc0e2295db453e8e241a0cab5ea44f84586f4c5c00860822380713397","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.37.0/tinygo0.37.0.darwin-amd64.tar.gz","sha256":"90961d9302e147ccb296d0afb800f4fe3c65df9dcc08b470003f6bf130870508","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.37.0/tinygo0.37.0.darwin-arm64.tar.gz","sha256":"54e6d952164181a122dd98658da9f187b54a3e18eb767856945196dd46621754","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.36.0","requires":{"go":">=1.19.0 <1.24.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.36.0/tinygo0.36.0.linux-amd64.tar.gz","sha256":"a593f4930d54ae0f6ed47cfc5804e30e50862dc9d3e3f4fc38b93f2ed65380b5","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.36.0/tinygo0.36.0.darwin-amd64.tar.gz","sha256":"b8696bef1c75730210a867d7c83cff3d4cea153a2cef7026be79df2fa0a0055d","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.36.0/tinygo0.36.0.darwin-arm64.tar.gz","sha256":"6386ddcdfafd4bd24175b9264764c98683281932e5a41171cde16730eadb015c","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"tinygo","version":"0.35.0","requires":{"go":">=1.19.0 <1.24.0"},"archives":[{"os":"linux","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.35.0/tinygo0.35.0.linux-amd64.tar.gz","sha256":"a6d25bec05e2ee3534ffcda3cb717336a6f4e81e4821296bff7da2fe71bf1678","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"x64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.35.0/tinygo0.35.0.darwin-amd64.tar.gz","sha256":"865f1024a6bce5821c3f214cf102cb08395c81199b8b00ac3fcdf03c74b3c81c","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]},{"os":"darwin","arch":"arm64","url":"https://github.com/tinygo-org/tinygo/releases/download/v0.35.0/tinygo0.35.0.darwin-arm64.tar.gz","sha256":"8c0a32d213e1cc4781b90efb1e7665ff701ea6b18b44d2bcd74271d0ea8f30d9","size":null,"strip":1,"pins":["cashapp/hermit-packages, tinygo.hcl","tinygo-org/homebrew-tools, tinygo.rb"]}]},{"tool":"rustup","version":"1.29.0","archives":[{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/x86_64-unknown-linux-gnu/rustup-init","sha256":"4acc9acc76d5079515b46346a485974457b5a79893cfb01112423c89aeb5aa10","size":20838840,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","rust-lang/docker-rust, stable/bookworm/Dockerfile"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/aarch64-unknown-linux-gnu/rustup-init","sha256":"9732d6c5e2a098d3521fca8145d826ae0aaa067ef2385ead08e6feac88fa5792","size":null,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","rust-lang/docker-rust, stable/bookworm/Dockerfile"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/x86_64-apple-darwin/rustup-init","sha256":"33cf85df9142bc6d29cbc62fa5ca1d4c29622cddb55213a4c1a43c457fb9b2d7","size":null,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/rustup/archive/1.29.0/aarch64-apple-darwin/rustup-init","sha256":"aeb4105778ca1bd3c6b0e75768f581c656633cd51368fa61289b6a71696ac7e1","size":11053296,"strip":0,"pins":["cashapp/hermit-packages, rustup-init.hcl","many build scripts that pin it"]}]},{"tool":"rust","version":"1.95.0","archives":[{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-x86_64-unknown-linux-gnu.tar.xz","sha256":"8426a3d170a5879f5682f5fbdd024a1779b3951e7baba685af2d6dc32a6dfc15","size":80351960,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-x86_64-unknown-linux-gnu.tar.xz","sha256":"e74edd2cf7d0f1f1383b4f00eb90c843750bc489e2ccf7214e6476678a907425","size":10984780,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-x86_64-unknown-linux-gnu.tar.xz","sha256":"047ea7098803d3500fa1072e9cee5392697e21525559e4458128a2bf874aa382","size":29573972,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-aarch64-unknown-linux-gnu.tar.xz","sha256":"0fe3689eeaed603e5ef24572d11597d3edadaefd2cb181674ad621260f2501d2","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-aarch64-unknown-linux-gnu.tar.xz","sha256":"7c070aeba9bbf12073646995a03f36c346bb5f541d0078ba6d9dc2a7adaaf6af","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"linux","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-aarch64-unknown-linux-gnu.tar.xz","sha256":"3a21b271b1ff973b94d69b25e7a39992f9fbcae1ab6d9475844a23e6ad3908ac","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-x86_64-apple-darwin.tar.xz","sha256":"33db457715446a69ed6f69f78f5fbb9ca8e17a16585d1d7a0060479bfe4c7afc","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-x86_64-apple-darwin.tar.xz","sha256":"e2e1131ade2dddc0d779e0ab3a6a990085c7a654951235742823c3a1ce0f190f","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"x64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-x86_64-apple-darwin.tar.xz","sha256":"2be13c14122b8d4d09b7f7c434fca9ae7215ec72049944189c88c4d9128ce504","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rustc-1.95.0-aarch64-apple-darwin.tar.xz","sha256":"149e85a285b6eba58eb6c8bdf7deb1b93763890598e62cb635a712e3a8454f04","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/cargo-1.95.0-aarch64-apple-darwin.tar.xz","sha256":"6c2ffed8e1ac9cf4dc9e80f282a869a6b237a153e7c55cca039d33de29d80aaf","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix"]},{"os":"darwin","arch":"arm64","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-aarch64-apple-darwin.tar.xz","sha256":"9b30089b0f767cb91b2190ffec55a9beeb2a21a1405d8da0f664d7e09d08e6d8","size":null,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"any","arch":"any","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-wasm32-wasip1.tar.xz","sha256":"86e5b6d98c7520bb9c3ad4f8cbbbf14beaf230b0f06b437db398e3c4f7dae43e","size":22750712,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]},{"os":"any","arch":"any","url":"https://static.rust-lang.org/dist/2026-04-16/rust-std-1.95.0-wasm32-unknown-unknown.tar.xz","sha256":"5587b89ff69623d09e476439d44a24453b4e4ea3d5e0b53a5c0a935151ff3fd1","size":21450508,"strip":0,"pins":["oxalica/rust-overlay, manifests/stable/1.95.0.nix","the release\'s own channel-rust-1.95.0.toml"]}]},{"tool":"node","version":"24.15.0","archives":[{"os":"linux","arch":"x64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-linux-x64.tar.gz","sha256":"44836872d9aec49f1e6b52a9a922872db9a2b02d235a616a5681b6a85fec8d89","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"linux","arch":"arm64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-linux-arm64.tar.gz","sha256":"73afc234d558c24919875f51c2d1ea002a2ada4ea6f83601a383869fefa64eed","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-darwin-x64.tar.gz","sha256":"ffd5ee293467927f3ee731a553eb88fd1f48cf74eebc2d74a6babe4af228673b","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://nodejs.org/dist/v24.15.0/node-v24.15.0-darwin-arm64.tar.gz","sha256":"372331b969779ab5d15b949884fc6eaf88d5afe87bde8ba881d6400b9100ffc4","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]}]},{"tool":"node","version":"22.22.2","archives":[{"os":"linux","arch":"x64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-linux-x64.tar.gz","sha256":"978978a635eef872fa68beae09f0aad0bbbae6757e444da80b570964a97e62a3","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"linux","arch":"arm64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-linux-arm64.tar.gz","sha256":"b2f3a96f31486bfc365192ad65ced14833ad2a3c2e1bcefec4846902f264fa28","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-darwin-x64.tar.gz","sha256":"12a6abb9c2902cf48a21120da13f87fde1ed1b71a13330712949e8db818708ba","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://nodejs.org/dist/v22.22.2/node-v22.22.2-darwin-arm64.tar.gz","sha256":"db4b275b83736df67533529a18cc55de2549a8329ace6c7bcc68f8d22d3c9000","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]}]},{"tool":"node","version":"20.20.2","archives":[{"os":"linux","arch":"x64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-linux-x64.tar.gz","sha256":"19e56f0825510207dd904f087fe52faa0a4eb6b2aab5f0ea7a33830d04888b8b","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"linux","arch":"arm64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-linux-arm64.tar.gz","sha256":"47ef73d543ecf6eb19435f6c03a0ac4809b3bf0dd6b26c7c571efc2a6572a74d","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","many build scripts that pin it"]},{"os":"darwin","arch":"x64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-darwin-x64.tar.gz","sha256":"8be6f5e4bb128c82774f8a0b8d7a1cc1365a7977d9657cece0ca647b3fe04e61","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://nodejs.org/dist/v20.20.2/node-v20.20.2-darwin-arm64.tar.gz","sha256":"466e05f3477c20dfb723054dfebffe55bc74660ee77f612166fca121dacb65b6","size":null,"strip":1,"pins":["cashapp/hermit-packages, node.hcl","bazel-contrib/rules_nodejs, node_versions.bzl"]}]},{"tool":"wasi-sdk","version":"27.0.0","archives":[{"os":"linux","arch":"x64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-x86_64-linux.tar.gz","sha256":"b7d4d944c88503e4f21d84af07ac293e3440b1b6210bfd7fe78e0afd92c23bc2","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]},{"os":"linux","arch":"arm64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-arm64-linux.tar.gz","sha256":"4cf4c553c4640e63e780442146f87d83fdff5737f988c06a6e3b2f0228e37665","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]},{"os":"darwin","arch":"x64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-x86_64-macos.tar.gz","sha256":"163dfd47f989b1a682744c1ae1f0e09a83ff5c4bbac9dcd8546909ab54cda5a1","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]},{"os":"darwin","arch":"arm64","url":"https://github.com/WebAssembly/wasi-sdk/releases/download/wasi-sdk-27/wasi-sdk-27.0-arm64-macos.tar.gz","sha256":"055c3dc2766772c38e71a05d353e35c322c7b2c6458a36a26a836f9808a550f8","size":null,"strip":1,"pins":["pulseengine/rules_wasm_component, checksums/tools/wasi-sdk.json of 2025","a CMake and several other builds that pin it"]}]},{"tool":"emscripten","version":"4.0.23","archives":[{"os":"linux","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries.tar.xz","sha256":"5f1565fe45a1223cedf3b0300f5089c2c64954d2895b2aaedc85043c719be965","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]},{"os":"linux","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries-arm64.tar.xz","sha256":"d8ed075930b397d3aed8a1c7558db1918ade786349b07d5c042dfa7f65f78563","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries.tar.xz","sha256":"5823ef26fd45b5a960960fb53026513d43922eac7a1e3ba12d1344d7a94699f9","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/aaa43392544d695232b70eda706d751f18980c2a/wasm-binaries-arm64.tar.xz","sha256":"54234e108d6612eca5dc9280d1779ccec3d49ad4d8c8562a6b2046b0a5a8d5d4","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]}]},{"tool":"emscripten","version":"4.0.13","archives":[{"os":"linux","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries.tar.xz","sha256":"2ad887035e3e5cac78abcaeca3b3881897f03b9919d008cbc0ef41d7641247c9","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]},{"os":"linux","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries-arm64.tar.xz","sha256":"675156bd626c7b19d4f2271ea8ffa77a235d9b0a031116632e53b374cf23754c","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries.tar.xz","sha256":"657cbd01e84f0a33cb7a1379baecd18a7d96883222a3a99b43919d8bb2374f55","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/32b8ae819674cb42b8ac2191afeb9571e33ad5e2/wasm-binaries-arm64.tar.xz","sha256":"12ac26e298ef973207eba9332e28da375ec2ba1d32e68e0d8b32de3c886a2e39","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl","a build script that hashed the download"]}]},{"tool":"emscripten","version":"3.1.67","archives":[{"os":"linux","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries.tar.xz","sha256":"535b64822916c80124363a5c7a5bd0cafd703f166d5155c0ad0e464e4a879091","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"linux","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/linux/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries-arm64.tar.xz","sha256":"04c5f959702d8c1e5c000752b562271c224dee593e81144280840fed06e36cd9","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"x64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries.tar.xz","sha256":"692b8fdc79a47332ba9881966c72517eedf15b2da7bed37a535dfec55e6bbd9c","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]},{"os":"darwin","arch":"arm64","url":"https://storage.googleapis.com/webassembly/emscripten-releases-builds/mac/4ae62984ea36ef0e5bfcbd0ed9b62f04bee6426a/wasm-binaries-arm64.tar.xz","sha256":"ac26753f59fa9c8e92be9c91666014ad9400c91fbd37064105d1b5fcae503985","size":null,"strip":1,"pins":["emscripten-core/emsdk, the publisher\'s own bazel/revisions.bzl"]}]},{"tool":"proxy-wasm-cpp-sdk","version":"0.0.0-e5256b0c5463ea9961965ad5de3e379e00486640","archives":[{"os":"any","arch":"any","url":"https://github.com/proxy-wasm/proxy-wasm-cpp-sdk/archive/e5256b0c5463ea9961965ad5de3e379e00486640.tar.gz","sha256":"b560a1da27a0d3ab374527e9c7dfa4fe6493887299945be2762a0518ce35570e","size":136661,"strip":1,"pins":["Envoy\'s own bazel dependencies","measured: git archive of the commit, packed by gzip -n, has this sum and size"]}]},{"tool":"binaryen","version":"131.0.0","archives":[{"os":"linux","arch":"x64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-x86_64-linux.tar.gz","sha256":"b5bf1f0eaf17c63ee588ff7a5954dc8f6ce2c26989051c66f24dfe9ece3e46db","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]},{"os":"linux","arch":"arm64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-aarch64-linux.tar.gz","sha256":"ba991f677edd9a21d2bc96c0144bc8ac5b112d4d98a3eb266e075e22e557df2a","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]},{"os":"darwin","arch":"x64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-x86_64-macos.tar.gz","sha256":"d209fadd8a894bdaf3bd3612a23c32a0af184d2f4a979b8c789e6e4f6a4de883","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]},{"os":"darwin","arch":"arm64","url":"https://github.com/WebAssembly/binaryen/releases/download/version_131/binaryen-version_131-arm64-macos.tar.gz","sha256":"e441b48dc22163d209b4f05e44dc7210909b01237642b6c9ae48fd710a3ef83e","size":null,"strip":1,"pins":["cashapp/hermit-packages, binaryen.hcl","build scripts that took it from the release\'s own .sha256"]}]},{"tool":"cosign","version":"3.1.3","archives":[{"os":"linux","arch":"x64","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-amd64","sha256":"4629c757b7618056f8ddd7e2625ae9fdd94c0372a65049520bc7d9df9efc7f71","size":null,"strip":0,"name":"cosign","pins":["ten and more installers that pin it, compozy/compozy among them","a verifier that took it from the release\'s own list after its signature was checked"]},{"os":"linux","arch":"arm64","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-linux-arm64","sha256":"c5d324e091826b0d7a78eb16fef316450b4eb9aaec045611c08ba06f5e73220a","size":null,"strip":0,"name":"cosign","pins":["ten and more installers that pin it, compozy/compozy among them","a verifier that took it from the release\'s own list after its signature was checked"]},{"os":"darwin","arch":"x64","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-amd64","sha256":"2347488e5d5b25336644024dfeca5601b190e91197a71a917bda44744aff106c","size":null,"strip":0,"name":"cosign","pins":["ten and more installers that pin it, compozy/compozy among them","a verifier that took it from the release\'s own list after its signature was checked"]},{"os":"darwin","arch":"arm64","url":"https://github.com/sigstore/cosign/releases/download/v3.1.3/cosign-darwin-arm64","sha256":"5cf948c2f4dfe59687bdd0b8523709067383e03982cc543475c8a7dc70e92a76","size":null,"strip":0,"name":"cosign","pins":["ten and more installers that pin it, compozy/compozy among them","a verifier that took it from the release\'s own list after its signature was checked"]}]},{"tool":"cosign","version":"3.0.6","archives":[{"os":"linux","arch":"x64","url":"https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-amd64","sha256":"c956e5dfcac53d52bcf058360d579472f0c1d2d9b69f55209e256fe7783f4c74","size":null,"strip":0,"name":"cosign","pins":["sigstore/cosign-installer, the publisher\'s own action.yml"]},{"os":"linux","arch":"arm64","url":"https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-linux-arm64","sha256":"bedac92e8c3729864e13d4a17048007cfafa79d5deca993a43a90ffe018ef2b8","size":null,"strip":0,"name":"cosign","pins":["sigstore/cosign-installer, the publisher\'s own action.yml"]},{"os":"darwin","arch":"x64","url":"https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-darwin-amd64","sha256":"4c3e7af8372d3ca3296e62fa56f23fcbb5721cc6ac1827900d398f110d7cd280","size":null,"strip":0,"name":"cosign","pins":["sigstore/cosign-installer, the publisher\'s own action.yml"]},{"os":"darwin","arch":"arm64","url":"https://github.com/sigstore/cosign/releases/download/v3.0.6/cosign-darwin-arm64","sha256":"5fadd012ae6381a6a29ff86a7d39aa873878852f1073fc90b15995961ecfb084","size":null,"strip":0,"name":"cosign","pins":["sigstore/cosign-installer, the publisher\'s own action.yml"]}]}]}');
;// CONCATENATED MODULE: ./.build/toolchain/tool-table.js



/** What this program knows of downloads; the preferred release of a tool first. */
const TOOLS = tools_namespaceObject;
/** The files of a release for a platform, the preferred first. */
function archivesFor(release, platform) {
    return release.archives.filter(({ os, arch }) => (os === 'any' || os === platform.os) && (arch === 'any' || arch === platform.arch));
}
/**
 * The preferred release that a project can have on a platform.
 * @throws ConfigurationError where the project names a version that isn't known, ToolError where nothing is for the
 * platform; both with the nearest that is.
 */
function chooseRelease(wish, platform, table = TOOLS) {
    const { tool, title, range, pin } = wish;
    const known = table.releases.filter((release) => release.tool === tool);
    const here = known.filter((release) => archivesFor(release, platform).length > 0);
    const chosen = here.find(({ version }) => (0,semver.satisfies)(version, range));
    if (chosen !== undefined)
        return chosen;
    const place = `${platform.os} ${platform.arch}`;
    const elsewhere = known.find(({ version }) => (0,semver.satisfies)(version, range));
    const wanted = pin?.text ?? range;
    const what = elsewhere === undefined
        ? `no release ${wanted} of ${title} is known`
        : `${title} ${elsewhere.version} has no build with a known checksum for ${place}`;
    const nearest = findNearest(elsewhere?.version ?? wanted, here);
    const near = nearest === undefined
        ? `there is no build of ${title} for ${place}: put your own on PATH`
        : `the nearest that can be had for ${place} is ${nearest}: name that one, or put yours on PATH`;
    if (pin === undefined)
        throw new errors/* ToolError */.v4(what, { hint: near });
    throw new errors/* ConfigurationError */.j1(what, { position: pin.position, hint: near });
}
/** The version with the least distance in its first number, then in its second, then in its third. */
function findNearest(wanted, releases) {
    const parts = numbersOf(wanted);
    const distance = (version) => numbersOf(version).map((part, index) => Math.abs(part - (parts[index] ?? 0)));
    const byDistance = (a, b) => {
        const [one, other] = [distance(a), distance(b)];
        const index = one.findIndex((part, at) => part !== other[at]);
        return index < 0 ? (0,semver.compare)(b, a) : (one[index] ?? 0) - (other[index] ?? 0);
    };
    return releases.map(({ version }) => version).sort(byDistance)[0];
}
function numbersOf(version) {
    const [, major, minor, patch] = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(version) ?? [];
    return [major, minor, patch].map((part) => Number(part ?? 0));
}


/***/ })

};
