const id = 9701;
const ids = [9701, 7820, 4983];
const modules = {
  /***/
  65203: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          sortDiagnostics
        ),
        /* harmony export */
        G: () => (
          /* binding */
          uniqueDiagnostics
        )
        /* harmony export */
      });
      function sortDiagnostics(diagnostics) {
        const rank = { error: 0, warning: 1, notice: 2 };
        return [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity] || (a.file ?? "").localeCompare(b.file ?? "", "en") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
      }
      function uniqueDiagnostics(diagnostics) {
        const seen = /* @__PURE__ */ new Set();
        return diagnostics.filter((diagnostic) => {
          const key = JSON.stringify([
            diagnostic.severity,
            diagnostic.code,
            diagnostic.file,
            diagnostic.line,
            diagnostic.column,
            diagnostic.message
          ]);
          if (seen.has(key))
            return false;
          seen.add(key);
          return true;
        });
      }
    })
  ),
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
  35807: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IN: () => (
          /* binding */
          cutText
        ),
        /* harmony export */
        Uw: () => (
          /* binding */
          cutBytes
        ),
        /* harmony export */
        kU: () => (
          /* binding */
          stripControl
        )
        /* harmony export */
      });
      function stripControl(text) {
        return text.replace(ANSI_SEQUENCE, "").replaceAll("\r\n", "\n").replace(CONTROL_CHARACTER, "\uFFFD");
      }
      function cutText(text, longest) {
        if (text.length <= longest)
          return text;
        const points = Array.from(text);
        return points.length <= longest ? text : `${points.slice(0, longest - 1).join("")}\u2026`;
      }
      function cutBytes(text, longest) {
        const bytes = Buffer.from(text);
        if (bytes.length <= longest)
          return text;
        const head = bytes.subarray(0, longest).toString("utf8");
        return head.slice(0, head.lastIndexOf("\n") + 1);
      }
      const ANSI_SEQUENCE = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*\u0007/g;
      const CONTROL_CHARACTER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
    })
  ),
  /***/
  25814: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cy: () => (
          /* binding */
          parseMirrors
        ),
        /* harmony export */
        J4: () => (
          /* binding */
          applyMirrors
        ),
        /* harmony export */
        hr: () => (
          /* binding */
          joinMirrors
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      function parseMirrors(text) {
        const mirrors = [];
        for (const [index, raw] of text.split(/\r?\n/).entries()) {
          const line = raw.trim();
          if (line === "" || line.startsWith("#"))
            continue;
          const mirror = parseLine(line, index + 1);
          if (mirrors.some((other) => other.from === mirror.from)) {
            throw wrong(index + 1, `${mirror.from} has a mirror already`);
          }
          mirrors.push(mirror);
        }
        return mirrors.sort((a, b) => b.from.length - a.from.length);
      }
      function joinMirrors(first, second) {
        const others = second.filter(({ from }) => !first.some((own) => own.from === from));
        return [...first, ...others].sort((a, b) => b.from.length - a.from.length);
      }
      function applyMirrors(address, mirrors) {
        for (const { from, to } of mirrors) {
          if (!address.startsWith(from))
            continue;
          const rest = address.slice(from.length);
          if (rest === "" || /^[/:@?]/.test(rest))
            return to + rest;
        }
        return address;
      }
      function parseLine(line, number) {
        const split = line.indexOf("=");
        if (split < 0)
          throw wrong(number, `${JSON.stringify(line)} has no "="`);
        const from = withoutSlash(line.slice(0, split));
        const to = withoutSlash(line.slice(split + 1));
        if (from === "" || to === "")
          throw wrong(number, 'one side of the "=" is empty');
        for (const side of [from, to]) {
          if (/\s/.test(side))
            throw wrong(number, `${JSON.stringify(side)} contains a space`);
          if (/^[a-z]+:\/\/[^/]*@/i.test(side))
            throw wrong(number, "an address must not carry a user name or a password");
          if (/^[a-z]+:\/\//i.test(side) && !isHttpUrl(side))
            throw wrong(number, `${side} is no http or https URL`);
        }
        if (isHttpUrl(from) !== isHttpUrl(to)) {
          throw wrong(number, "a URL is mirrored by a URL, and an image prefix without a scheme by another such prefix");
        }
        return { from, to };
      }
      function withoutSlash(side) {
        return side.trim().replace(/\/+$/, "");
      }
      function isHttpUrl(text) {
        return /^https?:\/\//i.test(text) && URL.canParse(text);
      }
      function wrong(line, what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.j1(`mirrors, line ${line}: ${what}`, {
          hint: "write one rule a line: FROM = TO, for example https://github.com = https://mirror.example/github"
        });
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
