export const id = 1280;
export const ids = [1280,3740];
export const modules = {

/***/ 98899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discover: () => (/* binding */ discover)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/base/version.js
var version = __webpack_require__(77634);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./.build/project/dependencies.js



/** Files that concern every module in or below their folder: locks, toolchains, and settings of whole repositories. */
const INHERITED = new Set([
    'Cargo.toml',
    'Cargo.lock',
    'rust-toolchain',
    'rust-toolchain.toml',
    '.cargo/config.toml',
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'yarn.lock',
    '.npmrc',
    'go.work',
    'go.work.sum',
    'go.mod',
    'go.sum',
    'tsconfig.json',
    'wasm-modules.yaml',
]);
/** Whether a change of this file concerns modules in the folders below it. */
function isInherited(path) {
    return INHERITED.has(external_node_path_.posix.basename(path)) || path.endsWith('.cargo/config.toml');
}
/**
 * Reads every manifest of the repository once. One that can't be read has no dependencies: its build will say why.
 * @param paths of all files, relative to the root.
 */
async function readDependencies(root, paths) {
    const of = (name) => paths.filter((path) => external_node_path_.posix.basename(path) === name);
    const [cargo, npm, go] = await Promise.all([
        readAll(root, of('Cargo.toml'), dist/* parse */.qg),
        readAll(root, of('package.json'), (content) => JSON.parse(content)),
        readAll(root, of('go.mod'), readGoMod),
    ]);
    const edges = new Map();
    const add = (from, to) => {
        if (to === from || to.startsWith('..'))
            return;
        const known = edges.get(from);
        if (known === undefined)
            edges.set(from, [to]);
        else
            known.push(to);
    };
    for (const [folder, manifest] of cargo)
        addCargo(folder, manifest, cargo, add);
    addNpm(npm, add);
    addGo(go, add);
    return { edges };
}
/** Every folder that these folders depend on, and they themselves. */
function reach(folders, { edges }) {
    const seen = new Set(folders);
    for (const folder of seen)
        for (const next of edges.get(folder) ?? [])
            seen.add(next);
    return seen;
}
async function readAll(root, paths, parse) {
    const found = new Map();
    await Promise.all(paths.map(async (path) => {
        const content = await (0,files/* readTextIfExists */.TP)((0,external_node_path_.join)(root, path));
        if (content === undefined)
            return;
        try {
            found.set(folderOf(path), parse(content));
        }
        catch {
            // A manifest with a fault in it is the build's to complain about.
        }
    }));
    return found;
}
const folderOf = (path) => (0,external_node_path_.dirname)(path);
const resolveFrom = (folder, path) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, path)).replace(/\/$/, '');
function addCargo(folder, manifest, all, add) {
    for (const table of cargoTables(manifest)) {
        for (const [name, dependency] of entriesOf(table)) {
            const path = textOf(dependency, 'path');
            if (path !== undefined)
                add(folder, resolveFrom(folder, path));
            else if (fieldOf(dependency, 'workspace') === true)
                addInherited(folder, name, all, add);
        }
    }
}
/** `{ workspace = true }`: the path stands in the workspace's own manifest, above. */
function addInherited(folder, name, all, add) {
    for (let above = folder;; above = (0,external_node_path_.dirname)(above)) {
        const workspace = fieldOf(all.get(above), 'workspace');
        if (workspace !== undefined) {
            const path = textOf(fieldOf(fieldOf(workspace, 'dependencies'), name), 'path');
            if (path !== undefined)
                add(folder, resolveFrom(above, path));
            return;
        }
        if (above === '.')
            return;
    }
}
function cargoTables(manifest) {
    const kinds = ['dependencies', 'dev-dependencies', 'build-dependencies'];
    const targets = entriesOf(fieldOf(manifest, 'target')).map(([, target]) => target);
    return [manifest, ...targets].flatMap((place) => kinds.map((kind) => fieldOf(place, kind)));
}
function addNpm(manifests, add) {
    const folders = new Map();
    for (const [folder, manifest] of manifests) {
        const name = textOf(manifest, 'name');
        if (name !== undefined)
            folders.set(name, folder);
    }
    for (const [folder, manifest] of manifests) {
        for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
            for (const [name, range] of entriesOf(fieldOf(manifest, kind))) {
                const path = typeof range === 'string' ? /^(?:file|link|portal):(.+)$/.exec(range)?.[1] : undefined;
                const own = folders.get(name);
                if (path !== undefined)
                    add(folder, resolveFrom(folder, path));
                // npm links a workspace's package whatever range asks for it.
                else if (own !== undefined)
                    add(folder, own);
            }
        }
    }
}
function readGoMod(content) {
    const lines = content.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
    return {
        module: lines.map((line) => /^module\s+"?([^\s"]+)"?$/.exec(line)?.[1]).find((name) => name !== undefined),
        requires: lines.flatMap((line) => /^(?:require\s+)?([^\s()"]+\/[^\s()"]+)\s+v\S+$/.exec(line)?.[1] ?? []),
        replaces: lines.flatMap((line) => /=>\s*"?(\.{1,2}\/[^\s"]*)"?$/.exec(line)?.[1] ?? []),
    };
}
function addGo(manifests, add) {
    const folders = new Map([...manifests].flatMap(([folder, { module }]) => (module === undefined ? [] : [[module, folder]])));
    for (const [folder, { requires, replaces }] of manifests) {
        for (const path of replaces)
            add(folder, resolveFrom(folder, path));
        for (const name of requires) {
            const own = folders.get(name);
            if (own !== undefined)
                add(folder, own);
        }
    }
}
function fieldOf(value, key) {
    return typeof value === 'object' && value !== null ? value[key] : undefined;
}
function textOf(value, key) {
    const found = fieldOf(value, key);
    return typeof found === 'string' ? found : undefined;
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

// EXTERNAL MODULE: ./.build/project/git.js
var git = __webpack_require__(3740);
;// CONCATENATED MODULE: ./.build/project/glob.js
/** Whether a path with forward slashes fits a pattern: `*` and `?` within a folder's name, `**` for any folders. */
function createMatcher(patterns) {
    const expressions = patterns.map(toExpression);
    return (path) => expressions.some((expression) => expression.test(path));
}
function toExpression(pattern) {
    const parts = pattern.replace(/^\.\//, '').replace(/\/+$/, '').split('/');
    const source = parts
        .map((part, index) => {
        const last = index === parts.length - 1;
        if (part === '**')
            return last ? '.*' : '(?:[^/]+/)*';
        const name = part
            .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll(/\*+/g, '[^/]*')
            .replaceAll('?', '[^/]');
        return last ? name : `${name}/`;
    })
        .join('');
    return new RegExp(`^${source}$`);
}

;// CONCATENATED MODULE: ./.build/project/shards.js
/**
 * Spreads modules over at most so many jobs, about equally heavy: the heaviest first, each into the job that has the
 * least to do. The same modules always give the same shards.
 */
function packShards(modules, most) {
    const bins = Array.from({ length: Math.min(most, modules.length) }, () => ({
        weight: 0,
        directories: [],
    }));
    const sorted = [...modules].sort((a, b) => b.weight - a.weight || (a.directory < b.directory ? -1 : 1));
    for (const { directory, weight } of sorted) {
        const lightest = bins.reduce((best, bin) => (bin.weight < best.weight ? bin : best));
        lightest.weight += weight;
        lightest.directories.push(directory);
    }
    return bins.map(({ directories }, index) => ({ index, directories: directories.sort() }));
}

// EXTERNAL MODULE: ./.build/project/workspace.js
var project_workspace = __webpack_require__(69501);
;// CONCATENATED MODULE: ./.build/project/discover.js









/** Any of these in a folder that a pattern names makes a module of it. */
const PROJECT_FILES = new Set([
    'wasm.yaml',
    'wasm.yml',
    'asconfig.json',
    'Cargo.toml',
    'go.mod',
    'CMakeLists.txt',
    'Makefile',
    'plugin.cc',
    'runtime-config.json',
]);
const MANIFEST = /^wasm\.ya?ml$/;
/** What concerns every module: how CI builds and tests them. */
const FOR_ALL = /^\.github\/workflows\//;
/**
 * Finds the modules of a repository, those that a change concerns, and how to spread them over jobs.
 * @param root absolute: a clone of the repository or a folder of it.
 * @throws ConfigurationError for a wrong wasm-modules.yaml; ToolError where there is no git repository.
 */
async function discover(root, options, env) {
    const [workspace, files] = await Promise.all([(0,project_workspace/* readWorkspace */.i)(root, env.directory), (0,git.listTracked)(root, env)]);
    const directories = findModules(files, workspace);
    const [graph, changed] = await Promise.all([
        readDependencies(root, files.map(({ path }) => path)),
        options.base === undefined ? undefined : (0,git.listChanged)(options.base, root, env),
    ]);
    const isShared = createMatcher(workspace.shared ?? []);
    const sources = {
        below: indexFiles(files),
        inherited: indexInherited(files),
        shared: [
            `wasm-action ${version.VERSION} ${JSON.stringify(options.settings ?? '')}`,
            ...files.filter(({ path }) => isShared(path) || FOR_ALL.test(path)).map(describe),
        ],
    };
    const reasons = findReasons(directories, changed, graph, isShared);
    const unknown = options.base === undefined ? 'there is nothing to compare with' : `the commit ${options.base} is not in this clone`;
    const modules = directories.map((directory) => {
        const why = changed === undefined ? unknown : reasons.get(directory);
        const key = keyOf(directory, graph, sources);
        const passed = why === undefined ? undefined : options.passed?.get(key);
        return {
            directory,
            changed: why !== undefined,
            ...(why === undefined ? {} : { why }),
            ...(passed === undefined ? {} : { passedIn: passed.run }),
            key,
        };
    });
    const heavy = modules
        .filter((module) => module.changed && module.passedIn === undefined)
        .map(({ directory }) => ({ directory, weight: 1 + (sources.below.get(directory)?.length ?? 0) }));
    return {
        ...(options.base === undefined ? {} : { base: options.base }),
        modules,
        shards: packShards(heavy, options.shards),
    };
}
function findModules(files, { modules }) {
    const isModule = modules === undefined ? undefined : createMatcher(modules);
    const found = new Set();
    for (const { path } of files) {
        const directory = external_node_path_.posix.dirname(path);
        const name = external_node_path_.posix.basename(path);
        if (isModule === undefined ? MANIFEST.test(name) : PROJECT_FILES.has(name) && isModule(directory)) {
            found.add(directory);
        }
    }
    const broken = [...found].find((directory) => /[\r\n]/.test(directory));
    if (broken !== undefined) {
        throw new errors/* ConfigurationError */.j1(`the folder ${JSON.stringify(broken)} has a line break in its name`, {
            hint: 'rename it: lists of modules have one a line',
        });
    }
    if (isModule !== undefined && found.size === 0) {
        throw new errors/* ConfigurationError */.j1(`no folder fits modules: [${modules?.join(', ')}]`, {
            hint: `a module's folder holds one of ${[...PROJECT_FILES].join(', ')}`,
        });
    }
    return [...found].sort();
}
/** For each module that a change concerns the first path that does. */
function findReasons(directories, changed, graph, isShared) {
    const reasons = new Map();
    if (changed === undefined || changed.length === 0)
        return reasons;
    const users = usersOf(directories, graph);
    for (const path of [...changed].sort()) {
        if (isShared(path) || FOR_ALL.test(path)) {
            for (const directory of directories)
                if (!reasons.has(directory))
                    reasons.set(directory, path);
            continue;
        }
        for (const folder of foldersAbove(path)) {
            for (const user of users.get(folder) ?? [])
                if (!reasons.has(user))
                    reasons.set(user, path);
        }
        if (isInherited(path)) {
            const scope = scopeOf(path);
            for (const [folder, own] of users) {
                if (scope !== '.' && folder !== scope && !folder.startsWith(`${scope}/`))
                    continue;
                for (const user of own)
                    if (!reasons.has(user))
                        reasons.set(user, path);
            }
        }
    }
    return reasons;
}
/** The modules that depend on each folder, themselves among them. */
function usersOf(directories, graph) {
    const users = new Map();
    for (const directory of directories) {
        for (const folder of reach([directory], graph)) {
            const known = users.get(folder);
            if (known === undefined)
                users.set(folder, [directory]);
            else
                known.push(directory);
        }
    }
    return users;
}
/** The folder whose modules a file such as a lock concerns. */
function scopeOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return external_node_path_.posix.basename(folder) === '.cargo' ? external_node_path_.posix.dirname(folder) : folder;
}
function* foldersAbove(path) {
    for (let folder = external_node_path_.posix.dirname(path);; folder = external_node_path_.posix.dirname(folder)) {
        yield folder;
        if (folder === '.')
            return;
    }
}
/** The files in and below each folder. */
function indexFiles(files) {
    const index = new Map();
    for (const file of files) {
        for (const folder of foldersAbove(file.path)) {
            const known = index.get(folder);
            if (known === undefined)
                index.set(folder, [describe(file)]);
            else
                known.push(describe(file));
        }
    }
    return index;
}
const describe = ({ path, id }) => `${id} ${path}`;
/** The locks and settings that each folder's modules inherit. */
function indexInherited(files) {
    const index = new Map();
    for (const file of files) {
        if (!isInherited(file.path))
            continue;
        const scope = scopeOf(file.path);
        index.set(scope, [...(index.get(scope) ?? []), describe(file)]);
    }
    return index;
}
function keyOf(directory, graph, { below, inherited, shared }) {
    const parts = new Set(shared);
    for (const folder of reach([directory], graph)) {
        for (const file of below.get(folder) ?? [])
            parts.add(file);
        for (const above of foldersAbove(external_node_path_.posix.join(folder, '.')))
            for (const file of inherited.get(above) ?? [])
                parts.add(file);
    }
    return (0,files/* sha256 */.sc)([...parts].sort().join('\n'));
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
