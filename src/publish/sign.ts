import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Environment } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { cleanVariables, formatCommand, run } from '../base/exec.ts';
import type { Credentials } from '../oci/credentials.ts';
import type { Mirrors } from '../toolchain/mirrors.ts';
import { findCosign } from './cosign.ts';

/** How an image is signed. */
export interface Signing {
  /** A file, a KMS's URI or `env://NAME`, as cosign takes them; undefined: by the job's own identity (keyless). */
  readonly key?: string | undefined;
  /** Whether the signature is also written into the public transparency log. */
  readonly log: boolean;
}

export interface SignRequest {
  /** `HOST/NAME@sha256:…`: what a tag stands for may change between push and signature. */
  readonly images: readonly string[];
  readonly host: string;
  readonly plainHttp: boolean;
  /** The login of the push; undefined: cosign looks into Docker's configuration itself. */
  readonly credentials?: Credentials | undefined;
}

/** Signing asks a registry and, keyless, two services on the internet. Milliseconds. */
const LIMIT = 180_000;
/** What tells that there is an identity to be had: on GitHub, on GitLab, or from wherever. */
const IDENTITIES = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'SIGSTORE_ID_TOKEN'] as const;

/** Signs images with cosign once they are pushed. */
export type Signer = (request: SignRequest) => Promise<void>;

/**
 * Makes ready to sign, before anything is pushed: an image that stands there without its signature helps nobody.
 * @throws ConfigurationError where there is no identity and no key, or one that can't be; ToolError where there is no
 * cosign.
 */
export async function prepareSigner(signing: Signing, env: Environment, mirrors: Mirrors): Promise<Signer> {
  if (signing.key === undefined) checkIdentity(env.variables);
  else checkKey(signing.key, env);
  const program = await findCosign(env, mirrors);
  return async (request) => {
    const login = await writeLogin(request, env.temporary);
    try {
      for (const image of request.images) {
        await sign(program, argumentsFor(image, request, signing), login, env);
        env.log.info(`signed ${image}`);
      }
    } finally {
      if (login !== undefined) await rm(login, { recursive: true, force: true });
    }
  };
}

/** @throws ConfigurationError that names the permission to add. */
function checkIdentity(variables: Environment['variables']): void {
  if (IDENTITIES.some((name) => variables[name])) return;
  const { GITHUB_ACTIONS: isAction, GITHUB_SERVER_URL: server = 'https://github.com' } = variables;
  if (!isAction) {
    throw new ConfigurationError('there is no identity to sign with', {
      hint: 'name a key (--sign-key FILE or env://NAME, or a KMS: awskms://…, gcpkms://…, azurekms://…, hashivault://…), or set SIGSTORE_ID_TOKEN to an OIDC token for sigstore',
    });
  }
  throw new ConfigurationError('the job has no identity to sign with', {
    hint:
      server === 'https://github.com'
        ? 'give the job `permissions: id-token: write`; a pull request from a fork never gets it'
        : `${server} is not known to the public sigstore: name a key in sign-key: a file, env://NAME, or a KMS (awskms://…, gcpkms://…, azurekms://…, hashivault://…)`,
  });
}

/** A file and a variable can be looked at; a KMS is asked by cosign alone. */
function checkKey(key: string, { variables, directory }: Environment): void {
  const [, variable] = /^env:\/\/(.*)$/.exec(key) ?? [];
  if (variable !== undefined) {
    if (variables[variable]) return;
    throw new ConfigurationError(`there is no key in ${key} to sign with: the variable is not set`, {
      hint: `hand the step the secret as \`env: ${variable || 'NAME'}\`, and the key's password as COSIGN_PASSWORD`,
    });
  }
  if (/^[a-z][\w+.-]*:/.test(key) || existsSync(resolve(directory, key))) return;
  throw new ConfigurationError(`there is no file ${key}, which is the key to sign with`, {
    hint: 'name a file, env://NAME, or a KMS: awskms://…, gcpkms://…, azurekms://…, hashivault://…, k8s://NAMESPACE/SECRET',
  });
}

function argumentsFor(image: string, { plainHttp }: SignRequest, { key, log }: Signing): string[] {
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

async function sign(
  program: string,
  args: readonly string[],
  login: string | undefined,
  env: Pick<Environment, 'variables' | 'signal'>,
): Promise<void> {
  const output = await run(program, args, {
    variables: {
      ...cleanVariables(env.variables),
      // What cleanVariables keeps from compilers is what cosign asks GitHub for the job's identity with.
      ACTIONS_ID_TOKEN_REQUEST_URL: env.variables.ACTIONS_ID_TOKEN_REQUEST_URL,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: env.variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      ...(login === undefined ? {} : { DOCKER_CONFIG: login }),
    },
    timeout: LIMIT,
    signal: env.signal,
  });
  if (output.code === 0) return;
  throw new ToolError(`cosign did not sign${output.timedOut ? ` within ${LIMIT / 1000} s` : ''}`, {
    command: formatCommand(program, args),
    exit: output.code ?? output.signal,
    lastLines: output.stderr.trim().split('\n').slice(-5),
    hint: 'the image is pushed and not signed: publish again when the cause is mended',
  });
}

/** The push's login as Docker's configuration: in a file that only we can read, never in cosign's arguments. */
async function writeLogin({ host, credentials }: SignRequest, temporary: string): Promise<string | undefined> {
  if (credentials?.kind !== 'password') return undefined;
  const folder = await mkdtemp(join(temporary, 'login-'));
  const auth = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
  const key = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
  await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: { [key]: { auth } } }), { mode: 0o600 });
  return folder;
}
