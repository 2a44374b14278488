export const id = 896;
export const ids = [896,634,983];
export const modules = {

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   f: () => (/* binding */ docsUrl)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json's. */
const VERSION = '0.1.0';
/** A page of the documentation as it stands in this major version; `page` is relative to the repository. */
function docsUrl(page) {
    return `https://github.com/org/wasm-action/blob/v1/${page}`;
}


/***/ }),

/***/ 896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(3739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(6417);
// EXTERNAL MODULE: ./.build/base/http.js + 1 modules
var http = __webpack_require__(8850);
// EXTERNAL MODULE: ./.build/base/platform.js
var platform = __webpack_require__(3431);
// EXTERNAL MODULE: ./.build/base/redact.js
var redact = __webpack_require__(957);
// EXTERNAL MODULE: ./.build/report/result.js
var report_result = __webpack_require__(9728);
// EXTERNAL MODULE: ./.build/stage/exit.js
var exit = __webpack_require__(1843);
// EXTERNAL MODULE: ./.build/stage/pipeline.js + 25 modules
var pipeline = __webpack_require__(9734);
// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(9847);
// EXTERNAL MODULE: ./.build/stage/stage.js
var stage = __webpack_require__(9533);
// EXTERNAL MODULE: ./.build/toolchain/store.js
var store = __webpack_require__(4983);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(7634);
// EXTERNAL MODULE: ./.build/oci/layout-names.js
var layout_names = __webpack_require__(4173);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/project/deployment.js
var deployment = __webpack_require__(7893);
// EXTERNAL MODULE: ./.build/publish/consumer-names.js
var consumer_names = __webpack_require__(2489);
// EXTERNAL MODULE: ./.build/stage/inputs.js
var inputs = __webpack_require__(2106);
// EXTERNAL MODULE: ./.build/project/templates.js
var templates = __webpack_require__(5968);
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
        .addOption(new esm/* Option */.c$('--kind <kind>', `what it is to begin with: ${Object.keys(templates/* KINDS */.GW).join(', ')} (default: ${templates/* DEFAULT_KIND */.zR})`))
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
const COMMANDS = [...STAGE_COMMANDS, ...REGISTRY_COMMANDS, 'discover', 'init'];
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
const DISCOVER_SUMMARY = 'list the modules of a repository, and those that a change concerns';
/** More jobs than this wait for runners instead of working. */
const MOST_SHARDS = 10;
const EXAMPLES = `
Examples:
  wasm-action init my-filter --language rust         a new project, which builds and passes its tests
  wasm-action run                                    the project in this folder, packed into .wasm-action/image
  wasm-action run my-filter --image ghcr.io/acme/my-filter:v1
  wasm-action check plugin.wasm --envoy 1.36,1.40    a module that another build made
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
        const command = configure(program.command(name)).description(SUMMARIES[name]).argument('[subject]');
        command.summary(SUMMARIES[name]);
        for (const option of optionsOf(name))
            command.addOption(option);
        command.action((subject, _flags, self) => {
            const flags = self.optsWithGlobals();
            invocation = {
                kind: 'command',
                command: name,
                subject,
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
        throw new errors/* ConfigurationError */.j1(error.message.replace(/^error: /, ''), {
            hint: 'wasm-action --help lists the commands, wasm-action help COMMAND its flags',
        });
    }
    if (invocation === undefined)
        throw new Error('commander accepted the arguments without a command');
    return invocation;
}
function optionsOf(command) {
    const groups = GROUPS[command];
    const options = [];
    const has = (group) => groups.includes(group);
    if (has('build')) {
        options.push(new esm/* Option */.c$('--language <name>', 'the language of the project, where it cannot be detected'), new esm/* Option */.c$('--build-command <command>', 'build with this command instead (words, no shell)'), new esm/* Option */.c$('--build-output <file>', 'the module that the build command makes'));
    }
    if (has('target')) {
        options.push(listOption('-t, --target <target>', 'a target: envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF, path:FILE'), listOption('--envoy <releases>', 'short for --target envoy@…; `all` for every known release'));
    }
    if (has('test')) {
        options.push(listOption('--cases <file>', "test cases, instead of the project's tests/*.yaml"));
    }
    if (has('test') || command === 'setup') {
        options.push(listOption('--engine <engine>', 'where the cases run: host (embedded, no Envoy needed), envoy, or both'));
    }
    if (has('test') || command === 'check') {
        options.push(new esm/* Option */.c$('--as <product>', 'configure the module as this product would, whatever the target').choices(deployment/* PRODUCTS */.z), new esm/* Option */.c$('--config <file>', 'a file with the plugin configuration'), new esm/* Option */.c$('--root-id <id>', 'the root id under which Envoy starts the plugin'));
    }
    if (has('publish')) {
        options.push(new esm/* Option */.c$('--image <reference>', 'where to push: HOST/NAME[:TAG], or oci:FOLDER[:TAG]'), listOption('--tag <tag>', 'a tag, where the reference has none; {version}, {sha}, {branch} … are filled in'), new esm/* Option */.c$('--floating', 'also move the tags 1.2, 1 and latest along with 1.2.3'), listOption('--attach <file>', 'put FILE or FILE=TYPE beside the image: an SBOM, a provenance statement, a README'), new esm/* Option */.c$('--immutable', 'refuse to move a tag that stands for another image'), listOption('--layouts <layouts>', `which layouts to write: ${layout_names/* LAYOUT_NAMES */.k.join(', ')} (default: compat, solo)`), new esm/* Option */.c$('--no-push', 'only pack the image into the folder .wasm-action/image'));
    }
    if (has('verify')) {
        options.push(listOption('--consumer <consumers>', `who must be able to load it: ${consumer_names/* CONSUMER_NAMES */.W.join(', ')}`));
    }
    if (has('publish') || has('verify')) {
        options.push(new esm/* Option */.c$('--username <name>', 'the password is read from WASM_ACTION_PASSWORD'));
    }
    if (has('publish') || has('verify') || has('target'))
        options.push(new esm/* Option */.c$('--plain-http', 'talk HTTP to registries, not HTTPS'));
    options.push(
    // A comma may stand in a URL: mirrors are repeated, never split.
    new esm/* Option */.c$('--mirror <from=to>', 'download what starts with FROM from TO').argParser((value, previous) => [...(previous ?? []), value]), new esm/* Option */.c$('--sarif <file>', 'also write what was found as SARIF'), new esm/* Option */.c$('--junit <file>', 'also write stages and cases as JUnit XML'), new esm/* Option */.c$('--fail-on <level>', 'what fails the run').choices(inputs/* FAIL_LEVELS */.fN).default('error'));
    return options;
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
        targets: [...(flags.target ?? []), ...(flags.envoy ?? []).map((release) => `envoy@${release}`)],
        cases: (flags.cases ?? []).map(absolute),
        engines: (flags.engine ?? []).map(toEngine),
        configuration: flags.config === undefined ? undefined : await readConfiguration(absolute(flags.config)),
        rootId: flags.rootId,
        product: deployment/* PRODUCTS */.z.find((product) => product === flags.as),
        image: flags.image,
        tags: flags.tag ?? [],
        floating: flags.floating === true,
        immutable: flags.immutable === true,
        attach: flags.attach ?? [],
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

// EXTERNAL MODULE: ./.build/base/text.js
var base_text = __webpack_require__(5807);
// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.build/cli/summary.js



const SEVERITY_STYLE = { error: 'red', warning: 'yellow', notice: 'cyan' };
/** What a person wants to know at the end: each complaint with its place and cure, then the verdict. */
function renderSummary(result, paint) {
    if (result.templates !== undefined)
        return renderOffers(result.templates, paint);
    const lines = result.diagnostics.flatMap((diagnostic) => renderDiagnostic(diagnostic, paint));
    if (lines.length > 0)
        lines.push('');
    const seconds = (0,format/* formatSeconds */.Xo)(result.stages.reduce((sum, stage) => sum + stage.seconds, 0));
    lines.push(`${headline(result, paint)} ${paint('dim', `in ${seconds}`)}`);
    const rows = [];
    if (result.module !== undefined) {
        const { path, size, abi, sha256 } = result.module;
        rows.push(['module', `${path}  ${(0,format/* formatBytes */.z3)(size)}  ${abi === undefined ? 'no ABI version' : `ABI ${abi}`}`]);
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
    }
    const readers = (result.consumers ?? []).filter(({ verdict }) => verdict === 'loads');
    for (const reference of new Set(readers.map((row) => row.reference))) {
        const names = readers.filter((row) => row.reference === reference).map(({ consumer }) => consumer);
        rows.push(['loads', `${reference}  ${names.join(', ')}`]);
    }
    if (result.inspection !== undefined)
        rows.push(...inspectionRows(result.inspection));
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
        rows.push(['next', `wasm-action run${directory === '.' ? '' : ` ${directory}`}`]);
    }
    const pinned = result.consumers?.find(({ asked, digest }) => asked && digest !== undefined);
    if (pinned !== undefined) {
        rows.push(['pin', `${pinned.digest}  the image, as Istio and Envoy Gateway check it`]);
        rows.push(['', `${pinned.moduleSha256}  the module, where it comes over HTTP`]);
    }
    for (const [label, text] of rows)
        lines.push(`  ${paint('dim', label.padEnd(7))} ${(0,base_text/* stripControl */.kU)(text)}`);
    return `${lines.join('\n')}\n`;
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
    if (diagnostic.hint !== undefined)
        lines.push(`  ${paint('dim', 'hint:')} ${(0,base_text/* stripControl */.kU)(diagnostic.hint)}`);
    if (diagnostic.docs !== undefined)
        lines.push(`  ${paint('dim', 'docs:')} ${(0,base_text/* stripControl */.kU)(diagnostic.docs)}`);
    return lines;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
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
        const env = await createEnvironment({ variables, redactor, json, verbose, signal: stop.signal });
        if (invocation.kind === 'discover') {
            const { discover } = await __webpack_require__.e(/* import() */ 899).then(__webpack_require__.bind(__webpack_require__, 8899));
            const root = (0,external_node_path_.resolve)(env.directory, invocation.directory ?? '.');
            return end({ ...(0,report_result/* foldResults */.es)([]), discovery: await discover(root, invocation, env) }, errors/* EXIT */.dc.passed);
        }
        if (invocation.kind === 'init') {
            const { runInit } = await __webpack_require__.e(/* import() */ 590).then(__webpack_require__.bind(__webpack_require__, 8590));
            const created = await runInit(invocation.directory, { ...invocation.flags, json }, env);
            return end({ ...(0,report_result/* foldResults */.es)([]), ...created }, errors/* EXIT */.dc.passed);
        }
        if (invocation.kind === 'registry') {
            const { runRegistryCommand } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(508), __webpack_require__.e(330)]).then(__webpack_require__.bind(__webpack_require__, 2330));
            const { command, words, flags } = invocation;
            return end({ ...(0,report_result/* foldResults */.es)([]), ...(await runRegistryCommand(command, words, flags, env)) }, errors/* EXIT */.dc.passed);
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
            const { renderSarif } = await __webpack_require__.e(/* import() */ 512).then(__webpack_require__.bind(__webpack_require__, 6512));
            await (0,files/* writeFileAtomically */.lo)((0,external_node_path_.resolve)(directory, sarif), renderSarif(result.diagnostics));
        }
        if (junit !== undefined) {
            const { renderJunit } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 3377));
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
async function createEnvironment(world) {
    const log = createTerminalLog(createTerminal(world.json ? process.stderr : process.stdout, world.variables), world.redactor, world.verbose);
    if (world.variables.WASM_ACTION_PASSWORD !== undefined)
        log.secret(world.variables.WASM_ACTION_PASSWORD);
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'wasm-action-'));
    process.on('exit', () => (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true }));
    return {
        directory: process.cwd(),
        variables: world.variables,
        platform: (0,platform/* currentPlatform */.j)(),
        log,
        signal: world.signal,
        http: (0,http.createHttp)({ variables: world.variables, signal: world.signal, log }),
        store: (0,store.createFileStore)((0,store.defaultStoreRoot)(world.variables)),
        temporary,
    };
}
async function runCommand(invocation, env, finished) {
    const inputs = await toInputs(invocation.subject, invocation.flags, env.directory, env.variables, readConfiguration);
    const folder = (0,external_node_path_.join)(inputs.directory, '.wasm-action');
    await (0,run_folder/* openRunFolder */.iN)(folder);
    const selected = SELECTIONS[invocation.command];
    const stages = inputs.module === undefined || selected.length === 1 ? selected : selected.filter((stage) => stage !== 'build');
    await (0,pipeline.runPipeline)(stages, { inputs, env, folder }, finished);
    return inputs.failOn;
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

/***/ 4173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LAYOUT_NAMES)
/* harmony export */ });
/** Names of the ways to put a module into an image; each is an entry of the table in layouts.ts. */
const LAYOUT_NAMES = ['compat', 'solo', 'cncf', 'docker'];


/***/ }),

/***/ 7893:
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

/***/ 5968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   _z: () => (/* binding */ requireTemplate),
/* harmony export */   eG: () => (/* binding */ listTemplates),
/* harmony export */   eL: () => (/* binding */ requireKind),
/* harmony export */   zR: () => (/* binding */ DEFAULT_KIND)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6417);
/* harmony import */ var _base_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5576);
/* harmony import */ var _language_alignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(638);
/* harmony import */ var _language_languages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7044);






/** What a project can begin with, each in a phrase. */
const KINDS = {
    http: 'an HTTP filter: headers and body, with configuration',
    'http-call': 'an HTTP filter that asks a service about each request',
    network: 'a filter of TCP connections',
};
const DEFAULT_KIND = 'http';
/** Every language with every kind, and why some of them cannot be. */
async function listTemplates(templates) {
    const offers = [];
    for (const language of _language_languages_js__WEBPACK_IMPORTED_MODULE_4__/* .LANGUAGE_NAMES */ .G2) {
        for (const kind of Object.keys(KINDS)) {
            const available = (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKind */ .gl)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(templates, language, kind))) === 'directory';
            const why = (0,_language_alignment_js__WEBPACK_IMPORTED_MODULE_3__/* .whyLacking */ .aS)(language, kind);
            offers.push({ language, kind, available, ...(why === undefined ? {} : { why }) });
        }
    }
    return offers;
}
/** @throws ConfigurationError for a kind that there is not, with the nearest one. */
function requireKind(kind) {
    const kinds = Object.keys(KINDS);
    if (kinds.includes(kind))
        return;
    const meant = (0,_base_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(kind, kinds);
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`there is no kind ${JSON.stringify(kind)} of filter`, {
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
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`there is no ${kind} filter in ${language}: ${wanted?.why ?? 'nobody has written one'}`, {
        hint: `${kind} is there in ${others.join(', ')}`,
    });
}


/***/ }),

/***/ 2489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CONSUMER_NAMES)
/* harmony export */ });
/** Names of what loads published modules; each is an entry of the table in consumers.ts. */
const CONSUMER_NAMES = ['istio', 'envoy-gateway', 'higress', 'wasme', 'wkg', 'docker', 'google-cloud'];


/***/ }),

/***/ 1843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3739);

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

/***/ 2106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ wantsEnvoy),
/* harmony export */   fN: () => (/* binding */ FAIL_LEVELS),
/* harmony export */   ug: () => (/* binding */ ENGINES)
/* harmony export */ });
/** Which fault level fails a run; `never` reports everything and fails nothing but the user's input and the environment. */
const FAIL_LEVELS = ['error', 'warning', 'never'];
/** Which engines run the test cases: the embedded host, and each target's real Envoy. */
const ENGINES = ['host', 'envoy'];
/** False only where the user asked for the embedded host alone. */
function wantsEnvoy({ engines }) {
    return engines.length === 0 || engines.includes('envoy');
}


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFileStore: () => (/* binding */ createFileStore),
/* harmony export */   defaultStoreRoot: () => (/* binding */ defaultStoreRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6417);





/** Tools, versions and processors become folder names: nothing in them may lead elsewhere. */
const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
/** How long the other of two that race may take from its rename to its marker, in milliseconds. */
const MARKER_GRACE = 1_000;
/**
 * The folder that keeps tools between runs: `WASM_ACTION_HOME`, else `wasm-action` in the user's cache folder.
 * @throws ConfigurationError when neither can be told from the variables.
 */
function defaultStoreRoot(variables) {
    if (variables.WASM_ACTION_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.WASM_ACTION_HOME);
    if (variables.XDG_CACHE_HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.XDG_CACHE_HOME, 'wasm-action');
    if (variables.LOCALAPPDATA)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.LOCALAPPDATA, 'wasm-action');
    if (variables.HOME)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(variables.HOME, '.cache', 'wasm-action');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j1('there is no folder to keep tools in: HOME is not set', {
        hint: 'set WASM_ACTION_HOME to a folder that this user can write to',
    });
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
            const staged = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(path);
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
    return (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(markerOf(path))) === 'file' && (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(path)) === 'directory';
}
async function putInPlace(staged, path) {
    if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(path)) !== 'none') {
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
        if ((await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .pathKind */ .gl)(path)) !== 'directory')
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
    }
    return isWhole(path);
}
/** Takes a half-made entry away in one step, so that nobody sees half of the removal. */
async function clear(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
    const aside = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryBeside */ .w6)(path);
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
