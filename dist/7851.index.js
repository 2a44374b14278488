export const id = 7851;
export const ids = [7851,7634,232];
export const modules = {

/***/ 10533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YW: () => (/* binding */ interruption),
/* harmony export */   aY: () => (/* binding */ findOnPath),
/* harmony export */   eF: () => (/* binding */ run),
/* harmony export */   fE: () => (/* binding */ formatCommand),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   vk: () => (/* binding */ cleanVariables)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);



/** More output than this from one stream is dropped in the middle: a compiler in a loop must not eat the memory. */
const MAX_STREAM_BYTES = 16 << 20;
const running = new Set();
let exitHookInstalled = false;
/** Our own inputs and the runner's credentials: no compiler and no Envoy needs them. */
const PRIVATE_VARIABLE = /^(INPUT_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_REQUEST_|WASM_ACTION_PASSWORD$)/;
/** The variables that children get: ours without our inputs and credentials. */
function cleanVariables(variables) {
    return Object.fromEntries(Object.entries(variables).filter(([name]) => !PRIVATE_VARIABLE.test(name)));
}
/** The full path of a program on PATH, or undefined. */
function findOnPath(program, variables) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(program))
        return isExecutable(program) ? program : undefined;
    for (const folder of (variables.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        if (folder === '')
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, program);
        if (isExecutable(candidate))
            return candidate;
    }
    return undefined;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** A command as a person would type it, for messages. */
function formatCommand(command, args) {
    return [command, ...args].map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}
/**
 * Runs a program to its end without a shell. Never rejects for an exit code.
 * @throws ToolError when the program cannot be started; InterruptedError when the run was stopped.
 */
async function run(command, args, options) {
    const stdout = createCollector(options.onLine);
    const stderr = createCollector(options.onLine);
    const child = start(command, args, {
        ...options,
        onStdout: stdout.push,
        onStderr: stderr.push,
    });
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        void child.stop(2_000);
    }, options.timeout);
    const exit = await child.exited.finally(() => clearTimeout(timer));
    if (options.signal.aborted)
        throw interruption(options.signal);
    return { ...exit, stdout: stdout.end(), stderr: stderr.end(), timedOut };
}
/**
 * Starts a program in a process group of its own, without a shell. The group is ended with us: on the abort signal,
 * when this process exits, and on Linux with `setpriv` also when this process is killed.
 * @throws ToolError when the program is not there.
 */
function start(command, args, options) {
    if (options.signal.aborted)
        throw interruption(options.signal);
    const program = findOnPath(command, options.variables);
    if (program === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`cannot start ${command}: no such program`, {
            command: formatCommand(command, args),
            hint: `install ${command} or put it on PATH`,
        });
    }
    const [file, words] = bindToParent(program, args, options.variables);
    // Most runs start no child: the module is loaded by those that do.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(file, words, {
        cwd: options.directory,
        env: options.variables,
        stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    installExitHook();
    running.add(child);
    child.stdout?.on('data', (chunk) => options.onStdout?.(chunk));
    child.stderr?.on('data', (chunk) => options.onStderr?.(chunk));
    // A child that closes its input early is no fault: its exit code tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input);
    const exited = new Promise((resolve) => {
        const settle = (exit) => {
            running.delete(child);
            options.signal.removeEventListener('abort', onAbort);
            resolve(exit);
        };
        child.once('error', () => settle({ code: 127, signal: undefined }));
        child.once('close', (code, signal) => settle({ code: code ?? undefined, signal: signal ?? undefined }));
    });
    const stop = async (grace = 3_000) => {
        signalGroup(child, 'SIGTERM');
        const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
        return exited.finally(() => clearTimeout(timer));
    };
    const onAbort = () => void stop(2_000);
    options.signal.addEventListener('abort', onAbort, { once: true });
    return { pid: child.pid ?? -1, exited, stop };
}
/** The error that a stopped run ends with, whatever the signal's reason was. */
function interruption(signal) {
    return signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InterruptedError */ .p4 ? signal.reason : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InterruptedError */ .p4('the caller');
}
/** On Linux the kernel ends the child when we die by SIGKILL, which no handler of ours could see. */
function bindToParent(program, args, variables) {
    if (process.platform !== 'linux')
        return [program, [...args]];
    const setpriv = findOnPath('setpriv', variables);
    if (setpriv === undefined)
        return [program, [...args]];
    return [setpriv, ['--pdeathsig', 'KILL', '--', program, ...args]];
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // The group is gone already.
    }
}
function installExitHook() {
    if (exitHookInstalled)
        return;
    exitHookInstalled = true;
    process.on('exit', () => {
        for (const child of running)
            signalGroup(child, 'SIGKILL');
    });
}
/** Collects a stream as text, with a bound, and hands on whole lines. */
function createCollector(onLine) {
    const chunks = [];
    let size = 0;
    let dropped = false;
    const decoder = new TextDecoder();
    let partial = '';
    return {
        push(chunk) {
            if (size < MAX_STREAM_BYTES)
                chunks.push(chunk);
            else
                dropped = true;
            size += chunk.length;
            if (onLine === undefined)
                return;
            const lines = (partial + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
            partial = (lines.pop() ?? '').slice(-65_536);
            for (const line of lines)
                onLine(line);
        },
        end() {
            if (onLine !== undefined && partial !== '')
                onLine(partial);
            return Buffer.concat(chunks).toString('utf8') + (dropped ? '\n… (output cut)\n' : '');
        },
    };
}


/***/ }),

/***/ 96417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sha256File),
/* harmony export */   TP: () => (/* binding */ readTextIfExists),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   gl: () => (/* binding */ pathKind),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   lo: () => (/* binding */ writeFileAtomically),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Lower-case hexadecimal SHA-256 of bytes or text. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** Lower-case hexadecimal SHA-256 of a file, read piece by piece into one buffer. */
async function sha256File(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const piece = Buffer.allocUnsafe(1 << 20);
        for (;;) {
            const { bytesRead } = await file.read(piece);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(piece.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}
/** A name beside `path` that no other process uses, for what is written before it is renamed into place. */
function temporaryBeside(path) {
    return `${path}.${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`;
}
/** Writes a file whole or not at all: beside its place first, then renamed; makes the folders above it. */
async function writeFileAtomically(path, data, mode) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = temporaryBeside(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, data, mode === undefined ? {} : { mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
/** The file's text, or undefined where there is no such file; any other failure is thrown. */
async function readTextIfExists(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (error) {
        if (isNotFound(error))
            return undefined;
        throw error;
    }
}
/** What stands at the path: a file, a folder, something else, or nothing. */
async function pathKind(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
    }
    catch (error) {
        if (isNotFound(error))
            return 'none';
        throw error;
    }
}
/** True for the error of a path that isn't there. */
function isNotFound(error) {
    const code = error?.code;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** The path as Diagnostics and results name it: relative to the folder, with forward slashes. */
function relativePath(from, to) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    return path === '' ? '.' : path;
}
/** The names in a folder that have this form; none where there is no such folder. */
async function listNames(folder, form) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => form.test(name));
    }
    catch (error) {
        if (isNotFound(error))
            return [];
        throw error;
    }
}


/***/ }),

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

/***/ 77634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REPOSITORY),
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const VERSION = '0.1.0';
/** Where this program is published. */
const REPOSITORY = 'org/wasm-action';
/** A page of the documentation as it stands in this major version; `page` is relative to the repository. */
function docsUrl(page) {
    return `https://github.com/${REPOSITORY}/blob/v1/${page}`;
}


/***/ }),

/***/ 47851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeJobCaches: () => (/* binding */ describeJobCaches),
  dropCaches: () => (/* binding */ dropCaches),
  restoreCaches: () => (/* binding */ restoreCaches),
  saveCaches: () => (/* binding */ saveCaches),
  writeCacheOutputs: () => (/* binding */ writeCacheOutputs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(77634);
// EXTERNAL MODULE: ./.build/toolchain/store-root.js
var store_root = __webpack_require__(18272);
;// CONCATENATED MODULE: ./.build/language/caches.js






const VERSION_LIMIT = 20_000;
const GO = {
    versions: [['go', 'version']],
    files: ['go.mod', 'go.sum', 'go.work', 'go.work.sum'],
    paths: (_, { home, cache, variables }) => [
        variables.GOMODCACHE || (0,external_node_path_.join)(variables.GOPATH || (0,external_node_path_.join)(home, 'go'), 'pkg', 'mod'),
        variables.GOCACHE || (0,external_node_path_.join)(cache, 'go-build'),
    ],
};
const HABITS = {
    rust: {
        versions: [['rustc', '-vV']],
        files: ['Cargo.lock', 'rust-toolchain.toml', 'rust-toolchain', '.cargo/config.toml'],
        // Of a target folder only what dependencies left: the project's own crates are compiled anew after a checkout.
        paths(project, { home, variables }) {
            const cargo = variables.CARGO_HOME || (0,external_node_path_.join)(home, '.cargo');
            const target = variables.CARGO_TARGET_DIR || (0,external_node_path_.join)(project, 'target');
            const kinds = ['release', 'wasm32-wasip1/release', 'wasm32-unknown-unknown/release', 'wasm32-wasi/release'];
            return [
                ...['registry/index', 'registry/cache', 'git/db'].map((name) => (0,external_node_path_.join)(cargo, name)),
                ...kinds.flatMap((kind) => ['deps', 'build', '.fingerprint'].map((name) => (0,external_node_path_.join)(target, kind, name))),
            ];
        },
    },
    go: GO,
    tinygo: {
        ...GO,
        versions: [
            ['go', 'version'],
            ['tinygo', 'version'],
        ],
        paths: (project, folders) => [...GO.paths(project, folders), (0,external_node_path_.join)(folders.cache, 'tinygo')],
    },
    assemblyscript: {
        versions: [],
        files: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'package.json'],
        paths: (_, { home, variables }) => [variables.npm_config_cache || (0,external_node_path_.join)(home, '.npm')],
    },
    cpp: {
        versions: [
            ['em++', '--version'],
            ['clang++', '--version'],
        ],
        files: ['CMakeLists.txt', 'Makefile'],
        paths: (_, { variables: { EM_CACHE, EMSDK } }) => {
            const own = EM_CACHE || (EMSDK ? (0,external_node_path_.join)(EMSDK, 'upstream', 'emscripten', 'cache') : '');
            return own === '' ? [] : [own];
        },
    },
};
/**
 * The caches of some projects together. Nothing is installed or fetched: it is asked before anything else is done.
 */
async function describeCaches(projects, env) {
    const { os, arch } = env.platform;
    const languages = [...new Set(projects.flatMap(({ language }) => language ?? []))].sort();
    const paths = new Set([(0,external_node_path_.join)((0,store_root.defaultStoreRoot)(env.variables), 'optimized')]);
    const contents = [];
    const versions = await Promise.all(languages.flatMap((language) => HABITS[language]?.versions ?? []).map((command) => ask(command, env)));
    for (const { directory, language = '' } of projects) {
        const habits = HABITS[language];
        for (const name of habits?.files ?? [])
            contents.push(name, (await readAbove(directory, name, env.directory)) ?? '');
        for (const path of habits?.paths(directory, foldersOf(env)) ?? [])
            paths.add(path);
    }
    const compilers = ['wasm-action', os, arch, languages.join('+') || 'none', digest([version.VERSION, ...versions])].join('-');
    return {
        key: `${compilers}-${digest(contents)}`,
        restoreKeys: [`${compilers}-`],
        paths: [...paths].sort(),
    };
}
function digest(parts) {
    return (0,files/* sha256 */.sc)(JSON.stringify(parts)).slice(0, 16);
}
function foldersOf({ variables, platform }) {
    const home = variables.HOME || variables.USERPROFILE || '';
    const own = platform.os === 'darwin' ? (0,external_node_path_.join)(home, 'Library', 'Caches') : (0,external_node_path_.join)(home, '.cache');
    return { home, cache: variables.XDG_CACHE_HOME || own, variables };
}
/** A compiler that isn't there, or doesn't run, has no version: setup may bring one. */
async function ask([program, ...args], env) {
    if ((0,exec/* findOnPath */.aY)(program, env.variables) === undefined)
        return '';
    try {
        const variables = (0,exec/* cleanVariables */.vk)(env.variables);
        return (await (0,exec/* run */.eF)(program, args, { variables, timeout: VERSION_LIMIT, signal: env.signal })).stdout;
    }
    catch (error) {
        if (error instanceof errors/* ToolError */.v4)
            return '';
        throw error;
    }
}
/** The nearest file of that name from the project's folder up to the repository's. */
async function readAbove(directory, name, root) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const content = await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, name));
        if (content !== undefined || folder === root || (0,external_node_path_.dirname)(folder) === folder)
            return content;
    }
}

// EXTERNAL MODULE: ./.build/project/project.js + 1 modules
var project = __webpack_require__(37774);
// EXTERNAL MODULE: ./.build/github/run-folders.js
var run_folders = __webpack_require__(40225);
;// CONCATENATED MODULE: ./.build/github/cache.js








const STATE = 'cache';
/** Code that nobody has reviewed may run in them with the default branch's cache, or what they make is shipped. */
const NEVER_WRITING = /^(?:release|pull_request_target)$/;
/** Where this job's caches are and what they are called. */
async function describeJobCaches({ action }, env) {
    const projects = await Promise.all(action.modules
        .filter(({ module }) => module === undefined)
        .map(async (inputs) => {
        const { directory, language, build } = await (0,project/* loadProject */.g)(inputs.directory, env, inputs);
        return { directory, language: build === undefined ? language : undefined };
    }));
    return describeCaches(projects, env);
}
/** For users who put actions/cache before the root action. */
function writeCacheOutputs({ key, paths }) {
    const outputs = { 'cache-key': key, 'cache-paths': paths.join('\n') };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/**
 * Restores the caches, once a job, and has them saved when the job is over. Whatever goes wrong is a warning.
 * @returns the key of what was restored.
 */
async function restoreCaches(cache, { event, variables, log }, client) {
    const note = (0,external_node_path_.join)((0,run_folders/* runsFolder */.X)(variables), 'cache.json');
    // The action `setup` has been there before `build`.
    if ((await (0,files/* readTextIfExists */.TP)(note)) !== undefined)
        return undefined;
    await (0,files/* writeFileAtomically */.lo)(note, `${JSON.stringify(cache)}\n`);
    try {
        const { isFeatureAvailable, restoreCache } = client ?? (await loadClient());
        if (!isFeatureAvailable()) {
            log.info('there is no cache service: nothing is restored');
            return undefined;
        }
        const found = await restoreCache([...cache.paths], cache.key, [...cache.restoreKeys]);
        log.info(found === undefined ? `no cache ${cache.key} yet` : `restored the cache ${found}`);
        const writable = !NEVER_WRITING.test(event.name);
        if (found !== cache.key && writable)
            core/* saveState */.LZ(STATE, JSON.stringify(cache));
        return found;
    }
    catch (error) {
        core/* warning */.$e(`the cache could not be restored: ${(0,errors/* describeError */.Uc)(error)}`, { title: 'cache' });
        return undefined;
    }
}
/** Takes away what a cache brought, for when nothing works with it. */
async function dropCaches({ paths }) {
    for (const path of paths)
        await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** The action's step after the job. Never fails. */
async function saveCaches(client) {
    const state = core/* getState */.Gu(STATE);
    if (state === '')
        return;
    try {
        const { key, paths } = JSON.parse(state);
        const { saveCache } = client ?? (await loadClient());
        const id = await saveCache([...paths], key);
        // The library has told why where there is none.
        if (id >= 0)
            core/* info */.pq(`saved the cache ${key}`);
    }
    catch (error) {
        core/* warning */.$e(`the cache could not be saved: ${(0,errors/* describeError */.Uc)(error)}`, { title: 'cache' });
    }
}
/** Weighs more than all of this action: only those who have a cache to ask for load it. */
function loadClient() {
    return Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(814)]).then(__webpack_require__.bind(__webpack_require__, 60814));
}


/***/ }),

/***/ 40225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ runsFolder),
/* harmony export */   k: () => (/* binding */ runFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);



/** One folder a project below RUNNER_TEMP, which the runner empties between jobs. */
function runFolder(directory, variables) {
    const name = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory).replaceAll(/[^\w.-]/g, '-')}-${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(directory).slice(0, 8)}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(variables), name);
}
/** What all run folders of a job are in. */
const runsFolder = (variables) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(variables.RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'wasm-action');


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


/***/ })

};
