export const id = 9501;
export const ids = [9501];
export const modules = {

/***/ 92911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   b_: () => (/* binding */ textOrMapping),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   jV: () => (/* binding */ formatPath)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45576);




/** No file that a person writes by hand is longer. */
const MAX_CHARACTERS = 1 << 20;
/** A file with hundreds of faults needs its author's eyes on the first ones. */
const MAX_PROBLEMS = 20;
/** A key that was meant to be one of ours is not longer. */
const LONGEST_KEY = 50;
/**
 * An object that holds these keys and no others; complains with the legal ones. To be used in place of
 * `v.strictObject`, so that every file of the user's is judged in the same words.
 */
function closedObject(entries) {
    const legal = Object.keys(entries).join(', ');
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(entries, (issue) => {
        const item = issue.path?.at(-1);
        // To JavaScript a list is an object too.
        if (issue.expected === 'Object' || Array.isArray(item?.input))
            return `must be a mapping with the keys ${legal}`;
        if (issue.expected === 'never') {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(String(item?.key).slice(0, LONGEST_KEY), Object.keys(entries));
            return `unknown key${meant === undefined ? '' : `, did you mean ${meant}?`}; the legal keys here are ${legal}`;
        }
        return `the key ${String(item?.key)} is missing`;
    });
}
/** Text. A number or a truth value that wasn't quoted is taken as it was written. */
function text() {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], 'must be text; write "" for an empty one'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
}
/** Handed on as it stands, or as the JSON text of a mapping. */
function textOrMapping(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())], 'must be a mapping, which is handed over as JSON, or text'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description)));
}
/**
 * Reads YAML 1.2 against a schema.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the first fault's place and, below it, every further one.
 */
function readYaml(content, file, schema) {
    const { document, value, positionOf } = parseYaml(content, file);
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
    if (!result.success) {
        const faults = result.issues.flatMap((issue) => deepestFaults(issue, []));
        throwProblems(sortByPlace(faults.map((fault) => describeFault(fault, document, positionOf))));
    }
    return { value: result.output, positionOf };
}
/** @throws ConfigurationError when there is any problem: the first one's place is the error's. */
function throwProblems(problems, hint) {
    const [first, ...others] = problems;
    if (first === undefined)
        return;
    const shown = others
        .slice(0, MAX_PROBLEMS - 1)
        .map(({ position, message }) => `${formatPosition(position)}: ${message}`);
    const rest = others.length - shown.length;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1([first.message, ...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'), {
        position: first.position,
        hint,
    });
}
function sortByPlace(problems) {
    const key = ({ position }) => (position.line ?? 0) * MAX_CHARACTERS + (position.column ?? 0);
    return [...problems].sort((a, b) => key(a) - key(b));
}
/** `file:line:column`, as editors and terminals make links of. */
function formatPosition(position) {
    return [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
}
function parseYaml(content, file) {
    if (content.length > MAX_CHARACTERS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file} is longer than ${MAX_CHARACTERS} characters`, { position: { file } });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    throwProblems(document.errors.map((error) => ({ position: at(error.pos[0]), message: `not valid YAML: ${error.message}` })));
    keepNumbersAsWritten(document);
    const positionOf = (path) => at(offsetOf(document, path));
    try {
        return { document, value: document.toJS(), positionOf };
    }
    catch (error) {
        // An alias that has no anchor, or more aliases than any honest file has.
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`${file} cannot be read as YAML`, { position: { file }, cause: error });
    }
}
/** `1.10` is a version and `0x1F` an identifier more often than they are numbers: the spelling is what counts. */
function keepNumbersAsWritten(document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_key, node) {
            const plain = typeof node.value === 'number' || typeof node.value === 'boolean';
            if (plain && node.source !== undefined && node.source !== String(node.value))
                node.value = node.source;
        },
    });
}
function offsetOf(document, path) {
    const last = path.at(-1);
    if (last === undefined)
        return 0;
    const parent = document.getIn(path.slice(0, -1), true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(last));
        if (pair !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) && pair.key.range)
            return pair.key.range[0];
    }
    const node = document.getIn(path, true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range)
        return node.range[0];
    return offsetOf(document, path.slice(0, -1));
}
/** Where a value may be one thing or another, the fault inside of the one that was meant says more than the choice. */
function deepestFaults(issue, above) {
    const path = [...above, ...(issue.path ?? []).map((item) => item.key)];
    const inside = (issue.issues ?? []).flatMap((part) => deepestFaults(part, path));
    const deeper = inside.filter((fault) => fault.path.length > path.length);
    return deeper.length > 0 ? deeper : [{ path, message: issue.message }];
}
function describeFault({ path, message }, document, positionOf) {
    // A missing key stands nowhere: its owner's place is shown.
    const place = document.hasIn(path) ? path : path.slice(0, -1);
    const name = place.length === 0 ? '' : `${formatPath(place)}: `;
    return { position: positionOf(place), message: `${name}${message}` };
}
/** A path as people write it: `cases[0].request.method`. */
function formatPath(path) {
    return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}


/***/ }),

/***/ 90343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   Wl: () => (/* binding */ sizeInBytes),
/* harmony export */   e0: () => (/* binding */ MANIFEST)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92911);
/* harmony import */ var _language_language_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81998);
/* harmony import */ var _language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91552);
/* harmony import */ var _wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57893);







/** A text with a word on what it is for, which the published schema shows in editors. */
function word(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description)));
}
function texts(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), 'must be a list, such as [a, b]'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(description)));
}
const SIZE = /^(\d+(?:\.\d+)?) *(bytes|B|kB|KiB|MB|MiB)$/;
const SIZE_MESSAGE = 'must be a size, such as 200 kB, 1.5 MiB or a number of bytes';
const COMMAND_MESSAGE = 'must be a list of words, such as [make, wasm], or one text';
const DATE_MESSAGE = 'must be a date, such as 2027-01-31';
const POLICY_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILURE_POLICIES */ .c.join(', ')}`;
const PRODUCT_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCTS */ .z.join(', ')}`;
const LANGUAGE_MESSAGE = `must be one of ${_language_language_names_js__WEBPACK_IMPORTED_MODULE_5__/* .LANGUAGE_NAMES */ .G.join(', ')}`;
/** The keys of wasm.yaml: what is read, what is refused and `schema/wasm.schema.json` all come from here. */
const MANIFEST = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    name: word('The name of the plugin; else the one in package.json, else that of the folder.'),
    language: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_language_language_names_js__WEBPACK_IMPORTED_MODULE_5__/* .LANGUAGE_NAMES */ .G, LANGUAGE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The language of the source, where more than one is found.'))),
    targets: texts('Where the module shall run: envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE, path:FILE.'),
    rootId: word('The root id under which Envoy starts the plugin.'),
    configuration: (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrMapping */ .b_)('The plugin configuration for tests: a mapping is handed over as JSON.'),
    vmConfiguration: (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrMapping */ .b_)('The configuration of the VM.'),
    failurePolicy: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILURE_POLICIES */ .c, POLICY_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('What becomes of traffic once the module has trapped. Default: FAIL_CLOSED.'))),
    allowOnHeadersStopIteration: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY('must be true or false'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Whether the body reaches a filter that pauses on the headers. Only a plain Envoy can say so.'))),
    as: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_4__/* .PRODUCTS */ .z, PRODUCT_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Whose way of configuring modules tests follow; else that of each target.'))),
    build: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        command: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq(COMMAND_MESSAGE)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .nonEmpty */ .hq(COMMAND_MESSAGE))], COMMAND_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Program and arguments. No shell reads them; a text is split into words at its blanks.'))),
        output: word('The module that the command makes.'),
        directory: word('Where the command runs; else in the folder of this file.'),
        optimize: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIMIZE_LEVELS */ .Q, `must be one of ${_language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIMIZE_LEVELS */ .Q.join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('What wasm-opt does: nothing, the smallest module (size, the default), or the fastest (speed).'))),
        strip: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .STRIPPINGS */ .g, `must be one of ${_wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .STRIPPINGS */ .g.join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('What the module is shipped without: debug (the default) is what only a debugger reads; names also takes the names of functions, and with them the backtraces in the log of Envoy.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('How the module is built, where detection does not do, and what becomes of it then.'))),
    image: word('Where the image is pushed: HOST/NAME, with or without a tag.'),
    version: word('The version of the plugin, for the image.'),
    layouts: texts('How the image is laid out: compat, solo, cncf, docker. Default: compat and solo.'),
    budgets: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
            valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(SIZE, SIZE_MESSAGE)),
            valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1, SIZE_MESSAGE)),
        ], SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The most that the module may weigh.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Limits; above one of them the run fails.'))),
    ignore: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The code of the diagnostic.')),
        reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Why it is accepted.')),
        until: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .isoDate */ ._$n(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('The last day on which it is ignored.'))),
    }), 'must be a list of mappings with code and reason'), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_('Diagnostics that are known and accepted.'))),
    description: word('One sentence for whoever finds the image.'),
    licenses: word('An SPDX expression, such as Apache-2.0.'),
    source: word("The URL of the plugin's source."),
    documentation: word("The URL of the plugin's documentation."),
});
/**
 * Reads the text of a wasm.yaml.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the place of the first fault and all further ones.
 */
function readManifest(content, file) {
    const { value, positionOf } = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content, file, valibot__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(MANIFEST));
    return { value: { ...value, ...plainConfigurations(content, value ?? {}) }, positionOf };
}
/** readYaml keeps numbers as they were spelt, which suits a version and not a plugin's configuration. */
function plainConfigurations(content, manifest) {
    if (manifest.configuration === undefined && manifest.vmConfiguration === undefined)
        return {};
    const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(content);
    return {
        ...(plain.configuration === undefined ? {} : { configuration: plain.configuration }),
        ...(plain.vmConfiguration === undefined ? {} : { vmConfiguration: plain.vmConfiguration }),
    };
}
/** Bytes of a size that the schema has let through: `200 kB` is 200,000, `1 KiB` is 1,024. */
function sizeInBytes(size) {
    if (typeof size === 'number')
        return size;
    const [, number = '', unit = ''] = SIZE.exec(size) ?? [];
    const factor = { bytes: 1, B: 1, kB: 1e3, KiB: 2 ** 10, MB: 1e6, MiB: 2 ** 20 }[unit] ?? Number.NaN;
    return Math.floor(Number(number) * factor);
}


/***/ }),

/***/ 69501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ findDefaults),
/* harmony export */   iF: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* unused harmony export WORKSPACE */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92911);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90343);





/** The one file for all modules of a repository. */
const WORKSPACE_FILE = 'wasm-modules.yaml';
const TEXTS = valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), 'must be a list, such as [a, b]');
const WORKSPACE = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .closedObject */ .YI)({
    modules: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Folders of modules, with * and **: filters/*. Else every folder with a wasm.yaml.'))),
    shared: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What every module depends on, with * and **: a change in it concerns all of them.'))),
    defaults: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .closedObject */ .YI)({
        targets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(TEXTS),
        image: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('{name} stands for the name of the module.'))),
        layouts: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(TEXTS),
        budgets: _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST */ .e0.entries.budgets,
        mirrors: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Where to download from instead, FROM = TO each; what a flag says counts first.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What a wasm.yaml says when it says nothing else.'))),
});
/**
 * Reads the wasm-modules.yaml of a folder; empty where there is none.
 * @throws ConfigurationError for a wrong key or value.
 */
async function readWorkspace(directory, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, WORKSPACE_FILE);
    const content = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(path);
    if (content === undefined)
        return {};
    return (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .gM)(content, (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, path), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(WORKSPACE)).value ?? {};
}
/** What the nearest wasm-modules.yaml says for all modules: in the project's folder or above it, up to the root. */
async function findDefaults(directory, root) {
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const { defaults } = await readWorkspace(folder, root);
        if (defaults !== undefined)
            return defaults;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder);
        if (above === '' || above.startsWith('..') || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return {};
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


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stripModule),
/* harmony export */   g: () => (/* binding */ STRIPPINGS)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);


const HEADER_BYTES = 8;
const CUSTOM = 0;
/** DWARF, where else to find it, and source maps (tool-conventions, Debugging.md). */
const DEBUGGING = /^(?:\.debug_\w+|external_debug_info|sourceMappingURL|build_id)$/;
/** What a module is shipped without: `debug` is what only a debugger reads, `names` those of functions as well. */
const STRIPPINGS = ['debug', 'names'];
/**
 * The module without what only a debugger reads. All other bytes stay as they are; the same array where
 * there is nothing to take. The names stay unless they are asked for: Envoy's
 * backtraces need them.
 * @throws MalformedModule where the sections don't add up.
 */
function stripModule(bytes, stripping) {
    const kept = [bytes.subarray(0, HEADER_BYTES)];
    const cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
    let stripped = false;
    while (cursor.offset < cursor.end) {
        const start = cursor.offset;
        const id = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
        const size = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor);
        const end = cursor.offset + size;
        if (end > cursor.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('section longer than the module', start);
        if (id === CUSTOM && isTaken((0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)({ bytes, offset: cursor.offset, end }), stripping))
            stripped = true;
        else
            kept.push(bytes.subarray(start, end));
        cursor.offset = end;
    }
    return stripped ? Buffer.concat(kept) : bytes;
}
function isTaken(name, stripping) {
    return DEBUGGING.test(name) || (stripping === 'names' && name === 'name');
}


/***/ })

};
