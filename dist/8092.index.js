const id = 8092;
const ids = [8092];
const modules = {
  /***/
  28092: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        runAction: () => (
          /* binding */
          runAction
        )
        /* harmony export */
      });
      var _helper_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64047);
      var _input_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71061);
      const POST_ENTRY = "save-cache";
      async function runAction(stage) {
        if (stage === POST_ENTRY)
          return (await Promise.all(
            /* import() */
            [__webpack_require__.e(7934), __webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(7851)]
          ).then(__webpack_require__.bind(__webpack_require__, 47851))).saveCaches();
        if (isHelper(stage))
          process.exit(await (await Promise.all(
            /* import() */
            [__webpack_require__.e(7934), __webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(7174), __webpack_require__.e(5810), __webpack_require__.e(7588)]
          ).then(__webpack_require__.bind(__webpack_require__, 37588))).runHelper(stage));
        const wanted = (process.env.INPUT_STAGES ?? "").trim() || _input_table_js__WEBPACK_IMPORTED_MODULE_1__.mc.stages.default;
        if (!wanted.split(/[\s,]+/).includes(stage)) {
          process.stdout.write(`${stage} is not among the stages: ${wanted.replaceAll(/\s+/g, " ")}
`);
          return;
        }
        const { runActionStage } = await Promise.all(
          /* import() */
          [__webpack_require__.e(6752), __webpack_require__.e(3838), __webpack_require__.e(7174), __webpack_require__.e(5810), __webpack_require__.e(9525)]
        ).then(__webpack_require__.bind(__webpack_require__, 79525));
        process.exit(await runActionStage(stage));
      }
      function isHelper(entry) {
        return entry in _helper_table_js__WEBPACK_IMPORTED_MODULE_0__.q;
      }
    })
  ),
  /***/
  64047: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          HELPERS
        )
        /* harmony export */
      });
      const HELPERS = {
        discover: {
          description: "Finds a repository's modules and those that a change concerns, spread over jobs",
          inputs: {
            base: {
              description: "What to compare with: a commit or branch. Empty: the pull request's or merge group's base, or what was there before the push; where there is none, every module counts as changed.",
              default: ""
            },
            shards: { description: "Over how many jobs to spread the modules, at most 256.", default: "10" },
            settings: {
              description: "What else decides how a module is judged, as any text: a pass under other settings does not count.",
              default: ""
            },
            passed: {
              description: "The file that the action verdict wrote in an earlier run. A changed module that passed there with the same content is left out. No file: none is.",
              default: ""
            }
          },
          outputs: {
            shards: "JSON for a matrix: index, and directories as lines for the input directory.",
            count: "How many modules there are to judge.",
            released: "Of a tag such as add-header/v1.2.3 the directory of that module; . where the repository is one module.",
            discovery: "JSON: why each changed module counts as changed, which have not changed, and which passed before."
          }
        },
        verdict: {
          description: "Says in one place what became of every module; fails where one failed or nothing is known of it",
          inputs: {
            needs: { description: "The jobs before this one, as toJSON(needs) has them.", default: "" },
            passed: {
              description: "The file in which to keep, for the action discover of later runs, what has passed. Empty: none.",
              default: ""
            }
          },
          outputs: { verdict: "passed or failed." }
        }
      };
      const HELPER_NAMES = Object.keys(HELPERS);
    })
  ),
  /***/
  71061: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F5: () => (
          /* binding */
          ACTION_STAGES
        ),
        /* harmony export */
        mc: () => (
          /* binding */
          INPUTS
        )
        /* harmony export */
      });
      const ACTION_STAGES = ["setup", "build", "check", "test", "publish", "report"];
      const BUILDING = ["setup", "build", "check", "test", "publish"];
      const ALL = ACTION_STAGES;
      const INPUTS = {
        directory: {
          description: "The project's folder, relative to the workspace; of several modules one a line.",
          default: ".",
          stages: ALL
        },
        module: {
          description: "A .wasm file that another build made, or the reference of a published module. Nothing is built then.",
          default: "",
          stages: BUILDING
        },
        base: {
          description: "An earlier build, a .wasm file or a reference such as ghcr.io/acme/{name}:latest: what the module can do beyond it (call out, share data, \u2026), and how much larger it is, is told. {name} stands for the module's name.",
          default: "",
          stages: ["check"]
        },
        "build-command": {
          description: "Builds the module instead of the detected toolchain. Words are split like a shell would, but no shell runs them.",
          default: "",
          stages: ["setup", "build"]
        },
        "build-output": {
          description: "The module that build-command makes, relative to the project's folder.",
          default: "",
          stages: ["setup", "build"]
        },
        optimize: {
          description: "What wasm-opt does to the module: none, size (the smallest) or speed. Empty: what wasm.yaml says, else size; a build-command is left alone.",
          default: "",
          stages: ["setup", "build"]
        },
        language: {
          description: "The project's language, where it cannot be detected.",
          default: "",
          stages: ["setup", "build"]
        },
        targets: {
          description: "What the module must load on, one a line: envoy@1.40.0, istio@1.28.10, envoy-gateway@1.6, image:REF or path:FILE. Empty: the targets of wasm.yaml, else the newest known Envoy.",
          default: "",
          stages: ["setup", "build", "check", "test"]
        },
        measure: {
          description: "true: the targets' own Envoys judge in the stage check too, instead of the measured tables.",
          default: "false",
          stages: ["check"]
        },
        "data-version": {
          description: "Which tables judge in the stage check: VERSION@sha256:SUM (published beside the code), latest (taken unpinned, which is told), or empty: those of this release.",
          default: "",
          stages: ["setup", "check", "test"]
        },
        cases: {
          description: "Files with test cases, one a line. Empty: the project's tests/*.yaml.",
          default: "",
          stages: ["test"]
        },
        filter: {
          description: "Which of the cases run, one a line: a part of a name, /REGEX/ or @TAG, with ! in front for all others. Empty: all.",
          default: "",
          stages: ["test"]
        },
        engine: {
          description: "Where the test cases run: envoy, host (the embedded host, without any Envoy), or both, separated by a comma.",
          default: "envoy",
          stages: ["setup", "test"]
        },
        as: {
          description: "Whose way of configuring modules the tests follow: envoy, istio, envoy-gateway or gloo. Empty: wasm.yaml, else what each target is.",
          default: "",
          stages: ["check", "test"]
        },
        image: {
          description: "Where to push, HOST/NAME or HOST/NAME:TAG; {name} stands for the module. Empty: the image of wasm.yaml, else an OCI image-layout folder.",
          default: "",
          stages: ["publish"]
        },
        tags: {
          description: "Tags, one a line, where the image has none; {version}, {major}, {minor}, {patch}, {sha}, {branch} and {name} stand for what they say. Empty: the version of wasm.yaml, else the git tag, of which NAME/ before the version is left out.",
          default: "",
          stages: ["publish"]
        },
        floating: {
          description: "true also moves the tags 1.2, 1 and latest along with 1.2.3; a pre-release moves none.",
          default: "false",
          stages: ["publish"]
        },
        immutable: {
          description: "true refuses to move a tag that stands for another image; floating tags still move.",
          default: "false",
          stages: ["publish"]
        },
        attach: {
          description: "Files to put beside the image as referrers, one a line, FILE or FILE=TYPE, relative to the project's folder: an SBOM, a provenance statement, a README.",
          default: "",
          stages: ["publish"]
        },
        sbom: {
          description: "true puts a list of what the module is made of (CycloneDX, from Cargo.lock, package-lock.json or go.mod) beside the image; auto where there is such a file.",
          default: "false",
          stages: ["publish"]
        },
        provenance: {
          description: "true puts a statement of where the image comes from (SLSA provenance, unsigned) beside it; the workflow release.yml attests instead.",
          default: "false",
          stages: ["publish"]
        },
        sign: {
          description: "true signs the image with cosign, by the identity of the job (id-token: write) or with sign-key; only a module that another job built.",
          default: "false",
          stages: ["publish"]
        },
        "sign-key": {
          description: "The key to sign with: a file, a KMS's URI or env://NAME. Empty: the identity of the job.",
          default: "",
          stages: ["publish"]
        },
        "sign-log": {
          description: "false keeps the signature out of the public transparency log.",
          default: "true",
          stages: ["publish"]
        },
        layouts: {
          description: "The layouts to write, separated by commas or lines: compat, solo, cncf, docker. Empty: those of wasm.yaml, else compat and solo.",
          default: "",
          stages: ["publish"]
        },
        publish: {
          description: "auto pushes on a release, a tag and the default branch; true always; false never. A pull request never pushes: the image is packed into a folder.",
          default: "auto",
          stages: ["publish"]
        },
        username: {
          description: "For the registry. Empty: the Docker configuration, or for ghcr.io the actor.",
          default: "",
          stages: ["publish"]
        },
        password: {
          description: "For the registry. Empty: the Docker configuration, or for ghcr.io the github-token.",
          default: "",
          stages: ["publish"]
        },
        "github-token": {
          description: "For the check run, and for ghcr.io where no password is given.",
          // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, not of ours
          default: "${{ github.token }}",
          stages: ["setup", "publish", "report"]
        },
        mirrors: {
          description: "Where to download from instead, one `FROM = TO` a line; the longest matching prefix wins. Images and packages too.",
          default: "",
          stages: BUILDING
        },
        cache: {
          description: "true restores the compilers' and package managers' caches and saves them after the job; a release and a pull_request_target never save. false does neither.",
          default: "true",
          stages: ["setup", "build"],
          root: false
        },
        "fail-on": {
          description: "What fails the job: error, warning, or never.",
          default: "error",
          stages: ALL
        },
        annotate: {
          description: "Which warnings become annotations on a pull request: those on added lines, in changed files (file), or all.",
          default: "added",
          stages: ALL
        },
        "check-run": {
          description: "true also writes a check run with every annotation; needs the permission checks: write.",
          default: "false",
          stages: ["setup", "report"]
        },
        comment: {
          description: "true also keeps one comment on the pull request up to date; needs the permission pull-requests: write.",
          default: "false",
          stages: ["report"]
        },
        result: {
          description: "A result file of another run, to report instead of this job's: for pull requests from forks, in a workflow_run. Nothing in it is believed but its form.",
          default: "",
          stages: ["report"]
        },
        stages: {
          description: "Which stages run, separated by commas or lines.",
          default: "setup, build, check, test, publish, report",
          stages: ALL
        }
      };
      const OUTPUTS = {
        module: "Path of the module.",
        "module-sha256": "The module's SHA-256.",
        image: "Reference of the published image, or of the image-layout folder.",
        digest: "Digest of the image's manifest, sha256:\u2026",
        references: "Every reference that stands for the module now, one a line: each layout under each tag.",
        tags: "The tags of these references, one a line.",
        sbom: "Path of the SBOM, where the input sbom wants one and a lock file tells.",
        layouts: "JSON: of each layout its reference, under the first tag, and its digest.",
        verdict: "passed, failed or error.",
        result: "Path of the JSON file with everything that was found.",
        modules: "JSON for the jobs that follow: name, status, sha256, image and digest of each module, and why it did not pass."
      };
      const CACHE_OUTPUTS = {
        "cache-key": "A key for actions/cache, from lock files, pinned versions and compilers. Set by the stage setup.",
        "cache-paths": "The folders to cache, one a line. Set by the stage setup."
      };
    })
  )
};
export {
  id,
  ids,
  modules
};
