const id = 7872;
const ids = [7872];
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
  )
};
export {
  id,
  ids,
  modules
};
