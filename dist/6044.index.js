const id = 6044;
const ids = [6044, 8120];
const modules = {
  /***/
  63457: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        e: () => (
          /* binding */
          listenerPort
        ),
        /* harmony export */
        z: () => (
          /* binding */
          askAdmin
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
      var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78120);
      const ANSWER_LIMIT = 5e3;
      function askAdmin(port, path, method = "GET", limit = ANSWER_LIMIT) {
        return new Promise((resolve, reject) => {
          const request = (0, node_http__WEBPACK_IMPORTED_MODULE_0__.request)({ host: "127.0.0.1", port, path, method, agent: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: false }), timeout: limit }, (response) => {
            const chunks = [];
            response.on("data", (chunk) => chunks.push(chunk));
            response.on("error", reject);
            response.on("end", () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") }));
          });
          request.on("timeout", () => request.destroy(new Error(`no answer within ${limit / 1e3} s`)));
          request.on("error", reject);
          request.end();
        });
      }
      function listenerPort(answer, name = _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__.LISTENER) {
        const line = answer.split("\n").find((text) => text.startsWith(`${name}::`));
        const port = Number(/:(\d+)$/.exec(line?.trim() ?? "")?.[1]);
        return port > 0 ? port : void 0;
      }
    })
  ),
  /***/
  78120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ACCESS_LOG: () => (
          /* binding */
          ACCESS_LOG
        ),
        /* harmony export */
        BARRIER: () => (
          /* binding */
          BARRIER
        ),
        /* harmony export */
        CLERK: () => (
          /* binding */
          CLERK
        ),
        /* harmony export */
        DETAILS_HEADER: () => (
          /* binding */
          DETAILS_HEADER
        ),
        /* harmony export */
        LISTENER: () => (
          /* binding */
          LISTENER
        ),
        /* harmony export */
        MAX_HEADER_COUNT: () => (
          /* binding */
          MAX_HEADER_COUNT
        ),
        /* harmony export */
        MAX_HEADER_KIB: () => (
          /* binding */
          MAX_HEADER_KIB
        ),
        /* harmony export */
        NO_NETWORK: () => (
          /* binding */
          NO_NETWORK
        ),
        /* harmony export */
        STAT_PREFIX: () => (
          /* binding */
          STAT_PREFIX
        ),
        /* harmony export */
        makeBootstrap: () => (
          /* binding */
          makeBootstrap
        ),
        /* harmony export */
        makeLaunch: () => (
          /* binding */
          makeLaunch
        )
        /* harmony export */
      });
      var _plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13276);
      const NO_NETWORK = {
        kind: "direct-response",
        status: 200,
        body: ""
      };
      const DETAILS_HEADER = "x-wasm-action-details";
      const MAX_HEADER_COUNT = 1e4;
      const MAX_HEADER_KIB = 96;
      const ACCESS_LOG = "[info][access] ";
      const LISTENER = "wasm-action";
      const BARRIER = "barrier";
      const CLERK = "clerk";
      const STAT_PREFIX = "ingress";
      const TYPE = "type.googleapis.com/";
      function makeLaunch(plugin, network, version) {
        return { bootstrap: makeBootstrap(plugin, network, version), hostVariables: (0, _plugin_js__WEBPACK_IMPORTED_MODULE_0__.Cg)(plugin) };
      }
      function makeBootstrap(settings, network, version) {
        const plugin = (0, _plugin_js__WEBPACK_IMPORTED_MODULE_0__.Hh)(settings, version);
        const { modulePath } = settings;
        const { clerk, facts } = network.kind === "upstream" || network.kind === "tcp" ? network : {};
        return {
          ...facts?.node === void 0 ? {} : { node: facts.node },
          admin: { address: loopback(0) },
          // What a histogram holds is told when it is asked for, not every five seconds.
          stats_flush_on_admin: true,
          static_resources: {
            listeners: [
              ...clerk === void 0 ? [] : [clerkListener(clerk, plugin)],
              ...network.kind === "tcp" ? [
                listener(LISTENER, plugin, [wasmFilter(modulePath, plugin, "network"), tcpProxy()]),
                listener(BARRIER, plugin, [connectionManager([routerFilter(NO_NETWORK)], NO_NETWORK)])
              ] : [
                listener(LISTENER, plugin, [
                  connectionManager([
                    ...facts?.metadata === void 0 ? [] : [metadataFilter(facts.metadata)],
                    wasmFilter(modulePath, plugin, "http"),
                    routerFilter(network)
                  ], network, plugin)
                ])
              ]
            ],
            clusters: clustersOf(network).map(cluster)
          }
        };
      }
      function listener(name, { bufferLimit }, filters) {
        return {
          name,
          address: loopback(0),
          ...bufferLimit === void 0 ? {} : { per_connection_buffer_limit_bytes: bufferLimit },
          filter_chains: [{ filters }]
        };
      }
      function clerkListener(modulePath, plugin) {
        const deployed = {
          ...{ ...plugin, filterName: CLERK, name: CLERK, rootId: "", perRoute: false, stopIteration: false },
          ...{ configuration: void 0, absence: "left-out", vmConfiguration: void 0, environment: {} },
          ...{ capabilities: void 0, bufferLimit: void 0 }
        };
        const filters = [wasmFilter(modulePath, deployed, "http"), routerFilter(NO_NETWORK)];
        return listener(CLERK, deployed, [connectionManager(filters, NO_NETWORK)]);
      }
      function metadataFilter(metadata) {
        return {
          name: "envoy.filters.http.set_metadata",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.http.set_metadata.v3.Config`,
            metadata: Object.entries(metadata).map(([namespace, value]) => ({ metadata_namespace: namespace, value }))
          }
        };
      }
      function tcpProxy() {
        return {
          name: "envoy.filters.network.tcp_proxy",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy`,
            stat_prefix: LISTENER,
            cluster: "upstream"
          }
        };
      }
      function connectionManager(filters, network, plugin) {
        const enabled = { "@type": `${TYPE}envoy.config.route.v3.FilterConfig`, config: {} };
        const action = network.kind === "direct-response" ? { direct_response: { status: network.status, body: { inline_string: network.body } } } : { route: { cluster: "upstream" } };
        return {
          name: "envoy.filters.network.http_connection_manager",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager`,
            stat_prefix: STAT_PREFIX,
            http_protocol_options: { enable_trailers: true },
            common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT },
            max_request_headers_kb: MAX_HEADER_KIB,
            access_log: [accessLog()],
            route_config: {
              name: "all",
              virtual_hosts: [
                {
                  name: "all",
                  domains: ["*"],
                  routes: [
                    {
                      match: { prefix: "/" },
                      ...action,
                      ...plugin?.perRoute === true ? { typed_per_filter_config: { [plugin.filterName]: enabled } } : {}
                    }
                  ]
                }
              ]
            },
            http_filters: filters,
            ...network.kind === "bare-http2" ? BARE : {}
          }
        };
      }
      const BARE = {
        generate_request_id: false,
        skip_xff_append: true,
        server_header_transformation: "PASS_THROUGH",
        http2_protocol_options: {},
        local_reply_config: {
          mappers: [
            {
              filter: { status_code_filter: { comparison: { op: "GE", value: { default_value: 0, runtime_key: "none" } } } },
              headers_to_add: [{ header: { key: DETAILS_HEADER, value: "%RESPONSE_CODE_DETAILS%" } }]
            }
          ]
        }
      };
      function wasmFilter(modulePath, plugin, layer) {
        return {
          name: plugin.filterName,
          ...plugin.perRoute && layer === "http" ? { disabled: true } : {},
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.${layer}.wasm.v3.Wasm`,
            config: {
              name: plugin.name,
              root_id: plugin.rootId,
              vm_config: {
                vm_id: plugin.vmId,
                runtime: "envoy.wasm.runtime.v8",
                code: { local: { filename: modulePath } },
                ...plugin.vmConfiguration === void 0 ? {} : { configuration: stringValue(plugin.vmConfiguration) },
                ...environmentVariables(plugin)
              },
              ...pluginConfiguration(plugin),
              ...failurePolicy(plugin),
              ...capabilityRestriction(plugin),
              ...plugin.stopIteration ? { allow_on_headers_stop_iteration: true } : {}
            }
          }
        };
      }
      function environmentVariables({ environment }) {
        const values = Object.entries(environment).filter(([, variable]) => typeof variable === "string");
        const hostKeys = Object.keys(environment).filter((name) => typeof environment[name] !== "string");
        if (values.length === 0 && hostKeys.length === 0)
          return {};
        return {
          environment_variables: {
            ...values.length === 0 ? {} : { key_values: Object.fromEntries(values) },
            ...hostKeys.length === 0 ? {} : { host_env_keys: hostKeys }
          }
        };
      }
      function capabilityRestriction({ capabilities }) {
        if (capabilities === void 0)
          return {};
        const allowed = Object.fromEntries(capabilities.map((name) => [name, {}]));
        return { capability_restriction_config: { allowed_capabilities: allowed } };
      }
      function pluginConfiguration({ configuration, absence }) {
        if (configuration !== void 0)
          return { configuration: stringValue(configuration) };
        return absence === "empty-any" ? { configuration: {} } : {};
      }
      function failurePolicy({ failurePolicy: policy, failOpenField }) {
        if (policy === void 0)
          return {};
        if (!failOpenField)
          return { failure_policy: policy };
        return policy === "FAIL_OPEN" ? { fail_open: true } : {};
      }
      function routerFilter({ kind }) {
        return {
          name: "envoy.filters.http.router",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.filters.http.router.v3.Router`,
            ...kind === "bare-http2" ? { suppress_envoy_headers: true } : {}
          }
        };
      }
      function accessLog() {
        return {
          name: "envoy.access_loggers.stderr",
          typed_config: {
            "@type": `${TYPE}envoy.extensions.access_loggers.stream.v3.StderrAccessLog`,
            log_format: {
              text_format_source: { inline_string: `${ACCESS_LOG}%DOWNSTREAM_REMOTE_ADDRESS% %RESPONSE_CODE_DETAILS%
` }
            }
          }
        };
      }
      function clustersOf(network) {
        if (network.kind === "direct-response")
          return [];
        const { kind, port } = network;
        const upstream = { name: "upstream", port, protocol: kind === "bare-http2" ? "http2" : "http" };
        return kind === "bare-http2" ? [upstream] : [upstream, ...network.clusters ?? []];
      }
      function cluster({ name, port, protocol }) {
        const version = protocol === "http2" ? { http2_protocol_options: {} } : { http_protocol_options: { enable_trailers: true } };
        return {
          name,
          type: "STATIC",
          connect_timeout: "5s",
          typed_extension_protocol_options: {
            "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
              "@type": `${TYPE}envoy.extensions.upstreams.http.v3.HttpProtocolOptions`,
              explicit_http_config: version,
              common_http_protocol_options: { max_headers_count: MAX_HEADER_COUNT }
            }
          },
          load_assignment: {
            cluster_name: name,
            endpoints: [{ lb_endpoints: [{ endpoint: { address: loopback(port) } }] }]
          }
        };
      }
      function stringValue(value) {
        return { "@type": `${TYPE}google.protobuf.StringValue`, value };
      }
      function loopback(port) {
        return { socket_address: { address: "127.0.0.1", port_value: port } };
      }
    })
  ),
  /***/
  10564: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        N_: () => (
          /* binding */
          LOG_FORMAT
        ),
        /* harmony export */
        Or: () => (
          /* binding */
          scanLog
        ),
        /* harmony export */
        g_: () => (
          /* binding */
          parseLog
        ),
        /* harmony export */
        u_: () => (
          /* binding */
          refusalReasons
        )
        /* harmony export */
      });
      const LOG_FORMAT = "[%l][%n][%t] %v";
      const ENTRY = /^\[(trace|debug|info|warning|error|critical)\]\[([\w.]+)\](?:\[\d+\])? (.*)$/;
      const MODULE_LOG = /^wasm log[ :]/;
      const CONSEQUENCES = [
        /^Failed to load Wasm code$/,
        /^Failed to initialize Wasm code$/,
        /^Plugin .* failed to load$/s,
        /^Plugin configured to fail /,
        /^error initializing configuration '.*': Unable to create Wasm plugin/s,
        /^error `Unable to create Wasm plugin /
      ];
      function parseLog(log) {
        const entries = [];
        for (const line of log.replace(/\r?\n$/, "").split(/\r?\n/)) {
          const match = ENTRY.exec(line);
          const last = entries.at(-1);
          if (match !== null) {
            entries.push({ level: match[1], component: match[2] ?? "", message: match[3] ?? "" });
          } else if (last !== void 0) {
            last.message += `
${line}`;
          }
        }
        return entries;
      }
      function scanLog(log) {
        const findings = [];
        for (const { level, component, message } of parseLog(log)) {
          if (MODULE_LOG.test(message) || isConsequence(message))
            continue;
          const [first = "", ...more] = message.split("\n");
          const trap = /^Function: (\S+) failed: /.exec(first);
          if (trap !== null) {
            findings.push({ kind: "trap", message: first, callback: trap[1], backtrace: readBacktrace(more) });
          } else if (/^Caught .*, suspect faulting address/.test(first)) {
            findings.push({ kind: "crash", message: first, backtrace: [] });
          } else if (component === "wasm" && (level === "error" || level === "critical")) {
            findings.push({ kind: "wasm", message: withoutPrefix(first), backtrace: [] });
          } else if (level === "critical" && component !== "backtrace") {
            findings.push({ kind: "critical", message: first, backtrace: [] });
          }
        }
        const fatal = /^# Fatal .*$/m.exec(log);
        if (fatal !== null)
          findings.push({ kind: "crash", message: fatal[0].slice(2), backtrace: [] });
        return findings;
      }
      function refusalReasons(log) {
        const wasm = parseLog(log).filter((entry) => entry.component === "wasm");
        const serious = wasm.filter(({ level, message }) => level === "warning" ? !MODULE_LOG.test(message) : level === "error" || level === "critical");
        const words = serious.map((entry) => withoutPrefix(entry.message.split("\n")[0] ?? ""));
        const causes = words.filter((message) => !isConsequence(message));
        return [...new Set(causes.length > 0 ? causes : words)];
      }
      function isConsequence(message) {
        return CONSEQUENCES.some((pattern) => pattern.test(withoutPrefix(message)));
      }
      function withoutPrefix(message) {
        return message.replace(/^Wasm VM failed /, "");
      }
      function readBacktrace(lines) {
        return lines.flatMap((line) => /^\s*\d+:\s+(.+)$/.exec(line)?.[1] ?? []);
      }
    })
  ),
  /***/
  46044: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        startEnvoy: () => (
          /* binding */
          startEnvoy
        ),
        validate: () => (
          /* binding */
          validate
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var external_node_timers_promises_ = __webpack_require__(58500);
      var errors = __webpack_require__(53739);
      var exec = __webpack_require__(10533);
      var files = __webpack_require__(96417);
      var admin = __webpack_require__(63457);
      var envoy_log = __webpack_require__(10564);
      ;
      const HEAD_BYTES = 1 << 20;
      const TAIL_BYTES = 8 << 20;
      function createLogBuffer() {
        const head = [];
        const tail = [];
        let headSize = 0;
        let tailSize = 0;
        let dropped = 0;
        let waiting = [];
        return {
          push(chunk) {
            for (const wake of waiting)
              wake();
            waiting = [];
            if (headSize < HEAD_BYTES) {
              head.push(chunk);
              headSize += chunk.length;
              return;
            }
            tail.push(chunk);
            tailSize += chunk.length;
            while (tailSize > TAIL_BYTES) {
              const oldest = tail.shift()?.length ?? 0;
              tailSize -= oldest;
              dropped += oldest;
            }
          },
          size: () => headSize + dropped + tailSize,
          more: () => new Promise((resolve) => waiting.push(resolve)),
          text(from = 0) {
            const gap = dropped === 0 || from > headSize ? [] : [Buffer.from(`
\u2026 (${dropped} bytes left out)
`)];
            const kept = [...skip(head, from), ...gap, ...skip(tail, from - headSize - dropped)];
            return Buffer.concat(kept).toString("utf8");
          }
        };
      }
      function skip(chunks, bytes) {
        let left = Math.max(0, bytes);
        return chunks.flatMap((chunk) => {
          const rest = chunk.subarray(Math.min(left, chunk.length));
          left -= chunk.length - rest.length;
          return rest.length === 0 ? [] : [rest];
        });
      }
      ;
      const VALIDATE_LIMIT = 6e4;
      const READY_LIMIT = 6e4;
      const LONGEST_PAUSE = 20;
      async function validate(binary, launch, env, timeout = VALIDATE_LIMIT) {
        return withBootstrap(launch, env, async (folder) => {
          const [program, ...words] = commandOf(binary);
          const args = [...words, "--mode", "validate", ...commonArguments(folder), "--log-level", "info"];
          const output = await (0, exec.eF)(program, args, { variables: variablesOf(launch, env), timeout, signal: env.signal });
          const log = `${output.stderr}${output.stdout}`.replaceAll(folder, "");
          return { ...judge(output, log, timeout, (0, exec.fE)(program, args)), findings: (0, envoy_log.Or)(log), log };
        });
      }
      function judge(output, log, timeout, command) {
        if (output.code === 0 && !output.timedOut)
          return { loads: true, reasons: [] };
        const reasons = (0, envoy_log.u_)(log);
        if (output.timedOut) {
          return { loads: false, reasons: [...reasons, `Envoy was still loading the module after ${timeout / 1e3} s`] };
        }
        if (reasons.length > 0)
          return { loads: false, reasons };
        const crash = (0, envoy_log.Or)(log).find((finding) => finding.kind === "crash")?.message;
        const started = /^\[info\]/m.test(log);
        if (started && (output.signal !== void 0 || crash !== void 0)) {
          return { loads: false, reasons: [crash ?? `Envoy died of ${output.signal} while it loaded the module`] };
        }
        throw notRunning("Envoy did not get as far as loading the module", output, log, command);
      }
      async function startEnvoy(binary, launch, env, { timeout = READY_LIMIT, trace = false } = {}) {
        const folder = await writeBootstrap(launch, env);
        const cleanUp = () => (0, promises_.rm)(folder, { recursive: true, force: true });
        try {
          return await startIn(folder, binary, variablesOf(launch, env), env, { timeout, trace }, cleanUp);
        } catch (error) {
          await cleanUp();
          throw error;
        }
      }
      async function startIn(folder, binary, variables, env, { timeout, trace }, cleanUp) {
        const [program, ...words] = commandOf(binary);
        const addressFile = (0, external_node_path_.join)(folder, "admin-address");
        const args = [
          ...[...words, ...commonArguments(folder), "--concurrency", "1", "--admin-address-path", addressFile],
          // At info Envoy lists all that it was built with.
          ...["--log-level", "warning", "--component-log-level", trace ? "wasm:trace" : "wasm:debug"],
          // The access log is written at once, not every ten seconds.
          ...["--file-flush-interval-msec", "5"]
        ];
        const buffer = createLogBuffer();
        const child = (0, exec.ni)(program, args, {
          variables,
          signal: env.signal,
          onStdout: buffer.push,
          onStderr: buffer.push
        });
        const log = (from) => buffer.text(from).replaceAll(folder, "");
        const command = (0, exec.fE)(program, args);
        let ended;
        const exited = child.exited.then(async (exit) => {
          ended = exit;
          await cleanUp();
          return exit;
        });
        const deadline = Date.now() + timeout;
        for (let pause = 5; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
          if (env.signal.aborted) {
            await exited;
            throw (0, exec.YW)(env.signal);
          }
          if (ended !== void 0)
            throw notRunning("Envoy ended before it was ready", ended, log(), command);
          if (Date.now() > deadline) {
            await child.stop();
            throw new errors.v4(`Envoy was not ready after ${timeout / 1e3} s`, { command, lastLines: lastLines(log()) });
          }
          const ports = await findPorts(addressFile);
          if (ports !== void 0) {
            const { size: logged, more: logsMore } = buffer;
            return { ...ports, log, logged, logsMore, exited, stop: () => child.stop().then(() => exited) };
          }
          await (0, external_node_timers_promises_.setTimeout)(pause);
        }
      }
      async function findPorts(addressFile) {
        const address = await (0, files.TP)(addressFile);
        const adminPort = Number(/:(\d+)$/.exec(address?.trim() ?? "")?.[1]);
        if (!(adminPort > 0))
          return void 0;
        try {
          if ((await (0, admin.z)(adminPort, "/ready")).status !== 200)
            return void 0;
          const port = (0, admin.e)((await (0, admin.z)(adminPort, "/listeners")).body);
          return port === void 0 ? void 0 : { adminPort, listenerPort: port };
        } catch {
          return void 0;
        }
      }
      function variablesOf({ hostVariables }, { variables }) {
        return { ...(0, exec.vk)(variables), ...hostVariables };
      }
      async function withBootstrap(launch, env, work) {
        const folder = await writeBootstrap(launch, env);
        try {
          return await work(folder);
        } finally {
          await (0, promises_.rm)(folder, { recursive: true, force: true });
        }
      }
      async function writeBootstrap({ bootstrap }, env) {
        const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(env.temporary, "envoy-"));
        await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "bootstrap.json"), JSON.stringify(bootstrap));
        return folder;
      }
      function commonArguments(folder) {
        return ["-c", (0, external_node_path_.join)(folder, "bootstrap.json"), "--disable-hot-restart", "--log-format", envoy_log.N_];
      }
      function commandOf(binary) {
        const [program, ...words] = binary.command;
        if (program === void 0)
          throw new Error("an Envoy without a command");
        return [program, ...words];
      }
      function notRunning(what, exit, log, command) {
        const words = (0, envoy_log.Or)(log).map((finding) => finding.message);
        const why = words.length > 0 ? words.join("; ") : lastLines(log).at(-1) ?? "it said nothing";
        return new errors.v4(`${what}: ${why}`, {
          command,
          exit: exit.code ?? exit.signal,
          lastLines: lastLines(log),
          hint: "run the command by hand to see whether this Envoy runs on this machine, or choose another target"
        });
      }
      function lastLines(log) {
        return log.split("\n").filter((line) => line.trim() !== "").slice(-10);
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
