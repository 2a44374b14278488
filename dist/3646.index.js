export const id = 3646;
export const ids = [3646];
export const modules = {

/***/ 47540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ABI_VERSIONS),
/* harmony export */   d: () => (/* binding */ abiTable)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);

/** The versions that a module can name by an exported function, e.g. `proxy_abi_version_0_2_1`. */
const ABI_VERSIONS = ['0.1.0', '0.2.0', '0.2.1'];
const release = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d+\.\d+\.\d+$/));
const signature = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^(void|(i32|i64|f32|f64)( (i32|i64|f32|f64))*) -> (void|i32|i64|f32|f64)$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('As Envoy prints it: `i32 i64 -> i32`, `void -> void`.'));
const abi = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(ABI_VERSIONS)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('ABI versions of the module that get it; left out: all.')));
const since = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The first measured release that has it; the oldest one says nothing of those before.'));
const name = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const importRow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    module: name,
    name,
    signature,
    abi,
    since,
    start: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The first measured release that lets _initialize and main call it; left out: none.'))),
});
const exportRow = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name,
    signature,
    abi,
    since,
    with: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Looked up only if this one was found with its type.'))),
    without: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Looked up only if this one was not found with its type.'))),
});
/** The shape of data/envoy.json, published as schema/abi-envoy.schema.json for SDKs and linters to read the table by. */
const abiTable = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    how: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('How every row was got.')),
    aliases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Modules that have the same functions under another name.')),
    releases: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: release, build: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_("The binary's own version line.")) })), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The builds that were measured, oldest first.')),
    imports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(importRow), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The functions that Envoy links.')),
    exports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exportRow), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The functions that Envoy looks up, in its order.')),
});


/***/ }),

/***/ 33646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProbe: () => (/* binding */ runProbe)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./.build/abi/signature.js
var abi_signature = __webpack_require__(89409);
// EXTERNAL MODULE: ./.build/abi/tables.js + 2 modules
var tables = __webpack_require__(18892);
// EXTERNAL MODULE: ./.build/abi/schema.js
var schema = __webpack_require__(47540);
// EXTERNAL MODULE: ./.build/wasm/write.js
var write = __webpack_require__(57868);
;// CONCATENATED MODULE: ./.build/check/probe.js




const WASI = ['wasi_snapshot_preview1', 'wasi_unstable'];
/** No host function and no callback has this type, so every answer names the right one. */
const WRONG = 'f32 -> f32';
/** All that some measured Envoy has, and what SDKs and specifications name and none has: a newer one may. */
const KNOWN_NAMES = {
    env: unique([
        ...(0,tables/* hostFunctionNames */.n3)('env'),
        ...[
            'proxy_set_log_level',
            'proxy_get_shared_queue',
            'proxy_resume_downstream',
            'proxy_dispatch_http_call',
            'abort',
        ],
    ]),
    wasi: unique([...(0,tables/* hostFunctionNames */.n3)(WASI[0]), 'proc_raise', 'sock_open', 'sock_connect']),
    callbacks: unique([
        ...tables/* CALLBACKS */.fC.map(({ name }) => name),
        ...['proxy_on_custom_callback', 'proxy_on_timer_ready', 'proxy_on_plugin_start', 'free'],
    ]),
};
/**
 * Measures what an Envoy links and looks up, by generated modules that are wrong on purpose: its refusal names the type
 * that it wants. About two hundred modules for the known names.
 * @param workers how many modules may be judged at once.
 * @throws Error for an answer that is not understood.
 */
async function probeEnvoy(judge, workers, names = KNOWN_NAMES) {
    const questions = [
        ...names.env.map((name) => ({ modules: ['env'], name, abis: schema/* ABI_VERSIONS */.V })),
        ...names.wasi.map((name) => ({ modules: [...WASI], name, abis: ['0.2.1'] })),
    ];
    const rows = await mapLimited(questions, workers, (question) => probeImport(judge, question));
    return { imports: rows.flat(), exports: await probeExports(judge, names.callbacks) };
}
/** A row per type and set of ABIs; WASI must be the same under both of its names. */
async function probeImport(judge, { modules, name, abis }) {
    const answers = new Map();
    for (const abi of abis) {
        const signatures = await Promise.all(modules.map((module) => hostSignature(judge, module, name, abi)));
        const [first] = signatures;
        if (signatures.some((signature) => signature !== first))
            throw new Error(`${name} differs by module`);
        if (first !== undefined)
            answers.set(first, [...(answers.get(first) ?? []), abi]);
    }
    const [module = ''] = modules;
    return Promise.all([...answers].map(async ([signature, found]) => ({
        module,
        name,
        signature,
        ...(found.length === abis.length ? {} : { abi: found }),
        start: await mayBeCalledAtStart(judge, module, name, signature, found.at(-1) ?? '0.2.1'),
    })));
}
async function hostSignature(judge, module, name, abi) {
    const [reason = ''] = (await judge(writeFilter(abi, {}, [{ module, name, type: (0,abi_signature/* parseSignature */.u)(WRONG) }]))).reasons;
    if (reason === `Failed to load Wasm module due to a missing import: ${module}.${name}`)
        return undefined;
    const signature = /import type mismatch: .*, but host exports: (.*)$/.exec(reason)?.[1];
    if (signature === undefined)
        throw new Error(`${module}.${name}: ${reason}`);
    return signature;
}
async function mayBeCalledAtStart(judge, module, name, signature, abi) {
    const type = (0,abi_signature/* parseSignature */.u)(signature);
    const code = [...(0,write/* zeros */.Ul)(type.params), 0x10, 0, ...type.results.map(() => 0x1a)];
    const { reasons } = await judge(writeFilter(abi, { _initialize: { signature: 'void -> void', code } }, [{ module, name, type }]));
    return !reasons.some((reason) => reason.includes('restricted_callback'));
}
/** A row per callback and set of ABIs, in the order in which Envoy looks them up. */
async function probeExports(judge, names) {
    const wrong = Object.fromEntries(names.map((name) => [name, { signature: WRONG }]));
    const rows = new Map();
    for (const abi of schema/* ABI_VERSIONS */.V) {
        const command = await wantedTypes(judge, abi, wrong);
        const reactor = await wantedTypes(judge, abi, { ...wrong, _initialize: { signature: 'void -> void' } });
        // Without a usable _initialize Envoy asks for it and then for _start, with one for main and __main_void.
        for (const [position, { name, signature }] of [...command.slice(0, 2), ...reactor, ...command].entries()) {
            const key = `${name} ${signature}`;
            const row = { name, signature, ...conditionOf(name, command, reactor) };
            const seen = rows.get(key) ?? { row, abi: [], position };
            if (!seen.abi.includes(abi)) {
                seen.abi.push(abi);
                seen.position = Math.max(seen.position, position);
            }
            rows.set(key, seen);
        }
    }
    return [...rows.values()]
        .sort((a, b) => a.position - b.position)
        .map(({ row, abi }) => (abi.length === schema/* ABI_VERSIONS */.V.length ? row : { ...row, abi }));
}
function conditionOf(name, command, reactor) {
    const isIn = (answers) => answers.some((answer) => answer.name === name);
    if (name === 'proxy_on_memory_allocate')
        return { without: 'malloc' };
    if (!isIn(command))
        return { with: '_initialize' };
    return isIn(reactor) || name === '_initialize' ? {} : { without: '_initialize' };
}
/** The types that Envoy wants instead of the wrong ones, in its own order. */
async function wantedTypes(judge, abi, wrong) {
    const { reasons } = await judge(writeFilter(abi, wrong));
    return reasons.flatMap((reason) => {
        const match = /^Bad function signature for: (\S+), want: (.*), but the module exports: /.exec(reason);
        return match === null ? [] : [{ name: match[1] ?? '', signature: match[2] ?? '' }];
    });
}
/** A filter that every Envoy takes, but for the changes. */
function writeFilter(abi, changes, imports = []) {
    const functions = {
        [`proxy_abi_version_${abi.replaceAll('.', '_')}`]: { signature: 'void -> void' },
        _initialize: { signature: 'void -> void' },
        malloc: { signature: 'i32 -> i32', code: [0x41, 0x80, 0x08] },
        ...changes,
    };
    const written = Object.entries(functions).map(([name, { signature, code }]) => {
        const type = (0,abi_signature/* parseSignature */.u)(signature);
        return { name, type, code: code ?? (0,write/* zeros */.Ul)(type.results) };
    });
    return (0,write/* writeModule */.em)(imports, written);
}
function unique(names) {
    return [...new Set(names)].sort();
}
async function mapLimited(items, workers, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index]);
    };
    await Promise.all(Array.from({ length: workers }, worker));
    return results;
}

// EXTERNAL MODULE: ./.build/envoy/bootstrap.js
var bootstrap = __webpack_require__(78120);
// EXTERNAL MODULE: ./.build/envoy/process.js + 1 modules
var process = __webpack_require__(46044);
// EXTERNAL MODULE: ./.build/envoy/provision.js + 5 modules
var provision = __webpack_require__(11434);
// EXTERNAL MODULE: ./.build/envoy/targets.js
var targets = __webpack_require__(73528);
// EXTERNAL MODULE: ./.build/stage/registry.js + 12 modules
var stage_registry = __webpack_require__(27640);
// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
;// CONCATENATED MODULE: ./.build/cli/probe.js













/**
 * Measures what a target's Envoy links and looks up, and how that differs from the table by which it would be judged.
 * @throws ConfigurationError for a target that can't be read, ToolError for an Envoy that can't be had.
 */
async function runProbe(text, flags, env) {
    const mirrors = (0,toolchain_mirrors/* parseMirrors */.Cy)([...(flags.mirror ?? []), env.variables.WASM_ACTION_MIRRORS ?? ''].join('\n'));
    const registry = (0,stage_registry.createRegistry)({ plainHttp: flags.plainHttp === true }, undefined, env);
    const envoy = await (0,provision.provisionEnvoy)((0,targets/* parseTarget */.hu)(text), env, { mirrors, registry });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'probe-'));
    let count = 0;
    const judge = async (module) => {
        count += 1;
        if (count % 10 === 0)
            env.log.progress(`${envoy.version}: ${count} modules judged`);
        const modulePath = (0,external_node_path_.join)(folder, `${count}.wasm`);
        await (0,promises_.writeFile)(modulePath, module);
        const plugin = { modulePath, name: 'probe', rootId: '', vmId: '' };
        const result = await (0,process.validate)(envoy, (0,bootstrap.makeBootstrap)(plugin, bootstrap.NO_NETWORK, envoy.version), env);
        await (0,promises_.rm)(modulePath);
        return result;
    };
    try {
        const { imports, exports } = await probeEnvoy(judge, (0,external_node_os_.availableParallelism)());
        const base = nearestRelease(envoy.version);
        return {
            target: text,
            envoy: envoy.versionLine,
            binarySha256: envoy.sha256,
            imports,
            exports,
            comparedWith: base,
            differences: compareWithTable({ imports, exports }, base),
        };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The measured release at or before a version, else the oldest; Istio's `1.36.3-dev` is one of 1.36. */
function nearestRelease(version) {
    const number = version.split('-')[0] ?? version;
    return (tables/* MEASURED_RELEASES */.Ir.findLast((release) => (0,semver.compare)(release, number) <= 0) ?? tables/* MEASURED_RELEASES */.Ir[0] ?? tables/* NEWEST_MEASURED */.Q5);
}
/** What a build has (+) that the table of a release does not, and the other way round (-). */
function compareWithTable({ imports, exports }, release) {
    const isKnown = (since) => since !== undefined && (0,semver.compare)(since, release) <= 0;
    const describe = (name, signature, start) => `${name} ${signature}${start ? ', at the start too' : ''}`;
    const tabled = ['env', 'wasi_snapshot_preview1'].flatMap((module) => (0,tables/* hostFunctionNames */.n3)(module).flatMap((name) => (0,tables/* findHostFunctions */.l6)(module, name)
        .filter(({ since }) => isKnown(since))
        .map(({ type, start }) => describe(`${module}.${name}`, (0,abi_signature/* formatSignature */.i)(type), isKnown(start)))));
    const linked = imports.map(({ module, name, signature, start }) => describe(`${module}.${name}`, signature, start));
    const callbacks = tables/* CALLBACKS */.fC.filter(({ since }) => isKnown(since)).map(({ name, type }) => `${name} ${(0,abi_signature/* formatSignature */.i)(type)}`);
    const asked = exports.map(({ name, signature }) => `${name} ${signature}`);
    return [...listDifferences(linked, tabled), ...listDifferences(asked, callbacks)];
}
function listDifferences(here, table) {
    return [
        ...here.filter((row) => !table.includes(row)).map((row) => `+ ${row}`),
        ...table.filter((row) => !here.includes(row)).map((row) => `- ${row}`),
    ];
}


/***/ }),

/***/ 25814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ parseMirrors),
/* harmony export */   J4: () => (/* binding */ applyMirrors),
/* harmony export */   hr: () => (/* binding */ joinMirrors)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

/**
 * Reads the one prefix map for everything that is ever downloaded, images included. One rule a line, `FROM = TO`, such
 * as `https://github.com = https://mirror.example/github` or `docker.io = registry.example/hub`; blank lines and lines
 * that begin with `#` are left out.
 * @throws ConfigurationError naming the line.
 */
function parseMirrors(text) {
    const mirrors = [];
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const mirror = parseLine(line, index + 1);
        if (mirrors.some((other) => other.from === mirror.from)) {
            throw wrong(index + 1, `${mirror.from} has a mirror already`);
        }
        mirrors.push(mirror);
    }
    return mirrors.sort((a, b) => b.from.length - a.from.length);
}
/** Two maps as one; where both speak of a prefix, the first counts. */
function joinMirrors(first, second) {
    const others = second.filter(({ from }) => !first.some((own) => own.from === from));
    return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
}
/**
 * Where a URL or an image reference is really fetched from: the longest prefix wins, and a prefix ends where a part of
 * the address ends (`https://example.com` is no prefix of `https://example.company/x`).
 */
function applyMirrors(address, mirrors) {
    for (const { from, to } of mirrors) {
        if (!address.startsWith(from))
            continue;
        const rest = address.slice(from.length);
        if (rest === '' || /^[/:@?]/.test(rest))
            return to + rest;
    }
    return address;
}
function parseLine(line, number) {
    const split = line.indexOf('=');
    if (split < 0)
        throw wrong(number, `${JSON.stringify(line)} has no "="`);
    const from = withoutSlash(line.slice(0, split));
    const to = withoutSlash(line.slice(split + 1));
    if (from === '' || to === '')
        throw wrong(number, 'one side of the "=" is empty');
    for (const side of [from, to]) {
        if (/\s/.test(side))
            throw wrong(number, `${JSON.stringify(side)} contains a space`);
        if (/^[a-z]+:\/\/[^/]*@/i.test(side))
            throw wrong(number, 'an address must not carry a user name or a password');
        if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side))
            throw wrong(number, `${side} is no http or https URL`);
    }
    if (isHttpUrl(from) !== isHttpUrl(to)) {
        throw wrong(number, 'a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix');
    }
    return { from, to };
}
function withoutSlash(side) {
    return side.trim().replace(/\/+$/, '');
}
function isHttpUrl(text) {
    return /^https?:\/\//i.test(text) && URL.canParse(text);
}
function wrong(line, what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`mirrors, line ${line}: ${what}`, {
        hint: 'write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github',
    });
}


/***/ }),

/***/ 57868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeU32),
/* harmony export */   Ul: () => (/* binding */ zeros),
/* harmony export */   em: () => (/* binding */ writeModule)
/* harmony export */ });
const CODES = {
    i32: 0x7f,
    i64: 0x7e,
    f32: 0x7d,
    f64: 0x7c,
    v128: 0x7b,
    funcref: 0x70,
    externref: 0x6f,
    ref: 0x6e,
};
const HEADER = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
/** A core module with these imports and exported functions, and a memory of one page (binary format, chapter 5). */
function writeModule(imports, functions) {
    const types = [...imports, ...functions].map(({ type }) => [
        0x60,
        ...writeTypes(type.params),
        ...writeTypes(type.results),
    ]);
    return Uint8Array.from([
        ...HEADER,
        ...section(1, types),
        ...section(2, imports.map(({ module, name }, index) => [...text(module), ...text(name), 0, ...writeU32(index)])),
        ...section(3, functions.map((_, index) => writeU32(imports.length + index))),
        ...section(5, [[0, 1]]),
        ...section(7, [
            ...functions.map(({ name }, index) => [...text(name), 0, ...writeU32(imports.length + index)]),
            [...text('memory'), 2, 0],
        ]),
        ...section(10, functions.map(({ code }) => [...writeU32(code.length + 2), 0, ...code, 0x0b])),
    ]);
}
/** The instructions that put a zero of each type on the stack. */
function zeros(types) {
    return types.flatMap(zero);
}
function zero(type) {
    switch (type) {
        case 'i32':
            return [0x41, 0];
        case 'i64':
            return [0x42, 0];
        case 'f32':
            return [0x43, 0, 0, 0, 0];
        case 'f64':
            return [0x44, 0, 0, 0, 0, 0, 0, 0, 0];
        case 'v128':
            return [0xfd, 0x0c, ...new Array(16).fill(0)];
        case 'funcref':
        case 'externref':
        case 'ref':
            return [0xd0, CODES[type]];
    }
}
function writeTypes(types) {
    return [...writeU32(types.length), ...types.map((type) => CODES[type])];
}
function section(id, items) {
    if (items.length === 0)
        return [];
    const content = [...writeU32(items.length), ...items.flat()];
    return [id, ...writeU32(content.length), ...content];
}
function text(value) {
    const bytes = Buffer.from(value, 'utf8');
    return [...writeU32(bytes.length), ...bytes];
}
/** Unsigned LEB128 of at most 32 bits. */
function writeU32(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writeU32(value >>> 7)];
}


/***/ })

};
