import type { HttpResponse } from '../base/connection-pool.ts';
import { RegistryError } from '../base/errors.ts';
import { displayUrl, type Http } from '../base/http.ts';
import type { Log } from '../base/log.ts';
import { VERSION } from '../base/version.ts';
import type { Attempt } from './attempt.ts';
import { createAuthorizer } from './auth.ts';
import type { CredentialSource } from './credentials.ts';
import { networkError } from './errors.ts';

export interface ConnectionOptions {
  readonly http: Http;
  readonly log: Log;
  readonly credentials: CredentialSource;
  /** HTTP instead of HTTPS, for every host; never guessed, not even on loopback. */
  readonly plainHttp: boolean;
}

/** A request to a registry's API; `location` is a path of ours or what a Location header said. */
export interface RegistryRequest {
  readonly what: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly location: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
  /** What the request may need to be allowed, e.g. `repository:acme/filter:pull`. */
  readonly scopes: readonly string[];
  readonly writes: boolean;
  readonly retries?: number | undefined;
  readonly timeout?: number | undefined;
}

export interface Answer {
  readonly response: HttpResponse;
  /** How errors tell of the request. */
  readonly attempt: Attempt;
}

/** What a registry has shown of itself. */
export interface RegistryTraits {
  /** Whether it takes a blob together with the question for a place; undefined: it was not tried yet. */
  takesWholeBlobs?: boolean;
  /** Whether it asked for a login, which may not hold for two repositories at once. */
  asksForLogin?: boolean;
  /** Small blobs that were sent there, and the repository that has them. */
  readonly smallBlobs: Map<string, string>;
}

/** One registry, reached with whatever login it asks for. */
export interface Connection {
  readonly traits: RegistryTraits;
  /** Resolves for every status. @throws RegistryError where no answer came or no token could be had. */
  send(request: RegistryRequest): Promise<Answer>;
}

/** Docker Hub's name in references is not where its API is. */
const API_HOSTS: Readonly<Record<string, string>> = { 'docker.io': 'registry-1.docker.io' };

export function connect(options: ConnectionOptions, host: string): Connection {
  const { origin } = new URL(`${options.plainHttp ? 'http' : 'https'}://${API_HOSTS[host] ?? host}`);
  const authorizer = createAuthorizer({ ...options, host, origin });

  const standingOf = async (authorization: string | undefined): Promise<Attempt['standing']> => {
    if (authorization === undefined || (await options.credentials(host)) === undefined) return 'anonymous';
    return authorization.startsWith('Bearer ') ? 'accepted' : 'presented';
  };

  const traits: RegistryTraits = { smallBlobs: new Map() };
  let asked: Promise<string | undefined> | undefined;
  /** What the registry asks of whoever comes without a login. */
  const askForChallenge = ({ what, writes }: RegistryRequest): Promise<string | undefined> => {
    const request = { what, writes, method: 'GET', location: '/v2/', scopes: [] } as const;
    asked ??= sendOnce(request, new URL(request.location, origin), undefined).then(async ({ response }) => {
      await response.body?.cancel();
      return response.status === 401 ? (response.headers.get('www-authenticate') ?? undefined) : undefined;
    });
    return asked;
  };

  /** The challenge to a request that was refused, if there is a login to answer it with. */
  const challengeIn = async (
    { response, attempt }: Answer,
    request: RegistryRequest,
    authorization: string | undefined,
  ): Promise<string | undefined> => {
    // After a redirect the challenge may be another machine's: only the registry's own is answered.
    if (new URL(response.url || attempt.url).origin !== origin) return undefined;
    if (response.status === 401) return response.headers.get('www-authenticate') ?? undefined;
    // Artifactory and Nexus hide from strangers what they may not see, and say so only to whoever asks.
    const isHidden = response.status === 403 || response.status === 404;
    if (!isHidden || authorization !== undefined || (await options.credentials(host)) === undefined) return undefined;
    return askForChallenge(request);
  };

  const sendOnce = async (request: RegistryRequest, url: URL, authorization: string | undefined): Promise<Answer> => {
    const attempt: Attempt = {
      what: request.what,
      method: request.method,
      url: url.href,
      host,
      origin,
      writes: request.writes,
      standing: await standingOf(authorization),
    };
    const response = await options
      .http({
        url: url.href,
        method: request.method,
        headers: {
          'user-agent': `wasm-action/${VERSION}`,
          // What a content-encoding changes on its way has another digest.
          'accept-encoding': 'identity',
          ...request.headers,
          ...(authorization === undefined ? {} : { authorization }),
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        ...(request.retries === undefined ? {} : { retries: request.retries }),
        ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
      })
      .catch((failure: unknown) => {
        throw networkError(attempt, failure);
      });
    return { response, attempt };
  };

  return {
    traits,
    async send(request) {
      const url = resolveLocation(origin, request.location);
      if (url.protocol !== 'https:' && url.protocol !== new URL(origin).protocol) {
        throw new RegistryError(
          `cannot ${request.what}: ${host} leads to ${url.protocol}//${url.host}, away from https`,
          {
            method: request.method,
            url: displayUrl(url.href),
            hint: `ask the operator of ${host} to name places by https`,
          },
        );
      }
      const isOwn = url.origin === origin;
      const authorization = isOwn ? await authorizer.header(request.scopes) : undefined;
      const answer = await sendOnce(request, url, authorization);
      const challenge = await challengeIn(answer, request, authorization);
      if (challenge === undefined) return answer;
      traits.asksForLogin = true;
      const renewed = await authorizer.answer(challenge, request.scopes, authorization);
      if (renewed === undefined) return answer;
      await answer.response.body?.cancel();
      return sendOnce(request, url, renewed);
    },
  };
}

/** A Location, which may be relative; one of the registry itself keeps the registry's scheme. */
function resolveLocation(origin: string, location: string): URL {
  const url = new URL(location, origin);
  const own = new URL(origin);
  // A registry behind a TLS proxy that does not know it says http: following that would leave TLS.
  if (own.protocol === 'https:' && url.protocol === 'http:' && url.hostname === own.hostname) {
    return new URL(`${origin}${url.pathname}${url.search}`);
  }
  return url;
}
