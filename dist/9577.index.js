export const id = 9577;
export const ids = [9577];
export const modules = {

/***/ 89577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prepareSigner: () => (/* binding */ prepareSigner)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53739);
/* harmony import */ var _base_exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10533);




/** Signing asks a registry and, keyless, two services on the internet. Milliseconds. */
const LIMIT = 180_000;
/** What tells that there is an identity to be had: on GitHub, on GitLab, or from wherever. */
const IDENTITIES = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'SIGSTORE_ID_TOKEN'];
/**
 * Makes ready to sign, before anything is pushed: an image that stands there without its signature helps nobody.
 * @throws ConfigurationError where there is no identity and no key, ToolError where there is no cosign.
 */
function prepareSigner(signing, env) {
    if (signing.key === undefined)
        checkIdentity(env.variables);
    const program = (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .findOnPath */ .aY)('cosign', env.variables);
    if (program === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('there is no cosign to sign with', {
            hint: 'install cosign 3 (docs.sigstore.dev/cosign), on GitHub with sigstore/cosign-installer, and put it on PATH',
        });
    }
    return async (request) => {
        const login = await writeLogin(request, env.temporary);
        try {
            for (const image of request.images) {
                await sign(program, argumentsFor(image, request, signing), login, env);
                env.log.info(`signed ${image}`);
            }
        }
        finally {
            if (login !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(login, { recursive: true, force: true });
        }
    };
}
/** @throws ConfigurationError that names the permission to add. */
function checkIdentity(variables) {
    if (IDENTITIES.some((name) => variables[name]))
        return;
    const { GITHUB_ACTIONS: isAction, GITHUB_SERVER_URL: server = 'https://github.com' } = variables;
    if (!isAction) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('there is no identity to sign with', {
            hint: 'name a key (--sign-key FILE, or a KMS: awskms://…), or set SIGSTORE_ID_TOKEN to an OIDC token for sigstore',
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('the job has no identity to sign with', {
        hint: server === 'https://github.com'
            ? 'give the job `permissions: id-token: write`; a pull request from a fork never gets it'
            : `${server} is not known to the public sigstore: name a key in sign-key, or a KMS`,
    });
}
function argumentsFor(image, { plainHttp }, { key, log }) {
    return [
        'sign',
        '--yes',
        ...(key === undefined ? [] : ['--key', key]),
        // Without the log neither its address nor sigstore's other services are of use.
        ...(log ? [] : ['--use-signing-config=false', '--tlog-upload=false']),
        ...(plainHttp ? ['--allow-http-registry'] : []),
        image,
    ];
}
async function sign(program, args, login, env) {
    const output = await (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .eF)(program, args, {
        variables: {
            ...(0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanVariables */ .vk)(env.variables),
            // What cleanVariables keeps from compilers is what cosign asks GitHub for the job's identity with.
            ACTIONS_ID_TOKEN_REQUEST_URL: env.variables.ACTIONS_ID_TOKEN_REQUEST_URL,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: env.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
            ...(login === undefined ? {} : { DOCKER_CONFIG: login }),
        },
        timeout: LIMIT,
        signal: env.signal,
    });
    if (output.code === 0)
        return;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`cosign did not sign${output.timedOut ? ` within ${LIMIT / 1000} s` : ''}`, {
        command: (0,_base_exec_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCommand */ .fE)(program, args),
        exit: output.code ?? output.signal,
        lastLines: output.stderr.trim().split('\n').slice(-5),
        hint: 'the image is pushed and not signed: publish again when the cause is mended',
    });
}
/** The push's login as Docker's configuration: in a file that only we can read, never in cosign's arguments. */
async function writeLogin({ host, credentials }, temporary) {
    if (credentials?.kind !== 'password')
        return undefined;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'login-'));
    const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    const key = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config.json'), JSON.stringify({ auths: { [key]: { auth } } }), { mode: 0o600 });
    return folder;
}


/***/ })

};
