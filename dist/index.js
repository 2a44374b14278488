import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  42613: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    })
  ),
  /***/
  20181: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
    })
  ),
  /***/
  35317: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
    })
  ),
  /***/
  76982: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
    })
  ),
  /***/
  24434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  79896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  58611: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    })
  ),
  /***/
  65692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    })
  ),
  /***/
  73339: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
    })
  ),
  /***/
  69278: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    })
  ),
  /***/
  34589: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
    })
  ),
  /***/
  16698: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
    })
  ),
  /***/
  4573: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
    })
  ),
  /***/
  31421: (
    /***/
    ((module) => {
      module.exports = { get _forkChild() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")._forkChild;
      }, get ChildProcess() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").ChildProcess;
      }, get exec() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").exec;
      }, get execFile() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").execFile;
      }, get execFileSync() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").execFileSync;
      }, get execSync() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").execSync;
      }, get fork() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").fork;
      }, get spawn() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").spawn;
      }, get spawnSync() {
        return __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process").spawnSync;
      } };
    })
  ),
  /***/
  37540: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
    })
  ),
  /***/
  77598: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    })
  ),
  /***/
  53053: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
    })
  ),
  /***/
  40610: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
    })
  ),
  /***/
  78474: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
    })
  ),
  /***/
  73024: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    })
  ),
  /***/
  51455: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    })
  ),
  /***/
  37067: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    })
  ),
  /***/
  32467: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
    })
  ),
  /***/
  44708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    })
  ),
  /***/
  77030: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
    })
  ),
  /***/
  48161: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    })
  ),
  /***/
  76760: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    })
  ),
  /***/
  643: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
    })
  ),
  /***/
  1708: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
    })
  ),
  /***/
  41792: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
    })
  ),
  /***/
  80481: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
    })
  ),
  /***/
  57075: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    })
  ),
  /***/
  46466: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
    })
  ),
  /***/
  58500: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    })
  ),
  /***/
  41692: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    })
  ),
  /***/
  7066: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
    })
  ),
  /***/
  73136: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    })
  ),
  /***/
  57975: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    })
  ),
  /***/
  73429: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
    })
  ),
  /***/
  30714: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
    })
  ),
  /***/
  75919: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
    })
  ),
  /***/
  38522: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    })
  ),
  /***/
  70857: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    })
  ),
  /***/
  16928: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
    })
  ),
  /***/
  932: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
    })
  ),
  /***/
  2203: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    })
  ),
  /***/
  63774: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/web");
    })
  ),
  /***/
  13193: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
    })
  ),
  /***/
  53557: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
    })
  ),
  /***/
  64756: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    })
  ),
  /***/
  52018: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    })
  ),
  /***/
  87016: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    })
  ),
  /***/
  39023: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  43106: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
    })
  ),
  /***/
  53739: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        Uc: () => (
          /* binding */
          describeError
        ),
        /* harmony export */
        dc: () => (
          /* binding */
          EXIT
        ),
        /* harmony export */
        gl: () => (
          /* binding */
          RegistryError
        ),
        /* harmony export */
        j1: () => (
          /* binding */
          ConfigurationError
        ),
        /* harmony export */
        p4: () => (
          /* binding */
          InterruptedError
        ),
        /* harmony export */
        ux: () => (
          /* binding */
          isKnownError
        ),
        /* harmony export */
        v4: () => (
          /* binding */
          ToolError
        )
        /* harmony export */
      });
      const EXIT = { passed: 0, failed: 1, configuration: 2, environment: 3, interrupted: 130 };
      class ConfigurationError extends Error {
        name = "ConfigurationError";
        exitCode = EXIT.configuration;
        hint;
        position;
        constructor(message, details = {}) {
          super(message, { cause: details.cause });
          this.hint = details.hint;
          this.position = details.position;
        }
      }
      class ToolError extends Error {
        name = "ToolError";
        exitCode = EXIT.environment;
        hint;
        /** The command as a person would type it. */
        command;
        /** The child's exit code, or the signal that ended it. */
        exit;
        /** The last lines that the child printed. */
        lastLines;
        constructor(message, details = {}) {
          super(message, { cause: details.cause });
          this.hint = details.hint;
          this.command = details.command;
          this.exit = details.exit;
          this.lastLines = details.lastLines ?? [];
        }
      }
      class RegistryError extends Error {
        name = "RegistryError";
        exitCode = EXIT.environment;
        hint;
        method;
        /** Without credentials and without a query: both can hold secrets. */
        url;
        /** HTTP status, or undefined where no answer came. */
        status;
        /** The `code` of the distribution spec's error body, e.g. `MANIFEST_UNKNOWN`. */
        code;
        constructor(message, details) {
          super(message, { cause: details.cause });
          this.hint = details.hint;
          this.method = details.method;
          this.url = details.url;
          this.status = details.status;
          this.code = details.code;
        }
      }
      class InterruptedError extends Error {
        name = "InterruptedError";
        exitCode = EXIT.interrupted;
        hint = void 0;
        constructor(signal) {
          super(`stopped by ${signal}`);
        }
      }
      function isKnownError(error) {
        return error instanceof ConfigurationError || error instanceof ToolError || error instanceof RegistryError || error instanceof InterruptedError;
      }
      function describeError(error) {
        const parts = [];
        let current = error;
        while (current !== void 0 && current !== null && parts.length < 5) {
          const text = (current instanceof Error ? current.message || current.name : String(current)).trim();
          if (text !== "" && !parts.some((part) => part.includes(text)))
            parts.push(text);
          current = current instanceof Error ? current.cause : void 0;
        }
        return parts.join(": ");
      }
    })
  ),
  /***/
  18272: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__2, __nccwpck_require__2) => {
      __nccwpck_require__2.r(__webpack_exports__2);
      __nccwpck_require__2.d(__webpack_exports__2, {
        /* harmony export */
        defaultStoreRoot: () => (
          /* binding */
          defaultStoreRoot
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__2(76760);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__2(53739);
      function defaultStoreRoot(variables) {
        if (variables.WASM_ACTION_HOME)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(variables.WASM_ACTION_HOME);
        if (variables.XDG_CACHE_HOME)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(variables.XDG_CACHE_HOME, "wasm-action");
        if (variables.LOCALAPPDATA)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(variables.LOCALAPPDATA, "wasm-action");
        if (variables.HOME)
          return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(variables.HOME, ".cache", "wasm-action");
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__.j1("there is no folder to keep tools in: HOME is not set", {
          hint: "set WASM_ACTION_HOME to a folder that this user can write to"
        });
      }
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
  var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = /* @__PURE__ */ Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
      Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
    }
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();
(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) {
      if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
        Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
      }
    }
  };
})();
(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = (chunkId) => {
    return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
      __nccwpck_require__.f[key](chunkId, promises);
      return promises;
    }, []));
  };
})();
(() => {
  __nccwpck_require__.u = (chunkId) => {
    return { "2537": "2537-4779-7001-9588-9799.js", "4779": "2537-4779-7001-9588-9799.js", "4928": "4928-8471-9997.js", "5866": "5866-8179.js", "6315": "6315-8815-8892.js", "7001": "2537-4779-7001-9588-9799.js", "8179": "5866-8179.js", "8471": "4928-8471-9997.js", "8815": "6315-8815-8892.js", "8892": "6315-8815-8892.js", "9588": "2537-4779-7001-9588-9799.js", "9799": "2537-4779-7001-9588-9799.js", "9997": "4928-8471-9997.js" }[chunkId] ?? chunkId + ".index.js";
  };
})();
(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
  __nccwpck_require__.r = (exports) => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
      Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
    }
    Object.defineProperty(exports, "__esModule", { value: true });
  };
})();
(() => {
  var installedChunks = {
    /******/
    8792: 0
    /******/
  };
  var installChunk = (data) => {
    var { ids, modules, runtime } = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) {
      if (__nccwpck_require__.o(modules, moduleId)) {
        __nccwpck_require__.m[moduleId] = modules[moduleId];
      }
    }
    if (runtime) runtime(__nccwpck_require__);
    for (; i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
        installedChunks[chunkId][0]();
      }
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) {
      if (installedChunkData) {
        promises.push(installedChunkData[1]);
      } else {
        if (true) {
          var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
            if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
            throw e;
          });
          var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
          promises.push(installedChunkData[1] = promise);
        }
      }
    }
  };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (
    /* binding */
    main
  )
});
var external_node_fs_ = __nccwpck_require__(73024);
var external_node_path_ = __nccwpck_require__(76760);
var store_root = __nccwpck_require__(18272);
;
function useCompileCache(variables) {
  const { enableCompileCache } = process.getBuiltinModule("node:module");
  if (enableCompileCache === void 0 || variables.CI)
    return;
  try {
    const folder = (0, external_node_path_.join)((0, store_root.defaultStoreRoot)(variables), "compiled");
    (0, external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 448 });
    if (isOwn(folder) && isOwn((0, external_node_path_.dirname)(folder)))
      enableCompileCache(folder);
  } catch {
  }
}
function isOwn(folder) {
  const found = (0, external_node_fs_.lstatSync)(folder);
  const user = process.getuid?.();
  return found.isDirectory() && (user === void 0 || found.uid === user && (found.mode & 18) === 0);
}
;
async function main(entry) {
  if (entry !== "cli") {
    const { runAction } = await __nccwpck_require__.e(
      /* import() */
      8092
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 28092));
    return runAction(entry);
  }
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    const { VERSION } = await __nccwpck_require__.e(
      /* import() */
      7634
    ).then(__nccwpck_require__.bind(__nccwpck_require__, 77634));
    process.stdout.write(`${VERSION}
`);
    return;
  }
  useCompileCache(process.env);
  const { runCommandLine } = await Promise.all(
    /* import() */
    [__nccwpck_require__.e(8179), __nccwpck_require__.e(7174), __nccwpck_require__.e(5866)]
  ).then(__nccwpck_require__.bind(__nccwpck_require__, 15866));
  return runCommandLine(argv);
}
var __webpack_exports__main = __webpack_exports__.i;
export {
  __webpack_exports__main as main
};
