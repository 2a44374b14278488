import type { Environment } from '../base/environment.ts';
import { ConfigurationError, ToolError } from '../base/errors.ts';
import { cleanVariables, run } from '../base/exec.ts';
import { canonicalHost, type DockerConfig, readDockerConfig } from './docker-config.ts';

export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** A long-lived token that a token server changes for short ones (Azure's registry logs in so). */
  | { readonly kind: 'identity'; readonly token: string };

/** The login for a registry's host, as a reference names it, or undefined: then it is talked to without. */
export type CredentialSource = (host: string) => Promise<Credentials | undefined>;

/** A login that the user gave, and the one host that it is for. */
export interface ExplicitLogin {
  readonly host: string;
  readonly username: string;
  readonly password: string;
}

const HELPER_TIMEOUT = 30_000;
/** What helpers say where they know no login (docker-credential-helpers, credentials/error.go). */
const NOT_FOUND = /credentials not found/i;

/**
 * Where logins come from, the first that knows one: the user's own, a credential helper for the host, the default
 * credential store, `auths` of Docker's configuration. Hosts match exactly. Every secret is masked as soon as it is
 * known; helpers get and give theirs on their standard streams.
 */
export function createCredentials(
  env: Pick<Environment, 'variables' | 'log' | 'signal'>,
  explicit?: ExplicitLogin,
): CredentialSource {
  if (explicit !== undefined) env.log.secret(explicit.password);
  let config: Promise<DockerConfig | undefined> | undefined;
  const known = new Map<string, Promise<Credentials | undefined>>();
  const find = async (host: string): Promise<Credentials | undefined> => {
    if (explicit?.host === host) {
      return { kind: 'password', username: explicit.username, password: explicit.password };
    }
    config ??= readDockerConfig(env.variables);
    const found = await config;
    if (found === undefined) return undefined;
    return (await askHelpers(env, found, host)) ?? findInAuths(env, found, host);
  };
  return (host) => {
    const pending = known.get(host) ?? find(host);
    known.set(host, pending);
    return pending;
  };
}

function findInAuths(env: Pick<Environment, 'log'>, config: DockerConfig, host: string): Credentials | undefined {
  for (const [key, login] of Object.entries(config.auths)) {
    if (canonicalHost(key) !== host) continue;
    if (login.identitytoken) {
      env.log.secret(login.identitytoken);
      return { kind: 'identity', token: login.identitytoken };
    }
    let { username, password } = login;
    if (login.auth) {
      env.log.secret(login.auth);
      const pair = Buffer.from(login.auth, 'base64').toString('utf8').replace(/\0+$/, '');
      const colon = pair.indexOf(':');
      if (colon === -1) {
        throw new ConfigurationError(
          `${config.path}: the auth of ${JSON.stringify(key)} is no base64 of user:password`,
          {
            position: { file: config.path },
            hint: `log in again with docker login ${host}`,
          },
        );
      }
      username = pair.slice(0, colon);
      password = pair.slice(colon + 1);
    }
    if (!username || !password) continue;
    env.log.secret(password);
    return { kind: 'password', username, password };
  }
  return undefined;
}

async function askHelpers(
  env: Pick<Environment, 'variables' | 'log' | 'signal'>,
  config: DockerConfig,
  host: string,
): Promise<Credentials | undefined> {
  const own = Object.entries(config.credHelpers).find(([key]) => canonicalHost(key) === host)?.[1];
  for (const helper of [own, config.credsStore]) {
    if (!helper) continue;
    const login = await askHelper(env, config, helper, host);
    if (login !== undefined) return login;
  }
  return undefined;
}

/** One question in the protocol of docker-credential-helpers: the server's URL in, a JSON object out. */
async function askHelper(
  env: Pick<Environment, 'variables' | 'log' | 'signal'>,
  config: DockerConfig,
  helper: string,
  host: string,
): Promise<Credentials | undefined> {
  if (!/^[\w.-]+$/.test(helper)) {
    throw new ConfigurationError(`${config.path}: ${JSON.stringify(helper)} is no credential helper's name`, {
      position: { file: config.path },
      hint: 'credsStore and credHelpers name the part after docker-credential-',
    });
  }
  const program = `docker-credential-${helper}`;
  const output = await run(program, ['get'], {
    variables: cleanVariables(env.variables),
    input: host === 'docker.io' ? 'https://index.docker.io/v1/' : host,
    timeout: HELPER_TIMEOUT,
    signal: env.signal,
  });
  if (output.code !== 0) {
    if (NOT_FOUND.test(output.stdout + output.stderr)) return undefined;
    throw new ToolError(`${program} gave no login for ${host}${output.timedOut ? ' in time' : ''}`, {
      command: `${program} get`,
      exit: output.code ?? output.signal,
      // Only the error stream: the other one is where secrets come.
      lastLines: output.stderr.trim().split('\n').slice(-5),
      hint: `log in again, or take the helper out of ${config.path}`,
    });
  }
  const login = parseHelperAnswer(output.stdout);
  if (login === undefined) {
    throw new ToolError(`${program} did not answer with a login for ${host}`, {
      command: `${program} get`,
      hint: `log in again, or take the helper out of ${config.path}`,
    });
  }
  env.log.secret(login.secret);
  // Helpers know hosts that nobody is logged in to, with empty fields.
  if (login.secret === '') return undefined;
  return login.username === '<token>'
    ? { kind: 'identity', token: login.secret }
    : { kind: 'password', username: login.username, password: login.secret };
}

function parseHelperAnswer(text: string): { readonly username: string; readonly secret: string } | undefined {
  try {
    const { Username: username, Secret: secret } = JSON.parse(text) as { Username?: unknown; Secret?: unknown };
    return typeof username === 'string' && typeof secret === 'string' ? { username, secret } : undefined;
  } catch {
    return undefined;
  }
}
