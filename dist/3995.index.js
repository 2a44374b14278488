const id = 3995;
const ids = [3995, 7872];
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
  ),
  /***/
  13995: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        createRegistry: () => (
          /* binding */
          createRegistry
        )
      });
      var errors = __webpack_require__(53739);
      var external_node_path_ = __webpack_require__(76760);
      var http = __webpack_require__(77820);
      var version = __webpack_require__(77634);
      var base_body = __webpack_require__(30468);
      ;
      function parseChallenges(header) {
        const challenges = [];
        const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
        const item = new RegExp(`\\s*,?\\s*(?:(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,]*))|(${token}))`, "y");
        for (let found = item.exec(header); found !== null; found = item.exec(header)) {
          const [, name, quoted, bare, scheme] = found;
          if (scheme !== void 0)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: {} });
          else if (name !== void 0) {
            const last = challenges.at(-1);
            if (last !== void 0)
              last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? bare ?? "";
          }
        }
        return challenges;
      }
      function joinScopes(scopes) {
        const actions = /* @__PURE__ */ new Map();
        for (const scope of scopes) {
          const end = scope.lastIndexOf(":");
          const resource = end === -1 ? scope : scope.slice(0, end);
          const known = actions.get(resource) ?? /* @__PURE__ */ new Set();
          if (end !== -1)
            for (const action of scope.slice(end + 1).split(","))
              known.add(action);
          actions.set(resource, known);
        }
        return [...actions].map(([resource, set]) => set.size === 0 ? resource : `${resource}:${[...set].sort().join(",")}`);
      }
      var base_text = __webpack_require__(35807);
      ;
      function statusHint(attempt, refusal) {
        const { host, writes, standing } = attempt;
        const { status, reason, code, retryAfter, elsewhere } = refusal;
        if (status === 400 && /HTTP request to an? HTTPS server/i.test(reason)) {
          return `${host} talks TLS: leave out --plain-http`;
        }
        if (writes && /immutab|cannot be overwrit/i.test(reason)) {
          return "the registry lets no tag move: raise the version, or allow it there";
        }
        if (elsewhere !== void 0 && (status === 401 || status === 403))
          return elsewhereHint(host, elsewhere);
        switch (status) {
          case 401:
            if (standing === "anonymous")
              return loginHint(host);
            return standing === "accepted" ? permissionHint(attempt) : refusedHint(host);
          case 403:
            if (/expired/i.test(reason))
              return refusedHint(host);
            return standing === "anonymous" ? `${loginHint(host)}, or check the name` : permissionHint(attempt);
          case 404:
            return writes ? missingHint(attempt) : "check the name and the tag; a private image needs a login";
          case 413:
            return `raise the size limit of ${host} or of the proxy before it (nginx: client_max_body_size)`;
          case 429: {
            const when = retryAfter === void 0 ? "later" : `in ${formatWait(retryAfter)}`;
            return `the limit on requests is reached: ${standing === "anonymous" ? "log in, which raises it, or " : ""}try again ${when}`;
          }
          case 400:
          case 405:
          case 406:
          case 415:
          case 422:
            if (code === "NAME_INVALID")
              return `${host} does not take this name: ask its operator how names are made there`;
            return writes ? mediaTypeHint(host) : `check that ${host} is a registry`;
          default:
            return status >= 500 ? `${host} has a fault of its own: try again; a repeated publish goes on where it stopped` : "check the reference and the registry";
        }
      }
      function brokenHint({ host, writes, url }) {
        if (!writes || familyOf(host) !== "amazon")
          return void 0;
        return `Amazon breaks the connection where the repository is missing: ${createHint(host, repositoryOf(url))}`;
      }
      function familyOf(host) {
        if (host === "docker.io")
          return "docker-hub";
        if (host === "ghcr.io")
          return "github";
        if (host === "quay.io")
          return "quay";
        if (host === "public.ecr.aws")
          return "amazon-public";
        if (/\.dkr[.-]ecr(?:-fips)?\..*(?:amazonaws|on\.aws)/.test(host))
          return "amazon";
        if (host.endsWith(".azurecr.io") || host.endsWith(".azurecr.cn") || host.endsWith(".azurecr.us"))
          return "azure";
        return host === "gcr.io" || host.endsWith(".gcr.io") || host.endsWith("-docker.pkg.dev") ? "google" : "other";
      }
      function loginCommand(host) {
        switch (familyOf(host)) {
          case "amazon":
            return `\`aws ecr get-login-password | docker login --username AWS --password-stdin ${host}\``;
          case "amazon-public":
            return `\`aws ecr-public get-login-password --region us-east-1 | docker login --username AWS --password-stdin ${host}\``;
          case "google":
            return `\`gcloud auth configure-docker ${host}\``;
          case "azure":
            return `\`az acr login --name ${host.split(".", 1)[0]}\``;
          case "github":
          case "docker-hub":
          case "quay":
          case "other":
            return `\`docker login ${host}\``;
        }
      }
      function loginHint(host) {
        const onActions = familyOf(host) === "github" ? " (on Actions: github.actor and github.token)" : "";
        return `log in with ${loginCommand(host)}, or give username and password${onActions}`;
      }
      function refusedHint(host) {
        const again = familyOf(host) === "amazon" ? ` (one holds for 12 hours): ${loginCommand(host)}` : "";
        return `${host} refused the credentials: check them, and that they are not expired${again}`;
      }
      function permissionHint({ host, writes, standing, url }) {
        const action = writes ? "push" : "pull";
        switch (familyOf(host)) {
          case "github": {
            const wanted = writes ? "write" : "read";
            const role = writes ? "Write" : "Read";
            const token = standing === "presented" ? `a personal token needs the scope ${wanted}:packages; ` : "";
            return `${token}give the job \`permissions: packages: ${wanted}\`, and if the package exists already, grant this repository the role ${role} under the package's settings, "Manage Actions access"`;
          }
          case "amazon":
            return writes ? "the account may not push there: allow it ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage" : "the account may not pull there: allow it ecr:BatchGetImage and ecr:GetDownloadUrlForLayer";
          case "google":
            return `grant the account roles/artifactregistry.${writes ? "writer" : "reader"}, and check that the repository exists: ${createHint(host, repositoryOf(url))}`;
          case "azure":
            return `grant the account ${writes ? "AcrPush" : "AcrPull"}, or with a scope map content/${writes ? "write" : "read"}`;
          case "amazon-public":
          case "docker-hub":
          case "quay":
          case "other":
            return `the account may not ${action} there: ask for the permission, or check the name`;
        }
      }
      function missingHint({ host, url }) {
        return `some registries need the repository to be created first: ${createHint(host, repositoryOf(url))}`;
      }
      function createHint(host, repository) {
        switch (familyOf(host)) {
          case "amazon":
            return `\`aws ecr create-repository --repository-name ${repository}\`, or a repository creation template for create on push`;
          case "amazon-public":
            return `\`aws ecr-public create-repository --region us-east-1 --repository-name ${repository.split("/").slice(1).join("/")}\``;
          case "google":
            return `\`gcloud artifacts repositories create ${repository.split("/")[1] ?? "NAME"} --repository-format=docker\``;
          case "azure":
          case "docker-hub":
          case "github":
          case "quay":
          case "other":
            return "create it (in Harbor its project), or check the name";
        }
      }
      function mediaTypeHint(host) {
        const plain = "try `layouts: compat` alone, without sbom, provenance and attach, which every registry takes";
        return familyOf(host) === "quay" ? `the registry does not take such an image: ${plain}` : `${host} does not take such an image: ${plain} (a Quay of your own: FEATURE_GENERAL_OCI_SUPPORT and IGNORE_UNKNOWN_MEDIATYPES)`;
      }
      function elsewhereHint(host, elsewhere) {
        return `${host} led to ${elsewhere}, where its login is not sent: let it name places on its own host (Harbor: external_url; distribution: http.relativeurls)`;
      }
      function repositoryOf(url) {
        return /\/v2\/(.+)\/(?:blobs|manifests|tags|referrers)\//.exec(url)?.[1] ?? "NAME";
      }
      function formatWait(seconds) {
        if (seconds < 120)
          return `${Math.ceil(seconds)} s`;
        return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
      }
      ;
      const ERROR_BODY_LIMIT = 64 << 10;
      const LONGEST_REASON = 300;
      async function statusError(attempt, response) {
        const { status } = response;
        const html = /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
        const { code, reason } = html ? { code: void 0, reason: void 0 } : await readErrorBody(response);
        if (html)
          await response.body?.cancel().catch(() => void 0);
        const said = [code, reason].filter((part) => part !== void 0).join(": ");
        const answered = new URL(response.url || attempt.url);
        const elsewhere = answered.origin === attempt.origin ? void 0 : answered.host;
        const wait = (0, http.retryAfter)(response);
        const refusal = {
          status,
          code,
          reason: reason ?? "",
          retryAfter: wait === void 0 ? void 0 : wait / 1e3,
          elsewhere
        };
        return new errors.gl(`cannot ${attempt.what}: ${elsewhere ?? attempt.host} answered ${status}${said === "" ? "" : ` (${said})`}`, {
          method: attempt.method,
          url: (0, http.displayUrl)(attempt.url),
          status,
          code,
          hint: html && status < 500 && status !== 429 ? notARegistry(attempt) : statusHint(attempt, refusal)
        });
      }
      function protocolError(attempt, fault, response) {
        const html = /^text\/html\b/i.test(response?.headers.get("content-type") ?? "");
        return new errors.gl(`cannot ${attempt.what}: ${fault}`, {
          method: attempt.method,
          url: (0, http.displayUrl)(attempt.url),
          status: response?.status,
          hint: html ? notARegistry(attempt) : "the registry, or a proxy before it, is at fault: try again, then ask its operator"
        });
      }
      function networkError(attempt, failure) {
        if (failure instanceof errors.p4 || failure instanceof errors.gl)
          return failure;
        if (failure instanceof Error && failure.name === "AbortError")
          return new errors.p4("the caller");
        return new errors.gl(`cannot ${attempt.what}: ${(0, errors.Uc)(failure)}`, {
          method: attempt.method,
          url: (0, http.displayUrl)(attempt.url),
          hint: networkHint(attempt, failure),
          cause: failure
        });
      }
      function networkHint(attempt, failure) {
        const codes = causeCodes(failure);
        const has = (...names) => codes.some((code) => names.includes(code));
        if (has("ERR_SSL_WRONG_VERSION_NUMBER", "ERR_SSL_PACKET_LENGTH_TOO_LONG", "EPROTO", "ERR_SSL_HTTP_REQUEST")) {
          return `${attempt.host} does not talk TLS: pass --plain-http if it is meant to be reached without`;
        }
        if (has("ENOTFOUND", "EAI_AGAIN"))
          return `check the host's name, ${attempt.host}, and the network`;
        if (has("ECONNREFUSED"))
          return `nothing listens at ${attempt.host}: check the host and the port`;
        if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_/.test(code))) {
          return "the registry's certificate is not trusted: name its authority in NODE_EXTRA_CA_CERTS";
        }
        if (failure instanceof http.NetworkFailure && failure.cause === void 0) {
          return "the registry is slow or gone: try again";
        }
        return brokenHint(attempt) ?? "the connection broke: try again; a repeated publish goes on where it stopped";
      }
      function causeCodes(failure) {
        const codes = [];
        let current = failure;
        for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
          const { code } = current;
          if (typeof code === "string")
            codes.push(code);
          current = current instanceof AggregateError ? current.errors[0] : current.cause;
        }
        return codes;
      }
      function notARegistry(attempt) {
        return `${attempt.host} answered with a web page, so it is no registry or a proxy stands before it: check the host`;
      }
      async function readErrorBody(response) {
        const bytes = await (0, base_body.o)(response, ERROR_BODY_LIMIT).catch(() => void 0);
        const text = bytes?.toString("utf8").trim() ?? "";
        if (text === "")
          return { code: void 0, reason: void 0 };
        try {
          const body = JSON.parse(text);
          const first = body.errors?.[0];
          const said = [first?.message ?? body.details, first?.detail?.message];
          const words = said.filter((part) => typeof part === "string" && part !== "");
          return {
            code: typeof first?.code === "string" ? clean(first.code) : void 0,
            reason: words.length === 0 ? void 0 : clean([...new Set(words)].join(": "))
          };
        } catch {
          return { code: void 0, reason: clean(text.split("\n", 1)[0] ?? "") };
        }
      }
      function clean(text) {
        return (0, base_text.IN)((0, base_text.kU)(text), LONGEST_REASON);
      }
      ;
      const CLIENT_ID = "wasm-action";
      const TOKEN_LIMIT = 1 << 20;
      const DEFAULT_LIFETIME = 60;
      function createAuthorizer(options) {
        let chosen;
        const tokens = /* @__PURE__ */ new Map();
        const demanded = /* @__PURE__ */ new Map();
        const header = async (scopes) => {
          if (chosen === void 0)
            return void 0;
          const credentials = await options.credentials(options.host);
          if (chosen.scheme === "basic")
            return credentials?.kind === "password" ? basic(credentials) : void 0;
          const key = joinScopes(scopes).join(" ");
          const known = await tokens.get(key);
          if (known !== void 0 && known.expires > Date.now())
            return known.header;
          return (await renew(key, known, chosen, credentials)).header;
        };
        const renew = (key, old, challenge, credentials) => {
          const current = tokens.get(key);
          const next = Promise.resolve(current).then(async (token) => {
            if (token !== void 0 && token !== old)
              return token;
            return fetchToken(options, challenge, credentials, joinScopes([...key.split(" "), ...demanded.get(key) ?? []]));
          });
          tokens.set(key, next);
          next.catch(() => {
            if (tokens.get(key) === next)
              tokens.delete(key);
          });
          return next;
        };
        return {
          header,
          async answer(challenge, scopes, refused) {
            const next = chooseChallenge(parseChallenges(challenge));
            if (next === void 0)
              return void 0;
            chosen = next;
            const key = joinScopes(scopes).join(" ");
            const { scope } = next.parameters;
            if (scope !== void 0 && scope !== "")
              demanded.set(key, scope.split(" "));
            const old = await tokens.get(key)?.catch(() => void 0);
            if (old !== void 0 && old.header === refused) {
              return (await renew(key, old, next, await options.credentials(options.host))).header;
            }
            const fresh = await header(scopes);
            return fresh === refused ? void 0 : fresh;
          }
        };
      }
      function chooseChallenge(challenges) {
        return challenges.find(({ scheme, parameters }) => scheme === "bearer" && parameters.realm !== void 0) ?? challenges.find(({ scheme }) => scheme === "basic");
      }
      function basic({ username, password }) {
        return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
      }
      async function fetchToken({ http: http2, log, host, origin }, challenge, credentials, scopes) {
        const { realm = "", service } = challenge.parameters;
        const attempt = {
          what: `get a token for ${host}`,
          method: credentials?.kind === "identity" ? "POST" : "GET",
          url: realm,
          host,
          origin: URL.canParse(realm) ? new URL(realm).origin : "",
          writes: scopes.some((scope) => scope.endsWith("push")),
          standing: credentials === void 0 ? "anonymous" : "presented"
        };
        const url = checkRealm(attempt, realm, origin, credentials !== void 0);
        const asked = Date.now();
        const parameters = new URLSearchParams(service === void 0 ? {} : { service });
        const headers = { accept: "application/json" };
        let body;
        if (credentials?.kind === "identity") {
          parameters.set("grant_type", "refresh_token");
          parameters.set("client_id", CLIENT_ID);
          parameters.set("refresh_token", credentials.token);
          parameters.set("scope", scopes.join(" "));
          headers["content-type"] = "application/x-www-form-urlencoded";
          body = new TextEncoder().encode(parameters.toString());
        } else {
          if (credentials !== void 0)
            headers.authorization = basic(credentials);
          for (const scope of scopes)
            parameters.append("scope", scope);
          for (const [name, value] of parameters)
            url.searchParams.append(name, value);
        }
        const response = await http2({
          url: url.href,
          method: attempt.method,
          headers,
          // The body holds the secret: it must not follow a redirect to wherever.
          ...body === void 0 ? {} : { body, redirect: "manual" }
        }).catch((failure) => {
          throw networkError(attempt, failure);
        });
        if (response.status !== 200)
          throw await statusError(attempt, response);
        return readToken(attempt, response, log, asked);
      }
      async function readToken(attempt, response, log, asked) {
        const bytes = await (0, base_body.o)(response, TOKEN_LIMIT).catch((failure) => {
          throw networkError(attempt, failure);
        });
        let answer;
        try {
          answer = JSON.parse(bytes?.toString("utf8") ?? "") ?? void 0;
        } catch {
        }
        const token = answer?.token || answer?.access_token;
        if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) {
          throw protocolError(attempt, "the token server answered without a token", response);
        }
        log.secret(token);
        const lifetime = typeof answer?.expires_in === "number" && answer.expires_in > 0 ? answer.expires_in : DEFAULT_LIFETIME;
        return { header: `Bearer ${token}`, expires: asked + (lifetime - Math.min(10, lifetime / 5)) * 1e3 };
      }
      function checkRealm(attempt, realm, origin, secret) {
        const refuse = (why) => new errors.gl(`cannot ${attempt.what}: ${why}`, {
          method: attempt.method,
          url: (0, http.displayUrl)(realm),
          hint: `ask the operator of ${attempt.host} to put its token server there where the login may go`
        });
        if (!URL.canParse(realm))
          throw refuse(`the registry names ${JSON.stringify(realm)} as its token server, which is no URL`);
        const url = new URL(realm);
        const plain = url.protocol === "http:" && origin.startsWith("http:");
        if (url.protocol !== "https:" && !plain)
          throw refuse(`its token server ${(0, http.displayUrl)(realm)} is not reached by https`);
        if (secret && ownDomain(url.hostname) !== ownDomain(new URL(origin).hostname)) {
          throw refuse(`its token server ${url.host} is in another domain, where the login is not sent`);
        }
        url.username = "";
        url.password = "";
        url.hash = "";
        return url;
      }
      function ownDomain(hostname) {
        const isAddress = hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
        return isAddress ? hostname : hostname.replace(/\.$/, "").split(".").slice(-2).join(".");
      }
      ;
      const API_HOSTS = { "docker.io": "registry-1.docker.io" };
      function connect(options, host) {
        const { origin } = new URL(`${options.plainHttp ? "http" : "https"}://${API_HOSTS[host] ?? host}`);
        const authorizer = createAuthorizer({ ...options, host, origin });
        const standingOf = async (authorization) => {
          if (authorization === void 0 || await options.credentials(host) === void 0)
            return "anonymous";
          return authorization.startsWith("Bearer ") ? "accepted" : "presented";
        };
        const traits = { smallBlobs: /* @__PURE__ */ new Map() };
        let asked;
        const askForChallenge = ({ what, writes }) => {
          const request = { what, writes, method: "GET", location: "/v2/", scopes: [] };
          asked ??= sendOnce(request, new URL(request.location, origin), void 0).then(async ({ response }) => {
            await response.body?.cancel();
            return response.status === 401 ? response.headers.get("www-authenticate") ?? void 0 : void 0;
          });
          return asked;
        };
        const challengeIn = async ({ response, attempt }, request, authorization) => {
          if (new URL(response.url || attempt.url).origin !== origin)
            return void 0;
          if (response.status === 401)
            return response.headers.get("www-authenticate") ?? void 0;
          const isHidden = response.status === 403 || response.status === 404;
          if (!isHidden || authorization !== void 0 || await options.credentials(host) === void 0)
            return void 0;
          return askForChallenge(request);
        };
        const sendOnce = async (request, url, authorization) => {
          const attempt = {
            what: request.what,
            method: request.method,
            url: url.href,
            host,
            origin,
            writes: request.writes,
            standing: await standingOf(authorization)
          };
          const response = await options.http({
            url: url.href,
            method: request.method,
            headers: {
              "user-agent": `wasm-action/${version.VERSION}`,
              // What a content-encoding changes on its way has another digest.
              "accept-encoding": "identity",
              ...request.headers,
              ...authorization === void 0 ? {} : { authorization }
            },
            ...request.body === void 0 ? {} : { body: request.body },
            ...request.retries === void 0 ? {} : { retries: request.retries },
            ...request.timeout === void 0 ? {} : { timeout: request.timeout }
          }).catch((failure) => {
            throw networkError(attempt, failure);
          });
          return { response, attempt };
        };
        return {
          traits,
          async send(request) {
            const url = resolveLocation(origin, request.location);
            if (url.protocol !== "https:" && url.protocol !== new URL(origin).protocol) {
              throw new errors.gl(`cannot ${request.what}: ${host} leads to ${url.protocol}//${url.host}, away from https`, {
                method: request.method,
                url: (0, http.displayUrl)(url.href),
                hint: `ask the operator of ${host} to name places by https`
              });
            }
            const isOwn = url.origin === origin;
            const authorization = isOwn ? await authorizer.header(request.scopes) : void 0;
            const answer = await sendOnce(request, url, authorization);
            const challenge = await challengeIn(answer, request, authorization);
            if (challenge === void 0)
              return answer;
            traits.asksForLogin = true;
            const renewed = await authorizer.answer(challenge, request.scopes, authorization);
            if (renewed === void 0)
              return answer;
            await answer.response.body?.cancel();
            return sendOnce(request, url, renewed);
          }
        };
      }
      function resolveLocation(origin, location) {
        const url = new URL(location, origin);
        const own = new URL(origin);
        if (own.protocol === "https:" && url.protocol === "http:" && url.hostname === own.hostname) {
          return new URL(`${origin}${url.pathname}${url.search}`);
        }
        return url;
      }
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var dist = __webpack_require__(77934);
      var files = __webpack_require__(96417);
      var lock = __webpack_require__(66727);
      var manifest = __webpack_require__(77243);
      var media_types = __webpack_require__(63488);
      var oci_repository = __webpack_require__(96302);
      ;
      const TAG = "org.opencontainers.image.ref.name";
      const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: "1.0.0" });
      const entrySchema = dist._H3({
        mediaType: dist.YjP(),
        digest: dist.FsL(dist.YjP(), dist.yGV(/^sha256:[0-9a-f]{64}$/)),
        size: dist.aig(),
        annotations: dist.lqM(dist.g1P(dist.YjP(), dist.YjP()))
      });
      const subjectSchema = dist.Ikc({
        artifactType: dist.lqM(dist.YjP(), ""),
        subject: dist.Ikc({ digest: dist.YjP() })
      });
      const indexSchema = dist._H3({ manifests: dist.YOg(entrySchema) });
      const turns = /* @__PURE__ */ new Map();
      function openLayoutFolder(folder, shown) {
        const name = `oci:${shown}`;
        const blobPath = (digest) => (0, external_node_path_.join)(folder, "blobs", "sha256", digest.slice("sha256:".length));
        const readIndex = async () => {
          const path = (0, external_node_path_.join)(folder, "index.json");
          const text = await (0, files.TP)(path);
          if (text === void 0)
            return void 0;
          const result = dist.xLC(indexSchema, parseJson(text));
          if (result.success)
            return result.output;
          throw new errors.j1(`${shown} is no OCI image-layout folder: its index.json is no image index`, {
            hint: "name another folder, or delete this one"
          });
        };
        const missing = (reference, tags) => new errors.j1(`${name} holds no image ${reference.startsWith("sha256:") ? "" : "tagged "}${reference}`, {
          hint: tags.length === 0 ? "no image was written there yet" : `it holds ${tags.join(", ")}`
        });
        const repository = {
          name,
          async defaultTag() {
            const tags = tagsOf(await readIndex());
            const tag = chooseTag(tags);
            if (tag !== void 0)
              return tag;
            if (tags.length === 0)
              throw missing("latest", tags);
            throw new errors.j1(`${name} holds several images`, {
              hint: `name one of its tags: ${tags.join(", ")}`
            });
          },
          listTags: async () => tagsOf(await readIndex()).sort(),
          async resolve(reference) {
            const entry = findEntry(await readIndex(), reference);
            const digest = entry?.digest ?? (reference.startsWith("sha256:") ? reference : void 0);
            return digest !== void 0 && await sizeOf(blobPath(digest)) !== void 0 ? digest : void 0;
          },
          async readManifest(reference) {
            const index = await readIndex();
            const entry = findEntry(index, reference);
            const digest = entry?.digest ?? (reference.startsWith("sha256:") ? reference : void 0);
            const size = digest === void 0 ? void 0 : await sizeOf(blobPath(digest));
            if (digest === void 0 || size === void 0)
              throw missing(reference, tagsOf(index));
            if (size > oci_repository.MV)
              throw damaged(name, digest, `it is longer than ${oci_repository.MV} bytes`);
            const bytes = await (0, promises_.readFile)(blobPath(digest));
            const actual = (0, manifest.ol)(bytes);
            if (actual !== digest)
              throw damaged(name, digest, `its bytes have the digest ${actual}`);
            return { mediaType: entry?.mediaType ?? (0, manifest.ZS)(bytes), digest, bytes };
          },
          async *readBlob(descriptor) {
            const verifier = (0, oci_repository.$A)(descriptor);
            try {
              for await (const chunk of (0, external_node_fs_.createReadStream)(blobPath(descriptor.digest), { highWaterMark: 1 << 18 })) {
                const fault2 = verifier.add(chunk);
                if (fault2 !== void 0)
                  throw damaged(name, descriptor.digest, fault2);
                yield chunk;
              }
            } catch (error) {
              throw (0, files.c4)(error) ? damaged(name, descriptor.digest, "it is not there") : error;
            }
            const fault = verifier.end();
            if (fault !== void 0)
              throw damaged(name, descriptor.digest, fault);
          },
          async hasBlob(descriptor) {
            return await sizeOf(blobPath(descriptor.digest)) === descriptor.size;
          },
          async openUpload() {
            return { write: (content) => repository.writeBlob(content), cancel: () => Promise.resolve() };
          },
          async writeBlob({ descriptor, bytes }) {
            await (0, files.lo)(blobPath(descriptor.digest), bytes);
          },
          async writeManifest(manifest2, reference) {
            await (0, files.lo)(blobPath(manifest2.digest), manifest2.bytes);
            const replace = async () => {
              const index = replaceEntry(await readIndex(), manifest2, reference);
              await (0, files.lo)((0, external_node_path_.join)(folder, "oci-layout"), LAYOUT_FILE);
              await (0, files.lo)((0, external_node_path_.join)(folder, "index.json"), JSON.stringify(index));
            };
            await inTurn(folder, () => (0, lock.k)((0, external_node_path_.join)(folder, "index.json.lock"), replace));
            return true;
          },
          async readReferrers(digest) {
            const index = await readIndex();
            const found = await Promise.all((index?.manifests ?? []).map(async (entry) => {
              if (entry.size > oci_repository.MV)
                return [];
              const document = parseJson(await (0, files.TP)(blobPath(entry.digest)) ?? "");
              const subject = dist.xLC(subjectSchema, document);
              if (!subject.success || subject.output.subject.digest !== digest)
                return [];
              return [{ ...entry, artifactType: subject.output.artifactType }];
            }));
            return [new TextEncoder().encode(JSON.stringify({ manifests: found.flat() }))];
          }
        };
        return repository;
      }
      function findEntry(index, reference) {
        return index?.manifests.find(({ digest, annotations }) => digest === reference || annotations?.[TAG] === reference);
      }
      function tagsOf(index) {
        return (index?.manifests ?? []).flatMap(({ annotations }) => annotations?.[TAG] ?? []);
      }
      function chooseTag(tags) {
        if (tags.includes("latest"))
          return "latest";
        return tags.find((tag) => tags.every((other) => other === tag || other.startsWith(`${tag}-`)));
      }
      function replaceEntry(index, manifest2, reference) {
        const isTag = !reference.startsWith("sha256:");
        const entry = {
          mediaType: manifest2.mediaType,
          digest: manifest2.digest,
          size: manifest2.bytes.length,
          ...isTag ? { annotations: { [TAG]: reference } } : {}
        };
        const others = (index?.manifests ?? []).filter(({ digest, annotations }) => isTag ? annotations?.[TAG] !== reference : digest !== reference || annotations?.[TAG] !== void 0);
        const manifests = [...others, entry].sort((a, b) => compare(sortKey(a), sortKey(b)));
        return { schemaVersion: 2, mediaType: media_types.A.ociIndex, ...index, manifests };
      }
      function sortKey({ digest, annotations }) {
        return annotations?.[TAG] ?? digest;
      }
      function compare(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
      }
      async function inTurn(folder, work) {
        const before = turns.get(folder) ?? Promise.resolve();
        const mine = before.then(work, work);
        turns.set(folder, mine);
        await mine;
      }
      async function sizeOf(path) {
        try {
          return (await (0, promises_.stat)(path)).size;
        } catch (error) {
          if ((0, files.c4)(error))
            return void 0;
          throw error;
        }
      }
      function parseJson(text) {
        try {
          return JSON.parse(text);
        } catch {
          return void 0;
        }
      }
      function damaged(name, digest, fault) {
        return new errors.v4(`${name} is damaged: the blob ${digest}: ${fault}`, {
          hint: "delete the folder and publish again"
        });
      }
      ;
      const RESUMES = 3;
      const RESTARTS = 2;
      const SLOWEST_UPLOAD = 1e5;
      async function* readRegistryBlob(place, descriptor) {
        const verifier = (0, oci_repository.$A)(descriptor);
        let received = 0;
        for (let attempts = 0; ; attempts++) {
          const { response, attempt } = await place.send({
            what: `read the blob ${descriptor.digest} of ${place.name}`,
            method: "GET",
            location: `${place.root}/blobs/${descriptor.digest}`,
            headers: received === 0 ? {} : { range: `bytes=${received}-` },
            writes: false
          });
          const isRest = response.status === 206 && response.headers.get("content-range")?.startsWith(`bytes ${received}-`);
          if (response.status !== 200 && isRest !== true)
            throw await statusError(attempt, response);
          let skip = isRest === true ? 0 : received;
          try {
            for await (const chunk of (0, base_body.z)(response)) {
              const fresh = chunk.subarray(Math.min(skip, chunk.length));
              skip -= chunk.length - fresh.length;
              if (fresh.length === 0)
                continue;
              const fault2 = verifier.add(fresh);
              if (fault2 !== void 0)
                throw protocolError(attempt, fault2, response);
              received += fresh.length;
              yield fresh;
            }
            if (received < descriptor.size && attempts < RESUMES)
              continue;
          } catch (failure) {
            const error = networkError(attempt, failure);
            if (failure instanceof errors.gl || !(error instanceof errors.gl) || attempts >= RESUMES)
              throw error;
            continue;
          }
          const fault = verifier.end();
          if (fault !== void 0)
            throw protocolError(attempt, fault, response);
          return;
        }
      }
      async function writeRegistryBlob(place, content, from) {
        const location = await (from === void 0 ? askForPlace(place) : mountBlob(place, content.descriptor, from));
        if (location !== void 0)
          await upload(place, content, location);
      }
      async function openRegistryUpload(place, content) {
        const location = await (content === void 0 ? askForPlace(place) : offerBlob(place, content));
        if (location === void 0)
          return { write: () => Promise.resolve(), cancel: () => Promise.resolve() };
        return {
          write: (content2) => upload(place, content2, location),
          cancel: () => cancelUpload(place, location)
        };
      }
      async function cancelUpload(place, location) {
        const what = `cancel an upload to ${place.name}`;
        try {
          const { response } = await place.send({ what, method: "DELETE", location, writes: true, retries: 0 });
          await response.body?.cancel();
        } catch (error) {
          if (!(error instanceof errors.gl))
            throw error;
        }
      }
      async function upload(place, content, first) {
        let location = first;
        for (let restarts = 0; ; restarts++) {
          const answer = await finishUpload(place, content, location);
          if (answer.response.status === 201) {
            if (content.bytes.length <= oci_repository.ce) {
              place.traits.smallBlobs.set(content.descriptor.digest, place.root.slice("/v2/".length));
            }
            return confirmStored(answer, content);
          }
          const spoilt = [400, 404, 416].includes(answer.response.status);
          if (!spoilt || restarts >= RESTARTS)
            throw await statusError(answer.attempt, answer.response);
          await answer.response.body?.cancel();
          location = await askForPlace(place);
        }
      }
      async function askForPlace(place) {
        return placeIn(await startUpload(place, "", []));
      }
      async function offerBlob(place, content) {
        const { descriptor, bytes } = content;
        const { traits } = place;
        const isWorthIt = traits.takesWholeBlobs ?? bytes.length <= oci_repository.ce;
        if (!isWorthIt) {
          const from = traits.asksForLogin === true ? void 0 : traits.smallBlobs.get(descriptor.digest);
          return from === void 0 ? askForPlace(place) : mountBlob(place, descriptor, from);
        }
        const answer = await startUpload(place, `?${new URLSearchParams({ digest: descriptor.digest })}`, [], bytes);
        traits.takesWholeBlobs = answer.response.status === 201;
        if (answer.response.status === 201)
          return confirmStored(answer, content);
        if (answer.response.status === 202)
          return placeIn(answer);
        await answer.response.body?.cancel();
        return askForPlace(place);
      }
      async function confirmStored({ attempt, response }, { descriptor }) {
        await response.body?.cancel();
        const stored = response.headers.get("docker-content-digest");
        if (stored === null || stored === descriptor.digest)
          return;
        throw protocolError(attempt, `the registry stored it as ${stored} instead of ${descriptor.digest}`, response);
      }
      async function mountBlob(place, { digest }, from) {
        const query = `?${new URLSearchParams({ mount: digest, from })}`;
        const answer = await startUpload(place, query, [`repository:${from}:pull`]).catch((error) => {
          if (error instanceof errors.gl && error.status !== void 0 && error.status < 500)
            return void 0;
          throw error;
        });
        if (answer?.response.status === 202)
          return placeIn(answer);
        await answer?.response.body?.cancel();
        return answer?.response.status === 201 ? void 0 : askForPlace(place);
      }
      function startUpload(place, query, scopes, body) {
        return place.send({
          what: `upload a blob to ${place.name}`,
          method: "POST",
          location: `${place.root}/blobs/uploads/${query}`,
          ...body === void 0 ? {} : { ...octets(body), body },
          scopes,
          writes: true
        });
      }
      function octets(bytes) {
        return {
          headers: { "content-type": "application/octet-stream" },
          timeout: 6e4 + bytes.length / SLOWEST_UPLOAD * 1e3
        };
      }
      async function placeIn({ response, attempt }) {
        if (response.status !== 202)
          throw await statusError(attempt, response);
        await response.body?.cancel();
        const location = response.headers.get("location");
        const base = response.url || attempt.url;
        if (location === null || !URL.canParse(location, base)) {
          throw protocolError(attempt, "the registry named no place for it", response);
        }
        return new URL(location, base).href;
      }
      function finishUpload(place, { descriptor, bytes }, location) {
        const query = `${location.includes("?") ? "&" : "?"}digest=${encodeURIComponent(descriptor.digest)}`;
        return place.send({
          what: `upload the blob ${descriptor.digest} to ${place.name}`,
          method: "PUT",
          location: location.replace(/#.*$/, "") + query,
          ...octets(bytes),
          body: bytes,
          writes: true
        });
      }
      ;
      const MOST_PAGES = 1e3;
      function openRegistryRepository(connection, reference, access) {
        const { host, repository } = reference;
        const name = `${host}/${repository}`;
        const root = `/v2/${repository}`;
        const scopes = [`repository:${repository}:${access === "push" ? "pull,push" : "pull"}`];
        const send = (request) => connection.send({ ...request, scopes: [...scopes, ...request.scopes ?? []] });
        const place = { send, root, name, traits: connection.traits };
        const repositoryOf2 = {
          name,
          defaultTag: () => Promise.resolve("latest"),
          async listTags() {
            const tags = /* @__PURE__ */ new Set();
            let location = `${root}/tags/list?n=1000`;
            for (let page = 0; location !== void 0 && page < MOST_PAGES; page++) {
              const { response, attempt } = await send({
                what: `list the tags of ${name}`,
                method: "GET",
                location,
                writes: false
              });
              if (response.status !== 200)
                throw await statusError(attempt, response);
              const next = nextPage(response, response.url || attempt.url);
              const body = await (0, base_body.o)(response, oci_repository.MV).catch((failure) => {
                throw networkError(attempt, failure);
              });
              const found = parseTags(body);
              if (found === void 0)
                throw protocolError(attempt, "the answer is no list of tags", response);
              for (const tag of found)
                tags.add(tag);
              location = next;
            }
            return [...tags].sort();
          },
          async resolve(wanted) {
            const ask = (method) => send({
              what: `look up ${join(name, wanted)}`,
              method,
              location: `${root}/manifests/${wanted}`,
              headers: { accept: media_types._.join(", ") },
              writes: access === "push"
            });
            const answer = await ask("HEAD");
            await answer.response.body?.cancel();
            const { status } = answer.response;
            const { response, attempt } = isRefusal(status) && status !== 401 ? await ask("GET") : answer;
            if (response.status !== 200 && response.status !== 404)
              throw await statusError(attempt, response);
            await response.body?.cancel();
            if (response.status === 404)
              return void 0;
            const digest = response.headers.get("docker-content-digest");
            return digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : (await repositoryOf2.readManifest(wanted)).digest;
          },
          async readManifest(wanted) {
            const { response, attempt } = await send({
              what: `read the manifest of ${join(name, wanted)}`,
              method: "GET",
              location: `${root}/manifests/${wanted}`,
              headers: { accept: media_types._.join(", ") },
              writes: false
            });
            if (response.status !== 200)
              throw await statusError(attempt, response);
            const mediaType = response.headers.get("content-type")?.split(";", 1)[0]?.trim() ?? "";
            if (mediaType === "text/html")
              throw protocolError(attempt, "the answer is a web page", response);
            const bytes = await (0, base_body.o)(response, oci_repository.MV).catch((failure) => {
              throw networkError(attempt, failure);
            });
            if (bytes === void 0)
              throw protocolError(attempt, `it is longer than ${oci_repository.MV} bytes`, response);
            const digest = (0, manifest.ol)(bytes);
            const expected = wanted.startsWith("sha256:") ? wanted : response.headers.get("docker-content-digest");
            if (expected?.startsWith("sha256:") && expected !== digest) {
              throw protocolError(attempt, `the registry calls it ${expected}, and its bytes have the digest ${digest}`, response);
            }
            return { mediaType, digest, bytes };
          },
          async writeManifest(manifest2, wanted, replaces) {
            const { response, attempt } = await send({
              what: `push the manifest of ${join(name, wanted)}`,
              method: "PUT",
              location: `${root}/manifests/${wanted}`,
              headers: {
                "content-type": manifest2.mediaType,
                ...replaces === void 0 ? {} : { "if-match": `"${replaces}"` }
              },
              body: manifest2.bytes,
              writes: true
            });
            if (response.status !== 201)
              throw await statusError(attempt, response);
            await response.body?.cancel();
            const stored = response.headers.get("docker-content-digest");
            if (stored !== null && stored !== manifest2.digest) {
              throw protocolError(attempt, `the registry stored it as ${stored} instead of ${manifest2.digest}`, response);
            }
            return response.headers.has("oci-subject");
          },
          async readReferrers(digest) {
            const pages = [];
            let location = `${root}/referrers/${digest}`;
            while (location !== void 0 && pages.length < MOST_PAGES) {
              const { response, attempt } = await send({
                what: `list what belongs to ${join(name, digest)}`,
                method: "GET",
                location,
                headers: { accept: media_types.A.ociIndex },
                writes: false
              });
              const isIndex = response.headers.get("content-type")?.startsWith(media_types.A.ociIndex) === true;
              if ((response.status === 404 || isRefusal(response.status)) && pages.length === 0) {
                await response.body?.cancel();
                return void 0;
              }
              if (response.status !== 200)
                throw await statusError(attempt, response);
              location = nextPage(response, response.url || attempt.url);
              const bytes = await (0, base_body.o)(response, oci_repository.MV).catch((failure) => {
                throw networkError(attempt, failure);
              });
              if (bytes === void 0 || !isIndex)
                return void 0;
              pages.push(bytes);
            }
            return pages;
          },
          async hasBlob(descriptor) {
            const { response, attempt } = await send({
              what: `look up the blob ${descriptor.digest} of ${name}`,
              method: "HEAD",
              location: `${root}/blobs/${descriptor.digest}`,
              writes: access === "push"
            });
            await response.body?.cancel();
            if (response.status === 404)
              return false;
            if (response.status !== 200)
              throw await statusError(attempt, response);
            return true;
          },
          openUpload: (content) => openRegistryUpload(place, content),
          readBlob: (descriptor) => readRegistryBlob(place, descriptor),
          writeBlob: (content, from) => writeRegistryBlob(place, content, from)
        };
        return repositoryOf2;
      }
      function isRefusal(status) {
        return status >= 400 && status < 500 && status !== 404 && status !== 408 && status !== 429;
      }
      function nextPage(response, base) {
        const target = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(response.headers.get("link") ?? "")?.[1];
        if (target === void 0 || !URL.canParse(target, base))
          return void 0;
        const url = new URL(target, base);
        return `${url.pathname}${url.search}`;
      }
      function parseTags(body) {
        try {
          const { tags } = JSON.parse(body?.toString("utf8") ?? "");
          return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
        } catch {
          return void 0;
        }
      }
      function join(name, reference) {
        return reference.startsWith("sha256:") ? `${name}@${reference}` : `${name}:${reference}`;
      }
      ;
      function createRegistryClient(options) {
        const connections = /* @__PURE__ */ new Map();
        return {
          open(reference, access) {
            if (reference.kind === "layout") {
              return openLayoutFolder((0, external_node_path_.resolve)(options.directory, reference.folder), reference.folder);
            }
            const connection = connections.get(reference.host) ?? connect(options, reference.host);
            connections.set(reference.host, connection);
            return openRegistryRepository(connection, reference, access);
          }
        };
      }
      var exec = __webpack_require__(10533);
      ;
      const schema = dist.Ikc({
        auths: dist.lqM(dist.g1P(dist.YjP(), dist.Ikc({
          auth: dist.lqM(dist.YjP()),
          username: dist.lqM(dist.YjP()),
          password: dist.lqM(dist.YjP()),
          identitytoken: dist.lqM(dist.YjP())
        })), {}),
        credHelpers: dist.lqM(dist.g1P(dist.YjP(), dist.YjP()), {}),
        credsStore: dist.lqM(dist.YjP())
      });
      async function readDockerConfig(variables) {
        const home = variables.HOME ?? variables.USERPROFILE;
        const folder = variables.DOCKER_CONFIG || (home === void 0 ? void 0 : (0, external_node_path_.join)(home, ".docker"));
        if (folder === void 0)
          return void 0;
        const path = (0, external_node_path_.join)(folder, "config.json");
        const text = await (0, files.TP)(path);
        if (text === void 0)
          return void 0;
        return parseDockerConfig(path, text);
      }
      function parseDockerConfig(path, text) {
        let document;
        try {
          document = JSON.parse(text);
        } catch {
          throw new errors.j1(`${path} is no JSON`, {
            position: { file: path },
            hint: "log in again with docker login"
          });
        }
        const result = dist.xLC(schema, document);
        if (!result.success) {
          const [issue] = result.issues;
          throw new errors.j1(`${path}: ${dist.BuJ(issue) ?? "the document"} has the wrong type`, {
            position: { file: path },
            hint: `it must be a ${issue.expected ?? "login"} as docker login writes it`
          });
        }
        return { path, ...result.output, credsStore: result.output.credsStore || void 0 };
      }
      function canonicalHost(key) {
        const found = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/i.exec(key);
        const host = found?.[1]?.toLowerCase();
        return host === "index.docker.io" || host === "registry-1.docker.io" ? "docker.io" : host;
      }
      ;
      const HELPER_TIMEOUT = 3e4;
      const NOT_FOUND = /credentials not found/i;
      function createCredentials(env, explicit) {
        if (explicit !== void 0)
          env.log.secret(explicit.password);
        let config;
        const known = /* @__PURE__ */ new Map();
        const find = async (host) => {
          if (explicit?.host === host) {
            return { kind: "password", username: explicit.username, password: explicit.password };
          }
          config ??= readDockerConfig(env.variables);
          const found = await config;
          if (found === void 0)
            return void 0;
          return await askHelpers(env, found, host) ?? findInAuths(env, found, host);
        };
        return (host) => {
          const pending = known.get(host) ?? find(host);
          known.set(host, pending);
          return pending;
        };
      }
      function findInAuths(env, config, host) {
        for (const [key, login] of Object.entries(config.auths)) {
          if (canonicalHost(key) !== host)
            continue;
          if (login.identitytoken) {
            env.log.secret(login.identitytoken);
            return { kind: "identity", token: login.identitytoken };
          }
          let { username, password } = login;
          if (login.auth) {
            env.log.secret(login.auth);
            const pair = Buffer.from(login.auth, "base64").toString("utf8").replace(/\0+$/, "");
            const colon = pair.indexOf(":");
            if (colon === -1) {
              throw new errors.j1(`${config.path}: the auth of ${JSON.stringify(key)} is no base64 of user:password`, {
                position: { file: config.path },
                hint: `log in again with docker login ${host}`
              });
            }
            username = pair.slice(0, colon);
            password = pair.slice(colon + 1);
          }
          if (!username || !password)
            continue;
          env.log.secret(password);
          return { kind: "password", username, password };
        }
        return void 0;
      }
      async function askHelpers(env, config, host) {
        const own = Object.entries(config.credHelpers).find(([key]) => canonicalHost(key) === host)?.[1];
        for (const helper of [own, config.credsStore]) {
          if (!helper)
            continue;
          const login = await askHelper(env, config, helper, host);
          if (login !== void 0)
            return login;
        }
        return void 0;
      }
      async function askHelper(env, config, helper, host) {
        if (!/^[\w.-]+$/.test(helper)) {
          throw new errors.j1(`${config.path}: ${JSON.stringify(helper)} is no credential helper's name`, {
            position: { file: config.path },
            hint: "credsStore and credHelpers name the part after docker-credential-"
          });
        }
        const program = `docker-credential-${helper}`;
        const output = await (0, exec.eF)(program, ["get"], {
          variables: (0, exec.vk)(env.variables),
          input: host === "docker.io" ? "https://index.docker.io/v1/" : host,
          timeout: HELPER_TIMEOUT,
          signal: env.signal
        });
        if (output.code !== 0) {
          if (NOT_FOUND.test(output.stdout + output.stderr))
            return void 0;
          throw new errors.v4(`${program} gave no login for ${host}${output.timedOut ? " in time" : ""}`, {
            command: `${program} get`,
            exit: output.code ?? output.signal,
            // Only the error stream: the other one is where secrets come.
            lastLines: output.stderr.trim().split("\n").slice(-5),
            hint: `log in again, or take the helper out of ${config.path}`
          });
        }
        const login = parseHelperAnswer(output.stdout);
        if (login === void 0) {
          throw new errors.v4(`${program} did not answer with a login for ${host}`, {
            command: `${program} get`,
            hint: `log in again, or take the helper out of ${config.path}`
          });
        }
        env.log.secret(login.secret);
        if (login.secret === "")
          return void 0;
        return login.username === "<token>" ? { kind: "identity", token: login.secret } : { kind: "password", username: login.username, password: login.secret };
      }
      function parseHelperAnswer(text) {
        try {
          const { Username: username, Secret: secret } = JSON.parse(text);
          return typeof username === "string" && typeof secret === "string" ? { username, secret } : void 0;
        } catch {
          return void 0;
        }
      }
      var oci_reference = __webpack_require__(413);
      ;
      function createRegistry(inputs, image, env) {
        return createRegistryClient({
          http: env.http,
          log: env.log,
          credentials: createCredentials(env, explicitLogin(inputs, image)),
          plainHttp: inputs.plainHttp,
          directory: env.directory
        });
      }
      function explicitLogin({ username, password, module }, image) {
        if (username === void 0 && password === void 0)
          return void 0;
        if (username === void 0 || password === void 0) {
          throw new errors.j1(`a registry login needs both: the ${username === void 0 ? "username" : "password"} is missing`, {
            hint: "inputs `username` and `password`; on the command line --username and the variable WASM_ACTION_PASSWORD"
          });
        }
        const named = image ?? (module?.kind === "reference" ? module.reference : void 0);
        const reference = named === void 0 ? void 0 : (0, oci_reference.F2)(named);
        return reference?.kind === "registry" ? { host: reference.host, username, password } : void 0;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
