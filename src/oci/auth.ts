import { readWhole } from '../base/body.ts';
import type { HttpResponse } from '../base/connection-pool.ts';
import { RegistryError } from '../base/errors.ts';
import { displayUrl, type Http } from '../base/http.ts';
import type { Log } from '../base/log.ts';
import type { Attempt } from './attempt.ts';
import { type Challenge, joinScopes, parseChallenges } from './challenge.ts';
import type { CredentialSource, Credentials } from './credentials.ts';
import { networkError, protocolError, statusError } from './errors.ts';

/** The Authorization headers for one registry. */
export interface Authorizer {
  /** The header for requests with these scopes, or undefined as long as the registry asked for none. */
  header(scopes: readonly string[]): Promise<string | undefined>;
  /**
   * Answers a 401: a new header, or undefined where nothing more can be done.
   * @param refused the header that the refused request had
   */
  answer(challenge: string, scopes: readonly string[], refused: string | undefined): Promise<string | undefined>;
}

export interface AuthorizerOptions {
  readonly http: Http;
  readonly log: Log;
  readonly credentials: CredentialSource;
  /** As references name it. */
  readonly host: string;
  /** Of the registry's API. */
  readonly origin: string;
}

interface Token {
  readonly header: string;
  /** Milliseconds as Date.now() counts them. */
  readonly expires: number;
}

const CLIENT_ID = 'wasm-action';
const TOKEN_LIMIT = 1 << 20;
/** The token specification's default, in seconds. */
const DEFAULT_LIFETIME = 60;

/** Basic and Bearer authentication as distribution's token and OAuth2 specifications have them; tokens are kept by scope. */
export function createAuthorizer(options: AuthorizerOptions): Authorizer {
  let chosen: Challenge | undefined;
  const tokens = new Map<string, Promise<Token>>();
  const demanded = new Map<string, string[]>();

  const header = async (scopes: readonly string[]): Promise<string | undefined> => {
    if (chosen === undefined) return undefined;
    const credentials = await options.credentials(options.host);
    if (chosen.scheme === 'basic') return credentials?.kind === 'password' ? basic(credentials) : undefined;
    const key = joinScopes(scopes).join(' ');
    const known = await tokens.get(key);
    if (known !== undefined && known.expires > Date.now()) return known.header;
    return (await renew(key, known, chosen, credentials)).header;
  };

  /** Of several requests that find the same token too old, one fetches the next. */
  const renew = (
    key: string,
    old: Token | undefined,
    challenge: Challenge,
    credentials: Credentials | undefined,
  ): Promise<Token> => {
    const current = tokens.get(key);
    const next = Promise.resolve(current).then(async (token) => {
      if (token !== undefined && token !== old) return token;
      return fetchToken(options, challenge, credentials, joinScopes([...key.split(' '), ...(demanded.get(key) ?? [])]));
    });
    tokens.set(key, next);
    next.catch(() => {
      if (tokens.get(key) === next) tokens.delete(key);
    });
    return next;
  };

  return {
    header,
    async answer(challenge, scopes, refused) {
      const next = chooseChallenge(parseChallenges(challenge));
      if (next === undefined) return undefined;
      chosen = next;
      const key = joinScopes(scopes).join(' ');
      const { scope } = next.parameters;
      if (scope !== undefined && scope !== '') demanded.set(key, scope.split(' '));
      const old = await tokens.get(key)?.catch(() => undefined);
      if (old !== undefined && old.header === refused) {
        return (await renew(key, old, next, await options.credentials(options.host))).header;
      }
      const fresh = await header(scopes);
      return fresh === refused ? undefined : fresh;
    },
  };
}

function chooseChallenge(challenges: readonly Challenge[]): Challenge | undefined {
  return (
    challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm !== undefined) ??
    challenges.find(({ scheme }) => scheme === 'basic')
  );
}

function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

async function fetchToken(
  { http, log, host, origin }: AuthorizerOptions,
  challenge: Challenge,
  credentials: Credentials | undefined,
  scopes: readonly string[],
): Promise<Token> {
  const { realm = '', service } = challenge.parameters;
  const attempt: Attempt = {
    what: `get a token for ${host}`,
    method: credentials?.kind === 'identity' ? 'POST' : 'GET',
    url: realm,
    host,
    origin: URL.canParse(realm) ? new URL(realm).origin : '',
    writes: scopes.some((scope) => scope.endsWith('push')),
    standing: credentials === undefined ? 'anonymous' : 'presented',
  };
  const url = checkRealm(attempt, realm, origin, credentials !== undefined);
  const asked = Date.now();
  const parameters = new URLSearchParams(service === undefined ? {} : { service });
  const headers: Record<string, string> = { accept: 'application/json' };
  let body: Uint8Array<ArrayBuffer> | undefined;
  if (credentials?.kind === 'identity') {
    parameters.set('grant_type', 'refresh_token');
    parameters.set('client_id', CLIENT_ID);
    parameters.set('refresh_token', credentials.token);
    parameters.set('scope', scopes.join(' '));
    headers['content-type'] = 'application/x-www-form-urlencoded';
    body = new TextEncoder().encode(parameters.toString());
  } else {
    if (credentials !== undefined) headers.authorization = basic(credentials);
    for (const scope of scopes) parameters.append('scope', scope);
    for (const [name, value] of parameters) url.searchParams.append(name, value);
  }
  const response = await http({
    url: url.href,
    method: attempt.method,
    headers,
    // The body holds the secret: it must not follow a redirect to wherever.
    ...(body === undefined ? {} : { body, redirect: 'manual' as const }),
  }).catch((failure: unknown) => {
    throw networkError(attempt, failure);
  });
  if (response.status !== 200) throw await statusError(attempt, response);
  return readToken(attempt, response, log, asked);
}

async function readToken(attempt: Attempt, response: HttpResponse, log: Log, asked: number): Promise<Token> {
  const bytes = await readWhole(response, TOKEN_LIMIT).catch((failure: unknown) => {
    throw networkError(attempt, failure);
  });
  let answer: { token?: unknown; access_token?: unknown; expires_in?: unknown } | undefined;
  try {
    answer = JSON.parse(bytes?.toString('utf8') ?? '') ?? undefined;
  } catch {
    // The answer may be a token that is only badly wrapped: it is not quoted.
  }
  const token = answer?.token || answer?.access_token;
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw protocolError(attempt, 'the token server answered without a token', response);
  }
  log.secret(token);
  const lifetime =
    typeof answer?.expires_in === 'number' && answer.expires_in > 0 ? answer.expires_in : DEFAULT_LIFETIME;
  // Renewed a little early, so that a token does not run out on its way.
  return { header: `Bearer ${token}`, expires: asked + (lifetime - Math.min(10, lifetime / 5)) * 1000 };
}

/**
 * A registry names the server that its logins are sent to. They only go there encrypted, unless the registry itself
 * is talked to without TLS, and only within the registry's own domain: the rule of go-containerregistry, by which
 * Istio's and Envoy Gateway's fetchers go too.
 */
function checkRealm(attempt: Attempt, realm: string, origin: string, secret: boolean): URL {
  const refuse = (why: string): RegistryError =>
    new RegistryError(`cannot ${attempt.what}: ${why}`, {
      method: attempt.method,
      url: displayUrl(realm),
      hint: `ask the operator of ${attempt.host} to put its token server there where the login may go`,
    });
  if (!URL.canParse(realm))
    throw refuse(`the registry names ${JSON.stringify(realm)} as its token server, which is no URL`);
  const url = new URL(realm);
  const plain = url.protocol === 'http:' && origin.startsWith('http:');
  if (url.protocol !== 'https:' && !plain)
    throw refuse(`its token server ${displayUrl(realm)} is not reached by https`);
  if (secret && ownDomain(url.hostname) !== ownDomain(new URL(origin).hostname)) {
    throw refuse(`its token server ${url.host} is in another domain, where the login is not sent`);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

/** The last two labels of a name; an address is its own domain. */
function ownDomain(hostname: string): string {
  const isAddress = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  return isAddress ? hostname : hostname.replace(/\.$/, '').split('.').slice(-2).join('.');
}
