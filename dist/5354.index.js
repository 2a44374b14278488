export const id = 5354;
export const ids = [5354];
export const modules = {

/***/ 12330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRegistryCommand: () => (/* binding */ runRegistryCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/oci/read-module.js
var read_module = __webpack_require__(46007);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
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
    const client = (0,registry/* createRegistry */.I)({
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
    const found = await (0,read_module/* readModule */.b)({ client, reference });
    await (0,files/* writeFileAtomically */.lo)(path, found.bytes);
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

/***/ 8917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ readByte),
/* harmony export */   IM: () => (/* binding */ readU64),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   PF: () => (/* binding */ readU32),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   hg: () => (/* binding */ skipS33)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18990);

function readByte(cursor) {
    const byte = cursor.offset < cursor.end ? cursor.bytes[cursor.offset] : undefined;
    if (byte === undefined)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('unexpected end', cursor.offset);
    cursor.offset += 1;
    return byte;
}
/** An unsigned LEB128 of at most 32 bits (core specification 5.2.2): at most five bytes, no bit beyond the 32nd. */
function readU32(cursor) {
    const start = cursor.offset;
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
        const byte = readByte(cursor);
        if (shift === 28 && byte > 0x0f)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 32 bits', start);
}
/** An unsigned LEB128 of at most 64 bits, as a number: exact up to 2^53. */
function readU64(cursor) {
    const start = cursor.offset;
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
        const byte = readByte(cursor);
        if (shift === 63 && byte > 0x01)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 64 bits', start);
}
/** Steps over a signed LEB128 of at most 33 bits, the encoding of a heap type. */
function skipS33(cursor) {
    const start = cursor.offset;
    for (let count = 0; count < 5; count += 1) {
        if (readByte(cursor) < 0x80)
            return;
    }
    throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('integer of more than 33 bits', start);
}
/** A vector's length, each of whose elements takes at least one byte: no claim is believed beyond the bytes there are. */
function readCount(cursor, what, limit) {
    const start = cursor.offset;
    const count = readU32(cursor);
    if (count > cursor.end - cursor.offset)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y(`more ${what} claimed than there are bytes`, start);
    if (count > limit)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y(`${count} ${what}, engines take ${limit}`, start);
    return count;
}
/** A name: length-prefixed UTF-8 without surrogates or overlong forms. */
function readName(cursor) {
    const length = readU32(cursor);
    const start = cursor.offset;
    if (length > cursor.end - start)
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('name longer than its section', start);
    cursor.offset += length;
    if (length <= SHORT_NAME) {
        const name = readAscii(cursor.bytes, start, cursor.offset);
        if (name !== undefined)
            return name;
    }
    try {
        utf8 ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        return utf8.decode(cursor.bytes.subarray(start, cursor.offset));
    }
    catch {
        throw new _malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .MalformedModule */ .y('name that is not UTF-8', start);
    }
}
/** Making the decoder takes as long as reading hundreds of short names without it. */
let utf8;
const SHORT_NAME = 64;
/** Undefined where some byte is no ASCII. */
function readAscii(bytes, start, end) {
    let text = '';
    for (let index = start; index < end; index += 1) {
        const byte = bytes[index];
        if (byte >= 0x80)
            return undefined;
        text += String.fromCharCode(byte);
    }
    return text;
}


/***/ })

};
