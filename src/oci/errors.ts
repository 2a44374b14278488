import { readWhole } from '../base/body.ts';
import type { HttpResponse } from '../base/connection-pool.ts';
import { describeError, InterruptedError, RegistryError } from '../base/errors.ts';
import { displayUrl, NetworkFailure, retryAfter } from '../base/http.ts';
import { cutText, stripControl } from '../base/text.ts';
import type { Attempt } from './attempt.ts';
import { brokenHint, statusHint } from './hints.ts';

const ERROR_BODY_LIMIT = 64 << 10;
const LONGEST_REASON = 300;

/** The error for an answer with an unexpected status; reads the body for the registry's own code and words. */
export async function statusError(attempt: Attempt, response: HttpResponse): Promise<RegistryError> {
  const { status } = response;
  const html = /^text\/html\b/i.test(response.headers.get('content-type') ?? '');
  const { code, reason } = html ? { code: undefined, reason: undefined } : await readErrorBody(response);
  if (html) await response.body?.cancel().catch(() => undefined);
  const said = [code, reason].filter((part) => part !== undefined).join(': ');
  const answered = new URL(response.url || attempt.url);
  const elsewhere = answered.origin === attempt.origin ? undefined : answered.host;
  const wait = retryAfter(response);
  const refusal = {
    status,
    code,
    reason: reason ?? '',
    retryAfter: wait === undefined ? undefined : wait / 1000,
    elsewhere,
  };
  return new RegistryError(
    `cannot ${attempt.what}: ${elsewhere ?? attempt.host} answered ${status}${said === '' ? '' : ` (${said})`}`,
    {
      method: attempt.method,
      url: displayUrl(attempt.url),
      status,
      code,
      hint: html && status < 500 && status !== 429 ? notARegistry(attempt) : statusHint(attempt, refusal),
    },
  );
}

/** The error for an answer that came and breaks the protocol, or holds other bytes than it should. */
export function protocolError(attempt: Attempt, fault: string, response?: HttpResponse): RegistryError {
  const html = /^text\/html\b/i.test(response?.headers.get('content-type') ?? '');
  return new RegistryError(`cannot ${attempt.what}: ${fault}`, {
    method: attempt.method,
    url: displayUrl(attempt.url),
    status: response?.status,
    hint: html
      ? notARegistry(attempt)
      : 'the registry, or a proxy before it, is at fault: try again, then ask its operator',
  });
}

/** The error for a request without an answer, or for a body that broke off. An interruption stays what it is. */
export function networkError(attempt: Attempt, failure: unknown): Error {
  if (failure instanceof InterruptedError || failure instanceof RegistryError) return failure;
  if (failure instanceof Error && failure.name === 'AbortError') return new InterruptedError('the caller');
  return new RegistryError(`cannot ${attempt.what}: ${describeError(failure)}`, {
    method: attempt.method,
    url: displayUrl(attempt.url),
    hint: networkHint(attempt, failure),
    cause: failure,
  });
}

function networkHint(attempt: Attempt, failure: unknown): string {
  const codes = causeCodes(failure);
  const has = (...names: string[]): boolean => codes.some((code) => names.includes(code));
  if (has('ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'EPROTO', 'ERR_SSL_HTTP_REQUEST')) {
    return `${attempt.host} does not talk TLS: pass --plain-http if it is meant to be reached without`;
  }
  if (has('ENOTFOUND', 'EAI_AGAIN')) return `check the host's name, ${attempt.host}, and the network`;
  if (has('ECONNREFUSED')) return `nothing listens at ${attempt.host}: check the host and the port`;
  if (codes.some((code) => /CERT|SELF_SIGNED|UNABLE_TO_/.test(code))) {
    return "the registry's certificate is not trusted: name its authority in NODE_EXTRA_CA_CERTS";
  }
  if (failure instanceof NetworkFailure && failure.cause === undefined) {
    return 'the registry is slow or gone: try again';
  }
  return brokenHint(attempt) ?? 'the connection broke: try again; a repeated publish goes on where it stopped';
}

function causeCodes(failure: unknown): string[] {
  const codes: string[] = [];
  let current: unknown = failure;
  for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
    const { code } = current as NodeJS.ErrnoException;
    if (typeof code === 'string') codes.push(code);
    current = current instanceof AggregateError ? current.errors[0] : current.cause;
  }
  return codes;
}

function notARegistry(attempt: Attempt): string {
  return `${attempt.host} answered with a web page, so it is no registry or a proxy stands before it: check the host`;
}

/** The error body of the distribution spec v1.1 ("Error Codes"), or the first line of whatever came instead. */
async function readErrorBody(
  response: HttpResponse,
): Promise<{ readonly code: string | undefined; readonly reason: string | undefined }> {
  const bytes = await readWhole(response, ERROR_BODY_LIMIT).catch(() => undefined);
  const text = bytes?.toString('utf8').trim() ?? '';
  if (text === '') return { code: undefined, reason: undefined };
  try {
    const body = JSON.parse(text) as { errors?: readonly OneError[]; details?: unknown };
    const first = body.errors?.[0];
    // Quay tells what is wrong in the detail alone.
    const said = [first?.message ?? body.details, (first?.detail as { message?: unknown } | null | undefined)?.message];
    const words = said.filter((part) => typeof part === 'string' && part !== '');
    return {
      code: typeof first?.code === 'string' ? clean(first.code) : undefined,
      reason: words.length === 0 ? undefined : clean([...new Set(words)].join(': ')),
    };
  } catch {
    return { code: undefined, reason: clean(text.split('\n', 1)[0] ?? '') };
  }
}

interface OneError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly detail?: unknown;
}

/** A registry's words must not steer a terminal or fill the log. */
function clean(text: string): string {
  return cutText(stripControl(text), LONGEST_REASON);
}
