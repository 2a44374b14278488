export const id = 6622;
export const ids = [6622];
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

/***/ 7261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Does the work for each item, so many at a time, and gives the results in the items' order. All work that has begun
 * comes to its end before this does; the first failure in that order is thrown, and nothing is begun after one.
 */
async function sideBySide(items, most, work) {
    const results = [];
    const failures = new Map();
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failures.set(index, error);
            }
            if (failures.size > 0)
                return;
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(most, items.length)) }, worker));
    if (failures.size > 0)
        throw failures.get(Math.min(...failures.keys()));
    return results;
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tl: () => (/* binding */ ALIGNMENTS),
  v$: () => (/* binding */ chooseAlignment),
  YB: () => (/* binding */ firstEnvoy),
  L4: () => (/* binding */ oldestCompiler),
  aS: () => (/* binding */ whyLacking)
});

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./.build/language/data/alignment.json
const alignment_namespaceObject = /*#__PURE__*/JSON.parse('{"Ge":[{"language":"assemblyscript","sdk":{"name":"@solo-io/proxy-runtime","version":"0.1.8","from":"npm"},"compiler":{"name":"assemblyscript","range":">=0.14.9 <0.18.0","tested":"0.17.14"},"target":"wasm","abi":"0.2.0","envoy":"1.16.0","how":"measured: 0.14.9, 0.16.1 and 0.17.14 make a module that loads, 0.18.32 and 0.19.23 stop at rt/index-full; beside the ABI it imports proc_exit alone, which Envoy has had as long as the ABI"},{"language":"assemblyscript","sdk":{"name":"@gcoredev/proxy-wasm-sdk-as","version":"1.2.3","from":"npm"},"compiler":{"name":"assemblyscript","range":">=0.28.9 <0.29.0","tested":"0.28.20"},"target":"wasm","abi":"0.2.1","envoy":"1.16.0","how":"the range is that of its package.json; measured with 0.28.20: it loads, and its proxy_on_done traps when Envoy takes the module down, so no template is of it"},{"language":"rust","sdk":{"name":"proxy-wasm","version":"0.2.5","from":"crates.io"},"compiler":{"name":"rust","range":">=1.78.0","tested":"1.95.0"},"target":"wasm32-wasip1","abi":"0.2.1","envoy":"1.33.0","how":"the target has its name since Rust 1.78 (blog.rust-lang.org, 2024-04-09); std reaches sched_yield (Mutex) and poll_oneoff (sleep), which came with Envoy 1.33 (istio/istio#39697, Kuadrant/kuadrant-operator#1773); measured on 1.36 to 1.40"},{"language":"rust","sdk":{"name":"proxy-wasm","version":"0.2.5","from":"crates.io"},"compiler":{"name":"rust","range":">=1.68.0","tested":"1.95.0"},"target":"wasm32-unknown-unknown","abi":"0.2.1","envoy":"1.16.0","files":{".cargo/config.toml":"# Nothing of WASI is imported, which Envoy has only in part before 1.33.\\n[build]\\ntarget = \\"wasm32-unknown-unknown\\"\\n"},"how":"1.68 is the SDK\'s own minimum (its Cargo.toml); measured with 1.95: the target has no WASI, so only the ABI is imported, and it loads on 1.36 and 1.40; older ones cannot be had by our tests"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"emscripten","range":">=3.1.6","tested":"3.1.6"},"target":"wasm32-emscripten","abi":"0.2.1","envoy":"1.23.0","how":"measured with 3.1.6; memory that grows calls emscripten_notify_memory_growth, which came with Envoy 1.23, and in constructors only from 1.37 on"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"clang","range":">=14.0.0","tested":"19.1.7"},"target":"wasm32-wasi","abi":"0.2.1","envoy":"1.21.0","how":"measured with 14 and 19; what wasi-libc imports for files came with Envoy 1.21 (path_open, fd_prestat_*)"},{"language":"cpp","sdk":{"name":"none: the ABI by hand","version":"0.2.1","from":"the template"},"compiler":{"name":"zig","range":">=0.17.1","tested":"0.17.1"},"target":"wasm32-wasi","abi":"0.2.1","envoy":"1.21.0","how":"measured; as clang, whose wasi-libc it brings"},{"language":"cpp","sdk":{"name":"proxy-wasm-cpp-sdk","version":"e5256b0c5463ea9961965ad5de3e379e00486640","from":"github.com/proxy-wasm/proxy-wasm-cpp-sdk"},"compiler":{"name":"emscripten","range":">=3.1.6","tested":"3.1.67"},"target":"wasm32-emscripten","abi":"0.2.1","envoy":"1.23.0","how":"3.1.67 is what its README of 2025-09-25 says; measured with 3.1.6, without -sINITIAL_HEAP and -flto"},{"language":"tinygo","sdk":{"name":"github.com/proxy-wasm/proxy-wasm-go-sdk","version":"v0.0.0-20260105142703-44c7d5847745","from":"the Go module proxy"},"compiler":{"name":"tinygo","range":">=0.35.0","tested":"0.41.0","with":{"name":"go","range":">=1.24.0 <1.27.0"}},"target":"wasip1, c-shared","abi":"0.2.0","envoy":"1.21.0","how":"c-shared and wasi-legacy came with 0.35 (its changelog); 0.41 takes Go up to 1.26, the SDK\'s go.mod asks for 1.24; measured with 0.41.0 and Go 1.26; what its os package imports for files came with Envoy 1.21"},{"language":"tinygo","sdk":{"name":"github.com/tetratelabs/proxy-wasm-go-sdk","version":"v0.24.0","from":"the Go module proxy"},"compiler":{"name":"tinygo","range":">=0.35.0","tested":"0.41.0","with":{"name":"go","range":">=1.19.0 <1.27.0"}},"target":"wasip1, wasi-legacy","abi":"0.2.0","envoy":"1.21.0","how":"archived in July 2024; measured: only TinyGo\'s older build mode exports its callbacks"},{"language":"go","sdk":{"name":"github.com/proxy-wasm/proxy-wasm-go-sdk","version":"v0.0.0-20260105142703-44c7d5847745","from":"the Go module proxy"},"compiler":{"name":"go","range":">=1.24.0","tested":"1.26.8"},"target":"wasip1, c-shared","abi":"0.2.0","envoy":"1.33.0","how":"c-shared for wasip1 came with Go 1.24 (go.dev/doc/go1.24#wasm); Envoy 1.33 is what the SDK\'s README asks for: Go\'s runtime imports sched_yield, poll_oneoff and fd_fdstat_set_flags, which came with it; measured on 1.36 to 1.40"}],"gP":[{"language":"assemblyscript","kind":"network","why":"@solo-io/proxy-runtime 0.1.8 exports none of the callbacks of a TCP connection","how":"read in its assembly/exports.ts: no proxy_on_new_connection, no proxy_on_downstream_data"}]}');
;// CONCATENATED MODULE: ./.build/language/alignment.js


/** All that is known to go together, the preferred one of a language first. */
const ALIGNMENTS = alignment_namespaceObject.Ge;
/** Why a language cannot have a kind of filter; undefined where nothing is known against it. */
function whyLacking(language, kind) {
    return alignment_namespaceObject.gP.find((row) => row.language === language && row.kind === kind)?.why;
}
/** The oldest release of a compiler that makes modules for a proxy, `1.24.0`. */
function oldestCompiler(name) {
    const range = ALIGNMENTS.find(({ compiler }) => compiler.name === name)?.compiler.range ?? '*';
    return (0,semver.minVersion)(range)?.version ?? '0.0.0';
}
/**
 * The first way to build a language's modules that an Envoy can load, or of none the newest Envoy that the one with the
 * least demands asks for.
 * @param envoy `1.33.4`: the oldest that the module shall run on; undefined where that is not known.
 */
function chooseAlignment(language, envoy) {
    const own = ALIGNMENTS.filter((row) => row.language === language);
    const fitting = envoy === undefined ? own[0] : own.find((row) => !(0,semver.lt)(envoy, row.envoy));
    if (fitting !== undefined)
        return { alignment: fitting };
    return { needs: firstEnvoy(language) };
}
/** The first Envoy that loads what some compiler makes of a language. */
function firstEnvoy(language) {
    const releases = ALIGNMENTS.filter((row) => row.language === language).map((row) => row.envoy);
    return releases.sort(semver.compare)[0] ?? '0.0.0';
}


/***/ }),

/***/ 77496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseCompilerOutput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);


/** `src/a.cc:3:7: error: text`, as clang, gcc, Go, TinyGo and most others write it. */
const COLON_FORM = /^(?<file>[^\s:][^:]*\.\w+):(?<line>\d+):(?:(?<column>\d+):)? *(?:(?<kind>fatal error|error|warning|note):)? *(?<text>\S.*)$/;
/** `src/a.ts(3,7): error TS2304: text`, as tsc and Microsoft's compilers write it. */
const PAREN_FORM = /^(?<file>[^\s(][^(]*)\((?<line>\d+),(?<column>\d+)\): *(?<kind>error|warning) (?<code>\w+): *(?<text>\S.*)$/;
/** `error[E0308]: text`, and on the next line `  --> src/lib.rs:3:7`, as rustc writes it. */
const RUST_HEAD = /^(?<kind>error|warning)(?:\[(?<code>\w+)\])?: (?<text>\S.*)$/;
const RUST_PLACE = /^ *--> (?<file>[^:]+):(?<line>\d+):(?<column>\d+)$/;
/**
 * Finds in any compiler's output what names a file and a line. Notes belong to what stands before them and are left
 * out.
 * @param directory where the compiler ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function parseCompilerOutput(lines, directory, root) {
    return lines.flatMap((line, index) => {
        const rust = RUST_HEAD.exec(line)?.groups;
        const groups = rust === undefined
            ? (PAREN_FORM.exec(line) ?? COLON_FORM.exec(line))?.groups
            : placeAfter(rust, lines[index + 1]);
        if (groups === undefined || groups.kind === 'note')
            return [];
        return [
            {
                file: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, groups.file ?? '')),
                line: Number(groups.line),
                column: groups.column === undefined ? undefined : Number(groups.column),
                severity: severityOf(groups.kind),
                code: groups.code ?? 'compiler',
                message: groups.text ?? '',
            },
        ];
    });
}
function placeAfter(head, next) {
    const place = RUST_PLACE.exec(next ?? '')?.groups;
    return place === undefined ? undefined : { ...head, ...place };
}
/** Go's compiler writes no kind: it knows errors only. */
function severityOf(kind) {
    return kind === 'warning' ? 'warning' : 'error';
}


/***/ }),

/***/ 37464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   JP: () => (/* binding */ runCompiler),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wW: () => (/* binding */ takeModule)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10533);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96417);





/** A build from nothing may compile a compiler's runtime first. */
const TIMEOUT = 30 * 60_000;
const TAIL_LINES = 20;
/**
 * Runs a compiler to its end.
 * @throws ToolError when it can't be started.
 */
async function runCompiler(compiler, env) {
    const command = compiler.shown ?? (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCommand */ .fE)(compiler.program, compiler.args);
    env.log.info(command);
    const started = performance.now();
    const exit = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(compiler.program, compiler.args, {
        directory: compiler.directory,
        variables: compiler.variables,
        timeout: TIMEOUT,
        signal: env.signal,
        onLine: compiler.onLine ?? ((line) => env.log.debug(line)),
    });
    const seconds = (performance.now() - started) / 1000;
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.stripVTControlCharacters)(`${exit.stdout}\n${exit.stderr}`).split(/\r?\n/);
    return { exit, lines, seconds, command };
}
/** Puts a copy of a built module in its place, whole or not at all. */
async function takeModule(from, to) {
    if (from === to)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    const temporary = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(to);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, temporary);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, to);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * That a command failed, for when nothing that it said names a place; then with its last lines.
 * @param explained whether other Diagnostics tell why.
 */
function describeFailure({ exit, lines, command }, code, explained, hint) {
    const how = exit.timedOut
        ? `was stopped after ${TIMEOUT / 60_000} minutes`
        : `ended with ${exit.code === undefined ? exit.signal : `exit code ${exit.code}`}`;
    const tail = explained ? [] : lastLines(lines);
    return { severity: 'error', code, message: [`\`${command}\` ${how}`, ...tail].join('\n'), hint };
}
/** The last lines of an output that say something. */
function lastLines(lines) {
    return lines.filter((line) => line.trim() !== '').slice(-TAIL_LINES);
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

/***/ 16622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LANGUAGE_MARKS: () => (/* binding */ LANGUAGE_MARKS),
  LANGUAGE_TITLES: () => (/* binding */ LANGUAGE_TITLES),
  detectLanguage: () => (/* binding */ detectLanguage),
  findRootIds: () => (/* binding */ languages_findRootIds),
  getLanguage: () => (/* binding */ getLanguage)
});

// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/nearest.js
var nearest = __webpack_require__(45576);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/files.js
var base_files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/json.js
var json = __webpack_require__(38302);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
// EXTERNAL MODULE: ./.build/toolchain/ask-once.js
var ask_once = __webpack_require__(52965);
// EXTERNAL MODULE: ./.build/toolchain/install-tool.js
var install_tool = __webpack_require__(79712);
// EXTERNAL MODULE: ./.build/toolchain/tool-table.js + 1 modules
var tool_table = __webpack_require__(28049);
;// CONCATENATED MODULE: ./.build/toolchain/node.js







/** The oldest Node that a project's compiler is run with; older ones are past their end of life. */
const NODE_RANGE = '>=20.0.0';
const VERSION_LIMIT = 10_000;
const INSTALL = 'install Node.js with its npm (nodejs.org, or actions/setup-node in a workflow)';
/**
 * Finds a Node with npm that the project can do with: on PATH, in the store, or from nodejs.org with its checksum.
 * @param pin what the project asks for; where that is older than what is maintained, PATH decides alone.
 * @throws ConfigurationError for a version that isn't known; ToolError that says what was found and what to do.
 */
async function resolveNode(env, mirrors = [], pin, table = tool_table/* TOOLS */.It) {
    const range = pin?.range ?? NODE_RANGE;
    const found = await findNode(env, range);
    if (typeof found !== 'string')
        return { ...found, why: describe(pin, 'on PATH, with npm') };
    const release = chooseNode(env, pin, table);
    env.log.info(`${found}: taking Node ${release.version}`);
    const { folder, version, source } = await (0,install_tool/* installTool */.G)(release, env, mirrors).catch((error) => {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
        const hint = [INSTALL, ...(error.hint === undefined ? [] : [error.hint])].join(', or ');
        throw new errors/* ToolError */.v4(`${found}; ${error.message}`, { hint, cause: error });
    });
    return { node: (0,external_node_path_.join)(folder, 'bin', 'node'), version, source, why: describe(pin, found) };
}
/** The Node that a machine without one would fetch. */
function chooseNode(env, pin, table = tool_table/* TOOLS */.It) {
    const range = pin?.range ?? NODE_RANGE;
    return (0,tool_table/* chooseRelease */.bX)({ tool: 'node', title: 'Node', range, pin }, env.platform, table);
}
function describe(pin, reason) {
    return pin === undefined ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
}
/** The Node on PATH, or why there is none to use. */
async function findNode(env, range) {
    const node = (0,exec/* findOnPath */.aY)('node', env.variables);
    if (node === undefined)
        return 'there is no node on PATH';
    const version = await (0,ask_once/* askOnce */.R)('--version', [node], env, async () => {
        const output = await (0,exec/* run */.eF)(node, ['--version'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal,
        });
        return /^v(\d+\.\d+\.\d+)/.exec(output.stdout)?.[1];
    });
    if (version === undefined)
        return `${node} does not tell its version`;
    if (!(0,semver.satisfies)(version, range))
        return `${node} is ${version}, and not ${range}`;
    if ((0,exec/* findOnPath */.aY)('npm', env.variables) === undefined)
        return `${node} has no npm on PATH`;
    return { node, version, source: `PATH (${(0,external_node_path_.dirname)(node)})` };
}

// EXTERNAL MODULE: ./.build/language/alignment.js + 1 modules
var alignment = __webpack_require__(638);
// EXTERNAL MODULE: ./.build/language/words.js
var language_words = __webpack_require__(65252);
;// CONCATENATED MODULE: ./.build/language/asc-command.js





const TARGET = dist/* looseObject */._H3({
    optimizeLevel: dist/* optional */.lqM(dist/* unknown */.L5J()),
    optimize: dist/* optional */.lqM(dist/* unknown */.L5J()),
    textFile: dist/* optional */.lqM(dist/* string */.YjP()),
    use: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/** The part of asconfig.json that matters here. */
const ASC_CONFIG = dist/* looseObject */._H3({
    extends: dist/* optional */.lqM(dist/* string */.YjP()),
    entries: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    targets: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), TARGET)),
    options: dist/* optional */.lqM(TARGET),
});
/** The scripts that `asinit` and the SDKs give a project for its release build, the most telling first. */
const RELEASE_SCRIPTS = [
    'asbuild:optimized',
    'asbuild:release',
    'build:optimized',
    'build:release',
    'asbuild',
    'build',
];
const ENTRIES = ['assembly/index.ts', 'index.ts', 'src/index.ts'];
/** Flags that say where something is written, with their value: the output is ours, side products aren't wanted. */
const OUTPUT_FLAGS = /^(?:-[obtjid]|--(?:outFile|binaryFile|textFile|jsFile|idlFile|tsdFile|bindings|sourceMap|config-print))(?:=|$)/;
const BARE_FLAGS = new Set(['--debug', '--measure', '--stats', '--validate']);
const OPTIMIZE_FLAG = /^(?:-O|--optimize)/;
/**
 * The arguments for asc: those of the project's own release script where that is one plain asc command, else the
 * entries and the target `release` of asconfig.json, else assembly/index.ts. What the script or asconfig.json leaves
 * open is set for a proxy: optimised, and without the import `env.abort`, which no Envoy has.
 * @param folder where asc may write, relative to the project's folder.
 * @throws ConfigurationError when there is no source to start from.
 */
async function ascArguments(project, folder) {
    const { config, hasSdk } = project;
    const own = scriptArguments(project.scripts);
    const target = config?.targets?.[targetName(own)];
    const args = own ?? [];
    if (!args.some((word) => word.endsWith('.ts')) && config?.entries === undefined)
        args.unshift(await findEntry(project.directory));
    const options = [target, config?.options];
    const optimizes = options.some((option) => option?.optimize !== undefined || option?.optimizeLevel !== undefined);
    if (!optimizes && !args.some((word) => OPTIMIZE_FLAG.test(word)))
        args.push('--optimize');
    const abort = /\babort=/;
    const handlesAbort = abort.test(args.join(' ')) || abort.test(JSON.stringify(options.map((option) => option?.use)));
    if (!handlesAbort && (hasSdk || config?.extends === undefined)) {
        args.push('--use', hasSdk ? 'abort=abort_proc_exit' : 'abort=');
    }
    // A text form that asconfig.json asks for would land in the source tree.
    if (options.some((option) => option?.textFile !== undefined))
        args.push('--textFile', `${folder}/module.wat`);
    return [...args, '--outFile', `${folder}/module.wasm`];
}
/** The arguments of the project's release script, or undefined where none is a single call of asc. */
function scriptArguments(scripts) {
    for (const name of RELEASE_SCRIPTS) {
        const words = (0,language_words/* trySplitWords */.r)(scripts[name] ?? '') ?? [];
        const program = words[0] === 'npx' ? words[1] : words[0];
        if (program === 'asc')
            return withoutOutputs(words.slice(words.indexOf('asc') + 1));
    }
    return undefined;
}
function withoutOutputs(words) {
    const kept = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (BARE_FLAGS.has(word))
            continue;
        if (!OUTPUT_FLAGS.test(word)) {
            kept.push(word);
            continue;
        }
        // asc takes the next word for the flag's value, unless that is a flag too.
        if (!word.includes('=') && words[index + 1]?.startsWith('-') === false)
            index++;
    }
    return kept;
}
function targetName(args) {
    const at = args?.indexOf('--target') ?? -1;
    return at < 0 ? 'release' : (args?.[at + 1] ?? 'release');
}
async function findEntry(directory) {
    for (const entry of ENTRIES) {
        if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, entry))) === 'file')
            return entry;
    }
    throw new errors/* ConfigurationError */.j1(`no source to compile: there is none of ${ENTRIES.join(', ')}`, {
        position: { file: (0,base_files/* relativePath */.iZ)(directory, (0,external_node_path_.join)(directory, 'asconfig.json')) },
        hint: 'name the entry in asconfig.json: {"entries": ["assembly/filter.ts"]}',
    });
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/base/diagnostic.js
var diagnostic = __webpack_require__(65203);
;// CONCATENATED MODULE: ./.build/language/asc-output.js


/** `ERROR TS2304: Cannot find name 'foo'.`; an unknown option comes without a code. */
const HEAD = /^(?<kind>ERROR|WARNING|INFO|PEDANTIC)(?: (?<code>[A-Z]+\d+))?:? (?<message>.+)$/;
/** ` in assembly/index.ts(15,5)` up to 0.20, `    └─ in assembly/index.ts(15,5)` since. */
const PLACE = /^\s*(?:└─ )?in (?<file>.+)\((?<line>\d+),(?<column>\d+)\)$/;
/** The tildes under the source, behind the gutter that newer releases draw. */
const UNDERLINE = /^\s*(?:│\s*)?(?<tildes>~+)\s*$/;
/** Where asc names files of packages and of its own standard library. */
const LIBRARY = '~lib/';
const SEVERITIES = { ERROR: 'error', WARNING: 'warning' };
/**
 * The complaints of asc, from 0.14's form to 0.28's. A complaint with several places stands at its first one. What asc
 * merely warns of inside of packages is left out: nobody can mend it in this project.
 * @param locate the name for a Diagnostic of a file that asc names, which may begin with `~lib/`.
 */
function parseAscOutput(output, locate) {
    const complaints = [];
    let current;
    let underline;
    for (const line of (0,external_node_util_.stripVTControlCharacters)(output).split(/\r?\n/)) {
        const head = HEAD.exec(line)?.groups;
        if (head !== undefined) {
            current = { kind: head.kind ?? '', code: head.code, message: head.message ?? '' };
            complaints.push(current);
            underline = undefined;
            continue;
        }
        underline = UNDERLINE.exec(line)?.groups?.tildes?.length ?? underline;
        const place = PLACE.exec(line)?.groups;
        if (place === undefined || current === undefined || current.place !== undefined)
            continue;
        const column = Number(place.column);
        current.place = {
            file: place.file ?? '',
            line: Number(place.line),
            column,
            endColumn: underline === undefined ? undefined : column + underline,
        };
    }
    const diagnostics = complaints
        .filter(({ kind, place }) => kind === 'ERROR' || place?.file.startsWith(LIBRARY) !== true)
        .map((complaint) => toDiagnostic(complaint, locate));
    return (0,diagnostic/* uniqueDiagnostics */.G)(diagnostics);
}
function toDiagnostic({ kind, code, message, place }, locate) {
    const complaint = { severity: SEVERITIES[kind] ?? 'notice', code: code ?? 'asc', message };
    if (place === undefined)
        return complaint;
    const end = place.endColumn === undefined ? {} : { endLine: place.line, endColumn: place.endColumn };
    return { ...complaint, file: locate(place.file), line: place.line, column: place.column, ...end };
}

;// CONCATENATED MODULE: ./.build/language/installed-packages.js





const DEPENDENCIES = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()));
const PACKAGE = dist/* looseObject */._H3({
    dependencies: DEPENDENCIES,
    devDependencies: DEPENDENCIES,
    optionalDependencies: DEPENDENCIES,
});
const LOCKED_PACKAGE = dist/* looseObject */._H3({
    version: dist/* optional */.lqM(dist/* string */.YjP()),
    integrity: dist/* optional */.lqM(dist/* string */.YjP()),
    optional: dist/* optional */.lqM(dist/* boolean */.zMY()),
    peer: dist/* optional */.lqM(dist/* boolean */.zMY()),
});
const LOCK = dist/* looseObject */._H3({
    packages: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ ...LOCKED_PACKAGE.entries, ...PACKAGE.entries }))),
});
/** What changes the choice of packages in ways that are npm's to know. */
const STEERED = ['overrides', 'peerDependencies', 'workspaces'];
/**
 * Whether node_modules holds what the lock file says: npm keeps a lock file of what it installed in there, which is
 * compared entry by entry. Packages for other platforms may be missing. Without a lock file, each range of package.json
 * has to take what is there.
 */
async function isInstalled(directory, lockFile, root) {
    const project = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), root, PACKAGE);
    const hidden = (0,external_node_path_.join)(directory, 'node_modules', '.package-lock.json');
    const installed = (await (0,json/* readJsonFile */.J)(hidden, root, LOCK))?.packages;
    if (lockFile === undefined) {
        if (project === undefined || installed === undefined)
            return false;
        return meetsRanges(project, installed) && (await areThere(directory, installed));
    }
    const wanted = (await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, lockFile), root, LOCK))?.packages;
    if (wanted === undefined || project === undefined || !sameDependencies(project, wanted['']))
        return false;
    const chosen = {};
    for (const [place, entry] of Object.entries(wanted)) {
        if (place === '')
            continue;
        const found = installed?.[place];
        if (found === undefined && (entry.optional === true || entry.peer === true))
            continue;
        if (found === undefined || found.version !== entry.version || found.integrity !== entry.integrity)
            return false;
        chosen[place] = found;
    }
    return areThere(directory, chosen);
}
async function areThere(directory, packages) {
    const kinds = await Promise.all(Object.keys(packages).map((place) => (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, place))));
    return kinds.every((kind) => kind === 'directory');
}
/** A tag, a URL or a folder names something else tomorrow, and is npm's to look up. */
function meetsRanges(project, installed) {
    if (STEERED.some((key) => key in project))
        return false;
    const wanted = { ...project.optionalDependencies, ...project.devDependencies, ...project.dependencies };
    return Object.entries(wanted).every(([name, range]) => {
        const found = installed[`node_modules/${name}`];
        return found?.version !== undefined && (0,semver.satisfies)(found.version, range);
    });
}
function sameDependencies(project, locked) {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
    return kinds.every((kind) => {
        const a = Object.entries(project[kind] ?? {});
        const b = locked?.[kind] ?? {};
        return a.length === Object.keys(b).length && a.every(([name, range]) => b[name] === range);
    });
}

;// CONCATENATED MODULE: ./.build/language/node-package-failures.js





/** npm's codes, and those of pnpm and Yarn, for what only a change of the project mends. All else is the environment. */
const FAULTS = {
    ERESOLVE: { file: 'package.json', hint: 'change one of the versions that exclude each other' },
    E404: {
        file: 'package.json',
        hint: 'correct the name or the version; for a private package name its registry in .npmrc',
    },
    ETARGET: { file: 'package.json', hint: 'name a version that exists: npm view NAME versions lists them' },
    ENOVERSIONS: { file: 'package.json', hint: 'no version of this package was ever published: correct its name' },
    EUSAGE: { file: 'lock', hint: 'run npm install and commit package-lock.json' },
    EINTEGRITY: {
        file: 'lock',
        hint: 'the package is not the one that the lock file was written for: find out why before you lock it anew',
    },
    EBADPLATFORM: {
        file: 'package.json',
        hint: 'a package does not run on this machine: build on another, or replace it',
    },
    EINVALIDPACKAGENAME: { file: 'package.json', hint: 'correct the name' },
    EUNSUPPORTEDPROTOCOL: { file: 'package.json', hint: 'npm reads versions, tags, URLs, file: and git addresses' },
    ERR_PNPM_OUTDATED_LOCKFILE: { file: 'lock', hint: 'run pnpm install and commit pnpm-lock.yaml' },
    ERR_PNPM_NO_MATCHING_VERSION: { file: 'package.json', hint: 'name a version that exists' },
    YN0028: { file: 'lock', hint: 'run yarn install and commit yarn.lock' },
};
const LONGEST_MESSAGE = 10;
const TAIL_LINES = 12;
/**
 * Turns a failed installation into Diagnostics about package.json or the lock file.
 * @throws ToolError for what is not the project's fault: no network, no credentials, a full disk.
 */
async function explainInstallFailure(failed) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(`${failed.exit.stdout}\n${failed.exit.stderr}`).split(/\r?\n/);
    const code = findCode(lines);
    const fault = code === undefined ? undefined : FAULTS[code];
    const said = essence(lines);
    if (code === undefined || fault === undefined) {
        const reason = failed.exit.timedOut ? 'took too long' : 'failed';
        throw new errors/* ToolError */.v4(`installing the project's packages ${reason}${code === undefined ? '' : ` (${code})`}`, {
            command: failed.command,
            exit: failed.exit.code ?? failed.exit.signal,
            lastLines: said.slice(0, TAIL_LINES),
            hint: 'check the network, the registry in .npmrc, HTTPS_PROXY and NO_PROXY; then run again',
        });
    }
    const message = said.slice(0, LONGEST_MESSAGE).join('\n') || `${failed.command} failed with ${code}`;
    const name = fault.file === 'lock' && failed.lockFile !== undefined ? failed.lockFile : 'package.json';
    const position = await findPosition((0,external_node_path_.join)(failed.directory, name), message, failed.root);
    return [{ severity: 'error', code, message, hint: fault.hint, ...position }];
}
function findCode(lines) {
    for (const line of lines) {
        const code = /^npm (?:error|ERR!) code (\w+)/.exec(line)?.[1] ?? /\b(ERR_PNPM_\w+|YN0028)\b/.exec(line)?.[1];
        if (code !== undefined)
            return code;
        if (/needs to be updated, but yarn was run with `--frozen-lockfile`/.test(line))
            return 'YN0028';
    }
    return undefined;
}
/** What npm says without its prefixes, its code, its usage and where its log stands. */
function essence(lines) {
    const isNpm = lines.some((line) => /^npm (?:error|ERR!)/.test(line));
    const said = lines
        .filter((line) => !isNpm || /^npm (?:error|ERR!)/.test(line))
        .map((line) => line.replace(/^npm (?:error|ERR!) ?(?:notarget|404|JSON\.parse|ERESOLVE)? ?/, '').trim())
        .filter((line) => line !== '' && !/^(?:code \w+$|A complete log of this run|Not Found - GET)/.test(line));
    const usage = said.findIndex((line) => /^(?:Clean install a project|Usage:|Note that you can also install)/.test(line));
    return usage < 0 ? said : said.slice(0, usage);
}
/** The line that names the package which the message is about. */
async function findPosition(path, message, root) {
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const name = /(?:^|[\s'"])((?:@[\w.-]+\/)?[\w.-]+)@[^\s'"]/.exec(message)?.[1];
    const content = await (0,base_files/* readTextIfExists */.TP)(path);
    return name === undefined || content === undefined ? { file } : (0,json/* positionOfText */.I)(content, `"${name}"`, file);
}

// EXTERNAL MODULE: ./.build/toolchain/mirrors.js
var toolchain_mirrors = __webpack_require__(25814);
;// CONCATENATED MODULE: ./.build/language/package-mirrors.js


/**
 * How the map of mirrors reaches those who fetch by themselves. Whatever address their own configuration comes to is looked
 * up in the map: what a user has set to something else stays as it is, unless the map speaks of that.
 */
const ASK_LIMIT = 20_000;
const RUST_DIST = 'https://static.rust-lang.org';
const CRATES_INDEX = 'https://index.crates.io';
/** Where that index sends for the crates themselves. */
const CRATES = 'https://static.crates.io';
const CRATES_SOURCE = 'wasm-action-mirror';
const SUM_DATABASE = 'sum.golang.org';
/** The same world, with rustup told of the mirror, unless the user has told it where to fetch from. */
function withRustMirror(env, mirrors) {
    const mirrored = (0,toolchain_mirrors/* applyMirrors */.J4)(RUST_DIST, mirrors);
    if (mirrored === RUST_DIST || env.variables.RUSTUP_DIST_SERVER)
        return env;
    const variables = { RUSTUP_DIST_SERVER: mirrored, RUSTUP_UPDATE_ROOT: `${mirrored}/rustup` };
    return { ...env, variables: { ...env.variables, ...variables } };
}
/**
 * Flags with which cargo takes crates from the mirror of crates.io's index; none where a configuration of the user's own
 * replaces crates.io. Cargo's variables know no sources (its book, Source replacement).
 */
function cargoMirrorFlags(mirrors, isReplaced) {
    const mirrored = (0,toolchain_mirrors/* applyMirrors */.J4)(CRATES_INDEX, mirrors);
    if (mirrored === CRATES_INDEX || isReplaced)
        return [];
    return [
        ...['--config', `source.crates-io.replace-with=${JSON.stringify(CRATES_SOURCE)}`],
        ...['--config', `source.${CRATES_SOURCE}.registry=${JSON.stringify(`sparse+${mirrored}/`)}`],
    ];
}
/** Why a mirror of crates.io did not help, by what cargo said; undefined where that is not the reason. */
function explainCrateMirror(said, mirrors) {
    const index = (0,toolchain_mirrors/* applyMirrors */.J4)(CRATES_INDEX, mirrors);
    if (index !== CRATES_INDEX) {
        return said.includes(CRATES)
            ? `let \`dl\` in ${index}/config.json name a mirror: the index sends for crates to ${CRATES}`
            : undefined;
    }
    return (0,toolchain_mirrors/* applyMirrors */.J4)(CRATES, mirrors) === CRATES
        ? undefined
        : `name a mirror of ${CRATES_INDEX} too (mirrors: FROM = TO)`;
}
/** The same world, with Go told of the mirrors of its proxies and of its database of sums. */
async function withGoMirrors(program, env, mirrors) {
    if (mirrors.length === 0)
        return env;
    // Another release of Go would be fetched to be asked.
    const question = ['env', 'GOPROXY', 'GOSUMDB'];
    const [proxies = '', sums = ''] = await ask(program, question, env, env.temporary, { GOTOOLCHAIN: 'local' });
    // A list whose separators say when the next one is asked (go.dev/ref/mod#environment-variables).
    const mirrored = proxies.replaceAll(/[^,|]+/g, (proxy) => (0,toolchain_mirrors/* applyMirrors */.J4)(proxy.replace(/\/+$/, ''), mirrors));
    const database = (0,toolchain_mirrors/* applyMirrors */.J4)(`https://${SUM_DATABASE}`, mirrors);
    const isOwn = sums === SUM_DATABASE && database !== `https://${SUM_DATABASE}`;
    const variables = {
        ...(mirrored === proxies ? {} : { GOPROXY: mirrored }),
        ...(isOwn ? { GOSUMDB: `${SUM_DATABASE} ${database}` } : {}),
    };
    return { ...env, variables: { ...env.variables, ...variables } };
}
/** How a package manager tells its registry, and which variable names another one. */
const REGISTRIES = {
    npm: { question: ['config', 'get', 'registry'], variable: 'npm_config_registry' },
    pnpm: { question: ['config', 'get', 'registry'], variable: 'npm_config_registry' },
    yarn: { question: ['config', 'get', 'registry'], variable: 'npm_config_registry' },
    'yarn-2': { question: ['config', 'get', 'npmRegistryServer'], variable: 'YARN_NPM_REGISTRY_SERVER' },
};
/**
 * Variables with which a package manager takes packages from the mirror of the registry that it would ask in this folder;
 * none where the map has none. Registries of scopes stay as they are.
 */
async function registryVariables(manager, program, directory, env, mirrors) {
    if (mirrors.length === 0)
        return {};
    const { question, variable } = REGISTRIES[manager];
    const [told = ''] = await ask(program, question, env, directory);
    const registry = told.trim().replace(/\/+$/, '');
    const mirrored = (0,toolchain_mirrors/* applyMirrors */.J4)(registry, mirrors);
    return mirrored === registry ? {} : { [variable]: `${mirrored}/` };
}
async function ask(program, args, { variables, signal }, directory, more = {}) {
    const exit = await (0,exec/* run */.eF)(program, args, {
        directory,
        variables: { ...(0,exec/* cleanVariables */.vk)(variables), ...more },
        timeout: ASK_LIMIT,
        signal,
    });
    return exit.code === 0 ? exit.stdout.split(/\r?\n/) : [];
}

;// CONCATENATED MODULE: ./.build/language/node-packages.js







const TIMEOUT = 10 * 60_000;
/** The level is said, since a user's own may keep npm from telling why it fails. */
const NPM_FLAGS = [
    '--loglevel=error',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--include=dev',
];
/**
 * Installs a project's packages as its lock file has them, without running any script of theirs. Does nothing where
 * node_modules is as npm's lock file wants it, whoever installed it; without a lock file, as package.json wants it.
 * @returns Diagnostics about the project; an error among them means that nothing was installed.
 * @throws ToolError without a network, without the package manager, or where a registry doesn't let us in.
 */
async function installPackages(directory, node, env, mirrors) {
    const manager = await findManager(directory);
    const notices = manager.lockFile === undefined ? [unlocked(directory, env.directory)] : [];
    if (manager.program === 'npm' && (await isInstalled(directory, manager.lockFile, env.directory))) {
        env.log.debug(`${(0,base_files/* relativePath */.iZ)(env.directory, directory)}/node_modules is up to date`);
        return notices;
    }
    const variables = {
        ...(0,exec/* cleanVariables */.vk)(env.variables),
        PATH: [(0,external_node_path_.dirname)(node.node), env.variables.PATH ?? ''].join(external_node_path_.delimiter),
    };
    const command = (0,exec/* formatCommand */.fE)(manager.program, manager.args);
    if ((0,exec/* findOnPath */.aY)(manager.program, variables) === undefined) {
        throw new errors/* ToolError */.v4(`${manager.lockFile ?? 'package.json'} is ${manager.program}'s, and ${manager.program} is not on PATH`, {
            command,
            hint: `install it, for instance with npm install --global ${manager.program}`,
        });
    }
    env.log.info(command);
    const world = { variables, signal: env.signal };
    const registry = await registryVariables(manager.kind, manager.program, directory, world, mirrors);
    const exit = await (0,exec/* run */.eF)(manager.program, manager.args, {
        directory,
        variables: { ...variables, ...registry },
        timeout: TIMEOUT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
    if (exit.code === 0)
        return notices;
    return [
        ...(await explainInstallFailure({ exit, command, directory, lockFile: manager.lockFile, root: env.directory })),
        ...notices,
    ];
}
async function findManager(directory) {
    const has = async (name) => (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, name))) === 'file';
    for (const lockFile of ['npm-shrinkwrap.json', 'package-lock.json']) {
        if (await has(lockFile))
            return { program: 'npm', kind: 'npm', args: ['ci', '--prefer-offline', ...NPM_FLAGS], lockFile };
    }
    if (await has('pnpm-lock.yaml')) {
        const args = ['install', '--frozen-lockfile', '--ignore-scripts'];
        return { program: 'pnpm', kind: 'pnpm', args, lockFile: 'pnpm-lock.yaml' };
    }
    const yarn = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'yarn.lock'));
    if (yarn !== undefined) {
        // Yarn 2 and later write a head of their own and have other flags.
        const modern = yarn.includes('__metadata:');
        const args = modern
            ? ['--immutable', '--mode=skip-build']
            : ['--frozen-lockfile', '--ignore-scripts', '--non-interactive'];
        return { program: 'yarn', kind: modern ? 'yarn-2' : 'yarn', args: ['install', ...args], lockFile: 'yarn.lock' };
    }
    return { program: 'npm', kind: 'npm', args: ['install', '--no-package-lock', ...NPM_FLAGS], lockFile: undefined };
}
function unlocked(directory, root) {
    return {
        severity: 'notice',
        code: 'lock-file-missing',
        file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(directory, 'package.json')),
        message: 'there is no lock file, so two builds may get different packages',
        hint: 'run npm install and commit package-lock.json',
    };
}

;// CONCATENATED MODULE: ./.build/language/pins.js






const NAMES = {
    emscripten: { files: ['.emscripten-version'], asdf: ['emscripten', 'emsdk'] },
    node: { files: ['.node-version', '.nvmrc'], asdf: ['nodejs', 'node'] },
    tinygo: { files: ['.tinygo-version'], asdf: ['tinygo'] },
};
/** Words that stand for whatever version there is. */
const ANY = /^(?:latest|stable|system|current|node|lts(?:\/.*)?|path:.*)$/i;
const pins_PACKAGE = dist/* looseObject */._H3({
    volta: dist/* optional */.lqM(dist/* looseObject */._H3({ node: dist/* optional */.lqM(dist/* string */.YjP()) })),
    devEngines: dist/* optional */.lqM(dist/* looseObject */._H3({
        runtime: dist/* optional */.lqM(dist/* looseObject */._H3({ name: dist/* optional */.lqM(dist/* string */.YjP()), version: dist/* optional */.lqM(dist/* string */.YjP()) })),
    })),
    engines: dist/* optional */.lqM(dist/* looseObject */._H3({ node: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
/**
 * The version of a tool that the project pins: in a file of the tool's own, then in `.tool-versions`, in its folder or
 * above it up to the repository's root; for Node also in package.json.
 * @param root the folder that messages name files from.
 * @throws ConfigurationError where that is no version.
 */
async function readPin(tool, directory, root) {
    const { files, asdf } = NAMES[tool];
    for (const folder of await foldersUpward(directory)) {
        for (const name of files) {
            const content = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, name));
            const text = content?.trim().split(/\s/)[0];
            if (content !== undefined && text)
                return toPin(tool, text, content, (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(folder, name)));
        }
        const listed = (await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, '.tool-versions'))) ?? '';
        const line = listed.split(/\r?\n/).find((candidate) => asdf.includes(candidate.trim().split(/\s+/)[0] ?? ''));
        const text = line?.trim().split(/\s+/)[1];
        if (text !== undefined)
            return toPin(tool, text, listed, (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(folder, '.tool-versions')));
    }
    return tool === 'node' ? readPackagePin(directory, root) : undefined;
}
async function readPackagePin(directory, root) {
    const path = (0,external_node_path_.join)(directory, 'package.json');
    const manifest = await (0,json/* readJsonFile */.J)(path, root, pins_PACKAGE);
    const runtime = manifest?.devEngines?.runtime;
    const text = manifest?.volta?.node ?? (runtime?.name === 'node' ? runtime.version : undefined) ?? manifest?.engines?.node;
    if (text === undefined)
        return undefined;
    return toPin('node', text, (await (0,base_files/* readTextIfExists */.TP)(path)) ?? '', (0,base_files/* relativePath */.iZ)(root, path));
}
function toPin(tool, text, content, file) {
    if (ANY.test(text))
        return undefined;
    const position = (0,json/* positionOfText */.I)(content, text, file);
    const range = (0,semver.validRange)(text.replace(/^v(?=\d)/, ''));
    if (range !== null)
        return { text, range: new semver.Range(range).range, position };
    throw new errors/* ConfigurationError */.j1(`${JSON.stringify(text)} is no version of ${tool}`, {
        position,
        hint: 'write a version such as 1.2.3, or a range of them',
    });
}
/** The folder and those above it, up to the one with the repository; the file system's root where there is none. */
async function foldersUpward(directory) {
    const folders = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push(folder);
        if ((0,external_node_path_.dirname)(folder) === folder || (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(folder, '.git'))) !== 'none')
            return folders;
    }
}

;// CONCATENATED MODULE: ./.build/language/assemblyscript.js
















const assemblyscript_TIMEOUT = 5 * 60_000;
const assemblyscript_TAIL_LINES = 20;
const LONGEST_LINE = 200;
const assemblyscript_DEPENDENCIES = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {});
const assemblyscript_PACKAGE = dist/* looseObject */._H3({
    scripts: assemblyscript_DEPENDENCIES,
    dependencies: assemblyscript_DEPENDENCIES,
    devDependencies: assemblyscript_DEPENDENCIES,
});
const COMPILER = dist/* looseObject */._H3({ version: dist/* string */.YjP(), bin: dist/* looseObject */._H3({ asc: dist/* string */.YjP() }) });
/** The SDKs on npm and the compilers that build them. */
const SDKS = alignment/* ALIGNMENTS */.tl.filter(({ language }) => language === 'assemblyscript');
/** AssemblyScript by the project's own asc, with Node and npm as its whole toolchain. */
const assemblyscript = {
    name: 'assemblyscript',
    title: 'AssemblyScript',
    aliases: ['as', 'assembly-script', 'asc'],
    marks: 'asconfig.json, package.json with a dependency on assemblyscript',
    detect,
    findRootIds,
    prepare,
    downloads: async (directory, env) => [chooseNode(env, await readPin('node', directory, env.directory))],
};
async function detect(directory, root) {
    if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'asconfig.json'))) === 'file')
        return 'asconfig.json';
    const manifest = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), root, assemblyscript_PACKAGE);
    return 'assemblyscript' in { ...manifest?.devDependencies, ...manifest?.dependencies } ? 'package.json' : undefined;
}
/** The second argument of `registerRootContext`, in the entry's folder. */
async function findRootIds(directory) {
    const folder = (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'assembly'))) === 'directory' ? (0,external_node_path_.join)(directory, 'assembly') : directory;
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.ts'));
    const found = new Set();
    for (const name of names) {
        const source = await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8');
        for (const call of source.matchAll(/\bregisterRootContext\s*\([\s\S]{0,500}?,\s*(["'`])([^"'`\n]*)\1\s*,?\s*\)/g)) {
            found.add(call[2] ?? '');
        }
    }
    return [...found];
}
async function prepare(directory, env, mirrors) {
    const node = await resolveNode(env, mirrors, await readPin('node', directory, env.directory));
    const nodeUse = { name: 'node', version: node.version, source: node.source, why: node.why };
    const diagnostics = await installPackages(directory, node, env, mirrors);
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return { tools: [nodeUse], diagnostics };
    const compiler = await findCompiler(directory, env);
    const source = (0,base_files/* relativePath */.iZ)(env.directory, compiler.folder);
    return {
        tools: [
            nodeUse,
            { name: 'assemblyscript', version: compiler.version, source, why: 'the project has it among its packages' },
        ],
        diagnostics,
        compile: (place) => compile({ directory, node, compiler, env }, place),
    };
}
/** Looks in node_modules here and, as Node does, in the folders above: a workspace keeps its packages at its root. */
async function findCompiler(directory, env) {
    for (let above = directory;; above = (0,external_node_path_.dirname)(above)) {
        const folder = (0,external_node_path_.join)(above, 'node_modules', 'assemblyscript');
        const found = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(folder, 'package.json'), env.directory, COMPILER);
        if (found !== undefined)
            return { version: found.version, folder, script: (0,external_node_path_.resolve)(folder, found.bin.asc) };
        if ((0,external_node_path_.dirname)(above) === above)
            break;
    }
    throw new errors/* ConfigurationError */.j1('the project has no AssemblyScript compiler among its packages', {
        position: { file: (0,base_files/* relativePath */.iZ)(env.directory, (0,external_node_path_.join)(directory, 'package.json')) },
        hint: `run npm install --save-dev assemblyscript@${SDKS[0]?.compiler.tested}, which ${SDKS[0]?.sdk.name} builds with`,
    });
}
async function compile({ directory, node, compiler, env }, { module }) {
    const project = await readProject(directory, env);
    const place = (0,external_node_path_.relative)(directory, (0,external_node_path_.dirname)(module));
    const args = await ascArguments(project, place);
    // The folder's name is another one each time: two runs shall read the same.
    const command = (0,exec/* formatCommand */.fE)('asc', args.map((word) => word.replace(`${place}/`, '')));
    env.log.info(command);
    const started = performance.now();
    const exit = await (0,exec/* run */.eF)(node.node, [compiler.script, ...args], {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: assemblyscript_TIMEOUT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
    const outcome = { seconds: (performance.now() - started) / 1000, command };
    const locate = (file) => (0,base_files/* relativePath */.iZ)(env.directory, locateSource(directory, compiler, file));
    const said = parseAscOutput(`${exit.stdout}\n${exit.stderr}`, locate);
    if (exit.code === 0 && (await (0,base_files/* pathKind */.gl)(module)) === 'file') {
        return { ...outcome, passed: true, diagnostics: said };
    }
    const explained = said.some(({ severity }) => severity === 'error') ? said : [...said, silentFailure(command, exit)];
    const hint = mismatchHint(project.sdk, compiler);
    return {
        ...outcome,
        passed: false,
        diagnostics: explained.map((diagnostic) => ({ ...diagnostic, hint: diagnostic.hint ?? hint })),
    };
}
async function readProject(directory, env) {
    const manifest = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'package.json'), env.directory, assemblyscript_PACKAGE);
    const dependencies = { ...manifest?.devDependencies, ...manifest?.dependencies };
    const sdk = SDKS.find((row) => row.sdk.name in dependencies);
    const config = await (0,json/* readJsonFile */.J)((0,external_node_path_.join)(directory, 'asconfig.json'), env.directory, ASC_CONFIG);
    return { directory, scripts: manifest?.scripts ?? {}, config, hasSdk: sdk !== undefined, sdk };
}
/** asc writes `~lib/` for what lies in packages, in their `assembly` folder if they have one, and for its own library. */
function locateSource(directory, compiler, file) {
    if (!file.startsWith('~lib/'))
        return (0,external_node_path_.join)(directory, file);
    const [, name = '', path = ''] = /^~lib\/((?:@[^/]+\/)?[^/]+)\/?(.*)$/.exec(file) ?? [];
    const packages = (0,external_node_path_.dirname)(compiler.folder);
    const places = [
        (0,external_node_path_.join)(packages, name, path),
        (0,external_node_path_.join)(packages, name, 'assembly', path),
        (0,external_node_path_.join)(compiler.folder, 'std', 'assembly', name, path),
    ];
    return places.find((place) => (0,external_node_fs_.existsSync)(place)) ?? (0,external_node_path_.join)(packages, name, path);
}
/** asc knows no more than that it can't go on: an SDK for another release of the language is the usual reason. */
function mismatchHint(alignment, compiler) {
    if (alignment === undefined || (0,semver.satisfies)(compiler.version, alignment.compiler.range))
        return undefined;
    const { name } = alignment.sdk;
    const { range, tested } = alignment.compiler;
    return `${name} builds with assemblyscript ${range}, and this is ${compiler.version}: npm install --save-dev assemblyscript@${tested}`;
}
/** asc crashed, or said nothing that could be read. */
function silentFailure(command, exit) {
    const lines = `${exit.stdout}\n${exit.stderr}`.split(/\r?\n/).filter((line) => line.trim() !== '');
    const crash = lines.find((line) => /^\w*Error: /.test(line));
    const how = exit.timedOut
        ? `was stopped after ${assemblyscript_TIMEOUT / 60_000} minutes`
        : `ended with ${exit.code ?? exit.signal}`;
    // A crash prints a stack and whole lines of minified code, which explain nothing.
    const said = crash === undefined ? lines.slice(-assemblyscript_TAIL_LINES).map((line) => (0,base_text/* cutText */.IN)(line, LONGEST_LINE)) : [crash];
    const hint = crash?.includes('no such global element: abort_')
        ? 'let the source import its SDK, which brings that function'
        : undefined;
    return {
        severity: 'error',
        code: 'asc',
        message: [`\`${command}\` ${how} and made no module`, ...said].join('\n'),
        hint,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/abi/tables.js + 2 modules
var tables = __webpack_require__(18892);
// EXTERNAL MODULE: ./.build/base/side-by-side.js
var side_by_side = __webpack_require__(7261);
// EXTERNAL MODULE: ./.build/language/compiler.js
var language_compiler = __webpack_require__(37464);
// EXTERNAL MODULE: ./.build/language/compiler-output.js
var compiler_output = __webpack_require__(77496);
;// CONCATENATED MODULE: ./.build/language/cpp-output.js



/** Behind a warning's text, and behind an error's that a flag made of a warning. */
const FLAG = / \[(?:-Werror,)?-W([\w+=-]+)(?:,[^\]]*)?\]$/;
const LINKER = /^\S*(?:wasm-ld|ld\.lld|clang|em\+\+|emcc)\S*: error: (?<text>.+)$/;
const SYMBOL = /undefined symbol: (?<symbol>.+?)(?: \(referenced by .*)?$/;
const LONGEST = 300;
/**
 * The complaints of clang, Emscripten, zig and the linker behind them.
 * @param directory where the compiler ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function explainClangOutput(lines, directory, root) {
    const placed = (0,compiler_output/* parseCompilerOutput */.E)(lines, directory, root).map((diagnostic) => {
        const flag = FLAG.exec(diagnostic.message)?.[1];
        const message = diagnostic.message.replace(FLAG, '');
        const hint = hintFor(message);
        return { ...diagnostic, code: flag ?? 'clang', message, hint };
    });
    const linker = lines.flatMap((line) => {
        const text = LINKER.exec(line)?.groups?.text;
        if (text === undefined || /^linker command failed|failed with exit code|failed \(returned \d+\)$/.test(text))
            return [];
        const symbol = SYMBOL.exec(text)?.groups?.symbol;
        const message = (0,base_text/* cutText */.IN)(symbol === undefined ? text : `undefined symbol: ${symbol}`, LONGEST);
        return [{ severity: 'error', code: 'link', message, hint: linkerHint(text, symbol) }];
    });
    return (0,diagnostic/* uniqueDiagnostics */.G)([...withoutConsequences(placed), ...linker]);
}
/** A second error at the very same place is clang's guess at the first one, carried on. */
function withoutConsequences(placed) {
    const seen = new Set();
    return placed.filter(({ severity, file, line, column }) => {
        if (severity !== 'error' || column === undefined)
            return true;
        const place = JSON.stringify([file, line, column]);
        if (seen.has(place))
            return false;
        seen.add(place);
        return true;
    });
}
function hintFor(message) {
    if (message.includes("'proxy_wasm_intrinsics.h' file not found")) {
        return 'set PROXY_WASM_CPP_SDK to a folder that holds the C++ SDK (github.com/proxy-wasm/proxy-wasm-cpp-sdk)';
    }
    if (/cannot use '(?:throw|try)' with exceptions disabled/.test(message)) {
        return 'no proxy has exceptions: return a status instead';
    }
    return undefined;
}
function linkerHint(text, symbol) {
    if (/unable to find library|cannot open .*(?:crt1|libc|libclang_rt)/.test(text)) {
        return 'this compiler lacks a part of its library for WebAssembly: wasi-libc, libc++ or compiler-rt';
    }
    if (symbol === undefined)
        return undefined;
    if (symbol.startsWith('proxy_')) {
        return `declare ${symbol} with __attribute__((import_module("env"), import_name("${symbol}")))`;
    }
    if (/__cxa_(?:throw|allocate_exception|begin_catch)/.test(symbol))
        return 'build without exceptions: -fno-exceptions';
    return 'no proxy brings this: link the library that has it, or leave it out';
}

;// CONCATENATED MODULE: ./.build/language/cpp-make.js






const HIDDEN = /^(?:\.|node_modules$)/;
const DEEPEST = 4;
/** Runs `make` and takes the module that it makes, wherever that is below the folder. */
async function buildByMake({ directory, program, env }, place) {
    const before = await findModules(directory);
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const done = await (0,language_compiler/* runCompiler */.JP)({ program, shown: 'make', args: [], directory, variables }, env);
    return takeNewest(done, { directory, env, before, made: place.module });
}
/**
 * Configures and builds with CMake for the compiler. The build folder is kept, so that the next build
 * is a small one.
 */
async function buildByCMake({ directory, program, env }, compiler, place) {
    const folder = (0,external_node_path_.join)(place.kept, 'cmake');
    const toolchain = (0,external_node_path_.join)(folder, 'toolchain.cmake');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const run = (args, shown) => (0,language_compiler/* runCompiler */.JP)({ program, shown, args, directory, variables }, env);
    await (0,base_files/* writeFileAtomically */.lo)(toolchain, toolchainFile(compiler, directory));
    const before = new Map();
    const configure = [
        '-S',
        directory,
        '-B',
        folder,
        `-DCMAKE_TOOLCHAIN_FILE=${toolchain}`,
        '-DCMAKE_BUILD_TYPE=Release',
    ];
    let done = await run(configure, 'cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release');
    // A folder that another compiler or another checkout configured can't be taken over.
    if (done.exit.code !== 0 && done.lines.some((line) => /CMakeCache\.txt|toolchain/i.test(line))) {
        await (0,promises_.rm)((0,external_node_path_.join)(folder, 'CMakeCache.txt'), { force: true });
        done = await run(configure, 'cmake -S . -B .wasm-action/cmake -DCMAKE_BUILD_TYPE=Release');
    }
    if (done.exit.code === 0)
        done = await run(['--build', folder], 'cmake --build .wasm-action/cmake');
    return takeNewest(done, { directory: folder, env, before, made: place.module });
}
/** A toolchain file (cmake.org, cmake-toolchains) with which every executable becomes a module. */
function toolchainFile(compiler, directory) {
    const words = (list) => list.map((word) => JSON.stringify(word)).join(' ');
    const isZig = compiler.kind === 'zig';
    const target = isZig ? compiler.target.slice(1) : compiler.target;
    return `set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER ${words([compiler.program])})
${isZig ? zigSettings(compiler.program) : ''}set(CMAKE_CXX_FLAGS_RELEASE_INIT "")
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_EXECUTABLE_SUFFIX .wasm)
set(CMAKE_EXECUTABLE_SUFFIX_CXX .wasm)
add_compile_options(${words([...target, ...compiler.compile, `-ffile-prefix-map=${directory}=.`])})
add_link_options(${words([...target, ...compiler.link])})
`;
}
/** zig is every tool in one program, and others' archivers know no WebAssembly. */
function zigSettings(program) {
    const zig = JSON.stringify(program).replaceAll('"', '\\"');
    return `set(CMAKE_CXX_COMPILER_ARG1 c++)
set(CMAKE_AR ${JSON.stringify(program)})
set(CMAKE_RANLIB ${JSON.stringify(program)})
set(CMAKE_CXX_ARCHIVE_CREATE "${zig} ar qc <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_APPEND "${zig} ar q <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_FINISH "${zig} ranlib <TARGET>")
`;
}
async function takeNewest(done, { directory, env, before, made }) {
    const said = explainClangOutput(done.lines, directory, env.directory);
    const outcome = { seconds: done.seconds, command: done.command };
    if (done.exit.code !== 0) {
        const explained = said.some(({ severity }) => severity === 'error');
        const failure = (0,language_compiler/* describeFailure */.Ic)(done, 'make', explained);
        return { ...outcome, passed: false, diagnostics: explained ? said : [...said, failure] };
    }
    const after = await findModules(directory);
    const changed = [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path);
    // make leaves alone what is up to date.
    const candidates = changed.length > 0 ? changed : [...after.keys()];
    const [only] = candidates;
    if (only === undefined || candidates.length > 1) {
        const shown = candidates.map((path) => (0,base_files/* relativePath */.iZ)(env.directory, path)).join(', ');
        const problem = {
            severity: 'error',
            code: 'build-output',
            message: only === undefined
                ? `\`${done.command}\` made no .wasm file`
                : `\`${done.command}\` made several modules: ${shown}`,
            hint: 'say which one it is: build: {command: [make], output: plugin.wasm} in wasm.yaml',
        };
        return { ...outcome, passed: false, diagnostics: [...said, problem] };
    }
    await (0,language_compiler/* takeModule */.wW)(only, made);
    return { ...outcome, passed: true, diagnostics: said };
}
/** Every .wasm file below the folder, with the time of its last change in nanoseconds. */
async function findModules(folder, depth = 0) {
    const found = new Map();
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && depth < DEEPEST && !HIDDEN.test(entry.name)) {
            for (const [name, time] of await findModules(path, depth + 1))
                found.set(name, time);
        }
        else if (entry.isFile() && entry.name.endsWith('.wasm')) {
            found.set(path, (await (0,promises_.stat)(path, { bigint: true })).mtimeNs);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/language/probe.js






/** A compiler may build its own libraries first. */
const LIMIT = 10 * 60_000;
const MAGIC = '\0asm';
const WORKS = 'works';
const LONGEST_REASON = 300;
/**
 * Lets a compiler prove that it can build for a target, once for each compiler: it makes a module of a smallest program.
 * @returns undefined where it can, else what it said.
 */
async function findFault(probe, env) {
    const { program, target, args, files, parts = [] } = probe;
    let fault;
    const question = JSON.stringify([target, args, files]);
    await (0,ask_once/* askOnce */.R)(question, [program, ...parts], env, async () => {
        fault = await tryProgram(probe, env);
        return fault === undefined ? WORKS : undefined;
    });
    return fault;
}
async function tryProgram(probe, env) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env.temporary, 'probe-'));
    try {
        for (const [name, content] of Object.entries(probe.files))
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), content);
        const exit = await (0,exec/* run */.eF)(probe.program, probe.args, {
            directory: folder,
            variables: { ...(0,exec/* cleanVariables */.vk)(env.variables), ...probe.variables },
            timeout: LIMIT,
            signal: env.signal,
        });
        if (exit.code === 0 && (await isModule((0,external_node_path_.join)(folder, 'module.wasm'))))
            return undefined;
        if (exit.timedOut)
            return `it did not end within ${LIMIT / 60_000} minutes`;
        const lines = (0,external_node_util_.stripVTControlCharacters)(`${exit.stderr}\n${exit.stdout}`).split(/\r?\n/);
        const said = lines.filter((line) => line.trim() !== '').map((line) => line.replaceAll(folder, '.'));
        const telling = said.find((line) => /error|cannot|not |unable|missing/i.test(line)) ?? said[0];
        return (telling ?? `it ended with ${exit.code ?? exit.signal} and made no module`).slice(0, LONGEST_REASON);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function isModule(path) {
    try {
        const file = await (0,promises_.open)(path);
        const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
        return buffer.toString('latin1') === MAGIC;
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error))
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/language/cpp-compiler.js





const PROBE_LIMIT = 60_000;
const TARGETS = { emscripten: 'wasm32-emscripten', clang: 'wasm32-wasi', zig: 'wasm32-wasi' };
/** Nothing in a proxy catches what C++ throws, and a plugin never exits, which is when statics would be destroyed. */
const COMPILE = ['-std=c++17', '-O2', '-fno-exceptions', '-fno-rtti', '-fno-c++-static-destructors'];
const FLAGS = {
    emscripten: {
        target: [],
        compile: COMPILE,
        // Without --profiling-funcs it takes the names of functions out.
        link: [
            '-O2',
            '--no-entry',
            '--profiling-funcs',
            '-sSTANDALONE_WASM',
            '-sALLOW_MEMORY_GROWTH=1',
            '-sERROR_ON_UNDEFINED_SYMBOLS=0',
        ],
        linksAlone: false,
    },
    clang: {
        target: ['--target=wasm32-wasi'],
        compile: [...COMPILE, '-stdlib=libc++'],
        link: ['-mexec-model=reactor', '-stdlib=libc++'],
        // A link with -O2 runs whatever wasm-opt is on PATH, which takes the names out.
        linksAlone: true,
    },
    zig: {
        target: ['c++', '-target', 'wasm32-wasi'],
        compile: COMPILE,
        link: ['-O2', '-mexec-model=reactor'],
        linksAlone: false,
    },
};
/** clang and the releases that Debian and Ubuntu name it after, the newest first. */
const CLANGS = ['clang++', ...Array.from({ length: 12 }, (_, index) => `clang++-${23 - index}`)];
const SOURCE = '#include <map>\n#include <string>\nextern "C" int probe() { return std::map<std::string, int>{{"a", 1}}.size(); }\n';
/**
 * The first compiler on this machine that can build for a proxy: the one that CXX names, Emscripten, wasi-sdk's clang
 * (WASI_SDK_PATH), a clang on PATH that finds a C++ library for wasm32-wasi, zig.
 * @returns what was found and what it lacks, where there is none.
 */
async function findCppCompiler(env, pin) {
    const { CXX, WASI_SDK_PATH: sdk } = env.variables;
    const others = [...(sdk ? [(0,external_node_path_.join)(sdk, 'bin', 'clang++')] : []), ...CLANGS, 'zig'];
    // A project that pins Emscripten is built with no other.
    const names = [...(CXX ? [CXX] : []), 'em++', ...(pin === undefined ? others : [])];
    const found = [];
    for (const name of names) {
        const program = (0,exec/* findOnPath */.aY)(name, env.variables);
        if (program === undefined)
            continue;
        const compiler = await proveCompiler(kindOf(program), program, `PATH (${(0,external_node_path_.dirname)(program)})`, env);
        if (typeof compiler === 'string')
            found.push(compiler);
        else if (pin === undefined || (0,semver.satisfies)(compiler.tool.version, pin.range))
            return compiler;
        else
            found.push(`${program} is ${compiler.tool.version}, and ${pin.position.file} asks for ${pin.text}`);
    }
    return ['there is no C++ compiler for WebAssembly', ...found].join('; ');
}
function kindOf(program) {
    const name = (0,external_node_path_.basename)(program);
    if (/^em(?:\+\+|cc)/.test(name))
        return 'emscripten';
    return name === 'zig' ? 'zig' : 'clang';
}
const VERSIONS = {
    emscripten: { args: ['--version'], form: /emcc.*? (\d+\.\d+\.\d+)/ },
    clang: { args: ['--version'], form: /clang version (\d+\.\d+\.\d+)/ },
    zig: { args: ['version'], form: /^(\d+\.\d+\.\d+)/ },
};
/** The compiler once it has made a module of a smallest program, or why it can't. */
async function proveCompiler(kind, program, source, env) {
    const { args, form } = VERSIONS[kind];
    const version = await (0,ask_once/* askOnce */.R)(`${kind} ${args.join(' ')}`, [program], env, async () => form.exec(await cpp_compiler_ask(program, args, env))?.[1]);
    if (version === undefined)
        return `${program} does not tell its version as ${kind} does`;
    const { target, compile, link } = FLAGS[kind];
    const fault = await findFault({
        target: TARGETS[kind],
        program,
        // Without the level: a link with -O2 runs whatever wasm-opt is on PATH.
        args: [...target, ...compile.filter((flag) => flag !== '-O2'), ...link, 'probe.cc', '-o', 'module.wasm'],
        files: { 'probe.cc': SOURCE },
    }, env);
    if (fault !== undefined)
        return `${program} cannot build for ${TARGETS[kind]}: ${fault}`;
    return {
        kind,
        program,
        env,
        ...FLAGS[kind],
        tool: { name: kind, version, source, why: 'it can build for the target' },
    };
}
async function cpp_compiler_ask(program, args, env) {
    const exit = await (0,exec/* run */.eF)(program, args, {
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: PROBE_LIMIT,
        signal: env.signal,
    });
    return exit.code === 0 ? exit.stdout : '';
}

;// CONCATENATED MODULE: ./.build/language/take-turns.js

/**
 * Tries one place after the other, in order, and tells each step.
 * @param what the tool as people name it.
 * @param hint what to do where all fail.
 * @throws ToolError with the reasons of all places.
 */
async function takeTurns(what, places, env, hint) {
    const reasons = [];
    const causes = [];
    for (const place of places) {
        try {
            const found = await place(reasons);
            if (typeof found !== 'string')
                return found;
            env.log.debug(`${what}: ${found}`);
            reasons.push(found);
        }
        catch (error) {
            if (!(error instanceof errors/* ToolError */.v4))
                throw error;
            reasons.push(error.message);
            causes.push(error);
        }
    }
    const [cause] = causes;
    throw new errors/* ToolError */.v4(reasons.join('; '), {
        hint: causes.length === 0 || cause?.hint === undefined ? hint : `${hint}, or ${cause.hint}`,
        cause: cause?.cause,
        command: cause?.command,
        exit: cause?.exit,
        lastLines: cause?.lastLines,
    });
}

;// CONCATENATED MODULE: ./.build/language/with-tools.js

/**
 * The same world with other tools: their folders stand first on PATH.
 * @param variables to set, or as undefined to take away.
 */
function withTools(env, folders, variables = {}) {
    const PATH = [...folders, env.variables.PATH ?? ''].join(external_node_path_.delimiter);
    return { ...env, variables: { ...env.variables, ...variables, PATH } };
}

;// CONCATENATED MODULE: ./.build/language/cpp-toolchain.js








/** The C++ SDK has no version but its commit. */
const cpp_toolchain_ANY = '>=0.0.0-0';
const cpp_toolchain_INSTALL = 'install Emscripten (emscripten.org), wasi-sdk with WASI_SDK_PATH set, zig, or clang with wasi-libc and libc++ for wasm32';
/** Reads from a Makefile or CMakeLists.txt, and from the sources, what the project needs. */
function readNeeds(buildFile, includesSdk) {
    return {
        sdk: includesSdk || /\bPROXY_WASM_CPP_SDK\b/.test(buildFile),
        emscripten: /\bem(?:\+\+|cc|make|cmake|configure)(?![\w+])/.test(buildFile),
        wasiSdk: /\bWASI_SDK_PATH\b/.test(buildFile),
        zig: /^(?:\t|[A-Z_]+ *[:?]?= *)[@-]*zig +(?:c\+\+|cc|build)(?![\w+])/m.test(buildFile),
    };
}
/**
 * The compiler for a project: from this machine where one proves that it can build; else Emscripten where the SDK or a
 * pin asks for it, and wasi-sdk for all else, from the store or fetched. The SDK comes at the same time.
 * @throws ToolError that tells what was tried.
 */
async function resolveCppCompiler(directory, needs, env, mirrors) {
    const pin = await readPin('emscripten', directory, env.directory);
    const [compiler, sdk] = await Promise.all([
        takeTurns('C++', [() => findCppCompiler(env, pin), (reasons) => fetchCompiler(needs, pin, reasons.join('; '), env, mirrors)], env, cpp_toolchain_INSTALL),
        resolveSdk(needs, env, mirrors),
    ]);
    const world = withTools(compiler.env, [], sdk.variables);
    return { compiler: { ...compiler, env: world }, tools: [compiler.tool, ...sdk.tools] };
}
/**
 * The world for a Makefile: with the programs and variables that it names, and that this machine lacks.
 * @throws ToolError where they can't be had.
 */
async function resolveForMake(directory, needs, env, mirrors) {
    const pin = await readPin('emscripten', directory, env.directory);
    const lacksEmscripten = needs.emscripten && (0,exec/* findOnPath */.aY)('em++', env.variables) === undefined;
    const lacksWasiSdk = needs.wasiSdk && !env.variables.WASI_SDK_PATH;
    const [emscripten, wasiSdk, sdk] = await Promise.all([
        lacksEmscripten
            ? fetchEmscripten(pin, 'the Makefile calls Emscripten, which is not on PATH', env, mirrors)
            : undefined,
        lacksWasiSdk ? install('wasi-sdk', 'wasi-sdk', undefined, env, mirrors) : undefined,
        resolveSdk(needs, env, mirrors),
    ]);
    const variables = { ...sdk.variables, ...(wasiSdk === undefined ? {} : { WASI_SDK_PATH: wasiSdk.folder }) };
    const world = withTools(emscripten?.env ?? env, [], variables);
    const own = wasiSdk === undefined ? [] : [useOf('wasi-sdk', wasiSdk, 'the Makefile names WASI_SDK_PATH, which is not set')];
    return { env: world, tools: [...(emscripten === undefined ? [] : [emscripten.tool]), ...own, ...sdk.tools] };
}
async function resolveSdk(needs, env, mirrors) {
    if (!needs.sdk || env.variables.PROXY_WASM_CPP_SDK)
        return { variables: {}, tools: [] };
    const name = 'proxy-wasm-cpp-sdk';
    const sdk = await install(name, 'the C++ SDK', undefined, env, mirrors);
    const why = 'the project includes its header, and PROXY_WASM_CPP_SDK is not set';
    return { variables: { PROXY_WASM_CPP_SDK: sdk.folder }, tools: [useOf(name, sdk, why)] };
}
async function fetchCompiler(needs, pin, reason, env, mirrors) {
    const hasPython = (0,exec/* findOnPath */.aY)('python3', env.variables) !== undefined;
    const mustBeEmscripten = pin !== undefined || needs.emscripten;
    // The SDK's authors build it with Emscripten, but clang does as well.
    if (!mustBeEmscripten && !(needs.sdk && hasPython))
        return fetchWasiSdk(reason, env, mirrors);
    if (!hasPython)
        return `${reason}; and Emscripten needs python3, which is not on PATH`;
    env.log.info(reason);
    const { tool, env: world, program } = await fetchEmscripten(pin, reason, env, mirrors);
    const compiler = await proveCompiler('emscripten', program, tool.source, world);
    return typeof compiler === 'string' ? compiler : { ...compiler, tool: { ...compiler.tool, why: tool.why } };
}
async function fetchEmscripten(pin, reason, env, mirrors) {
    const emscripten = await install('emscripten', 'Emscripten', pin, env, mirrors);
    const folder = (0,external_node_path_.join)(emscripten.folder, 'emscripten');
    const world = withTools(env, [folder], {
        EM_CONFIG: (0,external_node_path_.join)(emscripten.folder, '.emscripten'),
        EM_NODE_JS: process.execPath,
        EMSDK: undefined,
    });
    return { program: (0,external_node_path_.join)(folder, 'em++'), tool: useOf('emscripten', emscripten, reason), env: world };
}
async function fetchWasiSdk(reason, env, mirrors) {
    env.log.info(reason);
    const sdk = await install('wasi-sdk', 'wasi-sdk', undefined, env, mirrors);
    const world = withTools(env, [], { WASI_SDK_PATH: sdk.folder });
    const compiler = await proveCompiler('clang', (0,external_node_path_.join)(sdk.folder, 'bin', 'clang++'), sdk.source, world);
    return typeof compiler === 'string' ? compiler : { ...compiler, tool: { ...compiler.tool, why: reason } };
}
/** What a machine without a compiler would fetch. */
async function listCpp(directory, needs, env) {
    const pin = await readPin('emscripten', directory, env.directory);
    const wantsEmscripten = pin !== undefined || needs.sdk || needs.emscripten;
    const wished = [];
    if (wantsEmscripten)
        wished.push(['emscripten', 'Emscripten']);
    if (!wantsEmscripten || needs.wasiSdk)
        wished.push(['wasi-sdk', 'wasi-sdk']);
    if (needs.sdk)
        wished.push(['proxy-wasm-cpp-sdk', 'the C++ SDK']);
    return wished.map(([tool, title]) => {
        const own = tool === 'emscripten' ? pin : undefined;
        return (0,tool_table/* chooseRelease */.bX)({ tool, title, range: own?.range ?? cpp_toolchain_ANY, pin: own }, env.platform);
    });
}
function install(tool, title, pin, env, mirrors) {
    const range = pin?.range ?? cpp_toolchain_ANY;
    return (0,install_tool/* installTool */.G)((0,tool_table/* chooseRelease */.bX)({ tool, title, range, pin }, env.platform), env, mirrors);
}
function useOf(name, { version, source }, why) {
    return { name, version, source, why };
}

;// CONCATENATED MODULE: ./.build/language/cpp.js












const cpp_ENTRIES = ['plugin.cc', 'plugin.cpp'];
const cpp_SOURCE = /\.(?:cc|cpp|cxx)$/;
const TEST_SOURCE = /[_-]tests?\.\w+$/;
const SDK_SOURCE = 'proxy_wasm_intrinsics.cc';
const SDK_HEADER = /#\s*include\s*[<"]proxy_wasm_intrinsics\.h[>"]/;
/** C++ by the project's Makefile or CMakeLists.txt, else its sources straight to the compiler. */
const cpp = {
    name: 'cpp',
    title: 'C++',
    aliases: ['c++', 'cxx', 'cc'],
    marks: `CMakeLists.txt, ${cpp_ENTRIES.join(', ')}, Makefile`,
    detect: (directory) => firstFile(directory, ['CMakeLists.txt', ...cpp_ENTRIES, 'Makefile']),
    findRootIds: cpp_findRootIds,
    prepare: cpp_prepare,
    downloads: async (directory, env) => listCpp(directory, (await cpp_readProject(directory)).needs, env),
};
async function firstFile(directory, names) {
    for (const name of names) {
        if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, name))) === 'file')
            return name;
    }
    return undefined;
}
/** The sources of the folder itself, tests left out, by name. */
async function listSources(directory) {
    return (await (0,promises_.readdir)(directory)).filter((name) => cpp_SOURCE.test(name) && !TEST_SOURCE.test(name)).sort();
}
/** The last argument of `RegisterContextFactory name(…, "root id")`. */
async function cpp_findRootIds(directory) {
    const found = new Set();
    for (const name of await listSources(directory)) {
        const source = await (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8');
        for (const call of source.matchAll(/\bRegisterContextFactory\s+\w+\s*[({][^;]{0,500}?,\s*"([^"\n]*)"\s*[)}]\s*;/g)) {
            found.add(call[1] ?? '');
        }
    }
    return [...found];
}
async function cpp_prepare(directory, env, mirrors) {
    const { make, cmake, sources, needs } = await cpp_readProject(directory);
    if (make !== undefined) {
        const program = requireProgram('make', 'Makefile', env);
        if (needs.zig)
            requireProgram('zig', 'Makefile', env, 'install zig (ziglang.org/download) and put it on PATH');
        const found = await resolveForMake(directory, needs, env, mirrors);
        const project = { directory, program, env: found.env };
        return { tools: found.tools, diagnostics: [], compile: (place) => buildByMake(project, place) };
    }
    if (cmake === undefined && sources.length === 0) {
        throw new errors/* ConfigurationError */.j1(`there is no C++ source in ${(0,base_files/* relativePath */.iZ)(env.directory, directory)}`, {
            hint: `call it ${cpp_ENTRIES[0]}, or write a Makefile or a CMakeLists.txt`,
        });
    }
    const program = cmake === undefined ? undefined : requireProgram('cmake', 'CMakeLists.txt', env);
    const { compiler, tools } = await resolveCppCompiler(directory, needs, env, mirrors);
    const world = compiler.env;
    if (program !== undefined) {
        const project = { directory, program, env: world };
        return { tools, diagnostics: [], compile: (place) => buildByCMake(project, compiler, place) };
    }
    return { tools, diagnostics: [], compile: (place) => cpp_compile({ directory, sources, compiler, env: world }, place) };
}
async function cpp_readProject(directory) {
    const make = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'Makefile'));
    const cmake = await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'CMakeLists.txt'));
    const sources = await listSources(directory);
    return { make, cmake, sources, needs: readNeeds(make ?? cmake ?? '', await includesSdk(directory, sources)) };
}
async function includesSdk(directory, sources) {
    const texts = await Promise.all(sources.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(directory, name), 'utf8')));
    return texts.some((text) => SDK_HEADER.test(text));
}
function requireProgram(name, file, env, hint = `install ${name}`) {
    const program = (0,exec/* findOnPath */.aY)(name, env.variables);
    if (program === undefined)
        throw new errors/* ToolError */.v4(`${file} needs ${name}, which is not on PATH`, { hint });
    return program;
}
async function cpp_compile({ directory, sources, compiler, env }, { module }) {
    const sdk = (await includesSdk(directory, sources)) ? env.variables.PROXY_WASM_CPP_SDK || undefined : undefined;
    const variables = (0,exec/* cleanVariables */.vk)(env.variables);
    const program = compiler.program;
    // Paths in assertions would make another module of it in another folder.
    const places = [directory, ...(sdk === undefined ? [] : [sdk])].map((path) => `-ffile-prefix-map=${path}=.`);
    const all = sdk === undefined ? sources : [...sources, (0,external_node_path_.join)(sdk, SDK_SOURCE)];
    const compile = [...compiler.compile, ...(sdk === undefined ? [] : ['-I', sdk, '-include', 'errno.h']), ...places];
    const link = [...compiler.link, ...(sdk === undefined ? [] : sdkLink(compiler, sdk)), '-o', module];
    const objects = all.map((_, index) => `${module}.${index}.o`);
    // What stands in one step runs at once.
    const steps = compiler.linksAlone
        ? [all.map((name, index) => [...compile, '-c', name, '-o', objects[index] ?? '']), [[...objects, ...link]]]
        : [[[...compile, ...all, ...link]]];
    const said = [];
    const command = (0,exec/* formatCommand */.fE)((0,external_node_path_.basename)(program), [...compiler.target, ...compiler.compile, ...all, ...compiler.link]);
    const started = performance.now();
    const outcome = () => ({ seconds: (performance.now() - started) / 1000, command });
    for (const step of steps) {
        const done = await (0,side_by_side/* sideBySide */.Q)(step, (0,external_node_os_.availableParallelism)(), (words) => {
            const args = [...compiler.target, ...words];
            const shown = (0,exec/* formatCommand */.fE)((0,external_node_path_.basename)(program), args.filter((word) => !places.includes(word)));
            return (0,language_compiler/* runCompiler */.JP)({ program, shown, args, directory, variables }, env);
        });
        said.push(...done.flatMap(({ lines }) => explainClangOutput(lines, directory, env.directory)));
        const failed = done.find(({ exit }) => exit.code !== 0);
        if (failed === undefined)
            continue;
        const explained = said.some(({ severity }) => severity === 'error');
        const diagnostics = explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(failed, 'clang', false)];
        return { ...outcome(), passed: false, diagnostics };
    }
    return { ...outcome(), passed: true, diagnostics: said };
}
/** As the SDK's own rules for Bazel and make link it (its README, "Building"). */
function sdkLink({ kind }, sdk) {
    if (kind === 'emscripten') {
        return ['--js-library', (0,external_node_path_.join)(sdk, 'proxy_wasm_intrinsics.js'), '-sEXPORTED_FUNCTIONS=_malloc'];
    }
    const undefinedSymbols = kind === 'zig' ? '-Wl,--import-symbols' : '-Wl,--allow-undefined';
    const callbacks = tables/* CALLBACKS */.fC.map(({ name }) => name).filter((name) => /^(?:proxy|envoy)_on_/.test(name));
    const wanted = new Set(['proxy_abi_version_0_2_1', 'malloc', 'proxy_validate_configuration', ...callbacks]);
    return [undefinedSymbols, ...[...wanted].map((name) => `-Wl,--export-if-defined=${name}`)];
}

;// CONCATENATED MODULE: ./.build/language/go-output.js


/** What Go says about go.mod without naming a line; the group is the message. */
const MODULE_FAULTS = [
    {
        form: /^go: (go\.mod requires go >= \S+ \(running go \S+; GOTOOLCHAIN=local\))$/,
        hint: 'install that Go, set GOTOOLCHAIN=auto so that Go fetches it, or lower the version in go.mod',
    },
    {
        form: /^go: (?:downloading|download) (go\S+.* (?:toolchain not available|404 Not Found|403 Forbidden).*)$/,
        hint: 'name a release of Go that exists in the lines go and toolchain of go.mod',
    },
    { form: /^go: (updates to go\.mod needed.*)$/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    { form: /^go: (\S+@\S+: (?:missing go\.sum entry).*)$/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    {
        form: /^go: (\S+@\S+: (?:invalid version|reading \S+: (?:404|410) ).*)$/,
        hint: 'name a version of that module that exists',
    },
    {
        form: /^(?:go: )?(?:verifying )?(\S+@\S+: checksum mismatch)$/,
        hint: 'the module is not the one that go.sum was written for: find out why before you change go.sum',
    },
];
/** What mends a complaint that has a place. */
const HINTS = [
    { form: /^missing go\.sum entry/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    { form: /^no required module provides package/, hint: 'run go mod tidy and commit go.mod and go.sum' },
    { form: /build constraints exclude all Go files/, hint: 'this package is not for GOOS=wasip1: use another' },
    { form: /\bimport cycle not allowed/, hint: 'take one of the imports out of the circle' },
];
const NETWORK = /dial tcp|connection refused|no such host|i\/o timeout|TLS handshake|x509:|proxyconnect|(?:500|502|503|504|407|401) [A-Z]/;
/**
 * The complaints of `go build` and `go list`, each at its place; those about go.mod as a whole stand at the file.
 * @param directory where Go ran, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function explainGoOutput(lines, directory, root) {
    const placed = (0,compiler_output/* parseCompilerOutput */.E)(lines, directory, root).map((diagnostic) => ({
        ...diagnostic,
        code: 'go',
        hint: HINTS.find(({ form }) => form.test(diagnostic.message))?.hint,
    }));
    const file = (0,compiler_output/* parseCompilerOutput */.E)(['go.mod:1: fault'], directory, root)[0]?.file;
    const faults = lines.flatMap((line) => {
        for (const { form, hint } of MODULE_FAULTS) {
            const message = form.exec(line)?.[1];
            if (message !== undefined)
                return [{ severity: 'error', code: 'go', file, message, hint }];
        }
        return [];
    });
    return (0,diagnostic/* uniqueDiagnostics */.G)([...placed, ...faults]);
}
/** Whether Go failed for want of a network or of a login, rather than for what the project asks. */
function isGoNetworkFailure(lines) {
    return lines.some((line) => NETWORK.test(line));
}

// EXTERNAL MODULE: ./.build/toolchain/results.js
var results = __webpack_require__(55380);
// EXTERNAL MODULE: ./.build/toolchain/store-root.js
var store_root = __webpack_require__(18272);
;// CONCATENATED MODULE: ./.build/language/remember.js





/** A command's answer, and the content of the files that decide it, by path; null: there is no such file. */
const NOTE = dist/* object */.Ikc({ answer: dist/* string */.YjP(), files: dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* string */.YjP())) });
/**
 * Asks a command about a project once, and again when one of the files that decide the answer has changed. No answer is
 * not remembered.
 */
async function remember(question, env) {
    const notes = (0,results/* openResults */.B)((0,external_node_path_.join)((0,store_root.defaultStoreRoot)(env.variables), 'prepared'));
    const variables = Object.entries(env.variables).filter(([name]) => question.variables.test(name));
    const key = JSON.stringify([question.words, variables.sort()]);
    const known = await notes.find(key);
    if (known !== undefined) {
        const { answer, files } = dist/* parse */.qgA(NOTE, JSON.parse(Buffer.from(known).toString('utf8')));
        const now = await sumsOf(Object.keys(files));
        if (Object.entries(files).every(([path, sum]) => now[path] === sum))
            return answer;
    }
    const answer = await question.ask();
    if (answer === undefined)
        return undefined;
    const note = { answer, files: await sumsOf(question.files(answer)) };
    await notes.replace(key, Buffer.from(JSON.stringify(note)));
    return answer;
}
/** Files of these names in a folder and in all above it, there or not: where a tool looks for its settings. */
function filesAbove(directory, names) {
    const files = names.map((name) => (0,external_node_path_.join)(directory, name));
    const above = (0,external_node_path_.dirname)(directory);
    return above === directory ? files : [...files, ...filesAbove(above, names)];
}
async function sumsOf(paths) {
    const sums = paths.map(async (path) => {
        const content = await (0,base_files/* readTextIfExists */.TP)(path);
        return [path, content === undefined ? null : (0,base_files/* sha256 */.sc)(content)];
    });
    return Object.fromEntries(await Promise.all(sums));
}

;// CONCATENATED MODULE: ./.build/language/go-command.js








/** Fetching another toolchain or the modules may take minutes. */
const FETCH_LIMIT = 10 * 60_000;
/** The variables with which Go builds for a proxy. */
function goVariables(env) {
    return { ...(0,exec/* cleanVariables */.vk)(env.variables), GOOS: 'wasip1', GOARCH: 'wasm' };
}
/**
 * The folder itself, or the only program below it.
 * @throws ConfigurationError where there is none, or more than one.
 */
async function findMainPackage(workspace) {
    const { directory, env } = workspace;
    const names = await (0,promises_.readdir)(directory);
    if (names.some((name) => name.endsWith('.go') && !name.endsWith('_test.go')))
        return '.';
    const exit = await goCommand(workspace, ['list', '-e', '-f', '{{if eq .Name "main"}}{{.Dir}}{{end}}', './...']);
    const folders = exit.stdout.split(/\r?\n/).filter((line) => line !== '');
    const [only] = folders;
    if (only !== undefined && folders.length === 1)
        return `./${(0,base_files/* relativePath */.iZ)(directory, only)}`;
    const shown = folders.map((folder) => (0,base_files/* relativePath */.iZ)(env.directory, folder)).join(', ');
    throw new errors/* ConfigurationError */.j1(only === undefined
        ? `there is no package main in ${(0,base_files/* relativePath */.iZ)(env.directory, directory)}`
        : `there are several packages main here: ${shown}`, { hint: 'name the folder of the one to build as the project, or say how you build it: build in wasm.yaml' });
}
/**
 * Loads what the build will load, and so fetches what it needs: from here on no network is needed.
 * @returns what is wrong with the project.
 * @throws ToolError without a network.
 */
async function fetchModules(workspace, target) {
    const { directory, program, env } = workspace;
    let diagnostics = [];
    await remember({
        words: ['go list', directory, program, target],
        variables: /^GO/,
        async ask() {
            const exit = await goCommand(workspace, ['list', '-deps', '-f', '', target]);
            if (exit.code !== 0)
                diagnostics = explainRefusal(exit, workspace);
            return exit.code === 0 ? 'whole' : undefined;
        },
        // A source that imports something new is told of by the build.
        files: () => ['go.mod', 'go.sum', 'go.work', 'go.work.sum', 'vendor/modules.txt'].map((name) => (0,external_node_path_.join)(directory, name)),
    }, env);
    return diagnostics;
}
/** Runs one of Go's commands in the project, where go.mod and GOTOOLCHAIN choose the release. */
function goCommand({ program, directory, variables, env }, args) {
    return (0,exec/* run */.eF)(program, args, {
        directory,
        variables,
        timeout: FETCH_LIMIT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
}
/**
 * What Go refused before it compiled anything, as the project's fault.
 * @throws ToolError where it is the environment's: the network, a proxy, a disk.
 */
function explainRefusal(exit, { directory, env }) {
    const lines = exit.stderr.split(/\r?\n/);
    const fault = isGoNetworkFailure(lines);
    const said = fault ? [] : explainGoOutput(lines, directory, env.directory);
    if (said.length > 0)
        return said;
    throw new errors/* ToolError */.v4(fault ? "the project's Go modules cannot be fetched" : 'go does not accept the project', {
        command: 'go list -deps',
        exit: exit.code ?? exit.signal,
        lastLines: (0,language_compiler/* lastLines */.w$)(lines),
        hint: fault ? 'check the network, GOPROXY, GOPRIVATE, HTTPS_PROXY and NO_PROXY; then run again' : undefined,
    });
}

;// CONCATENATED MODULE: ./.build/language/go-project.js


/** The SDK that was TinyGo's alone: with Go's own compiler it exports none of the functions that a proxy calls. */
const TINYGO_SDK = /^\s*(?:require\s+)?github\.com\/tetratelabs\/proxy-wasm-go-sdk\s/m;
const TINYGO_COMMAND = /^[^#\n]*\btinygo\s+build\b/m;
const BUILD_FILES = ['Makefile', 'makefile', 'GNUmakefile', 'Taskfile.yml', 'build.sh'];
/**
 * Whether a folder with a go.mod is meant for TinyGo: it requires the SDK that only TinyGo can build, or its Makefile,
 * Taskfile.yml or build.sh calls `tinygo build`. All else is Go's own compiler's; `language: tinygo` says otherwise.
 */
async function isTinyGoProject(directory) {
    if (await requiresTinyGoSdk(directory))
        return true;
    for (const name of BUILD_FILES) {
        if (TINYGO_COMMAND.test((await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, name))) ?? ''))
            return true;
    }
    return false;
}
/** Whether go.mod requires the SDK that needs TinyGo's older build mode. */
async function requiresTinyGoSdk(directory) {
    return TINYGO_SDK.test((await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(directory, 'go.mod'))) ?? '');
}

// EXTERNAL MODULE: ./.build/toolchain/seal.js
var seal = __webpack_require__(92777);
;// CONCATENATED MODULE: ./.build/language/go-toolchain.js














const go_toolchain_INSTALL = 'install Go (go.dev/dl, or actions/setup-go in a workflow)';
/**
 * A Go for the project: the one on PATH, where go.mod and GOTOOLCHAIN choose the release as always; else one from the
 * store, or fetched.
 * @returns Diagnostics where the project itself is at fault.
 * @throws ToolError that tells what was tried.
 */
async function resolveGo(directory, wish, env, mirrors) {
    const required = await readRequirement(directory, env.directory);
    return takeTurns('Go', [
        () => findOnMachine(directory, wish, required, env, mirrors),
        async (reasons) => {
            const release = await chooseGo(directory, wish.range, env);
            env.log.info(`${reasons.join('; ')}: taking Go ${release.version}`);
            const { folder, version, source } = await (0,install_tool/* installTool */.G)(release, env, mirrors);
            const program = (0,external_node_path_.join)(folder, 'bin', 'go');
            // A GOROOT of another Go would be taken for this one's.
            const bare = withTools(env, [(0,external_node_path_.dirname)(program)], { GOROOT: undefined });
            const own = await withGoMirrors(program, bare, mirrors);
            const fault = await probeGo(program, (0,external_node_path_.join)(folder, 'VERSION'), wish, own);
            if (fault !== undefined)
                return `Go ${version} (${source}) ${fault}`;
            return { program, version, env: own, tool: { name: 'go', version, source, why: reasons.join('; ') } };
        },
    ], env, go_toolchain_INSTALL);
}
async function findOnMachine(directory, wish, required, machine, mirrors) {
    const program = (0,exec/* findOnPath */.aY)('go', machine.variables);
    if (program === undefined)
        return 'there is no go on PATH';
    const env = await withGoMirrors(program, machine, mirrors);
    const workspace = { directory, program, variables: goVariables(env), env };
    const asked = await askGo(workspace);
    if (typeof asked !== 'string') {
        const diagnostics = explainRefusal(asked, workspace);
        // A Go that may not fetch another one: ours may do.
        if (required !== undefined && /requires go >=/.test(asked.stderr)) {
            const known = tryChoose(`${wish.range} >=${required.version}`, env);
            if (known)
                return `${program} is older than go.mod asks for (${required.pin.text}), and GOTOOLCHAIN keeps it so`;
        }
        return { diagnostics };
    }
    const [tag = '', root = ''] = asked.split(/\r?\n/);
    const version = versionOf(tag);
    if (version === undefined)
        return `${program} is no Go`;
    if (!(0,semver.satisfies)(version, wish.range))
        return `${program} is ${tag}, and ${wish.asker} needs ${wish.range}`;
    const switched = root.includes('golang.org/toolchain@');
    const fault = await probeGo(program, (0,external_node_path_.join)(root, 'VERSION'), wish, env);
    if (fault !== undefined)
        return `${program} ${fault}`;
    const source = switched ? 'GOTOOLCHAIN' : `PATH (${(0,external_node_path_.dirname)(program)})`;
    const why = switched ? `go.mod asks for ${required?.pin.text ?? tag}` : 'the go on PATH can build for the target';
    return { program, version, env, tool: { name: 'go', version, source, why } };
}
/**
 * The release that Go takes for the project, and its folder, a line each: asked anew when a file has changed that it is
 * chosen by (go.dev/doc/toolchain), or what was chosen is gone.
 * @returns how Go ended where it refuses.
 */
async function askGo(workspace) {
    const { directory, program, env } = workspace;
    let refusal;
    const answer = await remember({
        words: ['go env', directory, program, (await (0,seal/* identityOf */.cu)(program)) ?? ''],
        variables: /^(?:GO|PATH$|HOME$|XDG_CONFIG_HOME$)/,
        async ask() {
            const exit = await goCommand(workspace, ['env', 'GOVERSION', 'GOROOT', 'GOENV']);
            if (exit.code !== 0)
                refusal = exit;
            return exit.code === 0 ? exit.stdout : undefined;
        },
        files(told) {
            const [, root = '', settings = ''] = told.split(/\r?\n/);
            const chosen = ['VERSION', 'go.env'].map((name) => (0,external_node_path_.join)(root, name));
            return [
                ...filesAbove(directory, ['go.mod', 'go.work']),
                ...chosen,
                ...((0,external_node_path_.isAbsolute)(settings) ? [settings] : []),
            ];
        },
    }, env);
    if (answer !== undefined)
        return answer;
    if (refusal === undefined)
        throw new Error('go was not asked');
    return refusal;
}
function tryChoose(range, env) {
    try {
        (0,tool_table/* chooseRelease */.bX)({ tool: 'go', title: 'Go', range }, env.platform);
        return true;
    }
    catch {
        return false;
    }
}
async function probeGo(program, versionFile, { probe }, env) {
    if (probe === undefined)
        return undefined;
    const fault = await findFault({ ...probe, program, parts: [versionFile] }, env);
    return fault === undefined ? undefined : `cannot build for ${probe.target}: ${fault}`;
}
/** `go1.25rc1` has no patch number; what comes before a release is taken for it. */
function versionOf(tag) {
    const [, major, minor, patch = '0'] = /^go(\d+)\.(\d+)(?:\.(\d+))?/.exec(tag) ?? [];
    return major === undefined || minor === undefined ? undefined : `${major}.${minor}.${patch}`;
}
/** The newer of go.mod's `go` and `toolchain` lines: both are minimums (go.dev/doc/toolchain#config). */
async function readRequirement(directory, root) {
    const path = (0,external_node_path_.join)(directory, 'go.mod');
    const content = (await (0,base_files/* readTextIfExists */.TP)(path)) ?? '';
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const lines = [...content.matchAll(/^(?:go|toolchain)[ \t]+(?:go)?(\S+)/gm)];
    const named = lines.flatMap(([line, text = '']) => {
        const version = versionOf(`go${text}`);
        return version === undefined ? [] : [{ version, pin: { text, position: (0,json/* positionOfText */.I)(content, line, file) } }];
    });
    return named.sort((a, b) => (0,semver.compare)(b.version, a.version))[0];
}
/** The Go that a machine without one would fetch. */
async function chooseGo(directory, range, env) {
    const required = await readRequirement(directory, env.directory);
    const least = required === undefined ? range : `${range} >=${required.version}`;
    return (0,tool_table/* chooseRelease */.bX)({ tool: 'go', title: 'Go', range: least, pin: required?.pin }, env.platform);
}

;// CONCATENATED MODULE: ./.build/language/last-module.js




/** What a compiler made, under its checksum. */
const NAME = /^([0-9a-f]{64})\.wasm$/;
/**
 * Puts the module of the last build where the compiler will write: one that sees there that nothing has changed has nothing
 * to link. What is no longer what was kept is thrown away, and two builds at once never share a file.
 * @param kept the folder of `keepModule`; it may not be there.
 */
async function restoreModule(kept, module) {
    for (const name of await (0,base_files/* listNames */.Zv)(kept, NAME)) {
        const path = (0,external_node_path_.join)(kept, name);
        try {
            await (0,promises_.rename)(path, module);
        }
        catch (error) {
            if ((0,base_files/* isNotFound */.c4)(error))
                continue;
            throw error;
        }
        if ((await (0,base_files/* sha256File */.Q3)(module)) === NAME.exec(name)?.[1])
            return;
        await (0,promises_.rm)(module, { force: true });
    }
}
/** Keeps a copy of what a compiler has made, and nothing that was kept before. */
async function keepModule(kept, module) {
    await (0,promises_.mkdir)(kept, { recursive: true });
    const place = (0,external_node_path_.join)(kept, `${await (0,base_files/* sha256File */.Q3)(module)}.wasm`);
    const temporary = (0,base_files/* temporaryBeside */.w6)(place);
    try {
        await (0,promises_.copyFile)(module, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
        for (const name of await (0,base_files/* listNames */.Zv)(kept, NAME))
            await (0,promises_.rm)((0,external_node_path_.join)(kept, name), { force: true });
        await (0,promises_.rename)(temporary, place);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/language/go.js










const RANGE = `>=${(0,alignment/* oldestCompiler */.L4)('go')}`;
/** With the flags of the build, so that what it compiles of the standard library is there already for the project. */
const PROBE = {
    target: 'wasip1',
    args: ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false', '-o', 'module.wasm', '.'],
    files: {
        'go.mod': 'module probe\n\ngo 1.24\n',
        'main.go': 'package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n',
    },
    variables: { GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '', GOWORK: 'off' },
};
/** Go's own compiler. A project for TinyGo is recognised by `isTinyGoProject` and is not at home here. */
const go = {
    name: 'go',
    title: 'Go',
    aliases: ['golang'],
    marks: 'go.mod',
    detect: go_detect,
    // The SDK knows no names of root contexts: a module has one plugin context, whatever the root id.
    findRootIds: async () => [],
    prepare: go_prepare,
    downloads: async (directory, env) => [await chooseGo(directory, RANGE, env)],
};
async function go_detect(directory) {
    if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'go.mod'))) !== 'file')
        return undefined;
    return (await isTinyGoProject(directory)) ? undefined : 'go.mod';
}
async function go_prepare(directory, env, mirrors) {
    const wish = { range: RANGE, asker: 'a module for a proxy', probe: PROBE };
    const found = await resolveGo(directory, wish, env, mirrors);
    if ('diagnostics' in found)
        return { tools: [], diagnostics: found.diagnostics };
    const workspace = { directory, program: found.program, variables: goVariables(found.env), env: found.env };
    const tools = [found.tool];
    const target = await findMainPackage(workspace);
    const diagnostics = await fetchModules(workspace, target);
    if (diagnostics.length > 0)
        return { tools, diagnostics };
    return { tools, diagnostics, compile: (place) => go_compile(workspace, target, place) };
}
async function go_compile(workspace, target, place) {
    const { directory, env } = workspace;
    const { module } = place;
    const kept = (0,external_node_path_.join)(place.kept, 'go');
    const warnings = await findUncalledSetup((0,external_node_path_.join)(directory, target), env.directory);
    await restoreModule(kept, module);
    // Without vcs stamps and paths the same source gives the same module in every folder and at every commit.
    const flags = ['build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false'];
    const done = await (0,language_compiler/* runCompiler */.JP)({
        program: workspace.program,
        shown: `GOOS=wasip1 GOARCH=wasm go ${flags.join(' ')} ${target}`,
        args: [...flags, '-o', module, target],
        directory,
        variables: workspace.variables,
    }, env);
    const said = explainGoOutput(done.lines, directory, env.directory);
    if (done.exit.code === 0) {
        await keepModule(kept, module);
        return { ...done, passed: true, diagnostics: [...said, ...warnings] };
    }
    const explained = said.some(({ severity }) => severity === 'error');
    const diagnostics = explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(done, 'go', false)];
    return { ...done, passed: false, diagnostics: [...diagnostics, ...warnings] };
}
/**
 * Set-up that stands in `main`, which a module of this build mode never runs: it would load and do nothing.
 * @param folder the package's, absolute.
 */
async function findUncalledSetup(folder, root) {
    const names = (await (0,promises_.readdir)(folder)).filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'));
    const found = [];
    for (const name of names) {
        const path = (0,external_node_path_.join)(folder, name);
        const lines = (await (0,promises_.readFile)(path, 'utf8')).split(/\r?\n/);
        const start = lines.findIndex((line) => /^func main\(\) \{\s*$/.test(line));
        if (start < 0)
            continue;
        const length = lines.slice(start).findIndex((line) => line.startsWith('}'));
        const index = lines
            .slice(start, start + length)
            .findIndex((line) => /^[^/]*\bproxywasm\.Set\w+Context\(/.test(line));
        if (index < 0)
            continue;
        found.push({
            severity: 'warning',
            code: 'go-main-not-run',
            file: (0,base_files/* relativePath */.iZ)(root, path),
            line: start + index + 1,
            message: 'main is never run in a module that Go builds for a proxy, so this sets up nothing',
            hint: 'move the call into func init() and leave main empty',
        });
    }
    return found;
}

// EXTERNAL MODULE: ./.build/language/language-names.js
var language_names = __webpack_require__(81998);
;// CONCATENATED MODULE: ./.build/language/cargo-output.js





const SPAN = dist/* looseObject */._H3({
    file_name: dist/* string */.YjP(),
    line_start: dist/* number */.aig(),
    column_start: dist/* number */.aig(),
    line_end: dist/* number */.aig(),
    column_end: dist/* number */.aig(),
    is_primary: dist/* boolean */.zMY(),
    suggested_replacement: dist/* nullish */.cl6(dist/* string */.YjP()),
    expansion: dist/* nullish */.cl6(dist/* looseObject */._H3({ span: dist/* lazy */.RZV(() => SPAN) })),
});
const MESSAGE = dist/* looseObject */._H3({
    reason: dist/* literal */.euz('compiler-message'),
    message: dist/* looseObject */._H3({
        message: dist/* string */.YjP(),
        level: dist/* string */.YjP(),
        code: dist/* nullable */.mee(dist/* looseObject */._H3({ code: dist/* string */.YjP() })),
        spans: dist/* array */.YOg(SPAN),
        children: dist/* array */.YOg(dist/* looseObject */._H3({ message: dist/* string */.YjP(), level: dist/* string */.YjP(), spans: dist/* array */.YOg(SPAN) })),
    }),
});
const ARTIFACT = dist/* looseObject */._H3({
    reason: dist/* literal */.euz('compiler-artifact'),
    package_id: dist/* string */.YjP(),
    target: dist/* looseObject */._H3({ crate_types: dist/* array */.YOg(dist/* string */.YjP()) }),
    filenames: dist/* array */.YOg(dist/* string */.YjP()),
});
const cargo_output_SEVERITIES = {
    error: 'error',
    'error: internal compiler error': 'error',
    warning: 'warning',
};
const LONGEST_LINKER_LINE = 300;
const LINKER_LINES = 5;
/**
 * @param packageId of the package whose module is wanted.
 * @param workspace the folder that rustc names files from, absolute.
 * @param root the folder that Diagnostics name files from, absolute.
 */
function readCargoOutput(stdout, packageId, workspace, root) {
    const diagnostics = [];
    let module;
    for (const line of stdout.split('\n')) {
        const value = parseLine(line);
        const said = dist/* safeParse */.xLC(MESSAGE, value);
        if (said.success)
            diagnostics.push(...cargo_output_toDiagnostic(said.output.message, workspace, root));
        const made = dist/* safeParse */.xLC(ARTIFACT, value);
        if (made.success && made.output.package_id === packageId && made.output.target.crate_types.includes('cdylib')) {
            module = made.output.filenames.find((name) => name.endsWith('.wasm')) ?? module;
        }
    }
    return { diagnostics: (0,diagnostic/* uniqueDiagnostics */.G)(diagnostics), module };
}
/** A build script may print what it likes: a line that is no JSON is none of cargo's. */
function parseLine(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function cargo_output_toDiagnostic(message, workspace, root) {
    const severity = cargo_output_SEVERITIES[message.level];
    if (severity === undefined || isCount(message))
        return [];
    const code = message.code?.code ?? 'rustc';
    const linker = explainLinker(message);
    if (linker !== undefined)
        return [{ severity, code: 'link', ...linker }];
    const primary = message.spans.find((span) => span.is_primary) ?? message.spans[0];
    const hint = hintOf(message);
    if (primary === undefined)
        return [{ severity, code, message: message.message, hint }];
    const place = placeInWorkspace(primary);
    return [
        {
            file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(workspace, place.file_name)),
            line: place.line_start,
            column: place.column_start,
            endLine: place.line_end,
            endColumn: place.column_end,
            severity,
            code,
            message: message.message,
            hint,
        },
    ];
}
/** `aborting due to 2 previous errors` and `3 warnings emitted` complain of nothing themselves. */
function isCount({ message, spans }) {
    return spans.length === 0 && /^(?:aborting due to|\d+ warnings? emitted|could not compile)/.test(message);
}
/** What a macro of another crate expands to is the fault of the line that calls it; rustc names own files relatively. */
function placeInWorkspace(span) {
    let place = span;
    for (; place !== undefined; place = place.expansion?.span) {
        if (!/^(?:\/|[A-Za-z]:[\\/]|<)/.test(place.file_name))
            return place;
    }
    return span;
}
function hintOf({ children }) {
    for (const { level, message, spans } of children) {
        if (level !== 'help')
            continue;
        const replacement = spans.find(({ suggested_replacement: text }) => text)?.suggested_replacement?.trim();
        return replacement === undefined || replacement === '' ? message : `${message}: \`${replacement}\``;
    }
    return undefined;
}
/** The linker's own words stand in a note behind its command line, which is long and explains nothing. */
function explainLinker({ message, children }) {
    if (!/^linking with `.*` failed|^linker `.*` not found/.test(message))
        return undefined;
    const lines = children
        .flatMap((child) => child.message.split('\n'))
        .map((line) => line.trim())
        .filter((line) => !line.startsWith('"') && /\berror\b|undefined symbol/.test(line))
        .slice(0, LINKER_LINES)
        .map((line) => (0,base_text/* cutText */.IN)(line, LONGEST_LINKER_LINE));
    const symbol = /undefined symbol: (\S+)/.exec(lines.join('\n'))?.[1];
    return { message: [message, ...lines].join('\n'), hint: cargo_output_linkerHint(message, symbol) };
}
function cargo_output_linkerHint(message, symbol) {
    if (message.includes('not found'))
        return "install Rust's own linker: rustup component add llvm-tools, or lld";
    if (symbol === undefined)
        return undefined;
    if (symbol.includes('wbindgen')) {
        return 'a crate wants wasm-bindgen, which only browsers have: switch off its feature for JavaScript (js, wasmbind)';
    }
    return `no proxy and no library brings ${symbol}: a function of the proxy's must be declared in a block with #[link(wasm_import_module = "env")]`;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/language/cargo-project.js






/** What `cargo metadata` prints, as far as a build needs it. */
const CARGO_METADATA = dist/* object */.Ikc({
    packages: dist/* array */.YOg(dist/* object */.Ikc({
        id: dist/* string */.YjP(),
        name: dist/* string */.YjP(),
        manifest_path: dist/* string */.YjP(),
        targets: dist/* array */.YOg(dist/* object */.Ikc({ kind: dist/* array */.YOg(dist/* string */.YjP()), crate_types: dist/* array */.YOg(dist/* string */.YjP()) })),
    })),
    workspace_members: dist/* array */.YOg(dist/* string */.YjP()),
    workspace_root: dist/* string */.YjP(),
    resolve: dist/* object */.Ikc({
        root: dist/* nullable */.mee(dist/* string */.YjP()),
        nodes: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), dependencies: dist/* array */.YOg(dist/* string */.YjP()) })),
    }),
});
/** The targets that a proxy loads; the first is the default. */
const cargo_project_TARGETS = ['wasm32-wasip1', 'wasm32-unknown-unknown', 'wasm32-wasi'];
const cargo_project_FLAGS = dist/* union */.KCZ([
    dist/* array */.YOg(dist/* string */.YjP()),
    dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => text.split(/\s+/).filter((word) => word !== ''))),
]);
const CONFIG = dist/* looseObject */._H3({
    build: dist/* optional */.lqM(dist/* looseObject */._H3({ target: dist/* optional */.lqM(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())])), rustflags: dist/* optional */.lqM(cargo_project_FLAGS) })),
    source: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* looseObject */._H3({ 'replace-with': dist/* optional */.lqM(dist/* string */.YjP()) }))),
});
/** The second is the name that cargo's first releases read, and that wins where there are both. */
const CONFIG_NAMES = ['config.toml', 'config'];
/**
 * What `.cargo/config.toml` files say about builds, from the project's folder upwards, and CARGO_HOME's at last (cargo's
 * book, Configuration); a file that is none is cargo's to refuse.
 */
async function readCargoConfig(directory, variables) {
    let target;
    let unfit;
    let replacesCrates = false;
    const rustflags = [];
    for (const path of configFiles(directory, variables)) {
        const { build, source } = parseConfig((await (0,base_files/* readTextIfExists */.TP)(path)) ?? '');
        const [first] = [build?.target ?? []].flat();
        target ??= cargo_project_TARGETS.find((known) => known === first);
        if (target === undefined && first?.startsWith('wasm') === true)
            unfit ??= first;
        rustflags.unshift(...(build?.rustflags ?? []));
        replacesCrates ||= source?.['crates-io']?.['replace-with'] !== undefined;
    }
    return { target, unfit, rustflags, replacesCrates };
}
/** Where cargo looks for its configuration, the file that wins first; absolute. */
function configFiles(directory, { CARGO_HOME, HOME }) {
    const folders = [];
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        folders.push((0,external_node_path_.join)(folder, '.cargo'));
        if ((0,external_node_path_.dirname)(folder) === folder)
            break;
    }
    const home = CARGO_HOME || (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.cargo'));
    if (home !== undefined && !folders.includes(home))
        folders.push(home);
    return folders.flatMap((folder) => CONFIG_NAMES.map((name) => (0,external_node_path_.join)(folder, name)));
}
function parseConfig(content) {
    try {
        return dist/* parse */.qgA(CONFIG, (0,smol_toml_dist/* parse */.qg)(content));
    }
    catch {
        return {};
    }
}
/**
 * The package whose module is built: the folder's own, or the only member of a workspace that makes one.
 * @returns a Diagnostic where the package makes no module.
 * @throws ConfigurationError where several members do.
 */
async function choosePackage(metadata, root) {
    const own = metadata.packages.find(({ id }) => id === metadata.resolve.root);
    if (own !== undefined)
        return makesModule(own) ? own : await describeCrateType(own, root);
    const members = metadata.packages.filter(({ id }) => metadata.workspace_members.includes(id));
    const makers = members.filter(makesModule);
    const [only] = makers;
    if (only !== undefined && makers.length === 1)
        return only;
    const shown = makers.map(({ manifest_path: path }) => (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.dirname)(path))).join(', ');
    throw new errors/* ConfigurationError */.j1(only === undefined
        ? 'no crate of this workspace is a cdylib'
        : `several crates of this workspace make a module: ${shown}`, { hint: only === undefined ? CRATE_TYPE_HINT : 'name the folder of the one to build' });
}
const CRATE_TYPE_HINT = 'write crate-type = ["cdylib"] below [lib] in Cargo.toml';
function makesModule({ targets }) {
    return targets.some(({ crate_types: types }) => types.includes('cdylib'));
}
async function describeCrateType({ name, manifest_path: path, targets }, root) {
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const content = (await (0,base_files/* readTextIfExists */.TP)(path)) ?? '';
    const word = ['crate-type', '[lib]', '[package]'].find((text) => content.includes(text)) ?? '';
    const isProgram = targets.some(({ kind }) => kind.includes('bin')) && !targets.some(({ kind }) => kind.includes('lib'));
    return {
        ...(0,json/* positionOfText */.I)(content, word, file),
        severity: 'error',
        code: 'crate-type',
        message: isProgram
            ? `${name} is a program, whose main a proxy never calls: a module is a cdylib`
            : `${name} is no cdylib, so cargo makes no module of it`,
        hint: isProgram ? `move src/main.rs to src/lib.rs and ${CRATE_TYPE_HINT}` : CRATE_TYPE_HINT,
    };
}
/** A warning where a crate brings wasm-bindgen: its imports are a browser's, and no Envoy has them. */
function findWasmBindgen(metadata, crate, root) {
    const nameOf = (id) => metadata.packages.find((known) => known.id === id)?.name;
    const users = metadata.resolve.nodes
        .filter(({ dependencies }) => dependencies.some((id) => nameOf(id) === 'wasm-bindgen'))
        .map(({ id }) => nameOf(id));
    if (users.length === 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'wasm-bindgen',
            file: (0,base_files/* relativePath */.iZ)(root, crate.manifest_path),
            message: `${users.join(', ')} brings in wasm-bindgen, which works in browsers only`,
            hint: 'switch off the feature that does so (js, wasmbind, default-features = false), or use another crate',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/language/cargo-refusal.js






const cargo_refusal_NETWORK = /Could(?:n't| not) (?:resolve|connect)|Failed to connect|Timeout was reached|Connection (?:refused|reset)|SSL|network failure|failed to authenticate|got 40[137]|got 50\d/i;
const NETWORK_HINT = 'check the network, the proxy and the registry in .cargo/config.toml, or name a mirror of https://index.crates.io (mirrors: FROM = TO); then run again';
const TOML_PLACE = /TOML parse error at line (\d+), column (\d+)/;
const MANIFEST = /(?:manifest at|parse) `([^`]+\.toml)`/;
const cargo_refusal_PLACE = /^ *--> (.+\.toml):(\d+):(\d+)$/m;
const cargo_refusal_LONGEST = 12;
/** What mends the project where cargo can't begin. The group is the crate that it is about. */
const cargo_refusal_FAULTS = [
    {
        form: /lock file .* (?:needs to be updated|because --locked)/,
        file: 'Cargo.lock',
        hint: 'run cargo update --workspace and commit Cargo.lock',
    },
    { form: /no matching package named `([^`]+)`/, file: 'Cargo.toml', hint: 'correct the name of the crate' },
    {
        form: /failed to select a version for (?:the requirement )?`([^\s`]+)/,
        file: 'Cargo.toml',
        hint: 'name a version that exists, and that the other crates accept',
    },
    {
        form: /rustc \S+ is not supported by the following package/,
        file: 'Cargo.toml',
        hint: 'name a newer Rust in rust-toolchain.toml, or an older version of that crate',
    },
];
/**
 * Why cargo could not even begin, as the project's fault.
 * @throws ToolError where it is the environment's: the network, a login, a disk.
 */
async function explainCargoRefusal(exit, command, { directory, mirrors }, root) {
    const lines = exit.stderr.split(/\r?\n/);
    const said = lines
        .slice(Math.max(0, lines.findIndex((line) => line.startsWith('error'))))
        .filter((line) => line.trim() !== '');
    const text = said.join('\n');
    const place = placeOf(text, directory, root);
    const fault = cargo_refusal_FAULTS.find(({ form }) => form.test(text));
    if ((fault === undefined && place === undefined) || cargo_refusal_NETWORK.test(text)) {
        throw new errors/* ToolError */.v4('cargo does not get as far as compiling', {
            command,
            exit: exit.code ?? exit.signal,
            lastLines: (0,language_compiler/* lastLines */.w$)(lines),
            hint: cargo_refusal_NETWORK.test(text) ? (explainCrateMirror(text, mirrors) ?? NETWORK_HINT) : undefined,
        });
    }
    const message = said
        .slice(0, cargo_refusal_LONGEST)
        .join('\n')
        .replace(/^error: /, '');
    const found = place ?? (await positionIn(fault?.file ?? 'Cargo.toml', fault?.form.exec(text)?.[1], directory, root));
    return [{ ...found, severity: 'error', code: 'cargo', message, hint: fault?.hint }];
}
function placeOf(text, directory, root) {
    const [, shown, row, column] = cargo_refusal_PLACE.exec(text) ?? [];
    if (shown !== undefined) {
        return { file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.resolve)(directory, shown)), line: Number(row), column: Number(column) };
    }
    const [, line, position] = TOML_PLACE.exec(text) ?? [];
    if (line === undefined)
        return undefined;
    const file = MANIFEST.exec(text)?.[1] ?? (0,external_node_path_.join)(directory, 'Cargo.toml');
    return { file: (0,base_files/* relativePath */.iZ)(root, file), line: Number(line), column: Number(position) };
}
async function positionIn(name, crate, directory, root) {
    const path = (0,external_node_path_.join)(directory, name);
    const file = (0,base_files/* relativePath */.iZ)(root, path);
    const content = await (0,base_files/* readTextIfExists */.TP)(path);
    return content === undefined || crate === undefined ? { file } : (0,json/* positionOfText */.I)(content, crate, file);
}

;// CONCATENATED MODULE: ./.build/language/rust-pin.js







const FORM = dist/* looseObject */._H3({ toolchain: dist/* optional */.lqM(dist/* looseObject */._H3({ channel: dist/* optional */.lqM(dist/* string */.YjP()) })) });
/** The files in which rustup looks for a project's toolchain, the one that wins first. */
const RUST_PIN_FILES = ['rust-toolchain', 'rust-toolchain.toml'];
/** The channel that RUSTUP_TOOLCHAIN or the nearest rust-toolchain file names (rustup's book, Overrides). */
async function readRustPin(directory, env) {
    const { RUSTUP_TOOLCHAIN: chosen } = env.variables;
    if (chosen)
        return { text: chosen.replace(/^\+/, ''), position: { file: 'RUSTUP_TOOLCHAIN' } };
    for (const folder of await foldersUpward(directory)) {
        for (const name of RUST_PIN_FILES) {
            const path = (0,external_node_path_.join)(folder, name);
            const content = await (0,base_files/* readTextIfExists */.TP)(path);
            if (content === undefined)
                continue;
            const text = readChannel(content);
            // A folder of the user's own: rustup knows what to do with it.
            if (text === undefined || text.includes('/'))
                return undefined;
            return { text, position: (0,json/* positionOfText */.I)(content, text, (0,base_files/* relativePath */.iZ)(env.directory, path)) };
        }
    }
    return undefined;
}
/** The older form is the channel alone, on one line. */
function readChannel(content) {
    if (!content.includes('[toolchain]'))
        return content.trim().split(/\s/)[0] || undefined;
    try {
        return dist/* parse */.qgA(FORM, (0,smol_toml_dist/* parse */.qg)(content)).toolchain?.channel;
    }
    catch {
        // rustup says what is wrong with it.
        return undefined;
    }
}
/** Whether a compiler is of a channel, as far as its version tells: `1.80` takes 1.80.1, `stable` takes all. */
function isOfChannel(version, channel) {
    const [number = ''] = channel.split('-');
    if ((0,semver.valid)(number) !== null)
        return version === number;
    return /^\d+(?:\.\d+)?$/.test(number) && (0,semver.validRange)(number) !== null ? (0,semver.satisfies)(version, number) : true;
}

;// CONCATENATED MODULE: ./.build/language/rustc.js








const rustc_ASK_LIMIT = 60_000;
/**
 * Asks in the project's folder, where rustup takes the toolchain that rust-toolchain.toml names.
 * @returns undefined where it does not run there.
 */
async function askRustc(program, directory, env) {
    const ask = (words, of) => (0,exec/* run */.eF)(of, words, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: rustc_ASK_LIMIT,
        signal: env.signal,
    });
    const sysroot = await remember({
        words: ['rustc --print sysroot', directory, program, (await (0,seal/* identityOf */.cu)(program)) ?? ''],
        variables: /^(?:RUSTUP_|CARGO_HOME$|HOME$)/,
        async ask() {
            const { code, stdout, stderr } = await ask(['--print', 'sysroot'], program);
            if (code !== 0)
                env.log.debug(stderr.trim());
            return code === 0 ? stdout.trim() || undefined : undefined;
        },
        files: (answer) => [...choosingFiles(directory, env), (0,external_node_path_.join)(answer, 'lib', 'rustlib', 'components')],
    }, env);
    if (sysroot === undefined)
        return undefined;
    const own = await ownProgram(sysroot, program);
    const version = await (0,ask_once/* askOnce */.R)('rustc --version', [own], env, async () => {
        const told = await ask(['--version'], own);
        return /^rustc (\d+\.\d+\.\d+)/.exec(told.stdout)?.[1];
    });
    return version === undefined ? undefined : { version, sysroot };
}
/** What rustup chooses a toolchain by (its book, Overrides): also a file above the repository. */
function choosingFiles(directory, { variables: { RUSTUP_HOME, HOME } }) {
    const home = RUSTUP_HOME || (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.rustup'));
    return [...(home === undefined ? [] : [(0,external_node_path_.join)(home, 'settings.toml')]), ...filesAbove(directory, RUST_PIN_FILES)];
}
/** Behind rustup's stand-in, which would choose anew in another folder; a wrapper script has none behind it. */
async function ownProgram(sysroot, program) {
    const own = (0,external_node_path_.join)(sysroot, 'bin', 'rustc');
    return (await (0,base_files/* pathKind */.gl)(own)) === 'file' ? own : program;
}
/**
 * The cargo behind rustup's stand-in, called as the stand-in calls it: to choose anew what is chosen takes rustup half as
 * long as cargo takes to see that nothing has changed. Another than rustup's is called as it is.
 * @param cargo absolute.
 */
async function ownCargo(sysroot, cargo, { variables }) {
    const { RUSTUP_HOME, HOME } = variables;
    const home = RUSTUP_HOME || (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.rustup'));
    const own = (0,external_node_path_.join)(sysroot, 'bin', 'cargo');
    const rustup = (0,exec/* findOnPath */.aY)('rustup', variables);
    // Of a toolchain that is linked from elsewhere nobody but rustup knows the name.
    const isChosen = home !== undefined && (0,external_node_path_.dirname)(sysroot) === (0,external_node_path_.join)(home, 'toolchains');
    const isStandIn = rustup !== undefined && (await isSameFile(cargo, rustup));
    if (!isChosen || !isStandIn || (await (0,base_files/* pathKind */.gl)(own)) !== 'file')
        return { program: cargo, variables: {} };
    return { program: own, variables: { RUSTUP_HOME: home, RUSTUP_TOOLCHAIN: (0,external_node_path_.basename)(sysroot) } };
}
/** rustup's stand-ins are links to it, hard ones in some releases. */
async function isSameFile(a, b) {
    const [one, other] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path)));
    return one?.ino === other?.ino && one?.dev === other?.dev;
}

;// CONCATENATED MODULE: ./.build/language/rustup.js








/** Fetching a toolchain or a target may take minutes. */
const rustup_FETCH_LIMIT = 10 * 60_000;
/** What rustup says of a toolchain that nobody has ever published. */
const NONEXISTENT = /nonexistent|no release found|invalid (?:toolchain|channel) name|not a valid/i;
/**
 * Installs a toolchain into the user's own rustup.
 * @throws ConfigurationError where there is no such toolchain, ToolError where it can't be fetched.
 */
async function addToolchain(pin, directory, env) {
    const args = ['toolchain', 'install', pin.text, '--profile', 'minimal', '--no-self-update'];
    const exit = await rustup(args, directory, env);
    if (exit.code !== 0)
        throw explain(exit, (0,exec/* formatCommand */.fE)('rustup', args), pin);
}
/** @returns why the target can't be added to the project's toolchain, or undefined. */
async function addTarget(target, directory, env) {
    const exit = await rustup(['target', 'add', target], directory, env);
    if (exit.code === 0)
        return undefined;
    return `rustup cannot add the target ${target}: ${readError(exit)?.join(': ') ?? 'it does not say why'}`;
}
function rustup(args, directory, env) {
    env.log.info((0,exec/* formatCommand */.fE)('rustup', args));
    return (0,exec/* run */.eF)('rustup', args, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: rustup_FETCH_LIMIT,
        signal: env.signal,
    });
}
/**
 * Puts a toolchain into a folder of its own: nothing of the user's is touched, and rustup itself isn't kept beside it.
 * @param folder absolute; not there yet.
 * @returns where it came from.
 * @throws as addToolchain does.
 */
async function installRust({ channel, targets, pin }, folder, env, mirrors) {
    const release = (0,tool_table/* chooseRelease */.bX)({ tool: 'rustup', title: 'rustup', range: '*' }, env.platform);
    const { folder: program } = await (0,install_tool/* installTool */.G)(release, env, mirrors);
    const home = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'rustup');
    const args = [
        ...['-y', '--no-modify-path', '--profile', 'minimal', '--default-toolchain', channel],
        ...targets.flatMap((name) => ['--target', name]),
    ];
    const exit = await (0,exec/* run */.eF)((0,external_node_path_.join)(program, 'rustup-init'), args, {
        directory: (0,external_node_path_.dirname)(folder),
        variables: {
            ...(0,exec/* cleanVariables */.vk)(env.variables),
            RUSTUP_HOME: home,
            CARGO_HOME: (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'cargo'),
            RUSTUP_TOOLCHAIN: undefined,
            RUSTUP_INIT_SKIP_PATH_CHECK: 'yes',
            RUSTUP_INIT_SKIP_EXISTENCE_CHECKS: 'yes',
        },
        timeout: rustup_FETCH_LIMIT,
        signal: env.signal,
        onLine: (line) => env.log.debug(line),
    });
    if (exit.code !== 0)
        throw explain(exit, (0,exec/* formatCommand */.fE)('rustup-init', args), pin);
    const [name = ''] = await (0,promises_.readdir)((0,external_node_path_.join)(home, 'toolchains'));
    await (0,promises_.rename)((0,external_node_path_.join)(home, 'toolchains', name), folder);
    return `${env.variables.RUSTUP_DIST_SERVER || RUST_DIST} (rustup ${release.version})`;
}
/** A toolchain that doesn't exist is the project's fault, all else the environment's. */
function explain(exit, command, pin) {
    const error = readError(exit);
    if (pin !== undefined && NONEXISTENT.test(exit.stderr)) {
        return new errors/* ConfigurationError */.j1(`there is no Rust ${pin.text}: ${error?.[0] ?? 'rustup finds none'}`, {
            position: pin.position,
            hint: 'name a release that exists (doc.rust-lang.org/releases.html), or stable',
        });
    }
    return new errors/* ToolError */.v4(`rustup cannot get Rust${error === undefined ? '' : `: ${error.join(': ')}`}`, {
        command,
        exit: exit.code ?? exit.signal,
        lastLines: (0,language_compiler/* lastLines */.w$)(saidBy(exit)),
        hint: `check the network and the proxy variables, or name a mirror of ${RUST_DIST} (mirrors: FROM = TO)`,
    });
}
/** What rustup says of a home that is not the user's own, which it gets over. */
const HOME_REMARK = /^(?:\$HOME |euid-obtained)/;
/** The error, and then its causes and what was warned of a file that is not the one it should be. */
function readError(exit) {
    const lines = saidBy(exit);
    const at = lines.findLastIndex((line) => line.startsWith('error: ') && !HOME_REMARK.test(line.slice(7)));
    const error = lines[at]?.slice(7);
    if (error === undefined)
        return undefined;
    const causes = lines.slice(at + 1).flatMap((line) => /^ +(?:\d+: )?(.+)$/.exec(line)?.[1] ?? []);
    const warned = lines.flatMap((line) => /^warn: (checksum failed.*)$/.exec(line)?.[1] ?? []);
    // Where a file was to be written is nobody's concern.
    return [error, ...[...causes, ...warned].map((text) => text.replace(/ to '[^']*'$/, ''))];
}
function saidBy({ stderr }) {
    const lines = stderr.split(/\r?\n/);
    const trace = lines.indexOf('Stack backtrace:');
    return trace < 0 ? lines : lines.slice(0, trace);
}

;// CONCATENATED MODULE: ./.build/language/rust-toolchain.js















const rust_toolchain_INSTALL = 'install Rust with rustup (rustup.rs)';
const BARE = 'wasm32-unknown-unknown';
/** The release from which on the target has its name of today. */
const RENAMED = (0,alignment/* oldestCompiler */.L4)('rust');
/** The least that any SDK asks for. */
const [OLDEST = RENAMED] = alignment/* ALIGNMENTS */.tl.filter(({ compiler }) => compiler.name === 'rust')
    .flatMap(({ compiler }) => (0,semver.minVersion)(compiler.range)?.version ?? [])
    .sort(semver.compare);
/**
 * The Rust that rust-toolchain.toml names, else any that is new enough, with the standard library of the target: from
 * PATH, where rustup adds what is missing; from the store; or fetched by a rustup of our own.
 * @param wanted the target that the project's own configuration names.
 * @throws ConfigurationError for a toolchain that doesn't exist; ToolError that tells what was tried.
 */
async function resolveRust(directory, wanted, env, mirrors) {
    const pin = await readRustPin(directory, env);
    const world = withRustMirror(env, mirrors);
    return takeTurns('Rust', [
        () => rust_toolchain_findOnMachine(directory, wanted, pin, world),
        (reasons) => fetchRust(wanted, pin, reasons.join('; '), world, mirrors),
    ], env, rust_toolchain_INSTALL);
}
async function rust_toolchain_findOnMachine(directory, wanted, pin, env) {
    const cargo = (0,exec/* findOnPath */.aY)('cargo', env.variables);
    const program = (0,exec/* findOnPath */.aY)('rustc', env.variables);
    if (cargo === undefined || program === undefined)
        return 'there is no cargo on PATH';
    const hasRustup = (0,exec/* findOnPath */.aY)('rustup', env.variables) !== undefined;
    let rustc = await askRustc(program, directory, env);
    // A rustup may have been told to install nothing by itself (RUSTUP_AUTO_INSTALL).
    if (rustc === undefined && hasRustup && pin !== undefined) {
        await addToolchain(pin, directory, env);
        rustc = await askRustc(program, directory, env);
    }
    if (rustc === undefined)
        return `${program} does not run for this project`;
    const { version, sysroot } = rustc;
    if (pin !== undefined && !isOfChannel(version, pin.text)) {
        return `${program} is ${version}, and ${pin.position.file} asks for ${pin.text}`;
    }
    if (!(0,semver.gte)(version, OLDEST))
        return `${program} is ${version}, older than ${OLDEST}`;
    const target = wanted ?? defaultTarget(version);
    if ((await findCore(sysroot, target)) === undefined) {
        if (!hasRustup)
            return `${program} cannot build for ${target}: its standard library is missing`;
        const fault = await addTarget(target, directory, env);
        if (fault !== undefined)
            return fault;
    }
    const core = await findCore(sysroot, target);
    if (core === undefined)
        return `the cargo on PATH is not rustup's, and cannot build for ${target}`;
    const fault = await probe(await ownProgram(sysroot, program), target, core, env);
    if (fault !== undefined)
        return `${program} cannot build for ${target}: ${fault}`;
    const why = pin === undefined ? 'the cargo on PATH can build for the target' : whyPinned(pin);
    const own = await ownCargo(sysroot, cargo, env);
    const tool = { name: 'rust', version, source: `PATH (${(0,external_node_path_.dirname)(cargo)})`, why };
    return { target, tool, cargo: own.program, env: withTools(env, [], own.variables) };
}
function whyPinned(pin) {
    return `${pin.position.file} asks for ${pin.text}`;
}
function defaultTarget(version) {
    return (0,semver.gte)(version, RENAMED) ? 'wasm32-wasip1' : 'wasm32-wasi';
}
async function fetchRust(wanted, pin, reason, env, mirrors) {
    const channel = channelOf(pin, env);
    const target = wanted ?? defaultTarget((0,semver.valid)(channel) ?? RENAMED);
    const targets = [...new Set([target, BARE])];
    env.log.info(`${reason}: taking Rust ${channel}, by a rustup of our own`);
    const version = (0,semver.valid)(channel) ?? `0.0.0-${channel.replaceAll(/[^\w-]/g, '-')}`;
    const place = { tool: 'rust', version, arch: env.platform.arch };
    const wish = { channel, targets, pin };
    const { folder, source } = await (0,install_tool/* keepTool */.I)(place, env, (to) => installRust(wish, to, env, mirrors));
    const program = (0,external_node_path_.join)(folder, 'bin', 'rustc');
    const own = withTools(env, [(0,external_node_path_.dirname)(program)], { RUSTUP_TOOLCHAIN: undefined });
    const core = await findCore(folder, target);
    if (core === undefined)
        return `Rust ${channel} has no standard library for ${target}`;
    const fault = await probe(program, target, core, own);
    if (fault !== undefined)
        return `Rust ${channel} (${source}) cannot build for ${target}: ${fault}`;
    const told = await askRustc(program, folder, own);
    const why = pin === undefined ? reason : `${whyPinned(pin)}; ${reason}`;
    const tool = { name: 'rust', version: told?.version ?? channel, source, why };
    return { target, tool, cargo: (0,external_node_path_.join)(folder, 'bin', 'cargo'), env: own };
}
/** The project's own channel; what only says `stable` gets the release that was tested. */
function channelOf(pin, env) {
    const text = pin?.text ?? 'stable';
    if (text !== 'stable')
        return text;
    return (0,tool_table/* chooseRelease */.bX)({ tool: 'rust', title: 'Rust', range: `>=${OLDEST}` }, env.platform).version;
}
/** rustup, and what it fetches where the project doesn't name another release than the one that is known. */
async function listRust(directory, env) {
    const rustup = (0,tool_table/* chooseRelease */.bX)({ tool: 'rustup', title: 'rustup', range: '*' }, env.platform);
    const channel = channelOf(await readRustPin(directory, env), env);
    const known = tool_table/* TOOLS */.It.releases.find(({ tool, version }) => tool === 'rust' && version === channel);
    return known === undefined ? [rustup] : [rustup, known];
}
function probe(program, target, core, env) {
    const flags = ['--target', target, '--crate-type', 'cdylib', '--edition', '2021', '-o', 'module.wasm'];
    const source = '#[no_mangle] pub extern "C" fn probe() -> usize { vec![0u8; 3].len() }\n';
    return findFault({ target, program, parts: [core], args: [...flags, 'probe.rs'], files: { 'probe.rs': source } }, env);
}
/** The standard library of a target, as a file, or undefined. */
async function findCore(sysroot, target) {
    const folder = (0,external_node_path_.join)(sysroot, 'lib', 'rustlib', target, 'lib');
    try {
        const name = (await (0,promises_.readdir)(folder)).find((entry) => /^libcore-.*\.rlib$/.test(entry));
        return name === undefined ? undefined : (0,external_node_path_.join)(folder, name);
    }
    catch (error) {
        if ((0,base_files/* isNotFound */.c4)(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/language/rust.js












/** Of today's compilers; older ones know it by another name. */
const USUAL_TARGET = alignment/* ALIGNMENTS */.tl.find(({ language }) => language === 'rust')?.target;
/** Fetching the crates may take minutes. */
const rust_FETCH_LIMIT = 10 * 60_000;
/** Rust by cargo, in whatever toolchain rust-toolchain.toml names. */
const rust = {
    name: 'rust',
    title: 'Rust',
    aliases: ['rs'],
    marks: 'Cargo.toml',
    detect: async (directory) => ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'Cargo.toml'))) === 'file' ? 'Cargo.toml' : undefined),
    // The SDK knows no names of root contexts: a module has one, whatever the root id.
    findRootIds: async () => [],
    prepare: rust_prepare,
    downloads: listRust,
};
async function rust_prepare(directory, env, mirrors, oldest) {
    const config = await readCargoConfig(directory, env.variables);
    const needed = config.target === undefined ? targetFor(oldest) : undefined;
    const found = await resolveRust(directory, config.target ?? needed, env, mirrors);
    const { tool } = found;
    const why = [
        tool.why,
        ...(config.unfit === undefined
            ? []
            : [`no proxy loads what is built for ${config.unfit}, so it is ${found.target}`]),
        ...(needed === undefined ? [] : [`Envoy ${oldest} among the targets wants ${needed}`]),
    ].join('; ');
    const sources = cargoMirrorFlags(mirrors, config.replacesCrates);
    return prepareCrate(directory, { rustflags: config.rustflags, sources, mirrors }, { ...found, tool: { ...tool, why } });
}
/** What an old Envoy wants instead of the usual target. */
function targetFor(oldest) {
    const chosen = (0,alignment/* chooseAlignment */.v$)('rust', oldest);
    const target = 'alignment' in chosen ? chosen.alignment.target : USUAL_TARGET;
    return target === USUAL_TARGET ? undefined : target;
}
async function prepareCrate(directory, { rustflags, sources, mirrors }, { target, tool, cargo, env }) {
    const tools = [tool];
    const locked = (await findLock(directory)) ? ['--locked'] : [];
    const args = ['metadata', '--format-version=1', `--filter-platform=${target}`, ...locked, ...sources];
    const listed = await listCrates(directory, args, { tool, cargo, env });
    if ('exit' in listed) {
        const diagnostics = await explainCargoRefusal(listed.exit, (0,exec/* formatCommand */.fE)('cargo', args), { directory, mirrors }, env.directory);
        return { tools, diagnostics };
    }
    const { metadata } = listed;
    const crate = await choosePackage(metadata, env.directory);
    if (!('id' in crate))
        return { tools, diagnostics: [crate] };
    const diagnostics = findWasmBindgen(metadata, crate, env.directory);
    if (locked.length === 0)
        diagnostics.push(rust_unlocked(directory, env.directory));
    const build = { directory, cargo, target, locked, sources, metadata, crate, rustflags, env };
    return { tools, diagnostics, compile: (place) => rust_compile(build, place) };
}
/** Cargo takes longer to say what a project is made of than to see that nothing has changed. */
async function listCrates(directory, args, { tool, cargo, env }) {
    let exit;
    const answer = await remember({
        words: ['cargo', directory, tool.version, tool.source, ...args],
        variables: /^(?:CARGO|RUST)/,
        async ask() {
            exit = await rust_ask(cargo, args, directory, env);
            // What is not needed here is most of it.
            return exit.code === 0 ? JSON.stringify(dist/* parse */.qgA(CARGO_METADATA, JSON.parse(exit.stdout))) : undefined;
        },
        files: (said) => decidingFiles(dist/* parse */.qgA(CARGO_METADATA, JSON.parse(said)), directory, env),
    }, env);
    if (answer !== undefined)
        return { metadata: dist/* parse */.qgA(CARGO_METADATA, JSON.parse(answer)) };
    if (exit === undefined)
        throw new Error('cargo was not asked');
    return { exit };
}
/** Manifests that may change without the lock file, that file, and cargo's configuration. */
function decidingFiles({ packages, workspace_root: root }, directory, env) {
    const own = packages.filter(({ id }) => id.includes('path+file:')).map(({ manifest_path: path }) => path);
    return [...own, (0,external_node_path_.join)(root, 'Cargo.toml'), (0,external_node_path_.join)(root, 'Cargo.lock'), ...configFiles(directory, env.variables)];
}
function rust_ask(program, args, directory, env) {
    return (0,exec/* run */.eF)(program, args, {
        directory,
        variables: (0,exec/* cleanVariables */.vk)(env.variables),
        timeout: rust_FETCH_LIMIT,
        signal: env.signal,
    });
}
/** Whether there is a lock file: the folder's own, or that of the workspace above it. */
async function findLock(directory) {
    for (let folder = directory;; folder = (0,external_node_path_.dirname)(folder)) {
        const manifest = (await (0,base_files/* readTextIfExists */.TP)((0,external_node_path_.join)(folder, 'Cargo.toml'))) ?? '';
        const isRoot = folder === directory || /^\[workspace\b/m.test(manifest);
        if (isRoot && (await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(folder, 'Cargo.lock'))) === 'file')
            return true;
        if ((0,external_node_path_.dirname)(folder) === folder)
            return false;
    }
}
async function rust_compile(build, { module }) {
    const { directory, cargo, target, locked, sources, metadata, crate, env } = build;
    const args = ['build', '--release', `--target=${target}`, '--package', crate.name, ...locked];
    const done = await (0,language_compiler/* runCompiler */.JP)({
        program: cargo,
        shown: (0,exec/* formatCommand */.fE)('cargo', args),
        args: [...args, ...sources, '--message-format=json', ...remapPaths(build)],
        directory,
        variables: remapVariables(build),
        onLine: (line) => {
            if (!line.startsWith('{'))
                env.log.debug(line);
        },
    }, env);
    const said = readCargoOutput(done.exit.stdout, crate.id, metadata.workspace_root, env.directory);
    const outcome = { seconds: done.seconds, command: done.command };
    if (done.exit.code === 0 && said.module !== undefined) {
        await (0,language_compiler/* takeModule */.wW)(said.module, module);
        return { ...outcome, passed: true, diagnostics: said.diagnostics };
    }
    const explained = said.diagnostics.some(({ severity }) => severity === 'error');
    const errors = done.exit.stderr.split(/\r?\n/);
    const failure = (0,language_compiler/* describeFailure */.Ic)({ ...done, lines: errors }, 'cargo', false);
    return { ...outcome, passed: false, diagnostics: explained ? said.diagnostics : [...said.diagnostics, failure] };
}
/** rustc writes where sources lie into messages of panics: the same source shall give the same bytes anywhere. */
function remapFlags({ metadata, env }) {
    const { CARGO_HOME, HOME } = env.variables;
    const home = CARGO_HOME || (HOME === undefined ? undefined : (0,external_node_path_.join)(HOME, '.cargo'));
    return [
        ...(home === undefined ? [] : [`--remap-path-prefix=${home}=/cargo`]),
        `--remap-path-prefix=${metadata.workspace_root}=/source`,
    ];
}
/** Flags of the environment win over those of every file (Cargo's reference, build.rustflags), so ours join them there. */
function remapVariables(build) {
    const variables = (0,exec/* cleanVariables */.vk)(build.env.variables);
    const flags = remapFlags(build);
    const { CARGO_ENCODED_RUSTFLAGS: encoded, RUSTFLAGS: plain } = variables;
    if (encoded)
        return { ...variables, CARGO_ENCODED_RUSTFLAGS: [encoded, ...flags].join('\x1f') };
    const words = plain?.split(' ').filter((word) => word !== '');
    if (words === undefined || words.length === 0)
        return variables;
    return { ...variables, CARGO_ENCODED_RUSTFLAGS: [...words, ...flags].join('\x1f') };
}
/** Elsewhere a target's own flags join those of the files, but hide `build.rustflags`, which are repeated here. */
function remapPaths(build) {
    const { CARGO_ENCODED_RUSTFLAGS, RUSTFLAGS } = build.env.variables;
    if (CARGO_ENCODED_RUSTFLAGS || RUSTFLAGS?.trim())
        return [];
    const flags = [...build.rustflags, ...remapFlags(build)];
    return ['--config', `target.${build.target}.rustflags=${JSON.stringify(flags)}`];
}
function rust_unlocked(directory, root) {
    return {
        severity: 'notice',
        code: 'lock-file-missing',
        file: (0,base_files/* relativePath */.iZ)(root, (0,external_node_path_.join)(directory, 'Cargo.toml')),
        message: 'there is no Cargo.lock, so two builds may get different crates',
        hint: 'commit the Cargo.lock that cargo writes',
    };
}

;// CONCATENATED MODULE: ./.build/language/tinygo-toolchain.js












const WASM_OPT = { tool: 'binaryen', title: 'Binaryen', range: '*' };
const tinygo_toolchain_RANGE = `>=${(0,alignment/* oldestCompiler */.L4)('tinygo')}`;
const tinygo_toolchain_TARGET = 'wasip1';
const tinygo_toolchain_VERSION_LIMIT = 60_000;
const tinygo_toolchain_INSTALL = 'install TinyGo (tinygo.org/getting-started/install) and the Go that it wants';
const tinygo_toolchain_PROBE = {
    target: tinygo_toolchain_TARGET,
    args: ['build', `-target=${tinygo_toolchain_TARGET}`, '-buildmode=c-shared', '-scheduler=none', '-o', 'module.wasm', '.'],
    files: {
        'go.mod': 'module probe\n\ngo 1.19\n',
        'main.go': 'package main\n\n//go:wasmexport probe\nfunc probe() {}\n\nfunc main() {}\n',
    },
    variables: { GOFLAGS: '', GOWORK: 'off' },
};
/**
 * The TinyGo that the project pins (`.tinygo-version`, `.tool-versions`), else any that is new enough: from PATH, the
 * store, or fetched. With it goes a Go of a release that it takes.
 * @returns Diagnostics where the project itself is at fault.
 * @throws ToolError that tells what was tried.
 */
async function resolveTinyGo(directory, env, mirrors) {
    const pin = await readPin('tinygo', directory, env.directory);
    const range = pin?.range ?? tinygo_toolchain_RANGE;
    return takeTurns('TinyGo', [
        async () => {
            const found = await tinygo_toolchain_findOnMachine(range, pin, env);
            return typeof found === 'string' ? found : withGo(found, directory, env, mirrors);
        },
        (reasons) => fetchBoth(range, pin, reasons.join('; '), { directory, env, mirrors }),
    ], env, tinygo_toolchain_INSTALL);
}
async function tinygo_toolchain_findOnMachine(range, pin, env) {
    const program = (0,exec/* findOnPath */.aY)('tinygo', env.variables);
    if (program === undefined)
        return 'there is no tinygo on PATH';
    const version = await (0,ask_once/* askOnce */.R)('tinygo version', [program], env, async () => {
        const exit = await (0,exec/* run */.eF)(program, ['version'], {
            variables: (0,exec/* cleanVariables */.vk)(env.variables),
            timeout: tinygo_toolchain_VERSION_LIMIT,
            signal: env.signal,
        });
        return /^tinygo version (\d+\.\d+\.\d+)/.exec(exit.stdout)?.[1];
    });
    if (version === undefined)
        return `${program} does not tell its version`;
    if (!(0,semver.satisfies)(version, range))
        return `${program} is ${version}, and ${asker(pin)} ${pin?.text ?? range}`;
    return { program, version, source: `PATH (${(0,external_node_path_.dirname)(program)})`, why: whyOf(pin, 'it is on PATH and can build') };
}
function asker(pin) {
    return pin === undefined ? 'a module for a proxy needs' : `${pin.position.file} asks for`;
}
function whyOf(pin, reason) {
    return pin === undefined ? reason : `${pin.position.file} asks for ${pin.text}; ${reason}`;
}
/** Both at the same time: neither needs the other before they build. */
async function fetchBoth(range, pin, reason, { directory, env, mirrors }) {
    const release = (0,tool_table/* chooseRelease */.bX)({ tool: 'tinygo', title: 'TinyGo', range, pin }, env.platform);
    env.log.info(`${reason}: taking TinyGo ${release.version}`);
    const [{ folder, version, source }, wasmOpt, go] = await Promise.all([
        (0,install_tool/* installTool */.G)(release, env, mirrors),
        resolveWasmOpt(env, mirrors),
        findGo(release.version, directory, env, mirrors),
    ]);
    if ('diagnostics' in go)
        return go;
    const found = { program: (0,external_node_path_.join)(folder, 'bin', 'tinygo'), version, source, why: whyOf(pin, reason), wasmOpt };
    return combine(found, go);
}
/** TinyGo's builds for macOS come without the wasm-opt that it runs. */
async function resolveWasmOpt(env, mirrors) {
    if (env.platform.os !== 'darwin' || (0,exec/* findOnPath */.aY)('wasm-opt', env.variables) !== undefined)
        return undefined;
    const release = (0,tool_table/* chooseRelease */.bX)(WASM_OPT, env.platform);
    const { folder } = await (0,install_tool/* installTool */.G)(release, env, mirrors);
    return (0,external_node_path_.join)(folder, 'bin', 'wasm-opt');
}
async function withGo(found, directory, env, mirrors) {
    const go = await findGo(found.version, directory, env, mirrors);
    return 'diagnostics' in go ? go : combine(found, go);
}
/** What a machine without either would fetch. */
async function listTinyGo(directory, env) {
    const pin = await readPin('tinygo', directory, env.directory);
    const range = pin?.range ?? tinygo_toolchain_RANGE;
    const release = (0,tool_table/* chooseRelease */.bX)({ tool: 'tinygo', title: 'TinyGo', range, pin }, env.platform);
    const go = await chooseGo(directory, goRange(release.version), env);
    return env.platform.os === 'darwin' ? [release, go, (0,tool_table/* chooseRelease */.bX)(WASM_OPT, env.platform)] : [release, go];
}
function findGo(version, directory, env, mirrors) {
    const wish = { range: goRange(version), asker: `TinyGo ${version}`, probe: undefined };
    return resolveGo(directory, wish, env, mirrors);
}
/** The Go that a TinyGo takes: as its row in the table says, else as its row of what goes with what. */
function goRange(version) {
    const known = tool_table/* TOOLS */.It.releases.find((release) => release.tool === 'tinygo' && release.version === version);
    const aligned = alignment/* ALIGNMENTS */.tl.find(({ compiler }) => compiler.name === 'tinygo')?.compiler.with?.range;
    return known?.requires?.go ?? aligned ?? '*';
}
async function combine(found, go) {
    const { program, version, source, why, wasmOpt } = found;
    const variables = {
        ...(source.startsWith('PATH') ? {} : { TINYGOROOT: undefined }),
        ...(wasmOpt === undefined ? {} : { WASMOPT: wasmOpt }),
    };
    const env = withTools(go.env, [(0,external_node_path_.dirname)(program), (0,external_node_path_.dirname)(go.program)], variables);
    const fault = await findFault({ ...tinygo_toolchain_PROBE, program, parts: [go.program] }, env);
    if (fault !== undefined)
        return `${program} cannot build for ${tinygo_toolchain_TARGET}: ${fault}`;
    return { program, go: go.program, tools: [{ name: 'tinygo', version, source, why }, go.tool], env };
}

;// CONCATENATED MODULE: ./.build/language/tinygo.js








const tinygo_TARGET = 'wasip1';
/** TinyGo, with the Go that it finds on PATH. A project of Go's is TinyGo's only where something says so. */
const tinygo = {
    name: 'tinygo',
    title: 'TinyGo',
    aliases: ['tiny-go'],
    marks: "go.mod with TinyGo's SDK, or with a Makefile that calls tinygo",
    detect: tinygo_detect,
    findRootIds: async () => [],
    prepare: tinygo_prepare,
    downloads: listTinyGo,
};
async function tinygo_detect(directory) {
    if ((await (0,base_files/* pathKind */.gl)((0,external_node_path_.join)(directory, 'go.mod'))) !== 'file')
        return undefined;
    return (await isTinyGoProject(directory)) ? 'go.mod' : undefined;
}
async function tinygo_prepare(directory, env, mirrors) {
    const found = await resolveTinyGo(directory, env, mirrors);
    if ('diagnostics' in found)
        return { tools: [], diagnostics: found.diagnostics };
    const { tools, program } = found;
    const workspace = { directory, program: found.go, variables: goVariables(found.env), env: found.env };
    const target = await findMainPackage(workspace);
    const diagnostics = await fetchModules(workspace, target);
    if (diagnostics.length > 0)
        return { tools, diagnostics };
    const variables = (0,exec/* cleanVariables */.vk)(found.env.variables);
    return { tools, diagnostics, compile: (place) => tinygo_compile({ ...workspace, variables }, program, target, place) };
}
async function tinygo_compile(workspace, compiler, target, { module }) {
    const { directory, env } = workspace;
    const mode = (await requiresTinyGoSdk(directory)) ? 'wasi-legacy' : 'c-shared';
    // Nothing in a proxy runs a goroutine that waits: without a scheduler the module is a fifth smaller.
    const flags = ['build', `-target=${tinygo_TARGET}`, `-buildmode=${mode}`, '-scheduler=none'];
    const done = await (0,language_compiler/* runCompiler */.JP)({
        program: compiler,
        shown: `tinygo ${flags.join(' ')} ${target}`,
        args: [...flags, '-o', module, target],
        directory,
        variables: workspace.variables,
    }, env);
    const said = explainGoOutput(done.lines, directory, env.directory).map(tinygo_explain);
    if (done.exit.code === 0)
        return { ...done, passed: true, diagnostics: said };
    const explained = said.some(({ severity }) => severity === 'error');
    const scheduler = done.lines.includes('attempted to start a goroutine without a scheduler');
    const hint = scheduler
        ? 'a filter must not start goroutines; to build it anyway write your own build into wasm.yaml'
        : undefined;
    return {
        ...done,
        passed: false,
        diagnostics: explained ? said : [...said, (0,language_compiler/* describeFailure */.Ic)(done, 'tinygo', false, hint)],
    };
}
function tinygo_explain(diagnostic) {
    const missing = / is not in std /.test(diagnostic.message);
    const hint = missing
        ? 'TinyGo has not all of the standard library: tinygo.org/docs/reference/lang-support/stdlib'
        : undefined;
    return { ...diagnostic, code: diagnostic.code === 'go' ? 'tinygo' : diagnostic.code, hint: diagnostic.hint ?? hint };
}

;// CONCATENATED MODULE: ./.build/language/languages.js








const BY_NAME = { assemblyscript: assemblyscript, rust: rust, cpp: cpp, go: go, tinygo: tinygo };
const LANGUAGES = language_names/* LANGUAGE_NAMES */.G.map((name) => BY_NAME[name]);
/** The languages by name, and as people write them. */
const LANGUAGE_TITLES = LANGUAGES;
/** What the detection looks for, in one phrase. */
const LANGUAGE_MARKS = LANGUAGES.map(({ marks }) => marks).join(', ');
/**
 * The language of the project in a folder, or undefined where there is none. A Makefile counts only where no other
 * language is found, since projects of all kinds have one.
 * @param root the folder that messages name files from.
 * @param strict false: of two languages that could be meant the first is taken.
 * @throws ConfigurationError where two languages could be meant, and it matters.
 */
async function detectLanguage(directory, root, strict) {
    const found = [];
    for (const { name, detect } of LANGUAGES) {
        const file = await detect(directory, root);
        if (file !== undefined)
            found.push({ name, file });
    }
    const certain = found.filter(({ name }) => name !== 'cpp');
    const [first, second] = certain;
    if (strict && first !== undefined && second !== undefined) {
        throw new errors/* ConfigurationError */.j1(`${first.file} says that this is a project in ${first.name}, ${second.file} that it is in ${second.name}`, { hint: `name one of them: language: ${first.name} in wasm.yaml, or --language ${first.name}` });
    }
    return first ?? found[0];
}
/** The root ids that the source registers, where the language is one that is built here. */
async function languages_findRootIds(directory, language) {
    return LANGUAGES.find(({ name }) => name === language)?.findRootIds(directory) ?? [];
}
/**
 * A language by its name or by what people call it besides.
 * @throws ConfigurationError for a name that isn't a language, with the nearest one.
 */
function getLanguage(name) {
    const wanted = name.trim().toLowerCase();
    const find = (word) => LANGUAGES.find((known) => known.name === word || known.aliases.some((alias) => alias === word));
    const language = find(wanted);
    if (language !== undefined)
        return language;
    const meant = find((0,nearest/* nearestWord */.z)(wanted, LANGUAGES.flatMap((known) => [known.name, ...known.aliases])));
    throw new errors/* ConfigurationError */.j1(`there is no language ${JSON.stringify(name)}`, {
        hint: `${meant === undefined ? '' : `${meant.name} was probably meant; `}the languages are ${language_names/* LANGUAGE_NAMES */.G.join(', ')}`,
    });
}


/***/ }),

/***/ 55380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);



/** So many are kept, those that were used last. */
const MOST = 64;
const NAME = /^([0-9a-f]{64})-([0-9a-f]{64})$/;
/**
 * Results in a folder that other processes use too, and that a CI's cache may have brought: a file's name holds its
 * checksum, so that what is damaged counts as not there.
 * @param folder absolute; made when the first result is kept.
 */
function openResults(folder) {
    const add = async (key, bytes) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key)}-${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes)}`), bytes);
        await makeRoom(folder);
    };
    return {
        add,
        async replace(key, bytes) {
            for (const name of await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(folder, NAME)) {
                if (name.startsWith(`${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key)}-`))
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
            }
            await add(key, bytes);
        },
        async find(key) {
            const name = (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(folder, NAME)).find((entry) => entry.startsWith(`${(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(key)}-`));
            if (name === undefined)
                return undefined;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
            try {
                const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
                if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(bytes) === NAME.exec(name)?.[2]) {
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(path, new Date(), new Date());
                    return bytes;
                }
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
            }
            catch (error) {
                // Another process has made room for a result of its own.
                if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNotFound */ .c4)(error))
                    throw error;
            }
            return undefined;
        },
    };
}
async function makeRoom(folder) {
    const names = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(folder, NAME);
    if (names.length <= MOST)
        return;
    const aged = await Promise.all(names.map(async (name) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => undefined);
        return { name, time: found?.mtimeMs ?? 0 };
    }));
    const old = aged.sort((a, b) => b.time - a.time).slice(MOST);
    for (const { name } of old)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}


/***/ })

};
