const id = 3646;
const ids = [3646];
const modules = {
  /***/
  47540: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        V: () => (
          /* binding */
          ABI_VERSIONS
        ),
        /* harmony export */
        d: () => (
          /* binding */
          abiTable
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
      const ABI_VERSIONS = ["0.1.0", "0.2.0", "0.2.1"];
      const release = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\d+\.\d+\.\d+$/));
      const signature = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(void|(i32|i64|f32|f64)( (i32|i64|f32|f64))*) -> (void|i32|i64|f32|f64)$/), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("As Envoy prints it: `i32 i64 -> i32`, `void -> void`."));
      const abi = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(ABI_VERSIONS)), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("ABI versions of the module that get it; left out: all.")));
      const since = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The first measured release that has it; the oldest one says nothing of those before."));
      const name = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1));
      const importRow = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
        module: name,
        name,
        signature,
        abi,
        since,
        start: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(release, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The first measured release that lets _initialize and main call it; left out: none.")))
      });
      const exportRow = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
        name,
        signature,
        abi,
        since,
        with: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Looked up only if this one was found with its type."))),
        without: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(name, valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Looked up only if this one was not found with its type.")))
      });
      const abiTable = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
        $schema: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
        version: valibot__WEBPACK_IMPORTED_MODULE_0__.euz(1),
        how: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("How every row was got.")),
        aliases: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("Modules that have the same functions under another name.")),
        releases: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({ version: release, build: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The binary's own version line.")) })), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The builds that were measured, oldest first.")),
        imports: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(importRow), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The functions that Envoy links.")),
        exports: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(exportRow), valibot__WEBPACK_IMPORTED_MODULE_0__.h_("The functions that Envoy looks up, in its order."))
      });
    })
  ),
  /***/
  33646: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runProbe: () => (
          /* binding */
          runProbe
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_os_ = __webpack_require__(48161);
      var external_node_path_ = __webpack_require__(76760);
      var semver = __webpack_require__(62088);
      var abi_signature = __webpack_require__(89409);
      var tables = __webpack_require__(18892);
      var schema = __webpack_require__(47540);
      var write = __webpack_require__(57868);
      ;
      const WASI = ["wasi_snapshot_preview1", "wasi_unstable"];
      const WRONG = "f32 -> f32";
      const KNOWN_NAMES = {
        env: unique([
          ...(0, tables.n3)("env"),
          ...[
            "proxy_set_log_level",
            "proxy_get_shared_queue",
            "proxy_resume_downstream",
            "proxy_dispatch_http_call",
            "abort"
          ]
        ]),
        wasi: unique([...(0, tables.n3)(WASI[0]), "proc_raise", "sock_open", "sock_connect"]),
        callbacks: unique([
          ...tables.fC.map(({ name }) => name),
          ...["proxy_on_custom_callback", "proxy_on_timer_ready", "proxy_on_plugin_start", "free"]
        ])
      };
      async function probeEnvoy(judge, workers, names = KNOWN_NAMES) {
        const questions = [
          ...names.env.map((name) => ({ modules: ["env"], name, abis: schema.V })),
          ...names.wasi.map((name) => ({ modules: [...WASI], name, abis: ["0.2.1"] }))
        ];
        const rows = await mapLimited(questions, workers, (question) => probeImport(judge, question));
        return { imports: rows.flat(), exports: await probeExports(judge, names.callbacks) };
      }
      async function probeImport(judge, { modules: modules2, name, abis }) {
        const answers = /* @__PURE__ */ new Map();
        for (const abi of abis) {
          const signatures = await Promise.all(modules2.map((module2) => hostSignature(judge, module2, name, abi)));
          const [first] = signatures;
          if (signatures.some((signature) => signature !== first))
            throw new Error(`${name} differs by module`);
          if (first !== void 0)
            answers.set(first, [...answers.get(first) ?? [], abi]);
        }
        const [module = ""] = modules2;
        return Promise.all([...answers].map(async ([signature, found]) => ({
          module,
          name,
          signature,
          ...found.length === abis.length ? {} : { abi: found },
          start: await mayBeCalledAtStart(judge, module, name, signature, found.at(-1) ?? "0.2.1")
        })));
      }
      async function hostSignature(judge, module, name, abi) {
        const [reason = ""] = (await judge(writeFilter(abi, {}, [{ module, name, type: (0, abi_signature.u)(WRONG) }]))).reasons;
        if (reason === `Failed to load Wasm module due to a missing import: ${module}.${name}`)
          return void 0;
        const signature = /import type mismatch: .*, but host exports: (.*)$/.exec(reason)?.[1];
        if (signature === void 0)
          throw new Error(`${module}.${name}: ${reason}`);
        return signature;
      }
      async function mayBeCalledAtStart(judge, module, name, signature, abi) {
        const type = (0, abi_signature.u)(signature);
        const code = [...(0, write.Ul)(type.params), 16, 0, ...type.results.map(() => 26)];
        const { reasons } = await judge(writeFilter(abi, { _initialize: { signature: "void -> void", code } }, [{ module, name, type }]));
        return !reasons.some((reason) => reason.includes("restricted_callback"));
      }
      async function probeExports(judge, names) {
        const wrong = Object.fromEntries(names.map((name) => [name, { signature: WRONG }]));
        const rows = /* @__PURE__ */ new Map();
        for (const abi of schema.V) {
          const command = await wantedTypes(judge, abi, wrong);
          const reactor = await wantedTypes(judge, abi, { ...wrong, _initialize: { signature: "void -> void" } });
          for (const [position, { name, signature }] of [...command.slice(0, 2), ...reactor, ...command].entries()) {
            const key = `${name} ${signature}`;
            const row = { name, signature, ...conditionOf(name, command, reactor) };
            const seen = rows.get(key) ?? { row, abi: [], position };
            if (!seen.abi.includes(abi)) {
              seen.abi.push(abi);
              seen.position = Math.max(seen.position, position);
            }
            rows.set(key, seen);
          }
        }
        return [...rows.values()].sort((a, b) => a.position - b.position).map(({ row, abi }) => abi.length === schema.V.length ? row : { ...row, abi });
      }
      function conditionOf(name, command, reactor) {
        const isIn = (answers) => answers.some((answer) => answer.name === name);
        if (name === "proxy_on_memory_allocate")
          return { without: "malloc" };
        if (!isIn(command))
          return { with: "_initialize" };
        return isIn(reactor) || name === "_initialize" ? {} : { without: "_initialize" };
      }
      async function wantedTypes(judge, abi, wrong) {
        const { reasons } = await judge(writeFilter(abi, wrong));
        return reasons.flatMap((reason) => {
          const match = /^Bad function signature for: (\S+), want: (.*), but the module exports: /.exec(reason);
          return match === null ? [] : [{ name: match[1] ?? "", signature: match[2] ?? "" }];
        });
      }
      function writeFilter(abi, changes, imports = []) {
        const functions = {
          [`proxy_abi_version_${abi.replaceAll(".", "_")}`]: { signature: "void -> void" },
          _initialize: { signature: "void -> void" },
          malloc: { signature: "i32 -> i32", code: [65, 128, 8] },
          ...changes
        };
        const written = Object.entries(functions).map(([name, { signature, code }]) => {
          const type = (0, abi_signature.u)(signature);
          return { name, type, code: code ?? (0, write.Ul)(type.results) };
        });
        return (0, write.em)(imports, written);
      }
      function unique(names) {
        return [...new Set(names)].sort();
      }
      async function mapLimited(items, workers, work) {
        const results = [];
        let next = 0;
        const worker = async () => {
          for (let index = next++; index < items.length; index = next++)
            results[index] = await work(items[index]);
        };
        await Promise.all(Array.from({ length: workers }, worker));
        return results;
      }
      var bootstrap = __webpack_require__(78120);
      var process = __webpack_require__(46044);
      var provision = __webpack_require__(11434);
      var targets = __webpack_require__(73528);
      var stage_registry = __webpack_require__(13995);
      var toolchain_mirrors = __webpack_require__(25814);
      ;
      async function runProbe(text, flags, env) {
        const mirrors = (0, toolchain_mirrors.Cy)([...flags.mirror ?? [], env.variables.WASM_ACTION_MIRRORS ?? ""].join("\n"));
        const registry = (0, stage_registry.createRegistry)({ plainHttp: flags.plainHttp === true }, void 0, env);
        const envoy = await (0, provision.provisionEnvoy)((0, targets.hu)(text), env, { mirrors, registry });
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(env.temporary, "probe-"));
        let count = 0;
        const judge = async (module) => {
          count += 1;
          if (count % 10 === 0)
            env.log.progress(`${envoy.version}: ${count} modules judged`);
          const modulePath = (0, external_node_path_.join)(folder, `${count}.wasm`);
          await (0, promises_.writeFile)(modulePath, module);
          const plugin = { modulePath, name: "probe", rootId: "", vmId: "" };
          const result = await (0, process.validate)(envoy, (0, bootstrap.makeLaunch)(plugin, bootstrap.NO_NETWORK, envoy.version), env);
          await (0, promises_.rm)(modulePath);
          return result;
        };
        try {
          const { imports, exports } = await probeEnvoy(judge, (0, external_node_os_.availableParallelism)());
          const base = nearestRelease(envoy.version);
          return {
            target: text,
            envoy: envoy.versionLine,
            binarySha256: envoy.sha256,
            imports,
            exports,
            comparedWith: base,
            differences: compareWithTable({ imports, exports }, base)
          };
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      function nearestRelease(version) {
        const number = version.split("-")[0] ?? version;
        return tables.Ir.findLast((release) => (0, semver.compare)(release, number) <= 0) ?? tables.Ir[0] ?? tables.Q5;
      }
      function compareWithTable({ imports, exports }, release) {
        const isKnown = (since) => since !== void 0 && (0, semver.compare)(since, release) <= 0;
        const describe = (name, signature, start) => `${name} ${signature}${start ? ", at the start too" : ""}`;
        const tabled = ["env", "wasi_snapshot_preview1"].flatMap((module) => (0, tables.n3)(module).flatMap((name) => (0, tables.l6)(module, name).filter(({ since }) => isKnown(since)).map(({ type, start }) => describe(`${module}.${name}`, (0, abi_signature.i)(type), isKnown(start)))));
        const linked = imports.map(({ module, name, signature, start }) => describe(`${module}.${name}`, signature, start));
        const callbacks = tables.fC.filter(({ since }) => isKnown(since)).map(({ name, type }) => `${name} ${(0, abi_signature.i)(type)}`);
        const asked = exports.map(({ name, signature }) => `${name} ${signature}`);
        return [...listDifferences(linked, tabled), ...listDifferences(asked, callbacks)];
      }
      function listDifferences(here, table) {
        return [
          ...here.filter((row) => !table.includes(row)).map((row) => `+ ${row}`),
          ...table.filter((row) => !here.includes(row)).map((row) => `- ${row}`)
        ];
      }
    })
  ),
  /***/
  25814: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cy: () => (
          /* binding */
          parseMirrors
        ),
        /* harmony export */
        J4: () => (
          /* binding */
          applyMirrors
        ),
        /* harmony export */
        hr: () => (
          /* binding */
          joinMirrors
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      function parseMirrors(text) {
        const mirrors = [];
        for (const [index, raw] of text.split(/\r?\n/).entries()) {
          const line = raw.trim();
          if (line === "" || line.startsWith("#"))
            continue;
          const mirror = parseLine(line, index + 1);
          if (mirrors.some((other) => other.from === mirror.from)) {
            throw wrong(index + 1, `${mirror.from} has a mirror already`);
          }
          mirrors.push(mirror);
        }
        return mirrors.sort((a, b) => b.from.length - a.from.length);
      }
      function joinMirrors(first, second) {
        const others = second.filter(({ from }) => !first.some((own) => own.from === from));
        return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
      }
      function applyMirrors(address, mirrors) {
        for (const { from, to } of mirrors) {
          if (!address.startsWith(from))
            continue;
          const rest = address.slice(from.length);
          if (rest === "" || /^[/:@?]/.test(rest))
            return to + rest;
        }
        return address;
      }
      function parseLine(line, number) {
        const split = line.indexOf("=");
        if (split < 0)
          throw wrong(number, `${JSON.stringify(line)} has no "="`);
        const from = withoutSlash(line.slice(0, split));
        const to = withoutSlash(line.slice(split + 1));
        if (from === "" || to === "")
          throw wrong(number, 'one side of the "=" is empty');
        for (const side of [from, to]) {
          if (/\s/.test(side))
            throw wrong(number, `${JSON.stringify(side)} contains a space`);
          if (/^[a-z]+:\/\/[^/]*@/i.test(side))
            throw wrong(number, "an address must not carry a user name or a password");
          if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side))
            throw wrong(number, `${side} is no http or https URL`);
        }
        if (isHttpUrl(from) !== isHttpUrl(to)) {
          throw wrong(number, "a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix");
        }
        return { from, to };
      }
      function withoutSlash(side) {
        return side.trim().replace(/\/+$/, "");
      }
      function isHttpUrl(text) {
        return /^https?:\/\//i.test(text) && URL.canParse(text);
      }
      function wrong(line, what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`mirrors, line ${line}: ${what}`, {
          hint: "write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github"
        });
      }
    })
  ),
  /***/
  57868: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          writeU32
        ),
        /* harmony export */
        Ul: () => (
          /* binding */
          zeros
        ),
        /* harmony export */
        em: () => (
          /* binding */
          writeModule
        )
        /* harmony export */
      });
      const CODES = {
        i32: 127,
        i64: 126,
        f32: 125,
        f64: 124,
        v128: 123,
        funcref: 112,
        externref: 111,
        ref: 110
      };
      const HEADER = [0, 97, 115, 109, 1, 0, 0, 0];
      function writeModule(imports, functions) {
        const types = [...imports, ...functions].map(({ type }) => [
          96,
          ...writeTypes(type.params),
          ...writeTypes(type.results)
        ]);
        return Uint8Array.from([
          ...HEADER,
          ...section(1, types),
          ...section(2, imports.map(({ module, name }, index) => [...text(module), ...text(name), 0, ...writeU32(index)])),
          ...section(3, functions.map((_, index) => writeU32(imports.length + index))),
          ...section(5, [[0, 1]]),
          ...section(7, [
            ...functions.map(({ name }, index) => [...text(name), 0, ...writeU32(imports.length + index)]),
            [...text("memory"), 2, 0]
          ]),
          ...section(10, functions.map(({ code }) => [...writeU32(code.length + 2), 0, ...code, 11]))
        ]);
      }
      function zeros(types) {
        return types.flatMap(zero);
      }
      function zero(type) {
        switch (type) {
          case "i32":
            return [65, 0];
          case "i64":
            return [66, 0];
          case "f32":
            return [67, 0, 0, 0, 0];
          case "f64":
            return [68, 0, 0, 0, 0, 0, 0, 0, 0];
          case "v128":
            return [253, 12, ...new Array(16).fill(0)];
          case "funcref":
          case "externref":
          case "ref":
            return [208, CODES[type]];
        }
      }
      function writeTypes(types) {
        return [...writeU32(types.length), ...types.map((type) => CODES[type])];
      }
      function section(id2, items) {
        if (items.length === 0)
          return [];
        const content = [...writeU32(items.length), ...items.flat()];
        return [id2, ...writeU32(content.length), ...content];
      }
      function text(value) {
        const bytes = Buffer.from(value, "utf8");
        return [...writeU32(bytes.length), ...bytes];
      }
      function writeU32(value) {
        return value < 128 ? [value] : [value & 127 | 128, ...writeU32(value >>> 7)];
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
