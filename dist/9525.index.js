const id = 9525;
const ids = [9525, 7634, 6512, 3377];
const modules = {
  /***/
  77634: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          REPOSITORY
        ),
        /* harmony export */
        VERSION: () => (
          /* binding */
          VERSION
        ),
        /* harmony export */
        f: () => (
          /* binding */
          docsUrl
        )
        /* harmony export */
      });
      const VERSION = "0.1.0";
      const REPOSITORY = "org/wasm-action";
      function docsUrl(page) {
        return `https://github.com/${REPOSITORY}/blob/v1/${page}`;
      }
    })
  ),
  /***/
  79525: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        runActionStage: () => (
          /* binding */
          runActionStage
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var core = __webpack_require__(33838);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var redact = __webpack_require__(60957);
      var format = __webpack_require__(28522);
      var report_modules = __webpack_require__(85980);
      var result = __webpack_require__(99728);
      var exit = __webpack_require__(11843);
      var run_folder = __webpack_require__(49847);
      var stage_stage = __webpack_require__(29533);
      var promises_ = __webpack_require__(51455);
      ;
      const MOST = 500;
      async function announceArtifacts(folded, variables) {
        const file = variables.GITHUB_ARTIFACTS;
        if (!file)
          return;
        const images = (folded.modules ?? [folded]).flatMap(({ image }) => Object.values(image?.layouts ?? {}));
        const lines2 = images.filter(({ reference }) => !reference.startsWith("oci:")).map(({ reference, digest }) => `oci://${reference.replace(/:[^:/@]*$/, "")}@${digest}
`);
        await (0, promises_.appendFile)(file, [...new Set(lines2)].slice(0, MOST).join(""));
      }
      var environment = __webpack_require__(55569);
      var github_event = __webpack_require__(90528);
      var optimize_levels = __webpack_require__(91552);
      var deployment = __webpack_require__(57893);
      var inputs = __webpack_require__(42106);
      var input_table = __webpack_require__(71061);
      ;
      function decidePush(mode, event) {
        if (/^pull_request|^merge_group$/.test(event.name)) {
          return { push: false, reason: `${event.name} events never push` };
        }
        if (mode === "false")
          return { push: false, reason: "publish is false" };
        if (mode === "true" || event.name === "release" || event.tag !== void 0)
          return { push: true };
        if (event.defaultBranch !== void 0 && event.ref === `refs/heads/${event.defaultBranch}`)
          return { push: true };
        return { push: false, reason: "publish is auto, and this is no release, tag or default branch" };
      }
      ;
      const ANNOTATE_LEVELS = ["added", "file", "all"];
      const SWITCH = ["true", "false"];
      const PUBLISH_MODES = ["auto", "true", "false"];
      function readInput(variables, name) {
        const value = variables[`INPUT_${name.toUpperCase().replaceAll("-", "_")}`] ?? variables[`INPUT_${name.toUpperCase()}`] ?? "";
        const trimmed = value.trim();
        if (trimmed !== "")
          return trimmed;
        const fallback = input_table.mc[name].default;
        return fallback.startsWith("${{") ? "" : fallback;
      }
      function loadInputs(variables, event) {
        const read = (name) => readInput(variables, name);
        const optional = (name) => read(name) || void 0;
        const workspace = variables.GITHUB_WORKSPACE ?? ".";
        const image = optional("image");
        const githubToken = read("github-token");
        const decision = decidePush(oneOf("publish", read("publish"), PUBLISH_MODES), event);
        const password = optional("password");
        const useToken = password === void 0 && githubToken !== "" && (image ?? "").startsWith("ghcr.io/");
        const [first = ".", ...others] = lines(read("directory"));
        const module = optional("module");
        const foreign = optional("result");
        if (others.length > 0)
          checkSeveral(module, image);
        const inputsOf = (directory) => ({
          directory,
          module: module === void 0 ? void 0 : moduleInput(module, workspace),
          base: optional("base") === void 0 ? void 0 : moduleInput(read("base"), workspace),
          measure: oneOf("measure", read("measure"), SWITCH) === "true",
          dataVersion: optional("data-version"),
          language: optional("language"),
          buildCommand: optional("build-command"),
          buildOutput: optional("build-output"),
          optimize: optional("optimize") === void 0 ? void 0 : oneOf("optimize", read("optimize"), optimize_levels.Q),
          targets: lines(read("targets")),
          cases: lines(read("cases")).map((file) => (0, external_node_path_.resolve)(directory, file)),
          filters: lines(read("filter")),
          engines: list(read("engine")).map((engine) => oneOf("engine", engine, inputs.ug)),
          product: optional("as") === void 0 ? void 0 : oneOf("as", read("as"), deployment.z),
          image,
          tags: list(read("tags")),
          gitTag: event.tag,
          commit: event.headSha === "" ? void 0 : event.headSha,
          branch: /^refs\/heads\/(.+)$/.exec(event.ref)?.[1],
          floating: oneOf("floating", read("floating"), SWITCH) === "true",
          immutable: oneOf("immutable", read("immutable"), SWITCH) === "true",
          attach: lines(read("attach")),
          sbom: oneOf("sbom", read("sbom"), inputs.ws),
          provenance: oneOf("provenance", read("provenance"), SWITCH) === "true",
          signing: oneOf("sign", read("sign"), SWITCH) === "true" || optional("sign-key") !== void 0 ? { key: optional("sign-key"), log: oneOf("sign-log", read("sign-log"), SWITCH) === "true" } : void 0,
          layouts: list(read("layouts")),
          push: decision.push,
          plainHttp: false,
          username: optional("username") ?? (useToken ? variables.GITHUB_ACTOR ?? "github-actions" : void 0),
          password: password ?? (useToken ? githubToken : void 0),
          mirrors: lines(read("mirrors")),
          failOn: oneOf("fail-on", read("fail-on"), inputs.fN)
        });
        return {
          stages: loadStages(variables),
          annotate: oneOf("annotate", read("annotate"), ANNOTATE_LEVELS),
          checkRun: oneOf("check-run", read("check-run"), SWITCH) === "true",
          comment: oneOf("comment", read("comment"), SWITCH) === "true",
          cache: oneOf("cache", read("cache"), SWITCH) === "true",
          foreignResult: foreign === void 0 ? void 0 : (0, external_node_path_.resolve)(workspace, foreign),
          githubToken,
          packedBecause: decision.push ? void 0 : decision.reason,
          modules: [inputsOf((0, external_node_path_.resolve)(workspace, first)), ...others.map((folder) => inputsOf((0, external_node_path_.resolve)(workspace, folder)))]
        };
      }
      function checkSeveral(module, image) {
        if (module !== void 0) {
          throw new errors.j1("input module: it names one module, and directory several projects", {
            hint: "give module with one directory, or leave it out"
          });
        }
        if (image !== void 0 && !image.includes("{name}")) {
          throw new errors.j1(`input image: ${JSON.stringify(image)} would hold each module in turn`, {
            hint: "write {name} where the module's name shall stand: ghcr.io/acme/filters/{name}"
          });
        }
      }
      function loadStages(variables) {
        return list(readInput(variables, "stages")).map((stage) => oneOf("stages", stage, input_table.F5));
      }
      function moduleInput(module, workspace) {
        return module.startsWith("oci:") || /^[^/]+[.:][^/]*\/.*[:@]/.test(module) ? { kind: "reference", reference: module } : { kind: "file", path: (0, external_node_path_.resolve)(workspace, module) };
      }
      function oneOf(name, value, legal) {
        const found = legal.find((candidate) => candidate === value);
        if (found === void 0) {
          throw new errors.j1(`input ${name}: ${JSON.stringify(value)} is not legal`, {
            hint: `legal: ${legal.join(", ")}`
          });
        }
        return found;
      }
      function lines(text) {
        return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
      }
      function list(text) {
        return lines(text).flatMap((line) => line.split(",")).map((part) => part.trim()).filter((part) => part !== "");
      }
      var github_log = __webpack_require__(94174);
      var junit = __webpack_require__(73377);
      var base_text = __webpack_require__(35807);
      ;
      const MOST_REASONS = 3;
      const LONGEST_REASON = 300;
      function outlineModules(result2, name) {
        return (result2.modules ?? [{ ...result2, name }]).map(outline);
      }
      function outline({ name, status, module, image, tests, diagnostics }) {
        const errors2 = diagnostics.filter(({ severity }) => severity === "error");
        const all = tests.passed + tests.failed + tests.skipped;
        return {
          name,
          status,
          ...module === void 0 ? {} : { sha256: module.sha256, size: module.size },
          ...image === void 0 ? {} : { image: image.reference, digest: image.digest },
          ...all === 0 ? {} : { tests: `${tests.passed} of ${all}` },
          ...errors2.length === 0 ? {} : {
            why: errors2.slice(0, MOST_REASONS).map(({ code, message }) => (0, base_text.IN)(`${code}: ${message}`, LONGEST_REASON))
          }
        };
      }
      var page = __webpack_require__(48034);
      var sarif = __webpack_require__(96512);
      var annotations = __webpack_require__(47534);
      var github_checkout = __webpack_require__(7366);
      ;
      const LONGEST_SUMMARY_BYTES = 1e6;
      async function present(folded, { action, event, directory, workspace }) {
        const checkout = await (0, github_checkout.I)(directory, workspace);
        const changed = action.annotate === "all" ? void 0 : await changedLines(event, checkout);
        const diagnostics = (0, report_modules.yi)(folded).map((diagnostic) => (0, github_checkout.Y)(diagnostic, workspace, checkout));
        (0, annotations.Ei)((0, annotations.mc)(diagnostics, action.annotate, changed), (0, annotations.fL)(process.env));
        await summarize(folded);
      }
      async function summarize(folded) {
        if (process.env.GITHUB_STEP_SUMMARY === void 0)
          return;
        await core.z.addRaw((0, page.C)(folded, { longest: LONGEST_SUMMARY_BYTES })).write();
      }
      async function changedLines(event, checkout) {
        if (event.baseSha === void 0)
          return void 0;
        const { findChangedLines } = await __webpack_require__.e(
          /* import() */
          3302
        ).then(__webpack_require__.bind(__webpack_require__, 63302));
        return findChangedLines(event.baseSha, checkout);
      }
      async function writeOutputs(folded, { folder, workspace, directory }) {
        const path = (0, external_node_path_.join)(folder, "result.json");
        const sbom = run_folder.Ot.sbom(folder);
        const indent = folded.modules === void 0 ? 2 : void 0;
        await (0, files.lo)(path, `${JSON.stringify(folded, null, indent)}
`);
        const outputs = {
          module: folded.module === void 0 ? "" : (0, external_node_path_.resolve)(workspace, folded.module.path),
          "module-sha256": folded.module?.sha256 ?? "",
          image: folded.image?.reference ?? "",
          digest: folded.image?.digest ?? "",
          references: (folded.image?.references ?? []).join("\n"),
          tags: [...new Set((folded.image?.references ?? []).map((reference) => reference.split(":").at(-1) ?? ""))].join("\n"),
          layouts: JSON.stringify(folded.image?.layouts ?? {}),
          sbom: await (0, files.gl)(sbom) === "file" ? sbom : "",
          verdict: folded.status,
          result: path,
          modules: JSON.stringify(outlineModules(folded, (0, files.iZ)(workspace, directory)))
        };
        for (const [name, value] of Object.entries(outputs))
          core.uH(name, value);
      }
      async function writeForms(folded, { folder, workspace, directory }) {
        const checkout = await (0, github_checkout.I)(directory, workspace);
        const diagnostics = (0, report_modules.yi)(folded).map((diagnostic) => (0, github_checkout.Y)(diagnostic, workspace, checkout));
        await (0, files.lo)((0, external_node_path_.join)(folder, "result.sarif"), (0, sarif.renderSarif)(diagnostics));
        await (0, files.lo)((0, external_node_path_.join)(folder, "junit.xml"), (0, junit.renderJunit)(folded));
      }
      var run_folders = __webpack_require__(40225);
      ;
      async function report(step) {
        const { action, workspace, variables } = step;
        if (variables.WASM_ACTION_JOB_STATUS === "cancelled") {
          if (action.checkRun)
            await (await Promise.all(
              /* import() */
              [__webpack_require__.e(157), __webpack_require__.e(3748)]
            ).then(__webpack_require__.bind(__webpack_require__, 83748))).abandonRun(step);
          return errors.dc.passed;
        }
        if (action.foreignResult !== void 0)
          return reportForeign(step, action.foreignResult);
        const modules2 = [];
        for (const { directory } of action.modules) {
          const found = await (0, run_folder.x8)((0, run_folders.k)(directory, variables));
          const missing = missingStages(action, found);
          const results = [...found, ...missing];
          const name = (0, files.iZ)(workspace, directory);
          modules2.push({ results, folded: { name, ...(0, result.es)(results, gateFault(found, missing)) } });
        }
        const folded = (0, report_modules.hY)(modules2.map((module) => module.folded));
        await writeOutputs(folded, step);
        await writeForms(folded, step);
        const notices = [
          ...action.checkRun ? await (await Promise.all(
            /* import() */
            [__webpack_require__.e(157), __webpack_require__.e(3748)]
          ).then(__webpack_require__.bind(__webpack_require__, 83748))).concludeRun(step, folded) : [],
          ...action.comment ? await (await Promise.all(
            /* import() */
            [__webpack_require__.e(157), __webpack_require__.e(7597)]
          ).then(__webpack_require__.bind(__webpack_require__, 17597))).writeComment(step, folded) : []
        ];
        await present({ ...folded, diagnostics: [...folded.diagnostics, ...notices] }, step);
        if (modules2.length === 1)
          return errors.dc.passed;
        const code = (0, exit.I)(modules2.flatMap(({ results }) => results), action.modules[0].failOn);
        return code === errors.dc.passed && folded.status === "error" ? errors.dc.environment : code;
      }
      async function reportForeign(step, file) {
        const { parseForeignResult } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7934), __webpack_require__.e(7148)]
        ).then(__webpack_require__.bind(__webpack_require__, 7148));
        const text = await (0, files.TP)(file);
        if (text === void 0) {
          throw new errors.j1(`input result: there is no file ${(0, files.iZ)(step.workspace, file)}`, {
            hint: "give the file that the action's output `result` named, as the artifact holds it"
          });
        }
        const claimed = parseForeignResult(text);
        const passed = step.event.conclusion === void 0 ? claimed.status === "passed" : step.event.conclusion === "success";
        const result2 = {
          ...claimed,
          status: passed ? "passed" : claimed.status === "passed" ? "failed" : claimed.status
        };
        const notices = step.action.checkRun ? await (await Promise.all(
          /* import() */
          [__webpack_require__.e(157), __webpack_require__.e(3748)]
        ).then(__webpack_require__.bind(__webpack_require__, 83748))).concludeRun(step, result2) : [];
        await summarize({ ...result2, diagnostics: [...result2.diagnostics, ...notices] });
        return errors.dc.passed;
      }
      function missingStages(action, results) {
        return action.stages.filter((stage) => stage !== "report").filter((stage) => !results.some((result2) => result2.stage === stage)).map(stage_stage.HK);
      }
      function gateFault(results, missing) {
        const explained = results.some(({ status }) => status === "failed" || status === "error");
        if (explained || missing.length === 0)
          return [];
        const names = missing.map(({ stage }) => stage).join(", ");
        return [
          {
            severity: "error",
            code: "stage-missing",
            message: `no result of ${names}`,
            hint: "see the log of the first step that failed, or leave these out of the input `stages`"
          }
        ];
      }
      ;
      async function runActionStage(stage) {
        const variables = process.env;
        const redactor = (0, redact.l)();
        const log = (0, github_log.r)(redactor);
        const stop = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM"]) {
          process.on(signal, () => stop.abort(new errors.p4(signal)));
        }
        process.once("uncaughtException", (error) => {
          core.z3(redactor.redact((0, stage_stage.Ee)(error).message), { title: "internal" });
          process.exit(errors.dc.environment);
        });
        const deferred = variables.WASM_ACTION_REPORT === "deferred";
        const workspace = (0, external_node_path_.resolve)(variables.GITHUB_WORKSPACE ?? ".");
        try {
          const event = await (0, github_event.j)(variables);
          const action = loadInputs(variables, event);
          maskSecrets(action, log);
          const several = action.modules.length > 1;
          const directory = several ? workspace : action.modules[0].directory;
          const folder = several ? (0, external_node_path_.join)((0, run_folders.X)(variables), "modules") : (0, run_folders.k)(directory, variables);
          const step = { action, event, directory, folder, workspace, variables, log };
          if (stage === "report")
            return await report(step);
          if (stage === "setup")
            await begin(step);
          if (stage === "publish" && action.packedBecause !== void 0)
            log.info(`nothing is pushed: ${action.packedBecause}`);
          const worked = await work(stage, step, stop.signal);
          const folded = (0, report_modules.hY)(worked.map(({ name, results }) => ({ name, ...(0, result.es)(results) })));
          await writeOutputs(folded, step);
          if (stage === "publish")
            await announceArtifacts(folded, variables);
          if (deferred)
            describe(folded, log);
          else
            await present(folded, step);
          if (several && deferred)
            return errors.dc.passed;
          return (0, exit.I)(worked.flatMap(({ results }) => results), action.modules[0].failOn);
        } catch (error) {
          if (error instanceof errors.p4)
            return errors.dc.interrupted;
          const diagnostic = (0, stage_stage.Ee)(error);
          core.z3(redactor.redact([diagnostic.message, diagnostic.hint].filter((part) => part !== void 0).join("\n")), {
            title: diagnostic.code
          });
          if (error instanceof Error && diagnostic.code === "internal")
            log.debug(error.stack ?? "");
          return error instanceof errors.j1 ? errors.dc.configuration : errors.dc.environment;
        }
      }
      async function work(stage, step, signal) {
        const { action, workspace, variables, log } = step;
        const { runPipeline } = await Promise.all(
          /* import() */
          [__webpack_require__.e(7934), __webpack_require__.e(8471), __webpack_require__.e(4928), __webpack_require__.e(4353)]
        ).then(__webpack_require__.bind(__webpack_require__, 59997));
        const env = await (0, environment.M)(variables, workspace, log, signal);
        const worked = [];
        const dropCache = stage === "setup" || stage === "build" ? await prepareCaches(step, env) : void 0;
        for (const inputs2 of action.modules) {
          const folder = (0, run_folders.k)(inputs2.directory, variables);
          const name = (0, files.iZ)(workspace, inputs2.directory);
          if (action.modules.length > 1) {
            if ((await (0, run_folder.x8)(folder)).some(({ status }) => status === "failed" || status === "error"))
              continue;
            log.info(`module ${name}`);
          }
          const run = () => runPipeline([stage], { inputs: inputs2, env, folder });
          let results = await run();
          if (dropCache !== void 0 && results.some(isUnexplained)) {
            log.info("it may be the cache that was restored: it is taken away, and this stage tried again");
            await dropCache();
            results = await run();
          }
          worked.push({ name, results });
        }
        return worked;
      }
      async function prepareCaches(step, env) {
        const { action, variables } = step;
        const inComposite = variables.WASM_ACTION_REPORT === "deferred";
        if (!action.cache && !inComposite)
          return void 0;
        const caches = await Promise.all(
          /* import() */
          [__webpack_require__.e(7934), __webpack_require__.e(232)]
        ).then(__webpack_require__.bind(__webpack_require__, 47851));
        const cache = await caches.describeJobCaches(step, env);
        caches.writeCacheOutputs(cache);
        if (inComposite)
          return void 0;
        const found = await caches.restoreCaches(cache, step);
        return found === void 0 ? void 0 : () => caches.dropCaches(cache);
      }
      function isUnexplained({ status, diagnostics }) {
        const errors2 = diagnostics.filter(({ severity }) => severity === "error");
        return (status === "failed" || status === "error") && errors2.every(({ line }) => line === void 0);
      }
      async function begin(step) {
        for (const { directory } of step.action.modules)
          await (0, run_folder.iN)((0, run_folders.k)(directory, step.variables));
        if (step.action.checkRun)
          await (await Promise.all(
            /* import() */
            [__webpack_require__.e(157), __webpack_require__.e(3748)]
          ).then(__webpack_require__.bind(__webpack_require__, 83748))).announceRun(step);
      }
      function describe(folded, log) {
        for (const diagnostic of (0, report_modules.yi)(folded)) {
          if (diagnostic.severity !== "error")
            continue;
          log.info([`error[${diagnostic.code}]`, (0, format.dE)(diagnostic), diagnostic.message].join(" "));
          if (diagnostic.hint !== void 0)
            log.info(`  hint: ${diagnostic.hint}`);
        }
      }
      function maskSecrets(action, log) {
        for (const secret of [action.modules[0].password, action.githubToken]) {
          if (secret !== void 0 && secret !== "")
            log.secret(secret);
        }
      }
    })
  ),
  /***/
  40225: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          runsFolder
        ),
        /* harmony export */
        k: () => (
          /* binding */
          runFolder
        )
        /* harmony export */
      });
      var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96417);
      function runFolder(directory, variables) {
        const name = `${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory).replaceAll(/[^\w.-]/g, "-")}-${(0, _base_files_js__WEBPACK_IMPORTED_MODULE_2__.sc)(directory).slice(0, 8)}`;
        return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runsFolder(variables), name);
      }
      const runsFolder = (variables) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(variables.RUNNER_TEMP ?? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), "wasm-action");
    })
  ),
  /***/
  91552: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          OPTIMIZE_LEVELS
        )
        /* harmony export */
      });
      const OPTIMIZE_LEVELS = ["none", "size", "speed"];
    })
  ),
  /***/
  57893: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          FAILURE_POLICIES
        ),
        /* harmony export */
        z: () => (
          /* binding */
          PRODUCTS
        )
        /* harmony export */
      });
      const PRODUCTS = ["envoy", "istio", "envoy-gateway", "gloo"];
      const FAILURE_POLICIES = ["FAIL_CLOSED", "FAIL_OPEN", "FAIL_RELOAD"];
    })
  ),
  /***/
  73377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        renderJunit: () => (
          /* binding */
          renderJunit
        )
        /* harmony export */
      });
      var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35807);
      var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28522);
      const LONGEST_TEXT = 2e4;
      function renderJunit(result) {
        const modules2 = result.modules ?? [{ ...result, name: result.module?.path ?? "wasm-action" }];
        const total = emptyCounts();
        const suites = modules2.map((module) => [stageSuite(module), ...caseSuites(module)].map((suite) => renderSuite(suite, total)).join("\n"));
        return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="wasm-action"${counts(total)}>
${suites.join("\n")}
</testsuites>
`;
      }
      const emptyCounts = () => ({ passed: 0, failed: 0, error: 0, skipped: 0, seconds: 0 });
      function renderSuite({ name, cases }, total) {
        const own = emptyCounts();
        for (const { outcome, seconds = 0 } of cases) {
          for (const sum of [own, total]) {
            sum[outcome]++;
            sum.seconds += seconds;
          }
        }
        return `  <testsuite${attributes({ name })}${counts(own)}>
${cases.map(toXml).join("\n")}
  </testsuite>`;
      }
      function stageSuite({ name, stages, diagnostics }) {
        const stopped = stages.find(({ status }) => status === "failed" || status === "error")?.name;
        const outcomes = {
          passed: "passed",
          failed: "failed",
          error: "error",
          skipped: "skipped"
        };
        return {
          name: `${name}: stages`,
          cases: stages.map((stage) => ({
            name: stage.name,
            className: name,
            outcome: outcomes[stage.status],
            seconds: stage.seconds,
            reasons: stage.name === stopped ? diagnostics.filter(({ severity }) => severity === "error").map(toReason) : []
          }))
        };
      }
      function caseSuites({ name, cases, diagnostics }) {
        const suites = /* @__PURE__ */ new Map();
        for (const one of cases) {
          const where = one.target ?? one.engine;
          const own = suites.get(where);
          if (own === void 0)
            suites.set(where, [one]);
          else
            own.push(one);
        }
        return [...suites].map(([where, own]) => ({
          name: `${name}: ${where}`,
          cases: own.map((one) => ({
            name: one.name,
            className: `${name}.${where}`,
            outcome: one.status,
            file: one.file,
            line: one.line,
            seconds: one.seconds,
            reasons: reasonsOf(one, diagnostics)
          }))
        }));
      }
      function reasonsOf({ status, reason, problems = [], file, line }, diagnostics) {
        if (status === "passed")
          return [];
        if (status === "skipped")
          return reason === void 0 ? [] : [{ message: reason, text: reason }];
        if (problems.length === 0) {
          return diagnostics.filter((one) => file !== void 0 && one.file === file && one.line === line).map(toReason);
        }
        return problems.map((message) => {
          const [first = ""] = message.split("\n");
          const told = diagnostics.find((one) => one.file === file && one.message.startsWith(first));
          return told === void 0 ? { message, text: message } : toReason({ ...told, message });
        });
      }
      function toReason(diagnostic) {
        const { message, detail, hint } = diagnostic;
        return { message, text: [(0, _format_js__WEBPACK_IMPORTED_MODULE_0__.dE)(diagnostic), message, detail, hint].filter(Boolean).join("\n") };
      }
      function counts({ passed, failed, error, skipped, seconds }) {
        return attributes({
          tests: passed + failed + error + skipped,
          failures: failed,
          errors: error,
          skipped,
          time: seconds.toFixed(3)
        });
      }
      function toXml(one) {
        const head = `    <testcase${attributes({ name: one.name, classname: one.className, time: one.seconds, file: one.file, line: one.line })}`;
        if (one.outcome === "passed")
          return `${head}/>`;
        const [first] = one.reasons;
        if (one.outcome === "skipped")
          return `${head}><skipped${attributes({ message: first?.message })}/></testcase>`;
        const tag = one.outcome === "failed" ? "failure" : "error";
        const message = first?.message.split("\n")[0] ?? `${one.name} did not pass`;
        const text = one.reasons.map((reason) => reason.text).join("\n\n");
        return `${head}><${tag}${attributes({ message })}>${escapeXml((0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(text, LONGEST_TEXT))}</${tag}></testcase>`;
      }
      function attributes(values) {
        return Object.entries(values).filter(([, value]) => value !== void 0).map(([name, value]) => ` ${name}="${escapeXml((0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.IN)(String(value), LONGEST_TEXT)).replaceAll("\n", "&#10;").replaceAll("	", "&#9;")}"`).join("");
      }
      function escapeXml(text) {
        return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_1__.kU)(text).replaceAll(/[\ufffe\uffff\p{Surrogate}]/gu, "\uFFFD").replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
      }
    })
  ),
  /***/
  85980: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        hY: () => (
          /* binding */
          foldAll
        ),
        /* harmony export */
        jE: () => (
          /* binding */
          foldModules
        ),
        /* harmony export */
        yi: () => (
          /* binding */
          allDiagnostics
        )
        /* harmony export */
      });
      var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99728);
      const RANK = { skipped: 0, passed: 1, failed: 2, error: 3 };
      function foldModules(modules2, extra = []) {
        const sum = (count) => modules2.reduce((total, module) => total + count(module), 0);
        const worst = modules2.reduce((status, module) => worse(status, module.status), "passed");
        const failed = extra.some(({ severity }) => severity === "error");
        return {
          schemaVersion: _result_js__WEBPACK_IMPORTED_MODULE_0__.f$,
          status: failed || worst === "error" ? "error" : worst === "failed" ? "failed" : "passed",
          verdicts: {},
          tests: {
            passed: sum(({ tests }) => tests.passed),
            failed: sum(({ tests }) => tests.failed),
            skipped: sum(({ tests }) => tests.skipped)
          },
          cases: [],
          figures: { modules: { value: modules2.length, unit: "count" } },
          diagnostics: extra,
          stages: _result_js__WEBPACK_IMPORTED_MODULE_0__.an.flatMap((name) => {
            const found = modules2.flatMap(({ stages }) => stages.filter((stage) => stage.name === name));
            if (found.length === 0)
              return [];
            const status = found.reduce((all, stage) => worse(all, stage.status), "skipped");
            const seconds = Math.round(found.reduce((total, stage) => total + stage.seconds, 0) * 1e3) / 1e3;
            return [{ name, status, seconds }];
          }),
          modules: modules2
        };
      }
      function foldAll(modules2) {
        const [only, second] = modules2;
        if (only === void 0 || second !== void 0)
          return foldModules(modules2);
        const { name: _, ...result } = only;
        return result;
      }
      function allDiagnostics(result) {
        if (result.modules === void 0)
          return result.diagnostics;
        return [...result.diagnostics, ...result.modules.flatMap(({ diagnostics }) => diagnostics)];
      }
      function worse(a, b) {
        return RANK[b] > RANK[a] ? b : a;
      }
    })
  ),
  /***/
  48034: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          renderPage
        )
        /* harmony export */
      });
      var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35807);
      var _chart_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33585);
      var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28522);
      var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15118);
      const SYMBOLS = { passed: "\u2705", failed: "\u274C", error: "\u26A0\uFE0F" };
      const RESERVE = 200;
      function renderPage(result, { longest }) {
        const { modules: modules2 } = result;
        if (modules2 === void 0)
          return (0, _base_text_js__WEBPACK_IMPORTED_MODULE_0__.Uw)((0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Gc)(result), longest);
        const wrong = modules2.filter(({ status }) => status !== "passed");
        const right = modules2.filter(({ status }) => status === "passed");
        const head = [
          `## ${SYMBOLS[result.status]} ${headline(modules2, wrong)}`,
          "",
          ...result.diagnostics.map(({ severity, message }) => `- ${severity}: ${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.mG)(message)}`),
          ...result.diagnostics.length === 0 ? [] : [""],
          "| | Module | Size | ABI | Loads | Tests | Image |",
          "| --- | --- | --- | --- | --- | --- | --- |"
        ];
        const parts = [head.join("\n")];
        let room = longest - RESERVE - Buffer.byteLength(parts[0] ?? "");
        const add = (text) => {
          const size = Buffer.byteLength(text) + 1;
          if (size > room)
            return false;
          parts.push(text);
          room -= size;
          return true;
        };
        const rows = [...wrong, ...right];
        const shown = rows.findIndex((module) => !add(row(module)));
        const left = shown < 0 ? 0 : rows.length - shown;
        add(`
${sizeChart(modules2)}`);
        const untold = wrong.filter((module) => !add(`
${(0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.Gc)(module).trimEnd()}`)).length;
        const rest = [
          ...left === 0 ? [] : [`\u2026 and ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.U9)(left, "module")} more`],
          ...untold === 0 ? [] : [`the details of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.U9)(untold, "module")} have no place here`]
        ];
        if (rest.length > 0)
          parts.push("", `${rest.join("; ")}: see the result file.`);
        return `${parts.join("\n")}
`;
      }
      const sizeChart = (modules2) => (0, _chart_js__WEBPACK_IMPORTED_MODULE_3__.d)("Size of each module", "kB", modules2.flatMap(({ name, module }) => module === void 0 ? [] : { label: name, value: module.size / 1e3 }));
      function headline(modules2, wrong) {
        if (wrong.length === 0)
          return `${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.U9)(modules2.length, "module")} passed`;
        return `${wrong.length} of ${(0, _format_js__WEBPACK_IMPORTED_MODULE_2__.U9)(modules2.length, "module")} did not pass`;
      }
      function row(module) {
        const verdicts = Object.values(module.verdicts);
        const loads = verdicts.filter(({ verdict }) => verdict === "loads").length;
        const { passed, failed, skipped } = module.tests;
        const tests = passed + failed + skipped === 0 ? "" : `${passed} of ${passed + failed + skipped}`;
        const cells = [
          SYMBOLS[module.status],
          (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.mG)(module.name),
          module.module === void 0 ? "" : (0, _format_js__WEBPACK_IMPORTED_MODULE_2__.z3)(module.module.size),
          (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.mG)(module.module?.abi ?? ""),
          verdicts.length === 0 ? "" : `${loads} of ${verdicts.length}`,
          tests,
          module.image === void 0 ? "" : (0, _markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`${module.image.reference}@${module.image.digest}`)
        ];
        return `| ${cells.join(" | ")} |`;
      }
    })
  ),
  /***/
  96512: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        renderSarif: () => (
          /* binding */
          renderSarif
        )
        /* harmony export */
      });
      var _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65203);
      var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35807);
      var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77634);
      const MOST_RESULTS = 25e3;
      const LONGEST_MESSAGE = 4e3;
      const LEVELS = { error: "error", warning: "warning", notice: "note" };
      function renderSarif(diagnostics) {
        const all = (0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.D)((0, _base_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__.G)(diagnostics));
        const placed = all.filter(({ file }) => file !== void 0).slice(0, MOST_RESULTS);
        const placeless = all.filter(({ file }) => file === void 0);
        const rules = [...new Set(all.map(({ code }) => code))];
        const index = new Map(rules.map((code, position) => [code, position]));
        const rule = (diagnostic) => index.get(diagnostic.code) ?? 0;
        const log = {
          $schema: "https://json.schemastore.org/sarif-2.1.0.json",
          version: "2.1.0",
          runs: [
            {
              tool: { driver: { name: "wasm-action", semanticVersion: _base_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION, rules: rules.map((id2) => toRule(id2, all)) } },
              columnKind: "utf16CodeUnits",
              invocations: [
                {
                  executionSuccessful: !all.some(({ code }) => code === "internal"),
                  toolExecutionNotifications: placeless.map((diagnostic) => ({
                    level: LEVELS[diagnostic.severity],
                    message: messageOf(diagnostic),
                    associatedRule: { id: diagnostic.code, index: rule(diagnostic) }
                  }))
                }
              ],
              results: placed.map((diagnostic) => ({
                ruleId: diagnostic.code,
                ruleIndex: rule(diagnostic),
                level: LEVELS[diagnostic.severity],
                message: messageOf(diagnostic),
                locations: [{ physicalLocation: locationOf(diagnostic) }]
              }))
            }
          ]
        };
        return `${JSON.stringify(log)}
`;
      }
      function toRule(id2, diagnostics) {
        const docs = diagnostics.find(({ code, docs: page }) => code === id2 && page !== void 0)?.docs;
        return { id: id2, ...docs !== void 0 && URL.canParse(docs) ? { helpUri: docs } : {} };
      }
      function messageOf({ message, hint }) {
        const text = (0, _base_text_js__WEBPACK_IMPORTED_MODULE_2__.IN)((0, _base_text_js__WEBPACK_IMPORTED_MODULE_2__.kU)(hint === void 0 ? message : `${message}
${hint}`), LONGEST_MESSAGE);
        return { text: text.trim() === "" ? "(no message)" : text };
      }
      function locationOf({ file = "", line, column, endLine, endColumn }) {
        const uri = file.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
        const region = {
          startLine: line,
          startColumn: column,
          endLine: endLine === void 0 || line === void 0 || endLine < line ? void 0 : endLine,
          endColumn: column === void 0 ? void 0 : endColumn
        };
        return { artifactLocation: { uri }, ...line === void 0 ? {} : { region } };
      }
    })
  ),
  /***/
  11843: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          exitCode
        )
        /* harmony export */
      });
      var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53739);
      function exitCode(results, failOn) {
        const stopped = results.find((result) => result.status === "error");
        if (stopped !== void 0) {
          return stopped.diagnostics.some((diagnostic) => diagnostic.code === "configuration") ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.configuration : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.environment;
        }
        const failed = results.some((result) => result.status === "failed");
        return failed && failOn !== "never" ? _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.failed : _base_errors_js__WEBPACK_IMPORTED_MODULE_0__.dc.passed;
      }
    })
  ),
  /***/
  42106: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        dJ: () => (
          /* binding */
          wantsEnvoy
        ),
        /* harmony export */
        fN: () => (
          /* binding */
          FAIL_LEVELS
        ),
        /* harmony export */
        ug: () => (
          /* binding */
          ENGINES
        ),
        /* harmony export */
        ws: () => (
          /* binding */
          SBOM_WISHES
        )
        /* harmony export */
      });
      const SBOM_WISHES = ["auto", "true", "false"];
      const FAIL_LEVELS = ["error", "warning", "never"];
      const ENGINES = ["host", "envoy"];
      function wantsEnvoy({ engines }) {
        return engines.length === 0 || engines.includes("envoy");
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
