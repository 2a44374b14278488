export const id = 7683;
export const ids = [7683];
export const modules = {

/***/ 87683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LOCK_FILES: () => (/* binding */ LOCK_FILES),
/* harmony export */   readLockFiles: () => (/* binding */ readLockFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96417);





const PARSERS = {
    'Cargo.lock': parseCargoLock,
    'package-lock.json': parseNpmLock,
    'npm-shrinkwrap.json': parseNpmLock,
    'go.mod': parseGoMod,
};
/** The files that are looked for. */
const LOCK_FILES = Object.keys(PARSERS);
/**
 * The lock files of a project: in its folder, or, as a workspace's is, in the nearest folder above it up to the root.
 * @param root absolute; messages name files from there.
 * @throws ConfigurationError for a lock file that is none.
 */
async function readLockFiles(directory, root) {
    const found = [];
    for (const [name, parse] of Object.entries(PARSERS)) {
        const lock = await findAbove(directory, root, name);
        if (lock === undefined)
            continue;
        const file = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, lock.path);
        try {
            found.push({ file, packages: parse(lock.content) });
        }
        catch (error) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`${file} cannot be read: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`, {
                position: { file },
                hint: 'let its package manager write it anew',
            });
        }
    }
    return found;
}
async function findAbove(directory, root, name) {
    for (let folder = directory;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
        const content = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTextIfExists */ .TP)(path);
        if (content !== undefined)
            return { path, content };
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder);
        if (above === '' || above.startsWith('..') || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return undefined;
    }
}
const CARGO = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    package: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        source: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        checksum: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .regex */ .yGV(/^[0-9a-f]{64}$/))),
        dependencies: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    })), []),
});
/** Cargo's lock, versions 1 to 4. A package without a source is one of the repository's own. */
function parseCargoLock(content) {
    const { package: all } = valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(CARGO, (0,smol_toml__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(content));
    const purlOf = ({ name, version }) => purl('cargo', name, version);
    const foreign = all.filter(({ source }) => source !== undefined);
    return foreign.map(({ name, version, checksum, dependencies = [] }) => ({
        purl: purlOf({ name, version }),
        name,
        version,
        ...(checksum === undefined ? {} : { hash: { algorithm: 'SHA-256', hex: checksum } }),
        dependsOn: dependencies.flatMap((dependency) => {
            // `NAME`, or `NAME VERSION` where there are several, or that and the source.
            const [wanted, exact] = dependency.split(' ');
            const match = foreign.find((other) => other.name === wanted && (exact === undefined || other.version === exact));
            return match === undefined ? [] : [purlOf(match)];
        }),
    }));
}
const NPM = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    packages: valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        version: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        integrity: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
        dev: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()),
        link: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()),
        dependencies: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    })),
});
/** npm's lock, versions 2 and 3: keys are folders, the innermost one that has the name is what a package gets. */
function parseNpmLock(content) {
    const { packages } = valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(NPM, JSON.parse(content));
    const nameOf = (path) => packages[path]?.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
    const purlOf = (path) => purl('npm', nameOf(path), packages[path]?.version ?? '');
    const resolve = (from, name) => {
        for (let folder = from;; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
            const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
            if (packages[path] !== undefined)
                return path;
            if (folder === '')
                return undefined;
        }
    };
    return Object.entries(packages).flatMap(([path, { version, integrity, dev, link, dependencies = {} }]) => {
        if (!path.includes('node_modules/') || version === undefined || link === true)
            return [];
        const digest = /^sha512-([\w+/]+={0,2})/.exec(integrity ?? '')?.[1];
        return [
            {
                purl: purlOf(path),
                name: nameOf(path),
                version,
                ...(digest === undefined
                    ? {}
                    : { hash: { algorithm: 'SHA-512', hex: Buffer.from(digest, 'base64').toString('hex') } }),
                development: dev === true,
                dependsOn: Object.keys(dependencies).flatMap((name) => {
                    const found = resolve(path, name);
                    return found === undefined ? [] : [purlOf(found)];
                }),
            },
        ];
    });
}
/** Go's `require` lines: since Go 1.17 they are all that is built. go.sum also has sums of what is not. */
function parseGoMod(content) {
    const lines = content.split('\n').map((line) => line.replace(/\/\/.*$/, '').trim());
    let inBlock = false;
    return lines.flatMap((line) => {
        if (/^require\s*\($/.test(line))
            inBlock = true;
        else if (line === ')')
            inBlock = false;
        const words = inBlock ? line : /^require\s+(.*)$/.exec(line)?.[1];
        const [, name, version] = /^"?([^\s"(]+)"?\s+(v\S+)$/.exec(words ?? '') ?? [];
        return name === undefined || version === undefined
            ? []
            : [{ purl: purl('golang', name, version), name, version, dependsOn: [] }];
    });
}
/** Each part between slashes is escaped, and so is npm's scope. */
function purl(type, name, version) {
    const path = name.split('/').map(encodeURIComponent).join('/');
    return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}


/***/ })

};
