export const id = 2638;
export const ids = [2638];
export const modules = {

/***/ 64173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LAYOUT_NAMES)
/* harmony export */ });
/** Names of the ways to put a module into an image; each is an entry of the table in layouts.ts. */
const LAYOUT_NAMES = ['compat', 'solo', 'cncf', 'docker'];


/***/ }),

/***/ 32489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CONSUMER_NAMES)
/* harmony export */ });
/** Names of what loads published modules; each is an entry of the table in consumers.ts. */
const CONSUMER_NAMES = ['istio', 'envoy-gateway', 'higress', 'wasme', 'wkg', 'docker', 'google-cloud'];


/***/ }),

/***/ 53058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDestination: () => (/* binding */ findDestination),
  publishModule: () => (/* binding */ publishModule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/base/errors.js
var errors = __webpack_require__(53739);
// EXTERNAL MODULE: ./.build/base/files.js
var files = __webpack_require__(96417);
// EXTERNAL MODULE: ./.build/check/root-ids.js
var root_ids = __webpack_require__(98086);
// EXTERNAL MODULE: ./.build/oci/layouts.js + 1 modules
var oci_layouts = __webpack_require__(35513);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/referrers.js
var referrers = __webpack_require__(72652);
;// CONCATENATED MODULE: ./.build/publish/attachments.js


/** Types by the ends of names, as their makers and cosign, oras and hgctl write them. */
const TYPES = [
    ['.spdx.json', 'application/spdx+json'],
    ['.cdx.json', 'application/vnd.cyclonedx+json'],
    ['.sigstore.json', 'application/vnd.dev.sigstore.bundle.v0.3+json'],
    ['.intoto.json', 'application/vnd.in-toto+json'],
    ['.intoto.jsonl', 'application/vnd.in-toto+json'],
    ['spec.yaml', 'application/vnd.module.wasm.spec.v1+yaml'],
    ['.md', 'application/vnd.module.wasm.doc.v1+markdown'],
];
/**
 * Reads `FILE` or `FILE=TYPE`.
 * @throws ConfigurationError where the type is missing or no media type.
 */
function parseAttachment(text) {
    const at = text.lastIndexOf('=');
    const file = at === -1 ? text : text.slice(0, at);
    const name = (0,external_node_path_.basename)(file);
    const artifactType = at === -1 ? TYPES.find(([end]) => name.endsWith(end))?.[1] : text.slice(at + 1);
    if (artifactType === undefined) {
        throw new errors/* ConfigurationError */.j1(`what is ${JSON.stringify(name)}? Its name does not tell its media type`, {
            hint: `say so: ${file}=application/…; known are ${TYPES.map(([end]) => `*${end}`).join(', ')}`,
        });
    }
    // RFC 6838, section 4.2.
    if (!/^[a-z0-9][\w.+!#$&^-]{0,126}\/[a-z0-9][\w.+!#$&^-]{0,126}$/i.test(artifactType)) {
        throw new errors/* ConfigurationError */.j1(`${JSON.stringify(artifactType)} is no media type`, {
            hint: `write ${file}=application/…`,
        });
    }
    return { file, name, artifactType };
}

;// CONCATENATED MODULE: ./.build/publish/tags.js

const PLACEHOLDERS = ['name', 'version', 'major', 'minor', 'patch', 'sha', 'branch'];
const LEGAL = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');
/** As git and docker/metadata-action shorten a commit. */
const SHORT_HASH = 7;
/** Whether tags ask for what only the repository of the source knows. */
function needsCommit(tags) {
    return tags.some((tag) => /\{(?:sha|branch)\}/.test(tag));
}
/**
 * Writes facts in the places that tags leave for them: `sha-{sha}`, `{major}.{minor}`, `{branch}`.
 * @throws ConfigurationError for a place that is none, or a fact that is not known.
 */
function fillTags(tags, facts) {
    return tags.map((tag) => tag.replaceAll(/\{([^}]*)\}/g, (written, name) => {
        const placeholder = PLACEHOLDERS.find((known) => known === name);
        if (placeholder === undefined) {
            throw new errors/* ConfigurationError */.j1(`the tag ${JSON.stringify(tag)} holds ${written}`, { hint: `legal are ${LEGAL}` });
        }
        const fact = factFor(placeholder, facts);
        if (fact !== undefined && fact !== '')
            return fact;
        throw new errors/* ConfigurationError */.j1(`the tag ${JSON.stringify(tag)}: ${written} is not known here`, {
            hint: HINTS[placeholder],
        });
    }));
}
const VERSION_HINT = 'declare version: X.Y.Z in wasm.yaml, or publish from a git tag that is one';
const HINTS = {
    name: 'declare name in wasm.yaml',
    version: VERSION_HINT,
    major: VERSION_HINT,
    minor: VERSION_HINT,
    patch: VERSION_HINT,
    sha: 'publish from a git repository that has a commit',
    branch: 'publish from a branch, and not from a detached commit',
};
function factFor(placeholder, facts) {
    const version = parseVersion(facts.version ?? '');
    switch (placeholder) {
        case 'name':
            return facts.name;
        case 'version':
            return facts.version === undefined ? undefined : versionTag(facts.version);
        case 'major':
        case 'minor':
        case 'patch':
            return version?.[placeholder];
        case 'sha':
            return facts.commit?.slice(0, SHORT_HASH);
        case 'branch':
            return facts.branch?.replaceAll(/[^\w.-]/g, '-');
    }
}
/** A version as a tag. A semantic version's build part begins with a plus sign, which no tag may hold; Helm writes _ too. */
function versionTag(version) {
    return version.replaceAll('+', '_');
}
/** A git tag as an image's: `add-header/v1.2.3` of a repository with several modules is `v1.2.3` of that module. */
function releaseTag(gitTag, name) {
    const rest = gitTag.startsWith(`${name}/`) ? gitTag.slice(name.length + 1) : gitTag;
    return versionTag(rest).replaceAll('/', '-');
}
/**
 * The tags that move along with an exact version: of `v1.2.3` the tags `v1.2`, `v1` and `latest`. A version before 1.0
 * has no major tag, since everything may change there; a pre-release moves nothing.
 * @throws ConfigurationError where no tag is an exact version.
 */
function floatingTags(tags) {
    const versions = tags.map(parseVersion).filter((version) => version !== undefined);
    if (versions.length === 0) {
        throw new errors/* ConfigurationError */.j1(`no floating tags can be made of ${tags.join(', ') || 'no tag'}`, {
            hint: 'floating tags follow a version X.Y.Z: declare one in wasm.yaml, or publish from a git tag that is one',
        });
    }
    return versions
        .filter(({ isRelease }) => isRelease)
        .flatMap(({ prefix, major, minor }) => [
        `${prefix}${major}.${minor}`,
        ...(major === '0' ? [] : [`${prefix}${major}`]),
        'latest',
    ]);
}
function parseVersion(text) {
    const found = /^(v?)(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(?:[+_][\w.-]+)?$/.exec(text);
    if (found === null)
        return undefined;
    const [, prefix = '', major = '', minor = '', patch = '', preRelease] = found;
    return { prefix, major, minor, patch, isRelease: preRelease === undefined };
}

;// CONCATENATED MODULE: ./.build/publish/destination.js



const destination_LEGAL = 'legal are HOST/NAME:TAG, oci:FOLDER:TAG, or a name without a tag and a version in wasm.yaml';
/**
 * Settles where to publish. The tags are the one in the reference and those given beside it; without any, the
 * project's version; without that, `latest` in a folder and an error for a registry, where a tag that moves with
 * every build is nobody's wish.
 * @throws ConfigurationError
 */
function chooseDestination(input) {
    const reference = input.image === undefined ? { kind: 'layout', folder: input.folder } : (0,oci_reference/* parseReference */.F2)(input.image);
    if (reference.digest !== undefined) {
        throw new errors/* ConfigurationError */.j1(`cannot publish to ${input.image}: a digest is what publishing finds out`, {
            hint: destination_LEGAL,
        });
    }
    const filled = fillTags(input.tags, input.facts);
    const given = reference.tag === undefined ? filled : [reference.tag, ...filled];
    const exact = given.length > 0 ? given : defaultTags(reference, input.facts.version);
    const floating = input.floating ? floatingTags(exact).filter((tag) => !exact.includes(tag)) : [];
    const tags = [...exact, ...floating];
    const [first, ...others] = new Set(tags.map((tag) => (0,oci_reference/* checkTag */.Bs)(tag)));
    if (first === undefined) {
        throw new errors/* ConfigurationError */.j1(`cannot publish to ${input.image}: it has no tag, and the project declares no version`, {
            hint: destination_LEGAL,
        });
    }
    return { place: { ...reference, tag: undefined }, tags: [first, ...others], floating };
}
function defaultTags(reference, version) {
    if (version !== undefined)
        return [versionTag(version)];
    return reference.kind === 'layout' ? ['latest'] : [];
}

// EXTERNAL MODULE: ./.build/oci/repository.js
var oci_repository = __webpack_require__(96302);
;// CONCATENATED MODULE: ./.build/publish/blob-sender.js

/** Of a new image a blob of at most so many bytes is rather sent than asked for. */
const UNASKED = 1_000_000;
function createBlobSender(repository, log) {
    const intents = new Map();
    const sending = new Map();
    const sizes = [];
    // The layouts have one archive in common.
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
        const reserved = intent === undefined ? place : undefined;
        if (reserved === undefined)
            return (intent ?? (0,oci_repository/* prepareBlob */.pD)(repository, content)).send();
        place = undefined;
        await (await reserved).write(content);
        return true;
    };
    return {
        prepare({ early, late }, isNew) {
            for (const content of early) {
                const { digest } = content.descriptor;
                if (!intents.has(digest))
                    intents.set(digest, (0,oci_repository/* prepareBlob */.pD)(repository, content, isNew ? UNASKED : undefined));
            }
            if (!late || place !== undefined)
                return;
            place = repository.openUpload();
            place.catch(() => undefined);
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
            const unused = [...intents].flatMap(([digest, intent]) => (sending.has(digest) ? [] : [intent.cancel()]));
            if (place !== undefined)
                unused.push(place.then((upload) => upload.cancel()));
            await Promise.allSettled(unused);
        },
        sent: () => ({ blobs: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }),
    };
}

// EXTERNAL MODULE: ./.build/publish/verify.js
var verify = __webpack_require__(42705);
;// CONCATENATED MODULE: ./.build/publish/publish.js






/**
 * Packs a module and writes it to a registry or a layout folder. Tags that stand for it already are left alone, and so
 * are blobs that are there. All blobs come first, then the side layouts' tags, then the plain ones: whoever reads a tag
 * at any moment finds a whole image, and a publish that was broken off is finished by repeating it.
 * @throws ConfigurationError, RegistryError
 */
async function publish(input) {
    const { destination, layouts, client, log } = input;
    const repository = client.open(destination.place, 'push');
    const planned = destination.tags.flatMap((plain) => layouts.map((layout) => {
        const tag = (0,oci_reference/* checkTag */.Bs)((0,oci_layouts/* layoutTag */.FG)(layout, plain));
        return { layout, tag, reference: (0,oci_reference/* formatReference */.FH)({ ...destination.place, tag }) };
    }));
    checkCollisions(planned);
    // While the registry answers, the images are packed and judged.
    const standing = Promise.all(planned.map(({ tag }) => repository.resolve(tag)));
    const packings = (0,oci_layouts/* packImages */.IY)(layouts, input);
    const sender = createBlobSender(repository, log);
    const prepare = (isNew) => {
        for (const packing of packings)
            sender.prepare(packing, isNew);
    };
    if (input.eager === true)
        prepare(false);
    const candidates = packings.map(async ({ image }, index) => {
        const packed = await image;
        return { packed, judged: await (0,verify/* judgePacked */.ei)(openPacked(packed), planned[index]) };
    });
    // What fails first is told; until then nothing else may count as unhandled.
    for (const promise of [standing, ...candidates])
        promise.catch(() => undefined);
    const previous = await standing;
    const isNew = previous.every((digest) => digest === undefined);
    if (input.immutable === true && !isNew) {
        const stale = findStale(planned, await Promise.all(candidates), previous);
        const refusal = refuseToMove(stale.filter(isReplaced), destination);
        if (refusal !== undefined) {
            await sender.release();
            throw refusal;
        }
    }
    if (isNew)
        prepare(true);
    await Promise.all(candidates.map(async (candidate, index) => {
        const { packed, judged } = await candidate;
        const stands = planned.every((_, at) => at % layouts.length !== index || previous[at] === packed.manifest.digest);
        if (!stands && !(0,verify/* isRefused */.H0)(judged))
            await sender.send(packed.blobs);
    }));
    const done = await Promise.all(candidates);
    const released = sender.release();
    const image = summarize(planned, done);
    const verification = (0,verify/* conclude */.Ep)(done.map(({ judged }) => judged));
    const sent = sender.sent();
    if (verification.diagnostics.some(({ severity }) => severity === 'error')) {
        await released;
        return { image, moved: [], replaced: [], fresh: [], sent, verification };
    }
    const stale = findStale(planned, done, previous);
    const fresh = [...new Set(stale.map(({ packed }) => packed.manifest.digest))];
    const attachmentsOf = ({ digest }) => [
        ...(input.attachments ?? []),
        ...(input.makeStatement !== undefined && fresh.includes(digest) ? [input.makeStatement(digest)] : []),
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
        verification,
    };
}
/** The image as a registry would show it, before it has it. */
function openPacked({ manifest, blobs }) {
    return {
        readManifest: () => Promise.resolve(manifest),
        async *readBlob({ digest }) {
            const found = blobs.find(({ descriptor }) => descriptor.digest === digest);
            if (found === undefined)
                throw new Error(`no blob was packed with ${digest}`);
            yield found.bytes;
        },
    };
}
function checkCollisions(pointers) {
    const seen = new Map();
    for (const pointer of pointers) {
        const other = seen.get(pointer.tag);
        if (other !== undefined) {
            throw new errors/* ConfigurationError */.j1(`${pointer.reference} would be both the layout ${other.layout} and ${pointer.layout}`, {
                hint: 'leave out one of the tags, or one of the layouts',
            });
        }
        seen.set(pointer.tag, pointer);
    }
}
/** The tags that have to move, with what they stand for until then. The candidates are in the order of the layouts. */
function findStale(planned, candidates, standing) {
    return planned.flatMap((tag, at) => {
        const { packed } = candidates[at % candidates.length];
        const previous = standing[at];
        return previous === packed.manifest.digest ? [] : [{ ...tag, packed, previous }];
    });
}
function isReplaced(pointer) {
    return pointer.previous !== undefined;
}
/** Before a tag moves, so that whoever finds the image finds what belongs to it. */
async function attach(repository, candidates, attachmentsOf, log) {
    await Promise.all(candidates.map(async ({ packed: { manifest }, judged }) => {
        const subject = { mediaType: manifest.mediaType, digest: manifest.digest, size: manifest.bytes.length };
        // One after the other: where a tag keeps the list, each one adds to it.
        for (const attachment of attachmentsOf(manifest)) {
            await (0,referrers/* attachReferrer */.vO)(repository, subject, attachment);
            log.info(`${attachment.name} beside ${judged.reference}`);
        }
    }));
}
function refuseToMove(replaced, { floating }) {
    const [first] = replaced.filter(({ tag, layout }) => !floating.some((plain) => (0,oci_layouts/* layoutTag */.FG)(layout, plain) === tag));
    if (first === undefined)
        return undefined;
    return new errors/* ConfigurationError */.j1(`${first.reference} stands for ${first.previous} already, and tags are immutable`, {
        hint: 'raise the version, or leave out `immutable`',
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

;// CONCATENATED MODULE: ./.build/publish/source-date.js

/**
 * SOURCE_DATE_EPOCH, in seconds since 1970 (reproducible-builds.org/specs/source-date-epoch), or undefined.
 * @throws ConfigurationError when it is no such number.
 */
function readSourceDate(variables) {
    const text = variables.SOURCE_DATE_EPOCH;
    if (text === undefined || text === '')
        return undefined;
    // Up to the year 9999, the last that an RFC 3339 date can write.
    if (/^\d{1,12}$/.test(text) && Number(text) <= 253_402_300_799)
        return Number(text);
    throw new errors/* ConfigurationError */.j1(`SOURCE_DATE_EPOCH is ${JSON.stringify(text)}`, {
        hint: 'it must be a whole number of seconds since 1970, e.g. of `git log -1 --format=%ct`',
    });
}

// EXTERNAL MODULE: ./.build/report/format.js
var format = __webpack_require__(28522);
// EXTERNAL MODULE: ./.build/base/exec.js
var exec = __webpack_require__(10533);
;// CONCATENATED MODULE: ./.build/stage/commit.js

/** How long git may take to say where it stands, in milliseconds. */
const LIMIT = 10_000;
/** The commit and the branch that a folder stands at, as far as there is git and they can be told. */
async function readCommit(directory, env) {
    const ask = async (...args) => {
        const options = { directory, variables: (0,exec/* cleanVariables */.vk)(env.variables), timeout: LIMIT, signal: env.signal };
        const output = await (0,exec/* run */.eF)('git', args, options);
        return output.code === 0 ? output.stdout.trim() : undefined;
    };
    const [commit, branch] = await Promise.all([
        ask('rev-parse', '--verify', 'HEAD'),
        ask('symbolic-ref', '--short', '--quiet', 'HEAD'),
    ]);
    return { commit, branch };
}

// EXTERNAL MODULE: ./.build/stage/run-folder.js
var run_folder = __webpack_require__(49847);
// EXTERNAL MODULE: ./.build/stage/summary.js
var stage_summary = __webpack_require__(72651);
;// CONCATENATED MODULE: ./.build/stage/publish.js

















/** Packs the module into its layouts and pushes them, or writes them to an image-layout folder. */
async function publishModule(job) {
    const { env, inputs } = job;
    const project = await job.project();
    const destination = await findDestination(job);
    const signer = await findSigner(job, destination);
    const loaded = await job.module();
    const named = project.rootId === '' ? loaded.rootIds : [project.rootId];
    const rootIds = named.length > 0 ? named : (0,root_ids/* knownRootIds */.wI)(loaded.module);
    const layouts = (0,oci_layouts/* parseLayouts */.H8)(project.layouts);
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
        makeStatement: inputs.provenance === true ? await describeOrigin(job, project, loaded, destination) : undefined,
        client,
        log: env.log,
    });
    const { image, moved, sent, verification, replaced, fresh } = published;
    const { consumers, diagnostics } = verification;
    const summary = { consumers, diagnostics, module: (0,stage_summary/* summarize */.e)(loaded, project.language) };
    // Nothing stands there that could be named.
    if (diagnostics.some(({ severity }) => severity === 'error'))
        return summary;
    env.log.info(moved.length === 0
        ? 'nothing has changed: every tag stands for this module already'
        : `${sent.blobs} blobs sent, ${(0,format/* formatBytes */.z3)(sent.bytes)}`);
    await memory.keep();
    await signer?.(client, image, fresh);
    return { ...summary, diagnostics: [...diagnostics, ...replaced.flatMap(staleNotice)], image: { ...image, rootIds } };
}
/**
 * What the folder's last publish was of: the same again has hardly changed. Among several modules nobody waits for one
 * round trip, and the registry is better spared requests that may be in vain.
 */
async function openMemory({ client, folder }, subject) {
    if (client !== undefined)
        return { isNew: false, keep: () => Promise.resolve() };
    const path = run_folder/* runPaths */.Ot.published(folder);
    const text = `${JSON.stringify(subject)}\n`;
    const isNew = (await (0,files/* readTextIfExists */.TP)(path)) !== text;
    return { isNew, keep: async () => (isNew ? (0,files/* writeFileAtomically */.lo)(path, text) : undefined) };
}
async function findAttachments(job, project, { module }) {
    const { inputs, env } = job;
    const attachments = await Promise.all((inputs.attach ?? []).map((text) => readAttachment(text, job)));
    await (0,promises_.rm)(run_folder/* runPaths */.Ot.sbom(job.folder), { force: true });
    if (inputs.sbom === undefined || inputs.sbom === 'false')
        return attachments;
    const [{ readLockFiles }, { makeSbom }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7683)]).then(__webpack_require__.bind(__webpack_require__, 87683)),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(3285)]).then(__webpack_require__.bind(__webpack_require__, 63285)),
    ]);
    const locks = await readLockFiles(inputs.directory, env.directory);
    if (inputs.sbom === 'auto' && locks.length === 0) {
        env.log.info('no SBOM: there is no lock file that tells what the module is made of');
        return attachments;
    }
    const { name, version } = project;
    const sbom = makeSbom({ name, version, license: project.annotations.licenses, sha256: module.sha256 }, locks);
    await (0,files/* writeFileAtomically */.lo)(run_folder/* runPaths */.Ot.sbom(job.folder), sbom.bytes);
    return [...attachments, sbom];
}
/** Says of each new image where it comes from. */
async function describeOrigin({ inputs, env }, project, { module }, { place }) {
    const { makeProvenance, readBuilder } = await __webpack_require__.e(/* import() */ 9359).then(__webpack_require__.bind(__webpack_require__, 59359));
    const commit = inputs.commit ?? (await readCommit(inputs.directory, env)).commit;
    const branch = inputs.branch === undefined ? undefined : `refs/heads/${inputs.branch}`;
    const builder = readBuilder(env.variables);
    const origin = {
        source: project.annotations.source ?? builder.source,
        commit,
        ref: inputs.gitTag === undefined ? branch : `refs/tags/${inputs.gitTag}`,
        moduleSha256: module.sha256,
        layouts: (0,oci_layouts/* parseLayouts */.H8)(project.layouts),
        version: project.version,
        builder,
    };
    return (digest) => makeProvenance(origin, { name: (0,oci_reference/* formatReference */.FH)(place), digest }, Date.now());
}
/**
 * Settles how to sign before anything is pushed; undefined where nothing shall be.
 * @throws ConfigurationError, ToolError where it can't be.
 */
async function findSigner(job, { place }) {
    const { inputs, env } = job;
    const { signing, username, password, plainHttp } = inputs;
    if (signing === undefined)
        return undefined;
    if (inputs.module === undefined) {
        throw new errors/* ConfigurationError */.j1('a module is not signed where it is built: its build could sign anything', {
            hint: 'publish in a job of its own, and name the built module there (input `module`, or FILE.wasm)',
        });
    }
    if (place.kind !== 'registry') {
        env.log.info('nothing is signed: the image stays in a folder');
        return undefined;
    }
    const { prepareSigner } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(6786), __webpack_require__.e(9712), __webpack_require__.e(5254)]).then(__webpack_require__.bind(__webpack_require__, 857));
    const sign = await prepareSigner(signing, env, await job.mirrors());
    return async (client, { layouts }, fresh) => {
        const repository = client.open(place, 'pull');
        const digests = new Set(Object.values(layouts).map(({ digest }) => digest));
        const images = [];
        for (const digest of digests) {
            // A publish that broke off before it signed is finished by repeating it.
            if (fresh.includes(digest) || !(await (0,referrers/* isSigned */.JI)(repository, digest))) {
                images.push((0,oci_reference/* formatReference */.FH)({ ...place, digest }));
            }
        }
        const login = username !== undefined && password !== undefined ? { kind: 'password', username, password } : undefined;
        await sign({ images, host: place.host, plainHttp, credentials: login });
    };
}
async function readAttachment(text, { inputs }) {
    const { file, name, artifactType } = parseAttachment(text);
    try {
        return { name, artifactType, bytes: await (0,promises_.readFile)((0,external_node_path_.resolve)(inputs.directory, file)) };
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${file} cannot be attached: ${(0,errors/* describeError */.Uc)(error)}`, {
            hint: "name a file, relative to the project's folder",
        });
    }
}
/** Istio and Envoy Gateway keep what they have of a tag, but for `latest` (imagePullPolicy). */
function staleNotice({ reference, tag, layout }) {
    if (tag === 'latest' || (layout !== 'compat' && layout !== 'docker'))
        return [];
    return [
        {
            severity: 'notice',
            code: 'tag-moved',
            message: `${reference} stands for another image than before, and proxies that have the old one keep it`,
            hint: 'pin the digest in your WasmPlugin, or set imagePullPolicy: Always; Istio pulls only the tag latest again by itself',
        },
    ];
}
/**
 * Where the image goes; settled before anything is built, so that a mistake in it costs no build.
 * @throws ConfigurationError for a reference or a tag that can't be.
 */
async function findDestination({ inputs, env, folder, project }) {
    const { image, version, name } = await project();
    const known = { commit: inputs.commit, branch: inputs.branch };
    const source = needsCommit(inputs.tags) && known.commit === undefined ? await readCommit(inputs.directory, env) : known;
    return chooseDestination({
        image: inputs.push ? image : undefined,
        tags: inputs.tags,
        facts: {
            name,
            version: version ?? (inputs.gitTag === undefined ? undefined : releaseTag(inputs.gitTag, name)),
            ...source,
        },
        floating: inputs.floating === true,
        folder: (0,files/* relativePath */.iZ)(env.directory, run_folder/* runPaths */.Ot.image(folder)),
    });
}


/***/ })

};
