const id = 4974;
const ids = [4974];
const modules = {
  /***/
  84974: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readExpression: () => (
          /* binding */
          readExpression
        )
        /* harmony export */
      });
      var _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47337);
      var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66592);
      const environment = new _marcbachmann_cel_js__WEBPACK_IMPORTED_MODULE_0__.OH({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
      const readExpression = (text) => {
        const expression = parse(text);
        if (expression === void 0)
          return void 0;
        if (callsUnknown(expression.check().error?.message ?? ""))
          return "uncompiled";
        return (lookUp) => {
          try {
            return toValue(expression(new Variables(lookUp)));
          } catch {
            return void 0;
          }
        };
      };
      function parse(text) {
        try {
          return environment.parse(text);
        } catch {
          return void 0;
        }
      }
      const known = new Set(environment.getDefinitions().functions.map(({ name }) => name));
      function callsUnknown(complaint) {
        const [, name] = /^found no matching overload for '(?:[^'(]*\.)?(\w+)\(/.exec(complaint) ?? [];
        return name !== void 0 && !known.has(name);
      }
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
          return { kind: "null" };
        switch (typeof value) {
          case "string":
            return { kind: "text", value };
          case "boolean":
            return { kind: "bool", value };
          case "bigint":
            return { kind: "integer", value };
          case "number":
            return { kind: "double", value };
          case "object":
            return fromObject(value);
          default:
            return void 0;
        }
      }
      function fromObject(value) {
        if (value instanceof Uint8Array)
          return { kind: "bytes", value };
        if (value instanceof Date)
          return { kind: "integer", value: BigInt(value.getTime()) * NANOSECONDS };
        if (Array.isArray(value))
          return toPairs(value.map((one) => [one]));
        if (_parts_js__WEBPACK_IMPORTED_MODULE_1__.v.has(value))
          return { kind: "null" };
        if (value instanceof Map)
          return toPairs([...value]);
        const { seconds, nanos } = value;
        if (typeof seconds === "bigint" && typeof nanos === "number") {
          return { kind: "integer", value: seconds * 1000000000n + BigInt(nanos) };
        }
        const plain = value.valueOf();
        if (typeof plain === "bigint")
          return { kind: "integer", value: plain };
        return isPlain(value) ? toPairs(Object.entries(value)) : { kind: "null" };
      }
      function isPlain(value) {
        const prototype = Object.getPrototypeOf(value);
        return prototype === null || prototype === Object.prototype;
      }
      function toPairs(entries) {
        const pairs = [];
        for (const [key, value] of entries) {
          const [first, second] = [toValue(key), value === void 0 ? void 0 : toValue(value)];
          if (first === void 0 || value !== void 0 && second === void 0)
            return void 0;
          pairs.push([first, second]);
        }
        return { kind: "pairs", value: pairs };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
