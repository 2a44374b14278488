const id = 4353;
const ids = [4353, 9997];
const modules = {
  /***/
  413: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bs: () => (
          /* binding */
          checkTag
        ),
        /* harmony export */
        F2: () => (
          /* binding */
          parseReference
        ),
        /* harmony export */
        FH: () => (
          /* binding */
          formatReference
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      const FORMS = "HOST/NAME:TAG, HOST/NAME@sha256:\u2026, oci:FOLDER[:TAG] or oci://HOST/NAME:TAG";
      const LONGEST_NAME = 255;
      const DOCKER_HUB_ALIASES = /* @__PURE__ */ new Set(["docker.io", "index.docker.io", "registry-1.docker.io"]);
      function parseReference(text) {
        if (text === "")
          throw illegal(text, "it is empty");
        if (text.startsWith("oci://"))
          return parseRegistryReference(text, text.slice("oci://".length));
        if (text.startsWith("oci:"))
          return parseLayoutReference(text, text.slice("oci:".length));
        const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text);
        if (scheme !== null)
          throw illegal(text, `it begins with ${scheme[0]}, and only oci:// may stand there`);
        return parseRegistryReference(text, text);
      }
      function formatReference(reference) {
        const name = reference.kind === "layout" ? `oci:${reference.folder}` : `${reference.host}/${reference.repository}`;
        const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
        const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
        return name + tag + digest;
      }
      function checkTag(tag, text = tag) {
        if (tag === "")
          throw illegal(text, "the tag is empty");
        if (tag.length > 128)
          throw illegal(text, `the tag has ${tag.length} characters, and 128 are allowed`);
        if (!/^\w/.test(tag))
          throw illegal(text, `the tag ${JSON.stringify(tag)} must begin with a letter, a digit or _`);
        const wrong = /[^\w.-]/.exec(tag);
        if (wrong !== null) {
          throw illegal(text, `the tag ${JSON.stringify(tag)} holds ${JSON.stringify(wrong[0])}; letters, digits, _ . and - are allowed`);
        }
        return tag;
      }
      function parseRegistryReference(text, rest) {
        const [named, digest] = splitDigest(text, rest);
        const slash = named.lastIndexOf("/");
        const colon = named.indexOf(":", slash + 1);
        const tag = colon === -1 ? void 0 : checkTag(named.slice(colon + 1), text);
        const name = colon === -1 ? named : named.slice(0, colon);
        const components = name.split("/");
        const [first = ""] = components;
        const hasHost = components.length > 1 && (/[.:[]/.test(first) || first === "localhost");
        const host = hasHost ? parseHost(text, first) : "docker.io";
        const path = hasHost ? components.slice(1) : components;
        for (const component of path)
          checkPathComponent(text, component);
        if (host === "docker.io" && path.length === 1)
          path.unshift("library");
        const repository = path.join("/");
        if (host.length + 1 + repository.length > LONGEST_NAME) {
          throw illegal(text, `its name has more than ${LONGEST_NAME} characters`);
        }
        return {
          kind: "registry",
          host,
          repository,
          ...tag === void 0 ? {} : { tag },
          ...digest === void 0 ? {} : { digest }
        };
      }
      function parseLayoutReference(text, rest) {
        const at = rest.lastIndexOf("@sha256:");
        const digest = at === -1 ? void 0 : checkDigest(text, rest.slice(at + 1));
        const named = at === -1 ? rest : rest.slice(0, at);
        const colon = named.lastIndexOf(":");
        const hasTag = colon !== -1 && !/[/\\]/.test(named.slice(colon + 1));
        const folder = hasTag ? named.slice(0, colon) : named;
        if (folder === "")
          throw illegal(text, "it names no folder");
        if (folder.includes("\0"))
          throw illegal(text, "the folder holds a zero byte");
        return {
          kind: "layout",
          folder,
          ...hasTag ? { tag: checkTag(named.slice(colon + 1), text) } : {},
          ...digest === void 0 ? {} : { digest }
        };
      }
      function splitDigest(text, rest) {
        const at = rest.indexOf("@");
        return at === -1 ? [rest, void 0] : [rest.slice(0, at), checkDigest(text, rest.slice(at + 1))];
      }
      function checkDigest(text, digest) {
        if (/^sha256:[0-9a-f]{64}$/.test(digest))
          return digest;
        if (!digest.startsWith("sha256:")) {
          throw illegal(text, `the digest ${JSON.stringify(digest)} must begin with sha256:, the only algorithm supported`);
        }
        throw illegal(text, "the digest must have 64 lower-case hexadecimal digits after sha256:");
      }
      function parseHost(text, host) {
        const found = /^(\[[0-9A-Fa-f:]+\]|[^:]*)(?::(.*))?$/.exec(host);
        const name = found?.[1] ?? "";
        const port = found?.[2];
        if (found === null || name === "")
          throw illegal(text, `${JSON.stringify(host)} is no host`);
        if (port !== void 0 && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
          throw illegal(text, `the port ${JSON.stringify(port)} must be a number from 1 to 65535`);
        }
        if (name.startsWith("[")) {
          if (!URL.canParse(`http://${name}`))
            throw illegal(text, `${name} is no IPv6 address`);
        } else {
          const wrong = name.split(".").find((label) => !/^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(label));
          if (wrong !== void 0) {
            throw illegal(text, `the host's label ${JSON.stringify(wrong)} must hold letters, digits and inner hyphens, and not be empty`);
          }
          const parsed = URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : void 0;
          if (parsed !== name.toLowerCase())
            throw illegal(text, `${JSON.stringify(name)} is no host`);
        }
        const canonical = host.toLowerCase();
        return DOCKER_HUB_ALIASES.has(canonical) ? "docker.io" : canonical;
      }
      function checkPathComponent(text, component) {
        if (component === "")
          throw illegal(text, "its name has an empty component: no / may stand at an end or be doubled");
        if (/[A-Z]/.test(component))
          throw illegal(text, `the name's component ${JSON.stringify(component)} must be lower case`);
        if (!/^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
          throw illegal(text, `the name's component ${JSON.stringify(component)} must hold a-z and 0-9, with single . or _, __ or hyphens between them`);
        }
      }
      function illegal(text, why) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`${JSON.stringify(text)} is no image reference: ${why}`, {
          hint: `legal are ${FORMS}`
        });
      }
    })
  ),
  /***/
  59997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runPipeline: () => (
          /* binding */
          runPipeline
        )
      });
      ;
      function applyIgnoreRules(diagnostics, rules, today, log) {
        const kept = [];
        for (const diagnostic of diagnostics) {
          const rule = rules.find(({ code }) => code === diagnostic.code);
          if (rule === void 0 || diagnostic.severity === "error")
            kept.push(diagnostic);
          else if (rule.until !== void 0 && rule.until < today)
            kept.push(withExpiry(diagnostic, rule.until));
          else
            log.info(`ignored: ${diagnostic.code} (${rule.reason})`);
        }
        return kept;
      }
      function withExpiry(diagnostic, until) {
        const note = `wasm.yaml ignored this until ${until}`;
        return { ...diagnostic, hint: diagnostic.hint === void 0 ? note : `${diagnostic.hint}; ${note}` };
      }
      var stage_job = __webpack_require__(74928);
      var stage_stage = __webpack_require__(29533);
      ;
      const STAGE_WORK = {
        setup: async (job) => (await __webpack_require__.e(
          /* import() */
          5682
        ).then(__webpack_require__.bind(__webpack_require__, 5682))).setUp(job),
        build: async (job) => (await __webpack_require__.e(
          /* import() */
          6515
        ).then(__webpack_require__.bind(__webpack_require__, 96515))).build(job),
        check: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6044), __webpack_require__.e(3528), __webpack_require__.e(1728), __webpack_require__.e(5949)]
        ).then(__webpack_require__.bind(__webpack_require__, 15949))).check(job),
        test: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(8815), __webpack_require__.e(8892), __webpack_require__.e(6315)]
        ).then(__webpack_require__.bind(__webpack_require__, 46315))).test(job),
        publish: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7872)]
        ).then(__webpack_require__.bind(__webpack_require__, 53058))).publishModule(job),
        verify: async (job) => (await Promise.all(
          /* import() */
          [__webpack_require__.e(6118), __webpack_require__.e(9799), __webpack_require__.e(8892), __webpack_require__.e(2537), __webpack_require__.e(3995), __webpack_require__.e(6987), __webpack_require__.e(1728), __webpack_require__.e(2638), __webpack_require__.e(7847)]
        ).then(__webpack_require__.bind(__webpack_require__, 22978))).verifyImage(job)
      };
      async function runPipeline(stages, context, finished = []) {
        const job = (0, stage_job._)(context, stages);
        for (const stage of stages) {
          const stopped = finished.some(({ status }) => status === "failed" || status === "error");
          finished.push(stopped ? (0, stage_stage.HK)(stage) : await (0, stage_stage.Si)(stage, context, () => workOn(stage, job)));
        }
        return finished;
      }
      async function workOn(stage, job) {
        const outcome = await STAGE_WORK[stage](job);
        const { ignore } = await job.project();
        const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
        return { ...outcome, diagnostics: applyIgnoreRules(outcome.diagnostics ?? [], ignore, today, job.env.log) };
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
