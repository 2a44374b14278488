const id = 5810;
const ids = [5810];
const modules = {
  /***/
  47534: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ei: () => (
          /* binding */
          printAnnotations
        ),
        /* harmony export */
        fL: () => (
          /* binding */
          runPage
        ),
        /* harmony export */
        mc: () => (
          /* binding */
          planAnnotations
        ),
        /* harmony export */
        xr: () => (
          /* binding */
          annotationText
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
      var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65203);
      var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28522);
      var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66429);
      const PER_LEVEL = 10;
      const PLACES_NAMED = 5;
      function planAnnotations(diagnostics, level, changed) {
        const relevant = (0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.D)((0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__.G)(diagnostics)).filter((diagnostic) => diagnostic.severity === "error" || isChanged(diagnostic, level, changed));
        const shown = [];
        const hidden = { error: 0, warning: 0, notice: 0 };
        for (const severity of ["error", "warning", "notice"]) {
          const ofLevel = relevant.filter((diagnostic) => diagnostic.severity === severity);
          const groups = ofLevel.length > PER_LEVEL ? groupEqual(ofLevel) : ofLevel.map((diagnostic) => [diagnostic]);
          const room = groups.length > PER_LEVEL ? PER_LEVEL - 1 : PER_LEVEL;
          shown.push(...groups.slice(0, room).flatMap(mergeGroup));
          hidden[severity] = groups.slice(room).reduce((sum, group) => sum + group.length, 0);
        }
        return { shown, hidden };
      }
      function isChanged(diagnostic, level, changed) {
        if (level === "all" || changed === void 0 || diagnostic.file === void 0)
          return true;
        const lines = changed.get(diagnostic.file);
        if (lines === void 0)
          return false;
        return level === "file" || diagnostic.line === void 0 || lines.has(diagnostic.line);
      }
      function groupEqual(diagnostics) {
        const groups = /* @__PURE__ */ new Map();
        for (const diagnostic of diagnostics) {
          const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.hint, diagnostic.docs]);
          const group = groups.get(key);
          if (group === void 0)
            groups.set(key, [diagnostic]);
          else
            group.push(diagnostic);
        }
        return [...groups.values()];
      }
      function mergeGroup([first, ...others]) {
        if (first === void 0)
          return [];
        if (others.length === 0)
          return [first];
        const named = others.slice(0, PLACES_NAMED).map(_report_format_js__WEBPACK_IMPORTED_MODULE_2__.dE).join(", ");
        const rest = others.length > PLACES_NAMED ? ` and ${others.length - PLACES_NAMED} more places` : "";
        const places = `also at ${named}${rest}`;
        return [{ ...first, hint: first.hint === void 0 ? places : `${first.hint}
${places}` }];
      }
      function printAnnotations(plan, page) {
        for (const diagnostic of plan.shown)
          print(diagnostic.severity, annotationText(diagnostic), properties(diagnostic));
        const where = page === void 0 ? "the job summary lists them" : `the job summary lists them: ${page}`;
        for (const severity of ["error", "warning", "notice"]) {
          const hidden = plan.hidden[severity];
          if (hidden > 0)
            print(severity, `+${hidden} more; ${where}`, {});
        }
      }
      function runPage(variables) {
        const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
        return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : void 0;
      }
      function annotationText(diagnostic) {
        const hint = diagnostic.hint === void 0 ? "" : `
${diagnostic.hint}`;
        const docs = diagnostic.docs === void 0 ? "" : `
${diagnostic.docs}`;
        const text = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.L)(`${diagnostic.message}${hint}${docs}`);
        return text.trim() === "" ? diagnostic.code : text;
      }
      function properties(diagnostic) {
        const oneLine = diagnostic.endLine === void 0 || diagnostic.endLine === diagnostic.line;
        return {
          title: (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.L)(diagnostic.code),
          ...diagnostic.file === void 0 ? {} : { file: diagnostic.file },
          ...diagnostic.line === void 0 ? {} : { startLine: diagnostic.line },
          ...diagnostic.endLine === void 0 ? {} : { endLine: diagnostic.endLine },
          ...diagnostic.column === void 0 || !oneLine ? {} : { startColumn: diagnostic.column },
          ...diagnostic.endColumn === void 0 || !oneLine ? {} : { endColumn: diagnostic.endColumn }
        };
      }
      function print(severity, message, place) {
        switch (severity) {
          case "error":
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.z3(message, place);
            break;
          case "warning":
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(message, place);
            break;
          case "notice":
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm(message, place);
            break;
        }
      }
    })
  ),
  /***/
  7366: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          findCheckout
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          inCheckout
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96417);
      async function findCheckout(directory, workspace) {
        for (let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory); ; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder)) {
          if (await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.gl)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".git")) !== "none")
            return folder;
          if (folder === workspace || folder === (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
            return workspace;
        }
      }
      function inCheckout(diagnostic, workspace, checkout) {
        if (diagnostic.file === void 0)
          return diagnostic;
        const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, diagnostic.file);
        const file = (0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(checkout, path);
        if (isInside(file))
          return { ...diagnostic, file };
        const { file: _, line: __, column: ___, endLine: ____, endColumn: _____, ...rest } = diagnostic;
        return isInside((0, _base_files_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(workspace, path)) ? { ...rest, message: `${diagnostic.file}: ${diagnostic.message}` } : rest;
      }
      const isInside = (relative) => relative !== "." && relative !== ".." && !relative.startsWith("../");
    })
  ),
  /***/
  55569: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          createEnvironment
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
      var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
      var _base_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33431);
      async function createEnvironment(variables, workspace, log, signal) {
        const [{ createHttp }, { createFileStore }, { defaultStoreRoot }] = await Promise.all([
          __webpack_require__.e(
            /* import() */
            7820
          ).then(__webpack_require__.bind(__webpack_require__, 77820)),
          __webpack_require__.e(
            /* import() */
            4983
          ).then(__webpack_require__.bind(__webpack_require__, 74983)),
          Promise.resolve(
            /* import() */
          ).then(__webpack_require__.bind(__webpack_require__, 18272))
        ]);
        const temporary = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(variables.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "wasm-action-tmp-"));
        process.on("exit", () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { recursive: true, force: true }));
        return {
          directory: workspace,
          variables,
          platform: (0, _base_platform_js__WEBPACK_IMPORTED_MODULE_4__.j)(),
          log,
          signal,
          http: createHttp({ variables, signal, log }),
          // tool-cache throws where the runner names no tool cache, as in some containers.
          store: variables.RUNNER_TOOL_CACHE ? (await Promise.all(
            /* import() */
            [__webpack_require__.e(2088), __webpack_require__.e(4346)]
          ).then(__webpack_require__.bind(__webpack_require__, 44346))).createRunnerStore() : createFileStore(defaultStoreRoot(variables)),
          temporary
        };
      }
    })
  ),
  /***/
  90528: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          readEvent
        )
        /* harmony export */
      });
      var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96417);
      async function readEvent(variables) {
        const path = variables.GITHUB_EVENT_PATH;
        const text = path === void 0 ? void 0 : await (0, _base_files_js__WEBPACK_IMPORTED_MODULE_0__.TP)(path);
        const payload = text === void 0 ? {} : JSON.parse(text);
        const ref = variables.GITHUB_REF ?? "";
        return {
          name: variables.GITHUB_EVENT_NAME ?? "",
          ref,
          tag: ref.startsWith("refs/tags/") ? ref.slice("refs/tags/".length) : void 0,
          defaultBranch: textAt(payload, "repository", "default_branch"),
          headSha: textAt(payload, "pull_request", "head", "sha") ?? textAt(payload, "workflow_run", "head_sha") ?? variables.GITHUB_SHA ?? "",
          baseSha: textAt(payload, "pull_request", "base", "sha"),
          pullRequest: numberAt(payload, "pull_request", "number"),
          conclusion: textAt(payload, "workflow_run", "conclusion"),
          before: textAt(payload, "merge_group", "base_sha") ?? textAt(payload, "before")
        };
      }
      function textAt(payload, ...path) {
        const value = valueAt(payload, path);
        return typeof value === "string" ? value : void 0;
      }
      function numberAt(payload, ...path) {
        const value = valueAt(payload, path);
        return typeof value === "number" ? value : void 0;
      }
      function valueAt(payload, path) {
        let current = payload;
        for (const key of path) {
          if (typeof current !== "object" || current === null)
            return void 0;
          current = current[key];
        }
        return current;
      }
    })
  ),
  /***/
  94174: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          createActionLog
        )
        /* harmony export */
      });
      var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
      var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66429);
      function createActionLog(redactor) {
        const print = (text) => redactor.redact(text).split("\n").map(_text_js__WEBPACK_IMPORTED_MODULE_1__.K).join("\n");
        return {
          group: (title, work) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Os(title, work),
          info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(print(text)),
          debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(redactor.redact(text)),
          progress: () => void 0,
          secret(value) {
            redactor.add(value);
            for (const line of value.split("\n"))
              if (line.trim() !== "")
                _actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(line.trim());
          }
        };
      }
    })
  ),
  /***/
  66429: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          harmlessLine
        ),
        /* harmony export */
        L: () => (
          /* binding */
          annotationMessage
        )
        /* harmony export */
      });
      var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35807);
      const LONGEST_MESSAGE = 4e3;
      function harmlessLine(line) {
        return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.kU)(line).replace(/^(\s*)::/, "$1: :").replaceAll("##[", "## [");
      }
      function annotationMessage(text) {
        return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.IN)((0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.kU)(text), LONGEST_MESSAGE);
      }
    })
  ),
  /***/
  33585: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          renderPie
        ),
        /* harmony export */
        d: () => (
          /* binding */
          renderBars
        )
        /* harmony export */
      });
      const MOST_BARS = 20;
      const LONGEST_LABEL = 40;
      function renderBars(title, unit, bars) {
        if (bars.length < 2)
          return "";
        const shown = [...bars].sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
        const of = shown.length < bars.length ? `, the ${shown.length} largest` : "";
        return fence([
          "xychart-beta horizontal",
          `  title "${plain(`${title}${of}`)}"`,
          `  x-axis [${shown.map(({ label }) => `"${plain(label)}"`).join(", ")}]`,
          // Without a range the axis begins at the shortest bar, which then isn't seen.
          `  y-axis "${plain(unit)}" 0 --> ${Math.max(1, rounded(shown[0]?.value ?? 0))}`,
          `  bar [${shown.map(({ value }) => rounded(value)).join(", ")}]`
        ]);
      }
      function renderPie(title, parts) {
        const shown = parts.filter(({ value }) => value > 0);
        if (shown.length < 2)
          return "";
        return fence([
          "pie showData",
          `  title ${plain(title)}`,
          ...shown.map(({ label, value }) => `  "${plain(label)}" : ${rounded(value)}`)
        ]);
      }
      const fence = (lines) => ["```mermaid", ...lines, "```"].join("\n");
      const plain = (text) => text.replaceAll(/[^\p{L}\p{N} ./_,()-]/gu, "?").slice(0, LONGEST_LABEL);
      const rounded = (value) => Number(value.toPrecision(4));
    })
  ),
  /***/
  15118: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        aY: () => (
          /* binding */
          code
        ),
        mG: () => (
          /* binding */
          inline
        ),
        Gc: () => (
          /* binding */
          renderMarkdown
        ),
        tp: () => (
          /* binding */
          table
        )
      });
      var diagnostic = __webpack_require__(65203);
      var base_text = __webpack_require__(35807);
      var chart = __webpack_require__(33585);
      var format = __webpack_require__(28522);
      var report_result = __webpack_require__(99728);
      ;
      function deploySnippet(image) {
        const { compat, docker, solo } = image?.layouts ?? {};
        const rootId = image?.rootIds?.[0];
        const documents = [...meshDocuments(compat ?? docker ?? solo, rootId), ...glooDocument(solo, rootId)];
        return documents.length === 0 ? "" : `\`\`\`yaml
${documents.join("\n---\n")}
\`\`\``;
      }
      function meshDocuments(published, rootId) {
        const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(published?.digest ?? "") ?? [];
        if (published === void 0 || sha256 === void 0 || published.reference.startsWith("oci:"))
          return [];
        const name = resourceName(published);
        const root = (key) => rootId === void 0 ? "" : `
${key}: ${JSON.stringify(rootId)}`;
        return [
          `apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata:
  name: ${name}
spec:
  url: oci://${published.reference}
  sha256: ${sha256}${root("  pluginName")}`,
          // Without a target the API server refuses it.
          `apiVersion: gateway.envoyproxy.io/v1alpha1
kind: EnvoyExtensionPolicy
metadata:
  name: ${name}
spec:
  targetRefs:
    - group: gateway.networking.k8s.io
      kind: Gateway # or HTTPRoute, GRPCRoute
      name: eg # yours
  wasm:
    - name: ${name}${root("      rootID")}
      code:
        type: Image
        image:
          url: ${published.reference}
          sha256: ${sha256}`
        ];
      }
      function glooDocument(published, rootId) {
        if (published === void 0 || published.reference.startsWith("oci:"))
          return [];
        return [
          `apiVersion: gateway.solo.io/v1
kind: Gateway
metadata:
  name: gateway-proxy
  namespace: gloo-system
spec:
  httpGateway:
    options:
      wasm:
        filters:
          - name: ${resourceName(published)}
            image: ${published.reference}
            rootId: ${rootId === void 0 ? '"" # what the module registers' : JSON.stringify(rootId)}
            vmType: V8`
        ];
      }
      function resourceName({ reference }) {
        const [, last = ""] = /([^/:@]+)(?::[^/]*)?$/.exec(reference) ?? [];
        return last.replaceAll(/[^a-z0-9-]+/g, "-").slice(0, 63).replaceAll(/^-+|-+$/g, "");
      }
      ;
      const MAX_ROWS = 100;
      function renderMarkdown(result) {
        const parts = [
          `## ${headline(result)}`,
          moduleLine(result),
          stageTable(result),
          verdictTable(result),
          caseTable(result),
          imageTable(result),
          deploySnippet(result.image),
          consumerTable(result),
          diagnosticTable(result.diagnostics),
          sizeChart(result)
        ];
        return `${parts.filter((part) => part !== "").join("\n\n")}
`;
      }
      function headline(result) {
        const name = result.module === void 0 ? "wasm-action" : inline(result.module.path.split("/").at(-1) ?? "");
        switch (result.status) {
          case "passed":
            return `\u2705 ${name} passed${(0, report_result.Gt)(result.cases) ? " in the embedded host alone, without any Envoy" : ""}`;
          case "failed":
            return `\u274C ${name} failed${inStage(result, "failed")}`;
          case "error":
            return `\u26A0\uFE0F ${name}: no verdict${inStage(result, "error")}`;
        }
      }
      function inStage(result, status) {
        const stage = result.stages.find((candidate) => candidate.status === status);
        return stage === void 0 ? "" : ` in ${stage.name}`;
      }
      function moduleLine(result) {
        if (result.module === void 0)
          return "";
        const { size, abi, language, sdk, sha256, base, capabilities = [] } = result.module;
        const change = base === void 0 ? "" : `${(0, format.eD)(base.size, size) || ", unchanged,"} against ${code(base.file)}`;
        const facts = [
          `${(0, format.z3)(size)}${change}`,
          abi === void 0 ? "no ABI version" : `ABI ${abi}`,
          inline(language ?? ""),
          inline(sdk ?? "")
        ];
        const lines = [
          `${facts.filter((fact) => fact !== "").join(" \xB7 ")} \xB7 ${code(`sha256 ${sha256}`)}`,
          capabilities.length === 0 ? "" : `**It can:** ${capabilities.map(inline).join(", ")}`
        ];
        return lines.filter((line) => line !== "").join("\n\n");
      }
      function sizeChart(result) {
        const { sizes, size = 0 } = result.module ?? {};
        if (sizes === void 0)
          return "";
        const { code: functions, data, debug, names } = sizes;
        return (0, chart.L)(`Bytes of ${(0, format.z3)(size)}`, [
          { label: "code", value: functions },
          { label: "data", value: data },
          { label: "names, for backtraces", value: names },
          { label: "debugging", value: debug },
          { label: "the rest", value: size - functions - data - names - debug }
        ]);
      }
      function stageTable(result) {
        const symbols = { passed: "\u2705", failed: "\u274C", error: "\u26A0\uFE0F", skipped: "\u2796" };
        return table(["Stage", "", "Time"], result.stages.map((stage) => [
          stage.name,
          `${symbols[stage.status]} ${stage.status}`,
          (0, format.Xo)(stage.seconds)
        ]));
      }
      function verdictTable(result) {
        const symbols = { loads: "\u2705 loads", refused: "\u274C refused", unknown: "\u2754 unknown" };
        return table(["Target", "Verdict", "Basis", "Envoy", "Reasons"], Object.entries(result.verdicts).map(([target, verdict]) => [
          code(target),
          symbols[verdict.verdict],
          verdict.basis,
          verdict.envoy === void 0 ? "" : code(verdict.envoy),
          verdict.reasons.map(code).join("<br>")
        ]));
      }
      function caseTable(result) {
        const { passed, failed, skipped } = result.tests;
        if (passed + failed + skipped === 0)
          return "";
        const rows = result.cases.filter((outcome) => outcome.status !== "passed").map((outcome) => [inline(outcome.name), outcome.status, inline(outcome.target ?? outcome.engine)]);
        const figures = Object.entries(result.figures).map(([name, figure]) => `${inline(name)} ${(0, format.Mo)(figure)}`).join(" \xB7 ");
        const head = `**Tests:** ${(0, format.U9)(passed, "case")} passed, ${failed} failed, ${skipped} skipped`;
        return [figures === "" ? head : `${head} \xB7 ${figures}`, table(["Case", "Outcome", "Where"], rows)].filter((part) => part !== "").join("\n\n");
      }
      function imageTable(result) {
        return table(["Layout", "Image", "Digest"], Object.entries(result.image?.layouts ?? {}).map(([layout, published]) => [
          inline(layout),
          code(published.reference),
          code(published.digest)
        ]));
      }
      function consumerTable(result) {
        const symbols = { loads: "\u2705 loads", refuses: "\u274C refuses" };
        return table(["Consumer", "Image", "By tag", "By its digest", "Why not"], (result.consumers ?? []).filter(({ asked, verdict }) => asked || verdict === "loads").map((row) => [
          inline(row.consumer),
          code(row.reference),
          symbols[row.verdict],
          symbols[row.byDigest],
          row.reasons.map(inline).join("<br>")
        ]));
      }
      function diagnosticTable(diagnostics) {
        return table(["", "Where", "What", "Next step"], (0, diagnostic.D)(diagnostics).map((diagnostic2) => [
          `${diagnostic2.severity} ${code(diagnostic2.code)}`,
          diagnostic2.file === void 0 ? "" : code((0, format.dE)({ ...diagnostic2, column: void 0 })),
          inline((0, base_text.IN)(diagnostic2.message, 1e3)),
          inline(diagnostic2.hint ?? "")
        ]));
      }
      function table(head, rows) {
        if (rows.length === 0)
          return "";
        const lines = [head, head.map(() => "---"), ...rows.slice(0, MAX_ROWS)].map((cells) => `| ${cells.join(" | ")} |`);
        if (rows.length > MAX_ROWS)
          lines.push("", `\u2026 and ${rows.length - MAX_ROWS} more, in the result file.`);
        return lines.join("\n");
      }
      function inline(text) {
        return (0, base_text.kU)(text).replace(/[&<>"'\\`*_{}[\]()#+!|~@:$^=-]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("\n", "<br>");
      }
      function code(text) {
        return `<code>${inline(text)}</code>`;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
