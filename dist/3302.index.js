export const id = 3302;
export const ids = [3302];
export const modules = {

/***/ 63302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findChangedLines: () => (/* binding */ findChangedLines)
/* harmony export */ });
/* unused harmony export parseChangedLines */
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);

/**
 * What a pull request changes, by git. Undefined where nobody can know, in a clone too shallow to hold its base: then
 * every line counts as changed.
 */
async function findChangedLines(baseSha, checkout) {
    if (!/^[0-9a-f]{40,64}$/.test(baseSha))
        return undefined;
    // GitHub checks out a merge commit: its first parent is the base as it is now, where the event's may be older.
    const isMerge = (await git(['rev-parse', '--verify', '--quiet', 'HEAD^2'], checkout)) !== undefined;
    const diff = ['diff', '--no-color', '--no-ext-diff', '--unified=0', '--no-renames'];
    const output = await git([...diff, isMerge ? 'HEAD^1' : baseSha, 'HEAD', '--'], checkout);
    return output === undefined ? undefined : parseChangedLines(output);
}
/** What git prints; undefined where it fails or is not there. */
async function git(args, checkout) {
    const output = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: checkout,
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return output?.exitCode === 0 ? output.stdout : undefined;
}
/** Reads a unified diff without context: `+++ b/FILE`, then `@@ -a,b +start,count @@` and as many lines as it says. */
function parseChangedLines(diff) {
    const files = new Map();
    let current;
    // Lines of a hunk are skipped by number: an added line may itself look like a header.
    let inHunk = 0;
    for (const line of diff.split('\n')) {
        if (inHunk > 0 && !line.startsWith('\\')) {
            inHunk--;
            continue;
        }
        if (line.startsWith('+++ ')) {
            current = new Set();
            if (line.startsWith('+++ b/'))
                files.set(line.slice('+++ b/'.length).replace(/\t$/, ''), current);
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk === null)
            continue;
        const added = Number(hunk[3] ?? 1);
        const start = Number(hunk[2]);
        for (let number = start; number < start + added; number++)
            current?.add(number);
        inHunk = Number(hunk[1] ?? 1) + added;
    }
    return files;
}


/***/ })

};
