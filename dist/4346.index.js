const id = 4346;
const ids = [4346];
const modules = {
  /***/
  44346: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        createRunnerStore: () => (
          /* binding */
          createRunnerStore
        )
      });
      var promises_ = __webpack_require__(51455);
      var lib_core = __webpack_require__(33838);
      var lib_io = __webpack_require__(88701);
      var external_crypto_ = __webpack_require__(76982);
      var external_fs_ = __webpack_require__(79896);
      var node_modules_semver = __webpack_require__(62088);
      var external_os_ = __webpack_require__(70857);
      var external_child_process_ = __webpack_require__(35317);
      ;
      var __awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      const _internal = {
        readLinuxVersionFile() {
          const lsbReleaseFile = "/etc/lsb-release";
          const osReleaseFile = "/etc/os-release";
          let contents = "";
          if (external_fs_.existsSync(lsbReleaseFile)) {
            contents = external_fs_.readFileSync(lsbReleaseFile).toString();
          } else if (external_fs_.existsSync(osReleaseFile)) {
            contents = external_fs_.readFileSync(osReleaseFile).toString();
          }
          return contents;
        }
      };
      function _findMatch(versionSpec, stable, candidates, archFilter) {
        return __awaiter(this, void 0, void 0, function* () {
          const platFilter = os.platform();
          let result;
          let match;
          let file;
          for (const candidate of candidates) {
            const version = candidate.version;
            debug(`check ${version} satisfies ${versionSpec}`);
            if (semver.satisfies(version, versionSpec) && (!stable || candidate.stable === stable)) {
              file = candidate.files.find((item) => {
                debug(`${item.arch}===${archFilter} && ${item.platform}===${platFilter}`);
                let chk = item.arch === archFilter && item.platform === platFilter;
                if (chk && item.platform_version) {
                  const osVersion = _getOsVersion();
                  if (osVersion === item.platform_version) {
                    chk = true;
                  } else {
                    chk = semver.satisfies(osVersion, item.platform_version);
                  }
                }
                return chk;
              });
              if (file) {
                debug(`matched ${candidate.version}`);
                match = candidate;
                break;
              }
            }
          }
          if (match && file) {
            result = Object.assign({}, match);
            result.files = [file];
          }
          return result;
        });
      }
      function _getOsVersion() {
        const plat = os.platform();
        let version = "";
        if (plat === "darwin") {
          version = cp.execSync("sw_vers -productVersion").toString();
        } else if (plat === "linux") {
          const lsbContents = _internal.readLinuxVersionFile();
          if (lsbContents) {
            const lines = lsbContents.split("\n");
            for (const line of lines) {
              const parts = line.split("=");
              if (parts.length === 2 && (parts[0].trim() === "VERSION_ID" || parts[0].trim() === "DISTRIB_RELEASE")) {
                version = parts[1].trim().replace(/^"/, "").replace(/"$/, "");
                break;
              }
            }
          }
        }
        return version;
      }
      function _readLinuxVersionFile() {
        return _internal.readLinuxVersionFile();
      }
      var external_path_ = __webpack_require__(16928);
      var lib = __webpack_require__(44942);
      var external_stream_ = __webpack_require__(2203);
      var external_util_ = __webpack_require__(39023);
      var external_assert_ = __webpack_require__(42613);
      var lib_exec = __webpack_require__(41955);
      ;
      var retry_helper_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      class retry_helper_RetryHelper {
        constructor(maxAttempts, minSeconds, maxSeconds) {
          if (maxAttempts < 1) {
            throw new Error("max attempts should be greater than or equal to 1");
          }
          this.maxAttempts = maxAttempts;
          this.minSeconds = Math.floor(minSeconds);
          this.maxSeconds = Math.floor(maxSeconds);
          if (this.minSeconds > this.maxSeconds) {
            throw new Error("min seconds should be less than or equal to max seconds");
          }
        }
        execute(action, isRetryable) {
          return retry_helper_awaiter(this, void 0, void 0, function* () {
            let attempt = 1;
            while (attempt < this.maxAttempts) {
              try {
                return yield action();
              } catch (err) {
                if (isRetryable && !isRetryable(err)) {
                  throw err;
                }
                core.info(err.message);
              }
              const seconds = this.getSleepAmount();
              core.info(`Waiting ${seconds} seconds before trying again`);
              yield this.sleep(seconds);
              attempt++;
            }
            return yield action();
          });
        }
        getSleepAmount() {
          return Math.floor(Math.random() * (this.maxSeconds - this.minSeconds + 1)) + this.minSeconds;
        }
        sleep(seconds) {
          return retry_helper_awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
          });
        }
      }
      ;
      var tool_cache_awaiter = function(thisArg, _arguments, P, generator) {
        function adopt(value) {
          return value instanceof P ? value : new P(function(resolve) {
            resolve(value);
          });
        }
        return new (P || (P = Promise))(function(resolve, reject) {
          function fulfilled(value) {
            try {
              step(generator.next(value));
            } catch (e) {
              reject(e);
            }
          }
          function rejected(value) {
            try {
              step(generator["throw"](value));
            } catch (e) {
              reject(e);
            }
          }
          function step(result) {
            result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
          }
          step((generator = generator.apply(thisArg, _arguments || [])).next());
        });
      };
      class HTTPError extends Error {
        constructor(httpStatusCode) {
          super(`Unexpected HTTP response: ${httpStatusCode}`);
          this.httpStatusCode = httpStatusCode;
          Object.setPrototypeOf(this, new.target.prototype);
        }
      }
      const IS_WINDOWS = process.platform === "win32";
      const IS_MAC = process.platform === "darwin";
      const userAgent = "actions/tool-cache";
      function downloadTool(url, dest, auth, headers) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          dest = dest || path.join(_getTempDirectory(), crypto.randomUUID());
          yield io.mkdirP(path.dirname(dest));
          core.debug(`Downloading ${url}`);
          core.debug(`Destination ${dest}`);
          const maxAttempts = 3;
          const minSeconds = _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS", 10);
          const maxSeconds = _getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS", 20);
          const retryHelper = new RetryHelper(maxAttempts, minSeconds, maxSeconds);
          return yield retryHelper.execute(() => tool_cache_awaiter(this, void 0, void 0, function* () {
            return yield downloadToolAttempt(url, dest || "", auth, headers);
          }), (err) => {
            if (err instanceof HTTPError && err.httpStatusCode) {
              if (err.httpStatusCode < 500 && err.httpStatusCode !== 408 && err.httpStatusCode !== 429) {
                return false;
              }
            }
            return true;
          });
        });
      }
      function downloadToolAttempt(url, dest, auth, headers) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          if (fs.existsSync(dest)) {
            throw new Error(`Destination file path ${dest} already exists`);
          }
          const http = new httpm.HttpClient(userAgent, [], {
            allowRetries: false
          });
          if (auth) {
            core.debug("set auth");
            if (headers === void 0) {
              headers = {};
            }
            headers.authorization = auth;
          }
          const response = yield http.get(url, headers);
          if (response.message.statusCode !== 200) {
            const err = new HTTPError(response.message.statusCode);
            core.debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);
            throw err;
          }
          const pipeline = util.promisify(stream.pipeline);
          const responseMessageFactory = _getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY", () => response.message);
          const readStream = responseMessageFactory();
          let succeeded = false;
          try {
            yield pipeline(readStream, fs.createWriteStream(dest));
            core.debug("download complete");
            succeeded = true;
            return dest;
          } finally {
            if (!succeeded) {
              core.debug("download failed");
              try {
                yield io.rmRF(dest);
              } catch (err) {
                core.debug(`Failed to delete '${dest}'. ${err.message}`);
              }
            }
          }
        });
      }
      function extract7z(file, dest, _7zPath) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          ok(IS_WINDOWS, "extract7z() not supported on current OS");
          ok(file, 'parameter "file" is required');
          dest = yield _createExtractFolder(dest);
          const originalCwd = process.cwd();
          process.chdir(dest);
          if (_7zPath) {
            try {
              const logLevel = core.isDebug() ? "-bb1" : "-bb0";
              const args = [
                "x",
                // eXtract files with full paths
                logLevel,
                // -bb[0-3] : set output log level
                "-bd",
                // disable progress indicator
                "-sccUTF-8",
                // set charset for for console input/output
                file
              ];
              const options = {
                silent: true
              };
              yield exec(`"${_7zPath}"`, args, options);
            } finally {
              process.chdir(originalCwd);
            }
          } else {
            const escapedScript = path.join(__dirname, "..", "scripts", "Invoke-7zdec.ps1").replace(/'/g, "''").replace(/"|\n|\r/g, "");
            const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, "");
            const escapedTarget = dest.replace(/'/g, "''").replace(/"|\n|\r/g, "");
            const command = `& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`;
            const args = [
              "-NoLogo",
              "-Sta",
              "-NoProfile",
              "-NonInteractive",
              "-ExecutionPolicy",
              "Unrestricted",
              "-Command",
              command
            ];
            const options = {
              silent: true
            };
            try {
              const powershellPath = yield io.which("powershell", true);
              yield exec(`"${powershellPath}"`, args, options);
            } finally {
              process.chdir(originalCwd);
            }
          }
          return dest;
        });
      }
      function extractTar(file_1, dest_1) {
        return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = "xz") {
          if (!file) {
            throw new Error("parameter 'file' is required");
          }
          dest = yield _createExtractFolder(dest);
          core.debug("Checking tar --version");
          let versionOutput = "";
          yield exec("tar --version", [], {
            ignoreReturnCode: true,
            silent: true,
            listeners: {
              stdout: (data) => versionOutput += data.toString(),
              stderr: (data) => versionOutput += data.toString()
            }
          });
          core.debug(versionOutput.trim());
          const isGnuTar = versionOutput.toUpperCase().includes("GNU TAR");
          let args;
          if (flags instanceof Array) {
            args = flags;
          } else {
            args = [flags];
          }
          if (core.isDebug() && !flags.includes("v")) {
            args.push("-v");
          }
          let destArg = dest;
          let fileArg = file;
          if (IS_WINDOWS && isGnuTar) {
            args.push("--force-local");
            destArg = dest.replace(/\\/g, "/");
            fileArg = file.replace(/\\/g, "/");
          }
          if (isGnuTar) {
            args.push("--warning=no-unknown-keyword");
            args.push("--overwrite");
          }
          args.push("-C", destArg, "-f", fileArg);
          yield exec(`tar`, args);
          return dest;
        });
      }
      function extractXar(file_1, dest_1) {
        return tool_cache_awaiter(this, arguments, void 0, function* (file, dest, flags = []) {
          ok(IS_MAC, "extractXar() not supported on current OS");
          ok(file, 'parameter "file" is required');
          dest = yield _createExtractFolder(dest);
          let args;
          if (flags instanceof Array) {
            args = flags;
          } else {
            args = [flags];
          }
          args.push("-x", "-C", dest, "-f", file);
          if (core.isDebug()) {
            args.push("-v");
          }
          const xarPath = yield io.which("xar", true);
          yield exec(`"${xarPath}"`, _unique(args));
          return dest;
        });
      }
      function extractZip(file, dest) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          if (!file) {
            throw new Error("parameter 'file' is required");
          }
          dest = yield _createExtractFolder(dest);
          if (IS_WINDOWS) {
            yield extractZipWin(file, dest);
          } else {
            yield extractZipNix(file, dest);
          }
          return dest;
        });
      }
      function extractZipWin(file, dest) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          const escapedFile = file.replace(/'/g, "''").replace(/"|\n|\r/g, "");
          const escapedDest = dest.replace(/'/g, "''").replace(/"|\n|\r/g, "");
          const pwshPath = yield io.which("pwsh", false);
          if (pwshPath) {
            const pwshCommand = [
              `$ErrorActionPreference = 'Stop' ;`,
              `try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;`,
              `try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`,
              `catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`
            ].join(" ");
            const args = [
              "-NoLogo",
              "-NoProfile",
              "-NonInteractive",
              "-ExecutionPolicy",
              "Unrestricted",
              "-Command",
              pwshCommand
            ];
            core.debug(`Using pwsh at path: ${pwshPath}`);
            yield exec(`"${pwshPath}"`, args);
          } else {
            const powershellCommand = [
              `$ErrorActionPreference = 'Stop' ;`,
              `try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch { } ;`,
              `if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force }`,
              `else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`
            ].join(" ");
            const args = [
              "-NoLogo",
              "-Sta",
              "-NoProfile",
              "-NonInteractive",
              "-ExecutionPolicy",
              "Unrestricted",
              "-Command",
              powershellCommand
            ];
            const powershellPath = yield io.which("powershell", true);
            core.debug(`Using powershell at path: ${powershellPath}`);
            yield exec(`"${powershellPath}"`, args);
          }
        });
      }
      function extractZipNix(file, dest) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          const unzipPath = yield io.which("unzip", true);
          const args = [file];
          if (!core.isDebug()) {
            args.unshift("-q");
          }
          args.unshift("-o");
          yield exec(`"${unzipPath}"`, args, { cwd: dest });
        });
      }
      function cacheDir(sourceDir, tool, version, arch) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          version = node_modules_semver.clean(version) || version;
          arch = arch || external_os_.arch();
          lib_core.Yz(`Caching tool ${tool} ${version} ${arch}`);
          lib_core.Yz(`source dir: ${sourceDir}`);
          if (!external_fs_.statSync(sourceDir).isDirectory()) {
            throw new Error("sourceDir is not a directory");
          }
          const destPath = yield _createToolPath(tool, version, arch);
          for (const itemName of external_fs_.readdirSync(sourceDir)) {
            const s = external_path_.join(sourceDir, itemName);
            yield lib_io.cp(s, destPath, { recursive: true });
          }
          _completeToolPath(tool, version, arch);
          return destPath;
        });
      }
      function cacheFile(sourceFile, targetFile, tool, version, arch) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          version = semver.clean(version) || version;
          arch = arch || os.arch();
          core.debug(`Caching tool ${tool} ${version} ${arch}`);
          core.debug(`source file: ${sourceFile}`);
          if (!fs.statSync(sourceFile).isFile()) {
            throw new Error("sourceFile is not a file");
          }
          const destFolder = yield _createToolPath(tool, version, arch);
          const destPath = path.join(destFolder, targetFile);
          core.debug(`destination file ${destPath}`);
          yield io.cp(sourceFile, destPath);
          _completeToolPath(tool, version, arch);
          return destFolder;
        });
      }
      function find(toolName, versionSpec, arch) {
        if (!toolName) {
          throw new Error("toolName parameter is required");
        }
        if (!versionSpec) {
          throw new Error("versionSpec parameter is required");
        }
        arch = arch || external_os_.arch();
        if (!isExplicitVersion(versionSpec)) {
          const localVersions = findAllVersions(toolName, arch);
          const match = evaluateVersions(localVersions, versionSpec);
          versionSpec = match;
        }
        let toolPath = "";
        if (versionSpec) {
          versionSpec = node_modules_semver.clean(versionSpec) || "";
          const cachePath = external_path_.join(_getCacheDirectory(), toolName, versionSpec, arch);
          lib_core.Yz(`checking cache: ${cachePath}`);
          if (external_fs_.existsSync(cachePath) && external_fs_.existsSync(`${cachePath}.complete`)) {
            lib_core.Yz(`Found tool in cache ${toolName} ${versionSpec} ${arch}`);
            toolPath = cachePath;
          } else {
            lib_core.Yz("not found");
          }
        }
        return toolPath;
      }
      function findAllVersions(toolName, arch) {
        const versions = [];
        arch = arch || external_os_.arch();
        const toolPath = external_path_.join(_getCacheDirectory(), toolName);
        if (external_fs_.existsSync(toolPath)) {
          const children = external_fs_.readdirSync(toolPath);
          for (const child of children) {
            if (isExplicitVersion(child)) {
              const fullPath = external_path_.join(toolPath, child, arch || "");
              if (external_fs_.existsSync(fullPath) && external_fs_.existsSync(`${fullPath}.complete`)) {
                versions.push(child);
              }
            }
          }
        }
        return versions;
      }
      function getManifestFromRepo(owner_1, repo_1, auth_1) {
        return tool_cache_awaiter(this, arguments, void 0, function* (owner, repo, auth, branch = "master") {
          let releases = [];
          const treeUrl = `https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`;
          const http = new httpm.HttpClient("tool-cache");
          const headers = {};
          if (auth) {
            core.debug("set auth");
            headers.authorization = auth;
          }
          const response = yield http.getJson(treeUrl, headers);
          if (!response.result) {
            return releases;
          }
          let manifestUrl = "";
          for (const item of response.result.tree) {
            if (item.path === "versions-manifest.json") {
              manifestUrl = item.url;
              break;
            }
          }
          headers["accept"] = "application/vnd.github.VERSION.raw";
          let versionsRaw = yield (yield http.get(manifestUrl, headers)).readBody();
          if (versionsRaw) {
            versionsRaw = versionsRaw.replace(/^\uFEFF/, "");
            try {
              releases = JSON.parse(versionsRaw);
            } catch (_a) {
              core.debug("Invalid json");
            }
          }
          return releases;
        });
      }
      function findFromManifest(versionSpec_1, stable_1, manifest_1) {
        return tool_cache_awaiter(this, arguments, void 0, function* (versionSpec, stable, manifest, archFilter = os.arch()) {
          const match = yield mm._findMatch(versionSpec, stable, manifest, archFilter);
          return match;
        });
      }
      function _createExtractFolder(dest) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          if (!dest) {
            dest = path.join(_getTempDirectory(), crypto.randomUUID());
          }
          yield io.mkdirP(dest);
          return dest;
        });
      }
      function _createToolPath(tool, version, arch) {
        return tool_cache_awaiter(this, void 0, void 0, function* () {
          const folderPath = external_path_.join(_getCacheDirectory(), tool, node_modules_semver.clean(version) || version, arch || "");
          lib_core.Yz(`destination ${folderPath}`);
          const markerPath = `${folderPath}.complete`;
          yield lib_io.Yz(folderPath);
          yield lib_io.Yz(markerPath);
          yield lib_io.U$(folderPath);
          return folderPath;
        });
      }
      function _completeToolPath(tool, version, arch) {
        const folderPath = external_path_.join(_getCacheDirectory(), tool, node_modules_semver.clean(version) || version, arch || "");
        const markerPath = `${folderPath}.complete`;
        external_fs_.writeFileSync(markerPath, "");
        lib_core.Yz("finished caching tool");
      }
      function isExplicitVersion(versionSpec) {
        const c = node_modules_semver.clean(versionSpec) || "";
        lib_core.Yz(`isExplicit: ${c}`);
        const valid = node_modules_semver.valid(c) != null;
        lib_core.Yz(`explicit? ${valid}`);
        return valid;
      }
      function evaluateVersions(versions, versionSpec) {
        let version = "";
        lib_core.Yz(`evaluating ${versions.length} versions`);
        versions = versions.sort((a, b) => {
          if (node_modules_semver.gt(a, b)) {
            return 1;
          }
          return -1;
        });
        for (let i = versions.length - 1; i >= 0; i--) {
          const potential = versions[i];
          const satisfied = node_modules_semver.satisfies(potential, versionSpec);
          if (satisfied) {
            version = potential;
            break;
          }
        }
        if (version) {
          lib_core.Yz(`matched: ${version}`);
        } else {
          lib_core.Yz("match not found");
        }
        return version;
      }
      function _getCacheDirectory() {
        const cacheDirectory = process.env["RUNNER_TOOL_CACHE"] || "";
        (0, external_assert_.ok)(cacheDirectory, "Expected RUNNER_TOOL_CACHE to be defined");
        return cacheDirectory;
      }
      function _getTempDirectory() {
        const tempDirectory = process.env["RUNNER_TEMP"] || "";
        ok(tempDirectory, "Expected RUNNER_TEMP to be defined");
        return tempDirectory;
      }
      function _getGlobal(key, defaultValue) {
        const value = global[key];
        return value !== void 0 ? value : defaultValue;
      }
      function _unique(values) {
        return Array.from(new Set(values));
      }
      ;
      function createRunnerStore() {
        return {
          find: async (tool, version, arch) => find(tool, version, arch) || void 0,
          add: (folder, tool, version, arch) => cacheDir(folder, tool, version, arch),
          async remove(tool, version, arch) {
            const folder = find(tool, version, arch);
            if (folder === "")
              return;
            await (0, promises_.rm)(`${folder}.complete`, { force: true });
            await (0, promises_.rm)(folder, { recursive: true, force: true });
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
