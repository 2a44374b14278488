const id = 4911;
const ids = [4911];
const modules = {
  /***/
  74911: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        loadServiceExtensions: () => (
          /* binding */
          loadServiceExtensions
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var dist = __webpack_require__(77934);
      var errors = __webpack_require__(53739);
      var yaml = __webpack_require__(92911);
      var case_files = __webpack_require__(35476);
      var body_files = __webpack_require__(15033);
      var pattern = __webpack_require__(9625);
      ;
      function parseHead(text, kind, position) {
        const [head = ""] = text.trimStart().split(/\r?\n\r?\n/, 1);
        const [first = "", ...lines] = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
        const fields = lines.filter((line) => line !== "").map((line) => parseField(line, position));
        if (kind === "response") {
          const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: .*)?$/.exec(first)?.[1];
          if (status === void 0)
            throw malformed(`${JSON.stringify(first)} is no status line`, position);
          return [[":status", status], ...fields];
        }
        const match = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+)(?: HTTP\/\d(?:\.\d)?)?$/.exec(first);
        const [, method = "", target = ""] = match ?? [];
        if (match === null)
          throw malformed(`${JSON.stringify(first)} is no request line`, position);
        const absolute = /^[a-z][a-z0-9+.-]*:/i.test(target) ? parseUrl(target) : void 0;
        if (absolute !== void 0) {
          return [
            [":method", method],
            [":path", absolute.pathname + absolute.search],
            [":scheme", absolute.protocol.slice(0, -1)],
            [":authority", absolute.host],
            ...fields.filter(([name]) => name !== "host")
          ];
        }
        const origin = parseUrl(target, "http://example.com");
        if (origin === void 0 || origin.pathname + origin.search !== target) {
          throw malformed(`${JSON.stringify(target)} is no path: a client would send another one`, position);
        }
        const host = fields.find(([name]) => name === "host")?.[1] ?? "";
        return [
          [":method", method],
          [":path", target],
          ...host === "" ? [] : [[":authority", host]],
          ...fields.filter(([name]) => name !== "host" || host === "")
        ];
      }
      function parseUrl(target, base) {
        return URL.canParse(target, base) ? new URL(target, base) : void 0;
      }
      function parseField(line, position) {
        const match = /^([^:\s]+):[ \t]*(.*?)[ \t]*$/.exec(line);
        if (match === null)
          throw malformed(`${JSON.stringify(line)} is no header line`, position);
        return [(match[1] ?? "").toLowerCase(), match[2] ?? ""];
      }
      function malformed(message, position) {
        return new errors.j1(`not valid HTTP/1: ${message}`, { position });
      }
      ;
      const REPEATED = /* @__PURE__ */ new Set([
        ...["test", "properties", "request_body", "response_body", "header"],
        ...["has_header", "no_header", "headers", "body", "log"]
      ]);
      const flag = dist.FsL((0, yaml.Qq)(), dist.PXX(), dist.KIO(["true", "t", "1", "yes", "y", "on", "false", "f", "0", "no", "n", "off"], "must be true or false"), dist.pdi((value) => ["true", "t", "1", "yes", "y", "on"].includes(value)));
      const count = (most) => dist.FsL((0, yaml.Qq)(), dist.yGV(/^(?:0|[1-9]\d{0,15}|0[xX][0-9a-fA-F]{1,14}|0[0-7]{1,18})$/, "must be a whole number"), dist.pdi((value) => /^0[0-7]+$/.test(value) ? Number.parseInt(value, 8) : Number(value)), dist.cGV(most, `must be at most ${most}`));
      const INT32 = 2147483647;
      const UINT32 = 4294967295;
      const INT64 = Number.MAX_SAFE_INTEGER;
      const key = dist.FsL((0, yaml.Qq)(), dist.hq("must not be empty"));
      const LEVELS = ["UNDEFINED", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "CRITICAL"];
      const logLevel = dist.FsL((0, yaml.Qq)(), dist.pdi((value) => LEVELS[/^\d$/.test(value) ? Number(value) : -1] ?? value), dist.KIO(LEVELS, `must be one of ${LEVELS.join(", ")}`));
      const list = (item) => dist.lqM(dist.YOg(item, "must be a list"), []);
      const matcher = dist.FsL((0, yaml.YI)({
        invert: dist.lqM(flag, false),
        exact: dist.lqM((0, yaml.Qq)()),
        regex: dist.lqM((0, yaml.Qq)()),
        file: dist.lqM((0, yaml.Qq)())
      }), dist.z6Y(({ exact, regex, file }) => [exact, regex, file].filter((part) => part !== void 0).length === 1, "must have exactly one of exact, regex or file"));
      const result = (0, yaml.YI)({
        has_header: list((0, yaml.YI)({ key, value: dist.lqM((0, yaml.Qq)(), "") })),
        no_header: list((0, yaml.YI)({ key, value: dist.lqM((0, yaml.Qq)()) })),
        headers: list(matcher),
        body: list(matcher),
        immediate: dist.lqM((0, yaml.YI)({
          http_status: dist.lqM(count(UINT32)),
          grpc_status: dist.lqM(count(UINT32)),
          details: dist.lqM((0, yaml.Qq)())
        })),
        log: list(matcher)
      });
      const phase = (0, yaml.YI)({
        input: dist.lqM((0, yaml.YI)({
          header: dist.lqM(dist.YOg((0, yaml.YI)({ key: (0, yaml.Qq)(), value: dist.lqM((0, yaml.Qq)(), "") }))),
          content: dist.lqM((0, yaml.Qq)()),
          file: dist.lqM((0, yaml.Qq)())
        }), {}),
        result: dist.lqM(result, {})
      });
      const test = dist.FsL((0, yaml.YI)({
        name: dist.lqM((0, yaml.Qq)(), ""),
        benchmark: dist.lqM(flag, false),
        num_chunks: dist.lqM(count(INT32)),
        chunk_size: dist.lqM(count(INT64)),
        properties: list((0, yaml.YI)({ path: (0, yaml.Qq)(), value: dist.lqM((0, yaml.Qq)(), "") })),
        request_headers: dist.lqM(phase),
        request_body: list(phase),
        response_headers: dist.lqM(phase),
        response_body: list(phase),
        plugin_init: dist.lqM(result),
        stream_init: dist.lqM(result),
        stream_destroy: dist.lqM(result)
      }), dist.z6Y(({ num_chunks, chunk_size }) => num_chunks === void 0 || chunk_size === void 0, "must have only one of num_chunks and chunk_size"), dist.z6Y(({ num_chunks, chunk_size }) => num_chunks !== 0 && chunk_size !== 0, "cannot cut a body into nothing"), dist.z6Y(({ num_chunks, chunk_size, request_body, response_body }) => num_chunks === void 0 && chunk_size === void 0 || request_body.length <= 1 && response_body.length <= 1, "cuts one body into chunks: only one request_body and one response_body are allowed with num_chunks or chunk_size"));
      function toFieldName(name) {
        return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      }
      function withFieldNames(value) {
        if (Array.isArray(value))
          return value.map(withFieldNames);
        if (typeof value !== "object" || value === null)
          return value;
        return Object.fromEntries(Object.entries(value).map(([key2, part]) => [toFieldName(key2), withFieldNames(part)]));
      }
      const testSuite = (0, yaml.YI)({
        env: dist.lqM((0, yaml.YI)({
          // The module and this file are named by the run, which wins in Google's tester too.
          test_path: dist.lqM((0, yaml.Qq)()),
          wasm_path: dist.lqM((0, yaml.Qq)()),
          config_path: dist.lqM((0, yaml.Qq)()),
          log_level: dist.lqM(logLevel, "UNDEFINED"),
          // What the module logs is shown in the run's log: a test file writes no other.
          log_path: dist.lqM((0, yaml.Qq)()),
          time_secs: dist.lqM(count(INT64), 0),
          // Both shape benchmarks only.
          num_additional_streams: dist.lqM(count(INT64)),
          additional_stream_advance_rate: dist.lqM(count(INT64))
        }), {}),
        test: list(test)
      });
      const serviceExtensionsFile = dist.FsL(dist.L5J(), dist.pdi(withFieldNames), testSuite);
      ;
      const MAX_DEPTH = 20;
      function readTextProto(content, file, { repeated, toFieldName: toFieldName2 }) {
        const at = (offset) => {
          const before = content.slice(0, offset).split("\n");
          return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
        };
        const fail = (offset, message) => {
          throw new errors.j1(`not valid protobuf text: ${message}`, { position: at(offset) });
        };
        const tokens = tokenize(content, fail);
        const offsets = /* @__PURE__ */ new Map();
        let index = 0;
        const peek = () => tokens[index] ?? END;
        const next = () => {
          const token = peek();
          index += 1;
          return token;
        };
        const readMessage = (path, close) => {
          const message = {};
          for (; ; ) {
            const token = next();
            if (token.text === close && token.kind !== "text")
              return message;
            if (token.kind === "end")
              return fail(content.length, `${close} is missing at the end`);
            if (token.text === "[" && token.kind === "sign") {
              return fail(token.offset, "extensions and Any, which are written [NAME], are not part of this format");
            }
            if (token.kind !== "name")
              return fail(token.offset, `a field's name is missing before ${token.text}`);
            if (path.length >= MAX_DEPTH)
              return fail(token.offset, "nested too deeply");
            readField(message, path, token);
            if (peek().text === "," || peek().text === ";")
              next();
          }
        };
        const readField = (message, path, { text: word, offset }) => {
          const name = toFieldName2(word);
          const colon = peek().text === ":" && peek().kind === "sign";
          if (colon)
            next();
          const isSign = (text) => peek().text === text && peek().kind === "sign";
          if (!repeated.has(name)) {
            if (Object.hasOwn(message, name))
              fail(offset, `${name} is given twice`);
            if (isSign("["))
              fail(peek().offset, `${name} has one value, not a list`);
            offsets.set(JSON.stringify([...path, name]), offset);
            message[name] = readValue([...path, name], colon, name, offset);
            return;
          }
          const known = Object.hasOwn(message, name) ? message[name] : void 0;
          const list2 = Array.isArray(known) ? known : [];
          message[name] = list2;
          const isList = isSign("[");
          if (isList)
            next();
          if (isList && isSign("]")) {
            next();
            return;
          }
          for (; ; ) {
            const place = [...path, name, list2.length];
            offsets.set(JSON.stringify(place), isList ? peek().offset : offset);
            list2.push(readValue(place, colon, name, offset));
            if (!isList)
              return;
            const token = next();
            if (token.text === "]")
              return;
            if (token.text !== ",")
              fail(token.offset, `] is missing after the list ${name}`);
          }
        };
        const readValue = (path, colon, name, offset) => {
          const token = next();
          if (token.kind === "sign" && (token.text === "{" || token.text === "<")) {
            return readMessage(path, token.text === "{" ? "}" : ">");
          }
          if (!colon)
            return fail(offset, `: or { is missing after ${name}`);
          if (token.kind === "name")
            return token.text === "-" && peek().kind === "name" ? `-${next().text}` : token.text;
          if (token.kind !== "text")
            return fail(token.offset, `the value of ${name} is missing`);
          let value2 = token.text;
          while (peek().kind === "text")
            value2 += next().text;
          return value2;
        };
        const value = readMessage([], "");
        const positionOf = (path) => {
          for (let length = path.length; length > 0; length -= 1) {
            const offset = offsets.get(JSON.stringify(path.slice(0, length)));
            if (offset !== void 0)
              return at(offset);
          }
          return { file };
        };
        return { value, positionOf };
      }
      const END = { kind: "end", text: "", offset: 0 };
      const TOKEN = /(?:\s+|#[^\n]*)+|([\w.+-]+)|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}<>[\]:,;/])/y;
      function tokenize(content, fail) {
        const tokens = [];
        let offset = 0;
        while (offset < content.length) {
          TOKEN.lastIndex = offset;
          const match = TOKEN.exec(content);
          if (match === null)
            return fail(offset, `${JSON.stringify(content.slice(offset, offset + 10))} is not understood`);
          const [whole, name, quoted, sign] = match;
          if (name !== void 0)
            tokens.push({ kind: "name", text: name, offset });
          if (quoted !== void 0) {
            tokens.push({ kind: "text", text: unquote(quoted, (at, what) => fail(offset + at, what)), offset });
          }
          if (sign !== void 0)
            tokens.push({ kind: "sign", text: sign, offset });
          offset += whole.length;
        }
        return tokens;
      }
      const ESCAPES = {
        ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" },
        ...{ "?": "?", "\\": "\\", "'": "'", '"': '"' }
      };
      const ESCAPE = /\\(?:[xX]([0-9a-fA-F]{1,2})|([0-7]{1,3})|((?:u[dD][89abAB][0-9a-fA-F]{2}\\)?u[0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gsu;
      function unquote(quoted, fail) {
        const inside = quoted.slice(1, -1);
        let bytes = "";
        let read = 0;
        const take = (text) => {
          bytes += Buffer.from(text, "utf8").toString("latin1");
        };
        for (const { 0: whole, 1: hex, 2: octal, 3: units, 4: point, 5: letter = "", index } of inside.matchAll(ESCAPE)) {
          take(inside.slice(read, index));
          read = index + whole.length;
          if (hex !== void 0)
            bytes += String.fromCharCode(Number.parseInt(hex, 16));
          else if (octal !== void 0)
            bytes += String.fromCharCode(Number.parseInt(octal, 8) & 255);
          else if (units !== void 0)
            take(fromUnits(units));
          else if (point !== void 0 && Number.parseInt(point, 16) <= LAST_CODE_POINT) {
            take(String.fromCodePoint(Number.parseInt(point, 16)));
          } else
            bytes += ESCAPES[letter] ?? fail(1 + index, `${whole} is no escape sequence`);
        }
        take(inside.slice(read));
        return bytes;
      }
      const LAST_CODE_POINT = 1114111;
      function fromUnits(units) {
        return String.fromCharCode(...units.split("\\").map((unit) => Number.parseInt(unit.slice(1), 16)));
      }
      ;
      async function loadServiceExtensions(path, content, file, { isConfigured = false } = {}) {
        const source = {
          ...typeof content !== "string" ? readYamlSuite(content) : (0, case_files.f)(file) ? readText(content, file) : readYamlSuite((0, yaml.hN)(content, file)),
          folder: (0, external_node_path_.dirname)(path)
        };
        const { env, test: test2 } = source.value;
        if (test2.length === 0) {
          throw new errors.j1("the file holds no test", { position: { file, line: 1 } });
        }
        const isNamed = !isConfigured && (env.config_path ?? "") !== "";
        const configuration = isNamed ? readNamed(source, env.config_path ?? "", ["env", "config_path"]) : void 0;
        const tests = [];
        const seen = /* @__PURE__ */ new Map();
        for (const [index, entry] of test2.entries()) {
          const name = utf8(entry.name) || `test ${index + 1}`;
          const times = (seen.get(name) ?? 0) + 1;
          seen.set(name, times);
          tests.push(toTest(source, entry, ["test", index], times === 1 ? name : `${name} (${times})`));
        }
        const level = env.log_level === "UNDEFINED" ? "info" : LOG_LEVELS[env.log_level];
        return {
          ...{ tests, configuration, logLevel: level, showsLog: (env.log_path ?? "") !== "" },
          timeSeconds: env.time_secs === 0 ? A_MOMENT : env.time_secs
        };
      }
      const A_MOMENT = 1e-3;
      const LOG_LEVELS = {
        TRACE: "trace",
        DEBUG: "debug",
        INFO: "info",
        WARN: "warn",
        ERROR: "error",
        CRITICAL: "critical"
      };
      function readText(content, file) {
        const { value, positionOf } = readTextProto(content, file, { repeated: REPEATED, toFieldName });
        const result2 = dist.xLC(serviceExtensionsFile, value);
        if (result2.success)
          return { value: result2.output, positionOf };
        (0, yaml.Jh)(result2.issues.map((issue) => {
          const path = (issue.path ?? []).map((item) => item.key);
          const place = (0, yaml.jV)(path);
          return { position: positionOf(path), message: `${place === "" ? "" : `${place}: `}${issue.message}` };
        }));
        throw new Error("a file that is wrong without a problem");
      }
      function readYamlSuite(document) {
        const { value, positionOf } = (0, yaml.si)(document, serviceExtensionsFile);
        return { value: toBytes(value), positionOf };
      }
      function toBytes(value) {
        if (typeof value === "string")
          return Buffer.from(value, "utf8").toString("latin1");
        if (Array.isArray(value))
          return value.map(toBytes);
        if (typeof value !== "object" || value === null)
          return value;
        return Object.fromEntries(Object.entries(value).map(([key2, part]) => [key2, toBytes(part)]));
      }
      function toTest(source, entry, path, name) {
        const headers = (key2) => {
          const phase2 = entry[key2];
          if (phase2 === void 0)
            return void 0;
          const input = inputText(source, phase2, [...path, key2]);
          const kind = key2 === "request_headers" ? "request" : "response";
          const lines = input === void 0 ? (phase2.input.header ?? []).map(({ key: header, value }) => [header, value]) : parseHead(input, kind, source.positionOf([...path, key2, "input"]));
          return { lines, expect: toExpectations(source, phase2.result, [...path, key2, "result"]) };
        };
        const bodies = (key2) => {
          const phases = [];
          for (const [index, phase2] of entry[key2].entries()) {
            const place = [...path, key2, index];
            const body = Buffer.from(inputText(source, phase2, place) ?? "", "latin1");
            const expect = toExpectations(source, phase2.result, [...place, "result"]);
            phases.push({ chunks: cut(body, entry), expect });
          }
          return phases;
        };
        const logs = (key2) => {
          const found = entry[key2];
          if (found === void 0)
            return [];
          const expectations = toExpectations(source, found, [...path, key2]);
          return expectations.filter(({ kind }) => kind === "log");
        };
        return {
          name,
          position: source.positionOf(path),
          // The first of one path counts.
          properties: new Map(entry.properties.toReversed().map(({ path: property, value }) => [property, Buffer.from(value, "latin1")])),
          pluginInit: logs("plugin_init"),
          streamInit: logs("stream_init"),
          requestHeaders: headers("request_headers"),
          requestBody: bodies("request_body"),
          responseHeaders: headers("response_headers"),
          responseBody: bodies("response_body"),
          streamDestroy: logs("stream_destroy")
        };
      }
      function cut(body, { num_chunks, chunk_size }) {
        const most = num_chunks ?? (chunk_size === void 0 ? 1 : Number.POSITIVE_INFINITY);
        const size = chunk_size ?? Math.max(1, Math.floor(body.length / most));
        const chunks = [];
        let start = 0;
        while (chunks.length + 1 < most && start + size < body.length) {
          chunks.push(body.subarray(start, start + size));
          start += size;
        }
        return [...chunks, body.subarray(start)];
      }
      function inputText(source, { input }, path) {
        const { file = "", content = "" } = input;
        if (file === "")
          return content === "" ? void 0 : content;
        return readNamed(source, file, [...path, "input", "file"]).toString("latin1");
      }
      function toExpectations(source, result2, path) {
        const found = [];
        const at = (...keys) => ({ position: source.positionOf([...path, ...keys]) });
        const { immediate } = result2;
        found.push({
          kind: "immediate",
          response: immediate && {
            status: immediate.http_status,
            grpcStatus: immediate.grpc_status,
            details: immediate.details
          },
          ...at("immediate")
        });
        for (const [index, { key: key2, value }] of result2.has_header.entries()) {
          found.push({ kind: "header", name: key2, value, ...at("has_header", index) });
        }
        for (const [index, { key: key2 }] of result2.no_header.entries()) {
          found.push({ kind: "no-header", name: key2, ...at("no_header", index) });
        }
        for (const part of ["headers", "body", "log"]) {
          for (const [index, entry] of result2[part].entries()) {
            found.push({ kind: part, matcher: toMatcher(source, entry, [...path, part, index]), ...at(part, index) });
          }
        }
        return found;
      }
      function toMatcher(source, entry, path) {
        const { invert } = entry;
        if (entry.regex !== void 0) {
          const fault = (0, pattern.rG)(utf8(entry.regex));
          if (fault === void 0)
            return { kind: "regex", text: entry.regex, invert };
          throw new errors.j1(`${(0, yaml.jV)([...path, "regex"])}: is no RE2 pattern: ${fault}`, {
            position: source.positionOf([...path, "regex"])
          });
        }
        if (entry.file !== void 0) {
          return { kind: "exact", text: readNamed(source, entry.file, [...path, "file"]).toString("latin1"), invert };
        }
        return { kind: "exact", text: entry.exact ?? "", invert };
      }
      function readNamed({ folder, positionOf }, name, path) {
        const shown = utf8(name);
        try {
          return (0, body_files.wh)((0, external_node_path_.resolve)(folder, shown));
        } catch (error) {
          const why = (0, errors.Uc)(error);
          throw new errors.j1(`${(0, yaml.jV)(path)}: cannot read ${JSON.stringify(shown)}: ${why}`, {
            position: positionOf(path),
            hint: "files are named relative to the test file"
          });
        }
      }
      function utf8(latin1) {
        return Buffer.from(latin1, "latin1").toString("utf8");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
