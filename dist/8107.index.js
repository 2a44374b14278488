const id = 8107;
const ids = [8107];
const modules = {
  /***/
  30468: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          readWhole
        ),
        /* harmony export */
        z: () => (
          /* binding */
          readChunks
        )
        /* harmony export */
      });
      var _http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
      const STALL_LIMIT = 6e4;
      async function* readChunks(response, stallLimit = STALL_LIMIT) {
        if (response.body === null)
          return;
        const reader = response.body.getReader();
        try {
          for (; ; ) {
            let stalled = false;
            const timer = setTimeout(() => {
              stalled = true;
              void reader.cancel().catch(() => void 0);
            }, stallLimit);
            const { done, value } = await reader.read().finally(() => clearTimeout(timer));
            if (stalled)
              throw new _http_js__WEBPACK_IMPORTED_MODULE_0__.NetworkFailure(`the answer stalled for ${stallLimit / 1e3} s`);
            if (done || value === void 0)
              return;
            yield value;
          }
        } finally {
          await reader.cancel().catch(() => void 0);
        }
      }
      async function readWhole(response, limit) {
        const chunks = [];
        let size = 0;
        for await (const chunk of readChunks(response)) {
          size += chunk.length;
          if (size > limit)
            return void 0;
          chunks.push(chunk);
        }
        return Buffer.concat(chunks);
      }
    })
  ),
  /***/
  12330: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runRegistryCommand: () => (
          /* binding */
          runRegistryCommand
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var read_module = __webpack_require__(46007);
      var oci_reference = __webpack_require__(413);
      var oci_repository = __webpack_require__(96302);
      var select_image = __webpack_require__(74950);
      var verify = __webpack_require__(42705);
      ;
      const BLOB_LIMIT = 512 << 20;
      async function copyTags(client, from, to) {
        if (to.digest !== void 0 || to.tag === void 0) {
          throw new errors.j1(`${(0, oci_reference.FH)(to)} names no tag`, { hint: "name the new tag: HOST/NAME:TAG" });
        }
        const source = client.open(from, "pull");
        const target = client.open(to, "push");
        const wanted = await (0, oci_repository.$r)(source, from);
        const siblings = from.digest === void 0 ? await (0, verify.fD)(source, wanted) : [];
        const copies = [
          ...siblings.map(({ tag }) => ({ from: tag, tag: to.tag + tag.slice(wanted.length) })),
          { from: wanted, tag: to.tag }
        ];
        const done = [];
        for (const copy of copies) {
          const digest = await copyImage(source, target, copy.from, copy.tag, { from, to });
          done.push({ reference: (0, oci_reference.FH)({ ...to, tag: copy.tag }), digest });
        }
        return done;
      }
      async function copyImage(source, target, wanted, reference, places) {
        const { stored, manifest } = await (0, select_image.mY)(source, wanted, (0, oci_reference.FH)(places.from));
        if (source.name !== target.name) {
          if (manifest.kind === "index") {
            for (const { digest } of manifest.manifests)
              await copyImage(source, target, digest, digest, places);
          } else {
            const blobs = new Map([manifest.config, ...manifest.layers].map((blob) => [blob.digest, blob]));
            for (const blob of blobs.values())
              await copyBlob(source, target, blob, places);
          }
        }
        await target.writeManifest(stored, reference);
        return stored.digest;
      }
      async function copyBlob(source, target, descriptor, { from, to }) {
        if (await target.hasBlob(descriptor))
          return;
        if (descriptor.size > BLOB_LIMIT) {
          throw new errors.j1(`${source.name} has a blob of ${descriptor.size} bytes, and ${BLOB_LIMIT} are copied`);
        }
        const mount = from.kind === "registry" && to.kind === "registry" && from.host === to.host;
        const bytes = await (0, oci_repository.P$)(source, descriptor);
        await target.writeBlob({ descriptor, bytes }, mount ? from.repository : void 0);
      }
      var media_types = __webpack_require__(63488);
      var referrers = __webpack_require__(72652);
      var published_image = __webpack_require__(65396);
      ;
      async function inspectImage(client, reference) {
        const repository = client.open(reference, "pull");
        const target = await (0, oci_repository.$r)(repository, reference);
        const shown = (0, oci_reference.FH)(reference.digest === void 0 ? { ...reference, tag: target } : reference);
        const published = await (0, published_image.c)(repository, target, shown);
        const { stored, manifest } = published.named;
        const siblings = reference.digest === void 0 ? await (0, verify.fD)(repository, target) : [];
        const common = {
          reference: shown,
          digest: stored.digest,
          mediaType: stored.mediaType,
          referrers: await (0, referrers.xt)(repository, stored.digest),
          siblings: siblings.map(({ tag, digest }) => ({ reference: (0, oci_reference.FH)({ ...reference, tag }), digest }))
        };
        if (manifest.kind === "index") {
          const manifests = manifest.manifests.map(({ platform, ...blob }) => ({
            ...describe(blob),
            ...platform === void 0 ? {} : { platform: `${platform.os}/${platform.architecture}` }
          }));
          return { ...common, kind: "index", annotations: {}, manifests };
        }
        const { config, layers, annotations } = manifest;
        const told = config.mediaType === media_types.A.soloConfig ? await published.configuration(config) : void 0;
        return {
          ...common,
          kind: "image",
          layout: (0, verify.FU)(published),
          annotations,
          config: describe(config),
          layers: layers.map(describe),
          ...told === void 0 ? {} : { runtime: told }
        };
      }
      function describe({ mediaType, digest, size }) {
        return { mediaType, digest, size };
      }
      ;
      const AT_ONCE = 8;
      async function listImages(client, place) {
        const repository = client.open(place, "pull");
        const tags = await repository.listTags();
        const listed = [];
        for (let start = 0; start < tags.length; start += AT_ONCE) {
          const batch = tags.slice(start, start + AT_ONCE).map(async (tag) => {
            const digest = await repository.resolve(tag);
            const reference = (0, oci_reference.FH)({ ...place, tag, digest: void 0 });
            return digest === void 0 ? [] : [{ tag, reference, digest }];
          });
          listed.push(...(await Promise.all(batch)).flat());
        }
        return listed;
      }
      var registry = __webpack_require__(13995);
      var summary = __webpack_require__(72651);
      var malformed = __webpack_require__(18990);
      var wasm_module = __webpack_require__(38471);
      ;
      async function runRegistryCommand(command, words, flags, env) {
        const [first = "", second = ""] = words;
        const reference = (0, oci_reference.F2)(first);
        const target = second === "" ? reference : parseTarget(second, reference);
        const client = (0, registry.createRegistry)({
          plainHttp: flags.plainHttp === true,
          username: flags.username,
          password: flags.username === void 0 ? void 0 : env.variables.WASM_ACTION_PASSWORD
        }, (0, oci_reference.FH)(target), env);
        switch (command) {
          case "pull":
            return pull(client, reference, (0, external_node_path_.resolve)(env.directory, flags.output ?? ""), env);
          case "inspect":
            return { inspection: await inspectImage(client, reference) };
          case "tag": {
            const tags = await copyTags(client, reference, target);
            return { tags: tags.map((copied) => ({ ...copied, tag: (0, oci_reference.F2)(copied.reference).tag ?? "" })) };
          }
          case "list":
            return { tags: await listImages(client, reference) };
        }
      }
      function parseTarget(text, source) {
        return /[/:]/.test(text) ? (0, oci_reference.F2)(text) : (0, oci_reference.F2)((0, oci_reference.FH)({ ...source, tag: text, digest: void 0 }));
      }
      async function pull(client, reference, path, env) {
        const found = await (0, read_module.readModule)({ client, reference });
        await (0, files.lo)(path, found.bytes).catch((cause) => {
          throw new errors.j1(`${(0, files.iZ)(env.directory, path)} cannot be written: ${(0, errors.Uc)(cause)}`, {
            hint: "name a file in a folder that you may write to",
            cause
          });
        });
        const file = { path, file: (0, files.iZ)(env.directory, path), bytes: found.bytes, rootIds: [] };
        return { module: registry_describe(file), image: { reference: found.reference, digest: found.digest, layouts: {} } };
      }
      function registry_describe(file) {
        try {
          return (0, summary.e)({ ...file, module: (0, wasm_module.Y)(file.bytes) });
        } catch (error) {
          if (error instanceof malformed.y)
            return (0, summary.p)(file, { abi: void 0, language: void 0 });
          throw error;
        }
      }
    })
  ),
  /***/
  46007: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readModule: () => (
          /* binding */
          readModule
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
      var _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38471);
      var _media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63488);
      var _reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(413);
      var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96302);
      var _runtime_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46523);
      var _select_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74950);
      var _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70675);
      const CONFIG_LIMIT = 1 << 20;
      const UNPACKED_LIMIT = _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__.r + (64 << 20);
      const FILE_LIMITS = {
        "plugin.wasm": _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__.r,
        [_runtime_config_js__WEBPACK_IMPORTED_MODULE_7__.JW]: CONFIG_LIMIT
      };
      const RAW_TYPES = [
        _media_types_js__WEBPACK_IMPORTED_MODULE_4__.A.soloContent,
        _media_types_js__WEBPACK_IMPORTED_MODULE_4__.A.wasm,
        "application/vnd.wasm.content.layer.v1+wasm"
      ];
      const TAR_TYPES = [_media_types_js__WEBPACK_IMPORTED_MODULE_4__.A.ociTarGzip, _media_types_js__WEBPACK_IMPORTED_MODULE_4__.A.dockerTarGzip];
      async function readModule(options) {
        const repository = options.client.open(options.reference, "pull");
        const shown = (0, _reference_js__WEBPACK_IMPORTED_MODULE_5__.FH)(options.reference);
        const { stored, image } = await (0, _select_image_js__WEBPACK_IMPORTED_MODULE_8__.gG)(repository, options.reference, "amd64");
        const found = await readTarLayer(repository, image, shown) ?? await readRawLayer(repository, image, shown);
        if (found === void 0) {
          const types = image.layers.map(({ mediaType }) => mediaType).join(", ") || "none";
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.j1(`${shown} holds no module: its layers are ${types}`, {
            hint: `legal are a last layer ${_media_types_js__WEBPACK_IMPORTED_MODULE_4__.A.ociTarGzip} with plugin.wasm, or a layer ${RAW_TYPES.join(" or ")}`
          });
        }
        return {
          ...found,
          digest: stored.digest,
          reference: (0, _reference_js__WEBPACK_IMPORTED_MODULE_5__.FH)({ ...options.reference, tag: void 0, digest: stored.digest })
        };
      }
      async function readTarLayer(repository, image, shown) {
        const layer = image.layers.at(-1);
        if (layer === void 0 || !TAR_TYPES.includes(layer.mediaType))
          return void 0;
        checkSize(layer, shown);
        const files = await findFiles(await (0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.P$)(repository, layer), shown);
        const bytes = files.get("plugin.wasm");
        if (bytes === void 0) {
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.j1(`${shown} holds no module: there is no plugin.wasm in its last layer`, {
            hint: "the last layer must hold the module under that name"
          });
        }
        const runtime = files.get(_runtime_config_js__WEBPACK_IMPORTED_MODULE_7__.JW);
        return { bytes, runtime: runtime === void 0 ? void 0 : (0, _runtime_config_js__WEBPACK_IMPORTED_MODULE_7__.Kb)(runtime.toString("utf8")) };
      }
      async function findFiles(layer, shown) {
        const found = /* @__PURE__ */ new Map();
        try {
          await (0, _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__.Nb)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from([layer]), "gzip", UNPACKED_LIMIT, async ({ name, type, size }, content) => {
            const base = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name);
            const limit = FILE_LIMITS[base];
            if (limit === void 0 || found.has(base) || type !== "file")
              return;
            if (size > limit)
              throw new _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__.AJ(`${base} has ${size} bytes, and ${limit} are allowed`);
            const chunks = [];
            for await (const chunk of content)
              chunks.push(chunk);
            found.set(base, Buffer.concat(chunks));
          });
        } catch (cause) {
          if (!(cause instanceof _tar_reader_js__WEBPACK_IMPORTED_MODULE_9__.AJ))
            throw cause;
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.j1(`${shown}: its last layer cannot be read: ${cause.message}`, {
            hint: "publish the image again; a module may have 256 MiB, as in Istio and Envoy Gateway",
            cause
          });
        }
        return found;
      }
      async function readRawLayer(repository, image, shown) {
        const layer = image.layers.find(({ mediaType }) => RAW_TYPES.includes(mediaType));
        if (layer === void 0)
          return void 0;
        checkSize(layer, shown);
        const { config } = image;
        const told = config.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_4__.A.soloConfig && config.size <= CONFIG_LIMIT;
        return {
          bytes: await (0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.P$)(repository, layer),
          runtime: told ? (0, _runtime_config_js__WEBPACK_IMPORTED_MODULE_7__.Kb)((await (0, _repository_js__WEBPACK_IMPORTED_MODULE_6__.P$)(repository, config)).toString("utf8")) : void 0
        };
      }
      function checkSize({ size }, shown) {
        if (size <= _wasm_module_js__WEBPACK_IMPORTED_MODULE_3__.r)
          return;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.j1(`${shown} has a layer of ${size} bytes, and ${_wasm_module_js__WEBPACK_IMPORTED_MODULE_3__.r} are allowed`, {
          hint: "the limit is that of Istio and Envoy Gateway"
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
