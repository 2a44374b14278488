export const id = 5733;
export const ids = [5733];
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

/***/ 25684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/envoy/targets.js
var envoy_targets = __webpack_require__(73528);
// EXTERNAL MODULE: ./.build/language/language-names.js
var language_names = __webpack_require__(81998);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/base/files.js
var base_files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/language/alignment.js + 1 modules
var alignment = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/language/languages.js + 34 modules
var languages = __webpack_require__(16622);
// EXTERNAL MODULE: ./.build/base/nearest.js
var nearest = __webpack_require__(45576);
// EXTERNAL MODULE: ./.build/project/kinds.js
var project_kinds = __webpack_require__(28763);
;// CONCATENATED MODULE: ./.build/project/templates.js







/** Every language with every kind, and why some of them cannot be. */
async function listTemplates(templates) {
    const offers = [];
    for (const language of language_names/* LANGUAGE_NAMES */.G) {
        for (const kind of Object.keys(project_kinds/* KINDS */.G)) {
            const available = (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(templates, language, kind))) === 'directory';
            const why = (0,alignment/* whyLacking */.aS)(language, kind);
            offers.push({ language, kind, available, ...(why === undefined ? {} : { why }) });
        }
    }
    return offers;
}
/** @throws ConfigurationError for a kind that there is not, with the nearest one. */
function requireKind(kind) {
    const kinds = Object.keys(project_kinds/* KINDS */.G);
    if (kinds.includes(kind))
        return;
    const meant = (0,nearest/* nearestWord */.z)(kind, kinds);
    throw new errors/* ConfigurationError */.j1(`there is no kind ${JSON.stringify(kind)} of filter`, {
        hint: `${meant === undefined ? '' : `${meant} was probably meant; `}the kinds are ${kinds.join(', ')}`,
    });
}
/** @throws ConfigurationError for a kind that there is not, or not in this language. */
async function requireTemplate(templates, language, kind) {
    requireKind(kind);
    const offers = await listTemplates(templates);
    const wanted = offers.find((offer) => offer.language === language && offer.kind === kind);
    if (wanted?.available === true)
        return;
    const others = offers.filter((offer) => offer.kind === kind && offer.available).map((offer) => offer.language);
    throw new errors/* ConfigurationError */.j1(`there is no ${kind} filter in ${language}: ${wanted?.why ?? 'nobody has written one'}`, {
        hint: `${kind} is there in ${others.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./.build/project/init.js








/** What every template is called, and becomes the new project's name. */
const PLACEHOLDER = 'my-filter';
/** What every project gets; below a language, what every one of the language gets. */
const COMMON = 'common';
/** What every project of a kind gets, whatever its language: its tests. */
const KINDS_FOLDER = 'kinds';
/** What a build leaves in a template's folder. */
const BUILT = new Set(['.wasm-action', 'node_modules', 'target', 'build']);
/** The limit of npm and of file systems is higher; a longer name is a mistake. */
const LONGEST_NAME = 100;
const LOCK_FILE = /(?:^|\/)(?:Cargo\.lock|package-lock\.json)$/;
/**
 * Writes a project that builds, loads on its targets and passes its tests as it is. Its name is the folder's.
 * @throws ConfigurationError for a language or a kind that there is no template of, for targets that the language has
 * nothing for, and where there is a project or one of the files already: then nothing is written.
 */
async function initProject(request, env) {
    const { templates, directory, kind } = request;
    const language = (0,languages.getLanguage)(request.language).name;
    await requireTemplate(templates, language, kind);
    const alignment = requireAlignment(language, request.oldest);
    const texts = await readTemplate(templates, language, kind);
    for (const [path, text] of Object.entries(alignment.files ?? {}))
        texts.set(path, text);
    const name = projectName(directory, texts);
    const files = new Map([...texts].map(([path, text]) => [path, text.replaceAll(PLACEHOLDER, name)]));
    if (request.targets !== undefined && request.targets.length > 0) {
        files.set('wasm.yaml', withTargets(files.get('wasm.yaml') ?? '', request.targets));
    }
    await requireRoom(directory, [...files.keys()], env.directory);
    await writeProject(directory, files, env);
    return {
        directory: (0,base_files/* relativePath */.iZ)(env.directory, directory),
        name,
        language,
        kind,
        files: [...files.keys()].sort(),
    };
}
function requireAlignment(language, oldest) {
    const chosen = (0,alignment/* chooseAlignment */.v$)(language, oldest?.envoy);
    if ('alignment' in chosen)
        return chosen.alignment;
    throw new errors/* ConfigurationError */.j1(`${oldest?.target} runs Envoy ${oldest?.envoy}, and modules in ${language} need Envoy ${chosen.needs} or newer`, { hint: 'take another language, rust or tinygo say, or a newer target' });
}
/** The files of a template by their paths in the project. */
async function readTemplate(templates, language, kind) {
    const texts = new Map();
    const folders = [[COMMON], [KINDS_FOLDER, kind], [language, COMMON], [language, kind]];
    for (const source of folders.map((names) => (0,external_node_path_.join)(templates, ...names))) {
        for (const path of await listFiles(source))
            texts.set(path, await (0,promises_.readFile)((0,external_node_path_.join)(source, path), 'utf8'));
    }
    return texts;
}
/** A name that every ecosystem takes: small letters, digits and hyphens, a letter first, and no dependency's name. */
function projectName(directory, texts) {
    const given = (0,external_node_path_.basename)(directory);
    if (given.length > LONGEST_NAME) {
        throw new errors/* ConfigurationError */.j1(`the folder's name has ${given.length} characters, and becomes the project's`, {
            hint: `take one with at most ${LONGEST_NAME}`,
        });
    }
    const name = given
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .replace(/-+$/, '');
    if (name === '')
        return PLACEHOLDER;
    const isTaken = [...texts].some(([path, text]) => LOCK_FILE.test(path) && text.includes(`"${name}"`));
    return isTaken ? `${name}-filter` : name;
}
async function listFiles(directory, below = '') {
    const found = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, below), { withFileTypes: true })) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (BUILT.has(entry.name))
            continue;
        if (entry.isDirectory())
            found.push(...(await listFiles(directory, path)));
        else if (entry.isFile() && !entry.name.endsWith('.wasm'))
            found.push(path);
    }
    return found;
}
function withTargets(manifest, targets) {
    const document = (0,dist/* parseDocument */.Tp)(manifest);
    document.set('targets', document.createNode([...targets], { flow: true }));
    return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}
/** @throws ConfigurationError where a project is at home already, or a file is in the way. */
async function requireRoom(directory, paths, root) {
    const shown = (0,base_files/* relativePath */.iZ)(root, directory);
    const kind = await (0,base_files/* pathKind */.gl)(directory);
    if (kind === 'none')
        return;
    if (kind !== 'directory')
        throw new errors/* ConfigurationError */.j1(`${shown} is a file, not a folder`);
    const hint = 'name another folder, or move these files away';
    const taken = [];
    for (const path of paths) {
        if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, path))) !== 'none')
            taken.push(path);
    }
    if (taken.length > 0) {
        throw new errors/* ConfigurationError */.j1(`${shown} has ${taken.join(', ')} already, and nothing is overwritten`, { hint });
    }
    const present = await (0,languages.detectLanguage)(directory, root, false);
    if (present !== undefined) {
        throw new errors/* ConfigurationError */.j1(`${shown} is a project already, in ${present.name}: it has ${present.file}`, { hint });
    }
}
/** All files or none: they are written aside, and then moved into their places. */
async function writeProject(directory, files, env) {
    const moved = [];
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(directory), { recursive: true });
        const aside = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(directory), '.init-'));
        try {
            for (const [path, text] of files) {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(aside, path)), { recursive: true });
                await (0,base_files/* writeFileAtomically */.lo)((0,external_node_path_.join)(aside, path), text);
            }
            env.signal.throwIfAborted();
            for (const path of files.keys()) {
                await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, path)), { recursive: true });
                await (0,promises_.rename)((0,external_node_path_.join)(aside, path), (0,external_node_path_.join)(directory, path));
                moved.push(path);
            }
        }
        finally {
            await (0,promises_.rm)(aside, { recursive: true, force: true });
        }
    }
    catch (error) {
        for (const path of moved)
            await (0,promises_.rm)((0,external_node_path_.join)(directory, path), { force: true });
        if (env.signal.aborted)
            throw error;
        throw new errors/* ToolError */.v4(`${(0,base_files/* relativePath */.iZ)(env.directory, directory)} cannot be written: ${(0,errors/* describeError */.Uc)(error)}`, {
            cause: error,
            hint: 'name a folder below one that can be written',
        });
    }
}

// EXTERNAL MODULE: ./.build/project/workspace.js
var workspace = __webpack_require__(69501);
;// CONCATENATED MODULE: ./.build/cli/init.js









/** Runs `init`: writes a project, or lists what there is to write. */
async function runInit(directory, flags, env) {
    const templates = templatesFolder();
    if (flags.list === true)
        return { templates: await listTemplates(templates) };
    const targets = flags.target ?? [];
    targets.map(envoy_targets/* parseTarget */.hu);
    const chosen = await choose(directory, flags, templates, env);
    const target = (0,external_node_path_.resolve)(env.directory, chosen.directory);
    const { targets: shared = [] } = targets.length > 0 ? {} : await (0,workspace/* findDefaults */.U)((0,external_node_path_.dirname)(target), env.directory);
    const oldest = (0,envoy_targets/* findOldest */.NA)([...targets, ...shared].map(envoy_targets/* parseTarget */.hu));
    return { creation: await initProject({ ...chosen, templates, directory: target, targets, oldest }, env) };
}
/** Beside dist/ in an installed copy, and above src/ in a checkout. */
function templatesFolder() {
    let folder = import.meta.dirname;
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'templates')) && (0,external_node_path_.dirname)(folder) !== folder)
        folder = (0,external_node_path_.dirname)(folder);
    return (0,external_node_path_.join)(folder, 'templates');
}
/** What the flags say; a person at a terminal who named no language is asked. */
async function choose(directory, { language, kind, json }, templates, env) {
    if (language !== undefined)
        return { directory: directory ?? '.', language, kind: kind ?? project_kinds/* DEFAULT_KIND */.z };
    const { CI, TERM } = env.variables;
    const answers = process.stdin.isTTY === true && process.stdout.isTTY === true && TERM !== 'dumb' && !CI;
    if (json || !answers) {
        throw new errors/* ConfigurationError */.j1('which language shall the project be in?', {
            hint: `add --language and one of ${language_names/* LANGUAGE_NAMES */.G.join(', ')}`,
        });
    }
    if (kind !== undefined)
        requireKind(kind);
    const { askForProject } = await Promise.all(/* import() */[__webpack_require__.e(8537), __webpack_require__.e(4996)]).then(__webpack_require__.bind(__webpack_require__, 74996));
    return askForProject(await listTemplates(templates), { directory, kind }, env.signal);
}


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
