const id = 1797;
const ids = [1797];
const modules = {
  /***/
  13276: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Hh: () => (
          /* binding */
          deployPlugin
        ),
        Cg: () => (
          /* binding */
          hostVariables
        ),
        $G: () => (
          /* binding */
          seenVariables
        ),
        Lr: () => (
          /* binding */
          undeployable
        )
      });
      var tables = __webpack_require__(18892);
      ;
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function goJson(value) {
        return JSON.stringify(sorted(value)).replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
      }
      function sorted(value) {
        if (Array.isArray(value))
          return value.map(sorted);
        if (typeof value !== "object" || value === null)
          return value;
        const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
      }
      ;
      function deployPlugin(plugin, version) {
        const { name, rootId, vmId, configuration, vmConfiguration, failurePolicy } = plugin;
        const plain = {
          filterName: name,
          name,
          rootId,
          vmId,
          configuration,
          absence: "left-out",
          vmConfiguration,
          environment: keepVariables(plugin, () => true),
          capabilities: isPlain(plugin) ? plugin.capabilities : void 0,
          failurePolicy,
          failOpenField: !knows(version, SINCE.failurePolicy),
          stopIteration: plugin.stopIteration === true && knows(version, SINCE.stopIteration),
          perRoute: false,
          bufferLimit: void 0
        };
        switch (plugin.product) {
          case void 0:
          case "envoy":
            return plain;
          case "istio":
            return {
              ...plain,
              filterName: `extensions.istio.io/trafficextension/${NAMESPACE}.${name}`,
              name: `${NAMESPACE}.${name}`,
              vmId: "",
              configuration: toStruct(configuration),
              absence: "empty-any",
              vmConfiguration: void 0,
              environment: keepVariables(plugin, isKeptByIstio),
              failurePolicy: failurePolicy ?? "FAIL_CLOSED",
              stopIteration: false
            };
          case "envoy-gateway": {
            const resource = `envoyextensionpolicy/${NAMESPACE}/${name}/wasm/0`;
            return {
              ...plain,
              filterName: `envoy.filters.http.wasm/${resource}`,
              vmId: resource,
              configuration: toRawJson(configuration),
              vmConfiguration: void 0,
              environment: keepVariables(plugin, isFromHost),
              failOpenField: true,
              stopIteration: false,
              perRoute: true,
              bufferLimit: 32768
            };
          }
          case "gloo":
            return {
              ...plain,
              filterName: "envoy.filters.http.wasm",
              vmId: "gloo-vm-id",
              vmConfiguration: void 0,
              environment: {},
              failOpenField: true,
              stopIteration: false
            };
        }
      }
      function isPlain({ product = "envoy" }) {
        return product === "envoy";
      }
      function keepVariables({ environment = {} }, isKept) {
        return Object.fromEntries(Object.entries(environment).filter(([name, variable]) => variable !== null && isKept(name, variable)));
      }
      function isKeptByIstio(name, variable) {
        return isFromHost(name, variable) || !name.startsWith("ISTIO_META_");
      }
      function isFromHost(_name, variable) {
        return typeof variable !== "string";
      }
      function hostVariables(plugin) {
        const { environment } = deployPlugin(plugin);
        return Object.fromEntries(Object.entries(environment).flatMap(([name, variable]) => variable === null || typeof variable === "string" ? [] : [[name, variable.host ?? void 0]]));
      }
      function seenVariables(environment) {
        return new Map(Object.entries(environment).flatMap(([name, variable]) => {
          const value = typeof variable === "string" ? variable : variable?.host;
          return value === null || value === void 0 ? [] : [[name, value]];
        }));
      }
      const SINCE = { failurePolicy: "1.33.0", stopIteration: "1.35.0" };
      function knows(version, since) {
        return version === void 0 || (0, tables.$l)(since, version.split("-")[0] ?? version);
      }
      function undeployable(plugin, version) {
        const { product = "envoy", configuration, vmConfiguration, failurePolicy, stopIteration } = plugin;
        const problems = [];
        if (failurePolicy === "FAIL_RELOAD" && !knows(version, SINCE.failurePolicy)) {
          problems.push("knows no FAIL_RELOAD before Envoy 1.33: the module fails closed");
        }
        if (product === "envoy") {
          if (stopIteration === true && !knows(version, SINCE.stopIteration)) {
            problems.push("knows no allow_on_headers_stop_iteration before Envoy 1.35: a pause on headers holds the body back");
          }
          return problems;
        }
        if (vmConfiguration !== void 0)
          problems.push("has no field for vmConfiguration: the VM is told nothing");
        problems.push(...lostVariables(plugin, product));
        if (plugin.capabilities !== void 0) {
          problems.push("has no field for capabilities: the module may use all of them");
        }
        if (stopIteration === true) {
          problems.push("never sets allow_on_headers_stop_iteration: a pause on headers holds the body back too");
        }
        if (product === "istio" && configuration !== void 0 && !isMapping(parseJson(configuration))) {
          problems.push("can only hand over a mapping (pluginConfig), and the configuration is none: the module is told it all the same here");
        }
        if (product !== "istio" && failurePolicy === "FAIL_RELOAD" && knows(version, SINCE.failurePolicy)) {
          problems.push("knows only failOpen, not FAIL_RELOAD: the module fails closed");
        }
        return problems;
      }
      function lostVariables(plugin, product) {
        const { environment } = deployPlugin(plugin);
        const lost = Object.keys(keepVariables(plugin, () => true)).filter((name) => !Object.hasOwn(environment, name));
        if (lost.length === 0)
          return [];
        const why = {
          istio: "takes variables whose names begin with ISTIO_META_ for its own",
          "envoy-gateway": "hands on variables of its Envoy (env.hostKeys), and has no field for values",
          gloo: "has no field for environment variables"
        }[product];
        return [`${why}: the module does not see ${lost.join(", ")}`];
      }
      const NAMESPACE = "default";
      function toStruct(configuration) {
        const value = configuration === void 0 ? void 0 : parseJson(configuration);
        if (!isMapping(value))
          return configuration;
        return Object.keys(value).length === 0 ? void 0 : goJson(value);
      }
      function toRawJson(configuration) {
        if (configuration === void 0)
          return "";
        const value = parseJson(configuration);
        if (value === null)
          return "";
        return goJson(value ?? configuration);
      }
      function isMapping(value) {
        return typeof value === "object" && value !== null && !Array.isArray(value);
      }
    })
  ),
  /***/
  11434: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        provisionEnvoy: () => (
          /* binding */
          provisionEnvoy
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var ask_once = __webpack_require__(52965);
      var envoy_origin = __webpack_require__(99418);
      var dist = __webpack_require__(77934);
      var store = __webpack_require__(74983);
      var bootstrap = __webpack_require__(78120);
      var wasm_bytes = __webpack_require__(13422);
      ;
      const PROOF_LINE = "the known-good module runs";
      const MESSAGE_OFFSET = 16;
      const INFO = 2;
      function makeKnownGoodModule() {
        const logAndAgree = [
          ...[65, INFO, 65, MESSAGE_OFFSET, 65, PROOF_LINE.length, 16, 0],
          // proxy_log(info, offset, length)
          26,
          // drop
          ...[65, 1]
          // i32.const 1: yes
        ];
        return Uint8Array.from([
          ...wasm_bytes.mS,
          ...(0, wasm_bytes.uW)(1, [(0, wasm_bytes.Fg)(0, 0), (0, wasm_bytes.Fg)(2, 1), (0, wasm_bytes.Fg)(3, 1), (0, wasm_bytes.Fg)(1, 1), (0, wasm_bytes.Fg)(2, 0)]),
          ...(0, wasm_bytes.uW)(2, [[...(0, wasm_bytes.Qq)("env"), ...(0, wasm_bytes.Qq)("proxy_log"), 0, 2]]),
          ...(0, wasm_bytes.uW)(3, [[0], [1], [3], [4]]),
          ...(0, wasm_bytes.uW)(5, [[0, 1]]),
          ...(0, wasm_bytes.uW)(7, [
            (0, wasm_bytes.ES)("memory", 2, 0),
            (0, wasm_bytes.ES)("proxy_abi_version_0_2_1", 0, 1),
            (0, wasm_bytes.ES)("proxy_on_vm_start", 0, 2),
            (0, wasm_bytes.ES)("proxy_on_configure", 0, 2),
            (0, wasm_bytes.ES)("proxy_on_memory_allocate", 0, 3),
            (0, wasm_bytes.ES)("proxy_on_context_create", 0, 4)
          ]),
          ...(0, wasm_bytes.uW)(10, [(0, wasm_bytes.rf)([]), (0, wasm_bytes.rf)(logAndAgree), (0, wasm_bytes.rf)([65, 128, 8]), (0, wasm_bytes.rf)([])]),
          ...(0, wasm_bytes.uW)(11, [[0, 65, MESSAGE_OFFSET, 11, ...(0, wasm_bytes.Qq)(PROOF_LINE)]])
        ]);
      }
      var process = __webpack_require__(46044);
      var envoy_record = __webpack_require__(83201);
      var source = __webpack_require__(89090);
      var version_line = __webpack_require__(41465);
      ;
      const TOOL = "envoy-proof";
      const FILE = "proof.json";
      const RecordSchema = (0, dist.Ikc)({ module: (0, dist.YjP)(), versionLine: (0, dist.YjP)() });
      async function recallProof(binarySha256, env) {
        const folder = await env.store.find(TOOL, (0, store.versionFromSum)(binarySha256), env.platform.arch);
        const record = folder === void 0 ? void 0 : await (0, envoy_record.a)(folder, FILE, RecordSchema);
        if (record === void 0 || record.module !== (0, files.sc)(makeKnownGoodModule()))
          return void 0;
        return { proven: true, versionLine: record.versionLine };
      }
      async function proveEnvoy(command, env) {
        const [versionLine, outcome] = await Promise.all([(0, version_line.NC)(command, env), loadKnownGood(command, env)]);
        if (outcome instanceof errors.v4)
          return { proven: false, reason: outcome.message };
        if (versionLine === void 0)
          return { proven: false, reason: "it does not tell its version as Envoy does" };
        if (!outcome.loads)
          return { proven: false, reason: `it refuses a good module: ${outcome.reasons.join("; ")}` };
        if (!outcome.log.includes(PROOF_LINE))
          return { proven: false, reason: "it did not run a good module" };
        return { proven: true, versionLine };
      }
      async function loadKnownGood(command, env) {
        const folder = await (0, source.kR)(env);
        const modulePath = (0, external_node_path_.join)(folder, "known-good.wasm");
        const plugin = { modulePath, name: "known-good", rootId: "known-good", vmId: "known-good", configuration: "{}" };
        try {
          await (0, promises_.writeFile)(modulePath, makeKnownGoodModule());
          return await (0, process.validate)({ command }, (0, bootstrap.makeLaunch)(plugin, bootstrap.NO_NETWORK), env);
        } catch (error) {
          if (error instanceof errors.v4)
            return error;
          throw error;
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function keepProof(binarySha256, versionLine, env) {
        const folder = await (0, source.kR)(env);
        try {
          await (0, envoy_record.r)(folder, FILE, { module: (0, files.sc)(makeKnownGoodModule()), versionLine });
          await env.store.add(folder, TOOL, (0, store.versionFromSum)(binarySha256), env.platform.arch);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      var releases = __webpack_require__(54778);
      var sources_image = __webpack_require__(32501);
      var exec = __webpack_require__(10533);
      ;
      const variableSource = {
        name: "ENVOY_PATH",
        async offer(request) {
          const named = request.env.variables.ENVOY_PATH;
          if (!named || !isRelease(request))
            return void 0;
          const binary = (0, external_node_path_.isAbsolute)(named) ? named : (0, external_node_path_.resolve)(request.env.directory, named);
          if ((0, exec.aY)(binary, request.env.variables) === void 0) {
            throw new errors.j1(`ENVOY_PATH: ${binary} is no program that can be run`, {
              hint: "set ENVOY_PATH to an Envoy binary, or unset it"
            });
          }
          return offerIfFit(binary, "ENVOY_PATH", request);
        }
      };
      const systemSource = {
        name: "PATH",
        async offer(request) {
          if (!isRelease(request))
            return void 0;
          const binary = (0, exec.aY)("envoy", request.env.variables);
          if (binary === void 0)
            return { reason: "there is no envoy", unexpected: false };
          return offerIfFit((0, external_node_path_.resolve)(request.env.directory, binary), "envoy on PATH", request);
        }
      };
      function isRelease({ target }) {
        return target.kind !== "image" && target.kind !== "path";
      }
      async function offerIfFit(binary, source2, { target, env }) {
        const line = await (0, version_line.NC)([binary], env);
        if (line === void 0)
          return { reason: `${binary} does not tell its version`, unexpected: true };
        const why = (0, version_line.hH)(target, line);
        if (why !== void 0)
          return { reason: `${binary} ${why}`, unexpected: false };
        return { source: source2, folder: (0, external_node_path_.dirname)(binary), binary: (0, external_node_path_.basename)(binary) };
      }
      var official = __webpack_require__(82526);
      ;
      const pathSource = {
        name: "path",
        async offer({ target, env }) {
          if (target.kind !== "path")
            return void 0;
          const binary = (0, external_node_path_.resolve)(env.directory, target.path);
          if ((0, exec.aY)(binary, env.variables) === void 0) {
            throw new errors.j1(`target ${JSON.stringify(target.key)}: ${binary} is no program that can be run`, {
              hint: "name the Envoy binary, and see that it is executable (chmod +x)"
            });
          }
          return { source: target.key, folder: (0, external_node_path_.dirname)(binary), binary: (0, external_node_path_.basename)(binary) };
        }
      };
      ;
      const storedSource = {
        name: "store",
        async offer(request) {
          const version = (0, source.l7)(request.target);
          if (version === void 0)
            return void 0;
          const { store: store2, platform } = request.env;
          const folder = await store2.find(source.jv, version, platform.arch);
          if (folder === void 0)
            return { reason: `holds no Envoy ${version} yet`, unexpected: false };
          const origin = await (0, envoy_origin.P)(folder);
          const sums = (0, source.Oo)(version, request);
          return {
            source: origin?.source ?? "store",
            folder,
            binary: source.eJ,
            sums: sums.length > 0 ? sums : [origin?.sha256 ?? ""],
            stored: { tool: source.jv, version }
          };
        }
      };
      var wheel = __webpack_require__(95971);
      ;
      const SOURCES = [
        pathSource,
        variableSource,
        systemSource,
        storedSource,
        sources_image.Z,
        official.v,
        wheel.t
      ];
      async function provisionEnvoy(target, env, options) {
        const request = { ...options, target, env, table: options.table ?? releases.ye };
        return inTurn((0, source.l7)(target) ?? target.key, () => tryAll(request));
      }
      const turns = /* @__PURE__ */ new Map();
      async function inTurn(key, work) {
        const turn = (turns.get(key) ?? Promise.resolve()).then(work);
        turns.set(key, turn.catch(() => void 0));
        return turn;
      }
      async function tryAll(request) {
        const { target, env } = request;
        const reasons = [];
        for (const source2 of SOURCES) {
          const outcome = await trySource(source2, request);
          if (outcome === void 0)
            continue;
          if (!("reason" in outcome))
            return outcome;
          reasons.push(`${source2.name}: ${outcome.reason}`);
          const line = `${target.key}: ${source2.name}: ${outcome.reason}`;
          if (outcome.unexpected)
            env.log.info(`${line}; trying what else there is`);
          else
            env.log.debug(line);
        }
        throw nothingWorked(request, reasons);
      }
      async function trySource(source2, request, isSecondTry = false) {
        const { target, env } = request;
        try {
          const offer = await source2.offer(request);
          if (offer === void 0 || "reason" in offer)
            return offer;
          const sha256 = await inTurn("sum", () => sumOf(offer, env));
          const isWrong = offer.sums !== void 0 && !offer.sums.includes(sha256);
          if (isWrong && offer.stored !== void 0 && !isSecondTry) {
            await env.store.remove(offer.stored.tool, offer.stored.version, env.platform.arch);
            env.log.info(`${target.key}: ${source2.name}: the Envoy that was kept has been altered; getting it anew`);
            return await trySource(source2, request, true);
          }
          try {
            if (!isWrong)
              return await accept(offer, sha256, request);
            return { reason: `the binary has SHA-256 ${sha256}, expected ${offer.sums?.join(" or ")}`, unexpected: true };
          } finally {
            if (offer.fetched !== void 0)
              await (0, promises_.rm)(offer.folder, { recursive: true, force: true });
          }
        } catch (error) {
          if (error instanceof errors.v4 || error instanceof errors.gl) {
            return { reason: error.message, unexpected: true };
          }
          throw error;
        }
      }
      async function accept(offer, sha256, request) {
        const { env, target } = request;
        const recalled = await recallProof(sha256, env);
        const proof = recalled ?? await proveEnvoy((0, source.Nl)(offer), env);
        if (!proof.proven)
          return { reason: proof.reason, unexpected: true };
        const why = offer.byDefinition === true ? void 0 : (0, version_line.hH)(target, proof.versionLine);
        if (why !== void 0)
          return { reason: `the binary ${why}`, unexpected: true };
        const folder = await keep(offer, sha256, env);
        if (recalled === void 0)
          await keepProof(sha256, proof.versionLine, env);
        return {
          target,
          command: (0, source.Nl)({ ...offer, folder }),
          versionLine: proof.versionLine,
          version: (0, version_line.E4)(proof.versionLine),
          sha256,
          source: offer.source
        };
      }
      async function sumOf({ folder, binary, fetched }, env) {
        const path = (0, external_node_path_.join)(folder, binary);
        try {
          const sum = () => (0, files.Q3)(path);
          const known = fetched === void 0 ? await (0, ask_once.R)("SHA-256", [path], env, sum) : await sum();
          return known ?? "of no file";
        } catch (error) {
          if (!(0, files.c4)(error))
            throw error;
          return "of no file";
        }
      }
      async function keep({ fetched, folder, source: source2 }, sha256, env) {
        if (fetched === void 0)
          return folder;
        await (0, envoy_origin.g)(folder, { source: source2, sha256 });
        return env.store.add(folder, fetched.tool, fetched.version, env.platform.arch);
      }
      function nothingWorked({ target, env, table }, reasons) {
        const platform = (0, source.$r)(env.platform);
        const known = (0, releases.q5)(env.platform, table);
        const here = known.length === 0 ? "none is known for this platform" : `known for it are ${known.join(", ")}`;
        return new errors.v4(`no Envoy for ${target.key} on ${platform}: ${reasons.join("; ")}`, {
          hint: `${here}. Set ENVOY_PATH to a binary, name one (path:FILE) or a proxy image (image:REFERENCE) as the target, name a mirror (mirrors: FROM = TO), or point pip at an index that you can reach`
        });
      }
    })
  ),
  /***/
  13422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ES: () => (
          /* binding */
          exported
        ),
        /* harmony export */
        Fg: () => (
          /* binding */
          functionType
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        mS: () => (
          /* binding */
          MAGIC
        ),
        /* harmony export */
        rf: () => (
          /* binding */
          body
        ),
        /* harmony export */
        uW: () => (
          /* binding */
          section
        )
        /* harmony export */
      });
      const I32 = 127;
      const MAGIC = [0, 97, 115, 109, 1, 0, 0, 0];
      function functionType(parameters, results) {
        const types = (count) => vector(Array.from({ length: count }, () => [I32]));
        return [96, ...types(parameters), ...types(results)];
      }
      function exported(name, kind, index) {
        return [...text(name), kind, index];
      }
      function section(id2, entries) {
        const content = vector(entries);
        return [id2, ...leb128(content.length), ...content];
      }
      function body(instructions, locals = 0) {
        const code = [...locals === 0 ? [0] : [1, locals, I32], ...instructions, 11];
        return [...leb128(code.length), ...code];
      }
      function vector(entries) {
        return [...leb128(entries.length), ...entries.flat()];
      }
      function text(value) {
        return vector([...Buffer.from(value)].map((byte) => [byte]));
      }
      function leb128(value) {
        return value < 128 ? [value] : [value & 127 | 128, ...leb128(value >>> 7)];
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
