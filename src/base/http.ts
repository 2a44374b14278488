import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpResponse, Sender } from './connection-pool.ts';
import { describeError } from './errors.ts';
import { interruption } from './exec.ts';
import type { Log } from './log.ts';

export interface HttpRequest {
  readonly url: string;
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array<ArrayBuffer> | undefined;
  /** `manual` hands a 3xx to the caller; `follow` drops Authorization and Cookie when the origin changes. */
  readonly redirect?: 'follow' | 'manual' | undefined;
  /** How often a request may be repeated after 408, 429, 5xx or a broken connection; 0 for what is not safe to repeat. */
  readonly retries?: number | undefined;
  /** Milliseconds until the answer's head has come. The body's reader brings its own limit. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One request with its redirects and retries. Resolves for every HTTP status; rejects with NetworkFailure only. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** No answer came: DNS, a refused or reset connection, TLS, a time-out. Rooms turn it into their own error. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';
}

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_RETRIES = 3;
const MAX_REDIRECTS = 10;
/** A server may ask for any pause; where it asks for a longer one than this, the run does not wait at all. */
const LONGEST_PAUSE = 60_000;
const REPEATABLE_STATUS = new Set([408, 429, 500, 502, 503, 504]);

export interface HttpOptions {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly log: Log;
  /** Milliseconds before the second attempt; doubled for each further one, with jitter. */
  readonly firstPause?: number | undefined;
}

/** An HTTP client: proxy and NO_PROXY from the variables, retries with jitter, a limit on every wait. */
export function createHttp(options: HttpOptions): Http {
  const send = createSender(options.variables);
  const firstPause = options.firstPause ?? 500;
  return async (request) => {
    const retries = request.retries ?? DEFAULT_RETRIES;
    for (let attempt = 0; ; attempt++) {
      const outcome = await attemptOnce(send, request, options.signal);
      const last = attempt >= retries;
      if (outcome instanceof NetworkFailure) {
        if (last) throw outcome;
      } else if (last || !REPEATABLE_STATUS.has(outcome.status) || (retryAfter(outcome) ?? 0) > LONGEST_PAUSE) {
        return outcome;
      }
      const pause = pauseBefore(outcome, attempt, firstPause);
      options.log.debug(
        `${request.method ?? 'GET'} ${displayUrl(request.url)}: ${
          outcome instanceof NetworkFailure ? outcome.message : `HTTP ${outcome.status}`
        }; again in ${Math.round(pause)} ms`,
      );
      if (!(outcome instanceof NetworkFailure)) await outcome.body?.cancel().catch(() => undefined);
      await sleep(pause, undefined, { signal: options.signal }).catch(() => {
        throw interruption(options.signal);
      });
    }
  };
}

/** The URL without user, password and query, fit for messages. */
export function displayUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  return `${parsed.origin}${parsed.pathname}`;
}

/** Our own connections, unless a proxy is configured: only then is undici loaded. Neither is before the first request. */
function createSender(variables: Readonly<Record<string, string | undefined>>): Sender {
  const proxied = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => variables[name]);
  if (!proxied) {
    let pool: Promise<Sender> | undefined;
    return async (url, request) => {
      pool ??= import('./connection-pool.ts').then(({ createConnectionPool }) => createConnectionPool());
      return (await pool)(url, request);
    };
  }
  const settings = {
    httpProxy: variables.http_proxy ?? variables.HTTP_PROXY ?? '',
    httpsProxy: variables.https_proxy ?? variables.HTTPS_PROXY ?? '',
    noProxy: variables.no_proxy ?? variables.NO_PROXY ?? '',
    // Proxies tunnel to port 443 and seldom to others: plain HTTP is forwarded, as curl does.
    proxyTunnel: false,
  };
  const load = async () => {
    const { EnvHttpProxyAgent, fetch } = await import('undici');
    return { fetch, dispatcher: new EnvHttpProxyAgent(settings) };
  };
  let loaded: ReturnType<typeof load> | undefined;
  return async (url, { body, ...request }) => {
    loaded ??= load();
    const { fetch, dispatcher } = await loaded;
    return fetch(url, { ...request, redirect: 'manual', dispatcher, ...(body === undefined ? {} : { body }) });
  };
}

async function attemptOnce(
  send: Sender,
  request: HttpRequest,
  runSignal: AbortSignal,
): Promise<HttpResponse | NetworkFailure> {
  const timeout = request.timeout ?? DEFAULT_TIMEOUT;
  // Only the wait for the head is limited: a body of a hundred megabytes may take its time.
  const head = new AbortController();
  const timer = setTimeout(() => head.abort(new NetworkFailure(`no answer within ${timeout / 1000} s`)), timeout);
  const signals = [head.signal, runSignal, ...(request.signal === undefined ? [] : [request.signal])];
  try {
    return await followRedirects(send, request, AbortSignal.any(signals));
  } catch (error) {
    if (runSignal.aborted) throw interruption(runSignal);
    if (head.signal.aborted && head.signal.reason instanceof NetworkFailure) return head.signal.reason;
    return new NetworkFailure(describeError(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

async function followRedirects(send: Sender, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  let url = request.url;
  let method = request.method ?? 'GET';
  let headers: Readonly<Record<string, string>> = { 'accept-encoding': 'identity', ...request.headers };
  let body = request.body;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await send(url, { method, headers, body, signal });
    const location = response.headers.get('location');
    const isRedirect = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
    if (!isRedirect || request.redirect === 'manual') return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (next.protocol !== 'https:' && new URL(url).protocol === 'https:') {
      throw new NetworkFailure(`redirected from https to ${next.protocol}//${next.host}, which is not followed`);
    }
    if (next.origin !== new URL(url).origin) {
      headers = Object.fromEntries(
        Object.entries(headers).filter(([name]) => !/^(?:authorization|cookie)$/i.test(name)),
      );
    }
    if (response.status === 303 || ((response.status === 301 || response.status === 302) && method === 'POST')) {
      method = 'GET';
      body = undefined;
    }
    url = next.href;
  }
  throw new NetworkFailure(`more than ${MAX_REDIRECTS} redirects`);
}

function pauseBefore(outcome: HttpResponse | NetworkFailure, attempt: number, firstPause: number): number {
  const asked = outcome instanceof NetworkFailure ? undefined : retryAfter(outcome);
  const backoff = firstPause * 2 ** attempt * (0.5 + Math.random() / 2);
  return Math.max(asked ?? 0, backoff);
}

/** Retry-After as RFC 9110 section 10.2.3 has it, seconds or a date, in milliseconds from now. */
export function retryAfter(response: HttpResponse): number | undefined {
  const value = response.headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
