export const id = 6987;
export const ids = [6987];
export const modules = {

/***/ 63752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeModule)
/* harmony export */ });
/* unused harmony export MODULE_LANGUAGES */
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95540);

/** The toolchains whose ways are known. */
const MODULE_LANGUAGES = (/* unused pure expression or super */ null && (['assemblyscript', 'cpp', 'go', 'rust', 'tinygo', 'zig']));
/** Derived from imports, exports, producers and names; nothing is run and nothing is looked up. `scan` is the bytes' own. */
function describeModule(module, { abi } = (0,_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .scanAsEnvoy */ .D)(module.bytes)) {
    const language = findLanguage(module);
    return {
        abi,
        language,
        sdk: findSdk(module, language),
        debugBytes: debugBytes(module),
    };
}
/** Producers first: toolchains write them. A stripped module is known by what only one toolchain imports or exports. */
function findLanguage(module) {
    const { producers, imports, exports } = module.interface;
    const made = producers.map(({ name }) => name.toLowerCase());
    const says = (pattern) => made.some((name) => pattern.test(name));
    const imported = new Set(imports.map((entry) => `${entry.module}.${entry.name}`));
    const exported = new Set(exports.map((entry) => entry.name));
    if (says(/^tinygo/))
        return 'tinygo';
    if (says(/^rust/))
        return 'rust';
    if (says(/^zig/))
        return 'zig';
    if (says(/^go\b/))
        return 'go';
    if (imported.has('env.emscripten_notify_memory_growth') || exported.has('emscripten_stack_get_current'))
        return 'cpp';
    if (hasName(module, 'runtime.alloc') && (hasName(module, 'tinygo_') || exported.has('asyncify_get_state')))
        return 'tinygo';
    if (says(/^c(_plus_plus|\+\+|\d)/) || says(/clang/))
        return 'cpp';
    if (imported.has('env.abort') || exported.has('__pin') || hasName(module, '~lib/') || hasText(module, '~lib/')) {
        return 'assemblyscript';
    }
    return undefined;
}
/** What only an SDK's own functions are called; in AssemblyScript, its files. */
const SDK_MARKS = [
    ['github.com_tetratelabs_proxy_wasm_go_sdk', 'tetratelabs/proxy-wasm-go-sdk'],
    ['github.com/tetratelabs/proxy-wasm-go-sdk', 'tetratelabs/proxy-wasm-go-sdk'],
    ['github.com_proxy_wasm_proxy_wasm_go_sdk', 'proxy-wasm-go-sdk'],
    ['github.com/proxy-wasm/proxy-wasm-go-sdk', 'proxy-wasm-go-sdk'],
    ['@gcoredev/proxy-wasm-sdk-as', '@gcoredev/proxy-wasm-sdk-as'],
    ['@solo-io/proxy-runtime', '@solo-io/proxy-runtime'],
    ['10proxy_wasm', 'proxy-wasm-rust-sdk'],
    ['proxy_wasm::', 'proxy-wasm-rust-sdk'],
    ['RegisterContextFactory', 'proxy-wasm-cpp-sdk'],
];
function findSdk(module, language) {
    const has = language === 'assemblyscript' ? hasText : hasName;
    return SDK_MARKS.find(([mark]) => has(module, mark))?.[1];
}
function hasName(module, text) {
    const section = module.interface.customSections.find(({ name }) => name === 'name');
    return section !== undefined && bufferOf(module, section.offset, section.size).includes(text, 0, 'latin1');
}
const DATA_SECTION = 11;
/** AssemblyScript keeps the file names of its library for `abort`, in UTF-16, also where all names were stripped. */
function hasText(module, text) {
    const section = module.interface.sections.find(({ id }) => id === DATA_SECTION);
    return section !== undefined && bufferOf(module, section.offset, section.size).includes(Buffer.from(text, 'utf16le'));
}
function bufferOf({ bytes }, offset, size) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
}
function debugBytes({ interface: { customSections } }) {
    return customSections
        .filter(({ name }) => name.startsWith('.debug_') || name.startsWith('reloc..debug_'))
        .reduce((sum, { size }) => sum + size, 0);
}


/***/ }),

/***/ 95540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scanAsEnvoy)
/* harmony export */ });
const HEADER_BYTES = 8;
const SECTION_CUSTOM = 0;
const SECTION_EXPORT = 7;
const ABI_MARKERS = {
    proxy_abi_version_0_1_0: '0.1.0',
    proxy_abi_version_0_2_0: '0.2.0',
    proxy_abi_version_0_2_1: '0.2.1',
};
class Corrupted extends Error {
}
/** Follows getAbiVersion, getFunctionNameIndex and getStrippedSource, in this order. Linear in the bytes. */
function scanAsEnvoy(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        const abi = readAbi(buffer);
        return { corrupted: false, abi, namesCorrupted: isCorrupted(() => readCustomSections(buffer)) };
    }
    catch (error) {
        if (error instanceof Corrupted)
            return { corrupted: true, namesCorrupted: false };
        throw error;
    }
}
function isCorrupted(read) {
    try {
        read();
        return false;
    }
    catch (error) {
        if (error instanceof Corrupted)
            return true;
        throw error;
    }
}
/** Section by section; a file of less than a header is an empty module to Envoy. */
function* sections(bytes) {
    if (bytes.length >= HEADER_BYTES && bytes.readUInt32BE(0) !== 0x00_61_73_6d)
        throw new Corrupted();
    const part = { bytes, offset: HEADER_BYTES, end: bytes.length };
    while (part.offset < part.end) {
        const id = readByte(part);
        const size = readLength(part);
        const end = part.offset + size;
        yield { id, part: { bytes, offset: part.offset, end } };
        part.offset = end;
    }
}
/** The first exported function that names a version wins; sections after the exports are not looked at. */
function readAbi(bytes) {
    for (const { id, part } of sections(bytes)) {
        if (id !== SECTION_EXPORT)
            continue;
        for (let left = readLength(part); left > 0; left -= 1) {
            const length = readLength(part);
            const start = part.offset;
            part.offset += length;
            const kind = readByte(part);
            const abi = kind === 0 ? ABI_MARKERS[bytes.toString('latin1', start, start + length)] : undefined;
            if (abi !== undefined)
                return abi;
            readVarint(part);
        }
        return undefined;
    }
    return undefined;
}
/** The head of every custom section, and the function names of the first one called `name`. */
function readCustomSections(bytes) {
    let named = false;
    for (const { id, part } of sections(bytes)) {
        if (id !== SECTION_CUSTOM)
            continue;
        const length = readLength(part);
        const name = bytes.toString('latin1', part.offset, part.offset + length);
        part.offset += length;
        if (name !== 'name' || named)
            continue;
        named = true;
        readFunctionNames(part);
    }
}
function readFunctionNames(section) {
    while (section.offset < section.end) {
        const id = readByte(section);
        const size = readLength(section);
        const start = section.offset;
        if (id !== 1) {
            section.offset += size;
            continue;
        }
        for (let left = readLength(section); left > 0; left -= 1) {
            readVarint(section);
            const length = readLength(section);
            section.offset += length;
        }
        if (section.offset !== start + size)
            throw new Corrupted();
    }
}
function readByte(part) {
    const byte = part.offset < part.end ? part.bytes[part.offset] : undefined;
    if (byte === undefined)
        throw new Corrupted();
    part.offset += 1;
    return byte;
}
/** A count or size, which must fit into what is left. */
function readLength(part) {
    const value = readVarint(part);
    if (part.offset + value > part.end)
        throw new Corrupted();
    return value;
}
/** At most 30 bits in at most five bytes, as Envoy has it. */
function readVarint(part) {
    let value = 0;
    for (let shift = 0; shift <= 28; shift += 7) {
        const byte = readByte(part);
        if (shift === 28 && (byte & 0x7f) > 3)
            break;
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            return value;
    }
    throw new Corrupted();
}


/***/ }),

/***/ 35513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FG: () => (/* binding */ layoutTag),
  IY: () => (/* binding */ packImages),
  H8: () => (/* binding */ parseLayouts)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/oci/archive.js


const BLOCK = 512;
/** Bytes that are compressed before whatever else waits gets its turn. The result depends on it. */
const PIECE = 64 << 10;
/**
 * A gzipped tar archive that depends on nothing but its files: root's, mode 0644, as old as 1970, in the order given,
 * and a gzip header without name and time. Node's own zlib gives other bytes from one build, processor or release to
 * the next; fflate is plain JavaScript, so that a digest is the same everywhere as long as fflate's version is.
 */
function packArchive(files) {
    const pieces = files.flatMap(({ name, bytes }) => [
        fileHeader(name, bytes.length),
        bytes,
        new Uint8Array(-bytes.length & (BLOCK - 1)),
    ]);
    pieces.push(new Uint8Array(2 * BLOCK));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    const bytes = compress(pieces);
    // Whoever has no use for it is not told of its failure either.
    bytes.catch(() => undefined);
    return { diffId: `sha256:${hash.digest('hex')}`, bytes };
}
async function compress(pieces) {
    // Requests that are about to go out go first, and then there is time to load this.
    await (0,promises_.setImmediate)();
    const { Gzip } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const packed = [];
    const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => void packed.push(chunk));
    for (const piece of pieces) {
        for (let start = 0; start < piece.length; start += PIECE) {
            gzip.push(piece.subarray(start, start + PIECE));
            await (0,promises_.setImmediate)();
        }
    }
    gzip.push(new Uint8Array(), true);
    return Buffer.concat(packed);
}
/** A header of POSIX's ustar format. */
function fileHeader(name, size) {
    const header = Buffer.alloc(BLOCK);
    const field = (text, at) => void header.write(text, at, 'latin1');
    const octal = (value, digits) => value.toString(8).padStart(digits, '0');
    field(name, 0);
    field(octal(0o644, 7), 100);
    field(octal(0, 7), 108);
    field(octal(0, 7), 116);
    field(octal(size, 11), 124);
    field(octal(0, 11), 136);
    // The sum is taken with spaces in its own place.
    field(' '.repeat(8), 148);
    field('0', 156);
    field('ustar\0', 257);
    field('00', 263);
    field(octal(0, 7), 329);
    field(octal(0, 7), 337);
    const sum = header.reduce((total, byte) => total + byte, 0);
    field(`${octal(sum, 6)}\0 `, 148);
    return header;
}

// EXTERNAL MODULE: ./.build/oci/layout-names.js
var layout_names = __webpack_require__(64173);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/runtime-config.js
var runtime_config = __webpack_require__(46523);
;// CONCATENATED MODULE: ./.build/oci/layouts.js






/** What is written where nobody says otherwise: the image spec's two variants. */
const DEFAULT_LAYOUTS = ['compat', 'solo'];
/** The lower-case hexadecimal SHA-256 of the `.wasm` itself, on every manifest of ours: layouts of one set agree in it. */
const MODULE_SHA256 = 'wasm-action.module.sha256';
const OCI_CONTAINER = {
    manifest: media_types/* MEDIA_TYPE */.A.ociManifest,
    config: media_types/* MEDIA_TYPE */.A.ociConfig,
    layer: media_types/* MEDIA_TYPE */.A.ociTarGzip,
};
const DOCKER_CONTAINER = {
    manifest: media_types/* MEDIA_TYPE */.A.dockerManifest,
    config: media_types/* MEDIA_TYPE */.A.dockerConfig,
    layer: media_types/* MEDIA_TYPE */.A.dockerTarGzip,
};
/**
 * The image spec's variants (solo-io/wasm, spec.md, spec-compat.md and the latter's Docker form), and the CNCF's layout
 * (TAG Runtime, wgs/wasm/deliverables/wasm-oci-artifact).
 */
const LAYOUTS = {
    compat: {
        tagSuffix: '',
        pack: (input, _runtime, archive) => packContainer(input, archive, OCI_CONTAINER, { 'module.wasm.image/variant': 'compat' }),
    },
    solo: { tagSuffix: '-solo', pack: packSolo },
    cncf: { tagSuffix: '-cncf', pack: packCncf },
    docker: {
        tagSuffix: '-docker',
        pack: (input, _runtime, archive) => packContainer(input, archive, DOCKER_CONTAINER, {}),
    },
};
/**
 * The layouts by their names, without doubles; none given: the image spec's two variants.
 * @throws ConfigurationError for an unknown one.
 */
function parseLayouts(names) {
    const [first, ...others] = new Set(names.map(parseLayout));
    return first === undefined ? DEFAULT_LAYOUTS : [first, ...others];
}
function parseLayout(name) {
    const found = layout_names/* LAYOUT_NAMES */.k.find((layout) => layout === name);
    if (found !== undefined)
        return found;
    throw new errors/* ConfigurationError */.j1(`${JSON.stringify(name)} is no image layout`, {
        hint: `legal are ${layout_names/* LAYOUT_NAMES */.k.join(', ')}`,
    });
}
/** The tag under which a layout is found. */
function layoutTag(layout, tag) {
    return tag + LAYOUTS[layout].tagSuffix;
}
/**
 * Makes the images of a module, each as soon as it can be: what several layouts have in common is made once. The same
 * input gives the same bytes on every machine, on every day, whatever the tag.
 */
function packImages(layouts, input) {
    const runtime = { abiVersions: (0,runtime_config/* abiVersionsOf */.j$)(input.module.interface), rootIds: input.rootIds };
    let made;
    const archive = () => {
        made ??= packArchive([
            { name: 'plugin.wasm', bytes: input.module.bytes },
            { name: runtime_config/* RUNTIME_CONFIG_FILE */.JW, bytes: encode((0,runtime_config/* formatRuntimeConfig */.ov)(runtime)) },
        ]);
        return made;
    };
    return layouts.map((layout) => LAYOUTS[layout].pack(input, runtime, archive));
}
/**
 * One gzipped tar with `plugin.wasm` below an image configuration that container tools can read. The platform is
 * linux/amd64: Istio, Envoy Gateway and Google Cloud ask for that one, on whatever machine they run.
 */
function packContainer(input, archive, types, annotations) {
    const { bytes, diffId } = archive();
    const config = contentOf(types.config, encode(JSON.stringify({
        ...(input.created === undefined ? {} : { created: formatDate(input.created) }),
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: [diffId] },
    })));
    const finish = async () => {
        const layer = contentOf(types.layer, await bytes);
        const manifest = {
            schemaVersion: 2,
            mediaType: types.manifest,
            config: config.descriptor,
            layers: [layer.descriptor],
            annotations: annotationsOf(input, annotations),
        };
        return { manifest: storeManifest(types.manifest, manifest), blobs: [config, layer] };
    };
    return { early: [config], late: true, image: finish() };
}
/**
 * The raw module and its runtime configuration as wasme pushes them: the configuration stands twice, since Istio wants
 * two layers. On the config descriptor wasme's annotation is left out, for which Amazon's registry refuses an image.
 */
function packSolo(input, runtime) {
    const config = contentOf(media_types/* MEDIA_TYPE */.A.soloConfig, encode((0,runtime_config/* formatRuntimeConfig */.ov)(runtime)));
    const content = moduleContent(media_types/* MEDIA_TYPE */.A.soloContent, input.module);
    const manifest = {
        schemaVersion: 2,
        config: config.descriptor,
        layers: [titled(config.descriptor, runtime_config/* RUNTIME_CONFIG_FILE */.JW), titled(content.descriptor, 'filter.wasm')],
        annotations: annotationsOf(input, {
            ...(runtime.abiVersions.length === 0 ? {} : { 'module.wasm.runtime/abi_version': runtime.abiVersions.join(',') }),
            'module.wasm.runtime/type': runtime_config/* RUNTIME_TYPE */.SG,
        }),
    };
    return packed(storeManifest(media_types/* MEDIA_TYPE */.A.ociManifest, manifest), [config, content]);
}
/** The raw module alone. Its configuration must have a date (oci-wasm reads none without): 1970 where none is declared. */
function packCncf(input) {
    const layer = moduleContent(media_types/* MEDIA_TYPE */.A.wasm, input.module);
    const config = contentOf(media_types/* MEDIA_TYPE */.A.cncfConfig, encode(JSON.stringify({
        created: formatDate(input.created ?? 0),
        author: null,
        architecture: 'wasm',
        os: 'wasip1',
        layerDigests: [layer.descriptor.digest],
        component: null,
    })));
    const manifest = {
        schemaVersion: 2,
        mediaType: media_types/* MEDIA_TYPE */.A.ociManifest,
        config: config.descriptor,
        layers: [layer.descriptor],
        annotations: annotationsOf(input, {}),
    };
    return packed(storeManifest(media_types/* MEDIA_TYPE */.A.ociManifest, manifest), [config, layer]);
}
/** An image that is whole at once. */
function packed(manifest, blobs) {
    return { early: blobs, late: false, image: Promise.resolve({ manifest, blobs }) };
}
/** OCI's stable annotations (image spec v1.1, annotations.md), the layout's own and the module's digest, sorted. */
function annotationsOf(input, own) {
    const all = [...Object.entries(own), [MODULE_SHA256, input.module.sha256]];
    for (const [key, value] of Object.entries(input.metadata)) {
        if (typeof value === 'string' && value !== '')
            all.push([`org.opencontainers.image.${key}`, value]);
    }
    return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function contentOf(mediaType, bytes) {
    return { descriptor: (0,oci_manifest/* describe */.q0)(mediaType, bytes), bytes };
}
/** The module as it is; its digest is known. */
function moduleContent(mediaType, { bytes, sha256 }) {
    return { descriptor: { mediaType, digest: `sha256:${sha256}`, size: bytes.length }, bytes };
}
function titled(descriptor, title) {
    return { ...descriptor, annotations: { 'org.opencontainers.image.title': title } };
}
function storeManifest(mediaType, manifest) {
    const bytes = encode(JSON.stringify(manifest));
    return { mediaType, digest: (0,oci_manifest/* digestOf */.ol)(bytes), bytes };
}
function encode(text) {
    return new TextEncoder().encode(text);
}
function formatDate(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 72652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   vO: () => (/* binding */ attachReferrer),
/* harmony export */   xt: () => (/* binding */ listReferrers)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96302);




/**
 * Puts something beside an image: an artifact manifest that names it as its subject (image spec v1.1, manifest.md,
 * "Guidelines for Artifact Usage"). Where the registry does not keep a list of those, the tag `sha256-…` does
 * (distribution spec v1.1, "Referrers Tag Schema"). What is there already stays as it is.
 * @throws RegistryError, ToolError
 */
async function attachReferrer(repository, subject, attachment) {
    const { manifest, blobs } = packReferrer(subject, attachment);
    const referrer = { digest: manifest.digest, artifactType: attachment.artifactType };
    const pages = await repository.readReferrers(subject.digest);
    const known = pages ?? (await readTag(repository, subject.digest));
    if (known.flatMap(entriesOf).some((entry) => digestIn(entry) === referrer.digest))
        return referrer;
    await Promise.all(blobs.map((content) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureBlob */ .k5)(repository, content)));
    const isListed = await repository.writeManifest(manifest, manifest.digest);
    // Some say that they list it and have no list (Amazon's did).
    if (!isListed || pages === undefined) {
        const { mediaType, digest, bytes } = manifest;
        const { artifactType } = attachment;
        await addToTag(repository, subject.digest, { mediaType, digest, size: bytes.length, artifactType });
    }
    return referrer;
}
/** Whether cosign has signed an image: by a bundle beside it, as of version 3, or by the tag of the versions before. */
async function isSigned(repository, digest) {
    const [referrers, tag] = await Promise.all([
        listReferrers(repository, digest),
        repository.resolve(`${tagOf(digest)}.sig`),
    ]);
    return tag !== undefined || referrers.some(({ artifactType }) => artifactType.includes('dev.sigstore.bundle'));
}
/** What belongs to an image, by the registry's own list or the tag that stands for one. */
async function listReferrers(repository, digest) {
    const pages = (await repository.readReferrers(digest)) ?? (await readTag(repository, digest));
    return pages.flatMap(entriesOf).flatMap(toReferrer);
}
function packReferrer({ mediaType, digest, size }, { name, artifactType, bytes }) {
    const empty = contentOf(_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .A.empty, encode('{}'));
    const file = contentOf(artifactType, bytes);
    const document = encode(JSON.stringify({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .A.ociManifest,
        artifactType,
        config: empty.descriptor,
        layers: [{ ...file.descriptor, annotations: { 'org.opencontainers.image.title': name } }],
        subject: { mediaType, digest, size },
    }));
    const manifest = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .A.ociManifest, digest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(document), bytes: document };
    return { manifest, blobs: [empty, file] };
}
/** How often the list is written again where another publisher was faster. */
const ATTEMPTS = 5;
/** Adds to the list and looks whether another publisher's list took its place. */
async function addToTag(repository, subject, entry) {
    const tag = tagOf(subject);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const standing = await repository.resolve(tag);
        const entries = standing === undefined ? [] : entriesOf((await repository.readManifest(standing)).bytes);
        if (entries.some((known) => digestIn(known) === entry.digest))
            return;
        const index = { schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .A.ociIndex, manifests: [...entries, entry] };
        const bytes = encode(JSON.stringify(index));
        const manifest = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .A.ociIndex, digest: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), bytes };
        await repository.writeManifest(manifest, tag, standing).catch((error) => {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl && error.status === 412))
                throw error;
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`the list of what belongs to ${repository.name}@${subject} does not take an entry`, {
        hint: 'other publishers write the same list: publish again when they are done',
    });
}
async function readTag(repository, subject) {
    const tag = tagOf(subject);
    return (await repository.resolve(tag)) === undefined ? [] : [(await repository.readManifest(tag)).bytes];
}
function tagOf(digest) {
    return digest.replace(':', '-');
}
/** The entries as they stand, whatever else they hold. */
function entriesOf(bytes) {
    try {
        const { manifests } = JSON.parse(new TextDecoder().decode(bytes));
        return Array.isArray(manifests) ? manifests : [];
    }
    catch {
        return [];
    }
}
function toReferrer(entry) {
    const digest = digestIn(entry);
    const { artifactType } = entry;
    return digest === undefined ? [] : [{ digest, artifactType: typeof artifactType === 'string' ? artifactType : '' }];
}
function digestIn(entry) {
    const digest = typeof entry === 'object' && entry !== null ? entry.digest : undefined;
    return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined;
}
function contentOf(mediaType, bytes) {
    return { descriptor: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(mediaType, bytes), bytes };
}
function encode(text) {
    return new TextEncoder().encode(text);
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


/***/ }),

/***/ 27601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CD: () => (/* binding */ CONSUMERS),
  FC: () => (/* binding */ LAYOUT_CONSUMERS),
  rV: () => (/* binding */ parseConsumers)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/publish/consumer-names.js
var consumer_names = __webpack_require__(32489);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/tar-reader.js
var tar_reader = __webpack_require__(70675);
// EXTERNAL MODULE: ./.build/wasm/module.js
var wasm_module = __webpack_require__(38471);
;// CONCATENATED MODULE: ./.build/publish/loading-rules.js



/**
 * Istio's rules (pkg/wasm/imagefetcher.go, 1.16 and later), which Envoy Gateway and Higress have taken over: a Docker
 * image by its last layer; any other by its last layer where that is an OCI `tar+gzip`, else as two layers of which one
 * is the module. The configuration is never looked at.
 */
async function loadAsMesh(published) {
    const found = await published.forPlatform();
    if (found === undefined)
        return refusal('no child with platform linux/amd64 in index');
    if (found.stored.mediaType === media_types/* MEDIA_TYPE */.A.dockerManifest) {
        const docker = await readLastLayer(published, found.image, media_types/* MEDIA_TYPE */.A.dockerTarGzip);
        return typeof docker === 'string'
            ? refusal(`could not extract Wasm file from the image as Docker container ${docker}`)
            : loading(found, docker);
    }
    const compat = await readLastLayer(published, found.image, media_types/* MEDIA_TYPE */.A.ociTarGzip);
    if (typeof compat !== 'string')
        return loading(found, compat);
    const solo = await readOneOfTwo(published, found.image);
    if (typeof solo !== 'string')
        return loading(found, solo);
    return refusal(`could not parse as compat variant: ${compat}; could not parse as oci variant: ${solo}`);
}
/** wasme's puller (pkg/pull), which Gloo's cache is: the first blob of the module's media type; no index. */
async function loadAsWasme(published) {
    const { stored, manifest } = published.named;
    if (manifest.kind === 'index')
        return refusal('it is an index, which wasme does not read');
    const content = [manifest.config, ...manifest.layers].find(({ mediaType }) => mediaType === media_types/* MEDIA_TYPE */.A.soloContent);
    if (content === undefined)
        return refusal(`there is no layer of the type ${media_types/* MEDIA_TYPE */.A.soloContent}`);
    return loading({ stored, image: manifest }, await published.rawModule(content));
}
/** wkg's puller (oci-wasm 0.6.0, oci-client 0.17.0): one `application/wasm` layer below the CNCF's configuration. */
async function loadAsWkg(published) {
    const found = await published.forNamedPlatform();
    if (found === undefined)
        return refusal('no entry in the index is for linux/amd64');
    const { config, layers } = found.image;
    const other = layers.find(({ mediaType }) => mediaType !== media_types/* MEDIA_TYPE */.A.wasm);
    if (other !== undefined)
        return refusal(`incompatible layer media type: ${other.mediaType}`);
    const [layer] = layers;
    if (layer === undefined || layers.length > 1) {
        return refusal(`Wasm components must have exactly one layer, and there are ${layers.length}`);
    }
    if (config.mediaType !== media_types/* MEDIA_TYPE */.A.cncfConfig) {
        return refusal(`Wasm components must have a config of type ${media_types/* MEDIA_TYPE */.A.cncfConfig}`);
    }
    return loading(found, await published.rawModule(layer));
}
/**
 * What docker and containerd ask of an image before they unpack it (an image configuration, layers that are archives,
 * and in `rootfs.diff_ids` the digest of each of them), and a `plugin.wasm` at its root for whoever looks inside.
 */
async function loadAsContainer(published) {
    const found = await published.forPlatform();
    if (found === undefined)
        return refusal('no image in the index is for linux/amd64');
    const fault = await findContainerFault(published, found.image);
    if (fault !== undefined)
        return refusal(fault);
    const module = await findInLayers(published, found.image);
    return module === undefined ? refusal('there is no plugin.wasm in it') : loading(found, module);
}
async function findContainerFault(published, image) {
    const { config, layers } = image;
    if (config.mediaType !== media_types/* MEDIA_TYPE */.A.ociConfig && config.mediaType !== media_types/* MEDIA_TYPE */.A.dockerConfig) {
        return `its configuration is ${config.mediaType} and no container image's`;
    }
    const other = layers.find(({ mediaType }) => (0,tar_reader/* compressionOf */.MB)(mediaType) === undefined);
    if (other !== undefined)
        return `its layer ${other.mediaType} is no archive`;
    const diffIds = diffIdsOf(await published.configuration(config));
    if (diffIds === undefined)
        return 'its configuration has no rootfs.diff_ids';
    if (diffIds.length !== layers.length) {
        return `its configuration names ${diffIds.length} layers and its manifest ${layers.length}`;
    }
    for (const [index, layer] of layers.entries()) {
        const actual = await attempt(() => published.diffId(layer));
        if (typeof actual === 'object')
            return `its layer ${layer.digest} cannot be read: ${actual.fault}`;
        if (actual !== diffIds[index]) {
            return `its configuration names ${diffIds[index]} where the layer ${layer.digest} unpacks to ${actual}`;
        }
    }
    return undefined;
}
function diffIdsOf(configuration) {
    if (typeof configuration !== 'object' || configuration === null)
        return undefined;
    const { rootfs } = configuration;
    return Array.isArray(rootfs?.diff_ids) ? rootfs.diff_ids : undefined;
}
/** `plugin.wasm` at the root, out of the newest layer that has it. */
async function findInLayers(published, image) {
    for (const layer of image.layers.toReversed()) {
        const { modules } = await published.archive(layer);
        const module = modules.find(({ path }) => path === 'plugin.wasm' || path === '/plugin.wasm');
        if (module !== undefined)
            return module;
    }
    return undefined;
}
/** The module, or why not, in Istio's words. */
async function readLastLayer(published, image, wanted) {
    const layer = image.layers.at(-1);
    if (layer === undefined)
        return 'number of layers must be greater than zero';
    if (layer.mediaType !== wanted)
        return `invalid media type ${layer.mediaType} (expect ${wanted})`;
    const content = await attempt(() => published.archive(layer));
    if ('fault' in content)
        return `failed to parse layer as tar.gz: ${content.fault}`;
    const [module] = content.modules;
    if (module === undefined)
        return 'plugin.wasm not found in the archive';
    return module.end > wasm_module/* MODULE_LIMIT */.r ? tooLong(module.size) : module;
}
async function readOneOfTwo(published, { layers }) {
    if (layers.length !== 2)
        return `number of layers must be 2 but got ${layers.length}`;
    const layer = layers.find(({ mediaType }) => mediaType === media_types/* MEDIA_TYPE */.A.soloContent);
    if (layer === undefined)
        return `could not find the layer of type ${media_types/* MEDIA_TYPE */.A.soloContent}`;
    return layer.size > wasm_module/* MODULE_LIMIT */.r ? tooLong(layer.size) : published.rawModule(layer);
}
/** Istio cuts it off there without a word, Envoy Gateway says so. */
function tooLong(size) {
    return `the module has ${size} bytes, and what is behind the first ${wasm_module/* MODULE_LIMIT */.r} is not read`;
}
function loading({ stored }, module) {
    return module.isModule
        ? { loads: true, digest: stored.digest, module }
        : refusal(`what it would load is no Wasm binary: ${module.size} bytes that do not begin as one`);
}
function refusal(reason) {
    return { loads: false, reason };
}
async function attempt(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof tar_reader/* MalformedArchive */.AJ)
            return { fault: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/publish/consumers.js



const CONSUMERS = {
    istio: { title: 'Istio', basis: 'measured', layout: 'compat', digests: 'image', load: loadAsMesh },
    'envoy-gateway': { title: 'Envoy Gateway', basis: 'measured', layout: 'compat', digests: 'image', load: loadAsMesh },
    higress: { title: 'Higress', basis: 'documented', layout: 'compat', digests: 'image', load: loadAsMesh },
    wasme: { title: 'wasme and Gloo', basis: 'measured', layout: 'solo', digests: 'none', load: loadAsWasme },
    wkg: { title: 'wkg', basis: 'measured', layout: 'cncf', digests: 'any', load: loadAsWkg },
    docker: { title: 'docker', basis: 'documented', layout: 'compat', digests: 'any', load: loadAsContainer },
    'google-cloud': {
        title: 'Google Cloud Service Extensions',
        basis: 'documented',
        layout: 'compat',
        digests: 'any',
        load: loadAsContainer,
    },
};
/** Who must be able to load each layout where nobody says otherwise. */
const LAYOUT_CONSUMERS = {
    compat: ['istio', 'envoy-gateway', 'docker'],
    docker: ['istio', 'envoy-gateway', 'docker'],
    solo: ['wasme'],
    cncf: ['wkg'],
};
/**
 * Consumers by their names, without doubles.
 * @throws ConfigurationError for an unknown one.
 */
function parseConsumers(names) {
    return [...new Set(names)].map((name) => {
        const found = consumer_names/* CONSUMER_NAMES */.W.find((known) => known === name || (known === 'wasme' && name === 'gloo'));
        if (found !== undefined)
            return found;
        throw new errors/* ConfigurationError */.j1(`${JSON.stringify(name)} is no consumer of images`, {
            hint: `legal are ${consumer_names/* CONSUMER_NAMES */.W.join(', ')}`,
        });
    });
}


/***/ }),

/***/ 65396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openPublishedImage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96302);
/* harmony import */ var _oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74950);
/* harmony import */ var _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70675);






/** Bytes: of a layer that is read at all, and of what one may unpack to. */
const LAYER_LIMIT = 512 << 20;
const UNPACKED_LIMIT = 2 ** 30;
const CONFIG_LIMIT = 4 << 20;
const TAR_BLOCK = 512;
/** `\0asm`, and four bytes of version: shorter is no module to anybody. */
const MAGIC = Buffer.from('\0asm', 'latin1');
const HEADER_SIZE = 8;
/**
 * Opens what a tag or digest of the repository names. Only manifests are read at once.
 * @throws RegistryError, ToolError
 */
async function openPublishedImage(repository, target, shown) {
    const named = await (0,_oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readParsed */ .mY)(repository, target, shown);
    const archives = new Map();
    const modules = new Map();
    const diffIds = new Map();
    const blobs = new Map();
    const blob = (descriptor) => remember(blobs, descriptor.digest, () => (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobWhole */ .P$)(repository, descriptor));
    const checkSize = ({ size }) => {
        if (size > LAYER_LIMIT)
            throw new _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .MalformedArchive */ .AJ(`it has ${size} bytes, more than is read here`);
    };
    const child = async (digest) => {
        if (digest === undefined)
            return undefined;
        const { stored, manifest } = await (0,_oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__/* .readParsed */ .mY)(repository, digest, shown);
        return manifest.kind === 'image' ? { stored, image: manifest } : undefined;
    };
    const platformImage = (find) => {
        const { stored, manifest } = named;
        return manifest.kind === 'image' ? Promise.resolve({ stored, image: manifest }) : child(find(manifest)?.digest);
    };
    return {
        named,
        forPlatform: () => platformImage((index) => (0,_oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__/* .findEntry */ .w4)(index, 'amd64')),
        forNamedPlatform: () => platformImage(({ manifests }) => (0,_oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__/* .findEntry */ .w4)({ kind: 'index', manifests: manifests.filter(hasPlatform) }, 'amd64')),
        rawModule: (layer) => remember(modules, layer.digest, async () => {
            checkSize(layer);
            return contentOf([await blob(layer)]);
        }),
        archive: (layer) => remember(archives, layer.digest, async () => {
            checkSize(layer);
            return readArchive(await blob(layer), layer);
        }),
        diffId: (layer) => remember(diffIds, layer.digest, async () => {
            checkSize(layer);
            // Who reads it as an archive has unpacked it already.
            const read = await archives.get(layer.digest)?.catch(() => undefined);
            if (read !== undefined)
                return read.diffId;
            const compression = (0,_oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .compressionOf */ .MB)(layer.mediaType) ?? 'gzip';
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            for await (const chunk of (0,_oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .unpack */ .l1)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([await blob(layer)]), compression, UNPACKED_LIMIT)) {
                hash.update(chunk);
            }
            return digestOfHash(hash);
        }),
        async configuration(config) {
            if (config.size > CONFIG_LIMIT)
                return undefined;
            try {
                return JSON.parse((await blob(config)).toString('utf8'));
            }
            catch (error) {
                if (error instanceof SyntaxError)
                    return undefined;
                throw error;
            }
        },
    };
}
function hasPlatform({ platform }) {
    return platform !== undefined;
}
async function readArchive(bytes, layer) {
    const modules = [];
    let offset = 0;
    const compression = (0,_oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .compressionOf */ .MB)(layer.mediaType) ?? 'gzip';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const visit = async ({ name, size = 0 }, content) => {
        const end = offset + TAR_BLOCK + size;
        offset = Math.ceil(end / TAR_BLOCK) * TAR_BLOCK;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name) !== 'plugin.wasm')
            return;
        modules.push({ ...(await contentOf(content)), path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name), end });
    };
    await (0,_oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .walkTar */ .Nb)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([bytes]), compression, UNPACKED_LIMIT, visit, (chunk) => void hash.update(chunk));
    return { modules, diffId: digestOfHash(hash) };
}
async function contentOf(chunks) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    let head = Buffer.alloc(0);
    for await (const chunk of chunks) {
        hash.update(chunk);
        size += chunk.length;
        if (head.length < HEADER_SIZE)
            head = Buffer.concat([head, chunk.subarray(0, HEADER_SIZE)]);
    }
    const isModule = size >= HEADER_SIZE && head.subarray(0, MAGIC.length).equals(MAGIC);
    return { sha256: hash.digest('hex'), size, isModule };
}
function digestOfHash(hash) {
    return `sha256:${hash.digest('hex')}`;
}
function remember(known, key, make) {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}


/***/ }),

/***/ 42705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   FU: () => (/* binding */ recognizeLayout),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   ei: () => (/* binding */ judgePacked),
/* harmony export */   fD: () => (/* binding */ findSiblings)
/* harmony export */ });
/* harmony import */ var _oci_layout_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64173);
/* harmony import */ var _oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35513);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _oci_referrers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72652);
/* harmony import */ var _oci_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96302);
/* harmony import */ var _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70675);
/* harmony import */ var _consumer_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32489);
/* harmony import */ var _consumers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27601);
/* harmony import */ var _published_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65396);










/** Whether somebody can't load it for whom it is made. */
function isRefused({ rows }) {
    return rows.some(({ asked, verdict }) => asked && verdict === 'refuses');
}
/**
 * Replays each consumer's rules on what a reference names, and on the other layouts that stand beside a tag.
 * @param asked who must be able to load it; empty: whoever the layouts are written for.
 * @throws RegistryError, ToolError, ConfigurationError where it cannot be read.
 */
async function verify(options) {
    const { client, reference, asked } = options;
    const repository = client.open(reference, 'pull');
    const members = await findMembers(repository, reference);
    return judge(members, asked);
}
/** The same for one image that is about to be published. */
async function judgePacked(repository, { layout, tag, reference }) {
    const image = await (0,_published_image_js__WEBPACK_IMPORTED_MODULE_7__/* .openPublishedImage */ .c)(repository, tag, reference);
    return judgeMember({ layout, reference, byDigest: false, image }, (name) => _consumers_js__WEBPACK_IMPORTED_MODULE_6__/* .LAYOUT_CONSUMERS */ .FC[layout].includes(name));
}
/** The tags that stand beside a plain one, each for another layout of the same module; none beside one of those. */
async function findSiblings(repository, tag) {
    if (layoutOfTag(tag) !== undefined)
        return [];
    const found = await Promise.all(_oci_layout_names_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_NAMES */ .k.map(async (layout) => {
        const sibling = (0,_oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutTag */ .FG)(layout, tag);
        // Too long a tag can't be there.
        const digest = sibling === tag || sibling.length > 128 ? undefined : await repository.resolve(sibling);
        return digest === undefined ? [] : [{ layout, tag: sibling, digest }];
    }));
    return found.flat();
}
async function findMembers(repository, reference) {
    const target = await (0,_oci_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$r)(repository, reference);
    const byDigest = reference.digest !== undefined;
    const open = async (tag, layout) => {
        const shown = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(byDigest ? reference : { ...reference, tag });
        const image = await (0,_published_image_js__WEBPACK_IMPORTED_MODULE_7__/* .openPublishedImage */ .c)(repository, tag, shown);
        const referrers = await (0,_oci_referrers_js__WEBPACK_IMPORTED_MODULE_3__/* .listReferrers */ .xt)(repository, image.named.stored.digest);
        return { layout: layout ?? recognizeLayout(image), reference: shown, byDigest, image, referrers };
    };
    const suffixed = byDigest ? undefined : layoutOfTag(target);
    const first = await open(target, suffixed);
    // A digest, and the tag of one layout, were chosen on purpose.
    const siblings = byDigest ? [] : await findSiblings(repository, target);
    return [first, ...(await Promise.all(siblings.map(({ tag, layout }) => open(tag, layout))))];
}
function layoutOfTag(tag) {
    return _oci_layout_names_js__WEBPACK_IMPORTED_MODULE_8__/* .LAYOUT_NAMES */ .k.find((layout) => (0,_oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutTag */ .FG)(layout, '') !== '' && tag.endsWith((0,_oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutTag */ .FG)(layout, '')));
}
/** What an image was meant to be, by its configuration; any other counts as compat, which most consumers read. */
function recognizeLayout({ named: { stored, manifest } }) {
    if (stored.mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.dockerManifest)
        return 'docker';
    const configuration = manifest.kind === 'image' ? manifest.config.mediaType : undefined;
    if (configuration === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.soloConfig)
        return 'solo';
    return configuration === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .A.cncfConfig ? 'cncf' : 'compat';
}
async function judge(members, asked) {
    const judged = await Promise.all(members.map((member) => judgeMember(member, (name) => isAsked(name, member, members, asked))));
    return conclude(judged);
}
async function judgeMember(member, isAskedFor) {
    const rows = await Promise.all(_consumer_names_js__WEBPACK_IMPORTED_MODULE_9__/* .CONSUMER_NAMES */ .W.map((name) => judgeOne(name, member, isAskedFor(name))));
    return { ...member, rows };
}
/** What the verdicts on each member of a set come to; there is at least one. */
function conclude(members) {
    const rows = members.flatMap((member) => member.rows);
    const [first] = members;
    const { digest } = first.image.named.stored;
    return {
        image: {
            reference: first.reference,
            digest,
            layouts: Object.fromEntries(members.map(({ layout, reference, image, referrers }) => [
                layout,
                { reference, digest: image.named.stored.digest, ...(referrers === undefined ? {} : { referrers }) },
            ])),
        },
        consumers: rows,
        diagnostics: [
            ...rows.flatMap(refusalOf),
            ...members.flatMap((member) => indexTrap(member, rows)),
            ...mixture(rows),
        ],
    };
}
/** A consumer that is named reads its own layout's tag where there is one, else what was named. */
function isAsked(name, member, members, asked) {
    if (asked.length === 0)
        return _consumers_js__WEBPACK_IMPORTED_MODULE_6__/* .LAYOUT_CONSUMERS */ .FC[member.layout].includes(name);
    if (!asked.includes(name))
        return false;
    const [first, ...siblings] = members;
    return member === (siblings.find(({ layout }) => layout === _consumers_js__WEBPACK_IMPORTED_MODULE_6__/* .CONSUMERS */ .CD[name].layout) ?? first);
}
async function judgeOne(name, member, asked) {
    const consumer = _consumers_js__WEBPACK_IMPORTED_MODULE_6__/* .CONSUMERS */ .CD[name];
    const loading = await load(consumer, member.image);
    const { digest: own } = member.image.named.stored;
    const trapped = loading.loads && consumer.digests === 'image' && loading.digest !== own;
    const row = { consumer: name, reference: member.reference, basis: consumer.basis, asked };
    if (!loading.loads)
        return { ...row, verdict: 'refuses', byDigest: 'refuses', reasons: [loading.reason] };
    const found = { digest: loading.digest, moduleSha256: loading.module.sha256 };
    if (consumer.digests === 'none') {
        const reasons = member.byDigest ? ['it drops the digest and takes the tag latest'] : [];
        return { ...row, verdict: member.byDigest ? 'refuses' : 'loads', byDigest: 'refuses', reasons, ...found };
    }
    const byDigest = trapped ? 'refuses' : 'loads';
    const reasons = trapped && member.byDigest ? [`the digest is the index's, and it takes ${loading.digest} out of it`] : [];
    return { ...row, verdict: member.byDigest ? byDigest : 'loads', byDigest, reasons, ...found };
}
async function load(consumer, image) {
    try {
        return await consumer.load(image);
    }
    catch (error) {
        if (error instanceof _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .MalformedArchive */ .AJ)
            return { loads: false, reason: error.message };
        throw error;
    }
}
function refusalOf({ consumer, reference, verdict, reasons, asked }) {
    if (!asked || verdict === 'loads')
        return [];
    const { title, layout } = _consumers_js__WEBPACK_IMPORTED_MODULE_6__/* .CONSUMERS */ .CD[consumer];
    return [
        {
            severity: 'error',
            code: 'consumer-refuses',
            message: `${title} cannot load ${reference}: ${reasons.join('; ')}`,
            hint: `publish the module again with \`wasm-action publish\`: its layout ${layout} is what ${title} reads`,
        },
    ];
}
function indexTrap({ reference, byDigest }, rows) {
    const trapped = rows.find((row) => row.reference === reference && row.verdict === 'loads' && row.byDigest === 'refuses' && row.asked);
    if (byDigest || trapped === undefined || _consumers_js__WEBPACK_IMPORTED_MODULE_6__/* .CONSUMERS */ .CD[trapped.consumer].digests !== 'image')
        return [];
    return [
        {
            severity: 'warning',
            code: 'index-digest',
            message: `${reference} is an index: whoever pins its digest in a WasmPlugin or an EnvoyExtensionPolicy is refused`,
            hint: `pin ${trapped.digest}, or publish a single image (with buildx: --provenance=false and one platform)`,
        },
    ];
}
/** Two publishers at once, or one that was stopped, leave tags of different modules. */
function mixture(rows) {
    const modules = new Map();
    for (const { reference, moduleSha256 } of rows) {
        if (moduleSha256 !== undefined && !modules.has(reference))
            modules.set(reference, moduleSha256);
    }
    if (new Set(modules.values()).size < 2)
        return [];
    const held = [...modules].map(([reference, sha256]) => `${reference} holds ${sha256}`);
    return [
        {
            severity: 'error',
            code: 'mixed-set',
            message: `the layouts are of different modules: ${held.join(', ')}`,
            hint: 'publish the module again: that finishes the set',
        },
    ];
}


/***/ }),

/***/ 72651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize),
/* harmony export */   p: () => (/* binding */ summarizeBytes)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
/* harmony import */ var _check_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63752);


/** The module as every result names it; what it says of itself, unless the project knows its language better. */
function summarize({ module, ...file }, language) {
    const described = (0,_check_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeModule */ .U)(module);
    return summarizeBytes(file, { abi: described.abi, language: language ?? described.language }, module.sha256);
}
/** The same for bytes that may be no module. */
function summarizeBytes({ file, bytes }, known, sum = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes)) {
    return { path: file, sha256: sum, size: bytes.length, ...known };
}


/***/ })

};
