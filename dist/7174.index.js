export const id = 7174;
export const ids = [7174];
export const modules = {

/***/ 65203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sortDiagnostics),
/* harmony export */   G: () => (/* binding */ uniqueDiagnostics)
/* harmony export */ });
/** Errors first, then warnings, then notices; within one severity by place. Keeps the order of equals. */
function sortDiagnostics(diagnostics) {
    const rank = { error: 0, warning: 1, notice: 2 };
    return [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity] ||
        (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0));
}
/** Drops what was said before, word for word and at the same place. */
function uniqueDiagnostics(diagnostics) {
    const seen = new Set();
    return diagnostics.filter((diagnostic) => {
        const key = JSON.stringify([
            diagnostic.severity,
            diagnostic.code,
            diagnostic.file,
            diagnostic.line,
            diagnostic.column,
            diagnostic.message,
        ]);
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}


/***/ }),

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

/***/ 33431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ currentPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

/**
 * The machine we run on.
 * @throws ToolError on a processor or system for which there is nothing to run.
 */
function currentPlatform() {
    const { platform, arch } = process;
    if ((platform === 'linux' || platform === 'darwin' || platform === 'win32') && (arch === 'x64' || arch === 'arm64')) {
        return { os: platform, arch };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`${platform} on ${arch} is not supported`, {
        hint: 'use Linux on x86_64 or arm64, or macOS on arm64',
    });
}


/***/ }),

/***/ 60957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const SHORTEST = 4;
/** Also hides each secret's Base64 and percent-encoded form, since HTTP headers and URLs carry them so. */
function createRedactor() {
    const secrets = new Set();
    return {
        add(secret) {
            for (const line of [secret, ...secret.split('\n')]) {
                const value = line.trim();
                if (value.length < SHORTEST)
                    continue;
                secrets.add(value);
                secrets.add(Buffer.from(value).toString('base64'));
                secrets.add(encodeURIComponent(value));
            }
        },
        redact(text) {
            let result = text;
            // Longest first, so that a secret which contains another one goes as a whole.
            for (const secret of [...secrets].sort((a, b) => b.length - a.length))
                result = result.replaceAll(secret, '***');
            return result;
        },
    };
}


/***/ }),

/***/ 35807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Uw: () => (/* binding */ cutBytes),
/* harmony export */   kU: () => (/* binding */ stripControl)
/* harmony export */ });
/** Text of compilers, modules and registries made harmless: no ANSI sequence, no control or direction-changing character. */
function stripControl(text) {
    return text.replace(ANSI_SEQUENCE, '').replaceAll('\r\n', '\n').replace(CONTROL_CHARACTER, '\ufffd');
}
/** At most so many code points, the last one an ellipsis where something was cut. */
function cutText(text, longest) {
    if (text.length <= longest)
        return text;
    const points = Array.from(text);
    return points.length <= longest ? text : `${points.slice(0, longest - 1).join('')}…`;
}
/** At most so many bytes of UTF-8, cut at the end of a line. */
function cutBytes(text, longest) {
    const bytes = Buffer.from(text);
    if (bytes.length <= longest)
        return text;
    // A cut inside a character leaves a replacement character, which goes with its line.
    const head = bytes.subarray(0, longest).toString('utf8');
    return head.slice(0, head.lastIndexOf('\n') + 1);
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const ANSI_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*\u0007/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;


/***/ }),

/***/ 28522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ formatFigure),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Bytes for people: `812 bytes`, `17.2 kB`, `2.7 MB` (decimal units). */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} bytes`;
    const units = ['kB', 'MB', 'GB'];
    let value = bytes / 1000;
    let unit = 0;
    while (value >= 999.95 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** How a size changed, for people, to stand behind it: ` (+1.2 kB)`; nothing where it is the same or was not known. */
function formatChange(before, now) {
    if (before === undefined || before === now)
        return '';
    return ` (${now > before ? '+' : '−'}${formatBytes(Math.abs(now - before))})`;
}
/** Seconds for people: `0.4 s`, `2 min 5 s`. */
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
/** `1 case`, `2 cases`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** A figure with its unit, for tables. */
function formatFigure(figure) {
    switch (figure.unit) {
        case 'bytes':
            return formatBytes(figure.value);
        case 'seconds':
            return formatSeconds(figure.value);
        case 'milliseconds':
            return `${figure.value} ms`;
        case 'count':
        case 'requests':
            return String(figure.value);
    }
}
/** `tests/a.yaml:3:5`, as far as the place is known; the empty string where it is not. */
function formatPlace({ file, line, column }) {
    return file === undefined ? '' : [file, line, column].filter((part) => part !== undefined).join(':');
}


/***/ }),

/***/ 99728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ranInHostAlone),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   es: () => (/* binding */ foldResults),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION)
/* harmony export */ });
/** Version of both forms below; raised when a field changes its meaning or goes, not when one is added. */
const SCHEMA_VERSION = 1;
/** The stages in the order of the data's way. */
const STAGES = ['setup', 'build', 'check', 'test', 'publish', 'verify'];
/** True where cases ran, and all of them in the embedded host: no Envoy has had a say. */
function ranInHostAlone(cases) {
    return cases.length > 0 && cases.every(({ engine }) => engine === 'host');
}
/**
 * Folds the results of one module's stages, in order. A later stage's knowledge replaces an earlier one's, but a
 * table's verdict never replaces a measured one.
 */
function foldResults(results, extra = []) {
    const verdicts = {};
    const figures = {};
    let module;
    let image;
    let consumers;
    let tools;
    let tables;
    let tests = { passed: 0, failed: 0, skipped: 0 };
    for (const result of results) {
        for (const [target, verdict] of Object.entries(result.verdicts ?? {})) {
            const known = verdicts[target];
            if (known?.basis !== 'measured' || verdict.basis === 'measured')
                verdicts[target] = verdict;
        }
        Object.assign(figures, result.figures);
        module = result.module === undefined ? module : { ...module, ...withoutUndefined(result.module) };
        image = result.image ?? image;
        consumers = result.consumers ?? consumers;
        tools ??= result.tools;
        tables = result.tables ?? tables;
        tests = result.tests === undefined ? tests : addCounts(tests, result.tests);
    }
    const unknown = Object.values(verdicts).some(({ verdict }) => verdict === 'unknown');
    const diagnostics = [...results.flatMap((result) => result.diagnostics), ...extra].filter(
    // What check could not know, test may have measured since.
    ({ code }) => unknown || code !== 'verdict-unknown');
    return {
        schemaVersion: SCHEMA_VERSION,
        status: worstStatus(results, extra),
        ...(module === undefined ? {} : { module }),
        verdicts,
        ...(tables === undefined ? {} : { tables }),
        tests,
        ...(image === undefined ? {} : { image }),
        ...(consumers === undefined ? {} : { consumers }),
        ...(tools === undefined ? {} : { tools }),
        cases: results.flatMap((result) => result.cases ?? []),
        figures,
        diagnostics,
        stages: results.map(({ stage, status, seconds }) => ({ name: stage, status, seconds })),
    };
}
function worstStatus(results, extra) {
    if (results.some((result) => result.status === 'error'))
        return 'error';
    if (extra.some((diagnostic) => diagnostic.severity === 'error'))
        return 'error';
    return results.some((result) => result.status === 'failed') ? 'failed' : 'passed';
}
function addCounts(a, b) {
    return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}


/***/ }),

/***/ 49847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ot: () => (/* binding */ runPaths),
/* harmony export */   Zk: () => (/* binding */ writeResult),
/* harmony export */   iN: () => (/* binding */ openRunFolder),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99728);




/** The places below a run's folder: `DIR/.wasm-action` on a laptop, below RUNNER_TEMP on Actions. */
const runPaths = {
    module: (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'module.wasm'),
    image: (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'image'),
    sbom: (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sbom.cdx.json'),
    published: (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'published.json'),
    logs: (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'logs'),
    result: (folder, stage) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'results', `${stage}.json`),
    results: (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'results'),
};
/** Keeps a stage's result for the processes that come after it. */
async function writeResult(folder, result) {
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)(runPaths.result(folder, result.stage), `${JSON.stringify(result, null, 2)}\n`);
}
/** Begins a run: forgets an earlier one's results, and keeps the folder out of the user's commits. */
async function openRunFolder(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(runPaths.results(folder), { recursive: true, force: true });
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
}
/** All results in the folder, in the order of the stages; files of another schema version are left out. */
async function readResults(folder) {
    let names;
    try {
        names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(runPaths.results(folder));
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
            return [];
        throw error;
    }
    const results = await Promise.all(names
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => parseResult(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runPaths.results(folder), name), 'utf8'))));
    const rank = (result) => _report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an.indexOf(result.stage);
    return results.filter((result) => result !== undefined).sort((a, b) => rank(a) - rank(b));
}
function parseResult(text) {
    const value = JSON.parse(text);
    return isStageResult(value) ? value : undefined;
}
/** Only our own stages write these files, so the frame is checked and the rest is believed. */
function isStageResult(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const result = value;
    return (result.schemaVersion === _report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$ &&
        _report_result_js__WEBPACK_IMPORTED_MODULE_3__/* .STAGES */ .an.includes(result.stage) &&
        typeof result.status === 'string' &&
        Array.isArray(result.diagnostics));
}


/***/ }),

/***/ 29533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ errorDiagnostic),
/* harmony export */   HK: () => (/* binding */ skippedStage),
/* harmony export */   Si: () => (/* binding */ runStage)
/* harmony export */ });
/* harmony import */ var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65203);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);
/* harmony import */ var _report_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99728);
/* harmony import */ var _wasm_malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18990);
/* harmony import */ var _run_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49847);






/**
 * Runs one stage's work in its frame: a titled group in the log, the clock, errors as Diagnostics, the result's file.
 * Never rejects but for an interruption.
 */
async function runStage(name, context, work) {
    const started = performance.now();
    const finish = async (status, outcome) => {
        const { skipped: _, ...parts } = outcome;
        const result = {
            schemaVersion: _report_result_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f$,
            stage: name,
            status,
            seconds: Math.round(performance.now() - started) / 1000,
            ...parts,
            diagnostics: (0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .sortDiagnostics */ .D)((0,_base_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .uniqueDiagnostics */ .G)(outcome.diagnostics ?? [])),
        };
        if (context.isAlone !== true)
            await (0,_run_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Zk)(context.folder, result);
        return result;
    };
    try {
        const outcome = await context.env.log.group(name, work);
        return await finish(statusOf(outcome, context.inputs.failOn), outcome);
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InterruptedError */ .p4)
            throw error;
        // Whatever breaks while its parts are being stopped is no fault of the environment.
        if (context.env.signal.aborted)
            throw (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .interruption */ .YW)(context.env.signal);
        if (error instanceof _wasm_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .MalformedModule */ .y)
            return finish('failed', { diagnostics: [malformedDiagnostic(error)] });
        if (!(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownError */ .ux)(error) && error instanceof Error)
            context.env.log.debug(error.stack ?? error.message);
        return finish('error', { diagnostics: [errorDiagnostic(error)] });
    }
}
/** The result of a stage whose turn never came. */
function skippedStage(stage) {
    return { schemaVersion: _report_result_js__WEBPACK_IMPORTED_MODULE_4__/* .SCHEMA_VERSION */ .f$, stage, status: 'skipped', seconds: 0, diagnostics: [] };
}
function statusOf(outcome, failOn) {
    if (outcome.skipped === true)
        return 'skipped';
    const severities = new Set(outcome.diagnostics?.map((diagnostic) => diagnostic.severity));
    if (severities.has('error'))
        return 'failed';
    return failOn === 'warning' && severities.has('warning') ? 'failed' : 'passed';
}
function malformedDiagnostic(error) {
    return {
        severity: 'error',
        code: 'module-malformed',
        message: `the file is no WebAssembly module: ${error.message}`,
        hint: '`wasm-action check` says what Envoy makes of it; build it again, or name another file',
    };
}
/** An error that stopped a stage, as a Diagnostic. */
function errorDiagnostic(error) {
    if (!(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownError */ .ux)(error)) {
        return {
            severity: 'error',
            code: 'internal',
            message: `a fault of wasm-action itself: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)}`,
            hint: 'run again with --verbose and report what it prints',
        };
    }
    const base = { severity: 'error', message: (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error), hint: error.hint };
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1) {
        return {
            ...base,
            code: 'configuration',
            file: error.position?.file,
            line: error.position?.line,
            column: error.position?.column,
        };
    }
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .gl) {
        return { ...base, code: 'registry', message: `${base.message} (${error.method} ${error.url})` };
    }
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4) {
        const tail = error.lastLines.length === 0 ? '' : `\n${error.lastLines.join('\n')}`;
        return { ...base, code: 'tool', message: base.message + tail };
    }
    return { ...base, code: 'interrupted' };
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


/***/ })

};
