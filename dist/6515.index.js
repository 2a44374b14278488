const id = 6515;
const ids = [6515];
const modules = {
  /***/
  63752: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          describeModule
        )
        /* harmony export */
      });
      var _scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95540);
      const MODULE_LANGUAGES = (
        /* unused pure expression or super */
        null
      );
      function describeModule(module, { abi } = (0, _scan_js__WEBPACK_IMPORTED_MODULE_0__.D)(module.bytes)) {
        const language = findLanguage(module);
        return {
          abi,
          language,
          sdk: findSdk(module, language),
          debugBytes: debugBytes(module)
        };
      }
      function findLanguage(module) {
        const { producers, imports, exports } = module.interface;
        const made = producers.map(({ name }) => name.toLowerCase());
        const says = (pattern) => made.some((name) => pattern.test(name));
        const imported = new Set(imports.map((entry) => `${entry.module}.${entry.name}`));
        const exported = new Set(exports.map((entry) => entry.name));
        if (says(/^tinygo/))
          return "tinygo";
        if (says(/^rust/))
          return "rust";
        if (says(/^zig/))
          return "zig";
        if (says(/^go\b/))
          return "go";
        if (imported.has("env.emscripten_notify_memory_growth") || exported.has("emscripten_stack_get_current"))
          return "cpp";
        if (hasName(module, "runtime.alloc") && (hasName(module, "tinygo_") || exported.has("asyncify_get_state")))
          return "tinygo";
        if (says(/^c(_plus_plus|\+\+|\d)/) || says(/clang/))
          return "cpp";
        if (imported.has("env.abort") || exported.has("__pin") || hasName(module, "~lib/") || hasText(module, "~lib/")) {
          return "assemblyscript";
        }
        return void 0;
      }
      const SDK_MARKS = [
        ["github.com_tetratelabs_proxy_wasm_go_sdk", "tetratelabs/proxy-wasm-go-sdk"],
        ["github.com/tetratelabs/proxy-wasm-go-sdk", "tetratelabs/proxy-wasm-go-sdk"],
        ["github.com_proxy_wasm_proxy_wasm_go_sdk", "proxy-wasm-go-sdk"],
        ["github.com/proxy-wasm/proxy-wasm-go-sdk", "proxy-wasm-go-sdk"],
        ["@gcoredev/proxy-wasm-sdk-as", "@gcoredev/proxy-wasm-sdk-as"],
        ["@solo-io/proxy-runtime", "@solo-io/proxy-runtime"],
        ["10proxy_wasm", "proxy-wasm-rust-sdk"],
        ["proxy_wasm::", "proxy-wasm-rust-sdk"],
        ["RegisterContextFactory", "proxy-wasm-cpp-sdk"]
      ];
      function findSdk(module, language) {
        const has = language === "assemblyscript" ? hasText : hasName;
        return SDK_MARKS.find(([mark]) => has(module, mark))?.[1];
      }
      function hasName(module, text) {
        const section = module.interface.customSections.find(({ name }) => name === "name");
        return section !== void 0 && bufferOf(module, section.offset, section.size).includes(text, 0, "latin1");
      }
      const DATA_SECTION = 11;
      function hasText(module, text) {
        const section = module.interface.sections.find(({ id: id2 }) => id2 === DATA_SECTION);
        return section !== void 0 && bufferOf(module, section.offset, section.size).includes(Buffer.from(text, "utf16le"));
      }
      function bufferOf({ bytes }, offset, size) {
        return Buffer.from(bytes.buffer, bytes.byteOffset + offset, size);
      }
      function debugBytes({ interface: { customSections } }) {
        return customSections.filter(({ name }) => name.startsWith(".debug_") || name.startsWith("reloc..debug_")).reduce((sum, { size }) => sum + size, 0);
      }
    })
  ),
  /***/
  95540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          scanAsEnvoy
        )
        /* harmony export */
      });
      const HEADER_BYTES = 8;
      const SECTION_CUSTOM = 0;
      const SECTION_EXPORT = 7;
      const ABI_MARKERS = {
        proxy_abi_version_0_1_0: "0.1.0",
        proxy_abi_version_0_2_0: "0.2.0",
        proxy_abi_version_0_2_1: "0.2.1"
      };
      class Corrupted extends Error {
      }
      function scanAsEnvoy(bytes) {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        try {
          const abi = readAbi(buffer);
          return { corrupted: false, abi, namesCorrupted: isCorrupted(() => readCustomSections(buffer)) };
        } catch (error) {
          if (error instanceof Corrupted)
            return { corrupted: true, namesCorrupted: false };
          throw error;
        }
      }
      function isCorrupted(read) {
        try {
          read();
          return false;
        } catch (error) {
          if (error instanceof Corrupted)
            return true;
          throw error;
        }
      }
      function* sections(bytes) {
        if (bytes.length >= HEADER_BYTES && bytes.readUInt32BE(0) !== 6386541)
          throw new Corrupted();
        const part = { bytes, offset: HEADER_BYTES, end: bytes.length };
        while (part.offset < part.end) {
          const id2 = readByte(part);
          const size = readLength(part);
          const end = part.offset + size;
          yield { id: id2, part: { bytes, offset: part.offset, end } };
          part.offset = end;
        }
      }
      function readAbi(bytes) {
        for (const { id: id2, part } of sections(bytes)) {
          if (id2 !== SECTION_EXPORT)
            continue;
          for (let left = readLength(part); left > 0; left -= 1) {
            const length = readLength(part);
            const start = part.offset;
            part.offset += length;
            const kind = readByte(part);
            const abi = kind === 0 ? ABI_MARKERS[bytes.toString("latin1", start, start + length)] : void 0;
            if (abi !== void 0)
              return abi;
            readVarint(part);
          }
          return void 0;
        }
        return void 0;
      }
      function readCustomSections(bytes) {
        let named = false;
        for (const { id: id2, part } of sections(bytes)) {
          if (id2 !== SECTION_CUSTOM)
            continue;
          const length = readLength(part);
          const name = bytes.toString("latin1", part.offset, part.offset + length);
          part.offset += length;
          if (name !== "name" || named)
            continue;
          named = true;
          readFunctionNames(part);
        }
      }
      function readFunctionNames(section) {
        while (section.offset < section.end) {
          const id2 = readByte(section);
          const size = readLength(section);
          const start = section.offset;
          if (id2 !== 1) {
            section.offset += size;
            continue;
          }
          for (let left = readLength(section); left > 0; left -= 1) {
            readVarint(section);
            const length = readLength(section);
            section.offset += length;
          }
          if (section.offset !== start + size)
            throw new Corrupted();
        }
      }
      function readByte(part) {
        const byte = part.offset < part.end ? part.bytes[part.offset] : void 0;
        if (byte === void 0)
          throw new Corrupted();
        part.offset += 1;
        return byte;
      }
      function readLength(part) {
        const value = readVarint(part);
        if (part.offset + value > part.end)
          throw new Corrupted();
        return value;
      }
      function readVarint(part) {
        let value = 0;
        for (let shift = 0; shift <= 28; shift += 7) {
          const byte = readByte(part);
          if (shift === 28 && (byte & 127) > 3)
            break;
          value += (byte & 127) * 2 ** shift;
          if (byte < 128)
            return value;
        }
        throw new Corrupted();
      }
    })
  ),
  /***/
  96515: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        build: () => (
          /* binding */
          build
        )
        /* harmony export */
      });
      var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
      var _report_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28522);
      var _early_mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75404);
      var _run_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49847);
      var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72651);
      async function build(job) {
        const { env, folder, inputs } = job;
        const project = await job.project();
        if (inputs.module !== void 0) {
          env.log.info("the module is given: nothing to build");
          return { skipped: true };
        }
        if (!job.stages.includes("setup"))
          await (0, _early_mistakes_js__WEBPACK_IMPORTED_MODULE_3__.S)(job);
        const preparation = await job.preparation();
        if (preparation.build === void 0)
          return { diagnostics: preparation.diagnostics, tools: preparation.tools };
        const outcome = await preparation.build(_run_folder_js__WEBPACK_IMPORTED_MODULE_1__.Ot.module(folder));
        const diagnostics = [...preparation.diagnostics, ...outcome.diagnostics];
        if (outcome.status === "failed")
          return { diagnostics, tools: preparation.tools };
        const loaded = await job.module();
        const size = loaded.module.bytes.length;
        const { debugging, unoptimizedSize } = outcome;
        const before = [
          ...debugging === void 0 ? [] : [`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(debugging.size)} as compiled`],
          ...unoptimizedSize === void 0 ? [] : [`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(unoptimizedSize)} before wasm-opt`]
        ];
        env.log.info([`${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.z3)(size)} in ${(0, _report_format_js__WEBPACK_IMPORTED_MODULE_4__.Xo)(outcome.seconds)}`, ...before].join(", "));
        return {
          diagnostics,
          tools: preparation.tools,
          module: (0, _summary_js__WEBPACK_IMPORTED_MODULE_2__.e)(loaded, project.language),
          figures: {
            size: { value: size, unit: "bytes" },
            ...debugging === void 0 ? {} : { "size-unstripped": { value: debugging.size, unit: "bytes" } },
            ...unoptimizedSize === void 0 ? {} : { "size-unoptimized": { value: unoptimizedSize, unit: "bytes" } }
          },
          artifacts: [
            { name: "module", path: loaded.file, sha256: loaded.module.sha256 },
            ...debugging === void 0 ? [] : [{ name: "module-debug", path: (0, _base_files_js__WEBPACK_IMPORTED_MODULE_0__.iZ)(env.directory, debugging.path) }]
          ]
        };
      }
    })
  ),
  /***/
  75404: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          refuseEarly
        )
        /* harmony export */
      });
      async function refuseEarly(job) {
        if (job.stages.includes("publish"))
          await (await Promise.all(
            /* import() */
            [__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7872)]
          ).then(__webpack_require__.bind(__webpack_require__, 53058))).findDestination(job);
        if (job.stages.includes("test") && (await job.project()).build === void 0) {
          await (await Promise.all(
            /* import() */
            [__webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6315)]
          ).then(__webpack_require__.bind(__webpack_require__, 46315))).readSuite(job);
        }
      }
    })
  ),
  /***/
  72651: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          summarize
        ),
        /* harmony export */
        p: () => (
          /* binding */
          summarizeBytes
        )
        /* harmony export */
      });
      var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
      var _check_describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63752);
      function summarize({ module, ...file }, language) {
        const described = (0, _check_describe_js__WEBPACK_IMPORTED_MODULE_1__.U)(module);
        return summarizeBytes(file, { abi: described.abi, language: language ?? described.language }, module.sha256);
      }
      function summarizeBytes({ file, bytes }, known, sum = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)) {
        return { path: file, sha256: sum, size: bytes.length, ...known };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
