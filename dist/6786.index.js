const id = 6786;
const ids = [6786];
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
  93291: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          unpackTar
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          unpackZip
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
      var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
      var node_zlib__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38522);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53739);
      const FILE_TYPE_MASK = 61440;
      const REGULAR_FILE = 32768;
      async function unpackZip(archive, folder, options) {
        const { openPromise } = await __webpack_require__.e(
          /* import() */
          663
        ).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
        const written = [];
        const budget = createBudget(archive, options.limit);
        try {
          const zip = await openPromise(archive, { autoClose: false });
          try {
            for await (const entry of zip.eachEntry()) {
              const name = entry.fileName;
              if (name.endsWith("/") || options.wanted?.(name) === false)
                continue;
              const type = entry.externalFileAttributes >>> 16 & FILE_TYPE_MASK;
              if (type !== 0 && type !== REGULAR_FILE)
                throw unsafe(archive, name, "is no regular file");
              const target = safeName(archive, name, options.strip ?? 0);
              if (target === void 0)
                continue;
              budget(entry.uncompressedSize);
              const executable = (entry.externalFileAttributes >>> 16 & 73) !== 0 || options.executable?.(target) === true;
              await writeEntry(await zip.openReadStreamPromise(entry), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, target), executable);
              written.push(target);
            }
          } finally {
            zip.close();
          }
        } catch (error) {
          throw asToolError(error, archive);
        }
        return written;
      }
      async function unpackTar(archive, folder, options) {
        const { extract } = await __webpack_require__.e(
          /* import() */
          6118
        ).then(__webpack_require__.t.bind(__webpack_require__, 56118, 19));
        const written = [];
        const links = /* @__PURE__ */ new Set();
        const budget = createBudget(archive, options.limit);
        const entries = extract();
        const source = (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(archive, { highWaterMark: 1 << 20 }), await unpacker(archive), entries);
        source.catch(() => void 0);
        try {
          for await (const entry of entries) {
            const { header } = entry;
            const target = isWanted(header, options) ? safeName(archive, header.name, options.strip ?? 0) : void 0;
            if (target === void 0) {
              entry.resume();
              continue;
            }
            for (let above = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(target); above !== "."; above = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(above)) {
              if (links.has(above))
                throw unsafe(archive, header.name, "lies below a link");
            }
            if (links.has(target))
              throw unsafe(archive, header.name, "would be written through a link");
            budget(header.size ?? 0);
            await writeTarEntry(entry, header, target, { archive, folder, strip: options.strip ?? 0 });
            if (header.type === "symlink")
              links.add(target);
            if (header.type !== "directory")
              written.push(target);
          }
          await source;
        } catch (error) {
          entries.destroy();
          throw asToolError(error, archive);
        }
        return written;
      }
      async function unpacker(archive) {
        if (!archive.endsWith(".xz"))
          return (0, node_zlib__WEBPACK_IMPORTED_MODULE_5__.createGunzip)();
        const { default: xz } = await __webpack_require__.e(
          /* import() */
          6642
        ).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
        return node_stream__WEBPACK_IMPORTED_MODULE_3__.Duplex.from(async function* (packed) {
          try {
            yield* new xz.XzReadableStream(ReadableStream.from(packed));
          } catch (error) {
            throw new Error(explainXz((0, _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.Uc)(error)), { cause: error });
          }
        });
      }
      const XZ_FAULTS = {
        3: "there is not enough memory to read it",
        4: "reading it takes more memory than is allowed",
        5: "it is no xz file",
        6: "it is packed with options of xz that are not read here",
        7: "it is damaged",
        8: "it is cut off, or has something behind its end"
      };
      function explainXz(message) {
        const code = /error code (\d+)/.exec(message)?.[1];
        if (code !== void 0)
          return XZ_FAULTS[code] ?? message;
        return message.includes("reading 'byteLength'") ? "it is empty" : message;
      }
      function isWanted(header, options) {
        return options.wanted?.(header.name) !== false;
      }
      async function writeTarEntry(entry, header, target, place) {
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, target);
        switch (header.type) {
          case "directory":
            entry.resume();
            return void await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { recursive: true });
          case "file":
          case "contiguous-file":
            return writeEntry(entry, path, ((header.mode ?? 0) & 73) !== 0);
          case "symlink": {
            entry.resume();
            const to = header.linkname ?? "";
            if (!staysInside(target, to))
              throw unsafe(place.archive, header.name, `links to ${JSON.stringify(to)}`);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(to, path);
          }
          case "link": {
            entry.resume();
            const to = safeName(place.archive, header.linkname ?? "", place.strip);
            if (to === void 0)
              throw unsafe(place.archive, header.name, "links to nothing");
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.folder, to), path);
          }
          default:
            throw unsafe(place.archive, header.name, `is a ${header.type}`);
        }
      }
      async function writeEntry(content, path, executable) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(content), (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: "wx" }));
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, executable ? 493 : 420);
      }
      function safeName(archive, name, strip) {
        const clean = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(name);
        if (name === "" || name.includes("\0") || name.includes("\\") || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(name) || /^[a-z]:/i.test(name)) {
          throw unsafe(archive, name, "is no relative path");
        }
        if (leadsOut(clean) || name.split("/").includes(".."))
          throw unsafe(archive, name, "leads out of the folder");
        const rest = clean.split("/").slice(strip).join("/");
        return rest === "" || rest === "." ? void 0 : rest;
      }
      function staysInside(link, to) {
        if (to === "" || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.isAbsolute(to) || to.includes("\\") || to.includes("\0"))
          return false;
        const parts = to.split("/").filter((part) => part !== "." && part !== "");
        const climbs = parts.findIndex((part) => part !== "..");
        if (climbs >= 0 && parts.slice(climbs).includes(".."))
          return false;
        return !leadsOut(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(link), to)));
      }
      function leadsOut(path) {
        return path === ".." || path.startsWith("../");
      }
      function createBudget(archive, limit) {
        let left = limit;
        return (bytes) => {
          left -= bytes;
          if (left < 0)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.v4(`${archive} holds more than ${limit} bytes`);
        };
      }
      function unsafe(archive, name, what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.v4(`${archive} is not unpacked: its entry ${JSON.stringify(name)} ${what}`, {
          hint: "an archive that reaches out of its folder is broken or hostile: fetch it from another place"
        });
      }
      function asToolError(error, archive) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.v4)
          return error;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.v4(`cannot unpack ${archive}: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_6__.Uc)(error)}`, {
          cause: error,
          hint: "fetch it from another place, by a mirror say; where its checksum is right, report it to us"
        });
      }
    })
  ),
  /***/
  52965: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          askOnce
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92777);
      var _store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74983);
      const TOOL = "wasm-action-answer";
      const FILE = "answer";
      async function askOnce(question, programs, env, ask) {
        const key = await keyOf(question, programs);
        if (key === void 0)
          return ask();
        const { arch } = env.platform;
        const known = await env.store.find(TOOL, key, arch);
        const remembered = known === void 0 ? void 0 : await readAnswer(known);
        if (remembered !== void 0)
          return remembered;
        if (known !== void 0)
          await env.store.remove(TOOL, key, arch);
        const answer = await ask();
        if (answer === void 0)
          return void 0;
        const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.temporary, "answer-"));
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE), `${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(answer)}
${answer}`);
          await env.store.add(folder, TOOL, key, arch);
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
        }
        return answer;
      }
      async function readAnswer(folder) {
        const [sum, ...lines] = (await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.TP)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, FILE)) ?? "").split("\n");
        const answer = lines.join("\n");
        return sum === (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(answer) ? answer : void 0;
      }
      async function keyOf(question, programs) {
        const files = await Promise.all(programs.map(async (path) => {
          const identity = await (0, _seal_js__WEBPACK_IMPORTED_MODULE_3__.cu)(path);
          return identity === void 0 ? void 0 : [path, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path), identity];
        }));
        if (files.includes(void 0))
          return void 0;
        return (0, _store_js__WEBPACK_IMPORTED_MODULE_4__.versionFromSum)((0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(JSON.stringify([question, files])));
      }
    })
  ),
  /***/
  19480: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          download
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var _base_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30468);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);
      var _base_exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10533);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96417);
      var _base_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77820);
      var _mirrors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25814);
      const MAX_RESUMES = 4;
      const DEFAULT_STALL = 2e4;
      async function download(request, world) {
        const url = (0, _mirrors_js__WEBPACK_IMPORTED_MODULE_8__.J4)(request.url, request.mirrors);
        const temporary = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_6__.w6)(request.to);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(request.to), { recursive: true });
        const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "w");
        try {
          const actual = await fetchWhole(url, file, request, world).finally(() => file.close());
          if (actual !== request.sha256) {
            throw failure(request, url, `has SHA-256 ${actual}, expected ${request.sha256}`, {
              hint: "the server or a proxy on the way changed the file: name a mirror that holds the original, or try again"
            });
          }
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, request.to);
        } catch (error) {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
          throw error;
        }
      }
      async function fetchWhole(url, file, request, world) {
        const progress = { hash: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256"), received: 0, validator: void 0, total: void 0 };
        for (let attempt = 0; ; attempt++) {
          const response = await ask(url, progress, request, world);
          await acceptAnswer(response, file, progress, request, url);
          const broken = await copyBody(response, file, progress, request, url, world);
          if (broken === void 0)
            return progress.hash.digest("hex");
          if (attempt >= MAX_RESUMES) {
            throw failure(request, url, `broke off ${attempt + 1} times, last at ${progress.received} bytes: ${broken}`);
          }
          world.log.debug(`${url}: ${broken} at ${progress.received} bytes, taking it up again`);
        }
      }
      async function ask(url, progress, request, world) {
        const resume = progress.received > 0 && progress.validator !== void 0;
        try {
          return await world.http({
            url,
            // Compressed on the way, neither the length nor a range would count the file's own bytes.
            headers: {
              "accept-encoding": "identity",
              ...resume ? { range: `bytes=${progress.received}-`, "if-range": progress.validator ?? "" } : {}
            },
            timeout: request.timeout,
            retries: request.retries
          });
        } catch (error) {
          if (!(error instanceof _base_http_js__WEBPACK_IMPORTED_MODULE_7__.NetworkFailure))
            throw error;
          throw failure(request, url, `cannot be reached: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.Uc)(error)}`, { cause: error });
        }
      }
      async function acceptAnswer(response, file, progress, request, url) {
        if (response.status === 206 && progress.received > 0) {
          const range = /^bytes (\d+)-\d+\//.exec(response.headers.get("content-range") ?? "");
          if (Number(range?.[1]) === progress.received)
            return;
          await response.body?.cancel();
          throw failure(request, url, "answered with another range than it was asked for");
        }
        if (response.status !== 200 || response.body === null) {
          await response.body?.cancel();
          throw failure(request, url, `answered ${response.status} ${response.statusText}`.trimEnd());
        }
        progress.hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        progress.received = 0;
        progress.validator = strongValidator(response.headers);
        progress.total = Number(response.headers.get("content-length") ?? Number.NaN);
        if (progress.total > request.limit) {
          await response.body.cancel();
          throw tooLarge(request, url);
        }
        await file.truncate(0);
      }
      async function copyBody(response, file, progress, request, url, world) {
        try {
          for await (const chunk of (0, _base_body_js__WEBPACK_IMPORTED_MODULE_3__.z)(response, request.stall ?? DEFAULT_STALL)) {
            if (progress.received + chunk.length > request.limit)
              throw tooLarge(request, url);
            await file.write(chunk, 0, chunk.length, progress.received);
            progress.hash.update(chunk);
            progress.received += chunk.length;
            world.log.progress(describeProgress(request.what, progress));
          }
        } catch (error) {
          if (world.signal.aborted)
            throw (0, _base_exec_js__WEBPACK_IMPORTED_MODULE_5__.YW)(world.signal);
          if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.v4 || isLocalFault(error))
            throw error;
          return (0, _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.Uc)(error);
        }
        const short = progress.total !== void 0 && progress.received < progress.total;
        return short ? `ended after ${progress.received} of ${progress.total} bytes` : void 0;
      }
      function isLocalFault(error) {
        return ["ENOSPC", "EDQUOT", "EIO", "EROFS"].includes(error.code ?? "");
      }
      function strongValidator(headers) {
        const etag = headers.get("etag");
        if (etag !== null && !etag.startsWith("W/"))
          return etag;
        return headers.get("last-modified") ?? void 0;
      }
      function describeProgress(what, { received, total }) {
        const mebibytes = (bytes) => (bytes / (1 << 20)).toFixed(0);
        const whole = total === void 0 || Number.isNaN(total) ? "" : ` of ${mebibytes(total)}`;
        return `${what}: ${mebibytes(received)}${whole} MiB`;
      }
      function tooLarge(request, url) {
        return failure(request, url, `is larger than ${request.limit} bytes`);
      }
      function failure(request, url, what, details = {}) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__.v4(`cannot download ${request.what}: ${url} ${what}`, {
          hint: "check the network and the proxy variables, or name a mirror (mirrors: FROM = TO)",
          ...details
        });
      }
    })
  ),
  /***/
  92777: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ku: () => (
          /* binding */
          sealFolder
        ),
        /* harmony export */
        _L: () => (
          /* binding */
          checkSeal
        ),
        /* harmony export */
        cu: () => (
          /* binding */
          identityOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      const SEAL = ".wasm-action-seal.json";
      const CHECKED = ".wasm-action-checked.json";
      const WIDTH = 8;
      const SEAL_FORM = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ source: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()) });
      const CHECKED_FORM = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({ source: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), identity: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()) });
      async function sealFolder(folder, source) {
        await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.lo)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SEAL), JSON.stringify({ source, files: await listSums(folder) }));
      }
      async function checkSeal(folder, programs) {
        const identity = await identify(folder, [SEAL, ...programs]);
        if (identity === void 0)
          return void 0;
        const checked = await readForm((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CHECKED), CHECKED_FORM);
        if (checked !== void 0 && sameEntries(checked.identity, identity))
          return checked.source;
        const seal = await readForm((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SEAL), SEAL_FORM);
        if (seal === void 0)
          return void 0;
        const found = await listSums(folder);
        if (!Object.entries(seal.files).every(([path, sum]) => found[path] === sum))
          return void 0;
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, CHECKED), JSON.stringify({ source: seal.source, identity })).catch(() => void 0);
        return seal.source;
      }
      async function identify(folder, paths) {
        const found = await Promise.all(paths.map(async (path) => [path, await identityOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))]));
        const known = found.filter((entry) => entry[1] !== void 0);
        return known.length === found.length ? Object.fromEntries(known) : void 0;
      }
      async function identityOf(path) {
        try {
          const { ino, size, mtimeNs, ctimeNs } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
          return [ino, size, mtimeNs, ctimeNs].join(" ");
        } catch (error) {
          if ((0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.c4)(error))
            return void 0;
          throw error;
        }
      }
      async function listSums(folder) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
        const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.iZ)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))).filter((path) => path !== SEAL && path !== CHECKED).sort();
        const sums = {};
        const queue = paths.values();
        const work = async () => {
          for (const path of queue)
            sums[path] = await sumOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        };
        await Promise.all(Array.from({ length: WIDTH }, work));
        return Object.fromEntries(paths.map((path) => [path, sums[path] ?? ""]));
      }
      async function sumOf(path) {
        const found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        if (found.isSymbolicLink())
          return `link to ${await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path)}`;
        return found.isFile() ? `${(found.mode & 64) === 0 ? "" : "x "}${await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.Q3)(path)}` : "no file";
      }
      async function readForm(path, form) {
        try {
          const result = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(form, JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")));
          return result.success ? result.output : void 0;
        } catch (error) {
          if ((0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.c4)(error) || error instanceof SyntaxError)
            return void 0;
          throw error;
        }
      }
      function sameEntries(a, b) {
        const keys = Object.keys(a);
        return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
