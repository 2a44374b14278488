const id = 6987;
const ids = [6987];
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
  35513: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        FG: () => (
          /* binding */
          layoutTag
        ),
        IY: () => (
          /* binding */
          packImages
        ),
        H8: () => (
          /* binding */
          parseLayouts
        )
      });
      var errors = __webpack_require__(53739);
      var external_node_crypto_ = __webpack_require__(77598);
      var promises_ = __webpack_require__(58500);
      ;
      const BLOCK = 512;
      const PIECE = 64 << 10;
      function packArchive(files) {
        const pieces = files.flatMap(({ name, bytes: bytes2 }) => [
          fileHeader(name, bytes2.length),
          bytes2,
          new Uint8Array(-bytes2.length & BLOCK - 1)
        ]);
        pieces.push(new Uint8Array(2 * BLOCK));
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const piece of pieces)
          hash.update(piece);
        const bytes = compress(pieces);
        bytes.catch(() => void 0);
        return { diffId: `sha256:${hash.digest("hex")}`, bytes };
      }
      async function compress(pieces) {
        await (0, promises_.setImmediate)();
        const { Gzip } = await __webpack_require__.e(
          /* import() */
          1306
        ).then(__webpack_require__.bind(__webpack_require__, 51306));
        const packed2 = [];
        const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => void packed2.push(chunk));
        for (const piece of pieces) {
          for (let start = 0; start < piece.length; start += PIECE) {
            gzip.push(piece.subarray(start, start + PIECE));
            await (0, promises_.setImmediate)();
          }
        }
        gzip.push(new Uint8Array(), true);
        return Buffer.concat(packed2);
      }
      function fileHeader(name, size) {
        const header = Buffer.alloc(BLOCK);
        const field = (text, at) => void header.write(text, at, "latin1");
        const octal = (value, digits) => value.toString(8).padStart(digits, "0");
        field(name, 0);
        field(octal(420, 7), 100);
        field(octal(0, 7), 108);
        field(octal(0, 7), 116);
        field(octal(size, 11), 124);
        field(octal(0, 11), 136);
        field(" ".repeat(8), 148);
        field("0", 156);
        field("ustar\0", 257);
        field("00", 263);
        field(octal(0, 7), 329);
        field(octal(0, 7), 337);
        const sum = header.reduce((total, byte) => total + byte, 0);
        field(`${octal(sum, 6)}\0 `, 148);
        return header;
      }
      var layout_names = __webpack_require__(64173);
      var oci_manifest = __webpack_require__(77243);
      var media_types = __webpack_require__(63488);
      var runtime_config = __webpack_require__(46523);
      ;
      const DEFAULT_LAYOUTS = ["compat", "solo"];
      const MODULE_SHA256 = "wasm-action.module.sha256";
      const OCI_CONTAINER = {
        manifest: media_types.A.ociManifest,
        config: media_types.A.ociConfig,
        layer: media_types.A.ociTarGzip
      };
      const DOCKER_CONTAINER = {
        manifest: media_types.A.dockerManifest,
        config: media_types.A.dockerConfig,
        layer: media_types.A.dockerTarGzip
      };
      const LAYOUTS = {
        compat: {
          tagSuffix: "",
          pack: (input, _runtime, archive) => packContainer(input, archive, OCI_CONTAINER, { "module.wasm.image/variant": "compat" })
        },
        solo: { tagSuffix: "-solo", pack: packSolo },
        cncf: { tagSuffix: "-cncf", pack: packCncf },
        docker: {
          tagSuffix: "-docker",
          pack: (input, _runtime, archive) => packContainer(input, archive, DOCKER_CONTAINER, {})
        }
      };
      function parseLayouts(names) {
        const [first, ...others] = new Set(names.map(parseLayout));
        return first === void 0 ? DEFAULT_LAYOUTS : [first, ...others];
      }
      function parseLayout(name) {
        const found = layout_names.k.find((layout) => layout === name);
        if (found !== void 0)
          return found;
        throw new errors.j1(`${JSON.stringify(name)} is no image layout`, {
          hint: `legal are ${layout_names.k.join(", ")}`
        });
      }
      function layoutTag(layout, tag) {
        return tag + LAYOUTS[layout].tagSuffix;
      }
      function packImages(layouts, input) {
        const runtime = { abiVersions: (0, runtime_config.j$)(input.module.interface), rootIds: input.rootIds };
        let made;
        const archive = () => {
          made ??= packArchive([
            { name: "plugin.wasm", bytes: input.module.bytes },
            { name: runtime_config.JW, bytes: encode((0, runtime_config.ov)(runtime)) }
          ]);
          return made;
        };
        return layouts.map((layout) => LAYOUTS[layout].pack(input, runtime, archive));
      }
      function packContainer(input, archive, types, annotations) {
        const { bytes, diffId } = archive();
        const config = contentOf(types.config, encode(JSON.stringify({
          ...input.created === void 0 ? {} : { created: formatDate(input.created) },
          architecture: "amd64",
          os: "linux",
          config: {},
          rootfs: { type: "layers", diff_ids: [diffId] }
        })));
        const finish = async () => {
          const layer = contentOf(types.layer, await bytes);
          const manifest = {
            schemaVersion: 2,
            mediaType: types.manifest,
            config: config.descriptor,
            layers: [layer.descriptor],
            annotations: annotationsOf(input, annotations)
          };
          return { manifest: storeManifest(types.manifest, manifest), blobs: [config, layer] };
        };
        return { early: [config], late: true, image: finish() };
      }
      function packSolo(input, runtime) {
        const config = contentOf(media_types.A.soloConfig, encode((0, runtime_config.ov)(runtime)));
        const content = moduleContent(media_types.A.soloContent, input.module);
        const manifest = {
          schemaVersion: 2,
          config: config.descriptor,
          layers: [titled(config.descriptor, runtime_config.JW), titled(content.descriptor, "filter.wasm")],
          annotations: annotationsOf(input, {
            ...runtime.abiVersions.length === 0 ? {} : { "module.wasm.runtime/abi_version": runtime.abiVersions.join(",") },
            "module.wasm.runtime/type": runtime_config.SG
          })
        };
        return packed(storeManifest(media_types.A.ociManifest, manifest), [config, content]);
      }
      function packCncf(input) {
        const layer = moduleContent(media_types.A.wasm, input.module);
        const config = contentOf(media_types.A.cncfConfig, encode(JSON.stringify({
          created: formatDate(input.created ?? 0),
          author: null,
          architecture: "wasm",
          os: "wasip1",
          layerDigests: [layer.descriptor.digest],
          component: null
        })));
        const manifest = {
          schemaVersion: 2,
          mediaType: media_types.A.ociManifest,
          config: config.descriptor,
          layers: [layer.descriptor],
          annotations: annotationsOf(input, {})
        };
        return packed(storeManifest(media_types.A.ociManifest, manifest), [config, layer]);
      }
      function packed(manifest, blobs) {
        return { early: blobs, late: false, image: Promise.resolve({ manifest, blobs }) };
      }
      function annotationsOf(input, own) {
        const all = [...Object.entries(own), [MODULE_SHA256, input.module.sha256]];
        for (const [key, value] of Object.entries(input.metadata)) {
          if (typeof value === "string" && value !== "")
            all.push([`org.opencontainers.image.${key}`, value]);
        }
        return Object.fromEntries(all.sort(([a], [b]) => a < b ? -1 : 1));
      }
      function contentOf(mediaType, bytes) {
        return { descriptor: (0, oci_manifest.q0)(mediaType, bytes), bytes };
      }
      function moduleContent(mediaType, { bytes, sha256 }) {
        return { descriptor: { mediaType, digest: `sha256:${sha256}`, size: bytes.length }, bytes };
      }
      function titled(descriptor, title) {
        return { ...descriptor, annotations: { "org.opencontainers.image.title": title } };
      }
      function storeManifest(mediaType, manifest) {
        const bytes = encode(JSON.stringify(manifest));
        return { mediaType, digest: (0, oci_manifest.ol)(bytes), bytes };
      }
      function encode(text) {
        return new TextEncoder().encode(text);
      }
      function formatDate(seconds) {
        return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
      }
    })
  ),
  /***/
  72652: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        JI: () => (
          /* binding */
          isSigned
        ),
        /* harmony export */
        vO: () => (
          /* binding */
          attachReferrer
        ),
        /* harmony export */
        xt: () => (
          /* binding */
          listReferrers
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
      var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
      var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96302);
      async function attachReferrer(repository, subject, attachment) {
        const { manifest, blobs } = packReferrer(subject, attachment);
        const referrer = { digest: manifest.digest, artifactType: attachment.artifactType };
        const pages = await repository.readReferrers(subject.digest);
        const known = pages ?? await readTag(repository, subject.digest);
        if (known.flatMap(entriesOf).some((entry) => digestIn(entry) === referrer.digest))
          return referrer;
        await Promise.all(blobs.map((content) => (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.k5)(repository, content)));
        const isListed = await repository.writeManifest(manifest, manifest.digest);
        if (!isListed || pages === void 0) {
          const { mediaType, digest, bytes } = manifest;
          const { artifactType } = attachment;
          await addToTag(repository, subject.digest, { mediaType, digest, size: bytes.length, artifactType });
        }
        return referrer;
      }
      async function isSigned(repository, digest) {
        const [referrers, tag] = await Promise.all([
          listReferrers(repository, digest),
          repository.resolve(`${tagOf(digest)}.sig`)
        ]);
        return tag !== void 0 || referrers.some(({ artifactType }) => artifactType.includes("dev.sigstore.bundle"));
      }
      async function listReferrers(repository, digest) {
        const pages = await repository.readReferrers(digest) ?? await readTag(repository, digest);
        return pages.flatMap(entriesOf).flatMap(toReferrer);
      }
      function packReferrer({ mediaType, digest, size }, { name, artifactType, bytes }) {
        const empty = contentOf(_media_types_js__WEBPACK_IMPORTED_MODULE_2__.A.empty, encode("{}"));
        const file = contentOf(artifactType, bytes);
        const document = encode(JSON.stringify({
          schemaVersion: 2,
          mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__.A.ociManifest,
          artifactType,
          config: empty.descriptor,
          layers: [{ ...file.descriptor, annotations: { "org.opencontainers.image.title": name } }],
          subject: { mediaType, digest, size }
        }));
        const manifest = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__.A.ociManifest, digest: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.ol)(document), bytes: document };
        return { manifest, blobs: [empty, file] };
      }
      const ATTEMPTS = 5;
      async function addToTag(repository, subject, entry) {
        const tag = tagOf(subject);
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          const standing = await repository.resolve(tag);
          const entries = standing === void 0 ? [] : entriesOf((await repository.readManifest(standing)).bytes);
          if (entries.some((known) => digestIn(known) === entry.digest))
            return;
          const index = { schemaVersion: 2, mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__.A.ociIndex, manifests: [...entries, entry] };
          const bytes = encode(JSON.stringify(index));
          const manifest = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__.A.ociIndex, digest: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.ol)(bytes), bytes };
          await repository.writeManifest(manifest, tag, standing).catch((error) => {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.gl && error.status === 412))
              throw error;
          });
        }
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4(`the list of what belongs to ${repository.name}@${subject} does not take an entry`, {
          hint: "other publishers write the same list: publish again when they are done"
        });
      }
      async function readTag(repository, subject) {
        const tag = tagOf(subject);
        return await repository.resolve(tag) === void 0 ? [] : [(await repository.readManifest(tag)).bytes];
      }
      function tagOf(digest) {
        return digest.replace(":", "-");
      }
      function entriesOf(bytes) {
        try {
          const { manifests } = JSON.parse(new TextDecoder().decode(bytes));
          return Array.isArray(manifests) ? manifests : [];
        } catch {
          return [];
        }
      }
      function toReferrer(entry) {
        const digest = digestIn(entry);
        const { artifactType } = entry;
        return digest === void 0 ? [] : [{ digest, artifactType: typeof artifactType === "string" ? artifactType : "" }];
      }
      function digestIn(entry) {
        const digest = typeof entry === "object" && entry !== null ? entry.digest : void 0;
        return typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : void 0;
      }
      function contentOf(mediaType, bytes) {
        return { descriptor: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.q0)(mediaType, bytes), bytes };
      }
      function encode(text) {
        return new TextEncoder().encode(text);
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
  ),
  /***/
  27601: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        CD: () => (
          /* binding */
          CONSUMERS
        ),
        FC: () => (
          /* binding */
          LAYOUT_CONSUMERS
        ),
        rV: () => (
          /* binding */
          parseConsumers
        )
      });
      var errors = __webpack_require__(53739);
      var consumer_names = __webpack_require__(32489);
      var media_types = __webpack_require__(63488);
      var tar_reader = __webpack_require__(70675);
      var wasm_module = __webpack_require__(38471);
      ;
      async function loadAsMesh(published) {
        const found = await published.forPlatform();
        if (found === void 0)
          return refusal("no child with platform linux/amd64 in index");
        if (found.stored.mediaType === media_types.A.dockerManifest) {
          const docker = await readLastLayer(published, found.image, media_types.A.dockerTarGzip);
          return typeof docker === "string" ? refusal(`could not extract Wasm file from the image as Docker container ${docker}`) : loading(found, docker);
        }
        const compat = await readLastLayer(published, found.image, media_types.A.ociTarGzip);
        if (typeof compat !== "string")
          return loading(found, compat);
        const solo = await readOneOfTwo(published, found.image);
        if (typeof solo !== "string")
          return loading(found, solo);
        return refusal(`could not parse as compat variant: ${compat}; could not parse as oci variant: ${solo}`);
      }
      async function loadAsWasme(published) {
        const { stored, manifest } = published.named;
        if (manifest.kind === "index")
          return refusal("it is an index, which wasme does not read");
        const content = [manifest.config, ...manifest.layers].find(({ mediaType }) => mediaType === media_types.A.soloContent);
        if (content === void 0)
          return refusal(`there is no layer of the type ${media_types.A.soloContent}`);
        return loading({ stored, image: manifest }, await published.rawModule(content));
      }
      async function loadAsWkg(published) {
        const found = await published.forNamedPlatform();
        if (found === void 0)
          return refusal("no entry in the index is for linux/amd64");
        const { config, layers } = found.image;
        const other = layers.find(({ mediaType }) => mediaType !== media_types.A.wasm);
        if (other !== void 0)
          return refusal(`incompatible layer media type: ${other.mediaType}`);
        const [layer] = layers;
        if (layer === void 0 || layers.length > 1) {
          return refusal(`Wasm components must have exactly one layer, and there are ${layers.length}`);
        }
        if (config.mediaType !== media_types.A.cncfConfig) {
          return refusal(`Wasm components must have a config of type ${media_types.A.cncfConfig}`);
        }
        return loading(found, await published.rawModule(layer));
      }
      async function loadAsContainer(published) {
        const found = await published.forPlatform();
        if (found === void 0)
          return refusal("no image in the index is for linux/amd64");
        const fault = await findContainerFault(published, found.image);
        if (fault !== void 0)
          return refusal(fault);
        const module = await findInLayers(published, found.image);
        return module === void 0 ? refusal("there is no plugin.wasm in it") : loading(found, module);
      }
      async function findContainerFault(published, image) {
        const { config, layers } = image;
        if (config.mediaType !== media_types.A.ociConfig && config.mediaType !== media_types.A.dockerConfig) {
          return `its configuration is ${config.mediaType} and no container image's`;
        }
        const other = layers.find(({ mediaType }) => (0, tar_reader.MB)(mediaType) === void 0);
        if (other !== void 0)
          return `its layer ${other.mediaType} is no archive`;
        const diffIds = diffIdsOf(await published.configuration(config));
        if (diffIds === void 0)
          return "its configuration has no rootfs.diff_ids";
        if (diffIds.length !== layers.length) {
          return `its configuration names ${diffIds.length} layers and its manifest ${layers.length}`;
        }
        for (const [index, layer] of layers.entries()) {
          const actual = await attempt(() => published.diffId(layer));
          if (typeof actual === "object")
            return `its layer ${layer.digest} cannot be read: ${actual.fault}`;
          if (actual !== diffIds[index]) {
            return `its configuration names ${diffIds[index]} where the layer ${layer.digest} unpacks to ${actual}`;
          }
        }
        return void 0;
      }
      function diffIdsOf(configuration) {
        if (typeof configuration !== "object" || configuration === null)
          return void 0;
        const { rootfs } = configuration;
        return Array.isArray(rootfs?.diff_ids) ? rootfs.diff_ids : void 0;
      }
      async function findInLayers(published, image) {
        for (const layer of image.layers.toReversed()) {
          const { modules: modules2 } = await published.archive(layer);
          const module = modules2.find(({ path }) => path === "plugin.wasm" || path === "/plugin.wasm");
          if (module !== void 0)
            return module;
        }
        return void 0;
      }
      async function readLastLayer(published, image, wanted) {
        const layer = image.layers.at(-1);
        if (layer === void 0)
          return "number of layers must be greater than zero";
        if (layer.mediaType !== wanted)
          return `invalid media type ${layer.mediaType} (expect ${wanted})`;
        const content = await attempt(() => published.archive(layer));
        if ("fault" in content)
          return `failed to parse layer as tar.gz: ${content.fault}`;
        const [module] = content.modules;
        if (module === void 0)
          return "plugin.wasm not found in the archive";
        return module.end > wasm_module.r ? tooLong(module.size) : module;
      }
      async function readOneOfTwo(published, { layers }) {
        if (layers.length !== 2)
          return `number of layers must be 2 but got ${layers.length}`;
        const layer = layers.find(({ mediaType }) => mediaType === media_types.A.soloContent);
        if (layer === void 0)
          return `could not find the layer of type ${media_types.A.soloContent}`;
        return layer.size > wasm_module.r ? tooLong(layer.size) : published.rawModule(layer);
      }
      function tooLong(size) {
        return `the module has ${size} bytes, and what is behind the first ${wasm_module.r} is not read`;
      }
      function loading({ stored }, module) {
        return module.isModule ? { loads: true, digest: stored.digest, module } : refusal(`what it would load is no Wasm binary: ${module.size} bytes that do not begin as one`);
      }
      function refusal(reason) {
        return { loads: false, reason };
      }
      async function attempt(read) {
        try {
          return await read();
        } catch (error) {
          if (error instanceof tar_reader.AJ)
            return { fault: error.message };
          throw error;
        }
      }
      ;
      const CONSUMERS = {
        istio: { title: "Istio", basis: "measured", layout: "compat", digests: "image", load: loadAsMesh },
        "envoy-gateway": { title: "Envoy Gateway", basis: "measured", layout: "compat", digests: "image", load: loadAsMesh },
        higress: { title: "Higress", basis: "documented", layout: "compat", digests: "image", load: loadAsMesh },
        wasme: { title: "wasme and Gloo", basis: "measured", layout: "solo", digests: "none", load: loadAsWasme },
        wkg: { title: "wkg", basis: "measured", layout: "cncf", digests: "any", load: loadAsWkg },
        docker: { title: "docker", basis: "documented", layout: "compat", digests: "any", load: loadAsContainer },
        "google-cloud": {
          title: "Google Cloud Service Extensions",
          basis: "documented",
          layout: "compat",
          digests: "any",
          load: loadAsContainer
        }
      };
      const LAYOUT_CONSUMERS = {
        compat: ["istio", "envoy-gateway", "docker"],
        docker: ["istio", "envoy-gateway", "docker"],
        solo: ["wasme"],
        cncf: ["wkg"]
      };
      function parseConsumers(names) {
        return [...new Set(names)].map((name) => {
          const found = consumer_names.W.find((known) => known === name || known === "wasme" && name === "gloo");
          if (found !== void 0)
            return found;
          throw new errors.j1(`${JSON.stringify(name)} is no consumer of images`, {
            hint: `legal are ${consumer_names.W.join(", ")}`
          });
        });
      }
    })
  ),
  /***/
  65396: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          openPublishedImage
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
      var _oci_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96302);
      var _oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74950);
      var _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70675);
      const LAYER_LIMIT = 512 << 20;
      const UNPACKED_LIMIT = 2 ** 30;
      const CONFIG_LIMIT = 4 << 20;
      const TAR_BLOCK = 512;
      const MAGIC = Buffer.from("\0asm", "latin1");
      const HEADER_SIZE = 8;
      async function openPublishedImage(repository, target, shown) {
        const named = await (0, _oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__.mY)(repository, target, shown);
        const archives = /* @__PURE__ */ new Map();
        const modules2 = /* @__PURE__ */ new Map();
        const diffIds = /* @__PURE__ */ new Map();
        const blobs = /* @__PURE__ */ new Map();
        const blob = (descriptor) => remember(blobs, descriptor.digest, () => (0, _oci_repository_js__WEBPACK_IMPORTED_MODULE_3__.P$)(repository, descriptor));
        const checkSize = ({ size }) => {
          if (size > LAYER_LIMIT)
            throw new _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__.AJ(`it has ${size} bytes, more than is read here`);
        };
        const child = async (digest) => {
          if (digest === void 0)
            return void 0;
          const { stored, manifest } = await (0, _oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__.mY)(repository, digest, shown);
          return manifest.kind === "image" ? { stored, image: manifest } : void 0;
        };
        const platformImage = (find) => {
          const { stored, manifest } = named;
          return manifest.kind === "image" ? Promise.resolve({ stored, image: manifest }) : child(find(manifest)?.digest);
        };
        return {
          named,
          forPlatform: () => platformImage((index) => (0, _oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__.w4)(index, "amd64")),
          forNamedPlatform: () => platformImage(({ manifests }) => (0, _oci_select_image_js__WEBPACK_IMPORTED_MODULE_4__.w4)({ kind: "index", manifests: manifests.filter(hasPlatform) }, "amd64")),
          rawModule: (layer) => remember(modules2, layer.digest, async () => {
            checkSize(layer);
            return contentOf([await blob(layer)]);
          }),
          archive: (layer) => remember(archives, layer.digest, async () => {
            checkSize(layer);
            return readArchive(await blob(layer), layer);
          }),
          diffId: (layer) => remember(diffIds, layer.digest, async () => {
            checkSize(layer);
            const read = await archives.get(layer.digest)?.catch(() => void 0);
            if (read !== void 0)
              return read.diffId;
            const compression = (0, _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__.MB)(layer.mediaType) ?? "gzip";
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            for await (const chunk of (0, _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__.l1)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([await blob(layer)]), compression, UNPACKED_LIMIT)) {
              hash.update(chunk);
            }
            return digestOfHash(hash);
          }),
          async configuration(config) {
            if (config.size > CONFIG_LIMIT)
              return void 0;
            try {
              return JSON.parse((await blob(config)).toString("utf8"));
            } catch (error) {
              if (error instanceof SyntaxError)
                return void 0;
              throw error;
            }
          }
        };
      }
      function hasPlatform({ platform }) {
        return platform !== void 0;
      }
      async function readArchive(bytes, layer) {
        const modules2 = [];
        let offset = 0;
        const compression = (0, _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__.MB)(layer.mediaType) ?? "gzip";
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        const visit = async ({ name, size = 0 }, content) => {
          const end = offset + TAR_BLOCK + size;
          offset = Math.ceil(end / TAR_BLOCK) * TAR_BLOCK;
          if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name) !== "plugin.wasm")
            return;
          modules2.push({ ...await contentOf(content), path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(name), end });
        };
        await (0, _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__.Nb)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([bytes]), compression, UNPACKED_LIMIT, visit, (chunk) => void hash.update(chunk));
        return { modules: modules2, diffId: digestOfHash(hash) };
      }
      async function contentOf(chunks) {
        const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        let size = 0;
        let head = Buffer.alloc(0);
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.length;
          if (head.length < HEADER_SIZE)
            head = Buffer.concat([head, chunk.subarray(0, HEADER_SIZE)]);
        }
        const isModule = size >= HEADER_SIZE && head.subarray(0, MAGIC.length).equals(MAGIC);
        return { sha256: hash.digest("hex"), size, isModule };
      }
      function digestOfHash(hash) {
        return `sha256:${hash.digest("hex")}`;
      }
      function remember(known, key, make) {
        const found = known.get(key) ?? make();
        known.set(key, found);
        return found;
      }
    })
  ),
  /***/
  42705: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ep: () => (
          /* binding */
          conclude
        ),
        /* harmony export */
        FU: () => (
          /* binding */
          recognizeLayout
        ),
        /* harmony export */
        H0: () => (
          /* binding */
          isRefused
        ),
        /* harmony export */
        MX: () => (
          /* binding */
          verify
        ),
        /* harmony export */
        ei: () => (
          /* binding */
          judgePacked
        ),
        /* harmony export */
        fD: () => (
          /* binding */
          findSiblings
        )
        /* harmony export */
      });
      var _oci_layout_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64173);
      var _oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35513);
      var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
      var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
      var _oci_referrers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72652);
      var _oci_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96302);
      var _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70675);
      var _consumer_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32489);
      var _consumers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27601);
      var _published_image_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65396);
      function isRefused({ rows }) {
        return rows.some(({ asked, verdict }) => asked && verdict === "refuses");
      }
      async function verify(options) {
        const { client, reference, asked } = options;
        const repository = client.open(reference, "pull");
        const members = await findMembers(repository, reference);
        return judge(members, asked);
      }
      async function judgePacked(repository, { layout, tag, reference }) {
        const image = await (0, _published_image_js__WEBPACK_IMPORTED_MODULE_7__.c)(repository, tag, reference);
        return judgeMember({ layout, reference, byDigest: false, image }, (name) => _consumers_js__WEBPACK_IMPORTED_MODULE_6__.FC[layout].includes(name));
      }
      async function findSiblings(repository, tag) {
        if (layoutOfTag(tag) !== void 0)
          return [];
        const found = await Promise.all(_oci_layout_names_js__WEBPACK_IMPORTED_MODULE_8__.k.map(async (layout) => {
          const sibling = (0, _oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__.FG)(layout, tag);
          const digest = sibling === tag || sibling.length > 128 ? void 0 : await repository.resolve(sibling);
          return digest === void 0 ? [] : [{ layout, tag: sibling, digest }];
        }));
        return found.flat();
      }
      async function findMembers(repository, reference) {
        const target = await (0, _oci_repository_js__WEBPACK_IMPORTED_MODULE_4__.$r)(repository, reference);
        const byDigest = reference.digest !== void 0;
        const open = async (tag, layout) => {
          const shown = (0, _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__.FH)(byDigest ? reference : { ...reference, tag });
          const image = await (0, _published_image_js__WEBPACK_IMPORTED_MODULE_7__.c)(repository, tag, shown);
          const referrers = await (0, _oci_referrers_js__WEBPACK_IMPORTED_MODULE_3__.xt)(repository, image.named.stored.digest);
          return { layout: layout ?? recognizeLayout(image), reference: shown, byDigest, image, referrers };
        };
        const suffixed = byDigest ? void 0 : layoutOfTag(target);
        const first = await open(target, suffixed);
        const siblings = byDigest ? [] : await findSiblings(repository, target);
        return [first, ...await Promise.all(siblings.map(({ tag, layout }) => open(tag, layout)))];
      }
      function layoutOfTag(tag) {
        return _oci_layout_names_js__WEBPACK_IMPORTED_MODULE_8__.k.find((layout) => (0, _oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__.FG)(layout, "") !== "" && tag.endsWith((0, _oci_layouts_js__WEBPACK_IMPORTED_MODULE_0__.FG)(layout, "")));
      }
      function recognizeLayout({ named: { stored, manifest } }) {
        if (stored.mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.dockerManifest)
          return "docker";
        const configuration = manifest.kind === "image" ? manifest.config.mediaType : void 0;
        if (configuration === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.soloConfig)
          return "solo";
        return configuration === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__.A.cncfConfig ? "cncf" : "compat";
      }
      async function judge(members, asked) {
        const judged = await Promise.all(members.map((member) => judgeMember(member, (name) => isAsked(name, member, members, asked))));
        return conclude(judged);
      }
      async function judgeMember(member, isAskedFor) {
        const rows = await Promise.all(_consumer_names_js__WEBPACK_IMPORTED_MODULE_9__.W.map((name) => judgeOne(name, member, isAskedFor(name))));
        return { ...member, rows };
      }
      function conclude(members) {
        const rows = members.flatMap((member) => member.rows);
        const [first] = members;
        const { digest } = first.image.named.stored;
        return {
          image: {
            reference: first.reference,
            digest,
            layouts: Object.fromEntries(members.map(({ layout, reference, image, referrers }) => [
              layout,
              { reference, digest: image.named.stored.digest, ...referrers === void 0 ? {} : { referrers } }
            ]))
          },
          consumers: rows,
          diagnostics: [
            ...rows.flatMap(refusalOf),
            ...members.flatMap((member) => indexTrap(member, rows)),
            ...mixture(rows)
          ]
        };
      }
      function isAsked(name, member, members, asked) {
        if (asked.length === 0)
          return _consumers_js__WEBPACK_IMPORTED_MODULE_6__.FC[member.layout].includes(name);
        if (!asked.includes(name))
          return false;
        const [first, ...siblings] = members;
        return member === (siblings.find(({ layout }) => layout === _consumers_js__WEBPACK_IMPORTED_MODULE_6__.CD[name].layout) ?? first);
      }
      async function judgeOne(name, member, asked) {
        const consumer = _consumers_js__WEBPACK_IMPORTED_MODULE_6__.CD[name];
        const loading = await load(consumer, member.image);
        const { digest: own } = member.image.named.stored;
        const trapped = loading.loads && consumer.digests === "image" && loading.digest !== own;
        const row = { consumer: name, reference: member.reference, basis: consumer.basis, asked };
        if (!loading.loads)
          return { ...row, verdict: "refuses", byDigest: "refuses", reasons: [loading.reason] };
        const found = { digest: loading.digest, moduleSha256: loading.module.sha256 };
        if (consumer.digests === "none") {
          const reasons2 = member.byDigest ? ["it drops the digest and takes the tag latest"] : [];
          return { ...row, verdict: member.byDigest ? "refuses" : "loads", byDigest: "refuses", reasons: reasons2, ...found };
        }
        const byDigest = trapped ? "refuses" : "loads";
        const reasons = trapped && member.byDigest ? [`the digest is the index's, and it takes ${loading.digest} out of it`] : [];
        return { ...row, verdict: member.byDigest ? byDigest : "loads", byDigest, reasons, ...found };
      }
      async function load(consumer, image) {
        try {
          return await consumer.load(image);
        } catch (error) {
          if (error instanceof _oci_tar_reader_js__WEBPACK_IMPORTED_MODULE_5__.AJ)
            return { loads: false, reason: error.message };
          throw error;
        }
      }
      function refusalOf({ consumer, reference, verdict, reasons, asked }) {
        if (!asked || verdict === "loads")
          return [];
        const { title, layout } = _consumers_js__WEBPACK_IMPORTED_MODULE_6__.CD[consumer];
        return [
          {
            severity: "error",
            code: "consumer-refuses",
            message: `${title} cannot load ${reference}: ${reasons.join("; ")}`,
            hint: `publish the module again with \`wasm-action publish\`: its layout ${layout} is what ${title} reads`
          }
        ];
      }
      function indexTrap({ reference, byDigest }, rows) {
        const trapped = rows.find((row) => row.reference === reference && row.verdict === "loads" && row.byDigest === "refuses" && row.asked);
        if (byDigest || trapped === void 0 || _consumers_js__WEBPACK_IMPORTED_MODULE_6__.CD[trapped.consumer].digests !== "image")
          return [];
        return [
          {
            severity: "warning",
            code: "index-digest",
            message: `${reference} is an index: whoever pins its digest in a WasmPlugin or an EnvoyExtensionPolicy is refused`,
            hint: `pin ${trapped.digest}, or publish a single image (with buildx: --provenance=false and one platform)`
          }
        ];
      }
      function mixture(rows) {
        const modules2 = /* @__PURE__ */ new Map();
        for (const { reference, moduleSha256 } of rows) {
          if (moduleSha256 !== void 0 && !modules2.has(reference))
            modules2.set(reference, moduleSha256);
        }
        if (new Set(modules2.values()).size < 2)
          return [];
        const held = [...modules2].map(([reference, sha256]) => `${reference} holds ${sha256}`);
        return [
          {
            severity: "error",
            code: "mixed-set",
            message: `the layouts are of different modules: ${held.join(", ")}`,
            hint: "publish the module again: that finishes the set"
          }
        ];
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
