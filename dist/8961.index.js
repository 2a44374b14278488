export const id = 8961;
export const ids = [8961,343];
export const modules = {

/***/ 45576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/**
 * The word that was probably meant: at most a third of its letters differ, and at most `edits`. Undefined where none is
 * that near.
 */
function nearestWord(word, candidates, edits = Infinity) {
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance > Math.min(edits, Math.max(1, Math.floor(candidate.length / 3))))
            continue;
        if (best === undefined || distance < best.distance)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** Insertions, deletions and substitutions between two short words. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 92911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Ld: () => (/* binding */ formatPosition),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   b_: () => (/* binding */ textOrMapping),
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   si: () => (/* binding */ proveYaml)
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
        if (issue.expected === 'never' && item?.key === '<<')
            return MERGE_KEY;
        if (issue.expected === 'never') {
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestWord */ .z)(String(item?.key).slice(0, LONGEST_KEY), Object.keys(entries));
            return `unknown key${meant === undefined ? '' : `, did you mean ${meant}?`}; the legal keys here are ${legal}`;
        }
        return `the key ${String(item?.key)} is missing`;
    });
}
const MERGE_KEY = 'merge keys are not read (YAML 1.2 has none): name what both have in each; an alias can stand for a whole value';
/** A mapping from names to values, in place of `v.record`, to which a list is one too. */
function mapping(key, value, message) {
    const record = valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(key, value, message);
    return {
        ...record,
        '~run': (dataset, config) => record['~run'](Array.isArray(dataset.value) ? { ...dataset, value: undefined } : dataset, config),
    };
}
/** Text. A number or a truth value that wasn't quoted is taken as it was written. */
function text() {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()], 'must be text; write "" for an empty one'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
}
/** Handed on as it stands, or as the JSON text of a mapping. */
function textOrMapping(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), mapping(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J(), 'must be a mapping')], 'must be a mapping, which is handed over as JSON, or text'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description)));
}
/**
 * Reads YAML 1.2 against a schema.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the first fault's place and, below it, every further one.
 */
function readYaml(content, file, schema) {
    return proveYaml(parseYaml(content, file), schema);
}
/** As readYaml, of a document that was parsed before its schema was known. */
function proveYaml({ document, value, positionOf }, schema) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
    if (!result.success) {
        const faults = result.issues.flatMap((issue) => deepestFaults(issue, []));
        const problems = faults.map((fault) => describeFault(fault, document, positionOf));
        throwProblems(sortByPlace(problems));
    }
    return { value: result.output, positionOf };
}
/** @throws ConfigurationError when there is any problem: the first one's place is the error's. */
function throwProblems(problems, hint) {
    const [first, ...others] = withoutRepetition(problems);
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
function withoutRepetition(problems) {
    return [
        ...new Map(problems.map((problem) => [`${formatPosition(problem.position)} ${problem.message}`, problem])).values(),
    ];
}
function sortByPlace(problems) {
    const key = ({ position }) => (position.line ?? 0) * MAX_CHARACTERS + (position.column ?? 0);
    return [...problems].sort((a, b) => key(a) - key(b));
}
/** `file:line:column`, as editors and terminals make links of. */
function formatPosition(position) {
    return [position.file, position.line, position.column].filter((part) => part !== undefined).join(':');
}
/**
 * Parses YAML 1.2.
 * @param file as messages shall name it.
 * @throws ConfigurationError with the place of the first fault.
 */
function parseYaml(content, file) {
    if (content.length > MAX_CHARACTERS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`the file is longer than ${MAX_CHARACTERS} characters`, {
            position: { file },
            hint: 'split it into several files',
        });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(content, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    // Behind the first fault of syntax everything looks wrong.
    const broken = document.errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
    const errors = broken < 0 ? document.errors : document.errors.slice(0, broken + 1);
    throwProblems(errors.map((error) => ({ position: at(error.pos[0]), message: `not valid YAML: ${describeSyntax(error)}` })));
    const positionOf = (path) => at(offsetOf(document, path));
    try {
        const plain = document.toJS();
        return { document, plain, value: keepNumbersAsWritten(document) ? document.toJS() : plain, positionOf };
    }
    catch {
        const alias = findLooseAlias(document);
        const why = alias === undefined ? 'it has more aliases than any honest file' : `there is no anchor &${alias.source}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`not valid YAML: ${why}`, {
            position: alias?.range ? at(alias.range[0]) : { file },
        });
    }
}
/** The library's words are for programmers, where they name its functions. */
function describeSyntax({ code, message }) {
    switch (code) {
        case 'MULTIPLE_DOCS':
            return 'a second document begins here (---): a file holds one';
        case 'DUPLICATE_KEY':
            return 'the key stands in this mapping already';
        default:
            return message;
    }
}
function findLooseAlias(document) {
    let found;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias(_key, node) {
            if (node.resolve(document) !== undefined)
                return undefined;
            found = node;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return found;
}
/** `1.10` is a version and `0x1F` an identifier more often than they are numbers: the spelling is what counts. True where any was spelt so. */
function keepNumbersAsWritten(document) {
    let found = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Scalar(_key, node) {
            const plain = typeof node.value === 'number' || typeof node.value === 'boolean';
            if (!plain || node.source === undefined || node.source === String(node.value))
                return;
            node.value = node.source;
            found = true;
        },
    });
    return found;
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
    const items = issue.path ?? [];
    // A list in the place of a mapping is one fault, whatever is in it.
    const own = issue.expected === 'never' && Array.isArray(items.at(-1)?.input) ? items.slice(0, -1) : items;
    const path = [...above, ...own.map((item) => item.key)];
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

/***/ 81998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ LANGUAGE_NAMES)
/* harmony export */ });
/** Names of the languages that are built here; each is an entry of the table in languages.ts. */
const LANGUAGE_NAMES = ['assemblyscript', 'rust', 'cpp', 'go', 'tinygo'];


/***/ }),

/***/ 91552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ OPTIMIZE_LEVELS)
/* harmony export */ });
/** What wasm-opt is to do: nothing, the smallest module at a sane time, or the fastest one. */
const OPTIMIZE_LEVELS = ['none', 'size', 'speed'];


/***/ }),

/***/ 57893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FAILURE_POLICIES),
/* harmony export */   z: () => (/* binding */ PRODUCTS)
/* harmony export */ });
/** The products that run modules in an Envoy of theirs; each builds the configuration around a module in its own way. */
const PRODUCTS = ['envoy', 'istio', 'envoy-gateway', 'gloo'];
/** What becomes of traffic once the VM has failed (envoy/extensions/wasm/v3/wasm.proto, FailurePolicy). */
const FAILURE_POLICIES = ['FAIL_CLOSED', 'FAIL_OPEN', 'FAIL_RELOAD'];


/***/ }),

/***/ 90343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ MANIFEST),
/* harmony export */   readManifest: () => (/* binding */ readManifest),
/* harmony export */   sizeInBytes: () => (/* binding */ sizeInBytes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92911);
/* harmony import */ var _language_language_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81998);
/* harmony import */ var _language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91552);
/* harmony import */ var _wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57893);
/* harmony import */ var _vm_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39311);








/** A text with a word on what it is for, which the published schema shows in editors. */
function word(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_(description)));
}
function texts(description) {
    return valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), 'must be a list, such as [a, b]'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_(description)));
}
const SIZE = /^(\d+(?:\.\d+)?) *(bytes|B|kB|KiB|MB|MiB)$/;
const SIZE_MESSAGE = 'must be a size, such as 200 kB, 1.5 MiB or a number of bytes';
const COMMAND_MESSAGE = 'must be a list of words, such as [make, wasm], or one text';
const DATE_MESSAGE = 'must be a date, such as 2027-01-31';
const POLICY_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .FAILURE_POLICIES */ .c.join(', ')}`;
const CAPABILITIES_MESSAGE = 'must be a list of names, such as [proxy_log, proxy_on_request_headers]';
const PRODUCT_MESSAGE = `must be one of ${_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCTS */ .z.join(', ')}`;
const LANGUAGE_MESSAGE = `must be one of ${_language_language_names_js__WEBPACK_IMPORTED_MODULE_6__/* .LANGUAGE_NAMES */ .G.join(', ')}`;
/** The keys of wasm.yaml: what is read, what is refused and `schema/wasm.schema.json` all come from here. */
const MANIFEST = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    name: word('The name of the plugin; else the one in package.json, else that of the folder.'),
    language: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_language_language_names_js__WEBPACK_IMPORTED_MODULE_6__/* .LANGUAGE_NAMES */ .G, LANGUAGE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('The language of the source, where more than one is found.'))),
    targets: texts('Where the module shall run: envoy@1.40, istio@1.28.10, envoy-gateway@1.6, image:REFERENCE, path:FILE.'),
    rootId: word('The root id under which Envoy starts the plugin.'),
    configuration: (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrMapping */ .b_)('The plugin configuration for tests: a mapping is handed over as JSON.'),
    vmConfiguration: (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .textOrMapping */ .b_)('The configuration of the VM.'),
    environment: _vm_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .vmEnvironment */ .f,
    capabilities: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), CAPABILITIES_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq(CAPABILITIES_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('The only host functions and callbacks that there are for the module. Only a plain Envoy can say so.'))),
    failurePolicy: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .FAILURE_POLICIES */ .c, POLICY_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What becomes of traffic once the module has trapped. Default: FAIL_CLOSED.'))),
    allowOnHeadersStopIteration: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY('must be true or false'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Whether the body reaches a filter that pauses on the headers. Only a plain Envoy can say so.'))),
    as: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .PRODUCTS */ .z, PRODUCT_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Whose way of configuring modules tests follow; else that of each target.'))),
    build: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        command: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq(COMMAND_MESSAGE)), valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()), valibot__WEBPACK_IMPORTED_MODULE_4__/* .nonEmpty */ .hq(COMMAND_MESSAGE))], COMMAND_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Program and arguments. No shell reads them; a text is split into words at its blanks.'))),
        output: word('The module that the command makes.'),
        directory: word('Where the command runs; else in the folder of this file.'),
        optimize: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTIMIZE_LEVELS */ .Q, `must be one of ${_language_optimize_levels_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTIMIZE_LEVELS */ .Q.join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What wasm-opt does: nothing, the smallest module (size, the default), or the fastest (speed).'))),
        strip: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(_wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .STRIPPINGS */ .gy, `must be one of ${_wasm_strip_js__WEBPACK_IMPORTED_MODULE_2__/* .STRIPPINGS */ .gy.join(', ')}`), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('What the module is shipped without: debug (the default) is what only a debugger reads; names also takes the names of functions, and with them the backtraces in the log of Envoy.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('How the module is built, where detection does not do, and what becomes of it then.'))),
    image: word('Where the image is pushed: HOST/NAME, with or without a tag.'),
    version: word('The version of the plugin, for the image.'),
    layouts: texts('How the image is laid out: compat, solo, cncf, docker. Default: compat and solo.'),
    budgets: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        size: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
            valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(SIZE, SIZE_MESSAGE)),
            valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(1, SIZE_MESSAGE)),
        ], SIZE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('The most that the module may weigh.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Limits; above one of them the run fails.'))),
    ignore: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        code: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('The code of the diagnostic.')),
        reason: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Why it is accepted.')),
        until: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .isoDate */ ._$n(DATE_MESSAGE), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('The last day on which it is ignored.'))),
    }), 'must be a list of mappings with code and reason'), valibot__WEBPACK_IMPORTED_MODULE_4__/* .description */ .h_('Diagnostics that are known and accepted.'))),
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
    const { value, positionOf } = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(content, file, valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(MANIFEST));
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

/***/ 39311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ vmEnvironment)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92911);


const withoutNul = valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((value) => !value.includes('\0'), 'holds a NUL, which ends a variable');
const name = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[^=\0]+$/, 'is no name of an environment variable'));
const VALUE = "must be text, null, or {host: …} with what Envoy's own variable holds in tests ({host: null}: Envoy has none)";
const hostVariable = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({ host: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), withoutNul))) }), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(({ host }) => host !== undefined, VALUE), valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ host = null }) => ({ host })));
const value = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), withoutNul), valibot__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), hostVariable], VALUE);
/** As test files and wasm.yaml say it. */
const vmEnvironment = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(name, value, 'must be a mapping of names to values')), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The VM's environment variables: their values, or {host: …} for one that Envoy hands on from its own environment."));


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseWorkspace: () => (/* binding */ parseWorkspace)
/* harmony export */ });
/* unused harmony export WORKSPACE */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _base_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92911);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90343);



const TEXTS = valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'must be a list, such as [a, b]');
const WORKSPACE = (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
    modules: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Folders of modules, with * and **: filters/*. Else every folder with a wasm.yaml.'))),
    shared: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('What every module depends on, with * and **: a change in it concerns all of them.'))),
    defaults: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
        targets: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(TEXTS),
        image: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL((0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('{name} stands for the name of the module.'))),
        layouts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(TEXTS),
        budgets: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST */ .e.entries.budgets,
        mirrors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(TEXTS, valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Where to download from instead, FROM = TO each; what a flag says counts first.'))),
    }), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('What a wasm.yaml says when it says nothing else.'))),
});
/**
 * Reads the text of a wasm-modules.yaml.
 * @param file as messages shall name it.
 * @throws ConfigurationError for a wrong key or value.
 */
function parseWorkspace(content, file) {
    return (0,_base_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .gM)(content, file, valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(WORKSPACE)).value ?? {};
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

/***/ 18990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ MalformedModule)
/* harmony export */ });
/** The bytes are no core module, or stop being one at the offset. */
class MalformedModule extends Error {
    name = 'MalformedModule';
    /** Bytes from the start of the file. */
    offset;
    constructor(message, offset) {
        super(`${message} at byte ${offset}`);
        this.offset = offset;
    }
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ stripModule),
/* harmony export */   Y9: () => (/* binding */ keepFunctionNames),
/* harmony export */   gy: () => (/* binding */ STRIPPINGS)
/* harmony export */ });
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8917);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
/* harmony import */ var _write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57868);



const HEADER_BYTES = 8;
const CUSTOM = 0;
/** Of the section `name`: the names of functions (core specification, 7.4.1). */
const FUNCTIONS = 1;
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
    return changeSections(bytes, ({ custom }) => {
        const isTaken = custom !== undefined && (DEBUGGING.test(custom) || (stripping === 'names' && custom === 'name'));
        return isTaken ? [] : undefined;
    });
}
/**
 * The module with no names but those of functions: a backtrace shows none of locals, globals, types and segments.
 * @throws MalformedModule where the sections don't add up.
 */
function keepFunctionNames(bytes) {
    return changeSections(bytes, ({ custom, content }) => {
        if (custom !== 'name')
            return undefined;
        const title = content.bytes.subarray(content.offset - 1 - custom.length, content.offset);
        const parts = [title, ...functionNames(content)];
        return [Buffer.from([CUSTOM, ...(0,_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeU32 */ .A)(parts.reduce((sum, part) => sum + part.length, 0))]), ...parts];
    });
}
function functionNames(content) {
    const kept = [];
    while (content.offset < content.end) {
        const start = content.offset;
        const id = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(content);
        const end = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(content) + content.offset;
        if (end > content.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('names longer than their section', start);
        if (id === FUNCTIONS)
            kept.push(content.bytes.subarray(start, end));
        content.offset = end;
    }
    return kept;
}
/** @param change what shall stand in a section's place; undefined: itself. */
function changeSections(bytes, change) {
    const parts = [bytes.subarray(0, HEADER_BYTES)];
    const cursor = { bytes, offset: HEADER_BYTES, end: bytes.length };
    let changed = false;
    while (cursor.offset < cursor.end) {
        const start = cursor.offset;
        const id = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readByte */ .HA)(cursor);
        const size = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readU32 */ .PF)(cursor);
        const end = cursor.offset + size;
        if (end > cursor.end)
            throw new _malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .MalformedModule */ .y('section longer than the module', start);
        const content = { bytes, offset: cursor.offset, end };
        const instead = change({ custom: id === CUSTOM ? (0,_cursor_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)(content) : undefined, content });
        if (instead !== undefined)
            changed = true;
        parts.push(...(instead ?? [bytes.subarray(start, end)]));
        cursor.offset = end;
    }
    return changed ? Buffer.concat(parts) : bytes;
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
