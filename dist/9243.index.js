const id = 9243;
const ids = [9243];
const modules = {
  /***/
  89243: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createConnectionPool: () => (
          /* binding */
          createConnectionPool
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
      const WORTH_DRAINING = 64 << 10;
      function createConnectionPool() {
        const settings = { keepAlive: true };
        let plain;
        let encrypted;
        return async (url, single) => {
          const target = new URL(url);
          if (target.protocol === "http:") {
            plain ??= new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings);
            return sendFresh((options, answer) => (0, node_http__WEBPACK_IMPORTED_MODULE_0__.request)(target, { ...options, agent: plain }, answer), url, single);
          }
          encrypted ??= Promise.resolve(
            /* import() */
          ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)).then((https) => ({ agent: new https.Agent(settings), request: https.request }));
          const { agent, request: open } = await encrypted;
          return sendFresh((options, answer) => open(target, { ...options, agent }, answer), url, single);
        };
      }
      async function sendFresh(open, url, single) {
        for (; ; ) {
          const sent = { onKeptConnection: false };
          try {
            return await sendOnce(open, url, single, sent);
          } catch (error) {
            const { code = "" } = error;
            const isRepeatable = single.method !== "POST" || single.body === void 0;
            if (!sent.onKeptConnection || !isRepeatable || !["ECONNRESET", "EPIPE"].includes(code))
              throw error;
          }
        }
      }
      function sendOnce(open, url, { method, headers, body, signal }, sent) {
        signal.throwIfAborted();
        return new Promise((resolve, reject) => {
          const length = body?.length ?? (method === "POST" || method === "PUT" ? 0 : void 0);
          let stream;
          const stop = () => void stream.destroy(signal.reason);
          const sending = open({ method, headers: { ...headers, ...length === void 0 ? {} : { "content-length": length } } }, (message) => {
            stream = message;
            resolve(toResponse(message, url, method));
          });
          stream = sending;
          sending.once("error", (error) => {
            sent.onKeptConnection = sending.reusedSocket;
            reject(error);
          });
          signal.addEventListener("abort", stop);
          sending.once("close", () => signal.removeEventListener("abort", stop));
          sending.end(body);
        });
      }
      function toResponse(message, url, method) {
        const value = (name) => {
          const found = message.headers[name.toLowerCase()];
          return Array.isArray(found) ? found.join(", ") : found;
        };
        message.on("error", () => void 0);
        const status = message.statusCode ?? 0;
        const isEmpty = method === "HEAD" || status === 204 || status === 304;
        if (isEmpty)
          message.resume();
        return {
          status,
          statusText: message.statusMessage ?? "",
          url,
          headers: { get: (name) => value(name) ?? null, has: (name) => value(name) !== void 0 },
          body: isEmpty ? null : toBody(message, Number(value("content-length") ?? Number.NaN))
        };
      }
      function toBody(stream, length) {
        const cancel = async () => {
          if (length <= WORTH_DRAINING)
            stream.resume();
          else
            stream.destroy();
        };
        return {
          cancel,
          getReader() {
            const chunks = stream.iterator({ destroyOnReturn: false });
            let cancelled = false;
            return {
              async read() {
                try {
                  const { done = false, value } = await chunks.next();
                  return { done, value };
                } catch (error) {
                  if (cancelled)
                    return { done: true };
                  throw error;
                }
              },
              async cancel() {
                cancelled = true;
                if (!stream.readableEnded)
                  stream.destroy();
              }
            };
          }
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
