const id = 6007;
const ids = [6007, 7872];
const modules = {
  /***/
  77243: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ng: () => (
          /* binding */
          parseManifest
        ),
        /* harmony export */
        Rl: () => (
          /* binding */
          MalformedManifest
        ),
        /* harmony export */
        ZS: () => (
          /* binding */
          inferMediaType
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          digestOf
        ),
        /* harmony export */
        q0: () => (
          /* binding */
          describe
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
      var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
      class MalformedManifest extends Error {
        name = "MalformedManifest";
      }
      const annotations = valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()));
      const descriptor = {
        mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
        digest: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^sha256:[0-9a-f]{64}$/, "it must be a sha256 digest")),
        size: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0)),
        annotations
      };
      const imageSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        config: valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc(descriptor),
        layers: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc(descriptor)), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e3)),
        annotations
      });
      const indexSchema = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        manifests: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ ...descriptor, platform: valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), architecture: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP() })) })), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1e4))
      });
      function digestOf(bytes) {
        return `sha256:${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)}`;
      }
      function describe(mediaType, bytes, ownAnnotations) {
        return {
          mediaType,
          digest: digestOf(bytes),
          size: bytes.length,
          ...ownAnnotations === void 0 ? {} : { annotations: ownAnnotations }
        };
      }
      function parseManifest(stored) {
        const body = parseObject(stored.bytes);
        if ("manifests" in body && ("layers" in body || "config" in body)) {
          throw new MalformedManifest("it is both an image and an index");
        }
        if (typeof body.mediaType === "string" && body.mediaType !== stored.mediaType) {
          throw new MalformedManifest(`it calls itself ${body.mediaType} and came as ${stored.mediaType}`);
        }
        switch (stored.mediaType) {
          case _media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.ociManifest:
          case _media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.dockerManifest: {
            const image = check(imageSchema, body);
            return {
              kind: "image",
              config: image.config,
              layers: image.layers,
              annotations: image.annotations ?? {}
            };
          }
          case _media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.ociIndex:
          case _media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.dockerIndex:
            return { kind: "index", manifests: check(indexSchema, body).manifests };
          default:
            throw new MalformedManifest(`its media type ${JSON.stringify(stored.mediaType)} is no image's`);
        }
      }
      function inferMediaType(bytes) {
        const body = parseObject(bytes);
        if (typeof body.mediaType === "string")
          return body.mediaType;
        return "manifests" in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.ociIndex : _media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.ociManifest;
      }
      function parseObject(bytes) {
        let body;
        try {
          body = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
        } catch (cause) {
          throw new MalformedManifest("it is no JSON", { cause });
        }
        if (typeof body !== "object" || body === null || Array.isArray(body)) {
          throw new MalformedManifest("it is no JSON object");
        }
        return body;
      }
      function check(schema, body) {
        const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema, body);
        if (result.success)
          return result.output;
        const [issue] = result.issues;
        throw new MalformedManifest(`${valibot__WEBPACK_IMPORTED_MODULE_2__.BuJ(issue) ?? "the document"}: ${issue.message}`);
      }
    })
  ),
  /***/
  63488: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          MEDIA_TYPE
        ),
        /* harmony export */
        _: () => (
          /* binding */
          MANIFEST_TYPES
        )
        /* harmony export */
      });
      const MEDIA_TYPE = {
        ociManifest: "application/vnd.oci.image.manifest.v1+json",
        ociIndex: "application/vnd.oci.image.index.v1+json",
        ociConfig: "application/vnd.oci.image.config.v1+json",
        ociTarGzip: "application/vnd.oci.image.layer.v1.tar+gzip",
        dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
        dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
        dockerConfig: "application/vnd.docker.container.image.v1+json",
        dockerTarGzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
        soloConfig: "application/vnd.module.wasm.config.v1+json",
        soloContent: "application/vnd.module.wasm.content.layer.v1+wasm",
        cncfConfig: "application/vnd.wasm.config.v0+json",
        empty: "application/vnd.oci.empty.v1+json",
        wasm: "application/wasm"
      };
      const MANIFEST_TYPES = [
        MEDIA_TYPE.ociManifest,
        MEDIA_TYPE.ociIndex,
        MEDIA_TYPE.dockerManifest,
        MEDIA_TYPE.dockerIndex
      ];
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
  ),
  /***/
  96302: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $A: () => (
          /* binding */
          createVerifier
        ),
        /* harmony export */
        $r: () => (
          /* binding */
          targetOf
        ),
        /* harmony export */
        MV: () => (
          /* binding */
          MANIFEST_LIMIT
        ),
        /* harmony export */
        P$: () => (
          /* binding */
          readBlobWhole
        ),
        /* harmony export */
        ce: () => (
          /* binding */
          SMALL_BLOB
        ),
        /* harmony export */
        k5: () => (
          /* binding */
          ensureBlob
        ),
        /* harmony export */
        pD: () => (
          /* binding */
          prepareBlob
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      const SMALL_BLOB = 4096;
      function prepareBlob(repository, content, unasked = SMALL_BLOB) {
        const isSent = content.bytes.length <= unasked;
        const present = isSent ? Promise.resolve(false) : repository.hasBlob(content.descriptor).catch(() => false);
        const upload = repository.openUpload(content);
        upload.catch(() => void 0);
        return {
          async send() {
            const [isThere, place] = await Promise.all([present, upload]);
            await (isThere ? place.cancel() : place.write(content));
            return !isThere;
          },
          cancel: async () => (await upload).cancel()
        };
      }
      function ensureBlob(repository, content) {
        return prepareBlob(repository, content).send();
      }
      const MANIFEST_LIMIT = 4 << 20;
      async function targetOf(repository, reference) {
        return reference.digest ?? reference.tag ?? await repository.defaultTag();
      }
      async function readBlobWhole(repository, descriptor) {
        const chunks = [];
        for await (const chunk of repository.readBlob(descriptor))
          chunks.push(chunk);
        const [first, second] = chunks;
        if (first?.buffer instanceof ArrayBuffer && second === void 0) {
          return Buffer.from(first.buffer, first.byteOffset, first.length);
        }
        return Buffer.concat(chunks);
      }
      function createVerifier(descriptor) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        let size = 0;
        return {
          add(chunk) {
            size += chunk.length;
            hash.update(chunk);
            return size > descriptor.size ? `it is longer than its descriptor's ${descriptor.size} bytes` : void 0;
          },
          end() {
            if (size !== descriptor.size)
              return `it has ${size} bytes where its descriptor says ${descriptor.size}`;
            const digest = `sha256:${hash.digest("hex")}`;
            return digest === descriptor.digest ? void 0 : `its bytes have the digest ${digest}`;
          }
        };
      }
    })
  ),
  /***/
  46523: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JW: () => (
          /* binding */
          RUNTIME_CONFIG_FILE
        ),
        /* harmony export */
        Kb: () => (
          /* binding */
          parseRuntimeConfig
        ),
        /* harmony export */
        SG: () => (
          /* binding */
          RUNTIME_TYPE
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          abiVersionsOf
        ),
        /* harmony export */
        ov: () => (
          /* binding */
          formatRuntimeConfig
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
      const RUNTIME_CONFIG_FILE = "runtime-config.json";
      const RUNTIME_TYPE = "envoy_proxy";
      const strings = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()));
      const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        abiVersions: strings,
        abi_versions: strings,
        abi_version: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
        config: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({ rootIds: strings, root_ids: strings }))
      });
      function formatRuntimeConfig({ abiVersions, rootIds }) {
        return JSON.stringify({ type: RUNTIME_TYPE, abiVersions, config: { rootIds } });
      }
      function parseRuntimeConfig(text) {
        let document;
        try {
          document = JSON.parse(text);
        } catch {
          return void 0;
        }
        const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, document);
        if (!result.success)
          return void 0;
        const { abiVersions, abi_versions, abi_version, config } = result.output;
        return {
          abiVersions: abiVersions ?? abi_versions ?? (abi_version === void 0 ? [] : [abi_version]),
          rootIds: config?.rootIds ?? config?.root_ids ?? []
        };
      }
      function abiVersionsOf({ exports }) {
        return exports.flatMap(({ name, kind }) => {
          const found = kind === "function" ? /^proxy_abi_version_(\d+)_(\d+)_(\d+)$/.exec(name) : null;
          return found === null ? [] : [`v${found[1]}.${found[2]}.${found[3]}`];
        });
      }
    })
  ),
  /***/
  74950: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        gG: () => (
          /* binding */
          selectImage
        ),
        /* harmony export */
        mY: () => (
          /* binding */
          readParsed
        ),
        /* harmony export */
        w4: () => (
          /* binding */
          findEntry
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
      var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
      var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96302);
      async function selectImage(repository, reference, architecture) {
        const shown = (0, _reference_js__WEBPACK_IMPORTED_MODULE_2__.FH)(reference);
        const first = await readParsed(repository, await (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.$r)(repository, reference), shown);
        if (first.manifest.kind === "image")
          return { stored: first.stored, image: first.manifest };
        const child = await readParsed(repository, chooseEntry(first.manifest, architecture, shown), shown);
        if (child.manifest.kind === "image")
          return { stored: child.stored, image: child.manifest };
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`${shown} is an index of indexes, which no client follows`, {
          hint: "name the digest of the image that is meant"
        });
      }
      function findEntry({ manifests }, architecture) {
        return manifests.find(({ platform = { os: "linux", architecture: "amd64" } }) => {
          return platform.os === "linux" && platform.architecture === architecture;
        });
      }
      function chooseEntry(index, architecture, shown) {
        const entry = findEntry(index, architecture);
        if (entry !== void 0)
          return entry.digest;
        const { manifests } = index;
        const present = manifests.flatMap(({ platform }) => platform ? `${platform.os}/${platform.architecture}` : []);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`${shown} has no image for linux/${architecture}`, {
          hint: `it has ${present.join(", ") || "none"}`
        });
      }
      async function readParsed(repository, target, shown) {
        const stored = await repository.readManifest(target);
        try {
          return { stored, manifest: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(stored) };
        } catch (cause) {
          if (!(cause instanceof _manifest_js__WEBPACK_IMPORTED_MODULE_1__.Rl))
            throw cause;
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(`${shown} has no readable manifest: ${cause.message}`, {
            hint: "publish the image again, or ask whoever did",
            cause
          });
        }
      }
    })
  ),
  /***/
  70675: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      var node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AJ: () => (
          /* binding */
          MalformedArchive
        ),
        /* harmony export */
        MB: () => (
          /* binding */
          compressionOf
        ),
        /* harmony export */
        Nb: () => (
          /* binding */
          walkTar
        ),
        /* harmony export */
        l1: () => (
          /* binding */
          unpack
        )
        /* harmony export */
      });
      var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
      var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
      var tar_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56118);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);
      function compressionOf(mediaType) {
        const found = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[.+](gzip|zstd))?$/.exec(mediaType);
        if (found === null)
          return void 0;
        return found[1] === "gzip" || found[1] === "zstd" ? found[1] : "none";
      }
      class MalformedArchive extends Error {
        name = "MalformedArchive";
      }
      async function walkTar(source, compression, limit, visit, watch = () => void 0) {
        const archive = (0, tar_stream__WEBPACK_IMPORTED_MODULE_3__.extract)();
        let visitorError;
        const visitorFailed = new Error("the visitor failed");
        archive.on("entry", (header, content, next) => {
          const ended = new Promise((resolve) => content.once("close", resolve));
          visit(header, content).then(() => {
            content.resume();
            return ended;
          }).then(() => next(), (error) => {
            visitorError = error;
            next(visitorFailed);
          });
        });
        try {
          const sink = archive;
          await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([source, ...decompressorsOf(compression), limitBytes(limit, watch), sink]);
        } catch (error) {
          if (error === visitorFailed)
            throw visitorError;
          if (error instanceof MalformedArchive || isSystemError(error))
            throw error;
          throw new MalformedArchive(`it is no ${compression === "none" ? "" : `${compression} `}tar archive`, {
            cause: error
          });
        }
      }
      async function* unpack(source, compression, limit) {
        const unpacked = limitBytes(limit);
        const flow = (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)([source, ...decompressorsOf(compression), unpacked]);
        flow.catch(() => void 0);
        try {
          for await (const chunk of unpacked)
            yield chunk;
          await flow;
        } catch (error) {
          if (error instanceof MalformedArchive || isSystemError(error))
            throw error;
          throw new MalformedArchive(`it is no ${compression} data`, { cause: error });
        }
      }
      function decompressorsOf(compression) {
        switch (compression) {
          case "none":
            return [];
          case "gzip":
            return [node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip()];
          case "zstd":
            if (!("createZstdDecompress" in (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_2__, 2))))) {
              throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.v4("the image has a layer in zstd, which this Node cannot read", {
                hint: "use Node 22.15 or later"
              });
            }
            return [node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress()];
        }
      }
      function limitBytes(limit, watch = () => void 0) {
        let size = 0;
        return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
          transform(chunk, _encoding, callback) {
            size += chunk.length;
            if (size > limit)
              callback(new MalformedArchive(`it unpacks to more than ${limit} bytes`));
            else {
              watch(chunk);
              callback(null, chunk);
            }
          }
        });
      }
      function isSystemError(error) {
        return error instanceof Error && typeof error.syscall === "string";
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
