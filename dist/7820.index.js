const id = 7820;
const ids = [7820];
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
  )
};
export {
  id,
  ids,
  modules
};
