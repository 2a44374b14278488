const id = 2638;
const ids = [2638];
const modules = {
  /***/
  64173: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          LAYOUT_NAMES
        )
        /* harmony export */
      });
      const LAYOUT_NAMES = ["compat", "solo", "cncf", "docker"];
    })
  ),
  /***/
  32489: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          CONSUMER_NAMES
        )
        /* harmony export */
      });
      const CONSUMER_NAMES = ["istio", "envoy-gateway", "higress", "wasme", "wkg", "docker", "google-cloud"];
    })
  ),
  /***/
  53058: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        findDestination: () => (
          /* binding */
          findDestination
        ),
        publishModule: () => (
          /* binding */
          publishModule
        )
      });
      var promises_ = __webpack_require__(51455);
      var external_node_path_ = __webpack_require__(76760);
      var errors = __webpack_require__(53739);
      var files = __webpack_require__(96417);
      var root_ids = __webpack_require__(98086);
      var oci_layouts = __webpack_require__(35513);
      var oci_reference = __webpack_require__(413);
      var referrers = __webpack_require__(72652);
      ;
      const TYPES = [
        [".spdx.json", "application/spdx+json"],
        [".cdx.json", "application/vnd.cyclonedx+json"],
        [".sigstore.json", "application/vnd.dev.sigstore.bundle.v0.3+json"],
        [".intoto.json", "application/vnd.in-toto+json"],
        [".intoto.jsonl", "application/vnd.in-toto+json"],
        ["spec.yaml", "application/vnd.module.wasm.spec.v1+yaml"],
        [".md", "application/vnd.module.wasm.doc.v1+markdown"]
      ];
      function parseAttachment(text) {
        const at = text.lastIndexOf("=");
        const file = at === -1 ? text : text.slice(0, at);
        const name = (0, external_node_path_.basename)(file);
        const artifactType = at === -1 ? TYPES.find(([end]) => name.endsWith(end))?.[1] : text.slice(at + 1);
        if (artifactType === void 0) {
          throw new errors.j1(`what is ${JSON.stringify(name)}? Its name does not tell its media type`, {
            hint: `say so: ${file}=application/\u2026; known are ${TYPES.map(([end]) => `*${end}`).join(", ")}`
          });
        }
        if (!/^[a-z0-9][\w.+!#$&^-]{0,126}\/[a-z0-9][\w.+!#$&^-]{0,126}$/i.test(artifactType)) {
          throw new errors.j1(`${JSON.stringify(artifactType)} is no media type`, {
            hint: `write ${file}=application/\u2026`
          });
        }
        return { file, name, artifactType };
      }
      ;
      const PLACEHOLDERS = ["name", "version", "major", "minor", "patch", "sha", "branch"];
      const LEGAL = PLACEHOLDERS.map((name) => `{${name}}`).join(", ");
      const SHORT_HASH = 7;
      function needsCommit(tags) {
        return tags.some((tag) => /\{(?:sha|branch)\}/.test(tag));
      }
      function fillTags(tags, facts) {
        return tags.map((tag) => tag.replaceAll(/\{([^}]*)\}/g, (written, name) => {
          const placeholder = PLACEHOLDERS.find((known) => known === name);
          if (placeholder === void 0) {
            throw new errors.j1(`the tag ${JSON.stringify(tag)} holds ${written}`, { hint: `legal are ${LEGAL}` });
          }
          const fact = factFor(placeholder, facts);
          if (fact !== void 0 && fact !== "")
            return fact;
          throw new errors.j1(`the tag ${JSON.stringify(tag)}: ${written} is not known here`, {
            hint: HINTS[placeholder]
          });
        }));
      }
      const VERSION_HINT = "declare version: X.Y.Z in wasm.yaml, or publish from a git tag that is one";
      const HINTS = {
        name: "declare name in wasm.yaml",
        version: VERSION_HINT,
        major: VERSION_HINT,
        minor: VERSION_HINT,
        patch: VERSION_HINT,
        sha: "publish from a git repository that has a commit",
        branch: "publish from a branch, and not from a detached commit"
      };
      function factFor(placeholder, facts) {
        const version = parseVersion(facts.version ?? "");
        switch (placeholder) {
          case "name":
            return facts.name;
          case "version":
            return facts.version === void 0 ? void 0 : versionTag(facts.version);
          case "major":
          case "minor":
          case "patch":
            return version?.[placeholder];
          case "sha":
            return facts.commit?.slice(0, SHORT_HASH);
          case "branch":
            return facts.branch?.replaceAll(/[^\w.-]/g, "-");
        }
      }
      function versionTag(version) {
        return version.replaceAll("+", "_");
      }
      function releaseTag(gitTag, name) {
        const rest = gitTag.startsWith(`${name}/`) ? gitTag.slice(name.length + 1) : gitTag;
        return versionTag(rest).replaceAll("/", "-");
      }
      function floatingTags(tags) {
        const versions = tags.map(parseVersion).filter((version) => version !== void 0);
        if (versions.length === 0) {
          throw new errors.j1(`no floating tags can be made of ${tags.join(", ") || "no tag"}`, {
            hint: "floating tags follow a version X.Y.Z: declare one in wasm.yaml, or publish from a git tag that is one"
          });
        }
        return versions.filter(({ isRelease }) => isRelease).flatMap(({ prefix, major, minor }) => [
          `${prefix}${major}.${minor}`,
          ...major === "0" ? [] : [`${prefix}${major}`],
          "latest"
        ]);
      }
      function parseVersion(text) {
        const found = /^(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(?:[+_][\w.-]+)?$/.exec(text);
        if (found === null)
          return void 0;
        const [, prefix = "", major = "", minor = "", patch = "", preRelease] = found;
        return { prefix, major, minor, patch, isRelease: preRelease === void 0 };
      }
      ;
      const destination_LEGAL = "legal are HOST/NAME:TAG, oci:FOLDER:TAG, or a name without a tag and a version in wasm.yaml";
      function chooseDestination(input) {
        const reference = input.image === void 0 ? { kind: "layout", folder: input.folder } : (0, oci_reference.F2)(input.image);
        if (reference.digest !== void 0) {
          throw new errors.j1(`cannot publish to ${input.image}: a digest is what publishing finds out`, {
            hint: destination_LEGAL
          });
        }
        const filled = fillTags(input.tags, input.facts);
        const given = reference.tag === void 0 ? filled : [reference.tag, ...filled];
        const exact = given.length > 0 ? given : defaultTags(reference, input.facts.version);
        const floating = input.floating ? floatingTags(exact).filter((tag) => !exact.includes(tag)) : [];
        const tags = [...exact, ...floating];
        const [first, ...others] = new Set(tags.map((tag) => (0, oci_reference.Bs)(tag)));
        if (first === void 0) {
          throw new errors.j1(`cannot publish to ${input.image}: it has no tag, and the project declares no version`, {
            hint: destination_LEGAL
          });
        }
        return { place: { ...reference, tag: void 0 }, tags: [first, ...others], floating };
      }
      function defaultTags(reference, version) {
        if (version !== void 0)
          return [versionTag(version)];
        return reference.kind === "layout" ? ["latest"] : [];
      }
      var oci_repository = __webpack_require__(96302);
      ;
      const UNASKED = 1e6;
      function createBlobSender(repository, log) {
        const intents = /* @__PURE__ */ new Map();
        const sending = /* @__PURE__ */ new Map();
        const sizes = [];
        let place;
        const sendOne = async (content) => {
          const { digest, size } = content.descriptor;
          if (await sendInto(content, digest)) {
            sizes.push(size);
            log.debug(`${repository.name}: sent ${digest}, ${size} bytes`);
          }
        };
        const sendInto = async (content, digest) => {
          const intent = intents.get(digest);
          const reserved = intent === void 0 ? place : void 0;
          if (reserved === void 0)
            return (intent ?? (0, oci_repository.pD)(repository, content)).send();
          place = void 0;
          await (await reserved).write(content);
          return true;
        };
        return {
          prepare({ early, late }, isNew) {
            for (const content of early) {
              const { digest } = content.descriptor;
              if (!intents.has(digest))
                intents.set(digest, (0, oci_repository.pD)(repository, content, isNew ? UNASKED : void 0));
            }
            if (!late || place !== void 0)
              return;
            place = repository.openUpload();
            place.catch(() => void 0);
          },
          async send(blobs) {
            await Promise.all(blobs.map((content) => {
              const { digest } = content.descriptor;
              const sent = sending.get(digest) ?? sendOne(content);
              sending.set(digest, sent);
              return sent;
            }));
          },
          async release() {
            const unused = [...intents].flatMap(([digest, intent]) => sending.has(digest) ? [] : [intent.cancel()]);
            if (place !== void 0)
              unused.push(place.then((upload) => upload.cancel()));
            await Promise.allSettled(unused);
          },
          sent: () => ({ blobs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) })
        };
      }
      var verify = __webpack_require__(42705);
      ;
      async function publish(input) {
        const { destination, layouts, client, log } = input;
        const repository = client.open(destination.place, "push");
        const planned = destination.tags.flatMap((plain) => layouts.map((layout) => {
          const tag = (0, oci_reference.Bs)((0, oci_layouts.FG)(layout, plain));
          return { layout, tag, reference: (0, oci_reference.FH)({ ...destination.place, tag }) };
        }));
        checkCollisions(planned);
        const standing = Promise.all(planned.map(({ tag }) => repository.resolve(tag)));
        const packings = (0, oci_layouts.IY)(layouts, input);
        const sender = createBlobSender(repository, log);
        const prepare = (isNew2) => {
          for (const packing of packings)
            sender.prepare(packing, isNew2);
        };
        if (input.eager === true)
          prepare(false);
        const candidates = packings.map(async ({ image: image2 }, index) => {
          const packed = await image2;
          return { packed, judged: await (0, verify.ei)(openPacked(packed), planned[index]) };
        });
        for (const promise of [standing, ...candidates])
          promise.catch(() => void 0);
        const previous = await standing;
        const isNew = previous.every((digest) => digest === void 0);
        if (input.immutable === true && !isNew) {
          const stale2 = findStale(planned, await Promise.all(candidates), previous);
          const refusal = refuseToMove(stale2.filter(isReplaced), destination);
          if (refusal !== void 0) {
            await sender.release();
            throw refusal;
          }
        }
        if (isNew)
          prepare(true);
        await Promise.all(candidates.map(async (candidate, index) => {
          const { packed, judged } = await candidate;
          const stands = planned.every((_, at) => at % layouts.length !== index || previous[at] === packed.manifest.digest);
          if (!stands && !(0, verify.H0)(judged))
            await sender.send(packed.blobs);
        }));
        const done = await Promise.all(candidates);
        const released = sender.release();
        const image = summarize(planned, done);
        const verification = (0, verify.Ep)(done.map(({ judged }) => judged));
        const sent = sender.sent();
        if (verification.diagnostics.some(({ severity }) => severity === "error")) {
          await released;
          return { image, moved: [], replaced: [], fresh: [], sent, verification };
        }
        const stale = findStale(planned, done, previous);
        const fresh = [...new Set(stale.map(({ packed }) => packed.manifest.digest))];
        const attachmentsOf = ({ digest }) => [
          ...input.attachments ?? [],
          ...input.makeStatement !== void 0 && fresh.includes(digest) ? [input.makeStatement(digest)] : []
        ];
        await attach(repository, done, attachmentsOf, log);
        const isPlain = ({ tag }) => destination.tags.includes(tag);
        const turns = [stale.filter((pointer) => !isPlain(pointer)), stale.filter(isPlain)];
        for (const turn of turns) {
          await Promise.all(turn.map(({ tag, packed: { manifest } }) => repository.writeManifest(manifest, tag)));
          for (const { reference, packed } of turn)
            log.info(`${reference} ${packed.manifest.digest}`);
        }
        await released;
        return {
          image,
          moved: turns.flat().map(({ reference }) => reference),
          replaced: stale.filter(isReplaced),
          fresh,
          sent,
          verification
        };
      }
      function openPacked({ manifest, blobs }) {
        return {
          readManifest: () => Promise.resolve(manifest),
          async *readBlob({ digest }) {
            const found = blobs.find(({ descriptor }) => descriptor.digest === digest);
            if (found === void 0)
              throw new Error(`no blob was packed with ${digest}`);
            yield found.bytes;
          }
        };
      }
      function checkCollisions(pointers) {
        const seen = /* @__PURE__ */ new Map();
        for (const pointer of pointers) {
          const other = seen.get(pointer.tag);
          if (other !== void 0) {
            throw new errors.j1(`${pointer.reference} would be both the layout ${other.layout} and ${pointer.layout}`, {
              hint: "leave out one of the tags, or one of the layouts"
            });
          }
          seen.set(pointer.tag, pointer);
        }
      }
      function findStale(planned, candidates, standing) {
        return planned.flatMap((tag, at) => {
          const { packed } = candidates[at % candidates.length];
          const previous = standing[at];
          return previous === packed.manifest.digest ? [] : [{ ...tag, packed, previous }];
        });
      }
      function isReplaced(pointer) {
        return pointer.previous !== void 0;
      }
      async function attach(repository, candidates, attachmentsOf, log) {
        await Promise.all(candidates.map(async ({ packed: { manifest }, judged }) => {
          const subject = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
          for (const attachment of attachmentsOf(manifest)) {
            await (0, referrers.vO)(repository, subject, attachment);
            log.info(`${attachment.name} beside ${judged.reference}`);
          }
        }));
      }
      function refuseToMove(replaced, { floating }) {
        const [first] = replaced.filter(({ tag, layout }) => !floating.some((plain) => (0, oci_layouts.FG)(layout, plain) === tag));
        if (first === void 0)
          return void 0;
        return new errors.j1(`${first.reference} stands for ${first.previous} already, and tags are immutable`, {
          hint: "raise the version, or leave out `immutable`"
        });
      }
      function summarize(planned, candidates) {
        const layouts = {};
        for (const [at, { layout, reference }] of planned.entries()) {
          layouts[layout] ??= { reference, digest: candidates[at % candidates.length].packed.manifest.digest };
        }
        const [first] = Object.values(layouts);
        return { ...first, layouts, references: planned.map(({ reference }) => reference) };
      }
      ;
      function readSourceDate(variables) {
        const text = variables.SOURCE_DATE_EPOCH;
        if (text === void 0 || text === "")
          return void 0;
        if (/^\d{1,12}$/.test(text) && Number(text) <= 253402300799)
          return Number(text);
        throw new errors.j1(`SOURCE_DATE_EPOCH is ${JSON.stringify(text)}`, {
          hint: "it must be a whole number of seconds since 1970, e.g. of `git log -1 --format=%ct`"
        });
      }
      var format = __webpack_require__(28522);
      var exec = __webpack_require__(10533);
      ;
      const LIMIT = 1e4;
      async function readCommit(directory, env) {
        const ask = async (...args) => {
          const options = { directory, variables: (0, exec.vk)(env.variables), timeout: LIMIT, signal: env.signal };
          const output = await (0, exec.eF)("git", args, options);
          return output.code === 0 ? output.stdout.trim() : void 0;
        };
        const [commit, branch] = await Promise.all([
          ask("rev-parse", "--verify", "HEAD"),
          ask("symbolic-ref", "--short", "--quiet", "HEAD")
        ]);
        return { commit, branch };
      }
      var run_folder = __webpack_require__(49847);
      var stage_summary = __webpack_require__(72651);
      ;
      async function publishModule(job) {
        const { env, inputs } = job;
        const project = await job.project();
        const destination = await findDestination(job);
        const signer = await findSigner(job, destination);
        const loaded = await job.module();
        const named = project.rootId === "" ? loaded.rootIds : [project.rootId];
        const rootIds = named.length > 0 ? named : (0, root_ids.wI)(loaded.module);
        const layouts = (0, oci_layouts.H8)(project.layouts);
        const client = await job.registry();
        const memory = await openMemory(job, [destination, layouts, loaded.module.sha256]);
        const published = await publish({
          module: loaded.module,
          rootIds,
          metadata: { title: project.name, version: project.version, ...project.annotations },
          created: readSourceDate(env.variables),
          layouts,
          destination,
          eager: memory.isNew,
          immutable: inputs.immutable === true,
          attachments: await findAttachments(job, project, loaded),
          makeStatement: inputs.provenance === true ? await describeOrigin(job, project, loaded, destination) : void 0,
          client,
          log: env.log
        });
        const { image, moved, sent, verification, replaced, fresh } = published;
        const { consumers, diagnostics } = verification;
        const summary = { consumers, diagnostics, module: (0, stage_summary.e)(loaded, project.language) };
        if (diagnostics.some(({ severity }) => severity === "error"))
          return summary;
        env.log.info(moved.length === 0 ? "nothing has changed: every tag stands for this module already" : `${sent.blobs} blobs sent, ${(0, format.z3)(sent.bytes)}`);
        await memory.keep();
        await signer?.(client, image, fresh);
        return { ...summary, diagnostics: [...diagnostics, ...replaced.flatMap(staleNotice)], image: { ...image, rootIds } };
      }
      async function openMemory({ client, folder }, subject) {
        if (client !== void 0)
          return { isNew: false, keep: () => Promise.resolve() };
        const path = run_folder.Ot.published(folder);
        const text = `${JSON.stringify(subject)}
`;
        const isNew = await (0, files.TP)(path) !== text;
        return { isNew, keep: async () => isNew ? (0, files.lo)(path, text) : void 0 };
      }
      async function findAttachments(job, project, { module }) {
        const { inputs, env } = job;
        const attachments = await Promise.all((inputs.attach ?? []).map((text) => readAttachment(text, job)));
        await (0, promises_.rm)(run_folder.Ot.sbom(job.folder), { force: true });
        if (inputs.sbom === void 0 || inputs.sbom === "false")
          return attachments;
        const [{ readLockFiles }, { makeSbom }] = await Promise.all([
          Promise.all(
            /* import() */
            [__webpack_require__.e(3292), __webpack_require__.e(7683)]
          ).then(__webpack_require__.bind(__webpack_require__, 87683)),
          Promise.all(
            /* import() */
            [__webpack_require__.e(3292), __webpack_require__.e(3285)]
          ).then(__webpack_require__.bind(__webpack_require__, 63285))
        ]);
        const locks = await readLockFiles(inputs.directory, env.directory);
        if (inputs.sbom === "auto" && locks.length === 0) {
          env.log.info("no SBOM: there is no lock file that tells what the module is made of");
          return attachments;
        }
        const { name, version } = project;
        const sbom = makeSbom({ name, version, license: project.annotations.licenses, sha256: module.sha256 }, locks);
        await (0, files.lo)(run_folder.Ot.sbom(job.folder), sbom.bytes);
        return [...attachments, sbom];
      }
      async function describeOrigin({ inputs, env }, project, { module }, { place }) {
        const { makeProvenance, readBuilder } = await __webpack_require__.e(
          /* import() */
          9359
        ).then(__webpack_require__.bind(__webpack_require__, 59359));
        const commit = inputs.commit ?? (await readCommit(inputs.directory, env)).commit;
        const branch = inputs.branch === void 0 ? void 0 : `refs/heads/${inputs.branch}`;
        const builder = readBuilder(env.variables);
        const origin = {
          source: project.annotations.source ?? builder.source,
          commit,
          ref: inputs.gitTag === void 0 ? branch : `refs/tags/${inputs.gitTag}`,
          moduleSha256: module.sha256,
          layouts: (0, oci_layouts.H8)(project.layouts),
          version: project.version,
          builder
        };
        return (digest) => makeProvenance(origin, { name: (0, oci_reference.FH)(place), digest }, Date.now());
      }
      async function findSigner(job, { place }) {
        const { inputs, env } = job;
        const { signing, username, password, plainHttp } = inputs;
        if (signing === void 0)
          return void 0;
        if (inputs.module === void 0) {
          throw new errors.j1("a module is not signed where it is built: its build could sign anything", {
            hint: "publish in a job of its own, and name the built module there (input `module`, or FILE.wasm)"
          });
        }
        if (place.kind !== "registry") {
          env.log.info("nothing is signed: the image stays in a folder");
          return void 0;
        }
        const { prepareSigner } = await Promise.all(
          /* import() */
          [__webpack_require__.e(2088), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(5254)]
        ).then(__webpack_require__.bind(__webpack_require__, 857));
        const sign = await prepareSigner(signing, env, await job.mirrors());
        return async (client, { layouts }, fresh) => {
          const repository = client.open(place, "pull");
          const digests = new Set(Object.values(layouts).map(({ digest }) => digest));
          const images = [];
          for (const digest of digests) {
            if (fresh.includes(digest) || !await (0, referrers.JI)(repository, digest)) {
              images.push((0, oci_reference.FH)({ ...place, digest }));
            }
          }
          const login = username !== void 0 && password !== void 0 ? { kind: "password", username, password } : void 0;
          await sign({ images, host: place.host, plainHttp, credentials: login });
        };
      }
      async function readAttachment(text, { inputs }) {
        const { file, name, artifactType } = parseAttachment(text);
        try {
          return { name, artifactType, bytes: await (0, promises_.readFile)((0, external_node_path_.resolve)(inputs.directory, file)) };
        } catch (error) {
          throw new errors.j1(`${file} cannot be attached: ${(0, errors.Uc)(error)}`, {
            hint: "name a file, relative to the project's folder"
          });
        }
      }
      function staleNotice({ reference, tag, layout }) {
        if (tag === "latest" || layout !== "compat" && layout !== "docker")
          return [];
        return [
          {
            severity: "notice",
            code: "tag-moved",
            message: `${reference} stands for another image than before, and proxies that have the old one keep it`,
            hint: "pin the digest in your WasmPlugin, or set imagePullPolicy: Always; Istio pulls only the tag latest again by itself"
          }
        ];
      }
      async function findDestination({ inputs, env, folder, project }) {
        const { image, version, name } = await project();
        const known = { commit: inputs.commit, branch: inputs.branch };
        const source = needsCommit(inputs.tags) && known.commit === void 0 ? await readCommit(inputs.directory, env) : known;
        return chooseDestination({
          image: inputs.push ? image : void 0,
          tags: inputs.tags,
          facts: {
            name,
            version: version ?? (inputs.gitTag === void 0 ? void 0 : releaseTag(inputs.gitTag, name)),
            ...source
          },
          floating: inputs.floating === true,
          folder: (0, files.iZ)(env.directory, run_folder.Ot.image(folder))
        });
      }
    })
  )
};
export {
  id,
  ids,
  modules
};
