export const id = 4974;
export const ids = [4974];
export const modules = {

/***/ 84974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readExpression: () => (/* binding */ readExpression)
/* harmony export */ });
/* harmony import */ var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66592);


const environment = new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__/* .Environment */ .OH({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
const readExpression = (text) => {
    const expression = parse(text);
    if (expression === undefined)
        return undefined;
    if (callsUnknown(expression.check().error?.message ?? ''))
        return 'uncompiled';
    return (lookUp) => {
        try {
            return toValue(expression(new Variables(lookUp)));
        }
        catch {
            return undefined;
        }
    };
};
function parse(text) {
    try {
        return environment.parse(text);
    }
    catch {
        return undefined;
    }
}
const known = new Set(environment.getDefinitions().functions.map(({ name }) => name));
/** Envoy asks for the function alone; wrong arguments only come out when it is evaluated. */
function callsUnknown(complaint) {
    const [, name] = /^found no matching overload for '(?:[^'(]*\.)?(\w+)\(/.exec(complaint) ?? [];
    return name !== undefined && !known.has(name);
}
/** Looks a variable up only when the expression comes to it. */
class Variables extends Map {
    #lookUp;
    constructor(lookUp) {
        super();
        this.#lookUp = lookUp;
    }
    get(name) {
        return this.#lookUp(name);
    }
}
const NANOSECONDS = 1000000n;
function toValue(value) {
    if (value === null)
        return { kind: 'null' };
    switch (typeof value) {
        case 'string':
            return { kind: 'text', value };
        case 'boolean':
            return { kind: 'bool', value };
        case 'bigint':
            return { kind: 'integer', value };
        case 'number':
            return { kind: 'double', value };
        case 'object':
            return fromObject(value);
        default:
            return undefined;
    }
}
function fromObject(value) {
    if (value instanceof Uint8Array)
        return { kind: 'bytes', value };
    if (value instanceof Date)
        return { kind: 'integer', value: BigInt(value.getTime()) * NANOSECONDS };
    if (Array.isArray(value))
        return toPairs(value.map((one) => [one]));
    if (_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .unserializable */ .v.has(value))
        return { kind: 'null' };
    if (value instanceof Map)
        return toPairs([...value]);
    // The library's own classes, which it does not export.
    const { seconds, nanos } = value;
    if (typeof seconds === 'bigint' && typeof nanos === 'number') {
        return { kind: 'integer', value: seconds * 1000000000n + BigInt(nanos) };
    }
    const plain = value.valueOf();
    if (typeof plain === 'bigint')
        return { kind: 'integer', value: plain };
    return isPlain(value) ? toPairs(Object.entries(value)) : { kind: 'null' };
}
/** Not so a type, as type() gives it. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
}
function toPairs(entries) {
    const pairs = [];
    for (const [key, value] of entries) {
        const [first, second] = [toValue(key), value === undefined ? undefined : toValue(value)];
        if (first === undefined || (value !== undefined && second === undefined))
            return undefined;
        pairs.push([first, second]);
    }
    return { kind: 'pairs', value: pairs };
}


/***/ })

};
