const id = 3285;
const ids = [3285, 7683];
const modules = {
  /***/
  87683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        LOCK_FILES: () => (
          /* binding */
          LOCK_FILES
        ),
        /* harmony export */
        readLockFiles: () => (
          /* binding */
          readLockFiles
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var smol_toml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3292);
      var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96417);
      const PARSERS = {
        "Cargo.lock": parseCargoLock,
        "package-lock.json": parseNpmLock,
        "npm-shrinkwrap.json": parseNpmLock,
        "go.mod": parseGoMod
      };
      const LOCK_FILES = Object.keys(PARSERS);
      async function readLockFiles(directory, root) {
        const found = [];
        for (const [name, parse] of Object.entries(PARSERS)) {
          const lock = await findAbove(directory, root, name);
          if (lock === void 0)
            continue;
          const file = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_3__.iZ)(root, lock.path);
          try {
            found.push({ file, packages: parse(lock.content) });
          } catch (error) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.j1(`${file} cannot be read: ${(0, _base_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error)}`, {
              position: { file },
              hint: "let its package manager write it anew"
            });
          }
        }
        return found;
      }
      async function findAbove(directory, root, name) {
        for (let folder = directory; ; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
          const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name);
          const content = await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_3__.TP)(path);
          if (content !== void 0)
            return { path, content };
          const above = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, folder);
          if (above === "" || above.startsWith("..") || folder === (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return void 0;
        }
      }
      const CARGO = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        package: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
          version: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
          source: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
          checksum: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.yGV(/^[0-9a-f]{64}$/))),
          dependencies: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()))
        })), [])
      });
      function parseCargoLock(content) {
        const { package: all } = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(CARGO, (0, smol_toml__WEBPACK_IMPORTED_MODULE_1__.qg)(content));
        const purlOf = ({ name, version }) => purl("cargo", name, version);
        const foreign = all.filter(({ source }) => source !== void 0);
        return foreign.map(({ name, version, checksum, dependencies = [] }) => ({
          purl: purlOf({ name, version }),
          name,
          version,
          ...checksum === void 0 ? {} : { hash: { algorithm: "SHA-256", hex: checksum } },
          dependsOn: dependencies.flatMap((dependency) => {
            const [wanted, exact] = dependency.split(" ");
            const match = foreign.find((other) => other.name === wanted && (exact === void 0 || other.version === exact));
            return match === void 0 ? [] : [purlOf(match)];
          })
        }));
      }
      const NPM = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        packages: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          name: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
          version: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
          integrity: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
          dev: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()),
          link: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()),
          dependencies: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()))
        }))
      });
      function parseNpmLock(content) {
        const { packages } = valibot__WEBPACK_IMPORTED_MODULE_4__.qgA(NPM, JSON.parse(content));
        const nameOf = (path) => packages[path]?.name ?? path.slice(path.lastIndexOf("node_modules/") + 13);
        const purlOf = (path) => purl("npm", nameOf(path), packages[path]?.version ?? "");
        const resolve = (from, name) => {
          for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
            const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
            if (packages[path] !== void 0)
              return path;
            if (folder === "")
              return void 0;
          }
        };
        return Object.entries(packages).flatMap(([path, { version, integrity, dev, link, dependencies = {} }]) => {
          if (!path.includes("node_modules/") || version === void 0 || link === true)
            return [];
          const digest = /^sha512-([\w+/]+={0,2})/.exec(integrity ?? "")?.[1];
          return [
            {
              purl: purlOf(path),
              name: nameOf(path),
              version,
              ...digest === void 0 ? {} : { hash: { algorithm: "SHA-512", hex: Buffer.from(digest, "base64").toString("hex") } },
              development: dev === true,
              dependsOn: Object.keys(dependencies).flatMap((name) => {
                const found = resolve(path, name);
                return found === void 0 ? [] : [purlOf(found)];
              })
            }
          ];
        });
      }
      function parseGoMod(content) {
        const lines = content.split("\n").map((line) => line.replace(/\/\/.*$/, "").trim());
        let inBlock = false;
        return lines.flatMap((line) => {
          if (/^require\s*\($/.test(line))
            inBlock = true;
          else if (line === ")")
            inBlock = false;
          const words = inBlock ? line : /^require\s+(.*)$/.exec(line)?.[1];
          const [, name, version] = /^"?([^\s"(]+)"?\s+(v\S+)$/.exec(words ?? "") ?? [];
          return name === void 0 || version === void 0 ? [] : [{ purl: purl("golang", name, version), name, version, dependsOn: [] }];
        });
      }
      function purl(type, name, version) {
        const path = name.split("/").map(encodeURIComponent).join("/");
        return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
      }
    })
  ),
  /***/
  63285: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        makeSbom: () => (
          /* binding */
          makeSbom
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      var _base_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77634);
      var _project_lock_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87683);
      function makeSbom(subject, locks) {
        if (locks.length === 0) {
          throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`nothing tells what ${subject.name} is made of: there is none of ${_project_lock_files_js__WEBPACK_IMPORTED_MODULE_1__.LOCK_FILES.join(", ")}`, {
            hint: "commit the lock file, or leave out `sbom` and attach a list of your own"
          });
        }
        const packages = /* @__PURE__ */ new Map();
        for (const found of locks.flatMap((lock) => lock.packages))
          packages.set(found.purl, found);
        const sorted = [...packages.values()].sort((a, b) => a.purl < b.purl ? -1 : 1);
        const root = `pkg:generic/${encodeURIComponent(subject.name)}${subject.version === void 0 ? "" : `@${encodeURIComponent(subject.version)}`}`;
        const needed = new Set(sorted.flatMap(({ dependsOn }) => dependsOn));
        const document = {
          $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          version: 1,
          metadata: {
            tools: { components: [{ type: "application", name: "wasm-action", version: _base_version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION }] },
            component: {
              type: "application",
              "bom-ref": root,
              name: subject.name,
              ...subject.version === void 0 ? {} : { version: subject.version },
              hashes: [{ alg: "SHA-256", content: subject.sha256 }],
              ...subject.license === void 0 ? {} : { licenses: [{ expression: subject.license }] }
            },
            properties: locks.map(({ file }) => ({ name: "wasm-action:lock-file", value: file }))
          },
          components: sorted.map(({ purl, name, version, hash, development }) => ({
            type: "library",
            "bom-ref": purl,
            name,
            version,
            purl,
            ...development === void 0 ? {} : { scope: development ? "excluded" : "required" },
            ...hash === void 0 ? {} : { hashes: [{ alg: hash.algorithm, content: hash.hex }] }
          })),
          dependencies: [
            // Which of them the project names itself, the lock files do not all tell: it is what nothing else needs.
            { ref: root, dependsOn: sorted.filter(({ purl }) => !needed.has(purl)).map(({ purl }) => purl) },
            ...sorted.map(({ purl, dependsOn }) => ({ ref: purl, dependsOn: [...new Set(dependsOn)].sort() }))
          ]
        };
        return {
          name: "sbom.cdx.json",
          artifactType: "application/vnd.cyclonedx+json",
          bytes: new TextEncoder().encode(`${JSON.stringify(document)}
`)
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
