const id = 8718;
const ids = [8718];
const modules = {
  /***/
  13422: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ES: () => (
          /* binding */
          exported
        ),
        /* harmony export */
        Fg: () => (
          /* binding */
          functionType
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        mS: () => (
          /* binding */
          MAGIC
        ),
        /* harmony export */
        rf: () => (
          /* binding */
          body
        ),
        /* harmony export */
        uW: () => (
          /* binding */
          section
        )
        /* harmony export */
      });
      const I32 = 127;
      const MAGIC = [0, 97, 115, 109, 1, 0, 0, 0];
      function functionType(parameters, results) {
        const types = (count) => vector(Array.from({ length: count }, () => [I32]));
        return [96, ...types(parameters), ...types(results)];
      }
      function exported(name, kind, index) {
        return [...text(name), kind, index];
      }
      function section(id2, entries) {
        const content = vector(entries);
        return [id2, ...leb128(content.length), ...content];
      }
      function body(instructions, locals = 0) {
        const code = [...locals === 0 ? [0] : [1, locals, I32], ...instructions, 11];
        return [...leb128(code.length), ...code];
      }
      function vector(entries) {
        return [...leb128(entries.length), ...entries.flat()];
      }
      function text(value) {
        return vector([...Buffer.from(value)].map((byte) => [byte]));
      }
      function leb128(value) {
        return value < 128 ? [value] : [value & 127 | 128, ...leb128(value >>> 7)];
      }
    })
  ),
  /***/
  56839: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AF: () => (
          /* binding */
          awaitStartCalls
        ),
        /* harmony export */
        NP: () => (
          /* binding */
          writeOffLost
        ),
        /* harmony export */
        Tz: () => (
          /* binding */
          CALL_STATS
        ),
        /* harmony export */
        nV: () => (
          /* binding */
          areHandled
        ),
        /* harmony export */
        wD: () => (
          /* binding */
          awaitAnswers
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63457);
      const CALL_STATS = "upstream_rq_(total|active|pending_active)";
      const HELD_LIMIT = 100;
      const LIMIT = 5e3;
      function areHandled(stats, scene) {
        return sum(stats, "upstream_rq_pending_active") === 0 && scene.arrived >= sum(stats, "upstream_rq_total") && sum(stats, "upstream_rq_active") <= scene.held.size;
      }
      const LOST_LIMIT = 250;
      function writeOffLost(stats, scene, waited) {
        const underWay = sum(stats, "upstream_rq_pending_active") + sum(stats, "upstream_rq_active");
        if (underWay > scene.held.size || waited < LOST_LIMIT)
          return false;
        scene.arrived = Math.max(scene.arrived, sum(stats, "upstream_rq_total"));
        return true;
      }
      async function awaitStartCalls(adminPort, scene) {
        await poll(adminPort, (stats, waited) => {
          const isStarted = sum(stats, "workers_started") > 0;
          return isStarted && areHandled(stats, scene) && (sum(stats, "upstream_rq_active") === 0 || waited > HELD_LIMIT);
        });
      }
      async function awaitAnswers(adminPort, scene) {
        await poll(adminPort, (stats) => areHandled(stats, scene));
      }
      const STATS = encodeURIComponent(`^(cluster\\..*\\.${CALL_STATS}|listener_manager\\.workers_started)$`);
      async function poll(adminPort, isOver) {
        const begun = Date.now();
        for (let pause = 1; Date.now() - begun < LIMIT; pause = Math.min(pause * 2, 20)) {
          const stats = await (0, _envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__.z)(adminPort, `/stats?filter=${STATS}`).then(({ body }) => body, () => void 0);
          if (stats === void 0 || isOver(stats, Date.now() - begun))
            return;
          await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
        }
      }
      function sum(stats, name) {
        return [...stats.matchAll(new RegExp(`^\\S+\\.${name}: (\\d+)$`, "gm"))].reduce((all, [, value]) => all + Number(value), 0);
      }
    })
  ),
  /***/
  75694: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          fenceLog
        )
        /* harmony export */
      });
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
      var _envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63457);
      var _calls_under_way_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56839);
      const SETTLE_LIMIT = 3e3;
      const ARRIVAL_LIMIT = 1e4;
      const END_LIMIT = 1e4;
      const CALLS_LIMIT = 2e3;
      const LOOK_AGAIN = 50;
      async function fenceLog(envoy, whole = false) {
        await (0, _envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__.z)(envoy.adminPort, "/logging?admin=debug", "POST");
        let ended = false;
        void envoy.exited.then(() => {
          ended = true;
        });
        let count = 0;
        let last = "";
        let accepted = 0;
        let from = 0;
        const arrived = async (fence) => {
          const deadline = Date.now() + ARRIVAL_LIMIT;
          while (!ended && !envoy.log(from).includes(fence) && Date.now() < deadline) {
            await Promise.race([envoy.logsMore(), (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_AGAIN)]);
          }
        };
        const wait = async (opened, scene) => {
          const begun = Date.now();
          let fence = "";
          let areThere = opened === 0;
          let isQuiet = false;
          for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
            fence = `&fence=${++count}.`;
            const stats = await readStats(envoy.adminPort, fence);
            if (stats === void 0) {
              await Promise.race([envoy.exited, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(END_LIMIT, void 0, { ref: false })]);
              return { settlement: ended ? "gone" : "stuck", fence };
            }
            await arrived(fence);
            if (isQuiet)
              return { settlement: "quiet", fence };
            const found = countConnections(stats);
            const waited = Date.now() - begun;
            if (areThere && found.active === 0) {
              accepted = found.total;
              isQuiet = scene === void 0 || (0, _calls_under_way_js__WEBPACK_IMPORTED_MODULE_2__.nV)(stats, scene) || (0, _calls_under_way_js__WEBPACK_IMPORTED_MODULE_2__.NP)(stats, scene, waited) || waited > CALLS_LIMIT;
              if (isQuiet)
                continue;
            }
            areThere ||= found.total >= accepted + opened;
            if (found.active > 0 && waited > SETTLE_LIMIT)
              return { settlement: "stuck", fence };
            await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause);
          }
        };
        const mark = await wait(0);
        const before = whole ? "" : between(envoy.log(), "", mark.fence);
        if (!whole)
          last = mark.fence;
        return {
          before,
          settle: async (opened = 0, scene) => {
            const begun = envoy.logged();
            const { settlement, fence } = await wait(opened, scene);
            const log = between(envoy.log(from), last, fence);
            last = fence;
            from = begun;
            return { settlement, log };
          }
        };
      }
      const STATS = encodeURIComponent(`(downstream_cx_(active|total)|${_calls_under_way_js__WEBPACK_IMPORTED_MODULE_2__.Tz})$`);
      async function readStats(adminPort, fence) {
        try {
          return (await (0, _envoy_admin_js__WEBPACK_IMPORTED_MODULE_1__.z)(adminPort, `/stats?filter=${STATS}${fence}`)).body;
        } catch {
          return void 0;
        }
      }
      function countConnections(stats) {
        const sums = { active: 0, total: 0 };
        for (const [, prefix, which, value] of stats.matchAll(/^http\.(.+)\.downstream_cx_(active|total): (\d+)$/gm)) {
          if (prefix !== "admin")
            sums[which] += Number(value);
        }
        return sums;
      }
      function between(log, from, to) {
        const start = from === "" ? -1 : log.indexOf(from);
        const end = log.indexOf(to, start + 1);
        const begin = start < 0 ? 0 : log.indexOf("\n", start) + 1;
        return log.slice(begin, end < 0 ? void 0 : end);
      }
    })
  ),
  /***/
  74664: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J3: () => (
          /* binding */
          readLogEntry
        ),
        /* harmony export */
        JY: () => (
          /* binding */
          logPrefix
        ),
        /* harmony export */
        lW: () => (
          /* binding */
          readModuleLog
        )
        /* harmony export */
      });
      var _envoy_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10564);
      var _envoy_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13276);
      function readModuleLog(log, plugin) {
        const prefix = logPrefix(plugin);
        return (0, _envoy_log_js__WEBPACK_IMPORTED_MODULE_1__.g_)(log).flatMap((entry) => readLogEntry(entry, prefix) ?? []);
      }
      function logPrefix(plugin) {
        const { name, rootId, vmId } = (0, _envoy_plugin_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(plugin);
        const words = [name, rootId, vmId].filter((word) => word !== "");
        return `${["wasm log", ...words].join(" ")}: `;
      }
      function readLogEntry({ level, component, message }, prefix) {
        if (component !== "wasm")
          return void 0;
        const text = message.startsWith(prefix) ? message.slice(prefix.length) : withoutAnyPrefix(message);
        return text === void 0 ? void 0 : { level: level === "warning" ? "warn" : level, text };
      }
      function withoutAnyPrefix(message) {
        return /^wasm log[^:]*: (.*)$/s.exec(message)?.[1];
      }
    })
  ),
  /***/
  8718: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runCases: () => (
          /* binding */
          runCases
        )
      });
      var callouts = __webpack_require__(38610);
      var environment = __webpack_require__(52934);
      var promises_ = __webpack_require__(58500);
      var admin = __webpack_require__(63457);
      var bootstrap = __webpack_require__(78120);
      var process = __webpack_require__(46044);
      var calls_under_way = __webpack_require__(56839);
      var external_node_fs_promises_ = __webpack_require__(51455);
      var external_node_http_ = __webpack_require__(37067);
      var external_node_path_ = __webpack_require__(76760);
      var wasm_bytes = __webpack_require__(13422);
      ;
      const CLERK_HEADER = "x-clerk";
      const CLERK_ORDERS = { set: 0, get: 1, enqueue: 2, dequeue: 3 };
      function writeOrder(order2, name, value2 = Buffer.alloc(0)) {
        const key = Buffer.from(name);
        const head = Buffer.alloc(5);
        head.writeUInt8(CLERK_ORDERS[order2]);
        head.writeUInt32LE(key.length, 1);
        let letters = "";
        for (const byte of Buffer.concat([head, key, value2]))
          letters += LETTERS.charAt(byte >> 4) + LETTERS.charAt(byte & 15);
        return letters;
      }
      const LETTERS = "abcdefghijklmnop";
      const AT = {
        free: 4,
        order: 8,
        orderSize: 12,
        value: 16,
        valueSize: 20,
        cas: 24,
        queue: 28,
        name: 32,
        heap: 1024
      };
      const [BASE, SIZE, INDEX, KEY, VALUE, STATUS] = [3, 4, 5, 6, 7, 8];
      const get = (local) => [32, local];
      const set = (local) => [33, local];
      const i32 = (value2) => [65, ...signed(value2)];
      const load = (...address) => [...address, 40, 0, 0];
      const load8 = (...address) => [...address, 45, 0, 0];
      const store = (address, ...value2) => [...i32(address), ...value2, 54, 0, 0];
      const add = (...values) => [...values, 106];
      const call = (index) => [16, index];
      const DROP = 26;
      function signed(value2) {
        const low = value2 & 127;
        const rest = value2 >> 7;
        const isLast = rest === 0 && (low & 64) === 0 || rest === -1 && (low & 64) !== 0;
        return isLast ? [low] : [low | 128, ...signed(rest)];
      }
      const IMPORTS = [
        ["proxy_get_header_map_value", 5],
        ["proxy_set_shared_data", 5],
        ["proxy_get_shared_data", 5],
        ["proxy_resolve_shared_queue", 5],
        ["proxy_enqueue_shared_queue", 3],
        ["proxy_dequeue_shared_queue", 3],
        ["proxy_send_local_response", 8]
      ];
      const [READ_HEADER, SET_DATA, GET_DATA, RESOLVE, ENQUEUE, DEQUEUE, REPLY] = [0, 1, 2, 3, 4, 5, 6];
      const allocate = [...load(...i32(AT.free)), ...store(AT.free, ...add(...load(...i32(AT.free)), ...get(0)))];
      const letter = (...address) => [...load8(...address), ...i32(97), 107];
      const twice = [...get(INDEX), ...i32(1), 116];
      const decode = [
        ...[2, 64, 3, 64],
        ...[...get(INDEX), ...get(SIZE), 79, 13, 1],
        ...add(...get(BASE), ...get(INDEX)),
        ...[...letter(...add(...get(BASE), ...twice)), ...i32(4), 116],
        ...letter(...add(...add(...get(BASE), ...twice), ...i32(1))),
        ...[114, 58, 0, 0],
        ...[...add(...get(INDEX), ...i32(1)), ...set(INDEX)],
        ...[12, 0, 11, 11]
      ];
      const clerk_module_name = [...get(KEY), ...get(INDEX)];
      const value = [...get(VALUE), ...get(SIZE)];
      const isOrder = (order2) => [...get(BASE), ...i32(CLERK_ORDERS[order2]), 70];
      const either = (yes, no) => [4, 127, ...yes, 5, ...no, 11];
      const serve = [
        ...store(AT.free, ...i32(AT.heap)),
        ...store(AT.value, ...i32(0)),
        ...store(AT.valueSize, ...i32(0)),
        ...[...i32(0), ...i32(AT.name), ...i32(CLERK_HEADER.length), ...i32(AT.order), ...i32(AT.orderSize)],
        ...[...call(READ_HEADER), DROP],
        ...[...load(...i32(AT.order)), ...set(BASE)],
        ...[...load(...i32(AT.orderSize)), ...i32(1), 118, ...set(SIZE)],
        ...[...i32(0), ...set(INDEX)],
        ...decode,
        ...[...load(...add(...get(BASE), ...i32(1))), ...set(INDEX)],
        ...[...add(...get(BASE), ...i32(5)), ...set(KEY)],
        ...[...add(...get(KEY), ...get(INDEX)), ...set(VALUE)],
        ...[...get(SIZE), ...i32(5), 107, ...get(INDEX), 107, ...set(SIZE)],
        ...[...load8(...get(BASE)), ...set(BASE)],
        ...isOrder("set"),
        ...either([...clerk_module_name, ...value, ...i32(0), ...call(SET_DATA)], [
          ...isOrder("get"),
          ...either([...clerk_module_name, ...i32(AT.value), ...i32(AT.valueSize), ...i32(AT.cas), ...call(GET_DATA)], [
            ...[...i32(0), ...i32(0), ...clerk_module_name, ...i32(AT.queue), ...call(RESOLVE), ...set(STATUS), ...get(STATUS)],
            ...either(get(STATUS), [
              ...isOrder("enqueue"),
              ...either([...load(...i32(AT.queue)), ...value, ...call(ENQUEUE)], [...load(...i32(AT.queue)), ...i32(AT.value), ...i32(AT.valueSize), ...call(DEQUEUE)])
            ])
          ])
        ]),
        ...[...i32(200), 106],
        ...[...i32(0), ...i32(0), ...load(...i32(AT.value)), ...load(...i32(AT.valueSize))],
        ...[...i32(0), ...i32(0), ...i32(-1), ...call(REPLY), DROP],
        ...i32(1)
      ];
      function makeClerkModule() {
        const first = IMPORTS.length;
        return Uint8Array.from([
          ...wasm_bytes.mS,
          ...(0, wasm_bytes.uW)(1, [(0, wasm_bytes.Fg)(5, 1), (0, wasm_bytes.Fg)(3, 1), (0, wasm_bytes.Fg)(8, 1), (0, wasm_bytes.Fg)(0, 0), (0, wasm_bytes.Fg)(1, 1)]),
          ...(0, wasm_bytes.uW)(2, IMPORTS.map(([function_, count]) => [
            ...(0, wasm_bytes.Qq)("env"),
            ...(0, wasm_bytes.Qq)(function_),
            0,
            count === 5 ? 0 : count === 3 ? 1 : 2
          ])),
          ...(0, wasm_bytes.uW)(3, [[3], [4], [1]]),
          ...(0, wasm_bytes.uW)(5, [[0, 64]]),
          ...(0, wasm_bytes.uW)(7, [
            (0, wasm_bytes.ES)("memory", 2, 0),
            (0, wasm_bytes.ES)("proxy_abi_version_0_2_1", 0, first),
            (0, wasm_bytes.ES)("malloc", 0, first + 1),
            (0, wasm_bytes.ES)("proxy_on_request_headers", 0, first + 2)
          ]),
          ...(0, wasm_bytes.uW)(10, [(0, wasm_bytes.rf)([]), (0, wasm_bytes.rf)(allocate), (0, wasm_bytes.rf)(serve, 6)]),
          ...(0, wasm_bytes.uW)(11, [[0, ...i32(AT.name), 11, ...(0, wasm_bytes.Qq)(CLERK_HEADER)]])
        ]);
      }
      ;
      const MAX_SHARED = 32 << 10;
      const OK = 0;
      const NOT_FOUND = 1;
      const LIMIT = 5e3;
      const MAX_ENTRIES = 1e4;
      async function writeClerk(temporary) {
        const folder = await (0, external_node_fs_promises_.mkdtemp)((0, external_node_path_.join)(temporary, "clerk-"));
        const path = (0, external_node_path_.join)(folder, "clerk.wasm");
        await (0, external_node_fs_promises_.writeFile)(path, makeClerkModule());
        return { path, remove: () => (0, external_node_fs_promises_.rm)(folder, { recursive: true, force: true }) };
      }
      function createClerk(port) {
        return {
          setSharedData: async (key, value2) => {
            const { status } = await order(port, "set", key, value2);
            if (status !== OK)
              throw new Error(`Envoy does not take the shared data ${key}: status ${status}`);
          },
          getSharedData: async (key) => {
            const { status, value: value2 } = await order(port, "get", key);
            return status === OK ? value2 : void 0;
          },
          enqueue: async (queue, value2) => (await order(port, "enqueue", queue, value2)).status === OK,
          drain: async (queue) => {
            const entries = [];
            while (entries.length < MAX_ENTRIES) {
              const { status, value: value2 } = await order(port, "dequeue", queue);
              if (status === NOT_FOUND)
                return void 0;
              if (status !== OK)
                break;
              entries.push(value2);
            }
            return entries;
          }
        };
      }
      function order(port, what, name, given) {
        return new Promise((resolve, reject) => {
          const request = (0, external_node_http_.request)({
            host: "127.0.0.1",
            port,
            agent: false,
            headers: { [CLERK_HEADER]: writeOrder(what, name, given) },
            timeout: LIMIT
          }, (response) => {
            const chunks = [];
            response.on("data", (chunk) => chunks.push(chunk));
            response.on("error", reject);
            response.on("end", () => resolve({ status: (response.statusCode ?? 0) - 200, value: Buffer.concat(chunks) }));
          });
          request.on("timeout", () => request.destroy(new Error(`no answer within ${LIMIT / 1e3} s`)));
          request.on("error", reject);
          request.end();
        });
      }
      var external_node_net_ = __webpack_require__(77030);
      var wire = __webpack_require__(92690);
      var plan = __webpack_require__(26561);
      ;
      async function startTcpUpstream() {
        const open = /* @__PURE__ */ new Set();
        let accept;
        const server = (0, external_node_net_.createServer)({ allowHalfOpen: true, noDelay: true }, (socket) => {
          open.add(socket);
          socket.on("close", () => open.delete(socket));
          socket.on("error", () => void 0);
          if (accept === void 0)
            socket.destroy();
          else
            accept(socket);
          accept = void 0;
        });
        await new Promise((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, "127.0.0.1", resolve);
        });
        return {
          port: server.address().port,
          expect: (next) => {
            accept = next;
          },
          close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const socket of open)
              socket.destroy();
          })
        };
      }
      const TURNS = 4;
      const SHORTEST_TURN = 1e3;
      async function playSteps(steps, { port, barrier, upstream, deadline, signal }) {
        const end = Date.now() + deadline;
        const sides = { client: createSide(), upstream: createSide() };
        let closedBy;
        let isOver = false;
        const watch = (side, socket) => {
          side.socket = socket;
          const over = () => {
            side.ended = true;
            closedBy ??= "filter";
          };
          socket.on("data", (chunk) => {
            side.size += chunk.length;
            if (side.size <= wire._D)
              side.chunks.push(chunk);
            else
              socket.destroy();
          });
          socket.on("end", over);
          socket.on("close", over);
          socket.on("error", over);
        };
        const turn = async () => {
          await (0, admin.z)(barrier, "/", "GET", Math.max(SHORTEST_TURN, end - Date.now())).catch(() => void 0);
        };
        const awaitEnd = async (peer) => {
          const isDone = () => client.destroyed || sides[peer].ended;
          await until(isDone, Math.min(end, Date.now() + plan.q));
          for (let count = 0; count < TURNS && !isDone() && Date.now() < end; count += 1)
            await turn();
        };
        const take = async (step) => {
          const { socket } = sides[step.from];
          if (socket === void 0 || socket.destroyed || socket.writableEnded)
            return;
          if (step.kind === "end") {
            closedBy ??= step.from;
            socket.end();
          } else {
            await new Promise((resolve) => socket.write(step.bytes, () => resolve()));
          }
        };
        upstream.expect((socket) => watch(sides.upstream, socket));
        const client = (0, external_node_net_.connect)({ host: "127.0.0.1", port, allowHalfOpen: true, noDelay: true, signal });
        watch(sides.client, client);
        try {
          await connected(client);
          for (let count = 0; count < TURNS && sides.upstream.socket === void 0; count += 1)
            await turn();
          for (const step of steps) {
            await take(step);
            await turn();
            if (Date.now() > end)
              return void 0;
          }
          await take({ kind: "end", from: "client" });
          await awaitEnd("upstream");
          await take({ kind: "end", from: "upstream" });
          await awaitEnd("client");
          isOver = sides.client.ended;
        } finally {
          client.destroy();
          sides.upstream.socket?.destroy();
        }
        await turn();
        return {
          called: sides.upstream.socket !== void 0,
          received: { client: Buffer.concat(sides.client.chunks), upstream: Buffer.concat(sides.upstream.chunks) },
          closedBy: closedBy ?? "client",
          isOver
        };
      }
      function createSide() {
        return { socket: void 0, chunks: [], size: 0, ended: false };
      }
      function connected(socket) {
        return new Promise((resolve) => {
          socket.once("connect", resolve);
          socket.once("close", () => resolve());
        });
      }
      async function until(isDone, end) {
        while (!isDone() && Date.now() < end)
          await (0, promises_.setTimeout)(2);
      }
      var exec = __webpack_require__(10533);
      var envoy_log = __webpack_require__(10564);
      ;
      const PREFIX = "wasmcustom.";
      async function readStat(adminPort, name) {
        const { body } = await (0, admin.z)(adminPort, `/stats?filter=${exactly(name)}`);
        const value2 = /: (\d+)$/m.exec(body)?.[1];
        return value2 === void 0 ? void 0 : Number(value2);
      }
      async function readMetrics(adminPort) {
        for (const _ of ["first", "second"])
          await readStat(adminPort, "server.live");
        const ask = async (type) => {
          const path = `/stats?filter=${encodeURIComponent("^wasmcustom\\.")}&type=${type}&histogram_buckets=cumulative`;
          return (await (0, admin.z)(adminPort, path)).body.split("\n").filter((line) => line.startsWith(PREFIX));
        };
        const [counters, gauges, histograms] = await Promise.all([ask("Counters"), ask("Gauges"), ask("Histograms")]);
        const found = /* @__PURE__ */ new Map();
        const add2 = (lines, type, read) => {
          for (const line of lines) {
            const end = line.indexOf(": ");
            if (end > 0)
              found.set(line.slice(PREFIX.length, end), { type, value: read(line.slice(end + 2)) });
          }
        };
        add2(counters, "counter", Number);
        add2(gauges, "gauge", Number);
        add2(histograms, "histogram", countSamples);
        return found;
      }
      function countSamples(buckets) {
        return Number(/\((?:\d+),(\d+)\)\s*$/.exec(buckets)?.[1] ?? 0);
      }
      function exactly(name) {
        return encodeURIComponent(`^${name.replaceAll(".", "\\.")}$`);
      }
      var errors = __webpack_require__(53739);
      var framing = __webpack_require__(67181);
      ;
      function openConnection(destination) {
        const agent = new external_node_http_.Agent({ keepAlive: true, maxSockets: 1 });
        return {
          send: async (plan2, last) => {
            const timeout = AbortSignal.timeout(destination.deadline);
            const signal = AbortSignal.any([timeout, destination.signal]);
            let localPort;
            try {
              const response = await exchange(plan2, { ...destination, agent, signal, last }, (port) => {
                localPort = port;
              });
              return { ending: await readAnswer(response), localPort };
            } catch (error) {
              const ending = timeout.aborted ? { kind: "deadline" } : { kind: "broken", reason: (0, errors.Uc)(error) };
              return { ending, localPort };
            }
          },
          close: () => agent.destroy()
        };
      }
      async function readAnswer(response) {
        const body = await (0, wire.Px)(response);
        if (body === void 0)
          return { kind: "broken", reason: `the body is longer than ${wire._D >> 20} MiB` };
        const headers = (0, wire.$p)(response.rawHeaders);
        const trailers = (0, wire.$p)(response.rawTrailers);
        return { kind: "answered", response: { status: response.statusCode ?? 0, headers, body, trailers } };
      }
      function exchange(plan2, { agent, signal, last, port, pace }, onPort) {
        return new Promise((resolve, reject) => {
          const lines = (0, framing.t)(plan2);
          const closing = last && !(0, wire.ou)(lines, "connection") ? [["connection", "close"]] : [];
          const request = (0, external_node_http_.request)({
            host: "127.0.0.1",
            port,
            agent,
            method: plan2.method,
            path: plan2.path,
            headers: (0, wire.sn)([...lines, ...closing]),
            maxHeaderSize: wire.v8,
            signal
          });
          request.maxHeadersCount = 0;
          request.setNoDelay(true);
          request.once("socket", (socket) => {
            if (socket.connecting)
              socket.once("connect", () => onPort(socket.localPort));
            else
              onPort(socket.localPort);
          });
          request.once("response", resolve);
          request.on("error", reject);
          request.once("upgrade", (_response, socket) => {
            socket.destroy();
            reject(new Error("the connection was upgraded, which a case cannot follow"));
          });
          sendBody(request, plan2, pace).catch(reject);
        });
      }
      async function sendBody(request, { body, trailers }, pace) {
        const pieces = body?.pieces ?? [];
        if (pieces.length <= 1 && trailers.length === 0) {
          request.end(pieces[0]);
          return;
        }
        for (const piece of pieces) {
          const arrived = await pace?.mark(`http.${bootstrap.STAT_PREFIX}.downstream_cx_rx_bytes_total`);
          if (request.destroyed)
            return;
          request.write(piece);
          await arrived?.(piece.length);
        }
        if (trailers.length > 0)
          request.addTrailers(pairs((0, wire.sn)(trailers)));
        request.end();
      }
      function pairs(flat) {
        return flat.flatMap((name, index) => index % 2 === 0 ? [[name, flat[index + 1] ?? ""]] : []);
      }
      var module_log = __webpack_require__(74664);
      ;
      const PATIENCE = 500;
      const LEAST_LOOKS = 100;
      function createPace(adminPort) {
        const read = async (stat) => {
          try {
            return await readStat(adminPort, stat) ?? 0;
          } catch {
            return void 0;
          }
        };
        return {
          mark: async (stat) => {
            const before = await read(stat) ?? 0;
            return async (bytes) => {
              const end = Date.now() + PATIENCE;
              for (let looks = 0; looks < LEAST_LOOKS || Date.now() < end; looks += 1) {
                const now = await read(stat);
                if (now === void 0 || now >= before + bytes)
                  return;
                await (0, promises_.setTimeout)(1);
              }
            };
          }
        };
      }
      var start_calls = __webpack_require__(79851);
      var test_unmet = __webpack_require__(57996);
      ;
      async function runInEnvoy(testCase, surroundings) {
        const { envoy, fence, scene, clerk, plugin, startCalls, env, deadline } = surroundings;
        const { expectations, ticks } = testCase;
        const wantsMetrics = expectations.some(({ kind }) => kind === "metric" || kind === "no-metric");
        const unmet = [];
        scene.callouts = testCase.callouts;
        scene.calls = [];
        const before = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
        const wait = async (count) => {
          const missed = await waitForTicks(envoy, count, deadline, env.signal);
          if (missed > 0)
            unmet.push((0, test_unmet.K)(count, missed));
        };
        if (clerk !== void 0)
          unmet.push(...await giveShared(testCase, clerk));
        await wait(ticks.before);
        const sent = await sendAll(testCase, surroundings);
        const connection = await connect(testCase, surroundings);
        await wait(ticks.after);
        const details = await readDetails(testCase, sent, envoy);
        const after = wantsMetrics ? await readMetrics(envoy.adminPort).catch(() => NONE) : NONE;
        const shared = clerk === void 0 ? NOTHING_SHARED : await readShared(testCase, clerk).catch(() => NOTHING_SHARED);
        const { settlement, log } = await fence.settle(countOpened(sent), connection === void 0 ? scene : void 0);
        return {
          exchanges: sent.map(({ ending, upstream }, index) => ({ ending, upstream, details: details[index] })),
          connection,
          settlement,
          logs: (0, module_log.lW)(log, plugin),
          ...(0, start_calls.p)(testCase, (0, start_calls.o)(startCalls), scene.calls),
          metrics: growth(before, after),
          ...shared,
          findings: (0, envoy_log.Or)(log),
          calls: [],
          unmet
        };
      }
      function countOpened(sent) {
        if (sent.at(-1)?.ending.kind === "answered")
          return 0;
        return new Set(sent.flatMap(({ localPort }) => localPort ?? [])).size;
      }
      async function connect({ connection }, { envoy, env, deadline, tcp }) {
        if (connection === void 0 || tcp === void 0)
          return void 0;
        const target = { ...tcp, port: envoy.listenerPort, deadline, signal: env.signal };
        const record = await playSteps(connection, target);
        if (env.signal.aborted)
          throw (0, exec.YW)(env.signal);
        return record;
      }
      const NOTHING_SHARED = { sharedData: /* @__PURE__ */ new Map(), queues: /* @__PURE__ */ new Map() };
      async function giveShared({ sharedData, queues }, clerk) {
        const unmet = [];
        for (const [key, value2] of sharedData)
          await clerk.setSharedData(key, value2);
        for (const [name, entries] of queues) {
          for (const entry of entries) {
            if (await clerk.enqueue(name, entry))
              continue;
            unmet.push((0, test_unmet.R)(name));
            break;
          }
        }
        return unmet;
      }
      async function readShared({ expectations }, clerk) {
        const sharedData = /* @__PURE__ */ new Map();
        const queues = /* @__PURE__ */ new Map();
        for (const expectation of expectations) {
          if (expectation.kind === "shared-data") {
            const value2 = await clerk.getSharedData(expectation.key);
            if (value2 !== void 0)
              sharedData.set(expectation.key, value2);
          } else if (expectation.kind === "queue") {
            const entries = await clerk.drain(expectation.name);
            if (entries !== void 0)
              queues.set(expectation.name, entries);
          }
        }
        return { sharedData, queues };
      }
      async function sendAll({ exchanges }, { envoy, scene, env, deadline }) {
        if (exchanges.length === 0)
          return [];
        const pace = createPace(envoy.adminPort);
        const connection = openConnection({ port: envoy.listenerPort, deadline, signal: env.signal, pace });
        const sent = [];
        try {
          for (const [index, { wait, request, upstream }] of exchanges.entries()) {
            if (wait > 0) {
              await pause(wait, env.signal);
              await (0, calls_under_way.wD)(envoy.adminPort, scene);
            }
            scene.received = [];
            scene.answer = upstream;
            scene.pace = pace;
            const one = await connection.send(request, index === exchanges.length - 1);
            if (env.signal.aborted)
              throw (0, exec.YW)(env.signal);
            sent.push({ ...one, upstream: scene.received[0] });
          }
        } finally {
          connection.close();
        }
        return sent;
      }
      async function pause(milliseconds, signal) {
        try {
          await (0, promises_.setTimeout)(milliseconds, void 0, { signal });
        } catch {
          throw (0, exec.YW)(signal);
        }
      }
      const NONE = /* @__PURE__ */ new Map();
      function growth(before, after) {
        return new Map([...after].map(([name, { type, value: value2 }]) => [
          name,
          type === "gauge" ? value2 : value2 - (before.get(name)?.value ?? 0)
        ]));
      }
      const TICK = /^\[trace\]\[wasm\]\[(\d+)\] \[host->vm\] proxy_on_tick\(/gm;
      const MAIN_THREAD = /^\[\w+\]\[main\]\[(\d+)\] /m;
      async function waitForTicks(envoy, count, limit, signal) {
        if (count === 0)
          return 0;
        const from = envoy.logged();
        const end = Date.now() + limit;
        const [, main] = MAIN_THREAD.exec(envoy.log()) ?? [];
        for (; ; ) {
          const seen = [...envoy.log(from).matchAll(TICK)].filter(([, thread]) => thread !== main).length;
          if (seen >= count)
            return 0;
          if (Date.now() > end)
            return count - seen;
          if (signal.aborted)
            throw (0, exec.YW)(signal);
          await (0, promises_.setTimeout)(5);
        }
      }
      const ACCESS_LIMIT = 2e3;
      async function readDetails({ exchanges }, sent, envoy) {
        const asked = exchanges.some(({ expectations }) => expectations.some(({ kind }) => kind === "details" || kind === "local"));
        if (!asked)
          return [];
        const ports = new Set(sent.map(({ localPort }) => localPort));
        const end = Date.now() + ACCESS_LIMIT;
        for (; ; ) {
          const found = /* @__PURE__ */ new Map();
          for (const [, port, details] of envoy.log().matchAll(ACCESS)) {
            const key = Number(port);
            if (ports.has(key))
              found.set(key, [...found.get(key) ?? [], details ?? ""]);
          }
          const count = [...found.values()].reduce((sum, own) => sum + own.length, 0);
          if (count >= sent.length || Date.now() > end)
            return sent.map(({ localPort }) => found.get(localPort)?.shift());
          await (0, promises_.setTimeout)(5);
        }
      }
      const ACCESS = new RegExp(`^${bootstrap.ACCESS_LOG.replaceAll(/[[\]]/g, "\\$&")}[\\d.]+:(\\d+) (.*)$`, "gm");
      async function setLogLevel(envoy, level) {
        await (0, admin.z)(envoy.adminPort, `/logging?wasm=${level}`, "POST");
      }
      var test_fence = __webpack_require__(75694);
      var observation = __webpack_require__(457);
      var test_properties = __webpack_require__(80674);
      var external_node_http2_ = __webpack_require__(32467);
      var grpc_status = __webpack_require__(33540);
      ;
      function hold({ held }, reply) {
        const mark = {};
        const release = () => {
          held.delete(mark);
          reply.off("close", release);
        };
        if (reply.destroyed)
          return release;
        held.add(mark);
        reply.once("close", release);
        return release;
      }
      async function listen(server) {
        await new Promise((resolve, reject) => {
          server.once("error", reject);
          server.listen(0, "127.0.0.1", resolve);
        });
        return server.address().port;
      }
      function recognize(cluster, scene, head) {
        scene.arrived += 1;
        const callout = (0, callouts.IU)(scene.callouts, cluster, head);
        if (callout === void 0 && cluster === callouts.YD) {
          const { received, answer } = scene;
          const index2 = received.push(head) - 1;
          return { answer, keep: (rest) => void received.splice(index2, 1, { ...head, ...rest }) };
        }
        const { calls } = scene;
        const index = calls.push({ cluster, ...head }) - 1;
        return {
          answer: callout?.answer ?? callouts.Bn,
          keep: (rest) => void calls.splice(index, 1, { cluster, ...head, ...rest })
        };
      }
      ;
      async function startGrpcStub(cluster, scene) {
        const server = (0, external_node_http2_.createServer)();
        const sessions = /* @__PURE__ */ new Set();
        server.on("session", (session) => {
          sessions.add(session);
          session.on("error", () => session.destroy());
          session.once("close", () => sessions.delete(session));
        });
        server.on("stream", (stream, headers) => {
          stream.on("error", () => stream.destroy());
          void grpc_stub_serve(cluster, scene, stream, headers).catch(() => stream.destroy());
        });
        return {
          port: await listen(server),
          close: () => new Promise((resolve) => {
            server.close(() => resolve());
            for (const session of sessions)
              session.destroy();
          })
        };
      }
      async function grpc_stub_serve(cluster, scene, stream, headers) {
        const { answer, keep } = recognize(cluster, scene, toReceived(headers));
        let trailers = [];
        let bytes = Buffer.alloc(0);
        const messages = [];
        const keepAll = () => keep({ body: Buffer.concat(messages), trailers });
        stream.on("trailers", (lines) => {
          trailers = toLines(lines);
          keepAll();
        });
        const reply = createReply(stream, answer, () => hold(scene, stream));
        let release;
        for await (const chunk of stream) {
          release?.();
          bytes = Buffer.concat([bytes, chunk]);
          if (bytes.length > wire._D)
            throw new Error("the request is longer than can be kept");
          for (let end = endOfFrame(bytes); end !== void 0; end = endOfFrame(bytes)) {
            messages.push(bytes.subarray(FRAME_HEAD, end));
            bytes = bytes.subarray(end);
            keepAll();
            await reply.message();
          }
          release = hold(scene, stream);
        }
        release?.();
        await reply.end();
      }
      function createReply(stream, answer, holdBack) {
        const { head, pieces, trailers } = toParts(answer);
        let begun = false;
        let next = 0;
        const begin = async () => {
          if (begun)
            return !stream.destroyed;
          begun = true;
          if (answer.kind === "hang")
            holdBack();
          if (answer.delay > 0) {
            const release = holdBack();
            await (0, promises_.setTimeout)(answer.delay, void 0, { ref: false });
            release();
          }
          if (answer.kind === "reset")
            stream.session?.destroy();
          if (answer.kind === "reset" || answer.kind === "hang" || stream.destroyed)
            return false;
          stream.once("wantTrailers", () => stream.sendTrailers(toHeaders(trailers)));
          stream.respond(head, { waitForTrailers: trailers.length > 0 });
          return true;
        };
        const send = async (until2) => {
          if (!await begin() || answer.kind === "reset" || answer.kind === "hang")
            return false;
          for (; next < Math.min(until2, pieces.length); next += 1)
            stream.write(pieces[next]);
          return true;
        };
        return {
          message: async () => void await send(next + 1),
          end: async () => {
            if (await send(pieces.length))
              stream.end();
          }
        };
      }
      function toParts(answer) {
        switch (answer.kind) {
          case "hang":
          case "reset":
            return { head: {}, pieces: [], trailers: [] };
          case "answer":
            return {
              head: { ":status": answer.status, ...toHeaders(answer.headers) },
              pieces: answer.body.pieces,
              trailers: answer.trailers
            };
          case "grpc": {
            const { status, statusMessage, metadata, messages } = answer;
            const said = statusMessage === "" ? [] : [["grpc-message", (0, grpc_status.KV)(Buffer.from(statusMessage))]];
            return {
              head: { ":status": 200, "content-type": "application/grpc", ...toHeaders(metadata) },
              pieces: messages.map(grpc_stub_frame),
              trailers: [["grpc-status", String(status)], ...said, ...answer.trailers]
            };
          }
        }
      }
      const FRAME_HEAD = 5;
      function grpc_stub_frame(message) {
        const head = Buffer.alloc(FRAME_HEAD);
        head.writeUInt32BE(message.length, 1);
        return Buffer.concat([head, message]);
      }
      function endOfFrame(bytes) {
        if (bytes.length < FRAME_HEAD)
          return void 0;
        const end = FRAME_HEAD + bytes.readUInt32BE(1);
        return end <= bytes.length ? end : void 0;
      }
      function toReceived(headers) {
        const first = (name) => String(headers[name] ?? "");
        return {
          method: first(external_node_http2_.constants.HTTP2_HEADER_METHOD),
          path: first(external_node_http2_.constants.HTTP2_HEADER_PATH),
          headers: [["host", first(external_node_http2_.constants.HTTP2_HEADER_AUTHORITY)], ...toLines(headers)],
          body: Buffer.alloc(0),
          trailers: []
        };
      }
      function toLines(headers) {
        return Object.entries(headers).flatMap(([name, value2]) => name.startsWith(":") || value2 === void 0 ? [] : [value2].flat().map((line) => [name, Buffer.from(line, "latin1").toString("utf8")]));
      }
      function toHeaders(lines) {
        const headers = {};
        for (const [name, value2] of lines) {
          const key = name.toLowerCase();
          headers[key] = [...headers[key] ?? [], Buffer.from(value2).toString("latin1")];
        }
        return headers;
      }
      ;
      async function startHttpStub(cluster, scene) {
        const answer = (request, response) => (
          // A caller that went away is Envoy's or the filter's decision, seen at the client.
          void http_stub_serve(cluster, scene, request, response).catch(() => response.destroy())
        );
        const server = (0, external_node_http_.createServer)({
          maxHeaderSize: wire.v8,
          keepAliveTimeout: 0,
          requestTimeout: 0,
          headersTimeout: 0,
          requireHostHeader: false
        }, answer);
        server.on("checkExpectation", answer);
        server.maxHeadersCount = 0;
        return {
          port: await listen(server),
          close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          })
        };
      }
      async function http_stub_serve(cluster, scene, request, response) {
        const { answer, keep } = recognize(cluster, scene, {
          method: request.method ?? "",
          path: request.url ?? "",
          headers: (0, wire.$p)(request.rawHeaders),
          body: Buffer.alloc(0),
          trailers: []
        });
        const body = await (0, wire.Px)(request);
        if (body === void 0)
          throw new Error("the request is longer than can be kept");
        keep({ body, trailers: (0, wire.$p)(request.rawTrailers) });
        if (answer.kind === "hang")
          hold(scene, response);
        if (answer.delay > 0) {
          const release = hold(scene, response);
          await (0, promises_.setTimeout)(answer.delay, void 0, { ref: false });
          release();
        }
        if (answer.kind === "reset")
          request.socket.destroy();
        if (answer.kind !== "answer")
          return;
        response.sendDate = false;
        response.removeHeader("connection");
        response.writeHead(answer.status, (0, wire.sn)((0, framing.g)(answer)));
        if (request.method === "HEAD" || answer.status === 204 || answer.status === 304) {
          response.end();
          return;
        }
        const { pieces } = answer.body;
        const pace = pieces.length > 1 ? scene.pace : void 0;
        for (const piece of pieces) {
          const arrived = await pace?.mark(`cluster.${cluster}.upstream_cx_rx_bytes_total`);
          response.write(piece);
          await arrived?.(piece.length);
        }
        if (answer.trailers.length > 0)
          response.addTrailers(answer.trailers.map(([name, value2]) => [name, latin1(value2)]));
        response.end();
      }
      function latin1(text) {
        return Buffer.from(text).toString("latin1");
      }
      ;
      async function startStubs(clusters) {
        const scene = { ...(0, callouts.Bz)(), pace: void 0, arrived: 0, held: /* @__PURE__ */ new Set() };
        const started = await Promise.all([{ name: callouts.YD, protocol: "http" }, ...clusters].map(async ({ name, protocol }) => ({
          address: { name, protocol: protocol === "grpc" ? "http2" : protocol },
          stub: await (protocol === "grpc" ? startGrpcStub(name, scene) : startHttpStub(name, scene))
        })));
        const [upstream, ...others] = started.map(({ address, stub }) => ({ ...address, port: stub.port }));
        if (upstream === void 0)
          throw new Error("no upstream was started");
        return {
          upstream,
          clusters: others,
          scene,
          close: async () => {
            await Promise.all(started.map(({ stub }) => stub.close()));
          }
        };
      }
      ;
      const STOP_LIMIT = 4e3;
      async function openEnvoyEngine(settings) {
        const stubs = await startStubs(settings.clusters);
        const clerk = settings.sharing ? await writeClerk(settings.env.temporary) : void 0;
        let tcp;
        const stopping = [];
        let current;
        const leave = () => {
          if (current !== void 0)
            stopping.push(current.envoy.stop());
          current = void 0;
        };
        const awaitQuiet = async () => {
          if (settings.clusters.length > 0)
            await Promise.race([Promise.all(stopping), (0, promises_.setTimeout)(STOP_LIMIT, void 0, { ref: false })]);
        };
        return {
          name: "envoy",
          target: settings.binary.target.key,
          whyNot,
          run: async (testCase) => {
            const key = (0, environment.J4)(testCase);
            if (current !== void 0 && (key === void 0 || current.key !== key))
              leave();
            if (current === void 0) {
              const refused = await tryStart(settings, testCase);
              if (refused !== void 0)
                return refused;
              if (testCase.connection !== void 0)
                tcp ??= await startTcpUpstream();
              await awaitQuiet();
              current = await startFenced(settings, testCase, { ...stubs, tcp, clerk: clerk?.path });
            }
            const level = (0, environment.sd)(testCase);
            if (current.level !== level)
              await setLogLevel(current.envoy, level);
            current.level = level;
            const deadline = testCase.deadline ?? settings.deadline;
            const trace = await runInEnvoy(testCase, { ...current, scene: stubs.scene, env: settings.env, deadline });
            if (trace.settlement !== "quiet" || trace.findings.length > 0)
              leave();
            return trace;
          },
          close: async () => {
            leave();
            await Promise.all([...stopping, stubs.close(), tcp?.close()]);
            await clerk?.remove();
            return [];
          }
        };
      }
      function whyNot({ clock, properties, sharedData, queues, connection }) {
        if (clock !== void 0)
          return "a real Envoy's clock does not stand still (clock)";
        const { untellable, facts } = (0, test_properties.$)(properties);
        if (connection !== void 0 && facts.metadata !== void 0) {
          return "a real Envoy has no metadata of requests for a connection (properties)";
        }
        if (untellable.length > 0)
          return `a real Envoy can not be told what to find as ${untellable.join(", ")} (properties)`;
        const longest = Math.max(0, ...[...sharedData.values(), ...queues.values()].flat().map(({ length }) => length));
        if (longest <= MAX_SHARED)
          return void 0;
        return `no more than ${MAX_SHARED} bytes can be given to what the VMs of a real Envoy share (sharedData, queues)`;
      }
      async function tryStart({ binary, plugin, env }, testCase) {
        if (Object.keys(testCase.plugin).length === 0)
          return void 0;
        const own = (0, environment.br)(plugin, testCase);
        const { loads, reasons, log } = await (0, process.validate)(binary, (0, bootstrap.makeLaunch)(own, bootstrap.NO_NETWORK, binary.version), env);
        if (loads)
          return void 0;
        return (0, observation.K)(reasons.length > 0 ? reasons : ["Envoy does not say why"], (0, module_log.lW)(log, own));
      }
      async function startFenced({ binary, env, ...settings }, testCase, { upstream, clusters, scene, tcp, clerk }) {
        const plugin = (0, environment.br)(settings.plugin, testCase);
        Object.assign(scene, { callouts: testCase.callouts, calls: [], arrived: 0 });
        const { facts } = (0, test_properties.$)(testCase.properties);
        const isTcp = testCase.connection !== void 0 && tcp !== void 0;
        const around = { clusters, clerk, facts };
        const network = isTcp ? { kind: "tcp", port: tcp.port, ...around } : { kind: "upstream", port: upstream.port, ...around };
        const envoy = await (0, process.startEnvoy)(binary, (0, bootstrap.makeLaunch)(plugin, network, binary.version), env);
        try {
          const fence = await (0, test_fence.Y)(envoy, testCase.fresh);
          const listeners = (await (0, admin.z)(envoy.adminPort, "/listeners")).body;
          await (0, calls_under_way.AF)(envoy.adminPort, scene);
          const [barrier, clerkPort] = [(0, admin.e)(listeners, bootstrap.BARRIER), (0, admin.e)(listeners, bootstrap.CLERK)];
          return {
            ...{ key: (0, environment.J4)(testCase), plugin, envoy, fence, level: "debug" },
            startCalls: scene.calls,
            tcp: isTcp && barrier !== void 0 ? { barrier, upstream: tcp } : void 0,
            clerk: clerkPort === void 0 ? void 0 : createClerk(clerkPort)
          };
        } catch (error) {
          await envoy.stop();
          throw error;
        }
      }
      var run_cases = __webpack_require__(26661);
      ;
      async function runCases(options) {
        const { suite, binary, deadline = run_cases.nl } = options;
        const started = performance.now();
        const outcomes = [];
        if (suite.cases.length > 0) {
          const engine = await openEnvoyEngine({
            ...options,
            deadline,
            ...{ clusters: (0, callouts.Ug)(suite.cases), sharing: suite.cases.some(environment.Xu) }
          });
          outcomes.push(await (0, run_cases.l9)(engine, options));
        }
        for (const phaseSuite of suite.phaseSuites ?? []) {
          const { runPhaseTestsInEnvoy } = await Promise.all(
            /* import() */
            [__webpack_require__.e(9799), __webpack_require__.e(2537), __webpack_require__.e(7001), __webpack_require__.e(767)]
          ).then(__webpack_require__.bind(__webpack_require__, 80767));
          const results = await runPhaseTestsInEnvoy({ ...options, suite: phaseSuite, deadline });
          outcomes.push((0, run_cases.ax)(results, { engine: "envoy", target: binary.target.key }));
        }
        return (0, run_cases.li)(outcomes, started);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
