const id = 5254;
const ids = [5254, 7820, 4983];
const modules = {
  /***/
  77820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NetworkFailure: () => (
          /* binding */
          NetworkFailure
        ),
        /* harmony export */
        createHttp: () => (
          /* binding */
          createHttp
        ),
        /* harmony export */
        displayUrl: () => (
          /* binding */
          displayUrl
        ),
        /* harmony export */
        retryAfter: () => (
          /* binding */
          retryAfter
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53739);
      var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10533);
      class NetworkFailure extends Error {
        name = "NetworkFailure";
      }
      const DEFAULT_TIMEOUT = 3e4;
      const DEFAULT_RETRIES = 3;
      const MAX_REDIRECTS = 10;
      const LONGEST_PAUSE = 6e4;
      const REPEATABLE_STATUS = /* @__PURE__ */ new Set([408, 429, 500, 502, 503, 504]);
      function createHttp(options) {
        const send = createSender(options.variables);
        const firstPause = options.firstPause ?? 500;
        return async (request) => {
          const retries = request.retries ?? DEFAULT_RETRIES;
          for (let attempt = 0; ; attempt++) {
            const outcome = await attemptOnce(send, request, options.signal);
            const last = attempt >= retries;
            if (outcome instanceof NetworkFailure) {
              if (last)
                throw outcome;
            } else if (last || !REPEATABLE_STATUS.has(outcome.status) || (retryAfter(outcome) ?? 0) > LONGEST_PAUSE) {
              return outcome;
            }
            const pause = pauseBefore(outcome, attempt, firstPause);
            options.log.debug(`${request.method ?? "GET"} ${displayUrl(request.url)}: ${outcome instanceof NetworkFailure ? outcome.message : `HTTP ${outcome.status}`}; again in ${Math.round(pause)} ms`);
            if (!(outcome instanceof NetworkFailure))
              await outcome.body?.cancel().catch(() => void 0);
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, void 0, { signal: options.signal }).catch(() => {
              throw (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.YW)(options.signal);
            });
          }
        };
      }
      function displayUrl(url) {
        if (!URL.canParse(url))
          return url;
        const parsed = new URL(url);
        return `${parsed.origin}${parsed.pathname}`;
      }
      function createSender(variables) {
        const proxied = ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"].some((name) => variables[name]);
        if (!proxied) {
          let pool;
          return async (url, request) => {
            pool ??= __webpack_require__.e(
              /* import() */
              9243
            ).then(__webpack_require__.bind(__webpack_require__, 89243)).then(({ createConnectionPool }) => createConnectionPool());
            return (await pool)(url, request);
          };
        }
        const settings = {
          httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? "",
          httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? "",
          noProxy: variables.no_proxy ?? variables.NO_PROXY ?? "",
          // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
          proxyTunnel: false
        };
        const load = async () => {
          const { EnvHttpProxyAgent, fetch } = await __webpack_require__.e(
            /* import() */
            6752
          ).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
          return { fetch, dispatcher: new EnvHttpProxyAgent(settings) };
        };
        let loaded;
        return async (url, { body, ...request }) => {
          loaded ??= load();
          const { fetch, dispatcher } = await loaded;
          return fetch(url, { ...request, redirect: "manual", dispatcher, ...body === void 0 ? {} : { body } });
        };
      }
      async function attemptOnce(send, request, runSignal) {
        const timeout = request.timeout ?? DEFAULT_TIMEOUT;
        const head = new AbortController();
        const timer = setTimeout(() => head.abort(new NetworkFailure(`no answer within ${timeout / 1e3} s`)), timeout);
        const signals = [head.signal, runSignal, ...request.signal === void 0 ? [] : [request.signal]];
        try {
          return await followRedirects(send, request, AbortSignal.any(signals));
        } catch (error) {
          if (runSignal.aborted)
            throw (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.YW)(runSignal);
          if (head.signal.aborted && head.signal.reason instanceof NetworkFailure)
            return head.signal.reason;
          return new NetworkFailure((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error), { cause: error });
        } finally {
          clearTimeout(timer);
        }
      }
      async function followRedirects(send, request, signal) {
        let url = request.url;
        let method = request.method ?? "GET";
        let headers = { "accept-encoding": "identity", ...request.headers };
        let body = request.body;
        for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
          const response = await send(url, { method, headers, body, signal });
          const location = response.headers.get("location");
          const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
          if (!isRedirect || request.redirect === "manual")
            return response;
          await response.body?.cancel();
          const next = new URL(location, url);
          if (next.protocol !== "https:" && new URL(url).protocol === "https:") {
            throw new NetworkFailure(`redirected from https to ${next.protocol}//${next.host}, which is not followed`);
          }
          if (next.origin !== new URL(url).origin) {
            headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)));
          }
          if (response.status === 303 || (response.status === 301 || response.status === 302) && method === "POST") {
            method = "GET";
            body = void 0;
          }
          url = next.href;
        }
        throw new NetworkFailure(`more than ${MAX_REDIRECTS} redirects`);
      }
      function pauseBefore(outcome, attempt, firstPause) {
        const asked = outcome instanceof NetworkFailure ? void 0 : retryAfter(outcome);
        const backoff = firstPause * 2 ** attempt * (0.5 + Math.random() / 2);
        return Math.max(asked ?? 0, backoff);
      }
      function retryAfter(response) {
        const value = response.headers.get("retry-after");
        if (value === null)
          return void 0;
        if (/^\d+$/.test(value.trim()))
          return Number(value) * 1e3;
        const date = Date.parse(value);
        return Number.isNaN(date) ? void 0 : Math.max(0, date - Date.now());
      }
    })
  ),
  /***/
  66727: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          withLock
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
      var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53739);
      var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96417);
      const PAUSE = 20;
      const PATIENCE = 6e4;
      const LEFT_BEHIND = 3e4;
      async function withLock(path, work) {
        const deadline = Date.now() + PATIENCE;
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        while (!await take(path)) {
          await removeLeftover(path);
          if (Date.now() > deadline) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.v4(`${path} says that another process is at work there`, {
              hint: "wait for it, or delete that file if there is none"
            });
          }
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(PAUSE * (0.5 + Math.random()));
        }
        try {
          return await work();
        } finally {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
        }
      }
      async function take(path) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, `${process.pid} ${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`, { flag: "wx" });
          return true;
        } catch (error) {
          if (error.code === "EEXIST")
            return false;
          throw error;
        }
      }
      async function removeLeftover(path) {
        if (!await isLeftover(path))
          return;
        const guard = `${path}.removal`;
        if (await take(guard)) {
          try {
            if (await isLeftover(path))
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
          } finally {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
          }
        } else if (await age(guard) > LEFT_BEHIND)
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
      }
      async function isLeftover(path) {
        const [pid, host] = (await (0, _files_js__WEBPACK_IMPORTED_MODULE_5__.TP)(path) ?? "").split(" ");
        if (pid === void 0 || pid === "" || host !== (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)())
          return await age(path) > LEFT_BEHIND;
        return Number(pid) !== process.pid && !isRunning(Number(pid));
      }
      async function age(path) {
        try {
          return Date.now() - (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs;
        } catch (error) {
          if ((0, _files_js__WEBPACK_IMPORTED_MODULE_5__.c4)(error))
            return 0;
          throw error;
        }
      }
      function isRunning(pid) {
        try {
          process.kill(pid, 0);
          return true;
        } catch (error) {
          return error.code !== "ESRCH";
        }
      }
    })
  ),
  /***/
  857: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        prepareSigner: () => (
          /* binding */
          prepareSigner
        )
      });
      var external_node_fs_ = __webpack_require__(73024);
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var exec = __webpack_require__(10533);
      var semver = __webpack_require__(62088);
      var ask_once = __webpack_require__(52965);
      var install_tool = __webpack_require__(79712);
      var tool_table = __webpack_require__(28049);
      ;
      const RANGE = ">=3.0.0";
      const VERSION_LIMIT = 2e4;
      async function findCosign(env, mirrors, release = (0, tool_table.bX)({ tool: "cosign", title: "cosign", range: RANGE }, env.platform)) {
        const own = (0, exec.aY)("cosign", env.variables);
        const version = own === void 0 ? void 0 : await readVersion(own, env);
        if (own !== void 0 && version !== void 0 && (0, semver.satisfies)(version, RANGE, { includePrerelease: true }))
          return own;
        const why = own === void 0 ? "there is no cosign on PATH" : `${own} is ${version ?? "of no known version"}, and 3 is needed`;
        env.log.info(`${why}: taking cosign ${release.version}`);
        try {
          return (0, external_node_path_.join)((await (0, install_tool.G)(release, env, mirrors)).folder, "cosign");
        } catch (cause) {
          if (!(cause instanceof errors.v4))
            throw cause;
          throw new errors.v4(`there is no cosign to sign with: ${why}, and ${cause.message}`, {
            hint: "put cosign 3 on PATH (on GitHub: sigstore/cosign-installer; else docs.sigstore.dev/cosign/system_config/installation), or name a mirror of https://github.com (mirrors: FROM = TO)",
            cause
          });
        }
      }
      async function readVersion(program, env) {
        return (0, ask_once.R)("cosign version", [program], env, async () => {
          const { stdout } = await (0, exec.eF)(program, ["version", "--json"], {
            variables: (0, exec.vk)(env.variables),
            timeout: VERSION_LIMIT,
            signal: env.signal
          });
          return /"gitVersion":\s*"v(\d+\.\d+\.\d+[^"]*)"/.exec(stdout)?.[1];
        });
      }
      ;
      const LIMIT = 18e4;
      const IDENTITIES = ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "SIGSTORE_ID_TOKEN"];
      async function prepareSigner(signing, env, mirrors) {
        if (signing.key === void 0)
          checkIdentity(env.variables);
        else
          checkKey(signing.key, env);
        const program = await findCosign(env, mirrors);
        return async (request) => {
          const login = await writeLogin(request, env.temporary);
          try {
            for (const image of request.images) {
              await sign(program, argumentsFor(image, request, signing), login, env);
              env.log.info(`signed ${image}`);
            }
          } finally {
            if (login !== void 0)
              await (0, promises_.rm)(login, { recursive: true, force: true });
          }
        };
      }
      function checkIdentity(variables) {
        if (IDENTITIES.some((name) => variables[name]))
          return;
        const { GITHUB_ACTIONS: isAction, GITHUB_SERVER_URL: server = "https://github.com" } = variables;
        if (!isAction) {
          throw new errors.j1("there is no identity to sign with", {
            hint: "name a key (--sign-key FILE or env://NAME, or a KMS: awskms://\u2026, gcpkms://\u2026, azurekms://\u2026, hashivault://\u2026), or set SIGSTORE_ID_TOKEN to an OIDC token for sigstore"
          });
        }
        throw new errors.j1("the job has no identity to sign with", {
          hint: server === "https://github.com" ? "give the job `permissions: id-token: write`; a pull request from a fork never gets it" : `${server} is not known to the public sigstore: name a key in sign-key: a file, env://NAME, or a KMS (awskms://\u2026, gcpkms://\u2026, azurekms://\u2026, hashivault://\u2026)`
        });
      }
      function checkKey(key, { variables, directory }) {
        const [, variable] = /^env:\/\/(.*)$/.exec(key) ?? [];
        if (variable !== void 0) {
          if (variables[variable])
            return;
          throw new errors.j1(`there is no key in ${key} to sign with: the variable is not set`, {
            hint: `hand the step the secret as \`env: ${variable || "NAME"}\`, and the key's password as COSIGN_PASSWORD`
          });
        }
        if (/^[a-z][\w+.-]*:/.test(key) || (0, external_node_fs_.existsSync)((0, external_node_path_.resolve)(directory, key)))
          return;
        throw new errors.j1(`there is no file ${key}, which is the key to sign with`, {
          hint: "name a file, env://NAME, or a KMS: awskms://\u2026, gcpkms://\u2026, azurekms://\u2026, hashivault://\u2026, k8s://NAMESPACE/SECRET"
        });
      }
      function argumentsFor(image, { plainHttp }, { key, log }) {
        return [
          "sign",
          "--yes",
          ...key === void 0 ? [] : ["--key", key],
          // Without the log neither its address nor sigstore's other services are of use.
          ...log ? [] : ["--use-signing-config=false", "--tlog-upload=false"],
          ...plainHttp ? ["--allow-http-registry"] : [],
          image
        ];
      }
      async function sign(program, args, login, env) {
        const output = await (0, exec.eF)(program, args, {
          variables: {
            ...(0, exec.vk)(env.variables),
            // What cleanVariables keeps from compilers is what cosign asks GitHub for the job's identity with.
            ACTIONS_ID_TOKEN_REQUEST_URL: env.variables.ACTIONS_ID_TOKEN_REQUEST_URL,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: env.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
            ...login === void 0 ? {} : { DOCKER_CONFIG: login }
          },
          timeout: LIMIT,
          signal: env.signal
        });
        if (output.code === 0)
          return;
        throw new errors.v4(`cosign did not sign${output.timedOut ? ` within ${LIMIT / 1e3} s` : ""}`, {
          command: (0, exec.fE)(program, args),
          exit: output.code ?? output.signal,
          lastLines: output.stderr.trim().split("\n").slice(-5),
          hint: "the image is pushed and not signed: publish again when the cause is mended"
        });
      }
      async function writeLogin({ host, credentials }, temporary) {
        if (credentials?.kind !== "password")
          return void 0;
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporary, "login-"));
        const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64");
        const key = host === "docker.io" ? "https://index.docker.io/v1/" : host;
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "config.json"), JSON.stringify({ auths: { [key]: { auth } } }), { mode: 384 });
        return folder;
      }
    })
  ),
  /***/
  74983: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createFileStore: () => (
          /* binding */
          createFileStore
        ),
        /* harmony export */
        versionFromSum: () => (
          /* binding */
          versionFromSum
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      var _base_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66727);
      const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]*$/;
      function versionFromSum(sum) {
        return `0.0.0-sha256-${sum}`;
      }
      function createFileStore(root) {
        const place = (tool, version, arch) => {
          for (const name of [tool, version, arch]) {
            if (!SAFE_NAME.test(name))
              throw new Error(`not a name for the tool store: ${JSON.stringify(name)}`);
          }
          return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, tool, version, arch);
        };
        return {
          async find(tool, version, arch) {
            const path = place(tool, version, arch);
            return await isWhole(path) ? path : void 0;
          },
          async add(folder, tool, version, arch) {
            const path = place(tool, version, arch);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ".."), { recursive: true });
            const staged = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.w6)(path);
            try {
              await move(folder, staged);
              await (0, _base_lock_js__WEBPACK_IMPORTED_MODULE_3__.k)(`${path}.lock`, () => putInPlace(staged, path));
            } finally {
              await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staged, { recursive: true, force: true });
            }
            return path;
          },
          async remove(tool, version, arch) {
            const path = place(tool, version, arch);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
          }
        };
      }
      function markerOf(path) {
        return `${path}.complete`;
      }
      async function isWhole(path) {
        return await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(markerOf(path)) === "file" && await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(path) === "directory";
      }
      async function putInPlace(staged, path) {
        if (await isWhole(path))
          return;
        if (await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.gl)(path) !== "none")
          await clear(path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(staged, path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(markerOf(path), "");
      }
      async function clear(path) {
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(markerOf(path), { force: true });
        const aside = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.w6)(path);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside);
        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aside, { recursive: true, force: true });
      }
      async function move(from, to) {
        try {
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
        } catch (error) {
          if (error.code !== "EXDEV")
            throw error;
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
          await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(from, { recursive: true, force: true });
        }
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
