export const id = 5866;
export const ids = [5866,7634,7820,4983];
export const modules = {

/***/ 77820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NetworkFailure: () => (/* binding */ NetworkFailure),
/* harmony export */   createHttp: () => (/* binding */ createHttp),
/* harmony export */   displayUrl: () => (/* binding */ displayUrl),
/* harmony export */   retryAfter: () => (/* binding */ retryAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10533);



/** No answer came: DNS, a refused or reset connection, TLS, a time-out. Rooms turn it into their own error. */
class NetworkFailure extends Error {
    name = 'NetworkFailure';
}
const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_RETRIES = 3;
const MAX_REDIRECTS = 10;
/** A server may ask for any pause; where it asks for a longer one than this, the run does not wait at all. */
const LONGEST_PAUSE = 60_000;
const REPEATABLE_STATUS = new Set([408, 429, 500, 502, 503, 504]);
/** An HTTP client: proxy and NO_PROXY from the variables, retries with jitter, a limit on every wait. */
function createHttp(options) {
    const send = createSender(options.variables);
    const firstPause = options.firstPause ?? 500;
    return async (request) => {
        const retries = request.retries ?? DEFAULT_RETRIES;
        for (let attempt = 0;; attempt++) {
            const outcome = await attemptOnce(send, request, options.signal);
            const last = attempt >= retries;
            if (outcome instanceof NetworkFailure) {
                if (last)
                    throw outcome;
            }
            else if (last || !REPEATABLE_STATUS.has(outcome.status) || (retryAfter(outcome) ?? 0) > LONGEST_PAUSE) {
                return outcome;
            }
            const pause = pauseBefore(outcome, attempt, firstPause);
            options.log.debug(`${request.method ?? 'GET'} ${displayUrl(request.url)}: ${outcome instanceof NetworkFailure ? outcome.message : `HTTP ${outcome.status}`}; again in ${Math.round(pause)} ms`);
            if (!(outcome instanceof NetworkFailure))
                await outcome.body?.cancel().catch(() => undefined);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: options.signal }).catch(() => {
                throw (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .interruption */ .YW)(options.signal);
            });
        }
    };
}
/** The URL without user, password and query, fit for messages. */
function displayUrl(url) {
    if (!URL.canParse(url))
        return url;
    const parsed = new URL(url);
    return `${parsed.origin}${parsed.pathname}`;
}
/** Our own connections, unless a proxy is configured: only then is undici loaded. Neither is before the first request. */
function createSender(variables) {
    const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => variables[name]);
    if (!proxied) {
        let pool;
        return async (url, request) => {
            pool ??= __webpack_require__.e(/* import() */ 9243).then(__webpack_require__.bind(__webpack_require__, 89243)).then(({ createConnectionPool }) => createConnectionPool());
            return (await pool)(url, request);
        };
    }
    const settings = {
        httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? '',
        httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? '',
        noProxy: variables.no_proxy ?? variables.NO_PROXY ?? '',
        // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
        proxyTunnel: false,
    };
    const load = async () => {
        const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
        return { fetch, dispatcher: new EnvHttpProxyAgent(settings) };
    };
    let loaded;
    return async (url, { body, ...request }) => {
        loaded ??= load();
        const { fetch, dispatcher } = await loaded;
        return fetch(url, { ...request, redirect: 'manual', dispatcher, ...(body === undefined ? {} : { body }) });
    };
}
async function attemptOnce(send, request, runSignal) {
    const timeout = request.timeout ?? DEFAULT_TIMEOUT;
    // Only the wait for the head is limited: a body of a hundred megabytes may take its time.
    const head = new AbortController();
    const timer = setTimeout(() => head.abort(new NetworkFailure(`no answer within ${timeout / 1000} s`)), timeout);
    const signals = [head.signal, runSignal, ...(request.signal === undefined ? [] : [request.signal])];
    try {
        return await followRedirects(send, request, AbortSignal.any(signals));
    }
    catch (error) {
        if (runSignal.aborted)
            throw (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .interruption */ .YW)(runSignal);
        if (head.signal.aborted && head.signal.reason instanceof NetworkFailure)
            return head.signal.reason;
        return new NetworkFailure((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error), { cause: error });
    }
    finally {
        clearTimeout(timer);
    }
}
async function followRedirects(send, request, signal) {
    let url = request.url;
    let method = request.method ?? 'GET';
    let headers = { 'accept-encoding': 'identity', ...request.headers };
    let body = request.body;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
        const response = await send(url, { method, headers, body, signal });
        const location = response.headers.get('location');
        const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
        if (!isRedirect || request.redirect === 'manual')
            return response;
        await response.body?.cancel();
        const next = new URL(location, url);
        if (next.protocol !== 'https:' && new URL(url).protocol === 'https:') {
            throw new NetworkFailure(`redirected from https to ${next.protocol}//${next.host}, which is not followed`);
        }
        if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
        }
        if (response.status === 303 || ((response.status === 301 || response.status === 302) && method === 'POST')) {
            method = 'GET';
            body = undefined;
        }
        url = next.href;
    }
    throw new NetworkFailure(`more than ${MAX_REDIRECTS} redirects`);
}
function pauseBefore(outcome, attempt, firstPause) {
    const asked = outcome instanceof NetworkFailure ? undefined : retryAfter(outcome);
    const backoff = firstPause * 2 ** attempt * (0.5 + Math.random() / 2);
    return Math.max(asked ?? 0, backoff);
}
/** Retry-After as RFC 9110 section 10.2.3 has it, seconds or a date, in milliseconds from now. */
function retryAfter(response) {
    const value = response.headers.get('retry-after');
    if (value === null)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
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

/***/ 15866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/http.js
var http = __webpack_require__(77820);
// EXTERNAL MODULE: ./.build/base/platform.js
var platform = __webpack_require__(33431);
// EXTERNAL MODULE: ./.build/base/redact.js
var redact = __webpack_require__(60957);
// EXTERNAL MODULE: ./.build/report/modules.js
var modules = __webpack_require__(85980);
// EXTERNAL MODULE: ./.build/report/result.js
var report_result = __webpack_require__(99728);
// EXTERNAL MODULE: ./.build/stage/exit.js
var exit = __webpack_require__(11843);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(49847);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage = __webpack_require__(29533);
// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(74983);
// EXTERNAL MODULE: ./.build/toolchain/store-root.js
var store_root = __webpack_require__(18272);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(77634);
// EXTERNAL MODULE: ./.build/language/optimize-levels.js
var optimize_levels = __webpack_require__(91552);
// EXTERNAL MODULE: ./.build/oci/layout-names.js
var layout_names = __webpack_require__(64173);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/project/deployment.js
var deployment = __webpack_require__(57893);
// EXTERNAL MODULE: ./.build/publish/consumer-names.js
var consumer_names = __webpack_require__(32489);
// EXTERNAL MODULE: ./.build/stage/inputs.js
var inputs = __webpack_require__(42106);
// EXTERNAL MODULE: ./.build/project/kinds.js
var kinds = __webpack_require__(28763);
;// CONCATENATED MODULE: ./.build/cli/list-option.js

/** A flag that may be repeated and may hold several values with commas between them. */
function listOption(flags, description) {
    return new esm/* Option */.c$(flags, description).argParser((value, previous) => {
        const parts = value.split(',').map((part) => part.trim());
        if (parts.includes(''))
            throw new esm/* InvalidArgumentError */.Di('it has an empty entry.');
        return [...(previous ?? []), ...parts];
    });
}

;// CONCATENATED MODULE: ./.build/cli/init-options.js



const SUMMARY = 'write a new project that builds, loads and passes its tests';
/** Gives `init` its words and flags. */
function defineInit(command) {
    return command
        .description(SUMMARY)
        .summary(SUMMARY)
        .argument('[directory]', 'its folder, whose name it gets; the default is this one')
        .option('--language <name>', 'its language; in a terminal, what is not named is asked for')
        .addOption(new esm/* Option */.c$('--kind <kind>', `what it is to begin with: ${Object.keys(kinds/* KINDS */.G).join(', ')} (default: ${kinds/* DEFAULT_KIND */.z})`))
        .addOption(listOption('-t, --target <target>', 'where it shall run, as in wasm.yaml: what it is built for must load there'))
        .option('--list', 'list the languages and kinds, and write nothing');
}

;// CONCATENATED MODULE: ./.build/cli/registry-options.js

/** Commands that look into a registry or a layout folder and judge nothing. */
const REGISTRY_COMMANDS = ['pull', 'inspect', 'tag', 'list'];
const DEFINITIONS = {
    pull: { words: '<reference>', summary: 'write the module of an image of any layout to a file' },
    inspect: { words: '<reference>', summary: 'say what stands under a reference: layout, layers, annotations' },
    tag: { words: '<source> <target>', summary: 'give an image, and the layouts beside it, another tag' },
    list: { words: '<repository>', summary: 'list the tags of a repository and what they stand for' },
};
/** Gives a command its words and flags. */
function defineRegistryCommand(name, command) {
    const { words, summary } = DEFINITIONS[name];
    command.description(summary).summary(summary).arguments(words);
    if (name === 'pull') {
        command.addOption(new esm/* Option */.c$('-o, --output <file>', 'where to write the module').makeOptionMandatory());
    }
    return command
        .option('--username <name>', 'the password is read from WASM_ACTION_PASSWORD')
        .option('--plain-http', 'talk HTTP to registries, not HTTPS');
}

;// CONCATENATED MODULE: ./.build/cli/options.js















const STAGE_COMMANDS = ['run', 'setup', 'build', 'check', 'test', 'publish', 'verify'];
const COMMANDS = [...STAGE_COMMANDS, ...REGISTRY_COMMANDS, 'discover', 'init', 'probe'];
const GROUPS = {
    run: ['build', 'target', 'test', 'publish'],
    setup: ['build', 'target'],
    build: ['build'],
    check: ['build', 'target'],
    test: ['build', 'target', 'test'],
    publish: ['build', 'publish'],
    verify: ['verify'],
};
const SUMMARIES = {
    run: 'the whole pipeline: build, check, test and publish',
    setup: "install the project's toolchain and the Envoys of its targets",
    build: 'compile the project to a module',
    check: 'say whether each target will load the module, and why not',
    test: 'load the module into the real Envoy and send it traffic',
    publish: 'pack the module as an OCI image and push it',
    verify: 'say who can load what is published: Istio, Envoy Gateway, Gloo, wkg, docker …',
};
const PROBE_SUMMARY = 'measure what the Envoy of a target links and looks up, and how its table differs';
const DISCOVER_SUMMARY = 'list the modules of a repository, and those that a change concerns';
/** More jobs than this wait for runners instead of working. */
const MOST_SHARDS = 10;
const EXAMPLES = `
Examples:
  wasm-action init my-filter --language rust         a new project, which builds and passes its tests
  wasm-action run                                    the project in this folder, packed into .wasm-action/image
  wasm-action run my-filter --image ghcr.io/acme/my-filter:v1
  wasm-action check plugin.wasm --envoy 1.36,1.40    a module that another build made
  wasm-action check *.wasm --envoy all               many at once
  wasm-action test plugin.wasm --cases tests/a.yaml --target image:docker.io/istio/proxyv2:1.28.0

SUBJECT is a project's folder, a built .wasm file, or the reference of a published module
(HOST/NAME:TAG, HOST/NAME@sha256:…, oci:FOLDER[:TAG]). The default is this folder.

Exit status: 0 fine, 1 the module failed, 2 a mistake in the input, 3 the environment, 130 stopped.
`;
/**
 * Parses the arguments. Commander prints nothing and exits nowhere.
 * @throws ConfigurationError for a wrong flag, with the nearest legal one.
 */
function parseArguments(argv) {
    let invocation;
    let printed = '';
    const program = new esm/* Command */.uB('wasm-action');
    const configure = (command) => command
        .exitOverride()
        .configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined })
        .option('--json', 'print one JSON object on stdout, and nothing else there')
        .option('-v, --verbose', 'say more: every command, request and retry');
    configure(program)
        .description("One pipeline for Envoy's Proxy-Wasm modules: from source to a published image.")
        .version(version.VERSION, '-V, --version', 'print the version')
        .helpCommand('help [command]', 'explain a command')
        .addHelpText('after', EXAMPLES);
    for (const name of STAGE_COMMANDS) {
        const command = configure(program.command(name))
            .description(SUMMARIES[name])
            .argument(name === 'check' || name === 'publish' ? '[subjects...]' : '[subject]');
        command.summary(SUMMARIES[name]);
        // Commander needs the flags of those alone that the words can mean; help for all of them shows none.
        if (argv.includes(name))
            for (const option of optionsOf(name))
                command.addOption(option);
        command.action((subject, _flags, self) => {
            const flags = self.optsWithGlobals();
            invocation = {
                kind: 'command',
                command: name,
                subjects: subject === undefined ? [] : [subject].flat(),
                flags,
                display: { json: flags.json === true, verbose: flags.verbose === true },
            };
        });
    }
    for (const name of REGISTRY_COMMANDS) {
        const command = defineRegistryCommand(name, configure(program.command(name)));
        command.action(() => {
            const flags = command.optsWithGlobals();
            invocation = {
                kind: 'registry',
                command: name,
                words: command.args,
                flags,
                display: { json: flags.json === true, verbose: flags.verbose === true },
            };
        });
    }
    const finder = configure(program.command('discover'))
        .description(DISCOVER_SUMMARY)
        .summary(DISCOVER_SUMMARY)
        .argument('[directory]', 'a clone of the repository, or a folder of it')
        .option('--base <commit>', 'what to compare with; without it every module counts as changed')
        .addOption(new esm/* Option */.c$('--shards <number>', 'over how many jobs to spread them, at most')
        .argParser(toShards)
        .default(MOST_SHARDS));
    finder.action((directory) => {
        const { base, shards, json, verbose } = finder.optsWithGlobals();
        invocation = {
            kind: 'discover',
            directory,
            base,
            shards,
            display: { json: json === true, verbose: verbose === true },
        };
    });
    const prober = configure(program.command('probe'))
        .description(PROBE_SUMMARY)
        .summary(PROBE_SUMMARY)
        .argument('<target>', 'envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF or path:FILE')
        .addOption(mirrorOption())
        .option('--plain-http', 'talk HTTP to registries, not HTTPS');
    prober.action((target) => {
        const flags = prober.optsWithGlobals();
        const display = { json: flags.json === true, verbose: flags.verbose === true };
        invocation = { kind: 'probe', target, flags, display };
    });
    const starter = defineInit(configure(program.command('init')));
    starter.action((directory) => {
        const flags = starter.optsWithGlobals();
        const display = { json: flags.json === true, verbose: flags.verbose === true };
        invocation = { kind: 'init', directory, flags, display };
    });
    try {
        // Without a command there is nothing to run, but much to say.
        program.parse(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.code === 'commander.version')
            return { kind: 'version', text: printed };
        if (error.code === 'commander.helpDisplayed' || error.code === 'commander.help') {
            return { kind: 'help', text: printed };
        }
        const isOneTooMany = error.code === 'commander.excessArguments';
        throw new errors/* ConfigurationError */.j1(error.message.replace(/^error: /, ''), {
            hint: isOneTooMany ? ONE_TOO_MANY : 'wasm-action --help lists the commands, wasm-action help COMMAND its flags',
        });
    }
    if (invocation === undefined)
        throw new Error('commander accepted the arguments without a command');
    return invocation;
}
const ONE_TOO_MANY = 'run it once for each; check and publish take several modules at once';
function optionsOf(command) {
    const groups = GROUPS[command];
    const options = [];
    const has = (group) => groups.includes(group);
    if (has('build')) {
        options.push(new esm/* Option */.c$('--language <name>', 'the language of the project, where it cannot be detected'), new esm/* Option */.c$('--build-command <command>', 'build with this command instead (words, no shell)'), new esm/* Option */.c$('--build-output <file>', 'the module that the build command makes'), new esm/* Option */.c$('--optimize <level>', 'what wasm-opt does to the module (default: size)').choices(optimize_levels/* OPTIMIZE_LEVELS */.Q));
    }
    if (has('target') || command === 'build') {
        options.push(listOption('-t, --target <target>', 'a target: envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF, path:FILE'), listOption('--envoy <releases>', 'short for --target envoy@…; `all` for every known release'));
    }
    if (has('test')) {
        options.push(listOption('--cases <file>', "test cases, instead of the project's tests/*.yaml"), listOption('--filter <which>', 'only these cases: a part of the name, /REGEX/ or @TAG; with ! in front all others'));
    }
    if (command === 'setup') {
        options.push(new esm/* Option */.c$('--print-downloads', 'only list what would be fetched on a bare machine: sha256, size and url'));
    }
    if (has('test') || command === 'setup') {
        options.push(listOption('--engine <engine>', 'where the cases run: host (embedded, no Envoy needed), envoy, or both'));
    }
    if (has('test') || command === 'check') {
        options.push(new esm/* Option */.c$('--as <product>', 'configure the module as this product would, whatever the target').choices(deployment/* PRODUCTS */.z), new esm/* Option */.c$('--config <file>', 'a file with the plugin configuration'), new esm/* Option */.c$('--root-id <id>', 'the root id under which Envoy starts the plugin'));
    }
    if (command === 'run' || command === 'check') {
        options.push(new esm/* Option */.c$('--base <module>', 'an earlier build, FILE or REFERENCE: tell what the module can do beyond it'), new esm/* Option */.c$('--measure', "let the targets' own Envoys judge in check too, which are downloaded for it"), new esm/* Option */.c$('--data-version <version>', 'judge by other tables than those of this release: VERSION@sha256:SUM, or latest'));
    }
    if (has('publish')) {
        options.push(new esm/* Option */.c$('--image <reference>', 'where to push: HOST/NAME[:TAG], or oci:FOLDER[:TAG]'), listOption('--tag <tag>', 'a tag, where the reference has none; {version}, {sha}, {branch} … are filled in'), new esm/* Option */.c$('--floating', 'also move the tags 1.2, 1 and latest along with 1.2.3'), listOption('--attach <file>', 'put FILE or FILE=TYPE beside the image: an SBOM, a provenance statement, a README'), new esm/* Option */.c$('--sbom', 'put a list of what the module is made of beside the image, from the lock files'), new esm/* Option */.c$('--provenance', 'put a statement of where the image comes from beside it (SLSA, unsigned)'), new esm/* Option */.c$('--sign', "sign the image with cosign, by the job's identity or with --sign-key"), new esm/* Option */.c$('--sign-key <key>', "sign with a key: a file, a KMS's URI or env://NAME"), new esm/* Option */.c$('--no-sign-log', 'keep the signature out of the public transparency log'), new esm/* Option */.c$('--immutable', 'refuse to move a tag that stands for another image'), listOption('--layouts <layouts>', `which layouts to write: ${layout_names/* LAYOUT_NAMES */.k.join(', ')} (default: compat, solo)`), new esm/* Option */.c$('--no-push', 'only pack the image into the folder .wasm-action/image'));
    }
    if (has('verify')) {
        options.push(listOption('--consumer <consumers>', `who must be able to load it: ${consumer_names/* CONSUMER_NAMES */.W.join(', ')}`));
    }
    if (has('publish') || has('verify')) {
        options.push(new esm/* Option */.c$('--username <name>', 'the password is read from WASM_ACTION_PASSWORD'));
    }
    if (has('publish') || has('verify') || has('target'))
        options.push(new esm/* Option */.c$('--plain-http', 'talk HTTP to registries, not HTTPS'));
    options.push(mirrorOption(), new esm/* Option */.c$('--sarif <file>', 'also write what was found as SARIF'), new esm/* Option */.c$('--junit <file>', 'also write stages and cases as JUnit XML'), new esm/* Option */.c$('--fail-on <level>', 'what fails the run').choices(inputs/* FAIL_LEVELS */.fN).default('error'));
    return options;
}
/** A comma may stand in a URL: mirrors are repeated, never split. */
function mirrorOption() {
    return new esm/* Option */.c$('--mirror <from=to>', 'download what starts with FROM from TO, packages too').argParser((value, previous) => [...(previous ?? []), value]);
}
function toShards(value) {
    if (!/^[1-9]\d{0,2}$/.test(value) || Number(value) > 256) {
        throw new esm/* InvalidArgumentError */.Di('it must be a number from 1 to 256, which is as many jobs as GitHub lets a matrix have.');
    }
    return Number(value);
}
/**
 * The stages' inputs from a command's flags.
 * @throws ConfigurationError for a subject that is neither folder, file nor reference, or a flag's illegal value.
 */
async function toInputs(subject, flags, directory, variables, readConfiguration) {
    const found = await resolveSubject(subject, directory);
    const absolute = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(directory, path));
    return {
        directory: found.directory,
        module: found.module,
        language: flags.language,
        buildCommand: flags.buildCommand,
        buildOutput: flags.buildOutput,
        optimize: flags.optimize,
        targets: [...(flags.target ?? []), ...(flags.envoy ?? []).map((release) => `envoy@${release}`)],
        cases: (flags.cases ?? []).map(absolute),
        filters: flags.filter ?? [],
        engines: (flags.engine ?? []).map(toEngine),
        configuration: flags.config === undefined ? undefined : await readConfiguration(absolute(flags.config)),
        rootId: flags.rootId,
        base: flags.base === undefined ? undefined : await resolveBase(flags.base, directory),
        measure: flags.measure === true,
        dataVersion: flags.dataVersion,
        product: deployment/* PRODUCTS */.z.find((product) => product === flags.as),
        image: flags.image,
        tags: flags.tag ?? [],
        floating: flags.floating === true,
        immutable: flags.immutable === true,
        attach: flags.attach ?? [],
        sbom: flags.sbom === true ? 'true' : undefined,
        provenance: flags.provenance === true,
        signing: flags.sign === true || flags.signKey !== undefined
            ? { key: flags.signKey, log: flags.signLog !== false }
            : undefined,
        layouts: flags.layouts ?? [],
        consumers: flags.consumer ?? [],
        push: flags.push !== false,
        plainHttp: flags.plainHttp === true,
        username: flags.username,
        password: variables.WASM_ACTION_PASSWORD,
        mirrors: [...(flags.mirror ?? []), ...(variables.WASM_ACTION_MIRRORS ?? '').split('\n')],
        failOn: (flags.failOn ?? 'error'),
    };
}
async function resolveBase(subject, directory) {
    // {name} stands for the project's name, which only the project tells.
    const { module } = await resolveSubject(subject.replaceAll('{name}', 'name'), directory);
    if (module === undefined) {
        throw new errors/* ConfigurationError */.j1(`--base ${subject}: a folder is no module`, {
            hint: 'give the .wasm file of an earlier build, or the reference of its image',
        });
    }
    return module.kind === 'file' ? module : { kind: 'reference', reference: subject };
}
function toEngine(name) {
    const engine = inputs/* ENGINES */.ug.find((known) => known === name);
    if (engine === undefined) {
        throw new errors/* ConfigurationError */.j1(`--engine ${name}: no such engine`, { hint: `legal: ${inputs/* ENGINES */.ug.join(', ')}` });
    }
    return engine;
}
/** A folder, a file or a reference, in this order: what is there wins over what it could mean. */
async function resolveSubject(subject, directory) {
    if (subject === undefined)
        return { directory, module: undefined };
    const path = (0,external_node_path_.resolve)(directory, subject);
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isDirectory() && (await (0,files/* pathKind */.gl)((0,external_node_path_.join)(path, 'oci-layout'))) === 'file') {
            return { directory, module: { kind: 'reference', reference: `oci:${subject}` } };
        }
        return found.isDirectory() ? { directory: path, module: undefined } : { directory, module: { kind: 'file', path } };
    }
    catch (error) {
        if (!(0,files/* isNotFound */.c4)(error))
            throw error;
    }
    if (subject.startsWith('oci:') || /^[^/]+[.:][^/]*\/|^localhost\//.test(subject)) {
        (0,reference/* parseReference */.F2)(subject);
        return { directory, module: { kind: 'reference', reference: subject } };
    }
    throw new errors/* ConfigurationError */.j1(`${subject}: no such file or folder`, {
        hint: 'give a project folder, a .wasm file, or a reference such as ghcr.io/acme/filter:v1',
    });
}

// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(35807);
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(28522);
;// CONCATENATED MODULE: ./.build/cli/modules-table.js

const STYLE = { loads: 'green', refused: 'red', unknown: 'yellow' };
/** Modules down, targets across, in each cell what becomes of the one on the other. */
function renderModulesTable(modules, paint) {
    const targets = [...new Set(modules.flatMap(({ verdicts }) => Object.keys(verdicts)))];
    const heads = ['module', 'ABI', ...targets].map(base_text/* stripControl */.kU);
    const rows = modules.map(({ name, module, verdicts }) => [
        (0,base_text/* stripControl */.kU)(name),
        module?.abi ?? '-',
        ...targets.map((target) => verdicts[target]?.verdict ?? '-'),
    ]);
    const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
    const line = (cells) => `  ${cells.map((cell, column) => paintCell(cell.padEnd(widths[column] ?? 0), paint)).join('  ')}`.trimEnd();
    return [paint('dim', line(heads)), ...rows.map(line)];
}
function paintCell(cell, paint) {
    const style = STYLE[cell.trim()];
    return style === undefined ? cell : paint(style, cell);
}

;// CONCATENATED MODULE: ./.build/cli/summary.js






const SEVERITY_STYLE = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** What a person wants to know at the end: each complaint with its place and cure, then the verdict. */
function renderSummary(result, paint) {
    if (result.templates !== undefined)
        return renderOffers(result.templates, paint);
    if (result.downloads !== undefined)
        return renderDownloads(result.downloads);
    const lines = (0,modules/* allDiagnostics */.yi)(result).flatMap((diagnostic) => renderDiagnostic(diagnostic, paint));
    if (lines.length > 0)
        lines.push('');
    const seconds = (0,format/* formatSeconds */.Xo)(result.stages.reduce((sum, stage) => sum + stage.seconds, 0));
    lines.push(`${headline(result, paint)} ${paint('dim', `in ${seconds}`)}`);
    const rows = [];
    if (result.module !== undefined) {
        const { path, size, abi, sha256, base } = result.module;
        const bytes = `${(0,format/* formatBytes */.z3)(size)}${(0,format/* formatChange */.eD)(base?.size, size)}`;
        rows.push(['module', `${path}  ${bytes}  ${abi === undefined ? 'no ABI version' : `ABI ${abi}`}`]);
        rows.push(['', `sha256 ${sha256}`]);
    }
    for (const [target, verdict] of Object.entries(result.verdicts))
        rows.push(['target', renderVerdict(target, verdict)]);
    const { passed, failed, skipped } = result.tests;
    if (passed + failed + skipped > 0) {
        const parts = [(0,format/* count */.U9)(passed, 'case'), 'passed'];
        if (failed > 0)
            parts.push(`· ${failed} failed`);
        if (skipped > 0)
            parts.push(`· ${skipped} skipped`);
        rows.push(['tests', parts.join(' ')]);
    }
    for (const [layout, published] of Object.entries(result.image?.layouts ?? {})) {
        rows.push(['image', `${published.reference}  ${layout}`], ['', published.digest]);
        for (const { artifactType } of published.referrers ?? [])
            rows.push(['', `beside it: ${artifactType}`]);
    }
    const readers = (result.consumers ?? []).filter(({ verdict }) => verdict === 'loads');
    for (const reference of new Set(readers.map((row) => row.reference))) {
        const names = readers.filter((row) => row.reference === reference).map(({ consumer }) => consumer);
        rows.push(['loads', `${reference}  ${names.join(', ')}`]);
    }
    if (result.inspection !== undefined)
        rows.push(...inspectionRows(result.inspection));
    if (result.probe !== undefined)
        rows.push(...probeRows(result.probe));
    for (const { reference, digest } of result.tags ?? [])
        rows.push(['tag', `${digest}  ${reference}`]);
    for (const { directory, changed, why } of result.discovery?.modules ?? []) {
        rows.push([changed ? 'changed' : 'same', changed ? `${directory}  ${why}` : directory]);
    }
    for (const { index, directories } of result.discovery?.shards ?? []) {
        rows.push(['job', `${index}  ${directories.join(' ')}`]);
    }
    if (result.creation !== undefined) {
        const { directory, files } = result.creation;
        for (const file of files)
            rows.push(['wrote', directory === '.' ? file : `${directory}/${file}`]);
        rows.push(['next', (0,exec/* formatCommand */.fE)('wasm-action', ['run', ...(directory === '.' ? [] : [directory])])]);
    }
    const loading = readers.filter(({ asked }) => asked);
    const pinned = loading.find(({ consumer }) => consumer === 'istio' || consumer === 'envoy-gateway');
    if (pinned !== undefined)
        rows.push(['pin', `${pinned.digest}  the image, as Istio and Envoy Gateway check it`]);
    const [first] = loading;
    if (first !== undefined) {
        rows.push([pinned === undefined ? 'pin' : '', `${first.moduleSha256}  the module, where it comes over HTTP`]);
    }
    if (result.modules !== undefined)
        lines.push(...renderModulesTable(result.modules, paint));
    for (const [label, text] of rows)
        lines.push(`  ${paint('dim', label.padEnd(7))} ${(0,base_text/* stripControl */.kU)(text)}`);
    return `${lines.join('\n')}\n`;
}
/** One file a line: checksum, size, URL. */
function renderDownloads(downloads) {
    const row = ({ url, sha256 = '-', size }) => `${sha256.padEnd(64)}  ${String(size ?? '-').padStart(10)}  ${(0,base_text/* stripControl */.kU)(url)}\n`;
    return downloads.map(row).join('');
}
/** Languages down, kinds across, and below what cannot be. */
function renderOffers(offers, paint) {
    const kinds = [...new Set(offers.map(({ kind }) => kind))];
    const languages = [...new Set(offers.map(({ language }) => language))];
    const width = Math.max(...languages.map(({ length }) => length)) + 2;
    const line = (first, cells) => `  ${first.padEnd(width)}${cells.map((cell, index) => cell.padEnd((kinds[index]?.length ?? 0) + 2)).join('')}`.trimEnd();
    const rows = languages.map((language) => line(language, kinds.map((kind) => offers.find((it) => it.language === language && it.kind === kind)?.available ? 'yes' : 'no')));
    const reasons = offers
        .filter(({ available }) => !available)
        .map(({ language, kind, why }) => `  ${language} has no ${kind}: ${why ?? 'nobody has written one'}`);
    return `${[paint('bold', line('', kinds)), ...rows, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n')}\n`;
}
function probeRows(probe) {
    const { envoy, binarySha256, imports, exports, comparedWith, differences } = probe;
    const same = differences.length === 0 ? `as the table of ${comparedWith}` : `unlike the table of ${comparedWith}:`;
    return [
        ['envoy', envoy],
        ['', `sha256 ${binarySha256}`],
        ['links', `${imports.length} functions, and looks up ${exports.length}: ${same}`],
        ...differences.map((row) => ['', row]),
    ];
}
function inspectionRows(inspection) {
    const { reference, digest, mediaType, layout, config, layers = [], manifests = [], annotations } = inspection;
    const blob = ({ mediaType: type, size, digest: sum }) => `${type}  ${(0,format/* formatBytes */.z3)(size)}  ${sum}`;
    return [
        ['image', `${reference}  ${layout ?? inspection.kind}`],
        ['', digest],
        ['', mediaType],
        ...(config === undefined ? [] : [['config', blob(config)]]),
        ...layers.map((layer) => ['layer', blob(layer)]),
        ...manifests.map((child) => ['image', `${child.platform ?? 'any'}  ${blob(child)}`]),
        ...Object.entries(annotations).map(([key, value]) => ['note', `${key}=${value}`]),
        ...inspection.referrers.map((it) => ['belongs', `${it.artifactType}  ${it.digest}`]),
        ...inspection.siblings.map((tag) => ['beside', `${tag.reference}  ${tag.digest}`]),
    ];
}
function headline(result, paint) {
    switch (result.status) {
        case 'passed':
            return paint('green', (0,report_result/* ranInHostAlone */.Gt)(result.cases) ? '✓ passed in the embedded host alone' : '✓ passed');
        case 'failed': {
            const stage = result.stages.find(({ status }) => status === 'failed')?.name;
            return paint('red', `✗ failed${stage === undefined ? '' : ` in ${stage}`}`);
        }
        case 'error':
            return paint('red', '✗ stopped: no verdict');
    }
}
function renderVerdict(target, verdict) {
    const judge = verdict.envoy === undefined || verdict.envoy === target ? '' : `  ${verdict.envoy}`;
    const basis = verdict.basis === 'none' ? '' : `  (${verdict.basis === 'measured' ? 'measured' : 'by table'})`;
    return `${target} ${verdict.verdict}${basis}${judge}`;
}
function renderDiagnostic(diagnostic, paint) {
    const place = (0,format/* formatPlace */.dE)(diagnostic);
    const label = paint(SEVERITY_STYLE[diagnostic.severity], `${diagnostic.severity}[${(0,base_text/* stripControl */.kU)(diagnostic.code)}]`);
    const [first = '', ...rest] = (0,base_text/* stripControl */.kU)(diagnostic.message).split('\n');
    const lines = [
        [label, (0,base_text/* stripControl */.kU)(place), first].filter((part) => part !== '').join(' '),
        ...rest.map((line) => `    ${line}`),
    ];
    for (const line of diagnostic.detail?.split('\n') ?? [])
        lines.push(paint('dim', `    │ ${(0,base_text/* stripControl */.kU)(line)}`.trimEnd()));
    if (diagnostic.hint !== undefined)
        lines.push(`  ${paint('dim', 'hint:')} ${(0,base_text/* stripControl */.kU)(diagnostic.hint)}`);
    if (diagnostic.docs !== undefined)
        lines.push(`  ${paint('dim', 'docs:')} ${(0,base_text/* stripControl */.kU)(diagnostic.docs)}`);
    return lines;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/cli/terminal.js


/** Colours where the terminal has them; NO_COLOR (no-color.org) and FORCE_COLOR decide before it does. */
function createTerminal(stream, variables) {
    const live = stream.isTTY === true && variables.TERM !== 'dumb' && !variables.CI;
    const forced = variables.FORCE_COLOR !== undefined && variables.FORCE_COLOR !== '0';
    return {
        write: (text) => void stream.write(text),
        live,
        colours: !variables.NO_COLOR && (forced || (stream.isTTY === true && variables.TERM !== 'dumb')),
        columns: stream.columns ?? 100,
    };
}
/** Paints text, or leaves it as it is where the terminal has no colours. */
function createPainter(terminal) {
    return (style, text) => (terminal.colours ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}
/** A log for people: a title a phase, its lines below it, and a live line while something takes its time. */
function createTerminalLog(terminal, redactor, verbose) {
    const paint = createPainter(terminal);
    let liveLine = false;
    let depth = 0;
    const clearLive = () => {
        if (liveLine)
            terminal.write('\r\u001b[2K');
        liveLine = false;
    };
    const line = (text, style) => {
        clearLive();
        for (const part of (0,base_text/* stripControl */.kU)(redactor.redact(text)).split('\n')) {
            const indented = '  '.repeat(depth) + part;
            terminal.write(`${style === undefined ? indented : paint(style, indented)}\n`);
        }
    };
    return {
        async group(title, work) {
            line(title, 'bold');
            depth++;
            try {
                return await work();
            }
            finally {
                depth--;
                clearLive();
            }
        },
        info: (text) => line(text),
        debug: (text) => {
            if (verbose)
                line(text, 'dim');
        },
        progress(text) {
            if (!terminal.live)
                return;
            clearLive();
            terminal.write(paint('dim', ('  '.repeat(depth) + (0,base_text/* stripControl */.kU)(redactor.redact(text))).slice(0, terminal.columns - 1)));
            liveLine = true;
        },
        secret: (value) => redactor.add(value),
    };
}

;// CONCATENATED MODULE: ./.build/cli/cli.js



















/** What a command runs: building is part of whatever needs the module of a project. */
const SELECTIONS = {
    run: ['setup', 'build', 'check', 'test', 'publish'],
    setup: ['setup'],
    build: ['build'],
    check: ['build', 'check'],
    test: ['build', 'test'],
    publish: ['build', 'publish'],
    verify: ['verify'],
};
/** Runs one command of the command line and ends the process with its exit code. Prints; never rejects. */
async function runCommandLine(argv) {
    const variables = process.env;
    const json = argv.includes('--json');
    const redactor = (0,redact/* createRedactor */.l)();
    const stop = new AbortController();
    installSignalHandlers(stop);
    const finished = [];
    const end = (result, code) => {
        const text = json ? `${JSON.stringify(result, null, 2)}\n` : summaryText(result, variables);
        process.stdout.write(redactor.redact(text), () => process.exit(code));
    };
    const crash = (error) => end((0,report_result/* foldResults */.es)(finished, [(0,stage/* errorDiagnostic */.Ee)(error)]), errors/* EXIT */.dc.environment);
    // Faults of ours; the children go with the process, and whoever reads the output is told all the same.
    process.once('uncaughtException', crash);
    process.once('beforeExit', () => crash(new Error('the run waits for something that never comes')));
    let verbose = false;
    try {
        const invocation = parseArguments(argv);
        if ('text' in invocation) {
            process.stdout.write(invocation.text, () => process.exit(errors/* EXIT */.dc.passed));
            return;
        }
        verbose = invocation.display.verbose;
        const env = createEnvironment({ variables, redactor, json, verbose, signal: stop.signal });
        if (invocation.kind === 'discover') {
            const { discover } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1280)]).then(__webpack_require__.bind(__webpack_require__, 98899));
            const root = (0,external_node_path_.resolve)(env.directory, invocation.directory ?? '.');
            return end({ ...(0,report_result/* foldResults */.es)([]), discovery: await discover(root, invocation, env) }, errors/* EXIT */.dc.passed);
        }
        if (invocation.kind === 'init') {
            const { runInit } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(6622), __webpack_require__.e(3528), __webpack_require__.e(5733)]).then(__webpack_require__.bind(__webpack_require__, 25684));
            const created = await runInit(invocation.directory, { ...invocation.flags, json }, env);
            return end({ ...(0,report_result/* foldResults */.es)([]), ...created }, errors/* EXIT */.dc.passed);
        }
        if (invocation.kind === 'probe') {
            const { runProbe } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(7640), __webpack_require__.e(6044), __webpack_require__.e(3528), __webpack_require__.e(6198), __webpack_require__.e(1797), __webpack_require__.e(3646)]).then(__webpack_require__.bind(__webpack_require__, 33646));
            return end({ ...(0,report_result/* foldResults */.es)([]), probe: await runProbe(invocation.target, invocation.flags, env) }, errors/* EXIT */.dc.passed);
        }
        if (invocation.kind === 'registry') {
            const { runRegistryCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6118), __webpack_require__.e(8471), __webpack_require__.e(7640), __webpack_require__.e(6987), __webpack_require__.e(8107)]).then(__webpack_require__.bind(__webpack_require__, 12330));
            const { command, words, flags } = invocation;
            return end({ ...(0,report_result/* foldResults */.es)([]), ...(await runRegistryCommand(command, words, flags, env)) }, errors/* EXIT */.dc.passed);
        }
        if (invocation.subjects.length > 1) {
            const { result, code } = invocation.command === 'publish'
                ? await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(7640), __webpack_require__.e(4928), __webpack_require__.e(5388)]).then(__webpack_require__.bind(__webpack_require__, 48781))).publishSeveral(invocation.subjects, pipelineOf(invocation, env).toInputs, env)
                : await (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(4928), __webpack_require__.e(9495)]).then(__webpack_require__.bind(__webpack_require__, 29495))).runSeveral({ ...invocation, ...pipelineOf(invocation, env), env });
            await writeForms(invocation.flags, result, env.directory);
            return end(result, code);
        }
        if (invocation.flags.printDownloads === true) {
            return end({ ...(0,report_result/* foldResults */.es)([]), downloads: await printDownloads(invocation, env) }, errors/* EXIT */.dc.passed);
        }
        const failOn = await runCommand(invocation, env, finished);
        await writeForms(invocation.flags, (0,report_result/* foldResults */.es)(finished), env.directory);
        end((0,report_result/* foldResults */.es)(finished), (0,exit/* exitCode */.I)(finished, failOn));
    }
    catch (error) {
        if (verbose && error instanceof Error)
            process.stderr.write(redactor.redact(`${error.stack}\n`));
        end((0,report_result/* foldResults */.es)(finished, [(0,stage/* errorDiagnostic */.Ee)(error)]), exitCodeOf(error));
    }
}
/** The result in the forms that other tools read. @throws ToolError where a file can't be written. */
async function writeForms({ sarif, junit }, result, directory) {
    try {
        if (sarif !== undefined) {
            const { renderSarif } = await __webpack_require__.e(/* import() */ 6512).then(__webpack_require__.bind(__webpack_require__, 96512));
            await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(directory, sarif), renderSarif((0,modules/* allDiagnostics */.yi)(result)));
        }
        if (junit !== undefined) {
            const { renderJunit } = await __webpack_require__.e(/* import() */ 3377).then(__webpack_require__.bind(__webpack_require__, 73377));
            await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(directory, junit), renderJunit(result));
        }
    }
    catch (error) {
        throw new errors/* ToolError */.v4(`the result cannot be written: ${(0,errors/* describeError */.Uc)(error)}`, {
            hint: 'give --sarif and --junit a file in a folder that can be written',
        });
    }
}
function summaryText(result, variables) {
    return renderSummary(result, createPainter(createTerminal(process.stdout, variables)));
}
function createEnvironment(world) {
    const log = createTerminalLog(createTerminal(world.json ? process.stderr : process.stdout, world.variables), world.redactor, world.verbose);
    if (world.variables.WASM_ACTION_PASSWORD !== undefined)
        log.secret(world.variables.WASM_ACTION_PASSWORD);
    let temporary;
    return {
        directory: process.cwd(),
        variables: world.variables,
        platform: (0,platform/* currentPlatform */.j)(),
        log,
        signal: world.signal,
        http: (0,http.createHttp)({ variables: world.variables, signal: world.signal, log }),
        store: (0,store.createFileStore)((0,store_root.defaultStoreRoot)(world.variables)),
        // Made for whoever asks for it first: tests in the embedded host never do.
        get temporary() {
            temporary ??= makeTemporary();
            return temporary;
        },
    };
}
/** A folder that goes with the process. */
function makeTemporary() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'wasm-action-'));
    process.on('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}
async function printDownloads(invocation, env) {
    const inputs = await pipelineOf(invocation, env).toInputs(invocation.subjects[0]);
    const { listDownloads } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2088), __webpack_require__.e(6118), __webpack_require__.e(3292), __webpack_require__.e(8892), __webpack_require__.e(6786), __webpack_require__.e(8471), __webpack_require__.e(9712), __webpack_require__.e(4928), __webpack_require__.e(6622), __webpack_require__.e(6198), __webpack_require__.e(432)]).then(__webpack_require__.bind(__webpack_require__, 69415));
    return listDownloads({ inputs, env, folder: (0,external_node_path_.join)(inputs.directory, '.wasm-action') });
}
async function runCommand(invocation, env, finished) {
    const { toInputs: inputsOf, stagesFor } = pipelineOf(invocation, env);
    const inputs = await inputsOf(invocation.subjects[0]);
    const folder = (0,external_node_path_.join)(inputs.directory, '.wasm-action');
    const [{ runPipeline }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(4928), __webpack_require__.e(9997)]).then(__webpack_require__.bind(__webpack_require__, 59997)), (0,run_folder/* openRunFolder */.iN)(folder)]);
    await runPipeline(stagesFor(inputs), { inputs, env, folder }, finished);
    return inputs.failOn;
}
/** What a command does with a subject: what it is told, and the stages that it takes. */
function pipelineOf({ command, flags }, env) {
    const selected = SELECTIONS[command];
    return {
        toInputs: (subject) => toInputs(subject, flags, env.directory, env.variables, readConfiguration),
        // A module that is given needs no build.
        stagesFor: ({ module }) => module === undefined || selected.length === 1 ? selected : selected.filter((stage) => stage !== 'build'),
    };
}
async function readConfiguration(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`--config ${path}: ${(0,errors/* describeError */.Uc)(error)}`, {
            hint: 'give a file that holds the plugin configuration',
        });
    }
}
/** The first signal stops the run in good order, the second at once. */
function installSignalHandlers(stop) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            if (stop.signal.aborted)
                process.exit(errors/* EXIT */.dc.interrupted);
            stop.abort(new errors/* InterruptedError */.p4(signal));
        });
    }
}
function exitCodeOf(error) {
    return (0,errors/* isKnownError */.ux)(error) ? error.exitCode : errors/* EXIT */.dc.environment;
}


/***/ }),

/***/ 91552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ OPTIMIZE_LEVELS)
/* harmony export */ });
/** What wasm-opt is to do: nothing, the smallest module at a sane time, or the fastest one. */
const OPTIMIZE_LEVELS = ['none', 'size', 'speed'];


/***/ }),

/***/ 64173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LAYOUT_NAMES)
/* harmony export */ });
/** Names of the ways to put a module into an image; each is an entry of the table in layouts.ts. */
const LAYOUT_NAMES = ['compat', 'solo', 'cncf', 'docker'];


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

const FORMS = 'HOST/NAME:TAG, HOST/NAME@sha256:…, oci:FOLDER[:TAG] or oci://HOST/NAME:TAG';
const LONGEST_NAME = 255;
const DOCKER_HUB_ALIASES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/**
 * Parses a reference by the grammar of the distribution project (reference package) and of the distribution
 * specification (section "Pulling manifests"). Like Docker it takes a first component without dot and colon for a name
 * on Docker Hub.
 * @throws ConfigurationError naming the rule that the text breaks.
 */
function parseReference(text) {
    if (text === '')
        throw illegal(text, 'it is empty');
    if (text.startsWith('oci://'))
        return parseRegistryReference(text, text.slice('oci://'.length));
    if (text.startsWith('oci:'))
        return parseLayoutReference(text, text.slice('oci:'.length));
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
    if (scheme !== null)
        throw illegal(text, `it begins with ${scheme[0]}, and only oci:// may stand there`);
    return parseRegistryReference(text, text);
}
/** The reference as people write it; parsing it again gives the same reference. */
function formatReference(reference) {
    const name = reference.kind === 'layout' ? `oci:${reference.folder}` : `${reference.host}/${reference.repository}`;
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return name + tag + digest;
}
/**
 * Checks a tag: a letter, digit or underscore, then up to 127 of these and `.` and `-`.
 * @throws ConfigurationError
 */
function checkTag(tag, text = tag) {
    if (tag === '')
        throw illegal(text, 'the tag is empty');
    if (tag.length > 128)
        throw illegal(text, `the tag has ${tag.length} characters, and 128 are allowed`);
    if (!/^\w/.test(tag))
        throw illegal(text, `the tag ${JSON.stringify(tag)} must begin with a letter, a digit or _`);
    const wrong = /[^\w.-]/.exec(tag);
    if (wrong !== null) {
        throw illegal(text, `the tag ${JSON.stringify(tag)} holds ${JSON.stringify(wrong[0])}; letters, digits, _ . and - are allowed`);
    }
    return tag;
}
function parseRegistryReference(text, rest) {
    const [named, digest] = splitDigest(text, rest);
    const slash = named.lastIndexOf('/');
    const colon = named.indexOf(':', slash + 1);
    const tag = colon === -1 ? undefined : checkTag(named.slice(colon + 1), text);
    const name = colon === -1 ? named : named.slice(0, colon);
    const components = name.split('/');
    const [first = ''] = components;
    const hasHost = components.length > 1 && (/[.:[]/.test(first) || first === 'localhost');
    const host = hasHost ? parseHost(text, first) : 'docker.io';
    const path = hasHost ? components.slice(1) : components;
    for (const component of path)
        checkPathComponent(text, component);
    if (host === 'docker.io' && path.length === 1)
        path.unshift('library');
    const repository = path.join('/');
    if (host.length + 1 + repository.length > LONGEST_NAME) {
        throw illegal(text, `its name has more than ${LONGEST_NAME} characters`);
    }
    return {
        kind: 'registry',
        host,
        repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
function parseLayoutReference(text, rest) {
    // A folder's name may hold an @; only what begins like a digest is one.
    const at = rest.lastIndexOf('@sha256:');
    const digest = at === -1 ? undefined : checkDigest(text, rest.slice(at + 1));
    const named = at === -1 ? rest : rest.slice(0, at);
    const colon = named.lastIndexOf(':');
    const hasTag = colon !== -1 && !/[/\\]/.test(named.slice(colon + 1));
    const folder = hasTag ? named.slice(0, colon) : named;
    if (folder === '')
        throw illegal(text, 'it names no folder');
    if (folder.includes('\0'))
        throw illegal(text, 'the folder holds a zero byte');
    return {
        kind: 'layout',
        folder,
        ...(hasTag ? { tag: checkTag(named.slice(colon + 1), text) } : {}),
        ...(digest === undefined ? {} : { digest }),
    };
}
function splitDigest(text, rest) {
    const at = rest.indexOf('@');
    return at === -1 ? [rest, undefined] : [rest.slice(0, at), checkDigest(text, rest.slice(at + 1))];
}
function checkDigest(text, digest) {
    if (/^sha256:[0-9a-f]{64}$/.test(digest))
        return digest;
    if (!digest.startsWith('sha256:')) {
        throw illegal(text, `the digest ${JSON.stringify(digest)} must begin with sha256:, the only algorithm supported`);
    }
    throw illegal(text, 'the digest must have 64 lower-case hexadecimal digits after sha256:');
}
function parseHost(text, host) {
    const found = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/.exec(host);
    const name = found?.[1] ?? '';
    const port = found?.[2];
    if (found === null || name === '')
        throw illegal(text, `${JSON.stringify(host)} is no host`);
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
        throw illegal(text, `the port ${JSON.stringify(port)} must be a number from 1 to 65535`);
    }
    if (name.startsWith('[')) {
        if (!URL.canParse(`http://${name}`))
            throw illegal(text, `${name} is no IPv6 address`);
    }
    else {
        const wrong = name.split('.').find((label) => !/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label));
        if (wrong !== undefined) {
            throw illegal(text, `the host's label ${JSON.stringify(wrong)} must hold letters, digits and inner hyphens, and not be empty`);
        }
        // What a URL would take for another machine (`0x7f.1`) is refused rather than sent there.
        const parsed = URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : undefined;
        if (parsed !== name.toLowerCase())
            throw illegal(text, `${JSON.stringify(name)} is no host`);
    }
    const canonical = host.toLowerCase();
    return DOCKER_HUB_ALIASES.has(canonical) ? 'docker.io' : canonical;
}
function checkPathComponent(text, component) {
    if (component === '')
        throw illegal(text, 'its name has an empty component: no / may stand at an end or be doubled');
    if (/[A-Z]/.test(component))
        throw illegal(text, `the name's component ${JSON.stringify(component)} must be lower case`);
    if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
        throw illegal(text, `the name's component ${JSON.stringify(component)} must hold a-z and 0-9, with single . or _, __ or hyphens between them`);
    }
}
function illegal(text, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j1(`${JSON.stringify(text)} is no image reference: ${why}`, {
        hint: `legal are ${FORMS}`,
    });
}


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

/***/ 28763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   z: () => (/* binding */ DEFAULT_KIND)
/* harmony export */ });
/** What a project can begin with, each in a phrase. */
const KINDS = {
    http: 'an HTTP filter: headers and body, with configuration',
    'http-call': 'an HTTP filter that asks a service about each request',
    network: 'a filter of TCP connections',
};
const DEFAULT_KIND = 'http';


/***/ }),

/***/ 32489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CONSUMER_NAMES)
/* harmony export */ });
/** Names of what loads published modules; each is an entry of the table in consumers.ts. */
const CONSUMER_NAMES = ['istio', 'envoy-gateway', 'higress', 'wasme', 'wkg', 'docker', 'google-cloud'];


/***/ }),

/***/ 85980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ foldAll),
/* harmony export */   jE: () => (/* binding */ foldModules),
/* harmony export */   yi: () => (/* binding */ allDiagnostics)
/* harmony export */ });
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99728);

const RANK = { skipped: 0, passed: 1, failed: 2, error: 3 };
/** Folds the results of several modules into one: sums at the top, everything else with its module. */
function foldModules(modules, extra = []) {
    const sum = (count) => modules.reduce((total, module) => total + count(module), 0);
    const worst = modules.reduce((status, module) => worse(status, module.status), 'passed');
    const failed = extra.some(({ severity }) => severity === 'error');
    return {
        schemaVersion: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        status: failed || worst === 'error' ? 'error' : worst === 'failed' ? 'failed' : 'passed',
        verdicts: {},
        tests: {
            passed: sum(({ tests }) => tests.passed),
            failed: sum(({ tests }) => tests.failed),
            skipped: sum(({ tests }) => tests.skipped),
        },
        cases: [],
        figures: { modules: { value: modules.length, unit: 'count' } },
        diagnostics: extra,
        stages: _result_js__WEBPACK_IMPORTED_MODULE_0__/* .STAGES */ .an.flatMap((name) => {
            const found = modules.flatMap(({ stages }) => stages.filter((stage) => stage.name === name));
            if (found.length === 0)
                return [];
            const status = found.reduce((all, stage) => worse(all, stage.status), 'skipped');
            const seconds = Math.round(found.reduce((total, stage) => total + stage.seconds, 0) * 1000) / 1000;
            return [{ name, status, seconds }];
        }),
        modules,
    };
}
/** One module as it is; several, or none, as one result with a part for each. */
function foldAll(modules) {
    const [only, second] = modules;
    if (only === undefined || second !== undefined)
        return foldModules(modules);
    const { name: _, ...result } = only;
    return result;
}
/** What complained anywhere in a run. */
function allDiagnostics(result) {
    if (result.modules === undefined)
        return result.diagnostics;
    return [...result.diagnostics, ...result.modules.flatMap(({ diagnostics }) => diagnostics)];
}
function worse(a, b) {
    return RANK[b] > RANK[a] ? b : a;
}


/***/ }),

/***/ 11843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);

/** The process's exit code for the results of a run; `never` forgives what was judged, not what could not be judged. */
function exitCode(results, failOn) {
    const stopped = results.find((result) => result.status === 'error');
    if (stopped !== undefined) {
        return stopped.diagnostics.some((diagnostic) => diagnostic.code === 'configuration')
            ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.configuration
            : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.environment;
    }
    const failed = results.some((result) => result.status === 'failed');
    return failed && failOn !== 'never' ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.passed;
}


/***/ }),

/***/ 42106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ wantsEnvoy),
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   ug: () => (/* binding */ ENGINES),
/* harmony export */   ws: () => (/* binding */ SBOM_WISHES)
/* harmony export */ });
/** Which fault level fails a run; `never` reports everything and fails nothing but the user's input and the environment. */
/** Whether an SBOM is made: `auto` where a lock file tells what the module is made of, `true` or it is a mistake. */
const SBOM_WISHES = ['auto', 'true', 'false'];
const FAIL_LEVELS = ['error', 'warning', 'never'];
/** Which engines run the test cases: the embedded host, and each target's real Envoy. */
const ENGINES = ['host', 'envoy'];
/** False only where the user asked for the embedded host alone. */
function wantsEnvoy({ engines }) {
    return engines.length === 0 || engines.includes('envoy');
}


/***/ }),

/***/ 74983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileStore: () => (/* binding */ createFileStore),
/* harmony export */   versionFromSum: () => (/* binding */ versionFromSum)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96417);




/** Tools, versions and processors become folder names: nothing in them may lead elsewhere. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
/** How long the other of two that race may take from its rename to its marker, in milliseconds. */
const MARKER_GRACE = 1_000;
/** A SHA-256 in the shape of a version, which is all that the runner's tool cache finds again. */
function versionFromSum(sum) {
    return `0.0.0-sha256-${sum}`;
}
/**
 * A store in the layout of the runner's tool cache: `ROOT/TOOL/VERSION/ARCH/`, and `ARCH.complete` beside it, written
 * last. An entry without its marker is half-made: it is never found, and made again by the next `add`.
 */
function createFileStore(root) {
    const place = (tool, version, arch) => {
        for (const name of [tool, version, arch]) {
            if (!SAFE_NAME.test(name))
                throw new Error(`not a name for the tool store: ${JSON.stringify(name)}`);
        }
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, tool, version, arch);
    };
    return {
        async find(tool, version, arch) {
            const path = place(tool, version, arch);
            return (await isWhole(path)) ? path : undefined;
        },
        async add(folder, tool, version, arch) {
            const path = place(tool, version, arch);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '..'), { recursive: true });
            const staged = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(path);
            try {
                await move(folder, staged);
                await putInPlace(staged, path);
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staged, { recursive: true, force: true });
            }
            return path;
        },
        async remove(tool, version, arch) {
            const path = place(tool, version, arch);
            // The marker goes first: whoever looks in between finds nothing rather than half of it.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
        },
    };
}
function markerOf(path) {
    return `${path}.complete`;
}
async function isWhole(path) {
    return (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(markerOf(path))) === 'file' && (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(path)) === 'directory';
}
async function putInPlace(staged, path) {
    if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(path)) !== 'none') {
        if (await becomesWhole(path))
            return;
        await clear(path);
    }
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staged, path);
    }
    catch (error) {
        // Another process was faster: what it put there is as good as ours.
        if (await becomesWhole(path))
            return;
        throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(markerOf(path), '');
}
async function becomesWhole(path) {
    for (let waited = 0; waited < MARKER_GRACE; waited += 50) {
        if (await isWhole(path))
            return true;
        if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pathKind */ .gl)(path)) !== 'directory')
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
    return isWhole(path);
}
/** Takes a half-made entry away in one step, so that nobody sees half of the removal. */
async function clear(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
    const aside = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryBeside */ .w6)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true });
}
async function move(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { recursive: true, force: true });
    }
}


/***/ })

};
