export const id = 4928;
export const ids = [4928];
export const modules = {

/***/ 38302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ positionOfText),
/* harmony export */   J: () => (/* binding */ readJsonFile)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);



/**
 * Reads a JSON file of the user's against a schema; undefined where there is no such file.
 * @param root the folder that messages name the file from.
 * @throws ConfigurationError with the place of a syntax error, or the key of the wrong value.
 */
async function readJsonFile(path, root, schema) {
    const content = await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(path);
    if (content === undefined)
        return undefined;
    const file = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, path);
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, parseJson(content, file));
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    const key = valibot__WEBPACK_IMPORTED_MODULE_2__/* .getDotPath */ .BuJ(issue);
    const position = key === null ? { file } : positionOfText(content, `"${key.split('.').at(-1)}"`, file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${key === null ? file : `${key} in ${file}`} is wrong: ${issue.message}`, { position });
}
function parseJson(content, file) {
    try {
        return JSON.parse(content.replace(/^\ufeff/, ''));
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${file} is not valid JSON: ${message}`, {
            position: syntaxPosition(content, message, file),
        });
    }
}
/** V8 names the place in some of its messages only. */
function syntaxPosition(content, message, file) {
    const offset = /at position (\d+)/.exec(message)?.[1];
    if (offset !== undefined)
        return positionAt(content, Number(offset), file);
    return message.includes('end of JSON') ? positionAt(content, content.length, file) : { file };
}
/** Where a text first stands in a file, else the file alone. */
function positionOfText(content, text, file) {
    const offset = content.indexOf(text);
    return offset < 0 ? { file } : positionAt(content, offset, file);
}
function positionAt(content, offset, file) {
    const before = content.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ BUNDLED_VERSION)
});

;// CONCATENATED MODULE: ./.build/abi/data/version.json
const version_namespaceObject = {"r":"2026.11.1"};
;// CONCATENATED MODULE: ./.build/check/tables/version.js

/** The version of the tables in this repository, `YEAR.MONTH.NUMBER`. */
const BUNDLED_VERSION = version_namespaceObject.r;


/***/ }),

/***/ 65252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ splitCommand),
/* harmony export */   r: () => (/* binding */ trySplitWords)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

/** What only a shell would act upon, outside of quotes: operators, redirections, substitutions, variables. */
const SHELL_SYNTAX = /^(?:&&?|\|\|?|[;<>()`\n]|\$[\w({])/;
const WITHOUT_SHELL = 'put the commands into a script or a Makefile and name that, or write the list [sh, -c, "…"] in wasm.yaml';
/**
 * Splits a command into its words: blanks separate, single quotes keep everything, in double quotes a backslash takes
 * a quote or a backslash, outside of quotes it takes any character. Variables set before the program
 * (`GOOS=wasip1 go build`) are handed to `env`.
 * @param position where the command stands in a file.
 * @throws ConfigurationError for an unclosed quote, or for what a shell would be needed for.
 */
function splitCommand(command, position) {
    const words = splitWords(command);
    if (!Array.isArray(words)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`the build command ${JSON.stringify(command)} ${words.fault}`, {
            position,
            hint: words.hint,
        });
    }
    if (words.length === 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1('the build command is empty', { position });
    return /^[A-Za-z_]\w*=/.test(words[0] ?? '') ? ['env', ...words] : words;
}
/** The words of a command that needs no shell, or undefined. */
function trySplitWords(command) {
    const words = splitWords(command);
    return Array.isArray(words) ? words : undefined;
}
function splitWords(command) {
    const words = [];
    let word;
    let rest = command;
    while (rest !== '') {
        const shell = SHELL_SYNTAX.exec(rest);
        if (shell !== null)
            return { fault: `holds ${JSON.stringify(shell[0])}, and no shell reads it`, hint: WITHOUT_SHELL };
        const token = /^(?:'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]))/.exec(rest);
        if (token !== null) {
            const [all, single, double, escaped, plain] = token;
            word = (word ?? '') + (single ?? double?.replace(/\\(["\\])/g, '$1') ?? escaped ?? plain ?? '');
            rest = rest.slice(all.length);
            continue;
        }
        const blank = /^\s+/.exec(rest);
        if (blank === null)
            return { fault: "has a quote that isn't closed" };
        if (word !== undefined)
            words.push(word);
        word = undefined;
        rest = rest.slice(blank[0].length);
    }
    return word === undefined ? words : [...words, word];
}


/***/ }),

/***/ 35476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isProtobufText),
/* harmony export */   p: () => (/* binding */ isCaseFile)
/* harmony export */ });
/** The extensions that Google's rules for Bazel take for protobuf text (plugins/plugins.bzl, proxy_wasm_tests). */
const PROTOBUF_TEXT = /\.(?:textpb|txtpb|textproto|pbtxt)$/;
/** True for a file of Google's tester in protobuf text, by its name. */
function isProtobufText(name) {
    return PROTOBUF_TEXT.test(name);
}
/** True for a file of test cases, by its name. */
function isCaseFile(name) {
    return /\.ya?ml$/.test(name) || isProtobufText(name);
}


/***/ }),

/***/ 37774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ loadProject)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/json.js
var json = __webpack_require__(38302);
// EXTERNAL MODULE: ./.build/language/words.js
var words = __webpack_require__(65252);
// EXTERNAL MODULE: ./.build/project/case-files.js
var case_files = __webpack_require__(35476);
;// CONCATENATED MODULE: ./.build/project/runtime-config.js



const IDS = dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP('must be text'), 'must be a list of texts'));
/** Keys beyond these are left alone: the file belongs to other tools too. */
const RUNTIME_CONFIG = dist/* looseObject */._H3({
    config: dist/* optional */.lqM(dist/* looseObject */._H3({ rootIds: IDS, root_ids: IDS }, 'must be an object')),
});
/**
 * The root ids that wasme's `runtime-config.json` names, under either spelling (wasme writes `rootIds`, the image
 * specification's own example has `root_ids`); none where the file isn't there.
 * @throws ConfigurationError for a file that can't be read so.
 */
async function readRootIds(directory, root) {
    const found = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'runtime-config.json'), root, RUNTIME_CONFIG);
    return found?.config?.rootIds ?? found?.config?.root_ids ?? [];
}

// EXTERNAL MODULE: ./.build/project/workspace.js
var workspace = __webpack_require__(69501);
;// CONCATENATED MODULE: ./.build/project/project.js










const MANIFEST_NAMES = ['wasm.yaml', 'wasm.yml'];
const NAMED = dist/* looseObject */._H3({ name: dist/* optional */.lqM(dist/* string */.YjP('must be text')) });
/**
 * Reads a project's folder. What is said twice counts in this order: flags and inputs, wasm.yaml, wasme's
 * runtime-config.json, what the source and the folder tell.
 * @param directory absolute.
 * @throws ConfigurationError for a folder that holds no project, or a wrong key or value in one of its files.
 */
async function loadProject(directory, env, overrides = {}) {
    const shown = (0,files/* relativePath */.iZ)(env.directory, directory);
    if ((await (0,files/* pathKind */.gl)(directory)) !== 'directory') {
        throw new errors/* ConfigurationError */.j1(`${shown} is not a folder`, {
            hint: "name the project's folder, or a built .wasm file",
        });
    }
    const manifest = await findManifest(directory, env);
    const value = manifest?.value ?? {};
    const defaults = await (0,workspace/* findDefaults */.U)(directory, env.directory);
    const build = resolveBuild(directory, manifest, overrides);
    const language = await resolveLanguage({ directory, env, manifest, overrides, build });
    const name = overrides.name ?? value.name ?? (await findName(directory, env));
    return {
        directory,
        name,
        language,
        targets: firstFilled(overrides.targets, value.targets, defaults.targets),
        rootId: overrides.rootId ?? value.rootId ?? (await findRootId(directory, language, env)),
        configuration: overrides.configuration ?? toText(value.configuration),
        vmConfiguration: toText(value.vmConfiguration),
        environment: value.environment,
        capabilities: value.capabilities,
        failurePolicy: value.failurePolicy,
        stopIteration: value.allowOnHeadersStopIteration,
        product: overrides.product ?? value.as,
        build,
        optimize: overrides.optimize ?? value.build?.optimize,
        strip: value.build?.strip,
        // One name for the images of a whole monorepo: ghcr.io/acme/filters/{name}.
        image: (overrides.image ?? value.image ?? defaults.image)?.replaceAll('{name}', name),
        version: value.version,
        layouts: firstFilled(overrides.layouts, value.layouts, defaults.layouts),
        budgets: await toBudgets(value.budgets ?? defaults.budgets),
        mirrors: defaults.mirrors,
        ignore: value.ignore ?? [],
        cases: firstFilled(overrides.cases, await findCases(directory)),
        manifestPath: manifest?.path,
        annotations: {
            description: value.description,
            licenses: value.licenses,
            source: value.source,
            documentation: value.documentation,
        },
    };
}
async function findManifest(directory, env) {
    for (const name of MANIFEST_NAMES) {
        const path = (0,external_node_path_.join)(directory, name);
        const content = await (0,files/* readTextIfExists */.TP)(path);
        if (content === undefined)
            continue;
        // Reading YAML takes more loading than all else of a project; a module that was built already may have none.
        const { readManifest } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 90343));
        return { path, ...readManifest(content, (0,files/* relativePath */.iZ)(env.directory, path)) };
    }
    return undefined;
}
function resolveBuild(directory, manifest, overrides) {
    const own = manifest?.value.build;
    const command = overrides.buildCommand ?? own?.command;
    const output = overrides.buildOutput ?? own?.output;
    if (command === undefined && output === undefined)
        return undefined;
    if (command === undefined || output === undefined) {
        const [given, lacking] = command === undefined ? ['output', 'command'] : ['command', 'output'];
        throw new errors/* ConfigurationError */.j1(`there is a build ${given} without a build ${lacking}`, {
            position: own === undefined ? undefined : manifest?.positionOf(['build']),
            hint: `give both: --build-${lacking}, the input build-${lacking}, or build.${lacking} in wasm.yaml`,
        });
    }
    const position = overrides.buildCommand === undefined ? manifest?.positionOf(['build', 'command']) : undefined;
    return {
        command: typeof command === 'string' ? (0,words/* splitCommand */.G)(command, position) : command,
        directory: (0,external_node_path_.resolve)(directory, own?.directory ?? '.'),
        output: (0,external_node_path_.resolve)(directory, output),
    };
}
/** A module that is given, and a build command, need no language: there it is only told where something shows it. */
async function resolveLanguage({ directory, env, manifest, overrides, build, }) {
    const named = overrides.language ?? manifest?.value.language;
    if (overrides.module !== undefined)
        return named;
    const { detectLanguage, getLanguage, LANGUAGE_MARKS } = await loadLanguages();
    const name = named ?? (await detectLanguage(directory, env.directory, build === undefined))?.name;
    if (build !== undefined)
        return name;
    if (name === undefined)
        throw noProject(directory, env, manifest, LANGUAGE_MARKS);
    return getLanguage(name).name;
}
function noProject(directory, env, manifest, marks) {
    const shown = (0,files/* relativePath */.iZ)(env.directory, directory);
    const where = shown === '.' ? 'this folder' : shown;
    if (manifest === undefined) {
        const isNamedLikeModule = directory.endsWith('.wasm');
        return new errors/* ConfigurationError */.j1(`${isNamedLikeModule ? `${shown} is a folder, not a module, and there is no project in it` : `there is no project in ${where}`}: it has none of ${MANIFEST_NAMES.join(', ')}, ${marks}`, {
            hint: "name the project's folder; or give a built module (`wasm-action run FILE.wasm`, input `module`); " +
                'or write a wasm.yaml with build: {command: [make, wasm], output: plugin.wasm}',
        });
    }
    return new errors/* ConfigurationError */.j1(`${(0,files/* relativePath */.iZ)(env.directory, manifest.path)} doesn't say how the module is built, and ${where} has none of ${marks}`, {
        position: { file: (0,files/* relativePath */.iZ)(env.directory, manifest.path) },
        hint: 'add build: {command: [make, wasm], output: plugin.wasm}, or give a built module (`module`)',
    });
}
async function findName(directory, env) {
    const named = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), env.directory, NAMED);
    // A scope says who publishes the package; the plugin's name is what follows.
    const name = named?.name?.split('/').at(-1) ?? '';
    return name === '' ? (0,external_node_path_.basename)(directory) : name;
}
/** Of several ids in the source none is more likely than the others. */
async function findRootId(directory, language, env) {
    const [configured] = await readRootIds(directory, env.directory);
    if (configured !== undefined)
        return configured;
    if (language === undefined)
        return '';
    const { findRootIds } = await loadLanguages();
    const registered = await findRootIds(directory, language);
    return registered.length === 1 ? (registered[0] ?? '') : '';
}
/** Every compiler's ways are a third of all code, and of no use to whoever brings a built module. */
function loadLanguages() {
    return Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3292), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(6622), __webpack_require__.e(9701)]).then(__webpack_require__.bind(__webpack_require__, 16622));
}
async function findCases(directory) {
    const folder = (0,external_node_path_.join)(directory, 'tests');
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && (0,case_files/* isCaseFile */.p)(entry.name))
            .map((entry) => (0,external_node_path_.join)(folder, entry.name))
            .sort();
    }
    catch (error) {
        if ((0,files/* isNotFound */.c4)(error))
            return [];
        throw error;
    }
}
async function toBudgets(budgets) {
    if (budgets?.size === undefined)
        return {};
    const { sizeInBytes } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(343)]).then(__webpack_require__.bind(__webpack_require__, 90343));
    return { size: sizeInBytes(budgets.size) };
}
function toText(configuration) {
    if (configuration === undefined || typeof configuration === 'string')
        return configuration;
    return JSON.stringify(configuration);
}
function firstFilled(...lists) {
    return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}


/***/ }),

/***/ 69501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findDefaults),
/* harmony export */   i: () => (/* binding */ readWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);


/** The one file for all modules of a repository. */
const WORKSPACE_FILE = 'wasm-modules.yaml';
/**
 * Reads the wasm-modules.yaml of a folder; empty where there is none.
 * @throws ConfigurationError for a wrong key or value.
 */
async function readWorkspace(directory, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, WORKSPACE_FILE);
    const content = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readTextIfExists */ .TP)(path);
    if (content === undefined)
        return {};
    // As in project.ts: YAML is loaded where there is some.
    const { parseWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8961)]).then(__webpack_require__.bind(__webpack_require__, 8961));
    return parseWorkspace(content, (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, path));
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

/***/ 74928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/check/tables/version.js + 1 modules
var tables_version = __webpack_require__(4431);
;// CONCATENATED MODULE: ./.build/check/tables/data-version.js


const FORMS = 'write VERSION@sha256:SUM (the page of the release data-VERSION has both), latest, or leave it out';
/**
 * Reads the input `data-version`. A version other than our own needs its sum: it would be somebody else's word otherwise.
 * @throws ConfigurationError for what is neither a version with its sum, nor `latest`.
 */
function parseDataVersion(text) {
    if (text === undefined || text === '' || text === tables_version/* BUNDLED_VERSION */.S)
        return { kind: 'bundled' };
    if (text === 'latest')
        return { kind: 'latest' };
    const [, version, sha256] = /^(\d{4}\.\d{1,2}\.\d{1,4})(?:@sha256:([0-9a-f]{64}))?$/.exec(text) ?? [];
    if (version === undefined) {
        throw new errors/* ConfigurationError */.j1(`data-version ${JSON.stringify(text)} is not understood`, { hint: FORMS });
    }
    if (sha256 === undefined) {
        throw new errors/* ConfigurationError */.j1(`data-version ${version} has no sum, and only ${tables_version/* BUNDLED_VERSION */.S} is known to this release of wasm-action`, { hint: FORMS });
    }
    return { kind: 'pinned', version, sha256 };
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/project/project.js + 1 modules
var project_project = __webpack_require__(37774);
// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
// EXTERNAL MODULE: ./.build/wasm/module.js
var wasm_module = __webpack_require__(38471);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(49847);
;// CONCATENATED MODULE: ./.build/stage/job.js









/** @throws ConfigurationError for mirrors or a data-version that can't be read. */
function createJob(context, stages) {
    const { inputs, env } = context;
    const ownMirrors = (0,toolchain_mirrors/* parseMirrors */.Cy)(inputs.mirrors.join('\n'));
    const project = once(() => (0,project_project/* loadProject */.g)(inputs.directory, env, inputs));
    const mirrors = once(async () => (0,toolchain_mirrors/* joinMirrors */.hr)(ownMirrors, (0,toolchain_mirrors/* parseMirrors */.Cy)((await project()).mirrors?.join('\n') ?? '')));
    const registry = once(async () => {
        if (context.client !== undefined)
            return context.client;
        const { createRegistry } = await Promise.all(/* import() */[__webpack_require__.e(7640), __webpack_require__.e(468)]).then(__webpack_require__.bind(__webpack_require__, 27640));
        return createRegistry(inputs, (await project()).image, env);
    });
    const wanted = parseDataVersion(inputs.dataVersion);
    const tables = once(async () => {
        if (wanted.kind === 'bundled')
            return (await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8892), __webpack_require__.e(1251)]).then(__webpack_require__.bind(__webpack_require__, 51251))).BUNDLED;
        const { provideTables } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(8892), __webpack_require__.e(6240)]).then(__webpack_require__.bind(__webpack_require__, 96240));
        return provideTables(wanted, env, await mirrors());
    });
    const targets = once(async () => {
        const { chooseTargets } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3528), __webpack_require__.e(9341)]).then(__webpack_require__.bind(__webpack_require__, 99341));
        return chooseTargets((await project()).targets, (await tables()).products);
    });
    const provisioned = new Map();
    const envoy = (target) => {
        const found = provisioned.get(target.key) ?? provision(target);
        provisioned.set(target.key, found);
        return found;
    };
    const provision = async (target) => {
        const { provisionEnvoy } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(6044), __webpack_require__.e(6198), __webpack_require__.e(1797), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 11434));
        return provisionEnvoy(target, env, { mirrors: await mirrors(), registry: await registry() });
    };
    const envoys = once(async () => Promise.all((await targets()).map(envoy)));
    const preparation = once(async () => {
        if (inputs.module !== undefined)
            return { tools: [], diagnostics: [] };
        const [{ prepareBuild }, { findOldestEnvoy }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3292), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(6622), __webpack_require__.e(9109)]).then(__webpack_require__.bind(__webpack_require__, 22702)),
            Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(3528), __webpack_require__.e(9341)]).then(__webpack_require__.bind(__webpack_require__, 99341)),
        ]);
        const source = await project();
        return prepareBuild({ ...source, oldestEnvoy: findOldestEnvoy(source.targets) }, env, await mirrors());
    });
    const file = once(() => readModuleFile(context, registry));
    const module = once(async () => {
        const found = await file();
        return { ...found, module: (0,wasm_module/* parseModule */.Y)(found.bytes) };
    });
    const base = once(() => readBase(context, project, registry));
    return {
        ...context,
        stages,
        project,
        mirrors,
        registry,
        tables,
        targets,
        envoy,
        envoys,
        preparation,
        file,
        base,
        module,
    };
}
async function readModuleFile(context, registry) {
    const { inputs, env, folder } = context;
    if (inputs.module?.kind === 'reference')
        return pullModule(inputs.module, context, await registry());
    const path = inputs.module?.path ?? run_folder/* runPaths */.Ot.module(folder);
    const file = (0,files/* relativePath */.iZ)(env.directory, path);
    if (inputs.module === undefined && (await (0,files/* pathKind */.gl)(path)) === 'none') {
        throw new errors/* ConfigurationError */.j1('there is no module yet', {
            hint: 'put the stage build before this one, or name a built module (input `module`, or FILE.wasm)',
        });
    }
    return readFileAsModule(path, file);
}
/** The size is looked at first: what is too large is never read. */
async function readFileAsModule(path, file) {
    let size;
    try {
        ({ size } = await (0,promises_.stat)(path));
        if (size <= wasm_module/* MODULE_LIMIT */.r)
            return { path, file, bytes: await (0,promises_.readFile)(path), rootIds: [] };
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`the module ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, {
            hint: 'name a .wasm file',
        });
    }
    throw new errors/* ConfigurationError */.j1(`the module ${file} has ${size} bytes, and ${wasm_module/* MODULE_LIMIT */.r} (256 MiB) are allowed`, {
        hint: 'the limit is that of Istio and Envoy Gateway; name a .wasm file, and build it without debug information',
    });
}
/** The first build of a module has nothing that it could be compared with: that is no fault. */
async function readBase({ inputs: { base }, env }, project, registry) {
    if (base === undefined)
        return undefined;
    if (base.kind === 'file')
        return readFileAsModule(base.path, (0,files/* relativePath */.iZ)(env.directory, base.path));
    const reference = base.reference.replaceAll('{name}', (await project()).name);
    const { readModule } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6007)]).then(__webpack_require__.bind(__webpack_require__, 46007));
    try {
        const found = await readModule({ client: await registry(), reference: (0,oci_reference/* parseReference */.F2)(reference) });
        return { path: '', file: found.reference, bytes: found.bytes, rootIds: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* RegistryError */.gl) || error.status !== 404)
            throw error;
        env.log.info(`nothing stands under ${reference} yet, so there is nothing to compare with`);
        return undefined;
    }
}
/** Envoy reads files: a published module is put where a built one would stand. */
async function pullModule(wanted, { env, folder }, client) {
    const { readModule } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(6007)]).then(__webpack_require__.bind(__webpack_require__, 46007));
    const found = await readModule({ client, reference: (0,oci_reference/* parseReference */.F2)(wanted.reference) });
    env.log.info(`pulled ${found.reference}`);
    const path = run_folder/* runPaths */.Ot.module(folder);
    await (0,files/* writeFileAtomically */.lo)(path, found.bytes);
    const file = (0,files/* relativePath */.iZ)(env.directory, path);
    return { path, file, bytes: found.bytes, rootIds: found.runtime?.rootIds ?? [] };
}
/** Remembers the first call's promise: what fails once fails the same way for every stage that asks. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
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


/***/ })

};
