const id = 7588;
const ids = [7588];
const modules = {
  /***/
  37588: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        runHelper: () => (
          /* binding */
          runHelper
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var core = __webpack_require__(33838);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var redact = __webpack_require__(60957);
      var base_text = __webpack_require__(35807);
      var dist = __webpack_require__(77934);
      ;
      const DAYS_KEPT = 7;
      const MOST_KEPT = 5e3;
      const FILE = dist.Ikc({
        version: dist.euz(1),
        passed: dist.g1P(dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/)), dist.Ikc({
          directory: dist.FsL(dist.YjP(), dist.Ru6(1e3)),
          run: dist.FsL(dist.YjP(), dist.Ru6(1e3)),
          ref: dist.FsL(dist.YjP(), dist.Ru6(1e3)),
          at: dist.FsL(dist.YjP(), dist.yhX()),
          size: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0)))
        }))
      });
      function parsePassed(text, now) {
        let content;
        try {
          content = JSON.parse(text);
        } catch {
          return void 0;
        }
        const result = dist.xLC(FILE, content);
        if (!result.success)
          return void 0;
        const oldest = now.getTime() - DAYS_KEPT * 864e5;
        const entries = Object.entries(result.output.passed).filter(([, { at }]) => Date.parse(at) >= oldest && Date.parse(at) <= now.getTime()).sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at));
        return new Map(entries);
      }
      function renderPassed(known, now) {
        const rest = [...known].filter(([key]) => !now.has(key));
        return JSON.stringify({ version: 1, passed: Object.fromEntries([...rest, ...now].slice(-MOST_KEPT)) });
      }
      function passedSizes(known, branch) {
        const sizes = /* @__PURE__ */ new Map();
        for (const { directory, ref, size } of known.values()) {
          if (size !== void 0 && ref === branch)
            sizes.set(directory, size);
        }
        return sizes;
      }
      var format = __webpack_require__(28522);
      var stage = __webpack_require__(29533);
      var annotations = __webpack_require__(47534);
      ;
      const NO_COMMIT = /^0+$/;
      function baseCommit(event, isMerge) {
        if (event.name.startsWith("pull_request"))
          return isMerge ? "HEAD^1" : event.baseSha;
        const before = event.name === "merge_group" || event.name === "push" ? event.before : void 0;
        return before === void 0 || NO_COMMIT.test(before) ? void 0 : before;
      }
      function releasedDirectory(tag, directories) {
        const prefix = tag === void 0 ? void 0 : /^(.+)\/v?\d/.exec(tag)?.[1];
        const [only, second] = prefix === void 0 ? directories : directories.filter((path) => isNamed(path, prefix));
        if (second !== void 0)
          return void 0;
        return only ?? (directories.length === 0 ? "." : void 0);
      }
      const isNamed = (path, name) => path === name || path.endsWith(`/${name}`);
      var checkout = __webpack_require__(7366);
      var environment = __webpack_require__(55569);
      var github_event = __webpack_require__(90528);
      var helper_table = __webpack_require__(64047);
      var github_log = __webpack_require__(94174);
      var github_text = __webpack_require__(66429);
      var chart = __webpack_require__(33585);
      var markdown = __webpack_require__(15118);
      ;
      const SHARD = /^shard-\d+$/;
      const LONGEST_LIST = 2e4;
      function judgeJobs(needs, { run, sizes }) {
        const discovery = readDiscovery(needs);
        const outcomes = Object.values(needs).filter(({ result }) => result !== "skipped").flatMap(({ outputs }) => Object.entries(outputs)).flatMap(([name, value]) => SHARD.test(name) && value !== "" ? JSON.parse(value) : []);
        const known = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
        const changed = Object.keys(discovery?.changed ?? {});
        const faults = [
          ...Object.entries(needs).flatMap(([name, need]) => jobFaults(name, need, changed.length)),
          ...discovery === void 0 ? ["nothing is known of the modules: no job has said which there are"] : [],
          ...changed.filter((name) => !known.has(name)).map((name) => `nothing is known of ${name}: its job left no word`),
          ...outcomes.filter(({ status }) => status === "error").map(({ name }) => `${name} has no verdict`)
        ];
        const passed = faults.length === 0;
        const passes = outcomes.flatMap(({ name, status, size }) => {
          const key = discovery?.keys?.[name];
          if (status !== "passed" || key === void 0)
            return [];
          return [[key, { directory: name, ...run, ...size === void 0 ? {} : { size } }]];
        });
        return {
          passed,
          faults,
          page: renderPage(passed, faults, outcomes, discovery, sizes),
          passes: new Map(passes)
        };
      }
      function jobFaults(name, { result }, changed) {
        switch (result) {
          case "success":
            return [];
          case "skipped":
            return changed === 0 ? [] : [`the job ${name} was skipped, though ${(0, format.U9)(changed, "module")} changed`];
          case "failure":
            return [`the job ${name} failed`];
          case "cancelled":
            return [`the job ${name} was cancelled`];
        }
      }
      function readDiscovery(needs) {
        const text = Object.values(needs).map(({ outputs }) => outputs.discovery).find((value) => value !== void 0 && value !== "");
        return text === void 0 ? void 0 : JSON.parse(text);
      }
      function renderPage(passed, faults, outcomes, discovery, sizes) {
        const symbols = { passed: "\u2705", failed: "\u274C", error: "\u26A0\uFE0F" };
        const unchanged = discovery?.unchanged ?? [];
        const before = Object.entries(discovery?.passed ?? {});
        const sorted = [...outcomes].sort((a, b) => Number(a.status === "passed") - Number(b.status === "passed"));
        const rows = sorted.map(({ name, status, size, tests, image, digest, why }) => [
          symbols[status] ?? "\u2754",
          (0, markdown.mG)(name),
          size === void 0 ? "" : `${(0, format.z3)(size)}${(0, format.eD)(sizes.get(name), size)}`,
          (0, markdown.mG)(tests ?? ""),
          image === void 0 ? "" : (0, markdown.aY)(`${image}@${digest ?? ""}`),
          (why ?? []).map(markdown.mG).join("<br>"),
          (0, markdown.mG)(discovery?.changed[name] ?? "")
        ]);
        const since = discovery?.base === void 0 ? "" : ` since ${(0, markdown.aY)(discovery.base)}`;
        const parts = [
          `## ${passed ? "\u2705 passed" : "\u274C failed"}: ${(0, format.U9)(outcomes.length, "module")} of ${outcomes.length + unchanged.length + before.length}`,
          faults.map((fault) => `- ${(0, markdown.mG)(fault)}`).join("\n"),
          (0, markdown.tp)(["", "Module", "Size", "Tests", "Image", "Why not", "Concerned by"], rows),
          (0, chart.d)("Size of each module", "kB", outcomes.flatMap(({ name, size }) => size === void 0 ? [] : { label: name, value: size / 1e3 })),
          before.length === 0 ? "" : `Skipped, for the same content has passed before: ${(0, base_text.IN)(before.map(passedLink).join(", "), LONGEST_LIST)}`,
          unchanged.length === 0 ? "" : `Skipped, for nothing that concerns them has changed${since}: ${(0, markdown.mG)((0, base_text.IN)(unchanged.join(", "), LONGEST_LIST))}`
        ];
        return `${parts.filter((part) => part !== "").join("\n\n")}
`;
      }
      const passedLink = ([name, run]) => /^https:\/\/[\w.:-]+\/[\w./-]+$/.test(run) ? `[${(0, markdown.mG)(name)}](${run})` : (0, markdown.mG)(name);
      ;
      const LONGEST_SUMMARY_BYTES = 1e6;
      const MOST_JOBS = 256;
      async function runHelper(name) {
        const log = (0, github_log.r)((0, redact.l)());
        const stop = new AbortController();
        for (const signal of ["SIGINT", "SIGTERM"]) {
          process.on(signal, () => stop.abort(new errors.p4(signal)));
        }
        try {
          switch (name) {
            case "discover":
              return await findModules(await (0, environment.M)(process.env, workspace(), log, stop.signal));
            case "verdict":
              return await judge(log);
          }
        } catch (error) {
          if (error instanceof errors.p4)
            return errors.dc.interrupted;
          const { code, message, hint } = (0, stage.Ee)(error);
          core.z3((0, github_text.L)(hint === void 0 ? message : `${message}
${hint}`), { title: code });
          return error instanceof errors.j1 ? errors.dc.configuration : errors.dc.environment;
        }
      }
      const workspace = () => (0, external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? ".");
      async function findModules(env) {
        const shards = readInput("discover", "shards");
        if (!/^[1-9]\d{0,2}$/.test(shards) || Number(shards) > MOST_JOBS) {
          throw new errors.j1(`input shards: ${JSON.stringify(shards)} is not legal`, {
            hint: `legal: 1 to ${MOST_JOBS}, which is as many jobs as GitHub lets a matrix have`
          });
        }
        const [{ discover }, { isMergeCommit }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3292), __webpack_require__.e(8899)]
          ).then(__webpack_require__.bind(__webpack_require__, 98899)),
          __webpack_require__.e(
            /* import() */
            3740
          ).then(__webpack_require__.bind(__webpack_require__, 3740))
        ]);
        const root = await (0, checkout.I)(workspace(), workspace());
        const event = await (0, github_event.j)(process.env);
        const base = readInput("discover", "base") || baseCommit(event, await isMergeCommit(root, env));
        const settings = readInput("discover", "settings");
        const passed = await readPassed(readInput("discover", "passed"));
        const found = await discover(root, { base, shards: Number(shards), settings, passed }, env);
        const changed = found.modules.filter((module) => module.changed && module.passedIn === void 0);
        const before = found.modules.flatMap(({ directory, passedIn }) => passedIn === void 0 ? [] : [[directory, passedIn]]);
        const outline = {
          ...base === void 0 ? {} : { base },
          changed: Object.fromEntries(changed.map(({ directory, why }) => [directory, why ?? ""])),
          unchanged: found.modules.filter((module) => !module.changed).map(({ directory }) => directory),
          passed: Object.fromEntries(before),
          keys: Object.fromEntries(changed.map(({ directory, key }) => [directory, key]))
        };
        for (const { directory, why } of changed)
          env.log.info(`${directory}: ${why ?? ""}`);
        for (const [directory, run] of before)
          env.log.info(`${directory}: the same content passed in ${run}`);
        env.log.info(`${(0, format.U9)(outline.unchanged.length, "module")} of ${found.modules.length} unchanged`);
        core.uH("shards", JSON.stringify(found.shards.map(({ index, directories }) => ({ index, directories: directories.join("\n") }))));
        core.uH("count", String(changed.length));
        core.uH("released", releasedDirectory(event.tag, found.modules.map(({ directory }) => directory)) ?? "");
        core.uH("discovery", JSON.stringify(outline));
        return errors.dc.passed;
      }
      async function readPassed(file) {
        const text = file === "" ? void 0 : await (0, files.TP)((0, external_node_path_.resolve)(workspace(), file));
        const passed = text === void 0 ? void 0 : parsePassed(text, /* @__PURE__ */ new Date());
        if (text !== void 0 && passed === void 0) {
          const message = `${file} is no record of earlier runs: everything that has changed is judged`;
          core.lm((0, github_text.L)(message), { title: "passed" });
        }
        return passed ?? /* @__PURE__ */ new Map();
      }
      async function judge(log) {
        const file = readInput("verdict", "passed");
        const known = await readPassed(file);
        const event = await (0, github_event.j)(process.env);
        const { passed, faults, page, passes } = judgeJobs(readNeeds(readInput("verdict", "needs")), {
          run: { run: (0, annotations.fL)(process.env) ?? "an unknown run", ref: event.ref, at: (/* @__PURE__ */ new Date()).toISOString() },
          sizes: passedSizes(known, `refs/heads/${event.defaultBranch}`)
        });
        if (file !== "")
          await (0, files.lo)((0, external_node_path_.resolve)(workspace(), file), renderPassed(known, passes));
        for (const fault of faults)
          log.info(fault);
        if (!passed)
          core.z3((0, github_text.L)(faults.join("\n")), { title: "verdict" });
        if (process.env.GITHUB_STEP_SUMMARY !== void 0) {
          await core.z.addRaw((0, base_text.Uw)(page, LONGEST_SUMMARY_BYTES)).write();
        }
        core.uH("verdict", passed ? "passed" : "failed");
        return passed ? errors.dc.passed : errors.dc.failed;
      }
      function readNeeds(text) {
        try {
          const needs = JSON.parse(text);
          if (typeof needs === "object" && needs !== null && Object.keys(needs).length > 0)
            return needs;
        } catch {
        }
        throw new errors.j1("input needs: it is not what toJSON(needs) gives", {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
          hint: "write needs: ${{ toJSON(needs) }}, in a job that has `needs:`"
        });
      }
      function readInput(helper, input) {
        const given = process.env[`INPUT_${input.toUpperCase()}`]?.trim() ?? "";
        const definitions = helper_table.q[helper].inputs;
        return given === "" ? definitions[input]?.default ?? "" : given;
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
