export const id = 3740;
export const ids = [3740];
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
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53739);




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
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program))
        return isExecutable(program) ? program : undefined;
    for (const folder of (variables.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter)) {
        if (folder === '')
            continue;
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program);
        if (isExecutable(candidate))
            return candidate;
    }
    return undefined;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4(`cannot start ${command}: no such program`, {
            command: formatCommand(command, args),
            hint: `install ${command} or put it on PATH`,
        });
    }
    const [file, words] = bindToParent(program, args, options.variables);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, {
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
    return signal.reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InterruptedError */ .p4 ? signal.reason : new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InterruptedError */ .p4('the caller');
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

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isMergeCommit: () => (/* binding */ isMergeCommit),
/* harmony export */   listChanged: () => (/* binding */ listChanged),
/* harmony export */   listTracked: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);


/** Listing and comparing a hundred thousand files takes seconds. */
const LIMIT = 120_000;
/** All files that git tracks below a folder. @throws ToolError where it is no repository. */
async function listTracked(directory, env) {
    const { stdout } = await git(['ls-files', '--stage', '-z', '--', '.'], directory, env);
    return stdout
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        return { path: line.slice(tab + 1), id: line.slice(7, tab).split(' ')[0] ?? '' };
    });
}
/**
 * The paths below a folder that differ from a commit: in later commits, in the work tree, and files that git doesn't
 * know yet. A renamed file is two. Undefined where the commit is not there: a shallow clone, or a force-push.
 */
async function listChanged(base, directory, env) {
    const commit = await tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], directory, env);
    const found = commit.stdout.trim();
    if (commit.code !== 0 || found === '')
        return undefined;
    // What the base branch has got since the fork is not this branch's change. A shallow clone doesn't know where that was.
    const fork = await tryGit(['merge-base', found, 'HEAD'], directory, env);
    const from = fork.code === 0 ? fork.stdout.trim() : found;
    const [changed, unknown] = await Promise.all([
        git(['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', from, '--', '.'], directory, env),
        git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.'], directory, env),
    ]);
    return [...new Set(`${changed.stdout}${unknown.stdout}`.split('\0').filter((path) => path !== ''))];
}
/** Whether the commit that is checked out has two parents. */
async function isMergeCommit(directory, env) {
    return (await tryGit(['rev-parse', '--verify', '--quiet', 'HEAD^2'], directory, env)).code === 0;
}
async function git(args, directory, env) {
    const output = await tryGit(args, directory, env);
    if (output.code === 0)
        return output;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4(`git failed: ${output.stderr.trim().split('\n').at(-1) ?? ''}`, {
        command: (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCommand */ .fE)('git', args),
        exit: output.code ?? output.signal,
        hint: 'discovery reads a git repository: run it in a clone',
    });
}
function tryGit(args, directory, env) {
    return (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)('git', ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', ...args], {
        directory,
        variables: (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanVariables */ .vk)(env.variables),
        timeout: LIMIT,
        signal: env.signal,
    });
}


/***/ })

};
